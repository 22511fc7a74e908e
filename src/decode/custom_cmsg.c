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

/* Unknown levels are commented in another way than in setsockopt(). */
static void push_level(struct decode *d, uint32_t level)
{
	bool named = name_enum(d->abi, D_TABLE_sock_level, level);

	push_enum(d, named ? D_TABLE_sock_level : D_TABLE_cmsg_unknown_level, level);
}

static bool is_time(const struct variant *v)
{
	uint16_t strukt = v->type->kind == D_ARRAY ? d_types[v->type->ref].ref : v->type->ref;

	return (v->type->kind == D_ARRAY || v->type->kind == D_STRUCT) &&
	       d_fields[d_structs[strukt].first].name == S_tv_sec;
}

/* The type and data of a control message, as `struct cmsghdr` says for its level.  Times of which
 * there is not enough show as "???". */
static void push_content(struct decode *d, const struct frame *f, uint64_t addr, size_t len)
{
	for (unsigned i = f->more; i < (unsigned)f->more + f->more_count; i++) {
		const struct d_type *type = &d_types[d_fields[i].type];
		struct variant v;

		if (type->kind != D_STRUCT) {
			push_member(d, d_fields[i].name, field_place(i)->at[d->abi->id]);
			decode_word(d, f, type, (uint64_t)field_value(d, f, (uint16_t)i));
			continue;
		}
		v = variant_find(d, f, type->ref, D_IN, len);
		if (!len || !v.field || (len < v.least && !is_time(&v)))
			return;
		push_member(d, d_fields[i].name, f->have);
		if (len < v.least)
			tape_word(d->tape, 0, "???");
		else
			variant_push(d, f, &v, addr, len);
	}
}

static void push_cmsg(struct decode *d, const struct frame *frame, uint64_t addr,
		      const uint8_t *header, size_t header_size, uint64_t len, size_t data_len)
{
	const struct d_struct *s = &d_structs[D_STRUCT_cmsghdr];
	struct frame f = {
		.outer = frame,
		.first = s->first,
		.count = s->count,
		.bytes = header,
		.have = header_size,
		.address = addr,
	};
	const struct d_case *c = case_in_force(d, &f, &struct_rest(s)->by, SIZE_MAX);

	f.more = c->first;
	f.more_count = case_rest(c)->count;
	push_open(d, T_STRUCT);
	push_member(d, S_cmsg_len, 0);
	push_uint(d, len);
	push_member(d, S_cmsg_level, header_size - 8);
	push_level(d, (uint32_t)field_value(d, &f, (uint16_t)(s->first + 1)));
	push_content(d, &f, addr + header_size, data_len);
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

		if (left < header) {
			push_broken(d, value + at);
			break;
		}
		len = storage_load(d->abi, ST_ULONG, p);
		push_cmsg(d, frame, value + at, p, header, len,
			  len < header ? 0 : (size_t)(len < left ? len : left) - header);
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
	size_t size = struct_size(D_STRUCT_msghdr, d->abi->id);
	uint32_t len = (uint32_t)storage_load(d->abi, ST_U32, bytes + size);
	int64_t ret = d->ret;
	bool exiting = d->exiting;

	/* The buffers of a struct msghdr are limited by the call's result: here by the message's
	 * own; those that are sent are shown as when the call began. */
	d->ret = len;
	d->exiting = d->out;
	push_open(d, T_STRUCT);
	push_member(d, S_msg_hdr, 0);
	decode_struct(d, frame, D_STRUCT_msghdr, bytes, size, addr);
	d->ret = ret;
	d->exiting = exiting;
	if (done) {
		push_member(d, S_msg_len, size);
		push_uint(d, len);
	}
	push_end(d);
}

static void push_messages(struct decode *d, const struct frame *frame, uint64_t addr, uint64_t n,
			  uint64_t done)
{
	size_t size = struct_size(D_STRUCT_mmsghdr, d->abi->id);
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
		if (array_ends(d, i)) {
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
	size_t size = struct_size(D_STRUCT_mmsghdr, d->abi->id);

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
	size_t size = struct_size(strukt, d->abi->id);
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
	if (d->failed || (d->ret && (!d->args[4] || !d->deref)))
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
