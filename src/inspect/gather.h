/* The chapters of a report: each adds its part to subject->report, as far as it can be known.
 *
 * The document is what --format=json prints; text.c makes a page of it.  Sizes are bytes, times
 * nanoseconds since 1970. */
#ifndef SONDE_GATHER_H
#define SONDE_GATHER_H

#include <jansson.h>
#include <stdbool.h>

struct subject;

/* Values that look secret are withheld unless show_secrets, here and in the environment. */
void gather_identity(struct subject *s, bool show_secrets);
void gather_owner(struct subject *s);
void gather_lineage(struct subject *s, bool show_secrets);
void gather_place(struct subject *s);
void gather_limits(struct subject *s);
void gather_threads(struct subject *s);
void gather_memory(struct subject *s);
void gather_environment(struct subject *s, bool show_secrets);
void gather_descriptors(struct subject *s);
void gather_locks(struct subject *s);

/* What is odd about the process, in few words, as an array "odd"; of what identity, memory, owner
 * and place have put down. */
void gather_oddities(struct subject *s);

/* Strings of an argv, each of which ends with NUL. */
json_t *json_arguments(const char *text, long len, bool show_secrets);
/* Is the value of this variable not for everyone's eyes: by its name or by its shape? */
bool secret_variable(const char *name, const char *value);
/* Does this text hold something that looks like a secret? */
bool secret_shape(const char *value);

#endif
