/* Sets of CPUs: sched_setaffinity(2).  By system calls of our own, as glibc's sets have a fixed
 * size. */
#include "cpus.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Bits lie as in an array of longs, which on little-endian machines (all of ours) is by bytes. */
bool cpus_has(const uint8_t *set, size_t size, int cpu)
{
	return cpu >= 0 && (size_t)cpu < size * 8 && set[cpu / 8] >> cpu % 8 & 1;
}

unsigned cpus_count(const uint8_t *set, size_t size)
{
	unsigned count = 0;

	for (size_t i = 0; i < size; i++)
		count += (unsigned)__builtin_popcount(set[i]);
	return count;
}

int cpus_first(const uint8_t *set, size_t size)
{
	for (size_t i = 0; i < size; i++)
		if (set[i])
			return (int)i * 8 + __builtin_ctz(set[i]);
	return -1;
}

void cpus_only(uint8_t *set, size_t size, int cpu)
{
	memset(set, 0, size);
	if (cpu >= 0 && (size_t)cpu < size * 8)
		set[cpu / 8] = (uint8_t)(1 << cpu % 8);
}

bool cpus_is_only(const uint8_t *set, size_t size, int cpu)
{
	return cpus_has(set, size, cpu) && cpus_count(set, size) == 1;
}

void cpus_keep(uint8_t *set, const uint8_t *other, size_t size)
{
	for (size_t i = 0; i < size; i++)
		set[i] &= other[i];
}

bool cpus_parse(const char *list, uint8_t *set, size_t size)
{
	memset(set, 0, size);
	while (*list && *list != '\n') {
		char *end;
		unsigned long first, last;

		if (*list < '0' || *list > '9')
			return false;
		first = last = strtoul(list, &end, 10);
		if (*end == '-') {
			list = end + 1;
			last = strtoul(list, &end, 10);
			if (end == list || last < first)
				return false;
		}
		for (unsigned long cpu = first; cpu <= last && cpu < size * 8; cpu++)
			set[cpu / 8] |= (uint8_t)(1 << cpu % 8);
		if (*end && *end != ',' && *end != '\n')
			return false;
		list = *end == ',' ? end + 1 : end;
	}
	return true;
}

int cpus_of(pid_t tid, uint8_t *set, size_t size)
{
	long n = syscall(SYS_sched_getaffinity, tid, size, set);

	if (n < 0)
		return -errno;
	memset(set + n, 0, size - (size_t)n);
	return 0;
}

int cpus_set(pid_t tid, const uint8_t *set, size_t size)
{
	return syscall(SYS_sched_setaffinity, tid, size, set) < 0 ? -errno : 0;
}

size_t cpus_size(void)
{
	cpus set;
	long n = syscall(SYS_sched_getaffinity, 0, sizeof(set), set);

	return n < 0 ? 0 : (size_t)n;
}
