/* What Tab offers. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "abi.h"
#include "condition.h"
#include "desc.h"
#include "fields.h"
#include "names.h"
#include "session.h"
#include "util.h"

static const char *wanted; /* the word's beginning */
static char **found;
static uint32_t found_count, found_cap;

static void add(const char *word)
{
	if (strncmp(word, wanted, strlen(wanted)) != 0)
		return;
	for (uint32_t i = 0; i < found_count; i++)
		if (!strcmp(found[i], word))
			return;
	if (found_count == found_cap)
		found = xgrow(found, &found_cap, sizeof(*found));
	found[found_count++] = xstrdup(word);
}

static void add_commands(void)
{
	for (const struct command *c = commands; c->name; c++)
		add(c->name);
}

static void add_calls(void)
{
	static const char *const classes[] = {
#define X(id, name) "%" name,
		D_CLASSES(X)
#undef X
	};
	struct abi_cursor call = { 0 };

	for (size_t i = 0; i < countof(classes); i++)
		add(classes[i]);
	while (abi_next(abi_native(), &call))
		add(d_text(d_numbers[call.row].name));
}

static void add_signals(void)
{
	for (unsigned i = 1; i < 65; i++)
		if (name_signal(abi_native(), i))
			add(name_signal(abi_native(), i));
}

static void add_errors(void)
{
	for (unsigned i = 1; i < 4096; i++)
		if (name_errno(abi_native(), i))
			add(name_errno(abi_native(), i));
}

/* There are thousands: not for a letter. */
static void add_constants(void)
{
	if (strlen(wanted) < 2)
		return;
	for (uint32_t t = 1; t < d_table_count; t++)
		for (uint32_t i = 0; i < d_tables[t].count; i++) {
			const struct d_const *row = &d_consts[d_tables[t].first + i];

			if (const_sort(row)->op == D_OP_NAME)
				add(const_text(row));
		}
}

static void add_fields(void)
{
	static const char *const names[] = {
#define FIELD(name, ...) name,
#include "fields.def"
#undef FIELD
	};

	for (size_t i = 0; i < countof(names); i++)
		add(names[i]);
}

static void add_words(const char *const *words)
{
	while (*words)
		add(*words++);
}

/* The command of a line whose word at `at` is not the command itself; NULL: none of ours. */
static const struct command *command_at(const char *line, unsigned at, const char **arguments)
{
	unsigned from = (unsigned)strspn(line, " \t");
	size_t len = strcspn(line + from, " \t");

	*arguments = line + from + len + strspn(line + from + len, " \t");
	for (const struct command *c = commands; at > from && c->name; c++)
		if ((strlen(c->name) == len && !strncmp(c->name, line + from, len)) ||
		    (*c->letter && strlen(c->letter) == len &&
		     !strncmp(c->letter, line + from, len)))
			return c;
	return NULL;
}

static void gather(const char *line, unsigned at)
{
	static const char *const on_off[] = { "on", "off", NULL };
	static const char *const settings[] = { "arg1", "arg2",	  "arg3", "arg4", "arg5",
						"arg6", "return", "hold", NULL };
	const char *arguments;
	const struct command *c = command_at(line, at, &arguments);
	bool first = at <= arguments - line + strcspn(arguments, " \t");

	if (at <= strspn(line, " \t")) {
		add_commands();
		return;
	}
	switch (c ? c->completes : TAB_NONE) {
	case TAB_COMMAND:
		add_commands();
		break;
	case TAB_CALLS:
		if (first)
			add_calls(), add_signals();
		else if (strstr(arguments, " if "))
			add_fields();
		else
			add("if");
		break;
	case TAB_FIELDS:
		add_fields();
		break;
	case TAB_UNTIL:
		if (first)
			add("until");
		else
			add_fields();
		break;
	case TAB_ERRNO:
		add_errors();
		break;
	case TAB_SIGNAL:
		add_signals();
		break;
	case TAB_NAME:
		add_calls(), add_errors(), add_signals(), add_constants();
		break;
	case TAB_SETTING:
		add_words(first ? settings : on_off);
		break;
	case TAB_ONOFF:
		add_words(on_off);
		break;
	case TAB_NONE:
	case TAB_PATH:
		break;
	}
}

bool complete_path(const char *line, unsigned at)
{
	const char *arguments;
	const struct command *c = command_at(line, at, &arguments);

	return c && c->completes == TAB_PATH;
}

char *complete_word(const char *line, unsigned at, const char *word, unsigned n)
{
	static uint32_t next;

	next = n ? next + 1 : 0;
	if (!n) {
		while (found_count)
			free(found[--found_count]);
		wanted = word;
		gather(line, at);
	}
	return next < found_count ? xstrdup(found[next]) : NULL;
}
