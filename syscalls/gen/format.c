/* -f: one way to write a description.
 *
 * Lines keep their order, their comments and their words; what changes is the space between words,
 * runs of empty lines, and the column in which the cases of a call put their arguments.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "gen.h"

struct text {
	char *bytes;
	size_t len, room;
};

static void add_bytes(struct text *t, const char *bytes, size_t len)
{
	if (t->len + len + 1 > t->room) {
		char *more;

		t->room = 2 * (t->len + len + 1);
		more = gen_alloc(t->room);
		if (t->len)
			memcpy(more, t->bytes, t->len);
		t->bytes = more;
	}
	memcpy(t->bytes + t->len, bytes, len);
	t->len += len;
	t->bytes[t->len] = 0;
}

static void add(struct text *t, const char *text)
{
	add_bytes(t, text, strlen(text));
}

/* What the words of a line belong to decides the space between them. */
struct context {
	enum keyword item; /* of the first line; K_NONE: a call */
	bool numbers;	   /* a .tbl file */
	bool body;
	unsigned depth; /* of parentheses, without a call's own */
	unsigned brackets;
	bool expression; /* behind if, upto, limit, by */
	bool closed;	 /* a call's arguments have ended */
	bool guarded;	 /* %class or @abi were met */
	bool excepted;	 /* an exception was met */
};

static bool is_punct(const struct token *t, int punct)
{
	return t->kind == TK_PUNCT && t->punct == punct;
}

static bool is_value(const struct token *t)
{
	return t->kind == TK_NAME || t->kind == TK_NUMBER || t->kind == TK_UNKNOWN ||
	       is_punct(t, ')') || is_punct(t, ']');
}

static bool rows_have_values(const struct context *c)
{
	return c->body && (c->item == K_ENUM || c->item == K_FLAGS || c->item == K_IOCTLS ||
			   c->item == K_ATTRS);
}

static bool is_exception(const struct context *c, const struct token *t)
{
	return rows_have_values(c) && t->kind == TK_NAME && abi_by_name(t->text) >= 0 &&
	       (is_punct(t + 1, ':') || is_punct(t + 1, ','));
}

/* Space between a colon and what follows it. */
static const char *behind_colon(const struct context *c, const struct token *before,
				const struct token *t)
{
	if (rows_have_values(c) && abi_by_name(before->text) >= 0)
		return "";
	return t->kind == TK_NUMBER ? "" : " ";
}

static const char *around_minus(const struct context *c, const struct token *first,
				const struct token *minus)
{
	if (minus == first && !c->numbers)
		return minus[1].kind == TK_NUMBER ? "" : " ";
	/* "not there" on one ABI, another's exception follows: i386:- arm:0x10 */
	if (rows_have_values(c) && minus > first && is_punct(minus - 1, ':') &&
	    minus[1].kind == TK_NAME)
		return " ";
	return minus > first && is_value(minus - 1) && (c->expression || c->brackets) ? " " : "";
}

static const char *between(struct context *c, const struct token *first, const struct token *t)
{
	const struct token *before = t - 1;
	bool in_expression = c->expression || c->brackets;

	if (is_punct(t, ')') || is_punct(t, ']') || is_punct(t, ',') || is_punct(t, ':') ||
	    is_punct(t, '['))
		return "";
	if (is_punct(before, '(') || is_punct(before, '[') || is_punct(before, '!') ||
	    is_punct(before, '@') || is_punct(before, '%'))
		return "";
	if (is_punct(before, ':'))
		return behind_colon(c, before - 1, t);
	if (is_punct(before, ','))
		return c->excepted ? "" : " ";
	if (is_punct(before, '-'))
		return around_minus(c, first, before);
	if (is_punct(before, '*') && !(in_expression && before > first && is_value(before - 1)))
		return "";
	if (is_punct(t, '(') && before == first && !c->body)
		return "";
	if ((is_punct(t, '%') || is_punct(t, '@')) && !c->guarded)
		return "  ";
	if (c->closed && t->kind == TK_NAME && t->symbol->keyword == K_CUSTOM)
		return "  ";
	if (is_exception(c, t) && !c->excepted)
		return "  ";
	if ((is_punct(t, '|') || is_punct(before, '|')) && (c->depth || rows_have_values(c)))
		return "";
	return " ";
}

static void follow(struct context *c, const struct token *first, const struct token *t)
{
	enum keyword word =
		t->kind == TK_NAME && !is_punct(t + 1, ':') ? t->symbol->keyword : K_NONE;

	if (is_punct(t, '(') && (c->body || t != first + 1))
		c->depth++;
	else if (is_punct(t, ')') && c->depth)
		c->depth--;
	else if (is_punct(t, ')') && !c->body)
		c->closed = true;
	else if (is_punct(t, '['))
		c->brackets++;
	else if (is_punct(t, ']') && c->brackets)
		c->brackets--;
	else if (is_punct(t, '%') || is_punct(t, '@'))
		c->guarded = true;
	else if (is_exception(c, t))
		c->excepted = true;
	if (word == K_IF || word == K_UPTO || word == K_LIMIT || (word == K_BY && t >= first))
		c->expression = true;
	else if (is_punct(t, P_AFTER) || (is_punct(t, ',') && !c->depth) || word == K_ELSE ||
		 word == K_ALSO || word == K_VERBOSE || word == K_TERSE || word == K_SAME ||
		 word == K_WAS || is_punct(t, P_ARROW))
		c->expression = false;
}

static void add_tokens(struct text *out_text, struct context *c, const struct token *first,
		       unsigned from, unsigned to)
{
	for (unsigned i = from; i < to; i++) {
		if (i > from)
			add(out_text, c->numbers ? "\t" : between(c, first, &first[i]));
		add_bytes(out_text, first[i].raw, first[i].raw_len);
		follow(c, first, &first[i]);
	}
}

/* How many tokens of a call's case come before its arguments; the count when it has none. */
static unsigned case_head(const struct line *line)
{
	for (unsigned i = 0; i < line->count; i++)
		if ((line->tokens[i].kind == TK_NAME && is_punct(&line->tokens[i + 1], ':')) ||
		    is_punct(&line->tokens[i], P_ARROW))
			return i;
	return line->count;
}

static bool is_case(const struct context *c, const struct line *line)
{
	return c->body && c->item == K_NONE && line->count && line->tokens[0].kind != TK_STRING &&
	       !(line->tokens[0].kind == TK_NAME && line->tokens[0].symbol->keyword == K_BY &&
		 line->tokens[1].kind != TK_END);
}

enum { TAB = 8, HEAD_MAX = 40 };

static unsigned head_width(const struct context *c, const struct line *line)
{
	struct context copy = *c;
	struct text text = { 0 };

	add_tokens(&text, &copy, line->tokens, 0, case_head(line));
	return (unsigned)text.len;
}

/* The column, in tabs, where the arguments of the cases around this line begin. */
static unsigned case_column(const struct context *c, const struct source *source, unsigned at)
{
	unsigned widest = 0;

	while (at && (source->lines[at - 1].indent || !source->lines[at - 1].count))
		at--;
	for (; at < source->count && (source->lines[at].indent || !source->lines[at].count); at++) {
		const struct line *line = &source->lines[at];
		unsigned width = line->count && is_case(c, line) && case_head(line) < line->count
					 ? head_width(c, line)
					 : 0;

		if (width > widest && width <= HEAD_MAX)
			widest = width;
	}
	return widest / TAB + 1;
}

static void format_line(struct text *text, struct context *c, const struct source *source,
			unsigned at)
{
	const struct line *line = &source->lines[at];
	const struct token *first = line->tokens;

	c->body = line->indent > 0;
	c->depth = c->brackets = 0;
	c->expression = c->closed = c->guarded = c->excepted = false;
	for (unsigned i = 0; i < line->indent; i++)
		add(text, "\t");
	if (line->count && !c->body && first->kind == TK_NAME) {
		bool call = is_punct(first + 1, '('), alias = is_punct(first + 1, '=');

		c->item = call ? K_NONE : alias ? K_TYPE : first->symbol->keyword;
		if (alias)
			add(text, "type ");
	}
	if (is_case(c, line) && case_head(line) < line->count) {
		unsigned column = case_column(c, source, at);
		unsigned width = head_width(c, line) / TAB;

		add_tokens(text, c, first, 0, case_head(line));
		do
			add(text, "\t");
		while (++width < column);
		add_tokens(text, c, first, case_head(line), line->count);
	} else {
		add_tokens(text, c, first, 0, line->count);
	}
	if (line->comment) {
		add(text, line->count ? "  " : "");
		add(text, line->comment);
	}
	add(text, "\n");
}

static void format_source(struct text *text, const struct source *source, bool numbers)
{
	struct context c = { .numbers = numbers };
	bool blank = true;

	add(text, "");
	for (unsigned i = 0; i < source->count; i++) {
		bool nothing = !source->lines[i].count && !source->lines[i].comment;
		unsigned next = i;

		while (next < source->count && !source->lines[next].count &&
		       !source->lines[next].comment)
			next++;
		if (nothing && (blank || next == source->count))
			continue;
		blank = nothing;
		if (nothing)
			add(text, "\n");
		else
			format_line(text, &c, source, i);
	}
}

static bool write_back(const char *path, const struct text *text)
{
	const char *fresh = gen_format("%s.new", path);
	FILE *f = fopen(fresh, "wb");
	bool good = f && fwrite(text->bytes, 1, text->len, f) == text->len;

	if (f)
		good &= !fclose(f);
	if (!good || rename(fresh, path)) {
		fprintf(stderr, "sysgen: %s: %s\n", path, strerror(errno));
		return false;
	}
	return true;
}

bool format_file(const char *path, enum format_mode mode)
{
	struct source *source = source_read(path);
	size_t len = strlen(path);
	bool numbers = len > 4 && !strcmp(path + len - 4, ".tbl");
	unsigned errors = error_count;
	struct text text = { 0 };

	if (!source)
		return false;
	if (numbers)
		parse_numbers(source, ABI_X86_64);
	else
		parse_descriptions(source);
	for (unsigned i = 0; i < source->count; i++)
		if (source->lines[i].bad)
			return false;
	if (error_count > errors)
		return false;
	format_source(&text, source, numbers);
	bool same = text.len == source->len && !memcmp(text.bytes, source->text, text.len);
	switch (mode) {
	case FORMAT_PRINT:
		return fwrite(text.bytes, 1, text.len, stdout) == text.len;
	case FORMAT_WRITE:
		return same || write_back(path, &text);
	default:
		if (!same)
			printf("%s: not formatted (sysgen -fw %s)\n", path, path);
		return same;
	}
}
