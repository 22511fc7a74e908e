/* Customs of System V IPC: flags that share a word with permissions, and messages. */
#include "decode.h"

#include "memory.h"
#include "subcall.h"

/* IPC_CREAT|0600 */
static void push_get_flags(struct decode *d, uint16_t table, uint32_t value)
{
	uint32_t flags = value & ~(uint32_t)0777;

	push_open(d, T_OR_LIST);
	if (flags)
		push_flags(d, table, flags);
	push_format(d, FMT_UMODE, value & 0777);
	push_end(d);
}

void custom_shmget_flags(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_get_flags(d, D_TABLE_shm_flags, (uint32_t)value);
}

void custom_ipcget_flags(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_get_flags(d, D_TABLE_ipc_flags, (uint32_t)value);
}

/* A message: its type, a long, and len bytes. */
static void push_message(struct decode *d, uint64_t addr, uint64_t len)
{
	size_t size = storage_size(d->abi, ST_KLONG);
	uint8_t bytes[16];

	/* A struct msgbuf has some text, even if it is not used. */
	if (!addr || !d->deref || memory_read(d->task, addr, bytes, 2 * size)) {
		push_addr(d, addr);
		return;
	}
	push_open(d, T_STRUCT);
	push_member(d, S_mtype, 0);
	push_int(d, (int64_t)storage_load(d->abi, ST_KLONG, bytes));
	push_member(d, S_mtext, size);
	push_bytes(d, addr + size, len);
	push_end(d);
}

/* As long as the argument says, also when less was received. */
void custom_msgbuf(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_message(d, value, storage_cast(d->abi, ST_ULONG, d->args[2]));
}

/* Of the first version of ipc's msgrcv two arguments lie in memory.  Where they do is all there is
 * to show when they are not there, or when the call failed. */
void custom_msgrcv(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint64_t block = d->abi->id == ABI_I386 ? d->args[5] : 0;

	(void)frame, (void)value;
	if (!d->exiting || !(block >> 32) || (block & SUBCALL_IN_MEMORY && !d->failed)) {
		decode_args(d);
		return;
	}
	if (!d->tape->count) { /* we came when it was under way */
		push_arg(d, S_msqid, 0);
		push_int(d, (int32_t)d->args[0]);
	}
	push_arg(d, S_msgp, 1);
	push_addr(d, (uint32_t)block);
	push_arg(d, S_msgsz, 2);
	push_uint(d, (uint32_t)d->args[2]);
	push_arg(d, S_msgflg, 4);
	push_flags(d, D_TABLE_msg_call_flags, (uint32_t)d->args[4]);
}

/* The number of a call, and above it the version of its arguments. */
void custom_ipc_call(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_open(d, T_OR_LIST);
	if (value >> 16)
		tape_word(d->tape, value & 0xffff0000, "%u<<16", (unsigned)(value >> 16));
	push_uint(d, value & 0xffff);
	push_end(d);
}
