/* What it holds: descriptors and locks. */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/sysmacros.h>
#include "abi.h"
#include "decode.h"
#include "desc_ids.h"
#include "fdname.h"
#include "gather.h"
#include "holders.h"
#include "names.h"
#include "procfs.h"
#include "sockets.h"
#include "subject.h"
#include "util.h"

static const unsigned all_fd_kinds = DECODE_FD_PATH | DECODE_FD_SOCKET | DECODE_FD_DEV |
				     DECODE_FD_EVENTFD | DECODE_FD_PIDFD | DECODE_FD_SIGNALFD |
				     DECODE_FD_COMM;

/* ---- How it was opened: proc_pid_fdinfo(5) ---------------------------------- */

static json_t *flag_names(uint64_t flags)
{
	struct name_walk walk = name_begin(abi_native(), D_TABLE_open_flags, flags);
	json_t *names = json_array();
	struct name_part part;

	while (name_next(&walk, &part))
		if (part.name)
			json_array_append_new(names, json_string(part.name));
	return names;
}

static const char *access_name(uint64_t flags)
{
	static const char *const names[] = { "r", "w", "rw", "" };

	return flags & O_PATH ? "path" : names[flags & O_ACCMODE];
}

/* "lock:\t1: POSIX  ADVISORY  WRITE 123 fe:00:12345 0 EOF", as often as there are any. */
static json_t *locks_in(const char *info)
{
	static const char key[] = "\nlock:\t";
	json_t *locks = json_array();

	for (const char *at = info; (at = strstr(at, key));) {
		char kind[16], how[16], mode[16], first[32], last[32];

		at += strlen(key);
		if (sscanf(at, "%*s %15s %15s %15s %*s %*s %31s %31s", kind, how, mode, first,
			   last) == 5)
			json_array_append_new(locks, json_pack("{s:s, s:s, s:s, s:s, s:s}", "kind",
							       kind, "strength", how, "mode", mode,
							       "from", first, "to", last));
	}
	return locks;
}

static void put_info(const char *info, json_t *row, const struct stat *st)
{
	unsigned long long flags, offset;

	if (procfs_field(info, "flags", 8, &flags)) {
		json_object_set_new(row, "access", json_string(access_name(flags)));
		json_object_set_new(row, "flags", flag_names(flags));
	}
	if (S_ISREG(st->st_mode) && procfs_field(info, "pos", 10, &offset))
		json_object_set_new(row, "offset", json_integer(offset));
	json_t *locks = locks_in(info);

	if (json_array_size(locks))
		json_object_set(row, "locks", locks);
	json_decref(locks);
}

/* ---- Anonymous ones --------------------------------------------------------- */

static unsigned count_lines(const char *text, const char *key)
{
	unsigned count = 0;
	size_t len = strlen(key);

	for (const char *line = text; line; line = strchr(line, '\n'), line += !!line)
		count += !strncmp(line, key, len);
	return count;
}

/* The descriptors an epoll instance watches. */
static json_t *watched(const char *info)
{
	json_t *fds = json_array();

	for (const char *at = info; (at = strstr(at, "tfd:")); at++)
		json_array_append_new(fds, json_integer(atoi(at + strlen("tfd:"))));
	return fds;
}

static void put_timer(const char *info, json_t *row)
{
	unsigned long long clock, expired;
	char left[64], every[64];

	if (procfs_field(info, "clockid", 10, &clock)) {
		const char *name = name_enum(abi_native(), D_TABLE_clock, clock);

		json_object_set_new(row, "clock", json_string(name ? name : "?"));
	}
	if (procfs_field(info, "ticks", 10, &expired))
		json_object_set_new(row, "expirations", json_integer(expired));
	if (line_value(info, "it_value", left, sizeof(left)) &&
	    line_value(info, "it_interval", every, sizeof(every))) {
		json_object_set_new(row, "left", json_string(left));
		json_object_set_new(row, "every", json_string(every));
	}
}

static void put_ring(const char *info, json_t *row)
{
	static const char *const keys[] = { "SqMask", "CqMask", "SqHead",    "SqTail",
					    "CqHead", "CqTail", "UserFiles", "UserBufs" };
	json_t *ring = json_object();
	char value[64];

	for (size_t i = 0; i < countof(keys); i++)
		if (line_value(info, keys[i], value, sizeof(value)))
			json_object_set_new(ring, keys[i], json_string(value));
	json_object_set_new(row, "ring", ring);
}

static void put_anonymous(struct subject *s, int fd, const char *link, const char *info,
			  json_t *row)
{
	static const char prefix[] = "anon_inode:";
	/* Most are in brackets, inotify is not. */
	const char *name = link + strlen(prefix) + (link[strlen(prefix)] == '[');
	char path[PATH_MAX], suffix[512], kind[64];
	bool deleted;

	snprintf(kind, sizeof(kind), "%.*s", (int)strcspn(name, "]"), name);
	json_object_set_new(row, "kind", json_cstring(kind));
	if (!strcmp(kind, "eventpoll")) {
		json_object_set_new(row, "watches", watched(info));
	} else if (!strcmp(kind, "inotify")) {
		json_object_set_new(row, "watched", json_integer(count_lines(info, "inotify wd:")));
	} else if (!strcmp(kind, "fanotify")) {
		json_object_set_new(row, "watched",
				    json_integer(count_lines(info, "fanotify ") - 1));
	} else if (!strcmp(kind, "timerfd")) {
		put_timer(info, row);
	} else if (!strcmp(kind, "io_uring")) {
		put_ring(info, row);
	} else if (fdname_lookup(s->pid, fd, all_fd_kinds, path, sizeof(path), suffix,
				 sizeof(suffix), &deleted) &&
		   *suffix) {
		json_object_set_new(row, "detail", json_cstring(suffix));
	}
}

/* ---- Pipes and sockets ------------------------------------------------------ */

static void put_holders(json_t *row, json_t *holders)
{
	if (json_array_size(holders))
		json_object_set(row, "held_by", holders);
	json_decref(holders);
}

static void put_unix(struct subject *s, int fd, uint64_t inode, json_t *row,
		     const struct socket_info *info)
{
	bool abstract = info->path_len && !*info->path;

	if (info->path_len) {
		json_object_set_new(row, "path",
				    json_text(info->path + abstract,
					      abstract ? info->path_len - 1
						       : strnlen(info->path, info->path_len)));
		if (abstract)
			json_object_set_new(row, "abstract", json_true());
	}
	if (info->peer) {
		json_object_set_new(row, "peer", json_integer(info->peer));
		put_holders(row, holders_of(HELD_SOCKET, info->peer, 0, 0));
	} else {
		put_holders(row, holders_of(HELD_SOCKET, inode, s->pid, fd));
	}
}

static void put_socket(struct subject *s, int fd, uint64_t inode, json_t *row)
{
	struct socket_info info;
	uint64_t peer = 0;
	char protocol[32];

	json_object_set_new(row, "kind", json_string("socket"));
	json_object_set_new(row, "inode", json_integer(inode));
	socket_lookup(s->pid, fd, inode, &info);
	if (!connection_of(s, inode, row, &peer)) {
		/* Of other families this is all there is to know. */
		if (*info.protocol || socket_protocol(s->pid, fd, protocol, sizeof(protocol)))
			json_object_set_new(row, "protocol",
					    json_string(*info.protocol ? info.protocol : protocol));
	}
	if (info.family == AF_UNIX) {
		json_object_set_new(row, "protocol", json_string(info.protocol));
		put_unix(s, fd, inode, row, &info);
	} else if (info.family == AF_NETLINK && info.found) {
		const char *name = name_enum(abi_native(), D_TABLE_netlink_protocol, info.netlink);

		json_object_set_new(row, "netlink",
				    name ? json_string(name) : json_integer(info.netlink));
		json_object_set_new(row, "port", json_integer(info.portid));
	} else if (peer) {
		put_holders(row, holders_of(HELD_SOCKET, peer, 0, 0));
	}
}

/* ---- Files ------------------------------------------------------------------ */

static const char *kind_of_file(const struct stat *st)
{
	switch (st->st_mode & S_IFMT) {
	case S_IFREG:
		return "file";
	case S_IFDIR:
		return "directory";
	case S_IFCHR:
		return "character device";
	case S_IFBLK:
		return "block device";
	case S_IFIFO:
		return "fifo";
	case S_IFSOCK:
		return "socket";
	case S_IFLNK:
		return "link";
	default:
		return "?";
	}
}

static void put_file(struct subject *s, const char *name, char *link, json_t *row,
		     const struct stat *st)
{
	bool memfd = !strncmp(link, "/memfd:", strlen("/memfd:"));

	if (procfs_deleted(s->dir, name, link) && !memfd)
		json_object_set_new(row, "deleted", json_true());
	json_object_set_new(row, "kind", json_string(memfd ? "memfd" : kind_of_file(st)));
	json_object_set_new(row, "path", json_cstring(link));
	if (S_ISREG(st->st_mode))
		json_object_set_new(row, "size", json_integer(st->st_size));
	if (S_ISCHR(st->st_mode) || S_ISBLK(st->st_mode))
		json_object_set_new(row, "device",
				    json_sprintf("%u:%u", major(st->st_rdev), minor(st->st_rdev)));
}

static void add_descriptor(struct subject *s, int fd, void *arg)
{
	static const char pipe[] = "pipe:[";
	char name[32], link[PATH_MAX + 16], *info;
	struct stat st = { 0 };
	json_t *row;
	uint64_t inode;

	snprintf(name, sizeof(name), "fd/%d", fd);
	if (subject_link(s, name, link, sizeof(link)) < 0)
		return; /* closed meanwhile */
	subject_stat(s, name, &st);
	row = json_pack("{s:i}", "fd", fd);
	snprintf(name, sizeof(name), "fdinfo/%d", fd);
	if (subject_read(s, name, &info) >= 0)
		put_info(info, row, &st);
	snprintf(name, sizeof(name), "fd/%d", fd);
	inode = socket_inode(link);
	if (inode) {
		put_socket(s, fd, inode, row);
	} else if (!strncmp(link, pipe, strlen(pipe))) {
		inode = strtoull(link + strlen(pipe), NULL, 10);
		json_object_set_new(row, "kind", json_string("pipe"));
		json_object_set_new(row, "inode", json_integer(inode));
		put_holders(row, holders_of(HELD_PIPE, inode, s->pid, fd));
	} else if (*link == '/') {
		put_file(s, name, link, row, &st);
	} else if (!strncmp(link, "anon_inode:", strlen("anon_inode:"))) {
		put_anonymous(s, fd, link, info ? info : "", row);
	} else {
		/* net:[4026531840] */
		json_object_set_new(row, "kind", json_string("namespace"));
		json_object_set_new(row, "path", json_cstring(link));
	}
	free(info);
	json_array_append_new(arg, row);
}

void gather_descriptors(struct subject *s)
{
	json_t *rows = json_array();

	if (!subject_each(s, "fd", add_descriptor, rows))
		json_object_set(s->report, "descriptors", rows);
	json_decref(rows);
}

/* ---- Locks waited for: proc_locks(5) ---------------------------------------- */

/* "1: -> POSIX  ADVISORY  WRITE 123 fe:00:12345 0 EOF", below the line of who holds it. */
static void add_wait(struct subject *s, const char *line, int holder, json_t *waits)
{
	char kind[16], mode[16], where[32], comm[64];
	int pid;

	if (sscanf(line, "%*s -> %15s %*s %15s %d %31s", kind, mode, &pid, where) != 4 ||
	    pid != s->pid)
		return;
	json_t *row = json_pack("{s:s, s:s, s:s, s:i}", "kind", kind, "mode", mode, "file", where,
				"holder", holder);

	if (procfs_comm(holder, comm, sizeof(comm)))
		json_object_set_new(row, "comm", json_cstring(comm));
	json_array_append_new(waits, row);
}

void gather_locks(struct subject *s)
{
	json_t *waits = json_array();
	FILE *in = fopen("/proc/locks", "re");
	char line[256];
	int holder = 0;

	while (in && fgets(line, sizeof(line), in)) {
		if (strstr(line, " -> "))
			add_wait(s, line, holder, waits);
		else
			sscanf(line, "%*s %*s %*s %*s %d", &holder);
	}
	if (in)
		fclose(in);
	if (json_array_size(waits))
		json_object_set(s->report, "waits_for_locks", waits);
	json_decref(waits);
}
