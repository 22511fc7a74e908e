/* The calls of an ABI as a list: the tables of descriptions, for people and for tests. */
#include "list.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "abi.h"
#include "buf.h"
#include "desc.h"
#include "select.h"
#include "texts.h"

static bool columns; /* for a terminal */

/* name(first, second) */
static void put_form(struct buf *b, const struct d_number *n)
{
	const struct d_call *call = &d_calls[n->call];
	const char *apart = "";

	buf_str(b, d_text(n->name));
	buf_str(b, "(");
	for (unsigned i = 0; i < call->count; i++) {
		const struct d_field *field = &d_fields[call->first + i];

		if (!field->name || field_mods(field)->flags & D_SAME)
			continue;
		buf_str(b, apart);
		buf_str(b, d_text(field->name));
		apart = ", ";
	}
	buf_str(b, ")");
}

static void put_classes(struct buf *b, const struct d_call *call)
{
	static const char *const names[] = {
#define X(id, name) name,
		D_CLASSES(X)
#undef X
	};
	const char *apart = "%";

	for (unsigned i = 0; i < D_CLASS_COUNT; i++)
		if (call->classes >> i & 1) {
			buf_str(b, apart);
			buf_str(b, names[i]);
			apart = " %";
		}
}

static void list_call(const struct abi *abi, uint32_t nr, const struct d_number *n)
{
	const struct d_call *call = &d_calls[n->call];
	struct buf form = { 0 }, classes = { 0 };

	put_form(&form, n);
	put_classes(&classes, call);
	buf_char(&form, '\0');
	buf_char(&classes, '\0');
	printf(columns ? "%-7s %4u %-60s %-30s %s\n" : "%s\t%u\t%s\t%s\t%s\n", abi->name, nr,
	       form.p, classes.p, t_pool + t_calls[n->call].doc);
	buf_free(&form);
	buf_free(&classes);
}

void list_syscalls(const char *set)
{
	columns = isatty(STDOUT_FILENO);
	selection_each(set, list_call);
}
