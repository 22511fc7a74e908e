/* Ids of a pid namespace of its own: processes, threads, groups and sessions, alive and gone.
 *
 * trace: /pid|kill|sched|prio|pgrp|sid|vm_|pages|kcmp|waitid|trace|fcntl|capg|ctl|event
 * modes: -f --decode-pids=pidns; -f -Y; -f -yy --decode-pids=comm,pidns
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define CALL(name, ...) syscall(SYS_##name, ##__VA_ARGS__)

static volatile int thread_id;

/* There until it is told to go: by itself, so that its end comes before that of the others. */
static void *idle(void *gate)
{
	char c;

	thread_id = CALL(gettid);
	read(*(int *)gate, &c, 1);
	return NULL;
}

/* Everything that takes an id. */
static void tell(int id)
{
	struct f_owner_ex owner = { F_OWNER_PID, id };
	siginfo_t info = { .si_signo = SIGHUP, .si_code = SI_QUEUE, .si_pid = id };
	struct ucred cred = { id };
	char control[CMSG_SPACE(sizeof(cred))] = { 0 };
	struct msghdr msg = { .msg_control = control, .msg_controllen = sizeof(control) };
	struct cmsghdr *cmsg = (void *)control;
	int ids[2] = { id, id };
	long args[11] = { [8] = (long)ids, [9] = 2 };

	CALL(getpgid, id), CALL(getsid, id), CALL(setpgid, id, id), CALL(setpgid, id, 1234);
	CALL(kill, id, 0), CALL(tkill, id, 0), CALL(tgkill, id, id, 0);
	CALL(prlimit64, id, 77, 0, 0);
	CALL(sched_getscheduler, id), CALL(sched_setscheduler, id, 0, 0);
	CALL(sched_getparam, id, 0), CALL(sched_setparam, id, 0);
	CALL(sched_getaffinity, id, 0, 0), CALL(sched_setaffinity, id, 0, 0);
	CALL(sched_getattr, id, 0, 0, 0), CALL(sched_setattr, id, 0, 0);
	CALL(sched_rr_get_interval, id, 0);
	for (int which = 0; which < 5; which++) {
		CALL(getpriority, which, id), CALL(setpriority, which, id, 77);
		CALL(ioprio_get, which, id), CALL(ioprio_set, which, id, 0x4007);
		CALL(waitid, which, id, 0, WNOHANG, 0);
		owner.type = which;
		fcntl(0, F_SETOWN_EX, &owner), fcntl(0, F_GETOWN_EX, &owner);
	}
	close(CALL(pidfd_open, id, 0));
	CALL(process_vm_readv, id, 0, 0, 0, 0, 0), CALL(process_vm_writev, id, 0, 0, 0, 0, 0);
	CALL(migrate_pages, id, 0, 0, 0), CALL(move_pages, id, 0, 0, 0, 0, 0);
	CALL(kcmp, id, 1, 0, 0, 0), CALL(perf_event_open, 0, id, 0, 0, 0);
	CALL(get_robust_list, id, 0, 0);
	CALL(ptrace, PTRACE_PEEKDATA, id, 0, 0), CALL(prctl, PR_SET_PTRACER, id, 0, 0, 0);
	CALL(fcntl, 0, F_SETOWN, id), CALL(fcntl, 0, F_GETOWN);
	CALL(rt_sigqueueinfo, id, 0, 0), CALL(rt_tgsigqueueinfo, id, id, 0, 0);
	CALL(rt_sigqueueinfo, 99, SIGHUP, &info);
	CALL(capget, ((int[]){ 0x20080522, id }), 0);
	cmsg->cmsg_len = CMSG_LEN(sizeof(cred));
	cmsg->cmsg_level = SOL_SOCKET;
	cmsg->cmsg_type = SCM_CREDENTIALS;
	memcpy(CMSG_DATA(cmsg), &cred, sizeof(cred));
	sendmsg(-1, &msg, 0);
	CALL(process_madvise, id, 0, 0, 0, 0);
	CALL(prctl, PR_SCHED_CORE, 0, id, 0, 0);
	ioctl(-1, TIOCSPGRP, &id);
}

int main(void)
{
	struct flock lock = { F_WRLCK };
	int ready[2], gate[2], pair[2], group, session, fd;
	struct ucred cred;
	socklen_t len = sizeof(cred);
	pthread_t thread;
	sigset_t set;
	char c;

	sigemptyset(&set);
	sigaddset(&set, SIGCHLD);
	sigprocmask(SIG_BLOCK, &set, NULL);
	if (unshare(CLONE_NEWPID))
		return 1;
	if (fork())
		return wait(NULL) < 0;
	pipe(ready);
	group = fork(); /* leads a group, and is gone */
	if (!group) {
		setpgid(0, 0);
		if (fork())
			_exit(0);
		write(ready[1], "", 1);
		for (;;)
			pause();
	}
	read(ready[0], &c, 1);
	waitpid(group, NULL, 0);
	session = fork();
	if (!session) {
		setsid();
		write(ready[1], "", 1);
		for (;;)
			pause();
	}
	read(ready[0], &c, 1);
	pipe(gate);
	pthread_create(&thread, NULL, idle, gate);
	while (!thread_id)
		usleep(1000);

	CALL(getpid), CALL(gettid), CALL(getppid), CALL(getpgrp);
	CALL(getpgid, 0), CALL(getsid, 0), CALL(set_tid_address, &lock);
	tell(session), tell(thread_id), tell(group), tell(-group), tell(1), tell(0), tell(-1),
		tell(1000);
	socketpair(AF_UNIX, SOCK_STREAM, 0, pair);
	getsockopt(pair[0], SOL_SOCKET, SO_PEERCRED, &cred, &len);
	fd = open("lock", O_RDWR | O_CREAT, 0600);
	fcntl(fd, F_SETLK, &lock);
	if (!fork()) {
		fcntl(fd, F_GETLK, &lock);
		_exit(0);
	}
	wait(NULL);
	fd = CALL(pidfd_open, session, 0);
	CALL(pidfd_send_signal, fd, 0, 0, 0);
	CALL(pidfd_getfd, fd, ready[1], 0), CALL(pidfd_getfd, fd, 77, 0),
		CALL(pidfd_getfd, 0, 0, 1);
	close(fd);
	fd = epoll_create1(0);
	CALL(kcmp, session, 1, 7, ready[0], ((int[]){ ready[1], fd, 0 }));
	CALL(kcmp, session, 1, 0, ready[0], 77), CALL(kcmp, thread_id, -1, 0, 0, 0);
	write(gate[1], "", 1);
	pthread_join(thread, NULL);
	CALL(setsid);
	return 0;
}
