/* Customs of messages: control messages, and vectors of messages. */
#include "decode.h"

#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include "args.h"
#include "memory.h"
#include "names.h"

enum {
	CONTROL_MAX = 131072, /* the kernel's limit of control data (net.core.optmem_max) */
	MESSAGES_MAX = 1024,  /* the kernel's limit of messages in one call (UIO_MAXIOV) */
};

/* ---- Control messages
 * ------------------------------------------------------------------------------------- */

/* The data of one control message. */
struct data {
	const uint8_t *p;
	size_t len;
	uint64_t address;
};

static void push_numbers(struct decode *d, const struct data *data, size_t size,
			 void (*push)(struct decode *, uint64_t))
{
	size_t n = data->len / size;

	push_open(d, T_ARRAY);
	for (size_t i = 0; i < n; i++) {
		if (d->abbrev && i >= d->options->string_limit) {
			push_more(d);
			break;
		}
		push(d, storage_load(d->abi, size == 1 ? ST_U8 : ST_U32, data->p + i * size));
	}
	push_end(d);
}

static void one_fd(struct decode *d, uint64_t value)
{
	push_fd(d, (int)value);
}

static void one_hex(struct decode *d, uint64_t value)
{
	push_hex(d, value);
}

static void one_uint(struct decode *d, uint64_t value)
{
	push_uint(d, value);
}

/* Push n structures, or "???" when there is less than that. */
static void push_structs(struct decode *d, const struct frame *frame, const struct data *data,
			 uint16_t strukt, unsigned n)
{
	size_t size = d_structs[strukt].size[d->abi->id];

	if (data->len < n * size) {
		tape_word(d->tape, 0, "???");
		return;
	}
	if (n > 1)
		push_open(d, T_ARRAY);
	for (unsigned i = 0; i < n; i++)
		decode_struct(d, frame, strukt, data->p + i * size, size, data->address + i * size);
	if (n > 1)
		push_end(d);
}

enum shape {
	NOTHING,
	FDS,
	STRUCT,
	STRUCT_OR_WORD,
	THREE_STRUCTS,
	STRING,
	HEX_BYTES,
	WORDS,
	ERROR,
	ADDRESS
};

/* What data each type of control message carries. */
static const struct content {
	uint16_t level, type;
	uint8_t shape;
	uint16_t strukt;
} contents[] = {
	{ SOL_SOCKET, 1, FDS, 0 },				    /* SCM_RIGHTS */
	{ SOL_SOCKET, 2, STRUCT, D_STRUCT_ucred },		    /* SCM_CREDENTIALS */
	{ SOL_SOCKET, 3, STRING, 0 },				    /* SCM_SECURITY */
	{ SOL_SOCKET, 29, STRUCT_OR_WORD, D_STRUCT_timeval },	    /* SO_TIMESTAMP_OLD */
	{ SOL_SOCKET, 35, STRUCT_OR_WORD, D_STRUCT_scm_timespec },  /* SO_TIMESTAMPNS_OLD */
	{ SOL_SOCKET, 37, THREE_STRUCTS, D_STRUCT_scm_timespec },   /* SO_TIMESTAMPING_OLD */
	{ SOL_SOCKET, 63, STRUCT_OR_WORD, D_STRUCT_scm_timeval64 }, /* SO_TIMESTAMP_NEW */
	{ SOL_SOCKET, 64, STRUCT_OR_WORD, D_STRUCT_timespec },	    /* SO_TIMESTAMPNS_NEW */
	{ SOL_SOCKET, 65, THREE_STRUCTS, D_STRUCT_timespec },	    /* SO_TIMESTAMPING_NEW */
	{ SOL_IP, 1, HEX_BYTES, 0 },				    /* IP_TOS */
	{ SOL_IP, 2, WORDS, 0 },				    /* IP_TTL */
	{ SOL_IP, 3, STRING, 0 },				    /* SCM_SECURITY */
	{ SOL_IP, 6, HEX_BYTES, 0 },				    /* IP_RECVOPTS */
	{ SOL_IP, 7, HEX_BYTES, 0 },				    /* IP_RETOPTS */
	{ SOL_IP, 8, STRUCT, D_STRUCT_in_pktinfo },		    /* IP_PKTINFO */
	{ SOL_IP, 11, ERROR, D_STRUCT_sock_extended_err },	    /* IP_RECVERR */
	{ SOL_IP, 20, ADDRESS, D_STRUCT_sockaddr },		    /* IP_ORIGDSTADDR */
	{ SOL_IP, 23, WORDS, 0 },				    /* IP_CHECKSUM */
};

/* Is there enough data to show anything? */
static bool shown(const struct decode *d, const struct content *c, size_t len)
{
	enum { ERROR_MIN = 32, ADDRESS_MIN = 16 };

	switch (c->shape) {
	case FDS:
	case WORDS:
		return len >= 4;
	case STRUCT:
		return len >= d_structs[c->strukt].size[d->abi->id];
	case ERROR:
		return len >= ERROR_MIN;
	case ADDRESS:
		return len >= ADDRESS_MIN;
	default:
		return len > 0;
	}
}

static void push_content(struct decode *d, const struct frame *frame, const struct content *c,
			 const struct data *data)
{
	bool had = d->has_upto;
	uint64_t upto = d->upto;

	d->has_upto = c->shape == ADDRESS || c->shape == ERROR;
	d->upto = data->len;
	switch (c->shape) {
	case FDS:
		push_numbers(d, data, 4, one_fd);
		break;
	case WORDS:
		push_numbers(d, data, 4, one_uint);
		break;
	case HEX_BYTES:
		push_numbers(d, data, 1, one_hex);
		break;
	case STRING:
		push_data(d, data->p, data->len, TF_BYTES);
		break;
	case THREE_STRUCTS:
		push_structs(d, frame, data, c->strukt, 3);
		break;
	case ERROR:
	case ADDRESS:
		decode_struct(d, frame, c->strukt, data->p, data->len, data->address);
		break;
	default:
		push_structs(d, frame, data, c->strukt, 1);
	}
	d->has_upto = had;
	d->upto = upto;
}

/* Unknown levels are commented in another way than in setsockopt(). */
static void push_level(struct decode *d, uint32_t level)
{
	if (name_enum(d->abi, D_TABLE_sock_level, level)) {
		push_enum(d, D_TABLE_sock_level, level);
	} else {
		push_hex(d, level);
		tape_note(d->tape, "SOL_???");
	}
}

static void push_type(struct decode *d, uint32_t level, uint32_t type)
{
	if (level == SOL_SOCKET)
		push_enum(d, D_TABLE_scm_socket, type);
	else if (level == SOL_IP)
		push_enum(d, D_TABLE_scm_ip, type);
	else
		push_hex(d, type);
}

static void push_cmsg(struct decode *d, const struct frame *frame, uint64_t len, uint32_t level,
		      uint32_t type, const struct data *data)
{
	push_open(d, T_STRUCT);
	push_field(d, S_cmsg_len);
	push_uint(d, len);
	push_field(d, S_cmsg_level);
	push_level(d, level);
	push_field(d, S_cmsg_type);
	push_type(d, level, type);
	for (size_t i = 0; i < sizeof(contents) / sizeof(contents[0]); i++) {
		const struct content *c = &contents[i];

		if (c->level == level && c->type == type && shown(d, c, data->len)) {
			push_field(d, S_cmsg_data);
			push_content(d, frame, c, data);
		}
	}
	push_end(d);
}

/* The control data of a struct msghdr, whose msg_controllen says how much there is. */
void custom_cmsg(struct decode *d, const struct frame *frame, uint64_t value)
{
	static uint8_t control[CONTROL_MAX];
	size_t word = d->abi->pointer_size, header = word + 8;
	uint16_t field = frame->first;
	uint64_t room;
	size_t n;

	while (field + 1 < frame->first + frame->count && d_fields[field].name != S_msg_controllen)
		field++;
	room = (uint64_t)field_value(d, frame, field);
	n = room < CONTROL_MAX ? (size_t)room : CONTROL_MAX;
	if (!value || n < header || !d->deref) {
		push_addr(d, value);
		return;
	}
	if (memory_read(d->task, value, control, n)) {
		push_unreadable(d, value);
		return;
	}
	push_open(d, T_ARRAY);
	for (size_t at = 0; at < n && d->tape->count <= DECODE_TOKENS_MAX;) {
		const uint8_t *p = control + at;
		size_t left = n - at, step;
		uint64_t len;
		struct data data;

		if (left < header) {
			push_broken(d, value + at);
			break;
		}
		len = storage_load(d->abi, ST_ULONG, p);
		data.p = p + header;
		data.address = value + at + header;
		data.len = len < header ? 0 : (len < left ? (size_t)len : left) - header;
		push_cmsg(d, frame, len, (uint32_t)storage_load(d->abi, ST_U32, p + word),
			  (uint32_t)storage_load(d->abi, ST_U32, p + word + 4), &data);
		if (len < header) {
			if (left > header)
				push_broken(d, value + at + header);
			break;
		}
		step = len < left ? ((size_t)len + word - 1) & ~(word - 1) : left;
		at += step;
	}
	push_end(d);
}

/* ---- Vectors of messages
 * ------------------------------------------------------------------------------------ */

/* One struct mmsghdr; `done` of them have a length that the call wrote. */
static void push_message(struct decode *d, const struct frame *frame, uint64_t addr,
			 const uint8_t *bytes, bool done)
{
	size_t size = d_structs[D_STRUCT_msghdr].size[d->abi->id];
	uint32_t len = (uint32_t)storage_load(d->abi, ST_U32, bytes + size);
	int64_t ret = d->ret;
	bool exiting = d->exiting;

	/* The buffers of a struct msghdr are limited by the call's result: here by the message's
	 * own; those that are sent are shown as when the call began. */
	d->ret = len;
	d->exiting = d->out;
	push_open(d, T_STRUCT);
	push_field(d, S_msg_hdr);
	decode_struct(d, frame, D_STRUCT_msghdr, bytes, size, addr);
	d->ret = ret;
	d->exiting = exiting;
	if (done) {
		push_field(d, S_msg_len);
		push_uint(d, len);
	}
	push_end(d);
}

static void push_messages(struct decode *d, const struct frame *frame, uint64_t addr, uint64_t n,
			  uint64_t done)
{
	size_t size = d_structs[D_STRUCT_mmsghdr].size[d->abi->id];
	uint8_t bytes[256];

	if (!addr || !d->deref || size > sizeof(bytes)) {
		push_addr(d, addr);
		return;
	}
	for (uint64_t i = 0; i < n; i++) {
		uint64_t at = addr + i * size;

		if (memory_read(d->task, at, bytes, size)) {
			if (!i) {
				push_unreadable(d, addr);
				return;
			}
			push_broken(d, at);
			break;
		}
		if (!i)
			push_open(d, T_ARRAY);
		if ((d->abbrev && i >= d->options->string_limit) ||
		    d->tape->count > DECODE_TOKENS_MAX) {
			push_more(d);
			break;
		}
		push_message(d, frame, at, bytes, i < done);
	}
	if (!n)
		push_open(d, T_ARRAY);
	push_end(d);
}

/* The names a message had room for are kept from the call's entry. */
static void keep_lengths(struct decode *d, uint64_t addr, uint32_t n)
{
	size_t size = d_structs[D_STRUCT_mmsghdr].size[d->abi->id];

	for (uint32_t i = 0; i < n && i < MESSAGES_MAX; i++)
		was_keep(d, ST_S32, addr + i * size + d->abi->pointer_size);
}

static void push_vlen_flags(struct decode *d)
{
	push_arg(d, S_vlen, 2);
	push_uint(d, (uint32_t)d->args[2]);
	push_arg(d, S_flags, 3);
	push_flags(d, D_TABLE_msg_flags, (uint32_t)d->args[3]);
}

/* How much was sent is known when the call returned, so the messages are shown then. */
void custom_sendmmsg(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint32_t n = (uint32_t)d->args[2];

	(void)value;
	if (!d->exiting) {
		push_arg(d, S_fd, 0);
		push_fd(d, (int)d->args[0]);
	}
	if (d->exiting == !n)
		return;
	push_arg(d, S_msgvec, 1);
	push_messages(d, frame, d->args[1], n < MESSAGES_MAX ? n : MESSAGES_MAX,
		      d->failed ? 0 : (uint64_t)d->ret);
	push_vlen_flags(d);
}

/* The time it may take is struct timespec or timespec32, as the description of this call says. */
static uint16_t timeout_struct(const struct decode *d)
{
	const struct d_type *pointer = &d_types[d_fields[d->call->first + 4].type];

	return d_types[pointer->ref].ref;
}

void custom_recvmmsg(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint16_t strukt = timeout_struct(d);
	size_t size = d_structs[strukt].size[d->abi->id];
	uint32_t *kept = decode_scratch(d);

	(void)value;
	if (!d->exiting) {
		push_arg(d, S_fd, 0);
		push_fd(d, (int)d->args[0]);
		kept[0] = d->args[4] && size <= 16 &&
			  !memory_read(d->task, d->args[4], kept + 1, size);
		keep_lengths(d, d->args[1], (uint32_t)d->args[2]);
		return;
	}
	push_arg(d, S_msgvec, 1);
	if (d->failed) {
		push_addr(d, d->args[1]);
	} else {
		d->out = true;
		push_messages(d, frame, d->args[1], (uint64_t)d->ret, (uint64_t)d->ret);
		d->out = false;
	}
	push_vlen_flags(d);
	push_arg(d, S_timeout, 4);
	if (kept[0] && d->deref)
		decode_struct(d, frame, strukt, (const uint8_t *)(kept + 1), size, d->args[4]);
	else
		push_addr(d, d->args[4]);
	if (d->failed || (d->ret && !d->args[4]))
		return;
	push_ret(d);
	push_open(d, T_AUX);
	if (d->ret) {
		push_label(d, "left");
		target_struct(d, frame, strukt, d->args[4], PHASE_ALL, false);
	} else {
		tape_word(d->tape, 0, "Timeout");
	}
	push_end(d);
}
