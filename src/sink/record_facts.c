/* Facts, as they become known: written when they are others than before. */
#include "record_facts.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "abi.h"
#include "changes.h"
#include "event.h"
#include "known.h"
#include "recording.h"
#include "tape.h"
#include "task.h"
#include "util.h"

enum {
	TEXT_MAX = 1 << 17,
	ANCESTORS_MAX = 64,
	LOOKED_AT_MAX = 16,	/* descriptors of one call */
	DESCRIPTORS_MAX = 4096, /* of a process that was there before us */
};

static bool with_secrets;
static bool begun;

void record_facts_open(bool secrets)
{
	with_secrets = secrets;
	begun = false;
}

/* What a task (of the process `owner`, if the fact is its) is like now. */
static bool note_of(int owner, int tid, const char *name)
{
	static char text[TEXT_MAX];
	long len = fact_live(tid, name, text, sizeof(text));
	bool changed = known_put(owner, name, text, len);

	if (changed)
		recording_put_fact(owner, name, text, len);
	return changed;
}

static void note(int tid, const char *name)
{
	note_of(tid, tid, name);
}

static bool is_noted(int tid)
{
	const char *text;

	return known_get(tid, "stat", &text) > 0;
}

/* ---- Who it is -------------------------------------------------------------- */

static void note_id(int tid, int owner, const char *kind, const char *line)
{
	char name[32];
	unsigned id;

	if (!line || sscanf(line, "%*u %u", &id) != 1)
		return;
	snprintf(name, sizeof(name), "%s %u", kind, id);
	note_of(owner, tid, name);
}

/* Its ids, and what they are called. */
static void note_ids(int tid, int owner)
{
	const char *text, *uid, *gid, *login;
	char name[32];

	note(tid, "stat");
	note(tid, "status");
	if (known_get(tid, "status", &text) > 0) {
		uid = strstr(text, "Uid:");
		gid = strstr(text, "Gid:");
		note_id(tid, owner, "uid", uid ? uid + 4 : NULL);
		note_id(tid, owner, "home", uid ? uid + 4 : NULL);
		note_id(tid, owner, "gid", gid ? gid + 4 : NULL);
	}
	if (known_get(owner, "loginuid", &login) > 0 && strtoul(login, NULL, 10) != UINT32_MAX) {
		snprintf(name, sizeof(name), "uid %lu", strtoul(login, NULL, 10));
		note_of(owner, tid, name);
	}
}

static void note_process(int pid)
{
	static const char *const names[] = { "cmdline", "exe",	     "exe file", "layer",
					     "cgroup",	"container", "loginuid" };

	for (size_t i = 0; i < countof(names); i++)
		note(pid, names[i]);
	if (with_secrets)
		note(pid, "environ");
}

static void note_task(int tid, int owner)
{
	note_ids(tid, owner);
	note(tid, "comm");
	note(tid, "cwd");
}

/* Those it comes from, and those who lead its group and session, as far as they are not traced. */
static void note_kin(int pid, unsigned depth)
{
	const char *text, *end;
	int kin[3];

	if (known_get(pid, "stat", &text) <= 0)
		return;
	end = strrchr(text, ')');
	if (!end || sscanf(end + 1, " %*c %d %d %d", &kin[0], &kin[1], &kin[2]) != 3)
		return;
	for (size_t i = 0; i < countof(kin); i++)
		if (kin[i] > 0 && depth < ANCESTORS_MAX && !is_noted(kin[i])) {
			note_task(kin[i], kin[i]);
			note_process(kin[i]);
			note_kin(kin[i], depth + 1);
		}
}

/* ---- Descriptors ------------------------------------------------------------ */

/* `again`: what is known of a socket may have changed. */
static void note_descriptor(const struct task *task, int fd, bool again)
{
	int owner = task->process->tgid;
	const char *link;
	char name[32];
	bool changed;

	if (fd < 0)
		return;
	snprintf(name, sizeof(name), "fd/%d", fd);
	changed = note_of(owner, task->tid, name);
	if (known_get(owner, name, &link) <= 0)
		return;
	if (!strncmp(link, "socket:", 7) && (changed || again))
		snprintf(name, sizeof(name), "fd/%d socket", fd);
	else if (*link == '/' && changed)
		snprintf(name, sizeof(name), "fd/%d file", fd);
	else
		return;
	note_of(owner, task->tid, name);
}

static void look_again(int fd, void *arg)
{
	note_descriptor(arg, fd, false);
}

static void note_all_descriptors(struct task *task)
{
	const struct dirent *entry;
	char path[32];
	DIR *dir;

	known_descriptors(task->process->tgid, look_again, task);
	snprintf(path, sizeof(path), "/proc/%d/fd", task->tid);
	dir = opendir(path);
	for (unsigned n = 0; dir && n < DESCRIPTORS_MAX && (entry = readdir(dir)); n++)
		if (*entry->d_name != '.')
			note_descriptor(task, atoi(entry->d_name), false);
	if (dir)
		closedir(dir);
}

/* Those that the call names, or has made. */
static void note_named(const struct event *event, const struct tape *tape)
{
	bool over = event->kind == EV_EXIT;
	unsigned looked = 0;

	for (uint32_t i = 0; tape && i < tape->count && looked < LOOKED_AT_MAX; i++) {
		const struct token *t = &tape->tokens[i];

		if (t->kind != T_FD)
			continue;
		note_descriptor(event->task, (int)t->value, over);
		looked++;
	}
	if (over && !event->is_error && tape && tape->count &&
	    tape->tokens[tape->count - 1].kind == T_RET &&
	    tape->tokens[tape->count - 1].fmt == D_RET_FD)
		note_descriptor(event->task, (int)event->ret, true);
}

/* ---- Events ----------------------------------------------------------------- */

/* The parent of these is no more. */
static void look_for_orphans(struct task *task, void *arg)
{
	const int *gone = arg;
	const char *text, *end;
	int ppid;

	if (task->tid == *gone || known_get(task->tid, "stat", &text) <= 0)
		return;
	end = strrchr(text, ')');
	if (end && sscanf(end + 1, " %*c %d", &ppid) == 1 && ppid == *gone) {
		note(task->tid, "stat");
		note_kin(task->tid, 0);
	}
}

static void note_changes(const struct event *event, unsigned changes)
{
	struct task *task = event->task;
	int pid = task->process->tgid;

	if (changes & CHANGES_IDS) {
		note_ids(task->tid, pid);
		if (pid != task->tid)
			note_ids(pid, pid);
		/* setpgid of another */
		if (event->kind == EV_EXIT && task_find((pid_t)event->args[0]))
			note_ids((int)event->args[0], (int)event->args[0]);
	}
	if (changes & CHANGES_COMM)
		note(task->tid, "comm");
	if (changes & CHANGES_PLACE)
		note(task->tid, "cwd");
	if (changes & CHANGES_DESCRIPTORS)
		known_descriptors(pid, look_again, task);
}

void record_facts(const struct event *event, const struct tape *tape, unsigned stale)
{
	struct task *task = event->task;
	int pid = task->process->tgid;

	if (!begun) {
		begun = true;
		note(0, "boot");
		note(0, "tracer");
		note(0, "hostname");
	}
	if (event->kind == EV_ATTACH || event->kind == EV_EXEC || !is_noted(task->tid)) {
		note_task(task->tid, pid);
		if (!event->parent || event->kind == EV_EXEC) {
			note_process(pid);
			note_ids(task->tid, pid); /* now that its login is known */
			note_all_descriptors(task);
		}
		note_kin(task->tid, 0);
		return;
	}
	if (event->kind == EV_ENTER || event->kind == EV_EXIT)
		note_named(event, tape);
	if (event->kind == EV_EXIT)
		stale |= changes_of((uint32_t)(abi_call(event->abi, event->nr) - d_numbers));
	if (stale)
		note_changes(event, stale);
	if ((event->kind == EV_EXITED || event->kind == EV_KILLED) && task->tid == pid)
		task_each(look_for_orphans, &pid);
}

void record_facts_close(void)
{
	known_close();
}
