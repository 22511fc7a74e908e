/* How often values were seen, to tell their quantiles. */
#include "histogram.h"

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
	h->buckets[histogram_bucket(value)]++;
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
	while (i < HISTOGRAM_TOO_LARGE && (seen += h->buckets[i]) < rank)
		i++;
	if (i == HISTOGRAM_TOO_LARGE)
		return h->max;
	value = middle_of(i);
	if (value < h->min)
		return h->min;
	return value > h->max ? h->max : value;
}
