# fcntl: what can be asked of a descriptor.
x86_64 fcntl 3 0 10 = 10
> fcntl(3, F_DUPFD, 10) = 10
x86_64 fcntl 3 1030 0 = 10
> fcntl(3, F_DUPFD_CLOEXEC, 0) = 10
x86_64 fcntl 3 1 = 0
> fcntl(3, F_GETFD) = 0
x86_64 fcntl 3 1 = 1
> fcntl(3, F_GETFD) = 0x1 (flags FD_CLOEXEC)
x86_64 fcntl 3 1 = -1 EBADF
> fcntl(3, F_GETFD) = -1 EBADF (Bad file descriptor)
x86_64 fcntl 3 2 1 = 0
> fcntl(3, F_SETFD, FD_CLOEXEC) = 0
x86_64 fcntl 3 2 0 = 0
> fcntl(3, F_SETFD, 0) = 0
x86_64 fcntl 3 3 = 0
> fcntl(3, F_GETFL) = 0 (flags O_RDONLY)
x86_64 fcntl 3 3 = 0x8402
> fcntl(3, F_GETFL) = 0x8402 (flags O_RDWR|O_APPEND|O_LARGEFILE)
x86_64 fcntl 3 4 0x800 = 0
> fcntl(3, F_SETFL, O_RDONLY|O_NONBLOCK) = 0
x86_64 fcntl 3 5 0x20000 = 0
@@0x20000 u16 1 0 u32 0 u64 5 10 u32 77 0
> fcntl(3, F_GETLK, {l_type=F_WRLCK, l_whence=SEEK_SET, l_start=5, l_len=10, l_pid=77}) = 0
x86_64 fcntl 3 5 0x20000 = -1 EACCES
> fcntl(3, F_GETLK, 0x20000) = -1 EACCES (Permission denied)
x86_64 fcntl 3 6 0x20000 = 0
@0x20000 u16 0 2 u32 0 u64 -5 10 u32 77 0
> fcntl(3, F_SETLK, {l_type=F_RDLCK, l_whence=SEEK_END, l_start=-5, l_len=10}) = 0
x86_64 fcntl 3 7 0x20000 = -1 EINTR
@0x20000 u16 2 0 u32 0 u64 0 0 u32 0 0
> fcntl(3, F_SETLKW, {l_type=F_UNLCK, l_whence=SEEK_SET, l_start=0, l_len=0}) = -1 EINTR (Interrupted system call)
x86_64 fcntl 3 36 0x20000 = 0
@@0x20000 u16 9 0 u32 0 u64 5 10 u32 77 0
> fcntl(3, F_OFD_GETLK, {l_type=0x9 /* F_??? */, l_whence=SEEK_SET, l_start=5, l_len=10, l_pid=77}) = 0
x86_64 fcntl 3 37 0x20000 = 0
@0x20000 u16 0 2 u32 0 u64 -5 10 u32 77 0
> fcntl(3, F_OFD_SETLK, {l_type=F_RDLCK, l_whence=SEEK_END, l_start=-5, l_len=10}) = 0
x86_64 fcntl 3 13 0x20000 = -1 EINVAL
> fcntl(3, F_SETLK64, 0x20000) = -1 EINVAL (Invalid argument)
i386 fcntl 3 6 0x20000 = 0
@0x20000 u16 0 2 u32 -5 10 77
> fcntl(3, F_SETLK, {l_type=F_RDLCK, l_whence=SEEK_END, l_start=-5, l_len=10}) = 0
i386 fcntl64 3 5 0x20000 = 0
@@0x20000 u16 1 0 u32 5 10 77
> fcntl64(3, F_GETLK, {l_type=F_WRLCK, l_whence=SEEK_SET, l_start=5, l_len=10, l_pid=77}) = 0
i386 fcntl64 3 12 0x20000 = 0
@@0x20000 u16 1 0 u64 0x100000005 10 u32 77
> fcntl64(3, F_GETLK64, {l_type=F_WRLCK, l_whence=SEEK_SET, l_start=4294967301, l_len=10, l_pid=77}) = 0
i386 fcntl64 3 14 0x20000 = 0
@0x20000 u16 1 0 u64 0x100000005 10 u32 77
> fcntl64(3, F_SETLKW64, {l_type=F_WRLCK, l_whence=SEEK_SET, l_start=4294967301, l_len=10}) = 0
arm fcntl64 3 13 0x20000 = 0
@0x20000 u16 1 0 u32 0 u64 0x100000005 10 u32 77 0
> fcntl64(3, F_SETLK64, {l_type=F_WRLCK, l_whence=SEEK_SET, l_start=4294967301, l_len=10}) = 0
i386 fcntl64 3 6 0x20000 = 0
@0x20000 u16 0 2 u32 -5 10 77
> fcntl64(3, F_SETLK, {l_type=F_RDLCK, l_whence=SEEK_END, l_start=-5, l_len=10}) = 0
i386 fcntl64 3 0 10 = 10
> fcntl64(3, F_DUPFD, 10) = 10
i386 fcntl64 3 0 0xffffffff = -1 EINVAL
> fcntl64(3, F_DUPFD, 4294967295) = -1 EINVAL (Invalid argument)
x86_64 fcntl 3 0 -1 = -1 EINVAL
> fcntl(3, F_DUPFD, -1) = -1 EINVAL (Invalid argument)
i386 fcntl64 3 1 = 1
> fcntl64(3, F_GETFD) = 0x1 (flags FD_CLOEXEC)
i386 fcntl64 3 2 1 = 0
> fcntl64(3, F_SETFD, FD_CLOEXEC) = 0
i386 fcntl64 3 3 = 2
> fcntl64(3, F_GETFL) = 0x2 (flags O_RDWR)
i386 fcntl64 3 4 0 = 0
> fcntl64(3, F_SETFL, O_RDONLY) = 0
i386 fcntl64 3 8 5 = 0
> fcntl64(3, F_SETOWN, 5) = 0
i386 fcntl64 3 9 = 5
> fcntl64(3, F_GETOWN) = 5
i386 fcntl64 3 10 9 = 0
> fcntl64(3, F_SETSIG, SIGKILL) = 0
i386 fcntl64 3 11 = 9
> fcntl64(3, F_GETSIG) = 9 (SIGKILL)
i386 fcntl64 3 15 0x20000 = 0
@0x20000 u32 2 5
> fcntl64(3, F_SETOWN_EX, {type=F_OWNER_PGRP, pid=5}) = 0
i386 fcntl64 3 16 0x20000 = 0
@@0x20000 u32 1 5
> fcntl64(3, F_GETOWN_EX, {type=F_OWNER_PID, pid=5}) = 0
i386 fcntl64 3 1024 0 = 0
> fcntl64(3, F_SETLEASE, F_RDLCK) = 0
i386 fcntl64 3 1025 = 2
> fcntl64(3, F_GETLEASE) = 0x2 (F_UNLCK)
i386 fcntl64 3 1026 0x80000001 = 0
> fcntl64(3, F_NOTIFY, DN_ACCESS|DN_MULTISHOT) = 0
i386 fcntl64 3 1031 65536 = 65536
> fcntl64(3, F_SETPIPE_SZ, 65536) = 65536
i386 fcntl64 3 1032 = 65536
> fcntl64(3, F_GETPIPE_SZ) = 65536
i386 fcntl64 3 1033 1 = 0
> fcntl64(3, F_ADD_SEALS, F_SEAL_SEAL) = 0
i386 fcntl64 3 1034 = 1
> fcntl64(3, F_GET_SEALS) = 0x1 (seals F_SEAL_SEAL)
i386 fcntl64 3 18 0x20000 = -1 EINVAL
> fcntl64(3, 0x12 /* F_??? */, 0x20000) = -1 EINVAL (Invalid argument)
x86_64 fcntl 3 8 -5 = 0
> fcntl(3, F_SETOWN, -5) = 0
x86_64 fcntl 3 9 = 5
> fcntl(3, F_GETOWN) = 5
x86_64 fcntl 3 10 29 = 0
> fcntl(3, F_SETSIG, SIGIO) = 0
x86_64 fcntl 3 11 = 0
> fcntl(3, F_GETSIG) = 0
x86_64 fcntl 3 11 = 10
> fcntl(3, F_GETSIG) = 10 (SIGUSR1)
x86_64 fcntl 3 15 0x20000 = 0
@0x20000 u32 0 5
> fcntl(3, F_SETOWN_EX, {type=F_OWNER_TID, pid=5}) = 0
x86_64 fcntl 3 16 0x20000 = 0
@@0x20000 u32 9 5
> fcntl(3, F_GETOWN_EX, {type=0x9 /* F_OWNER_??? */, pid=5}) = 0
x86_64 fcntl 3 17 0x20000 = 0
> fcntl(3, F_GETOWNER_UIDS, 0x20000) = 0
x86_64 fcntl 3 1024 1 = 0
> fcntl(3, F_SETLEASE, F_WRLCK) = 0
x86_64 fcntl 3 1025 = 1
> fcntl(3, F_GETLEASE) = 0x1 (F_WRLCK)
x86_64 fcntl 3 1026 6 = 0
> fcntl(3, F_NOTIFY, DN_MODIFY|DN_CREATE) = 0
x86_64 fcntl 3 1026 0x40 = -1 EINVAL
> fcntl(3, F_NOTIFY, 0x40 /* DN_??? */) = -1 EINVAL (Invalid argument)
x86_64 fcntl 3 1031 65536 = 65536
> fcntl(3, F_SETPIPE_SZ, 65536) = 65536
x86_64 fcntl 3 1032 = 65536
> fcntl(3, F_GETPIPE_SZ) = 65536
x86_64 fcntl 3 1033 15 = 0
> fcntl(3, F_ADD_SEALS, F_SEAL_SEAL|F_SEAL_SHRINK|F_SEAL_GROW|F_SEAL_WRITE) = 0
x86_64 fcntl 3 1033 0xaaaaaaac0048 = -1 EINVAL
> fcntl(3, F_ADD_SEALS, F_SEAL_WRITE|0xaaaaaaac0040) = -1 EINVAL (Invalid argument)
x86_64 fcntl 3 1034 = 0
> fcntl(3, F_GET_SEALS) = 0
x86_64 fcntl 3 1034 = 15
> fcntl(3, F_GET_SEALS) = 0xf (seals F_SEAL_SEAL|F_SEAL_SHRINK|F_SEAL_GROW|F_SEAL_WRITE)
x86_64 fcntl 3 1027 4 = 1
> fcntl(3, F_DUPFD_QUERY, 4) = 1
x86_64 fcntl 3 99 5 = -1 EINVAL
> fcntl(3, 0x63 /* F_??? */, 0x5) = -1 EINVAL (Invalid argument)
x86_64 flock 3 6 = 0
> flock(3, LOCK_EX|LOCK_NB) = 0
x86_64 flock 3 16 = -1 EINVAL
> flock(3, 0x10 /* LOCK_??? */) = -1 EINVAL (Invalid argument)
