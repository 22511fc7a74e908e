/* The table of fields, and the memory that their values of one event lie in. */
#include "fields.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "ask.h"
#include "extract.h"
#include "facts.h"
#include "util.h"

/* The words of fields.def. */
enum {
	LIST = FIELD_LIST,
	INDEX = FIELD_INDEX,
	KEY = FIELD_KEY,
	ARG_NEEDED = FIELD_ARG_NEEDED,
	DOTTED = FIELD_DOTTED,
	NO_RHS = FIELD_NO_RHS,
	BEST_EFFORT = FIELD_BEST_EFFORT,
	RUNTIME = FIELD_RUNTIME,
	HOST = FIELD_HOST,
	EXIT = FIELD_EXIT,
	EITHER = FIELD_EITHER,
	DESCRIPTOR = FIELD_DESCRIPTOR,
	FILE_NAME = FIELD_FILE_NAME,
};

const struct field fields[] = {
#define FIELD(name, type, flags, fn, param, description) { name, VALUE_##type, flags, description },
#include "fields.def"
#undef FIELD
};
const unsigned field_count = countof(fields);

static const struct {
	field_fn *fn;
	int param;
} functions[] = {
#define FIELD(name, type, flags, fn, param, description) { fn, param },
#include "fields.def"
#undef FIELD
};

static bool used; /* somebody asks for a field: caches are to be kept right */
static uint64_t events;

const struct field *field_find(const char *text, size_t *len)
{
	const struct field *best = NULL;

	*len = 0;
	for (unsigned i = 0; i < countof(fields); i++) {
		size_t n = strlen(fields[i].name);

		if (n > *len && !strncmp(fields[i].name, text, n) && (!text[n] || text[n] == '.')) {
			best = &fields[i];
			*len = n;
		}
	}
	return best;
}

/* ---- One event ------------------------------------------------------------- */

/* Pieces of memory that are filled one after the other, from the beginning for each event. */
enum { PIECE = 16384 };
static struct piece {
	struct piece *next;
	size_t size;
	char bytes[];
} * first_piece, *piece;
static size_t piece_used;

static struct piece *new_piece(size_t size)
{
	struct piece *p = xmalloc(sizeof(*p) + size);

	p->next = NULL;
	p->size = size;
	return p;
}

char *scratch(size_t size)
{
	char *at;

	size = (size + 15) & ~(size_t)15;
	if (!piece)
		first_piece = piece = new_piece(PIECE);
	while (piece->size - piece_used < size) {
		if (!piece->next)
			piece->next = new_piece(size > PIECE ? size : PIECE);
		piece = piece->next;
		piece_used = 0;
	}
	at = piece->bytes + piece_used;
	piece_used += size;
	return at;
}

void rule_event_begin(struct rule_event *ev, const struct event *event, const struct tape *tape,
		      uint64_t number)
{
	*ev = (struct rule_event){ event, tape, number, ++events };
	piece = first_piece;
	piece_used = 0;
	facts_begin(event->time);
}

void fields_apply(const struct event *event)
{
	if (used)
		facts_apply(event);
}

const uint64_t *fields_calls(void)
{
	return facts_calls();
}

void fields_close(void)
{
	extracts_close();
	arguments_close();
	facts_close();
	for (struct piece *p = first_piece, *next; p; p = next) {
		next = p->next;
		free(p);
	}
	first_piece = piece = NULL;
	piece_used = 0;
	used = false;
}

void fields_use(void)
{
	used = true;
}

bool field_ask(const struct field *field, struct ask *ask, const struct rule_event *ev,
	       struct value *value)
{
	size_t i = (size_t)(field - fields);

	ask->ev = ev;
	ask->event = ev->event;
	ask->task = ev->event->task;
	ask->tid = ask->task->tid;
	ask->pid = ask->task->process->tgid;
	ask->param = functions[i].param;
	*value = (struct value){ .type = field->type };
	return functions[i].fn(ask, value);
}

/* ---- Giving values --------------------------------------------------------- */

bool give_text(struct value *v, const char *text, size_t len)
{
	char *copy = scratch(len + 1);

	memcpy(copy, text, len);
	copy[len] = '\0';
	v->text = copy;
	v->len = (uint32_t)len;
	return true;
}

bool give_string(struct value *v, const char *text)
{
	return text && give_text(v, text, strlen(text));
}

bool give_kept(struct value *v, const char *text)
{
	if (!text)
		return false;
	v->text = text;
	v->len = (uint32_t)strlen(text);
	return true;
}

bool give_formatted(struct value *v, const char *fmt, ...)
{
	va_list ap;
	char text[512];
	int n;

	va_start(ap, fmt);
	n = vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	if (n < 0)
		return false;
	if ((size_t)n >= sizeof(text))
		n = sizeof(text) - 1;
	return give_text(v, text, (size_t)n);
}

bool give_uint(struct value *v, uint64_t n)
{
	v->u = n;
	return true;
}

bool give_int(struct value *v, int64_t n)
{
	v->i = n;
	return true;
}

bool give_bool(struct value *v, bool yes)
{
	v->u = yes;
	return true;
}
