/* What ptrace can do at best: stop a command at each call and ask what it is, twice, and nothing
 * else.  Tracer and tracee share one CPU, which is what makes the handing over cheap.
 *
 * usage: limit COMMAND [ARGUMENT...] */
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	const long options = PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEEXEC | PTRACE_O_TRACECLONE |
			     PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK | PTRACE_O_EXITKILL;
	struct __ptrace_syscall_info info;
	int status, code = 0;
	cpu_set_t here;
	pid_t command, tid;

	if (argc < 2)
		return 2;
	CPU_ZERO(&here);
	CPU_SET(sched_getcpu(), &here);
	sched_setaffinity(0, sizeof(here), &here);
	command = fork();
	if (!command) {
		raise(SIGSTOP);
		execvp(argv[1], argv + 1);
		_exit(127);
	}
	waitpid(command, &status, WUNTRACED);
	ptrace(PTRACE_SEIZE, command, 0, options);
	kill(command, SIGCONT);
	ptrace(PTRACE_INTERRUPT, command, 0, 0);
	while ((tid = waitpid(-1, &status, __WALL)) > 0) {
		int signo = 0;

		if (!WIFSTOPPED(status)) {
			if (tid == command)
				code = WIFEXITED(status) ? WEXITSTATUS(status)
							 : 128 + WTERMSIG(status);
			continue;
		}
		if (WSTOPSIG(status) == (SIGTRAP | 0x80))
			ptrace(PTRACE_GET_SYSCALL_INFO, tid, sizeof(info), &info);
		else if (!(status >> 16))
			signo = WSTOPSIG(status);
		ptrace(PTRACE_SYSCALL, tid, 0, (unsigned long)signo);
	}
	return code;
}
