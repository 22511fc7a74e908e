/* The six ABIs as values, and the way from a call's number to its table entry. */
#include "abi.h"

#include <elf.h>
#include <linux/audit.h>
#include <stdio.h>
#include <string.h>

#ifndef AUDIT_ARCH_RISCV64
#define AUDIT_ARCH_RISCV64 (EM_RISCV | __AUDIT_ARCH_64BIT | __AUDIT_ARCH_LE)
#endif

#define X32_BIT 0x40000000u

const struct abi abis[ABI_COUNT] = {
	/*                id           name       personality ptr klong align split  even   audit
	   arch          bias */
	[ABI_X86_64] = { ABI_X86_64, "x86_64", "64 bit", 8, 8, 8, false, false, AUDIT_ARCH_X86_64,
			 0 },
	[ABI_I386] = { ABI_I386, "i386", "32 bit", 4, 4, 4, true, false, AUDIT_ARCH_I386, 0 },
	[ABI_X32] = { ABI_X32, "x32", "x32", 4, 8, 8, false, false, AUDIT_ARCH_X86_64, X32_BIT },
	[ABI_AARCH64] = { ABI_AARCH64, "aarch64", "64 bit", 8, 8, 8, false, false,
			  AUDIT_ARCH_AARCH64, 0 },
	[ABI_ARM] = { ABI_ARM, "arm", "32 bit", 4, 4, 8, true, true, AUDIT_ARCH_ARM, 0 },
	[ABI_RISCV64] = { ABI_RISCV64, "riscv64", "64 bit", 8, 8, 8, false, false,
			  AUDIT_ARCH_RISCV64, 0 },
};

const struct abi *abi_of(uint32_t audit_arch, uint64_t nr)
{
	/* A number of x32 has bit 30 set and nothing above: -1 in a register is not x32. */
	bool biased = nr >> 30 == 1;

	for (size_t i = 0; i < ABI_COUNT; i++)
		if (abis[i].audit_arch == audit_arch && (abis[i].number_bias == 0 || biased) &&
		    !(abis[i].id == ABI_X86_64 && biased))
			return &abis[i];
	return NULL;
}

const struct abi *abi_named(const char *name)
{
	for (size_t i = 0; i < ABI_COUNT; i++)
		if (!strcmp(abis[i].name, name))
			return &abis[i];
	return NULL;
}

static const struct abi *native; /* NULL: ours */

const struct abi *abi_native(void)
{
	return native ? native : abi_ours();
}

void abi_set_native(const struct abi *abi)
{
	native = abi;
}

const struct abi *abi_ours(void)
{
#if defined __x86_64__ && defined __ILP32__
	return &abis[ABI_X32];
#elif defined __x86_64__
	return &abis[ABI_X86_64];
#elif defined __i386__
	return &abis[ABI_I386];
#elif defined __aarch64__
	return &abis[ABI_AARCH64];
#elif defined __arm__
	return &abis[ABI_ARM];
#elif defined __riscv && __riscv_xlen == 64
	return &abis[ABI_RISCV64];
#else
#error "not one of the six ABIs"
#endif
}

/* Numbers of i386 from here on are of calls that only come carried by another: see subcall.h. */
enum { ABI_CARRIED = 10001 };

const struct d_number *abi_call(const struct abi *abi, uint64_t nr)
{
	bool carried = nr >> 32 && abi->id == ABI_I386;

	nr &= carried ? UINT32_MAX : ~(uint64_t)abi->number_bias;
	if (!carried && nr >= ABI_CARRIED && abi->id == ABI_I386)
		return &d_numbers[0];
	for (uint32_t i = 1; i < d_range_count; i++) {
		const struct d_range *r = &d_ranges[i];

		if (r->abi == abi->id && nr >= r->first && nr - r->first < r->count)
			return &d_numbers[r->at + (nr - r->first)];
	}
	return &d_numbers[0];
}

bool abi_next(const struct abi *abi, struct abi_cursor *cursor)
{
	if (!cursor->range)
		cursor->range = 1; /* the first is of nothing */
	for (; cursor->range < d_range_count; cursor->range++, cursor->at = 0) {
		const struct d_range *r = &d_ranges[cursor->range];

		while ((!abi || abi->id == r->abi) && cursor->at < r->count) {
			uint32_t i = cursor->at++;

			if (!d_numbers[r->at + i].name)
				continue;
			cursor->abi = &abis[r->abi];
			cursor->nr = r->first + i;
			cursor->row = r->at + i;
			cursor->carried = r->abi == ABI_I386 && cursor->nr >= ABI_CARRIED;
			return true;
		}
	}
	return false;
}

/* As the tables have it, where a text stands once; 0 if no call is called so. */
static d_str name_of_call(const char *text)
{
	uint32_t from = 0, to = d_name_count;

	while (from < to) {
		uint32_t at = from + (to - from) / 2;
		int order = strcmp(d_text(d_names[at]), text);

		if (!order)
			return d_names[at];
		if (order < 0)
			from = at + 1;
		else
			to = at;
	}
	return 0;
}

uint32_t abi_number(const struct abi *abi, const char *name, bool carried)
{
	const d_str wanted = name_of_call(name);
	uint32_t found = 0;

	/* Not by abi_next(): whoever starts asks for dozens of them. */
	for (uint32_t i = 1; wanted && i < d_range_count; i++) {
		const struct d_range *r = &d_ranges[i];

		for (uint32_t k = 0; r->abi == abi->id && k < r->count; k++)
			if (d_numbers[r->at + k].name == wanted &&
			    (!found || (carried && r->first + k >= ABI_CARRIED)))
				found = r->first + k;
	}
	return found;
}

const char *abi_call_name(const struct abi *abi, uint64_t nr, char buf[static 32])
{
	const struct d_number *n = abi_call(abi, nr);

	if (n->name)
		return d_text(n->name);
	snprintf(buf, 32, "syscall_0x%llx", (unsigned long long)nr);
	return buf;
}
