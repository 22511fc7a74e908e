/* The built-in meanings: one small function each, in a table built from meanings.def. */
#include "decode.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>
#include "args.h"
#include "memory.h"

typedef void value_fn(struct decode *d, uint64_t value);

/* clang-format off */
static void dec(struct decode *d, uint64_t value) { push_format(d, FMT_DEC, value); }
static void udec(struct decode *d, uint64_t value) { push_format(d, FMT_UDEC, value); }
static void hex(struct decode *d, uint64_t value) { push_format(d, FMT_HEX, value); }
static void oct(struct decode *d, uint64_t value) { push_format(d, FMT_OCT, value); }
static void addr(struct decode *d, uint64_t value) { push_addr(d, value); }
static void fd(struct decode *d, uint64_t value) { push_fd(d, (int)value); }
static void dirfd(struct decode *d, uint64_t value) { push_dirfd(d, (int)value); }
static void pid(struct decode *d, uint64_t value) { push_pid(d, FMT_PID, (int)value); }
static void tid(struct decode *d, uint64_t value) { push_pid(d, FMT_TID, (int)value); }
static void pid_pgid(struct decode *d, uint64_t value) { push_pid_pgid(d, (int)value); }
static void pgid(struct decode *d, uint64_t value) { push_pid(d, FMT_PGID, (int)value); }
static void umode(struct decode *d, uint64_t value) { push_format(d, FMT_UMODE, value); }
static void mode(struct decode *d, uint64_t value) { push_format(d, FMT_MODE, value); }
static void dev(struct decode *d, uint64_t value) { push_format(d, FMT_DEV, value); }
/* clang-format on */

static void signo(struct decode *d, uint64_t value)
{
	if ((int64_t)value == (int)value)
		push_signal(d, (int)value);
	else
		push_uint(d, value);
}

/* clang-format off */
static void error(struct decode *d, uint64_t value) { tape_push(d->tape, T_ERRNO)->value = value; }
static void clockid(struct decode *d, uint64_t value) { push_format(d, FMT_CLOCKID, value); }
static void ifindex(struct decode *d, uint64_t value) { push_format(d, FMT_IFINDEX, value); }
static void port(struct decode *d, uint64_t value) { push_format(d, FMT_PORT, __builtin_bswap16((uint16_t)value)); }
static void in_addr(struct decode *d, uint64_t value) { push_format(d, FMT_IN_ADDR, (uint32_t)value); }
/* clang-format on */

static void flowinfo(struct decode *d, uint64_t value)
{
	push_format(d, FMT_HTONL, value);
}

static void clock_ticks(struct decode *d, uint64_t value)
{
	push_uint(d, value);
	if (!value)
		return;
	tape_note(d->tape, "%llu.%02llu s", (unsigned long long)(value / 100),
		  (unsigned long long)(value % 100));
	d->tape->tokens[d->tape->count - 1].flags = TF_NAME;
}

static void kernel_version(struct decode *d, uint64_t value)
{
	char name[48];

	snprintf(name, sizeof(name), "KERNEL_VERSION(%u, %u, %u)", (unsigned)(value >> 16 & 0xffff),
		 (unsigned)(value >> 8 & 0xff), (unsigned)(value & 0xff));
	push_constant(d, value, name);
}

/* -1 is "no user", also when it is kept in 16 bits. */
static void uid(struct decode *d, uint64_t value)
{
	push_format(d, FMT_UID, value);
}

static value_fn *const values[M_COUNT] = {
	[M_INT] = dec,
	[M_UINT] = udec,
	[M_LONG] = dec,
	[M_ULONG] = udec,
	[M_KLONG] = dec,
	[M_KULONG] = udec,
	[M_S8] = dec,
	[M_U8] = udec,
	[M_S16] = dec,
	[M_U16] = udec,
	[M_S32] = dec,
	[M_U32] = udec,
	[M_S64] = dec,
	[M_U64] = udec,
	[M_BE16] = udec,
	[M_BE32] = udec,
	[M_BE64] = udec,
	[M_HEX8] = hex,
	[M_HEX16] = hex,
	[M_HEX32] = hex,
	[M_HEX64] = hex,
	[M_HEXLONG] = hex,
	[M_OCT] = oct,
	[M_ADDR] = addr,
	[M_LOFF] = dec,
	[M_FD] = fd,
	[M_DIRFD] = dirfd,
	[M_PID] = pid,
	[M_TID] = tid,
	[M_PGID] = pgid,
	[M_UID] = uid,
	[M_GID] = uid,
	[M_UMODE] = umode,
	[M_MODE] = mode,
	[M_DEV] = dev,
	[M_SIGNAL] = signo,
	[M_ERRNO] = error,
	[M_CLOCKID] = clockid,
	[M_IFINDEX] = ifindex,
	[M_PORT] = port,
	[M_IN_ADDR] = in_addr,
	[M_PID_PGID] = pid_pgid,
	[M_FLOWINFO] = flowinfo,
	[M_CLOCK_T] = clock_ticks,
	[M_KERNEL_VERSION] = kernel_version,
};

/* A limit is none when all bits of its word are set. */
static void limit(struct decode *d, size_t size, uint64_t value)
{
	if (value != UINT64_MAX >> (64 - 8 * size)) {
		push_format(d, FMT_KIB, value);
		return;
	}
	push_enum(d, D_TABLE_rlim_special, value);
	d->tape->tokens[d->tape->count - 1].fmt = FMT_UDEC;
}

void meaning_value(struct decode *d, enum d_meaning meaning, enum d_storage storage, uint64_t value)
{
	size_t size = storage_size(d->abi, storage);

	if ((meaning == M_UID || meaning == M_GID) && size == 2 && value == UINT16_MAX)
		value = UINT32_MAX;
	/* A long without a sign has no negative numbers for signals. */
	if (meaning == M_SIGNAL && (storage == ST_ULONG || storage == ST_U64) && value > INT_MAX)
		push_uint(d, value);
	else if (values[meaning])
		values[meaning](d, value);
	else if (meaning == M_HEXPAD)
		tape_word(d->tape, value, "%#0*llx", (int)(2 * size), (unsigned long long)value);
	else if (meaning == M_RLIM)
		limit(d, size, value);
	else
		push_hex(d, value);
}

/* How many bytes a buffer's description allows; UINT64_MAX when it does not say. */
static uint64_t extent(const struct decode *d, const struct frame *frame, const struct d_type *type)
{
	const struct d_extent *e = type_extent(type);

	return e->count || e->fixed ? (uint64_t)type_count(d, frame, type) : UINT64_MAX;
}

static void push_run(struct decode *d, uint64_t at, uint64_t len, bool hex)
{
	push_bytes(d, at, len);
	if (hex && d->tape->tokens[d->tape->count - 1].kind == T_STR)
		d->tape->tokens[d->tape->count - 1].flags |= TF_HEXSTR;
}

static void push_cpus(struct decode *d, uint64_t addr, uint64_t len)
{
	enum { CPU_SET_SIZE = 128 }; /* what C libraries have in a cpu_set_t */
	uint8_t bytes[CPU_SET_SIZE];
	bool more = len > sizeof(bytes);
	struct token *t;

	if (more)
		len = sizeof(bytes);
	if (!addr || !d->deref || memory_read(d->task, addr, bytes, len)) {
		push_addr(d, addr);
		return;
	}
	t = tape_push(d->tape, T_ARRAY);
	t->value = addr;
	t->flags = TF_SPACED;
	for (uint64_t cpu = 0; cpu < len * 8; cpu++)
		if (bytes[cpu / 8] >> cpu % 8 & 1)
			push_uint(d, cpu);
	if (more)
		push_more(d);
	push_end(d);
}

void meaning_buffer(struct decode *d, const struct frame *frame, const struct d_type *type,
		    uint64_t at)
{
	uint64_t len = extent(d, frame, type);

	switch (type->ref) {
	case M_PATH:
	case M_LPATH:
		push_whole(d, at, TF_PATH);
		context_of_path(d, type->ref == M_LPATH);
		break;
	case M_TEXT:
		push_whole(d, at, 0);
		break;
	case M_STR:
		if (at && !len)
			push_data(d, "", 0, 0);
		else
			push_string(d, at,
				    len < DECODE_STRING_MAX ? (size_t)len : DECODE_STRING_MAX);
		break;
	case M_CPUS:
		push_cpus(d, at, len);
		break;
	case M_SOCKDATA:
	case M_HEXBYTES:
	case M_BYTES:
		if (d->has_limit) {
			len = len < d->limit ? len : d->limit;
			d->limit -= len;
		}
		if (type->ref == M_SOCKDATA)
			decode_sockdata(d, frame, at, len);
		else
			push_run(d, at, len, type->ref == M_HEXBYTES);
		break;
	default:
		push_addr(d, at);
	}
}

/* char[N] in bytes we have: up to its NUL; one without is shown without its last byte, as something
 * cut. */
static void place_char(struct decode *d, const struct d_type *type, const uint8_t *bytes,
		       size_t have)
{
	size_t n = type_extent(type)->fixed < have ? type_extent(type)->fixed : have,
	       len = strnlen((const char *)bytes, n);

	if (len < n || !n)
		push_data(d, bytes, len, 0);
	else
		push_data(d, bytes, n - 1, TF_CUT);
}

/* What `upto` leaves behind the fields before: from the tracee, or from what we have when it lies
 * nowhere. */
static size_t remaining(const struct decode *d, const struct frame *frame,
			const struct d_type *type, const uint8_t *bytes, size_t have,
			uint64_t address, uint8_t *buf, size_t size)
{
	uint64_t behind = address - frame->address;
	uint64_t len = !frame->has_upto ? have : frame->upto > behind ? frame->upto - behind : 0;

	if (type_extent(type)->fixed && len > type_extent(type)->fixed)
		len = type_extent(type)->fixed;
	if (len > size)
		len = size;
	if (!frame->address) {
		len = len < have ? len : have;
		memcpy(buf, bytes, len);
		return len;
	}
	return memory_read_some(d->task, address, buf, len);
}

void meaning_place(struct decode *d, const struct frame *frame, const struct d_type *type,
		   const uint8_t *bytes, size_t have, uint64_t address)
{
	uint8_t buf[DECODE_STRUCT_MAX];
	uint64_t len = extent(d, frame, type);
	size_t n;

	if (type_extent(type)->count && address && type->ref == M_CHAR) {
		push_string(d, address, len < DECODE_STRING_MAX ? (size_t)len : DECODE_STRING_MAX);
		return;
	}
	if (type->ref == M_DATA || type->ref == M_HEXDATA) {
		if (type_extent(type)->count && address)
			push_run(d, address, len, type->ref == M_HEXDATA);
		else
			push_data(d, bytes, len < have ? (size_t)len : have,
				  TF_BYTES | (type->ref == M_HEXDATA ? TF_HEXSTR : 0));
		return;
	}
	if (type->ref == M_CHAR) {
		place_char(d, type, bytes, have);
		return;
	}
	if (type->ref == M_OCTETS && type_extent(type)->fixed && type_extent(type)->fixed < have)
		have = type_extent(type)->fixed;
	if (type->ref == M_OCTETS &&
	    torn_off(d, address,
		     have > d->options->string_limit ? d->options->string_limit + 1 : have)) {
		push_unreadable(d, address);
		return;
	}
	n = remaining(d, frame, type, bytes, have, address, buf, sizeof(buf));
	if (type->ref == M_OCTETS && type_extent(type)->count) {
		/* Counted ones are whole. */
		uint64_t count = (uint64_t)type_count(d, frame, type);

		push_data(d, buf, count < n ? (size_t)count : n, TF_BYTES | TF_HEXSTR);
	} else if (type->ref == M_OCTETS)
		push_data(d, buf, n < d->options->string_limit ? n : d->options->string_limit,
			  TF_BYTES | TF_HEXSTR | (n > d->options->string_limit ? TF_CUT : 0));
	else if (type->ref != M_SUN_PATH)
		push_data(d, buf, n, TF_BYTES);
	else if (n && !buf[0])
		push_data(d, buf + 1, n - 1, TF_ABSTRACT | TF_BYTES);
	else
		push_data(d, buf, strnlen((char *)buf, n), TF_PATH);
}

void meaning_shape(struct decode *d, const struct d_type *type, const uint8_t *bytes, size_t have)
{
	uint64_t mask = 0;

	switch (type->ref) {
	case M_SIGSET:
		memcpy(&mask, bytes, have < sizeof(mask) ? have : sizeof(mask));
		push_sigset(d, mask);
		if (have == sizeof(uint32_t)) /* a word of 32 bits: no other signals are missing */
			d->tape->tokens[d->tape->count - 1].flags = TF_32;
		break;
	case M_IN6_ADDR:
		push_blob(d, FMT_IN6_ADDR, bytes, have < 16 ? have : 16);
		break;
	case M_UUID:
		push_blob(d, FMT_UUID, bytes, have < 16 ? have : 16);
		break;
	case M_RATIO:
		if (have >= 8)
			tape_word(d->tape, 0, "%u/%u",
				  (uint32_t)storage_load(d->abi, ST_U32, bytes),
				  (uint32_t)storage_load(d->abi, ST_U32, bytes + 4));
		break;
	case M_MAC:
		push_blob(d, FMT_MAC, bytes, have);
		break;
	default:
		push_data(d, bytes, have, TF_BYTES);
	}
}

void meaning_bits(struct decode *d, const struct d_type *type, const uint8_t *bytes, size_t n)
{
	enum { FEW = 4 };
	unsigned shown = 0;

	tape_push(d->tape, T_ARRAY)->flags = TF_SPACED;
	for (size_t bit = 0; bit < n * 8; bit++) {
		if (!(bytes[bit / 8] >> bit % 8 & 1))
			continue;
		if (d->abbrev && shown++ == FEW) {
			push_more(d);
			break;
		}
		push_enum(d, type->ref, bit);
	}
	push_end(d);
}
