/* Messages and what comes with them: rights, credentials, times, packet information, errors.
 *
 * trace: sendmsg,recvmsg,sendmmsg,recvmmsg
 * modes: ; -yy; -v -X raw; -X verbose; -Y -y; -s 4 -e read=all -e write=all
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/errqueue.h>
#include <linux/net_tstamp.h>
#include <netinet/in.h>
#include <netinet/udp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <unistd.h>

static char data[64], control[1024];
static struct iovec iov[3] = { { data, 5 }, { data + 8, 9 }, { data + 20, 30 } };
static struct sockaddr_storage name;

/* Take one message, with as much of what comes with it as there is room for. */
static void take(int fd, int flags, size_t room)
{
	struct msghdr msg = { .msg_name = &name,
			      .msg_namelen = sizeof(name),
			      .msg_iov = iov,
			      .msg_iovlen = 3,
			      .msg_control = control,
			      .msg_controllen = room };
	memset(control, 0, sizeof control);
	recvmsg(fd, &msg, flags | MSG_DONTWAIT);
}

static struct msghdr with(int level, int type, const void *bytes, size_t len)
{
	struct msghdr msg = { .msg_iov = iov,
			      .msg_iovlen = 2,
			      .msg_control = control,
			      .msg_controllen = CMSG_SPACE(len) };
	struct cmsghdr *c = (void *)control;

	memset(control, 0, sizeof control);
	c->cmsg_len = CMSG_LEN(len);
	c->cmsg_level = level;
	c->cmsg_type = type;
	memcpy(CMSG_DATA(c), bytes, len);
	return msg;
}

static void put(int fd, int level, int type, const void *bytes, size_t len)
{
	struct msghdr msg = with(level, type, bytes, len);

	sendmsg(fd, &msg, 0);
}

static void on(int fd, int level, int name)
{
	setsockopt(fd, level, name, &(int){ 1 }, 4);
}

static void local(void)
{
	int pair[2], fds[6] = { 0, 1, 2, -1, 1000, 0 }, i;
	struct ucred cred = { getpid(), 0, 0 };

	for (i = 0; i < 50; i++)
		data[i] = 'a' + i % 26;
	socketpair(AF_UNIX, SOCK_DGRAM, 0, pair);
	put(pair[0], SOL_SOCKET, SCM_RIGHTS, fds, 12);
	take(pair[1], 0, 200);
	put(pair[0], SOL_SOCKET, SCM_RIGHTS, fds, 12);
	take(pair[1], MSG_CMSG_CLOEXEC, 24);
	take(pair[1], 0, 200);
	put(pair[0], SOL_SOCKET, SCM_RIGHTS, fds, 24);
	put(pair[0], SOL_SOCKET, SCM_RIGHTS, fds, 0);
	put(pair[0], SOL_SOCKET, SCM_RIGHTS, fds, 3);
	put(pair[0], SOL_SOCKET, SCM_RIGHTS, fds, 7);
	on(pair[1], SOL_SOCKET, SO_PASSCRED);
	on(pair[1], SOL_SOCKET, SO_PASSSEC);
	on(pair[1], SOL_SOCKET, SO_TIMESTAMP);
	put(pair[0], SOL_SOCKET, SCM_CREDENTIALS, &cred, 12);
	take(pair[1], 0, 200);
	take(pair[1], 0, 200);
	put(pair[0], SOL_SOCKET, SCM_CREDENTIALS, &cred, 8);
	put(pair[0], SOL_SOCKET, SCM_CREDENTIALS, &cred, 16);
	cred.pid = 1234567;
	put(pair[0], SOL_SOCKET, SCM_CREDENTIALS, &cred, 12);
	setsockopt(pair[1], SOL_SOCKET, 76 /* SO_PASSPIDFD */, &(int){ 1 }, 4);
	put(pair[0], SOL_SOCKET, SCM_RIGHTS, fds, 4);
	take(pair[1], 0, 200);
	take(pair[1], 0, 200);
	take(pair[1], 0, 200);
	take(pair[1], 0, 200);
	/* Nothing of it. */
	struct msghdr msg = with(SOL_SOCKET, SCM_RIGHTS, fds, 8);
	msg.msg_controllen = 15;
	sendmsg(pair[0], &msg, 0);
	msg.msg_controllen = 17;
	sendmsg(pair[0], &msg, 0);
	msg.msg_controllen = 0;
	sendmsg(pair[0], &msg, 0);
	take(pair[1], 0, 0);
	msg = with(SOL_SOCKET, SCM_RIGHTS, fds, 8);
	((struct cmsghdr *)control)->cmsg_len = 0;
	sendmsg(pair[0], &msg, 0);
	((struct cmsghdr *)control)->cmsg_len = 1000;
	sendmsg(pair[0], &msg, 0);
	msg.msg_control = (void *)8;
	sendmsg(pair[0], &msg, 0);
	msg = with(SOL_SOCKET, SCM_RIGHTS, fds, 8);
	((struct cmsghdr *)control)->cmsg_len = 15;
	sendmsg(pair[0], &msg, 0);
	sendmsg(pair[0], NULL, 0);
	sendmsg(pair[0], (void *)8, 0);
	recvmsg(pair[0], NULL, 0);
	msg = (struct msghdr){ .msg_iov = (void *)8, .msg_iovlen = 2 };
	sendmsg(pair[0], &msg, 0x12345678);
	msg = (struct msghdr){
		.msg_name = (void *)8, .msg_namelen = -1, .msg_iov = iov, .msg_iovlen = 1
	};
	sendmsg(pair[0], &msg, MSG_OOB);
	/* Two at once. */
	msg = with(SOL_SOCKET, SCM_RIGHTS, fds, 8);
	struct cmsghdr *c = (void *)(control + 24);
	c->cmsg_len = CMSG_LEN(12);
	c->cmsg_level = SOL_SOCKET;
	c->cmsg_type = SCM_CREDENTIALS;
	cred.pid = getpid();
	memcpy(CMSG_DATA(c), &cred, 12);
	msg.msg_controllen = 24 + 32;
	sendmsg(pair[0], &msg, 0);
	take(pair[1], 0, 200);
	msg.msg_controllen = 24 + 20;
	sendmsg(pair[0], &msg, 0);
	struct mmsghdr two[2] = { { with(SOL_SOCKET, SCM_RIGHTS, fds, 8) },
				  { { .msg_iov = iov, .msg_iovlen = 1 } } };
	sendmmsg(pair[0], two, 2, 0);
	struct timespec ts = { 1, 5 };
	struct mmsghdr got[3] = { { { .msg_iov = iov,
				      .msg_iovlen = 3,
				      .msg_control = control,
				      .msg_controllen = 200 } },
				  { { .msg_iov = iov,
				      .msg_iovlen = 3,
				      .msg_control = control + 512,
				      .msg_controllen = 200 } },
				  { { .msg_iov = iov, .msg_iovlen = 3 } } };
	recvmmsg(pair[1], got, 3, MSG_DONTWAIT, &ts);
	recvmmsg(pair[1], got, 3, MSG_DONTWAIT, NULL);
	recvmmsg(-1, got, 3, 0, &ts);
	sendmmsg(-1, two, 2, 0);
}

static void internet(int family)
{
	struct sockaddr_in in = { AF_INET, htons(7321), { htonl(INADDR_LOOPBACK) } };
	struct sockaddr_in6 in6 = { AF_INET6, htons(7321), 0, IN6ADDR_LOOPBACK_INIT };
	const void *to = family == AF_INET ? (void *)&in : (void *)&in6;
	socklen_t len = family == AF_INET ? sizeof(in) : sizeof(in6);
	int fd = socket(family, SOCK_DGRAM, 0), i;

	bind(fd, to, len);
	on(fd, SOL_SOCKET, SO_TIMESTAMP);
	on(fd, SOL_SOCKET, SO_RXQ_OVFL);
	on(fd, SOL_SOCKET, SO_PRIORITY);
	if (family == AF_INET) {
		int opts[] = { IP_PKTINFO,  IP_RECVTOS,	     IP_RECVTTL,
			       IP_RECVOPTS, IP_RETOPTS,	     IP_RECVORIGDSTADDR,
			       IP_CHECKSUM, IP_RECVFRAGSIZE, IP_RECVERR };
		for (i = 0; i < 9; i++)
			on(fd, SOL_IP, opts[i]);
	} else {
		int opts[] = { IPV6_RECVPKTINFO,
			       IPV6_RECVTCLASS,
			       IPV6_RECVHOPLIMIT,
			       IPV6_RECVERR,
			       IPV6_RECVRTHDR,
			       IPV6_RECVHOPOPTS,
			       IPV6_RECVDSTOPTS,
			       IPV6_RECVORIGDSTADDR,
			       11,
			       77 };
		for (i = 0; i < 9; i++)
			on(fd, SOL_IPV6, opts[i]);
	}
	on(fd, SOL_UDP, 104 /* UDP_GRO */);
	sendto(fd, data, 9, 0, to, len);
	take(fd, 0, 1000);
	setsockopt(fd, SOL_SOCKET, SO_TIMESTAMP, &(int){ 0 }, 4);
	on(fd, SOL_SOCKET, SO_TIMESTAMPNS);
	sendto(fd, data, 9, 0, to, len);
	take(fd, 0, 1000);
	setsockopt(fd, SOL_SOCKET, SO_TIMESTAMPNS, &(int){ 0 }, 4);
	setsockopt(fd, SOL_SOCKET, SO_TIMESTAMPING,
		   &(int){ SOF_TIMESTAMPING_RX_SOFTWARE | SOF_TIMESTAMPING_TX_SOFTWARE |
			   SOF_TIMESTAMPING_SOFTWARE | SOF_TIMESTAMPING_OPT_ID },
		   4);
	sendto(fd, data, 9, 0, to, len);
	take(fd, 0, 1000);
	take(fd, MSG_ERRQUEUE, 1000);
	on(fd, SOL_SOCKET, 63 /* SO_TIMESTAMP_NEW */);
	sendto(fd, data, 9, 0, to, len);
	take(fd, 0, 1000);
	take(fd, MSG_ERRQUEUE, 1000);
	on(fd, SOL_SOCKET, 64);
	sendto(fd, data, 9, 0, to, len);
	take(fd, 0, 1000);
	take(fd, MSG_ERRQUEUE, 1000);
	setsockopt(fd, SOL_SOCKET, SO_TIMESTAMPING, &(int){ 0 }, 4);
	in.sin_port = in6.sin6_port = htons(1);
	sendto(fd, data, 9, 0, to, len);
	usleep(10000);
	take(fd, MSG_ERRQUEUE, 1000);
	take(fd, 0, 1000);
	/* Sent. */
	struct in_pktinfo info = { 1, { htonl(INADDR_LOOPBACK) }, { htonl(INADDR_ANY) } };
	struct in6_pktinfo info6 = { IN6ADDR_LOOPBACK_INIT, 1 };
	put(fd, SOL_IP, IP_PKTINFO, &info, sizeof info);
	put(fd, SOL_IP, IP_PKTINFO, &info, 8);
	put(fd, SOL_IPV6, IPV6_PKTINFO, &info6, sizeof info6);
	put(fd, SOL_IP, IP_TOS, &(int){ 0x1c }, 4);
	put(fd, SOL_IP, IP_TOS, "\4", 1);
	put(fd, SOL_IP, IP_TTL, &(int){ 3 }, 4);
	put(fd, SOL_IPV6, IPV6_HOPLIMIT, &(int){ 3 }, 4);
	put(fd, SOL_IPV6, IPV6_TCLASS, &(int){ 3 }, 4);
	put(fd, SOL_UDP, UDP_SEGMENT, &(short){ 512 }, 2);
	put(fd, SOL_SOCKET, SO_TXTIME, &(long){ 512 }, 8);
	put(fd, SOL_SOCKET, SO_MARK, &(int){ 51 }, 4);
	put(fd, SOL_SOCKET, SO_TIMESTAMPING, &(int){ 3 }, 4);
	put(fd, SOL_SOCKET, SO_TIMESTAMP, (long[2]){ 1, 2 }, 16);
	put(fd, SOL_SOCKET, SO_TIMESTAMPNS, (long[2]){ 1, 2 }, 16);
	put(fd, SOL_SOCKET, SO_TIMESTAMPNS, (long[2]){ 1, 2 }, 8);
	put(fd, SOL_SOCKET, SO_TIMESTAMPING, (long[6]){ 1, 2, 3, 4, 5, 6 }, 48);
	put(fd, SOL_SOCKET, SCM_TIMESTAMPING_PKTINFO, (long[6]){ 1, 2 }, 16);
	put(fd, SOL_SOCKET, 3, "label", 5);
	put(fd, SOL_SOCKET, 4, &(int){ 1 }, 4);
	put(fd, SOL_SOCKET, 0x1234, data, 5);
	put(fd, 6, 5, data, 5);
	put(fd, SOL_TLS, 1, "\x16", 1);
	put(fd, 0x777, 1, data, 40);
	put(fd, SOL_IP, IP_RECVOPTS, data, 12);
	put(fd, SOL_IP, IP_RETOPTS, data, 12);
	put(fd, SOL_IP, IP_CHECKSUM, data, 4);
	put(fd, SOL_IP, IP_ORIGDSTADDR, &in, 16);
	put(fd, SOL_IPV6, IPV6_ORIGDSTADDR, &in6, 28);
	put(fd, SOL_IP, 3, data, 4);
	put(fd, SOL_IP, IP_MINTTL, data, 4);
	struct {
		struct sock_extended_err e;
		struct sockaddr_in a;
	} err = { { 111, 2, 3, 3, 0, 5, 6 }, in };
	put(fd, SOL_IP, IP_RECVERR, &err, sizeof err);
	put(fd, SOL_IP, IP_RECVERR, &err, 16);
	put(fd, SOL_IP, IP_RECVERR, &err, 15);
	close(fd);
}

/* The kernel begins and ends to take times some while after it is told to: as long as one socket
 * wants them, it does not end, and all others have theirs at once.  A child, which nobody traces,
 * has such a socket and waits until times are taken. */
static void keep_taking_times(void)
{
	struct sockaddr_in in = { AF_INET, 0, { htonl(INADDR_LOOPBACK) } };
	socklen_t len = sizeof(in);
	int ready[2], over[2], fd;

	pipe(ready);
	pipe(over);
	if (fork()) {
		close(ready[1]);
		close(over[0]);
		read(ready[0], data, 1);
		return;
	}
	close(over[1]);
	fd = socket(AF_INET, SOCK_DGRAM, 0);
	bind(fd, (void *)&in, sizeof(in));
	getsockname(fd, (void *)&in, &len);
	connect(fd, (void *)&in, sizeof(in));
	setsockopt(fd, SOL_SOCKET, SO_TIMESTAMPING,
		   &(int){ SOF_TIMESTAMPING_RX_SOFTWARE | SOF_TIMESTAMPING_SOFTWARE }, 4);
	for (int i = 0; i < 5000; i++) {
		struct msghdr msg = { .msg_control = control, .msg_controllen = sizeof(control) };

		send(fd, "", 0, 0);
		recvmsg(fd, &msg, 0);
		if (msg.msg_controllen)
			break;
		usleep(1000);
	}
	write(ready[1], "", 1);
	read(over[0], data, 1);
	_exit(0);
}

int main(void)
{
	keep_taking_times();
	local();
	internet(AF_INET);
	internet(AF_INET6);
	return 0;
}
