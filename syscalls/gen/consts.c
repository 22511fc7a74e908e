/* Tables of constants, ioctl requests and call numbers. */
#include <stdlib.h>
#include <string.h>
#include "gen.h"

static uint32_t add_const(struct made_const row)
{
	out.consts = gen_grow(out.consts, out.const_count, sizeof(row));
	out.consts[out.const_count] = row;
	return out.const_count++;
}

/* One d_const for each value the row has among the ABIs, the first named first. */
static void explode(const struct row *row, d_str name, uint16_t ref, uint32_t *first,
		    uint32_t *count)
{
	uint8_t left = row->value.abis;

	*first = out.const_count;
	for (unsigned i = 0; i < ABI_COUNT; i++) {
		uint8_t same = 0;

		for (unsigned j = i; j < ABI_COUNT; j++)
			if ((left >> j & 1) && (left >> i & 1) &&
			    row->value.of[j] == row->value.of[i])
				same |= (uint8_t)(1 << j);
		if (!same)
			continue;
		left &= (uint8_t)~same;
		add_const((struct made_const){ row->value.of[i], name, same, row->op, ref });
	}
	*count = out.const_count - *first;
}

void constant_rows(struct constant *c)
{
	if (!c->count)
		explode(c->row, out_symbol(c->row->name), 0, &c->first, &c->count);
	if (!c->count) { /* not there on any ABI */
		c->first = literal_const(0, D_ALL_ABIS);
		c->count = 1;
	}
}

static struct constant *add_constant(struct item *table, const struct row *row)
{
	struct constant *c = gen_alloc(sizeof(*c));
	struct constant **at = &row->name->constants;

	while (*at)
		at = &(*at)->next;
	*at = c;
	c->table = table;
	c->row = row;
	return c;
}

uint32_t literal_const(uint64_t value, uint8_t abis)
{
	for (uint32_t i = 1; i < out.const_count; i++) {
		const struct made_const *c = &out.consts[i];

		if (!c->name && c->value == value && c->abis == abis)
			return i;
	}
	return add_const((struct made_const){ value, 0, abis, D_OP_NAME, 0 });
}

/* An enum's later row of the same value is never printed. */
static void check_duplicates(const struct item *table)
{
	for (unsigned i = 0; i < table->row_count; i++)
		for (unsigned j = 0; j < i; j++) {
			const struct value *a = &table->rows[i].value, *b = &table->rows[j].value;
			unsigned abi = 0;

			while (abi < ABI_COUNT &&
			       (!((a->abis & b->abis) >> abi & 1) || a->of[abi] != b->of[abi]))
				abi++;
			if (abi == ABI_COUNT)
				continue;
			warn_at(table->rows[i].at, "%s has the value of %s on %s",
				table->rows[i].name->name, table->rows[j].name->name,
				abi_names[abi]);
			break;
		}
}

static bool is_sorted(const struct made_table *table)
{
	const struct made_const *rows = &out.consts[table->first];

	for (unsigned i = 0; i < table->count; i++)
		if (rows[i].op != D_OP_NAME || (i && rows[i].value < rows[i - 1].value))
			return false;
	return true;
}

static void compile_table(struct item *item)
{
	struct made_table *table = &out.tables[item->index];

	table->first = narrow(out.const_count, "constants");
	for (unsigned i = 0; i < item->row_count; i++) {
		struct row *row = &item->rows[i];
		struct item *ref = row->op == D_OP_ENUM ? row->name->type : NULL;
		uint32_t first, count;

		if (row->op == D_OP_NAME) {
			struct constant *c = add_constant(item, row);

			explode(row, out_symbol(row->name), 0, &c->first, &c->count);
			continue;
		}
		if (row->op == D_OP_ENUM && (!ref || ref->kind != I_TABLE || ref == item)) {
			error_at(row->at, "%s is no enum", row->name->name);
			continue;
		}
		if (ref)
			ref->used = true;
		explode(row, ref ? 0 : out_symbol(row->name), ref ? ref->index : 0, &first, &count);
	}
	table->count = narrow(out.const_count - table->first, "constants of a table");
	table->sorted = is_sorted(table);
	if (!item->is_flags)
		check_duplicates(item);
}

static struct item *ioctl_table;

void compile_tables(void)
{
	struct symbol *name = symbol_of("ioctl_cmd", strlen("ioctl_cmd"));
	bool wanted = false;

	for (unsigned i = 0; i < program.count; i++)
		wanted |= program.items[i]->kind == I_IOCTLS;
	if (wanted && !name->type) {
		struct item *item = gen_alloc(sizeof(*item));

		item->kind = I_TABLE;
		item->name = name;
		item->used = true;
		name->type = item;
		program.items = gen_grow(program.items, program.count, sizeof(item));
		program.items[program.count++] = item;
	}
	if (wanted && name->type->kind == I_TABLE && !name->type->is_flags)
		ioctl_table = name->type;
	for (unsigned i = 0; i < program.count; i++) {
		struct item *item = program.items[i];

		if (item->kind != I_TABLE || item->name->type != item)
			continue;
		out.tables = gen_grow(out.tables, out.table_count, sizeof(*out.tables));
		out.tables[out.table_count] = (struct made_table){
			.name = out_symbol(item->name),
			.unknown = item->text ? out_string(item->text) : 0,
			.is_flags = item->is_flags,
			.decimal = item->decimal,
			.noted = item->noted,
			.parts = item->parts,
		};
		item->index = narrow(out.table_count++, "tables");
	}
	for (unsigned i = 0; i < program.count; i++) {
		struct item *item = program.items[i];

		if (item->kind == I_TABLE && item->name->type == item && item != ioctl_table)
			compile_table(item);
	}
}

/* ---- ioctls
 * --------------------------------------------------------------------------------------------- */

static struct row **requests;
static unsigned request_count;

static bool request_has(const struct row *row, unsigned abi, uint64_t value)
{
	return (row->value.abis >> abi & 1) && row->value.of[abi] == value;
}

/* The names that share a value on an ABI, by the alphabet: "SNDCTL_TMR_START or TCSETS". */
static const char *joined_name(unsigned abi, uint64_t value, unsigned from)
{
	const char *text = NULL, *last = "";

	for (;;) {
		const char *next = NULL;

		for (unsigned i = from; i < request_count; i++) {
			const char *name = requests[i]->name->name;

			if (request_has(requests[i], abi, value) && strcmp(name, last) > 0 &&
			    (!next || strcmp(name, next) < 0))
				next = name;
		}
		if (!next)
			return text;
		text = text ? gen_format("%s or %s", text, next) : next;
		last = next;
	}
}

/* The table that names the number in "EVIOCGABS(%input_abs)", 0 when it is a decimal one or fixed.
 */
static uint16_t parts_table(const struct row *row)
{
	const char *at = row->name->name;
	struct item *item;

	while ((at = strchr(at, '%')) && !strncmp(at, "%len", 4))
		at++;
	if (!at || !strncmp(at, "%nr", 3))
		return 0;
	item = symbol_of(at + 1, strspn(at + 1, "abcdefghijklmnopqrstuvwxyz0123456789_"))->type;
	if (!item || item->kind != I_TABLE) {
		error_at(row->at, "%s: behind %% belongs len, nr or an enum", row->name->name);
		return 0;
	}
	item->used = true;
	return item->index;
}

/* Rows for the values that request i is the first to have. */
static void compile_request(unsigned i)
{
	const struct row *row = requests[i];
	uint8_t left = row->value.abis;

	for (unsigned j = 0; j < i; j++)
		for (unsigned abi = 0; abi < ABI_COUNT; abi++)
			if ((left >> abi & 1) && request_has(requests[j], abi, row->value.of[abi]))
				left &= (uint8_t) ~(1 << abi);
	for (unsigned abi = 0; abi < ABI_COUNT; abi++) {
		if (!(left >> abi & 1))
			continue;
		uint64_t value = row->value.of[abi];
		const char *name = joined_name(abi, value, i);
		uint8_t same = 0;

		for (unsigned k = abi; k < ABI_COUNT; k++)
			if ((left >> k & 1) && row->value.of[k] == value &&
			    !strcmp(joined_name(k, value, i), name))
				same |= (uint8_t)(1 << k);
		left &= (uint8_t)~same;
		add_const((struct made_const){ value, out_string(name), same, row->op,
					       row->op == D_OP_PARTS ? parts_table(row) : 0 });
	}
}

static bool describes(const struct row *row)
{
	return row->field.type || row->ret.given;
}

/* The first row that describes it decides how the argument of a value looks. */
static uint8_t abis_decided_by(unsigned i)
{
	uint8_t left = requests[i]->value.abis;

	for (unsigned j = 0; j < i; j++)
		for (unsigned abi = 0; abi < ABI_COUNT && describes(requests[j]); abi++)
			if ((left >> abi & 1) &&
			    request_has(requests[j], abi, requests[i]->value.of[abi]))
				left &= (uint8_t) ~(1 << abi);
	return left;
}

static void request_case(struct item *call, unsigned i, const struct made_table *table)
{
	const struct row *row = requests[i];
	uint8_t left = abis_decided_by(i);
	struct arm arm = { .at = row->at, .count = row->field.type ? 1 : 0, .ret = row->ret };

	for (uint32_t c = table->first; left && c < table->first + table->count; c++) {
		uint8_t hit = 0;

		for (unsigned abi = 0; abi < ABI_COUNT; abi++)
			if (((left & out.consts[c].abis) >> abi & 1) &&
			    row->value.of[abi] == out.consts[c].value)
				hit |= (uint8_t)(1 << abi);
		if (!hit)
			continue;
		left &= (uint8_t)~hit;
		arm.consts = gen_grow(arm.consts, arm.const_count, sizeof(*arm.consts));
		arm.consts[arm.const_count++] =
			hit == out.consts[c].abis ? c : literal_const(out.consts[c].value, hit);
	}
	if (!arm.const_count)
		return;
	arm.fields = gen_alloc(sizeof(*arm.fields));
	*arm.fields = row->field;
	call->arms = gen_grow(call->arms, call->arm_count, sizeof(arm));
	call->arms[call->arm_count++] = arm;
}

/* Those with free parts go last: one that is named whole comes before. */
static void collect_requests(struct item *item, bool parts)
{
	for (unsigned i = 0; i < item->row_count; i++) {
		struct row *row = &item->rows[i];

		if (row->op != D_OP_NAME || (strchr(row->name->name, '%') != NULL) != parts)
			continue;
		if (parts) {
			row->op = D_OP_PARTS;
			for (unsigned abi = 0; abi < ABI_COUNT; abi++)
				row->value.of[abi] |= parts_table(row) ? D_PARTS << 1 : D_PARTS;
		}
		requests = gen_grow(requests, request_count, sizeof(row));
		requests[request_count++] = row;
		add_constant(ioctl_table, row);
	}
}

static int by_value(const void *left, const void *right)
{
	const struct made_const *a = left, *b = right;

	return a->value < b->value ? -1 : a->value > b->value;
}

void compile_ioctls(void)
{
	struct symbol *name = symbol_of("ioctl", strlen("ioctl"));
	struct item *first = NULL;

	if (!ioctl_table)
		return;
	collect_requests(ioctl_table, false);
	for (unsigned i = 0; i < 2 * program.count; i++) {
		struct item *item = program.items[i % program.count];

		if (item->kind != I_IOCTLS)
			continue;
		first = first ? first : item;
		collect_requests(item, i >= program.count);
	}
	struct made_table *table = &out.tables[ioctl_table->index];
	table->first = narrow(out.const_count, "constants");
	for (unsigned i = 0; i < request_count; i++)
		compile_request(i);
	table->count = narrow(out.const_count - table->first, "constants of a table");
	qsort(&out.consts[table->first], table->count, sizeof(*out.consts), by_value);
	table->sorted = true;
	if (!name->calls || !name->calls->by) {
		error_at(first->at, "there is no call `ioctl` with a `by` to add these to");
		return;
	}
	for (unsigned i = 0; i < request_count; i++)
		if (describes(requests[i]))
			request_case(name->calls, i, table);
}

/* ---- numbers
 * -------------------------------------------------------------------------------------------- */

unsigned argument_slots(unsigned abi, uint16_t type, unsigned used, unsigned *slot)
{
	const struct made_type *t = &out.types[type];
	bool word = t->kind == D_VALUE || t->kind == D_TABLE || t->kind == D_CUSTOM;
	bool wide = word && storage_bytes(abi, t->storage) == 8;
	bool split = wide && (abi == ABI_I386 || abi == ABI_ARM);

	*slot = split && abi == ABI_ARM ? used + (used & 1) : used;
	return split ? 2 : 1;
}

static unsigned registers_of(unsigned abi, unsigned first, unsigned count, unsigned used)
{
	for (unsigned i = first; i < first + count; i++) {
		unsigned slot, slots = argument_slots(abi, out.fields[i].type, used, &slot);

		if (!(out.fields[i].flags & D_SAME))
			used = slot + slots;
	}
	return used;
}

static void check_registers(const struct item *item, const struct made_call *call, unsigned abi)
{
	unsigned worst = registers_of(abi, call->first, call->count, 0);

	for (unsigned i = 0; i < call->case_count; i++) {
		const struct made_case *c = &out.cases[call->case_first + i];
		unsigned kept = registers_of(abi, call->first, call->keep, 0);
		unsigned used = registers_of(abi, c->first, c->count, kept);

		worst = used > worst ? used : worst;
	}
	if (worst > 6)
		error_at(item->at, "%s takes %u registers on %s, there are six", item->name->name,
			 worst, abi_names[abi]);
}

/* Names in the third column that no description has: the first of them, and how many. */
struct missing {
	const struct number *first;
	unsigned count;
};

static uint16_t call_for(const struct number *row, unsigned abi, struct missing *missing)
{
	const char *name = (row->description ? row->description : row->name)->name;

	if (row->undescribed)
		return 0;
	for (uint32_t i = 1; i < out.call_count; i++) {
		if (strcmp(out.strings + out.calls[i].name, name))
			continue;
		if (!(out.calls[i].abis >> abi & 1))
			continue;
		check_registers(out.call_items[i], &out.calls[i], abi);
		return (uint16_t)i;
	}
	if (row->description && !missing->count++)
		missing->first = row;
	return 0;
}

static void warn_missing(const struct missing *missing, unsigned abi)
{
	if (missing->count == 1)
		warn_at(missing->first->description_at, "%s is not described for %s",
			missing->first->description->name, abi_names[abi]);
	else if (missing->count)
		warn_at(missing->first->description_at, "%s and %u more are not described for %s",
			missing->first->description->name, missing->count - 1, abi_names[abi]);
}

static int by_number(const void *left, const void *right)
{
	const struct number *a = left, *b = right;

	if (a->number != b->number)
		return a->number < b->number ? -1 : 1;
	return a->at.line < b->at.line ? -1 : a->at.line > b->at.line;
}

static void add_number(struct d_number number)
{
	out.numbers = gen_grow(out.numbers, out.number_count, sizeof(number));
	out.numbers[out.number_count++] = number;
}

enum { HOLE_MAX = 64, X32_BIT = 0x40000000 };

static void compile_abi(unsigned abi)
{
	struct number *rows = program.numbers[abi];
	unsigned count = program.number_count[abi];
	struct d_range *range = NULL;
	struct missing missing = { 0 };

	if (!count)
		return;
	qsort(rows, count, sizeof(*rows), by_number);
	for (unsigned i = 0; i < count; i++) {
		uint32_t number = (uint32_t)rows[i].number;

		if (rows[i].number > UINT32_MAX || (abi == ABI_X32 && number >= X32_BIT)) {
			error_at(rows[i].at, "%s",
				 abi == ABI_X32 ? "x32's numbers are written without 0x40000000"
						: "the number is too big");
			continue;
		}
		if (range && number < range->first + range->count) {
			error_at(rows[i].at, "the number %u is taken", number);
			continue;
		}
		if (!range || number - (range->first + range->count) > HOLE_MAX) {
			out.ranges = gen_grow(out.ranges, out.range_count, sizeof(*range));
			range = &out.ranges[out.range_count++];
			*range = (struct d_range){ number, 0, out.number_count, (uint8_t)abi };
		}
		for (; range->first + range->count < number; range->count++)
			add_number((struct d_number){ 0, 0 });
		add_number((struct d_number){ out_symbol(rows[i].name),
					      call_for(&rows[i], abi, &missing) });
		range->count++;
	}
	warn_missing(&missing, abi);
}

void compile_numbers(void)
{
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		compile_abi(abi);
}
