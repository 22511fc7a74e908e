/* Processes by what they belong to: a tree, a name, a control group, a container. */
#ifndef SONDE_MEMBERS_H
#define SONDE_MEMBERS_H

#include <stdbool.h>

enum member_kind {
	MEMBER_TREE,	  /* a process and all that descend from it */
	MEMBER_NAME,	  /* those that are called so, by comm or by the name of their executable */
	MEMBER_CGROUP,	  /* those in a control group or below it */
	MEMBER_CONTAINER, /* those of a container whose id begins so */
};

struct membership {
	enum member_kind kind;
	const char *text; /* the pid, the name, the path (with /sys/fs/cgroup or without), the id */
};

/* Does this process belong?  One that is gone does not. */
bool member_is(const struct membership *, int pid);
/* Say that nobody does. */
void members_missing(const struct membership *);
/* Call fn for every process that belongs to one of these, but not for ourselves. */
void members_each(const struct membership *, unsigned count, void (*fn)(int pid, void *),
		  void *arg);

#endif
