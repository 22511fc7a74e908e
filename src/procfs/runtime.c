/* A process is in the container whose first process it shares its mounts with. */
#include "runtime.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "container.h"
#include "procfs.h"
#include "util.h"

enum { STATE_ROOM = 1 << 16 }; /* what is sought is at the beginning */

/* Where a runtime keeps a folder for each container, and what the file in it calls the process that
 * began it, and when that was started. */
static const struct runtime {
	const char *name, *file, *pid, *start;
} runtimes[] = {
	{ "runc", "state.json", "\"init_process_pid\":", "\"init_process_start\":" },
	{ "crun", "status", "\"pid\":", "\"process-start-time\":" },
};

static unsigned long long number_in(const char *text, const char *key)
{
	const char *at = strstr(text, key);

	return at ? strtoull(at + strlen(key), NULL, 10) : 0;
}

static unsigned long long started(int pid)
{
	char text[1024];

	return procfs_read(pid, "stat", text, sizeof(text)) > 0
		       ? procfs_stat_number(text, STAT_STARTED)
		       : 0;
}

static bool same_mounts(int a, int b)
{
	struct stat x, y;

	return procfs_stat(a, "ns/mnt", &x) && procfs_stat(b, "ns/mnt", &y) &&
	       x.st_ino == y.st_ino && x.st_dev == y.st_dev;
}

/* The process that began the container of this file, if it is still the one that was meant. */
static int first_of(const struct runtime *runtime, const char *file)
{
	static char text[STATE_ROOM];
	FILE *in = fopen(file, "re");
	size_t n;
	int pid;

	if (!in)
		return 0;
	n = fread(text, 1, sizeof(text) - 1, in);
	fclose(in);
	text[n] = '\0';
	pid = (int)number_in(text, runtime->pid);
	return pid > 0 && started(pid) == number_in(text, runtime->start) ? pid : 0;
}

static bool find_below(const struct runtime *runtime, const char *top, int pid,
		       struct container *ret)
{
	const struct dirent *entry;
	bool found = false;
	char file[512];
	DIR *dir;

	snprintf(file, sizeof(file), "%s/%s", top, runtime->name);
	dir = opendir(file);
	while (!found && dir && (entry = readdir(dir))) {
		if (*entry->d_name == '.' || strlen(entry->d_name) >= sizeof(ret->id) ||
		    (size_t)snprintf(file, sizeof(file), "%s/%s/%s/%s", top, runtime->name,
				     entry->d_name, runtime->file) >= sizeof(file))
			continue;
		int first = first_of(runtime, file);

		found = first && same_mounts(first, pid);
		if (found) {
			snprintf(ret->type, sizeof(ret->type), "%s", runtime->name);
			strcpy(ret->id, entry->d_name);
		}
	}
	if (dir)
		closedir(dir);
	return found;
}

bool runtime_container(int pid, struct container *ret)
{
	const char *own = getenv("XDG_RUNTIME_DIR");

	if (same_mounts(pid, getpid()))
		return false;
	for (size_t i = 0; i < countof(runtimes); i++)
		if (find_below(&runtimes[i], "/run", pid, ret) ||
		    (own && find_below(&runtimes[i], own, pid, ret)))
			return true;
	return false;
}

void container_find(int pid, const char *cgroup, struct container *c)
{
	container_of_cgroup(cgroup, c);
	if (!*c->id)
		runtime_container(pid, c);
}
