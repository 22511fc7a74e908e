/* Sets of calls and of signals, as -e takes them. */
#include <criterion/criterion.h>
#include <string.h>
#include "abi.h"
#include "decode.h"
#include "option_values.h"
#include "select.h"
#include "util.h"

static const struct abi *const x86_64 = &abis[ABI_X86_64], *const i386 = &abis[ABI_I386],
			       *const x32 = &abis[ABI_X32];

/* The number of a call; the test fails when the ABI has none of that name. */
static uint64_t nr(const struct abi *abi, const char *name)
{
	char buf[32];

	for (uint64_t i = 0; i < 1000; i++)
		if (!strcmp(abi_call_name(abi, i, buf), name))
			return i | abi->number_bias;
	cr_assert_fail("%s has no %s", abi->name, name);
	return 0;
}

static bool traced(const char *set, const struct abi *abi, const char *name)
{
	struct selection *s = selection_new();

	selection_trace(s, set);
	return select_call(s, abi, nr(abi, name));
}

static bool unknown_traced(const char *set)
{
	struct selection *s = selection_new();

	selection_trace(s, set);
	return select_call(s, x86_64, 0xbad);
}

Test(calls, defaults)
{
	struct selection *s = selection_new();

	cr_assert(select_call(s, x86_64, 0));
	cr_assert(select_call(s, x86_64, 0xbad));
	cr_assert(select_abbreviated(s, x86_64, 0));
	cr_assert(select_dereferenced(s, x86_64, 0));
	cr_assert_not(select_raw(s, x86_64, 0));
}

Test(calls, names)
{
	cr_assert(traced("read", x86_64, "read"));
	cr_assert(traced("read", i386, "read"));
	cr_assert(traced("openat,,read", x32, "read"));
	cr_assert_not(traced("openat,read", x86_64, "readv"));
	cr_assert(unknown_traced("read"));
}

Test(calls, inverted)
{
	cr_assert_not(traced("!read,write", x86_64, "write"));
	cr_assert(traced("!read,write", x86_64, "close"));
	cr_assert(traced("!!read", x86_64, "read"));
	cr_assert(unknown_traced("!read"));
	cr_assert_not(traced("!all", x86_64, "read"));
	cr_assert(traced("!none", x86_64, "read"));
}

Test(calls, all_and_none)
{
	cr_assert(traced("all", x86_64, "read"));
	cr_assert(unknown_traced("all"));
	cr_assert_not(traced("none", x86_64, "read"));
	cr_assert(unknown_traced("none"));
}

Test(calls, numbers)
{
	cr_assert(traced("0", x86_64, "read"));
	cr_assert(traced("3", i386, "read"));
	cr_assert(traced("1073741824", x32, "read"));
	cr_assert(traced("512", x32, "rt_sigaction"));
	cr_assert_not(traced("0", x86_64, "write"));
}

Test(calls, regular_expressions)
{
	cr_assert(traced("/^(open|stat)", x86_64, "openat"));
	cr_assert(traced("/64$", x86_64, "getdents64"));
	cr_assert_not(traced("/^read$", x86_64, "readv"));
	cr_assert(traced("/", x86_64, "getdents64"));
}

Test(calls, designators)
{
	cr_assert(traced("read@64", x86_64, "read"));
	cr_assert_not(traced("read@64", i386, "read"));
	cr_assert(traced("read@32", i386, "read"));
	cr_assert(traced("all@x32", x32, "read"));
	cr_assert_not(traced("all@x32", x86_64, "read"));
}

Test(calls, lenient)
{
	cr_assert(traced("?nosuch,read", x86_64, "read"));
	cr_assert(traced("??nosuch,?read", x86_64, "read"));
	cr_assert_not(traced("?/nosuch,?%nosuch,?99999", x86_64, "read"));
}

Test(calls, unknown_name, .exit_code = 1)
{
	traced("nosuch", x86_64, "read");
}

Test(calls, none_is_no_member, .exit_code = 1)
{
	traced("read,none", x86_64, "read");
}

Test(calls, bad_expression, .exit_code = 1)
{
	traced("/(", x86_64, "read");
}

Test(calls, classes)
{
	cr_assert(traced("%file", x86_64, "openat"));
	cr_assert(traced("file", x86_64, "openat"));
	cr_assert_not(traced("%file", x86_64, "read"));
	cr_assert(traced("%desc", x86_64, "read"));
	cr_assert(traced("%memory,%clock", x86_64, "mmap"));
	cr_assert(traced("%%stat", x86_64, "fstat"));
	cr_assert(traced("%stat", x86_64, "stat"));
	cr_assert_not(traced("%stat", x86_64, "fstat"));
	cr_assert_not(traced("!%file", x86_64, "openat"));
	cr_assert(traced("?%net", x86_64, "read") == false);
}

Test(calls, replaced)
{
	struct selection *s = selection_new();

	selection_trace(s, "read");
	selection_trace(s, "write");
	cr_assert_not(select_call(s, x86_64, nr(x86_64, "read")));
	cr_assert(select_call(s, x86_64, nr(x86_64, "write")));
}

static bool shown(const char *set, int signo)
{
	struct selection *s = selection_new();

	selection_signals(s, set);
	return select_signal(s, signo);
}

Test(signals, names_and_numbers)
{
	cr_assert(shown("int", 2));
	cr_assert(shown("SIGINT", 2));
	cr_assert(shown("sigint,Term", 15));
	cr_assert(shown("2", 2));
	cr_assert(shown("RT_3", 35));
	cr_assert(shown("SIGRTMIN", 32));
	cr_assert_not(shown("int", 15));
	cr_assert_not(shown("!chld", 17));
	cr_assert(shown("!chld", 2));
	cr_assert(shown("all", 9));
	cr_assert_not(shown("none", 9));
	cr_assert_not(shown("!all", 9));
}

Test(signals, all_is_no_member, .exit_code = 1)
{
	shown("int,all", 2);
}

Test(signals, too_large, .exit_code = 1)
{
	shown("256", 2);
}

Test(values, sets)
{
	unsigned bits = 99;

	cr_assert_null(value_set(WORDS_QUIET, "attach,EXITS", &bits));
	cr_assert_eq(bits, QUIET_ATTACH | QUIET_EXIT);
	cr_assert_null(value_set(WORDS_QUIET, "!exit", &bits));
	cr_assert_eq(bits & QUIET_EXIT, 0);
	cr_assert_null(value_set(WORDS_DECODE_FDS, "none", &bits));
	cr_assert_eq(bits, 0);
	cr_assert_str_eq(value_set(WORDS_QUIET, "attach,all", &bits), "all");
	cr_assert_str_eq(value_set(WORDS_QUIET, ",", &bits), ",");
	cr_assert_eq(bits, 0);
}

Test(values, sizes)
{
	static const char *const wrong[] = { "", "x", "-1", "1T", "1KB", "17179869184G", "K" };
	uint64_t n;

	cr_assert(parse_size("1000", &n) && n == 1000);
	cr_assert(parse_size("2k", &n) && n == 2048);
	cr_assert(parse_size("100M", &n) && n == UINT64_C(100) << 20);
	cr_assert(parse_size("3G", &n) && n == UINT64_C(3) << 30);
	for (size_t i = 0; i < countof(wrong); i++)
		cr_assert_not(parse_size(wrong[i], &n), "%s", wrong[i]);
}

Test(values, times)
{
	uint64_t ns;

	cr_assert(parse_duration("1.5", &ns) && ns == 1500);
	cr_assert(parse_duration("2ms", &ns) && ns == 2000000);
	cr_assert(parse_duration("1s", &ns) && ns == 1000000000);
	cr_assert(parse_duration("3ns", &ns) && ns == 3);
	cr_assert(parse_duration("1e30s", &ns) && ns == INT64_MAX);
	for (const char *const *bad = (const char *const[]){ "", "x", "-1", "nan", "inf", "0x10",
							     "1 us", "1S", NULL };
	     *bad; bad++)
		cr_assert_not(parse_duration(*bad, &ns), "%s", *bad);
}

Test(values, timestamps)
{
	enum stamp_format format = STAMP_TIME;
	enum time_precision precision = PREC_S;

	cr_assert(value_timestamps("precision:ns,format:unix", &format, &precision));
	cr_assert(format == STAMP_UNIX && precision == PREC_NS);
	cr_assert(value_timestamps(",", &format, &precision));
	cr_assert_not(value_timestamps("time,x", &format, &precision));
	cr_assert_not(value_timestamps("format:", &format, &precision));
	cr_assert(format == STAMP_UNIX && precision == PREC_NS);
}
