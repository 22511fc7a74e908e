/* Loads to be traced.
 *
 * usage: work getppid N        N calls that do nothing
 *        work read N           N reads of a byte of /dev/zero
 *        work threads T N      T threads, each N calls that do nothing
 *        work idle T N         T threads asleep, one makes N calls that do nothing
 *        work compute T N      T threads that compute, N steps each, with few calls
 * Environment: WORK_TIME, a file for how long the loop took: ns, without starting and ending. */
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static long count;
static int never[2];

static int64_t now(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (int64_t)ts.tv_sec * 1000000000 + ts.tv_nsec;
}

static void report(int64_t since)
{
	const char *name = getenv("WORK_TIME");
	int64_t took = now() - since;
	int fd = name ? open(name, O_WRONLY | O_CREAT | O_TRUNC, 0666) : -1;

	if (fd >= 0 && dprintf(fd, "%lld\n", (long long)took) < 0)
		exit(1);
}

static void *calls(void *arg)
{
	for (long i = 0; i < count; i++)
		syscall(SYS_getppid);
	return arg;
}

static void *sleeper(void *arg)
{
	char byte;

	return read(never[0], &byte, 1) ? arg : NULL;
}

static void *compute(void *arg)
{
	enum { CALLS = 10 };
	volatile unsigned long sum = 0;

	for (int call = 0; call < CALLS; call++) {
		for (long i = 0; i < count / CALLS; i++)
			sum = sum * 31 + (unsigned long)i;
		syscall(SYS_getppid);
	}
	return arg;
}

static pthread_t *start(int threads, void *(*run)(void *))
{
	pthread_t *all = calloc((size_t)threads, sizeof(*all));
	pthread_attr_t attr;

	pthread_attr_init(&attr);
	pthread_attr_setstacksize(&attr, 1 << 16);
	for (int i = 0; all && i < threads; i++)
		if (pthread_create(&all[i], &attr, run, NULL))
			exit(1);
	return all;
}

static void wait_for(const pthread_t *all, int threads)
{
	for (int i = 0; all && i < threads; i++)
		pthread_join(all[i], NULL);
}

int main(int argc, char **argv)
{
	const char *what = argc > 2 ? argv[1] : "";
	int threads = argc > 3 ? atoi(argv[2]) : 1;
	int64_t since = now();

	count = atol(argv[argc - 1]);
	if (!strcmp(what, "getppid")) {
		calls(NULL);
	} else if (!strcmp(what, "read")) {
		int zero = open("/dev/zero", O_RDONLY);
		char byte;

		for (long i = 0; i < count; i++)
			if (read(zero, &byte, 1) != 1)
				return 1;
	} else if (!strcmp(what, "threads")) {
		wait_for(start(threads, calls), threads);
	} else if (!strcmp(what, "compute")) {
		wait_for(start(threads, compute), threads);
	} else if (!strcmp(what, "idle")) {
		if (pipe(never) < 0 || !start(threads, sleeper))
			return 1;
		since = now();
		calls(NULL);
		report(since);
		_exit(0);
	} else {
		return 2;
	}
	report(since);
	return 0;
}
