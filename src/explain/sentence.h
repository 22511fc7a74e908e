/* A call that has ended, as a sentence. */
#ifndef SONDE_EXPLAIN_SENTENCE_H
#define SONDE_EXPLAIN_SENTENCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct buf;
struct event;
struct render_style;
struct tape;

/* "opens /etc/passwd for reading → got 3".  What stands in [], and the causes of a failure, are
 * told the first time, or always.  told: sentence_told() of them, false at first, say what was.
 * fd, file: what a descriptor was called when the call entered; "" not known. */
void sentence(struct buf *b, const struct render_style *style, const struct event *event,
	      const struct tape *tape, bool always, bool *told, int fd, const char *file);
size_t sentence_told(void);
/* The next flag of a call's arguments with a text, from token *at on: "O_CLOEXEC: ..."; false when
 * there is none. */
bool sentence_flag(struct buf *b, const struct event *event, const struct tape *tape, uint32_t *at,
		   unsigned *nth);
/* The text of the first path of a tape, NUL-terminated; "" when there is none. */
const char *sentence_path(const struct tape *tape);

#endif
