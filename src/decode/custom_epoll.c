/* Customs of epoll. */
#include "decode.h"

/* A union of which nobody knows which member was meant. */
void custom_epoll_data(struct decode *d, const struct frame *frame, uint64_t value)
{
	const uint8_t *bytes = frame->bytes + field_place(frame->first + 1)->at[d->abi->id];

	(void)value;
	push_open(d, T_STRUCT);
	push_member(d, S_u32, 0);
	push_uint(d, storage_load(d->abi, ST_U32, bytes));
	push_member(d, S_u64, 0);
	push_uint(d, storage_load(d->abi, ST_U64, bytes));
	push_end(d);
}
