/* Sets of system calls. */
#ifndef SONDE_CALLS_H
#define SONDE_CALLS_H

#include <stdbool.h>
#include <stdint.h>

struct abi;

/* A bit for each row of d_numbers, the table of the calls of every ABI.  Zeroed: none. */
struct call_set {
	bool blank;	/* numbers the tables do not know */
	uint64_t *bits; /* NULL: all of them are as `blank` */
	unsigned abis;	/* bit set of those that words may mean and must exist in */
	unsigned plain; /* bit set of those that words without @ mean */
};

/* The value of -e trace= and the like; replaces what was there.  On a bad value prints strace's
 * words for it and exits 1. */
void calls_parse(struct call_set *, const char *text);
/* One bit test. */
bool calls_has(const struct call_set *, const struct abi *, uint64_t nr);
/* Does it have all calls of the ABIs of this machine? */
bool calls_all(const struct call_set *);
/* The ABIs a tracee of this machine can have, as a bit set of enum d_abi: those a name must exist
 * in to be one. */
unsigned calls_possible_abis(void);

#endif
