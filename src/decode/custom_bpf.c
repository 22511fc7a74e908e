/* Customs of bpf and perf_event_open: programs, what is known of objects, what an event counts. */
#include "decode.h"

#include <string.h>
#include "args.h"
#include "memory.h"

/* ---- Instructions
 * ----------------------------------------------------------------------------------------- */

enum { LD, LDX, ST, STX, ALU, JMP, RET, MISC, JMP32 = RET, ALU64 = MISC };

/* Of both kinds of instructions; more bits than eight are not looked at. */
static void push_operation(struct decode *d, uint16_t kind, uint16_t code, uint16_t modes)
{
	if (kind <= STX) {
		push_enum(d, D_TABLE_bpf_size, code & 0x18);
		push_enum(d, modes, code & 0xe0);
	} else {
		push_enum(d, D_TABLE_bpf_src, code & 0x08);
		push_enum(d, kind == JMP ? D_TABLE_bpf_op_jmp : D_TABLE_bpf_op_alu, code & 0xf0);
	}
}

static void push_code(struct decode *d, uint16_t code)
{
	uint16_t kind = code & 7, named = 7;

	push_open(d, T_OR_LIST);
	push_enum(d, D_TABLE_bpf_class, kind);
	switch (kind) {
	case LD:
	case LDX:
	case ALU:
	case JMP:
		push_operation(d, kind, code, D_TABLE_bpf_mode);
		named = 0xffff;
		break;
	case RET:
		push_enum(d, D_TABLE_bpf_rval, code & 0x18);
		named |= 0x18;
		break;
	case MISC:
		push_enum(d, D_TABLE_bpf_miscop, code & 0xf8);
		named |= 0xf8;
		break;
	default:
		break;
	}
	if (code & ~named) { /* what is left of a code has no name */
		push_hex(d, code & ~named);
		tape_note(d->tape, "BPF_???");
	}
	push_end(d);
}

/* The code of an eBPF instruction. */
void custom_ebpf_code(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint16_t kind = value & 7;

	(void)frame;
	push_open(d, T_OR_LIST);
	push_enum(d, D_TABLE_ebpf_class, kind);
	push_operation(d, kind == JMP32 ? JMP : kind, (uint16_t)value, D_TABLE_ebpf_mode);
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

/* What a socket filter loads from: places beyond the packet have names. */
static void push_place(struct decode *d, uint32_t k)
{
	enum { AD = 0xfffff000, NET = 0xfff00000, LL = 0xffe00000 };
	uint32_t base = k >= AD ? AD : k >= NET ? NET : LL;

	if (k < LL) {
		push_hex(d, k);
		return;
	}
	tape_push(d->tape, T_OR_LIST)->flags = TF_SPACED;
	push_enum(d, D_TABLE_skf_off, base);
	if (base == AD)
		push_enum(d, D_TABLE_skf_ad, k - base);
	else
		push_uint(d, k - base);
	push_end(d);
}

/* A classic instruction, eight bytes: code, two offsets of jumps, a number, which means something
 * by itself in some. */
static void push_instruction(struct decode *d, uint64_t value, bool (*known)(uint16_t code),
			     void (*push)(struct decode *, uint32_t))
{
	uint16_t code = value & 0xffff;
	bool jump = value & 0xffff0000;

	tape_push(d->tape, T_CALLFORM)->id = jump ? S_BPF_JUMP : S_BPF_STMT;
	push_code(d, code);
	if (known(code) && !jump)
		push(d, (uint32_t)(value >> 32));
	else
		push_hex(d, value >> 32);
	if (jump) {
		push_hex(d, value >> 16 & 0xff);
		push_hex(d, value >> 24 & 0xff);
	}
	push_end(d);
}

static bool returns(uint16_t code)
{
	return (code & 7) == RET;
}

static bool loads_place(uint16_t code)
{
	enum { CLASS_AND_MODE = 0xe7, LD_ABS = 0x20 };

	return (code & CLASS_AND_MODE) == LD_ABS;
}

/* Of a seccomp filter. */
void custom_bpf_instruction(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_instruction(d, value, returns, push_action);
}

/* Of a socket's. */
void custom_socket_instruction(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_instruction(d, value, loads_place, push_place);
}

/* ---- What is known of an object
 * ----------------------------------------------------------------------------------------- */

/* The structure about what a descriptor stands for, 0 when there is none. */
static uint16_t info_struct(const struct decode *d, int fd)
{
	static const struct {
		const char *path;
		uint16_t strukt;
	} kinds[] = {
		{ "anon_inode:bpf-prog", D_STRUCT_bpf_prog_info },
		{ "anon_inode:bpf-map", D_STRUCT_bpf_map_info },
		{ "anon_inode:btf", D_STRUCT_bpf_btf_info },
		{ "anon_inode:bpf_link", D_STRUCT_bpf_link_info },
		{ "anon_inode:bpf-token", D_STRUCT_bpf_token_info },
	};
	char path[64];

	if (!fd_path(d, fd, path, sizeof(path)))
		return 0;
	for (unsigned i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (!strcmp(path, kinds[i].path))
			return kinds[i].strukt;
	return 0;
}

/* Called before the call, too: to keep what words were.  The descriptor and the size are the first
 * words of the call's structure. */
void custom_bpf_info(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint32_t word[2];
	uint16_t strukt = 0;

	if (!d->abbrev && !d->failed && !memory_read(d->task, d->args[1], word, sizeof(word)))
		strukt = info_struct(d, (int)word[0]);
	if (!d->exiting) {
		was_struct(d, strukt, value);
	} else if (!strukt) {
		push_addr(d, value);
	} else {
		d->has_upto = true;
		d->upto = word[1];
		target_struct(d, frame, strukt, value, PHASE_ALL, false);
	}
}

/* ---- perf_event_open
 * ------------------------------------------------------------------------------------- */

/* A part of a word that says which event; nothing is not shown. */
static void push_event_part(struct decode *d, uint64_t value, unsigned from, unsigned to)
{
	uint64_t part = value << (64 - to) >> (64 - to) >> from;

	if (part)
		tape_word(d->tape, part << from, "%#llx<<%u", (unsigned long long)part, from);
}

static void push_event_name(struct decode *d, uint16_t table, uint64_t value, unsigned shift)
{
	push_enum(d, table, value >> shift & 0xff);
	d->tape->tokens[d->tape->count - 1].aux = shift;
}

/* Three numbers in a word: which cache, what is done to it, with what result; which of several
 * units counts is above. */
void custom_perf_cache_event(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_open(d, T_OR_LIST);
	push_event_part(d, value, 32, 64);
	push_event_part(d, value, 24, 32);
	push_event_name(d, D_TABLE_perf_cache_result, value, 16);
	push_event_name(d, D_TABLE_perf_cache_op, value, 8);
	push_event_name(d, D_TABLE_perf_cache, value, 0);
	push_end(d);
}

void custom_perf_hw_event(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_open(d, T_OR_LIST);
	push_event_part(d, value, 32, 64);
	push_enum(d, D_TABLE_perf_hw, (uint32_t)value);
	push_end(d);
}

/* A number, and the padding behind it where there is anything in it. */
void custom_perf_max_stack(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { PADDING = 110 };
	uint16_t padding;

	push_uint(d, value);
	memcpy(&padding, frame->bytes + PADDING, sizeof(padding));
	if (padding)
		tape_note(d->tape, "bytes %d..%d: %#x", PADDING, PADDING + 1, padding);
}

/* Bits that have no name yet. */
void custom_perf_reserved(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { FIRST = 40 };

	(void)frame;
	push_hex(d, value);
	tape_note(d->tape, "Bits 63..%d", FIRST);
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
