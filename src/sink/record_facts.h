/* What rules ask of processes besides their calls, for the file: noted when a task is first seen,
 * at each execve, and when a call has changed it. */
#ifndef SONDE_RECORD_FACTS_H
#define SONDE_RECORD_FACTS_H

#include <stdbool.h>
#include <stdint.h>

struct event;
struct tape;

/* secrets: environments, too. */
void record_facts_open(bool secrets);
/* An event, which was recorded before that; tape: of a call, as far as it is decoded, or NULL.
 * stale: what calls that were not recorded have changed since, bits of enum changes. */
void record_facts(const struct event *event, const struct tape *tape, unsigned stale);
void record_facts_close(void);

#endif
