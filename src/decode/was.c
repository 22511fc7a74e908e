/* What words were when a call entered, for "old => new": kept in the tape's arena until it returns.
 */
#include "decode.h"

#include <string.h>
#include "args.h"
#include "memory.h"

enum { WAS_MAX = 256 };

struct was_entry {
	uint32_t older; /* arena offset, 0 none */
	uint64_t address, value;
};

bool was_value(const struct decode *d, uint64_t address, uint64_t *value)
{
	struct was_entry e;

	for (uint32_t at = d->saved ? d->saved->was : 0; at; at = e.older) {
		memcpy(&e, d->tape->bytes + at, sizeof(e));
		if (e.address == address) {
			*value = e.value;
			return true;
		}
	}
	return false;
}

void was_keep(struct decode *d, enum d_storage storage, uint64_t address)
{
	struct was_entry e = { d->saved->was, address, 0 };
	uint8_t bytes[8];

	if (d->saved->was_count == WAS_MAX ||
	    memory_read(d->task, address, bytes, storage_size(d->abi, storage)))
		return;
	e.value = storage_load(d->abi, storage, bytes);
	d->saved->was = tape_store(d->tape, &e, sizeof(e));
	d->saved->was_count++;
}

/* A custom that points to a structure of its own knows which. */
static void keep_custom(struct decode *d, const struct d_type *type, uint64_t address)
{
	size_t size = storage_size(d->abi, type->storage);
	uint8_t bytes[8];

	if (!memory_read(d->task, address, bytes, size))
		customs[type->ref](d, NULL, storage_load(d->abi, type->storage, bytes));
}

static void keep_struct(struct decode *d, uint16_t strukt, uint64_t addr, unsigned depth);

static void keep_fields(struct decode *d, unsigned first, unsigned count, uint64_t addr,
			unsigned depth)
{
	for (unsigned i = first; i < first + count; i++) {
		const struct d_type *type = &d_types[d_fields[i].type];
		uint16_t at = field_place(i)->at[d->abi->id];

		if (at == D_ABSENT)
			continue;
		if (field_mods(&d_fields[i])->flags & D_WAS && field_storage(d->abi, i))
			was_keep(d, field_storage(d->abi, i), addr + at);
		if (field_mods(&d_fields[i])->flags & D_WAS && type->kind == D_CUSTOM)
			keep_custom(d, type, addr + at);
		else if (type->kind == D_STRUCT)
			keep_struct(d, type->ref, addr + at, depth + 1);
	}
}

static void keep_struct(struct decode *d, uint16_t strukt, uint64_t addr, unsigned depth)
{
	const struct d_struct *s = &d_structs[strukt];
	const struct d_rest *rest = struct_rest(s);

	if (depth > DECODE_DEPTH_MAX || !(struct_traits(strukt) & TRAIT_WAS))
		return;
	keep_fields(d, s->first, s->count, addr, depth);
	/* Which case it is may be known only when the call has returned. */
	for (unsigned i = 0; i < rest->by.count; i++) {
		const struct d_case *c = &d_cases[rest->by.first + i];

		keep_fields(d, c->first, case_rest(c)->count, addr, depth);
	}
}

void was_struct(struct decode *d, uint16_t strukt, uint64_t addr)
{
	if (strukt && addr)
		keep_struct(d, strukt, addr, 0);
}

uint16_t pointed_struct(const struct d_field *field, bool *array)
{
	const struct d_type *t = &d_types[field->type];

	*array = false;
	if (t->kind != D_POINTER)
		return 0;
	t = &d_types[t->ref];
	if (t->kind == D_ARRAY) {
		*array = true;
		t = &d_types[t->ref];
	}
	return t->kind == D_STRUCT ? t->ref : 0;
}

void was_save(struct decode *d, const struct frame *frame, const struct d_field *field,
	      uint64_t addr)
{
	const struct d_type *t = &d_types[field->type];
	uint16_t strukt;
	bool array;

	if (!addr || t->kind != D_POINTER)
		return;
	strukt = pointed_struct(field, &array);
	if (strukt && array) {
		const struct d_type *elements = &d_types[t->ref];
		int64_t n = type_count(d, frame, elements);
		size_t size = struct_size(strukt, d->abi->id);

		for (int64_t i = 0; i < n && i < WAS_MAX && struct_traits(strukt) & TRAIT_WAS; i++)
			keep_struct(d, strukt, addr + (uint64_t)i * size, 0);
	} else if (strukt) {
		keep_struct(d, strukt, addr, 0);
	} else if (field_mods(field)->flags & D_WAS &&
		   field_storage(d->abi, (uint16_t)(field - d_fields))) {
		const struct d_type *target = &d_types[t->ref];

		if (target->kind == D_VALUE || target->kind == D_TABLE)
			was_keep(d, target->storage, addr);
	}
}
