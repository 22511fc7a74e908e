/* What the tables and the texts beside them say of a name. */
#include "lore.h"

#include <stdio.h>
#include <string.h>
#include "desc_ids.h"
#include "util.h"

enum { DEPTH = 6 }; /* of structures within structures */

/* The first of the sorted rows that has the name, 0 none. */
static uint32_t find(const struct t_row *rows, uint32_t count, const char *name)
{
	uint32_t low = 1, high = count;

	while (low < high) {
		uint32_t middle = (low + high) / 2;

		if (strcmp(text_of(rows[middle].name), name) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low < count && !strcmp(text_of(rows[low].name), name) ? low : 0;
}

/* How many letters the next of "A or B(%len)" has; *behind: where the rest begins, NULL nowhere. */
static size_t next_name(const char *names, const char **behind)
{
	const char *end = strstr(names, " or ");
	size_t len = end ? (size_t)(end - names) : strlen(names);
	const char *parts = memchr(names, '(', len);

	*behind = end ? end + 4 : NULL;
	return parts ? (size_t)(parts - names) : len;
}

bool name_has(const char *names, const char *name)
{
	size_t wanted = strlen(name);
	const char *rest;

	for (; names; names = rest)
		if (next_name(names, &rest) == wanted && !memcmp(names, name, wanted))
			return true;
	return false;
}

static const struct t_row *word_named(uint16_t table, const char *name)
{
	uint32_t first = find(t_words, t_word_count, name);

	if (!first)
		return NULL;
	for (uint32_t i = first; i < t_word_count && t_words[i].name == t_words[first].name; i++)
		if (t_words[i].table == table)
			return &t_words[i];
	return &t_words[first];
}

const struct t_row *word_of(uint16_t table, const char *name)
{
	const struct t_row *word = word_named(table, name);
	const char *rest = name;
	char one[64];

	while (!word && rest) {
		size_t len = next_name(name, &rest);

		snprintf(one, sizeof(one), "%.*s", (int)len, name);
		word = word_named(table, one);
		name = rest;
	}
	return word;
}

const struct t_row *detail_of(uint16_t call, const char *name)
{
	const struct t_call *c = &t_calls[call];

	for (unsigned i = 0; i < c->count; i++)
		if (t_details[c->first + i].table == T_MEANING &&
		    !strcmp(text_of(t_details[c->first + i].name), name))
			return &t_details[c->first + i];
	return NULL;
}

const struct t_row *sentence_of(uint16_t call, const struct t_row *behind)
{
	const struct t_row *first = &t_details[t_calls[call].first];
	const struct t_row *row = behind ? behind + 1 : first;

	while (row < first + t_calls[call].count && row->table == T_MEANING)
		row++;
	return row < first + t_calls[call].count ? row : NULL;
}

const struct t_row *argument_of(uint16_t call, const char *name)
{
	const struct t_row *own = detail_of(call, name);
	uint32_t at = own ? 0 : find(t_arguments, t_argument_count, name);

	return own ? own : at ? &t_arguments[at] : NULL;
}

uint16_t call_of(const char *name)
{
	for (uint16_t i = 1; i < d_call_count; i++)
		if (!strcmp(d_text(d_calls[i].name), name))
			return i;
	for (uint32_t i = 1; i < d_number_count; i++)
		if (d_numbers[i].call && !strcmp(d_text(d_numbers[i].name), name))
			return (uint16_t)d_numbers[i].call;
	return 0;
}

uint32_t row_in(uint16_t table, const char *name)
{
	const struct d_table *t = &d_tables[table];

	for (unsigned i = 0; i < t->count; i++) {
		uint32_t row = t->first + i;
		uint8_t op = const_sort(&d_consts[row])->op;

		if ((op == D_OP_NAME || op == D_OP_PARTS) &&
		    name_has(const_text(&d_consts[row]), name))
			return row;
	}
	return 0;
}

static uint16_t table_of_custom(uint16_t custom)
{
	if (custom == C_ioc)
		return D_TABLE_ioctl_cmd;
	static const char *const names[] = { "",
#define X(name) #name,
					     D_CUSTOMS(X)
#undef X
	};

	for (uint16_t i = 1; i < d_table_count; i++)
		if (!strcmp(text_of(t_tables[i]), names[custom]))
			return i;
	return 0;
}

uint16_t table_of(const struct d_type *type)
{
	switch (type->kind) {
	case D_TABLE:
	case D_BITS:
		return type->ref;
	case D_INDEXED:
		return type_extent(type)->fixed;
	case D_CUSTOM:
		return table_of_custom(type->ref);
	case D_VALUE:
		return type->ref == M_SIGNAL	? D_TABLE_signal
		       : type->ref == M_CLOCKID ? D_TABLE_clock
						: 0;
	default:
		return 0;
	}
}

bool table_shows(uint16_t outer, uint16_t inner)
{
	const struct d_table *t = &d_tables[outer];

	if (outer == inner)
		return true;
	for (unsigned i = 0; i < t->count; i++) {
		const struct d_sort *sort = const_sort(&d_consts[t->first + i]);

		if (sort->op == D_OP_ENUM && sort->ref != outer && table_shows(sort->ref, inner))
			return true;
	}
	return false;
}

/* ---- Which calls take a table ------------------------------------------------------------- */

static bool fields_have(uint16_t first, unsigned count, uint16_t table, unsigned depth);

static bool cases_have(uint16_t first, unsigned count, uint16_t table, unsigned depth)
{
	for (unsigned i = 0; i < count; i++) {
		const struct d_case *c = &d_cases[first + i];

		if (fields_have(c->first, case_rest(c)->count, table, depth))
			return true;
	}
	return false;
}

static bool type_has(uint16_t index, uint16_t table, unsigned depth)
{
	const struct d_type *type = &d_types[index];
	uint16_t own = table_of(type);

	if (own)
		return table_shows(own, table);
	if (type->kind == D_POINTER || type->kind == D_ARRAY)
		return type_has(type->ref, table, depth);
	if (type->kind != D_STRUCT || depth >= DEPTH)
		return false;
	const struct d_struct *s = &d_structs[type->ref];
	const struct d_rest *rest = struct_rest(s);
	return fields_have(s->first, s->count, table, depth + 1) ||
	       cases_have(rest->by.first, rest->by.count, table, depth + 1);
}

static bool fields_have(uint16_t first, unsigned count, uint16_t table, unsigned depth)
{
	for (unsigned i = 0; i < count; i++)
		if (type_has(d_fields[first + i].type, table, depth))
			return true;
	return false;
}

enum takes call_takes(uint16_t call, uint16_t table)
{
	const struct d_call *c = &d_calls[call];
	const struct d_call_rest *rest = call_rest(c);

	for (unsigned i = 0; i < c->count; i++) {
		uint16_t own = table_of(&d_types[d_fields[c->first + i].type]);

		if (own && table_shows(own, table))
			return TAKES_ITSELF;
		/* Which table names an option hangs on the level. */
		if (d_types[d_fields[c->first + i].type].kind == D_CUSTOM &&
		    d_types[d_fields[c->first + i].type].ref == C_sockopt_name &&
		    !strncmp(text_of(t_tables[table]), "sol_", 4))
			return TAKES_ITSELF;
	}
	return fields_have(c->first, c->count, table, 0) ||
			       cases_have(rest->by.first, rest->by.count, table, 0)
		       ? TAKES_BEHIND
		       : TAKES_NOT;
}

/* ---- Which calls return an error ---------------------------------------------------------- */

enum kinds {
	HAS_PATH = 1,
	HAS_FD = 2,
	HAS_POINTER = 4,
	HAS_PID = 8,
	GIVES_FD = 16,
	HAS_FLAGS = 32,
	MAKES_PROCESS = 64,
};

static unsigned kinds_of(uint16_t call)
{
	const struct d_call *c = &d_calls[call];
	unsigned kinds = d_rets[c->ret].kind == D_RET_FD ? GIVES_FD : 0;

	for (unsigned i = 0; i < c->count; i++) {
		const struct d_type *type = &d_types[d_fields[c->first + i].type];

		if (type->kind == D_POINTER || type->kind == D_BUFFER)
			kinds |= HAS_POINTER;
		if (type->kind == D_BUFFER && (type->ref == M_PATH || type->ref == M_LPATH))
			kinds |= HAS_PATH;
		if (type->kind == D_VALUE && (type->ref == M_FD || type->ref == M_DIRFD))
			kinds |= HAS_FD;
		if (type->kind == D_VALUE && (type->ref == M_PID || type->ref == M_TID))
			kinds |= HAS_PID;
		if (table_of(type))
			kinds |= HAS_FLAGS;
	}
	return kinds;
}

enum returns call_returns(uint16_t call, const char *error)
{
	static const struct {
		const char *name;
		unsigned kinds;
	} by_kind[] = {
		{ "ENOENT", HAS_PATH },	      { "EACCES", HAS_PATH },  { "ENOTDIR", HAS_PATH },
		{ "ELOOP", HAS_PATH },	      { "EBADF", HAS_FD },     { "EFAULT", HAS_POINTER },
		{ "ENAMETOOLONG", HAS_PATH }, { "ESRCH", HAS_PID },    { "EMFILE", GIVES_FD },
		{ "ENFILE", GIVES_FD },	      { "EINVAL", HAS_FLAGS },
	};

	if (detail_of(call, error))
		return RETURNS_SAID;
	for (size_t i = 0; i < countof(by_kind); i++)
		if (!strcmp(by_kind[i].name, error))
			return kinds_of(call) & by_kind[i].kinds ? RETURNS_BY_KIND : RETURNS_NOT;
	return RETURNS_NOT;
}
