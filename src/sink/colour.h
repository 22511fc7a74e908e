/* --color: the text of a call, painted by what its words are.  Whoever writes text asks colour_on()
 * or gives what was written to one of these; nothing is done, and nothing costs, while it is off.
 */
#ifndef SONDE_COLOUR_H
#define SONDE_COLOUR_H

#include <stdbool.h>
#include <stddef.h>

struct buf;

enum colour_when { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };

/* What SONDE_COLORS and STRACE_COLORS name, in this order. */
enum colour_key {
	COLOUR_SYSCALL,
	COLOUR_ARGNAME,
	COLOUR_ARGVAL,
	COLOUR_CALL, /* inet_addr(...) */
	COLOUR_CONST,
	COLOUR_COMMENT,
	COLOUR_PUNCT,
	COLOUR_RETVAL,
	COLOUR_ERROR,
	COLOUR_COUNT
};

/* Decide, once: auto looks at the output's descriptor and the environment. */
void colour_open(enum colour_when when, int fd);
bool colour_on(void);
/* Paint what was put into b from there on in one colour; blanks at its ends are left alone. */
void colour_as(struct buf *b, size_t from, enum colour_key key);
/* ... word by word: arguments, notes, a siginfo. */
void colour_words(struct buf *b, size_t from);
/* ... as what follows "= ". */
void colour_result(struct buf *b, size_t from);
/* How many of len bytes are escape sequences: they take no columns. */
size_t colour_hidden(const char *bytes, size_t len);

#endif
