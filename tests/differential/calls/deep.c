/* Calls with structures and operations of many kinds: prctl, quotas, keys, descriptors, scheduling,
 * mounts, memory policy, futexes, POSIX queues and timers, kexec, modules; mostly such as fail,
 * whoever makes them.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/aio_abi.h>
#include <linux/filter.h>
#include <linux/futex.h>
#include <linux/kcmp.h>
#include <linux/keyctl.h>
#include <linux/landlock.h>
#include <linux/mount.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/timex.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* Where an ABI has not a call, another is made once more. */
#ifndef SYS_kexec_file_load
#define SYS_kexec_file_load SYS_kexec_load
#endif
#ifndef SYS_semop
#define SYS_semop SYS_semget
#endif

#define CALL(name, ...) syscall(SYS_##name, __VA_ARGS__)

int main(void)
{
	static char area[4096];
	static uint32_t words[1024];
	char *end = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	struct iovec iov = { area, 16 };

	munmap(end + 4096, 4096);
	end += 4096;
	for (unsigned option = 1; option < 83; option++)
		if (option != PR_SET_SECCOMP && option != PR_SET_MM && option != PR_SET_PDEATHSIG &&
		    option != PR_SET_NO_NEW_PRIVS && option != PR_SET_SYSCALL_USER_DISPATCH &&
		    option != PR_SET_TSC && option != PR_CAPBSET_DROP)
			CALL(prctl, (long)option, -1L, -2L, 3L, 4L);
	CALL(prctl, (long)PR_SET_VMA, 0L, (long)area, 4096L, (long)"name");
	CALL(prctl, 0x1234L, 1L, 2L, 3L, 4L);
#ifdef SYS_arch_prctl
	CALL(arch_prctl, 0x1022, words), CALL(arch_prctl, 0x1021, 1),
		CALL(arch_prctl, 0x5005, words), CALL(arch_prctl, 0x77, 5);
#endif

	static const unsigned quotas[] = { 0x5801,   0x5802,   0x5803,	 0x5804,   0x5805,
					   0x5806,   0x5807,   0x5808,	 0x5809,   0x800001,
					   0x800002, 0x800003, 0x800004, 0x800005, 0x800006,
					   0x800007, 0x800008, 0x800009, 0x77 };

	for (unsigned i = 0; i < sizeof(quotas) / sizeof(*quotas); i++) {
		CALL(quotactl, quotas[i] << 8 | i % 4, "/nonexistent", 5, words);
		CALL(quotactl, quotas[i] << 8, NULL, -1, end);
		CALL(quotactl_fd, -1, quotas[i] << 8 | 1, 5, words);
	}
	for (long operation = 0; operation < 35; operation++)
		if (operation != KEYCTL_SESSION_TO_PARENT)
			CALL(keyctl, operation, -99L, (long)area, 8L, 0L);
	CALL(add_key, "no such type", "name", "payload", 7L, -3),
		CALL(request_key, "no such type", NULL, "info", -77);

	static const int commands[] = { 0,    1,    2,	  3,	4,    5,    6,	  7,   8,
					9,    10,   11,	  15,	16,   36,   37,	  38,  1024,
					1025, 1026, 1030, 1031, 1032, 1033, 1034, 0x77 };

	for (unsigned i = 0; i < sizeof(commands) / sizeof(*commands); i++)
		CALL(fcntl, -1, commands[i], words), CALL(fcntl, -1, commands[i], 5L);
	words[0] = 56, words[1] = 99, words[2] = 0xff;
	CALL(sched_setattr, 0, words, 1), CALL(sched_setattr, 0, NULL, 0),
		CALL(sched_setattr, -1, end - 4, 0);
	words[0] = 20, CALL(sched_setattr, 0, words, 5), CALL(sched_getattr, 0, words, 56, 0),
	CALL(sched_getattr, -1, words, 8, 0);
	memset(words, 0, sizeof(words));

	struct clone_args args = { .flags = CLONE_PIDFD | CLONE_FS | CLONE_NEWNS,
				   .exit_signal = 99,
				   .stack = 1,
				   .set_tid_size = 2,
				   .set_tid = (uintptr_t)words };

	CALL(clone3, &args, sizeof(args)), CALL(clone3, &args, 63L), CALL(clone3, end, 64L),
		CALL(clone3, NULL, 64L);
	words[0] = O_RDWR | O_CREAT, words[2] = 0644, words[4] = 0x55;
	CALL(openat2, -1, "f", words, 24L), CALL(openat2, -100, "f", words, 23L),
		CALL(openat2, -100, "f", end - 8, 24L);
	words[7] = 1, CALL(openat2, -100, "f", words, 32L);
	memset(words, 0, sizeof(words));
	words[0] = 0x31, words[2] = 4, words[4] = 0x40000, words[8] = 1;
	CALL(mount_setattr, -1, "m", 0x9900, words, 32L),
		CALL(mount_setattr, -1, NULL, 0, words, 40L),
		CALL(mount_setattr, -1, "", 1, words, 8L);
	for (unsigned command = 0; command < 10; command++)
		CALL(fsconfig, -1, command, "key", "value", command),
			CALL(fsconfig, -1, command, NULL, end, -100);
	CALL(fsopen, "no such", 1), CALL(fspick, -1, "m", 15), CALL(fsmount, -1, 1, 0xff),
		CALL(move_mount, -1, "a", -100, "b", 0x77), CALL(open_tree, -1, "m", 0x89001);
	CALL(set_mempolicy, 1, end - 16, LONG_MAX),
		CALL(mbind, area, 4096L, 3, end - 16, LONG_MAX - 61, 7);
	CALL(set_mempolicy, 0x8002, words, 64L), CALL(set_mempolicy, 99, NULL, 0L),
		CALL(mbind, area, 4096L, 3, words, 2048L, 7);
	CALL(get_mempolicy, words, NULL, 0L, NULL, 0L),
		CALL(get_mempolicy, NULL, words, 1L, area, 7L);

	struct timespec soon = { 0, 1 }, wrong = { -1, 2000000000 };

	for (int operation = 0; operation < 15; operation++)
		CALL(futex, words, operation | 128, 7, &wrong, words + 1, 0x23456789);
	CALL(futex, words, 0, 7, &soon, NULL, 0), CALL(futex, words, 0x189, 7, NULL, NULL, -1),
		CALL(futex, words, 99, 1, 2, 3, 4);
	memset(words, 0, sizeof(words));
	words[2] = 1, words[4] = 2, words[5] = 3;
	CALL(futex_waitv, words, 2, 1, &soon, 1), CALL(futex_waitv, end, 1, 0, NULL, 99),
		CALL(futex_waitv, NULL, 200, 0, NULL, 0);

	struct sigevent event = { .sigev_notify = SIGEV_THREAD_ID,
				  .sigev_signo = SIGUSR1,
				  .sigev_value.sival_int = 7 };
	timer_t timer;
	struct itimerspec when = { { 1, 2 }, { 3, 4000000000 } };

	CALL(timer_create, 1, &event, words), event.sigev_notify = 77,
					      CALL(timer_create, 99, &event, words),
					      CALL(timer_create, 0, end, words);
	event.sigev_notify = SIGEV_NONE, CALL(timer_create, 1, &event, words),
	CALL(timer_settime, words[0], 1, &when, NULL), CALL(timer_delete, words[0]);
	CALL(mq_open, "name", 0x42, 0600, words), CALL(mq_notify, -1, &event),
		CALL(mq_getsetattr, -1, words, words);

	struct timex timex = { .modes = 0xffff, .status = 0xff };

	CALL(clock_adjtime, -5, &timex), timex.modes = 0x8001, CALL(clock_adjtime, 0x1234, &timex),
					 CALL(clock_adjtime, 0, end);
	CALL(kexec_load, 1L, 17L, words, 0x3e0001L), CALL(kexec_load, 1L, 1L, end, 7L),
		CALL(kexec_file_load, -1, -1, 4L, "abc", 7L);
	CALL(init_module, area, 16L, "a=1"), CALL(finit_module, -1, "a=1", 7),
		CALL(delete_module, "no such", 0xa00);
	words[0] = 8, words[1] = 1, CALL(name_to_handle_at, -1, "f", words, words + 8, 0x1400),
	CALL(open_by_handle_at, -1, words, O_PATH);
	CALL(process_madvise, -1, &iov, 1L, 20, 0), CALL(process_madvise, -1, NULL, 0L, 77, 1);

	struct landlock_ruleset_attr rules = { 0x1fff };
	uint64_t beneath[2] = { 0x15, (uint32_t)-1 };

	CALL(landlock_create_ruleset, &rules, 4L, 0), CALL(landlock_create_ruleset, end, 8L, 0),
		CALL(landlock_create_ruleset, NULL, 0L, 1);
	CALL(landlock_add_rule, -1, 1, beneath, 0), CALL(landlock_add_rule, -1, 99, beneath, 1);
	CALL(userfaultfd, 0x77), CALL(rseq, 1L, 2L, 4L, 5L), CALL(membarrier, 0, 1, 0),
		CALL(membarrier, 0x80, 1, 3), CALL(membarrier, 0x8000, 0, 0);
	for (int type = 0; type < 9; type++)
		CALL(kcmp, -1, -1, type, 1L, (long)words);

	struct sock_filter code[] = { BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 4),
				      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0xc000003e, 1, 0),
				      BPF_STMT(BPF_RET | BPF_K, 0x7ff00005),
				      { 0xffff, 1, 2, 3 } };
	struct sock_fprog program = { 4, code };

	CALL(seccomp, 1, 0x8077, &program), CALL(seccomp, 2, 0, words), CALL(seccomp, 3, 0, words),
		CALL(seccomp, 77, 1, 2), CALL(prctl, PR_SET_SECCOMP, 2L, &program);
	program.filter = (void *)(end - 8), CALL(seccomp, 1, 0, &program);

	aio_context_t context = 0;
	struct iocb blocks[5] = {
		{ .aio_data = 1,
		  .aio_lio_opcode = IOCB_CMD_PREAD,
		  .aio_fildes = -1,
		  .aio_buf = (uintptr_t)area,
		  .aio_nbytes = 4 },
		{ .aio_lio_opcode = IOCB_CMD_PWRITEV,
		  .aio_fildes = -1,
		  .aio_buf = (uintptr_t)&iov,
		  .aio_nbytes = 1,
		  .aio_flags = 3,
		  .aio_resfd = 1,
		  .aio_reqprio = 0x2004 },
		{ .aio_lio_opcode = IOCB_CMD_POLL, .aio_fildes = -1, .aio_buf = 0x45 },
		{ .aio_lio_opcode = 77 },
		{ .aio_lio_opcode = IOCB_CMD_PWRITE,
		  .aio_buf = (uintptr_t) "abc",
		  .aio_nbytes = 3,
		  .aio_rw_flags = 3 }
	};
	struct iocb *pointers[] = { blocks, blocks + 1, blocks + 2, blocks + 3, blocks + 4, NULL };

	CALL(io_setup, 0, &context), CALL(io_submit, 1L, 6L, pointers),
		CALL(io_submit, 1L, -1L, pointers), CALL(io_cancel, 1L, blocks, words),
		CALL(io_destroy, 1L);
	CALL(fanotify_init, 0xffff, 0x101), CALL(fanotify_mark, -1, 0x1ff, -1L, -100, "f");
	memset(words, 0, sizeof(words));
	words[0] = 0x20080522, words[1] = -1, CALL(capget, words, words + 2), words[0] = 7,
	CALL(capset, words, words + 2), CALL(capset, words, NULL);
	CALL(personality, 0xffffffff);
	CALL(semop, -1, words, 3), CALL(semget, 0, -1, 0x77f), CALL(msgget, 5, 0x1000),
		CALL(shmget, 0, -1L, 0x54001fff);
	for (int command = 0; command < 22; command++)
		CALL(semctl, -1, 1, command, words), CALL(msgctl, -1, command, words),
			CALL(shmctl, -1, command, words);
	CALL(waitid, 1, -5, words, 0x5, NULL), CALL(waitid, 3, -1, NULL, 4, words),
		CALL(waitid, 99, 1, words, -1, NULL);
	CALL(setns, -1, 0x7c020080), CALL(unshare, 1), CALL(pidfd_open, -1, 0x880),
		CALL(pidfd_send_signal, -1, 10, end, 1), CALL(process_mrelease, -1, 1);
	CALL(swapon, "/nonexistent", 0x78005), CALL(swapoff, NULL);
	CALL(prlimit64, -1, 7, words, NULL), CALL(prlimit64, 0, 99, NULL, words),
		CALL(getrusage, 5, words), CALL(getrusage, -1, words);

	int64_t offsets[2] = { 1, -1 };

	CALL(copy_file_range, -1, offsets, -1, offsets + 1, 5L, 1),
		CALL(splice, -1, offsets, -1, NULL, 5L, 0xff), CALL(fallocate, -1, 0x7f, 1L, -1L);
	return 0;
}
