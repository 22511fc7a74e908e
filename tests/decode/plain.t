# The calls every program makes, on each ABI but x86_64: that their numbers, arguments and lines are the same.
# The lines were written without the decoder.

# ---- i386
i386 read 3 0x1000 16 = 5
@@0x1000 "hello"
> read(3, "hello", 16) = 5
i386 write 1 0x1000 5 = 5
@0x1000 "hello"
> write(1, "hello", 5) = 5
i386 close 3 = 0
> close(3) = 0
i386 openat -100 &"/etc/passwd" 0x80000 = 3
> openat(AT_FDCWD, "/etc/passwd", O_RDONLY|O_CLOEXEC) = 3
i386 openat -100 &"f" 0x241 0644 = 3
> openat(AT_FDCWD, "f", O_WRONLY|O_CREAT|O_TRUNC, 0644) = 3
i386 dup 3 = 4
> dup(3) = 4
i386 dup3 3 4 0x80000 = 4
> dup3(3, 4, O_CLOEXEC) = 4
i386 brk 0 = 0x8000
> brk(NULL) = 0x8000
i386 munmap 0x7000 4096 = 0
> munmap(0x7000, 4096) = 0
i386 mprotect 0x7000 4096 3 = 0
> mprotect(0x7000, 4096, PROT_READ|PROT_WRITE) = 0
i386 madvise 0x7000 4096 4 = 0
> madvise(0x7000, 4096, MADV_DONTNEED) = 0
i386 mremap 0x7000 4096 8192 1 = 0x9000
> mremap(0x7000, 4096, 8192, MREMAP_MAYMOVE) = 0x9000
i386 msync 0x7000 4096 4 = 0
> msync(0x7000, 4096, MS_SYNC) = 0
i386 mlock 0x7000 4096 = -1 ENOMEM
> mlock(0x7000, 4096) = -1 ENOMEM (Cannot allocate memory)
i386 mincore 0x7000 8192 0x1000 = 0
@@0x1000 u8 1 0
> mincore(0x7000, 8192, [1, 0]) = 0
i386 getcwd 0x1000 100 = 5
@@0x1000 "/tmp" u8 0
> getcwd("/tmp", 100) = 5
i386 chdir &"/" = 0
> chdir("/") = 0
i386 mkdirat -100 &"d" 0755 = 0
> mkdirat(AT_FDCWD, "d", 0755) = 0
i386 mknodat -100 &"n" 0020644 0x103 = 0
> mknodat(AT_FDCWD, "n", S_IFCHR|0644, makedev(0x1, 0x3)) = 0
i386 unlinkat -100 &"d" 0x200 = 0
> unlinkat(AT_FDCWD, "d", AT_REMOVEDIR) = 0
i386 symlinkat &"a" -100 &"b" = 0
> symlinkat("a", AT_FDCWD, "b") = 0
i386 linkat -100 &"a" -100 &"b" 0x400 = 0
> linkat(AT_FDCWD, "a", AT_FDCWD, "b", AT_SYMLINK_FOLLOW) = 0
i386 readlinkat -100 &"l" 0x1000 100 = 1
@@0x1000 "a"
> readlinkat(AT_FDCWD, "l", "a", 100) = 1
i386 renameat2 -100 &"a" -100 &"b" 1 = 0
> renameat2(AT_FDCWD, "a", AT_FDCWD, "b", RENAME_NOREPLACE) = 0
i386 faccessat -100 &"f" 4 = 0
> faccessat(AT_FDCWD, "f", R_OK) = 0
i386 fchmodat -100 &"f" 0600 = 0
> fchmodat(AT_FDCWD, "f", 0600) = 0
i386 fchownat -100 &"f" 1 -1 0 = 0
> fchownat(AT_FDCWD, "f", 1, -1, 0) = 0
i386 getpid = 7
> getpid() = 7
i386 gettid = 8
> gettid() = 8
i386 kill 7 15 = 0
> kill(7, SIGTERM) = 0
i386 tgkill 7 8 11 = 0
> tgkill(7, 8, SIGSEGV) = 0
i386 exit_group 1 = ?
> exit_group(1) = ?
i386 set_tid_address 0x1000 = 8
> set_tid_address(0x1000) = 8
i386 set_robust_list 0x1000 12 = 0
> set_robust_list(0x1000, 12) = 0
i386 umask 022 = 2
> umask(022) = 002
i386 getrandom 0x1000 3 1 = 3
@@0x1000 u8 1 2 3
> getrandom("\x01\x02\x03", 3, GRND_NONBLOCK) = 3
i386 memfd_create &"m" 1 = 3
> memfd_create("m", MFD_CLOEXEC) = 3
i386 eventfd2 0 0x80000 = 3
> eventfd2(0, EFD_CLOEXEC) = 3
i386 epoll_create1 0x80000 = 3
> epoll_create1(EPOLL_CLOEXEC) = 3
i386 timerfd_create 1 0x800 = 3
> timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK) = 3
i386 inotify_init1 0x800 = 3
> inotify_init1(IN_NONBLOCK) = 3
i386 inotify_add_watch 3 &"f" 0x100 = 1
> inotify_add_watch(3, "f", IN_CREATE) = 1
i386 flock 3 2 = 0
> flock(3, LOCK_EX) = 0
i386 fsync 3 = 0
> fsync(3) = 0
i386 fchmod 3 0600 = 0
> fchmod(3, 0600) = 0
i386 fchown 3 1 2 = 0
> fchown(3, 1, 2) = 0
i386 connect 3 0x1000 16 = 0
@0x1000 u16 2 be16 80 u8 127 0 0 1 u64 0
> connect(3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, 16) = 0
i386 accept4 3 0x1000 0x2000 0x80000 = 4
@0x2000 u32 16
@@0x1000 u16 2 be16 1234 u8 10 0 0 1 u64 0
> accept4(3, {sa_family=AF_INET, sin_port=htons(1234), sin_addr=inet_addr("10.0.0.1")}, [16], SOCK_CLOEXEC) = 4
i386 listen 3 5 = 0
> listen(3, 5) = 0
i386 shutdown 3 2 = 0
> shutdown(3, SHUT_RDWR) = 0
i386 recvfrom 3 0x1000 8 0x40 0 0 = 2
@@0x1000 "ok"
> recvfrom(3, "ok", 8, MSG_DONTWAIT, NULL, NULL) = 2
i386 socketpair 1 1 0 0x1000 = 0
@@0x1000 u32 3 4
> socketpair(AF_UNIX, SOCK_STREAM, 0, [3, 4]) = 0
i386 sched_yield = 0
> sched_yield() = 0
i386 sched_getaffinity 0 8 0x1000 = 8
@@0x1000 u64 5
> sched_getaffinity(0, 8, [0 2]) = 8
i386 sched_setscheduler 0 1 0x1000 = -1 EPERM
@0x1000 u32 5
> sched_setscheduler(0, SCHED_FIFO, [5]) = -1 EPERM (Operation not permitted)
i386 splice 3 0 4 0 10 1 = 10
> splice(3, NULL, 4, NULL, 10, SPLICE_F_MOVE) = 10
i386 copy_file_range 3 0x1000 4 0 10 0 = 10
@0x1000 u64 0
@@0x1000 u64 10
> copy_file_range(3, [0], 4, NULL, 10, 0) = 10
i386 getresuid32 0x1000 0x1004 0x1008 = 0
@@0x1000 u32 1 2 3
> getresuid32([1], [2], [3]) = 0
i386 setxattr &"f" &"user.a" 0x1000 1 1 = 0
@0x1000 "x"
> setxattr("f", "user.a", "x", 1, XATTR_CREATE) = 0
i386 getxattr &"f" &"user.a" 0x1000 9 = 1
@@0x1000 "x"
> getxattr("f", "user.a", "x", 9) = 1
i386 close_range 3 4294967295 4 = 0
> close_range(3, 4294967295, CLOSE_RANGE_CLOEXEC) = 0
i386 pidfd_open 7 0x800 = 3
> pidfd_open(7, PIDFD_NONBLOCK) = 3
i386 unshare 0x10000000 = 0
> unshare(CLONE_NEWUSER) = 0
i386 umount2 &"/m" 2 = 0
> umount2("/m", MNT_DETACH) = 0
i386 finit_module 3 &"a=1" 1 = -1 EPERM
> finit_module(3, "a=1", MODULE_INIT_IGNORE_MODVERSIONS) = -1 EPERM (Operation not permitted)
i386 getpgid 0 = 7
> getpgid(0) = 7
i386 shmget 0 4096 0x380 = 5
> shmget(IPC_PRIVATE, 4096, IPC_CREAT|0600) = 5
i386 shmat 5 0 0x1000 = 0x9000
> shmat(5, NULL, SHM_RDONLY) = 0x9000
i386 uname 0x1000 = -1 EFAULT
> uname(0x1000) = -1 EFAULT (Bad address)

# ---- arm
arm read 3 0x1000 16 = 5
@@0x1000 "hello"
> read(3, "hello", 16) = 5
arm write 1 0x1000 5 = 5
@0x1000 "hello"
> write(1, "hello", 5) = 5
arm close 3 = 0
> close(3) = 0
arm openat -100 &"/etc/passwd" 0x80000 = 3
> openat(AT_FDCWD, "/etc/passwd", O_RDONLY|O_CLOEXEC) = 3
arm openat -100 &"f" 0x241 0644 = 3
> openat(AT_FDCWD, "f", O_WRONLY|O_CREAT|O_TRUNC, 0644) = 3
arm dup 3 = 4
> dup(3) = 4
arm dup3 3 4 0x80000 = 4
> dup3(3, 4, O_CLOEXEC) = 4
arm brk 0 = 0x8000
> brk(NULL) = 0x8000
arm munmap 0x7000 4096 = 0
> munmap(0x7000, 4096) = 0
arm mprotect 0x7000 4096 3 = 0
> mprotect(0x7000, 4096, PROT_READ|PROT_WRITE) = 0
arm madvise 0x7000 4096 4 = 0
> madvise(0x7000, 4096, MADV_DONTNEED) = 0
arm mremap 0x7000 4096 8192 1 = 0x9000
> mremap(0x7000, 4096, 8192, MREMAP_MAYMOVE) = 0x9000
arm msync 0x7000 4096 4 = 0
> msync(0x7000, 4096, MS_SYNC) = 0
arm mlock 0x7000 4096 = -1 ENOMEM
> mlock(0x7000, 4096) = -1 ENOMEM (Cannot allocate memory)
arm mincore 0x7000 8192 0x1000 = 0
@@0x1000 u8 1 0
> mincore(0x7000, 8192, [1, 0]) = 0
arm getcwd 0x1000 100 = 5
@@0x1000 "/tmp" u8 0
> getcwd("/tmp", 100) = 5
arm chdir &"/" = 0
> chdir("/") = 0
arm mkdirat -100 &"d" 0755 = 0
> mkdirat(AT_FDCWD, "d", 0755) = 0
arm mknodat -100 &"n" 0020644 0x103 = 0
> mknodat(AT_FDCWD, "n", S_IFCHR|0644, makedev(0x1, 0x3)) = 0
arm unlinkat -100 &"d" 0x200 = 0
> unlinkat(AT_FDCWD, "d", AT_REMOVEDIR) = 0
arm symlinkat &"a" -100 &"b" = 0
> symlinkat("a", AT_FDCWD, "b") = 0
arm linkat -100 &"a" -100 &"b" 0x400 = 0
> linkat(AT_FDCWD, "a", AT_FDCWD, "b", AT_SYMLINK_FOLLOW) = 0
arm readlinkat -100 &"l" 0x1000 100 = 1
@@0x1000 "a"
> readlinkat(AT_FDCWD, "l", "a", 100) = 1
arm renameat2 -100 &"a" -100 &"b" 1 = 0
> renameat2(AT_FDCWD, "a", AT_FDCWD, "b", RENAME_NOREPLACE) = 0
arm faccessat -100 &"f" 4 = 0
> faccessat(AT_FDCWD, "f", R_OK) = 0
arm fchmodat -100 &"f" 0600 = 0
> fchmodat(AT_FDCWD, "f", 0600) = 0
arm fchownat -100 &"f" 1 -1 0 = 0
> fchownat(AT_FDCWD, "f", 1, -1, 0) = 0
arm getpid = 7
> getpid() = 7
arm gettid = 8
> gettid() = 8
arm kill 7 15 = 0
> kill(7, SIGTERM) = 0
arm tgkill 7 8 11 = 0
> tgkill(7, 8, SIGSEGV) = 0
arm exit_group 1 = ?
> exit_group(1) = ?
arm set_tid_address 0x1000 = 8
> set_tid_address(0x1000) = 8
arm set_robust_list 0x1000 12 = 0
> set_robust_list(0x1000, 12) = 0
arm umask 022 = 2
> umask(022) = 002
arm getrandom 0x1000 3 1 = 3
@@0x1000 u8 1 2 3
> getrandom("\x01\x02\x03", 3, GRND_NONBLOCK) = 3
arm memfd_create &"m" 1 = 3
> memfd_create("m", MFD_CLOEXEC) = 3
arm eventfd2 0 0x80000 = 3
> eventfd2(0, EFD_CLOEXEC) = 3
arm epoll_create1 0x80000 = 3
> epoll_create1(EPOLL_CLOEXEC) = 3
arm timerfd_create 1 0x800 = 3
> timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK) = 3
arm inotify_init1 0x800 = 3
> inotify_init1(IN_NONBLOCK) = 3
arm inotify_add_watch 3 &"f" 0x100 = 1
> inotify_add_watch(3, "f", IN_CREATE) = 1
arm flock 3 2 = 0
> flock(3, LOCK_EX) = 0
arm fsync 3 = 0
> fsync(3) = 0
arm fchmod 3 0600 = 0
> fchmod(3, 0600) = 0
arm fchown 3 1 2 = 0
> fchown(3, 1, 2) = 0
arm connect 3 0x1000 16 = 0
@0x1000 u16 2 be16 80 u8 127 0 0 1 u64 0
> connect(3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, 16) = 0
arm accept4 3 0x1000 0x2000 0x80000 = 4
@0x2000 u32 16
@@0x1000 u16 2 be16 1234 u8 10 0 0 1 u64 0
> accept4(3, {sa_family=AF_INET, sin_port=htons(1234), sin_addr=inet_addr("10.0.0.1")}, [16], SOCK_CLOEXEC) = 4
arm listen 3 5 = 0
> listen(3, 5) = 0
arm shutdown 3 2 = 0
> shutdown(3, SHUT_RDWR) = 0
arm recvfrom 3 0x1000 8 0x40 0 0 = 2
@@0x1000 "ok"
> recvfrom(3, "ok", 8, MSG_DONTWAIT, NULL, NULL) = 2
arm socketpair 1 1 0 0x1000 = 0
@@0x1000 u32 3 4
> socketpair(AF_UNIX, SOCK_STREAM, 0, [3, 4]) = 0
arm sched_yield = 0
> sched_yield() = 0
arm sched_getaffinity 0 8 0x1000 = 8
@@0x1000 u64 5
> sched_getaffinity(0, 8, [0 2]) = 8
arm sched_setscheduler 0 1 0x1000 = -1 EPERM
@0x1000 u32 5
> sched_setscheduler(0, SCHED_FIFO, [5]) = -1 EPERM (Operation not permitted)
arm splice 3 0 4 0 10 1 = 10
> splice(3, NULL, 4, NULL, 10, SPLICE_F_MOVE) = 10
arm copy_file_range 3 0x1000 4 0 10 0 = 10
@0x1000 u64 0
@@0x1000 u64 10
> copy_file_range(3, [0], 4, NULL, 10, 0) = 10
arm getresuid32 0x1000 0x1004 0x1008 = 0
@@0x1000 u32 1 2 3
> getresuid32([1], [2], [3]) = 0
arm setxattr &"f" &"user.a" 0x1000 1 1 = 0
@0x1000 "x"
> setxattr("f", "user.a", "x", 1, XATTR_CREATE) = 0
arm getxattr &"f" &"user.a" 0x1000 9 = 1
@@0x1000 "x"
> getxattr("f", "user.a", "x", 9) = 1
arm close_range 3 4294967295 4 = 0
> close_range(3, 4294967295, CLOSE_RANGE_CLOEXEC) = 0
arm pidfd_open 7 0x800 = 3
> pidfd_open(7, PIDFD_NONBLOCK) = 3
arm unshare 0x10000000 = 0
> unshare(CLONE_NEWUSER) = 0
arm umount2 &"/m" 2 = 0
> umount2("/m", MNT_DETACH) = 0
arm finit_module 3 &"a=1" 1 = -1 EPERM
> finit_module(3, "a=1", MODULE_INIT_IGNORE_MODVERSIONS) = -1 EPERM (Operation not permitted)
arm getpgid 0 = 7
> getpgid(0) = 7
arm shmget 0 4096 0x380 = 5
> shmget(IPC_PRIVATE, 4096, IPC_CREAT|0600) = 5
arm shmat 5 0 0x1000 = 0x9000
> shmat(5, NULL, SHM_RDONLY) = 0x9000
arm uname 0x1000 = -1 EFAULT
> uname(0x1000) = -1 EFAULT (Bad address)

# ---- x32
x32 read 3 0x1000 16 = 5
@@0x1000 "hello"
> read(3, "hello", 16) = 5
x32 write 1 0x1000 5 = 5
@0x1000 "hello"
> write(1, "hello", 5) = 5
x32 close 3 = 0
> close(3) = 0
x32 openat -100 &"/etc/passwd" 0x80000 = 3
> openat(AT_FDCWD, "/etc/passwd", O_RDONLY|O_CLOEXEC) = 3
x32 openat -100 &"f" 0x241 0644 = 3
> openat(AT_FDCWD, "f", O_WRONLY|O_CREAT|O_TRUNC, 0644) = 3
x32 dup 3 = 4
> dup(3) = 4
x32 dup3 3 4 0x80000 = 4
> dup3(3, 4, O_CLOEXEC) = 4
x32 brk 0 = 0x8000
> brk(NULL) = 0x8000
x32 munmap 0x7000 4096 = 0
> munmap(0x7000, 4096) = 0
x32 mprotect 0x7000 4096 3 = 0
> mprotect(0x7000, 4096, PROT_READ|PROT_WRITE) = 0
x32 madvise 0x7000 4096 4 = 0
> madvise(0x7000, 4096, MADV_DONTNEED) = 0
x32 mremap 0x7000 4096 8192 1 = 0x9000
> mremap(0x7000, 4096, 8192, MREMAP_MAYMOVE) = 0x9000
x32 msync 0x7000 4096 4 = 0
> msync(0x7000, 4096, MS_SYNC) = 0
x32 mlock 0x7000 4096 = -1 ENOMEM
> mlock(0x7000, 4096) = -1 ENOMEM (Cannot allocate memory)
x32 mincore 0x7000 8192 0x1000 = 0
@@0x1000 u8 1 0
> mincore(0x7000, 8192, [1, 0]) = 0
x32 getcwd 0x1000 100 = 5
@@0x1000 "/tmp" u8 0
> getcwd("/tmp", 100) = 5
x32 chdir &"/" = 0
> chdir("/") = 0
x32 mkdirat -100 &"d" 0755 = 0
> mkdirat(AT_FDCWD, "d", 0755) = 0
x32 mknodat -100 &"n" 0020644 0x103 = 0
> mknodat(AT_FDCWD, "n", S_IFCHR|0644, makedev(0x1, 0x3)) = 0
x32 unlinkat -100 &"d" 0x200 = 0
> unlinkat(AT_FDCWD, "d", AT_REMOVEDIR) = 0
x32 symlinkat &"a" -100 &"b" = 0
> symlinkat("a", AT_FDCWD, "b") = 0
x32 linkat -100 &"a" -100 &"b" 0x400 = 0
> linkat(AT_FDCWD, "a", AT_FDCWD, "b", AT_SYMLINK_FOLLOW) = 0
x32 readlinkat -100 &"l" 0x1000 100 = 1
@@0x1000 "a"
> readlinkat(AT_FDCWD, "l", "a", 100) = 1
x32 renameat2 -100 &"a" -100 &"b" 1 = 0
> renameat2(AT_FDCWD, "a", AT_FDCWD, "b", RENAME_NOREPLACE) = 0
x32 faccessat -100 &"f" 4 = 0
> faccessat(AT_FDCWD, "f", R_OK) = 0
x32 fchmodat -100 &"f" 0600 = 0
> fchmodat(AT_FDCWD, "f", 0600) = 0
x32 fchownat -100 &"f" 1 -1 0 = 0
> fchownat(AT_FDCWD, "f", 1, -1, 0) = 0
x32 getpid = 7
> getpid() = 7
x32 gettid = 8
> gettid() = 8
x32 kill 7 15 = 0
> kill(7, SIGTERM) = 0
x32 tgkill 7 8 11 = 0
> tgkill(7, 8, SIGSEGV) = 0
x32 exit_group 1 = ?
> exit_group(1) = ?
x32 set_tid_address 0x1000 = 8
> set_tid_address(0x1000) = 8
x32 set_robust_list 0x1000 12 = 0
> set_robust_list(0x1000, 12) = 0
x32 umask 022 = 2
> umask(022) = 002
x32 getrandom 0x1000 3 1 = 3
@@0x1000 u8 1 2 3
> getrandom("\x01\x02\x03", 3, GRND_NONBLOCK) = 3
x32 memfd_create &"m" 1 = 3
> memfd_create("m", MFD_CLOEXEC) = 3
x32 eventfd2 0 0x80000 = 3
> eventfd2(0, EFD_CLOEXEC) = 3
x32 epoll_create1 0x80000 = 3
> epoll_create1(EPOLL_CLOEXEC) = 3
x32 timerfd_create 1 0x800 = 3
> timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK) = 3
x32 inotify_init1 0x800 = 3
> inotify_init1(IN_NONBLOCK) = 3
x32 inotify_add_watch 3 &"f" 0x100 = 1
> inotify_add_watch(3, "f", IN_CREATE) = 1
x32 flock 3 2 = 0
> flock(3, LOCK_EX) = 0
x32 fsync 3 = 0
> fsync(3) = 0
x32 fchmod 3 0600 = 0
> fchmod(3, 0600) = 0
x32 fchown 3 1 2 = 0
> fchown(3, 1, 2) = 0
x32 connect 3 0x1000 16 = 0
@0x1000 u16 2 be16 80 u8 127 0 0 1 u64 0
> connect(3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, 16) = 0
x32 accept4 3 0x1000 0x2000 0x80000 = 4
@0x2000 u32 16
@@0x1000 u16 2 be16 1234 u8 10 0 0 1 u64 0
> accept4(3, {sa_family=AF_INET, sin_port=htons(1234), sin_addr=inet_addr("10.0.0.1")}, [16], SOCK_CLOEXEC) = 4
x32 listen 3 5 = 0
> listen(3, 5) = 0
x32 shutdown 3 2 = 0
> shutdown(3, SHUT_RDWR) = 0
x32 recvfrom 3 0x1000 8 0x40 0 0 = 2
@@0x1000 "ok"
> recvfrom(3, "ok", 8, MSG_DONTWAIT, NULL, NULL) = 2
x32 socketpair 1 1 0 0x1000 = 0
@@0x1000 u32 3 4
> socketpair(AF_UNIX, SOCK_STREAM, 0, [3, 4]) = 0
x32 sched_yield = 0
> sched_yield() = 0
x32 sched_getaffinity 0 8 0x1000 = 8
@@0x1000 u64 5
> sched_getaffinity(0, 8, [0 2]) = 8
x32 sched_setscheduler 0 1 0x1000 = -1 EPERM
@0x1000 u32 5
> sched_setscheduler(0, SCHED_FIFO, [5]) = -1 EPERM (Operation not permitted)
x32 splice 3 0 4 0 10 1 = 10
> splice(3, NULL, 4, NULL, 10, SPLICE_F_MOVE) = 10
x32 copy_file_range 3 0x1000 4 0 10 0 = 10
@0x1000 u64 0
@@0x1000 u64 10
> copy_file_range(3, [0], 4, NULL, 10, 0) = 10
x32 setxattr &"f" &"user.a" 0x1000 1 1 = 0
@0x1000 "x"
> setxattr("f", "user.a", "x", 1, XATTR_CREATE) = 0
x32 getxattr &"f" &"user.a" 0x1000 9 = 1
@@0x1000 "x"
> getxattr("f", "user.a", "x", 9) = 1
x32 close_range 3 4294967295 4 = 0
> close_range(3, 4294967295, CLOSE_RANGE_CLOEXEC) = 0
x32 pidfd_open 7 0x800 = 3
> pidfd_open(7, PIDFD_NONBLOCK) = 3
x32 unshare 0x10000000 = 0
> unshare(CLONE_NEWUSER) = 0
x32 umount2 &"/m" 2 = 0
> umount2("/m", MNT_DETACH) = 0
x32 finit_module 3 &"a=1" 1 = -1 EPERM
> finit_module(3, "a=1", MODULE_INIT_IGNORE_MODVERSIONS) = -1 EPERM (Operation not permitted)
x32 getpgid 0 = 7
> getpgid(0) = 7
x32 shmget 0 4096 0x380 = 5
> shmget(IPC_PRIVATE, 4096, IPC_CREAT|0600) = 5
x32 shmat 5 0 0x1000 = 0x9000
> shmat(5, NULL, SHM_RDONLY) = 0x9000
x32 uname 0x1000 = -1 EFAULT
> uname(0x1000) = -1 EFAULT (Bad address)

# ---- aarch64
aarch64 read 3 0x1000 16 = 5
@@0x1000 "hello"
> read(3, "hello", 16) = 5
aarch64 write 1 0x1000 5 = 5
@0x1000 "hello"
> write(1, "hello", 5) = 5
aarch64 close 3 = 0
> close(3) = 0
aarch64 openat -100 &"/etc/passwd" 0x80000 = 3
> openat(AT_FDCWD, "/etc/passwd", O_RDONLY|O_CLOEXEC) = 3
aarch64 openat -100 &"f" 0x241 0644 = 3
> openat(AT_FDCWD, "f", O_WRONLY|O_CREAT|O_TRUNC, 0644) = 3
aarch64 dup 3 = 4
> dup(3) = 4
aarch64 dup3 3 4 0x80000 = 4
> dup3(3, 4, O_CLOEXEC) = 4
aarch64 brk 0 = 0x8000
> brk(NULL) = 0x8000
aarch64 munmap 0x7000 4096 = 0
> munmap(0x7000, 4096) = 0
aarch64 mprotect 0x7000 4096 3 = 0
> mprotect(0x7000, 4096, PROT_READ|PROT_WRITE) = 0
aarch64 madvise 0x7000 4096 4 = 0
> madvise(0x7000, 4096, MADV_DONTNEED) = 0
aarch64 mremap 0x7000 4096 8192 1 = 0x9000
> mremap(0x7000, 4096, 8192, MREMAP_MAYMOVE) = 0x9000
aarch64 msync 0x7000 4096 4 = 0
> msync(0x7000, 4096, MS_SYNC) = 0
aarch64 mlock 0x7000 4096 = -1 ENOMEM
> mlock(0x7000, 4096) = -1 ENOMEM (Cannot allocate memory)
aarch64 mincore 0x7000 8192 0x1000 = 0
@@0x1000 u8 1 0
> mincore(0x7000, 8192, [1, 0]) = 0
aarch64 getcwd 0x1000 100 = 5
@@0x1000 "/tmp" u8 0
> getcwd("/tmp", 100) = 5
aarch64 chdir &"/" = 0
> chdir("/") = 0
aarch64 mkdirat -100 &"d" 0755 = 0
> mkdirat(AT_FDCWD, "d", 0755) = 0
aarch64 mknodat -100 &"n" 0020644 0x103 = 0
> mknodat(AT_FDCWD, "n", S_IFCHR|0644, makedev(0x1, 0x3)) = 0
aarch64 unlinkat -100 &"d" 0x200 = 0
> unlinkat(AT_FDCWD, "d", AT_REMOVEDIR) = 0
aarch64 symlinkat &"a" -100 &"b" = 0
> symlinkat("a", AT_FDCWD, "b") = 0
aarch64 linkat -100 &"a" -100 &"b" 0x400 = 0
> linkat(AT_FDCWD, "a", AT_FDCWD, "b", AT_SYMLINK_FOLLOW) = 0
aarch64 readlinkat -100 &"l" 0x1000 100 = 1
@@0x1000 "a"
> readlinkat(AT_FDCWD, "l", "a", 100) = 1
aarch64 renameat2 -100 &"a" -100 &"b" 1 = 0
> renameat2(AT_FDCWD, "a", AT_FDCWD, "b", RENAME_NOREPLACE) = 0
aarch64 faccessat -100 &"f" 4 = 0
> faccessat(AT_FDCWD, "f", R_OK) = 0
aarch64 fchmodat -100 &"f" 0600 = 0
> fchmodat(AT_FDCWD, "f", 0600) = 0
aarch64 fchownat -100 &"f" 1 -1 0 = 0
> fchownat(AT_FDCWD, "f", 1, -1, 0) = 0
aarch64 getpid = 7
> getpid() = 7
aarch64 gettid = 8
> gettid() = 8
aarch64 kill 7 15 = 0
> kill(7, SIGTERM) = 0
aarch64 tgkill 7 8 11 = 0
> tgkill(7, 8, SIGSEGV) = 0
aarch64 exit_group 1 = ?
> exit_group(1) = ?
aarch64 set_tid_address 0x1000 = 8
> set_tid_address(0x1000) = 8
aarch64 set_robust_list 0x1000 12 = 0
> set_robust_list(0x1000, 12) = 0
aarch64 umask 022 = 2
> umask(022) = 002
aarch64 getrandom 0x1000 3 1 = 3
@@0x1000 u8 1 2 3
> getrandom("\x01\x02\x03", 3, GRND_NONBLOCK) = 3
aarch64 memfd_create &"m" 1 = 3
> memfd_create("m", MFD_CLOEXEC) = 3
aarch64 eventfd2 0 0x80000 = 3
> eventfd2(0, EFD_CLOEXEC) = 3
aarch64 epoll_create1 0x80000 = 3
> epoll_create1(EPOLL_CLOEXEC) = 3
aarch64 timerfd_create 1 0x800 = 3
> timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK) = 3
aarch64 inotify_init1 0x800 = 3
> inotify_init1(IN_NONBLOCK) = 3
aarch64 inotify_add_watch 3 &"f" 0x100 = 1
> inotify_add_watch(3, "f", IN_CREATE) = 1
aarch64 flock 3 2 = 0
> flock(3, LOCK_EX) = 0
aarch64 fsync 3 = 0
> fsync(3) = 0
aarch64 fchmod 3 0600 = 0
> fchmod(3, 0600) = 0
aarch64 fchown 3 1 2 = 0
> fchown(3, 1, 2) = 0
aarch64 connect 3 0x1000 16 = 0
@0x1000 u16 2 be16 80 u8 127 0 0 1 u64 0
> connect(3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, 16) = 0
aarch64 accept4 3 0x1000 0x2000 0x80000 = 4
@0x2000 u32 16
@@0x1000 u16 2 be16 1234 u8 10 0 0 1 u64 0
> accept4(3, {sa_family=AF_INET, sin_port=htons(1234), sin_addr=inet_addr("10.0.0.1")}, [16], SOCK_CLOEXEC) = 4
aarch64 listen 3 5 = 0
> listen(3, 5) = 0
aarch64 shutdown 3 2 = 0
> shutdown(3, SHUT_RDWR) = 0
aarch64 recvfrom 3 0x1000 8 0x40 0 0 = 2
@@0x1000 "ok"
> recvfrom(3, "ok", 8, MSG_DONTWAIT, NULL, NULL) = 2
aarch64 socketpair 1 1 0 0x1000 = 0
@@0x1000 u32 3 4
> socketpair(AF_UNIX, SOCK_STREAM, 0, [3, 4]) = 0
aarch64 sched_yield = 0
> sched_yield() = 0
aarch64 sched_getaffinity 0 8 0x1000 = 8
@@0x1000 u64 5
> sched_getaffinity(0, 8, [0 2]) = 8
aarch64 sched_setscheduler 0 1 0x1000 = -1 EPERM
@0x1000 u32 5
> sched_setscheduler(0, SCHED_FIFO, [5]) = -1 EPERM (Operation not permitted)
aarch64 splice 3 0 4 0 10 1 = 10
> splice(3, NULL, 4, NULL, 10, SPLICE_F_MOVE) = 10
aarch64 copy_file_range 3 0x1000 4 0 10 0 = 10
@0x1000 u64 0
@@0x1000 u64 10
> copy_file_range(3, [0], 4, NULL, 10, 0) = 10
aarch64 setxattr &"f" &"user.a" 0x1000 1 1 = 0
@0x1000 "x"
> setxattr("f", "user.a", "x", 1, XATTR_CREATE) = 0
aarch64 getxattr &"f" &"user.a" 0x1000 9 = 1
@@0x1000 "x"
> getxattr("f", "user.a", "x", 9) = 1
aarch64 close_range 3 4294967295 4 = 0
> close_range(3, 4294967295, CLOSE_RANGE_CLOEXEC) = 0
aarch64 pidfd_open 7 0x800 = 3
> pidfd_open(7, PIDFD_NONBLOCK) = 3
aarch64 unshare 0x10000000 = 0
> unshare(CLONE_NEWUSER) = 0
aarch64 umount2 &"/m" 2 = 0
> umount2("/m", MNT_DETACH) = 0
aarch64 finit_module 3 &"a=1" 1 = -1 EPERM
> finit_module(3, "a=1", MODULE_INIT_IGNORE_MODVERSIONS) = -1 EPERM (Operation not permitted)
aarch64 getpgid 0 = 7
> getpgid(0) = 7
aarch64 shmget 0 4096 0x380 = 5
> shmget(IPC_PRIVATE, 4096, IPC_CREAT|0600) = 5
aarch64 shmat 5 0 0x1000 = 0x9000
> shmat(5, NULL, SHM_RDONLY) = 0x9000
aarch64 uname 0x1000 = -1 EFAULT
> uname(0x1000) = -1 EFAULT (Bad address)

# ---- riscv64
riscv64 read 3 0x1000 16 = 5
@@0x1000 "hello"
> read(3, "hello", 16) = 5
riscv64 write 1 0x1000 5 = 5
@0x1000 "hello"
> write(1, "hello", 5) = 5
riscv64 close 3 = 0
> close(3) = 0
riscv64 openat -100 &"/etc/passwd" 0x80000 = 3
> openat(AT_FDCWD, "/etc/passwd", O_RDONLY|O_CLOEXEC) = 3
riscv64 openat -100 &"f" 0x241 0644 = 3
> openat(AT_FDCWD, "f", O_WRONLY|O_CREAT|O_TRUNC, 0644) = 3
riscv64 dup 3 = 4
> dup(3) = 4
riscv64 dup3 3 4 0x80000 = 4
> dup3(3, 4, O_CLOEXEC) = 4
riscv64 brk 0 = 0x8000
> brk(NULL) = 0x8000
riscv64 munmap 0x7000 4096 = 0
> munmap(0x7000, 4096) = 0
riscv64 mprotect 0x7000 4096 3 = 0
> mprotect(0x7000, 4096, PROT_READ|PROT_WRITE) = 0
riscv64 madvise 0x7000 4096 4 = 0
> madvise(0x7000, 4096, MADV_DONTNEED) = 0
riscv64 mremap 0x7000 4096 8192 1 = 0x9000
> mremap(0x7000, 4096, 8192, MREMAP_MAYMOVE) = 0x9000
riscv64 msync 0x7000 4096 4 = 0
> msync(0x7000, 4096, MS_SYNC) = 0
riscv64 mlock 0x7000 4096 = -1 ENOMEM
> mlock(0x7000, 4096) = -1 ENOMEM (Cannot allocate memory)
riscv64 mincore 0x7000 8192 0x1000 = 0
@@0x1000 u8 1 0
> mincore(0x7000, 8192, [1, 0]) = 0
riscv64 getcwd 0x1000 100 = 5
@@0x1000 "/tmp" u8 0
> getcwd("/tmp", 100) = 5
riscv64 chdir &"/" = 0
> chdir("/") = 0
riscv64 mkdirat -100 &"d" 0755 = 0
> mkdirat(AT_FDCWD, "d", 0755) = 0
riscv64 mknodat -100 &"n" 0020644 0x103 = 0
> mknodat(AT_FDCWD, "n", S_IFCHR|0644, makedev(0x1, 0x3)) = 0
riscv64 unlinkat -100 &"d" 0x200 = 0
> unlinkat(AT_FDCWD, "d", AT_REMOVEDIR) = 0
riscv64 symlinkat &"a" -100 &"b" = 0
> symlinkat("a", AT_FDCWD, "b") = 0
riscv64 linkat -100 &"a" -100 &"b" 0x400 = 0
> linkat(AT_FDCWD, "a", AT_FDCWD, "b", AT_SYMLINK_FOLLOW) = 0
riscv64 readlinkat -100 &"l" 0x1000 100 = 1
@@0x1000 "a"
> readlinkat(AT_FDCWD, "l", "a", 100) = 1
riscv64 renameat2 -100 &"a" -100 &"b" 1 = 0
> renameat2(AT_FDCWD, "a", AT_FDCWD, "b", RENAME_NOREPLACE) = 0
riscv64 faccessat -100 &"f" 4 = 0
> faccessat(AT_FDCWD, "f", R_OK) = 0
riscv64 fchmodat -100 &"f" 0600 = 0
> fchmodat(AT_FDCWD, "f", 0600) = 0
riscv64 fchownat -100 &"f" 1 -1 0 = 0
> fchownat(AT_FDCWD, "f", 1, -1, 0) = 0
riscv64 getpid = 7
> getpid() = 7
riscv64 gettid = 8
> gettid() = 8
riscv64 kill 7 15 = 0
> kill(7, SIGTERM) = 0
riscv64 tgkill 7 8 11 = 0
> tgkill(7, 8, SIGSEGV) = 0
riscv64 exit_group 1 = ?
> exit_group(1) = ?
riscv64 set_tid_address 0x1000 = 8
> set_tid_address(0x1000) = 8
riscv64 set_robust_list 0x1000 12 = 0
> set_robust_list(0x1000, 12) = 0
riscv64 umask 022 = 2
> umask(022) = 002
riscv64 getrandom 0x1000 3 1 = 3
@@0x1000 u8 1 2 3
> getrandom("\x01\x02\x03", 3, GRND_NONBLOCK) = 3
riscv64 memfd_create &"m" 1 = 3
> memfd_create("m", MFD_CLOEXEC) = 3
riscv64 eventfd2 0 0x80000 = 3
> eventfd2(0, EFD_CLOEXEC) = 3
riscv64 epoll_create1 0x80000 = 3
> epoll_create1(EPOLL_CLOEXEC) = 3
riscv64 timerfd_create 1 0x800 = 3
> timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK) = 3
riscv64 inotify_init1 0x800 = 3
> inotify_init1(IN_NONBLOCK) = 3
riscv64 inotify_add_watch 3 &"f" 0x100 = 1
> inotify_add_watch(3, "f", IN_CREATE) = 1
riscv64 flock 3 2 = 0
> flock(3, LOCK_EX) = 0
riscv64 fsync 3 = 0
> fsync(3) = 0
riscv64 fchmod 3 0600 = 0
> fchmod(3, 0600) = 0
riscv64 fchown 3 1 2 = 0
> fchown(3, 1, 2) = 0
riscv64 connect 3 0x1000 16 = 0
@0x1000 u16 2 be16 80 u8 127 0 0 1 u64 0
> connect(3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, 16) = 0
riscv64 accept4 3 0x1000 0x2000 0x80000 = 4
@0x2000 u32 16
@@0x1000 u16 2 be16 1234 u8 10 0 0 1 u64 0
> accept4(3, {sa_family=AF_INET, sin_port=htons(1234), sin_addr=inet_addr("10.0.0.1")}, [16], SOCK_CLOEXEC) = 4
riscv64 listen 3 5 = 0
> listen(3, 5) = 0
riscv64 shutdown 3 2 = 0
> shutdown(3, SHUT_RDWR) = 0
riscv64 recvfrom 3 0x1000 8 0x40 0 0 = 2
@@0x1000 "ok"
> recvfrom(3, "ok", 8, MSG_DONTWAIT, NULL, NULL) = 2
riscv64 socketpair 1 1 0 0x1000 = 0
@@0x1000 u32 3 4
> socketpair(AF_UNIX, SOCK_STREAM, 0, [3, 4]) = 0
riscv64 sched_yield = 0
> sched_yield() = 0
riscv64 sched_getaffinity 0 8 0x1000 = 8
@@0x1000 u64 5
> sched_getaffinity(0, 8, [0 2]) = 8
riscv64 sched_setscheduler 0 1 0x1000 = -1 EPERM
@0x1000 u32 5
> sched_setscheduler(0, SCHED_FIFO, [5]) = -1 EPERM (Operation not permitted)
riscv64 splice 3 0 4 0 10 1 = 10
> splice(3, NULL, 4, NULL, 10, SPLICE_F_MOVE) = 10
riscv64 copy_file_range 3 0x1000 4 0 10 0 = 10
@0x1000 u64 0
@@0x1000 u64 10
> copy_file_range(3, [0], 4, NULL, 10, 0) = 10
riscv64 setxattr &"f" &"user.a" 0x1000 1 1 = 0
@0x1000 "x"
> setxattr("f", "user.a", "x", 1, XATTR_CREATE) = 0
riscv64 getxattr &"f" &"user.a" 0x1000 9 = 1
@@0x1000 "x"
> getxattr("f", "user.a", "x", 9) = 1
riscv64 close_range 3 4294967295 4 = 0
> close_range(3, 4294967295, CLOSE_RANGE_CLOEXEC) = 0
riscv64 pidfd_open 7 0x800 = 3
> pidfd_open(7, PIDFD_NONBLOCK) = 3
riscv64 unshare 0x10000000 = 0
> unshare(CLONE_NEWUSER) = 0
riscv64 umount2 &"/m" 2 = 0
> umount2("/m", MNT_DETACH) = 0
riscv64 finit_module 3 &"a=1" 1 = -1 EPERM
> finit_module(3, "a=1", MODULE_INIT_IGNORE_MODVERSIONS) = -1 EPERM (Operation not permitted)
riscv64 getpgid 0 = 7
> getpgid(0) = 7
riscv64 shmget 0 4096 0x380 = 5
> shmget(IPC_PRIVATE, 4096, IPC_CREAT|0600) = 5
riscv64 shmat 5 0 0x1000 = 0x9000
> shmat(5, NULL, SHM_RDONLY) = 0x9000
riscv64 uname 0x1000 = -1 EFAULT
> uname(0x1000) = -1 EFAULT (Bad address)
