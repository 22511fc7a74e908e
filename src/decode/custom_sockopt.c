/* Customs of socket options: what the value of each looks like. */
#include "decode.h"

#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include "args.h"
#include "memory.h"
#include "names.h"

/* How a value is shown. */
enum look {
	PLAIN,	      /* an int when it has four bytes, a string of bytes otherwise */
	NUMBER,	      /* an int, whatever lies behind it */
	NAMED,	      /* ... named by a table */
	ERROR,	      /* ... an errno */
	SHORT_NUMBER, /* an int, of which there may be less */
	NUMBERS,      /* ints, as many as there are */
	STRUCT,	      /* a structure of at least its size; read back, as far as it goes */
	EXACT,	      /* a structure of just its size */
	MASK,	      /* bits named by a table */
	ADDRESS,      /* not shown */
};

enum { SOL_NETLINK_ = 270, SOL_PACKET_ = 263, SOL_IPV6_ = 41, SOL_RAW_ = 255, ANY = 0xffff };

/* The options that are not shown as their level's are: see level_look(). */
static const struct option {
	uint16_t level, name;
	uint8_t set, get; /* enum look */
	uint16_t ref;	  /* d_struct or d_table */
} options[] = {
	{ SOL_SOCKET, 3, PLAIN, PLAIN, 0 },		     /* SO_TYPE */
	{ SOL_SOCKET, 4, PLAIN, ERROR, 0 },		     /* SO_ERROR */
	{ SOL_SOCKET, 13, STRUCT, STRUCT, D_STRUCT_linger }, /* SO_LINGER */
	{ SOL_SOCKET, 17, PLAIN, STRUCT, D_STRUCT_ucred },   /* SO_PEERCRED */
	{ SOL_SOCKET, 20, PLAIN, PLAIN, 0 },		     /* SO_RCVTIMEO_OLD */
	{ SOL_SOCKET, 21, PLAIN, PLAIN, 0 },		     /* SO_SNDTIMEO_OLD */
	{ SOL_SOCKET, 22, PLAIN, PLAIN, 0 },		     /* SO_SECURITY_AUTHENTICATION */
	{ SOL_SOCKET, 23, PLAIN, PLAIN, 0 },		     /* SO_SECURITY_ENCRYPTION_TRANSPORT */
	{ SOL_SOCKET, 24, PLAIN, PLAIN, 0 },		     /* SO_SECURITY_ENCRYPTION_NETWORK */
	{ SOL_SOCKET, 25, PLAIN, PLAIN, 0 },		     /* SO_BINDTODEVICE */
	{ SOL_SOCKET, 26, EXACT, ADDRESS, D_STRUCT_seccomp_fprog }, /* SO_ATTACH_FILTER */
	{ SOL_SOCKET, 28, PLAIN, PLAIN, 0 },			    /* SO_PEERNAME */
	{ SOL_SOCKET, 31, PLAIN, PLAIN, 0 },			    /* SO_PEERSEC */
	{ SOL_SOCKET, 38, PLAIN, PLAIN, 0 },			    /* SO_PROTOCOL */
	{ SOL_SOCKET, 39, PLAIN, PLAIN, 0 },			    /* SO_DOMAIN */
	{ SOL_SOCKET, 47, PLAIN, PLAIN, 0 },			    /* SO_MAX_PACING_RATE */
	{ SOL_SOCKET, 48, PLAIN, PLAIN, 0 },			    /* SO_BPF_EXTENSIONS */
	{ SOL_SOCKET, 50, PLAIN, PLAIN, 0 },			    /* SO_ATTACH_BPF */
	{ SOL_SOCKET, 51, EXACT, PLAIN, D_STRUCT_seccomp_fprog },   /* SO_ATTACH_REUSEPORT_CBPF */
	{ SOL_SOCKET, 52, PLAIN, PLAIN, 0 },			    /* SO_ATTACH_REUSEPORT_EBPF */
	{ SOL_SOCKET, 55, PLAIN, PLAIN, 0 },			    /* SO_MEMINFO */
	{ SOL_SOCKET, 57, PLAIN, PLAIN, 0 },			    /* SO_COOKIE */
	{ SOL_SOCKET, 59, PLAIN, PLAIN, 0 },			    /* SO_PEERGROUPS */
	{ SOL_SOCKET, 61, PLAIN, PLAIN, 0 },			    /* SO_TXTIME */
	{ SOL_SOCKET, 62, PLAIN, PLAIN, 0 },			    /* SO_BINDTOIFINDEX */
	{ SOL_SOCKET, 66, PLAIN, PLAIN, 0 },			    /* SO_RCVTIMEO_NEW */
	{ SOL_SOCKET, 67, PLAIN, PLAIN, 0 },			    /* SO_SNDTIMEO_NEW */
	{ SOL_SOCKET, 71, PLAIN, PLAIN, 0 },			    /* SO_NETNS_COOKIE */
	{ SOL_SOCKET, 72, PLAIN, PLAIN, 0 },			    /* SO_BUF_LOCK */
	{ SOL_SOCKET, 74, NAMED, NAMED, D_TABLE_sock_txrehash },    /* SO_TXREHASH */
	{ SOL_IP, 35, STRUCT, PLAIN, D_STRUCT_ip_mreq },	    /* IP_ADD_MEMBERSHIP */
	{ SOL_IP, 36, STRUCT, PLAIN, D_STRUCT_ip_mreq },	    /* IP_DROP_MEMBERSHIP */
	{ SOL_IP, 42, STRUCT, PLAIN, D_STRUCT_group_req },	    /* MCAST_JOIN_GROUP */
	{ SOL_IP, 45, STRUCT, PLAIN, D_STRUCT_group_req },	    /* MCAST_LEAVE_GROUP */
	{ SOL_IPV6_, 20, STRUCT, PLAIN, D_STRUCT_ipv6_mreq },	    /* IPV6_ADD_MEMBERSHIP */
	{ SOL_IPV6_, 21, STRUCT, PLAIN, D_STRUCT_ipv6_mreq },	    /* IPV6_DROP_MEMBERSHIP */
	{ SOL_IPV6_, 27, STRUCT, PLAIN, D_STRUCT_ipv6_mreq },	    /* IPV6_JOIN_ANYCAST */
	{ SOL_IPV6_, 28, STRUCT, PLAIN, D_STRUCT_ipv6_mreq },	    /* IPV6_LEAVE_ANYCAST */
	{ SOL_IPV6_, 42, STRUCT, PLAIN, D_STRUCT_group_req },	    /* MCAST_JOIN_GROUP */
	{ SOL_IPV6_, 45, STRUCT, PLAIN, D_STRUCT_group_req },	    /* MCAST_LEAVE_GROUP */
	{ SOL_RAW_, 1, MASK, MASK, D_TABLE_icmp_type },		    /* ICMP_FILTER */
	{ SOL_PACKET_, 1, EXACT, PLAIN, D_STRUCT_packet_mreq },	    /* PACKET_ADD_MEMBERSHIP */
	{ SOL_PACKET_, 2, EXACT, PLAIN, D_STRUCT_packet_mreq },	    /* PACKET_DROP_MEMBERSHIP */
	{ SOL_PACKET_, 5, EXACT, PLAIN, D_STRUCT_tpacket_req },	    /* PACKET_RX_RING */
	{ SOL_PACKET_, 6, PLAIN, STRUCT, D_STRUCT_tpacket_stats },  /* PACKET_STATISTICS */
	{ SOL_PACKET_, 13, EXACT, PLAIN, D_STRUCT_tpacket_req },    /* PACKET_TX_RING */
	{ SOL_NETLINK_, 9, NUMBER, NUMBERS, 0 },		    /* NETLINK_LIST_MEMBERSHIPS */
	{ SOL_NETLINK_, ANY, NUMBER, SHORT_NUMBER, 0 },
	{ SOL_SOCKET, ANY, NUMBER, NUMBER, 0 },
};

static const struct option *option_of(const struct decode *d)
{
	static const struct option plain = { 0, 0, PLAIN, PLAIN, 0 };
	uint32_t level = (uint32_t)d->args[1], name = (uint32_t)d->args[2];

	if (level == SOL_SOCKET && !name_enum(d->abi, D_TABLE_sol_socket, name) && name != 26)
		return &plain;
	for (size_t i = 0; i < sizeof(options) / sizeof(options[0]); i++)
		if (options[i].level == level &&
		    (options[i].name == name || options[i].name == ANY))
			return &options[i];
	return &plain;
}

/* ---- Values
 * -------------------------------------------------------------------------------------------------
 */

/* A name, or a signed decimal. */
static void push_named(struct decode *d, uint16_t table, uint32_t value)
{
	struct token *t = tape_push(d->tape, T_ENUM);

	t->id = table;
	t->value = (uint64_t)(int64_t)(int32_t)value;
	t->flags = TF_SIGNED | TF_32;
}

/* [number], from at most four bytes. */
static void push_number(struct decode *d, uint64_t addr, size_t len, const struct option *option,
			enum look look)
{
	uint8_t bytes[4] = { 0 };
	uint32_t value;

	if (memory_read(d->task, addr, bytes, len < 4 ? len : 4)) {
		push_unreadable(d, addr);
		return;
	}
	value = (uint32_t)storage_load(d->abi, ST_U32, bytes);
	tape_push(d->tape, T_DEREF)->value = addr;
	if (look == NAMED)
		push_named(d, option->ref, value);
	else if (look == ERROR)
		tape_push(d->tape, T_ERRNO)->value = value;
	else
		push_int(d, (int32_t)value);
	push_end(d);
}

static void push_hex_bytes(struct decode *d, uint64_t addr, size_t len)
{
	uint8_t bytes[8];

	if (memory_read(d->task, addr, bytes, len))
		push_unreadable(d, addr);
	else
		push_data(d, bytes, len, TF_BYTES | TF_HEXSTR);
}

static void push_numbers(struct decode *d, uint64_t addr, uint32_t len)
{
	uint8_t bytes[4];

	push_open(d, T_ARRAY);
	for (uint32_t at = 0; at + 4 <= len && at / 4 < DECODE_ARRAY_MAX; at += 4) {
		if (d->abbrev && at / 4 >= d->options->string_limit) {
			push_more(d);
			break;
		}
		if (memory_read(d->task, addr + at, bytes, 4)) {
			push_broken(d, addr + at);
			break;
		}
		push_uint(d, storage_load(d->abi, ST_U32, bytes));
	}
	push_end(d);
}

/* Bits as [NAME NAME]; the other way round, when most are set: ~[NAME]. */
static void push_mask(struct decode *d, uint64_t addr, size_t len, uint16_t table)
{
	uint8_t bytes[4] = { 0 };
	uint32_t mask;
	bool most;

	if (memory_read(d->task, addr, bytes, len < 4 ? len : 4)) {
		push_unreadable(d, addr);
		return;
	}
	mask = (uint32_t)storage_load(d->abi, ST_U32, bytes);
	most = __builtin_popcount(mask) > 16;
	tape_push(d->tape, T_ARRAY)->flags = TF_SPACED | (most ? TF_NOZERO : 0);
	for (unsigned i = 0; i < 32; i++)
		if ((mask >> i & 1) != most)
			push_enum(d, table, i);
	push_end(d);
}

/* A structure of words of which len bytes came back: whole words, then what is left as bytes. */
static void push_partial(struct decode *d, uint16_t strukt, uint64_t addr, size_t len)
{
	const struct d_struct *s = &d_structs[strukt];
	uint8_t bytes[64];

	len = len < s->size[d->abi->id] ? len : s->size[d->abi->id];
	if (len > sizeof(bytes) || memory_read(d->task, addr, bytes, len)) {
		push_unreadable(d, addr);
		return;
	}
	push_open(d, T_STRUCT);
	for (unsigned i = s->first; i < (unsigned)s->first + s->count; i++) {
		size_t at = field_place(i)->at[d->abi->id];

		if (at >= len)
			break;
		push_field(d, d_fields[i].name);
		if (at + 4 <= len)
			decode_word(d, NULL, &d_types[d_fields[i].type],
				    storage_load(d->abi, d_types[d_fields[i].type].storage,
						 bytes + at));
		else
			push_data(d, bytes + at, len - at, TF_BYTES | TF_HEXSTR);
	}
	push_end(d);
}

static void push_struct(struct decode *d, const struct frame *frame, uint16_t strukt, uint64_t addr)
{
	bool had = d->has_upto;

	d->has_upto = false;
	target_struct(d, frame, strukt, addr, PHASE_ALL, false);
	d->has_upto = had;
}

/* ---- The two calls
 * ---------------------------------------------------------------------------------------------- */

void custom_sockopt_set(struct decode *d, const struct frame *frame, uint64_t value)
{
	const struct option *option = option_of(d);
	int32_t len = (int32_t)d->args[4];
	size_t size = option->ref && option->set != NAMED && option->set != MASK
			      ? d_structs[option->ref].size[d->abi->id]
			      : 4;

	if (!value || !d->deref) {
		push_addr(d, value);
		return;
	}
	switch (option->set) {
	case PLAIN:
		if (len == 4)
			push_number(d, value, 4, option, NUMBER);
		else
			push_bytes(d, value, (uint32_t)len);
		break;
	case MASK:
		if (len > 0)
			push_mask(d, value, (size_t)len, option->ref);
		else
			push_addr(d, value);
		break;
	default:
		if (len < (int64_t)size || (option->set == EXACT && (size_t)len != size))
			push_addr(d, value);
		else if (option->set == NUMBER || option->set == NAMED)
			push_number(d, value, 4, option, option->set);
		else
			push_struct(d, frame, option->ref, value);
	}
}

void custom_sockopt_get(struct decode *d, const struct frame *frame, uint64_t value)
{
	const struct option *option = option_of(d);
	uint8_t bytes[4];
	int32_t len;

	(void)frame;
	if (!value || !d->deref || memory_read(d->task, d->args[4], bytes, sizeof(bytes))) {
		push_addr(d, value);
		return;
	}
	len = (int32_t)storage_load(d->abi, ST_S32, bytes);
	if (len <= 0 || option->get == ADDRESS) {
		push_addr(d, value);
		return;
	}
	switch (option->get) {
	case PLAIN:
		if (len == 4)
			push_number(d, value, 4, option, NUMBER);
		else
			push_bytes(d, value, (uint32_t)len);
		break;
	case NUMBERS:
		push_numbers(d, value, (uint32_t)len);
		break;
	case STRUCT:
		push_partial(d, option->ref, value, (size_t)len);
		break;
	case MASK:
		push_mask(d, value, (size_t)len, option->ref);
		break;
	case SHORT_NUMBER:
		push_number(d, value, (size_t)len, option, NUMBER);
		break;
	default:
		if (len < 4)
			push_hex_bytes(d, value, (size_t)len);
		else
			push_number(d, value, 4, option, option->get);
	}
}
