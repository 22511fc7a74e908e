/* --tips: a word of advice at the end. */
#ifndef SONDE_TIPS_H
#define SONDE_TIPS_H

#include <stdbool.h>

enum tips_format { TIPS_NONE, TIPS_COMPACT, TIPS_FULL };

struct tips {
	enum tips_format format;
	long id; /* which; below zero any */
};

/* "[[id:]N|random][,[format:]none|compact|full]", in any order; parts that are missing are left
 * alone.  False, changing nothing, when it is none of these. */
bool tips_parse(const char *arg, struct tips *tips);
/* Show it on standard error, as the format says. */
void tips_show(const struct tips *tips);
/* The picture on standard output; the balloon is larger the more often one asks. */
void tips_picture(unsigned size);

#endif
