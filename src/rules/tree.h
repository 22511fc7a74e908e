/* A condition as a tree: what parse.c makes, check.c completes and eval.c walks.  Only they, and
 * format.c, know it. */
#ifndef SONDE_RULES_TREE_H
#define SONDE_RULES_TREE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include "condition.h"
#include "fields.h"
#include "value.h"

enum {
	TREE_DEPTH_PARSED = 1000, /* Falco's limit, of brackets and of transformers */
	TREE_DEPTH_MAX = 6000,	  /* with macros put in */
	TREE_NODES_MAX = 1 << 18,
	TREE_LIST_MAX = 1 << 20, /* items of a list */
	TREE_TEXT_MAX = 1 << 24, /* bytes */
};

/* How a field, or what is made of one, is compared. */
#define TREE_OPERATORS(X)             \
	X(EXISTS, "exists")           \
	X(LE, "<=")                   \
	X(LT, "<")                    \
	X(GE, ">=")                   \
	X(GT, ">")                    \
	X(EQ_TWO, "==")               \
	X(EQ, "=")                    \
	X(NE, "!=")                   \
	X(GLOB, "glob")               \
	X(IGLOB, "iglob")             \
	X(CONTAINS, "contains")       \
	X(ICONTAINS, "icontains")     \
	X(BCONTAINS, "bcontains")     \
	X(STARTSWITH, "startswith")   \
	X(BSTARTSWITH, "bstartswith") \
	X(ENDSWITH, "endswith")       \
	X(REGEX, "regex")             \
	X(INTERSECTS, "intersects")   \
	X(IN, "in")                   \
	X(PMATCH, "pmatch")

enum operator{
#define X(id, word) OP_##id,
	TREE_OPERATORS(X)
#undef X
		OP_COUNT
};

enum quantifier { QUANTIFIER_NONE, QUANTIFIER_ONE, QUANTIFIER_ANY, QUANTIFIER_ALL };

#define TREE_TRANSFORMERS(X)    \
	X(TOLOWER, "tolower")   \
	X(TOUPPER, "toupper")   \
	X(B64, "b64")           \
	X(BASENAME, "basename") \
	X(LEN, "len")           \
	X(JOIN, "join")         \
	X(CONCAT, "concat")     \
	X(GETOPT, "getopt")

enum operand_kind {
	OPERAND_NONE,
	OPERAND_FIELD,
	OPERAND_LITERAL,
#define X(id, word) OPERAND_##id,
	TREE_TRANSFORMERS(X)
#undef X
		OPERAND_COUNT
};

struct extract;

/* A field, a transformer of others, or a text that is given to one. */
struct operand {
	uint8_t kind; /* enum operand_kind */
	uint32_t offset;
	char *name; /* of a field, or the text of a literal */
	uint32_t name_len;
	char *arg; /* between [ ]; NULL none */
	struct operand *operands;
	uint32_t count;
	/* Checked: */
	const struct extract *extract; /* what computes it */
};

/* One literal on the right hand side. */
struct literal {
	char *text; /* as written, unquoted; NUL-terminated, no NUL in it */
	uint32_t len;
	/* Checked: */
	struct value value; /* as the field's type wants it */
	void *regex;	    /* regex_t of OP_REGEX; NULL otherwise */
	bool numeric;	    /* VALUE_ANY: it is a number too, .value.i */
};

enum node_kind { NODE_OR, NODE_AND, NODE_NOT, NODE_MACRO, NODE_CHECK };

struct check {
	uint8_t op;	    /* enum operator */
	uint8_t quantifier; /* enum quantifier */
	bool listed;	    /* the right hand side is a list, be it of one */
	struct operand left;
	struct operand right; /* val(field) or a transformer; OPERAND_NONE: literals */
	struct literal *literals;
	uint32_t count, cap;
	/* Checked: */
	uint32_t *sorted; /* of `in`: literals by their text; NULL: few, or no texts */
	uint64_t *calls;  /* of evt.type: the rows it is true of; NULL: not such a check */
};

struct node {
	uint8_t kind; /* enum node_kind */
	uint32_t offset;
	char *macro; /* NODE_MACRO: its name */
	struct check *check;
	struct node **children;
	uint32_t count, cap;
};

struct condition {
	struct node *root;
	uint32_t nodes;
	size_t len; /* of the text */
	char *text;
	/* Checked: */
	enum condition_dialect dialect;
	uint64_t *calls;
	uint64_t *waits; /* those it has to wait for the end of */
	const char *exit_field;
};

extern const char *const operator_words[OP_COUNT];

void operand_free(struct operand *);
void operand_copy(struct operand *to, const struct operand *from);
/* The operand at the beginning of a text, as outputs have them after their %: how many bytes it
 * takes, 0 when there is none. */
size_t operand_parse(const char *text, size_t len, struct operand *operand);
/* Fill in an error at an offset of the text. */
void condition_fail(struct condition_error *, const char *text, size_t len, size_t offset,
		    const char *fmt, ...) __attribute__((format(printf, 5, 6)));

/* Is this value of its left side what a check asks for, with its literals (eval.c)? */
bool check_fits_value(const struct check *, const struct value *value);

#endif
