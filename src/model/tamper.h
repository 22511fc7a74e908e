/* What is to be changed about a call: decided by the selection, done by an engine. */
#ifndef SONDE_TAMPER_H
#define SONDE_TAMPER_H

#include <stdbool.h>
#include <stdint.h>

/* What an engine does when it resumes a task from the stop of an EV_ENTER or EV_EXIT. */
struct tamper {
	/* EV_ENTER: instead of the call, the kernel is to make the one of this number (all ones:
	 * none at all), and its result, as the tracee and EV_EXIT see it, is `ret`: an errno when
	 * `failing`. */
	bool replace, failing;
	uint64_t nr;
	uint64_t ret;
	/* EV_EXIT: the tracee is to see `ret` (an errno when `failing`) as the result. */
	bool result;
	/* EV_ENTER: bit set of arguments that the call is to be made with in place of its own. */
	unsigned set;
	uint64_t args[6];
	bool no_signal; /* EV_SIGNAL: it is not to be delivered */
	int signo;	/* a signal to deliver with it; 0 none */
	uint64_t delay; /* ns the task is left stopped first */
};

#endif
