/* Outputs: text with %fields in it. */
#ifndef SONDE_FORMAT_H
#define SONDE_FORMAT_H

#include <stdbool.h>
#include <stddef.h>
#include "condition.h"
#include "value.h"

struct buf;
struct format;
struct rule_event;

/* "text %field %field[arg] %20field %toupper(field)": NULL and *error when it is none. */
struct format *format_parse(const char *text, size_t len, enum condition_dialect,
			    struct condition_error *error);
void format_free(struct format *);
/* The text, missing values as <NA>. */
void format_text(const struct format *, const struct rule_event *, struct buf *);
/* Call fn for each of its fields, as they are named: value is NULL when it is missing. */
void format_values(const struct format *, const struct rule_event *,
		   void (*fn)(void *context, const char *name, const struct value *value),
		   void *context);

#endif
