/* Rules and their exceptions: defined, replaced, appended to, switched on and off. */
#include <stdlib.h>
#include <string.h>
#include "collect_item.h"

enum { TAGS_MAX = 1000, EXCEPTIONS_MAX = 1000 };

static bool bad(struct item *it, const struct place *place, const char *message)
{
	return report_error(it->reports, LOAD_ERR_YAML_VALIDATE, place, "%s", message);
}

/* ---- Exceptions ----------------------------------------------------------- */

static struct cell cell_of(struct pool *pool, const struct doc *value)
{
	struct cell cell = { .text = value->kind == DOC_SEQUENCE ? NULL : value->text };

	if (value->kind != DOC_SEQUENCE)
		return cell;
	cell.count = value->count;
	cell.cells = pool_alloc(pool, value->count * sizeof(*cell.cells));
	for (uint32_t i = 0; i < value->count; i++)
		cell.cells[i] = cell_of(pool, value->items[i]);
	return cell;
}

/* No maps, and no deeper than rows of lists of words. */
static bool plain(const struct doc *value, unsigned depth)
{
	if (value->kind == DOC_MAP)
		return false;
	for (uint32_t i = 0; value->kind == DOC_SEQUENCE && i < value->count; i++)
		if (!depth || !plain(value->items[i], depth - 1))
			return false;
	return true;
}

static bool is_comparison(const char *op)
{
	static const char *const all[] = {
		"=",	  "==",		 "!=",	      "<=",	   ">=",	 "<",
		">",	  "contains",	 "icontains", "bcontains", "startswith", "glob",
		"iglob",  "bstartswith", "endswith",  "regex",	   "in",	 "intersects",
		"pmatch", "exists",	 NULL,
	};

	return word_in(op, all);
}

static bool read_exception(struct item *it, const struct doc *map, struct exception_def *ret)
{
	struct pool *pool = &it->c->pool;
	struct item one = { it->c, it->reports, map,
			    place_in(pool, it->place, "exception", NULL, map->mark) };
	const struct doc *fields = doc_get(map, "fields"), *comps = doc_get(map, "comps"),
			 *values = doc_get(map, "values");

	*ret = (struct exception_def){ 0 };
	if (map->kind != DOC_MAP)
		return bad(it, one.place, "Rule exception must be a map");
	if (!item_text(&one, "name", false, &ret->name, NULL))
		return false;
	ret->place = one.place = place_in(pool, it->place, "exception", ret->name, map->mark);
	if ((fields && !plain(fields, 1)) || (comps && !plain(comps, 1)))
		return bad(it, one.place,
			   "Rule exception fields and comps must be words or lists of words");
	if (values && (values->kind != DOC_SEQUENCE || !plain(values, 3)))
		return bad(it, one.place, "Rule exception values must be a sequence");
	if (fields)
		ret->fields = cell_of(pool, fields);
	if (comps)
		ret->comps = cell_of(pool, comps);
	if (values) {
		struct cell all = cell_of(pool, values);

		ret->values = all.cells;
		ret->value_count = all.count;
	}
	return true;
}

bool collect_exceptions(struct item *it, struct exception_def **ret, size_t *ret_count)
{
	const struct doc *list = doc_get(it->map, "exceptions");

	*ret = NULL;
	*ret_count = 0;
	if (!list)
		return true;
	const struct place *place =
		place_in(&it->c->pool, it->place, "exceptions", NULL, list->mark);

	if (list->kind != DOC_SEQUENCE)
		return bad(it, place, "Rule exceptions must be a sequence");
	if (list->count > EXCEPTIONS_MAX)
		return bad(it, place, "Rule has too many exceptions");
	*ret = pool_alloc(&it->c->pool, list->count * sizeof(**ret));
	for (uint32_t i = 0; i < list->count; i++)
		if (!read_exception(it, list->items[i], &(*ret)[(*ret_count)++]))
			return false;
	return true;
}

static bool wrong(struct item *it, const struct exception_def *e, const char *message)
{
	return report_error(it->reports, LOAD_ERR_VALIDATE, e->place, "%s", message);
}

/* A new exception must say what it compares, and how if it is not the usual. */
static bool complete(struct item *it, struct exception_def *e)
{
	static const char *const list_ops[] = { "in", "pmatch", "intersects", NULL };
	struct pool *pool = &it->c->pool;

	if (!e->fields.text) {
		if (!e->fields.count)
			return wrong(it, e,
				     "Rule exception must have fields property with a list"
				     " of fields");
		if (!e->comps.text && !e->comps.count) {
			e->comps.count = e->fields.count;
			e->comps.cells = pool_alloc(pool, e->comps.count * sizeof(*e->comps.cells));
			for (size_t i = 0; i < e->comps.count; i++)
				e->comps.cells[i].text = "=";
		}
		if (e->comps.text || e->comps.count != e->fields.count)
			return wrong(it, e, "Fields and comps lists must have equal length");
		for (size_t i = 0; i < e->comps.count; i++)
			if (!e->comps.cells[i].text || !is_comparison(e->comps.cells[i].text))
				return report_error(it->reports, LOAD_ERR_VALIDATE, e->place,
						    "'%s' is not a supported comparison operator",
						    e->comps.cells[i].text ? e->comps.cells[i].text
									   : "");
		for (size_t i = 0; i < e->fields.count; i++)
			if (!e->fields.cells[i].text)
				return wrong(it, e, "Rule exception fields must be words");
		return true;
	}
	if (!e->comps.text && !e->comps.count)
		e->comps.text = "in";
	if (!e->comps.text)
		return wrong(it, e, "Fields and comps must both be strings");
	if (!word_in(e->comps.text, list_ops))
		return wrong(it, e,
			     "When fields is a single value, comps must be one of (in, "
			     "pmatch, intersects)");
	return true;
}

static struct exception_def *named(struct exception_def *all, size_t count, const char *name)
{
	for (size_t i = 0; i < count; i++)
		if (!strcmp(all[i].name, name))
			return &all[i];
	return NULL;
}

static bool complete_all(struct item *it, struct exception_def *all, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (!complete(it, &all[i]))
			return false;
		if (named(all, i, all[i].name))
			report_warning(it->reports, LOAD_EXCEPTION_NAME_NOT_UNIQUE, all[i].place,
				       "Multiple definitions of exception '%s' in the same rule",
				       all[i].name);
	}
	return true;
}

bool collect_merge_exceptions(struct item *it, struct rule_def *rule, struct exception_def *more,
			      size_t count)
{
	struct pool *pool = &it->c->pool;

	for (size_t i = 0; i < count; i++) {
		struct exception_def *e = &more[i],
				     *old = named(rule->exceptions, rule->exception_count, e->name);

		if (!old) {
			if (!e->fields.text && !e->fields.count)
				return wrong(it, e,
					     "Rule exception new item in append must have"
					     " fields property with a list of fields");
			if (!complete(it, e))
				return false;
			if (rule->exception_count == EXCEPTIONS_MAX)
				return wrong(it, e, "Rule has too many exceptions");
			rule->exceptions = pool_grow(pool, rule->exceptions, rule->exception_count,
						     sizeof(*e));
			rule->exceptions[rule->exception_count++] = *e;
			continue;
		}
		if (e->fields.text || e->fields.count)
			return wrong(it, e,
				     "Can not append exception fields to existing rule,"
				     " only values");
		if (e->comps.text || e->comps.count)
			return wrong(it, e,
				     "Can not append exception comps to existing rule,"
				     " only values");
		size_t total = old->value_count + e->value_count;
		struct cell *values = pool_alloc(pool, total * sizeof(*values));

		for (size_t k = 0; k < total; k++)
			values[k] = k < old->value_count ? old->values[k]
							 : e->values[k - old->value_count];
		old->values = values;
		old->value_count = total;
	}
	return true;
}

/* ---- Tags ----------------------------------------------------------------- */

static int by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The tags of both, sorted, each once. */
static bool join_tags(struct item *it, struct rule_def *r, const char **more, size_t count)
{
	size_t total = r->tag_count + count, kept = 0;
	const char **tags = pool_alloc(&it->c->pool, total * sizeof(*tags));

	if (total > TAGS_MAX)
		return bad(it, it->place, "Rule has too many tags");
	for (size_t i = 0; i < total; i++)
		tags[i] = i < r->tag_count ? r->tags[i] : more[i - r->tag_count];
	qsort(tags, total, sizeof(*tags), by_text);
	for (size_t i = 0; i < total; i++)
		if (!i || strcmp(tags[i], tags[kept - 1]) != 0)
			tags[kept++] = tags[i];
	r->tags = tags;
	r->tag_count = kept;
	return true;
}

static bool read_tags(struct item *it, struct rule_def *r)
{
	const char **tags;
	size_t count;

	return !item_has(it, "tags") ||
	       (item_texts(it, "tags", &tags, NULL, &count) && join_tags(it, r, tags, count));
}

/* ---- Rules ---------------------------------------------------------------- */

static const char *const known_keys[] = {
	"rule",
	"desc",
	"condition",
	"output",
	"priority",
	"source",
	"enabled",
	"tags",
	"exceptions",
	"capture",
	"append",
	"capture_duration",
	"warn_evttypes",
	"override",
	"skip-if-unknown-filter",
	NULL,
};

static const char *trimmed(struct pool *pool, const char *text)
{
	size_t n;

	text += strspn(text, " \t\r\n");
	for (n = strlen(text); n && strchr(" \t\r\n", text[n - 1]); n--)
		;
	return pool_copy(pool, text, n);
}

static bool read_priority(struct item *it, struct rule_def *r)
{
	const char *text = NULL;
	const struct place *place = NULL;

	if (!item_text(it, "priority", false, &text, &place))
		return false;
	if (!priority_parse(text, &r->priority))
		return bad(it,
			   place_in(&it->c->pool, it->place, "rule priority", NULL, place->mark),
			   "Invalid priority");
	return true;
}

/* The condition, and where it is. */
static bool read_condition(struct item *it, bool optional, struct rule_def *r)
{
	const struct place *place = NULL;

	if (!item_text(it, "condition", optional, &r->condition, &place))
		return false;
	if (place)
		r->condition_place =
			place_in(&it->c->pool, it->place, "rule condition", NULL, place->mark);
	return true;
}

static bool read_output(struct item *it, bool optional, struct rule_def *r)
{
	const struct place *place = NULL;

	if (!item_text(it, "output", optional, &r->output, &place))
		return false;
	if (place) {
		r->output = trimmed(&it->c->pool, r->output);
		r->output_place =
			place_in(&it->c->pool, it->place, "rule output", NULL, place->mark);
	}
	return true;
}

/* Captures are sonde's own business (recordings): what is said of them is checked only. */
static bool read_capture(struct item *it)
{
	const char *text = NULL;
	const struct place *place = NULL;
	bool capture;

	if (!item_bool(it, "capture", &capture) ||
	    !item_text(it, "capture_duration", true, &text, &place))
		return false;
	if (text && text[strspn(text, "0123456789")])
		return bad(it, place, "Can't decode YAML scalar value");
	return true;
}

/* A whole rule, in place of the one by its name. */
static bool define(struct item *it, const char *name)
{
	struct rule_def *old = collect_rule(it->c, name);
	struct rule_def r = { .name = name, .enabled = true, .warn_evttypes = true };
	const char *source = NULL;

	if (!read_condition(it, false, &r) || !read_output(it, false, &r) ||
	    !item_text(it, "desc", false, &r.desc, NULL) || !read_priority(it, &r) ||
	    !item_text(it, "source", true, &source, NULL) ||
	    !item_bool(it, "enabled", &r.enabled) ||
	    !item_bool(it, "warn_evttypes", &r.warn_evttypes) ||
	    !item_bool(it, "skip-if-unknown-filter", &r.skip_unknown) || !read_capture(it) ||
	    !read_tags(it, &r) || !collect_exceptions(it, &r.exceptions, &r.exception_count) ||
	    !complete_all(it, r.exceptions, r.exception_count))
		return false;
	if (old && source && strcmp(source, old->source) != 0)
		return report_error(it->reports, LOAD_ERR_VALIDATE, it->place,
				    "Rule has been re-defined with a different source");
	r.source = source ? source : old ? old->source : "syscall";
	r.unknown_source = strcmp(r.source, "syscall") != 0;
	if (r.unknown_source)
		report_warning(it->reports, LOAD_UNKNOWN_SOURCE, it->place,
			       "Unknown source %s, skipping", r.source);
	if (!old)
		old = collect_new_rule(it->c, name);
	r.order.first = old->order.first;
	r.order.last = it->c->next++;
	r.place = it->place;
	*old = r;
	return true;
}

/* `enabled` by itself, as rules were switched before there was override. */
static bool switch_rule(struct item *it, const char *name)
{
	struct rule_def *r = collect_rule(it->c, name);
	bool enabled = true;

	if (!item_has(it, "enabled"))
		return report_error(it->reports, LOAD_ERR_YAML_VALIDATE, it->place,
				    "Item has no mapping for key 'enabled'");
	if (!item_bool(it, "enabled", &enabled))
		return false;
	report_warning(it->reports, LOAD_DEPRECATED_ITEM, it->place,
		       "The standalone 'enabled' key usage is deprecated. The correct approach "
		       "requires also a 'replace' entry under the 'override' key "
		       "(i.e. 'enabled: replace').");
	if (!r)
		return report_error(it->reports, LOAD_ERR_VALIDATE, it->place,
				    "Rule has 'enabled' key but no rule by that name already "
				    "exists");
	r->enabled = enabled;
	return true;
}

static bool no_previous(struct item *it, const char *key, bool append)
{
	if (append)
		return report_error(it->reports, LOAD_ERR_VALIDATE, it->place,
				    "Rule uses 'append' or 'override.%s: append' but no rule by "
				    "that name already exists",
				    key);
	return report_error(it->reports, LOAD_ERR_VALIDATE, it->place,
			    "An 'override.%s: replace' to a rule was requested but no rule by that "
			    "name already exists",
			    key);
}

static void append_condition(struct item *it, struct rule_def *r, const struct rule_def *more)
{
	r->condition = pool_printf(&it->c->pool, "%s %s", r->condition, more->condition);
	r->condition_place = more->condition_place;
}

/* `append: true`: of the condition and the exceptions. */
static bool append_rule(struct item *it, const char *name)
{
	struct rule_def *r = collect_rule(it->c, name), more = { 0 };

	if (!r)
		return no_previous(it, "<key>", true);
	if (!read_condition(it, true, &more) ||
	    !collect_exceptions(it, &more.exceptions, &more.exception_count))
		return false;
	if (!more.condition && !more.exception_count) {
		report_warning(it->reports, LOAD_APPEND_NO_VALUES, it->place,
			       "Overriding/appending with no values");
		return true;
	}
	if (more.condition)
		append_condition(it, r, &more);
	r->order.last = it->c->next++;
	return collect_merge_exceptions(it, r, more.exceptions, more.exception_count);
}

static bool append_keys(struct item *it, struct rule_def *r, const char *const *keys)
{
	struct pool *pool = &it->c->pool;
	struct rule_def more = { 0 };

	for (; *keys; keys++) {
		if (!strcmp(*keys, "condition")) {
			if (!read_condition(it, false, &more))
				return false;
			append_condition(it, r, &more);
		} else if (!strcmp(*keys, "output")) {
			if (!read_output(it, false, &more))
				return false;
			r->output = pool_printf(pool, "%s %s", r->output, more.output);
			r->output_place = more.output_place;
		} else if (!strcmp(*keys, "desc")) {
			if (!item_text(it, "desc", false, &more.desc, NULL))
				return false;
			r->desc = pool_printf(pool, "%s %s", r->desc, more.desc);
		} else if (!strcmp(*keys, "tags")) {
			if (!read_tags(it, r))
				return false;
		} else if (!collect_exceptions(it, &more.exceptions, &more.exception_count) ||
			   !collect_merge_exceptions(it, r, more.exceptions,
						     more.exception_count)) {
			return false;
		}
	}
	return true;
}

static bool replace_key(struct item *it, struct rule_def *r, const char *key)
{
	if (!strcmp(key, "condition"))
		return read_condition(it, false, r);
	if (!strcmp(key, "output"))
		return read_output(it, false, r);
	if (!strcmp(key, "desc"))
		return item_text(it, "desc", false, &r->desc, NULL);
	if (!strcmp(key, "priority"))
		return read_priority(it, r);
	if (!strcmp(key, "enabled"))
		return item_bool(it, "enabled", &r->enabled);
	if (!strcmp(key, "warn_evttypes"))
		return item_bool(it, "warn_evttypes", &r->warn_evttypes);
	if (!strcmp(key, "skip-if-unknown-filter"))
		return item_bool(it, "skip-if-unknown-filter", &r->skip_unknown);
	if (!strcmp(key, "exceptions"))
		return collect_exceptions(it, &r->exceptions, &r->exception_count) &&
		       complete_all(it, r->exceptions, r->exception_count);
	if (!strcmp(key, "tags")) {
		r->tag_count = 0;
		return read_tags(it, r);
	}
	return read_capture(it);
}

static bool override_rule(struct item *it, const char *name, const struct override *override)
{
	struct rule_def *r = collect_rule(it->c, name);

	for (uint32_t i = 0; i < it->map->count; i += 2) {
		const char *key = it->map->items[i]->text;

		if (!key || !word_in(key, known_keys) || !strcmp(key, "rule") ||
		    !strcmp(key, "override") || !strcmp(key, "append") || !strcmp(key, "source") ||
		    override_has(override->append, key) || override_has(override->replace, key))
			continue;
		return report_error(it->reports, LOAD_ERR_VALIDATE, it->place,
				    "Unexpected key '%s': no corresponding entry under 'override' "
				    "is defined.",
				    key);
	}
	if (!r && override->append[0])
		return no_previous(it, override->append[0], true);
	if (!r)
		return no_previous(it, override->replace[0], false);
	if (!append_keys(it, r, override->append))
		return false;
	for (const char *const *key = override->replace; *key; key++)
		if (!replace_key(it, r, *key))
			return false;
	r->order.last = it->c->next++;
	return true;
}

bool collect_rule_item(struct item *it)
{
	static const char *const appendable[] = { "condition", "output",     "desc",
						  "tags",      "exceptions", NULL };
	static const char *const replaceable[] = {
		"condition",
		"output",
		"desc",
		"tags",
		"exceptions",
		"priority",
		"capture",
		"enabled",
		"capture_duration",
		"warn_evttypes",
		"skip-if-unknown-filter",
		NULL,
	};
	struct override override;
	const char *name = NULL;
	bool append;

	if (!item_text(it, "rule", false, &name, NULL))
		return false;
	it->place = place_in(&it->c->pool, it->place->in, "rule", name, it->map->mark);
	if (!item_override(it, appendable, replaceable, &override) ||
	    !item_append(it, &override, &append))
		return false;
	item_unknown_keys(it, known_keys);
	if (override.given)
		return override_rule(it, name, &override);
	if (append)
		return append_rule(it, name);
	if (!item_has(it, "condition") && !item_has(it, "output") && !item_has(it, "desc") &&
	    !item_has(it, "priority"))
		return switch_rule(it, name);
	return define(it, name);
}
