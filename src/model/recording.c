/* What both ends of a recording share: the checksum, and the answers known so far. */
#include "recording.h"

#include <stdlib.h>
#include <string.h>
#include "recording_format.h"
#include "util.h"

/* CRC-32 as of zlib and IEEE 802.3. */
uint32_t recording_check(const void *bytes, size_t len)
{
	static uint32_t table[256];
	const uint8_t *p = bytes;
	uint32_t crc = ~0u;

	if (!table[1])
		for (uint32_t i = 0; i < 256; i++) {
			uint32_t c = i;

			for (int bit = 0; bit < 8; bit++)
				c = c & 1 ? c >> 1 ^ 0xedb88320 : c >> 1;
			table[i] = c;
		}
	while (len--)
		crc = table[(crc ^ *p++) & 0xff] ^ crc >> 8;
	return ~crc;
}

size_t recording_ask_path(struct recording_path_question *q, int tid, int fd, const char *path,
			  bool nofollow)
{
	size_t len = path ? strnlen(path, sizeof(q->path)) : 0;

	q->q = (struct recording_question){
		.topic = TOPIC_FILE_CONTEXT, .tid = tid, .a = fd, .b = nofollow
	};
	memcpy(q->path, path ? path : "", len);
	return offsetof(struct recording_path_question, path) + len;
}

/* FNV-1a */
static uint32_t hash_of(const void *key, size_t len)
{
	const uint8_t *p = key;
	uint32_t h = 2166136261u;

	while (len--)
		h = (h ^ *p++) * 16777619u;
	return h;
}

static struct answer **chain_of(const struct answers *a, const void *key, size_t len)
{
	struct answer **at = &a->chains[hash_of(key, len) & (a->size - 1)];

	while (*at && ((*at)->key_len != len || memcmp((*at)->bytes, key, len) != 0))
		at = &(*at)->next;
	return at;
}

const struct answer *answers_find(const struct answers *a, const void *key, size_t key_len)
{
	return a->size ? *chain_of(a, key, key_len) : NULL;
}

static void grow(struct answers *a)
{
	struct answer **old = a->chains;
	uint32_t size = a->size;

	a->size = size ? size * 2 : 256;
	a->chains = xcalloc(a->size, sizeof(struct answer *));
	for (uint32_t i = 0; i < size; i++)
		for (struct answer *answer = old[i], *next; answer; answer = next) {
			struct answer **at =
				&a->chains[hash_of(answer->bytes, answer->key_len) & (a->size - 1)];

			next = answer->next;
			answer->next = *at;
			*at = answer;
		}
	free(old);
}

void answers_set(struct answers *a, const void *key, size_t key_len, const void *bytes, size_t len)
{
	struct answer **at, *answer;

	if (a->count >= a->size)
		grow(a);
	at = chain_of(a, key, key_len);
	answer = *at;
	a->bytes += len - (answer ? answer->len : 0);
	if (!answer) {
		answer = xmalloc(sizeof(*answer) + key_len + len);
		answer->next = NULL;
		a->count++;
		a->bytes += key_len;
	} else if (answer->len < len) {
		answer = xrealloc(answer, sizeof(*answer) + key_len + len);
	}
	answer->key_len = (uint32_t)key_len;
	answer->len = (uint32_t)len;
	memcpy(answer->bytes, key, key_len);
	memcpy(answer->bytes + key_len, bytes, len);
	*at = answer;
}

void answers_each(const struct answers *a, void (*fn)(const struct answer *))
{
	for (uint32_t i = 0; i < a->size; i++)
		for (const struct answer *answer = a->chains[i]; answer; answer = answer->next)
			fn(answer);
}

void answers_forget(struct answers *a)
{
	for (uint32_t i = 0; i < a->size; i++)
		for (struct answer *answer = a->chains[i], *next; answer; answer = next) {
			next = answer->next;
			free(answer);
		}
	free(a->chains);
	*a = (struct answers){ 0 };
}
