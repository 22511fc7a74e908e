/* Which calls, and which signals, the user asked for. */
#ifndef SONDE_SELECT_H
#define SONDE_SELECT_H

#include <stdbool.h>
#include <stdint.h>

struct abi;
struct d_number;
struct call_set; /* numbers of every ABI */
struct selection;
struct tape;

/* An empty selection: everything traced, everything abbreviated, nothing raw. */
struct selection *selection_new(void);
/* The value of -e trace=, abbrev=, verbose=, raw=, signal= (without the qualifier); replaces what
 * was there. On a bad value prints strace's words for it and exits 1. */
void selection_trace(struct selection *, const char *set);
void selection_abbrev(struct selection *, const char *set);
void selection_verbose(struct selection *, const char *set);
void selection_raw(struct selection *, const char *set);
void selection_signals(struct selection *, const char *set);
void selection_reads(struct selection *, const char *set);
void selection_writes(struct selection *, const char *set);
/* The value of -P, which may be repeated, and of -e trace-fds=: calls must touch one of these. */
void selection_path(struct selection *, const char *path);
void selection_fds(struct selection *, const char *set);
/* Once the command line was read: paths also mean what they resolve to, which is said. */
void selection_resolve(struct selection *, bool quiet);

/* For lists of calls: the value of -e trace=, where @ may name any ABI there is a table of, and
 * words without one mean those of this machine's own.  Calls `call` for each chosen call of each
 * ABI, in the order of numbers. */
void selection_each(const char *set,
		    void (*call)(const struct abi *, uint32_t nr, const struct d_number *));

/* One bit test each. */
bool select_call(const struct selection *, const struct abi *, uint64_t nr);
/* Is every call there is chosen? */
bool select_every_call(const struct selection *);
bool select_abbreviated(const struct selection *, const struct abi *, uint64_t nr);
bool select_dereferenced(const struct selection *, const struct abi *, uint64_t nr);
bool select_raw(const struct selection *, const struct abi *, uint64_t nr);
bool select_dumped(const struct selection *, int fd, bool writing);
bool select_signal(const struct selection *, int signo);

/* Does choosing take the arguments, decoded at least to the end of the entry half? ... */
bool select_needs_tape(const struct selection *);
/* ... then these decide, of a call that select_call() has chosen. */
bool select_arguments(const struct selection *, int tid, const struct tape *);

#endif
