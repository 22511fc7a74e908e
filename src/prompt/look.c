/* Looking at a task that stands still. */
#include "config.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "abi.h"
#include "buf.h"
#include "desc.h"
#include "explain.h"
#include "gather.h"
#include "inspect.h"
#include "memory.h"
#include "names.h"
#include "options.h"
#include "procfs.h"
#include "quote.h"
#include "session.h"
#include "sink.h"
#include "stack.h"
#include "task.h"
#include "util.h"
#include "words.h"

enum { DUMP = 64, DUMP_MAX = 65536, STRING_MAX = 4096, FILE_MAX = 1 << 20 };

static bool someone(void)
{
	if (!session.current)
		wrong("no task is left\n");
	return session.current;
}

static void put_task(struct buf *b, struct task *task)
{
	const struct held *h = session_held(task);
	char comm[64] = "", number[32];

	procfs_comm((int)task->tid, comm, sizeof(comm));
	buf_printf(b, "%c %d %s: ", task == session.current ? '*' : ' ', (int)task->tid, comm);
	buf_str(b, h ? "waits" : "runs");
	if (task->call.inside)
		buf_printf(b, ", in %s", abi_call_name(task->call.abi, task->call.nr, number));
	buf_char(b, '\n');
}

struct tasks {
	struct task **all;
	uint32_t count, cap;
};

static void gather_task(struct task *task, void *arg)
{
	struct tasks *t = arg;

	if (t->count == t->cap)
		t->all = xgrow(t->all, &t->cap, sizeof(*t->all));
	t->all[t->count++] = task;
}

static int by_number(const void *a, const void *b)
{
	return (*(struct task *const *)a)->tid - (*(struct task *const *)b)->tid;
}

void do_tasks(char *arguments)
{
	struct tasks t = { 0 };
	struct buf b = { 0 };

	(void)arguments;
	if (!someone())
		return;
	task_each(gather_task, &t);
	qsort(t.all, t.count, sizeof(*t.all), by_number);
	for (uint32_t i = 0; i < t.count; i++)
		put_task(&b, t.all[i]);
	free(t.all);
	say_buf(&b);
}

void do_task(char *arguments)
{
	uint64_t tid;
	struct task *task;
	struct held *h;

	if (!*arguments) {
		if (someone())
			say("task %d\n", (int)session.current->tid);
		return;
	}
	task = parse_number(arguments, &tid) ? task_find((pid_t)tid) : NULL;
	if (!task) {
		wrong("no task %s is traced\n", arguments);
		return;
	}
	session.current = task;
	memory_invalidate();
	h = session_held(task);
	if (h)
		session_where(h);
}

void do_show(char *arguments)
{
	const struct held *h = session_stop();
	struct buf b = { 0 };

	(void)arguments;
	if (h && h->event.kind != EV_SIGNAL)
		h = session_call();
	if (!h)
		return;
	tree_put(&b, h);
	say_buf(&b);
}

/* The address a command begins with; what follows it into *rest.  False when it said what is wrong.
 */
static bool address_of(char *arguments, uint64_t *ret, char **rest)
{
	*rest = arguments + strcspn(arguments, " \t");
	if (**rest)
		*(*rest)++ = '\0';
	*rest += strspn(*rest, " \t");
	if (!someone())
		return false;
	if (number_of(arguments, ret))
		return true;
	if (!*arguments)
		wrong("which ADDRESS?  A number, argN, sp or ip, and +N\n");
	else
		wrong("not an address: %s\n", arguments);
	return false;
}

void do_memory(char *arguments)
{
	uint64_t address, length = DUMP;
	uint8_t *bytes;
	struct buf b = { 0 };
	char *rest;
	size_t n;

	if (!address_of(arguments, &address, &rest))
		return;
	if (*rest && (!number_of(rest, &length) || length > DUMP_MAX)) {
		wrong("not a length: %s\n", rest);
		return;
	}
	bytes = xmalloc(length);
	memory_invalidate();
	n = memory_read_some(session.current, address, bytes, length);
	for (size_t at = 0; at < n; at += 16) {
		buf_printf(&b, "0x%llx ", (unsigned long long)(address + at));
		for (size_t i = at; i < at + 16; i++)
			buf_printf(&b, i < n ? " %02x" : "   ", i < n ? bytes[i] : 0);
		buf_str(&b, "  ");
		for (size_t i = at; i < at + 16 && i < n; i++)
			buf_char(&b, bytes[i] >= ' ' && bytes[i] <= '~' ? (char)bytes[i] : '.');
		buf_char(&b, '\n');
	}
	if (n < length)
		buf_printf(&b, "0x%llx cannot be read\n", (unsigned long long)(address + n));
	free(bytes);
	say_buf(&b);
}

void do_string(char *arguments)
{
	char text[STRING_MAX + 1], *rest;
	struct buf b = { 0 };
	uint64_t address;
	long n;

	if (!address_of(arguments, &address, &rest))
		return;
	memory_invalidate();
	n = memory_read_string(session.current, address, text, STRING_MAX);
	if (n == -EFAULT) {
		wrong("0x%llx cannot be read\n", (unsigned long long)address);
		return;
	}
	quote_string(&b, text, n < 0 ? STRING_MAX : (size_t)n, HEX_NONE);
	buf_str(&b, n < 0 ? "...\n" : "\n");
	say_buf(&b);
}

static void put_page(bool descriptors)
{
	struct buf b = { 0 };

	if (!someone())
		return;
	if (inspect_put(&b, session.options, (int)session.current->process->tgid, descriptors))
		say_buf(&b);
	else
		wrong("the process is gone\n");
}

void do_fds(char *arguments)
{
	(void)arguments;
	put_page(true);
}

void do_proc(char *arguments)
{
	(void)arguments;
	put_page(false);
}

/* A whole file of /proc, ours to free; *len its length. */
static char *read_proc(const char *name, size_t *len)
{
	char *text;
	long n;

	if (!someone())
		return NULL;
	text = xmalloc(FILE_MAX);
	n = procfs_read((int)session.current->tid, name, text, FILE_MAX);
	if (n < 0) {
		wrong("%s cannot be read: %s\n", name, strerror((int)-n));
		free(text);
		return NULL;
	}
	*len = (size_t)n;
	return text;
}

void do_maps(char *arguments)
{
	struct buf b = { 0 };
	size_t len;
	char *text = read_proc("maps", &len);

	(void)arguments;
	if (!text)
		return;
	buf_str(&b, text);
	free(text);
	say_buf(&b);
}

static void put_variable(struct buf *b, const char *variable)
{
	size_t name = strcspn(variable, "=");
	char *copy = xasprintf("%.*s", (int)name, variable);

	if (variable[name] && !session.options->show_secrets &&
	    secret_variable(copy, variable + name + 1)) {
		buf_printf(b, "%s=*** (--show-secrets)\n", copy);
	} else {
		quote_bytes(b, variable, strlen(variable), HEX_NONE, "");
		buf_char(b, '\n');
	}
	free(copy);
}

void do_env(char *arguments)
{
	struct buf b = { 0 };
	size_t len, name = strlen(arguments);
	char *text = read_proc("environ", &len);
	bool any = false;

	if (!text)
		return;
	for (const char *at = text; at < text + len; at += strlen(at) + 1)
		if (!name || (!strncmp(at, arguments, name) && at[name] == '=')) {
			put_variable(&b, at);
			any = true;
		}
	free(text);
	if (!any)
		wrong(name ? "there is no %s\n" : "the environment is empty%s\n", arguments);
	say_buf(&b);
}

void do_stack(char *arguments)
{
	const struct held *h;
	struct buf b = { 0 };

	(void)arguments;
	if (!stack_supported(false)) {
		wrong("this build has no stacks (libunwind)\n");
		return;
	}
	h = session_stop();
	if (!h)
		return;
	text_put_stack(&b, stack_now(h->task));
	say_buf(&b);
}

void do_summary(char *arguments)
{
	(void)arguments;
	summary_sink.flush();
}

/* ---- What it is ------------------------------------------------------------------------------ */

void do_explain(char *arguments)
{
	const struct held *h = *arguments ? NULL : session_stop();
	const char *name = arguments;
	char *card = NULL, *unknown;
	size_t len;
	FILE *to;

	if (h && h->event.kind == EV_SIGNAL)
		name = name_signal(abi_native(), (uint64_t)h->event.signo);
	else if (h && session_call())
		name = d_text(h->task->call.entry->name);
	if (!name || !*name)
		return;
	to = open_memstream(&card, &len);
	if (!to)
		die("out of memory");
	if (explain_card(to, name, explain_width(STDOUT_FILENO))) {
		fclose(to);
		say("%s", card);
	} else {
		fclose(to);
		unknown = explain_unknown(name);
		wrong("%s\n", unknown);
		free(unknown);
	}
	free(card);
}
