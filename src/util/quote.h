/* Bytes as text between quotes, strace's way. */
#ifndef SONDE_QUOTE_H
#define SONDE_QUOTE_H

#include <stddef.h>
#include "buf.h"

/* What becomes \xNN (-x, -xx, --strings-in-hex=); the rest is octal, C escapes or itself. */
enum hex_strings {
	HEX_NONE,
	HEX_NON_ASCII_CHARS, /* just the bytes that cannot be printed */
	HEX_NON_ASCII,	     /* -x: the whole string if any byte of it cannot be printed */
	HEX_ALL,	     /* -xx */
};

/* Append the bytes escaped, without quotes around them.  Bytes of `also` are escaped too. */
void quote_bytes(struct buf *b, const void *bytes, size_t len, enum hex_strings hex,
		 const char *also);
/* The same between double quotes. */
void quote_string(struct buf *b, const void *bytes, size_t len, enum hex_strings hex);

#endif
