/* Moments: see moment.h. */
#include "moment.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "util.h"

#define SECOND UINT64_C(1000000000)

/* ".25" and the like, at most nine digits, to the end of the text; of what length the last one is.
 */
static bool parse_fraction(const char *text, uint64_t *ns, uint64_t *ret_unit)
{
	uint64_t unit = SECOND / 10;

	*ns = 0;
	*ret_unit = SECOND;
	if (!*text)
		return true;
	if (*text++ != '.' || !*text)
		return false;
	for (; isdigit((unsigned char)*text) && unit; text++, unit /= 10) {
		*ns += (uint64_t)(*text - '0') * unit;
		*ret_unit = unit;
	}
	return !*text;
}

/* HH:MM, HH:MM:SS, and a fraction of the second. */
static bool parse_clock(const char *text, struct moment *ret)
{
	static const uint64_t most[] = { 23, 59, 60 };
	uint64_t seconds = 0, ns, unit;
	unsigned parts = 0;

	for (; parts < countof(most); parts++) {
		char *end;
		unsigned long v;

		if (!isdigit((unsigned char)*text))
			return false;
		v = strtoul(text, &end, 10);
		if (v > most[parts] || end - text > 2)
			return false;
		seconds = seconds * 60 + v;
		text = end;
		if (*text != ':')
			break;
		text++;
	}
	if (parts == 0 || parts == countof(most) || (parts == 1 && *text))
		return false;
	if (parts == 1)
		seconds *= 60;
	if (!parse_fraction(text, &ns, &unit))
		return false;
	*ret = (struct moment){ .kind = MOMENT_CLOCK,
				.ns = seconds * SECOND + ns,
				.unit = parts == 1 ? 60 * SECOND : unit };
	return true;
}

static bool parse_unix(const char *text, struct moment *ret)
{
	char *end;
	unsigned long long v;
	uint64_t ns, unit;

	if (!isdigit((unsigned char)*text))
		return false;
	v = strtoull(text, &end, 10);
	if (v > UINT64_MAX / SECOND - 1 || !parse_fraction(end, &ns, &unit))
		return false;
	*ret = (struct moment){ .kind = MOMENT_UNIX, .ns = v * SECOND + ns, .unit = unit };
	return true;
}

/* A number, in seconds if no unit follows. */
static bool parse_after(const char *text, struct moment *ret)
{
	size_t len = strlen(text);
	bool bare = len && (isdigit((unsigned char)text[len - 1]) || text[len - 1] == '.');
	char *whole = xasprintf(bare ? "%ss" : "%s", text);
	bool good = isdigit((unsigned char)*text) && parse_duration(whole, &ret->ns);

	ret->kind = MOMENT_AFTER;
	ret->unit = 1;
	free(whole);
	return good;
}

bool moment_parse(const char *text, struct moment *ret)
{
	*ret = (struct moment){ 0 };
	if (*text == '+')
		return parse_after(text + 1, ret);
	return strchr(text, ':') ? parse_clock(text, ret) : parse_unix(text, ret);
}

/* On the day of `begin`, or so many later. */
static uint64_t clock_at(const struct moment *m, uint64_t begin, int days)
{
	time_t second = (time_t)(begin / SECOND);
	struct tm tm;

	if (!localtime_r(&second, &tm))
		return begin;
	tm.tm_mday += days;
	tm.tm_hour = (int)(m->ns / SECOND / 3600);
	tm.tm_min = (int)(m->ns / SECOND / 60 % 60);
	tm.tm_sec = (int)(m->ns / SECOND % 60);
	tm.tm_isdst = -1;
	second = mktime(&tm);
	return second < 0 ? begin : (uint64_t)second * SECOND + m->ns % SECOND;
}

uint64_t moment_at(const struct moment *m, uint64_t begin, uint64_t none)
{
	uint64_t at;

	switch (m->kind) {
	case MOMENT_UNIX:
		return m->ns;
	case MOMENT_AFTER:
		return m->ns < UINT64_MAX - begin ? begin + m->ns : UINT64_MAX;
	case MOMENT_CLOCK:
		at = clock_at(m, begin, 0);
		return at + m->unit > begin ? at : clock_at(m, begin, 1);
	default:
		return none;
	}
}

uint64_t moment_end(const struct moment *m, uint64_t begin, uint64_t none)
{
	uint64_t at = moment_at(m, begin, none), more = m->unit < SECOND ? m->unit : SECOND;

	return m->kind == MOMENT_NONE || at > UINT64_MAX - more ? at : at + more - 1;
}
