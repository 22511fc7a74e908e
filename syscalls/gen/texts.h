/* What people read about the interface: compiled from the `about` items, beside the tables.
 *
 * The decoder needs none of it, so it is an object of its own: --explain and --list-syscalls read
 * it.  A text is an offset into t_pool; 0 is none.  Index 0 of each table is blank.
 */
#ifndef SONDE_TEXTS_H
#define SONDE_TEXTS_H

#include <stdint.h>

/* A thing and what is to be said of it. */
struct t_row {
	uint32_t name;
	uint32_t brief; /* a phrase of a sentence: "closes on exec" */
	uint32_t text;	/* a sentence or two */
	uint32_t from;	/* an errno's usual causes; who sends a signal */
	uint32_t usual; /* a signal's default action */
	uint16_t table; /* d_table it is a row of; of a call's details: enum t_detail */
};

/* What is said of a call. */
enum t_detail {
	T_MEANING, /* what an argument means, why this error comes, what it `returns` */
	/* Sentences: brief is that of the call, text that of its success, from that of a success
	 * that returned 0. */
	T_SAYS,
	T_WHEN, /* for calls with the constant of this name among their arguments */
};

struct t_call {
	uint32_t doc;		  /* the one-line explanation */
	uint16_t subject;	  /* the file that describes it: near relations share it */
	uint16_t first, count;	  /* run of t_details: its arguments, errors, sentences */
	uint16_t see_first, sees; /* run of t_sees: related calls, indices of d_calls */
};

extern const char t_pool[];
extern const struct t_call t_calls[];		  /* parallel to d_calls */
extern const struct t_row t_details[], t_words[]; /* t_words: constants, sorted by name */
extern const struct t_row t_arguments[];	  /* by the name alone, sorted */
extern const uint16_t t_sees[];
extern const uint32_t t_tables[], t_structs[]; /* names, parallel to d_tables and d_structs */
extern const uint32_t t_detail_count, t_word_count, t_argument_count;

#endif
