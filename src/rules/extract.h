/* What computes a field with its argument, or a transformer of others: made once for all conditions
 * and outputs that ask for the same, and computed once per event. */
#ifndef SONDE_RULES_EXTRACT_H
#define SONDE_RULES_EXTRACT_H

#include "ask.h"
#include "tree.h"

/* Find or make what computes an operand.  NULL, and why in error->message. */
const struct extract *extract_of(struct operand *, enum condition_dialect,
				 struct condition_error *error);
/* Of what it computes. */
enum value_type extract_type(const struct extract *);
bool extract_list(const struct extract *);
/* Flags of the fields it is made of, or-ed. */
unsigned extract_flags(const struct extract *);
/* Is it a field, plainly?  NULL: it is not. */
const struct field *extract_field(const struct extract *);
/* The argument's name, of evt.arg; NULL otherwise. */
const char *extract_argument(const struct extract *);
/* Call fn for each field in it: as written, with its argument. */
void extract_names(const struct extract *,
		   void (*fn)(void *context, const char *name, unsigned flags), void *context);
/* Its value of an event; false when it is missing. */
bool extract_value(const struct extract *, const struct rule_event *, struct value *value);

/* Forget all of them. */
void extracts_close(void);

/* fields.c: somebody asks for fields; the value of one. */
void fields_use(void);
bool field_ask(const struct field *, struct ask *, const struct rule_event *, struct value *value);

#endif
