/* The filter: calls that are wanted are listed and reported to the tracer (SCMP_ACT_TRACE), or
 * else, where these are fewer or cannot all be named, those that are not.  libseccomp takes its
 * time over each: nearly all of what starting takes.  Numbers that nobody knows are reported in any
 * case, as they are shown without a filter; libseccomp knows names alone, so that stands before its
 * program.
 *
 * seccomp(2), ptrace(2) (PTRACE_EVENT_SECCOMP), seccomp_init(3).  Without a tracer a call that is
 * to be reported fails with ENOSYS: whoever uses the filter must stay as long as its tasks live,
 * take them along (PTRACE_O_EXITKILL), or have someone take over (relay.h). */
#include "config.h"

#include "seccomp_filter.h"

#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "abi.h"
#include "desc_ids.h"
#include "names.h"
#include "colocate.h"
#include "options.h"
#include "procfs.h"
#include "subcall.h"
#include "util.h"

#ifdef HAVE_SECCOMP

#include <seccomp.h>

static struct sock_fprog program;

/* libseccomp's names for the ABIs of this machine's tracees, the native one first. */
static const struct {
	enum d_abi abi;
	uint32_t arch;
} arches[] = {
#if defined(__x86_64__)
	{ ABI_X86_64, SCMP_ARCH_X86_64 },
	{ ABI_I386, SCMP_ARCH_X86 },
	{ ABI_X32, SCMP_ARCH_X32 },
#elif defined(__aarch64__)
	{ ABI_AARCH64, SCMP_ARCH_AARCH64 },
	{ ABI_ARM, SCMP_ARCH_ARM },
#else
	{ ABI_COUNT, SCMP_ARCH_NATIVE },
#endif
};

static const struct abi *abi_at(size_t i)
{
	return arches[i].abi == ABI_COUNT ? abi_native() : &abis[arches[i].abi];
}

static bool refuse(const struct options *options, const char *what, int error)
{
	if (options->filter == FILTER_ALWAYS)
		warn("--seccomp-bpf is not enabled: %s: %s", what, strerror(error));
	return false;
}

/* May it be there though nobody asked?  Only where it takes no no_new_privs, and who takes over may
 * trace whomever we do; and where there is no other already, whose refusals would not be seen. */
static bool may_by_itself(void)
{
	enum { CAP_SYS_PTRACE = 19, CAP_SYS_ADMIN = 21 }; /* linux/capability.h */
	unsigned long long caps, mode = 0;
	char status[4096];

	if (procfs_read(getpid(), "status", status, sizeof(status)) < 0 ||
	    !procfs_field(status, "CapEff", 16, &caps))
		return false;
	procfs_field(status, "Seccomp", 10, &mode);
	return caps >> CAP_SYS_PTRACE & 1 && caps >> CAP_SYS_ADMIN & 1 && !mode;
}

/* Is a call to be reported?  execve always is: it is how the command begins.  And those by which a
 * task gets a filter of its own (see stops.c). */
static bool reported(const struct options *options, const struct abi *abi, const char *name,
		     uint32_t nr)
{
	return !strcmp(name, "execve") || !strcmp(name, "execveat") || !strcmp(name, "seccomp") ||
	       !strcmp(name, "prctl") || subcall_carries(abi, nr) ||
	       colocate_needs(options, name) || options->wanted(abi, nr);
}

/* List a call that is wanted as such, or open and openat among those that are not as far as they
 * are for a directory, if these are not wanted.  The flag is in a register: nobody can change it
 * behind our back. */
static int list_wanted(scmp_filter_ctx filter, const struct options *options, const struct abi *abi,
		       const char *name, int known, bool report)
{
	uint32_t action = report ? SCMP_ACT_TRACE(0) : SCMP_ACT_ALLOW;
	bool at = !strcmp(name, "openat");
	uint64_t flag = 0;

	if (!options->unwanted_directories || (!at && strcmp(name, "open") != 0) ||
	    !name_value(abi, D_TABLE_file_flags, "O_DIRECTORY", &flag))
		return report ? seccomp_rule_add(filter, action, known, 0) : 0;
	return seccomp_rule_add(
		filter, action, known, 1,
		SCMP_CMP(at ? 2u : 1u, SCMP_CMP_MASKED_EQ, flag, report ? 0 : flag));
}

/* Call fn for the calls of an ABI that have a number of their own and a name, in the order of the
 * numbers, until it returns something else than 0: that. */
static int each_call(const struct abi *abi, int (*fn)(void *, const char *name, uint32_t nr),
		     void *arg)
{
	struct abi_cursor call = { 0 };

	while (abi_next(abi, &call)) {
		int result = call.carried ? 0 : fn(arg, d_text(d_numbers[call.row].name), call.nr);

		if (result)
			return result;
	}
	return 0;
}

struct listing {
	const struct options *options;
	const struct abi *abi;
	scmp_filter_ctx filter;
	bool report;		/* those that are wanted, or else those that are not */
	unsigned wanted, known; /* how many */
};

static int count_call(void *arg, const char *name, uint32_t nr)
{
	struct listing *l = arg;

	l->known++;
	l->wanted += reported(l->options, l->abi, name, nr);
	return 0;
}

/* 0 or -errno: -ESRCH when one that is wanted has no name. */
static int list_call(void *arg, const char *name, uint32_t nr)
{
	const struct listing *l = arg;
	bool wanted = reported(l->options, l->abi, name, nr);
	int known, failed;

	if (!wanted && l->report)
		return 0;
	known = seccomp_syscall_resolve_name(name);
	if (known == __NR_SCMP_ERROR)
		return l->report ? -ESRCH : 0;
	failed = wanted ? list_wanted(l->filter, l->options, l->abi, name, known, l->report)
			: seccomp_rule_add(l->filter, SCMP_ACT_ALLOW, known, 0);
	return failed == -EDOM ? 0 : failed;
}

/* The filter of one ABI alone: what is wanted may differ between them. */
static scmp_filter_ctx filter_of(const struct options *options, const struct abi *abi,
				 uint32_t arch, bool report)
{
	scmp_filter_ctx filter = seccomp_init(report ? SCMP_ACT_ALLOW : SCMP_ACT_TRACE(0));
	struct listing l = { .options = options, .abi = abi, .filter = filter, .report = report };
	uint32_t native = seccomp_arch_native();

	if (!filter)
		return NULL;
	if ((arch != native &&
	     (seccomp_arch_add(filter, arch) < 0 || seccomp_arch_remove(filter, native) < 0)) ||
	    seccomp_attr_set(filter, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_TRACE(0)) < 0 ||
	    seccomp_attr_set(filter, SCMP_FLTATR_CTL_OPTIMIZE, 2) < 0 ||
	    each_call(abi, list_call, &l) < 0) {
		seccomp_release(filter);
		return NULL;
	}
	return filter;
}

/* ---- Numbers that nobody knows ------------------------------------------------------------- */

struct known {
	uint32_t bias, count;
	struct {
		uint32_t first, last;
	} runs[120]; /* jumps are short */
};

static int add_known(void *arg, const char *name, uint32_t nr)
{
	struct known *k = arg;
	uint32_t number = nr | k->bias, last = k->count ? k->runs[k->count - 1].last : 0;

	(void)name;
	if (k->count && number == last + 1) {
		k->runs[k->count - 1].last = number;
		return 0;
	}
	if (k->count == countof(k->runs) || (k->count && number <= last))
		return -ERANGE;
	k->runs[k->count].first = k->runs[k->count].last = number;
	k->count++;
	return 0;
}

/* Write what reports numbers that are not in the runs, of one architecture; how long it is. */
static unsigned write_unknown(struct sock_filter *out, uint32_t arch, const struct known *k)
{
	unsigned end = 2 * k->count, at = 0;

	out[at++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS,
						 offsetof(struct seccomp_data, arch));
	out[at++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, arch, 0,
						 (uint8_t)(end + 2));
	out[at++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS,
						 offsetof(struct seccomp_data, nr));
	for (unsigned i = 0; i < k->count; i++) {
		out[at++] = (struct sock_filter)BPF_JUMP(
			BPF_JMP | BPF_JGE | BPF_K, k->runs[i].first, 0, (uint8_t)(end - 2 * i - 1));
		out[at++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JGT | BPF_K, k->runs[i].last,
							 0, (uint8_t)(end - 2 * i - 1));
	}
	out[at++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRACE);
	return at;
}

/* The same for all of them: how long it is, or -errno.  ABIs that share an architecture differ by
 * a bit of the number, and come in its order. */
static int report_unknown(struct sock_filter *out)
{
	unsigned at = 0;

	for (size_t i = 0; i < countof(arches); i++) {
		struct known known = { 0 };
		bool first = true;

		for (size_t j = 0; j < countof(arches); j++) {
			if (abi_at(j)->audit_arch != abi_at(i)->audit_arch)
				continue;
			first &= j >= i;
			known.bias = abi_at(j)->number_bias;
			if (each_call(abi_at(j), add_known, &known) < 0)
				return -ERANGE;
		}
		if (first)
			at += write_unknown(out + at, abi_at(i)->audit_arch, &known);
	}
	return (int)at;
}

/* ---- The program --------------------------------------------------------------------------- */

/* What libseccomp writes to a descriptor, as a program of ours. */
static int export(scmp_filter_ctx filter)
{
	static struct sock_filter unknown[countof(arches) * 256];
	int fd = memfd_create("filter", MFD_CLOEXEC), failed = fd < 0 ? -errno : 0;
	int before = report_unknown(unknown);
	struct stat st;

	if (!failed && before < 0)
		failed = before;

	if (!failed)
		failed = seccomp_export_bpf(filter, fd);
	if (!failed && fstat(fd, &st) < 0)
		failed = -errno;
	if (!failed) {
		size_t size = (size_t)before * sizeof(*unknown);

		program.filter = xmalloc(size + (size_t)st.st_size);
		program.len = (unsigned short)((size + (size_t)st.st_size) / sizeof(*unknown));
		memcpy(program.filter, unknown, size);
		if (pread(fd, program.filter + before, (size_t)st.st_size, 0) != st.st_size)
			failed = -EIO;
	}
	if (fd >= 0)
		close(fd);
	return failed;
}

/* The filters of all ABIs as one program: 0 or -errno. */
static int make_program(const struct options *options, bool report)
{
	scmp_filter_ctx all = NULL;
	int failed = 0;

	for (size_t i = 0; !failed && i < countof(arches); i++) {
		uint32_t arch = i ? arches[i].arch : seccomp_arch_native();
		scmp_filter_ctx one = filter_of(options, abi_at(i), arch, report);

		if (!one)
			failed = -EINVAL;
		else if (!all)
			all = one;
		else
			failed = seccomp_merge(all, one);
	}
	if (!failed)
		failed = export(all);
	if (all)
		seccomp_release(all);
	return failed;
}

bool seccomp_prepare(const struct options *options)
{
	struct listing l = { .options = options, .abi = abi_native() };
	uint32_t action = SECCOMP_RET_TRACE;
	int failed;
	bool few;

	if (options->filter == FILTER_NEVER || (options->filter == FILTER_AUTO && !may_by_itself()))
		return false;
	if (syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) < 0)
		return refuse(options, "seccomp", errno);
	each_call(l.abi, count_call, &l);
	few = l.wanted * 2 < l.known;
	failed = make_program(options, few);
	if (failed && few)
		failed = make_program(options, false);
	return failed ? refuse(options, "making the filter", -failed) : true;
}

bool seccomp_apply(void)
{
	/* Kernels before 5.16 make those behind a filter slower if not told that it confines
	 * nobody. */
	const unsigned long flags = SECCOMP_FILTER_FLAG_SPEC_ALLOW;

	if (!syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, flags, &program))
		return true;
	/* Without privileges over our own namespace, only if exec can't give any. */
	return errno == EACCES && !prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) &&
	       !syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, flags, &program);
}

#else

bool seccomp_prepare(const struct options *options)
{
	if (options->filter == FILTER_ALWAYS)
		warn("--seccomp-bpf is not enabled: it is not supported by this build of %s, which "
		     "was made"
		     " without libseccomp",
		     program_own_name());
	return false;
}

bool seccomp_apply(void)
{
	return false;
}

#endif
