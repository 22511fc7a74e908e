/* What is wrong with a file of rules: errors and warnings in Falco's codes, each with the places
 * it was met in and the line it is about. */
#ifndef SONDE_REPORT_H
#define SONDE_REPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "document.h"

struct buf;
struct pool;

enum report_code {
	LOAD_ERR_FILE_READ,
	LOAD_ERR_YAML_PARSE,
	LOAD_ERR_YAML_VALIDATE,
	LOAD_ERR_COMPILE_CONDITION,
	LOAD_ERR_COMPILE_OUTPUT,
	LOAD_ERR_VALIDATE,
	LOAD_ERR_EXTENSION,
	LOAD_FIRST_WARNING,
	LOAD_UNKNOWN_SOURCE = LOAD_FIRST_WARNING,
	LOAD_UNSAFE_NA_CHECK,
	LOAD_NO_EVTTYPE,
	LOAD_UNKNOWN_FILTER,
	LOAD_UNUSED_MACRO,
	LOAD_UNUSED_LIST,
	LOAD_UNKNOWN_ITEM,
	LOAD_DEPRECATED_ITEM,
	LOAD_WARNING_EXTENSION,
	LOAD_APPEND_NO_VALUES,
	LOAD_EXCEPTION_NAME_NOT_UNIQUE,
	LOAD_INVALID_MACRO_NAME,
	LOAD_INVALID_LIST_NAME,
	LOAD_COMPILE_CONDITION,
	LOAD_UNKNOWN_KEY,
};

/* A text that places are in. */
struct content {
	const char *name;
	const char *text;
	size_t len;
};

/* Where something stands, and in what. */
struct place {
	const struct place *in; /* NULL: the whole file */
	const char *what;	/* "rule", "rule condition", ... */
	const char *item;	/* its name, or NULL */
	struct mark mark;
	const struct content *content;
	/* Of a condition: its text after what lists stand for was put in, and the byte in it; else
	 * NULL. */
	const char *expression;
	size_t at;
};

struct report {
	enum report_code code;
	const char *message;
	const struct place *place;
	const char *field; /* LOAD_DEPRECATED_ITEM of a field: its name, or NULL */
};

/* All of one file. */
struct report_list {
	struct pool *pool; /* whose memory they have */
	const char *name;  /* of the file */
	struct report *errors, *warnings;
	size_t error_count, warning_count;
	size_t more_warnings; /* that were not kept */
};

/* A place in another one, or in none. */
const struct place *place_in(struct pool *pool, const struct place *in, const char *what,
			     const char *item, struct mark mark);
/* A byte of an expression. */
const struct place *place_expression(struct pool *pool, const struct place *in,
				     const char *expression, size_t at);
/* Always false. */
bool report_error(struct report_list *list, enum report_code code, const struct place *place,
		  const char *fmt, ...) __attribute__((format(printf, 4, 5)));
void report_warning(struct report_list *list, enum report_code code, const struct place *place,
		    const char *fmt, ...) __attribute__((format(printf, 4, 5)));

const char *report_code_name(enum report_code code);

/* "FILE: Ok" and so on, and the errors or warnings below it. */
void report_text(struct buf *b, const struct report_list *list, bool with_warnings);
/* {"falco_load_results":[...]} of several files, a line. */
void report_json(struct buf *b, const struct report_list *const *lists, size_t count);

#endif
