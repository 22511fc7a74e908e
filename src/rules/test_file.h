/* Tests of rules, as files say them: recordings that are played, and the alerts that are to come of
 * it.  The format is described in sonde-rules(5). */
#ifndef SONDE_TEST_FILE_H
#define SONDE_TEST_FILE_H

#include <regex.h>
#include <stdbool.h>
#include <stddef.h>
#include "document.h"
#include "pool.h"

struct wanted_field {
	const char *name, *pattern;
	regex_t *regex; /* of the whole value */
};

/* Alerts that are to come. */
struct expectation {
	struct mark mark;
	const char *rule;
	int priority; /* enum priority; -1: any */
	long count;   /* so many; -1: some */
	struct wanted_field *fields;
	size_t field_count;
	const char *output;
	regex_t *regex; /* of a part of the output; NULL: any */
	/* While it is played: */
	long hits;
	const char *near; /* in what an alert of its rule differed; NULL: none did */
};

struct rules_test {
	struct mark mark;
	const char *name, *recording, *container; /* container: NULL none given */
	const char **rules;			  /* files */
	size_t rule_count;
	bool first;  /* --rules-matching */
	bool others; /* alerts that nobody expects are fine */
	struct expectation *expected;
	size_t count;
};

struct test_file {
	struct pool pool;
	const char *name;
	struct rules_test *tests;
	size_t count;
	regex_t **regexes;
	size_t regex_count;
};

/* Begin with { 0 }.  Files it names are made relative to where it is; tests that name no rules have
 * those of `rules`.  False when something is wrong: stderr says what, and where. */
bool test_file_parse(struct test_file *, const char *name, const char *text, size_t len,
		     const char *const *rules, size_t rule_count);
/* The same of what a file has. */
bool test_file_read(struct test_file *, const char *name, const char *const *rules,
		    size_t rule_count);
void test_file_free(struct test_file *);

#endif
