/* Expressions: names are resolved, trees become postfix code. */
#include <string.h>
#include "gen.h"

enum { STACK_MAX = 16, CODE_MAX = 256 };

struct writer {
	struct made_code codes[CODE_MAX];
	unsigned count;
	int depth, deepest;
};

int find_field(const struct scope *scope, const struct symbol *name)
{
	for (unsigned i = 0; i < scope->more_count; i++)
		if (scope->more[i].name == name)
			return scope->more_first + (int)i;
	for (unsigned i = 0; i < scope->common_count; i++)
		if (scope->common[i].name == name)
			return scope->first + (int)i;
	return -1;
}

struct item *table_of_type(const struct env *env, const struct type *type)
{
	for (unsigned i = 0; type && i < 32; i++) {
		if (type->form == TF_POINTER || type->form == TF_ARRAY) {
			type = type->inner;
			continue;
		}
		if (type->form == TF_CUSTOM)
			return NULL;
		struct symbol *name = substitute(env, type->name);
		env = name == type->name ? env : NULL;
		if (name->meaning || !name->type)
			return NULL;
		if (name->type->kind == I_TABLE)
			return name->type;
		if (name->type->kind != I_ALIAS)
			return NULL;
		type = name->type->type;
	}
	return NULL;
}

static bool in_table(const struct constant *constant, const struct item *table)
{
	if (constant->table == table)
		return true;
	for (unsigned i = 0; table && i < table->row_count; i++)
		if (table->rows[i].op == D_OP_ENUM && constant->table == table->rows[i].name->type)
			return true;
	return false;
}

static bool same_constant(const struct constant *a, const struct constant *b)
{
	if (a->row->value.abis != b->row->value.abis)
		return false;
	for (unsigned i = 0; i < ABI_COUNT; i++)
		if ((a->row->value.abis >> i & 1) && a->row->value.of[i] != b->row->value.of[i])
			return false;
	return true;
}

static struct constant *constant_of_fields(const struct scope *scope, const struct symbol *name,
					   const struct field *fields, unsigned count)
{
	for (unsigned i = 0; i < count; i++) {
		struct item *table = table_of_type(scope->env, fields[i].type);

		for (struct constant *c = table ? name->constants : NULL; c; c = c->next)
			if (in_table(c, table))
				return c;
	}
	return NULL;
}

/* Tables that know the name with one value agree; if they do not, the table of a field at hand
 * decides. */
struct constant *find_constant(const struct scope *scope, struct symbol *name, struct position at,
			       bool report)
{
	struct constant *first = name->constants, *other = first ? first->next : NULL;

	while (other && same_constant(first, other))
		other = other->next;
	if (!other)
		return first;
	struct constant *chosen = constant_of_fields(scope, name, scope->more, scope->more_count);
	if (!chosen)
		chosen = constant_of_fields(scope, name, scope->common, scope->common_count);
	if (!chosen && report)
		error_at(at, "%s has different values in %s and %s", name->name,
			 first->table->name->name, other->table->name->name);
	return chosen ? chosen : first;
}

static uint32_t wide_index(int64_t value)
{
	for (uint32_t i = 1; i < out.wide_count; i++)
		if (out.wide[i] == value)
			return i;
	out.wide = gen_grow(out.wide, out.wide_count, sizeof(*out.wide));
	out.wide[out.wide_count] = value;
	return out.wide_count++;
}

static bool write_code(struct writer *w, struct position at, enum d_op op, uint32_t arg, int effect)
{
	w->depth += effect;
	if (w->depth > w->deepest)
		w->deepest = w->depth;
	if (w->count == CODE_MAX - 1 || w->deepest > STACK_MAX || arg >= 1u << 24) {
		error_at(at, "the expression is too long");
		return false;
	}
	w->codes[w->count++] = (struct made_code){ .op = op, .arg = arg };
	return true;
}

static bool write_name(struct writer *w, const struct scope *scope, const struct expr *expr)
{
	struct symbol *name = expr->token->symbol;
	struct position at = expr->token->at;
	int field = find_field(scope, name);

	if (field >= 0)
		return write_code(w, at, E_FIELD, (uint32_t)field, 1);
	if (name->constants && !name->is_field) {
		struct constant *constant = find_constant(scope, name, at, true);

		constant_rows(constant);
		constant->table->used = true;
		return write_code(w, at, E_CONST, constant->first, 1);
	}
	if (name->is_field)
		return write_code(w, at, E_OUTER, out_symbol(name), 1);
	error_at(at, "%s is no field here or around, and no constant", name->name);
	return false;
}

static bool write_expr(struct writer *w, const struct scope *scope, const struct expr *expr)
{
	struct position at = expr->token->at;

	switch (expr->op) {
	case E_NUMBER:
		return write_code(w, at, E_NUMBER, wide_index(expr->number), 1);
	case E_RET:
	case E_FAILED:
	case E_VERBOSE:
		return write_code(w, at, expr->op, 0, 1);
	case E_FIELD:
		return write_name(w, scope, expr);
	case E_NOT:
		return write_expr(w, scope, expr->left) && write_code(w, at, E_NOT, 0, 0);
	case E_IN:
		if (!write_expr(w, scope, expr->left))
			return false;
		for (unsigned i = 0; i < expr->count; i++)
			if (!write_expr(w, scope, expr->list[i]))
				return false;
		return write_code(w, at, E_IN, expr->count, -(int)expr->count);
	default:
		return write_expr(w, scope, expr->left) && write_expr(w, scope, expr->right) &&
		       write_code(w, at, expr->op, 0, -1);
	}
}

uint16_t resolve_expr(const struct scope *scope, const struct expr *expr)
{
	struct writer w = { .count = 0 };

	if (!expr || !write_expr(&w, scope, expr))
		return 0;
	w.codes[w.count++] = (struct made_code){ .op = E_END };
	for (uint32_t i = 1; i < out.expr_count; i++)
		if (out.exprs[i] + w.count <= out.code_count &&
		    !memcmp(out.codes + out.exprs[i], w.codes, w.count * sizeof(*w.codes)))
			return (uint16_t)i;
	out.exprs = gen_grow(out.exprs, out.expr_count, sizeof(*out.exprs));
	out.exprs[out.expr_count] = out.code_count;
	for (unsigned i = 0; i < w.count; i++) {
		out.codes = gen_grow(out.codes, out.code_count, sizeof(*out.codes));
		out.codes[out.code_count++] = w.codes[i];
	}
	return narrow(out.expr_count++, "expressions");
}

bool constant_expr(const struct scope *scope, const struct expr *expr, int64_t *value)
{
	int64_t left = 0, right = 0;

	if (expr->op == E_NUMBER) {
		*value = expr->number;
		return true;
	}
	if (expr->op == E_FIELD) {
		struct symbol *name = expr->token->symbol;

		if (find_field(scope, name) >= 0 || name->is_field || !name->constants)
			return false;
		struct constant *constant = find_constant(scope, name, expr->token->at, true);
		const struct value *v = &constant->row->value;

		constant->table->used = true;
		for (unsigned i = 0; i < ABI_COUNT; i++)
			if (!(v->abis >> i & 1) || v->of[i] != v->of[0])
				return false;
		*value = (int64_t)v->of[0];
		return true;
	}
	if (expr->op < E_AND || expr->op > E_DIV || expr->op == E_IN ||
	    !constant_expr(scope, expr->left, &left) || !constant_expr(scope, expr->right, &right))
		return false;
	switch (expr->op) {
	case E_ADD:
		return !__builtin_add_overflow(left, right, value);
	case E_SUB:
		return !__builtin_sub_overflow(left, right, value);
	case E_MUL:
		return !__builtin_mul_overflow(left, right, value);
	case E_OR:
		*value = left | right;
		return true;
	default:
		return false;
	}
}
