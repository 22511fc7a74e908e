/* What was counted of a call: a row of the summary, as the sink and engines that count by
 * themselves have it. */
#ifndef SONDE_MODEL_COUNT_H
#define SONDE_MODEL_COUNT_H

#include <stdint.h>

struct histogram;

/* Times in nanoseconds. */
struct times {
	uint64_t total, min, max;
};

/* As a number: all calls that had no row of their own.  No call has it: they are 32 bits, or what
 * subcall.h makes of two of them. */
static const uint64_t NR_OTHERS = UINT64_C(1) << 63;

struct row {
	uint64_t nr;
	uint32_t key;	/* of --summary-by=; 0 without */
	uint64_t calls; /* 0: this slot is free */
	uint64_t errors;
	struct times cpu, wall;
	struct histogram *histogram; /* of the times of -w, or the others; NULL unless asked for */
};

#endif
