/* A call as a tree: every argument and member on a line of its own. */
#include <string.h>
#include "abi.h"
#include "names.h"
#include "options.h"
#include "render.h"
#include "session.h"
#include "task.h"

enum { INDENT = 2, DEPTH_MAX = 64 };

static const char *const kinds[T_KIND_COUNT] = {
	[T_INT] = "number",    [T_ADDR] = "address",   [T_STR] = "string",    [T_ENUM] = "enum",
	[T_FLAGS] = "flags",   [T_FD] = "fd",	       [T_PID] = "pid",	      [T_SIGNAL] = "signal",
	[T_ERRNO] = "errno",   [T_SIGSET] = "signals", [T_BLOB] = "bytes",    [T_WORD] = "word",
	[T_STRUCT] = "struct", [T_ARRAY] = "array",    [T_DEREF] = "pointer", [T_CALLFORM] = "form",
	[T_OR_LIST] = "flags", [T_AUX] = "note",
};

struct walk {
	struct buf *b;
	const struct tape *tape;
	const struct abi *abi;
	struct render_style style;
	unsigned depth;
	char name[64]; /* of the value to come */
	bool member;   /* ... which is one of a structure, at `offset` */
	uint64_t offset;
};

static void begin_line(struct walk *w, const char *kind)
{
	size_t from = w->b->len;

	buf_printf(w->b, "%*s", (int)((w->depth + 1) * INDENT), "");
	if (w->member)
		buf_printf(w->b, "+%-4llu ", (unsigned long long)w->offset);
	buf_str(w->b, *w->name ? w->name : "-");
	while (w->b->len - from < 28)
		buf_char(w->b, ' ');
	buf_printf(w->b, " %-8s", kind);
	w->name[0] = '\0';
	w->member = false;
}

/* The word behind a name, where the name does not say it. */
static void put_raw(struct walk *w, const struct token *t)
{
	if (t->kind == T_ENUM || t->kind == T_FLAGS || t->kind == T_SIGNAL || t->kind == T_ERRNO ||
	    t->kind == T_FD)
		buf_printf(w->b, "  (0x%llx)",
			   (unsigned long long)(t->kind == T_FD ? (uint32_t)t->value : t->value));
	else if (t->kind == T_STR && t->value)
		buf_printf(w->b, "  at 0x%llx", (unsigned long long)t->value);
}

static void take_name(struct walk *w, const struct token *t)
{
	const char *name = t->id ? d_text(t->id) : "";

	w->member = t->kind == T_FIELD && !(t->flags & (TF_INDEX | TF_LABEL));
	w->offset = t->value;
	if (t->kind == T_FIELD && t->flags & TF_INDEX && !*name)
		snprintf(w->name, sizeof(w->name), "[%llu]", (unsigned long long)t->value);
	else if (t->kind == T_FIELD && t->flags & TF_LABEL)
		snprintf(w->name, sizeof(w->name), "%s", w->tape->bytes + t->aux);
	else if (t->kind == T_ARG && !*name)
		snprintf(w->name, sizeof(w->name), "arg%llu", (unsigned long long)t->aux + 1);
	else
		snprintf(w->name, sizeof(w->name), "%s", name);
}

static void put_bracket(struct walk *w, const struct token *t)
{
	if (t->kind == T_CALLFORM)
		buf_str(w->b, d_text(t->id));
	else if (t->value && t->kind != T_ARRAY)
		buf_printf(w->b, "at 0x%llx", (unsigned long long)t->value);
	buf_char(w->b, '\n');
	w->depth += w->depth < DEPTH_MAX;
}

static void put_token(struct walk *w, const struct token *t)
{
	switch (t->kind) {
	case T_ARG:
	case T_FIELD:
		take_name(w, t);
		break;
	case T_ARROW:
		snprintf(w->name, sizeof(w->name), "=>");
		w->member = false;
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
		begin_line(w, kinds[t->kind] ? kinds[t->kind] : "");
		if (token_is_bracket(t)) {
			put_bracket(w, t);
			break;
		}
		render_value(w->b, &w->style, w->abi, w->tape, t, 0);
		put_raw(w, t);
		buf_char(w->b, '\n');
		break;
	}
}

void tree_put(struct buf *b, const struct held *h)
{
	const struct call *call = &h->task->call;
	struct walk w = {
		.b = b,
		.tape = &h->task->tape,
		.abi = call->abi,
		.style = render_style_of(session.options),
	};
	struct render_cursor cursor;
	char number[32];

	buf_printf(b, "%s: call %llu of %s%s\n", abi_call_name(call->abi, call->nr, number),
		   (unsigned long long)call->nr, call->abi->name,
		   h->event.kind == EV_ENTER ? ", about to be made" : ", returned");
	for (uint32_t i = 0; i < w.tape->count && w.tape->tokens[i].kind != T_RET; i++)
		put_token(&w, &w.tape->tokens[i]);
	if (h->event.kind != EV_EXIT)
		return;
	render_rewind(&cursor);
	while (cursor.next < w.tape->count && w.tape->tokens[cursor.next].kind != T_RET)
		cursor.next++;
	buf_str(b, "  = ");
	render_return(b, &w.style, w.abi, w.tape, &cursor);
	buf_char(b, '\n');
}
