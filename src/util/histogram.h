/* How often values were seen, to tell their quantiles: buckets that are linear within powers of
 * two, so that any answer is within 1 % of a value that was there.
 *
 * Of fixed size whatever is added, and two of them add up to that of all their values. */
#ifndef SONDE_HISTOGRAM_H
#define SONDE_HISTOGRAM_H

#include <stdint.h>
#include "bucket.h"

/* Zeroed: empty. */
struct histogram {
	uint64_t count;
	uint64_t min, max; /* of what was added, when something was */
	uint64_t buckets[HISTOGRAM_BUCKETS];
};

void histogram_add(struct histogram *h, uint64_t value);
/* Add all that was added to another. */
void histogram_merge(struct histogram *sum, const struct histogram *h);
/* The least value that `percent` (1..100) of a hundred are not above; 0 when there are none.  Of
 * those too large, the largest. */
uint64_t histogram_quantile(const struct histogram *h, unsigned percent);

#endif
