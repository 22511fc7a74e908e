/* Wires one engine to the selection, the decoder and the sinks; the loop; the exit status. */
#include "config.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "abi.h"
#include "alert.h"
#include "choose.h"
#include "decode.h"
#include "endings.h"
#include "engine.h"
#include "event.h"
#include "fields.h"
#include "inspect.h"
#include "interrupt.h"
#include "live.h"
#include "memory.h"
#include "options.h"
#include "output.h"
#include "record.h"
#include "replay.h"
#include "select.h"
#include "sink.h"
#include "stack.h"
#include "tamper_rules.h"
#include "task.h"
#include "util.h"
#include "where.h"

static struct options options;
static const struct engine *engine;
static const struct decode_lookup *lookup;
static const struct sink *sinks[4];
static enum sink_need need = NEED_EVENT; /* of the neediest sink */
static struct tape signal_tape;
static const struct tamper *tamper; /* what to do to the task of the event; NULL: nothing */
static uint64_t shown;		    /* calls, for --syscall-limit */
static bool stopping;		    /* --stop-when has come true */
static uint64_t time_over;	    /* CLOCK_MONOTONIC, ns: for --limit-time; 0 never */

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
	return select_needs_tape(options.selection) || where_needs_tape(&options.where) ||
	       tampering_needs_tape(options.tampering);
}

static int open_sinks(void)
{
	add_sink(&notice_sink);
	/* A recording goes on in silence unless it is told where to speak. */
	if (options.summary != SUMMARY_ONLY && !options.rules.only &&
	    (!options.record || options.output))
		add_sink(options.format == FORMAT_JSON ? &json_sink : &text_sink);
	if (options.summary != SUMMARY_NONE)
		add_sink(&summary_sink);
	if (needs_tape() || options.summary_by == BY_PATH)
		need = NEED_TAPE;
	int status = output_open(&options);
	if (!status && options.record)
		status = record_open(&options, lookup);
	for (size_t i = 0; !status && i < countof(sinks) && sinks[i]; i++)
		status = sinks[i]->open(&options);
	return !status && options.rules.count ? alerts_open(&options) : status;
}

static void give(const struct event *event, const struct tape *tape)
{
	if (options.stack_trace && where_stacks(&options.where, event, tape))
		stack_take(event);
	else if (options.stack_trace && event->kind == EV_EXIT)
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
	if (!select_call(options.selection, event->abi, event->nr) ||
	    !where_may(options.where.show, event->abi, event->nr))
		return false;
	bool decoded = needs_tape();

	if (decoded) {
		decode_enter(task, event);
		if (!select_arguments(options.selection, task->tid, &task->tape) ||
		    !where_chooses(&options.where, event, &task->tape))
			return false;
	}
	task->call.waits = where_waits(&options.where, event->abi, event->nr);
	/* Before it is decoded for good: what it is to see is what is shown. */
	if (options.tampering && !event->launching)
		tamper = tampering_enter(options.tampering, task, event);
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
		if (options.tampering)
			tamper = tampering_exit(options.tampering, task);
		if (need == NEED_TAPE) {
			decode_exit(task, event);
			tape = &task->tape;
		}
		/* One that was not meant is not even counted. */
		task->call.selected = where_shows(&options.where, event, tape);
		if (!task->call.selected || !(options.status & endings_status(event)) ||
		    (options.endings && !endings_match(options.endings, event))) {
			give_muted(event, tape);
			return;
		}
		shown++;
		break;
	case EV_SIGNAL:
		if (!select_signal(options.selection, event->signo))
			return;
		if (need == NEED_TAPE) {
			decode_signal(&signal_tape, event);
			tape = &signal_tape;
		}
		break;
	case EV_STOP:
		if (!select_signal(options.selection, event->signo))
			return;
		break;
	case EV_KILLED:
		if (!select_signal(options.selection, event->signo)) {
			give_muted(event, NULL);
			return;
		}
		break;
	default:
		break;
	}
	give(event, tape);
}

static bool is_last(enum event_kind kind)
{
	return kind == EV_EXITED || kind == EV_KILLED || kind == EV_SUPERSEDED || kind == EV_DETACH;
}

/* One event, from the model to the sinks. */
static void take(const struct event *event)
{
	/* Sinks hear of a process that changes its ABI, whether or not the call that shows it was
	 * asked for. */
	bool new_abi = event->kind == EV_ENTER && event->abi != event->task->process->abi;

	tamper = NULL;
	memory_invalidate();
	task_apply(event);
	fields_apply(event);
	if (options.record)
		record_event(event, new_abi || event->kind != EV_ENTER ||
					    select_call(options.selection, event->abi, event->nr));
	show(event, new_abi);
	stopping |= where_stops(&options.where, event);
	alerts_watch(event,
		     (event->task->call.selected && need == NEED_TAPE) ||
			     (options.where.stop &&
			      where_may(options.where.stop, event->abi, event->nr)),
		     &tamper);
	if (options.stack_trace)
		stack_done(event);
	if (is_last(event->kind))
		task_free(event->task);
}

/* Is it enough?  Says why. */
static bool enough(uint64_t now)
{
	const char *what = NULL;

	if (stopping)
		warn("The call to stop at was made, detaching tracees");
	else if (options.call_limit &&
		 (engine->calls ? engine->calls() : shown) >= options.call_limit)
		what = "System call";
	else if (time_over && now >= time_over)
		what = "Time";
	else if (output_full())
		what = "Size";
	if (what)
		warn("%s limit has been reached, detaching tracees", what);
	/* Behind the filter nobody lives on without a tracer: all goes on, for nobody to read. */
	if (!what && !stopping && output_lost() && !options.seccomp) {
		warn("Output cannot be written, detaching tracees");
		return true;
	}
	return what || stopping;
}

/* What an engine has counted by itself. */
static void take_counts(void)
{
	if (!engine->counts)
		return;
	summary_sink.count(NULL, NULL, NULL);
	engine->counts(summary_sink.count);
}

/* What there is so far. */
static void report(void)
{
	take_counts();
	for (size_t i = 0; i < countof(sinks) && sinks[i]; i++)
		sinks[i]->flush();
}

static void loop(void)
{
	struct event event;

	for (;;) {
		int r = engine->next(&event);
		if (r > 0) {
			take(&event);
			if (enough(event.time))
				break;
			if (!is_last(event.kind))
				engine->resume(event.task, tamper);
		} else if (r == -EINTR) {
			if (!engine_interrupted() && engine_asked())
				report();
			output_flush_all();
			if (engine_interrupted() || enough(monotonic_ns()))
				break;
		} else {
			break;
		}
	}
	engine->detach(take);
	take_counts();
}

static int close_sinks(void)
{
	int status = 0;

	for (size_t i = 0; i < countof(sinks) && sinks[i]; i++) {
		int s = sinks[i]->close();
		if (!status)
			status = s;
	}
	output_close();
	int r = record_close();
	return status ? status : r;
}

int main(int argc, char **argv)
{
	int status;

	program_name = argv[0] && *argv[0] ? argv[0] : PACKAGE_NAME;
	options_parse(argc, argv, &options);
	engine = engine_choose(&options);
	lookup = options.replay ? &replay_lookup : &live_lookup;
	decode_open(&options.decode, lookup);
	memory_source(engine->read, engine->write);
	if (options.inspect)
		return inspect(&options);
	stack_open(options.stack_limit, options.stack_trace == STACK_SOURCE);

	status = options.replay ? replay_open_file(options.replay, &options.follow) : 0;
	if (!status)
		status = open_sinks();
	if (!status) {
		options_find_command(&options);
		engine_bystander(output_command());
		status = engine->open(&options);
	}
	if (status)
		return status;

	if (options.time_limit) {
		time_over = monotonic_ns() + options.time_limit;
		interrupt_in(INTERRUPT_LIMIT, options.time_limit);
	}
	loop();

	int interrupted = engine_interrupted();
	int alerted = alerts_close();
	int sink_status = close_sinks();
	int wait_status = engine->close(output_lost());

	tips_show(&options.tips);
	if (interrupted)
		die_of_signal(interrupted);
	if (alerted)
		return alerted;
	if (wait_status < 0)
		die_of_signal(-wait_status);
	if (!options.command && output_lost())
		return 1;
	return wait_status ? wait_status : sink_status;
}
