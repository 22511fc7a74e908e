/* A process of which a tracer has something to say beside its calls: messages MODE. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/select.h>
#include <sys/sem.h>
#include <sys/stat.h>
#include <time.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

static pthread_t leader;

static void read_of(int pid, const char *name, char text[512])
{
	char path[64];
	int fd;
	ssize_t n;

	snprintf(path, sizeof(path), "/proc/%d/%s", pid, name);
	fd = open(path, O_RDONLY);
	n = read(fd, text, 511);
	close(fd);
	text[n > 0 ? n : 0] = '\0';
}

/* Wait until a process sleeps in a call of this number, or is gone. */
static void until_in(int pid, long nr)
{
	char text[512];
	bool asleep = false, there;

	do {
		there = asleep;
		usleep(1000);
		if (kill(pid, 0) < 0)
			_exit(1);
		read_of(pid, "syscall", text);
		there &= *text != 'r' && strtol(text, NULL, 10) == nr;
		read_of(pid, "stat", text);
		asleep = strstr(text, ") S ");
	} while (!there || !asleep);
}

static void *execute(void *mode)
{
	if (!strcmp(mode, "exec"))
		until_in(getpid(), SYS_rt_sigsuspend);
	else
		pthread_join(leader, NULL);
	execl("./messages", "messages", "end", NULL);
	return mode;
}

static void last_call(long nr, const long a[6])
{
	int pid = getpid();

	if (!fork()) {
		until_in(pid, nr);
		kill(pid, SIGKILL);
		_exit(0);
	}
	syscall(nr, a[0], a[1], a[2], a[3], a[4], a[5]);
}

/* A file that a process of ours has locked. */
static int locked(void)
{
	struct flock lock = { .l_type = F_WRLCK };
	int p[2], fd = open("locked", O_RDWR | O_CREAT, 0600), us = getpid();

	pipe(p);
	if (!fork()) {
		fcntl(fd, F_SETLK, &lock);
		write(p[1], "", 1);
		close(p[1]);
		while (getppid() == us)
			usleep(10000);
		_exit(0);
	}
	read(p[0], &(char){ 0 }, 1);
	return fd;
}

/* Calls that last, in which a process is killed. */
static void block(int which)
{
	struct pollfd fd = { .events = POLLIN };
	struct timespec day = { 86400, 0 };
	struct timeval days = { 86400, 0 };
	struct epoll_event event;
	struct sembuf down = { 0, -1, 0 };
	struct msghdr msg = { .msg_iov = NULL };
	struct iovec buffer = { &event, sizeof(event) };
	struct {
		long type;
		char text[8];
	} text;
	int p[2], pair[2], word = 7, status;
	struct flock lock = { .l_type = F_WRLCK };
	fd_set set;
	siginfo_t info;
	sigset_t none;

	pipe(p), socketpair(AF_UNIX, SOCK_DGRAM, 0, pair);
	fd.fd = p[0];
	sigemptyset(&none);
	FD_ZERO(&set);
	FD_SET(p[0], &set);
#define LAST(name, ...) last_call(SYS_##name, (long[6]){ __VA_ARGS__ })
#define AT(x)		(long)&(x)
	switch (which) {
	case 0:
		LAST(read, p[0], AT(event), 4);
	case 1:
		LAST(readv, p[0], AT(buffer), 1);
	case 2:
		LAST(poll, AT(fd), 1, -1);
	case 3:
		LAST(ppoll, 0, 0, 0, 0, 0);
	case 4:
		LAST(select, p[0] + 1, AT(set), 0, 0, AT(days));
	case 5:
		LAST(pselect6, 0, 0, 0, 0, 0, 0);
	case 6:
		LAST(epoll_wait, epoll_create1(0), AT(event), 1, -1);
	case 7:
		LAST(nanosleep, AT(day), 0);
	case 8:
		LAST(clock_nanosleep, 1, 0, AT(day), AT(day));
	case 9:
		LAST(pause);
	case 10:
		LAST(rt_sigsuspend, AT(none), 8);
	case 11:
		LAST(rt_sigtimedwait, AT(none), AT(info), 0, 8);
	case 12:
		LAST(futex, AT(word), 0, 7, 0, 0, 0);
	case 13:
		LAST(recvmsg, pair[0], AT(msg), 0);
	case 14:
		LAST(recvfrom, pair[0], AT(event), 4, 0, 0, 0);
	case 15:
		LAST(semop, semget(IPC_PRIVATE, 1, 0600), AT(down), 1);
	case 16:
		LAST(msgrcv, msgget(IPC_PRIVATE, 0600), AT(text), 8, 0, 0);
	case 17:
		LAST(wait4, -1, AT(status), 0, 0);
	case 18:
		LAST(waitid, P_ALL, 0, AT(info), WEXITED, 0);
	case 19:
		mkfifo("fifo", 0600);
		LAST(open, (long)"fifo", O_RDONLY);
	case 20:
		LAST(openat, AT_FDCWD, (long)"fifo", O_WRONLY);
	case 21:
		listen(pair[0], 1);
		LAST(splice, p[0], 0, p[1], 0, 4, 0);
	case 22:
		LAST(splice, p[0], 0, open("file", O_RDWR | O_CREAT, 0600), 0, 4, 0);
	case 23:
		LAST(tee, p[0], (pipe(pair), pair[1]), 4, 0);
	case 24:
		LAST(fcntl, locked(), F_SETLKW, AT(lock));
	}
}

int main(int argc, char **argv)
{
	const char *mode = argc > 1 ? argv[1] : "";
	pthread_t thread;

	if (!strcmp(mode, "end"))
		return 7;
	if (!strcmp(mode, "exec") ||
	    !strcmp(mode, "orphan")) { /* a thread executes a program, its leader asleep or gone */
		leader = pthread_self();
		pthread_create(&thread, NULL, execute, argv[1]);
		if (!strcmp(mode, "orphan"))
			pthread_exit(NULL);
		for (;;)
			syscall(SYS_rt_sigsuspend, &(uint64_t){ 0 },
				8); /* pause(2) is not everywhere */
	}
	if (!strcmp(mode, "block"))
		block(atoi(argv[2]));
	if (!strcmp(mode, "modes")) { /* calls of 32 bits among those of 64 */
#ifdef __x86_64__
		for (int i = 0; i < 3; i++) {
			long nr = 224; /* gettid */

			__asm__ volatile("int $0x80"
					 : "+a"(nr)
					 :
					 : "r8", "r9", "r10", "r11", "memory");
			if (i < 2)
				syscall(SYS_gettid);
		}
#endif
		return 7;
	}
	return 1;
}
