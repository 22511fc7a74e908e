/* Can a condition be true of an open or openat with O_DIRECTORY?
 *
 * Programs that walk folders make little else, and few rules are about folders: where none is, such
 * calls need not stop.  What leaves nothing to the event is decided here: the name of the call, the
 * kind of descriptor it makes, and whether the flag is among evt.arg.flags. */
#include <string.h>
#include "abi.h"
#include "bits.h"
#include "condition.h"
#include "tree.h"

/* What an expression may be. */
struct may {
	bool be_true, be_false;
};

static bool is_field(const struct check *c, const char *name)
{
	return c->left.kind == OPERAND_FIELD && c->left.name_len == strlen(name) &&
	       !memcmp(c->left.name, name, c->left.name_len) && !c->left.arg;
}

static bool has_literal(const struct check *c, const char *text)
{
	for (uint32_t i = 0; i < c->count; i++)
		if (!strcmp(c->literals[i].text, text))
			return true;
	return false;
}

static struct may look_at_check(const struct check *c, uint32_t row)
{
	const struct may either = { true, true };
	bool equal = c->op == OP_EQ || c->op == OP_EQ_TWO || c->op == OP_IN;
	const char *kind = is_field(c, "fd.typechar") ? "d"
			   : is_field(c, "fd.type")   ? "directory"
						      : NULL;

	if (c->calls) {
		bool set = bit_get(c->calls, row);

		return (struct may){ set, !set };
	}
	if (c->quantifier != QUANTIFIER_NONE || c->right.kind != OPERAND_NONE)
		return either;
	if (kind && equal && !has_literal(c, kind))
		return (struct may){ false, true };
	if (is_field(c, "evt.arg.flags") && c->op == OP_CONTAINS && !c->listed &&
	    has_literal(c, "O_DIRECTORY"))
		return (struct may){ true, false };
	return either;
}

static struct may look_at(const struct node *n, uint32_t row)
{
	struct may all = { true, false }, one;

	switch (n->kind) {
	case NODE_CHECK:
		return look_at_check(n->check, row);
	case NODE_NOT:
		one = look_at(n->children[0], row);
		return (struct may){ one.be_false, one.be_true };
	case NODE_AND:
	case NODE_OR:
		break;
	default:
		return (struct may){ true, true };
	}
	if (n->kind == NODE_OR)
		all = (struct may){ false, true };
	for (uint32_t i = 0; i < n->count; i++) {
		one = look_at(n->children[i], row);
		if (n->kind == NODE_AND) {
			all.be_true &= one.be_true;
			all.be_false |= one.be_false;
		} else {
			all.be_true |= one.be_true;
			all.be_false &= one.be_false;
		}
	}
	return all;
}

bool condition_opens_directories(const struct condition *c)
{
	static const char *const names[] = { "open", "openat" };

	for (int abi = 0; abi < ABI_COUNT; abi++)
		for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
			uint32_t nr = abi_number(&abis[abi], names[i], false);
			const struct d_number *n = abi_call(&abis[abi], nr);
			uint32_t row = (uint32_t)(n - d_numbers);

			if (!strcmp(d_text(n->name), names[i]) && bit_get(c->calls, row) &&
			    look_at(c->root, row).be_true)
				return true;
		}
	return false;
}
