/* Tokens to text: the bytes strace prints for a tape.
 *
 * A cursor remembers how far a tape was shown and which brackets are open, so that the entry half
 * of a call is shown when it enters and the rest, separators included, when it returns. */
#ifndef SONDE_RENDER_H
#define SONDE_RENDER_H

#include <stdbool.h>
#include <stdint.h>
#include "options.h"
#include "quote.h"

struct abi;
struct buf;
struct tape;
struct token;

struct render_style {
	enum hex_strings hex;
	enum const_style constants;
	bool arg_names;
};

/* Deeper brackets than this are shown with the separators of the deepest. */
enum { RENDER_DEPTH = 32 };

struct render_cursor {
	uint32_t next;	/* the first token not shown yet */
	uint16_t depth; /* open brackets */
	bool labelled;	/* the next value belongs to what was just shown: no separator */
	uint32_t field; /* d_str of a field whose value says its name itself, 0 none */
	struct {
		uint8_t kind; /* of the bracket, enum token_kind */
		bool spaced;  /* members are apart by spaces */
		bool some;    /* a member was shown */
		bool noted;   /* it is a comment behind a number */
		bool named;   /* constants in it have names whatever -X says */
	} level[RENDER_DEPTH];
};

/* What the options say. */
struct render_style render_style_of(const struct options *options);
/* To the beginning of a tape. */
void render_rewind(struct render_cursor *cursor);
/* Show what there is from the cursor to T_RET or the end: arguments, or a whole siginfo. */
void render_tokens(struct buf *b, const struct render_style *style, const struct abi *abi,
		   const struct tape *tape, struct render_cursor *cursor);
/* Show what follows "= ": the T_RET at the cursor, its notes and T_AUX; "?" when there is none. */
void render_return(struct buf *b, const struct render_style *style, const struct abi *abi,
		   const struct tape *tape, struct render_cursor *cursor);
/* "NAME(args) = ret": a whole call, its tape complete, without alignment. */
void render_call(struct buf *b, const struct render_style *style, const struct abi *abi,
		 const char *name, const struct tape *tape);

/* ---- Between render.c and render_value.c -------------------------------------------------- */

/* One value token that is no bracket.  field: the d_str of the structure member it is, 0 none. */
void render_value(struct buf *b, const struct render_style *style, const struct abi *abi,
		  const struct tape *tape, const struct token *token, uint32_t field);
/* Does the value say its field's name: inet_pton(AF_INET6, "::1", &sin6_addr)? */
bool render_names_itself(const struct render_style *style, const struct token *token);

/* The hexadecimal digits of a T_BLOB of FMT_MAC or FMT_UUID; for JSON, too. */
void render_digits(struct buf *b, const struct tape *tape, const struct token *token);

/* What follows the line of a call whose result has been shown: the T_DUMPs, each line with its end;
 * nothing without any. */
void render_dumps(struct buf *b, const struct tape *tape, const struct render_cursor *cursor);

#endif
