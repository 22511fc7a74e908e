/* What the functions behind the fields share: one question, and where its answer lies. */
#ifndef SONDE_RULES_ASK_H
#define SONDE_RULES_ASK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "abi.h"
#include "condition.h"
#include "event.h"
#include "fields.h"
#include "tape.h"
#include "task.h"
#include "value.h"

/* A field asked for an event. */
struct ask {
	const struct rule_event *ev;
	const struct event *event;
	struct task *task;
	int tid, pid;
	const char *arg; /* of [text] or .NAME; NULL without */
	unsigned index;	 /* of [N]; NO_INDEX without */
	int param;	 /* which of the fields that share a function: in fields.def */
	enum condition_dialect dialect;
};
enum { NO_INDEX = 0x7fffffff };

/* Fill in the value; false when it is missing. */
typedef bool field_fn(const struct ask *, struct value *);

/* Memory until the next event; never NULL. */
char *scratch(size_t size);
/* A value of text, which is copied. */
bool give_text(struct value *, const char *text, size_t len);
bool give_string(struct value *, const char *text); /* NULL: missing */
bool give_formatted(struct value *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* Of text that stays as long as the event is looked at. */
bool give_kept(struct value *, const char *text);
bool give_uint(struct value *, uint64_t n);
bool give_int(struct value *, int64_t n);
bool give_bool(struct value *, bool yes);

/* The table entry of the event's call, and what Falco calls it. */
const char *event_name(const struct ask *);
/* A path argument as the call gave it; NULL when it is not known. */
const char *argument_path(const struct ask *, unsigned slot);
/* "." and ".." and double slashes taken out; relative ones behind the descriptor's directory
 * (AT_FDCWD: the working directory). */
const char *path_joined(const struct ask *, const char *path, int dirfd);
const char *path_clean(const char *path);
/* Where a descriptor of the task leads, as /proc tells; NULL when it is none. */
const char *descriptor_link(const struct ask *, int fd);
/* <f>/path, as Falco writes descriptors; "" for what is none. */
const char *descriptor_text(const struct ask *, int fd);

/* ---- Arguments of calls (arguments.c) ------------------------------------------------------- */

/* Is there an argument of this name, of any call?  *types: what it can be, as bits of enum
 * argument_type; only calls in the set (NULL: all) count. */
bool argument_known(enum condition_dialect, const char *name, const uint64_t *calls,
		    unsigned *types);
enum argument_type {
	ARGUMENT_NUMBER = 1,
	ARGUMENT_NAMED = 2,  /* a number whose values, or parts, have names */
	ARGUMENT_TEXT = 4,   /* a string */
	ARGUMENT_OTHER = 8,  /* a structure, an array: what is printed of it */
	ARGUMENT_EARLY = 16, /* known when the call enters */
	ARGUMENT_LATE = 32,
};
/* Call fn for each argument that is described, in the order of their names. */
void arguments_each(void (*fn)(void *context, const char *name, unsigned types), void *context);
/* Does a table that names the argument's values know this constant? */
bool argument_constant(const char *name, const uint64_t *calls, const char *constant, size_t len);
/* How Falco sees a call. */
struct call_view {
	const char *name;      /* Falco's */
	bool fd;	       /* it is about a descriptor: fd.* exist */
	uint8_t path, dir;     /* registers of the path that fd.name is when it failed; 0xff none */
	uint16_t first, count; /* of its arguments */
};
const struct call_view *call_view(const struct abi *, uint64_t nr); /* NULL: none of Falco's */
const struct call_view *call_view_of_row(uint32_t row);
/* Name of a row of d_numbers in Falco's words; "" for a hole. */
const char *call_falco_name(uint32_t row);
/* Forget what was found in the tables. */
void arguments_close(void);
/* A name that Falco gives to events that are no calls. */
bool is_pseudo_event(const char *name);

/* ---- The functions of fields.def ------------------------------------------------------------- */

#define FIELD(name, type, flags, fn, param, description) field_fn fn;
#include "fields.def"
#undef FIELD

#endif
