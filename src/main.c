/* Wires one engine to what is to be shown; the loop; the exit status. */
#include "config.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "alert.h"
#include "choose.h"
#include "decode.h"
#include "engine.h"
#include "event.h"
#include "inspect.h"
#include "interrupt.h"
#include "live.h"
#include "memory.h"
#include "options.h"
#include "output.h"
#include "prompt.h"
#include "replay.h"
#include "show.h"
#include "sink.h"
#include "stack.h"
#include "task.h"
#include "test_run.h"
#include "util.h"

static struct options options;
static const struct engine *engine;
static const struct tamper *tamper; /* what to do to the task of the event; NULL: nothing */
static uint64_t time_over;	    /* CLOCK_MONOTONIC, ns: for --limit-time; 0 never */

static struct prompt_host prompt_host = { .interrupted = engine_paused, .again = show_again };

static void take(const struct event *event)
{
	tamper = event->kind == EV_PAUSE ? NULL : show_event(event);
	if (options.interactive)
		prompt_take(event, tamper);
	if (task_ends(event))
		task_free(event->task);
}

/* Is it enough?  Says why. */
static bool enough(uint64_t now)
{
	bool stopping = show_stops();
	const char *what = NULL;

	if (stopping)
		warn("The call to stop at was made, detaching tracees");
	else if (options.call_limit &&
		 (engine->calls ? engine->calls() : show_calls()) >= options.call_limit)
		what = "System call";
	else if (time_over && now >= time_over)
		what = "Time";
	else if (output_full())
		what = "Size";
	if (what)
		warn("%s limit has been reached, detaching tracees", what);
	/* Behind a filter by request nobody lives on without us: all goes on, for nobody to read.
	 */
	if (!what && !stopping && output_lost() && options.filter != FILTER_ALWAYS) {
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
	show_report();
}

static void loop(void)
{
	struct event event;

	for (;;) {
		int r = engine->next(&event);
		if (r > 0) {
			take(&event);
			if (enough(event.time) || prompt_quits())
				break;
			if (!task_ends(&event) && !options.interactive)
				engine->resume(event.task, tamper);
		} else if (r == -EINTR) {
			if (options.interactive && engine_paused())
				prompt_pause();
			if (!engine_interrupted() && engine_asked())
				report();
			output_flush_all();
			if (engine_interrupted() || enough(monotonic_ns()))
				break;
		} else {
			if (options.interactive)
				prompt_last();
			break;
		}
	}
	engine->detach(take);
	take_counts();
}

int main(int argc, char **argv)
{
	const struct decode_lookup *lookup;
	int status;

	program_name = argv[0] && *argv[0] ? argv[0] : PACKAGE_NAME;
	options_parse(argc, argv, &options);
	if (options.rules.test_count)
		return rules_test(options.rules.tests, options.rules.test_count,
				  options.rules.files, options.rules.count);
	engine = engine_choose(&options);
	lookup = options.replay ? &replay_lookup : &live_lookup;
	decode_open(&options.decode, lookup);
	memory_source(engine->read, engine->write);
	if (options.inspect)
		return inspect(&options);
	stack_open(options.stack_limit, options.stack_trace == STACK_SOURCE);

	status = options.replay
			 ? replay_open_files(options.replay, options.stack_trace, &options.follow)
			 : 0;
	if (!status)
		status = show_open(&options, lookup);
	if (!status) {
		options_find_command(&options);
		engine_bystander(output_command());
		if (options.interactive) {
			prompt_host.resume = engine->resume;
			prompt_host.interrupt = engine->interrupt;
			status = prompt_open(&options, &prompt_host);
		}
		if (!status)
			status = engine->open(&options);
	}
	if (status)
		return status;

	if (options.time_limit) {
		time_over = monotonic_ns() + options.time_limit;
		interrupt_in(INTERRUPT_LIMIT, options.time_limit);
	}
	loop();

	if (options.interactive)
		prompt_close();

	int interrupted = engine_interrupted();
	int alerted = alerts_close();
	int sink_status = show_close();
	int wait_status = engine->close(output_lost() || (prompt_quits() && !prompt_kills()));

	tips_show(&options.tips);
	if (interrupted)
		die_of_signal(interrupted);
	if (prompt_kills())
		return sink_status;
	if (alerted)
		return alerted;
	if (wait_status < 0)
		die_of_signal(-wait_status);
	if (!options.command && output_lost())
		return 1;
	return wait_status ? wait_status : sink_status;
}
