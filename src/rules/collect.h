/* Lists, macros and rules as files define, replace and append to them, before any of it is put
 * together. */
#ifndef SONDE_COLLECT_H
#define SONDE_COLLECT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "pool.h"
#include "report.h"
#include "rules.h"

struct condition;

/* Who sees whom: `first` numbers the first definition of anything, `last` the latest definition of
 * it or addition to it. */
struct order {
	uint32_t first, last;
};

struct list_def {
	const char *name;
	const char **items;
	const struct place **places; /* of the items */
	size_t count;
	struct order order;
	const struct place *place;
	size_t at; /* in the collection's lists */
	/* While compiling: */
	const char *joined; /* what its name stands for in a condition */
	bool used;
};

struct macro_def {
	const char *name;
	const char *condition;
	struct order order;
	const struct place *place, *condition_place;
	/* While compiling: */
	bool used;
	struct condition *compiled;
	const char *text; /* of the condition, lists put in */
	size_t weight;	  /* of the condition, macros put in: bytes of text */
	enum { MACRO_UNSEEN, MACRO_UNDER_WAY, MACRO_DONE, MACRO_FAILED } state;
};

/* A word or a row of them, as values and comps of an exception are. */
struct cell {
	const char *text; /* NULL: a row */
	struct cell *cells;
	size_t count;
};

struct exception_def {
	const char *name;
	struct cell fields, comps; /* comps: text NULL and count 0 when not given */
	struct cell *values;	   /* rows, or words when fields is one */
	size_t value_count;
	const struct place *place;
};

struct rule_def {
	const char *name, *condition, *output, *desc, *source;
	const char **tags;
	size_t tag_count;
	struct exception_def *exceptions;
	size_t exception_count;
	enum priority priority;
	bool enabled, warn_evttypes, skip_unknown, unknown_source;
	struct order order;
	const struct place *place, *condition_place, *output_place;
};

/* What files have said so far.  Names find their definitions through `index`. */
struct collection {
	struct pool pool;
	uint32_t next; /* of struct order */
	struct list_def **lists;
	struct macro_def **macros;
	struct rule_def **rules;
	size_t list_count, macro_count, rule_count;
	void *index; /* tsearch's */
};

struct list_def *collect_list(const struct collection *, const char *name);
struct macro_def *collect_macro(const struct collection *, const char *name);
struct rule_def *collect_rule(const struct collection *, const char *name);
/* Take in what a file says.  False at an error, which was reported. */
bool collect_read(struct collection *, struct report_list *, const struct content *);
void collect_free(struct collection *);

#endif
