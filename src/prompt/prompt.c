/* Where to stop, and what becomes of the tasks meanwhile. */
#include "config.h"

#include "prompt.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "abi.h"
#include "condition.h"
#include "decode.h"
#include "names.h"
#include "options.h"
#include "output.h"
#include "render.h"
#include "session.h"
#include "task.h"
#include "util.h"
#include "where.h"

struct session session = { .mode = RUN_STEP, .steps = 1 };

/* ---- Saying ---------------------------------------------------------------------------------- */

static void write_out(const char *text, size_t len)
{
	output_flush_all();
	while (len) {
		ssize_t n = write(STDERR_FILENO, text, len);

		if (n < 0)
			return;
		text += n;
		len -= (size_t)n;
	}
}

void say_buf(struct buf *b)
{
	write_out(b->p, b->len);
	buf_free(b);
}

static void say_that(const char *fmt, va_list ap)
{
	char *text;
	int n = vasprintf(&text, fmt, ap);

	if (n < 0)
		return;
	write_out(text, (size_t)n);
	free(text);
}

void say(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say_that(fmt, ap);
	va_end(ap);
}

void wrong(const char *fmt, ...)
{
	va_list ap;

	if (lines_where())
		say("%s: ", lines_where());
	va_start(ap, fmt);
	say_that(fmt, ap);
	va_end(ap);
}

/* ---- Those who wait -------------------------------------------------------------------------- */

struct held *session_held(const struct task *task)
{
	for (struct held *h = session.held; h; h = h->next)
		if (h->task == task)
			return h;
	return NULL;
}

struct held *session_stop(void)
{
	struct held *h = session.current ? session_held(session.current) : NULL;

	if (!session.current)
		wrong("no task is left\n");
	else if (!h)
		wrong("task %d runs\n", (int)session.current->tid);
	return h;
}

struct held *session_call(void)
{
	struct held *h = session_stop();

	if (h && h->event.kind != EV_ENTER && h->event.kind != EV_EXIT) {
		wrong("the task is not at a call\n");
		return NULL;
	}
	return h;
}

static struct held *hold(const struct event *event, const struct tamper *tamper)
{
	struct held *h = xcalloc(1, sizeof(*h));

	h->task = event->task;
	h->event = *event;
	if (event->info && event->info_len <= sizeof(h->info)) {
		memcpy(&h->info, event->info, event->info_len);
		h->event.info = &h->info;
	}
	if (tamper)
		h->tamper = *tamper;
	h->next = session.held;
	session.held = h;
	return h;
}

static struct held *forget(const struct task *task)
{
	struct held **at = &session.held;

	while (*at && (*at)->task != task)
		at = &(*at)->next;
	struct held *h = *at;

	if (h)
		*at = h->next;
	return h;
}

static void release(struct task *task)
{
	struct held *h = forget(task);

	if (h)
		session.host->resume(task, &h->tamper);
	free(h);
}

/* As the user wants it: all of them, or the current one alone. */
static void release_those(void)
{
	if (session.hold && session.current) {
		release(session.current);
		return;
	}
	while (session.held)
		release(session.held->task);
}

/* ---- Where ----------------------------------------------------------------------------------- */

static bool told_elsewhere(void)
{
	const struct options *o = session.options;

	return o->output || o->summary == SUMMARY_ONLY || o->record || o->rules.only ||
	       o->format == FORMAT_JSON;
}

static void put_entry(struct buf *b, const struct task *task, const struct render_style *style)
{
	const struct tape *tape = &task->tape;
	const struct token *last = tape->count ? &tape->tokens[tape->count - 1] : NULL;
	struct render_cursor cursor;
	char number[32];
	size_t at;

	buf_str(b, abi_call_name(task->call.abi, task->call.nr, number));
	buf_char(b, '(');
	at = b->len;
	render_rewind(&cursor);
	render_tokens(b, style, task->call.abi, tape, &cursor);
	if (!last || last->kind != T_ENTERED || !last->value)
		buf_str(b, b->len == at ? "..." : b->p[b->len - 1] == ' ' ? "..." : ", ...");
	buf_char(b, ')');
}

void session_where(const struct held *h)
{
	const struct task *task = h->task;
	struct render_style style = render_style_of(session.options);
	struct buf b = { 0 };
	const char *name;
	char number[32];

	if (h->event.kind != EV_ENTER && h->event.kind != EV_PAUSE && !told_elsewhere())
		return;
	buf_str(&b, h->event.kind == EV_ENTER ? "-> " : h->event.kind == EV_EXIT ? "<- " : "-- ");
	if (task_count() > 1)
		buf_printf(&b, "[pid %d] ", (int)task->tid);
	switch (h->event.kind) {
	case EV_ENTER:
		put_entry(&b, task, &style);
		break;
	case EV_EXIT:
		render_call(&b, &style, task->call.abi,
			    abi_call_name(task->call.abi, task->call.nr, number), &task->tape);
		break;
	case EV_PAUSE:
		buf_str(&b, "paused");
		break;
	default:
		name = name_signal(abi_native(), (uint64_t)h->event.signo);
		buf_str(&b, name ? name : "signal");
		break;
	}
	buf_char(&b, '\n');
	say_buf(&b);
}

/* ---- Stopping -------------------------------------------------------------------------------- */

static bool is_keyboard(const struct event *event)
{
	const siginfo_t *info = event->info;

	return event->kind == EV_SIGNAL && info && info->si_code == SI_KERNEL &&
	       (event->signo == SIGINT || event->signo == SIGTSTP);
}

/* ^C goes to all processes of the terminal's group at once: those that have not told of it when the
 * first one has are to keep quiet. */
static pid_t *quiet;
static uint32_t quiet_count, quiet_cap;

static bool quiet_take(pid_t tgid)
{
	for (uint32_t i = 0; i < quiet_count; i++)
		if (quiet[i] == tgid) {
			quiet[i] = quiet[--quiet_count];
			return true;
		}
	return false;
}

static void quiet_add(struct task *task, void *first)
{
	const struct process *process = task->process, *told = first;

	if (task->tid != process->tgid || process == told ||
	    getpgid(process->tgid) != getpgid(told->tgid))
		return;
	if (quiet_count == quiet_cap)
		quiet = xgrow(quiet, &quiet_cap, sizeof(*quiet));
	quiet[quiet_count++] = process->tgid;
}

/* Is it news that a key was pressed? */
static bool key_is_due(const struct event *event)
{
	if (quiet_take(event->task->process->tgid))
		return false;
	quiet_count = 0;
	task_each(quiet_add, event->task->process);
	return true;
}

static bool until_is(const struct event *event)
{
	const struct condition *c = session.until;

	if (!c || (event->kind != EV_ENTER && event->kind != EV_EXIT) ||
	    !where_may(c, event->abi, event->nr) || !event->task->call.selected)
		return false;
	bool late = condition_waits(c, (uint32_t)(event->task->call.entry - d_numbers));

	return late == (event->kind == EV_EXIT) && where_matches(c, event, &event->task->tape);
}

static bool step_ends(const struct event *event)
{
	if (session.mode == RUN_FINISH)
		return event->kind == EV_EXIT && event->task == session.current;
	if (event->kind != EV_ENTER || !event->task->call.selected || session.mode == RUN_ON)
		return false;
	if (session.mode == RUN_NEXT && event->task != session.current)
		return false;
	return --session.steps == 0;
}

static bool is_due(const struct event *event)
{
	if (event->kind == EV_PAUSE)
		return session.pausing;
	if (event->kind == EV_STOP)
		return true;
	if (is_keyboard(event))
		return key_is_due(event);
	if (event->kind == EV_ENTER)
		quiet_take(event->task->process->tgid);
	bool stepped = step_ends(event);

	return caught(event) || until_is(event) || stepped;
}

static void converse(void)
{
	char *line;

	session.going = session.pausing = false;
	session.mode = RUN_ON;
	condition_free(session.until);
	session.until = NULL;
	terminal_take();
	while (!session.going && !session.quit) {
		switch (lines_read(&line)) {
		case LINE_READ:
			command_run(line);
			free(line);
			break;
		case LINE_AGAIN:
			break;
		case LINE_END:
			do_quit(NULL);
			break;
		}
	}
	if (session.going)
		terminal_give();
}

static void gone(struct task *task)
{
	free(forget(task));
	if (task != session.current)
		return;
	session.current = NULL;
	if (session.mode == RUN_NEXT || session.mode == RUN_FINISH) {
		session.mode = RUN_STEP;
		session.steps = 1;
	}
	if (!session.hold || !session.held || session.quit)
		return;
	/* The others have been waiting for us. */
	session.current = session.held->task;
	say("task %d has ended, this is task %d:\n", (int)task->tid, (int)session.current->tid);
	session_where(session.held);
	converse();
	release_those();
}

void prompt_take(const struct event *event, const struct tamper *tamper)
{
	struct held *h;

	if (task_ends(event)) {
		gone(event->task);
		return;
	}
	if (session.kill) { /* until none is left */
		kill(event->task->process->tgid, SIGKILL);
		session.host->resume(event->task, tamper);
		return;
	}
	if (event->kind == EV_ATTACH && session.options->own_group)
		terminal_command((int)event->task->process->tgid);
	if (event->kind == EV_ATTACH || event->kind == EV_EXEC || event->kind == EV_LOST) {
		session.host->resume(event->task, tamper);
		return;
	}
	bool due = is_due(event);

	h = hold(event, tamper);
	if (is_keyboard(event))
		h->tamper.no_signal = true;
	if (due) {
		session.current = event->task;
		session_where(h);
		converse();
		if (!session.quit)
			release_those();
	} else if (!session.hold || !session.current || event->task == session.current) {
		release(event->task);
	}
}

void prompt_pause(void)
{
	session.pausing = true;
	session.host->interrupt();
}

void prompt_last(void)
{
	session.current = NULL;
	terminal_take();
	if (!session.quit)
		say("nothing is left to trace\n");
	while (!session.quit) {
		char *line;
		enum line what = lines_read(&line);

		if (what == LINE_END)
			break;
		if (what == LINE_READ) {
			command_run(line);
			free(line);
		}
	}
}

bool prompt_quits(void)
{
	return session.quit && (!session.kill || !task_count());
}

bool prompt_kills(void)
{
	return session.kill;
}

int prompt_open(struct options *options, const struct prompt_host *host)
{
	session.options = options;
	session.host = host;
	lines_open(isatty(STDIN_FILENO));
	if (options->prompt_commands && !lines_source(options->prompt_commands))
		return 1;
	terminal_open();
	terminal_give();
	return 0;
}

void prompt_close(void)
{
	terminal_take();
	lines_close();
}
