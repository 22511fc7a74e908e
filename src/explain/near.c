/* What somebody may have meant. */
#include <ctype.h>
#include <string.h>
#include "buf.h"
#include "explain.h"
#include "lore.h"
#include "util.h"

enum { LONGEST = 64, SUGGESTIONS = 3 };

static struct {
	const char *name;
	unsigned distance;
} best[SUGGESTIONS];

/* How many letters are to be changed, added or left out, or neighbours swapped. */
static unsigned distance_of(const char *a, const char *b)
{
	unsigned rows[3][LONGEST + 1];
	size_t la = strlen(a), lb = strlen(b);

	if (la > LONGEST || lb > LONGEST)
		return LONGEST;
	for (unsigned j = 0; j <= lb; j++)
		rows[0][j] = j;
	for (unsigned i = 1; i <= la; i++) {
		unsigned *row = rows[i % 3], *above = rows[(i + 2) % 3];
		const unsigned *second = rows[(i + 1) % 3];

		row[0] = i;
		for (unsigned j = 1; j <= lb; j++) {
			int x = tolower((unsigned char)a[i - 1]);
			int y = tolower((unsigned char)b[j - 1]);
			unsigned least = above[j - 1] + (x != y);

			if (above[j] + 1 < least)
				least = above[j] + 1;
			if (row[j - 1] + 1 < least)
				least = row[j - 1] + 1;
			if (i > 1 && j > 1 && x == tolower((unsigned char)b[j - 2]) &&
			    y == tolower((unsigned char)a[i - 2]) && second[j - 2] + 1 < least)
				least = second[j - 2] + 1;
			row[j] = least;
		}
	}
	return rows[la % 3][lb];
}

static void consider(const char *name, const char *wanted)
{
	unsigned distance = distance_of(name, wanted), at = SUGGESTIONS;

	if (!*name || distance > 1 + strlen(wanted) / 4)
		return;
	for (unsigned i = 0; i < SUGGESTIONS; i++)
		if (best[i].name && !strcmp(best[i].name, name))
			return;
	while (at && (!best[at - 1].name || distance < best[at - 1].distance))
		at--;
	if (at == SUGGESTIONS)
		return;
	memmove(&best[at + 1], &best[at], (SUGGESTIONS - 1 - at) * sizeof(*best));
	best[at].name = name;
	best[at].distance = distance;
}

char *explain_unknown(const char *name)
{
	struct buf b = { 0 };
	unsigned count = 0;

	memset(best, 0, sizeof(best));
	for (uint32_t i = 1; i < d_number_count; i++)
		if (d_numbers[i].call)
			consider(d_text(d_numbers[i].name), name);
	for (uint32_t i = 1; i < d_const_count; i++)
		if (const_sort(&d_consts[i])->op == D_OP_NAME)
			consider(const_text(&d_consts[i]), name);
	buf_printf(&b, "no call, error, signal or constant is called '%s'", name);
	while (count < SUGGESTIONS && best[count].name)
		count++;
	for (unsigned i = 0; i < count; i++)
		buf_printf(&b, "%s%s",
			   !i		    ? "; perhaps "
			   : i + 1 == count ? " or "
					    : ", ",
			   best[i].name);
	buf_char(&b, '\0');
	return b.p;
}
