/* The relay: a process beside the tracer that becomes the tracer of those behind the seccomp filter
 * should ours end before them.  The calls the filter reports fail where there is no tracer; the
 * relay lets each go on, until the last of them has ended.
 *
 * At an end in good order nobody makes a call in between.  A tracer that is killed lets go of its
 * tracees when it gets to it, late in its death; of that the relay is told early, and holds them:
 * see relay.c for how, and for what may slip through. */
#ifndef SONDE_RELAY_H
#define SONDE_RELAY_H

#include <stdbool.h>

/* Have it stand by, before the command is forked; false when it can't. */
bool relay_start(void);
/* Whoever calls this is the tracer: it is after forking that we know. */
void relay_watch(void);
/* Is there one? */
bool relay_there(void);

/* Hand over, all tracees being stopped and the masks of where they may run their own: hold them,
 * which fails if the relay is gone; detach from each; have the relay take them. */
bool relay_hold(void);
void relay_take(void);

#endif
