/* Small things every room needs: messages, memory, numbers. */
#include "util.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *program_name = "sonde";
void (*warn_before)(void);

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
	exit(1);
}

void die_errno(const char *fmt, ...)
{
	int error = errno;
	va_list ap;

	va_start(ap, fmt);
	message(fmt, ap, error);
	va_end(ap);
	exit(1);
}

void die_help(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	message(fmt, ap, 0);
	va_end(ap);
	fprintf(stderr, "Try '%s -h' for more information.\n", program_name);
	exit(1);
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
