/* Fields, arguments and what a call returns: names with their types and modifiers. */
#include <string.h>
#include "parse.h"

static struct type *type_new(enum type_form form, struct position at)
{
	struct type *type = gen_alloc(sizeof(*type));

	type->form = form;
	type->at = at;
	return type;
}

static bool at_type(const struct parser *p)
{
	if (at_punct(p, '*'))
		return true;
	if (p->token->kind != TK_NAME)
		return false;
	switch (p->token->symbol->keyword) {
	case K_IF:
	case K_ELSE:
	case K_ALSO:
	case K_VERBOSE:
	case K_TERSE:
	case K_SAME:
	case K_UPTO:
	case K_LIMIT:
	case K_WAS:
	case K_IN:
	case K_OUT:
	case K_INOUT:
	case K_ATTRS:
		return false;
	default:
		return true;
	}
}

static bool parse_bits(struct parser *p, struct type *type)
{
	if (!take_punct(p, ':'))
		return true;
	if (p->token->kind != TK_NUMBER || !p->token->number || p->token->number > 64)
		return parse_fault(p, "the width of a bit-field is 1 to 64");
	if (!type->storage || storage_names[type->storage][0] != 'u')
		return parse_fault(p, "a bit-field lies in u8, u16, u32, u64 or ulong");
	type->bits = (uint8_t)p->token->number;
	p->token++;
	return true;
}

static bool parse_brackets(struct parser *p, struct type **type)
{
	while (at_punct(p, '[')) {
		struct type *array = type_new(TF_ARRAY, p->token->at);

		p->token++;
		array->inner = *type;
		if (at_punct(p, ']'))
			array->nests = true;
		else if (take_punct(p, '*'))
			array->whole = true;
		else if (!parse_expr(p, &array->count))
			return false;
		if (!take_punct(p, ']'))
			return parse_fault(p, "']' belongs here");
		if (++p->depth > PARSE_DEPTH_MAX)
			return parse_fault(p, "too deep");
		*type = array;
	}
	return true;
}

/* A name with its storage: `u32 open_flags`, `u64 *iovec`, `u32:4`, `fd`, `custom wait_status`; or
 * an array behind the table of its places: `indexed icmp6_mib u64[*]`. */
static bool parse_base(struct parser *p, struct type **type)
{
	struct token *first = p->token;
	struct type probe = { .at = first->at };

	if (take_keyword(p, K_INDEXED)) {
		*type = type_new(TF_INDEXED, first->at);
		return parse_name(p, &(*type)->name, "the table of the places belongs here") &&
		       parse_type(p, &(*type)->inner);
	}
	if (p->token->kind == TK_NAME && p->token->symbol->storage) {
		probe.storage = p->token->symbol->storage;
		p->token++;
		if (!parse_bits(p, &probe))
			return false;
		if (!at_type(p)) { /* it was the meaning itself */
			*type = type_new(TF_NAME, first->at);
			(*type)->name = first->symbol;
			(*type)->bits = probe.bits;
			return parse_brackets(p, type);
		}
		if (at_punct(p, '*')) {
			if (!parse_type(p, type))
				return false;
			(*type)->storage = probe.storage;
			return true;
		}
	}
	bool custom = take_keyword(p, K_CUSTOM), bits = !custom && take_keyword(p, K_BITS);
	*type = type_new(custom ? TF_CUSTOM : bits ? TF_BITS : TF_NAME, first->at);
	(*type)->storage = probe.storage;
	(*type)->bits = probe.bits;
	(*type)->at = p->token->at;
	if (!at_type(p))
		return parse_fault(p, custom ? "the name of a C function belongs here"
					     : "a type belongs here");
	return parse_name(p, &(*type)->name, "a type belongs here") && parse_brackets(p, type);
}

bool parse_type(struct parser *p, struct type **type)
{
	if (++p->depth > PARSE_DEPTH_MAX)
		return parse_fault(p, "too deep");
	if (!at_punct(p, '*'))
		return parse_base(p, type);
	*type = type_new(TF_POINTER, p->token->at);
	p->token++;
	return parse_type(p, &(*type)->inner);
}

/* TYPE [`attrs` SET], the latter for what a netlink attribute carries */
bool parse_value_type(struct parser *p, struct type **type)
{
	struct type *headed;

	if (!parse_type(p, type))
		return false;
	if (!take_keyword(p, K_ATTRS))
		return true;
	headed = type_new(TF_HEADED, p->token->at);
	headed->inner = *type;
	*type = headed;
	return parse_name(p, &headed->name, "the name of an attribute set belongs here");
}

static bool parse_direction(struct parser *p, struct field *field)
{
	if (take_keyword(p, K_IN))
		field->dir = D_IN;
	else if (take_keyword(p, K_OUT))
		field->dir = D_OUT;
	else if (take_keyword(p, K_INOUT))
		field->dir = D_INOUT;
	else
		return false;
	return true;
}

static bool once(struct parser *p, const void *before)
{
	return !before || parse_fault(p, "given twice");
}

static bool parse_mod(struct parser *p, struct field *field)
{
	static const uint8_t flags[] = {
		[K_ELSE] = D_ELSE,   [K_ALSO] = D_ALSO, [K_VERBOSE] = D_VERBOSE,
		[K_TERSE] = D_TERSE, [K_SAME] = D_SAME, [K_WAS] = D_WAS
	};

	if (at_punct(p, P_AFTER)) {
		if (!once(p, field->after))
			return false;
		p->token++;
		if (!at_punct(p, '*'))
			return parse_fault(p, "a pointer belongs behind =>");
		return parse_type(p, &field->after);
	}
	if (p->token->kind != TK_NAME)
		return parse_fault(p, "not a modifier");
	enum keyword word = p->token->symbol->keyword;
	switch (word) {
	case K_IF:
		return once(p, field->cond) && (p->token++, parse_expr(p, &field->cond));
	case K_UPTO:
		return once(p, field->upto) && (p->token++, parse_expr(p, &field->upto));
	case K_LIMIT:
		return once(p, field->limit) && (p->token++, parse_expr(p, &field->limit));
	case K_ELSE:
	case K_ALSO:
	case K_VERBOSE:
	case K_TERSE:
	case K_SAME:
	case K_WAS:
		field->flags |= flags[word];
		p->token++;
		return true;
	default:
		return parse_fault(p, "not a modifier (if else also verbose upto limit was =>)");
	}
}

/* [dir] type { mod } */
bool parse_extent(struct parser *p, struct field *field)
{
	p->depth = 0;
	parse_direction(p, field);
	if (!parse_value_type(p, &field->type))
		return false;
	while (p->token->kind != TK_END && !at_punct(p, ',') && !at_punct(p, ')') &&
	       !at_punct(p, P_ARROW)) {
		p->depth = 0;
		if (!parse_mod(p, field))
			return false;
	}
	return true;
}

static bool parse_field(struct parser *p, struct field *field)
{
	*field = (struct field){ .at = p->token->at };
	if (!parse_name(p, &field->name, "a field belongs here: name: type"))
		return false;
	if (!take_punct(p, ':'))
		return parse_fault(p, "':' and a type belong behind the name");
	if (!strcmp(field->name->name, "_"))
		field->flags |= D_HIDDEN;
	else
		field->name->is_field = field->name->wants_id = true;
	return parse_extent(p, field);
}

bool add_field(struct parser *p, struct field **fields, unsigned *count)
{
	struct field field;

	if (!parse_field(p, &field))
		return false;
	*fields = gen_grow(*fields, *count, sizeof(field));
	(*fields)[(*count)++] = field;
	return true;
}

bool parse_fields(struct parser *p, struct field **fields, unsigned *count)
{
	do {
		if (!add_field(p, fields, count))
			return false;
	} while (take_punct(p, ','));
	return true;
}

bool parse_ret(struct parser *p, struct ret *ret)
{
	ret->at = p->token->at;
	for (unsigned i = 0; i < D_RET_COUNT; i++)
		if (p->token->kind == TK_NAME && !strcmp(p->token->text, ret_names[i])) {
			ret->kind = (uint8_t)i;
			ret->given = true;
			p->token++;
			if (p->token->kind == TK_NAME && !strcmp(p->token->text, "note")) {
				p->token++;
				return parse_name(p, &ret->note,
						  "the name of a C function belongs here");
			}
			if (p->token->kind == TK_NAME && p->token->symbol->keyword != K_CUSTOM) {
				ret->at = p->token->at;
				ret->table = p->token->symbol;
				p->token++;
			}
			return true;
		}
	return parse_fault(p, "not a return kind (int uint addr hex oct fd pid tid pgid sid none)");
}
