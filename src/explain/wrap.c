/* Words in columns. */
#include "wrap.h"

#include <string.h>
#include "buf.h"

/* Columns of UTF-8. */
static size_t columns_of(const char *text, size_t len)
{
	size_t columns = 0;

	for (size_t i = 0; i < len; i++)
		columns += ((unsigned char)text[i] & 0xc0) != 0x80;
	return columns;
}

void wrap(struct buf *b, size_t start, const char *text, const char *lead, unsigned width)
{
	size_t column = columns_of(b->p + start, b->len - start);
	size_t margin = columns_of(lead, strlen(lead));

	while (*text) {
		size_t len = strcspn(text, " ");
		size_t word = columns_of(text, len);

		if (column > margin && column + word > width) {
			while (b->len > start && b->p[b->len - 1] == ' ')
				b->len--;
			buf_char(b, '\n');
			buf_str(b, lead);
			column = margin;
		}
		buf_put(b, text, len);
		column += word;
		text += len;
		while (*text == ' ') {
			text++;
			if (*text) {
				buf_char(b, ' ');
				column++;
			}
		}
	}
	buf_char(b, '\n');
}
