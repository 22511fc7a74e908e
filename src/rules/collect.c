/* What files define, by name: looked up, made and freed. */
#include "collect.h"

#include <search.h>
#include <stdlib.h>
#include <string.h>
#include "collect_item.h"
#include "condition.h"

struct index_entry {
	char kind; /* 'l', 'm', 'r' */
	const char *name;
	void *def;
};

static int compare(const void *a, const void *b)
{
	const struct index_entry *x = a, *y = b;

	return x->kind != y->kind ? x->kind - y->kind : strcmp(x->name, y->name);
}

static void *find(const struct collection *c, char kind, const char *name)
{
	struct index_entry key = { kind, name, NULL };
	struct index_entry **p = tfind(&key, &c->index, compare);

	return p ? (*p)->def : NULL;
}

static void enter(struct collection *c, char kind, const char *name, void *def)
{
	struct index_entry *e = pool_alloc(&c->pool, sizeof(*e));

	*e = (struct index_entry){ kind, name, def };
	tsearch(e, &c->index, compare);
}

struct list_def *collect_list(const struct collection *c, const char *name)
{
	return find(c, 'l', name);
}

struct macro_def *collect_macro(const struct collection *c, const char *name)
{
	return find(c, 'm', name);
}

struct rule_def *collect_rule(const struct collection *c, const char *name)
{
	return find(c, 'r', name);
}

/* One more definition: the array is moved when it must be. */
#define ADD(c, field, count, kind, name, def)                                            \
	do {                                                                             \
		(c)->field = pool_grow(&(c)->pool, (c)->field, (c)->count, sizeof(def)); \
		(c)->field[(c)->count++] = (def);                                        \
		enter(c, kind, name, def);                                               \
	} while (0)

struct list_def *collect_new_list(struct collection *c, const char *name)
{
	struct list_def *def = pool_alloc(&c->pool, sizeof(*def));

	def->name = name;
	def->order.first = c->next++;
	def->at = c->list_count;
	ADD(c, lists, list_count, 'l', name, def);
	return def;
}

struct macro_def *collect_new_macro(struct collection *c, const char *name)
{
	struct macro_def *def = pool_alloc(&c->pool, sizeof(*def));

	def->name = name;
	def->order.first = c->next++;
	ADD(c, macros, macro_count, 'm', name, def);
	return def;
}

struct rule_def *collect_new_rule(struct collection *c, const char *name)
{
	struct rule_def *def = pool_alloc(&c->pool, sizeof(*def));

	def->name = name;
	def->order.first = c->next++;
	ADD(c, rules, rule_count, 'r', name, def);
	return def;
}

static void nothing(void *entry)
{
	(void)entry;
}

void collect_free(struct collection *c)
{
	tdestroy(c->index, nothing);
	pool_free(&c->pool);
	*c = (struct collection){ 0 };
}
