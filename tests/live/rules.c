/* What tests/live/rules.sh has done to be noticed: one action a run, named by its first argument.
 * Actions are attempts: nothing outside the working directory is changed by any, whoever runs it.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/bpf.h>
#include <netinet/in.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static char **arguments;

static int wait_for(pid_t pid)
{
	int status = 0;

	return waitpid(pid, &status, 0) == pid && WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

static void do_open(void)
{
	static const int flags[] = { ['r'] = O_RDONLY,
				     ['w'] = O_WRONLY,
				     ['d'] = O_RDONLY | O_DIRECTORY,
				     ['t'] = O_WRONLY | O_TRUNC,
				     ['c'] = O_WRONLY | O_CREAT | O_TRUNC,
				     ['x'] = O_WRONLY | O_CREAT };

	open(arguments[0], flags[(unsigned char)arguments[1][0]],
	     arguments[1][0] == 'x' ? 0755 : 0644);
}

/* As the child of what this program is called. */
static void do_run(void)
{
	pid_t pid = fork();

	if (!pid) {
		execvp(arguments[0], arguments);
		_exit(127);
	}
	exit(wait_for(pid));
}

static void exec_descriptor(int fd)
{
	char path[64], *argv[] = { "nameless", NULL };

	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	execv(path, argv);
}

static void do_memfd(void)
{
	int from = open("/bin/true", O_RDONLY), fd = memfd_create("nameless", 0);

	while (sendfile(fd, from, NULL, 1 << 20) > 0)
		;
	exec_descriptor(fd);
}

/* The file of the first argument, a program, is removed, and run. */
static void do_deleted(void)
{
	int fd = open(arguments[0], O_RDONLY | O_CLOEXEC);

	unlink(arguments[0]);
	exec_descriptor(fd);
}

static void do_attach(void)
{
	pid_t pid = fork();

	if (!pid) {
		pause();
		_exit(0);
	}
	ptrace(PTRACE_ATTACH, pid, 0, 0);
	kill(pid, SIGKILL);
	wait_for(pid);
}

static void do_traceme(void)
{
	ptrace(PTRACE_TRACEME, 0, 0, 0);
}

static void do_peek(void)
{
	ptrace(PTRACE_PEEKDATA, getpid(), 0, 0);
}

static void do_module(void)
{
	syscall(SYS_finit_module, -1, "", 0);
}

static void do_bpf(void)
{
	union bpf_attr attr = { 0 };

	syscall(SYS_bpf, atoi(arguments[0]), &attr, 0);
}

static void do_unshare(void)
{
	unshare(0);
}

static void do_setns(void)
{
	setns(-1, 0);
}

static void do_chmod(void)
{
	chmod(arguments[0], (mode_t)strtoul(arguments[1], NULL, 8));
}

static void do_faults(void)
{
	syscall(SYS_userfaultfd, -1);
}

static void do_socket(void)
{
	socket(atoi(arguments[0]), SOCK_RAW, 0);
}

static struct sockaddr_in address(const char *ip, const char *port)
{
	struct sockaddr_in sin = { .sin_family = AF_INET, .sin_port = htons((uint16_t)atoi(port)) };

	inet_pton(AF_INET, ip, &sin.sin_addr);
	return sin;
}

/* Does not wait for an answer; says how it went. */
static void do_connect(void)
{
	struct sockaddr_in to = address(arguments[0], arguments[1]);
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);

	if (connect(fd, (struct sockaddr *)&to, sizeof(to)) < 0 && errno != EINPROGRESS)
		exit(errno);
}

/* A connection of this machine with itself becomes the standard input and output of a command. */
static void do_reverse(void)
{
	struct sockaddr_in to = address("127.0.0.1", "0");
	socklen_t len = sizeof(to);
	int server = socket(AF_INET, SOCK_STREAM, 0), fd = socket(AF_INET, SOCK_STREAM, 0);

	bind(server, (struct sockaddr *)&to, len);
	listen(server, 1);
	getsockname(server, (struct sockaddr *)&to, &len);
	connect(fd, (struct sockaddr *)&to, len);
	dup2(fd, 0);
	dup2(fd, 1);
	execvp(arguments[0], arguments);
}

static void do_udp(void)
{
	struct sockaddr_in to = address(arguments[0], arguments[1]);

	if (connect(socket(AF_INET, SOCK_DGRAM, 0), (struct sockaddr *)&to, sizeof(to)))
		exit(errno);
}

/* At the address that the rest of the world would be reached from. */
static void do_listen(void)
{
	struct sockaddr_in sin = address("198.51.100.1", "9");
	socklen_t len = sizeof(sin);
	int fd = socket(AF_INET, SOCK_DGRAM, 0);

	if (connect(fd, (struct sockaddr *)&sin, len))
		exit(errno);
	getsockname(fd, (struct sockaddr *)&sin, &len);
	sin.sin_port = 0;
	fd = socket(AF_INET, SOCK_STREAM, 0);
	if (bind(fd, (struct sockaddr *)&sin, len) || listen(fd, 1))
		exit(errno);
}

/* A class of Java's is received. */
static void do_class(void)
{
	struct sockaddr_in sin = address("127.0.0.1", "0");
	socklen_t len = sizeof(sin);
	int from = socket(AF_INET, SOCK_DGRAM, 0), to = socket(AF_INET, SOCK_DGRAM, 0);
	char text[16];

	bind(to, (struct sockaddr *)&sin, len);
	getsockname(to, (struct sockaddr *)&sin, &len);
	sendto(from, "\xca\xfe\xba\xbe", 4, 0, (struct sockaddr *)&sin, len);
	recvfrom(to, text, sizeof(text), 0, (struct sockaddr *)&sin, &len);
}

static void do_mkdir(void)
{
	mkdir(arguments[0], 0755);
}

static void do_rpm(void)
{
	mkdir("/var/lib/rpm", 0755);
	open("/var/lib/rpm/created", O_WRONLY | O_CREAT, 0644);
}

static void do_rename(void)
{
	rename(arguments[0], arguments[1]);
}

static void do_unlink(void)
{
	unlink(arguments[0]);
}

static void do_symlink(void)
{
	symlink(arguments[0], arguments[1]);
}

static void do_link(void)
{
	link(arguments[0], arguments[1]);
}

/* setuid UID ACTION...: the first action as another user. */
static void do_user(void)
{
	if (setgid((gid_t)atoi(arguments[0])) || setuid((uid_t)atoi(arguments[0])))
		exit(1);
	execvp(arguments[1], arguments + 1);
}

static void do_sleep(void)
{
	sleep((unsigned)atoi(arguments[0]));
	arguments++;
	do_open();
}

static void do_nothing(void)
{
}

int main(int argc, char **argv)
{
	static const struct {
		const char *name;
		void (*act)(void);
	} actions[] = {
		{ "open", do_open },	   { "run", do_run },	      { "memfd", do_memfd },
		{ "deleted", do_deleted }, { "attach", do_attach },   { "traceme", do_traceme },
		{ "peek", do_peek },	   { "module", do_module },   { "bpf", do_bpf },
		{ "unshare", do_unshare }, { "setns", do_setns },     { "chmod", do_chmod },
		{ "faults", do_faults },   { "socket", do_socket },   { "connect", do_connect },
		{ "reverse", do_reverse }, { "rename", do_rename },   { "unlink", do_unlink },
		{ "symlink", do_symlink }, { "link", do_link },	      { "user", do_user },
		{ "sleep", do_sleep },	   { "nothing", do_nothing }, { "udp", do_udp },
		{ "listen", do_listen },   { "class", do_class },     { "mkdir", do_mkdir },
		{ "rpm", do_rpm },
	};

	/* More arguments than an action takes are for rules to look at. */
	arguments = argv + (argc > 2 ? 2 : argc);
	for (size_t i = 0; argc > 1 && i < sizeof(actions) / sizeof(*actions); i++)
		if (!strcmp(argv[1], actions[i].name))
			actions[i].act();
	return 0;
}
