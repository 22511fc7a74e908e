/* What each architecture has for itself: returns from signal handlers, ARM's own prctl operations
 * and protections, calls only one of them has, where a structure is another one.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <unistd.h>

static void nothing(int signo)
{
	(void)signo;
}

static void told(int signo, siginfo_t *info, void *context)
{
	(void)signo, (void)info, (void)context;
}

/* Every handler's end tells the mask that it goes back to. */
static void signals(void)
{
	static const int signo[] = { SIGUSR1, SIGCHLD, 31, 34, 40, 63, 64 };
	struct sigaction action = { .sa_handler = nothing };
	sigset_t blocked;

	for (unsigned i = 0; i < sizeof(signo) / sizeof(*signo); i++) {
		action.sa_flags = i % 2 ? SA_SIGINFO | SA_NODEFER : SA_RESTART;
		if (i % 2)
			action.sa_sigaction = told;
		else
			action.sa_handler = nothing;
		sigaddset(&action.sa_mask, signo[i] - 1);
		sigaction(signo[i], &action, NULL);
		sigemptyset(&blocked);
		for (unsigned k = 0; k < i; k++)
			sigaddset(&blocked, signo[k]);
		sigprocmask(SIG_SETMASK, &blocked, NULL);
		raise(signo[i]);
	}
	sigfillset(&blocked);
	sigdelset(&blocked, SIGUSR1);
	sigprocmask(SIG_SETMASK, &blocked, NULL);
	raise(SIGUSR1);
}

static void operations(void)
{
	/* 50..: vector lengths of SVE, pointer authentication, tagged addresses, SME. */
	static const struct {
		int option;
		unsigned long values[8];
	} of[] = {
		{ 50, { 16, 32, 0x20010, 0x40010, 0x60100 } },
		{ 51, { 1 } },
		{ 54, { 0, 1, 2, 0x1f, 0x20, 0x31, -1 } },
		{ 55, { 0, 1, 3, 5, 7, 9, 0x7fff9, -1 } },
		{ 56, { 0, 1 } },
		{ 60, { 0, 1, 2, 8, 0xf, 0x10, -1 } },
		{ 61, { 0, 1 } },
		{ 63, { 16, 32, 0x20010, 0x40010, 0x60100 } },
		{ 64, { 1 } },
	};

	for (unsigned i = 0; i < sizeof(of) / sizeof(*of); i++)
		for (unsigned k = 0; k == 0 || (k < 8 && of[i].values[k]); k++) {
			prctl(of[i].option, of[i].values[k], 1L, 0L, 5L);
			/* Not for real: keys taken away would end us at our next return. */
			if (of[i].option != 54 && of[i].option != 60)
				prctl(of[i].option, of[i].values[k], 0L, 0L, 0L);
			/* Back to what we began with. */
			if (of[i].option == 55)
				prctl(55, 0L, 0L, 0L, 0L);
		}
	prctl(56, 0L, 0L, 0L, 0L);
}

static void memory(void)
{
	for (int bit = 0; bit < 31; bit++) {
		mmap((void *)0x10000000, 4096, PROT_READ | (1u << bit), MAP_PRIVATE, -1, 0);
		mmap((void *)0x10000000, 4096, PROT_NONE, (int)(1u << bit), -1, 4096);
		mprotect((void *)0x10000001, 4096, PROT_READ | (1u << bit));
	}
	madvise((void *)0x10000001, 4096, 14);
#ifdef SYS_mmap2
	syscall(SYS_mmap2, 0x10000001, 4096, 1, 2, -1, 0x80000001);
#else
	syscall(SYS_mmap, 0x10000001, 4096, 1, 2, -1, 0x8000000000001000);
#endif
}

/* 64-bit arguments lie in pairs of registers, on arm from an even one. */
static void halves(void)
{
	int file = open("file", O_RDWR | O_CREAT, 0600);
	struct stat status;
	struct statfs fs;
	struct flock lock = { .l_type = F_RDLCK, .l_start = 7, .l_len = 9 };
	struct flock64 lock64 = { .l_type = F_RDLCK, .l_start = 1LL << 40, .l_len = 9 };
	char byte;

	ftruncate64(file, 0x100000002LL);
	truncate64("file", 5);
	truncate64("nowhere", -5);
	pread64(file, &byte, 1, 0x300000004LL);
	pread64(file, &byte, 1, -2);
	readahead(file, 0x500000006LL, 7);
	posix_fadvise64(file, 0x700000008LL, 0x90000000aLL, POSIX_FADV_DONTNEED);
	posix_fadvise64(file, 0, 0, 77);
	sync_file_range(file, 0xb0000000cLL, 0xd0000000eLL, 7);
	fcntl(file, F_SETLK, &lock);
	fcntl(file, F_GETLK, &lock);
	fcntl64(file, F_SETLK64, &lock64);
	fcntl64(file, F_OFD_SETLK, &lock64);
	fstat(file, &status);
	stat("nowhere", &status);
	fstatfs(file, &fs);
	statfs("nowhere", &fs);
	unlink("file");
	close(file);
}

static void own(void)
{
	struct utsname name;
#ifdef __arm__
	syscall(0xf0002, 0x10000, 0x10010, 0);
	syscall(0xf0002, 5, 4, 0);
	syscall(0xf0006);
	syscall(0xf0005, syscall(0xf0006));
	syscall(0xf0003), syscall(0xf0004), syscall(0xf0007);
	for (int nr = 0; nr < 4; nr++) /* pciconfig_*, and what was set aside once */
		syscall(271 + nr, 1, 2, 3, 4, 5);
#endif
	personality(0xffffffff);
	personality(PER_LINUX32);
	uname(&name);
	personality(PER_LINUX | ADDR_NO_RANDOMIZE | READ_IMPLIES_EXEC);
	personality(PER_LINUX | ADDR_NO_RANDOMIZE);
	uname(&name);
	uname((void *)1);
}

int main(void)
{
	operations();
	memory();
	halves();
	own();
	signals();
	return 0;
}
