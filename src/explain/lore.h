/* What the tables and the texts beside them say of a name. */
#ifndef SONDE_EXPLAIN_LORE_H
#define SONDE_EXPLAIN_LORE_H

#include <stdbool.h>
#include <stdint.h>
#include "abi.h"
#include "desc.h"
#include "texts.h"

static inline const char *text_of(uint32_t at)
{
	return t_pool + at;
}

/* Is this one of the names a table has for a value?  "A or B" are two, and of "F(%len)" the name
 * is what stands before the parenthesis. */
bool name_has(const char *names, const char *name);
/* What is said of a constant of a table, or of one of those of "A or B"; failing that of one of
 * this name in another table; of an argument: by the call, failing that by its name alone; of an
 * error of a call.  NULL: nothing. */
const struct t_row *word_of(uint16_t table, const char *name);
const struct t_row *argument_of(uint16_t call, const char *name);
const struct t_row *detail_of(uint16_t call, const char *name);

/* The description behind a call's name on any ABI, 0 none. */
uint16_t call_of(const char *name);
/* The next sentence of a call behind a row of its, NULL for the first; NULL: there is none. */
const struct t_row *sentence_of(uint16_t call, const struct t_row *behind);
/* The first row of this name in a table, 0 none. */
uint32_t row_in(uint16_t table, const char *name);
/* The table that names the values of a type, 0 none: directly, or of a custom of the table's name.
 */
uint16_t table_of(const struct d_type *type);
/* Does the first table name parts of its values by the second, or is it the same? */
bool table_shows(uint16_t outer, uint16_t inner);
/* How a call takes a table: not, in an argument itself, or in what its arguments point to. */
enum takes { TAKES_NOT, TAKES_ITSELF, TAKES_BEHIND };
enum takes call_takes(uint16_t call, uint16_t table);
/* Does a call return this errno as a rule?  Because its texts say so, or by what it takes. */
enum returns { RETURNS_NOT, RETURNS_SAID, RETURNS_BY_KIND };
enum returns call_returns(uint16_t call, const char *error);

#endif
