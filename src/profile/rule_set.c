/* Rules of AppArmor: gathered, and written as apparmor.d(5) wants them. */
#include "config.h"

#include "rule_set.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "buf.h"
#include "util.h"

enum { PIDS = 4096, RANDOM_LEAST = 6, RANDOM_MOST = 8, PID_LEAST = 100, CLEAN_ROOM = 2 * 4096 };

struct file {
	char *path; /* when all are there, as in the profile */
	unsigned rights;
	bool directory;
};

static struct file *files;
static uint32_t file_count, file_cap;
static char **lines; /* others; capabilities with their reason behind "#" */
static uint32_t line_count, line_cap;
static char **made; /* temporary files and folders that were made anew, clean */
static uint32_t made_count, made_cap;
static int pids[PIDS];
static uint32_t pid_count;

unsigned rights_of(const char *letters)
{
	static const char all[] = "rwlk";
	unsigned rights = 0;

	for (; *letters; letters++)
		rights |= 1u << (strchr(all, *letters) - all);
	return rights;
}

void rule_pid(int tid)
{
	for (uint32_t i = 0; i < pid_count; i++)
		if (pids[i] == tid)
			return;
	if (pid_count < PIDS)
		pids[pid_count++] = tid;
}

/* ---- Paths as patterns ------------------------------------------------------ */

static bool is_pid(const char *text, size_t len)
{
	long n = strtol(text, NULL, 10);

	for (size_t i = 0; i < len; i++)
		if (!isdigit((unsigned char)text[i]))
			return false;
	for (uint32_t i = 0; i < pid_count; i++)
		if (pids[i] == n)
			return true;
	return false;
}

/* Does it look as if mkstemp(3) had made it: with a capital behind a small letter, or a digit
 * between letters? */
static bool is_random(const char *text, size_t len)
{
	bool odd = false;

	for (size_t i = 1; i < len; i++) {
		unsigned char before = text[i - 1], c = text[i];

		odd |= islower(before) && isupper(c);
		odd |= isdigit(before) && isalpha(c) && i > 1;
	}
	return odd && len >= RANDOM_LEAST;
}

static bool is_temporary(const char *path)
{
	static const char *const folders[] = { "/tmp/", "/var/tmp/", "/dev/shm/", "/run/" };

	for (size_t i = 0; i < countof(folders); i++)
		if (!strncmp(path, folders[i], strlen(folders[i])))
			return true;
	return false;
}

/* A run of letters and digits, in a file's name. */
static void put_word(struct buf *b, const char *word, size_t len, bool temporary)
{
	if (temporary && (is_random(word, len) || (is_pid(word, len) && atol(word) >= PID_LEAST)))
		buf_char(b, '*');
	else
		buf_put(b, word, len);
}

static void put_char(struct buf *b, char c)
{
	if (strchr("*?[]{}^,\"\\@", c))
		buf_printf(b, "\\%c", c);
	else if ((unsigned char)c < 0x20 || c == 0x7f)
		buf_printf(b, "\\%03o", (unsigned char)c);
	else
		buf_char(b, c);
}

/* /bin and its kin are links into /usr on some systems, and folders on others. */
static const char *put_usr(struct buf *b, const char *path)
{
	static const char *const folders[] = { "bin/",	 "sbin/",  "lib/",
					       "lib32/", "lib64/", "libx32/" };
	const char *at = path + 1 + 4 * !strncmp(path, "/usr/", 5);

	for (size_t i = 0; i < countof(folders); i++)
		if (!strncmp(at, folders[i], strlen(folders[i]))) {
			buf_str(b, "/{,usr/}");
			return at;
		}
	return path;
}

/* What /proc says of a process is at another place next time. */
static const char *put_proc(struct buf *b, const char *path)
{
	const char *at = path + 6;
	size_t len = strcspn(at, "/");

	if (strncmp(path, "/proc/", 6) != 0 || !len || strspn(at, "0123456789") != len)
		return path;
	buf_str(b, "@{PROC}/@{pid}");
	at += len;
	if (!strncmp(at, "/task/", 6)) {
		buf_str(b, "/task/@{tid}");
		at += 6 + strspn(at + 6, "0123456789");
	}
	return at;
}

/* The name, in this path, of what was made anew: where it begins; *end is behind it. */
static const char *made_in(const char *path, const char **end)
{
	for (uint32_t i = 0; i < made_count; i++) {
		size_t len = strlen(made[i]);

		if (!strncmp(made[i], path, len) && (!path[len] || path[len] == '/')) {
			*end = path + len;
			while (len && path[len - 1] != '/')
				len--;
			return path + len;
		}
	}
	return *end = path;
}

/* The end of it is what mkstemp(3) puts there, or Python; mktemp(1) puts ten behind a dot. */
static void put_made(struct buf *b, const char *word, size_t len)
{
	enum { MKTEMP = 10 };

	if (len == MKTEMP && word[-1] == '.') {
		buf_char(b, '*');
		return;
	}
	if (len < RANDOM_LEAST) {
		buf_put(b, word, len);
		return;
	}
	buf_put(b, word, len > RANDOM_MOST ? len - RANDOM_MOST : 0);
	buf_char(b, '*');
}

/* "//" and "/./" are nothing, and a slash at the end. */
static void clean_path(const char *path, char clean[CLEAN_ROOM])
{
	size_t n = 0;

	for (const char *p = path; *p && n + 1 < CLEAN_ROOM; p++)
		if (*p == '/' && (p[1] == '/' || (p[1] == '.' && (p[2] == '/' || !p[2])))) {
			p += p[1] == '.';
			if (!p[1] && !n)
				clean[n++] = '/';
		} else {
			clean[n++] = *p;
		}
	while (n > 1 && clean[n - 1] == '/')
		n--;
	clean[n] = '\0';
}

static char *glob_of(const char *path)
{
	bool temporary = is_temporary(path);
	struct buf b = { 0 };
	char clean[CLEAN_ROOM];
	const char *at, *end, *begin;

	clean_path(path, clean);
	begin = made_in(clean, &end);
	at = put_proc(&b, clean);

	if (at == clean)
		at = put_usr(&b, clean);
	while (*at) {
		size_t len = 0;

		bool is_made = at >= begin && at < end;

		while (isalnum((unsigned char)at[len]) || (is_made && at[len] == '_'))
			len++;
		if (len && is_made)
			put_made(&b, at, len);
		else if (len)
			put_word(&b, at, len, temporary);
		else
			put_char(&b, at[len++]);
		at += len;
	}
	buf_char(&b, '\0');
	return b.p;
}

/* ---- Gathering -------------------------------------------------------------- */

static struct file *file_named(const char *path)
{
	for (uint32_t i = 0; i < file_count; i++)
		if (!strcmp(files[i].path, path))
			return &files[i];
	if (file_count == file_cap)
		files = xgrow(files, &file_cap, sizeof(*files));
	files[file_count] = (struct file){ .path = xstrdup(path) };
	return &files[file_count++];
}

void rule_made(const char *path)
{
	char clean[CLEAN_ROOM];

	if (!is_temporary(path))
		return;
	clean_path(path, clean);
	for (uint32_t i = 0; i < made_count; i++)
		if (!strcmp(made[i], clean))
			return;
	if (made_count == made_cap)
		made = xgrow(made, &made_cap, sizeof(*made));
	made[made_count++] = xstrdup(clean);
}

void rule_file(const char *path, unsigned rights, bool directory)
{
	struct file *file = file_named(path);

	file->rights |= rights;
	file->directory |= directory;
}

void rule_directory(const char *path)
{
	rule_file(path, RIGHT_READ, true);
}

static void add_line(char *line)
{
	for (uint32_t i = 0; i < line_count; i++)
		if (!strcmp(lines[i], line)) {
			free(line);
			return;
		}
	if (line_count == line_cap)
		lines = xgrow(lines, &line_cap, sizeof(*lines));
	lines[line_count++] = line;
}

void rule_capability(const char *capability, const char *call, bool sure)
{
	add_line(xasprintf("capability %s, # %s%s", capability, call, sure ? "" : ", perhaps"));
}

void rule_line(const char *fmt, ...)
{
	char line[200];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(line, sizeof(line), fmt, ap);
	va_end(ap);
	add_line(xstrdup(line));
}

/* ---- The profile ------------------------------------------------------------ */

static int by_text(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static int by_path(const void *a, const void *b)
{
	return strcmp(((const struct file *)a)->path, ((const struct file *)b)->path);
}

/* Paths become patterns, and those of one pattern one. */
static void merge_files(void)
{
	uint32_t n = 0, k;

	for (uint32_t i = 0; i < file_count; i++) {
		char *glob = glob_of(files[i].path);

		for (k = 0; k < n && strcmp(files[k].path, glob) != 0; k++)
			;
		free(files[i].path);
		if (k == n) {
			files[n] = files[i];
			files[n++].path = glob;
			continue;
		}
		free(glob);
		files[k].rights |= files[i].rights;
		files[k].directory |= files[i].directory;
	}
	file_count = n;
}

static void put_rights(struct buf *b, unsigned rights)
{
	static const char letters[] = "rwlkm";

	for (unsigned i = 0; letters[i]; i++)
		if (rights & 1u << i)
			buf_char(b, letters[i]);
	if (rights & RIGHT_EXEC)
		buf_str(b, "ix");
}

static void put_file(struct buf *b, const struct file *file)
{
	bool root = !strcmp(file->path, "/");

	if (!file->rights)
		return;
	buf_printf(b, "  \"%s%s\" ", file->path, file->directory && !root ? "/" : "");
	put_rights(b, file->rights);
	buf_str(b, ",\n");
}

void rules_print(struct buf *b, const char *program)
{
	char *glob = program ? glob_of(program) : NULL;
	const char *name = program ? strrchr(program, '/') + 1 : "sonde";

	buf_str(b,
		"# What was seen of the program, and no more.  Inferred are the capabilities that "
		"calls "
		"take\n# which succeeded (\"perhaps\": some uses do not); those that give way to "
		"files of others,\n# such as dac_override, are not.  Programs that are executed "
		"stay "
		"under this profile.\n\ninclude <tunables/global>\n\nprofile \"sonde.");
	for (; *name; name++)
		buf_char(b, isalnum((unsigned char)*name) || strchr("._-", *name) ? *name : '_');
	buf_char(b, '"');
	if (glob)
		buf_printf(b, " \"%s\"", glob);
	buf_str(b, " {\n  include <abstractions/base>\n\n");
	if (line_count)
		qsort(lines, line_count, sizeof(*lines), by_text);
	for (uint32_t i = 0; i < line_count; i++) {
		buf_printf(b, "  %s\n", lines[i]);
		free(lines[i]);
	}
	if (line_count)
		buf_char(b, '\n');
	merge_files();
	if (file_count)
		qsort(files, file_count, sizeof(*files), by_path);
	for (uint32_t i = 0; i < file_count; i++) {
		put_file(b, &files[i]);
		free(files[i].path);
	}
	buf_str(b, "}\n");
	free(glob);
	for (uint32_t i = 0; i < made_count; i++)
		free(made[i]);
	free(made);
	free(files);
	free(lines);
}
