/* Completions of bash, zsh and fish, written from the rows of options.def. */
#include "optgen.h"

#include <stdio.h>
#include <string.h>

/* "--a|--b|-ec": every spelling of an option that takes an argument, as `case` patterns. */
static void bash_patterns(const struct option_row *row)
{
	const char *apart = "\t", *name;
	int len;

	if (row->letter && *row->argument == '=') {
		printf("%s-%c", apart, row->letter);
		apart = "|";
	}
	for (const char *at = row->names; (name = next_name(&at, &len)); apart = "|")
		printf("%s--%.*s", apart, len, name);
	for (const char *at = row->qualifiers; (name = next_name(&at, &len)); apart = "|")
		printf("%s-e%.*s", apart, len, name);
}

static void bash_tables(void)
{
	puts("# What the argument of an option is; of -e QUALIFIER=, ask for "
	     "-eQUALIFIER.\n_sonde_kind()\n{\n\tcase $1 in");
	for (int i = OPT_NONE + 1; i < OPT_COUNT; i++)
		if (is_offered(i) && *option_rows[i].argument) {
			bash_patterns(&option_rows[i]);
			printf(") echo %s ;;\n", gen_kinds[i]);
		}
	printf("\tesac\n}\n\n# The words an argument of a kind may be.\n_sonde_words()\n{\n\tcase "
	       "$1 in\n\tCALLS) echo '");
	print_calls();
	printf("' ;;\n\tSIGNALS) echo all none; compgen -A signal SIG ;;\n"
	       "\tUSER) compgen -A user ;;\n\tCOMM) ps -eo comm= ;;\n"
	       "\tENV) compgen -A variable -S = ;;\n\tEXPR) echo '");
	for (int i = OPT_NONE + 1; i < OPT_COUNT; i++)
		if (is_offered(i) && *option_rows[i].qualifiers)
			printf("%.*s= ", (int)strcspn(option_rows[i].qualifiers, "|"),
			       option_rows[i].qualifiers);
	printf("'; _sonde_words CALLS ;;\n");
	for (const struct gen_word *w = gen_words; w->names; w++)
		if (w == gen_words || w->set != w[-1].set) {
			printf("\t%s) echo '", w->set_name);
			print_words(w->set);
			printf("' ;;\n");
		}
	printf("\tesac\n}\n\n");
}

/* The part that does not depend on the options. COMP_WORDS splits at "=": "-e trace=x" is four
 * words. */
static const char bash_body[] =
	"# The place of the command among the words, or of the word being completed if it is not "
	"there yet.\n"
	"_sonde_command()\n"
	"{\n"
	"\tlocal i=1 word\n"
	"\twhile [ \"$i\" -lt \"$COMP_CWORD\" ]; do\n"
	"\t\tword=${COMP_WORDS[i]}\n"
	"\t\tcase $word in\n"
	"\t\t--) echo $((i + 1)); return ;;\n"
	"\t\t--*) [ \"${COMP_WORDS[i + 1]-}\" != = ] || i=$((i + 2)) ;;\n"
	"\t\t-*)\n"
	"\t\t\t# The last letter's argument is the next word.\n"
	"\t\t\tif [ -n \"$(_sonde_kind \"-${word: -1}\")\" ]; then\n"
	"\t\t\t\ti=$((i + 1))\n"
	"\t\t\t\t[ \"${COMP_WORDS[i + 1]-}\" != = ] || i=$((i + 2))\n"
	"\t\t\tfi ;;\n"
	"\t\t*) break ;;\n"
	"\t\tesac\n"
	"\t\ti=$((i + 1))\n"
	"\tdone\n"
	"\techo \"$i\"\n"
	"}\n"
	"\n"
	"# The kind of the argument being completed, nothing when it is none: $1 is the word's "
	"place.\n"
	"_sonde_argument()\n"
	"{\n"
	"\tlocal prev=${COMP_WORDS[$1 - 1]}\n"
	"\tif [ \"$prev\" = = ]; then\n"
	"\t\tcase ${COMP_WORDS[$1 - 2]} in\n"
	"\t\t--*) _sonde_kind \"${COMP_WORDS[$1 - 2]}\" ;;\n"
	"\t\t*) _sonde_kind \"-e${COMP_WORDS[$1 - 2]}\" ;;\n"
	"\t\tesac\n"
	"\telse\n"
	"\t\tcase $prev in --*) ;; -*) _sonde_kind \"-${prev: -1}\" ;; esac\n"
	"\tfi\n"
	"}\n"
	"\n"
	"# Processes by the beginning of their number or name, behind what stands before that; "
	"where "
	"they are\n"
	"# just listed, with their names.\n"
	"_sonde_pids()\n"
	"{\n"
	"\tlocal head=$1 part=$2 pid comm named=()\n"
	"\twhile read -r pid comm; do\n"
	"\t\tcase $pid/$comm in \"$part\"*|*/\"$part\"*) ;; *) continue ;; esac\n"
	"\t\tCOMPREPLY+=(\"$head$pid\")\n"
	"\t\tnamed+=(\"$pid $comm\")\n"
	"\tdone < <(ps -eo pid=,comm=)\n"
	"\tif [ \"${COMP_TYPE-}\" = 63 ] && [ ${#named[@]} -gt 1 ]; then "
	"COMPREPLY=(\"${named[@]}\"); fi\n"
	"}\n"
	"\n"
	"# The fields that a word of a condition may become; every argument of calls has one.\n"
	"_sonde_fields()\n"
	"{\n"
	"\tcase $1 in\n"
	"\tevt.arg.*) sonde --rules-fields=evt.arg. 2>/dev/null | cut -d' ' -f1 ;;\n"
	"\t*) _sonde_words FIELDS ;;\n"
	"\tesac\n"
	"}\n"
	"\n"
	"_sonde()\n"
	"{\n"
	"\tlocal cur=${COMP_WORDS[COMP_CWORD]} at=$COMP_CWORD kind head='' command\n"
	"\tCOMPREPLY=()\n"
	"\t[ \"$cur\" != = ] || { cur=; at=$((at + 1)); }\n"
	"\tkind=$(_sonde_argument \"$at\")\n"
	"\tcommand=$(_sonde_command)\n"
	"\tif [ \"$command\" -lt \"$COMP_CWORD\" ] || { [ -z \"$kind\" ] && [ \"$command\" = "
	"\"$COMP_CWORD\" ] && [ \"${cur#-}\" = \"$cur\" ]; }; then\n"
	"\t\tif declare -F _command_offset >/dev/null; then\n"
	"\t\t\t_command_offset \"$command\"\n"
	"\t\telse\n"
	"\t\t\tmapfile -t COMPREPLY < <(compgen -A command -A file -- \"$cur\")\n"
	"\t\tfi\n"
	"\t\treturn\n"
	"\tfi\n"
	"\tcase $kind in\n"
	"\t'') mapfile -t COMPREPLY < <(compgen -W \"$_sonde_options\" -- \"$cur\") ;;\n"
	"\tFILE) mapfile -t COMPREPLY < <(compgen -A file -- \"$cur\") ;;\n"
	"\tNOTHING) ;;\n"
	"\tFIELDS)\n"
	"\t\tcur=${cur#[\\'\\\"]}\n"
	"\t\thead=${cur%\"${cur##*[ (]}\"}\n"
	"\t\tcur=${cur#\"$head\"}\n"
	"\t\tmapfile -t COMPREPLY < <(compgen -P \"$head\" -W \"$(_sonde_fields \"$cur\")\" -- "
	"\"$cur\") ;;\n"
	"\t*)\n"
	"\t\tcase $cur in *,*) head=${cur%,*}, ;; '!'*) head='!' ;; esac\n"
	"\t\tif [ \"$kind\" = PID ]; then _sonde_pids \"$head\" \"${cur#\"$head\"}\"; return; fi\n"
	"\t\tmapfile -t COMPREPLY < <(compgen -P \"$head\" -W \"$(_sonde_words \"$kind\")\" -- "
	"\"${cur#\"$head\"}\") ;;\n"
	"\tesac\n"
	"\tcase ${COMPREPLY[*]} in *=) compopt -o nospace ;; esac\n"
	"}\n"
	"\n"
	"complete -F _sonde sonde\n";

void complete_bash(void)
{
	const char *name;
	int len;

	printf("# bash completion of sonde: made from its option table.\n# shellcheck "
	       "shell=bash\n\n");
	bash_tables();
	printf("_sonde_options='");
	for (int i = OPT_NONE + 1; i < OPT_COUNT; i++) {
		const struct option_row *row = &option_rows[i];

		if (!is_offered(i))
			continue;
		if (row->letter)
			printf("-%c ", row->letter);
		for (const char *at = row->names; (name = next_name(&at, &len));)
			printf("--%.*s%s ", len, name, *row->argument == '=' ? "=" : "");
	}
	printf("'\n\n%s", bash_body);
}

/* ---- zsh ------------------------------------------------------------------ */

/* The help up to its first full stop, for use inside '[...]'. */
static void zsh_help(const char *help)
{
	for (; *help && strncmp(help, ".  ", 3) && strcmp(help, "."); help++) {
		if (strchr("[]:\\", *help))
			putchar('\\');
		if (*help == '\'')
			fputs("'\\''", stdout);
		else
			putchar(*help);
	}
}

/* What completes an argument of these words, as a shell command; NULL when it is one of a few
 * words. */
static const char *zsh_command(enum option_words words)
{
	switch (words) {
	case WORDS_FILE:
		return "_files";
	case WORDS_PID:
		return "_sequence _sonde_pids";
	case WORDS_COMM:
		return "_sonde_comms";
	case WORDS_USER:
		return "_users";
	case WORDS_ENV:
		return "_parameters -g \"*export*\"";
	case WORDS_CALLS:
		return "_sonde_calls";
	case WORDS_SIGNALS:
		return "_sonde_signals";
	case WORDS_EXPR:
		return "_sonde_expr";
	case WORDS_FIELDS:
		return "_sonde_fields";
	default:
		return NULL;
	}
}

/* `code`: as a command; else as an action of _arguments. */
static void zsh_action(enum option_words words, bool code)
{
	const char *command = zsh_command(words);

	if (command) {
		printf("%s", command);
	} else if (is_list(words)) {
		printf("_sequence compadd - ");
		print_words(words);
	} else if (has_words(words)) {
		printf(code ? "compadd - " : "(");
		print_words(words);
		printf(code ? "" : ")");
	} else {
		printf(code ? ":" : " ");
	}
}

static void zsh_expr(void)
{
	printf("_sonde_calls() {\n\tlocal -a calls\n\tcalls=(");
	print_calls();
	printf(")\n\tcompset -P '!'\n\t_sequence compadd -a calls\n}\n\n"
	       "_sonde_pids() {\n\tlocal -a pids shown\n"
	       "\tshown=(${(f)\"$(ps -eo pid=,comm= | sed 's/^ *//')\"})\n"
	       "\tpids=(${shown%%%% *})\n"
	       "\tcompadd \"$@\" -l -d shown -a pids\n}\n\n"
	       "_sonde_signals() {\n\tcompset -P '!'\n"
	       "\t_sequence compadd - all none SIG${^signals[2,-3]}\n}\n\n"
	       "_sonde_comms() {\n\tlocal -a comms\n\tcomms=(${(fu)\"$(ps -eo comm=)\"})\n"
	       "\tcompadd \"$@\" -a comms\n}\n\n"
	       "_sonde_fields() {\n\tlocal -a fields\n\tcompset -P '*[ (]'\n"
	       "\tif [[ $PREFIX == evt.arg.* ]]; then\n"
	       "\t\tfields=(${${(f)\"$(sonde --rules-fields=evt.arg. 2>/dev/null)\"}%%%% *})\n"
	       "\telse\n\t\tfields=(");
	print_words(WORDS_FIELDS);
	printf(")\n\tfi\n\tcompadd -a fields\n}\n\n_sonde_expr() {\n\tlocal -a names\n");
	for (int i = OPT_NONE + 1; i < OPT_COUNT; i++) {
		const struct option_row *row = &option_rows[i];

		if (!is_offered(i) || !*row->qualifiers)
			continue;
		printf("\tif compset -P '(%s)='; then\n\t\t", row->qualifiers);
		zsh_action(row->words, true);
		printf("\n\t\treturn\n\tfi\n\tnames+=(%.*s)\n", (int)strcspn(row->qualifiers, "|"),
		       row->qualifiers);
	}
	printf("\tcompadd -S = -a names\n\t_sonde_calls\n}\n\n");
}

/* One line for _arguments: -x or --name, its help, what its argument is. */
static void zsh_form(const struct option_row *row, const char *dashes, const char *name, int len)
{
	bool is_long = dashes[1], required = *row->argument == '=';

	printf("\t'*%s%.*s%s[", dashes, len, name,
	       required			   ? is_long ? "=" : "+"
	       : *row->argument && is_long ? "=-"
					   : "");
	zsh_help(row->help);
	printf("]");
	if (required || (*row->argument && is_long)) {
		printf(required ? ":argument:" : "::argument:");
		zsh_action(row->words, false);
	}
	printf("' \\\n");
}

void complete_zsh(void)
{
	const char *name;
	int len;

	printf("#compdef sonde\n# zsh completion of sonde: made from its option table.\n\n");
	zsh_expr();
	printf("_arguments -S -s -A '-*' \\\n");
	for (int i = OPT_NONE + 1; i < OPT_COUNT; i++) {
		const struct option_row *row = &option_rows[i];

		if (!is_offered(i))
			continue;
		if (row->letter)
			zsh_form(row, "-", &row->letter, 1);
		for (const char *at = row->names; (name = next_name(&at, &len));)
			zsh_form(row, "--", name, len);
	}
	printf("\t'*::command:_normal'\n");
}

/* ---- fish ----------------------------------------------------------------- */

static void fish_argument(const struct option_row *row)
{
	switch (row->words) {
	case WORDS_FILE:
		printf(" -r -F");
		break;
	case WORDS_PID:
		printf(" -x -a '(__sonde_list (__fish_complete_pids))'");
		break;
	case WORDS_ENV:
		printf(" -x -a '(set -nx)='");
		break;
	case WORDS_CALLS:
		printf(" -x -a '(__sonde_list (__sonde_calls))'");
		break;
	case WORDS_SIGNALS:
		printf(" -x -a '(__sonde_list (__sonde_signals))'");
		break;
	case WORDS_USER:
		printf(" -x -a '(__fish_complete_users)'");
		break;
	case WORDS_COMM:
		printf(" -x -a '(ps -eo comm= | sort -u)'");
		break;
	case WORDS_EXPR:
		printf(" -x -a '(__sonde_expr)'");
		break;
	case WORDS_FIELDS:
		printf(*row->argument == '=' ? " -x" : " -f");
		printf(" -a '(__sonde_fields)'");
		break;
	default:
		printf(*row->argument == '=' ? " -x" : " -f");
		if (has_words(row->words)) {
			printf(is_list(row->words) ? " -a '(__sonde_list " : " -a '");
			print_words(row->words);
			printf(is_list(row->words) ? ")'" : "'");
		}
	}
}

/* The help up to its first full stop, in single quotes. */
static void fish_help(const char *help)
{
	putchar('\'');
	for (; *help && strncmp(help, ".  ", 3) && strcmp(help, "."); help++) {
		if (*help == '\'' || *help == '\\')
			putchar('\\');
		putchar(*help);
	}
	putchar('\'');
}

/* -e: qualifiers, and the words of the one that is there; what stands before the last "=" or ","
 * stays. */
static void fish_expr(void)
{
	printf("function __sonde_expr\n\tset -l token (commandline -ct)\n"
	       "\tset -l head (string match -r '^.*[=,!]' -- \"$token\")\n"
	       "\tswitch \"$token\"\n");
	for (int i = OPT_NONE + 1; i < OPT_COUNT; i++) {
		const struct option_row *row = &option_rows[i];
		const char *name;
		int len;

		if (!is_offered(i) || !*row->qualifiers || row->words == WORDS_CALLS)
			continue;
		printf("\tcase");
		for (const char *at = row->qualifiers; (name = next_name(&at, &len));)
			printf(" '%.*s=*'", len, name);
		printf("\n\t\t");
		if (row->words == WORDS_SIGNALS) {
			printf("printf '%%s\\n' \"$head\"(__sonde_signals)\n");
		} else {
			printf("printf '%%s\\n' \"$head\"(string split ' ' -- '");
			print_words(row->words);
			printf("')\n");
		}
	}
	printf("\tcase '*'\n\t\ttest -z \"$head\"; and printf '%%s=\\n'");
	for (int i = OPT_NONE + 1; i < OPT_COUNT; i++)
		if (is_offered(i) && *option_rows[i].qualifiers)
			printf(" %.*s", (int)strcspn(option_rows[i].qualifiers, "|"),
			       option_rows[i].qualifiers);
	printf("\n\t\tprintf '%%s\\n' \"$head\"(__sonde_calls)\n\tend\nend\n\n");
}

void complete_fish(void)
{
	const char *name;
	int len;

	printf("# fish completion of sonde: made from its option table.\n\n"
	       "function __sonde_calls\n\tprintf '%%s\\n' ");
	print_calls();
	printf("\nend\n\nfunction __sonde_signals\n"
	       "\tprintf '%%s\\n' all none SIG(string split ' ' -- (kill -l))\nend\n\n"
	       "# Candidates for the part behind the last comma, or what turns a set around.\n"
	       "function __sonde_list\n"
	       "\tset -l token (string replace -r -- '^--[^=]*=' '' (commandline -ct))\n"
	       "\tset -l head (string match -r -- '^(?:.*,|!+)' \"$token\")\n"
	       "\tprintf '%%s\\n' \"$head\"$argv\nend\n\n");
	printf("# The fields that the last word of a condition may become.\n"
	       "function __sonde_fields\n"
	       "\tset -l token (commandline -ct | string replace -r '^(--[a-z-]*=)?[\\'\"]?' '')\n"
	       "\tset -l head (string match -r '^.*[ (]' -- \"$token\")\n"
	       "\tif string match -q '*evt.arg.*' -- (string replace -- \"$head\" '' \"$token\")\n"
	       "\t\tprintf '%%s\\n' \"$head\"(sonde --rules-fields=evt.arg. 2>/dev/null | string "
	       "replace -r ' .*' '')\n"
	       "\telse\n\t\tprintf '%%s\\n' \"$head\"(string split ' ' -- '");
	print_words(WORDS_FIELDS);
	printf("')\n\tend\nend\n\n");
	fish_expr();
	/* Whose argument may be a word of its own, so that it is not taken for the command. */
	printf("complete -c sonde -x -a '(__fish_complete_subcommand");
	for (int i = OPT_NONE + 1; i < OPT_COUNT; i++)
		if (option_rows[i].letter && *option_rows[i].argument == '=')
			printf(" -%c", option_rows[i].letter);
	for (int i = OPT_NONE + 1; i < OPT_COUNT; i++)
		for (const char *at = option_rows[i].names;
		     *option_rows[i].argument == '=' && (name = next_name(&at, &len));)
			printf(" --%.*s", len, name);
	printf(")'\n");
	for (int i = OPT_NONE + 1; i < OPT_COUNT; i++) {
		const struct option_row *row = &option_rows[i];

		if (!is_offered(i))
			continue;
		printf("complete -c sonde");
		if (row->letter)
			printf(" -s %c", row->letter);
		for (const char *at = row->names; (name = next_name(&at, &len));)
			printf(" -l %.*s", len, name);
		if (*row->argument)
			fish_argument(row);
		printf(" -d ");
		fish_help(row->help);
		putchar('\n');
	}
}
