/* What -h and -V print: the rows of options.def, folded to the width of a terminal. */
#include "config.h"

#include "help.h"

#include <stdio.h>
#include <string.h>
#include "option_rows.h"
#include "tips.h"
#include "util.h"

enum { INDENT = 18, WIDTH = 79 };

static const char *const headings[GROUP_COUNT] = {
	[GROUP_STARTUP] = "What to trace",
	[GROUP_TRACING] = "Tracing",
	[GROUP_FILTERING] = "Choosing calls and signals",
	[GROUP_OUTPUT] = "Output",
	[GROUP_STATISTICS] = "Statistics",
	[GROUP_TAMPERING] = "Tampering",
	[GROUP_RULES] = "Rules",
	[GROUP_GENERAL] = "Help",
};

/* Print text from column INDENT on, broken between words. */
static void fold(const char *text)
{
	while (*text) {
		size_t n = strlen(text);

		if (n > WIDTH - INDENT) {
			n = WIDTH - INDENT;
			while (n > 1 && text[n] != ' ')
				n--;
		}
		printf("%*s%.*s\n", INDENT, "", (int)n, text);
		text += n;
		text += strspn(text, " ");
	}
}

/* "-o FILE, --output=FILE" */
static void print_forms(const struct option_row *row)
{
	const char *names = row->names, *apart = "  ";

	if (row->letter) {
		printf("%s-%c", apart, row->letter);
		if (*row->argument == '=')
			printf(" %s", row->argument + 1);
		apart = ", ";
	}
	while (*names) {
		size_t n = strcspn(names, "|");

		printf("%s--%.*s%s", apart, (int)n, names, row->argument);
		names += n + (names[n] == '|');
		apart = ", ";
	}
	putchar('\n');
	if (*row->qualifiers)
		printf("  -e %.*s%s\n", (int)strcspn(row->qualifiers, "|"), row->qualifiers,
		       *row->argument == '[' ? "=SET" : row->argument);
}

void help_print(void)
{
	static const char *const forms[] = {
		"[OPTION]... { -p PID | COMMAND [ARGUMENT]... }",
		"-c [OPTION]... { -p PID | COMMAND [ARGUMENT]... }",
		"--replay=FILE [OPTION]...",
		"--inspect[=PID]",
		"--list-syscalls[=CALLS]",
		"--tips[=[ID][,FORMAT]]",
	};

	for (unsigned i = 0; i < sizeof(forms) / sizeof(*forms); i++)
		printf("%s %s %s\n", i ? "   or:" : "Usage:", program_name, forms[i]);
	puts("Trace the system calls and signals of a command, or of running processes.");
	for (int group = 0; group < GROUP_COUNT; group++) {
		printf("\n%s:\n", headings[group]);
		for (int i = OPT_NONE + 1; i < OPT_COUNT; i++)
			if ((int)option_rows[i].group == group) {
				print_forms(&option_rows[i]);
				fold(option_rows[i].help);
			}
	}
	printf("\nThe manual, %s(1), has examples.\n", PACKAGE_NAME);
}

/* In the words of strace where it has one. */
static const char features[] = ""
#ifdef HAVE_UNWIND
			       " stack-trace=libunwind"
#ifdef HAVE_DEMANGLE
			       " stack-demangle"
#endif
#endif
#ifdef HAVE_SECCOMP
			       " seccomp-bpf"
#endif
#ifdef HAVE_BPF
			       " engine=bpf"
#endif
#ifdef HAVE_SELINUX
			       " secontext"
#endif
#if defined(__x86_64__)
			       " m32-mpers mx32-mpers"
#elif defined(__aarch64__)
			       " m32-mpers"
#endif
	;

void version_print(unsigned times)
{
	bool strace = !strcmp(program_own_name(), "strace");

	/* Those who ask strace for its version want to know what they may ask it for. */
	if (strace)
		printf("strace -- version 7.2 (%s %s)\n", PACKAGE_NAME, PACKAGE_VERSION);
	else
		printf("%s -- version %s\n", PACKAGE_NAME, PACKAGE_VERSION);
	printf("This is free software under the GNU General Public License, version 3 or later.\n"
	       "There is no warranty.\n"
	       "\nOptional features enabled:%s\n",
	       features);
	if (times > 1)
		tips_picture(times - 1);
}
