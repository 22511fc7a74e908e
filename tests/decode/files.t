# Opening, reading, writing and closing files; directories, links and names.  Lines as strace prints them.

# ---- Open and close
x86_64 open &"/etc/passwd" 0 = 3
> open("/etc/passwd", O_RDONLY) = 3
x86_64 open &"f" 0x241 0644 = 3
> open("f", O_WRONLY|O_CREAT|O_TRUNC, 0644) = 3
x86_64 open &"f" 0x410002 0600 = -1 EOPNOTSUPP
> open("f", O_RDWR|O_TMPFILE, 0600) = -1 EOPNOTSUPP (Operation not supported)
x86_64 open &"f" 0xffffffff 0177777 = 4
> open("f", O_ACCMODE|O_CREAT|O_EXCL|O_NOCTTY|O_TRUNC|O_APPEND|O_NONBLOCK|O_SYNC|O_DIRECT|O_LARGEFILE|O_NOFOLLOW|O_NOATIME|O_CLOEXEC|O_PATH|O_TMPFILE|FASYNC|0xff80003c, 0177777) = 4
x86_64 open &"f" 4 = 4
> open("f", O_RDONLY|0x4) = 4
i386 open &"f" 0x241 0644 = 3
> open("f", O_WRONLY|O_CREAT|O_TRUNC, 0644) = 3
x86_64 openat -100 &"/etc/passwd" 0x80000 = 3
> openat(AT_FDCWD, "/etc/passwd", O_RDONLY|O_CLOEXEC) = 3
x86_64 openat 5 &"f" 0x42 0644 = 6
> openat(5, "f", O_RDWR|O_CREAT, 0644) = 6
x86_64 openat -100 0 0 = -1 EFAULT
> openat(AT_FDCWD, NULL, O_RDONLY) = -1 EFAULT (Bad address)
x86_64 openat -100 0x10000 0 = -1 EFAULT
> openat(AT_FDCWD, 0x10000, O_RDONLY) = -1 EFAULT (Bad address)
aarch64 openat -100 &"d" 0x4000 = 3
> openat(AT_FDCWD, "d", O_RDONLY|O_DIRECTORY) = 3
aarch64 openat -100 &"d" 0x38000 = 3
> openat(AT_FDCWD, "d", O_RDONLY|O_DIRECT|O_LARGEFILE|O_NOFOLLOW) = 3
arm openat -100 &"d" 0xa4000 = 3
> openat(AT_FDCWD, "d", O_RDONLY|O_LARGEFILE|O_CLOEXEC|O_DIRECTORY) = 3
riscv64 openat -100 &"d" 0x10000 = 3
> openat(AT_FDCWD, "d", O_RDONLY|O_DIRECTORY) = 3
arm open &"t" 0x404002 0600 = 3
> open("t", O_RDWR|O_TMPFILE, 0600) = 3
x86_64 openat2 -100 &"f" 0x20000 24 = 3
@0x20000 u64 0x80040 0644 8
> openat2(AT_FDCWD, "f", {flags=O_RDONLY|O_CREAT|O_CLOEXEC, mode=0644, resolve=RESOLVE_BENEATH}, 24) = 3
x86_64 openat2 -100 &"f" 0x20000 24 = 3
@0x20000 u64 0 0 0
> openat2(AT_FDCWD, "f", {flags=O_RDONLY, resolve=0}, 24) = 3
x86_64 openat2 -100 &"f" 0x20000 16 = -1 EINVAL
@0x20000 u64 0 0 0
> openat2(AT_FDCWD, "f", 0x20000, 16) = -1 EINVAL (Invalid argument)
x86_64 openat2 -100 &"f" 0x20000 32 = -1 E2BIG
@0x20000 u64 0 0 0x40 9
> openat2(AT_FDCWD, "f", {flags=O_RDONLY, resolve=0x40 /* RESOLVE_??? */, /* bytes 24..31 */ "\x09\x00\x00\x00\x00\x00\x00\x00"}, 32) = -1 E2BIG (Argument list too long)
x86_64 openat2 -100 &"f" 0x20000 32 = 3
@0x20000 u64 0 0 1 0
> openat2(AT_FDCWD, "f", {flags=O_RDONLY, resolve=RESOLVE_NO_XDEV}, 32) = 3
x86_64 creat &"f" 0644 = 3
> creat("f", 0644) = 3
x86_64 close 3 = 0
> close(3) = 0
x86_64 close -1 = -1 EBADF
> close(-1) = -1 EBADF (Bad file descriptor)
x86_64 close_range 3 0xffffffff 4 = 0
> close_range(3, 4294967295, CLOSE_RANGE_CLOEXEC) = 0
x86_64 dup 3 = 4
> dup(3) = 4
x86_64 dup2 3 1 = 1
> dup2(3, 1) = 1
x86_64 dup3 3 9 0x80000 = 9
> dup3(3, 9, O_CLOEXEC) = 9
x86_64 pipe 0x20000 = 0
@@0x20000 u32 3 4
> pipe([3, 4]) = 0
x86_64 pipe 0x20000 = -1 EMFILE
> pipe(0x20000) = -1 EMFILE (Too many open files)
x86_64 pipe2 0x20000 0x80800 = 0
@@0x20000 u32 3 4
> pipe2([3, 4], O_NONBLOCK|O_CLOEXEC) = 0
arm pipe2 0x20000 0x10000 = 0
@@0x20000 u32 3 4
> pipe2([3, 4], O_DIRECT) = 0
x86_64 eventfd 7 = 3
> eventfd(7) = 3
x86_64 eventfd2 0 0x80801 = 3
> eventfd2(0, EFD_SEMAPHORE|EFD_CLOEXEC|EFD_NONBLOCK) = 3

# ---- Read and write
x86_64 read 3 0x20000 100 = 5
@@0x20000 "ab\n\0\377"
> read(3, "ab\n\0\377", 100) = 5
x86_64 read 3 0x20000 100 = 0
> read(3, "", 100) = 0
x86_64 write 1 &"hello\n" 6 = 6
> write(1, "hello\n", 6) = 6
x86_64 write 1 0x20000 -1 = 40
@0x20000 "0123456789012345678901234567890123456789"
> write(1, "01234567890123456789012345678901"..., 18446744073709551615) = 40
x86_64 write 1 0x20000 3 = -1 EFAULT
> write(1, 0x20000, 3) = -1 EFAULT (Bad address)
x86_64 pread64 3 0x20000 10 5 = 3
@@0x20000 "abc"
> pread64(3, "abc", 10, 5) = 3
i386 pread64 3 0x20000 10 5 1 = 3
@@0x20000 "abc"
> pread64(3, "abc", 10, 4294967301) = 3
arm pread64 3 0x20000 10 0 5 1 = 3
@@0x20000 "abc"
> pread64(3, "abc", 10, 4294967301) = 3
x86_64 pwrite64 3 &"abc" 3 -1 = -1 EINVAL
> pwrite64(3, "abc", 3, -1) = -1 EINVAL (Invalid argument)
arm pwrite64 3 &"abc" 3 0 5 0 = 3
> pwrite64(3, "abc", 3, 5) = 3
x86_64 readv 3 0x20000 2 = 4
@0x20000 u64 0x21000 3 0x21010 10
@@0x21000 "abc"
@@0x21010 "defg"
> readv(3, [{iov_base="abc", iov_len=3}, {iov_base="d", iov_len=10}], 2) = 4
x86_64 readv 3 0x20000 2 = -1 EIO
@0x20000 u64 0x21000 3 0x21010 10
> readv(3, [{iov_base=0x21000, iov_len=3}, {iov_base=0x21010, iov_len=10}], 2) = -1 EIO (Input/output error)
i386 writev 3 0x20000 2 = 4
@0x20000 u32 0x21000 3 0x21010 1
@0x21000 "abc"
@0x21010 "d"
> writev(3, [{iov_base="abc", iov_len=3}, {iov_base="d", iov_len=1}], 2) = 4
x86_64 writev 3 0x20ff0 3 = -1 EFAULT
@0x20ff0 u64 0 0
> writev(3, [{iov_base=NULL, iov_len=0}, ... /* 0x21000 */], 3) = -1 EFAULT (Bad address)
x86_64 writev 3 0x20000 -1 = -1 EINVAL
> writev(3, 0x20000, 18446744073709551615) = -1 EINVAL (Invalid argument)
x86_64 preadv 3 0x20000 1 7 0 = 3
@0x20000 u64 0x21000 3
@@0x21000 "abc"
> preadv(3, [{iov_base="abc", iov_len=3}], 1, 7) = 3
i386 preadv 3 0x20000 1 7 1 = -1 EIO
@0x20000 u32 0x21000 3
> preadv(3, [{iov_base=0x21000, iov_len=3}], 1, 4294967303) = -1 EIO (Input/output error)
arm preadv 3 0x20000 1 7 1 = 0
@0x20000 u32 0x21000 3
@0x21000 "abc"
> preadv(3, [{iov_base="", iov_len=3}], 1, 4294967303) = 0
x86_64 pwritev 3 0x20000 1 -1 0 = 3
@0x20000 u64 0x21000 3
@0x21000 "abc"
> pwritev(3, [{iov_base="abc", iov_len=3}], 1, -1) = 3
x86_64 preadv2 3 0x20000 1 7 0 9 = 3
@0x20000 u64 0x21000 3
@@0x21000 "abc"
> preadv2(3, [{iov_base="abc", iov_len=3}], 1, 7, RWF_HIPRI|RWF_NOWAIT) = 3
i386 preadv2 3 0x20000 1 7 0 1 = 3
@0x20000 u32 0x21000 3
@@0x21000 "abc"
> preadv2(3, [{iov_base="abc", iov_len=3}], 1, 7, RWF_HIPRI) = 3
x32 preadv2 3 0x20000 1 7 1 = 3
@0x20000 u32 0x21000 3
@@0x21000 "abc"
> preadv2(3, [{iov_base="abc", iov_len=3}], 1, 7, RWF_HIPRI) = 3
x86_64 pwritev2 3 0x20000 1 7 0 4 = 3
@0x20000 u64 0x21000 3
@0x21000 "abc"
> pwritev2(3, [{iov_base="abc", iov_len=3}], 1, 7, RWF_SYNC) = 3
x32 pwritev2 3 0x20000 1 7 4 = 3
@0x20000 u32 0x21000 3
@0x21000 "abc"
> pwritev2(3, [{iov_base="abc", iov_len=3}], 1, 7, RWF_SYNC) = 3
x86_64 lseek 3 -5 2 = 7
> lseek(3, -5, SEEK_END) = 7
i386 lseek 3 -5 1 = 7
> lseek(3, -5, SEEK_CUR) = 7
x86_64 lseek 3 0 9 = -1 EINVAL
> lseek(3, 0, 0x9 /* SEEK_??? */) = -1 EINVAL (Invalid argument)
i386 _llseek 3 1 2 0x20000 0 = 0
@@0x20000 u64 0x100000002
> _llseek(3, 4294967298, [4294967298], SEEK_SET) = 0
i386 _llseek 3 -1 -5 0x20000 1 = -1 EINVAL
> _llseek(3, -5, 0x20000, SEEK_CUR) = -1 EINVAL (Invalid argument)
x86_64 sendfile 1 3 0x20000 100 = 7
@0x20000 u64 5
@@0x20000 u64 12
> sendfile(1, 3, [5] => [12], 100) = 7
x86_64 sendfile 1 3 0x20000 100 = 0
@0x20000 u64 5
> sendfile(1, 3, [5], 100) = 0
x86_64 sendfile 1 3 0 100 = 7
> sendfile(1, 3, NULL, 100) = 7
i386 sendfile 1 3 0x20000 100 = -1 EIO
@0x20000 u32 5
> sendfile(1, 3, [5], 100) = -1 EIO (Input/output error)
i386 sendfile64 1 3 0x20000 100 = 7
@0x20000 u64 5
@@0x20000 u64 0x100000000
> sendfile64(1, 3, [5] => [4294967296], 100) = 7
x86_64 copy_file_range 3 0x20000 4 0 10 0 = 10
@0x20000 u64 5
> copy_file_range(3, [5], 4, NULL, 10, 0) = 10
x86_64 splice 3 0 4 0x20000 10 5 = 10
@0x20000 u64 -1
> splice(3, NULL, 4, [-1], 10, SPLICE_F_MOVE|SPLICE_F_MORE) = 10
x86_64 tee 3 4 10 2 = 10
> tee(3, 4, 10, SPLICE_F_NONBLOCK) = 10
x86_64 vmsplice 3 0x20000 1 8 = 3
@0x20000 u64 0x21000 3
@0x21000 "abc"
> vmsplice(3, [{iov_base="abc", iov_len=3}], 1, SPLICE_F_GIFT) = 3

# ---- Space, advice and durability
x86_64 truncate &"f" 100 = 0
> truncate("f", 100) = 0
x86_64 ftruncate 3 -1 = -1 EINVAL
> ftruncate(3, 18446744073709551615) = -1 EINVAL (Invalid argument)
i386 truncate64 &"f" 2 1 = 0
> truncate64("f", 4294967298) = 0
arm truncate64 &"f" 0 2 1 = 0
> truncate64("f", 4294967298) = 0
i386 ftruncate64 3 2 1 = 0
> ftruncate64(3, 4294967298) = 0
arm ftruncate64 3 0 2 1 = 0
> ftruncate64(3, 4294967298) = 0
x86_64 fallocate 3 3 5 10 = 0
> fallocate(3, FALLOC_FL_KEEP_SIZE|FALLOC_FL_PUNCH_HOLE, 5, 10) = 0
i386 fallocate 3 0x80 5 1 10 2 = -1 EOPNOTSUPP
> fallocate(3, FALLOC_FL_WRITE_ZEROES, 4294967301, 8589934602) = -1 EOPNOTSUPP (Operation not supported)
arm fallocate 3 1 5 0 10 0 = 0
> fallocate(3, FALLOC_FL_KEEP_SIZE, 5, 10) = 0
x86_64 fadvise64 3 0 0 2 = 0
> fadvise64(3, 0, 0, POSIX_FADV_SEQUENTIAL) = 0
i386 fadvise64 3 0 1 7 4 = 0
> fadvise64(3, 4294967296, 7, POSIX_FADV_DONTNEED) = 0
i386 fadvise64_64 3 0 1 7 0 9 = -1 EINVAL
> fadvise64_64(3, 4294967296, 7, 0x9 /* POSIX_FADV_??? */) = -1 EINVAL (Invalid argument)
arm arm_fadvise64_64 3 3 5 0 7 1 = 0
> arm_fadvise64_64(3, POSIX_FADV_WILLNEED, 5, 4294967303) = 0
x86_64 readahead 3 5 10 = 0
> readahead(3, 5, 10) = 0
arm readahead 3 0 5 1 10 = 0
> readahead(3, 4294967301, 10) = 0
x86_64 cachestat 3 0x20000 0x20010 0 = 0
@0x20000 u64 0 4096
@@0x20010 u64 1 2 3 4 5
> cachestat(3, {off=0, len=4096}, {nr_cache=1, nr_dirty=2, nr_writeback=3, nr_evicted=4, nr_recently_evicted=5}, 0) = 0
x86_64 fsync 3 = 0
> fsync(3) = 0
x86_64 fdatasync 3 = 0
> fdatasync(3) = 0
x86_64 sync = 0
> sync() = 0
x86_64 syncfs 3 = 0
> syncfs(3) = 0
x86_64 sync_file_range 3 0 10 7 = 0
> sync_file_range(3, 0, 10, SYNC_FILE_RANGE_WAIT_BEFORE|SYNC_FILE_RANGE_WRITE|SYNC_FILE_RANGE_WAIT_AFTER) = 0
i386 sync_file_range 3 0 1 10 0 2 = 0
> sync_file_range(3, 4294967296, 10, SYNC_FILE_RANGE_WRITE) = 0
arm arm_sync_file_range 3 2 5 1 10 0 = 0
> arm_sync_file_range(3, SYNC_FILE_RANGE_WRITE, 4294967301, 10) = 0

# ---- Directories
x86_64 getdents 3 0x20000 200 = 56
@@0x20000 u64 5 6 u16 24 "abc\0\0\4" u64 5 7 u16 32 "abcdefg\0\0\0\0\0\0\10"
> getdents(3, 0x20000 /* 2 entries */, 200) = 56
x86_64 getdents 3 0x20000 200 = 56
@@0x20000 u64 5 6 u16 24 "abc\0\0\4" u64 5 7 u16 32 "abcdefg\0\0\0\0\0\0\10"
> getdents(3, 0x20000 /* 2 entries */, 200) = 56
-v
> getdents(3, [{d_ino=5, d_off=6, d_reclen=24, d_name="abc", d_type=DT_DIR}, {d_ino=5, d_off=7, d_reclen=32, d_name="abcdefg", d_type=DT_REG}], 200) = 56
x86_64 getdents64 3 0x20000 200 = 24
@@0x20000 u64 5 6 u16 24 u8 4 "abc\0\0"
> getdents64(3, 0x20000 /* 1 entries */, 200) = 24
-v
> getdents64(3, [{d_ino=5, d_off=6, d_reclen=24, d_type=DT_DIR, d_name="abc"}], 200) = 24
i386 getdents64 3 0x20000 200 = 24
@@0x20000 u64 5 6 u16 24 u8 4 "abc\0\0"
> getdents64(3, 0x20000 /* 1 entries */, 200) = 24
x86_64 getdents64 3 0x20000 200 = 0
> getdents64(3, 0x20000 /* 0 entries */, 200) = 0
x86_64 getcwd 0x20000 4096 = 5
@@0x20000 "/tmp\0"
> getcwd("/tmp", 4096) = 5
x86_64 getcwd 0x20000 2 = -1 ERANGE
> getcwd(0x20000, 2) = -1 ERANGE (Numerical result out of range)
x86_64 chdir &"/tmp" = 0
> chdir("/tmp") = 0
x86_64 fchdir 3 = 0
> fchdir(3) = 0
x86_64 chroot &"." = 0
> chroot(".") = 0
x86_64 mkdir &"d" 0755 = 0
> mkdir("d", 0755) = 0
x86_64 mkdirat -100 &"d" 0 = 0
> mkdirat(AT_FDCWD, "d", 000) = 0
x86_64 rmdir &"d" = 0
> rmdir("d") = 0

# ---- Names
x86_64 link &"a" &"b" = 0
> link("a", "b") = 0
x86_64 linkat -100 &"a" 4 &"b" 0x1400 = 0
> linkat(AT_FDCWD, "a", 4, "b", AT_SYMLINK_FOLLOW|AT_EMPTY_PATH) = 0
x86_64 symlink &"a" &"b" = 0
> symlink("a", "b") = 0
x86_64 symlinkat &"a" -100 &"b" = 0
> symlinkat("a", AT_FDCWD, "b") = 0
x86_64 readlink &"a" 0x20000 100 = 3
@@0x20000 "xyz"
> readlink("a", "xyz", 100) = 3
x86_64 readlinkat 3 &"a" 0x20000 100 = 3
@@0x20000 "xyz"
> readlinkat(3, "a", "xyz", 100) = 3
x86_64 readlinkat 3 &"a" 0x20000 100 = -1 EINVAL
> readlinkat(3, "a", 0x20000, 100) = -1 EINVAL (Invalid argument)
x86_64 unlink &"a" = 0
> unlink("a") = 0
x86_64 unlinkat -100 &"a" 0x200 = 0
> unlinkat(AT_FDCWD, "a", AT_REMOVEDIR) = 0
x86_64 rename &"a" &"b" = 0
> rename("a", "b") = 0
x86_64 renameat -100 &"a" 3 &"b" = 0
> renameat(AT_FDCWD, "a", 3, "b") = 0
x86_64 renameat2 -100 &"a" -100 &"b" 1 = 0
> renameat2(AT_FDCWD, "a", AT_FDCWD, "b", RENAME_NOREPLACE) = 0
x86_64 renameat2 -100 &"a" -100 &"b" 8 = -1 EINVAL
> renameat2(AT_FDCWD, "a", AT_FDCWD, "b", 0x8 /* RENAME_?? */) = -1 EINVAL (Invalid argument)
x86_64 mknod &"a" 0010644 = 0
> mknod("a", S_IFIFO|0644) = 0
x86_64 mknod &"a" 0060660 0x801 = 0
> mknod("a", S_IFBLK|0660, makedev(0x8, 0x1)) = 0
x86_64 mknodat -100 &"a" 0020600 0x10103 = 0
> mknodat(AT_FDCWD, "a", S_IFCHR|0600, makedev(0x101, 0x3)) = 0
x86_64 mknodat -100 &"a" 0100644 5 = 0
> mknodat(AT_FDCWD, "a", S_IFREG|0644) = 0

# ---- Permissions and owners
x86_64 access &"a" 0 = 0
> access("a", F_OK) = 0
x86_64 access &"a" 7 = 0
> access("a", R_OK|W_OK|X_OK) = 0
x86_64 access &"a" 8 = -1 EINVAL
> access("a", 0x8 /* ?_OK */) = -1 EINVAL (Invalid argument)
x86_64 faccessat -100 &"a" 4 = 0
> faccessat(AT_FDCWD, "a", R_OK) = 0
x86_64 faccessat2 -100 &"a" 4 0x1300 = 0
> faccessat2(AT_FDCWD, "a", R_OK, AT_SYMLINK_NOFOLLOW|AT_EACCESS|AT_EMPTY_PATH) = 0
x86_64 chmod &"a" 04755 = 0
> chmod("a", 04755) = 0
x86_64 fchmod 3 0 = 0
> fchmod(3, 000) = 0
x86_64 fchmodat -100 &"a" 0644 = 0
> fchmodat(AT_FDCWD, "a", 0644) = 0
x86_64 fchmodat2 -100 &"a" 0644 0x100 = 0
> fchmodat2(AT_FDCWD, "a", 0644, AT_SYMLINK_NOFOLLOW) = 0
x86_64 chown &"a" 1000 -1 = 0
> chown("a", 1000, -1) = 0
i386 chown &"a" 0xffff 5 = 0
> chown("a", -1, 5) = 0
i386 chown32 &"a" 0xffff -1 = 0
> chown32("a", 65535, -1) = 0
x86_64 lchown &"a" 0 0 = 0
> lchown("a", 0, 0) = 0
i386 lchown &"a" 1 0xffff = 0
> lchown("a", 1, -1) = 0
x86_64 fchown 3 0 0 = 0
> fchown(3, 0, 0) = 0
i386 fchown 3 1 2 = 0
> fchown(3, 1, 2) = 0
x86_64 fchownat -100 &"a" 1 2 0x100 = 0
> fchownat(AT_FDCWD, "a", 1, 2, AT_SYMLINK_NOFOLLOW) = 0
x86_64 umask 022 = 022
> umask(022) = 022
x86_64 umask 0777 = 0
> umask(0777) = 000

# ---- Odds and ends
x86_64 acct 0 = 0
> acct(NULL) = 0
x86_64 uselib &"a" = -1 ENOSYS
> uselib("a") = -1 ENOSYS (Function not implemented)
x86_64 sysfs 3 = 40
> sysfs(0x3, 0, 0) = 40
x86_64 vhangup = 0
> vhangup() = 0
