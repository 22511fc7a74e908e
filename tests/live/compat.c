/* What programs of every ABI do for compat.sh: compat MODE.  Ends with 3 when all went as it would
 * without a tracer (which may have been told to interfere). */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void handler(int signo, siginfo_t *info, void *context)
{
	(void)signo, (void)info, (void)context;
	syscall(SYS_getpgid, 0);
}

/* Calls whose arguments differ between ABIs, whatever libc makes of them. */
static void calls(void)
{
	struct timespec moment = { 0, 1000 };
	struct sigaction action = { .sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_RESTART };
	struct stat st;
	sigset_t mask;
	int fd = open("/proc/self/status", O_RDONLY | O_CLOEXEC);
	char byte[8] = "";

	syscall(SYS_getpgid, 0);
	if (chdir("/") || chdir("/nonexistent"))
		errno = 0;
	(void)!write(1, "hello\n", 6);
	(void)!pread(fd, byte, 4, 0x100000002);
	(void)!lseek(fd, 0x300000004, SEEK_SET);
	close(fd);
	stat("/", &st);
	nanosleep(&moment, NULL);
	sigaction(SIGUSR1, &action, NULL);
	sigemptyset(&mask);
	sigaddset(&mask, SIGUSR2);
	sigaddset(&mask, SIGCHLD); /* it may come before wait4 returns, or after */
	sigprocmask(SIG_BLOCK, &mask, NULL);
	raise(SIGUSR1);
	if (!fork())
		_exit(chdir("/") ? 8 : 7);
	wait(NULL);
}

/* Calls of i386 by a program that is of x86_64; addresses must be of 32 bits. */
static void int80(void)
{
#ifdef __x86_64__
	char *low = mmap(NULL, 4096, PROT_READ | PROT_WRITE,
			 MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);
	const struct {
		int nr;
		long args[3];
	} rows[] = {
		{ 132, { 0 } },			       /* getpgid */
		{ 12, { (long)low } },		       /* chdir */
		{ 4, { 1, (long)low + 16, 6 } },       /* write */
		{ 54, { 1, 0x5401, (long)low + 64 } }, /* ioctl(TCGETS) */
		{ 37, { 0, 0 } },		       /* kill */
	};

	strcpy(low, "/");
	strcpy(low + 16, "hello\n");
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		int ret;

		__asm__ volatile("int $0x80"
				 : "=a"(ret)
				 : "0"(rows[i].nr), "b"(rows[i].args[0]), "c"(rows[i].args[1]),
				   "d"(rows[i].args[2])
				 : "memory");
		if (ret == -ENOSYS)
			_exit(9);
		syscall(SYS_getpgid, 0);
	}
#endif
}

/* Calls that carry others, and one that there is none of; the end is another program. */
static void carried(void)
{
#ifdef __i386__
	static long words[6] = { 2, 1, 0 };

	for (int which = 0; which < 40; which++) {
		syscall(SYS_socketcall, which, words);
		if (which != 12)
			syscall(SYS_ipc, which, 0, 0, 0600, 0, 0);
	}
	syscall(SYS_ipc, 2, 0, 1, 0600);
	syscall(5000);
	execl("/bin/true", "true", NULL);
#endif
}

int main(int argc, char **argv)
{
	const char *mode = argc > 1 ? argv[1] : "";

	if (!strcmp(mode, "calls"))
		calls();
	else if (!strcmp(mode, "int80"))
		int80();
	else if (!strcmp(mode, "carried"))
		carried();
	else if (!strcmp(mode, "sleep"))
		sleep(1000);
	else if (!strcmp(mode, "exec") && argc > 2) /* and those it executes in turn */
		return execv(argv[2], argv + 2);
	else if (*mode)
		return 1;
	return 3;
}
