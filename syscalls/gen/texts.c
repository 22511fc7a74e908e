/* `about` items: what is said of calls, constants and arguments, as tables of texts.h.
 *
 * Nothing is said of what there is not, and nothing is left out: a table has a row for every name,
 * unless it is said to have `some`.
 */
#include <stdlib.h>
#include <string.h>
#include "gen.h"
#include "parse.h"
#include "texts.h"

enum { TEXTS_MAX = 4 };

/* A line of an `about`. */
struct about {
	struct position at;
	struct symbol *name;
	const char *texts[TEXTS_MAX];
	unsigned count;
	struct symbol **sees; /* of a `see` line */
	unsigned see_count;
};

/* ---- The lines ---------------------------------------------------------------------------- */

bool parse_about_head(struct parser *p, struct item *item)
{
	if (p->token->kind == TK_NAME && !strcmp(p->token->symbol->name, "some") &&
	    p->token[1].kind == TK_NAME) {
		item->noted = true;
		p->token++;
	}
	item->is_flags = take_keyword(p, K_FLAGS);
	item->decimal = !item->is_flags && take_keyword(p, K_ENUM);
	item->at = p->token->at;
	return parse_name(p, &item->name,
			  "the name of a call, `enum NAME`, `flags NAME` or "
			  "`arguments` belongs here") &&
	       (p->token->kind == TK_END || parse_fault(p, "the line should end here"));
}

static bool is_see(const struct item *item, const struct symbol *name)
{
	return !item->is_flags && !item->decimal && !strcmp(name->name, "see");
}

static bool parse_see(struct parser *p, struct about *about)
{
	do {
		struct symbol *name;

		if (!parse_name(p, &name, "the name of a related call belongs here"))
			return false;
		about->sees = gen_grow(about->sees, about->see_count, sizeof(name));
		about->sees[about->see_count++] = name;
	} while (p->token->kind != TK_END);
	return true;
}

/* NAME TEXT {TEXT} */
bool parse_about_row(struct parser *p, struct item *item)
{
	struct about about = { .at = p->token->at };

	if (p->token->kind == TK_STRING) {
		about.name = symbol_of(p->token->text, strlen(p->token->text));
		p->token++;
	} else if (!parse_name(p, &about.name, "what the text is about belongs here")) {
		return false;
	}
	if (is_see(item, about.name) && p->token->kind == TK_NAME) {
		if (!parse_see(p, &about))
			return false;
	} else {
		while (p->token->kind == TK_STRING && about.count < TEXTS_MAX)
			about.texts[about.count++] = (p->token++)->text;
		if (!about.count)
			return parse_fault(p, "a text in quotes belongs here");
		if (p->token->kind != TK_END)
			return parse_fault(p, "the line should end here");
	}
	item->abouts = gen_grow(item->abouts, item->about_count, sizeof(about));
	item->abouts[item->about_count++] = about;
	return true;
}

/* ---- The tables --------------------------------------------------------------------------- */

static struct {
	const char **pool; /* in order */
	uint32_t *pool_at;
	uint32_t pool_count, pool_size;
	struct t_call *calls;
	struct t_row *details, *words, *arguments;
	uint16_t *sees;
	uint32_t detail_count, word_count, argument_count, see_count;
} texts = {
	.pool_size = 1, .detail_count = 1, .see_count = 1, .word_count = 1, .argument_count = 1
};

/* A text stands in the pool once. */
static uint32_t put(const char *text)
{
	static uint32_t buckets[1 << 14];
	static uint32_t *next;
	uint32_t hash = 5381;

	if (!text || !*text)
		return 0;
	for (const char *c = text; *c; c++)
		hash = hash * 33 ^ (uint8_t)*c;
	hash &= (1 << 14) - 1;
	for (uint32_t i = buckets[hash]; i; i = next[i - 1])
		if (!strcmp(texts.pool[i - 1], text))
			return texts.pool_at[i - 1];
	texts.pool = gen_grow(texts.pool, texts.pool_count, sizeof(*texts.pool));
	texts.pool_at = gen_grow(texts.pool_at, texts.pool_count, sizeof(*texts.pool_at));
	next = gen_grow(next, texts.pool_count, sizeof(*next));
	texts.pool[texts.pool_count] = text;
	texts.pool_at[texts.pool_count] = texts.pool_size;
	next[texts.pool_count] = buckets[hash];
	buckets[hash] = ++texts.pool_count;
	texts.pool_size += (uint32_t)strlen(text) + 1;
	return texts.pool_at[texts.pool_count - 1];
}

static struct t_row row_of(const struct about *about, uint16_t table)
{
	struct t_row row = { .name = put(about->name->name), .table = table };

	row.brief = put(about->texts[0]);
	row.text = put(about->texts[1]);
	row.from = put(about->texts[2]);
	row.usual = put(about->texts[3]);
	return row;
}

static void add_row(struct t_row **rows, uint32_t *count, struct t_row row)
{
	if (*count == 1)
		*rows = gen_alloc(sizeof(row));
	*rows = gen_grow(*rows, *count, sizeof(row));
	(*rows)[(*count)++] = row;
}

static bool has_field(const struct field *fields, unsigned count, const struct symbol *name)
{
	for (unsigned i = 0; i < count; i++)
		if (fields[i].name == name)
			return true;
	return false;
}

static bool is_argument(const struct item *call, const struct symbol *name)
{
	for (; call; call = call->same) {
		if (has_field(call->fields, call->count, name))
			return true;
		for (unsigned i = 0; i < call->arm_count; i++)
			if (has_field(call->arms[i].fields, call->arms[i].count, name))
				return true;
	}
	return false;
}

static bool is_constant(const struct symbol *name, const char *table)
{
	for (const struct constant *c = name->constants; c; c = c->next)
		if (!strcmp(c->table->name->name, table))
			return true;
	return false;
}

static void add_sees(struct t_call *call, const struct about *about)
{
	call->see_first = narrow(texts.see_count, "related calls");
	for (unsigned i = 0; i < about->see_count; i++) {
		uint32_t index = 1;

		while (index < out.call_count && out.call_items[index]->name != about->sees[i])
			index++;
		if (index == out.call_count) {
			error_at(about->at, "%s is no call", about->sees[i]->name);
			continue;
		}
		texts.sees = gen_grow(texts.sees, texts.see_count, sizeof(*texts.sees));
		texts.sees[texts.see_count++] = (uint16_t)index;
		call->sees++;
	}
}

/* The names in braces are arguments, `ret` or `note`. */
static void check_template(const struct item *call, const struct about *about, unsigned which)
{
	const char *text = about->texts[which];

	for (; text && (text = strchr(text, '{')); text++) {
		size_t len = strcspn(text + 1, "}");
		struct symbol *name = symbol_of(text + 1, len);

		if (text[len + 1] != '}')
			error_at(about->at, "a brace is not closed");
		else if (strcmp(name->name, "ret") && strcmp(name->name, "note") &&
			 !is_argument(call, name))
			error_at(about->at, "%s has no argument %s", call->name->name, name->name);
	}
}

static void add_detail(struct t_call *call, const struct item *item, const struct about *about)
{
	if (about->sees) {
		add_sees(call, about);
	} else if (is_argument(item, about->name) || is_constant(about->name, "errno") ||
		   !strcmp(about->name->name, "returns")) {
		add_row(&texts.details, &texts.detail_count, row_of(about, T_MEANING));
		call->count++;
	} else if (!strcmp(about->name->name, "says") || about->name->constants) {
		enum t_detail kind = about->name->constants ? T_WHEN : T_SAYS;

		for (unsigned i = 0; i < 3; i++)
			check_template(item, about, i);
		add_row(&texts.details, &texts.detail_count, row_of(about, (uint16_t)kind));
		call->count++;
	} else {
		error_at(about->at, "%s is no argument of %s, no errno and no constant",
			 about->name->name, item->name->name);
	}
}

static void about_call(const struct item *item)
{
	struct t_call made = { .first = narrow(texts.detail_count, "details of calls") };

	if (!item->name->calls) {
		error_at(item->at, "%s is no call", item->name->name);
		return;
	}
	for (unsigned i = 0; i < item->about_count; i++)
		add_detail(&made, item->name->calls, &item->abouts[i]);
	for (uint32_t i = 1; i < out.call_count; i++)
		if (out.call_items[i]->name == item->name) {
			made.doc = texts.calls[i].doc;
			made.subject = texts.calls[i].subject;
			texts.calls[i] = made;
		}
}

static const struct about *row_about(const struct item *item, const struct symbol *name)
{
	for (unsigned i = 0; i < item->about_count; i++)
		if (item->abouts[i].name == name)
			return &item->abouts[i];
	return NULL;
}

static void about_table(const struct item *item)
{
	const struct item *table = item->name->type;

	if (!table || table->kind != I_TABLE || table->is_flags != item->is_flags) {
		error_at(item->at, "%s is no %s", item->name->name,
			 item->is_flags ? "flags" : "enum");
		return;
	}
	for (unsigned i = 0; i < table->row_count && !item->noted; i++)
		if (table->rows[i].op == D_OP_NAME && !row_about(item, table->rows[i].name))
			error_at(item->at, "nothing is said about %s", table->rows[i].name->name);
	for (unsigned i = 0; i < item->about_count; i++) {
		if (is_constant(item->abouts[i].name, table->name->name))
			add_row(&texts.words, &texts.word_count,
				row_of(&item->abouts[i], table->index));
		else
			error_at(item->abouts[i].at, "%s has no %s", table->name->name,
				 item->abouts[i].name->name);
	}
}

static void about_arguments(const struct item *item)
{
	for (unsigned i = 0; i < item->about_count; i++) {
		if (item->abouts[i].name->is_field)
			add_row(&texts.arguments, &texts.argument_count,
				row_of(&item->abouts[i], 0));
		else
			error_at(item->abouts[i].at, "nothing is called %s",
				 item->abouts[i].name->name);
	}
}

static const char *text_at(uint32_t at)
{
	uint32_t low = 0, high = texts.pool_count;

	while (low < high) {
		uint32_t middle = (low + high) / 2;

		if (texts.pool_at[middle] < at)
			low = middle + 1;
		else
			high = middle;
	}
	return low < texts.pool_count ? texts.pool[low] : "";
}

static int by_name(const void *a, const void *b)
{
	return strcmp(text_at(((const struct t_row *)a)->name),
		      text_at(((const struct t_row *)b)->name));
}

/* Sentences of a call: the first that has all it needs is told. */
static bool may_repeat(const struct item *item, unsigned i)
{
	const struct symbol *name = item->abouts[i].name;

	return !item->is_flags && !item->decimal && strcmp(item->name->name, "arguments") != 0 &&
	       (!strcmp(name->name, "says") || (name->constants && !is_constant(name, "errno")));
}

static void check_twice(const struct item *item)
{
	for (unsigned i = 1; i < item->about_count; i++)
		for (unsigned j = 0; j < i; j++)
			if (item->abouts[i].name == item->abouts[j].name && !may_repeat(item, i))
				error_at(item->abouts[i].at, "%s is here a second time",
					 item->abouts[i].name->name);
}

/* Calls of one file are of one subject. */
static uint16_t subject_of(const struct item *item)
{
	uint16_t i = 0;

	while (i < program.path_count && strcmp(program.paths[i], item->at.file))
		i++;
	return i;
}

void resolve_texts(void)
{
	texts.calls = gen_alloc(out.call_count * sizeof(*texts.calls));
	texts.sees = gen_alloc(sizeof(*texts.sees));
	for (uint32_t i = 1; i < out.call_count; i++) {
		texts.calls[i].doc = put(out.call_items[i]->text);
		texts.calls[i].subject = subject_of(out.call_items[i]);
	}
	for (unsigned i = 0; i < program.count; i++) {
		const struct item *item = program.items[i];

		if (item->kind != I_ABOUT || !item->name)
			continue;
		check_twice(item);
		if (item->is_flags || item->decimal)
			about_table(item);
		else if (!strcmp(item->name->name, "arguments"))
			about_arguments(item);
		else
			about_call(item);
	}
	if (texts.word_count > 1)
		qsort(texts.words + 1, texts.word_count - 1, sizeof(*texts.words), by_name);
	if (texts.argument_count > 1)
		qsort(texts.arguments + 1, texts.argument_count - 1, sizeof(*texts.arguments),
		      by_name);
}

/* ---- C ------------------------------------------------------------------------------------ */

static void emit_rows(FILE *f, const char *name, const struct t_row *rows, uint32_t count)
{
	fprintf(f, "\n/* name, brief, text, from, usual, table */\nconst struct t_row %s[] = {\n",
		name);
	fputs("\t{ 0 },\n", f);
	for (uint32_t i = 1; i < count; i++)
		fprintf(f, "\t{ %u, %u, %u, %u, %u, %u },\n", rows[i].name, rows[i].brief,
			rows[i].text, rows[i].from, rows[i].usual, rows[i].table);
	fputs("};\n", f);
}

static void emit_names(FILE *f)
{
	fputs("\nconst uint32_t t_tables[] = {\n", f);
	for (uint32_t i = 0; i < out.table_count; i++)
		fprintf(f, "\t%u,\n", put(out.strings + out.tables[i].name));
	fputs("};\n\nconst uint32_t t_structs[] = {\n", f);
	for (uint32_t i = 0; i < out.struct_count; i++)
		fprintf(f, "\t%u,\n", put(i ? out.instances[i].name : ""));
	fputs("};\n", f);
}

static void emit_pool(FILE *f)
{
	fputs("\nconst char t_pool[] =\n\t\"\\0\"\n", f);
	for (uint32_t i = 0; i < texts.pool_count; i++) {
		fputs("\t\"", f);
		print_quoted(f, (const uint8_t *)texts.pool[i], strlen(texts.pool[i]));
		fputs("\\0\"\n", f);
	}
	fputs("\t;\n", f);
}

bool emit_texts(const char *path)
{
	FILE *f = emit_start(path);

	if (!f)
		return false;
	print_origin(f, "What people read about the kernel's interface");
	fputs("#include \"texts.h\"\n"
	      "\n/* doc, subject, first, count, see_first, sees */\n"
	      "const struct t_call t_calls[] = {\n",
	      f);
	for (uint32_t i = 0; i < out.call_count; i++) {
		const struct t_call *c = &texts.calls[i];

		fprintf(f, "\t{ %u, %u, %u, %u, %u, %u }, /* %u %s */\n", c->doc, c->subject,
			c->first, c->count, c->see_first, c->sees, i,
			out.strings + out.calls[i].name);
	}
	fputs("};\n\nconst uint16_t t_sees[] = {\n\t0,\n", f);
	for (uint32_t i = 1; i < texts.see_count; i++)
		fprintf(f, "\t%u,\n", texts.sees[i]);
	fputs("};\n", f);
	emit_rows(f, "t_details", texts.details, texts.detail_count);
	emit_rows(f, "t_words", texts.words, texts.word_count);
	emit_rows(f, "t_arguments", texts.arguments, texts.argument_count);
	emit_names(f);
	emit_pool(f);
	fprintf(f,
		"\nconst uint32_t t_detail_count = %u, t_word_count = %u, t_argument_count = %u;\n",
		texts.detail_count, texts.word_count, texts.argument_count);
	return emit_finish(f, path);
}
