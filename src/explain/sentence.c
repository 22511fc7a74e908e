/* A call that has ended, as a sentence: its template with its arguments in words. */
#include "sentence.h"

#include <string.h>
#include "abi.h"
#include "buf.h"
#include "decode.h"
#include "event.h"
#include "lore.h"
#include "names.h"
#include "render.h"
#include "tape.h"

enum { WORDS_MAX = 6, TEXT_MAX = 160 }; /* of an array; bytes of one value */

struct teller {
	const struct render_style *style;
	const struct abi *abi;
	const struct tape *tape;
	uint16_t call;
	bool full, optional; /* optional: in what is left out when it says nothing */
	int fd;
	const char *file;
};

static void tell_plain(struct buf *b, const struct teller *t, const struct token *token)
{
	size_t from = b->len;

	render_value(b, t->style, t->abi, t->tape, token, 0);
	if (token->kind == T_STR && token->flags & TF_PATH && b->len > from + 2 &&
	    b->p[from] == '"' && b->p[b->len - 1] == '"') {
		memmove(b->p + from, b->p + from + 1, b->len - from - 2);
		b->len -= 2;
	}
	if (b->len > from + TEXT_MAX) {
		b->len = from + TEXT_MAX;
		buf_str(b, "...");
	}
}

static void tell_name(struct buf *b, uint16_t table, const char *name)
{
	const struct t_row *word = word_of(table, name);

	buf_str(b, word ? text_of(word->brief) : name);
}

static void tell_flags(struct buf *b, const struct teller *t, const struct token *token)
{
	struct name_walk walk = name_begin(t->abi, (uint16_t)token->id, token->value);
	struct name_part part;
	const char *apart = "";

	while (name_next(&walk, &part)) {
		if (!part.name)
			continue;
		buf_str(b, apart);
		tell_name(b, part.table ? part.table : (uint16_t)token->id, part.name);
		apart = ", ";
	}
}

static void tell_fd(struct buf *b, const struct teller *t, const struct token *token)
{
	int fd = (int)token->value;

	if ((token->fmt == FMT_DIRFD && fd == -100) || (t->optional && fd == -1))
		return;
	if (fd < 0)
		buf_dec(b, fd);
	else if (fd == t->fd && *t->file)
		buf_printf(b, "%d (%s)", fd, t->file);
	else
		buf_printf(b, "descriptor %d", fd);
}

/* Of a structure, what people know things by: paths, addresses, ports; of an array its texts. */
static void tell_inside(struct buf *b, const struct teller *t, uint32_t at)
{
	uint32_t end = tape_value_end(t->tape, at);
	bool texts = t->tape->tokens[at].kind == T_ARRAY;
	unsigned count = 0;

	for (; at < end && count < WORDS_MAX; at++) {
		const struct token *token = &t->tape->tokens[at];
		bool shown = token->kind == T_STR ? texts || token->flags & (TF_PATH | TF_ABSTRACT)
			     : token->kind == T_INT || token->kind == T_BLOB
				     ? token->fmt == FMT_IN_ADDR || token->fmt == FMT_IN6_ADDR ||
					       token->fmt == FMT_PORT
				     : false;

		if (!shown)
			continue;
		if (count++)
			buf_char(b, ' ');
		if (token->fmt == FMT_PORT && token->kind == T_INT)
			buf_printf(b, "port %u", (unsigned)token->value);
		else if (token->fmt == FMT_IN_ADDR && token->kind == T_INT)
			buf_printf(b, "%u.%u.%u.%u", (unsigned)(token->value & 255),
				   (unsigned)(token->value >> 8 & 255),
				   (unsigned)(token->value >> 16 & 255),
				   (unsigned)(token->value >> 24 & 255));
		else
			tell_plain(b, t, token);
	}
}

/* Nothing at all for what says nothing: NULL, no flags, the working directory. */
static void tell_value(struct buf *b, const struct teller *t, uint32_t at)
{
	const struct token *token = &t->tape->tokens[at];

	switch (token->kind) {
	case T_FLAGS:
		tell_flags(b, t, token);
		break;
	case T_ENUM: {
		const char *name =
			token->id ? name_enum(t->abi, (uint16_t)token->id, token->value) : NULL;
		if (name && !token->aux)
			tell_name(b, (uint16_t)token->id, name);
		else
			tell_plain(b, t, token);
		break;
	}
	case T_FD:
		tell_fd(b, t, token);
		break;
	case T_ADDR:
		if (token->value)
			tell_plain(b, t, token);
		break;
	case T_STRUCT:
	case T_ARRAY:
		tell_inside(b, t, at);
		break;
	case T_DEREF:
		if (at + 1 < t->tape->count)
			tell_value(b, t, at + 1);
		break;
	case T_STR:
		if (token->flags & TF_PATH && token->aux && !t->tape->bytes[token->aux])
			break;
		tell_plain(b, t, token);
		break;
	case T_INT:
	case T_PID:
	case T_SIGNAL:
	case T_SIGSET:
	case T_WORD:
		tell_plain(b, t, token);
		break;
	default:
		break;
	}
}

/* False when an argument in it says nothing. */
static bool tell_template(struct buf *b, const struct teller *t, const char *text, const char *end,
			  const char *ret)
{
	bool all = true;

	while (text < end) {
		const char *close;
		size_t from = b->len;

		if (*text == '[' && (close = memchr(text, ']', (size_t)(end - text)))) {
			struct teller inner = *t;

			inner.optional = true;
			if (!t->full || !tell_template(b, &inner, text + 1, close, ret))
				b->len = from;
			text = close + 1;
		} else if (*text == '{' && (close = memchr(text, '}', (size_t)(end - text)))) {
			size_t len = (size_t)(close - text - 1);
			uint32_t at = tape_argument_named(t->tape, text + 1, len);

			if (len == 3 && !memcmp(text + 1, "ret", 3))
				buf_str(b, ret);
			else if (at)
				tell_value(b, t, at);
			all &= b->len > from;
			text = close + 1;
		} else {
			if (*text != ' ' || (b->len && b->p[b->len - 1] != ' '))
				buf_char(b, *text);
			text++;
		}
	}
	return all;
}

/* "Create a context." is "creates a context"; what it is about behind it. */
static void tell_doc(struct buf *b, const struct teller *t)
{
	const char *doc = text_of(t_calls[t->call].doc);
	size_t verb = strcspn(doc, " .,;"), len = strcspn(doc, ".;");
	unsigned count = 0;
	char last = verb ? doc[verb - 1] : 's', before = verb > 1 ? doc[verb - 2] : 'a';

	if (!len)
		return;
	buf_char(b, (char)(*doc >= 'A' && *doc <= 'Z' ? *doc + 32 : *doc));
	buf_put(b, doc + 1, verb - 1);
	if (last == 'y' && !strchr("aeiou", before)) {
		b->len--;
		buf_str(b, "ies");
	} else if (strchr("sxzo", last) || (last == 'h' && strchr("cs", before))) {
		buf_str(b, "es");
	} else {
		buf_char(b, 's');
	}
	buf_put(b, doc + verb, len - verb);
	for (uint32_t i = 0; t->full && i + 1 < t->tape->count && count < 3; i++) {
		const struct token *token = &t->tape->tokens[i];
		size_t from = b->len;

		if (token->kind != T_ARG || !token->id)
			continue;
		buf_printf(b, "%s%s ", count ? ", " : " (", d_text(token->id));
		size_t named = b->len;
		tell_value(b, t, i + 1);
		if (b->len == named)
			b->len = from;
		else
			count++;
	}
	if (count)
		buf_char(b, ')');
}

static void tell_failure(struct buf *b, const struct teller *t, const struct event *event)
{
	const char *name = name_errno(t->abi, (uint64_t)-event->ret);
	const struct t_row *word = name ? word_of(0, name) : NULL;
	const struct t_row *own = name ? detail_of(t->call, name) : NULL;

	buf_str(b, " → ");
	if (!word) {
		buf_str(b, "fails");
		return;
	}
	buf_printf(b, "fails: %s (%s)", text_of(word->brief), name);
	if (own && t->full)
		buf_printf(b, ": %s", text_of(own->brief));
}

static void tell_success(struct buf *b, const struct teller *t, const struct event *event)
{
	static const char *const words[D_RET_COUNT] = {
		[D_RET_FD] = "got {ret}",      [D_RET_ADDR] = "at {ret}",
		[D_RET_PID] = "process {ret}", [D_RET_TID] = "thread {ret}",
		[D_RET_PGID] = "group {ret}",  [D_RET_SID] = "session {ret}",
	};
	const char *template = text_of(t_calls[t->call].got);
	unsigned kind = d_rets[d_calls[t->call].ret].kind;
	struct buf ret = { 0 };

	if (!*template)
		template = words[kind] ? words[kind] : event->ret > 0 ? "{ret}" : "";
	if (!*template || kind == D_RET_NONE)
		return;
	if (kind == D_RET_ADDR || kind == D_RET_HEX)
		buf_hex(&ret, (uint64_t)event->ret);
	else
		buf_dec(&ret, event->ret);
	buf_char(&ret, '\0');
	buf_str(b, " → ");
	tell_template(b, t, template, template + strlen(template), ret.p);
	buf_free(&ret);
}

void sentence(struct buf *b, const struct render_style *style, const struct event *event,
	      const struct tape *tape, bool full, int fd, const char *file)
{
	struct teller t = {
		.style = style,
		.abi = event->abi,
		.tape = tape,
		.call = (uint16_t)abi_call(event->abi, event->nr)->call,
		.full = full,
		.fd = fd,
		.file = file,
	};
	const char *says = text_of(t_calls[t.call].says);

	if (*says)
		tell_template(b, &t, says, says + strlen(says), "");
	else
		tell_doc(b, &t);
	if (event->unavailable)
		return;
	if (event->is_error)
		tell_failure(b, &t, event);
	else
		tell_success(b, &t, event);
}

bool sentence_flag(struct buf *b, const struct event *event, const struct tape *tape, uint32_t *at,
		   unsigned *nth)
{
	for (; *at < tape->count; ++*at, *nth = 0) {
		const struct token *token = &tape->tokens[*at];
		struct name_walk walk;
		struct name_part part;
		unsigned i = 0;

		if (token->kind != T_FLAGS)
			continue;
		walk = name_begin(event->abi, (uint16_t)token->id, token->value);
		while (name_next(&walk, &part)) {
			const struct t_row *word;

			if (i++ < *nth || !part.name)
				continue;
			*nth = i;
			word = word_of(part.table ? part.table : (uint16_t)token->id, part.name);
			buf_printf(b, "%s: %s", part.name,
				   word ? text_of(word->text ? word->text : word->brief)
					: "(nothing is said of it)");
			return true;
		}
	}
	return false;
}

const char *sentence_path(const struct tape *tape)
{
	for (uint32_t i = 0; i < tape->count; i++)
		if (tape->tokens[i].kind == T_STR && tape->tokens[i].flags & TF_PATH &&
		    tape->tokens[i].aux)
			return tape->bytes + tape->tokens[i].aux;
	return "";
}
