/* What /proc says of a task, as texts with names: what rules ask, and what recordings keep.
 *
 * Names are those of files ("stat", "status", "comm", "cmdline", "environ", "cgroup", "loginuid")
 * and of links ("exe", "cwd", "fd/N") in /proc/TID, and these:
 * "exe file", "fd/N file"	what the link leads to: see struct fact_file
 * "fd/N socket"		what the kernel knows of it: see struct socket_info
 * "layer"	is the executable in the "upper" layer of an overlay, or in a "lower" one?
 * "container"	what it is in: TYPE, or TYPE and ID (see container.h)
 * "uid N", "gid N"	the name of an id, as the process sees it
 * "home N"	home directory, NUL, shell of a user
 * and of no task (0) "boot", when the machine booted, in ns since the epoch; "tracer", the number
 * of our own process; "hostname". */
#ifndef SONDE_FACT_H
#define SONDE_FACT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct container;
struct socket_info;

/* The answer, NUL-terminated, cut at size; its length, or -errno. */
typedef long fact_fn(int tid, const char *name, char *buf, size_t size);

fact_fn fact_live;

struct fact_file {
	uint64_t dev, ino, ctime, mtime; /* ns */
	uint32_t mode, uid, gid;
	bool read_only; /* its file system; of executables alone */
};

/* What such texts say; false when they don't. */
bool fact_parse_container(const char *text, struct container *ret);
bool fact_parse_file(const char *text, struct fact_file *ret);
bool fact_parse_socket(const char *text, size_t len, struct socket_info *ret);

#endif
