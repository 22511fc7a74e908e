/* Patterns of shells, matched in a time that their length bounds. */
#ifndef SONDE_RULES_GLOB_H
#define SONDE_RULES_GLOB_H

#include <stdbool.h>
#include <stddef.h>

/* fnmatch(pattern, text, 0): * and ? fit slashes as well; fold: letters of either case. */
bool glob_fits(const char *pattern, size_t pattern_len, const char *text, size_t len, bool fold);

#endif
