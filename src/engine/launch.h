/* How engines get a command to start, and the ptrace engine its first tracees. */
#ifndef SONDE_LAUNCH_H
#define SONDE_LAUNCH_H

#include <stdbool.h>
#include <sys/types.h>

struct options;

/* Fork the command: it waits for launch_go(), behind a seccomp filter if one was prepared, or ends
 * when we do without.  Its tid, or -1, having said why.  With -D it is our caller that waits. */
pid_t launch_fork(const struct options *options, bool filter, int *ret_gate);
void launch_go(int gate);
/* Start the command, seized and stopped before it has done anything of its own: a TRACEE_HIDDEN,
 * queued with that stop.  Its tid, or -1, having said why. */
pid_t launch_command(const struct options *options, long ptrace_options);
/* Attach to the next process of -p, and with -f to all its threads: TRACEE_NEW, queued to be
 * announced.  Says why those that can't be attached can't.  False: there was none left. */
bool launch_attach(const struct options *options, long ptrace_options);

#endif
