/* SPDX-License-Identifier: GPL-2.0-only OR GPL-3.0-or-later */
/* Counting calls where they are made: the half of the bpf engine that runs in the kernel.
 *
 * A task that is counted has a `member` in its task storage.  The tracepoints of calls are hit by
 * all tasks of the machine, so the first thing asked is whether there is one.  They run with
 * preemption off: nobody else writes to this CPU's rows meanwhile. */
#include <stdbool.h>
#include <linux/bpf.h>
#include <linux/sched.h>
#include <asm/signal.h>
#include <asm/unistd.h>
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>
#include <bpf/bpf_core_read.h>
#include "bucket.h"
#include "shared.h"
#include "kernel.h"

char LICENSE[] SEC("license") = "GPL";

/* ---- What the engine asks for: constants by the time this is loaded ------------------------- */

const volatile bool want_cpu;	    /* time on a CPU is wanted, beside that which went by */
const volatile bool want_quantiles; /* of wall time if cpu time is not wanted, or else of that */
const volatile bool want_news;	    /* of each birth and end, not only of the last */
const volatile bool all_selected;
const volatile bool others_selected; /* numbers that have no slot */
const volatile bool by_tgid, by_tid, by_comm, by_errno;
const volatile __u64 overhead; /* ns, taken off each call */
const volatile __u64 limit;    /* calls, 0: none */
const volatile __u32 rows_max;
const volatile __u64 selected[PERSONALITIES * SLOTS / 64]; /* a bit for each slot */

/* Before each look for tasks to attach to. */
__u32 attach_state;    /* what they become */
bool attach_processes; /* `wanted` has processes, not threads */

/* What there is. */
int live;      /* how many are counted that have not ended */
__u64 counted; /* calls, with a limit */
__u32 rows_used = COMING_ROWS;
bool seen[PERSONALITIES]; /* a call of one */
__u64 failures;		  /* births that could not be followed, for want of memory */

/* The engine's pid namespace. */
static __u32 level;
static struct pid_namespace *namespace;

struct member {
	__u64 entered; /* when the call began */
	__u64 on;      /* since when it is on a CPU */
	__u64 cpu;     /* how long it was before, in this call */
	__u64 nr;
	__u32 slot;
	__u32 personality;
	__u32 state;
	__u32 alive;
	int tid, tgid; /* as the engine knows them */
	bool inside;   /* the call */
	bool selected; /* it is one of those asked for */
};

struct {
	__uint(type, BPF_MAP_TYPE_TASK_STORAGE);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__type(key, int);
	__type(value, struct member);
} members SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct count_row);
} rows SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 1);
	__type(key, struct count_key);
	__type(value, __u32);
} ids SEC(".maps");

/* By row. */
struct buckets {
	__u64 n[HISTOGRAM_BUCKETS];
};

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct buckets);
} histograms SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 4096);
	__type(key, int);
	__type(value, char);
} wanted SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, 1 << 18);
} news SEC(".maps");

static struct member *member_of(struct task_struct *task)
{
	struct member *m = bpf_task_storage_get(&members, task, NULL, 0);

	return m && m->state ? m : NULL;
}

static void tell(__u32 what, const struct member *m, int other, __u64 flags)
{
	struct count_news *n = bpf_ringbuf_reserve(&news, sizeof(*n), 0);

	if (!n)
		return; /* the engine is awake, then */
	n->what = what;
	n->tid = m->tid;
	n->tgid = m->tgid;
	n->other = other;
	bpf_ringbuf_submit(n, flags);
}

/* The number a pid has at a level it reaches.  pid is to be read as a mere address (BPF_CORE_READ):
 * to a pointer that they know verifiers let nothing be added that varies. */
static struct upid *upid_at(struct pid *pid, __u32 at)
{
	return (void *)__builtin_preserve_access_index(&pid->numbers[0]) +
	       at * bpf_core_type_size(struct upid);
}

/* The number of a task where we are; 0 when it is not there. */
static int number_of(struct task_struct *task)
{
	struct upid *upid;
	struct pid *pid;

	if (!level)
		return task->pid;
	pid = BPF_CORE_READ(task, thread_pid);
	if (!pid || BPF_CORE_READ(pid, level) < level)
		return 0;
	upid = upid_at(pid, level);
	return BPF_CORE_READ(upid, ns) == namespace ? BPF_CORE_READ(upid, nr) : 0;
}

static int process_of(struct task_struct *task)
{
	return level ? number_of(task->group_leader) : task->tgid;
}

/* ---- Which call ---------------------------------------------------------------------------- */

#if defined(__TARGET_ARCH_x86)

static __u32 personality_of(struct task_struct *task, __u64 nr)
{
	if (task->thread_info.status & TS_COMPAT)
		return 1;
	return nr >> X32_SHIFT == 1 ? 2 : 0;
}

static __u64 number_at_exit(struct pt_regs *regs)
{
	return (__s64)(int)regs->orig_ax;
}

static __u32 slot_of(__u32 personality, __u64 nr, struct pt_regs *regs)
{
	__u32 which;

	if (personality == 2)
		nr &= ~(1ULL << X32_SHIFT);
	if (nr >= NUMBERS)
		return NO_SLOT;
	if (personality != 1)
		return nr;
	which = regs->bx;
	if (nr == SOCKETCALL_I386 && which < CARRIED)
		return SOCKETCALLS + which;
	which &= 0xffff;
	if (nr == IPC_I386 && which < CARRIED)
		return IPCS + which;
	return nr;
}

#else

static __u32 personality_of(struct task_struct *task, __u64 nr)
{
#if defined(__TARGET_ARCH_arm64)
	return task->thread_info.flags >> TIF_32BIT_ARM64 & 1;
#else
	return 0;
#endif
}

static __u64 number_at_exit(struct pt_regs *regs)
{
#if defined(__TARGET_ARCH_arm64)
	return (__s64)regs->syscallno;
#else
	return regs->a7;
#endif
}

static __u32 slot_of(__u32 personality, __u64 nr, struct pt_regs *regs)
{
	return nr < NUMBERS ? nr : NO_SLOT;
}

#endif

static bool is_selected(__u32 personality, __u32 slot)
{
	__u32 bit = personality * SLOTS + slot;

	if (all_selected)
		return true;
	if (slot >= SLOTS || bit >= PERSONALITIES * SLOTS)
		return others_selected;
	return selected[bit / 64] >> (bit % 64) & 1;
}

static __always_inline void begin(struct member *m, struct task_struct *task, struct pt_regs *regs,
				  __u64 nr)
{
	m->nr = nr;
	m->personality = personality_of(task, nr);
	/* Read first: a line that all CPUs write to would travel between them at each call. */
	if (m->personality < PERSONALITIES && !seen[m->personality])
		seen[m->personality] = true;
	m->slot = slot_of(m->personality, nr, regs);
	m->selected = is_selected(m->personality, m->slot);
}

/* ---- Counting ------------------------------------------------------------------------------ */

/* The row of what is not of a slot alone; a new one if it is the first such. */
static __u32 row_of_key(const struct member *m, __s64 ret, bool is_error)
{
	struct count_key key = { .personality = m->personality, .slot = m->slot };
	__u32 id, *known;

	if (m->slot == NO_SLOT)
		key.nr = m->nr;
	if (by_tgid)
		key.id = m->tgid;
	else if (by_tid)
		key.id = m->tid;
	else if (by_errno && is_error)
		key.id = -ret;
	if (by_comm)
		bpf_get_current_comm(key.comm, sizeof(key.comm));
	known = bpf_map_lookup_elem(&ids, &key);
	if (known)
		return *known;
	if (rows_used >= rows_max)
		return m->personality;
	id = __sync_fetch_and_add(&rows_used, 1);
	if (id < rows_max && !bpf_map_update_elem(&ids, &key, &id, BPF_NOEXIST))
		return id;
	known = bpf_map_lookup_elem(&ids, &key); /* another CPU was faster */
	return known ? *known : m->personality;
}

static __u64 add_time(struct count_times *times, __u64 ns)
{
	ns = ns > overhead ? ns - overhead : 0;
	times->total += ns;
	if (ns > times->max)
		times->max = ns;
	if (~ns > times->min_complement)
		times->min_complement = ~ns;
	return ns;
}

static bool is_enough(const struct member *m)
{
	__u64 before;

	if (!limit)
		return false;
	before = __sync_fetch_and_add(&counted, 1);
	if (before + 1 == limit)
		tell(COUNT_ENOUGH, m, 0, BPF_RB_FORCE_WAKEUP);
	return before >= limit;
}

static void count(const struct member *m, __u64 now, __s64 ret)
{
	bool is_error = ret < 0 && ret >= -MAX_ERRNO;
	bool keyed = by_tgid || by_tid || by_comm || by_errno || want_quantiles;
	__u64 cpu, wall;
	__u32 id;
	struct count_row *row;

	if (is_enough(m))
		return;
	if (keyed || m->slot >= SLOTS)
		id = row_of_key(m, ret, is_error);
	else
		id = SLOT_ROWS + m->personality * SLOTS + m->slot;
	row = bpf_map_lookup_elem(&rows, &id);
	if (!row)
		return;
	row->calls++;
	row->errors += is_error;
	cpu = wall = add_time(&row->wall, now > m->entered ? now - m->entered : 0);
	if (want_cpu)
		cpu = add_time(&row->cpu, m->cpu + (now > m->on ? now - m->on : 0));
	if (want_quantiles) {
		struct buckets *buckets = bpf_map_lookup_elem(&histograms, &id);
		__u32 i = histogram_bucket(cpu);

		if (buckets && i < HISTOGRAM_BUCKETS)
			__sync_fetch_and_add(&buckets->n[i], 1);
	}
}

/* ---- The tracepoints of calls -------------------------------------------------------------- */

SEC("tp_btf/sys_enter")
int BPF_PROG(enter, struct pt_regs *regs, long nr)
{
	struct task_struct *task = bpf_get_current_task_btf();
	struct member *m = member_of(task);

	if (!m || m->state == COUNT_FAILED)
		return 0;
	if (m->state == COUNT_HIDDEN) {
		if (nr != __NR_execve)
			return 0;
		m->state = COUNT_LAUNCHING;
	} else if (m->state != COUNT_LAUNCHING) {
		m->state = COUNT_ALL;
	}
	begin(m, task, regs, nr);
	m->inside = true;
	if (!m->selected)
		return 0;
	m->cpu = 0;
	m->on = m->entered = bpf_ktime_get_ns();
	return 0;
}

/* Will it never return from the call?  A tracer is not told of that either, and strace does not
 * count it: SIGKILL waits for those who are killed by it, or by the end or execve of another
 * thread.  It does as well when another signal is deadly; a traced task would receive that one, a
 * process its leader, and be seen to return first. */
static bool is_killed(struct task_struct *task)
{
	int code;

	if (!(task->pending.signal.sig[0] >> (SIGKILL - 1) & 1))
		return false;
	code = task->signal->group_exit_code & 0x7f;
	return !code || code == SIGKILL || task->pid != task->tgid;
}

SEC("tp_btf/sys_exit")
int BPF_PROG(leave, struct pt_regs *regs, long ret)
{
	struct task_struct *task = bpf_get_current_task_btf();
	struct member *m = member_of(task);
	__u64 now;

	if (!m || m->state == COUNT_FAILED || m->state == COUNT_HIDDEN)
		return 0;
	if (m->state == COUNT_YOUNG) {
		m->state = COUNT_ALL;
		return 0;
	}
	if (m->inside && !m->selected && m->state == COUNT_ALL) {
		m->inside = false;
		return 0;
	}
	now = bpf_ktime_get_ns();
	if (!m->inside) {
		/* It was in the call when we came, which is when it begins for us; or the call was
		 * refused by a seccomp filter, which stands before the tracepoint. */
		begin(m, task, regs, number_at_exit(regs));
		if (m->state != COUNT_FRESH) {
			m->cpu = 0;
			m->on = m->entered = now;
		}
		m->state = COUNT_ALL;
	}
	m->inside = false;
	if (m->personality == 1)
		ret = (int)ret;
	if (m->state == COUNT_LAUNCHING)
		m->state = ret < 0 ? COUNT_FAILED : COUNT_ALL;
	if (m->selected && !is_killed(task))
		count(m, now, ret);
	return 0;
}

/* ---- Those of tasks ------------------------------------------------------------------------ */

SEC("tp_btf/sched_switch")
int BPF_PROG(change, bool preempt, struct task_struct *prev, struct task_struct *next)
{
	__u64 now = bpf_ktime_get_ns();
	struct member *m = member_of(prev);

	if (m && now > m->on) {
		m->cpu += now - m->on;
		m->on = now; /* should its return be missed, no time is counted twice */
	}
	m = member_of(next);
	if (m)
		m->on = now;
	return 0;
}

/* Its parent is the current task.  A thread of the kernel is none of ours, nor is who asks not to
 * be traced. */
SEC("tp_btf/task_newtask")
int BPF_PROG(born, struct task_struct *task, __u64 clone_flags)
{
	struct member *parent = member_of(bpf_get_current_task_btf()), *m;

	if (!parent || parent->state < COUNT_YOUNG || clone_flags & CLONE_UNTRACED)
		return 0;
	m = bpf_task_storage_get(&members, task, NULL, BPF_LOCAL_STORAGE_GET_F_CREATE);
	if (!m) {
		__sync_fetch_and_add(&failures, 1);
		return 0;
	}
	m->tid = number_of(task);
	m->tgid = process_of(task);
	m->alive = 1;
	m->state = COUNT_YOUNG;
	__sync_fetch_and_add(&live, 1);
	if (want_news)
		tell(COUNT_BORN, m, parent->tid, 0);
	return 0;
}

/* To be done once, by whoever sees first that it ends. */
static void ended(struct member *m)
{
	bool last;

	if (!__sync_bool_compare_and_swap(&m->alive, 1, 0))
		return;
	last = __sync_fetch_and_add(&live, -1) == 1;
	if (last || want_news)
		tell(COUNT_ENDED, m, 0, last ? BPF_RB_FORCE_WAKEUP : 0);
}

SEC("tp_btf/sched_process_exit")
int BPF_PROG(end, struct task_struct *task)
{
	struct member *m = member_of(task);

	if (m)
		ended(m);
	return 0;
}

/* A thread that is not the leader becomes it by execve. */
SEC("tp_btf/sched_process_exec")
int BPF_PROG(execute, struct task_struct *task)
{
	struct member *m = member_of(task);
	int old;

	if (!m || m->tid == m->tgid)
		return 0;
	old = m->tid;
	m->tid = number_of(task);
	if (want_news && m->tid != old)
		tell(COUNT_EXECUTED, m, old, 0);
	return 0;
}

/* ---- Attaching ----------------------------------------------------------------------------- */

/* Whoever reads this iterator has the wanted ones counted from then on, and gets the news of them.
 */
SEC("iter/task")
int attach(struct bpf_iter__task *ctx)
{
	struct task_struct *task = ctx->task, *self = bpf_get_current_task_btf();
	struct seq_file *seq = ctx->meta->seq;
	struct count_news n = { COUNT_BORN };
	struct member *m;
	int key;

	if (!task || task->flags & (PF_EXITING | PF_KTHREAD))
		return 0;
	if (!namespace) {
		struct pid *pid = BPF_CORE_READ(self, thread_pid);
		struct upid *upid;

		level = BPF_CORE_READ(pid, level);
		upid = upid_at(pid, level);
		namespace = BPF_CORE_READ(upid, ns);
	}
	n.tid = number_of(task);
	n.tgid = process_of(task);
	key = attach_processes ? n.tgid : n.tid;
	if (!bpf_map_lookup_elem(&wanted, &key))
		return 0;
	m = bpf_task_storage_get(&members, task, NULL, BPF_LOCAL_STORAGE_GET_F_CREATE);
	if (!m) {
		__sync_fetch_and_add(&failures, 1);
		return 0;
	}
	/* When there is no room, we are asked about it again. */
	if (m->state || bpf_seq_write(seq, &n, sizeof(n)))
		return 0;
	m->tid = n.tid;
	m->tgid = n.tgid;
	m->on = m->entered = bpf_ktime_get_ns();
	m->alive = 1;
	__sync_fetch_and_add(&live, 1);
	__sync_lock_test_and_set(&m->state, attach_state);
	if (task->flags & PF_EXITING)
		ended(m);
	return 0;
}
