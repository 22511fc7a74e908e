/* Security contexts: libselinux is asked, of files that are found the way the task would find them.
 */
#include "config.h"

#include "secontext.h"

#ifdef HAVE_SELINUX
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/openat2.h>
#include <selinux/label.h>
#include <selinux/selinux.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "procfs.h"

enum { LINK_MAX_LEN = 64 }; /* "/proc/TID/fd/N" */

bool secontext_supported(void)
{
	return true;
}

/* ---- What the policy says --------------------------------------------------- */

static int say_nothing(int type, const char *fmt, ...)
{
	(void)type;
	(void)fmt;
	return 0;
}

/* The database of file contexts; NULL when there is none. */
static struct selabel_handle *policy(void)
{
	static struct selabel_handle *handle;
	static bool opened;

	if (!opened) {
		selinux_set_callback(SELINUX_CB_LOG,
				     (union selinux_callback){ .func_log = say_nothing });
		handle = selabel_open(SELABEL_CTX_FILE, NULL, 0);
		opened = true;
	}
	return handle;
}

bool secontext_has_policy(void)
{
	return policy();
}

/* What a context that libselinux gave is, copied; one that is too long is none. */
static bool take(char *context, char *text)
{
	size_t len = strlen(context);
	bool fits = len && len < SECONTEXT_MAX;

	memcpy(text, context, fits ? len + 1 : 0);
	freecon(context);
	return fits;
}

static void expect(const char *path, const struct stat *st, struct secontext *ret)
{
	char *context;

	/* What has no name any more is not in the database, nor is what never had one. */
	if (*path != '/' || !st->st_nlink || !policy() ||
	    selabel_lookup(policy(), &context, path, (int)st->st_mode))
		return;
	if (!take(context, ret->expected))
		*ret->expected = '\0';
}

/* ---- Tasks ------------------------------------------------------------------ */

bool secontext_of_task(int tid, struct secontext *ret)
{
	static int enabled = -1;
	char *context;

	/* Without SELinux what /proc tells is another module's. */
	if (enabled < 0)
		enabled = is_selinux_enabled() > 0;
	*ret->expected = '\0';
	return enabled && !getpidcon(tid, &context) && take(context, ret->actual);
}

/* ---- Files ------------------------------------------------------------------ */

/* Links of /proc lead where they lead for us, not for the task: they are not followed. */
static int open_below(int folder, const char *path, bool nofollow, uint64_t resolve)
{
	struct open_how how = {
		.flags = O_PATH | O_CLOEXEC | (nofollow ? O_NOFOLLOW : 0),
		.resolve = resolve | RESOLVE_NO_MAGICLINKS,
	};

	return (int)syscall(SYS_openat2, folder, path, &how, sizeof(how));
}

static int open_folder(int tid, const char *link)
{
	char name[LINK_MAX_LEN];

	snprintf(name, sizeof(name), "/proc/%d/%s", tid, link);
	return open(name, O_PATH | O_DIRECTORY | O_CLOEXEC);
}

static int open_in_root(int tid, const char *path, bool nofollow)
{
	int root = open_folder(tid, "root"), fd;

	if (root < 0)
		return -1;
	fd = open_below(root, path, nofollow, RESOLVE_IN_ROOT);
	close(root);
	return fd;
}

/* Of a path that leads out of the folder it begins in: from the root, by the folder's own path. */
static int open_around(int tid, const char *link, const char *path, bool nofollow)
{
	char root[PATH_MAX], folder[PATH_MAX], whole[2 * PATH_MAX];
	long root_len = procfs_link(tid, "root", root, sizeof(root));

	if (root_len < 0 || procfs_link(tid, link, folder, sizeof(folder)) < 0)
		return -1;
	if (!strcmp(root, "/"))
		root_len = 0;
	if (strncmp(folder, root, (size_t)root_len) != 0 || folder[root_len] != '/')
		return -1;
	snprintf(whole, sizeof(whole), "%s/%s", folder + root_len, path);
	return open_in_root(tid, whole, nofollow);
}

static int open_file(int tid, const char *link, const char *path, bool nofollow)
{
	int folder, fd;

	if (*path == '/')
		return open_in_root(tid, path, nofollow);
	folder = open_folder(tid, link);
	if (folder < 0)
		return -1;
	fd = open_below(folder, path, nofollow, RESOLVE_BENEATH);
	if (fd < 0 && errno == EXDEV)
		fd = open_around(tid, link, path, nofollow);
	close(folder);
	return fd;
}

/* What a link of /proc leads to. */
static bool of_link(int tid, const char *link, bool expected, struct secontext *ret)
{
	char name[LINK_MAX_LEN], path[PATH_MAX], own[32];
	size_t own_len = (size_t)snprintf(own, sizeof(own), "/proc/%d", getpid());
	struct stat st;
	char *context;
	long len;

	*ret->expected = '\0';
	snprintf(name, sizeof(name), "/proc/%d/%s", tid, link);
	len = procfs_link(tid, link, path, sizeof(path));
	/* "self" was ours. */
	if (len < 0 || (tid == getpid() && !strncmp(path, own, own_len) &&
			(!path[own_len] || path[own_len] == '/')))
		return false;
	if (getfilecon(name, &context) < 0 || !take(context, ret->actual))
		return false;
	if (expected && procfs_stat(tid, link, &st))
		expect(path, &st, ret);
	return true;
}

bool secontext_of_file(int tid, int fd, const char *path, bool nofollow, bool expected,
		       struct secontext *ret)
{
	char link[32];
	bool found;
	int file;

	if (fd == AT_FDCWD)
		snprintf(link, sizeof(link), "cwd");
	else
		snprintf(link, sizeof(link), "fd/%d", fd);
	if (!path)
		return of_link(tid, link, expected, ret);
	file = open_file(tid, link, path, nofollow);
	if (file < 0)
		return false;
	snprintf(link, sizeof(link), "fd/%d", file);
	found = of_link(getpid(), link, expected, ret);
	close(file);
	return found;
}

#else /* without libselinux */

bool secontext_supported(void)
{
	return false;
}

bool secontext_has_policy(void)
{
	return false;
}

bool secontext_of_task(int tid, struct secontext *ret)
{
	(void)tid, (void)ret;
	return false;
}

bool secontext_of_file(int tid, int fd, const char *path, bool nofollow, bool expected,
		       struct secontext *ret)
{
	(void)tid, (void)fd, (void)path, (void)nofollow, (void)expected, (void)ret;
	return false;
}
#endif
