/* The packed strings of the descriptions, unpacked as they are asked for. */
#include "desc.h"

#include <stdlib.h>
#include <string.h>
#include "util.h"

/* Text is kept for good: names are handed around and compared long after. */
static char *keep(const char *text, size_t len)
{
	enum { BLOCK = 1 << 14 };
	static char *block;
	static size_t left;
	char *kept;

	if (len > left) {
		left = len > BLOCK ? len : BLOCK;
		block = xrealloc(NULL, left);
	}
	kept = memcpy(block, text, len);
	block += len;
	left -= len;
	return kept;
}

/* The next symbol of a packed string: a letter, or D_RULE and the number of a pair; 0 at its end.
 */
static uint16_t next_symbol(const uint8_t **p)
{
	uint8_t c = *(*p)++;

	if (!c || (c >= D_LETTER && c < D_SHORT_CODE))
		return c;
	if (c < D_LETTER)
		return (uint16_t)(D_RULE + c - 1);
	if (c < D_LONG_CODE)
		return (uint16_t)(D_RULE + D_LOW_CODES + c - D_SHORT_CODE);
	return (uint16_t)(D_RULE + D_SHORT_CODES + (c - D_LONG_CODE) * 256 + *(*p)++);
}

static const char *unpack(d_str at)
{
	enum { STACK = 512, LONGEST = 4096 };
	const uint8_t *p = (const uint8_t *)d_packed + at;
	uint16_t stack[STACK] = { 0 },
		 symbol; /* what is still to be unpacked, the next one on top */
	char text[LONGEST];
	size_t depth = 0, len = 0;

	while ((symbol = depth ? stack[--depth] : next_symbol(&p))) {
		if (symbol >= D_RULE && depth + 2 <= STACK) {
			const uint8_t *pair = d_pairs[symbol - D_RULE];

			stack[depth++] = (uint16_t)(pair[1] >> 4 | pair[2] << 4);
			stack[depth++] = (uint16_t)(pair[0] | (pair[1] & 15) << 8);
		} else if (len + 1 < sizeof(text)) {
			text[len++] = (char)symbol;
		}
	}
	text[len++] = 0;
	return keep(text, len);
}

const char *d_text(d_str at)
{
	static struct known {
		d_str at;
		const char *text;
	} * known;
	static uint32_t size, count;
	uint32_t i;

	if (!at)
		return "";
	if (count * 2 >= size) { /* the first time, and as it fills up */
		struct known *old = known;
		uint32_t had = size;

		size = size ? size * 2 : 1024;
		known = xcalloc(size, sizeof(*known));
		for (uint32_t k = 0; k < had; k++)
			if (old[k].at) {
				for (i = old[k].at * 2654435761U & (size - 1); known[i].at;)
					i = (i + 1) & (size - 1);
				known[i] = old[k];
			}
		free(old);
	}
	for (i = at * 2654435761U & (size - 1); known[i].at != at; i = (i + 1) & (size - 1))
		if (!known[i].at) {
			known[i] = (struct known){ at, unpack(at) };
			count++;
			break;
		}
	return known[i].text;
}
