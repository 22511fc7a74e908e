/* Expressions of descriptions: postfix code over 64-bit integers, with names looked up in frames.
 */
#include "decode.h"

#include <string.h>
#include "args.h"
#include "memory.h"
#include "names.h"
#include "util.h"

enum { STACK = 32 };

static bool frame_has(const struct frame *f, uint16_t field)
{
	return (field >= f->first && field - f->first < f->count) ||
	       (field >= f->more && field - f->more < f->more_count);
}

/* The register, or the two, of an argument. */
static uint64_t argument(const struct decode *d, uint16_t field)
{
	const struct d_type *type = &d_types[d_fields[field].type];

	for (unsigned i = 0; d->in && i < d->in->count; i++)
		if (d->in->arg[i].field == field)
			return args_value(d, &d->in->arg[i], type);
	return 0;
}

/* What a structure is worth in a condition: whether any of its bytes is set. */
static int64_t any_byte(const uint8_t *bytes, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (bytes[i])
			return 1;
	return 0;
}

static int64_t member(const struct decode *d, const struct frame *f, uint16_t field)
{
	const struct d_type *type = &d_types[d_fields[field].type];
	size_t at = field_place(field)->at[d->abi->id];
	enum d_storage storage = field_storage(d->abi, field);
	size_t size =
		storage ? storage_size(d->abi, storage) : type_size(d->abi, d_fields[field].type);
	uint64_t value, was;

	if (at == D_ABSENT || at + size > f->have)
		return 0;
	if (!storage)
		return any_byte(f->bytes + at, size);
	value = storage_load(d->abi, storage, f->bytes + at);
	if (type_extent(type)->bits)
		value = bits_of(field, storage, value);
	if (field_mods(&d_fields[field])->flags & D_WAS && d->exiting &&
	    was_value(d, f->address + at, &was) && was < value)
		value = was;
	return (int64_t)value;
}

/* A name that is a pointer to a word means the word behind it: the smaller of the two when it `was`
 * another. */
static int64_t behind(const struct decode *d, uint16_t field, const struct d_type *target,
		      uint64_t addr)
{
	enum d_storage storage = target->storage;
	uint8_t bytes[8];
	uint64_t value, was;

	if (!addr || memory_read(d->task, addr, bytes, storage_size(d->abi, storage)))
		return 0;
	value = storage_load(d->abi, storage, bytes);
	if (field_mods(&d_fields[field])->flags & D_WAS && d->exiting && was_value(d, addr, &was) &&
	    was < value)
		value = was;
	return (int64_t)value;
}

int64_t field_value(const struct decode *d, const struct frame *f, uint16_t field)
{
	const struct d_type *type = &d_types[d_fields[field].type];
	int64_t value = f->bytes ? member(d, f, field) : (int64_t)argument(d, field);

	if (type->kind == D_POINTER) {
		const struct d_type *target = &d_types[type->ref];

		if (target->kind == D_VALUE || target->kind == D_TABLE)
			return behind(d, field, target, (uint64_t)value);
	}
	return value;
}

uint16_t frame_field(const struct frame *f, d_str name)
{
	for (unsigned i = 0; i < f->count; i++)
		if (d_fields[f->first + i].name == name)
			return (uint16_t)(f->first + i);
	for (unsigned i = 0; i < f->more_count; i++)
		if (d_fields[f->more + i].name == name)
			return (uint16_t)(f->more + i);
	return 0;
}

/* The field of this name in the nearest enclosing frame that has one. */
static int64_t outer_value(const struct decode *d, const struct frame *f, d_str name)
{
	uint16_t field;

	for (f = f->outer; f; f = f->outer)
		if ((field = frame_field(f, name)))
			return field_value(d, f, field);
	return 0;
}

static int64_t unary_or_leaf(const struct decode *d, const struct frame *f, struct d_code c)
{
	switch (c.op) {
	case E_CONST:
		return (int64_t)const_value(d->abi, c.arg);
	case E_NUMBER:
		return d_wide[c.arg];
	case E_FIELD:
		while (f && !frame_has(f, c.arg))
			f = f->outer;
		return f ? field_value(d, f, c.arg) : 0;
	case E_OUTER:
		return f ? outer_value(d, f, c.arg) : 0;
	case E_RET:
		return d->ret;
	case E_FAILED:
		return d->failed;
	case E_VERBOSE:
		return !d->abbrev;
	}
	return 0;
}

/* Wrapping arithmetic: what a tracee puts in must not be undefined here. */
static int64_t binary(enum d_op op, int64_t a, int64_t b)
{
	switch (op) {
	case E_AND:
		return a & b;
	case E_OR:
		return a | b;
	case E_EQ:
		return a == b;
	case E_LT:
		return a < b;
	case E_LAND:
		return a && b;
	case E_LOR:
		return a || b;
	case E_ADD:
		return (int64_t)((uint64_t)a + (uint64_t)b);
	case E_SUB:
		return (int64_t)((uint64_t)a - (uint64_t)b);
	case E_MUL:
		return (int64_t)((uint64_t)a * (uint64_t)b);
	case E_DIV:
		return b == 0 ? 0 : b == -1 ? (int64_t) - (uint64_t)a : a / b;
	default:
		return 0;
	}
}

int64_t expr_eval(const struct decode *d, const struct frame *frame, uint16_t expr)
{
	int64_t stack[STACK];
	unsigned n = 0;

	if (!expr)
		return 0;
	for (const struct d_code *c = &d_codes[d_exprs[expr]]; c->op != E_END; c++) {
		if (c->op < E_NOT) {
			if (n == STACK)
				return 0;
			stack[n++] = unary_or_leaf(d, frame, *c);
		} else if (c->op == E_NOT) {
			if (n < 1)
				return 0;
			stack[n - 1] = !stack[n - 1];
		} else if (c->op == E_IN) {
			int64_t found = 0;

			if (n < c->arg + 1u)
				return 0;
			for (unsigned i = 0; i < c->arg; i++)
				found |= stack[n - 1 - i] == stack[n - 1 - c->arg];
			n -= c->arg;
			stack[n - 1] = found;
		} else {
			if (n < 2)
				return 0;
			stack[n - 2] = binary(c->op, stack[n - 2], stack[n - 1]);
			n--;
		}
	}
	return n ? stack[n - 1] : 0;
}

int64_t type_count(const struct decode *d, const struct frame *frame, const struct d_type *type)
{
	const struct d_extent *extent = type_extent(type);

	return extent->count ? expr_eval(d, frame, extent->count) : extent->fixed;
}

bool expr_unsigned(uint16_t expr)
{
	const struct d_code *c = &d_codes[d_exprs[expr]];

	return expr && c[0].op == E_FIELD && c[1].op == E_END &&
	       !storage_signed(d_types[d_fields[c[0].arg].type].storage);
}

bool expr_late(uint16_t expr)
{
	if (!expr)
		return false;
	for (const struct d_code *c = &d_codes[d_exprs[expr]]; c->op != E_END; c++)
		if (c->op == E_RET || c->op == E_FAILED)
			return true;
	return false;
}

/* Where to note the cases that were in force; the fixture runner asks, nobody else. */
static uint8_t *watched;

void decode_watch_cases(uint8_t *reached)
{
	watched = reached;
}

static const struct d_case *chosen(const struct d_case *c)
{
	if (watched && c)
		watched[c - d_cases] = 1;
	return c;
}

static const struct d_case *find_case(const struct abi *abi, const struct d_by *by, uint64_t value,
				      size_t have)
{
	const struct d_case *other = NULL;
	const uint16_t *row = &d_case_values[by->values];

	for (unsigned i = 0; i < by->count; i++) {
		const struct d_case *c = &d_cases[by->first + i];
		const struct d_case_rest *rest = case_rest(c);

		if (!rest->nvalues)
			other = c;
		for (unsigned k = 0; k < rest->nvalues; k++, row++)
			if (const_is(abi, *row, value) && have >= rest->min)
				return c;
	}
	return other;
}

/* The first one of these that has this value or a larger one. */
static uint32_t first_selected(const struct d_sorted *sorted, uint64_t value)
{
	uint32_t low = sorted->first, high = low + sorted->count;

	while (low < high) {
		uint32_t middle = (low + high) / 2;

		if (const_of(&d_consts[d_selected[middle].row]) < value)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Of many cases, by halves.  Behind those of one value come the requests with free parts. */
static const struct d_case *selected_case(const struct abi *abi, const struct d_by *by,
					  uint64_t value, size_t have)
{
	const struct d_sorted *sorted = &d_sorted[by->values];

	for (uint64_t from = value;; from = D_PARTS) {
		for (uint32_t i = first_selected(sorted, from);
		     i < (uint32_t)sorted->first + sorted->count; i++) {
			const struct d_selected *c = &d_selected[i];

			if (from == value && const_of(&d_consts[c->row]) != value)
				break;
			if (const_sort(&d_consts[c->row])->abis >> abi->id & 1 &&
			    have >= case_rest(&d_cases[c->chosen])->min &&
			    (from == value || const_is(abi, c->row, value)))
				return &d_cases[c->chosen];
		}
		if (from == D_PARTS || value >= D_PARTS)
			break;
	}
	for (unsigned i = by->count; i; i--)
		if (!case_rest(&d_cases[by->first + i - 1])->nvalues)
			return &d_cases[by->first + i - 1];
	return NULL;
}

const struct d_case *case_in_force(const struct decode *d, const struct frame *frame,
				   const struct d_by *by, size_t have)
{
	uint64_t selector;

	if (!by->expr)
		return NULL;
	selector = (uint64_t)expr_eval(d, frame, by->expr);
	return chosen(by->count > D_CASES_MANY ? selected_case(d->abi, by, selector, have)
					       : find_case(d->abi, by, selector, have));
}
