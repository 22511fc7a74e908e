/* Tracees for the tests of the engine: tasks MODE [ARG...].  Exits with 0, or what the mode says,
 * if all went as it would without a tracer. */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static char **args;

static void check(int ok, const char *what)
{
	if (ok)
		return;
	fprintf(stderr, "tasks: %s: %s\n", what, strerror(errno));
	exit(99);
}

static void start(void *(*fn)(void *), void *arg)
{
	pthread_t thread;

	errno = pthread_create(&thread, NULL, fn, arg);
	check(!errno, "pthread_create");
}

static int end_of(pid_t pid)
{
	int status;

	check(waitpid(pid, &status, __WALL) == pid, "waitpid");
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static void *sleeper(void *arg)
{
	(void)arg;
	for (;;)
		pause();
	return NULL;
}

static void *caller(void *arg)
{
	(void)arg;
	for (;;)
		syscall(SYS_getppid);
	return NULL;
}

static void *executer(void *arg)
{
	(void)arg;
	execv(args[0], args);
	check(0, args[0]);
	return NULL;
}

/* exec PROG...: by a thread that is not the leader, with others about. */
static int mode_exec(void)
{
	start(sleeper, NULL);
	start(caller, NULL);
	start(executer, NULL);
	sleeper(NULL);
	return 1;
}

/* orphan PROG...: the same, when the leader is gone already. */
static int mode_orphan(void)
{
	start(sleeper, NULL);
	start(executer, NULL);
	pthread_exit(NULL);
}

/* vfork N */
static int mode_vfork(void)
{
	for (volatile int i = 0; i < atoi(args[0]); i++) {
		pid_t pid = vfork();

		if (!pid)
			_exit(i & 0x7f);
		check(pid > 0, "vfork");
		check(end_of(pid) == (i & 0x7f), "the child's status");
	}
	return 0;
}

/* clone FLAGS: a child that exits with 3, which is returned, or 4 when it is not ours. */
static int mode_clone(void)
{
	long pid = syscall(SYS_clone, strtoul(args[0], NULL, 0) | SIGCHLD, 0, 0, 0, 0);
	int status;

	check(pid >= 0, "clone");
	if (!pid) {
		syscall(SYS_getpgid, 0);
		_exit(3);
	}
	if (waitpid((pid_t)pid, &status, __WALL) < 0)
		return 4;
	return WEXITSTATUS(status);
}

static int mode_clone3(void)
{
	unsigned long long clone_args[8] = { [4] = SIGCHLD };
	long pid = syscall(435, clone_args, sizeof(clone_args));

	check(pid >= 0, "clone3");
	if (!pid)
		_exit(3);
	return end_of((pid_t)pid);
}

/* forks N: a chain of children, each the father of the next; the sum of their statuses. */
static int mode_forks(void)
{
	int n = atoi(args[0]);
	pid_t pid;

	for (int depth = 0; depth < n; depth++) {
		pid = fork();
		check(pid >= 0, "fork");
		if (pid)
			_exit(end_of(pid) + 1);
	}
	_exit(0);
}

static volatile sig_atomic_t got, from;

static void note(int signo, siginfo_t *info, void *context)
{
	(void)signo;
	(void)context;
	from = info->si_value.sival_int;
	got++;
}

/* storm N: each of N queued signals arrives once, in order; system calls go on between. */
static int mode_storm(void)
{
	struct sigaction action = { .sa_sigaction = note, .sa_flags = SA_SIGINFO | SA_RESTART };
	int n = atoi(args[0]);
	pid_t pid, parent = getpid();

	sigaction(SIGRTMIN, &action, NULL);
	pid = fork();
	check(pid >= 0, "fork");
	if (!pid) {
		for (int i = 1; i <= n; i++) {
			union sigval value = { .sival_int = i };

			while (sigqueue(parent, SIGRTMIN, value) < 0 && errno == EAGAIN)
				sched_yield();
		}
		_exit(0);
	}
	check(end_of(pid) == 0, "the sender");
	check(got == n && from == n, "all signals");
	return 0;
}

/* die SIGNO: with threads about, in the middle of calls. */
static int mode_die(void)
{
	for (int i = 0; i < 8; i++)
		start(i & 1 ? caller : sleeper, NULL);
	usleep(200000);
	kill(getpid(), atoi(args[0]));
	sleeper(NULL);
	return 1;
}

/* sigkill N: children killed at any moment of their lives. */
static int mode_sigkill(void)
{
	for (int i = 0; i < atoi(args[0]); i++) {
		pid_t pid = fork();

		check(pid >= 0, "fork");
		if (!pid) {
			start(caller, NULL);
			start(caller, NULL);
			pid = getpid();
			if (i & 1 && !vfork()) {
				while (getppid() == pid)
					;
				_exit(0);
			}
			caller(NULL);
		}
		usleep((useconds_t)(i * 397 % 4000));
		kill(pid, SIGKILL);
		check(end_of(pid) == 128 + SIGKILL, "the killed child's status");
		while (waitpid(-1, NULL, WNOHANG) > 0)
			;
	}
	return 0;
}

/* newborn N: threads, the last of which have hardly begun when all end. */
static int mode_newborn(void)
{
	for (int i = 0; i < atoi(args[0]); i++)
		start(sleeper, NULL);
	_exit(5);
}

static long long now(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000LL + ts.tv_nsec / 1000000;
}

/* sleep MS: with THREADS more that sleep as long: never too short, and never interrupted. */
static void *nap(void *arg)
{
	long ms = *(long *)arg;
	struct timespec ts = { ms / 1000, ms % 1000 * 1000000 };
	long long begin = now();

	check(!nanosleep(&ts, NULL), "nanosleep");
	check(now() - begin >= ms, "the length of the sleep");
	return NULL;
}

static int mode_sleep(void)
{
	long ms = atol(args[0]);
	int n = args[1] ? atoi(args[1]) : 0;
	pthread_t threads[64];

	for (int i = 0; i < n; i++) {
		errno = pthread_create(&threads[i], NULL, nap, &ms);
		check(!errno, "pthread_create");
	}
	nap(&ms);
	for (int i = 0; i < n; i++)
		pthread_join(threads[i], NULL);
	return 5;
}

/* fds: how many descriptors there are, besides the one to count them. */
static int mode_fds(void)
{
	int n = 0;

	for (int fd = 0; fd < 1024; fd++)
		n += !syscall(SYS_fcntl, fd, 1, 0) || errno != EBADF;
	printf("%d\n", n);
	return 0;
}

/* signals: what was inherited. */
static int mode_signals(void)
{
	FILE *file = fopen("/proc/self/status", "r");
	char line[256];

	check(file != NULL, "/proc/self/status");
	while (fgets(line, sizeof(line), file))
		if (!strncmp(line, "Sig", 3) && strncmp(line, "SigQ", 4))
			fputs(line, stdout);
	return 0;
}

static const struct mode {
	const char *name;
	int (*run)(void);
} modes[] = {
	{ "exec", mode_exec },	     { "orphan", mode_orphan }, { "vfork", mode_vfork },
	{ "clone", mode_clone },     { "clone3", mode_clone3 }, { "forks", mode_forks },
	{ "storm", mode_storm },     { "die", mode_die },	{ "sigkill", mode_sigkill },
	{ "sleep", mode_sleep },     { "fds", mode_fds },	{ "signals", mode_signals },
	{ "newborn", mode_newborn },
};

int main(int argc, char **argv)
{
	alarm(60); /* nobody waits for us longer than that */
	for (size_t i = 0; argc > 1 && i < sizeof(modes) / sizeof(modes[0]); i++)
		if (!strcmp(argv[1], modes[i].name)) {
			args = argv + 2;
			return modes[i].run();
		}
	fprintf(stderr, "tasks: no such mode\n");
	return 98;
}
