/* Messages on netlink sockets: headers, what each type carries, attributes within attributes.
 *
 * Descriptions say what the parts look like (netlink.sys, rtnetlink.sys); here is how they hang
 * together. Lengths are the tracee's: nothing is taken from beyond the bytes that were read. */
#include "decode.h"

#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <string.h>
#include <sys/socket.h>
#include "args.h"
#include "memory.h"
#include "names.h"
#include "util.h"

enum {
	MESSAGES_MAX_BYTES = 1 << 20, /* of one buffer */
	HEADER = 16,		      /* of a message */
	ATTRIBUTE = 4,		      /* the header of an attribute */
	FIRST_TYPE = 16,	      /* of a protocol's own; those below are everybody's */
};

/* Bytes of a message, and where they lie. */
struct span {
	const uint8_t *p;
	size_t len;
	uint64_t address;
};

static size_t align4(size_t n)
{
	return (n + 3) & ~(size_t)3;
}

static struct span skip(struct span s, size_t n)
{
	n = n < s.len ? n : s.len;
	return (struct span){ s.p + n, s.len - n, s.address + n };
}

static struct span first(struct span s, size_t n)
{
	return (struct span){ s.p, n < s.len ? n : s.len, s.address };
}

static uint16_t half(const uint8_t *p)
{
	return (uint16_t)(p[0] | p[1] << 8);
}

static uint32_t word(const uint8_t *p)
{
	return (uint32_t)half(p) | (uint32_t)half(p + 2) << 16;
}

/* Bytes that nobody knows better: "\x01\x02". */
static void push_raw(struct decode *d, struct span s)
{
	size_t room = d->options->string_limit;

	push_data(d, s.p, s.len < room ? s.len : room,
		  TF_BYTES | TF_HEXSTR | (s.len > room ? TF_CUT : 0));
}

/* A list ends early, without -v. */
static bool enough(const struct decode *d, unsigned shown)
{
	return (d->abbrev && shown >= d->options->string_limit) ||
	       d->tape->count > DECODE_TOKENS_MAX;
}

/* ---- Attributes
 * --------------------------------------------------------------------------------------------- */

static const struct d_attr *attribute(uint16_t set, unsigned type)
{
	const struct d_attrs *s = &d_attr_sets[set];

	for (unsigned i = 0; i < s->count; i++)
		if (d_attr_rows[s->first + i].value == type)
			return &d_attr_rows[s->first + i];
	return NULL;
}

static void push_attribute_type(struct decode *d, uint16_t set, uint16_t whole,
				const struct d_attr *row)
{
	unsigned flags = whole & (NLA_F_NESTED | NLA_F_NET_BYTEORDER), type = whole & NLA_TYPE_MASK;
	const char *prefix = flags & NLA_F_NESTED && flags & NLA_F_NET_BYTEORDER
				     ? "NLA_F_NESTED|NLA_F_NET_BYTEORDER|"
			     : flags & NLA_F_NESTED ? "NLA_F_NESTED|"
			     : flags		    ? "NLA_F_NET_BYTEORDER|"
						    : "";

	if (row)
		tape_word(d->tape, whole, "%s%s", prefix, d_strings + row->name);
	else
		tape_word(d->tape, whole, type ? "%s%#x /* %s */" : "%s%x /* %s */", prefix, type,
			  d_strings + d_attr_sets[set].unknown);
}

/* Is there enough for a value of this type? */
static bool fits(const struct decode *d, uint16_t type, size_t len)
{
	switch (d_types[type].kind) {
	case D_CUSTOM:
	case D_BUFFER:
		return true;
	case D_ATTRS:
		return len >= ATTRIBUTE;
	case D_STRUCT:
		return len >= (d_structs[d_types[type].ref].min ? d_structs[d_types[type].ref].min
								: type_size(d->abi, type));
	case D_SHAPE:
		return len >= (d_types[type].ref == M_IN6_ADDR ? 16 : 1);
	default:
		return len >= storage_size(d->abi, d_types[type].storage);
	}
}

/* A string that may have its NUL within the value; bytes behind that are nobody's. */
static void push_terminated(struct decode *d, struct span s)
{
	size_t n = strnlen((const char *)s.p, s.len), room = d->options->string_limit;

	push_data(d, s.p, n < room ? n : room, n > room || n == s.len ? TF_CUT : 0);
}

static void push_value(struct decode *d, const struct frame *frame, const struct d_attr *row,
		       struct span s)
{
	const struct d_type *type = row ? &d_types[row->type] : NULL;
	struct frame own = { .outer = frame, .bytes = s.p, .have = s.len, .address = s.address };

	if (!type || !fits(d, row->type, s.len))
		push_raw(d, s);
	else if (type->kind == D_ATTRS)
		decode_attrs(d, frame, type->ref, s.p, s.len, s.address);
	else if (type->kind == D_CUSTOM)
		customs[type->ref](d, &own, 0);
	else if (type->kind == D_BUFFER)
		push_terminated(d, s);
	else
		decode_place(d, frame, type, s.p, s.len, s.address);
}

/* One attribute: [{nla_len=8, nla_type=NAME}, value], or its header alone. */
static void push_attribute(struct decode *d, const struct frame *frame, uint16_t set, struct span s)
{
	unsigned len = half(s.p), type = half(s.p + 2);
	struct span value = skip(first(s, len), ATTRIBUTE);
	const struct d_attr *row = attribute(set, type & NLA_TYPE_MASK);

	if (len <= ATTRIBUTE)
		value.len = 0;
	if (value.len)
		push_open(d, T_ARRAY);
	push_open(d, T_STRUCT);
	push_field(d, S_nla_len);
	push_uint(d, len);
	push_field(d, S_nla_type);
	push_attribute_type(d, set, (uint16_t)type, row);
	push_end(d);
	if (!value.len)
		return;
	push_value(d, frame, row, value);
	push_end(d);
}

void decode_attrs(struct decode *d, const struct frame *frame, uint16_t set, const uint8_t *bytes,
		  size_t len, uint64_t address)
{
	struct span s = { bytes, len, address };
	bool many = len >= ATTRIBUTE && half(bytes) >= ATTRIBUTE && align4(half(bytes)) < len;

	if (d->depth >= DECODE_DEPTH_MAX) {
		push_raw(d, s);
		return;
	}
	d->depth++;
	if (many)
		push_open(d, T_ARRAY);
	for (unsigned i = 0; s.len; i++) {
		if (s.len < ATTRIBUTE) {
			push_raw(d, s);
			break;
		}
		if (enough(d, i)) {
			push_more(d);
			break;
		}
		push_attribute(d, frame, set, s);
		if (half(s.p) < ATTRIBUTE)
			break;
		s = skip(s, align4(half(s.p)));
	}
	if (many)
		push_end(d);
	d->depth--;
}

/* ---- What each type of message carries
 * ------------------------------------------------------------------------- */

enum { NO_ATTRS = 0 };

/* NETLINK_ROUTE: types come in fours (new, delete, get, set). */
static const struct family {
	uint16_t type;
	uint16_t header, attrs; /* d_struct, d_attrs */
} families[] = {
	{ 16, D_STRUCT_ifinfomsg, D_ATTRS_ifla_attr },
	{ 20, D_STRUCT_ifaddrmsg, D_ATTRS_ifa_attr },
	{ 24, D_STRUCT_rtmsg, D_ATTRS_rta_attr },
	{ 28, D_STRUCT_ndmsg, D_ATTRS_nda_attr },
	{ 32, D_STRUCT_fib_rule_hdr, D_ATTRS_fra_attr },
	{ 36, D_STRUCT_tcmsg, NO_ATTRS },
	{ 40, D_STRUCT_tcmsg, NO_ATTRS },
	{ 44, D_STRUCT_tcmsg, NO_ATTRS },
	{ 56, D_STRUCT_ifaddrmsg, D_ATTRS_ifa_attr },
	{ 60, D_STRUCT_ifaddrmsg, D_ATTRS_ifa_attr },
	{ 88, D_STRUCT_rtgenmsg, NO_ATTRS },
	{ 108, D_STRUCT_ifinfomsg, D_ATTRS_ifla_attr },
};

/* NETLINK_SOCK_DIAG: what it carries goes by the address family, its first byte. */
static const struct diag {
	uint8_t family;
	uint16_t request, answer, attrs;
} diags[] = {
	{ AF_INET, D_STRUCT_inet_diag_req_v2, D_STRUCT_inet_diag_msg, D_ATTRS_inet_diag_attr },
	{ AF_INET6, D_STRUCT_inet_diag_req_v2, D_STRUCT_inet_diag_msg, D_ATTRS_inet_diag_attr },
	{ AF_NETLINK, D_STRUCT_netlink_diag_req, D_STRUCT_netlink_diag_msg,
	  D_ATTRS_netlink_diag_attr },
	{ AF_PACKET, D_STRUCT_packet_diag_req, D_STRUCT_packet_diag_msg, D_ATTRS_packet_diag_attr },
	{ AF_UNIX, D_STRUCT_unix_diag_req, D_STRUCT_unix_diag_msg, D_ATTRS_unix_diag_attr },
};

/* The header of a payload when there is not all of it: its first field, the family, and "...". */
static void push_short_header(struct decode *d, const struct frame *frame, uint16_t strukt,
			      struct span s)
{
	const struct d_field *family = &d_fields[d_structs[strukt].first];

	push_open(d, T_STRUCT);
	push_field(d, family->name);
	decode_word(d, frame, &d_types[family->type], s.p[0]);
	if (d_structs[strukt].size[d->abi->id] > 1)
		push_more(d);
	push_end(d);
}

static void push_headed(struct decode *d, const struct frame *frame, uint16_t strukt,
			uint16_t attrs, struct span s)
{
	size_t size = d_structs[strukt].size[d->abi->id];
	struct frame own = {
		.outer = frame,
		.first = d_structs[strukt].first,
		.count = d_structs[strukt].count,
		.bytes = s.p,
		.have = size,
		.address = s.address,
	};
	struct span rest = skip(s, align4(size));

	if (s.len < size) {
		push_short_header(d, frame, strukt, s);
		return;
	}
	decode_struct(d, frame, strukt, s.p, size, s.address);
	if (rest.len && attrs)
		decode_attrs(d, &own, attrs, rest.p, rest.len, rest.address);
	else if (rest.len)
		push_raw(d, rest);
}

static void push_message(struct decode *d, const struct frame *frame, int protocol, struct span s,
			 bool bare);

static void push_errno(struct decode *d, int32_t error)
{
	const char *name = error < 0 ? name_errno(d->abi, (uint64_t) - (int64_t)error) : NULL;

	if (name)
		tape_word(d->tape, (uint64_t)(int64_t)error, "-%s", name);
	else
		push_int(d, error);
}

/* An error and the message it is about; what follows that are attributes. */
static void push_error(struct decode *d, const struct frame *frame, int protocol, uint16_t flags,
		       struct span s)
{
	bool capped = flags & NLM_F_CAPPED;
	struct span about = skip(s, 4), rest;
	size_t len;

	if (s.len < 4 + HEADER) {
		push_raw(d, s);
		return;
	}
	len = capped || word(about.p) < HEADER ? HEADER : align4(word(about.p));
	rest = skip(about, len);
	if (rest.len)
		push_open(d, T_ARRAY);
	push_open(d, T_STRUCT);
	push_field(d, S_error);
	push_errno(d, (int32_t)word(s.p));
	push_field(d, S_msg);
	push_message(d, frame, protocol, first(about, len), capped);
	push_end(d);
	if (!rest.len)
		return;
	decode_attrs(d, frame, D_ATTRS_nlmsgerr_attr, rest.p, rest.len, rest.address);
	push_end(d);
}

static bool push_route(struct decode *d, const struct frame *frame, uint16_t type, struct span s)
{
	for (size_t i = 0; i < sizeof(families) / sizeof(families[0]); i++)
		if (families[i].type == (type & ~3)) {
			push_headed(d, frame, families[i].header, families[i].attrs, s);
			return true;
		}
	return false;
}

static bool push_diag(struct decode *d, const struct frame *frame, uint16_t flags, struct span s)
{
	for (size_t i = 0; i < sizeof(diags) / sizeof(diags[0]); i++)
		if (diags[i].family == s.p[0]) {
			push_headed(d, frame,
				    flags & NLM_F_REQUEST ? diags[i].request : diags[i].answer,
				    diags[i].attrs, s);
			return true;
		}
	return false;
}

static void push_payload(struct decode *d, const struct frame *frame, int protocol, uint16_t type,
			 uint16_t flags, struct span s)
{
	bool known = false;

	if (type == NLMSG_ERROR) {
		push_error(d, frame, protocol, flags, s);
		return;
	}
	if (type == NLMSG_DONE && s.len == 4) {
		push_int(d, (int32_t)word(s.p));
		return;
	}
	if (type >= FIRST_TYPE && protocol == NETLINK_ROUTE)
		known = push_route(d, frame, type, s);
	else if (type >= SOCK_DIAG_BY_FAMILY && protocol == NETLINK_SOCK_DIAG)
		known = push_diag(d, frame, flags, s);
	if (!known)
		push_raw(d, s);
}

/* ---- Messages
 * ---------------------------------------------------------------------------------------------------
 */

static uint16_t type_table(int protocol, uint16_t type)
{
	if (type < FIRST_TYPE && !(protocol == NETLINK_SOCK_DIAG && type))
		return D_TABLE_nlmsg_type;
	switch (protocol) {
	case NETLINK_ROUTE:
		return D_TABLE_rtm_type;
	case NETLINK_SOCK_DIAG:
		return type < FIRST_TYPE ? D_TABLE_nlmsg_type : D_TABLE_sock_diag_type;
	case NETLINK_GENERIC:
		return D_TABLE_genl_family;
	case NETLINK_AUDIT:
		return D_TABLE_audit_type;
	case NETLINK_SELINUX:
		return D_TABLE_selinux_type;
	default:
		return D_TABLE_nlmsg_type;
	}
}

static uint16_t flags_table(int protocol, uint16_t type)
{
	static const uint16_t route[] = {
		D_TABLE_nlm_new_flags,
		D_TABLE_nlm_delete_flags,
		D_TABLE_nlm_get_flags,
		D_TABLE_nlm_flags,
	};

	if (type == NLMSG_ERROR)
		return D_TABLE_nlm_error_flags;
	if (type < FIRST_TYPE)
		return D_TABLE_nlm_flags;
	if (protocol == NETLINK_ROUTE)
		return route[type & 3];
	return protocol == NETLINK_SOCK_DIAG ? D_TABLE_nlm_get_flags : D_TABLE_nlm_flags;
}

static void push_header(struct decode *d, int protocol, const uint8_t *p)
{
	uint16_t type = half(p + 4);

	push_open(d, T_STRUCT);
	push_field(d, S_nlmsg_len);
	push_uint(d, word(p));
	push_field(d, S_nlmsg_type);
	push_enum(d, type_table(protocol, type), type);
	push_field(d, S_nlmsg_flags);
	push_flags(d, flags_table(protocol, type), half(p + 6));
	push_field(d, S_nlmsg_seq);
	push_uint(d, word(p + 8));
	push_field(d, S_nlmsg_pid);
	push_int(d, (int32_t)word(p + 12));
	push_end(d);
}

/* One message of which s is all there is; `bare`: it has no payload, whatever its length says. */
static void push_message(struct decode *d, const struct frame *frame, int protocol, struct span s,
			 bool bare)
{
	uint32_t len = word(s.p);
	struct span payload = skip(first(s, len), HEADER);

	if (bare || len <= HEADER || d->depth >= DECODE_DEPTH_MAX)
		payload.len = 0;
	if (payload.len)
		push_open(d, T_ARRAY);
	push_header(d, protocol, s.p);
	if (!payload.len)
		return;
	d->depth++;
	push_payload(d, frame, protocol, half(s.p + 4), half(s.p + 6), payload);
	d->depth--;
	push_end(d);
}

static void push_messages(struct decode *d, const struct frame *frame, int protocol, struct span s)
{
	bool many = s.len >= HEADER && word(s.p) >= HEADER && align4(word(s.p)) < s.len;

	if (!s.len)
		push_raw(d, s);
	if (many)
		push_open(d, T_ARRAY);
	for (unsigned i = 0; s.len; i++) {
		if (s.len < HEADER) {
			push_raw(d, s);
			break;
		}
		if (enough(d, i)) {
			push_more(d);
			break;
		}
		push_message(d, frame, protocol, s, false);
		if (word(s.p) < HEADER)
			break;
		s = skip(s, align4(word(s.p)));
	}
	if (many)
		push_end(d);
}

/* A message on whatever socket: decoded when that is a netlink one.  The descriptor is the first
 * argument. */
void decode_sockdata(struct decode *d, const struct frame *frame, uint64_t addr, uint64_t len)
{
	static uint8_t *bytes; /* grows to the largest buffer met */
	static size_t size;
	int protocol = addr ? netlink_protocol(d, (int)d->args[0]) : -1;
	struct span s = { .address = addr };

	if (protocol == -1 || len > MESSAGES_MAX_BYTES) {
		push_bytes(d, addr, len);
		return;
	}
	if (len > size)
		bytes = xrealloc(bytes, size = (size_t)len);
	s.p = bytes;
	s.len = (size_t)len;
	if (memory_read(d->task, addr, bytes, s.len))
		push_unreadable(d, addr);
	else
		push_messages(d, frame, protocol, s);
}
