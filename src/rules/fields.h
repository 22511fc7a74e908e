/* The fields of conditions and outputs: evt.*, fd.*, proc.*, thread.*, user.*, group.*, container.*
 * (fields.def lists them).
 *
 * Whatever is asked for is computed once per event, what lies in /proc once until a call changes
 * it.
 */
#ifndef SONDE_FIELDS_H
#define SONDE_FIELDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "value.h"

struct event;
struct tape;

enum field_flag {
	FIELD_LIST = 1,		 /* has several values */
	FIELD_INDEX = 2,	 /* takes [N] */
	FIELD_KEY = 4,		 /* takes [text] */
	FIELD_ARG_NEEDED = 8,	 /* ... and not without */
	FIELD_DOTTED = 16,	 /* is followed by .NAME */
	FIELD_NO_RHS = 32,	 /* can't be compared with another field */
	FIELD_BEST_EFFORT = 64,	 /* /proc does not always tell, or not quite the same as Falco */
	FIELD_RUNTIME = 128,	 /* a container runtime's socket would tell; here it is missing */
	FIELD_EXIT = 256,	 /* known only when the call has returned */
	FIELD_EITHER = 512,	 /* two values: either may fit, both must differ */
	FIELD_DESCRIPTOR = 1024, /* ... or before, but for calls that make the descriptor */
	FIELD_STATE = 4096, /* of the process: calls change it, and it is asked for afterwards */
	FIELD_HOST = 8192,  /* the name of a host, which would have to be looked up */
	FIELD_FILE_NAME = 2048, /* ... even for those, if they are given its path */
};

struct field {
	const char *name;
	uint8_t type; /* enum value_type */
	uint16_t flags;
	const char *description;
};

/* All there are, in the order of fields.def. */
extern const struct field fields[];
extern const unsigned field_count;
/* The field with the longest name that text begins with; its length in *len.  NULL: none. */
const struct field *field_find(const char *text, size_t *len);

/* The event conditions are evaluated on: a call that entered or returned. */
struct rule_event {
	const struct event *event; /* EV_ENTER or EV_EXIT, which the model has seen */
	const struct tape *tape;   /* decoded as far as that; NULL: evt.arg.* are missing */
	uint64_t number;	   /* evt.num, from 1 on */
	uint64_t id;		   /* [fields] */
};

/* Before anything is evaluated on an event; values of the one before are gone. */
void rule_event_begin(struct rule_event *, const struct event *, const struct tape *,
		      uint64_t number);
/* What is cached must know of this event: to be called for each, of any kind, once the model has
 * seen it and before it is evaluated.  Does nothing until a condition or a format has a field. */
void fields_apply(const struct event *);
/* Calls that fields_apply() must be told of, be they asked for or not: bits as in call_bits. */
const uint64_t *fields_calls(void);
/* Forget everything: whatever was checked or parsed before must not be used any more. */
void fields_close(void);
/* --container-id: every process is in this one; NULL: as /proc tells. */
void fields_container(const char *id);

#endif
