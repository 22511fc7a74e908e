/* Names: items are found under them, variants and layouts go to what they are of. */
#include <string.h>
#include "gen.h"

static void declare_type(struct item *item)
{
	struct item *before = item->name->type;

	if (before) {
		error_at(item->at, "%s is already declared in %s, line %u", item->name->name,
			 before->at.file, before->at.line);
		return;
	}
	if (item->name->meaning && item->kind == I_TABLE)
		item->used = true; /* a built-in meaning's names: `enum signal` */
	else if (item->name->meaning || item->name->storage)
		error_at(item->at, "%s is built in", item->name->name);
	item->name->type = item;
}

static void declare_call(struct item *item)
{
	struct item **at = &item->name->calls;

	if (!item->abis)
		item->abis = D_ALL_ABIS;
	for (bool said = false; *at; at = &(*at)->same)
		if (((*at)->abis & item->abis) && !said) {
			error_at(item->at, "%s is already described in %s, line %u",
				 item->name->name, (*at)->at.file, (*at)->at.line);
			said = true;
		}
	*at = item;
}

static bool env_used_by(const struct env *env, const struct type *type);

static bool env_used_by_fields(const struct env *env, const struct field *fields, unsigned count)
{
	for (unsigned i = 0; i < count; i++)
		if (env_used_by(env, fields[i].type) || env_used_by(env, fields[i].after))
			return true;
	return false;
}

/* Whether a substitution changes anything in the item. */
bool env_changes(const struct env *env, struct item *item)
{
	bool changes;

	if (!env || item->expanding)
		return false;
	item->expanding = true;
	changes = env_used_by_fields(env, item->fields, item->count + item->hidden) ||
		  env_used_by(env, item->type);
	for (unsigned i = 0; i < item->arm_count && !changes; i++)
		changes = env_used_by_fields(env, item->arms[i].fields, item->arms[i].count);
	item->expanding = false;
	return changes;
}

static bool env_used_by(const struct env *env, const struct type *type)
{
	for (; type; type = type->inner) {
		if (type->form != TF_NAME)
			continue;
		if (substitute(env, type->name) != type->name)
			return true;
		struct item *item = type->name->meaning ? NULL : type->name->type;
		return item && (item->kind == I_STRUCT || item->kind == I_ALIAS) &&
		       env_changes(env, item);
	}
	return false;
}

static void declare_variant(struct item *item)
{
	struct item *type = item->base->type, *call = item->base->calls;
	bool done = false;

	if (type && type->kind == I_STRUCT && env_changes(item->env, type)) {
		declare_type(item);
		type->used = done = true;
	}
	if (call && call->kind == I_CALL && env_changes(item->env, call)) {
		for (struct item *base = call; base; base = base->same) {
			struct item *copy = gen_alloc(sizeof(*copy));

			*copy = *base;
			copy->name = item->name;
			copy->at = item->at;
			copy->same = NULL;
			copy->env = item->env;
			if (item->abis)
				copy->abis = item->abis;
			declare_call(copy);
			program.items = gen_grow(program.items, program.count, sizeof(copy));
			program.items[program.count++] = copy;
			done = true;
			if (item->abis)
				break;
		}
	}
	if (!done)
		error_at(item->base_at, "no struct or call %s that has something to replace",
			 item->base->name);
}

static bool row_is_shown(const struct item *item, const struct symbol *name)
{
	for (unsigned i = 0; i < item->count + item->hidden; i++)
		if (item->fields[i].name == name)
			return true;
	return false;
}

/* `type A = B` and a layout of A: a struct that is shown as B is, and lies in memory as the layout
 * says. */
static bool copy_struct(struct item *item)
{
	struct symbol *name = item->kind == I_VARIANT ? item->base
			      : item->kind == I_ALIAS && item->type && item->type->form == TF_NAME
				      ? item->type->name
				      : NULL;
	struct item *base = name ? name->type : NULL;
	unsigned count;

	if (!base || base->kind != I_STRUCT)
		return false;
	count = base->count + base->hidden;
	item->kind = I_STRUCT;
	item->inherit = base;
	item->type = NULL;
	item->count = base->count;
	item->min = base->min;
	item->fill = base->fill;
	item->packed = base->packed;
	item->upto = base->upto;
	item->tail = base->tail;
	item->by = base->by;
	item->arms = base->arms;
	item->arm_count = base->arm_count;
	item->fields = NULL;
	for (item->hidden = 0; item->hidden < count; item->hidden++) {
		item->fields = gen_grow(item->fields, item->hidden, sizeof(*item->fields));
		item->fields[item->hidden] = base->fields[item->hidden];
	}
	item->hidden = base->hidden;
	base->used = true;
	return true;
}

static void add_layout(struct item **at, struct item *layout)
{
	for (; *at; at = &(*at)->next_layout)
		if ((*at)->abis & layout->abis)
			error_at(layout->at, "an ABI has two layouts of %s", layout->name->name);
	*at = layout;
}

static struct arm *arm_of(const struct item *item, const struct symbol *value)
{
	for (unsigned i = 0; i < item->arm_count; i++)
		for (unsigned j = 0; j < item->arms[i].value_count; j++)
			if (item->arms[i].values[j]->token->symbol == value)
				return &item->arms[i];
	return NULL;
}

/* Of a case's fields, which are all there is to lay out. */
static void attach_case_layout(struct item *item, struct item *layout)
{
	struct arm *arm = arm_of(item, layout->base);

	if (!arm) {
		error_at(layout->base_at, "%s has no such case", item->name->name);
		return;
	}
	add_layout(&arm->layouts, layout);
	for (unsigned i = 0; i < layout->row_count; i++) {
		const struct symbol *name = layout->rows[i].name;
		unsigned j = 0;

		while (j < arm->count && arm->fields[j].name != name)
			j++;
		if (j == arm->count && strcmp(name->name, "_"))
			error_at(layout->rows[i].at, "%s is no field of this case", name->name);
	}
}

/* Fields that only layouts name follow the shown ones. */
static void attach_layout(struct item *layout)
{
	struct item *item = layout->name->type;

	if (!item || (item->kind != I_STRUCT && !copy_struct(item))) {
		error_at(layout->at, "no struct %s", layout->name->name);
		return;
	}
	if (layout->base) {
		attach_case_layout(item, layout);
		return;
	}
	add_layout(&item->next_layout, layout);
	for (unsigned i = 0; i < layout->row_count; i++) {
		struct row *row = &layout->rows[i];

		if (!strcmp(row->name->name, "_") || row_is_shown(item, row->name))
			continue;
		if (!row->field.type) {
			error_at(row->at, "%s is no field of %s: it needs a type", row->name->name,
				 item->name->name);
			continue;
		}
		item->fields =
			gen_grow(item->fields, item->count + item->hidden, sizeof(struct field));
		item->fields[item->count + item->hidden++] = (struct field){
			.name = row->name,
			.at = row->at,
			.flags = D_HIDDEN,
			.type = row->field.type,
		};
		row->name->is_field = true;
	}
}

static bool has_layout(const struct item *item)
{
	for (unsigned i = 0; i < program.count; i++)
		if (program.items[i]->kind == I_LAYOUT && program.items[i]->name == item->name)
			return true;
	return false;
}

void declare(void)
{
	unsigned count = program.count;

	for (unsigned i = 0; i < count; i++) {
		struct item *item = program.items[i];

		if (item->kind == I_VARIANT && !item->name->type)
			item->name->type = has_layout(item) ? item : NULL;
		else if (item->kind == I_TABLE || item->kind == I_STRUCT || item->kind == I_ATTRS ||
			 item->kind == I_ALIAS)
			declare_type(item);
		else if (item->kind == I_CALL)
			declare_call(item);
	}
	/* Of the structs first: what is copied from them has their hidden fields too. */
	for (unsigned copies = 0; copies < 2; copies++)
		for (unsigned i = 0; i < count; i++) {
			struct item *item = program.items[i];
			struct item *of = item->kind == I_LAYOUT ? item->name->type : NULL;
			bool copy = of && (of->kind != I_STRUCT || of->inherit);

			if (item->kind == I_LAYOUT && copy == copies)
				attach_layout(item);
		}
	for (unsigned i = 0; i < count; i++)
		if (program.items[i]->kind == I_VARIANT)
			declare_variant(program.items[i]);
}
