/* What the names of lists stand for in conditions. */
#ifndef SONDE_LISTS_H
#define SONDE_LISTS_H

#include <stdbool.h>
#include <stddef.h>

struct collection;
struct report_list;

/* What all of this may take, of hostile files: bytes. */
enum { EXPANSION_MAX = 64 << 20 };

/* Make the text each list stands for.  False at an error, which was reported. */
bool lists_join(struct collection *, struct report_list *);
/* A condition's text with every list's name replaced, in the collection's memory; counts in *spent
 * what it takes, and is NULL when that is beyond EXPANSION_MAX. */
const char *lists_put_in(struct collection *, const char *text, size_t *spent);
/* A word of a list as text of a condition: in quotes if it has blanks and no quotes yet. */
const char *lists_quoted(struct collection *, const char *word);

#endif
