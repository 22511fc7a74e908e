/* What a field, or a literal, is at the moment: one typed value, or a list of them.
 *
 * Texts belong to whoever made them: those of fields live until the next rule_event_begin().  */
#ifndef SONDE_VALUE_H
#define SONDE_VALUE_H

#include <stdbool.h>
#include <stdint.h>

struct buf;

enum value_type {
	VALUE_TEXT,
	VALUE_BYTES,
	VALUE_BOOL,
	VALUE_INT,  /* signed */
	VALUE_UINT, /* unsigned; times, in ns, are such */
	VALUE_PORT, /* likewise; literals may be names of services */
	VALUE_IP,
	VALUE_NET,
	VALUE_ANY, /* of a field: goes by the call.  Of a value: a number that has a text, too */
};

struct ip {
	bool v6;
	uint8_t bytes[16]; /* the first 4 of them, unless v6 */
	uint8_t prefix;	   /* VALUE_NET: how many bits count */
};

struct value {
	uint8_t type; /* enum value_type; of the items, of a list */
	bool list;
	uint32_t count; /* of a list's items */
	uint32_t len;	/* of the text, whose NUL is not counted */
	const char *text;
	union {
		uint64_t u;
		int64_t i;
		struct ip ip;
		const struct value *items;
	};
};

/* As alerts print it: numbers in decimal, lists as "(a,b)". */
void value_text(struct buf *b, const struct value *value);
/* As a JSON value: numbers, true and false as such, lists as arrays, anything else as a string. */
void value_json(struct buf *b, const struct value *value);

#endif
