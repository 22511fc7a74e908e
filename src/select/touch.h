/* Paths and descriptors that calls must touch to be shown. */
#ifndef SONDE_TOUCH_H
#define SONDE_TOUCH_H

#include "words.h"

struct tape;

/* Zeroed: nothing is asked for. */
struct touch {
	bool any; /* something is: only calls that touch it are shown */
	struct fds fds;
	char **paths;
	uint32_t count, cap;
	char **patterns; /* absolute */
	uint32_t pattern_count, pattern_cap;
};

/* A path, or a pattern with * (within a name), ** (across directories) and ?. */
void touch_path(struct touch *, const char *path);
void touch_fds(struct touch *, const char *text);
/* Once, when all paths are there: add what they resolve to, and say so unless quiet. */
void touch_resolve(struct touch *, bool quiet);
/* Does the entry half of a call name one of them? */
bool touch_matches(const struct touch *, int tid, const struct tape *);

#endif
