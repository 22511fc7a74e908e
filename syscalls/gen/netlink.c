/* Netlink: attribute sets, the messages of a protocol, generic families. */
#include <string.h>
#include "gen.h"

void netlink_begin(void)
{
	out.attr_rows = gen_alloc(sizeof(*out.attr_rows));
	out.attr_sets = gen_alloc(sizeof(*out.attr_sets));
	out.genls = gen_alloc(sizeof(*out.genls));
	out.choices = gen_alloc(sizeof(*out.choices));
	out.picks = gen_alloc(sizeof(*out.picks));
	out.messages = gen_alloc(sizeof(*out.messages));
	out.attr_row_count = out.attr_set_count = out.genl_count = out.choice_count =
		out.pick_count = out.message_count = 1;
	for (unsigned i = 0; i < program.count; i++) {
		struct item *item = program.items[i];

		if (item->kind != I_ATTRS || item->name->type != item)
			continue;
		out.attr_sets = gen_grow(out.attr_sets, out.attr_set_count, sizeof(*out.attr_sets));
		out.attr_sets[out.attr_set_count] = (struct made_attrs){
			.name = out_symbol(item->name),
			.prefix = out_string(item->text ? item->text : ""),
		};
		item->index = narrow(out.attr_set_count++, "attribute sets");
	}
}

/* ---- Names of other items
 * ------------------------------------------------------------------------------------ */

static struct item *table_named(struct symbol *name, struct position at)
{
	struct item *table = name->type;

	if (!table || table->kind != I_TABLE) {
		error_at(at, "%s is no enum", name->name);
		return NULL;
	}
	table->used = true;
	return table;
}

uint16_t attrs_named(struct symbol *name, struct position at)
{
	struct item *attrs = name->type;

	if (!attrs || attrs->kind != I_ATTRS) {
		error_at(at, "%s is no attribute set", name->name);
		return 0;
	}
	attrs->used = true;
	return attrs->index;
}

/* The row a table has of this name, NULL none. */
static const struct row *row_named(const struct item *table, const struct symbol *name)
{
	for (unsigned i = 0; table && i < table->row_count; i++)
		if (table->rows[i].name == name)
			return &table->rows[i];
	return NULL;
}

/* ---- Choices
 * -------------------------------------------------------------------------------------------------
 */

static void add_pick(struct d_pick pick)
{
	out.picks = gen_grow(out.picks, out.pick_count, sizeof(pick));
	out.picks[out.pick_count] = pick;
	narrow(out.pick_count++, "choices");
}

/* The number a value of a choice means: of the tables where they are given, of any constant
 * otherwise.  `when` becomes D_WHEN_REPLY if it is of the second. */
static bool number_of(const struct expr *value, const struct item *types,
		      const struct item *replies, struct d_pick *pick)
{
	struct symbol *name = value->op == E_NUMBER ? NULL : value->token->symbol;
	const struct row *row;
	struct scope scope = { 0 };
	struct constant *constant;

	pick->when = D_WHEN_VALUE;
	if (!name) {
		pick->value = (uint32_t)value->number;
		return true;
	}
	row = row_named(types, name);
	if (!row && (row = row_named(replies, name)))
		pick->when = D_WHEN_REPLY;
	if (!row && !types && (constant = find_constant(&scope, name, value->token->at, true))) {
		constant->table->used = true;
		row = constant->row;
	}
	if (!row) {
		error_at(value->token->at,
			 types ? "%s is none of these messages" : "%s is no constant", name->name);
		return false;
	}
	pick->value = (uint32_t)row->value.of[0];
	return true;
}

static void resolve_choice(const struct choice *choice, const struct item *types,
			   const struct item *replies)
{
	struct item *flags = choice->flags ? table_named(choice->flags, choice->flags_at) : NULL;
	struct d_pick pick = {
		.type = choice->type ? resolve_value_type(choice->type) : 0,
		.attrs = choice->attrs ? attrs_named(choice->attrs, choice->attrs_at) : 0,
		.flags = flags ? flags->index : 0,
		.when = D_WHEN_TEXT,
	};

	for (unsigned i = 0; i < choice->text_count; i++) {
		pick.text = out_string(choice->texts[i]->name);
		add_pick(pick);
	}
	pick.text = 0;
	for (unsigned i = 0; i < choice->value_count; i++)
		if (number_of(choice->values[i], types, replies, &pick))
			add_pick(pick);
	if (!choice->text_count && !choice->value_count) {
		pick.when = D_WHEN_ELSE;
		add_pick(pick);
	}
}

/* ---- Attribute sets
 * ------------------------------------------------------------------------------------------- */

/* The type of a row that has a `by`. */
static uint16_t resolve_choices(const struct item *set, const struct row *row)
{
	const char *by = gen_format("%s%s", row_named(set, row->by) && set->text ? set->text : "",
				    row->by->name);
	struct d_choices made = { .by = out_string(by),
				  .first = narrow(out.pick_count, "choices") };
	uint16_t index = narrow(out.choice_count, "choices");

	if (!row->choice_count)
		error_at(row->by_at, "`by` without choices");
	for (unsigned i = 0; i < row->choice_count; i++)
		resolve_choice(&set->choices[row->choice_first + i], NULL, NULL);
	made.count = narrow(out.pick_count - made.first, "choices");
	out.choices = gen_grow(out.choices, out.choice_count, sizeof(made));
	out.choices[out.choice_count++] = made;
	return add_type((struct made_type){ .kind = D_CHOICE, .ref = index });
}

/* Rows go by the nla_type: blank ones for those that nobody named. */
void resolve_attrs(const struct item *item)
{
	struct made_attrs *made = &out.attr_sets[item->index];
	uint32_t next = 0;

	made->first = narrow(out.attr_row_count, "attributes");
	for (unsigned i = 0; i < item->row_count; i++) {
		const struct row *row = &item->rows[i];
		const struct field *field = &row->field;
		struct made_attr attr = { .name = out_string(row->name->name) };
		uint64_t value = row->value.of[0];

		attr.type = row->by ? resolve_choices(item, row) : resolve_value_type(field->type);
		if (field->cond || field->upto || field->limit || field->after || field->flags ||
		    field->dir)
			error_at(field->at, "an attribute has a type and no modifiers");
		if (value >= 1 << 14 || value < next) {
			error_at(row->at, "the number must be %s",
				 value < next ? "above those before it" : "below 16384");
			continue;
		}
		if (!i)
			made->start = (uint16_t)(next = (uint32_t)value);
		for (; next <= value; next++) {
			out.attr_rows = gen_grow(out.attr_rows, out.attr_row_count, sizeof(attr));
			out.attr_rows[out.attr_row_count++] =
				next == value ? attr : (struct made_attr){ 0 };
		}
	}
	made->count = narrow(out.attr_row_count - made->first, "attributes");
	if (!item->unknown)
		return;
	made->other = true;
	out.attr_rows = gen_grow(out.attr_rows, out.attr_row_count, sizeof(*out.attr_rows));
	out.attr_rows[out.attr_row_count++] =
		(struct made_attr){ .name = out_string(item->unknown) };
}

/* ---- Messages
 * -------------------------------------------------------------------------------------------------
 */

void resolve_messages(const struct item *item)
{
	struct item *types = item->base ? table_named(item->base, item->base_at) : NULL;
	struct item *bytes = item->replies ? table_named(item->replies, item->replies_at) : NULL;
	struct scope scope = { 0 };
	struct constant *part, *protocol = find_constant(&scope, item->name, item->at, true);
	struct d_messages made = { .first = narrow(out.pick_count, "choices") };
	const struct row *only;

	if (!protocol)
		error_at(item->at, "%s is no constant: the protocol's NETLINK_ name belongs here",
			 item->name->name);
	if (!types || !protocol)
		return;
	made.protocol = narrow((uint32_t)protocol->row->value.of[0], "protocols");
	made.types = types->index;
	made.shift = item->part ? (uint16_t)item->id : 16;
	if (item->part && (part = find_constant(&scope, item->part, item->part_at, true))) {
		part->table->used = true;
		made.part = narrow((uint32_t)part->row->value.of[0], "parts of protocols");
		made.parts = part->table->index;
	} else if (item->part) {
		error_at(item->part_at, "%s is no constant", item->part->name);
	}
	for (unsigned i = 0; i < item->choice_count; i++)
		resolve_choice(&item->choices[i], bytes ? bytes : types, NULL);
	made.how = (item->requests ? D_REQUESTS : 0) | (bytes ? D_BY_BYTE : 0);
	/* 0 would mean those of any type, and there is no message of a type that wide. */
	if (item->attrs && (only = row_named(types, item->attrs)) && only->value.of[0] &&
	    only->value.of[0] <= UINT16_MAX)
		made.only = (uint16_t)only->value.of[0];
	else if (item->attrs)
		error_at(item->attrs_at, "%s is no type of these messages", item->attrs->name);
	made.count = narrow(out.pick_count - made.first, "choices");
	out.messages = gen_grow(out.messages, out.message_count, sizeof(made));
	out.messages[out.message_count++] = made;
}

void resolve_genl(const struct item *item)
{
	struct item *cmds = item->base ? table_named(item->base, item->base_at) : NULL;
	struct item *replies = item->replies ? table_named(item->replies, item->replies_at) : NULL;
	struct d_genl made = {
		.name = out_symbol(item->name),
		.id = narrow((uint32_t)item->id, "families"),
		.attrs = item->attrs ? attrs_named(item->attrs, item->attrs_at) : 0,
		.first = narrow(out.pick_count, "choices"),
		.events = item->events,
	};

	if (!cmds)
		return;
	made.cmds = cmds->index;
	made.replies = replies ? replies->index : 0;
	for (unsigned i = 0; i < item->choice_count; i++)
		resolve_choice(&item->choices[i], cmds, replies);
	made.count = narrow(out.pick_count - made.first, "choices");
	out.genls = gen_grow(out.genls, out.genl_count, sizeof(made));
	out.genls[out.genl_count++] = made;
}
