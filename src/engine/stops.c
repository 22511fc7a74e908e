/* What a stop of a tracee means, as an event. */
#include "stops.h"

#include <errno.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "abi.h"
#include "colocate.h"
#include "event.h"
#include "options.h"
#include "procfs.h"
#include "registers.h"
#include "relay.h"
#include "subcall.h"
#include "task.h"
#include "tracee.h"
#include "util.h"

enum { SYSCALL_STOP = SIGTRAP | 0x80 };

static const struct options *options;
static pid_t command;	   /* the tid of the command we started, 0 none */
static int command_status; /* its exit status, or -signal */
static bool command_ended;
static unsigned early;	      /* how many are TRACEE_EARLY */
static unsigned done_count;   /* how many are done */
static struct tracee *again;  /* the stop it is in has more to tell */
static siginfo_t signal_info; /* of the EV_SIGNAL being told */

void stops_open(const struct options *given, pid_t started)
{
	options = given;
	command = started;
}

unsigned stops_early(void)
{
	return early;
}

unsigned stops_done(void)
{
	return done_count;
}

bool stops_command_ended(int *ret_status)
{
	*ret_status = command_status;
	return command_ended;
}

struct tracee *stop_again(void)
{
	struct tracee *tracee = again;

	again = NULL;
	return tracee;
}

/* ---- Making events ------------------------------------------------------------------------- */

static uint64_t clock_ns(clockid_t clock)
{
	struct timespec now;

	clock_gettime(clock, &now);
	return (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
}

void stop_begin(struct event *event, enum event_kind kind, const struct tracee *tracee)
{
	memset(event, 0, sizeof(*event));
	event->kind = kind;
	event->task = tracee->task;
	event->stime = tracee->stime;
	event->time = monotonic_ns();
	event->wall = clock_ns(CLOCK_REALTIME);
}

/* The task becomes known to the model, and is told of. */
static int announce(struct tracee *tracee, struct event *event)
{
	tracee->task = task_new(tracee->tid, tracee->tgid);
	tracee->task->engine = tracee;
	stop_begin(event, EV_ATTACH, tracee);
	event->parent = tracee->parent ? task_find(tracee->parent) : NULL;
	event->threads = tracee->threads;
	return 1;
}

/* Is the next thing to hear of it that it enters or leaves a call, wanted or not? */
static bool stops_at_calls(const struct tracee *tracee)
{
	return !tracee->filtered || tracee->looked_at || tracee->confined ||
	       tracee->state != TRACEE_TRACED || tracee->task->call.inside;
}

void stop_go_on(struct tracee *tracee)
{
	if (!tracee->stopped || again == tracee)
		return;
	tracee->stopped = false;
	if (tracee->listening)
		ptrace(PTRACE_LISTEN, tracee->tid, 0, 0);
	else
		ptrace(stops_at_calls(tracee) ? PTRACE_SYSCALL : PTRACE_CONT, tracee->tid, 0,
		       (unsigned long)tracee->signo);
	tracee->signo = 0;
}

/* The stop is of no interest to anyone. */
static int pass(struct tracee *tracee)
{
	stop_go_on(tracee);
	return 0;
}

/* ---- System calls -------------------------------------------------------------------------- */

static void fill_call(struct event *event, const struct abi *abi, uint64_t nr,
		      const uint64_t args[6])
{
	event->abi = abi;
	event->nr = nr;
	memcpy(event->args, args, sizeof(event->args));
}

static bool is_execve(uint64_t nr)
{
	return nr == SYS_execve || nr == SYS_execveat;
}

static int enter(struct tracee *tracee, const struct __ptrace_syscall_info *info,
		 struct event *event)
{
	const struct abi *abi = abi_of(info->arch, info->entry.nr);
	uint64_t args[6];

	if (tracee->state == TRACEE_HIDDEN && is_execve(info->entry.nr))
		tracee->state = TRACEE_LAUNCH;
	if (tracee->state < TRACEE_LAUNCH || tracee->state == TRACEE_FAILED)
		return pass(tracee);
	if (tracee->task->call.inside && info->op == PTRACE_SYSCALL_INFO_SECCOMP)
		return pass(tracee); /* the call whose entry was told already */
	tracee->looked_at = false;
	for (int i = 0; i < 6; i++)
		args[i] = info->entry.args[i];
	stop_begin(event, EV_ENTER, tracee);
	fill_call(event, abi ? abi : abi_native(), info->entry.nr, args);
	event->launching = tracee->state == TRACEE_LAUNCH;
	colocate_enter(tracee, event);
	subcall_unfold(event);
	event->ip = info->instruction_pointer;
	event->sp = info->stack_pointer;
	return 1;
}

/* The call was replaced: let its result be what was asked for. */
static bool force_result(struct tracee *tracee)
{
	const struct tamper *tamper = &tracee->tamper;

	if (!tamper->replace)
		return false;
	tracee->tamper.replace = false;
	if (registers_set_result(tracee->tid, tracee->task->call.abi, tamper->ret, tamper->failing))
		return true;
	if (errno != ESRCH)
		warn_errno("Failed to tamper with process %d: result", (int)tracee->tid);
	return false;
}

/* Those with a filter of their own may have calls refused before ours gets to report them; the stop
 * at the entry comes before both.  So all their calls stop from now on, and so do those of their
 * children.  A filter for all threads may come to them while they run: they are to go on anew. */
static void notice_filter(struct tracee *tracee, const struct event *event)
{
	const char *name = d_text(abi_call(event->abi, event->nr)->name);
	bool by_prctl = !strcmp(name, "prctl");

	if ((!by_prctl && strcmp(name, "seccomp") != 0) || event->is_error || event->injected ||
	    (uint32_t)event->args[0] > (by_prctl ? PR_SET_SECCOMP : SECCOMP_SET_MODE_FILTER) ||
	    (by_prctl && (uint32_t)event->args[0] < PR_SET_SECCOMP))
		return;
	tracee->confined = true;
	if (by_prctl || !(event->args[1] & SECCOMP_FILTER_FLAG_TSYNC))
		return;
	for (struct tracee *other = tracee_first(); other; other = other->next)
		if (other->tgid == tracee->tgid && !other->confined) {
			other->confined = true;
			if (!other->stopped)
				ptrace(PTRACE_INTERRUPT, other->tid, 0, 0);
		}
}

/* info is NULL when the kernel would not tell. */
static int leave(struct tracee *tracee, const struct __ptrace_syscall_info *info,
		 struct event *event)
{
	const struct call *call = &tracee->task->call;

	if (!call->inside) /* it began before we came */
		return pass(tracee);
	stop_begin(event, EV_EXIT, tracee);
	fill_call(event, call->abi, call->nr, call->args);
	event->unavailable = !info;
	if (info) {
		event->injected = force_result(tracee);
		event->is_error = event->injected ? tracee->tamper.failing : info->exit.is_error;
		event->ret = info->exit.rval;
		if (event->injected)
			event->ret = event->is_error ? -(int64_t)tracee->tamper.ret
						     : (int64_t)tracee->tamper.ret;
		colocate_leave(tracee, event);
		subcall_result(event);
		if (tracee->filtered)
			notice_filter(tracee, event);
		event->ip = info->instruction_pointer;
		event->sp = info->stack_pointer;
	}
	if (tracee->state == TRACEE_LAUNCH)
		tracee->state = event->is_error ? TRACEE_FAILED : TRACEE_TRACED;
	return 1;
}

/* What was asked for already, of this tid; 0 nothing. */
static struct __ptrace_syscall_info ahead;
static pid_t ahead_of;

/* Of other stops the answer may be forged, by a signal the tracee sends itself; but then it does
 * not fit. */
bool stop_is_expected(const struct tracee *tracee)
{
	if (tracee->state != TRACEE_TRACED ||
	    ptrace(PTRACE_GET_SYSCALL_INFO, tracee->tid, sizeof(ahead), &ahead) < 0 ||
	    ahead.op != (tracee->task->call.inside ? PTRACE_SYSCALL_INFO_EXIT
			 : stops_at_calls(tracee)  ? PTRACE_SYSCALL_INFO_ENTRY
						   : PTRACE_SYSCALL_INFO_SECCOMP))
		return false;
	ahead_of = tracee->tid;
	return true;
}

static int syscall_stop(struct tracee *tracee, struct event *event)
{
	struct __ptrace_syscall_info info = ahead;

	if (ahead_of == tracee->tid) {
		ahead_of = 0;
	} else if (ptrace(PTRACE_GET_SYSCALL_INFO, tracee->tid, sizeof(info), &info) < 0) {
		if (errno == EIO)
			die("PTRACE_GET_SYSCALL_INFO is not supported by this kernel: Linux 5.3 is "
			    "needed");
		return leave(tracee, NULL, event);
	}
	switch (info.op) {
	case PTRACE_SYSCALL_INFO_ENTRY:
	case PTRACE_SYSCALL_INFO_SECCOMP: /* which begins as the other does */
		return enter(tracee, &info, event);
	case PTRACE_SYSCALL_INFO_EXIT:
		return leave(tracee, &info, event);
	default:
		return pass(tracee);
	}
}

/* ---- Ends, by us --------------------------------------------------------------------------- */

void stop_forget(struct tracee *tracee)
{
	if (tracee->state == TRACEE_EARLY)
		early--;
	if (tracee == again)
		again = NULL;
	done_count -= tracee->done;
	colocate_forget(tracee);
	tracee_free(tracee);
}

void stop_done(struct tracee *tracee)
{
	done_count += !tracee->done;
	tracee->done = true;
}

/* The process a new task belongs to: its own, or its parent's.  0: it is gone already. */
static pid_t process_of(pid_t tid, const struct tracee *parent)
{
	/* A signal 0 to a thread of a process it is not in fails with ESRCH: cheaper than reading
	 * /proc. */
	if (!syscall(SYS_tgkill, tid, tid, 0) || errno != ESRCH)
		return tid;
	if (!syscall(SYS_tgkill, parent->tgid, tid, 0) || errno != ESRCH)
		return parent->tgid;
	return 0;
}

/* A stop of a tracee that will not be taken may speak of another. */
void stop_hear(struct tracee *tracee)
{
	int what = tracee->status >> 16;
	unsigned long message;
	struct tracee *other;
	pid_t tgid;

	if (what && what != PTRACE_EVENT_STOP &&
	    !ptrace(PTRACE_GETEVENTMSG, tracee->tid, 0, &message)) {
		other = tracee_find((pid_t)message);
		/* Its former tid, gone without a word. */
		if (what == PTRACE_EVENT_EXEC && other && other != tracee)
			stop_done(other);
		/* Its child is ours from its first breath. */
		tgid = what == PTRACE_EVENT_EXEC || other ? 0 : process_of((pid_t)message, tracee);
		if (tgid) {
			other = tracee_new((pid_t)message, TRACEE_UNBORN);
			other->tgid = tgid;
			other->filtered = tracee->filtered;
		}
	}
}

void stop_detach(struct tracee *tracee)
{
	int signo = 0, status = tracee->status, what = status >> 16;

	if (!what && WSTOPSIG(status) != SYSCALL_STOP)
		signo = WSTOPSIG(status);
	if (!what && WSTOPSIG(status) == SYSCALL_STOP)
		force_result(tracee);
	stop_done(tracee);
	ptrace(PTRACE_DETACH, tracee->tid, 0, (unsigned long)signo);
}

void stop_let_go(struct tracee *tracee)
{
	/* Behind the filter, where calls would fail without a tracer, it must end with us. */
	if (tracee->filtered && kill(tracee->tgid, SIGKILL) == 0)
		return;
	stop_hear(tracee);
	colocate_let_go(tracee);
	stop_detach(tracee);
}

/* Let go of one in the middle of the run. */
static int part(struct tracee *tracee, struct event *event)
{
	stop_begin(event, EV_DETACH, tracee);
	stop_let_go(tracee);
	stop_forget(tracee);
	return 1;
}

/* ---- Births -------------------------------------------------------------------------------- */

static void no_longer_early(struct tracee *tracee)
{
	tracee->state = TRACEE_UNBORN;
	early--;
	tracee_queue(tracee, tracee->status);
}

/* The parent says that it has a child; the child's own first stop may have come before. */
static int fork_stop(struct tracee *tracee)
{
	struct tracee *child;
	unsigned long message;

	if (!ptrace(PTRACE_GETEVENTMSG, tracee->tid, 0, &message)) {
		pid_t tid = (pid_t)message;
		pid_t tgid = process_of(tid, tracee);

		child = tracee_find(tid);
		if (!child && tgid)
			child = tracee_new(tid, TRACEE_UNBORN);
		if (child && child->state <= TRACEE_EARLY && tgid) {
			child->parent = tracee->tid;
			child->filtered = tracee->filtered;
			child->confined = tracee->confined;
			child->tgid = tgid;
			if (child->state == TRACEE_EARLY)
				no_longer_early(child);
		}
	}
	return pass(tracee);
}

/* Those whose parent is not known may wait for one who died, or who isn't going to say that he has
 * them (CLONE_PTRACE with CLONE_UNTRACED): let them all live without. */
void stops_release_orphans(void)
{
	for (struct tracee *tracee = tracee_first(); early && tracee; tracee = tracee->next)
		if (tracee->state == TRACEE_EARLY) {
			tracee->tgid = procfs_tgid(tracee->tid);
			no_longer_early(tracee);
		}
}

/* A stranger: a child made with CLONE_PTRACE is ours though nobody asked for it. */
static int dismiss(struct tracee *tracee)
{
	warn("Detached unknown pid %d", (int)tracee->tid);
	stop_let_go(tracee);
	stop_forget(tracee);
	return 0;
}

/* The first stop of a child. */
static int birth(struct tracee *tracee, struct event *event)
{
	if (!options->follow && !tracee->tgid)
		return dismiss(tracee);
	if (!tracee->tgid) {
		tracee->state = TRACEE_EARLY;
		early++;
		return 0;
	}
	tracee->state = TRACEE_TRACED;
	tracee->threads = 1;
	colocate_birth(tracee);
	again = tracee;
	return announce(tracee, event);
}

/* The first stop of a task we attached to.  If a call was interrupted by it, this is the only
 * moment to learn which: the kernel's restart_syscall won't say. */
static int first_stop(struct tracee *tracee, struct event *event)
{
	struct __ptrace_syscall_info info;
	char line[256];
	unsigned long long n[9];
	uint64_t nr, args[6];

	tracee->state = TRACEE_TRACED;
	colocate_attach(tracee);
	again = tracee;
	if (ptrace(PTRACE_GET_SYSCALL_INFO, tracee->tid, sizeof(info), &info) < 0)
		return 0;
	if (procfs_read(tracee->tid, "syscall", line, sizeof(line)) >= 0 &&
	    sscanf(line, "%llu %llx %llx %llx %llx %llx %llx %llx %llx", &n[0], &n[1], &n[2], &n[3],
		   &n[4], &n[5], &n[6], &n[7], &n[8]) == 9) {
		nr = n[0];
		for (int i = 0; i < 6; i++)
			args[i] = n[1 + i];
	} else if (!registers_last_call(tracee->tid, &nr, args)) {
		return 0;
	}
	const struct abi *abi = abi_of(info.arch, nr);

	stop_begin(event, EV_LOST, tracee);
	fill_call(event, abi ? abi : abi_native(), nr, args);
	event->sp = info.stack_pointer;
	event->ip = info.instruction_pointer;
	return 1;
}

/* ---- execve -------------------------------------------------------------------------------- */

/* A task has executed a program.  All others of its process are gone, and it has taken the leader's
 * tid. */
static int exec_stop(struct tracee *tracee, struct event *event)
{
	unsigned long message;
	struct tracee *caller;
	pid_t tid = tracee->tid;

	if (!tracee->old_tid) {
		tracee->old_tid = tid;
		if (!ptrace(PTRACE_GETEVENTMSG, tid, 0, &message))
			tracee->old_tid = (pid_t)message;
	}
	caller = tracee->old_tid == tid ? tracee : tracee_find(tracee->old_tid);
	if (caller && caller != tracee) {
		struct task *gone = tracee->task;
		pid_t old_tid = tracee->old_tid;
		int status = tracee->status;

		if (gone)
			stop_begin(event, EV_SUPERSEDED, tracee);
		stop_forget(tracee);
		tracee_rename(caller, tid);
		colocate_rename(caller);
		caller->old_tid = old_tid;
		caller->status = status;
		caller->stopped = true;
		caller->listening = false;
		again = caller;
		event->old_tid = old_tid;
		return gone ? 1 : 0;
	}
	if (!tracee->task) { /* nobody we know: as good as newly born */
		tracee->tgid = tid;
		tracee->old_tid = 0;
		return birth(tracee, event);
	}
	stop_begin(event, EV_EXEC, tracee);
	event->old_tid = tracee->old_tid;
	tracee->old_tid = 0;
	tracee->looked_at = tracee->filtered;
	if (options->detach_on_execve && tracee->state > TRACEE_LAUNCH)
		return part(tracee, event);
	return tracee->state == TRACEE_HIDDEN ? pass(tracee) : 1;
}

/* ---- Signals, group stops, ends ------------------------------------------------------------ */

static int signal_stop(struct tracee *tracee, int signo, struct event *event)
{
	tracee->signo = signo;
	if (tracee->state == TRACEE_HIDDEN || tracee->state == TRACEE_FAILED)
		return pass(tracee);
	stop_begin(event, EV_SIGNAL, tracee);
	event->signo = signo;
	if (!ptrace(PTRACE_GETSIGINFO, tracee->tid, 0, &signal_info)) {
		event->info = &signal_info;
		event->info_len = sizeof(signal_info);
	}
	return 1;
}

static bool is_group_stop(int signo)
{
	return signo == SIGSTOP || signo == SIGTSTP || signo == SIGTTIN || signo == SIGTTOU;
}

/* PTRACE_EVENT_STOP: a group stop, its end, or an interrupt of ours. */
static int event_stop(struct tracee *tracee, int signo, struct event *event)
{
	bool told = tracee->listening;

	tracee->listening = is_group_stop(signo);
	if (tracee->paused) {
		tracee->paused = false;
		stop_begin(event, EV_PAUSE, tracee);
		return 1;
	}
	if (!tracee->listening || told || tracee->state == TRACEE_HIDDEN ||
	    tracee->state == TRACEE_FAILED)
		return pass(tracee);
	stop_begin(event, EV_STOP, tracee);
	event->signo = signo;
	return 1;
}

int stop_ended(struct tracee *tracee, struct event *event)
{
	int status = tracee->status;
	bool known = tracee->task;

	/* Its parent told of it, and nobody has seen it yet: it comes, to be gone next. */
	if (!known && tracee->state == TRACEE_UNBORN && tracee->tgid && options->follow) {
		tracee->state = TRACEE_TRACED;
		tracee->threads = 1;
		again = tracee;
		return announce(tracee, event);
	}
	if (tracee->tid == command) {
		command_status = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
		command_ended = true;
	}
	if (known) {
		stop_begin(event, WIFEXITED(status) ? EV_EXITED : EV_KILLED, tracee);
		if (WIFEXITED(status)) {
			event->status = WEXITSTATUS(status);
		} else {
			event->signo = WTERMSIG(status);
			event->core_dumped = WCOREDUMP(status);
		}
	}
	stop_forget(tracee);
	if (early)
		stops_release_orphans();
	return known;
}

/* ---- One stop ------------------------------------------------------------------------------ */

/* Deal with a tracee's status: 1 and an event, or 0. */
int stop_take(struct tracee *tracee, struct event *event)
{
	int status = tracee->status;
	int signo = WSTOPSIG(status), what = status >> 16;

	if (tracee->state == TRACEE_NEW) {
		tracee->state = TRACEE_FRESH;
		return announce(tracee, event);
	}
	if (!WIFSTOPPED(status))
		return stop_ended(tracee, event);
	if (what == PTRACE_EVENT_EXEC)
		return exec_stop(tracee, event);
	if (tracee->state == TRACEE_UNBORN)
		return birth(tracee, event);
	if (tracee->state == TRACEE_FRESH)
		return first_stop(tracee, event);
	if (tracee->state == TRACEE_HIDDEN && !tracee->task) {
		again = tracee;
		return announce(tracee, event);
	}
	if (what != PTRACE_EVENT_STOP)
		tracee->listening = false;
	switch (what) {
	case 0:
		return signo == SYSCALL_STOP ? syscall_stop(tracee, event)
					     : signal_stop(tracee, signo, event);
	case PTRACE_EVENT_SECCOMP:
		return syscall_stop(tracee, event);
	case PTRACE_EVENT_STOP:
		return event_stop(tracee, signo, event);
	case PTRACE_EVENT_FORK:
	case PTRACE_EVENT_VFORK:
	case PTRACE_EVENT_CLONE:
		return fork_stop(tracee);
	default:
		return pass(tracee);
	}
}
