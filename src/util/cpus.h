/* Sets of CPUs as the kernel hands them out: so many bytes of bits.  All sets here have the same
 * size, which is the kernel's (see cpus_size). */
#ifndef SONDE_CPUS_H
#define SONDE_CPUS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* Of the largest kernel: 8192 CPUs. */
enum { CPUS_BYTES = 1024 };

typedef uint8_t cpus[CPUS_BYTES];

bool cpus_has(const uint8_t *set, size_t size, int cpu);
unsigned cpus_count(const uint8_t *set, size_t size);
/* The lowest one, -1 when there is none. */
int cpus_first(const uint8_t *set, size_t size);
/* Let it be this one alone; a CPU beyond its size makes it empty. */
void cpus_only(uint8_t *set, size_t size, int cpu);
bool cpus_is_only(const uint8_t *set, size_t size, int cpu);
/* Take out what the other has not. */
void cpus_keep(uint8_t *set, const uint8_t *other, size_t size);
/* A list as in /sys/devices/system/cpu/online: "0-3,5".  False when it is none. */
bool cpus_parse(const char *list, uint8_t *set, size_t size);

/* Where a task may run: 0, or -errno. */
int cpus_of(pid_t tid, uint8_t *set, size_t size);
int cpus_set(pid_t tid, const uint8_t *set, size_t size);
/* The bytes of a set of this kernel; 0 when it won't say. */
size_t cpus_size(void);

#endif
