/* What it does: its threads with the calls they are in, its memory. */
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "abi.h"
#include "buf.h"
#include "decode.h"
#include "event.h"
#include "gather.h"
#include "memory.h"
#include "peek.h"
#include "procfs.h"
#include "render.h"
#include "subject.h"
#include "task.h"
#include "util.h"

/* ---- The call a thread is in ---------------------------------------------- */

/* The ABI of a program that does not mix them, by its executable: /proc does not tell which one a
 * call was made with, but for x32, whose numbers say so. */
static const struct abi *abi_of_exe(struct subject *s)
{
	const struct abi *native = abi_native();
	unsigned char ident[EI_NIDENT] = { 0 };
	int fd = openat(s->dir, "exe", O_RDONLY | O_CLOEXEC);
	bool narrow;

	if (fd < 0)
		return native;
	narrow = read(fd, ident, sizeof(ident)) == sizeof(ident) && ident[EI_CLASS] == ELFCLASS32;
	close(fd);
	if (!narrow || native->pointer_size == 4)
		return native;
	return abi_named(native->id == ABI_AARCH64 ? "arm" : "i386");
}

static const struct abi *abi_of_call(const struct abi *abi, uint64_t nr)
{
	const struct abi *x32 = abi_named("x32");

	return abi->id == ABI_X86_64 && nr & x32->number_bias ? x32 : abi;
}

/* "read(0</dev/pts/0>, <unfinished ...>", as a trace that begins now would show it. */
static void decode_call(struct subject *s, int tid, const struct abi *abi, struct event *event,
			json_t *row)
{
	static const struct render_style style;
	struct render_cursor cursor = { 0 };
	struct buf text = { 0 };
	char unknown[32];
	const char *name;

	event->kind = EV_ENTER;
	event->abi = abi_of_call(abi, event->nr);
	name = abi_call_name(event->abi, event->nr, unknown);
	memory_invalidate();
	event->task = task_new(tid, s->pid);
	task_apply(event);
	decode_enter(event->task, event);
	buf_printf(&text, "%s(", name);
	render_rewind(&cursor);
	render_tokens(&text, &style, event->abi, &event->task->tape, &cursor);
	buf_str(&text, cursor.next > 1 && text.p[text.len - 1] != '(' ? ", <unfinished ...>"
								      : "<unfinished ...>");
	json_object_set_new(row, "number", json_integer(event->nr));
	json_object_set_new(row, "name", json_string(name));
	json_object_set_new(row, "text", json_text(text.p, text.len));
	buf_free(&text);
	task_free(event->task);
}

/* proc_pid_syscall(5): "running", "-1 SP PC" (blocked, in no call), "NR ARGS... SP PC". */
static json_t *call_of(struct subject *s, int tid, const struct abi *abi)
{
	struct event event = { 0 };
	char name[48], *text;
	uint64_t *a = event.args;
	json_t *row = NULL;
	long nr;

	snprintf(name, sizeof(name), "task/%d/syscall", tid);
	if (subject_read(s, name, &text) < 0)
		return NULL;
	if (sscanf(text,
		   "%ld %" SCNx64 " %" SCNx64 " %" SCNx64 " %" SCNx64 " %" SCNx64 " %" SCNx64
		   " %" SCNx64 " %" SCNx64,
		   &nr, &a[0], &a[1], &a[2], &a[3], &a[4], &a[5], &event.sp, &event.ip) == 9 &&
	    nr >= 0) {
		event.nr = nr;
		row = json_object();
		decode_call(s, tid, abi, &event, row);
	}
	free(text);
	return row;
}

/* ---- Threads -------------------------------------------------------------- */

struct threads {
	json_t *rows;
	const struct abi *abi;
};

static void add_thread(struct subject *s, int tid, void *arg)
{
	struct threads *threads = arg;
	char name[48], value[64], *text;
	json_t *row, *call;

	snprintf(name, sizeof(name), "task/%d/status", tid);
	if (subject_read(s, name, &text) < 0)
		return; /* it is gone */
	row = json_pack("{s:i}", "tid", tid);
	if (line_value(text, "Name", value, sizeof(value)))
		json_object_set_new(row, "comm", json_cstring(value));
	if (line_value(text, "State", value, sizeof(value)))
		json_object_set_new(row, "state", json_cstring(value));
	free(text);
	snprintf(name, sizeof(name), "task/%d/wchan", tid);
	if (subject_read(s, name, &text) > 0 && strcmp(text, "0"))
		json_object_set_new(row, "waits_in", json_cstring(text));
	free(text);
	/* Threads of the kernel make none, whatever is said of them. */
	call = s->kernel ? NULL : call_of(s, tid, threads->abi);
	if (call)
		json_object_set_new(row, "call", call);
	json_array_append_new(threads->rows, row);
}

void gather_threads(struct subject *s)
{
	struct threads threads = { json_array(), abi_of_exe(s) };

	memory_source(peek, NULL);
	subject_each(s, "task", add_thread, &threads);
	json_object_set_new(s->report, "abi", json_string(threads.abi->name));
	json_object_set_new(s->report, "threads", threads.rows);
}

/* ---- Memory --------------------------------------------------------------- */

static void put_kib(struct subject *s, json_t *memory, const char *name, const char *key)
{
	unsigned long long kib;

	if (subject_number(s, key, 10, &kib))
		json_object_set_new(memory, name, json_integer(kib * 1024));
}

struct mapping {
	uint64_t begin, end;
	char access[5];
	char *path; /* "" for anonymous ones */
};

static bool parse_mapping(char *line, struct mapping *m)
{
	int at = 0;

	if (sscanf(line, "%" SCNx64 "-%" SCNx64 " %4s %*s %*s %*s %n", &m->begin, &m->end,
		   m->access, &at) != 3 ||
	    !at)
		return false;
	m->path = line + at;
	return true;
}

/* shmget(2) and memfd_create(2) make files that are gone from the beginning. */
static bool never_was(const char *path)
{
	return !strncmp(path, "/SYSV", 5) || !strncmp(path, "/memfd:", 7);
}

/* Code nobody can look up in a file: anonymous, of a memfd, writable, or of a file that is gone. */
static const char *suspicion(const struct mapping *m, bool deleted)
{
	bool executable = m->access[2] == 'x';

	if (executable && m->access[1] == 'w')
		return "writable and executable";
	if (executable &&
	    (!*m->path || !strncmp(m->path, "[anon", 5) || !strncmp(m->path, "/SYSV", 5)))
		return "anonymous and executable";
	if (executable && !strncmp(m->path, "/memfd:", 7))
		return "memfd and executable";
	return executable && deleted ? "deleted and executable" : NULL;
}

static void add_file(json_t *files, const struct mapping *m, bool deleted)
{
	json_t *row = NULL;
	size_t i;

	json_array_foreach(files, i, row)
	{
		const char *path = json_string_value(json_object_get(row, "path"));

		if (path && !strcmp(path, m->path))
			break;
		row = NULL;
	}
	if (!row) {
		row = json_object();
		json_object_set_new(row, "path", json_cstring(m->path));
		json_object_set_new(row, "size", json_integer(0));
		if (deleted)
			json_object_set_new(row, "deleted", json_true());
		json_array_append_new(files, row);
	}
	json_object_set_new(row, "size",
			    json_integer(json_integer_value(json_object_get(row, "size")) +
					 (json_int_t)(m->end - m->begin)));
	if (m->access[2] == 'x')
		json_object_set_new(row, "executable", json_true());
}

static void put_maps(struct subject *s, json_t *memory)
{
	json_t *files = json_array(), *odd = json_array();
	char *text, *save, *line;
	struct mapping m;

	if (subject_read(s, "maps", &text) >= 0) {
		for (line = strtok_r(text, "\n", &save); line; line = strtok_r(NULL, "\n", &save)) {
			if (!parse_mapping(line, &m))
				continue;
			/* Anonymous, and shared. */
			if (!strcmp(m.path, "/dev/zero (deleted)"))
				m.path += strlen(m.path);
			bool file = *m.path == '/', named = file && !never_was(m.path),
			     deleted = file && procfs_deleted(s->dir, NULL, m.path) && named;
			const char *why = suspicion(&m, deleted);

			if (file)
				add_file(files, &m, deleted);
			if (why)
				json_array_append_new(
					odd,
					json_pack("{s:o, s:I, s:s, s:o, s:s}", "address",
						  json_sprintf("%#" PRIx64, m.begin), "size",
						  (json_int_t)(m.end - m.begin), "access", m.access,
						  "path", json_cstring(m.path), "why", why));
		}
		json_object_set(memory, "files", files);
		json_object_set(memory, "suspicious", odd);
	}
	free(text);
	json_decref(files);
	json_decref(odd);
}

void gather_memory(struct subject *s)
{
	json_t *memory = json_object();

	put_kib(s, memory, "virtual", "VmSize");
	put_kib(s, memory, "resident", "VmRSS");
	put_kib(s, memory, "resident_peak", "VmHWM");
	put_kib(s, memory, "anonymous", "RssAnon");
	put_kib(s, memory, "locked", "VmLck");
	put_kib(s, memory, "swapped", "VmSwap");
	put_maps(s, memory);
	json_object_set_new(s->report, "memory", memory);
}
