/* What processes are called, behind their numbers: odd names, new ones, names of those who are
 * gone.
 *
 * trace: /pid|kill|wait|sched_get|prctl|execve|clone|fork|exit
 * modes: -Y; -f -Y; -f -Y -xx; -f -Y -x -s 2; -f --decode-pids=comm,pidns -yy; -Y -X raw; -f -Y -e
 * raw=!execve; -f -Y -e verbose=none -e signal=CHLD
 */
#include "call.h"
#include <sys/prctl.h>
#include <sys/wait.h>

int main(int argc, char **argv)
{
	static const char *const names[] = {
		"a",
		"a b",
		"<x>",
		"\n",
		"\1\2\377",
		"\"\\",
		"123456789012345",
		"1234567890123456",
		"\303\244",
		")",
		"(x)",
		"a>b",
		"",
	};
	siginfo_t info;
	char self[64];
	int status, pid, ready[2], go[2];
	sigset_t set;

	if (argc > 1) {
		CALL(getpid, 0), CALL(getppid, 0);
		/* The other runs while the name it has is looked at: it keeps it. */
		if (strcmp(argv[1], "other") != 0)
			CALL(prctl, PR_SET_NAME, argv[1]), CALL(gettid, 0);
		return 3;
	}
	sigemptyset(&set);
	sigaddset(&set, SIGCHLD);
	sigprocmask(SIG_BLOCK, &set, NULL);
	pipe(ready), pipe(go);
	for (unsigned i = 0; i < COUNT(names); i++) {
		prctl(PR_SET_NAME, names[i]);
		CALL(getpid, 0), CALL(kill, getpid(), 0), CALL(kill, -getpid(), 0),
			CALL(kill, 0, 0);
		pid = fork();
		if (!pid) {
			read(go[0], self, 1);
			prctl(PR_SET_NAME, names[COUNT(names) - 1 - i]);
			write(ready[1], "", 1);
			for (;;)
				pause();
		}
		write(go[1], "", 1), read(ready[0], self, 1);
		CALL(kill, pid, 0), CALL(tgkill, pid, pid, 0), CALL(tkill, pid, 0),
			CALL(getpgid, pid);
		CALL(sched_getscheduler, pid), CALL(kill, pid, SIGTERM);
		CALL(waitid, P_PID, pid, &info, WEXITED | WNOWAIT, NULL);
		CALL(kill, pid, 0), CALL(getsid, pid);
		CALL(wait4, pid, &status, 0, NULL);
		CALL(kill, pid, 0);
	}
	CALL(kill, 1, 0), CALL(kill, 99999999, 0), CALL(kill, -1, 1000), CALL(getpgid, 0),
		CALL(kill, 2, 0);
	/* By what it is called once it runs another program: vfork(2) returns a moment before. */
	prctl(PR_SET_NAME, "exe");
	if (!(pid = vfork())) {
		execl("/proc/self/exe", "again", "other", NULL);
		_exit(1);
	}
	waitpid(pid, &status, 0);
	prctl(PR_SET_NAME, "before");
	execl("/proc/self/exe", "again", "later", NULL);
	return 1;
}
