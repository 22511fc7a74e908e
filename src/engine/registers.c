/* Where each machine keeps the number of a call and its result: ptrace(2), and arch/.../ptrace.h
 * of the kernel. */
#include "registers.h"

#include <elf.h>
#include <errno.h>
#include <stddef.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/user.h>
#include "abi.h"

#if defined(__x86_64__) || defined(__i386__)

/* The 64-bit view of USER holds for tracees of all three ABIs. */
#ifdef __x86_64__
#define NUMBER offsetof(struct user_regs_struct, orig_rax)
#define RESULT offsetof(struct user_regs_struct, rax)
#else
#define NUMBER offsetof(struct user_regs_struct, orig_eax)
#define RESULT offsetof(struct user_regs_struct, eax)
#endif

static bool set_number(pid_t tid, uint64_t nr)
{
	return ptrace(PTRACE_POKEUSER, tid, NUMBER, (unsigned long)nr) == 0;
}

static bool set_result(pid_t tid, uint64_t result)
{
	return ptrace(PTRACE_POKEUSER, tid, RESULT, (unsigned long)result) == 0;
}

static bool set_argument(pid_t tid, const struct abi *abi, unsigned index, uint64_t value)
{
#ifdef __x86_64__
#define PLACE(name) offsetof(struct user_regs_struct, name)
	static const size_t wide[] = { PLACE(rdi), PLACE(rsi), PLACE(rdx),
				       PLACE(r10), PLACE(r8),  PLACE(r9) };
	static const size_t narrow[] = { PLACE(rbx), PLACE(rcx), PLACE(rdx),
					 PLACE(rsi), PLACE(rdi), PLACE(rbp) };
	size_t at = abi->id == ABI_I386 ? narrow[index] : wide[index];
#else
#define PLACE(name) offsetof(struct user_regs_struct, name)
	static const size_t places[] = { PLACE(ebx), PLACE(ecx), PLACE(edx),
					 PLACE(esi), PLACE(edi), PLACE(ebp) };
	size_t at = places[index];

	(void)abi;
#endif
	return ptrace(PTRACE_POKEUSER, tid, at, (unsigned long)value) == 0;
}

#elif defined(__aarch64__) || defined(__riscv) || defined(__arm__)

enum { REGISTERS_MAX = 1024 };

/* Change one of the general registers, which lie as the tracee's own ABI has them. */
static bool set_general(pid_t tid, unsigned index, uint64_t value)
{
	unsigned char registers[REGISTERS_MAX];
	struct iovec all = { registers, sizeof(registers) };
	uint32_t narrow = (uint32_t)value;

	if (ptrace(PTRACE_GETREGSET, tid, NT_PRSTATUS, &all) < 0)
		return false;
	/* Tasks of 32 bits (arm) have eighteen words. */
	if (all.iov_len == 18 * sizeof(narrow))
		__builtin_memcpy(registers + index * sizeof(narrow), &narrow, sizeof(narrow));
	else
		__builtin_memcpy(registers + index * sizeof(value), &value, sizeof(value));
	return ptrace(PTRACE_SETREGSET, tid, NT_PRSTATUS, &all) == 0;
}

static bool set_number(pid_t tid, uint64_t nr)
{
#if defined(__aarch64__)
	int number = (int)nr;
	struct iovec one = { &number, sizeof(number) };

	return ptrace(PTRACE_SETREGSET, tid, NT_ARM_SYSTEM_CALL, &one) == 0;
#elif defined(__arm__)
	enum { SET_SYSCALL = 23 }; /* PTRACE_SET_SYSCALL, which glibc does not name */

	return ptrace(SET_SYSCALL, tid, 0, (unsigned long)nr) == 0;
#else
	return set_general(tid, 17, nr); /* a7; pc is the first of them */
#endif
}

static bool set_result(pid_t tid, uint64_t result)
{
#if defined(__riscv)
	return set_general(tid, 10, result); /* a0 */
#else
	return set_general(tid, 0, result); /* x0, r0 */
#endif
}

static bool set_argument(pid_t tid, const struct abi *abi, unsigned index, uint64_t value)
{
	(void)abi;
#if defined(__riscv)
	index += 10; /* a0 */
#endif
	return set_general(tid, index, value);
}

#else

static bool set_number(pid_t tid, uint64_t nr)
{
	(void)tid, (void)nr;
	errno = ENOSYS;
	return false;
}

static bool set_result(pid_t tid, uint64_t result)
{
	return set_number(tid, result);
}

static bool set_argument(pid_t tid, const struct abi *abi, unsigned index, uint64_t value)
{
	(void)abi, (void)index;
	return set_number(tid, value);
}

#endif

bool registers_set_call(pid_t tid, const struct abi *abi, uint64_t nr)
{
	(void)abi; /* a number of 32 bits is what the kernel looks at, whatever the ABI */
	return set_number(tid, nr);
}

bool registers_set_result(pid_t tid, const struct abi *abi, uint64_t result, bool failing)
{
	int64_t value = failing ? -(int64_t)result : (int64_t)result;

	/* Words of 32 bits are sign-extended where a wider register holds them. */
	if (abi->klong_size == 4)
		value = (int32_t)value;
	return set_result(tid, (uint64_t)value);
}

bool registers_set_argument(pid_t tid, const struct abi *abi, unsigned index, uint64_t value)
{
	return set_argument(tid, abi, index, value);
}

#if defined(__aarch64__)

bool registers_last_call(pid_t tid, uint64_t *nr, uint64_t args[6])
{
	union {
		uint64_t x[64];
		uint32_t r[128];
	} registers;
	struct iovec all = { &registers, sizeof(registers) };

	if (ptrace(PTRACE_GETREGSET, tid, NT_PRSTATUS, &all) < 0)
		return false;
	const bool narrow = all.iov_len == 18 * sizeof(registers.r[0]);

	*nr = narrow ? registers.r[7] : registers.x[8];
	for (int i = 0; i < 6; i++)
		args[i] = narrow ? registers.r[i] : registers.x[i];
	return true;
}

#else

bool registers_last_call(pid_t tid, uint64_t *nr, uint64_t args[6])
{
	(void)tid, (void)nr, (void)args;
	return false;
}

#endif
