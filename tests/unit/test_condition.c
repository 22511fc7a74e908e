/* The language of conditions: what is one, what it means of a call that this very process made. */
#include <criterion/criterion.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "abi.h"
#include "bits.h"
#include "buf.h"
#include "condition.h"
#include "decode.h"
#include "event.h"
#include "fields.h"
#include "format.h"
#include "live.h"
#include "memory.h"
#include "task.h"
#include "util.h"

/* ---- Texts ------------------------------------------------------------------------ */

static struct condition *parsed(const char *text, struct condition_error *error)
{
	memset(error, 0, sizeof(*error));
	return condition_parse(text, strlen(text), error);
}

/* What is wrong with a text, and where. */
static const struct {
	const char *text, *message;
	size_t offset;
} faults[] = {
	{ "", "expected a field check", 0 },
	{ "evt.type", "expected a valid check operator", 8 },
	{ "evt.type =", "expected a value after the operator '='", 10 },
	{ "evt.type = open and", "expected blank or '(' after 'and'", 19 },
	{ "(evt.type = open", "expected a ')' token", 16 },
	{ "evt.type = open)", "unexpected token after", 15 },
	{ "evt.type = open evt.num = 1", "unexpected token after", 16 },
	{ "evt.type in open, read", "unexpected token after", 16 },
	{ "evt.type in (open, read", "expected a ')' token", 23 },
	{ "evt.type in (open,)", "expected a value of the list", 18 },
	{ "evt.num < x", "expected a number value after the operator '<'", 10 },
	{ "fd.name = \"abc", "expected closing quote", 11 },
	{ "fd.name = \"a\\\\\"", "expected closing quote", 11 },
	{ "fd.name = \"a\\q\"", "invalid escape sequence", 14 },
	{ "fd.name = \"\\x00\"", "NUL", 15 },
	{ "proc.aname[ = x", "expected a valid field argument", 11 },
	{ "proc.aname[1 = x", "expected a ']' token", 12 },
	{ "tolower(proc.name = x", "expected a ')' token", 18 },
	{ "proc.name = val(x)", "expected a field inside 'val()'", 16 },
	{ "evt.type = open\n and foo bar", "unexpected token after", 25 },
	{ "not", "expected blank or '(' after 'not'", 3 },
};

Test(condition, says_what_is_wrong_and_where)
{
	for (size_t i = 0; i < countof(faults); i++) {
		struct condition_error error;

		cr_assert_null(parsed(faults[i].text, &error), "%s", faults[i].text);
		cr_expect(strstr(error.message, faults[i].message), "%s: %s", faults[i].text,
			  error.message);
		cr_expect_eq(error.offset, faults[i].offset, "%s: %zu", faults[i].text,
			     error.offset);
	}
}

Test(condition, counts_lines_and_columns)
{
	struct condition_error error;

	cr_assert_null(parsed("evt.num = 1\nor evt.num =", &error));
	cr_expect_eq(error.line, 1);
	cr_expect_eq(error.column, 12);
}

/* Legal texts that mean nothing. */
static const struct {
	const char *text, *rules, *sonde; /* the message in each dialect; NULL: none */
} meanings[] = {
	{ "evt.typo = open", "nonexistent field evt.typo", "nonexistent field evt.typo" },
	{ "evt.type.x = open", "nonexistent field evt.type.x", "nonexistent field evt.type.x" },
	{ "evt.type = opne", "unknown event type opne", "unknown event type opne" },
	{ "evt.type != opne", "unknown event type", "unknown event type" },
	{ "evt.type in (open, opne)", "unknown event type opne", "unknown event type opne" },
	{ "evt.type startswith opn", NULL, NULL },
	{ "evt.type = container", NULL, NULL },
	{ "evt.num contains 1", "'contains' operator not supported for numeric filters",
	  "not supported" },
	{ "evt.num = x", "x is not a valid number", "x is not a valid number" },
	{ "evt.num = 0x10", "0x10 is not a valid number", NULL },
	{ "evt.failed = yes", "not a valid boolean", "not a valid boolean" },
	{ "evt.failed startswith t", "not supported for boolean filters", "not supported" },
	{ "fd.sip = 1.2.3", "unrecognized IPv4 address 1.2.3", "unrecognized IPv4 address" },
	{ "fd.sip = ::g", "unrecognized IPv6 address ::g", "unrecognized IPv6 address" },
	{ "fd.snet = 10.0.0.0", "unrecognized IPv4 network 10.0.0.0", "unrecognized" },
	{ "fd.snet = 10.0.0.0/33", "unrecognized IPv4 network", "unrecognized" },
	{ "fd.sport = nosuchservice", "nosuchservice is not a valid number", "not a valid number" },
	{ "evt.buffer bcontains xyz", "hex", "hex" },
	{ "evt.buffer icontains xyz", "not supported for byte buffer filters", "not supported" },
	{ "proc.env[HOME] = x", NULL, NULL },
	{ "proc.name[1] = x", "nonexistent field proc.name[1]", "nonexistent" },
	{ "proc.aname[x] = y", "must be a number", "must be a number" },
	{ "thread.cgroup = x", "requires an argument", "requires an argument" },
	{ "proc.name regex \"(\"", "invalid regular expression", "invalid regular expression" },
	{ "proc.name regex \"(a)\\\\1\"", "back references", "back references" },
	{ "proc.name regex \"((a{1,100}){1,100}){1,100}\"", "repeats too often", "repeats" },
	{ "proc.name = val(proc.pname)", NULL, NULL },
	{ "proc.name = val(proc.aname)", "can't be compared", "can't be compared" },
	{ "proc.name = val(proc.pid)", "types of both sides of '=' differ", "differ" },
	{ "proc.name regex val(proc.pname)", "can't compare with another field", "can't" },
	{ "evt.arg.nosuch = 1", "unknown event argument nosuch", "unknown event argument" },
	{ "evt.arg.request = PTRACE_ATTACH", NULL, NULL },
	{ "evt.arg.backlog = many", NULL, "many is not a valid number" },
	{ "evt.arg.whence = SEEK_END", NULL, NULL },
	{ "evt.arg.whence = SEEK_AND", NULL, "SEEK_AND is not a value of argument whence" },
	{ "evt.arg.linkpath > 3", NULL, "which is no number" },
	{ "tolower(evt.num) = x", "'tolower' is not supported", "not supported" },
	{ "len(proc.aname) > 1", NULL, NULL },
	{ "join(\",\", proc.aname) contains x", NULL, NULL },
	{ "join(proc.aname, \",\") = x", "'join' takes", "'join' takes" },
	{ "somewhere", "Undefined macro 'somewhere' used in filter.", "Undefined macro" },
};

Test(condition, knows_what_has_no_meaning)
{
	for (size_t i = 0; i < countof(meanings); i++)
		for (int dialect = 0; dialect < 2; dialect++) {
			const char *wanted = dialect ? meanings[i].sonde : meanings[i].rules;
			struct condition_error error;
			struct condition *c = parsed(meanings[i].text, &error);
			bool fine;

			cr_assert_not_null(c, "%s: %s", meanings[i].text, error.message);
			fine = condition_check(c, dialect, NULL, NULL, &error);
			cr_expect_eq(fine, !wanted, "%s: %s", meanings[i].text, error.message);
			if (!fine && wanted)
				cr_expect(strstr(error.message, wanted), "%s: %s", meanings[i].text,
					  error.message);
			condition_free(c);
		}
}

/* ---- One call of ours -------------------------------------------------------------- */

static long own_memory(const struct task *task, uint64_t addr, void *buf, size_t len)
{
	static int fd = -1;
	ssize_t n;

	(void)task;
	if (fd < 0)
		fd = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
	n = pread(fd, buf, len, (off_t)addr);
	return n < 0 ? -errno : n;
}

static struct task *task;
static struct rule_event ev;
static struct event event;

/* A call that has returned: decoded, and ready to be asked about. */
static void call(const char *name, int64_t ret, const uint64_t args[6])
{
	static const struct decode_options decode = { .string_limit = 8 };
	static uint64_t now = 1000000000;
	static uint64_t number;

	if (!task) {
		task = task_new(getpid(), getpid());
		memory_source(own_memory, NULL);
		decode_open(&decode, &live_lookup);
	}
	event = (struct event){ .kind = EV_ENTER, .task = task, .abi = abi_native() };
	event.nr = abi_number(event.abi, name, false);
	event.time = event.wall = now += 2000000000;
	memcpy(event.args, args, sizeof(event.args));
	memory_invalidate();
	task_apply(&event);
	fields_apply(&event);
	decode_enter(task, &event);
	event.kind = EV_EXIT;
	event.ret = ret;
	event.is_error = ret < 0;
	event.time = event.wall = now += 5000;
	task_apply(&event);
	fields_apply(&event);
	decode_exit(task, &event);
	rule_event_begin(&ev, &event, &task->tape, ++number);
}

#define CALL(name, ret, ...) call(name, ret, (const uint64_t[6]){ __VA_ARGS__ })

static bool holds(enum condition_dialect dialect, const char *text)
{
	struct condition_error error;
	struct condition *c = parsed(text, &error);
	bool yes;

	cr_assert_not_null(c, "%s: %s", text, error.message);
	cr_assert(condition_check(c, dialect, NULL, NULL, &error), "%s: %s", text, error.message);
	yes = condition_eval(c, &ev);
	condition_free(c);
	return yes;
}

struct expectation {
	const char *text;
	bool yes;
};

static void expect_all(enum condition_dialect dialect, const struct expectation *e, size_t n)
{
	for (size_t i = 0; i < n; i++)
		cr_expect_eq(holds(dialect, e[i].text), e[i].yes, "%s is not %d", e[i].text,
			     e[i].yes);
}

static void open_shadow(void)
{
	CALL("openat", -EACCES, (uint32_t)AT_FDCWD, (uintptr_t) "/etc//x/../shadow",
	     O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0640);
}

Test(condition, operators_on_text)
{
	static const struct expectation wanted[] = {
		{ "fd.name = /etc/shadow", true },
		{ "fd.name == \"/etc/shadow\"", true },
		{ "fd.name != /etc/shadow", false },
		{ "fd.nameraw = /etc/x/../shadow", true },
		{ "fd.directory = /etc", true },
		{ "fd.name contains tc/sh", true },
		{ "fd.name contains TC", false },
		{ "fd.name icontains TC", true },
		{ "fd.name startswith /etc", true },
		{ "fd.name startswith /etc/shadow2", false },
		{ "fd.name endswith dow", true },
		{ "fd.name endswith /x/etc/shadow", false },
		{ "fd.name glob /*shadow", true },
		{ "fd.name glob \"/etc/[r-t]hado?\"", true },
		{ "fd.name glob /ETC/*", false },
		{ "fd.name iglob /ETC/*", true },
		{ "fd.name glob /etc/*x", false },
		{ "fd.name regex \"/etc/.*\"", true },
		{ "fd.name regex etc", false },
		{ "fd.name regex \"/etc/(shadow|passwd)\"", true },
		{ "fd.name pmatch (/etc)", true },
		{ "fd.name pmatch (/et)", false },
		{ "fd.name pmatch (/usr, \"/*/shadow\")", true },
		{ "fd.name pmatch (/etc/shadow/x)", false },
		{ "fd.name in (/etc/shadow, b)", true },
		{ "fd.name in (a, b)", false },
		{ "fd.name in ()", false },
		{ "not fd.name in ()", true },
		{ "fd.name in (a, b, c, d, e, f, g, /etc/shadow, i, j)", true },
		{ "fd.name in (a, b, c, d, e, f, g, h, i, j)", false },
		{ "fd.name intersects (a, /etc/shadow)", true },
		{ "fd.name exists", true },
		{ "fd.name startswith oneof (/etc, /usr)", true },
		{ "fd.name startswith oneof (/etc, /e)", false },
		{ "fd.name startswith anyof (/etc, /e)", true },
		{ "fd.name contains allof (etc, shadow)", true },
		{ "fd.name contains allof (etc, passwd)", false },
		{ "fd.name = '/etc/sha\\x64ow'", true },
		{ "tolower(fd.name) = /etc/shadow", true },
		{ "toupper(fd.name) = /ETC/SHADOW", true },
		{ "basename(fd.name) = shadow", true },
		{ "len(fd.name) = 11", true },
		{ "concat(fd.directory, \"/\", basename(fd.name)) = val(fd.name)", true },
		{ "fd.name = concat(fd.directory, \"/shadow\")", true },
		{ "fd.name = val(fd.nameraw)", false },
		{ "fd.name = fd.nameraw", false },
	};

	open_shadow();
	expect_all(DIALECT_RULES, wanted, countof(wanted));
	expect_all(DIALECT_SONDE, wanted, countof(wanted));
}

Test(condition, logic_and_missing_values)
{
	static const struct expectation wanted[] = {
		{ "evt.type = openat", true },
		{ "evt.type != openat", false },
		{ "evt.type in (open, openat)", true },
		{ "not evt.type in (open, openat)", false },
		{ "evt.type = open or evt.type = openat", true },
		{ "evt.type = open or evt.type = openat and evt.num < 0", false },
		{ "(evt.type = open or evt.type = openat) and evt.num > 0", true },
		{ "evt.type=openat and(evt.num > 0)", true },
		{ "not not evt.type = openat", true },
		{ "not(evt.type = openat)", false },
		{ "evt.failed = true", true },
		{ "evt.res = EACCES", true },
		{ "evt.rawres = -13", true },
		{ "evt.rawres < 0", true },
		{ "evt.rawres in (-2, -13)", true },
		{ "evt.is_open_write = true", true },
		{ "evt.is_open_exec = true", false },
		{ "evt.is_open_create = true", true },
		{ "evt.dir = <", true },
		{ "evt.dir = \">\"", false },
		/* What is missing is false, whatever is asked. */
		{ "fd.filename exists", false },
		{ "fd.filename = x", false },
		{ "fd.filename != x", false },
		{ "not fd.filename = x", true },
		{ "fd.sip = 1.2.3.4", false },
		{ "fd.sip != 1.2.3.4", false },
		{ "k8s.ns.name exists", false },
		{ "container.privileged = true", false },
		{ "evt.num = 0", false },
		{ "fd.num = -1", true },
		{ "fd.typechar = f", true },
	};

	open_shadow();
	expect_all(DIALECT_RULES, wanted, countof(wanted));
	expect_all(DIALECT_SONDE, wanted, countof(wanted));
}

Test(condition, arguments_as_falco_has_them)
{
	static const struct expectation wanted[] = {
		{ "evt.arg.name = /etc/shadow", true },
		{ "evt.arg.flags = \"O_TRUNC|O_CREAT|O_RDWR|O_CLOEXEC\"", true },
		{ "evt.arg.mode = 640", true },
		{ "evt.arg[2] = /etc/shadow", true },
		{ "evt.arg.pathname exists", false },
		{ "evt.arg.res exists", false },
		{ "evt.arg.dirfd = AT_FDCWD", true },
		{ "evt.args contains \"name=/etc/shadow flags=O_TRUNC\"", true },
	};
	static const struct expectation chmod[] = {
		{ "evt.arg.mode = \"S_IWUSR|S_IRUSR|S_ISUID\"", false },
		{ "evt.arg.mode = \"S_IRUSR|S_ISUID\"", true },
		{ "evt.arg.filename = /x", true },
		{ "fd.name exists", false },
	};

	open_shadow();
	expect_all(DIALECT_RULES, wanted, countof(wanted));
	CALL("fchmodat", 0, (uint32_t)AT_FDCWD, (uintptr_t) "/x", 04400);
	expect_all(DIALECT_RULES, chmod, 3);
}

Test(condition, arguments_as_described)
{
	static const struct expectation wanted[] = {
		{ "evt.arg.pathname = /etc//x/../shadow", true },
		{ "evt.arg.pathname = shadow", false },
		{ "evt.arg.dirfd = -100", true },
		{ "evt.arg.dirfd = AT_FDCWD", true },
		{ "evt.arg.flags contains O_TRUNC", true },
		{ "evt.arg.flags contains O_APPEND", false },
		{ "evt.arg.flags = O_RDWR|O_CREAT|O_TRUNC|O_CLOEXEC", true },
		{ "evt.arg.mode = 0640", true },
		{ "evt.arg.mode = 416", true },
		{ "evt.arg.mode > 0777", false },
		{ "evt.arg.mode != 0640", false },
		{ "evt.arg.mode in (0600, 0640)", true },
		{ "evt.rawarg.mode = 416", true },
		{ "evt.arg.count exists", false },
		{ "evt.arg[1] endswith shadow", true },
		{ "evt.latency > 4000", true },
		{ "evt.arg.name = /etc/shadow", true }, /* as Falco has it, for want of our own */
	};
	static const struct expectation reading[] = {
		{ "evt.arg.count = 4096", true },
		{ "evt.arg.count >= 0x1000", true },
		{ "evt.arg.fd = 0", true },
		{ "evt.buffer startswith hello", true },
		{ "evt.buffer bstartswith 68656c", true },
		{ "evt.buffer bcontains 6c6c6f", true },
		{ "evt.buflen = 16", true },
		{ "evt.is_io_read = true", true },
		{ "evt.type = pread", false },
	};

	open_shadow();
	expect_all(DIALECT_SONDE, wanted, countof(wanted));
	CALL("read", 16, 0, (uintptr_t) "hello hello hello", 4096);
	expect_all(DIALECT_SONDE, reading, countof(reading));
	CALL("pread64", 16, 0, (uintptr_t) "hello hello hello", 4096, 0);
	cr_expect(holds(DIALECT_SONDE, "evt.type = pread"));
	cr_expect(holds(DIALECT_SONDE, "evt.type = pread64"));
	cr_expect(holds(DIALECT_RULES, "evt.type = pread and evt.is_io = true"));
}

Test(condition, the_process)
{
	static const struct expectation wanted[] = {
		{ "proc.pid > 1", true },
		{ "proc.pid = val(thread.tid)", true },
		{ "proc.name exists", true },
		{ "proc.name startswith test_condition", true },
		{ "proc.cmdline startswith test_condition", true },
		{ "proc.exepath endswith /test_condition", true },
		{ "proc.cwd endswith /", true },
		{ "proc.env[CONDITION] = yes", true },
		{ "proc.env[CONDITIONS] exists", false },
		{ "proc.ppid > 0", true },
		{ "proc.is_exe_from_memfd = false", true },
		{ "proc.duration >= 0", true },
		{ "proc.aname[60] exists", false },
		{ "user.uid >= 0", true },
		{ "user.name exists", true },
		{ "group.name exists", true },
		{ "thread.ismain = true", true },
		{ "container.image.repository = test", false },
	};

	open_shadow();
	/* Its environment was read when it began. */
	if (!getenv("CONDITION")) {
		setenv("CONDITION", "yes", 1);
		expect_all(DIALECT_RULES, wanted, 7);
		expect_all(DIALECT_RULES, wanted + 8, countof(wanted) - 8);
	}
}

Test(condition, an_execveat_that_succeeds_is_an_execve)
{
	CALL("execveat", 0, 3, (uintptr_t) "", 0, 0, AT_EMPTY_PATH);
	cr_expect(holds(DIALECT_RULES, "evt.type = execve"));
	cr_expect(holds(DIALECT_RULES, "evt.type startswith execve and evt.type != execveat"));
	cr_expect(!holds(DIALECT_SONDE, "evt.type = execve"));
	CALL("execveat", -ENOENT, 3, (uintptr_t) "", 0, 0, AT_EMPTY_PATH);
	cr_expect(holds(DIALECT_RULES, "evt.type = execveat"));
}

/* ---- Calls, macros, outputs ---------------------------------------------------------- */

static bool about(const char *text, const char *name)
{
	struct condition_error error;
	struct condition *c = parsed(text, &error);
	const struct d_number *n = abi_call(abi_native(), abi_number(abi_native(), name, false));
	bool yes;

	cr_assert_not_null(c);
	cr_assert(condition_check(c, DIALECT_RULES, NULL, NULL, &error), "%s", error.message);
	yes = bit_get(condition_calls(c), (uint32_t)(n - d_numbers));
	condition_free(c);
	return yes;
}

Test(condition, knows_which_calls_it_is_about)
{
	cr_expect(about("evt.type = openat", "openat"));
	cr_expect(!about("evt.type = openat", "read"));
	cr_expect(!about("evt.type != openat", "openat"));
	cr_expect(about("not evt.type = openat", "read"));
	cr_expect(about("evt.type in (openat, read) and proc.name = x", "read"));
	cr_expect(!about("evt.type in (openat, read) and not evt.type = read", "read"));
	cr_expect(about("evt.type = openat or proc.name = x", "write"));
	cr_expect(!about("not (not evt.type = openat or proc.name = x)", "write"));
	cr_expect(!about("evt.num = 0 or evt.type = openat", "write"));
	cr_expect(about("not evt.num = 0", "write"));
	cr_expect(!about("evt.is_open_write = true", "write"));
	cr_expect(about("evt.type startswith open and evt.type endswith at", "openat"));
	cr_expect(about("evt.type = execve", "execveat"));
}

static const struct condition *find(void *context, const char *name, struct condition_error *error)
{
	struct condition **macros = context;

	if (!strcmp(name, "known"))
		return macros[0];
	if (!strcmp(name, "loop"))
		return macros[1];
	if (!strcmp(name, "told"))
		snprintf(error->message, sizeof(error->message), "told so");
	return NULL;
}

Test(condition, macros_are_put_in)
{
	struct condition_error error;
	struct condition *macros[2] = { parsed("evt.type = open or evt.type = openat", &error),
					parsed("evt.num > 0 and loop", &error) };
	struct condition *c = parsed("known and evt.failed = true", &error);

	open_shadow();
	cr_assert(condition_resolve(c, find, macros, &error));
	cr_assert(condition_check(c, DIALECT_RULES, NULL, NULL, &error));
	cr_expect(condition_eval(c, &ev));
	condition_free(c);

	c = parsed("evt.num = 1 and nobody", &error);
	cr_assert(!condition_resolve(c, find, macros, &error));
	cr_expect_str_eq(error.message, "Undefined macro 'nobody' used in filter.");
	cr_expect_eq(error.offset, 22);
	condition_free(c);
	c = parsed("told", &error);
	cr_assert(!condition_resolve(c, find, macros, &error));
	cr_expect_str_eq(error.message, "told so");
	condition_free(c);
	c = parsed("loop", &error);
	cr_assert(!condition_resolve(c, find, macros, &error));
	cr_expect(strstr(error.message, "too deep"), "%s", error.message);
	condition_free(c);
	condition_free(macros[0]);
	condition_free(macros[1]);
}

static const char *formatted(const char *text)
{
	static struct buf b;
	struct condition_error error;
	struct format *f = format_parse(text, strlen(text), DIALECT_RULES, &error);

	if (!f)
		return "no format";
	b.len = 0;
	format_text(f, &ev, &b);
	buf_char(&b, '\0');
	format_free(f);
	return b.p;
}

Test(condition, outputs)
{
	open_shadow();
	cr_expect_str_eq(formatted("no field"), "no field");
	cr_expect_str_eq(formatted("file=%fd.name type=%evt.type res=%evt.rawres"),
			 "file=/etc/shadow type=openat res=-13");
	cr_expect_str_eq(formatted("%fd.name."), "/etc/shadow.");
	cr_expect_str_eq(formatted("%fd.name.name"), "/etc/shadow.name");
	cr_expect_str_eq(formatted("%evt.arg.mode/%evt.arg[3]"),
			 "640/O_TRUNC|O_CREAT|O_RDWR|O_CLOEXEC");
	cr_expect_str_eq(formatted("[%20evt.type] [%4evt.type]"), "[openat              ] [open]");
	cr_expect_str_eq(formatted("%toupper(evt.type) %evt.failed %fd.filename"),
			 "OPENAT true <NA>");
	cr_expect_str_eq(formatted("%proc.env[NOSUCH]"), "<NA>");
	cr_expect_str_eq(formatted("100%"), "no format");
	cr_expect_str_eq(formatted("%nosuch.field"), "no format");
}

Test(condition, what_is_hostile_gets_an_error)
{
	enum { DEEP = 5000 };
	struct condition_error error;
	char *deep = xmalloc(20 * DEEP);
	size_t n = 0;

	for (int i = 0; i < DEEP; i++)
		deep[n++] = '(';
	deep[n] = '\0';
	cr_expect_null(parsed(deep, &error));
	cr_expect(strstr(error.message, "max depth"), "%s", error.message);
	for (n = 0; n < 4 * DEEP; n += 4)
		memcpy(deep + n, "not ", 4);
	strcpy(deep + n, "evt.num > 0");
	struct condition *c = parsed(deep, &error);

	cr_expect_not_null(c);
	condition_free(c);
	for (n = 0; n < 8 * DEEP; n += 8)
		memcpy(deep + n, "tolower(", 8);
	strcpy(deep + n, "fd.name");
	cr_expect_null(parsed(deep, &error));
	cr_expect(strstr(error.message, "max depth"), "%s", error.message);
	cr_expect_null(condition_parse("evt.num = 1\0", 12, &error));
	cr_expect(strstr(error.message, "NUL"), "%s", error.message);
	free(deep);
}

Test(condition, a_pattern_takes_no_time)
{
	char text[2048], long_text[600];

	memset(long_text, 'a', sizeof(long_text) - 1);
	long_text[sizeof(long_text) - 1] = '\0';
	CALL("openat", -ENOENT, (uint32_t)AT_FDCWD, (uintptr_t)long_text, O_RDONLY);
	snprintf(text, sizeof(text),
		 "evt.arg.pathname glob \"*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b\"");
	cr_expect(!holds(DIALECT_SONDE, text));
	snprintf(text, sizeof(text), "evt.arg.pathname regex \"(a*)*b\"");
	cr_expect(!holds(DIALECT_SONDE, text));
}
