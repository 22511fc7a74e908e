/* What an event is: attributes of every size there is, was or may come to be, and those between.
 *
 * trace: perf_event_open
 */
#include "call.h"

enum { KNOWN = 128 }; /* of what strace 6.1 knows */

/* The last flag is none: nothing is ever opened. */
static void event(const void *attr)
{
	CALL(perf_event_open, attr, 1, -1, -1, 0x80000008UL);
}

int main(void)
{
	static const unsigned char fills[] = { 0, 0x11, 0x88 };
	static const uint64_t configs[] = { 0, 3, 0x7f, 0x10203, 0x2000102, 0x600000001, -1 };
	char *attr;
	uint32_t word;

	event(NULL);
	event(NOWHERE);
	for (unsigned size = 0; size <= KNOWN; size++)
		for (unsigned k = 0; k < COUNT(fills); k++) {
			attr = readable(size < 8 ? 8 : size);
			memset(attr, fills[k], size);
			if (size > 47)
				memset(attr + 40, fills[k] & 0x33, 8);
			word = size % 6;
			memcpy(attr, &word, 4);
			memcpy(attr + 4, &size, 4);
			event(attr);
			if (size < KNOWN) {
				word = size + 1;
				memcpy(attr + 4, &word, 4);
				event(attr);
			}
		}
	attr = readable(KNOWN);
	for (unsigned type = 0; type < 8; type++)
		for (unsigned k = 0; k < COUNT(configs); k++) {
			memset(attr, 0, KNOWN);
			memcpy(attr, &type, 4);
			memcpy(attr + 8, configs + k, 8);
			memcpy(attr + 52, &k, 4); /* breakpoints of all kinds */
			word = k ? 112 : 0;
			memcpy(attr + 4, &word, 4);
			event(attr);
		}
	for (unsigned bit = 0; bit < 38; bit++) {
		uint64_t flags = 1ULL << bit;

		memset(attr, 0, KNOWN);
		memcpy(attr + 40, &flags, 8);
		event(attr);
	}
	/* What is said of the size when it is wrong. */
	word = 7;
	memcpy(attr + 4, &word, 4);
	CALL(perf_event_open, attr, 1, -1, -1, 0UL);
	return 0;
}
