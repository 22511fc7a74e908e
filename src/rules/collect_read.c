/* A file's items, one after the other: versions that are required, lists and macros; what they and
 * rules have in common. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "collect_item.h"

enum { MEMORY_MAX = 256 << 20 };

/* What rule files may require of us: Falco's engine, and the container plugin as part of it. */
static const unsigned engine_version[3] = { 0, 63, 0 };
static const unsigned container_version[3] = { 0, 99, 0 };

bool word_in(const char *word, const char *const words[])
{
	for (; *words; words++)
		if (!strcmp(word, *words))
			return true;
	return false;
}

bool override_has(const char *const keys[], const char *key)
{
	return word_in(key, keys);
}

bool item_has(const struct item *it, const char *key)
{
	return doc_get(it->map, key);
}

static bool fail(struct item *it, const struct place *place, const char *message)
{
	return report_error(it->reports, LOAD_ERR_YAML_VALIDATE, place, "%s", message);
}

const struct place *item_value_place(struct item *it, const char *key)
{
	const struct doc *value = doc_get(it->map, key);

	return value ? place_in(&it->c->pool, it->place, "value for", key, value->mark) : it->place;
}

static bool scalar(struct item *it, const struct doc *value, const char *key,
		   const struct place *place, const char **ret)
{
	if (value->kind == DOC_NULL)
		return report_error(it->reports, LOAD_ERR_YAML_VALIDATE, place,
				    "Mapping for key '%s' is empty", key);
	if (value->kind != DOC_SCALAR)
		return fail(it, place, "Value is not a scalar value");
	if (!*value->text)
		return fail(it, place, "Value must be non-empty");
	*ret = value->text;
	return true;
}

bool item_text(struct item *it, const char *key, bool optional, const char **ret,
	       const struct place **ret_place)
{
	const struct doc *value = doc_get(it->map, key);

	if (!value || (value->kind == DOC_NULL && optional))
		return optional || report_error(it->reports, LOAD_ERR_YAML_VALIDATE, it->place,
						"Item has no mapping for key '%s'", key);
	const struct place *place = item_value_place(it, key);

	if (ret_place)
		*ret_place = place;
	return scalar(it, value, key, place, ret);
}

bool item_bool(struct item *it, const char *key, bool *ret)
{
	static const char *const yes[] = { "y", "yes", "true", "on", NULL };
	static const char *const no[] = { "n", "no", "false", "off", NULL };
	const char *text = NULL, *const * w;
	const struct place *place = NULL;

	if (!item_text(it, key, true, &text, &place))
		return false;
	if (!text)
		return true;
	for (w = yes; *w; w++)
		if (!strcasecmp(text, *w)) {
			*ret = true;
			return true;
		}
	for (w = no; *w; w++)
		if (!strcasecmp(text, *w)) {
			*ret = false;
			return true;
		}
	return fail(it, place, "Can't decode YAML scalar value");
}

bool item_texts(struct item *it, const char *key, const char ***ret, const struct place ***places,
		size_t *ret_count)
{
	const struct doc *value = doc_get(it->map, key);
	const struct place *place = item_value_place(it, key);
	struct pool *pool = &it->c->pool;

	if (!value)
		return report_error(it->reports, LOAD_ERR_YAML_VALIDATE, it->place,
				    "Item has no mapping for key '%s'", key);
	if (value->kind != DOC_SEQUENCE)
		return fail(it, place, "Value is not a sequence");
	*ret = pool_alloc(pool, value->count * sizeof(**ret));
	if (places)
		*places = pool_alloc(pool, value->count * sizeof(**places));
	for (uint32_t i = 0; i < value->count; i++) {
		const struct doc *one = value->items[i];
		const struct place *here = places ? place_in(pool, it->place, "list item",
							     one->text ? one->text : "", one->mark)
						  : place;

		if (one->kind != DOC_SCALAR && one->kind != DOC_NULL)
			return fail(it, here, "Value is not a scalar value");
		(*ret)[i] = one->text;
		if (places)
			(*places)[i] = here;
	}
	*ret_count = value->count;
	return true;
}

void item_unknown_keys(struct item *it, const char *const known[])
{
	for (uint32_t i = 0; i < it->map->count; i += 2) {
		const struct doc *key = it->map->items[i];

		if (!key->text || word_in(key->text, known))
			continue;
		report_warning(it->reports, LOAD_UNKNOWN_KEY,
			       place_in(&it->c->pool, it->place, "value for", key->text, key->mark),
			       "Unknown key '%s' found", key->text);
	}
}

/* ---- override and append -------------------------------------------------- */

bool item_override(struct item *it, const char *const appendable[], const char *const replaceable[],
		   struct override *ret)
{
	const struct doc *map = doc_get(it->map, "override");
	size_t appends = 0, replaces = 0;

	*ret = (struct override){ 0 };
	if (!map)
		return true;
	const struct place *place = place_in(&it->c->pool, it->place, "override", NULL, map->mark);

	if (map->kind != DOC_MAP)
		return fail(it, place, "Value of 'override' must be a mapping of keys to actions");
	for (uint32_t i = 0; i < map->count; i += 2) {
		const char *key = map->items[i]->text, *how = map->items[i + 1]->text;
		bool append = how && !strcmp(how, "append");

		if (!key || !how || (!append && strcmp(how, "replace") != 0))
			return report_error(it->reports, LOAD_ERR_YAML_VALIDATE, place,
					    "Invalid override operation for key '%s': '%s'. "
					    "Allowed values are: append, replace",
					    key ? key : "", how ? how : "");
		if (!word_in(key, append ? appendable : replaceable))
			return report_error(
				it->reports, LOAD_ERR_YAML_VALIDATE, place, "Key '%s' cannot be %s",
				key, append ? "appended to, use 'replace' instead" : "replaced");
		if (!item_has(it, key))
			return report_error(it->reports, LOAD_ERR_VALIDATE, place,
					    "%s %s override for '%s' was specified but '%s' is not "
					    "defined",
					    append ? "An" : "A", how, key, key);
		if (override_has(ret->append, key) || override_has(ret->replace, key))
			return report_error(it->reports, LOAD_ERR_YAML_VALIDATE, place,
					    "Key '%s' is overridden twice", key);
		/* As many as there are keys at most, which are fewer than there is room for. */
		if (append)
			ret->append[appends++] = key;
		else
			ret->replace[replaces++] = key;
	}
	ret->given = appends || replaces;
	return true;
}

bool item_append(struct item *it, const struct override *override, bool *ret)
{
	*ret = false;
	if (!item_bool(it, "append", ret))
		return false;
	if (*ret)
		report_warning(it->reports, LOAD_DEPRECATED_ITEM, it->place,
			       "'append' key is deprecated. Add an 'append' entry (e.g. "
			       "'condition: append') under 'override' instead.");
	if (*ret && override->given)
		return report_error(
			it->reports, LOAD_ERR_VALIDATE, it->place,
			"Keys 'override' and 'append: true' cannot be used together. Add an "
			"'append' entry (e.g. 'condition: append') under 'override'.");
	return true;
}

/* ---- Lists and macros ----------------------------------------------------- */

bool collect_list_item(struct item *it)
{
	static const char *const known[] = { "list", "items", "append", "override", NULL };
	static const char *const keys[] = { "items", NULL };
	struct collection *c = it->c;
	struct override override;
	struct list_def more = { 0 }, *def;
	bool append;

	if (!item_text(it, "list", false, &more.name, NULL))
		return false;
	it->place = place_in(&c->pool, it->place->in, "list", more.name, it->map->mark);
	if (strpbrk(more.name, "()\"' \t\r\n\v\f=,"))
		report_warning(it->reports, LOAD_INVALID_LIST_NAME, it->place,
			       "List has an invalid name. List names should match a regular "
			       "expression: [^()\"'\\s=,]+");
	if (!item_texts(it, "items", &more.items, &more.places, &more.count) ||
	    !item_override(it, keys, keys, &override) || !item_append(it, &override, &append))
		return false;
	item_unknown_keys(it, known);
	append = append || override_has(override.append, "items");
	def = collect_list(c, more.name);
	if (append && !def)
		return report_error(it->reports, LOAD_ERR_VALIDATE, it->place,
				    "List uses 'append' or 'override.items: append' but no list by "
				    "that name already exists");
	if (!def)
		def = collect_new_list(c, more.name);
	if (append) {
		size_t count = def->count + more.count;
		const char **items = pool_alloc(&c->pool, count * sizeof(*items));
		const struct place **places = pool_alloc(&c->pool, count * sizeof(*places));

		for (size_t i = 0; i < count; i++) {
			const struct list_def *from = i < def->count ? def : &more;
			size_t at = i < def->count ? i : i - def->count;

			items[i] = from->items[at];
			places[i] = from->places[at];
		}
		more.items = items;
		more.places = places;
		more.count = count;
	}
	def->items = more.items;
	def->places = more.places;
	def->count = more.count;
	def->place = it->place;
	def->order.last = c->next++;
	return true;
}

static bool good_macro_name(const char *name)
{
	if (!strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", *name))
		return false;
	return !name[strspn(name,
			    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")];
}

bool collect_macro_item(struct item *it)
{
	static const char *const known[] = { "macro", "condition", "append", "override", NULL };
	static const char *const keys[] = { "condition", NULL };
	struct collection *c = it->c;
	struct override override;
	const char *name = NULL, *condition = NULL;
	const struct place *place = NULL;
	struct macro_def *def;
	bool append;

	if (!item_text(it, "macro", false, &name, NULL))
		return false;
	it->place = place_in(&c->pool, it->place->in, "macro", name, it->map->mark);
	if (!good_macro_name(name))
		report_warning(it->reports, LOAD_INVALID_MACRO_NAME, it->place,
			       "Macro has an invalid name. Macro names should match a regular "
			       "expression: [a-zA-Z]+[a-zA-Z0-9_]*");
	if (!item_text(it, "condition", false, &condition, &place) ||
	    !item_override(it, keys, keys, &override) || !item_append(it, &override, &append))
		return false;
	item_unknown_keys(it, known);
	append = append || override_has(override.append, "condition");
	def = collect_macro(c, name);
	if (append && !def)
		return report_error(it->reports, LOAD_ERR_VALIDATE, it->place,
				    "Macro uses 'append' or 'override.condition: append' but no "
				    "macro by that name already exists");
	if (!def)
		def = collect_new_macro(c, name);
	def->condition =
		append ? pool_printf(&c->pool, "%s %s", def->condition, condition) : condition;
	def->place = it->place;
	def->condition_place = place_in(&c->pool, it->place, "macro condition", NULL, place->mark);
	def->order.last = c->next++;
	return true;
}

/* ---- Versions ------------------------------------------------------------- */

/* "1.2.3", or a number that means 0.N.0. */
static bool parse_version(const char *text, bool number, unsigned v[3])
{
	char end;

	if (number && sscanf(text, "%u%c", &v[1], &end) == 1) {
		v[0] = v[2] = 0;
		return true;
	}
	return sscanf(text, "%u.%u.%u%c", &v[0], &v[1], &v[2], &end) == 3;
}

static bool satisfied(const unsigned have[3], const unsigned want[3])
{
	if (have[0] != want[0])
		return false;
	return have[1] != want[1] ? have[1] > want[1] : have[2] >= want[2];
}

static bool engine_item(struct item *it)
{
	const char *text = NULL;
	unsigned v[3];

	it->place = place_in(&it->c->pool, it->place->in, "required_engine_version", NULL,
			     it->map->mark);
	if (!item_text(it, "required_engine_version", false, &text, NULL))
		return false;
	if (!parse_version(text, true, v))
		return report_error(it->reports, LOAD_ERR_YAML_VALIDATE, it->place,
				    "Unable to parse engine version '%s' as a semver string. "
				    "Expected \"x.y.z\" semver format.",
				    text);
	if (!satisfied(engine_version, v))
		return report_error(it->reports, LOAD_ERR_VALIDATE, it->place,
				    "Rules require engine version %u.%u.%u, but engine version is "
				    "%u.%u.%u",
				    v[0], v[1], v[2], engine_version[0], engine_version[1],
				    engine_version[2]);
	return true;
}

/* One plugin that would do: is it the one there is? */
static bool plugin(struct item *it, const struct doc *map, char **names, bool *good)
{
	struct item one = { it->c, it->reports, map,
			    place_in(&it->c->pool, it->place, "required plugin versions entry",
				     NULL, map->mark) };
	const char *name = NULL, *version = NULL;
	unsigned v[3];

	if (map->kind != DOC_MAP)
		return fail(it, one.place, "Plugin version must be a map");
	if (!item_text(&one, "name", false, &name, NULL) ||
	    !item_text(&one, "version", false, &version, NULL))
		return false;
	if (!parse_version(version, false, v))
		return report_error(it->reports, LOAD_ERR_YAML_VALIDATE, one.place,
				    "Invalid required version '%s' for plugin '%s'", version, name);
	*good = *good || (!strcmp(name, "container") && satisfied(container_version, v));
	*names = pool_printf(&it->c->pool, "%s%s%s (>= %s)", *names, **names ? ", " : "", name,
			     version);
	return true;
}

static bool plugins_item(struct item *it)
{
	const struct doc *list = doc_get(it->map, "required_plugin_versions");

	it->place = place_in(&it->c->pool, it->place->in, "required plugin versions", NULL,
			     it->map->mark);
	if (list->kind != DOC_SEQUENCE)
		return fail(it, it->place, "Value of required_plugin_versions must be a sequence");
	for (uint32_t i = 0; i < list->count; i++) {
		const struct doc *others = doc_get(list->items[i], "alternatives");
		char *names = pool_copy(&it->c->pool, "", 0);
		bool good = false;

		if (!plugin(it, list->items[i], &names, &good))
			return false;
		if (others && others->kind != DOC_SEQUENCE)
			return fail(it, it->place,
				    "Value of plugin version alternatives must be a"
				    " sequence");
		for (uint32_t k = 0; others && k < others->count && k < 64; k++)
			if (!plugin(it, others->items[k], &names, &good))
				return false;
		if (!good)
			return report_error(
				it->reports, LOAD_ERR_VALIDATE, it->place,
				"Plugin requirement not satisfied, must load one of: %s", names);
	}
	return true;
}

/* ---- The file ------------------------------------------------------------- */

static bool read_item(struct item *it)
{
	static const struct {
		const char *key;
		bool (*read)(struct item *);
	} kinds[] = {
		{ "required_engine_version", engine_item },
		{ "required_plugin_versions", plugins_item },
		{ "list", collect_list_item },
		{ "macro", collect_macro_item },
		{ "rule", collect_rule_item },
	};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if (item_has(it, kinds[i].key)) {
			/* Until its name is known. */
			it->place = place_in(&it->c->pool, it->place->in, kinds[i].key, NULL,
					     it->map->mark);
			return kinds[i].read(it);
		}
	report_warning(it->reports, LOAD_UNKNOWN_ITEM, it->place, "Unknown top level item");
	return true;
}

bool collect_read(struct collection *c, struct report_list *reports, const struct content *content)
{
	struct doc_error error;
	struct place *top = pool_alloc(&c->pool, sizeof(*top));
	const struct doc *documents;

	*top = (struct place){ .what = "rules content", .content = content };
	documents = doc_parse(&c->pool, content->text, content->len, &error);
	if (!documents)
		return report_error(reports, LOAD_ERR_YAML_PARSE,
				    place_in(&c->pool, top, "rules content item", NULL, error.mark),
				    "%s", error.message);
	for (uint32_t d = 0; d < documents->count; d++) {
		const struct doc *document = documents->items[d];

		if (document->kind == DOC_NULL)
			continue;
		if (document->kind != DOC_SEQUENCE)
			return report_error(reports, LOAD_ERR_YAML_VALIDATE, top,
					    "Rules content is not yaml array of objects");
		for (uint32_t i = 0; i < document->count; i++) {
			const struct doc *map = document->items[i];
			struct item it = { c, reports, map,
					   place_in(&c->pool, top, "rules content item", NULL,
						    map->mark) };

			if (map->kind == DOC_NULL)
				continue;
			if (map->kind != DOC_MAP)
				return report_error(reports, LOAD_ERR_YAML_VALIDATE, it.place,
						    "Unexpected element type. "
						    "Each element should be a yaml associative "
						    "array.");
			if (!read_item(&it))
				return false;
			if (c->pool.total > MEMORY_MAX)
				return report_error(reports, LOAD_ERR_VALIDATE, it.place,
						    "what is defined grows too large");
		}
	}
	return true;
}
