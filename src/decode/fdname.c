/* What live descriptors stand for: paths, and for -yy the insides of sockets, devices, eventfds,
 * pidfds and signalfds.  Everything is asked of /proc anew each time: another thread may have
 * closed and opened meanwhile. */
#include "fdname.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include "buf.h"
#include "decode.h"
#include "names.h"
#include "procfs.h"
#include "quote.h"
#include "sockets.h"
#include "util.h"

/* The text of a suffix being made; what does not fit is lost. */
struct out {
	char *p;
	size_t size, len;
};

__attribute__((format(printf, 2, 3))) static void put(struct out *o, const char *fmt, ...)
{
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(o->p + o->len, o->size - o->len, fmt, ap);
	va_end(ap);
	if (n > 0)
		o->len += (size_t)n < o->size - o->len ? (size_t)n : o->size - o->len - 1;
}

/* ---- Sockets -------------------------------------------------------------- */

static void put_address(struct out *o, int family, const uint8_t *address, uint16_t port)
{
	char text[INET6_ADDRSTRLEN];

	inet_ntop(family, address, text, sizeof(text));
	put(o, family == AF_INET6 ? "[%s]:%u" : "%s:%u", text, port);
}

static void put_netlink(struct out *o, const struct socket_info *info)
{
	const char *name = name_enum(abi_native(), D_TABLE_netlink_protocol, info->netlink);
	static const char prefix[] = "NETLINK_";

	if (!name)
		put(o, "%u", info->netlink);
	else
		put(o, "%s", strncmp(name, prefix, strlen(prefix)) ? name : name + strlen(prefix));
}

static void put_unix(struct out *o, const struct socket_info *info, uint64_t inode)
{
	static struct buf quoted;
	bool abstract = info->path_len && !*info->path;

	put(o, "%llu", (unsigned long long)inode);
	if (info->peer)
		put(o, "->%u", info->peer);
	if (!info->path_len)
		return;
	quoted.len = 0;
	quote_string(&quoted, info->path + abstract,
		     strnlen(info->path + abstract, info->path_len - abstract), HEX_NONE);
	put(o, ",%s%.*s", abstract ? "@" : "", (int)quoted.len, quoted.p);
}

static bool show_socket(struct out *o, int tid, int fd, uint64_t inode)
{
	struct socket_info info;

	socket_lookup(tid, fd, inode, &info);
	if (!*info.protocol)
		return false;
	put(o, "%s:[", info.protocol);
	if (!info.found ||
	    (info.family != AF_UNIX && info.family != AF_NETLINK && !info.src_port)) {
		put(o, "%llu", (unsigned long long)inode);
	} else if (info.family == AF_UNIX) {
		put_unix(o, &info, inode);
	} else if (info.family == AF_NETLINK) {
		put_netlink(o, &info);
		put(o, ":%u", info.portid);
	} else {
		put_address(o, info.family, info.src, info.src_port);
		if (info.dst_port) {
			put(o, "->");
			put_address(o, info.family, info.dst, info.dst_port);
		}
	}
	put(o, "]");
	return true;
}

/* ---- Other kinds, from /proc/TID/fdinfo ----------------------------------- */

static bool read_info(int tid, int fd, char *text, size_t size)
{
	char name[32];

	snprintf(name, sizeof(name), "fdinfo/%d", fd);
	return procfs_read(tid, name, text, size) > 0;
}

static bool show_eventfd(struct out *o, const char *info)
{
	unsigned long long count, id, semaphore;

	/* Kernels before 6.5 do not tell whether it is a semaphore, before 5.2 not its id. */
	if (!procfs_field(info, "eventfd-count", 16, &count))
		return false;
	put(o, "{eventfd-count=%#llx", count);
	if (procfs_field(info, "eventfd-id", 10, &id))
		put(o, ", eventfd-id=%llu", id);
	if (procfs_field(info, "eventfd-semaphore", 10, &semaphore))
		put(o, ", eventfd-semaphore=%llu", semaphore);
	put(o, "}");
	return true;
}

static bool show_pidfd(struct out *o, const char *info, bool comm)
{
	unsigned long long pid;
	char name[32];

	/* -1 once the process is gone, 0 when it is in a pid namespace we do not see. */
	if (!procfs_field(info, "Pid", 10, &pid) || pid == 0 || pid > INT32_MAX)
		return false;
	put(o, "pid:%llu", pid);
	if (comm && procfs_comm(pid, name, sizeof(name)))
		put(o, "<%s>", name);
	return true;
}

static bool show_signalfd(struct out *o, const char *info)
{
	unsigned long long mask;
	const char *apart = "";

	if (!procfs_field(info, "sigmask", 16, &mask))
		return false;
	put(o, "signalfd:[");
	for (unsigned signo = 1; signo <= 64; signo++) {
		const char *name = name_signal(abi_native(), signo);

		if (!(mask >> (signo - 1) & 1) || !name)
			continue;
		put(o, "%s%s", apart, name + strlen("SIG"));
		apart = " ";
	}
	put(o, "]");
	return true;
}

static bool show_anonymous(struct out *o, int tid, int fd, unsigned kinds, const char *link)
{
	static const struct {
		const char *link;
		unsigned kind;
	} anonymous[] = {
		{ "anon_inode:[eventfd]", DECODE_FD_EVENTFD },
		{ "anon_inode:[pidfd]", DECODE_FD_PIDFD },
		{ "anon_inode:[signalfd]", DECODE_FD_SIGNALFD },
	};
	char info[4096];

	for (size_t i = 0; i < countof(anonymous); i++) {
		if (!(kinds & anonymous[i].kind) || strcmp(anonymous[i].link, link))
			continue;
		if (!read_info(tid, fd, info, sizeof(info)))
			return false;
		switch (anonymous[i].kind) {
		case DECODE_FD_EVENTFD:
			return show_eventfd(o, info);
		case DECODE_FD_PIDFD:
			return show_pidfd(o, info, kinds & DECODE_FD_COMM);
		default:
			return show_signalfd(o, info);
		}
	}
	return false;
}

/* ---- Files ---------------------------------------------------------------- */

static bool show_device(struct out *o, const struct stat *st)
{
	if (!S_ISCHR(st->st_mode) && !S_ISBLK(st->st_mode))
		return false;
	put(o, "<%s %u:%u>", S_ISCHR(st->st_mode) ? "char" : "block", major(st->st_rdev),
	    minor(st->st_rdev));
	return true;
}

bool fdname_lookup(int tid, int fd, unsigned kinds, char *path, size_t path_size, char *suffix,
		   size_t suffix_size, bool *deleted)
{
	struct out o = { suffix, suffix_size, 0 };
	struct stat st;
	uint64_t inode;
	char name[32];
	bool shown = kinds & DECODE_FD_PATH;

	*suffix = '\0';
	*deleted = false;
	if (fd == AT_FDCWD && shown)
		snprintf(name, sizeof(name), "cwd");
	else if (fd >= 0)
		snprintf(name, sizeof(name), "fd/%d", fd);
	else
		return false;
	if (procfs_link(tid, name, path, path_size) < 0)
		return false;

	inode = socket_inode(path);
	if (inode && kinds & DECODE_FD_SOCKET) {
		if (show_socket(&o, tid, fd, inode))
			*path = '\0';
		return true;
	}
	if (show_anonymous(&o, tid, fd, kinds, path)) {
		*path = '\0';
		return true;
	}
	if (*path != '/')
		return shown;
	if (kinds & DECODE_FD_DEV && procfs_stat(tid, name, &st) && show_device(&o, &st))
		shown = true;
	/* strace leaves the mark in a working directory's path. */
	*deleted = fd >= 0 && procfs_deleted_of(tid, name, path);
	return shown;
}
