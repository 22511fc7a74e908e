/* Outputs: their text is taken apart once. */
#include "format.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include "buf.h"
#include "extract.h"
#include "tree.h"
#include "util.h"

enum { WIDTH_MAX = 4096, PARTS_MAX = 4096 };

struct format {
	struct part {
		char *text; /* what stands as it is, or how the field is named */
		uint32_t len;
		const struct extract *extract; /* NULL: it is text */
		unsigned width;		       /* to be cut or filled to; 0 as it is */
	} * parts;
	uint32_t count, cap;
};

static struct part *add(struct format *f, const char *text, size_t len)
{
	struct part *part;

	if (f->count == f->cap)
		f->parts = xgrow(f->parts, &f->cap, sizeof(*f->parts));
	part = &f->parts[f->count++];
	*part = (struct part){ .text = xmalloc(len + 1), .len = (uint32_t)len };
	memcpy(part->text, text, len);
	part->text[len] = '\0';
	return part;
}

void format_free(struct format *f)
{
	if (!f)
		return;
	for (uint32_t i = 0; i < f->count; i++)
		free(f->parts[i].text);
	free(f->parts);
	free(f);
}

/* Names have dots within: "%proc.name." is that field and a dot.  The longest that is one. */
static size_t field_at(const char *text, size_t len, struct operand *o)
{
	size_t n = operand_parse(text, len, o), known;
	const struct field *field;

	if (!n || o->kind != OPERAND_FIELD)
		return n;
	field = field_find(o->name, &known);
	if (field && o->name[known] && !(field->flags & FIELD_DOTTED)) {
		n = known;
		o->name[known] = '\0';
		o->name_len = (uint32_t)known;
		free(o->arg);
		o->arg = NULL;
	}
	return n;
}

/* %[NN]field */
static size_t add_field(struct format *f, const char *text, size_t len,
			enum condition_dialect dialect, struct condition_error *error)
{
	struct operand o = { 0 };
	size_t digits = 0, n;
	unsigned width = 0;
	struct part *part;
	const struct extract *extract;

	for (; digits < len && isdigit((unsigned char)text[digits]); digits++)
		if (width < WIDTH_MAX)
			width = width * 10 + (unsigned)(text[digits] - '0');
	n = field_at(text + digits, len - digits, &o);
	if (!n)
		return 0;
	extract = extract_of(&o, dialect, error);
	operand_free(&o);
	if (!extract)
		return 0;
	part = add(f, text + digits, n);
	part->extract = extract;
	part->width = width < WIDTH_MAX ? width : WIDTH_MAX;
	return digits + n;
}

struct format *format_parse(const char *text, size_t len, enum condition_dialect dialect,
			    struct condition_error *error)
{
	struct format *f = xcalloc(1, sizeof(*f));
	size_t at = 0;

	error->message[0] = '\0';
	while (at < len) {
		const char *percent = memchr(text + at, '%', len - at);
		size_t plain = percent ? (size_t)(percent - text) - at : len - at, n;
		struct condition_error said = { 0 };

		if (plain)
			add(f, text + at, plain);
		at += plain;
		if (!percent)
			break;
		n = f->count < PARTS_MAX ? add_field(f, text + at + 1, len - at - 1, dialect, &said)
					 : 0;
		if (!n) {
			condition_fail(error, text, len, at, "invalid formatting token %.*s%s%s",
				       (int)(len - at - 1 < 128 ? len - at - 1 : 128),
				       text + at + 1, *said.message ? ": " : "", said.message);
			format_free(f);
			return NULL;
		}
		at += 1 + n;
	}
	return f;
}

void format_text(const struct format *f, const struct rule_event *ev, struct buf *b)
{
	for (uint32_t i = 0; i < f->count; i++) {
		const struct part *part = &f->parts[i];
		size_t from = b->len;
		struct value value;

		if (!part->extract)
			buf_put(b, part->text, part->len);
		else if (extract_value(part->extract, ev, &value))
			value_text(b, &value);
		else
			buf_str(b, "<NA>");
		if (!part->width)
			continue;
		while (b->len - from < part->width)
			buf_char(b, ' ');
		b->len = from + part->width;
	}
}

void format_values(const struct format *f, const struct rule_event *ev,
		   void (*fn)(void *context, const char *name, const struct value *value),
		   void *context)
{
	for (uint32_t i = 0; i < f->count; i++) {
		const struct part *part = &f->parts[i];
		struct value value;

		if (part->extract)
			fn(context, part->text,
			   extract_value(part->extract, ev, &value) ? &value : NULL);
	}
}
