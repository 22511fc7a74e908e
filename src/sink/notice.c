/* Who comes and goes, said on stderr whatever the format of the trace is. */
#include "event.h"
#include "options.h"
#include "sink.h"
#include "task.h"
#include "util.h"

static const struct options *options;

static int notice_open(const struct options *given)
{
	options = given;
	return 0;
}

static void notice_event(const struct event *event, const struct tape *tape)
{
	int tid = (int)event->task->tid;

	(void)tape;
	if (options->quiet & QUIET_ATTACH)
		return;
	if (event->kind == EV_ATTACH && event->threads > 1)
		warn("Process %d attached with %u threads", tid, event->threads);
	else if (event->kind == EV_ATTACH && event->threads)
		warn("Process %d attached", tid);
	else if (event->kind == EV_DETACH)
		warn("Process %d detached", tid);
}

static void notice_flush(void)
{
}

static int notice_close(void)
{
	return 0;
}

const struct sink notice_sink = {
	.name = "notice",
	.need = NEED_EVENT,
	.open = notice_open,
	.event = notice_event,
	.flush = notice_flush,
	.close = notice_close,
};
