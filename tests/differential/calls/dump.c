/* What moves through descriptors, dumped.
 *
 * trace: %desc,%network
 * modes: -e read=all -e write=all -s 5; -e read=3,5 -e write=!3; -e read=!none -e raw=read
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <mqueue.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
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

int main(void)
{
	files();
	sockets();
	pipes();
	return 0;
}
