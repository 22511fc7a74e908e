/* Pushers: one token, or one string, onto the tape of the call being decoded. */
#include "decode.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include "args.h"
#include "memory.h"
#include "names.h"
#include "task.h"

static const struct decode_lookup *lookup;

void push_lookup(const struct decode_lookup *from)
{
	lookup = from;
}

const struct decode_lookup *decode_looks(void)
{
	static const struct decode_lookup nobody;

	return lookup ? lookup : &nobody;
}

bool decode_comm(int tid, char *comm, size_t size)
{
	return lookup && lookup->comm && lookup->comm(tid, comm, size);
}

long decode_link(int tid, int fd, char *path, size_t size)
{
	static const char mark[] = " (deleted)";
	char suffix[512];
	bool deleted;
	size_t len;

	if (!lookup || !lookup->fd ||
	    !lookup->fd(tid, fd, DECODE_FD_PATH, path, size, suffix, sizeof(suffix), &deleted))
		return -1;
	len = strlen(path);
	if (deleted && len + sizeof(mark) <= size) {
		memcpy(path + len, mark, sizeof(mark));
		len += strlen(mark);
	}
	return (long)len;
}

int netlink_protocol(const struct decode *d, int fd)
{
	return lookup && lookup->netlink_protocol && d->task
		       ? lookup->netlink_protocol(d->task->tid, fd)
		       : -1;
}

const char *genl_family(unsigned id)
{
	return lookup && lookup->genl_family ? lookup->genl_family(id) : NULL;
}

bool decode_path(int tid, int fd, char *path, size_t size)
{
	char suffix[8];
	bool deleted;

	return lookup && lookup->fd &&
	       lookup->fd(tid, fd, DECODE_FD_PATH, path, size, suffix, sizeof(suffix), &deleted);
}

bool fd_path(const struct decode *d, int fd, char *path, size_t size)
{
	return d->task && decode_path(d->task->tid, fd, path, size);
}

void push_arg(struct decode *d, d_str name, unsigned slot)
{
	struct token *t = tape_push(d->tape, T_ARG);

	t->id = name;
	t->fmt = (uint8_t)slot;
	t->value = slot < 6 ? d->args[slot] : 0;
}

void push_field(struct decode *d, d_str name)
{
	tape_push(d->tape, T_FIELD)->id = name;
}

void push_member(struct decode *d, d_str name, size_t at)
{
	struct token *t = tape_push(d->tape, T_FIELD);

	t->id = name;
	t->value = at;
	t->flags = TF_PLACED;
}

void push_label(struct decode *d, const char *label)
{
	uint32_t at = tape_store(d->tape, label, strlen(label));
	struct token *t = tape_push(d->tape, T_FIELD);

	t->flags = TF_LABEL;
	t->aux = at;
}

void push_open(struct decode *d, enum token_kind kind)
{
	tape_push(d->tape, kind);
}

void push_end(struct decode *d)
{
	tape_push(d->tape, T_END);
}

void push_more(struct decode *d)
{
	tape_push(d->tape, T_MORE);
}

void push_broken(struct decode *d, uint64_t addr)
{
	push_more(d);
	tape_note(d->tape, "%#llx", (unsigned long long)addr);
}

void push_addr(struct decode *d, uint64_t addr)
{
	tape_push(d->tape, T_ADDR)->value = addr;
}

void push_unreadable(struct decode *d, uint64_t addr)
{
	struct token *t = tape_push(d->tape, T_ADDR);

	t->value = addr;
	t->flags = TF_UNREADABLE;
}

void push_format(struct decode *d, enum token_format fmt, uint64_t value)
{
	struct token *t = tape_push(d->tape, T_INT);

	t->value = value;
	t->fmt = fmt;
}

void push_int(struct decode *d, int64_t value)
{
	push_format(d, FMT_DEC, (uint64_t)value);
}

void push_uint(struct decode *d, uint64_t value)
{
	push_format(d, FMT_UDEC, value);
}

void push_hex(struct decode *d, uint64_t value)
{
	push_format(d, FMT_HEX, value);
}

void push_enum(struct decode *d, uint16_t table, uint64_t value)
{
	struct token *t = tape_push(d->tape, T_ENUM);

	t->id = table;
	t->value = value;
}

void push_shifted(struct decode *d, uint16_t table, uint64_t value, unsigned shift)
{
	if (name_enum(d->abi, table, value)) {
		push_enum(d, table, value);
		d->tape->tokens[d->tape->count - 1].aux = shift;
	} else {
		tape_word(d->tape, value << shift, "%s%llx<<%u /* %s */", value ? "0x" : "",
			  (unsigned long long)value, shift, d_text(d_tables[table].unknown));
	}
}

void push_constant(struct decode *d, uint64_t value, const char *name)
{
	uint32_t at = tape_store(d->tape, name, strlen(name));
	struct token *t = tape_push(d->tape, T_ENUM);

	t->value = value;
	t->aux = at;
}

void push_name_note(struct decode *d, const char *name)
{
	tape_note(d->tape, "%s", name);
	d->tape->tokens[d->tape->count - 1].flags = TF_NAME;
}

/* -ENOENT; a number that is no error's is a number. */
void push_minus_errno(struct decode *d, int64_t value)
{
	const char *error = value < 0 ? name_errno(d->abi, -(uint64_t)value) : NULL;
	char name[40];

	if (!error) {
		push_int(d, value);
		return;
	}
	snprintf(name, sizeof(name), "-%s", error);
	push_constant(d, (uint64_t)value, name);
	d->tape->tokens[d->tape->count - 1].flags = TF_SIGNED;
}

void push_flags(struct decode *d, uint16_t table, uint64_t value)
{
	struct token *t = tape_push(d->tape, T_FLAGS);

	t->id = table;
	t->value = value;
}

/* A descriptor of this task, 0 when it is not known. */
static void push_descriptor(struct decode *d, int tid, int fd, enum token_format fmt)
{
	char path[DECODE_PATH_MAX + 1], suffix[512];
	bool deleted = false;
	uint32_t at = 0;
	struct token *t;

	path[0] = suffix[0] = '\0';
	if (d->options->decode_fds && lookup && lookup->fd && tid > 0 &&
	    (fd >= 0 || fmt == FMT_DIRFD) &&
	    lookup->fd(tid, fd, d->options->decode_fds, path, sizeof(path), suffix, sizeof(suffix),
		       &deleted)) {
		at = tape_store(d->tape, path, strnlen(path, sizeof(path) - 1));
		tape_store(d->tape, suffix, strnlen(suffix, sizeof(suffix) - 1));
	}
	t = tape_push(d->tape, T_FD);
	t->value = (uint64_t)(int64_t)fd;
	t->aux = at;
	t->fmt = fmt;
	t->flags = deleted ? TF_DELETED : 0;
	if (fd >= 0 || (fmt == FMT_DIRFD && fd == AT_FDCWD))
		context_of_fd(d, tid, fd);
}

void push_fd(struct decode *d, int fd)
{
	push_descriptor(d, d->task ? d->task->tid : 0, fd, FMT_DEC);
}

void push_dirfd(struct decode *d, int fd)
{
	push_descriptor(d, d->task ? d->task->tid : 0, fd, FMT_DIRFD);
}

void push_fd_of(struct decode *d, int pid, int fd)
{
	bool asked = shows_descriptors(d->options) && lookup && lookup->pid && d->task && pid > 0;

	push_descriptor(d, asked ? lookup->pid(d->task->tid, FMT_PID, pid) : 0, fd, FMT_DEC);
}

void push_fd_of_pidfd(struct decode *d, int pidfd, int fd)
{
	char path[DECODE_PATH_MAX + 1], suffix[512] = "";
	bool deleted;
	int pid = 0;

	if (shows_descriptors(d->options) && lookup && lookup->fd && d->task &&
	    lookup->fd(d->task->tid, pidfd, DECODE_FD_PIDFD, path, sizeof(path), suffix,
		       sizeof(suffix), &deleted))
		sscanf(suffix, "pid:%d", &pid);
	push_descriptor(d, pid, fd, FMT_DEC);
}

/* A value that stands for an id, which it is itself or minus it. */
static void push_id(struct decode *d, enum token_format fmt, int value, int id)
{
	bool known = lookup && lookup->pid && d->task && id > 0;
	/* Groups and sessions are no programs. */
	bool program = fmt != FMT_PGID && fmt != FMT_SID;
	unsigned asked = known ? d->options->decode_pids : 0;
	int ours = asked || (known && program && d->options->contexts)
			   ? lookup->pid(d->task->tid, fmt, id)
			   : 0;
	char comm[64] = "";
	uint32_t at = 0;
	struct token *t;

	if (asked & DECODE_PID_COMM && ours && program && lookup->comm &&
	    lookup->comm(ours, comm, sizeof(comm)))
		at = tape_store(d->tape, comm, strnlen(comm, sizeof(comm) - 1));
	t = tape_push(d->tape, T_PID);
	t->value = (uint64_t)(int64_t)value;
	t->fmt = fmt;
	t->aux = at;
	t->id = asked & DECODE_PID_NS && ours != id ? (uint32_t)ours : 0;
	if (program)
		context_of_task(d, ours);
}

void push_pid(struct decode *d, enum token_format fmt, int pid)
{
	push_id(d, fmt, pid, pid);
}

void push_pid_pgid(struct decode *d, int pid)
{
	if (pid < -1 && pid > INT_MIN)
		push_id(d, FMT_PGID, pid, -pid);
	else
		push_id(d, FMT_PID, pid, pid);
}

void push_signal(struct decode *d, int signo)
{
	tape_push(d->tape, T_SIGNAL)->value = (uint64_t)(int64_t)signo;
}

void push_sigset(struct decode *d, uint64_t mask)
{
	tape_push(d->tape, T_SIGSET)->value = mask;
}

void push_blob(struct decode *d, enum token_format fmt, const void *bytes, size_t len)
{
	uint32_t at = tape_store(d->tape, bytes, len);
	struct token *t = tape_push(d->tape, T_BLOB);

	t->fmt = fmt;
	t->id = (uint32_t)len;
	t->aux = at;
}

/* How many bytes of a string may be shown: -s, within reason and within what is left for this call.
 */
static size_t string_room(const struct decode *d)
{
	if (d->tape->used > DECODE_ARENA_MAX)
		return 0;
	return d->options->string_limit < DECODE_STRING_MAX ? d->options->string_limit
							    : DECODE_STRING_MAX;
}

void push_data(struct decode *d, const void *bytes, size_t len, unsigned flags)
{
	uint32_t at = tape_store(d->tape, bytes, len);
	struct token *t = tape_push(d->tape, T_STR);

	t->id = (uint32_t)len;
	t->aux = at;
	t->flags = flags;
}

/* Turn the arena's bytes from `at` into a T_STR of len bytes, giving back what was reserved beyond.
 */
static void finish_string(struct decode *d, uint64_t addr, uint32_t at, size_t len, unsigned flags)
{
	struct token *t = tape_push(d->tape, T_STR);

	d->tape->bytes[at + len] = '\0';
	d->tape->used = at + (uint32_t)len + 1;
	t->value = addr;
	t->id = (uint32_t)len;
	t->aux = at;
	t->flags = flags;
}

static void push_terminated(struct decode *d, uint64_t addr, size_t max, unsigned flags)
{
	uint32_t at;
	long len;

	if (!addr) {
		push_addr(d, 0);
		return;
	}
	at = tape_reserve(d->tape, max + 1);
	len = memory_read_string(d->task, addr, d->tape->bytes + at, max);
	if (len == -EFAULT) {
		d->tape->used = at;
		push_unreadable(d, addr);
	} else if (len < 0) {
		finish_string(d, addr, at, max, flags | TF_CUT);
	} else {
		finish_string(d, addr, at, (size_t)len, flags);
	}
}

void push_whole(struct decode *d, uint64_t addr, unsigned flags)
{
	push_terminated(d, addr, d->tape->used > DECODE_ARENA_MAX ? 0 : DECODE_PATH_MAX - 1, flags);
}

void push_string(struct decode *d, uint64_t addr, size_t max)
{
	size_t room = string_room(d);

	push_terminated(d, addr, max < room ? max : room, 0);
}

void push_bytes(struct decode *d, uint64_t addr, uint64_t len)
{
	size_t room = string_room(d), shown = len < room ? (size_t)len : room;
	size_t want = len > room ? room + 1 : shown;
	uint32_t at;

	if (!addr) {
		push_addr(d, 0);
		return;
	}
	at = tape_reserve(d->tape, want + 1);
	if (want && memory_read(d->task, addr, d->tape->bytes + at, want)) {
		d->tape->used = at;
		push_unreadable(d, addr);
		return;
	}
	finish_string(d, addr, at, shown, TF_BYTES | (len > shown ? TF_CUT : 0));
}
