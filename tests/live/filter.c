/* What filter.sh has run behind a filter:
 *
 * own ACTION HOW: refuse itself chdir by ACTION (errno, trap, thread, kill), the filter being
 *   set HOW (prctl, seccomp, tsync), in two threads and a child
 * own-exec PROG...: refuse itself chdir, and become PROG
 * mill: threads, vfork, execve, one by a thread
 * tree: threads and children that wait for the end of their input, then open files, and have
 *   others do so; says who could not, and then "done"
 * hurry FILE: the same, but they open files until FILE is there
 * strict: ask for strict mode
 * unknown: calls nobody knows */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *until;
static int wrong; /* of a process */

/* ---- Filters of its own -------------------------------------------------------------------- */

static pthread_barrier_t set;

static void *other_thread(void *arg)
{
	(void)arg;
	pthread_barrier_wait(&set);
	syscall(SYS_chdir, "/thread");
	return NULL;
}

static void refuse_chdir(unsigned action, const char *how)
{
	struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_chdir, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, action),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog program = { 4, code };
	long failed;

	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	if (!strcmp(how, "prctl"))
		failed = prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
	else
		failed = syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER,
				 strcmp(how, "tsync") ? 0 : SECCOMP_FILTER_FLAG_TSYNC, &program);
	if (failed)
		exit(9);
}

static int own(const char *action, const char *how)
{
	pthread_t thread;

	syscall(SYS_chdir, "/before");
	pthread_barrier_init(&set, NULL, 2);
	pthread_create(&thread, NULL, other_thread, NULL);
	refuse_chdir(!strcmp(action, "errno")	 ? SECCOMP_RET_ERRNO | EACCES
		     : !strcmp(action, "kill")	 ? SECCOMP_RET_KILL_PROCESS
		     : !strcmp(action, "thread") ? SECCOMP_RET_KILL_THREAD
						 : SECCOMP_RET_TRAP,
		     how);
	pid_t child = fork();

	if (!child) {
		syscall(SYS_chdir, "/child");
		execl("/bin/sh", "sh", "-c", "cd /program", NULL);
	}
	waitpid(child, NULL, 0);
	pthread_barrier_wait(&set);
	pthread_join(thread, NULL);
	syscall(SYS_chdir, "/own");
	return 0;
}

/* ---- Lives --------------------------------------------------------------------------------- */

static void *executing(void *arg)
{
	(void)arg;
	execl("/bin/cat", "cat", "/dev/null", NULL);
	return NULL;
}

static int mill(void)
{
	pthread_t thread;
	pid_t child;

	for (int i = 0; i < 3; i++) {
		child = vfork();
		if (!child) {
			execl("/bin/cat", "cat", i ? "/dev/null" : "/nonexistent", NULL);
			_exit(1);
		}
		waitpid(child, NULL, 0);
	}
	pthread_create(&thread, NULL, executing, NULL);
	pthread_join(thread, NULL);
	return 1;
}

/* ---- Who outlives the tracer --------------------------------------------------------------- */

static void open_files(const char *who)
{
	char line[128];

	for (int i = 0; until ? access(until, F_OK) : i < 50; i++) {
		int fd = open("/dev/null", O_RDONLY);

		if (fd < 0) {
			wrong = 1;
			write(1, line,
			      (size_t)snprintf(line, sizeof(line), "%s: %s\n", who,
					       strerror(errno)));
			return;
		}
		close(fd);
	}
}

static void *young_thread(void *arg)
{
	(void)arg;
	open_files("a young thread");
	return NULL;
}

static void have_others(void)
{
	pthread_t thread;
	int status;
	pid_t child = fork();

	if (!child) {
		open_files("a young child");
		execl("/bin/cat", "cat", "/dev/null", NULL);
		_exit(1);
	}
	pthread_create(&thread, NULL, young_thread, NULL);
	waitpid(child, &status, 0);
	if (status) {
		wrong = 1;
		write(1, "a program\n", 10);
	}
	pthread_join(thread, NULL);
}

static void *member(void *who)
{
	char c;

	if (!until)
		read(0, &c, 1);
	open_files(who);
	have_others();
	return NULL;
}

static int tree(void)
{
	pthread_t thread;
	int status;
	pid_t child;

	signal(SIGTERM, SIG_IGN);
	child = fork();
	pthread_create(&thread, NULL, member, child ? "a thread" : "a child's thread");
	member(child ? "the first" : "a child");
	pthread_join(thread, NULL);
	if (!child)
		return wrong;
	waitpid(child, &status, 0);
	write(1, wrong || status ? "failed\n" : "done\n", wrong || status ? 7 : 5);
	return 0;
}

int main(int argc, char **argv)
{
	if (argc > 3 && !strcmp(argv[1], "own"))
		return own(argv[2], argv[3]);
	if (argc > 2 && !strcmp(argv[1], "own-exec")) {
		refuse_chdir(SECCOMP_RET_ERRNO | EACCES, "prctl");
		execvp(argv[2], argv + 2);
	}
	if (argc > 1 && !strcmp(argv[1], "mill"))
		return mill();
	if (argc > 1 && !strcmp(argv[1], "tree"))
		return tree();
	if (argc > 2 && !strcmp(argv[1], "hurry")) {
		until = argv[2];
		return tree();
	}
	if (argc > 1 && !strcmp(argv[1], "strict"))
		return prctl(PR_SET_SECCOMP, SECCOMP_MODE_STRICT) < 0 ? errno : 0;
	if (argc > 1 && !strcmp(argv[1], "unknown"))
		return (int)(syscall(390, 1) + syscall(999, 2) + syscall(0x7fffffff, 3) + 3);
	return 2;
}
