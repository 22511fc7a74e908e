/* Customs of prctl: arguments whose meaning hangs on the argument before. */
#include "decode.h"

#include <stdio.h>
#include <string.h>
#include "memory.h"
#include "names.h"

/* ---- prctl
 * -----------------------------------------------------------------------------------------------
 */

/* A name that fills its 15 bytes is taken to go on, be there anything behind them or not. */
void custom_task_name(struct decode *d, const struct frame *frame, uint64_t value)
{
	enum { NAME_LEN = 15 };
	char name[NAME_LEN];
	size_t shown = d->options->string_limit < NAME_LEN ? d->options->string_limit : NAME_LEN;

	(void)frame;
	if (!value || memory_read(d->task, value, name, NAME_LEN) || memchr(name, '\0', NAME_LEN)) {
		push_string(d, value, NAME_LEN);
		return;
	}
	push_data(d, name, shown, TF_CUT);
	d->tape->tokens[d->tape->count - 1].value = value;
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

void custom_ptracer(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	value = (uint64_t)(int)value;
	if (name_enum(d->abi, D_TABLE_prctl_ptracer, value)) {
		push_enum(d, D_TABLE_prctl_ptracer, value);
		d->tape->tokens[d->tape->count - 1].flags |= TF_SIGNED;
	} else {
		push_pid(d, FMT_PID, (int)value);
	}
}
