/* Fields of the event itself: its call, its time, its result. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "ask.h"
#include "decode.h"
#include "desc_ids.h"
#include "known.h"
#include "memory.h"
#include "names.h"
#include "util.h"

bool evt_number(const struct ask *a, struct value *v)
{
	return give_uint(v, a->ev->number);
}

bool evt_type(const struct ask *a, struct value *v)
{
	return give_string(v, event_name(a));
}

bool evt_constant(const struct ask *a, struct value *v)
{
	(void)a;
	return give_kept(v, "syscall");
}

bool evt_false(const struct ask *a, struct value *v)
{
	(void)a;
	return give_bool(v, false);
}

bool evt_one(const struct ask *a, struct value *v)
{
	(void)a;
	return give_uint(v, 1);
}

bool evt_dir(const struct ask *a, struct value *v)
{
	(void)a;
	return give_kept(v, "<");
}

bool evt_hostname(const struct ask *a, struct value *v)
{
	const char *given = getenv("FALCO_HOSTNAME");
	char name[256];

	(void)a;
	if (!given && known_ask(0, "hostname", name, sizeof(name)) > 0)
		return give_string(v, name);
	return give_string(v, given);
}

/* ---- Times ---------------------------------------------------------------------- */

enum { SECOND = 1000000000 };

static bool give_time(const struct ask *a, const char *fmt, bool utc, const char *tail,
		      struct value *v)
{
	time_t second = (time_t)(a->event->wall / SECOND);
	char text[64];
	struct tm tm;

	if (!(utc ? gmtime_r(&second, &tm) : localtime_r(&second, &tm)) ||
	    !strftime(text, sizeof(text), fmt, &tm))
		return false;
	if (!a->param && !utc)
		return give_string(v, text);
	return give_formatted(v, "%s.%09u%s", text, (unsigned)(a->event->wall % SECOND), tail);
}

bool evt_time(const struct ask *a, struct value *v)
{
	return give_time(a, "%H:%M:%S", false, "", v);
}

bool evt_time_iso(const struct ask *a, struct value *v)
{
	return give_time(a, "%Y-%m-%dT%H:%M:%S", true, "+0000", v);
}

bool evt_datetime(const struct ask *a, struct value *v)
{
	return give_time(a, "%Y-%m-%d %H:%M:%S", false, "", v);
}

bool evt_rawtime(const struct ask *a, struct value *v)
{
	uint64_t wall = a->event->wall;

	return give_uint(v, a->param == 1 ? wall / SECOND : a->param == 2 ? wall % SECOND : wall);
}

bool evt_latency(const struct ask *a, struct value *v)
{
	uint64_t entered = a->task->call.entered, ns = 0;

	/* Falco has been without enter events since 0.42. */
	if (a->dialect == DIALECT_SONDE && a->event->time > entered)
		ns = a->event->time - entered;
	return give_uint(v, a->param == 1 ? ns / SECOND : a->param == 2 ? ns % SECOND : ns);
}

/* ---- The result ------------------------------------------------------------------ */

static bool returned(const struct ask *a)
{
	return a->event->kind == EV_EXIT && !a->event->unavailable;
}

bool evt_res(const struct ask *a, struct value *v)
{
	const char *name;

	if (!returned(a))
		return false;
	if (!a->event->is_error)
		return give_kept(v, "SUCCESS");
	name = name_errno(a->event->abi, (uint64_t)-a->event->ret);
	return name ? give_kept(v, name)
		    : give_formatted(v, "errno%lld", (long long)-a->event->ret);
}

bool evt_rawres(const struct ask *a, struct value *v)
{
	return returned(a) && give_int(v, a->event->ret);
}

bool evt_failed(const struct ask *a, struct value *v)
{
	return returned(a) && give_bool(v, a->event->is_error);
}

/* ---- Input and output ------------------------------------------------------------ */

static unsigned classes(const struct ask *a)
{
	return d_calls[abi_call(a->event->abi, a->event->nr)->call].classes;
}

bool evt_is_io(const struct ask *a, struct value *v)
{
	unsigned reads = classes(a) & 1u << D_CLASS_READS,
		 writes = classes(a) & 1u << D_CLASS_WRITES;

	return give_bool(v, a->param == 1 ? reads : a->param == 2 ? writes : reads | writes);
}

enum { SNAPLEN = 80 };

/* Where the bytes are: behind a pointer, or behind the first entries of an iovec or a msghdr. */
static size_t take_bytes(const struct ask *a, bool iovec, uint64_t at, uint64_t count, uint64_t len,
			 char *buf)
{
	size_t size = a->event->abi->pointer_size, have = 0;

	if (!iovec)
		return memory_read_some(a->task, at, buf, len < SNAPLEN ? len : SNAPLEN);
	for (uint64_t i = 0; i < count && i < SNAPLEN && have < SNAPLEN && have < len; i++) {
		uint64_t base = 0, n = 0;

		if (memory_read(a->task, at + i * 2 * size, &base, size) ||
		    memory_read(a->task, at + i * 2 * size + size, &n, size))
			break;
		if (n > SNAPLEN - have)
			n = SNAPLEN - have;
		if (n > len - have)
			n = len - have;
		n = memory_read_some(a->task, base, buf + have, n);
		have += n;
		if (!n)
			break;
	}
	return have;
}

bool evt_buffer(const struct ask *a, struct value *v)
{
	const char *name = d_text(abi_call(a->event->abi, a->event->nr)->name);
	size_t size = a->event->abi->pointer_size, have;
	uint64_t at = a->event->args[1], count = a->event->args[2];
	bool vector = strstr(name, "readv") || strstr(name, "writev"),
	     message = !strcmp(name, "sendmsg") || !strcmp(name, "recvmsg");
	char buf[SNAPLEN];

	if (!(classes(a) & (1u << D_CLASS_READS | 1u << D_CLASS_WRITES)) || !returned(a) ||
	    a->event->is_error)
		return false;
	if (a->param)
		return give_uint(v, (uint64_t)a->event->ret);
	if (message) {
		/* struct msghdr: msg_name, msg_namelen, msg_iov, msg_iovlen */
		uint64_t header = at;

		at = count = 0;
		if (memory_read(a->task, header + 2 * size, &at, size) ||
		    memory_read(a->task, header + 3 * size, &count, size))
			return false;
	}
	have = take_bytes(a, vector || message, at, count, (uint64_t)a->event->ret, buf);
	return give_text(v, buf, have);
}

/* ---- Opening ---------------------------------------------------------------------- */

enum opener { OPENER_NONE, OPENER_OPEN, OPENER_CREAT };

/* What a file is opened with. */
static enum opener opening(const struct ask *a, uint64_t *flags, uint64_t *mode)
{
	const char *name = d_text(abi_call(a->event->abi, a->event->nr)->name);
	const uint64_t *args = a->event->args;
	uint64_t how[2] = { 0 };

	*mode = 0;
	if (*name != 'o' && *name != 'c')
		return OPENER_NONE;
	if (!strcmp(name, "open")) {
		*flags = args[1];
		*mode = args[2];
	} else if (!strcmp(name, "openat")) {
		*flags = args[2];
		*mode = args[3];
	} else if (!strcmp(name, "open_by_handle_at")) {
		*flags = args[2];
	} else if (!strcmp(name, "openat2")) {
		if (memory_read(a->task, args[2], how, sizeof(how)))
			return OPENER_NONE;
		*flags = how[0];
		*mode = how[1];
	} else if (!strcmp(name, "creat")) {
		*flags = 0;
		*mode = args[1];
		return OPENER_CREAT;
	} else {
		return OPENER_NONE;
	}
	return OPENER_OPEN;
}

bool evt_is_open(const struct ask *a, struct value *v)
{
	uint64_t flags, mode, creat = 0, tmpfile = 0;
	enum opener how = opening(a, &flags, &mode);
	bool creates;

	if (!how)
		return give_bool(v, false);
	name_value(a->event->abi, D_TABLE_file_flags, "O_CREAT", &creat);
	name_value(a->event->abi, D_TABLE_file_flags, "O_TMPFILE", &tmpfile);
	creates = how == OPENER_CREAT || flags & creat || (tmpfile && (flags & tmpfile) == tmpfile);
	switch (a->param) {
	case 0:
		return give_bool(v, how == OPENER_OPEN && (flags & 3) != 1);
	case 1:
		return give_bool(v, how == OPENER_OPEN && ((flags & 3) == 1 || (flags & 3) == 2));
	case 2:
		return give_bool(v, creates && mode & 0111);
	default:
		return give_bool(v, creates);
	}
}
