/* Signals, timers, clocks and children.
 *
 * modes: ; -v -yy; -s 5 -y; -X raw; -X verbose -v; -xx -a 0
 */
#include "call.h"
#include <sched.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/times.h>
#include <sys/timex.h>
#include <sys/wait.h>

static void nothing(int sig)
{
	(void)sig;
}

static void signals(int self)
{
	struct {
		void (*handler)(int);
		unsigned long flags;
		void (*restorer)(void);
		uint64_t mask;
	} action = { SIG_IGN, SA_RESTART | SA_SIGINFO | 0x40, NULL, 0xff }, old;
	uint64_t set = 1 << (SIGUSR1 - 1) | 1UL << 40, all = ~1UL, *end = (uint64_t *)readable(8);
	struct timespec soon = { 0, 1000 }, wrong = { -1, 2000000000 };
	siginfo_t info = { .si_signo = SIGUSR2, .si_code = SI_QUEUE },
		  *got = (siginfo_t *)readable(128);
	stack_t stack = { end - 100, SS_DISABLE, 5 };

	*end = set;
	CALL(rt_sigaction, SIGUSR1, &action, &old, 8), CALL(rt_sigaction, SIGUSR1, NULL, &old, 8),
		CALL(rt_sigaction, SIGKILL, &action, NULL, 8),
		CALL(rt_sigaction, 99, NULL, NULL, 8);
	CALL(rt_sigaction, SIGUSR1, &action, NULL, 4),
		CALL(rt_sigaction, SIGUSR1, NOWHERE, NOWHERE, 8),
		CALL(rt_sigaction, 33, readable(32), NULL, 8);
	CALL(rt_sigprocmask, SIG_BLOCK, &set, end, 8),
		CALL(rt_sigprocmask, SIG_SETMASK, &all, NULL, 8),
		CALL(rt_sigprocmask, 7, end, end, 8),
		CALL(rt_sigprocmask, SIG_UNBLOCK, readable(4), NULL, 8),
		CALL(rt_sigprocmask, 0, NULL, NOWHERE, 8);
	CALL(rt_sigpending, end, 8), CALL(rt_sigpending, NOWHERE, 8), CALL(rt_sigpending, end, 9);
	CALL(rt_sigtimedwait, &set, got, &soon, 8), CALL(rt_sigtimedwait, &set, got, &wrong, 8),
		CALL(rt_sigtimedwait, NOWHERE, NULL, NOWHERE, 8);
	CALL(rt_sigqueueinfo, self, SIGUSR2, &info), CALL(rt_sigtimedwait, &all, got, &soon, 8),
		CALL(rt_sigqueueinfo, self, SIGUSR2, NOWHERE),
		CALL(rt_sigqueueinfo, -1, 99, readable(100)),
		CALL(rt_tgsigqueueinfo, self, self, SIGUSR2, &info),
		CALL(rt_sigtimedwait, &all, NULL, NULL, 8);
	info.si_code = SI_TIMER, CALL(rt_tgsigqueueinfo, self, self, 64, &info),
	CALL(rt_sigtimedwait, &all, got, &soon, 8), info.si_code = -77,
	CALL(rt_tgsigqueueinfo, -1, 0, 0, &info);
	CALL(kill, self, 0), CALL(kill, -1, 99), CALL(kill, 0x7fffffff, SIGTERM),
		CALL(tkill, self, 0), CALL(tkill, -1, SIGRTMIN), CALL(tgkill, self, self, 0),
		CALL(tgkill, 0, 0, SIGKILL);
	CALL(sigaltstack, &stack, NULL), CALL(sigaltstack, NULL, &stack),
		CALL(sigaltstack, NOWHERE, NOWHERE), stack.ss_flags = 0x80000001,
						     CALL(sigaltstack, &stack, &stack);
	CALL(signalfd4, -1, &set, 8, O_CLOEXEC | O_NONBLOCK), CALL(signalfd, -1, &set, 8),
		CALL(signalfd4, 99, NOWHERE, 8, 0xff), CALL(signalfd4, -1, &set, 5, 0),
		CALL(rt_sigsuspend, NOWHERE, 8), CALL(rt_sigsuspend, &set, 7);
	CALL(pidfd_open, self, 0), CALL(pidfd_open, -1, 0xff),
		CALL(pidfd_send_signal, -1, SIGTERM, NULL, 0),
		CALL(pidfd_send_signal, 5, 0, &info, 0xff), CALL(pidfd_getfd, -1, 0, 5);
}

static void clocks(void)
{
	struct timespec t = { 0, 1000 }, r = { 0, 0 }, *short_one = (void *)readable(8);
	struct itimerspec every = { { 0, 500 }, { 100, 5 } }, was;
	struct itimerval one = { { 0, 0 }, { 100, 7 } }, before;
	struct timeval tv;
	struct timezone zone = { 60, 1 };
	struct sigevent event = { .sigev_notify = SIGEV_SIGNAL,
				  .sigev_signo = SIGUSR1,
				  .sigev_value.sival_int = 77 };
	struct timex x = { .modes = 0x8000 };
	int id = 0, fd;

	CALL(clock_getres, CLOCK_MONOTONIC, &r), CALL(clock_getres, 99, &r),
		CALL(clock_getres, CLOCK_BOOTTIME, NULL),
		CALL(clock_gettime, CLOCK_PROCESS_CPUTIME_ID, NOWHERE),
		CALL(clock_gettime, -6, short_one), CALL(clock_gettime, 17, &r);
	CALL(clock_settime, CLOCK_MONOTONIC, &t), CALL(clock_settime, 99, NOWHERE),
		CALL(clock_nanosleep, CLOCK_MONOTONIC, 0, &t, NULL),
		CALL(clock_nanosleep, CLOCK_REALTIME, 1, &t, &r),
		CALL(clock_nanosleep, 3, 0xff, NOWHERE, NOWHERE);
	CALL(nanosleep, &t, &r), CALL(nanosleep, NOWHERE, NULL), t.tv_nsec = -5,
								 CALL(nanosleep, &t, NULL);
	CALL(clock_adjtime, CLOCK_REALTIME, &x),
		x.modes = 0x3fff | 1 << 20, CALL(clock_adjtime, 99, &x), CALL(adjtimex, NOWHERE),
		CALL(adjtimex, readable(100)), CALL(gettimeofday, NOWHERE, NULL),
		CALL(settimeofday, NOWHERE, &zone), CALL(settimeofday, NULL, NOWHERE),
		CALL(time, NOWHERE);
	CALL(timer_create, CLOCK_MONOTONIC, &event, &id), CALL(timer_settime, id, 1, &every, &was),
		CALL(timer_settime, id, 0, &every, &was), CALL(timer_gettime, id, &was),
		CALL(timer_getoverrun, id), CALL(timer_delete, id), CALL(timer_delete, 77);
	event.sigev_notify = SIGEV_THREAD, CALL(timer_create, 99, &event, &id),
	event.sigev_notify = 4, CALL(timer_create, 1, &event, NOWHERE), event.sigev_notify = 99,
	event.sigev_signo = 99, CALL(timer_create, -1, &event, NULL),
	CALL(timer_create, 0, NULL, &id), CALL(timer_create, 0, NOWHERE, &id);
	CALL(timer_settime, 77, 0xff, NOWHERE, NULL), CALL(timer_gettime, 77, NOWHERE),
		CALL(timer_getoverrun, -1);
	CALL(setitimer, ITIMER_REAL, &one, &before), CALL(setitimer, ITIMER_VIRTUAL, NULL, &before),
		CALL(getitimer, ITIMER_PROF, &before), CALL(getitimer, 9, NOWHERE),
		CALL(setitimer, 9, NOWHERE, NULL), CALL(alarm, 100), CALL(alarm, 0),
		CALL(setitimer, ITIMER_REAL, &(struct itimerval){ 0 }, NULL);
	fd = CALL(timerfd_create, CLOCK_BOOTTIME, O_NONBLOCK | O_CLOEXEC),
	CALL(timerfd_create, 99, 0xff), CALL(timerfd_settime, fd, 0, &every, &was),
	CALL(timerfd_settime, fd, 3, &every, NULL),
	CALL(timerfd_settime, -1, 0xff, NOWHERE, NOWHERE), CALL(timerfd_gettime, -1, &was),
	CALL(timerfd_gettime, fd, NOWHERE);
	CALL(times, NOWHERE), CALL(getrusage, 99, &tv), CALL(getrusage, RUSAGE_SELF, NOWHERE),
		CALL(getrusage, RUSAGE_CHILDREN, readable(140));
}

static void children(void)
{
	static const unsigned char codes[] = { 0, 7, 255 };
	siginfo_t info;
	struct rusage usage;
	int status;

	for (unsigned i = 0; i < COUNT(codes); i++) {
		pid_t pid = fork();
		if (!pid)
			_exit(codes[i]);
		CALL(waitid, P_PID, pid, &info, WEXITED | WNOWAIT, i ? &usage : NULL);
		CALL(wait4, pid, &status, 0, i ? &usage : NULL);
	}
	for (int stop = 0; stop < 2; stop++) {
		pid_t pid = fork();
		if (!pid) {
			raise(stop ? SIGSTOP : SIGKILL);
			_exit(3);
		}
		CALL(waitid, P_PID, pid, &info, WEXITED | WSTOPPED | WNOWAIT, NULL),
			CALL(wait4, pid, &status, WUNTRACED, NULL);
		if (stop)
			kill(pid, SIGCONT), CALL(wait4, pid, &status, 0, NULL);
	}
	CALL(wait4, -1, &status, WNOHANG | __WALL | 0x100, &usage),
		CALL(wait4, -5, NOWHERE, 0, NOWHERE), CALL(wait4, 0, NULL, 0x80000000, NULL);
	CALL(waitid, P_ALL, 0, &info, WEXITED | WNOHANG, NULL),
		CALL(waitid, 9, 77, NOWHERE, 0xff, NOWHERE),
		CALL(waitid, P_PIDFD, -1, NULL, WEXITED, NULL),
		CALL(waitid, P_PGID, 5, &info, 0, &usage);
}

int main(void)
{
	int self = CALL(getpid, 0);

	signal(SIGUSR1, nothing);
	signals(self), clocks(), children();
	return 0;
}
