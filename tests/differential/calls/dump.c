/* What moves through descriptors, dumped.
 *
 * trace: %desc,%network
 * modes: -e read=all -e write=all -s 5; -e read=3,5 -e write=!3; -e read=!none -e raw=read; -e
 * write=all -e raw=all; -e read=all -e write=all -e verbose=none; -e read=all -xx -y
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <mqueue.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <unistd.h>

static char buffer[70000], small[8];
static struct iovec from[3] = { { "one", 3 }, { "", 0 }, { "three", 5 } };
static struct iovec into[3] = { { buffer, 4 }, { small, 8 }, { buffer + 10, 20 } };

static void files(void)
{
	int fd = open("file", O_RDWR | O_CREAT | O_TRUNC, 0644);

	write(fd, "hello, world\n\1\2\377 and more than sixteen bytes", 40);
	write(fd, "", 0);
	write(-1, "abc", 3);
	write(fd, (void *)8, 4);
	writev(fd, from, 3);
	writev(fd, from, 0);
	pwritev(fd, from, 3, 0);
	pwritev2(fd, from + 2, 1, 5, 0);
	pwrite(fd, "xy", 2, 1);
	lseek(fd, 0, SEEK_SET);
	read(fd, buffer, 64);
	read(fd, buffer, 64);
	pread(fd, buffer, 5, 2);
	lseek(fd, 0, SEEK_SET);
	readv(fd, into, 3);
	readv(fd, (void *)8, 1);
	preadv(fd, into, 3, 1);
	preadv2(fd, into, 3, 40, 0);
}

static void sockets(void)
{
	struct msghdr message = { .msg_iov = from, .msg_iovlen = 3 };
	struct mmsghdr messages[3] = { { message }, { message }, { message } };
	int fd[2];

	socketpair(AF_UNIX, SOCK_DGRAM, 0, fd);
	send(fd[0], "sent", 4, 0);
	sendmsg(fd[0], &message, 0);
	sendmmsg(fd[0], messages, 2, 0);
	recv(fd[1], buffer, 64, 0);
	message.msg_iov = into;
	for (int i = 0; i < 3; i++)
		messages[i].msg_hdr = message;
	recvmsg(fd[1], &message, 0);
	recvmmsg(fd[1], messages, 3, MSG_DONTWAIT, NULL);
}

static void pipes(void)
{
	int fd[2];

	pipe2(fd, O_NONBLOCK);
	vmsplice(fd[1], from, 3, 0);
	write(fd[1], buffer, sizeof(buffer)); /* more than there is room for */
}

/* What can't be read whole, what is shorter than it says, and calls that move bytes otherwise. */
static void odd(void)
{
	char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	struct iovec half[2] = { { page + 4000, 96 }, { page + 4096, 10 } };
	struct iovec wide = { page + 4090, 20 }, none = { NULL, 5 }, self = { small, 4 };
	struct sockaddr_un un = { AF_UNIX, "peer" };
	struct mmsghdr both[2] = { 0 };
	struct msghdr empty = { .msg_iov = NULL, .msg_iovlen = 3 };
	struct mq_attr attr = { .mq_maxmsg = 2, .mq_msgsize = 64 };
	int fd[2], file = open("file", O_RDWR), queue, p[2];
	char entries[48];
	loff_t from_here = 3;

	munmap(page + 4096, 4096);
	memset(page, 'p', 4096);
	write(file, page + 4090, 20);
	write(file, page + 4096, 1);
	writev(file, half, 2), writev(file, &wide, 1), writev(file, &none, 1);
	writev(file, (void *)(page + 4096 - sizeof(struct iovec)), 2);
	lseek(file, 0, SEEK_SET);
	read(file, page + 4090, 20), read(file, page + 4096, 20), read(file, NULL, 0);
	readv(file, half, 2), readv(file, &wide, 1);
	socketpair(AF_UNIX, SOCK_DGRAM, 0, fd);
	send(fd[0], "a longer one than is wanted", 27, 0);
	recv(fd[1], small, 5, MSG_PEEK | MSG_TRUNC);
	recvfrom(fd[1], small, 5, MSG_TRUNC, NULL, NULL);
	send(fd[0], "", 0, 0), recv(fd[1], small, 5, 0);
	recv(fd[1], small, 5, MSG_DONTWAIT);
	bind(fd[1], (void *)&un, sizeof(un));
	sendto(fd[0], "to a name", 9, 0, (void *)&un, sizeof(un));
	recvfrom(fd[1], page, 64, 0, (void *)&un, &(socklen_t){ sizeof(un) });
	sendmsg(fd[0], &empty, 0), recvmsg(fd[1], &empty, MSG_DONTWAIT);
	both[0].msg_hdr.msg_iov = half, both[0].msg_hdr.msg_iovlen = 1;
	both[1].msg_hdr.msg_iov = &none, both[1].msg_hdr.msg_iovlen = 1;
	sendmmsg(fd[0], both, 2, 0), recvmmsg(fd[1], both, 2, MSG_DONTWAIT, NULL);
	sendmmsg(fd[0], both, 0, 0), sendmmsg(-1, both, 2, 0);
	pipe(p);
	splice(file, &from_here, p[1], NULL, 7, 0), tee(p[0], p[1], 3, 0);
	sendfile(p[1], file, &from_here, 3), read(p[0], buffer, 64);
	copy_file_range(file, &from_here, file, NULL, 2, 0);
	mq_unlink("/dumped");
	queue = mq_open("/dumped", O_RDWR | O_CREAT | O_NONBLOCK, 0600, &attr);
	mq_send(queue, "queued", 6, 1), mq_receive(queue, buffer, 64, NULL);
	mq_receive(queue, buffer, 64, NULL), mq_send(queue, page + 4090, 20, 0);
	mq_unlink("/dumped");
	syscall(SYS_process_vm_readv, getpid(), &self, 1L, &from[0], 1L, 0L);
	/* Not into the buffer that is written below: when other tests make files, inodes are
	 * others. */
	syscall(SYS_getdents64, open(".", O_RDONLY), entries, sizeof(entries));
	for (size_t len = 14; len < 19; len++)
		pwrite(file, "0123456789abcdefghi", len, 0);
	pwrite(file, buffer, 0, 0), pread(file, buffer, 0, 0), pread(file, buffer, 9, 1L << 40);
	pwrite(file, buffer, 65600, 0);
}

int main(void)
{
	files();
	odd();
	sockets();
	pipes();
	return 0;
}
