/* Customs of signals and time: siginfo's parts, sigreturn frames, old masks, clocks in words. */
#include "decode.h"

#include <string.h>
#include <time.h>
#include "memory.h"
#include "names.h"
#include "task.h"

enum { RESTARTBLOCK = 516 }; /* ERESTART_RESTARTBLOCK of errno.sys: interrupted, to be continued */

/* A 32-bit word of the structure being decoded, 0 beyond its end. */
static uint32_t word_at(const struct frame *frame, size_t offset)
{
	uint32_t word = 0;

	if (frame && frame->bytes && offset + sizeof(word) <= frame->have)
		memcpy(&word, frame->bytes + offset, sizeof(word));
	return word;
}

/* ---- siginfo
 * --------------------------------------------------------------------------------------------- */

/* What a code means depends on the signal, but codes from user space and SI_KERNEL are the same for
 * all. */
static uint16_t code_table(uint32_t signo)
{
	switch (signo) {
	case SIGILL:
		return D_TABLE_sigill_code;
	case SIGTRAP:
		return D_TABLE_sigtrap_code;
	case SIGBUS:
		return D_TABLE_sigbus_code;
	case SIGFPE:
		return D_TABLE_sigfpe_code;
	case SIGSEGV:
		return D_TABLE_sigsegv_code;
	case SIGCHLD:
		return D_TABLE_sigchld_code;
	case SIGPOLL:
		return D_TABLE_sigpoll_code;
	case SIGSYS:
		return D_TABLE_sigsys_code;
	default:
		return 0;
	}
}

static void push_enum32(struct decode *d, uint16_t table, uint64_t value)
{
	push_enum(d, table, value);
	d->tape->tokens[d->tape->count - 1].flags = TF_32;
}

void custom_si_code(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint16_t table = code_table(word_at(frame, 0));
	uint32_t error = word_at(frame, 4);

	if (!table || name_enum(d->abi, D_TABLE_siginfo_code, value))
		table = D_TABLE_siginfo_code;
	push_enum32(d, table, value);
	if (error) {
		push_field(d, S_si_errno);
		tape_push(d->tape, T_ERRNO)->value = error;
	}
}

/* The parts of a sigval share their bytes: the number is the low half of the pointer. */
static void push_sigval(struct decode *d, uint64_t value, d_str pointer)
{
	push_int(d, (int32_t)value);
	push_field(d, pointer);
	push_addr(d, value);
}

void custom_si_value(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_sigval(d, value, S_si_ptr);
}

void custom_sigval(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_open(d, T_STRUCT);
	push_member(d, S_sival_int, 0);
	push_sigval(d, value, S_sival_ptr);
	push_end(d);
}

static bool is_x86(const struct abi *abi)
{
	return abi->id == ABI_X86_64 || abi->id == ABI_I386 || abi->id == ABI_X32;
}

/* A call of another ABI is named in a note; of an architecture that can't be the tracee's
 * machine's, not at all. */
static void push_number(struct decode *d, uint32_t arch, uint64_t value)
{
	const struct abi *abi = abi_of(arch, value);
	const struct d_number *number = abi ? abi_call(abi, value) : NULL;
	const char *name = number && number->name ? d_text(number->name) : NULL;

	if (name && abi == d->abi) {
		tape_word(d->tape, value, "__NR_%s", name);
		return;
	}
	push_uint(d, value);
	if (name && is_x86(abi) && is_x86(d->abi) && abi->id != ABI_X86_64)
		tape_note(d->tape, "%s", name);
}

void custom_si_syscall(struct decode *d, const struct frame *frame, uint64_t value)
{
	push_number(d, word_at(frame, d->abi->pointer_size == 8 ? 28 : 20), value);
}

/* The call of a tracee, whose architecture is in the structure around it. */
void custom_traced_nr(struct decode *d, const struct frame *frame, uint64_t value)
{
	push_number(d, word_at(frame->outer, 4), value);
}

/* What it returned: an error's name when the byte behind it says so. */
void custom_traced_result(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { IS_ERROR_AT = 8 };

	if (frame->have > IS_ERROR_AT && frame->bytes[IS_ERROR_AT])
		push_minus_errno(d, (int64_t)value);
	else
		push_int(d, (int64_t)value);
}

void custom_minus_errno(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_minus_errno(d, (int64_t)value);
}

/* An exit status, or the signal that ended, stopped or continued the child. */
void custom_si_status(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint64_t exited;

	if (name_value(d->abi, D_TABLE_sigchld_code, "CLD_EXITED", &exited) &&
	    word_at(frame, 8) == exited)
		push_int(d, (int32_t)value);
	else
		push_signal(d, (int)value);
}

/* ---- sigevent
 * -------------------------------------------------------------------------------------------- */

/* A signal, when one is to be sent. */
void custom_sigev_signo(struct decode *d, const struct frame *frame, uint64_t value)
{
	const char *how =
		name_enum(d->abi, D_TABLE_sigev_notify, word_at(frame, d->abi->pointer_size + 4));

	if (how && strcmp(how, "SIGEV_NONE"))
		push_signal(d, (int)value);
	else
		push_uint(d, (uint32_t)value);
}

/* ---- Sets of one word, and of a frame
 * -------------------------------------------------------------------- */

static void push_old_sigset(struct decode *d, uint64_t mask)
{
	push_sigset(d, d->abi->pointer_size == 4 ? (uint32_t)mask : mask);
	if (d->abi->pointer_size == 4)
		d->tape->tokens[d->tape->count - 1].flags = TF_32;
}

void custom_old_sigset(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_old_sigset(d, value);
}

/* Where the mask lies from the stack pointer when a handler's frame is given back. */
static const struct {
	uint16_t rt, old, old_high;
} frames[ABI_COUNT] = {
	[ABI_X86_64] = { .rt = 296 },
	[ABI_I386] = { .rt = 248, .old = 80, .old_high = 712 },
	[ABI_X32] = { .rt = 280 },
	[ABI_AARCH64] = { .rt = 168 },
	[ABI_ARM] = { .rt = 232, .old = 104, .old_high = 108 },
	[ABI_RISCV64] = { .rt = 168 },
};

/* A mask in two words of the frame. */
static void push_frame_mask(struct decode *d, unsigned low, unsigned high)
{
	uint32_t words[2];

	if (d->exiting)
		return;
	push_arg(d, 0, 0);
	if (!d->sp || memory_read(d->task, d->sp + low, &words[0], 4) ||
	    memory_read(d->task, d->sp + high, &words[1], 4)) {
		push_addr(d, d->sp);
		return;
	}
	push_open(d, T_STRUCT);
	push_field(d, S_mask);
	if (d->deref)
		push_sigset(d, words[0] | (uint64_t)words[1] << 32);
	else
		push_addr(d, d->sp + low);
	push_end(d);
}

void custom_rt_sigreturn(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame, (void)value;
	push_frame_mask(d, frames[d->abi->id].rt, frames[d->abi->id].rt + 4u);
}

void custom_sigreturn(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame, (void)value;
	push_frame_mask(d, frames[d->abi->id].old, frames[d->abi->id].old_high);
}

/* The old mask comes back as the return value: "= 0x201 (old mask [HUP USR1])". */
static void push_mask_note(struct decode *d, const char *label)
{
	if (!d->exiting)
		return;
	push_ret(d);
	if (d->failed)
		return;
	push_open(d, T_AUX);
	push_label(d, label);
	push_old_sigset(d, (uint64_t)d->ret);
	push_end(d);
}

void custom_sgetmask(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame, (void)value;
	push_mask_note(d, "mask");
}

void custom_ssetmask(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame, (void)value;
	decode_args(d);
	push_mask_note(d, "old mask");
}

void custom_restart_syscall(struct decode *d, const struct frame *frame, uint64_t value)
{
	const struct call *call = &d->task->call;
	char name[32];

	(void)frame, (void)value;
	if (d->exiting && d->tape->count)
		return;
	push_arg(d, 0, 0);
	tape_word(d->tape, 0, "<... resuming interrupted %s ...>",
		  call->last_abi ? abi_call_name(call->last_abi, call->last_nr, name)
				 : "system call");
	d->complete = true;
}

/* ---- Time
 * ------------------------------------------------------------------------------------------------
 */

/* The clock's state, when there was something to report it in. */
void custom_adjtimex_state(struct decode *d, const struct frame *frame, uint64_t value)
{
	const char *name = name_enum(d->abi, D_TABLE_adjtimex_state, value);
	const struct tape *tape = d->tape;

	(void)frame;
	if (!name || tape->count < 2 || tape->tokens[tape->count - 2].kind != T_END)
		return;
	push_open(d, T_AUX);
	push_enum(d, D_TABLE_adjtimex_state, value);
	push_end(d);
}

/* What is left of a sleep is written only when a signal interrupted it. */
void custom_sleep_left(struct decode *d, const struct frame *frame, uint64_t value)
{
	bool narrow = d->call == &d_calls[D_CALL_nanosleep_time32] ||
		      d->call == &d_calls[D_CALL_clock_nanosleep_time32];
	uint16_t strukt = narrow ? D_STRUCT_timespec32 : D_STRUCT_timespec;
	uint8_t bytes[16];
	size_t size = struct_size(strukt, d->abi->id);

	if (!value || !d->deref || !d->failed || d->error != RESTARTBLOCK || size > sizeof(bytes) ||
	    memory_read(d->task, value, bytes, size))
		push_addr(d, value);
	else
		decode_struct(d, frame, strukt, bytes, size, value);
}
