/* How the arguments of options are read: numbers, times, words and sets of words.
 *
 * Each returns false, changing nothing, when the argument is not one; the caller says so in its own
 * words. */
#ifndef SONDE_OPTION_VALUES_H
#define SONDE_OPTION_VALUES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "option_rows.h"
#include "options.h"

enum stamp_format { STAMP_NONE, STAMP_TIME, STAMP_UNIX };

/* Is name, of len bytes, one of those joined by "|" in names? */
bool one_of(const char *names, const char *name, size_t len, bool any_case);
/* The word of a set that a name of len bytes stands for, NULL when none. */
const struct word_row *word_find(enum option_words set, const char *name, size_t len,
				 bool any_case);
/* A decimal number of [min, max]. */
bool value_number(const char *arg, long min, long max, long *ret);
/* A duration in nanoseconds, of seconds if it does not say of what. */
bool value_seconds(const char *arg, uint64_t *ret);
/* "[!]word[,word]...", "all", "none" as a bit set of the words' values.  Returns NULL, or what is
 * wrong: a word of it, or all of it. */
const char *value_set(enum option_words set, const char *arg, unsigned *ret);
/* "[[format:]FORMAT][,[precision:]PRECISION]", in any order; parts that are missing are left alone.
 */
bool value_timestamps(const char *arg, enum stamp_format *format, enum time_precision *precision);
/* The canonical name of a column of the summary (and the words of -S), NULL when it is none. */
const char *value_column(const char *name, size_t len, bool sort);
/* The list of -U; exits when it is wrong. */
void value_columns(const char *arg, const char **columns, size_t room);

#endif
