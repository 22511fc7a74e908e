/* What else the rows of options.def say: the option list of the manual, and what shells complete.
 *
 * Runs while building, on the machine that builds (the program itself may be made for another one).
 *
 * usage: optgen man PAGE.in > PAGE
 *	replaces each line "@GROUP@" of the page by the options of that group
 * usage: optgen bash|zsh|fish TABLE.tbl... > FILE
 *	the tables of calls give the names that -e trace= and the like complete to
 */
#include "optgen.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const struct option_row option_rows[OPT_COUNT] = {
	{ 0 },
#define OPTION OPTION_ROW
#include "options.def"
};

const struct gen_word gen_words[] = {
#define WORD(set, names, value) { WORDS_##set, #set, names },
#include "options.def"
#define FIELD(name, type, flags, fn, param, description) { WORDS_FIELDS, "FIELDS", name },
#include "rules/fields.def"
	{ WORDS_NOTHING, NULL, NULL },
};

const char *const gen_kinds[OPT_COUNT] = {
#define OPTION(id, short, long, argument, qualifiers, words, group, help, example) \
	[OPT_##id] = #words,
#include "options.def"
};

const char *next_name(const char **names, int *len)
{
	const char *name = *names;

	if (!*name)
		return NULL;
	*len = (int)strcspn(name, "|");
	*names += *len + (name[*len] == '|');
	return name;
}

/* ---- The manual ----------------------------------------------------------- */

/* Text for roff: no escapes, no curled quotes, and minus signs where a hyphen is meant to be typed.
 */
static void roff(const char *text, size_t len, bool literal)
{
	for (size_t i = 0; i < len; i++) {
		bool starts = i == 0 || strchr(" (-", text[i - 1]);

		switch (text[i]) {
		case '\\':
			fputs("\\e", stdout);
			break;
		case '-':
			fputs(literal || (starts && i + 1 < len && text[i + 1] != ' ') ? "\\-"
										       : "-",
			      stdout);
			break;
		case '\'':
			fputs("\\(aq", stdout);
			break;
		case '"':
			fputs("\\(dq", stdout);
			break;
		case '.':
			fputs(i == 0 ? "\\&." : ".", stdout);
			break;
		default:
			putchar(text[i]);
		}
	}
}

/* Sentences, which two blanks keep apart, begin a line each; long ones are folded. */
static void man_text(const char *text)
{
	enum { WIDTH = 72 };

	while (*text) {
		const char *end = strstr(text, ".  ");
		size_t len = end ? (size_t)(end + 1 - text) : strlen(text);

		if (len > WIDTH) {
			len = WIDTH;
			while (len > 1 && text[len] != ' ')
				len--;
		}
		roff(text, len, false);
		putchar('\n');
		text += len;
		text += strspn(text, " ");
	}
}

static void man_argument(const char *argument)
{
	bool optional = *argument == '[';

	if (!*argument)
		return;
	fputs(optional ? " Ns Oo = Ns Ar " : " Ns = Ns Ar ", stdout);
	roff(argument + 1 + optional, strlen(argument) - 1 - 2 * optional, true);
	if (optional)
		fputs(" Oc", stdout);
}

static void man_forms(const struct option_row *row)
{
	const char *apart = "", *name;
	int len;

	printf(".It");
	if (row->letter) {
		printf(" Fl %c", row->letter);
		if (*row->argument == '=') {
			printf(" Ar ");
			roff(row->argument + 1, strlen(row->argument + 1), true);
		}
		apart = " ,";
	}
	for (const char *at = row->names; (name = next_name(&at, &len)); apart = " ,") {
		printf("%s Fl Fl ", apart);
		roff(name, len, true);
		man_argument(row->argument);
	}
	for (const char *at = row->qualifiers; (name = next_name(&at, &len)); apart = " ,") {
		printf("%s Fl e Cm ", apart);
		roff(name, len, true);
		printf(" Ns = Ns Ar %s", *row->argument == '=' ? row->argument + 1 : "SET");
	}
	putchar('\n');
}

static void man_words(enum option_words set)
{
	bool any = false;

	if (set == WORDS_FIELDS) /* too many to be told here */
		return;
	for (const struct gen_word *w = gen_words; w->names; w++) {
		const char *apart = "", *name;
		int len;

		if (w->set != set)
			continue;
		printf(any ? " ,\n.Cm" : "The words are\n.Cm");
		any = true;
		for (const char *at = w->names; (name = next_name(&at, &len)); apart = " or") {
			printf("%s ", apart);
			roff(name, len, true);
		}
	}
	if (any)
		printf(" .\n");
}

static void man_group(enum option_group group)
{
	printf(".Bl -tag -width Ds\n");
	for (int i = OPT_NONE + 1; i < OPT_COUNT; i++) {
		const struct option_row *row = &option_rows[i];

		if (row->group != group)
			continue;
		man_forms(row);
		man_text(row->help);
		man_words(row->words);
		printf(".Dl sonde ");
		roff(row->example, strlen(row->example), true);
		putchar('\n');
	}
	printf(".El\n");
}

/* The commands of the prompt. */
static void man_prompt(void)
{
	static const struct {
		const char *name, *letter, *arguments, *help;
	} rows[] = {
#define COMMAND(name, letter, arguments, completes, help) { #name, letter, arguments, help },
#include "prompt/commands.def"
#undef COMMAND
	};

	printf(".Bl -tag -width Ds\n");
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		printf(".It Ic %s", rows[i].name);
		if (*rows[i].letter)
			printf(" , Ic %s", *rows[i].letter == '.' ? "\\&." : rows[i].letter);
		putchar('\n');
		if (*rows[i].arguments) {
			printf(".Li ");
			roff(rows[i].arguments, strlen(rows[i].arguments), true);
			printf("\n.br\n");
		}
		man_text(rows[i].help);
	}
	printf(".El\n");
}

static int man(const char *page)
{
	static const char *const groups[GROUP_COUNT] = {
		"@STARTUP@",	"@TRACING@",   "@FILTERING@", "@OUTPUT@",
		"@STATISTICS@", "@TAMPERING@", "@RULES@",     "@GENERAL@",
	};
	FILE *in = fopen(page, "r");
	char line[1024];

	if (!in) {
		perror(page);
		return 1;
	}
	while (fgets(line, sizeof(line), in)) {
		int group = 0;

		while (group < GROUP_COUNT && strncmp(line, groups[group], strlen(groups[group])))
			group++;
		if (!strncmp(line, "@PROMPT@", 8))
			man_prompt();
		else if (group == GROUP_COUNT)
			fputs(line, stdout);
		else
			man_group(group);
	}
	fclose(in);
	return 0;
}

/* ---- What the completions share ------------------------------------------- */

static char *calls[8192];
static size_t call_count;

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Lines "number TAB name [TAB description]". */
static void read_table(const char *file)
{
	FILE *in = fopen(file, "r");
	char line[1024];

	if (!in) {
		perror(file);
		exit(1);
	}
	while (fgets(line, sizeof(line), in)) {
		char *name = strchr(line, '\t');

		if (*line == '#' || !name)
			continue;
		name++;
		name[strcspn(name, "\t \n")] = '\0';
		if (*name && call_count < sizeof(calls) / sizeof(*calls))
			calls[call_count++] = strdup(name);
	}
	fclose(in);
}

void print_calls(void)
{
	static const char *const classes[] = {
#define X(id, name) name,
		D_CLASSES(X)
#undef X
	};

	printf("all none");
	for (size_t i = 0; i < sizeof(classes) / sizeof(*classes); i++)
		printf(" %%%s", classes[i]);
	for (size_t i = 0; i < call_count; i++)
		if (!i || strcmp(calls[i], calls[i - 1]))
			printf(" %s", calls[i]);
}

void print_words(enum option_words set)
{
	const char *apart = "";
	int len;

	for (const struct gen_word *w = gen_words; w->names; w++) {
		const char *at = w->names, *name = next_name(&at, &len);

		if (w->set != set && !(set == WORDS_SORT && w->set == WORDS_COLUMN))
			continue;
		/* Of "1|anywhere|always" the first word, not the number. */
		if (*name >= '0' && *name <= '9')
			name = next_name(&at, &len);
		printf("%s%.*s", apart, len, name);
		apart = " ";
	}
	if (is_list(set) && set != WORDS_COLUMN && set != WORDS_ALERTS)
		printf(" all none");
}

bool has_words(enum option_words set)
{
	for (const struct gen_word *w = gen_words; w->names; w++)
		if (w->set == set)
			return true;
	return false;
}

bool is_list(enum option_words set)
{
	return set == WORDS_STATUS || set == WORDS_QUIET || set == WORDS_DECODE_FDS ||
	       set == WORDS_DECODE_PIDS || set == WORDS_SECONTEXT || set == WORDS_COLUMN ||
	       set == WORDS_ALERTS;
}

bool is_offered(int i)
{
	return i != OPT_FORK_OLD;
}

int main(int argc, char **argv)
{
	const char *what = argc > 1 ? argv[1] : "";

	if (!strcmp(what, "man") && argc == 3)
		return man(argv[2]);
	for (int i = 2; i < argc; i++)
		read_table(argv[i]);
	qsort(calls, call_count, sizeof(*calls), by_name);
	if (!strcmp(what, "bash")) {
		complete_bash();
	} else if (!strcmp(what, "zsh")) {
		complete_zsh();
	} else if (!strcmp(what, "fish")) {
		complete_fish();
	} else {
		fputs("usage: optgen man PAGE.in | optgen bash|zsh|fish TABLE.tbl...\n", stderr);
		return 1;
	}
	return fflush(stdout) || ferror(stdout);
}
