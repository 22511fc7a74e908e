/* How values lie in registers and memory on each ABI: sizes, signs, loads, and where arguments are.
 */
#include "decode.h"

#include <string.h>
#include "args.h"

static const int8_t sizes[ST_COUNT] = {
#define X(id, name, size) [ST_##id] = size,
	D_STORAGES(X)
#undef X
};

size_t storage_size(const struct abi *abi, enum d_storage storage)
{
	switch (sizes[storage]) {
	case -1:
	case -3:
		return abi->pointer_size;
	case -2:
		return abi->klong_size;
	default:
		return (size_t)sizes[storage];
	}
}

bool storage_signed(enum d_storage storage)
{
	return storage == ST_S8 || storage == ST_S16 || storage == ST_S32 || storage == ST_S64 ||
	       storage == ST_LONG || storage == ST_KLONG;
}

uint64_t storage_cast(const struct abi *abi, enum d_storage storage, uint64_t reg)
{
	unsigned unused = 64 - 8 * (unsigned)storage_size(abi, storage);

	if (unused == 0 || unused == 64)
		return reg;
	return storage_signed(storage) ? (uint64_t)((int64_t)(reg << unused) >> unused)
				       : reg << unused >> unused;
}

uint64_t storage_load(const struct abi *abi, enum d_storage storage, const uint8_t *bytes)
{
	uint64_t v = 0;

	memcpy(&v, bytes, storage_size(abi, storage)); /* all six ABIs are little-endian */
	if (storage == ST_BE16)
		return __builtin_bswap16((uint16_t)v);
	if (storage == ST_BE32)
		return __builtin_bswap32((uint32_t)v);
	if (storage == ST_BE64)
		return __builtin_bswap64(v);
	return storage_cast(abi, storage, v);
}

size_t type_size(const struct abi *abi, uint16_t type)
{
	const struct d_type *t = &d_types[type];

	switch (t->kind) {
	case D_VALUE:
	case D_TABLE:
	case D_CUSTOM:
		return storage_size(abi, t->storage);
	case D_POINTER:
		return storage_size(abi, t->storage ? t->storage : ST_ADDR);
	case D_STRUCT:
		return struct_size(t->ref, abi->id);
	case D_ARRAY:
		return type_extent(t)->fixed * type_size(abi, t->ref);
	case D_BUFFER:
		return type_extent(t)->flags & D_IN_PLACE
			       ? type_extent(t)->fixed
			       : storage_size(abi, t->storage ? t->storage : ST_ADDR);
	case D_BITS:
		return type_extent(t)->fixed * storage_size(abi, t->storage);
	case D_INDEXED:
		return type_size(abi, t->ref);
	case D_SHAPE:
		return type_extent(t)->fixed;
	default:
		return 0;
	}
}

/* The word a type is kept in; ST_NONE when it is not one. */
static enum d_storage word_storage(const struct d_type *t)
{
	switch (t->kind) {
	case D_VALUE:
	case D_TABLE:
	case D_CUSTOM:
		return t->storage;
	case D_POINTER:
		return t->storage ? t->storage : ST_ADDR;
	case D_BUFFER:
		return type_extent(t)->flags & D_IN_PLACE ? ST_NONE
		       : t->storage			  ? t->storage
							  : ST_ADDR;
	default:
		return ST_NONE;
	}
}

enum d_storage field_storage(const struct abi *abi, uint16_t field)
{
	enum d_storage own = word_storage(&d_types[d_fields[field].type]);

	uint8_t stored = place_word(field_place(field))->stored[abi->id];

	return own && stored ? stored : own;
}

uint64_t bits_of(uint16_t field, enum d_storage storage, uint64_t word)
{
	unsigned width = type_extent(&d_types[d_fields[field].type])->bits;

	word >>= place_word(field_place(field))->shift;
	if (width >= 64)
		return word;
	word &= (UINT64_C(1) << width) - 1;
	if (storage_signed(storage) && width && word >> (width - 1))
		word |= ~UINT64_C(0) << width;
	return word;
}

static void add_arg(struct args *args, const struct abi *abi, uint16_t field, unsigned *slot)
{
	enum d_storage storage = word_storage(&d_types[d_fields[field].type]);
	bool wide = abi->split_wide && (storage == ST_S64 || storage == ST_U64);

	if (args->count == ARGS_MAX)
		return;
	if (field_mods(&d_fields[field])->flags & D_SAME && args->count) {
		args->arg[args->count] = args->arg[args->count - 1];
		args->arg[args->count++].field = field;
		return;
	}
	if (wide && abi->align_wide)
		*slot += *slot & 1;
	args->arg[args->count++] = (struct arg){ field, (uint8_t)*slot, wide };
	*slot += wide ? 2 : 1;
}

void args_find(struct args *args, const struct abi *abi, const struct d_call *call,
	       const struct d_case *c)
{
	unsigned common = c ? call_rest(call)->keep : call->count, slot = 0;

	args->count = 0;
	for (unsigned i = 0; i < common; i++)
		add_arg(args, abi, call->first + i, &slot);
	for (unsigned i = 0; c && i < case_rest(c)->count; i++)
		add_arg(args, abi, c->first + i, &slot);
}

uint64_t args_value(const struct decode *d, const struct arg *arg, const struct d_type *type)
{
	uint64_t reg = arg->slot < 6 ? d->args[arg->slot] : 0;
	enum d_storage storage = word_storage(type);

	if (arg->wide) {
		uint64_t high = arg->slot + 1 < 6 ? d->args[arg->slot + 1] : 0;

		return (uint32_t)reg | high << 32;
	}
	return storage ? storage_cast(d->abi, storage, reg) : reg;
}

uint64_t args_named(const struct decode *d, d_str name)
{
	for (unsigned i = 0; d->in && i < d->in->count; i++) {
		const struct arg *arg = &d->in->arg[i];

		if (d_fields[arg->field].name == name)
			return args_value(d, arg, &d_types[d_fields[arg->field].type]);
	}
	return 0;
}
