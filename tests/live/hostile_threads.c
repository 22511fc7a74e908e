/* Threads whose arguments change, and go away, while their calls run.
 *
 * usage: hostile_threads CALLS      Workers make that many rounds of calls with arguments that a
 * vandal rewrites, unmaps and maps again all the time.  Every round ends with a getppid(), so that
 * lost calls can be counted.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#ifndef SYS_epoll_wait
#define SYS_epoll_wait SYS_epoll_pwait
#endif

enum { PAGE = 4096, PAGES = 4, WORKERS = 3 };

static unsigned char *arena;
static atomic_int done;
static long rounds;

/* Mostly pointers into the arena and small numbers, sometimes anything; the page `away` is not
 * there. */
static void scribble(unsigned *state, unsigned away)
{
	for (unsigned i = 0; i < PAGES * PAGE / sizeof(long); i += 1 + *state % 7) {
		*state = *state * 1103515245 + 12345;
		unsigned what = *state >> 16;
		long value = what % 3 == 0   ? (long)(arena + what * 8 % (PAGES * PAGE))
			     : what % 3 == 1 ? (long)(what % 64)
					     : (long)((uint64_t)what << 48 | *state);
		if (i * sizeof(long) / PAGE != away)
			((volatile long *)arena)[i] = value;
	}
}

static void *vandal(void *unused)
{
	unsigned state = 7;
	(void)unused;
	while (!atomic_load(&done)) {
		unsigned away = (state >> 18) % PAGES;
		unsigned char *page = arena + away * PAGE;

		munmap(page, PAGE);
		scribble(&state, away);
		mmap(page, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED,
		     -1, 0);
		scribble(&state, PAGES);
		mprotect(page, PAGE, PROT_NONE);
		scribble(&state, away);
		mprotect(page, PAGE, PROT_READ | PROT_WRITE);
	}
	return NULL;
}

static void *worker(void *argument)
{
	/* Calls that can do nothing: their descriptor is none, or what they ask for is not there.
	 */
	static const long calls[] = { SYS_writev,	 SYS_sendmsg,
				      SYS_recvmsg,	 SYS_execve,
				      SYS_ppoll,	 SYS_clone3,
				      SYS_openat2,	 SYS_io_submit,
				      SYS_mount_setattr, SYS_rt_sigtimedwait,
				      SYS_setsockopt,	 SYS_connect,
				      SYS_readv,	 SYS_name_to_handle_at,
				      SYS_prlimit64,	 SYS_getdents64,
				      SYS_epoll_wait,	 SYS_bind };
	static const struct timespec at_once;
	unsigned state = (unsigned)(uintptr_t)argument;

	for (long i = 0; i < rounds; i++) {
		long nr = calls[i % (long)(sizeof(calls) / sizeof(*calls))];
		long a[4];
		for (int j = 0; j < 4; j++) {
			state = state * 1103515245 + 12345;
			a[j] = (long)(arena + (state >> 16) % (PAGES * PAGE) / 8 * 8);
		}
		if (nr == SYS_execve)
			syscall(nr, "", a[0], a[1]);
		else if (nr == SYS_ppoll)
			syscall(nr, a[0], 3, &at_once, a[2], 8);
		else if (nr == SYS_clone3)
			syscall(nr, a[0], 8);
		else if (nr == SYS_rt_sigtimedwait)
			syscall(nr, a[0], a[1], &at_once, 7);
		else
			syscall(nr, -1, a[0], 5, a[1], 40, 0);
		syscall(SYS_getppid);
	}
	return NULL;
}

int main(int argc, char **argv)
{
	pthread_t thread[WORKERS], other;

	rounds = argc > 1 ? atol(argv[1]) : 100;
	arena = mmap(NULL, PAGES * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1,
		     0);
	if (arena == MAP_FAILED || pthread_create(&other, NULL, vandal, NULL))
		return 99;
	for (long i = 0; i < WORKERS; i++)
		if (pthread_create(&thread[i], NULL, worker, (void *)(i + 1)))
			return 99;
	for (int i = 0; i < WORKERS; i++)
		pthread_join(thread[i], NULL);
	atomic_store(&done, 1);
	pthread_join(other, NULL);
	return 7;
}
