/* A growable run of bytes to print into. */
#ifndef SONDE_BUF_H
#define SONDE_BUF_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

struct buf {
	char *p;
	size_t len, cap;
};

void buf_free(struct buf *b);
void buf_put(struct buf *b, const void *bytes, size_t len);
void buf_char(struct buf *b, char c);
void buf_str(struct buf *b, const char *s);
/* Decimal, signed and unsigned; hexadecimal as 0x...; octal as 0... (0 for zero, both). */
void buf_dec(struct buf *b, int64_t v);
void buf_udec(struct buf *b, uint64_t v);
void buf_hex(struct buf *b, uint64_t v);
void buf_oct(struct buf *b, uint64_t v);
void buf_printf(struct buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

#endif
