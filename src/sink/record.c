/* The recorder: each event is decoded once for the file, as deeply as the decoder can, and what
 * that asked of memory and /proc is written behind it.  The tape is thrown away. */
#include "record.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include "abi.h"
#include "decode.h"
#include "changes.h"
#include "event.h"
#include "frame.h"
#include "known.h"
#include "buf.h"
#include "memory.h"
#include "options.h"
#include "record_facts.h"
#include "recording.h"
#include "task.h"
#include "util.h"

enum {
	MEMORY_MAX = 4 << 20,	  /* bytes of one event */
	FLUSH_EVERY = 1000000000, /* ns: what a crash of ours may cost */
	REMEMBERED = 64,
};

static const struct options *options;
static const struct decode_lookup *live;
static struct decode_options deep;
static size_t memory_used; /* of the event */
static uint64_t flushed;   /* time of the event */
static bool failed;

/* What the decoding for the file must keep from a call's entry to its exit, apart from that for the
 * others. */
struct record {
	bool inside;	    /* its entry was recorded */
	struct event entry; /* of its latest call that was; abi NULL: none was */
	struct buf memory;  /* what of memory was recorded with that: struct read_head, bytes */
	unsigned stale;	    /* what calls that were not have changed: enum changes */
	struct tape tape;
	uint32_t decode_state[countof(((struct task *)NULL)->decode_state)];
};

struct read_head {
	uint64_t addr, len;
};

/* ---- What was read ---------------------------------------------------------- */

/* The same bytes are often read twice, as a whole and in parts. */
static struct {
	uint64_t addr;
	size_t len;
} seen[REMEMBERED];
static unsigned seen_next;
static struct buf *keeping; /* what is read is to be known later; NULL: it is not */

static void hear_memory(uint64_t addr, const void *bytes, size_t len)
{
	for (unsigned i = 0; i < REMEMBERED; i++)
		if (addr >= seen[i].addr && addr - seen[i].addr + len <= seen[i].len)
			return;
	if (memory_used + len > MEMORY_MAX)
		return;
	memory_used += len;
	seen[seen_next].addr = addr;
	seen[seen_next].len = len;
	seen_next = (seen_next + 1) % REMEMBERED;
	recording_put_memory(addr, bytes, len);
	if (keeping) {
		struct read_head head = { .addr = addr, .len = len };

		buf_put(keeping, &head, sizeof(head));
		buf_put(keeping, bytes, len);
	}
}

/* ---- What was asked --------------------------------------------------------- */

static void answer(enum recording_topic topic, int tid, int a, int b, const char *name,
		   const void *bytes, size_t len)
{
	struct recording_question q = { .topic = topic, .tid = tid, .a = a, .b = b };

	if (name)
		strncpy(q.name, name, sizeof(q.name) - 1);
	recording_put_answer(&q, sizeof(q), bytes, len);
}

/* found, deleted, path NUL, suffix NUL */
static bool ask_fd(enum recording_topic topic, int tid, int fd, unsigned kinds, char *path,
		   size_t path_size, char *suffix, size_t suffix_size, bool *deleted)
{
	char bytes[2 + PATH_MAX + 1024];
	bool found = live->fd(tid, fd, kinds, path, path_size, suffix, suffix_size, deleted);
	size_t len = 0, path_len = found ? strlen(path) + 1 : 0,
	       suffix_len = found ? strlen(suffix) + 1 : 0;

	bytes[len++] = found;
	bytes[len++] = found && *deleted;
	if (len + path_len + suffix_len <= sizeof(bytes)) {
		memcpy(bytes + len, path, path_len);
		memcpy(bytes + len + path_len, suffix, suffix_len);
		len += path_len + suffix_len;
	}
	answer(topic, tid, fd, 0, NULL, bytes, len);
	return found;
}

static void ask_path(int tid, int fd)
{
	char path[PATH_MAX], suffix[512];
	bool deleted;

	ask_fd(TOPIC_FD_PATH, tid, fd, DECODE_FD_PATH, path, sizeof(path), suffix, sizeof(suffix),
	       &deleted);
}

static bool hear_fd(int tid, int fd, unsigned kinds, char *path, size_t path_size, char *suffix,
		    size_t suffix_size, bool *deleted)
{
	ask_path(tid, fd);
	return ask_fd(TOPIC_FD_ALL, tid, fd, kinds, path, path_size, suffix, suffix_size, deleted);
}

static bool hear_comm(int tid, char *comm, size_t size)
{
	bool found = live->comm(tid, comm, size);

	answer(TOPIC_COMM, tid, 0, 0, NULL, comm, found ? strlen(comm) + 1 : 0);
	return found;
}

static int hear_pid(int tid, enum token_format kind, int id)
{
	int32_t ours = live->pid(tid, kind, id);

	answer(TOPIC_PID, tid, kind, id, NULL, &ours, sizeof(ours));
	return ours;
}

static int hear_netlink(int tid, int fd)
{
	int32_t protocol = live->netlink_protocol(tid, fd);

	answer(TOPIC_NETLINK, tid, fd, 0, NULL, &protocol, sizeof(protocol));
	return protocol;
}

static const char *hear_family(unsigned id)
{
	const char *name = live->genl_family(id);

	answer(TOPIC_FAMILY, 0, (int)id, 0, NULL, name ? name : "", name ? strlen(name) + 1 : 0);
	return name;
}

static bool hear_ns(int tid, const char *name, char *link, size_t size)
{
	bool found = live->ns(tid, name, link, size);

	answer(TOPIC_NS, tid, 0, 0, name, link, found ? strlen(link) + 1 : 0);
	return found;
}

static bool hear_same_ns(int tid, int fd, const char *name)
{
	bool same = live->same_ns(tid, fd, name);

	answer(TOPIC_SAME_NS, tid, fd, 0, name, &same, sizeof(same));
	return same;
}

static uint64_t hear_kvm(int tid, int fd)
{
	uint64_t addr = live->kvm_run(tid, fd);

	answer(TOPIC_KVM, tid, fd, 0, NULL, &addr, sizeof(addr));
	return addr;
}

/* actual NUL expected NUL, or nothing */
static size_t put_context(char *bytes, bool found, const struct secontext *context)
{
	size_t len = found ? strlen(context->actual) + 1 : 0,
	       more = found ? strlen(context->expected) + 1 : 0;

	memcpy(bytes, context->actual, len);
	memcpy(bytes + len, context->expected, more);
	return len + more;
}

static bool hear_task_context(int tid, struct secontext *ret)
{
	char bytes[2 * SECONTEXT_MAX];
	bool found = live->task_context(tid, ret);

	answer(TOPIC_TASK_CONTEXT, tid, 0, 0, NULL, bytes, put_context(bytes, found, ret));
	return found;
}

static bool hear_file_context(int tid, int fd, const char *path, bool nofollow, bool expected,
			      struct secontext *ret)
{
	struct recording_path_question q;
	char bytes[2 * SECONTEXT_MAX];
	bool found = live->file_context(tid, fd, path, nofollow, expected, ret);

	recording_put_answer(&q, recording_ask_path(&q, tid, fd, path, nofollow), bytes,
			     put_context(bytes, found, ret));
	return found;
}

static const struct decode_lookup listening = {
	.fd = hear_fd,
	.comm = hear_comm,
	.pid = hear_pid,
	.netlink_protocol = hear_netlink,
	.genl_family = hear_family,
	.ns = hear_ns,
	.same_ns = hear_same_ns,
	.kvm_run = hear_kvm,
	.task_context = hear_task_context,
	.file_context = hear_file_context,
};

/* What others than the decoder ask: the name of a task that may have changed it, and where it is.
 */
static void note_task(const struct task *task)
{
	char comm[64];

	hear_comm(task->tid, comm, sizeof(comm));
	ask_path(task->tid, AT_FDCWD);
}

static unsigned changes_by(const struct event *event)
{
	return changes_of((uint32_t)(abi_call(event->abi, event->nr) - d_numbers));
}

/* ---- Events ----------------------------------------------------------------- */

static void exchange(struct task *task, struct record *record)
{
	struct tape tape = task->tape;
	uint32_t state[countof(task->decode_state)];

	memcpy(state, task->decode_state, sizeof(state));
	task->tape = record->tape;
	memcpy(task->decode_state, record->decode_state, sizeof(state));
	record->tape = tape;
	memcpy(record->decode_state, state, sizeof(state));
}

static void decode_deeply(const struct event *event)
{
	static struct tape signal_tape;
	struct task *task = event->task;

	if (event->kind == EV_SIGNAL) {
		decode_signal(&signal_tape, event);
		return;
	}
	exchange(task, task->record);
	if (event->kind == EV_ENTER)
		decode_enter(task, event);
	else
		decode_exit(task, event);
	exchange(task, task->record);
}

static void forget(struct task *task)
{
	if (!task->record)
		return;
	tape_free(&task->record->tape);
	buf_free(&task->record->memory);
	free(task->record);
	task->record = NULL;
}

static unsigned notes_of(const struct task *task)
{
	return (task->call.poked ? RECORDING_POKED : 0) |
	       (task->call.delayed ? RECORDING_DELAYED : 0);
}

/* ---- States ----------------------------------------------------------------- */

static void put_attached(struct task *task, void *now)
{
	struct event attach = *(const struct event *)now;

	attach.task = task;
	if (task->record)
		recording_put_event(&attach, task->process->tgid, 0);
}

static unsigned state_facts;

static void put_fact(int tid, const char *name, const char *text, long len)
{
	state_facts++;
	recording_put_fact(tid, name, text, len);
}

/* The call it is in, or was. */
static void put_call(struct task *task, void *now)
{
	const struct record *record = task->record;
	struct read_head head;
	struct event leave = *(const struct event *)now;

	if (!record || !record->entry.abi)
		return;
	recording_put_event(&record->entry, task->process->tgid, 0);
	for (size_t at = 0; at < record->memory.len; at += head.len) {
		memcpy(&head, record->memory.p + at, sizeof(head));
		at += sizeof(head);
		recording_put_memory(head.addr, record->memory.p + at, head.len);
	}
	leave.kind = EV_EXIT;
	leave.task = task;
	if (!record->inside)
		recording_put_event(&leave, task->process->tgid, 0);
}

/* What everything is like before the event. */
static void put_state(const struct event *event)
{
	struct event now = { .kind = EV_ATTACH, .time = event->time, .wall = event->wall };

	state_facts = 0;
	recording_begin_state(event->wall);
	task_each(put_attached, &now);
	known_each(put_fact);
	task_each(put_call, &now);
	recording_end_state(state_facts <= RECORDING_FACTS_MAX);
}

/* ---- Events, recorded ------------------------------------------------------- */

bool record_event(const struct event *event, bool wanted)
{
	struct task *task = event->task;
	bool call = event->kind == EV_ENTER || event->kind == EV_EXIT;
	struct record *record = task->record;

	if (recording_state_due())
		put_state(event);
	if (!record)
		record = task->record = xcalloc(1, sizeof(*record));
	if (event->kind == EV_ENTER)
		record->inside = wanted;
	if (call && !record->inside) {
		if (event->kind == EV_EXIT)
			task->record->stale |= changes_by(event);
		return false;
	}
	if (event->time - flushed >= FLUSH_EVERY) {
		recording_flush();
		flushed = event->time;
	}
	if (event->kind == EV_ENTER) {
		record->entry = *event;
		record->memory.len = 0;
		keeping = &record->memory;
	}
	recording_put_event(event, task->process->tgid,
			    event->kind == EV_EXIT ? notes_of(task) : 0);
	memory_used = 0;
	memset(seen, 0, sizeof(seen));
	memory_listen(hear_memory);
	decode_open(&deep, &listening);
	if (call || event->kind == EV_SIGNAL)
		decode_deeply(event);
	if (event->kind == EV_ATTACH || (event->kind == EV_ENTER && event->launching) ||
	    event->kind == EV_EXEC ||
	    (event->kind == EV_EXIT && changes_by(event) & (CHANGES_COMM | CHANGES_PLACE)))
		note_task(task);
	/* Lines begin with it. */
	if (deep.contexts)
		decode_task_context(&deep, task->tid);
	known_apply(event);
	record_facts(event, call ? &task->record->tape : NULL, task->record->stale);
	task->record->stale = 0;
	decode_open(&options->decode, live);
	memory_listen(NULL);
	keeping = NULL;
	if (event->kind == EV_EXIT)
		task->record->inside = false;
	if (task_ends(event))
		forget(task);
	return true;
}

void record_stack(const struct event *event)
{
	const struct stack *stack = event->task->stack;

	/* One that was taken when the call began is written but then. */
	if (stack && (event->kind == EV_ENTER || !stack->early))
		recording_put_stack(stack);
}

/* ---- Opening and closing ---------------------------------------------------- */

int record_open(const struct options *given, const struct decode_lookup *lookup)
{
	struct recording_head head = {
		.native = abi_native(),
		.many = given->follow || given->pid_count + (given->command != NULL) > 1,
		.stacks = given->stack_trace,
	};
	int r = recording_create(given->record, &head);

	if (r < 0) {
		errno = -r;
		warn_errno("Cannot record into '%s'", given->record);
		return 1;
	}
	record_facts_open(given->show_secrets);
	options = given;
	live = lookup;
	deep = given->decode;
	deep.verbose = true;
	if (deep.string_limit < given->record_strings)
		deep.string_limit = given->record_strings;
	deep.decode_fds |= DECODE_FD_PATH | DECODE_FD_SOCKET | DECODE_FD_DEV | DECODE_FD_EVENTFD |
			   DECODE_FD_PIDFD | DECODE_FD_SIGNALFD;
	deep.abbreviated = deep.dereferenced = deep.raw = NULL;
	return 0;
}

int record_close(void)
{
	int r;

	if (!options)
		return 0;
	r = recording_finish();
	record_facts_close();
	if (r < 0 && !failed) {
		errno = -r;
		warn_errno("Cannot record into '%s', what there is ends before", options->record);
		failed = true;
	}
	return failed;
}
