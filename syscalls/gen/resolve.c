/* The tree into the tables of desc.h: names are found, types and fields numbered.
 *
 * A struct becomes one d_struct, and one more for each variant that changes something inside it.
 * They are numbered when first met and filled from a queue, so that the fields of each are one run.
 */
#include <string.h>
#include "gen.h"

enum where { IN_ARGUMENT, IN_MEMORY, IN_ATTRIBUTE };

struct output out;

uint16_t narrow(uint32_t index, const char *what)
{
	if (index > UINT16_MAX)
		fatal("more than %d %s", UINT16_MAX, what);
	return (uint16_t)index;
}

uint32_t out_symbol(struct symbol *symbol)
{
	size_t len = strlen(symbol->name) + 1;
	static size_t room;

	if (len == 1)
		return 0;
	if (symbol->string)
		return symbol->string;
	if (out.string_size + len > room) {
		room = 2 * (room + len);
		char *more = gen_alloc(room);

		if (out.string_size)
			memcpy(more, out.strings, out.string_size);
		out.strings = more;
	}
	memcpy(out.strings + out.string_size, symbol->name, len);
	symbol->string = out.string_size;
	out.string_size += (uint32_t)len;
	return symbol->string;
}

uint32_t out_string(const char *text)
{
	return out_symbol(symbol_of(text, strlen(text)));
}

struct symbol *substitute(const struct env *env, struct symbol *name)
{
	for (unsigned i = 0; env && i < env->count; i++)
		if (env->from[i] == name)
			return env->to[i];
	return name;
}

/* ---- types
 * ---------------------------------------------------------------------------------------------- */

uint16_t add_type(struct made_type type)
{
	for (uint32_t i = 1; i < out.type_count; i++)
		if (!memcmp(&out.types[i], &type, sizeof(type)))
			return (uint16_t)i;
	out.types = gen_grow(out.types, out.type_count, sizeof(type));
	out.types[out.type_count] = type;
	return narrow(out.type_count++, "types");
}

static uint16_t instance_of(struct item *item, const struct env *env)
{
	struct symbol *name = item->name;
	bool variant = item->kind == I_VARIANT;

	if (variant) {
		env = item->env;
		item = item->base->type;
	} else if (item->env) {
		env = item->env; /* a copy with substitutions */
	} else if (!env_changes(env, item)) {
		env = NULL;
	}
	for (uint32_t i = 1; i < out.struct_count; i++)
		if (out.instances[i].item == item && out.instances[i].env == env)
			return (uint16_t)i;
	out.structs = gen_grow(out.structs, out.struct_count, sizeof(*out.structs));
	out.instances = gen_grow(out.instances, out.struct_count, sizeof(*out.instances));
	out.instances[out.struct_count] = (struct instance){
		.item = item,
		.env = env,
		.name = name->name,
		.named = variant || item->env || !env,
	};
	out.structs[out.struct_count] = (struct made_struct){ .name = out_symbol(name) };
	return narrow(out.struct_count++, "structs");
}

static uint16_t custom_of(struct symbol *name)
{
	if (!name->custom) {
		out.customs = gen_grow(out.customs, out.custom_count, sizeof(name));
		out.customs[out.custom_count] = name;
		name->custom = narrow(out.custom_count++, "customs");
	}
	return name->custom;
}

static uint16_t resolve_type(const struct scope *scope, const struct type *type, enum where where);

static uint16_t resolve_meaning(const struct type *type, unsigned id, enum where where)
{
	const struct meaning *meaning = &meanings[id];
	struct made_type made = {
		.kind = meaning->kind,
		.storage = type->storage ? type->storage : meaning->storage,
		.ref = (uint16_t)id,
	};

	made.bits = type->bits;
	if (meaning->kind == D_BUFFER && (meaning->storage == ST_NONE || where == IN_ATTRIBUTE)) {
		made.flags = D_IN_PLACE;
		made.storage = ST_NONE;
	}
	if (meaning->storage == ST_NONE && type->storage)
		error_at(type->at, "%s lies in place and has no storage", meaning->name);
	if (meaning->storage == ST_NONE && where == IN_ARGUMENT)
		error_at(type->at, "%s does not fit a register; *%s is a pointer to it",
			 meaning->name, meaning->name);
	if (id == M_IN6_ADDR || id == M_UUID)
		made.fixed = 16;
	else if (id == M_MAC)
		made.fixed = 6;
	else if (id == M_RATIO)
		made.fixed = 8;
	else if (id == M_SIGSET)
		made.fixed = 8;
	return add_type(made);
}

static uint16_t resolve_named(const struct scope *scope, const struct type *type, enum where where)
{
	struct symbol *name = substitute(scope->env, type->name);
	struct item *item = name->type;
	struct scope plain = *scope;

	if (name != type->name) { /* nothing is replaced inside a replacement */
		plain.env = NULL;
		scope = &plain;
	}

	if (name->meaning)
		return resolve_meaning(type, name->meaning, where);
	if (!item) {
		error_at(type->at, "%s is no type", name->name);
		return 0;
	}
	item->used = true;
	if (item->kind == I_TABLE) {
		uint8_t storage = type->storage;

		if (!storage && where != IN_ARGUMENT)
			error_at(type->at, "%s needs a storage here, as in `u32 %s`", name->name,
				 name->name);
		return add_type((struct made_type){
			.kind = D_TABLE,
			.storage = storage ? storage : ST_U32,
			.bits = type->bits,
			.ref = item->index,
		});
	}
	if (item->kind == I_ALIAS && item->expanding) {
		error_at(item->at, "the type %s is made of itself", item->name->name);
		return 0;
	}
	if (item->kind == I_ALIAS) {
		if (!item->type)
			return 0;
		struct type copy = *item->type;

		copy.storage = type->storage ? type->storage : copy.storage;
		copy.bits = type->bits ? type->bits : copy.bits;
		item->expanding = true;
		uint16_t made = resolve_type(scope, &copy, where);
		item->expanding = false;
		return made;
	}
	if (type->storage || type->bits)
		error_at(type->at, "%s is no word and has no storage", name->name);
	if (where == IN_ARGUMENT)
		error_at(type->at, "%s does not fit a register; *%s is a pointer to it", name->name,
			 name->name);
	if (item->kind == I_ATTRS)
		return add_type((struct made_type){ .kind = D_ATTRS, .ref = item->index });
	return add_type(
		(struct made_type){ .kind = D_STRUCT, .ref = instance_of(item, scope->env) });
}

/* The constant or computed count of an array; false when it is wrong. */
static bool resolve_count(const struct scope *scope, const struct type *type,
			  struct made_type *made)
{
	int64_t count;

	if (type->whole) {
		made->flags |= D_WHOLE;
		return true;
	}
	if (!type->count) {
		error_at(type->at, "a count belongs between the brackets");
		return false;
	}
	if (!constant_expr(scope, type->count, &count)) {
		made->count = resolve_expr(scope, type->count);
		return made->count;
	}
	if (count < 0 || count > UINT16_MAX) {
		error_at(type->at, "the count must be 0 to 65535");
		return false;
	}
	made->fixed = (uint16_t)count;
	return true;
}

/* The built-in meaning behind aliases, M_NONE when it is another type. */
static unsigned meaning_of(const struct scope *scope, const struct type *type)
{
	const struct env *env = scope->env;

	for (unsigned i = 0; type && type->form == TF_NAME && i < 32; i++) {
		struct symbol *name = substitute(env, type->name);

		env = name == type->name ? env : NULL;
		if (name->meaning)
			return name->meaning;
		if (!name->type || name->type->kind != I_ALIAS)
			return M_NONE;
		type = name->type->type;
	}
	return M_NONE;
}

/* The table that names the bits of `bits TABLE[count]`, the places of `indexed TABLE T[count]`. */
static uint16_t named_table(const struct type *type)
{
	struct item *item = type->name->type;

	if (!item || item->kind != I_TABLE) {
		error_at(type->at, "%s is no enum", type->name->name);
		return 0;
	}
	item->used = true;
	return item->index;
}

static uint16_t resolve_array(const struct scope *scope, const struct type *type, enum where where)
{
	struct made_type made = { .kind = D_ARRAY };

	/* Behind a buffer's own name it is the buffer's length, behind an alias' the number of
	 * them. */
	if ((meanings[meaning_of(scope, type->inner)].kind == D_BUFFER &&
	     type->inner->name->meaning) ||
	    meaning_of(scope, type->inner) == M_MAC) {
		uint16_t plain = resolve_type(scope, type->inner, where); /* may move out.types */

		made = out.types[plain];
		return resolve_count(scope, type, &made) ? add_type(made) : 0;
	}
	if (where == IN_ARGUMENT) {
		error_at(type->at,
			 "an array does not fit a register; *T[count] is a pointer to one");
		return 0;
	}
	if (type->inner->form == TF_BITS) {
		made.kind = D_BITS;
		made.storage = type->inner->storage ? type->inner->storage : ST_U8;
		made.ref = named_table(type->inner);
	} else {
		made.ref = resolve_type(scope, type->inner, IN_MEMORY);
	}
	return resolve_count(scope, type, &made) && made.ref ? add_type(made) : 0;
}

static uint16_t resolve_indexed(const struct scope *scope, const struct type *type,
				enum where where)
{
	struct made_type made = { .kind = D_INDEXED,
				  .ref = resolve_type(scope, type->inner, where),
				  .fixed = named_table(type) };

	if (!made.ref || out.types[made.ref].kind == D_ARRAY)
		return made.ref && made.fixed ? add_type(made) : 0;
	error_at(type->inner->at, "an array in place belongs behind the table of its places");
	return 0;
}

static uint16_t resolve_type(const struct scope *scope, const struct type *type, enum where where)
{
	if (!type)
		return 0;
	switch (type->form) {
	case TF_POINTER: {
		uint16_t ref = resolve_type(scope, type->inner, IN_MEMORY);

		return ref ? add_type((struct made_type){
				     .kind = D_POINTER,
				     .storage = type->storage ? type->storage : ST_ADDR,
				     .ref = ref,
			     })
			   : 0;
	}
	case TF_ARRAY:
		return resolve_array(scope, type, where);
	case TF_BITS:
		error_at(type->at, "a count belongs behind: bits %s[count]", type->name->name);
		return 0;
	case TF_CUSTOM:
		return add_type((struct made_type){
			.kind = D_CUSTOM,
			.storage =
				type->storage || where == IN_ATTRIBUTE ? type->storage : ST_ULONG,
			.bits = type->bits,
			.ref = custom_of(type->name),
		});
	case TF_INDEXED:
		return resolve_indexed(scope, type, where);
	case TF_HEADED:
		error_at(type->at, "attributes follow within an attribute");
		return 0;
	default:
		return resolve_named(scope, type, where);
	}
}

/* ---- fields and cases
 * ----------------------------------------------------------------------------------- */

static bool needs_extent(const struct made_type *type)
{
	return type->kind == D_BUFFER && !type->fixed && !type->count &&
	       (type->ref == M_BYTES || type->ref == M_HEXBYTES || type->ref == M_DATA ||
		type->ref == M_HEXDATA || type->ref == M_CHAR || type->ref == M_SOCKDATA ||
		type->ref == M_CPUS);
}

static void resolve_field(const struct scope *scope, const struct field *field, uint16_t index,
			  enum where where)
{
	struct made_field made = {
		.name = field->flags & D_HIDDEN && !strcmp(field->name->name, "_")
				? 0
				: out_symbol(field->name),
		.dir = field->dir,
		.flags = field->flags,
	};

	made.type = resolve_type(scope, field->type, where);
	made.cond = resolve_expr(scope, field->cond);
	made.upto = resolve_expr(scope, field->upto);
	made.limit = resolve_expr(scope, field->limit);
	made.after = field->after ? resolve_type(scope, field->after, where) : 0;
	if (made.type && needs_extent(&out.types[made.type]) && !field->upto)
		error_at(field->type->at, "a count in brackets belongs behind %s",
			 meanings[out.types[made.type].ref].name);
	if (field->type &&
	    out.types[made.type].bits > 8 * storage_bytes(ABI_X86_64, out.types[made.type].storage))
		error_at(field->type->at, "the bit-field is wider than its storage");
	out.fields[index] = made;
}

static uint16_t reserve_fields(unsigned count)
{
	uint16_t first = narrow(out.field_count, "fields");

	for (unsigned i = 0; i < count; i++) {
		out.fields = gen_grow(out.fields, out.field_count, sizeof(*out.fields));
		out.fields[out.field_count++] = (struct made_field){ 0 };
	}
	return first;
}

static void check_names(const struct field *fields, unsigned count, const struct field *more,
			unsigned more_count)
{
	for (unsigned i = 0; i < count + more_count; i++) {
		const struct field *field = i < count ? &fields[i] : &more[i - count];

		for (unsigned j = 0; j < i && strcmp(field->name->name, "_"); j++) {
			const struct field *before = j < count ? &fields[j] : &more[j - count];

			if (before->name != field->name || field->flags & D_SAME)
				continue;
			if (i >= count)
				error_at(field->at, "a second field %s", field->name->name);
			else if (!more_count)
				error_at(field->at, "a second field %s", field->name->name);
		}
		bool condition = i && (i != count || !count);
		if ((field->flags & (D_ELSE | D_ALSO)) && !condition && i < count)
			error_at(field->at,
				 "there is no field above that `else` or `also` could follow");
		if ((field->flags & D_SAME) && (!i || i == count))
			error_at(field->at, "there is no field above that it could lie with");
	}
}

static uint16_t resolve_ret(const struct ret *ret)
{
	struct d_ret made = { .kind = ret->kind, .note = ret->note ? custom_of(ret->note) : 0 };

	if (ret->table) {
		struct item *item = ret->table->type;

		if (item && item->kind == I_TABLE) {
			item->used = true;
			made.table = item->index;
		} else {
			error_at(ret->at, "%s is no enum", ret->table->name);
		}
	}
	for (uint32_t i = 1; i < out.ret_count; i++)
		if (out.rets[i].kind == made.kind && out.rets[i].table == made.table &&
		    out.rets[i].note == made.note)
			return (uint16_t)i;
	out.rets = gen_grow(out.rets, out.ret_count, sizeof(made));
	out.rets[out.ret_count] = made;
	return narrow(out.ret_count++, "returns");
}

static void add_case_value(uint32_t index)
{
	out.case_values = gen_grow(out.case_values, out.case_value_count, sizeof(uint16_t));
	out.case_values[out.case_value_count++] = narrow(index, "constants");
}

/* A case of the same value above leaves nothing to this one, unless it wants more bytes. */
static bool case_taken(const struct made_case *first, unsigned count,
		       const struct made_const *value)
{
	for (unsigned i = 0; i < count; i++)
		for (unsigned j = 0; j < first[i].nvalues && first[i].min <= first[count].min;
		     j++) {
			const struct made_const *c =
				&out.consts[out.case_values[first[i].value + j]];

			if (c->value == value->value && (c->abis & value->abis))
				return true;
		}
	return false;
}

static void resolve_values(const struct scope *by_scope, const struct arm *arm,
			   struct made_case *first, unsigned done)
{
	struct made_case *made = &first[done];

	made->value = narrow(out.case_value_count, "values of cases");
	for (unsigned i = 0; i < arm->const_count; i++)
		add_case_value(arm->consts[i]);
	for (unsigned i = 0; i < arm->value_count; i++) {
		const struct expr *value = arm->values[i];
		uint32_t from = 0, count = 1;

		if (value->op == E_NUMBER) {
			from = literal_const((uint64_t)value->number, D_ALL_ABIS);
		} else {
			struct symbol *name = value->token->symbol;
			struct constant *c = find_constant(by_scope, name, value->token->at, true);

			if (!c) {
				error_at(value->token->at, "%s is no constant", name->name);
				continue;
			}
			constant_rows(c);
			c->table->used = true;
			from = c->first;
			count = c->count;
		}
		for (uint32_t j = from; j < from + count; j++) {
			if (case_taken(first, done, &out.consts[j]))
				error_at(value->token->at, "this value has a case above");
			add_case_value(j);
		}
	}
	made->nvalues = narrow(out.case_value_count - made->value, "values of cases");
	if (!arm->value_count && !arm->const_count && !arm->bad && done && !first[done - 1].nvalues)
		error_at(arm->at, "a second default case");
}

/* What the selector names decides which table's constants the cases mean. */
static void selector_scope(const struct scope *scope, const struct expr *by, struct scope *selector,
			   struct field *found)
{
	for (; by; by = by->left)
		if (by->op == E_FIELD) {
			for (unsigned i = 0; i < scope->common_count; i++)
				if (scope->common[i].name == by->token->symbol) {
					*found = scope->common[i];
					*selector = *scope;
					selector->common = found;
					selector->common_count = 1;
					selector->more_count = 0;
				}
			return;
		}
}

/* Many requests take the same: one field serves them all. */
static void share_field(struct made_case *made, const struct made_case *first, unsigned count)
{
	const struct made_field *field = &out.fields[made->first];

	for (unsigned i = 0; i < count; i++)
		if (first[i].count == 1 &&
		    !memcmp(&out.fields[first[i].first], field, sizeof(*field))) {
			made->first = first[i].first;
			out.field_count--; /* it was the last one */
			return;
		}
}

static void resolve_arms(struct scope *scope, struct item *item, uint16_t *case_first,
			 enum where where, unsigned keep)
{
	unsigned common_count = scope->common_count;
	struct scope selector = *scope;
	struct field found;

	*case_first = narrow(out.case_count, "cases");
	selector_scope(scope, item->by, &selector, &found);
	for (unsigned i = 0; i < item->arm_count; i++) {
		out.cases = gen_grow(out.cases, out.case_count, sizeof(*out.cases));
		out.cases[out.case_count++] = (struct made_case){ .min = item->arms[i].min };
	}
	for (unsigned i = 0; i < item->arm_count; i++) {
		struct arm *arm = &item->arms[i];
		struct made_case *made = &out.cases[*case_first + i];

		if (arm->const_count && arm->count &&
		    keep < item->count) /* an ioctl's argument has the name of the plain one */
			arm->fields[0].name = item->fields[keep].name;
		made->first = reserve_fields(arm->count);
		made->count = narrow(arm->count, "fields");
		made->ret = arm->ret.given ? resolve_ret(&arm->ret) : 0;
		resolve_values(&selector, arm, &out.cases[*case_first], i);
		scope->common_count = keep;
		scope->more = arm->fields;
		scope->more_count = arm->count;
		scope->more_first = made->first;
		check_names(scope->common, keep, arm->fields, arm->count);
		for (unsigned j = 0; j < arm->count; j++)
			resolve_field(scope, &arm->fields[j], (uint16_t)(made->first + j), where);
		if (arm->const_count && arm->count)
			share_field(made, &out.cases[*case_first], i);
	}
	scope->common_count = common_count;
	scope->more_count = 0;
}

static void resolve_struct(uint32_t index)
{
	struct item *item = out.instances[index].item;
	unsigned count = item->count + item->hidden;
	struct scope scope = {
		.item = item,
		.env = out.instances[index].env,
		.common = item->fields,
		.common_count = count,
		.first = reserve_fields(count),
	};
	struct made_struct made = out.structs[index];

	made.first = scope.first;
	made.count = narrow(count, "fields");
	made.min = item->min;
	made.fill = item->fill;
	made.upto = resolve_expr(&scope, item->upto);
	made.tail = item->tail;
	made.note = item->note ? custom_of(item->note) : 0;
	made.by = resolve_expr(&scope, item->by);
	check_names(item->fields, count, NULL, 0);
	for (unsigned i = 0; i < count; i++)
		resolve_field(&scope, &item->fields[i], (uint16_t)(scope.first + i), IN_MEMORY);
	resolve_arms(&scope, item, &made.case_first, IN_MEMORY, count);
	made.case_count = narrow(item->arm_count, "cases");
	out.structs[index] = made;
}

/* Arguments up to the last one that the selector names stay in every case. */
static unsigned kept_arguments(const struct item *item, const struct expr *by)
{
	unsigned left, right;

	if (!by)
		return 0;
	left = kept_arguments(item, by->left);
	right = kept_arguments(item, by->right);
	if (by->op == E_FIELD)
		for (unsigned i = 0; i < item->count; i++)
			if (item->fields[i].name == by->token->symbol)
				return i + 1;
	return left > right ? left : right;
}

static void resolve_call(struct item *item)
{
	struct scope scope = {
		.item = item,
		.env = item->env,
		.common = item->fields,
		.common_count = item->count,
		.first = reserve_fields(item->count),
	};
	struct made_call made = {
		.name = out_symbol(item->name),
		.doc = item->text ? out_string(item->text) : 0,
		.first = scope.first,
		.count = narrow(item->count, "arguments"),
		.ret = resolve_ret(&item->ret),
		.classes = item->classes,
		.abis = item->abis,
	};

	made.by = resolve_expr(&scope, item->by);
	made.keep = narrow(kept_arguments(item, item->by), "arguments");
	made.custom = item->custom ? custom_of(item->custom) : 0;
	check_names(item->fields, item->count, NULL, 0);
	for (unsigned i = 0; i < item->count; i++)
		resolve_field(&scope, &item->fields[i], (uint16_t)(scope.first + i), IN_ARGUMENT);
	resolve_arms(&scope, item, &made.case_first, IN_ARGUMENT, made.keep);
	made.case_count = narrow(item->arm_count, "cases");
	if (item->by && !item->arm_count)
		error_at(item->by->token->at, "`by` without cases");
	out.calls = gen_grow(out.calls, out.call_count, sizeof(made));
	out.call_items = gen_grow(out.call_items, out.call_count, sizeof(item));
	out.call_items[out.call_count] = item;
	out.calls[out.call_count++] = made;
	narrow(out.call_count, "calls");
}

uint16_t resolve_value_type(const struct type *type)
{
	struct scope scope = { 0 };
	uint16_t element;

	if (type && type->form == TF_HEADED) {
		uint16_t attrs = attrs_named(type->name, type->at);

		element = resolve_value_type(type->inner);
		return element && attrs
			       ? add_type((struct made_type){
					 .kind = D_HEADED, .ref = element, .fixed = attrs })
			       : 0;
	}
	if (!type || type->form != TF_ARRAY || !type->nests)
		return resolve_type(&scope, type, IN_ATTRIBUTE);
	element = resolve_value_type(type->inner);
	return element ? add_type((struct made_type){ .kind = D_NESTS, .ref = element }) : 0;
}

/* ---- all together
 * --------------------------------------------------------------------------------------- */

static void blank_entries(void)
{
	static char nothing[1];

	out.strings = nothing;
	out.string_size = 1;
	out.types = gen_alloc(sizeof(*out.types));
	out.structs = gen_alloc(sizeof(*out.structs));
	out.instances = gen_alloc(sizeof(*out.instances));
	out.fields = gen_alloc(sizeof(*out.fields));
	out.cases = gen_alloc(sizeof(*out.cases));
	out.case_values = gen_alloc(sizeof(*out.case_values));
	out.consts = gen_alloc(sizeof(*out.consts));
	out.tables = gen_alloc(sizeof(*out.tables));
	out.rets = gen_alloc(sizeof(*out.rets));
	out.calls = gen_alloc(sizeof(*out.calls));
	out.call_items = gen_alloc(sizeof(*out.call_items));
	out.numbers = gen_alloc(sizeof(*out.numbers));
	out.ranges = gen_alloc(sizeof(*out.ranges));
	out.exprs = gen_alloc(sizeof(*out.exprs));
	out.codes = gen_alloc(sizeof(*out.codes));
	out.wide = gen_alloc(sizeof(*out.wide));
	out.customs = gen_alloc(sizeof(*out.customs));
	out.type_count = out.struct_count = out.field_count = out.case_count =
		out.case_value_count = 1;
	out.const_count = out.table_count = out.ret_count = out.call_count = out.number_count =
		out.range_count = 1;
	out.expr_count = out.code_count = 1;
	out.wide_count = out.custom_count = 1;
}

static void keep(struct item *item)
{
	for (unsigned i = 0; i < item->name_count; i++) {
		struct symbol *name = item->names[i];

		if (item->kind == I_STRINGS) {
			name->wants_id = true;
		} else if (name->type) {
			name->type->used = true;
			if (name->type->kind == I_STRUCT)
				instance_of(name->type, NULL);
		} else {
			error_at(item->name_at[i], "%s is no enum, flags, struct or attrs",
				 name->name);
		}
	}
}

static void warn_unused(void)
{
	static const char *const words[] = {
		[I_TABLE] = "table", [I_STRUCT] = "struct", [I_ATTRS] = "attribute set",
		[I_ALIAS] = "type",  [I_VARIANT] = "type",
	};

	for (unsigned i = 0; i < program.count; i++) {
		const struct item *item = program.items[i];

		if (!item->used && item->kind < sizeof(words) / sizeof(*words) &&
		    words[item->kind] && item->name->type == item)
			warn_at(item->at, "the %s %s is used by no description", words[item->kind],
				item->name->name);
	}
}

void resolve(void)
{
	blank_entries();
	declare();
	compile_tables();
	compile_ioctls();
	netlink_begin();
	for (unsigned i = 0; i < program.count; i++) {
		struct item *item = program.items[i];

		if (item->kind == I_STRUCT && item->name->type == item)
			instance_of(item, NULL);
		else if (item->kind == I_VARIANT && item->name->type == item)
			instance_of(item, NULL);
		else if (item->kind == I_STRINGS || item->kind == I_KEEP)
			keep(item);
		else if (item->kind == I_ATTRS && item->name->type == item)
			resolve_attrs(item);
		else if (item->kind == I_GENL)
			resolve_genl(item);
		else if (item->kind == I_MESSAGES)
			resolve_messages(item);
		else if (item->kind == I_CALL)
			resolve_call(item);
	}
	for (uint32_t i = 1; i < out.struct_count; i++)
		resolve_struct(i);
	layout_structs();
	compile_numbers();
	for (unsigned i = 0; i < symbol_count; i++)
		if (symbols[i]->wants_id)
			out_symbol(symbols[i]);
	if (!error_count)
		warn_unused();
}
