/* The filter: calls nobody wants to see are listed and go their way (SCMP_ACT_ALLOW), all others
 * are reported to the tracer (SCMP_ACT_TRACE); so are those that nobody knows, as without a filter.
 *
 * seccomp(2), ptrace(2) (PTRACE_EVENT_SECCOMP), seccomp_init(3).  Without a tracer a call that is
 * to be reported fails with ENOSYS: whoever uses the filter must stay as long as its tasks live,
 * take them along (PTRACE_O_EXITKILL), or have someone take over (relay.h). */
#include "config.h"

#include "seccomp_filter.h"

#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
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

/* Let go open and openat, though wanted, where they are for a directory.  The flag is in a
 * register: nobody can change it behind our back. */
static int allow_directories(scmp_filter_ctx filter, const struct abi *abi, const char *name,
			     int known)
{
	bool at = !strcmp(name, "openat");
	uint64_t flag = 0;

	if ((!at && strcmp(name, "open") != 0) ||
	    !name_value(abi, D_TABLE_file_flags, "O_DIRECTORY", &flag))
		return 0;
	return seccomp_rule_add(filter, SCMP_ACT_ALLOW, known, 1,
				SCMP_CMP(at ? 2u : 1u, SCMP_CMP_MASKED_EQ, flag, flag));
}

/* List the calls of one ABI that are not to be reported; 0 or -errno.  One that libseccomp has no
 * name for is: more than is wanted, but nothing is missed. */
static int list_calls(scmp_filter_ctx filter, const struct options *options, const struct abi *abi)
{
	for (uint32_t r = 1; r < d_range_count; r++) {
		const struct d_range *range = &d_ranges[r];

		for (uint32_t i = 0; range->abi == abi->id && i < range->count; i++) {
			const char *name = d_text(d_numbers[range->at + i].name);
			uint32_t nr = range->first + i;
			int known, failed = 0;

			if (!*name || nr >= ABI_CARRIED)
				continue;
			known = seccomp_syscall_resolve_name(name);
			if (known == __NR_SCMP_ERROR)
				continue;
			if (!reported(options, abi, name, nr))
				failed = seccomp_rule_add(filter, SCMP_ACT_ALLOW, known, 0);
			else if (options->unwanted_directories)
				failed = allow_directories(filter, abi, name, known);
			if (failed && failed != -EDOM)
				return failed;
		}
	}
	return 0;
}

/* The filter of one ABI alone: what is wanted may differ between them. */
static scmp_filter_ctx filter_of(const struct options *options, const struct abi *abi,
				 uint32_t arch)
{
	scmp_filter_ctx filter = seccomp_init(SCMP_ACT_TRACE(0));
	uint32_t native = seccomp_arch_native();

	if (!filter)
		return NULL;
	if ((arch != native &&
	     (seccomp_arch_add(filter, arch) < 0 || seccomp_arch_remove(filter, native) < 0)) ||
	    seccomp_attr_set(filter, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_TRACE(0)) < 0 ||
	    seccomp_attr_set(filter, SCMP_FLTATR_CTL_OPTIMIZE, 2) < 0 ||
	    list_calls(filter, options, abi) < 0) {
		seccomp_release(filter);
		return NULL;
	}
	return filter;
}

/* What libseccomp writes to a descriptor, as a program of ours. */
static int export(scmp_filter_ctx filter)
{
	int fd = memfd_create("filter", MFD_CLOEXEC), failed = fd < 0 ? -errno : 0;
	struct stat st;

	if (!failed)
		failed = seccomp_export_bpf(filter, fd);
	if (!failed && fstat(fd, &st) < 0)
		failed = -errno;
	if (!failed) {
		program.filter = xmalloc((size_t)st.st_size);
		program.len = (unsigned short)((size_t)st.st_size / sizeof(*program.filter));
		if (pread(fd, program.filter, (size_t)st.st_size, 0) != st.st_size)
			failed = -EIO;
	}
	if (fd >= 0)
		close(fd);
	return failed;
}

/* The filters of all ABIs as one program: 0 or -errno. */
static int make_program(const struct options *options)
{
	scmp_filter_ctx all = NULL;
	int failed = 0;

	for (size_t i = 0; !failed && i < countof(arches); i++) {
		const struct abi *abi =
			arches[i].abi == ABI_COUNT ? abi_native() : &abis[arches[i].abi];
		uint32_t arch = i ? arches[i].arch : seccomp_arch_native();
		scmp_filter_ctx one = filter_of(options, abi, arch);

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
	uint32_t action = SECCOMP_RET_TRACE;
	int failed;

	if (options->filter == FILTER_NEVER || (options->filter == FILTER_AUTO && !may_by_itself()))
		return false;
	if (syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) < 0)
		return refuse(options, "seccomp", errno);
	failed = make_program(options);
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
