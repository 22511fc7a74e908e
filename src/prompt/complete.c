/* What Tab offers. */
#include <ctype.h>
#include <dirent.h>
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

	for (size_t i = 0; i < countof(classes); i++)
		add(classes[i]);
	for (uint32_t r = 1; r < d_range_count; r++)
		for (uint32_t i = 0; d_ranges[r].abi == abi_native()->id && i < d_ranges[r].count;
		     i++) {
			const struct d_number *n = &d_numbers[d_ranges[r].at + i];

			if (n->name)
				add(d_text(n->name));
		}
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

static void add_paths(void)
{
	const char *slash = strrchr(wanted, '/');
	char *dir = slash ? xasprintf("%.*s", (int)(slash - wanted + 1), wanted) : xstrdup("");
	DIR *d = opendir(*dir ? dir : ".");
	struct dirent *entry;

	while (d && (entry = readdir(d))) {
		char *path =
			xasprintf("%s%s%s", dir, entry->d_name, entry->d_type == DT_DIR ? "/" : "");

		if (*entry->d_name != '.')
			add(path);
		free(path);
	}
	if (d)
		closedir(d);
	free(dir);
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
	add("until");
}

static void add_settings(void)
{
	static const char *const words[] = { "arg1", "arg2",   "arg3", "arg4", "arg5",
					     "arg6", "return", "hold", "on",   "off" };

	for (size_t i = 0; i < countof(words); i++)
		add(words[i]);
}

static void gather(const char *line, unsigned at)
{
	unsigned from = (unsigned)strspn(line, " \t");
	char *first;
	enum completes what = TAB_NONE;

	if (at <= from) {
		add_commands();
		return;
	}
	first = xasprintf("%.*s", (int)strcspn(line + from, " \t"), line + from);
	for (const struct command *c = commands; c->name; c++)
		if (!strcmp(c->name, first) || !strcmp(c->letter, first))
			what = c->completes;
	free(first);
	if (what == TAB_NAME)
		add_calls(), add_errors(), add_signals();
	else if (what == TAB_SETTING || what == TAB_ONOFF)
		add_settings();
	else if (what == TAB_COMMAND)
		add_commands();
	else if (what == TAB_CALLS && strstr(line, " if "))
		add_fields();
	else if (what == TAB_CALLS)
		add_calls(), add_signals();
	else if (what == TAB_FIELDS)
		add_fields();
	else if (what == TAB_ERRNO)
		add_errors();
	else if (what == TAB_SIGNAL)
		add_signals();
	else if (what == TAB_PATH)
		add_paths();
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
