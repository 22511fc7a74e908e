/* Customs of netlink: values of attributes. */
#include "decode.h"

#include <sys/socket.h>

/* An attribute's value is its frame's bytes; `value` means nothing. */

enum { MAC_MAX = 32 }; /* a hardware address is no longer: MAX_ADDR_LEN */

static size_t room(const struct decode *d, size_t len)
{
	return len < d->options->string_limit ? len : d->options->string_limit;
}

void custom_nla_bytes(struct decode *d, const struct frame *frame, uint64_t value)
{
	size_t n = room(d, frame->have);

	(void)value;
	push_data(d, frame->bytes, n, TF_BYTES | TF_HEXSTR | (n < frame->have ? TF_CUT : 0));
}

/* A string whose last byte should be its NUL, that of all there is room for; whatever stands before
 * that is shown. */
void custom_nla_str(struct decode *d, const struct frame *frame, uint64_t value)
{
	size_t n = room(d, frame->have);
	bool ended = n && !frame->bytes[n - 1];

	(void)value;
	push_data(d, frame->bytes, n - ended, TF_BYTES | (ended ? 0 : TF_CUT));
}

/* Bytes that are a text, with or without its NUL. */
void custom_nla_text(struct decode *d, const struct frame *frame, uint64_t value)
{
	size_t n = room(d, frame->have);

	(void)value;
	push_data(d, frame->bytes, n, TF_BYTES | (n < frame->have ? TF_CUT : 0));
}

/* Numbers of 32 bits, or of 64 where they need them. */
static void push_either(struct decode *d, const struct frame *frame, enum d_storage four,
			enum d_storage eight)
{
	if (frame->have == 4 || frame->have == 8)
		push_format(d, storage_signed(four) ? FMT_DEC : FMT_UDEC,
			    storage_load(d->abi, frame->have == 4 ? four : eight, frame->bytes));
	else
		custom_nla_bytes(d, frame, 0);
}

void custom_nla_uint(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)value;
	push_either(d, frame, ST_U32, ST_U64);
}

void custom_nla_sint(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)value;
	push_either(d, frame, ST_S32, ST_S64);
}

/* A number in as many bytes as there are. */
static bool number_of_all(struct decode *d, const struct frame *frame, uint64_t *value)
{
	*value = 0;
	if (frame->have > sizeof(*value)) {
		custom_nla_bytes(d, frame, 0);
		return false;
	}
	for (size_t i = frame->have; i-- > 0;)
		*value = *value << 8 | frame->bytes[i];
	return true;
}

void custom_nla_clock_t(struct decode *d, const struct frame *frame, uint64_t value)
{
	if (number_of_all(d, frame, &value))
		meaning_value(d, M_CLOCK_T, ST_U64, value);
}

void custom_nla_hex(struct decode *d, const struct frame *frame, uint64_t value)
{
	if (frame->have & (frame->have - 1))
		custom_nla_bytes(d, frame, 0);
	else if (number_of_all(d, frame, &value))
		push_hex(d, value);
}

void custom_nla_ipproto(struct decode *d, const struct frame *frame, uint64_t value)
{
	if (number_of_all(d, frame, &value))
		push_enum(d, D_TABLE_ipproto, value);
}

/* A set of features, a bit each. */
void custom_nl80211_ext_features(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)value;
	push_open(d, T_OR_LIST);
	for (unsigned i = 0; i < 8 * frame->have && i < 2048; i++)
		if (frame->bytes[i / 8] >> i % 8 & 1)
			push_enum(d, D_TABLE_nl80211_ext_feature, i);
	push_end(d);
}

void custom_nla_mac(struct decode *d, const struct frame *frame, uint64_t value)
{
	if (frame->have > MAC_MAX)
		custom_nla_bytes(d, frame, value);
	else
		push_blob(d, FMT_MAC, frame->bytes, frame->have);
}

static void push_address(struct decode *d, const struct frame *frame, unsigned family)
{
	size_t most = family == AF_INET ? 4 : family == AF_INET6 ? 16 : frame->have;

	if (torn_off(d, frame->address, most < frame->have ? most : frame->have))
		push_unreadable(d, frame->address);
	else if (family == AF_INET && frame->have >= 4)
		push_format(d, FMT_IN_ADDR, storage_load(d->abi, ST_U32, frame->bytes));
	else if (family == AF_INET6 && frame->have >= 16)
		push_blob(d, FMT_IN6_ADDR, frame->bytes, 16);
	else
		custom_nla_bytes(d, frame, 0);
}

/* An address whose length says what it is of. */
void custom_nla_ip(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)value;
	push_address(d, frame, frame->have == 4 ? AF_INET : frame->have == 16 ? AF_INET6 : 0);
}

/* An address of the family that the message's header begins with; those of a bridge are of any. */
void custom_nla_address(struct decode *d, const struct frame *frame, uint64_t value)
{
	const struct frame *header = frame->outer;
	uint8_t family;

	while (header && header->attrs)
		header = header->outer;
	family = header && header->have ? header->bytes[0] : AF_UNSPEC;
	if (family == AF_BRIDGE)
		custom_nla_ip(d, frame, value);
	else
		push_address(d, frame, family);
}

/* What the connector carries: events of processes, or what only its module knows. */
void custom_cn_data(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { PROC = 1, HEADER = 20, EVENT = 20 };
	size_t len = frame->have - HEADER;

	(void)value;
	if (storage_load(d->abi, ST_U32, frame->bytes) != PROC || len < 4)
		push_bytes(d, frame->address + HEADER, len);
	else
		decode_struct(d, frame, len < EVENT ? D_STRUCT_proc_input : D_STRUCT_proc_event,
			      frame->bytes + HEADER, len, frame->address + HEADER);
}

/* Sets of multicast groups, a word each: all its digits. */
void custom_diag_groups(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)value;
	push_open(d, T_ARRAY);
	for (size_t i = 0; i < frame->have / 8; i++) {
		if (array_ends(d, i)) {
			push_more(d);
			break;
		}
		value = storage_load(d->abi, ST_U64, frame->bytes + i * 8);
		tape_word(d->tape, value, "%#016llx", (unsigned long long)value);
	}
	push_end(d);
}

void custom_nla_be64(struct decode *d, const struct frame *frame, uint64_t value)
{
	if (frame->have < 8) {
		custom_nla_bytes(d, frame, value);
		return;
	}
	tape_push(d->tape, T_CALLFORM)->id = S_htobe64;
	push_uint(d, storage_load(d->abi, ST_BE64, frame->bytes));
	push_end(d);
}

/* One hop of a route, its length bounded by what is there; with its attributes it is an array. */
static void push_hop(struct decode *d, const struct frame *frame, size_t at, size_t len)
{
	enum { HOP = 8 };
	const uint8_t *p = frame->bytes + at;

	if (torn_off(d, frame->address + at, HOP)) {
		if (at)
			push_broken(d, frame->address + at);
		else
			push_unreadable(d, frame->address);
		return;
	}
	if (len > HOP)
		push_open(d, T_ARRAY);
	decode_struct(d, frame->outer, D_STRUCT_rtnexthop, p, HOP, frame->address + at);
	if (len > HOP) {
		decode_attrs(d, frame->outer, D_ATTRS_rta_attr, p + HOP, len - HOP,
			     frame->address + at + HOP);
		push_end(d);
	}
}

/* The ways of a route: attributes after each next hop. */
void custom_rta_multipath(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { HOP = 8 };
	bool several = false;
	size_t at = 0;

	if (frame->have < HOP) {
		custom_nla_bytes(d, frame, value);
		return;
	}
	while (frame->have - at >= HOP) {
		const uint8_t *p = frame->bytes + at;
		size_t len = storage_load(d->abi, ST_U16, p), left = frame->have - at;
		size_t next = (len + 3) & ~(size_t)3;

		if (!several && len >= HOP && next < left && !torn_off(d, frame->address, HOP)) {
			push_open(d, T_ARRAY);
			several = true;
		}
		push_hop(d, frame, at, len < left ? len : left);
		if (len < HOP || next >= left || torn_off(d, frame->address + at, HOP))
			break;
		at += next;
	}
	if (at && frame->have - at < HOP)
		push_data(d, frame->bytes + at, frame->have - at, TF_BYTES | TF_HEXSTR);
	if (several)
		push_end(d);
}

/* ---- sock_diag
 * ---------------------------------------------------------------------------------------------- */

/* Bits that nothing is known of. */
void custom_diag_unused(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_hex(d, value);
	tape_note(d->tape, "bits 3..8");
}

/* A device as the kernel itself packs it: 12 bits of major, 20 of minor. */
void custom_vfs_dev(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint64_t major = value >> 20, minor = value & 0xfffff;

	(void)frame;
	push_format(d, FMT_DEV,
		    (minor & 0xff) | (major & 0xfff) << 8 | (minor & ~UINT64_C(0xff)) << 12);
}
