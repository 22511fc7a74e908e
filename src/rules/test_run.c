/* Each test plays its recording in a process of its own, as anyone would: sonde --replay with
 * --rules-only, whose alerts are read as JSON. */
#include "test_run.h"

#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "buf.h"
#include "rules.h"
#include "test_file.h"
#include "util.h"

enum { COMPLAINTS_MAX = 20 };

/* One test at work. */
struct run {
	struct test_file *file;
	struct rules_test *test;
	struct buf said; /* what is wrong */
	unsigned complaints;
};

/* The rules that the test before had: most tests of a file have the same. */
static struct rules *loaded;
static const char **loaded_files;

/* ---- What is wrong ---------------------------------------------------------- */

static void complain(struct run *run, struct mark mark, const char *what)
{
	if (run->complaints++ < COMPLAINTS_MAX) {
		buf_printf(&run->said, "\t%s:%u:%u: ", run->file->name, mark.line + 1,
			   mark.column + 1);
		buf_str(&run->said, what);
		buf_char(&run->said, '\n');
	}
}

/* A value as alerts show it: text as it is, what there is none of as <NA>.  To be freed. */
static char *text_of(const json_t *value)
{
	struct buf b = { 0 };
	json_t *item;
	size_t i;

	switch (value ? json_typeof(value) : JSON_NULL) {
	case JSON_STRING:
		buf_put(&b, json_string_value(value), json_string_length(value));
		break;
	case JSON_INTEGER:
		buf_dec(&b, json_integer_value(value));
		break;
	case JSON_REAL:
		buf_printf(&b, "%.0f", json_real_value(value));
		break;
	case JSON_TRUE:
	case JSON_FALSE:
		buf_str(&b, json_is_true(value) ? "true" : "false");
		break;
	case JSON_ARRAY:
		buf_char(&b, '(');
		json_array_foreach(value, i, item)
		{
			char *text = text_of(item);

			buf_printf(&b, "%s%s", i ? "," : "", text);
			free(text);
		}
		buf_char(&b, ')');
		break;
	default:
		buf_str(&b, "<NA>");
	}
	buf_char(&b, '\0');
	return b.p;
}

/* In quotes, and without what would talk to a terminal. */
static char *quoted(const char *text)
{
	json_t *string = json_stringn_nocheck(text, strlen(text));
	char *quoted = json_dumps(string, JSON_ENCODE_ANY | JSON_ENSURE_ASCII);

	json_decref(string);
	return quoted ? quoted : xstrdup("\"\"");
}

/* ---- Alerts ----------------------------------------------------------------- */

struct alert {
	const char *rule, *output; /* output: without the time and the priority */
	enum priority priority;
	const json_t *fields;
};

static bool take_alert(const json_t *json, struct alert *a)
{
	const char *priority = json_string_value(json_object_get(json, "priority"));
	const char *message = json_string_value(json_object_get(json, "output"));

	a->rule = json_string_value(json_object_get(json, "rule"));
	a->fields = json_object_get(json, "output_fields");
	if (!a->rule || !message || !priority || !priority_parse(priority, &a->priority))
		return false;
	/* "TIME: Priority message" */
	a->output = strstr(message, ": ");
	if (!a->output)
		return false;
	a->output += strlen(": ") + strlen(priority);
	a->output += *a->output == ' ';
	return true;
}

/* In what an alert differs from an expectation of its rule; NULL: in nothing. */
static const char *difference(struct run *run, const struct expectation *e, const struct alert *a)
{
	const char *what = NULL;

	if (e->priority >= 0 && (int)a->priority != e->priority)
		return pool_printf(&run->file->pool, "its priority is %s, not %s",
				   priority_name(a->priority), priority_name(e->priority));
	for (size_t i = 0; !what && i < e->field_count; i++) {
		const struct wanted_field *f = &e->fields[i];
		const json_t *value = json_object_get(a->fields, f->name);
		char *text = text_of(value), *shown = quoted(text);

		if (!value)
			what = pool_printf(&run->file->pool, "its output has no %%%s", f->name);
		else if (regexec(f->regex, text, 0, NULL, 0))
			what = pool_printf(&run->file->pool, "%s is %s, which is not '%s'", f->name,
					   shown, f->pattern);
		free(text);
		free(shown);
	}
	if (!what && e->regex && regexec(e->regex, a->output, 0, NULL, 0)) {
		char *shown = quoted(a->output);

		what = pool_printf(&run->file->pool, "its output is %s, without '%s'", shown,
				   e->output);
		free(shown);
	}
	return what;
}

/* Who has expected it?  One who waits for more of its kind, if there is. */
static struct expectation *taker(struct run *run, const struct alert *a)
{
	struct rules_test *t = run->test;
	struct expectation *full = NULL;

	for (size_t i = 0; i < t->count; i++) {
		struct expectation *e = &t->expected[i];
		const char *differs;

		if (strcmp(e->rule, a->rule) != 0)
			continue;
		differs = difference(run, e, a);
		if (differs && !e->near)
			e->near = differs;
		if (!differs && (e->count < 0 || e->hits < e->count))
			return e;
		if (!differs && !full)
			full = e;
	}
	return full;
}

static void take_line(struct run *run, const char *line, size_t len)
{
	json_t *json = json_loadb(line, len, JSON_ALLOW_NUL, NULL);
	struct expectation *e;
	struct alert a;

	/* A number beyond 63 bits need not be exact. */
	if (!json)
		json = json_loadb(line, len, JSON_ALLOW_NUL | JSON_DECODE_INT_AS_REAL, NULL);
	if (!json || !take_alert(json, &a)) {
		complain(run, run->test->mark, "an alert cannot be read");
		json_decref(json);
		return;
	}
	e = taker(run, &a);
	if (e) {
		e->hits++;
	} else if (!run->test->others && run->complaints < COMPLAINTS_MAX) {
		char *shown = quoted(a.output);

		complain(run, run->test->mark,
			 pool_printf(&run->file->pool, "rule '%s' fired, as nobody expects: %s",
				     a.rule, shown));
		free(shown);
	}
	json_decref(json);
}

/* ---- Playing ---------------------------------------------------------------- */

_Noreturn static void become_player(const struct rules_test *t, int out)
{
	const char **argv = xcalloc(t->rule_count + 10, sizeof(*argv));
	size_t n = 0;

	argv[n++] = program_name;
	argv[n++] = "-qq";
	argv[n++] = "--rules-only";
	argv[n++] = "--alerts-format=json";
	argv[n++] = "--alerts=/proc/self/fd/1";
	argv[n++] = t->first ? "--rules-matching=first" : "--rules-matching=all";
	if (t->container)
		argv[n++] = xasprintf("--container-id=%s", t->container);
	for (size_t i = 0; i < t->rule_count; i++)
		argv[n++] = xasprintf("--rules=%s", t->rules[i]);
	argv[n++] = xasprintf("--replay=%s", t->recording);
	dup2(out, STDOUT_FILENO);
	execv("/proc/self/exe", (char *const *)argv);
	warn_errno("Can't run '/proc/self/exe'");
	_exit(1);
}

/* Play the recording and take what comes of it.  False: that was not possible. */
static bool play(struct run *run)
{
	int ends[2], status = 0;
	char *line = NULL;
	size_t room = 0;
	ssize_t len;
	FILE *in;
	pid_t pid;

	fflush(stdout);
	if (pipe2(ends, O_CLOEXEC) < 0)
		die_errno("pipe");
	pid = fork();
	if (pid < 0)
		die_errno("fork");
	if (!pid)
		become_player(run->test, ends[1]);
	close(ends[1]);
	in = fdopen(ends[0], "r");
	if (!in)
		die_errno("pipe");
	while ((len = getline(&line, &room, in)) > 0)
		take_line(run, line, (size_t)len);
	free(line);
	fclose(in);
	while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	return !status;
}

/* ---- Tests ------------------------------------------------------------------ */

/* Do the test's rules load?  Prints what is wrong with them otherwise. */
static bool load(const struct rules_test *t)
{
	const struct report_list *const *reports;
	struct buf b = { 0 };
	bool good = true;
	size_t count;

	if (loaded && loaded_files == t->rules)
		return true;
	rules_free(loaded);
	loaded = rules_new(false);
	for (size_t i = 0; good && i < t->rule_count; i++)
		good = rules_load(loaded, t->rules[i]);
	loaded_files = t->rules;
	if (good)
		return true;
	reports = rules_reports(loaded, &count);
	report_text(&b, reports[count - 1], false);
	fprintf(stderr, "Error: %.*s", (int)b.len, b.p);
	buf_free(&b);
	rules_free(loaded);
	loaded = NULL;
	return false;
}

/* Is it the name of a rule that could fire? */
static void check_rule(struct run *run, const struct expectation *e)
{
	size_t count;
	const struct rule *all = rules_all(loaded, &count), *rule = NULL;

	for (size_t i = 0; !rule && i < count; i++)
		if (!strcmp(all[i].name, e->rule))
			rule = &all[i];
	if (!rule)
		complain(run, e->mark,
			 pool_printf(&run->file->pool, "there is no rule '%s'", e->rule));
	else if (!rule->enabled)
		complain(run, e->mark,
			 pool_printf(&run->file->pool, "rule '%s' is disabled", e->rule));
}

static void judge(struct run *run, const struct expectation *e)
{
	struct pool *pool = &run->file->pool;
	const char *near = e->near ? pool_printf(pool, ": once %s", e->near) : "";

	if (e->count < 0 && !e->hits)
		complain(run, e->mark,
			 pool_printf(pool, "rule '%s' did not fire%s%s", e->rule,
				     e->near ? " as expected" : "", near));
	else if (e->count >= 0 && e->hits != e->count)
		complain(run, e->mark,
			 pool_printf(pool, "rule '%s' fired %ld times, not %ld%s", e->rule, e->hits,
				     e->count, near));
}

static bool run_test(struct test_file *file, struct rules_test *t)
{
	struct run run = { .file = file, .test = t };

	if (!load(t))
		complain(&run, t->mark, "its rules are invalid");
	for (size_t i = 0; loaded && i < t->count; i++)
		check_rule(&run, &t->expected[i]);
	if (!run.complaints) {
		if (!play(&run))
			complain(&run, t->mark, "its recording could not be played to the end");
		for (size_t i = 0; i < t->count; i++)
			judge(&run, &t->expected[i]);
	}
	printf("%s %s\n", run.complaints ? "not ok" : "ok", t->name);
	if (run.said.len)
		fwrite(run.said.p, 1, run.said.len, stdout);
	if (run.complaints > COMPLAINTS_MAX)
		printf("\tand %u more\n", run.complaints - COMPLAINTS_MAX);
	buf_free(&run.said);
	return !run.complaints;
}

int rules_test(const char *const *files, size_t count, const char *const *rules, size_t rule_count)
{
	size_t passed = 0, all = 0;
	bool good = true;

	for (size_t i = 0; i < count; i++) {
		struct test_file file = { 0 };

		if (!test_file_read(&file, files[i], rules, rule_count)) {
			good = false;
			test_file_free(&file);
			continue;
		}
		for (size_t n = 0; n < file.count; n++)
			passed += run_test(&file, &file.tests[n]);
		all += file.count;
		rules_free(loaded);
		loaded = NULL;
		test_file_free(&file);
	}
	printf("%zu of %zu tests passed\n", passed, all);
	return good && passed == all ? 0 : 1;
}
