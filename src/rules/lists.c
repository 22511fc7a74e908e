/* Lists in conditions are text: their names are replaced before anything is parsed, inside quotes
 * too, which rule files count on. */
#include "lists.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "buf.h"
#include "collect.h"
#include "util.h"

static const char around[] = " \t\n\r(),=";
static const char blanks[] = " \t\n\r";

const char *lists_quoted(struct collection *c, const char *word)
{
	if (!strchr(word, ' ') || *word == '"' || *word == '\'')
		return word;
	return pool_printf(&c->pool, "\"%s\"", word);
}

static void add_word(struct collection *c, struct buf *b, const char *word)
{
	if (b->len)
		buf_str(b, ", ");
	buf_str(b, lists_quoted(c, word));
}

bool lists_join(struct collection *c, struct report_list *reports)
{
	struct buf b = { 0 };
	size_t spent = 0;
	bool good = true;

	for (size_t i = 0; good && i < c->list_count; i++) {
		struct list_def *list = c->lists[i];

		b.len = 0;
		for (size_t k = 0; good && k < list->count; k++) {
			struct list_def *other = collect_list(c, list->items[k]);

			/* Its words as they were written: one level is all there is. */
			if (other && other->order.first < list->order.last) {
				other->used = true;
				for (size_t n = 0; n < other->count && b.len < EXPANSION_MAX; n++)
					add_word(c, &b, other->items[n]);
			} else {
				add_word(c, &b, list->items[k]);
			}
			if (spent + b.len > EXPANSION_MAX)
				good = report_error(reports, LOAD_ERR_VALIDATE, list->place,
						    "lists grow too large");
		}
		spent += b.len;
		list->joined = pool_copy(&c->pool, b.len ? b.p : "", b.len);
	}
	buf_free(&b);
	return good;
}

/* Mark the lists that a text names. */
static void mark(const struct collection *c, const char *text, uint64_t *marks)
{
	char word[256];

	while (*text) {
		size_t n = strcspn(text, around);

		if (n && n < sizeof(word)) {
			const struct list_def *list;

			memcpy(word, text, n);
			word[n] = '\0';
			list = collect_list(c, word);
			if (list)
				marks[list->at / 64] |= UINT64_C(1) << list->at % 64;
		}
		text += n + (text[n] != '\0');
	}
}

static bool is_one(char c, const char *of)
{
	return c && strchr(of, c);
}

/* Replace one list's name wherever it stands by itself. */
static void replace(const struct list_def *list, const char *text, size_t len, struct buf *to)
{
	size_t n = strlen(list->name), done = 0, at = 0;

	while (at + n <= len) {
		const char *hit = memmem(text + at, len - at, list->name, n);

		if (!hit)
			break;
		size_t from = (size_t)(hit - text), end = from + n;

		at = from + 1;
		if ((from && !is_one(text[from - 1], around)) ||
		    (end < len && !is_one(text[end], around)))
			continue;
		while (from > done && is_one(text[from - 1], blanks))
			from--;
		while (end < len && is_one(text[end], blanks))
			end++;
		if (!*list->joined) {
			if (from > done && text[from - 1] == ',')
				from--;
			else if (end < len && text[end] == ',')
				end++;
		}
		buf_put(to, text + done, from - done);
		if (to->len)
			buf_char(to, ' ');
		buf_str(to, list->joined);
		buf_char(to, ' ');
		done = at = end;
		if (to->len > EXPANSION_MAX)
			return;
	}
	buf_put(to, text + done, len - done);
}

const char *lists_put_in(struct collection *c, const char *text, size_t *spent)
{
	size_t words = (c->list_count + 63) / 64;
	uint64_t *marks = xcalloc(words + 1, sizeof(*marks));
	struct buf now = { 0 }, next = { 0 };
	const char *ret = NULL;

	buf_str(&now, text);
	buf_char(&now, '\0');
	mark(c, text, marks);
	for (size_t i = 0; i < c->list_count && *spent <= EXPANSION_MAX; i++) {
		struct list_def *list = c->lists[i];
		struct buf swap = now;

		if (!marks[i / 64]) {
			i |= 63;
			continue;
		}
		if (!(marks[i / 64] >> i % 64 & 1))
			continue;
		next.len = 0;
		replace(list, now.p, now.len - 1, &next);
		list->used = true;
		*spent += next.len;
		buf_char(&next, '\0');
		/* Its words may name lists in their turn: those that come later are. */
		mark(c, list->joined, marks);
		now = next;
		next = swap;
	}
	if (*spent <= EXPANSION_MAX)
		ret = pool_copy(&c->pool, now.p, now.len - 1);
	free(marks);
	buf_free(&now);
	buf_free(&next);
	return ret;
}
