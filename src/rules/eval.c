/* Evaluation: short circuit, no allocation, what is missing is false. */
#include <regex.h>
#include <string.h>
#include "bits.h"
#include "event.h"
#include "extract.h"
#include "glob.h"
#include "tree.h"

/* ---- One value and one literal --------------------------------------------------- */

static bool fits_order(enum operator op, int order)
{
	switch (op) {
	case OP_EQ:
		return !order;
	case OP_NE:
		return order;
	case OP_LT:
		return order < 0;
	case OP_LE:
		return order <= 0;
	case OP_GT:
		return order > 0;
	case OP_GE:
		return order >= 0;
	default:
		return false;
	}
}

static int order_bytes(const char *a, size_t a_len, const char *b, size_t b_len)
{
	int order = memcmp(a, b, a_len < b_len ? a_len : b_len);

	return order ? order : (a_len > b_len) - (a_len < b_len);
}

static int order_unsigned(uint64_t a, uint64_t b)
{
	return (a > b) - (a < b);
}

static int order_signed(int64_t a, int64_t b)
{
	return (a > b) - (a < b);
}

/* Is the literal, a path, a prefix of the value by components, which may hold patterns? */
static bool fits_path(const struct value *v, const struct literal *l)
{
	const char *p = l->text, *t = v->text, *p_end = p + l->len, *t_end = t + v->len;

	for (;;) {
		size_t n, m;

		while (p < p_end && *p == '/')
			p++;
		while (t < t_end && *t == '/')
			t++;
		if (p == p_end)
			return true;
		if (t == t_end)
			return false;
		n = strcspn(p, "/");
		m = strcspn(t, "/");
		if (!glob_fits(p, n, t, m, false))
			return false;
		p += n;
		t += m;
	}
}

static bool fits_text(enum operator op, const struct value *v, const struct literal *l)
{
	const struct value *want = &l->value;

	switch (op) {
	case OP_CONTAINS:
	case OP_BCONTAINS:
		return !want->len || memmem(v->text, v->len, want->text, want->len);
	case OP_ICONTAINS:
		return strcasestr(v->text, want->text);
	case OP_STARTSWITH:
	case OP_BSTARTSWITH:
		return v->len >= want->len && !memcmp(v->text, want->text, want->len);
	case OP_ENDSWITH:
		return v->len >= want->len &&
		       !memcmp(v->text + v->len - want->len, want->text, want->len);
	case OP_GLOB:
	case OP_IGLOB:
		return glob_fits(want->text, want->len, v->text, v->len, op == OP_IGLOB);
	case OP_REGEX:
		return !regexec(l->regex, v->text, 0, NULL, 0);
	case OP_PMATCH:
		return fits_path(v, l);
	default:
		return fits_order(op, order_bytes(v->text, v->len, want->text, want->len));
	}
}

static bool same_bits(const uint8_t *a, const uint8_t *b, unsigned bits)
{
	if (memcmp(a, b, bits / 8) != 0)
		return false;
	return !(bits % 8) || !((a[bits / 8] ^ b[bits / 8]) >> (8 - bits % 8));
}

static bool fits_ip(enum operator op, const struct value *v, const struct value *want)
{
	bool same =
		v->ip.v6 == want->ip.v6 && same_bits(v->ip.bytes, want->ip.bytes, want->ip.prefix);

	return op == OP_NE ? !same : same;
}

/* A number that has a text, too: equal is what either says. */
static bool fits_any(enum operator op, const struct value *v, const struct literal *l)
{
	if (l->numeric && op >= OP_LE && op <= OP_NE) {
		int order = l->value.i < 0 ? order_signed(v->i, l->value.i)
					   : order_unsigned(v->u, l->value.u);
		bool negative = l->value.i >= 0 && v->i < 0 && v->text[0] == '-';

		if (negative)
			order = -1;
		if (op == OP_EQ && order)
			return fits_text(op, v, l);
		if (op == OP_NE && order)
			return fits_text(op, v, l);
		return fits_order(op, order);
	}
	return fits_text(op, v, l);
}

static bool literal_fits(enum operator op, const struct value *v, const struct literal *l)
{
	switch (v->type) {
	case VALUE_ANY:
		return fits_any(op, v, l);
	case VALUE_TEXT:
	case VALUE_BYTES:
		return fits_text(op, v, l);
	case VALUE_INT:
		return fits_order(op, order_signed(v->i, l->value.i));
	case VALUE_IP:
	case VALUE_NET:
		return fits_ip(op, v, &l->value);
	default:
		return fits_order(op, order_unsigned(v->u, l->value.u));
	}
}

/* ---- A value and what stands on the right ------------------------------------------- */

/* Is it one of many texts? */
static bool among(const struct check *c, const struct value *v)
{
	uint32_t low = 0, high = c->count;

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		const struct literal *l = &c->literals[c->sorted[middle]];
		int order = order_bytes(v->text, v->len, l->text, l->len);

		if (!order)
			return true;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return false;
}

static bool fits_list(const struct check *c, enum operator op, const struct value *v)
{
	if (c->sorted && op == OP_EQ && (v->type == VALUE_TEXT || v->type == VALUE_BYTES))
		return among(c, v);
	for (uint32_t i = 0; i < c->count; i++)
		if (literal_fits(op, v, &c->literals[i]))
			return true;
	return false;
}

static bool fits_quantity(const struct check *c, const struct value *v)
{
	uint32_t fitting = 0;

	for (uint32_t i = 0; i < c->count; i++) {
		fitting += literal_fits(c->op, v, &c->literals[i]);
		if (c->quantifier == QUANTIFIER_ANY && fitting)
			return true;
		if (c->quantifier == QUANTIFIER_ALL && fitting != i + 1)
			return false;
	}
	return c->quantifier == QUANTIFIER_ONE ? fitting == 1 : c->quantifier == QUANTIFIER_ALL;
}

/* One value, not a list. */
static bool fits(const struct check *c, const struct value *v)
{
	if (c->quantifier)
		return fits_quantity(c, v);
	switch (c->op) {
	case OP_IN:
	case OP_INTERSECTS:
		return fits_list(c, OP_EQ, v);
	case OP_PMATCH:
		return fits_list(c, OP_PMATCH, v);
	default:
		return c->count && literal_fits(c->op, v, &c->literals[0]);
	}
}

bool check_fits_value(const struct check *c, const struct value *v)
{
	unsigned flags = extract_flags(c->left.extract);

	if (!v->list)
		return fits(c, v);
	/* Of both ends of a connection none may be it; of anything else one will do. */
	if (c->op == OP_NE && flags & FIELD_EITHER) {
		for (uint32_t i = 0; i < v->count; i++)
			if (!fits(c, &v->items[i]))
				return false;
		return true;
	}
	for (uint32_t i = 0; i < v->count; i++)
		if (fits(c, &v->items[i]))
			return true;
	return false;
}

/* The right hand side is computed as well: of a list, each item is a literal. */
static bool check_computed(const struct check *c, const struct value *left,
			   const struct value *right)
{
	uint32_t lefts = left->list ? left->count : 1, rights = right->list ? right->count : 1;
	enum operator op = c->op == OP_IN || c->op == OP_INTERSECTS ? OP_EQ : c->op;
	uint32_t found = 0;

	for (uint32_t i = 0; i < lefts; i++) {
		const struct value *v = left->list ? &left->items[i] : left;
		bool any = false;

		for (uint32_t j = 0; j < rights && !any; j++) {
			struct literal l = { .value = right->list ? right->items[j] : *right };

			l.text = (char *)l.value.text;
			l.len = l.value.len;
			l.numeric = l.value.type == VALUE_ANY;
			any = literal_fits(op, v, &l);
		}
		found += any;
	}
	return c->op == OP_IN ? found == lefts : found > 0;
}

static bool check_fits(const struct check *c, const struct rule_event *ev, uint32_t row)
{
	struct value left, right;

	if (c->calls)
		return bit_get(c->calls, row);
	if (!extract_value(c->left.extract, ev, &left))
		return false;
	if (c->op == OP_EXISTS)
		return true;
	if (!c->right.kind)
		return check_fits_value(c, &left);
	return extract_value(c->right.extract, ev, &right) && check_computed(c, &left, &right);
}

static bool eval(const struct node *node, const struct rule_event *ev, uint32_t row)
{
	switch (node->kind) {
	case NODE_OR:
		for (uint32_t i = 0; i < node->count; i++)
			if (eval(node->children[i], ev, row))
				return true;
		return false;
	case NODE_AND:
		for (uint32_t i = 0; i < node->count; i++)
			if (!eval(node->children[i], ev, row))
				return false;
		return true;
	case NODE_NOT:
		return !eval(node->children[0], ev, row);
	default:
		return check_fits(node->check, ev, row);
	}
}

bool condition_eval(const struct condition *c, const struct rule_event *ev)
{
	uint32_t row = condition_row(c->dialect, ev);

	return bit_get(c->calls, row) && eval(c->root, ev, row);
}
