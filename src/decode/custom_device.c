/* Customs of devices: pairs, pixel formats, features. */
#include "decode.h"

#include <stdio.h>
#include "memory.h"
#include "names.h"

/* A scan code and its key, side by side: [30, KEY_A]. */
void custom_evdev_keycode(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint32_t pair[2];

	(void)frame;
	if (!value || !d->deref || memory_read(d->task, value, pair, sizeof(pair))) {
		push_unreadable(d, value);
		return;
	}
	push_open(d, T_ARRAY);
	push_uint(d, pair[0]);
	push_enum(d, D_TABLE_input_key, pair[1]);
	push_end(d);
}

/* The four letters of a pixel format: v4l2_fourcc('Y', 'U', 'Y', 'V'). */
void custom_v4l2_fourcc(struct decode *d, const struct frame *frame, uint64_t value)
{
	const char *name = name_enum(d->abi, D_TABLE_v4l2_pixel_format, (uint32_t)value);
	char text[4][8];

	(void)frame;
	for (unsigned i = 0; i < 4; i++) {
		unsigned char c = (unsigned char)(value >> 8 * i);

		snprintf(text[i], sizeof(text[i]),
			 c == '\\' || c == '\'' ? "'\\%c'"
			 : c >= ' ' && c < 0x7f ? "'%c'"
						: "'\\x%02x'",
			 c);
	}
	tape_word(d->tape, value, "v4l2_fourcc(%s, %s, %s, %s)", text[0], text[1], text[2],
		  text[3]);
	d->tape->tokens[d->tape->count - 1].flags |= TF_32;
	if (name)
		tape_note(d->tape, "%s", name);
}

/* What was asked for, and behind an arrow, with its name once more, what there is if it is
 * something else. */
void custom_uffd_api_features(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { FEATURES = 8 };
	uint64_t asked;

	if (!d->exiting) {
		was_keep(d, ST_U64, frame->address + FEATURES);
	} else if (!d->failed && d->tape->count &&
		   d->tape->tokens[d->tape->count - 1].kind == T_ARROW) {
		if (was_value(d, frame->address + FEATURES, &asked) && asked == value) {
			d->tape->count--; /* the arrow */
			return;
		}
		push_field(d, S_features);
	}
	push_flags(d, D_TABLE_uffd_features, value);
}

/* The first of the buffers that were made, and how many: ({index=4, count=2}). */
void custom_v4l2_created(struct decode *d, const struct frame *frame, uint64_t value)
{
	size_t size = d->args[1] >> 16 & 0xff; /* 248, or 256 */
	uint32_t made[64];

	(void)frame, (void)value;
	if (memory_read(d->task, d->args[2], made, size ? size : sizeof(made)))
		return;
	push_open(d, T_AUX);
	push_open(d, T_STRUCT);
	push_member(d, S_index, 0);
	push_uint(d, made[0]);
	push_member(d, S_count, 4);
	push_uint(d, made[1]);
	push_end(d);
	push_end(d);
}
