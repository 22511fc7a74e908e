/* Small things every room needs: messages, memory, numbers. */
#include "util.h"

#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

const char *program_name = "sonde";
void (*warn_before)(void);

const char *program_own_name(void)
{
	const char *slash = strrchr(program_name, '/');

	return slash ? slash + 1 : program_name;
}

static void message(const char *fmt, va_list ap, int error)
{
	if (warn_before)
		warn_before();
	flockfile(stderr);
	fprintf(stderr, "%s: ", program_name);
	vfprintf(stderr, fmt, ap);
	if (error)
		fprintf(stderr, ": %s", strerror(error));
	putc('\n', stderr);
	fflush(stderr);
	funlockfile(stderr);
}

static jmp_buf *rescue; /* of attempt() */

bool attempt(void (*fn)(void *), void *arg)
{
	jmp_buf here, *outer = rescue;
	volatile bool done = false;

	rescue = &here;
	if (!setjmp(here)) {
		fn(arg);
		done = true;
	}
	rescue = outer;
	return done;
}

_Noreturn static void leave(void)
{
	if (rescue)
		longjmp(*rescue, 1);
	exit(1);
}

void warn(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	message(fmt, ap, 0);
	va_end(ap);
}

void warn_errno(const char *fmt, ...)
{
	int error = errno;
	va_list ap;

	va_start(ap, fmt);
	message(fmt, ap, error);
	va_end(ap);
	errno = error;
}

void die(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	message(fmt, ap, 0);
	va_end(ap);
	leave();
}

void die_errno(const char *fmt, ...)
{
	int error = errno;
	va_list ap;

	va_start(ap, fmt);
	message(fmt, ap, error);
	va_end(ap);
	leave();
}

void die_help(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	message(fmt, ap, 0);
	va_end(ap);
	if (!rescue)
		fprintf(stderr, "Try '%s -h' for more information.\n", program_name);
	leave();
}

void die_of_signal(int signo)
{
	sigset_t set;
	struct rlimit none = { 0, 0 };

	setrlimit(RLIMIT_CORE, &none);
	signal(signo, SIG_DFL);
	sigemptyset(&set);
	sigaddset(&set, signo);
	sigprocmask(SIG_UNBLOCK, &set, NULL);
	raise(signo);
	exit(128 + signo);
}

void *xmalloc(size_t size)
{
	void *p = malloc(size ? size : 1);

	if (!p)
		die("out of memory");
	return p;
}

void *xcalloc(size_t count, size_t size)
{
	void *p = calloc(count ? count : 1, size ? size : 1);

	if (!p)
		die("out of memory");
	return p;
}

void *xrealloc(void *p, size_t size)
{
	p = realloc(p, size ? size : 1);
	if (!p)
		die("out of memory");
	return p;
}

char *xstrdup(const char *s)
{
	char *p = strdup(s);

	if (!p)
		die("out of memory");
	return p;
}

char *xasprintf(const char *fmt, ...)
{
	va_list ap;
	char *p;

	va_start(ap, fmt);
	if (vasprintf(&p, fmt, ap) < 0)
		die("out of memory");
	va_end(ap);
	return p;
}

void *xgrow(void *array, uint32_t *cap, size_t element)
{
	uint32_t more = *cap ? *cap * 2 : 16;
	size_t size;

	if (more <= *cap || __builtin_mul_overflow((size_t)more, element, &size))
		die("out of memory");
	array = xrealloc(array, size);
	*cap = more;
	return array;
}

uint64_t monotonic_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
}

bool parse_duration(const char *text, uint64_t *ret)
{
	static const struct {
		const char *name;
		double scale;
	} units[] = { { "", 1e3 }, { "s", 1e9 }, { "ms", 1e6 }, { "us", 1e3 }, { "ns", 1 } };
	char *end;
	double v;

	/* strtod also reads hexadecimal, infinities and what is not a number; a duration is none of
	 * these. */
	if (strspn(text + strspn(text, " \t"), "+.0123456789") == 0 || strpbrk(text, "xX"))
		return false;
	v = strtod(text, &end);
	if (end == text || v < 0)
		return false;
	for (size_t i = 0; i < countof(units); i++)
		if (!strcmp(units[i].name, end)) {
			v *= units[i].scale;
			*ret = v < (double)INT64_MAX ? (uint64_t)v : INT64_MAX;
			return true;
		}
	return false;
}

bool parse_size(const char *text, uint64_t *ret)
{
	static const char units[] = "kmg";
	const char *unit;
	char *end;
	uint64_t v;

	if (*text < '0' || *text > '9')
		return false;
	errno = 0;
	v = strtoull(text, &end, 10);
	unit = *end ? strchr(units, *end | 0x20) : NULL;
	if (errno || (*end && (!unit || end[1])))
		return false;
	for (long i = unit ? unit - units + 1 : 0; i > 0; i--) {
		if (v > UINT64_MAX / 1024)
			return false;
		v *= 1024;
	}
	*ret = v;
	return true;
}
