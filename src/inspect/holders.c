/* The other ends, by inode: all of /proc/PID/fd once, and the socket tables of a namespace once. */
#include "holders.h"

#include <arpa/inet.h>
#include <dirent.h>
#include <limits.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include "procfs.h"
#include "sockets.h"
#include "subject.h"
#include "util.h"

/* ---- Descriptors of everyone ---------------------------------------------- */

static struct holder {
	uint64_t inode;
	enum held_kind kind;
	int pid, fd;
} * holders;
static uint32_t holder_count, holder_cap;
static bool indexed;

static void add_holder(int pid, int fd, const char *link)
{
	static const char pipe[] = "pipe:[";
	uint64_t inode = socket_inode(link);
	enum held_kind kind = HELD_SOCKET;

	if (!inode && !strncmp(link, pipe, strlen(pipe))) {
		inode = strtoull(link + strlen(pipe), NULL, 10);
		kind = HELD_PIPE;
	}
	if (!inode)
		return;
	if (holder_count == holder_cap)
		holders = xgrow(holders, &holder_cap, sizeof(*holders));
	holders[holder_count++] = (struct holder){ inode, kind, pid, fd };
}

static void index_process(int pid)
{
	char path[32], link[64], name[16];
	DIR *dir;
	int fd;

	snprintf(path, sizeof(path), "/proc/%d/fd", pid);
	dir = opendir(path);
	while ((fd = procfs_next(dir)) >= 0) {
		ssize_t n;

		snprintf(name, sizeof(name), "%d", fd);
		n = readlinkat(dirfd(dir), name, link, sizeof(link) - 1);
		if (n < 0)
			continue;
		link[n] = '\0';
		add_holder(pid, fd, link);
	}
	if (dir)
		closedir(dir);
}

static int by_inode(const void *a, const void *b)
{
	const struct holder *x = a, *y = b;

	if (x->inode != y->inode)
		return x->inode < y->inode ? -1 : 1;
	if (x->pid != y->pid)
		return x->pid < y->pid ? -1 : 1;
	return (x->fd > y->fd) - (x->fd < y->fd);
}

static void index_all(void)
{
	DIR *dir = opendir("/proc");
	int pid;

	while ((pid = procfs_next(dir)) >= 0)
		index_process(pid);
	if (dir)
		closedir(dir);
	if (holder_count)
		qsort(holders, holder_count, sizeof(*holders), by_inode);
	indexed = true;
}

json_t *holders_of(enum held_kind kind, uint64_t inode, int pid, int fd)
{
	json_t *rows = json_array();
	uint32_t low = 0, high;
	char comm[64];

	if (!indexed)
		index_all();
	for (high = holder_count; low < high;) {
		uint32_t middle = low + (high - low) / 2;

		if (holders[middle].inode < inode)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < holder_count && holders[low].inode == inode; low++) {
		const struct holder *h = &holders[low];

		if (h->kind != kind || (h->pid == pid && h->fd == fd) ||
		    !procfs_comm(h->pid, comm, sizeof(comm)))
			continue;
		json_t *row = json_object();

		json_object_set_new(row, "pid", json_integer(h->pid));
		json_object_set_new(row, "comm", json_cstring(comm));
		json_object_set_new(row, "fd", json_integer(h->fd));
		json_array_append_new(rows, row);
	}
	return rows;
}

/* ---- Sockets of a network namespace --------------------------------------- */

static struct connection {
	uint64_t inode;
	struct socket_info info;
} * connections;
static uint32_t connection_count, connection_cap;
static uint64_t known_namespace; /* whose they are; 0 none */

static bool add_connection(uint64_t inode, const struct socket_info *info, void *arg)
{
	(void)arg;
	if (connection_count == connection_cap)
		connections = xgrow(connections, &connection_cap, sizeof(*connections));
	connections[connection_count++] = (struct connection){ inode, *info };
	return true;
}

static void read_namespace(struct subject *s)
{
	struct stat ns;

	if (subject_stat(s, "ns/net", &ns))
		ns.st_ino = 1; /* not to be seen: whatever it is */
	if (known_namespace == ns.st_ino && ns.st_ino != 1)
		return;
	connection_count = 0;
	known_namespace = ns.st_ino;
	sockets_each(s->pid, add_connection, NULL);
}

static size_t address_size(int family)
{
	return family == AF_INET6 ? 16 : 4;
}

/* Addresses of IPv4 may be written as those of IPv6 at one end. */
static bool same_address(int family, const uint8_t *a, int other, const uint8_t *b)
{
	static const uint8_t mapped[12] = { [10] = 0xff, [11] = 0xff };

	if (family == other)
		return !memcmp(a, b, address_size(family));
	if (family == AF_INET6)
		return !memcmp(a, mapped, 12) && !memcmp(a + 12, b, 4);
	return !memcmp(b, mapped, 12) && !memcmp(b + 12, a, 4);
}

static bool is_internet(const struct socket_info *info)
{
	return info->family == AF_INET || info->family == AF_INET6;
}

static uint64_t other_end(const struct connection *c)
{
	const struct socket_info *a = &c->info;

	if (!is_internet(a) || !a->dst_port)
		return 0;
	for (uint32_t i = 0; i < connection_count; i++) {
		const struct socket_info *b = &connections[i].info;

		if (is_internet(b) && b->src_port == a->dst_port && b->dst_port == a->src_port &&
		    same_address(a->family, a->src, b->family, b->dst) &&
		    same_address(a->family, a->dst, b->family, b->src) && &connections[i] != c)
			return connections[i].inode;
	}
	return 0;
}

static json_t *address(int family, const uint8_t *bytes, uint16_t port)
{
	char text[INET6_ADDRSTRLEN];

	inet_ntop(family, bytes, text, sizeof(text));
	return json_sprintf(family == AF_INET6 ? "[%s]:%u" : "%s:%u", text, port);
}

static const char *state_name(unsigned state)
{
	static const char *const names[] = {
		[TCP_ESTABLISHED] = "established",  [TCP_SYN_SENT] = "connecting",
		[TCP_SYN_RECV] = "being connected", [TCP_FIN_WAIT1] = "closing",
		[TCP_FIN_WAIT2] = "closing",	    [TCP_TIME_WAIT] = "over",
		[TCP_CLOSE] = "unconnected",	    [TCP_CLOSE_WAIT] = "closed by the other end",
		[TCP_LAST_ACK] = "closing",	    [TCP_LISTEN] = "listening",
		[TCP_CLOSING] = "closing",
	};

	return state < countof(names) && names[state] ? names[state] : "?";
}

bool connection_of(struct subject *s, uint64_t inode, json_t *row, uint64_t *peer)
{
	const struct connection *c = NULL;

	read_namespace(s);
	for (uint32_t i = 0; i < connection_count && !c; i++)
		if (connections[i].inode == inode)
			c = &connections[i];
	*peer = 0;
	if (!c)
		return false;
	json_object_set_new(row, "protocol", json_string(c->info.protocol));
	if (c->info.state)
		json_object_set_new(row, "state", json_string(state_name(c->info.state)));
	if (!is_internet(&c->info))
		return true;
	json_object_set_new(row, "local", address(c->info.family, c->info.src, c->info.src_port));
	if (c->info.dst_port)
		json_object_set_new(row, "remote",
				    address(c->info.family, c->info.dst, c->info.dst_port));
	*peer = other_end(c);
	return true;
}

void holders_forget(void)
{
	indexed = false;
	holder_count = connection_count = 0;
	known_namespace = 0;
}
