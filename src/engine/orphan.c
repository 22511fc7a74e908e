/* Start a process that is nobody's child. */
#include "orphan.h"

#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

_Noreturn static void live(const char *name, int keep, void (*life)(void))
{
	sigset_t all;

	sigfillset(&all);
	sigprocmask(SIG_SETMASK, &all, NULL);
	prctl(PR_SET_NAME, name);
	setsid();
	if (chdir("/") < 0)
		_exit(1);
	if (keep > 0)
		dup2(keep, 0);
	syscall(SYS_close_range, keep < 0 ? 0 : 1, ~0U, 0);
	life();
	_exit(0);
}

bool orphan_start(const char *name, int keep, void (*life)(void))
{
	pid_t middle = vfork();
	int status;

	if (!middle) {
		pid_t pid = (pid_t)syscall(SYS_clone, SIGCHLD, NULL, NULL, NULL, NULL);

		if (!pid)
			live(name, keep, life);
		_exit(pid < 0);
	}
	return middle > 0 && waitpid(middle, &status, 0) == middle && !status;
}
