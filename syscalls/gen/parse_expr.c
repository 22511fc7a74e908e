/* Expressions: tokens into trees, by precedence. */
#include "parse.h"

struct operator
{
	int punct;
	uint8_t level, op;
};

/* Loosest first: || && ==< | & +- */
static const struct operator operators[] = {
	{ P_LOR, 0, E_LOR }, { P_LAND, 1, E_LAND }, { P_EQUAL, 2, E_EQ }, { '<', 2, E_LT },
	{ '|', 3, E_OR },    { '&', 4, E_AND },	    { '+', 5, E_ADD },	  { '-', 5, E_SUB },
	{ '*', 6, E_MUL },   { '/', 6, E_DIV },
};

enum { LEVEL_IN = 2, LEVEL_UNARY = 7 };

static struct expr *expr_new(uint8_t op, const struct token *token, struct expr *left,
			     struct expr *right)
{
	struct expr *expr = gen_alloc(sizeof(*expr));

	expr->op = op;
	expr->token = token;
	expr->left = left;
	expr->right = right;
	return expr;
}

bool parse_primary(struct parser *p, struct expr **expr)
{
	bool minus = take_punct(p, '-');
	struct token *token = p->token;

	if (token->kind == TK_NUMBER) {
		*expr = expr_new(E_NUMBER, token, NULL, NULL);
		(*expr)->number = (int64_t)(minus ? -token->number : token->number);
	} else if (token->kind == TK_NAME && !minus) {
		enum keyword word = token->symbol->keyword;

		*expr = expr_new(word == K_RET	     ? E_RET
				 : word == K_FAILED  ? E_FAILED
				 : word == K_VERBOSE ? E_VERBOSE
						     : E_FIELD,
				 token, NULL, NULL);
	} else {
		return parse_fault(p, "a name or a number belongs here");
	}
	p->token++;
	return true;
}

static bool parse_level(struct parser *p, struct expr **expr, unsigned level);

static bool parse_unary(struct parser *p, struct expr **expr)
{
	struct token *token = p->token;

	if (++p->depth > PARSE_DEPTH_MAX)
		return parse_fault(p, "too deep");
	if (take_punct(p, '!')) {
		struct expr *inner;

		if (!parse_unary(p, &inner))
			return false;
		*expr = expr_new(E_NOT, token, inner, NULL);
	} else if (take_punct(p, '(')) {
		if (!parse_level(p, expr, 0))
			return false;
		if (!take_punct(p, ')'))
			return parse_fault(p, "')' belongs here");
	} else if (!parse_primary(p, expr)) {
		return false;
	}
	p->depth--;
	return true;
}

/* x in A B C */
static bool parse_in(struct parser *p, struct expr **expr)
{
	struct expr *in = expr_new(E_IN, p->token, *expr, NULL);

	p->token++;
	while (p->token->kind == TK_NUMBER || at_punct(p, '-') ||
	       (p->token->kind == TK_NAME && !p->token->symbol->keyword)) {
		struct expr *value;

		if (!parse_primary(p, &value))
			return false;
		in->list = gen_grow(in->list, in->count, sizeof(value));
		in->list[in->count++] = value;
	}
	*expr = in;
	return in->count || parse_fault(p, "constants belong behind `in`");
}

static bool parse_level(struct parser *p, struct expr **expr, unsigned level)
{
	if (level == LEVEL_UNARY)
		return parse_unary(p, expr);
	if (!parse_level(p, expr, level + 1))
		return false;
	for (;;) {
		const struct operator* found = NULL;
		struct token *token = p->token;

		if (level == LEVEL_IN && at_keyword(p, K_IN)) {
			if (!parse_in(p, expr))
				return false;
			continue;
		}
		for (unsigned i = 0; i < sizeof(operators) / sizeof(*operators); i++)
			if (operators[i].level == level && at_punct(p, operators[i].punct))
				found = &operators[i];
		if (!found)
			return true;
		struct expr *right;
		p->token++;
		if (!parse_level(p, &right, level + 1))
			return false;
		*expr = expr_new(found->op, token, *expr, right);
	}
}

bool parse_expr(struct parser *p, struct expr **expr)
{
	return parse_level(p, expr, 0);
}
