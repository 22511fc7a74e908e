/* Customs of the core: vectors of strings, wait status, clone flags, directory entries, sets of descriptors,
 * results of select and poll, unknown ioctl requests. */
#include "decode.h"

#include <string.h>
#include "args.h"
#include "memory.h"
#include "names.h"

/* ---- execve ---------------------------------------------------------------------------------------------- */

/* One pointer of a vector at addr; false when it can't be read. */
static bool vector_word(const struct decode *d, uint64_t addr, uint64_t *word)
{
	uint8_t bytes[8];

	if (memory_read(d->task, addr, bytes, d->abi->pointer_size))
		return false;
	*word = storage_load(d->abi, ST_ADDR, bytes);
	return true;
}

static void push_vector(struct decode *d, uint64_t addr)
{
	uint64_t at = addr, word;

	for (unsigned i = 0;; i++, at += d->abi->pointer_size) {
		if (!vector_word(d, at, &word)) {
			if (!i) {
				push_unreadable(d, addr);
				return;
			}
			push_broken(d, at);
			break;
		}
		if (!i)
			tape_push(d->tape, T_ARRAY)->value = addr;
		if (!word)
			break;
		if ((d->abbrev && i >= d->options->string_limit) || i >= DECODE_ARRAY_MAX ||
		    d->tape->count > DECODE_TOKENS_MAX) {
			push_more(d);
			break;
		}
		push_string(d, word, SIZE_MAX);
	}
	push_end(d);
}

static bool vector_shown(struct decode *d, uint64_t addr)
{
	if (addr && d->deref)
		return true;
	push_addr(d, addr);
	return false;
}

void custom_argv(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	if (vector_shown(d, value))
		push_vector(d, value);
}

/* An environment is counted, unless everything is wanted. */
void custom_envp(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint64_t word = 0;
	bool ended = false;
	unsigned n = 0;

	(void)frame;
	if (!vector_shown(d, value))
		return;
	if (!d->abbrev) {
		push_vector(d, value);
		return;
	}
	for (uint64_t at = value; n < DECODE_ARRAY_MAX && vector_word(d, at, &word); at += d->abi->pointer_size) {
		ended = !word;
		if (ended)
			break;
		n++;
	}
	if (!n && !ended) {
		push_unreadable(d, value);
		return;
	}
	push_addr(d, value);
	tape_note(d->tape, "%u var%s%s", n, n == 1 ? "" : "s", ended ? "" : ", unterminated");
}

/* ---- wait, clone ------------------------------------------------------------------------------------------- */

/* Format a signal's name, or its number when it has none. */
static const char *signal_text(const struct decode *d, unsigned signo, char buf[static 16])
{
	const char *name = name_signal(d->abi, signo);
	char digits[16], *p = digits + sizeof(digits) - 1;

	if (name)
		return name;
	*p = '\0';
	do
		*--p = (char)('0' + signo % 10);
	while (signo /= 10);
	return strcpy(buf, p);
}

void custom_wstatus(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint32_t status = (uint32_t)value, low = status & 0x7f, high = status >> 8 & 0xff;
	uint32_t rest = status >> 16;
	char number[16];

	(void)frame;
	if (status == 0xffff) {
		tape_word(d->tape, status, "{WIFCONTINUED(s)}");
	} else if ((status & 0xff) == 0x7f) {
		char event[24] = "";

		if (rest)
			strcpy(event, " | ");
		tape_word(d->tape, status, rest ? "{WIFSTOPPED(s) && WSTOPSIG(s) == %s%s%u<<16}"
						: "{WIFSTOPPED(s) && WSTOPSIG(s) == %s%s}",
			  signal_text(d, high, number), event, rest);
	} else if (low) {
		tape_word(d->tape, status, "{WIFSIGNALED(s) && WTERMSIG(s) == %s%s}", signal_text(d, low, number),
			  status & 0x80 ? " && WCOREDUMP(s)" : "");
	} else {
		tape_word(d->tape, status, "{WIFEXITED(s) && WEXITSTATUS(s) == %u}", high);
	}
}

/* clone's flags and the signal of the child's death share a word. */
void custom_clone_flags(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint64_t flags = value & ~UINT64_C(0xff), signo = value & 0xff;

	(void)frame;
	push_open(d, T_OR_LIST);
	if (flags)
		push_flags(d, D_TABLE_clone_flags, flags);
	if (signo)
		push_signal(d, (int)signo);
	else if (!flags)
		push_int(d, 0);
	push_end(d);
}
