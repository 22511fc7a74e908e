/* Where code comes from: source files, lines, and functions inlined there (-kk), through elfutils'
 * libdw. */
#ifndef SONDE_SOURCE_H
#define SONDE_SOURCE_H

#include <stdint.h>

struct image;

struct place {
	const char *function; /* that was inlined here; NULL for the last place: no inlining */
	const char *file;     /* NULL: not known */
	unsigned line;
};

/* The places of an address of the image, the innermost function first; at least one.  They stay for
 * as long as the image does. */
const struct place *source_places(struct image *image, uint64_t address, unsigned *count);

#endif
