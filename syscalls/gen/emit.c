/* The compiled tables as C: one row, one line, its name in a comment. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "dump.h"
#include "gen.h"

static struct packed *made;

static const char *string(uint32_t at)
{
	return out.strings + at;
}

/* The d_str of what lies there in out.strings. */
static d_str text(uint32_t at)
{
	return made->string_at[at];
}

void print_quoted(FILE *f, const uint8_t *text, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		if (text[i] == '"' || text[i] == '\\' || text[i] == '?')
			fprintf(f, "\\%c", text[i]);
		else if (text[i] < ' ' || text[i] > '~')
			fprintf(f, "\\%03o", text[i]);
		else
			fputc(text[i], f);
	}
}

/* A name inside a comment cannot end it. */
static void print_comment_text(FILE *f, const char *name)
{
	fputc(' ', f);
	for (; *name; name++)
		fputc(name[0] == '*' && name[1] == '/' ? ' ' : *name, f);
	fputs(" */\n", f);
}

static void print_comment(FILE *f, const char *name)
{
	fputs(" /*", f);
	print_comment_text(f, name);
}

void print_origin(FILE *f, const char *what)
{
	fprintf(f, "/* %s: compiled by sysgen from\n", what);
	for (unsigned i = 0; i < program.path_count; i++) {
		const char *base = strrchr(program.paths[i], '/');

		fprintf(f, " *   %s\n", base ? base + 1 : program.paths[i]);
	}
	fputs(" * Do not edit: the descriptions are the source. */\n", f);
}

static void emit_strings(FILE *f)
{
	uint32_t from = 0;

	fputs("\nconst char d_packed[] =\n", f);
	for (uint32_t i = 0; i < made->string_count; i++) {
		fputs("\t\"", f);
		print_quoted(f, made->strings + from, made->stops[i] - from);
		fprintf(f, "\" /* %u", from);
		print_comment_text(f, string(made->texts[i]));
		from = made->stops[i];
	}
	fputs("\t;\n\nconst uint8_t d_pairs[][3] = {\n", f);
	for (unsigned i = 0; i < made->pair_count; i++) {
		unsigned one = made->pairs[i][0], other = made->pairs[i][1];

		fprintf(f, "\t{ %u, %u, %u }, /* %u %u */\n", one & 255,
			one >> 8 | (other & 15) << 4, other >> 4, one, other);
	}
	fputs("};\n", f);
}

static void emit_types(FILE *f)
{
	static const char *const kinds[] = {
#define NAMED(kind) [kind] = #kind
		NAMED(D_NONE),	  NAMED(D_VALUE),  NAMED(D_TABLE),   NAMED(D_STRUCT),
		NAMED(D_POINTER), NAMED(D_ARRAY),  NAMED(D_BUFFER),  NAMED(D_ATTRS),
		NAMED(D_NESTS),	  NAMED(D_HEADED), NAMED(D_CHOICE),  NAMED(D_SHAPE),
		NAMED(D_CUSTOM),  NAMED(D_BITS),   NAMED(D_INDEXED),
#undef NAMED
	};

	fputs("\n/* kind, storage, extent, ref */\nconst struct d_type d_types[] = {\n", f);
	for (uint32_t i = 0; i < out.type_count; i++) {
		const struct d_type *t = &made->types[i];

		fprintf(f, "\t{ %s, %u, %u, %u },", kinds[t->kind], t->storage, t->extent, t->ref);
		print_comment(f, gen_format("%u %s", i, type_text((uint16_t)i)));
	}
	fputs("};\n\n/* fixed, count, bits, flags */\nconst struct d_extent d_extents[] = {\n", f);
	for (uint32_t i = 0; i < made->extent_count; i++) {
		const struct d_extent *e = &made->extents[i];

		fprintf(f, "\t{ %u, %u, %u, %u }, /* %u */\n", e->fixed, e->count, e->bits,
			e->flags, i);
	}
	fputs("};\n", f);
}

static void print_abis(FILE *f, const uint16_t *values)
{
	fputs(" {", f);
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		fprintf(f, " %u,", values[abi]);
	fputs(" },", f);
}

static void emit_fields(FILE *f)
{
	fputs("\n/* name, mods, type, place */\nconst struct d_field d_fields[] = {\n", f);
	for (uint32_t i = 0; i < out.field_count; i++) {
		const struct d_field *d = &made->fields[i];

		fprintf(f, "\t{ %u, %u, %u, %u },", (unsigned)d->name, (unsigned)d->mods,
			(unsigned)d->type, (unsigned)d->place);
		print_comment(f, gen_format("%u %s: %s", i, string(out.fields[i].name),
					    type_text(d->type)));
	}
	fputs("};\n\n/* cond, upto, limit, after, dir, flags */\nconst struct d_mods d_mods[] = "
	      "{\n",
	      f);
	for (uint32_t i = 0; i < made->mods_count; i++) {
		const struct d_mods *m = &made->mods[i];

		fprintf(f, "\t{ %u, %u, %u, %u, %u, %u }, /* %u */\n", m->cond, m->upto, m->limit,
			m->after, m->dir, m->flags, i);
	}
	fputs("};\n\n/* x86_64, i386, x32, aarch64, arm, riscv64; word */\n"
	      "const struct d_place d_places[] = {\n",
	      f);
	for (uint32_t i = 0; i < made->place_count; i++) {
		const struct d_place *p = &made->places[i];

		fputs("\t{", f);
		print_abis(f, p->at);
		fprintf(f, " %u }, /* %u */\n", p->word, i);
	}
	fputs("};\n\n/* stored; shift */\nconst struct d_word d_words[] = {\n", f);
	for (uint32_t i = 0; i < made->word_count; i++) {
		const struct d_word *w = &made->words[i];

		fputs("\t{ {", f);
		for (unsigned abi = 0; abi < ABI_COUNT; abi++)
			fprintf(f, " %u,", w->stored[abi]);
		fprintf(f, " }, %u }, /* %u */\n", w->shift, i);
	}
	fputs("};\n", f);
}

static void print_by(FILE *f, const struct d_by *by)
{
	fprintf(f, " { %u, %u, %u, %u },", by->expr, by->first, by->count, by->values);
}

static void emit_structs(FILE *f)
{
	fputs("\n/* first, count, rest, size */\nconst struct d_struct d_structs[] = {\n", f);
	for (uint32_t i = 0; i < out.struct_count; i++) {
		const struct d_struct *s = &made->structs[i];

		fprintf(f, "\t{ %u, %u, %u, %u },", (unsigned)s->first, (unsigned)s->count,
			(unsigned)s->rest, (unsigned)s->size);
		print_comment(f, gen_format("%u %s", i, string(out.structs[i].name)));
	}
	fputs("};\n\n/* by, min, fill, upto, note, tail */\n"
	      "const struct d_rest d_rests[] = {\n",
	      f);
	for (uint32_t i = 0; i < made->rest_count; i++) {
		const struct d_rest *r = &made->rests[i];

		fputs("\t{", f);
		print_by(f, &r->by);
		fprintf(f, " %u, %u, %u, %u, %u }, /* %u */\n", r->min, r->fill, r->upto, r->note,
			r->tail, i);
	}
	fputs("};\n\nconst uint16_t d_sizes[][ABI_COUNT] = {\n", f);
	for (uint32_t i = 0; i < made->size_count; i++) {
		print_abis(f, made->sizes[i]);
		fprintf(f, " /* %u */\n", i);
	}
	fputs("};\n", f);
}

static void emit_cases(FILE *f)
{
	fputs("\n/* first, rest */\nconst struct d_case d_cases[] = {\n", f);
	for (uint32_t i = 0; i < out.case_count; i++) {
		const struct made_case *c = &out.cases[i];
		const char *name = c->nvalues ? string(out.consts[out.case_values[c->value]].name)
				   : i	      ? "*"
					      : "";

		fprintf(f, "\t{ %u, %u },", c->first, made->cases[i].rest);
		print_comment(f, gen_format("%u %s", i, name));
	}
	fputs("};\n\n/* count, nvalues, min, ret */\nconst struct d_case_rest d_case_rests[] = {\n",
	      f);
	for (uint32_t i = 0; i < made->case_rest_count; i++) {
		const struct d_case_rest *r = &made->case_rests[i];

		fprintf(f, "\t{ %u, %u, %u, %u }, /* %u */\n", r->count, r->nvalues, r->min, r->ret,
			i);
	}
	fputs("};\n\nconst uint16_t d_case_values[] = {\n", f);
	for (uint32_t i = 0; i < made->case_value_count; i++) {
		uint16_t row = made->case_values[i];

		fprintf(f, "\t%u,", row);
		print_comment(f, gen_format("%u %s", i, string(out.consts[row].name)));
	}
	fputs("\t0\n};\n\n/* row, chosen */\nconst struct d_selected d_selected[] = {\n", f);
	for (uint32_t i = 0; i < made->selected_count; i++) {
		const struct d_selected *c = &made->selected[i];

		fprintf(f, "\t{ %u, %u },", c->row, c->chosen);
		print_comment(f, gen_format("%u %s", i, string(out.consts[c->row].name)));
	}
	fputs("\t{ 0, 0 }\n};\n\n/* first, count */\nconst struct d_sorted d_sorted[] = {\n", f);
	for (uint32_t i = 0; i < made->sorted_count; i++)
		fprintf(f, "\t{ %u, %u }, /* %u */\n", made->sorted[i].first, made->sorted[i].count,
			i);
	fputs("\t{ 0, 0 }\n};\n", f);
}

static void emit_consts(FILE *f)
{
	static const char *const ops[] = { "D_OP_NAME", "D_OP_ENUM", "D_OP_SHIFT", "D_OP_PARTS" };

	fputs("\n/* low, name, sort */\nconst struct d_const d_consts[] = {\n", f);
	for (uint32_t i = 0; i < out.const_count; i++) {
		const struct d_const *c = &made->consts[i];
		const struct made_const *m = &out.consts[i];

		fprintf(f, "\t{ 0x%x, %u, %u },", (unsigned)c->low, (unsigned)c->name,
			(unsigned)c->sort);
		print_comment(f, gen_format("%u %s", i,
					    string(m->ref ? out.tables[m->ref].name : m->name)));
	}
	fputs("};\n\n/* high, top, ref, abis, op */\nconst struct d_sort d_sorts[] = {\n", f);
	for (uint32_t i = 0; i < made->sort_count; i++) {
		const struct d_sort *s = &made->sorts[i];

		fprintf(f, "\t{ 0x%x, 0x%x, %u, 0x%x, %s }, /* %u */\n", s->high, s->top, s->ref,
			s->abis, ops[s->op], i);
	}
	fputs("};\n\nconst d_str d_near[] = {\n", f);
	for (uint32_t i = 0; i < made->near_count; i++)
		fprintf(f, "\t%u, /* %u */\n", made->near[i], i * D_NEAR_ROWS);
	fputs("};\n\nconst d_str d_far[] = {\n", f);
	for (uint32_t i = 0; i < made->far_count; i++)
		fprintf(f, "\t%u, /* %u */\n", made->far[i], i);
	fputs("\t0\n};\n\n/* unknown, is_flags, decimal, sorted, noted, parts, first, count */\n"
	      "const struct d_table d_tables[] = {\n",
	      f);
	for (uint32_t i = 0; i < out.table_count; i++) {
		const struct made_table *t = &out.tables[i];

		fprintf(f, "\t{ %u, %u, %u, %u, %u, %u, %u, %u },", text(t->unknown), t->is_flags,
			t->decimal, t->sorted, t->noted, t->parts, t->first, t->count);
		print_comment(f, gen_format("%u %s", i, string(t->name)));
	}
	fputs("};\n", f);
}

static int compare_names(const void *a, const void *b)
{
	return strcmp(string(*(const uint32_t *)a), string(*(const uint32_t *)b));
}

/* The names of calls, once each, to be looked up. */
static void emit_names(FILE *f)
{
	uint32_t *names = gen_alloc((out.number_count + 1) * sizeof(*names));
	uint32_t count = 0;

	for (uint32_t i = 0; i < out.number_count; i++)
		if (out.numbers[i].name)
			names[count++] = out.numbers[i].name;
	qsort(names, count, sizeof(*names), compare_names);
	fputs("};\n\n/* sorted */\nconst d_str d_names[] = {\n", f);
	for (uint32_t i = 0; i < count; i++)
		if (!i || names[i] != names[i - 1]) {
			fprintf(f, "\t%u,", text(names[i]));
			print_comment(f, string(names[i]));
			out.name_count++;
		}
}

static void emit_calls(FILE *f)
{
	fputs("\n/* kind, table, note */\nconst struct d_ret d_rets[] = {\n", f);
	for (uint32_t i = 0; i < out.ret_count; i++) {
		fprintf(f, "\t{ %u, %u, %u },", out.rets[i].kind, out.rets[i].table,
			out.rets[i].note);
		print_comment(f, gen_format("%u %s %s", i, ret_names[out.rets[i].kind],
					    string(out.tables[out.rets[i].table].name)));
	}
	fputs("};\n\n/* name, rest, ret, abis, classes, count, first */\n"
	      "const struct d_call d_calls[] = {\n",
	      f);
	for (uint32_t i = 0; i < out.call_count; i++) {
		const struct d_call *c = &made->calls[i];

		fprintf(f, "\t{ %u, %u, %u, 0x%x, 0x%x, %u, %u },", (unsigned)c->name,
			(unsigned)c->rest, (unsigned)c->ret, (unsigned)c->abis, c->classes,
			c->count, c->first);
		print_comment(f, gen_format("%u %s", i, string(out.calls[i].name)));
	}
	fputs("};\n\n/* by, keep, custom */\n"
	      "const struct d_call_rest d_call_rests[] = {\n",
	      f);
	for (uint32_t i = 0; i < made->call_rest_count; i++) {
		const struct d_call_rest *r = &made->call_rests[i];

		fputs("\t{", f);
		print_by(f, &r->by);
		fprintf(f, " %u, %u }, /* %u */\n", r->keep, r->custom, i);
	}
	fputs("};\n\n/* name, call */\nconst struct d_number d_numbers[] = {\n", f);
	for (uint32_t i = 0; i < out.number_count; i++) {
		fprintf(f, "\t{ %u, %u },", text(out.numbers[i].name), out.numbers[i].call);
		print_comment(f, gen_format("%u %s", i, string(out.numbers[i].name)));
	}
	emit_names(f);
	fputs("};\n\n/* first, count, at, abi */\nconst struct d_range d_ranges[] = {\n", f);
	for (uint32_t i = 0; i < out.range_count; i++) {
		const struct d_range *r = &out.ranges[i];

		fprintf(f, "\t{ %u, %u, %u, %u },", r->first, r->count, r->at, r->abi);
		print_comment(f, i ? abi_names[r->abi] : "none");
	}
	fputs("};\n", f);
}

static void emit_choices(FILE *f)
{
	fputs("};\n\n/* by, first, count */\nconst struct d_choices d_choices[] = {\n", f);
	for (uint32_t i = 0; i < out.choice_count; i++) {
		const struct d_choices *c = &out.choices[i];

		fprintf(f, "\t{ %u, %u, %u },", text(c->by), c->first, c->count);
		print_comment(f, gen_format("%u by %s", i, string(c->by)));
	}
	fputs("};\n\n/* text, when, value, type, attrs, flags */\nconst struct d_pick d_picks[] = "
	      "{\n",
	      f);
	for (uint32_t i = 0; i < out.pick_count; i++) {
		const struct d_pick *k = &out.picks[i];

		fprintf(f, "\t{ %u, %u, %u, %u, %u, %u },", text(k->text), k->when, k->value,
			k->type, k->attrs, k->flags);
		print_comment(f, gen_format("%u %s", i, string(k->text)));
	}
	fputs("};\n\n/* protocol, types, part, shift, parts, first, count, how, only */\nconst "
	      "struct "
	      "d_messages d_messages[] = "
	      "{\n",
	      f);
	for (uint32_t i = 0; i < out.message_count; i++) {
		const struct d_messages *m = &out.messages[i];

		fprintf(f, "\t{ %u, %u, %u, %u, %u, %u, %u, %u, %u },\n", m->protocol, m->types,
			m->part, m->shift, m->parts, m->first, m->count, m->how, m->only);
	}
	fputs("};\n", f);
}

static void emit_netlink(FILE *f)
{
	fputs("\n/* name, type */\nconst struct d_attr d_attr_rows[] = {\n", f);
	for (uint32_t i = 0; i < out.attr_row_count; i++) {
		const struct made_attr *a = &out.attr_rows[i];

		fprintf(f, "\t{ %u, %u },", text(a->name), a->type);
		print_comment(f, gen_format("%u %s", i, string(a->name)));
	}
	fputs("};\n\n/* prefix, start, first, count, other */\nconst struct d_attrs d_attr_sets[] "
	      "= {\n",
	      f);
	for (uint32_t i = 0; i < out.attr_set_count; i++) {
		const struct made_attrs *a = &out.attr_sets[i];

		fprintf(f, "\t{ %u, %u, %u, %u, %u },", text(a->prefix), a->start, a->first,
			a->count, a->other);
		print_comment(f, gen_format("%u %s", i, string(a->name)));
	}
	emit_choices(f);
	fputs("\n/* name, id, cmds, replies, attrs, first, count, events */\nconst struct d_genl "
	      "d_genls[] "
	      "= {\n",
	      f);
	for (uint32_t i = 0; i < out.genl_count; i++) {
		const struct d_genl *g = &out.genls[i];

		fprintf(f, "\t{ %u, %u, %u, %u, %u, %u, %u, %u },", text(g->name), g->id, g->cmds,
			g->replies, g->attrs, g->first, g->count, g->events);
		print_comment(f, gen_format("%u %s", i, string(g->name)));
	}
	fputs("};\n", f);
}

static void emit_exprs(FILE *f)
{
	static const char *const ops[] = {
		"E_END",     "E_CONST", "E_NUMBER", "E_FIELD", "E_OUTER", "E_RET", "E_FAILED",
		"E_VERBOSE", "E_NOT",	"E_AND",    "E_OR",    "E_EQ",	  "E_LT",  "E_LAND",
		"E_LOR",     "E_ADD",	"E_SUB",    "E_MUL",   "E_DIV",	  "E_IN",
	};

	fputs("\nconst uint16_t d_exprs[] = {\n", f);
	for (uint32_t i = 0; i < out.expr_count; i++)
		fprintf(f, "\t%u, /* %u */\n", out.exprs[i], i);
	fputs("};\n\nconst struct d_code d_codes[] = {\n", f);
	for (uint32_t i = 0; i < out.code_count; i++) {
		const struct made_code *c = &out.codes[i];
		const char *name = "";

		if (c->op == E_CONST)
			name = string(out.consts[c->arg].name);
		else if (c->op == E_FIELD)
			name = string(out.fields[c->arg].name);
		else if (c->op == E_OUTER)
			name = string(c->arg);
		else if (c->op == E_NUMBER)
			name = gen_format("%lld", (long long)out.wide[c->arg]);
		fprintf(f, "\t{ %s, %u },", ops[c->op], c->op == E_OUTER ? text(c->arg) : c->arg);
		print_comment(f, gen_format("%u %s", i, name));
	}
	fputs("};\n\nconst int64_t d_wide[] = {\n", f);
	for (uint32_t i = 0; i < out.wide_count; i++)
		fprintf(f, "\t(int64_t)0x%llxu,\n", (unsigned long long)out.wide[i]);
	fputs("};\n", f);
}

static void emit_counts(FILE *f)
{
	fprintf(f,
		"\nconst uint32_t d_type_count = %u, d_field_count = %u, d_struct_count = %u, "
		"d_const_count = %u,\n"
		"\td_table_count = %u, d_call_count = %u, d_number_count = %u, d_range_count = "
		"%u,\n"
		"\td_attr_set_count = %u, d_genl_count = %u, d_message_count = %u, d_expr_count = "
		"%u,\n"
		"\td_case_count = %u, d_name_count = %u;\n",
		out.type_count, out.field_count, out.struct_count, out.const_count, out.table_count,
		out.call_count, out.number_count, out.range_count, out.attr_set_count,
		out.genl_count, out.message_count, out.expr_count, out.case_count, out.name_count);
}

bool emit_finish(FILE *f, const char *path)
{
	bool failed = ferror(f);

	failed |= fclose(f) != 0;
	if (failed)
		fprintf(stderr, "sysgen: %s: %s\n", path, strerror(errno));
	return !failed;
}

FILE *emit_start(const char *path)
{
	FILE *f = fopen(path, "w");

	if (!f)
		fprintf(stderr, "sysgen: %s: %s\n", path, strerror(errno));
	return f;
}

bool emit_tables(const char *path)
{
	FILE *f = emit_start(path);

	if (!f)
		return false;
	made = made ? made : pack();
	print_origin(f, "The tables of the kernel's interface");
	fputs("#include \"desc.h\"\n", f);
	emit_strings(f);
	emit_types(f);
	emit_fields(f);
	emit_structs(f);
	emit_cases(f);
	emit_consts(f);
	emit_calls(f);
	emit_netlink(f);
	emit_exprs(f);
	emit_counts(f);
	return emit_finish(f, path);
}

static bool is_identifier(const char *name)
{
	if (!*name || (*name >= '0' && *name <= '9'))
		return false;
	for (; *name; name++)
		if (!strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_",
			    *name))
			return false;
	return true;
}

static void emit_type_ids(FILE *f)
{
	fputs("\nenum d_struct_id {\n\tD_STRUCT_NONE,\n", f);
	for (uint32_t i = 1; i < out.struct_count; i++)
		if (out.instances[i].named)
			fprintf(f, "\tD_STRUCT_%s = %u,\n", out.instances[i].name, i);
	fputs("};\n\nenum d_table_id {\n\tD_TABLE_NONE,\n", f);
	for (uint32_t i = 1; i < out.table_count; i++)
		fprintf(f, "\tD_TABLE_%s = %u,\n", string(out.tables[i].name), i);
	fputs("};\n\nenum d_attrs_id {\n\tD_ATTRS_NONE,\n", f);
	for (uint32_t i = 1; i < out.attr_set_count; i++)
		fprintf(f, "\tD_ATTRS_%s = %u,\n", string(out.attr_sets[i].name), i);
	fputs("};\n", f);
}

/* Several calls of one name are told apart by their ABIs. */
static void emit_call_ids(FILE *f)
{
	fputs("\nenum d_call_id {\n\tD_CALL_NONE,\n", f);
	for (uint32_t i = 1; i < out.call_count; i++) {
		const struct item *item = out.call_items[i];

		fprintf(f, "\tD_CALL_%s", item->name->name);
		for (unsigned abi = 0; abi < ABI_COUNT && item->name->calls->same; abi++)
			if (item->abis >> abi & 1)
				fprintf(f, "_%s", abi_names[abi]);
		fprintf(f, " = %u,\n", i);
	}
	fputs("};\n", f);
}

bool emit_ids(const char *path)
{
	FILE *f = emit_start(path);

	if (!f)
		return false;
	made = made ? made : pack();
	print_origin(f, "Names of the kernel's interface for C code");
	fputs("#ifndef SONDE_DESC_IDS_H\n#define SONDE_DESC_IDS_H\n\n#define D_CUSTOMS(X)", f);
	for (uint32_t i = 1; i < out.custom_count; i++)
		fprintf(f, " \\\n\tX(%s)", out.customs[i]->name);
	fputs("\n\nenum d_custom {\n\tC_NONE,\n", f);
	for (uint32_t i = 1; i < out.custom_count; i++)
		fprintf(f, "\tC_%s,\n", out.customs[i]->name);
	fputs("\tC_COUNT\n};\n", f);
	emit_type_ids(f);
	emit_call_ids(f);
	fputs("\n/* Texts (d_str): the names of fields and arguments. */\nenum "
	      "d_string_id {\n\tS_NONE,\n",
	      f);
	for (unsigned i = 0; i < symbol_count; i++)
		if (symbols[i]->wants_id && is_identifier(symbols[i]->name))
			fprintf(f, "\tS_%s = %u,\n", symbols[i]->name, text(symbols[i]->string));
	fputs("};\n\n#endif\n", f);
	return emit_finish(f, path);
}
