/* What live descriptors stand for, as decode_lookup.fd wants it. */
#ifndef SONDE_FDNAME_H
#define SONDE_FDNAME_H

#include <stdbool.h>
#include <stddef.h>

/* The path and suffix of a task's descriptor (-100: its working directory) that these kinds (enum
 * decode_fd) show; false when they show nothing of it. */
bool fdname_lookup(int tid, int fd, unsigned kinds, char *path, size_t path_size, char *suffix,
		   size_t suffix_size, bool *deleted);

#endif
