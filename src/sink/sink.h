/* What a sink is: a consumer of events and tapes. */
#ifndef SONDE_SINK_H
#define SONDE_SINK_H

#include <stdbool.h>

struct abi;
struct buf;
struct stack;
struct options;
struct event;
struct row;
struct tape;
struct task;

enum sink_need {
	NEED_EVENT, /* the event alone (-c) */
	NEED_TAPE,  /* decoded at entry and exit */
};

struct sink {
	const char *name;
	enum sink_need need;
	/* 0 or the exit status to leave with, having said why. */
	int (*open)(const struct options *);
	/* tape is NULL unless the event has one: EV_ENTER, EV_EXIT (the task's own) and EV_SIGNAL.
	 * An EV_ENTER without is a call that was not asked for: it tells that the process speaks
	 * another ABI from now on. */
	void (*event)(const struct event *, const struct tape *);
	/* A row of what an engine that counts by itself has counted since it began; with a NULL
	 * abi it begins to tell all of them, and what it told before counts no more.  word: the
	 * row's key, if that is one.  NULL: nobody asked. */
	void (*count)(const struct abi *, const struct row *, const char *word);
	/* Say what there is so far: SIGUSR1 or --summary-interval= ask for it.  The output is
	 * flushed afterwards. */
	void (*flush)(void);
	/* The end: print what remains.  Its contribution to the exit status, 0 normally. */
	int (*close)(void);
};

/* The frames of a stack, a line each, as the text sink shows them. */
void text_put_stack(struct buf *b, const struct stack *stack);

/* "[pid 17] " as it begins a line about the task, or nothing. */
void text_put_pid(struct buf *b, const struct task *task);
/* Of a task that is gone: end the line of the call it was in, as text_sink's event would.  False
 * when there was none, or it is not shown. */
bool text_end_call(const struct event *event);

/* notice_sink says who comes and goes, whatever the format: give it events first. */
extern const struct sink notice_sink, text_sink, summary_sink, json_sink;

#endif
