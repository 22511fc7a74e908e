/* What the kernel tells about a socket of a task: addresses, peers, protocols.
 *
 * Asked of sock_diag in our own network namespace; for tasks of another one, read from its
 * /proc/TID/net. */
#ifndef SONDE_SOCKETS_H
#define SONDE_SOCKETS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { SOCKET_PATH_MAX = 108 };

struct socket_info {
	char protocol[16]; /* the kernel's name: "TCP", "UDPv6", "UNIX-STREAM", ...; "" when it is
			      not known */
	int family;	   /* AF_INET, AF_INET6, AF_UNIX, AF_NETLINK; 0 for others */
	bool found;	   /* what follows is known */
	uint8_t src[16], dst[16];
	uint16_t src_port, dst_port; /* host order; dst_port 0: not connected */
	uint32_t peer;		     /* AF_UNIX: the inode of the other end, 0 none */
	char path[SOCKET_PATH_MAX +
		  1];	 /* AF_UNIX: as in sun_path; an abstract one begins with NUL */
	size_t path_len; /* 0: unnamed */
	uint8_t netlink; /* AF_NETLINK: NETLINK_* */
	uint32_t portid;
	uint8_t state; /* of sockets_each: TCP_ESTABLISHED, TCP_LISTEN, ... of netinet/tcp.h; for
			  others than TCP what comes closest */
};

/* All there is to know about the socket behind a task's descriptor, whose inode is known. */
void socket_lookup(int tid, int fd, uint64_t inode, struct socket_info *info);
/* Call fn for each internet, unix and netlink socket in the network namespace of a task, until it
 * returns false. Of unix sockets, the peers are not told. */
void sockets_each(int tid, bool (*fn)(uint64_t inode, const struct socket_info *, void *),
		  void *arg);
/* The NETLINK_* protocol of a netlink socket; -1 when it is none, -2 when it is one whose protocol
 * is not known (because it is not bound). */
int socket_netlink_protocol(int tid, int fd);
/* What the kernel calls the protocol of any socket ("PACKET", "AF_VSOCK"); false when it does not
 * tell. */
bool socket_protocol(int tid, int fd, char *name, size_t size);
/* The inode of "socket:[N]", 0 when the link is none. */
uint64_t socket_inode(const char *link);

#endif
