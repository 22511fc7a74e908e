/* Namespaces and virtual CPUs. */
#include "beside.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "procfs.h"

bool procfs_ns(int tid, const char *name, char *link, size_t size)
{
	char path[32];

	snprintf(path, sizeof(path), "ns/%s", name);
	return procfs_link(tid, path, link, size) > 0;
}

bool procfs_same_ns(int tid, int fd, const char *name)
{
	char path[32];
	struct stat of_fd, of_ns;

	snprintf(path, sizeof(path), "fd/%d", fd);
	if (!procfs_stat(tid, path, &of_fd))
		return false;
	snprintf(path, sizeof(path), "ns/%s", name);
	return procfs_stat(tid, path, &of_ns) && of_fd.st_dev == of_ns.st_dev &&
	       of_fd.st_ino == of_ns.st_ino;
}

uint64_t maps_begin(const char *maps, const char *name)
{
	size_t len = strlen(name);
	uint64_t found = 0;

	/* "7f3c1000-7f3c4000 rw-s 00000000 00:0f 1051      NAME" */
	for (const char *line = maps, *end; *line; line = *end ? end + 1 : end) {
		unsigned long long begin, offset;

		end = line + strcspn(line, "\n");
		if ((size_t)(end - line) <= len || memcmp(end - len, name, len) ||
		    end[-(long)len - 1] != ' ' ||
		    sscanf(line, "%llx-%*x %*s %llx", &begin, &offset) != 2 || offset)
			continue;
		if (found)
			return 0;
		found = begin;
	}
	return found;
}

uint64_t procfs_kvm_run(int tid, int fd)
{
	enum { ROOM = 4 << 20 };
	static const char vcpu[] = "anon_inode:kvm-vcpu:";
	static char *maps; /* for the run: machines run many times */
	char name[64], path[32];

	snprintf(path, sizeof(path), "fd/%d", fd);
	if (procfs_link(tid, path, name, sizeof(name)) < 0 || strncmp(name, vcpu, sizeof(vcpu) - 1))
		return 0;
	if (!maps)
		maps = malloc(ROOM);
	if (!maps || procfs_read(tid, "maps", maps, ROOM) < 0)
		return 0;
	return maps_begin(maps, name);
}
