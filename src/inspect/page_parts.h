/* Between page.c and page_held.c: the small parts pages are made of. */
#ifndef SONDE_PAGE_PARTS_H
#define SONDE_PAGE_PARTS_H

#include <jansson.h>
#include <stdbool.h>

struct buf;

void page_safe(struct buf *b, const char *s);
const char *page_text(const json_t *value);
/* A member that is text, NULL without it. */
const char *page_string(const json_t *object, const char *key);
long long page_number(const json_t *object, const char *key);
void page_label(struct buf *b, const char *label);
void page_size(struct buf *b, long long bytes);
void page_join(struct buf *b, const json_t *array, const char *apart);
/* The line that says that there is more. */
void page_fold(struct buf *b, const char *what);

/* Threads, memory, environment; descriptors and locks. */
void page_put_inside(struct buf *b, const json_t *report, bool unfolded);
void page_put_held(struct buf *b, const json_t *report, bool unfolded);

#endif
