/* Which ends of calls are asked for: how long they took, with which error. */
#ifndef SONDE_ENDINGS_H
#define SONDE_ENDINGS_H

#include <stdbool.h>
#include <stdint.h>

struct event;

enum { ENDINGS_ERRORS = 4096 };

/* Zeroed: any. */
struct endings {
	bool by_error;
	uint64_t errors[ENDINGS_ERRORS / 64]; /* a bit for each errno */
	bool by_time;
	uint64_t shortest, longest; /* ns */
};

/* The value of -e errno=: names or numbers.  Says why and exits when it is none. */
void endings_errors(struct endings *, const char *text);
/* The value of --duration: "[>|>=]TIME" or "<TIME" or "<=TIME"; given again, both bound it.  False
 * when it is none. */
bool endings_duration(struct endings *, const char *text);
/* How the EV_EXIT of a call says it ended, as a bit of enum call_status. */
unsigned endings_status(const struct event *);
/* Does the EV_EXIT of a call fit? */
bool endings_match(const struct endings *, const struct event *);

#endif
