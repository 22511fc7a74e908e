/* Memory that is given back all at once. */
#ifndef SONDE_POOL_H
#define SONDE_POOL_H

#include <stddef.h>

/* Begin with { 0 }. */
struct pool {
	struct pool_block *blocks;
	size_t used, size; /* of the first block */
	size_t total;	   /* bytes given out */
};

/* Zeroed, aligned for anything; never NULL. */
void *pool_alloc(struct pool *pool, size_t size);
/* A copy with a NUL behind it. */
char *pool_copy(struct pool *pool, const char *text, size_t len);
char *pool_printf(struct pool *pool, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* An array of count elements, moved to where there is room for more: to be called when one is to
 * be added. Room grows by powers of two; what was is left behind. */
void *pool_grow(struct pool *pool, void *array, size_t count, size_t element);
void pool_free(struct pool *pool);

#endif
