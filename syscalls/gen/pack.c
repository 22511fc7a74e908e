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

static void pack_consts(struct packed *p)
{
	void *sorts = NULL;

	p->consts = gen_alloc(out.const_count * sizeof(*p->consts));
	for (uint32_t i = 0; i < out.const_count; i++) {
		const struct made_const *c = &out.consts[i];
		struct d_sort s;

		memset(&s, 0, sizeof(s));
		s = (struct d_sort){ .high = (uint32_t)(c->value >> 16),
				     .top = (uint16_t)(c->value >> 48),
				     .ref = c->ref,
				     .abis = c->abis,
				     .op = c->op };
		p->consts[i] = (struct d_const){
			.low = (uint16_t)c->value,
			.name = p->string_at[c->name],
			.sort = intern(&sorts, &p->sort_count, &s, sizeof(s)),
		};
	}
	p->sorts = sorts;
	fit(p->sort_count - 1, 12, "sorts of constants");
}

static void pack_structs(struct packed *p)
{
	void *rests = NULL, *sizes = NULL;

	p->structs = gen_alloc(out.struct_count * sizeof(*p->structs));
	for (uint32_t i = 0; i < out.struct_count; i++) {
		const struct made_struct *s = &out.structs[i];
		struct d_rest rest = { s->case_first, s->case_count, s->by,   s->min,
				       s->fill,	      s->upto,	     s->note, s->tail };

		p->structs[i] = (struct d_struct){
			.first = s->first,
			.count = s->count,
			.rest = narrow(intern(&rests, &p->rest_count, &rest, sizeof(rest)),
				       "structs"),
			.size = narrow(intern(&sizes, &p->size_count, s->size, sizeof(s->size)),
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
			.value = c->value,
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
		struct d_call_rest rest = { c->case_first, c->case_count, c->by, c->keep,
					    c->custom };
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
	RULE = 256,	/* the first symbol that is none of a byte */
	ALL_RULES = D_SHORT_CODES + D_LONG_CODES,
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
	bool ends[RULE + ALL_RULES]; /* symbols that end a string */
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

		if (g->ends[g->text[i - 1]])
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
	static uint8_t taken[RULE + ALL_RULES];
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
	static uint16_t rule_of[RULE + ALL_RULES]; /* by its first symbol; 0 none */
	uint32_t to = 0;

	memset(rule_of, 0, sizeof(rule_of));
	for (uint32_t i = 0; i < made; i++) {
		const uint16_t *rule = g->rules[g->count + i];

		rule_of[rule[0]] = (uint16_t)(RULE + g->count + i);
		g->ends[RULE + g->count + i] = g->ends[rule[1]];
	}
	for (uint32_t i = 0; i < g->len; i++) {
		uint16_t rule = rule_of[g->text[i]];
		bool both = rule && i + 1 < g->len && g->text[i + 1] == g->rules[rule - RULE][1];

		g->text[to++] = both ? rule : g->text[i];
		i += both;
	}
	g->len = to;
	g->count += made;
}

/* The commonest rules get the short codes: new[rule] is the code of each. */
static void number_rules(const struct grammar *g, uint16_t *codes)
{
	struct pair *uses = gen_alloc((g->count + 1) * sizeof(*uses));

	for (uint32_t i = 0; i < g->count; i++)
		uses[i].symbols = i;
	for (uint32_t i = 0; i < g->len; i++)
		if (g->text[i] >= RULE)
			uses[g->text[i] - RULE].count++;
	qsort(uses, g->count, sizeof(*uses), by_count);
	for (uint32_t i = 0; i < g->count; i++)
		codes[uses[i].symbols] = (uint16_t)i;
}

static void write_strings(struct packed *p, const struct grammar *g, const uint16_t *codes)
{
	p->strings = gen_alloc(2 * g->len);
	for (uint32_t i = 0; i < g->len; i++) {
		uint32_t code = g->text[i] >= RULE ? codes[g->text[i] - RULE] : 0;

		if (g->text[i] < RULE) {
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
				symbol < RULE ? symbol : (uint16_t)(RULE + codes[symbol - RULE]);
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

static void pack_strings(struct packed *p)
{
	bool *wanted = wanted_strings();
	struct grammar *g = gen_alloc(sizeof(*g));
	struct pair *pairs = gen_alloc(HASH * sizeof(*pairs));
	uint16_t *codes = gen_alloc(ALL_RULES * sizeof(*codes));
	uint32_t found, made, n = 0;

	g->text = gen_alloc(out.string_size * sizeof(*g->text));
	for (uint32_t i = 0; i < out.string_size; i += (uint32_t)strlen(out.strings + i) + 1) {
		if (!wanted[i])
			continue;
		for (uint32_t j = i; j == i || out.strings[j - 1]; j++) {
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
	p->texts = gen_alloc(p->string_count * sizeof(*p->texts));
	p->string_at = gen_alloc(out.string_size * sizeof(*p->string_at));
	for (uint32_t i = 0; i < out.string_size; i += (uint32_t)strlen(out.strings + i) + 1) {
		if (!wanted[i])
			continue;
		p->string_at[i] = n ? p->stops[n - 1] : 0;
		p->texts[n++] = i;
	}
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
