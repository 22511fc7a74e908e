/* The parser's inner contract: parse.c reads items, parse_expr.c expressions. */
#ifndef SONDE_PARSE_H
#define SONDE_PARSE_H

#include "gen.h"

enum { PARSE_DEPTH_MAX = 24 };

struct parser {
	struct line *line;
	struct token *token;  /* never moves behind the line's TK_END */
	unsigned depth;       /* of parentheses, pointers and arrays in the field at hand */
};

/* Reports at the token and returns false. */
bool parse_fault(struct parser *p, const char *what);
bool at_punct(const struct parser *p, int punct);
bool at_keyword(const struct parser *p, enum keyword keyword);
bool take_punct(struct parser *p, int punct);
bool parse_type(struct parser *p, struct type **type);
bool parse_expr(struct parser *p, struct expr **expr);
/* A name, a number or a negative number. */
bool parse_primary(struct parser *p, struct expr **expr);

#endif
