/* Conditions on calls: --where, --stop-when, --stack-when, and if= of -e inject=.  Their language
 * is that of rules. */
#ifndef SONDE_WHERE_H
#define SONDE_WHERE_H

#include <stdbool.h>
#include <stdint.h>

struct abi;
struct condition;
struct event;
struct tape;

/* Zeroed: nothing is asked for. */
struct where {
	struct condition *show;	 /* only these calls are shown */
	struct condition *stop;	 /* tracing ends when one of these was made */
	struct condition *stack; /* stacks of these alone */
};

/* A condition of an option ("--where"); says what is wrong with it, and where, and exits. */
struct condition *where_parse(const char *option, const char *text);
/* Likewise; it must be one that can be told when a call enters which is in this set: bits as in
 * struct call_set, NULL: any. */
struct condition *where_parse_early(const char *option, const char *text, const uint64_t *calls);
/* Must calls be decoded for these? */
bool where_needs_tape(const struct where *);
/* Is it known only when this call has returned whether it is to be shown? */
bool where_waits(const struct where *, const struct abi *, uint64_t nr);
/* By its number, can it be true of this call (of no ABI: of what is no call)?  NULL: of any. */
bool where_may(const struct condition *, const struct abi *, uint64_t nr);
/* Must calls of this number be seen, for what is known of processes to stay true? */
bool where_needs(const struct where *, const struct abi *, uint64_t nr);
/* Is it true of a call that entered or returned, decoded as far as that? */
bool where_matches(const struct condition *, const struct event *, const struct tape *);
/* A chosen call begins: may it be shown, as far as can be told by now? */
bool where_chooses(const struct where *, const struct event *, const struct tape *);
/* A chosen call has returned: is it to be shown? */
bool where_shows(const struct where *, const struct event *, const struct tape *);
/* Is this call the end of tracing?  Asked of every event when it was shown; calls that do not
 * return end it when they enter.  Decodes those that are not shown. */
bool where_stops(const struct where *, const struct event *);
/* Is the stack of the event's task to be taken? */
bool where_stacks(const struct where *, const struct event *, const struct tape *);

#endif
