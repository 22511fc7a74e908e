/* What the rooms of the prompt share: where the tasks stand, and how it goes on. */
#ifndef SONDE_SESSION_H
#define SONDE_SESSION_H

#include <signal.h>
#include <stdbool.h>
#include "buf.h"
#include "event.h"
#include "tamper.h"

struct condition;
struct options;
struct prompt_host;

/* A task that waits for us, in the stop of this event. */
struct held {
	struct task *task;
	struct event event;
	siginfo_t info; /* of an EV_SIGNAL */
	struct tamper tamper;
	struct held *next;
};

enum mode {
	RUN_ON, /* until something is caught */
	RUN_STEP,
	RUN_NEXT, /* of the same task */
	RUN_FINISH,
};

struct session {
	struct options *options;
	const struct prompt_host *host;
	struct task *current; /* NULL: none is left */
	struct held *held;
	enum mode mode;
	unsigned steps; /* calls to come until we stop */
	struct condition *until;
	bool hold;    /* the others wait while the current task goes on */
	bool going;   /* the command just given lets it go on */
	bool pausing; /* ^C was pressed, and no task has stopped for it yet */
	bool quit, kill;
};

extern struct session session;

/* The stop the current task is in; says so and NULL when it is in none.  At a call: one that is
 * about to be made, or was. */
struct held *session_stop(void);
struct held *session_call(void);
struct held *session_held(const struct task *);
/* The line of the call or signal that a task has stopped at. */
void session_where(const struct held *);

/* What the prompt says goes to standard error, behind all that was traced. */
void say(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
void say_buf(struct buf *b); /* and frees it */
/* Why a command cannot be done: behind the place where it stands, if that is a file. */
void wrong(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

/* ---- lines.c: commands, typed or from files ------------------------------------------------ */

enum line { LINE_READ, LINE_AGAIN, LINE_END };

void lines_open(bool terminal);
bool lines_source(const char *file);
/* The next, ours to free. */
enum line lines_read(char **ret);
/* "FILE:LINE" of the line read last; NULL when it is from no file. */
const char *lines_where(void);
void lines_history(void);
void lines_close(void);
/* What Tab offers for a word: the n-th that begins so, in memory of its own; NULL: no more. */
char *complete_word(const char *line, unsigned at, const char *word, unsigned n);
/* Is it the name of a file? */
bool complete_path(const char *line, unsigned at);

/* ---- terminal.c: whose it is --------------------------------------------------------------- */

/* Is there one, and are we in its foreground? */
bool terminal_open(void);
/* Whose it is to be: the command's, a group of its own. */
void terminal_command(int pid);
/* To the traced command while it runs, and back to us. */
void terminal_give(void);
void terminal_take(void);

/* ---- commands.c ---------------------------------------------------------------------------- */

enum completes {
	TAB_NONE,
	TAB_COMMAND,
	TAB_CALLS,
	TAB_FIELDS,
	TAB_UNTIL,
	TAB_ERRNO,
	TAB_SIGNAL,
	TAB_PATH,
	TAB_NAME,
	TAB_SETTING,
	TAB_ONOFF
};

struct command {
	const char *name, *letter, *arguments;
	enum completes completes;
	void (*run)(char *arguments);
	const char *help;
};

extern const struct command commands[];
/* By name, letter or unambiguous beginning; says so and NULL when there is none. */
const struct command *command_named(const char *word);
void command_run(char *line);
/* Does an event belong to those that `catch` asks for?  ... and forget them. */
bool caught(const struct event *event);

#define COMMAND(name, letter, arguments, completes, help) void do_##name(char *arguments_);
#include "commands.def"
#undef COMMAND

/* A number: decimal, 0x..., argN, ret, sp, ip, and what is added to it. */
bool number_of(const char *text, uint64_t *ret);
void tree_put(struct buf *b, const struct held *h);

#endif
