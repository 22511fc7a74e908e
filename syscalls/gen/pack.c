/* Packing: what fields and constants have in common stands once, and strings are made of pairs.
 *
 * The tables are part of every copy of the program: their size counts. */
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

static void pack_fields(struct packed *p)
{
	void *mods = NULL, *places = NULL;

	p->fields = gen_alloc(out.field_count * sizeof(*p->fields));
	for (uint32_t i = 0; i < out.field_count; i++) {
		const struct made_field *f = &out.fields[i];
		struct d_mods m;
		struct d_place place;

		memset(&m, 0, sizeof(m));
		m = (struct d_mods){ f->cond, f->upto, f->limit, f->after, f->dir, f->flags };
		memset(&place, 0, sizeof(place));
		memcpy(place.at, out.offsets[i], sizeof(place.at));
		memcpy(place.stored, out.stored[i], sizeof(place.stored));
		place.shift = out.shifts[i];
		p->fields[i] = (struct d_field){
			.name = p->string_at[f->name],
			.type = f->type,
			.mods = narrow(intern(&mods, &p->mods_count, &m, sizeof(m)), "modifiers"),
			.place = narrow(intern(&places, &p->place_count, &place, sizeof(place)),
					"places"),
		};
	}
	p->mods = mods;
	p->places = places;
}

static void pack_consts(struct packed *p)
{
	enum { SORTS = 1 << 10, NAMES = 1 << 22 };
	void *sorts = NULL;

	p->consts = gen_alloc(out.const_count * sizeof(*p->consts));
	for (uint32_t i = 0; i < out.const_count; i++) {
		const struct made_const *c = &out.consts[i];
		struct d_sort s;

		memset(&s, 0, sizeof(s));
		s = (struct d_sort){ (uint32_t)(c->value >> 32), c->ref, c->abis, c->op };
		p->consts[i] = (struct d_const){
			.low = (uint32_t)c->value,
			.name = p->string_at[c->name],
			.sort = intern(&sorts, &p->sort_count, &s, sizeof(s)),
		};
	}
	p->sorts = sorts;
	if (p->sort_count > SORTS || p->string_size > NAMES)
		fatal("too many sorts of constants, or of letters");
}

/* ---- Strings
 * -------------------------------------------------------------------------------------------------
 */

/* The pair that occurs most often within strings; 0 when none is worth a code. */
static uint32_t best_pair(const uint8_t *s, uint32_t len)
{
	enum { WORTH = 4 };
	static uint32_t counts[1 << 16];
	uint32_t best = 0;

	memset(counts, 0, sizeof(counts));
	for (uint32_t i = 1; i < len; i++)
		if (s[i - 1] && s[i])
			counts[s[i - 1] << 8 | s[i]]++;
	for (uint32_t pair = 0; pair < sizeof(counts) / sizeof(*counts); pair++)
		if (counts[pair] > counts[best])
			best = pair;
	return counts[best] >= WORTH ? best : 0;
}

static uint32_t replace_pair(uint8_t *s, uint32_t len, uint32_t pair, uint8_t code)
{
	uint32_t to = 0;

	for (uint32_t i = 0; i < len; i++) {
		bool both = i + 1 < len && (uint32_t)(s[i] << 8 | s[i + 1]) == pair;

		s[to++] = both ? code : s[i];
		i += both;
	}
	return to;
}

/* Byte pair encoding: the commonest pair becomes a byte of its own, 128 times. */
static void pack_strings(struct packed *p)
{
	uint8_t *s = gen_alloc(out.string_size);
	uint32_t len = out.string_size, at = 0;

	memcpy(s, out.strings, len);
	for (uint32_t i = 0; i < len; i++)
		if (s[i] >= 128)
			fatal("a name or a description is not ASCII");
	for (unsigned code = 0; code < 128; code++) {
		uint32_t pair = best_pair(s, len);

		if (!pair)
			break;
		p->pairs[code][0] = (uint8_t)(pair >> 8);
		p->pairs[code][1] = (uint8_t)pair;
		len = replace_pair(s, len, pair, (uint8_t)(128 + code));
	}
	p->strings = s;
	p->string_size = len;
	p->string_at = gen_alloc(out.string_size * sizeof(*p->string_at));
	for (uint32_t i = 0; i < out.string_size; i += (uint32_t)strlen(out.strings + i) + 1) {
		p->string_at[i] = at;
		at += (uint32_t)strlen((const char *)s + at) + 1;
	}
}

struct packed *pack(void)
{
	struct packed *p = gen_alloc(sizeof(*p));

	pack_strings(p);
	pack_fields(p);
	pack_consts(p);
	return p;
}
