/* Words in columns: what cards are made of. */
#ifndef SONDE_EXPLAIN_WRAP_H
#define SONDE_EXPLAIN_WRAP_H

#include <stddef.h>

struct buf;

/* The text behind what stands on the line from `start` on, its words wrapped at width and later
 * lines begun with `lead`; the line is ended. */
void wrap(struct buf *b, size_t start, const char *text, const char *lead, unsigned width);

#endif
