/* One stop's view of a tracee's memory: what was read once is not read again before the task runs.
 *
 * Reads go through a function the engine gives (the model does not know engines).  Reading is by
 * whole pages (never across one that was not asked for), so that neighbouring arguments cost one
 * read. The tracee is never trusted: any address, any length, short reads are normal.
 */
#ifndef SONDE_MEMORY_H
#define SONDE_MEMORY_H

#include <stddef.h>
#include <stdint.h>

struct task;

/* Read up to len bytes at addr; returns how many were read (a prefix), or -errno when none. */
typedef long memory_read_fn(const struct task *task, uint64_t addr, void *buf, size_t len);

/* Write len bytes at addr; how many were, or -errno. */
typedef long memory_write_fn(const struct task *task, uint64_t addr, const void *buf, size_t len);

/* Where memory is; write may be NULL: it can't be changed. */
void memory_source(memory_read_fn *read, memory_write_fn *write);
/* Forget everything: call when the task is about to run, or another task's memory is wanted. */
void memory_invalidate(void);
/* Copy exactly len bytes; 0, or -EFAULT with buf unspecified. */
int memory_read(const struct task *task, uint64_t addr, void *buf, size_t len);
/* Copy as many of len bytes as can be read; returns how many (0 when none). */
size_t memory_read_some(const struct task *task, uint64_t addr, void *buf, size_t len);
/* Copy a NUL-terminated string of at most max bytes (NUL not counted) into buf[max + 1].
 * Returns its length when the NUL was found; -E2BIG when there was none within max bytes (buf holds
 * them); -EFAULT when memory ended before either (nothing is to be shown). */
long memory_read_string(const struct task *task, uint64_t addr, char *buf, size_t max);
/* Called with what each of these reads got, in full detail; NULL: nobody listens. */
void memory_listen(void (*fn)(uint64_t addr, const void *bytes, size_t len));
/* Write all of len bytes: 0, or -errno (some may have been written). */
int memory_write(const struct task *task, uint64_t addr, const void *buf, size_t len);

#endif
