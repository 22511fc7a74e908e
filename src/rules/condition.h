/* Conditions: Falco's language, in rules and wherever else sonde asks "which calls?".
 *
 * A condition is parsed, its macros are put in, it is checked, and then evaluated as often as there
 * are events, without an allocation. */
#ifndef SONDE_CONDITION_H
#define SONDE_CONDITION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct condition;
struct rule_event;

/* What is wrong, and where: all counted from 0, in the text that was parsed.  What stands in a
 * macro is said to be where the macro is named. */
struct condition_error {
	size_t offset;
	unsigned line, column;
	char message[512]; /* Falco's words */
};

enum condition_dialect {
	DIALECT_RULES, /* Falco's own: evt.arg.* are the texts that Falco makes of them */
	DIALECT_SONDE, /* evt.arg.* are the arguments that calls have here, typed as described */
};

/* The condition in len bytes of text; NULL and *error when it is none.  To be freed. */
struct condition *condition_parse(const char *text, size_t len, struct condition_error *error);
struct condition *condition_copy(const struct condition *);
void condition_free(struct condition *);

/* Call fn with the name of each macro that is not put in yet, as often as it is named. */
void condition_macros(const struct condition *,
		      void (*fn)(void *context, const char *name, size_t offset), void *context);
/* What a macro stands for, which is copied; NULL: nothing.  It may fill error->message, if it has
 * more to say than that the macro is undefined. */
typedef const struct condition *condition_find(void *context, const char *name,
					       struct condition_error *error);
/* Put in every macro, those that came with macros included: a caller that gives macros which are
 * resolved already never meets a loop, others are told of one when it gets too deep. */
bool condition_resolve(struct condition *, condition_find *find, void *context,
		       struct condition_error *error);

/* Of a condition without macros: is every field one, every comparison of its type, every literal
 * valid?  warn (may be NULL) hears of what is legal but strange, with its offset. */
bool condition_check(struct condition *, enum condition_dialect,
		     void (*warn)(void *context, const char *message, size_t offset), void *context,
		     struct condition_error *error);

/* ---- Of a condition that was checked ------------------------------------------------------- */

/* A bit for each row of d_numbers, the table of the calls of all ABIs, bit 0 for numbers without
 * one: the calls it can be true of.  CALL_WORDS of them, which stay the condition's. */
const uint64_t *condition_calls(const struct condition *);
#define CALL_WORDS ((d_number_count + 63) / 64)
/* How many names of calls that are (for LOAD_NO_EVTTYPE: Falco warns of more than 100). */
unsigned condition_call_names(const struct condition *);
/* Can it be true of an open or openat that asks for a directory (O_DIRECTORY)? */
bool condition_opens_directories(const struct condition *);
/* The row of d_numbers that stands for the event's call in those sets: an execveat that succeeded
 * is an execve to Falco. */
uint32_t condition_row(enum condition_dialect, const struct rule_event *);
/* Can it be told only when the call has returned?  Names the field that is to blame; NULL: it can
 * be told when the call enters.  Of the calls that it can be true of... */
const char *condition_exit_field(const struct condition *);
/* ... and that are in this set, too. */
const char *condition_exit_field_of(const struct condition *, const uint64_t *calls);
/* Is it to be evaluated when the call of this row has returned?  That goes for what is known only
 * then, and for what the call may change: processes are as they are afterwards. */
bool condition_waits(const struct condition *, uint32_t row);
/* Call fn for each field it uses, with its argument; names stay. */
void condition_fields(const struct condition *,
		      void (*fn)(void *context, const char *name, unsigned flags), void *context);
bool condition_eval(const struct condition *, const struct rule_event *);

#endif
