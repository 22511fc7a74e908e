/* The parser's inner contract: parse.c reads items, parse_field.c their fields, parse_expr.c
 * expressions. */
#ifndef SONDE_PARSE_H
#define SONDE_PARSE_H

#include "gen.h"

enum { PARSE_DEPTH_MAX = 24 };

struct parser {
	struct line *line;
	struct token *token; /* never moves behind the line's TK_END */
	unsigned depth;	     /* of parentheses, pointers and arrays in the field at hand */
};

/* Reports at the token and returns false. */
bool parse_fault(struct parser *p, const char *what);
bool at_punct(const struct parser *p, int punct);
bool at_keyword(const struct parser *p, enum keyword keyword);
bool take_punct(struct parser *p, int punct);
bool take_keyword(struct parser *p, enum keyword keyword);
/* A name, or a fault that says what belongs there. */
bool parse_name(struct parser *p, struct symbol **name, const char *what);
bool parse_line_end(struct parser *p);
bool parse_type(struct parser *p, struct type **type);
/* TYPE [`attrs` SET] */
bool parse_value_type(struct parser *p, struct type **type);
/* [dir] type { mod } */
bool parse_extent(struct parser *p, struct field *field);
/* One field, and several between commas, behind those there are. */
bool add_field(struct parser *p, struct field **fields, unsigned *count);
bool parse_fields(struct parser *p, struct field **fields, unsigned *count);
bool parse_ret(struct parser *p, struct ret *ret);
bool parse_expr(struct parser *p, struct expr **expr);
/* A name, a number or a negative number. */
bool parse_primary(struct parser *p, struct expr **expr);

/* parse_netlink.c: attributes whose type goes by another, messages, generic families. */
bool parse_attribute_by(struct parser *p, struct item *item, struct row *row);
bool parse_attribute_choice(struct parser *p, struct item *item);
bool parse_choice(struct parser *p, struct item *item);
bool parse_messages(struct parser *p, struct item *item);
bool parse_genl(struct parser *p, struct item *item);

/* texts.c: what is said of a call, a table, arguments. */
bool parse_about_head(struct parser *p, struct item *item);
bool parse_about_row(struct parser *p, struct item *item);

#endif
