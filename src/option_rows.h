/* The rows of options.def as data, for those who read them: the parser, the help, optgen. */
#ifndef SONDE_OPTION_ROWS_H
#define SONDE_OPTION_ROWS_H

enum option_id {
	OPT_NONE,
#define OPTION(id, short, long, argument, qualifiers, words, group, help, example) OPT_##id,
#include "options.def"
	OPT_COUNT
};

enum option_group {
	GROUP_STARTUP,
	GROUP_TRACING,
	GROUP_FILTERING,
	GROUP_OUTPUT,
	GROUP_STATISTICS,
	GROUP_TAMPERING,
	GROUP_RULES,
	GROUP_GENERAL,
	GROUP_COUNT
};

/* What an argument may be: one of a set of words, or something only completions know how to offer.
 */
enum option_words {
	WORDS_NOTHING,
	WORDS_FILE,
	WORDS_PID,
	WORDS_ENV,
	WORDS_CALLS,
	WORDS_SIGNALS,
	WORDS_EXPR,
	WORDS_USER,
	WORDS_COMM,
	WORDS_INTERRUPTIBLE,
	WORDS_DETACH_ON,
	WORDS_DAEMONIZE,
	WORDS_STATUS,
	WORDS_HEX,
	WORDS_CONSTANTS,
	WORDS_STACK,
	WORDS_FORMAT,
	WORDS_SECCOMP,
	WORDS_COLOCATE,
	WORDS_COLOR,
	WORDS_NAMESPACE,
	WORDS_KVM,
	WORDS_TIPS,
	WORDS_PRECISION,
	WORDS_TIMESTAMPS,
	WORDS_DECODE_FDS,
	WORDS_DECODE_PIDS,
	WORDS_SECONTEXT,
	WORDS_QUIET,
	WORDS_COLUMN,
	WORDS_SORT,
	WORDS_SUMMARY_BY,
	WORDS_PROFILE,
	WORDS_BASELINE,
	WORDS_MATCHING,
	WORDS_ALERTS,
	WORDS_ON_ALERT,
	WORDS_PRIORITY,
	WORDS_FIELDS, /* rules/fields.def */
	WORDS_ENGINE,
};

struct option_row {
	char letter;
	const char *names; /* joined by "|" */
	const char *argument;
	const char *qualifiers; /* joined by "|" */
	enum option_words words;
	enum option_group group;
	const char *help, *example;
};

struct word_row {
	enum option_words set;
	const char *names; /* joined by "|" */
	unsigned value;
};

/* A row of option_rows, which begins with a blank one for OPT_NONE. */
#define OPTION_ROW(id, short, long, argument, qualifiers, words, group, help, example) \
	{ short, long, argument, qualifiers, WORDS_##words, GROUP_##group, help, example },

extern const struct option_row option_rows[OPT_COUNT];

#endif
