/* Names of values: rows of enum and flags tables, for the ABI of the call. */
#include "names.h"

#include <string.h>
#include "desc_ids.h"

static bool applies(const struct abi *abi, const struct d_const *c)
{
	return const_sort(c)->abis >> abi->id & 1;
}

/* The row of this name that holds on the ABI; the given one when none does. */
static uint32_t row_here(const struct abi *abi, uint32_t row)
{
	d_str name;

	if (applies(abi, &d_consts[row]))
		return row;
	name = const_name(&d_consts[row]);
	for (uint32_t i = row + 1; i < d_const_count && const_name(&d_consts[i]) == name; i++)
		if (applies(abi, &d_consts[i]))
			return i;
	return row;
}

uint64_t const_value(const struct abi *abi, uint32_t row)
{
	return const_of(&d_consts[row_here(abi, row)]);
}

/* The first row of a sorted run that has this value or a larger one. */
static unsigned first_row(const struct d_table *t, uint64_t value)
{
	unsigned low = 0, high = t->count;

	while (low < high) {
		unsigned middle = (low + high) / 2;

		if (const_of(&d_consts[t->first + middle]) < value)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* The bits of a request that a row with free parts fixes. */
static uint64_t fixed_bits(const struct d_const *c)
{
	const char *name = const_text(c), *len = strstr(name, "%len");
	uint64_t number = (uint32_t)const_of(c) & 0xff;
	uint64_t fixed = (uint32_t)const_of(c) & 0x3fff0000 ? UINT64_MAX : ~(uint64_t)0x3fff0000;

	if (strchr(name, '%') == len)
		return fixed;
	return fixed & ~(number ? (number & -number) - 1 : 0xff);
}

static bool parts_match(const struct d_const *c, uint64_t request)
{
	enum { ALWAYS_FIXED = 0xc000ff00 }; /* direction and type: most rows differ there */

	return const_sort(c)->op == D_OP_PARTS &&
	       !((request ^ (uint32_t)const_of(c)) & ALWAYS_FIXED) &&
	       (uint32_t)(request & fixed_bits(c)) == (uint32_t)const_of(c);
}

const struct d_const *name_parts(const struct abi *abi, uint16_t table, uint64_t request)
{
	const struct d_table *t = &d_tables[table];

	for (unsigned i = first_row(t, D_PARTS); i < t->count; i++)
		if (parts_match(&d_consts[t->first + i], request) &&
		    applies(abi, &d_consts[t->first + i]))
			return &d_consts[t->first + i];
	return NULL;
}

bool const_is(const struct abi *abi, uint32_t row, uint64_t value)
{
	const struct d_const *c = &d_consts[row_here(abi, row)];

	return applies(abi, c) && (const_of(c) == value || parts_match(c, value));
}

const char *name_enum(const struct abi *abi, uint16_t table, uint64_t value)
{
	const struct d_table *t = &d_tables[table];

	for (unsigned i = t->sorted ? first_row(t, value) : 0; i < t->count; i++) {
		const struct d_const *c = &d_consts[t->first + i];

		if (const_of(c) == value && const_sort(c)->op == D_OP_NAME && applies(abi, c))
			return const_text(c);
		if (t->sorted && const_of(c) != value)
			break;
	}
	return NULL;
}

const char *name_signal(const struct abi *abi, uint64_t signo)
{
	return name_enum(abi, D_TABLE_signal, signo);
}

const char *name_errno(const struct abi *abi, uint64_t error)
{
	return name_enum(abi, D_TABLE_errno, error);
}

bool name_value(const struct abi *abi, uint16_t table, const char *name, uint64_t *value)
{
	const struct d_table *t = &d_tables[table];

	for (unsigned i = 0; i < t->count; i++) {
		const struct d_const *c = &d_consts[t->first + i];

		if (const_sort(c)->op == D_OP_NAME && applies(abi, c) &&
		    !strcmp(const_text(c), name)) {
			*value = const_of(c);
			return true;
		}
		if (const_sort(c)->op == D_OP_ENUM && const_sort(c)->ref != table &&
		    name_value(abi, const_sort(c)->ref, name, value))
			return true;
	}
	return false;
}

struct name_walk name_begin(const struct abi *abi, uint16_t table, uint64_t value)
{
	return (struct name_walk){ .abi = abi,
				   .table = &d_tables[table],
				   .value = value,
				   .rest = value,
				   .mask = UINT64_MAX };
}

/* Fill part from a row; false when the row has nothing to say about this value. */
static bool part_of(struct name_walk *w, const struct d_const *c, struct name_part *part)
{
	uint64_t bits = w->value & w->mask & const_of(c);

	*part = (struct name_part){ .bits = bits };
	switch (const_sort(c)->op) {
	case D_OP_ENUM:
		part->table = const_sort(c)->ref;
		part->name = name_enum(w->abi, const_sort(c)->ref, bits);
		/* Bits it cannot name are for the rows that follow, unless it has a comment for
		 * them. */
		if (!part->name && (!bits || !d_tables[const_sort(c)->ref].unknown))
			return false;
		break;
	case D_OP_SHIFT:
		if (!bits)
			return false;
		part->name = const_text(c);
		part->shift = true;
		part->last = const_of(c) & (const_of(c) - 1);
		part->shifted = bits >> __builtin_ctzll(const_of(c));
		break;
	default:
		if (const_of(c) ? (w->rest & w->mask & const_of(c)) != const_of(c)
				: (w->value & w->mask) != 0)
			return false;
		part->name = const_text(c);
		part->bits = const_of(c);
	}
	return true;
}

/* A row `mask = FLAGS` stands for the rows of that table. */
static bool descend(struct name_walk *w, const struct d_const *c)
{
	if (const_sort(c)->op != D_OP_ENUM || !d_tables[const_sort(c)->ref].is_flags || w->outer)
		return false;
	w->outer = w->table;
	w->outer_row = w->row;
	w->mask = const_of(c);
	w->table = &d_tables[const_sort(c)->ref];
	w->row = 0;
	w->named_before = w->named;
	return true;
}

/* The bits such a table was to name, when it knew none of them: with its comment, if it has one. */
static bool unknown_part(struct name_walk *w, struct name_part *part)
{
	uint64_t bits = w->rest & w->mask;

	if (!w->outer || !w->table->unknown || !bits || w->named != w->named_before)
		return false;
	*part = (struct name_part){ .bits = bits, .table = (uint16_t)(w->table - d_tables) };
	w->rest &= ~bits;
	return true;
}

static bool ascend(struct name_walk *w)
{
	if (!w->outer)
		return false;
	w->table = w->outer;
	w->row = w->outer_row;
	w->mask = UINT64_MAX;
	w->outer = NULL;
	return true;
}

bool name_next(struct name_walk *w, struct name_part *part)
{
	do {
		while (w->row < w->table->count) {
			const struct d_const *c = &d_consts[w->table->first + w->row++];

			if (!applies(w->abi, c) || descend(w, c) || !part_of(w, c, part))
				continue;
			w->rest &= ~part->bits;
			if (part->name)
				w->named++;
			return true;
		}
		if (unknown_part(w, part))
			return true;
	} while (ascend(w));
	return false;
}
