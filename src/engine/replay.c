/* Recordings played back: events come from a file, memory and /proc are what they were. */
#include "replay.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "abi.h"
#include "decode.h"
#include "engine.h"
#include "event.h"
#include "interrupt.h"
#include "known.h"
#include "members.h"
#include "options.h"
#include "recording.h"
#include "stack.h"
#include "task.h"
#include "util.h"

static const char *const *file; /* the one that is played, and those to come */
static bool over;		/* of this one */
static int status;
static uint64_t last_time, last_wall; /* of the event before */

static bool with_stacks; /* they are asked for */

/* What of it is shown. */
static const struct options *options;
static struct {
	bool begun, open; /* the first event was seen; and the first of those that are shown */
	bool any;	  /* something was */
	uint64_t since, until;
} window;
static struct {
	int *pids; /* of processes or threads: -p and --tree; none: all */
	uint32_t count, cap;
} chosen;

static int open_file(const char *path, bool *follow)
{
	struct recording_head head;
	int r = recording_open(path, &head);

	if (r == -EINVAL)
		warn("'%s' is not a recording of sonde", path);
	else if (r == -ENOTSUP)
		warn("'%s' was recorded by a newer sonde", path);
	else if (r < 0) {
		errno = -r;
		warn_errno("Cannot open recording '%s'", path);
	}
	if (r < 0)
		return 1;
	/* The first of them: it may have come through a pipe, into which nobody could look. */
	if (!last_wall)
		abi_set_native(head.native);
	*follow |= head.many;
	if (with_stacks && !head.stacks)
		warn("Recording '%s' holds no stacks: it was made without -k", path);
	return 0;
}

int replay_open_files(const char *const *paths, bool stacks, bool *follow)
{
	file = paths;
	with_stacks = stacks;
	stack_source(recording_stack);
	over = false;
	return open_file(*file, follow);
}

const char *replay_file(void)
{
	return *file;
}

/* ---- Events ----------------------------------------------------------------- */

static fact_fn replay_fact;

static void choose(int pid)
{
	if (chosen.count == chosen.cap)
		chosen.pids = xgrow(chosen.pids, &chosen.cap, sizeof(*chosen.pids));
	chosen.pids[chosen.count++] = pid;
}

static int replay_open(const struct options *given)
{
	known_source(replay_fact);
	interrupt_open(given->interruptible);
	options = given;
	for (unsigned i = 0; i < given->pid_count; i++)
		choose(given->pids[i]);
	for (unsigned i = 0; i < given->membership_count; i++)
		choose(atoi(given->memberships[i].text));
	return 0;
}

/* ---- What is shown ---------------------------------------------------------- */

static bool is_chosen(const struct task *task)
{
	for (uint32_t i = 0; i < chosen.count; i++)
		if (chosen.pids[i] == task->tid || chosen.pids[i] == task->process->tgid)
			return true;
	return !chosen.count;
}

static bool is_foreign(const struct event *event)
{
	const struct task *parent = event->kind == EV_ATTACH ? event->parent : NULL;

	if (is_chosen(event->task))
		return false;
	if (!parent || !options->membership_count || !is_chosen(parent))
		return true;
	choose(event->task->tid);
	return false;
}

/* The first event of a file.  True: go on with another one, much is passed over. */
static bool begin_window(uint64_t wall)
{
	window.begun = true;
	window.open = window.any = false;
	window.since = moment_at(&options->since, wall, 0);
	window.until = moment_end(&options->until, wall, UINT64_MAX);
	/* Who descends from whom is to be known from the beginning on. */
	return wall < window.since && !options->membership_count && recording_skip(window.since);
}

/* Where an event is, its task known. */
static void place(struct event *event)
{
	window.open |= event->wall >= window.since;
	event->place = is_foreign(event) ? EVENT_FOREIGN : window.open ? EVENT_HERE : EVENT_EARLY;
	window.any |= event->place == EVENT_HERE;
}

static struct task *task_of(const struct event *event, const struct recorded *who)
{
	struct task *task = NULL;

	/* It is about to take its leader's number. */
	if (event->kind == EV_EXEC && event->old_tid)
		task = task_find(event->old_tid);
	if (!task)
		task = task_find(who->tid);
	return task ? task : task_new(who->tid, who->tgid);
}

static void detach(struct event *event, struct task *task)
{
	*event = (struct event){
		.kind = EV_DETACH, .task = task, .time = last_time, .wall = last_wall
	};
	place(event);
	free(task->engine);
	task->engine = NULL;
}

static void remember(struct task *task, void *arg)
{
	*(struct task **)arg = task;
}

/* Between two files those who still live in the first are let go of.  True: *event is that of one.
 */
static bool next_file(struct event *event)
{
	struct task *task = NULL;
	bool follow = false;

	task_each(remember, &task);
	if (task) {
		detach(event, task);
		return true;
	}
	recording_close();
	known_close();
	window.begun = false;
	over = open_file(*++file, &follow) != 0;
	if (over)
		status = 1;
	return false;
}

/* An event of the file; 0 when there is no more. */
static bool next_in_file(struct event *event, struct recorded *who)
{
	enum recording_state state = recording_next(event, who);

	if (state == RECORDING_EVENT && !window.begun && begin_window(event->wall))
		state = recording_next(event, who);
	if (state == RECORDING_EVENT && event->wall <= window.until)
		return true;
	if (!window.any && (options->since.kind || options->until.kind || chosen.count))
		warn("Recording '%s' holds nothing of what is asked for", *file);
	switch (state) {
	case RECORDING_EVENT:
	case RECORDING_END:
		return false;
	case RECORDING_CUT:
		warn("Recording '%s' was cut short: this is all there is", *file);
		break;
	case RECORDING_PACKED:
		warn("Recording '%s' is compressed, and this sonde was built without libzstd",
		     *file);
		break;
	default:
		warn("Recording '%s' is damaged: this is what comes before", *file);
		break;
	}
	status = 1;
	return false;
}

static int replay_next(struct event *event)
{
	struct recorded who;
	struct task *task;

	if (engine_interrupted())
		return -EINTR;
	while (over || !next_in_file(event, &who)) {
		over = true;
		if (!file[1])
			return 0;
		if (next_file(event))
			return 1;
	}
	last_time = event->time;
	last_wall = event->wall;
	task = task_of(event, &who);
	event->task = task;
	event->parent = who.parent ? task_find(who.parent) : NULL;
	place(event);
	if (event->kind == EV_EXIT) {
		/* Of a call whose entry is not in the file there is nothing to tell. */
		event->abi = task->call.abi ? task->call.abi : abi_native();
		event->nr = task->call.nr;
		memcpy(event->args, task->call.args, sizeof(event->args));
		task->call.poked |= who.noted & RECORDING_POKED;
		task->call.delayed |= !!(who.noted & RECORDING_DELAYED);
	}
	known_apply(event);
	recording_facts(known_put);
	/* [engine]: the memory of the call's entry. */
	if (event->kind == EV_ENTER || task_ends(event)) {
		free(task->engine);
		task->engine = event->kind == EV_ENTER ? recording_keep_memory() : NULL;
	}
	return 1;
}

/* What a call was given is good until it returns, though nobody read it anew. */
static long replay_read(const struct task *task, uint64_t addr, void *buf, size_t len)
{
	long n = recording_memory(addr, buf, len);

	return n < 0 && task ? recording_kept_memory(task->engine, addr, buf, len) : n;
}

static int replay_resume(struct task *task, const struct tamper *tamper)
{
	(void)task;
	(void)tamper;
	return 0;
}

/* ---- The end ---------------------------------------------------------------- */

static void (*emit_end)(const struct event *);

static void detach_one(struct task *task, void *arg)
{
	struct event event;

	(void)arg;
	detach(&event, task);
	emit_end(&event);
}

static void replay_detach(void (*emit)(const struct event *))
{
	emit_end = emit;
	task_each(detach_one, NULL);
}

static int replay_close(bool wait)
{
	(void)wait;
	recording_close();
	known_close();
	interrupt_close();
	return status;
}

const struct engine replay_engine = {
	.name = "replay",
	.caps = ENGINE_MEMORY,
	.open = replay_open,
	.next = replay_next,
	.read = replay_read,
	.resume = replay_resume,
	.detach = replay_detach,
	.close = replay_close,
};

/* ---- What was known --------------------------------------------------------- */

static const void *ask(enum recording_topic topic, int tid, int a, int b, const char *name,
		       size_t *len)
{
	struct recording_question q = { .topic = topic, .tid = tid, .a = a, .b = b };

	if (name)
		strncpy(q.name, name, sizeof(q.name) - 1);
	return recording_answer(&q, sizeof(q), len);
}

/* A string that an answer holds at `at`, copied; false when it has none that ends. */
static bool take_string(const char *bytes, size_t len, size_t *at, char *text, size_t size)
{
	size_t n = *at < len ? strnlen(bytes + *at, len - *at) : 0;

	if (*at + n >= len || !size)
		return false;
	n = n < size ? n : size - 1;
	memcpy(text, bytes + *at, n);
	text[n] = '\0';
	*at += strlen(bytes + *at) + 1;
	return true;
}

static bool answer_fd(enum recording_topic topic, int tid, int fd, char *path, size_t path_size,
		      char *suffix, size_t suffix_size, bool *deleted)
{
	size_t len, at = 2;
	const char *bytes = ask(topic, tid, fd, 0, NULL, &len);

	if (!bytes || len < 2 || !bytes[0])
		return false;
	*deleted = bytes[1];
	return take_string(bytes, len, &at, path, path_size) &&
	       take_string(bytes, len, &at, suffix, suffix_size);
}

/* Which kind of descriptor has such a suffix? */
static unsigned kind_of_suffix(const char *suffix)
{
	static const struct {
		const char *begins;
		unsigned kind;
	} suffixes[] = {
		{ "<char ", DECODE_FD_DEV },	     { "<block ", DECODE_FD_DEV },
		{ "{eventfd-", DECODE_FD_EVENTFD },  { "pid:", DECODE_FD_PIDFD },
		{ "signalfd:", DECODE_FD_SIGNALFD }, { "", DECODE_FD_SOCKET },
	};
	size_t i = 0;

	while (strncmp(suffixes[i].begins, suffix, strlen(suffixes[i].begins)) != 0)
		i++;
	return suffixes[i].kind;
}

static bool replay_fd(int tid, int fd, unsigned kinds, char *path, size_t path_size, char *suffix,
		      size_t suffix_size, bool *deleted)
{
	bool found = kinds != DECODE_FD_PATH && answer_fd(TOPIC_FD_ALL, tid, fd, path, path_size,
							  suffix, suffix_size, deleted);

	if (found && *suffix && kinds & kind_of_suffix(suffix))
		return true;
	*suffix = '\0';
	*deleted = false;
	return kinds & DECODE_FD_PATH &&
	       answer_fd(TOPIC_FD_PATH, tid, fd, path, path_size, suffix, suffix_size, deleted);
}

static bool replay_comm(int tid, char *comm, size_t size)
{
	size_t len, at = 0;
	const char *bytes = ask(TOPIC_COMM, tid, 0, 0, NULL, &len);

	return bytes && take_string(bytes, len, &at, comm, size);
}

/* A number that an answer is; `unknown` when there is none. */
static int number(const void *bytes, size_t len, int unknown)
{
	int32_t n;

	if (!bytes || len != sizeof(n))
		return unknown;
	memcpy(&n, bytes, sizeof(n));
	return n;
}

static int replay_pid(int tid, enum token_format kind, int id)
{
	size_t len;
	const void *bytes = ask(TOPIC_PID, tid, kind, id, NULL, &len);

	return number(bytes, len, 0);
}

static int replay_netlink(int tid, int fd)
{
	size_t len;
	const void *bytes = ask(TOPIC_NETLINK, tid, fd, 0, NULL, &len);

	return number(bytes, len, -1);
}

static const char *replay_family(unsigned id)
{
	size_t len;
	const char *bytes = ask(TOPIC_FAMILY, 0, (int)id, 0, NULL, &len);

	static char name[32];
	size_t at = 0;

	/* It has to stay: answers may move. */
	return bytes && take_string(bytes, len, &at, name, sizeof(name)) ? name : NULL;
}

static bool replay_ns(int tid, const char *name, char *link, size_t size)
{
	size_t len, at = 0;
	const char *bytes = ask(TOPIC_NS, tid, 0, 0, name, &len);

	return bytes && take_string(bytes, len, &at, link, size);
}

static bool replay_same_ns(int tid, int fd, const char *name)
{
	size_t len;
	const char *bytes = ask(TOPIC_SAME_NS, tid, fd, 0, name, &len);

	return bytes && len && *bytes;
}

static uint64_t replay_kvm(int tid, int fd)
{
	size_t len;
	const void *bytes = ask(TOPIC_KVM, tid, fd, 0, NULL, &len);
	uint64_t addr = 0;

	if (bytes && len == sizeof(addr))
		memcpy(&addr, bytes, sizeof(addr));
	return addr;
}

static bool take_context(const char *bytes, size_t len, struct secontext *ret)
{
	size_t at = 0;

	return bytes && take_string(bytes, len, &at, ret->actual, sizeof(ret->actual)) &&
	       *ret->actual && take_string(bytes, len, &at, ret->expected, sizeof(ret->expected));
}

static bool replay_task_context(int tid, struct secontext *ret)
{
	size_t len;
	const char *bytes = ask(TOPIC_TASK_CONTEXT, tid, 0, 0, NULL, &len);

	return take_context(bytes, len, ret);
}

static bool replay_file_context(int tid, int fd, const char *path, bool nofollow, bool expected,
				struct secontext *ret)
{
	struct recording_path_question q;
	size_t len;
	const char *bytes =
		recording_answer(&q, recording_ask_path(&q, tid, fd, path, nofollow), &len);

	if (!take_context(bytes, len, ret))
		return false;
	if (!expected)
		*ret->expected = '\0';
	return true;
}

const struct decode_lookup replay_lookup = {
	.fd = replay_fd,
	.comm = replay_comm,
	.pid = replay_pid,
	.netlink_protocol = replay_netlink,
	.genl_family = replay_family,
	.ns = replay_ns,
	.same_ns = replay_same_ns,
	.kvm_run = replay_kvm,
	.task_context = replay_task_context,
	.file_context = replay_file_context,
};

/* ---- Facts ------------------------------------------------------------------ */

/* What older recordings have instead; -ENODATA when they have nothing. */
static long answer_fact(int tid, const char *name, char *buf, size_t size)
{
	static const char mark[] = " (deleted)";
	char suffix[512];
	bool deleted = false;
	int fd;

	if (!strcmp(name, "comm"))
		return replay_comm(tid, buf, size) ? (long)strlen(buf) : -ENODATA;
	if (!strcmp(name, "cwd"))
		fd = AT_FDCWD;
	else if (sscanf(name, "fd/%d", &fd) != 1 || strchr(name, ' '))
		return -ENODATA;
	if (!answer_fd(TOPIC_FD_PATH, tid, fd, buf, size, suffix, sizeof(suffix), &deleted))
		return -ENODATA;
	if (deleted && strlen(buf) + sizeof(mark) <= size)
		strcat(buf, mark);
	return (long)strlen(buf);
}

static long replay_fact(int tid, const char *name, char *buf, size_t size)
{
	const struct task *task = strncmp(name, "fd/", 3) ? NULL : task_find(tid);
	const char *text;
	long len = known_get(task ? task->process->tgid : tid, name, &text);

	if (!size)
		return -EINVAL;
	if (len == -ENODATA)
		return answer_fact(tid, name, buf, size);
	if (len < 0)
		return len;
	if ((size_t)len >= size)
		len = (long)size - 1;
	memcpy(buf, text, (size_t)len);
	buf[len] = '\0';
	return len;
}
