/* The six ABIs as values: what differs between them beyond the call tables. */
#ifndef SONDE_ABI_H
#define SONDE_ABI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "desc.h"

struct abi {
	enum d_abi id;
	const char *name;	 /* "x86_64", "i386", ...: as in descriptions and recordings */
	const char *personality; /* "64 bit", "32 bit", "x32": strace's words in summaries and
				    notices */
	uint8_t pointer_size;	 /* bytes of an address and of the user's long */
	uint8_t klong_size;	 /* bytes of a kernel long (x32: 8) */
	uint8_t u64_align;
	bool split_wide;      /* a 64-bit argument takes two registers */
	bool align_wide;      /* ... starting at an even one */
	uint32_t audit_arch;  /* AUDIT_ARCH_*, as PTRACE_GET_SYSCALL_INFO reports it */
	uint32_t number_bias; /* bit set in numbers of this ABI that share an audit_arch (x32:
				 0x40000000) */
};

extern const struct abi abis[ABI_COUNT];

/* The ABI of a stop, NULL when it is none of the six. */
const struct abi *abi_of(uint32_t audit_arch, uint64_t nr);
/* By name; NULL when unknown. */
const struct abi *abi_named(const char *name);
/* The ABI this program was compiled for. */
const struct abi *abi_ours(void);
/* That of the machine whose programs are seen, which are unlabelled in summaries: ours, unless it
 * is said that they are of another, as in recordings of it. */
const struct abi *abi_native(void);
void abi_set_native(const struct abi *abi);
/* The table entry of a call number; the blank entry 0 when the ABI has none. */
const struct d_number *abi_call(const struct abi *abi, uint64_t nr);
/* The calls of an ABI (NULL: of all of them) that have a name, one after the other. */
struct abi_cursor {
	const struct abi *abi;
	uint32_t nr;	    /* without number_bias */
	uint32_t row;	    /* of d_numbers */
	bool carried;	    /* it only comes carried by another: see subcall.h */
	uint32_t range, at; /* where to go on; zeroes to begin with */
};

/* The next of them, false when there is none. */
bool abi_next(const struct abi *abi, struct abi_cursor *cursor);
/* The number of a call by its name, 0 when the ABI has none such (or it is number 0); `carried`
 * prefers those that only come carried by another. */
uint32_t abi_number(const struct abi *abi, const char *name, bool carried);
/* A call's name as printed: the table's, or "syscall_0x..." written into buf. */
const char *abi_call_name(const struct abi *abi, uint64_t nr, char buf[static 32]);

#endif
