/* SPDX-License-Identifier: GPL-2.0-only OR GPL-3.0-or-later */
/* The buckets of a histogram: linear within powers of two.  Apart from histogram.h because the bpf
 * programs count by them as well.
 *
 * A value of STEPS or more has its power of two and the SHIFT bits behind the leading one as its
 * bucket: bucket STEPS * n + i holds [(STEPS + i) << (n - 1), (STEPS + i + 1) << (n - 1)).  The
 * first STEPS, where n is 0, hold a value each; the last bucket holds what is too large. */
#ifndef SONDE_BUCKET_H
#define SONDE_BUCKET_H

#include <stdint.h>

enum {
	HISTOGRAM_SHIFT = 6,
	HISTOGRAM_STEPS = 1 << HISTOGRAM_SHIFT, /* buckets of each power of two; below twice that,
						   one a value */
	HISTOGRAM_BITS = 48, /* of a value; larger ones share a bucket: nanoseconds of three days */
	HISTOGRAM_TOO_LARGE = HISTOGRAM_STEPS * (HISTOGRAM_BITS - HISTOGRAM_SHIFT + 1),
	HISTOGRAM_BUCKETS = HISTOGRAM_TOO_LARGE + 1,
};

/* The place of the highest bit of a value that has one. */
static inline unsigned highest_bit(uint64_t value)
{
#ifdef __bpf__ /* which has no instruction for it */
	unsigned n = 0;

	for (unsigned half = 32; half; half /= 2)
		if (value >> half) {
			value >>= half;
			n += half;
		}
	return n;
#else
	return 63 - (unsigned)__builtin_clzll(value);
#endif
}

static inline unsigned histogram_bucket(uint64_t value)
{
	unsigned n;

	if (value >> HISTOGRAM_BITS)
		return HISTOGRAM_TOO_LARGE;
	if (value < HISTOGRAM_STEPS)
		return (unsigned)value;
	n = highest_bit(value) - HISTOGRAM_SHIFT;
	return (n + 1) * HISTOGRAM_STEPS + (unsigned)((value >> n) - HISTOGRAM_STEPS);
}

#endif
