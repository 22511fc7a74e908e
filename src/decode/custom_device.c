/* Customs of devices: pairs, pixel formats. */
#include "decode.h"

#include "memory.h"

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
