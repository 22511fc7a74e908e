/* What is mapped where in a process: its executable mappings, read from /proc when first needed and
 * again when they may have changed. */
#ifndef SONDE_SPACE_H
#define SONDE_SPACE_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

struct image;

struct mapping {
	uint64_t start, end, offset; /* offset: of the file at start */
	uint64_t inode;
	char *path;
	struct image *image; /* NULL: not looked for yet, or none */
	bool looked;
};

struct space {
	struct mapping *maps; /* by address */
	uint32_t count, room;
	bool stale;    /* to be read again */
	void *unwind;  /* of unwind.c */
	void *foreign; /* of foreign.c */
};

/* A space of nothing, stale.  Never NULL. */
struct space *space_new(void);
void space_free(struct space *space);
/* Bring it up to date if it is stale: true when mappings have changed. */
bool space_refresh(struct space *space, pid_t tid);
/* The same from the text of /proc/PID/maps. */
bool space_parse(struct space *space, const char *text);
/* The mapping of an address, NULL when there is none of a file. */
struct mapping *space_find(const struct space *space, uint64_t address);
/* The image of a mapping, opened through the eyes of a task; NULL when it can't be. */
struct image *space_image(struct mapping *mapping, pid_t tid);
/* The mapping of an address, and that address in its image; NULL when it lies in none. */
struct mapping *space_locate(const struct space *space, pid_t tid, uint64_t address, uint64_t *ret);

#endif
