/* Customs of memory: residency, offsets in pages, arguments that lie in memory. */
#include "decode.h"

#include "memory.h"

/* Pages of a 32-bit ABI's mmap2 are of this size whatever the machine's are. */
enum { PAGE = 4096 };

/* Of the byte that mincore writes for a page just the lowest bit means something. */
void custom_resident(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_uint(d, value & 1);
}

void custom_mmap2_offset(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_hex(d, (value & UINT32_MAX) * PAGE);
}

/* The first mmap and select of 32-bit ABIs took a pointer to their arguments: with them they are
 * shown as any other. */
void custom_old_arguments(struct decode *d, const struct frame *frame, uint64_t value)
{
	bool waits = d->call == &d_calls[D_CALL_old_select];
	const struct d_call *call = &d_calls[waits ? D_CALL_select : D_CALL_mmap];
	uint32_t *args = decode_scratch(d), *have = &args[6];
	uint64_t block = d->args[0];
	bool midway = d->exiting && !d->tape->count; /* we came when it was under way */

	(void)frame, (void)value;
	if (!d->exiting || midway)
		*have = block && d->deref &&
			!memory_read(d->task, block, args, call->count * sizeof(*args));
	if (!*have) {
		if (!d->exiting || midway) {
			push_arg(d, d_fields[d->call->first].name, 0);
			push_addr(d, block);
		}
		d->complete = true;
		if (d->exiting) { /* no note either: nothing is known of what was waited for */
			d->decorate = false;
			push_ret(d);
		}
		return;
	}
	for (unsigned i = 0; i < call->count; i++)
		d->args[i] = args[i];
	d->call = call;
	decode_args(d);
}
