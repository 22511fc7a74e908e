/* Words for people: cards about calls, errors, signals and constants, and sentences beside a trace.
 */
#ifndef SONDE_EXPLAIN_H
#define SONDE_EXPLAIN_H

#include <stdbool.h>
#include <stdio.h>

struct sink;

/* Print all there is to say of a call, an errno, a signal or a constant, wrapped to so many
 * columns; false when nothing has this name.  Case does not matter, nor does a missing SIG. */
bool explain_card(FILE *to, const char *name, unsigned width);
/* "no call, ... is called 'NAME'; perhaps A, B or C"; the caller frees it. */
char *explain_unknown(const char *name);
/* Columns of the terminal behind a descriptor; 100 when there is none. */
unsigned explain_width(int fd);

/* The text sink with sentences below its lines (--explain): give it events instead. */
extern const struct sink explain_sink;

#endif
