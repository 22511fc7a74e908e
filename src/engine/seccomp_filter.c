/* The filter: calls that are wanted are reported to the tracer (SCMP_ACT_TRACE), all others go
 * their way.  Where libseccomp has no name for one that is wanted, it is the others that are
 * listed, and what is not listed is reported: more than is wanted, but nothing is missed.
 *
 * seccomp(2), ptrace(2) (PTRACE_EVENT_SECCOMP), seccomp_init(3).  Without a tracer a call that is
 * to be reported fails with ENOSYS: whoever uses the filter must stay as long as its tasks live, or
 * take them along (PTRACE_O_EXITKILL). */
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

static bool refuse(const char *what, int error)
{
	warn("--seccomp-bpf is not enabled: %s: %s", what, strerror(error));
	return false;
}

/* Is a call to be reported?  execve always is: it is how the command begins. */
static bool reported(const struct options *options, const struct abi *abi, const char *name,
		     uint32_t nr)
{
	return !strcmp(name, "execve") || !strcmp(name, "execveat") || subcall_carries(abi, nr) ||
	       colocate_needs(options, name) || options->wanted(abi, nr);
}

/* Have a call reported; of open and openat, if that is all that is wanted, only those that are not
 * for a directory.  The flag is in a register: nobody can change it behind our back. */
static int report_call(scmp_filter_ctx filter, const struct options *options, const struct abi *abi,
		       const char *name, int known)
{
	bool at = !strcmp(name, "openat");
	uint64_t flag = 0;

	if (!options->unwanted_directories || (!at && strcmp(name, "open") != 0) ||
	    !name_value(abi, D_TABLE_file_flags, "O_DIRECTORY", &flag))
		return seccomp_rule_add(filter, SCMP_ACT_TRACE(0), known, 0);
	return seccomp_rule_add(filter, SCMP_ACT_TRACE(0), known, 1,
				SCMP_CMP(at ? 2u : 1u, SCMP_CMP_MASKED_EQ, flag, 0));
}

/* List the calls of one ABI that are to be reported, or else those that are not; 0 or -errno,
 * -ESRCH when one to be reported has no name. */
static int list_calls(scmp_filter_ctx filter, const struct options *options, const struct abi *abi,
		      bool report)
{
	for (uint32_t r = 1; r < d_range_count; r++) {
		const struct d_range *range = &d_ranges[r];

		for (uint32_t i = 0; range->abi == abi->id && i < range->count; i++) {
			const char *name = d_text(d_numbers[range->at + i].name);
			uint32_t nr = range->first + i;
			int known, failed;

			if (!*name || nr >= ABI_CARRIED ||
			    reported(options, abi, name, nr) != report)
				continue;
			known = seccomp_syscall_resolve_name(name);
			if (known == __NR_SCMP_ERROR && report)
				return -ESRCH;
			if (known == __NR_SCMP_ERROR)
				continue;
			failed = report ? report_call(filter, options, abi, name, known)
					: seccomp_rule_add(filter, SCMP_ACT_ALLOW, known, 0);
			if (failed && failed != -EDOM)
				return failed;
		}
	}
	return 0;
}

/* The filter of one ABI alone: what is wanted may differ between them. */
static scmp_filter_ctx filter_of(const struct options *options, const struct abi *abi,
				 uint32_t arch, bool report)
{
	scmp_filter_ctx filter = seccomp_init(report ? SCMP_ACT_ALLOW : SCMP_ACT_TRACE(0));
	uint32_t native = seccomp_arch_native();

	if (!filter)
		return NULL;
	if ((arch != native &&
	     (seccomp_arch_add(filter, arch) < 0 || seccomp_arch_remove(filter, native) < 0)) ||
	    seccomp_attr_set(filter, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_TRACE(0)) < 0 ||
	    seccomp_attr_set(filter, SCMP_FLTATR_CTL_OPTIMIZE, 2) < 0 ||
	    list_calls(filter, options, abi, report) < 0) {
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
static int make_program(const struct options *options, bool report)
{
	scmp_filter_ctx all = NULL;
	int failed = 0;

	for (size_t i = 0; !failed && i < countof(arches); i++) {
		const struct abi *abi =
			arches[i].abi == ABI_COUNT ? abi_native() : &abis[arches[i].abi];
		uint32_t arch = i ? arches[i].arch : seccomp_arch_native();
		scmp_filter_ctx one = filter_of(options, abi, arch, report);

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

	if (syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) < 0)
		return refuse("seccomp", errno);
	failed = make_program(options, true);
	if (failed)
		failed = make_program(options, false);
	return failed ? refuse("making the filter", -failed) : true;
}

bool seccomp_apply(void)
{
	if (!syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program))
		return true;
	/* Without privileges over our own namespace, only if exec can't give any. */
	return errno == EACCES && !prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) &&
	       !syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program);
}

#else

bool seccomp_prepare(const struct options *options)
{
	(void)options;
	warn("--seccomp-bpf is not enabled: it is not supported by this build of %s, which was made"
	     " without libseccomp",
	     program_own_name());
	return false;
}

bool seccomp_apply(void)
{
	return false;
}

#endif
