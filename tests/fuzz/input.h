/* What the decoder's fuzz target reads: a call, pieces of memory, and bytes that lie everywhere
 * else.  tests/decode/run
 * --seeds writes fixtures so. */
#ifndef SONDE_FUZZ_INPUT_H
#define SONDE_FUZZ_INPUT_H

#include <stdint.h>

struct fuzz_input {
	uint8_t abi, options, error, pieces; /* pieces: how many follow */
	uint32_t nr;
	uint64_t args[6];
	int64_t ret;
	uint32_t netlink; /* the protocol of all descriptors and 1; 0: it goes by the descriptor */
};

/* Then its bytes. */
struct fuzz_piece {
	uint64_t addr;
	uint16_t len;
	uint16_t after; /* there only once the call has returned */
};

#endif
