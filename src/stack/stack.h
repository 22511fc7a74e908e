/* The call stacks of tracees (-k): who called, frame by frame.
 *
 * stack_take() is asked before an event is shown and leaves the frames in task->stack; sinks print
 * them; stack_done() takes them away.  Calls that give up their memory (execve, exit) are looked at
 * when they begin, all others when they have returned. */
#ifndef SONDE_STACK_H
#define SONDE_STACK_H

#include <stdbool.h>
#include <stdint.h>
#include "frame.h"

struct abi;
struct event;
struct task;

/* Is there -k, and -kk, in this build? */
bool stack_supported(bool source);
/* Stacks end after limit frames; source: with files and lines, and inlined functions. */
void stack_open(unsigned limit, bool source);
/* Stacks come from elsewhere, a recording say: that of the event that is looked at, good until the
 * next; NULL: it has none. */
typedef const struct stack *stack_source_fn(void);
void stack_source(stack_source_fn *source);
/* Must calls of this number be seen, shown or not, to know what is mapped? */
bool stack_needs(const struct abi *abi, uint64_t nr);
/* An event is about to be shown: fill task->stack, if it is one that has a stack. */
void stack_take(const struct event *event);
/* The stack of a task that stands still; good until the next is taken. */
const struct stack *stack_now(const struct task *task);
/* The stack of a call that was taken when it began is not to be shown. */
void stack_drop(struct task *task);
/* An event is over, whether or not it was shown. */
void stack_done(const struct event *event);

#endif
