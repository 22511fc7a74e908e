/* Small things every room needs: messages, memory, numbers. */
#ifndef SONDE_UTIL_H
#define SONDE_UTIL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* argv[0] as invoked: messages carry it.  Set first thing in main. */
extern const char *program_name;
/* The last part of it: what this program calls itself. */
const char *program_own_name(void);

/* Print "prog: ..." to stderr (after flushing what warn_before says).  No newline in fmt. */
void warn(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
/* ... followed by ": " and strerror(errno). */
void warn_errno(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
/* warn and exit(1). */
_Noreturn void die(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
_Noreturn void die_errno(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
/* warn, then "Try 'prog -h' for more information." and exit(1). */
_Noreturn void die_help(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
/* Die of a signal: what killed the command, or was sent to us, without a core file of our own. */
_Noreturn void die_of_signal(int signo);
/* Called before any message is printed, so that an open line of the trace is closed first; NULL
 * none. */
extern void (*warn_before)(void);

/* Memory that is there or we die. */
void *xmalloc(size_t size);
void *xcalloc(size_t count, size_t size);
void *xrealloc(void *p, size_t size);
char *xstrdup(const char *s);
/* printf into fresh memory. */
char *xasprintf(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
/* Make room for one more element: doubles *cap. */
void *xgrow(void *array, uint32_t *cap, size_t element);

/* CLOCK_MONOTONIC in nanoseconds. */
uint64_t monotonic_ns(void);
/* A duration in nanoseconds: a number of s, ms, us (if it is none of these) or ns.  False when it
 * is none. */
bool parse_duration(const char *text, uint64_t *ret);
/* A number of bytes: K, M and G behind it mean powers of 1024.  False when it is none. */
bool parse_size(const char *text, uint64_t *ret);

/* Call fn(arg); should it die() (as those who read options do), that is the end of fn alone, when
 * it has said why: false. */
bool attempt(void (*fn)(void *), void *arg);

#define countof(a) (sizeof(a) / sizeof((a)[0]))

#endif
