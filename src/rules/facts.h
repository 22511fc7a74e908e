/* What /proc says of processes, read when it is asked for and kept until a call changes it.
 *
 * Of tasks that are traced; of others, ancestors say, it is kept while one event is looked at.
 * What is returned stays until the next event. */
#ifndef SONDE_FACTS_H
#define SONDE_FACTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "container.h"
#include "fact.h"

struct event;

struct facts_text {
	char *text; /* NUL-terminated; "" with nothing in it */
	size_t len, cap;
};

struct facts_stat { /* /proc/PID/stat */
	char comm[64];
	int ppid, pgrp, session, tty;
	uint64_t start; /* ns since the machine booted */
	uint64_t minor_faults, major_faults, threads;
};

enum { FACTS_CAPS = 3 };

struct facts_status { /* /proc/PID/status */
	int tgid;
	uint32_t uid[4], gid[4];	   /* real, effective, saved, of the file system */
	uint64_t caps[FACTS_CAPS];	   /* inheritable, permitted, effective */
	int vpid, vtid, vpgid, vsid;	   /* in its innermost pid namespace */
	uint64_t vm_size, vm_rss, vm_swap; /* KiB */
};

/* NULL when the process is gone. */
const char *facts_comm(int tid);
const struct facts_stat *facts_stat(int pid);
const struct facts_status *facts_status(int tid);
const struct container *facts_container(int pid);
/* The path of its executable as Falco writes it: "memfd:name" for one in memory. */
const char *facts_exepath(int pid);
/* Is that of a memfd? */
bool facts_from_memfd(int pid);
const char *facts_cwd(int tid);
const char *facts_cgroup(int pid);
/* argv and the environment, with the NULs between. */
const struct facts_text *facts_cmdline(int pid);
const struct facts_text *facts_environ(int pid);
/* -1 when it is not set. */
int64_t facts_loginuid(int pid);
/* The nth ancestor, 0 itself: 0 when there is none.  Never ourselves. */
int facts_ancestor(int pid, unsigned n);
/* The names of ids as the process sees them; NULL when they have none. */
const char *facts_user(int pid, uint32_t uid);
const char *facts_group(int pid, uint32_t gid);
const char *facts_home(int pid, uint32_t uid, bool shell);
/* A number that holds for all: see fact.h. */
uint64_t facts_system(const char *name);
/* What the link leads to that such a fact is of. */
bool facts_file(int tid, const char *name, struct fact_file *);

/* Another event is looked at, at this time (CLOCK_MONOTONIC, ns). */
void facts_begin(uint64_t now);
/* Forget what an event has changed. */
void facts_apply(const struct event *);
/* Forget everything. */
void facts_close(void);
/* The calls that change something: a bit for each row of d_numbers. */
const uint64_t *facts_calls(void);

#endif
