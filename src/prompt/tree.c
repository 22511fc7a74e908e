/* A call, or a signal, as a tree: every argument and member on a line of its own, with its type in
 * C's words, its value and where it lies. */
#include <string.h>
#include "abi.h"
#include "decode.h"
#include "options.h"
#include "render.h"
#include "session.h"
#include "synopsis.h"
#include "task.h"

enum { INDENT = 2, DEPTH_MAX = 64, NAME_COLUMN = 26, TYPE_COLUMN = 24, STRING_MAX = 1024 };

/* What a value is where no description says its type. */
static const char *const kinds[T_KIND_COUNT] = {
	[T_INT] = "number",    [T_ADDR] = "address",   [T_STR] = "string",    [T_ENUM] = "enum",
	[T_FLAGS] = "flags",   [T_FD] = "fd",	       [T_PID] = "pid",	      [T_SIGNAL] = "signal",
	[T_ERRNO] = "errno",   [T_SIGSET] = "signals", [T_BLOB] = "bytes",    [T_WORD] = "word",
	[T_STRUCT] = "struct", [T_ARRAY] = "array",    [T_DEREF] = "pointer", [T_CALLFORM] = "form",
	[T_OR_LIST] = "flags", [T_AUX] = "note",
};

/* What is known of a value before it comes. */
struct coming {
	char name[64];
	bool placed; /* it lies `offset` bytes from the beginning of what it is in */
	uint64_t offset;
	bool argument;
	uint16_t field; /* d_field, 0 not known */
	uint16_t type;	/* d_type, 0 not known */
};

struct walk {
	struct buf *b;
	const struct tape *tape;
	const struct abi *abi;
	struct render_style style;
	unsigned depth;
	struct coming coming;
	struct bracket {
		uint8_t kind;	/* enum token_kind */
		uint16_t type;	/* d_type of its members, 0 not known */
		uint64_t count; /* of them so far */
		struct coming last;
	} level[DEPTH_MAX + 1];
};

static void put_type(struct walk *w, const struct coming *c, const struct token *t)
{
	const struct d_type *type = &d_types[c->type];
	size_t from = w->b->len;

	/* What a C function shows may be anything. */
	if (c->type && (type->kind != D_CUSTOM || !(token_is_bracket(t) || t->kind == T_STR))) {
		if (c->argument && c->field)
			synopsis_type(w->b, &d_fields[c->field]);
		else if (c->field)
			synopsis_member(w->b, c->field, w->abi->id);
		else
			synopsis_value(w->b, c->type);
	}
	if (w->b->len == from && t->kind == T_STRUCT && t->id)
		synopsis_struct(w->b, (uint16_t)t->id);
	if (w->b->len == from && kinds[t->kind])
		buf_str(w->b, kinds[t->kind]);
}

static void pad(struct walk *w, size_t from, size_t width)
{
	do
		buf_char(w->b, ' ');
	while (w->b->len < from + width);
}

static void begin_line(struct walk *w, const struct coming *c, const struct token *t)
{
	size_t from = w->b->len;

	buf_printf(w->b, "%*s", (int)((w->depth + 1) * INDENT), "");
	if (c->placed)
		buf_printf(w->b, "+%-4llu ", (unsigned long long)c->offset);
	buf_str(w->b, *c->name ? c->name : "-");
	pad(w, from, NAME_COLUMN);
	from = w->b->len;
	put_type(w, c, t);
	pad(w, from, TYPE_COLUMN);
}

/* The word behind a name, where the name does not say it. */
static void put_raw(struct walk *w, const struct token *t)
{
	if (t->kind == T_ENUM || t->kind == T_FLAGS)
		buf_printf(w->b, "  (0x%llx)", (unsigned long long)t->value);
	else if (t->kind == T_SIGNAL || t->kind == T_ERRNO ||
		 (t->kind == T_FD && (int)t->value < 0))
		buf_printf(w->b, "  (%lld)", (long long)t->value);
	else if (t->kind == T_STR && t->value)
		buf_printf(w->b, "  at 0x%llx", (unsigned long long)t->value);
}

static void expect(struct walk *w, const struct token *t)
{
	const char *name = t->id ? d_text(t->id) : "";
	struct coming *c = &w->coming;

	*c = (struct coming){ .argument = t->kind == T_ARG };
	if (t->kind == T_ARG || t->flags & TF_PLACED) {
		c->field = (uint16_t)t->aux;
		c->type = d_fields[c->field].type;
	}
	c->placed = t->kind == T_FIELD && t->flags & TF_PLACED;
	c->offset = t->value;
	if (t->kind == T_FIELD && t->flags & TF_INDEX && !*name)
		snprintf(c->name, sizeof(c->name), "[%llu]", (unsigned long long)t->value);
	else if (t->kind == T_FIELD && t->flags & TF_LABEL)
		snprintf(c->name, sizeof(c->name), "%s", w->tape->bytes + t->aux);
	else if (t->kind == T_ARG && !*name)
		snprintf(c->name, sizeof(c->name), "arg%u", t->fmt + 1u);
	else
		snprintf(c->name, sizeof(c->name), "%s", name);
}

/* A value without a name of its own: an element, what a pointer leads to, what a call made of it.
 */
static struct coming take(struct walk *w)
{
	struct bracket *around = &w->level[w->depth];
	struct coming c = w->coming;

	if (!*c.name) {
		c.type = around->type;
		if (around->kind == T_DEREF)
			snprintf(c.name, sizeof(c.name), "*");
		else if (around->kind == T_ARRAY)
			snprintf(c.name, sizeof(c.name), "[%llu]",
				 (unsigned long long)around->count);
		c.placed = around->kind == T_ARRAY && c.type;
		c.offset = c.placed ? around->count * type_size(w->abi, c.type) : 0;
	}
	around->count++;
	around->last = c;
	w->coming = (struct coming){ 0 };
	return c;
}

static void open_bracket(struct walk *w, const struct token *t, const struct coming *c)
{
	const struct d_type *type = &d_types[c->type];
	uint16_t inside = c->type;

	if (t->kind == T_CALLFORM)
		buf_str(w->b, d_text(t->id));
	else if (t->value && (t->kind != T_ARRAY || type->kind == D_POINTER))
		buf_printf(w->b, "at 0x%llx", (unsigned long long)t->value);
	buf_char(w->b, '\n');
	w->depth += w->depth < DEPTH_MAX;
	if (type->kind == D_POINTER)
		type = &d_types[inside = type->ref];
	else if (type->kind == D_CUSTOM)
		inside = 0;
	if (t->kind == T_ARRAY && type->kind == D_ARRAY)
		inside = type->ref;
	else if (t->kind != T_DEREF)
		inside = 0;
	w->level[w->depth] = (struct bracket){ .kind = t->kind, .type = inside };
}

static void put_value(struct walk *w, const struct token *t)
{
	struct coming c = take(w);

	begin_line(w, &c, t);
	if (token_is_bracket(t)) {
		open_bracket(w, t, &c);
		return;
	}
	render_value(w->b, &w->style, w->abi, w->tape, t, 0);
	put_raw(w, t);
	buf_char(w->b, '\n');
}

static void put_token(struct walk *w, const struct token *t)
{
	switch (t->kind) {
	case T_ARG:
	case T_FIELD:
		expect(w, t);
		break;
	case T_ARROW:
		w->coming = w->level[w->depth].last;
		snprintf(w->coming.name, sizeof(w->coming.name), "=>");
		break;
	case T_END:
		w->depth -= w->depth > 0;
		break;
	case T_MORE:
		buf_printf(w->b, "%*s...\n", (int)((w->depth + 1) * INDENT), "");
		break;
	case T_ENTERED:
	case T_NOTHING:
	case T_NOTE:
	case T_DUMP:
	case T_VECTOR:
	case T_RET:
		break;
	default:
		put_value(w, t);
		break;
	}
}

static void put_result(struct walk *w, uint16_t call)
{
	struct render_cursor cursor;
	size_t from = w->b->len;

	render_rewind(&cursor);
	while (cursor.next < w->tape->count && w->tape->tokens[cursor.next].kind != T_RET)
		cursor.next++;
	buf_printf(w->b, "%*s=", INDENT, "");
	pad(w, from, NAME_COLUMN);
	from = w->b->len;
	buf_str(w->b, call ? synopsis_result(call) : "");
	pad(w, from, TYPE_COLUMN);
	render_return(w->b, &w->style, w->abi, w->tape, &cursor);
	buf_char(w->b, '\n');
}

static void put_tape(struct walk *w)
{
	for (uint32_t i = 0; i < w->tape->count && w->tape->tokens[i].kind != T_RET; i++)
		put_token(w, &w->tape->tokens[i]);
}

/* Nothing is left out, and descriptors say where they lead. */
static void put_call(struct buf *b, const struct held *h)
{
	const struct call *call = &h->task->call;
	struct decode_options whole = session.options->decode;
	struct tape tape;
	struct walk w = {
		.b = b,
		.tape = &tape,
		.abi = call->abi,
		.style = render_style_of(session.options),
	};
	char number[32];

	whole.verbose = true;
	whole.abbreviated = whole.dereferenced = whole.raw = NULL;
	whole.dumped = NULL;
	if (whole.string_limit < STRING_MAX)
		whole.string_limit = STRING_MAX;
	whole.decode_fds = DECODE_FD_PATH | DECODE_FD_SOCKET | DECODE_FD_DEV | DECODE_FD_EVENTFD |
			   DECODE_FD_PIDFD | DECODE_FD_SIGNALFD;
	decode_whole(h->task, &h->event, &whole, &tape);
	buf_printf(b, "%s: call %llu of %s%s\n", abi_call_name(call->abi, call->nr, number),
		   (unsigned long long)call->nr, call->abi->name,
		   h->event.kind == EV_ENTER ? ", about to be made" : ", returned");
	put_tape(&w);
	if (h->event.kind == EV_EXIT)
		put_result(&w, call->entry->call);
	tape_free(&tape);
}

static void put_signal(struct buf *b, const struct held *h)
{
	struct tape tape = { 0 };
	struct walk w = {
		.b = b,
		.tape = &tape,
		.abi = abi_native(),
		.style = render_style_of(session.options),
		.coming.name = "siginfo",
	};

	decode_signal(&tape, &h->event);
	buf_str(b, "a signal, about to be delivered\n");
	put_tape(&w);
	tape_free(&tape);
}

void tree_put(struct buf *b, const struct held *h)
{
	if (h->event.kind == EV_SIGNAL)
		put_signal(b, h);
	else
		put_call(b, h);
}
