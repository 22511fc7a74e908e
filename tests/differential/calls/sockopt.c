/* Options of sockets: every level and option with values of many lengths, most on a descriptor that
 * is none. */
/* trace: setsockopt,getsockopt */
/* modes: -v; -X raw */
#include <arpa/inet.h>
#include <linux/filter.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static char *page;

/* Options whose values strace knows, too, with each length around those it looks for. */
static void known(void)
{
	static const struct {
		int level, name;
	} options[] = {
		{ 1, 1 },   { 1, 2 },	 { 1, 3 },   { 1, 4 },	 { 1, 13 },   { 1, 17 },
		{ 1, 26 },  { 1, 27 },	 { 1, 51 },  { 1, 74 },	 { 1, 12 },   { 1, 60 },
		{ 1, 99 },  { 0, 35 },	 { 0, 36 },  { 0, 42 },	 { 0, 45 },   { 0, 1 },
		{ 41, 20 }, { 41, 21 },	 { 41, 27 }, { 41, 42 }, { 41, 26 },  { 255, 1 },
		{ 263, 1 }, { 263, 2 },	 { 263, 5 }, { 263, 6 }, { 263, 13 }, { 270, 1 },
		{ 270, 9 }, { 270, 12 }, { 6, 1 },   { 17, 1 },	 { 132, 3 },  { 271, 129 },
		{ 282, 3 }, { 9999, 1 }, { -1, -1 },
	};
	static const int lengths[] = { 4,  0,  1,  3,  5,   7,	 8,   9,    12,	  15, 16, 17,
				       20, 24, 28, 64, 132, 136, 140, 4096, 5000, -1, -8 };

	for (unsigned i = 0; i < sizeof(options) / sizeof(options[0]); i++)
		for (unsigned j = 0; j < sizeof(lengths) / sizeof(lengths[0]); j++)
			setsockopt(-1, options[i].level, options[i].name, page, lengths[j]);
	for (unsigned i = 0; i < sizeof(options) / sizeof(options[0]); i++) {
		socklen_t len = 4;

		setsockopt(-1, options[i].level, options[i].name, NULL, 4);
		setsockopt(-1, options[i].level, options[i].name, (void *)-1, 16);
		setsockopt(-1, options[i].level, options[i].name, page + 4092, 8);
		getsockopt(-1, options[i].level, options[i].name, page, &len);
		getsockopt(-1, options[i].level, options[i].name, NULL, NULL);
	}
}

/* The name of each option of each level, of a value that is an int. */
static void names(void)
{
	static const int levels[] = { 0,   1,	6,   17,  40,  41,  101, 132, 136, 255, 256,
				      257, 258, 261, 263, 266, 268, 269, 270, 271, 272, 273,
				      274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 300 };

	for (unsigned i = 0; i < sizeof(levels) / sizeof(levels[0]); i++)
		for (int name = 0; name < 140; name++) {
			socklen_t len = 4;

			setsockopt(-1, levels[i], name, NULL, 4);
			getsockopt(-1, levels[i], name, NULL, &len);
		}
}

static void get(int fd, int level, int name, socklen_t len)
{
	memset(page, 0x55, 512);
	getsockopt(fd, level, name, page, &len);
}

static void live(void)
{
	int s[2], tcp = socket(AF_INET, SOCK_STREAM, 0), udp = socket(AF_INET, SOCK_DGRAM, 0),
		  nl = socket(AF_NETLINK, SOCK_RAW, 0);
	struct sockaddr_in at = { .sin_family = AF_INET,
				  .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	struct linger linger = { 1, 5 };
	struct sock_filter code[] = {
		{ 0x28, 0, 0, 12 }, { 0x15, 0, 1, 0x800 }, { 6, 0, 0, 0xffff }, { 6, 0, 0, 0 }
	};
	struct sock_fprog program = { 4, code };
	struct ip_mreq mreq = { { htonl(0xe0000005) }, { htonl(INADDR_LOOPBACK) } };
	int one = 1, group = 5;

	socketpair(AF_UNIX, SOCK_STREAM, 0, s);
	bind(udp, (void *)&at, sizeof(at));
	for (socklen_t len = 0; len < 20; len++) {
		get(s[0], SOL_SOCKET, SO_LINGER, len);
		get(s[0], SOL_SOCKET, SO_ERROR, len);
		get(s[0], SOL_SOCKET, SO_SNDBUF, len);
		if (len >= 4) /* or its pid is not told as one */
			get(s[0], SOL_SOCKET, SO_PEERCRED, len);
		get(nl, 270, 9, len);
		get(nl, 270, 12, len);
		get(tcp, IPPROTO_TCP, TCP_NODELAY, len);
		get(tcp, IPPROTO_TCP, TCP_USER_TIMEOUT, len);
		get(udp, IPPROTO_IP, IP_TTL, len);
		get(udp, SOL_SOCKET, 74, len);
	}
	setsockopt(tcp, SOL_SOCKET, SO_LINGER, &linger, sizeof(linger));
	setsockopt(udp, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof(program));
	setsockopt(udp, SOL_SOCKET, SO_DETACH_FILTER, &one, sizeof(one));
	setsockopt(udp, IPPROTO_IP, IP_ADD_MEMBERSHIP, &mreq, sizeof(mreq));
	setsockopt(udp, IPPROTO_IP, IP_DROP_MEMBERSHIP, &mreq, sizeof(mreq));
	setsockopt(nl, 270, 1, &group, sizeof(group));
	get(nl, 270, 9, 64);
	get(udp, SOL_SOCKET, SO_TYPE, 4);
	get(udp, SOL_SOCKET, SO_DOMAIN, 4);
	get(udp, SOL_SOCKET, SO_PROTOCOL, 4);
	get(tcp, SOL_SOCKET, SO_RCVTIMEO, 16);
	get(tcp, IPPROTO_TCP, TCP_INFO, 104);
	get(tcp, IPPROTO_TCP, TCP_CONGESTION, 16);
	get(tcp, SOL_SOCKET, SO_COOKIE, 8);
	get(s[0], SOL_SOCKET, SO_PEERGROUPS, 400);
	get(s[0], SOL_SOCKET, 77, 4);
	get(udp, IPPROTO_IP, IP_MTU_DISCOVER, 4);
}

int main(void)
{
	char *two = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	mprotect(two + 4096, 4096, PROT_NONE);
	page = two;
	for (int i = 0; i < 1024; i++)
		((int *)page)[i] = i == 1 || i == 2 ? AF_INET
				   : i < 8	    ? i + 1
				   : i < 16	    ? 0x01010101 * i
						    : 0;
	known();
	names();
	live();
	return 0;
}
