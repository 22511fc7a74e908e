/* --layout and --constants: the descriptions as static assertions, for the installed compilers to
 * check.
 *
 * Both read a list (tests/gen) whose `include` lines each begin a unit, a set of headers that go
 * together; the C file written holds all units, and -DUNIT=N compiles one. layout.list:   STRUCT C
 * TYPE [@abi...] [FIELD=MEMBER...] [-FIELD...] [~FIELD...] [case=NAME] [nosize] headers.list:  with
 * HEADER...   more of the unit without NAME...  not checked in this unit skip NAME...     not
 * checked at all
 */
#include <errno.h>
#include <string.h>
#include "gen.h"

enum { WORDS_MAX = 64, LINE_MAX_BYTES = 1024 };

struct list {
	const char *path;
	FILE *file;
	unsigned line, units;
	bool open; /* inside a unit */
	char text[LINE_MAX_BYTES];
	char *words[WORDS_MAX + 1]; /* ends with NULL */
	unsigned count;
};

static void list_fault(const struct list *list, const char *what, const char *word)
{
	error_at((struct position){ list->path, list->line, 1 }, "%s: %s", word, what);
}

static bool list_open(struct list *list, const char *path)
{
	*list = (struct list){ .path = path, .file = path ? fopen(path, "r") : NULL };
	if (!list->file)
		fprintf(stderr, "sysgen: %s: %s\n", path ? path : "no list",
			path ? strerror(errno) : "missing");
	return list->file;
}

/* The next line with words in it. */
static bool list_next(struct list *list)
{
	while (fgets(list->text, sizeof(list->text), list->file)) {
		char *at = list->text;

		list->line++;
		list->count = 0;
		at[strcspn(at, "#\n")] = 0;
		for (;;) {
			at += strspn(at, " \t");
			if (!*at || list->count == WORDS_MAX)
				break;
			list->words[list->count++] = at;
			at += strcspn(at, " \t");
			if (*at)
				*at++ = 0;
		}
		list->words[list->count] = NULL;
		if (list->count)
			return true;
	}
	return false;
}

static void unit_end(FILE *f, struct list *list)
{
	if (list->open)
		fputs("#endif\n", f);
	list->open = false;
}

static void unit_begin(FILE *f, struct list *list)
{
	unit_end(f, list);
	list->open = true;
	fprintf(f, "\n#if UNIT == %u\n", ++list->units);
}

/* The headers that there are: some belong to one architecture, some are new. */
static void print_includes(FILE *f, const struct list *list)
{
	static const char define[] = "define:";

	for (unsigned i = 1; i < list->count; i++) {
		const char *word = list->words[i];
		size_t len = sizeof(define) - 1;

		if (!strncmp(word, define, len))
			fprintf(f, "#define %.*s %s\n", (int)strcspn(word + len, "="), word + len,
				word + strcspn(word, "=") + !!strchr(word, '='));
		else
			fprintf(f, "#if __has_include(<%s>)\n#include <%s>\n#endif\n", word, word);
	}
}

/* Macros that are another thing in this unit. */
static void print_undefs(FILE *f, const struct list *list)
{
	for (unsigned i = 1; i < list->count; i++)
		fprintf(f, "#undef %s\n#undef HAVE_%s\n", list->words[i], list->words[i]);
}

/* ---- layout
 * --------------------------------------------------------------------------------------------- */

struct check {
	FILE *file;
	enum d_abi abi;
	struct list *list;
	const char *name, *c_type;
};

static uint32_t struct_named(const char *name)
{
	for (uint32_t i = 1; i < out.struct_count; i++)
		if (out.instances[i].named && !strcmp(out.instances[i].name, name))
			return i;
	return 0;
}

/* Whether the line has the word MARK NAME. */
static bool has_option(const struct list *list, char mark, const char *name)
{
	for (char *const *word = list->words; *word; word++)
		if (word[0][0] == mark && !strcmp(*word + 1, name))
			return true;
	return false;
}

/* The C member of a field, NULL when there is none to compare. */
static const char *member_of(const struct check *check, const char *field)
{
	size_t len = strlen(field);

	if (has_option(check->list, '-', field))
		return NULL;
	for (char **word = check->list->words; *word; word++)
		if (!strncmp(*word, field, len) && word[0][len] == '=')
			return *word + len + 1;
	return field;
}

static bool has_word(const struct list *list, const char *text)
{
	for (unsigned i = 1; i < list->count; i++)
		if (!strcmp(list->words[i], text))
			return true;
	return false;
}

static void check_fields(const struct check *check, unsigned first, unsigned count)
{
	for (unsigned i = first; i < first + count; i++) {
		const struct made_field *field = &out.fields[i];
		unsigned offset = out.offsets[i][check->abi];
		unsigned bytes = out.stored[i][check->abi]
					 ? storage_bytes(check->abi, out.stored[i][check->abi])
					 : type_bytes(check->abi, field->type);
		const char *member;

		if (!field->name || offset == D_ABSENT || out.types[field->type].bits)
			continue;
		member = member_of(check, out.strings + field->name);
		if (!member)
			continue;
		if (has_option(check->list, '~', out.strings + field->name))
			bytes = 0;
		fprintf(check->file, "_Static_assert(offsetof(%s, %s) == %u, \"%s.%s\");\n",
			check->c_type, member, offset, check->name, out.strings + field->name);
		if (bytes)
			fprintf(check->file,
				"_Static_assert(sizeof(((%s *)0)->%s) == %u, \"%s.%s\");\n",
				check->c_type, member, bytes, check->name,
				out.strings + field->name);
	}
}

static bool case_is(const struct made_case *c, const char *name)
{
	for (unsigned i = 0; i < c->nvalues; i++)
		if (!strcmp(out.strings + out.consts[out.case_values[c->value + i]].name, name))
			return true;
	return !c->nvalues && !strcmp(name, "*");
}

/* `case=NAME`, NULL when the line names none. */
static const char *case_named(const struct list *list)
{
	for (unsigned i = 1; i < list->count; i++)
		if (!strncmp(list->words[i], "case=", 5))
			return list->words[i] + 5;
	return NULL;
}

static void check_struct(struct check *check)
{
	const struct list *list = check->list;
	uint32_t index = struct_named(list->words[0]);
	const struct made_struct *s = &out.structs[index];
	const char *wanted = case_named(list);
	bool met = !wanted;

	if (!index) {
		list_fault(list, "no struct of this name is described", list->words[0]);
		return;
	}
	check_fields(check, s->first, s->count);
	for (unsigned i = 0; i < s->case_count && wanted; i++)
		if (case_is(&out.cases[s->case_first + i], wanted)) {
			check_fields(check, out.cases[s->case_first + i].first,
				     out.cases[s->case_first + i].count);
			met = true;
		}
	if (!met)
		list_fault(list, "the struct has no such case", wanted);
	if (!wanted && !has_word(list, "nosize"))
		fprintf(check->file, "_Static_assert(sizeof(%s) == %u, \"%s\");\n", check->c_type,
			s->size[check->abi], check->name);
}

static bool is_option(const char *word)
{
	return strchr("@-~", word[0]) || strchr(word, '=') || !strcmp(word, "nosize");
}

static bool meant_for(const struct list *list, enum d_abi abi)
{
	bool restricted = false;

	for (unsigned i = 1; i < list->count; i++) {
		if (list->words[i][0] != '@')
			continue;
		restricted = true;
		if (abi_by_name(list->words[i] + 1) < 0)
			list_fault(list, "no such ABI", list->words[i]);
		if (abi_by_name(list->words[i] + 1) == (int)abi)
			return true;
	}
	return !restricted;
}

static bool asserts_finish(FILE *f, struct list *list)
{
	unit_end(f, list);
	fclose(list->file);
	return !error_count && !ferror(f);
}

bool asserts_layout(FILE *f, enum d_abi abi, const char *path)
{
	struct list list;

	if (!list_open(&list, path))
		return false;
	fprintf(f,
		"/* Sizes and offsets on %s, written by sysgen --layout. */\n#include <stddef.h>\n",
		abi_names[abi]);
	while (list_next(&list)) {
		struct check check = { f, abi, &list, list.words[0], "" };

		if (!strcmp(list.words[0], "include")) {
			unit_begin(f, &list);
			print_includes(f, &list);
			continue;
		}
		for (unsigned i = 1; i < list.count && !is_option(list.words[i]); i++)
			check.c_type =
				gen_format("%s%s%s", check.c_type, i > 1 ? " " : "", list.words[i]);
		if (!*check.c_type)
			list_fault(&list, "a C type belongs behind the struct", list.words[0]);
		else if (meant_for(&list, abi))
			check_struct(&check);
	}
	return asserts_finish(f, &list);
}

/* ---- constants
 * ------------------------------------------------------------------------------------------ */

static bool is_identifier(const char *name)
{
	return *name &&
	       !name[strspn(name,
			    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")];
}

/* NAME, or NAME* for all that begin so. */
static bool skipped(char *const *names, unsigned count, const char *name)
{
	for (unsigned i = 0; i < count; i++) {
		size_t len = strcspn(names[i], "*");

		if (names[i][len] ? !strncmp(names[i], name, len) : !strcmp(names[i], name))
			return true;
	}
	return false;
}

/* A macro is defined; an enumerator is what the script found in the preprocessed headers and calls
 * HAVE_name. The comparison is as wide as the header's constant: 1 << 31 is negative there. */
static void check_constant(FILE *f, const char *name, unsigned long long value)
{
	fprintf(f, "#if defined %s || defined HAVE_%s\n", name, name);
	fprintf(f, "_Static_assert(sizeof(%s) < 8 ? (unsigned)(%s) == (unsigned)0x%llxu\n", name,
		name, value);
	fprintf(f, "\t: (unsigned long long)(%s) == 0x%llxull, \"%s\");\n#endif\n", name, value,
		name);
}

static void check_constants(FILE *f, enum d_abi abi, char *const *skips, unsigned skip_count)
{
	for (uint32_t i = 1; i < out.const_count; i++) {
		const struct made_const *c = &out.consts[i];
		const char *next = out.strings + c->name;

		if (c->op != D_OP_NAME || !(c->abis >> abi & 1))
			continue;
		while (next) { /* a request may have several names */
			const char *name = next, *other = strstr(name, " or ");

			next = other ? other + strlen(" or ") : NULL;
			if (other)
				name = gen_format("%.*s", (int)(other - name), name);
			if (is_identifier(name) && !skipped(skips, skip_count, name))
				check_constant(f, name, c->value);
		}
	}
}

/* Attributes of netlink are constants, too, whose names begin with their set's prefix. */
static void check_attributes(FILE *f, char *const *skips, unsigned skip_count)
{
	for (unsigned i = 1; i < out.attr_set_count; i++) {
		const struct made_attrs *set = &out.attr_sets[i];

		for (unsigned j = 0; j < set->count; j++) {
			d_str rest = out.attr_rows[set->first + j].name;
			const char *name =
				gen_format("%s%s", out.strings + set->prefix, out.strings + rest);

			if (rest && is_identifier(name) && !skipped(skips, skip_count, name))
				check_constant(f, name, set->start + j);
		}
	}
}

bool asserts_constants(FILE *f, enum d_abi abi, const char *path)
{
	struct list list;
	char **skips = NULL;
	unsigned count = 0;

	if (!list_open(&list, path))
		return false;
	while (list_next(&list))
		for (unsigned i = 1; i < list.count && !strcmp(list.words[0], "skip"); i++) {
			skips = gen_grow(skips, count, sizeof(*skips));
			skips[count++] = gen_format("%s", list.words[i]);
		}
	fclose(list.file);
	fprintf(f, "/* Constants on %s, written by sysgen --constants. */\n", abi_names[abi]);
	if (!list_open(&list, path))
		return false;
	while (list_next(&list)) {
		const char *word = list.words[0];

		if (!strcmp(word, "include"))
			unit_begin(f, &list);
		if (!strcmp(word, "include") || (!strcmp(word, "with") && list.open))
			print_includes(f, &list);
		else if (!strcmp(word, "without") && list.open)
			print_undefs(f, &list);
		else if (strcmp(word, "skip"))
			list_fault(&list,
				   "a line is `include`, then `with` or `without`, or `skip`",
				   word);
	}
	unit_end(f, &list);
	check_constants(f, abi, skips, count);
	check_attributes(f, skips, count);
	return asserts_finish(f, &list);
}
