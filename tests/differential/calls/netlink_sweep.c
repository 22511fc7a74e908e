/* Attributes of netlink of every length, of bytes that mean nothing, nested and not, and torn: by a
 * table of where they are.  Nothing gets there: the messages go with MSG_OOB, which is refused.
 *
 * trace: sendto
 * modes: -s 64; -v -yy -s 300; -X raw; -X verbose -s 64 */
#include "call.h"

#include <linux/netlink.h>
#include <linux/rtnetlink.h>

struct place {
	uint8_t protocol, type;
	const char *header;
	uint8_t header_len;
	uint8_t path[4];	   /* of nested attributes, from the outside in; 0 ends */
	uint8_t first, last, size; /* these attributes, whose values have so many bytes */
};

#define HEADER(s) s, sizeof(s) - 1
#define LINK	  HEADER("\0\0\1\0\1\0\0\0\1\0\0\0\0\0\0\0")
#define BRIDGE	  HEADER("\7\0\1\0\1\0\0\0\1\0\0\0\0\0\0\0")
#define QDISC	  HEADER("\0\0\0\0\1\0\0\0\0\0\1\0\xff\xff\xff\xff\0\0\0\0")
#define STATS	  HEADER("\0\0\0\0\1\0\0\0\1\0\0\0")
#define INTERNET                                                                           \
	HEADER("\12\1\0\0\0\1\0\2\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0" \
	       "\1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0")
#define UNIX   HEADER("\1\1\1\0\1\0\0\0\1\0\0\0\2\0\0\0")
#define PACKET HEADER("\21\3\0\3\1\0\0\0\1\0\0\0\2\0\0\0")

static const struct place places[] = {
	{ NETLINK_ROUTE, RTM_NEWLINK, LINK, {}, 12, 18, 4 },
	{ NETLINK_ROUTE, RTM_NEWLINK, LINK, {}, 14, 14, 32 },  /* map */
	{ NETLINK_ROUTE, RTM_NEWLINK, LINK, {}, 27, 28, 4 },   /* a descriptor */
	{ NETLINK_ROUTE, RTM_NEWLINK, LINK, { 22 }, 0, 3, 4 }, /* virtual functions */
	{ NETLINK_ROUTE, RTM_NEWLINK, LINK, { 22, 1 }, 4, 7, 12 },
	{ NETLINK_ROUTE, RTM_NEWLINK, LINK, { 22, 1, 8 }, 0, 10, 8 },
	{ NETLINK_ROUTE, RTM_NEWLINK, LINK, { 22, 1, 12 }, 0, 3, 14 },
	{ NETLINK_ROUTE, RTM_NEWLINK, LINK, { 24 }, 0, 3, 4 }, /* ports */
	{ NETLINK_ROUTE, RTM_NEWLINK, LINK, { 24, 1 }, 0, 9, 8 },
	{ NETLINK_ROUTE, RTM_NEWLINK, LINK, { 25 }, 0, 9, 8 },
	{ NETLINK_ROUTE, RTM_NEWLINK, LINK, { 26, AF_INET6 }, 0, 1, 4 },
	{ NETLINK_ROUTE, RTM_NEWLINK, LINK, { 26, AF_INET6 }, 7, 7, 16 },
	{ NETLINK_ROUTE, RTM_NEWLINK, LINK, { 43 }, 0, 9, 4 }, /* XDP */
	{ NETLINK_ROUTE, RTM_NEWLINK, BRIDGE, { 26 }, 0, 2, 2 },
	{ NETLINK_ROUTE, RTM_NEWLINK, BRIDGE, { 26, 3 }, 0, 4, 4 },
	{ NETLINK_ROUTE, RTM_NEWLINK, BRIDGE, { 12 }, 0, 25, 2 },
	{ NETLINK_ROUTE, RTM_NEWROUTE, HEADER("\2\30\0\0\376\3\0\1\0\0\0\0"), {}, 1, 5, 4 },
	{ NETLINK_ROUTE, RTM_NEWROUTE, HEADER("\12\30\0\0\376\3\0\1\0\0\0\0"), {}, 5, 7, 16 },
	{ NETLINK_ROUTE, RTM_NEWROUTE, HEADER("\2\30\0\0\376\3\0\1\0\0\0\0"), {}, 15, 22, 4 },
	{ NETLINK_ROUTE, RTM_NEWADDR, HEADER("\2\10\200\0\1\0\0\0"), {}, 0, 5, 16 },
	{ NETLINK_ROUTE, RTM_NEWNEIGH, HEADER("\2\0\0\0\1\0\0\0\2\0\0\1"), {}, 0, 1, 16 },
	{ NETLINK_ROUTE, RTM_NEWNEIGH, HEADER("\2\0\0\0\1\0\0\0\2\0\0\1"), {}, 4, 14, 4 },
	{ NETLINK_ROUTE, RTM_NEWRULE, HEADER("\2\0\0\0\376\0\0\1\0\0\0\0"), {}, 10, 15, 8 },
	{ NETLINK_ROUTE, RTM_NEWQDISC, QDISC, {}, 3, 3, 40 }, /* statistics */
	{ NETLINK_ROUTE, RTM_NEWQDISC, QDISC, { 7 }, 0, 8, 20 },
	{ NETLINK_ROUTE, RTM_NEWNEIGHTBL, HEADER("\2\0\0\0"), {}, 7, 7, 78 },
	{ NETLINK_ROUTE, RTM_NEWNEIGHTBL, HEADER("\2\0\0\0"), { 6 }, 0, 20, 8 },
	{ NETLINK_ROUTE, RTM_NEWNSID, HEADER("\0\0\0\0"), {}, 0, 6, 4 },
	{ NETLINK_ROUTE, RTM_NEWSTATS, STATS, { 2, 1 }, 2, 2, 238 },
	{ NETLINK_ROUTE, RTM_NEWSTATS, STATS, { 2, 2, 1 }, 0, 11, 8 },
	{ NETLINK_ROUTE, RTM_NEWRULE, HEADER("\2\0\0\0\376\0\0\1\0\0\0\0"), {}, 22, 22, 5 },
	{ NETLINK_ROUTE, RTM_GETNEIGH, BRIDGE, {}, 10, 13, 4 },
	{ NETLINK_ROUTE, RTM_NEWCACHEREPORT, HEADER("\200\0\0\0"), {}, 0, 6, 4 },
	{ NETLINK_ROUTE, RTM_NEWCACHEREPORT, HEADER("\201\0\0\0"), {}, 0, 6, 4 },
	{ NETLINK_ROUTE, RTM_NEWCACHEREPORT, HEADER("\201\0\0\0"), {}, 3, 5, 16 },
	{ NETLINK_ROUTE, RTM_NEWCACHEREPORT, HEADER("\2\0\0\0"), {}, 3, 3, 4 },
	{ NETLINK_SOCK_DIAG, 20, INTERNET, {}, 8, 11, 4 },
	{ NETLINK_SOCK_DIAG, 20, INTERNET, { 19, 2 }, 0, 5, 2 },
	{ NETLINK_SOCK_DIAG, 20, INTERNET, { 19, 3 }, 0, 12, 6 },
	{ NETLINK_SOCK_DIAG, 20, INTERNET, { 20 }, 0, 3, 4 },
	{ NETLINK_SOCK_DIAG, 20, INTERNET, { 20, 1 }, 0, 4, 8 },
	{ NETLINK_SOCK_DIAG, 20, UNIX, {}, 2, 8, 4 },
	{ NETLINK_SOCK_DIAG, 20, PACKET, {}, 3, 5, 4 },
};

static struct {
	struct nlmsghdr header;
	uint8_t bytes[1024];
} m;
static size_t used;
static int fds[32];

static void put(const void *bytes, size_t len)
{
	memcpy(m.bytes + used, bytes, len);
	used += len;
}

static void begin(const struct place *p)
{
	memset(&m, 0, sizeof(m));
	used = 0;
	m.header.nlmsg_type = p->type;
	put(p->header, p->header_len);
}

/* All the message but its last bytes, at the end of what can be read. */
static void send_but(int protocol, size_t but)
{
	static char *end;
	size_t all;

	if (!end)
		end = readable(0);
	m.header.nlmsg_len = all = sizeof(m.header) + used;
	memcpy(end - (all - but), &m, all - but);
	sendto(fds[protocol], end - (all - but), all, MSG_OOB, NULL, 0);
}

/* One attribute within others. */
static void attribute(const struct place *p, int type, const uint8_t *value, size_t len)
{
	size_t nests[4], n = 0;

	begin(p);
	for (; n < COUNT(p->path) && p->path[n]; n++) {
		nests[n] = used;
		put(&(struct nlattr){ .nla_type = p->path[n] }, 4);
	}
	put(&(struct nlattr){ .nla_len = 4 + len, .nla_type = type }, 4);
	put(value, len);
	used = (used + 3) & ~(size_t)3;
	while (n--)
		((struct nlattr *)(m.bytes + nests[n]))->nla_len = used - nests[n];
}

static void sweep(const struct place *p)
{
	static uint8_t zeros[256], ones[256], counted[256];
	static const uint8_t *const values[] = { zeros, ones, counted };

	memset(ones, 0xff, sizeof(ones));
	for (size_t i = 0; i < sizeof(counted); i++)
		counted[i] = i + 1;
	for (int type = p->first; type <= p->last; type++) {
		for (size_t len = 0; len <= p->size + 2U; len++) {
			if (len > 2 && len + 2 < p->size && p->size > 8)
				continue;
			for (size_t v = 0; v < COUNT(values); v++) {
				attribute(p, type, values[v], len);
				send_but(p->protocol, 0);
			}
			if (len + 2 > p->size)
				send_but(p->protocol, 1 + (-len & 3));
		}
		attribute(p, type | NLA_F_NESTED, counted, p->size);
		send_but(p->protocol, 0);
		attribute(p, type | NLA_F_NET_BYTEORDER, counted, p->size);
		send_but(p->protocol, 0);
	}
}

/* Actions may be deleted all at once, and so their flags are those of questions. */
static void flags(void)
{
	for (int type = RTM_NEWACTION; type <= RTM_GETACTION; type++)
		for (int bit = 1; bit < 0x10000; bit <<= 1) {
			begin(&(struct place){ NETLINK_ROUTE, type, HEADER("\0\0\0\0") });
			m.header.nlmsg_flags = bit;
			send_but(NETLINK_ROUTE, 0);
		}
}

/* Padding of a header that has a name when it is not zero, and numbers that no statistics have; a
 * bridge is asked as a link is. */
static void headers(void)
{
	begin(&(struct place){ NETLINK_ROUTE, RTM_GETSTATS, HEADER("\0\1\2\3\1\0\0\0\0\1\0\0") });
	send_but(NETLINK_ROUTE, 0);
	begin(&(struct place){ NETLINK_ROUTE, RTM_GETSTATS, HEADER("\0\1\0\0\1\0\0\0\1\1\0\0") });
	send_but(NETLINK_ROUTE, 0);
	for (size_t n = 1; n <= 24; n++) {
		begin(&(struct place){ NETLINK_ROUTE, RTM_GETNEIGH, BRIDGE });
		put("\10\0\12\0\1\0\0\0", 8);
		used = n;
		send_but(NETLINK_ROUTE, 0);
	}
}

/* Bytes behind a message that are no other one and cannot be read. */
static void behind(void)
{
	char *p = readable(16);

	for (unsigned len = 16; len < 40; len++) {
		struct nlmsghdr header = { .nlmsg_len = 16, .nlmsg_type = RTM_GETLINK };

		memcpy(p, &header, 16);
		sendto(fds[NETLINK_ROUTE], p, len, MSG_OOB, NULL, 0);
	}
}

int main(void)
{
	struct sockaddr_nl own = { .nl_family = AF_NETLINK };

	for (size_t i = 0; i < COUNT(places); i++) {
		int *fd = &fds[places[i].protocol];

		if (!*fd) {
			*fd = socket(AF_NETLINK, SOCK_RAW, places[i].protocol);
			bind(*fd, (void *)&own, sizeof(own));
		}
		sweep(&places[i]);
	}
	flags();
	headers();
	behind();
	return 0;
}
