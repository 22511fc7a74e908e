/* Container runtimes by the names they give to control groups: `docker-ID.scope`, `/docker/ID`,
 * `cri-containerd-ID.scope`, `:cri-containerd:ID`, `crio-ID.scope`, `libpod-ID.scope`,
 * `/lxc.payload.NAME`, `/machine.slice/machine-NAME.scope`. */
#include "container.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include "util.h"

enum {
	ID_HEX = 64,
	ID_SHORT = 12, /* what some runtimes are content with, and what all show */
};

/* What stands before an id, and which runtime writes that.  Longer ones first. */
static const struct {
	const char *before, *type;
	bool named; /* the id is a name, up to the next slash or ".scope" */
} runtimes[] = {
	{ "cri-containerd-", "containerd", false },
	{ ":cri-containerd:", "containerd", false },
	{ "crio-conmon-", NULL, false }, /* the monitor runs beside the container */
	{ "crio-", "cri-o", false },
	{ "libpod-conmon-", NULL, false },
	{ "libpod-payload-", "podman", false },
	{ "libpod-", "podman", false },
	{ "nerdctl-", "containerd", false },
	{ ":nerdctl:", "containerd", false },
	{ "docker-", "docker", false },
	{ "/docker/", "docker", false },
	{ "/lxc.monitor.", NULL, true },
	{ "/lxc.payload.", "lxc", true },
	{ "/lxc.payload/", "lxc", true },
	{ "/lxc/", "lxc", true },
	{ "/machine.slice/machine-", "systemd-nspawn", true },
	{ "/machine.slice/systemd-nspawn@", "systemd-nspawn", true },
};

static size_t hex_length(const char *s)
{
	size_t n = 0;

	while (isdigit((unsigned char)s[n]) || (s[n] >= 'a' && s[n] <= 'f'))
		n++;
	return n;
}

static bool ends_here(const char *s)
{
	return !*s || *s == '/' || !strncmp(s, ".scope", 6) || !strncmp(s, ".service", 8);
}

static bool take(struct container *c, const char *type, const char *id, size_t len)
{
	if (!len || len >= sizeof(c->id))
		return false;
	snprintf(c->type, sizeof(c->type), "%s", type);
	memcpy(c->id, id, len);
	c->id[len] = '\0';
	return true;
}

/* systemd writes "-" in a name as "\x2d". */
static void unescape(char *name)
{
	char *to = name;
	unsigned c;

	while (*name)
		if (sscanf(name, "\\x%2x", &c) == 1 && c) {
			*to++ = (char)c;
			name += 4;
		} else {
			*to++ = *name++;
		}
	*to = '\0';
}

static bool by_runtime(const char *path, struct container *c)
{
	for (size_t i = 0; i < countof(runtimes); i++) {
		const char *before = runtimes[i].before;

		for (const char *at = strstr(path, before); at; at = strstr(at + 1, before)) {
			const char *id = at + strlen(before);
			size_t len = hex_length(id);

			if (runtimes[i].named) {
				len = strcspn(id, "/");
				for (size_t n = 0; n < len; n++)
					if (ends_here(id + n))
						len = n;
			} else if (len < ID_SHORT || len > ID_HEX || !ends_here(id + len)) {
				continue;
			}
			if (!runtimes[i].type)
				return false;
			if (!take(c, runtimes[i].type, id, len))
				continue;
			unescape(c->id);
			return true;
		}
	}
	return false;
}

/* .../ID with 64 hexadecimal digits: Kubernetes, and runtimes that do not say who they are. */
static bool by_digits(const char *path, struct container *c)
{
	for (const char *at = strchr(path, '/'); at; at = strchr(at + 1, '/')) {
		size_t len = hex_length(at + 1);

		if (len == ID_HEX && ends_here(at + 1 + len))
			return take(c,
				    strstr(path, "kubepods") || strstr(path, "/actions_job/")
					    ? "docker"
					    : "containerd",
				    at + 1, len);
	}
	return false;
}

void container_of_cgroup(const char *text, struct container *c)
{
	char path[4096];

	*c = (struct container){ .type = "host" };
	/* Each line is ID:CONTROLLERS:PATH. */
	for (const char *line = text; *line; line += strcspn(line, "\n"), line += *line == '\n') {
		size_t len = strcspn(line, "\n");
		const char *at = memchr(line, ':', len);

		at = at ? memchr(at + 1, ':', len - (size_t)(at + 1 - line)) : NULL;
		if (!at || len - (size_t)(at + 1 - line) >= sizeof(path))
			continue;
		len -= (size_t)(at + 1 - line);
		memcpy(path, at + 1, len);
		path[len] = '\0';
		if (by_runtime(path, c) || by_digits(path, c))
			return;
	}
}
