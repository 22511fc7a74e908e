/* Profiles through libseccomp: the same filter a container runtime would load. */
#include "config.h"

#include "filter.h"

#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include "abi.h"
#include "oci.h"
#include "util.h"

bool filter_allows(uint32_t answer)
{
	uint32_t action = answer & SECCOMP_RET_ACTION_FULL;

	return action == SECCOMP_RET_ALLOW || action == SECCOMP_RET_LOG ||
	       action == SECCOMP_RET_USER_NOTIF;
}

#ifdef HAVE_SECCOMP

#include <seccomp.h>

static const uint32_t arches[ABI_COUNT] = {
	[ABI_X86_64] = SCMP_ARCH_X86_64, [ABI_I386] = SCMP_ARCH_X86,
	[ABI_X32] = SCMP_ARCH_X32,	 [ABI_AARCH64] = SCMP_ARCH_AARCH64,
	[ABI_ARM] = SCMP_ARCH_ARM,	 [ABI_RISCV64] = SCMP_ARCH_RISCV64,
};

static const enum scmp_compare compares[OCI_OP_COUNT] = {
	[OCI_NE] = SCMP_CMP_NE,
	[OCI_LT] = SCMP_CMP_LT,
	[OCI_LE] = SCMP_CMP_LE,
	[OCI_EQ] = SCMP_CMP_EQ,
	[OCI_GE] = SCMP_CMP_GE,
	[OCI_GT] = SCMP_CMP_GT,
	[OCI_MASKED_EQ] = SCMP_CMP_MASKED_EQ,
};

bool filter_supported(void)
{
	return true;
}

const char *filter_call_name(const struct abi *abi, uint64_t nr, const char *name)
{
	static char *resolved;

	/* Of its own accord it knows more names for a number than one. */
	if (seccomp_syscall_resolve_name(name) != __NR_SCMP_ERROR)
		return name;
	free(resolved);
	resolved = seccomp_syscall_resolve_num_arch(arches[abi->id], (int)(nr | abi->number_bias));
	return resolved ? resolved : name;
}

static uint32_t action_of(enum oci_action action, unsigned error)
{
	switch (action) {
	case OCI_KILL:
	case OCI_KILL_THREAD:
		return SCMP_ACT_KILL_THREAD;
	case OCI_KILL_PROCESS:
		return SCMP_ACT_KILL_PROCESS;
	case OCI_TRAP:
		return SCMP_ACT_TRAP;
	case OCI_ERRNO:
		return SCMP_ACT_ERRNO(error);
	case OCI_TRACE:
		return SCMP_ACT_TRACE(error);
	case OCI_NOTIFY:
		return SCMP_ACT_NOTIFY;
	case OCI_LOG:
		return SCMP_ACT_LOG;
	default:
		return SCMP_ACT_ALLOW;
	}
}

/* Several conditions on one argument are alternatives, as runc has it; else all must be true. */
static bool is_alternative(const struct oci_rule *rule)
{
	unsigned seen = 0;

	for (unsigned i = 0; i < rule->arg_count; i++) {
		if (seen & 1u << rule->args[i].index)
			return true;
		seen |= 1u << rule->args[i].index;
	}
	return false;
}

static int add_call(scmp_filter_ctx ctx, const struct oci_rule *rule, uint32_t action, int call)
{
	struct scmp_arg_cmp cmp[OCI_ARGS_MAX];
	bool apart = is_alternative(rule);
	int r = 0;

	for (unsigned i = 0; i < rule->arg_count; i++)
		cmp[i] = (struct scmp_arg_cmp){ rule->args[i].index, compares[rule->args[i].op],
						rule->args[i].value, rule->args[i].value_two };
	if (!apart)
		return seccomp_rule_add_array(ctx, action, call, rule->arg_count, cmp);
	for (unsigned i = 0; i < rule->arg_count && !r; i++)
		r = seccomp_rule_add_array(ctx, action, call, 1, &cmp[i]);
	return r;
}

/* A call that is younger than libseccomp has a number that can be given to it, if that is of this
 * machine's own ABI. */
static int number_of(const char *name, bool native)
{
	int call = seccomp_syscall_resolve_name(name);
	uint32_t nr = call == __NR_SCMP_ERROR && native ? abi_number(abi_ours(), name, false) : 0;

	return nr ? (int)nr : call;
}

/* A call that libseccomp knows nowhere, or an architecture does not have, is none to be allowed. */
static int add_rule(scmp_filter_ctx ctx, const struct oci *p, const struct oci_rule *rule,
		    bool native)
{
	uint32_t action = action_of(rule->action, rule->error);

	if (action == action_of(p->action, p->error))
		return 0;
	for (uint32_t i = 0; i < rule->count; i++) {
		int call = number_of(rule->names[i], native);
		int r = call == __NR_SCMP_ERROR ? 0 : add_call(ctx, rule, action, call);

		if (r && r != -EDOM && r != -EEXIST)
			return r;
	}
	return 0;
}

/* The filter for some of the ABIs. */
static int make(const struct oci *p, unsigned wanted, scmp_filter_ctx *ret)
{
	scmp_filter_ctx ctx = seccomp_init(action_of(p->action, p->error));
	unsigned native = 1u << abi_ours()->id;
	int r = ctx ? 0 : -EINVAL;

	for (unsigned i = 0; i < ABI_COUNT && !r; i++)
		if (wanted & 1u << i && native != 1u << i)
			r = seccomp_arch_add(ctx, arches[i]);
	if (!r && !(wanted & native))
		r = seccomp_arch_remove(ctx, arches[abi_ours()->id]);
	for (uint32_t i = 0; i < p->count && !r; i++)
		if (p->rules[i].abis & wanted)
			r = add_rule(ctx, p, &p->rules[i], wanted == native);
	if (r && ctx)
		seccomp_release(ctx);
	else
		*ret = ctx;
	return r;
}

int filter_export(const struct oci *p, FILE *out, bool text)
{
	scmp_filter_ctx ctx;
	int r = make(p, p->abis, &ctx);

	if (r)
		return r;
	fflush(out);
	r = text ? seccomp_export_pfc(ctx, fileno(out)) : seccomp_export_bpf(ctx, fileno(out));
	seccomp_release(ctx);
	return r;
}

/* ---- The kernel's part ------------------------------------------------------ */

struct program {
	bool made;
	struct sock_filter *code;
	unsigned count;
};

struct filter {
	const struct oci *profile; /* NULL: of is one for all */
	struct program of[ABI_COUNT];
};

struct filter *filter_new(const struct oci *p)
{
	struct filter *f = xcalloc(1, sizeof(*f));

	f->profile = p;
	return f;
}

/* What libseccomp writes is loads, ANDs, jumps forward and answers. */
static bool can_run(const struct sock_filter *i)
{
	switch (i->code) {
	case BPF_LD | BPF_W | BPF_ABS:
		return i->k <= sizeof(struct seccomp_data) - sizeof(uint32_t);
	case BPF_ALU | BPF_AND | BPF_K:
	case BPF_JMP | BPF_JA:
	case BPF_JMP | BPF_JEQ | BPF_K:
	case BPF_JMP | BPF_JGT | BPF_K:
	case BPF_JMP | BPF_JGE | BPF_K:
	case BPF_JMP | BPF_JSET | BPF_K:
	case BPF_RET | BPF_K:
		return true;
	default:
		return false;
	}
}

struct filter *filter_of_program(const void *bytes, size_t len)
{
	const struct sock_filter *code = bytes;
	size_t count = len / sizeof(*code);
	struct filter *f;

	if (!count || len % sizeof(*code) || count > BPF_MAXINSNS)
		return NULL;
	for (size_t i = 0; i < count; i++)
		if (!can_run(&code[i]))
			return NULL;
	f = xcalloc(1, sizeof(*f));
	f->of[0] = (struct program){ .made = true, .code = xmalloc(len), .count = (unsigned)count };
	memcpy(f->of[0].code, bytes, len);
	return f;
}

void filter_free(struct filter *f)
{
	for (unsigned i = 0; f && i < ABI_COUNT; i++)
		free(f->of[i].code);
	free(f);
}

static void compile(struct filter *f, const struct abi *abi)
{
	struct program *program = &f->of[abi->id];
	scmp_filter_ctx ctx;
	struct stat st;
	int fd, r = make(f->profile, 1u << abi->id, &ctx);

	program->made = true;
	if (r)
		die("libseccomp makes no filter of the profile: %s", strerror(-r));
	fd = memfd_create("filter", MFD_CLOEXEC);
	r = fd < 0 ? -errno : seccomp_export_bpf(ctx, fd);
	seccomp_release(ctx);
	if (!r && fstat(fd, &st) < 0)
		r = -errno;
	if (r)
		die("libseccomp exports no filter: %s", strerror(-r));
	program->code = xmalloc((size_t)st.st_size + 1);
	if (pread(fd, program->code, (size_t)st.st_size, 0) != st.st_size)
		die_errno("Cannot read the filter");
	program->count = (unsigned)((size_t)st.st_size / sizeof(*program->code));
	close(fd);
}

/* One instruction that compares: how far to jump. */
static unsigned jump(const struct sock_filter *i, uint32_t a)
{
	bool is;

	switch (BPF_OP(i->code)) {
	case BPF_JA:
		return i->k;
	case BPF_JEQ:
		is = a == i->k;
		break;
	case BPF_JGT:
		is = a > i->k;
		break;
	case BPF_JGE:
		is = a >= i->k;
		break;
	default:
		is = a & i->k;
		break;
	}
	return is ? i->jt : i->jf;
}

static uint32_t run(const struct program *p, const struct seccomp_data *data)
{
	uint32_t a = 0;

	for (uint64_t at = 0; at < p->count; at++) {
		const struct sock_filter *i = &p->code[at];

		switch (BPF_CLASS(i->code)) {
		case BPF_LD:
			if (i->k <= sizeof(*data) - sizeof(a))
				memcpy(&a, (const char *)data + i->k, sizeof(a));
			break;
		case BPF_ALU:
			a &= i->k;
			break;
		case BPF_JMP:
			at += jump(i, a);
			break;
		case BPF_RET:
			return i->k;
		default:
			die("unknown instruction %#x in libseccomp's filter", i->code);
		}
	}
	return SECCOMP_RET_KILL_PROCESS;
}

uint32_t filter_run(struct filter *f, const struct abi *abi, uint64_t nr, const uint64_t args[6])
{
	struct seccomp_data data = { .nr = (int)(nr | abi->number_bias), .arch = abi->audit_arch };

	memcpy(data.args, args, sizeof(data.args));
	if (!f->profile)
		return run(&f->of[0], &data);
	/* The answer to an architecture that is not in the profile is libseccomp's default. */
	if (!(f->profile->abis & 1u << abi->id))
		return SECCOMP_RET_KILL_THREAD;
	if (!f->of[abi->id].made)
		compile(f, abi);
	return run(&f->of[abi->id], &data);
}

#else

bool filter_supported(void)
{
	return false;
}

const char *filter_call_name(const struct abi *abi, uint64_t nr, const char *name)
{
	(void)abi;
	(void)nr;
	return name;
}

int filter_export(const struct oci *p, FILE *out, bool text)
{
	(void)p;
	(void)out;
	(void)text;
	return -ENOSYS;
}

struct filter *filter_new(const struct oci *p)
{
	(void)p;
	return NULL;
}

struct filter *filter_of_program(const void *bytes, size_t len)
{
	(void)bytes;
	(void)len;
	return NULL;
}

uint32_t filter_run(struct filter *f, const struct abi *abi, uint64_t nr, const uint64_t args[6])
{
	(void)f;
	(void)abi;
	(void)nr;
	(void)args;
	return 0;
}

void filter_free(struct filter *f)
{
	(void)f;
}

#endif
