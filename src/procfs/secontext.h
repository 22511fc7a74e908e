/* Security contexts, as SELinux has them of tasks and files, and as its policy wants them of files.
 *
 * Nothing is known where the kernel or the file system tells none. */
#ifndef SONDE_SECONTEXT_H
#define SONDE_SECONTEXT_H

#include <stdbool.h>

/* The kernel's own bound is a page. */
enum { SECONTEXT_MAX = 4096 };

/* Whole, "user:role:type:level". */
struct secontext {
	char actual[SECONTEXT_MAX];
	char expected[SECONTEXT_MAX]; /* by the policy; "" when it says nothing, or was not asked */
};

/* Were we built with what knows of them? */
bool secontext_supported(void);
/* Is there a policy that says what the contexts of files ought to be? */
bool secontext_has_policy(void);

/* Of a task. */
bool secontext_of_task(int tid, struct secontext *ret);
/* Of what a task's descriptor leads to (AT_FDCWD: of its working directory), or, with a path, of
 * the file that the task finds from there, in its own root: of the link itself if that is not to be
 * followed. */
bool secontext_of_file(int tid, int fd, const char *path, bool nofollow, bool expected,
		       struct secontext *ret);

#endif
