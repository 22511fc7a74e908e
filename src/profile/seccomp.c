/* Seccomp profiles: which calls were made, on which ABIs, and which arguments were always the same.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "abi.h"
#include "args.h"
#include "decode.h"
#include "event.h"
#include "filter.h"
#include "oci.h"
#include "options.h"
#include "profile.h"
#include "sink.h"
#include "subcall.h"
#include "task.h"
#include "util.h"

enum { REGISTERS = 6, NAMELESS_TOLD = 8 };

/* What is known of an argument of the calls of one name. */
struct seen_arg {
	uint64_t mask; /* the bits that count; 0: it is no constant, or was not always the same */
	uint64_t value;
};

struct seen {
	char *name;
	struct seen_arg args[REGISTERS];
};

static const struct options *options;
static struct seen *seen; /* no two of one name */
static uint32_t seen_count, seen_cap;
static uint32_t *seen_of; /* by row of d_numbers: 1 + its place in seen, 0 none */
static unsigned met;	  /* ABIs, a bit set */
static uint64_t nameless; /* calls of numbers that have no name */

/* ---- Learning --------------------------------------------------------------- */

static bool is_constant(const struct d_type *type)
{
	return type->kind == D_TABLE ||
	       (type->kind == D_VALUE && (type->ref == M_SIGNAL || type->ref == M_CLOCKID));
}

/* The arguments of a call that are constants, as its description has it, with the bits that count.
 */
static void constants_of(const struct abi *abi, const struct d_number *row,
			 struct seen_arg ret[REGISTERS])
{
	struct args args;

	memset(ret, 0, REGISTERS * sizeof(*ret));
	if (!row->call)
		return;
	args_find(&args, abi, &d_calls[row->call], NULL);
	for (unsigned i = 0; i < args.count; i++) {
		const struct d_type *type = &d_types[d_fields[args.arg[i].field].type];
		size_t size;

		if (args.arg[i].slot >= REGISTERS || args.arg[i].wide || !is_constant(type))
			continue;
		size = storage_size(abi, type->storage);
		ret[args.arg[i].slot].mask =
			size >= 8 ? UINT64_MAX : (UINT64_C(1) << 8 * (size ? size : 4)) - 1;
	}
}

static struct seen *find(const char *name)
{
	for (uint32_t i = 0; i < seen_count; i++)
		if (!strcmp(seen[i].name, name))
			return &seen[i];
	return NULL;
}

static struct seen *add(const char *name)
{
	if (seen_count == seen_cap)
		seen = xgrow(seen, &seen_cap, sizeof(*seen));
	seen[seen_count] = (struct seen){ .name = xstrdup(name) };
	return &seen[seen_count++];
}

/* An argument of one more call: it goes on being a constant, or does no longer. */
static void compare(struct seen *s, const struct seen_arg constants[REGISTERS],
		    const uint64_t args[REGISTERS])
{
	for (unsigned i = 0; i < REGISTERS; i++)
		if (s->args[i].mask != constants[i].mask ||
		    s->args[i].value != (args[i] & constants[i].mask))
			s->args[i].mask = 0;
}

static void learn(const struct event *event)
{
	uint64_t nr = subcall_carrier(event->nr);
	const struct d_number *row = abi_call(event->abi, nr);
	uint32_t at = (uint32_t)(row - d_numbers);
	struct seen_arg constants[REGISTERS];
	struct seen *s;

	met |= 1u << event->abi->id;
	if (!row->name) {
		nameless++;
		return;
	}
	if (seen_of[at] && !options->profile.args)
		return;
	constants_of(event->abi, row, constants);
	/* What a call carries is in memory, where no filter looks. */
	if (event->nr != nr)
		memset(constants, 0, sizeof(constants));
	if (!seen_of[at]) {
		const char *name = filter_call_name(event->abi, nr, d_text(row->name));

		s = find(name);
		if (!s) {
			s = add(name);
			for (unsigned i = 0; i < REGISTERS; i++) {
				s->args[i].mask = constants[i].mask;
				s->args[i].value = event->args[i] & constants[i].mask;
			}
		}
		seen_of[at] = (uint32_t)(s - seen) + 1;
	}
	compare(&seen[seen_of[at] - 1], constants, event->args);
}

/* ---- What nobody calls in a run --------------------------------------------- */

static const struct need {
	enum profile_baseline baseline;
	const char *call, *why;
} needs[] = {
#define ALWAYS			  BASELINE_NONE
#define RUNC			  BASELINE_RUNC
#define NEED(baseline, call, why) { baseline, call, why },
#include "baseline.def"
#undef ALWAYS
#undef RUNC
};

static bool there_is(const char *name)
{
	for (unsigned i = 0; i < ABI_COUNT; i++) {
		if (!(met & 1u << i))
			continue;
		uint32_t nr = abi_number(&abis[i], name, false);

		if (!strcmp(d_text(abi_call(&abis[i], nr)->name), name))
			return true;
	}
	return false;
}

static void add_needs(void)
{
	for (size_t i = 0; i < countof(needs); i++) {
		struct seen *s;

		if (needs[i].baseline > options->profile.baseline || !there_is(needs[i].call))
			continue;
		s = find(needs[i].call);
		if (!s)
			s = add(needs[i].call);
		memset(s->args, 0, sizeof(s->args));
	}
}

/* ---- The profile ------------------------------------------------------------ */

static int by_name(const void *a, const void *b)
{
	const struct seen *x = a, *y = b;

	return strcmp(x->name, y->name);
}

static bool is_constrained(const struct seen *s)
{
	for (unsigned i = 0; options->profile.args && i < REGISTERS; i++)
		if (s->args[i].mask)
			return true;
	return false;
}

static void constrain(struct oci_rule *rule, const struct seen *s)
{
	rule->args = xcalloc(REGISTERS, sizeof(*rule->args));
	for (unsigned i = 0; i < REGISTERS; i++) {
		const struct seen_arg *arg = &s->args[i];
		bool whole = arg->mask == UINT64_MAX;

		/* A register's upper half may hold anything where the kernel does not look. */
		if (arg->mask)
			rule->args[rule->arg_count++] = (struct oci_arg){
				.index = i,
				.op = whole ? OCI_EQ : OCI_MASKED_EQ,
				.value = whole ? arg->value : arg->mask,
				.value_two = whole ? 0 : arg->value,
			};
	}
}

static void make(struct oci *p)
{
	struct oci_rule *rule;

	add_needs();
	qsort(seen, seen_count, sizeof(*seen), by_name);
	*p = (struct oci){ .action = OCI_KILL_PROCESS, .abis = met };
	rule = oci_add(p, OCI_ALLOW);
	for (uint32_t i = 0; i < seen_count; i++)
		if (!is_constrained(&seen[i]))
			oci_name(rule, seen[i].name);
	for (uint32_t i = 0; i < seen_count; i++)
		if (is_constrained(&seen[i])) {
			rule = oci_add(p, OCI_ALLOW);
			oci_name(rule, seen[i].name);
			constrain(rule, &seen[i]);
		}
}

static int seccomp_open(const struct options *given)
{
	if (!profile_can())
		return 1;
	options = given;
	seen_of = xcalloc(d_number_count, sizeof(*seen_of));
	return profile_open(given, false);
}

/* Calls that failed, or never returned, met the filter all the same. */
static void seccomp_event(const struct event *event, const struct tape *tape)
{
	(void)tape;
	if (event->kind == EV_ENTER && event->task->call.selected)
		learn(event);
}

static void seccomp_flush(void)
{
}

static struct oci made;

static int write_one(enum profile_kind kind, FILE *out)
{
	if (kind == PROFILE_SECCOMP)
		return oci_write(&made, out) ? 0 : -EIO;
	return filter_export(&made, out, kind == PROFILE_SECCOMP_PFC);
}

static int seccomp_close(void)
{
	int status;

	if (!met)
		met = 1u << abi_native()->id;
	if (nameless)
		warn("%llu calls of numbers without a name are not in the profile",
		     (unsigned long long)nameless);
	make(&made);
	status = profile_close(options, false, write_one);
	oci_free(&made);
	for (uint32_t i = 0; i < seen_count; i++)
		free(seen[i].name);
	free(seen);
	free(seen_of);
	return status;
}

const struct sink profile_seccomp_sink = {
	.name = "seccomp",
	.need = NEED_EVENT,
	.open = seccomp_open,
	.event = seccomp_event,
	.flush = seccomp_flush,
	.close = seccomp_close,
};
