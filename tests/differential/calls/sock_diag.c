/* Questions about sockets, and answers sent the wrong way: whatever the kernel says, they are
 * shown. */
/* trace: sendto,recvfrom */
/* modes: -s 32; -v -yy; -X raw; -X verbose */
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/netlink_diag.h>
#include <linux/packet_diag.h>
#include <linux/sock_diag.h>
#include <linux/unix_diag.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int fd;
static union {
	struct nlmsghdr h;
	char bytes[4096];
} m;

static void begin(int type, int flags, const void *payload, size_t len)
{
	memset(&m, 0, sizeof(m));
	m.h = (struct nlmsghdr){ NLMSG_LENGTH(len), type, flags, 1, 0 };
	memcpy(NLMSG_DATA(&m.h), payload, len);
}

static void attribute(int type, const void *value, size_t len)
{
	struct nlattr *a = (void *)(m.bytes + NLMSG_ALIGN(m.h.nlmsg_len));

	*a = (struct nlattr){ NLA_HDRLEN + len, type };
	memcpy(a + 1, value, len);
	m.h.nlmsg_len = NLMSG_ALIGN(m.h.nlmsg_len) + a->nla_len;
}

static void say(void)
{
	static char answer[65536];

	sendto(fd, &m, m.h.nlmsg_len, 0, NULL, 0);
	while (recvfrom(fd, answer, sizeof(answer), MSG_DONTWAIT | MSG_TRUNC, NULL, NULL) > 0)
		;
}

/* An answer of a family with one attribute. */
static void answer(const void *header, size_t header_len, int type, const void *value, size_t len)
{
	begin(SOCK_DIAG_BY_FAMILY, NLM_F_MULTI, header, header_len);
	attribute(type, value, len);
	sendto(fd, &m, m.h.nlmsg_len, 0, NULL, 0);
}

static void internet(void)
{
	static const unsigned char loopback[] = { 127, 0, 0, 1 };
	struct inet_diag_req_v2 v2 = { AF_INET, IPPROTO_TCP, 0xff, 0, 0x402, { 1, 2 } };
	struct inet_diag_req v1 = { AF_INET6, 24, 32, 3, { 1, 2 }, 0x402, 7 };
	struct {
		struct inet_diag_bc_op op;
		struct inet_diag_hostcond c;
		unsigned char address[16];
	} b = { { INET_DIAG_BC_S_COND, 4, 12 }, { AF_INET, 32, 80 } };
	struct inet_diag_bc_op ops[] = { { INET_DIAG_BC_S_GE, 8, 12 }, { 0, 0, 80 } };

	/* Of closing sockets of SCTP: none, whatever runs here. */
	begin(SOCK_DIAG_BY_FAMILY, NLM_F_REQUEST | NLM_F_DUMP, &v2, sizeof(v2));
	attribute(INET_DIAG_REQ_BYTECODE, ops, sizeof(ops));
	sendto(fd, &m, m.h.nlmsg_len, MSG_OOB, NULL, 0);
	memcpy(b.address, loopback, 4);
	begin(SOCK_DIAG_BY_FAMILY, NLM_F_REQUEST | NLM_F_DUMP, &v2, sizeof(v2));
	attribute(INET_DIAG_REQ_BYTECODE, &b, sizeof(b) - 12);
	attribute(INET_DIAG_REQ_PROTOCOL, "\x06", 1);
	sendto(fd, &m, m.h.nlmsg_len, MSG_OOB, NULL, 0);
	b.c.family = AF_INET6;
	begin(SOCK_DESTROY, NLM_F_REQUEST, &v2, sizeof(v2));
	attribute(INET_DIAG_REQ_BYTECODE, &b, sizeof(b));
	sendto(fd, &m, m.h.nlmsg_len, MSG_OOB, NULL, 0);
	begin(TCPDIAG_GETSOCK, NLM_F_REQUEST, &v1, sizeof(v1));
	sendto(fd, &m, m.h.nlmsg_len, MSG_OOB, NULL, 0);
	for (size_t len = 1; len < sizeof(v2); len += 9) {
		begin(SOCK_DIAG_BY_FAMILY, NLM_F_REQUEST, &v2, len);
		sendto(fd, &m, m.h.nlmsg_len, MSG_OOB, NULL, 0);
	}
}

static void answers(void)
{
	struct inet_diag_msg i = { AF_INET, 1, 1, 2, { 3, 4 }, 5, 6, 7, 8, 9 };
	struct packet_diag_msg p = { AF_PACKET, SOCK_RAW, 3, 7, { 1, 2 } };
	struct netlink_diag_msg n = { AF_NETLINK, SOCK_RAW, 4, 0, 1, 2, 3, 4, { 5, 6 } };
	struct unix_diag_msg u = { AF_UNIX, SOCK_STREAM, 1, 0, 7, { 1, 2 } };
	static const unsigned char sizes[24] = {
		[INET_DIAG_CONG] = 2,	  [INET_DIAG_TOS] = 1,	    [INET_DIAG_TCLASS] = 1,
		[INET_DIAG_SHUTDOWN] = 1, [INET_DIAG_PROTOCOL] = 1, [INET_DIAG_SKV6ONLY] = 1,
		[INET_DIAG_LOCALS] = 128, [INET_DIAG_SOCKOPT] = 2,
	};
	unsigned char bytes[256];

	for (unsigned k = 0; k < sizeof(bytes); k++)
		bytes[k] = k & 3 ? 0 : k;
	for (int type = 0; type < 24; type++)
		if (type != INET_DIAG_INFO)
			answer(&i, sizeof(i), type, bytes + 4, sizes[type] ? sizes[type] : 100);
	for (int type = 0; type < 9; type++) {
		if (type != PACKET_DIAG_FILTER)
			answer(&p, sizeof(p), type, bytes + 4, 28);
		answer(&n, sizeof(n), type, bytes + 4, 16);
		if (type != UNIX_DIAG_VFS)
			answer(&u, sizeof(u), type, bytes + 4, 24);
	}
	begin(SOCK_DIAG_BY_FAMILY, NLM_F_REQUEST, "\x63xyz", 4);
	sendto(fd, &m, m.h.nlmsg_len, MSG_OOB, NULL, 0);
}

/* SMC sockets, whose headers are young. */
static void smc(void)
{
	unsigned char request[52] = { 43, 0, 0, 3, 0, 1, 0, 2 },
		      message[64] = { 43, 20, 1, 3, 0, 1, 0, 2 }, bytes[152];

	for (unsigned k = 0; k < sizeof(bytes); k++)
		bytes[k] = k & 3 ? 0 : k / 4;
	begin(SOCK_DIAG_BY_FAMILY, NLM_F_REQUEST, request, sizeof(request));
	sendto(fd, &m, m.h.nlmsg_len, MSG_OOB, NULL, 0);
	for (int type = 0; type < 7; type++)
		answer(message, sizeof(message), type, bytes,
		       type == 2   ? 147
		       : type == 3 ? 1
		       : type == 4 ? 40
				   : 80);
}

int main(void)
{
	struct unix_diag_req u = { AF_UNIX, 0, 0, -1, 1, UDIAG_SHOW_NAME, { -1, -1 } };
	struct netlink_diag_req n = { AF_NETLINK, 20, 0, 0, NDIAG_SHOW_FLAGS };
	struct packet_diag_req p = { AF_PACKET, 0, 0, 0, PACKET_SHOW_INFO | PACKET_SHOW_FILTER };

	fd = socket(AF_NETLINK, SOCK_RAW, NETLINK_SOCK_DIAG);
	sendto(fd, "", 0, 0, NULL, 0);
	begin(SOCK_DIAG_BY_FAMILY, NLM_F_REQUEST, &u, sizeof(u));
	u.udiag_states = 0x402;
	memcpy(NLMSG_DATA(&m.h), &u, sizeof(u));
	say();
	begin(SOCK_DIAG_BY_FAMILY, NLM_F_REQUEST | NLM_F_DUMP, &n, sizeof(n));
	say();
	begin(SOCK_DIAG_BY_FAMILY, NLM_F_REQUEST, &p, sizeof(p));
	sendto(fd, &m, m.h.nlmsg_len, MSG_OOB, NULL, 0);
	internet();
	answers();
	smc();
	return 0;
}
