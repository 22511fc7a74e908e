/* Lists become text, macros trees, exceptions conditions; conditions are checked, outputs parsed.
 */
#include "compile.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "buf.h"
#include "collect.h"
#include "condition.h"
#include "format.h"
#include "lists.h"

enum { MANY_CALLS = 100, DEPTH_MAX = 200 };

const char compile_suggested[] =
	" container_id=%container.id container_name=%container.name"
	" container_image_repository=%container.image.repository"
	" container_image_tag=%container.image.tag k8s_pod_name=%k8s.pod.name"
	" k8s_ns_name=%k8s.ns.name";

struct compiler {
	struct collection *c;
	struct report_list *reports;
	const struct content *content;
	size_t spent; /* bytes of text, lists put in */
	size_t grown; /* bytes of text, macros put in */
	unsigned depth;
};

/* ---- Macros --------------------------------------------------------------- */

/* Whose macros are being put in: they see those that came before. */
struct seeker {
	struct compiler *compiler;
	const struct macro_def *macro; /* NULL: a rule, which sees all */
	size_t weight;
	bool failed;
};

static bool compile_macro(struct compiler *k, struct macro_def *m);

static bool sees(const struct seeker *s, const struct macro_def *m)
{
	return m && (!s->macro || m->order.first < s->macro->order.last);
}

/* Before anything is copied: is what it would become within bounds?  Macros that are named are
 * compiled on the way. */
static void weigh(void *context, const char *name, size_t offset)
{
	struct seeker *s = context;
	struct macro_def *m = collect_macro(s->compiler->c, name);

	(void)offset;
	if (s->failed || !sees(s, m) || m->state == MACRO_UNDER_WAY)
		return;
	m->used = true;
	if (m->state == MACRO_UNSEEN)
		s->failed = !compile_macro(s->compiler, m);
	else
		s->failed = m->state == MACRO_FAILED;
	s->weight += m->weight;
	if (s->weight > EXPANSION_MAX)
		s->weight = EXPANSION_MAX;
}

static const struct condition *give(void *context, const char *name, struct condition_error *error)
{
	const struct seeker *s = context;
	struct macro_def *m = collect_macro(s->compiler->c, name);

	if (!sees(s, m))
		return NULL;
	if (m->state == MACRO_UNDER_WAY)
		snprintf(error->message, sizeof(error->message), "reference loop in macro '%s'",
			 name);
	return m->state == MACRO_DONE ? m->compiled : NULL;
}

static bool wrong(struct compiler *k, enum report_code code, const struct place *place,
		  const char *text, const struct condition_error *error)
{
	return report_error(k->reports, code,
			    place_expression(&k->c->pool, place, text, error->offset), "%s",
			    error->message);
}

static bool too_large(struct compiler *k, const struct place *place)
{
	return report_error(k->reports, LOAD_ERR_COMPILE_CONDITION, place,
			    "the condition grows too large");
}

/* A condition with its macros; NULL at an error, which is in *error, or was reported if its message
 * is empty. */
static struct condition *compile_text(struct compiler *k, const struct macro_def *macro,
				      const char *text, const struct place *place,
				      size_t *ret_weight, struct condition_error *error)
{
	struct condition *condition = condition_parse(text, strlen(text), error);
	struct seeker seeker = { k, macro, strlen(text), false };

	if (!condition)
		return NULL;
	condition_macros(condition, weigh, &seeker);
	*error = (struct condition_error){ 0 };
	if (seeker.failed)
		goto fail;
	*ret_weight = seeker.weight;
	k->grown += seeker.weight;
	if (k->grown > EXPANSION_MAX) {
		too_large(k, place);
		goto fail;
	}
	if (condition_resolve(condition, give, &seeker, error))
		return condition;
fail:
	condition_free(condition);
	return NULL;
}

static bool compile_macro(struct compiler *k, struct macro_def *m)
{
	struct condition_error error = { 0 };

	if (k->depth == DEPTH_MAX)
		return report_error(k->reports, LOAD_ERR_COMPILE_CONDITION, m->condition_place,
				    "macros are nested too deeply");
	m->state = MACRO_UNDER_WAY;
	m->text = lists_put_in(k->c, m->condition, &k->spent);
	if (!m->text) {
		m->state = MACRO_FAILED;
		return too_large(k, m->condition_place);
	}
	k->depth++;
	m->compiled = compile_text(k, m, m->text, m->condition_place, &m->weight, &error);
	k->depth--;
	m->state = m->compiled ? MACRO_DONE : MACRO_FAILED;
	if (m->compiled)
		return true;
	if (*error.message)
		wrong(k, LOAD_ERR_COMPILE_CONDITION, m->condition_place, m->text, &error);
	return false;
}

/* ---- Exceptions ----------------------------------------------------------- */

static bool takes_list(const char *op)
{
	return !strcmp(op, "in") || !strcmp(op, "pmatch") || !strcmp(op, "intersects");
}

static void put_words(struct collection *c, struct buf *b, const struct cell *cells, size_t count)
{
	buf_char(b, '(');
	for (size_t i = 0; i < count; i++) {
		if (i)
			buf_str(b, ", ");
		if (cells[i].text)
			buf_str(b, lists_quoted(c, cells[i].text));
	}
	buf_char(b, ')');
}

/* One value of a row, as what stands right of its comparison. */
static void put_cell(struct collection *c, struct buf *b, const char *op, const struct cell *cell)
{
	if (!cell->text)
		put_words(c, b, cell->cells, cell->count);
	else if (takes_list(op))
		buf_printf(b, "(%s)", lists_quoted(c, cell->text));
	else
		buf_str(b, lists_quoted(c, cell->text));
}

static bool put_exception(struct compiler *k, struct buf *b, const struct exception_def *e)
{
	if (e->fields.text) {
		for (size_t i = 0; i < e->value_count; i++)
			if (!e->values[i].text)
				return report_error(k->reports, LOAD_ERR_VALIDATE, e->place,
						    "Expected values array to contain a list of "
						    "strings");
		buf_printf(b, "%s %s ", e->fields.text, e->comps.text);
		put_words(k->c, b, e->values, e->value_count);
		return true;
	}
	for (size_t i = 0; i < e->value_count; i++) {
		const struct cell *row = &e->values[i];

		if (row->text || row->count != e->fields.count)
			return report_error(k->reports, LOAD_ERR_VALIDATE, e->place,
					    "Fields values lists must have equal length");
		buf_str(b, i ? " or (" : "(");
		for (size_t n = 0; n < row->count; n++) {
			const char *op = e->comps.cells[n].text;

			buf_printf(b, "%s%s %s ", n ? " and " : "", e->fields.cells[n].text, op);
			put_cell(k->c, b, op, &row->cells[n]);
		}
		buf_char(b, ')');
		if (b->len > EXPANSION_MAX)
			return too_large(k, e->place);
	}
	return true;
}

/* A rule's condition with its exceptions, as text; NULL at an error. */
static const char *with_exceptions(struct compiler *k, const struct rule_def *r)
{
	struct buf b = { 0 }, one = { 0 };
	bool good = true, any = false;

	for (size_t i = 0; good && i < r->exception_count; i++) {
		if (!r->exceptions[i].value_count)
			continue;
		one.len = 0;
		good = put_exception(k, &one, &r->exceptions[i]);
		if (!any)
			buf_printf(&b, "(%s)", r->condition);
		any = true;
		buf_str(&b, " and not (");
		buf_put(&b, one.p, one.len);
		buf_char(&b, ')');
	}
	const char *text = any ? pool_copy(&k->c->pool, b.p, b.len) : r->condition;

	buf_free(&b);
	buf_free(&one);
	return good ? text : NULL;
}

/* ---- Outputs -------------------------------------------------------------- */

static const char info[] = "%container.info";

/* The whole format of an alert's message: what the rule says without %container.info, which is no
 * more, and what every rule gets. */
static const char *whole_output(struct compiler *k, const struct rule_def *r, const char *suggested)
{
	struct buf b = { 0 };
	const char *from = r->output, *hit;

	while ((hit = strstr(from, info))) {
		buf_put(&b, from, (size_t)(hit - from));
		from = hit + strlen(info);
	}
	if (from != r->output && r->place->content == k->content) {
		report_warning(k->reports, LOAD_DEPRECATED_ITEM, r->output_place,
			       "%%container.info is deprecated and no more useful, and will be "
			       "dropped by Falco 1.0.0. The container plugin will automatically "
			       "add required fields to the output message.");
		if (!k->reports->more_warnings)
			k->reports->warnings[k->reports->warning_count - 1].field = info + 1;
	}
	buf_str(&b, from);
	buf_str(&b, suggested);
	const char *text = pool_copy(&k->c->pool, b.p, b.len);

	buf_free(&b);
	return text;
}

/* ---- Rules ---------------------------------------------------------------- */

struct warning_place {
	struct compiler *k;
	const struct rule_def *r;
	const char *text;
};

static void warn_of_condition(void *context, const char *message, size_t offset)
{
	const struct warning_place *w = context;

	if (w->r->place->content == w->k->content)
		report_warning(
			w->k->reports, LOAD_COMPILE_CONDITION,
			place_expression(&w->k->c->pool, w->r->condition_place, w->text, offset),
			"%s", message);
}

/* Is it about something this sonde does not know, rather than something nobody can? */
static bool about_unknown(const char *message)
{
	return strstr(message, "nonexistent field") ||
	       strstr(message, "invalid formatting token") ||
	       strstr(message, "unknown event type") || strstr(message, "unknown filter:");
}

/* Something is wrong with a rule: with its permission it is left out, and that is all. */
static bool reject(struct compiler *k, const struct rule_def *r, enum report_code code,
		   const struct place *place, const char *message)
{
	if (!r->skip_unknown || !about_unknown(message))
		return report_error(k->reports, code, place, "%s", message);
	if (r->place->content == k->content)
		report_warning(k->reports, LOAD_UNKNOWN_FILTER, place, "%s", message);
	return true;
}

/* False at an error; ret->when stays NULL of a rule that is left out. */
static bool compile_rule(struct compiler *k, const struct rule_def *r, const char *suggested,
			 struct rule *ret)
{
	struct condition_error error = { 0 };
	const char *text = with_exceptions(k, r), *output;
	struct warning_place place = { k, r, NULL };
	size_t weight;

	if (!text)
		return false;
	text = place.text = lists_put_in(k->c, text, &k->spent);
	if (!text)
		return too_large(k, r->condition_place);
	*ret = (struct rule){
		.name = r->name,
		.desc = r->desc,
		.source = r->source,
		.condition = text,
		.output = r->output,
		.tags = r->tags,
		.tag_count = r->tag_count,
		.priority = r->priority,
		.enabled = r->enabled,
	};
	ret->when = compile_text(k, NULL, text, r->condition_place, &weight, &error);
	if (!ret->when && !*error.message)
		return false;
	if (!ret->when ||
	    !condition_check(ret->when, DIALECT_RULES, warn_of_condition, &place, &error)) {
		condition_free(ret->when);
		ret->when = NULL;
		return reject(k, r, LOAD_ERR_COMPILE_CONDITION,
			      place_expression(&k->c->pool, r->condition_place, text, error.offset),
			      error.message);
	}
	output = whole_output(k, r, suggested);
	ret->format = format_parse(output, strlen(output), DIALECT_RULES, &error);
	if (!ret->format) {
		condition_free(ret->when);
		ret->when = NULL;
		return reject(k, r, LOAD_ERR_COMPILE_OUTPUT, r->output_place, error.message);
	}
	if (r->warn_evttypes && r->place->content == k->content &&
	    condition_call_names(ret->when) > MANY_CALLS)
		report_warning(k->reports, LOAD_NO_EVTTYPE, r->place,
			       "Rule matches too many evt.type values. This has a significant "
			       "performance penalty.");
	return true;
}

static void warn_of_unused(struct compiler *k)
{
	for (size_t i = 0; i < k->c->macro_count; i++) {
		const struct macro_def *m = k->c->macros[i];

		if (!m->used && m->place->content == k->content)
			report_warning(k->reports, LOAD_UNUSED_MACRO, m->place,
				       "Macro not referred to by any other rule/macro");
	}
	for (size_t i = 0; i < k->c->list_count; i++) {
		const struct list_def *list = k->c->lists[i];

		if (!list->used && list->place->content == k->content)
			report_warning(k->reports, LOAD_UNUSED_LIST, list->place,
				       "List not referred to by any other rule/macro/list");
	}
}

bool compile_rules(struct collection *c, struct report_list *reports, const struct content *content,
		   const char *suggested, struct rule **ret, size_t *ret_count)
{
	struct compiler k = { .c = c, .reports = reports, .content = content };
	struct rule *rules = calloc(c->rule_count + 1, sizeof(*rules));
	size_t count = 0;
	bool good;

	for (size_t i = 0; i < c->list_count; i++)
		c->lists[i]->used = false;
	for (size_t i = 0; i < c->macro_count; i++) {
		c->macros[i]->used = false;
		c->macros[i]->state = MACRO_UNSEEN;
		c->macros[i]->weight = 0;
	}
	good = rules && lists_join(c, reports);
	for (size_t i = 0; good && i < c->macro_count; i++)
		if (c->macros[i]->state == MACRO_UNSEEN)
			good = compile_macro(&k, c->macros[i]);
	for (size_t i = 0; good && i < c->rule_count; i++) {
		if (c->rules[i]->unknown_source)
			continue;
		good = compile_rule(&k, c->rules[i], suggested, &rules[count]);
		count += rules[count].when != NULL;
	}
	if (good)
		warn_of_unused(&k);
	for (size_t i = 0; i < c->macro_count; i++) {
		condition_free(c->macros[i]->compiled);
		c->macros[i]->compiled = NULL;
	}
	if (good) {
		*ret = rules;
		*ret_count = count;
	} else {
		compile_free(rules, count);
	}
	return good;
}

void compile_free(struct rule *rules, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		condition_free(rules[i].when);
		format_free(rules[i].format);
	}
	free(rules);
}
