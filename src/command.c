/* The command's executable and environment: what a shell would have found and handed on. */
#include "command.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "util.h"

/* One directory of PATH; an empty one is the current directory. */
static char *candidate(const char *dir, size_t len, const char *name)
{
	char *here = NULL, *path;

	if (!len) {
		here = getcwd(NULL, 0);
		if (!here)
			return NULL;
		dir = here;
		len = strlen(here);
	}
	path = xasprintf("%.*s%s%s", (int)len, dir, len && dir[len - 1] == '/' ? "" : "/", name);
	free(here);
	return path;
}

static bool is_executable_file(const char *path)
{
	struct stat st;

	return !stat(path, &st) && S_ISREG(st.st_mode) && (st.st_mode & 0111);
}

static char *search(const char *name)
{
	const char *dirs = getenv("PATH");

	if (!dirs || !*dirs)
		return NULL;
	for (;;) {
		size_t n = strcspn(dirs, ":");
		char *path = candidate(dirs, n, name);

		if (path && is_executable_file(path))
			return path;
		free(path);
		if (!dirs[n])
			return NULL;
		dirs += n + 1;
	}
}

char *command_find(const char *name)
{
	struct stat st;
	char *path;

	if (strlen(name) >= PATH_MAX) {
		errno = ENAMETOOLONG;
		die_errno("exec");
	}
	if (strchr(name, '/')) {
		if (stat(name, &st))
			die_errno("Cannot stat '%s'", name);
		return xstrdup(name);
	}
	path = search(name);
	if (!path)
		die("Cannot find executable '%s'", name);
	return path;
}

static size_t env_count(char **env)
{
	size_t n = 0;

	while (env && env[n])
		n++;
	return n;
}

char **command_copy_env(char **env)
{
	size_t n = env_count(env);
	char **copy = xcalloc(n + 1, sizeof(*copy));

	for (size_t i = 0; i < n; i++)
		copy[i] = env[i];
	return copy;
}

char **command_setenv(char **env, const char *change)
{
	size_t len = strcspn(change, "="), count = env_count(env), i, kept;
	bool set = change[len] == '=';

	for (i = kept = 0; i < count; i++) {
		if (strncmp(env[i], change, len) || env[i][len] != '=') {
			env[kept++] = env[i];
		} else if (set) {
			env[kept++] = xstrdup(change);
			set = false;
		}
	}
	env[kept] = NULL;
	if (set) {
		env = xrealloc(env, (kept + 2) * sizeof(*env));
		env[kept] = xstrdup(change);
		env[kept + 1] = NULL;
	}
	return env;
}
