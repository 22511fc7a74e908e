/* One CPU for the tracer and its tracees, while they take turns.  Each keeps its own affinity mask
 * as far as it can see, and has it back when it is let go. */
#ifndef SONDE_COLOCATE_H
#define SONDE_COLOCATE_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

struct event;
struct options;
struct tracee;

/* Before the command is forked, which is born where we are then. */
void colocate_open(const struct options *options);
/* We are the tracer now: the guardian may ask us for things. */
void colocate_start(void);
/* Give ourselves back our own mask. */
void colocate_close(void);
/* To be called after each wait: does what the guardian asks for, if anything. */
void colocate_turn(void);
/* Must a call of this name stop, wanted or not? */
bool colocate_needs(const struct options *options, const char *name);

/* A tracee that was there before us, in its first stop. */
void colocate_attach(struct tracee *tracee);
/* One made by a tracee of ours, in its first stop.  It got from its parent where it may run. */
void colocate_birth(struct tracee *tracee);
/* It begins a call, and has ended it: to be called before the event of that is told.  What it asks
 * about CPUs is answered as if we were not there. */
void colocate_enter(struct tracee *tracee, const struct event *event);
void colocate_leave(struct tracee *tracee, const struct event *event);
/* It has another tid now. */
void colocate_rename(const struct tracee *tracee);
/* It lives on without us: give it back its mask. */
void colocate_let_go(struct tracee *tracee);
/* It is gone, or was let go. */
void colocate_forget(struct tracee *tracee);

#endif
