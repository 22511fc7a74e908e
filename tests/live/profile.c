/* What tests of profiles run.
 *
 * profile enforce FILE.json PROG [ARGS]	run PROG under an OCI seccomp profile, through
 * libseccomp profile load FILE.bpf PROG [ARGS]		the same, of a program for the kernel
 * profile socket FAMILY TYPE			make a socket: numbers
 * profile port					print a free TCP port of loopback
 *
 * Made with -DEXTRA -shared it is a library that makes one more kind of call in whoever loads it.
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifdef EXTRA

__attribute__((constructor)) static void extra(void)
{
	syscall(SYS_sched_get_priority_max, 0);
}

#else

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <seccomp.h>
#include <stdbool.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>

static void fail(const char *what)
{
	fprintf(stderr, "profile: %s\n", what);
	exit(99);
}

static uint32_t action(const json_t *json)
{
	const char *name = json_string_value(json);

	if (!name)
		fail("no action");
	if (!strcmp(name, "SCMP_ACT_ALLOW"))
		return SCMP_ACT_ALLOW;
	if (!strcmp(name, "SCMP_ACT_KILL_PROCESS"))
		return SCMP_ACT_KILL_PROCESS;
	if (!strcmp(name, "SCMP_ACT_ERRNO"))
		return SCMP_ACT_ERRNO(EPERM);
	fail(name);
	return 0;
}

static void add_rule(scmp_filter_ctx ctx, const json_t *rule)
{
	struct scmp_arg_cmp cmp[6];
	unsigned count = 0;
	size_t i;
	json_t *arg, *name;

	json_array_foreach(json_object_get(rule, "args"), i, arg)
	{
		bool masked = !strcmp(json_string_value(json_object_get(arg, "op")),
				      "SCMP_CMP_MASKED_EQ");

		cmp[count++] = (struct scmp_arg_cmp){
			(unsigned)json_integer_value(json_object_get(arg, "index")),
			masked ? SCMP_CMP_MASKED_EQ : SCMP_CMP_EQ,
			(uint64_t)json_integer_value(json_object_get(arg, "value")),
			(uint64_t)json_integer_value(json_object_get(arg, "valueTwo")),
		};
	}
	json_array_foreach(json_object_get(rule, "names"), i, name)
	{
		int call = seccomp_syscall_resolve_name(json_string_value(name));

		if (call == __NR_SCMP_ERROR ||
		    seccomp_rule_add_array(ctx, action(json_object_get(rule, "action")), call,
					   count, cmp))
			fprintf(stderr, "profile: no rule for %s\n", json_string_value(name));
	}
}

static void enforce(const char *file)
{
	json_t *json = json_load_file(file, 0, NULL), *item;
	scmp_filter_ctx ctx;
	size_t i;

	if (!json)
		fail("no JSON");
	ctx = seccomp_init(action(json_object_get(json, "defaultAction")));
	json_array_foreach(json_object_get(json, "architectures"), i, item)
	{
		uint32_t arch = seccomp_arch_resolve_name("x86_64");
		const char *name = json_string_value(item);

		if (!strcmp(name, "SCMP_ARCH_X86"))
			arch = SCMP_ARCH_X86;
		else if (!strcmp(name, "SCMP_ARCH_X32"))
			arch = SCMP_ARCH_X32;
		else if (!strcmp(name, "SCMP_ARCH_AARCH64"))
			arch = SCMP_ARCH_AARCH64;
		if (!seccomp_arch_exist(ctx, arch))
			continue;
		if (arch != seccomp_arch_native() && seccomp_arch_add(ctx, arch))
			fail("no architecture");
	}
	json_array_foreach(json_object_get(json, "syscalls"), i, item) add_rule(ctx, item);
	if (seccomp_load(ctx))
		fail("cannot load");
}

static void load(const char *file)
{
	static struct sock_filter code[BPF_MAXINSNS];
	struct sock_fprog program = { .filter = code };
	int fd = open(file, O_RDONLY | O_CLOEXEC);
	ssize_t n = read(fd, code, sizeof(code));

	if (n <= 0 || n % (ssize_t)sizeof(*code))
		fail("no program");
	program.len = (unsigned short)((size_t)n / sizeof(*code));
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) ||
	    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program))
		fail("cannot load");
}

static int port(void)
{
	struct sockaddr_in a = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t len = sizeof(a);
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	if (bind(fd, (struct sockaddr *)&a, len) || getsockname(fd, (struct sockaddr *)&a, &len))
		return 1;
	printf("%d\n", ntohs(a.sin_port));
	return 0;
}

int main(int argc, char **argv)
{
	if (argc == 2 && !strcmp(argv[1], "port"))
		return port();
	if (argc < 4)
		return 98;
	if (!strcmp(argv[1], "socket"))
		return socket(atoi(argv[2]), atoi(argv[3]), 0) < 0;
	if (!strcmp(argv[1], "enforce"))
		enforce(argv[2]);
	else
		load(argv[2]);
	execvp(argv[3], argv + 3);
	return 97;
}

#endif
