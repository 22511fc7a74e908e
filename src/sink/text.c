/* The lines of strace: what happened, as it happens, to whoever is concerned. */
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "abi.h"
#include "decode.h"
#include "colour.h"
#include "event.h"
#include "names.h"
#include "options.h"
#include "output.h"
#include "render.h"
#include "sink.h"
#include "stack.h"
#include "subcall.h"
#include "task.h"
#include "util.h"

/* What the text sink remembers of a task. */
struct text {
	struct render_cursor cursor; /* how far its tape was shown */
	const struct abi *abi;	     /* of its latest call, as announced */
	bool inside;		     /* the entry half of a call was shown, its exit not yet */
	bool complete;		     /* ... and that half showed all there is to be */
	char comm[32];		     /* -Y: its name when last heard of; it may be gone by now */
	char *context;		     /* --secontext: likewise; NULL none */
	struct output held;	     /* deferred: its call's line, until it is known how it ends */
};

static const struct options *options;
static struct render_style style;
static bool deferred; /* all calls are shown when they have ended, if they end as -e status= asks */
static bool pid_column;	       /* every line begins with the task's id */
static uint64_t previous_time; /* when the last line began, for -r; 0 before the first */

static struct text *text_of(struct task *task, const struct task *parent)
{
	if (!task->text) {
		struct text *text = xcalloc(1, sizeof(*text));
		const struct text *inherited = parent ? parent->text : NULL;

		text->abi = inherited ? inherited->abi : abi_native();
		task->text = text;
	}
	return task->text;
}

/* ---- Calls whose end decides ---------------------------------------------------------------- */

/* Is the task's call, or any, shown when it has ended? */
static bool is_held(const struct task *task)
{
	return deferred || task->call.waits;
}

/* Where a task's calls are written. */
static struct output *line_of(struct task *task)
{
	return is_held(task) ? &((struct text *)task->text)->held : output_of(task);
}

/* The call of the task has ended so: what was held goes where it belongs, or away. */
static void settle(struct task *task, bool wanted)
{
	struct output *held = &((struct text *)task->text)->held;

	if (!is_held(task))
		return;
	if (wanted && held->buf.len) {
		output_interrupt(output_of(task)); /* of one that is not held */
		buf_put(&output_of(task)->buf, held->buf.p, held->buf.len);
	}
	held->buf.len = 0;
	held->open = NULL;
}

/* ---- The leader of a line: who and when --------------------------------------------------- */

static const struct {
	uint32_t unit; /* nanoseconds */
	int digits;
} precisions[] = {
	[PREC_S] = { 1000000000, 0 },
	[PREC_MS] = { 1000000, 3 },
	[PREC_US] = { 1000, 6 },
	[PREC_NS] = { 1, 9 },
};

static void put_fraction(struct buf *b, uint64_t ns, enum time_precision precision)
{
	if (precision != PREC_S)
		buf_printf(b, ".%0*u", precisions[precision].digits,
			   (unsigned)(ns % 1000000000 / precisions[precision].unit));
}

static void put_wall(struct buf *b, uint64_t ns)
{
	static time_t shown_second = -1;
	static char shown[16];
	time_t second = (time_t)(ns / 1000000000);

	if (options->absolute_unix) {
		buf_dec(b, second);
	} else {
		if (second != shown_second) {
			struct tm tm;

			if (!localtime_r(&second, &tm) ||
			    !strftime(shown, sizeof(shown), "%T", &tm))
				shown[0] = '\0';
			shown_second = second;
		}
		buf_str(b, shown);
	}
	put_fraction(b, ns, options->absolute_precision);
	buf_char(b, ' ');
}

static void put_relative(struct buf *b, uint64_t now)
{
	uint64_t ns = previous_time && now > previous_time ? now - previous_time : 0;

	previous_time = now;
	if (options->absolute_time)
		buf_str(b, "(+");
	buf_printf(b, "%6llu", (unsigned long long)(ns / 1000000000));
	put_fraction(b, ns, options->relative_precision);
	buf_str(b, options->absolute_time ? ") " : " ");
}

/* What a task is called, asked for while it can still be told. */
static const char *comm_of(const struct task *task)
{
	struct text *text = task->text;
	char comm[sizeof(text->comm)];

	if (decode_comm(task->tid, comm, sizeof(comm)))
		memcpy(text->comm, comm, strlen(comm) + 1);
	return text->comm;
}

/* `tasks`: how many are being traced, this one included. */
static void put_pid(struct buf *b, const struct task *task, unsigned tasks)
{
	bool bracket = !pid_column;
	const char *comm;

	if (options->separate && options->output)
		return;
	if (bracket && (options->output || tasks < 2))
		return;
	if (bracket)
		buf_str(b, "[pid ");
	comm = options->decode.decode_pids & DECODE_PID_COMM ? comm_of(task) : "";
	if (*comm) {
		buf_printf(b, bracket ? "%5d<" : "%d<", (int)task->tid);
		quote_bytes(b, comm, strlen(comm), options->hex, "<>");
		buf_char(b, '>');
	} else {
		buf_printf(b, bracket ? "%5d" : "%-5d", (int)task->tid);
	}
	buf_str(b, bracket ? "] " : " ");
}

void text_put_pid(struct buf *b, const struct task *task)
{
	put_pid(b, task, task_count());
}

static void put_context(struct buf *b, const struct task *task)
{
	struct text *text = task->text;
	const char *context = decode_task_context(&options->decode, task->tid);

	if (context && (!text->context || strcmp(context, text->context) != 0)) {
		free(text->context);
		text->context = xstrdup(context);
	}
	if (!text->context)
		return;
	buf_char(b, '[');
	quote_bytes(b, text->context, strlen(text->context), HEX_NONE, "[]");
	buf_str(b, "] ");
}

static void put_ip(struct buf *b, const struct text *text, uint64_t ip)
{
	int digits = text->abi->pointer_size == 4 && text->abi->klong_size == 4 ? 8 : 16;

	if (ip)
		buf_printf(b, "[%0*llx] ", digits, (unsigned long long)ip);
	else
		buf_printf(b, "[%.*s] ", digits, "????????????????");
}

static void put_words(struct buf *b, const char *text)
{
	size_t from = b->len;

	buf_str(b, text);
	colour_words(b, from);
}

static void put_comment(struct buf *b, const char *text)
{
	size_t from = b->len;

	buf_str(b, text);
	colour_as(b, from, COLOUR_COMMENT);
}

static void end_line(struct output *out)
{
	buf_char(&out->buf, '\n');
	out->open = NULL;
}

/* Begin a line about the event's task, closing whichever is open. */
static struct buf *begin_line(struct output *out, const struct event *event)
{
	struct buf *b = &out->buf;
	unsigned tasks = task_count() - (event->kind == EV_SUPERSEDED);

	output_interrupt(out);
	output_line(out);
	out->open = event->task;
	put_pid(b, event->task, tasks);
	if (options->decode.contexts)
		put_context(b, event->task);
	if (options->absolute_time)
		put_wall(b, event->wall);
	if (options->relative_time)
		put_relative(b, event->time);
	if (options->syscall_number)
		buf_printf(b, "[%4llu] ",
			   (unsigned long long)subcall_carrier(event->task->call.nr));
	if (options->instruction_pointer)
		put_ip(b, event->task->text, event->ip);
	return b;
}

/* ---- Calls -------------------------------------------------------------------------------- */

static void put_name(struct buf *b, const struct task *task)
{
	char number[32];
	size_t from = b->len;

	buf_str(b, abi_call_name(task->call.abi, task->call.nr, number));
	colour_as(b, from, COLOUR_SYSCALL);
}

/* To the column of the equals sign. */
static void put_equals(struct output *out)
{
	size_t column;

	put_words(&out->buf, ") ");
	column = output_column(out);
	for (; column < options->columns; column++)
		buf_char(&out->buf, ' ');
	put_words(&out->buf, "= ");
}

/* A path or a name as it is, but for what would move the terminal's cursor. */
static void put_plain(struct buf *b, const char *s)
{
	for (; *s; s++)
		if ((unsigned char)*s < ' ' || *s == 127)
			buf_printf(b, "\\%03o", (unsigned char)*s);
		else
			buf_char(b, *s);
}

static void put_frame(struct buf *b, const struct stack_frame *frame, bool early)
{
	buf_str(b, " > ");
	if (frame->error) {
		buf_str(b, frame->error);
		if (frame->ip)
			buf_printf(b, " [0x%llx]", (unsigned long long)frame->ip);
		buf_char(b, '\n');
		return;
	}
	put_plain(b, frame->binary);
	buf_char(b, '(');
	if (frame->symbol)
		put_plain(b, frame->symbol);
	if (frame->inlined)
		buf_str(b, " inlined");
	else if (frame->symbol || early) /* early ones have "+0x0" for what is not known */
		buf_printf(b, "+0x%llx", (unsigned long long)frame->offset);
	buf_printf(b, ") [0x%llx]", (unsigned long long)frame->address);
	if (frame->file) {
		buf_char(b, ' ');
		put_plain(b, frame->file);
		buf_printf(b, ":%u", frame->line);
	}
	buf_char(b, '\n');
}

void text_put_stack(struct buf *b, const struct stack *stack)
{
	for (uint32_t i = 0; i < stack->count; i++)
		put_frame(b, &stack->frames[i], stack->early);
}

/* -k: who made the call, or was interrupted by the signal. */
static void put_stack(struct output *out, const struct task *task)
{
	if (task->stack)
		text_put_stack(&out->buf, task->stack);
}

/* Make the task's line the open one: begin it again if others have been shown meanwhile. */
static struct buf *resume_line(struct output *out, const struct event *event)
{
	struct buf *b = &out->buf;

	if (out->open == event->task)
		return b;
	begin_line(out, event);
	put_comment(b, "<... ");
	put_name(b, event->task);
	put_comment(b, " resumed>");
	return b;
}

static void put_tokens(struct buf *b, const struct abi *abi, const struct tape *tape,
		       struct render_cursor *cursor)
{
	size_t from = b->len;

	render_tokens(b, &style, abi, tape, cursor);
	colour_words(b, from);
}

static void show_entry(const struct event *event, const struct tape *tape)
{
	struct text *text = event->task->text;
	struct output *out;
	struct buf *b;
	const struct token *last = tape->count ? &tape->tokens[tape->count - 1] : NULL;

	if (text->inside) /* told again: its arguments were changed */
		settle(event->task, false);
	out = line_of(event->task);
	b = begin_line(out, event);
	put_name(b, event->task);
	put_words(b, "(");
	render_rewind(&text->cursor);
	put_tokens(b, event->task->call.abi, tape, &text->cursor);
	text->inside = true;
	text->complete = last && last->kind == T_ENTERED && last->value == 1;
}

/* What was done to the call. */
static void put_tampered(struct buf *b, const struct event *event)
{
	const struct call *call = &event->task->call;

	if (call->poked)
		put_comment(b, event->injected ? " (INJECTED: args, retval)" : " (INJECTED: args)");
	else if (event->injected)
		put_comment(b, " (INJECTED)");
	if (call->delayed)
		put_comment(b, " (DELAYED)");
}

static void show_exit(const struct event *event, const struct tape *tape)
{
	struct text *text = event->task->text;
	struct output *out = line_of(event->task);
	const struct call *call = &event->task->call;
	struct buf *b;
	size_t result;

	if (event->muted) {
		text->inside = false;
		settle(event->task, false);
		return;
	}
	if (text->inside) {
		b = resume_line(out, event);
	} else {
		/* It was under way when we came. */
		b = begin_line(out, event);
		put_name(b, event->task);
		put_words(b, "(");
		render_rewind(&text->cursor);
	}
	text->inside = false;
	put_tokens(b, call->abi, tape, &text->cursor);
	put_equals(out);
	result = b->len;
	if (event->unavailable)
		buf_str(b, "? <unavailable>");
	else
		render_return(b, &style, call->abi, tape, &text->cursor);
	colour_result(b, result);
	put_tampered(b, event);
	if (options->syscall_time) {
		uint64_t ns = event->time > call->entered ? event->time - call->entered : 0;

		buf_printf(b, " <%llu", (unsigned long long)(ns / 1000000000));
		put_fraction(b, ns, options->syscall_precision);
		buf_char(b, '>');
	}
	end_line(out);
	render_dumps(b, tape, &text->cursor);
	put_stack(out, event->task);
	settle(event->task, true);
}

/* The task is gone, in the middle of a call perhaps. */
static void show_no_exit(const struct event *event)
{
	struct text *text = event->task->text;
	struct output *out = line_of(event->task);
	struct buf *b;

	if (!text->inside)
		return;
	text->inside = false;
	b = resume_line(out, event);
	if (!text->complete)
		put_comment(b, " <unfinished ...>");
	put_equals(out);
	buf_char(b, '?');
	end_line(out);
	settle(event->task, options->status & STATUS_UNFINISHED && !event->task->call.waits);
}

bool text_end_call(const struct event *event)
{
	struct text *text = text_of(event->task, NULL);
	bool inside = text->inside;

	show_no_exit(event);
	return inside && (!is_held(event->task) ||
			  (options->status & STATUS_UNFINISHED && !event->task->call.waits));
}

/* ---- What else happens to tasks ----------------------------------------------------------- */

static void put_signal(struct buf *b, const struct event *event)
{
	const struct text *text = event->task->text;
	const char *name = name_signal(text->abi, (uint64_t)event->signo);

	if (name)
		buf_str(b, name);
	else
		buf_dec(b, event->signo);
}

static void show_signal(struct output *out, const struct event *event, const struct tape *tape)
{
	struct text *text = event->task->text;
	struct buf *b = begin_line(out, event);
	size_t from = b->len;

	buf_str(b, "--- ");
	put_signal(b, event);
	if (tape && tape->count) {
		struct render_cursor cursor;

		render_rewind(&cursor);
		buf_char(b, ' ');
		render_tokens(b, &style, text->abi, tape, &cursor);
	}
	buf_str(b, " ---");
	colour_words(b, from);
	end_line(out);
	put_stack(out, event->task);
}

static void show_stop(struct output *out, const struct event *event)
{
	struct buf *b = begin_line(out, event);
	size_t from = b->len;

	buf_str(b, "--- stopped by ");
	put_signal(b, event);
	buf_str(b, " ---");
	colour_words(b, from);
	end_line(out);
}

static void show_end(struct output *out, const struct event *event)
{
	struct buf *b;
	size_t from;

	show_no_exit(event);
	if (event->kind == EV_EXITED ? options->quiet & QUIET_EXIT : event->muted) {
		put_stack(out, event->task);
		return;
	}
	b = begin_line(out, event);
	from = b->len;
	if (event->kind == EV_EXITED) {
		buf_printf(b, "+++ exited with %d +++", event->status);
	} else {
		buf_str(b, "+++ killed by ");
		put_signal(b, event);
		buf_str(b, event->core_dumped ? " (core dumped) +++" : " +++");
	}
	colour_words(b, from);
	end_line(out);
	put_stack(out, event->task);
}

/* Another thread has executed a program: it goes on under this task's id, in its file. */
static void show_superseded(struct output *out, const struct event *event)
{
	struct task *heir = task_find(event->old_tid);

	show_no_exit(event);
	if (heir) {
		struct output *its = output_of(heir);

		if (its->open == heir) {
			buf_printf(&its->buf, " <pid changed to %d ...>", (int)event->task->tid);
			end_line(its);
		}
	}
	if (!(options->quiet & QUIET_THREAD_EXECVE)) {
		buf_printf(begin_line(out, event), "+++ superseded by execve in pid %d +++",
			   event->old_tid);
		end_line(out);
	}
	if (heir)
		output_inherit(heir, event->task);
}

static void show_detach(const struct event *event)
{
	struct output *out = line_of(event->task);

	if (out->open != event->task)
		return;
	buf_str(&out->buf, " <detached ...>");
	end_line(out);
	settle(event->task, options->status & STATUS_DETACHED && !event->task->call.waits);
}

/* A process may mix the ABIs of a machine. */
static void show_abi(struct output *out, const struct event *event)
{
	struct text *text = event->task->text;

	if (text->abi == event->abi)
		return;
	text->abi = event->abi;
	if (options->quiet & QUIET_PERSONALITY)
		return;
	buf_printf(begin_line(out, event), "[ Process PID=%d runs in %s mode. ]",
		   (int)event->task->tid, event->abi->personality);
	end_line(out);
}

/* ---- The sink ----------------------------------------------------------------------------- */

static int text_open(const struct options *o)
{
	options = o;
	style = render_style_of(o);
	colour_open(o->colour, o->separate ? -1 : output_common()->fd);
	/* The prompt shows the calls it stops at, and what is said meanwhile stands between. */
	deferred = o->status != STATUS_ALL || o->interactive;
	pid_column = o->always_show_pid ||
		     (o->output && (o->follow || o->pid_count + (o->command != NULL) > 1));
	return 0;
}

static void release(struct task *task)
{
	buf_free(&((struct text *)task->text)->held.buf);
	free(((struct text *)task->text)->context);
	free(task->text);
	task->text = NULL;
	output_release(task);
}

static void text_event(const struct event *event, const struct tape *tape)
{
	struct task *task = event->task;
	struct output *out;

	text_of(task, event->parent);
	if (options->decode.decode_pids & DECODE_PID_COMM &&
	    (event->kind == EV_ATTACH || event->kind == EV_EXEC))
		comm_of(task);
	if (event->kind == EV_ATTACH)
		return;
	out = output_of(task);
	switch (event->kind) {
	case EV_ENTER:
		show_abi(out, event);
		if (tape && task->call.selected)
			show_entry(event, tape);
		break;
	case EV_EXIT:
		if (tape && (task->call.selected || event->muted))
			show_exit(event, tape);
		break;
	case EV_SIGNAL:
		show_signal(out, event, tape);
		break;
	case EV_STOP:
		show_stop(out, event);
		break;
	case EV_EXITED:
	case EV_KILLED:
		show_end(out, event);
		break;
	case EV_SUPERSEDED:
		show_superseded(out, event);
		out = output_of(task_find(event->old_tid) ? task_find(event->old_tid) : task);
		break;
	case EV_DETACH:
		show_detach(event);
		break;
	default:
		break;
	}
	output_done(out);
	if (task_ends(event))
		release(task);
}

static void text_flush(void)
{
	output_flush_all();
}

static int text_close(void)
{
	return 0;
}

const struct sink text_sink = {
	.name = "text",
	.need = NEED_TAPE,
	.open = text_open,
	.event = text_event,
	.flush = text_flush,
	.close = text_close,
};
