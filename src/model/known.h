/* Facts of tasks (see fact.h), kept: what a recording knows, while it is made and when it is played
 * back.  The children of a fork know what their parents did.
 *
 * Facts of a process, its descriptors say, are those of its leader. */
#ifndef SONDE_KNOWN_H
#define SONDE_KNOWN_H

#include <stdbool.h>
#include <stddef.h>
#include "fact.h"

struct event;

/* Whom known_ask() asks; at first, it is the running system. */
void known_source(fact_fn *source);
long known_ask(int tid, const char *name, char *buf, size_t size);

/* Keep a fact: -errno for len: that there is none.  True if it is another than before. */
bool known_put(int tid, const char *name, const char *text, long len);
/* Its length, or -errno as it was put; -ENODATA when it never was.  The text, if there is one, is
 * NUL-terminated and stays until it is put anew. */
long known_get(int tid, const char *name, const char **ret_text);
/* Call fn for the number of each descriptor that a process is known to have had; fn may change
 * what is known of it. */
void known_descriptors(int tgid, void (*fn)(int fd, void *), void *arg);
/* Call fn for all there is. */
void known_each(void (*fn)(int tid, const char *name, const char *text, long len));
/* A task begins, ends, or becomes its process: to be called for each event the model has seen. */
void known_apply(const struct event *event);
void known_close(void);

#endif
