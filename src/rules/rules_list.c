/* What --rules-list and --rules-fields print. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "abi.h"
#include "ask.h"
#include "bits.h"
#include "buf.h"
#include "collect.h"
#include "condition.h"
#include "fields.h"
#include "format.h"
#include "json_value.h"
#include "rules.h"

enum { NAME_WIDTH = 52, TEXT_WIDTH = 78 };

/* Words in lines of a width, each but the first indented. */
static void put_wrapped(struct buf *b, const char *text, int indent)
{
	int column = 0;

	while (*text) {
		size_t n = strcspn(text, " \t\r\n");

		if (n && column && column + 1 + (int)n > TEXT_WIDTH) {
			buf_printf(b, "\n%*s", indent, "");
			column = 0;
		}
		if (n) {
			buf_printf(b, "%s%.*s", column ? " " : "", (int)n, text);
			column += (int)n + (column != 0);
		}
		text += n + (text[n] != '\0');
	}
	buf_char(b, '\n');
}

static void print(struct buf *b)
{
	if (b->len)
		fwrite(b->p, 1, b->len, stdout);
	buf_free(b);
}

/* ---- Fields of conditions and outputs, each once -------------------------- */

struct name_list {
	const char *names[256];
	size_t count;
};

static void note_field(void *context, const char *name, unsigned flags)
{
	struct name_list *list = context;

	(void)flags;
	for (size_t i = 0; i < list->count; i++)
		if (!strcmp(list->names[i], name))
			return;
	if (list->count < sizeof(list->names) / sizeof(*list->names))
		list->names[list->count++] = name;
}

static int by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void put_strings(struct buf *b, const char *key, const char **texts, size_t count, bool sort)
{
	if (sort)
		qsort(texts, count, sizeof(*texts), by_text);
	buf_printf(b, "\"%s\":[", key);
	for (size_t i = 0; i < count; i++) {
		if (i)
			buf_char(b, ',');
		json_put_string(b, texts[i], strlen(texts[i]));
	}
	buf_char(b, ']');
}

/* ---- --rules-list --------------------------------------------------------- */

static void put_text(struct buf *b, const char *key, const char *text, const char *after)
{
	buf_printf(b, "\"%s\":", key);
	json_put_string(b, text, strlen(text));
	buf_str(b, after);
}

/* Names of the calls of this machine a rule may be about. */
static void put_calls(struct buf *b, const struct rule *rule)
{
	struct name_list list = { 0 };
	struct abi_cursor call = { 0 };

	while (abi_next(abi_native(), &call))
		if (bit_get(condition_calls(rule->when), call.row))
			note_field(&list, d_text(d_numbers[call.row].name), 0);
	put_strings(b, "events", list.names, list.count, true);
}

static void put_rule(struct buf *b, const struct rule *rule)
{
	struct name_list used = { 0 };

	buf_str(b, "{\"details\":{");
	put_text(b, "condition_compiled", rule->condition, ",");
	condition_fields(rule->when, note_field, &used);
	put_strings(b, "condition_fields", used.names, used.count, true);
	buf_char(b, ',');
	put_calls(b, rule);
	buf_str(b, "},\"info\":{");
	put_text(b, "condition", rule->condition, ",");
	put_text(b, "description", rule->desc, ",");
	buf_printf(b, "\"enabled\":%s,", rule->enabled ? "true" : "false");
	put_text(b, "name", rule->name, ",");
	put_text(b, "output", rule->output, ",");
	put_text(b, "priority", priority_name(rule->priority), ",");
	put_text(b, "source", rule->source, ",");
	put_strings(b, "tags", rule->tags, rule->tag_count, false);
	buf_str(b, "}}");
}

static void list_json(const struct rules *rules)
{
	const struct collection *c = rules_collection(rules);
	size_t count;
	const struct rule *all = rules_all(rules, &count);
	struct buf b = { 0 };

	buf_str(&b, "{\"lists\":[");
	for (size_t i = 0; i < c->list_count; i++) {
		buf_str(&b, i ? ",{\"info\":{" : "{\"info\":{");
		put_strings(&b, "items", c->lists[i]->items, c->lists[i]->count, false);
		buf_char(&b, ',');
		put_text(&b, "name", c->lists[i]->name, "}}");
	}
	buf_str(&b, "],\"macros\":[");
	for (size_t i = 0; i < c->macro_count; i++) {
		buf_str(&b, i ? ",{\"info\":{" : "{\"info\":{");
		put_text(&b, "condition", c->macros[i]->condition, ",");
		put_text(&b, "name", c->macros[i]->name, "}}");
	}
	buf_str(&b, "],\"rules\":[");
	for (size_t i = 0; i < count; i++) {
		if (i)
			buf_char(&b, ',');
		put_rule(&b, &all[i]);
	}
	buf_str(&b, "]}\n");
	print(&b);
}

void rules_list(const struct rules *rules, bool json)
{
	size_t count;
	const struct rule *all = rules_all(rules, &count);
	struct buf b = { 0 };

	if (json) {
		list_json(rules);
		return;
	}
	buf_printf(&b, "%-*s %-13s %s\n", NAME_WIDTH, "Rule", "Priority", "Description");
	buf_printf(&b, "%-*s %-13s %s\n", NAME_WIDTH, "----", "--------", "-----------");
	for (size_t i = 0; i < count; i++) {
		buf_printf(&b, "%-*s %-13s ", NAME_WIDTH, all[i].name,
			   all[i].enabled ? priority_name(all[i].priority) : "disabled");
		put_wrapped(&b, all[i].desc, NAME_WIDTH + 15);
	}
	print(&b);
}

/* ---- --rules-fields ------------------------------------------------------- */

static const char *const types[] = {
	[VALUE_TEXT] = "text",	[VALUE_BYTES] = "bytes", [VALUE_BOOL] = "bool",
	[VALUE_INT] = "int",	[VALUE_UINT] = "uint",	 [VALUE_PORT] = "port",
	[VALUE_IP] = "address", [VALUE_NET] = "network", [VALUE_ANY] = "any",
};

static const char *note_of(const struct field *f)
{
	return f->flags & FIELD_RUNTIME	      ? "needs a container runtime: always <NA>"
	       : f->flags & FIELD_BEST_EFFORT ? "best effort"
					      : "";
}

struct listing {
	struct buf b;
	bool json;
	const char *begin;
};

static void put_field(struct listing *l, const char *name, const char *takes, const char *type,
		      const char *description, const char *note)
{
	struct buf *b = &l->b;
	int n = (int)(strlen(name) + strlen(takes)), m = (int)strlen(type);

	if (!l->json) {
		buf_printf(b, "%s%s%*s %s%*s ", name, takes, n < 36 ? 36 - n : 0, "", type,
			   m < 12 ? 12 - m : 0, "");
		buf_printf(b, "%s%s%s%s\n", description, *note ? " (" : "", note, *note ? ")" : "");
		return;
	}
	buf_str(b, b->len > 1 ? ",{" : "{");
	put_text(b, "description", description, ",");
	put_text(b, "name", name, ",");
	put_text(b, "note", note, ",");
	put_text(b, "takes", takes, ",");
	put_text(b, "type", type, "}");
}

static void put_argument(void *context, const char *name, unsigned kinds)
{
	struct listing *l = context;
	char text[128];
	const char *type = kinds & ARGUMENT_NUMBER ? "int" : "text";

	snprintf(text, sizeof(text), "evt.arg.%s", name);
	if (!strncmp(text, l->begin, strlen(l->begin)))
		put_field(l, text, "", type,
			  kinds & ARGUMENT_NAMED  ? "A number, or constants, as they are shown"
			  : kinds & ARGUMENT_TEXT ? "A text"
			  : kinds & ARGUMENT_OTHER && !(kinds & ARGUMENT_NUMBER)
				  ? "What is shown of it"
				  : "A number",
			  kinds & ARGUMENT_EARLY ? "" : "known when the call has returned");
}

void rules_fields(bool json, const char *begin)
{
	struct listing l = { .json = json, .begin = begin };

	if (json)
		buf_char(&l.b, '[');
	for (unsigned i = 0; i < field_count; i++) {
		const struct field *f = &fields[i];
		const char *takes = f->flags & FIELD_DOTTED  ? ".NAME"
				    : f->flags & FIELD_INDEX ? "[N]"
				    : f->flags & FIELD_KEY   ? "[KEY]"
							     : "";
		char type[32];

		snprintf(type, sizeof(type), "%s%s", types[f->type],
			 f->flags & FIELD_LIST ? " list" : "");
		if (!strncmp(f->name, begin, strlen(begin)))
			put_field(&l, f->name, takes, type, f->description, note_of(f));
	}
	if (!strncmp(begin, "evt.arg", strlen("evt.arg")))
		arguments_each(put_argument, &l);
	if (json)
		buf_str(&l.b, "]\n");
	print(&l.b);
}
