/* Sets of calls, over the tables of calls of every ABI.
 *
 * A set is a bit for each row of d_numbers; bit 0, the blank row, stands for numbers that have
 * none.  Names and classes are those of the tables, so nothing here lists a call. */
#include "calls.h"

#include <regex.h>
#include <stdlib.h>
#include <string.h>
#include "abi.h"
#include "bits.h"
#include "desc.h"
#include "select.h"
#include "util.h"
#include "words.h"

/* ---- What a word of a set of calls means ---------------------------------- */

/* The ABIs a tracee of this machine can have: those a name must exist in to be one. */
unsigned calls_possible_abis(void)
{
	switch (abi_native()->id) {
	case ABI_X86_64:
	case ABI_X32:
		return 1u << ABI_X86_64 | 1u << ABI_I386 | 1u << ABI_X32;
	case ABI_AARCH64:
		return 1u << ABI_AARCH64 | 1u << ABI_ARM;
	default:
		return 1u << abi_native()->id;
	}
}

/* "64", "32", "x32": what strace calls the personalities, without " bit". */
static unsigned designated_abis(const struct call_set *set, const char *word)
{
	unsigned found = 0;

	if (set->abis == D_ALL_ABIS && abi_named(word))
		return 1u << abi_named(word)->id;

	for (unsigned i = 0; i < ABI_COUNT; i++) {
		const char *name = abis[i].personality;
		size_t n = strcspn(name, " ");

		if (calls_possible_abis() >> i & 1 && strlen(word) == n && !strncmp(name, word, n))
			found |= 1u << i;
	}
	return found;
}

/* One word, made ready to be compared with every call of every ABI. */
struct match {
	enum { MATCH_ALL, MATCH_NAME, MATCH_NUMBER, MATCH_CLASS, MATCH_REGEX } how;
	const char *name;
	uint64_t number;
	enum d_class class;
	regex_t regex;
};

/* %class; the oldest classes are known without % as well. */
static bool find_class(const char *word, enum d_class *ret)
{
	static const char *const names[] = {
#define X(id, name) name,
		D_CLASSES(X)
#undef X
	};
	static const unsigned bare = 1u << D_CLASS_DESC | 1u << D_CLASS_FILE |
				     1u << D_CLASS_MEMORY | 1u << D_CLASS_PROCESS |
				     1u << D_CLASS_SIGNAL | 1u << D_CLASS_IPC |
				     1u << D_CLASS_NETWORK;
	bool percent = *word == '%';

	word += percent;
	if (percent && !strcmp(word, "net"))
		word = "network";
	for (unsigned i = 0; i < D_CLASS_COUNT; i++)
		if (!strcmp(names[i], word) && (percent || bare >> i & 1)) {
			*ret = i;
			return true;
		}
	return false;
}

static void match_open(struct match *m, const char *word)
{
	*m = (struct match){ .how = MATCH_NAME, .name = word };
	if (*word == '/') {
		int error = regcomp(&m->regex, word + 1, REG_EXTENDED | REG_NOSUB);

		if (error) {
			char text[256];

			regerror(error, &m->regex, text, sizeof(text));
			die("regcomp: %s: %s", word + 1, text);
		}
		m->how = MATCH_REGEX;
	} else if (find_class(word, &m->class)) {
		m->how = MATCH_CLASS;
	} else if (parse_number(word, &m->number)) {
		m->how = MATCH_NUMBER;
	} else if (!strcmp(word, "all")) {
		m->how = MATCH_ALL;
	}
}

static bool matches(const struct match *m, const struct abi *abi, const struct d_number *n,
		    uint64_t nr)
{
	switch (m->how) {
	case MATCH_ALL:
		return true;
	case MATCH_NAME:
		return !strcmp(d_text(n->name), m->name);
	case MATCH_NUMBER:
		return m->number == nr || m->number == (nr | abi->number_bias);
	case MATCH_CLASS:
		return d_calls[n->call].classes >> m->class & 1;
	case MATCH_REGEX:
		return !regexec(&m->regex, d_text(n->name), 0, NULL, 0);
	default:
		return false;
	}
}

/* Add what a word means to the bits, or take it away; false when it means nothing on this machine.
 */
static bool add_matches(struct call_set *set, const struct match *m, unsigned wanted, bool away)
{
	bool found = m->how == MATCH_CLASS || m->how == MATCH_ALL;
	struct abi_cursor call = { 0 };

	while (abi_next(NULL, &call)) {
		if (!(wanted >> call.abi->id & 1) ||
		    !matches(m, call.abi, &d_numbers[call.row], call.nr))
			continue;
		if (away)
			bit_clear(set->bits, call.row);
		else
			bit_set(set->bits, call.row);
		found |= set->abis >> call.abi->id & 1;
	}
	return found;
}

/* [!][?]WORD[@ABI]; strace knows the ! in front of a whole set alone. */
static void add_word(struct call_set *set, const char *word)
{
	unsigned wanted = set->plain;
	bool away = *word == '!', lenient = false, found;
	char *plain, *at;
	struct match m;

	word += away;
	for (; *word == '?'; word++)
		lenient = true;
	plain = xstrdup(word);
	at = strrchr(plain, '@');
	if (at) {
		*at = '\0';
		wanted = designated_abis(set, at + 1);
		if (!wanted)
			die_help("incorrect personality designator '%s' in qualification '%s'",
				 at + 1, word);
	}
	match_open(&m, plain);
	if (m.how == MATCH_ALL && !at)
		set->blank = !away;
	found = add_matches(set, &m, wanted, away);
	if (m.how == MATCH_REGEX)
		regfree(&m.regex);
	if (!found && !lenient)
		die("invalid system call '%s'", word);
	free(plain);
}

/* ---- Sets ----------------------------------------------------------------- */

static void add_call_word(void *set, const char *word)
{
	add_word(set, word);
}

static void set_calls_of(struct call_set *set, const char *text, unsigned possible, unsigned plain)
{
	uint32_t words = (d_number_count + 63) / 64;
	bool invert;

	free(set->bits);
	set->blank = false;
	set->abis = possible;
	set->plain = plain;
	set->bits = xcalloc(words, sizeof(*set->bits));
	if (!each_word(text, &invert, add_call_word, set))
		die("invalid system call '%s'", text);
	if (invert) {
		set->blank = !set->blank;
		for (uint32_t i = 0; i < words; i++)
			set->bits[i] = ~set->bits[i];
	}
}

void calls_parse(struct call_set *set, const char *text)
{
	set_calls_of(set, text, calls_possible_abis(), D_ALL_ABIS);
}

bool calls_has(const struct call_set *set, const struct abi *abi, uint64_t nr)
{
	if (!set->bits)
		return set->blank;

	const struct d_number *n = abi_call(abi, nr);

	return n->name ? bit_get(set->bits, n - d_numbers) : set->blank;
}

bool calls_all(const struct call_set *set)
{
	unsigned possible = calls_possible_abis();
	struct abi_cursor call = { 0 };

	if (!set->bits)
		return set->blank;
	while (abi_next(NULL, &call))
		if (possible >> call.abi->id & 1 && !bit_get(set->bits, call.row))
			return false;
	return true;
}

void selection_each(const char *text,
		    void (*call)(const struct abi *, uint32_t nr, const struct d_number *))
{
	struct call_set set = { 0 };
	struct abi_cursor at = { 0 };

	set_calls_of(&set, text, D_ALL_ABIS, 1u << abi_native()->id);
	while (abi_next(NULL, &at))
		if (bit_get(set.bits, at.row) && !at.carried)
			call(at.abi, at.nr, &d_numbers[at.row]);
	free(set.bits);
}
