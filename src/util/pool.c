/* Memory that is given back all at once: blocks, each twice the last one's size up to a limit. */
#include "pool.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "util.h"

struct pool_block {
	struct pool_block *next;
	max_align_t bytes[];
};

enum { FIRST = 4096, LARGEST = 1 << 20 };

void *pool_alloc(struct pool *pool, size_t size)
{
	size = (size + sizeof(max_align_t) - 1) & ~(sizeof(max_align_t) - 1);
	if (!pool->blocks || size > pool->size - pool->used) {
		size_t more = !pool->blocks ? FIRST : pool->size * 2;
		struct pool_block *block;

		if (more > LARGEST)
			more = LARGEST;
		if (more < size)
			more = size;
		block = xcalloc(1, sizeof(*block) + more);
		block->next = pool->blocks;
		pool->blocks = block;
		pool->used = 0;
		pool->size = more;
	}
	void *p = (char *)pool->blocks->bytes + pool->used;

	pool->used += size;
	pool->total += size;
	return p;
}

char *pool_copy(struct pool *pool, const char *text, size_t len)
{
	char *p = pool_alloc(pool, len + 1);

	if (len)
		memcpy(p, text, len);
	return p;
}

char *pool_printf(struct pool *pool, const char *fmt, ...)
{
	va_list ap, again;
	int n;

	va_start(ap, fmt);
	va_copy(again, ap);
	n = vsnprintf(NULL, 0, fmt, again);
	va_end(again);
	char *p = pool_alloc(pool, n < 0 ? 1 : (size_t)n + 1);

	if (n > 0)
		vsnprintf(p, (size_t)n + 1, fmt, ap);
	va_end(ap);
	return p;
}

void *pool_grow(struct pool *pool, void *array, size_t count, size_t element)
{
	if (count && (count & (count - 1)))
		return array;
	void *p = pool_alloc(pool, (count ? 2 * count : 1) * element);

	if (count)
		memcpy(p, array, count * element);
	return p;
}

void pool_free(struct pool *pool)
{
	while (pool->blocks) {
		struct pool_block *block = pool->blocks;

		pool->blocks = block->next;
		free(block);
	}
	*pool = (struct pool){ 0 };
}
