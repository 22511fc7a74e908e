/* What a program can learn about where it may run, by all system calls there are for it: printed
 * for tests/live/colocate.sh, which compares it with what an untraced one prints.
 *
 * usage: cpus            say it
 *        cpus wait LIST  may run on these CPUs only; say "ready", and sleep with a thread and a
 * child */
#define _GNU_SOURCE
#include <errno.h>
#include <linux/sched.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static int gate[2];
static volatile pid_t other;

static void show(const char *what, pid_t tid)
{
	unsigned char set[1024] = { 0 };
	long n = syscall(SYS_sched_getaffinity, tid, sizeof(set), set);

	printf("%s: %ld:", what, n);
	for (long i = 0; i < n; i++)
		printf("%02x", set[i]);
	printf("\n");
	fflush(stdout);
}

static int last_cpu(void)
{
	cpu_set_t set;
	int last = 0;

	sched_getaffinity(0, sizeof(set), &set);
	for (int i = 0; i < CPU_SETSIZE; i++)
		if (CPU_ISSET(i, &set))
			last = i;
	return last;
}

static void only(pid_t tid, int cpu)
{
	cpu_set_t set;

	CPU_ZERO(&set);
	CPU_SET(cpu, &set);
	printf("set: %d\n", sched_setaffinity(tid, sizeof(set), &set));
}

static void *thread(void *arg)
{
	char byte;

	other = (pid_t)syscall(SYS_gettid);
	if (read(gate[0], &byte, 1) == 1)
		show("thread", 0);
	return arg;
}

/* A child the tracer is not told of: what the kernel, too, says of it. */
static void untraced_child(void)
{
	char line[256];
	pid_t pid;

	fflush(stdout);
	pid = (pid_t)syscall(SYS_clone, CLONE_UNTRACED | SIGCHLD, 0, 0, 0, 0);
	if (!pid) {
		FILE *status = fopen("/proc/self/status", "r");

		while (status && fgets(line, sizeof(line), status))
			if (!strncmp(line, "Cpus_allowed", 12))
				printf("untraced: %s", line);
		fflush(stdout);
		_exit(0);
	}
	waitpid(pid, NULL, __WALL);
}

/* What the kernel refuses to those who can't run everywhere. */
static void deadline(void)
{
	struct {
		unsigned size, policy;
		unsigned long long flags;
		int nice;
		unsigned priority;
		unsigned long long runtime, deadline, period;
	} attr = { 48, 6, 0, 0, 0, 1000000, 100000000, 100000000 };
	long r = syscall(SYS_sched_setattr, 0, &attr, 0);

	printf("deadline: %ld %d\n", r, r ? errno : 0);
	attr.policy = 0;
	syscall(SYS_sched_setattr, 0, &attr, 0);
}

static int say(void)
{
	unsigned char set[1024];
	pthread_t t;
	pid_t pid;

	show("own", 0);
	show("by number", getpid());
	show("nobody's", 0x7ffffff0);
	printf("short: %ld\n", syscall(SYS_sched_getaffinity, 0, 1, set));
	printf("nowhere: %ld\n", syscall(SYS_sched_getaffinity, 0, sizeof(set), NULL));
	deadline();
	untraced_child();
	if (pipe(gate) < 0 || pthread_create(&t, NULL, thread, NULL))
		return 1;
	while (!other)
		sched_yield();
	show("a thread's", other);
	only(other, last_cpu());
	show("a thread's, set", other);
	if (write(gate[1], "", 1) != 1)
		return 1;
	pthread_join(t, NULL);
	show("own, still", 0);
	only(0, 0x3ff); /* fails */
	only(0, last_cpu());
	show("own, set", 0);
	fflush(stdout);
	pid = fork();
	if (!pid) {
		show("a child's", 0);
		execlp("nproc", "nproc", (char *)NULL);
		_exit(1);
	}
	waitpid(pid, NULL, 0);
	return 0;
}

static void *sleeper(void *arg)
{
	sleep(30);
	return arg;
}

static int wait_there(const char *list)
{
	pthread_t t;
	cpu_set_t set;

	CPU_ZERO(&set);
	for (; *list; list += *list == ',') {
		char *end;

		CPU_SET((int)strtol(list, &end, 10), &set);
		list = end;
	}
	if (sched_setaffinity(0, sizeof(set), &set) < 0 ||
	    pthread_create(&t, NULL, sleeper, NULL) || fork() < 0)
		return 1;
	puts("ready");
	fflush(stdout);
	sleep(30);
	return 0;
}

int main(int argc, char **argv)
{
	return argc > 2 ? wait_there(argv[2]) : say();
}
