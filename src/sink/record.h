/* --record: what happens, into a file, with all that the decoder could want to know of it later. */
#ifndef SONDE_RECORD_H
#define SONDE_RECORD_H

#include <stdbool.h>

struct decode_lookup;
struct event;
struct options;

/* Begin; 0, or the exit status to leave with, having said why.  lookup: whom the decoder asks. */
int record_open(const struct options *options, const struct decode_lookup *lookup);
/* An event, right after task_apply() and before anyone else has decoded it; tid: its task's before
 * that.  wanted: of an EV_ENTER, whether the call is to be recorded.  True: it was. */
bool record_event(const struct event *event, bool wanted);
/* The stack of such an event that was, if it has one to show. */
void record_stack(const struct event *event);
/* The end: 0, or 1 when something could not be written, having said so. */
int record_close(void);

#endif
