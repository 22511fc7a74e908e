/* What the programs here begin with: memory whose end is the end of what can be read, and calls by
 * their names. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#define COUNT(a)	(sizeof(a) / sizeof(*(a)))
#define CALL(name, ...) syscall(SYS_##name, __VA_ARGS__)

/* The last of n readable bytes is the last before what cannot be read. */
static inline char *readable(size_t n)
{
	char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	munmap(page + 4096, 4096);
	return page + 4096 - n;
}

#define NOWHERE ((void *)0x5a5a5000)
