/* How the arguments of options are read: numbers, times, words and sets of words. */
#include "option_values.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "util.h"

static const struct word_row words[] = {
#define WORD(set, names, value) { WORDS_##set, names, value },
#include "options.def"
};

bool one_of(const char *names, const char *name, size_t len, bool any_case)
{
	while (*names) {
		size_t n = strcspn(names, "|");

		if (n == len && !(any_case ? strncasecmp(names, name, n) : strncmp(names, name, n)))
			return true;
		names += n;
		names += *names == '|';
	}
	return false;
}

const struct word_row *word_find(enum option_words set, const char *name, size_t len, bool any_case)
{
	for (size_t i = 0; i < countof(words); i++)
		if (words[i].set == set && one_of(words[i].names, name, len, any_case))
			return &words[i];
	return NULL;
}

bool value_number(const char *arg, long min, long max, long *ret)
{
	char *end;
	long v;

	errno = 0;
	v = strtol(arg, &end, 10);
	if (end == arg || *end || errno || v < min || v > max)
		return false;
	*ret = v;
	return true;
}

bool value_seconds(const char *arg, uint64_t *ret)
{
	size_t len = strlen(arg);
	char *text = xasprintf(len && !isalpha((unsigned char)arg[len - 1]) ? "%ss" : "%s", arg);
	bool good = parse_duration(text, ret);

	free(text);
	return good;
}

const char *value_set(enum option_words set, const char *arg, unsigned *ret)
{
	const char *text = arg + strspn(arg, "!");
	bool invert = (text - arg) % 2, any = false;
	unsigned all = 0, bits = 0;

	for (size_t i = 0; i < countof(words); i++)
		if (words[i].set == set)
			all |= words[i].value;
	if (!strcmp(text, "all")) {
		*ret = invert ? 0 : all;
		return NULL;
	}
	if (!strcmp(text, "none")) {
		*ret = invert ? all : 0;
		return NULL;
	}
	for (size_t n; *text; text += n + (text[n] == ',')) {
		const struct word_row *w;

		n = strcspn(text, ",");
		if (!n)
			continue;
		w = word_find(set, text, n, true);
		if (!w)
			return xasprintf("%.*s", (int)n, text);
		bits |= w->value;
		any = true;
	}
	if (!any)
		return arg;
	*ret = invert ? all & ~bits : bits;
	return NULL;
}

bool value_timestamps(const char *arg, enum stamp_format *format, enum time_precision *precision)
{
	static const char format_is[] = "format:", precision_is[] = "precision:";
	enum stamp_format f = *format;
	enum time_precision p = *precision;

	while (*arg) {
		const struct word_row *w = NULL;
		size_t n = strcspn(arg, ","), skip;

		if (!strncasecmp(arg, format_is, skip = strlen(format_is))) {
			w = word_find(WORDS_TIMESTAMPS, arg + skip, n - skip, true);
		} else if (!strncasecmp(arg, precision_is, skip = strlen(precision_is))) {
			w = word_find(WORDS_PRECISION, arg + skip, n - skip, true);
		} else if (n) {
			w = word_find(WORDS_TIMESTAMPS, arg, n, true);
			if (!w)
				w = word_find(WORDS_PRECISION, arg, n, true);
		}
		if (n && !w)
			return false;
		if (w && w->set == WORDS_TIMESTAMPS)
			f = w->value;
		else if (w)
			p = w->value;
		arg += n + (arg[n] == ',');
	}
	*format = f;
	*precision = p;
	return true;
}

/* The first of names joined by "|", as a string that lasts for the run. */
static const char *canonical(const char *names)
{
	size_t n = strcspn(names, "|");

	return names[n] ? xasprintf("%.*s", (int)n, names) : names;
}

const char *value_column(const char *name, size_t len, bool sort)
{
	const struct word_row *w;
	char plain[32];

	if (len >= sizeof(plain))
		return NULL;
	for (size_t i = 0; i < len; i++)
		plain[i] = name[i] == '_' ? '-' : name[i];
	w = word_find(WORDS_COLUMN, plain, len, false);
	if (!w && sort && word_find(WORDS_SORT, plain, len, false))
		return "";
	return w ? canonical(w->names) : NULL;
}

void value_columns(const char *arg, const char **columns, size_t room)
{
	size_t count = 0;
	bool named = false;

	for (const char *p = arg;; p++) {
		size_t n = strcspn(p, ",");
		const char *column = value_column(p, n, false);

		if (!column)
			die_help("unknown column name: '%.*s'", (int)n, p);
		for (size_t i = 0; i < count; i++)
			if (!strcmp(columns[i], column))
				die_help("call summary column has been provided more than once: "
					 "'%.*s'"
					 " (-U option residual: '%s')",
					 (int)n, p, p);
		/* Each is there once, and the name if it is missing: there is room for all and the
		 * end. */
		if (count + 2 >= room)
			die_help("too many columns: '%s'", arg);
		columns[count++] = column;
		named |= !strcmp(column, "name");
		p += n;
		if (!*p)
			break;
	}
	if (!named)
		columns[count++] = "name";
	columns[count] = NULL;
}
