/* Files: opened, named, described, read, written and moved, with arguments as they should be and as
 * they should not.
 *
 * modes: ; -v -yy; -y -s 5; -X raw; -X verbose -v; -xx; -x -s 200 -a 0
 */
#include "call.h"
#include <dirent.h>
#include <linux/openat2.h>
#include <sys/statfs.h>
#include <sys/sysmacros.h>
#include <sys/time.h>
#include <utime.h>

static void names(int dir)
{
	struct open_how how = { .flags = O_RDWR | O_CREAT,
				.mode = 0640,
				.resolve = RESOLVE_BENEATH };
	struct {
		struct open_how how;
		uint64_t more;
	} grown = { .how = { .flags = O_PATH, .resolve = 0x3f | 1UL << 40 } };
	char *end = readable(4);

	memcpy(end, "name", 4);
	CALL(open, "nothing", O_RDONLY | O_NOFOLLOW);
	CALL(open, "file", O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 04755);
	CALL(open, end, 0), CALL(open, NOWHERE, O_WRONLY), CALL(open, NULL, 3),
		CALL(open, "", -1, -1);
	CALL(creat, "created", 0600), CALL(creat, "/nowhere/x", 0);
	CALL(openat, dir, "file", O_TMPFILE | O_RDWR, 0600), CALL(openat, -1, "x", 0x7fffffff, 0);
	CALL(openat2, dir, "file", &how, sizeof(how)),
		CALL(openat2, dir, "file", &grown, sizeof(grown));
	grown.more = 5;
	CALL(openat2, dir, "file", &grown, sizeof(grown)), CALL(openat2, AT_FDCWD, "x", &how, 8);
	CALL(openat2, -100, NULL, NULL, 24), CALL(openat2, 9, "x", NOWHERE, sizeof(how));
	CALL(mkdir, "d", 0777), CALL(mkdir, "d", 07777), CALL(mkdirat, dir, "e", 0),
		CALL(rmdir, "e"), CALL(rmdir, end);
	CALL(mknod, "fifo", S_IFIFO | 0600, 0), CALL(mknod, "n", 0170000 | 0644, makedev(1, 3));
	CALL(mknodat, dir, "/nowhere/c", S_IFCHR | 0666, makedev(300, 70000)),
		CALL(mknodat, dir, "/nowhere/b", S_IFBLK, 8UL << 32);
	CALL(link, "file", "second"),
		CALL(linkat, dir, "file", AT_FDCWD, "third", AT_SYMLINK_FOLLOW | AT_EMPTY_PATH);
	CALL(linkat, -1, "", 5, NULL, 0xffff), CALL(symlink, "file", "sym"),
		CALL(symlinkat, "a target of some length, forty bytes long", dir, "long");
	CALL(readlink, "sym", end - 100, 100), CALL(readlink, "sym", end - 100, 2),
		CALL(readlink, "file", end, 9), CALL(readlinkat, dir, "long", end - 100, 60);
	CALL(readlink, "sym", NOWHERE, 4), CALL(readlinkat, dir, "", NULL, -1);
	CALL(rename, "second", "renamed"), CALL(renameat, dir, "renamed", AT_FDCWD, "second"),
		CALL(renameat2, dir, "second", dir, "third", 2);
	CALL(renameat2, -1, "a", -2, "b", 0xff), CALL(unlink, "third"),
		CALL(unlinkat, dir, "d", AT_REMOVEDIR), CALL(unlinkat, dir, "x", 0x1000);
	CALL(access, "file", R_OK | W_OK), CALL(access, "nothing", F_OK),
		CALL(access, "file", 0xff), CALL(faccessat, dir, "file", X_OK);
	CALL(faccessat2, dir, "sym", R_OK, AT_EACCESS | AT_SYMLINK_NOFOLLOW),
		CALL(faccessat2, -5, end, 7, 0x12345);
	CALL(chdir, "."), CALL(chdir, "/nowhere"), CALL(fchdir, dir), CALL(fchdir, -1),
		CALL(getcwd, end - 200, 0), CALL(chroot, "/nowhere");
	CALL(umask, 022), CALL(umask, 0177777), CALL(umask, 022), CALL(chmod, "file", 0644),
		CALL(fchmod, dir, 01755), CALL(fchmodat, dir, "nothing", 0170000);
	CALL(chown, "file", -1, -1), CALL(lchown, "nothing", 0, 65534), CALL(fchown, -1, 1, 2),
		CALL(fchownat, dir, "sym", -1, 0x80000000, AT_SYMLINK_NOFOLLOW | 1);
}

static void described(int file, int dir)
{
	struct timespec times[2] = { { 1000000000, UTIME_OMIT }, { 0, UTIME_NOW } };
	struct timeval old[2] = { { 1000000000, 5 }, { -1, 2000000 } };
	struct utimbuf buf = { 1000000000, 5 };
	char *place = readable(400);

	CALL(utimensat, dir, "file", times, AT_SYMLINK_NOFOLLOW),
		CALL(utimensat, file, NULL, NULL, 0), CALL(utimensat, -1, "x", NOWHERE, 0xff);
	times[0].tv_nsec = 123456789, times[1].tv_sec = 1;
	CALL(utimensat, dir, "file", times, 0), CALL(utimes, "file", old), CALL(utimes, "x", NULL),
		CALL(futimesat, dir, "file", old), CALL(futimesat, -1, NULL, NOWHERE);
	CALL(utime, "file", &buf), CALL(utime, "nothing", NULL), CALL(utime, NULL, NOWHERE);
	CALL(truncate, "file", 77), CALL(truncate, "x", -1), CALL(ftruncate, file, 100),
		CALL(ftruncate, -1, 1L << 40);
	CALL(stat, "nothing", place), CALL(lstat, "/dev/null", place),
		CALL(stat, "/dev/null", NOWHERE), CALL(fstat, file, readable(30)),
		CALL(fstat, -1, place);
	CALL(newfstatat, AT_FDCWD, "/dev/zero", place, AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT),
		CALL(newfstatat, -1, "", place, 0xffff);
	CALL(statx, AT_FDCWD, "/dev/null", AT_STATX_DONT_SYNC, STATX_TYPE | STATX_MODE, place),
		CALL(statx, -1, "x", 0x6000, 0xfff, place),
		CALL(statx, file, "", AT_EMPTY_PATH, 0x80000000, NULL);
	CALL(statfs, "/proc", place), CALL(statfs, "nothing", place), CALL(fstatfs, -1, place),
		CALL(statfs, "/proc", NOWHERE), CALL(ustat, 0, place),
		CALL(ustat, makedev(0, 4), NOWHERE);
	CALL(setxattr, "file", "user.one", "value", 5, 0),
		CALL(setxattr, "file", "user.one", "value", 5, 1),
		CALL(fsetxattr, file, "user.two", "v\0alue", 6, 2),
		CALL(lsetxattr, "nothing", "", NULL, 0, 0xff);
	CALL(setxattr, "file", "user.long", place, 300, 0),
		CALL(setxattr, "file", NOWHERE, NOWHERE, 9, 3);
	CALL(getxattr, "file", "user.one", place, 400),
		CALL(getxattr, "file", "user.one", place, 2),
		CALL(getxattr, "file", "user.one", NULL, 0),
		CALL(fgetxattr, file, "user.none", place, 9);
	CALL(lgetxattr, "file", "user.long", place, 400), CALL(lgetxattr, NULL, NULL, NULL, 5),
		CALL(listxattr, "file", place, 400), CALL(flistxattr, file, place, 4),
		CALL(llistxattr, "nothing", NULL, 0);
	CALL(removexattr, "file", "user.one"), CALL(fremovexattr, file, "user.none"),
		CALL(lremovexattr, NOWHERE, "x");
	CALL(name_to_handle_at, dir, "file", NULL, place, 0),
		CALL(name_to_handle_at, -1, "x", place, NULL, 0x1400);
	memset(place, 0, 400), place[0] = 12, place[4] = 1;
	CALL(open_by_handle_at, -1, place, O_RDONLY),
		CALL(open_by_handle_at, AT_FDCWD, readable(10), 0xfff),
		CALL(open_by_handle_at, 1, NULL, 0);
}

static void moved(int file, int dir)
{
	struct iovec in[3] = { { "first", 5 }, { "\0\1\377", 3 }, { NULL, 0 } }, out[2],
		     bad[2] = { { NOWHERE, 5 }, { "x", -1UL } };
	char *a = readable(200), b[100];
	loff_t zero = 0, one = 1;
	int pipes[2], other = open("other", O_RDWR | O_CREAT, 0600);

	out[0] = (struct iovec){ a, 4 }, out[1] = (struct iovec){ b, 50 };
	CALL(write, file, "plain text\n", 11), CALL(write, file, "\0\1\2\377", 4),
		CALL(write, -1, NOWHERE, 4), CALL(write, file, NULL, 0), CALL(write, -1, a, 200),
		CALL(write, -1, a, 201);
	CALL(pwrite64, file, "hidden", 6, 5), CALL(pwrite64, file, "x", 1, -1),
		CALL(writev, file, in, 3), CALL(writev, -1, bad, 2), CALL(writev, file, NOWHERE, 1),
		CALL(writev, file, in, -1);
	CALL(pwritev, file, in, 2, 3, 0), CALL(pwritev2, file, in, 2, -1L, -1L, 2),
		CALL(pwritev2, -1, in, 1, 5, 0, 0x100000);
	CALL(lseek, file, 0, SEEK_SET), CALL(lseek, file, 0, SEEK_DATA),
		CALL(lseek, file, -1, SEEK_CUR), CALL(lseek, -1, 1L << 40, 9);
	CALL(read, file, a, 5), CALL(read, file, a, 0), CALL(read, file, NOWHERE, 5),
		CALL(read, -1, a, 100), CALL(read, file, a, 200), CALL(pread64, file, a, 6, 2),
		CALL(pread64, file, a, 9, -5);
	CALL(readv, file, out, 2), CALL(preadv, file, out, 2, 1, 0),
		CALL(preadv2, file, out, 2, 0, 0, 8),
		CALL(preadv2, file, out, 1, 1L << 40, 0, 0xff), CALL(readv, -1, bad, 1);
	CALL(fallocate, file, 0, 0, 100), CALL(fallocate, file, 3, 4096, 4096),
		CALL(fallocate, -1, 0xff, -1, 1), CALL(fadvise64, file, 0, 100, 3),
		CALL(fadvise64, -1, -1, 1, 9);
	CALL(sync_file_range, file, 0, 10, 7), CALL(sync_file_range, -1, -1, 1, 0xff),
		CALL(fsync, file), CALL(fdatasync, -1), CALL(syncfs, -1),
		CALL(readahead, file, 0, 10), CALL(readahead, -1, -1, 1);
	CALL(copy_file_range, file, &zero, other, NULL, 10, 0),
		CALL(copy_file_range, file, &zero, other, &one, 5, 1),
		CALL(copy_file_range, -1, NOWHERE, -1, NULL, -1, 0);
	zero = 0;
	CALL(sendfile, other, file, &zero, 7), CALL(sendfile, other, file, NULL, 1 << 20),
		CALL(sendfile, -1, file, NOWHERE, 5);
	CALL(pipe, pipes), CALL(pipe2, pipes, O_CLOEXEC | O_NONBLOCK), CALL(pipe2, NOWHERE, 0),
		CALL(pipe2, pipes, 0x7), CALL(pipe, NULL);
	zero = 0;
	CALL(splice, file, &zero, pipes[1], NULL, 10, 1 | 4),
		CALL(splice, -1, NULL, -1, NOWHERE, 1, 0xff), CALL(tee, pipes[0], pipes[0], 5, 2),
		CALL(tee, -1, -1, -1, 0xff);
	CALL(vmsplice, pipes[1], in, 2, 2), CALL(vmsplice, pipes[1], bad, 1, 0xff),
		CALL(vmsplice, -1, NOWHERE, 1, 0);
	CALL(flock, file, 2), CALL(flock, file, 8), CALL(flock, -1, 0xff), CALL(dup, file),
		CALL(dup, -1), CALL(dup2, file, 40), CALL(dup2, -1, -1),
		CALL(dup3, file, 41, O_CLOEXEC), CALL(dup3, file, 42, 0xff);
	CALL(close_range, 40, 50, 0), CALL(close_range, 50, 40, 0xff), CALL(close, 40),
		CALL(close, -1), CALL(memfd_create, "name", 3),
		CALL(memfd_create, NOWHERE, 4 | 21 << 26), CALL(memfd_create, NULL, 0x20);
	CALL(getdents, -1, a, 200), CALL(getdents64, -1, NOWHERE, 5), CALL(getdents64, dir, a, 2),
		CALL(getdents, file, a, 200), CALL(getdents, dir, NULL, 0);
	CALL(fcntl, file, F_GETFD), CALL(fcntl, file, F_SETFD, FD_CLOEXEC | 2),
		CALL(fcntl, file, F_GETFL), CALL(fcntl, file, F_SETFL, O_APPEND | O_NONBLOCK),
		CALL(fcntl, file, F_DUPFD_CLOEXEC, 60), CALL(fcntl, file, F_GETPIPE_SZ);
	struct flock lock = { F_WRLCK, SEEK_SET, 1, 2, 0 };
	struct f_owner_ex owner = { F_OWNER_PID, 0 };
	CALL(fcntl, file, F_SETLK, &lock), CALL(fcntl, file, F_GETLK, &lock),
		CALL(fcntl, file, F_OFD_SETLKW, &lock), CALL(fcntl, file, F_OFD_GETLK, readable(8)),
		lock.l_type = 77, lock.l_whence = 9, CALL(fcntl, -1, F_SETLKW, &lock);
	CALL(fcntl, file, F_SETOWN_EX, &owner), CALL(fcntl, file, F_GETOWN_EX, &owner),
		CALL(fcntl, file, F_GETOWN), CALL(fcntl, file, F_SETSIG, SIGUSR1),
		CALL(fcntl, file, F_GETSIG), CALL(fcntl, file, F_SETLEASE, F_RDLCK),
		CALL(fcntl, file, F_GETLEASE);
	CALL(fcntl, file, F_NOTIFY, 0x80000005), CALL(fcntl, file, F_ADD_SEALS, 0x1f),
		CALL(fcntl, file, F_GET_SEALS), CALL(fcntl, -1, 0x999, 0x888);
}

int main(void)
{
	int dir = open(".", O_RDONLY | O_DIRECTORY), file = open("file", O_RDWR | O_CREAT, 0644);

	names(dir), described(file, dir), moved(file, dir);
	return 0;
}
