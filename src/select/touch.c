/* Which files and descriptors a call touches: -P and -e trace-fds=. */
#include "touch.h"

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "decode.h"
#include "tape.h"
#include "util.h"

/* Is it a pattern: with *, ** (which crosses slashes) or ?, and no file called so? */
static bool is_pattern(const char *path)
{
	return strpbrk(path, "*?") && access(path, F_OK) != 0;
}

static void add_path(struct touch *touch, const char *path)
{
	for (uint32_t i = 0; i < touch->count; i++)
		if (!strcmp(touch->paths[i], path))
			return;
	if (touch->count == touch->cap)
		touch->paths = xgrow(touch->paths, &touch->cap, sizeof(*touch->paths));
	touch->paths[touch->count++] = xstrdup(path);
}

/* Below where we are now. */
static char *absolute(const char *path)
{
	char *here = getcwd(NULL, 0), *ret = xasprintf("%s/%s", here ? here : "", path);

	free(here);
	return ret;
}

void touch_path(struct touch *touch, const char *path)
{
	touch->any = true;
	if (!is_pattern(path)) {
		add_path(touch, path);
		return;
	}
	if (touch->pattern_count == touch->pattern_cap)
		touch->patterns =
			xgrow(touch->patterns, &touch->pattern_cap, sizeof(*touch->patterns));
	touch->patterns[touch->pattern_count++] = *path == '/' ? xstrdup(path) : absolute(path);
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

/* Does the pattern fit?  Patterns are short, and each * is tried from left to right: bounded by
 * the length of a path. */
static bool fits(const char *pattern, const char *path, const char *end)
{
	for (; *pattern; pattern++, path++) {
		if (*pattern == '*') {
			bool across = pattern[1] == '*';

			pattern += 1 + across;
			/* Between two slashes it may be nothing at all, and they one. */
			if (across && *pattern == '/' && fits(pattern + 1, path, end))
				return true;
			for (;; path++) {
				if (fits(pattern, path, end))
					return true;
				if (path == end || (!across && *path == '/'))
					return false;
			}
		}
		if (path == end || (*pattern == '?' ? *path == '/' : *pattern != *path))
			return false;
	}
	return path == end;
}

static bool is_path(const struct touch *touch, const char *path, size_t len)
{
	for (uint32_t i = 0; i < touch->count; i++)
		if (strlen(touch->paths[i]) == len && !memcmp(touch->paths[i], path, len))
			return true;
	for (uint32_t i = 0; i < touch->pattern_count; i++)
		if (fits(touch->patterns[i], path, path + len))
			return true;
	return false;
}

static bool is_fd(const struct touch *touch, int tid, int fd)
{
	char path[PATH_MAX];
	long len;

	if (fd < 0)
		return false;
	if (fds_has(&touch->fds, fd))
		return true;
	if (!touch->count && !touch->pattern_count)
		return false;
	len = decode_link(tid, fd, path, sizeof(path));
	return len >= 0 && is_path(touch, path, (size_t)len);
}

/* A path argument that is relative, made absolute by what stands before it: a directory's
 * descriptor, or nothing and the task's own.  False when that can't be told. */
static bool is_relative(const struct touch *touch, int tid, const struct tape *tape, uint32_t i)
{
	const struct token *t = &tape->tokens[i], *dir = i > 2 ? &t[-2] : NULL;
	char path[2 * PATH_MAX];
	int below = AT_FDCWD;
	long len;

	if (!touch->pattern_count || (t->id && tape->bytes[t->aux] == '/'))
		return false;
	if (dir && dir->kind == T_FD && dir->fmt == FMT_DIRFD && (int)dir->value >= 0)
		below = (int)dir->value;
	len = decode_link(tid, below, path, PATH_MAX);
	if (len < 0 || (size_t)len + 1 + t->id >= sizeof(path))
		return false;
	path[len++] = '/';
	memcpy(path + len, tape->bytes + t->aux, t->id);
	return is_path(touch, path, (size_t)len + t->id);
}

bool touch_matches(const struct touch *touch, int tid, const struct tape *tape)
{
	for (uint32_t i = 1; i < tape->count; i++) {
		const struct token *t = &tape->tokens[i];

		if (t->kind == T_FD && is_fd(touch, tid, (int)t->value))
			return true;
		/* Not those of structures: an address is not the file it names. */
		if (t[-1].kind == T_ARG && t->kind == T_STR && t->flags & TF_PATH &&
		    !(t->flags & TF_UNREADABLE) &&
		    (is_path(touch, tape->bytes + t->aux, t->id) ||
		     is_relative(touch, tid, tape, i)))
			return true;
	}
	return false;
}
