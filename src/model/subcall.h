/* Calls that carry another call: i386's socketcall and ipc.
 *
 * What they carry is shown, selected and counted as the call it is, by its name and arguments.  Its
 * number tells both: the carrier's in the upper half, that of its own entry in the table in the
 * lower. */
#ifndef SONDE_SUBCALL_H
#define SONDE_SUBCALL_H

#include <stdbool.h>
#include <stdint.h>

struct abi;
struct event;

/* Behind the arguments of the first version of msgrcv: the address of two of them, and whether they
 * could be read there.  No argument of i386 has these bits. */
#define SUBCALL_IN_MEMORY  (1ULL << 32)
#define SUBCALL_UNREADABLE (2ULL << 32)

/* Make an EV_ENTER of a carrier the event of what it carries; leaves it alone when that is nothing
 * known, or its arguments can't be read. */
void subcall_unfold(struct event *event);
/* Put the result of a carried call into its EV_EXIT, where that is not what the carrier returned:
 * shmat's address is in memory. */
void subcall_result(struct event *event);
/* Does this call carry others? */
bool subcall_carries(const struct abi *abi, uint64_t nr);
/* The number the kernel was given, be the call carried or not. */
uint64_t subcall_carrier(uint64_t nr);

/* The number of what socketcall, or ipc, carries when its first argument is `which`; its own if
 * that is nothing. */
uint64_t subcall_number(bool ipc, unsigned which);

#endif
