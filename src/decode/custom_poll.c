/* Customs of select and poll: sets of descriptors, and the notes that say which were ready. */
#include "decode.h"

#include <string.h>
#include "memory.h"

enum { SET_MAX = 1 << 20 }; /* descriptors in one; the kernel's own bound is lower */

/* ---- Sets of descriptors
 * ---------------------------------------------------------------------------------- */

/* The longs of a set of so many descriptors, into the arena; 0 when they can't be read.  The caller
 * gives the room back by setting tape->used to what is returned. */
static uint32_t read_set(struct decode *d, uint64_t addr, int n)
{
	size_t word = d->abi->klong_size, len;
	uint32_t at;

	if (!addr || n <= 0 || n > SET_MAX)
		return 0;
	len = ((size_t)n + 8 * word - 1) / (8 * word) * word;
	at = tape_reserve(d->tape, len);
	if (!memory_read(d->task, addr, d->tape->bytes + at, len))
		return at;
	d->tape->used = at;
	return 0;
}

static bool in_set(const struct decode *d, uint32_t set, int fd)
{
	return d->tape->bytes[set + (uint32_t)fd / 8] >> (fd % 8) & 1;
}

static void open_set(struct decode *d, uint64_t addr)
{
	struct token *t = tape_push(d->tape, T_ARRAY);

	t->value = addr;
	t->flags = TF_SPACED;
}

/* The descriptors in the set a call was given: n, its first argument, says how long it is. */
void custom_fd_set(struct decode *d, const struct frame *frame, uint64_t value)
{
	int n = (int)d->args[0];
	uint32_t set = d->deref ? read_set(d, value, n) : 0;

	(void)frame;
	if (!set) {
		push_addr(d, value);
		return;
	}
	open_set(d, value);
	for (int fd = 0; fd < n && d->tape->count < DECODE_TOKENS_MAX; fd++)
		if (in_set(d, set, fd))
			push_fd(d, fd); /* its path goes behind the set in the arena */
	push_end(d);
}

/* ---- The notes
 * -------------------------------------------------------------------------------------------- */

/* The note is opened by its first member, so that there is none without. */
static void open_note(struct decode *d, bool *opened)
{
	if (!*opened)
		push_open(d, T_AUX);
	*opened = true;
}

/* Those of a set that are ready, at most *ready. */
static void push_ready(struct decode *d, bool *opened, const char *label, unsigned arg,
		       int64_t *ready)
{
	int n = (int)d->args[0];
	uint32_t set = read_set(d, d->args[arg], n);
	bool some = false;

	if (!set)
		return;
	for (int fd = 0; fd<n && * ready> 0; fd++) {
		if (!in_set(d, set, fd))
			continue;
		if (!some) {
			open_note(d, opened);
			push_label(d, label);
			open_set(d, d->args[arg]);
		}
		some = true;
		push_int(d, fd);
		--*ready;
	}
	if (some)
		push_end(d);
}

/* The type behind the pointer that is an argument of the call; 0 when it is no pointer. */
static uint16_t pointed(const struct decode *d, unsigned arg)
{
	const struct d_type *t;

	if (arg >= d->call->count)
		return 0;
	t = &d_types[d_fields[d->call->first + arg].type];
	return t->kind == D_POINTER ? t->ref : 0;
}

/* "left {tv_sec=0, tv_nsec=0}": what the kernel wrote back into the timeout. */
static void push_left(struct decode *d, bool *opened, unsigned arg)
{
	uint16_t type = pointed(d, arg);
	uint8_t bytes[16];
	size_t size = type ? type_size(d->abi, type) : 0;

	if (!size || size > sizeof(bytes) || !d->args[arg] ||
	    memory_read(d->task, d->args[arg], bytes, size))
		return;
	open_note(d, opened);
	push_label(d, "left");
	if (!d->deref) {
		push_addr(d, d->args[arg]);
		return;
	}
	d->out = true;
	decode_place(d, NULL, &d_types[type], bytes, size, d->args[arg]);
	d->out = false;
}

static void push_timeout_note(struct decode *d)
{
	push_open(d, T_AUX);
	tape_word(d->tape, 0, "Timeout");
	push_end(d);
}

/* (in [3], out [4 5], left {tv_sec=4, tv_usec=999}) */
void custom_select_result(struct decode *d, const struct frame *frame, uint64_t value)
{
	int64_t ready = (int64_t)value;
	bool opened = false;

	(void)frame;
	if (!ready) {
		push_timeout_note(d);
		return;
	}
	push_ready(d, &opened, "in", 1, &ready);
	push_ready(d, &opened, "out", 2, &ready);
	push_ready(d, &opened, "except", 3, &ready);
	push_left(d, &opened, 4);
	if (opened)
		push_end(d);
}

/* The descriptors of a poll that are ready, as an array of {fd=3, revents=POLLIN}. */
static void push_polled(struct decode *d, const struct d_struct *s, uint64_t ready)
{
	size_t size = d_sizes[s->size][d->abi->id];
	uint64_t at = d->args[0], n = d->args[1] & UINT32_MAX;
	uint8_t bytes[16];
	unsigned shown = 0;

	for (uint64_t i = 0; i < n && i < DECODE_ARRAY_MAX && ready; i++, at += size) {
		int16_t revents;
		int32_t fd;

		if (memory_read(d->task, at, bytes, size)) {
			push_broken(d, at);
			return;
		}
		memcpy(&fd, bytes, sizeof(fd));
		memcpy(&revents, bytes + 6, sizeof(revents));
		if (!revents)
			continue;
		if (array_ends(d, shown)) {
			push_more(d);
			return;
		}
		push_open(d, T_STRUCT);
		push_member(d, S_fd, 0);
		push_int(d, fd);
		push_member(d, S_revents, 6);
		push_flags(d, D_TABLE_poll_events, (uint16_t)revents);
		push_end(d);
		shown++;
		ready--;
	}
}

/* ([{fd=3, revents=POLLIN}], left {tv_sec=0, tv_nsec=999}) */
void custom_poll_result(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint16_t type = pointed(d, 0);
	bool opened = false;

	(void)frame;
	if (!value) {
		push_timeout_note(d);
		return;
	}
	if (!type || !d->deref || d_types[type].kind != D_ARRAY ||
	    d_types[d_types[type].ref].kind != D_STRUCT)
		return;
	open_note(d, &opened);
	push_open(d, T_ARRAY);
	push_polled(d, &d_structs[d_types[d_types[type].ref].ref], value);
	push_end(d);
	push_left(d, &opened, 2);
	push_end(d);
}
