/* Bytes as text between quotes, strace's way. */
#include "quote.h"

#include <stdbool.h>
#include <string.h>

static bool printable(unsigned char c)
{
	return c >= ' ' && c < 0x7f;
}

/* Bytes that -x leaves alone: printable ones and white space. */
static bool plain(unsigned char c)
{
	return printable(c) || (c >= '\t' && c <= '\r');
}

static void put_hex(struct buf *b, unsigned char c)
{
	static const char digits[] = "0123456789abcdef";
	const char text[4] = { '\\', 'x', digits[c >> 4], digits[c & 15] };

	buf_put(b, text, sizeof(text));
}

/* As few digits as tell the byte apart from a digit that follows. */
static void put_octal(struct buf *b, unsigned char c, bool digit_follows)
{
	char text[4] = { '\\' };
	size_t len = 1;

	if (digit_follows || c >= 0100)
		text[len++] = '0' + (c >> 6);
	if (digit_follows || c >= 010)
		text[len++] = '0' + (c >> 3 & 7);
	text[len++] = '0' + (c & 7);
	buf_put(b, text, len);
}

/* The letter of a C escape, or 0. */
static char escape_letter(unsigned char c)
{
	switch (c) {
	case '\t':
		return 't';
	case '\n':
		return 'n';
	case '\v':
		return 'v';
	case '\f':
		return 'f';
	case '\r':
		return 'r';
	case '"':
	case '\\':
		return (char)c;
	default:
		return 0;
	}
}

static bool wants_all_hex(const unsigned char *p, size_t len, enum hex_strings hex)
{
	if (hex == HEX_NON_ASCII)
		for (size_t i = 0; i < len; i++)
			if (!plain(p[i]))
				return true;
	return hex == HEX_ALL;
}

void quote_bytes(struct buf *b, const void *bytes, size_t len, enum hex_strings hex,
		 const char *also)
{
	const unsigned char *p = bytes;
	bool all = wants_all_hex(p, len, hex);

	for (size_t i = 0; i < len; i++) {
		unsigned char c = p[i];
		char letter;

		if (all) {
			put_hex(b, c);
		} else if ((letter = escape_letter(c))) {
			buf_char(b, '\\');
			buf_char(b, letter);
		} else if (printable(c) && !strchr(also, c)) {
			size_t run = 1;

			while (i + run < len && printable(p[i + run]) &&
			       !escape_letter(p[i + run]) && !strchr(also, p[i + run]))
				run++;
			buf_put(b, p + i, run);
			i += run - 1;
		} else if (hex == HEX_NON_ASCII_CHARS) {
			put_hex(b, c);
		} else {
			put_octal(b, c, i + 1 < len && p[i + 1] >= '0' && p[i + 1] <= '7');
		}
	}
}

void quote_string(struct buf *b, const void *bytes, size_t len, enum hex_strings hex)
{
	buf_char(b, '"');
	quote_bytes(b, bytes, len, hex, "");
	buf_char(b, '"');
}
