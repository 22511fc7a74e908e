/* Each call against the rules that may be about it.
 *
 * Rules are indexed by the row of the call in d_numbers: one bit tells whether a call matters at
 * all, a short list which rules to ask. */
#include "alert.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "abi.h"
#include "alert_out.h"
#include "bits.h"
#include "buf.h"
#include "condition.h"
#include "decode.h"
#include "event.h"
#include "fields.h"
#include "options.h"
#include "rules.h"
#include "tamper.h"
#include "task.h"
#include "util.h"

struct guard {
	const struct rule *rule;
	bool acts; /* told and acted upon when the call begins, not when it has returned */
	uint64_t count;
};

static const struct rule_options *options;
static bool quiet;
static struct rules *rules;
static struct guard *guards; /* enabled rules, in order */
static size_t guard_count;
static uint64_t *wanted; /* rows of d_numbers */
static uint32_t *starts; /* of a row in `asked`; one more than there are rows */
static uint32_t *asked;	 /* indexes of guards, row by row */
static uint64_t events;	 /* evt.num */
static uint64_t by_priority[PRIORITY_COUNT];

/* ---- Loading -------------------------------------------------------------- */

static bool about(const struct guard *g, uint32_t row)
{
	const uint64_t *calls = condition_calls(g->rule->when);

	return calls[row / 64] >> row % 64 & 1;
}

static void make_index(void)
{
	uint32_t total = 0;

	wanted = xcalloc(CALL_WORDS, sizeof(*wanted));
	starts = xcalloc(d_number_count + 1, sizeof(*starts));
	for (size_t g = 0; g < guard_count; g++)
		for (size_t i = 0; i < CALL_WORDS; i++) {
			wanted[i] |= condition_calls(guards[g].rule->when)[i];
			total += (uint32_t)__builtin_popcountll(
				condition_calls(guards[g].rule->when)[i]);
		}
	asked = xcalloc(total + 1, sizeof(*asked));
	total = 0;
	for (uint32_t row = 0; row < d_number_count; row++) {
		starts[row] = total;
		for (size_t g = 0; g < guard_count; g++)
			if (about(&guards[g], row))
				asked[total++] = (uint32_t)g;
	}
	starts[d_number_count] = total;
	for (size_t i = 0; i < CALL_WORDS; i++)
		wanted[i] |= fields_calls()[i];
}

/* Of a rule about execve: what is known of the process is what it was before. */
static void find_successor_field(void *context, const char *name, unsigned flags)
{
	const char **field = context;

	(void)flags;
	if (!*field && (!strncmp(name, "proc.", 5) || !strncmp(name, "thread.", 7) ||
			!strncmp(name, "user.", 5) || !strncmp(name, "group.", 6)))
		*field = name;
}

static bool is_about_execve(const struct guard *g)
{
	static const char *const names[] = { "execve", "execveat" };

	for (size_t i = 0; i < countof(names); i++) {
		uint32_t nr = abi_number(abi_native(), names[i], false);

		if (about(g, (uint32_t)(abi_call(abi_native(), nr) - d_numbers)))
			return true;
	}
	return false;
}

/* Can the rule be acted upon in time?  Says why it can't. */
static bool can_act(const struct guard *g)
{
	const char *field = condition_exit_field(g->rule->when);
	const char *why = "is known only when the call has returned";

	if (!field && is_about_execve(g)) {
		condition_fields(g->rule->when, find_successor_field, &field);
		why = "is that of the program to come";
	}
	if (field)
		warn("--on-alert: rule '%s' will only be told of: %s %s", g->rule->name, field,
		     why);
	return !field;
}

static void print_problems(void)
{
	size_t count;
	const struct report_list *const *reports = rules_reports(rules, &count);
	struct buf b = { 0 };

	for (size_t i = 0; i < count; i++)
		if (reports[i]->error_count)
			report_text(&b, reports[i], false);
	buf_char(&b, '\0');
	fprintf(stderr, "Error: %s", b.p);
	buf_free(&b);
}

/* ---- What nobody here can tell ---------------------------------------------- */

/* Fields of a kind, in conditions. */
struct missing {
	unsigned flag;
	struct buf names; /* each followed by a NUL */
	bool met;	  /* by the rule at hand */
};

static void find_missing(void *context, const char *name, unsigned flags)
{
	struct missing *m = context;

	if (!(flags & m->flag))
		return;
	m->met = true;
	for (size_t at = 0; at < m->names.len; at += strlen(m->names.p + at) + 1)
		if (!strcmp(m->names.p + at, name))
			return;
	buf_put(&m->names, name, strlen(name) + 1);
}

static void tell_missing(unsigned flag, const char *why)
{
	struct missing m = { .flag = flag };
	unsigned count = 0;

	for (size_t i = 0; i < guard_count; i++) {
		m.met = false;
		condition_fields(guards[i].rule->when, find_missing, &m);
		count += m.met;
	}
	for (size_t i = 0; i + 1 < m.names.len; i++)
		if (!m.names.p[i])
			m.names.p[i] = ' ';
	if (count)
		warn("%s: %s (in %u rule%s)", why, m.names.p, count, count == 1 ? "" : "s");
	buf_free(&m.names);
}

int alerts_load(const struct options *o)
{
	size_t count;
	bool good = true;

	options = &o->rules;
	quiet = o->quiet & QUIET_EXIT;
	rules = rules_new(options->format & ALERTS_BARE);
	for (unsigned i = 0; good && i < options->count; i++)
		good = rules_load(rules, options->files[i]);
	if (!good) {
		print_problems();
		return 1;
	}
	const struct rule *all = rules_all(rules, &count);

	guards = xcalloc(count + 1, sizeof(*guards));
	for (size_t i = 0; i < count; i++) {
		struct guard *g = &guards[guard_count];

		if (!all[i].enabled)
			continue;
		g->rule = &all[i];
		g->acts =
			options->on_alert && (int)all[i].priority <= options->acting && can_act(g);
		guard_count++;
	}
	if (!guard_count) {
		warn("there is no enabled rule");
		return 1;
	}
	make_index();
	if (!quiet) {
		tell_missing(FIELD_RUNTIME,
			     "Only a container's runtime could tell, and it is not asked");
		tell_missing(FIELD_HOST, "Names of hosts are not looked up");
	}
	return 0;
}

int alerts_open(const struct options *o)
{
	return alert_out_open(o);
}

/* ---- Calls ---------------------------------------------------------------- */

bool alerts_want(const struct abi *abi, uint64_t nr)
{
	if (!wanted)
		return false;
	size_t row = (size_t)(abi_call(abi, nr) - d_numbers);

	return wanted[row / 64] >> row % 64 & 1;
}

bool alerts_want_directories(void)
{
	for (size_t i = 0; i < guard_count; i++)
		if (condition_opens_directories(guards[i].rule->when))
			return true;
	return false;
}

static void fire(struct guard *g, const struct rule_event *event)
{
	g->count++;
	by_priority[g->rule->priority]++;
	alert_out(g->rule, event, event->event->wall);
}

static const struct tamper *act(const struct event *event)
{
	static struct tamper tamper;
	pid_t tgid = event->task->process->tgid;

	tamper = (struct tamper){ .replace = true, .failing = true, .nr = UINT64_MAX };
	switch (options->on_alert) {
	case ON_ALERT_KILL:
		kill(tgid, SIGKILL);
		tamper.ret = EPERM;
		break;
	case ON_ALERT_STOP:
		/* It is not made; a program that tries again does so when it may go on. */
		kill(tgid, SIGSTOP);
		tamper.ret = EINTR;
		break;
	default:
		tamper.ret = EPERM;
		break;
	}
	return &tamper;
}

/* Ask the rules about a call that begins (only those that act) or has returned (the others).  Has
 * one that acts fired? */
static bool ask(const struct event *event, const struct tape *tape, uint64_t number, bool entering)
{
	struct rule_event ev;
	bool acted = false;

	rule_event_begin(&ev, event, tape, number);
	uint32_t row = condition_row(DIALECT_RULES, &ev);

	for (uint32_t i = starts[row]; i < starts[row + 1]; i++) {
		struct guard *g = &guards[asked[i]];

		if (g->acts != entering || !condition_eval(g->rule->when, &ev))
			continue;
		fire(g, &ev);
		acted |= g->acts;
		if (options->first)
			break;
	}
	return acted;
}

void alerts_watch(const struct event *event, bool decoded, const struct tamper **tamper)
{
	struct task *task = event->task;

	if (event->kind == EV_ENTER) {
		task->call.watched = alerts_want(event->abi, event->nr);
		if (!task->call.watched)
			return;
		if (!decoded)
			decode_enter(task, event);
		if (options->on_alert && !event->launching &&
		    ask(event, &task->tape, events + 1, true))
			*tamper = act(event);
	} else if (event->kind == EV_EXIT && task->call.watched) {
		if (!decoded)
			decode_exit(task, event);
		events++;
		if (!event->unavailable)
			ask(event, &task->tape, events, false);
	}
}

/* ---- The end -------------------------------------------------------------- */

static int by_count(const void *a, const void *b)
{
	const struct guard *x = a, *y = b;

	if (x->count != y->count)
		return x->count < y->count ? 1 : -1;
	return strcmp(x->rule->name, y->rule->name);
}

static void summarize(void)
{
	uint64_t total = 0;

	for (int p = 0; p < PRIORITY_COUNT; p++)
		total += by_priority[p];
	fprintf(stderr, "Events detected: %llu\n", (unsigned long long)total);
	if (!total)
		return;
	fputs("Rule counts by severity:\n", stderr);
	for (int p = 0; p < PRIORITY_COUNT; p++) {
		const char *name = priority_name(p);

		if (!by_priority[p])
			continue;
		fputs("   ", stderr);
		for (; *name; name++)
			putc(*name & ~0x20, stderr);
		fprintf(stderr, ": %llu\n", (unsigned long long)by_priority[p]);
	}
	fputs("Triggered rules by rule name:\n", stderr);
	qsort(guards, guard_count, sizeof(*guards), by_count);
	for (size_t i = 0; i < guard_count && guards[i].count; i++)
		fprintf(stderr, "   %s: %llu\n", guards[i].rule->name,
			(unsigned long long)guards[i].count);
}

int alerts_close(void)
{
	bool due = false;

	if (!rules)
		return 0;
	for (int p = 0; p <= options->exit; p++)
		due |= by_priority[p] != 0;
	alert_out_close();
	if (!quiet && !(options->format & ALERTS_JSON))
		summarize();
	free(guards);
	free(wanted);
	free(starts);
	free(asked);
	rules_free(rules);
	rules = NULL;
	wanted = NULL;
	return due ? ALERTS_STATUS : 0;
}
