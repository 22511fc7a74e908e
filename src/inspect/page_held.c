/* The lower half of the page: what goes on inside, and what it holds. */
#include <inttypes.h>
#include <string.h>
#include "buf.h"
#include "page_parts.h"
#include "util.h"

enum { FOLD_ROWS = 20, FOLD_FEW = 6, FOLD_VALUE = 300 };

/* ---- Threads ---------------------------------------------------------------- */

static bool same_work(const json_t *a, const json_t *b)
{
	static const char *const keys[] = { "comm", "state", "waits_in" };

	for (size_t i = 0; i < countof(keys); i++)
		if (!json_equal(json_object_get(a, keys[i]), json_object_get(b, keys[i])))
			return false;
	return json_equal(json_object_get(json_object_get(a, "call"), "name"),
			  json_object_get(json_object_get(b, "call"), "name"));
}

static void put_thread(struct buf *b, const json_t *row, size_t alike)
{
	const char *call = page_string(json_object_get(row, "call"), "text"),
		   *state = page_string(row, "state"), *wait = page_string(row, "waits_in");

	page_label(b, "");
	if (alike > 1)
		buf_printf(b, "%zu like ", alike);
	buf_printf(b, "%lld ", page_number(row, "tid"));
	page_safe(b, page_string(row, "comm"));
	buf_str(b, ": ");
	page_safe(b, call ? call : state ? state : "?");
	if (wait && call)
		buf_printf(b, "  in %s", wait);
	buf_char(b, '\n');
}

/* Those that do the same as one line; of more kinds than are shown it is not asked, as there may be
 * thousands. */
static void put_kinds(struct buf *b, const json_t *threads)
{
	struct {
		const json_t *row;
		size_t alike;
	} kinds[FOLD_FEW];
	size_t i, known = 0;
	bool more = false;
	json_t *row;

	json_array_foreach(threads, i, row)
	{
		size_t k = 0;

		while (k < known && !same_work(kinds[k].row, row))
			k++;
		if (k < known) {
			kinds[k].alike++;
		} else if (known < FOLD_FEW) {
			kinds[known].row = row;
			kinds[known++].alike = 1;
		} else {
			more = true;
		}
	}
	for (i = 0; i < known; i++)
		put_thread(b, kinds[i].row, kinds[i].alike);
	if (more)
		page_fold(b, "more threads");
}

static void put_threads(struct buf *b, const json_t *r, bool unfolded)
{
	const json_t *threads = json_object_get(r, "threads");
	size_t count = json_array_size(threads), i;
	json_t *row;

	page_label(b, count == 1 ? "thread" : "threads");
	buf_printf(b, "%zu\n", count);
	if (unfolded)
		json_array_foreach(threads, i, row) put_thread(b, row, 1);
	else
		put_kinds(b, threads);
}

/* ---- Memory ----------------------------------------------------------------- */

static void put_memory(struct buf *b, const json_t *r, bool unfolded)
{
	const json_t *memory = json_object_get(r, "memory"), *row;
	size_t i;

	page_label(b, "memory");
	page_size(b, page_number(memory, "resident"));
	buf_str(b, " resident, ");
	page_size(b, page_number(memory, "swapped"));
	buf_str(b, " swapped, ");
	page_size(b, page_number(memory, "virtual"));
	buf_str(b, " virtual");
	if (json_object_get(memory, "files"))
		buf_printf(b, "; %zu files mapped",
			   json_array_size(json_object_get(memory, "files")));
	buf_char(b, '\n');
	json_array_foreach(json_object_get(memory, "suspicious"), i, row)
	{
		page_label(b, "");
		buf_printf(b, "%s %s %s: ", page_string(row, "address"), page_string(row, "access"),
			   page_string(row, "why"));
		page_safe(b, *page_string(row, "path") ? page_string(row, "path") : "anonymous");
		buf_str(b, ", ");
		page_size(b, page_number(row, "size"));
		buf_char(b, '\n');
		if (!unfolded && i + 1 == FOLD_FEW) {
			page_fold(b, "more such mappings");
			break;
		}
	}
	json_array_foreach(json_object_get(memory, "files"), i, row)
	{
		bool deleted = json_is_true(json_object_get(row, "deleted"));

		if (!unfolded && !deleted)
			continue;
		page_label(b, "");
		page_safe(b, page_string(row, "path"));
		buf_str(b, deleted ? " (deleted), " : ", ");
		page_size(b, page_number(row, "size"));
		buf_char(b, '\n');
	}
}

/* ---- Environment ------------------------------------------------------------ */

static void put_variable(struct buf *b, const json_t *row, bool unfolded)
{
	const json_t *value = json_object_get(row, "value");
	size_t begin = b->len;

	page_label(b, "");
	page_safe(b, page_string(row, "name"));
	if (value) {
		buf_char(b, '=');
		page_safe(b, page_text(value));
	} else if (json_is_true(json_object_get(row, "secret"))) {
		buf_printf(b, "=***** (%lld bytes)", page_number(row, "length"));
	}
	if (!unfolded && b->len - begin > FOLD_VALUE) {
		b->len = begin + FOLD_VALUE;
		while (((unsigned char)b->p[b->len] & 0xc0) == 0x80)
			b->len--;
		buf_str(b, "...");
	}
	buf_char(b, '\n');
}

static void put_environment(struct buf *b, const json_t *r, bool unfolded)
{
	const json_t *rows = json_object_get(r, "environment"), *row;
	size_t i, secret = 0, shown = 0;

	if (!rows)
		return;
	json_array_foreach(rows, i, row) secret += json_is_true(json_object_get(row, "secret"));
	page_label(b, "environment");
	buf_printf(b, "%zu variables", json_array_size(rows));
	if (secret)
		buf_printf(b, ", %zu withheld (--show-secrets)", secret);
	buf_char(b, '\n');
	/* The withheld ones first: that they are there is news. */
	for (int pass = unfolded; pass < 2; pass++)
		json_array_foreach(rows, i, row)
		{
			if (!unfolded &&
			    json_is_true(json_object_get(row, "secret")) != (pass == 0))
				continue;
			if (!unfolded && shown++ == FOLD_ROWS) {
				page_fold(b, "more variables");
				return;
			}
			put_variable(b, row, unfolded);
		}
}

/* ---- Descriptors ------------------------------------------------------------ */

static void put_who(struct buf *b, const json_t *holders)
{
	const json_t *row;
	size_t i;

	json_array_foreach(holders, i, row)
	{
		if (i == FOLD_FEW) {
			buf_printf(b, ", %zu more", json_array_size(holders) - i);
			break;
		}
		buf_str(b, i ? ", " : " <-> ");
		page_safe(b, page_string(row, "comm"));
		buf_printf(b, "[%lld] %lld", page_number(row, "pid"), page_number(row, "fd"));
	}
}

/* A name may have NULs in it. */
static void put_text(struct buf *b, const json_t *value)
{
	const char *text = page_text(value);
	size_t len = json_is_string(value) ? json_string_length(value) : strlen(text);

	for (size_t at = 0; at <= len; at += strlen(text + at) + 1) {
		buf_str(b, at ? "\\0" : "");
		page_safe(b, text + at);
	}
}

static void put_socket(struct buf *b, const json_t *row)
{
	static const char *const keys[] = { "local", "remote", "netlink", "path", "state" };

	buf_str(b, page_string(row, "protocol") ? page_string(row, "protocol") : "socket");
	for (size_t i = 0; i < countof(keys); i++) {
		const json_t *value = json_object_get(row, keys[i]);

		if (!value)
			continue;
		buf_str(b,
			!strcmp(keys[i], "remote") ? " -> "
			: json_is_true(json_object_get(row, "abstract")) && !strcmp(keys[i], "path")
				? " @"
				: " ");
		if (json_is_integer(value))
			buf_printf(b, "%lld", json_integer_value(value));
		else
			put_text(b, value);
	}
}

static void put_detail(struct buf *b, const json_t *row)
{
	const json_t *fd;
	size_t i;

	if (page_string(row, "detail")) {
		buf_char(b, ' ');
		page_safe(b, page_string(row, "detail"));
	}
	if (json_object_get(row, "watched"))
		buf_printf(b, " of %lld places", page_number(row, "watched"));
	json_array_foreach(json_object_get(row, "watches"), i, fd)
		buf_printf(b, "%s%lld", i ? " " : " of ", json_integer_value(fd));
	if (page_string(row, "clock"))
		buf_printf(b, " %s, left %s, every %s", page_string(row, "clock"),
			   page_string(row, "left"), page_string(row, "every"));
}

static void put_descriptor(struct buf *b, const json_t *row, bool unfolded)
{
	const char *kind = page_string(row, "kind"), *access = page_string(row, "access");
	const json_t *lock;
	size_t i;

	page_label(b, "");
	buf_printf(b, "%4lld %-4s ", page_number(row, "fd"), access ? access : "?");
	if (!strcmp(kind, "socket") && json_object_get(row, "inode")) {
		put_socket(b, row);
	} else if (page_string(row, "path")) {
		page_safe(b, page_string(row, "path"));
	} else {
		page_safe(b, kind);
		put_detail(b, row);
	}
	if (json_is_true(json_object_get(row, "deleted")))
		buf_str(b, " (deleted)");
	if (!strcmp(kind, "file") || !strcmp(kind, "memfd")) {
		buf_str(b, "  ");
		if (page_number(row, "offset"))
			buf_printf(b, "at %lld of ", page_number(row, "offset"));
		page_size(b, page_number(row, "size"));
	}
	put_who(b, json_object_get(row, "held_by"));
	json_array_foreach(json_object_get(row, "locks"), i, lock) buf_printf(
		b, "  locked: %s %s %s-%s", page_string(lock, "kind"), page_string(lock, "mode"),
		page_string(lock, "from"), page_string(lock, "to"));
	if (unfolded && json_array_size(json_object_get(row, "flags"))) {
		buf_str(b, "  ");
		page_join(b, json_object_get(row, "flags"), "|");
	}
	buf_char(b, '\n');
}

static void put_descriptors(struct buf *b, const json_t *r, bool unfolded)
{
	const json_t *rows = json_object_get(r, "descriptors"), *row;
	size_t i;

	if (!rows)
		return;
	page_label(b, "descriptors");
	buf_printf(b, "%zu\n", json_array_size(rows));
	json_array_foreach(rows, i, row)
	{
		if (!unfolded && i == FOLD_ROWS) {
			page_fold(b, "more descriptors");
			break;
		}
		put_descriptor(b, row, unfolded);
	}
}

static void put_waits(struct buf *b, const json_t *r)
{
	const json_t *row;
	size_t i;

	json_array_foreach(json_object_get(r, "waits_for_locks"), i, row)
	{
		page_label(b, i ? "" : "waits for");
		buf_printf(b, "a %s lock (%s) on %s, held by %lld ", page_string(row, "kind"),
			   page_string(row, "mode"), page_string(row, "file"),
			   page_number(row, "holder"));
		if (page_string(row, "comm"))
			page_safe(b, page_string(row, "comm"));
		buf_char(b, '\n');
	}
}

void page_put_inside(struct buf *b, const json_t *r, bool unfolded)
{
	put_threads(b, r, unfolded);
	put_memory(b, r, unfolded);
	put_environment(b, r, unfolded);
}

void page_put_held(struct buf *b, const json_t *r, bool unfolded)
{
	put_descriptors(b, r, unfolded);
	put_waits(b, r);
}
