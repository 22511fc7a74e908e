/* The few registers tampering and attaching need: the page that knows machines. */
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

/* In an entry stop: argument `index`, from 0 on, of the call. */
bool registers_set_argument(pid_t tid, const struct abi *abi, unsigned index, uint64_t value);

/* In any stop: the number and arguments of the last call, where the kernel forgets them when it
 * stops a task in the middle of one.  False: no such machine, or they can't be read. */
bool registers_last_call(pid_t tid, uint64_t *nr, uint64_t args[6]);

#endif
