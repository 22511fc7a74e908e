/* Where fields lie in memory: the C compilers' rules for the six ABIs, computed.
 *
 * They differ in three numbers: the size of a pointer (and of the user's long), of the kernel's
 * long, and the alignment of 64-bit integers.  Bit-fields follow the System V rule: one that would
 * cross a boundary of its storage starts the next.
 */
#include <string.h>
#include "gen.h"

static const struct {
	uint8_t pointer, klong, wide_align;
} sizes[ABI_COUNT] = {
	[ABI_X86_64] = { 8, 8, 8 },  [ABI_I386] = { 4, 4, 4 }, [ABI_X32] = { 4, 8, 8 },
	[ABI_AARCH64] = { 8, 8, 8 }, [ABI_ARM] = { 4, 4, 8 },  [ABI_RISCV64] = { 8, 8, 8 },
};

enum { STRUCT_MAX = 1 << 15, DEPTH_MAX = 64 };

unsigned storage_bytes(enum d_abi abi, enum d_storage storage)
{
	static const int8_t bytes[ST_COUNT] = {
#define X(id, name, size) [ST_##id] = size,
		D_STORAGES(X)
#undef X
	};

	if (bytes[storage] >= 0)
		return (unsigned)bytes[storage];
	return bytes[storage] == -2 ? sizes[abi].klong : sizes[abi].pointer;
}

unsigned storage_align(enum d_abi abi, enum d_storage storage)
{
	unsigned bytes = storage_bytes(abi, storage);

	return bytes == 8 ? sizes[abi].wide_align : bytes ? bytes : 1;
}

static void layout_struct(enum d_abi abi, uint32_t index);

/* Size and alignment of what lies in place. */
static unsigned measure(enum d_abi abi, uint16_t type, unsigned *align, unsigned depth)
{
	const struct made_type *t = &out.types[type];

	*align = 1;
	if (depth > DEPTH_MAX)
		return 0;
	switch (t->kind) {
	case D_STRUCT:
		layout_struct(abi, t->ref);
		*align = out.instances[t->ref].align[abi];
		return out.structs[t->ref].size[abi];
	case D_ARRAY:
		return t->fixed * measure(abi, t->ref, align, depth + 1);
	case D_BUFFER:
		if (t->flags & D_IN_PLACE)
			return t->fixed;
		break;
	case D_BITS:
		*align = storage_align(abi, t->storage);
		return t->fixed * storage_bytes(abi, t->storage);
	case D_INDEXED:
		return measure(abi, t->ref, align, depth + 1);
	case D_SHAPE:
		/* A sigset_t of the user's longs, two of them where they have 4 bytes. */
		*align = t->ref == M_IN6_ADDR || t->ref == M_RATIO ? 4
			 : t->ref == M_SIGSET			   ? sizes[abi].pointer
								   : 1;
		return t->fixed;
	case D_NONE:
	case D_ATTRS:
	case D_HEADED:
		return 0;
	}
	*align = storage_align(abi, t->storage);
	return storage_bytes(abi, t->storage);
}

unsigned type_bytes(enum d_abi abi, uint16_t type)
{
	unsigned align;

	return measure(abi, type, &align, 0);
}

struct cursor {
	enum d_abi abi;
	struct position at;
	uint64_t bits; /* from the struct's start */
	unsigned align;
	bool packed;
};

/* Places one field and returns its offset. */
static unsigned place(struct cursor *c, unsigned bytes, unsigned align, unsigned width,
		      unsigned *shift)
{
	uint64_t start;

	*shift = 0;
	if (c->packed && !width)
		align = 1;
	if (align > c->align)
		c->align = align;
	if (!width) {
		start = (c->bits + 7) / 8;
		start = (start + align - 1) / align * align;
		c->bits = (start + bytes) * 8;
		return start > STRUCT_MAX ? STRUCT_MAX : (unsigned)start;
	}
	if (c->bits / (8 * bytes) != (c->bits + width - 1) / (8 * bytes))
		c->bits = (c->bits + 8 * align - 1) / (8 * align) * (8 * align);
	start = c->bits / (8 * bytes) * bytes;
	*shift = (unsigned)(c->bits - start * 8);
	c->bits += width;
	return start > STRUCT_MAX ? STRUCT_MAX : (unsigned)start;
}

static void place_field(struct cursor *c, uint32_t field, enum d_storage stored)
{
	const struct made_type *type = &out.types[out.fields[field].type];
	unsigned align, shift, bytes = measure(c->abi, out.fields[field].type, &align, 0);

	if (stored) {
		bytes = storage_bytes(c->abi, stored);
		align = storage_align(c->abi, stored);
	}
	if (!bytes && type->bits)
		return;
	out.stored[field][c->abi] = stored;
	out.offsets[field][c->abi] = (uint16_t)place(c, bytes, align, type->bits, &shift);
	if (c->abi != ABI_X86_64 && out.shifts[field] != shift)
		error_at(c->at, "a bit-field lies differently on %s", abi_names[c->abi]);
	if (c->abi == ABI_X86_64)
		out.shifts[field] = (uint8_t)shift;
}

/* One that is placed where the field before it is, and ends no earlier than that. */
static void place_same(struct cursor *c, uint32_t field)
{
	uint64_t end = c->bits;

	c->bits = out.offsets[field - 1][c->abi] * 8u + out.shifts[field - 1];
	place_field(c, field, ST_NONE);
	c->bits = end > c->bits ? end : c->bits;
}

static void place_next(struct cursor *c, uint32_t field)
{
	if (out.fields[field].flags & D_SAME)
		place_same(c, field);
	else
		place_field(c, field, ST_NONE);
}

static const struct item *layout_among(const struct item *layout, enum d_abi abi)
{
	while (layout && !(layout->abis >> abi & 1))
		layout = layout->next_layout;
	return layout;
}

static const struct item *layout_for(const struct item *item, enum d_abi abi)
{
	const struct item *layout = layout_among(item->next_layout, abi);

	return !layout && item->inherit ? layout_for(item->inherit, abi) : layout;
}

/* A storage, or 0 when the row says nothing or names another type. */
static enum d_storage row_storage(const struct row *row)
{
	const struct type *type = row->field.type;

	if (!type || type->form != TF_NAME)
		return ST_NONE;
	return type->storage ? type->storage : type->name->storage;
}

static void place_padding(struct cursor *c, const struct row *row)
{
	const struct type *type = row->field.type;
	unsigned count = 1, shift;

	if (type && type->form == TF_ARRAY && type->count && type->count->op == E_NUMBER) {
		if (type->count->number < 0 || type->count->number > STRUCT_MAX) {
			error_at(row->at, "the padding is too big");
			return;
		}
		count = (unsigned)type->count->number;
		type = type->inner;
	}
	enum d_storage storage = type && type->form == TF_NAME ? type->name->storage : ST_NONE;
	if (!storage) {
		error_at(row->at, "padding needs a storage");
		return;
	}
	place(c, count * storage_bytes(c->abi, storage), storage_align(c->abi, storage), type->bits,
	      &shift);
}

/* The fields of a struct or a case, which begin at d_field `first`, as a layout says. */
static void place_rows(struct cursor *c, const struct item *layout, const struct field *fields,
		       unsigned first, unsigned count)
{
	for (unsigned i = 0; i < count; i++)
		out.offsets[first + i][c->abi] = D_ABSENT;
	for (unsigned i = 0; i < layout->row_count; i++) {
		const struct row *row = &layout->rows[i];
		unsigned field = 0;

		if (!strcmp(row->name->name, "_")) {
			place_padding(c, row);
			continue;
		}
		while (field < count && fields[field].name != row->name)
			field++;
		if (field == count)
			continue; /* reported before */
		if (out.offsets[first + field][c->abi] != D_ABSENT)
			error_at(row->at, "a second field %s", row->name->name);
		uint8_t kind = out.types[out.fields[first + field].type].kind;
		bool word =
			kind == D_VALUE || kind == D_TABLE || kind == D_POINTER || kind == D_CUSTOM;
		place_field(c, first + field, word ? row_storage(row) : ST_NONE);
	}
	for (unsigned i = 1; i < count; i++)
		if (fields[i].flags & D_SAME)
			place_same(c, first + i);
	for (unsigned i = 1; i < count; i++)
		if (fields[i].flags & D_SAME)
			out.offsets[first + i][c->abi] = out.offsets[first + i - 1][c->abi];
	for (unsigned i = 0; i < count; i++)
		if (out.offsets[first + i][c->abi] == D_ABSENT && !(fields[i].flags & D_HIDDEN))
			error_at(layout->at, "the layout lacks the field %s", fields[i].name->name);
}

static void layout_struct(enum d_abi abi, uint32_t index)
{
	struct instance *instance = &out.instances[index];
	struct made_struct *s = &out.structs[index];
	struct cursor c = { abi, instance->item->at, 0, 1, instance->item->packed };
	const struct item *layout = layout_for(instance->item, abi);
	uint64_t longest;

	if (instance->align[abi])
		return;
	if (instance->laying) {
		error_at(instance->item->at, "the struct %s contains itself", instance->name);
		instance->align[abi] = 1;
		return;
	}
	instance->laying = true;
	if (layout)
		place_rows(&c, layout, instance->item->fields, s->first, s->count);
	else
		for (unsigned i = 0; i < s->count; i++) {
			if (instance->item->count <= i) /* of a layout for another ABI */
				out.offsets[s->first + i][abi] = D_ABSENT;
			else
				place_next(&c, s->first + i);
		}
	uint64_t common = longest = c.bits;
	for (unsigned i = 0; i < s->case_count; i++) {
		const struct made_case *arm = &out.cases[s->case_first + i];

		const struct arm *source = &instance->item->arms[i];

		c.bits = common;
		layout = layout_among(source->layouts, abi);
		if (layout)
			place_rows(&c, layout, source->fields, arm->first, arm->count);
		for (unsigned j = 0; j < arm->count && !layout; j++)
			place_next(&c, arm->first + j);
		longest = c.bits > longest ? c.bits : longest;
	}
	uint64_t bytes = ((longest + 7) / 8 + c.align - 1) / c.align * c.align;
	if (bytes > STRUCT_MAX) {
		error_at(instance->item->at, "the struct %s is larger than %d bytes",
			 instance->name, STRUCT_MAX);
		bytes = 0;
	}
	s->size[abi] = (uint16_t)bytes;
	instance->align[abi] = (uint16_t)c.align;
	instance->laying = false;
}

void layout_structs(void)
{
	out.offsets = gen_alloc(out.field_count * sizeof(*out.offsets));
	out.stored = gen_alloc(out.field_count * sizeof(*out.stored));
	out.shifts = gen_alloc(out.field_count * sizeof(*out.shifts));
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		for (uint32_t i = 1; i < out.struct_count; i++)
			layout_struct(abi, i);
}
