/* What torture makes processes be: torture MODE [ARG...].  Exits with 5 if all went as it would
 * without a tracer, with 77 where the kernel can't. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { FINE = 5, CANNOT = 77, WRONG = 99 };

static char **args;

static void check(int ok, const char *what)
{
	if (ok)
		return;
	fprintf(stderr, "torture: %s: %s\n", what, strerror(errno));
	_exit(WRONG);
}

static void say(const char *text)
{
	check(write(STDOUT_FILENO, text, strlen(text)) == (ssize_t)strlen(text), "write");
}

static void nap(long ms)
{
	nanosleep(&(struct timespec){ ms / 1000, ms % 1000 * 1000000 }, NULL);
}

static long long now(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000LL + ts.tv_nsec / 1000000;
}

static int end_of(pid_t pid)
{
	int status;

	check(waitpid(pid, &status, __WALL) == pid, "waitpid");
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/* beat FILE [MS]: a heart whose beats are counted in FILE, until it is killed or MS have passed. */
static int mode_beat(void)
{
	int fd = open(args[0], O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	long long end = args[1] ? now() + atoi(args[1]) : 0;
	char text[16];

	check(fd >= 0, args[0]);
	for (int n = 1; !end || now() < end; n++) {
		int len = snprintf(text, sizeof(text), "%d\n", n);

		check(pwrite(fd, text, (size_t)len, 0) == len, "pwrite");
		nap(2);
	}
	return FINE;
}

/* undumpable FILE: the same, of one that may not be looked into. */
static int mode_undumpable(void)
{
	check(!prctl(PR_SET_DUMPABLE, 0, 0, 0, 0), "PR_SET_DUMPABLE");
	return mode_beat();
}

/* zombie: with a child that has ended, whose pid is printed. */
static int mode_zombie(void)
{
	pid_t pid = fork();

	if (!pid)
		_exit(0);
	check(!waitid(P_PID, (id_t)pid, NULL, WEXITED | WNOWAIT), "waitid");
	printf("%d\n", (int)pid);
	fflush(stdout);
	for (;;)
		pause();
}

/* vfork: it cannot be interrupted while its child, of vfork, sleeps, which is until SIGTERM. */
static int mode_vfork(void)
{
	pid_t pid = vfork();

	if (!pid) {
		pause();
		_exit(3);
	}
	return end_of(pid) == 128 + SIGTERM ? FINE : WRONG;
}

/* vforks N: children of vfork that die in all manners before they execute anything. */
static int mode_vforks(void)
{
	for (volatile int i = 0; i < atoi(args[0]); i++) {
		static const int signals[] = { SIGKILL, SIGTERM, SIGABRT, SIGSEGV };
		volatile int signo = signals[i & 3];
		pid_t pid = vfork();

		if (!pid) {
			syscall(SYS_kill, syscall(SYS_getpid), signo);
			_exit(0);
		}
		check(end_of(pid) == 128 + signo, "the child's signal");
	}
	return FINE;
}

/* int80 N: calls of the 32-bit kind, by a 64-bit program. */
static int mode_int80(void)
{
#ifdef __x86_64__
	for (int i = 0; i < atoi(args[0]); i++) {
		long ret;

		__asm__ volatile("int $0x80" : "=a"(ret) : "0"(20L /* getpid */) : "memory");
		if (ret == -ENOSYS)
			return CANNOT;
		check((int)ret == getpid(), "getpid of the 32-bit kind");
	}
	return FINE;
#else
	return CANNOT;
#endif
}

static void no_32bit(int signo)
{
	(void)signo;
	_exit(CANNOT);
}

/* confined FILE MS: a heart that dies of any call but those it needs. */
static int mode_confined(void)
{
#define ALLOW(name)                                            \
	BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_##name, 0, 1), \
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)
	struct sock_filter filter[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		ALLOW(openat),
		ALLOW(pwrite64),
		ALLOW(clock_nanosleep),
		ALLOW(clock_gettime),
		ALLOW(restart_syscall),
		ALLOW(exit_group),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
	};
	struct sock_fprog program = { sizeof(filter) / sizeof(filter[0]), filter };

	check(!prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "PR_SET_NO_NEW_PRIVS");
	if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program))
		return CANNOT;
	if (mode_beat() != FINE)
		return WRONG;
	if (args[2])
		syscall(SYS_getpgid, 0);
	return FINE;
}

static void *thread(void *arg)
{
	(void)arg;
	for (;;)
		pause();
	return NULL;
}

/* threads N: that many, until SIGTERM, which the first takes: it ends them all. */
static int mode_threads(void)
{
	int n = atoi(args[0]), made = 0, signo;
	pthread_attr_t small;
	pthread_t id;
	sigset_t term;

	sigemptyset(&term);
	sigaddset(&term, SIGTERM);
	pthread_sigmask(SIG_BLOCK, &term, NULL);
	pthread_attr_init(&small);
	pthread_attr_setstacksize(&small, 64 << 10);
	while (made < n && !pthread_create(&id, &small, thread, NULL))
		made++;
	if (made < n)
		return CANNOT;
	say("ready\n");
	return sigwait(&term, &signo) ? WRONG : FINE;
}

/* bomb MS: children, and children of children, as many as may be, so long. */
static int mode_bomb(void)
{
	long long end = now() + atoi(args[0]);
	pid_t first = getpid(), top = first;

	while (now() < end) {
		pid_t pid = fork();

		if (!pid)
			first = 0;
		else if (pid < 0)
			nap(1);
		while (waitpid(-1, NULL, WNOHANG) > 0)
			;
		if (!first && getpid() % 3 == 0)
			_exit(0);
	}
	while (waitpid(-1, NULL, 0) > 0 || errno == EINTR)
		;
	return getpid() == top ? FINE : 0;
}

/* reuse N: so many children, four at a time: each ends as it should. */
static int mode_reuse(void)
{
	pid_t pids[4];

	for (int i = 0; i < atoi(args[0]); i++) {
		for (int j = 0; j < 4; j++) {
			pids[j] = fork();
			check(pids[j] >= 0, "fork");
			if (!pids[j]) {
				if (j == 3)
					kill(getpid(), SIGKILL);
				_exit(j + 1);
			}
		}
		for (int j = 0; j < 4; j++)
			check(end_of(pids[j]) == (j == 3 ? 128 + SIGKILL : j + 1), "the end");
	}
	return FINE;
}

/* tracer: one who traces a child of its own, from stop to stop. */
static int mode_tracer(void)
{
	int status, stops = 0;
	pid_t pid = fork();

	if (!pid) {
		if (ptrace(PTRACE_TRACEME, 0, 0, 0) < 0)
			_exit(CANNOT);
		raise(SIGSTOP);
		for (int i = 0; i < 10; i++)
			syscall(SYS_getpgid, 0);
		_exit(3);
	}
	while (waitpid(pid, &status, 0) == pid && WIFSTOPPED(status)) {
		stops++;
		check(!ptrace(PTRACE_SYSCALL, pid, 0, 0), "PTRACE_SYSCALL");
	}
	if (WEXITSTATUS(status) == CANNOT)
		return CANNOT;
	return WEXITSTATUS(status) == 3 && stops >= 20 ? FINE : WRONG;
}

static const struct mode {
	const char *name;
	int (*run)(void);
} modes[] = {
	{ "beat", mode_beat },	       { "undumpable", mode_undumpable }, { "zombie", mode_zombie },
	{ "vfork", mode_vfork },       { "vforks", mode_vforks },	  { "int80", mode_int80 },
	{ "confined", mode_confined }, { "threads", mode_threads },	  { "bomb", mode_bomb },
	{ "reuse", mode_reuse },       { "tracer", mode_tracer },
};

int main(int argc, char **argv)
{
	alarm(120); /* nobody waits for us longer than that */
	for (size_t i = 0; argc > 1 && i < sizeof(modes) / sizeof(modes[0]); i++)
		if (!strcmp(argv[1], modes[i].name)) {
			args = argv + 2;
			if (modes[i].run == mode_int80)
				signal(SIGSEGV, no_32bit);
			return modes[i].run();
		}
	fprintf(stderr, "torture: no such mode\n");
	return 98;
}
