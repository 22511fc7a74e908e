/* Addresses of sockets: every family, every length, as an argument and as what a call wrote. */
/* trace: bind,connect,getsockname,getpeername,accept,accept4,sendto,recvfrom,socket,socketpair */
/* modes: ; -v; -X raw; -X verbose */
#include <sys/socket.h> /* first: headers of the kernel need it */

#include <linux/can.h>
#include <linux/if_alg.h>
#include <linux/if_packet.h>
#include <linux/netlink.h>
#include <linux/vm_sockets.h>
#include <netinet/in.h>
#include <stddef.h>
#include <string.h>
#include <sys/un.h>
#include <unistd.h>

static unsigned char address[160];

static void fill(int family, unsigned pattern)
{
	for (unsigned i = 0; i < sizeof(address); i++)
		address[i] = pattern == 0   ? 0
			     : pattern == 1 ? i
			     : pattern == 2 ? 0xff
					    : "Az09\0-\"\\"[i % 8];
	memcpy(address, &(unsigned short){ family }, 2);
}

static void every_length(int family)
{
	for (unsigned pattern = 0; pattern < 4; pattern++) {
		fill(family, pattern);
		for (int len = 0; len <= 130; len += len < 32 ? 1 : 7)
			bind(-1, (void *)address, len);
	}
}

/* Well-formed ones, of which some bytes decide how the others look. */
static void details(void)
{
	static const unsigned short psms[] = {
		1,    3,     0x21,   0x23,   0x80,   0x81,   0xfe,
		0xff, 0x100, 0x1000, 0x1001, 0x1002, 0xfffe, 0xffff
	};
	static const unsigned char can[][14] = {
		{ 0x12, 0, 0x34 }, { 0xff, 0xff, 0xff, 0xff, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }
	};
	struct sockaddr_in6 in6 = { .sin6_family = AF_INET6,
				    .sin6_port = htons(80),
				    .sin6_scope_id = 1 };
	struct sockaddr_ll ll = { .sll_family = AF_PACKET, .sll_ifindex = 1, .sll_hatype = 772 };
	struct sockaddr_un un = { .sun_family = AF_UNIX };

	for (unsigned i = 0; i < sizeof(psms) / sizeof(psms[0]); i++) {
		fill(AF_BLUETOOTH, 1);
		memcpy(address + 2, &psms[i], 2);
		memcpy(address + 10, &psms[i], 2);
		for (int type = 0; type < 4; type++) {
			address[12] = type;
			bind(-1, (void *)address, 14);
		}
		bind(-1, (void *)address, 6);
	}
	for (unsigned i = 0; i < 256; i += 15) {
		in6.sin6_addr.s6_addr[0] = i < 128 ? 0xfe : 0xff;
		in6.sin6_addr.s6_addr[1] = i < 128 ? i * 2 : i % 16;
		bind(-1, (void *)&in6, sizeof(in6));
	}
	for (unsigned i = 0; i < 20; i++) {
		ll.sll_protocol =
			(htons)((unsigned short[]){ 3, 0x800, 0x806, 0x86dd, 0, 4, 0xffff }[i % 7]);
		ll.sll_pkttype = i % 9;
		ll.sll_halen = i;
		bind(-1, (void *)&ll, sizeof(ll));
	}
	for (unsigned i = 0; i < 2; i++) {
		fill(AF_CAN, 1);
		memcpy(address + 4, can[i], 14);
		bind(-1, (void *)address, 16);
	}
	fill(AF_VSOCK, 0);
	for (unsigned i = 0; i < 6; i++) {
		memcpy(address + 8, &(unsigned){ i - 1 }, 4);
		memcpy(address + 4, &(unsigned){ i ? 1024 : -1 }, 4);
		address[12] = i;
		bind(-1, (void *)address, 16);
	}
	fill(AF_NETLINK, 0);
	for (unsigned i = 0; i < 40; i += 8) {
		memcpy(address + 8, &(unsigned){ i ? 1u << (i - 1) : 0 }, 4);
		memcpy(address + 4, &(unsigned){ i ? 4711 : 0 }, 4);
		bind(-1, (void *)address, 12);
	}
	strcpy(un.sun_path, "/tmp/so \"cket\n");
	for (unsigned i = 2; i < sizeof(un); i += 9)
		bind(-1, (void *)&un, i);
	strcpy(un.sun_path + 1, "abstract");
	*un.sun_path = '\0';
	for (unsigned i = 2; i < 16; i++)
		bind(-1, (void *)&un, i);
	bind(-1, NULL, 16);
	bind(-1, (void *)-1, 16);
	bind(-1, (void *)&un, -1);
	connect(-1, (void *)&un, 0x7fffffff);
	sendto(-1, "x", 1, 0, (void *)&un, sizeof(un));
	sendto(-1, "x", 1, 0, NULL, 0);
	sendto(-1, "x", 1, 0x4000, NULL, 5);
}

static void protocols(void)
{
	static const int types[] = {
		SOCK_STREAM, SOCK_DGRAM | SOCK_CLOEXEC, SOCK_RAW | SOCK_NONBLOCK, 4, 5, 6, 7, 10,
		0x100
	};

	for (int family = 0; family < 48; family++)
		for (unsigned i = 0; i < sizeof(types) / sizeof(types[0]); i++)
			close(socket(family, types[i] | 0x40000000,
				     i == 1   ? 17
				     : i == 2 ? 0x0300
					      : i));
	for (int family = 0; family < 46; family++)
		for (int protocol = 0; protocol < 40; protocol++)
			socket(family, 0xf | 0x40000000, protocol);
	socket(-1, -1, -1);
	socketpair(AF_INET, SOCK_STREAM, 6, NULL);
	socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, (int *)-1);
}

/* What calls write, into room of any size. */
static void results(void)
{
	struct sockaddr_in at = { .sin_family = AF_INET,
				  .sin_port = htons(39472),
				  .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	struct sockaddr_un un = { .sun_family = AF_UNIX, .sun_path = "named" };
	struct sockaddr_nl nl = { .nl_family = AF_NETLINK, .nl_pid = 1234567 };
	int in = socket(AF_INET, SOCK_DGRAM, 0), s = socket(AF_UNIX, SOCK_STREAM, 0),
	    n = socket(AF_NETLINK, SOCK_RAW, 0), c, pair[2];

	bind(in, (void *)&at, sizeof(at));
	bind(s, (void *)&un, sizeof(un));
	listen(s, 5);
	bind(n, (void *)&nl, sizeof(nl));
	socketpair(AF_UNIX, SOCK_DGRAM, 0, pair);
	for (socklen_t room = 0; room < 130; room += room < 20 ? 1 : 10) {
		socklen_t len = room;

		getsockname(in, (void *)address, &len);
		len = room;
		getsockname(s, (void *)address, &len);
		len = room;
		getsockname(n, (void *)address, &len);
		len = room;
		getpeername(pair[0], (void *)address, &len);
		c = socket(AF_UNIX, SOCK_STREAM, 0);
		connect(c, (void *)&un, sizeof(un));
		len = room;
		close(room % 2 ? accept(s, (void *)address, &len)
			       : accept4(s, (void *)address, &len, SOCK_CLOEXEC));
		close(c);
		len = sizeof(at);
		getsockname(in, (void *)&at, &len);
		sendto(in, "hello", 5, 0, (void *)&at, sizeof(at));
		len = room;
		recvfrom(in, address + 130, 5, 0, (void *)address, &len);
	}
	getsockname(in, NULL, NULL);
	getsockname(in, (void *)address, NULL);
	getsockname(in, NULL, &(socklen_t){ 16 });
	getsockname(-1, (void *)address, &(socklen_t){ 16 });
	getsockname(in, (void *)address, &(socklen_t){ -1 });
	recvfrom(in, address, 5, MSG_DONTWAIT, NULL, NULL);
	recvfrom(in, address, 5, MSG_DONTWAIT, (void *)address, &(socklen_t){ 16 });
	accept(-1, (void *)address, &(socklen_t){ 16 });
	accept4(-1, NULL, NULL, SOCK_NONBLOCK | 1);
}

int main(void)
{
	for (int family = 0; family < 47; family++)
		every_length(family);
	details();
	protocols();
	results();
	return 0;
}
