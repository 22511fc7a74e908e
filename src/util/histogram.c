/* How often values were seen, to tell their quantiles. */
#include "histogram.h"

/* A value of STEPS or more has its power of two and the SHIFT bits behind the leading one as its
 * bucket: bucket STEPS * n + i holds [(STEPS + i) << (n - 1), (STEPS + i + 1) << (n - 1)).  The
 * first STEPS, where n is 0, hold a value each; the last bucket holds what is too large. */
enum { SHIFT = 6, TOO_LARGE = HISTOGRAM_BUCKETS - 1 };
_Static_assert(HISTOGRAM_STEPS == 1 << SHIFT, "the bits behind the leading one");
_Static_assert(TOO_LARGE == HISTOGRAM_STEPS * (HISTOGRAM_BITS - SHIFT + 1), "all of them");

static unsigned bucket_of(uint64_t value)
{
	unsigned n;

	if (value >> HISTOGRAM_BITS)
		return TOO_LARGE;
	if (value < HISTOGRAM_STEPS)
		return (unsigned)value;
	n = 63 - SHIFT - (unsigned)__builtin_clzll(value);
	return (n + 1) * HISTOGRAM_STEPS + (unsigned)((value >> n) - HISTOGRAM_STEPS);
}

/* The middle of a bucket: no value of it is further away than half its width, 1/128 of its least
 * one. */
static uint64_t middle_of(unsigned bucket)
{
	unsigned n = bucket / HISTOGRAM_STEPS;
	uint64_t step = bucket % HISTOGRAM_STEPS;

	if (!n)
		return step;
	return ((HISTOGRAM_STEPS + step) << (n - 1)) + (1ULL << (n - 1)) / 2;
}

static void widen(struct histogram *h, uint64_t min, uint64_t max)
{
	if (!h->count || min < h->min)
		h->min = min;
	if (!h->count || max > h->max)
		h->max = max;
}

void histogram_add(struct histogram *h, uint64_t value)
{
	widen(h, value, value);
	h->count++;
	h->buckets[bucket_of(value)]++;
}

void histogram_merge(struct histogram *sum, const struct histogram *h)
{
	if (!h->count)
		return;
	widen(sum, h->min, h->max);
	sum->count += h->count;
	for (unsigned i = 0; i < HISTOGRAM_BUCKETS; i++)
		sum->buckets[i] += h->buckets[i];
}

uint64_t histogram_quantile(const struct histogram *h, unsigned percent)
{
	/* The rank, rounded up, without leaving 64 bits. */
	uint64_t rank = h->count / 100 * percent + (h->count % 100 * percent + 99) / 100;
	uint64_t seen = 0, value;
	unsigned i = 0;

	if (!h->count)
		return 0;
	while (i < TOO_LARGE && (seen += h->buckets[i]) < rank)
		i++;
	if (i == TOO_LARGE)
		return h->max;
	value = middle_of(i);
	if (value < h->min)
		return h->min;
	return value > h->max ? h->max : value;
}
