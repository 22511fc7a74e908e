/* The frames of a stopped task, one after the other.  The only file that knows libunwind is behind
 * this. */
#ifndef SONDE_UNWIND_H
#define SONDE_UNWIND_H

#include <stdbool.h>
#include <stdint.h>

struct space;
struct symbol;
struct task;

/* One frame; symbol is NULL when none is near.  False: enough. */
typedef bool unwind_frame_fn(void *arg, uint64_t ip, struct symbol *symbol, uint64_t offset);

/* Walk the stack of a task, innermost frame first, until fn has enough or the stack ends.  False:
 * it could not even begin. */
bool unwind_walk(const struct task *task, struct space *space, unwind_frame_fn *fn, void *arg);
/* The mappings have changed: what was learned of the space is void. */
void unwind_forget(struct space *space);
/* The space is about to go. */
void unwind_release(struct space *space);

#endif
