/* The tape: growing it, storing bytes and words in its arena, finding arguments in it. */
#include "tape.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "desc.h"
#include "util.h"

void tape_reset(struct tape *tape)
{
	tape->count = 0;
	tape->used = 0;
	tape->context_count = 0;
}

void tape_free(struct tape *tape)
{
	free(tape->tokens);
	free(tape->bytes);
	free(tape->contexts);
	*tape = (struct tape){ 0 };
}

struct token *tape_push(struct tape *tape, enum token_kind kind)
{
	struct token *t;

	/* Tokens may have been taken back. */
	while (tape->context_count && tape->contexts[tape->context_count - 1].token >= tape->count)
		tape->context_count--;
	if (tape->count == tape->cap)
		tape->tokens = xgrow(tape->tokens, &tape->cap, sizeof(*tape->tokens));
	t = &tape->tokens[tape->count++];
	*t = (struct token){ .kind = kind };
	return t;
}

uint32_t tape_reserve(struct tape *tape, size_t len)
{
	uint32_t at;

	if (!tape->used)
		tape->used = 1; /* offset 0 means none */
	if (len > UINT32_MAX / 2 - tape->used)
		die("out of memory");
	if (tape->size - tape->used < len || !tape->bytes) {
		uint32_t size = tape->size ? tape->size : 1024;

		while (size - tape->used < len)
			size *= 2;
		tape->bytes = xrealloc(tape->bytes, size);
		tape->size = size;
	}
	tape->bytes[0] = '\0';
	at = tape->used;
	tape->used += len;
	return at;
}

uint32_t tape_store(struct tape *tape, const void *bytes, size_t len)
{
	uint32_t at = tape_reserve(tape, len + 1);

	if (len)
		memcpy(tape->bytes + at, bytes, len);
	tape->bytes[at + len] = '\0';
	return at;
}

/* A token of this kind with formatted text. */
static struct token *push_text(struct tape *tape, enum token_kind kind, const char *fmt, va_list ap)
{
	struct token *token;
	va_list again;
	uint32_t at;
	int n;

	va_copy(again, ap);
	n = vsnprintf(NULL, 0, fmt, ap);
	if (n < 0)
		n = 0;
	at = tape_reserve(tape, (size_t)n + 1);
	vsnprintf(tape->bytes + at, (size_t)n + 1, fmt, again);
	va_end(again);
	token = tape_push(tape, kind);
	token->aux = at;
	token->id = (uint32_t)n;
	return token;
}

void tape_word(struct tape *tape, uint64_t value, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	push_text(tape, T_WORD, fmt, ap)->value = value;
	va_end(ap);
}

void tape_note(struct tape *tape, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	push_text(tape, T_NOTE, fmt, ap);
	va_end(ap);
}

void tape_context(struct tape *tape, const char *actual, const char *expected)
{
	struct tape_context *c;

	if (tape->context_count == tape->context_cap)
		tape->contexts = xgrow(tape->contexts, &tape->context_cap, sizeof(*tape->contexts));
	c = &tape->contexts[tape->context_count++];
	c->token = tape->count - 1;
	c->actual = tape_store(tape, actual, strlen(actual));
	c->expected = *expected ? tape_store(tape, expected, strlen(expected)) : 0;
}

const char *tape_context_of(const struct tape *tape, const struct token *token,
			    const char **expected)
{
	for (uint32_t i = 0; i < tape->context_count; i++) {
		const struct tape_context *c = &tape->contexts[i];

		if (&tape->tokens[c->token] == token) {
			*expected = c->expected ? tape->bytes + c->expected : "";
			return tape->bytes + c->actual;
		}
	}
	return NULL;
}

uint32_t tape_argument(const struct tape *tape, unsigned slot)
{
	for (uint32_t i = 0; tape && i + 1 < tape->count; i++)
		if (tape->tokens[i].kind == T_ARG && tape->tokens[i].fmt == slot)
			return i + 1;
	return 0;
}

uint32_t tape_argument_named(const struct tape *tape, const char *name, size_t len)
{
	for (uint32_t i = 0; tape && i + 1 < tape->count; i++) {
		const struct token *token = &tape->tokens[i];
		const char *its = token->kind == T_ARG && token->id ? d_text(token->id) : NULL;

		if (its && !strncmp(its, name, len) && !its[len])
			return i + 1;
	}
	return 0;
}

uint32_t tape_value_end(const struct tape *tape, uint32_t at)
{
	unsigned depth = 0;

	while (at < tape->count) {
		const struct token *token = &tape->tokens[at++];

		if (token_is_bracket(token))
			depth++;
		else if (token->kind == T_END && depth)
			depth--;
		if (!depth)
			break;
	}
	return at;
}
