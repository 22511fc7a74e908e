/* One thing that happened to one task, as an engine reports it. */
#ifndef SONDE_EVENT_H
#define SONDE_EVENT_H

#include <signal.h>
#include <stdbool.h>
#include <stdint.h>

struct task;
struct abi;

enum event_kind {
	EV_ATTACH, /* the task is new: attached, or born of a followed fork (parent is set) */
	EV_ENTER,  /* a call begins: abi, nr, args, ip, sp */
	EV_EXIT,   /* it returned: ret, is_error; abi, nr, args as at its entry */
	/* An execve succeeded (before its EV_EXIT); old_tid differs from task->tid when another
	 * thread did it. */
	EV_EXEC,
	EV_SIGNAL, /* a signal is about to be delivered: info */
	EV_STOP,   /* a group stop began: signo */
	EV_EXITED, /* the task is gone: status is its exit code */
	EV_KILLED, /* the task is gone: signo, core_dumped */
	/* The task is gone: thread old_tid of its process took its place by execve. */
	EV_SUPERSEDED,
	EV_DETACH, /* we let the task go, alive */
	/* A call was under way when we came, and ended by it: abi, nr, args; shown only by the
	 * restart to come. */
	EV_LOST,
	EV_PAUSE, /* it was running, and stands still because that was asked for */
};

struct event {
	enum event_kind kind;
	struct task *task;
	struct task *parent; /* EV_ATTACH of a followed child, if it is still there, or NULL */
	uint64_t time;	     /* CLOCK_MONOTONIC, ns */
	uint64_t wall;	     /* CLOCK_REALTIME, ns */
	uint64_t stime; /* system CPU time of the task so far, ns; 0 unless options asked for it */
	const struct abi *abi; /* EV_ENTER, EV_EXIT */
	uint64_t nr;
	uint64_t args[6]; /* raw registers, zero-extended for 32-bit ABIs */
	uint64_t ip, sp;
	int64_t ret; /* EV_EXIT: the return value, or -errno when is_error */
	bool is_error;
	bool launching;	  /* EV_ENTER: the execve that makes the command what it is */
	bool injected;	  /* EV_EXIT: ret is not the kernel's but what a tamper asked for */
	bool unavailable; /* EV_EXIT: the return value could not be read: "= ? <unavailable>" */
	/* EV_ATTACH: how many tasks to announce: those that came with the leader of -p, 1 for a
	 * child; 0: nothing to say (the command we started, the other threads of -p). */
	unsigned threads;
	int signo;
	int status;
	bool core_dumped;
	/* Not to be shown: EV_KILLED of a signal that -e signal= leaves out, EV_EXIT of a call that
	 * ended as -e status= leaves out. */
	bool muted;
	/* Of a recording: not of the time, or not of the processes, that are asked for.  Nobody is
	 * to hear of it; of a call that began too early the end may yet be shown. */
	enum { EVENT_HERE, EVENT_EARLY, EVENT_FOREIGN } place;
	int32_t old_tid;   /* EV_EXEC: the caller's tid before; EV_SUPERSEDED: who superseded it */
	const void *info;  /* EV_SIGNAL: siginfo as the kernel gives it to a 64-bit tracer */
	uint32_t info_len; /* its bytes (128), 0 when it could not be read */
};

#endif
