/* Facts, as the running system tells them. */
#include "fact.h"

#include <arpa/inet.h>
#include <errno.h>
#include <grp.h>
#include <inttypes.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <time.h>
#include <unistd.h>
#include "container.h"
#include "procfs.h"
#include "runtime.h"
#include "sockets.h"
#include "util.h"

static long give(char *buf, size_t size, const char *text, size_t len)
{
	if (len >= size)
		len = size - 1;
	memcpy(buf, text, len);
	buf[len] = '\0';
	return (long)len;
}

/* ---- Files ------------------------------------------------------------------ */

static uint64_t ns_of(const struct timespec *t)
{
	return (uint64_t)t->tv_sec * 1000000000 + (uint64_t)t->tv_nsec;
}

static long file_of(int tid, const char *link, char *buf, size_t size)
{
	struct stat st;
	struct statvfs fs;
	char path[64], text[160];
	bool read_only = false;
	int n;

	if (!procfs_stat(tid, link, &st))
		return -ENOENT;
	if (!strcmp(link, "exe")) {
		snprintf(path, sizeof(path), "/proc/%d/exe", tid);
		read_only = statvfs(path, &fs) || fs.f_flag & ST_RDONLY;
	}
	n = snprintf(text, sizeof(text),
		     "%" PRIu64 " %" PRIu64 " %" PRIu64 " %" PRIu64 " %o %u %u %d",
		     (uint64_t)st.st_dev, (uint64_t)st.st_ino, ns_of(&st.st_ctim),
		     ns_of(&st.st_mtim), st.st_mode, st.st_uid, st.st_gid, read_only);
	return give(buf, size, text, (size_t)n);
}

bool fact_parse_file(const char *text, struct fact_file *f)
{
	int read_only;

	if (sscanf(text, "%" SCNu64 " %" SCNu64 " %" SCNu64 " %" SCNu64 " %o %u %u %d", &f->dev,
		   &f->ino, &f->ctime, &f->mtime, &f->mode, &f->uid, &f->gid, &read_only) != 8)
		return false;
	f->read_only = read_only;
	return true;
}

/* The upper directory of the overlay that is the process's root. */
static long layer_of(int tid, char *buf, size_t size)
{
	static char mounts[65536];
	const char *line, *root = NULL, *upper, *word;
	char exe[4096], path[8192];
	struct stat here, there;
	size_t len;

	if (procfs_link(tid, "exe", exe, sizeof(exe)) < 0 ||
	    procfs_read(tid, "mountinfo", mounts, sizeof(mounts)) <= 0)
		return -ENOENT;
	for (line = mounts; line; line = strchr(line, '\n')) {
		line += *line == '\n';
		size_t end = strcspn(line, "\n");

		if (memmem(line, end, " / / ", 5) && memmem(line, end, " - overlay ", 11))
			root = line;
	}
	if (!root)
		return -ENOENT;
	len = strcspn(root, "\n");
	upper = memmem(root, len, "upperdir=", 9);
	word = "lower";
	if (upper && procfs_stat(tid, "exe", &here)) {
		upper += 9;
		snprintf(path, sizeof(path), "%.*s%s", (int)strcspn(upper, ",\n "), upper, exe);
		/* An overlay's files have the inode of the layer they are in. */
		if (!stat(path, &there) && there.st_ino == here.st_ino)
			word = "upper";
	}
	return give(buf, size, word, strlen(word));
}

static long container_text(int tid, char *buf, size_t size)
{
	struct container c;
	char cgroup[4096];
	long n = procfs_read(tid, "cgroup", cgroup, sizeof(cgroup));

	if (n < 0)
		return n;
	container_find(tid, cgroup, &c);
	n = snprintf(buf, size, *c.id ? "%s %s" : "%s", c.type, c.id);
	return n < (long)size ? n : (long)size - 1;
}

bool fact_parse_container(const char *text, struct container *c)
{
	size_t type = strcspn(text, " ");
	const char *id = text + type + (text[type] == ' ');

	if (type >= sizeof(c->type) || strlen(id) >= sizeof(c->id))
		return false;
	snprintf(c->type, sizeof(c->type), "%.*s", (int)type, text);
	snprintf(c->id, sizeof(c->id), "%s", id);
	return type != 0;
}

/* ---- Sockets ---------------------------------------------------------------- */

static long socket_of(int tid, const char *link, char *buf, size_t size)
{
	char local[INET6_ADDRSTRLEN] = "-", remote[INET6_ADDRSTRLEN] = "-";
	struct socket_info info;
	uint64_t inode;
	int n;

	if (procfs_link(tid, link, buf, size) < 0)
		return -ENOENT;
	inode = socket_inode(buf);
	if (!inode)
		return -ENOTSOCK;
	socket_lookup(tid, atoi(link + strlen("fd/")), inode, &info);
	if (info.family == AF_INET || info.family == AF_INET6) {
		inet_ntop(info.family, info.src, local, sizeof(local));
		inet_ntop(info.family, info.dst, remote, sizeof(remote));
	}
	n = snprintf(buf, size, "%s %d %d %s %u %s %u %u %u %u ",
		     *info.protocol ? info.protocol : "-", info.family, info.found, local,
		     info.src_port, remote, info.dst_port, info.peer, info.netlink, info.portid);
	if (n < 0 || (size_t)n >= size)
		return -ENAMETOOLONG;
	return n + give(buf + n, size - (size_t)n, info.path, info.path_len);
}

bool fact_parse_socket(const char *text, size_t len, struct socket_info *info)
{
	char local[INET6_ADDRSTRLEN], remote[INET6_ADDRSTRLEN];
	int found, netlink, from = 0;

	*info = (struct socket_info){ 0 };
	if (sscanf(text, "%15s %d %d %45s %hu %45s %hu %u %d %u%n", info->protocol, &info->family,
		   &found, local, &info->src_port, remote, &info->dst_port, &info->peer, &netlink,
		   &info->portid, &from) != 10 ||
	    (size_t)from >= len)
		return false;
	if (!strcmp(info->protocol, "-"))
		*info->protocol = '\0';
	info->found = found;
	info->netlink = (uint8_t)netlink;
	if (info->family == AF_INET || info->family == AF_INET6) {
		inet_pton(info->family, local, info->src);
		inet_pton(info->family, remote, info->dst);
	}
	info->path_len = len - (size_t)from - 1;
	if (info->path_len > SOCKET_PATH_MAX)
		info->path_len = SOCKET_PATH_MAX;
	memcpy(info->path, text + from + 1, info->path_len);
	return true;
}

/* ---- Names of ids ----------------------------------------------------------- */

enum { IDS = 64 };

/* By the passwd and group of the root that a process sees. */
static struct known_id {
	bool used, group, found;
	uint32_t id;
	dev_t dev;
	ino_t ino;
	char name[64];
} known_ids[IDS];

static bool find_id(int pid, bool foreign, struct known_id *known)
{
	char path[64];
	FILE *in;

	if (!foreign) {
		const struct passwd *pw = known->group ? NULL : getpwuid(known->id);
		const struct group *gr = known->group ? getgrgid(known->id) : NULL;
		const char *name = pw ? pw->pw_name : gr ? gr->gr_name : NULL;

		if (name)
			snprintf(known->name, sizeof(known->name), "%s", name);
		return name;
	}
	snprintf(path, sizeof(path), "/proc/%d/root/etc/%s", pid,
		 known->group ? "group" : "passwd");
	in = fopen(path, "re");
	if (!in)
		return false;
	for (bool found = false; !found;) {
		const struct passwd *pw = known->group ? NULL : fgetpwent(in);
		const struct group *gr = known->group ? fgetgrent(in) : NULL;

		if (!pw && !gr)
			break;
		found = (pw ? pw->pw_uid : gr->gr_gid) == known->id;
		if (found) {
			snprintf(known->name, sizeof(known->name), "%s",
				 pw ? pw->pw_name : gr->gr_name);
			known->found = true;
		}
	}
	fclose(in);
	return known->found;
}

static long name_of_id(int pid, uint32_t id, bool group, char *buf, size_t size)
{
	static struct stat ours;
	struct stat root;
	struct known_id *known;

	if (!ours.st_ino && stat("/", &ours))
		return -errno;
	if (!procfs_stat(pid, "root/.", &root))
		root = ours;
	known = &known_ids[(id ^ root.st_ino ^ (group ? 7 : 0)) % IDS];
	if (!known->used || known->group != group || known->id != id || known->dev != root.st_dev ||
	    known->ino != root.st_ino) {
		*known = (struct known_id){ .used = true,
					    .group = group,
					    .id = id,
					    .dev = root.st_dev,
					    .ino = root.st_ino };
		known->found = find_id(
			pid, root.st_ino != ours.st_ino || root.st_dev != ours.st_dev, known);
	}
	return known->found ? give(buf, size, known->name, strlen(known->name)) : -ENOENT;
}

static long home_of(uint32_t uid, char *buf, size_t size)
{
	const struct passwd *pw = getpwuid(uid);
	char text[512];
	int n;

	if (!pw)
		return -ENOENT;
	n = snprintf(text, sizeof(text), "%s%c%s", pw->pw_dir, '\0', pw->pw_shell);
	return give(buf, size, text, (size_t)n < sizeof(text) ? (size_t)n : sizeof(text) - 1);
}

/* ---- All of them ------------------------------------------------------------ */

/* The lines of /proc/TID/status that are asked for; the others change with each call. */
static long status_of(int tid, char *buf, size_t size)
{
	static const char *const wanted[] = {
		"Tgid:",   "Uid:",   "Gid:",	"NStgid:", "NSpid:",  "NSpgid:", "NSsid:",
		"VmSize:", "VmRSS:", "VmSwap:", "CapInh:", "CapPrm:", "CapEff:",
	};
	char text[4096];
	long n = procfs_read(tid, "status", text, sizeof(text)), len = 0;

	if (n < 0)
		return n;
	for (const char *line = text, *next; *line; line = next) {
		size_t end = strcspn(line, "\n");

		next = line + end + (line[end] == '\n');
		for (size_t i = 0; i < countof(wanted); i++)
			if (!strncmp(line, wanted[i], strlen(wanted[i])))
				len += give(buf + len, size - (size_t)len, line,
					    (size_t)(next - line));
	}
	return len;
}

static long of_system(const char *name, char *buf, size_t size)
{
	struct timespec now, up;
	char text[256];

	if (!strcmp(name, "boot")) {
		clock_gettime(CLOCK_REALTIME, &now);
		clock_gettime(CLOCK_BOOTTIME, &up);
		snprintf(text, sizeof(text), "%" PRIu64, ns_of(&now) - ns_of(&up));
	} else if (!strcmp(name, "tracer")) {
		snprintf(text, sizeof(text), "%d", getpid());
	} else if (strcmp(name, "hostname") != 0 || gethostname(text, sizeof(text))) {
		return -ENOENT;
	}
	return give(buf, size, text, strnlen(text, sizeof(text) - 1));
}

long fact_live(int tid, const char *name, char *buf, size_t size)
{
	const char *more = strchr(name, ' ');
	char link[32];

	if (!size)
		return -EINVAL;
	if (!tid)
		return of_system(name, buf, size);
	if (!strcmp(name, "exe") || !strcmp(name, "cwd"))
		return procfs_link(tid, name, buf, size);
	if (!strcmp(name, "status"))
		return status_of(tid, buf, size);
	if (!strcmp(name, "layer"))
		return layer_of(tid, buf, size);
	if (!strcmp(name, "container"))
		return container_text(tid, buf, size);
	if (!more)
		return strncmp(name, "fd/", 3) ? procfs_read(tid, name, buf, size)
					       : procfs_link(tid, name, buf, size);
	if (!strncmp(name, "uid ", 4) || !strncmp(name, "gid ", 4))
		return name_of_id(tid, (uint32_t)strtoul(more, NULL, 10), *name == 'g', buf, size);
	if (!strncmp(name, "home ", 5))
		return home_of((uint32_t)strtoul(more, NULL, 10), buf, size);
	snprintf(link, sizeof(link), "%.*s", (int)(more - name), name);
	return strcmp(more, " file") ? socket_of(tid, link, buf, size)
				     : file_of(tid, link, buf, size);
}
