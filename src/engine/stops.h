/* What a stop of a tracee means, as an event: calls, births, execve, signals, ends. */
#ifndef SONDE_STOPS_H
#define SONDE_STOPS_H

#include <signal.h>
#include <stdbool.h>
#include <sys/types.h>
#include "event.h"

struct options;
struct tracee;

/* started: the tid of the command we started, 0 without one. */
void stops_open(const struct options *options, pid_t started);
/* Is it in the stop that comes next, for all we know: at the entry of a call, or at the exit of the
 * one it is in?  Then take it with this status, as wait4() would give it, before any other. */
bool stop_is_expected(const struct tracee *tracee);
enum { STOP_AT_CALL = (SIGTRAP | 0x80) << 8 | 0x7f };
/* Deal with a tracee's status: 1 and an event, or 0. */
int stop_take(struct tracee *tracee, struct event *event);
/* Who is in a stop that has more to tell: take it next.  Or NULL. */
struct tracee *stop_again(void);
/* Fill in what all events have. */
void stop_begin(struct event *event, enum event_kind kind, const struct tracee *tracee);
/* Let it run, if it has nothing more to tell. */
void stop_go_on(struct tracee *tracee);
/* Its end, by its status: 1 and an event, or 0.  It is freed. */
int stop_ended(struct tracee *tracee, struct event *event);
/* How the command ended, if it has: its exit status, or -N of the signal. */
bool stops_command_ended(int *ret_status);

/* How many wait for an event to name their parent; let them live without. */
unsigned stops_early(void);
void stops_release_orphans(void);

/* The stop a tracee is in speaks of another, perhaps: hear it. */
void stop_hear(struct tracee *tracee);
/* Detach from a stopped tracee; what it was about to receive it gets. */
void stop_detach(struct tracee *tracee);
/* Let go of a stopped tracee: hear it, have it run where it would, detach.  Behind the filter it
 * must end instead, as nobody takes over. */
void stop_let_go(struct tracee *tracee);
/* It needs no detaching any more; how many of them there are. */
void stop_done(struct tracee *tracee);
unsigned stops_done(void);
/* Free it. */
void stop_forget(struct tracee *tracee);

#endif
