/* Stacks to look at, one for each argument: see stack.sh. */
#define _GNU_SOURCE
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define APART __attribute__((noinline, noclone))
#define NOT_LAST()                                                                        \
	__asm__ volatile("" ::                                                            \
				 : "memory") /* so that the call before is none of a tail \
					      */

APART static int leaf(void)
{
	int r = (int)syscall(SYS_getppid);

	NOT_LAST();
	return r;
}

APART static int deep(int n)
{
	int r = n ? deep(n - 1) : leaf();

	NOT_LAST();
	return r + 1;
}

static inline __attribute__((always_inline)) int inlined(void)
{
	return leaf() + 1;
}

APART static int outer(void)
{
	int r = inlined();

	NOT_LAST();
	return r;
}

static void handler(int signo)
{
	(void)signo;
	leaf();
}

static void *thread(void *arg)
{
	deep(2);
	return arg;
}

/* Code made at run time: syscall(SYS_getpid). */
static void jit(int flags, int fd)
{
#ifdef __aarch64__
	static const unsigned int code[] = { 0x52801588, 0xd4000001,
					     0xd65f03c0 }; /* mov w8, #172; svc #0; ret */
#elif defined(__arm__)
	static const unsigned int code[] = { 0xe3a07014, 0xef000000,
					     0xe12fff1e }; /* mov r7, #20; svc #0; bx lr */
#elif defined(__i386__)
	static const unsigned char code[] = { 0xb8, 0x14, 0, 0, 0, 0xcd, 0x80, 0xc3 };
#elif defined(__ILP32__) /* x32 */
	static const unsigned char code[] = { 0xb8, 0x27, 0, 0, 0x40, 0x0f, 0x05, 0xc3 };
#else
	static const unsigned char code[] = { 0xb8, 0x27, 0, 0, 0, 0x0f, 0x05, 0xc3 };
#endif
	void *p = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, flags, fd, 0);
	void (*run)(void);

	memcpy(p, code, sizeof(code));
	__builtin___clear_cache((char *)p, (char *)p + sizeof(code));
	memcpy(&run, &p, sizeof(run));
	run();
	munmap(p, 4096);
	leaf();
}

int main(int argc, char **argv)
{
	const char *what = argc > 1 ? argv[1] : "";
	pthread_t other;

	switch (*what) {
	case 'd': /* deep */
		deep(argc > 2 ? atoi(argv[2]) : 3);
		break;
	case 'i': /* inlined */
		outer();
		break;
	case 's': /* signal */
		signal(SIGUSR1, handler);
		raise(SIGUSR1);
		break;
	case 't': /* thread */
		pthread_create(&other, NULL, thread, NULL);
		pthread_join(other, NULL);
		break;
	case 'j': /* jit */
		jit(MAP_PRIVATE | MAP_ANONYMOUS, -1);
		break;
	case 'm': { /* memfd */
		int fd = (int)syscall(SYS_memfd_create, "jit", 0);

		jit(MAP_SHARED, ftruncate(fd, 4096) ? -1 : fd);
		break;
	}
	case 'e': /* exec, without success and with */
		execl("/nonexistent", "true", (char *)NULL);
		execl(argv[0], "again", (char *)NULL);
		break;
	case 'v': /* vfork */
		if (!vfork())
			_exit(leaf() == 0);
		wait(NULL);
		break;
	case 'c': /* crash */
		NOT_LAST();
		raise(SIGSEGV);
		break;
	case 'u': /* unlinked */
		unlink(argv[0]);
		leaf();
		break;
	default:
		leaf();
	}
	return 0;
}
