/* Customs of files: times, extended attributes, file handles, mounts, descriptors' flags, I/O
 * priorities. */
#include "decode.h"

#include <stdio.h>
#include <string.h>
#include <time.h>
#include "args.h"
#include "memory.h"
#include "names.h"

/* ---- Times
 * -------------------------------------------------------------------------------------------------
 */

/* "2026-11-22T06:25:16.5+0000"; false for zero, and for what is no time. */
static bool calendar(int64_t sec, uint64_t fraction, unsigned digits, char text[static 96])
{
	char date[64], zone[16], point[16] = "";
	time_t when = (time_t)sec;
	struct tm tm;

	if ((!sec && !fraction) || fraction >= (digits == 6 ? 1000000 : 1000000000) ||
	    !localtime_r(&when, &tm) || !strftime(date, sizeof(date), "%FT%T", &tm) ||
	    !strftime(zone, sizeof(zone), "%z", &tm))
		return false;
	if (fraction)
		snprintf(point, sizeof(point), ".%0*llu", (int)digits,
			 (unsigned long long)fraction);
	snprintf(text, 96, "%s%s%s", date, point, zone);
	return true;
}

static void time_note(struct decode *d, int64_t sec, uint64_t fraction, unsigned digits)
{
	char text[96];

	if (calendar(sec, fraction, digits, text))
		tape_note(d->tape, "%s", text);
}

/* What time() returned. */
void custom_time(struct decode *d, const struct frame *frame, uint64_t value)
{
	char text[96];

	(void)frame;
	if (!calendar((int64_t)storage_cast(d->abi, ST_KLONG, value), 0, 9, text))
		return;
	push_open(d, T_AUX);
	tape_word(d->tape, value, "%s", text);
	push_end(d);
}

/* Behind a structure whose first members are seconds and a fraction of one. */
void custom_time_note(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint64_t fraction = (uint64_t)field_value(d, frame, (uint16_t)(frame->first + 1));

	(void)value;
	time_note(d, field_value(d, frame, frame->first), fraction, 9);
	if (d->tape->tokens[d->tape->count - 1].kind == T_NOTE)
		d->tape->tokens[d->tape->count - 1].flags = TF_NAME;
}

/* The nanoseconds beside a time: the member of the same name with _nsec behind it. */
static uint64_t nanoseconds_beside(const struct decode *d, const struct frame *frame)
{
	const char *name = "";
	size_t len;

	for (uint32_t i = d->tape->count; i-- > 0;)
		if (d->tape->tokens[i].kind == T_FIELD) {
			name = d_text(d->tape->tokens[i].id);
			break;
		}
	len = strlen(name);
	for (uint32_t i = frame->first; i < (uint32_t)frame->first + frame->count; i++) {
		const char *other = d_text(d_fields[i].name);

		if (!strncmp(other, name, len) && !strcmp(other + len, "_nsec"))
			return (uint64_t)field_value(d, frame, (uint16_t)i);
	}
	return 0;
}

void custom_stat_time(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint64_t nsec = nanoseconds_beside(d, frame);

	push_int(d, (int64_t)value);
	time_note(d, (int64_t)value, nsec, 9);
}

static void push_seconds(struct decode *d, d_str whole, int64_t sec, d_str name, uint64_t fraction)
{
	push_open(d, T_STRUCT);
	push_field(d, whole);
	push_int(d, sec);
	push_field(d, name);
	push_uint(d, fraction);
	push_end(d);
}

void custom_statx_time(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint64_t nsec = nanoseconds_beside(d, frame);

	push_seconds(d, S_tv_sec, (int64_t)value, S_tv_nsec, nsec);
	time_note(d, (int64_t)value, nsec, 9);
}

void custom_btrfs_time(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint64_t nsec = nanoseconds_beside(d, frame);

	push_seconds(d, S_sec, (int64_t)value, S_nsec, nsec);
	time_note(d, (int64_t)value, nsec, 9);
}

/* Nanoseconds since the machine was started, which is known for the machine we are on. */
void custom_bpf_load_time(struct decode *d, const struct frame *frame, uint64_t value)
{
	struct timespec now, up;

	(void)frame;
	push_uint(d, value);
	if (value && !clock_gettime(CLOCK_REALTIME, &now) && !clock_gettime(CLOCK_BOOTTIME, &up))
		time_note(d, now.tv_sec - up.tv_sec + (int64_t)(value / 1000000000), 0, 9);
}

/* Two times behind a pointer, each of two words of this storage. */
static void two_times(struct decode *d, uint64_t addr, enum d_storage sec, enum d_storage part,
		      unsigned digits)
{
	size_t size = storage_size(d->abi, sec);
	uint8_t bytes[4 * 8];

	if (!addr || !d->deref) {
		push_addr(d, addr);
		return;
	}
	if (memory_read(d->task, addr, bytes, 4 * size)) {
		push_unreadable(d, addr);
		return;
	}
	push_open(d, T_ARRAY);
	for (unsigned i = 0; i < 2 && !array_ends(d, i); i++) {
		int64_t seconds = (int64_t)storage_load(d->abi, sec, bytes + 2 * i * size);
		uint64_t fraction = storage_load(d->abi, part, bytes + (2 * i + 1) * size);

		if (digits == 9 && (fraction == 0x3fffffff || fraction == 0x3ffffffe)) {
			push_enum(d, D_TABLE_utime_special, fraction);
			continue;
		}
		push_seconds(d, S_tv_sec, seconds, digits == 9 ? S_tv_nsec : S_tv_usec, fraction);
		time_note(d, seconds, fraction, digits);
	}
	if (array_ends(d, 1))
		push_more(d);
	push_end(d);
}

void custom_utimes(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	two_times(d, value, ST_KLONG, ST_KULONG, 6);
}

void custom_utimensat(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	two_times(d, value, ST_S64, ST_U64, 9);
}

void custom_utimensat_time32(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	two_times(d, value, ST_S32, ST_U32, 9);
}

/* ---- Offsets in two registers
 * ------------------------------------------------------------------------------ */

/* Low and high half are two longs; 64-bit ABIs look at the first alone. */
void custom_offset_pair(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame, (void)value;
	push_int(d, d->abi->klong_size == 8 ? (int64_t)d->args[3]
					    : (int64_t)(d->args[3] | d->args[4] << 32));
}

void custom_llseek_offset(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame, (void)value;
	push_int(d, (int64_t)(d->args[1] << 32 | (uint32_t)d->args[2]));
}

/* ---- Extended attributes and handles
 * ----------------------------------------------------------------------- */

/* A value is mostly a string, and often with its NUL: that is shown in hexadecimal alone, or if the
 * string is cut. */
void custom_xattr_value(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { XATTR_SIZE_MAX = 65536 };
	uint64_t len = d->exiting ? (uint64_t)d->ret : args_named(d, S_size);
	uint32_t at = d->tape->count;
	struct token *t;

	(void)frame;
	if (len > XATTR_SIZE_MAX) {
		push_addr(d, value);
		return;
	}
	push_bytes(d, value, len);
	t = d->tape->count > at ? &d->tape->tokens[at] : NULL;
	if (t && t->kind == T_STR && !(t->flags & TF_CUT) && t->id &&
	    !d->tape->bytes[t->aux + t->id - 1]) {
		t->id--;
		t->flags |= TF_NOZERO;
	}
}

enum { HANDLE_MAX = 128 };

static void push_hex_bytes(struct decode *d, uint64_t addr, uint64_t len, size_t limit)
{
	uint8_t bytes[4096];
	size_t show = len > limit ? limit : (size_t)len;

	if (show > sizeof(bytes))
		show = sizeof(bytes);
	if (memory_read(d->task, addr, bytes, show)) {
		tape_word(d->tape, addr, "???");
		return;
	}
	push_data(d, bytes, show, TF_BYTES | TF_HEXSTR | (show < len ? TF_CUT : 0));
}

static void push_handle_rest(struct decode *d, uint64_t addr, uint32_t len)
{
	uint8_t type[4];

	if (memory_read(d->task, addr + 4, type, sizeof(type)))
		return;
	push_member(d, S_handle_type, 4);
	push_int(d, (int32_t)storage_load(d->abi, ST_S32, type));
	push_member(d, S_f_handle, 8);
	push_hex_bytes(d, addr + 8, len, HANDLE_MAX);
}

static bool handle_length(const struct decode *d, uint64_t addr, uint32_t *len)
{
	uint8_t bytes[8]; /* with the type that follows */

	if (!addr || !d->deref || memory_read(d->task, addr, bytes, sizeof(bytes)))
		return false;
	*len = (uint32_t)storage_load(d->abi, ST_U32, bytes);
	return true;
}

/* The caller says how much room there is, the kernel how much it takes. */
void custom_file_handle(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { UNSEEN, OPEN, CLOSED };
	uint32_t *scratch = decode_scratch(d);
	uint32_t len;

	(void)frame;
	if (scratch[0] == CLOSED)
		return;
	if (scratch[0] == UNSEEN) {
		if (!handle_length(d, value, &len)) {
			push_addr(d, value);
			scratch[0] = CLOSED;
			return;
		}
		push_open(d, T_STRUCT);
		push_member(d, S_handle_bytes, 0);
		push_uint(d, len);
		scratch[0] = OPEN;
		scratch[1] = len;
	}
	if (!d->exiting)
		return;
	if (handle_length(d, value, &len)) {
		if (len != scratch[1]) {
			tape_push(d->tape, T_ARROW);
			push_uint(d, len);
		}
		if (!d->failed)
			push_handle_rest(d, value, len);
	}
	push_end(d);
	scratch[0] = CLOSED;
}

void custom_file_handle_in(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint32_t len;

	(void)frame;
	if (!handle_length(d, value, &len)) {
		push_addr(d, value);
		return;
	}
	push_open(d, T_STRUCT);
	push_member(d, S_handle_bytes, 0);
	push_uint(d, len);
	push_handle_rest(d, value, len);
	push_end(d);
}

/* ---- Mounts
 * ------------------------------------------------------------------------------------------------
 */

/* Text behind a struct statmount, at this offset from its end. */
void custom_statmount_text(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { TEXTS = 512 };

	push_string(d, frame->address + TEXTS + (uint32_t)value, SIZE_MAX);
}

/* The kernel takes no more. */
enum { FSCONFIG_BINARY_MAX = 1 << 20 };

void custom_fsconfig_binary(struct decode *d, const struct frame *frame, uint64_t value)
{
	int32_t len = (int32_t)args_named(d, S_aux);
	uint8_t byte;

	(void)frame;
	if (!value || len < 0 || len > FSCONFIG_BINARY_MAX ||
	    (len && memory_read(d->task, value, &byte, 1)))
		push_addr(d, value);
	else
		push_hex_bytes(d, value, (uint64_t)len, d->options->string_limit);
}

/* Bits, and in the low ones a priority, which is a number. */
void custom_swap_flags(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint32_t flags = (uint32_t)value & ~UINT32_C(0x7fff), priority = (uint32_t)value & 0x7fff;

	(void)frame;
	if (!flags) {
		push_uint(d, priority);
		return;
	}
	push_open(d, T_OR_LIST);
	push_flags(d, D_TABLE_swap_flags, flags);
	push_uint(d, priority);
	push_end(d);
}

void custom_quota_cmd(struct decode *d, const struct frame *frame, uint64_t value)
{
	struct token *word = tape_push(d->tape, T_CALLFORM);

	(void)frame;
	word->id = S_QCMD;
	word->fmt = FMT_UDEC;
	word->flags = TF_32 | TF_LABEL;
	word->value = (uint32_t)value;
	push_enum(d, D_TABLE_quota_cmd, (uint32_t)value >> 8);
	push_enum(d, D_TABLE_quota_type, value & 0xff);
	push_end(d);
}

/* ---- I/O priorities
 * ---------------------------------------------------------------------------------------- */

static void push_ioprio(struct decode *d, bool whole, enum token_format fmt, uint64_t value)
{
	struct token *word = tape_push(d->tape, T_CALLFORM);

	word->id = S_IOPRIO_PRIO_VALUE;
	word->flags = whole ? TF_32 : 0;
	word->fmt = fmt;
	word->value = (uint64_t)(int32_t)value;
	push_enum(d, D_TABLE_ioprio_class, (uint32_t)value >> 13);
	push_uint(d, value & 0x1fff);
	push_end(d);
}

void custom_ioprio(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_ioprio(d, true, FMT_DEC, value);
}

void custom_ioprio_result(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_open(d, T_AUX);
	push_ioprio(d, false, FMT_DEC, value);
	push_end(d);
}

/* The flags of an iocb: behind the part that depends on its command. */
static unsigned iocb_flags(const struct frame *frame)
{
	enum { AIO_FLAGS = 56 };

	return frame->have > AIO_FLAGS ? frame->bytes[AIO_FLAGS] : 0;
}

/* Likewise a priority. */
void custom_iocb_ioprio(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { IOCB_FLAG_IOPRIO = 2 };

	if (iocb_flags(frame) & IOCB_FLAG_IOPRIO)
		push_ioprio(d, true, FMT_HEX, (uint16_t)value);
	else
		push_int(d, (int16_t)value);
}

/* ---- Descriptors
 * ------------------------------------------------------------------------------------------- */

/* Names alone, whatever -X says, or flags as -X says and no comment on unknown ones. */
static void flags_note(struct decode *d, const char *label, uint16_t table, bool named,
		       uint64_t value)
{
	struct name_walk walk = name_begin(d->abi, table, value);
	struct name_part part;
	bool known = named;

	while (!known && name_next(&walk, &part))
		known = part.name;
	push_open(d, T_AUX);
	push_label(d, label);
	d->tape->tokens[d->tape->count - 1].flags |= named ? 0 : TF_RAW;
	if (known)
		push_flags(d, table, value);
	else
		push_format(d, FMT_HEX, value);
	push_end(d);
}

/* What F_GETFD, F_GETFL and F_GET_SEALS returned: "(flags O_RDWR)". */
void custom_fcntl_flags(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { GETFD = 1, GETFL = 3 };

	(void)frame;
	if ((uint32_t)d->args[1] == GETFL)
		flags_note(d, "flags", D_TABLE_open_flags, true, (uint32_t)value);
	else if (value && (uint32_t)d->args[1] == GETFD)
		flags_note(d, "flags", D_TABLE_fd_flags, false, (uint32_t)value);
	else if (value)
		flags_note(d, "seals", D_TABLE_seals, false, (uint32_t)value);
}
