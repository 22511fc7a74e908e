/* Which files and descriptors a call touches: -P and -e trace-fds=. */
#include "select.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "procfs.h"
#include "tape.h"
#include "touch.h"
#include "util.h"

static void add_path(struct touch *touch, const char *path)
{
	for (uint32_t i = 0; i < touch->count; i++)
		if (!strcmp(touch->paths[i], path))
			return;
	if (touch->count == touch->cap)
		touch->paths = xgrow(touch->paths, &touch->cap, sizeof(*touch->paths));
	touch->paths[touch->count++] = xstrdup(path);
}

void touch_path(struct touch *touch, const char *path)
{
	touch->any = true;
	add_path(touch, path);
}

void touch_resolve(struct touch *touch, bool quiet)
{
	/* Those that are added here are resolved already. */
	uint32_t given = touch->count;

	for (uint32_t i = 0; i < given; i++) {
		char *real = realpath(touch->paths[i], NULL);

		if (real && strcmp(real, touch->paths[i])) {
			if (!quiet)
				warn("Requested path \"%s\" resolved into \"%s\"", touch->paths[i],
				     real);
			add_path(touch, real);
		}
		free(real);
	}
}

void touch_fds(struct touch *touch, const char *text)
{
	touch->any = true;
	fds_parse(&touch->fds, text);
}

static bool is_path(const struct touch *touch, const char *path, size_t len)
{
	for (uint32_t i = 0; i < touch->count; i++)
		if (strlen(touch->paths[i]) == len && !memcmp(touch->paths[i], path, len))
			return true;
	return false;
}

static bool is_fd(const struct touch *touch, int tid, int fd)
{
	char name[32], path[PATH_MAX];
	long len;

	if (fd < 0)
		return false;
	if (fds_has(&touch->fds, fd))
		return true;
	if (!touch->count)
		return false;
	snprintf(name, sizeof(name), "fd/%d", fd);
	len = procfs_link(tid, name, path, sizeof(path));
	return len >= 0 && is_path(touch, path, (size_t)len);
}

bool touch_matches(const struct touch *touch, int tid, const struct tape *tape)
{
	for (uint32_t i = 1; i < tape->count; i++) {
		const struct token *t = &tape->tokens[i];

		if (t->kind == T_FD && is_fd(touch, tid, (int)t->value))
			return true;
		/* Not those of structures: an address is not the file it names. */
		if (t[-1].kind == T_ARG && t->kind == T_STR && t->flags & TF_PATH &&
		    !(t->flags & TF_UNREADABLE) && is_path(touch, tape->bytes + t->aux, t->id))
			return true;
	}
	return false;
}
