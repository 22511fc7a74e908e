/* Sets of small numbers: one bit each, in words of 64. */
#ifndef SONDE_BITS_H
#define SONDE_BITS_H

#include <stdbool.h>
#include <stdint.h>

static inline void bit_set(uint64_t *bits, uint32_t i)
{
	bits[i / 64] |= UINT64_C(1) << i % 64;
}

static inline void bit_clear(uint64_t *bits, uint32_t i)
{
	bits[i / 64] &= ~(UINT64_C(1) << i % 64);
}

static inline bool bit_get(const uint64_t *bits, uint32_t i)
{
	return bits[i / 64] >> i % 64 & 1;
}

#endif
