/* Which container a process is in, by the path of its control group. */
#ifndef SONDE_CONTAINER_H
#define SONDE_CONTAINER_H

#include <stdbool.h>
#include <stddef.h>

enum { CONTAINER_ID_MAX = 80, CONTAINER_TYPE_MAX = 16 };

/* What a runtime is called, and the id it gave. */
struct container {
	char type[CONTAINER_TYPE_MAX]; /* "docker", "containerd", "cri-o", "podman", "lxc",
					  "systemd-nspawn", ...; "host" when it is in none */
	char id[CONTAINER_ID_MAX];     /* whole; "" on the host */
};

/* By the text of a /proc/PID/cgroup alone: see runtime.h. */
void container_of_cgroup(const char *text, struct container *container);

#endif
