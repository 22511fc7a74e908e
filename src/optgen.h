/* Between optgen.c and optgen_complete.c: the rows as a generator sees them. */
#ifndef SONDE_OPTGEN_H
#define SONDE_OPTGEN_H

#include <stdbool.h>
#include "desc.h"
#include "option_rows.h"

/* A WORD row without its value, which is the program's business. */
struct gen_word {
	enum option_words set;
	const char *set_name, *names;
};

extern const struct gen_word gen_words[];      /* names NULL ends it */
extern const char *const gen_kinds[OPT_COUNT]; /* the words column as text */

/* Walk names joined by "|": the next one and its length, NULL at the end. */
const char *next_name(const char **names, int *len);
/* Sets of calls: all, none, %classes, names; apart by blanks. */
void print_calls(void);
/* The canonical words of a set, with all and none where they can be combined. */
void print_words(enum option_words set);
bool has_words(enum option_words set);
/* May several words of the set be given, apart by commas? */
bool is_list(enum option_words set);
/* Is it an option somebody would want to complete to? */
bool is_offered(int option);

void complete_bash(void);
void complete_zsh(void);
void complete_fish(void);

#endif
