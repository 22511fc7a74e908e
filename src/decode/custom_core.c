/* Customs of the core: vectors of strings, wait status, clone flags, directory entries,
 * ioctl requests. */
#include "decode.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "args.h"
#include "memory.h"
#include "names.h"

enum {
	DECODE_DIR_MAX = 1 << 20, /* bytes of directory entries */
	DIRENT_MAX = 1024,	  /* bytes of one; names have 255 at most */
};

/* ---- execve
 * ---------------------------------------------------------------------------------------------- */

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
		if (array_ends(d, i)) {
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
	for (uint64_t at = value; n < DECODE_ARRAY_MAX && vector_word(d, at, &word);
	     at += d->abi->pointer_size) {
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

/* ---- wait, clone
 * ------------------------------------------------------------------------------------------- */

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

/* What the upper half of a status says of a stop that ptrace made, and bits that say nothing. */
static void push_status_rest(struct decode *d, uint32_t rest)
{
	if (rest >> 16) {
		push_enum(d, D_TABLE_ptrace_event, rest >> 16);
		d->tape->tokens[d->tape->count - 1].aux = 16;
	}
	if (rest & 0xffff)
		push_hex(d, rest & 0xffff);
}

/* A stop, with " | 0x80" for the bit that marks those at system calls, a death or an end; anything
 * else is a number. */
void custom_wstatus(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint32_t status = (uint32_t)value, low = status & 0x7f, high = status >> 8 & 0xff;
	bool stopped = (status & 0xff) == 0x7f, marked = stopped && high & 0x80;
	uint32_t rest = status & ~(stopped ? 0xffffu : low ? 0xffu : 0xff00u);
	char number[16];

	(void)frame;
	if (status == 0xffff) {
		tape_word(d->tape, status, "{WIFCONTINUED(s)}");
		return;
	}
	if (low == 0x7f && !stopped) {
		push_hex(d, status);
		return;
	}
	if (rest)
		push_open(d, T_OR_LIST);
	if (stopped)
		tape_word(d->tape, status, "{WIFSTOPPED(s) && WSTOPSIG(s) == %s%s}",
			  signal_text(d, marked ? high & 0x7f : high, number),
			  marked ? " | 0x80" : "");
	else if (low)
		tape_word(d->tape, status, "{WIFSIGNALED(s) && WTERMSIG(s) == %s%s}",
			  signal_text(d, low, number), status & 0x80 ? " && WCOREDUMP(s)" : "");
	else
		tape_word(d->tape, status, "{WIFEXITED(s) && WEXITSTATUS(s) == %u}", high);
	if (rest) {
		push_status_rest(d, rest);
		push_end(d);
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

/* ---- Directories
 * ------------------------------------------------------------------------------------------ */

/* How the entries of a directory lie in memory. */
struct dirent_shape {
	size_t word;	/* bytes of d_ino and d_off */
	size_t name;	/* where d_name begins */
	bool type_last; /* d_type is the last byte of the entry, behind the name's padding; else
			   before the name */
};

/* One entry, already in memory; len is its d_reclen. */
static void push_dirent(struct decode *d, const struct dirent_shape *shape, const uint8_t *bytes,
			size_t len)
{
	enum d_storage word = shape->word == 8 ? ST_U64 : ST_U32;
	uint8_t type = bytes[shape->type_last ? len - 1 : shape->name - 1];
	size_t room = len - shape->name - (shape->type_last ? 1 : 0);

	push_open(d, T_STRUCT);
	push_member(d, S_d_ino, 0);
	push_uint(d, storage_load(d->abi, word, bytes));
	push_member(d, S_d_off, shape->word);
	push_uint(d, storage_load(d->abi, word, bytes + shape->word));
	push_member(d, S_d_reclen, 2 * shape->word);
	push_uint(d, len);
	if (!shape->type_last) {
		push_member(d, S_d_type, shape->name - 1);
		push_enum(d, D_TABLE_dirent_type, type);
	}
	push_member(d, S_d_name, shape->name);
	push_data(d, bytes + shape->name, strnlen((const char *)bytes + shape->name, room), 0);
	if (shape->type_last) {
		push_member(d, S_d_type, len - 1);
		push_enum(d, D_TABLE_dirent_type, type);
	}
	push_end(d);
}

/* The bytes of a directory that getdents returned: counted, or with -v listed.  What the kernel
 * wrote may have been written over since: an entry that does not fit ends the list. */
static void push_dirents(struct decode *d, const struct dirent_shape *shape, uint64_t addr)
{
	size_t len = d->ret > 0 && d->ret <= DECODE_DIR_MAX ? (size_t)d->ret : 0;
	size_t entry_at = tape_reserve(d->tape, len), at = 0;
	unsigned n = 0;
	bool whole = true;

	if (!addr || !d->deref || d->ret > DECODE_DIR_MAX ||
	    memory_read(d->task, addr, d->tape->bytes + entry_at, len)) {
		d->tape->used = (uint32_t)entry_at;
		push_addr(d, addr);
		if (!addr && d->deref && d->abbrev)
			tape_note(d->tape, "0 entries");
		return;
	}
	if (!d->abbrev)
		tape_push(d->tape, T_ARRAY)->value = addr;
	while (at < len) {
		const uint8_t *entry = (const uint8_t *)d->tape->bytes + entry_at + at;
		uint8_t copy[DIRENT_MAX];
		uint16_t size = 0;

		if (len - at > shape->name)
			memcpy(&size, entry + 2 * shape->word, sizeof(size));
		whole = size > shape->name && size <= len - at && size <= sizeof(copy);
		if (!whole)
			break;
		if (!d->abbrev) {
			memcpy(copy, entry, size); /* the arena moves */
			push_dirent(d, shape, copy, size);
		}
		at += size;
		n++;
	}
	if (!d->abbrev) {
		if (!whole)
			push_more(d);
		push_end(d);
	} else {
		push_addr(d, addr);
		tape_note(d->tape, "%u entries", n);
	}
}

void custom_dirents64(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_dirents(d, &(struct dirent_shape){ .word = 8, .name = 19, .type_last = false }, value);
}

/* The older call has longs of the kernel, and the type hides at the end. */
void custom_dirents(struct decode *d, const struct frame *frame, uint64_t value)
{
	size_t word = d->abi->klong_size;

	(void)frame;
	push_dirents(
		d, &(struct dirent_shape){ .word = word, .name = 2 * word + 2, .type_last = true },
		value);
}

/* ---- ioctl requests
 * ---------------------------------------------------------------------------------------- */

/* Format a request without a name by its parts. */
static const char *request_parts(uint32_t request, char buf[static 64])
{
	static const char *const directions[] = { "_IOC_NONE", "_IOC_WRITE", "_IOC_READ",
						  "_IOC_READ|_IOC_WRITE" };

	snprintf(buf, 64, "_IOC(%s, %#x, %#x, %#x)", directions[request >> 30], request >> 8 & 0xff,
		 request & 0xff, request >> 16 & 0x3fff);
	return buf;
}

/* Format one of a row with free parts: "EVIOCGBIT(EV_KEY, 96)". */
static const char *request_name(const struct abi *abi, const struct d_const *row, uint32_t request,
				char buf[static 64])
{
	const char *name = const_text(row), *part, *known;
	uint16_t ref = const_sort(row)->ref;
	unsigned number = (uint32_t)const_of(row) & 0xff, at = 0;

	number = request & (number ? (number & -number) - 1 : 0xff);
	known = name_enum(abi, ref, number);
	for (; (part = strchr(name, '%')) && at < 64; name = part + strcspn(part, ",)")) {
		char text[48];

		if (!strncmp(part, "%len", 4))
			snprintf(text, sizeof(text), "%u",
				 (request >> 16 & 0x3fff) /
					 (part[4] == '/' ? (unsigned)atoi(part + 5) : 1));
		else if (!ref)
			snprintf(text, sizeof(text), "%u", number);
		else
			snprintf(text, sizeof(text), "%#x /* %s */", number,
				 d_text(d_tables[ref].unknown));
		at += (unsigned)snprintf(buf + at, 64 - at, "%.*s%s", (int)(part - name), name,
					 known && part[1] != 'l' ? known : text);
	}
	if (at < 64)
		snprintf(buf + at, 64 - at, "%s", name);
	return buf;
}

void custom_ioc(struct decode *d, const struct frame *frame, uint64_t value)
{
	const struct d_const *row = name_parts(d->abi, D_TABLE_ioctl_cmd, (uint32_t)value);
	const char *name = name_enum(d->abi, D_TABLE_ioctl_cmd, (uint32_t)value);
	char parts[64], both[256];

	(void)frame;
	if (row && name && strstr(const_text(row), "%len"))
		row = NULL; /* one that is named whole comes first */
	if (!row && name) {
		push_enum(d, D_TABLE_ioctl_cmd, (uint32_t)value);
	} else if (!row) {
		push_constant(d, (uint32_t)value, request_parts((uint32_t)value, parts));
	} else {
		snprintf(both, sizeof(both), "%s%s%s",
			 request_name(d->abi, row, (uint32_t)value, parts), name ? " or " : "",
			 name ? name : "");
		push_constant(d, (uint32_t)value, both);
	}
}
