/* YAML as a tree: libyaml's events, put together. An alias is the node it stands for; a file may
 * not contain itself, nor grow beyond bounds by them. */
#include "document.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <yaml.h>
#include "pool.h"
#include "util.h"

struct anchor {
	const char *name;
	struct doc *node;
};

struct builder {
	struct pool *pool;
	struct doc_error *error;
	struct doc *stack[DOC_DEPTH];
	size_t depth;
	struct anchor *anchors;
	size_t anchor_count;
	uint32_t nodes;
};

static struct mark mark_of(const yaml_mark_t *m)
{
	return (struct mark){ (uint32_t)m->line, (uint32_t)m->column, (uint32_t)m->index };
}

static bool fail(struct builder *b, struct mark mark, const char *message)
{
	if (!b->error->message)
		*b->error = (struct doc_error){ mark, message };
	return false;
}

/* A node belongs to what is open. */
static bool add(struct builder *b, struct doc *node)
{
	struct doc *parent = b->stack[b->depth - 1];

	if (node->weight > DOC_NODES - parent->weight)
		return fail(b, node->mark, "too many values");
	parent->weight += node->weight;
	parent->items = pool_grow(b->pool, parent->items, parent->count, sizeof(struct doc *));
	parent->items[parent->count++] = node;
	return true;
}

static void remember(struct builder *b, const yaml_char_t *name, struct doc *node)
{
	if (!name)
		return;
	b->anchors = pool_grow(b->pool, b->anchors, b->anchor_count, sizeof(*b->anchors));
	b->anchors[b->anchor_count++] =
		(struct anchor){ pool_copy(b->pool, (const char *)name, strlen((const char *)name)),
				 node };
}

static bool push(struct builder *b, enum doc_kind kind, const yaml_event_t *e,
		 const yaml_char_t *anchor)
{
	struct doc *node = pool_alloc(b->pool, sizeof(*node));

	*node = (struct doc){
		.kind = kind, .mark = mark_of(&e->start_mark), .weight = 1, .open = true
	};
	if (b->depth == DOC_DEPTH)
		return fail(b, node->mark, "nested too deeply");
	remember(b, anchor, node);
	b->stack[b->depth++] = node;
	return true;
}

static bool pop(struct builder *b)
{
	struct doc *node = b->stack[--b->depth];

	node->open = false;
	return add(b, node);
}

static bool is_null(const char *text)
{
	return !*text || !strcmp(text, "~") || !strcmp(text, "null") || !strcmp(text, "Null") ||
	       !strcmp(text, "NULL");
}

static bool scalar(struct builder *b, const yaml_event_t *e)
{
	struct doc *node = pool_alloc(b->pool, sizeof(*node));
	const char *text = (const char *)e->data.scalar.value;
	size_t len = e->data.scalar.length;

	*node = (struct doc){
		.kind = DOC_SCALAR,
		.mark = mark_of(&e->start_mark),
		.text = pool_copy(b->pool, text, len),
		.weight = 1,
	};
	if (strlen(node->text) != len)
		return fail(b, node->mark, "a NUL character in a scalar");
	if (e->data.scalar.style == YAML_PLAIN_SCALAR_STYLE && !e->data.scalar.tag &&
	    is_null(node->text))
		node->kind = DOC_NULL;
	remember(b, e->data.scalar.anchor, node);
	return add(b, node);
}

static bool alias(struct builder *b, const yaml_event_t *e)
{
	struct mark mark = mark_of(&e->start_mark);

	for (size_t i = b->anchor_count; i-- > 0;)
		if (!strcmp(b->anchors[i].name, (const char *)e->data.alias.anchor)) {
			if (b->anchors[i].node->open)
				return fail(b, mark, "an alias of what it stands in");
			return add(b, b->anchors[i].node);
		}
	return fail(b, mark, "an alias of an unknown anchor");
}

/* False at an error. */
static bool take(struct builder *b, const yaml_event_t *e)
{
	switch (e->type) {
	case YAML_DOCUMENT_START_EVENT:
		b->anchor_count = 0;
		return true;
	case YAML_SCALAR_EVENT:
		return scalar(b, e);
	case YAML_ALIAS_EVENT:
		return alias(b, e);
	case YAML_SEQUENCE_START_EVENT:
		return push(b, DOC_SEQUENCE, e, e->data.sequence_start.anchor);
	case YAML_MAPPING_START_EVENT:
		return push(b, DOC_MAP, e, e->data.mapping_start.anchor);
	case YAML_SEQUENCE_END_EVENT:
	case YAML_MAPPING_END_EVENT:
		return pop(b);
	default:
		return true;
	}
}

char *doc_read(const char *path, size_t *ret_len)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY), error;
	char *text;
	size_t len = 0;
	ssize_t n = -1;

	if (fd < 0)
		return NULL;
	text = xmalloc(DOC_BYTES + 1);
	while (len <= DOC_BYTES && (n = read(fd, text + len, DOC_BYTES + 1 - len)) > 0)
		len += (size_t)n;
	error = errno;
	close(fd);
	*ret_len = len;
	if (n >= 0)
		return text;
	free(text);
	errno = error;
	return NULL;
}

struct doc *doc_parse(struct pool *pool, const char *text, size_t len, struct doc_error *ret_error)
{
	struct builder b = { .pool = pool, .error = ret_error };
	struct doc *root = pool_alloc(pool, sizeof(*root));
	yaml_parser_t parser;
	bool good = true, end = false;

	*ret_error = (struct doc_error){ 0 };
	root->kind = DOC_SEQUENCE;
	b.stack[b.depth++] = root;
	if (len > DOC_BYTES) {
		fail(&b, root->mark, "the file is too large");
		return NULL;
	}
	if (!yaml_parser_initialize(&parser)) {
		fail(&b, root->mark, "out of memory");
		return NULL;
	}
	yaml_parser_set_input_string(&parser, (const unsigned char *)text, len);
	while (good && !end) {
		yaml_event_t event;

		if (!yaml_parser_parse(&parser, &event)) {
			bool placed = parser.error != YAML_READER_ERROR;
			struct mark where = mark_of(placed ? &parser.problem_mark : &parser.mark);

			good = fail(&b, where,
				    pool_printf(pool, "%s",
						parser.problem ? parser.problem : "not YAML"));
			break;
		}
		end = event.type == YAML_STREAM_END_EVENT;
		good = take(&b, &event);
		yaml_event_delete(&event);
	}
	yaml_parser_delete(&parser);
	return good ? root : NULL;
}

struct doc *doc_get(const struct doc *map, const char *key)
{
	for (uint32_t i = 0; map->kind == DOC_MAP && i + 1 < map->count; i += 2)
		if (map->items[i]->text && !strcmp(map->items[i]->text, key))
			return map->items[i + 1];
	return NULL;
}
