/* The replay engine: a recording as a source of events. */
#ifndef SONDE_REPLAY_H
#define SONDE_REPLAY_H

#include <stdbool.h>

struct decode_lookup;
struct engine;

extern const struct engine replay_engine;
/* What the recording knows of its tasks. */
extern const struct decode_lookup replay_lookup;

/* Open the first of the files, which are played one behind the other, up to a NULL; *follow is set
 * when it is of more than one task.  stacks: say so if it holds none.  0, or the exit status to
 * leave with, having said why. */
int replay_open_files(const char *const *paths, bool stacks, bool *follow);
/* The file that is played now. */
const char *replay_file(void);

#endif
