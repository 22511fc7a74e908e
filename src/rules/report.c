/* Errors and warnings of rule files, as text and as JSON: codes, words and shapes are Falco's, so
 * that what reads its answers reads ours. */
#include "report.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "buf.h"
#include "json_value.h"
#include "pool.h"
#include "util.h"

static const struct {
	const char *name, *words;
} codes[] = {
	[LOAD_ERR_FILE_READ] = { "LOAD_ERR_FILE_READ", "File read error" },
	[LOAD_ERR_YAML_PARSE] = { "LOAD_ERR_YAML_PARSE", "YAML parse error" },
	[LOAD_ERR_YAML_VALIDATE] = { "LOAD_ERR_YAML_VALIDATE",
				     "Error validating internal structure of YAML file" },
	[LOAD_ERR_COMPILE_CONDITION] = { "LOAD_ERR_COMPILE_CONDITION",
					 "Error compiling condition" },
	[LOAD_ERR_COMPILE_OUTPUT] = { "LOAD_ERR_COMPILE_OUTPUT", "Error compiling output" },
	[LOAD_ERR_VALIDATE] = { "LOAD_ERR_VALIDATE",
				"Error validating rule/macro/list/exception objects" },
	[LOAD_ERR_EXTENSION] = { "LOAD_ERR_EXTENSION", "Error in extension item" },
	[LOAD_UNKNOWN_SOURCE] = { "LOAD_UNKNOWN_SOURCE", "Unknown event source" },
	[LOAD_UNSAFE_NA_CHECK] = { "LOAD_UNSAFE_NA_CHECK", "Unsafe <NA> comparison in condition" },
	[LOAD_NO_EVTTYPE] = { "LOAD_NO_EVTTYPE", "Condition has no event-type restriction" },
	[LOAD_UNKNOWN_FILTER] = { "LOAD_UNKNOWN_FILTER",
				  "Unknown field or event-type in condition or output" },
	[LOAD_UNUSED_MACRO] = { "LOAD_UNUSED_MACRO", "Unused macro" },
	[LOAD_UNUSED_LIST] = { "LOAD_UNUSED_LIST", "Unused list" },
	[LOAD_UNKNOWN_ITEM] = { "LOAD_UNKNOWN_ITEM", "Unknown rules file item" },
	[LOAD_DEPRECATED_ITEM] = { "LOAD_DEPRECATED_ITEM", "Used deprecated item" },
	[LOAD_WARNING_EXTENSION] = { "LOAD_WARNING_EXTENSION", "Warning in extension item" },
	[LOAD_APPEND_NO_VALUES] = { "LOAD_APPEND_NO_VALUES",
				    "Overriding/appending with no values" },
	[LOAD_EXCEPTION_NAME_NOT_UNIQUE] = { "LOAD_EXCEPTION_NAME_NOT_UNIQUE",
					     "Multiple exceptions defined with the same name" },
	[LOAD_INVALID_MACRO_NAME] = { "LOAD_INVALID_MACRO_NAME", "Invalid macro name" },
	[LOAD_INVALID_LIST_NAME] = { "LOAD_INVALID_LIST_NAME", "Invalid list name" },
	[LOAD_COMPILE_CONDITION] = { "LOAD_COMPILE_CONDITION", "Warning in rule condition" },
	[LOAD_UNKNOWN_KEY] = { "LOAD_UNKNOWN_KEY", "Unknown item key" },
};

const struct place *place_in(struct pool *pool, const struct place *in, const char *what,
			     const char *item, struct mark mark)
{
	struct place *p = pool_alloc(pool, sizeof(*p));

	*p = (struct place){ .in = in,
			     .what = what,
			     .item = item,
			     .mark = mark,
			     .content = in ? in->content : NULL };
	return p;
}

const struct place *place_expression(struct pool *pool, const struct place *in,
				     const char *expression, size_t at)
{
	struct place *p = pool_alloc(pool, sizeof(*p));
	uint32_t line = 0, column = 0;

	*p = (struct place){ .in = in,
			     .what = "condition expression",
			     .content = in ? in->content : NULL,
			     .expression = expression,
			     .at = at };
	for (size_t i = 0; i < at && expression[i]; i++) {
		column++;
		if (expression[i] == '\n') {
			line++;
			column = 0;
		}
	}
	/* The text of a condition begins on the line below its key, more often than not. */
	p->mark = (struct mark){ (in ? in->mark.line : 0) + line + 1, column, (uint32_t)at };
	return p;
}

/* Of a file with more, the rest is counted. */
enum { WARNINGS_MAX = 200 };

static void add(struct report_list *list, enum report_code code, const struct place *place,
		const char *fmt, va_list ap)
{
	char *text;

	if (code >= LOAD_FIRST_WARNING && list->warning_count == WARNINGS_MAX) {
		list->more_warnings++;
		return;
	}
	if (vasprintf(&text, fmt, ap) < 0)
		die("out of memory");
	struct report r = { code, pool_copy(list->pool, text, strlen(text)), place, NULL };

	free(text);
	if (code < LOAD_FIRST_WARNING) {
		list->errors = pool_grow(list->pool, list->errors, list->error_count, sizeof(r));
		list->errors[list->error_count++] = r;
	} else {
		list->warnings =
			pool_grow(list->pool, list->warnings, list->warning_count, sizeof(r));
		list->warnings[list->warning_count++] = r;
	}
}

bool report_error(struct report_list *list, enum report_code code, const struct place *place,
		  const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	add(list, code, place, fmt, ap);
	va_end(ap);
	return false;
}

void report_warning(struct report_list *list, enum report_code code, const struct place *place,
		    const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	add(list, code, place, fmt, ap);
	va_end(ap);
}

const char *report_code_name(enum report_code code)
{
	return codes[code].name;
}

/* ---- Text ----------------------------------------------------------------- */

static const char *place_name(struct buf *b, const struct place *p)
{
	enum { SHOWN = 17 };

	b->len = 0;
	if (p->expression) {
		size_t n = strlen(p->expression);

		buf_char(b, '"');
		for (size_t i = 0; i < n && i < SHOWN; i++)
			buf_char(b, p->expression[i] == '\n' ? ' ' : p->expression[i]);
		buf_str(b, n > SHOWN ? "...\"" : "\"");
	} else {
		buf_str(b, p->content ? p->content->name : "");
	}
	buf_char(b, '\0');
	return b->p;
}

static void print_places(struct buf *b, struct buf *scratch, const struct place *p)
{
	if (p->in)
		print_places(b, scratch, p->in);
	buf_str(b, p->in ? "    " : "In ");
	buf_str(b, p->what);
	if (p->item)
		buf_printf(b, " '%s'", p->item);
	buf_printf(b, ": (%s:%u:%u)\n", place_name(scratch, p), p->mark.line, p->mark.column);
}

/* The byte of a text that a mark, whose columns are characters, means. */
static size_t byte_of(const struct content *c, struct mark mark)
{
	const char *p = c->text, *end = c->text + c->len;

	for (uint32_t line = 0; line < mark.line && p < end; line++) {
		const char *next = memchr(p, '\n', (size_t)(end - p));

		p = next ? next + 1 : end;
	}
	for (uint32_t n = 0; n < mark.column && p < end && *p != '\n'; n++)
		for (p++; p < end && ((unsigned char)*p & 0xc0) == 0x80; p++)
			;
	return (size_t)(p - c->text);
}

enum { WIDTH = 160 };

/* The line it is about, a long one cut, and a caret below. */
static void print_snippet(struct buf *b, const struct place *p)
{
	const char *text = p->expression ? p->expression : p->content ? p->content->text : NULL;
	size_t len = p->expression ? strlen(text) : text ? p->content->len : 0;

	if (!len) {
		buf_str(b, "<No context available>\n");
		return;
	}
	size_t at = p->expression ? p->at : byte_of(p->content, p->mark), from, to;

	/* A value that is missing is behind the end. */
	while (at && (at >= len || (text[at] == '\n' && !p->expression)))
		at--;
	if (p->expression && p->at >= len)
		at = len - 1;
	for (from = at; from && text[from - 1] != '\n'; from--)
		;
	for (to = at; to < len && text[to] != '\n'; to++)
		;
	const char *before = "", *after = "";

	if (to - from > WIDTH) {
		if (at - from > WIDTH / 2) {
			from = at - WIDTH / 2 + 3;
			before = "...";
		}
		if (to - at > WIDTH / 2) {
			to = at + WIDTH / 2 - 3;
			after = "...";
		}
	}
	buf_printf(b, "------\n%s%.*s%s\n%*s^\n------\n", before, (int)(to - from), text + from,
		   after, (int)(at - from + strlen(before)), "");
}

static void print_report(struct buf *b, struct buf *scratch, const struct report *r)
{
	if (r->place) {
		print_places(b, scratch, r->place);
		print_snippet(b, r->place);
	}
	buf_printf(b, "%s (%s): ", codes[r->code].name, codes[r->code].words);
	buf_str(b, r->message);
	buf_char(b, '\n');
}

void report_text(struct buf *b, const struct report_list *list, bool with_warnings)
{
	struct buf scratch = { 0 };

	buf_str(b, list->name);
	if (list->error_count)
		buf_str(b, ": Invalid");
	else
		buf_str(b, list->warning_count ? ": Ok, with warnings" : ": Ok");
	buf_char(b, '\n');
	if (list->error_count)
		buf_printf(b, "%zu Errors:\n", list->error_count);
	for (size_t i = 0; i < list->error_count; i++)
		print_report(b, &scratch, &list->errors[i]);
	if (with_warnings && list->warning_count) {
		buf_printf(b, "%zu Warnings:\n", list->warning_count);
		for (size_t i = 0; i < list->warning_count; i++)
			print_report(b, &scratch, &list->warnings[i]);
	}
	if (with_warnings && list->more_warnings)
		buf_printf(b, "and %zu more\n", list->more_warnings);
	buf_free(&scratch);
}

/* ---- JSON ----------------------------------------------------------------- */

static void key(struct buf *b, const char *name)
{
	char last = b->len ? b->p[b->len - 1] : '{';

	if (last != '{')
		buf_char(b, ',');
	buf_printf(b, "\"%s\":", name);
}

static void string(struct buf *b, const char *name, const char *value)
{
	key(b, name);
	json_put_string(b, value, strlen(value));
}

static void json_places(struct buf *b, struct buf *scratch, const struct place *p)
{
	if (p->in) {
		json_places(b, scratch, p->in);
		buf_char(b, ',');
	}
	buf_char(b, '{');
	string(b, "item_name", p->item ? p->item : "");
	string(b, "item_type", p->what);
	key(b, "position");
	buf_printf(b, "{\"column\":%u,\"line\":%u,", p->mark.column, p->mark.line);
	buf_str(b, "\"name\":");
	place_name(scratch, p);
	json_put_string(b, scratch->p, strlen(scratch->p));
	buf_printf(b, ",\"offset\":%u}}", p->mark.offset);
}

static void json_report(struct buf *b, struct buf *scratch, const struct report *r)
{
	struct buf snippet = { 0 };

	buf_char(b, '{');
	string(b, "code", codes[r->code].name);
	string(b, "codedesc", codes[r->code].words);
	key(b, "context");
	buf_str(b, "{\"locations\":[");
	if (r->place) {
		json_places(b, scratch, r->place);
		print_snippet(&snippet, r->place);
	}
	buf_str(b, "],\"snippet\":");
	json_put_string(b, snippet.len ? snippet.p : "", snippet.len);
	buf_char(b, '}');
	if (r->field)
		string(b, "deprecated_field", r->field);
	string(b, "message", r->message);
	buf_char(b, '}');
	buf_free(&snippet);
}

void report_json(struct buf *b, const struct report_list *const *lists, size_t count)
{
	struct buf scratch = { 0 };

	buf_str(b, "{\"falco_load_results\":[");
	for (size_t n = 0; n < count; n++) {
		const struct report_list *list = lists[n];

		buf_str(b, n ? ",{\"errors\":[" : "{\"errors\":[");
		for (size_t i = 0; i < list->error_count; i++) {
			if (i)
				buf_char(b, ',');
			json_report(b, &scratch, &list->errors[i]);
		}
		buf_str(b, "],");
		buf_str(b, "\"name\":");
		json_put_string(b, list->name, strlen(list->name));
		buf_printf(b, ",\"schema_valid\":\"%s\",\"schema_warnings\":[],\"successful\":%s,",
			   list->error_count ? "failed" : "ok",
			   list->error_count ? "false" : "true");
		buf_str(b, "\"warnings\":[");
		for (size_t i = 0; i < list->warning_count; i++) {
			if (i)
				buf_char(b, ',');
			json_report(b, &scratch, &list->warnings[i]);
		}
		buf_str(b, "]}");
	}
	buf_str(b, "]}\n");
	buf_free(&scratch);
}
