/* Rules as files say them: loaded, put together and compiled.
 *
 * Each file stands on what came before it: load them in order, then ask. */
#ifndef SONDE_RULES_H
#define SONDE_RULES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "report.h"

struct collection;
struct condition;
struct format;

/* By their place, syslog's levels. */
enum priority {
	PRIORITY_EMERGENCY,
	PRIORITY_ALERT,
	PRIORITY_CRITICAL,
	PRIORITY_ERROR,
	PRIORITY_WARNING,
	PRIORITY_NOTICE,
	PRIORITY_INFORMATIONAL,
	PRIORITY_DEBUG,
	PRIORITY_COUNT
};

struct rule {
	const char *name, *desc, *source;
	const char *condition; /* its text, lists put in */
	const char *output;
	const char **tags; /* sorted */
	size_t tag_count;
	enum priority priority;
	bool enabled;
	struct condition *when;
	struct format *format; /* of the output, with what is added to each */
};

struct rules;

/* bare: nothing is added to the outputs; else what Falco adds to each. */
struct rules *rules_new(bool bare);
void rules_free(struct rules *);
/* Load what a file or a folder (*.yaml and *.yml, in order) has.  False at an error, which is the
 * last of the last report. */
bool rules_load(struct rules *, const char *path);
/* The same of a text that is said to be a file. */
bool rules_load_text(struct rules *, const char *name, const char *text, size_t len);
/* The reports so far, one a file. */
const struct report_list *const *rules_reports(const struct rules *, size_t *ret_count);
/* The rules after the last file that was without an error, in order of evaluation; disabled ones
 * too. */
const struct rule *rules_all(const struct rules *, size_t *ret_count);

/* What they were made of. */
const struct collection *rules_collection(const struct rules *);

/* "Warning", ... */
const char *priority_name(enum priority);
/* In any case; false when it is none. */
bool priority_parse(const char *text, enum priority *ret);

/* What --rules-list prints: a table, or JSON. */
void rules_list(const struct rules *, bool json);
/* What --rules-fields prints: the fields that begin so; to evt.arg belongs each argument. */
void rules_fields(bool json, const char *begin);

#endif
