/* Packing: what fields and constants have in common stands once, and strings are made of pairs
 * (Re-Pair).
 *
 * The tables are part of every copy of the program: their size counts. */
#include <stdlib.h>
#include <string.h>
#include "gen.h"

/* The index of a row in a table of rows, added when there is none like it. */
static uint32_t intern(void **table, uint32_t *count, const void *row, size_t size)
{
	uint8_t *rows = *table;

	for (uint32_t i = 0; i < *count; i++)
		if (!memcmp(rows + i * size, row, size))
			return i;
	rows = gen_grow(rows, *count, size);
	memcpy(rows + *count * size, row, size);
	*table = rows;
	return (*count)++;
}

/* What does not fit the bits it has in desc.h ends it. */
static uint32_t fit(uint32_t value, unsigned bits, const char *what)
{
	if (value >> bits)
		fatal("more than %u %s", 1U << bits, what);
	return value;
}

static void pack_types(struct packed *p)
{
	void *extents = NULL;

	p->types = gen_alloc(out.type_count * sizeof(*p->types));
	for (uint32_t i = 0; i < out.type_count; i++) {
		const struct made_type *t = &out.types[i];
		struct d_extent e = { t->fixed, t->count, t->bits, t->flags };
		uint32_t extent = intern(&extents, &p->extent_count, &e, sizeof(e));

		p->types[i] = (struct d_type){
			.kind = t->kind,
			.storage = t->storage,
			.extent = fit(extent, 10, "extents of types"),
			.ref = fit(t->ref, 13, "types, structs or tables"),
		};
	}
	p->extents = extents;
}

static void pack_fields(struct packed *p)
{
	void *mods = NULL, *places = NULL, *words = NULL;

	p->fields = gen_alloc(out.field_count * sizeof(*p->fields));
	for (uint32_t i = 0; i < out.field_count; i++) {
		const struct made_field *f = &out.fields[i];
		struct d_mods m;
		struct d_place place;
		struct d_word word = { .shift = out.shifts[i] };

		memset(&m, 0, sizeof(m));
		m = (struct d_mods){ f->cond, f->upto, f->limit, f->after, f->dir, f->flags };
		memcpy(word.stored, out.stored[i], sizeof(word.stored));
		memcpy(place.at, out.offsets[i], sizeof(place.at));
		place.word = narrow(intern(&words, &p->word_count, &word, sizeof(word)), "words");
		p->fields[i] = (struct d_field){
			.name = p->string_at[f->name],
			.type = fit(f->type, 13, "types"),
			.mods = intern(&mods, &p->mods_count, &m, sizeof(m)),
			.place = intern(&places, &p->place_count, &place, sizeof(place)),
		};
	}
	fit(p->mods_count - 1, 12, "modifiers of fields");
	fit(p->place_count - 1, 12, "places of fields");
	p->mods = mods;
	p->places = places;
	p->words = words;
}

/* How d_const tells a name: by its way from the first string of the rows around it that lies among
 * theirs, or by its place in d_far. */
static uint16_t pack_name(struct packed *p, void **far, d_str name, d_str near)
{
	if (name >= near && name - near < D_FAR)
		return (uint16_t)(name - near);
	return (uint16_t)(D_FAR + intern(far, &p->far_count, &name, sizeof(name)));
}

/* Where the strings of the rows from `first` on begin: most are not met before. */
static d_str near_of(const struct packed *p, uint32_t first)
{
	d_str before = 0;

	for (uint32_t i = 0; i < first; i++)
		if (p->string_at[out.consts[i].name] > before)
			before = p->string_at[out.consts[i].name];
	for (uint32_t i = first; i < out.const_count && i < first + D_NEAR_ROWS; i++)
		if (p->string_at[out.consts[i].name] > before)
			return p->string_at[out.consts[i].name];
	return before;
}

static void pack_consts(struct packed *p)
{
	void *sorts = NULL, *far = NULL;
	d_str near = 0;

	p->near = gen_alloc((out.const_count / D_NEAR_ROWS + 1) * sizeof(*p->near));
	p->consts = gen_alloc(out.const_count * sizeof(*p->consts));
	for (uint32_t i = 0; i < out.const_count; i++) {
		const struct made_const *c = &out.consts[i];
		struct d_sort s;

		if (i % D_NEAR_ROWS == 0)
			p->near[p->near_count++] = near = near_of(p, i);
		memset(&s, 0, sizeof(s));
		s = (struct d_sort){ .high = (uint32_t)(c->value >> 16),
				     .top = (uint16_t)(c->value >> 48),
				     .ref = c->ref,
				     .abis = c->abis,
				     .op = c->op };
		p->consts[i] = (struct d_const){
			.low = (uint16_t)c->value,
			.name = pack_name(p, &far, p->string_at[c->name], near),
			.sort = intern(&sorts, &p->sort_count, &s, sizeof(s)),
		};
	}
	p->sorts = sorts;
	p->far = far;
	fit(p->sort_count - 1, 12, "sorts of constants");
	fit(D_FAR + p->far_count - 1, 12, "names away from those around them");
}

/* ---- Cases
 * ------------------------------------------------------------------------------------------------
 */

static int by_selected(const void *left, const void *right)
{
	const struct d_selected *a = left, *b = right;
	uint64_t x = out.consts[a->row].value, y = out.consts[b->row].value;

	if (x != y)
		return x < y ? -1 : 1;
	return a->chosen < b->chosen ? -1 : a->chosen > b->chosen;
}

/* The values of many cases, sorted. */
static uint16_t sort_values(struct packed *p, uint16_t first, uint16_t count)
{
	struct d_sorted *sorted;

	p->sorted = gen_grow(p->sorted, p->sorted_count, sizeof(*p->sorted));
	sorted = &p->sorted[p->sorted_count++];
	sorted->first = narrow(p->selected_count, "values of many cases");
	for (unsigned i = first; i < (unsigned)first + count; i++) {
		for (unsigned j = 0; j < out.cases[i].nvalues; j++) {
			p->selected =
				gen_grow(p->selected, p->selected_count, sizeof(*p->selected));
			p->selected[p->selected_count++] = (struct d_selected){
				.row = out.case_values[out.cases[i].value + j],
				.chosen = (uint16_t)i,
			};
		}
	}
	sorted->count = (uint16_t)(p->selected_count - sorted->first);
	qsort(p->selected + sorted->first, sorted->count, sizeof(*p->selected), by_selected);
	return (uint16_t)(p->sorted_count - 1);
}

/* Those of a few, as they come. */
static uint16_t list_values(struct packed *p, uint16_t first, uint16_t count)
{
	uint16_t begin = narrow(p->case_value_count, "values of cases");

	for (unsigned i = first; i < (unsigned)first + count; i++)
		for (unsigned j = 0; j < out.cases[i].nvalues; j++) {
			p->case_values = gen_grow(p->case_values, p->case_value_count,
						  sizeof(*p->case_values));
			p->case_values[p->case_value_count++] =
				out.case_values[out.cases[i].value + j];
		}
	return begin;
}

static struct d_by pack_by(struct packed *p, uint16_t expr, uint16_t first, uint16_t count)
{
	if (!count)
		return (struct d_by){ .expr = expr };
	return (struct d_by){ expr, first, count,
			      count > D_CASES_MANY ? sort_values(p, first, count)
						   : list_values(p, first, count) };
}

static void pack_structs(struct packed *p)
{
	void *rests = NULL, *sizes = NULL;

	p->structs = gen_alloc(out.struct_count * sizeof(*p->structs));
	for (uint32_t i = 0; i < out.struct_count; i++) {
		const struct made_struct *s = &out.structs[i];
		struct d_rest rest = {
			.by = pack_by(p, s->by, s->case_first, s->case_count),
			.min = s->min,
			.fill = s->fill,
			.upto = s->upto,
			.note = fit(s->note, 12, "customs"),
			.tail = s->tail,
		};

		p->structs[i] = (struct d_struct){
			.first = fit(s->first, 15, "fields"),
			.count = fit(s->count, 11, "fields of a structure"),
			.rest = fit(intern(&rests, &p->rest_count, &rest, sizeof(rest)), 11,
				    "structures with something of their own"),
			.size = fit(intern(&sizes, &p->size_count, s->size, sizeof(s->size)), 11,
				    "sizes"),
		};
	}
	p->rests = rests;
	p->sizes = sizes;
}

static void pack_cases(struct packed *p)
{
	void *rests = NULL;

	p->cases = gen_alloc(out.case_count * sizeof(*p->cases));
	for (uint32_t i = 0; i < out.case_count; i++) {
		const struct made_case *c = &out.cases[i];
		struct d_case_rest rest = { c->count, c->nvalues, c->min, c->ret };

		p->cases[i] = (struct d_case){
			.first = c->first,
			.rest = narrow(intern(&rests, &p->case_rest_count, &rest, sizeof(rest)),
				       "cases"),
		};
	}
	p->case_rests = rests;
}

static void pack_calls(struct packed *p)
{
	void *rests = NULL;

	p->calls = gen_alloc(out.call_count * sizeof(*p->calls));
	for (uint32_t i = 0; i < out.call_count; i++) {
		const struct made_call *c = &out.calls[i];
		struct d_call_rest rest = { pack_by(p, c->by, c->case_first, c->case_count),
					    c->keep, c->custom };
		uint32_t at = intern(&rests, &p->call_rest_count, &rest, sizeof(rest));

		p->calls[i] = (struct d_call){
			.name = p->string_at[c->name],
			.rest = fit(at, 10, "calls with cases"),
			.ret = fit(c->ret, 8, "returns"),
			.abis = c->abis,
			.classes = c->classes,
			.count = c->count,
			.first = c->first,
		};
	}
	p->call_rests = rests;
}

/* ---- Strings: pairs of symbols become symbols, the commonest first, until no pair is common
 * -------------------------------------------------------------------------------------------------
 */

enum {
	COMMON = 4,	/* a pair must occur so often to be worth its rule */
	AT_ONCE = 64,	/* rules made in one pass over the text */
	HASH = 1 << 20, /* places for the pairs of one pass */
	ALL_RULES = D_SHORT_CODES + D_LONG_CODES,
	/* What is made after so many is no symbol of others; the commonest, which have short codes,
	 * may be any. */
	INNER = D_INNER - D_SHORT_CODES,
};

struct pair {
	uint32_t symbols; /* first << 16 | second */
	uint32_t count;
};

struct grammar {
	uint16_t *text; /* symbols; 0 ends a string */
	uint32_t len;
	uint16_t rules[ALL_RULES][2];
	uint32_t count;
	bool ends[D_RULE + ALL_RULES]; /* symbols that end a string */
};

static int by_count(const void *left, const void *right)
{
	const struct pair *l = left, *r = right;

	if (l->count != r->count)
		return l->count < r->count ? 1 : -1;
	return l->symbols < r->symbols ? -1 : l->symbols > r->symbols;
}

/* The common pairs of the text, the commonest first; returns how many. */
static uint32_t common_pairs(const struct grammar *g, struct pair *pairs)
{
	uint32_t found = 0;

	memset(pairs, 0, HASH * sizeof(*pairs));
	for (uint32_t i = 1; i < g->len; i++) {
		uint32_t symbols = (uint32_t)g->text[i - 1] << 16 | g->text[i];
		uint32_t at = symbols * 2654435761U >> 12;

		if (g->ends[g->text[i - 1]] || g->text[i - 1] >= D_RULE + INNER ||
		    g->text[i] >= D_RULE + INNER)
			continue;
		while (pairs[at].count && pairs[at].symbols != symbols)
			at = (at + 1) % HASH;
		pairs[at].symbols = symbols;
		pairs[at].count++;
	}
	for (uint32_t i = 0; i < HASH; i++)
		if (pairs[i].count >= COMMON)
			pairs[found++] = pairs[i];
	qsort(pairs, found, sizeof(*pairs), by_count);
	return found;
}

/* Rules for pairs that do not get in each other's way: no symbol is in two of them. */
static uint32_t make_rules(struct grammar *g, const struct pair *pairs, uint32_t count)
{
	static uint8_t taken[D_RULE + ALL_RULES];
	uint32_t made = 0;

	memset(taken, 0, sizeof(taken));
	for (uint32_t i = 0; i < count && made < AT_ONCE && g->count + made < ALL_RULES; i++) {
		uint16_t first = (uint16_t)(pairs[i].symbols >> 16);
		uint16_t second = (uint16_t)pairs[i].symbols;

		if (pairs[i].count < pairs[0].count / 4 * 3)
			break;
		if (taken[first] || taken[second])
			continue;
		taken[first] = taken[second] = 1;
		taken[0] = 0; /* always the second */
		g->rules[g->count + made][0] = first;
		g->rules[g->count + made++][1] = second;
	}
	return made;
}

static void apply_rules(struct grammar *g, uint32_t made)
{
	static uint16_t rule_of[D_RULE + ALL_RULES]; /* by its first symbol; 0 none */
	uint32_t to = 0;

	memset(rule_of, 0, sizeof(rule_of));
	for (uint32_t i = 0; i < made; i++) {
		const uint16_t *rule = g->rules[g->count + i];

		rule_of[rule[0]] = (uint16_t)(D_RULE + g->count + i);
		g->ends[D_RULE + g->count + i] = g->ends[rule[1]];
	}
	for (uint32_t i = 0; i < g->len; i++) {
		uint16_t rule = rule_of[g->text[i]];
		bool both = rule && i + 1 < g->len && g->text[i + 1] == g->rules[rule - D_RULE][1];

		g->text[to++] = both ? rule : g->text[i];
		i += both;
	}
	g->len = to;
	g->count += made;
}

/* The commonest rules get the short codes, those that are symbols of others the next: codes[rule]
 * is the code of each. */
static void number_rules(const struct grammar *g, uint16_t *codes)
{
	bool *inner = gen_alloc((D_RULE + ALL_RULES) * sizeof(*inner));
	struct pair *uses = gen_alloc((g->count + 1) * sizeof(*uses));
	uint32_t n = 0;

	for (uint32_t i = 0; i < g->count; i++)
		uses[i].symbols = i;
	for (uint32_t i = 0; i < g->len; i++)
		if (g->text[i] >= D_RULE)
			uses[g->text[i] - D_RULE].count++;
	qsort(uses, g->count, sizeof(*uses), by_count);
	for (uint32_t i = 0; i < g->count; i++)
		inner[g->rules[i][0]] = inner[g->rules[i][1]] = true;
	for (uint32_t i = 0; i < g->count; i++)
		if (i < D_SHORT_CODES || inner[D_RULE + uses[i].symbols])
			codes[uses[i].symbols] = (uint16_t)n++;
	for (uint32_t i = 0; i < g->count; i++)
		if (i >= D_SHORT_CODES && !inner[D_RULE + uses[i].symbols])
			codes[uses[i].symbols] = (uint16_t)n++;
}

static void write_strings(struct packed *p, const struct grammar *g, const uint16_t *codes)
{
	p->strings = gen_alloc(2 * g->len);
	for (uint32_t i = 0; i < g->len; i++) {
		uint32_t code = g->text[i] >= D_RULE ? codes[g->text[i] - D_RULE] : 0;

		if (g->text[i] < D_RULE) {
			p->strings[p->string_size++] = (uint8_t)g->text[i];
		} else if (code < D_LOW_CODES) {
			p->strings[p->string_size++] = (uint8_t)(1 + code);
		} else if (code < D_SHORT_CODES) {
			p->strings[p->string_size++] = (uint8_t)(D_SHORT_CODE + code - D_LOW_CODES);
		} else {
			code -= D_SHORT_CODES;
			p->strings[p->string_size++] = (uint8_t)(D_LONG_CODE + code / 256);
			p->strings[p->string_size++] = (uint8_t)code;
		}
		if (!g->ends[g->text[i]])
			continue;
		p->stops = gen_grow(p->stops, p->string_count, sizeof(*p->stops));
		p->stops[p->string_count++] = p->string_size;
	}
	p->pair_count = g->count;
	p->pairs = gen_alloc((g->count + 1) * sizeof(*p->pairs));
	for (uint32_t i = 0; i < g->count; i++)
		for (unsigned side = 0; side < 2; side++) {
			uint16_t symbol = g->rules[i][side];

			p->pairs[codes[i]][side] =
				symbol < D_RULE ? symbol
						: (uint16_t)(D_RULE + codes[symbol - D_RULE]);
		}
}

/* What is asked for when the program runs: names of tables and structures are not. */
static bool *wanted_strings(void)
{
	bool *wanted = gen_alloc(out.string_size * sizeof(*wanted));

	wanted[0] = true;
	for (uint32_t i = 0; i < out.field_count; i++)
		wanted[out.fields[i].name] = true;
	for (uint32_t i = 0; i < out.const_count; i++)
		wanted[out.consts[i].name] = true;
	for (uint32_t i = 0; i < out.table_count; i++)
		wanted[out.tables[i].unknown] = true;
	for (uint32_t i = 0; i < out.call_count; i++)
		wanted[out.calls[i].name] = true;
	for (uint32_t i = 0; i < out.number_count; i++)
		wanted[out.numbers[i].name] = true;
	for (uint32_t i = 0; i < out.attr_row_count; i++)
		wanted[out.attr_rows[i].name] = true;
	for (uint32_t i = 0; i < out.attr_set_count; i++)
		wanted[out.attr_sets[i].prefix] = true;
	for (uint32_t i = 0; i < out.choice_count; i++)
		wanted[out.choices[i].by] = true;
	for (uint32_t i = 0; i < out.pick_count; i++)
		wanted[out.picks[i].text] = true;
	for (uint32_t i = 0; i < out.genl_count; i++)
		wanted[out.genls[i].name] = true;
	for (uint32_t i = 0; i < out.code_count; i++)
		if (out.codes[i].op == E_OUTER)
			wanted[out.codes[i].arg] = true;
	for (unsigned i = 0; i < symbol_count; i++)
		if (symbols[i]->wants_id)
			wanted[symbols[i]->string] = true;
	return wanted;
}

/* The order they come in: those of constants in that of their rows, for them to lie near. */
static uint32_t *string_order(uint32_t *count)
{
	bool *wanted = wanted_strings();
	uint32_t *order = gen_alloc(out.string_size * sizeof(*order)), n = 1;

	wanted[0] = false; /* the first one */
	for (uint32_t i = 0; i < out.const_count; i++)
		if (wanted[out.consts[i].name]) {
			wanted[out.consts[i].name] = false;
			order[n++] = out.consts[i].name;
		}
	for (uint32_t i = 0; i < out.string_size; i += (uint32_t)strlen(out.strings + i) + 1)
		if (wanted[i])
			order[n++] = i;
	*count = n;
	return order;
}

static void pack_strings(struct packed *p)
{
	uint32_t count, *order = string_order(&count);
	struct grammar *g = gen_alloc(sizeof(*g));
	struct pair *pairs = gen_alloc(HASH * sizeof(*pairs));
	uint16_t *codes = gen_alloc(ALL_RULES * sizeof(*codes));
	uint32_t found, made;

	g->text = gen_alloc(out.string_size * sizeof(*g->text));
	for (uint32_t i = 0; i < count; i++) {
		for (uint32_t j = order[i]; j == order[i] || out.strings[j - 1]; j++) {
			g->text[g->len] = (uint8_t)out.strings[j];
			if (out.strings[j] &&
			    (g->text[g->len] < D_LETTER || g->text[g->len] >= D_SHORT_CODE))
				fatal("a name or a description is not ASCII");
			g->len++;
		}
	}
	g->ends[0] = true;
	while ((found = common_pairs(g, pairs)) && (made = make_rules(g, pairs, found)))
		apply_rules(g, made);
	number_rules(g, codes);
	write_strings(p, g, codes);
	p->texts = order;
	p->string_at = gen_alloc(out.string_size * sizeof(*p->string_at));
	for (uint32_t i = 0; i < count; i++)
		p->string_at[order[i]] = i ? p->stops[i - 1] : 0;
}

struct packed *pack(void)
{
	struct packed *p = gen_alloc(sizeof(*p));

	pack_strings(p);
	fit(p->string_size - 1, 18, "letters");
	pack_types(p);
	pack_fields(p);
	pack_consts(p);
	pack_structs(p);
	pack_cases(p);
	pack_calls(p);
	return p;
}
