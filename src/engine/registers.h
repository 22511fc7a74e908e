/* The few registers tampering needs, of a tracee in a syscall stop: the page that knows machines.
 */
#ifndef SONDE_REGISTERS_H
#define SONDE_REGISTERS_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

struct abi;

/* In an entry stop: the kernel is to make the call of this number; all ones: none, which so fails
 * with ENOSYS.  In an exit stop: this is the result, an errno when failing.  False, with errno,
 * when that can't be done; ENOSYS on a machine we know nothing of. */
bool registers_set_call(pid_t tid, const struct abi *abi, uint64_t nr);
bool registers_set_result(pid_t tid, const struct abi *abi, uint64_t result, bool failing);

#endif
