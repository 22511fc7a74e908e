/* A seccomp filter in front of the command's calls, so that those nobody asked for do not stop it.
 */
#ifndef SONDE_SECCOMP_FILTER_H
#define SONDE_SECCOMP_FILTER_H

#include <stdbool.h>

struct options;

/* Make the filter for options->wanted, if there is to be one: options->filter.  Before the command
 * is forked.  False, having said why if it was asked for, when there can be none: then all its
 * calls stop, as usual. */
bool seccomp_prepare(const struct options *options);
/* Put it on: in the child, right before it becomes the command (or gives up being root).  All it
 * does from now on, and its children, passes the filter, for good. */
bool seccomp_apply(void);

#endif
