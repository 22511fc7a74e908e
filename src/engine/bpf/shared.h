/* SPDX-License-Identifier: GPL-2.0-only OR GPL-3.0-or-later */
/* What the counting bpf programs and their engine agree on. */
#ifndef SONDE_BPF_SHARED_H
#define SONDE_BPF_SHARED_H

#include <stdint.h>

/* Calls have a slot each: of three personalities (64 bit, 32 bit, x32), by number; and what i386's
 * socketcall and ipc carry, by which of them it is. */
enum {
	PERSONALITIES = 3,
	NUMBERS = 1024,
	CARRIED = 32, /* of socketcall, and as many of ipc */
	SOCKETCALLS = NUMBERS,
	IPCS = SOCKETCALLS + CARRIED,
	SLOTS = IPCS + CARRIED, /* of a personality */
	NO_SLOT = SLOTS,	/* a number too large for one */
};

/* Rows: first those of what had no place any more, one a personality; without keys then one a slot;
 * then as they come, as `ids` says. */
enum { SLOT_ROWS = PERSONALITIES, COMING_ROWS = SLOT_ROWS + PERSONALITIES * SLOTS };

/* What is counted of a row by one CPU.  Nanoseconds.  A least value is kept as its complement, so
 * that all zero is the beginning. */
struct count_times {
	uint64_t total, max, min_complement;
};

struct count_row {
	uint64_t calls, errors;
	struct count_times cpu, wall;
};

/* Which row, when it is not that of a slot. */
struct count_key {
	uint64_t nr;   /* as the kernel has it, when there is no slot; or else 0 */
	uint16_t slot; /* or NO_SLOT */
	uint16_t personality;
	uint32_t id; /* pid, tid, errno */
	char comm[16];
};

/* What the engine is told of, in its own pid namespace. */
enum count_what { COUNT_BORN, COUNT_ENDED, COUNT_EXECUTED, COUNT_ENOUGH };

struct count_news {
	uint32_t what;
	int32_t tid, tgid;
	int32_t other; /* BORN: its parent; EXECUTED: the tid it had before */
};

/* How far a task is. */
enum count_state {
	COUNT_NOT,	 /* it is none of ours */
	COUNT_HIDDEN,	 /* the command before its execve */
	COUNT_LAUNCHING, /* in it */
	COUNT_FAILED,	 /* after it failed: nothing more is counted */
	COUNT_YOUNG,	 /* just born, not yet back from its parent's call */
	COUNT_FRESH,	 /* just attached, in a call perhaps */
	COUNT_ALL,
};

#endif
