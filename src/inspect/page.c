/* The page: what a person reads in one screen.
 *
 * Everything comes from processes that may be hostile to the terminal: control characters are
 * escaped wherever they come from. */
#include "page.h"

#include <inttypes.h>
#include <string.h>
#include <time.h>
#include "buf.h"
#include "page_parts.h"
#include "util.h"

enum { LABEL = 13, INDENT = 2, FOLD_FEW = 8, FOLD_ARGUMENT = 100, FOLD_COMMAND = 200 };

/* ---- Small parts ------------------------------------------------------------ */

/* Bytes with control characters as \ooo: C0, DEL, and C1 as UTF-8 writes them. */
void page_safe(struct buf *b, const char *s)
{
	for (const unsigned char *c = (const unsigned char *)s; *c; c++) {
		if (*c < 0x20 || *c == 0x7f) {
			buf_printf(b, "\\%03o", *c);
		} else if (*c == 0xc2 && c[1] >= 0x80 && c[1] < 0xa0) {
			buf_printf(b, "\\%03o\\%03o", c[0], c[1]);
			c++;
		} else {
			buf_char(b, *c);
		}
	}
}

/* A json_text(): the string, or the escaped form of what is none. */
const char *page_text(const json_t *value)
{
	const char *s =
		json_string_value(json_is_object(value) ? json_object_get(value, "text") : value);
	return s ? s : "?";
}

const char *page_string(const json_t *object, const char *key)
{
	const json_t *value = json_object_get(object, key);

	return value && !json_is_null(value) ? page_text(value) : NULL;
}

long long page_number(const json_t *object, const char *key)
{
	return json_integer_value(json_object_get(object, key));
}

void page_label(struct buf *b, const char *label)
{
	buf_printf(b, "%*s%-*s", INDENT, "", LABEL, label);
}

/* 1023, 1.5 KiB, 20 MiB */
void page_size(struct buf *b, long long bytes)
{
	static const char *const units[] = { "bytes", "KiB", "MiB", "GiB", "TiB", "PiB" };
	double value = bytes;
	size_t unit = 0;

	while (value >= 1024 && unit + 1 < countof(units)) {
		value /= 1024;
		unit++;
	}
	buf_printf(b, unit && value < 10 ? "%.1f %s" : "%.0f %s", value, units[unit]);
}

/* 3 d 4 h, 5 min 2 s: the two largest parts. */
static void put_age(struct buf *b, uint64_t ns)
{
	static const struct {
		const char *unit;
		uint64_t seconds;
	} units[] = { { "d", 86400 }, { "h", 3600 }, { "min", 60 }, { "s", 1 } };
	uint64_t seconds = ns / 1000000000;
	unsigned shown = 0;

	for (size_t i = 0; i < countof(units) && shown < 2; i++) {
		uint64_t n = seconds / units[i].seconds;

		seconds %= units[i].seconds;
		if (n || shown || i + 1 == countof(units)) {
			buf_printf(b, "%s%" PRIu64 " %s", shown ? " " : "", n, units[i].unit);
			shown++;
		}
	}
}

static void put_argument(struct buf *b, const char *s, bool unfolded)
{
	/* So that it can be told where an argument ends. */
	bool plain = *s && !strpbrk(s, " \t\n\"'\\$`*?;&|<>(){}[]#~");
	size_t begin;

	buf_str(b, plain ? "" : "'");
	begin = b->len;
	page_safe(b, s);
	if (!unfolded && b->len - begin > FOLD_ARGUMENT) {
		b->len = begin + FOLD_ARGUMENT;
		buf_str(b, "...");
	}
	buf_str(b, plain ? "" : "'");
}

static void put_command(struct buf *b, const json_t *argv, bool unfolded)
{
	size_t i, start = b->len;
	const json_t *arg;

	json_array_foreach(argv, i, arg)
	{
		if (!unfolded && b->len - start > FOLD_COMMAND) {
			buf_printf(b, " ... (%zu more arguments)", json_array_size(argv) - i);
			return;
		}
		buf_str(b, i ? " " : "");
		put_argument(b, page_text(arg), unfolded);
	}
}

/* Elements of an array of strings, apart by `apart`. */
void page_join(struct buf *b, const json_t *array, const char *apart)
{
	const json_t *value;
	size_t i;

	json_array_foreach(array, i, value)
	{
		buf_str(b, i ? apart : "");
		page_safe(b, page_text(value));
	}
}

static void put_id(struct buf *b, const json_t *id)
{
	const char *name = page_string(id, "name");

	if (name)
		page_safe(b, name);
	buf_printf(b, name ? "(%lld)" : "%lld", page_number(id, "id"));
}

/* ---- Identity --------------------------------------------------------------- */

/* "S (sleeping)": the word. */
static void put_state(struct buf *b, const char *state)
{
	const char *word = strchr(state, '(');

	if (word)
		buf_printf(b, "%.*s", (int)strcspn(word + 1, ")"), word + 1);
	else
		page_safe(b, state);
}

static void put_identity(struct buf *b, const json_t *r, bool unfolded, uint64_t now)
{
	const json_t *exe = json_object_get(r, "exe");
	uint64_t started = page_number(r, "started");
	const char *cwd = page_string(r, "cwd"), *root = page_string(r, "root"), *state;

	buf_printf(b, "%lld ", page_number(r, "pid"));
	page_safe(b, page_string(r, "comm"));
	if (json_is_object(exe)) {
		buf_str(b, "  ");
		page_safe(b, page_string(exe, "path"));
		state = page_string(exe, "state");
		if (state)
			buf_printf(b, " (%s)", state);
	}
	buf_char(b, '\n');

	if (json_array_size(json_object_get(r, "odd"))) {
		page_label(b, "odd");
		page_join(b, json_object_get(r, "odd"), "; ");
		buf_char(b, '\n');
	}
	if (json_array_size(json_object_get(r, "argv"))) {
		page_label(b, "command");
		put_command(b, json_object_get(r, "argv"), unfolded);
		buf_char(b, '\n');
	}
	page_label(b, "state");
	put_state(b, page_string(r, "state"));
	if (started) {
		time_t seconds = started / 1000000000;
		char text[64];
		struct tm tm;

		localtime_r(&seconds, &tm);
		strftime(text, sizeof(text), "%Y-%m-%d %H:%M:%S", &tm);
		buf_printf(b, ", since %s (", text);
		put_age(b, now > started ? now - started : 0);
		buf_char(b, ')');
	}
	if (cwd) {
		buf_str(b, ", in ");
		page_safe(b, cwd);
	}
	if (root && strcmp(root, "/")) {
		buf_str(b, ", root ");
		page_safe(b, root);
	}
	buf_char(b, '\n');
}

/* ---- Owner ------------------------------------------------------------------ */

static void put_ids(struct buf *b, const json_t *ids, const char *what, bool unfolded)
{
	static const char *const roles[] = { "effective", "saved", "filesystem" };
	const json_t *real = json_object_get(ids, "real");

	buf_str(b, what);
	put_id(b, real);
	for (size_t i = 0; i < countof(roles); i++) {
		const json_t *id = json_object_get(ids, roles[i]);

		if (!unfolded && json_equal((json_t *)id, (json_t *)real))
			continue;
		buf_printf(b, ", %s ", roles[i]);
		put_id(b, id);
	}
}

static void put_capabilities(struct buf *b, const json_t *owner, bool unfolded)
{
	const json_t *caps = json_object_get(owner, "capabilities"), *set;
	const char *name;

	json_object_foreach((json_t *)caps, name, set)
	{
		const json_t *has = json_object_get(set, "has"),
			     *lacks = json_object_get(set, "lacks");
		bool main = !strcmp(name, "effective"),
		     most = json_array_size(lacks) < json_array_size(has);

		if (!main && !unfolded && (strcmp(name, "ambient") || !json_array_size(has)))
			continue;
		page_label(b, main ? "capabilities" : "");
		if (!main)
			buf_printf(b, "%s: ", name);
		buf_str(b, !json_array_size(has) ? "none" : most ? "all" : "");
		buf_str(b, most && json_array_size(lacks) ? " but " : "");
		page_join(b, most ? lacks : has, " ");
		buf_char(b, '\n');
	}
}

static void put_owner(struct buf *b, const json_t *r, bool unfolded)
{
	const json_t *owner = json_object_get(r, "owner"), *group;
	const char *seccomp = page_string(owner, "seccomp"), *text;
	size_t i;

	page_label(b, "runs as");
	put_ids(b, json_object_get(owner, "uids"), "", unfolded);
	put_ids(b, json_object_get(owner, "gids"), ", group ", unfolded);
	json_array_foreach(json_object_get(owner, "groups"), i, group)
	{
		buf_str(b, i ? " " : ", groups ");
		put_id(b, group);
	}
	if ((text = page_string(owner, "terminal")))
		buf_printf(b, ", on %s", text);
	if (json_object_get(owner, "login")) {
		buf_str(b, ", logged in as ");
		put_id(b, json_object_get(owner, "login"));
	}
	if (unfolded)
		buf_printf(b, ", session %lld, process group %lld", page_number(owner, "session"),
			   page_number(owner, "process_group"));
	buf_char(b, '\n');
	put_capabilities(b, owner, unfolded);
	page_label(b, "confined by");
	const char *apart = "";

	if (json_is_true(json_object_get(owner, "no_new_privs"))) {
		buf_str(b, "no_new_privs");
		apart = ", ";
	}
	if (seccomp && strcmp(seccomp, "SECCOMP_MODE_DISABLED")) {
		buf_printf(b, "%s%s, %lld filters", apart, seccomp,
			   page_number(owner, "seccomp_filters"));
		apart = ", ";
	}
	if ((text = page_string(owner, "label"))) {
		buf_str(b, apart);
		buf_str(b, "label ");
		page_safe(b, text);
		apart = ", ";
	}
	buf_str(b, *apart ? "\n" : "nothing\n");
}

/* ---- Lineage ---------------------------------------------------------------- */

static void put_child(struct buf *b, const json_t *child, unsigned depth, unsigned *left)
{
	const json_t *row;
	size_t i;

	if (!*left)
		return;
	--*left;
	page_label(b, "");
	buf_printf(b, "%*s%lld ", 2 * depth, "", page_number(child, "pid"));
	if (json_array_size(json_object_get(child, "argv")))
		put_command(b, json_object_get(child, "argv"), false);
	else
		page_safe(b, page_string(child, "comm"));
	buf_char(b, '\n');
	json_array_foreach(json_object_get(child, "children"), i, row)
		put_child(b, row, depth + 1, left);
}

static void put_lineage(struct buf *b, const json_t *r, bool unfolded)
{
	const json_t *row, *children = json_object_get(r, "children");
	unsigned left = unfolded ? UINT32_MAX : FOLD_FEW;
	size_t i;

	page_label(b, "child of");
	json_array_foreach(json_object_get(r, "ancestors"), i, row)
	{
		buf_printf(b, "%s%lld ", i ? ", of " : "", page_number(row, "pid"));
		if (unfolded && json_array_size(json_object_get(row, "argv")))
			put_command(b, json_object_get(row, "argv"), false);
		else
			page_safe(b, page_string(row, "comm"));
	}
	buf_str(b, i ? "\n" : "nobody\n");
	if (!json_array_size(children))
		return;
	page_label(b, "children");
	buf_printf(b, "%zu\n", json_array_size(children));
	json_array_foreach(children, i, row) put_child(b, row, 0, &left);
	if (!left)
		page_fold(b, "more");
}

/* ---- Place and limits ------------------------------------------------------- */

static void put_namespaces(struct buf *b, const json_t *place, bool unfolded)
{
	const char *kind, *apart = "";
	const json_t *ns;
	json_t *all = json_object_get(place, "namespaces");

	/* Of others we may not know, the dead have none. */
	if (!json_object_size(all))
		return;
	page_label(b, "namespaces");
	json_object_foreach(all, kind, ns)
	{
		bool ours = json_is_true(json_object_get(ns, "ours"));

		if (ours && !unfolded)
			continue;
		buf_printf(b, "%s%s", apart, kind);
		if (unfolded)
			buf_printf(b, " %lld%s", page_number(ns, "inode"), ours ? "" : " (own)");
		apart = ", ";
	}
	buf_str(b, !*apart ? "as ours\n" : unfolded ? "\n" : " of its own\n");
}

static void put_place(struct buf *b, const json_t *r, bool unfolded)
{
	const json_t *place = json_object_get(r, "place"), *row, *pids;
	const json_t *container = json_object_get(place, "container");
	size_t i;

	if (container) {
		page_label(b, "container");
		page_safe(b, page_string(container, "id"));
		if (page_string(container, "runtime"))
			buf_printf(b, " (%s)", page_string(container, "runtime"));
		if (page_string(container, "pod_uid"))
			buf_printf(b, ", pod %s", page_string(container, "pod_uid"));
		buf_char(b, '\n');
	}
	put_namespaces(b, place, unfolded);
	pids = json_object_get(place, "pids");
	if (json_array_size(pids) > 1) {
		page_label(b, "inner pid");
		for (i = 1; i < json_array_size(pids); i++)
			buf_printf(b, "%s%lld", i > 1 ? ", then " : "",
				   json_integer_value(json_array_get(pids, i)));
		buf_char(b, '\n');
	}
	json_array_foreach(json_object_get(place, "cgroups"), i, row)
	{
		const char *path = page_string(row, "path"),
			   *controllers = page_string(row, "controllers");

		if (!unfolded && (!path || !strcmp(path, "/")))
			continue;
		page_label(b, "cgroup");
		page_safe(b, path);
		if (controllers && *controllers)
			buf_printf(b, " (%s)", controllers);
		buf_char(b, '\n');
	}
}

static void put_limits(struct buf *b, const json_t *r, bool unfolded)
{
	static const char *const usual[] = { "open files", "processes", "locked memory",
					     "core file size" };
	const char *name, *apart = "";
	const json_t *row;

	if (!json_object_get(r, "limits"))
		return;
	page_label(b, "limits");
	json_object_foreach(json_object_get(r, "limits"), name, row)
	{
		bool shown = unfolded;

		for (size_t i = 0; i < countof(usual); i++)
			shown |= !strcmp(usual[i], name);
		if (!shown)
			continue;
		buf_printf(b, "%s%s ", apart, name);
		for (unsigned i = 0; i < 2; i++) {
			const json_t *value = json_object_get(row, i ? "hard" : "soft");

			buf_str(b, i ? "/" : "");
			if (json_is_integer(value))
				buf_printf(b, "%lld", json_integer_value(value));
			else
				buf_str(b, "unlimited");
		}
		apart = ", ";
	}
	buf_char(b, '\n');
}

/* ---- The whole -------------------------------------------------------------- */

void page_fold(struct buf *b, const char *what)
{
	page_label(b, "");
	buf_printf(b, "... %s: -v shows all\n", what);
}

static void put_refused(struct buf *b, const json_t *r)
{
	const json_t *row;
	size_t i;

	if (!json_array_size(json_object_get(r, "refused")))
		return;
	page_label(b, "not told");
	json_array_foreach(json_object_get(r, "refused"), i, row)
		buf_printf(b, "%s%s", i ? ", " : "", page_string(row, "what"));
	buf_str(b, ": only to root, or with CAP_SYS_PTRACE");
	buf_char(b, '\n');
}

void page_put(struct buf *b, const json_t *report, bool unfolded, uint64_t now)
{
	put_identity(b, report, unfolded, now);
	put_owner(b, report, unfolded);
	put_lineage(b, report, unfolded);
	put_place(b, report, unfolded);
	put_limits(b, report, unfolded);
	page_put_inside(b, report, unfolded);
	page_put_held(b, report, unfolded);
	put_refused(b, report);
}

void page_put_heading(struct buf *b)
{
	buf_printf(b, "%7s %-10s %9s %9s  %s\n", "PID", "USER", "AGE", "RESIDENT", "COMMAND");
}

void page_put_line(struct buf *b, const json_t *r, uint64_t now)
{
	const json_t *uid =
		json_object_get(json_object_get(json_object_get(r, "owner"), "uids"), "effective");
	uint64_t started = page_number(r, "started");
	struct buf age = { 0 }, size = { 0 };
	const char *name = page_string(uid, "name");

	put_age(&age, started && now > started ? now - started : 0);
	page_size(&size, page_number(json_object_get(r, "memory"), "resident"));
	buf_printf(b, "%7lld %-10.10s %9.*s %9.*s  ", page_number(r, "pid"), name ? name : "?",
		   (int)age.len, age.p, (int)size.len, size.p);
	if (json_array_size(json_object_get(r, "odd"))) {
		buf_char(b, '<');
		page_join(b, json_object_get(r, "odd"), "; ");
		buf_str(b, "> ");
	}
	if (json_array_size(json_object_get(r, "argv"))) {
		put_command(b, json_object_get(r, "argv"), false);
	} else {
		buf_char(b, '[');
		page_safe(b, page_string(r, "comm"));
		buf_char(b, ']');
	}
	buf_char(b, '\n');
	buf_free(&age);
	buf_free(&size);
}
