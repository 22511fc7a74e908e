/* Containers by the paths of control groups. */
#include <criterion/criterion.h>
#include <string.h>
#include "container.h"
#include "util.h"

#define ID "4f5e2a0c9d8b7a6f5e4d3c2b1a0f9e8d7c6b5a4f3e2d1c0b9a8f7e6d5c4b3a29"

static const struct {
	const char *cgroup, *type, *id;
} cases[] = {
	{ "", "host", "" },
	{ "0::/\n", "host", "" },
	{ "0::/user.slice/user-1000.slice/session-3.scope\n", "host", "" },
	{ "0::/system.slice/docker.service\n", "host", "" },
	{ "0::/system.slice/docker-" ID ".scope\n", "docker", ID },
	{ "12:pids:/docker/" ID "\n11:cpu:/docker/" ID "\n", "docker", ID },
	{ "12:pids:/\n11:name=systemd:/docker/" ID "/init.scope\n", "docker", ID },
	{ "0::/kubepods.slice/kubepods-pod1.slice/cri-containerd-" ID ".scope\n", "containerd",
	  ID },
	{ "0::/kubepods-burstable-pod1.slice:cri-containerd:" ID "\n", "containerd", ID },
	{ "0::/kubepods.slice/crio-" ID ".scope\n", "cri-o", ID },
	{ "0::/kubepods.slice/crio-conmon-" ID ".scope\n", "host", "" },
	{ "0::/machine.slice/libpod-" ID ".scope/container\n", "podman", ID },
	{ "0::/machine.slice/libpod-conmon-" ID ".scope\n", "host", "" },
	{ "0::/system.slice/nerdctl-" ID ".scope\n", "containerd", ID },
	{ "9:cpu:/kubepods/burstable/pod1/" ID "\n", "docker", ID },
	{ "9:cpu:/default/" ID "\n", "containerd", ID },
	{ "0::/lxc.payload.web/system.slice/x.service\n", "lxc", "web" },
	{ "0::/lxc.monitor.web\n", "host", "" },
	{ "0::/machine.slice/machine-my\\x2dbox.scope/payload\n", "systemd-nspawn", "my-box" },
	{ "0::/machine.slice/systemd-nspawn@box.service/payload\n", "systemd-nspawn", "box" },
	{ "no line at all", "host", "" },
	{ "0::/docker/" ID "ab\n", "host", "" },
};

Test(container, by_the_path_of_its_control_group)
{
	for (size_t i = 0; i < countof(cases); i++) {
		struct container c;

		container_of_cgroup(cases[i].cgroup, &c);
		cr_expect_str_eq(c.type, cases[i].type, "%s: %s", cases[i].cgroup, c.type);
		cr_expect_str_eq(c.id, cases[i].id, "%s: %s", cases[i].cgroup, c.id);
	}
}
