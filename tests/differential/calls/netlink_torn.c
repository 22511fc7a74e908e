/* Netlink messages of which only a part can be read, cut at every place; lengths that lie; several
 * messages and attributes in one. What is received is torn as well: into pages that can be written
 * and not read.
 *
 * Messages are sent with MSG_OOB, which the kernel refuses before it looks.
 *
 * trace: sendto,sendmsg,write,recvfrom,recvmsg,read
 * modes: ; -v -s 4; -yy -s 100
 */
#include "call.h"
#include <linux/netlink.h>
#include <stdbool.h>

static struct {
	_Alignas(8) char bytes[2048];
	size_t used;
} m;

static void put(const void *bytes, size_t len)
{
	memcpy(m.bytes + m.used, bytes, len);
	m.used += (len + 3) & ~(size_t)3;
}

static void begin(void)
{
	memset(&m, 0, sizeof(m));
}

static size_t message(int type, int flags)
{
	struct nlmsghdr h = { .nlmsg_type = type, .nlmsg_flags = flags, .nlmsg_seq = 3 };
	size_t at = m.used;

	put(&h, sizeof(h));
	return at;
}

static void finish(size_t at)
{
	uint32_t len = m.used - at;

	memcpy(m.bytes + at, &len, 4);
}

static size_t nest(int type)
{
	struct nlattr a = { .nla_type = type };
	size_t at = m.used;

	put(&a, sizeof(a));
	return at;
}

static void close_nest(size_t at)
{
	uint16_t len = m.used - at;

	memcpy(m.bytes + at, &len, 2);
}

static void attr(int type, const void *bytes, size_t len)
{
	struct nlattr a = { .nla_len = sizeof(a) + len, .nla_type = type };

	put(&a, sizeof(a));
	put(bytes, len);
}

static void attr32(int type, uint32_t value)
{
	attr(type, &value, 4);
}

static void zeros(size_t len)
{
	static const char nothing[128];

	put(nothing, len);
}

/* ---- Messages ------------------------------------------------------------------------------- */

static void link_message(void)
{
	size_t at = message(16, 0x605), info, data;

	put("\0\0\1\0\2\0\0\0\x43\0\0\0\1\0\0\0", 16);
	attr(3, "eth0", 5);	    /* IFLA_IFNAME */
	attr(1, "\2\0\0\0\0\1", 6); /* IFLA_ADDRESS */
	attr32(4, 1500);	    /* IFLA_MTU */
	info = nest(0x8000 | 18);   /* IFLA_LINKINFO */
	attr(1, "bridge", 7);
	data = nest(2);
	attr32(1, 200);
	attr32(5, 3);
	close_nest(data);
	close_nest(info);
	finish(at);
}

static void stats_message(void)
{
	size_t at = message(16, 2);

	put("\0\0\1\0\2\0\0\0\x43\0\0\0\1\0\0\0", 16);
	attr(14, "\1\0\0\0\2\0\0\0\3\0\0\0\4\0\0\0\5\0\0\0\6\0\0\0\7\0\0", 28); /* IFLA_MAP */
	attr32(999, 5);
	attr(53, "\1\0\0\0\0\0\0\0", 8);
	finish(at);
}

static void address_message(void)
{
	size_t at = message(20, 0x605);

	put("\2\30\200\0\1\0\0\0", 8);
	attr(1, "\x7f\0\0\1", 4);
	attr(6, "\1\0\0\0\2\0\0\0\3\0\0\0\4\0\0", 16);
	attr32(8, 0x80);
	finish(at);
}

static void route_message(void)
{
	size_t at = message(24, 0x605), hops, metrics;

	put("\2\30\0\0\376\3\0\1\0\0\0\0", 12);
	attr(1, "\x0a\0\0\1", 4);
	metrics = nest(8);
	attr32(2, 1400);
	attr32(3, 9);
	close_nest(metrics);
	hops = nest(9);
	put("\x10\0\0\1\2\0\0\0", 8);
	attr(5, "\x0a\0\0\2", 4);
	put("\x10\0\0\2\3\0\0\0", 8);
	attr(5, "\x0a\0\0\3", 4);
	close_nest(hops);
	finish(at);
}

static void neighbour_message(void)
{
	size_t at = message(28, 0x605);

	put("\2\0\0\0\1\0\0\0\2\0\0\1", 12);
	attr(1, "\x7f\0\0\1", 4);
	attr(2, "\1\2\3\4\5\6", 6);
	attr(3, "\1\0\0\0\2\0\0\0\3\0\0\0\4\0\0", 16);
	finish(at);
}

static void rule_message(void)
{
	size_t at = message(32, 0x605);

	put("\2\10\10\0\376\0\0\1\1\0\0\0", 12);
	attr(2, "\x7f\0\0\1", 4);
	attr(20, "\1\0\0\0\2\0\0", 8);
	attr(23, "\1\0\2\0", 4);
	finish(at);
}

static void qdisc_message(void)
{
	size_t at = message(36, 0x605), options;

	put("\0\0\0\0\1\0\0\0\0\0\1\0\377\377\377\377\0\0\0\0", 20);
	attr(1, "other", 6);
	options = nest(2);
	attr32(1, 3);
	close_nest(options);
	attr(7, "\10\0\1\0\1\2\3\4", 8);
	finish(at);
}

static void small_message(int type, size_t header)
{
	size_t at = message(type, 0x5);

	zeros(header);
	attr32(1, 7);
	finish(at);
}

static void table_message(void)
{
	size_t at = message(64, 0x5), parms;

	zeros(4);
	attr(1, "arp_cache", 10);
	parms = nest(6);
	attr32(1, 2);
	attr(7, "\1\0\0\0\0\0\0\0", 8);
	close_nest(parms);
	attr(4, "\1\0\2\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 32);
	finish(at);
}

static void bridge_message(void)
{
	size_t at = message(84, 2), list, entry;

	put("\7\0\0\0\2\0\0\0", 8);
	list = nest(1);
	entry = nest(1);
	attr(1, "\1\0\0\0\1\0\0\0\1\2\3\4\5\6\7\10\0\0\0\0\0\0\0\0\10\0\0", 28);
	close_nest(entry);
	close_nest(list);
	finish(at);
}

static void plain_error(void)
{
	size_t at = message(2, 0);

	put("\xea\xff\xff\xff", 4);
	put("\x1c\0\0\0\x12\0\5\0\3\0\0\0\0\0\0\0", 16);
	put("\0\0\1\0\2\0\0\0\0\0\0", 12);
	finish(at);
}

static void told_error(void)
{
	size_t at = message(2, 0x300);

	put("\xea\xff\xff\xff", 4);
	put("\x14\0\0\0\x12\0\5\0\3\0\0\0\0\0\0\0", 16);
	attr(1, "no such thing", 14);
	attr32(2, 20);
	finish(at);
}

static void done_message(void)
{
	size_t at = message(3, 2);

	put("\xfe\xff\xff\xff", 4);
	finish(at);
}

static void odd_message(int type)
{
	size_t at = message(type, 5);

	put("abcdefg", 8);
	finish(at);
}

static void several(void)
{
	address_message();
	link_message();
	done_message();
}

/* ---- Other protocols ------------------------------------------------------------------------ */

static void diag_request(void)
{
	size_t at = message(20, 0x301);

	put("\2\6\7\0\377\377\377\377", 8);
	zeros(48);
	attr(1, "\7\10\14\0\2\4\10\0\0\0\0", 12);
	finish(at);
}

static void diag_answer(void)
{
	size_t at = message(20, 2);

	put("\2\1\0\0", 4);
	zeros(68);
	attr(1, "\1\0\0\0\2\0\0\0\3\0\0\0\4\0\0", 16);
	attr(4, "cubic", 6);
	attr(8, "\1", 1);
	finish(at);
}

static void diag_unix(void)
{
	size_t at = message(20, 2);

	put("\1\1\1\0\5\0\0\0\1\2\3\4\5\6\7", 16);
	attr(0, "/run/x", 6);
	attr(3, "\1\0\0\0\2\0\0", 8);
	attr(4, "\1\0\0\0\2\0\0", 8);
	finish(at);
}

static void diag_netlink(void)
{
	size_t at = message(20, 2);

	put("\20\3\0\1\1\0\0\0\0\0\0\0\5\0\0\0\1\0\0\0\2\0\0", 24);
	attr(0, "\1\0\0\0\2\0\0\0\3\0\0", 12);
	attr(1, "\1\0\0\0\2\0\0\0\3\0\0", 12);
	finish(at);
}

static void diag_packet(void)
{
	size_t at = message(20, 2);

	put("\21\3\3\0\5\0\0\0\1\2\3\4\5\6\7", 16);
	attr(0, "\1\0\0\0\2\0\0\0\3\0\0\0\4\0\0\0\5\0\0", 20);
	attr(1, "\1\0\0\0\1\0\6\0\1\2\3\4\5\6\7", 16);
	attr(2, "\1\0\0\0\2\0\0\0\3\0\0\0\4\0\0\0\5\0\0", 20);
	attr(6, "\6\0\0\0\0\0\0", 8);
	finish(at);
}

static void diag_unknown(void)
{
	size_t at = message(20, 0x301);

	put("\63\1\2\3\4\5\6", 8);
	finish(at);
}

static void family_request(void)
{
	size_t at = message(16, 5);

	put("\3\1\0", 4);
	attr(2, "nlctrl", 7);
	attr32(1, 5);
	finish(at);
}

static void batch(void)
{
	size_t at = message(16, 1), list;

	put("\0\0\0\x0a", 4);
	finish(at);
	at = message(0x0a00, 0x405);
	put("\2\0\0\0", 4);
	attr(1, "filter", 7);
	list = nest(2);
	attr32(1, 2);
	close_nest(list);
	finish(at);
	at = message(17, 1);
	put("\0\0\0\x0a", 4);
	finish(at);
}

static void crypto_message(void)
{
	size_t at = message(16, 5);

	put("sha256", 7);
	zeros(216 - 8);
	attr32(1, 5);
	attr(2, "hash\0", 6);
	finish(at);
}

/* ---- Torn ----------------------------------------------------------------------------------- */

static int fd[2];

/* All the message but its end, at the end of what can be read; its length is told as it is. */
static void tear(size_t step)
{
	for (size_t n = 0; n <= m.used; n += step) {
		char *p = readable(n);

		memcpy(p, m.bytes, n);
		sendto(fd[0], p, m.used, MSG_OOB, NULL, 0);
		munmap((void *)((uintptr_t)(p - 1) & -4096), 4096);
	}
}

/* The same with fewer bytes said to be there. */
static void shorten(size_t step)
{
	for (size_t n = 0; n < m.used; n += step)
		sendto(fd[0], m.bytes, n, MSG_OOB, NULL, 0);
}

/* Parts of it in a vector, some of which cannot be read.  Without an address strace 6.1 does not
 * take it for netlink. */
static void scatter(void)
{
	for (size_t n = 0; n <= m.used; n += 12) {
		char *p = readable(n);
		struct iovec iov[3] = { { m.bytes, n }, { p, m.used }, { NOWHERE, 16 } };
		struct sockaddr_nl kernel = { .nl_family = AF_NETLINK };
		struct msghdr msg = { .msg_name = &kernel,
				      .msg_namelen = sizeof(kernel),
				      .msg_iov = iov,
				      .msg_iovlen = n / 4 % 3 + 1 };

		memcpy(p, m.bytes, n);
		sendmsg(fd[0], &msg, MSG_OOB);
		munmap((void *)((uintptr_t)(p - 1) & -4096), 4096);
	}
}

/* Lengths of the headers that lie: at the place, of this many bytes. */
static void lie(size_t at, size_t bytes)
{
	static const uint32_t lengths[] = {
		0,  1,	3,  4,	5,   6,	  7,	  8,	  9,	      12,	 15,
		16, 17, 18, 19, 20,  21,  22,	  24,	  28,	      32,	 33,
		34, 36, 40, 64, 100, 255, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff
	};
	char right[4];

	memcpy(right, m.bytes + at, 4);
	for (size_t i = 0; i < COUNT(lengths); i++) {
		memcpy(m.bytes + at, &lengths[i], bytes);
		sendto(fd[0], m.bytes, m.used, MSG_OOB, NULL, 0);
		if (i % 3 == 0) {
			char *p = readable(m.used);

			memcpy(p, m.bytes, m.used);
			sendto(fd[0], p, m.used, MSG_OOB, NULL, 0);
			sendto(fd[0], p, 2048, MSG_OOB, NULL, 0);
			munmap((void *)((uintptr_t)(p - 1) & -4096), 4096);
		}
	}
	memcpy(m.bytes + at, right, 4);
}

/* From one socket to the other, into a page after which one follows that cannot be read.  The
 * kernel knows each one's port. */
static void receive(size_t step)
{
	char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	struct sockaddr_nl other = { .nl_family = AF_NETLINK, .nl_pid = 4242 };

	mprotect(page + 4096, 4096, PROT_WRITE);
	for (size_t n = 0, i = 0; n <= m.used; n += step, i++) {
		struct iovec iov[2] = { { page + 4096 - n, m.used / 2 },
					{ page + 4096 - n + m.used / 2, 4096 } };
		struct sockaddr_nl from;
		struct msghdr msg = { .msg_name = &from,
				      .msg_namelen = sizeof(from),
				      .msg_iov = iov,
				      .msg_iovlen = 2 };

		if (sendto(fd[0], m.bytes, m.used, MSG_DONTWAIT, (void *)&other, sizeof(other)) < 0)
			break;
		if (i % 3 == 0)
			read(fd[1], page + 4096 - n, 4096);
		else if (i % 3 == 1)
			recvfrom(fd[1], page + 4096 - n, 4096, MSG_DONTWAIT, NULL, NULL);
		else
			recvmsg(fd[1], &msg, MSG_DONTWAIT);
	}
	munmap(page, 8192);
}

static void all(size_t step)
{
	tear(step);
	shorten(step + 4);
	scatter();
	lie(0, 4);
	receive(step + 1);
}

static bool protocol(int number)
{
	struct sockaddr_nl own = { .nl_family = AF_NETLINK };

	for (int i = 0; i < 2; i++) {
		close(fd[i]);
		own.nl_pid = 4241 + i;
		fd[i] = socket(AF_NETLINK, SOCK_RAW, number);
		bind(fd[i], (void *)&own, sizeof(own));
		fcntl(fd[i], F_SETFL, O_NONBLOCK);
	}
	return fd[0] >= 0;
}

static void with_lies(void (*make)(void), size_t first_attribute, size_t second)
{
	begin(), make();
	lie(first_attribute, 2);
	lie(second, 2);
	all(1);
}

int main(void)
{
	static void (*const route[])(void) = { link_message,	  stats_message,  route_message,
					       neighbour_message, rule_message,	  qdisc_message,
					       table_message,	  bridge_message, plain_error,
					       told_error,	  done_message,	  several };
	/* Of those strace 6.1 knows the headers of. */
	static const uint8_t types[] = { 0,  1,	 2,  3,	 4,   16,  17,	18,  19,  20, 21,
					 22, 24, 25, 26, 28,  29,  30,	32,  33,  34, 36,
					 37, 38, 40, 41, 42,  44,  45,	46,  58,  62, 64,
					 66, 67, 72, 73, 74,  78,  79,	80,  81,  82, 84,
					 88, 89, 90, 92, 100, 101, 102, 104, 105, 106 };
	static void (*const diag[])(
		void) = { diag_request, diag_answer,  diag_unix,  diag_netlink,
			  diag_packet,	diag_unknown, told_error, done_message };

	fd[0] = fd[1] = -1;
	protocol(NETLINK_ROUTE);
	with_lies(link_message, 32, 44);
	with_lies(address_message, 24, 32);
	for (size_t i = 0; i < COUNT(route); i++)
		begin(), route[i](), all(3);
	for (size_t i = 0; i < COUNT(types); i++) {
		begin(), small_message(types[i], i % 4 * 4 + 4);
		tear(5);
		begin(), odd_message(types[i]), tear(7);
	}
	protocol(NETLINK_SOCK_DIAG);
	with_lies(diag_request, 72, 0);
	for (size_t i = 0; i < COUNT(diag); i++)
		begin(), diag[i](), all(3);
	protocol(NETLINK_GENERIC);
	begin(), family_request(), all(2);
	begin(), odd_message(17), all(2);
	protocol(NETLINK_NETFILTER);
	begin(), batch(), all(2);
	if (protocol(NETLINK_CRYPTO))
		begin(), crypto_message(), all(9);
	if (protocol(NETLINK_SELINUX))
		begin(), odd_message(16), all(2);
	if (protocol(NETLINK_AUDIT))
		begin(), odd_message(1399), all(2);
	if (protocol(NETLINK_XFRM))
		begin(), odd_message(99), all(2);
	protocol(NETLINK_KOBJECT_UEVENT);
	begin(), put("libudev\0\xfe\xed\xca\xfe\x28\0\0\0\x28\0\0\0\4\0\0\0\1\2\3\4\5\6\7\1\2\3\4\5"
		     "\6\7",
		     40);
	put("ab=c", 5);
	all(3);
	protocol(NETLINK_USERSOCK);
	begin(), odd_message(16), all(2);
	return 0;
}
