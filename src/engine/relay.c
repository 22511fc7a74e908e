/* The relay: see relay.h.
 *
 * What it has to bridge is the moment between the end of one tracer and the PTRACE_SEIZE of the
 * next, in which tracees would run.  Stop signals would hold them, but are seen by their parents,
 * and undone by SIGCONT, which programs see.  So they are held by the scheduler: all are put on one
 * CPU, where the relay is SCHED_FIFO, and does not sleep until it has them.  That takes
 * CAP_SYS_NICE (which root has); without, what they do within those microseconds may fail.
 *
 * When the tracer is killed, its robust futex (see set_robust_list(2)) is what the kernel deals
 * with first, its tracees come last: the relay is there in between, or, on a busy machine, a little
 * later. Calls made meanwhile by those who run fail with ENOSYS.  If the relay itself is killed,
 * all do. */
#include "relay.h"

#include <errno.h>
#include <limits.h>
#include <linux/futex.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "cpus.h"
#include "guardian.h"
#include "orphan.h"
#include "procfs.h"
#include "tracee.h"
#include "util.h"

/* The steps of an end in good order; whose they are stands in brackets. */
enum step {
	WATCHING,
	ASKED, /* [tracer] hold them */
	HELD,  /* [relay] */
	LEFT,  /* [tracer] they are nobody's */
	TAKEN, /* [relay] */
};

/* What both know. */
struct shared {
	/* The tracer's tid and FUTEX_WAITERS; FUTEX_OWNER_DIED comes from the kernel, which takes
	 * the tid away, or from the tracer, which does not. */
	_Atomic uint32_t alive;
	_Atomic uint32_t step;
	_Atomic pid_t tracer, relay; /* 0: not yet known */
};

static struct shared *shared; /* NULL: there is no relay, any more */
static struct roll *roll;

static void *share(size_t size)
{
	void *made = mmap(NULL, size, PROT_READ | PROT_WRITE,
			  MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	return made == MAP_FAILED ? NULL : made;
}

static void futex_wake(_Atomic uint32_t *word)
{
	syscall(SYS_futex, word, FUTEX_WAKE, INT_MAX, NULL, NULL, 0);
}

static void take_step(enum step step)
{
	shared->step = step;
	futex_wake(&shared->step);
}

/* Ahead of all who are not in a hurry. */
static void hurry(pid_t pid)
{
	const struct sched_param lowest = { .sched_priority = 1 };

	sched_setscheduler(pid, SCHED_FIFO, &lowest);
}

/* ---- Of the relay: holding ----------------------------------------------------------------- */

/* Those to be taken, and where each may run. */
static struct {
	pid_t *tids;
	uint8_t *masks;
	uint32_t count, cap, masks_cap;
	size_t size; /* of a mask */
	int cpu;     /* where they are held */
} held;

static bool tracer_died(void)
{
	return !(shared->alive & FUTEX_TID_MASK);
}

static void hold_one(pid_t tid)
{
	cpus only;

	if (held.count == held.cap) {
		held.tids = xgrow(held.tids, &held.cap, sizeof(*held.tids));
		held.masks = xrealloc(held.masks, held.cap * held.size);
	}
	if (cpus_of(tid, held.masks + held.count * held.size, held.size) < 0)
		return;
	held.tids[held.count++] = tid;
	cpus_only(only, held.size, held.cpu);
	cpus_set(tid, only, held.size);
}

static void hold_all(void)
{
	cpus only;

	held.size = cpus_size();
	held.cpu = sched_getcpu();
	cpus_only(only, held.size, held.cpu);
	cpus_set(0, only, held.size);
	for (uint32_t i = 0; i < roll->used; i++)
		if (roll->tids[i])
			hold_one(roll->tids[i]);
}

/* Whoever set a mask meanwhile meant it. */
static void release_all(void)
{
	cpus now;

	for (uint32_t i = 0; i < held.count; i++)
		if (!cpus_of(held.tids[i], now, held.size) &&
		    cpus_is_only(now, held.size, held.cpu))
			cpus_set(held.tids[i], held.masks + i * held.size, held.size);
	sched_setscheduler(0, SCHED_OTHER, &(struct sched_param){ 0 });
	memset(now, 0xff, sizeof(now));
	cpus_set(0, now, held.size);
}

/* Wait until the tracer has let go of all.  Its end may take long, though nobody would know why. */
static void await_end(bool awake)
{
	enum { PATIENCE_NS = 100000000 };
	uint64_t last = monotonic_ns() + PATIENCE_NS;
	struct pollfd end = { .events = POLLIN };

	end.fd = (int)syscall(SYS_pidfd_open, shared->tracer, 0);
	if (end.fd < 0)
		return;
	while (awake && monotonic_ns() < last && !poll(&end, 1, 0))
		sched_yield();
	poll(&end, 1, -1);
	close(end.fd);
}

/* ---- Of the relay: taking ------------------------------------------------------------------ */

static bool seize(pid_t tid)
{
	const long options = PTRACE_O_TRACESECCOMP | PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK |
			     PTRACE_O_TRACECLONE | PTRACE_O_TRACEEXEC;

	return !ptrace(PTRACE_SEIZE, tid, 0, options);
}

/* Seize one that the tracer had not heard of yet: it hands on the filter, too. */
static void seize_unknown(pid_t tid)
{
	if (seize(tid))
		hold_one(tid);
}

/* The threads and children of one of them. */
static void seize_kin(pid_t tid)
{
	char name[64], children[4096], *rest = children, *word;
	DIR *dir;
	int other;

	snprintf(name, sizeof(name), "task/%d/children", (int)tid);
	if (procfs_read(tid, name, children, sizeof(children)) > 0)
		while ((word = strtok_r(rest, " ", &rest)))
			seize_unknown((pid_t)atoi(word));
	if (syscall(SYS_tgkill, tid, tid, 0) < 0) /* no leader */
		return;
	snprintf(name, sizeof(name), "/proc/%d/task", (int)tid);
	dir = opendir(name);
	while ((other = procfs_next(dir)) >= 0)
		seize_unknown(other);
	if (dir)
		closedir(dir);
}

/* Seize all that are held; whether any is still the tracer's. */
static bool seize_all(void)
{
	bool missed = false;

	for (uint32_t i = 0; i < held.count; i++)
		missed |= !seize(held.tids[i]) && errno == EPERM;
	return missed;
}

static void go_on(pid_t tid, int status)
{
	int what = status >> 16, signo = WSTOPSIG(status);

	if (what == PTRACE_EVENT_STOP && signo != SIGTRAP)
		ptrace(PTRACE_LISTEN, tid, 0, 0);
	else
		ptrace(PTRACE_CONT, tid, 0, what ? 0UL : (unsigned long)signo);
}

static void relay(void)
{
	int status;
	pid_t tid;

	while ((tid = waitpid(-1, &status, __WALL)) > 0)
		if (WIFSTOPPED(status))
			go_on(tid, status);
}

/* Those the tracer could not stop, being in a sleep that nothing interrupts, it lets go when it
 * ends: someone else must wait for that. */
static void take_rest(void)
{
	if (fork())
		return;
	await_end(false);
	seize_all();
	relay();
	_exit(0);
}

static void take_over(void)
{
	bool asked = shared->step == ASKED, missed;

	hold_all();
	if (asked) {
		hurry(shared->tracer);
		take_step(HELD);
		while (shared->step != LEFT && !tracer_died())
			sched_yield();
	}
	if (tracer_died()) {
		hurry(shared->tracer);
		await_end(true);
	}
	missed = seize_all();
	for (uint32_t i = 0; tracer_died() && i < held.count; i++)
		seize_kin(held.tids[i]);
	release_all();
	if (asked)
		take_step(TAKEN);
	if (missed)
		take_rest();
}

static void stand_by(void)
{
	uint32_t alive;

	shared->relay = getpid();
	hurry(0);
	while (!((alive = shared->alive) & FUTEX_OWNER_DIED))
		syscall(SYS_futex, &shared->alive, FUTEX_WAIT, alive, NULL, NULL, 0);
	take_over();
	/* The guardian's turn: see guardian_pipe(). */
	close(0);
	relay();
}

/* ---- Of the tracer ------------------------------------------------------------------------- */

void relay_watch(void)
{
	/* There are no other robust futexes here, so glibc's list, which is empty, is not needed.
	 */
	static struct {
		struct robust_list_head head;
		struct robust_list entry;
	} list;

	if (!shared)
		return;
	list.head.list.next = &list.entry;
	list.entry.next = &list.head.list;
	list.head.futex_offset = (char *)&shared->alive - (char *)&list.entry;
	shared->tracer = getpid();
	shared->alive = (uint32_t)getpid() | FUTEX_WAITERS;
	syscall(SYS_set_robust_list, &list.head, sizeof(list.head));
}

bool relay_start(void)
{
	shared = share(sizeof(*shared));
	roll = share(sizeof(*roll) + ROLL_MAX * sizeof(*roll->tids));
	if (shared && roll) {
		relay_watch();
		if (orphan_start("seccomp-relay", guardian_pipe(), stand_by)) {
			tracee_share(roll);
			return true;
		}
	}
	shared = NULL;
	return false;
}

bool relay_there(void)
{
	return shared;
}

/* It is dead when its pidfd can be read, be it that nobody has waited for it. */
static bool relay_lives(void)
{
	struct pollfd end = { .events = POLLIN };
	bool lives;

	end.fd = (int)syscall(SYS_pidfd_open, shared->relay, 0);
	if (end.fd < 0)
		return !kill(shared->relay, 0);
	lives = !poll(&end, 1, 0);
	close(end.fd);
	return lives;
}

/* Wait for the relay's step: false when there is no relay.  Timers of ours may ring meanwhile. */
static bool await(enum step step)
{
	const struct timespec patience = { .tv_nsec = 100000000 };
	uint32_t now;

	while ((now = shared->step) != step)
		if (syscall(SYS_futex, &shared->step, FUTEX_WAIT, now, &patience, NULL, 0) < 0 &&
		    errno != EAGAIN && !relay_lives())
			return false;
	return true;
}

static struct {
	int policy;
	struct sched_param param;
} before; /* we were in a hurry */

bool relay_hold(void)
{
	before.policy = sched_getscheduler(0);
	sched_getparam(0, &before.param);
	shared->step = ASKED;
	shared->alive |= FUTEX_OWNER_DIED;
	futex_wake(&shared->alive);
	if (await(HELD))
		return true;
	shared = NULL;
	return false;
}

void relay_take(void)
{
	take_step(LEFT);
	await(TAKEN);
	sched_setscheduler(0, before.policy, &before.param);
	shared = NULL;
}
