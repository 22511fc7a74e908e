/* What an engine is: a source of events.  ptrace, bpf and replay are engines. */
#ifndef SONDE_ENGINE_H
#define SONDE_ENGINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

struct abi;
struct options;
struct event;
struct row;
struct task;
struct tamper;

enum engine_caps {
	ENGINE_STOPS = 1,  /* tasks wait at each event until resumed */
	ENGINE_MEMORY = 2, /* their memory can be read meanwhile */
	ENGINE_TAMPER = 4, /* their calls can be changed */
	ENGINE_COUNTS = 8, /* it can count without reporting each event */
};

struct engine {
	const char *name;
	unsigned caps;
	/* Start: fork the command or attach.  0 or the exit status to leave with, after saying why.
	 */
	int (*open)(const struct options *);
	/* Wait for the next event.  1: *event is filled; 0: nothing is left to trace; -EINTR: a
	 * signal asks to flush, to stop or to report (see engine_interrupted, engine_asked); other
	 * -errno: we broke. */
	int (*next)(struct event *);
	/* Read tracee memory: see memory_read_fn. */
	long (*read)(const struct task *, uint64_t addr, void *buf, size_t len);
	/* Write tracee memory: see memory_write_fn.  NULL without ENGINE_TAMPER. */
	long (*write)(const struct task *, uint64_t addr, const void *buf, size_t len);
	/* Let the task go on after an event.  tamper is NULL or what to change first.  To be called
	 * once for each event of next(), right after it was dealt with, but not for the events that
	 * are a task's last. */
	int (*resume)(struct task *, const struct tamper *);
	/* NULL without ENGINE_TAMPER.  Have all tasks that run stop where they are: EV_PAUSE. */
	void (*interrupt)(void);
	/* NULL without ENGINE_COUNTS.  Give each row of what was counted since the start; word is
	 * its key of --summary-by=, if that is one. */
	void (*counts)(void (*give)(const struct abi *, const struct row *, const char *word));
	/* NULL without ENGINE_COUNTS.  How many calls were counted, as far as the limit is
	 * concerned. */
	uint64_t (*calls)(void);
	/* Let go of every task alive, giving EV_DETACH through emit for each. */
	void (*detach)(void (*emit)(const struct event *));
	/* The end.  Returns what the command left: its exit status, or -N when signal N killed it;
	 * 0 without one.  wait: for the end of a command that was let go. */
	int (*close)(bool wait);
};

extern const struct engine ptrace_engine;
/* It counts, and sees neither arguments nor signals; in builds with libbpf. */
extern const struct engine bpf_engine;

/* A child of ours that is no tracee (a command that reads the trace): its end, which the engine may
 * see, is no news. */
void engine_bystander(pid_t pid);
/* The signal that asks us to stop, 0 while there is none. */
int engine_interrupted(void);
/* With --interactive: was ^C pressed, since the last time this was asked? */
bool engine_paused(void);
/* Was a report of what there is so far asked for, since the last time this was? */
bool engine_asked(void);

#endif
