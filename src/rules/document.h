/* A YAML file as a tree of scalars, sequences and maps, each with its place in the text. */
#ifndef SONDE_DOCUMENT_H
#define SONDE_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct pool;

enum doc_kind { DOC_NULL, DOC_SCALAR, DOC_SEQUENCE, DOC_MAP };

struct mark {
	uint32_t line, column; /* from 0; columns are characters */
	uint32_t offset;       /* characters from the beginning */
};

struct doc {
	enum doc_kind kind;
	struct mark mark;
	const char *text; /* DOC_SCALAR: without NULs; "" of DOC_NULL */
	/* Of a map, each key is followed by its value: count is twice their number. */
	struct doc **items;
	uint32_t count;
	uint32_t weight; /* nodes in it, those behind aliases counted each time */
	bool open;	 /* not read to its end yet */
};

struct doc_error {
	struct mark mark;
	const char *message; /* NULL: none */
};

/* Bounds of a file, for those who write hostile ones. */
enum { DOC_BYTES = 4 << 20, DOC_DEPTH = 64, DOC_NODES = 1 << 20 };

/* The bytes of a file, to be freed; one more than DOC_BYTES when there are too many.  NULL, and
 * errno, when it can't be read. */
char *doc_read(const char *path, size_t *ret_len);
/* The roots of all documents as a sequence, in memory of the pool; NULL with *ret_error filled. */
struct doc *doc_parse(struct pool *pool, const char *text, size_t len, struct doc_error *ret_error);
/* What a map holds under a key, or NULL. */
struct doc *doc_get(const struct doc *map, const char *key);

#endif
