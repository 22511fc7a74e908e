/* What sonde reads of /proc and of its own netlink sockets, torn: a task names its files, sockets
 * and itself as it likes, and what it names is gone when we look.
 *
 * The first byte says what is asked; the rest are the kernel's answers in the order in which they
 * are asked for, apart by APART.  An empty answer is a failure.  Linked with --wrap for each
 * function below (tests/fuzz/run); kernel.seeds has inputs that make sense. */
#include <stdarg.h>

/* Their caches would remember the input before. */
#include "families.c"
#include "sockets.c"

#include <fcntl.h>
#include <linux/limits.h>
#include "decode.h"
#include "fdname.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define APART "%%\n"

enum { DESCRIPTOR = 1 << 20, TASK = 1000 };

static struct {
	bool under_way; /* else the functions are the fuzzer's own */
	const char *p;
	size_t left;
	uint32_t seq; /* of the question that is to be answered */
} answers;

/* The next answer; its length, 0 when there are none left. */
static size_t take(const char **ret)
{
	const char *end = memmem(answers.p, answers.left, APART, strlen(APART));
	size_t len = end ? (size_t)(end - answers.p) : answers.left;
	size_t used = end ? len + strlen(APART) : len;

	*ret = answers.p;
	answers.p += used;
	answers.left -= used;
	return len;
}

static long give(void *buf, size_t size, int error)
{
	const char *answer;
	size_t len = take(&answer);

	if (!len && error) {
		errno = error;
		return -1;
	}
	len = len < size ? len : size;
	memcpy(buf, answer, len);
	return (long)len;
}

#define WRAP(type, name, parameters, arguments)                                               \
	type __real_##name parameters;                                                        \
	type __wrap_##name parameters;                                                        \
	type __wrap_##name parameters                                                         \
	{                                                                                     \
		return answers.under_way ? answer_##name arguments : __real_##name arguments; \
	}

static ssize_t answer_readlink(const char *path, char *buf, size_t size)
{
	(void)path;
	return give(buf, size, ENOENT);
}

static ssize_t answer_read(int fd, void *buf, size_t size)
{
	(void)fd;
	return give(buf, size, 0);
}

static ssize_t answer_getxattr(const char *path, const char *name, void *buf, size_t size)
{
	(void)path, (void)name;
	return give(buf, size, ENODATA);
}

static int answer_stat(const char *path, struct stat *st)
{
	(void)path;
	memset(st, 0, sizeof(*st));
	return give(st, sizeof(*st), ENOENT) < 0 ? -1 : 0;
}

static FILE *answer_fopen(const char *path, const char *mode)
{
	const char *answer;
	size_t len = take(&answer);

	(void)path, (void)mode;
	return len ? fmemopen((void *)answer, len, "r") : NULL;
}

static int answer_socket(int domain, int type, int proto)
{
	(void)domain, (void)type, (void)proto;
	return DESCRIPTOR;
}

static ssize_t answer_sendto(int fd, const void *buf, size_t size, int flags,
			     const struct sockaddr *to, socklen_t len)
{
	(void)fd, (void)flags, (void)to, (void)len;
	answers.seq = ((const struct nlmsghdr *)buf)->nlmsg_seq;
	return (ssize_t)size;
}

/* A message of number 0 has the number of the question. */
static ssize_t answer_recv(int fd, void *buf, size_t size, int flags)
{
	long n = give(buf, size, EAGAIN);
	long left = n;

	(void)fd, (void)flags;
	for (struct nlmsghdr *h = buf; NLMSG_OK(h, left); h = NLMSG_NEXT(h, left))
		if (!h->nlmsg_seq)
			h->nlmsg_seq = answers.seq;
	return n;
}

static int answer_close(int fd)
{
	(void)fd;
	return 0;
}

WRAP(ssize_t, readlink, (const char *path, char *buf, size_t size), (path, buf, size))
WRAP(ssize_t, read, (int fd, void *buf, size_t size), (fd, buf, size))
WRAP(ssize_t, getxattr, (const char *path, const char *name, void *buf, size_t size),
     (path, name, buf, size))
WRAP(int, stat, (const char *path, struct stat *st), (path, st))
WRAP(FILE *, fopen, (const char *path, const char *mode), (path, mode))
WRAP(int, socket, (int domain, int type, int proto), (domain, type, proto))
WRAP(ssize_t, sendto,
     (int fd, const void *buf, size_t size, int flags, const struct sockaddr *to, socklen_t len),
     (fd, buf, size, flags, to, len))
WRAP(ssize_t, recv, (int fd, void *buf, size_t size, int flags), (fd, buf, size, flags))
WRAP(int, close, (int fd), (fd))

int __real_open(const char *path, int flags, ...);
int __wrap_open(const char *path, int flags, ...);
int __wrap_open(const char *path, int flags, ...)
{
	va_list ap;
	int mode;

	va_start(ap, flags);
	mode = va_arg(ap, int);
	va_end(ap);
	return answers.under_way ? DESCRIPTOR : __real_open(path, flags, mode);
}

static void ask(uint8_t what)
{
	char path[PATH_MAX], suffix[512], comm[16];
	bool deleted;

	switch (what % 4) {
	case 0:
		fdname_lookup(TASK, what & 0x80 ? AT_FDCWD : 3, ~0u, path, sizeof(path), suffix,
			      sizeof(suffix), &deleted);
		if (strlen(path) >= sizeof(path) || strlen(suffix) >= sizeof(suffix))
			abort();
		break;
	case 1:
		socket_netlink_protocol(TASK, 3);
		break;
	case 2:
		procfs_tgid(TASK);
		if (procfs_comm(TASK, comm, sizeof(comm)) && strlen(comm) >= sizeof(comm))
			abort();
		break;
	default:
		count = 0;
		families_ask();
		for (unsigned i = 0; i < count; i++)
			if (strlen(families[i].name) >= sizeof(families[i].name))
				abort();
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (!size)
		return 0;
	memset(known_protocols, 0, sizeof(known_protocols));
	memset(known_addresses, 0, sizeof(known_addresses));
	answers.p = (const char *)data + 1;
	answers.left = size - 1;
	answers.under_way = true;
	ask(*data);
	answers.under_way = false;
	return 0;
}
