/* Regular expressions of those who write rules, and tests of them: compiled within bounds. */
#ifndef SONDE_PATTERN_H
#define SONDE_PATTERN_H

#include <regex.h>
#include <stdbool.h>
#include <stddef.h>

enum { PATTERN_WHY = 128 };

/* An extended regular expression, whole: of all of a text instead of some part.  False, and why,
 * when it is none, or one that would take too long. */
bool pattern_compile(regex_t *ret, const char *text, size_t len, bool whole, char why[PATTERN_WHY]);

#endif
