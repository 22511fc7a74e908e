/* Histograms: exact where values are small, within 1 % everywhere else, and mergeable. */
#include <criterion/criterion.h>
#include <stdlib.h>
#include "histogram.h"

static struct histogram h, other, all;

static bool within(uint64_t got, uint64_t exact)
{
	uint64_t apart = got > exact ? got - exact : exact - got;

	return apart * 100 <= exact;
}

Test(histogram, none)
{
	cr_expect_eq(histogram_quantile(&h, 50), 0);
	histogram_merge(&all, &h);
	cr_expect_eq(all.count, 0);
}

Test(histogram, one_value_is_every_quantile)
{
	histogram_add(&h, 123456789);
	for (unsigned p = 1; p <= 100; p++)
		cr_expect_eq(histogram_quantile(&h, p), 123456789);
}

Test(histogram, small_values_are_exact)
{
	for (uint64_t v = 100; v > 0; v--)
		histogram_add(&h, v);
	for (unsigned p = 1; p <= 100; p++)
		cr_expect_eq(histogram_quantile(&h, p), p);
}

Test(histogram, the_rank_is_rounded_up)
{
	histogram_add(&h, 1);
	histogram_add(&h, 2);
	histogram_add(&h, 3);
	cr_expect_eq(histogram_quantile(&h, 33), 1);
	cr_expect_eq(histogram_quantile(&h, 34), 2);
	cr_expect_eq(histogram_quantile(&h, 50), 2);
	cr_expect_eq(histogram_quantile(&h, 67), 3);
}

/* Of every size: values around each power of two, and in between. */
Test(histogram, within_a_percent_whatever_the_value)
{
	for (unsigned bits = 0; bits < HISTOGRAM_BITS; bits++)
		for (unsigned part = 0; part < 128; part++) {
			uint64_t v = (1ULL << bits) + ((1ULL << bits) * part >> 7);

			h = (struct histogram){ 0 };
			histogram_add(&h, 0);
			histogram_add(&h, v);
			histogram_add(&h, 1ULL << 60);
			cr_expect(within(histogram_quantile(&h, 50), v), "%llu: %llu",
				  (unsigned long long)v,
				  (unsigned long long)histogram_quantile(&h, 50));
		}
}

static int ascending(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

Test(histogram, quantiles_of_many_and_of_two_halves)
{
	enum { MANY = 100000 };
	static uint64_t values[MANY];
	uint64_t seed = 1;

	for (int i = 0; i < MANY; i++) {
		seed = seed * 6364136223846793005 + 1442695040888963407;
		values[i] = (seed >> 24) >> (seed % 30);
		histogram_add(i % 3 ? &h : &other, values[i]);
		histogram_add(&all, values[i]);
	}
	histogram_merge(&h, &other);
	qsort(values, MANY, sizeof(*values), ascending);
	for (unsigned p = 1; p <= 100; p++) {
		uint64_t exact = values[(uint64_t)MANY * p / 100 - 1];

		cr_expect(within(histogram_quantile(&all, p), exact), "p%u", p);
		cr_expect_eq(histogram_quantile(&h, p), histogram_quantile(&all, p));
	}
}

Test(histogram, values_too_large_are_the_largest)
{
	histogram_add(&h, UINT64_MAX);
	histogram_add(&h, 1ULL << 50);
	cr_expect_eq(histogram_quantile(&h, 99), UINT64_MAX);
	cr_expect_eq(h.min, 1ULL << 50);
}
