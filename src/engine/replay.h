/* The replay engine: a recording as a source of events. */
#ifndef SONDE_REPLAY_H
#define SONDE_REPLAY_H

#include <stdbool.h>

struct decode_lookup;
struct engine;

extern const struct engine replay_engine;
/* What the recording knows of its tasks. */
extern const struct decode_lookup replay_lookup;

/* Open the file; *follow is set when it is of more than one task.  0, or the exit status to
 * leave with, having said why. */
int replay_open_file(const char *path, bool *follow);

#endif
