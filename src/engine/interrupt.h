/* The signals sent to the tracer itself. */
#ifndef SONDE_INTERRUPT_H
#define SONDE_INTERRUPT_H

#include <stdbool.h>
#include <stdint.h>

/* Take over SIGINT, SIGTERM, ... as -I says (1..4), and SIGALRM.  To be called after the command
 * was forked: what it inherits is what we were given. */
void interrupt_open(int interruptible);
/* Have SIGUSR1 ask for a report (see engine_asked), and ask for one every so many nanoseconds, if
 * any. */
void interrupt_questions(uint64_t ns);
/* Have SIGINT ask for the prompt (see engine_paused). */
void interrupt_prompts(void);
/* Is there a reason for next() to return -EINTR?  A request to stop stays; an alarm is told once,
 * a question until it is heard.
 * Nothing is lost between asking this and a wait that follows: the wait is interrupted again and
 * again. */
bool interrupt_pending(void);
/* A second request to stop came: we are too slow. */
bool interrupt_insisted(void);
/* Interrupt waits every few milliseconds from now on. */
void interrupt_tick(void);
/* Each has a timer of its own. */
enum interrupt_why { INTERRUPT_DELAYS, INTERRUPT_LIMIT, INTERRUPT_SCAN, INTERRUPT_TIMERS };

/* Interrupt the wait this many nanoseconds from now, and go on doing so until called again; 0: no
 * more. */
void interrupt_in(enum interrupt_why why, uint64_t ns);
void interrupt_close(void);

#endif
