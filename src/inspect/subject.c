/* Reading one process through one handle: proc(5). */
#include "subject.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include "buf.h"
#include "json_value.h"
#include "procfs.h"
#include "quote.h"
#include "util.h"

enum { FILE_MAX = 64 << 20 }; /* a bound: /proc/PID/maps of a hostile process */

/* ---- Opening -------------------------------------------------------------- */

/* When the kernel came up: CLOCK_REALTIME, in seconds; 0 when it does not say. */
static uint64_t boot_time(void)
{
	static uint64_t booted;
	char line[256];
	FILE *in;

	if (booted || !(in = fopen("/proc/stat", "re")))
		return booted;
	while (fgets(line, sizeof(line), in))
		if (!strncmp(line, "btime ", 6))
			booted = strtoull(line + 6, NULL, 10);
	fclose(in);
	return booted;
}

/* What its stat says of when it began (ticks after boot) and of what kind it is. */
static void read_stat(struct subject *s)
{
	unsigned long long ticks;
	char *text;

	if (subject_read(s, "stat", &text) < 0)
		return;
	s->kernel = procfs_stat_number(text, STAT_FLAGS) & STAT_KERNEL_THREAD;
	ticks = procfs_stat_number(text, STAT_STARTED);
	free(text);
	if (ticks && boot_time())
		s->born = boot_time() * 1000000000 + ticks * (1000000000 / sysconf(_SC_CLK_TCK));
}

int subject_open(struct subject *s, int pid)
{
	char path[32];

	*s = (struct subject){ .pid = pid, .dir = -1 };
	if (pid <= 0)
		return -ESRCH;
	snprintf(path, sizeof(path), "/proc/%d", pid);
	s->dir = open(path, O_PATH | O_DIRECTORY | O_CLOEXEC);
	if (s->dir < 0)
		return errno == ENOENT ? -ESRCH : -errno;
	s->report = json_object();
	s->refused = json_array();
	if (subject_read(s, "status", &s->status) < 0) {
		subject_close(s);
		return -ESRCH;
	}
	read_stat(s);
	return 0;
}

void subject_close(struct subject *s)
{
	if (s->dir >= 0)
		close(s->dir);
	free(s->status);
	json_decref(s->report);
	json_decref(s->refused);
	*s = (struct subject){ .dir = -1 };
}

/* A zombie has no directory to be listed, but a status. */
bool subject_alive(const struct subject *s)
{
	int fd = openat(s->dir, "status", O_RDONLY | O_CLOEXEC);
	char byte;
	bool alive = fd >= 0 && read(fd, &byte, 1) == 1;

	if (fd >= 0)
		close(fd);
	return alive;
}

/* ---- Reading -------------------------------------------------------------- */

void subject_refused(struct subject *s, const char *what, int error)
{
	size_t i;
	json_t *row;

	if (error != EACCES && error != EPERM)
		return;
	json_array_foreach(
		s->refused, i,
		row) if (!strcmp(json_string_value(json_object_get(row, "what")), what)) return;
	json_array_append_new(s->refused,
			      json_pack("{s:s, s:s}", "what", what, "why", strerror(error)));
}

/* Entries of fd/, task/, ... are spoken of by the directory's name. */
static void refuse_named(struct subject *s, const char *name, int error)
{
	char what[64];

	snprintf(what, sizeof(what), "%.*s", (int)strcspn(name, "/"), name);
	subject_refused(s, what, error);
}

long subject_read(struct subject *s, const char *name, char **text)
{
	int fd = openat(s->dir, name, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	size_t have = 0, room = 4096;
	long error = 0;
	char *bytes;

	*text = NULL;
	if (fd < 0) {
		error = errno;
		refuse_named(s, name, error);
		return -error;
	}
	bytes = xmalloc(room);
	while (have < FILE_MAX) {
		ssize_t n = read(fd, bytes + have, room - 1 - have);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			error = errno;
		if (n <= 0)
			break;
		have += n;
		if (have + 1 == room)
			bytes = xrealloc(bytes, room *= 2);
	}
	close(fd);
	if (error) {
		free(bytes);
		refuse_named(s, name, error);
		return -error;
	}
	bytes[have] = '\0';
	*text = bytes;
	return have;
}

long subject_link(struct subject *s, const char *name, char *text, size_t size)
{
	ssize_t n = readlinkat(s->dir, name, text, size - 1);

	if (n < 0) {
		int error = errno;

		refuse_named(s, name, error);
		return -error;
	}
	text[n] = '\0';
	return n;
}

int subject_stat(struct subject *s, const char *name, struct stat *st)
{
	return fstatat(s->dir, name, st, 0) ? -errno : 0;
}

int subject_stat_inside(struct subject *s, const char *path, struct stat *st)
{
	char name[PATH_MAX + 8];

	snprintf(name, sizeof(name), "root%s", path);
	return subject_stat(s, name, st);
}

bool subject_number(const struct subject *s, const char *key, int base, unsigned long long *ret)
{
	return procfs_field(s->status, key, base, ret);
}

bool line_value(const char *text, const char *key, char *value, size_t size)
{
	size_t len = strlen(key);

	for (const char *line = text; line; line = strchr(line, '\n'), line += !!line) {
		if (strncmp(line, key, len) || line[len] != ':')
			continue;
		line += len + 1;
		line += strspn(line, " \t");
		snprintf(value, size, "%.*s", (int)strcspn(line, "\n"), line);
		return true;
	}
	return false;
}

static int by_number(const void *a, const void *b)
{
	const int *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

int subject_each(struct subject *s, const char *name, void (*fn)(struct subject *, int, void *),
		 void *arg)
{
	int fd = openat(s->dir, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *dir = fd >= 0 ? fdopendir(fd) : NULL;
	uint32_t count = 0, cap = 0;
	int number, *numbers = NULL;

	if (!dir) {
		int error = errno;

		if (fd >= 0)
			close(fd);
		refuse_named(s, name, error);
		return -error;
	}
	while ((number = procfs_next(dir)) >= 0) {
		if (count == cap)
			numbers = xgrow(numbers, &cap, sizeof(*numbers));
		numbers[count++] = number;
	}
	closedir(dir);
	if (count)
		qsort(numbers, count, sizeof(*numbers), by_number);
	for (uint32_t i = 0; i < count; i++)
		fn(s, numbers[i], arg);
	free(numbers);
	return 0;
}

/* ---- Text ----------------------------------------------------------------- */

json_t *json_text(const char *bytes, size_t len)
{
	json_t *text = json_stringn(bytes, len);
	struct buf form = { 0 };

	if (text)
		return text;
	/* As the trace in JSON has it, and a form to read. */
	json_put_bytes(&form, bytes, len);
	text = json_loadb(form.p, form.len, JSON_DECODE_ANY, NULL);
	form.len = 0;
	quote_bytes(&form, bytes, len, HEX_NONE, "");
	json_object_set_new(text, "text", json_stringn(form.p, form.len));
	buf_free(&form);
	return text;
}

json_t *json_cstring(const char *s)
{
	return json_text(s, strlen(s));
}
