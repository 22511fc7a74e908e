/* Sets as the options write them: "[!]word[,word]...", "all", "none". */
#ifndef SONDE_WORDS_H
#define SONDE_WORDS_H

#include <stdbool.h>
#include <stdint.h>

/* Split a set, giving each word to add; *invert: all but those.  "none" alone is an empty set.
 * False when there was no word. */
bool each_word(const char *text, bool *invert, void (*add)(void *set, const char *word), void *set);
/* A number in decimal, 2^32 at most. */
bool parse_number(const char *word, uint64_t *ret);
/* A signal below `end`: its name with or without SIG, in any case, or its number; -1 when it is
 * neither. */
int parse_signal(const char *word, int end);
/* An errno: its name, in any case, or its number from 1 to 4095; 0 when it is neither. */
uint32_t parse_errno(const char *word);

/* Descriptors; zeroed: none. */
struct fds {
	int *list;
	uint32_t count, cap;
	bool others; /* all but these */
};

/* Dies of a word that is no descriptor, with strace's words. */
void fds_parse(struct fds *, const char *text);
bool fds_has(const struct fds *, int fd);

#endif
