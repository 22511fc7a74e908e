/* What program it is, and as whom it runs. */
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <limits.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sysmacros.h>
#include <unistd.h>
#include "desc.h"
#include "desc_ids.h"
#include "gather.h"
#include "names.h"
#include "procfs.h"
#include "subject.h"
#include "util.h"

/* ---- Identity ------------------------------------------------------------- */

/* "deleted", "memfd", "replaced" (another file is there now), "changed" (written to since the
 * process began), NULL as it was. */
static const char *state_of_exe(struct subject *s, char *path)
{
	struct stat file, named;

	if (!strncmp(path, "/memfd:", strlen("/memfd:"))) {
		procfs_deleted(s->dir, "exe", path);
		return "memfd";
	}
	if (procfs_deleted(s->dir, "exe", path))
		return subject_stat_inside(s, path, &named) ? "deleted" : "replaced";
	if (subject_stat(s, "exe", &file) || subject_stat_inside(s, path, &named))
		return NULL;
	if (file.st_ino != named.st_ino || file.st_dev != named.st_dev)
		return "replaced";
	/* A script or a package run right now may well be as young as the process: ticks are
	 * coarse. */
	uint64_t written = file.st_mtim.tv_sec * 1000000000ULL + file.st_mtim.tv_nsec;

	return s->born && written > s->born + 1000000000 ? "changed" : NULL;
}

static json_t *exe_of(struct subject *s)
{
	char path[PATH_MAX + 16];
	const char *state;
	json_t *exe;

	if (subject_link(s, "exe", path, sizeof(path)) < 0)
		return json_null();
	state = state_of_exe(s, path);
	exe = json_object();
	json_object_set_new(exe, "path", json_cstring(path));
	if (state)
		json_object_set_new(exe, "state", json_string(state));
	return exe;
}

/* --password=VALUE, TOKEN=VALUE, a VALUE behind --password, or an argument that looks like a secret
 * by itself: without it. */
static json_t *withheld(const char *argument, const char *before)
{
	const char *equals = strchr(argument, '=');

	if (before && !strncmp(before, "--", 2) && !strchr(before, '=') && *argument != '-' &&
	    secret_variable(before, ""))
		return json_string("*****");
	if (equals) {
		char *name = xasprintf("%.*s", (int)(equals - argument), argument);
		bool secret = secret_variable(name, equals + 1);
		json_t *rest = secret ? json_sprintf("%s=*****", name) : NULL;

		free(name);
		return rest;
	}
	return secret_shape(argument) ? json_string("*****") : NULL;
}

json_t *json_arguments(const char *text, long len, bool show_secrets)
{
	const char *before = NULL;
	json_t *all = json_array(), *rest;

	for (const char *at = text, *end = text + len; at < end;) {
		size_t n = strlen(at);

		rest = show_secrets ? NULL : withheld(at, before);
		json_array_append_new(all, rest ? rest : json_text(at, n));
		before = at;
		at += n + 1;
	}
	return all;
}

static json_t *link_of(struct subject *s, const char *name)
{
	char path[PATH_MAX + 16];

	return subject_link(s, name, path, sizeof(path)) < 0 ? json_null() : json_cstring(path);
}

void gather_identity(struct subject *s, bool show_secrets)
{
	char comm[64] = "";
	unsigned long long tracer;
	char *argv;
	long len;

	json_object_set_new(s->report, "pid", json_integer(s->pid));
	line_value(s->status, "Name", comm, sizeof(comm));
	json_object_set_new(s->report, "comm", json_cstring(comm));
	json_object_set_new(s->report, "exe", exe_of(s));
	len = subject_read(s, "cmdline", &argv);
	if (len >= 0)
		json_object_set_new(s->report, "argv", json_arguments(argv, len, show_secrets));
	free(argv);
	json_object_set_new(s->report, "cwd", link_of(s, "cwd"));
	json_object_set_new(s->report, "root", link_of(s, "root"));
	if (s->born)
		json_object_set_new(s->report, "started", json_integer(s->born));
	line_value(s->status, "State", comm, sizeof(comm));
	json_object_set_new(s->report, "state", json_cstring(comm));
	if (subject_number(s, "TracerPid", 10, &tracer) && tracer)
		json_object_set_new(s->report, "tracer", json_integer(tracer));
	if (s->kernel)
		json_object_set_new(s->report, "kernel_thread", json_true());
}

/* ---- Owner ---------------------------------------------------------------- */

static json_t *named_id(unsigned long long id, const char *name)
{
	json_t *row = json_pack("{s:I}", "id", (json_int_t)id);

	if (name)
		json_object_set_new(row, "name", json_cstring(name));
	return row;
}

static json_t *user(unsigned long long uid)
{
	struct passwd *pw = getpwuid(uid);

	return named_id(uid, pw ? pw->pw_name : NULL);
}

static json_t *group(unsigned long long gid)
{
	struct group *gr = getgrgid(gid);

	return named_id(gid, gr ? gr->gr_name : NULL);
}

/* "Uid:" and "Gid:" have four each: proc_pid_status(5). */
static json_t *four(const struct subject *s, const char *key, json_t *(*of)(unsigned long long))
{
	static const char *const roles[] = { "real", "effective", "saved", "filesystem" };
	json_t *ids = json_object();
	char text[128], *at = text;

	if (line_value(s->status, key, text, sizeof(text)))
		for (size_t i = 0; i < countof(roles); i++)
			json_object_set_new(ids, roles[i], of(strtoull(at, &at, 10)));
	return ids;
}

static json_t *groups_of(const struct subject *s)
{
	json_t *groups = json_array();
	char text[4096], *at = text, *end;

	if (line_value(s->status, "Groups", text, sizeof(text)))
		for (;; at = end) {
			unsigned long long gid = strtoull(at, &end, 10);

			if (end == at)
				break;
			json_array_append_new(groups, group(gid));
		}
	return groups;
}

/* The names of a capability set. */
static json_t *capability_names(unsigned long long set)
{
	json_t *names = json_array();

	for (unsigned i = 0; i < 64; i++) {
		const char *name = name_enum(abi_native(), D_TABLE_capability, i);

		if (!(set >> i & 1))
			continue;
		json_array_append_new(names, name ? json_string(name) : json_sprintf("CAP_%u", i));
	}
	return names;
}

/* What a set has and, of those the kernel knows, lacks: the page says what is shorter. */
static json_t *capabilities(const struct subject *s, const char *key, unsigned long long all)
{
	unsigned long long set = 0;
	json_t *row = json_object();

	if (!subject_number(s, key, 16, &set))
		return row;
	json_object_set_new(row, "has", capability_names(set));
	json_object_set_new(row, "lacks", capability_names(all & ~set));
	return row;
}

static json_t *all_capabilities(const struct subject *s)
{
	static const struct {
		const char *name, *key;
	} sets[] = { { "effective", "CapEff" },
		     { "permitted", "CapPrm" },
		     { "inheritable", "CapInh" },
		     { "bounding", "CapBnd" },
		     { "ambient", "CapAmb" } };
	json_t *caps = json_object();
	unsigned last = 40; /* Linux 5.9 */
	FILE *in = fopen("/proc/sys/kernel/cap_last_cap", "re");

	if (in) {
		if (fscanf(in, "%u", &last) != 1 || last > 63)
			last = 40;
		fclose(in);
	}
	for (size_t i = 0; i < countof(sets); i++)
		json_object_set_new(caps, sets[i].name,
				    capabilities(s, sets[i].key, ~0ULL >> (63 - last)));
	return caps;
}

/* The number of a terminal as the path of its device. */
static json_t *terminal(unsigned long long tty)
{
	unsigned major = tty >> 8 & 0xfff, minor = (tty & 0xff) | (tty >> 12 & 0xfff00);

	if (!tty)
		return json_null();
	if (major >= 136 && major <= 143)
		return json_sprintf("/dev/pts/%u", (major - 136) * 256 + minor);
	if (major == 4)
		return minor < 64 ? json_sprintf("/dev/tty%u", minor)
				  : json_sprintf("/dev/ttyS%u", minor - 64);
	return json_sprintf("%u:%u", major, minor);
}

/* What its stat says of session and terminal: fields 5 to 7. */
static void put_session(struct subject *s, json_t *owner)
{
	char *text, *at;
	int pgid, sid, tty;

	if (subject_read(s, "stat", &text) < 0)
		return;
	at = strrchr(text, ')');
	if (at && sscanf(at + 1, " %*c %*d %d %d %d", &pgid, &sid, &tty) == 3) {
		json_object_set_new(owner, "process_group", json_integer(pgid));
		json_object_set_new(owner, "session", json_integer(sid));
		json_object_set_new(owner, "terminal", terminal((unsigned)tty));
	}
	free(text);
}

static void put_label(struct subject *s, json_t *owner)
{
	char *label;

	/* EINVAL: no security module that labels processes. */
	if (subject_read(s, "attr/current", &label) > 0) {
		label[strcspn(label, "\n")] = '\0';
		if (*label)
			json_object_set_new(owner, "label", json_cstring(label));
	}
	free(label);
}

void gather_owner(struct subject *s)
{
	json_t *owner = json_object();
	unsigned long long value;
	char *login;

	json_object_set_new(owner, "uids", four(s, "Uid", user));
	json_object_set_new(owner, "gids", four(s, "Gid", group));
	json_object_set_new(owner, "groups", groups_of(s));
	json_object_set_new(owner, "capabilities", all_capabilities(s));
	if (subject_number(s, "NoNewPrivs", 10, &value))
		json_object_set_new(owner, "no_new_privs", json_boolean(value));
	if (subject_number(s, "Seccomp", 10, &value)) {
		const char *name = value ? name_enum(abi_native(), D_TABLE_seccomp_mode, value)
					 : "SECCOMP_MODE_DISABLED";

		json_object_set_new(owner, "seccomp", json_string(name ? name : "?"));
	}
	if (subject_number(s, "Seccomp_filters", 10, &value))
		json_object_set_new(owner, "seccomp_filters", json_integer(value));
	put_label(s, owner);
	/* 4294967295: nobody has logged in. */
	if (subject_read(s, "loginuid", &login) > 0 && strtoul(login, NULL, 10) != UINT32_MAX)
		json_object_set_new(owner, "login", user(strtoul(login, NULL, 10)));
	free(login);
	put_session(s, owner);
	json_object_set_new(s->report, "owner", owner);
}
