/* What the readers of items share: between collect*.c only. */
#ifndef SONDE_COLLECT_ITEM_H
#define SONDE_COLLECT_ITEM_H

#include "collect.h"

/* One item of a file, being read. */
struct item {
	struct collection *c;
	struct report_list *reports;
	const struct doc *map;
	const struct place *place; /* of the item, once it is known what it is */
};

struct list_def *collect_new_list(struct collection *, const char *name);
struct macro_def *collect_new_macro(struct collection *, const char *name);
struct rule_def *collect_new_rule(struct collection *, const char *name);

/* What stands under `override`: which keys are appended, which replaced. */
struct override {
	bool given;
	const char *append[16], *replace[16]; /* NULL-terminated */
};

/* The value of a key as text: false at an error, which is an absent key too unless optional; then
 * *ret stays as it is. */
bool item_text(struct item *, const char *key, bool optional, const char **ret,
	       const struct place **ret_place);
bool item_bool(struct item *, const char *key, bool *ret);
/* The texts of a sequence; NULL places: not wanted. */
bool item_texts(struct item *, const char *key, const char ***ret, const struct place ***places,
		size_t *ret_count);
/* The place of a key's value. */
const struct place *item_value_place(struct item *, const char *key);
bool item_has(const struct item *, const char *key);
bool item_override(struct item *, const char *const appendable[], const char *const replaceable[],
		   struct override *ret);
bool override_has(const char *const keys[], const char *key);
/* `append: true`, which is deprecated, and not to be mixed with override. */
bool item_append(struct item *, const struct override *, bool *ret);
/* Keys nobody knows are warned of. */
void item_unknown_keys(struct item *, const char *const known[]);
/* Is the word among the NULL-terminated ones? */
bool word_in(const char *word, const char *const words[]);

bool collect_list_item(struct item *);
bool collect_macro_item(struct item *);
bool collect_rule_item(struct item *);
bool collect_exceptions(struct item *, struct exception_def **ret, size_t *ret_count);
/* Add those of an append to a rule's: new ones whole, old ones their values. */
bool collect_merge_exceptions(struct item *, struct rule_def *rule, struct exception_def *more,
			      size_t count);

#endif
