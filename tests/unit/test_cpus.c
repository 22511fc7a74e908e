/* Sets of CPUs: of machines we do not have. */
#include <criterion/criterion.h>
#include <string.h>
#include "cpus.h"

enum { SIZE = 16 };

static cpus set, other;

static bool parse(const char *list)
{
	return cpus_parse(list, set, SIZE);
}

Test(cpus, lists)
{
	cr_assert(parse("0-3,5\n"));
	cr_expect_eq(set[0], 0x2f);
	cr_expect_eq(cpus_count(set, SIZE), 5);
	cr_assert(parse("0"));
	cr_expect(cpus_is_only(set, SIZE, 0));
	cr_assert(parse("7-8,127"));
	cr_expect_eq(set[0], 0x80);
	cr_expect_eq(set[1], 0x01);
	cr_expect_eq(set[15], 0x80);
	cr_assert(parse(""));
	cr_expect_eq(cpus_count(set, SIZE), 0);
}

Test(cpus, lists_that_are_none)
{
	cr_expect_not(parse("x"));
	cr_expect_not(parse("3-1"));
	cr_expect_not(parse("1-"));
	cr_expect_not(parse("1;2"));
	cr_expect_not(parse("-1"));
}

Test(cpus, beyond_the_last)
{
	cr_assert(parse("120-4000000000"));
	cr_expect_eq(cpus_count(set, SIZE), 8);
	cr_expect_not(cpus_has(set, SIZE, 128));
	cr_expect_not(cpus_has(set, SIZE, -1));
	cpus_only(set, SIZE, 128);
	cr_expect_eq(cpus_count(set, SIZE), 0);
	cpus_only(set, SIZE, -1);
	cr_expect_eq(cpus_first(set, SIZE), -1);
}

Test(cpus, one_alone)
{
	for (int cpu = 0; cpu < SIZE * 8; cpu++) {
		cpus_only(set, SIZE, cpu);
		cr_expect(cpus_has(set, SIZE, cpu));
		cr_expect(cpus_is_only(set, SIZE, cpu));
		cr_expect_eq(cpus_first(set, SIZE), cpu);
	}
	cr_assert(parse("3,9"));
	cr_expect_not(cpus_is_only(set, SIZE, 3));
	cr_expect_not(cpus_is_only(set, SIZE, 4));
}

/* A CPU was unplugged, or taken out of a cpuset: what is left of a mask. */
Test(cpus, what_is_left)
{
	cr_assert(cpus_parse("0-1,64", other, SIZE));
	cr_assert(parse("1-2,64"));
	cpus_keep(set, other, SIZE);
	cr_expect_eq(cpus_count(set, SIZE), 2);
	cr_expect(cpus_has(set, SIZE, 1) && cpus_has(set, SIZE, 64));
	cr_assert(parse("2-63"));
	cpus_keep(set, other, SIZE);
	cr_expect_eq(cpus_first(set, SIZE), -1);
}

Test(cpus, of_this_machine)
{
	size_t size = cpus_size();
	cpus mine, again;
	int first;

	cr_assert(size > 0 && size <= CPUS_BYTES);
	cr_assert_eq(cpus_of(0, mine, size), 0);
	first = cpus_first(mine, size);
	cr_assert(first >= 0);
	cpus_only(again, size, first);
	cr_expect_eq(cpus_set(0, again, size), 0);
	cr_assert_eq(cpus_of(0, again, size), 0);
	cr_expect(cpus_is_only(again, size, first));
	cr_expect_eq(cpus_set(0, mine, size), 0);
	memset(again, 0, size);
	cr_expect_eq(cpus_set(0, again, size), -22);
}
