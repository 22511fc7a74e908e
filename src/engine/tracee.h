/* The ptrace engine's own view of its tracees: by tid, in order of arrival, and those whose stop is
 * to be dealt with.
 *
 * A tracee is there before the model's task: from the moment the kernel speaks of it.  It is freed
 * with its last event; the task then belongs to the loop alone. */
#ifndef SONDE_TRACEE_H
#define SONDE_TRACEE_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>
#include "tamper.h"

struct task;

enum tracee_state {
	TRACEE_UNBORN, /* child of a tracee; its first stop is to come, or queued */
	TRACEE_EARLY,  /* child of a tracee; in its first stop until an event names its parent */
	TRACEE_NEW,    /* attached, not yet announced */
	TRACEE_FRESH,  /* attached and announced; its first stop is to come */
	TRACEE_HIDDEN, /* the command, before it calls execve: nothing is shown */
	TRACEE_LAUNCH, /* the command, inside its first execve */
	TRACEE_FAILED, /* the command, after a failed execve: nothing but its end is shown */
	TRACEE_TRACED,
};

struct tracee {
	pid_t tid;
	pid_t tgid;	  /* its process, 0 while not known; for `task` to be made with */
	pid_t parent;	  /* the tid of who made it, 0 if not known */
	pid_t old_tid;	  /* during an EV_EXEC to be told: the tid before */
	unsigned threads; /* to announce with it */
	enum tracee_state state;
	bool queued;	/* in the queue, with a status */
	bool stopped;	/* it waits for us (queued or not) */
	bool listening; /* it is in a group stop that was told, under PTRACE_LISTEN once resumed */
	bool filtered;	/* it is behind the seccomp filter: other calls than wanted ones don't stop
			   it */
	bool confined;	/* ... and another, of its own: all its calls stop again */
	bool looked_at; /* ... but the next does: it has executed a program, of another ABI perhaps
			 */
	bool paused;	/* it was asked to stop where it is */
	bool done;	/* during detach: let go */
	int status;	/* its stop, as wait4() gives it */
	int signo;	/* to deliver when resumed */
	uint64_t stime; /* ns */
	uint64_t wake;	/* CLOCK_MONOTONIC, ns: it is kept stopped until then; 0: it is not */
	uint32_t seat;	/* [colocate.c] */
	uint32_t slot;	/* [tracee.c] */
	struct tamper tamper;	    /* .replace: the call it is in was replaced */
	struct task *task;	    /* NULL while unborn */
	struct tracee *chain;	    /* [tracee.c] */
	struct tracee *prev, *next; /* all of them, the oldest first */
	struct tracee *behind;	    /* in the queue */
};

/* Keep the tids of all in memory that another process sees, 0 where there is none; before there is
 * any. */
struct roll {
	_Atomic uint32_t used; /* how many were ever taken */
	_Atomic pid_t tids[];
};
enum { ROLL_MAX = 1 << 18 };
void tracee_share(struct roll *);

/* The oldest of all, NULL when there are none. */
struct tracee *tracee_first(void);
unsigned tracee_count(void);
struct tracee *tracee_find(pid_t tid);
struct tracee *tracee_new(pid_t tid, enum tracee_state state);
void tracee_free(struct tracee *tracee);
/* The tid changes (execve). */
void tracee_rename(struct tracee *tracee, pid_t tid);
/* A stop to be dealt with after the others; one that replaces a stop not yet dealt with keeps its
 * place. */
void tracee_queue(struct tracee *tracee, int status);
/* The next to be dealt with, taken from the queue; NULL when there is none. */
struct tracee *tracee_unqueue(void);

#endif
