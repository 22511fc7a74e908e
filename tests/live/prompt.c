/* What is traced at the prompt: small programs whose calls are known, one by one.
 *
 * usage: prompt WHAT; see the table at the end. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static void say(const char *text)
{
	if (write(1, text, strlen(text)) < 0)
		exit(2);
}

/* Calls with words, texts and a result of which something is said. */
static void calls(void)
{
	int fd;

	if (chdir("/"))
		say("no folder\n");
	fd = openat(AT_FDCWD, "/dev/null", O_RDONLY | O_CLOEXEC);
	say(fd < 0 ? "not opened\n" : "opened\n");
	say(chdir("/nowhere") ? "nowhere: no\n" : "nowhere: yes\n");
	close(fd);
}

/* Structures in structures, arrays, words behind pointers, and what C functions decode. */
static void shapes(void)
{
	struct iovec parts[] = { { "one ", 4 }, { "two\n", 4 } };
	struct epoll_event event = { .events = EPOLLIN | EPOLLET, .data.u32 = 7 };
	struct timespec nap = { 0, 1 }, left;
	struct sockaddr_un name = { .sun_family = AF_UNIX, .sun_path = "/nowhere" };
	union {
		struct cmsghdr header;
		char room[CMSG_SPACE(sizeof(int))];
	} control = { .header = { CMSG_LEN(sizeof(int)), SOL_SOCKET, SCM_RIGHTS } };
	struct msghdr message = {
		.msg_name = &name,
		.msg_namelen = sizeof(name),
		.msg_iov = parts,
		.msg_iovlen = 2,
		.msg_control = &control,
		.msg_controllen = sizeof(control.room),
	};
	int pair[2], size, epoll;
	socklen_t len = sizeof(size);

	*(int *)(void *)CMSG_DATA(&control.header) = 1;
	syscall(SYS_writev, 1, parts, 2);
	syscall(SYS_nanosleep, &nap, &left);
	if (socketpair(AF_UNIX, SOCK_DGRAM, 0, pair))
		exit(2);
	syscall(SYS_getsockopt, pair[0], SOL_SOCKET, SO_TYPE, &size, &len);
	sendmsg(pair[0], &message, MSG_DONTWAIT);
	epoll = epoll_create1(0);
	epoll_ctl(epoll, EPOLL_CTL_ADD, pair[0], &event);
}

/* Until the first thread sleeps: where it is when others stop shall be the same each time. */
static void wait_for_sleep(void)
{
	char state = 0;

	while (state != 'S') {
		FILE *f = fopen("/proc/self/stat", "r");

		if (!f || fscanf(f, "%*d (prompt) %c", &state) != 1)
			exit(2);
		fclose(f);
		usleep(1000);
	}
}

static void *other(void *tid)
{
	*(pid_t *)tid = (pid_t)syscall(SYS_gettid);
	wait_for_sleep();
	if (chdir("/") || chdir("/tmp"))
		exit(2);
	return NULL;
}

static void threads(void)
{
	pthread_t thread;
	pid_t tid;

	pthread_create(&thread, NULL, other, &tid);
	pthread_join(thread, NULL);
	/* It can be joined before its end is known to who traces it; it is gone when that is. */
	while (!syscall(SYS_tgkill, getpid(), tid, 0))
		usleep(1000);
	if (chdir("/proc"))
		exit(2);
}

static void forks(void)
{
	pid_t child = fork();

	if (!child) {
		if (chdir("/"))
			exit(2);
		_exit(3);
	}
	waitpid(child, NULL, 0);
	if (chdir("/tmp"))
		exit(2);
}

static void rest(void)
{
	say("resting\n");
	for (;;)
		pause();
}

static void caught(int signo)
{
	(void)signo;
	say("got it\n");
}

/* Until it is killed. */
static void stays(void)
{
	signal(SIGUSR1, caught);
	if (chdir("/"))
		exit(2);
	rest();
}

/* Two processes that ^C goes to. */
static void group(void)
{
	int ready[2];
	char byte;

	if (pipe(ready))
		exit(2);
	if (!fork()) {
		if (write(ready[1], "", 1) != 1)
			exit(2);
		for (;;)
			pause();
	}
	if (read(ready[0], &byte, 1) != 1 || chdir("/"))
		exit(2);
	rest();
}

static void talks(void)
{
	char line[100];
	ssize_t n;

	if (chdir("/"))
		exit(2);
	say("name? ");
	n = read(0, line, sizeof(line));
	say("hello ");
	if (n > 0 && write(1, line, (size_t)n) < n)
		exit(2);
}

static const char *mode(void)
{
	struct termios now;

	return tcgetattr(0, &now) ? "none" : now.c_lflag & ICANON ? "cooked\r\n" : "raw\r\n";
}

/* Its terminal stays as it has made it, whoever else uses it in between. */
static void raw(void)
{
	struct termios cooked, mine;
	char byte;

	tcgetattr(0, &cooked);
	mine = cooked;
	cfmakeraw(&mine);
	tcsetattr(0, TCSANOW, &mine);
	say("begun ");
	say(mode());
	if (chdir("/"))
		exit(2);
	say("still ");
	say(mode());
	say(read(0, &byte, 1) == 1 && byte == 3 ? "a key is a key\r\n" : "a key is lost\r\n");
	tcsetattr(0, TCSANOW, &cooked);
}

/* As a shell does: a child in a group of its own gets the terminal, and gives it back by ending. */
static void jobs(void)
{
	pid_t child;

	signal(SIGTTOU, SIG_IGN);
	child = fork();
	if (!child) {
		setpgid(0, 0);
		tcsetpgrp(0, getpid());
		if (chdir("/"))
			exit(2);
		say(tcgetpgrp(0) == getpid() ? "the child has it\n" : "the child has it not\n");
		_exit(0);
	}
	setpgid(child, child);
	waitpid(child, NULL, 0);
	tcsetpgrp(0, getpgrp());
	if (chdir("/tmp"))
		exit(2);
	say(tcgetpgrp(0) == getpgrp() ? "and back\n" : "and lost\n");
}

static void signals(void)
{
	signal(SIGUSR1, caught);
	signal(SIGUSR2, SIG_IGN);
	raise(SIGUSR1);
	say("alive\n");
}

int main(int argc, char **argv)
{
	static const struct {
		const char *name;
		void (*run)(void);
	} all[] = {
		{ "calls", calls },	{ "shapes", shapes }, { "threads", threads },
		{ "forks", forks },	{ "stays", stays },   { "group", group },
		{ "talks", talks },	{ "raw", raw },	      { "jobs", jobs },
		{ "signals", signals },
	};

	for (size_t i = 0; argc == 2 && i < sizeof(all) / sizeof(all[0]); i++)
		if (!strcmp(argv[1], all[i].name)) {
			all[i].run();
			return 0;
		}
	return 2;
}
