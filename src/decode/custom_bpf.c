/* Customs of bpf and perf_event_open: classic programs, versions, what an event counts. */
#include "decode.h"

#include <string.h>
#include "memory.h"
#include "names.h"

void custom_kernel_version(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	tape_word(d->tape, value, "KERNEL_VERSION(%u, %u, %u)", (unsigned)(value >> 16 & 0xffff),
		  (unsigned)(value >> 8 & 0xff), (unsigned)(value & 0xff));
}

/* ---- Classic BPF
 * ----------------------------------------------------------------------------------------- */

struct instruction {
	uint16_t code;
	uint8_t jt, jf;
	uint32_t k;
};

/* What is left of a code has no name. */
static void push_code_rest(struct decode *d, uint16_t rest)
{
	if (!rest)
		return;
	push_hex(d, rest);
	tape_note(d->tape, "BPF_???");
}

static void push_code(struct decode *d, uint16_t code)
{
	enum { LD = 0, LDX = 1, ALU = 4, JMP = 5, RET = 6, MISC = 7 };
	uint16_t kind = code & 7, rest = code & 0xff00;

	push_open(d, T_OR_LIST);
	push_enum(d, D_TABLE_bpf_class, kind);
	switch (kind) {
	case LD:
	case LDX:
		push_enum(d, D_TABLE_bpf_size, code & 0x18);
		push_enum(d, D_TABLE_bpf_mode, code & 0xe0);
		break;
	case ALU:
	case JMP:
		push_enum(d, D_TABLE_bpf_src, code & 0x08);
		push_enum(d, kind == ALU ? D_TABLE_bpf_op_alu : D_TABLE_bpf_op_jmp, code & 0xf0);
		break;
	case RET:
		push_enum(d, D_TABLE_bpf_rval, code & 0x18);
		rest |= code & 0xe0;
		break;
	case MISC:
		push_enum(d, D_TABLE_bpf_miscop, code & 0xf8);
		break;
	default:
		rest = code & ~7;
	}
	push_code_rest(d, rest);
	push_end(d);
}

/* What a seccomp filter returns: an action, and data for it. */
static void push_action(struct decode *d, uint32_t k)
{
	push_open(d, T_OR_LIST);
	push_enum(d, D_TABLE_seccomp_action, k & 0xffff0000);
	if (k & 0xffff)
		push_hex(d, k & 0xffff);
	push_end(d);
}

static void push_instruction(struct decode *d, const struct instruction *i)
{
	bool jump = i->jt || i->jf, ret = (i->code & 7) == 6;

	tape_push(d->tape, T_CALLFORM)->id = jump ? S_BPF_JUMP : S_BPF_STMT;
	push_code(d, i->code);
	if (ret && !jump)
		push_action(d, i->k);
	else
		push_hex(d, i->k);
	if (jump) {
		push_hex(d, i->jt);
		push_hex(d, i->jf);
	}
	push_end(d);
}

/* A program of `len` instructions, len being the first field of the structure. */
void custom_seccomp_filter(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { INSTRUCTIONS_MAX = 4096 };
	struct instruction i;
	uint16_t len = 0;

	if (frame->have >= sizeof(len))
		memcpy(&len, frame->bytes, sizeof(len));
	if (!value || d->abbrev || !d->deref ||
	    (len && memory_read(d->task, value, &i, sizeof(i)))) {
		push_addr(d, value);
		return;
	}
	tape_push(d->tape, T_ARRAY)->value = value;
	for (unsigned n = 0; n < len; n++) {
		if (n == INSTRUCTIONS_MAX) {
			push_more(d);
			break;
		}
		if (memory_read(d->task, value + n * sizeof(i), &i, sizeof(i))) {
			push_broken(d, value + n * sizeof(i));
			break;
		}
		push_instruction(d, &i);
	}
	push_end(d);
}

/* ---- perf_event_open
 * ------------------------------------------------------------------------------------- */

/* A word of the structure being decoded. */
static uint64_t word_of(const struct frame *frame, size_t offset, size_t size)
{
	uint64_t word = 0;

	if (frame->have >= offset + size)
		memcpy(&word, frame->bytes + offset, size);
	return word;
}

/* Three numbers in a word: which cache, what is done to it, with what result. */
static void push_cache_event(struct decode *d, uint64_t value)
{
	const char *result = name_enum(d->abi, D_TABLE_perf_cache_result, value >> 16 & 0xff);
	const char *op = name_enum(d->abi, D_TABLE_perf_cache_op, value >> 8 & 0xff);

	push_open(d, T_OR_LIST);
	if (value >> 24)
		tape_word(d->tape, value >> 24, "%#llx<<24", (unsigned long long)(value >> 24));
	tape_word(d->tape, value >> 16 & 0xff,
		  result ? "%s<<16" : "%s<<16 /* PERF_COUNT_HW_CACHE_RESULT_??? */",
		  result ? result : "0");
	tape_word(d->tape, value >> 8 & 0xff,
		  op ? "%s<<8" : "%s<<8 /* PERF_COUNT_HW_CACHE_OP_??? */", op ? op : "0");
	push_enum(d, D_TABLE_perf_cache, value & 0xff);
	push_end(d);
}

/* What is counted: the type says how to read it. */
void custom_perf_config(struct decode *d, const struct frame *frame, uint64_t value)
{
	const char *type = name_enum(d->abi, D_TABLE_perf_type, word_of(frame, 0, 4));

	if (type && !strcmp(type, "PERF_TYPE_HARDWARE"))
		push_enum(d, D_TABLE_perf_hw, value);
	else if (type && !strcmp(type, "PERF_TYPE_SOFTWARE"))
		push_enum(d, D_TABLE_perf_sw, value);
	else if (type && !strcmp(type, "PERF_TYPE_HW_CACHE"))
		push_cache_event(d, value);
	else if (type && !strcmp(type, "PERF_TYPE_TRACEPOINT"))
		push_uint(d, value);
	else
		push_hex(d, value);
}

/* How exactly a sample points at the instruction that made it. */
void custom_perf_skid(struct decode *d, const struct frame *frame, uint64_t value)
{
	static const char *const skids[] = { "arbitrary skid", "constant skid",
					     "requested to have 0 skid", "must have 0 skid" };

	(void)frame;
	push_uint(d, value);
	tape_note(d->tape, "%s", skids[value & 3]);
}
