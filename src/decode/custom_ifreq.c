/* Customs of the requests about network interfaces. */
#include "decode.h"

#include <net/if_arp.h>
#include <string.h>
#include "args.h"
#include "memory.h"

enum {
	NAME = 16,     /* bytes of an interface's name, before whatever else an ifreq holds */
	SOCKADDR = 16, /* bytes of a struct sockaddr */
	OPENED = 1,    /* the structure of SIOCGIFCONF is open, its end to follow after the call */
	DONE = 2,
};

/* A struct sockaddr: its 16 bytes and no more. */
static void push_sockaddr(struct decode *d, const struct frame *frame, const uint8_t *bytes,
			  uint64_t address)
{
	bool had = d->has_upto;
	uint64_t upto = d->upto;

	d->has_upto = true;
	d->upto = SOCKADDR;
	decode_struct(d, frame, D_STRUCT_sockaddr, bytes, SOCKADDR, address);
	d->has_upto = had;
	d->upto = upto;
}

/* The bytes behind the name; false (and an address) when there are too few. */
static bool behind_name(struct decode *d, const struct frame *frame, uint8_t bytes[static SOCKADDR])
{
	if (!memory_read(d->task, frame->address + NAME, bytes, SOCKADDR))
		return true;
	push_unreadable(d, frame->address + NAME);
	return false;
}

void custom_ifr_sockaddr(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint8_t bytes[SOCKADDR];

	(void)value;
	if (behind_name(d, frame, bytes))
		push_sockaddr(d, frame, bytes, frame->address + NAME);
}

/* How long an address of this hardware is. */
static size_t hardware_address(unsigned type)
{
	switch (type) {
	case ARPHRD_NETROM:
	case ARPHRD_AX25:
		return 7;
	case ARPHRD_ETHER:
	case ARPHRD_LOOPBACK:
		return 6;
	default:
		return SOCKADDR - 2;
	}
}

void custom_ifr_hwaddr(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint8_t bytes[SOCKADDR];

	if (!behind_name(d, frame, bytes))
		return;
	push_open(d, T_STRUCT);
	push_member(d, S_sa_family, 0);
	push_enum(d, D_TABLE_arphrd, value);
	push_member(d, S_sa_data, 2);
	push_blob(d, FMT_MAC, bytes + 2, hardware_address((unsigned)value));
	push_end(d);
}

/* ---- SIOCGIFCONF
 * -------------------------------------------------------------------------------------------- */

static size_t ifreq_size(const struct decode *d)
{
	return NAME + (d->abi->pointer_size == 8 ? 24 : SOCKADDR);
}

static void push_length(struct decode *d, uint32_t len)
{
	size_t size = ifreq_size(d);

	push_int(d, (int32_t)len);
	if (len && len % size == 0)
		tape_note(d->tape, "%u * sizeof(struct ifreq)", (unsigned)(len / size));
}

static void push_interfaces(struct decode *d, const struct frame *frame, uint64_t addr,
			    uint32_t len)
{
	size_t size = ifreq_size(d), n;
	uint8_t bytes[NAME + SOCKADDR];

	push_open(d, T_ARRAY);
	for (uint32_t i = 0; i < len / size; i++) {
		uint64_t at = addr + i * size;

		if (array_ends(d, i)) {
			push_more(d);
			break;
		}
		if (memory_read(d->task, at, bytes, sizeof(bytes))) {
			push_broken(d, at);
			break;
		}
		push_open(d, T_STRUCT);
		push_member(d, S_ifr_name, 0);
		n = strnlen((const char *)bytes, NAME);
		push_data(d, bytes, n < NAME ? n : NAME - 1, n < NAME ? 0 : TF_CUT);
		push_member(d, S_ifr_addr, NAME);
		push_sockaddr(d, frame, bytes + NAME, at + NAME);
		push_end(d);
	}
	push_end(d);
}

/* How many interfaces there is room for, and after the call how many there are. */
void custom_ifconf(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint32_t *opened = decode_scratch(d);
	size_t word = d->abi->pointer_size;
	uint8_t bytes[16];
	uint64_t before, buf;
	uint32_t len;

	if (!value || !d->deref || memory_read(d->task, value, bytes, 2 * word)) {
		if (!*opened)
			push_addr(d, value);
		if (*opened == OPENED)
			push_end(d);
		*opened = DONE;
		return;
	}
	if (*opened == DONE)
		return;
	len = (uint32_t)storage_load(d->abi, ST_U32, bytes);
	buf = storage_load(d->abi, ST_ADDR, bytes + word);
	if (!*opened) {
		push_open(d, T_STRUCT);
		push_member(d, S_ifc_len, 0);
		if (buf)
			push_length(d, len);
		was_keep(d, ST_U32, value);
		*opened = OPENED;
	}
	if (!d->exiting)
		return;
	if (!buf) {
		push_length(d, len);
	} else if (was_value(d, value, &before) && before != len) {
		tape_push(d->tape, T_ARROW);
		push_length(d, len);
	}
	push_member(d, S_ifc_buf, word);
	if (buf && !d->failed)
		push_interfaces(d, frame, buf, len);
	else
		push_addr(d, buf);
	push_end(d);
	*opened = DONE;
}
