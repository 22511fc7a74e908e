/* -d NAME: one description as it was compiled, with what it refers to.
 *
 * Everything is read back from the tables, so what this shows is what the decoder sees.
 */
#include <string.h>
#include "gen.h"
#include "dump.h"

static const char *string(uint32_t at)
{
	return out.strings + at;
}

/* ---- expressions back from postfix
 * ---------------------------------------------------------------------- */

struct operand {
	const char *text;
	unsigned level; /* of its loosest operator; names are tightest */
};

static const struct {
	const char *text;
	unsigned level;
} infix[] = {
	[E_LOR] = { "||", 1 }, [E_LAND] = { "&&", 2 }, [E_EQ] = { "==", 3 }, [E_LT] = { "<", 3 },
	[E_OR] = { "|", 4 },   [E_AND] = { "&", 5 },   [E_ADD] = { "+", 6 }, [E_SUB] = { "-", 6 },
	[E_MUL] = { "*", 7 },  [E_DIV] = { "/", 7 },
};

enum { LEVEL_IN = 3, LEVEL_NOT = 8, LEVEL_NAME = 9, OPERANDS_MAX = 64 };

static const char *wrapped(struct operand o, unsigned level)
{
	return o.level < level ? gen_format("(%s)", o.text) : o.text;
}

static const char *made_text(const struct made_const *c)
{
	if (c->name)
		return string(c->name);
	return gen_format("%lld", (long long)c->value);
}

static struct operand leaf(const struct made_code *code)
{
	switch (code->op) {
	case E_CONST:
		return (struct operand){ made_text(&out.consts[code->arg]), LEVEL_NAME };
	case E_NUMBER:
		return (struct operand){ gen_format("%lld", (long long)out.wide[code->arg]),
					 LEVEL_NAME };
	case E_FIELD:
		return (struct operand){ string(out.fields[code->arg].name), LEVEL_NAME };
	case E_OUTER:
		return (struct operand){ gen_format("outer %s", string(code->arg)), LEVEL_NAME };
	default:
		return (struct operand){ code->op == E_RET	? "ret"
					 : code->op == E_FAILED ? "failed"
								: "verbose",
					 LEVEL_NAME };
	}
}

const char *expr_text(uint16_t expr)
{
	struct operand stack[OPERANDS_MAX];
	unsigned depth = 0;

	for (const struct made_code *c = &out.codes[out.exprs[expr]]; c->op != E_END; c++) {
		if (c->op <= E_VERBOSE) {
			stack[depth++] = leaf(c);
		} else if (c->op == E_NOT) {
			struct operand *o = &stack[depth - 1];
			*o = (struct operand){ gen_format("!%s", wrapped(*o, LEVEL_NOT)),
					       LEVEL_NOT };
		} else if (c->op == E_IN) {
			const char *text;

			depth -= c->arg;
			text = gen_format("%s in", wrapped(stack[depth - 1], LEVEL_IN + 1));
			for (unsigned i = 0; i < c->arg; i++)
				text = gen_format("%s %s", text, stack[depth + i].text);
			stack[depth - 1] = (struct operand){ text, LEVEL_IN };
		} else {
			unsigned level = infix[c->op].level;

			depth--;
			stack[depth - 1] = (struct operand){
				gen_format("%s %s %s", wrapped(stack[depth - 1], level),
					   infix[c->op].text, wrapped(stack[depth], level + 1)),
				level,
			};
		}
		if (depth == OPERANDS_MAX)
			return "...";
	}
	return depth ? stack[0].text : "";
}

/* ---- types
 * ---------------------------------------------------------------------------------------------- */

static const char *counted(const struct made_type *t)
{
	return t->flags & D_WHOLE ? "[*]"
	       : t->count	  ? gen_format("[%s]", expr_text(t->count))
	       : t->fixed	  ? gen_format("[%u]", t->fixed)
				  : "";
}

const char *type_text(uint16_t index)
{
	static unsigned depth;
	const struct made_type *t = &out.types[index];
	const char *storage = t->bits ? gen_format("%s:%u ", storage_names[t->storage], t->bits)
			      : t->storage ? gen_format("%s ", storage_names[t->storage])
					   : "";
	const char *text;

	if (depth > 32)
		return "...";
	switch (t->kind) {
	case D_VALUE:
		return strcmp(storage_names[t->storage], meanings[t->ref].name) || t->bits
			       ? gen_format("%s%s", storage, meanings[t->ref].name)
			       : meanings[t->ref].name;
	case D_BUFFER:
		return gen_format("%s%s", meanings[t->ref].name, counted(t));
	case D_SHAPE:
		return meanings[t->ref].name;
	case D_TABLE:
		return gen_format("%s%s", storage, string(out.tables[t->ref].name));
	case D_BITS:
		return gen_format("%sbits %s%s", storage, string(out.tables[t->ref].name),
				  counted(t));
	case D_INDEXED:
		return gen_format("indexed %s %s", string(out.tables[t->fixed].name),
				  type_text(t->ref));
	case D_STRUCT:
		return string(out.structs[t->ref].name);
	case D_ATTRS:
		return string(out.attr_sets[t->ref].name);
	case D_HEADED:
		return gen_format("%s attrs %s", type_text(t->ref),
				  string(out.attr_sets[t->fixed].name));
	case D_CHOICE:
		return gen_format("by %s", string(out.choices[t->ref].by));
	case D_CUSTOM:
		return gen_format("%scustom %s", storage, out.customs[t->ref]->name);
	case D_POINTER:
	case D_ARRAY:
	case D_NESTS:
		depth++;
		text = type_text(t->ref);
		depth--;
		if (t->kind == D_ARRAY)
			return gen_format("%s%s", text, counted(t));
		if (t->kind == D_NESTS)
			return gen_format("%s[]", text);
		return gen_format("%s*%s", t->storage == ST_ADDR ? "" : storage, text);
	default:
		return "nothing";
	}
}

static void print_mods(FILE *f, const struct made_field *field)
{
	static const char *const words[] = { "else",   "also",	"verbose", "was",
					     "hidden", "terse", "same" };

	if (field->cond)
		fprintf(f, " if %s", expr_text(field->cond));
	for (unsigned i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (field->flags >> i & 1)
			fprintf(f, " %s", words[i]);
	if (field->upto)
		fprintf(f, " upto %s", expr_text(field->upto));
	if (field->limit)
		fprintf(f, " limit %s", expr_text(field->limit));
	if (field->after)
		fprintf(f, " => %s", type_text(field->after));
}

static void print_field(FILE *f, uint32_t index)
{
	static const char *const dirs[] = { "", "out ", "inout " };
	const struct made_field *field = &out.fields[index];

	fprintf(f, "%s: %s%s", field->name ? string(field->name) : "_", dirs[field->dir],
		type_text(field->type));
	print_mods(f, field);
}

/* ---- what differs between ABIs
 * -------------------------------------------------------------------------- */

/* One text when all ABIs agree, otherwise each group of ABIs with its own. */
static void print_by_abi(FILE *f, const char *const texts[ABI_COUNT], uint8_t abis)
{
	bool alike = true;
	int first = -1;

	for (int i = 0; i < ABI_COUNT; i++) {
		if (!(abis >> i & 1))
			continue;
		first = first < 0 ? i : first;
		alike &= !strcmp(texts[i], texts[first]);
	}
	if (first >= 0 && alike) {
		fprintf(f, "%s", texts[first]);
		return;
	}
	for (int i = 0; i < ABI_COUNT; i++) {
		bool said = false;

		if (!(abis >> i & 1))
			continue;
		for (int j = 0; j < i; j++)
			said |= (abis >> j & 1) && !strcmp(texts[i], texts[j]);
		if (said)
			continue;
		fprintf(f, "%s", i == first ? "" : "; ");
		for (int j = i; j < ABI_COUNT; j++)
			if ((abis >> j & 1) && !strcmp(texts[i], texts[j]))
				fprintf(f, "%s%s", j == i ? "" : ",", abi_names[j]);
		fprintf(f, ":%s", texts[i]);
	}
}

static void print_arguments(FILE *f, const char *indent, const uint32_t *fields, unsigned count,
			    uint8_t abis, unsigned from)
{
	unsigned used[ABI_COUNT] = { 0 };

	for (unsigned i = 0; i < count; i++) {
		const char *texts[ABI_COUNT];

		for (unsigned abi = 0; abi < ABI_COUNT; abi++) {
			unsigned slot, slots = argument_slots(abi, out.fields[fields[i]].type,
							      used[abi], &slot);

			if (out.fields[fields[i]].flags & D_SAME) {
				texts[abi] = "of the one above";
				continue;
			}
			texts[abi] = slots == 2 ? gen_format("%u+%u", slot, slot + 1)
						: gen_format("%u", slot);
			used[abi] = slot + slots;
		}
		if (i < from)
			continue;
		fputs(indent, f);
		print_field(f, fields[i]);
		fputs("\t# register ", f);
		print_by_abi(f, texts, abis);
		fputc('\n', f);
	}
}

static void print_case_head(FILE *f, const struct made_case *c)
{
	fputc('\t', f);
	for (unsigned j = 0; j < c->nvalues; j++) {
		const struct made_const *value = &out.consts[out.case_values[c->value + j]];

		if (j && value[-1].name == value->name && value->name)
			continue;
		fprintf(f, "%s%s", j ? " " : "", made_text(value));
	}
	if (!c->nvalues)
		fputc('*', f);
	if (c->min)
		fprintf(f, " min %u", c->min);
}

static const char *ret_text(uint16_t ret)
{
	const struct d_ret *r = &out.rets[ret];

	if (r->note)
		return gen_format("%s note %s", ret_names[r->kind], out.customs[r->note]->name);
	return r->table ? gen_format("%s %s", ret_names[r->kind], string(out.tables[r->table].name))
			: ret_names[r->kind];
}

static void print_numbers(FILE *f, uint16_t call)
{
	for (uint32_t i = 1; i < out.range_count; i++) {
		const struct d_range *r = &out.ranges[i];

		for (uint32_t j = 0; j < r->count; j++)
			if (out.numbers[r->at + j].call == call)
				fprintf(f, "\t# %s %u %s\n", abi_names[r->abi], r->first + j,
					string(out.numbers[r->at + j].name));
	}
}

static void print_call(FILE *f, uint16_t index)
{
	const struct made_call *call = &out.calls[index];
	uint32_t fields[2 * UINT8_MAX];
	unsigned count = 0;

	fprintf(f, "%s -> %s", string(call->name), ret_text(call->ret));
	for (unsigned i = 0; i < D_CLASS_COUNT; i++)
		if (call->classes >> i & 1)
			fprintf(f, " %%%s", class_names[i]);
	for (unsigned i = 0; i < ABI_COUNT && call->abis != D_ALL_ABIS; i++)
		if (call->abis >> i & 1)
			fprintf(f, " @%s", abi_names[i]);
	if (call->custom)
		fprintf(f, " custom %s", out.customs[call->custom]->name);
	fputc('\n', f);
	if (call->doc)
		fprintf(f, "\t\"%s\"\n", string(call->doc));
	print_numbers(f, index);
	for (; count < call->count && count < UINT8_MAX; count++)
		fields[count] = call->first + count;
	print_arguments(f, "\t", fields, count, call->abis, 0);
	if (call->by)
		fprintf(f, "\tby %s, behind %u arguments\n", expr_text(call->by), call->keep);
	for (unsigned i = 0; i < call->case_count; i++) {
		const struct made_case *c = &out.cases[call->case_first + i];

		print_case_head(f, c);
		if (c->ret)
			fprintf(f, " -> %s", ret_text(c->ret));
		fputc('\n', f);
		for (count = 0; count < c->count && count < UINT8_MAX; count++)
			fields[call->keep + count] = c->first + count;
		print_arguments(f, "\t\t", fields, call->keep + count, call->abis, call->keep);
	}
}

static void print_members(FILE *f, const char *indent, unsigned first, unsigned count)
{
	for (unsigned i = first; i < first + count; i++) {
		const char *texts[ABI_COUNT];

		for (unsigned abi = 0; abi < ABI_COUNT; abi++) {
			const char *stored = storage_names[out.stored[i][abi]];

			texts[abi] = out.offsets[i][abi] == D_ABSENT ? "absent"
				     : out.types[out.fields[i].type].bits
					     ? gen_format("%u bit %u", out.offsets[i][abi],
							  out.shifts[i])
					     : gen_format("%u%s%s", out.offsets[i][abi],
							  *stored ? " " : "", stored);
		}
		fputs(indent, f);
		print_field(f, i);
		fputs("\t# at ", f);
		print_by_abi(f, texts, D_ALL_ABIS);
		fputc('\n', f);
	}
}

static void print_struct(FILE *f, uint32_t index)
{
	const struct made_struct *s = &out.structs[index];
	const char *texts[ABI_COUNT];

	fprintf(f, "struct %s", string(s->name));
	if (s->min)
		fprintf(f, " min %u", s->min);
	if (s->fill)
		fprintf(f, " fill %u", s->fill);
	if (s->upto)
		fprintf(f, " upto %s", expr_text(s->upto));
	if (s->tail)
		fprintf(f, " tail %s", tail_names[s->tail]);
	if (s->by)
		fprintf(f, " by %s", expr_text(s->by));
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		texts[abi] = gen_format("%u", s->size[abi]);
	fputs("\t# bytes ", f);
	print_by_abi(f, texts, D_ALL_ABIS);
	fputc('\n', f);
	print_members(f, "\t", s->first, s->count);
	for (unsigned i = 0; i < s->case_count; i++) {
		const struct made_case *c = &out.cases[s->case_first + i];

		print_case_head(f, c);
		fputc('\n', f);
		print_members(f, "\t\t", c->first, c->count);
	}
}

static void print_table(FILE *f, uint32_t index)
{
	const struct made_table *t = &out.tables[index];

	fprintf(f, "%s %s%s%s%s\n", t->is_flags ? "flags" : "enum", string(t->name),
		t->decimal ? " decimal"
		: t->noted ? " noted"
		: t->parts ? " parts"
			   : "",
		t->unknown ? " " : "", string(t->unknown));
	for (uint32_t i = t->first; i < t->first + t->count; i++) {
		const struct made_const *c = &out.consts[i];

		fprintf(f, t->is_flags ? "\t0x%llx " : "\t%lld ", (unsigned long long)c->value);
		fprintf(f, "%s%s",
			c->op == D_OP_ENUM    ? "= "
			: c->op == D_OP_SHIFT ? "<< "
					      : "",
			c->op == D_OP_ENUM ? string(out.tables[c->ref].name) : string(c->name));
		for (unsigned abi = 0; abi < ABI_COUNT && c->abis != D_ALL_ABIS; abi++)
			if (c->abis >> abi & 1)
				fprintf(f, " %s", abi_names[abi]);
		fputc('\n', f);
	}
}

/* ---- what a description refers to
 * ----------------------------------------------------------------------- */

static bool *shown_structs, *shown_tables;

static void print_references(FILE *f, unsigned first, unsigned count, unsigned depth);

static void print_struct_once(FILE *f, uint32_t index, unsigned depth)
{
	const struct made_struct *s = &out.structs[index];

	if (shown_structs[index] || depth > 64)
		return;
	shown_structs[index] = true;
	print_struct(f, index);
	print_references(f, s->first, s->count, depth + 1);
	for (unsigned i = 0; i < s->case_count; i++)
		print_references(f, out.cases[s->case_first + i].first,
				 out.cases[s->case_first + i].count, depth + 1);
}

static void print_type_references(FILE *f, uint16_t type, unsigned depth)
{
	const struct made_type *t = &out.types[type];

	while (t->kind == D_POINTER || t->kind == D_ARRAY)
		t = &out.types[t->ref];
	if (t->kind == D_STRUCT)
		print_struct_once(f, t->ref, depth);
	if (t->kind == D_TABLE && !shown_tables[t->ref]) {
		shown_tables[t->ref] = true;
		print_table(f, t->ref);
	}
}

static void print_references(FILE *f, unsigned first, unsigned count, unsigned depth)
{
	for (unsigned i = first; i < first + count; i++) {
		print_type_references(f, out.fields[i].type, depth);
		print_type_references(f, out.fields[i].after, depth);
	}
}

bool dump_call(FILE *f, const char *name)
{
	bool found = false;

	shown_structs = gen_alloc(out.struct_count);
	shown_tables = gen_alloc(out.table_count);
	for (uint32_t i = 1; i < out.call_count; i++) {
		const struct made_call *call = &out.calls[i];

		if (strcmp(string(call->name), name))
			continue;
		found = true;
		print_call(f, (uint16_t)i);
		print_references(f, call->first, call->count, 0);
		for (unsigned j = 0; j < call->case_count; j++)
			print_references(f, out.cases[call->case_first + j].first,
					 out.cases[call->case_first + j].count, 0);
	}
	for (uint32_t i = 1; i < out.struct_count; i++)
		if (!strcmp(string(out.structs[i].name), name)) {
			found = true;
			print_struct_once(f, i, 0);
		}
	for (uint32_t i = 1; i < out.table_count; i++)
		if (!strcmp(string(out.tables[i].name), name) && !shown_tables[i]) {
			found = true;
			print_table(f, i);
		}
	if (!found)
		fprintf(stderr, "sysgen: %s is not described\n", name);
	return found;
}
