/* The grammar of conditions:
 *
 *	or      = and { "or" and }
 *	and     = not { "and" not }
 *	not     = { "not" } ( "(" or ")" | check | macro )
 *	check   = operand ( "exists" | op value | op ("oneof"|"anyof"|"allof") list | listop list )
 *	operand = field [ "[" arg "]" ] | transformer "(" operand { "," operand } ")" [ "[" arg "]"
 *]
 *
 * Falco's quirks are kept: see text_quoted().  Depth and size are bounded here, once. */
#include <ctype.h>
#include <regex.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "tree.h"
#include "util.h"

struct parser {
	const char *text;
	size_t len, at;
	unsigned depth;
	uint32_t nodes;
	struct condition_error *error;
	bool failed;
	/* The last text lexed, unquoted. */
	char *token;
	size_t token_len;
};

const char *const operator_words[OP_COUNT] = {
#define X(id, word) [OP_##id] = word,
	TREE_OPERATORS(X)
#undef X
};

static const char *const transformer_words[OPERAND_COUNT] = {
#define X(id, word) [OPERAND_##id] = word,
	TREE_TRANSFORMERS(X)
#undef X
};

void condition_fail(struct condition_error *error, const char *text, size_t len, size_t offset,
		    const char *fmt, ...)
{
	va_list ap;

	*error = (struct condition_error){ .offset = offset };
	for (size_t i = 0; i < offset && i < len; i++) {
		error->column++;
		if (text[i] == '\n') {
			error->line++;
			error->column = 0;
		}
	}
	va_start(ap, fmt);
	vsnprintf(error->message, sizeof(error->message), fmt, ap);
	va_end(ap);
}

/* The first thing that is wrong counts. */
__attribute__((format(printf, 2, 3))) static void wrong(struct parser *p, const char *fmt, ...)
{
	char message[sizeof(p->error->message)];
	va_list ap;

	if (p->failed)
		return;
	p->failed = true;
	va_start(ap, fmt);
	vsnprintf(message, sizeof(message), fmt, ap);
	va_end(ap);
	condition_fail(p->error, p->text, p->len, p->at, "%s", message);
}

/* ---- Words ---------------------------------------------------------------- */

static int peek(const struct parser *p, size_t ahead)
{
	return p->at + ahead < p->len ? (unsigned char)p->text[p->at + ahead] : -1;
}

static bool is_blank_char(int c)
{
	return c == ' ' || c == '\t' || c == '\b' || c == '\r' || c == '\n';
}

static bool is_name_char(int c)
{
	return c >= 0 && (isalnum(c) || c == '_');
}

static bool blanks(struct parser *p)
{
	size_t from = p->at;

	while (is_blank_char(peek(p, 0)))
		p->at++;
	return p->at > from;
}

/* These very characters. */
static bool symbol(struct parser *p, const char *s)
{
	size_t n = strlen(s);

	if (p->len - p->at < n || memcmp(p->text + p->at, s, n) != 0)
		return false;
	p->at += n;
	return true;
}

/* A whole word: nothing of a name follows. */
static bool word(struct parser *p, const char *s)
{
	size_t n = strlen(s);

	return !is_name_char(peek(p, n)) && peek(p, n) != '.' && symbol(p, s);
}

/* [a-zA-Z]+[a-zA-Z0-9_]* at an offset: its length. */
static size_t name_length(const struct parser *p, size_t ahead)
{
	size_t n = 0;

	if (peek(p, ahead) < 0 || !isalpha(peek(p, ahead)))
		return 0;
	while (is_name_char(peek(p, ahead + n)))
		n++;
	return n;
}

/* Names joined by dots, one dot at least: the length, or 0. */
static size_t field_length(const struct parser *p)
{
	size_t n = name_length(p, 0), dots = 0;

	while (n && peek(p, n) == '.') {
		size_t more = name_length(p, n + 1);

		if (!more)
			break;
		n += 1 + more;
		dots++;
	}
	return dots ? n : 0;
}

static char *copy_text(const char *text, size_t len)
{
	char *copy = xmalloc(len + 1);

	if (len)
		memcpy(copy, text, len);
	copy[len] = '\0';
	return copy;
}

static void take_token(struct parser *p, const char *text, size_t len)
{
	free(p->token);
	p->token = copy_text(text, len);
	p->token_len = len;
}

/* What the lexer has found goes to its owner. */
static char *give_token(struct parser *p, uint32_t *len)
{
	char *token = p->token;

	*len = (uint32_t)p->token_len;
	p->token = NULL;
	return token;
}

static int hex_digit(int c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c = c >= 0 ? tolower(c) : c;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* One escape, behind its backslash; -1 when it is none.  Falco takes a backslash before a space for
 * a backslash, space included. */
static int escape(struct parser *p, int quote)
{
	static const char from[] = "bfnrt\\/ ", to[] = "\b\f\n\r\t\\/\\";
	int c = peek(p, 0), high, low;
	const char *at = c > 0 ? strchr(from, c) : NULL;

	p->at++;
	if (at)
		return (unsigned char)to[at - from];
	if (c == quote)
		return c;
	if (c != 'x')
		return -1;
	high = hex_digit(peek(p, 0));
	low = high < 0 ? -1 : hex_digit(peek(p, 1));
	if (low < 0)
		return -1;
	p->at += 2;
	return high << 4 | low;
}

/* '...' or "...".  Falco ends it at the first such quote that no backslash stands before, so that
 * "a\\" goes on. */
static bool text_quoted(struct parser *p)
{
	int quote = peek(p, 0);
	size_t end;
	char *out;
	size_t n = 0;

	if (quote != '\'' && quote != '"')
		return false;
	p->at++;
	for (end = p->at; end < p->len; end++)
		if (p->text[end] == quote && p->text[end - 1] != '\\')
			break;
	if (end >= p->len) {
		wrong(p, "expected closing quote %c", quote);
		return true;
	}
	out = xmalloc(end - p->at + 1);
	while (p->at < end) {
		int c = peek(p, 0);

		p->at++;
		if (c == '\\') {
			c = escape(p, quote);
			if (c < 0) {
				wrong(p, "invalid escape sequence in string");
				break;
			}
			if (!c) {
				wrong(p, "strings can't contain the NUL character");
				break;
			}
		}
		out[n++] = (char)c;
	}
	take_token(p, out, n);
	free(out);
	p->at = end + 1;
	return true;
}

static bool text_bare(struct parser *p, const char *but)
{
	size_t n = 0;

	while (peek(p, n) >= 0 && !is_blank_char(peek(p, n)) && peek(p, n) != '\f' &&
	       peek(p, n) != '\v' && !strchr(but, peek(p, n)))
		n++;
	if (!n)
		return false;
	take_token(p, p->text + p->at, n);
	p->at += n;
	return true;
}

static bool text(struct parser *p)
{
	return text_quoted(p) || text_bare(p, "()\"'=,");
}

/* 0x1f, or [+-]12.5e-3: what the type makes of it is check.c's business. */
static bool number(struct parser *p)
{
	size_t n = 0, digits;

	if (peek(p, 0) == '0' && (peek(p, 1) == 'x' || peek(p, 1) == 'X')) {
		for (n = 2; hex_digit(peek(p, n)) >= 0; n++)
			;
		if (n == 2)
			return false;
	} else {
		n = peek(p, 0) == '+' || peek(p, 0) == '-';
		digits = n;
		while (peek(p, n) >= 0 && isdigit(peek(p, n)))
			n++;
		if (n == digits)
			return false;
		if (peek(p, n) == '.')
			n++;
		while (peek(p, n) >= 0 && isdigit(peek(p, n)))
			n++;
		if (peek(p, n) == 'e' || peek(p, n) == 'E') {
			size_t e = n + 1;

			e += peek(p, e) == '+' || peek(p, e) == '-';
			if (peek(p, e) >= 0 && isdigit(peek(p, e))) {
				for (n = e; peek(p, n) >= 0 && isdigit(peek(p, n)); n++)
					;
			}
		}
	}
	take_token(p, p->text + p->at, n);
	p->at += n;
	return true;
}

static bool deeper(struct parser *p)
{
	if (++p->depth <= TREE_DEPTH_PARSED)
		return true;
	wrong(p, "exceeded max depth limit of %d", TREE_DEPTH_PARSED);
	return false;
}

/* ---- Operands ------------------------------------------------------------- */

void operand_free(struct operand *o)
{
	for (uint32_t i = 0; i < o->count; i++)
		operand_free(&o->operands[i]);
	free(o->operands);
	free(o->name);
	free(o->arg);
	*o = (struct operand){ 0 };
}

void operand_copy(struct operand *to, const struct operand *from)
{
	*to = *from;
	to->name = from->name ? copy_text(from->name, from->name_len) : NULL;
	to->arg = from->arg ? xstrdup(from->arg) : NULL;
	to->operands = from->count ? xcalloc(from->count, sizeof(*to->operands)) : NULL;
	for (uint32_t i = 0; i < from->count; i++)
		operand_copy(&to->operands[i], &from->operands[i]);
}

/* [arg] */
static void bracket(struct parser *p, struct operand *o)
{
	uint32_t len;

	if (peek(p, 0) != '[')
		return;
	p->at++;
	if (!text_quoted(p) && !text_bare(p, "[]\"'")) {
		wrong(p, "expected a valid field argument: a quoted string or a bare string");
		return;
	}
	if (p->failed)
		return;
	o->arg = give_token(p, &len);
	if (!symbol(p, "]"))
		wrong(p, "expected a ']' token");
}

static bool operand(struct parser *p, struct operand *o);

/* What stands between the brackets of a transformer. */
static void operands_of(struct parser *p, struct operand *o)
{
	uint32_t cap = 0;

	do {
		struct operand *one;

		if (o->count == cap)
			o->operands = xgrow(o->operands, &cap, sizeof(*o->operands));
		one = &o->operands[o->count++];
		*one = (struct operand){ 0 };
		blanks(p);
		one->offset = (uint32_t)p->at;
		if (!operand(p, one) && !p->failed && text(p) && !p->failed) {
			one->kind = OPERAND_LITERAL;
			one->name = give_token(p, &one->name_len);
		}
		if (!one->kind)
			wrong(p, "expected a field, a transformer or a string");
		blanks(p);
	} while (!p->failed && symbol(p, ","));
	if (!p->failed && !symbol(p, ")"))
		wrong(p, "expected a ')' token closing the transformer");
}

/* A field or a transformer, if one stands here. */
static bool operand(struct parser *p, struct operand *o)
{
	size_t n = field_length(p);

	o->offset = (uint32_t)p->at;
	if (n) {
		o->kind = OPERAND_FIELD;
		o->name = copy_text(p->text + p->at, n);
		o->name_len = (uint32_t)n;
		p->at += n;
		bracket(p, o);
		return true;
	}
	n = name_length(p, 0);
	if (!n || peek(p, n) != '(')
		return false;
	for (unsigned i = OPERAND_LITERAL + 1; i < OPERAND_COUNT; i++)
		if (strlen(transformer_words[i]) == n &&
		    !memcmp(transformer_words[i], p->text + p->at, n)) {
			o->kind = (uint8_t)i;
			p->at += n + 1;
			if (deeper(p))
				operands_of(p, o);
			p->depth--;
			if (!p->failed)
				bracket(p, o);
			return true;
		}
	return false;
}

size_t operand_parse(const char *text, size_t len, struct operand *o)
{
	struct condition_error error;
	struct parser p = { .text = text, .len = len, .error = &error };
	bool found = operand(&p, o);

	free(p.token);
	if (found && !p.failed)
		return p.at;
	operand_free(o);
	return 0;
}

/* ---- Checks --------------------------------------------------------------- */

static void add_literal(struct parser *p, struct check *c)
{
	struct literal *l;

	if (c->count >= TREE_LIST_MAX) {
		wrong(p, "too many values in a list");
		return;
	}
	if (c->count == c->cap)
		c->literals = xgrow(c->literals, &c->cap, sizeof(*c->literals));
	l = &c->literals[c->count++];
	*l = (struct literal){ 0 };
	l->text = give_token(p, &l->len);
}

/* val(field), or a transformer. */
static bool right_operand(struct parser *p, struct check *c)
{
	if (symbol(p, "val(")) {
		blanks(p);
		if (!field_length(p) || !operand(p, &c->right)) {
			wrong(p, "expected a field inside 'val()'");
			return true;
		}
		blanks(p);
		if (!p->failed && !symbol(p, ")"))
			wrong(p, "expected a ')' token closing 'val()'");
		return true;
	}
	/* A field's name is a text here. */
	return !field_length(p) && operand(p, &c->right);
}

static void list(struct parser *p, struct check *c)
{
	size_t n = name_length(p, 0);

	c->listed = true;
	if (!symbol(p, "(")) {
		if (!n) {
			wrong(p, "expected a list of values: '(value, ...)', or an identifier");
			return;
		}
		take_token(p, p->text + p->at, n);
		p->at += n;
		add_literal(p, c);
		return;
	}
	blanks(p);
	if (symbol(p, ")"))
		return;
	do {
		blanks(p);
		if (!text(p)) {
			wrong(p, "expected a value of the list");
			return;
		}
		if (p->failed)
			return;
		add_literal(p, c);
		blanks(p);
	} while (!p->failed && symbol(p, ","));
	if (!p->failed && !symbol(p, ")"))
		wrong(p, "expected a ')' token closing the list");
}

static bool takes_number(enum operator op)
{
	return op >= OP_LE && op <= OP_GT;
}

static bool takes_list(enum operator op)
{
	return op >= OP_INTERSECTS;
}

static bool find_operator(struct parser *p, struct check *c)
{
	for (unsigned i = 0; i < OP_COUNT; i++) {
		bool letters = isalpha((unsigned char)*operator_words[i]) != 0;

		if (letters ? !word(p, operator_words[i]) : !symbol(p, operator_words[i]))
			continue;
		c->op = (uint8_t)(i == OP_EQ_TWO ? OP_EQ : i);
		return true;
	}
	wrong(p, "expected a valid check operator: one of %s",
	      "'exists', '<=', '<', '>=', '>', '==', '=', '!=', 'glob', 'iglob', 'contains', "
	      "'icontains', 'bcontains', 'startswith', 'bstartswith', 'endswith', 'regex', "
	      "'intersects', 'in', 'pmatch'");
	return false;
}

/* oneof, anyof or allof, and the list. */
static bool quantified(struct parser *p, struct check *c)
{
	static const char *const words[] = {
		[QUANTIFIER_ONE] = "oneof",
		[QUANTIFIER_ANY] = "anyof",
		[QUANTIFIER_ALL] = "allof",
	};

	for (unsigned i = QUANTIFIER_ONE; i < countof(words); i++) {
		size_t from = p->at;

		if (!word(p, words[i]))
			continue;
		blanks(p);
		if (peek(p, 0) == '(') {
			c->quantifier = (uint8_t)i;
			list(p, c);
			return true;
		}
		p->at = from;
	}
	return false;
}

static void right_side(struct parser *p, struct check *c)
{
	blanks(p);
	if (right_operand(p, c))
		return;
	if (takes_list(c->op)) {
		list(p, c);
		return;
	}
	if (takes_number(c->op)) {
		if (!number(p))
			wrong(p, "expected a number value after the operator '%s'",
			      operator_words[c->op]);
	} else if (quantified(p, c)) {
		return;
	} else if (!text(p)) {
		wrong(p, "expected a value after the operator '%s'", operator_words[c->op]);
	}
	if (!p->failed)
		add_literal(p, c);
}

static struct node *new_node(struct parser *p, enum node_kind kind)
{
	struct node *node = xcalloc(1, sizeof(*node));

	node->kind = (uint8_t)kind;
	node->offset = (uint32_t)p->at;
	if (++p->nodes > TREE_NODES_MAX)
		wrong(p, "the condition is too large");
	return node;
}

static struct node *parse_or(struct parser *p);

/* "(" has been read. */
static struct node *embraced(struct parser *p)
{
	struct node *node = NULL;

	if (deeper(p)) {
		blanks(p);
		node = parse_or(p);
		blanks(p);
		if (!p->failed && !symbol(p, ")"))
			wrong(p, "expected a ')' token");
	}
	p->depth--;
	return node;
}

static struct node *parse_check(struct parser *p)
{
	struct operand left = { 0 };
	struct node *node;
	size_t n;

	if (symbol(p, "("))
		return embraced(p);
	node = new_node(p, NODE_CHECK);
	if (operand(p, &left)) {
		node->check = xcalloc(1, sizeof(*node->check));
		node->check->left = left;
		blanks(p);
		if (!p->failed && find_operator(p, node->check) && node->check->op != OP_EXISTS)
			right_side(p, node->check);
		return node;
	}
	n = name_length(p, 0);
	if (!n) {
		wrong(p, "expected a field check, a macro identifier or a '(' token");
		return node;
	}
	node->kind = NODE_MACRO;
	node->macro = copy_text(p->text + p->at, n);
	p->at += n;
	node->offset = (uint32_t)p->at;
	return node;
}

static struct node *parse_not(struct parser *p)
{
	struct node *not = NULL, *child;
	bool negated = false;
	size_t from = p->at;

	while (word(p, "not")) {
		negated = !negated;
		if (!blanks(p) && peek(p, 0) != '(') {
			wrong(p, "expected blank or '(' after 'not'");
			break;
		}
	}
	if (negated) {
		not = new_node(p, NODE_NOT);
		not ->offset = (uint32_t)from;
	}
	child = parse_check(p);
	if (!not )
		return child;
	not ->children = xmalloc(sizeof(*not ->children));
	not ->children[not ->count++] = child;
	not ->cap = 1;
	return not ;
}

/* A chain of `and` or of `or`; just its member when it has one. */
static struct node *chain(struct parser *p, enum node_kind kind, const char *joint,
			  struct node *(*member)(struct parser *))
{
	struct node *first = member(p), *node = NULL;

	for (;;) {
		size_t from = p->at;
		bool apart = blanks(p);

		if (p->failed || !word(p, joint)) {
			p->at = p->failed || apart ? p->at : from;
			return node ? node : first;
		}
		if (!blanks(p) && peek(p, 0) != '(') {
			wrong(p, "expected blank or '(' after '%s'", joint);
			return node ? node : first;
		}
		if (!node) {
			node = new_node(p, kind);
			node->children = xgrow(NULL, &node->cap, sizeof(*node->children));
			node->children[node->count++] = first;
		}
		if (node->count == node->cap)
			node->children = xgrow(node->children, &node->cap, sizeof(*node->children));
		node->children[node->count++] = member(p);
	}
}

static struct node *parse_and(struct parser *p)
{
	return chain(p, NODE_AND, "and", parse_not);
}

static struct node *parse_or(struct parser *p)
{
	return chain(p, NODE_OR, "or", parse_and);
}

/* ---- The whole ------------------------------------------------------------ */

static void literal_free(struct literal *l)
{
	free(l->text);
	if (l->regex)
		regfree(l->regex);
	free(l->regex);
}

static void check_free(struct check *c)
{
	if (!c)
		return;
	operand_free(&c->left);
	operand_free(&c->right);
	for (uint32_t i = 0; i < c->count; i++)
		literal_free(&c->literals[i]);
	free(c->literals);
	free(c->sorted);
	free(c->calls);
	free(c);
}

static void node_free(struct node *node)
{
	if (!node)
		return;
	for (uint32_t i = 0; i < node->count; i++)
		node_free(node->children[i]);
	free(node->children);
	free(node->macro);
	check_free(node->check);
	free(node);
}

void condition_free(struct condition *c)
{
	if (!c)
		return;
	node_free(c->root);
	free(c->calls);
	free(c->waits);
	free(c->text);
	free(c);
}

struct condition *condition_parse(const char *text, size_t len, struct condition_error *error)
{
	struct parser p = { .text = text, .len = len, .error = error };
	struct condition *c = xcalloc(1, sizeof(*c));

	if (len > TREE_TEXT_MAX)
		wrong(&p, "the condition is too long");
	else if (len && memchr(text, '\0', len))
		wrong(&p, "the condition contains a NUL character");
	if (!p.failed) {
		blanks(&p);
		c->root = parse_or(&p);
		blanks(&p);
		if (!p.failed && p.at < len)
			wrong(&p, "unexpected token after '%s', expecting 'or', 'and'",
			      p.token ? p.token : "");
	}
	free(p.token);
	if (p.failed) {
		condition_free(c);
		return NULL;
	}
	c->nodes = p.nodes;
	c->text = copy_text(text, len);
	c->len = len;
	return c;
}

/* ---- Copies, and macros --------------------------------------------------- */

static struct node *node_copy(const struct node *from)
{
	struct node *to = xcalloc(1, sizeof(*to));

	to->kind = from->kind;
	to->offset = from->offset;
	to->macro = from->macro ? xstrdup(from->macro) : NULL;
	if (from->check) {
		const struct check *c = from->check;

		to->check = xcalloc(1, sizeof(*to->check));
		to->check->op = c->op;
		to->check->quantifier = c->quantifier;
		to->check->listed = c->listed;
		operand_copy(&to->check->left, &c->left);
		operand_copy(&to->check->right, &c->right);
		to->check->count = to->check->cap = c->count;
		to->check->literals = c->count ? xcalloc(c->count, sizeof(*c->literals)) : NULL;
		for (uint32_t i = 0; i < c->count; i++) {
			to->check->literals[i].len = c->literals[i].len;
			to->check->literals[i].text =
				copy_text(c->literals[i].text, c->literals[i].len);
		}
	}
	to->count = to->cap = from->count;
	to->children = from->count ? xcalloc(from->count, sizeof(*to->children)) : NULL;
	for (uint32_t i = 0; i < from->count; i++)
		to->children[i] = node_copy(from->children[i]);
	return to;
}

struct condition *condition_copy(const struct condition *from)
{
	struct condition *to = xcalloc(1, sizeof(*to));

	to->root = node_copy(from->root);
	to->nodes = from->nodes;
	to->len = from->len;
	to->text = copy_text(from->text, from->len);
	return to;
}

static void each_macro(const struct node *node, void (*fn)(void *, const char *, size_t), void *ctx)
{
	if (node->macro)
		fn(ctx, node->macro, node->offset);
	for (uint32_t i = 0; i < node->count; i++)
		each_macro(node->children[i], fn, ctx);
}

void condition_macros(const struct condition *c, void (*fn)(void *, const char *, size_t),
		      void *context)
{
	each_macro(c->root, fn, context);
}

struct resolver {
	struct condition *condition;
	condition_find *find;
	void *context;
	struct condition_error *error;
};

static void place_at(struct node *node, uint32_t offset)
{
	node->offset = offset;
	if (node->check) {
		node->check->left.offset = offset;
		node->check->right.offset = offset;
	}
	for (uint32_t i = 0; i < node->count; i++)
		place_at(node->children[i], offset);
}

static bool unresolved(struct resolver *r, const struct node *node, const char *name,
		       const char *why)
{
	char message[sizeof(r->error->message)];

	if (*why)
		snprintf(message, sizeof(message), "%s", why);
	else
		snprintf(message, sizeof(message), "Undefined macro '%s' used in filter.", name);
	condition_fail(r->error, r->condition->text, r->condition->len, node->offset, "%s",
		       message);
	return false;
}

static bool resolve(struct resolver *r, struct node **at, unsigned depth)
{
	struct node *node = *at;

	if (depth > TREE_DEPTH_MAX)
		return unresolved(r, node, "", "the condition is too deep");
	if (node->kind == NODE_MACRO) {
		struct condition_error said = { 0 };
		const struct condition *macro = r->find(r->context, node->macro, &said);

		if (!macro)
			return unresolved(r, node, node->macro, said.message);
		if (r->condition->nodes + macro->nodes > TREE_NODES_MAX)
			return unresolved(r, node, "", "the condition is too large");
		r->condition->nodes += macro->nodes;
		*at = node_copy(macro->root);
		place_at(*at, node->offset);
		node_free(node);
		return resolve(r, at, depth + 1);
	}
	for (uint32_t i = 0; i < node->count; i++)
		if (!resolve(r, &node->children[i], depth + 1))
			return false;
	return true;
}

bool condition_resolve(struct condition *c, condition_find *find, void *context,
		       struct condition_error *error)
{
	struct resolver r = { c, find, context, error };

	return resolve(&r, &c->root, 0);
}
