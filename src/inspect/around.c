/* Where it stands: its family, its namespaces, control groups and limits. */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "container.h"
#include "gather.h"
#include "procfs.h"
#include "runtime.h"
#include "subject.h"
#include "util.h"

/* ---- Lineage -------------------------------------------------------------- */

enum { GENERATIONS_MAX = 256 }; /* a bound, should /proc change under our feet */

/* A process beside ours: pid, comm, argv. */
static json_t *relative(int pid, bool show_secrets)
{
	char comm[64], text[4096];
	json_t *row;
	long len;

	if (!procfs_comm(pid, comm, sizeof(comm)))
		return NULL;
	row = json_pack("{s:i}", "pid", pid);
	json_object_set_new(row, "comm", json_cstring(comm));
	len = procfs_read(pid, "cmdline", text, sizeof(text));
	json_object_set_new(row, "argv", json_arguments(text, len, show_secrets));
	return row;
}

/* All pairs of process and parent, read once. */
static struct kin {
	int pid, parent;
} * kin;
static uint32_t kin_count;

static void read_kin(void)
{
	uint32_t cap = 0;
	DIR *dir;
	int pid;

	kin_count = 0;
	free(kin);
	kin = NULL;
	dir = opendir("/proc");
	while ((pid = procfs_next(dir)) >= 0) {
		int parent = procfs_parent(pid);

		if (parent < 0)
			continue;
		if (kin_count == cap)
			kin = xgrow(kin, &cap, sizeof(*kin));
		kin[kin_count++] = (struct kin){ pid, parent };
	}
	if (dir)
		closedir(dir);
}

static json_t *children_of(int pid, int generation, bool show_secrets)
{
	json_t *children = json_array();

	for (uint32_t i = 0; generation < GENERATIONS_MAX && i < kin_count; i++) {
		json_t *child;

		if (kin[i].parent != pid || !(child = relative(kin[i].pid, show_secrets)))
			continue;
		json_t *theirs = children_of(kin[i].pid, generation + 1, show_secrets);

		if (json_array_size(theirs))
			json_object_set(child, "children", theirs);
		json_decref(theirs);
		json_array_append_new(children, child);
	}
	return children;
}

void gather_lineage(struct subject *s, bool show_secrets)
{
	json_t *ancestors = json_array(), *row;
	int pid = procfs_parent(s->pid);

	for (int i = 0; pid > 0 && i < GENERATIONS_MAX && (row = relative(pid, show_secrets));
	     i++) {
		json_array_append_new(ancestors, row);
		pid = procfs_parent(pid);
	}
	json_object_set_new(s->report, "ancestors", ancestors);
	read_kin();
	json_object_set_new(s->report, "children", children_of(s->pid, 0, show_secrets));
}

/* ---- Place ---------------------------------------------------------------- */

static json_t *namespaces(struct subject *s)
{
	/* namespaces(7) */
	static const char *const kinds[] = { "mnt", "pid", "net",    "user",
					     "uts", "ipc", "cgroup", "time" };
	json_t *all = json_object();

	for (size_t i = 0; i < countof(kinds); i++) {
		char name[16], link[64], ours[64];

		snprintf(name, sizeof(name), "ns/%s", kinds[i]);
		if (subject_link(s, name, link, sizeof(link)) < 0)
			continue;
		bool same =
			procfs_link(getpid(), name, ours, sizeof(ours)) >= 0 && !strcmp(ours, link);

		json_object_set_new(
			all, kinds[i],
			json_pack("{s:I, s:b}", "inode",
				  (json_int_t)strtoull(link + strcspn(link, "[") + 1, NULL, 10),
				  "ours", same));
	}
	return all;
}

/* "…/kubepods-burstable-pod1234_….slice/…", "/kubepods/burstable/pod1234-…/…": what the pod is
 * known by. */
static void put_pod(const char *text, json_t *row)
{
	enum { UUID = 36 };
	const char *at = strstr(text, "kubepods");
	char uid[UUID + 1];

	while (at && (at = strstr(at, "pod"))) {
		at += strlen("pod");
		if (strspn(at, "0123456789abcdef-_") < UUID)
			continue;
		for (size_t i = 0; i < UUID; i++)
			uid[i] = at[i] == '_' ? '-' : at[i];
		uid[UUID] = '\0';
		json_object_set_new(row, "pod_uid", json_string(uid));
		return;
	}
}

static void put_container(const struct subject *s, const char *text, json_t *place)
{
	struct container container;

	container_find(s->pid, text, &container);
	if (!*container.id)
		return;
	json_t *row = json_object();

	json_object_set_new(row, "id", json_cstring(container.id));
	json_object_set_new(row, "runtime", json_string(container.type));
	put_pod(text, row);
	json_object_set_new(place, "container", row);
}

/* One path, or one for each controller where they differ: cgroups(7). */
static json_t *control_groups(struct subject *s, json_t *place)
{
	json_t *groups = json_array();
	char *text, *save, *line;

	if (subject_read(s, "cgroup", &text) >= 0) {
		put_container(s, text, place);
		for (line = strtok_r(text, "\n", &save); line; line = strtok_r(NULL, "\n", &save)) {
			char *controllers = strchr(line, ':');
			char *path = controllers ? strchr(controllers + 1, ':') : NULL;

			if (!path)
				continue;
			*path++ = '\0';
			json_t *row = json_object();

			json_object_set_new(row, "controllers", json_cstring(controllers + 1));
			json_object_set_new(row, "path", json_cstring(path));
			json_array_append_new(groups, row);
		}
	}
	free(text);
	return groups;
}

/* Its number in each pid namespace, ours first. */
static json_t *inner_pids(const struct subject *s)
{
	json_t *pids = json_array();
	char text[256], *at = text, *end;

	if (line_value(s->status, "NSpid", text, sizeof(text)))
		for (;; at = end) {
			long pid = strtol(at, &end, 10);

			if (end == at)
				break;
			json_array_append_new(pids, json_integer(pid));
		}
	return pids;
}

void gather_place(struct subject *s)
{
	json_t *place = json_object();

	json_object_set_new(place, "namespaces", namespaces(s));
	json_object_set_new(place, "cgroups", control_groups(s, place));
	json_object_set_new(place, "pids", inner_pids(s));
	json_object_set_new(s->report, "place", place);
}

/* ---- Limits --------------------------------------------------------------- */

static json_t *limit(const char *word)
{
	return strcmp(word, "unlimited") ? json_integer(strtoll(word, NULL, 10)) : json_null();
}

/* "Max open files            1024                 1048576              files" */
void gather_limits(struct subject *s)
{
	json_t *limits = json_object();
	char *text, *save, *line;

	if (subject_read(s, "limits", &text) < 0) {
		json_decref(limits);
		return;
	}
	for (line = strtok_r(text, "\n", &save); line; line = strtok_r(NULL, "\n", &save)) {
		char name[32], soft[32], hard[32];

		if (sscanf(line, "Max %21[^\n]%31s %31s", name, soft, hard) != 3)
			continue;
		for (size_t n = strlen(name); n && name[n - 1] == ' '; n--)
			name[n - 1] = '\0';
		json_t *row = json_object();

		json_object_set_new(row, "soft", limit(soft));
		json_object_set_new(row, "hard", limit(hard));
		json_object_set_new(limits, name, row);
	}
	free(text);
	json_object_set_new(s->report, "limits", limits);
}
