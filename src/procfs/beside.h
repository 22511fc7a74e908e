/* Namespaces and virtual CPUs, as decode_lookup wants them. */
#ifndef SONDE_PROCFS_BESIDE_H
#define SONDE_PROCFS_BESIDE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

bool procfs_ns(int tid, const char *name, char *link, size_t size);
bool procfs_same_ns(int tid, int fd, const char *name);
/* Of several machines in one process, virtual CPUs of one number can't be told apart: 0. */
uint64_t procfs_kvm_run(int tid, int fd);
/* Where a mapping of this name begins, in the text of a /proc/TID/maps; 0 when there is not just
 * one. */
uint64_t maps_begin(const char *maps, const char *name);

#endif
