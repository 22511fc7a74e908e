/* What each option does: a case for each row of options.def. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "command.h"
#include "endings.h"
#include "explain.h"
#include "help.h"
#include "list.h"
#include "members.h"
#include "option_parse.h"
#include "secontext.h"
#include "select.h"
#include "tamper_rules.h"
#include "util.h"

/* What stands before the name of an option, or of a qualifier, given this way. */
static const char *before(enum via via)
{
	static const char *const dashes[] = {
		[VIA_LETTER] = "-",
		[VIA_LONG] = "--",
		[VIA_QUALIFIER] = "-e ",
	};

	return dashes[via];
}

_Noreturn void option_bad(const struct given *g)
{
	die_help("invalid %s%s%s argument: '%s'", before(g->via), g->name,
		 g->via == VIA_QUALIFIER ? "=" : "", g->arg);
}

static unsigned number_of(const struct given *g, long min, long max)
{
	long v;

	if (!value_number(g->arg, min, max, &v))
		option_bad(g);
	return v;
}

static unsigned word_of(const struct given *g, bool any_case)
{
	const struct word_row *w =
		word_find(option_rows[g->id].words, g->arg, strlen(g->arg), any_case);

	if (w)
		return w->value;
	option_bad(g);
}

/* Of -e kvm= and the like: told in one way however they were given, without a word of help. */
static unsigned note_of(const struct given *g)
{
	const struct option_row *row = &option_rows[g->id];
	const struct word_row *w = word_find(row->words, g->arg, strlen(g->arg), false);

	if (!w)
		die("invalid -e %s= argument: '%s'", row->qualifiers, g->arg);
	return w->value;
}

static unsigned set_of(const struct given *g)
{
	const struct option_row *row = &option_rows[g->id];
	unsigned bits = 0;
	const char *wrong = value_set(row->words, g->arg, &bits);

	if (wrong)
		die("invalid %.*s '%s'", (int)strcspn(row->qualifiers, "|"), row->qualifiers,
		    wrong);
	return bits;
}

static void add_pid(struct options *o, const char *word, size_t len)
{
	char *text = xasprintf("%.*s", (int)len, word);
	long pid;

	if (!value_number(text, 1, INT32_MAX, &pid))
		die("Invalid process id: '%s'", text);
	free(text);
	if (pid == getpid())
		die("I'm sorry, I can't let you do that, Dave.");
	o->pids = xrealloc(o->pids, (o->pid_count + 1) * sizeof(*o->pids));
	o->pids[o->pid_count++] = pid;
}

static void add_pids(struct options *o, const char *arg)
{
	while (*arg) {
		size_t n = strcspn(arg, ", \t\n");

		add_pid(o, arg, n);
		arg += n + (arg[n] != '\0');
	}
}

/* PID[,PID...] or "all"; without any, -p, --name and the like say whom. */
static void set_inspect(struct options *o, const char *arg)
{
	if (arg && !strcmp(arg, "all")) {
		o->inspect = INSPECT_ALL;
		return;
	}
	if (!o->inspect)
		o->inspect = INSPECT_CHOSEN;
	if (arg)
		add_pids(o, arg);
}

/* KIND[:FILE] */
static void add_profile(struct profile_options *p, const struct given *g)
{
	size_t len = strcspn(g->arg, ":");
	const struct word_row *w = word_find(WORDS_PROFILE, g->arg, len, false);

	if (w && (!g->arg[len] || g->arg[len + 1])) {
		p->wanted = xrealloc(p->wanted, (p->count + 1) * sizeof(*p->wanted));
		p->wanted[p->count].kind = w->value;
		p->wanted[p->count++].file = g->arg[len] ? g->arg + len + 1 : NULL;
		return;
	}
	option_bad(g);
}

static void set_moment(struct moment *moment, const struct given *g)
{
	if (!moment_parse(g->arg, moment))
		option_bad(g);
}

static void add_membership(struct options *o, enum member_kind kind, const struct given *g)
{
	long pid;

	if (!*g->arg || (kind == MEMBER_TREE && !value_number(g->arg, 1, INT32_MAX, &pid)))
		option_bad(g);
	o->memberships =
		xrealloc(o->memberships, (o->membership_count + 1) * sizeof(*o->memberships));
	o->memberships[o->membership_count++] = (struct membership){ kind, g->arg };
}

/* --explain=NAME answers; without a name it is about the trace to come. */
static void set_explain(struct options *o, const char *names)
{
	unsigned width = explain_width(STDOUT_FILENO);
	char *rest, *name;

	if (!names) {
		o->explain = true;
		return;
	}
	rest = xstrdup(names);
	while ((name = strsep(&rest, ","))) {
		if (!explain_card(stdout, name, width)) {
			fflush(stdout);
			die("%s", explain_unknown(name));
		}
		if (rest)
			putchar('\n');
	}
	exit(0);
}

static void set_stamp(struct parse *p, const struct given *g)
{
	enum time_precision precision = PREC_S;
	enum stamp_format format = STAMP_TIME;

	if (g->arg && !value_timestamps(g->arg, &format, &precision))
		option_bad(g);
	p->stamp = format;
	p->o->absolute_precision = precision;
}

static void set_abbrev(struct parse *p, const char *set)
{
	p->abbrev = !strcmp(set, "none")  ? ABBREV_NONE
		    : !strcmp(set, "all") ? ABBREV_ALL
					  : ABBREV_SET;
	selection_abbrev(p->o->selection, set);
}

/* -e [QUALIFIER=]SET: what is in front of "=" is a qualifier only if it is one. */
static void apply_expr(struct parse *p, const char *expr)
{
	const char *equals = strchr(expr, '=');
	struct given g = { OPT_TRACE, VIA_QUALIFIER, "trace", expr };
	char *name = NULL;

	for (int i = OPT_NONE + 1; equals && i < OPT_COUNT; i++)
		if (one_of(option_rows[i].qualifiers, expr, equals - expr, false)) {
			g.id = i;
			g.arg = equals + 1;
			g.name = name = xasprintf("%.*s", (int)(equals - expr), expr);
			break;
		}
	option_apply(p, &g);
	free(name);
}

static void apply_format(struct parse *p, const struct given *g)
{
	struct options *o = p->o;

	switch (g->id) {
	case OPT_COLUMNS:
		o->columns = number_of(g, 0, INT32_MAX);
		break;
	case OPT_ABBREV:
		set_abbrev(p, g->arg);
		break;
	case OPT_READ:
		selection_reads(o->selection, g->arg);
		p->dumped_set = true;
		break;
	case OPT_WRITE:
		selection_writes(o->selection, g->arg);
		p->dumped_set = true;
		break;
	case OPT_NO_ABBREV:
		set_abbrev(p, "none");
		break;
	case OPT_VERBOSE:
		p->dereference_set = true;
		selection_verbose(o->selection, g->arg);
		break;
	case OPT_RAW:
		p->raw_set = true;
		selection_raw(o->selection, g->arg);
		break;
	case OPT_STRING_LIMIT:
		o->decode.string_limit = number_of(g, 0, (1 << 30) - 1);
		break;
	case OPT_HEX:
		if (g->via != VIA_LETTER)
			o->hex = g->arg ? word_of(g, true) : HEX_ALL;
		break;
	case OPT_CONSTANTS:
		o->constants = word_of(g, false);
		break;
	case OPT_DECODE_FDS:
		if (g->via != VIA_LETTER)
			o->decode.decode_fds = g->arg ? set_of(g) : DECODE_FD_PATH;
		break;
	case OPT_COMMS:
		o->decode.decode_pids |= DECODE_PID_COMM;
		break;
	case OPT_DECODE_PIDS:
		o->decode.decode_pids = set_of(g);
		break;
	case OPT_PIDNS:
		o->decode.decode_pids |= DECODE_PID_NS;
		break;
	case OPT_SECONTEXT:
		if (!secontext_supported())
			die("SELinux context printing (--secontext option) is not supported by"
			    " this build of %s",
			    program_own_name());
		o->decode.contexts = CONTEXT_SHOWN | (g->arg ? set_of(g) : 0);
		break;
	case OPT_NAMESPACE:
		o->decode.namespaces = g->arg ? note_of(g) : true;
		break;
	case OPT_KVM:
		o->decode.vcpu = note_of(g);
		break;
	case OPT_QUIET:
		if (g->via != VIA_LETTER)
			o->quiet = g->arg ? set_of(g) : QUIET_ATTACH | QUIET_PERSONALITY;
		break;
	case OPT_RELATIVE:
		o->relative_time = true;
		o->relative_precision = g->arg ? word_of(g, true) : PREC_US;
		break;
	case OPT_ABSOLUTE:
		if (g->via != VIA_LETTER)
			set_stamp(p, g);
		break;
	case OPT_SYSCALL_TIMES:
		o->syscall_time = true;
		o->syscall_precision = g->arg ? word_of(g, true) : PREC_US;
		break;
	case OPT_FORMAT:
		o->format = word_of(g, false);
		break;
	case OPT_COLOR:
		o->colour = word_of(g, false);
		break;
	case OPT_OUTPUT:
		o->output = g->arg;
		break;
	case OPT_APPEND:
		o->append = true;
		break;
	case OPT_NUMBER:
		o->syscall_number = true;
		break;
	case OPT_ARG_NAMES:
		o->arg_names = true;
		break;
	case OPT_IP:
		o->instruction_pointer = true;
		break;
	case OPT_STACK:
		if (g->via != VIA_LETTER)
			o->stack_trace = g->arg ? word_of(g, false) : STACK_SYMBOL;
		break;
	case OPT_STACK_WHEN:
		o->where.stack = where_parse("--stack-when", g->arg);
		if (!o->stack_trace)
			o->stack_trace = STACK_SYMBOL;
		break;
	case OPT_STACK_LIMIT:
		o->stack_limit = number_of(g, 1, INT32_MAX);
		break;
	case OPT_SHOW_PID:
		o->always_show_pid = true;
		break;
	default:
		break;
	}
}

static void apply_tracing(struct parse *p, const struct given *g)
{
	struct options *o = p->o;
	long number;

	switch (g->id) {
	case OPT_INTERRUPTIBLE:
		if (value_number(g->arg, 1, 4, &number))
			o->interruptible = (int)number;
		else
			o->interruptible = word_of(g, true);
		break;
	case OPT_DETACH_ON:
		if (!word_find(WORDS_DETACH_ON, g->arg, strlen(g->arg), false))
			die("Syscall '%s' for -b isn't supported", g->arg);
		o->detach_on_execve = true;
		break;
	case OPT_DAEMONIZE:
		if (g->via != VIA_LETTER)
			o->daemonize = g->arg ? word_of(g, true) : DAEMON_GRANDCHILD;
		break;
	case OPT_SYSCALL_LIMIT:
		if (!value_number(g->arg, 1, LONG_MAX, &number))
			option_bad(g);
		o->call_limit = (uint64_t)number;
		break;
	case OPT_STOP_WHEN:
		o->where.stop = where_parse("--stop-when", g->arg);
		break;
	case OPT_LIMIT_TIME:
		if (!parse_duration(g->arg, &o->time_limit) || !o->time_limit)
			option_bad(g);
		break;
	case OPT_LIMIT_SIZE:
		if (!parse_size(g->arg, &o->size_limit) || !o->size_limit)
			option_bad(g);
		break;
	case OPT_ROTATE:
		o->rotate = number_of(g, 1, 9999);
		break;
	case OPT_KILL_ON_EXIT:
		o->kill_on_exit = true;
		break;
	case OPT_COLOCATE:
		o->colocate = word_of(g, false);
		break;
	case OPT_ENGINE:
		o->engine = word_of(g, false);
		break;
	case OPT_SECCOMP:
		o->filter = g->arg ? word_of(g, false) : FILTER_ALWAYS;
		break;
	default:
		break; /* -f and the like: counting them is enough */
	}
}

static struct endings *endings(struct options *o)
{
	if (!o->endings)
		o->endings = xcalloc(1, sizeof(*o->endings));
	return o->endings;
}

static void apply_filter(struct parse *p, const struct given *g)
{
	struct options *o = p->o;

	switch (g->id) {
	case OPT_EXPR:
		apply_expr(p, g->arg);
		break;
	case OPT_TRACE:
		selection_trace(o->selection, g->arg);
		break;
	case OPT_SIGNAL:
		selection_signals(o->selection, g->arg);
		break;
	case OPT_TRACE_PATH:
		selection_path(o->selection, g->arg);
		break;
	case OPT_TRACE_FDS:
		selection_fds(o->selection, g->arg);
		break;
	case OPT_INJECT:
	case OPT_FAULT:
		tampering_add(&o->tampering, g->arg, g->id == OPT_FAULT);
		break;
	case OPT_STATUS:
		o->status = set_of(g);
		break;
	case OPT_ERRNO:
		endings_errors(endings(o), g->arg);
		break;
	case OPT_DURATION:
		if (!endings_duration(endings(o), g->arg))
			option_bad(g);
		break;
	case OPT_WHERE:
		o->where.show = where_parse(g->via == VIA_LONG ? "--where" : "-e where=", g->arg);
		break;
	case OPT_SUCCESSFUL:
		o->status = STATUS_SUCCESSFUL;
		break;
	case OPT_FAILED:
		o->status = STATUS_FAILED;
		break;
	default:
		break;
	}
}

enum { MIN_INTERVAL_NS = 10000000 };

static void apply_summary(struct options *o, const struct given *g)
{
	enum summary_mode mode = g->id == OPT_SUMMARY_ONLY ? SUMMARY_ONLY : SUMMARY_TOO;

	switch (g->id) {
	case OPT_SUMMARY_ONLY:
	case OPT_SUMMARY:
		if (o->summary != SUMMARY_NONE && o->summary != mode)
			die_help("-c/--summary-only and -C/--summary are mutually exclusive");
		o->summary = mode;
		break;
	case OPT_WALL_CLOCK:
		o->wall_clock = true;
		break;
	case OPT_SORT_BY:
		o->sort_by = value_column(g->arg, strlen(g->arg), true);
		if (!o->sort_by)
			die_help("invalid sortby: '%s'", g->arg);
		break;
	case OPT_SUMMARY_COLUMNS:
		value_columns(g->arg, o->columns_shown, countof(o->columns_shown));
		break;
	case OPT_OVERHEAD:
		if (!parse_duration(g->arg, &o->overhead))
			option_bad(g);
		break;
	case OPT_SUMMARY_BY:
		o->summary_by = word_of(g, false);
		break;
	case OPT_SUMMARY_INTERVAL:
		/* Shorter ones would leave no time to trace. */
		if (!value_seconds(g->arg, &o->summary_interval) ||
		    o->summary_interval < MIN_INTERVAL_NS)
			option_bad(g);
		break;
	default:
		break;
	}
}

void option_apply(struct parse *p, const struct given *g)
{
	struct options *o = p->o;

	if (g->via == VIA_LETTER)
		p->letters[g->id]++;
	else
		p->words[g->id]++;
	switch (option_rows[g->id].group) {
	case GROUP_OUTPUT:
		apply_format(p, g);
		return;
	case GROUP_STATISTICS:
		apply_summary(o, g);
		return;
	case GROUP_RULES:
		option_rules_apply(p, g);
		return;
	case GROUP_TRACING:
		apply_tracing(p, g);
		return;
	case GROUP_FILTERING:
	case GROUP_TAMPERING:
		apply_filter(p, g);
		return;
	default:
		break;
	}
	switch (g->id) {
	case OPT_ENV:
		o->env = command_setenv(o->env ? o->env : command_copy_env(environ), g->arg);
		break;
	case OPT_ATTACH:
		add_pids(o, g->arg);
		break;
	case OPT_ARGV0:
		p->argv0 = g->arg;
		break;
	case OPT_TREE:
		add_membership(o, MEMBER_TREE, g);
		break;
	case OPT_NAME:
		add_membership(o, MEMBER_NAME, g);
		break;
	case OPT_CGROUP:
		add_membership(o, MEMBER_CGROUP, g);
		break;
	case OPT_CONTAINER:
		add_membership(o, MEMBER_CONTAINER, g);
		break;
	case OPT_USER:
		p->user = g->arg;
		break;
	case OPT_RECORD:
		o->record = g->arg;
		break;
	case OPT_RECORD_STRINGS:
		o->record_strings = number_of(g, 0, INT32_MAX);
		break;
	case OPT_INTERACTIVE:
		o->interactive = true;
		break;
	case OPT_COMMANDS:
		o->prompt_commands = g->arg;
		break;
	case OPT_REPLAY:
		options_replay(o, g->arg);
		break;
	case OPT_SINCE:
		set_moment(&o->since, g);
		break;
	case OPT_UNTIL:
		set_moment(&o->until, g);
		break;
	case OPT_PROFILE:
		add_profile(&o->profile, g);
		break;
	case OPT_PROFILE_ARGS:
		o->profile.args = true;
		break;
	case OPT_BASELINE:
		o->profile.baseline = word_of(g, false);
		break;
	case OPT_PROFILE_CHECK:
		o->profile.check = g->arg;
		break;
	case OPT_INSPECT:
		set_inspect(o, g->arg);
		break;
	case OPT_SHOW_SECRETS:
		o->show_secrets = true;
		break;
	case OPT_LIST_SYSCALLS:
		list_syscalls(g->arg ? g->arg : "all");
		exit(0);
	case OPT_EXPLAIN:
		set_explain(o, g->arg);
		break;
	case OPT_TIPS:
		o->tips.format = TIPS_COMPACT;
		if (g->arg && !tips_parse(g->arg, &o->tips))
			option_bad(g);
		break;
	case OPT_HELP:
		help_print();
		exit(0);
	case OPT_VERSION:
		p->version++;
		break;
	case OPT_DEBUG:
		o->debug = true;
		break;
	default:
		break;
	}
}
