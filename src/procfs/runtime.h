/* Containers that no control group's path tells of, by what runc and crun write down of those they
 * have started. */
#ifndef SONDE_RUNTIME_H
#define SONDE_RUNTIME_H

#include <stdbool.h>

struct container;

/* Is a process in one?  *ret is set then. */
bool runtime_container(int pid, struct container *ret);
/* Which container is it in, by its control groups (the text of /proc/PID/cgroup), or else so? */
void container_find(int pid, const char *cgroup, struct container *ret);

#endif
