/* Fields and transformers, interned; their values, cached for the event at hand. */
#include "extract.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "util.h"

enum { CHAINS = 512, OPERANDS_MAX = 64 };

struct extract {
	uint8_t kind; /* enum operand_kind */
	uint8_t type; /* enum value_type */
	bool list;
	enum condition_dialect dialect;
	unsigned flags; /* enum field_flag, of all fields below */
	const struct field *field;
	char *name; /* as written; of a literal, its text */
	char *arg;
	unsigned index;
	const struct extract **of;
	uint32_t count;
	struct extract *next;
	/* Of the event with this id. */
	uint64_t event;
	bool there;
	struct value value;
};

static struct extract *chains[CHAINS];

enum value_type extract_type(const struct extract *x)
{
	return x->type;
}

bool extract_list(const struct extract *x)
{
	return x->list;
}

unsigned extract_flags(const struct extract *x)
{
	return x->flags;
}

const struct field *extract_field(const struct extract *x)
{
	return x->field;
}

const char *extract_argument(const struct extract *x)
{
	return x->field && x->field->flags & FIELD_DOTTED ? x->arg : NULL;
}

void extract_names(const struct extract *x, void (*fn)(void *, const char *, unsigned),
		   void *context)
{
	if (x->field)
		fn(context, x->name, x->flags);
	for (uint32_t i = 0; i < x->count; i++)
		extract_names(x->of[i], fn, context);
}

/* ---- Making ---------------------------------------------------------------- */

__attribute__((format(printf, 2, 3))) static const struct extract *
refuse(struct condition_error *error, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(error->message, sizeof(error->message), fmt, ap);
	va_end(ap);
	return NULL;
}

static unsigned hash_of(const struct extract *x)
{
	unsigned h = 2166136261u ^ x->kind ^ (unsigned)x->dialect;

	for (const char *s = x->name ? x->name : ""; *s; s++)
		h = (h ^ (unsigned char)*s) * 16777619u;
	for (uint32_t i = 0; i < x->count; i++)
		h = (h ^ (unsigned)((uintptr_t)x->of[i] >> 4)) * 16777619u;
	return h % CHAINS;
}

static bool same_text(const char *a, const char *b)
{
	return a == b || (a && b && !strcmp(a, b));
}

static bool same(const struct extract *a, const struct extract *b)
{
	if (a->kind != b->kind || a->dialect != b->dialect || a->count != b->count ||
	    !same_text(a->name, b->name) || !same_text(a->arg, b->arg))
		return false;
	for (uint32_t i = 0; i < a->count; i++)
		if (a->of[i] != b->of[i])
			return false;
	return true;
}

/* The one there is already, or this one. */
static const struct extract *intern(const struct extract *wanted)
{
	struct extract **chain = &chains[hash_of(wanted)], *x;

	for (x = *chain; x; x = x->next)
		if (same(x, wanted))
			return x;
	x = xmalloc(sizeof(*x));
	*x = *wanted;
	x->name = wanted->name ? xstrdup(wanted->name) : NULL;
	x->arg = wanted->arg ? xstrdup(wanted->arg) : NULL;
	if (x->count) {
		x->of = xcalloc(x->count, sizeof(*x->of));
		memcpy(x->of, wanted->of, x->count * sizeof(*x->of));
	}
	x->next = *chain;
	*chain = x;
	fields_use();
	return x;
}

void extracts_close(void)
{
	for (unsigned i = 0; i < CHAINS; i++)
		while (chains[i]) {
			struct extract *x = chains[i];

			chains[i] = x->next;
			free(x->name);
			free(x->arg);
			free(x->of);
			free(x);
		}
}

/* [N] */
static bool parse_index(const char *arg, unsigned *index)
{
	char *end;
	unsigned long n;

	if (!isdigit((unsigned char)*arg))
		return false;
	n = strtoul(arg, &end, 10);
	*index = n < NO_INDEX ? (unsigned)n : NO_INDEX - 1;
	return !*end;
}

static bool is_state(const struct field *field)
{
	return strncmp(field->name, "evt.", 4) != 0 && strncmp(field->name, "fd.", 3) != 0;
}

static const struct extract *field_of(struct operand *o, struct extract *x,
				      struct condition_error *error)
{
	size_t len;
	const struct field *field = field_find(o->name, &len);
	char whole[512];

	if (!field || (o->name[len] && !(field->flags & FIELD_DOTTED)))
		return refuse(error, "filter_check called with nonexistent field %s", o->name);
	x->field = field;
	x->type = field->type;
	x->flags = field->flags | (is_state(field) ? FIELD_STATE : 0);
	x->index = NO_INDEX;
	x->arg = o->name[len] ? o->name + len + 1 : o->arg;
	if (o->name[len] && o->arg)
		return refuse(error, "field %s does not take an argument in brackets", o->name);
	if (x->arg && !(field->flags & (FIELD_INDEX | FIELD_KEY | FIELD_DOTTED)))
		return refuse(error, "filter_check called with nonexistent field %s[%s]", o->name,
			      x->arg);
	if (!x->arg && field->flags & FIELD_ARG_NEEDED)
		return refuse(error, "field %s requires an argument", o->name);
	if (x->arg && field->flags & FIELD_INDEX && !parse_index(x->arg, &x->index))
		return refuse(error, "the argument of field %s must be a number, not '%s'", o->name,
			      x->arg);
	x->list = field->flags & FIELD_LIST && !x->arg;
	if (field->flags & FIELD_DOTTED) {
		unsigned types;

		if (!parse_index(x->arg, &x->index) &&
		    !argument_known(x->dialect, x->arg, NULL, &types))
			return refuse(error, "unknown event argument %s", x->arg);
		if (x->dialect == DIALECT_RULES && !strcmp(field->name, "evt.arg"))
			x->type = VALUE_TEXT;
	}
	if (o->arg)
		snprintf(whole, sizeof(whole), "%s[%s]", o->name, o->arg);
	x->name = o->arg ? whole : o->name;
	return intern(x);
}

/* What each transformer takes and makes. */
static const struct extract *transformer_of(struct extract *x, struct condition_error *error)
{
	static const char *const names[OPERAND_COUNT] = {
#define X(id, word) [OPERAND_##id] = word,
		TREE_TRANSFORMERS(X)
#undef X
	};
	const char *name = names[x->kind];
	const struct extract *first = x->of[0];
	bool text = first->type == VALUE_TEXT || first->type == VALUE_ANY,
	     bytes = text || first->type == VALUE_BYTES;

	x->type = VALUE_TEXT;
	switch (x->kind) {
	case OPERAND_JOIN:
		if (x->count != 2 || first->list || !text || !x->of[1]->list)
			return refuse(error, "transformer 'join' takes a separator and a list");
		break;
	case OPERAND_CONCAT:
		if (x->count < 2)
			return refuse(error, "transformer 'concat' takes two texts or more");
		for (uint32_t i = 0; i < x->count; i++)
			if (x->of[i]->list ||
			    (x->of[i]->type != VALUE_TEXT && x->of[i]->type != VALUE_ANY))
				return refuse(error, "transformer 'concat' takes texts only");
		break;
	case OPERAND_GETOPT:
		if (x->count != 2 || x->of[1]->list || x->of[1]->type != VALUE_TEXT || !text)
			return refuse(error, "transformer 'getopt' takes arguments and the letters "
					     "of options");
		if (!x->arg || strlen(x->arg) != 1)
			return refuse(error, "transformer 'getopt' requires a letter in brackets");
		break;
	case OPERAND_LEN:
		if (x->count != 1 || (!first->list && !bytes))
			return refuse(error, "transformer 'len' takes a text, bytes or a list");
		x->type = VALUE_UINT;
		break;
	default:
		if (x->count != 1 || !(x->kind == OPERAND_B64 ? bytes : text))
			return refuse(error, "transformer '%s' is not supported for such a field",
				      name);
		x->list = first->list;
		break;
	}
	if (x->arg && x->kind != OPERAND_GETOPT)
		return refuse(error, "transformer '%s' does not take an argument in brackets",
			      name);
	x->name = NULL;
	return intern(x);
}

const struct extract *extract_of(struct operand *o, enum condition_dialect dialect,
				 struct condition_error *error)
{
	const struct extract *of[OPERANDS_MAX];
	struct extract x = { .kind = o->kind, .dialect = dialect };

	if (o->kind == OPERAND_FIELD) {
		o->extract = field_of(o, &x, error);
		return o->extract;
	}
	if (o->kind == OPERAND_LITERAL) {
		x.type = VALUE_TEXT;
		x.name = o->name;
		o->extract = intern(&x);
		return o->extract;
	}
	if (!o->count || o->count > OPERANDS_MAX)
		return refuse(error, "a transformer takes from 1 to %d arguments", OPERANDS_MAX);
	for (uint32_t i = 0; i < o->count; i++) {
		of[i] = extract_of(&o->operands[i], dialect, error);
		if (!of[i])
			return NULL;
		x.flags |= of[i]->flags;
	}
	x.of = of;
	x.count = o->count;
	x.arg = o->arg;
	o->extract = transformer_of(&x, error);
	return o->extract;
}

/* ---- Transforming ---------------------------------------------------------- */

static int digit64(int c)
{
	static const char digits[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	const char *at = c ? strchr(digits, c) : NULL;

	return at ? (int)(at - digits) : -1;
}

/* Padding may be left out. */
static bool decode64(const struct value *from, struct value *to)
{
	char *out = scratch(from->len + 1);
	uint32_t n = 0, bits = 0, have = 0, len = from->len;

	for (unsigned i = 0; i < 2 && len && from->text[len - 1] == '='; i++)
		len--;
	for (uint32_t i = 0; i < len; i++) {
		int d = digit64((unsigned char)from->text[i]);

		if (d < 0)
			return false;
		bits = bits << 6 | (uint32_t)d;
		have += 6;
		if (have >= 8) {
			have -= 8;
			out[n++] = (char)(bits >> have);
		}
	}
	if (have == 6)
		return false;
	out[n] = '\0';
	to->text = out;
	to->len = n;
	return true;
}

static bool one_text(enum operand_kind kind, const struct value *from, struct value *to)
{
	char *copy;

	*to = (struct value){ .type = VALUE_TEXT };
	if (kind == OPERAND_B64)
		return decode64(from, to);
	if (kind == OPERAND_BASENAME) {
		const char *slash = memrchr(from->text, '/', from->len);

		to->text = slash ? slash + 1 : from->text;
		to->len = from->len - (uint32_t)(to->text - from->text);
		return true;
	}
	copy = scratch(from->len + 1);
	for (uint32_t i = 0; i < from->len; i++)
		copy[i] = (char)(kind == OPERAND_TOLOWER ? tolower((unsigned char)from->text[i])
							 : toupper((unsigned char)from->text[i]));
	copy[from->len] = '\0';
	to->text = copy;
	to->len = from->len;
	return true;
}

static bool each_text(enum operand_kind kind, const struct value *from, struct value *to)
{
	struct value *items;

	if (!from->list)
		return one_text(kind, from, to);
	items = (struct value *)(void *)scratch((from->count + 1) * sizeof(*items));
	for (uint32_t i = 0; i < from->count; i++)
		if (!one_text(kind, &from->items[i], &items[i]))
			return false;
	*to = (struct value){ .type = VALUE_TEXT, .list = true, .count = from->count };
	to->items = items;
	return true;
}

static void put(char **at, const struct value *v)
{
	memcpy(*at, v->text, v->len);
	*at += v->len;
}

static bool joined(const struct value *separator, const struct value *items, uint32_t count,
		   struct value *to)
{
	size_t len = 0;
	char *at;

	for (uint32_t i = 0; i < count; i++)
		len += items[i].len + (separator && i ? separator->len : 0);
	*to = (struct value){ .type = VALUE_TEXT, .len = (uint32_t)len };
	at = scratch(len + 1);
	to->text = at;
	for (uint32_t i = 0; i < count; i++) {
		if (separator && i)
			put(&at, separator);
		put(&at, &items[i]);
	}
	*at = '\0';
	return true;
}

/* The value of an option, or "" for one that takes none, among arguments apart by spaces. */
static bool option(const struct value *args, const char *letters, char letter, struct value *to)
{
	const char *spec = strchr(letters, letter);
	const char *at = args->text, *end = at + args->len;
	bool wants = spec && spec[1] == ':';

	*to = (struct value){ .type = VALUE_TEXT };
	while (spec && at < end) {
		size_t len = strcspn(at, " ");
		const char *word = at;

		at += len + (at[len] == ' ');
		if (len == 2 && !memcmp(word, "--", 2))
			return false;
		if (len < 2 || *word != '-' || word[1] == '-')
			continue;
		for (size_t i = 1; i < len; i++) {
			const char *known = strchr(letters, word[i]);
			bool valued = known && known[1] == ':';

			if (word[i] == letter && !wants)
				return give_text(to, "", 0);
			if (!valued)
				continue;
			if (word[i] == letter && i + 1 < len)
				return give_text(to, word + i + 1, len - i - 1);
			if (word[i] == letter && at < end)
				return give_text(to, at, strcspn(at, " "));
			if (i + 1 == len && at < end) {
				at += strcspn(at, " ");
				at += *at == ' ';
			}
			break;
		}
	}
	return false;
}

static bool transform(const struct extract *x, const struct rule_event *ev, struct value *to)
{
	struct value of[OPERANDS_MAX];

	for (uint32_t i = 0; i < x->count; i++)
		if (!extract_value(x->of[i], ev, &of[i]))
			return false;
	switch (x->kind) {
	case OPERAND_LEN:
		*to = (struct value){ .type = VALUE_UINT };
		return give_uint(to, of[0].list ? of[0].count : of[0].len);
	case OPERAND_JOIN:
		return joined(&of[0], of[1].items, of[1].count, to);
	case OPERAND_CONCAT:
		return joined(NULL, of, x->count, to);
	case OPERAND_GETOPT:
		return option(&of[0], of[1].text, *x->arg, to);
	default:
		return each_text(x->kind, &of[0], to);
	}
}

bool extract_value(const struct extract *wanted, const struct rule_event *ev, struct value *value)
{
	struct extract *x = (struct extract *)wanted; /* its cache */

	if (x->kind == OPERAND_LITERAL) {
		*value = (struct value){ .type = VALUE_TEXT };
		return give_kept(value, x->name);
	}
	if (x->event != ev->id) {
		struct ask ask = { .arg = x->arg, .index = x->index, .dialect = x->dialect };

		x->event = ev->id;
		x->there = x->kind == OPERAND_FIELD ? field_ask(x->field, &ask, ev, &x->value)
						    : transform(x, ev, &x->value);
	}
	*value = x->value;
	return x->there;
}
