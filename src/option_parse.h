/* A command line half read: what its parser, the cases of its options and the checks of the whole
 * share.
 *
 * options.c reads the command line, option_cases.c says what each option does, option_checks.c what
 * they mean together. */
#ifndef SONDE_OPTION_PARSE_H
#define SONDE_OPTION_PARSE_H

#include <stdbool.h>
#include "option_rows.h"
#include "option_values.h"
#include "options.h"

/* How an option was given: messages name it that way. */
enum via { VIA_LETTER, VIA_LONG, VIA_QUALIFIER };

struct given {
	enum option_id id;
	enum via via;
	const char *name; /* as spelled; of a letter, that letter */
	const char *arg;  /* NULL when there is none */
};

/* What must be known of the whole command line before it makes sense. */
struct parse {
	struct options *o;
	unsigned letters[OPT_COUNT]; /* how often an option was given by its letter */
	unsigned words[OPT_COUNT];   /* by a long name or a qualifier */
	unsigned version;
	const char *argv0, *user;
	enum stamp_format stamp;
	enum { ABBREV_ALL, ABBREV_NONE, ABBREV_SET } abbrev;
	bool dereference_set, raw_set, dumped_set;
	const char **validate; /* --rules-validate, as many as the next says */
	unsigned validate_count;
	const char *fields; /* --rules-fields: how they begin; NULL: in any way */
};
/* One option does what it says. */
void option_apply(struct parse *p, const struct given *g);
/* One more recording to play. */
void options_replay(struct options *options, const char *file);
/* All options were given: what follows from them together, and what contradicts itself. */
void option_check(struct parse *p);

/* Of the group of rules: one option, and what they mean together. */
void option_rules_apply(struct parse *p, const struct given *g);
void option_rules_check(struct parse *p);
/* What is asked of rules without a command: answers it and exits, if it is. */
void option_rules_answer(struct parse *p);
/* The argument makes no sense: says so and exits. */
_Noreturn void option_bad(const struct given *g);

/* Was it given in any way? */
bool option_given(const struct parse *p, enum option_id id);

#endif
