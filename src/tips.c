/* Tips in a box; in their full glory, the balloon that carries a sonde flies beside it. */
#include "tips.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <time.h>
#include <unistd.h>
#include "option_values.h"
#include "util.h"

static const char *const tips_rows[] = {
#define TIP(text) text,
#include "tips.def"
#undef TIP
};

static const char *const balloon[] = {
	"    .-\"\"\"-.", "  .'  . '  '.", " /  '    .   \\", " |    .    ' |",
	" \\  '   .   /", "  '. .   ' .'", "    '-._.-'",     "       Y",
	"       |",	  "     .-+-.",	   "     | o |",      "     '---'",
};

bool tips_parse(const char *arg, struct tips *tips)
{
	static const char id_is[] = "id:", format_is[] = "format:";
	struct tips t = *tips;

	for (size_t n; *arg; arg += n + (arg[n] == ',')) {
		char word[32];
		const char *text = word;
		bool id = false, format = false;
		const struct word_row *w;

		n = strcspn(arg, ",");
		if (n >= sizeof(word))
			return false;
		snprintf(word, sizeof(word), "%.*s", (int)n, arg);
		if (!strncasecmp(text, id_is, strlen(id_is))) {
			id = true;
			text += strlen(id_is);
		} else if (!strncasecmp(text, format_is, strlen(format_is))) {
			format = true;
			text += strlen(format_is);
		} else if (!n) {
			continue;
		}
		w = id ? NULL : word_find(WORDS_TIPS, text, strlen(text), true);
		if (w)
			t.format = w->value;
		else if (!format && !strcasecmp(text, "random"))
			t.id = -1;
		else if (format || !value_number(text, 0, INT32_MAX, &t.id))
			return false;
	}
	*tips = t;
	return true;
}

/* How much of the text goes in a line of width columns. */
static size_t line_of(const char *text, size_t width)
{
	size_t n = strlen(text);

	if (n <= width)
		return n;
	for (n = width; n > 1 && text[n] != ' ';)
		n--;
	return n;
}

void tips_show(const struct tips *tips)
{
	enum { WIDTH = 56 };
	struct timespec now;
	const char *text;
	bool full = tips->format == TIPS_FULL;
	size_t i = 0;
	long id = tips->id;

	if (tips->format == TIPS_NONE)
		return;
	if (id < 0) {
		clock_gettime(CLOCK_MONOTONIC, &now);
		id = (now.tv_nsec >> 4) ^ getpid();
	}
	text = tips_rows[(size_t)id % countof(tips_rows)];
	fprintf(stderr, " .%.*s.\n", WIDTH + 2,
		"----------------------------------------------------------------");
	for (; *text || (full && i < countof(balloon)); i++) {
		size_t n = line_of(text, WIDTH);

		fprintf(stderr, " | %-*.*s |%s\n", WIDTH, (int)n, text,
			full && i < countof(balloon) ? balloon[i] : "");
		text += n;
		text += strspn(text, " ");
	}
	fprintf(stderr, " '%.*s'\n", WIDTH + 2,
		"----------------------------------------------------------------");
}

void tips_picture(unsigned size)
{
	/* The balloon's belly is its middle row, again and again. */
	enum { BELLY = 3 };

	if (size > 9)
		size = 9;
	for (unsigned i = 0; i < countof(balloon); i++)
		for (unsigned times = i == BELLY ? size : 1; times; times--)
			puts(balloon[i]);
}
