/* The ptrace engine: what wait4() and ptrace() say, as events.
 *
 * A printed call costs two stops, and each of them one wait4, one PTRACE_GET_SYSCALL_INFO and one
 * PTRACE_SYSCALL. Any ptrace request may fail with ESRCH because the tracee was killed meanwhile:
 * that is no error, its end will be reported by wait4. */
#include "engine.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include "colocate.h"
#include "event.h"
#include "interrupt.h"
#include "launch.h"
#include "options.h"
#include "peek.h"
#include "procfs.h"
#include "registers.h"
#include "relay.h"
#include "stops.h"
#include "task.h"
#include "tracee.h"
#include "util.h"

/* With several tracees the kernel reports the stops of the youngest first.  So that no one starves,
 * all that wait are collected every so many waits; not at each, which would cost one empty wait a
 * stop. */
enum { FAIRNESS = 8 };

static const struct options *options;
static long ptrace_options;
static bool want_stime; /* someone needs CPU times: waits are asked for them */
static pid_t bystander;
static pid_t command;  /* the tid of the command we started, 0 none */
static unsigned waits; /* since all that wait were collected */
static bool ticking;   /* the early ones won't have to wait for long */

/* ---- Waiting on purpose -------------------------------------------------------------------- */

static unsigned sleepers; /* tracees whose .wake is set; may count some that are gone */

static void keep_waiting(struct tracee *tracee, uint64_t delay)
{
	tracee->wake = monotonic_ns() + delay;
	sleepers++;
}

/* Let those go on that have waited long enough, and have us interrupted when the next has. */
static void wake_sleepers(void)
{
	uint64_t now = monotonic_ns(), next = UINT64_MAX;

	sleepers = 0;
	for (struct tracee *tracee = tracee_first(); tracee; tracee = tracee->next) {
		if (!tracee->wake)
			continue;
		if (tracee->wake <= now) {
			tracee->wake = 0;
			stop_go_on(tracee);
			continue;
		}
		sleepers++;
		if (tracee->wake < next)
			next = tracee->wake;
	}
	interrupt_in(INTERRUPT_DELAYS, sleepers ? next - now : 0);
}

/* ---- Waiting ------------------------------------------------------------------------------- */

static char inherited[4096]; /* with -f: the children we had before, each between blanks */

/* Of what launched us in its own place, by execve(2): others have none, which costs one call to
 * learn. */
static void list_inherited(void)
{
	siginfo_t info;
	char name[64];

	if (waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT | __WALL) && errno == ECHILD)
		return;
	inherited[0] = ' ';
	snprintf(name, sizeof(name), "task/%d/children", (int)getpid());
	procfs_read(getpid(), name, inherited + 1, sizeof(inherited) - 1);
}

/* With -f it may be a child killed before its first stop, of which there is nothing to say. */
static int ignore_end(pid_t tid)
{
	char word[16];

	snprintf(word, sizeof(word), " %d ", (int)tid);
	if (tid != bystander && !(options->quiet & QUIET_EXIT) &&
	    (!options->follow || strstr(inherited, word)))
		warn("Exit of unknown pid %d ignored", (int)tid);
	return 1;
}

/* One wait4, for anyone (-1) or someone. 1: a status was queued or ignored, 0: none (WNOHANG),
 * -errno. */
static int wait_one(pid_t whom, int flags)
{
	struct rusage usage;
	struct tracee *tracee;
	int status;
	pid_t tid = wait4(whom, &status, __WALL | flags, want_stime ? &usage : NULL);

	if (tid <= 0) {
		int error = errno;

		colocate_turn();
		return tid ? -error : 0;
	}
	colocate_turn();
	if (options->debug)
		warn("wait4: %d: status 0x%06x%s", (int)tid, (unsigned)status,
		     tracee_find(tid) ? "" : " (unknown)");
	tracee = tracee_find(tid);
	if (!tracee) {
		if (!WIFSTOPPED(status)) /* a child we don't trace, or one that died unborn */
			return ignore_end(tid);
		tracee = tracee_new(tid, TRACEE_UNBORN);
	}
	if (want_stime)
		tracee->stime = (uint64_t)usage.ru_stime.tv_sec * 1000000000 +
				(uint64_t)usage.ru_stime.tv_usec * 1000;
	tracee->stopped = WIFSTOPPED(status);
	tracee_queue(tracee, status);
	return 1;
}

/* All that wait, without sleeping; how many there were, or -errno. */
static int wait_batch(void)
{
	int r, found = 0;

	/* Each tracee waits with one status at most, so this ends. */
	while ((r = wait_one(-1, WNOHANG)) > 0)
		found++;
	return found ? found : r;
}

/* To wait for anyone, the kernel looks at everyone: with many tracees that is what a stop costs.
 * But it sends SIGCHLD for each stop, and that says of whom, if it came alone: one that is sent
 * while another is pending is lost.  So every so often, and before a long sleep, all are looked at:
 * the sooner, the more was missed of late, as it is when threads are born one after the other.
 */
enum { CROWD = 48, PATIENCE_NS = 1000000, HASTE_NS = 30000, LONG_NS = 900000000 };

static bool listening;	/* SIGCHLD is blocked, to be taken one by one */
static bool all_asleep; /* nobody waited at the last look, and no signal came since */
static unsigned taken;	/* signals, since the last look */
static long patience = PATIENCE_NS;

/* Is it still, or already, worth it? */
static bool is_crowd(void)
{
	sigset_t child;

	if ((tracee_count() > (listening ? CROWD / 2 : CROWD)) != listening) {
		sigemptyset(&child);
		sigaddset(&child, SIGCHLD);
		sigprocmask(listening ? SIG_UNBLOCK : SIG_BLOCK, &child, NULL);
		listening = !listening;
		all_asleep = false;
	}
	return listening;
}

static int look_at_all(void)
{
	int r = wait_batch();

	taken = 0;
	all_asleep = r == 0;
	return r < 0 ? r : 1;
}

static int look_for_missed(void)
{
	int r = look_at_all();

	if (!all_asleep)
		patience = HASTE_NS;
	else if (patience < PATIENCE_NS)
		patience *= 2;
	return r;
}

static int wait_by_signal(void)
{
	const struct timespec most = { 0, all_asleep ? LONG_NS : patience };
	struct tracee *tracee;
	siginfo_t info;
	sigset_t child;
	int r;

	if (taken >= FAIRNESS + tracee_count() / FAIRNESS)
		return look_at_all();
	sigemptyset(&child);
	sigaddset(&child, SIGCHLD);
	if (sigtimedwait(&child, &info, &most) < 0) {
		r = errno;
		if (r == EAGAIN)
			return look_for_missed();
		colocate_turn();
		return -r;
	}
	all_asleep = false;
	taken++;
	tracee = tracee_find(info.si_pid);
	if (tracee && tracee->stopped)
		return 1; /* old news */
	if (tracee && !want_stime && !options->debug && stop_is_expected(tracee)) {
		colocate_turn();
		tracee->stopped = true;
		tracee_queue(tracee, STOP_AT_CALL);
		return 1;
	}
	r = wait_one(info.si_pid, WNOHANG);
	return r == -EINTR ? r : 1; /* it may be gone */
}

/* Sleep until something happens. */
static int wait_all(void)
{
	int r;

	if (stops_early() && !ticking) {
		ticking = true;
		interrupt_tick();
	}
	if (is_crowd())
		return wait_by_signal();
	r = wait_one(-1, 0);
	if (r < 0 || tracee_count() < 2 || ++waits < FAIRNESS)
		return r;
	wait_batch();
	waits = 0;
	return 1;
}

static int ptrace_next(struct event *event)
{
	struct tracee *tracee;
	int r;

	for (;;) {
		tracee = stop_again();
		if (!tracee) {
			if (interrupt_pending()) {
				ticking = false;
				stops_release_orphans();
				return -EINTR;
			}
			tracee = tracee_unqueue();
		}
		if (tracee) {
			if (stop_take(tracee, event))
				return 1;
			continue;
		}
		if (launch_attach(options, ptrace_options))
			continue;
		if (sleepers)
			wake_sleepers();
		if (!tracee_count())
			return 0;
		r = wait_all();
		if (r == -ECHILD) {
			/* The kernel forgot them: threads replaced by an execve of one we don't
			 * trace. */
			while (tracee_first())
				stop_forget(tracee_first());
			return 0;
		}
		if (r < 0 && r != -EINTR)
			return r;
	}
}

/* Have the kernel make another call.  The task is in the stop of its EV_ENTER. */
static void replace_call(struct tracee *tracee, const struct tamper *tamper)
{
	if (registers_set_call(tracee->tid, tracee->task->call.abi, tamper->nr))
		tracee->tamper = *tamper;
	else if (errno != ESRCH)
		warn_errno("Failed to tamper with process %d: number of the call",
			   (int)tracee->tid);
}

/* Change what the registers of a call hold. */
static void change_registers(const struct tracee *tracee, const struct tamper *tamper)
{
	const struct abi *abi = tracee->task->call.abi;
	bool done = true;

	for (unsigned i = 0; i < 6; i++)
		if (tamper->set >> i & 1)
			done &= registers_set_argument(tracee->tid, abi, i, tamper->args[i]);
	if (tamper->result)
		done &= registers_set_result(tracee->tid, abi, tamper->ret, tamper->failing);
	if (!done && errno != ESRCH)
		warn_errno("Failed to tamper with process %d: registers", (int)tracee->tid);
}

static int ptrace_resume(struct task *task, const struct tamper *tamper)
{
	struct tracee *tracee = task->engine;

	if (tamper)
		change_registers(tracee, tamper);
	if (tamper && tamper->replace)
		replace_call(tracee, tamper);
	if (tamper && tamper->no_signal)
		tracee->signo = 0;
	if (tamper && tamper->signo)
		tracee->signo = tamper->signo;
	if (tamper && tamper->delay)
		keep_waiting(tracee, tamper->delay);
	else
		stop_go_on(tracee);
	return 0;
}

static void ptrace_interrupt(void)
{
	for (struct tracee *tracee = tracee_first(); tracee; tracee = tracee->next)
		if (!tracee->stopped && tracee->state == TRACEE_TRACED &&
		    ptrace(PTRACE_INTERRUPT, tracee->tid, 0, 0) == 0)
			tracee->paused = true;
}

/* ---- Letting go ---------------------------------------------------------------------------- */

/* Stopped ones are let go, where all are not handed over at once; the others are asked to stop. */
static void ask_all(bool handing)
{
	pid_t command_alive = command && tracee_find(command) ? command : 0;

	for (struct tracee *tracee = tracee_first(); tracee; tracee = tracee->next)
		if (tracee->stopped && handing)
			stop_hear(tracee);
		else if (tracee->stopped)
			stop_let_go(tracee);
		else if (ptrace(PTRACE_INTERRUPT, tracee->tid, 0, 0) < 0 && errno == ESRCH)
			stop_done(tracee); /* vanished: a thread traced alone, before an execve */
	/* The command was ours: it ends with us, even if it is stopped. */
	if (command_alive && engine_interrupted()) {
		kill(command_alive, SIGCONT);
		kill(command_alive, engine_interrupted());
	}
}

/* Tell of a tracee's end, if it has come to that. */
static void tell_end(struct tracee *tracee, void (*emit)(const struct event *))
{
	struct event event;

	for (; tracee && !WIFSTOPPED(tracee->status); tracee = stop_again())
		if (stop_ended(tracee, &event))
			emit(&event);
}

/* Is there nobody to wait for? */
static bool all_stopped(bool handing)
{
	if (!handing)
		return stops_done() == tracee_count();
	for (const struct tracee *tracee = tracee_first(); tracee; tracee = tracee->next)
		if (!tracee->stopped && !tracee->done)
			return false;
	return true;
}

/* Wait for those asked to stop.  Someone in an uninterruptible sleep may not do so for long; he
 * runs, though, so the kernel can detach him when we are gone. */
static void wait_for_stops(void (*emit)(const struct event *), bool handing)
{
	enum { PATIENCE = 2 };
	uint64_t last = monotonic_ns();
	struct tracee *tracee;

	interrupt_tick();
	while (!all_stopped(handing)) {
		int r = wait_one(-1, 0);

		if (r == -ECHILD)
			break;
		if (r < 0 && (interrupt_insisted() ||
			      monotonic_ns() - last > PATIENCE * UINT64_C(1000000000)))
			break;
		while ((tracee = tracee_unqueue())) {
			last = monotonic_ns();
			if (WIFSTOPPED(tracee->status) && handing)
				stop_hear(tracee);
			else if (WIFSTOPPED(tracee->status))
				stop_let_go(tracee);
			else if (!tracee->done)
				tell_end(tracee, emit);
		}
	}
	interrupt_close();
}

/* All are stopped: the relay is their next tracer. */
static void hand_over(void)
{
	struct tracee *tracee;
	bool held;

	for (tracee = tracee_first(); tracee; tracee = tracee->next)
		colocate_let_go(tracee);
	held = relay_hold();
	for (tracee = tracee_first(); tracee; tracee = tracee->next)
		if (tracee->stopped && !tracee->done) {
			if (held)
				stop_detach(tracee);
			else
				stop_let_go(tracee);
		}
	if (held)
		relay_take();
}

static void ptrace_detach(void (*emit)(const struct event *))
{
	bool handing = relay_there();
	struct tracee *tracee;
	struct event event;

	stop_again();
	/* Who was seized is announced, if only to be let go. */
	while ((tracee = tracee_unqueue()))
		if (tracee->state != TRACEE_NEW)
			tell_end(tracee, emit);
		else if (stop_take(tracee, &event))
			emit(&event);
	ask_all(handing);
	wait_for_stops(emit, handing);
	if (handing && tracee_count())
		hand_over();
	while ((tracee = tracee_first())) {
		bool known = tracee->task;

		if (known)
			stop_begin(&event, EV_DETACH, tracee);
		if (!tracee->done)
			colocate_let_go(tracee);
		stop_forget(tracee);
		if (known)
			emit(&event);
	}
}

/* ---- Opening and closing ------------------------------------------------------------------- */

static int ptrace_open(const struct options *given)
{
	options = given;
	ptrace_options = PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEEXEC;
	if (options->kill_on_exit)
		ptrace_options |= PTRACE_O_EXITKILL;
	if (options->follow) {
		ptrace_options |= PTRACE_O_TRACECLONE | PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK;
		list_inherited();
	}
	/* Whether they are wanted of a recording, or at a prompt, is not known yet. */
	want_stime = options->record || options->interactive ||
		     (options->summary != SUMMARY_NONE && !options->wall_clock);
	colocate_open(options);
	if (options->command) {
		command = launch_command(options, ptrace_options);
		if (command < 0)
			return 1;
	}
	if (command)
		colocate_birth(tracee_first());
	stops_open(options, command);
	interrupt_open(options->interruptible);
	if (options->interactive)
		interrupt_prompts();
	if (options->summary != SUMMARY_NONE)
		interrupt_questions(options->summary_interval);
	colocate_start();
	/* Each is announced before the next is attached; one there must be. */
	while (!tracee_count() && launch_attach(options, ptrace_options))
		;
	return tracee_count() ? 0 : 1;
}

void engine_bystander(pid_t pid)
{
	bystander = pid;
}

/* The command goes on without us, as our child still: what we are sent it is sent.  What it leaves.
 */
static int wait_for_command(void)
{
	int status;
	pid_t pid;

	while ((pid = waitpid(command, &status, 0)) != command) {
		int signo = engine_interrupted();

		if (pid < 0 && errno != EINTR)
			return 0;
		if (signo)
			kill(command, signo);
	}
	return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

static int ptrace_close(bool wait)
{
	int status;

	interrupt_close();
	colocate_close();
	if (!stops_command_ended(&status) && wait && command && !options->daemonize &&
	    !engine_interrupted())
		status = wait_for_command();
	return status;
}

const struct engine ptrace_engine = {
	.name = "ptrace",
	.caps = ENGINE_STOPS | ENGINE_MEMORY | ENGINE_TAMPER,
	.open = ptrace_open,
	.next = ptrace_next,
	.read = peek,
	.write = poke,
	.resume = ptrace_resume,
	.interrupt = ptrace_interrupt,
	.detach = ptrace_detach,
	.close = ptrace_close,
};
