/* ptrace: a child that is stopped, its registers, and requests that fail.
 *
 * trace: ptrace
 * modes: -e signal=none; -e signal=none -v -yy; -e signal=none -X raw; -e signal=none -X verbose
 */
#define _GNU_SOURCE
#include <elf.h>
#include <linux/ptrace.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef __arm__
typedef struct user_regs_struct registers;
#else
typedef struct user_regs registers;
#endif
#ifdef __aarch64__ /* it has not got them: nor has its ptrace */
#define PTRACE_GETREGS	 12
#define PTRACE_SETREGS	 13
#define PTRACE_SETFPREGS 15
#endif
#ifndef NT_ARM_SSVE
#define NT_ARM_SSVE 0x40b
#define NT_ARM_ZA   0x40c
#endif

static int child;

static void trace(long request, unsigned long addr, void *data)
{
	syscall(SYS_ptrace, request, (long)child, addr, data);
}

/* Sets of registers, whole and in part, those of another architecture as well: read only. */
static void regsets(char *area, size_t size)
{
	static const unsigned types[] = { NT_PRSTATUS,
					  NT_FPREGSET,
					  NT_X86_XSTATE,
					  NT_ARM_VFP,
					  NT_ARM_TLS,
					  NT_ARM_HW_BREAK,
					  NT_ARM_HW_WATCH,
					  NT_ARM_SYSTEM_CALL,
					  NT_ARM_SVE,
					  NT_ARM_PAC_MASK,
					  NT_ARM_PACA_KEYS,
					  NT_ARM_PACG_KEYS,
					  NT_ARM_TAGGED_ADDR_CTRL,
					  NT_ARM_PAC_ENABLED_KEYS,
					  NT_ARM_SSVE,
					  NT_ARM_ZA };

	for (unsigned i = 0; i < sizeof(types) / sizeof(*types); i++)
		for (size_t length = 4; length <= size; length *= 4) {
			struct iovec iov = { area, length };

			trace(PTRACE_GETREGSET, types[i], &iov);
			iov.iov_len = length - 1;
			trace(PTRACE_SETREGSET, types[i], &iov);
		}
}

int main(void)
{
	static char area[8192];
	struct iovec iov = { area, sizeof(registers) };
	struct ptrace_peeksiginfo_args peek = { 0, 1, 3 };
	siginfo_t info;
	uint64_t mask = 0x4002, metadata[2] = { 0, 0 };
	long word;

	child = fork();
	if (!child) {
		raise(SIGSTOP);
		_exit(0);
	}
	waitpid(child, NULL, WUNTRACED);
	trace(PTRACE_SEIZE, 0, (void *)0x100013);
	waitpid(child, NULL, __WALL);
	memset(&info, 0, sizeof(info));
#ifdef __x86_64__
	trace(PTRACE_PEEKUSR, offsetof(struct user_regs_struct, orig_rax), &word);
	trace(PTRACE_PEEKUSR, offsetof(struct user, u_debugreg[2]), &word);
#else
	for (unsigned at = 0; at < 80; at += sizeof(word))
		trace(PTRACE_PEEKUSR, at, &word);
#endif
	trace(PTRACE_PEEKUSR, 3, &word);
	trace(PTRACE_POKEUSR, 5000, (void *)7);
	trace(PTRACE_PEEKTEXT, 1, &word);
	trace(PTRACE_SETREGS, 0, (void *)1);
	trace(PTRACE_GETREGS, 0, (void *)1);
	trace(PTRACE_SETFPREGS, 0, (void *)1);
	iov.iov_base = (void *)1;
	trace(PTRACE_GETREGSET, NT_PRSTATUS, &iov);
	iov.iov_base = area, iov.iov_len = 12;
	trace(PTRACE_SETREGSET, NT_PRSTATUS, &iov);
	iov.iov_len = 3;
	trace(PTRACE_SETREGSET, NT_FPREGSET, &iov);
	iov.iov_len = sizeof(area);
	trace(PTRACE_SETREGSET, 0x1234, &iov);
	trace(PTRACE_SETREGSET, NT_X86_XSTATE, (void *)1);
	regsets(area, sizeof(area));
	/* The numbers that each architecture has for itself. */
	for (long request = 10; request < 31; request++)
		if (request != PTRACE_ATTACH && request != PTRACE_DETACH &&
		    request != PTRACE_SYSCALL)
			trace(request, 0, area), trace(request, 1, NULL);
	trace(PTRACE_GETSIGINFO, 0, &info);
	trace(PTRACE_SETSIGINFO, 0, &info);
	trace(PTRACE_PEEKSIGINFO, (unsigned long)&peek, &info);
	trace(PTRACE_GETSIGMASK, 8, &mask);
	trace(PTRACE_SETSIGMASK, 8, &mask);
	trace(PTRACE_SETSIGMASK, 4, &mask);
	trace(PTRACE_GETEVENTMSG, 0, &word);
	trace(PTRACE_SECCOMP_GET_METADATA, 16, metadata);
	trace(PTRACE_SECCOMP_GET_FILTER, 0, NULL);
	trace(PTRACE_SETOPTIONS, 0, (void *)0xf00000);
	trace(0x1234, 1, (void *)2);
	trace(PTRACE_CONT, 0, (void *)SIGCONT);
	trace(PTRACE_DETACH, 0, NULL);
	kill(child, SIGKILL);
	waitpid(child, NULL, 0);
	return 0;
}
