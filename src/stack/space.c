/* /proc/PID/maps, remembered. */
#include "space.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "buf.h"
#include "image.h"
#include "util.h"

struct space *space_new(void)
{
	struct space *space = xcalloc(1, sizeof(*space));

	space->stale = true;
	return space;
}

static void free_maps(struct mapping *maps, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		image_drop(maps[i].image);
		free(maps[i].path);
	}
	free(maps);
}

void space_free(struct space *space)
{
	free_maps(space->maps, space->count);
	free(space);
}

static bool same(const struct mapping *a, const struct mapping *b)
{
	return a->start == b->start && a->end == b->end && a->offset == b->offset &&
	       a->inode == b->inode && !strcmp(a->path, b->path);
}

/* "START-END PERMS OFFSET DEVICE INODE   PATH"; false when it is none of ours. */
static bool parse_line(const char *line, size_t len, struct mapping *ret)
{
	unsigned long long start, end, offset, inode;
	char perms[5];
	int path = 0;
	char *text = xasprintf("%.*s", (int)len, line);
	bool ours = sscanf(text, "%llx-%llx %4s %llx %*x:%*x %llu %n", &start, &end, perms, &offset,
			   &inode, &path) == 5 &&
		    path && (text[path] == '/' || text[path] == '[') && perms[2] == 'x';

	if (ours)
		*ret = (struct mapping){ start, end,  offset, inode, xstrdup(text + path),
					 NULL,	false };
	free(text);
	return ours;
}

bool space_parse(struct space *space, const char *text)
{
	struct mapping *old = space->maps, one;
	uint32_t old_count = space->count, at = 0, kept = 0;

	space->maps = NULL;
	space->count = space->room = 0;
	while (*text) {
		size_t len = strcspn(text, "\n");

		if (parse_line(text, len, &one)) {
			/* Both lists are sorted: what was there before is found in passing. */
			while (at < old_count && old[at].start < one.start)
				at++;
			if (at < old_count && same(&old[at], &one)) {
				one.image = old[at].image;
				one.looked = old[at].looked;
				old[at].image = NULL;
				kept++;
			}
			if (space->count == space->room)
				space->maps = xgrow(space->maps, &space->room, sizeof(one));
			space->maps[space->count++] = one;
		}
		text += len + (text[len] == '\n');
	}
	free_maps(old, old_count);
	space->stale = false;
	return kept != old_count || kept != space->count;
}

bool space_refresh(struct space *space, pid_t tid)
{
	char path[32], chunk[65536];
	struct buf text = { 0 };
	bool changed;
	ssize_t n;
	int fd;

	if (!space->stale)
		return false;
	snprintf(path, sizeof(path), "/proc/%d/maps", (int)tid);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	while (fd >= 0 && (n = read(fd, chunk, sizeof(chunk))) > 0)
		buf_put(&text, chunk, (size_t)n);
	if (fd >= 0)
		close(fd);
	buf_char(&text, '\0');
	changed = space_parse(space, text.p);
	buf_free(&text);
	return changed;
}

/* Where an address lies, seen from a mapping. */
static int beside_mapping(const void *key, const void *element)
{
	const struct mapping *mapping = element;
	uint64_t address = *(const uint64_t *)key;

	return address < mapping->start ? -1 : address >= mapping->end;
}

struct mapping *space_find(const struct space *space, uint64_t address)
{
	if (!space->count)
		return NULL;
	return bsearch(&address, space->maps, space->count, sizeof(*space->maps), beside_mapping);
}

/* A file, if it is the one that is mapped: names may have come to mean another. */
static struct image *open_image(const char *path, uint64_t inode)
{
	int fd = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
	struct image *image = NULL;
	struct stat st;

	if (fd < 0)
		return NULL;
	if (!fstat(fd, &st) && st.st_ino == inode)
		image = image_open(fd);
	close(fd);
	return image;
}

struct image *space_image(struct mapping *m, pid_t tid)
{
	char *path;

	if (m->looked)
		return m->image;
	m->looked = true;
	if (!m->inode) /* [vdso] */
		return NULL;
	path = xasprintf("/proc/%d/root%s", (int)tid, m->path);
	m->image = open_image(path, m->inode);
	free(path);
	if (!m->image) {
		/* Deleted, or out of sight: the mapping itself is a way to it, for the privileged.
		 */
		path = xasprintf("/proc/%d/map_files/%llx-%llx", (int)tid,
				 (unsigned long long)m->start, (unsigned long long)m->end);
		m->image = open_image(path, m->inode);
		free(path);
	}
	return m->image;
}

struct mapping *space_locate(const struct space *space, pid_t tid, uint64_t address, uint64_t *ret)
{
	struct mapping *m = space_find(space, address);
	struct image *image = m ? space_image(m, tid) : NULL;

	return image && image_address(image, address - m->start + m->offset, ret) ? m : NULL;
}
