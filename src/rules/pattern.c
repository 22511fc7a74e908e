/* Regular expressions that match in bounded time. */
#include "pattern.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "util.h"

enum {
	LENGTH = 1000,
	REPEAT = 1000, /* RE2's bounds: of {n}, and of their product */
	STATES = 1 << 15,
};

/* Does matching take a bounded time, and compiling bounded memory?  Neither do back references,
 * nor the repetition of repetitions. */
static const char *danger(const char *text, size_t len)
{
	unsigned long repeats = 1;

	if (len > LENGTH)
		return "it is too long";
	for (const char *s = text; *s; s++) {
		if (*s == '\\' && s[1]) {
			s++;
			if (*s >= '1' && *s <= '9')
				return "back references are not supported";
		} else if (*s == '{') {
			const char *comma = s + 1 + strspn(s + 1, "0123456789");
			unsigned long low = strtoul(s + 1, NULL, 10),
				      high = *comma == ',' ? strtoul(comma + 1, NULL, 10) : 0,
				      most = high > low ? high : low;

			if (most > REPEAT || repeats * (most ? most : 1) > REPEAT)
				return "it repeats too often";
			repeats *= most ? most : 1;
		}
	}
	return repeats * len > STATES ? "it is too large" : NULL;
}

bool pattern_compile(regex_t *ret, const char *text, size_t len, bool whole, char why[PATTERN_WHY])
{
	const char *bad = danger(text, len);
	char *wrapped;
	int error;

	if (bad) {
		snprintf(why, PATTERN_WHY, "%s", bad);
		return false;
	}
	wrapped = xasprintf(whole ? "^(%s)$" : "%s", text);
	error = regcomp(ret, wrapped, REG_EXTENDED | REG_NOSUB);
	free(wrapped);
	if (error)
		regerror(error, ret, why, PATTERN_WHY);
	return !error;
}
