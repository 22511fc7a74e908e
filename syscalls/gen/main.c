/* sysgen: the compiler of system call descriptions.  See syscalls/README.md for the language. */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include "gen.h"

static const char usage[] =
	"Usage: sysgen [-kW] [-o TABLES.c] [-i IDS.h] [-t TEXTS.c] FILE.sys... ABI.tbl...\n"
	"       sysgen -d CALL FILES...\n"
	"       sysgen --layout=ABI LIST FILES...\n"
	"       sysgen --constants=ABI HEADERS FILES...\n"
	"       sysgen -f|-fw|-fc FILE.sys...\n"
	"Checks descriptions of system calls; -o, -i and -t compile them into C, "
	"-d shows one as compiled,\n"
	"--layout and --constants write static assertions against the "
	"installed headers, -f formats (w: in place,\n"
	"c: only checks).  -W makes warnings errors; -k writes in spite of "
	"errors, leaving out what is wrong.\n";

static bool ends_with(const char *text, const char *end)
{
	size_t len = strlen(text), end_len = strlen(end);

	return len >= end_len && !strcmp(text + len - end_len, end);
}

/* The basename of a call table names its ABI. */
static int abi_of_path(const char *path)
{
	const char *base = strrchr(path, '/');

	base = base ? base + 1 : path;
	return abi_by_name(symbol_of(base, strlen(base) - strlen(".tbl"))->name);
}

static void read_file(const char *path)
{
	struct source *source = source_read(path);

	if (!source)
		return;
	program.paths = gen_grow(program.paths, program.path_count, sizeof(path));
	program.paths[program.path_count++] = path;
	if (!ends_with(path, ".tbl")) {
		parse_descriptions(source);
		return;
	}
	int abi = abi_of_path(path);
	if (abi >= 0)
		parse_numbers(source, abi);
	else
		error_at((struct position){ path, 1, 1 },
			 "the file's name is none of the six ABIs");
}

static int format_files(char **paths, enum format_mode mode)
{
	bool good = true;

	if (!*paths)
		fatal("no files");
	for (; *paths; paths++)
		good &= format_file(*paths, mode);
	return !good || error_count;
}

struct plan {
	const char *tables, *ids, *texts, *dump, *layout, *constants;
	bool strict, anyway;
};

static enum d_abi abi_argument(const char *name)
{
	int abi = abi_by_name(name);

	if (abi < 0)
		fatal("no such ABI: %s", name);
	return (enum d_abi)abi;
}

static int compile(const struct plan *plan, char **paths)
{
	const char *list = NULL;
	bool good = true;

	if (plan->layout || plan->constants)
		list = *paths ? *paths++ : NULL;
	if (!*paths)
		fatal("no files");
	for (; *paths; paths++)
		read_file(*paths);
	resolve();
	resolve_texts();
	if ((error_count || (plan->strict && warning_count)) && !plan->anyway)
		return 1;
	if (plan->tables)
		good &= emit_tables(plan->tables);
	if (plan->ids)
		good &= emit_ids(plan->ids);
	if (plan->texts)
		good &= emit_texts(plan->texts);
	if (plan->dump)
		good &= dump_call(stdout, plan->dump);
	if (plan->layout)
		good &= asserts_layout(stdout, abi_argument(plan->layout), list);
	if (plan->constants)
		good &= asserts_constants(stdout, abi_argument(plan->constants), list);
	return !good || error_count;
}

int main(int argc, char **argv)
{
	static const struct option options[] = {
		{ "layout", required_argument, NULL, 'l' },
		{ "constants", required_argument, NULL, 'c' },
		{ "help", no_argument, NULL, 'h' },
		{ 0 },
	};
	struct plan plan = { 0 };
	int format = -1, option;

	symbols_init();
	while ((option = getopt_long(argc, argv, "o:i:t:d:f::kWh", options, NULL)) != -1) {
		switch (option) {
		case 'o':
			plan.tables = optarg;
			break;
		case 'i':
			plan.ids = optarg;
			break;
		case 't':
			plan.texts = optarg;
			break;
		case 'd':
			plan.dump = optarg;
			break;
		case 'k':
			plan.anyway = true;
			break;
		case 'W':
			plan.strict = true;
			break;
		case 'l':
			plan.layout = optarg;
			break;
		case 'c':
			plan.constants = optarg;
			break;
		case 'f':
			format = !optarg	  ? FORMAT_PRINT
				 : *optarg == 'w' ? FORMAT_WRITE
						  : FORMAT_CHECK;
			break;
		case 'h':
			fputs(usage, stdout);
			return 0;
		default:
			fputs(usage, stderr);
			return 2;
		}
	}
	if (format >= 0)
		return format_files(argv + optind, format);
	return compile(&plan, argv + optind);
}
