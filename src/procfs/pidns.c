/* Ids of tasks in other pid namespaces: /proc/TID/status lists what a task is called in each
 * namespace it is in, from that of the mounted /proc inwards, and NS_GET_PARENT tells which
 * namespaces these are. */
#include "pidns.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/nsfs.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "procfs.h"
#include "util.h"

enum {
	LEVELS_MAX = 34, /* the kernel nests 32 of them, the first not counted */
};

/* A task's ids of one kind; levels 0 when they cannot be had. */
struct ids {
	unsigned levels;
	int id[LEVELS_MAX];
};

static struct ids ids_of(int tid, enum pidns_kind kind)
{
	static const char *const keys[] = { "\nNStgid:", "\nNSpid:", "\nNSpgid:", "\nNSsid:" };
	struct ids ids = { 0 };
	char status[4096];
	const char *p;
	char *end;

	if (procfs_read(tid, "status", status, sizeof(status)) < 0)
		return ids;
	p = strstr(status, keys[kind]);
	if (!p)
		return ids;
	for (p += strlen(keys[kind]); ids.levels < LEVELS_MAX && *p == '\t'; p = end) {
		ids.id[ids.levels] = (int)strtol(p, &end, 10);
		if (end == p)
			break;
		ids.levels++;
	}
	return ids;
}

/* Is the task's pid namespace, or the one so many levels above it, this one? */
static bool lives_in(int tid, unsigned up, const struct stat *ns)
{
	char path[32];
	struct stat st;
	bool same;
	int fd;

	snprintf(path, sizeof(path), "/proc/%d/ns/pid", tid);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	while (fd >= 0 && up-- > 0) {
		int parent = ioctl(fd, NS_GET_PARENT);

		close(fd);
		fd = parent;
	}
	if (fd < 0)
		return false;
	same = !fstat(fd, &st) && st.st_ino == ns->st_ino && st.st_dev == ns->st_dev;
	close(fd);
	return same;
}

/* What is being looked for. */
struct wanted {
	enum pidns_kind kind;
	int id;
	unsigned level, our_level; /* places in the lists of ids */
	struct stat ns;
};

/* The id in our namespace, if this task has the one that is wanted; else 0. */
static int match(const struct wanted *w, int tid)
{
	struct ids ids = ids_of(tid, w->kind);

	if (ids.levels <= w->level || ids.levels <= w->our_level || ids.id[w->level] != w->id ||
	    !lives_in(tid, ids.levels - 1 - w->level, &w->ns))
		return 0;
	return ids.id[w->our_level];
}

/* Go through a folder of tasks; *where is the one that was found. */
static int search(const struct wanted *w, const char *folder, int *where)
{
	DIR *tasks = opendir(folder);
	int tid, found = 0;

	while (!found && (tid = procfs_next(tasks)) >= 0) {
		char inner[64];

		*where = tid;
		found = match(w, tid);
		snprintf(inner, sizeof(inner), "/proc/%d/task", tid);
		if (!found && w->kind == PIDNS_TID && !strcmp(folder, "/proc"))
			found = search(w, inner, where);
	}
	if (tasks)
		closedir(tasks);
	return found;
}

int pidns_translate(int tid, enum pidns_kind kind, int id)
{
	/* Where it was found the last time: to be asked again, as it may be gone. */
	static struct known {
		uint64_t ns;
		enum pidns_kind kind;
		int id, where;
	} cache[256];
	static struct stat ours;
	static unsigned our_levels;
	struct wanted w = { .kind = kind, .id = id };
	struct known *known;
	int found;

	if (!our_levels) {
		our_levels = ids_of(getpid(), PIDNS_TID).levels;
		if (!our_levels || !procfs_stat(getpid(), "ns/pid", &ours))
			return 0;
	}
	if (!procfs_stat(tid, "ns/pid", &w.ns))
		return 0;
	if (w.ns.st_ino == ours.st_ino && w.ns.st_dev == ours.st_dev)
		return id;
	w.level = ids_of(tid, PIDNS_TID).levels;
	if (!w.level)
		return 0;
	w.level--;
	w.our_level = our_levels - 1;

	known = &cache[((unsigned)id * 4 + kind + (unsigned)w.ns.st_ino * 31) % countof(cache)];
	if (known->ns == w.ns.st_ino && known->kind == kind && known->id == id) {
		found = match(&w, known->where);
		if (found)
			return found;
	}
	*known = (struct known){ .ns = w.ns.st_ino, .kind = kind, .id = id, .where = tid };
	found = match(&w, tid);
	if (!found)
		found = search(&w, "/proc", &known->where);
	if (!found)
		known->id = 0;
	return found;
}
