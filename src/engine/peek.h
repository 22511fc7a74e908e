/* The memory of a stopped tracee. */
#ifndef SONDE_PEEK_H
#define SONDE_PEEK_H

#include <stddef.h>
#include <stdint.h>

struct task;

/* Read and write it: see memory_read_fn and memory_write_fn. */
long peek(const struct task *task, uint64_t addr, void *buf, size_t len);
long poke(const struct task *task, uint64_t addr, const void *buf, size_t len);

#endif
