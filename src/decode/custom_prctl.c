/* Customs of prctl: arguments whose meaning hangs on the argument before. */
#include "decode.h"

#include <stdio.h>
#include <string.h>
#include "args.h"
#include "names.h"

/* ---- prctl
 * -----------------------------------------------------------------------------------------------
 */

/* Is an argument of the call the value a table calls so? */
static bool argument_is(const struct decode *d, unsigned slot, uint16_t table, const char *name)
{
	uint64_t value;

	return name_value(d->abi, table, name, &value) &&
	       storage_cast(d->abi, ST_ULONG, d->args[slot]) == value;
}

/* A signal number in a whole long. */
void custom_long_signal(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	tape_push(d->tape, T_SIGNAL)->value = value;
}

/* A name that fills its 15 bytes is taken to go on. */
void custom_task_name(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { NAME_LEN = 15 };
	struct token *t;

	(void)frame;
	push_string(d, value, NAME_LEN);
	t = &d->tape->tokens[d->tape->count - 1];
	if (t->kind == T_STR && t->id == NAME_LEN)
		t->flags |= TF_CUT;
}

void custom_mce_policy(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	if (argument_is(d, 1, D_TABLE_prctl_mce_kill, "PR_MCE_KILL_SET"))
		push_enum(d, D_TABLE_prctl_mce_policy, value);
	else
		push_hex(d, value);
}

void custom_cap_ambient(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	if (argument_is(d, 1, D_TABLE_prctl_cap_ambient, "PR_CAP_AMBIENT_IS_SET") ||
	    argument_is(d, 1, D_TABLE_prctl_cap_ambient, "PR_CAP_AMBIENT_RAISE") ||
	    argument_is(d, 1, D_TABLE_prctl_cap_ambient, "PR_CAP_AMBIENT_LOWER"))
		push_enum(d, D_TABLE_capability, value);
	else
		push_hex(d, value);
}

void custom_spec_control(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	if (name_enum(d->abi, D_TABLE_prctl_spec, storage_cast(d->abi, ST_ULONG, d->args[1])))
		push_enum(d, D_TABLE_prctl_spec_control, value);
	else
		push_hex(d, value);
}

void custom_tagged_addr(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { ENABLE = 1, TCF = 6, TAGS = 0x7fff8 };
	const char *tcf = name_enum(d->abi, D_TABLE_prctl_mte_tcf, value & TCF);
	uint64_t rest = value & ~(uint64_t)(ENABLE | TCF | TAGS);
	char tags[40] = "", unknown[24] = "", text[160];

	(void)frame;
	if (value & TAGS)
		snprintf(tags, sizeof(tags), "|%#x<<PR_MTE_TAG_SHIFT",
			 (unsigned)(value & TAGS) >> 3);
	if (rest)
		snprintf(unknown, sizeof(unknown), "|%#llx", (unsigned long long)rest);
	snprintf(text, sizeof(text), "%sPR_TAGGED_ADDR_ENABLE|%s%s%s", value & ENABLE ? "" : "!",
		 tcf ? tcf : "", tags, unknown);
	push_constant(d, value, text);
}

/* What PR_GET_TAGGED_ADDR_CTRL returned. */
void custom_tagged_addr_note(struct decode *d, const struct frame *frame, uint64_t value)
{
	push_open(d, T_AUX);
	custom_tagged_addr(d, frame, value);
	push_end(d);
}

/* What else is set is an address. */
void custom_mm_map(struct decode *d, const struct frame *frame, uint64_t value)
{
	if (argument_is(d, 1, D_TABLE_prctl_set_mm, "PR_SET_MM_MAP"))
		target_struct(d, frame, D_STRUCT_prctl_mm_map, value, PHASE_ALL, false);
	else
		push_hex(d, value);
}

void custom_seccomp_filter(struct decode *d, const struct frame *frame, uint64_t value)
{
	if (argument_is(d, 1, D_TABLE_seccomp_mode, "SECCOMP_MODE_FILTER"))
		target_struct(d, frame, D_STRUCT_seccomp_fprog, value, PHASE_ALL, false);
	else
		push_hex(d, value);
}

static bool naming_vma(const struct decode *d)
{
	return argument_is(d, 1, D_TABLE_prctl_set_vma, "PR_SET_VMA_ANON_NAME");
}

void custom_vma_len(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	if (naming_vma(d))
		push_uint(d, value);
	else
		push_hex(d, value);
}

void custom_vma_name(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { NAME_MAX_LEN = 80 };

	(void)frame;
	if (naming_vma(d))
		push_string(d, value, NAME_MAX_LEN);
	else
		push_hex(d, value);
}

void custom_ptracer(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	value = (uint64_t)(int)value;
	if (name_enum(d->abi, D_TABLE_prctl_ptracer, value))
		push_enum(d, D_TABLE_prctl_ptracer, value);
	else
		push_pid(d, FMT_PID, (int)value);
}
