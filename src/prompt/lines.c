/* Commands, a line each: typed at the terminal, or from files. */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#if defined(HAVE_READLINE) && !defined(PLAIN_LINES) /* tests do without */
#define EDITING
#include <readline/history.h>
#include <readline/readline.h>
#endif
#include "engine.h"
#include "options.h"
#include "prompt.h"
#include "session.h"
#include "util.h"

enum { HISTORY_MAX = 1000, FILES_MAX = 16 };

static bool typed; /* by a person */
static struct {
	FILE *in;
	char *name;
	unsigned line;
} files[FILES_MAX];
static unsigned file_count;
static char *where; /* the line read last stands, NULL: in no file */
static char **past; /* the history, the oldest first */
static uint32_t past_count, past_cap;

/* ---- History --------------------------------------------------------------------------------- */

static void remember(const char *line)
{
	if (past_count && !strcmp(past[past_count - 1], line))
		return;
	if (past_count == past_cap)
		past = xgrow(past, &past_cap, sizeof(*past));
	past[past_count++] = xstrdup(line);
#ifdef EDITING
	if (typed)
		add_history(line);
#endif
}

void lines_history(void)
{
	for (uint32_t i = 0; i < past_count; i++)
		say("%5u  %s\n", i + 1, past[i]);
}

/* $XDG_STATE_HOME/sonde/history; NULL without a home. */
static char *history_file(bool make)
{
	const char *state = getenv("XDG_STATE_HOME"), *home = getenv("HOME");
	char *dir, *at, *file;

	if (state && *state == '/')
		dir = xasprintf("%s/sonde", state);
	else if (home && *home == '/')
		dir = xasprintf("%s/.local/state/sonde", home);
	else
		return NULL;
	for (at = strchr(dir + 1, '/'); make && at; at = strchr(at + 1, '/')) {
		*at = '\0';
		mkdir(dir, 0700);
		*at = '/';
	}
	if (make)
		mkdir(dir, 0700);
	file = xasprintf("%s/history", dir);
	free(dir);
	return file;
}

static void load_history(void)
{
	char *file = history_file(false), *line = NULL;
	FILE *in = file ? fopen(file, "re") : NULL;
	size_t size = 0;
	ssize_t n;

	while (in && (n = getline(&line, &size, in)) > 0) {
		if (line[n - 1] == '\n')
			line[n - 1] = '\0';
		remember(line);
	}
	if (in)
		fclose(in);
	free(line);
	free(file);
}

static void save_history(void)
{
	char *file = history_file(true);
	int fd = file ? open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600) : -1;
	FILE *out = fd < 0 || fchmod(fd, 0600) ? NULL : fdopen(fd, "w");
	uint32_t from = past_count > HISTORY_MAX ? past_count - HISTORY_MAX : 0;

	for (; out && from < past_count; from++)
		fprintf(out, "%s\n", past[from]);
	if (out)
		fclose(out);
	else if (fd >= 0)
		close(fd);
	free(file);
}

/* ---- Typing ---------------------------------------------------------------------------------- */

#ifdef EDITING

static char *typed_line;
static bool typed_all;

static void take_line(char *line)
{
	typed_line = line;
	typed_all = true;
	rl_callback_handler_remove();
}

static char *offer(const char *word, int n)
{
	return complete_word(rl_line_buffer, (unsigned)(rl_point - (int)strlen(word)), word,
			     (unsigned)n);
}

static char **offers(const char *word, int start, int end)
{
	(void)end;
	/* Names of files readline knows itself. */
	rl_attempted_completion_over = !complete_path(rl_line_buffer, (unsigned)start);
	if (!rl_attempted_completion_over)
		return NULL;
	return rl_completion_matches(word, offer);
}

static void open_typing(void)
{
	rl_readline_name = "sonde";
	rl_outstream = stderr;
	rl_catch_signals = 0;
	rl_attempted_completion_function = offers;
	rl_completer_word_break_characters = " \t\n,!=";
}

static enum line type(char **ret)
{
	struct pollfd in = { .fd = STDIN_FILENO, .events = POLLIN };

	typed_all = false;
	session.host->interrupted();
	rl_callback_handler_install("sonde> ", take_line);
	while (!typed_all) {
		/* A ^C between the question and poll() is seen when the tick comes. */
		if (session.host->interrupted()) {
			rl_callback_handler_remove();
			say("^C\n");
			return LINE_AGAIN;
		}
		if (engine_interrupted()) {
			rl_callback_handler_remove();
			return LINE_END;
		}
		if (poll(&in, 1, -1) > 0)
			rl_callback_read_char();
	}
	if (!typed_line) {
		say("\n");
		return LINE_END;
	}
	*ret = typed_line;
	return LINE_READ;
}

#else

static void open_typing(void)
{
}

static enum line type(char **ret)
{
	size_t size = 0;
	bool again;

	*ret = NULL;
	session.host->interrupted();
	say("sonde> ");
	do {
		if (getline(ret, &size, stdin) > 0) {
			(*ret)[strcspn(*ret, "\n")] = '\0';
			return LINE_READ;
		}
		again = ferror(stdin) && errno == EINTR; /* a timer of ours, mostly */
		clearerr(stdin);
		if (session.host->interrupted()) {
			free(*ret);
			say("^C\n");
			return LINE_AGAIN;
		}
	} while (again && !engine_interrupted());
	free(*ret);
	say("\n");
	return LINE_END;
}

#endif

/* ---- Files ----------------------------------------------------------------------------------- */

const char *lines_where(void)
{
	return where;
}

bool lines_source(const char *file)
{
	FILE *in;

	if (file_count == FILES_MAX) {
		warn("Files of commands within files: too many");
		return false;
	}
	in = fopen(file, "re");
	if (!in) {
		warn_errno("Cannot open file '%s'", file);
		return false;
	}
	files[file_count].in = in;
	files[file_count].line = 0;
	files[file_count++].name = xstrdup(file);
	return true;
}

static bool read_stream(FILE *in, char **ret)
{
	size_t size = 0;
	ssize_t n;

	*ret = NULL;
	while ((n = getline(ret, &size, in)) <= 0) {
		if (!ferror(in) || errno != EINTR || engine_interrupted()) {
			free(*ret);
			return false;
		}
		clearerr(in);
	}
	if ((*ret)[n - 1] == '\n')
		(*ret)[n - 1] = '\0';
	return true;
}

static bool read_files(char **ret)
{
	while (file_count) {
		if (read_stream(files[file_count - 1].in, ret)) {
			where = xasprintf("%s:%u", files[file_count - 1].name,
					  ++files[file_count - 1].line);
			return true;
		}
		file_count--;
		fclose(files[file_count].in);
		free(files[file_count].name);
	}
	return false;
}

enum line lines_read(char **ret)
{
	enum line what;

	free(where);
	where = NULL;
	if (read_files(ret))
		return LINE_READ;
	if (!typed) /* with --commands= the command has our input */
		return !session.options->prompt_commands && read_stream(stdin, ret) ? LINE_READ
										    : LINE_END;
	what = type(ret);
	if (what == LINE_READ && **ret)
		remember(*ret);
	return what;
}

void lines_open(bool terminal)
{
	typed = terminal;
	if (!typed)
		return;
	open_typing();
	load_history();
}

void lines_close(void)
{
	if (typed)
		save_history();
}
