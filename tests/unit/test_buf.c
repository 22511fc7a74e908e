/* Printing into a growing buffer. */
#include <criterion/criterion.h>
#include <stdint.h>
#include "buf.h"

static void expect(struct buf *b, const char *text)
{
	buf_char(b, '\0');
	cr_assert_str_eq(b->p, text);
	b->len = 0;
}

Test(buf, numbers_at_their_limits)
{
	struct buf b = { 0 };

	buf_dec(&b, INT64_MIN);
	expect(&b, "-9223372036854775808");
	buf_dec(&b, 0);
	expect(&b, "0");
	buf_udec(&b, UINT64_MAX);
	expect(&b, "18446744073709551615");
	buf_hex(&b, UINT64_MAX);
	expect(&b, "0xffffffffffffffff");
	buf_hex(&b, 0);
	expect(&b, "0");
	buf_oct(&b, 0644);
	expect(&b, "0644");
	buf_oct(&b, 0);
	expect(&b, "0");
	buf_free(&b);
}

Test(buf, it_grows_and_keeps)
{
	struct buf b = { 0 };

	for (unsigned i = 0; i < 100000; i++)
		buf_char(&b, (char)('a' + i % 26));
	cr_assert_eq(b.len, 100000);
	for (unsigned i = 0; i < 100000; i += 997)
		cr_assert_eq(b.p[i], (char)('a' + i % 26));
	buf_free(&b);
	cr_assert_eq(b.len, 0);
}

Test(buf, printf_longer_than_the_room_there_is)
{
	struct buf b = { 0 };

	buf_printf(&b, "%2000s|", "x");
	cr_assert_eq(b.len, 2001);
	cr_assert_eq(b.p[1999], 'x');
	buf_put(&b, "\0", 1);
	cr_assert_eq(b.len, 2002);
	buf_free(&b);
}
