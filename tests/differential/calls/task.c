/* What a task is, may and has: its memory, scheduling, limits, rights and identity, keys, filters,
 * kernel modules and mounts, made such that nothing lasts.
 *
 * modes: ; -v -yy; -s 5 -y; -X raw; -X verbose -v; -xx -a 0
 */
#include "call.h"
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/mempolicy.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/resource.h>

static void memory(void)
{
	char *a = mmap(NULL, 16384, PROT_READ | PROT_WRITE,
		       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	unsigned long nodes[2] = { 1, 0 }, mask[4] = { 5 }, addresses[2] = { (uintptr_t)a, 5 };
	int mode = 0, status[2] = { 7, 8 }, wanted[2] = { 0, 1 }, self = CALL(getpid, 0);
	unsigned char core[4] = { 9, 9, 9, 9 };
	struct iovec local = { mask, 8 }, remote = { nodes, 8 }, odd = { NOWHERE, -1UL };

	CALL(mmap, 0x1001, 5, 0xff, 0xffffffff, -1, 0x1000),
		CALL(mmap, NULL, -1L, PROT_NONE,
		     MAP_SHARED_VALIDATE | MAP_SYNC | MAP_HUGETLB | 21 << 26, 99, 5),
		CALL(mmap, NULL, 4096, PROT_EXEC | 0x1000000, MAP_SHARED | MAP_FIXED_NOREPLACE, -1,
		     4096),
		CALL(mprotect, a, 4096, PROT_READ | PROT_GROWSDOWN), CALL(mprotect, a, 4096, 0xff),
		CALL(pkey_mprotect, a, 4096, PROT_READ | PROT_WRITE, -1), CALL(pkey_alloc, 0xff, 3),
		CALL(pkey_alloc, 0, 7), CALL(pkey_free, 99);
	CALL(madvise, a, 4096, 4), CALL(madvise, a, 4096, 99), CALL(madvise, 1, -1L, 100),
		CALL(process_madvise, -1, &local, 1, 21, 0),
		CALL(process_madvise, -1, NOWHERE, 5, 99, 0xff), CALL(mlock, a, 4096),
		CALL(mlock2, a, 4096, 1), CALL(mlock2, a, 4096, 0xff), CALL(munlock, a, 4096),
		CALL(mlockall, 0xff), CALL(munlockall, 0),
		CALL(msync, a, 4096, MS_SYNC | MS_INVALIDATE), CALL(msync, 5, 1, 0xff);
	CALL(mremap, a + 8192, 4096, 8192, 0), CALL(mremap, 5, 1, 2, 3, 0x5000),
		CALL(mremap, a, 1, 1, 0xff, NULL), CALL(mincore, a, 8192, core),
		CALL(mincore, 5, 1, core), CALL(mincore, a, 0, core),
		CALL(mincore, a, 4096, NOWHERE), CALL(remap_file_pages, a, 4096, 0, 5, 0xffff),
		CALL(brk, 0), CALL(munmap, 5, 0), CALL(munmap, a + 8192, 4096);
	CALL(mbind, a, 4096, MPOL_BIND | MPOL_F_STATIC_NODES, nodes, 64, 3),
		CALL(mbind, a, 4096, 77, NOWHERE, 64, 0xff), CALL(mbind, a, 0, 0, NULL, 0, 0),
		CALL(set_mempolicy, MPOL_PREFERRED, nodes, 3), CALL(set_mempolicy, 0, NULL, 0),
		CALL(set_mempolicy, 0xffff, NOWHERE, -1L),
		CALL(get_mempolicy, &mode, mask, 256, 0, 0),
		CALL(get_mempolicy, &mode, NULL, 0, a, 3),
		CALL(get_mempolicy, NOWHERE, NOWHERE, 64, NULL, 0xff),
		CALL(set_mempolicy_home_node, a, 4096, 0, 0),
		CALL(set_mempolicy_home_node, 1, -1L, -1, 0xff);
	CALL(migrate_pages, 0, 64, nodes, mask), CALL(migrate_pages, -1, 64, NOWHERE, NULL),
		CALL(move_pages, 0, 2, addresses, wanted, status, 2),
		CALL(move_pages, 0, 2, addresses, NULL, status, 0),
		CALL(move_pages, -1, -1L, NOWHERE, NOWHERE, NOWHERE, 0xff),
		CALL(move_pages, 0, 0, NULL, NULL, NULL, 0);
	CALL(process_vm_readv, self, &local, 1, &remote, 1, 0),
		CALL(process_vm_writev, self, &local, 1, &remote, 1, 0),
		CALL(process_vm_readv, -1, &odd, 1, NOWHERE, 1, 5),
		CALL(process_vm_writev, self, &local, -1, &odd, 0, 0),
		CALL(process_mrelease, -1, 0xff), CALL(userfaultfd, 0xff),
		CALL(userfaultfd, O_CLOEXEC | O_NONBLOCK | 1), CALL(memfd_secret, 0xff),
		CALL(swapon, "nothing", 0x18005), CALL(swapoff, NOWHERE);
}

static void scheduling(void)
{
	struct sched_param param = { 0 };
	struct {
		uint32_t size, policy;
		uint64_t flags;
		int32_t nice;
		uint32_t priority;
		uint64_t runtime, deadline, period;
		uint32_t low, high;
		uint64_t more;
	} attr = { 48, SCHED_OTHER, 1 }, got = { 0 };
	struct timespec ts;
	unsigned long mask[16] = { 0 };
	struct rlimit limit = { 100, RLIM_INFINITY }, old;
	unsigned cpu, node;

	CALL(sched_getparam, 0, &param), CALL(sched_getparam, -1, NOWHERE),
		CALL(sched_setparam, 0, &param),
		param.sched_priority = 99, CALL(sched_setparam, 0, &param),
		CALL(sched_setscheduler, 0, SCHED_BATCH, NOWHERE),
		CALL(sched_setscheduler, 0, SCHED_RR | SCHED_RESET_ON_FORK,
		     &(struct sched_param){ -1 }),
		CALL(sched_setscheduler, -1, 99, NULL), CALL(sched_getscheduler, 0),
		CALL(sched_getscheduler, -1), CALL(sched_get_priority_max, SCHED_FIFO),
		CALL(sched_get_priority_min, 99), CALL(sched_rr_get_interval, -1, &ts),
		CALL(sched_rr_get_interval, 0, NOWHERE), CALL(sched_yield, 0);
	CALL(sched_setattr, 0, &attr, 0), CALL(sched_getattr, 0, &got, 56, 0),
		CALL(sched_getattr, 0, &got, 48, 0), CALL(sched_getattr, -1, NOWHERE, 5, 7),
		attr.size = 64, attr.policy = 6, attr.flags = 0xff, attr.more = 5,
		CALL(sched_setattr, 0, &attr, 5), attr.size = 20, CALL(sched_setattr, -1, &attr, 0),
		CALL(sched_setattr, 0, readable(4), 0), CALL(sched_setattr, 0, NULL, 0),
		attr.size = 56, attr.flags = 0x60, attr.more = 0, CALL(sched_setattr, -1, &attr, 0);
	CALL(sched_getaffinity, 0, 128, mask), CALL(sched_getaffinity, 0, 1, mask),
		CALL(sched_getaffinity, -1, 8, NOWHERE), CALL(sched_setaffinity, 0, 128, mask),
		CALL(sched_setaffinity, 0, 8, mask), CALL(sched_setaffinity, -1, -1L, NOWHERE),
		CALL(getcpu, NOWHERE, NULL, NULL), CALL(getcpu, NULL, NOWHERE, NOWHERE);
	CALL(getpriority, PRIO_PROCESS, 0), CALL(getpriority, 9, -1),
		CALL(setpriority, PRIO_USER, -5, 77), CALL(setpriority, PRIO_PROCESS, 0, 0),
		CALL(ioprio_get, 1, 0), CALL(ioprio_get, 9, -1), CALL(ioprio_set, 1, 0, 0x4004),
		CALL(ioprio_set, 3, -1, 0xfffff), CALL(getrlimit, RLIMIT_CORE, &old),
		CALL(getrlimit, 99, NOWHERE), CALL(setrlimit, RLIMIT_STACK, NOWHERE),
		CALL(setrlimit, 99, &limit), CALL(prlimit64, 0, RLIMIT_NOFILE, NULL, &old),
		CALL(prlimit64, -1, 99, &limit, NOWHERE),
		limit.rlim_cur = 5120, limit.rlim_max = 1UL << 63,
		CALL(prlimit64, -1, RLIMIT_AS, &limit, NULL),
		CALL(prlimit64, 0, RLIMIT_RTTIME, NOWHERE, NULL);
}

static void identity(void)
{
	struct __user_cap_header_struct head = { _LINUX_CAPABILITY_VERSION_3, 0 };
	struct __user_cap_data_struct data[2] = { { 0xff, 0x3f, 1 }, { 0, 5, 0 } };
	gid_t groups[3] = { 0, 65534, -1 };
	uint32_t ids[3];
	char *place = readable(30);

	CALL(getuid, 0), CALL(geteuid, 0), CALL(getgid, 0), CALL(getegid, 0), CALL(setuid, -1),
		CALL(setgid, -1), CALL(setreuid, -1, -1), CALL(setregid, -1, -1),
		CALL(setresuid, -1, -1, -1), CALL(setresgid, -1, -1, -1),
		CALL(getresuid, ids, ids + 1, ids + 2), CALL(getresgid, ids, NULL, NOWHERE),
		CALL(setfsuid, -1), CALL(setfsgid, -1), CALL(getgroups, 0, NULL),
		CALL(getgroups, -1, NOWHERE), CALL(setgroups, 70000, groups),
		CALL(setgroups, -1, NOWHERE), CALL(setgroups, 3, NOWHERE),
		CALL(setgroups, 65537, groups);
	CALL(capget, &head, data), CALL(capget, &head, NULL), CALL(capset, &head, NOWHERE),
		head.pid = -1, CALL(capset, &head, data), head.version = 0x19980330, head.pid = 0,
		CALL(capget, &head, data), head.version = 5, CALL(capset, &head, data),
		CALL(capget, NOWHERE, NOWHERE);
	CALL(personality, 0xffffffff), CALL(personality, 0x40000), CALL(setpgid, -1, -1),
		CALL(getpgid, -1), CALL(getsid, -1), CALL(sethostname, NOWHERE, 5),
		CALL(sethostname, "a name", -1), CALL(setdomainname, "dom", 1000),
		CALL(uname, NOWHERE), CALL(sysinfo, NOWHERE), CALL(syslog, 99, NOWHERE, 5),
		CALL(syslog, 9, NULL, 0), CALL(acct, "/nowhere"), CALL(kcmp, -1, 5, 99, 1, 2),
		CALL(iopl, 99), CALL(ioperm, 1, 70000, 1), CALL(modify_ldt, 0, place, 30),
		CALL(modify_ldt, 1, place, 16), CALL(modify_ldt, 99, NOWHERE, 5),
		CALL(arch_prctl, 0x1003, ids), CALL(arch_prctl, 0x99, 5),
		CALL(set_tid_address, NULL), CALL(reboot, 1, 2, 3, 4),
		CALL(rseq, NOWHERE, 32, 0xff, 0x53053053), CALL(sysfs, 2, 0, NOWHERE),
		CALL(sysfs, 99, 1, 2), CALL(getrandom, NOWHERE, 5, 7),
		CALL(getrandom, NOWHERE, 5, 0xff);
}

static void rules(void)
{
	struct sock_filter code[] = { BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 4),
				      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0xc000003e, 0, 1),
				      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | 5),
				      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
				      BPF_STMT(0xffff, 7) };
	struct sock_fprog program = { 5, code }, broken = { 3, NOWHERE };
	struct landlock_ruleset_attr ruleset = { LANDLOCK_ACCESS_FS_EXECUTE |
						 LANDLOCK_ACCESS_FS_READ_FILE };
	struct landlock_path_beneath_attr beneath = { LANDLOCK_ACCESS_FS_EXECUTE, 1 };
	uint32_t action = SECCOMP_RET_TRAP;
	uint16_t sizes[3];

	CALL(seccomp, SECCOMP_SET_MODE_FILTER, 0xff, &program),
		CALL(seccomp, SECCOMP_SET_MODE_FILTER, 1, &broken), CALL(seccomp, 1, 0, NOWHERE),
		CALL(seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action),
		CALL(seccomp, SECCOMP_GET_NOTIF_SIZES, 0, sizes), CALL(seccomp, 99, 1, 2),
		CALL(seccomp, 0, 5, NULL), CALL(seccomp, 2, 0, NOWHERE),
		CALL(prctl, PR_SET_SECCOMP, 2, &program), CALL(prctl, PR_SET_SECCOMP, 99, 5),
		CALL(prctl, PR_SET_NAME, "a name"), CALL(prctl, PR_GET_NAME, readable(16)),
		CALL(prctl, PR_SET_NAME, NOWHERE), CALL(prctl, PR_SET_MM, 14, code, 5, 0),
		CALL(prctl, PR_SET_MM, 99, 1, 2, 3), CALL(prctl, PR_SET_PDEATHSIG, 99),
		CALL(prctl, PR_CAPBSET_READ, 5), CALL(prctl, PR_CAPBSET_READ, 99),
		CALL(prctl, PR_SET_VMA, 0, code, 4096, "x");
	int r = CALL(landlock_create_ruleset, &ruleset, 8, 0);
	CALL(landlock_create_ruleset, NULL, 0, 1), CALL(landlock_create_ruleset, NOWHERE, 8, 0xff),
		CALL(landlock_add_rule, r, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0),
		CALL(landlock_add_rule, -1, 1, NOWHERE, 5),
		CALL(landlock_add_rule, -1, 99, &beneath, 0),
		CALL(landlock_restrict_self, -1, 0xff0000);
	CALL(add_key, "user", "mine", "payload", 7, -5),
		CALL(add_key, "nothing", NOWHERE, NOWHERE, 5, 77),
		CALL(add_key, NULL, NULL, NULL, 0, 0),
		CALL(request_key, "user", "none", "info", -3),
		CALL(request_key, NOWHERE, "x", NULL, 99), CALL(keyctl, 0, -3, 0),
		CALL(keyctl, 1, "name"), CALL(keyctl, 6, -4, NOWHERE, 5),
		CALL(keyctl, 11, -1, readable(5), 5), CALL(keyctl, 5, 77, 0xffffffff),
		CALL(keyctl, 10, -4, "user", "none", 0), CALL(keyctl, 99, 1, 2, 3, 4);
	CALL(kexec_load, 0, 1, NOWHERE, 0x3e0000), CALL(kexec_file_load, -1, -1, 5, "line", 4),
		CALL(kexec_file_load, 1, 2, 5, NOWHERE, 0xff),
		CALL(init_module, NOWHERE, 5, "params"), CALL(finit_module, -1, "x=1", 7),
		CALL(finit_module, 9, NOWHERE, 0xff),
		CALL(delete_module, "nothing", O_NONBLOCK | O_TRUNC),
		CALL(delete_module, NOWHERE, 0xff),
		CALL(quotactl, 0x80000700, "/dev/none", 0, NOWHERE),
		CALL(quotactl_fd, -1, 0x80000801, 77, NOWHERE), CALL(bpf, 0, NOWHERE, 72),
		CALL(perf_event_open, NOWHERE, 0, -1, -1, 0xff),
		CALL(lookup_dcookie, 5, NOWHERE, 9);
}

static void mounts(void)
{
	struct {
		uint64_t set, clear, propagation, fd, more;
	} attr = { 1, 0x10, MS_PRIVATE, 0 }, big = { 0xffffff, 0x100000, 0xff, 5, 9 };
	int f = CALL(fsopen, "tmpfs", 1);

	CALL(fsopen, "nothing", 0), CALL(fsopen, NOWHERE, 0xff),
		CALL(fsconfig, f, 1, "size", "1m", 0), CALL(fsconfig, f, 0, "ro", NULL, 0),
		CALL(fsconfig, f, 2, "data", "\1\2\3", 3),
		CALL(fsconfig, f, 3, "path", "/", AT_FDCWD), CALL(fsconfig, f, 4, "path", "", 5),
		CALL(fsconfig, f, 5, "fd", NULL, 1), CALL(fsconfig, -1, 99, NOWHERE, NOWHERE, -1),
		CALL(fsconfig, -1, 7, NULL, NULL, 0), CALL(fsmount, f, 1, 0x40),
		CALL(fsmount, -1, 0xff, 0x7), CALL(fspick, -1, "x", 0xf),
		CALL(fspick, AT_FDCWD, NOWHERE, 0xff);
	CALL(open_tree, -1, "x", 1 | O_CLOEXEC | 0x8000), CALL(open_tree, AT_FDCWD, NOWHERE, 0xfff),
		CALL(move_mount, -1, "", -1, "/nowhere", 0x77),
		CALL(move_mount, AT_FDCWD, NOWHERE, 5, NULL, 0xffff),
		CALL(mount_setattr, -1, "", 0x8000 | 0x1000, &attr, 32),
		CALL(mount_setattr, -1, "x", 0xff, &big, 40),
		CALL(mount_setattr, 5, NOWHERE, 0, &attr, 8),
		CALL(mount_setattr, AT_FDCWD, "/nowhere", 0, NOWHERE, 32);
	CALL(mount, "none", "/nowhere", "tmpfs", MS_NOSUID | MS_RDONLY, "size=1m"),
		CALL(mount, NOWHERE, "/nowhere", NULL, MS_REMOUNT | 0xc0ed0000, NOWHERE),
		CALL(mount, NULL, "x", NULL, MS_SHARED | MS_REC, "ignored"),
		CALL(umount2, "/nowhere", 0xf), CALL(umount2, NOWHERE, 0xff),
		CALL(pivot_root, "/nowhere", NOWHERE), CALL(setns, -1, CLONE_NEWNET | CLONE_NEWNS),
		CALL(setns, 1, 0xff), CALL(unshare, 0xff), CALL(unshare, CLONE_FILES);
}

int main(void)
{
	memory(), scheduling(), identity(), rules(), mounts();
	return 0;
}
