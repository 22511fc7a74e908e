/* Arguments of calls: those of our descriptions, typed as they say, and Falco's view of them
 * (calls.def). */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "args.h"
#include "ask.h"
#include "bits.h"
#include "buf.h"
#include "decode.h"
#include "desc_ids.h"
#include "extract.h"
#include "facts.h"
#include "memory.h"
#include "names.h"
#include "procfs.h"
#include "render.h"
#include "util.h"

/* ---- The tables -------------------------------------------------------------- */

enum { NONE = 0xff };

/* How Falco makes a text of an argument. */
enum how {
	HOW_RESULT,    /* 0, or the name of the error */
	HOW_RESULT_FD, /* a new descriptor */
	HOW_FD,
	HOW_PATH,   /* joined to its directory */
	HOW_STRING, /* as it is */
	HOW_OPEN_FLAGS,
	HOW_OCTAL, /* without a leading 0 */
	HOW_MODE,  /* S_IXOTH|... */
	HOW_HOW_FLAGS,
	HOW_HOW_MODE,
	HOW_HOW_RESOLVE, /* of a struct open_how */
	HOW_NAMES,	 /* constants as they are shown */
	HOW_NUMBER,
	HOW_USER,
	HOW_GROUP,
	HOW_DATA,
	HOW_TUPLE,
	HOW_EXE_FLAGS,
	HOW_FIELD, /* what another field says: of_execve[register] */
};

static const char *const of_execve[] = {
	"proc.exe",
	"proc.args",
	"thread.tid",
	"proc.pid",
	"proc.ppid",
	"proc.cwd",
	"proc.name",
	"thread.cgroups",
	"proc.env",
	"proc.tty",
	"proc.vpgid",
	"user.loginuid",
	"thread.cap_inheritable",
	"thread.cap_permitted",
	"thread.cap_effective",
	"proc.exe_ino",
	"proc.exe_ino.ctime",
	"proc.exe_ino.mtime",
	"user.uid",
	"proc.exepath",
	"proc.pgid",
	"group.gid",
};

enum row_kind { ROW_CALL, ROW_ARG };

static const struct row {
	const char *name;
	uint8_t kind; /* enum row_kind */
	uint8_t how;  /* ROW_CALL: is it about a descriptor? */
	uint8_t slot, dir;
} rows[] = {
#define FD			  1
#define CALL(name, fd, path, dir) { name, ROW_CALL, fd, path, dir },
#define ARG(name, how, slot, dir) { name, ROW_ARG, HOW_##how, slot, dir },
#include "calls.def"
#undef CALL
#undef ARG
#undef FD
};

/* Where the kernel and Falco call a thing differently. */
static const struct {
	const char *kernel, *falco;
} aliases[] = {
	{ "pread64", "pread" },	     { "pwrite64", "pwrite" },	     { "prlimit64", "prlimit" },
	{ "_newselect", "select" },  { "fcntl64", "fcntl" },	     { "ugetrlimit", "getrlimit" },
	{ "newfstatat", "fstatat" }, { "sendfile64", "sendfile" },   { "setuid32", "setuid" },
	{ "setgid32", "setgid" },    { "setresuid32", "setresuid" }, { "setresgid32", "setresgid" },
};

static const char *const pseudo_events[] = {
	"container",   "procexit",  "signaldeliver", "switch",	     "drop",	   "pluginevent",
	"syscall",     "generic",   "notification",  "infra",	     "page_fault", "tracer",
	"k8s",	       "mesos",	    "asyncevent",    "cpu_hotplug",  "scapevent",  "procinfo",
	"userdeleted", "useradded", "groupadded",    "groupdeleted", "unknown",	   "na1",
	"sysdigevent", "fatstat",   "fspathchange",  "umount",
};

bool is_pseudo_event(const char *name)
{
	for (size_t i = 0; i < countof(pseudo_events); i++)
		if (!strcmp(pseudo_events[i], name))
			return true;
	return false;
}

const char *call_falco_name(uint32_t row)
{
	const char *name = d_text(d_numbers[row].name);

	for (size_t i = 0; i < countof(aliases); i++)
		if (!strcmp(aliases[i].kernel, name))
			return aliases[i].falco;
	return name;
}

/* Views of rows of d_numbers, made at first use: 1 + the row of the call, 0 none. */
static struct call_view views[countof(rows)];
static uint16_t *view_of;

static void make_views(void)
{
	view_of = xcalloc(d_number_count, sizeof(*view_of));
	for (size_t i = 0; i < countof(rows); i++) {
		struct call_view *v = &views[i];

		if (rows[i].kind != ROW_CALL)
			continue;
		*v = (struct call_view){ .name = rows[i].name,
					 .fd = rows[i].how,
					 .path = rows[i].slot,
					 .dir = rows[i].dir,
					 .first = (uint16_t)(i + 1) };
		while (i + 1 + v->count < countof(rows) && rows[i + 1 + v->count].kind == ROW_ARG)
			v->count++;
		for (uint32_t n = 1; n < d_number_count; n++)
			if (!strcmp(call_falco_name(n), v->name))
				view_of[n] = (uint16_t)(i + 1);
	}
}

void arguments_close(void)
{
	free(view_of);
	view_of = NULL;
}

const struct call_view *call_view_of_row(uint32_t row)
{
	if (!view_of)
		make_views();
	return view_of[row] ? &views[view_of[row] - 1] : NULL;
}

const struct call_view *call_view(const struct abi *abi, uint64_t nr)
{
	return call_view_of_row((uint32_t)(abi_call(abi, nr) - d_numbers));
}

const char *event_name(const struct ask *a)
{
	const struct rule_event *ev = a->ev;
	static char number[32];

	if (a->dialect == DIALECT_RULES) {
		const char *name = call_falco_name(condition_row(a->dialect, ev));

		if (*name)
			return name;
	}
	return abi_call_name(a->event->abi, a->event->nr, number);
}

/* ---- What descriptions say ---------------------------------------------------- */

static unsigned type_kinds(uint16_t type)
{
	const struct d_type *t = &d_types[type];

	switch (t->kind) {
	case D_VALUE:
		return t->ref == M_SIGNAL || t->ref == M_ERRNO || t->ref == M_DIRFD ||
				       t->ref == M_CLOCKID || t->ref == M_MODE || t->ref == M_DEV
			       ? ARGUMENT_NUMBER | ARGUMENT_NAMED | ARGUMENT_OTHER
			       : ARGUMENT_NUMBER;
	case D_TABLE:
		return ARGUMENT_NUMBER | ARGUMENT_NAMED;
	case D_BUFFER:
		return ARGUMENT_TEXT;
	case D_CUSTOM:
		return ARGUMENT_NUMBER | ARGUMENT_OTHER;
	default:
		return ARGUMENT_OTHER;
	}
}

/* Of one argument; `late`: something before it waits for the result. */
static unsigned field_kinds(const struct d_field *field, bool *late)
{
	const struct d_mods *mods = field_mods(field);
	unsigned kinds = type_kinds(field->type);

	*late = mods->dir != D_IN;
	return kinds | (*late ? ARGUMENT_LATE : ARGUMENT_EARLY);
}

/* Call fn for each argument of a call, those of its cases too, until it says true. */
static bool each_argument(const struct d_call *call, bool (*fn)(const struct d_field *, void *),
			  void *context)
{
	const struct d_call_rest *rest = call_rest(call);

	for (unsigned i = 0; i < call->count; i++)
		if (fn(&d_fields[call->first + i], context))
			return true;
	for (unsigned c = 0; c < rest->by.count; c++) {
		const struct d_case *k = &d_cases[rest->by.first + c];

		for (unsigned i = 0; i < case_rest(k)->count; i++)
			if (fn(&d_fields[k->first + i], context))
				return true;
	}
	return false;
}

struct wanted {
	const char *name, *constant;
	size_t len;
	unsigned kinds;
};

static bool add_kinds(const struct d_field *field, void *context)
{
	struct wanted *w = context;
	bool late;

	if (!(field_mods(field)->flags & D_HIDDEN) && !strcmp(d_text(field->name), w->name))
		w->kinds |= field_kinds(field, &late);
	return false;
}

/* A part of the words of a table may have a table of its own. */
static bool table_has(const struct abi *abi, uint16_t table, const char *name, unsigned depth)
{
	const struct d_table *t = &d_tables[table];
	uint64_t value;

	if (name_value(abi, table, name, &value))
		return true;
	for (unsigned i = 0; depth && i < t->count; i++) {
		const struct d_sort *sort = const_sort(&d_consts[t->first + i]);

		if (sort->op == D_OP_ENUM && table_has(abi, sort->ref, name, depth - 1))
			return true;
	}
	return false;
}

static bool has_constant(const struct d_field *field, void *context)
{
	const struct wanted *w = context;
	const struct d_type *t = &d_types[field->type];
	char name[128];

	if (strcmp(d_text(field->name), w->name) != 0 || t->kind != D_TABLE ||
	    w->len >= sizeof(name))
		return false;
	memcpy(name, w->constant, w->len);
	name[w->len] = '\0';
	for (unsigned i = 0; i < ABI_COUNT; i++)
		if (table_has(&abis[i], t->ref, name, 2))
			return true;
	return false;
}

static bool each_call(const uint64_t *calls, bool (*fn)(const struct d_field *, void *),
		      void *context)
{
	/* Calls of several ABIs share their description. */
	uint8_t *asked = xcalloc(d_call_count, 1);
	bool done = false;

	for (uint32_t n = 1; n < d_number_count; n++)
		if (!calls || bit_get(calls, n))
			asked[d_numbers[n].call] = 1;
	for (uint32_t c = 1; c < d_call_count && !done; c++)
		done = asked[c] && each_argument(&d_calls[c], fn, context);
	free(asked);
	return done;
}

bool argument_constant(const char *name, const uint64_t *calls, const char *constant, size_t len)
{
	struct wanted w = { .name = name, .constant = constant, .len = len };

	return each_call(calls, has_constant, &w);
}

bool argument_known(enum condition_dialect dialect, const char *name, const uint64_t *calls,
		    unsigned *types)
{
	struct wanted w = { .name = name };

	each_call(calls, add_kinds, &w);
	/* Falco's, where the call has none of its own of this name. */
	if (!w.kinds || dialect == DIALECT_RULES)
		for (size_t i = 0; i < countof(rows); i++)
			if (rows[i].kind == ROW_ARG && !strcmp(rows[i].name, name))
				w.kinds |= ARGUMENT_TEXT | ARGUMENT_OTHER |
					   (rows[i].how <= HOW_RESULT_FD || rows[i].how >= HOW_DATA
						    ? ARGUMENT_LATE
						    : ARGUMENT_EARLY);
	*types = w.kinds;
	return w.kinds;
}

struct named {
	const char *name;
	unsigned kinds;
};

struct named_list {
	struct named *all;
	uint32_t count, cap;
};

static bool add_named(const struct d_field *field, void *context)
{
	struct named_list *list = context;
	const char *name = d_text(field->name);
	bool late;

	if (field_mods(field)->flags & D_HIDDEN || !*name)
		return false;
	if (list->count == list->cap)
		list->all = xgrow(list->all, &list->cap, sizeof(*list->all));
	list->all[list->count++] = (struct named){ name, field_kinds(field, &late) };
	return false;
}

static int by_name(const void *a, const void *b)
{
	return strcmp(((const struct named *)a)->name, ((const struct named *)b)->name);
}

void arguments_each(void (*fn)(void *context, const char *name, unsigned types), void *context)
{
	struct named_list list = { 0 };
	unsigned kinds = 0;

	each_call(NULL, add_named, &list);
	qsort(list.all, list.count, sizeof(*list.all), by_name);
	for (uint32_t i = 0; i < list.count; i++) {
		kinds |= list.all[i].kinds;
		if (i + 1 < list.count && !by_name(&list.all[i], &list.all[i + 1]))
			continue;
		fn(context, list.all[i].name, kinds);
		kinds = 0;
	}
	free(list.all);
}

/* ---- Arguments on the tape ----------------------------------------------------- */

static uint32_t argument_number(const struct tape *tape, unsigned n)
{
	for (uint32_t i = 0; tape && i + 1 < tape->count; i++)
		if (tape->tokens[i].kind == T_ARG && !n--)
			return i + 1;
	return 0;
}

/* Behind all that is shown of the argument whose value begins here. */
static uint32_t argument_end(const struct tape *tape, uint32_t i)
{
	while (i < tape->count && tape->tokens[i].kind != T_ARG && tape->tokens[i].kind != T_RET &&
	       tape->tokens[i].kind != T_ENTERED)
		i = tape_value_end(tape, i);
	return i;
}

/* The argument as it is shown, without what decorates it. */
static bool give_shown(const struct ask *a, uint32_t i, struct value *v)
{
	static const struct render_style plain;
	static struct buf b;
	static struct token *copy;
	static uint32_t cap;
	const struct tape *tape = a->ev->tape;
	uint32_t end = argument_end(tape, i), n = 0;
	struct tape part = { .bytes = tape->bytes, .used = tape->used, .size = tape->size };
	struct render_cursor cursor;

	while (cap < end - i + 1)
		copy = xgrow(copy, &cap, sizeof(*copy));
	for (; i < end; i++) {
		copy[n] = tape->tokens[i];
		if (copy[n].kind == T_FD || copy[n].kind == T_PID)
			copy[n].aux = 0;
		n++;
	}
	part.tokens = copy;
	part.count = n;
	b.len = 0;
	render_rewind(&cursor);
	render_tokens(&b, &plain, a->event->abi, &part, &cursor);
	return give_text(v, b.p ? b.p : "", b.len);
}

/* An argument that is not on the tape yet: a word, out of its register. */
static bool give_register(const struct ask *a, const char *name, struct value *v)
{
	const struct d_call *call = &d_calls[abi_call(a->event->abi, a->event->nr)->call];
	struct decode d = { .abi = a->event->abi, .call = call };
	struct args args;

	if (call == d_calls)
		return false;
	memcpy(d.args, a->event->args, sizeof(d.args));
	args_find(&args, d.abi, call, NULL);
	for (unsigned i = 0; i < args.count; i++) {
		const struct d_field *field = &d_fields[args.arg[i].field];
		const struct d_type *type = &d_types[field->type];

		if (strcmp(d_text(field->name), name) != 0)
			continue;
		if (type->kind != D_VALUE && type->kind != D_TABLE)
			return false;
		v->type = VALUE_INT;
		return give_int(v, (int64_t)args_value(&d, &args.arg[i], type));
	}
	return false;
}

static bool is_word(const struct token *t)
{
	switch (t->kind) {
	case T_INT:
	case T_ADDR:
	case T_ENUM:
	case T_FLAGS:
	case T_FD:
	case T_PID:
	case T_SIGNAL:
	case T_ERRNO:
		return true;
	default:
		return false;
	}
}

/* Strings that -s cuts are read on, as far as paths may be long. */
static bool give_tape_string(const struct ask *a, const struct token *t, struct value *v)
{
	v->type = VALUE_TEXT;
	if (t->flags & TF_CUT && !(t->flags & TF_BYTES)) {
		char *text = scratch(DECODE_PATH_MAX + 1);
		long n = memory_read_string(a->task, t->value, text, DECODE_PATH_MAX);

		if (n >= 0) {
			v->text = text;
			v->len = (uint32_t)n;
			return true;
		}
	}
	return give_text(v, a->ev->tape->bytes + t->aux, t->id);
}

/* The argument whose value begins at token i, as our description types it. */
static bool give_own(const struct ask *a, uint32_t i, struct value *v)
{
	const struct token *t = &a->ev->tape->tokens[i];

	if (t->kind == T_STR && !(t->flags & TF_UNREADABLE))
		return give_tape_string(a, t, v);
	if (!give_shown(a, i, v))
		return false;
	v->type = is_word(t) ? VALUE_ANY : VALUE_TEXT;
	v->u = t->value;
	return true;
}

/* ---- Falco's texts -------------------------------------------------------------- */

const char *argument_path(const struct ask *a, unsigned slot)
{
	const struct tape *tape = a->ev->tape;
	uint32_t i = tape_argument(tape, slot);
	char *text;

	if (i && tape->tokens[i].kind == T_STR && !(tape->tokens[i].flags & TF_CUT)) {
		const struct token *t = &tape->tokens[i];

		text = scratch(t->id + 1);
		memcpy(text, tape->bytes + t->aux, t->id);
		text[t->id] = '\0';
		return text;
	}
	text = scratch(DECODE_PATH_MAX + 1);
	if (!a->event->args[slot] ||
	    memory_read_string(a->task, a->event->args[slot], text, DECODE_PATH_MAX) < 0)
		return NULL;
	return text;
}

static uint64_t constant(const struct ask *a, const char *name)
{
	uint64_t value = 0;

	name_value(a->event->abi, D_TABLE_file_flags, name, &value);
	return value;
}

/* In the order, and with the mistakes, of Falco: any bit of several will do. */
static bool give_open_flags(const struct ask *a, uint64_t flags, struct value *v)
{
	static const char *const names[] = {
		"O_LARGEFILE", "O_DIRECTORY", "O_DIRECT", "O_TRUNC",   "O_SYNC",
		"O_NONBLOCK",  "O_EXCL",      "O_DSYNC",  "O_APPEND",  "O_CREAT",
		"O_RDWR",      "O_WRONLY",    "O_RDONLY", "O_CLOEXEC", "O_TMPFILE",
	};
	char text[256];
	size_t n = 0;

	for (size_t i = 0; i < countof(names); i++) {
		const char *name = names[i];
		uint64_t bits = constant(a, name);
		bool set = flags & bits;

		if (!strcmp(name, "O_RDWR"))
			set = (flags & 3) == 2;
		else if (!strcmp(name, "O_WRONLY"))
			set = (flags & 3) == 1;
		else if (!strcmp(name, "O_RDONLY"))
			set = (flags & 3) != 1 && (flags & 3) != 2;
		if (set)
			n += (size_t)snprintf(text + n, sizeof(text) - n, "%s%s", n ? "|" : "",
					      name);
	}
	return give_text(v, text, n);
}

static bool give_mode(uint64_t mode, struct value *v)
{
	static const char *const names[] = {
		"S_IXOTH", "S_IWOTH", "S_IROTH", "S_IXGRP", "S_IWGRP", "S_IRGRP",
		"S_IXUSR", "S_IWUSR", "S_IRUSR", "S_ISVTX", "S_ISGID", "S_ISUID",
	};
	char text[160];
	size_t n = 0;

	for (size_t i = 0; i < countof(names); i++)
		if (mode >> i & 1)
			n += (size_t)snprintf(text + n, sizeof(text) - n, "%s%s", n ? "|" : "",
					      names[i]);
	return n ? give_text(v, text, n) : give_string(v, "0");
}

static bool give_id(const struct ask *a, uint32_t id, bool group, struct value *v)
{
	const char *name = group ? facts_group(a->pid, id) : facts_user(a->pid, id);

	if (id == UINT32_MAX)
		return give_string(v, "<NONE>");
	return give_string(v, name ? name : "<NA>");
}

static bool give_field(const struct ask *a, const char *name, struct value *v)
{
	static struct buf b;
	struct value value;
	size_t len;
	struct ask ask = { .index = NO_INDEX, .dialect = a->dialect };

	if (!field_ask(field_find(name, &len), &ask, a->ev, &value))
		return false;
	b.len = 0;
	value_text(&b, &value);
	return give_text(v, b.p ? b.p : "", b.len);
}

/* What the executable is, of an execve that succeeded. */
static bool give_exe_flags(const struct ask *a, struct value *v)
{
	static const struct {
		const char *field, *name;
	} flags[] = {
		{ "proc.is_exe_writable", "EXE_WRITABLE" },
		{ "proc.is_exe_upper_layer", "EXE_UPPER_LAYER" },
		{ "proc.is_exe_from_memfd", "EXE_FROM_MEMFD" },
		{ "proc.is_exe_lower_layer", "EXE_LOWER_LAYER" },
	};
	char text[128];
	size_t n = 0, len;

	for (size_t i = 0; i < countof(flags); i++) {
		struct ask ask = { .index = NO_INDEX, .dialect = a->dialect };
		struct value value;

		if (field_ask(field_find(flags[i].field, &len), &ask, a->ev, &value) && value.u)
			n += (size_t)snprintf(text + n, sizeof(text) - n, "%s%s", n ? "|" : "",
					      flags[i].name);
	}
	return n ? give_text(v, text, n) : give_string(v, "0");
}

static bool give_result(const struct ask *a, bool fd, struct value *v)
{
	const struct event *e = a->event;
	const char *name;

	if (e->kind != EV_EXIT || e->unavailable)
		return false;
	if (!e->is_error) {
		if (fd)
			return give_string(v, descriptor_text(a, (int)e->ret));
		return give_formatted(v, "%lld", (long long)e->ret);
	}
	name = name_errno(e->abi, (uint64_t)-e->ret);
	return name ? give_string(v, name) : give_formatted(v, "%lld", (long long)e->ret);
}

static bool give_fd(const struct ask *a, int fd, struct value *v)
{
	return give_string(v, fd == AT_FDCWD ? "AT_FDCWD" : descriptor_text(a, fd));
}

static bool give_how(const struct ask *a, const struct row *row, struct value *v)
{
	uint64_t how[3] = { 0 };
	size_t have = memory_read_some(a->task, a->event->args[row->slot], how, sizeof(how));

	if (have < sizeof(how))
		return false;
	if (row->how == HOW_HOW_FLAGS)
		return give_open_flags(a, how[0], v);
	return give_formatted(v, row->how == HOW_HOW_MODE ? "%llo" : "%llu",
			      (unsigned long long)how[row->how - HOW_HOW_FLAGS]);
}

static bool give_as_falco(const struct ask *a, const struct row *row, struct value *v)
{
	/* Of an execve, slots are places in of_execve: there are more than registers. */
	uint64_t word = row->slot < countof(a->event->args) ? a->event->args[row->slot] : 0;
	const char *path;
	uint32_t i;

	switch ((enum how)row->how) {
	case HOW_RESULT:
	case HOW_RESULT_FD:
		return give_result(a, row->how == HOW_RESULT_FD, v);
	case HOW_FD:
		return give_fd(a, (int)word, v);
	case HOW_PATH:
		path = argument_path(a, row->slot);
		return path &&
		       give_kept(v, path_joined(a, path,
						row->dir == NONE ? AT_FDCWD
								 : (int)a->event->args[row->dir]));
	case HOW_STRING:
		return give_kept(v, argument_path(a, row->slot));
	case HOW_OPEN_FLAGS:
		return give_open_flags(a, word, v);
	case HOW_OCTAL:
		return give_formatted(v, "%llo", (unsigned long long)(word & 07777));
	case HOW_MODE:
		return give_mode(word, v);
	case HOW_HOW_FLAGS:
	case HOW_HOW_MODE:
	case HOW_HOW_RESOLVE:
		return give_how(a, row, v);
	case HOW_NAMES:
		i = tape_argument(a->ev->tape, row->slot);
		return i ? give_shown(a, i, v)
			 : give_formatted(v, "%llu", (unsigned long long)word);
	case HOW_NUMBER:
		return give_formatted(v, "%d", (int)word);
	case HOW_USER:
	case HOW_GROUP:
		return give_id(a, (uint32_t)word, row->how == HOW_GROUP, v);
	case HOW_DATA:
		return give_field(a, "evt.buffer", v);
	case HOW_TUPLE:
		return give_field(a, "fd.name", v);
	case HOW_EXE_FLAGS:
		return give_exe_flags(a, v);
	case HOW_FIELD:
		return give_field(a, of_execve[row->slot], v);
	}
	return false;
}

/* Falco's argument of the call, by name or number. */
static const struct row *falco_argument(const struct ask *a)
{
	const struct call_view *view = call_view(a->event->abi, a->event->nr);

	for (unsigned i = 0; view && i < view->count; i++)
		if (a->index != NO_INDEX ? a->index == i
					 : !strcmp(rows[view->first + i].name, a->arg))
			return &rows[view->first + i];
	return NULL;
}

bool evt_arg(const struct ask *a, struct value *v)
{
	bool falco = a->dialect == DIALECT_RULES && !a->param;
	const struct row *row = falco_argument(a);
	const struct tape *tape = a->ev->tape;
	uint32_t i;
	bool there;

	if (falco && row)
		return give_as_falco(a, row, v);
	/* A call of Falco's has no other arguments, in its own files. */
	if (falco && call_view(a->event->abi, a->event->nr))
		return false;
	i = a->index != NO_INDEX ? argument_number(tape, a->index)
				 : tape_argument_named(tape, a->arg, strlen(a->arg));
	there = i ? give_own(a, i, v) : a->index == NO_INDEX && give_register(a, a->arg, v);
	if (!there && row && a->index == NO_INDEX)
		there = give_as_falco(a, row, v);
	if (there && falco) {
		static struct buf b;

		b.len = 0;
		value_text(&b, v);
		v->type = VALUE_TEXT;
		return give_text(v, b.p ? b.p : "", b.len);
	}
	return there;
}

/* NAME=VALUE(what it means) ... */
bool evt_args(const struct ask *a, struct value *v)
{
	const struct call_view *view =
		a->dialect == DIALECT_RULES ? call_view(a->event->abi, a->event->nr) : NULL;
	const struct tape *tape = a->ev->tape;
	static struct buf b;
	struct value one;

	b.len = 0;
	for (unsigned i = 0; view && i < view->count; i++) {
		const struct row *row = &rows[view->first + i];

		buf_printf(&b, "%s%s=", b.len ? " " : "", row->name);
		if (!give_as_falco(a, row, &one)) {
			buf_str(&b, "<NA>");
			continue;
		}
		if (row->how == HOW_FD || row->how == HOW_USER || row->how == HOW_GROUP)
			buf_printf(&b, "%d(%s)", (int)a->event->args[row->slot], one.text);
		else if (row->how == HOW_RESULT_FD ||
			 (row->how == HOW_RESULT && a->event->is_error))
			buf_printf(&b, "%lld(%s)", (long long)a->event->ret, one.text);
		else
			buf_put(&b, one.text, one.len);
	}
	for (uint32_t i = 0; !view && tape && i + 1 < tape->count; i++)
		if (tape->tokens[i].kind == T_ARG && tape->tokens[i].id &&
		    give_own(a, i + 1, &one)) {
			buf_printf(&b, "%s%s=", b.len ? " " : "", d_text(tape->tokens[i].id));
			buf_put(&b, one.text, one.len);
		}
	return give_text(v, b.p ? b.p : "", b.len);
}
