/* Diagnostics and memory of the description compiler. */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include "gen.h"

enum { ERRORS_MAX = 200, CHUNK = 1 << 20 };

unsigned error_count, warning_count;

static char *vformat(const char *format, va_list args)
{
	va_list again;

	va_copy(again, args);
	int len = vsnprintf(NULL, 0, format, again);
	va_end(again);
	char *text = gen_alloc((size_t)len + 1);
	vsnprintf(text, (size_t)len + 1, format, args);
	return text;
}

/* Says it, unless the same was said before: of another ABI, or of another variant of a struct. */
static bool report(struct position at, const char *what, const char *format, va_list args)
{
	static char **said;
	static unsigned count;
	const char *text = vformat(format, args);
	char *whole = gen_format("%s:%u:%u: %s: %s", at.file, at.line, at.column, what, text);

	for (unsigned i = 0; i < count; i++)
		if (!strcmp(said[i], whole))
			return false;
	said = gen_grow(said, count, sizeof(*said));
	said[count++] = whole;
	fprintf(stderr, "%s\n", whole);
	return true;
}

void error_at(struct position at, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	if (report(at, "error", format, args) && ++error_count >= ERRORS_MAX)
		fatal("too many errors");
	va_end(args);
}

void warn_at(struct position at, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	warning_count += report(at, "warning", format, args);
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
	} * chunk;

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

	va_start(args, format);
	char *text = vformat(format, args);
	va_end(args);
	return text;
}
