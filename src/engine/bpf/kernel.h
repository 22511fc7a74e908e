/* SPDX-License-Identifier: GPL-2.0-only OR GPL-3.0-or-later */
/* What the bpf programs must know of the kernel's own structs: the fields they look at, whose
 * places are taken from the BTF of the kernel they are loaded into. */
#ifndef SONDE_BPF_KERNEL_H
#define SONDE_BPF_KERNEL_H

#pragma clang attribute push(__attribute__((preserve_access_index)), apply_to = record)

struct pid_namespace;

struct upid {
	int nr;
	struct pid_namespace *ns;
};

struct pid {
	unsigned int level;
	struct upid numbers[1];
};

struct thread_info {
	unsigned long flags;
	__u32 status; /* x86 */
};

struct sigset {
	unsigned long sig[1];
};

struct sigpending {
	struct sigset signal;
};

struct signal_struct {
	int group_exit_code;
};

struct task_struct {
	struct thread_info thread_info;
	unsigned int flags;
	int pid;
	int tgid;
	struct task_struct *group_leader;
	struct pid *thread_pid;
	struct signal_struct *signal;
	struct sigpending pending;
};

struct pt_regs {
#if defined(__TARGET_ARCH_x86)
	unsigned long bx;
	unsigned long orig_ax;
#elif defined(__TARGET_ARCH_arm64)
	int syscallno;
#elif defined(__TARGET_ARCH_riscv)
	unsigned long a7;
#endif
};

struct seq_file;

struct bpf_iter_meta {
	struct seq_file *seq;
};

struct bpf_iter__task {
	struct bpf_iter_meta *meta;
	struct task_struct *task;
};

#pragma clang attribute pop

enum {
	PF_EXITING = 0x4,
	PF_KTHREAD = 0x200000,
	TS_COMPAT = 0x2,      /* thread_info.status of x86: in a call of i386 */
	TIF_32BIT_ARM64 = 22, /* thread_info.flags of arm64: a task of arm */
	X32_SHIFT = 30,	      /* numbers of x32 have this bit and none above */
	SOCKETCALL_I386 = 102,
	IPC_I386 = 117,
	MAX_ERRNO = 4095,
};

#endif
