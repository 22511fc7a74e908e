/* Customs of memory: residency, NUMA nodes, old ways to say mmap. */
#include "decode.h"

#include "args.h"
#include "memory.h"
#include "names.h"

/* Pages of a 32-bit ABI's mmap2 are of this size whatever the machine's are; so are mincore's on
 * all six ABIs. */
enum { PAGE = 4096 };

/* Push count elements of size bytes behind a pointer, each by fn. */
static void push_elements(struct decode *d, uint64_t addr, uint64_t count, size_t size,
			  void (*fn)(struct decode *d, const uint8_t *bytes))
{
	uint8_t bytes[8];

	if (!addr || !d->deref || count > UINT64_MAX / size) {
		push_addr(d, addr);
		return;
	}
	if (count && memory_read(d->task, addr, bytes, size)) {
		push_unreadable(d, addr);
		return;
	}
	tape_push(d->tape, T_ARRAY)->value = addr;
	for (uint64_t i = 0; i < count; i++, addr += size) {
		if (array_ends(d, i)) {
			push_more(d);
			break;
		}
		if (memory_read(d->task, addr, bytes, size)) {
			push_broken(d, addr);
			break;
		}
		fn(d, bytes);
	}
	push_end(d);
}

static void push_resident(struct decode *d, const uint8_t *bytes)
{
	push_uint(d, bytes[0] & 1);
}

void custom_mincore(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint64_t length = args_named(d, S_length);

	(void)frame;
	push_elements(d, value, length / PAGE + (length % PAGE != 0), 1, push_resident);
}

/* A word of a set of nodes: padded to its width, its 0x included. */
static void push_nodes(struct decode *d, const uint8_t *bytes)
{
	uint64_t word = storage_load(d->abi, ST_KULONG, bytes);

	tape_word(d->tape, word, "%#0*llx", 2 * d->abi->klong_size, (unsigned long long)word);
}

/* The kernel reads one bit less than it is told; just one bit is no mask. */
void custom_nodemask(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint64_t maxnode = args_named(d, S_maxnode), bits = 8 * d->abi->klong_size;
	uint64_t words = maxnode ? (maxnode - 1) / bits + ((maxnode - 1) % bits != 0) : 0;

	(void)frame;
	if (maxnode &&
	    (!words || maxnode > UINT64_MAX - bits + 2)) /* the sum that rounds up wraps around */
		push_addr(d, value);
	else
		push_elements(d, value, words, d->abi->klong_size, push_nodes);
}

/* A node, or what went wrong. */
static void push_page_status(struct decode *d, const uint8_t *bytes)
{
	push_minus_errno(d, (int32_t)storage_load(d->abi, ST_S32, bytes));
}

void custom_move_pages_status(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_elements(d, value, args_named(d, S_count), 4, push_page_status);
}

void custom_mmap2_offset(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_hex(d, (value & UINT32_MAX) * PAGE);
}

/* The first mmap of 32-bit ABIs took a pointer to its arguments. */
void custom_old_mmap(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint8_t bytes[6 * 4];
	uint32_t arg[6];

	(void)frame, (void)value;
	if (d->exiting && d->tape->count)
		return;
	push_arg(d, S_addr, 0);
	if (!d->args[0] || !d->deref || memory_read(d->task, d->args[0], bytes, sizeof(bytes))) {
		push_addr(d, d->args[0]);
		return;
	}
	for (unsigned i = 0; i < 6; i++)
		arg[i] = (uint32_t)storage_load(d->abi, ST_U32, bytes + 4 * i);
	push_addr(d, arg[0]);
	push_arg(d, S_length, 0);
	push_uint(d, arg[1]);
	push_arg(d, S_prot, 0);
	push_flags(d, D_TABLE_mmap_prot, arg[2]);
	push_arg(d, S_flags, 0);
	push_flags(d, D_TABLE_mmap_flags, arg[3]);
	push_arg(d, S_fd, 0);
	push_fd(d, (int)arg[4]);
	push_arg(d, S_offset, 0);
	push_hex(d, arg[5]);
}
