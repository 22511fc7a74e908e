/* Which processes are looked at, and how their reports are printed. */
#include "inspect.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include "buf.h"
#include "gather.h"
#include "holders.h"
#include "members.h"
#include "options.h"
#include "page.h"
#include "page_parts.h"
#include "procfs.h"
#include "subject.h"
#include "util.h"

static const struct options *options;

static struct {
	int *pids;
	uint32_t count, cap;
} chosen;

static void choose(int pid, void *arg)
{
	(void)arg;
	for (uint32_t i = 0; i < chosen.count; i++)
		if (chosen.pids[i] == pid)
			return;
	if (chosen.count == chosen.cap)
		chosen.pids = xgrow(chosen.pids, &chosen.cap, sizeof(*chosen.pids));
	chosen.pids[chosen.count++] = pid;
}

static void choose_everyone(void)
{
	DIR *dir = opendir("/proc");
	int pid;

	while ((pid = procfs_next(dir)) >= 0)
		if (pid != getpid())
			choose(pid, NULL);
	if (dir)
		closedir(dir);
}

static uint64_t now(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_REALTIME, &ts);
	return ts.tv_sec * 1000000000ULL + ts.tv_nsec;
}

/* ---- What is odd ------------------------------------------------------------ */

static void odd(json_t *list, const char *text)
{
	json_array_append_new(list, json_string(text));
}

static void odd_memory(json_t *list, const json_t *memory, const json_t *exe)
{
	const json_t *row;
	bool gone = false;
	size_t i;

	/* Each reason once. */
	json_array_foreach(json_object_get(memory, "suspicious"), i, row)
	{
		const json_t *why = json_object_get(row, "why"), *before;
		bool told = false;
		size_t j;

		json_array_foreach(list, j, before) told |=
			!strncmp(json_string_value(before), json_string_value(why),
				 strlen(json_string_value(why)));
		if (!told)
			json_array_append_new(list,
					      json_sprintf("%s memory", json_string_value(why)));
	}
	json_array_foreach(json_object_get(memory, "files"), i, row) gone |=
		json_is_true(json_object_get(row, "deleted")) &&
		json_is_true(json_object_get(row, "executable")) &&
		!json_equal(json_object_get(row, "path"), exe);
	if (gone)
		odd(list, "runs deleted libraries");
}

void gather_oddities(struct subject *s)
{
	const json_t *r = s->report, *owner = json_object_get(r, "owner");
	const json_t *exe = json_object_get(r, "exe"), *uids = json_object_get(owner, "uids");
	const char *state = json_string_value(json_object_get(exe, "state")), *kind;
	const json_t *spaces = json_object_get(json_object_get(r, "place"), "namespaces");
	json_t *list = json_array(), *ns;

	if (state)
		json_array_append_new(list,
				      json_sprintf(!strcmp(state, "memfd") ? "executable is a %s"
									   : "executable was %s",
						   state));
	odd_memory(list, json_object_get(r, "memory"), json_object_get(exe, "path"));
	if (json_object_get(r, "tracer"))
		json_array_append_new(
			list, json_sprintf("traced by %lld",
					   json_integer_value(json_object_get(r, "tracer"))));
	if (!json_equal(json_object_get(uids, "real"), json_object_get(uids, "effective")))
		odd(list, "set-user-id");
	json_object_foreach((json_t *)spaces, kind,
			    ns) if (!json_is_true(json_object_get(ns, "ours")))
	{
		odd(list, "in namespaces of its own");
		break;
	}
	if (!strncmp(json_string_value(json_object_get(r, "state")), "Z", 1))
		odd(list, "dead, not waited for");
	if (json_array_size(list))
		json_object_set(s->report, "odd", list);
	json_decref(list);
}

/* ---- Reports ---------------------------------------------------------------- */

static void gather(struct subject *s, bool line)
{
	gather_identity(s, options->show_secrets);
	gather_owner(s);
	gather_place(s);
	gather_memory(s);
	if (!line) {
		gather_lineage(s, options->show_secrets);
		gather_limits(s);
		gather_threads(s);
		gather_environment(s, options->show_secrets);
		gather_descriptors(s);
		gather_locks(s);
	}
	gather_oddities(s);
	if (json_array_size(s->refused))
		json_object_set(s->report, "refused", s->refused);
}

/* The report of a process, ours to free; NULL with errno when there is none to be had. */
static json_t *report_of(int pid, bool line)
{
	struct subject s;
	json_t *report = NULL;
	int r = subject_open(&s, pid);

	if (r < 0) {
		errno = -r;
		return NULL;
	}
	gather(&s, line);
	/* What was asked by its number is its own if it is still there. */
	if (subject_alive(&s))
		report = json_incref(s.report);
	subject_close(&s);
	errno = ESRCH;
	return report;
}

static int more_oddities(const void *a, const void *b)
{
	const json_t *x = *(json_t *const *)a, *y = *(json_t *const *)b;
	size_t m = json_array_size(json_object_get(x, "odd")),
	       n = json_array_size(json_object_get(y, "odd"));
	json_int_t p = json_integer_value(json_object_get(x, "pid")),
		   q = json_integer_value(json_object_get(y, "pid"));

	if (m != n)
		return m > n ? -1 : 1;
	return (p > q) - (p < q);
}

static void print_all(json_t **reports, uint32_t count)
{
	struct buf page = { 0 };

	page_put_heading(&page);
	for (uint32_t i = 0; i < count; i++)
		if (options->decode.verbose || !json_object_get(reports[i], "kernel_thread"))
			page_put_line(&page, reports[i], now());
	if (page.len)
		fwrite(page.p, 1, page.len, stdout);
	buf_free(&page);
}

static void print_pages(json_t **reports, uint32_t count)
{
	struct buf page = { 0 };

	for (uint32_t i = 0; i < count; i++) {
		if (i)
			buf_char(&page, '\n');
		page_put(&page, reports[i], options->decode.verbose, now());
	}
	if (page.len)
		fwrite(page.p, 1, page.len, stdout);
	buf_free(&page);
}

static void print_json(json_t **reports, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		json_dumpf(reports[i], stdout, JSON_COMPACT);
		putchar('\n');
	}
}

bool inspect_put(struct buf *b, const struct options *wanted, int pid, bool descriptors)
{
	options = wanted;
	json_t *report = report_of(pid, false);

	if (!report)
		return false;
	if (descriptors)
		page_put_held(b, report, true);
	else
		page_put(b, report, wanted->decode.verbose, now());
	json_decref(report);
	holders_forget();
	return true;
}

int inspect(const struct options *wanted)
{
	json_t **reports;
	uint32_t count = 0;

	options = wanted;
	if (options->output && !freopen(options->output, options->append ? "a" : "w", stdout)) {
		warn_errno("Cannot open file '%s'", options->output);
		return 1;
	}
	for (unsigned i = 0; i < options->pid_count; i++)
		choose(options->pids[i], NULL);
	members_each(options->memberships, options->membership_count, choose, NULL);
	if (options->inspect == INSPECT_ALL)
		choose_everyone();
	reports = xcalloc(chosen.count + 1, sizeof(json_t *));
	for (uint32_t i = 0; i < chosen.count; i++) {
		json_t *report = report_of(chosen.pids[i], options->inspect == INSPECT_ALL);

		if (report)
			reports[count++] = report;
		else if (options->inspect != INSPECT_ALL)
			warn_errno("Cannot inspect process %d", chosen.pids[i]);
	}
	if (!chosen.count)
		warn("There is no such process to inspect");
	if (options->inspect == INSPECT_ALL && count)
		qsort(reports, count, sizeof(json_t *), more_oddities);
	if (options->format == FORMAT_JSON)
		print_json(reports, count);
	else if (options->inspect == INSPECT_ALL)
		print_all(reports, count);
	else
		print_pages(reports, count);
	for (uint32_t i = 0; i < count; i++)
		json_decref(reports[i]);
	free(reports);
	holders_forget();
	if (fflush(stdout)) {
		warn_errno("Cannot write the report");
		return 1;
	}
	return count ? 0 : 1;
}
