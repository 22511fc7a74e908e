/* Customs of terminals: flag words with small numbers in them, sounds, characters. */
#include "decode.h"

#include <stdio.h>
#include <string.h>
#include "memory.h"
#include "names.h"

/* Flags, of which none are shown as nothing at all. */
static void push_some_flags(struct decode *d, uint16_t table, uint64_t value)
{
	if (value)
		push_flags(d, table, value);
	else
		tape_word(d->tape, 0, "%s", "");
}

void custom_term_iflag(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_some_flags(d, D_TABLE_term_iflag, value);
}

void custom_term_lflag(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_some_flags(d, D_TABLE_term_lflag, value);
}

void custom_term_oflag(struct decode *d, const struct frame *frame, uint64_t value)
{
	static const struct {
		uint32_t mask;
		uint16_t table;
	} delays[] = {
		{ 0x100, D_TABLE_term_nldly },	 { 0x600, D_TABLE_term_crdly },
		{ 0x1800, D_TABLE_term_tabdly }, { 0x2000, D_TABLE_term_bsdly },
		{ 0x4000, D_TABLE_term_vtdly },	 { 0x8000, D_TABLE_term_ffdly },
	};

	(void)frame;
	push_open(d, T_OR_LIST);
	for (size_t i = 0; i < sizeof(delays) / sizeof(*delays); i++) {
		push_enum(d, delays[i].table, value & delays[i].mask);
		value &= ~(uint64_t)delays[i].mask;
	}
	push_some_flags(d, D_TABLE_term_oflag, value);
	push_end(d);
}

/* Two speeds (the second one that of input, 0: the same), a size, and flags. */
void custom_term_cflag(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { BAUD = 0x100f, IBSHIFT = 16, SIZE = 0x30 };
	uint32_t input = (uint32_t)value >> IBSHIFT & BAUD;

	(void)frame;
	push_open(d, T_OR_LIST);
	push_enum(d, D_TABLE_term_baud, value & BAUD);
	if (input) {
		const char *name = name_enum(d->abi, D_TABLE_term_baud, input);

		tape_word(d->tape, input << IBSHIFT, "%s<<IBSHIFT", name ? name : "B???");
	}
	push_enum(d, D_TABLE_term_csize, value & SIZE);
	push_some_flags(d, D_TABLE_term_cflag,
			value & ~(uint64_t)(BAUD | SIZE | (uint64_t)BAUD << IBSHIFT));
	push_end(d);
}

/* ---- the console's sound and keyboard
 * ---------------------------------------------------------------------------------------- */

enum { CLOCK = 1193182 }; /* ticks a second of the timer that drives the speaker */

void custom_kd_sound(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_uint(d, value);
	if (value && value <= CLOCK)
		tape_note(d->tape, "%u Hz", (unsigned)(CLOCK / value));
	else
		tape_note(d->tape, "off");
	d->tape->tokens[d->tape->count - 1].flags = TF_NAME;
}

/* How long, and the divisor. */
void custom_kd_tone(struct decode *d, const struct frame *frame, uint64_t value)
{
	unsigned ms = value >> 16 & 0xffff, divisor = value & 0xffff;

	(void)frame;
	if (ms)
		tape_word(d->tape, value, "%u<<16|%u", ms, divisor);
	else
		push_uint(d, divisor);
	if (ms && divisor)
		tape_note(d->tape, "%u Hz, %u ms", CLOCK / divisor, ms);
	else
		tape_note(d->tape, "off");
	d->tape->tokens[d->tape->count - 1].flags = TF_NAME;
}

/* A character as C writes it. */
static const char *quoted(char *text, size_t size, unsigned value)
{
	static const char escaped[] = "\\'\n\t\r\v\f";
	const char *at = value ? strchr(escaped, (int)value) : NULL;

	if (at)
		snprintf(text, size, "'\\%c'", "\\'ntrvf"[at - escaped]);
	else
		snprintf(text, size, value >= ' ' && value < 0x7f ? "'%c'" : "'\\x%02x'", value);
	return text;
}

void custom_quoted(struct decode *d, const struct frame *frame, uint64_t value)
{
	char text[8];

	(void)frame;
	tape_word(d->tape, value, "%s", quoted(text, sizeof(text), (unsigned)value));
}

/* What a key does, by name; NULL: it has none.  Ten others lie between function keys 20 and 21. */
static const char *key_name(const struct decode *d, char *text, size_t size, unsigned key)
{
	enum { FUNCTION = 0x100, LAST = 0xfe, GAP = 20, BEHIND_GAP = 30 };
	unsigned n = key - FUNCTION;

	if (n > LAST || (n >= GAP && n < BEHIND_GAP))
		return name_enum(d->abi, D_TABLE_kb_key, key);
	snprintf(text, size, "K_F%u", n < GAP ? n + 1 : n - BEHIND_GAP + GAP + 1);
	return text;
}

/* What a key does: by name, or by type and value, which of some types is a character. */
void custom_kb_value(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { CHARACTERS = 1 << 0 | 1 << 8 | 1 << 11 | 1 << 13, TYPES = 15 };
	char text[12], number[12], key[16];
	const char *name = key_name(d, key, sizeof(key), (unsigned)value),
		   *type = name_enum(d->abi, D_TABLE_kb_type, value >> 8);

	(void)frame;
	push_hex(d, value);
	snprintf(number, sizeof(number), "%#x", (unsigned)value >> 8);
	if (value >> 8 < TYPES && CHARACTERS >> (value >> 8) & 1)
		quoted(text, sizeof(text), value & 0xff);
	else
		snprintf(text, sizeof(text), "%#x", (unsigned)value & 0xff);
	if (name)
		tape_note(d->tape, "%s", name);
	else
		tape_note(d->tape, "K(%s, %s)", type ? type : number, text);
	d->tape->tokens[d->tape->count - 1].flags = TF_NAME;
}

/* A function key. */
void custom_kb_func(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { FUNCTION = 0x100 };
	char key[16], name[32];

	(void)frame;
	snprintf(name, sizeof(name), "KVAL(%s)",
		 key_name(d, key, sizeof(key), FUNCTION | (unsigned)value));
	push_constant(d, value, name);
}

/* What is behind the number of the key: up to 512 bytes, of which the end need not be there. */
void custom_kb_string(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { MOST = 512 };
	char text[MOST];
	size_t have = memory_read_some(d->task, frame->address + 1, text, sizeof(text)),
	       len = strnlen(text, have),
	       shown = len < d->options->string_limit ? len : d->options->string_limit;

	if (len == have && have < sizeof(text))
		tape_word(d->tape, value, "???");
	else
		push_data(d, text, shown, shown < len ? TF_CUT : 0);
}
