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
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "abi.h"
#include "event.h"
#include "interrupt.h"
#include "launch.h"
#include "options.h"
#include "procfs.h"
#include "registers.h"
#include "subcall.h"
#include "task.h"
#include "tracee.h"
#include "util.h"

/* With several tracees the kernel reports the stops of the youngest first.  So that no one starves,
 * all that wait are collected every so many waits; not at each, which would cost one empty wait a
 * stop. */
enum { FAIRNESS = 8 };

enum { SYSCALL_STOP = SIGTRAP | 0x80 };

static const struct options *options;
static long ptrace_options;
static bool want_stime; /* someone needs CPU times: waits are asked for them */
static pid_t bystander;
static pid_t command;	   /* the tid of the command we started, 0 none */
static int command_status; /* its exit status, or -signal */
static bool command_ended;
static unsigned waits;	      /* since all that wait were collected */
static unsigned early;	      /* how many are TRACEE_EARLY */
static unsigned done_count;   /* how many are done */
static bool ticking;	      /* the early ones won't have to wait for long */
static struct tracee *again;  /* the stop it is in has more to tell */
static siginfo_t signal_info; /* of the EV_SIGNAL being told */

/* ---- Making events ------------------------------------------------------------------------- */

static uint64_t clock_ns(clockid_t clock)
{
	struct timespec now;

	clock_gettime(clock, &now);
	return (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
}

static void begin(struct event *event, enum event_kind kind, const struct tracee *tracee)
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
	begin(event, EV_ATTACH, tracee);
	event->parent = tracee->parent ? task_find(tracee->parent) : NULL;
	event->threads = tracee->threads;
	return 1;
}

/* Is the next thing to hear of it that it enters or leaves a call, wanted or not? */
static bool stops_at_calls(const struct tracee *tracee)
{
	return !tracee->filtered || tracee->looked_at || tracee->state != TRACEE_TRACED ||
	       tracee->task->call.inside;
}

static void go_on(struct tracee *tracee)
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
	go_on(tracee);
	return 0;
}

/* ---- Waiting on purpose -------------------------------------------------------------------- */

static unsigned sleepers; /* tracees whose .wake is set */

static void keep_waiting(struct tracee *tracee, uint64_t delay)
{
	tracee->wake = monotonic_ns() + delay;
	sleepers++;
}

/* Let those go on that have waited long enough, and have us interrupted when the next has. */
static void wake_sleepers(void)
{
	uint64_t now = monotonic_ns(), next = UINT64_MAX;

	for (struct tracee *tracee = tracee_first(); tracee; tracee = tracee->next) {
		if (!tracee->wake)
			continue;
		if (tracee->wake <= now) {
			tracee->wake = 0;
			sleepers--;
			go_on(tracee);
		} else if (tracee->wake < next) {
			next = tracee->wake;
		}
	}
	interrupt_in(INTERRUPT_DELAYS, sleepers ? next - now : 0);
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
	begin(event, EV_ENTER, tracee);
	fill_call(event, abi ? abi : abi_native(), info->entry.nr, args);
	event->launching = tracee->state == TRACEE_LAUNCH;
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

/* info is NULL when the kernel would not tell. */
static int leave(struct tracee *tracee, const struct __ptrace_syscall_info *info,
		 struct event *event)
{
	const struct call *call = &tracee->task->call;

	if (!call->inside) /* it began before we came */
		return pass(tracee);
	begin(event, EV_EXIT, tracee);
	fill_call(event, call->abi, call->nr, call->args);
	event->unavailable = !info;
	if (info) {
		event->injected = force_result(tracee);
		event->is_error = event->injected ? tracee->tamper.failing : info->exit.is_error;
		event->ret = info->exit.rval;
		if (event->injected)
			event->ret = event->is_error ? -(int64_t)tracee->tamper.ret
						     : (int64_t)tracee->tamper.ret;
		subcall_result(event);
		event->ip = info->instruction_pointer;
		event->sp = info->stack_pointer;
	}
	if (tracee->state == TRACEE_LAUNCH)
		tracee->state = event->is_error ? TRACEE_FAILED : TRACEE_TRACED;
	return 1;
}

static int syscall_stop(struct tracee *tracee, struct event *event)
{
	struct __ptrace_syscall_info info;

	if (ptrace(PTRACE_GET_SYSCALL_INFO, tracee->tid, sizeof(info), &info) < 0) {
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

static void forget(struct tracee *tracee)
{
	if (tracee->state == TRACEE_EARLY)
		early--;
	if (tracee == again)
		again = NULL;
	done_count -= tracee->done;
	sleepers -= tracee->wake != 0;
	tracee_free(tracee);
}

static void mark_done(struct tracee *tracee)
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

/* Detach from a stopped tracee; what it was about to receive it gets.  Behind the filter, where
 * calls would fail without a tracer, it must end with us instead. */
static void let_go(struct tracee *tracee)
{
	int signo = 0, status = tracee->status, what = status >> 16;
	unsigned long message;
	struct tracee *other;

	if (tracee->filtered && kill(tracee->tgid, SIGKILL) == 0)
		return;
	if (what && what != PTRACE_EVENT_STOP &&
	    !ptrace(PTRACE_GETEVENTMSG, tracee->tid, 0, &message)) {
		other = tracee_find((pid_t)message);
		if (what == PTRACE_EVENT_EXEC && other) /* its former tid, gone without a word */
			mark_done(other);
		/* Its child is ours from its first breath. */
		if (what != PTRACE_EVENT_EXEC && !other && process_of((pid_t)message, tracee))
			tracee_new((pid_t)message, TRACEE_UNBORN);
	}
	if (!what && WSTOPSIG(status) != SYSCALL_STOP)
		signo = WSTOPSIG(status);
	if (!what && WSTOPSIG(status) == SYSCALL_STOP)
		force_result(tracee);
	mark_done(tracee);
	ptrace(PTRACE_DETACH, tracee->tid, 0, (unsigned long)signo);
}

/* Let go of one in the middle of the run. */
static int part(struct tracee *tracee, struct event *event)
{
	begin(event, EV_DETACH, tracee);
	let_go(tracee);
	forget(tracee);
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
			child->tgid = tgid;
			if (child->state == TRACEE_EARLY)
				no_longer_early(child);
		}
	}
	return pass(tracee);
}

/* Those whose parent is not known may wait for one who died, or who isn't going to say that he has
 * them (CLONE_PTRACE with CLONE_UNTRACED): let them all live without. */
static void release_orphans(void)
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
	let_go(tracee);
	forget(tracee);
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

	begin(event, EV_LOST, tracee);
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
			begin(event, EV_SUPERSEDED, tracee);
		forget(tracee);
		tracee_rename(caller, tid);
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
	begin(event, EV_EXEC, tracee);
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
	begin(event, EV_SIGNAL, tracee);
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
	if (!tracee->listening || told || tracee->state == TRACEE_HIDDEN ||
	    tracee->state == TRACEE_FAILED)
		return pass(tracee);
	begin(event, EV_STOP, tracee);
	event->signo = signo;
	return 1;
}

static int ended(struct tracee *tracee, struct event *event)
{
	int status = tracee->status;
	bool known = tracee->task;

	if (tracee->tid == command) {
		command_status = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
		command_ended = true;
	}
	if (known) {
		begin(event, WIFEXITED(status) ? EV_EXITED : EV_KILLED, tracee);
		if (WIFEXITED(status)) {
			event->status = WEXITSTATUS(status);
		} else {
			event->signo = WTERMSIG(status);
			event->core_dumped = WCOREDUMP(status);
		}
	}
	forget(tracee);
	if (early)
		release_orphans();
	return known;
}

/* ---- One stop ------------------------------------------------------------------------------ */

/* Deal with a tracee's status: 1 and an event, or 0. */
static int take(struct tracee *tracee, struct event *event)
{
	int status = tracee->status;
	int signo = WSTOPSIG(status), what = status >> 16;

	if (tracee->state == TRACEE_NEW) {
		tracee->state = TRACEE_FRESH;
		return announce(tracee, event);
	}
	if (!WIFSTOPPED(status))
		return ended(tracee, event);
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

/* ---- Waiting ------------------------------------------------------------------------------- */

/* With -f it may be a child killed before its first stop, of which there is nothing to say. */
static int ignore_end(pid_t tid)
{
	if (tid != bystander && !options->follow && !(options->quiet & QUIET_EXIT))
		warn("Exit of unknown pid %d ignored", (int)tid);
	return 1;
}

/* One wait4. 1: a status was queued or ignored, 0: none (WNOHANG), -errno. */
static int wait_one(int flags)
{
	struct rusage usage;
	struct tracee *tracee;
	int status;
	pid_t tid = wait4(-1, &status, __WALL | flags, want_stime ? &usage : NULL);

	if (tid <= 0)
		return tid ? -errno : 0;
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

/* Sleep until something happens. */
static int wait_all(void)
{
	int r;

	if (early && !ticking) {
		ticking = true;
		interrupt_tick();
	}
	r = wait_one(0);
	if (r < 0 || tracee_count() < 2 || ++waits < FAIRNESS)
		return r;
	/* Each tracee waits with one status at most, so this ends. */
	while (wait_one(WNOHANG) > 0)
		;
	waits = 0;
	return 1;
}

static int ptrace_next(struct event *event)
{
	struct tracee *tracee;
	int r;

	for (;;) {
		if (again) {
			tracee = again;
			again = NULL;
		} else {
			if (interrupt_pending()) {
				ticking = false;
				release_orphans();
				return -EINTR;
			}
			tracee = tracee_unqueue();
		}
		if (tracee) {
			if (take(tracee, event))
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
				forget(tracee_first());
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

static int ptrace_resume(struct task *task, const struct tamper *tamper)
{
	struct tracee *tracee = task->engine;

	if (tamper && tamper->replace)
		replace_call(tracee, tamper);
	if (tamper && tamper->signo)
		tracee->signo = tamper->signo;
	if (tamper && tamper->delay)
		keep_waiting(tracee, tamper->delay);
	else
		go_on(tracee);
	return 0;
}

/* ---- Memory -------------------------------------------------------------------------------- */

/* A word at a time: how many bytes, or -errno.  Reading, for kernels that have no process_vm_readv
 * or forbid it; writing, because a debugger may even where the tracee itself must not. */
static long by_words(pid_t tid, uint64_t addr, char *buf, size_t len, bool writing)
{
	size_t done = 0;

	while (done < len) {
		uint64_t at = (addr + done) & ~(uint64_t)(sizeof(long) - 1);
		size_t skip = (size_t)(addr + done - at), n = sizeof(long) - skip;
		void *place = (void *)(uintptr_t)at;
		long word;

		if (n > len - done)
			n = len - done;
		errno = 0;
		word = ptrace(PTRACE_PEEKDATA, tid, place, 0);
		if (errno)
			break;
		if (!writing) {
			memcpy(buf + done, (char *)&word + skip, n);
		} else {
			memcpy((char *)&word + skip, buf + done, n);
			if (ptrace(PTRACE_POKEDATA, tid, place, (unsigned long)word) < 0)
				break;
		}
		done += n;
	}
	return done || !len ? (long)done : -errno;
}

static long ptrace_read(const struct task *task, uint64_t addr, void *buf, size_t len)
{
	static bool forbidden;

	if (addr > UINTPTR_MAX)
		return -EFAULT;
	if (!forbidden) {
		struct iovec local = { buf, len }, remote = { (void *)(uintptr_t)addr, len };
		ssize_t n = process_vm_readv(task->tid, &local, 1, &remote, 1, 0);

		if (n >= 0)
			return n;
		if (errno != ENOSYS && errno != EPERM)
			return -errno;
		forbidden = errno == ENOSYS;
	}
	return by_words(task->tid, addr, buf, len, false);
}

static long ptrace_write(const struct task *task, uint64_t addr, const void *buf, size_t len)
{
	if (addr > UINTPTR_MAX)
		return -EFAULT;
	return by_words(task->tid, addr, (char *)(uintptr_t)buf, len, true);
}

/* ---- Letting go ---------------------------------------------------------------------------- */

/* Stopped ones are let go, the others asked to stop. */
static void ask_all(void)
{
	pid_t command_alive = command && tracee_find(command) ? command : 0;

	for (struct tracee *tracee = tracee_first(); tracee; tracee = tracee->next)
		if (tracee->stopped)
			let_go(tracee);
		else if (ptrace(PTRACE_INTERRUPT, tracee->tid, 0, 0) < 0 && errno == ESRCH)
			mark_done(tracee); /* vanished: a thread traced alone, before an execve */
	/* The command was ours: it ends with us, even if it is stopped. */
	if (command_alive && engine_interrupted()) {
		kill(command_alive, SIGCONT);
		kill(command_alive, engine_interrupted());
	}
}

/* Wait for those asked to stop.  Someone in an uninterruptible sleep may not do so for long; he
 * runs, though, so the kernel can detach him when we are gone. */
static void wait_for_stops(void (*emit)(const struct event *))
{
	enum { PATIENCE = 2 };
	uint64_t last = monotonic_ns();
	struct tracee *tracee;

	interrupt_tick();
	while (done_count < tracee_count()) {
		int r = wait_one(0);

		if (r == -ECHILD)
			break;
		if (r < 0 && (interrupt_insisted() ||
			      monotonic_ns() - last > PATIENCE * UINT64_C(1000000000)))
			break;
		while ((tracee = tracee_unqueue())) {
			struct event event;

			last = monotonic_ns();
			if (WIFSTOPPED(tracee->status))
				let_go(tracee);
			else if (!tracee->done && ended(tracee, &event))
				emit(&event);
		}
	}
	interrupt_close();
}

static void ptrace_detach(void (*emit)(const struct event *))
{
	struct tracee *tracee;
	struct event event;

	again = NULL;
	while ((tracee = tracee_unqueue()))
		if (tracee->state != TRACEE_NEW && !WIFSTOPPED(tracee->status) &&
		    ended(tracee, &event))
			emit(&event);
	ask_all();
	wait_for_stops(emit);
	while ((tracee = tracee_first())) {
		bool known = tracee->task;

		if (known)
			begin(&event, EV_DETACH, tracee);
		tracee_free(tracee);
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
	if (options->follow)
		ptrace_options |= PTRACE_O_TRACECLONE | PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK;
	want_stime = options->summary != SUMMARY_NONE && !options->wall_clock;
	if (options->command) {
		command = launch_command(options, ptrace_options);
		if (command < 0)
			return 1;
	}
	interrupt_open(options->interruptible);
	if (options->summary != SUMMARY_NONE)
		interrupt_questions(options->summary_interval);
	/* Each is announced before the next is attached; one there must be. */
	while (!tracee_count() && launch_attach(options, ptrace_options))
		;
	return tracee_count() ? 0 : 1;
}

void engine_bystander(pid_t pid)
{
	bystander = pid;
}

/* The command goes on without us, as our child still: what we are sent it is sent. */
static void wait_for_command(void)
{
	int status;
	pid_t pid;

	while ((pid = waitpid(command, &status, 0)) != command) {
		int signo = engine_interrupted();

		if (pid < 0 && errno != EINTR)
			return;
		if (signo)
			kill(command, signo);
	}
	command_status = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

static int ptrace_close(bool wait)
{
	interrupt_close();
	if (wait && command && !options->daemonize && !engine_interrupted() && !command_ended)
		wait_for_command();
	return command_status;
}

const struct engine ptrace_engine = {
	.name = "ptrace",
	.caps = ENGINE_STOPS | ENGINE_MEMORY | ENGINE_TAMPER,
	.open = ptrace_open,
	.next = ptrace_next,
	.read = ptrace_read,
	.write = ptrace_write,
	.resume = ptrace_resume,
	.detach = ptrace_detach,
	.close = ptrace_close,
};
