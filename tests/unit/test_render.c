/* Tokens to text: quoting, names, brackets, return values.  Every expected line was printed by
 * strace 6.1. */
#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>
#include "abi.h"
#include "buf.h"
#include "desc_ids.h"
#include "render.h"
#include "tape.h"

static struct tape tape;
static struct render_style style;

static struct token *put(enum token_kind kind, uint64_t value)
{
	struct token *token = tape_push(&tape, kind);

	token->value = value;
	return token;
}

static struct token *put_table(enum token_kind kind, uint32_t table, uint64_t value)
{
	struct token *token = put(kind, value);

	token->id = table;
	return token;
}

static struct token *put_int(enum token_format fmt, uint64_t value)
{
	struct token *token = put(T_INT, value);

	token->fmt = fmt;
	return token;
}

static struct token *put_text(enum token_kind kind, const void *bytes, size_t len)
{
	uint32_t at = tape_store(&tape, bytes, len);
	struct token *token = put(kind, 0);

	token->aux = at;
	token->id = (uint32_t)len;
	return token;
}

static struct token *put_return(enum d_ret_kind kind, int64_t value, uint32_t error)
{
	struct token *token = put(T_RET, (uint64_t)value);

	token->fmt = kind;
	token->id = error;
	return token;
}

/* What the tape is worth, and an empty one again. */
static const char *shown(void)
{
	static struct buf b;
	struct render_cursor cursor;

	b.len = 0;
	render_rewind(&cursor);
	render_tokens(&b, &style, &abis[ABI_X86_64], &tape, &cursor);
	buf_char(&b, '\0');
	tape_reset(&tape);
	return b.p;
}

static const char *shown_return(void)
{
	static struct buf b;
	struct render_cursor cursor;

	b.len = 0;
	render_rewind(&cursor);
	render_return(&b, &style, &abis[ABI_X86_64], &tape, &cursor);
	buf_char(&b, '\0');
	tape_reset(&tape);
	return b.p;
}

static void fresh(void)
{
	tape_free(&tape);
	style = (struct render_style){ 0 };
	tape_reset(&tape);
}

TestSuite(render, .init = fresh);

static void quoted(const char *bytes, size_t len, enum hex_strings hex, const char *expected)
{
	struct buf b = { 0 };

	quote_string(&b, bytes, len, hex);
	buf_char(&b, '\0');
	cr_expect_str_eq(b.p, expected);
	buf_free(&b);
}

Test(render, quotes)
{
	quoted("\0001\0009\0a\0", 8, HEX_NONE, "\"\\0001\\09\\0a\\0\\0\"");
	quoted("\1\n\t\r\v\f\"\\'\x7f\x80\xff\33x", 14, HEX_NONE,
	       "\"\\1\\n\\t\\r\\v\\f\\\"\\\\'\\177\\200\\377\\33x\"");
	quoted("abc\n", 4, HEX_NON_ASCII, "\"abc\\n\"");
	quoted("h\xc3\xa9", 3, HEX_NON_ASCII, "\"\\x68\\xc3\\xa9\"");
	quoted("h\xc3\xa9\n", 4, HEX_NON_ASCII_CHARS, "\"h\\xc3\\xa9\\n\"");
	quoted("ab", 2, HEX_ALL, "\"\\x61\\x62\"");
	quoted("", 0, HEX_ALL, "\"\"");
}

Test(render, brackets_and_separators)
{
	put(T_ARG, 0);
	put(T_STRUCT, 0);
	put(T_FIELD, 0);
	put(T_INT, 1);
	put(T_FIELD, 0);
	put(T_ARRAY, 0);
	put(T_INT, 2);
	put(T_INT, 3);
	put(T_MORE, 0);
	put(T_END, 0);
	put(T_ARROW, 0);
	put(T_DEREF, 0);
	put(T_INT, 4);
	put(T_END, 0);
	put(T_MORE, 0);
	put(T_END, 0);
	put(T_ARG, 0);
	put(T_ARRAY, 0)->flags = TF_SPACED;
	put(T_INT, 5);
	put(T_INT, 6);
	put(T_END, 0);
	put(T_ARG, 0);
	put(T_OR_LIST, 0);
	put(T_INT, 7);
	put(T_INT, 8);
	put(T_END, 0);
	put_text(T_NOTE, "why", 3);
	cr_expect_str_eq(shown(), "{1, [2, 3, ...] => [4], ...}, [5 6], 7|8 /* why */");
}

Test(render, closing_what_is_not_open_is_harmless)
{
	put(T_END, 0);
	put(T_INT, 1);
	for (int i = 0; i < RENDER_DEPTH * 2; i++)
		put(T_ARRAY, 0);
	cr_expect_eq(strncmp(shown(), "1, [[", 5), 0);
}

Test(render, goes_on_where_it_stopped)
{
	struct render_cursor cursor;
	struct buf b = { 0 };

	render_rewind(&cursor);
	put(T_ARG, 0);
	put(T_INT, 3);
	put(T_ENTERED, 0);
	render_tokens(&b, &style, &abis[ABI_X86_64], &tape, &cursor);
	buf_str(&b, " <unfinished ...>|");
	put(T_ARG, 0);
	put_text(T_STR, "x", 1)->flags = TF_CUT;
	put(T_ARG, 0);
	put(T_INT, 1);
	put_return(D_RET_INT, 1, 0);
	render_tokens(&b, &style, &abis[ABI_X86_64], &tape, &cursor);
	buf_str(&b, ") = ");
	render_return(&b, &style, &abis[ABI_X86_64], &tape, &cursor);
	buf_char(&b, '\0');
	cr_expect_str_eq(b.p, "3 <unfinished ...>|, \"x\"..., 1) = 1");
	buf_free(&b);
}

Test(render, flags)
{
	put_table(T_FLAGS, D_TABLE_open_flags, 0);
	cr_expect_str_eq(shown(), "O_RDONLY");
	put_table(T_FLAGS, D_TABLE_open_flags, 0x241);
	cr_expect_str_eq(shown(), "O_WRONLY|O_CREAT|O_TRUNC");
	put_table(T_FLAGS, D_TABLE_open_flags, 0x80000000);
	cr_expect_str_eq(shown(), "O_RDONLY|0x80000000");
	put_table(T_FLAGS, D_TABLE_mmap_flags, 0x22 | 21 << 26);
	cr_expect_str_eq(shown(), "MAP_PRIVATE|MAP_ANONYMOUS|21<<MAP_HUGE_SHIFT");
	put_table(T_FLAGS, D_TABLE_mmap_prot, 0x10000000);
	cr_expect_str_eq(shown(), "0x10000000 /* PROT_??? */");
	put_table(T_FLAGS, D_TABLE_mmap_prot, 0x81);
	cr_expect_str_eq(shown(), "PROT_READ|0x80");
}

Test(render, flags_in_the_other_styles)
{
	style.constants = CONST_RAW;
	put_table(T_FLAGS, D_TABLE_open_flags, 0x80000);
	cr_expect_str_eq(shown(), "0x80000");
	style.constants = CONST_VERBOSE;
	put_table(T_FLAGS, D_TABLE_open_flags, 0x80000);
	cr_expect_str_eq(shown(), "0x80000 /* O_RDONLY|O_CLOEXEC */");
	put_table(T_FLAGS, D_TABLE_mmap_prot, 0);
	cr_expect_str_eq(shown(), "0 /* PROT_NONE */");
}

Test(render, signals)
{
	put(T_SIGNAL, 2);
	put(T_SIGNAL, 77);
	put(T_SIGNAL, 33);
	cr_expect_str_eq(shown(), "SIGINT, 77, SIGRT_1");
	put(T_SIGSET, 0);
	put(T_SIGSET, ~0ULL);
	put(T_SIGSET, 1ULL << 33 | 2);
	put(T_SIGSET, ~(3ULL << 31));
	cr_expect_str_eq(shown(), "[], ~[], [INT RT_2], ~[RTMIN RT_1]");
	style.constants = CONST_VERBOSE;
	put(T_SIGNAL, 10);
	put(T_SIGSET, 1ULL << 33 | 2);
	cr_expect_str_eq(shown(), "10 /* SIGUSR1 */, [2 /* INT */ 34 /* RT_2 */]");
	style.constants = CONST_RAW;
	put(T_SIGSET, 1ULL << 33 | 2);
	cr_expect_str_eq(shown(), "[2 34]");
}

Test(render, formats)
{
	put_int(FMT_MODE, 0100644);
	put_int(FMT_MODE, 021006);
	put_int(FMT_MODE, 06);
	put_int(FMT_UMODE, 0);
	put_int(FMT_UMODE, 06755);
	put_int(FMT_DEV, 0x12345);
	put_int(FMT_PORT, 80);
	put_int(FMT_HTONL, 1048576);
	put_int(FMT_IN_ADDR, 0x0100007f);
	put_int(FMT_UID, UINT32_MAX);
	put_int(FMT_KIB, 8388608);
	cr_expect_str_eq(shown(), "S_IFREG|0644, S_IFCHR|S_ISVTX|006, 006, 000, 06755, "
				  "makedev(0x123, 0x45), htons(80), "
				  "htonl(1048576), inet_addr(\"127.0.0.1\"), -1, 8192*1024");
	style.constants = CONST_VERBOSE;
	put_int(FMT_MODE, 0100644);
	put_int(FMT_DEV, 0x12345);
	put_int(FMT_PORT, 80);
	put_int(FMT_KIB, 8388608);
	cr_expect_str_eq(shown(), "0100644 /* S_IFREG|0644 */, 0x12345 /* makedev(0x123, 0x45) */, "
				  "\"\\x00\\x50\" /* htons(80) */, 8388608 /* 8192*1024 */");
}

Test(render, inet6_address_names_its_field)
{
	static const char loopback[16] = { [15] = 1 };

	for (int verbose = 0; verbose < 2; verbose++) {
		style.constants = verbose ? CONST_VERBOSE : CONST_ABBREV;
		put(T_STRUCT, 0);
		put(T_FIELD, 0)->id = d_fields[d_calls[D_CALL_read].first].name;
		put_text(T_BLOB, loopback, 16)->fmt = FMT_IN6_ADDR;
		put(T_END, 0);
		cr_expect_str_eq(
			shown(),
			verbose ? "{fd="
				  "\"\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00"
				  "\\x00\\x00\\x00\\x01\" /* inet_pton(AF_INET6, \"::1\") */}"
				: "{inet_pton(AF_INET6, \"::1\", &fd)}");
	}
}

Test(render, descriptors)
{
	put_text(T_FD, "/tmp/a<b>\"c\n\303\251\0", 15)->value = 4;
	put_text(T_FD, "/dev/null\0<char 1:3>", 20)->value = 3;
	put_text(T_FD, "/tmp/del\0", 9)->value = 5;
	tape.tokens[tape.count - 1].flags = TF_DELETED;
	put_text(T_FD, "/cwd\0", 5)->value = (uint64_t)-100;
	tape.tokens[tape.count - 1].fmt = FMT_DIRFD;
	put(T_FD, (uint64_t)-1);
	cr_expect_str_eq(shown(), "4</tmp/a\\74b\\76\\\"c\\n\\303\\251>, 3</dev/null<char 1:3>>, "
				  "5</tmp/del>(deleted), "
				  "AT_FDCWD</cwd>, -1");
}

Test(render, returns)
{
	put_return(D_RET_INT, -1, 2);
	cr_expect_str_eq(shown_return(), "-1 ENOENT (No such file or directory)");
	put_return(D_RET_INT, -1, 4000);
	cr_expect_str_eq(shown_return(), "-1 (errno 4000)");
	put_return(D_RET_INT, -1, 524);
	cr_expect_str_eq(shown_return(), "-1 ENOTSUPP (Unknown error 524)");
	put_return(D_RET_INT, -1, 512);
	cr_expect_str_eq(shown_return(), "? ERESTARTSYS (To be restarted if SA_RESTART is set)");
	put_return(D_RET_OCT, 022, 0);
	cr_expect_str_eq(shown_return(), "022");
	put_return(D_RET_OCT, 0, 0);
	cr_expect_str_eq(shown_return(), "000");
	put_return(D_RET_ADDR, 0, 0);
	cr_expect_str_eq(shown_return(), "0");
	put_return(D_RET_UINT, -1, 0);
	cr_expect_str_eq(shown_return(), "18446744073709551615");
	put_return(D_RET_NONE, 0, 0); /* it did return: someone tampered with it */
	cr_expect_str_eq(shown_return(), "0");
	put_return(D_RET_INT, 0x340, 0)->flags = TF_RAW;
	cr_expect_str_eq(shown_return(), "0x340");
	cr_expect_str_eq(shown_return(), "?");
}

Test(render, return_decorations)
{
	put_return(D_RET_FD, 3, 0);
	put_text(T_FD, "/etc/passwd\0", 12)->value = 3;
	cr_expect_str_eq(shown_return(), "3</etc/passwd>");
	put_return(D_RET_INT, 1, 0);
	put(T_AUX, 0);
	put(T_ARRAY, 0);
	put(T_INT, 3);
	put(T_END, 0);
	put(T_END, 0);
	cr_expect_str_eq(shown_return(), "1 ([3])");
}

Test(render, what_has_a_label_has_a_name)
{
	style.constants = CONST_RAW;
	put_return(D_RET_HEX, 0x8002, 0);
	put(T_AUX, 0);
	put_text(T_FIELD, "flags", 5)->flags = TF_LABEL;
	tape.tokens[tape.count - 1].id = 0;
	put_table(T_FLAGS, D_TABLE_open_flags, 2);
	put(T_END, 0);
	cr_expect_str_eq(shown_return(), "0x8002 (flags O_RDWR)");
}

Test(render, a_label_may_leave_names_to_the_style)
{
	put_return(D_RET_HEX, 1, 0);
	put(T_AUX, 0);
	put_text(T_FIELD, "seals", 5)->flags = TF_LABEL | TF_RAW;
	tape.tokens[tape.count - 1].id = 0;
	put_table(T_FLAGS, D_TABLE_seals, 1);
	put(T_END, 0);
	style.constants = CONST_RAW;
	cr_expect_str_eq(shown_return(), "0x1 (seals 0x1)");
}

Test(render, notes_have_names)
{
	style.constants = CONST_VERBOSE;
	put_return(D_RET_INT, 0, 0);
	put(T_AUX, 0);
	put_table(T_ENUM, D_TABLE_adjtimex_state, 0);
	put(T_END, 0);
	cr_expect_str_eq(shown_return(), "0 (TIME_OK)");
}

Test(render, argument_names)
{
	style.arg_names = true;
	put(T_ARG, 0)->id = d_fields[d_calls[D_CALL_read].first].name;
	put(T_INT, 1);
	put(T_ARG, 0)->fmt = 1;
	put(T_INT, 2);
	cr_expect_str_eq(shown(), "fd=1, arg2=2");
}
