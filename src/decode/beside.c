/* What is noted behind results when options ask for it: the namespaces a call made or entered
 * (--namespace=new), and why a virtual CPU stopped (--kvm=vcpu).  Both are read when the call has
 * returned: of tasks that are gone by then, nothing is said. */
#include <string.h>
#include "args.h"
#include "memory.h"
#include "task.h"
#include "util.h"

/* The request, and places in struct kvm_run, the same on all ABIs. */
enum { KVM_RUN = 0xae80, EXIT_REASON = 8, EXIT_DATA = 32 };

/* CLONE_NEW*, and where /proc/TID/ns shows what came of it: for the child of a clone, and for the
 * caller of unshare and setns, whose children alone enter some. */
static const struct {
	uint32_t flag;
	const char *child, *caller;
} spaces[] = {
	{ 0x00020000, "mnt", "mnt" },	{ 0x02000000, "cgroup", "cgroup" },
	{ 0x04000000, "uts", "uts" },	{ 0x08000000, "ipc", "ipc" },
	{ 0x10000000, "user", "user" }, { 0x20000000, "pid", "pid_for_children" },
	{ 0x40000000, "net", "net" },	{ 0x00000080, "time", "time_for_children" },
};

/* The flags of a clone3: the first word of its structure. */
static uint64_t clone3_flags(const struct decode *d)
{
	uint64_t flags;

	return memory_read(d->task, d->args[0], &flags, sizeof(flags)) ? 0 : flags;
}

static void push_words(struct decode *d, int tid, uint64_t flags, bool child)
{
	const struct decode_lookup *lookup = decode_looks();
	char link[64];
	bool some = false;

	for (size_t i = 0; i < countof(spaces); i++) {
		if (!(flags & spaces[i].flag) ||
		    !lookup->ns(tid, child ? spaces[i].child : spaces[i].caller, link,
				sizeof(link)))
			continue;
		if (!some)
			push_open(d, T_AUX);
		some = true;
		tape_word(d->tape, 0, "%s", link);
	}
	if (some)
		push_end(d);
}

static void beside_namespaces(struct decode *d, const char *name)
{
	const struct decode_lookup *lookup = decode_looks();
	int tid = d->task->tid;

	if (!lookup->ns)
		return;
	if (!strcmp(name, "unshare")) {
		push_words(d, tid, d->args[0], false);
	} else if (!strcmp(name, "setns")) {
		/* Without a type it is the one the descriptor leads to. */
		uint32_t type = (uint32_t)d->args[1];

		for (size_t i = 0; !type && lookup->same_ns && i < countof(spaces); i++)
			if (lookup->same_ns(tid, (int)d->args[0], spaces[i].caller))
				type = spaces[i].flag;
		push_words(d, tid, type, false);
	} else if (d->ret > 0 && lookup->pid) {
		/* In the old call, the lowest byte is a signal. */
		uint64_t flags = !strcmp(name, "clone")	   ? d->args[0] & ~0xffULL
				 : !strcmp(name, "clone3") ? clone3_flags(d)
							   : 0;

		if (flags)
			push_words(d, lookup->pid(tid, FMT_TID, (int)d->ret), flags, true);
	}
}

static void beside_vcpu(struct decode *d, const char *name)
{
	const struct decode_lookup *lookup = decode_looks();
	uint64_t run;
	uint32_t reason;
	uint16_t strukt;

	if (strcmp(name, "ioctl") || (uint32_t)d->args[1] != KVM_RUN || !lookup->kvm_run)
		return;
	run = lookup->kvm_run(d->task->tid, (int)d->args[0]);
	if (!run || memory_read(d->task, run + EXIT_REASON, &reason, sizeof(reason)))
		return;
	push_open(d, T_AUX);
	d->tape->tokens[d->tape->count - 1].flags = TF_RAW;
	push_enum(d, D_TABLE_kvm_exit, reason);
	strukt = reason == 2 ? D_STRUCT_kvm_run_io : reason == 6 ? D_STRUCT_kvm_run_mmio : 0;
	if (d->options->vcpu == VCPU_MORE && strukt)
		target_struct(d, NULL, strukt, run + EXIT_DATA, PHASE_ALL, false);
	push_end(d);
}

void beside(struct decode *d, uint64_t nr)
{
	char number[32];
	const char *name = abi_call_name(d->abi, nr, number);

	if (d->options->namespaces)
		beside_namespaces(d, name);
	if (d->options->vcpu)
		beside_vcpu(d, name);
}
