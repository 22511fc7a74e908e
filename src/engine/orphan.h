/* A process of ours that is nobody's child, so that nobody could wait for its end: it has no
 * signals, no terminal, no folder and no files. */
#ifndef SONDE_ORPHAN_H
#define SONDE_ORPHAN_H

#include <stdbool.h>

/* Have it run `life`, and end with that.  keep: the descriptor it has as its 0, -1 for none.  False
 * when it can't be started. */
bool orphan_start(const char *name, int keep, void (*life)(void));

#endif
