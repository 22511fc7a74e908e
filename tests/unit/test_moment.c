/* Moments, and when they are. */
#include <criterion/criterion.h>
#include <stdlib.h>
#include <time.h>
#include "moment.h"

#define S UINT64_C(1000000000)

Test(moment, as_people_write_it)
{
	static const char *const bad[] = {
		"",	  "+",	     "+x",	"+-1",		"+1h",
		"-1",	  "x",	     "1x",	"24:00",	"9:60",
		"9:5:",	  "17:05.5", "1:2:3:4", "1.",		"1.x",
		"123:00", "::",	     "+0x10",	"1.1234567891", "99999999999999999999"
	};
	struct moment m;

	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		cr_expect_not(moment_parse(bad[i], &m), "'%s'", bad[i]);
	cr_expect(moment_parse("1764263109.25", &m) && m.kind == MOMENT_UNIX &&
		  m.ns == 1764263109 * S + S / 4);
	cr_expect(moment_parse("+90", &m) && m.kind == MOMENT_AFTER && m.ns == 90 * S);
	cr_expect(moment_parse("+1.5s", &m) && m.ns == S + S / 2);
	cr_expect(moment_parse("+200ms", &m) && m.ns == S / 5);
	cr_expect(moment_parse("17:05", &m) && m.kind == MOMENT_CLOCK && m.ns == 61500 * S &&
		  m.unit == 60 * S);
	cr_expect(moment_parse("17:05:09", &m) && m.ns == 61509 * S && m.unit == S);
	cr_expect(moment_parse("7:05:09.000000001", &m) && m.ns == 25509 * S + 1 && m.unit == 1);
	cr_expect(moment_parse("1.250", &m) && m.unit == S / 1000);
}

static uint64_t at(const char *text, uint64_t begin)
{
	struct moment m;

	cr_assert(moment_parse(text, &m), "%s", text);
	return moment_at(&m, begin, 7);
}

Test(moment, when_that_is)
{
	uint64_t midnight = 1764201600 * S;	   /* 2025-11-27 00:00 UTC */
	uint64_t begin = midnight + 36010 * S + 5; /* 10:00:10.000000005 */

	setenv("TZ", "UTC", 1);
	tzset();
	cr_expect_eq(moment_at(&(struct moment){ 0 }, begin, 7), 7);
	cr_expect_eq(at("12.5", begin), 12 * S + S / 2);
	cr_expect_eq(at("+3", begin), begin + 3 * S);
	cr_expect_eq(at("10:00:11", begin), midnight + 36011 * S);
	/* As exact as it was shown. */
	cr_expect_eq(at("10:00:10", begin), midnight + 36010 * S);
	cr_expect_eq(at("10:00", begin), midnight + 36000 * S);
	struct moment m;
	cr_assert(moment_parse("12.50", &m));
	cr_expect_eq(moment_end(&m, begin, 7), 12 * S + S / 2 + S / 100 - 1);
	cr_assert(moment_parse("10:01", &m));
	cr_expect_eq(moment_end(&m, begin, 7), midnight + 36061 * S - 1);
	cr_assert(moment_parse("+1", &m));
	cr_expect_eq(moment_end(&m, begin, 7), begin + S);
	/* Else it is over for today. */
	cr_expect_eq(at("10:00:09", begin), midnight + 86400 * S + 36009 * S);
	cr_expect_eq(at("10:00:10.000000004", begin), midnight + 86400 * S + 36010 * S + 4);
	cr_expect_eq(at("09:59", begin), midnight + 86400 * S + 35940 * S);
}
