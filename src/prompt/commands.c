/* The table of commands: found, run, helped with. */
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "buf.h"
#include "session.h"
#include "task.h"
#include "util.h"

const struct command commands[] = {
#define COMMAND(name, letter, arguments, completes, help) \
	{ #name, letter, arguments, completes, do_##name, help },
#include "commands.def"
#undef COMMAND
	{ 0 },
};

const struct command *command_named(const char *word)
{
	const struct command *found = NULL;
	size_t len = strlen(word);
	unsigned count = 0;

	for (const struct command *c = commands; c->name; c++) {
		if (!strcmp(c->name, word) || (len && !strcmp(c->letter, word)))
			return c;
		if (!strncmp(c->name, word, len)) {
			found = c;
			count++;
		}
	}
	if (count == 1)
		return found;
	wrong(count ? "'%s' may be several commands: try help\n"
		    : "there is no command '%s': try help\n",
	      word);
	return NULL;
}

static void run_line(char *line)
{
	const struct command *c;
	char *word, *rest;
	size_t len;

	line += strspn(line, " \t");
	len = strlen(line);
	while (len && isspace((unsigned char)line[len - 1]))
		line[--len] = '\0';
	if (!*line || *line == '#')
		return;
	word = line;
	rest = line + strcspn(line, " \t");
	if (*rest)
		*rest++ = '\0';
	rest += strspn(rest, " \t");
	c = command_named(word);
	if (!c)
		return;
	if (*rest && !*c->arguments)
		wrong("%s takes no arguments\n", c->name);
	else
		c->run(rest);
}

void command_run(char *line)
{
	const char *own = program_name, *where = lines_where();

	/* Options' own messages begin with it. */
	if (where)
		program_name = where;
	run_line(line);
	program_name = own;
}

void do_help(char *arguments)
{
	const struct command *only = *arguments ? command_named(arguments) : NULL;
	struct buf b = { 0 };

	if (*arguments && !only)
		return;
	for (const struct command *c = commands; c->name; c++) {
		if (only && c != only)
			continue;
		buf_str(&b, c->name);
		if (*c->letter)
			buf_printf(&b, ", %s", c->letter);
		if (*c->arguments)
			buf_printf(&b, " %s", c->arguments);
		buf_printf(&b, "\n        %s\n", c->help);
	}
	say_buf(&b);
}

void do_history(char *arguments)
{
	(void)arguments;
	lines_history();
}

void do_source(char *arguments)
{
	if (!*arguments)
		wrong("source needs a FILE\n");
	else
		lines_source(arguments);
}

bool number_of(const char *text, uint64_t *ret)
{
	const struct held *h = session.current ? session_held(session.current) : NULL;
	const char *plus = strchr(text, '+');
	size_t len = plus ? (size_t)(plus - text) : strlen(text);
	uint64_t more = 0;
	char *end;

	if (plus && !number_of(plus + 1, &more))
		return false;
	if (h && len == 4 && !strncmp(text, "arg", 3) && text[3] >= '1' && text[3] <= '6') {
		*ret = h->task->call.args[text[3] - '1'] + more;
		return true;
	}
	if (h && len == 2 && (!strncmp(text, "sp", 2) || !strncmp(text, "ip", 2))) {
		*ret = (*text == 's' ? h->event.sp : h->event.ip) + more;
		return true;
	}
	errno = 0;
	*ret = strtoull(text, &end, 0) + more;
	return len && !errno && end == text + len;
}
