/* A growable run of bytes to print into. */
#include "buf.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "util.h"

static char *room(struct buf *b, size_t len)
{
	if (b->cap - b->len < len) {
		size_t cap = b->cap ? b->cap : 256;

		while (cap - b->len < len)
			if (__builtin_mul_overflow(cap, (size_t)2, &cap))
				die("out of memory");
		b->p = xrealloc(b->p, cap);
		b->cap = cap;
	}
	return b->p + b->len;
}

void buf_free(struct buf *b)
{
	free(b->p);
	*b = (struct buf){ 0 };
}

void buf_put(struct buf *b, const void *bytes, size_t len)
{
	if (!len)
		return;
	memcpy(room(b, len), bytes, len);
	b->len += len;
}

void buf_char(struct buf *b, char c)
{
	*room(b, 1) = c;
	b->len++;
}

void buf_str(struct buf *b, const char *s)
{
	buf_put(b, s, strlen(s));
}

void buf_udec(struct buf *b, uint64_t v)
{
	char digits[20], *p = digits + sizeof(digits);

	do
		*--p = '0' + v % 10;
	while (v /= 10);
	buf_put(b, p, digits + sizeof(digits) - p);
}

void buf_dec(struct buf *b, int64_t v)
{
	if (v < 0)
		buf_char(b, '-');
	buf_udec(b, v < 0 ? -(uint64_t)v : (uint64_t)v);
}

/* Digits of a power of two base, `bits` bits each, behind a prefix; a lone 0 for zero. */
static void put_base(struct buf *b, uint64_t v, unsigned bits, const char *prefix)
{
	char digits[22], *p = digits + sizeof(digits);

	if (!v) {
		buf_char(b, '0');
		return;
	}
	for (; v; v >>= bits)
		*--p = "0123456789abcdef"[v & ((1u << bits) - 1)];
	buf_str(b, prefix);
	buf_put(b, p, digits + sizeof(digits) - p);
}

void buf_hex(struct buf *b, uint64_t v)
{
	put_base(b, v, 4, "0x");
}

void buf_oct(struct buf *b, uint64_t v)
{
	put_base(b, v, 3, "0");
}

void buf_printf(struct buf *b, const char *fmt, ...)
{
	va_list ap;
	char *p = room(b, 128);
	int n;

	va_start(ap, fmt);
	n = vsnprintf(p, b->cap - b->len, fmt, ap);
	va_end(ap);
	if (n < 0)
		return;
	if ((size_t)n >= b->cap - b->len) {
		p = room(b, (size_t)n + 1);
		va_start(ap, fmt);
		vsnprintf(p, b->cap - b->len, fmt, ap);
		va_end(ap);
	}
	b->len += (size_t)n;
}
