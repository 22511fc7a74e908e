/* The user a command runs as (-u). */
#ifndef SONDE_IDENTITY_H
#define SONDE_IDENTITY_H

#include <sys/types.h>

struct identity {
	uid_t uid;
	gid_t gid;
	const char *name; /* whose supplementary groups it gets; NULL: it has none */
};

/* -u USER|UID:GID.  Says why and exits when there is no such user, or we may not. */
struct identity *identity_of(const char *user);
/* Be that user, about to execute path, whose set-id bits are honoured: the kernel ignores them
 * while one is traced by someone without privileges over it.  0, or -1 with errno. */
int identity_become(const struct identity *, const char *path);

#endif
