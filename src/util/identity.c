/* The user a command runs as: looked up by the tracer, put on by its child. */
#include "identity.h"

#include <errno.h>
#include <grp.h>
#include <pwd.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include "util.h"

/* "UID:GID", without looking anyone up. */
static bool numeric_identity(const char *text, struct identity *ret)
{
	unsigned long uid, gid;
	char *end;

	if (*text < '0' || *text > '9')
		return false;
	errno = 0;
	uid = strtoul(text, &end, 10);
	if (*end != ':' || end[1] < '0' || end[1] > '9')
		return false;
	gid = strtoul(end + 1, &end, 10);
	/* All ones mean "as it is" to the kernel. */
	if (*end || errno || uid >= UINT32_MAX || gid >= UINT32_MAX)
		return false;
	ret->uid = (uid_t)uid;
	ret->gid = (gid_t)gid;
	return true;
}

struct identity *identity_of(const char *user)
{
	struct identity *identity = xcalloc(1, sizeof(*identity));
	const struct passwd *entry;

	if (getuid())
		die("You must be root to use the -u/--username option");
	if (numeric_identity(user, identity))
		return identity;
	entry = getpwnam(user);
	if (entry) {
		identity->uid = entry->pw_uid;
		identity->gid = entry->pw_gid;
		identity->name = user;
		return identity;
	}
	die("Cannot find user '%s'", user);
}

int identity_become(const struct identity *identity, const char *path)
{
	uid_t euid = identity->uid;
	gid_t egid = identity->gid;
	struct stat st;

	if (stat(path, &st) < 0)
		return -1;
	if (st.st_mode & S_ISUID)
		euid = st.st_uid;
	/* Without the group's x bit, the bit stands for mandatory locks. */
	if ((st.st_mode & (S_ISGID | S_IXGRP)) == (S_ISGID | S_IXGRP))
		egid = st.st_gid;
	if ((identity->name ? initgroups(identity->name, identity->gid) : setgroups(0, NULL)) < 0)
		return -1;
	if (setregid(identity->gid, egid) < 0)
		return -1;
	return setreuid(identity->uid, euid);
}
