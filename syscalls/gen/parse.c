/* Lines of tokens into the tree of items: the grammar of syscalls/README.md, one function for each
 * of its words.
 *
 * A parser function returns false once it has reported an error; the rest of the line is then
 * skipped.
 */
#include <stdlib.h>
#include <string.h>
#include "gen.h"
#include "parse.h"

struct program program;

const char *const abi_names[ABI_COUNT] = {
#define X(id, name) [ABI_##id] = name,
	D_ABIS(X)
#undef X
};

const char *const class_names[D_CLASS_COUNT] = {
#define X(id, name) [D_CLASS_##id] = name,
	D_CLASSES(X)
#undef X
};

const char *const tail_names[D_TAIL_COUNT] = {
	[D_TAIL_NONE] = "",
	[D_TAIL_MORE] = "more",
	[D_TAIL_BYTES] = "bytes",
	[D_TAIL_EXTRA] = "extra_data",
};

const char *const ret_names[D_RET_COUNT] = {
	[D_RET_INT] = "int",   [D_RET_UINT] = "uint", [D_RET_ADDR] = "addr", [D_RET_HEX] = "hex",
	[D_RET_OCT] = "oct",   [D_RET_FD] = "fd",     [D_RET_PID] = "pid",   [D_RET_TID] = "tid",
	[D_RET_PGID] = "pgid", [D_RET_SID] = "sid",   [D_RET_NONE] = "none",
};

int abi_by_name(const char *name)
{
	for (int i = 0; i < ABI_COUNT; i++)
		if (!strcmp(abi_names[i], name))
			return i;
	return -1;
}

/* ---- words
 * ---------------------------------------------------------------------------------------------- */

bool parse_fault(struct parser *p, const char *what)
{
	error_at(p->token->at, "%s", what);
	p->line->bad = true;
	return false;
}

bool at_punct(const struct parser *p, int punct)
{
	return p->token->kind == TK_PUNCT && p->token->punct == punct;
}

bool at_keyword(const struct parser *p, enum keyword keyword)
{
	return p->token->kind == TK_NAME && p->token->symbol->keyword == keyword;
}

bool take_punct(struct parser *p, int punct)
{
	if (!at_punct(p, punct))
		return false;
	p->token++;
	return true;
}

bool take_keyword(struct parser *p, enum keyword keyword)
{
	if (!at_keyword(p, keyword))
		return false;
	p->token++;
	return true;
}

bool parse_name(struct parser *p, struct symbol **name, const char *what)
{
	if (p->token->kind != TK_NAME)
		return parse_fault(p, what);
	*name = p->token->symbol;
	p->token++;
	return true;
}

bool parse_line_end(struct parser *p)
{
	return p->token->kind == TK_END || parse_fault(p, "the line should end here");
}

static bool parse_small(struct parser *p, uint16_t *number)
{
	if (p->token->kind != TK_NUMBER)
		return parse_fault(p, "a number belongs here");
	if (p->token->number > UINT16_MAX)
		return parse_fault(p, "this number must be below 65536");
	*number = (uint16_t)p->token->number;
	p->token++;
	return true;
}

static bool parse_abi(struct parser *p, uint8_t *abis)
{
	int abi = p->token->kind == TK_NAME ? abi_by_name(p->token->text) : -1;

	if (abi < 0)
		return parse_fault(p, "no such ABI (x86_64, i386, x32, aarch64, arm, riscv64)");
	*abis |= (uint8_t)(1 << abi);
	p->token++;
	return true;
}

/* number, -number, or - for "not there" */
static bool parse_value(struct parser *p, struct value *value, uint8_t abis)
{
	bool minus = take_punct(p, '-');
	bool there = p->token->kind == TK_NUMBER;

	if (!there && !minus)
		return parse_fault(p, "a value belongs here: a number, or - where there is none");
	uint64_t number = there ? p->token->number : 0;
	if (there)
		p->token++;
	for (unsigned i = 0; i < ABI_COUNT; i++)
		if (abis >> i & 1)
			value->of[i] = minus ? -number : number;
	value->abis = (uint8_t)(there ? value->abis | abis : value->abis & ~abis);
	return true;
}

/* { abi {, abi} : value } behind the name */
static bool parse_exceptions(struct parser *p, struct value *value)
{
	uint8_t given = 0;

	while (p->token->kind == TK_NAME && abi_by_name(p->token->text) >= 0 &&
	       p->token[1].kind == TK_PUNCT &&
	       (p->token[1].punct == ':' || p->token[1].punct == ',')) {
		struct token *at = p->token;
		uint8_t abis = 0;

		do {
			if (!parse_abi(p, &abis))
				return false;
		} while (take_punct(p, ','));
		if (abis & given) {
			p->token = at;
			return parse_fault(p, "an ABI has two exceptions here");
		}
		given |= abis;
		if (!take_punct(p, ':'))
			return parse_fault(p, "':' and a value belong behind the names of ABIs");
		if (!parse_value(p, value, abis))
			return false;
	}
	return true;
}

/* ---- bodies
 * --------------------------------------------------------------------------------------------- */

static struct row *row_new(struct item *item, struct position at)
{
	item->rows = gen_grow(item->rows, item->row_count, sizeof(*item->rows));
	struct row *row = &item->rows[item->row_count++];
	*row = (struct row){ .at = at };
	return row;
}

static bool parse_row_name(struct parser *p, struct row *row)
{
	row->at = p->token->at;
	if (p->token->kind == TK_STRING) {
		row->name = symbol_of(p->token->text, strlen(p->token->text));
		p->token++;
		return true;
	}
	if (!parse_name(p, &row->name, "a name, or text in quotes, belongs behind the value"))
		return false;
	while (take_punct(p, '|')) { /* a value that is printed as several names */
		struct symbol *more;

		if (!parse_name(p, &more, "a name belongs behind |"))
			return false;
		const char *both = gen_format("%s|%s", row->name->name, more->name);
		row->name = symbol_of(both, strlen(both));
	}
	return true;
}

static bool parse_const_row(struct parser *p, struct item *item)
{
	struct row *row = row_new(item, p->token->at);

	if (!parse_value(p, &row->value, D_ALL_ABIS))
		return false;
	if (take_punct(p, '='))
		row->op = D_OP_ENUM;
	else if (take_punct(p, P_SHIFT))
		row->op = D_OP_SHIFT;
	if (row->op != D_OP_NAME && !item->is_flags)
		return parse_fault(p, "masks belong in flags");
	return parse_row_name(p, row) && parse_exceptions(p, &row->value) && parse_line_end(p);
}

static bool at_arrow(const struct parser *p)
{
	return p->token->kind == TK_PUNCT && p->token->punct == P_ARROW;
}

static bool parse_typed_row(struct parser *p, struct item *item)
{
	struct row *row = row_new(item, p->token->at);

	if (!parse_value(p, &row->value, D_ALL_ABIS) || !parse_row_name(p, row) ||
	    !parse_exceptions(p, &row->value))
		return false;
	row->field.at = p->token->at;
	if (item->kind == I_ATTRS && at_keyword(p, K_BY))
		return parse_attribute_by(p, item, row) && parse_line_end(p);
	if (p->token->kind != TK_END && !at_arrow(p) && !parse_extent(p, &row->field))
		return false;
	if (item->kind == I_IOCTLS && take_punct(p, P_ARROW) && !parse_ret(p, &row->ret))
		return false;
	return parse_line_end(p);
}

static bool parse_layout_row(struct parser *p, struct item *item)
{
	struct row *row = row_new(item, p->token->at);

	row->field.at = p->token->at;
	if (!parse_name(p, &row->name, "the name of a field belongs here"))
		return false;
	p->depth = 0;
	if (p->token->kind == TK_END)
		return true;
	return parse_type(p, &row->field.type) && parse_line_end(p);
}

static struct arm *arm_new(struct parser *p, struct item *item)
{
	item->arms = gen_grow(item->arms, item->arm_count, sizeof(*item->arms));
	struct arm *arm = &item->arms[item->arm_count++];
	*arm = (struct arm){ .at = p->token->at };
	return arm;
}

/* CASE: constants and numbers, or `*` */
static bool parse_arm_values(struct parser *p, struct arm *arm)
{
	if (take_punct(p, '*'))
		return true;
	for (;;) {
		bool name = p->token->kind == TK_NAME &&
			    !(p->token[1].kind == TK_PUNCT && p->token[1].punct == ':');
		bool number = p->token->kind == TK_NUMBER || at_punct(p, '-');
		struct expr *value;

		if ((!name && !number) || (arm->value_count && at_keyword(p, K_MIN)))
			break;
		if (!parse_primary(p, &value))
			return false;
		arm->values = gen_grow(arm->values, arm->value_count, sizeof(value));
		arm->values[arm->value_count++] = value;
	}
	return arm->value_count || parse_fault(p, "a case begins with constants, numbers or *");
}

static bool parse_call_arm(struct parser *p, struct item *item)
{
	struct arm *arm = arm_new(p, item);

	if (!parse_arm_values(p, arm))
		return false;
	if (p->token->kind == TK_NAME && !parse_fields(p, &arm->fields, &arm->count))
		return false;
	if (take_punct(p, P_ARROW) && !parse_ret(p, &arm->ret))
		return false;
	return parse_line_end(p);
}

static bool parse_call_body(struct parser *p, struct item *item)
{
	if (p->token->kind == TK_STRING) {
		if (item->text)
			return parse_fault(p, "a second description");
		item->text = p->token->text;
		p->token++;
		return parse_line_end(p);
	}
	if (at_keyword(p, K_BY) && !item->by && p->token[1].kind != TK_END) {
		p->token++;
		p->depth = 0;
		return parse_expr(p, &item->by) && parse_line_end(p);
	}
	if (!item->by)
		return parse_fault(p, "a description in quotes, or `by` and its cases belong here");
	return parse_call_arm(p, item);
}

static bool parse_struct_body(struct parser *p, struct item *item, unsigned indent)
{
	bool field = p->token->kind == TK_NAME && p->token[1].kind == TK_PUNCT &&
		     p->token[1].punct == ':';

	if (indent == 2) {
		if (!item->arm_count)
			return parse_fault(p, "two tabs, but there is no case above");
		struct arm *arm = &item->arms[item->arm_count - 1];
		return add_field(p, &arm->fields, &arm->count) && parse_line_end(p);
	}
	if (field) {
		if (item->arm_count)
			return parse_fault(p, "a field with one tab behind the cases");
		return add_field(p, &item->fields, &item->count) && parse_line_end(p);
	}
	if (!item->by)
		return parse_fault(
			p,
			"a field belongs here: name: type (a case needs `by` in the first line)");
	struct arm *arm = arm_new(p, item);
	if (!parse_arm_values(p, arm))
		return false;
	if (take_keyword(p, K_MIN) && !parse_small(p, &arm->min))
		return false;
	return parse_line_end(p);
}

static bool parse_body_line(struct parser *p, struct item *item)
{
	unsigned indent = p->line->indent;

	if (indent > 2 || (indent == 2 && item->kind != I_STRUCT && item->kind != I_CALL &&
			   item->kind != I_ATTRS))
		return parse_fault(p, "too many tabs");
	switch (item->kind) {
	case I_TABLE:
		return parse_const_row(p, item);
	case I_ATTRS:
		if (indent == 2)
			return parse_attribute_choice(p, item);
		return parse_typed_row(p, item);
	case I_IOCTLS:
		return parse_typed_row(p, item);
	case I_MESSAGES:
	case I_GENL:
		return parse_choice(p, item) && parse_line_end(p);
	case I_ABOUT:
		return parse_about_row(p, item);
	case I_LAYOUT:
		return parse_layout_row(p, item);
	case I_STRUCT:
		return parse_struct_body(p, item, indent);
	case I_CALL:
		return parse_call_body(p, item);
	default:
		return parse_fault(p, "this item has no body");
	}
}

/* Of a line that is wrong nothing is kept; a case stays, for the fields below it. */
static void parse_body(struct parser *p, struct item *item)
{
	unsigned rows = item->row_count, arms = item->arm_count, choices = item->choice_count;

	if (parse_body_line(p, item))
		return;
	item->row_count = rows;
	item->choice_count = choices;
	if (item->arm_count > arms)
		item->arms[arms].bad = true;
}

/* ---- first lines
 * ---------------------------------------------------------------------------------------- */

static bool parse_unknown(struct parser *p, struct item *item)
{
	item->decimal = !item->is_flags && take_keyword(p, K_DECIMAL);
	item->noted = take_keyword(p, K_NOTED);
	item->parts = item->is_flags && take_keyword(p, K_PARTS);
	if (p->token->kind == TK_UNKNOWN || p->token->kind == TK_STRING ||
	    p->token->kind == TK_NAME) {
		item->text = p->token->text;
		p->token++;
	}
	return parse_line_end(p);
}

static bool parse_tail(struct parser *p, struct item *item)
{
	struct symbol *name;

	if (!parse_name(p, &name, "how a tail is shown belongs here"))
		return false;
	for (uint8_t i = D_TAIL_NONE + 1; i < D_TAIL_COUNT; i++)
		if (!strcmp(name->name, tail_names[i]))
			item->tail = i;
	return item->tail || parse_fault(p, "a tail is `more`, `bytes` or `extra_data`");
}

static bool parse_struct_head(struct parser *p, struct item *item)
{
	while (p->token->kind != TK_END) {
		p->depth = 0;
		if (take_keyword(p, K_MIN)) {
			if (!parse_small(p, &item->min))
				return false;
		} else if (take_keyword(p, K_NOTE)) {
			if (!parse_name(p, &item->note, "the name of a C function belongs here"))
				return false;
		} else if (take_keyword(p, K_FILL)) {
			if (!parse_small(p, &item->fill))
				return false;
		} else if (take_keyword(p, K_PACKED)) {
			item->packed = true;
		} else if (take_keyword(p, K_UPTO)) {
			if (!parse_expr(p, &item->upto))
				return false;
		} else if (take_keyword(p, K_TAIL)) {
			if (!parse_tail(p, item))
				return false;
		} else if (take_keyword(p, K_BY)) {
			if (!parse_expr(p, &item->by))
				return false;
		} else {
			return parse_fault(p, "`min`, `fill`, `note`, `packed`, `upto`, `tail` or "
					      "`by` belong here");
		}
	}
	return true;
}

static bool parse_env(struct parser *p, struct item *item)
{
	struct env *env = gen_alloc(sizeof(*env));

	env->at = p->token->at;
	env->name = item->name->name;
	item->env = env;
	do {
		struct symbol *from, *to;

		if (!parse_name(p, &from, "the name to replace belongs here"))
			return false;
		if (!take_punct(p, P_ARROW))
			return parse_fault(p, "`->` and the new name belong here");
		if (!parse_name(p, &to, "the new name belongs here"))
			return false;
		env->from = gen_grow(env->from, env->count, sizeof(from));
		env->to = gen_grow(env->to, env->count, sizeof(to));
		env->from[env->count] = from;
		env->to[env->count++] = to;
	} while (take_punct(p, ','));
	return true;
}

static bool parse_guards(struct parser *p, struct item *item)
{
	while (take_punct(p, '@'))
		if (!parse_abi(p, &item->abis))
			return false;
	return true;
}

static bool parse_alias(struct parser *p, struct item *item)
{
	if (!take_punct(p, '='))
		return parse_fault(p, "`=` belongs here");
	if (p->token->kind == TK_NAME && p->token[1].kind == TK_NAME &&
	    p->token[1].symbol->keyword == K_WITH) {
		item->kind = I_VARIANT;
		item->base_at = p->token->at;
		item->base = p->token->symbol;
		p->token += 2;
		return parse_env(p, item) && parse_guards(p, item) && parse_line_end(p);
	}
	p->depth = 0;
	if (parse_type(p, &item->type) && parse_line_end(p))
		return true;
	item->type = NULL;
	return false;
}

static bool parse_class(struct parser *p, struct item *item)
{
	bool like = take_punct(p, '%');

	if (p->token->kind == TK_NAME)
		for (unsigned i = 0; i < D_CLASS_COUNT; i++)
			if ((class_names[i][0] == '%') == like &&
			    !strcmp(class_names[i] + like, p->token->text)) {
				item->classes |= 1u << i;
				p->token++;
				return true;
			}
	return parse_fault(p, "no such class of calls");
}

static bool parse_call_head(struct parser *p, struct item *item)
{
	p->token++; /* ( */
	if (!at_punct(p, ')') && !parse_fields(p, &item->fields, &item->count))
		return false;
	if (!take_punct(p, ')'))
		return parse_fault(p, "',' or ')' belongs here");
	if (take_punct(p, P_ARROW) && !parse_ret(p, &item->ret))
		return false;
	while (p->token->kind != TK_END) {
		if (take_punct(p, '%')) {
			if (!parse_class(p, item))
				return false;
		} else if (take_punct(p, '@')) {
			if (!parse_abi(p, &item->abis))
				return false;
		} else if (take_keyword(p, K_CUSTOM)) {
			item->custom_at = p->token->at;
			if (!parse_name(p, &item->custom, "the name of a C function belongs here"))
				return false;
		} else {
			return parse_fault(p, "-> ret, %class, @abi or `custom NAME` belong here");
		}
	}
	return true;
}

static bool parse_names(struct parser *p, struct item *item)
{
	while (p->token->kind == TK_NAME || p->token->kind == TK_STRING) {
		struct symbol *name = symbol_of(p->token->text, strlen(p->token->text));

		item->names = gen_grow(item->names, item->name_count, sizeof(name));
		item->name_at = gen_grow(item->name_at, item->name_count, sizeof(p->token->at));
		item->name_at[item->name_count] = p->token->at;
		item->names[item->name_count++] = name;
		p->token++;
	}
	return parse_line_end(p);
}

static bool parse_rest(struct parser *p, struct item *item)
{
	switch (item->kind) {
	case I_TABLE:
		return parse_unknown(p, item);
	case I_STRUCT:
		return parse_struct_head(p, item);
	case I_LAYOUT:
		if (p->token->kind == TK_NAME && abi_by_name(p->token->text) < 0) {
			item->base_at = p->token->at;
			item->base = p->token->symbol;
			p->token++;
		}
		do {
			if (!parse_abi(p, &item->abis))
				return false;
		} while (p->token->kind != TK_END);
		return true;
	case I_ATTRS:
		if (p->token->kind != TK_NAME && p->token->kind != TK_STRING)
			return parse_fault(p, "the prefix of the attributes' names belongs here");
		item->text = p->token->text;
		p->token++;
		if (p->token->kind == TK_UNKNOWN) {
			item->unknown = p->token->text;
			p->token++;
		}
		return parse_line_end(p);
	case I_GENL:
		return parse_genl(p, item) && parse_line_end(p);
	case I_MESSAGES:
		return parse_messages(p, item) && parse_line_end(p);
	case I_ALIAS:
		return parse_alias(p, item);
	default:
		return parse_line_end(p);
	}
}

static bool next_is(const struct parser *p, int punct)
{
	return p->token[1].kind == TK_PUNCT && p->token[1].punct == punct;
}

/* The item is kept even when its first line is wrong, so that its body is checked and its name
 * known. */
static struct item *parse_item(struct parser *p)
{
	static const uint8_t kinds[] = {
		[K_ENUM] = I_TABLE,    [K_FLAGS] = I_TABLE,	  [K_STRUCT] = I_STRUCT,
		[K_LAYOUT] = I_LAYOUT, [K_ATTRS] = I_ATTRS,	  [K_GENL] = I_GENL,
		[K_IOCTLS] = I_IOCTLS, [K_TYPE] = I_ALIAS,	  [K_STRINGS] = I_STRINGS,
		[K_KEEP] = I_KEEP,     [K_MESSAGES] = I_MESSAGES, [K_ABOUT] = I_ABOUT,
	};
	struct item *item = gen_alloc(sizeof(*item));
	enum keyword word;

	if (p->token->kind != TK_NAME) {
		parse_fault(p, "an item begins with a word");
		return NULL;
	}
	item->at = p->token->at;
	word = p->token->symbol->keyword;
	if (next_is(p, '(')) {
		item->kind = I_CALL;
		item->name = p->token->symbol;
		p->token++;
		parse_call_head(p, item);
	} else if (next_is(p, '=')) {
		item->kind = I_ALIAS;
		item->name = p->token->symbol;
		p->token++;
		parse_alias(p, item);
	} else if (word < K_ENUM || word > K_KEEP) {
		parse_fault(p,
			    "not an item (enum flags struct layout attrs genl messages ioctls type "
			    "about strings keep, or a call)");
		return NULL;
	} else if (word == K_ABOUT) {
		item->kind = I_ABOUT;
		p->token++;
		if (!parse_about_head(p, item))
			return NULL;
	} else if (word == K_STRINGS || word == K_KEEP) {
		item->kind = kinds[word];
		p->token++;
		parse_names(p, item);
	} else {
		item->kind = kinds[word];
		item->is_flags = word == K_FLAGS;
		p->token++;
		item->at = p->token->at;
		if (word == K_GENL && p->token->kind == TK_STRING) {
			item->name = symbol_of(p->token->text, strlen(p->token->text));
			p->token++;
		} else if (!parse_name(p, &item->name, "the item's name belongs here")) {
			return NULL;
		}
		parse_rest(p, item);
	}
	program.items = gen_grow(program.items, program.count, sizeof(item));
	program.items[program.count++] = item;
	return item;
}

void parse_descriptions(const struct source *source)
{
	struct item *item = NULL;

	for (unsigned i = 0; i < source->count; i++) {
		struct line *line = &source->lines[i];
		struct parser p = { .line = line, .token = line->tokens };

		if (line->bad) {
			item = line->indent ? item : NULL;
			continue;
		}
		if (!line->count)
			continue;
		if (!line->indent)
			item = parse_item(&p);
		else if (item)
			parse_body(&p, item);
		else if (!i || !source->lines[i - 1].bad)
			line->bad = !parse_fault(&p, "a body without an item above");
	}
}

void parse_numbers(const struct source *source, enum d_abi abi)
{
	for (unsigned i = 0; i < source->count; i++) {
		struct line *line = &source->lines[i];
		struct parser p = { .line = line, .token = line->tokens };
		struct number row = { .at = p.token->at };

		if (!line->count || line->bad)
			continue;
		if (p.token->kind != TK_NUMBER) {
			parse_fault(&p, "a call's number belongs here");
			continue;
		}
		row.number = p.token->number;
		p.token++;
		if (!parse_name(&p, &row.name, "the call's name belongs here"))
			continue;
		row.description_at = p.token->at;
		row.undescribed = take_punct(&p, '-');
		if (!row.undescribed && p.token->kind != TK_END &&
		    !parse_name(&p, &row.description, "the description's name, or -, belongs here"))
			continue;
		if (!parse_line_end(&p))
			continue;
		struct number **rows = &program.numbers[abi];
		unsigned *count = &program.number_count[abi];
		*rows = gen_grow(*rows, *count, sizeof(row));
		(*rows)[(*count)++] = row;
	}
}
