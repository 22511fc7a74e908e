/* Customs of socket addresses: members whose look depends on others, and addresses with a length
 * beside them. */
#include "decode.h"

#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include "args.h"
#include "memory.h"
#include "names.h"

/* ---- Members
 * ------------------------------------------------------------------------------------------------
 */

/* NAME(number). */
static void call_of(struct decode *d, d_str name, enum token_format fmt, uint64_t value)
{
	tape_push(d->tape, T_CALLFORM)->id = name;
	push_format(d, fmt, value);
	push_end(d);
}

static void call_of_enum(struct decode *d, d_str name, uint16_t table, uint64_t value)
{
	tape_push(d->tape, T_CALLFORM)->id = name;
	push_enum(d, table, value);
	push_end(d);
}

void custom_htonl(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	call_of(d, S_htonl, FMT_UDEC, value);
}

void custom_htonl_int(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	call_of(d, S_htonl, FMT_DEC, (uint64_t)(int32_t)value);
}

void custom_htons(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	call_of(d, S_htons, FMT_UDEC, value);
}

/* nftables' programs used to pass the number of their subsystem as it is. */
void custom_nft_res_id(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint16_t host = __builtin_bswap16((uint16_t)value);

	if (name_enum(d->abi, D_TABLE_nft_res_id, host))
		push_enum(d, D_TABLE_nft_res_id, host);
	else
		custom_htons(d, frame, value);
}

void custom_htonl_hex(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	call_of(d, S_htonl, FMT_HEX, value);
}

void custom_htobs(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	call_of(d, S_htobs, FMT_UDEC, value);
}

void custom_htons_eth_p(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	call_of_enum(d, S_htons, D_TABLE_eth_p, value);
}

/* In addresses such numbers are told by their bytes with -X, as ports are. */
void custom_sll_protocol(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_format(d, FMT_ETH_P, value);
}

/* socket(AF_PACKET, ...): the protocol is a word whose low half is in network order. */
void custom_htons_eth_p_arg(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	call_of_enum(d, S_htons, D_TABLE_eth_p, __builtin_bswap16((uint16_t)value));
}

/* NAME, or START+N inside a dynamic range that begins with a named value. */
static void dynamic(struct decode *d, uint16_t table, uint64_t value, uint64_t start, uint64_t low,
		    uint64_t low_end)
{
	const char *name = name_enum(d->abi, table, value);
	uint64_t base = value > start ? start : low && value > low && value < low_end ? low : 0;
	char text[64];

	tape_push(d->tape, T_CALLFORM)->id = S_htobs;
	if (name || !base)
		push_enum(d, table, value);
	else
		snprintf(text, sizeof(text), "%s+%u", name_enum(d->abi, table, base),
			 (unsigned)(value - base)),
			push_constant(d, value, text);
	push_end(d);
}

void custom_l2_psm(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	dynamic(d, D_TABLE_l2cap_psm, value, 0x1001, 0x80, 0xff);
}

void custom_l2_cid(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	dynamic(d, D_TABLE_l2cap_cid, value, 0x40, 0, 0);
}

/* The scope is an interface only for addresses of link scope: fe80::/10, ff02::/16 and the like. */
void custom_scope_id(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { SIN6_ADDR = 8 };
	const uint8_t *a = frame->bytes + SIN6_ADDR;

	if ((a[0] == 0xfe && (a[1] & 0xc0) == 0x80) || (a[0] == 0xff && (a[1] & 0xf) == 2))
		push_format(d, FMT_IFINDEX, value);
	else
		push_uint(d, value);
}

void custom_sll_addr(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { SLL_HALEN = 11, SLL_ADDR = 12, MOST = 128 - SLL_ADDR };
	unsigned len = frame->bytes[SLL_HALEN],
		 there = frame->have > SLL_ADDR ? (unsigned)frame->have - SLL_ADDR : 0;
	uint8_t bytes[MOST];

	(void)value;
	if (frame->has_upto && frame->upto > SLL_ADDR)
		there = frame->upto - SLL_ADDR < MOST ? (unsigned)frame->upto - SLL_ADDR : MOST;
	if (frame->address)
		there = (unsigned)memory_read_some(d->task, frame->address + SLL_ADDR, bytes,
						   there < len ? there : len);
	else
		memcpy(bytes, frame->bytes + SLL_ADDR, there = there < len ? there : len);
	push_open(d, T_ARRAY);
	for (unsigned i = 0; i < there; i++)
		tape_word(d->tape, bytes[i], "%#02x", bytes[i]);
	if (there < len)
		push_more(d);
	push_end(d);
}

void custom_mr_address(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { MR_ALEN = 6, MR_ADDRESS = 8 };
	unsigned len = frame->bytes[MR_ALEN] | frame->bytes[MR_ALEN + 1] << 8;

	(void)value;
	push_blob(d, FMT_MAC, frame->bytes + MR_ADDRESS, len < 8 ? len : 8);
}

/* How long a service's name is, a long of the ABI behind it, counts before the name. */
static size_t llcp_name_len(const struct decode *d, const struct frame *frame)
{
	enum { LEN = 81 };
	size_t word = d->abi->pointer_size, at = (LEN + word - 1) & ~(word - 1);

	return at + word <= frame->have ? storage_load(d->abi, ST_ULONG, frame->bytes + at) : 0;
}

void custom_llcp_name(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { NAME = 18, MOST = 63 };
	size_t len = llcp_name_len(d, frame);

	(void)value;
	push_data(d, frame->bytes + NAME, len < MOST ? len : MOST, TF_BYTES);
}

void custom_llcp_name_len(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)value;
	push_uint(d, llcp_name_len(d, frame));
}

/* ---- AX.25
 * ----------------------------------------------------------------------------------------------------
 */

enum { AX25_CALL = 2, AX25_NDIGIS = 12, AX25_DIGIPEATERS = 16, AX25_LEN = 7, AX25_MOST = 8 };

/* Six characters shifted by one, and the number of the station: {ax25_call="..."} with the readable
 * form as a comment; the address of all as "*". */
static void push_ax25(struct decode *d, const uint8_t *call)
{
	char text[AX25_LEN] = "";
	unsigned len = 0, ssid = call[6] >> 1 & 0xf;
	bool readable = true;

	for (unsigned i = 0; i < 6; i++) {
		text[i] = (char)(call[i] >> 1);
		readable = readable && text[i] >= ' ' && text[i] <= '~';
		len = text[i] != ' ' ? i + 1 : len;
	}
	if (readable && !len && !ssid) {
		tape_word(d->tape, 0, "*");
		return;
	}
	push_open(d, T_STRUCT);
	push_member(d, S_ax25_call, 0);
	push_data(d, call, AX25_LEN, TF_BYTES | TF_HEXSTR);
	push_end(d);
	if (readable)
		tape_note(d->tape, "%.*s-%u", (int)len, text, ssid);
}

void custom_ax25_call(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)value;
	push_ax25(d, frame->bytes + AX25_CALL);
}

void custom_ax25_head(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)value;
	push_open(d, T_STRUCT);
	push_member(d, S_sax25_call, AX25_CALL);
	push_ax25(d, frame->bytes + AX25_CALL);
	push_member(d, S_sax25_ndigis, AX25_NDIGIS);
	push_int(d, (int64_t)storage_load(d->abi, ST_S32, frame->bytes + AX25_NDIGIS));
	push_end(d);
}

void custom_ax25_digipeaters(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint32_t n = (uint32_t)storage_load(d->abi, ST_U32, frame->bytes + AX25_NDIGIS);
	size_t room = frame->has_upto && frame->upto < frame->have ? frame->upto : frame->have;

	(void)value;
	n = n < AX25_MOST ? n : AX25_MOST;
	room = (room - AX25_DIGIPEATERS) / AX25_LEN;
	push_open(d, T_ARRAY);
	for (unsigned i = 0; i < n && i < room; i++)
		push_ax25(d, frame->bytes + AX25_DIGIPEATERS + i * AX25_LEN);
	if (room < n)
		push_more(d);
	push_end(d);
}

/* ---- Addresses with a length beside them
 * ------------------------------------------------------------------------ */

static void push_sockaddr(struct decode *d, const struct frame *frame, uint64_t addr, int64_t len)
{
	bool had = d->has_upto;
	uint64_t upto = d->upto;

	if (len < 2) {
		push_addr(d, addr);
		return;
	}
	d->has_upto = true;
	d->upto = (uint64_t)len;
	target_struct(d, frame, D_STRUCT_sockaddr, addr, PHASE_ALL, false);
	d->has_upto = had;
	d->upto = upto;
}

/* The field of this name, 0 when the call or structure has none. */
static uint16_t field_named(const struct frame *frame, d_str name)
{
	for (unsigned i = 0; i < (unsigned)frame->count + frame->more_count; i++) {
		unsigned at = i < frame->count ? frame->first + i : frame->more + i - frame->count;

		if (d_fields[at].name == name)
			return (uint16_t)at;
	}
	return 0;
}

/* How much of an address the kernel could write: the room there was, or what the address took. */
static int64_t written(const struct decode *d, uint64_t where, int32_t now)
{
	uint64_t before;

	if (!was_value(d, where, &before))
		return now;
	return (int32_t)before < now ? (int32_t)before : now;
}

/* An address that the call wrote; its length is behind the argument `addrlen`. */
void custom_sockname(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint16_t field = field_named(frame, S_addrlen);

	/* Of a pointer to a word that changed, the value is the smaller of the two. */
	push_sockaddr(d, frame, value, field ? field_value(d, frame, field) : 0);
}

/* An address beside its length in a struct msghdr.  It says what the buffers are that follow. */
void custom_msg_name(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint16_t field = field_named(frame, S_msg_namelen);
	int32_t now = (int32_t)field_value(d, frame, field);
	uint64_t where = frame->address + field_place(field)->at[d->abi->id];
	int64_t len = d->exiting ? written(d, where, now) : now;
	uint16_t family;

	push_sockaddr(d, frame, value, len);
	d->to_netlink = d->deref && len >= 2 &&
			!memory_read(d->task, value, &family, sizeof(family)) &&
			family == AF_NETLINK;
}
