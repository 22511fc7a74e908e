/* What the kinds of profiles share: where they go. */
#include "profile.h"

#include <errno.h>
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

FILE *profile_open(const struct options *o, unsigned i)
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

int profile_written(const struct options *o, unsigned i, FILE *out, int failed)
{
	const char *file = o->profile.wanted[i].file;

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
