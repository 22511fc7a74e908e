/* The forensic report: what a running process is, made of /proc alone; nothing is attached to. */
#ifndef SONDE_INSPECT_H
#define SONDE_INSPECT_H

#include <stdbool.h>

struct buf;
struct options;

/* Print the reports of the processes that the options name on standard output, or into the file of
 * -o.  0; 1 when none could be made, or written (it was said why). */
int inspect(const struct options *options);

/* The page of one process, or what of it is about descriptors; false with errno when there is none.
 */
bool inspect_put(struct buf *b, const struct options *options, int pid, bool descriptors);

#endif
