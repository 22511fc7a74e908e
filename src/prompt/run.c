/* Going on, and where that ends. */
#include "config.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include "abi.h"
#include "calls.h"
#include "condition.h"
#include "desc.h"
#include "options.h"
#include "prompt.h"
#include "session.h"
#include "task.h"
#include "util.h"
#include "where.h"
#include "words.h"

enum { SIGNAL_END = 65 };

struct catch
{
	unsigned number;
	char *text;
	struct call_set calls;
	int signo;		     /* 0: calls */
	struct condition *condition; /* NULL: none */
	struct catch *next;
};

static struct catch *catches;

/* ---- What is caught ------------------------------------------------------------------------- */

static bool catches_it(const struct catch *c, const struct event *event)
{
	const struct task *task = event->task;

	if (c->signo)
		return event->kind == EV_SIGNAL && event->signo == c->signo;
	if ((event->kind != EV_ENTER && event->kind != EV_EXIT) || !task->call.selected ||
	    !calls_has(&c->calls, event->abi, event->nr))
		return false;
	if (!c->condition)
		return event->kind == EV_ENTER;
	/* What is known only of calls that have returned is asked then. */
	bool late = condition_waits(c->condition, (uint32_t)(task->call.entry - d_numbers));

	return late == (event->kind == EV_EXIT) && where_matches(c->condition, event, &task->tape);
}

bool caught(const struct event *event)
{
	for (const struct catch *c = catches; c; c = c->next)
		if (catches_it(c, event)) {
			say("caught by %u: %s\n", c->number, c->text);
			return true;
		}
	return false;
}

static void list_catches(void)
{
	if (!catches)
		say("nothing is caught\n");
	for (const struct catch *c = catches; c; c = c->next)
		say("%u: %s\n", c->number, c->text);
}

static void read_catch(void *arg)
{
	struct catch *c = arg;
	char *set = xstrdup(c->text), *condition = strstr(set, " if ");

	if (condition) {
		*condition = '\0';
		c->condition = where_parse("catch", condition + 4);
	}
	c->signo = strncmp(set, "SIG", 3) ? 0 : parse_signal(set, SIGNAL_END);
	if (c->signo < 0)
		die("invalid signal '%s'", set);
	if (c->signo && c->condition)
		die("a condition is about calls: catch %s takes none", set);
	if (!c->signo)
		calls_parse(&c->calls, set);
	free(set);
}

void do_catch(char *arguments)
{
	static unsigned last;
	struct catch **at = &catches, *c;

	if (!*arguments) {
		list_catches();
		return;
	}
	c = xcalloc(1, sizeof(*c));
	c->text = xstrdup(arguments);
	if (!attempt(read_catch, c)) {
		free(c->text);
		free(c);
		return;
	}
	c->number = ++last;
	while (*at)
		at = &(*at)->next;
	*at = c;
	say("%u: %s\n", c->number, c->text);
}

void do_ignore(char *arguments)
{
	uint64_t number = 0;
	bool any = false;

	if (*arguments && !number_of(arguments, &number)) {
		wrong("not a number: %s\n", arguments);
		return;
	}
	for (struct catch **at = &catches; *at;) {
		struct catch *c = *at;

		if (*arguments && c->number != number) {
			at = &c->next;
			continue;
		}
		any = true;
		*at = c->next;
		condition_free(c->condition);
		free(c->calls.bits);
		free(c->text);
		free(c);
	}
	if (*arguments && !any)
		wrong("nothing has number %s\n", arguments);
}

/* ---- Going on -------------------------------------------------------------------------------- */

static bool someone(void)
{
	if (!session.current)
		wrong("no task is left\n");
	return session.current;
}

static void go(enum mode mode, const char *arguments)
{
	uint64_t count = 1;

	if (!someone())
		return;
	if (*arguments && (!number_of(arguments, &count) || !count || count > UINT32_MAX)) {
		wrong("not a count: %s\n", arguments);
		return;
	}
	session.mode = mode;
	session.steps = (unsigned)count;
	session.going = true;
}

void do_step(char *arguments)
{
	go(RUN_STEP, arguments);
}

void do_next(char *arguments)
{
	go(RUN_NEXT, arguments);
}

void do_finish(char *arguments)
{
	(void)arguments;
	if (!someone())
		return;
	if (!session.current->call.inside) {
		wrong("the task is not in a call\n");
		return;
	}
	go(RUN_FINISH, "");
}

static void read_until(void *arg)
{
	session.until = where_parse("until", arg);
}

void do_continue(char *arguments)
{
	if (!someone())
		return;
	if (*arguments && strncmp(arguments, "until ", 6)) {
		wrong("continue takes 'until CONDITION'\n");
		return;
	}
	if (*arguments && !attempt(read_until, arguments + 6))
		return;
	go(RUN_ON, "");
}

/* ---- Ending ---------------------------------------------------------------------------------- */

/* What was to be changed is. */
static void let_all_go(void)
{
	while (session.held) {
		struct held *h = session.held;

		session.held = h->next;
		session.host->resume(h->task, &h->tamper);
		free(h);
	}
}

void do_detach(char *arguments)
{
	(void)arguments;
	let_all_go();
	session.quit = true;
	terminal_give();
}

static void kill_process(struct task *task, void *arg)
{
	(void)arg;
	kill(task->process->tgid, SIGKILL);
}

void do_kill(char *arguments)
{
	(void)arguments;
	if (!someone())
		return;
	kill_process(session.current, NULL);
	go(RUN_ON, "");
}

void do_quit(char *arguments)
{
	(void)arguments;
	session.kill = session.options->command && task_count();
	if (session.kill) {
		task_each(kill_process, NULL);
		let_all_go();
	} else if (task_count()) {
		do_detach(NULL);
	}
	session.quit = true;
}

/* ---- What is shown, and to whom ---------------------------------------------------------------
 */

static void read_where(void *arg)
{
	session.options->where.show = where_parse("where", arg);
}

void do_where(char *arguments)
{
	struct condition *old = session.options->where.show;

	if (*arguments && !attempt(read_where, arguments))
		return;
	if (!*arguments)
		session.options->where.show = NULL;
	condition_free(old);
}

/* "on" or "off" into *ret, the other way round. */
static void turn(const char *word, bool there, const char *option, bool *off)
{
	if (!there)
		wrong("there is nothing to turn on or off without %s\n", option);
	else if (!strcmp(word, "on") || !strcmp(word, "off"))
		*off = word[1] == 'f';
	else
		wrong("on or off?\n");
}

void do_rules(char *arguments)
{
	turn(arguments, session.options->rules.count, "--rules", &session.options->rules_off);
}

void do_record(char *arguments)
{
	turn(arguments, session.options->record, "--record", &session.options->record_off);
}
