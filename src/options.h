/* Every option, parsed.  Filled once by options_parse() and const for the rest of the run: no
 * option globals. options.def lists the options themselves; this is what they say. */
#ifndef SONDE_OPTIONS_H
#define SONDE_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>
#include "colour.h"
#include "decode.h"
#include "moment.h"
#include "quote.h"
#include "tips.h"
#include "where.h"

struct abi;
struct endings;
struct identity;
struct membership;
struct tampering;

/* --engine=: auto is bpf for -c of what runs already, where that works. */
enum options_engine { ENGINE_IS_AUTO, ENGINE_IS_PTRACE, ENGINE_IS_BPF };
enum options_format { FORMAT_TEXT, FORMAT_JSON };
enum summary_mode { SUMMARY_NONE, SUMMARY_ONLY, SUMMARY_TOO }; /* -c, -C */
/* --summary-by=: what a row of the table is of, beside a call.  From BY_COMM on, a word. */
enum summary_by { BY_NOTHING, BY_PID, BY_TID, BY_COMM, BY_PATH, BY_ERRNO };
enum time_precision { PREC_S, PREC_MS, PREC_US, PREC_NS };
enum const_style { CONST_ABBREV, CONST_RAW, CONST_VERBOSE };
/* -D: whose child the tracer is. */
enum daemonize { DAEMON_NONE, DAEMON_GRANDCHILD, DAEMON_PGROUP, DAEMON_SESSION };
/* --seccomp-bpf: a filter in front of the command, so that only wanted calls stop it.  By request
 * (always) who is behind it ends with us; by itself (auto) who outlives us is taken over. */
enum filter_when { FILTER_AUTO, FILTER_ALWAYS, FILTER_NEVER };
/* --colocate: the tracer and its tracees on one CPU. */
enum colocate { COLOCATE_AUTO, COLOCATE_ALWAYS, COLOCATE_NEVER };
enum stack_trace { STACK_NONE, STACK_SYMBOL, STACK_SOURCE }; /* -k, -kk */
/* How a call ended: -e status=. */
enum call_status {
	STATUS_SUCCESSFUL = 1,
	STATUS_FAILED = 2,
	STATUS_UNFINISHED = 4,
	STATUS_UNAVAILABLE = 8,
	STATUS_DETACHED = 16,
	STATUS_ALL = 31
};
enum quiet {
	QUIET_ATTACH = 1,
	QUIET_EXIT = 2,
	QUIET_PATH_RESOLUTION = 4,
	QUIET_PERSONALITY = 8,
	QUIET_THREAD_EXECVE = 16
};

enum alerts_format { ALERTS_JSON = 1, ALERTS_ISO8601 = 2, ALERTS_BARE = 4 };
enum on_alert { ON_ALERT_TELL, ON_ALERT_DENY, ON_ALERT_KILL, ON_ALERT_STOP };
/* --profile and what goes with it. */
enum profile_kind {
	PROFILE_SECCOMP,
	PROFILE_SECCOMP_BPF,
	PROFILE_SECCOMP_PFC,
	PROFILE_APPARMOR,
};
enum profile_baseline { BASELINE_NONE, BASELINE_RUNC };
struct profile_wanted {
	enum profile_kind kind;
	const char *file; /* NULL: standard output */
};
struct profile_options {
	struct profile_wanted *wanted;
	unsigned count;
	bool args; /* --profile-args */
	enum profile_baseline baseline;
	const char *check; /* --profile-check: the profile; NULL none */
};
/* --rules and what goes with it; priorities are those of rules.h, -1 none. */
struct rule_options {
	const char **files; /* and folders */
	unsigned count;
	const char **tests; /* --rules-test: files; there is nothing else to do then */
	unsigned test_count;
	bool only;	 /* --rules-only: alerts instead of the trace */
	bool first;	 /* --rules-matching=first */
	bool dedup;	 /* --alerts-dedup */
	unsigned format; /* bit set of enum alerts_format */
	const char *out; /* --alerts: FILE, "|command" or "syslog"; NULL stderr */
	int exit;	 /* --rules-exit */
	int acting;	 /* --on-alert: from this priority on */
	enum on_alert on_alert;
};

struct options {
	/* what is traced */
	char **command; /* NULL-terminated argv, or NULL */
	char *path;	/* the executable found for it by options_find_command() */
	char **env; /* its environment with -E applied; NULL: ours as it is, so that its place in
		       memory is too */
	struct identity *identity; /* -u: as whom it runs; NULL: as we do */
	pid_t *pids;		   /* -p */
	unsigned pid_count;
	struct membership *memberships; /* --tree, --name, ...: whose members are traced, too */
	unsigned membership_count;
	enum options_engine engine;
	bool follow;		  /* -f */
	bool separate;		  /* -ff with -o: one file a task */
	int interruptible;	  /* 1..4 as -I; resolved from the defaults */
	enum daemonize daemonize; /* -D */
	bool detach_on_execve;	  /* -b execve */
	bool kill_on_exit;
	enum colocate colocate;
	enum filter_when filter; /* --seccomp-bpf; never, once something stands against it */
	bool (*wanted)(const struct abi *, uint64_t nr); /* is this call chosen by -e trace=? */
	/* ... but not an open or openat with O_DIRECTORY, which need not stop. */
	bool unwanted_directories;
	uint64_t call_limit; /* --syscall-limit; 0 none */
	uint64_t time_limit; /* --limit-time, ns; 0 none */
	const char *record;  /* FILE, NULL none */
	const char **replay; /* FILEs and a NULL; NULL none */
	unsigned replay_count;
	struct moment since, until; /* what of a recording is shown */
	unsigned record_strings;    /* bytes of a string that are kept */
	enum inspect_what {
		INSPECT_NOT,
		INSPECT_CHOSEN, /* those of pids and memberships */
		INSPECT_ALL,
	} inspect;
	bool interactive;
	const char *prompt_commands; /* --commands: a file of them; NULL none */
	bool own_group; /* the command gets a process group, and the terminal while it runs */
	bool no_input;	/* it reads nothing: our input is commands of the prompt */
	bool rules_off, record_off; /* as the prompt says */
	bool show_secrets;
	bool debug; /* -d */
	struct tips tips;
	/* output */
	enum options_format format;
	enum colour_when colour; /* --color */
	const char *output;	 /* -o FILE, "|cmd" or "!cmd"; NULL stderr */
	bool append;		 /* -A */
	uint64_t size_limit;	 /* --limit-size, bytes; 0 none */
	unsigned rotate;    /* --rotate: how many full files are kept; 0: the first is the last */
	unsigned columns;   /* -a */
	unsigned quiet;	    /* bit set of enum quiet */
	bool absolute_time; /* -t.. */
	bool absolute_unix; /* -ttt: seconds since the epoch */
	enum time_precision absolute_precision;
	bool relative_time; /* -r */
	enum time_precision relative_precision;
	bool syscall_time; /* -T */
	enum time_precision syscall_precision;
	bool syscall_number;	  /* -n */
	bool arg_names;		  /* -N */
	bool instruction_pointer; /* -i */
	bool always_show_pid;
	enum stack_trace stack_trace; /* -k */
	unsigned stack_limit;	      /* frames */
	enum hex_strings hex;
	enum const_style constants;
	struct decode_options decode;
	bool explain; /* --explain: sentences below the lines */
	/* summary */
	enum summary_mode summary;
	bool wall_clock;     /* -w */
	uint64_t overhead;   /* -O, ns */
	const char *sort_by; /* -S: canonical column name, "" for none */
	enum summary_by summary_by;
	uint64_t summary_interval;     /* ns; 0 none */
	const char *columns_shown[24]; /* -U: canonical column names in order, NULL-terminated;
					  default set filled in */
	bool quantiles;		       /* one of them, or sort_by, is a quantile */
	/* selection: see select.h */
	unsigned
		status; /* bit set of enum call_status; unless all, calls are shown when they end */
	struct selection *selection;
	struct where where;	 /* --where, --stop-when, --stack-when */
	struct endings *endings; /* -e errno=, --duration; NULL: any */
	struct rule_options rules;
	struct profile_options profile;
	struct tampering *tampering; /* -e inject=, -e fault=; NULL: none */
};

/* Parse argv into options; prints and exits for --help, --version and errors. */
void options_parse(int argc, char **argv, struct options *options);
/* Find the executable of the command, or say why not and exit.  Apart from parsing because the
 * output is opened before, so that of two errors the one strace would name is named. */
void options_find_command(struct options *options);

#endif
