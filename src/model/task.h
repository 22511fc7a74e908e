/* Tasks (threads) and processes as the tracer knows them.  task_apply() is the only writer of their
 * state; fields marked [engine], [decode] and [text] belong to that room and nobody else touches
 * them. */
#ifndef SONDE_TASK_H
#define SONDE_TASK_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/types.h>
#include "event.h"
#include "tape.h"

struct process {
	pid_t tgid;
	unsigned refs;	       /* tasks */
	const struct abi *abi; /* of its latest call; NULL before the first */
	struct space *space;   /* [stack] what it has mapped; NULL: nobody asked yet */
	struct process *next;  /* [model] hash chain */
};

/* The call a task is in, or has just left. */
struct call {
	const struct abi *abi;
	uint64_t nr;
	uint64_t args[6];
	const struct d_number *entry;
	uint64_t entered;	    /* CLOCK_MONOTONIC, ns */
	uint64_t entered_wall;	    /* CLOCK_REALTIME, ns */
	uint64_t entered_stime;	    /* ns */
	const struct abi *last_abi; /* ABI and number of the call before, which a restart_syscall
				       goes on with; */
	uint64_t last_nr;	    /* NULL when there was none */
	bool inside;		    /* between EV_ENTER and EV_EXIT */
	bool selected;		    /* chosen by -e trace: set by the loop */
	bool watched;		    /* [rules] whether or not it is selected */
	bool waits;		    /* whether it is to be shown is known when it has returned:
				       set by the loop */
	/* What was done to it (-e inject=); set by the loop. */
	uint64_t tampered; /* which of the conditions of -e inject= hold of it, one bit each */
	bool poked;	   /* memory that arguments point to was changed */
	bool delayed;	   /* it was, or will be, kept waiting */
};

struct task {
	pid_t tid;
	struct process *process;
	struct call call;
	struct tape tape;     /* [decode] of the current call */
	void *engine;	      /* [engine] private state */
	uint16_t *counts;     /* [select] of calls, for -e inject=when=; one block, freed with it */
	uint32_t summary_key; /* [summary] of the call it is in, with --summary-by=path */
	void *text;	      /* [text] private state: cursor, what was shown */
	struct stack *stack;  /* [stack] of its call or signal, NULL while there is none to show */
	struct record *record; /* [record] of its decoding for the file; NULL while there is none */
	uint32_t denied, denied_place; /* [profile] where its call is listed; 0 nowhere */
	struct output *output; /* [output] a file of its own (-ff -o); NULL until it needs one */
	uint32_t decode_state[24]; /* [decode] what its exit half must know of its entry half */
	struct task *next;	   /* [model] hash chain */
};

/* The task of a tid, or NULL.  Constant time. */
struct task *task_find(pid_t tid);
/* A new task in the process tgid (made if need be).  Never fails: dies when memory ends. */
struct task *task_new(pid_t tid, pid_t tgid);
/* Forget a task: frees it and, with its last task, the process. */
void task_free(struct task *task);
/* How many tasks there are. */
unsigned task_count(void);
/* Call fn for every task; fn may free the one it is given, and must not make new ones. */
void task_each(void (*fn)(struct task *, void *), void *arg);
/* Is it the last event of its task, which nobody may touch afterwards? */
bool task_ends(const struct event *event);
/* Bring the model up to date with an event, before anyone looks at it. */
void task_apply(const struct event *event);

#endif
