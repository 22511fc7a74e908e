/* Conditions checked and made ready: fields, operators, literals; which calls they are about. */
#include <arpa/inet.h>
#include <ctype.h>
#include <errno.h>
#include <netdb.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "abi.h"
#include "bits.h"
#include "event.h"
#include "extract.h"
#include "pattern.h"
#include "tree.h"
#include "util.h"

struct checker {
	struct condition *condition;
	void (*hear)(void *context, const char *message, size_t offset);
	void *context;
	struct condition_error *error;
	const struct node *node; /* at work on this */
};

enum { SORTED_MIN = 8 }; /* lists from here on are searched, not walked */

__attribute__((format(printf, 2, 3))) static bool refuse(struct checker *k, const char *fmt, ...)
{
	char message[sizeof(k->error->message)];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(message, sizeof(message), fmt, ap);
	va_end(ap);
	condition_fail(k->error, k->condition->text, k->condition->len, k->node->offset, "%s",
		       message);
	return false;
}

__attribute__((format(printf, 2, 3))) static void caution(struct checker *k, const char *fmt, ...)
{
	char message[512];
	va_list ap;

	if (!k->hear)
		return;
	va_start(ap, fmt);
	vsnprintf(message, sizeof(message), fmt, ap);
	va_end(ap);
	k->hear(k->context, message, k->node->offset);
}

/* ---- Operators --------------------------------------------------------------------- */

#define BIT(op) (1u << OP_##op)
enum {
	OPS_SET = BIT(EQ) | BIT(NE) | BIT(IN) | BIT(INTERSECTS) | BIT(EXISTS),
	OPS_ORDER = BIT(LE) | BIT(LT) | BIT(GE) | BIT(GT),
	OPS_TEXT = BIT(CONTAINS) | BIT(STARTSWITH) | BIT(ENDSWITH),
	OPS_MORE = BIT(ICONTAINS) | BIT(GLOB) | BIT(IGLOB) | BIT(PMATCH) | BIT(REGEX),
	OPS_BYTES = BIT(BCONTAINS) | BIT(BSTARTSWITH),
};

static const struct {
	unsigned operators;
	const char *called;
} kinds[] = {
	[VALUE_TEXT] = { OPS_SET | OPS_ORDER | OPS_TEXT | OPS_MORE, "string" },
	[VALUE_BYTES] = { OPS_SET | OPS_TEXT | OPS_BYTES, "byte buffer" },
	[VALUE_BOOL] = { OPS_SET, "boolean" },
	[VALUE_INT] = { OPS_SET | OPS_ORDER, "numeric" },
	[VALUE_UINT] = { OPS_SET | OPS_ORDER, "numeric" },
	[VALUE_PORT] = { OPS_SET | OPS_ORDER, "numeric" },
	[VALUE_IP] = { OPS_SET, "ip address" },
	[VALUE_NET] = { OPS_SET, "ip network" },
	[VALUE_ANY] = { OPS_SET | OPS_ORDER | OPS_TEXT | OPS_MORE, "argument" },
};

static bool check_operator(struct checker *k, const struct check *c)
{
	enum value_type type = extract_type(c->left.extract);

	if (kinds[type].operators >> c->op & 1)
		return true;
	return refuse(k, "'%s' operator not supported for %s filters", operator_words[c->op],
		      kinds[type].called);
}

/* ---- Literals ------------------------------------------------------------------------ */

/* Decimal, of sscanf's making; our own dialect has hexadecimal, and octal in arguments. */
static bool parse_integer(const char *text, bool any_base, bool octal, int64_t *n)
{
	const char *digits = text + (*text == '-' || *text == '+');
	bool hex = digits[0] == '0' && (digits[1] == 'x' || digits[1] == 'X');
	char *end;

	if (!isdigit((unsigned char)*digits) || (hex && !any_base))
		return false;
	errno = 0;
	*n = *text == '-' ? strtoll(text, &end, hex ? 16 : 10)
			  : (int64_t)strtoull(text, &end,
					      hex			  ? 16
					      : octal && digits[0] == '0' ? 8
									  : 10);
	return !*end && !errno;
}

static bool number(struct checker *k, struct literal *l, enum value_type type)
{
	bool ours = k->condition->dialect == DIALECT_SONDE;
	const struct servent *service;

	if (parse_integer(l->text, ours, false, &l->value.i)) {
		/* Falco's unsigned numbers are of 32 bits where they wrap. */
		if (type != VALUE_INT && l->value.i < 0 && *l->text == '-')
			l->value.u = (uint32_t)l->value.i;
		return true;
	}
	service = type == VALUE_PORT ? getservbyname(l->text, NULL) : NULL;
	if (!service)
		return refuse(k, "%s is not a valid number", l->text);
	l->value.u = ntohs((uint16_t)service->s_port);
	return true;
}

static bool address(struct checker *k, struct literal *l, bool net)
{
	char text[64];
	const char *slash = strchr(l->text, '/');
	size_t len = slash ? (size_t)(slash - l->text) : l->len;
	struct ip *ip = &l->value.ip;
	int64_t prefix;
	bool v4 = strchr(l->text, '.');
	const char *what = v4 ? "IPv4" : "IPv6";

	if (net && !slash)
		return refuse(k, "unrecognized %s network %s", what, l->text);
	if (len >= sizeof(text) || (slash && !net))
		return refuse(k, "unrecognized %s address %s", what, l->text);
	memcpy(text, l->text, len);
	text[len] = '\0';
	/* ::ffff:1.2.3.4 has dots, too. */
	ip->v6 = strchr(text, ':');
	if (inet_pton(ip->v6 ? AF_INET6 : AF_INET, text, ip->bytes) != 1)
		return refuse(k, "unrecognized %s address %s", what, l->text);
	ip->prefix = ip->v6 ? 128 : 32;
	if (!slash)
		return true;
	if (!parse_integer(slash + 1, false, false, &prefix) || prefix < 0 || prefix > ip->prefix)
		return refuse(k, "unrecognized %s network %s", what, l->text);
	ip->prefix = (uint8_t)prefix;
	return true;
}

static bool hex_text(struct checker *k, enum operator op, struct literal *l)
{
	char *out = l->text;
	unsigned byte;

	if (l->len % 2)
		return refuse(k, "%s filter support only hex string", operator_words[op]);
	for (uint32_t i = 0; i < l->len; i += 2) {
		if (!isxdigit((unsigned char)l->text[i]) ||
		    !isxdigit((unsigned char)l->text[i + 1]) ||
		    sscanf(l->text + i, "%2x", &byte) != 1)
			return refuse(k, "%s filter support only hex string", operator_words[op]);
		*out++ = (char)byte;
	}
	l->len /= 2;
	l->text[l->len] = '\0';
	return true;
}

static bool regex(struct checker *k, struct literal *l)
{
	char why[PATTERN_WHY];
	regex_t *r = xmalloc(sizeof(*r));

	if (pattern_compile(r, l->text, l->len, true, why)) {
		l->regex = r;
		return true;
	}
	free(r);
	return refuse(k, "invalid regular expression '%s': %s", l->text, why);
}

/* A constant, or several with | between, of a table that names the argument's values. */
static bool is_constant(const char *name, const char *text)
{
	for (;;) {
		size_t len = strcspn(text, "|");

		if (!argument_constant(name, NULL, text, len))
			return false;
		if (!text[len])
			return true;
		text += len + 1;
	}
}

/* Of evt.arg in our own dialect: is it something that the argument can be? */
static bool argument(struct checker *k, const struct check *c, struct literal *l)
{
	const char *name = extract_argument(c->left.extract);
	unsigned types = ARGUMENT_TEXT | ARGUMENT_OTHER;
	bool order = c->op >= OP_LE && c->op <= OP_GT,
	     whole = c->op == OP_EQ || c->op == OP_NE || c->op == OP_IN || c->op == OP_INTERSECTS;

	l->numeric = parse_integer(l->text, true, true, &l->value.i);
	if (name && !isdigit((unsigned char)*name))
		argument_known(DIALECT_SONDE, name, NULL, &types);
	if (order && !(types & (ARGUMENT_NUMBER | ARGUMENT_OTHER)))
		return refuse(k, "'%s' operator not supported for argument %s, which is no number",
			      operator_words[c->op], name);
	if (order && !l->numeric)
		return refuse(k, "%s is not a valid number", l->text);
	if (!whole || l->numeric || types & (ARGUMENT_TEXT | ARGUMENT_OTHER))
		return true;
	if (types & ARGUMENT_NAMED) {
		if (is_constant(name, l->text))
			return true;
		return refuse(k, "%s is not a value of argument %s", l->text, name);
	}
	return refuse(k, "%s is not a valid number", l->text);
}

static bool literal(struct checker *k, const struct check *c, struct literal *l)
{
	enum value_type type = extract_type(c->left.extract);

	l->value = (struct value){ .type = (uint8_t)type };
	if ((c->op == OP_BCONTAINS || c->op == OP_BSTARTSWITH) && !hex_text(k, c->op, l))
		return false;
	if (c->op == OP_REGEX && !regex(k, l))
		return false;
	l->value.text = l->text;
	l->value.len = l->len;
	switch (type) {
	case VALUE_TEXT:
	case VALUE_BYTES:
		return true;
	case VALUE_BOOL:
		l->value.u = !strcmp(l->text, "true");
		return l->value.u || !strcmp(l->text, "false") ||
		       refuse(k, "%s is not a valid boolean: 'true' or 'false'", l->text);
	case VALUE_IP:
	case VALUE_NET:
		return address(k, l, type == VALUE_NET);
	case VALUE_ANY:
		return argument(k, c, l);
	default:
		return number(k, l, type);
	}
}

/* `open.flags` on the right is a text, and may have been meant to be a field. */
static void warn_of_field(struct checker *k, const struct literal *l)
{
	size_t len;
	const struct field *field = field_find(l->text, &len);

	if (field && (!l->text[len] || field->flags & FIELD_DOTTED))
		caution(k, "'%s' may be a valid field misused as a const string value", l->text);
}

static const struct literal *sorting;

static int by_text(const void *a, const void *b)
{
	const struct literal *l = &sorting[*(const uint32_t *)a],
			     *r = &sorting[*(const uint32_t *)b];
	int order = memcmp(l->text, r->text, l->len < r->len ? l->len : r->len);

	return order ? order : (l->len > r->len) - (l->len < r->len);
}

static void sort_literals(struct check *c)
{
	enum value_type type = extract_type(c->left.extract);

	if ((c->op != OP_IN && c->op != OP_INTERSECTS) || c->count < SORTED_MIN ||
	    (type != VALUE_TEXT && type != VALUE_BYTES))
		return;
	c->sorted = xcalloc(c->count, sizeof(*c->sorted));
	for (uint32_t i = 0; i < c->count; i++)
		c->sorted[i] = i;
	sorting = c->literals;
	qsort(c->sorted, c->count, sizeof(*c->sorted), by_text);
}

/* ---- Calls ---------------------------------------------------------------------------- */

static bool is_call_name(const char *name)
{
	if (is_pseudo_event(name))
		return true;
	for (uint32_t row = 1; row < d_number_count; row++)
		if (d_numbers[row].name && (!strcmp(d_text(d_numbers[row].name), name) ||
					    !strcmp(call_falco_name(row), name)))
			return true;
	return false;
}

static bool name_fits(const struct check *c, const char *name)
{
	struct value v = { .type = VALUE_TEXT, .text = name, .len = (uint32_t)strlen(name) };

	return check_fits_value(c, &v);
}

/* evt.type compared with literals: a bit for each call it is true of. */
static bool check_calls(struct checker *k, struct check *c)
{
	bool whole = c->op == OP_EQ || c->op == OP_NE || c->op == OP_IN || c->op == OP_INTERSECTS;

	for (uint32_t i = 0; whole && i < c->count; i++)
		if (!is_call_name(c->literals[i].text))
			return refuse(k, "unknown event type %s", c->literals[i].text);
	c->calls = xcalloc(CALL_WORDS, sizeof(*c->calls));
	for (uint32_t row = 1; row < d_number_count; row++) {
		const char *name = d_text(d_numbers[row].name), *falco = call_falco_name(row);
		bool fits;

		if (!*name)
			continue;
		/* The name is the kernel's or Falco's, whichever is asked for. */
		fits = name_fits(c, name);
		if (strcmp(name, falco) != 0)
			fits = c->op == OP_NE ? fits && name_fits(c, falco)
					      : fits || name_fits(c, falco);
		if (fits)
			bit_set(c->calls, row);
	}
	/* Numbers without a name are of no type but "not this one". */
	if (c->op == OP_NE)
		bit_set(c->calls, 0);
	return true;
}

static bool is_field(const struct check *c, const char *name)
{
	const struct field *field = extract_field(c->left.extract);

	return field && !strcmp(field->name, name);
}

static bool is_opener(const char *name)
{
	return !strcmp(name, "open") || !strcmp(name, "openat") || !strcmp(name, "openat2") ||
	       !strcmp(name, "open_by_handle_at") || !strcmp(name, "creat");
}

/* The calls a check can be true of; negated: false of. */
static void calls_of_check(const struct check *c, bool negated, uint64_t *calls)
{
	bool literals = !c->right.kind && c->count == 1 && !c->quantifier && c->op == OP_EQ;
	bool all = true, none = false, openers = false;

	if (!c->calls && literals) {
		const char *text = c->literals[0].text;

		if (is_field(c, "evt.num") && !c->literals[0].value.u)
			none = true;
		else if (is_field(c, "evt.dir"))
			none = strcmp(text, "<") != 0;
		else if (extract_field(c->left.extract) &&
			 !strncmp(extract_field(c->left.extract)->name, "evt.is_open_", 12) &&
			 c->literals[0].value.u)
			openers = true;
	}
	none |= c->listed && !c->count && !c->quantifier; /* in () */
	if (negated)
		openers = false;
	all = none ? negated : !openers;
	for (uint32_t row = 0; row < d_number_count; row++) {
		bool in = c->calls  ? (bit_get(c->calls, row) != 0) != negated
			  : openers ? is_opener(d_text(d_numbers[row].name))
				    : all;

		if (in && (!row || d_numbers[row].name))
			bit_set(calls, row);
	}
}

/* What `and` and `or` make of sets; `not` goes down to the checks. */
static void calls_of(const struct node *node, bool negated, uint64_t *calls)
{
	bool narrows = (node->kind == NODE_AND) != negated;
	uint64_t *one;

	switch (node->kind) {
	case NODE_NOT:
		calls_of(node->children[0], !negated, calls);
		return;
	case NODE_CHECK:
		calls_of_check(node->check, negated, calls);
		return;
	default:
		break;
	}
	calls_of(node->children[0], negated, calls);
	one = xcalloc(CALL_WORDS, sizeof(*one));
	for (uint32_t i = 1; i < node->count; i++) {
		memset(one, 0, CALL_WORDS * sizeof(*one));
		calls_of(node->children[i], negated, one);
		for (uint32_t w = 0; w < CALL_WORDS; w++)
			calls[w] = narrows ? calls[w] & one[w] : calls[w] | one[w];
	}
	free(one);
}

/* An execveat that succeeds is an execve to Falco. */
static void add_execveat(uint64_t *calls)
{
	for (size_t i = 0; i < ABI_COUNT; i++) {
		const struct abi *abi = &abis[i];
		const struct d_number *execve = abi_call(abi, abi_number(abi, "execve", false)),
				      *at = abi_call(abi, abi_number(abi, "execveat", false));

		if (bit_get(calls, (uint32_t)(execve - d_numbers)))
			bit_set(calls, (uint32_t)(at - d_numbers));
	}
}

uint32_t condition_row(enum condition_dialect dialect, const struct rule_event *ev)
{
	const struct event *e = ev->event;
	const struct d_number *n = abi_call(e->abi, e->nr);
	uint32_t execve;

	if (dialect != DIALECT_RULES || e->kind != EV_EXIT || e->is_error || !n->name)
		return (uint32_t)(n - d_numbers);
	if (strcmp(d_text(n->name), "execveat") != 0)
		return (uint32_t)(n - d_numbers);
	execve = abi_number(e->abi, "execve", false);
	return (uint32_t)(abi_call(e->abi, execve) - d_numbers);
}

const uint64_t *condition_calls(const struct condition *c)
{
	return c->calls;
}

unsigned condition_call_names(const struct condition *c)
{
	struct abi_cursor call = { 0 };
	unsigned names = 0;

	/* Of one ABI, that of this machine, which has them all. */
	while (abi_next(abi_native(), &call))
		names += bit_get(c->calls, call.row);
	return names;
}

/* ---- What is known when a call enters -------------------------------------------------- */

/* Does the call of this row make a descriptor?  named: without being given its path. */
static bool makes_descriptor(uint32_t row, bool named)
{
	const struct call_view *view;

	if (!d_numbers[row].call || d_rets[d_calls[d_numbers[row].call].ret].kind != D_RET_FD)
		return false;
	view = named ? call_view_of_row(row) : NULL;
	return !view || view->path == 0xff;
}

/* Does the call change what is known of processes? */
static bool changes_state(uint32_t row)
{
	return bit_get(fields_calls(), row) || !strncmp(d_text(d_numbers[row].name), "execve", 6);
}

/* Is a field known only when the call of this row has returned? */
static bool is_late(uint32_t row, unsigned flags)
{
	return flags & FIELD_EXIT || (flags & FIELD_DESCRIPTOR && makes_descriptor(row, false)) ||
	       (flags & FIELD_FILE_NAME && makes_descriptor(row, true));
}

struct early {
	const struct condition *condition;
	const uint64_t *calls;
	uint64_t *waits; /* NULL: nobody wants to know */
	const char *field;
};

static void look_early(void *context, const char *name, unsigned flags)
{
	struct early *e = context;
	const char *argument = !strncmp(name, "evt.arg.", 8) ? name + 8 : NULL;
	unsigned types = ARGUMENT_EARLY;
	bool late = false;

	if (argument)
		argument_known(e->condition->dialect, argument, e->calls, &types);
	for (uint32_t row = 0; row < d_number_count; row++) {
		bool waits;

		if (!bit_get(e->calls, row))
			continue;
		waits = types && (!(types & ARGUMENT_EARLY) || is_late(row, flags));
		late |= waits;
		if (e->waits &&
		    (waits || types & ARGUMENT_LATE || (flags & FIELD_STATE && changes_state(row))))
			bit_set(e->waits, row);
	}
	if (late && !e->field)
		e->field = name;
}

static void each_field(const struct node *node, void (*fn)(void *, const char *, unsigned),
		       void *context)
{
	if (node->check) {
		extract_names(node->check->left.extract, fn, context);
		if (node->check->right.kind)
			extract_names(node->check->right.extract, fn, context);
	}
	for (uint32_t i = 0; i < node->count; i++)
		each_field(node->children[i], fn, context);
}

void condition_fields(const struct condition *c, void (*fn)(void *, const char *, unsigned),
		      void *context)
{
	each_field(c->root, fn, context);
}

const char *condition_exit_field_of(const struct condition *c, const uint64_t *calls)
{
	uint64_t *both = xcalloc(CALL_WORDS, sizeof(*both));
	struct early early = { c, both, NULL, NULL };

	for (uint32_t w = 0; w < CALL_WORDS; w++)
		both[w] = c->calls[w] & (calls ? calls[w] : UINT64_MAX);
	each_field(c->root, look_early, &early);
	free(both);
	return early.field;
}

bool condition_waits(const struct condition *c, uint32_t row)
{
	return bit_get(c->waits, row);
}

const char *condition_exit_field(const struct condition *c)
{
	return c->exit_field;
}

/* ---- The whole -------------------------------------------------------------------------- */

static bool check_right(struct checker *k, struct check *c)
{
	const struct extract *left = c->left.extract, *right;
	struct condition_error said = { 0 };

	right = extract_of(&c->right, k->condition->dialect, &said);
	if (!right)
		return refuse(k, "%s", said.message);
	if (c->op == OP_PMATCH || c->op == OP_REGEX || extract_type(left) == VALUE_NET)
		return refuse(k, "'%s' operator can't compare with another field",
			      operator_words[c->op]);
	if ((extract_flags(left) | extract_flags(right)) & FIELD_NO_RHS)
		return refuse(k, "field '%s' can't be compared with another field",
			      extract_flags(right) & FIELD_NO_RHS && c->right.name ? c->right.name
			      : c->left.name					   ? c->left.name
										   : "");
	if (extract_type(left) != extract_type(right) &&
	    !(extract_type(left) == VALUE_ANY || extract_type(right) == VALUE_ANY))
		return refuse(k, "types of both sides of '%s' differ", operator_words[c->op]);
	if (extract_list(left) != extract_list(right) && c->op != OP_IN && c->op != OP_INTERSECTS)
		return refuse(k, "a list can't be compared with a single value");
	return true;
}

static bool check_check(struct checker *k, struct check *c)
{
	struct condition_error said = { 0 };

	if (!extract_of(&c->left, k->condition->dialect, &said))
		return refuse(k, "%s", said.message);
	if (!check_operator(k, c))
		return false;
	if (is_field(c, "evt.dir"))
		caution(k, "evt.dir is deprecated: conditions are evaluated when calls return");
	if (c->op == OP_EXISTS)
		return true;
	if (c->right.kind)
		return check_right(k, c);
	for (uint32_t i = 0; i < c->count; i++) {
		if (!literal(k, c, &c->literals[i]))
			return false;
		warn_of_field(k, &c->literals[i]);
	}
	/* Falco looks at the first network alone. */
	if (k->condition->dialect == DIALECT_RULES && c->op == OP_IN && is_field(c, "fd.net") &&
	    c->count > 1) {
		for (uint32_t i = 1; i < c->count; i++)
			free(c->literals[i].text);
		c->count = 1;
	}
	sort_literals(c);
	return !is_field(c, "evt.type") || check_calls(k, c);
}

static bool check_node(struct checker *k, struct node *node)
{
	k->node = node;
	if (node->kind == NODE_MACRO)
		return refuse(k, "Undefined macro '%s' used in filter.", node->macro);
	if (node->check && !check_check(k, node->check))
		return false;
	for (uint32_t i = 0; i < node->count; i++)
		if (!check_node(k, node->children[i]))
			return false;
	return true;
}

bool condition_check(struct condition *c, enum condition_dialect dialect,
		     void (*hear)(void *, const char *, size_t), void *context,
		     struct condition_error *error)
{
	struct checker k = { c, hear, context, error, c->root };
	struct early early;

	c->dialect = dialect;
	if (!check_node(&k, c->root))
		return false;
	free(c->calls);
	c->calls = xcalloc(CALL_WORDS, sizeof(*c->calls));
	calls_of(c->root, false, c->calls);
	if (dialect == DIALECT_RULES)
		add_execveat(c->calls);
	free(c->waits);
	c->waits = xcalloc(CALL_WORDS, sizeof(*c->waits));
	early = (struct early){ c, c->calls, c->waits, NULL };
	each_field(c->root, look_early, &early);
	c->exit_field = early.field;
	return true;
}
