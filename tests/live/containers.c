/* What runs in the containers of containers.sh: says where it is and who; with an argument it then
 * waits to be killed, or makes one more kind of call. */
#define _GNU_SOURCE
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	char name[65];

	if (gethostname(name, sizeof(name)))
		return 1;
	if (argc < 2)
		printf("inside %d\n", getpid());
	else
		printf("%s %d\n", name, getpid());
	fflush(stdout);
	if (argc > 1 && !strcmp(argv[1], "wait"))
		for (;;)
			poll(NULL, 0, 100);
	if (argc > 1) {
		syscall(SYS_sched_get_priority_max, 0);
		puts("more");
	}
	return 0;
}
