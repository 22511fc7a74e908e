/* Conditions of the command line. */
#include "where.h"

#include <stdlib.h>
#include <string.h>
#include "abi.h"
#include "bits.h"
#include "condition.h"
#include "decode.h"
#include "event.h"
#include "fields.h"
#include "task.h"
#include "util.h"

/* ---- The options ------------------------------------------------------------------ */

/* The line of the text that the error is in, and a mark below it. */
_Noreturn static void die_of(const char *option, const char *text,
			     const struct condition_error *error)
{
	enum { SHOWN = 60 };
	size_t from = error->offset > SHOWN ? error->offset - SHOWN : 0;
	size_t to = error->offset + SHOWN < strlen(text) ? error->offset + SHOWN : strlen(text);

	for (size_t i = from; i < error->offset; i++)
		if (text[i] == '\n')
			from = i + 1;
	for (size_t i = error->offset; i < to; i++)
		if (text[i] == '\n')
			to = i;
	warn("invalid %s condition: %s", option, error->message);
	die("%.*s\n%*s^", (int)(to - from), text + from,
	    (int)(strlen(program_name) + 2 + error->offset - from), "");
}

struct macro_error {
	const char *name;
	size_t offset;
};

static void note_macro(void *context, const char *name, size_t offset)
{
	struct macro_error *first = context;

	if (!first->name)
		*first = (struct macro_error){ name, offset };
}

static void say(void *context, const char *message, size_t offset)
{
	(void)offset;
	warn("%s: %s", (const char *)context, message);
}

struct condition *where_parse(const char *option, const char *text)
{
	struct condition_error error = { 0 };
	struct macro_error macro = { 0 };
	struct condition *c = condition_parse(text, strlen(text), &error);

	if (!c)
		die_of(option, text, &error);
	condition_macros(c, note_macro, &macro);
	if (macro.name)
		die_of(option, text,
		       &(struct condition_error){ .offset = macro.offset - strlen(macro.name),
						  .message = "expected a field, as evt.type" });
	if (!condition_check(c, DIALECT_SONDE, say, (void *)option, &error))
		die_of(option, text, &error);
	return c;
}

struct condition *where_parse_early(const char *option, const char *text, const uint64_t *calls)
{
	struct condition *c = where_parse(option, text);
	const char *late = condition_exit_field_of(c, calls);

	if (late)
		die("invalid %s condition: %s is known only when the call has returned", option,
		    late);
	return c;
}

/* ---- Asking ------------------------------------------------------------------------ */

bool where_needs_tape(const struct where *w)
{
	return w->show || w->stop || w->stack;
}

static bool waits(const struct condition *c, const struct abi *abi, uint64_t nr)
{
	return condition_waits(c, (uint32_t)(abi_call(abi, nr) - d_numbers));
}

bool where_waits(const struct where *w, const struct abi *abi, uint64_t nr)
{
	return w->show && waits(w->show, abi, nr);
}

static bool has(const uint64_t *calls, const struct abi *abi, uint64_t nr)
{
	return bit_get(calls, (uint32_t)(abi_call(abi, nr) - d_numbers));
}

bool where_may(const struct condition *c, const struct abi *abi, uint64_t nr)
{
	return !c || (abi && has(condition_calls(c), abi, nr));
}

bool where_needs(const struct where *w, const struct abi *abi, uint64_t nr)
{
	return (w->stop && where_may(w->stop, abi, nr)) ||
	       (where_needs_tape(w) && has(fields_calls(), abi, nr));
}

/* How many calls were asked about: evt.num. */
static uint64_t number_of(const struct event *event)
{
	static const struct task *task;
	static uint64_t entered, number;
	const struct call *call = &event->task->call;

	if (task != event->task || entered != call->entered) {
		task = event->task;
		entered = call->entered;
		number++;
	}
	return number;
}

bool where_matches(const struct condition *c, const struct event *event, const struct tape *tape)
{
	struct rule_event ev;

	if (!where_may(c, event->abi, event->nr))
		return false;
	rule_event_begin(&ev, event, tape, number_of(event));
	return condition_eval(c, &ev);
}

bool where_chooses(const struct where *w, const struct event *event, const struct tape *tape)
{
	return !w->show || where_waits(w, event->abi, event->nr) ||
	       where_matches(w->show, event, tape);
}

bool where_shows(const struct where *w, const struct event *event, const struct tape *tape)
{
	return !where_waits(w, event->abi, event->nr) || where_matches(w->show, event, tape);
}

bool where_stops(const struct where *w, const struct event *event)
{
	struct task *task = event->task;
	const struct d_number *n;

	if (!w->stop || (event->kind != EV_ENTER && event->kind != EV_EXIT) ||
	    !where_may(w->stop, event->abi, event->nr))
		return false;
	if (event->kind == EV_ENTER && !task->call.selected)
		decode_enter(task, event);
	else if (!task->call.selected)
		decode_exit(task, event);
	n = abi_call(event->abi, event->nr);
	if (event->kind == EV_ENTER && d_rets[d_calls[n->call].ret].kind != D_RET_NONE)
		return false;
	return where_matches(w->stop, event, &task->tape);
}

bool where_stacks(const struct where *w, const struct event *event, const struct tape *tape)
{
	if (!w->stack)
		return true;
	if (event->kind != EV_ENTER && event->kind != EV_EXIT)
		return false;
	/* Of a call that gives up its memory it is taken early, if need be in vain. */
	if (event->kind == EV_ENTER && waits(w->stack, event->abi, event->nr))
		return where_may(w->stack, event->abi, event->nr);
	return tape && where_matches(w->stack, event, tape);
}
