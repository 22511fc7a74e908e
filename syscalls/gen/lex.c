/* Source text into lines of tokens, and the table of names. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "gen.h"

enum { BUCKETS = 1 << 14, FILE_MAX = 16 << 20, TOKENS_MAX = 4096 };

static struct symbol *buckets[BUCKETS];
struct symbol **symbols;
unsigned symbol_count;

struct symbol *symbol_of(const char *name, size_t len)
{
	uint32_t hash = 2166136261u;

	for (size_t i = 0; i < len; i++)
		hash = (hash ^ (uint8_t)name[i]) * 16777619u;
	struct symbol **bucket = &buckets[hash % BUCKETS];
	for (struct symbol *s = *bucket; s; s = s->chain)
		if (!strncmp(s->name, name, len) && !s->name[len])
			return s;
	struct symbol *fresh = gen_alloc(sizeof(*fresh));
	char *copy = gen_alloc(len + 1);
	memcpy(copy, name, len);
	fresh->name = copy;
	fresh->chain = *bucket;
	*bucket = fresh;
	symbols = gen_grow(symbols, symbol_count, sizeof(struct symbol *));
	symbols[symbol_count++] = fresh;
	return fresh;
}

const struct meaning meanings[M_COUNT] = {
#define MEANING(id, name, storage, kind, what) [M_##id] = { name, storage, kind },
#include "meanings.def"
#undef MEANING
};

const char *const storage_names[ST_COUNT] = {
#define X(id, name, size) [ST_##id] = name,
	D_STORAGES(X)
#undef X
};

static const char *const keywords[] = {
	[K_IF] = "if",		 [K_ELSE] = "else",	    [K_ALSO] = "also",
	[K_VERBOSE] = "verbose", [K_UPTO] = "upto",	    [K_LIMIT] = "limit",
	[K_WAS] = "was",	 [K_BITS] = "bits",	    [K_INDEXED] = "indexed",
	[K_IN] = "in",		 [K_OUT] = "out",	    [K_INOUT] = "inout",
	[K_CUSTOM] = "custom",	 [K_ENUM] = "enum",	    [K_FLAGS] = "flags",
	[K_STRUCT] = "struct",	 [K_LAYOUT] = "layout",	    [K_ATTRS] = "attrs",
	[K_GENL] = "genl",	 [K_IOCTLS] = "ioctls",	    [K_TYPE] = "type",
	[K_ABOUT] = "about",	 [K_STRINGS] = "strings",   [K_KEEP] = "keep",
	[K_BY] = "by",		 [K_MIN] = "min",	    [K_FILL] = "fill",
	[K_PACKED] = "packed",	 [K_NOTED] = "noted",	    [K_PARTS] = "parts",
	[K_WITH] = "with",	 [K_NOTE] = "note",	    [K_RET] = "ret",
	[K_FAILED] = "failed",	 [K_MESSAGES] = "messages", [K_REPLIES] = "replies",
	[K_DECIMAL] = "decimal", [K_REQUESTS] = "requests", [K_EVENTS] = "events",
	[K_SAME] = "same",	 [K_TERSE] = "terse",	    [K_TAIL] = "tail",
};

static struct symbol *symbol_named(const char *name)
{
	return symbol_of(name, strlen(name));
}

void symbols_init(void)
{
	for (unsigned i = 1; i < sizeof(keywords) / sizeof(*keywords); i++)
		symbol_named(keywords[i])->keyword = (uint8_t)i;
	for (unsigned i = 1; i < M_COUNT; i++)
		symbol_named(meanings[i].name)->meaning = (uint8_t)i;
	for (unsigned i = 1; i < ST_COUNT; i++)
		symbol_named(storage_names[i])->storage = (uint8_t)i;
	/* C's own words for two of them. */
	symbol_named("int")->storage = ST_S32;
	symbol_named("uint")->storage = ST_U32;
}

struct lexer {
	const char *at, *end; /* of the line */
	const char *start;
	struct line *line;
};

static struct position position(const struct lexer *l, const char *at)
{
	struct position where = l->line->at;

	where.column = (unsigned)(at - l->start) + 1;
	return where;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_name(char c)
{
	return is_digit(c) || c == '_' || c == '.' || (c >= 'a' && c <= 'z') ||
	       (c >= 'A' && c <= 'Z');
}

static void lex_fault(struct lexer *l, const char *at, const char *what)
{
	if (!l->line->bad)
		error_at(position(l, at), "%s", what);
	l->line->bad = true;
}

static void lex_name(struct lexer *l, struct token *token)
{
	const char *start = l->at;

	token->kind = TK_NAME;
	for (; l->at < l->end && (is_name(*l->at) || *l->at == '?'); l->at++)
		if (*l->at == '?')
			token->kind = TK_UNKNOWN;
	struct symbol *symbol = symbol_of(start, (size_t)(l->at - start));
	token->text = symbol->name;
	if (token->kind == TK_NAME)
		token->symbol = symbol;
}

static void lex_number(struct lexer *l, struct token *token)
{
	const char *start = l->at;
	char text[80];
	char *end;
	size_t len = 0;

	token->kind = TK_NUMBER;
	for (; l->at < l->end && is_name(*l->at); l->at++)
		if (len < sizeof(text) - 1)
			text[len++] = *l->at;
	text[len] = 0;
	errno = 0;
	token->number = strtoull(text, &end, 0);
	token->text = symbol_of(text, len)->name;
	if (*end)
		lex_fault(l, start, "not a number");
	else if (errno || len == sizeof(text) - 1)
		lex_fault(l, start, "the number does not fit 64 bits");
}

static void lex_string(struct lexer *l, struct token *token)
{
	const char *start = l->at++;
	char *text = gen_alloc((size_t)(l->end - start) + 1);
	size_t len = 0;

	token->kind = TK_STRING;
	token->text = text;
	while (l->at < l->end && *l->at != '"') {
		if (*l->at == '\\' && l->at + 1 < l->end)
			l->at++;
		text[len++] = *l->at++;
	}
	if (l->at == l->end)
		lex_fault(l, start, "the string does not end on its line");
	else
		l->at++;
}

static void lex_punct(struct lexer *l, struct token *token)
{
	static const struct {
		char text[3];
		int punct;
	} pairs[] = {
		{ "->", P_ARROW }, { "=>", P_AFTER }, { "==", P_EQUAL },
		{ "&&", P_LAND },  { "||", P_LOR },   { "<<", P_SHIFT },
	};

	token->kind = TK_PUNCT;
	for (unsigned i = 0; i < sizeof(pairs) / sizeof(*pairs); i++)
		if (l->end - l->at >= 2 && !memcmp(l->at, pairs[i].text, 2)) {
			token->punct = pairs[i].punct;
			token->text = pairs[i].text;
			l->at += 2;
			return;
		}
	if (!strchr("()[]{}!&|<+-*/,:=%@", *l->at) || !*l->at) {
		lex_fault(l, l->at, "this character means nothing here");
		l->at = l->end;
		token->kind = TK_END;
		return;
	}
	token->punct = *l->at;
	token->text = symbol_of(l->at, 1)->name;
	l->at++;
}

static bool lex_token(struct lexer *l, struct token *token)
{
	const char *before = l->at;

	*token = (struct token){ .text = "" };
	while (l->at < l->end && (*l->at == ' ' || *l->at == '\t'))
		l->at++;
	token->at = position(l, l->at);
	token->raw = l->at;
	if (l->at == l->end || *l->at == '#') {
		token->at = position(l, before); /* what is missing is missing there */
		return false;
	}
	if (*l->at == '"')
		lex_string(l, token);
	else if (is_digit(*l->at))
		lex_number(l, token);
	else if (is_name(*l->at) || *l->at == '?')
		lex_name(l, token);
	else
		lex_punct(l, token);
	token->raw_len = (size_t)(l->at - token->raw);
	return token->kind != TK_END;
}

static bool is_blank(const char *at, const char *end)
{
	while (at < end && (*at == ' ' || *at == '\t'))
		at++;
	return at == end;
}

static void lex_line(struct lexer *l)
{
	struct line *line = l->line;
	struct token token;

	for (; l->at < l->end && *l->at == '\t'; l->at++)
		line->indent++;
	if (l->at < l->end && *l->at == ' ' && !is_blank(l->at, l->end))
		lex_fault(l, l->at, "lines begin with tabs, not spaces");
	while (lex_token(l, &token)) {
		line->tokens = gen_grow(line->tokens, line->count, sizeof(token));
		line->tokens[line->count++] = token;
		if (line->count == TOKENS_MAX) {
			lex_fault(l, l->at, "the line is too long");
			l->at = l->end;
		}
	}
	line->tokens = gen_grow(line->tokens, line->count, sizeof(token));
	line->tokens[line->count] = token;
	if (l->at < l->end && *l->at == '#') {
		size_t len = (size_t)(l->end - l->at);
		char *comment;

		while (len && (l->at[len - 1] == ' ' || l->at[len - 1] == '\t'))
			len--;
		comment = gen_alloc(len + 1);
		memcpy(comment, l->at, len);
		line->comment = comment;
	}
}

struct source *source_of_text(const char *path, char *text, size_t len)
{
	struct source *source = gen_alloc(sizeof(*source));
	const char *end = text + len;

	source->path = path;
	source->text = text;
	source->len = len;
	for (const char *at = text; at < end;) {
		const char *stop = memchr(at, '\n', (size_t)(end - at));
		struct line line = { .at = { path, source->count + 1, 1 } };

		if (!stop)
			stop = end;
		lex_line(&(struct lexer){ at, stop, at, &line });
		source->lines = gen_grow(source->lines, source->count, sizeof(line));
		source->lines[source->count++] = line;
		at = stop + 1;
	}
	return source;
}

struct source *source_read(const char *path)
{
	FILE *file = fopen(path, "rb");
	size_t len = 0, got, room = 1 << 16;
	char *text = gen_alloc(room + 1);

	if (!file) {
		fprintf(stderr, "sysgen: %s: %s\n", path, strerror(errno));
		error_count++;
		return NULL;
	}
	while ((got = fread(text + len, 1, room - len, file)) > 0) {
		len += got;
		if (len < room)
			continue;
		if (room >= FILE_MAX)
			fatal("%s: larger than %d bytes", path, FILE_MAX);
		char *more = gen_alloc(2 * room + 1);
		memcpy(more, text, len);
		text = more;
		room *= 2;
	}
	if (ferror(file)) {
		fprintf(stderr, "sysgen: %s: %s\n", path, strerror(errno));
		error_count++;
	}
	fclose(file);
	return source_of_text(path, text, len);
}
