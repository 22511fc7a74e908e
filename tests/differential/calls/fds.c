/* Descriptors of every kind, and what is shown of them.
 *
 * trace: dup
 * modes: -y; -yy; -Y -yy; --decode-fds=socket; --decode-fds=dev; --decode-fds=pidfd
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/userfaultfd.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/fanotify.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>
#include <stdio.h>
#include <sched.h>
#include <linux/netlink.h>

/* Show it, and be rid of what that made. */
static int show(int fd)
{
	int copy = dup(fd);

	if (copy >= 0)
		close(copy);
	return fd;
}

static int unix_bound(int type, const char *name, size_t len)
{
	struct sockaddr_un un = { AF_UNIX };
	int fd = socket(AF_UNIX, type, 0);

	memcpy(un.sun_path, name, len);
	bind(fd, (void *)&un, 2 + len);
	return show(fd);
}

static void inet(int type, int protocol)
{
	struct sockaddr_in in = { AF_INET, htons(7654), { htonl(INADDR_LOOPBACK) } };
	struct sockaddr_in6 in6 = { AF_INET6, htons(7655), 0, IN6ADDR_LOOPBACK_INIT };
	int fd = show(socket(AF_INET, type, protocol)), one = 1;

	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
	bind(fd, (void *)&in, sizeof(in));
	show(fd);
	if (listen(fd, 1) == 0) {
		int client = socket(AF_INET, type, protocol);
		connect(client, (void *)&in, sizeof(in));
		int server = (fcntl(fd, F_SETFL, O_NONBLOCK), accept(fd, 0, 0));
		show(client);
		show(server);
		show(fd);
		shutdown(client, SHUT_WR);
		show(client);
		show(server);
		close(server);
		show(client);
		close(client);
	} else {
		connect(fd, (void *)&in, sizeof(in));
		show(fd);
	}
	close(fd);
	fd = show(socket(AF_INET6, type, protocol));
	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
	bind(fd, (void *)&in6, sizeof(in6));
	show(fd);
	if (listen(fd, 1) == 0) {
		int client = socket(AF_INET6, type, protocol);
		connect(client, (void *)&in6, sizeof(in6));
		int server = (fcntl(fd, F_SETFL, O_NONBLOCK), accept(fd, 0, 0));
		show(client);
		show(server);
		show(fd);
		close(server);
		close(client);
	}
	close(fd);
	/* An address of four bytes in one of sixteen; any. */
	fd = socket(AF_INET6, type, protocol);
	inet_pton(AF_INET6, "::ffff:127.0.0.1", &in6.sin6_addr);
	in6.sin6_port = htons(7656);
	bind(fd, (void *)&in6, sizeof(in6));
	show(fd);
	close(fd);
	fd = socket(AF_INET6, type, protocol);
	in6.sin6_addr = in6addr_any;
	bind(fd, (void *)&in6, sizeof(in6));
	show(fd);
	close(fd);
}

int main(void)
{
	sigset_t set;
	int fd, pair[2], efd, i;
	char path[] = "gone";
	alarm(600);
	sigemptyset(&set);
	sigaddset(&set, SIGCHLD);
	sigprocmask(SIG_BLOCK, &set, NULL);

	/* Files and devices. */
	show(open("/dev/null", O_RDONLY));
	show(open("/dev/zero", O_RDWR));
	show(open("/dev/full", O_PATH));
	show(open("/dev/ptmx", O_RDWR | O_NOCTTY));
	show(open("/dev/loop0", O_PATH));
	show(open("/dev/net/tun", O_PATH));
	show(open("/dev/pts/ptmx", O_PATH));
	show(open("/", O_RDONLY));
	show(open(".", O_RDONLY));
	show(open("/etc/passwd", O_PATH));
	show(open("/proc/self/status", 0));
	show(fd = open(path, O_CREAT | O_RDWR, 0600));
	unlink(path);
	show(fd);
	mkdir("dir", 0700);
	fd = open("dir", O_RDONLY);
	rmdir("dir");
	show(fd);
	show(open("x (deleted)", O_CREAT | O_RDWR, 0600));
	fd = open("y (deleted)", O_CREAT | O_RDWR, 0600);
	unlink("y (deleted)");
	show(fd);
	show(open("a<b>\n\\\"c", O_CREAT | O_RDWR, 0600));
	show(open("\xc3\xa4", O_CREAT | O_RDWR, 0600));
	mkfifo("fifo", 0600);
	show(open("fifo", O_RDWR));
	mknod("node", S_IFCHR | 0600, (7 << 8) | 3);
	show(open("node", O_PATH));
	unlink("node");
	mknod("block", S_IFBLK | 0600, (77 << 8) | 3);
	fd = show(open("block", O_PATH));
	unlink("block");
	show(fd);
	symlink("/dev/null", "link");
	show(open("link", O_PATH | O_NOFOLLOW));
	show(open("link", O_PATH));
	show(fd = memfd_create("some name", 0));
	show(memfd_create("", 1));
	show(memfd_create("x (deleted)", 0));
	show(memfd_create("a<b>\n", 0));
	show(syscall(SYS_memfd_secret, 0));
	pipe(pair);
	show(pair[0]);
	show(pair[1]);
	show(1000);
	show(-1);
	show(-100);
	show(open("/proc/self/ns/net", 0));
	show(open("/proc/self/ns/mnt", O_PATH));
	show(open("/proc/self/fd", 0));
	/* Those without a place in a file system. */
	efd = show(eventfd(5, 0));
	show(eventfd(0xffffffff, EFD_SEMAPHORE));
	show(timerfd_create(CLOCK_REALTIME, 0));
	show(epoll_create1(0));
	show(inotify_init());
	show(fanotify_init(FAN_CLASS_NOTIF, 0));
	sigemptyset(&set);
	show(signalfd(-1, &set, 0));
	sigaddset(&set, SIGUSR1);
	sigaddset(&set, SIGCHLD);
	show(signalfd(-1, &set, 0));
	sigaddset(&set, SIGRTMIN + 2);
	sigaddset(&set, SIGRTMAX);
	show(signalfd(-1, &set, 0));
	sigaddset(&set, 32);
	sigfillset(&set);
	show(signalfd(-1, &set, 0));
	for (i = 1; i < 65; i++)
		if (i != SIGUSR1)
			sigaddset(&set, i);
	sigdelset(&set, SIGUSR1);
	show(signalfd(-1, &set, 0));
	show(fd = syscall(SYS_pidfd_open, getpid(), 0));
	if (!(i = fork())) {
		_exit(0);
	}
	fd = syscall(SYS_pidfd_open, i, 0);
	show(fd);
	waitid(P_PID, i, 0, WEXITED);
	show(fd);
	show(syscall(SYS_userfaultfd, UFFD_USER_MODE_ONLY));
	char params[120] = { 0 };
	show(syscall(SYS_io_uring_setup, 4, params));
	char attr[128] = { 0 };
	((int *)attr)[1] = 128;
	((int *)attr)[0] = 1;
	show(syscall(SYS_perf_event_open, attr, 0, -1, -1, 0));
	long ruleset[3] = { 1 };
	show(syscall(SYS_landlock_create_ruleset, ruleset, 8, 0));
	int map[32] = { 2, 4, 4, 1 };
	show(syscall(SYS_bpf, 0, map, 72));
	show(syscall(SYS_fsopen, "tmpfs", 0));
	show(syscall(SYS_open_tree, -100, "/", 1));
	show(syscall(SYS_fspick, -100, "/", 0));
	show(syscall(SYS_mq_open, "some", O_CREAT | O_RDWR, 0600, 0));
	show(open("/dev/kvm", O_RDWR));
	/* Sockets. */
	inet(SOCK_STREAM, 0);
	inet(SOCK_DGRAM, 0);
	inet(SOCK_DGRAM, IPPROTO_UDPLITE);
	inet(SOCK_STREAM, IPPROTO_MPTCP);
	inet(SOCK_STREAM, IPPROTO_SCTP);
	inet(SOCK_SEQPACKET, IPPROTO_SCTP);
	inet(SOCK_DCCP, 0);
	inet(SOCK_RAW, IPPROTO_ICMP);
	inet(SOCK_RAW, 255);
	inet(SOCK_RAW, IPPROTO_ICMPV6);
	inet(SOCK_DGRAM, IPPROTO_ICMP);
	inet(SOCK_DGRAM, IPPROTO_ICMPV6);
	static const int types[] = { SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET };
	for (i = 0; i < 3; i++) {
		char name[108];
		int client, server;
		struct sockaddr_un un = { AF_UNIX };
		show(socket(AF_UNIX, types[i], 0));
		socketpair(AF_UNIX, types[i], 0, pair);
		show(pair[0]);
		show(pair[1]);
		close(pair[1]);
		show(pair[0]);

		snprintf(name, sizeof name, "%cabstract%d", 0, i);
		fd = unix_bound(types[i], name, 10);
		snprintf(name, sizeof name, "path%d", i);
		fd = unix_bound(types[i], name, 6);
		listen(fd, 1);
		show(fd);
		client = socket(AF_UNIX, types[i], 0);
		strcpy(un.sun_path, name);
		connect(client, (void *)&un, sizeof un);
		show(client);
		if (types[i] != SOCK_DGRAM) {
			server = (fcntl(fd, F_SETFL, O_NONBLOCK), accept(fd, 0, 0));
			show(server);
			close(server);
			show(client);
		}
		snprintf(name, sizeof name, "%ca\n\\\"b%c<>%d", 0, 0, i);
		unix_bound(types[i], name, 10);
		snprintf(name, sizeof name, "a\n\\\"b<>[],->%d", i);
		unix_bound(types[i], name, 14);
		memset(name, 'x' + i, 108);
		unix_bound(types[i], name, 108);
		name[0] = 0;
		unix_bound(types[i], name, 108);
		unix_bound(types[i], "\0", 1);
	}
	for (i = 0; i < 25; i++) {
		struct sockaddr_nl nl = { AF_NETLINK, 0, 40000 + i };
		fd = show(socket(AF_NETLINK, SOCK_RAW, i));
		bind(fd, (void *)&nl, sizeof nl);
		show(fd);
		nl.nl_pid = -5;
		connect(fd, (void *)&nl, sizeof nl);
		close(fd);
		fd = socket(AF_NETLINK, SOCK_DGRAM, i);
		nl.nl_pid = -5 - i;
		bind(fd, (void *)&nl, sizeof nl);
		show(fd);
		close(fd);
	}
	for (i = 0; i < 48; i++) {
		int t;
		for (t = 1; t <= 5; t++) {
			if (i == AF_INET || i == AF_INET6 || i == AF_UNIX || i == AF_NETLINK)
				continue;
			fd = socket(i, t, i == AF_PACKET ? htons(3) : i == AF_CAN ? t - 1 : 0);
			if (fd >= 0)
				close(show(fd));
			if (i == 43) {
				fd = socket(i, t, 1);
				if (fd >= 0)
					close(show(fd));
			}
		}
	}
	for (i = 0; i < 8; i++) {
		int t;
		for (t = 1; t <= 5; t++)
			if ((fd = socket(AF_BLUETOOTH, t, i)) >= 0)
				close(show(fd));
	}
	/* In a network of its own. */
	if (unshare(CLONE_NEWNET) == 0) {
		inet(SOCK_STREAM, 0);
		inet(SOCK_DGRAM, 0);
		unix_bound(1, "\0other", 6);
		unix_bound(1, "other", 6);
		socketpair(AF_UNIX, 1, 0, pair);
		show(pair[0]);
		struct sockaddr_nl nl = { AF_NETLINK, 0, 50000 };
		fd = socket(AF_NETLINK, 3, 0);
		bind(fd, (void *)&nl, sizeof nl);
		show(fd);
	}
	return 0;
}
