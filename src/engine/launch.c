/* Start the command, or attach to what runs already. */
#include "launch.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include "identity.h"
#include "interrupt.h"
#include "members.h"
#include "options.h"
#include "procfs.h"
#include "relay.h"
#include "seccomp_filter.h"
#include "tracee.h"
#include "util.h"

/* ---- Why not ------------------------------------------------------------------------------- */

/* The words of /proc/PID/status that decide whether a process may be traced. */
struct credentials {
	char state;
	unsigned long long tracer, parent, uid, caps, filter;
};

static bool credentials_of(pid_t pid, const char *caps, struct credentials *ret)
{
	char status[4096];
	const char *state;

	memset(ret, 0, sizeof(*ret));
	if (procfs_read(pid, "status", status, sizeof(status)) < 0)
		return false;
	state = strstr(status, "\nState:\t");
	ret->state = state ? state[8] : 0;
	procfs_field(status, "Seccomp", 10, &ret->filter);
	return procfs_field(status, "TracerPid", 10, &ret->tracer) &&
	       procfs_field(status, "PPid", 10, &ret->parent) &&
	       procfs_field(status, "Uid", 10, &ret->uid) &&
	       procfs_field(status, caps, 16, &ret->caps);
}

static bool is_kernel_thread(pid_t pid)
{
	char stat[1024];

	return procfs_read(pid, "stat", stat, sizeof(stat)) > 0 &&
	       procfs_stat_number(stat, STAT_FLAGS) & STAT_KERNEL_THREAD;
}

/* 0 where there is no Yama. */
static int yama_scope(void)
{
	char scope[16] = "";
	int fd = open("/proc/sys/kernel/yama/ptrace_scope", O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return 0;
	if (read(fd, scope, sizeof(scope) - 1) < 0)
		*scope = '\0';
	close(fd);
	return atoi(scope);
}

static void explain_yama(int scope)
{
	warn("sysctl kernel.yama.ptrace_scope = %d may be restricting this attach", scope);
	if (scope > 2)
		warn("nobody may attach, until the next boot");
	else
		warn("become root to trace it, or set kernel.yama.ptrace_scope to 0");
}

/* Are we in another user namespace than the first, which maps every user to itself? */
static bool in_user_namespace(void)
{
	unsigned inside, outside, count = 0;
	char map[64];

	return procfs_read(getpid(), "uid_map", map, sizeof(map)) > 0 &&
	       sscanf(map, "%u %u %u", &inside, &outside, &count) == 3 &&
	       (inside || outside || count != UINT32_MAX);
}

/* Guess why a process may not be traced, and say what would help: the one thing.  See ptrace(2),
 * "Ptrace access mode checking". */
static void explain_refusal(pid_t pid)
{
	enum { CAP_SYS_PTRACE = 19 }; /* linux/capability.h */
	struct credentials its, ours;
	struct stat st;
	int scope = yama_scope();

	if (!credentials_of(pid, "CapPrm", &its) || !credentials_of(getpid(), "CapEff", &ours))
		return;
	bool may = ours.caps >> CAP_SYS_PTRACE & 1;

	if (its.tracer)
		warn("Process %d is already being traced by pid %llu", (int)pid, its.tracer);
	else if (its.state == 'Z' || its.state == 'X')
		warn("Process %d has ended: it is a zombie, which its parent %llu has yet to wait"
		     " for",
		     (int)pid, its.parent);
	else if (is_kernel_thread(pid))
		warn("Process %d is a thread of the kernel: it makes no system calls", (int)pid);
	else if (its.uid != geteuid() && geteuid()) {
		warn("process %d may be owned by a different user", (int)pid);
		warn("become user %llu, or root, to trace it", its.uid);
	} else if (scope > 0 && !may)
		explain_yama(scope);
	else if (!may && its.caps & ~ours.caps)
		warn("Process %d has capabilities that %s has not: CAP_SYS_PTRACE is needed (of a"
		     " container: --cap-add=SYS_PTRACE)",
		     (int)pid, program_name);
	else if (!may && procfs_stat(pid, "status", &st) && st.st_uid != its.uid)
		warn("Process %d does not let itself be traced (PR_SET_DUMPABLE, or a program that"
		     " is setuid or cannot be read): only root may",
		     (int)pid);
	else if (ours.filter)
		warn("A seccomp filter seems to forbid it (of a container: allow ptrace by"
		     " --cap-add=SYS_PTRACE)");
	else if (in_user_namespace())
		warn("Process %d does not belong to this user namespace: trace it from outside",
		     (int)pid);
	else
		warn("A security module of the kernel (SELinux, AppArmor, Smack) seems to forbid "
		     "it: "
		     "its policy must allow ptrace");
}

/* ---- The command --------------------------------------------------------------------------- */

/* In the child: everything is as it was given to us, and so will be the command's. */
_Noreturn static void become_command(const struct options *options, int gate, bool filter)
{
	char go;
	ssize_t n;

	do
		n = read(gate, &go, 1);
	while (n < 0 && errno == EINTR);
	if (n != 1) /* the tracer is gone */
		_exit(1);
	if (options->own_group)
		setpgid(0, 0);
	if (options->no_input) {
		int null = open("/dev/null", O_RDONLY);

		if (null >= 0 && dup2(null, STDIN_FILENO) >= 0 && null != STDIN_FILENO)
			close(null);
	}
	if (options->daemonize)
		prctl(PR_SET_PTRACER, 0);
	/* Not by warn(): the buffers of the trace are the tracer's to write. */
	if (filter && !seccomp_apply()) {
		dprintf(STDERR_FILENO, "%s: seccomp: %s\n", program_name, strerror(errno));
		_exit(1);
	}
	if (options->identity && identity_become(options->identity, options->path) < 0) {
		dprintf(STDERR_FILENO, "%s: -u: %s\n", program_name, strerror(errno));
		_exit(1);
	}
	execve(options->path, options->command, options->env ? options->env : environ);
	dprintf(STDERR_FILENO, "%s: exec: %s\n", program_name, strerror(errno));
	_exit(1);
}

static int seize_child(pid_t child, long ptrace_options)
{
	int status;

	if (ptrace(PTRACE_SEIZE, child, 0, ptrace_options) < 0) {
		int error = errno;

		warn_errno("attach: ptrace(PTRACE_SEIZE, %d)", (int)child);
		if (error == EPERM)
			explain_refusal(child);
		return -1;
	}
	if (ptrace(PTRACE_INTERRUPT, child, 0, 0) < 0) {
		warn_errno("attach: ptrace(PTRACE_INTERRUPT, %d)", (int)child);
		return -1;
	}
	while (waitpid(child, &status, __WALL) < 0)
		if (errno != EINTR) {
			warn_errno("attach: waitpid(%d)", (int)child);
			return -1;
		}
	if (!WIFSTOPPED(status)) {
		warn("the child died before it could be traced");
		return -1;
	}
	return status;
}

/* Be the tracer: the parent of the command to be, or with -D a grandchild of it.  Returns, in the
 * tracer, the command to be; -1 with errno. */
static pid_t split(const struct options *options, int gate[2], bool filter)
{
	pid_t self = getpid(), child = fork();

	if (!options->daemonize) {
		if (!child) {
			close(gate[1]);
			become_command(options, gate[0], filter);
		}
		return child;
	}
	if (child > 0) {
		/* We are what was started, and will be the command: let the child's child, our
		 * tracer, be nobody's. */
		close(gate[1]);
		while (waitpid(child, NULL, 0) < 0 && errno == EINTR)
			;
		prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY);
		become_command(options, gate[0], filter);
	}
	if (child < 0)
		return -1;
	child = fork();
	if (child)
		_exit(child < 0);
	if (options->daemonize == DAEMON_PGROUP)
		setpgid(0, 0);
	else if (options->daemonize == DAEMON_SESSION)
		setsid();
	return self;
}

pid_t launch_fork(const struct options *options, bool filter, int *ret_gate)
{
	int gate[2];
	pid_t child;

	if (pipe2(gate, O_CLOEXEC) < 0) {
		warn_errno("pipe2");
		return -1;
	}
	child = split(options, gate, filter);
	if (child < 0) {
		warn_errno("fork");
		close(gate[1]);
	}
	close(gate[0]);
	*ret_gate = gate[1];
	return child;
}

void launch_go(int gate)
{
	if (write(gate, "", 1) < 0)
		warn_errno("write");
	close(gate);
}

pid_t launch_command(const struct options *options, long ptrace_options)
{
	bool filter = seccomp_prepare(options);
	struct tracee *tracee;
	int gate, status;
	pid_t child;

	if (filter && options->filter == FILTER_AUTO)
		filter = relay_start();
	if (filter)
		ptrace_options |= PTRACE_O_TRACESECCOMP;
	if (filter && options->filter == FILTER_ALWAYS)
		ptrace_options |= PTRACE_O_EXITKILL;
	child = launch_fork(options, filter, &gate);
	if (child < 0)
		return -1;
	relay_watch();
	status = seize_child(child, ptrace_options);
	if (status < 0) {
		close(gate);
		return -1;
	}
	tracee = tracee_new(child, TRACEE_HIDDEN);
	tracee->tgid = child;
	tracee->filtered = filter;
	tracee->threads = options->daemonize ? 1 : 0; /* as if attached */
	tracee->stopped = true;
	tracee_queue(tracee, status);
	launch_go(gate);
	return child;
}

/* ---- Attaching ----------------------------------------------------------------------------- */

static struct tracee *seize(pid_t tid, long ptrace_options)
{
	struct tracee *tracee;

	if (ptrace(PTRACE_SEIZE, tid, 0, ptrace_options) < 0)
		return NULL;
	/* Without its first stop, SYSCALL stops can't be asked for. */
	ptrace(PTRACE_INTERRUPT, tid, 0, 0);
	tracee = tracee_new(tid, TRACEE_NEW);
	tracee_queue(tracee, 0);
	return tracee;
}

/* Seize the threads of a process that are not ours yet; how many these were. */
static unsigned seize_threads(pid_t pid, pid_t tgid, long ptrace_options)
{
	char path[64];
	unsigned found = 0;
	DIR *dir;
	int tid;

	snprintf(path, sizeof(path), "/proc/%d/task", (int)pid);
	dir = opendir(path);
	while ((tid = procfs_next(dir)) >= 0) {
		struct tracee *tracee;

		if (tracee_find(tid))
			continue;
		tracee = seize(tid, ptrace_options);
		if (!tracee)
			continue; /* it ended meanwhile, or we may not: its leader said it already
				   */
		tracee->tgid = tgid;
		found++;
	}
	if (dir)
		closedir(dir);
	return found;
}

static void attach(pid_t pid, bool follow, long ptrace_options)
{
	struct tracee *tracee = seize(pid, ptrace_options);
	unsigned found;

	if (!tracee) {
		int error = errno;

		warn_errno("attach: ptrace(PTRACE_SEIZE, %d)", (int)pid);
		if (error == EPERM)
			explain_refusal(pid);
		return;
	}
	tracee->tgid = procfs_tgid(pid);
	tracee->threads = 1;
	if (!follow)
		return;
	/* Threads not yet seized may make new ones behind our back: until a look finds none. */
	do {
		found = seize_threads(pid, tracee->tgid, ptrace_options);
		tracee->threads += found;
	} while (found);
}

/* ---- Members ------------------------------------------------------------------------------- */

/* A look for those who have joined is due. */
enum { SCAN_NS = 250000000 };

struct scan {
	long ptrace_options;
	unsigned found;
};

static pid_t *refused; /* those we may not trace: said once */
static uint32_t refused_count, refused_cap;

static void attach_member(int pid, void *arg)
{
	struct scan *scan = arg;

	if (tracee_find(pid))
		return;
	for (uint32_t i = 0; i < refused_count; i++)
		if (refused[i] == pid)
			return;
	attach(pid, true, scan->ptrace_options);
	if (tracee_find(pid)) {
		scan->found++;
		return;
	}
	if (refused_count == refused_cap)
		refused = xgrow(refused, &refused_cap, sizeof(*refused));
	refused[refused_count++] = pid;
}

static bool attach_members(const struct options *options, long ptrace_options)
{
	static uint64_t next;
	struct scan scan = { .ptrace_options = ptrace_options };

	if (monotonic_ns() < next)
		return false;
	members_each(options->memberships, options->membership_count, attach_member, &scan);
	if (!next && !scan.found && !refused_count && !tracee_count())
		members_missing(options->memberships);
	next = monotonic_ns() + SCAN_NS;
	interrupt_in(INTERRUPT_SCAN, SCAN_NS);
	return scan.found;
}

bool launch_attach(const struct options *options, long ptrace_options)
{
	static unsigned next;

	if (next == options->pid_count)
		return options->membership_count && attach_members(options, ptrace_options);
	attach(options->pids[next++], options->follow, ptrace_options);
	return true;
}
