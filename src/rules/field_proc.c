/* Fields of processes, threads, users and containers: all of them from /proc. */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include "ask.h"
#include "desc_ids.h"
#include "facts.h"
#include "known.h"
#include "names.h"
#include "util.h"

static const char *container_given; /* --container-id */

void fields_container(const char *id)
{
	container_given = id;
}

/* The process itself, or its parent. */
static int process_of(const struct ask *a, int parent)
{
	return facts_ancestor(a->pid, parent ? 1 : 0);
}

/* ---- Names and arguments ---------------------------------------------------- */

/* The name of a thread of ours, or of any process; one that is gone has none. */
static const char *name_of(const struct ask *a, int pid)
{
	const struct facts_stat *stat;

	if (pid == a->pid)
		return facts_comm(a->tid);
	stat = facts_stat(pid);
	return stat ? stat->comm : NULL;
}

static bool give_name(const struct ask *a, int pid, struct value *v)
{
	const char *name = pid > 0 ? name_of(a, pid) : NULL;

	if (!name && pid == a->pid)
		name = "<NA>";
	return give_string(v, name);
}

static bool give_exe(int pid, struct value *v)
{
	const struct facts_text *t = pid > 0 ? facts_cmdline(pid) : NULL;

	return t && give_text(v, t->text, strnlen(t->text, t->len));
}

/* Texts with NULs between them, from one on, apart by spaces. */
static bool give_spaced(struct value *v, const char *before, const struct facts_text *t,
			size_t from)
{
	size_t n = strlen(before), len = from < t->len ? t->len - from : 0;
	bool apart = n && len;
	char *text = scratch(n + apart + len + 1);

	memcpy(text, before, n);
	text[n] = ' ';
	v->text = text;
	v->len = (uint32_t)(n + apart + len);
	text += n + apart;
	memcpy(text, t->text + (len ? from : 0), len);
	for (size_t i = 0; i < len; i++)
		if (!text[i])
			text[i] = ' ';
	text[len] = '\0';
	return true;
}

/* `before`: what stands in front of the arguments; NULL: it is missing. */
static bool give_args(int pid, const char *before, struct value *v)
{
	const struct facts_text *t = pid > 0 ? facts_cmdline(pid) : NULL;

	return t && before && give_spaced(v, before, t, strnlen(t->text, t->len) + 1);
}

bool proc_name(const struct ask *a, struct value *v)
{
	return give_name(a, process_of(a, a->param), v);
}

bool proc_exe(const struct ask *a, struct value *v)
{
	int pid = process_of(a, a->param);

	return give_exe(pid, v) || (pid == a->pid && give_string(v, "<NA>"));
}

bool proc_exepath(const struct ask *a, struct value *v)
{
	int pid = process_of(a, a->param);

	return pid > 0 && give_string(v, facts_exepath(pid));
}

bool proc_args(const struct ask *a, struct value *v)
{
	return give_args(a->pid, "", v);
}

bool proc_cmdline(const struct ask *a, struct value *v)
{
	int pid = process_of(a, a->param);

	return pid > 0 && give_args(pid, name_of(a, pid), v);
}

bool proc_exeline(const struct ask *a, struct value *v)
{
	const struct facts_text *t = facts_cmdline(a->pid);

	return t && give_spaced(v, "", t, 0);
}

bool proc_counts(const struct ask *a, struct value *v)
{
	const struct facts_text *t = facts_cmdline(a->pid);
	uint64_t count = 0, bytes = 0;

	for (size_t i = t ? strnlen(t->text, t->len) + 1 : 0; t && i < t->len; count++) {
		size_t n = strnlen(t->text + i, t->len - i);

		bytes += n;
		i += n + 1;
	}
	return t && give_uint(v, a->param ? bytes : count);
}

bool proc_env(const struct ask *a, struct value *v)
{
	const struct facts_text *t = facts_environ(a->pid);
	size_t len = a->arg ? strlen(a->arg) : 0;

	if (!t || !a->arg)
		return t && give_spaced(v, "", t, 0);
	for (size_t i = 0; i < t->len; i += strnlen(t->text + i, t->len - i) + 1)
		if (!strncmp(t->text + i, a->arg, len) && t->text[i + len] == '=')
			return give_string(v, t->text + i + len + 1);
	return false;
}

bool proc_cwd(const struct ask *a, struct value *v)
{
	const char *cwd = facts_cwd(a->tid);

	return cwd && give_formatted(v, "%s%s", cwd, strcmp(cwd, "/") != 0 ? "/" : "");
}

/* ---- Ancestors --------------------------------------------------------------- */

static bool ancestor(const struct ask *a, int pid, struct value *v)
{
	switch (a->param) {
	case 0:
		return give_name(a, pid, v);
	case 1:
		return give_exe(pid, v);
	case 2:
		return give_string(v, facts_exepath(pid));
	case 3:
		return give_args(pid, name_of(a, pid), v);
	case 4:
		return give_int(v, pid);
	case 5:
		return give_args(pid, "", v);
	default: {
		const struct facts_text *t = facts_environ(pid);

		return t && give_spaced(v, "", t, 0);
	}
	}
}

bool proc_ancestor(const struct ask *a, struct value *v)
{
	enum { ANCESTORS_MAX = 64 };
	struct value items[ANCESTORS_MAX], *kept;
	uint32_t count = 0;
	int pid = a->pid;

	if (a->index != NO_INDEX) {
		pid = facts_ancestor(a->pid, a->index);
		return pid > 0 && ancestor(a, pid, v);
	}
	for (unsigned n = 0; n < ANCESTORS_MAX; n++) {
		pid = facts_ancestor(pid, 1);
		if (pid <= 0)
			break;
		items[count] = (struct value){ .type = v->type };
		count += ancestor(a, pid, &items[count]);
	}
	if (!count)
		return false;
	kept = (struct value *)(void *)scratch(count * sizeof(*kept));
	memcpy(kept, items, count * sizeof(*kept));
	v->list = true;
	v->count = count;
	v->items = kept;
	return true;
}

/* ---- Ids ---------------------------------------------------------------------- */

bool proc_id(const struct ask *a, struct value *v)
{
	const struct facts_stat *stat = facts_stat(a->pid);
	const struct facts_status *status;
	int parent;

	switch (a->param) {
	case 0:
		return give_int(v, a->pid);
	case 1:
		return stat && give_int(v, facts_ancestor(a->pid, 1));
	case 2:
		return stat && give_int(v, stat->pgrp);
	case 3:
		return stat && give_int(v, stat->session);
	case 4:
		status = facts_status(a->pid);
		return status && give_int(v, status->vpid);
	case 5:
		status = facts_status(a->pid);
		return status && give_int(v, status->vpgid);
	default:
		parent = facts_ancestor(a->pid, 1);
		status = parent > 0 ? facts_status(parent) : NULL;
		return status && give_int(v, status->vpid);
	}
}

bool proc_tty(const struct ask *a, struct value *v)
{
	const struct facts_stat *stat = facts_stat(a->pid);

	return stat && give_uint(v, (uint32_t)stat->tty);
}

/* The leader of the session or the group; when it is gone, the eldest ancestor in it. */
static int leader_of(const struct ask *a, bool session)
{
	const struct facts_stat *stat = facts_stat(a->pid), *other;
	int wanted, eldest = a->pid;

	if (!stat)
		return 0;
	wanted = session ? stat->session : stat->pgrp;
	if (wanted > 0 && facts_stat(wanted))
		return wanted;
	for (unsigned n = 1;; n++) {
		int pid = facts_ancestor(a->pid, n);

		other = pid > 0 ? facts_stat(pid) : NULL;
		if (!other || (session ? other->session : other->pgrp) != wanted)
			return eldest;
		eldest = pid;
	}
}

bool proc_leader(const struct ask *a, struct value *v)
{
	int pid = leader_of(a, a->param < 3);

	if (pid <= 0)
		return false;
	switch (a->param % 3) {
	case 0:
		return give_name(a, pid, v);
	case 1:
		return give_exe(pid, v);
	default:
		return give_string(v, facts_exepath(pid));
	}
}

bool proc_is_leader(const struct ask *a, struct value *v)
{
	const struct facts_stat *stat = facts_stat(a->pid);
	const struct facts_status *status = a->param == 2 ? facts_status(a->pid) : NULL;

	if (a->param == 2)
		return status && give_bool(v, status->vpid == status->vpgid);
	return stat && give_bool(v, a->pid == (a->param ? stat->pgrp : stat->session));
}

bool proc_size(const struct ask *a, struct value *v)
{
	const struct facts_stat *stat = facts_stat(a->param < 4 ? a->pid : a->tid);
	const struct facts_status *status = facts_status(a->pid);

	if (!stat || !status)
		return false;
	const uint64_t sizes[] = { status->vm_size, status->vm_rss,	status->vm_swap,
				   stat->threads,   stat->major_faults, stat->minor_faults };

	return give_uint(v, sizes[a->param]);
}

/* ---- Times -------------------------------------------------------------------- */

static uint64_t booted(void)
{
	return facts_system("boot");
}

bool proc_time(const struct ask *a, struct value *v)
{
	int pid = process_of(a, a->param & 1);
	const struct facts_stat *stat = pid > 0 ? facts_stat(pid) : NULL;
	uint64_t began;

	if (!stat)
		return false;
	began = booted() + stat->start;
	if (a->param & 2)
		return give_uint(v, began);
	return give_uint(v, a->event->wall > began ? a->event->wall - began : 0);
}

/* ---- The executable ----------------------------------------------------------- */

bool proc_exe_stat(const struct ask *a, struct value *v)
{
	const struct facts_stat *stat;
	struct fact_file file;
	uint64_t began;

	if (!facts_file(a->pid, "exe file", &file))
		return false;
	switch (a->param) {
	case 0:
		return give_uint(v, file.ino);
	case 1:
		return give_uint(v, file.ctime);
	case 2:
		return give_uint(v, file.mtime);
	default:
		stat = facts_stat(a->pid);
		if (!stat)
			return false;
		began = booted() + stat->start;
		return give_uint(v, began > file.ctime ? began - file.ctime : 0);
	}
}

/* May its user write to its executable?  By the bits, and by how the file system is mounted. */
static bool may_write(const struct ask *a)
{
	const struct facts_status *status = facts_status(a->tid);
	struct fact_file file;

	if (!status || !facts_file(a->pid, "exe file", &file) || file.read_only)
		return false;
	if (status->uid[3] == 0)
		return true;
	if (file.uid == status->uid[3])
		return true; /* the owner may make it so */
	return file.mode & (file.gid == status->gid[3] ? S_IWGRP : S_IWOTH);
}

/* "upper", "lower": the layer of the overlay that is the process's root; "": it is on none. */
static const char *layer_of(const struct ask *a)
{
	static char layer[16];

	return known_ask(a->pid, "layer", layer, sizeof(layer)) > 0 ? layer : "";
}

bool proc_exe_is(const struct ask *a, struct value *v)
{
	switch (a->param) {
	case 0:
		return give_bool(v, may_write(a));
	case 3:
		return facts_exepath(a->pid) && give_bool(v, facts_from_memfd(a->pid));
	default:
		return give_bool(v, !strcmp(layer_of(a), a->param == 1 ? "upper" : "lower"));
	}
}

/* ---- Threads ------------------------------------------------------------------ */

bool thread_id(const struct ask *a, struct value *v)
{
	const struct facts_status *status = a->param ? facts_status(a->tid) : NULL;

	if (!a->param)
		return give_int(v, a->tid);
	return status && give_int(v, status->vtid);
}

bool thread_main(const struct ask *a, struct value *v)
{
	return give_bool(v, a->tid == a->pid);
}

bool thread_nametid(const struct ask *a, struct value *v)
{
	const char *comm = facts_comm(a->tid);

	return comm && give_formatted(v, "%s%d", comm, a->tid);
}

bool thread_caps(const struct ask *a, struct value *v)
{
	const struct facts_status *status = facts_status(a->tid);
	char text[2048];
	size_t n = 0;

	if (!status)
		return false;
	for (unsigned bit = 0; bit < 64; bit++) {
		const char *name = name_enum(abi_native(), D_TABLE_capability, bit);

		if (status->caps[a->param] >> bit & 1 && name)
			n += (size_t)snprintf(text + n, sizeof(text) - n, "%s%s", n ? " " : "",
					      name);
		if (n >= sizeof(text))
			return false;
	}
	return give_text(v, text, n);
}

bool thread_cgroups(const struct ask *a, struct value *v)
{
	const char *text = facts_cgroup(a->pid);
	char *out, *at;

	if (!text)
		return false;
	out = at = scratch(2 * strlen(text) + 1);
	/* ID:CONTROLLERS:PATH becomes CONTROLLERS=PATH. */
	for (; *text; text += *text == '\n') {
		size_t line = strcspn(text, "\n");
		const char *name = memchr(text, ':', line), *path;

		path = name ? memchr(name + 1, ':', line - (size_t)(name + 1 - text)) : NULL;
		text += line;
		if (!path)
			continue;
		name++;
		if (a->param) {
			size_t len = (size_t)(path - name);

			if (len == strlen(a->arg) && !memcmp(name, a->arg, len))
				return give_text(v, path + 1, (size_t)(text - path - 1));
			continue;
		}
		at += sprintf(at, "%s%.*s=%.*s", at > out ? " " : "", (int)(path - name), name,
			      (int)(text - path - 1), path + 1);
	}
	*at = '\0';
	return !a->param && give_kept(v, out);
}

/* ---- Users -------------------------------------------------------------------- */

static bool id_of(const struct ask *a, int which, int64_t *id)
{
	const struct facts_status *status;

	if (which == 1) {
		*id = facts_loginuid(a->pid);
		return true;
	}
	status = facts_status(a->tid);
	if (!status)
		return false;
	*id = which ? status->gid[1] : status->uid[1];
	return true;
}

bool user_id(const struct ask *a, struct value *v)
{
	int64_t id;

	return id_of(a, a->param, &id) && give_int(v, id);
}

bool user_name(const struct ask *a, struct value *v)
{
	const char *name;
	int64_t id;

	if (!id_of(a, a->param, &id))
		return false;
	name = a->param == 2 ? facts_group(a->pid, (uint32_t)id)
	       : id == -1    ? NULL
			     : facts_user(a->pid, (uint32_t)id);
	return give_string(v, name ? name : "<NA>");
}

bool user_more(const struct ask *a, struct value *v)
{
	const char *text;
	int64_t id;

	if (!id_of(a, 0, &id))
		return false;
	text = facts_home(a->pid, (uint32_t)id, a->param);
	return give_string(v, text ? text : "<NA>");
}

/* ---- Containers ---------------------------------------------------------------- */

enum { ID_SHOWN = 12 };

/* Its id and what made it: "host" for none; false when that is not known. */
static bool container_of(const struct ask *a, const char **id, const char **type)
{
	const struct container *c;

	*type = "host";
	*id = container_given;
	if (container_given)
		return true;
	c = facts_container(a->pid);
	if (!c)
		return false;
	*type = c->type;
	*id = *c->id ? c->id : "host";
	return true;
}

static bool on_host(const struct ask *a)
{
	const char *id, *type;

	return container_of(a, &id, &type) && !strcmp(id, "host");
}

bool container_field(const struct ask *a, struct value *v)
{
	const char *id, *type;

	if (!container_of(a, &id, &type))
		return false;
	switch (a->param) {
	case 0:
		return give_text(v, id, strnlen(id, ID_SHOWN));
	case 1:
		return give_string(v, id);
	case 2:
		return give_string(v, type);
	default:
		return on_host(a) && give_string(v, "host");
	}
}

bool container_image(const struct ask *a, struct value *v)
{
	return on_host(a) && give_string(v, "");
}

bool container_start(const struct ask *a, struct value *v)
{
	const struct facts_status *status;
	const struct facts_stat *stat;
	uint64_t began = 0;

	if (on_host(a))
		return false;
	/* The first process of the pid namespace is the eldest of the family that is 1 there. */
	for (unsigned n = 0; !began; n++) {
		int pid = facts_ancestor(a->pid, n);

		status = pid > 0 ? facts_status(pid) : NULL;
		stat = pid > 0 ? facts_stat(pid) : NULL;
		if (!status || !stat)
			return false;
		if (status->vpid == 1)
			began = booted() + stat->start;
	}
	if (!a->param)
		return give_uint(v, began);
	return give_uint(v, a->event->wall > began ? a->event->wall - began : 0);
}

bool runtime_missing(const struct ask *a, struct value *v)
{
	(void)a;
	(void)v;
	return false;
}

bool runtime_false(const struct ask *a, struct value *v)
{
	(void)a;
	return give_bool(v, false);
}
