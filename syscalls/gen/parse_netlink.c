/* Netlink: attributes whose type goes by another, the messages of a protocol, generic families. */
#include "parse.h"

#include <string.h>

static struct choice *choice_new(struct parser *p, struct item *item)
{
	item->choices = gen_grow(item->choices, item->choice_count, sizeof(*item->choices));
	struct choice *choice = &item->choices[item->choice_count++];
	*choice = (struct choice){ .at = p->token->at };
	return choice;
}

/* VALUE... `:`, where a value is text in quotes, a constant or a number; or `*` `:` */
static bool parse_choice_values(struct parser *p, struct choice *choice)
{
	if (take_punct(p, '*'))
		return take_punct(p, ':') || parse_fault(p, "':' belongs behind *");
	while (!take_punct(p, ':')) {
		if (p->token->kind == TK_STRING) {
			struct symbol *text = symbol_of(p->token->text, strlen(p->token->text));

			choice->texts = gen_grow(choice->texts, choice->text_count, sizeof(text));
			choice->texts[choice->text_count++] = text;
			p->token++;
		} else if (p->token->kind == TK_NAME || p->token->kind == TK_NUMBER) {
			struct expr *value;

			if (!parse_primary(p, &value))
				return false;
			choice->values =
				gen_grow(choice->values, choice->value_count, sizeof(value));
			choice->values[choice->value_count++] = value;
		} else {
			return parse_fault(p, "values and ':' belong here");
		}
	}
	return choice->text_count || choice->value_count ||
	       parse_fault(p, "a value belongs before ':'");
}

bool parse_attribute_by(struct parser *p, struct item *item, struct row *row)
{
	p->token++; /* by */
	row->by_at = p->token->at;
	row->choice_first = item->choice_count;
	return parse_name(p, &row->by,
			  "the name of an attribute or of a header's field belongs here");
}

/* The row counts it when the line is right to its end: of a wrong one the item keeps nothing. */
bool parse_attribute_choice(struct parser *p, struct item *item)
{
	struct row *row = item->row_count ? &item->rows[item->row_count - 1] : NULL;
	struct choice *choice;

	if (!row || !row->by)
		return parse_fault(p, "two tabs, but there is no `by` above");
	choice = choice_new(p, item);
	p->depth = 0;
	if (!parse_choice_values(p, choice) || !parse_value_type(p, &choice->type) ||
	    !parse_line_end(p))
		return false;
	row->choice_count++;
	return true;
}

/* TYPE... `:` [header] [`attrs` SET] [`flags` TABLE] */
bool parse_choice(struct parser *p, struct item *item)
{
	struct choice *choice = choice_new(p, item);

	p->depth = 0;
	if (!parse_choice_values(p, choice))
		return false;
	if (p->token->kind != TK_END && !at_keyword(p, K_ATTRS) && !at_keyword(p, K_FLAGS) &&
	    !parse_type(p, &choice->type))
		return false;
	if (take_keyword(p, K_ATTRS)) {
		choice->attrs_at = p->token->at;
		if (!parse_name(p, &choice->attrs, "the name of an attribute set belongs here"))
			return false;
	}
	if (take_keyword(p, K_FLAGS)) {
		choice->flags_at = p->token->at;
		return parse_name(p, &choice->flags, "the name of a flags table belongs here");
	}
	return true;
}

/* [PART `<<` NUMBER] TYPE-ENUM */
bool parse_messages(struct parser *p, struct item *item)
{
	static const char *const types = "the enum of the messages' types belongs here";

	item->base_at = p->token->at;
	if (!parse_name(p, &item->base, types))
		return false;
	if (take_punct(p, P_SHIFT)) {
		item->part = item->base;
		item->part_at = item->base_at;
		item->base = NULL;
		if (p->token->kind != TK_NUMBER || !p->token->number || p->token->number > 15)
			return parse_fault(p, "the number of a message type's bits below its part "
					      "belongs here, 1 to 15");
		item->id = p->token->number;
		p->token++;
		item->base_at = p->token->at;
		if (!parse_name(p, &item->base, types))
			return false;
	}
	item->requests = take_keyword(p, K_REQUESTS);
	if (!take_keyword(p, K_BY))
		return true;
	item->replies_at = p->token->at;
	if (!parse_name(p, &item->replies, "the enum of the payload's first byte belongs here"))
		return false;
	item->attrs_at = p->token->at;
	return p->token->kind == TK_END ||
	       parse_name(p, &item->attrs, "the type of these messages belongs here");
}

bool parse_genl(struct parser *p, struct item *item)
{
	if (p->token->kind == TK_NUMBER) {
		item->id = p->token->number;
		p->token++;
	}
	item->events = take_keyword(p, K_EVENTS);
	item->base_at = p->token->at;
	if (!parse_name(p, &item->base, "the enum of the family's commands belongs here"))
		return false;
	if (take_keyword(p, K_REPLIES)) {
		item->replies_at = p->token->at;
		if (!parse_name(p, &item->replies,
				"the enum of the commands that answer belongs here"))
			return false;
	}
	item->attrs_at = p->token->at;
	return p->token->kind == TK_END ||
	       parse_name(p, &item->attrs, "the family's attribute set belongs here");
}
