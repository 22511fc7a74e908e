/* What becomes of an event: it is chosen or not, decoded as far as someone needs it, and given to
 * those who show, count or record it. */
#ifndef SONDE_SHOW_H
#define SONDE_SHOW_H

#include <stdbool.h>
#include <stdint.h>

struct decode_lookup;
struct event;
struct options;
struct tamper;

/* Open the sinks that the options, which must stay, ask for; lookup: whom the decoder asks.  0, or
 * the exit status to leave with, having said why. */
int show_open(const struct options *options, const struct decode_lookup *lookup);
/* One event: into the model, and to all who want it.  What is to be done to its task when it goes
 * on, NULL: nothing; good until the next event. */
const struct tamper *show_event(const struct event *event);
/* The arguments of a call that is about to be made were changed: decode it again. */
void show_again(const struct event *event);
/* How many calls have been shown or counted. */
uint64_t show_calls(void);
/* Has the call been made that --stop-when waits for? */
bool show_stops(void);
/* What there is so far. */
void show_report(void);
/* The end: what the sinks add to the exit status. */
int show_close(void);

#endif
