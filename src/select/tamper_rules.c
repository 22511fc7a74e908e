/* Which calls to tamper with, when, and how. */
#include "tamper_rules.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "abi.h"
#include "calls.h"
#include "decode.h"
#include "memory.h"
#include "task.h"
#include "util.h"
#include "where.h"
#include "words.h"

enum {
	ARGS = 7, /* @arg1 to @arg7 */
	POKE_MAX = 1024,
	WHEN_MAX = 65535,
	ERRNO_MAX = 4095,
	CONDITIONS_MAX = 64,
	SIGNAL_END = 65, /* ptrace can deliver those up to SIGRTMAX */
};

/* Bytes to write where an argument points to. */
struct poke {
	uint8_t *bytes; /* NULL: none */
	uint32_t len;
};

struct when {
	uint32_t first, last; /* counted from 1 */
	uint32_t step;	      /* 0: just the first */
};

/* One -e inject=. */
struct rule {
	struct call_set calls;
	struct when when;
	struct condition *condition; /* if=; NULL: none */
	unsigned bit;		     /* of call.tampered, with a condition */
	bool replace, failing, delays[2];
	uint64_t ret;
	const char *instead; /* the call to make instead; NULL: none */
	int signo;	     /* 0 none */
	uint64_t delay[2];   /* ns; at entry, at exit */
	struct poke poke[2][ARGS];
	bool pokes[2];
};

enum { ENTRY, EXIT };

struct tampering {
	struct rule *rules;
	uint32_t count, cap;
	bool conditional; /* a rule has a condition */
};

/* ---- The words ----------------------------------------------------------------------------- */

static bool read_number(const char *text, uint64_t max, uint64_t *ret)
{
	char *end;

	errno = 0;
	*ret = strtoull(text, &end, 0);
	return *text && !*end && !errno && *ret <= max;
}

/* A decimal number from 1 to max at *text, which moves behind it. */
static bool read_count(const char **text, uint32_t max, uint32_t *ret)
{
	char *end;
	unsigned long v;

	*text += strspn(*text, " \t\n\v\f\r");
	*text += **text == '+';
	if (**text < '0' || **text > '9')
		return false;
	errno = 0;
	v = strtoul(*text, &end, 10);
	*text = end;
	*ret = (uint32_t)v;
	return !errno && v >= 1 && v <= max;
}

/* FIRST[..LAST][+[STEP]] */
static bool read_when(const char *text, struct when *when)
{
	when->step = 0;
	when->last = UINT32_MAX;
	if (!read_count(&text, WHEN_MAX, &when->first))
		return false;
	if (text[0] == '.' && text[1] == '.') {
		text += 2;
		if (!read_count(&text, WHEN_MAX - 1, &when->last) || when->last < when->first)
			return false;
		when->step = 1;
	}
	if (*text == '+') {
		text++;
		when->step = 1;
		if (*text && !read_count(&text, WHEN_MAX, &when->step))
			return false;
	}
	return !*text;
}

static bool read_hex(const char *text, size_t len, struct poke *poke)
{
	if (poke->bytes || !len || len % 2 || len > 2 * POKE_MAX)
		return false;
	poke->bytes = xmalloc(len / 2);
	poke->len = (uint32_t)(len / 2);
	for (size_t i = 0; i < len; i++) {
		static const char digits[] = "0123456789abcdef";
		const char *digit = strchr(digits, text[i] | 0x20);

		if (!text[i] || !digit)
			return false;
		poke->bytes[i / 2] = (uint8_t)(poke->bytes[i / 2] << 4 | (digit - digits));
	}
	return true;
}

/* @argN=HEX[,@argN=HEX]... */
static bool read_pokes(const char *text, struct poke *pokes)
{
	static const char prefix[] = "@arg";
	const size_t skip = strlen(prefix);

	for (;;) {
		size_t len;
		unsigned n;

		if (strncmp(text, prefix, skip) != 0)
			return false;
		n = (unsigned)(text[skip] - '1');
		if (n >= ARGS || text[skip + 1] != '=')
			return false;
		text += skip + 2;
		len = strcspn(text, ",");
		if (!read_hex(text, len, &pokes[n]))
			return false;
		text += len;
		text += *text == ',';
		if (!*text)
			return true;
	}
}

/* A call without effects, which may stand for another: %pure, whatever the ABI. */
static bool read_instead(const char *text, const char **ret)
{
	const struct abi *abi = abi_native();
	uint32_t nr = abi_number(abi, text, false);
	const struct d_number *entry = abi_call(abi, nr);

	if (!entry->name || strcmp(d_text(entry->name), text) != 0 ||
	    !(d_calls[entry->call].classes >> D_CLASS_PURE & 1))
		return false;
	*ret = xstrdup(text);
	return true;
}

/* The value of word when it begins with key and "=", else NULL. */
static const char *value_of(const char *word, const char *key)
{
	size_t len = strlen(key);

	return strncmp(word, key, len) == 0 && word[len] == '=' ? word + len + 1 : NULL;
}

/* One word of those behind the set; each but when= may be given once. */
static bool read_word(struct rule *rule, const char *word, bool fault, bool *failing_set)
{
	static const char *const delays[] = { "delay_enter", "delay_exit" };
	static const char *const pokes[] = { "poke_enter", "poke_exit" };
	const char *value;

	if ((value = value_of(word, "when")))
		return read_when(value, &rule->when);
	if ((value = value_of(word, "error"))) {
		rule->ret = *failing_set ? 0 : parse_errno(value);
		if (!rule->ret)
			return false;
		return *failing_set = rule->replace = rule->failing = true;
	}
	if (fault)
		return false;
	if ((value = value_of(word, "retval"))) {
		if (*failing_set || !read_number(value, UINT64_MAX, &rule->ret))
			return false;
		return *failing_set = rule->replace = true;
	}
	if ((value = value_of(word, "signal"))) {
		if (rule->signo)
			return false;
		rule->signo = parse_signal(value, SIGNAL_END);
		return rule->signo > 0;
	}
	if ((value = value_of(word, "syscall")))
		return !rule->instead && read_instead(value, &rule->instead);
	for (int i = ENTRY; i <= EXIT; i++) {
		if ((value = value_of(word, delays[i]))) {
			if (rule->delays[i] || !parse_duration(value, &rule->delay[i]))
				return false;
			return rule->delays[i] = true;
		}
		if ((value = value_of(word, pokes[i]))) {
			if (rule->pokes[i] || !read_pokes(value, rule->poke[i]))
				return false;
			return rule->pokes[i] = true;
		}
	}
	return false;
}

/* What a result of the user's may turn into. */
static void warn_of_result(const struct rule *rule)
{
	unsigned long long ret = rule->ret;
	int32_t low = (int32_t)rule->ret;
	bool compat = calls_possible_abis() & (1u << ABI_I386 | 1u << ABI_ARM);

	if (!rule->replace || rule->failing)
		return;
	if ((int64_t)rule->ret < 0 && (int64_t)rule->ret >= -ERRNO_MAX)
		warn("Inadvertent injection of error %lld is possible for retval=%llu",
		     -(long long)rule->ret, ret);
	else if (compat && low < 0 && low >= -ERRNO_MAX)
		warn("Inadvertent injection of error %d is possible in compat personality for"
		     " retval=%llu",
		     -low, ret);
	else if (compat && rule->ret > UINT32_MAX)
		warn("Injected return value %llu will be clipped to %u in compat personality", ret,
		     (unsigned)rule->ret);
}

/* What follows if=, which is cut off; NULL when there is none. */
static char *condition_of(char *words)
{
	char *at = strncmp(words, "if=", 3) ? strstr(words, ":if=") : words;

	if (!at)
		return NULL;
	at += *at == ':';
	*at = '\0';
	return at + 3;
}

void tampering_add(struct tampering **ret, const char *text, bool fault)
{
	struct rule rule = { .when = { 1, UINT32_MAX, 1 } };
	char *copy = xstrdup(text), *save, *word;
	const char *condition;
	bool ok = true, failing_set = false;
	struct tampering *t;

	word = strchr(copy, ':');
	if (word)
		*word++ = '\0';
	/* A condition may have colons in it: it is the last. */
	condition = word ? condition_of(word) : NULL;
	calls_parse(&rule.calls, copy);
	word = word ? strtok_r(word, ":", &save) : NULL;
	for (; ok && word; word = strtok_r(NULL, ":", &save))
		ok = read_word(&rule, word, fault, &failing_set);
	if (fault && !failing_set) {
		rule.replace = rule.failing = true;
		rule.ret = ENOSYS;
	}
	ok = ok && (rule.replace || !rule.instead) &&
	     (rule.replace || rule.signo || rule.delays[ENTRY] || rule.delays[EXIT] ||
	      rule.pokes[ENTRY] || rule.pokes[EXIT]);
	if (!ok)
		die("invalid %s argument '%s'", fault ? "fault" : "inject", text);
	if (condition)
		rule.condition =
			where_parse_early(fault ? "fault" : "inject", condition, rule.calls.bits);
	if (condition && *ret)
		for (uint32_t i = 0; i < (*ret)->count; i++)
			rule.bit += (*ret)->rules[i].condition != NULL;
	if (rule.bit >= CONDITIONS_MAX)
		die("more than %d conditions of inject", CONDITIONS_MAX);
	free(copy);
	warn_of_result(&rule);
	if (!*ret)
		*ret = xcalloc(1, sizeof(**ret));
	t = *ret;
	if (t->count == t->cap)
		t->rules = xgrow(t->rules, &t->cap, sizeof(*t->rules));
	t->rules[t->count++] = rule;
	t->conditional |= rule.condition != NULL;
}

/* ---- When ---------------------------------------------------------------------------------- */

/* Each task counts each of its calls, for each rule. */
static uint16_t *count_of(const struct tampering *t, struct task *task, uint32_t rule)
{
	const struct call *call = &task->call;

	if (!task->counts)
		task->counts = xcalloc((size_t)t->count * d_number_count, sizeof(*task->counts));
	return &task->counts[(size_t)rule * d_number_count + (uint32_t)(call->entry - d_numbers)];
}

static bool is_due(const struct when *when, uint32_t n)
{
	if (n < when->first || n > when->last)
		return false;
	return when->step ? (n - when->first) % when->step == 0 : n == when->first;
}

/* ---- What ---------------------------------------------------------------------------------- */

static void poke(const struct rule *rule, struct task *task, int at)
{
	const struct call *call = &task->call;
	unsigned arity = decode_arity(call->abi, call->entry);
	char number[32];

	for (unsigned i = 0; i < ARGS; i++) {
		const struct poke *p = &rule->poke[at][i];
		int failed;

		if (!p->bytes)
			continue;
		if (i >= arity) {
			warn("poke_tcb: Failed to tamper with process %d: requested to tamper with"
			     " argument #%u, but system call '%s' has only %u arguments",
			     (int)task->tid, i + 1, abi_call_name(call->abi, call->nr, number),
			     arity);
			continue;
		}
		failed = memory_write(task, call->args[i], p->bytes, p->len);
		if (failed)
			warn("poke_tcb: Failed to tamper with process %d: %u bytes at 0x%llx of"
			     " argument #%u: %s",
			     (int)task->tid, p->len, (unsigned long long)call->args[i], i + 1,
			     strerror(-failed));
		else
			task->call.poked = true;
	}
}

/* Add what one rule that is due wants to what those before it want. */
static void join(struct tamper *tamper, const struct rule *rule, struct task *task, int at)
{
	const struct abi *abi = task->call.abi;

	if (rule->pokes[at])
		poke(rule, task, at);
	if (rule->delays[at] && rule->delay[at] > tamper->delay)
		tamper->delay = rule->delay[at];
	task->call.delayed |= rule->delays[at];
	if (at == EXIT)
		return;
	if (rule->signo)
		tamper->signo = rule->signo;
	if (rule->replace) {
		tamper->replace = true;
		tamper->failing = rule->failing;
		tamper->ret = rule->ret;
		tamper->nr = rule->instead
				     ? abi_number(abi, rule->instead, false) | abi->number_bias
				     : UINT64_MAX;
	}
}

/* Is the rule about this call?  Its condition is asked when the call enters, for both halves. */
static bool applies(const struct rule *rule, struct task *task, const struct event *event)
{
	uint64_t bit = UINT64_C(1) << rule->bit;

	if (!calls_has(&rule->calls, task->call.abi, task->call.nr))
		return false;
	if (!rule->condition)
		return true;
	if (event && where_matches(rule->condition, event, &task->tape))
		task->call.tampered |= bit;
	return task->call.tampered & bit;
}

/* event: that of an entry, NULL at exit. */
static const struct tamper *tamper_at(const struct tampering *t, struct task *task,
				      const struct event *event)
{
	static struct tamper tamper;
	int at = event ? ENTRY : EXIT;
	bool any = false;

	memset(&tamper, 0, sizeof(tamper));
	for (uint32_t i = 0; i < t->count; i++) {
		const struct rule *rule = &t->rules[i];
		uint16_t *count;

		if (!applies(rule, task, event))
			continue;
		count = count_of(t, task, i);
		*count += at == ENTRY && *count < UINT16_MAX;
		if (!is_due(&rule->when, *count))
			continue;
		any = true;
		join(&tamper, rule, task, at);
	}
	return any ? &tamper : NULL;
}

bool tampering_needs_tape(const struct tampering *t)
{
	return t && t->conditional;
}

const struct tamper *tampering_enter(const struct tampering *t, struct task *task,
				     const struct event *event)
{
	return tamper_at(t, task, event);
}

const struct tamper *tampering_exit(const struct tampering *t, struct task *task)
{
	return tamper_at(t, task, NULL);
}
