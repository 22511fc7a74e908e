# What is known about a file, and changing its times.

# ---- stat
x86_64 stat &"/etc/passwd" 0x20000 = 0
@@0x20000 u64 0x801 7 1 u32 0100644 0 0 0 u64 0 1270 4096 8 1000000000 5 1 0 0 0
> stat("/etc/passwd", {st_mode=S_IFREG|0644, st_size=1270, ...}) = 0
-v
> stat("/etc/passwd", {st_dev=makedev(0x8, 0x1), st_ino=7, st_mode=S_IFREG|0644, st_nlink=1, st_uid=0, st_gid=0, st_blksize=4096, st_blocks=8, st_size=1270, st_atime=1000000000 /* 2001-09-09T01:46:40.000000005+0000 */, st_atime_nsec=5, st_mtime=1 /* 1970-01-01T00:00:01+0000 */, st_mtime_nsec=0, st_ctime=0, st_ctime_nsec=0}) = 0
x86_64 stat &"/dev/null" 0x20000 = 0
@@0x20000 u64 5 7 1 u32 0020666 0 0 0 u64 0x103 0 4096 0 0 0 0 0 0 0
> stat("/dev/null", {st_mode=S_IFCHR|0666, st_rdev=makedev(0x1, 0x3), ...}) = 0
x86_64 stat &"/dev/null" 0x20000 = 0
@@0x20000 u64 5 7 1 u32 0020666 0 0 0 u64 0x103 0 4096 0 0 0 0 0 0 0
> stat("/dev/null", {st_mode=S_IFCHR|0666, st_rdev=makedev(0x1, 0x3), ...}) = 0
-v
> stat("/dev/null", {st_dev=makedev(0, 0x5), st_ino=7, st_mode=S_IFCHR|0666, st_nlink=1, st_uid=0, st_gid=0, st_blksize=4096, st_blocks=0, st_rdev=makedev(0x1, 0x3), st_atime=0, st_atime_nsec=0, st_mtime=0, st_mtime_nsec=0, st_ctime=0, st_ctime_nsec=0}) = 0
x86_64 stat &"f" 0x20000 = -1 ENOENT
> stat("f", 0x20000) = -1 ENOENT (No such file or directory)
x86_64 stat &"f" 0x20000 = 0
> stat("f", 0x20000) = 0
x86_64 lstat &"l" 0x20000 = 0
@@0x20000 u64 0x801 7 1 u32 0120777 0 0 0 u64 0 3 4096 0 0 0 0 0 0 0
> lstat("l", {st_mode=S_IFLNK|0777, st_size=3, ...}) = 0
x86_64 fstat 3 0x20000 = 0
@@0x20000 u64 0x801 7 1 u32 0041777 0 0 0 u64 0 4096 4096 8 0 0 0 0 0 0
> fstat(3, {st_mode=S_IFDIR|S_ISVTX|0777, st_size=4096, ...}) = 0
x86_64 newfstatat 3 &"" 0x20000 0x1000 = 0
@@0x20000 u64 0x801 7 1 u32 0100755 0 0 0 u64 0 9 4096 8 0 0 0 0 0 0
> newfstatat(3, "", {st_mode=S_IFREG|0755, st_size=9, ...}, AT_EMPTY_PATH) = 0
x32 fstat 3 0x20000 = 0
@@0x20000 u64 0x801 7 1 u32 0100644 1 2 0 u64 0 1270 4096 8 1000000000 5 1 0 -1 0
> fstat(3, {st_mode=S_IFREG|0644, st_size=1270, ...}) = 0
-v
> fstat(3, {st_dev=makedev(0x8, 0x1), st_ino=7, st_mode=S_IFREG|0644, st_nlink=1, st_uid=1, st_gid=2, st_blksize=4096, st_blocks=8, st_size=1270, st_atime=1000000000 /* 2001-09-09T01:46:40.000000005+0000 */, st_atime_nsec=5, st_mtime=1 /* 1970-01-01T00:00:01+0000 */, st_mtime_nsec=0, st_ctime=-1 /* 1969-12-31T23:59:59+0000 */, st_ctime_nsec=0}) = 0
aarch64 newfstatat -100 &"f" 0x20000 0 = 0
@@0x20000 u64 0x801 7 u32 0100644 1 10 20 u64 0 0 1270 u32 4096 0 u64 8 0 0 0 0 0 0
> newfstatat(AT_FDCWD, "f", {st_mode=S_IFREG|0644, st_size=1270, ...}, 0) = 0
-v
> newfstatat(AT_FDCWD, "f", {st_dev=makedev(0x8, 0x1), st_ino=7, st_mode=S_IFREG|0644, st_nlink=1, st_uid=10, st_gid=20, st_blksize=4096, st_blocks=8, st_size=1270, st_atime=0, st_atime_nsec=0, st_mtime=0, st_mtime_nsec=0, st_ctime=0, st_ctime_nsec=0}, 0) = 0
riscv64 fstat 3 0x20000 = 0
@@0x20000 u64 0x801 7 u32 0020620 1 10 20 u64 0x8801 0 0 u32 1024 0 u64 0 1 0 0 0 0 0
> fstat(3, {st_mode=S_IFCHR|0620, st_rdev=makedev(0x88, 0x1), ...}) = 0
-v
> fstat(3, {st_dev=makedev(0x8, 0x1), st_ino=7, st_mode=S_IFCHR|0620, st_nlink=1, st_uid=10, st_gid=20, st_blksize=1024, st_blocks=0, st_rdev=makedev(0x88, 0x1), st_atime=1 /* 1970-01-01T00:00:01+0000 */, st_atime_nsec=0, st_mtime=0, st_mtime_nsec=0, st_ctime=0, st_ctime_nsec=0}) = 0
i386 stat &"f" 0x20000 = 0
@@0x20000 u32 0x801 7 u16 0100644 1 10 20 u32 0 1270 4096 8 -1 0 1000000000 5 0 0 fill 8 0
> stat("f", {st_mode=S_IFREG|0644, st_size=1270, ...}) = 0
-v
> stat("f", {st_dev=makedev(0x8, 0x1), st_ino=7, st_mode=S_IFREG|0644, st_nlink=1, st_uid=10, st_gid=20, st_blksize=4096, st_blocks=8, st_size=1270, st_atime=-1 /* 1969-12-31T23:59:59+0000 */, st_atime_nsec=0, st_mtime=1000000000 /* 2001-09-09T01:46:40.000000005+0000 */, st_mtime_nsec=5, st_ctime=0, st_ctime_nsec=0}) = 0
i386 stat64 &"f" 0x20000 = 0
@@0x20000 u64 0x801 u32 0 7 0100644 1 10 20 u64 0 u32 0 u64 0x100000000 u32 4096 u64 8 u32 -1 0 1000000000 5 0 0 u64 0x100000007
> stat64("f", {st_mode=S_IFREG|0644, st_size=4294967296, ...}) = 0
-v
> stat64("f", {st_dev=makedev(0x8, 0x1), st_ino=4294967303, st_mode=S_IFREG|0644, st_nlink=1, st_uid=10, st_gid=20, st_blksize=4096, st_blocks=8, st_size=4294967296, st_atime=-1 /* 1969-12-31T23:59:59+0000 */, st_atime_nsec=0, st_mtime=1000000000 /* 2001-09-09T01:46:40.000000005+0000 */, st_mtime_nsec=5, st_ctime=0, st_ctime_nsec=0}) = 0
i386 lstat64 &"f" 0x20000 = 0
@@0x20000 u64 0x801 u32 0 7 0120777 1 10 20 u64 0 u32 0 u64 3 u32 4096 u64 8 u32 0 0 0 0 0 0 u64 7
> lstat64("f", {st_mode=S_IFLNK|0777, st_size=3, ...}) = 0
i386 fstat64 3 0x20000 = 0
@@0x20000 u64 0x801 u32 0 7 0100644 1 10 20 u64 0 u32 0 u64 3 u32 4096 u64 8 u32 0 0 0 0 0 0 u64 7
> fstat64(3, {st_mode=S_IFREG|0644, st_size=3, ...}) = 0
i386 fstatat64 -100 &"f" 0x20000 0x100 = 0
@@0x20000 u64 0x801 u32 0 7 0100644 1 10 20 u64 0 u32 0 u64 3 u32 4096 u64 8 u32 0 0 0 0 0 0 u64 7
> fstatat64(AT_FDCWD, "f", {st_mode=S_IFREG|0644, st_size=3, ...}, AT_SYMLINK_NOFOLLOW) = 0
arm fstat64 3 0x20000 = 0
@@0x20000 u64 0x801 u32 0 7 0100644 1 10 20 u64 0 u32 0 0 u64 0x100000000 u32 4096 0 u64 8 u32 -1 0 0 0 0 0 u64 0x100000007
> fstat64(3, {st_mode=S_IFREG|0644, st_size=4294967296, ...}) = 0
-v
> fstat64(3, {st_dev=makedev(0x8, 0x1), st_ino=4294967303, st_mode=S_IFREG|0644, st_nlink=1, st_uid=10, st_gid=20, st_blksize=4096, st_blocks=8, st_size=4294967296, st_atime=-1 /* 1969-12-31T23:59:59+0000 */, st_atime_nsec=0, st_mtime=0, st_mtime_nsec=0, st_ctime=0, st_ctime_nsec=0}) = 0
arm stat &"f" 0x20000 = 0
@@0x20000 u32 0x801 7 u16 0060644 1 10 20 u32 0x802 1270 4096 8 0 0 0 0 0 0 fill 8 0
> stat("f", {st_mode=S_IFBLK|0644, st_rdev=makedev(0x8, 0x2), ...}) = 0
i386 oldstat &"f" 0x20000 = -1 ENOENT
> oldstat("f", 0x20000) = -1 ENOENT (No such file or directory)
i386 oldlstat &"f" 0x20000 = -1 ENOENT
> oldlstat("f", 0x20000) = -1 ENOENT (No such file or directory)
i386 oldfstat 3 0x20000 = -1 EBADF
> oldfstat(3, 0x20000) = -1 EBADF (Bad file descriptor)

# ---- statx
x86_64 statx -100 &"f" 0x900 0x25e 0x20000 = 0
@@0x20000 u32 0x17ff 4096 u64 0 u32 1 0 0 u16 0100644 0 u64 7 1270 8 0x203000 1 u32 0 0 u64 0 u32 0 0 u64 2 u32 5 0 u64 0 u32 0 0 u32 0 0 8 1 u64 0x16 0 0 fill 200 0
> statx(AT_FDCWD, "f", AT_STATX_SYNC_AS_STAT|AT_SYMLINK_NOFOLLOW|AT_NO_AUTOMOUNT, STATX_MODE|STATX_NLINK|STATX_UID|STATX_GID|STATX_MTIME|STATX_SIZE, {stx_mask=STATX_BASIC_STATS|STATX_MNT_ID, stx_attributes=0, stx_mode=S_IFREG|0644, stx_size=1270, ...}) = 0
x86_64 statx -100 &"f" 0x2000 0xfff 0x20000 = 0
@@0x20000 u32 0x17ff 4096 u64 0x20 u32 1 0 0 u16 0100644 0 u64 7 1270 8 0x203000 1000000000 u32 5 0 u64 0 u32 0 0 u64 2 u32 5 0 u64 0 u32 0 0 u32 0 0 8 1 u64 0x16 0 0 fill 200 0
> statx(AT_FDCWD, "f", AT_STATX_FORCE_SYNC, STATX_ALL, {stx_mask=STATX_BASIC_STATS|STATX_MNT_ID, stx_attributes=STATX_ATTR_APPEND, stx_mode=S_IFREG|0644, stx_size=1270, ...}) = 0
-v
> statx(AT_FDCWD, "f", AT_STATX_FORCE_SYNC, STATX_ALL, {stx_mask=STATX_BASIC_STATS|STATX_MNT_ID, stx_blksize=4096, stx_attributes=STATX_ATTR_APPEND, stx_nlink=1, stx_uid=0, stx_gid=0, stx_mode=S_IFREG|0644, stx_ino=7, stx_size=1270, stx_blocks=8, stx_attributes_mask=STATX_ATTR_AUTOMOUNT|STATX_ATTR_MOUNT_ROOT|STATX_ATTR_DAX, stx_atime={tv_sec=1000000000, tv_nsec=5} /* 2001-09-09T01:46:40.000000005+0000 */, stx_ctime={tv_sec=2, tv_nsec=5} /* 1970-01-01T00:00:02.000000005+0000 */, stx_mtime={tv_sec=0, tv_nsec=0}, stx_rdev_major=0, stx_rdev_minor=0, stx_dev_major=8, stx_dev_minor=1, stx_mnt_id=0x16}) = 0
x86_64 statx 3 &"" 0x5000 0x2800 0x20000 = 0
@@0x20000 u32 0x2800 4096 u64 0x20 u32 1 0 0 u16 0100644 0 u64 7 1270 8 0x203000 1000000000 u32 5 0 u64 0 u32 0 0 u64 2 u32 5 0 u64 0 u32 0 0 u32 0 0 8 1 u64 0x16 u32 512 4096 fill 200 0
> statx(3, "", AT_STATX_DONT_SYNC|AT_EMPTY_PATH, STATX_BTIME|STATX_DIOALIGN, {stx_mask=STATX_BTIME|STATX_DIOALIGN, stx_attributes=STATX_ATTR_APPEND, ...}) = 0
-v
> statx(3, "", AT_STATX_DONT_SYNC|AT_EMPTY_PATH, STATX_BTIME|STATX_DIOALIGN, {stx_mask=STATX_BTIME|STATX_DIOALIGN, stx_blksize=4096, stx_attributes=STATX_ATTR_APPEND, stx_attributes_mask=STATX_ATTR_AUTOMOUNT|STATX_ATTR_MOUNT_ROOT|STATX_ATTR_DAX, stx_btime={tv_sec=0, tv_nsec=0}, stx_rdev_major=0, stx_rdev_minor=0, stx_dev_major=8, stx_dev_minor=1, stx_dio_mem_align=512, stx_dio_offset_align=4096}) = 0
arm statx 3 &"" 0 0x2fff 0x20000 = -1 ENOSYS
> statx(3, "", AT_STATX_SYNC_AS_STAT, STATX_ALL|STATX_DIOALIGN, 0x20000) = -1 ENOSYS (Function not implemented)
x86_64 statx 3 &"" 0 0x38000 0x20000 = 0
@@0x20000 u32 0x38000 4096 u64 0x400000 u32 1 0 0 u16 0100644 0 u64 7 1270 8 0x400000 0 u32 0 0 u64 0 u32 0 0 u64 0 u32 0 0 u64 0 u32 0 0 u32 0 0 8 1 u64 0x16 u32 512 4096 u64 5 u32 1 2 3 4 6 fill 200 0
> statx(3, "", AT_STATX_SYNC_AS_STAT, STATX_SUBVOL|STATX_WRITE_ATOMIC|STATX_DIO_READ_ALIGN, {stx_mask=STATX_SUBVOL|STATX_WRITE_ATOMIC|STATX_DIO_READ_ALIGN, stx_attributes=STATX_ATTR_WRITE_ATOMIC, ...}) = 0
-v
> statx(3, "", AT_STATX_SYNC_AS_STAT, STATX_SUBVOL|STATX_WRITE_ATOMIC|STATX_DIO_READ_ALIGN, {stx_mask=STATX_SUBVOL|STATX_WRITE_ATOMIC|STATX_DIO_READ_ALIGN, stx_blksize=4096, stx_attributes=STATX_ATTR_WRITE_ATOMIC, stx_attributes_mask=STATX_ATTR_WRITE_ATOMIC, stx_rdev_major=0, stx_rdev_minor=0, stx_dev_major=8, stx_dev_minor=1, stx_subvol=5, stx_atomic_write_unit_min=1, stx_atomic_write_unit_max=2, stx_atomic_write_segments_max=3, stx_dio_read_offset_align=4, stx_atomic_write_unit_max_opt=6}) = 0

# ---- statfs
x86_64 statfs &"/" 0x20000 = 0
@@0x20000 u64 0xef53 4096 100 50 40 30 20 u32 1 0 u64 255 4096 0x1020 0 0 0 0
> statfs("/", {f_type=EXT2_SUPER_MAGIC, f_bsize=4096, f_blocks=100, f_bfree=50, f_bavail=40, f_files=30, f_ffree=20, f_fsid={val=[0x1, 0]}, f_namelen=255, f_frsize=4096, f_flags=ST_VALID|ST_RELATIME}) = 0
x86_64 fstatfs 3 0x20000 = 0
@@0x20000 u64 0x12345 4096 100 50 40 30 20 u32 1 0 u64 255 4096 0 0 0 0 0
> fstatfs(3, {f_type=0x12345, f_bsize=4096, f_blocks=100, f_bfree=50, f_bavail=40, f_files=30, f_ffree=20, f_fsid={val=[0x1, 0]}, f_namelen=255, f_frsize=4096}) = 0
i386 statfs &"/" 0x20000 = 0
@@0x20000 u32 0x1021994 4096 100 50 40 30 20 1 0 255 4096 0x26 0 0 0 0
> statfs("/", {f_type=TMPFS_MAGIC, f_bsize=4096, f_blocks=100, f_bfree=50, f_bavail=40, f_files=30, f_ffree=20, f_fsid={val=[0x1, 0]}, f_namelen=255, f_frsize=4096, f_flags=ST_VALID|ST_NOSUID|ST_NODEV}) = 0
i386 statfs64 &"/" 84 0x20000 = 0
@@0x20000 u32 0x9fa0 4096 u64 100 50 40 30 20 u32 1 0 255 4096 0x20 0 0 0 0
> statfs64("/", 84, {f_type=PROC_SUPER_MAGIC, f_bsize=4096, f_blocks=100, f_bfree=50, f_bavail=40, f_files=30, f_ffree=20, f_fsid={val=[0x1, 0]}, f_namelen=255, f_frsize=4096, f_flags=ST_VALID}) = 0
i386 statfs64 &"/" 83 0x20000 = -1 EINVAL
> statfs64("/", 83, 0x20000) = -1 EINVAL (Invalid argument)
i386 fstatfs64 3 84 0x20000 = 0
@@0x20000 u32 0x9fa0 4096 u64 100 50 40 30 20 u32 1 0 255 4096 0 0 0 0 0
> fstatfs64(3, 84, {f_type=PROC_SUPER_MAGIC, f_bsize=4096, f_blocks=100, f_bfree=50, f_bavail=40, f_files=30, f_ffree=20, f_fsid={val=[0x1, 0]}, f_namelen=255, f_frsize=4096}) = 0
i386 fstatfs64 3 83 0x20000 = -1 EINVAL
> fstatfs64(3, 83, 0x20000) = -1 EINVAL (Invalid argument)
arm statfs64 &"/" 84 0x20000 = 0
@@0x20000 u32 0x794c7630 4096 u64 100 50 40 30 20 u32 1 0 255 4096 0x20 0 0 0 0
> statfs64("/", 84, {f_type=OVERLAYFS_SUPER_MAGIC, f_bsize=4096, f_blocks=100, f_bfree=50, f_bavail=40, f_files=30, f_ffree=20, f_fsid={val=[0x1, 0]}, f_namelen=255, f_frsize=4096, f_flags=ST_VALID}) = 0
x86_64 ustat 0x801 0x20000 = -1 ENOSYS
> ustat(makedev(0x8, 0x1), 0x20000) = -1 ENOSYS (Function not implemented)

# ---- Times
x86_64 utime &"f" 0 = 0
> utime("f", NULL) = 0
x86_64 utime &"f" 0x20000 = 0
@0x20000 u64 1000000000 0
> utime("f", {actime=1000000000 /* 2001-09-09T01:46:40+0000 */, modtime=0}) = 0
i386 utime &"f" 0x20000 = 0
@0x20000 u32 1000000000 -1
> utime("f", {actime=1000000000 /* 2001-09-09T01:46:40+0000 */, modtime=-1 /* 1969-12-31T23:59:59+0000 */}) = 0
x86_64 utimes &"f" 0 = 0
> utimes("f", NULL) = 0
x86_64 utimes &"f" 0x20000 = 0
@0x20000 u64 1000000000 5 1 1000000
> utimes("f", [{tv_sec=1000000000, tv_usec=5} /* 2001-09-09T01:46:40.000005+0000 */, {tv_sec=1, tv_usec=1000000}]) = 0
i386 utimes &"f" 0x20000 = 0
@0x20000 u32 1000000000 5 1 0
> utimes("f", [{tv_sec=1000000000, tv_usec=5} /* 2001-09-09T01:46:40.000005+0000 */, {tv_sec=1, tv_usec=0} /* 1970-01-01T00:00:01+0000 */]) = 0
x86_64 futimesat -100 &"f" 0x20000 = 0
@0x20000 u64 1 2 3 4
> futimesat(AT_FDCWD, "f", [{tv_sec=1, tv_usec=2} /* 1970-01-01T00:00:01.000002+0000 */, {tv_sec=3, tv_usec=4} /* 1970-01-01T00:00:03.000004+0000 */]) = 0
x86_64 utimensat -100 &"f" 0 0 = 0
> utimensat(AT_FDCWD, "f", NULL, 0) = 0
x86_64 utimensat 3 0 0x20000 0 = 0
@0x20000 u64 0 0x3fffffff 0 0x3ffffffe
> utimensat(3, NULL, [UTIME_NOW, UTIME_OMIT], 0) = 0
x86_64 utimensat -100 &"f" 0x20000 0x100 = 0
@0x20000 u64 1 2 0 0
> utimensat(AT_FDCWD, "f", [{tv_sec=1, tv_nsec=2} /* 1970-01-01T00:00:01.000000002+0000 */, {tv_sec=0, tv_nsec=0}], AT_SYMLINK_NOFOLLOW) = 0
x86_64 utimensat -100 &"f" 0x20000 0x100 = -1 EFAULT
> utimensat(AT_FDCWD, "f", 0x20000, AT_SYMLINK_NOFOLLOW) = -1 EFAULT (Bad address)
i386 utimensat -100 &"f" 0x20000 0 = 0
@0x20000 u32 1 2 3 0x3ffffffe
> utimensat(AT_FDCWD, "f", [{tv_sec=1, tv_nsec=2} /* 1970-01-01T00:00:01.000000002+0000 */, UTIME_OMIT], 0) = 0
i386 utimensat_time64 -100 &"f" 0x20000 0 = 0
@0x20000 u64 1 2 3 0x3ffffffe
> utimensat_time64(AT_FDCWD, "f", [{tv_sec=1, tv_nsec=2} /* 1970-01-01T00:00:01.000000002+0000 */, UTIME_OMIT], 0) = 0
