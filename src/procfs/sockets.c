/* What the kernel tells about a socket: sock_diag, and /proc/TID/net for tasks of other network
 * namespaces. */
#include "sockets.h"

#include <arpa/inet.h>
#include <errno.h>
#include <inttypes.h>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/netlink_diag.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <linux/unix_diag.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/xattr.h>
#include <unistd.h>
#include "procfs.h"
#include "util.h"

/* The protocols whose sockets we can say more about, by the name the kernel gives them.  `table` is
 * the file of /proc/TID/net; `shown` another name for a socket whose addresses are known, of a
 * protocol that is just a socket otherwise. */
static const struct protocol {
	const char *name;
	int family, number;
	const char *table, *shown;
} protocols[] = {
	{ "TCP", AF_INET, IPPROTO_TCP, "net/tcp", NULL },
	{ "TCPv6", AF_INET6, IPPROTO_TCP, "net/tcp6", NULL },
	{ "UDP", AF_INET, IPPROTO_UDP, "net/udp", NULL },
	{ "UDPv6", AF_INET6, IPPROTO_UDP, "net/udp6", NULL },
	{ "UDP-Lite", AF_INET, IPPROTO_UDPLITE, "net/udplite", "UDPLITE" },
	{ "UDPLITEv6", AF_INET6, IPPROTO_UDPLITE, "net/udplite6", NULL },
	{ "DCCP", AF_INET, IPPROTO_DCCP, NULL, NULL },
	{ "DCCPv6", AF_INET6, IPPROTO_DCCP, NULL, NULL },
	{ "SCTP", AF_INET, IPPROTO_SCTP, NULL, NULL },
	{ "SCTPv6", AF_INET6, IPPROTO_SCTP, NULL, NULL },
	{ "MPTCP", AF_INET, IPPROTO_TCP, "net/tcp", "TCP" },
	{ "MPTCPv6", AF_INET6, IPPROTO_TCP, "net/tcp6", "TCPv6" },
	{ "UNIX", AF_UNIX, 0, "net/unix", NULL },
	{ "UNIX-STREAM", AF_UNIX, 0, "net/unix", NULL },
	{ "NETLINK", AF_NETLINK, 0, "net/netlink", NULL },
	{ "RAW", AF_INET, IPPROTO_RAW, NULL, NULL },
	{ "RAWv6", AF_INET6, IPPROTO_RAW, NULL, NULL },
	{ "PING", 0, 0, NULL, NULL },
	{ "PINGv6", 0, 0, NULL, NULL },
	{ "L2TP/IP", 0, 0, NULL, NULL },
	{ "L2TP/IPv6", 0, 0, NULL, NULL },
};

uint64_t socket_inode(const char *link)
{
	static const char prefix[] = "socket:[";

	return strncmp(link, prefix, strlen(prefix)) ? 0
						     : strtoull(link + strlen(prefix), NULL, 10);
}

/* ---- The protocol of a socket --------------------------------------------- */

/* A socket never changes its protocol, and inode numbers of sockets are not used again for a long
 * time. */
static struct known_protocol {
	uint64_t inode;
	const struct protocol *protocol; /* NULL: none of ours */
} known_protocols[256];

bool socket_protocol(int tid, int fd, char *name, size_t size)
{
	char path[64];
	ssize_t n;

	snprintf(path, sizeof(path), "/proc/%d/fd/%d", tid, fd);
	n = getxattr(path, "system.sockprotoname", name, size - 1);
	name[n < 0 ? 0 : n] = '\0';
	return n > 0;
}

static const struct protocol *protocol_of(int tid, int fd, uint64_t inode)
{
	struct known_protocol *known = &known_protocols[inode % countof(known_protocols)];
	char name[32];

	if (known->inode == inode)
		return known->protocol;
	if (!socket_protocol(tid, fd, name, sizeof(name)))
		return NULL;
	known->inode = inode;
	known->protocol = NULL;
	for (size_t i = 0; i < countof(protocols); i++)
		if (!strcmp(protocols[i].name, name))
			known->protocol = &protocols[i];
	return known->protocol;
}

/* ---- sock_diag ------------------------------------------------------------ */

/* One question is under way at a time; what is being looked for travels with it. */
struct question {
	uint64_t inode;
	struct socket_info *info;
	/* Look at one answer. */
	void (*answer)(struct question *, const struct nlmsghdr *);
};

/* Our diag socket, opened at first use; -1 when there is none to be had. */
static int diag_socket(void)
{
	static int fd = -2;

	if (fd == -2) {
		struct timeval patience = { .tv_sec = 1 };

		fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG);
		/* The kernel answers at once; should it ever not, we must not hang with the tracee
		 * stopped. */
		if (fd >= 0)
			setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
	}
	return fd;
}

/* Read answers until the last one of this sequence number. */
static void diag_receive(struct question *q, int fd, uint32_t seq, bool dump)
{
	static union {
		char bytes[32768];
		struct nlmsghdr align;
	} buf;

	for (;;) {
		ssize_t n = recv(fd, buf.bytes, sizeof(buf), 0);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return;

		const struct nlmsghdr *h = &buf.align;
		long left = n;

		for (; NLMSG_OK(h, left); h = NLMSG_NEXT(h, left)) {
			if (h->nlmsg_seq != seq)
				continue;
			if (h->nlmsg_type == NLMSG_DONE || h->nlmsg_type == NLMSG_ERROR)
				return;
			if (h->nlmsg_type == SOCK_DIAG_BY_FAMILY && !q->info->found)
				q->answer(q, h);
			if (!dump)
				return;
		}
	}
}

/* Send a request that begins with a nlmsghdr, and look at the answers. */
static void diag_ask(struct question *q, void *request, size_t len, bool dump)
{
	static uint32_t sequence;
	struct nlmsghdr *h = request;
	struct sockaddr_nl kernel = { .nl_family = AF_NETLINK };
	int fd = diag_socket();

	if (fd < 0)
		return;
	h->nlmsg_len = len;
	h->nlmsg_type = SOCK_DIAG_BY_FAMILY;
	h->nlmsg_flags = NLM_F_REQUEST | (dump ? NLM_F_DUMP : 0);
	h->nlmsg_seq = ++sequence;
	for (;;) {
		if (sendto(fd, request, len, 0, (void *)&kernel, sizeof(kernel)) >= 0)
			break;
		if (errno != EINTR)
			return;
	}
	diag_receive(q, fd, h->nlmsg_seq, dump);
}

/* ---- Internet sockets ----------------------------------------------------- */

/* The kernel finds an internet socket by its addresses, not by its inode: a first question asks for
 * all of them, later ones whether the one we know is still there. */
static struct known_address {
	uint64_t inode;
	struct inet_diag_sockid id;
} known_addresses[256];

static void take_addresses(struct socket_info *info, const struct inet_diag_sockid *id)
{
	info->found = true;
	memcpy(info->src, id->idiag_src, sizeof(info->src));
	memcpy(info->dst, id->idiag_dst, sizeof(info->dst));
	info->src_port = ntohs(id->idiag_sport);
	info->dst_port = ntohs(id->idiag_dport);
}

static void inet_answer(struct question *q, const struct nlmsghdr *h)
{
	const struct inet_diag_msg *msg = NLMSG_DATA(h);

	if (h->nlmsg_len < NLMSG_LENGTH(sizeof(*msg)) || msg->idiag_inode != q->inode)
		return;
	take_addresses(q->info, &msg->id);

	struct known_address *known = &known_addresses[q->inode % countof(known_addresses)];

	known->inode = q->inode;
	known->id = msg->id;
}

static void inet_lookup(struct question *q, const struct protocol *protocol)
{
	struct {
		struct nlmsghdr h;
		struct inet_diag_req_v2 r;
	} request = {
		.r = {
			.sdiag_family = protocol->family,
			.sdiag_protocol = protocol->number,
			.idiag_states = UINT32_MAX,
		},
	};
	const struct known_address *known = &known_addresses[q->inode % countof(known_addresses)];

	q->answer = inet_answer;
	if (known->inode == q->inode) {
		request.r.id = known->id;
		diag_ask(q, &request, sizeof(request), false);
		if (q->info->found)
			return;
		memset(&request.r.id, 0, sizeof(request.r.id));
	}
	diag_ask(q, &request, sizeof(request), true);
	/* A connection that is over is not listed any more: it was this one. */
	if (!q->info->found && known->inode == q->inode)
		take_addresses(q->info, &known->id);
}

/* ---- Unix and netlink sockets --------------------------------------------- */

static void unix_answer(struct question *q, const struct nlmsghdr *h)
{
	/* A peer that is gone is not told any more: it was this one. */
	static struct known_peer {
		uint64_t inode;
		uint32_t peer;
	} known_peers[256];
	struct known_peer *known = &known_peers[q->inode % countof(known_peers)];
	const struct unix_diag_msg *msg = NLMSG_DATA(h);
	struct socket_info *info = q->info;
	long left;

	if (h->nlmsg_len < NLMSG_LENGTH(sizeof(*msg)) || msg->udiag_ino != q->inode)
		return;
	info->found = true;
	left = h->nlmsg_len - NLMSG_LENGTH(sizeof(*msg));
	for (const struct rtattr *a = (const void *)(msg + 1); RTA_OK(a, left);
	     a = RTA_NEXT(a, left)) {
		size_t len = RTA_PAYLOAD(a);

		if (a->rta_type == UNIX_DIAG_PEER && len >= sizeof(info->peer)) {
			memcpy(&info->peer, RTA_DATA(a), sizeof(info->peer));
		} else if (a->rta_type == UNIX_DIAG_NAME) {
			info->path_len = len < SOCKET_PATH_MAX ? len : SOCKET_PATH_MAX;
			memcpy(info->path, RTA_DATA(a), info->path_len);
		}
	}
	if (info->peer)
		*known = (struct known_peer){ q->inode, info->peer };
	else if (known->inode == q->inode)
		info->peer = known->peer;
}

static void unix_lookup(struct question *q)
{
	struct {
		struct nlmsghdr h;
		struct unix_diag_req r;
	} request = {
		.r = {
			.sdiag_family = AF_UNIX,
			.udiag_states = UINT32_MAX,
			.udiag_ino = q->inode,
			.udiag_show = UDIAG_SHOW_NAME | UDIAG_SHOW_PEER,
			.udiag_cookie = { UINT32_MAX, UINT32_MAX },
		},
	};

	q->answer = unix_answer;
	diag_ask(q, &request, sizeof(request), false);
}

static void netlink_answer(struct question *q, const struct nlmsghdr *h)
{
	const struct netlink_diag_msg *msg = NLMSG_DATA(h);

	if (h->nlmsg_len < NLMSG_LENGTH(sizeof(*msg)) || msg->ndiag_ino != q->inode)
		return;
	q->info->found = true;
	q->info->netlink = msg->ndiag_protocol;
	q->info->portid = msg->ndiag_portid;
}

static void netlink_lookup(struct question *q)
{
	struct {
		struct nlmsghdr h;
		struct netlink_diag_req r;
	} request = {
		.r = {
			.sdiag_family = AF_NETLINK,
			.sdiag_protocol = NDIAG_PROTO_ALL,
			.ndiag_ino = q->inode,
		},
	};

	q->answer = netlink_answer;
	diag_ask(q, &request, sizeof(request), true);
}

/* ---- /proc/TID/net -------------------------------------------------------- */

/* Words of 32 bits in host order, in hexadecimal, as /proc/net writes addresses. */
static bool parse_address(const char *text, uint8_t *address, size_t len, uint16_t *port)
{
	unsigned p;

	if (strlen(text) != 2 * len + 5 || text[2 * len] != ':')
		return false;
	for (size_t i = 0; i < len; i += 4) {
		uint32_t word;

		if (sscanf(text + 2 * i, "%8" SCNx32, &word) != 1)
			return false;
		memcpy(address + i, &word, sizeof(word));
	}
	if (sscanf(text + 2 * len + 1, "%x", &p) != 1)
		return false;
	*port = p;
	return true;
}

/* Each of these reads one line into *info, whose family and protocol are set; false when it is the
 * heading, or torn. */
static bool inet_line(const char *line, uint64_t *inode, struct socket_info *info)
{
	size_t len = info->family == AF_INET ? 4 : 16;
	char local[64], remote[64];
	unsigned state;

	if (sscanf(line, " %*d: %63s %63s %x %*s %*s %*s %*s %*s %" SCNu64, local, remote, &state,
		   inode) != 4 ||
	    !parse_address(local, info->src, len, &info->src_port) ||
	    !parse_address(remote, info->dst, len, &info->dst_port))
		return false;
	info->state = state;
	return true;
}

static bool unix_line(const char *line, uint64_t *inode, struct socket_info *info)
{
	/* __SO_ACCEPTCON of include/linux/net.h; SS_CONNECTED of the same. */
	enum { LISTENING = 1 << 16, CONNECTED = 3 };
	unsigned flags, state;
	int at = 0;

	if (sscanf(line, "%*s %*s %*s %x %*s %x %" SCNu64 "%n", &flags, &state, inode, &at) != 3)
		return false;
	info->state = flags & LISTENING	   ? TCP_LISTEN
		      : state == CONNECTED ? TCP_ESTABLISHED
					   : TCP_CLOSE;
	if (line[at] != ' ')
		return true;
	line += at + 1;
	info->path_len = strnlen(line, SOCKET_PATH_MAX);
	memcpy(info->path, line, info->path_len);
	/* An abstract name's NULs are written as @. */
	if (*info->path == '@')
		*info->path = '\0';
	return true;
}

static bool netlink_line(const char *line, uint64_t *inode, struct socket_info *info)
{
	unsigned protocol, portid;

	if (sscanf(line, "%*s %u %u %*s %*s %*s %*s %*s %*s %" SCNu64, &protocol, &portid, inode) !=
	    3)
		return false;
	info->netlink = protocol;
	info->portid = portid;
	return true;
}

/* Call fn for each socket of a protocol in the network namespace of a task, until it returns false.
 */
static void table_each(int tid, const struct protocol *protocol,
		       bool (*fn)(uint64_t inode, const struct socket_info *, void *), void *arg)
{
	char path[64], line[512];
	bool more = true;
	FILE *in;

	snprintf(path, sizeof(path), "/proc/%d/%s", tid, protocol->table);
	in = fopen(path, "re");
	if (!in)
		return;
	while (more && fgets(line, sizeof(line), in)) {
		struct socket_info info = { .family = protocol->family, .found = true };
		uint64_t inode;
		bool is;

		line[strcspn(line, "\n")] = '\0';
		snprintf(info.protocol, sizeof(info.protocol), "%s", protocol->name);
		if (protocol->family == AF_UNIX)
			is = unix_line(line, &inode, &info);
		else if (protocol->family == AF_NETLINK)
			is = netlink_line(line, &inode, &info);
		else
			is = inet_line(line, &inode, &info);
		if (is)
			more = fn(inode, &info, arg);
	}
	fclose(in);
}

static bool take_line(uint64_t inode, const struct socket_info *info, void *arg)
{
	struct question *q = arg;

	if (inode != q->inode)
		return true;
	*q->info = *info;
	return false;
}

void sockets_each(int tid, bool (*fn)(uint64_t inode, const struct socket_info *, void *),
		  void *arg)
{
	for (size_t i = 0; i < countof(protocols); i++) {
		bool again = false;

		/* Two protocols may share a table. */
		for (size_t j = 0; j < i && protocols[i].table && !again; j++)
			again = protocols[j].table &&
				!strcmp(protocols[j].table, protocols[i].table);
		if (protocols[i].table && !again)
			table_each(tid, &protocols[i], fn, arg);
	}
}

static bool in_our_namespace(int tid)
{
	static struct stat ours;
	struct stat theirs;

	if (!ours.st_ino && stat("/proc/self/ns/net", &ours))
		return true;
	return !procfs_stat(tid, "ns/net", &theirs) ||
	       (theirs.st_ino == ours.st_ino && theirs.st_dev == ours.st_dev);
}

/* ---- What the others see -------------------------------------------------- */

void socket_lookup(int tid, int fd, uint64_t inode, struct socket_info *info)
{
	const struct protocol *protocol = protocol_of(tid, fd, inode);
	struct question q = { .inode = inode, .info = info };

	memset(info, 0, sizeof(*info));
	if (!protocol)
		return;
	snprintf(info->protocol, sizeof(info->protocol), "%s", protocol->name);
	info->family = protocol->family;
	switch (protocol->family) {
	case AF_INET:
	case AF_INET6:
		inet_lookup(&q, protocol);
		break;
	case AF_UNIX:
		unix_lookup(&q);
		break;
	case AF_NETLINK:
		netlink_lookup(&q);
		break;
	}
	if (!info->found && protocol->table && (diag_socket() < 0 || !in_our_namespace(tid)))
		table_each(tid, protocol, take_line, &q);
	if (protocol->shown)
		snprintf(info->protocol, sizeof(info->protocol), "%s",
			 info->found ? protocol->shown : "");
}

int socket_netlink_protocol(int tid, int fd)
{
	const struct protocol *protocol;
	struct socket_info info;
	char name[32], link[64];
	uint64_t inode;

	snprintf(name, sizeof(name), "fd/%d", fd);
	if (fd < 0 || procfs_link(tid, name, link, sizeof(link)) < 0)
		return -1;
	inode = socket_inode(link);
	if (!inode)
		return -1;
	protocol = protocol_of(tid, fd, inode);
	if (!protocol || protocol->family != AF_NETLINK)
		return -1;
	socket_lookup(tid, fd, inode, &info);
	return info.found ? info.netlink : -2;
}
