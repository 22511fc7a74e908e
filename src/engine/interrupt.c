/* The signals sent to the tracer itself: handlers set a flag, and a timer sees to it that nobody
 * sleeps over it.
 *
 * A signal that comes between looking at the flag and wait4() would go unnoticed until the next
 * stop.  Masks and ppoll() would cost calls at every stop; instead the handler arms a timer which
 * interrupts the wait soon after. */
#include "interrupt.h"

#include <signal.h>
#include <stddef.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
#include "engine.h"
#include "util.h"

enum { TICK_USEC = 50000 };

/* As -I says; 2, waiting, is what happens between. */
enum { ANYWHERE = 1, NEVER = 3, NEVER_TSTP = 4 };

static const int fatal[] = { SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGTERM };

static volatile sig_atomic_t stop_signal, insisted, alarmed, asked, paused;
static uint64_t question_ns; /* between questions of our own; 0 none */
static bool answered;	     /* since we asked */

void interrupt_tick(void)
{
	const struct itimerval tick = {
		.it_value = { .tv_usec = TICK_USEC },
		.it_interval = { .tv_usec = TICK_USEC },
	};

	setitimer(ITIMER_REAL, &tick, NULL);
}

/* A SIGPIPE the kernel sends for a write of ours is said to come from us: the write fails, too, and
 * is dealt with there. */
static void on_fatal(int signo, siginfo_t *info, void *context)
{
	(void)context;
	if (signo == SIGPIPE && info->si_pid == getpid())
		return;
	if (stop_signal)
		insisted = 1;
	else
		stop_signal = signo;
	interrupt_tick();
}

static void on_alarm(int signo)
{
	(void)signo;
	alarmed = 1;
	interrupt_tick();
}

static void on_question(int signo)
{
	(void)signo;
	asked = 1;
	interrupt_tick();
}

static void on_pause(int signo)
{
	(void)signo;
	paused = 1;
	interrupt_tick();
}

static void handle(int signo, void (*handler)(int), int flags)
{
	struct sigaction action = { .sa_handler = handler, .sa_flags = flags };

	/* No SA_RESTART: wait4() must return.  Handlers do not nest. */
	sigfillset(&action.sa_mask);
	sigaction(signo, &action, NULL);
}

/* A timer of its own, made when it is first wanted: the interval timer is for ticks and for the
 * output. */
struct clock {
	timer_t timer;
	bool there;
};

/* Have it send signo in ns nanoseconds, and again every `again` of them; 0: no more. */
static void set_clock(struct clock *clock, int signo, uint64_t ns, long again)
{
	struct sigevent event = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = signo };
	const struct itimerspec when = {
		.it_value = { (time_t)(ns / 1000000000), (long)(ns % 1000000000) },
		.it_interval = { .tv_nsec = again },
	};

	if (!clock->there && !ns)
		return;
	if (!clock->there && timer_create(CLOCK_MONOTONIC, &event, &clock->timer) < 0)
		die_errno("timer_create");
	clock->there = true;
	timer_settime(clock->timer, 0, &when, NULL);
}

/* Questions every so often come as signals of a timer, as those of others do.  It is set again when
 * an answer was given: answers that take longer than that shall not be all we do. */
static void ask_again(void)
{
	static struct clock clock;

	answered = false;
	set_clock(&clock, SIGUSR1, question_ns, 0);
}

void interrupt_questions(uint64_t ns)
{
	sigset_t unblock;

	handle(SIGUSR1, on_question, 0);
	sigemptyset(&unblock);
	sigaddset(&unblock, SIGUSR1);
	sigprocmask(SIG_UNBLOCK, &unblock, NULL);
	question_ns = ns;
	ask_again();
}

static void handle_fatal(int signo, int flags)
{
	struct sigaction action = { .sa_sigaction = on_fatal, .sa_flags = flags | SA_SIGINFO };

	if (signo == SIGPIPE)
		action.sa_flags &= ~SA_RESETHAND;
	sigfillset(&action.sa_mask);
	sigaction(signo, &action, NULL);
}

void interrupt_open(int interruptible)
{
	sigset_t unblock;

	sigemptyset(&unblock);
	for (size_t i = 0; i < countof(fatal); i++) {
		if (interruptible >= NEVER)
			handle(fatal[i], SIG_IGN, 0);
		else /* anywhere: the second one ends us even while we write */
			handle_fatal(fatal[i], interruptible == ANYWHERE ? SA_RESETHAND : 0);
		sigaddset(&unblock, fatal[i]);
	}
	if (interruptible == NEVER_TSTP)
		handle(SIGTSTP, SIG_IGN, 0);
	/* In the background we go on writing to the terminal. */
	handle(SIGTTOU, SIG_IGN, 0);
	handle(SIGTTIN, SIG_IGN, 0);
	/* A file too large is an error of the write. */
	handle(SIGXFSZ, SIG_IGN, 0);
	handle(SIGALRM, on_alarm, 0);
	sigaddset(&unblock, SIGALRM);
	/* Ignored, it would let the kernel reap what we wait for. */
	handle(SIGCHLD, SIG_DFL, 0);
	sigprocmask(SIG_UNBLOCK, &unblock, NULL);
}

void interrupt_prompts(void)
{
	handle(SIGINT, on_pause, 0);
}

bool engine_paused(void)
{
	bool was = paused;

	paused = 0;
	return was;
}

bool interrupt_pending(void)
{
	if (answered)
		ask_again();
	if (stop_signal)
		return true;
	if (!alarmed && !asked && !paused)
		return false;
	interrupt_close();
	alarmed = 0;
	return true;
}

bool interrupt_insisted(void)
{
	return insisted;
}

/* It goes on until it is set again, for those who began to wait only after it went off. */
void interrupt_in(enum interrupt_why why, uint64_t ns)
{
	enum { AGAIN_NS = 1000000 };
	static struct clock clocks[INTERRUPT_TIMERS];

	set_clock(&clocks[why], SIGALRM, ns, AGAIN_NS);
}

int engine_interrupted(void)
{
	return stop_signal;
}

bool engine_asked(void)
{
	answered = asked;
	asked = 0;
	return answered;
}

void interrupt_close(void)
{
	const struct itimerval none = { .it_value = { 0 } };

	setitimer(ITIMER_REAL, &none, NULL);
}
