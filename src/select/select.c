/* Which calls, and which signals, the user asked for: sets over the tables of calls of every ABI.
 *
 * A set is a bit for each row of d_numbers; bit 0, the blank row, stands for numbers that have
 * none.  Names and classes are those of the tables, so nothing here lists a call. */
#include "select.h"

#include <regex.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "abi.h"
#include "desc.h"
#include "names.h"
#include "touch.h"
#include "util.h"
#include "words.h"

struct call_set {
	bool blank;	/* numbers the tables do not know */
	uint64_t *bits; /* NULL: all of them are as `blank` */
	unsigned abis;	/* bit set of those that words may mean and must exist in */
	unsigned plain; /* bit set of those that words without @ mean */
};

enum { SIGNALS = 256 };

struct selection {
	struct call_set trace, abbrev, verbose, raw;
	uint64_t signals[SIGNALS / 64];
	struct fds reads, writes;
	struct touch touch;
};

static void bit_set(uint64_t *bits, uint32_t i)
{
	bits[i / 64] |= UINT64_C(1) << i % 64;
}

static bool bit_get(const uint64_t *bits, uint32_t i)
{
	return bits[i / 64] >> i % 64 & 1;
}

/* ---- What a word of a set of calls means ---------------------------------- */

/* The ABIs a tracee of this machine can have: those a name must exist in to be one. */
static unsigned possible_abis(void)
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

		if (possible_abis() >> i & 1 && strlen(word) == n && !strncmp(name, word, n))
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

/* Add what a word means to the bits; false when it means nothing on this machine. */
static bool add_matches(struct call_set *set, const struct match *m, unsigned wanted)
{
	bool found = m->how == MATCH_CLASS || m->how == MATCH_ALL;

	for (uint32_t r = 1; r < d_range_count; r++) {
		const struct d_range *range = &d_ranges[r];

		if (!(wanted >> range->abi & 1))
			continue;
		for (uint32_t i = 0; i < range->count; i++) {
			const struct d_number *n = &d_numbers[range->at + i];

			if (!n->name ||
			    !matches(m, &abis[range->abi], n, (uint64_t)range->first + i))
				continue;
			bit_set(set->bits, range->at + i);
			found |= set->abis >> range->abi & 1;
		}
	}
	return found;
}

/* [?]WORD[@ABI] */
static void add_word(struct call_set *set, const char *word)
{
	unsigned wanted = set->plain;
	bool lenient = false, found;
	char *plain, *at;
	struct match m;

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
		set->blank = true;
	found = add_matches(set, &m, wanted);
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

static void set_calls(struct call_set *set, const char *text)
{
	set_calls_of(set, text, possible_abis(), D_ALL_ABIS);
}

static bool in_set(const struct call_set *set, const struct abi *abi, uint64_t nr)
{
	if (!set->bits)
		return set->blank;

	const struct d_number *n = abi_call(abi, nr);

	return n->name ? bit_get(set->bits, n - d_numbers) : set->blank;
}

/* ---- Signals -------------------------------------------------------------- */

/* A name with or without SIG, in any case, or a number; -1 when it is neither. */
static int find_signal(const char *word)
{
	static const char prefix[] = "SIG";
	const size_t skip = strlen(prefix);
	uint64_t number;

	if (parse_number(word, &number))
		return number < SIGNALS ? (int)number : -1;
	if (!strncasecmp(word, prefix, skip))
		word += skip;
	for (int signo = 1; signo < SIGNALS; signo++) {
		const char *name = name_signal(abi_native(), signo);

		if (name && !strcasecmp(name + skip, word))
			return signo;
	}
	return -1;
}

static void add_signal_word(void *set, const char *word)
{
	int signo = find_signal(word);

	if (signo < 0)
		die("invalid signal '%s'", word);
	bit_set(set, signo);
}

void selection_signals(struct selection *s, const char *text)
{
	const char *plain = text + strspn(text, "!");
	bool invert;

	memset(s->signals, 0, sizeof(s->signals));
	if (!strcmp(plain, "all")) {
		invert = (plain - text) % 2 == 0;
	} else if (!each_word(text, &invert, add_signal_word, s->signals)) {
		die("invalid signal '%s'", text);
	}
	if (invert)
		for (size_t i = 0; i < countof(s->signals); i++)
			s->signals[i] = ~s->signals[i];
}

/* ---- Descriptors ---------------------------------------------------------- */

void selection_reads(struct selection *s, const char *set)
{
	fds_parse(&s->reads, set);
}

void selection_writes(struct selection *s, const char *set)
{
	fds_parse(&s->writes, set);
}

bool select_dumped(const struct selection *s, int fd, bool writing)
{
	return fds_has(writing ? &s->writes : &s->reads, fd);
}

void selection_path(struct selection *s, const char *path)
{
	touch_path(&s->touch, path);
}

void selection_fds(struct selection *s, const char *set)
{
	touch_fds(&s->touch, set);
}

void selection_resolve(struct selection *s, bool quiet)
{
	touch_resolve(&s->touch, quiet);
}

bool select_needs_tape(const struct selection *s)
{
	return s->touch.any;
}

bool select_arguments(const struct selection *s, int tid, const struct tape *tape)
{
	return !s->touch.any || touch_matches(&s->touch, tid, tape);
}

/* ---- What the others see -------------------------------------------------- */

struct selection *selection_new(void)
{
	struct selection *s = xcalloc(1, sizeof(*s));

	s->trace.blank = s->abbrev.blank = s->verbose.blank = true;
	memset(s->signals, 0xff, sizeof(s->signals));
	return s;
}

void selection_trace(struct selection *s, const char *set)
{
	set_calls(&s->trace, set);
	/* Numbers without a name are always traced, as strace does: nobody could ask for them. */
	s->trace.blank = true;
}

void selection_abbrev(struct selection *s, const char *set)
{
	set_calls(&s->abbrev, set);
}

void selection_verbose(struct selection *s, const char *set)
{
	set_calls(&s->verbose, set);
}

void selection_raw(struct selection *s, const char *set)
{
	set_calls(&s->raw, set);
}

bool select_call(const struct selection *s, const struct abi *abi, uint64_t nr)
{
	return in_set(&s->trace, abi, nr);
}

bool select_abbreviated(const struct selection *s, const struct abi *abi, uint64_t nr)
{
	return in_set(&s->abbrev, abi, nr);
}

bool select_dereferenced(const struct selection *s, const struct abi *abi, uint64_t nr)
{
	return in_set(&s->verbose, abi, nr);
}

bool select_raw(const struct selection *s, const struct abi *abi, uint64_t nr)
{
	return in_set(&s->raw, abi, nr);
}

bool select_signal(const struct selection *s, int signo)
{
	return signo < 0 || signo >= SIGNALS || bit_get(s->signals, signo);
}

void selection_each(const char *text,
		    void (*call)(const struct abi *, uint32_t nr, const struct d_number *))
{
	struct call_set set = { 0 };

	set_calls_of(&set, text, D_ALL_ABIS, 1u << abi_native()->id);
	for (uint32_t r = 1; r < d_range_count; r++) {
		const struct d_range *range = &d_ranges[r];

		for (uint32_t i = 0; i < range->count; i++)
			if (bit_get(set.bits, range->at + i) && d_numbers[range->at + i].name &&
			    range->first + i < ABI_CARRIED)
				call(&abis[range->abi], range->first + i,
				     &d_numbers[range->at + i]);
	}
	free(set.bits);
}
