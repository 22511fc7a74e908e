/* Customs of disks and file systems: the lists of btrfs and of the device mapper. */
#include "decode.h"

#include <string.h>
#include "args.h"
#include "memory.h"

/* ---- btrfs
 * -----------------------------------------------------------------------------------------------
 */

/* Items of a tree, headers before their data; only the headers are shown. */
void custom_btrfs_items(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { NR_ITEMS = 64, BUF_SIZE = 104, ARGS_SIZE = 4096, HEADER = 32, LEN = 28 };
	uint64_t at = frame->address + BUF_SIZE, room = ARGS_SIZE - BUF_SIZE, used = 0;
	uint32_t count = (uint32_t)storage_load(d->abi, ST_U32, frame->bytes + NR_ITEMS);
	uint8_t bytes[HEADER];

	(void)value;
	if (frame->have < ARGS_SIZE) { /* the second version says how much room there is */
		room = storage_load(d->abi, ST_U64, frame->bytes + BUF_SIZE);
		at += sizeof(room);
	}
	push_open(d, T_ARRAY);
	for (uint32_t i = 0; i < count; i++) {
		if (array_ends(d, i) || room < HEADER || used > room - HEADER) {
			push_more(d);
			break;
		}
		if (memory_read(d->task, at + used, bytes, sizeof(bytes))) {
			push_broken(d, at + used);
			break;
		}
		decode_struct(d, frame, D_STRUCT_btrfs_item, bytes, sizeof(bytes), at + used);
		used += HEADER + storage_load(d->abi, ST_U32, bytes + LEN);
	}
	push_end(d);
}

/* A string so far from the list it is named in. */
void custom_btrfs_path(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { LIST = 16 };

	push_string(d, frame->address + LIST + value, SIZE_MAX);
}

/* Counters by their names, as many as the kernel says; the member has no name of its own. */
void custom_btrfs_dev_stats(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { NR_ITEMS = 8, VALUES = 24, KNOWN = 5 };
	uint64_t count = storage_load(d->abi, ST_U64, frame->bytes + NR_ITEMS);

	(void)value;
	d->tape->tokens[d->tape->count - 1].id = 0;
	push_open(d, T_ARRAY);
	for (uint64_t i = 0; i < count && i < KNOWN; i++) {
		struct token *t = tape_push(d->tape, T_FIELD);

		t->value = i;
		t->aux = D_TABLE_btrfs_dev_stat;
		t->flags = TF_INDEX;
		push_uint(d, storage_load(d->abi, ST_U64, frame->bytes + VALUES + 8 * i));
	}
	if (count > KNOWN)
		push_more(d);
	push_end(d);
}

void custom_permille(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_uint(d, value);
	tape_note(d->tape, "%llu.%llu%%", (unsigned long long)value / 10,
		  (unsigned long long)value % 10);
}

/* Flags behind a pointer, without its brackets. */
void custom_btrfs_subvol_flags(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint8_t bytes[8];

	(void)frame;
	if (!value || !d->deref)
		push_addr(d, value);
	else if (memory_read(d->task, value, bytes, sizeof(bytes)))
		push_unreadable(d, value);
	else
		push_flags(d, D_TABLE_btrfs_subvol_flags, storage_load(d->abi, ST_U64, bytes));
}

/* What is there, what may be set and what may be cleared. */
void custom_btrfs_supported(struct decode *d, const struct frame *frame, uint64_t value)
{
	static const char *const notes[] = { "supported", "safe to set", "safe to clear" };
	enum { SIZE = 24 };
	uint8_t bytes[3 * SIZE];

	if (!value || !d->deref) {
		push_addr(d, value);
		return;
	}
	if (memory_read(d->task, value, bytes, sizeof(bytes))) {
		push_unreadable(d, value);
		return;
	}
	push_open(d, T_ARRAY);
	for (unsigned i = 0; i < 3; i++) {
		decode_struct(d, frame, D_STRUCT_btrfs_features, bytes + (size_t)i * SIZE, SIZE,
			      value + (size_t)i * SIZE);
		tape_note(d->tape, "%s", notes[i]);
	}
	push_end(d);
}
