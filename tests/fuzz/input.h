/* What the decoder's fuzz target reads: a call, pieces of memory, and bytes that lie everywhere
 * else.  tests/decode/run --seeds writes fixtures so. */
#ifndef SONDE_FUZZ_INPUT_H
#define SONDE_FUZZ_INPUT_H

#include <stdint.h>

struct fuzz_input {
	uint8_t abi, options, error, pieces; /* pieces: how many follow */
	uint32_t nr;
	uint64_t args[6];
	int64_t ret;
	uint8_t netlink;  /* the protocol of all descriptors and 1; 0: it goes by the descriptor */
	uint8_t family;	  /* the generic netlink family (d_genls) whose number is: */
	uint16_t genl_id; /* the others go by their number */
	uint8_t object;	  /* which of fuzz_objects all descriptors are, and 1 */
	uint8_t unused[3];
};

/* Descriptors that make a difference to how calls are shown. */
enum { FUZZ_OBJECTS = 5 };
static const char *const fuzz_objects[FUZZ_OBJECTS] = {
	"anon_inode:bpf-prog", "anon_inode:bpf-map",   "anon_inode:btf",
	"anon_inode:bpf_link", "anon_inode:bpf-token",
};

/* Then its bytes. */
struct fuzz_piece {
	uint64_t addr;
	uint16_t len;
	uint16_t after; /* there only once the call has returned */
};

#endif
