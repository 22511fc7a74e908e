/* From the model to the sinks. */
#include "show.h"

#include <string.h>
#include "abi.h"
#include "alert.h"
#include "decode.h"
#include "endings.h"
#include "event.h"
#include "explain.h"
#include "fields.h"
#include "memory.h"
#include "options.h"
#include "output.h"
#include "profile.h"
#include "record.h"
#include "secontext.h"
#include "select.h"
#include "sink.h"
#include "stack.h"
#include "tamper_rules.h"
#include "task.h"
#include "util.h"
#include "where.h"

static const struct options *options;
static const struct sink *sinks[8];
static enum sink_need need = NEED_EVENT; /* of the neediest sink */
static struct tape signal_tape;
static const struct tamper *tamper; /* what to do to the task of the event; NULL: nothing */
static uint64_t shown;		    /* calls */
static bool stopping;		    /* --stop-when has come true */

static void add_sink(const struct sink *sink)
{
	for (size_t i = 0; i < countof(sinks); i++)
		if (!sinks[i]) {
			sinks[i] = sink;
			break;
		}
	if (sink->need > need)
		need = sink->need;
}

/* Does choosing take the arguments of calls? */
static bool needs_tape(void)
{
	return select_needs_tape(options->selection) || where_needs_tape(&options->where) ||
	       tampering_needs_tape(options->tampering);
}

/* What makes a file of its own goes on in silence unless it is told where to speak. */
static bool speaks(void)
{
	return !options->profile.check &&
	       ((!options->record && !options->profile.count) || options->output);
}

static void add_profiles(void)
{
	bool seccomp = false, apparmor = false;

	for (unsigned i = 0; i < options->profile.count; i++)
		if (options->profile.wanted[i].kind == PROFILE_APPARMOR)
			apparmor = true;
		else
			seccomp = true;
	if (seccomp)
		add_sink(&profile_seccomp_sink);
	if (apparmor)
		add_sink(&profile_apparmor_sink);
	if (options->profile.check)
		add_sink(&profile_check_sink);
}

int show_open(const struct options *given, const struct decode_lookup *lookup)
{
	options = given;
	if (options->decode.contexts & CONTEXT_MISMATCH && !options->replay &&
	    !secontext_has_policy())
		warn("There is no database of SELinux file contexts: mismatches are not known");
	add_sink(&notice_sink);
	if (options->summary != SUMMARY_ONLY && !options->rules.only && speaks())
		add_sink(options->format == FORMAT_JSON ? &json_sink
			 : options->explain		? &explain_sink
							: &text_sink);
	if (options->summary != SUMMARY_NONE)
		add_sink(&summary_sink);
	add_profiles();
	if (options->interactive && options->summary == SUMMARY_NONE)
		add_sink(&summary_sink); /* for who asks */
	if (needs_tape() || options->interactive || options->summary_by == BY_PATH)
		need = NEED_TAPE;
	int status = output_open(options);
	if (!status && options->record)
		status = record_open(options, lookup);
	for (size_t i = 0; !status && i < countof(sinks) && sinks[i]; i++)
		status = sinks[i]->open(options);
	return !status && options->rules.count ? alerts_open(options) : status;
}

static void give(const struct event *event, const struct tape *tape)
{
	if (options->stack_trace && where_stacks(&options->where, event, tape))
		stack_take(event);
	else if (options->stack_trace && event->kind == EV_EXIT)
		stack_drop(event->task);
	for (size_t i = 0; i < countof(sinks) && sinks[i]; i++)
		sinks[i]->event(event, tape);
}

/* Sinks hear of it, but are not to show it. */
static void give_muted(const struct event *event, const struct tape *tape)
{
	struct event muted = *event;

	muted.muted = true;
	give(&muted, tape);
}

/* A call begins: is it one of those asked for?  Some of that only its arguments tell. */
static bool choose(struct task *task, const struct event *event)
{
	if (!select_call(options->selection, event->abi, event->nr) ||
	    !where_may(options->where.show, event->abi, event->nr))
		return false;
	bool decoded = false;

	if (needs_tape()) {
		decoded = decode_look(task, event);
		if (!select_arguments(options->selection, task->tid, &task->tape) ||
		    !where_chooses(&options->where, event, &task->tape))
			return false;
	}
	task->call.waits = where_waits(&options->where, event->abi, event->nr);
	/* Before it is decoded for good: what it is to see is what is shown. */
	if (options->tampering && !event->launching)
		tamper = tampering_enter(options->tampering, task, event);
	if (need == NEED_TAPE && (!decoded || task->call.poked))
		decode_enter(task, event);
	return true;
}

/* Decode an event as far as the neediest sink asks, and give it to all of them. */
static void show(const struct event *event, bool new_abi)
{
	struct task *task = event->task;
	const struct tape *tape = NULL;

	switch (event->kind) {
	case EV_ENTER:
		task->call.selected = choose(task, event);
		if (!task->call.selected && !new_abi)
			return;
		if (task->call.selected && need == NEED_TAPE)
			tape = &task->tape;
		break;
	case EV_EXIT:
		if (!task->call.selected)
			return;
		if (options->tampering)
			tamper = tampering_exit(options->tampering, task);
		if (need == NEED_TAPE) {
			decode_exit(task, event);
			tape = &task->tape;
		}
		/* One that was not meant is not even counted. */
		task->call.selected = where_shows(&options->where, event, tape);
		if (!task->call.selected || !(options->status & endings_status(event)) ||
		    (options->endings && !endings_match(options->endings, event))) {
			give_muted(event, tape);
			return;
		}
		shown++;
		break;
	case EV_SIGNAL:
		if (!select_signal(options->selection, event->signo))
			return;
		if (need == NEED_TAPE) {
			decode_signal(&signal_tape, event);
			tape = &signal_tape;
		}
		break;
	case EV_STOP:
		if (!select_signal(options->selection, event->signo))
			return;
		break;
	case EV_KILLED:
		if (!select_signal(options->selection, event->signo)) {
			give_muted(event, NULL);
			return;
		}
		break;
	default:
		break;
	}
	give(event, tape);
}

/* Of a recording, what is not to be shown; how a call began that may be is remembered. */
static void pass_over(const struct event *event)
{
	struct task *task = event->task;
	struct call *call = &task->call;

	if (event->kind == EV_ENTER || event->kind == EV_EXIT)
		call->selected = call->watched = false;
	if (event->kind != EV_ENTER || event->place != EVENT_EARLY)
		return;
	call->selected = choose(task, event);
	if (!options->rules_off)
		alerts_watch(event, call->selected && need == NEED_TAPE, &tamper);
}

const struct tamper *show_event(const struct event *event)
{
	/* Sinks hear of a process that changes its ABI, whether or not the call that shows it was
	 * asked for. */
	bool new_abi = event->kind == EV_ENTER && event->abi != event->task->process->abi;

	tamper = NULL;
	memory_invalidate();
	task_apply(event);
	fields_apply(event);
	if (event->place != EVENT_HERE) {
		pass_over(event);
		return NULL;
	}
	bool recorded =
		options->record &&
		record_event(event,
			     event->kind != EV_ENTER ||
				     (!options->record_off &&
				      (new_abi ||
				       select_call(options->selection, event->abi, event->nr) ||
				       alerts_want(event->abi, event->nr))));
	show(event, new_abi);
	if (recorded && options->stack_trace)
		record_stack(event);
	stopping |= where_stops(&options->where, event);
	if (!options->rules_off)
		alerts_watch(event,
			     (event->task->call.selected && need == NEED_TAPE) ||
				     (options->where.stop &&
				      where_may(options->where.stop, event->abi, event->nr)),
			     &tamper);
	if (options->stack_trace)
		stack_done(event);
	return tamper;
}

void show_again(const struct event *event)
{
	memory_invalidate();
	decode_enter(event->task, event);
	give(event, &event->task->tape);
}

uint64_t show_calls(void)
{
	return shown;
}

bool show_stops(void)
{
	return stopping;
}

void show_report(void)
{
	for (size_t i = 0; i < countof(sinks) && sinks[i]; i++)
		sinks[i]->flush();
}

int show_close(void)
{
	int status = 0;

	for (size_t i = 0; i < countof(sinks) && sinks[i]; i++) {
		if (sinks[i] == &summary_sink && options->summary == SUMMARY_NONE)
			continue;

		int s = sinks[i]->close();
		if (!status)
			status = s;
	}
	output_close();
	int r = record_close();
	return status ? status : r;
}
