/* Descriptors wherever a call has them, and where they lead: odd names, long ones, places that are
 * gone.
 *
 * trace: %desc,chdir,fchdir
 * modes: -y; -yy; -y -x; -yy -xx; -yy -s 2 -v; -y -X raw; -y -X verbose; --decode-fds=socket,dev
 * -xx; -yy -e raw=all; -yy -e read=all; -yy -e verbose=none; -Y -y -e abbrev=none
 */
#include "call.h"
#include <netinet/in.h>
#include <poll.h>
#include <sched.h>
#include <sys/epoll.h>
#include <sys/inotify.h>
#include <sys/select.h>
#include <sys/un.h>

/* The calls that take a descriptor, or have one among what they point to. */
static void use(int fd)
{
	struct pollfd polled[3] = { { fd, POLLIN }, { -1, POLLOUT }, { 1000, POLLIN } };
	struct epoll_event event = { EPOLLIN, { .fd = fd } };
	struct iovec byte = { "x", 1 };
	char control[CMSG_SPACE(2 * sizeof(int))] = { 0 };
	struct msghdr msg = { .msg_iov = &byte,
			      .msg_iovlen = 1,
			      .msg_control = control,
			      .msg_controllen = sizeof(control) };
	struct cmsghdr *cmsg = (void *)control;
	int pair[2], ep = epoll_create1(0), fds[2] = { fd, -1 };
	fd_set set;

	CALL(fcntl, fd, F_GETFD), CALL(fcntl, fd, F_DUPFD, 500L), CALL(dup3, fd, 400, 0),
		CALL(dup2, fd, 400);
	CALL(fstat, fd, NOWHERE), CALL(ioctl, fd, 0x5401L, NOWHERE), CALL(lseek, fd, 0L, 1);
	CALL(read, fd, NOWHERE, 0L), CALL(write, fd, "x", 1L);
	CALL(openat, fd, "x", 0), CALL(newfstatat, fd, "", NOWHERE, AT_EMPTY_PATH);
	CALL(renameat, fd, "x", fd, "y"), CALL(linkat, fd, "x", -100, "y", 0);
	CALL(mmap, NULL, 0L, 1, MAP_PRIVATE, fd, 0L);
	CALL(splice, fd, NULL, 400, NULL, 0L, 0), CALL(copy_file_range, 400, NULL, fd, NULL, 0L, 0);
	CALL(poll, polled, 3L, 0L), CALL(epoll_ctl, ep, EPOLL_CTL_ADD, fd, &event);
	CALL(epoll_ctl, ep, EPOLL_CTL_DEL, fd, NULL);
	FD_ZERO(&set);
	if (fd >= 0)
		FD_SET(fd, &set);
	CALL(select, 401, &set, &set, NULL, &(struct timeval){ 0 });
	socketpair(AF_UNIX, SOCK_DGRAM, 0, pair);
	cmsg->cmsg_len = CMSG_LEN(sizeof(int));
	cmsg->cmsg_level = SOL_SOCKET;
	cmsg->cmsg_type = SCM_RIGHTS;
	memcpy(CMSG_DATA(cmsg), fds, sizeof(fds));
	CALL(sendmsg, pair[0], &msg, 0);
	byte.iov_base = control;
	CALL(recvmsg, pair[1], &msg, MSG_DONTWAIT);
	CALL(io_uring_register, fd, 2L, fds, 2L), CALL(kcmp, getpid(), getpid(), 0, fd, 400);
	CALL(fanotify_mark, fd, 1L, 2L, fd, "x"), CALL(inotify_add_watch, fd, "x", 2L);
	CALL(close_range, 400L, 400L, 0L), close(pair[0]), close(pair[1]), close(ep);
	CALL(close, fd);
	CALL(close, fd);
}

int main(void)
{
	static const char *const names[] = {
		"a b",	       "\n\t\1", "\200\377\303\244", "<in>",	   "\"'\\",
		"x (deleted)", "->[]:,", "pipe:[1]",	     "socket:[2]", "anon_inode:[eventfd]",
		"\0018",
	};
	struct sockaddr_in in = { AF_INET, htons(4321), { htonl(INADDR_LOOPBACK) } };
	char deep[256], inside[64];
	int fd, p[2];

	use(-100), use(-1), use(0), use(1000);
	for (unsigned i = 0; i < COUNT(names); i++) {
		mkdir(names[i], 0700);
		chdir(names[i]);
		use(-100), use(open(names[i], O_RDWR | O_CREAT, 0600));
		fd = open(names[i], O_RDWR);
		CALL(unlinkat, -100, names[i], 0);
		use(fd);
		chdir("..");
		fd = open(names[i], O_DIRECTORY);
		snprintf(inside, sizeof(inside), "%s", names[i]);
		rmdir(inside);
		use(fd);
	}
	/* Removed under our feet, and longer than any path may be. */
	mkdir("gone", 0700), chdir("gone"), rmdir("../gone");
	use(-100), use(open(".", O_PATH));
	chdir("/tmp");
	memset(deep, 'd', 255);
	deep[255] = 0;
	mkdir("/tmp/places", 0700), chdir("/tmp/places");
	for (int i = 0; i < 18; i++) {
		mkdirat(-100, deep, 0700), chdir(deep);
		if (i > 13 || i == 0)
			use(open("file", O_RDWR | O_CREAT, 0600)), CALL(fchdir, -1), unlink("file");
	}
	for (int i = 0; i < 18; i++)
		chdir(".."), rmdir(deep);
	chdir("/"), rmdir("/tmp/places");
	/* What a socket becomes. */
	fd = socket(AF_INET, SOCK_DGRAM, 0);
	connect(fd, (void *)&in, sizeof(in));
	use(fd);
	use(socket(AF_INET, SOCK_DGRAM, 0)), use(socket(AF_INET6, SOCK_STREAM, 0)),
		use(socket(AF_PACKET, SOCK_RAW, htons(3)));
	use(socket(AF_NETLINK, SOCK_RAW, 9)), use(socket(AF_UNIX, SOCK_STREAM, 0));
	pipe(p), use(p[0]), use(p[1]);
	use(inotify_init()), use(open("/dev/null", O_RDWR)), use(open("/proc/self/exe", O_RDONLY));
	use(open("/proc/self/fd/0", O_PATH)), use(open("/proc/self", O_PATH | O_NOFOLLOW));
	use(memfd_create("\n<m>", 0)), use(memfd_create("", 0));
	/* A root of its own. */
	mkdir("/tmp/places", 0700);
	if (!chdir("/tmp/places") && !chroot("."))
		use(-100), use(open("/", O_PATH)), use(open("file", O_RDWR | O_CREAT, 0600)),
			unlink("/file");
	rmdir("/");
	return 0;
}
