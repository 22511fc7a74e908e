/* Strings of every sort around the length that is shown, and bytes that are written otherwise.
 *
 * modes: -s 0; -s 1; -s 3; -s 4; -s 5; -s 8 -v; -x; -xx; -x -s 5; -xx -s 3;
 * --strings-in-hex=non-ascii-chars; --strings-in-hex=non-ascii-chars -s 3; --strings-in-hex=none -s
 * 300; --strings-in-hex=non-ascii -y; -X raw -xx; -e trace=!execve -e raw=all; -e trace=!execve -e
 * raw=!open,/^mo -e verbose=!/stat; -e abbrev=!/^mo,execve; -e verbose=none; -e abbrev=all -v -s 9
 */
#include "call.h"
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/timex.h>
#include <sys/un.h>
#include <sys/utsname.h>
#include <sys/xattr.h>

/* Octal escapes are as short as what follows them lets them be. */
static const char *const odd[] = {
	"",
	"a",
	"ab",
	"abc",
	"abcd",
	"abcde",
	"\n",
	"\1",
	"\0011",
	"\1x8",
	"\18",
	"\377",
	"\3779",
	"\t\r\v\f\a\b\033",
	"\"\\'",
	"?"
	"?/",
	"\x7f",
	"a\200b\n",
	"abc\377",
	"abcd\377",
	"ab\nc",
	"abc\n",
	"\303\244\342\202\254",
	"%s%n",
	"a/*b*/c",
	"<x>",
	"end\\",
};

static void paths(void)
{
	char longest[4200];

	for (unsigned i = 0; i < COUNT(odd); i++) {
		CALL(chdir, odd[i]), CALL(openat, -1, odd[i], 0);
		CALL(symlinkat, odd[i], -1, odd[i]);
	}
	memset(longest, 'a', sizeof(longest));
	for (unsigned len = 4090; len < 4100; len++) {
		longest[len] = 0;
		CALL(chdir, longest);
		longest[len] = 'a';
	}
	for (unsigned len = 1; len < 6; len++) {
		char *end = readable(len); /* not terminated */
		memset(end, 'e', len);
		CALL(chdir, end), CALL(mount, end, end, end, 0L, end);
		CALL(prctl, PR_SET_NAME, end), CALL(sethostname, end, len + 1);
	}
}

static void bytes(void)
{
	int fd = open("bytes", O_RDWR | O_CREAT, 0644);
	char all[256], *end = readable(5);

	for (int i = 0; i < 256; i++)
		all[i] = (char)i;
	for (unsigned i = 0; i < COUNT(odd); i++)
		for (unsigned len = 0; len <= strlen(odd[i]) + 1; len++)
			CALL(pwrite64, fd, odd[i], (size_t)len, 0L);
	for (int i = 0; i < 256; i += 8) {
		char next[] = { (char)i,       '7', (char)(i + 1), '8',
				(char)(i + 2), 'a', (char)(i + 3), '\0' };
		CALL(pwrite64, fd, all + i, (size_t)8, 0L);
		CALL(pwrite64, fd, next, sizeof(next), 0L);
	}
	memcpy(end, "12345", 5);
	for (unsigned len = 3; len < 8; len++)
		CALL(write, -1, end, (size_t)len);
	for (unsigned len = 0; len < 7; len++)
		CALL(pread64, fd, all, (size_t)len, 0L);
}

static void others(void)
{
	struct utsname name;
	struct sockaddr_un un = { AF_UNIX };
	struct iovec pieces[6] = { { "a", 1 },	    { "bcd", 3 }, { "", 0 },
				   { "efghij", 6 }, { "k\n", 2 }, { NOWHERE, 2 } };
	char *words[7] = { "", "a", "abc", "abcd", "ab\n", "abcdefghi", NULL }, comm[16], value[32];
	struct stat st;
	int s = socket(AF_UNIX, SOCK_DGRAM, 0);

	CALL(uname, &name), CALL(getcwd, value, sizeof(value)), CALL(getcwd, value, 1L);
	CALL(execve, "/nonexistent", words, words), CALL(execve, NULL, NULL, (void *)8);
	CALL(execve, "", words + 5, words + 6);
	for (int n = 0; n < 7; n++)
		CALL(writev, -1, pieces, (long)n);
	for (unsigned i = 0; i < COUNT(odd); i++) {
		strcpy(un.sun_path, odd[i]);
		for (unsigned len = 2; len < 2 + strlen(odd[i]) + 2; len++)
			CALL(connect, s, &un, len);
		memcpy(un.sun_path + 1, odd[i], strlen(odd[i]));
		un.sun_path[0] = 0;
		CALL(connect, s, &un, 3 + strlen(odd[i]));
		CALL(prctl, PR_SET_NAME, odd[i]), CALL(prctl, PR_GET_NAME, comm);
		CALL(setxattr, "bytes", "user.x", odd[i], strlen(odd[i]), 0);
		CALL(setxattr, "bytes", odd[i], odd[i], strlen(odd[i]) + 1, 0);
		CALL(mount, odd[i], "/nonexistent", odd[i], 0L, odd[i]);
		symlink(odd[i], "link"), CALL(readlink, "link", value, sizeof(value)),
			unlink("link");
		CALL(memfd_create, odd[i], 0xf0L),
			CALL(add_key, odd[i], odd[i], odd[i], strlen(odd[i]), 0L);
	}
	CALL(newfstatat, -100, "bytes", &st, 0), CALL(newfstatat, -100, "nothing", &st, 0);
	CALL(mmap, NULL, 4096L, 3, 34, -1, 0L);
}

int main(void)
{
	paths();
	bytes();
	others();
	return 0;
}
