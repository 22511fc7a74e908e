/* A report as a page for people. */
#ifndef SONDE_PAGE_H
#define SONDE_PAGE_H

#include <jansson.h>
#include <stdbool.h>
#include <stdint.h>

struct buf;

/* The page of one report; unfolded: nothing is left out.  now: CLOCK_REALTIME, ns. */
void page_put(struct buf *b, const json_t *report, bool unfolded, uint64_t now);
/* Its line of --inspect=all, and the heading above. */
void page_put_line(struct buf *b, const json_t *report, uint64_t now);
void page_put_heading(struct buf *b);

#endif
