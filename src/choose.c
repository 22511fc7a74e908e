/* Which engine is to see what happens: ptrace can do all, bpf counts at next to no cost. */
#include "config.h"

#include "choose.h"

#include <string.h>
#include "engine.h"
#include "options.h"
#include "replay.h"
#include "select.h"
#include "util.h"
#ifdef HAVE_BPF
#include "bpf_engine.h"
#endif

/* What options ask for that counting in the kernel is not, NULL: nothing. */
static const char *beyond_counting(const struct options *o)
{
	if (o->interactive)
		return "--interactive";
	if (o->inspect)
		return "--inspect";
	if (o->record || o->replay)
		return "a recording";
	if (o->profile.count)
		return "--profile";
	if (o->summary == SUMMARY_NONE)
		return "printing calls";
	if (o->summary == SUMMARY_TOO)
		return "printing calls (-C)";
	if (o->tampering)
		return "-e inject";
	if (select_needs_tape(o->selection))
		return "choosing by path or descriptor (-P, -e trace-fds)";
	if (o->where.show || o->where.stop)
		return "choosing by condition (--where, --stop-when)";
	if (o->rules.count)
		return "--rules";
	if (o->summary_by == BY_PATH)
		return "--summary-by=path";
	if (o->call_limit && o->status != STATUS_ALL)
		return "--syscall-limit of calls that ended so (-e status, -z, -Z, -e errno, "
		       "--duration)";
	if (o->detach_on_execve)
		return "-b";
	if (o->kill_on_exit)
		return "--kill-on-exit";
	if (o->filter == FILTER_ALWAYS)
		return "--seccomp-bpf";
	return NULL;
}

/* Make the bpf engine ready: NULL, or why that cannot be. */
static const char *prepare(const struct options *o)
{
#ifdef HAVE_BPF
	return bpf_prepare(o);
#else
	(void)o;
	return "this " PACKAGE_NAME " was built without libbpf";
#endif
}

static const struct engine *ready(void)
{
#ifdef HAVE_BPF
	return &bpf_engine;
#else
	return NULL;
#endif
}

/* Those who call us strace want to read what strace says. */
static bool may_talk(const struct options *o)
{
	return !(o->quiet & QUIET_ATTACH) && strcmp(program_own_name(), "strace") != 0;
}

const struct engine *engine_choose(const struct options *o)
{
	const char *wrong = beyond_counting(o);

	if (o->replay)
		return &replay_engine;
	if (o->engine == ENGINE_IS_BPF) {
		if (wrong)
			die_help("--engine=bpf counts calls (-c) and does no more: %s needs "
				 "--engine=ptrace",
				 wrong);
		wrong = prepare(o);
		if (wrong)
			die("--engine=bpf: %s", wrong);
		return ready();
	}
	if (o->engine == ENGINE_IS_PTRACE || wrong || o->command)
		return &ptrace_engine;
	wrong = prepare(o);
	if (wrong) {
		if (may_talk(o))
			warn("counting with ptrace, which slows what is traced: %s", wrong);
		return &ptrace_engine;
	}
	if (may_talk(o))
		warn("counting in the kernel (bpf); use --engine=ptrace for processor times as "
		     "strace measures them");
	return ready();
}
