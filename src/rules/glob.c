/* fnmatch(3) may take exponential time; here the latest * alone is tried again. */
#include "glob.h"

#include <ctype.h>
#include <string.h>

static int folded(unsigned char c, bool fold)
{
	return fold ? tolower(c) : c;
}

/* [:alpha:] */
static bool in_class(const char *name, size_t len, unsigned char c)
{
	static const struct {
		const char *name;
		int (*has)(int);
	} classes[] = {
		{ "alnum", isalnum }, { "alpha", isalpha }, { "blank", isblank },
		{ "cntrl", iscntrl }, { "digit", isdigit }, { "graph", isgraph },
		{ "lower", islower }, { "print", isprint }, { "punct", ispunct },
		{ "space", isspace }, { "upper", isupper }, { "xdigit", isxdigit },
	};

	for (size_t i = 0; i < sizeof(classes) / sizeof(*classes); i++)
		if (strlen(classes[i].name) == len && !memcmp(classes[i].name, name, len))
			return classes[i].has(c);
	return false;
}

/* [a-z], [!abc]: where it ends, behind its ]; NULL when it is no such thing. */
static const char *set(const char *p, const char *end, unsigned char c, bool fold, bool *fits)
{
	bool inverse = p < end && (*p == '!' || *p == '^'), found = false;
	const char *first;

	p += inverse;
	for (first = p; p < end && (*p != ']' || p == first);) {
		unsigned char low, high;

		if (*p == '[' && p + 1 < end && p[1] == ':') {
			const char *close = memmem(p + 2, (size_t)(end - p - 2), ":]", 2);

			if (close) {
				found |= in_class(p + 2, (size_t)(close - p - 2), c) ||
					 (fold && in_class(p + 2, (size_t)(close - p - 2),
							   (unsigned char)toupper(c)));
				p = close + 2;
				continue;
			}
		}
		p += *p == '\\' && p + 1 < end;
		low = high = (unsigned char)*p++;
		if (p + 1 < end && *p == '-' && p[1] != ']') {
			p++;
			p += *p == '\\' && p + 1 < end;
			high = (unsigned char)*p++;
		}
		found |= folded(c, fold) >= folded(low, fold) &&
			 folded(c, fold) <= folded(high, fold);
	}
	if (p >= end)
		return NULL;
	*fits = found != inverse;
	return p + 1;
}

/* One character against what stands at p: where the pattern goes on; NULL: it does not fit. */
static const char *one(const char *p, const char *end, unsigned char c, bool fold)
{
	const char *behind;
	bool fits;

	if (p >= end)
		return NULL;
	if (*p == '?')
		return p + 1;
	if (*p == '[') {
		behind = set(p + 1, end, c, fold, &fits);
		if (behind)
			return fits ? behind : NULL;
	}
	p += *p == '\\' && p + 1 < end;
	return folded((unsigned char)*p, fold) == folded(c, fold) ? p + 1 : NULL;
}

bool glob_fits(const char *pattern, size_t pattern_len, const char *text, size_t len, bool fold)
{
	const char *p = pattern, *p_end = pattern + pattern_len, *t = text, *t_end = text + len;
	const char *star = NULL, *from = NULL, *next;

	while (t < t_end) {
		if (p < p_end && *p == '*') {
			star = ++p;
			from = t;
		} else if ((next = one(p, p_end, (unsigned char)*t, fold))) {
			p = next;
			t++;
		} else if (star) {
			p = star;
			t = ++from;
		} else {
			return false;
		}
	}
	while (p < p_end && *p == '*')
		p++;
	return p == p_end;
}
