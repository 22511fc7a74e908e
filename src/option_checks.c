/* What options mean together: defaults that hang on others, what excludes what, what is without
 * effect; and what the decoder may ask of the selection. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "abi.h"
#include "alert.h"
#include "changes.h"
#include "endings.h"
#include "identity.h"
#include "members.h"
#include "option_parse.h"
#include "select.h"
#include "stack.h"
#include "util.h"

/* The decoder asks by ABI and number alone; this is whom it asks. */
static const struct selection *asked;
static const struct where *asked_where;
static bool recording; /* what processes are is to be known */

static bool ask_dumped(int fd, bool writing)
{
	return select_dumped(asked, fd, writing);
}

static bool ask_wanted(const struct abi *abi, uint64_t nr)
{
	return (select_call(asked, abi, nr) && where_may(asked_where->show, abi, nr)) ||
	       where_needs(asked_where, abi, nr) || alerts_want(abi, nr) ||
	       (recording && changes_of((uint32_t)(abi_call(abi, nr) - d_numbers)));
}

/* Stacks are found in what is mapped: calls that change that must be seen, too. */
static bool ask_wanted_for_stacks(const struct abi *abi, uint64_t nr)
{
	return ask_wanted(abi, nr) || stack_needs(abi, nr);
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
static void not_both(const struct parse *p, enum option_id id, unsigned letters)
{
	const struct option_row *row = &option_rows[id];

	if (p->letters[id] >= letters && p->words[id])
		die("-%c and --%.*s cannot be provided simultaneously", row->letter,
		    (int)strcspn(row->names, "|"), row->names);
}

static unsigned times_given(const struct parse *p, enum option_id id)
{
	return p->letters[id] + p->words[id];
}

bool option_given(const struct parse *p, enum option_id id)
{
	return times_given(p, id);
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
	/* Those of a recording were found when it was made. */
	if (o->stack_trace == STACK_SOURCE && !o->replay && !stack_supported(true))
		die("Stack traces with source line information (-kk/--stack-trace=source option) "
		    "are not supported by this build of %s",
		    program_own_name());
	if (o->stack_trace && !o->replay && !stack_supported(false))
		die("Stack traces (-k/--stack-trace option) are not supported by this build of %s",
		    program_own_name());
	n = p->letters[OPT_DECODE_FDS];
	if (n > 1)
		value_set(WORDS_DECODE_FDS, "all", &o->decode.decode_fds);
	else if (n)
		o->decode.decode_fds = DECODE_FD_PATH;
	/* The page has room for it. */
	if (o->inspect && !o->decode.decode_fds)
		value_set(WORDS_DECODE_FDS, "all", &o->decode.decode_fds);
	o->follow = option_given(p, OPT_FOLLOW) || o->membership_count || o->rules.count ||
		    o->rules.only;
	o->separate = p->letters[OPT_FOLLOW] > 1 || p->words[OPT_SEPARATELY];
	if (p->letters[OPT_FORK_OLD]) {
		warn(o->follow ? "deprecated option -F ignored"
			       : "option -F is deprecated, please use -f/--follow-forks instead");
		o->follow = true;
	}
}

static void check_profile(const struct parse *p)
{
	struct options *o = p->o;

	if (o->profile.check && !o->replay)
		die_help("--profile-check is of recordings: --profile-check=PROFILE FILE...");
	if (o->profile.check && o->profile.count)
		die_help("--profile and --profile-check are mutually exclusive options");
	if (!o->profile.count && (o->profile.args || option_given(p, OPT_BASELINE)))
		die_help("--profile-args and --baseline must be given with --profile");
	if (o->replay_count > 1 && !o->profile.check && !o->profile.count)
		die_help("several --replay must be given with --profile or --profile-check");
	/* Nobody comes or goes: it is long ago. */
	if (o->replay && (o->profile.check || o->profile.count))
		o->quiet |= QUIET_ATTACH | QUIET_PERSONALITY;
}

/* A recording has events, and nobody to be stopped. */
static void check_explain(const struct options *o)
{
	if (o->explain && o->format == FORMAT_JSON)
		die_help("--explain has no effect with --format=json");
}

static void check_replay(const struct options *o)
{
	if (!o->replay && (o->since.kind || o->until.kind))
		die_help("--since and --until must be given with --replay");
	if (!o->replay)
		return;
	if (o->inspect)
		die_help("--inspect looks at what runs: it cannot be used with --replay");
	if (o->command)
		die_help("--replay needs no PROG: its processes are in the recording");
	for (unsigned i = 0; i < o->membership_count; i++)
		if (o->memberships[i].kind != MEMBER_TREE)
			die_help("--name, --cgroup and --container are of processes that run, and "
				 "cannot be used with --replay");
	if (o->tampering)
		die("-e inject= and -e fault= cannot be used with --replay: what happened has "
		    "happened");
	if (o->rules.on_alert)
		die("--on-alert= cannot be used with --replay: what happened has happened");
	if (o->record)
		die("--record and --replay are mutually exclusive options");
	if (o->time_limit)
		die("--limit-time cannot be used with --replay");
}

/* What stands against a filter, in strace's words: it must let us see what we are to show, to the
 * end of those who are behind it.  NULL: nothing. */
static const char *why_no_filter(const struct options *o)
{
	if (!o->follow)
		return "--seccomp-bpf cannot be used without -f/--follow-forks, disabling";
	if (o->detach_on_execve)
		return "--seccomp-bpf is not enabled because it is not compatible with -b";
	if (o->call_limit)
		return "--seccomp-bpf is not enabled because it is not compatible with"
		       " --syscall-limit";
	if (o->time_limit)
		return "--seccomp-bpf is not enabled because it is not compatible with"
		       " --limit-time";
	if (o->size_limit && !o->rotate)
		return "--seccomp-bpf is not enabled because it is not compatible with"
		       " --limit-size";
	if (!o->command)
		return "--seccomp-bpf is not enabled for processes attached with -p";
	if (o->where.stop)
		return "--seccomp-bpf is not enabled because it is not compatible with --stop-when";
	return NULL;
}

/* Whoever asked for one is told why there is none. */
static void no_filter(struct options *o, const char *why)
{
	if (o->filter == FILTER_ALWAYS)
		warn("%s", why);
	o->filter = FILTER_NEVER;
}

/* How tracees come to be.  By itself a filter is there where nothing stands against it, and nobody
 * is to be attached or stopped at any call. */
static void check_start(struct parse *p)
{
	struct options *o = p->o;
	unsigned n = p->letters[OPT_DAEMONIZE];
	const char *why = why_no_filter(o);

	not_both(p, OPT_DAEMONIZE, 1);
	if (n > DAEMON_SESSION)
		die_help("Too many -D's (%u), maximum supported -D count is %d", n, DAEMON_SESSION);
	if (n)
		o->daemonize = n;
	if (o->daemonize && !o->command)
		die_help("PROG [ARGS] must be specified with -D/--daemonize");
	if (o->kill_on_exit && (o->pid_count || o->membership_count))
		die("--kill-on-exit and -p/--attach are mutually exclusive options");
	if (why)
		no_filter(o, why);
	if (o->filter == FILTER_AUTO && (o->interactive || o->pid_count || o->membership_count))
		o->filter = FILTER_NEVER;
}

/* What is shown, of which calls and endings. */
static void check_shown(struct parse *p)
{
	struct options *o = p->o;

	if (times_given(p, OPT_SUCCESSFUL) + times_given(p, OPT_FAILED) > 1)
		warn("Only the last of -z/--successful-only/-Z/--failed-only options will take"
		     " effect. See status qualifier for more complex filters.");
	/* What these ask for is not known of calls that did not return. */
	if (o->endings)
		o->status &= STATUS_SUCCESSFUL | STATUS_FAILED;
	if (o->endings && o->endings->by_error)
		o->status &= STATUS_FAILED;
}

/* Needs to be quiet about what it finds where that was asked for. */
static void resolve_selection(struct options *o)
{
	selection_resolve(o->selection, o->quiet & QUIET_PATH_RESOLUTION);
	if (select_every_call(o->selection) && !o->where.show)
		no_filter(o,
			  "Seccomp filter is requested but there are no syscalls to filter.  See -e"
			  " trace to filter syscalls.");
}

/* What has no effect with -c: options and the name strace gives them. */
static void warn_unused(const struct parse *p)
{
	static const enum option_id unused[] = {
		OPT_IP,	      OPT_STACK,	 OPT_NUMBER,	 OPT_ARG_NAMES, OPT_RELATIVE,
		OPT_ABSOLUTE, OPT_SYSCALL_TIMES, OPT_DECODE_FDS, OPT_SECONTEXT,
	};

	for (size_t i = 0; i < countof(unused); i++) {
		const struct option_row *row = &option_rows[unused[i]];

		if (unused[i] == OPT_ABSOLUTE	  ? !p->o->absolute_time
		    : unused[i] == OPT_DECODE_FDS ? !p->o->decode.decode_fds
						  : !option_given(p, unused[i]))
			continue;
		if (row->letter)
			warn("-%c/--%.*s has no effect with -c/--summary-only", row->letter,
			     (int)strcspn(row->names, "|"), row->names);
		else
			warn("--%s has no effect with -c/--summary-only", row->names);
	}
}

/* Does it take all times to know, or their sum? */
static bool is_quantile(const char *column)
{
	const struct word_row *w = word_find(WORDS_COLUMN, column, strlen(column), false);

	return w && w->value;
}

static void check_summary(const struct parse *p)
{
	struct options *o = p->o;

	o->quantiles = is_quantile(o->sort_by);
	for (size_t i = 0; o->columns_shown[i]; i++)
		o->quantiles |= is_quantile(o->columns_shown[i]);

	if (o->summary != SUMMARY_NONE && o->separate)
		die_help("(-c/--summary-only or -C/--summary) and -ff/--output-separately are "
			 "mutually exclusive");
	if (o->summary == SUMMARY_NONE) {
		if (o->wall_clock)
			die_help("-w/--summary-wall-clock must be given with (-c/--summary-only or "
				 "-C/--summary)");
		if (option_given(p, OPT_SUMMARY_COLUMNS))
			die_help("-U/--summary-columns must be given with (-c/--summary-only or "
				 "-C/--summary)");
		if (o->summary_by)
			die_help("--summary-by must be given with (-c/--summary-only or "
				 "-C/--summary)");
		if (o->summary_interval)
			die_help("--summary-interval must be given with (-c/--summary-only or "
				 "-C/--summary)");
		if (option_given(p, OPT_SORT_BY))
			warn("-S/--summary-sort-by has no effect without (-c/--summary-only or "
			     "-C/--summary)");
	}
	if (o->summary == SUMMARY_ONLY)
		warn_unused(p);
}

static void check_output(struct parse *p)
{
	struct options *o = p->o;

	if (!o->output) {
		/* -ff without a file is -f, and people write it so. */
		if (p->words[OPT_SEPARATELY] && !o->follow)
			warn("--output-separately has no effect without -o/--output");
		if (o->append)
			warn("-A/--output-append-mode has no effect without -o/--output");
		o->separate = false;
	}
}

static void check_files(struct parse *p)
{
	struct options *o = p->o;
	unsigned n = p->letters[OPT_QUIET];

	if (o->separate && (*o->output == '|' || *o->output == '!'))
		die_help("piping the output and -ff/--output-separately are mutually exclusive");
	if (o->rotate && !o->size_limit)
		die_help("--rotate must be given with --limit-size");
	if (o->rotate && (!o->output || *o->output == '|' || *o->output == '!' || o->separate))
		die_help(
			"--rotate must be given with -o FILE, and without -ff/--output-separately");
	if (n && p->words[OPT_QUIET])
		die("-q and -e quiet/--quiet cannot be provided simultaneously");
	if (!n && !p->words[OPT_QUIET] && o->output && (o->command || o->replay))
		n = 1;
	if (n > 2)
		value_set(WORDS_QUIET, "all", &o->quiet);
	else if (n)
		o->quiet = QUIET_ATTACH | QUIET_PERSONALITY | (n > 1 ? QUIET_EXIT : 0);
	if (!o->interruptible)
		o->interruptible = o->daemonize ? 4 : o->output && o->command ? 3 : 2;
}

static void resolve_decoding(const struct parse *p)
{
	struct decode_options *d = &p->o->decode;

	asked = p->o->selection;
	asked_where = &p->o->where;
	recording = p->o->record;
	p->o->wanted = p->o->stack_trace ? ask_wanted_for_stacks : ask_wanted;
	d->verbose = p->abbrev == ABBREV_NONE;
	if (p->abbrev == ABBREV_SET)
		d->abbreviated = ask_abbreviated;
	if (p->dereference_set)
		d->dereferenced = ask_dereferenced;
	if (p->dumped_set)
		d->dumped = ask_dumped;
	if (p->raw_set)
		d->raw = ask_raw;
	if (d->decode_fds && d->decode_pids & DECODE_PID_COMM)
		d->decode_fds |= DECODE_FD_COMM;
}
/* The prompt needs someone to be stopped, and us in the foreground. */
static void check_prompt(struct options *o)
{
	if (!o->interactive) {
		if (o->prompt_commands)
			die_help("--commands must be given with --interactive");
		return;
	}
	if (o->replay)
		die_help("--interactive stops what runs: it cannot be used with --replay");
	if (o->daemonize)
		die_help("--interactive needs the foreground: it cannot be used with -D");
	if (o->engine == ENGINE_IS_BPF)
		die_help("--interactive stops at calls, which --engine=bpf only counts");
	if (o->inspect)
		die_help("--interactive traces, --inspect does not: give one of them");
	if (o->filter == FILTER_ALWAYS)
		die_help("--interactive may stop at any call: it cannot be used with "
			 "--seccomp-bpf");
	o->interruptible = 2;
	if (!o->command)
		return;
	o->own_group = isatty(STDIN_FILENO) && tcgetpgrp(STDIN_FILENO) == getpgrp();
	o->no_input = !isatty(STDIN_FILENO) && !o->prompt_commands;
}

void option_check(struct parse *p)
{
	struct options *o = p->o;

	resolve_counts(p);
	/* The first that is wrong is told, in strace's order. */
	check_start(p);
	check_summary(p);
	check_output(p);
	check_shown(p);
	if (p->user)
		o->identity = identity_of(p->user);
	check_files(p);
	option_rules_check(p);
	resolve_selection(o);
	resolve_decoding(p);
	check_explain(o);
	check_prompt(o);
	check_replay(o);
	check_profile(p);
}
