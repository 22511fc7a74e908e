/* The guardian: a process beside the tracer that looks at how its tracees get along on one CPU, and
 * gives them back where they may run should the tracer be killed.
 *
 * The tracer alone changes where tasks run while it lives; what it has done stands in memory that
 * both share, a seat for each tracee.  The guardian reads it, and writes a wish. */
#ifndef SONDE_GUARDIAN_H
#define SONDE_GUARDIAN_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>
#include "cpus.h"

/* A tracee's. */
struct seat {
	_Atomic pid_t tid; /* 0: free */
	pid_t tgid;	   /* for its threads and children that are not ours yet */
	int home;	   /* it was put on this CPU alone; -1: it has its own */
	bool whole;	   /* it must have its own: during a call, or for good */
	bool setting;	   /* it is in sched_setaffinity */
	uint8_t own[];	   /* where it may run, as far as anyone but us knows; table.size bytes */
};

enum { SEATS_MAX = 1 << 18 };

/* What both know. */
struct table {
	_Atomic pid_t tracer;	/* 0: not yet to be interrupted */
	_Atomic uint64_t stops; /* so far */
	_Atomic int home;	/* the CPU where all are; -1: each where it may */
	_Atomic int wish; /* what the guardian would have it be; -2: any, the tracer's choice */
	/* How many wishes there were, and how many of them the tracer has heard. */
	_Atomic uint32_t wishes, heard;
	_Atomic uint32_t seats;	  /* how many were ever taken: their indices are below */
	size_t size;		  /* of a set of CPUs */
	uint8_t ours[CPUS_BYTES]; /* where the tracer itself may run */
				  /* the seats follow */
};

enum { HOME_NONE = -1, HOME_ANY = -2 };

struct seat *seat_at(struct table *, uint32_t index);
/* The memory they share, NULL when there is none. */
struct table *guardian_table(size_t size);
/* Start it; false when it can't be.  advise: have it make wishes, too. */
bool guardian_start(struct table *, bool advise);
/* Whoever has this descriptor open keeps it waiting, once the tracer is gone; -1 without one. */
int guardian_pipe(void);
/* Give a task back what the seat's has, if it is where we put that. */
void seat_restore(const struct table *, const struct seat *, pid_t tid);

#endif
