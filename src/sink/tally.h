/* What -c and -C count: a row for each call, or for each call and key of --summary-by=. */
#ifndef SONDE_TALLY_H
#define SONDE_TALLY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "count.h"

struct abi;
struct event;
struct options;
struct tape;

/* The rows of one ABI: a hash table, so that any number a tracee makes up costs the same.  There
 * are so many and no more: what comes then has one row for all of it. */
struct tally {
	struct row *rows;
	uint32_t size, used; /* size is a power of two */
	struct row others;
};

void tally_open(const struct options *options);
void tally_event(const struct event *event, const struct tape *tape);
/* A row of what an engine has counted: see struct sink. */
void tally_count(const struct abi *abi, const struct row *row, const char *word);
/* The rows counted so far. */
const struct tally *tally_of(const struct abi *abi);
/* Make a row one of nothing, with a histogram if there are any. */
void tally_start(struct row *row);
void tally_add(struct row *sum, const struct row *row);
/* A row's key of --summary-by=comm, path and errno, of *len bytes; buf is room for it. */
const char *tally_key(const struct abi *abi, const struct row *row, char buf[static 32],
		      size_t *len);
void tally_close(void);

#endif
