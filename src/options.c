/* The command line, parsed: options.def's rows are what getopt_long knows, one case each says what
 * they do. */
#include "options.h"

#include <getopt.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "command.h"
#include "endings.h"
#include "help.h"
#include "identity.h"
#include "list.h"
#include "members.h"
#include "option_rows.h"
#include "option_values.h"
#include "select.h"
#include "stack.h"
#include "tamper_rules.h"
#include "util.h"

const struct option_row option_rows[OPT_COUNT] = {
	{ 0 },
#define OPTION OPTION_ROW
#include "options.def"
};

/* How an option was given: messages name it that way. */
enum via { VIA_LETTER, VIA_LONG, VIA_QUALIFIER };

struct given {
	enum option_id id;
	enum via via;
	const char *name; /* as spelled; of a letter, that letter */
	const char *arg;  /* NULL when there is none */
};

/* What must be known of the whole command line before it makes sense. */
struct parse {
	struct options *o;
	unsigned letters[OPT_COUNT]; /* how often an option was given by its letter */
	bool words[OPT_COUNT];	     /* whether by a long name or a qualifier */
	unsigned version;
	const char *argv0, *user;
	enum stamp_format stamp;
	enum { ABBREV_ALL, ABBREV_NONE, ABBREV_SET } abbrev;
	bool dereference_set, raw_set;
};

/* The decoder asks by ABI and number alone; this is whom it asks. */
static const struct selection *asked;

static bool ask_dumped(int fd, bool writing)
{
	return select_dumped(asked, fd, writing);
}

static bool ask_wanted(const struct abi *abi, uint64_t nr)
{
	return select_call(asked, abi, nr);
}

/* Stacks are found in what is mapped: calls that change that must be seen, too. */
static bool ask_wanted_for_stacks(const struct abi *abi, uint64_t nr)
{
	return select_call(asked, abi, nr) || stack_needs(abi, nr);
}

static bool ask_abbreviated(const struct abi *abi, uint64_t nr)
{
	return select_abbreviated(asked, abi, nr);
}

static bool ask_dereferenced(const struct abi *abi, uint64_t nr)
{
	return select_dereferenced(asked, abi, nr);
}

static bool ask_raw(const struct abi *abi, uint64_t nr)
{
	return select_raw(asked, abi, nr);
}

/* ---- Arguments ------------------------------------------------------------ */

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

_Noreturn static void bad_argument(const struct given *g)
{
	die_help("invalid %s%s%s argument: '%s'", before(g->via), g->name,
		 g->via == VIA_QUALIFIER ? "=" : "", g->arg);
}

_Noreturn static void not_yet(const struct given *g)
{
	if (g->id == OPT_LATER_SECONTEXT)
		die("SELinux context printing (--secontext option) is not supported by this build "
		    "of"
		    " strace");
	die("%s%s is not supported yet", before(g->via), g->name);
}

static unsigned number_of(const struct given *g, long min, long max)
{
	long v;

	if (!value_number(g->arg, min, max, &v))
		bad_argument(g);
	return v;
}

static unsigned word_of(const struct given *g, bool any_case)
{
	const struct word_row *w =
		word_find(option_rows[g->id].words, g->arg, strlen(g->arg), any_case);

	if (w)
		return w->value;
	bad_argument(g);
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

static void add_membership(struct options *o, enum member_kind kind, const struct given *g)
{
	long pid;

	if (!*g->arg || (kind == MEMBER_TREE && !value_number(g->arg, 1, INT32_MAX, &pid)))
		bad_argument(g);
	o->memberships =
		xrealloc(o->memberships, (o->membership_count + 1) * sizeof(*o->memberships));
	o->memberships[o->membership_count++] = (struct membership){ kind, g->arg };
}

static void set_stamp(struct parse *p, const struct given *g)
{
	enum time_precision precision = PREC_S;
	enum stamp_format format = STAMP_TIME;

	if (g->arg && !value_timestamps(g->arg, &format, &precision))
		bad_argument(g);
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

/* ---- One option ----------------------------------------------------------- */

static void apply(struct parse *p, const struct given *g);

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
	apply(p, &g);
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
		o->decode.dumped = ask_dumped;
		break;
	case OPT_WRITE:
		selection_writes(o->selection, g->arg);
		o->decode.dumped = ask_dumped;
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
	long limit;

	switch (g->id) {
	case OPT_INTERRUPTIBLE:
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
		if (!value_number(g->arg, 1, LONG_MAX, &limit))
			bad_argument(g);
		o->call_limit = (uint64_t)limit;
		break;
	case OPT_LIMIT_TIME:
		if (!parse_duration(g->arg, &o->time_limit) || !o->time_limit)
			bad_argument(g);
		break;
	case OPT_LIMIT_SIZE:
		if (!parse_size(g->arg, &o->size_limit) || !o->size_limit)
			bad_argument(g);
		break;
	case OPT_ROTATE:
		o->rotate = number_of(g, 1, 9999);
		break;
	case OPT_KILL_ON_EXIT:
		o->kill_on_exit = true;
		break;
	case OPT_SECCOMP:
		o->seccomp = true;
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
			bad_argument(g);
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
			bad_argument(g);
		break;
	case OPT_SUMMARY_BY:
		o->summary_by = word_of(g, false);
		break;
	case OPT_SUMMARY_INTERVAL:
		/* Shorter ones would leave no time to trace. */
		if (!value_seconds(g->arg, &o->summary_interval) ||
		    o->summary_interval < MIN_INTERVAL_NS)
			bad_argument(g);
		break;
	default:
		break;
	}
}

static void apply(struct parse *p, const struct given *g)
{
	struct options *o = p->o;

	if (g->via == VIA_LETTER)
		p->letters[g->id]++;
	else
		p->words[g->id] = true;
	switch (option_rows[g->id].group) {
	case GROUP_LATER:
		not_yet(g);
	case GROUP_OUTPUT:
		apply_format(p, g);
		return;
	case GROUP_STATISTICS:
		apply_summary(o, g);
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
	case OPT_LIST_SYSCALLS:
		list_syscalls(g->arg ? g->arg : "all");
		exit(0);
	case OPT_TIPS:
		o->tips.format = TIPS_COMPACT;
		if (g->arg && !tips_parse(g->arg, &o->tips))
			bad_argument(g);
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

/* ---- getopt --------------------------------------------------------------- */

enum { LONG_ROOM = 128 };

/* What getopt_long wants, made from the rows.  Long options carry their id. */
static void getopt_tables(char *letters, struct option *longs)
{
	size_t n = 0;

	*letters++ = '+'; /* stop at the command */
	for (int i = OPT_NONE + 1; i < OPT_COUNT; i++) {
		const struct option_row *row = &option_rows[i];
		int arity = no_argument;

		if (*row->argument)
			arity = *row->argument == '=' ? required_argument : optional_argument;
		if (row->letter) {
			*letters++ = row->letter;
			if (arity == required_argument)
				*letters++ = ':';
		}
		for (const char *p = row->names; *p && n < LONG_ROOM - 1; n++) {
			size_t len = strcspn(p, "|");

			longs[n].name = xasprintf("%.*s", (int)len, p);
			longs[n].has_arg = arity;
			longs[n].val = 256 + i;
			p += len + (p[len] == '|');
		}
	}
	*letters = '\0';
}

static struct given next_option(int argc, char **argv, const char *letters,
				const struct option *longs)
{
	static char letter[2];
	struct given g = { .id = OPT_NONE };
	int which = -1, c;

	c = getopt_long(argc, argv, letters, longs, &which);
	g.arg = optarg;
	if (c == '?') {
		/* getopt has said what is wrong. */
		fprintf(stderr, "Try '%s -h' for more information.\n", program_name);
		exit(1);
	}
	if (c >= 256) {
		g.id = c - 256;
		g.via = VIA_LONG;
		g.name = longs[which].name;
	} else if (c > 0) {
		letter[0] = c;
		g.via = VIA_LETTER;
		g.name = letter;
		for (int i = OPT_NONE + 1; i < OPT_COUNT; i++)
			if (option_rows[i].letter == c)
				g.id = i;
	}
	return g;
}

/* ---- The whole ------------------------------------------------------------ */

static void not_both(const struct parse *p, enum option_id id, unsigned letters)
{
	const struct option_row *row = &option_rows[id];

	if (p->letters[id] >= letters && p->words[id])
		die("-%c and --%.*s cannot be provided simultaneously", row->letter,
		    (int)strcspn(row->names, "|"), row->names);
}

static bool given(const struct parse *p, enum option_id id)
{
	return p->letters[id] || p->words[id];
}

/* Letters that count: -f -ff, -t -tt -ttt, -x -xx, -y -yy. */
static void resolve_counts(struct parse *p)
{
	struct options *o = p->o;
	unsigned n;

	not_both(p, OPT_ABSOLUTE, 1);
	not_both(p, OPT_HEX, 1);
	not_both(p, OPT_DECODE_FDS, 1);
	not_both(p, OPT_FOLLOW, 1);
	if (p->letters[OPT_FOLLOW] > 1 && p->words[OPT_SEPARATELY])
		die("-ff and --output-separately cannot be provided simultaneously");

	n = p->letters[OPT_ABSOLUTE];
	if (n) {
		p->stamp = n > 2 ? STAMP_UNIX : STAMP_TIME;
		o->absolute_precision = n > 1 ? PREC_US : PREC_S;
	}
	o->absolute_time = p->stamp != STAMP_NONE;
	o->absolute_unix = p->stamp == STAMP_UNIX;
	n = p->letters[OPT_HEX];
	if (n)
		o->hex = n > 1 ? HEX_ALL : HEX_NON_ASCII;
	n = p->letters[OPT_STACK];
	if (n)
		o->stack_trace = n > 1 ? STACK_SOURCE : STACK_SYMBOL;
	if (o->stack_trace == STACK_SOURCE && !stack_supported(true))
		die("Stack traces with source line information (-kk/--stack-trace=source option) "
		    "are not supported by this build of strace");
	if (o->stack_trace && !stack_supported(false))
		die("Stack traces (-k/--stack-trace option) are not supported by this build of "
		    "strace");
	n = p->letters[OPT_DECODE_FDS];
	if (n > 1)
		value_set(WORDS_DECODE_FDS, "all", &o->decode.decode_fds);
	else if (n)
		o->decode.decode_fds = DECODE_FD_PATH;
	o->follow = given(p, OPT_FOLLOW) || o->membership_count;
	o->separate = p->letters[OPT_FOLLOW] > 1 || p->words[OPT_SEPARATELY];
	if (p->letters[OPT_FORK_OLD]) {
		warn(o->follow ? "deprecated option -F ignored"
			       : "option -F is deprecated, please use -f/--follow-forks instead");
		o->follow = true;
	}
}

/* The filter must let us see what we are to show, to the end of those who are behind it. */
static void check_seccomp(struct options *o)
{
	if (!o->seccomp)
		return;
	if (!o->follow)
		warn("--seccomp-bpf cannot be used without -f/--follow-forks, disabling");
	else if (o->detach_on_execve)
		warn("--seccomp-bpf is not enabled because it is not compatible with -b");
	else if (o->call_limit)
		warn("--seccomp-bpf is not enabled because it is not compatible with"
		     " --syscall-limit");
	else if (o->time_limit)
		warn("--seccomp-bpf is not enabled because it is not compatible with --limit-time");
	else if (o->size_limit && !o->rotate)
		warn("--seccomp-bpf is not enabled because it is not compatible with --limit-size");
	else if (!o->command)
		warn("--seccomp-bpf is not enabled for processes attached with -p");
	else if (select_every_call(o->selection))
		warn("Seccomp filter is requested but there are no syscalls to filter.  See -e"
		     " trace to filter syscalls.");
	else
		return;
	o->seccomp = false;
}

static void check_tracing(struct parse *p)
{
	struct options *o = p->o;
	unsigned n = p->letters[OPT_DAEMONIZE];

	not_both(p, OPT_DAEMONIZE, 1);
	if (n > DAEMON_SESSION)
		die_help("Too many -D's (%u), maximum supported -D count is %d", n, DAEMON_SESSION);
	if (n)
		o->daemonize = n;
	if (o->daemonize && !o->command)
		die_help("PROG [ARGS] must be specified with -D/--daemonize");
	if (o->kill_on_exit && (o->pid_count || o->membership_count))
		die("--kill-on-exit and -p/--attach are mutually exclusive options");
	if (given(p, OPT_SUCCESSFUL) + given(p, OPT_FAILED) > 1)
		warn("Only the last of -z/--successful-only/-Z/--failed-only options will take"
		     " effect. See status qualifier for more complex filters.");
	/* What these ask for is not known of calls that did not return. */
	if (o->endings)
		o->status &= STATUS_SUCCESSFUL | STATUS_FAILED;
	if (o->endings && o->endings->by_error)
		o->status &= STATUS_FAILED;
	selection_resolve(o->selection, o->quiet & QUIET_PATH_RESOLUTION);
	check_seccomp(o);
	if (p->user)
		o->identity = identity_of(p->user);
}

/* What has no effect with -c: options and the name strace gives them. */
static void warn_unused(const struct parse *p)
{
	static const enum option_id unused[] = {
		OPT_IP,	      OPT_NUMBER,	 OPT_ARG_NAMES,	 OPT_RELATIVE,
		OPT_ABSOLUTE, OPT_SYSCALL_TIMES, OPT_DECODE_FDS, OPT_STACK,
	};

	for (size_t i = 0; i < countof(unused); i++) {
		const struct option_row *row = &option_rows[unused[i]];

		if (unused[i] == OPT_ABSOLUTE	  ? !p->o->absolute_time
		    : unused[i] == OPT_DECODE_FDS ? !p->o->decode.decode_fds
						  : !given(p, unused[i]))
			continue;
		warn("-%c/--%.*s has no effect with -c/--summary-only", row->letter,
		     (int)strcspn(row->names, "|"), row->names);
	}
}

static void check_summary(const struct parse *p)
{
	const struct options *o = p->o;

	if (o->summary != SUMMARY_NONE && o->separate)
		die_help("(-c/--summary-only or -C/--summary) and -ff/--output-separately are "
			 "mutually exclusive");
	if (o->summary == SUMMARY_NONE) {
		if (o->wall_clock)
			die_help("-w/--summary-wall-clock must be given with (-c/--summary-only or "
				 "-C/--summary)");
		if (given(p, OPT_SUMMARY_COLUMNS))
			die_help("-U/--summary-columns must be given with (-c/--summary-only or "
				 "-C/--summary)");
		if (o->summary_by)
			die_help("--summary-by must be given with (-c/--summary-only or "
				 "-C/--summary)");
		if (o->summary_interval)
			die_help("--summary-interval must be given with (-c/--summary-only or "
				 "-C/--summary)");
		if (given(p, OPT_SORT_BY))
			warn("-S/--summary-sort-by has no effect without (-c/--summary-only or "
			     "-C/--summary)");
	}
	if (o->summary == SUMMARY_ONLY)
		warn_unused(p);
}

static void check_output(struct parse *p)
{
	struct options *o = p->o;
	unsigned n = p->letters[OPT_QUIET];

	if (!o->output) {
		/* -ff without a file is -f, and people write it so. */
		if (p->words[OPT_SEPARATELY] && !o->follow)
			warn("--output-separately has no effect without -o/--output");
		if (o->append)
			warn("-A/--output-append-mode has no effect without -o/--output");
		o->separate = false;
	} else if (o->separate && (*o->output == '|' || *o->output == '!')) {
		die_help("piping the output and -ff/--output-separately are mutually exclusive");
	}
	if (o->rotate && !o->size_limit)
		die_help("--rotate must be given with --limit-size");
	if (o->rotate && (!o->output || *o->output == '|' || *o->output == '!' || o->separate))
		die_help(
			"--rotate must be given with -o FILE, and without -ff/--output-separately");
	if (n && p->words[OPT_QUIET])
		die("-q and -e quiet/--quiet cannot be provided simultaneously");
	if (!n && !p->words[OPT_QUIET] && o->output && o->command)
		n = 1;
	if (n > 2)
		value_set(WORDS_QUIET, "all", &o->quiet);
	else if (n)
		o->quiet = QUIET_ATTACH | QUIET_PERSONALITY | (n > 1 ? QUIET_EXIT : 0);
	if (!o->interruptible)
		o->interruptible = o->daemonize ? 4 : o->output && o->command ? 3 : 2;
}

static void set_defaults(struct options *o)
{
	*o = (struct options){
		.columns = 40,
		.tips.id = -1,
		.stack_limit = 256,
		.decode.string_limit = 32,
		.status = STATUS_ALL,
		.selection = selection_new(),
	};
	o->sort_by = value_column("time", strlen("time"), true);
	value_columns("time-percent,total-time,avg-time,calls,errors,name", o->columns_shown,
		      countof(o->columns_shown));
}

static void resolve_decoding(const struct parse *p)
{
	struct decode_options *d = &p->o->decode;

	asked = p->o->selection;
	p->o->wanted = p->o->stack_trace ? ask_wanted_for_stacks : ask_wanted;
	d->verbose = p->abbrev == ABBREV_NONE;
	if (p->abbrev == ABBREV_SET)
		d->abbreviated = ask_abbreviated;
	if (p->dereference_set)
		d->dereferenced = ask_dereferenced;
	if (p->raw_set)
		d->raw = ask_raw;
	if (d->decode_fds && d->decode_pids & DECODE_PID_COMM)
		d->decode_fds |= DECODE_FD_COMM;
}

void options_parse(int argc, char **argv, struct options *options)
{
	static struct option longs[LONG_ROOM];
	char letters[2 * OPT_COUNT + 2];
	struct parse p = { .o = options };

	set_defaults(options);
	getopt_tables(letters, longs);
	for (;;) {
		struct given g = next_option(argc, argv, letters, longs);

		if (g.id == OPT_NONE)
			break;
		apply(&p, &g);
	}
	if (p.version) {
		version_print(p.version);
		exit(0);
	}
	if (argv[optind])
		options->command = argv + optind;
	else if (!options->pid_count && !options->membership_count) {
		if (!given(&p, OPT_TIPS))
			die_help("must have PROG [ARGS] or -p PID");
		tips_show(&options->tips);
		exit(0);
	}
	resolve_counts(&p);
	check_summary(&p);
	check_output(&p);
	check_tracing(&p);
	resolve_decoding(&p);
	if (p.argv0 && options->command) {
		options->path = options->command[0];
		options->command[0] = xstrdup(p.argv0);
	}
}

void options_find_command(struct options *options)
{
	if (options->command)
		options->path = command_find(options->path ? options->path : options->command[0]);
}
