/* The rules of an AppArmor profile in the making: each once, in order. */
#ifndef SONDE_RULE_SET_H
#define SONDE_RULE_SET_H

#include <stdbool.h>

struct buf;

enum right {
	RIGHT_READ = 1,
	RIGHT_WRITE = 2,
	RIGHT_LINK = 4,
	RIGHT_LOCK = 8,
	RIGHT_MAP = 16,	 /* m: mapped to be executed */
	RIGHT_EXEC = 32, /* ix: what is executed stays under the profile */
};

/* Of "rw": those of the first four. */
unsigned rights_of(const char *letters);
/* A number that stands for a process of the run: what is called so is called otherwise next time.
 */
void rule_pid(int tid);
/* Rights to an absolute path. */
void rule_file(const char *path, unsigned rights, bool directory);
/* A path that is a directory, whatever is known of it. */
void rule_directory(const char *path);
/* What lies here was made by the program, and was not there before: of a temporary file the name is
 * another one next time. */
void rule_made(const char *path);
/* A capability and the call that takes it; sure: it would not have succeeded otherwise. */
void rule_capability(const char *capability, const char *call, bool sure);
/* Any other rule. */
void rule_line(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
/* The whole profile, of the program (NULL: nobody knows), and forget it. */
void rules_print(struct buf *b, const char *program);

#endif
