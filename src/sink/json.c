/* JSON Lines: one object per event, from the same tape as the text.
 *
 * Names, numbers and structure, never text that was formatted for reading: man/sonde-json.5 is the
 * documentation, tests/json/schema.json the schema.  A call is one object, written when it returned
 * (or when its task died inside it).  Nothing is allocated per event beyond the output's buffer.
 */
#include "config.h"

#include <string.h>
#include <sys/sysmacros.h>
#include "abi.h"
#include "decode.h"
#include "event.h"
#include "json_value.h"
#include "names.h"
#include "options.h"
#include "output.h"
#include "sink.h"
#include "stack.h"
#include "tape.h"
#include "subcall.h"
#include "task.h"

static unsigned status; /* how calls must end to be shown: bit set of enum call_status */
static const struct decode_options *decoding;

static int json_open(const struct options *options)
{
	status = options->status;
	decoding = &options->decode;
	return 0;
}

/* What every object begins with. */
static void put_head(struct buf *b, const char *kind, const struct task *task, uint64_t wall)
{
	buf_str(b, "{\"event\":\"");
	buf_str(b, kind);
	buf_str(b, "\",\"tid\":");
	buf_dec(b, task->tid);
	buf_str(b, ",\"pid\":");
	buf_dec(b, task->process->tgid);
	buf_str(b, ",\"time\":");
	buf_udec(b, wall);
	if (decoding->contexts) {
		const char *context = decode_task_context(decoding, task->tid);

		if (context) {
			buf_str(b, ",\"context\":");
			json_put_string(b, context, strlen(context));
		}
	}
}

static void put_number(struct buf *b, const char *name, int64_t value)
{
	buf_str(b, ",\"");
	buf_str(b, name);
	buf_str(b, "\":");
	buf_dec(b, value);
}

static void put_signal(struct buf *b, const struct abi *abi, int signo)
{
	buf_str(b, ",\"signal\":");
	json_put_named(b, name_signal(abi, (uint64_t)signo), signo);
}

/* The arguments: { T_ARG value [T_ARROW value] } up to T_RET.  Returns the index of what follows.
 */
static uint32_t put_args(struct buf *b, const struct abi *abi, const struct tape *tape)
{
	uint32_t i = 0;
	bool some = false;

	buf_str(b, ",\"args\":[");
	while (i < tape->count && tape->tokens[i].kind != T_RET) {
		const struct token *arg = &tape->tokens[i];

		if (arg->kind != T_ARG) {
			i++;
			continue;
		}
		if (some)
			buf_char(b, ',');
		some = true;
		buf_str(b, "{\"name\":");
		if (arg->id)
			json_put_string(b, d_text(arg->id), strlen(d_text(arg->id)));
		else
			buf_printf(b, "\"arg%u\"", arg->fmt + 1u);
		buf_str(b, ",\"raw\":");
		buf_udec(b, arg->value);
		buf_str(b, ",\"value\":");
		i = json_put_value(b, abi, tape, i + 1);
		buf_char(b, '}');
	}
	buf_char(b, ']');
	return i;
}

/* The bytes that were moved: one string for each buffer, null for one that cannot be read. */
static void put_dumps(struct buf *b, const struct tape *tape, uint32_t i)
{
	const char *first = ",\"data\":[", *apart = first;

	for (; i < tape->count; i++) {
		const struct token *t = &tape->tokens[i];

		if (t->kind != T_DUMP)
			continue;
		buf_str(b, apart);
		if (t->flags & TF_UNREADABLE)
			buf_str(b, "null");
		else
			json_put_string(b, tape->bytes + t->aux, t->id);
		apart = ",";
	}
	if (apart != first)
		buf_char(b, ']');
}

/* The result: the number, what it means, and the notes behind it. */
static void put_return(struct buf *b, const struct abi *abi, const struct event *event,
		       const struct tape *tape, uint32_t i)
{
	const struct token *ret = i < tape->count ? &tape->tokens[i] : NULL;

	if (event->unavailable || !ret) {
		buf_str(b, ",\"return\":null");
		return;
	}
	buf_str(b, ",\"return\":");
	if (event->is_error)
		buf_dec(b, -1);
	else if (ret->fmt == D_RET_ADDR || ret->fmt == D_RET_UINT || ret->fmt == D_RET_HEX)
		buf_udec(b, ret->value);
	else
		buf_dec(b, (int64_t)ret->value);
	if (event->is_error) {
		const char *name = name_errno(abi, (uint64_t)-event->ret);

		put_number(b, "errno", -event->ret);
		if (name)
			buf_printf(b, ",\"error\":\"%s\"", name);
		if (-event->ret >= 512)
			buf_str(b, ",\"restarts\":true");
	} else if (ret->aux) {
		buf_str(b, ",\"meaning\":");
		json_put_table(b, abi, (uint16_t)ret->aux, ret->value, d_tables[ret->aux].is_flags);
	}
	i++;
	if (i < tape->count && tape->tokens[i].kind == T_FD) {
		buf_str(b, ",\"descriptor\":");
		i = json_put_value(b, abi, tape, i);
	} else if (i < tape->count && tape->tokens[i].kind == T_PID) {
		buf_str(b, ",\"process\":");
		i = json_put_value(b, abi, tape, i);
	}
	if (i < tape->count && tape->tokens[i].kind == T_AUX) {
		buf_str(b, ",\"notes\":");
		i = json_put_value(b, abi, tape, i);
	}
	put_dumps(b, tape, i);
}

/* exit and its kin: that there is no result is no accident. */
static bool never_returns(const struct call *call)
{
	return call->entry->call && d_rets[d_calls[call->entry->call].ret].kind == D_RET_NONE;
}

/* What was done to the call. */
static void put_tampered(struct buf *b, const struct event *event)
{
	const struct call *call = &event->task->call;

	if (call->poked || event->injected) {
		buf_str(b, ",\"injected\":[");
		buf_str(b, call->poked ? "\"args\"" : "");
		buf_str(b, call->poked && event->injected ? "," : "");
		buf_str(b, event->injected ? "\"return\"]" : "]");
	}
	if (call->delayed)
		buf_str(b, ",\"delayed\":true");
}

static void put_member(struct buf *b, const char *name, const char *text)
{
	buf_printf(b, "\"%s\":", name);
	json_put_string(b, text, strlen(text));
}

/* -k: the frames, innermost first. */
static void put_stack(struct buf *b, const struct task *task)
{
	const struct stack *stack = task->stack;

	if (!stack)
		return;
	buf_str(b, ",\"stack\":[");
	for (uint32_t i = 0; i < stack->count; i++) {
		const struct stack_frame *frame = &stack->frames[i];

		buf_str(b, i ? ",{" : "{");
		if (frame->error) {
			put_member(b, "error", frame->error);
			if (frame->ip) {
				buf_str(b, ",\"ip\":");
				buf_udec(b, frame->ip);
			}
			buf_char(b, '}');
			continue;
		}
		put_member(b, "binary", frame->binary);
		if (frame->symbol) {
			buf_char(b, ',');
			put_member(b, "symbol", frame->symbol);
		}
		if (frame->symbol && !frame->inlined) {
			buf_str(b, ",\"offset\":");
			buf_udec(b, frame->offset);
		}
		if (frame->inlined)
			buf_str(b, ",\"inlined\":true");
		buf_str(b, ",\"address\":");
		buf_udec(b, frame->address);
		buf_str(b, ",\"ip\":");
		buf_udec(b, frame->ip);
		if (frame->file) {
			buf_char(b, ',');
			put_member(b, "file", frame->file);
			put_number(b, "line", frame->line);
		}
		buf_char(b, '}');
	}
	buf_char(b, ']');
}

/* A call, whole; event is its EV_EXIT, or the end of a task that died inside. */
static void put_call(struct buf *b, const struct event *event, const struct tape *tape)
{
	const struct task *task = event->task;
	const struct call *call = &task->call;
	char number[32];
	const char *name = abi_call_name(call->abi, call->nr, number);

	put_head(b, "syscall", task, call->entered_wall);
	buf_str(b, ",\"abi\":\"");
	buf_str(b, call->abi->name);
	buf_str(b, "\",\"nr\":");
	buf_udec(b, subcall_carrier(call->nr));
	buf_str(b, ",\"name\":");
	json_put_string(b, name, strlen(name));
	uint32_t next = put_args(b, call->abi, tape);
	if (event->kind == EV_EXIT)
		put_return(b, call->abi, event, tape, next);
	else
		buf_str(b, never_returns(call) ? ",\"return\":null"
					       : ",\"return\":null,\"unfinished\":true");
	put_tampered(b, event);
	if (event->time >= call->entered && call->entered)
		put_number(b, "duration", (int64_t)(event->time - call->entered));
	put_stack(b, task);
	buf_str(b, "}\n");
}

static void put_simple(struct buf *b, const char *kind, const struct event *event)
{
	put_head(b, kind, event->task, event->wall);
	switch (event->kind) {
	case EV_EXITED:
		put_number(b, "status", event->status);
		break;
	case EV_KILLED:
		put_signal(b, abi_native(), event->signo);
		buf_str(b, event->core_dumped ? ",\"core\":true" : ",\"core\":false");
		break;
	case EV_STOP:
		put_signal(b, abi_native(), event->signo);
		break;
	case EV_ATTACH:
		if (event->parent)
			put_number(b, "parent", event->parent->tid);
		break;
	case EV_EXEC:
	case EV_SUPERSEDED:
		put_number(b, "by", event->old_tid);
		break;
	default:
		break;
	}
	buf_str(b, "}\n");
}

static void put_siginfo(struct buf *b, const struct event *event, const struct tape *tape)
{
	const struct abi *abi = event->task->process->abi;

	if (!abi)
		abi = abi_native();
	put_head(b, "signal", event->task, event->wall);
	put_signal(b, abi, event->signo);
	if (tape && tape->count) {
		buf_str(b, ",\"info\":");
		json_put_value(b, abi, tape, 0);
	}
	put_stack(b, event->task);
	buf_str(b, "}\n");
}

/* A task that ends inside a call leaves that call behind, without a result. */
static void put_end(struct buf *b, const char *kind, const struct event *event)
{
	const struct task *task = event->task;
	enum call_status how = event->kind == EV_DETACH ? STATUS_DETACHED : STATUS_UNFINISHED;

	if (status & how && task->call.inside && task->call.selected && !task->call.waits &&
	    task->tape.count)
		put_call(b, event, &task->tape);
	put_simple(b, kind, event);
}

static void json_event(const struct event *event, const struct tape *tape)
{
	struct output *out = output_of(event->task);
	struct buf *b = &out->buf;

	switch (event->kind) {
	case EV_ENTER:
	case EV_LOST:
	case EV_PAUSE:
		return; /* written when it returns */
	case EV_EXIT:
		if (tape && !event->muted)
			put_call(b, event, tape);
		break;
	case EV_SIGNAL:
		put_siginfo(b, event, tape);
		break;
	case EV_ATTACH:
		put_simple(b, "attach", event);
		break;
	case EV_EXEC:
		if (event->old_tid && event->old_tid != event->task->tid)
			put_simple(b, "exec", event);
		break;
	case EV_STOP:
		put_simple(b, "stop", event);
		break;
	case EV_EXITED:
		put_end(b, "exit", event);
		break;
	case EV_KILLED:
		put_end(b, "killed", event);
		break;
	case EV_SUPERSEDED:
		put_end(b, "superseded", event);
		break;
	case EV_DETACH:
		put_end(b, "detach", event);
		break;
	}
	output_done(out);
	if (task_ends(event))
		output_release(event->task);
}

static void json_flush(void)
{
	output_flush_all();
}

static int json_close(void)
{
	return 0;
}

const struct sink json_sink = {
	.name = "json",
	.need = NEED_TAPE,
	.open = json_open,
	.event = json_event,
	.flush = json_flush,
	.close = json_close,
};
