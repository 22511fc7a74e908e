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
	if ((d->args[1] >> 16 & 0x3fff) !=
	    ARGS_SIZE) { /* the second version says how much room there is */
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

/* Which of the three sets it is. */
void custom_btrfs_support(struct decode *d, const struct frame *frame, uint64_t value)
{
	static const char *const sets[] = { "supported", "safe to set", "safe to clear" };
	enum { SET = 24 };

	(void)value;
	tape_note(d->tape, "%s", sets[(frame->address - d->args[2]) / SET % 3]);
}

/* The tree that the kernel chose: when it was told which one, there is nothing new. */
void custom_btrfs_treeid(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint64_t asked;

	if (!d->exiting) {
		was_keep(d, ST_U64, frame->address);
	} else if (was_value(d, frame->address, &asked) && asked) {
		d->tape->count--; /* its name */
		return;
	}
	push_enum(d, D_TABLE_btrfs_objectid, value);
	d->tape->tokens[d->tape->count - 1].fmt = FMT_UDEC;
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

/* ---- SCSI
 * ------------------------------------------------------------------------------------------------
 */

/* A member of the structure, by its name. */
static uint64_t member(const struct decode *d, const struct frame *frame, d_str name)
{
	for (uint32_t i = 0; i < (uint32_t)frame->count + frame->more_count; i++) {
		uint32_t field =
			i < frame->count ? frame->first + i : frame->more + (i - frame->count);

		if (d_fields[field].name == name)
			return (uint64_t)field_value(d, frame, (uint16_t)field);
	}
	return 0;
}

/* The letter of a version; that of the fourth has a name of its own. */
void custom_sg_interface(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	if (value == 'Q')
		d->tape->tokens[d->tape->count - 1].id = S_guard;
	push_format(d, value == 'Q' || value == 'S' ? FMT_CHAR : FMT_HEX, value);
}

/* Bytes, or where there is a count of them buffers: as many as are transferred. */
void custom_sg_data(struct decode *d, const struct frame *frame, uint64_t value)
{
	struct token *field = &d->tape->tokens[d->tape->count - 1];
	bool to = field->id == S_dout_xferp, from = field->id == S_din_xferp;
	uint64_t count = member(d, frame,
				to     ? S_dout_iovec_count
				: from ? S_din_iovec_count
				       : S_iovec_count);
	uint64_t len = member(d, frame, to ? S_dout_xfer_len : from ? S_din_xfer_len : S_dxfer_len);
	size_t size = struct_size(D_STRUCT_iovec, d->abi->id);

	if (field->id == S_read) {
		field->id = S_dxferp;
		value = member(d, frame, S_dxferp);
		len -= member(d, frame, S_resid);
	} else if (from) {
		len -= member(d, frame, S_din_resid);
	}
	if (!value || !d->deref) {
		push_addr(d, value);
	} else if (!count || !len) {
		push_bytes(d, value, len);
		if (d->tape->tokens[d->tape->count - 1].kind == T_STR)
			d->tape->tokens[d->tape->count - 1].flags |= TF_HEXSTR;
	} else {
		d->has_limit = true;
		d->limit = len;
		push_open(d, T_ARRAY);
		for (uint64_t i = 0; i < count && !array_ends(d, i); i++)
			target_struct(d, frame, D_STRUCT_iovec, value + i * size, PHASE_ALL, false);
		push_end(d);
		d->has_limit = false;
	}
}

/* ---- The device mapper
 * ----------------------------------------------------------------------------------- */

/* What a request has behind its header, on the way in or out. */
struct dm_payload {
	const char *name; /* the kernel's */
	uint16_t strukt;
	uint8_t request, exiting;
	int8_t next;	 /* where it says how far the next one is; -1: there is just one */
	uint8_t of_all;	 /* ... from where they begin, not from itself */
	uint8_t counted; /* as many as target_count says, else until there is no next */
};

static const struct dm_payload *dm_payload(unsigned request, bool exiting)
{
	static const struct dm_payload payloads[] = {
		{ "dm_name_list", D_STRUCT_dm_name, 2, 1, 8, 0, 0 },
		{ "string", D_STRUCT_dm_string, 5, 0, -1, 0, 0 },
		{ "dm_target_spec", D_STRUCT_dm_target, 8, 1, 20, 1, 1 },
		{ "dm_target_spec", D_STRUCT_dm_target, 9, 0, 20, 0, 1 },
		{ "dm_target_deps", D_STRUCT_dm_deps, 11, 1, -1, 0, 0 },
		{ "dm_target_spec", D_STRUCT_dm_target, 12, 1, 20, 1, 1 },
		{ "dm_target_versions", D_STRUCT_dm_version, 13, 1, 0, 0, 0 },
		{ "dm_target_msg", D_STRUCT_dm_message, 14, 0, -1, 0, 0 },
		{ "string", D_STRUCT_dm_string, 15, 0, -1, 0, 0 },
		{ "dm_target_versions", D_STRUCT_dm_version, 17, 1, 0, 0, 0 },
	};

	for (size_t i = 0; i < sizeof(payloads) / sizeof(*payloads); i++)
		if (payloads[i].request == request && payloads[i].exiting == exiting)
			return &payloads[i];
	return NULL;
}

enum { DM_VERSION, DM_DATA_SIZE = 3, DM_DATA_START, DM_TARGET_COUNT, DM_WORDS, DM_HEADER = 305 };

/* Each sees in data_size how much there is from its own beginning on. */
static void push_dm_payload(struct decode *d, const struct frame *frame, const struct dm_payload *p,
			    const uint32_t *header)
{
	const struct d_struct *s = &d_structs[p->strukt];
	uint64_t at = header[DM_DATA_START], step = d_sizes[s->size][d->abi->id];
	uint32_t seen[DM_WORDS];
	struct frame f = { .outer = frame,
			   .first = d_structs[D_STRUCT_dm_size].first,
			   .count = d_structs[D_STRUCT_dm_size].count,
			   .bytes = (const uint8_t *)seen,
			   .have = sizeof(seen) };

	for (uint32_t i = 0; !p->counted || i < header[DM_TARGET_COUNT]; i++) {
		uint64_t addr = d->args[2] + at;
		uint8_t next[4];

		if (i >= DECODE_ARRAY_MAX || step < d_sizes[s->size][d->abi->id] ||
		    at + d_sizes[s->size][d->abi->id] > header[DM_DATA_SIZE]) {
			tape_word(d->tape, 0, "???");
			tape_note(d->tape, "misplaced struct %s", p->name);
			return;
		}
		seen[DM_DATA_SIZE] = (uint32_t)(header[DM_DATA_SIZE] - at);
		if (!target_struct(d, &f, p->strukt, addr, d->exiting ? PHASE_ALL : PHASE_IN,
				   false) ||
		    p->next < 0 || memory_read(d->task, addr + (uint64_t)p->next, next, 4))
			return;
		step = storage_load(d->abi, ST_U32, next);
		if (!step && !p->counted)
			return;
		if (p->of_all)
			step += header[DM_DATA_START] - at;
		at += step;
	}
}

/* The header, as far as it makes sense. */
static bool push_dm_header(struct decode *d, const struct frame *frame, uint64_t value,
			   const uint32_t *header)
{
	const char *fault = header[DM_VERSION] != 4 ? "unsupported device mapper ABI version"
			    : header[DM_DATA_SIZE] < DM_HEADER ? "data_size too small"
							       : NULL;
	uint16_t strukt = header[DM_VERSION] != 4 ? D_STRUCT_dm_abi
			  : fault		  ? D_STRUCT_dm_size
			  : d->exiting		  ? D_STRUCT_dm_answer
						  : D_STRUCT_dm_ioctl;

	if (!target_struct(d, frame, strukt, value, PHASE_ALL, false) || !fault)
		return !fault;
	d->tape->count--; /* the note belongs before its end */
	tape_note(d->tape, "%s", fault);
	push_end(d);
	return false;
}

void custom_dm(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { UNSEEN, SHOWN, ADDRESS };
	uint32_t *seen = decode_scratch(d), header[(DM_HEADER + 3) / 4];
	const struct dm_payload *p = dm_payload(d->args[1] & 0xff, d->exiting);

	if (d->exiting && *seen) {
		if (d->failed || *seen == ADDRESS)
			return;
		tape_push(d->tape, T_ARROW);
	}
	*seen = ADDRESS;
	if (!value || !d->deref || memory_read(d->task, value, (uint8_t *)header, DM_HEADER) ||
	    header[DM_DATA_SIZE] < sizeof(*header) * DM_DATA_SIZE) {
		push_hex(d, value);
		return;
	}
	*seen = SHOWN;
	push_open(d, T_ARRAY);
	if (push_dm_header(d, frame, value, header) && p &&
	    (!p->counted || header[DM_TARGET_COUNT]) &&
	    header[DM_DATA_START] < header[DM_DATA_SIZE]) {
		if (d->abbrev)
			push_more(d);
		else
			push_dm_payload(d, frame, p, header);
	}
	push_end(d);
}
