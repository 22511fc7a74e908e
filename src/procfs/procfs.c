/* Reading /proc safely: bounded buffers, and tasks that are gone are an answer. */
#include "procfs.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { NAME_ROOM = 64 };

static bool proc_path(char path[static NAME_ROOM], int tid, const char *name)
{
	int n = snprintf(path, NAME_ROOM, "/proc/%d/%s", tid, name);

	return n > 0 && n < NAME_ROOM;
}

long procfs_link(int tid, const char *name, char *buf, size_t size)
{
	char path[NAME_ROOM];
	ssize_t n;

	if (!size || !proc_path(path, tid, name))
		return -EINVAL;
	n = readlink(path, buf, size - 1);
	if (n < 0)
		return -errno;
	buf[n] = '\0';
	return n;
}

long procfs_read(int tid, const char *name, char *buf, size_t size)
{
	char path[NAME_ROOM];
	size_t have = 0;
	int fd;

	if (!size || !proc_path(path, tid, name))
		return -EINVAL;
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return -errno;
	while (have < size - 1) {
		ssize_t n = read(fd, buf + have, size - 1 - have);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			break;
		have += n;
	}
	close(fd);
	buf[have] = '\0';
	return have;
}

bool procfs_stat(int tid, const char *name, struct stat *st)
{
	char path[NAME_ROOM];

	return proc_path(path, tid, name) && !stat(path, st);
}

bool procfs_comm(int tid, char *comm, size_t size)
{
	long n = procfs_read(tid, "comm", comm, size);

	if (n <= 0)
		return false;
	if (comm[n - 1] == '\n')
		comm[n - 1] = '\0';
	return true;
}

bool procfs_field(const char *text, const char *key, int base, unsigned long long *ret)
{
	size_t len = strlen(key);

	for (const char *line = text; line; line = strchr(line, '\n')) {
		char *end;

		line += *line == '\n';
		if (strncmp(line, key, len) || line[len] != ':')
			continue;
		errno = 0;
		*ret = strtoull(line + len + 1, &end, base);
		return end != line + len + 1 && !errno;
	}
	return false;
}

static const char deleted_mark[] = " (deleted)";

static bool is_marked(const char *path)
{
	size_t len = strlen(path), cut = strlen(deleted_mark);

	return len > cut && !strcmp(path + len - cut, deleted_mark);
}

bool procfs_deleted(int dir, const char *name, char *path)
{
	char inside[PATH_MAX + 8];
	struct stat file, named;

	if (!is_marked(path))
		return false;
	/* As the process sees it: it may live in another root. */
	snprintf(inside, sizeof(inside), "root%s", path);
	if (!fstatat(dir, inside, &named, 0) &&
	    (!name || (!fstatat(dir, name, &file, 0) && named.st_ino == file.st_ino &&
		       named.st_dev == file.st_dev)))
		return false;
	path[strlen(path) - strlen(deleted_mark)] = '\0';
	return true;
}

bool procfs_deleted_of(int tid, const char *name, char *path)
{
	char folder[NAME_ROOM];
	bool deleted;
	int dir;

	if (!is_marked(path))
		return false;
	snprintf(folder, sizeof(folder), "/proc/%d", tid);
	dir = open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC);
	deleted = procfs_deleted(dir, name, path);
	if (dir >= 0)
		close(dir);
	return deleted;
}

int procfs_parent(int pid)
{
	char status[4096];
	unsigned long long parent = 0;

	if (procfs_read(pid, "status", status, sizeof(status)) < 0)
		return -1;
	return procfs_field(status, "PPid", 10, &parent) ? (int)parent : 0;
}

int procfs_tgid(int tid)
{
	char status[4096];
	unsigned long long tgid;

	if (procfs_read(tid, "status", status, sizeof(status)) >= 0 &&
	    procfs_field(status, "Tgid", 10, &tgid))
		return (int)tgid;
	return tid;
}

int procfs_next(DIR *folder)
{
	const struct dirent *entry;

	while (folder && (entry = readdir(folder)))
		if (isdigit((unsigned char)*entry->d_name))
			return atoi(entry->d_name);
	return -1;
}

/* The command that stands before them is in parentheses and may hold any. */
unsigned long long procfs_stat_number(const char *stat, int place)
{
	const char *at = strrchr(stat, ')');

	for (int field = 2; at && field < place; field++)
		at = strchr(at + 1, ' ');
	return at ? strtoull(at, NULL, 10) : 0;
}
