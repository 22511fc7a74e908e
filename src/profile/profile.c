/* What the kinds of profiles share: where they go. */
#include "profile.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "filter.h"
#include "options.h"
#include "util.h"

bool profile_can(void)
{
	if (!filter_supported())
		warn("no seccomp profiles: this sonde was built without libseccomp");
	return filter_supported();
}

static const char *name_of(const char *file)
{
	return file ? file : "standard output";
}

static FILE **outs; /* of options->profile.wanted; NULL: not asked for yet */

static FILE *open_one(const struct options *o, unsigned i)
{
	const char *file = o->profile.wanted[i].file;
	FILE *out = file ? fopen(file, "we") : stdout;

	if (out && o->profile.wanted[i].kind == PROFILE_SECCOMP_BPF && isatty(fileno(out))) {
		warn("--profile=seccomp-bpf is not for a terminal: give it a file");
		return NULL;
	}
	if (!out)
		warn_errno("Cannot write profile '%s'", file);
	return out;
}

static bool is_of(const struct options *o, unsigned i, bool apparmor)
{
	return (o->profile.wanted[i].kind == PROFILE_APPARMOR) == apparmor;
}

int profile_open(const struct options *o, bool apparmor)
{
	if (!outs)
		outs = xcalloc(o->profile.count, sizeof(FILE *));
	for (unsigned i = 0; i < o->profile.count; i++)
		if (is_of(o, i, apparmor)) {
			outs[i] = open_one(o, i);
			if (!outs[i])
				return 1;
		}
	return 0;
}

static int close_one(const char *file, FILE *out, int failed)
{
	if (!failed && (ferror(out) || fflush(out) == EOF))
		failed = -errno;
	if (file && fclose(out) == EOF && !failed)
		failed = -errno;
	if (failed) {
		errno = -failed;
		warn_errno("Cannot write profile '%s'", name_of(file));
	}
	return failed ? 1 : 0;
}

int profile_close(const struct options *o, bool apparmor, profile_write_fn *fn)
{
	int status = 0;

	for (unsigned i = 0; i < o->profile.count; i++)
		if (is_of(o, i, apparmor) && outs[i])
			status |= close_one(o->profile.wanted[i].file, outs[i],
					    fn(o->profile.wanted[i].kind, outs[i]));
	return status;
}
