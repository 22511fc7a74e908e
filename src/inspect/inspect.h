/* The forensic report: what a running process is, made of /proc alone; nothing is attached to. */
#ifndef SONDE_INSPECT_H
#define SONDE_INSPECT_H

struct options;

/* Print the reports of the processes that the options name on standard output, or into the file of
 * -o.  0; 1 when none could be made, or written (it was said why). */
int inspect(const struct options *options);

#endif
