/* The tape: tokens in order, an arena whose offset 0 means none, reuse without growing. */
#include <criterion/criterion.h>
#include "tape.h"

Test(tape, tokens_are_blank_and_in_order)
{
	struct tape t = { 0 };

	for (unsigned i = 0; i < 1000; i++) {
		struct token *token = tape_push(&t, T_INT);

		cr_assert_eq(token->value, 0);
		cr_assert_eq(token->flags, 0);
		token->value = i;
		token->flags = TF_RAW;
	}
	cr_assert_eq(t.count, 1000);
	for (unsigned i = 0; i < 1000; i++)
		cr_assert_eq(t.tokens[i].value, i);
	tape_free(&t);
	cr_assert_eq(t.count, 0);
	cr_assert_null(t.tokens);
}

Test(tape, nothing_is_stored_at_offset_0)
{
	struct tape t = { 0 };
	uint32_t empty = tape_store(&t, "", 0), text = tape_store(&t, "a\0b", 3);

	cr_assert_neq(empty, 0);
	cr_assert_arr_eq(t.bytes + text, "a\0b", 4);
	cr_assert_eq(t.bytes[empty], '\0');
	tape_free(&t);
}

Test(tape, the_arena_keeps_what_it_holds_when_it_grows)
{
	struct tape t = { 0 };
	uint32_t first = tape_store(&t, "first", 5), big = tape_reserve(&t, 100000);

	t.bytes[big + 99999] = 'x';
	cr_assert_str_eq(t.bytes + first, "first");
	cr_assert_geq(t.size, big + 100000);
	tape_free(&t);
}

Test(tape, a_reset_gives_no_memory_back)
{
	struct tape t = { 0 };
	struct token *tokens;

	for (unsigned i = 0; i < 100; i++)
		tape_push(&t, T_INT);
	tape_reserve(&t, 5000);
	tokens = t.tokens;
	tape_reset(&t);
	cr_assert_eq(t.count, 0);
	for (unsigned i = 0; i < 100; i++)
		tape_push(&t, T_INT);
	cr_assert_eq(t.tokens, tokens);
	cr_assert_lt(tape_reserve(&t, 5000), 16);
	tape_free(&t);
}

Test(tape, words_and_notes_are_formatted)
{
	struct tape t = { 0 };

	tape_word(&t, 7, "%s-%d", "seven", 7);
	tape_note(&t, "%u vars", 3);
	cr_assert_eq(t.tokens[0].kind, T_WORD);
	cr_assert_eq(t.tokens[0].value, 7);
	cr_assert_eq(t.tokens[0].id, 7);
	cr_assert_str_eq(t.bytes + t.tokens[0].aux, "seven-7");
	cr_assert_eq(t.tokens[1].kind, T_NOTE);
	cr_assert_str_eq(t.bytes + t.tokens[1].aux, "3 vars");
	tape_free(&t);
}
