/* The command line, parsed: options.def's rows are what getopt_long knows, a case of each in
 * option_cases.c says what it does. */
#include "options.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "abi.h"
#include "command.h"
#include "help.h"
#include "option_parse.h"
#include "recording.h"
#include "select.h"
#include "util.h"

const struct option_row option_rows[OPT_COUNT] = {
	{ 0 },
#define OPTION OPTION_ROW
#include "options.def"
};
/* Those that strace has not. */
static const bool ours[OPT_COUNT] = {
#define OURS(id, ...) [OPT_##id] = true,
#include "options.def"
};
enum { LONG_ROOM = 192 };

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

/* "--ab=x" is what strace would take it for, whatever else of ours begins so; NULL if that is
 * nothing, or not clear, or needs no thought. */
static char *spelled_out(const char *word, const struct option *longs)
{
	size_t len = strcspn(word + 2, "=");
	const struct option *found = NULL;

	for (const struct option *o = longs; o->name; o++) {
		if (strncmp(o->name, word + 2, len) != 0)
			continue;
		if (!o->name[len])
			return NULL;
		if (ours[o->val - 256])
			continue;
		if (found && found->val != o->val)
			return NULL;
		found = o;
	}
	return found ? xasprintf("--%s%s", found->name, word + 2 + len) : NULL;
}

static struct given next_option(int argc, char **argv, const char *letters,
				const struct option *longs)
{
	static char letter[2];
	struct given g = { .id = OPT_NONE };
	int which = -1, c, at = optind ? optind : 1;
	char *word = argv[at];

	if (word && !strncmp(word, "--", 2) && word[2] && (word = spelled_out(word, longs)))
		argv[at] = word;
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

/* Which calls and signals there are to choose from is for the first recording to say, wherever
 * among the options, or behind them, it stands. */
static void look_for_recording(int argc, char **argv, const char *letters,
			       const struct option *longs)
{
	const char *file = NULL;
	bool behind = false;
	int c;

	opterr = 0;
	while (!file && (c = getopt_long(argc, argv, letters, longs, NULL)) != -1) {
		if (c == 256 + OPT_REPLAY)
			file = optarg;
		behind |= c == 256 + OPT_PROFILE_CHECK;
	}
	if (!file && behind)
		file = argv[optind];
	if (file)
		abi_set_native(recording_native(file));
	opterr = 1;
	optind = 0; /* from the start */
}

static void set_defaults(struct options *o)
{
	*o = (struct options){
		.columns = 40,
		.tips.id = -1,
		.stack_limit = 256,
		.rules.exit = -1,
		.rules.acting = -1,
		.decode.string_limit = 32,
		.record_strings = 256,
		.status = STATUS_ALL,
		.selection = selection_new(),
	};
	o->sort_by = value_column("time", strlen("time"), true);
	value_columns("time-percent,total-time,avg-time,calls,errors,name", o->columns_shown,
		      countof(o->columns_shown));
}

void options_replay(struct options *o, const char *file)
{
	o->replay = xrealloc(o->replay, (o->replay_count + 2) * sizeof(*o->replay));
	o->replay[o->replay_count++] = file;
	o->replay[o->replay_count] = NULL;
}

void options_parse(int argc, char **argv, struct options *options)
{
	static struct option longs[LONG_ROOM];
	char letters[2 * OPT_COUNT + 2];
	struct parse p = { .o = options };

	set_defaults(options);
	getopt_tables(letters, longs);
	look_for_recording(argc, argv, letters, longs);
	for (;;) {
		struct given g = next_option(argc, argv, letters, longs);

		if (g.id == OPT_NONE)
			break;
		option_apply(&p, &g);
	}
	if (p.version) {
		version_print(p.version);
		exit(0);
	}
	option_rules_answer(&p);
	if (options->rules.test_count)
		return;
	while (options->profile.check && argv[optind])
		options_replay(options, argv[optind++]);
	if (argv[optind])
		options->command = argv + optind;
	else if (!options->pid_count && !options->membership_count && !options->inspect &&
		 !options->replay && !options->profile.check) {
		if (!option_given(&p, OPT_TIPS))
			die_help("must have PROG [ARGS] or -p PID");
		tips_show(&options->tips);
		exit(0);
	}
	option_check(&p);
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
