/* The options about rules: which files, where alerts go, what they bring about. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "abi.h"
#include "alert.h"
#include "buf.h"
#include "fields.h"
#include "option_parse.h"
#include "paths.h"
#include "rules.h"
#include "select.h"
#include "util.h"

/* The rules that come with sonde, or what stands in for them. */
static const char *default_file(void)
{
	const char *given = getenv("SONDE_RULES");

	return given && *given ? given : RULES_FILE;
}

static void add_file(struct rule_options *r, const char *file)
{
	r->files = xrealloc(r->files, (r->count + 1) * sizeof(*r->files));
	r->files[r->count++] = file;
}

static int priority_of(const struct given *g, const char *name, size_t len)
{
	const struct word_row *w = word_find(WORDS_PRIORITY, name, len, true);

	if (w)
		return (int)w->value;
	option_bad(g);
}

static void set_action(struct rule_options *r, const struct given *g)
{
	size_t len = strcspn(g->arg, ":");
	const char *action = g->arg[len] ? g->arg + len + 1 : "";
	const struct word_row *w = word_find(WORDS_ON_ALERT, action, strlen(action), false);

	r->acting = priority_of(g, g->arg, len);
	if (w) {
		r->on_alert = w->value;
		return;
	}
	option_bad(g);
}

static void add_format(struct rule_options *r, const struct given *g)
{
	unsigned format = 0;

	if (value_set(WORDS_ALERTS, g->arg, &format))
		option_bad(g);
	r->format |= format;
}

void option_rules_apply(struct parse *p, const struct given *g)
{
	struct rule_options *r = &p->o->rules;
	const struct word_row *w;

	switch (g->id) {
	case OPT_RULES:
		add_file(r, g->arg && *g->arg ? g->arg : default_file());
		break;
	case OPT_RULES_ONLY:
		r->only = true;
		break;
	case OPT_RULES_MATCHING:
		w = word_find(WORDS_MATCHING, g->arg, strlen(g->arg), false);
		if (w) {
			r->first = w->value;
			break;
		}
		option_bad(g);
	case OPT_RULES_EXIT:
		r->exit = priority_of(g, g->arg, strlen(g->arg));
		break;
	case OPT_ON_ALERT:
		set_action(r, g);
		break;
	case OPT_ALERTS:
		r->out = g->arg;
		break;
	case OPT_ALERTS_FORMAT:
		add_format(r, g);
		break;
	case OPT_ALERTS_DEDUP:
		r->dedup = true;
		break;
	case OPT_CONTAINER_ID:
		fields_container(g->arg);
		break;
	case OPT_RULES_VALIDATE:
		p->validate = xrealloc(p->validate, (p->validate_count + 1) * sizeof(*p->validate));
		p->validate[p->validate_count++] = g->arg;
		break;
	case OPT_RULES_FIELDS:
		p->fields = g->arg;
		break;
	case OPT_RULES_TEST:
		r->tests = xrealloc(r->tests, (r->test_count + 1) * sizeof(*r->tests));
		r->tests[r->test_count++] = g->arg;
		break;
	default:
		break; /* that it was given is enough */
	}
}

/* Is there an option that speaks of calls other than by rules?  Then there is to be a trace of
 * them, or what else it asks for, beside the alerts. */
static bool asks_for_more(const struct parse *p)
{
	static const enum option_id others[] = { OPT_RECORD, OPT_PROFILE, OPT_EXPLAIN,
						 OPT_INTERACTIVE };

	for (size_t i = 0; i < countof(others); i++)
		if (option_given(p, others[i]))
			return true;
	for (int i = OPT_NONE + 1; i < OPT_COUNT; i++)
		switch (option_rows[i].group) {
		case GROUP_FILTERING:
		case GROUP_OUTPUT:
		case GROUP_STATISTICS:
		case GROUP_TAMPERING:
			/* What -e says counts as the option it names. */
			if (i != OPT_QUIET && i != OPT_EXPR && option_given(p, i))
				return true;
			break;
		default:
			break;
		}
	return false;
}

/* Is the trace of any of the calls that open folders? */
static bool shows_opens(const struct options *o)
{
	static const char *const names[] = { "open", "openat" };

	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		for (size_t i = 0; i < countof(names); i++)
			if (select_call(o->selection, &abis[abi],
					abi_number(&abis[abi], names[i], false)))
				return true;
	return o->tampering != NULL;
}

void option_rules_check(struct parse *p)
{
	struct options *o = p->o;
	struct rule_options *r = &o->rules;
	bool some = option_given(p, OPT_RULES_MATCHING) || option_given(p, OPT_RULES_EXIT) ||
		    option_given(p, OPT_ON_ALERT) || option_given(p, OPT_ALERTS) ||
		    option_given(p, OPT_ALERTS_FORMAT) || option_given(p, OPT_ALERTS_DEDUP);

	/* Without a word on which, those that come with sonde. */
	if (!r->count && r->only)
		add_file(r, default_file());
	if (!r->count && some)
		die_help("options about alerts must be given with --rules");
	if (!r->count)
		return;
	r->only = r->only || !asks_for_more(p);
	if (o->format == FORMAT_JSON)
		r->format |= ALERTS_JSON;
	if (r->only && o->summary == SUMMARY_NONE) {
		selection_trace(o->selection, "none");
		selection_signals(o->selection, "none");
		o->quiet |= QUIET_ATTACH | QUIET_PERSONALITY;
	}
	int status = alerts_load(o);

	if (status)
		exit(status);
	o->unwanted_directories = !shows_opens(o) && !alerts_want_directories();
}

/* ---- Without a command ---------------------------------------------------- */

static int validate(const struct parse *p)
{
	struct rules *rules = rules_new(false);
	struct buf b = { 0 };
	bool good = true;
	size_t count;

	for (unsigned i = 0; good && i < p->validate_count; i++)
		good = rules_load(rules, p->validate[i]);
	const struct report_list *const *reports = rules_reports(rules, &count);

	if (p->o->format == FORMAT_JSON)
		report_json(&b, reports, count);
	for (size_t i = 0; p->o->format != FORMAT_JSON && i < count; i++)
		report_text(&b, reports[i], true);
	fwrite(b.p, 1, b.len, stdout);
	buf_free(&b);
	rules_free(rules);
	return good ? 0 : 1;
}

static int list(const struct parse *p)
{
	const struct rule_options *r = &p->o->rules;
	struct rules *rules = rules_new(false);
	bool good = true;
	size_t count;

	for (unsigned i = 0; good && i < r->count; i++)
		good = rules_load(rules, r->files[i]);
	if (!r->count)
		good = rules_load(rules, default_file());
	if (good) {
		rules_list(rules, p->o->format == FORMAT_JSON);
	} else {
		const struct report_list *const *reports = rules_reports(rules, &count);
		struct buf b = { 0 };

		report_text(&b, reports[count - 1], false);
		fprintf(stderr, "Error: %.*s", (int)b.len, b.p);
		buf_free(&b);
	}
	rules_free(rules);
	return good ? 0 : 1;
}

void option_rules_answer(struct parse *p)
{
	if (option_given(p, OPT_RULES_FIELDS)) {
		rules_fields(p->o->format == FORMAT_JSON, p->fields ? p->fields : "");
		exit(0);
	}
	if (p->validate_count)
		exit(validate(p));
	if (option_given(p, OPT_RULES_LIST))
		exit(list(p));
	if (p->o->rules.test_count && !p->o->rules.count)
		add_file(&p->o->rules, default_file());
}
