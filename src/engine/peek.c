/* The memory of a stopped tracee. */
#include "peek.h"

#include <errno.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include "task.h"

/* A word at a time: how many bytes, or -errno.  Reading, for kernels that have no process_vm_readv
 * or forbid it; writing, because a debugger may even where the tracee itself must not. */
static long by_words(pid_t tid, uint64_t addr, char *buf, size_t len, bool writing)
{
	size_t done = 0;

	while (done < len) {
		uint64_t at = (addr + done) & ~(uint64_t)(sizeof(long) - 1);
		size_t skip = (size_t)(addr + done - at), n = sizeof(long) - skip;
		void *place = (void *)(uintptr_t)at;
		long word;

		if (n > len - done)
			n = len - done;
		errno = 0;
		word = ptrace(PTRACE_PEEKDATA, tid, place, 0);
		if (errno)
			break;
		if (!writing) {
			memcpy(buf + done, (char *)&word + skip, n);
		} else {
			memcpy((char *)&word + skip, buf + done, n);
			if (ptrace(PTRACE_POKEDATA, tid, place, (unsigned long)word) < 0)
				break;
		}
		done += n;
	}
	return done || !len ? (long)done : -errno;
}

long peek(const struct task *task, uint64_t addr, void *buf, size_t len)
{
	static bool forbidden;

	if (addr > UINTPTR_MAX)
		return -EFAULT;
	if (!forbidden) {
		struct iovec local = { buf, len }, remote = { (void *)(uintptr_t)addr, len };
		ssize_t n = process_vm_readv(task->tid, &local, 1, &remote, 1, 0);

		if (n >= 0)
			return n;
		if (errno != ENOSYS && errno != EPERM)
			return -errno;
		forbidden = errno == ENOSYS;
	}
	return by_words(task->tid, addr, buf, len, false);
}

long poke(const struct task *task, uint64_t addr, const void *buf, size_t len)
{
	if (addr > UINTPTR_MAX)
		return -EFAULT;
	return by_words(task->tid, addr, (char *)(uintptr_t)buf, len, true);
}
