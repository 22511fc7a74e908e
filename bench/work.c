/* Loads to be traced.
 *
 * usage: work getppid N        N calls that do nothing
 *        work read N           N reads of a byte of /dev/zero
 *        work threads T N      T threads, each N calls that do nothing
 *        work idle T N         T threads asleep, one makes N calls that do nothing
 *        work compute T N      T threads that compute, N steps each, with few calls */
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static long count;
static int never[2];

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

static int wait_for(const pthread_t *all, int threads)
{
	for (int i = 0; all && i < threads; i++)
		pthread_join(all[i], NULL);
	return 0;
}

int main(int argc, char **argv)
{
	const char *what = argc > 2 ? argv[1] : "";
	int threads = argc > 3 ? atoi(argv[2]) : 1;

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
		return wait_for(start(threads, calls), threads);
	} else if (!strcmp(what, "compute")) {
		return wait_for(start(threads, compute), threads);
	} else if (!strcmp(what, "idle")) {
		if (pipe(never) < 0 || !start(threads, sleeper))
			return 1;
		calls(NULL);
		_exit(0);
	} else {
		return 2;
	}
	return 0;
}
