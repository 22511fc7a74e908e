/* Customs of socket options: their names and values, as `struct sockopt` says for each level. */
#include "decode.h"

#include <string.h>
#include "args.h"
#include "memory.h"
#include "names.h"

static bool reading(const struct decode *d)
{
	return d->call == &d_calls[D_CALL_getsockopt];
}

/* What `struct sockopt` says of the level. */
static const struct d_case *level_of(const struct decode *d, const struct frame *frame)
{
	const struct d_struct *s = &d_structs[D_STRUCT_sockopt];
	const struct frame in = { .outer = frame };

	return case_in_force(d, &in, &struct_rest(s)->by, SIZE_MAX);
}

/* The value of the option: nothing when the level has no list. */
static struct variant option_of(const struct decode *d, const struct frame *frame, int64_t len)
{
	const struct d_case *c = level_of(d, frame);

	for (unsigned i = 0; c && i < case_rest(c)->count; i++) {
		const struct d_type *type = &d_types[d_fields[c->first + i].type];

		if (type->kind == D_STRUCT)
			return variant_find(d, frame, type->ref, reading(d) ? D_OUT : D_IN,
					    len > 0 ? (size_t)len : 0);
	}
	return (struct variant){ 0 };
}

/* The last table is the level's; an `out` one has the names that just getsockopt knows. */
void custom_sockopt_name(struct decode *d, const struct frame *frame, uint64_t value)
{
	const struct d_case *c = level_of(d, frame);
	uint16_t table = 0;

	for (unsigned i = 0; c && i < case_rest(c)->count; i++) {
		const struct d_field *field = &d_fields[c->first + i];
		const struct d_type *type = &d_types[field->type];

		if (type->kind != D_TABLE || (field_mods(field)->dir == D_OUT && !reading(d)))
			continue;
		table = type->ref;
		if (name_enum(d->abi, table, value))
			break;
	}
	if (table)
		push_enum(d, table, value);
	else
		push_uint(d, value);
}

/* ---- Values
 * -------------------------------------------------------------------------------------------------
 */

/* Of what the descriptions do not know: [number] from four bytes, a string from others. */
static void push_plain(struct decode *d, uint64_t addr, uint32_t len)
{
	uint8_t bytes[4];

	if (len != sizeof(bytes)) {
		push_bytes(d, addr, len);
	} else if (memory_read(d->task, addr, bytes, sizeof(bytes))) {
		push_unreadable(d, addr);
	} else {
		tape_push(d->tape, T_DEREF)->value = addr;
		push_int(d, (int64_t)storage_load(d->abi, ST_S32, bytes));
		push_end(d);
	}
}

/* [number] of which the kernel may have written less than four bytes. */
void custom_sockopt_short(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint8_t bytes[4] = { 0 };

	(void)frame;
	if (memory_read(d->task, value, bytes, d->upto < 4 ? (size_t)d->upto : 4)) {
		push_unreadable(d, value);
		return;
	}
	tape_push(d->tape, T_DEREF)->value = value;
	push_int(d, (int64_t)storage_load(d->abi, ST_S32, bytes));
	push_end(d);
}

/* Bits as [NAME NAME]; the other way round, when most are set: ~[NAME]. */
void custom_icmp_filter(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint8_t bytes[4] = { 0 };
	uint32_t mask;
	bool most;

	(void)frame;
	if (memory_read(d->task, value, bytes, d->upto < 4 ? (size_t)d->upto : 4)) {
		push_unreadable(d, value);
		return;
	}
	mask = (uint32_t)storage_load(d->abi, ST_U32, bytes);
	most = __builtin_popcount(mask) > 16;
	tape_push(d->tape, T_ARRAY)->flags = TF_SPACED | (most ? TF_NOZERO : 0);
	for (unsigned i = 0; i < 32; i++)
		if ((mask >> i & 1) != most)
			push_enum(d, D_TABLE_icmp_type, i);
	push_end(d);
}

static void push_hex_bytes(struct decode *d, uint64_t addr, size_t len)
{
	uint8_t bytes[8];

	if (len > sizeof(bytes) || memory_read(d->task, addr, bytes, len))
		push_unreadable(d, addr);
	else
		push_data(d, bytes, len, TF_BYTES | TF_HEXSTR);
}

static bool all_words(const struct d_struct *s)
{
	for (unsigned i = s->first; i < (unsigned)s->first + s->count; i++)
		if (d_types[d_fields[i].type].kind != D_VALUE ||
		    field_place(i)->at[0] != 4 * (i - s->first))
			return false;
	return !struct_rest(s)->by.count;
}

/* A structure of which less than all came back: of words of four bytes what is left is shown as
 * bytes. */
static void push_partial(struct decode *d, const struct frame *frame, const struct variant *v,
			 uint64_t addr, size_t len)
{
	const struct d_struct *s = &d_structs[v->type->ref];
	uint8_t bytes[64];

	if (!all_words(s) || len > sizeof(bytes)) {
		variant_push(d, frame, v, addr, len);
		return;
	}
	if (memory_read(d->task, addr, bytes, len)) {
		push_unreadable(d, addr);
		return;
	}
	push_open(d, T_STRUCT);
	for (unsigned i = s->first; i < (unsigned)s->first + s->count; i++) {
		const struct d_type *type = &d_types[d_fields[i].type];
		size_t at = field_place(i)->at[d->abi->id];

		if (at >= len)
			break;
		push_member(d, d_fields[i].name, at);
		if (at + 4 <= len)
			decode_word(d, NULL, type, storage_load(d->abi, type->storage, bytes + at));
		else
			push_data(d, bytes + at, len - at, TF_BYTES | TF_HEXSTR);
	}
	push_end(d);
}

void custom_sockopt_set(struct decode *d, const struct frame *frame, uint64_t value)
{
	int32_t len = (int32_t)d->args[4];
	struct variant v = option_of(d, frame, len);

	if (!value || !d->deref)
		push_addr(d, value);
	else if (!v.field)
		push_plain(d, value, (uint32_t)len);
	else if (len < (int64_t)v.least && (len || v.type->kind != D_ARRAY))
		push_addr(d, value);
	else
		variant_push(d, frame, &v, value, (size_t)len);
}

void custom_sockopt_get(struct decode *d, const struct frame *frame, uint64_t value)
{
	struct variant v;
	uint8_t bytes[4];
	int32_t len;

	if (!value || !d->deref || memory_read(d->task, d->args[4], bytes, sizeof(bytes))) {
		push_addr(d, value);
		return;
	}
	len = (int32_t)storage_load(d->abi, ST_S32, bytes);
	v = option_of(d, frame, len);
	if (len <= 0)
		push_addr(d, value);
	else if (!v.field)
		push_plain(d, value, (uint32_t)len);
	else if ((size_t)len < v.least && v.type->kind == D_STRUCT)
		push_partial(d, frame, &v, value, (size_t)len);
	else if ((size_t)len < v.least && v.type->kind != D_ARRAY)
		push_hex_bytes(d, value, (size_t)len);
	else
		variant_push(d, frame, &v, value, (size_t)len);
}
