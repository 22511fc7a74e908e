/* A moment as people write it: of a day, since 1970, or after something else has begun. */
#ifndef SONDE_MOMENT_H
#define SONDE_MOMENT_H

#include <stdbool.h>
#include <stdint.h>

struct moment {
	enum { MOMENT_NONE, MOMENT_UNIX, MOMENT_CLOCK, MOMENT_AFTER } kind;
	uint64_t ns;   /* since 1970, since midnight, or after the beginning */
	uint64_t unit; /* as exact as it was given, ns; of MOMENT_AFTER 1 */
};

/* "17:05", "17:05:09.25"; "1764263109.25", seconds since 1970; "+90", "+2.5s", "+200ms", in seconds
 * without a unit.  False: it is none of these. */
bool moment_parse(const char *text, struct moment *ret);
/* In ns since 1970 (CLOCK_REALTIME), where what it is about began at `begin`; `none` of
 * MOMENT_NONE.  A time of day is the first one of local time that is not before that. */
uint64_t moment_at(const struct moment *, uint64_t begin, uint64_t none);
/* Its last ns: all of the second, or of the part of one, that it names. */
uint64_t moment_end(const struct moment *, uint64_t begin, uint64_t none);

#endif
