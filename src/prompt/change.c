/* Changing what a call does: all of it is what -e inject= may do, done once. */
#include <stdlib.h>
#include <string.h>
#include "abi.h"
#include "decode.h"
#include "desc.h"
#include "names.h"
#include "prompt.h"
#include "session.h"
#include "task.h"
#include "words.h"

enum { SIGNAL_END = 65 };

/* The table that names values of an argument: 0 none. */
static uint16_t table_of(const struct tape *tape, unsigned slot)
{
	uint32_t at = tape_argument(tape, slot);
	const struct token *t = &tape->tokens[at];

	return at && (t->kind == T_ENUM || t->kind == T_FLAGS) ? (uint16_t)t->id : 0;
}

/* A number, or names of the argument's own kind joined by "|". */
static bool value_of(const struct held *h, unsigned slot, char *text, uint64_t *ret)
{
	uint16_t table = table_of(&h->task->tape, slot);
	char *word, *save;

	if (number_of(text, ret))
		return true;
	*ret = 0;
	for (word = strtok_r(text, "|", &save); word; word = strtok_r(NULL, "|", &save)) {
		uint64_t part;

		if (!number_of(word, &part) &&
		    !(table && name_value(h->task->call.abi, table, word, &part)))
			return false;
		*ret |= part;
	}
	return *text;
}

static void set_argument(unsigned slot, char *text)
{
	struct held *h = session_call();
	uint64_t value;

	if (!h)
		return;
	if (h->event.kind != EV_ENTER) {
		wrong("the call was made already\n");
	} else if (slot >= decode_arity(h->task->call.abi, h->task->call.entry)) {
		wrong("the call has no such argument\n");
	} else if (!value_of(h, slot, text, &value)) {
		wrong("not a value of this argument: %s\n", text);
	} else {
		if (h->task->call.abi->klong_size == 4)
			value = (uint32_t)value;
		h->tamper.set |= 1u << slot;
		h->tamper.args[slot] = h->event.args[slot] = h->task->call.args[slot] = value;
		session.host->again(&h->event);
		session_where(h);
	}
}

/* What the tracee sees as the result: before the call was made, instead of it. */
static void set_result(uint64_t value, bool failing)
{
	struct held *h = session_call();

	if (!h)
		return;
	if (h->event.kind == EV_ENTER) {
		h->tamper.replace = true;
		h->tamper.nr = UINT64_MAX;
	} else {
		h->tamper.result = true;
	}
	h->tamper.ret = value;
	h->tamper.failing = failing;
}

void do_set(char *arguments)
{
	char *value = arguments + strcspn(arguments, "= \t");
	uint64_t number;

	if (*value)
		*value++ = '\0';
	value += strspn(value, "= \t");
	if (!strncmp(arguments, "arg", 3) && arguments[3] >= '1' && arguments[3] <= '6' &&
	    !arguments[4]) {
		set_argument((unsigned)(arguments[3] - '1'), value);
	} else if (!strcmp(arguments, "return")) {
		if (number_of(value, &number))
			set_result(number, false);
		else
			wrong("not a number: %s\n", value);
	} else if (!strcmp(arguments, "hold")) {
		if (!strcmp(value, "on") || !strcmp(value, "off"))
			session.hold = value[1] == 'n';
		else
			say("hold is %s\n", session.hold ? "on" : "off");
	} else {
		wrong("set what?  argN=VALUE, return=VALUE, hold on|off\n");
	}
}

void do_fail(char *arguments)
{
	uint32_t error = parse_errno(arguments);

	if (!*arguments)
		wrong("fail needs an ERRNO\n");
	else if (error)
		set_result(error, true);
	else
		wrong("not an errno: %s\n", arguments);
}

void do_skip(char *arguments)
{
	struct held *h = session_call();
	uint64_t value = 0;

	if (!h)
		return;
	if (h->event.kind != EV_ENTER)
		wrong("the call was made already\n");
	else if (*arguments && !number_of(arguments, &value))
		wrong("not a number: %s\n", arguments);
	else
		set_result(value, false);
}

void do_signal(char *arguments)
{
	struct held *h = session_stop();
	int signo = parse_signal(arguments, SIGNAL_END);

	if (!h)
		return;
	if (!*arguments) {
		wrong("signal needs a SIGNAL, or 0\n");
	} else if (signo < 0) {
		wrong("not a signal: %s\n", arguments);
	} else if (h->event.kind == EV_PAUSE || h->event.kind == EV_STOP) {
		/* The kernel delivers none with these stops. */
		wrong("the task is at no call and no signal: step first\n");
	} else {
		h->tamper.signo = signo;
		h->tamper.no_signal = !signo;
	}
}
