/* Customs of processes: clone, thread areas, words of the user area, io_uring's workers, futex
 * operations. */
#include "decode.h"

#include <stdio.h>
#include <string.h>
#include "args.h"
#include "memory.h"
#include "names.h"
#include "task.h"

/* ---- clone
 * -----------------------------------------------------------------------------------------------
 */

/* A member of clone's argument list: strace names them all. */
static void push_named(struct decode *d, d_str name, unsigned slot)
{
	push_arg(d, name, slot);
	d->tape->tokens[d->tape->count - 1].flags = TF_LABEL;
}

static bool has_flag(const struct decode *d, uint64_t flags, const char *name)
{
	uint64_t bit;

	return name_value(d->abi, D_TABLE_clone_flags, name, &bit) && flags & bit;
}

/* Where the kernel stored the new thread's id, or a descriptor of it. */
static void push_parent_tid(struct decode *d, uint64_t addr, bool pidfd)
{
	uint8_t bytes[4];
	int32_t id;

	if (!addr || d->failed || !d->deref || memory_read(d->task, addr, bytes, sizeof(bytes))) {
		push_addr(d, addr);
		return;
	}
	memcpy(&id, bytes, sizeof(id));
	tape_push(d->tape, T_DEREF)->value = addr;
	if (pidfd)
		push_fd(d, id);
	else
		push_pid(d, FMT_TID, id);
	push_end(d);
}

/* i386 gives its thread area as a segment. */
void custom_clone_tls(struct decode *d, const struct frame *frame, uint64_t addr)
{
	uint8_t bytes[16];

	if (d->abi->id == ABI_I386 && addr && d->deref && !d->failed &&
	    !memory_read(d->task, addr, bytes, sizeof(bytes)))
		decode_struct(d, frame, D_STRUCT_user_desc, bytes, sizeof(bytes), addr);
	else
		push_addr(d, addr);
}

void custom_clone(struct decode *d, const struct frame *frame, uint64_t value)
{
	bool tls_last = d->abi->id == ABI_X86_64 || d->abi->id == ABI_X32;
	unsigned tls = tls_last ? 4 : 3, child = tls_last ? 3 : 4;
	uint64_t flags = d->args[0];

	(void)value;
	if (!d->exiting || !d->tape->count) {
		push_named(d, S_child_stack, 1);
		push_addr(d, d->args[1]);
		push_named(d, S_flags, 0);
		customs[C_clone_flags](d, frame, flags);
	}
	if (!d->exiting)
		return;
	if (has_flag(d, flags, "CLONE_PARENT_SETTID") || has_flag(d, flags, "CLONE_PIDFD")) {
		push_named(d, S_parent_tid, 2);
		push_parent_tid(d, d->args[2], has_flag(d, flags, "CLONE_PIDFD"));
	}
	if (has_flag(d, flags, "CLONE_SETTLS")) {
		push_named(d, S_tls, tls);
		custom_clone_tls(d, frame, d->args[tls]);
	}
	if (has_flag(d, flags, "CLONE_CHILD_SETTID") ||
	    has_flag(d, flags, "CLONE_CHILD_CLEARTID")) {
		push_named(d, S_child_tidptr, child);
		push_addr(d, d->args[child]);
	}
}

/* The ids a new process wants in each pid namespace: set_tid_size of them. */
void custom_set_tid(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { LEVELS = 32, SIZE_AT = 72 };
	int32_t ids[LEVELS];
	uint64_t n = 0;

	if (frame->have >= SIZE_AT + sizeof(n))
		memcpy(&n, frame->bytes + SIZE_AT, sizeof(n));
	if (!value || !n || n > LEVELS || !d->deref ||
	    memory_read(d->task, value, ids, n * sizeof(ids[0]))) {
		push_addr(d, value);
		return;
	}
	tape_push(d->tape, T_ARRAY)->value = value;
	for (uint64_t i = 0; i < n; i++) {
		if (array_ends(d, i)) {
			push_more(d);
			break;
		}
		push_pid(d, FMT_PID, ids[i]);
	}
	push_end(d);
}

/* Descriptors of the processes that a call names by its first arguments. */
void custom_fd_of_first(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_fd_of(d, (int)d->args[0], (int)value);
}

void custom_fd_of_second(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_fd_of(d, (int)d->args[1], (int)value);
}

void custom_fd_of_pidfd(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_fd_of_pidfd(d, (int)d->args[0], (int)value);
}

/* An entry number of -1 asks for a free one, and the answer is stored in its place. */
void custom_set_thread_area(struct decode *d, const struct frame *frame, uint64_t value)
{
	int32_t desc[4]; /* the entry's number is its first word */

	(void)frame, (void)value;
	decode_args(d);
	if (!d->exiting)
		return;
	push_ret(d);
	if (d->failed || !d->deref || memory_read(d->task, d->args[0], desc, sizeof(desc)))
		return;
	push_open(d, T_AUX);
	push_member(d, S_entry_number, 0);
	push_uint(d, (uint32_t)desc[0]);
	push_end(d);
}

/* When it failed, what was asked for is all there is to show. */
void custom_get_thread_area(struct decode *d, const struct frame *frame, uint64_t value)
{
	int32_t desc[4];

	(void)frame, (void)value;
	if (!d->exiting || !d->failed || !d->deref || !d->args[0] ||
	    memory_read(d->task, d->args[0], desc, sizeof(desc))) {
		decode_args(d);
		return;
	}
	push_arg(d, S_u_info, 0);
	push_open(d, T_STRUCT);
	push_member(d, S_entry_number, 0);
	push_format(d, FMT_UID, (uint32_t)desc[0]);
	push_more(d);
	push_end(d);
}

/* ---- ptrace
 * -----------------------------------------------------------------------------------------------
 */

/* A word of the user area: by the nearest name before it, if there is one. */
void custom_user_offset(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { LONGEST = 512 };
	uint16_t table = d->abi->id == ABI_I386 ? D_TABLE_user_offset_i386 : D_TABLE_user_offset;
	const char *name = NULL;
	char text[64];
	uint64_t n = 0;

	(void)frame;
	for (; n < LONGEST && n <= value && !name; n++)
		name = name_enum(d->abi, table, value - n);
	n--;
	if (!name || (n && !strcmp(name, "sizeof(struct user)"))) {
		push_addr(d, value);
		return;
	}
	snprintf(text, sizeof(text), n ? "%s+%llu" : "%s", name, (unsigned long long)n);
	push_constant(d, value, text);
	d->tape->tokens[d->tape->count - 1].flags = TF_NOZERO;
}

/* ---- io_uring
 * --------------------------------------------------------------------------------------------- */

/* What operations io_uring has.  The kernel wants zeros there before it tells: only what is
 * something else is shown when the call is made. */
void custom_uring_probe(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { HEAD = 16, OPERATION = 8, OPERATIONS = 256 };
	uint8_t bytes[HEAD + OPERATION * OPERATIONS];
	uint32_t n = (uint32_t)d->args[3];
	size_t size = HEAD + OPERATION * (size_t)n;
	bool some = false;
	uint64_t was;

	if (n > OPERATIONS || !d->deref || memory_read(d->task, value, bytes, size)) {
		if (!d->exiting)
			push_addr(d, value);
	} else if (!d->exiting) {
		for (size_t i = 0; i < size && !some; i++)
			some = bytes[i];
		if (!some)
			return;
		was_keep(d, ST_U8, value);
		target_struct(d, frame, D_STRUCT_io_uring_probe, value, PHASE_IN, false);
	} else {
		some = was_value(d, value, &was);
		if (some && !d->failed)
			tape_push(d->tape, T_ARROW);
		if (!d->failed)
			target_struct(d, frame, D_STRUCT_io_uring_probe_answer, value, PHASE_ALL,
				      false);
		else if (!some)
			push_addr(d, value);
	}
}

/* How many threads io_uring has of each kind, and after the call how many it had. */
void custom_uring_workers(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint32_t n = (uint32_t)d->args[3], workers[2];

	(void)frame;
	/* Behind a failed call is just where the answer would have been, if anything is there. */
	if (d->exiting && (!n || !d->deref || memory_read(d->task, value, workers, n < 2 ? 4 : 8)))
		return;
	if (d->exiting)
		tape_push(d->tape, T_ARROW);
	if (d->failed || !d->deref || n > 2 || memory_read(d->task, value, workers, n ? 4 : 0)) {
		push_addr(d, value);
		return;
	}
	push_open(d, T_ARRAY);
	for (uint32_t i = 0; i < n; i++) {
		struct token *t;

		if (memory_read(d->task, value + i * 4, workers + i, 4)) {
			push_broken(d, value + i * 4);
			break;
		}
		if (array_ends(d, i)) {
			push_more(d);
			break;
		}
		t = tape_push(d->tape, T_FIELD);
		t->flags = TF_INDEX;
		t->value = i;
		t->aux = D_TABLE_uring_wq;
		push_uint(d, workers[i]);
	}
	push_end(d);
}

/* ---- Futex operations
 * ------------------------------------------------------------------------------------ */

/* Only waiting has a clock; with one, any other operation is unknown. */
void custom_futex_op(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { PRIVATE = 0x80, CLOCK = 0x100 };
	const char *name =
		name_enum(d->abi, D_TABLE_futex_ops, value & ~(uint64_t)(PRIVATE | CLOCK));
	bool waits = name && (!strcmp(name, "FUTEX_WAIT") || !strcmp(name, "FUTEX_WAIT_BITSET") ||
			      !strcmp(name, "FUTEX_WAIT_REQUEUE_PI"));

	(void)frame;
	if (value & CLOCK && waits)
		push_flags(d, D_TABLE_futex_op, value);
	else
		push_enum(d, D_TABLE_futex_ops, (uint32_t)value);
}

/* What FUTEX_WAKE_OP does to the second word and how it compares what was there. */
void custom_futex_wake_op(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint32_t word = (uint32_t)value, op = word >> 28 & 7, cmp = word >> 24 & 15;

	(void)frame;
	push_open(d, T_OR_LIST);
	if (word >> 31)
		push_shifted(d, D_TABLE_futex_wake_op, 8, 28);
	push_shifted(d, D_TABLE_futex_wake_op, op, 28);
	tape_word(d->tape, word >> 12 & 0xfff, "%#x<<12", word >> 12 & 0xfff);
	push_shifted(d, D_TABLE_futex_wake_cmp, cmp, 24);
	push_hex(d, word & 0xfff);
	push_end(d);
}
