/* Which calls, signals, descriptors and files the user asked for. */
#include "select.h"

#include <stdlib.h>
#include <string.h>
#include "abi.h"
#include "bits.h"
#include "calls.h"
#include "touch.h"
#include "util.h"
#include "words.h"

enum { SIGNALS = 256 };

struct selection {
	struct call_set trace, abbrev, verbose, raw;
	uint64_t signals[SIGNALS / 64];
	struct fds reads, writes;
	struct touch touch;
};

/* ---- Signals -------------------------------------------------------------- */

static void add_signal_word(void *set, const char *word)
{
	int signo = parse_signal(word, SIGNALS);

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
	calls_parse(&s->trace, set);
	/* Numbers without a name are always traced, as strace does: nobody could ask for them. */
	s->trace.blank = true;
}

void selection_abbrev(struct selection *s, const char *set)
{
	calls_parse(&s->abbrev, set);
}

void selection_verbose(struct selection *s, const char *set)
{
	calls_parse(&s->verbose, set);
}

void selection_raw(struct selection *s, const char *set)
{
	calls_parse(&s->raw, set);
}

bool select_call(const struct selection *s, const struct abi *abi, uint64_t nr)
{
	return calls_has(&s->trace, abi, nr);
}

bool select_every_call(const struct selection *s)
{
	return calls_all(&s->trace);
}

bool select_abbreviated(const struct selection *s, const struct abi *abi, uint64_t nr)
{
	return calls_has(&s->abbrev, abi, nr);
}

bool select_dereferenced(const struct selection *s, const struct abi *abi, uint64_t nr)
{
	return calls_has(&s->verbose, abi, nr);
}

bool select_raw(const struct selection *s, const struct abi *abi, uint64_t nr)
{
	return calls_has(&s->raw, abi, nr);
}

bool select_signal(const struct selection *s, int signo)
{
	return signo < 0 || signo >= SIGNALS || bit_get(s->signals, signo);
}
