/* Calls with arguments no sane program would pass: what does a tracer print of them?
 *
 * usage: hostile zero|error|real PHASE      PHASE 0..3: which quarter of the arguments, or `all`
 *
 * With `zero` and `error` a seccomp filter lets every call return 0 or fail with EINVAL before the
 * kernel has looked at it: each call there is can be made, reboot() included, and nothing happens.
 * With `real` some calls that cannot do harm reach the kernel.  All is the same in each run: no
 * clock, no randomness, memory at fixed addresses.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#define COUNT(a) (sizeof(a) / sizeof(*(a)))

/* Where an ABI has not a call, another is made a second time. */
#ifndef SYS_epoll_wait
#define SYS_epoll_wait SYS_epoll_pwait
#endif
#ifndef SYS_getrlimit
#define SYS_getrlimit SYS_prlimit64
#endif
#ifndef SYS_mmap
#define SYS_mmap SYS_mmap2
#endif
#ifndef SYS_sysfs
#define SYS_sysfs SYS_syncfs
#endif

enum {
	SLOTS = 6,
	PAGE = 4096,
	BASE = 0x20000000, /* our pages, each followed by one that cannot be read */
	UNMAPPED = 0x30000000,
	LAST_CALL = 480, /* the table of 64-bit calls ends before */
	MAGIC = 0x5e1f,	 /* exit status of the exit_group() that is really made */
	ROWS = 96,
	PHASES = 4,
};

static int phase = -1; /* -1: all of them */

static bool in_phase(unsigned i)
{
	return phase < 0 || i % PHASES == (unsigned)phase;
}

enum page {
	ZEROS,
	ONES,
	LETTERS,
	PATHS,
	POINTERS,
	COUNTING,
	BITS,
	NOISE,
	MESSAGES,
	SOCKETS,
	PAGES
};

static unsigned long at(enum page page, unsigned offset)
{
	return BASE + (unsigned long)page * 2 * PAGE + offset;
}

static void fill_words(unsigned long *word, size_t count)
{
	/* As struct iovec, an argv, or what else has pointers: whatever it is, there is something
	 * to follow. */
	static const enum page of[] = { LETTERS, PATHS, COUNTING, ZEROS, NOISE };
	for (size_t i = 0; i < count; i++)
		word[i] = i % 2 ? i : at(of[i / 2 % COUNT(of)], i * 8);
}

/* struct msghdr and mmsghdr as they come in real life, and behind them without any sense. */
static void fill_messages(unsigned long *word, size_t count)
{
	for (size_t i = 0; i < count; i += 8) {
		word[i] = at(SOCKETS, i * 2);
		word[i + 1] = i / 8 % 5 * 8;
		word[i + 2] = at(POINTERS, 0);
		word[i + 3] = i / 8 % 4;
		word[i + 4] = at(i % 16 ? COUNTING : BITS, i);
		word[i + 5] = i / 8 * 5;
		word[i + 6] = i;
		word[i + 7] = i;
	}
}

/* Every 128 bytes a socket address of another family. */
static void fill_sockets(unsigned char *byte)
{
	for (unsigned i = 0; i < PAGE; i++)
		byte[i] = i % 128 < 2	 ? 0
			  : i % 128 < 40 ? (unsigned char)(i * 7)
			  : i % 128 < 64 ? 0
					 : 'a' + i % 26;
	for (unsigned i = 0; i < PAGE / 128; i++)
		byte[i * 128] = i * 2 < 46 ? i * 2 : i;
}

static void make_pages(void)
{
	unsigned char *all = mmap((void *)(uintptr_t)BASE, PAGES * 2 * PAGE, PROT_NONE,
				  MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
	if (all == MAP_FAILED)
		exit(99);
	for (int page = 0; page < PAGES; page++)
		if (mprotect(all + page * 2 * PAGE, PAGE, PROT_READ | PROT_WRITE))
			exit(99);
}

static void fill_pages(void)
{
	memset((void *)at(ZEROS, 0), 0, PAGE);
	unsigned state = 1;
	for (unsigned i = 0; i < PAGE; i++) {
		state = state * 1103515245 + 12345;
		*(unsigned char *)at(ONES, i) = 0xff;
		*(unsigned char *)at(LETTERS, i) = 'a' + i % 26;
		*(unsigned char *)at(PATHS, i) = "/hostile/n\303\251\001o"[i % 14];
		*(unsigned char *)at(NOISE, i) = state >> 16;
	}
	for (unsigned i = 0; i < PAGE / 4; i++) {
		*(uint32_t *)at(COUNTING, i * 4) = i;
		*(uint32_t *)at(BITS, i * 4) = 1u << i % 32;
	}
	fill_words((unsigned long *)at(POINTERS, 0), PAGE / sizeof(long));
	fill_messages((unsigned long *)at(MESSAGES, 0), PAGE / sizeof(long));
	fill_sockets((unsigned char *)at(SOCKETS, 0));
}

/* ---- Values
 * -------------------------------------------------------------------------------------------- */

static unsigned long pointers[80];
static size_t pointer_count;

static const long numbers[] = {
	0,
	1,
	2,
	3,
	4,
	5,
	7,
	8,
	9,
	12,
	15,
	16,
	17,
	24,
	28,
	32,
	33,
	40,
	48,
	56,
	63,
	64,
	65,
	72,
	80,
	88,
	100,
	112,
	120,
	127,
	128,
	129,
	136,
	144,
	152,
	255,
	256,
	511,
	512,
	1000,
	1024,
	4095,
	4096,
	4097,
	65535,
	65536,
	0x100000,
	0x7fffffff,
	(long)0x80000000,
	(long)0xffffffff,
	(long)0x100000001,
	(long)0x7fffffffffffffff,
	(long)0x8000000000000000,
	-1,
	-2,
	-3,
	-100,
	-4096,
};

static void make_pointers(void)
{
	static const short from_end[] = { 1,  2,  3,  4,  7,  8,  12, 15,  16,	20, 24,
					  32, 33, 40, 48, 56, 63, 64, 100, 112, 144 };
	static const enum page rotate[] = { LETTERS,  COUNTING, POINTERS, ZEROS, NOISE,
					    MESSAGES, ONES,	SOCKETS,  BITS };
	unsigned long *p = pointers;
	*p++ = 0;
	for (int page = 0; page < PAGES; page++) {
		*p++ = at(page, 0);
		*p++ = at(page, 128 * page + 256);
		*p++ = at(page, 1);
	}
	*p++ = 1;
	*p++ = -1UL;
	*p++ = UNMAPPED;
	*p++ = at(ZEROS, PAGE);
	*p++ = 1UL << (sizeof(long) * 8 - 1);
	*p++ = (unsigned long)0xffffffff81000000;
	for (unsigned i = 0; i < COUNT(from_end); i++)
		*p++ = at(rotate[i % COUNT(rotate)], PAGE - from_end[i]);
	pointer_count = p - pointers;
}

static unsigned long pointer(unsigned i)
{
	return pointers[i % pointer_count];
}

static unsigned long number(unsigned i)
{
	return numbers[i % COUNT(numbers)];
}

/* ---- Calls
 * --------------------------------------------------------------------------------------------- */

static void call(long nr, const unsigned long *a)
{
	syscall(nr, a[0], a[1], a[2], a[3], a[4], a[5]);
}

/* The mixed rows: which slots are pointers changes from row to row, and what they are, each in its
 * own step. */
static void mixed(long nr, unsigned row, unsigned long *a)
{
	unsigned which = row * 11 + nr;
	for (unsigned i = 0; i < SLOTS; i++) {
		unsigned step = row * (2 * i + 1) + i * 5 + nr;
		a[i] = which >> i & 1 ? pointer(step) : number(step);
	}
}

static void sweep(long nr)
{
	unsigned long a[SLOTS];
	for (unsigned row = 0; row < ROWS; row++) {
		mixed(nr, row, a);
		if (in_phase(row))
			call(nr, a);
	}
	for (unsigned bit = 0; bit < sizeof(long) * 8; bit += 1 + (nr & 1)) {
		if (!in_phase(bit / 2))
			continue;
		for (unsigned i = 0; i < SLOTS; i++)
			a[i] = 1UL << (bit + i * 11) % (sizeof(long) * 8);
		call(nr, a);
	}
	/* All the same. */
	static const long same[] = { 0, -1, BASE, UNMAPPED };
	for (unsigned i = 0; i < COUNT(same); i++) {
		for (unsigned slot = 0; slot < SLOTS; slot++)
			a[slot] = same[i];
		call(nr, a);
	}
}

/* Calls that are many: the slot that says which, and its ranges (ended by an empty one). */
struct many {
	long nr;
	unsigned slot;
	struct range {
		long first, last;
	} range[16];
};

static const struct many many[] = {
#ifdef SYS_ipc
	{ SYS_ipc, 0, { { 0, 30 }, { 0x10000 + 11, 0x10000 + 24 } } },
#endif
#ifdef SYS_socketcall
	{ SYS_socketcall, 0, { { 0, 24 } } },
#endif
#ifdef SYS_arch_prctl
	{ SYS_arch_prctl,
	  0,
	  { { 0x1000, 0x1030 }, { 0x2000, 0x2004 }, { 0x3000, 0x3002 }, { 0x4000, 0x4004 } } },
#endif
	{ SYS_prctl,
	  0,
	  { { 0, 90 },
	    { 0x41555856, 0x41555856 },
	    { 0x53564d41, 0x53564d41 },
	    { 0x59616d61, 0x59616d61 } } },
	{ SYS_prctl, 1, { { 0, 66 } } },
	{ SYS_fcntl, 1, { { 0, 40 }, { 1020, 1045 } } },
#ifdef SYS_fcntl64
	{ SYS_fcntl64, 1, { { 0, 40 }, { 1020, 1045 } } },
#endif
	{ SYS_ioctl,
	  1,
	  { { 0x5400, 0x5470 },
	    { 0x1200, 0x1210 },
	    { 0x8900, 0x8960 },
	    { 0x40045400, 0x40045480 },
	    { 0x80045400, 0x80045480 },
	    { 0x4004667e, 0x40046680 },
	    { 0x8008660b, 0x8008660c },
	    { 0xb701, 0xb70a } } },
	{ SYS_futex, 1, { { 0, 16 }, { 0x80, 0x90 }, { 0x100, 0x110 }, { 0x180, 0x190 } } },
	{ SYS_ptrace, 0, { { -1, 40 }, { 0x4200, 0x4222 } } },
	{ SYS_shmctl, 1, { { 0, 20 }, { 0x100, 0x110 } } },
	{ SYS_semctl, 2, { { 0, 22 }, { 0x100, 0x116 } } },
	{ SYS_msgctl, 1, { { 0, 16 }, { 0x100, 0x10f } } },
	{ SYS_quotactl,
	  0,
	  { { 0, 2 },
	    { 0x80000000, 0x80000004 },
	    { 0x80000100, 0x80000a00 },
	    { 0x80580100, 0x80580a02 } } },
	{ SYS_socket, 0, { { 0, 50 } } },
	{ SYS_socket, 1, { { 0, 16 }, { 0x800, 0x810 }, { 0x80000, 0x80010 } } },
	{ SYS_socket, 2, { { 0, 30 }, { 255, 265 } } },
	{ SYS_getsockopt,
	  1,
	  { { 0, 10 }, { 17, 17 }, { 41, 41 }, { 58, 58 }, { 132, 136 }, { 255, 290 } } },
	{ SYS_setsockopt,
	  1,
	  { { 0, 10 }, { 17, 17 }, { 41, 41 }, { 58, 58 }, { 132, 136 }, { 255, 290 } } },
	{ SYS_epoll_ctl, 1, { { 0, 6 } } },
	{ SYS_madvise, 2, { { 0, 32 }, { 100, 104 } } },
	{ SYS_lseek, 2, { { 0, 8 } } },
	{ SYS_rt_sigprocmask, 0, { { 0, 4 } } },
	{ SYS_rt_sigprocmask, 3, { { 0, 20 } } },
	{ SYS_rt_sigaction, 0, { { 0, 70 } } },
	{ SYS_kill, 1, { { 0, 70 } } },
	{ SYS_waitid, 0, { { 0, 6 } } },
	{ SYS_seccomp, 0, { { 0, 6 } } },
	{ SYS_kcmp, 2, { { 0, 10 } } },
	{ SYS_getrlimit, 0, { { 0, 20 } } },
	{ SYS_prlimit64, 1, { { 0, 20 } } },
	{ SYS_clock_gettime, 0, { { -40, 20 } } },
	{ SYS_timer_create, 0, { { 0, 12 } } },
	{ SYS_sched_setscheduler, 1, { { 0, 10 } } },
	{ SYS_ioprio_set, 0, { { 0, 4 } } },
	{ SYS_ioprio_set,
	  2,
	  { { 0, 9 }, { 0x2000, 0x2009 }, { 0x4000, 0x4009 }, { 0x8000, 0x8001 } } },
	{ SYS_io_uring_register, 1, { { 0, 40 } } },
	{ SYS_fsconfig, 1, { { 0, 10 } } },
	{ SYS_mbind, 2, { { 0, 10 } } },
	{ SYS_personality, 0, { { 0, 32 }, { 0x40000, 0x40002 } } },
	{ SYS_syslog, 0, { { -1, 12 } } },
	{ SYS_reboot,
	  2,
	  { { 0, 1 },
	    { 0x1234567, 0x1234567 },
	    { 0x4321fedc, 0x4321fedc },
	    { 0x89abcdef, 0x89abcdef } } },
	{ SYS_sysfs, 0, { { 0, 5 } } },
	{ SYS_fallocate, 1, { { 0, 130 } } },
	{ SYS_membarrier,
	  0,
	  { { 0, 8 },
	    { 16, 16 },
	    { 32, 32 },
	    { 64, 64 },
	    { 128, 128 },
	    { 256, 256 },
	    { 511, 512 } } },
	{ SYS_landlock_add_rule, 1, { { 0, 4 } } },
	{ SYS_clone3, 1, { { 56, 104 } } },
	{ SYS_openat2, 3, { { 0, 32 } } },
	{ SYS_sched_setattr, 1, { { 0, 16 } } },
	{ SYS_bind, 2, { { 0, 32 }, { 104, 130 } } },
	{ SYS_getpriority, 0, { { 0, 4 } } },
	{ SYS_rt_sigqueueinfo, 1, { { 0, 66 } } },
	{ SYS_open_by_handle_at, 2, { { 0, 3 } } },
	{ SYS_mmap, 3, { { 0, 64 } } },
};

/* Each value of the slot with a few settings of the others. */
static void sweep_many(const struct many *m)
{
	unsigned row = 0;
	for (const struct range *r = m->range;
	     r < m->range + COUNT(m->range) && (r->first || r->last); r++) {
		long step = r->last - r->first > 1000 ? 256 : 1;
		for (long v = r->first; v <= r->last; v += step) {
			for (unsigned i = 0; i < 8; i++) {
				unsigned long a[SLOTS];
				mixed(i < 4 ? 0 : i, ++row, a);
				/* Half of them with memory wherever it could be asked for. */
				for (unsigned slot = 0; i < 4 && slot < SLOTS; slot++)
					a[slot] = at((row + slot) % PAGES, row * 8 % PAGE);
				if (m->slot == 1 && i < 4)
					a[0] = i;
				a[m->slot] = v;
				if (in_phase(i))
					call(m->nr, a);
			}
		}
	}
}

/* getsockopt and setsockopt: every option of every level that has a table. */
static void sweep_options(long nr)
{
	static const long levels[] = { 0,   1,	 6,   17,  41,	132, 255, 263, 270, 271, 273,
				       274, 275, 276, 277, 278, 279, 280, 281, 282, 283 };
	unsigned row = 0;
	for (unsigned i = 0; i < COUNT(levels); i++) {
		for (long option = 0; option < 140; option += 1 + (option > 84) * 5) {
			for (int way = 0; way < 2; way++, row++) {
				unsigned long a[SLOTS] = { way, levels[i], option, pointer(row),
							   0 };
				a[4] = nr == SYS_getsockopt ? at(COUNTING, row * 4 % PAGE)
							    : number(row);
				if (way)
					a[3] = at(row % PAGES, row * 4 % (PAGE - 64));
				if (in_phase(row / 2))
					call(nr, a);
			}
		}
	}
}

/* Numbers that are no call's, x32's among them. */
static void no_calls(void)
{
	static const long nrs[] = { 481, 999, 0xffff, 0x7fffffff,      (long)0x80000000,
				    -1,	 -2,  -38,    (long)0xffffffff };
	for (unsigned i = 0; i < COUNT(nrs); i++)
		for (unsigned row = 0; row < 6; row++) {
			unsigned long a[SLOTS];
			mixed(i, row, a);
			call(nrs[i], a);
		}
}

/* ---- The kernel answers
 * ---------------------------------------------------------------------------------- */

/* Calls whose worst outcome is an error or bytes in our own pages. */
static void really(void)
{
	static const long harmless[] = {
		SYS_read,
		SYS_readv,
		SYS_pread64,
		SYS_lseek,
		SYS_fstat,
		SYS_statx,
		SYS_getdents64,
		SYS_readlinkat,
		SYS_getcwd,
		SYS_getrlimit,
		SYS_getitimer,
		SYS_getgroups,
		SYS_getresuid,
		SYS_getresgid,
		SYS_getpriority,
		SYS_sched_getparam,
		SYS_sched_getscheduler,
		SYS_sched_rr_get_interval,
		SYS_sched_getattr,
		SYS_getxattr,
		SYS_fgetxattr,
		SYS_listxattr,
		SYS_statfs,
		SYS_fstatfs,
		SYS_faccessat,
		SYS_faccessat2,
		SYS_clock_getres,
		SYS_getsockname,
		SYS_getpeername,
		SYS_getsockopt,
		SYS_get_robust_list,
		SYS_rt_sigpending,
		SYS_capget,
		SYS_sigaltstack,
		SYS_epoll_wait,
		SYS_preadv,
		SYS_preadv2,
		SYS_process_vm_readv,
		SYS_name_to_handle_at,
		SYS_timer_gettime,
		SYS_timerfd_gettime,
		SYS_inotify_add_watch,
		SYS_fcntl,
		SYS_msync,
		SYS_socket,
		SYS_connect,
		SYS_bind,
	};
	for (unsigned c = 0; c < COUNT(harmless); c++)
		for (unsigned row = 0; row < ROWS; row++) {
			unsigned long a[SLOTS];
			mixed(harmless[c], row, a);
			if (harmless[c] != SYS_socket)
				a[0] = row % 3 ? row % 24 + 6
					       : a[0]; /* 6 is / and 7 memory, see main() */
			if (row % 4 == 1)
				a[1] = at(row / 4 % PAGES, 64 * row % PAGE);
			if (!in_phase(row))
				continue;
			call(harmless[c], a);
			fill_pages();
		}
}

static void filter(unsigned error)
{
	struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_exit_group, 0, 3),
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, MAGIC, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | error),
	};
	struct sock_fprog program = { COUNT(code), code };
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) ||
	    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program))
		exit(98);
}

/* Calls that no filter is asked about, and those that show what happens to lie on the stack. */
static bool deadly(long nr)
{
#ifdef __x86_64__
	/* uretprobe and uprobe: SIGILL for who calls them himself. */
	return nr == SYS_rt_sigreturn || nr == 335 || nr == 336;
#else
#ifdef SYS_sigreturn
	if (nr == SYS_sigreturn)
		return true;
#endif
	return nr == SYS_rt_sigreturn;
#endif
}

static void sweep_all(void)
{
	for (long nr = 0; nr <= LAST_CALL; nr++)
		if (!deadly(nr))
			sweep(nr);
	for (unsigned i = 0; i < COUNT(many); i++)
		sweep_many(&many[i]);
	sweep_options(SYS_getsockopt);
	sweep_options(SYS_setsockopt);
	no_calls();
}

int main(int argc, char **argv)
{
	if (argc < 3)
		return 97;
	for (int fd = 0; fd < 3; fd++)
		if (close(fd) || open("/dev/null", O_RDWR) != fd)
			return 97;
	if (strcmp(argv[2], "all"))
		phase = atoi(argv[2]);
	make_pages();
	fill_pages();
	make_pointers();
	close_range(3, ~0U, 0);
	if (open("/dev/null", O_RDWR) != 3 || open("/", O_RDONLY) != 4 ||
	    open("/dev/zero", O_RDONLY) != 5 || open("/", O_RDONLY | O_DIRECTORY) != 6 ||
	    open("/dev/zero", O_RDONLY) != 7)
		return 96;
	/* With nobody's rights even a mistake of ours is harmless. */
	if (!getuid() && (syscall(SYS_setresgid, 65534, 65534, 65534) ||
			  syscall(SYS_setresuid, 65534, 65534, 65534)))
		return 95;
	if (!strcmp(argv[1], "real")) {
		really();
		return 0;
	}
	filter(!strcmp(argv[1], "zero") ? 0 : EINVAL);
	sweep_all();
	syscall(SYS_exit_group, MAGIC);
	return 0;
}
