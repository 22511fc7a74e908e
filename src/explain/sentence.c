/* A call that has ended, as a sentence: its template with its arguments in words. */
#include "sentence.h"

#include <arpa/inet.h>
#include <string.h>
#include "abi.h"
#include "buf.h"
#include "decode.h"
#include "event.h"
#include "lore.h"
#include "names.h"
#include "render.h"
#include "tape.h"
#include "util.h"

enum { WORDS_MAX = 6, TEXT_MAX = 160 }; /* of an array; bytes of one value */

struct teller {
	const struct render_style *style;
	const struct abi *abi;
	const struct event *event;
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

static const char *enum_name(const struct teller *t, const struct token *token)
{
	if (!token->id)
		return t->tape->bytes + token->aux;
	return token->aux ? NULL : name_enum(t->abi, (uint16_t)token->id, token->value);
}

static void tell_enum(struct buf *b, const struct teller *t, const struct token *token)
{
	const char *name = enum_name(t, token);

	if (name)
		tell_name(b, (uint16_t)token->id, name);
	else
		tell_plain(b, t, token);
}

/* "socket 3" for what has no name of its own. */
static void tell_fd(struct buf *b, const struct teller *t, const struct token *token)
{
	static const char *const kinds[] = { "socket", "pipe" };
	int fd = (int)token->value;

	if ((token->fmt == FMT_DIRFD && fd == -100) || (t->optional && fd == -1))
		return;
	if (fd < 0) {
		buf_dec(b, fd);
		return;
	}
	if (fd != t->fd || !*t->file) {
		buf_printf(b, "descriptor %d", fd);
		return;
	}
	for (size_t i = 0; i < countof(kinds); i++) {
		size_t len = strlen(kinds[i]);

		if (!strncmp(t->file, kinds[i], len) && t->file[len] == ':') {
			buf_printf(b, "%s %d", kinds[i], fd);
			return;
		}
	}
	if (!strncmp(t->file, "anon_inode:", 11))
		buf_printf(b, "%d (%s)", fd, t->file + 11);
	else
		buf_printf(b, "%d (%s)", fd, t->file);
}

/* How a child ended, which strace tells in C. */
static void tell_status(struct buf *b, uint32_t status, const char *text)
{
	const char *signal = strstr(text, "SIG(s) == ");

	if (!(status & 0x7f))
		buf_printf(b, "it exited with %u", status >> 8 & 0xff);
	else if (!signal)
		buf_str(b, "it went on");
	else
		buf_printf(b, "%s %.*s", (status & 0xff) == 0x7f ? "stopped by" : "killed by",
			   (int)strcspn(signal + 10, " }"), signal + 10);
}

/* "INT TERM" of "[INT TERM]", "all but INT" of "~[INT]"; nothing of an empty set. */
static void tell_signals(struct buf *b, const struct teller *t, const struct token *token)
{
	struct buf set = { 0 };

	render_value(&set, t->style, t->abi, t->tape, token, 0);
	buf_char(&set, '\0');
	bool others = *set.p == '~';
	char *names = set.p + others + (set.p[others] == '[');
	size_t len = strcspn(names, "]");

	if (others)
		buf_str(b, len ? "all but " : "all");
	if (len || !others)
		buf_put(b, names, len);
	buf_free(&set);
}

static bool is_field(const struct token *token, const char *name)
{
	return token->kind == T_FIELD && token->id && !strcmp(d_text(token->id), name);
}

/* "0.5 s" of a structure of seconds and a fraction. */
static bool tell_time(struct buf *b, const struct teller *t, uint32_t at)
{
	const struct token *token = &t->tape->tokens[at];
	bool nano;

	if (at + 4 >= t->tape->count || !is_field(token + 1, "tv_sec") || token[2].kind != T_INT ||
	    token[4].kind != T_INT)
		return false;
	nano = is_field(token + 3, "tv_nsec");
	if (!nano && !is_field(token + 3, "tv_usec"))
		return false;
	buf_dec(b, (int64_t)token[2].value);
	if (token[4].value) {
		buf_printf(b, nano ? ".%09llu" : ".%06llu", (unsigned long long)token[4].value);
		while (b->p[b->len - 1] == '0')
			b->len--;
	}
	buf_str(b, " s");
	return true;
}

/* What poll says is ready it names by its number alone. */
static bool is_descriptor(const struct tape *tape, uint32_t at)
{
	const struct token *token = &tape->tokens[at];

	return token->kind == T_FD || (token->kind == T_INT && at && is_field(token - 1, "fd"));
}

static bool is_port(const struct token *token)
{
	return token->kind == T_INT && token->fmt == FMT_PORT;
}

static bool is_address(const struct token *token)
{
	return (token->kind == T_INT && token->fmt == FMT_IN_ADDR) ||
	       (token->kind == T_BLOB && token->fmt == FMT_IN6_ADDR);
}

/* What stands first in a structure, and flags behind a descriptor, say what it is about. */
static bool is_leading(const struct tape *tape, uint32_t at)
{
	return at >= 2 && tape->tokens[at].value &&
	       (tape->tokens[at - 2].kind == T_STRUCT ||
		(tape->tokens[at].kind == T_FLAGS && is_descriptor(tape, at - 2)));
}

/* Of a structure, what people know things by: paths, addresses, ports, descriptors; of an array its
 * texts. */
static bool is_known_by(const struct teller *t, uint32_t at, bool texts)
{
	const struct tape *tape = t->tape;
	const struct token *token = &tape->tokens[at];

	switch (token->kind) {
	case T_STR:
		return texts || token->flags & (TF_PATH | TF_ABSTRACT);
	case T_INT:
	case T_BLOB:
	case T_FD:
		return is_address(token) || is_port(token) ||
		       (is_descriptor(tape, at) && (int)token->value >= 0);
	case T_FLAGS:
		return is_leading(tape, at);
	case T_ENUM: /* SIG_DFL, SIG_IGN, or the address of a handler */
		return !texts && is_leading(tape, at) && !enum_name(t, token);
	case T_ADDR:
		return !texts && is_leading(tape, at);
	default:
		return false;
	}
}

static void tell_address(struct buf *b, const struct teller *t, const struct token *token)
{
	char text[INET6_ADDRSTRLEN] = "?";
	struct in_addr address = { .s_addr = (in_addr_t)token->value };

	if (token->kind == T_BLOB)
		inet_ntop(AF_INET6, t->tape->bytes + token->aux, text, sizeof(text));
	else
		inet_ntop(AF_INET, &address, text, sizeof(text));
	buf_str(b, text);
}

/* "[::1]:80": the port comes first, the address may be far behind. */
static uint32_t tell_port(struct buf *b, const struct teller *t, uint32_t at, uint32_t end)
{
	const struct token *tokens = t->tape->tokens;
	uint32_t address = at + 1;

	while (address < end && tokens[address].kind != T_END && !is_address(&tokens[address]))
		address++;
	if (address >= end || tokens[address].kind == T_END) {
		buf_printf(b, "port %u", (unsigned)tokens[at].value);
		return at;
	}
	buf_str(b, tokens[address].kind == T_BLOB ? "[" : "");
	tell_address(b, t, &tokens[address]);
	buf_printf(b, "%s:%u", tokens[address].kind == T_BLOB ? "]" : "",
		   (unsigned)tokens[at].value);
	return address;
}

/* One thing known by; the token it ends with. */
static uint32_t tell_piece(struct buf *b, const struct teller *t, uint32_t at, uint32_t end)
{
	const struct token *token = &t->tape->tokens[at];

	if (token->kind == T_FLAGS && is_descriptor(t->tape, at - 2)) {
		buf_char(b, '(');
		tell_flags(b, t, token);
		buf_char(b, ')');
	} else if (token->kind == T_FLAGS) {
		tell_flags(b, t, token);
	} else if (is_descriptor(t->tape, at)) {
		tell_fd(b, t, token);
	} else if (is_port(token)) {
		return tell_port(b, t, at, end);
	} else if (is_address(token)) {
		tell_address(b, t, token);
	} else {
		tell_plain(b, t, token);
	}
	return at;
}

static void tell_inside(struct buf *b, const struct teller *t, uint32_t at)
{
	uint32_t end = tape_value_end(t->tape, at);
	bool texts = t->tape->tokens[at].kind == T_ARRAY;
	unsigned count = 0;

	if (!texts && tell_time(b, t, at))
		return;
	for (; at < end; at++) {
		if (!is_known_by(t, at, texts))
			continue;
		if (count++)
			buf_str(b, is_descriptor(t->tape, at) ? ", " : " ");
		if (count > WORDS_MAX) {
			buf_str(b, "...");
			break;
		}
		at = tell_piece(b, t, at, end);
	}
}

static void tell_value(struct buf *b, const struct teller *t, uint32_t at);

/* What is joined by "|". */
static void tell_list(struct buf *b, const struct teller *t, uint32_t at)
{
	uint32_t end = tape_value_end(t->tape, at);
	const char *apart = "";

	for (at++; at + 1 < end; at = tape_value_end(t->tape, at)) {
		buf_str(b, apart);
		tell_value(b, t, at);
		apart = ", ";
	}
}

/* Nothing at all for what says nothing: NULL, no flags, no signals, the working directory. */
static void tell_value(struct buf *b, const struct teller *t, uint32_t at)
{
	const struct token *token = &t->tape->tokens[at];

	switch (token->kind) {
	case T_FLAGS:
		tell_flags(b, t, token);
		break;
	case T_ENUM:
		tell_enum(b, t, token);
		break;
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
	case T_OR_LIST:
		tell_list(b, t, at);
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
	case T_SIGSET:
		tell_signals(b, t, token);
		break;
	case T_WORD:
		if (!strncmp(t->tape->bytes + token->aux, "{WIF", 4))
			tell_status(b, (uint32_t)token->value, t->tape->bytes + token->aux);
		else
			tell_plain(b, t, token);
		break;
	case T_INT:
	case T_PID:
		if (t->optional && (int32_t)token->value == -1)
			break;
		if (token->fmt == FMT_UID && (int32_t)token->value == -1)
			break;
		if (!t->optional && token->value == INT32_MAX) {
			buf_str(b, "all");
			break;
		}
		tell_plain(b, t, token);
		break;
	case T_ERRNO: {
		const char *name = name_errno(t->abi, token->value);

		if (name)
			tell_name(b, 0, name);
		else
			tell_plain(b, t, token);
		break;
	}
	case T_SIGNAL:
		if (token->value)
			tell_plain(b, t, token);
		break;
	default:
		break;
	}
}

/* Where the result stands, 0 nowhere. */
static uint32_t result_at(const struct tape *tape)
{
	uint32_t at = tape->count;

	while (at && tape->tokens[at - 1].kind != T_RET)
		at--;
	return at ? at - 1 : 0;
}

/* What the trace says in parentheses behind the result. */
static void tell_note(struct buf *b, const struct teller *t)
{
	uint32_t at = result_at(t->tape) + 1;
	uint32_t end;

	if (at == 1 || at >= t->tape->count || t->tape->tokens[at].kind != T_AUX)
		return;
	end = tape_value_end(t->tape, at);
	for (at++; at + 1 < end; at++) {
		const struct token *token = &t->tape->tokens[at];

		if (token->kind == T_FLAGS || token->kind == T_ENUM || token->kind == T_ARRAY) {
			tell_value(b, t, at);
			return;
		}
	}
}

static void tell_result(struct buf *b, const struct teller *t)
{
	unsigned kind = d_rets[d_calls[t->call].ret].kind;

	if (kind == D_RET_ADDR || kind == D_RET_HEX)
		buf_hex(b, (uint64_t)t->event->ret);
	else
		buf_dec(b, t->event->ret);
}

static void tell_named(struct buf *b, const struct teller *t, const char *name, size_t len)
{
	uint32_t at = tape_argument_named(t->tape, name, len);

	if (len == 3 && !memcmp(name, "ret", 3))
		tell_result(b, t);
	else if (len == 4 && !memcmp(name, "note", 4))
		tell_note(b, t);
	else if (at)
		tell_value(b, t, at);
}

/* False when an argument in it says nothing. */
static bool tell_template(struct buf *b, const struct teller *t, const char *text, const char *end)
{
	bool all = true;

	while (text < end) {
		const char *close;
		size_t from = b->len;

		if (*text == '[' && (close = memchr(text, ']', (size_t)(end - text)))) {
			struct teller inner = *t;

			inner.optional = true;
			if (!t->full || !tell_template(b, &inner, text + 1, close))
				b->len = from;
			text = close + 1;
		} else if (*text == '{' && (close = memchr(text, '}', (size_t)(end - text)))) {
			tell_named(b, t, text + 1, (size_t)(close - text - 1));
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

static bool tell_text(struct buf *b, const struct teller *t, const char *text)
{
	return tell_template(b, t, text, text + strlen(text));
}

/* Is a constant of this name among the arguments, as they were at the call's entry? */
static bool is_among(const struct teller *t, const char *name)
{
	for (uint32_t i = 0; i < t->tape->count && t->tape->tokens[i].kind != T_ENTERED; i++) {
		const struct token *token = &t->tape->tokens[i];
		struct name_walk walk;
		struct name_part part;
		const char *known;

		if (token->kind == T_ENUM && (known = enum_name(t, token)) && name_has(known, name))
			return true;
		if (token->kind != T_FLAGS)
			continue;
		walk = name_begin(t->abi, (uint16_t)token->id, token->value);
		while (name_next(&walk, &part))
			if (part.name && name_has(part.name, name))
				return true;
	}
	return false;
}

/* The first sentence of the call that has all it needs, failing that the last; NULL: it has none.
 */
static const struct t_row *choose(const struct teller *t)
{
	const struct t_row *row = NULL, *last = NULL;
	struct buf scratch = { 0 };

	while ((row = sentence_of(t->call, row))) {
		if (row->table == T_WHEN && !is_among(t, text_of(row->name)))
			continue;
		last = row;
		scratch.len = 0;
		if (tell_text(&scratch, t, text_of(row->brief)))
			break;
	}
	buf_free(&scratch);
	return last;
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

/* Is it the first time that this is told? */
static bool first_time(bool *told, uint32_t which)
{
	bool before = told[which];

	told[which] = true;
	return !before;
}

static uint32_t place_of(const struct t_row *detail)
{
	return d_call_count + (uint32_t)(detail - t_details);
}

static void tell_failure(struct buf *b, const struct teller *t, bool always, bool *told)
{
	const char *name = name_errno(t->abi, (uint64_t)-t->event->ret);
	const struct t_row *word = name ? word_of(0, name) : NULL;
	const struct t_row *own = name ? detail_of(t->call, name) : NULL;

	if (!word) {
		buf_str(b, "fails");
		return;
	}
	buf_printf(b, "fails: %s (%s)", text_of(word->brief), name);
	if (own && (first_time(told, place_of(own)) || always))
		buf_printf(b, ": %s", text_of(own->brief));
}

static void tell_success(struct buf *b, const struct teller *t, const struct t_row *row)
{
	static const char *const words[D_RET_COUNT] = {
		[D_RET_FD] = "got {ret}",      [D_RET_ADDR] = "at {ret}",
		[D_RET_PID] = "process {ret}", [D_RET_TID] = "thread {ret}",
		[D_RET_PGID] = "group {ret}",  [D_RET_SID] = "session {ret}",
	};
	const char *template = row ? text_of(row->text) : "";
	unsigned kind = d_rets[d_calls[t->call].ret].kind;
	struct teller whole = *t;

	whole.full = true;
	if (!t->event->ret && row && row->from)
		template = text_of(row->from);
	else if (!*template)
		template = words[kind] ? words[kind] : t->event->ret > 0 ? "{ret}" : "";
	if (kind != D_RET_NONE)
		tell_text(b, &whole, template);
}

size_t sentence_told(void)
{
	return d_call_count + t_detail_count;
}

void sentence(struct buf *b, const struct render_style *style, const struct event *event,
	      const struct tape *tape, bool always, bool *told, int fd, const char *file)
{
	struct teller t = {
		.style = style,
		.abi = event->abi,
		.event = event,
		.tape = tape,
		.call = (uint16_t)abi_call(event->abi, event->nr)->call,
		.fd = fd,
		.file = file,
	};
	const struct t_row *row = choose(&t);
	size_t from;

	t.full = first_time(told, row ? place_of(row) : t.call) || always;
	if (row)
		tell_text(b, &t, text_of(row->brief));
	else
		tell_doc(b, &t);
	while (b->len && b->p[b->len - 1] == ' ')
		b->len--;
	if (event->unavailable)
		return;
	buf_str(b, " → ");
	from = b->len;
	if (event->is_error)
		tell_failure(b, &t, always, told);
	else
		tell_success(b, &t, row);
	if (b->len == from)
		b->len -= strlen(" → ");
}

/* The word for the nth name of a token, and the name; NULL: it has no so many. */
static const char *nth_name(const struct teller *t, const struct token *token, unsigned nth,
			    const struct t_row **ret_word)
{
	struct name_walk walk;
	struct name_part part;
	const char *name;

	if (token->kind == T_ENUM && !nth && (name = enum_name(t, token))) {
		*ret_word = word_of((uint16_t)token->id, name);
		return name;
	}
	if (token->kind != T_FLAGS)
		return NULL;
	walk = name_begin(t->abi, (uint16_t)token->id, token->value);
	while (name_next(&walk, &part))
		if (!nth--) {
			*ret_word = part.name
					    ? word_of(part.table ? part.table : (uint16_t)token->id,
						      part.name)
					    : NULL;
			return part.name ? part.name : "";
		}
	return NULL;
}

bool sentence_flag(struct buf *b, const struct event *event, const struct tape *tape, uint32_t *at,
		   unsigned *nth)
{
	struct teller t = { .abi = event->abi, .event = event, .tape = tape };
	uint32_t result = result_at(tape);

	for (; *at < tape->count; ++*at, *nth = 0) {
		const struct t_row *word = NULL;
		const char *name;

		if (tape->tokens[*at].kind == T_ENTERED && *at < result)
			*at = result;
		while ((name = nth_name(&t, &tape->tokens[*at], *nth, &word))) {
			++*nth;
			/* The phrase alone is in the sentence, if it is not one of several. */
			if (!word || (tape->tokens[*at].kind == T_ENUM && !word->text))
				continue;
			buf_printf(b, "%s: %s", name,
				   text_of(word->text ? word->text : word->brief));
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
