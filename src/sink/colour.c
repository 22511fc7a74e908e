/* Colours by the grammar of the text: a word before "=" is a name, one before "(" a call, one with
 * capitals a constant; strings, numbers and what stands in < > are values.  A wrong guess costs a
 * colour, never a byte of the text. */
#include "colour.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "buf.h"
#include "util.h"

enum { SGR_ROOM = 32 };

static struct {
	const char *key;
	char sgr[SGR_ROOM]; /* "" paints nothing */
} palette[COLOUR_COUNT] = {
	[COLOUR_SYSCALL] = { "syscall", "1;33" }, [COLOUR_ARGNAME] = { "argname", "36" },
	[COLOUR_ARGVAL] = { "argval", "" },	  [COLOUR_CALL] = { "call", "35" },
	[COLOUR_CONST] = { "const", "32" },	  [COLOUR_COMMENT] = { "comment", "90" },
	[COLOUR_PUNCT] = { "punct", "" },	  [COLOUR_RETVAL] = { "retval", "1;34" },
	[COLOUR_ERROR] = { "error", "1;31" },
};

static bool on;

/* ---- Whether, and which ------------------------------------------------------------------- */

/* "KEY=SGR:KEY=SGR": what is not understood is left out, as ls and grep do. */
static void choose(const char *text)
{
	while (*text) {
		size_t n = strcspn(text, ":"), key = strcspn(text, "=:");
		const char *sgr = text + key + 1;
		size_t len = key < n ? n - key - 1 : SGR_ROOM;

		for (size_t i = 0; i < COLOUR_COUNT && len < SGR_ROOM; i++)
			if (strlen(palette[i].key) == key && !strncmp(palette[i].key, text, key) &&
			    strspn(sgr, "0123456789;") >= len) {
				memcpy(palette[i].sgr, sgr, len);
				palette[i].sgr[len] = '\0';
			}
		text += n + (text[n] == ':');
	}
}

void colour_open(enum colour_when when, int fd)
{
	const char *no = getenv("NO_COLOR"), *term = getenv("TERM"), *colours;

	on = when == COLOR_ALWAYS;
	if (when == COLOR_AUTO)
		on = !(no && *no) && term && *term && strcmp(term, "dumb") && isatty(fd);
	colours = getenv("SONDE_COLORS");
	if (!colours)
		colours = getenv("STRACE_COLORS");
	if (on && colours)
		choose(colours);
}

bool colour_on(void)
{
	return on;
}

/* ---- Painting ----------------------------------------------------------------------------- */

static void put(struct buf *b, const char *text, size_t len, enum colour_key key)
{
	if (!len)
		return;
	if (!*palette[key].sgr) {
		buf_put(b, text, len);
		return;
	}
	buf_str(b, "\033[");
	buf_str(b, palette[key].sgr);
	buf_char(b, 'm');
	buf_put(b, text, len);
	buf_str(b, "\033[0m");
}

/* The text from there on, taken out of b; valid until the next call. */
static const char *take(struct buf *b, size_t from, size_t *len)
{
	static struct buf text;

	text.len = 0;
	*len = b->len - from;
	buf_put(&text, b->p + from, *len);
	buf_char(&text, '\0');
	b->len = from;
	return text.p;
}

void colour_as(struct buf *b, size_t from, enum colour_key key)
{
	size_t len, first, last;
	const char *text;

	if (!on || b->len == from)
		return;
	text = take(b, from, &len);
	first = strspn(text, " ");
	for (last = len; last > first && text[last - 1] == ' ';)
		last--;
	buf_put(b, text, first);
	put(b, text + first, last - first, key);
	buf_put(b, text + last, len - last);
}

/* Behind the closing quote. */
static const char *string_end(const char *p)
{
	char quote = *p++;

	while (*p && *p != quote)
		p += *p == '\\' && p[1] ? 2 : 1;
	return p + (*p == quote);
}

/* Behind the ">" of what a descriptor or an id stands for. */
static const char *angle_end(const char *p)
{
	int depth = 0;

	do {
		if (*p == '>' && p[-1] == '-') /* 127.0.0.1:1->127.0.0.1:2 */
			continue;
		depth += *p == '<' ? 1 : *p == '>' ? -1 : 0;
	} while (*++p && depth);
	return p;
}

static bool is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

/* What a word is, by itself and what follows it. */
static enum colour_key kind_of(const char *word, const char *end)
{
	bool capital = false, alpha = isalpha((unsigned char)*word) || *word == '_';

	if (alpha && *end == '=')
		return COLOUR_ARGNAME;
	if (alpha && *end == '(')
		return COLOUR_CALL;
	for (const char *p = word; alpha && p < end; p++)
		capital |= isupper((unsigned char)*p);
	return capital ? COLOUR_CONST : COLOUR_ARGVAL;
}

static void put_words(struct buf *b, const char *p)
{
	const char *end;

	for (; *p; p = end) {
		end = p + 1;
		if (*p == ' ') {
			buf_char(b, ' ');
		} else if (*p == '"' || *p == '\'') {
			end = string_end(p);
			put(b, p, (size_t)(end - p), COLOUR_ARGVAL);
		} else if (p[0] == '/' && p[1] == '*') {
			end = strstr(p, "*/");
			end = end ? end + 2 : p + strlen(p);
			put(b, p, (size_t)(end - p), COLOUR_COMMENT);
		} else if (p[0] == '<' && p[1] == '<') {
			end = p + 2;
			put(b, p, 2, COLOUR_PUNCT);
		} else if (*p == '<') {
			end = angle_end(p);
			put(b, p, (size_t)(end - p), COLOUR_ARGVAL);
		} else if (is_word(*p) || (*p == '-' && isdigit((unsigned char)p[1]))) {
			while (is_word(*end))
				end++;
			put(b, p, (size_t)(end - p), kind_of(p, end));
		} else {
			while (*end && !is_word(*end) && !strchr(" \"'/<", *end) &&
			       !(*end == '-' && isdigit((unsigned char)end[1])))
				end++;
			put(b, p, (size_t)(end - p), COLOUR_PUNCT);
		}
	}
}

void colour_words(struct buf *b, size_t from)
{
	size_t len;

	if (on && b->len > from)
		put_words(b, take(b, from, &len));
}

void colour_result(struct buf *b, size_t from)
{
	const char *text;
	size_t len, n;
	bool error;

	if (!on || b->len == from)
		return;
	text = take(b, from, &len);
	/* "-1 ENOENT (No such file or directory)", "? ERESTARTSYS (To be restarted...)" */
	error = (!strncmp(text, "-1 ", 3) && (text[3] == 'E' || text[3] == '(')) ||
		!strncmp(text, "? ", 2);
	n = error ? strcspn(text, ")") : strcspn(text, " <");
	n += error && text[n];
	put(b, text, n, error ? COLOUR_ERROR : COLOUR_RETVAL);
	put_words(b, text + n);
}

size_t colour_hidden(const char *bytes, size_t len)
{
	const char *p = bytes, *end = bytes + len, *stop;
	size_t hidden = 0;

	if (!on || !len)
		return 0;
	while ((p = memchr(p, '\033', (size_t)(end - p))) &&
	       (stop = memchr(p, 'm', (size_t)(end - p)))) {
		hidden += (size_t)(stop + 1 - p);
		p = stop + 1;
	}
	return hidden;
}
