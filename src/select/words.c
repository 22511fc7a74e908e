/* Sets as the options write them, and those of descriptors. */
#include "words.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "abi.h"
#include "names.h"
#include "util.h"

bool parse_number(const char *word, uint64_t *ret)
{
	uint64_t v = 0;

	if (!*word)
		return false;
	for (; *word; word++) {
		if (*word < '0' || *word > '9' || v > UINT32_MAX)
			return false;
		v = v * 10 + (*word - '0');
	}
	*ret = v;
	return true;
}

/* Where strace has strtol() read it. */
static bool parse_plain_number(const char *word, uint64_t *ret)
{
	word += strspn(word, " \t\n\v\f\r");
	return parse_number(word + (*word == '+'), ret);
}

int parse_signal(const char *word, int end)
{
	static const char prefix[] = "SIG";
	const size_t skip = strlen(prefix);
	uint64_t number;

	if (parse_number(word, &number))
		return number < (uint64_t)end ? (int)number : -1;
	if (!strncasecmp(word, prefix, skip))
		word += skip;
	for (int signo = 1; signo < end; signo++) {
		const char *name = name_signal(abi_native(), signo);

		if (name && !strcasecmp(name + skip, word))
			return signo;
	}
	return -1;
}

uint32_t parse_errno(const char *word)
{
	enum { ERRNO_MAX = 4095 };
	uint64_t number;

	if (parse_plain_number(word, &number))
		return number <= ERRNO_MAX ? (uint32_t)number : 0;
	for (uint32_t i = 1; i <= ERRNO_MAX; i++) {
		const char *name = name_errno(abi_native(), i);

		if (name && !strcasecmp(name, word))
			return i;
	}
	return 0;
}

bool each_word(const char *text, bool *invert, void (*add)(void *set, const char *word), void *set)
{
	bool any = false;
	char *copy, *save, *word;

	*invert = false;
	for (; *text == '!'; text++)
		*invert = !*invert;
	if (!strcmp(text, "none"))
		return true;
	copy = xstrdup(text);
	for (word = strtok_r(copy, ",", &save); word; word = strtok_r(NULL, ",", &save)) {
		add(set, word);
		any = true;
	}
	free(copy);
	return any;
}

static void add_fd(void *set, const char *word)
{
	struct fds *fds = set;
	uint64_t number;

	if (!parse_plain_number(word, &number) || number > INT_MAX)
		die("invalid descriptor '%s'", word);
	if (fds->count == fds->cap)
		fds->list = xgrow(fds->list, &fds->cap, sizeof(*fds->list));
	fds->list[fds->count++] = (int)number;
}

void fds_parse(struct fds *fds, const char *text)
{
	const char *plain = text + strspn(text, "!");

	fds->count = 0;
	if (!strcmp(plain, "all"))
		fds->others = (plain - text) % 2 == 0;
	else if (!each_word(text, &fds->others, add_fd, fds))
		die("invalid descriptor '%s'", text);
}

bool fds_has(const struct fds *fds, int fd)
{
	for (uint32_t i = 0; i < fds->count; i++)
		if (fds->list[i] == fd)
			return !fds->others;
	return fds->others;
}
