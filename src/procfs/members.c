/* Who belongs: /proc/PID/status, comm, exe and cgroup (proc(5), cgroups(7)). */
#include "members.h"

#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "container.h"
#include "procfs.h"
#include "runtime.h"
#include "util.h"

enum { GENERATIONS_MAX = 4096 }; /* a bound, should /proc change under our feet */

static bool descends(int pid, int root)
{
	for (int i = 0; pid > 0 && i < GENERATIONS_MAX; i++) {
		if (pid == root)
			return true;
		pid = procfs_parent(pid);
	}
	return false;
}

static bool is_called(int pid, const char *name)
{
	char comm[32], exe[PATH_MAX];
	const char *base;

	if (procfs_comm(pid, comm, sizeof(comm)) && !strcmp(comm, name))
		return true;
	if (procfs_link(pid, "exe", exe, sizeof(exe)) < 0)
		return false;
	base = strrchr(exe, '/');
	return base && !strcmp(base + 1, name);
}

/* Is path that of the group, or of one below it? */
static bool is_below(const char *path, const char *group)
{
	static const char mount[] = "/sys/fs/cgroup";
	size_t len;

	if (!strncmp(group, mount, strlen(mount)))
		group += strlen(mount);
	group += strspn(group, "/");
	path += strspn(path, "/");
	len = strlen(group);
	while (len && group[len - 1] == '/')
		len--;
	return !strncmp(path, group, len) && (!len || !path[len] || path[len] == '/');
}

/* .../docker-ID.scope, .../libpod-ID, .../cri-containerd-ID.scope, .../docker/ID */
static bool has_container(const char *path, const char *id)
{
	const char *at = path;

	while (*id && (at = strstr(at, id))) {
		if (at > path && strchr("/-:_", at[-1]))
			return true;
		at++;
	}
	return false;
}

/* Each line of /proc/PID/cgroup is ID:CONTROLLERS:PATH. */
static bool in_group(int pid, const struct membership *m)
{
	char text[4096], *save, *line;

	if (procfs_read(pid, "cgroup", text, sizeof(text)) < 0)
		return false;
	for (line = strtok_r(text, "\n", &save); line; line = strtok_r(NULL, "\n", &save)) {
		const char *path = strchr(line, ':');

		path = path ? strchr(path + 1, ':') : NULL;
		if (path && (m->kind == MEMBER_CGROUP ? is_below(path + 1, m->text)
						      : has_container(path + 1, m->text)))
			return true;
	}
	return false;
}

/* One that its control group does not tell of. */
static bool in_container(int pid, const char *id)
{
	struct container container;

	return *id && runtime_container(pid, &container) && !strncmp(container.id, id, strlen(id));
}

bool member_is(const struct membership *m, int pid)
{
	switch (m->kind) {
	case MEMBER_TREE:
		return descends(pid, atoi(m->text));
	case MEMBER_NAME:
		return is_called(pid, m->text);
	case MEMBER_CONTAINER:
		return in_group(pid, m) || in_container(pid, m->text);
	default:
		return in_group(pid, m);
	}
}

void members_missing(const struct membership *m)
{
	static const char *const names[] = {
		[MEMBER_TREE] = "tree",
		[MEMBER_NAME] = "name",
		[MEMBER_CGROUP] = "cgroup",
		[MEMBER_CONTAINER] = "container",
	};

	warn("there is no such process to trace: --%s %s", names[m->kind], m->text);
}

void members_each(const struct membership *memberships, unsigned count, void (*fn)(int pid, void *),
		  void *arg)
{
	DIR *dir = opendir("/proc");
	int pid;

	while ((pid = procfs_next(dir)) >= 0) {
		bool member = false;

		for (unsigned i = 0; pid != getpid() && !member && i < count; i++)
			member = member_is(&memberships[i], pid);
		if (member)
			fn(pid, arg);
	}
	if (dir)
		closedir(dir);
}
