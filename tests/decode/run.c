/* Runs fixtures: decodes recorded calls and compares the text with what is expected.
 *
 * usage: run [--coverage] [-u] FILE.t...
 * One `ok` or `not ok` line a file.  --coverage lists the described calls and cases no fixture
 * reached, and fails if there are any (one line more).  -u rewrites the files with what is printed,
 * for review with git diff. */
#include "fixture.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include "args.h"
#include "buf.h"
#include "decode.h"
#include "event.h"
#include "memory.h"
#include "options.h"
#include "render.h"
#include "seeds.h"
#include "subcall.h"
#include "task.h"
#include "util.h"

/* A run's options are parsed for good, nobody frees them; here there are many runs. */
const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
	return "detect_leaks=0";
}

enum { VALUES = 1024 }; /* of one case */

static const struct fixture *current;
static bool returned;	  /* is what the call left behind in memory? */
static unsigned failures; /* of the file */
static bool *calls_reached;
static uint8_t *cases_reached;

/* Corrections of -u. */
static bool updating;
static struct {
	unsigned line;
	char *text;
} * fixes;
static uint32_t fix_count, fix_cap;

/* ---- What the decoder asks
 * -------------------------------------------------------------------------------- */

static const struct region *region_at(uint64_t addr)
{
	for (unsigned i = current->region_count; i-- > 0;) {
		const struct region *r = &current->regions[i];

		if (addr >= r->addr && addr - r->addr < r->len && (returned || !r->after))
			return r;
	}
	return NULL;
}

static long read_memory(const struct task *task, uint64_t addr, void *buf, size_t len)
{
	size_t n = 0;

	(void)task;
	for (; n < len; n++) {
		const struct region *r = region_at(addr + n);

		if (!r)
			break;
		((uint8_t *)buf)[n] = r->bytes[addr + n - r->addr];
	}
	return (long)n;
}

static const struct fixture_fd *fd_of(int fd)
{
	for (unsigned i = 0; i < current->fd_count; i++)
		if (current->fds[i].fd == fd)
			return &current->fds[i];
	return NULL;
}

static bool lookup_fd(int tid, int fd, unsigned kinds, char *path, size_t path_size, char *suffix,
		      size_t suffix_size, bool *deleted)
{
	const struct fixture_fd *f = fd_of(fd);
	bool more = kinds & ~(unsigned)DECODE_FD_PATH;

	(void)tid;
	if (!f)
		return false;
	snprintf(path, path_size, "%s", f->path);
	snprintf(suffix, suffix_size, "%s", more ? f->suffix : "");
	*deleted = f->deleted;
	return true;
}

static bool lookup_comm(int tid, char *comm, size_t size)
{
	for (unsigned i = 0; i < current->comm_count; i++)
		if (current->comms[i].tid == tid) {
			snprintf(comm, size, "%s", current->comms[i].comm);
			return true;
		}
	return false;
}

static int lookup_pid(int tid, enum token_format kind, int id)
{
	static const enum token_format kinds[] = { FMT_PID, FMT_TID, FMT_PGID, FMT_SID };

	(void)tid;
	for (unsigned i = 0; i < current->id_count; i++)
		if (kinds[current->ids[i].kind] == kind && current->ids[i].id == id)
			return current->ids[i].ours;
	return current->id_count ? 0 : id;
}

static int lookup_netlink(int tid, int fd)
{
	const struct fixture_fd *f = fd_of(fd);

	(void)tid;
	return f ? f->netlink : -1;
}

static const char *lookup_family(unsigned id)
{
	for (unsigned i = 0; i < current->family_count; i++)
		if (current->families[i].tid == (int)id)
			return current->families[i].comm;
	return NULL;
}

/* The namespaces of task N are number N. */
static bool lookup_ns(int tid, const char *name, char *link, size_t size)
{
	snprintf(link, size, "%.*s:[%d]", (int)strcspn(name, "_"), name, tid);
	return tid > 0;
}

/* The one a descriptor leads to is the suffix of its `fd` line. */
static bool lookup_same_ns(int tid, int fd, const char *name)
{
	const struct fixture_fd *f = fd_of(fd);

	(void)tid;
	return f && !strcmp(f->suffix, name);
}

/* ... and where its struct kvm_run lies. */
static uint64_t lookup_kvm_run(int tid, int fd)
{
	const struct fixture_fd *f = fd_of(fd);

	(void)tid;
	return f ? strtoull(f->suffix, NULL, 16) : 0;
}

static bool lookup_context(unsigned what, int number, const char *path, bool expected,
			   struct secontext *ret)
{
	for (unsigned i = 0; i < current->context_count; i++) {
		const struct fixture_context *c = &current->contexts[i];

		if (c->what != what || c->number != number || strcmp(c->path, path) != 0)
			continue;
		snprintf(ret->actual, sizeof(ret->actual), "%s", c->actual);
		snprintf(ret->expected, sizeof(ret->expected), "%s", expected ? c->expected : "");
		return true;
	}
	return false;
}

static bool lookup_task_context(int tid, struct secontext *ret)
{
	return lookup_context(CONTEXT_OF_PID, tid, "", false, ret);
}

static bool lookup_file_context(int tid, int fd, const char *path, bool nofollow, bool expected,
				struct secontext *ret)
{
	(void)tid;
	return lookup_context(!path	 ? CONTEXT_OF_FD
			      : nofollow ? CONTEXT_OF_LINK
					 : CONTEXT_OF_PATH,
			      fd, path ? path : "", expected, ret);
}

static const struct decode_lookup lookup = {
	lookup_fd, lookup_comm,	   lookup_pid,	   lookup_netlink,	lookup_family,
	lookup_ns, lookup_same_ns, lookup_kvm_run, lookup_task_context, lookup_file_context,
};

/* ---- Coverage
 * --------------------------------------------------------------------------------------------- */

static bool call_covered(uint16_t call)
{
	const struct d_call_rest *rest = call_rest(&d_calls[call]);

	for (unsigned i = 0; i < rest->by.count; i++)
		if (cases_reached[rest->by.first + i])
			return true;
	return calls_reached[call];
}

/* The rows of the values of a case, as many as are returned. */
static unsigned values_of(const struct d_by *by, unsigned chosen, uint16_t rows[static VALUES])
{
	const uint16_t *row = &d_case_values[by->values];
	unsigned count = 0;

	if (by->count <= D_CASES_MANY) {
		for (unsigned i = by->first; i < chosen; i++)
			row += case_rest(&d_cases[i])->nvalues;
		for (; count < case_rest(&d_cases[chosen])->nvalues && count < VALUES; count++)
			rows[count] = *row++;
		return count;
	}
	for (unsigned i = 0; i < d_sorted[by->values].count && count < VALUES; i++) {
		const struct d_selected *selected = &d_selected[d_sorted[by->values].first + i];

		if (selected->chosen == chosen)
			rows[count++] = selected->row;
	}
	return count;
}

static void print_case(const char *kind, const char *name, const struct d_by *by, unsigned chosen)
{
	uint16_t rows[VALUES];
	unsigned count = values_of(by, chosen, rows);

	printf("%s %s:", kind, name);
	for (unsigned i = 0; i < count; i++)
		printf(" %s", const_text(&d_consts[rows[i]]));
	puts(count ? "" : " *");
}

/* On which ABIs a call has a number, as a bit set. */
static unsigned abis_of(uint16_t call)
{
	unsigned set = 0;

	for (uint32_t i = 1; i < d_range_count; i++)
		for (uint32_t k = 0; k < d_ranges[i].count; k++)
			if (d_numbers[d_ranges[i].at + k].call == call)
				set |= 1u << d_ranges[i].abi;
	return set;
}

/* Can a case ever be in force?  Not where none of its constants exists. */
static bool possible(const struct d_by *by, unsigned chosen, unsigned set)
{
	uint16_t rows[VALUES];
	unsigned count = values_of(by, chosen, rows);

	for (unsigned i = 0; i < count; i++)
		if (const_sort(&d_consts[rows[i]])->abis & set)
			return true;
	return !count || !set;
}

/* Lists what was not reached; returns how many. */
static unsigned print_coverage(void)
{
	unsigned missing = 0;

	for (uint32_t i = 1; i < d_call_count; i++) {
		const struct d_call *c = &d_calls[i];
		const struct d_call_rest *rest = call_rest(c);

		if (!call_covered((uint16_t)i)) {
			printf("call %s\n", d_text(c->name));
			missing++;
		}
		unsigned set = abis_of((uint16_t)i);

		for (unsigned k = rest->by.first; k < rest->by.first + rest->by.count; k++)
			if (!cases_reached[k] && possible(&rest->by, k, set)) {
				print_case("case", d_text(c->name), &rest->by, k);
				missing++;
			}
	}
	for (uint32_t i = 1; i < d_struct_count; i++) {
		const struct d_struct *s = &d_structs[i];

		const struct d_by *by = &struct_rest(s)->by;

		for (unsigned k = by->first; k < by->first + by->count; k++)
			if (!cases_reached[k]) {
				/* Structures have no names here: their first field says which one
				 * it is. */
				print_case("struct with", d_text(d_fields[s->first].name), by, k);
				missing++;
			}
	}
	if (missing)
		printf("not ok coverage: %u not reached\n", missing);
	else
		puts("ok coverage: every described call and case is reached");
	return missing;
}

static void prepare_coverage(void)
{
	calls_reached = xcalloc(d_call_count, sizeof(*calls_reached));
	cases_reached = xcalloc(d_case_count, sizeof(*cases_reached));
	decode_watch_cases(cases_reached);
}

/* ---- One check
 * -------------------------------------------------------------------------------------------- */

/* The fixture's options as the program's own parser understands them. */
static void parse_options(const struct fixture *f, struct options *options)
{
	char *argv[FIXTURE_WORDS + 4] = { "sonde" };
	int argc = 1;

	for (unsigned i = 0; i < f->option_count; i++)
		argv[argc++] = f->options[i];
	argv[argc++] = "-p";
	argv[argc++] = "1";
	optind = 0;
	options_parse(argc, argv, options);
}

static struct event event_of(const struct fixture *f, struct task *task, enum event_kind kind)
{
	struct event event = {
		.kind = kind,
		.task = task,
		.abi = f->abi,
		.nr = f->nr,
		.sp = f->sp,
		.ret = f->ret,
		.is_error = f->failed,
		.info = f->info,
		.info_len = (uint32_t)f->info_len,
	};

	memcpy(event.args, f->args, sizeof(event.args));
	return event;
}

static void enter(const struct fixture *f, struct task *task)
{
	struct event event = event_of(f, task, EV_ENTER);

	returned = false;
	memory_invalidate();
	if (f->has_last) {
		struct event before = event;

		before.nr = f->last;
		task_apply(&before);
	}
	task_apply(&event);
	decode_enter(task, &event);
}

static void leave(const struct fixture *f, struct task *task)
{
	struct event event = event_of(f, task, EV_EXIT);

	returned = true;
	memory_invalidate();
	task_apply(&event);
	decode_exit(task, &event);
}

/* What is shown instead of a call that carries another. */
static struct fixture unfolded(const struct fixture *f, struct task *task)
{
	struct event event = event_of(f, task, EV_ENTER);
	struct fixture call = *f;

	subcall_unfold(&event);
	memory_invalidate();
	call.nr = event.nr;
	memcpy(call.args, event.args, sizeof(call.args));
	return call;
}

static void print_signal(struct buf *b, const struct fixture *f, struct task *task,
			 const struct render_style *style)
{
	struct event event = event_of(f, task, EV_SIGNAL);
	struct render_cursor cursor;
	struct tape tape = { 0 };

	decode_signal(&tape, &event);
	render_rewind(&cursor);
	render_tokens(b, style, abi_native(), &tape, &cursor);
	tape_free(&tape);
}

/* The line of a call, up to its first half if `entry`, as it would be printed. */
static void print_call(struct buf *b, const struct fixture *f, struct task *task,
		       const struct render_style *style, bool entry)
{
	struct render_cursor cursor;
	char name[32];

	render_rewind(&cursor);
	buf_str(b, abi_call_name(f->abi, f->nr, name));
	buf_char(b, '(');
	if (!f->attached || entry) {
		enter(f, task);
		render_tokens(b, style, f->abi, &task->tape, &cursor);
	}
	if (entry)
		return;
	if (f->returns && !f->unavailable) {
		leave(f, task);
		render_tokens(b, style, f->abi, &task->tape, &cursor);
	}
	buf_str(b, ") = ");
	render_return(b, style, f->abi, &task->tape, &cursor);
}

static const char *seeds; /* the folder of --seeds */

static void note_fix(unsigned line, bool entry, const char *text)
{
	if (fix_count == fix_cap)
		fixes = xgrow(fixes, &fix_cap, sizeof(*fixes));
	fixes[fix_count].line = line;
	fixes[fix_count++].text = xasprintf("%s %s", entry ? ">>" : ">", text);
}

static void check(const struct fixture *f, bool entry, unsigned line, const char *expected)
{
	struct task *task = task_new(1000, 1000);
	static struct options options;
	struct render_style style;
	struct buf b = { 0 };

	if (seeds && !entry)
		seed_write(seeds, f, line);
	current = f;
	returned = false;
	memory_invalidate();
	parse_options(f, &options);
	decode_open(&options.decode, &lookup);
	style = render_style_of(&options);
	if (f->is_signal) {
		print_signal(&b, f, task, &style);
	} else {
		struct fixture call = unfolded(f, task);

		print_call(&b, &call, task, &style, entry);
		calls_reached[abi_call(call.abi, call.nr)->call] = true;
	}
	buf_char(&b, '\0');
	if (strcmp(b.p, expected)) {
		if (updating)
			note_fix(line, entry, b.p);
		else
			printf("%s:%u:\n  expected %s\n  printed  %s\n", f->file, line, expected,
			       b.p);
		failures++;
	}
	buf_free(&b);
	task_free(task);
}

/* ---- Files
 * ------------------------------------------------------------------------------------------------
 */

/* Write the file again with its corrected lines. */
static void rewrite(const char *path)
{
	FILE *in = fopen(path, "r"), *out;
	char *line = NULL, *name = xasprintf("%s.new", path);
	unsigned at = 0, next = 0;
	size_t size = 0;

	out = fopen(name, "w");
	if (!in || !out)
		die_errno("%s", name);
	while (getline(&line, &size, in) >= 0) {
		at++;
		if (next < fix_count && fixes[next].line == at)
			fprintf(out, "%s\n", fixes[next++].text);
		else
			fputs(line, out);
	}
	fclose(in);
	if (fclose(out) || rename(name, path))
		die_errno("%s", path);
	free(line);
	free(name);
}

static bool run_file(const char *path)
{
	const char *base = strrchr(path, '/');
	int checks;

	failures = 0;
	for (uint32_t i = 0; i < fix_count; i++)
		free(fixes[i].text);
	fix_count = 0;
	checks = fixture_read(path, check);
	base = base ? base + 1 : path;
	if (checks >= 0 && fix_count)
		rewrite(path);
	if (checks < 0)
		printf("not ok %s\n", base);
	else if (failures)
		printf("not ok %s: %u of %d %s\n", base, failures, checks,
		       updating ? "rewritten" : "differ");
	else
		printf("ok %s: %d\n", base, checks);
	return checks >= 0 && !failures;
}

int main(int argc, char **argv)
{
	bool coverage = false, good = true;
	int i = 1;

	program_name = "run";
	for (; i < argc && argv[i][0] == '-'; i++) {
		if (!strcmp(argv[i], "--coverage"))
			coverage = true;
		else if (!strcmp(argv[i], "-u"))
			updating = true;
		else if (!strcmp(argv[i], "--seeds") && i + 1 < argc)
			seeds = argv[++i];
		else
			die("unknown option %s", argv[i]);
	}
	memory_source(read_memory, NULL);
	prepare_coverage();
	for (; i < argc; i++)
		good &= run_file(argv[i]);
	if (coverage && print_coverage())
		good = false;
	return !good;
}
