/* The bpf engine: the kernel counts, see bpf/count.bpf.c; here tasks are chosen, those that come
 * and go told of, and the counts collected.
 *
 * Tasks are known to the model as soon as they are told of.  They never stop, so what is told is
 * what was: one that just came may be gone. */
#include "engine.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include "abi.h"
#include "bpf_engine.h"
#include "count.h"
#include "count.skel.h"
#include "event.h"
#include "histogram.h"
#include "interrupt.h"
#include "launch.h"
#include "members.h"
#include "options.h"
#include "procfs.h"
#include "shared.h"
#include "subcall.h"
#include "task.h"
#include "util.h"

/* A look for those who have joined is due as often as the ptrace engine's. */
enum { SCAN_MS = 250 };

/* Rows for calls without a slot, for calls with a key, for those with a histogram, which is large.
 */
enum { STRANGE_MAX = 256, KEYED_MAX = 1 << 13, QUANTILES_MAX = 1 << 10 };

/* What is to be told. */
struct told {
	struct count_news news;
	unsigned threads; /* BORN: to announce with it */
};

static const struct options *options;
static bool keyed; /* rows are of more than a slot */
static struct count_bpf *bpf;
static struct bpf_link *attaching;
static struct ring_buffer *ring;
static struct told *queue;
static uint32_t queue_head, queue_count, queue_room;
static uintptr_t arrivals;  /* so far */
static pid_t command;	    /* the tid of the command we started, 0 none */
static int command_status;  /* its exit status, or -signal */
static bool over, reported; /* all have ended; the limit was reached, and that was told */

static const struct abi *abi_of_personality(unsigned personality)
{
	static const enum d_abi x86[PERSONALITIES] = { ABI_X86_64, ABI_I386, ABI_X32 };

	switch (abi_ours()->id) {
	case ABI_X86_64:
	case ABI_X32:
		return &abis[x86[personality]];
	case ABI_AARCH64:
		return &abis[personality ? ABI_ARM : ABI_AARCH64];
	default:
		return abi_ours();
	}
}

/* The number of a call by its slot. */
static uint64_t number_of_slot(const struct abi *abi, unsigned slot)
{
	if (slot >= IPCS)
		return subcall_number(true, slot - IPCS);
	if (slot >= SOCKETCALLS)
		return subcall_number(false, slot - SOCKETCALLS);
	return slot | abi->number_bias;
}

/* ---- Getting ready ------------------------------------------------------------------------- */

static int silent(enum libbpf_print_level level, const char *format, va_list args)
{
	(void)level;
	(void)format;
	(void)args;
	return 0;
}

static int talkative(enum libbpf_print_level level, const char *format, va_list args)
{
	(void)level;
	return vfprintf(stderr, format, args);
}

/* What kept the programs from being loaded, as far as can be told. */
static const char *explain(int error)
{
	enum { CAP_SYS_ADMIN = 21, CAP_PERFMON = 38, CAP_BPF = 39 }; /* linux/capability.h */
	unsigned long long caps = 0;
	char status[4096];

	if (procfs_read(getpid(), "status", status, sizeof(status)) >= 0)
		procfs_field(status, "CapEff", 16, &caps);
	if (!(caps >> CAP_SYS_ADMIN & 1) && !((caps >> CAP_PERFMON & 1) && (caps >> CAP_BPF & 1)))
		return "bpf needs CAP_BPF and CAP_PERFMON, as root has them";
	if (access("/sys/kernel/btf/vmlinux", R_OK) < 0)
		return "this kernel has no BTF (/sys/kernel/btf/vmlinux, CONFIG_DEBUG_INFO_BTF)";
	if (error == EPERM)
		return "the kernel does not permit bpf here (capabilities of a user namespace do "
		       "not"
		       " count; it may be locked down)";
	if (libbpf_probe_bpf_prog_type(BPF_PROG_TYPE_TRACING, NULL) != 1)
		return "this kernel has no bpf programs at tracepoints with types (tp_btf, Linux "
		       "5.5)";
	if (libbpf_probe_bpf_map_type(BPF_MAP_TYPE_TASK_STORAGE, NULL) != 1)
		return "this kernel has no bpf task storage (Linux 5.11)";
	return xasprintf("the kernel does not take the bpf programs (%s; -d says more)",
			 strerror(error));
}

/* Which calls are chosen, as the programs look them up. */
static void hand_selection(void)
{
	uint64_t *selected = (uint64_t *)bpf->rodata->selected;
	bool all = true;

	for (unsigned p = 0; p < PERSONALITIES; p++) {
		const struct abi *abi = abi_of_personality(p);

		for (unsigned slot = 0; slot < SLOTS; slot++) {
			unsigned bit = p * SLOTS + slot;

			if (options->wanted(abi, number_of_slot(abi, slot)))
				selected[bit / 64] |= UINT64_C(1) << bit % 64;
			else
				all = false;
		}
	}
	bpf->rodata->all_selected = all;
	bpf->rodata->others_selected = options->wanted(abi_ours(), NUMBERS);
}

static void hand_options(void)
{
	keyed = options->summary_by != BY_NOTHING || options->quantiles;

	uint32_t first = keyed ? SLOT_ROWS : COMING_ROWS;
	uint32_t more = options->quantiles ? QUANTILES_MAX : keyed ? KEYED_MAX : STRANGE_MAX;

	hand_selection();
	bpf->rodata->want_cpu = !options->wall_clock;
	bpf->rodata->want_quantiles = options->quantiles;
	bpf->rodata->want_news = !(options->quiet & QUIET_ATTACH) || options->membership_count;
	bpf->rodata->by_tgid = options->summary_by == BY_PID;
	bpf->rodata->by_tid = options->summary_by == BY_TID;
	bpf->rodata->by_comm = options->summary_by == BY_COMM;
	bpf->rodata->by_errno = options->summary_by == BY_ERRNO;
	bpf->rodata->overhead = options->overhead;
	bpf->rodata->limit = options->call_limit;
	bpf->rodata->rows_max = first + more;
	bpf->data->rows_used = first;
	bpf_map__set_max_entries(bpf->maps.rows, first + more);
	bpf_map__set_max_entries(bpf->maps.ids, more);
	if (options->quantiles)
		bpf_map__set_max_entries(bpf->maps.histograms, first + more);
	bpf_program__set_autoload(bpf->progs.change, !options->wall_clock);
	bpf_program__set_autoload(bpf->progs.born, options->follow);
	/* It is attached to nothing: who reads it runs it. */
	bpf_program__set_autoattach(bpf->progs.attach, false);
}

const char *bpf_prepare(const struct options *given)
{
	options = given;
	libbpf_set_print(options->debug ? talkative : silent);
	bpf = count_bpf__open();
	if (!bpf)
		return explain(errno);
	hand_options();
	if (count_bpf__load(bpf) || count_bpf__attach(bpf)) {
		int error = errno;

		count_bpf__destroy(bpf);
		bpf = NULL;
		return explain(error);
	}
	return NULL;
}

/* ---- Making events ------------------------------------------------------------------------- */

static void begin(struct event *event, enum event_kind kind, struct task *task)
{
	struct timespec now;

	memset(event, 0, sizeof(*event));
	event->kind = kind;
	event->task = task;
	event->time = monotonic_ns();
	clock_gettime(CLOCK_REALTIME, &now);
	event->wall = (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
}

static void push(const struct count_news *news, unsigned threads)
{
	if (queue_head == queue_count)
		queue_head = queue_count = 0;
	if (queue_count == queue_room)
		queue = xgrow(queue, &queue_room, sizeof(*queue));
	queue[queue_count++] = (struct told){ *news, threads };
}

/* Tell what is next in the queue: 1 and an event, or 0. */
static int tell(struct event *event)
{
	const struct told *told = &queue[queue_head];
	const struct count_news *news = &told->news;
	struct task *task = task_find(news->tid);

	/* The leader is gone without a word when another thread takes its place; so may be one
	 * whose end there was no room to tell, and whose tid is another's now. */
	if (task && (news->what == COUNT_BORN || news->what == COUNT_EXECUTED)) {
		begin(event, EV_EXITED, task);
		return 1;
	}
	queue_head++;
	switch (news->what) {
	case COUNT_BORN:
		task = task_new(news->tid, news->tgid);
		task->engine = (void *)++arrivals;
		begin(event, EV_ATTACH, task);
		event->parent = news->other ? task_find(news->other) : NULL;
		event->threads = told->threads;
		return 1;
	case COUNT_EXECUTED:
		task = task_find(news->other);
		if (!task)
			return 0;
		begin(event, EV_EXEC, task);
		event->old_tid = news->other;
		return 1;
	case COUNT_ENDED:
		if (!task)
			return 0;
		begin(event, EV_EXITED, task);
		return 1;
	default:
		return 0;
	}
}

static int on_news(void *context, void *data, size_t size)
{
	(void)context;
	if (size >= sizeof(struct count_news))
		push(data, 1);
	return 0;
}

/* ---- Attaching ----------------------------------------------------------------------------- */

static bool want(int pid)
{
	char yes = 1;

	return !bpf_map_update_elem(bpf_map__fd(bpf->maps.wanted), &pid, &yes, BPF_ANY);
}

static void want_nobody(void)
{
	int fd = bpf_map__fd(bpf->maps.wanted), pid;

	while (!bpf_map_get_next_key(fd, NULL, &pid))
		bpf_map_delete_elem(fd, &pid);
}

static struct count_news *found;
static uint32_t found_count, found_room;

/* Have the wanted ones counted: those that were not yet are in `found`. */
static void mark(enum count_state state, bool processes)
{
	char buf[16 * sizeof(struct count_news)];
	int fd = bpf_iter_create(bpf_link__fd(attaching));
	size_t have = 0;
	ssize_t n;

	found_count = 0;
	bpf->bss->attach_state = state;
	bpf->bss->attach_processes = processes;
	while ((n = read(fd, buf + have, sizeof(buf) - have)) > 0 || (n < 0 && errno == EINTR)) {
		size_t at = 0;

		have += n > 0 ? (size_t)n : 0;
		for (; have - at >= sizeof(*found); at += sizeof(*found)) {
			if (found_count == found_room)
				found = xgrow(found, &found_room, sizeof(*found));
			memcpy(&found[found_count++], buf + at, sizeof(*found));
		}
		memmove(buf, buf + at, have - at);
		have -= at;
	}
	if (n < 0)
		warn_errno("bpf: looking for tasks");
	close(fd);
	want_nobody();
}

/* Announce what was found, process by process: first the task that was asked for, or else the
 * leader, or who there is, as coming with the others. */
static void announce_found(pid_t asked)
{
	for (uint32_t first = 0; first < found_count; first++) {
		int tgid = found[first].tgid;
		uint32_t head = first, threads = 0;

		if (!tgid)
			continue;
		for (uint32_t i = first; i < found_count; i++) {
			if (found[i].tgid != tgid)
				continue;
			threads++;
			if (found[i].tid == (asked ? asked : tgid))
				head = i;
		}
		push(&found[head], threads);
		for (uint32_t i = first; i < found_count; i++)
			if (found[i].tgid == tgid && i != head)
				push(&found[i], 0);
		for (uint32_t i = found_count; i-- > first;)
			if (found[i].tgid == tgid)
				found[i].tgid = 0;
	}
}

static void attach(pid_t pid)
{
	pid_t wanted = options->follow ? procfs_tgid(pid) : pid;

	want(wanted);
	mark(COUNT_FRESH, options->follow);
	if (found_count)
		announce_found(pid);
	else if (kill(pid, 0) < 0 && errno == ESRCH)
		warn_errno("attach: process %d", (int)pid);
	else if (!task_find(pid))
		warn("attach: process %d makes no system calls: it is a zombie, or a thread of the"
		     " kernel",
		     (int)pid);
}

static void want_member(int pid, void *any)
{
	if (!task_find(pid) && want(pid))
		*(bool *)any = true;
}

static bool attach_members(void)
{
	static uint64_t next;
	bool any = false;

	if (monotonic_ns() < next)
		return false;
	members_each(options->memberships, options->membership_count, want_member, &any);
	if (any) {
		mark(COUNT_FRESH, true);
		announce_found(0);
	}
	if (!next && !found_count && !task_count())
		members_missing(options->memberships);
	next = monotonic_ns() + SCAN_MS * UINT64_C(1000000);
	return any && found_count;
}

/* Attach to the next that was asked for; false: there is none. */
static bool attach_next(void)
{
	static unsigned next;

	if (next == options->pid_count)
		return options->membership_count && attach_members();
	attach(options->pids[next++]);
	return true;
}

/* The command is counted from its execve on. */
static bool start_command(void)
{
	int gate;

	command = launch_fork(options, false, &gate);
	if (command < 0)
		return false;
	want(command);
	mark(COUNT_HIDDEN, false);
	if (found_count)
		push(&found[0], options->daemonize ? 1 : 0); /* as if attached */
	launch_go(gate);
	return found_count > 0;
}

static int bpf_open(const struct options *given)
{
	options = given;
	attaching = bpf_program__attach_iter(bpf->progs.attach, NULL);
	ring = ring_buffer__new(bpf_map__fd(bpf->maps.news), on_news, NULL, NULL);
	if (!attaching || !ring) {
		warn_errno("bpf");
		return 1;
	}
	if (options->command && !start_command())
		return 1;
	interrupt_open(options->interruptible);
	interrupt_questions(options->summary_interval);
	while (queue_head == queue_count && attach_next())
		;
	return queue_head < queue_count ? 0 : 1;
}

/* ---- Waiting ------------------------------------------------------------------------------- */

static void find_any(struct task *task, void *any)
{
	*(struct task **)any = task;
}

/* All are gone; whose end there was no room to tell is told now. */
static int finish(struct event *event)
{
	struct task *left = NULL;

	task_each(find_any, &left);
	over = true;
	if (left)
		begin(event, EV_EXITED, left);
	return left != NULL;
}

static uint64_t bpf_calls(void)
{
	uint64_t calls = *(volatile __u64 *)&bpf->bss->counted;

	/* Those above the limit were not. */
	return calls < options->call_limit ? calls : options->call_limit;
}

static int bpf_next(struct event *event)
{
	for (;;) {
		if (interrupt_pending())
			return -EINTR;
		if (options->call_limit && !reported && bpf_calls() == options->call_limit) {
			reported = true;
			return -EINTR;
		}
		if (queue_head < queue_count) {
			if (tell(event))
				return 1;
			continue;
		}
		if (attach_next() || ring_buffer__consume(ring) > 0)
			continue;
		/* What it says now is true of what there was to consume before. */
		if (*(volatile int *)&bpf->bss->live <= 0 && ring_buffer__consume(ring) <= 0)
			return finish(event);
		if (queue_head < queue_count)
			continue;
		/* A signal interrupts it. */
		ring_buffer__poll(ring, options->membership_count ? SCAN_MS : -1);
	}
}

static int bpf_resume(struct task *task, const struct tamper *tamper)
{
	(void)task;
	(void)tamper;
	return 0;
}

/* ---- The counts ---------------------------------------------------------------------------- */

static void add_times(struct times *sum, const struct count_times *times)
{
	uint64_t min = ~times->min_complement;

	sum->total += times->total;
	if (min < sum->min)
		sum->min = min;
	if (times->max > sum->max)
		sum->max = times->max;
}

/* Sum up what all CPUs counted of a row, of which number and key are filled in, and give it. */
static void give_row(uint32_t id, const struct abi *abi, struct row *row, const char *word,
		     void (*give)(const struct abi *, const struct row *, const char *))
{
	static struct count_row *cpus;
	static struct histogram histogram;
	int count = libbpf_num_possible_cpus();

	if (!cpus)
		cpus = xcalloc((size_t)count, sizeof(*cpus));
	if (bpf_map_lookup_elem(bpf_map__fd(bpf->maps.rows), &id, cpus))
		return;
	row->cpu.min = row->wall.min = UINT64_MAX;
	for (int i = 0; i < count; i++) {
		row->calls += cpus[i].calls;
		row->errors += cpus[i].errors;
		add_times(&row->cpu, &cpus[i].cpu);
		add_times(&row->wall, &cpus[i].wall);
	}
	if (!row->calls)
		return;
	if (options->wall_clock)
		row->cpu.min = 0;
	if (options->quantiles &&
	    !bpf_map_lookup_elem(bpf_map__fd(bpf->maps.histograms), &id, histogram.buckets)) {
		const struct times *times = options->wall_clock ? &row->wall : &row->cpu;

		histogram.count = row->calls;
		histogram.min = times->min;
		histogram.max = times->max;
		row->histogram = &histogram;
	}
	give(abi, row, word);
}

/* Rows with a key, in the order in which they came. */
static void give_keyed(void (*give)(const struct abi *, const struct row *, const char *))
{
	int ids = bpf_map__fd(bpf->maps.ids);
	uint32_t max = bpf->rodata->rows_max, id;
	struct count_key key, *keys = xcalloc(max, sizeof(*keys)), *last = NULL;
	bool *there = xcalloc(max, sizeof(*there));

	for (; !bpf_map_get_next_key(ids, last, &key); last = &key)
		if (!bpf_map_lookup_elem(ids, &key, &id) && id < max) {
			keys[id] = key;
			there[id] = true;
		}
	for (id = 0; id < max; id++) {
		const struct abi *abi = abi_of_personality(keys[id].personality);
		struct row row = { .nr = keys[id].nr, .key = keys[id].id };

		if (!there[id])
			continue;
		if (keys[id].slot != NO_SLOT)
			row.nr = number_of_slot(abi, keys[id].slot);
		give_row(id, abi, &row, options->summary_by == BY_COMM ? keys[id].comm : NULL,
			 give);
	}
	free(keys);
	free(there);
}

static void bpf_counts(void (*give)(const struct abi *, const struct row *, const char *))
{
	for (unsigned p = 0; p < PERSONALITIES; p++) {
		const struct abi *abi = abi_of_personality(p);
		struct row others = { .nr = NR_OTHERS };

		if (!bpf->bss->seen[p])
			continue;
		give_row(p, abi, &others, NULL, give);
		for (unsigned slot = 0; slot < SLOTS && !keyed; slot++) {
			struct row row = { .nr = number_of_slot(abi, slot) };

			give_row(SLOT_ROWS + p * SLOTS + slot, abi, &row, NULL, give);
		}
	}
	give_keyed(give);
}

/* ---- Letting go ---------------------------------------------------------------------------- */

static struct task **tasks;
static uint32_t tasks_count, tasks_room;

static void gather(struct task *task, void *arg)
{
	(void)arg;
	if (tasks_count == tasks_room)
		tasks = xgrow(tasks, &tasks_room, sizeof(*tasks));
	tasks[tasks_count++] = task;
}

static int by_arrival(const void *a, const void *b)
{
	const struct task *const *x = a, *const *y = b;
	uintptr_t first = (uintptr_t)(*x)->engine, second = (uintptr_t)(*y)->engine;

	return first < second ? -1 : first > second;
}

static void bpf_detach(void (*emit)(const struct event *))
{
	struct event event;

	count_bpf__detach(bpf);
	/* The command was ours: it ends with us, even if it is stopped. */
	if (command && !over && engine_interrupted()) {
		kill(command, SIGCONT);
		kill(command, engine_interrupted());
	}
	if (*(volatile __u64 *)&bpf->bss->failures)
		warn("bpf: there was no memory to count some of the tasks that were born");
	task_each(gather, NULL);
	if (tasks_count)
		qsort(tasks, tasks_count, sizeof(*tasks), by_arrival);
	for (uint32_t i = 0; i < tasks_count; i++) {
		struct task *task = tasks[i];
		bool alive =
			!syscall(SYS_tgkill, task->process->tgid, task->tid, 0) || errno != ESRCH;

		begin(&event, alive ? EV_DETACH : EV_EXITED, task);
		emit(&event);
	}
	tasks_count = 0;
}

/* The command has ended, or will without us. */
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

static int bpf_close(bool wait)
{
	interrupt_close();
	if (command && !options->daemonize && !engine_interrupted() && (over || wait))
		wait_for_command();
	ring_buffer__free(ring);
	bpf_link__destroy(attaching);
	count_bpf__destroy(bpf);
	free(queue);
	free(found);
	free(tasks);
	return command_status;
}

const struct engine bpf_engine = {
	.name = "bpf",
	.caps = ENGINE_COUNTS,
	.open = bpf_open,
	.next = bpf_next,
	.resume = bpf_resume,
	.counts = bpf_counts,
	.calls = bpf_calls,
	.detach = bpf_detach,
	.close = bpf_close,
};
