/* Names of values: rows of enum and flags tables, for the ABI of the call. */
#ifndef SONDE_NAMES_H
#define SONDE_NAMES_H

#include <stdbool.h>
#include <stdint.h>
#include "abi.h"
#include "desc.h"

/* The name of a value in an enum table; NULL when it has none. */
const char *name_enum(const struct abi *abi, uint16_t table, uint64_t value);
/* "SIGINT", "ENOENT"; NULL when there is none. */
const char *name_signal(const struct abi *abi, uint64_t signo);
const char *name_errno(const struct abi *abi, uint64_t error);
/* The value of a name ("SIGINT", "ENOENT") in a table: false when it has no such name. */
bool name_value(const struct abi *abi, uint16_t table, const char *name, uint64_t *value);

/* Walking the parts of a flags word in printing order:
 *	struct name_walk w = name_begin(abi, table, value);
 *	while (name_next(&w, &part)) ...
 * afterwards w.rest holds the bits that have no name, and w.named says how many parts had one. */
struct name_walk {
	const struct abi *abi;
	const struct d_table *table;
	uint64_t value, rest;
	unsigned row, named;
	const struct d_table
		*outer; /* the table and row to go back to from a `mask = FLAGS` row's table */
	unsigned outer_row;
	unsigned named_before; /* named, when we went into it */
	uint64_t mask;	       /* of that row: the inner table sees these bits alone */
};

struct name_part {
	const char *name; /* NULL: the masked part has no name in its table */
	uint64_t bits;	  /* the part, as it stands in the word */
	uint64_t shifted; /* of `mask << NAME`: the part moved down to bit 0 */
	bool shift;	  /* print as shifted<<name */
	bool last; /* a number in a field of several bits: print it behind the bits without a name
		    */
	uint16_t table; /* of `mask = ENUM`: the d_table naming the part, 0 otherwise */
};

struct name_walk name_begin(const struct abi *abi, uint16_t table, uint64_t value);
bool name_next(struct name_walk *w, struct name_part *part);

/* The row of an ioctl request with free parts (D_OP_PARTS) that a request is of; NULL none. */
const struct d_const *name_parts(const struct abi *abi, uint16_t table, uint64_t request);
/* Is the value this constant's on the ABI? */
bool const_is(const struct abi *abi, uint32_t row, uint64_t value);

/* A constant's value on the ABI (rows of one name stand together). */
uint64_t const_value(const struct abi *abi, uint32_t row);

#endif
