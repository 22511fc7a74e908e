/* Customs of terminals: flag words with small numbers in them, sounds, characters. */
#include "decode.h"

#include <string.h>
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
	uint32_t divisor = (uint32_t)value;

	(void)frame;
	push_uint(d, value);
	if (divisor && divisor <= CLOCK)
		tape_note(d->tape, "%u Hz", CLOCK / divisor);
	else
		tape_note(d->tape, "off");
}

/* How long, and the divisor. */
void custom_kd_tone(struct decode *d, const struct frame *frame, uint64_t value)
{
	unsigned ms = value >> 16 & 0xffff, divisor = value & 0xffff;

	(void)frame;
	tape_word(d->tape, value, "%u<<16|%u", ms, divisor);
	if (ms && divisor)
		tape_note(d->tape, "%u Hz, %u ms", CLOCK / divisor, ms);
	else
		tape_note(d->tape, "off");
}

void custom_quoted(struct decode *d, const struct frame *frame, uint64_t value)
{
	static const char escaped[] = "\\'\n\t\r";
	const char *at = strchr(escaped, (int)value);

	(void)frame;
	if (value && at)
		tape_word(d->tape, value, "'\\%c'", "\\'ntr"[at - escaped]);
	else if (value >= ' ' && value < 0x7f)
		tape_word(d->tape, value, "'%c'", (int)value);
	else
		tape_word(d->tape, value, "'\\x%02x'", (unsigned)value);
}
