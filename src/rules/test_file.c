/* Files of tests: YAML, read and checked. */
#include "test_file.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "fields.h"
#include "pattern.h"
#include "rules.h"
#include "util.h"

enum { COUNT_MAX = 1000000000, REGEXES_MAX = 1 << 14 };

/* Lines and columns from 1 on, as editors count. */
__attribute__((format(printf, 3, 4))) static bool wrong(const struct test_file *f, struct mark mark,
							const char *fmt, ...)
{
	va_list ap;

	fprintf(stderr, "%s:%u:%u: ", f->name, mark.line + 1, mark.column + 1);
	va_start(ap, fmt);
	vfprintf(stderr, fmt, ap);
	va_end(ap);
	fputc('\n', stderr);
	return false;
}

/* Is it a map with no other keys than these, each once? */
static bool check_keys(const struct test_file *f, const struct doc *map, const char *what,
		       const char *const known[])
{
	unsigned seen = 0;

	if (map->kind != DOC_MAP)
		return wrong(f, map->mark, "%s is not a map", what);
	for (uint32_t i = 0; i < map->count; i += 2) {
		const struct doc *key = map->items[i];
		unsigned k = 0;

		while (known[k] && (!key->text || strcmp(known[k], key->text) != 0))
			k++;
		if (!known[k])
			return wrong(f, key->mark, "%s has no key '%s'", what,
				     key->text ? key->text : "");
		if (seen >> k & 1)
			return wrong(f, key->mark, "'%s' is there already", known[k]);
		seen |= 1u << k;
	}
	return true;
}

/* The text under a key; *ret stays as it is without one. */
static bool take_text(const struct test_file *f, const struct doc *map, const char *key,
		      const char **ret)
{
	const struct doc *value = doc_get(map, key);

	if (!value)
		return true;
	if (value->kind != DOC_SCALAR)
		return wrong(f, value->mark, "'%s' is not a text", key);
	*ret = value->text;
	return true;
}

/* One of two words. */
static bool take_choice(const struct test_file *f, const struct doc *map, const char *key,
			const char *yes, const char *no, bool *ret)
{
	const char *text = no;

	if (!take_text(f, map, key, &text))
		return false;
	*ret = !strcmp(text, yes);
	return *ret || !strcmp(text, no) ||
	       wrong(f, doc_get(map, key)->mark, "'%s' is neither %s nor %s", key, yes, no);
}

/* A path as one who stands beside the file would say it. */
static const char *beside(struct test_file *f, const char *path)
{
	const char *slash = strrchr(f->name, '/');

	if (*path == '/' || !slash)
		return path;
	return pool_printf(&f->pool, "%.*s/%s", (int)(slash - f->name), f->name, path);
}

/* A file, or several; as they were without the key. */
static bool take_rules(struct test_file *f, const struct doc *map, const char ***ret, size_t *count)
{
	const struct doc *value = doc_get(map, "rules");
	struct doc *const *items;

	if (!value)
		return true;
	*count = value->kind == DOC_SEQUENCE ? value->count : 1;
	items = value->kind == DOC_SEQUENCE ? value->items : (struct doc *const *)&value;
	*ret = pool_alloc(&f->pool, (*count + 1) * sizeof(**ret));
	for (size_t i = 0; i < *count; i++) {
		if (items[i]->kind != DOC_SCALAR)
			return wrong(f, items[i]->mark,
				     "'rules' is neither a file nor a list of them");
		(*ret)[i] = beside(f, items[i]->text);
	}
	return *count || wrong(f, value->mark, "'rules' is empty");
}

static bool compile(struct test_file *f, const struct doc *value, bool whole, regex_t **ret)
{
	char why[PATTERN_WHY];
	regex_t *regex;

	if (value->kind != DOC_SCALAR)
		return wrong(f, value->mark, "a regular expression is a text");
	if (f->regex_count == REGEXES_MAX)
		return wrong(f, value->mark, "too many regular expressions");
	regex = xmalloc(sizeof(*regex));
	if (!pattern_compile(regex, value->text, strlen(value->text), whole, why)) {
		free(regex);
		return wrong(f, value->mark, "invalid regular expression '%s': %s", value->text,
			     why);
	}
	f->regexes = pool_grow(&f->pool, f->regexes, f->regex_count, sizeof(regex_t *));
	f->regexes[f->regex_count++] = regex;
	*ret = regex;
	return true;
}

/* Is there such a field? */
static bool is_field(const char *name)
{
	size_t len;

	return name && field_find(name, &len) && (!name[len] || strchr("[.", name[len]));
}

static bool take_fields(struct test_file *f, const struct doc *map, struct expectation *e)
{
	const struct doc *value = doc_get(map, "fields");

	if (!value)
		return true;
	if (value->kind != DOC_MAP)
		return wrong(f, value->mark, "'fields' is not a map");
	e->fields = pool_alloc(&f->pool, (value->count / 2 + 1) * sizeof(*e->fields));
	for (uint32_t i = 0; i < value->count; i += 2) {
		struct wanted_field *field = &e->fields[e->field_count++];

		field->name = value->items[i]->text;
		if (!is_field(field->name))
			return wrong(f, value->items[i]->mark, "there is no field '%s'",
				     field->name ? field->name : "");
		field->pattern = value->items[i + 1]->text;
		if (!compile(f, value->items[i + 1], true, &field->regex))
			return false;
	}
	return true;
}

static bool take_count(struct test_file *f, const struct doc *map, struct expectation *e)
{
	const char *text = NULL;
	char *end;

	e->count = -1;
	if (!take_text(f, map, "count", &text))
		return false;
	if (!text)
		return true;
	e->count = strtol(text, &end, 10);
	return (*text >= '0' && *text <= '9' && !*end && e->count <= COUNT_MAX) ||
	       wrong(f, doc_get(map, "count")->mark, "'%s' is not a number", text);
}

static bool take_priority(struct test_file *f, const struct doc *map, struct expectation *e)
{
	const char *text = NULL;
	enum priority priority;

	e->priority = -1;
	if (!take_text(f, map, "priority", &text))
		return false;
	if (!text)
		return true;
	if (!priority_parse(text, &priority))
		return wrong(f, doc_get(map, "priority")->mark, "'%s' is not a priority", text);
	e->priority = (int)priority;
	return true;
}

/* The name of a rule, or a map with more. */
static bool take_expectation(struct test_file *f, const struct doc *doc, struct expectation *e)
{
	static const char *const keys[] = { "rule", "priority", "count", "fields", "output", NULL };
	const struct doc *output;

	e->mark = doc->mark;
	if (doc->kind == DOC_SCALAR) {
		e->rule = doc->text;
		e->count = e->priority = -1;
		return true;
	}
	if (!check_keys(f, doc, "an expectation", keys) || !take_text(f, doc, "rule", &e->rule) ||
	    !take_priority(f, doc, e) || !take_count(f, doc, e) || !take_fields(f, doc, e) ||
	    !take_text(f, doc, "output", &e->output))
		return false;
	output = doc_get(doc, "output");
	if (output && !compile(f, output, false, &e->regex))
		return false;
	return e->rule || wrong(f, doc->mark, "an expectation without 'rule'");
}

static bool take_expected(struct test_file *f, const struct doc *map, struct rules_test *t)
{
	const struct doc *value = doc_get(map, "expect");

	if (!value)
		return wrong(f, map->mark, "a test without 'expect'");
	if (value->kind == DOC_SCALAR && !strcmp(value->text, "none"))
		return true;
	if (value->kind != DOC_SEQUENCE || !value->count)
		return wrong(f, value->mark, "'expect' is neither a list nor none");
	t->expected = pool_alloc(&f->pool, value->count * sizeof(*t->expected));
	for (t->count = 0; t->count < value->count; t->count++)
		if (!take_expectation(f, value->items[t->count], &t->expected[t->count]))
			return false;
	return true;
}

static bool take_test(struct test_file *f, const struct doc *doc, struct rules_test *t)
{
	static const char *const keys[] = { "name",  "recording", "container-id", "rules",
					    "match", "others",	  "expect",	  NULL };

	t->mark = doc->mark;
	if (!check_keys(f, doc, "a test", keys) || !take_text(f, doc, "recording", &t->recording) ||
	    !take_text(f, doc, "name", &t->name) ||
	    !take_text(f, doc, "container-id", &t->container) ||
	    !take_rules(f, doc, &t->rules, &t->rule_count) ||
	    !take_choice(f, doc, "match", "first", "all", &t->first) ||
	    !take_choice(f, doc, "others", "allowed", "wrong", &t->others))
		return false;
	if (!t->recording)
		return wrong(f, doc->mark, "a test without 'recording'");
	if (!t->name)
		t->name = t->recording;
	t->recording = beside(f, t->recording);
	return take_expected(f, doc, t);
}

static bool take_file(struct test_file *f, const struct doc *root, const char **rules,
		      size_t rule_count)
{
	static const char *const keys[] = { "rules", "tests", NULL };
	const struct doc *tests;

	if (root->count != 1)
		return wrong(f, root->mark, "not one document, but %u", root->count);
	root = root->items[0];
	if (!check_keys(f, root, "a file of tests", keys) ||
	    !take_rules(f, root, &rules, &rule_count))
		return false;
	tests = doc_get(root, "tests");
	if (!tests || tests->kind != DOC_SEQUENCE || !tests->count)
		return wrong(f, tests ? tests->mark : root->mark, "there are no tests");
	f->tests = pool_alloc(&f->pool, tests->count * sizeof(*f->tests));
	for (f->count = 0; f->count < tests->count; f->count++) {
		struct rules_test *t = &f->tests[f->count];

		t->rules = rules;
		t->rule_count = rule_count;
		if (!take_test(f, tests->items[f->count], t))
			return false;
	}
	return true;
}

bool test_file_parse(struct test_file *f, const char *name, const char *text, size_t len,
		     const char *const *rules, size_t rule_count)
{
	struct doc_error error;
	const struct doc *root;
	const char **copy = pool_alloc(&f->pool, (rule_count + 1) * sizeof(*copy));

	f->name = name;
	if (rule_count)
		memcpy(copy, rules, rule_count * sizeof(*copy));
	root = doc_parse(&f->pool, text, len, &error);
	if (!root)
		return wrong(f, error.mark, "%s", error.message);
	return take_file(f, root, copy, rule_count);
}

bool test_file_read(struct test_file *f, const char *name, const char *const *rules,
		    size_t rule_count)
{
	size_t len;
	char *text = doc_read(name, &len);

	if (!text) {
		warn_errno("Can't read '%s'", name);
		return false;
	}
	bool good = test_file_parse(f, name, text, len, rules, rule_count);

	free(text);
	return good;
}

void test_file_free(struct test_file *f)
{
	for (size_t i = 0; i < f->regex_count; i++) {
		regfree(f->regexes[i]);
		free(f->regexes[i]);
	}
	pool_free(&f->pool);
	*f = (struct test_file){ 0 };
}
