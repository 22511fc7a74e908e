/* How the ptrace engine gets its first tracees. */
#ifndef SONDE_LAUNCH_H
#define SONDE_LAUNCH_H

#include <stdbool.h>
#include <sys/types.h>

struct options;

/* Start the command, seized and stopped before it has done anything of its own: a TRACEE_HIDDEN,
 * queued with that stop.  Its tid, or -1, having said why. */
pid_t launch_command(const struct options *options, long ptrace_options);
/* Attach to the next process of -p, and with -f to all its threads: TRACEE_NEW, queued to be
 * announced.  Says why those that can't be attached can't.  False: there was none left. */
bool launch_attach(const struct options *options, long ptrace_options);

#endif
