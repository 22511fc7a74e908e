/* JSON of single values: bytes that are no UTF-8, numbers as wide as they are, structure, depth. */
#include <criterion/criterion.h>
#include <string.h>
#include "abi.h"
#include "buf.h"
#include "json_value.h"
#include "tape.h"

static struct tape tape;

/* What the tape says from its first token on; the tape is empty afterwards. */
static const char *json(void)
{
	static struct buf b;

	b.len = 0;
	json_put_value(&b, &abis[ABI_X86_64], &tape, 0);
	buf_char(&b, '\0');
	tape_reset(&tape);
	return b.p;
}

static struct token *push(enum token_kind kind, uint64_t value)
{
	struct token *t = tape_push(&tape, kind);

	t->value = value;
	return t;
}

static void push_string(const char *bytes, size_t len, unsigned flags)
{
	uint32_t at = tape_store(&tape, bytes, len);
	struct token *t = push(T_STR, 0x1000);

	t->aux = at;
	t->id = (uint32_t)len;
	t->flags = (uint16_t)flags;
}

Test(json, strings_keep_every_byte)
{
	push_string("plain", 5, 0);
	cr_expect_str_eq(json(), "\"plain\"");
	push_string("a\0b\n\"\\\x1f", 7, 0);
	cr_expect_str_eq(json(), "\"a\\u0000b\\n\\\"\\\\\\u001f\"");
	push_string("\xc3\xa9", 2, 0);
	cr_expect_str_eq(json(), "\"\xc3\xa9\"");
	push_string("cut", 3, TF_CUT);
	cr_expect_str_eq(json(), "{\"text\":\"cut\",\"cut\":true}");
}

Test(json, contexts_are_members)
{
	push_string("/x", 2, TF_PATH);
	tape_context(&tape, "a_t", "b_t");
	cr_expect_str_eq(json(),
			 "{\"text\":\"/x\",\"context\":\"a_t\",\"expected_context\":\"b_t\"}");
	push_string("\xff", 1, TF_PATH);
	tape_context(&tape, "a_t", "");
	cr_expect_str_eq(json(), "{\"base64\":\"/w==\",\"context\":\"a_t\"}");
	push(T_PID, 5);
	tape_context(&tape, "a_t", "");
	cr_expect_str_eq(json(), "{\"id\":5,\"context\":\"a_t\"}");
	push(T_FD, 5);
	tape_context(&tape, "a_t", "");
	cr_expect_str_eq(json(), "{\"fd\":5,\"context\":\"a_t\"}");
	/* Of a token that was taken back. */
	push(T_FD, 5);
	tape_context(&tape, "a_t", "");
	tape.count--;
	push(T_FD, 6);
	cr_expect_str_eq(json(), "{\"fd\":6}");
}

Test(json, what_is_no_utf8_is_base64)
{
	push_string("\xff\0", 2, 0);
	cr_expect_str_eq(json(), "{\"base64\":\"/wA=\"}");
	push_string("\xed\xa0\x80", 3, 0); /* half of a surrogate pair */
	cr_expect_str_eq(json(), "{\"base64\":\"7aCA\"}");
	push_string("\xc0\xaf", 2, TF_CUT); /* a slash in more bytes than it takes */
	cr_expect_str_eq(json(), "{\"base64\":\"wK8=\",\"cut\":true}");
}

Test(json, numbers_are_as_wide_as_they_are)
{
	push(T_INT, UINT64_MAX)->fmt = FMT_UDEC;
	cr_expect_str_eq(json(), "18446744073709551615");
	push(T_INT, UINT64_MAX);
	cr_expect_str_eq(json(), "-1");
	push(T_INT, 0x801)->fmt = FMT_DEV;
	cr_expect_str_eq(json(), "{\"major\":8,\"minor\":1}");
	push(T_ADDR, 0);
	cr_expect_str_eq(json(), "null");
	push(T_ADDR, UINT64_MAX)->flags = TF_UNREADABLE;
	cr_expect_str_eq(json(), "{\"address\":18446744073709551615,\"unreadable\":true}");
}

Test(json, brackets_become_structure)
{
	push(T_ARRAY, 1);
	push(T_INT, 1);
	push(T_INT, 2);
	push(T_MORE, 0);
	push(T_END, 0);
	cr_expect_str_eq(json(), "[1,2,{\"...\":true}]");
	push(T_ARRAY, 1)->flags = TF_NOZERO;
	push(T_INT, 1);
	push(T_END, 0);
	cr_expect_str_eq(json(), "{\"form\":\"~\",\"of\":[1]}");
	push(T_DEREF, 1);
	push(T_INT, 1);
	push(T_ARROW, 0);
	push(T_INT, 2);
	push(T_END, 0);
	cr_expect_str_eq(json(), "{\"target\":[{\"before\":1,\"after\":2}]}");
}

Test(json, an_unfinished_or_bottomless_tape_is_still_one_value)
{
	const char *text;
	size_t open, closed;

	push(T_ARRAY, 1);
	push(T_INT, 1);
	cr_expect_str_eq(json(), "[1]");
	for (unsigned i = 0; i < 1000; i++)
		push(T_ARRAY, 1);
	text = json();
	open = strspn(text, "[");
	closed = strspn(text + open + strlen("null"), "]");
	cr_expect_eq(open, closed);
	cr_expect_eq(strlen(text), open + strlen("null") + closed);
}
