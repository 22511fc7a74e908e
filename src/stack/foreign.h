/* Stacks of programs of another kind than ours: i386 under an x86_64 kernel, arm under an aarch64
 * one.  libunwind knows the native kind only; these go through elfutils' libdwfl. */
#ifndef SONDE_FOREIGN_H
#define SONDE_FOREIGN_H

#include <stdbool.h>
#include <stdint.h>
#include "unwind.h"

/* The general registers as such a program has them: words, in the kernel's order. */
struct foreign_registers {
#if defined(__x86_64__)
	uint32_t words[17]; /* ebx, ecx, edx, esi, edi, ebp, eax, ds, ..., eip, cs, eflags, esp */
#else
	uint32_t words[18]; /* r0 ... r15, cpsr, the first argument */
#endif
};

/* Walk its stack, as unwind_walk() does; one frame without libdw, which is said once. */
void foreign_walk(const struct task *task, struct space *space,
		  const struct foreign_registers *registers, unwind_frame_fn *fn, void *arg);
/* The mappings have changed, or the space is about to go: what was learned of it is void. */
void foreign_forget(struct space *space);

#endif
