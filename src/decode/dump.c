/* Dumps: the bytes that calls of %reads and %writes have moved through a descriptor.
 *
 * The first argument is the descriptor, the second leads to the bytes: a buffer, buffers of an
 * iovec, or messages whose buffers are such. */
#include "decode.h"

#include "args.h"
#include "memory.h"

enum { VECTOR_MAX = 1024 }; /* the kernel's UIO_MAXIOV */

/* Push len bytes at addr; when they are not all there, of one of several buffers that it was one.
 */
static void dump_bytes(struct decode *d, uint64_t addr, uint64_t len, int index)
{
	uint32_t at = d->tape->used;
	bool readable = len && len <= DECODE_ARENA_MAX && at + len <= DECODE_ARENA_MAX;
	struct token *t;

	if (readable) {
		at = tape_reserve(d->tape, len);
		readable = !memory_read(d->task, addr, d->tape->bytes + at, len);
	}
	if (!readable && (index < 0 || len > UINT32_MAX))
		return;
	t = tape_push(d->tape, T_DUMP);
	t->aux = at;
	t->id = (uint32_t)len;
	t->value = (uint64_t)(index < 0 ? 0 : index);
	t->flags = (index < 0 ? 0 : TF_INDEX) | (readable ? 0 : TF_UNREADABLE);
}

static bool load(struct decode *d, uint64_t addr, enum d_storage storage, uint64_t *value)
{
	uint8_t bytes[8];

	if (memory_read(d->task, addr, bytes, storage_size(d->abi, storage)))
		return false;
	*value = storage_load(d->abi, storage, bytes);
	return true;
}

/* At most `moved` bytes of the buffers; an empty one ends them. */
static void dump_buffers(struct decode *d, uint64_t addr, uint64_t count, uint64_t moved)
{
	uint64_t base, len, size = 2 * storage_size(d->abi, ST_ADDR);

	for (unsigned i = 0; i < count && i < VECTOR_MAX; i++) {
		if (!load(d, addr + i * size, ST_ADDR, &base) ||
		    !load(d, addr + i * size + size / 2, ST_ULONG, &len))
			return;
		len = len < moved ? len : moved;
		if (!len)
			return;
		dump_bytes(d, base, len, (int)i);
		moved -= len;
	}
}

/* Where a field of a structure lies. */
static uint64_t place_of(const struct decode *d, uint16_t strukt, d_str name)
{
	struct frame frame = { .first = d_structs[strukt].first, .count = d_structs[strukt].count };

	return field_place(frame_field(&frame, name))->at[d->abi->id];
}

static bool find_buffers(struct decode *d, uint64_t message, uint64_t *iov, uint64_t *count)
{
	return load(d, message + place_of(d, D_STRUCT_msghdr, S_msg_iov), ST_ADDR, iov) &&
	       load(d, message + place_of(d, D_STRUCT_msghdr, S_msg_iovlen), ST_ULONG, count);
}

static void dump_messages(struct decode *d, uint64_t addr)
{
	uint64_t iov, count, moved, at_len = place_of(d, D_STRUCT_mmsghdr, S_msg_len);
	size_t size = struct_size(D_STRUCT_mmsghdr, d->abi->id);

	for (unsigned i = 0; !d->failed && i < (uint64_t)d->ret && i < VECTOR_MAX;
	     i++, addr += size) {
		struct token *t;

		if (!find_buffers(d, addr, &iov, &count) || !load(d, addr + at_len, ST_U32, &moved))
			return;
		t = tape_push(d->tape, T_VECTOR);
		t->value = i;
		t->id = (uint32_t)count;
		dump_buffers(d, iov, count, moved);
	}
}

void decode_dump(struct decode *d)
{
	bool writing = d->call->classes >> D_CLASS_WRITES & 1;
	bool reading = d->call->classes >> D_CLASS_READS & 1;
	uint64_t moved = writing ? UINT64_MAX : (uint64_t)d->ret, iov, count;
	const struct d_type *type;
	struct frame frame = { .first = d->call->first, .count = d->call->count };
	struct args args;
	uint64_t addr;

	/* What was to be written is shown of calls that failed, too. */
	if (!(writing || reading) || (d->failed && !writing) || (int)d->args[0] < 0 ||
	    !d->options->dumped((int)d->args[0], writing))
		return;
	args_find(&args, d->abi, d->call, NULL);
	d->in = &args;
	type = &d_types[d_fields[args.arg[1].field].type];
	addr = args_value(d, &args.arg[1], type);
	if (type->kind == D_BUFFER) {
		dump_bytes(d, addr, writing ? (uint64_t)type_count(d, &frame, type) : moved, -1);
	} else if (type->kind == D_POINTER && d_types[type->ref].kind == D_ARRAY) {
		count = (uint64_t)type_count(d, &frame, &d_types[type->ref]);
		dump_buffers(d, addr, count, moved);
	} else if (type->kind == D_POINTER) {
		if (find_buffers(d, addr, &iov, &count))
			dump_buffers(d, iov, count, moved);
	} else {
		dump_messages(d, addr);
	}
	d->in = NULL;
}
