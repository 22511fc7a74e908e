/* Diagnostics and memory of the description compiler. */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include "gen.h"

enum { ERRORS_MAX = 200, CHUNK = 1 << 20 };

unsigned error_count, warning_count;

static void report(struct position at, const char *what, const char *format, va_list args)
{
	fprintf(stderr, "%s:%u:%u: %s: ", at.file, at.line, at.column, what);
	vfprintf(stderr, format, args);
	fputc('\n', stderr);
}

void error_at(struct position at, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	report(at, "error", format, args);
	va_end(args);
	if (++error_count >= ERRORS_MAX)
		fatal("too many errors");
}

void warn_at(struct position at, const char *format, ...)
{
	va_list args;

	warning_count++;
	va_start(args, format);
	report(at, "warning", format, args);
	va_end(args);
}

void fatal(const char *format, ...)
{
	va_list args;

	fputs("sysgen: ", stderr);
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	fputc('\n', stderr);
	exit(1);
}

/* Chunks are chained, so that a leak checker sees them all in use. */
void *gen_alloc(size_t size)
{
	static struct chunk {
		struct chunk *before;
		size_t used, size;
		char bytes[];
	} *chunk;

	size = (size + 15) & ~(size_t)15;
	if (!chunk || chunk->size - chunk->used < size) {
		size_t want = size > CHUNK ? size : CHUNK;
		struct chunk *fresh = calloc(1, sizeof(*fresh) + want);

		if (!fresh)
			fatal("out of memory");
		fresh->before = chunk;
		fresh->size = want;
		chunk = fresh;
	}
	void *at = chunk->bytes + chunk->used;
	chunk->used += size;
	return at;
}

void *gen_grow(void *array, size_t count, size_t element)
{
	if (count && (count & (count - 1)))
		return array;
	void *fresh = gen_alloc((count ? 2 * count : 1) * element);
	if (count)
		memcpy(fresh, array, count * element);
	return fresh;
}

char *gen_format(const char *format, ...)
{
	va_list args;
	char *text;

	va_start(args, format);
	int len = vsnprintf(NULL, 0, format, args);
	va_end(args);
	text = gen_alloc((size_t)len + 1);
	va_start(args, format);
	vsnprintf(text, (size_t)len + 1, format, args);
	va_end(args);
	return text;
}
