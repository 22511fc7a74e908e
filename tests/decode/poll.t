# select and poll: sets of descriptors and the notes about those that are ready.

x86_64 select 10 0x1000 0x2000 0 0x3000 = 2
@0x1000 u64 8
@0x2000 u64 0x12
@0x3000 u64 0 0
@@0x1000 u64 0
>> select(10, [3], [1 4], NULL, {tv_sec=0, tv_usec=0}
> select(10, [3], [1 4], NULL, {tv_sec=0, tv_usec=0}) = 2 (out [1 4], left {tv_sec=0, tv_usec=0})
-e verbose=none
> select(10, 0x1000, 0x2000, NULL, 0x3000) = 2 (out [1 4], left 0x3000)
-y
fd 3 "/etc/passwd"
fd 4 "pipe:[12]"
> select(10, [3</etc/passwd>], [1 4<pipe:[12]>], NULL, {tv_sec=0, tv_usec=0}) = 2 (out [1 4], left {tv_sec=0, tv_usec=0})

x86_64 select 2 0x1000 0x2000 0 0 = 2
@0x1000 u64 2
@0x2000 u64 2
> select(2, [1], [1], NULL, NULL) = 2 (in [1], out [1])
x86_64 select 4 0x1000 0 0 0x3000 = 0
@0x1000 u64 8
@0x3000 u64 0 0
> select(4, [3], NULL, NULL, {tv_sec=0, tv_usec=0}) = 0 (Timeout)

# Sets of no length, of more than there is, of more than can be.
x86_64 select -1 0x1000 0 0 0 = -1 EINVAL
@0x1000 u64 8
> select(-1, 0x1000, NULL, NULL, NULL) = -1 EINVAL (Invalid argument)
x86_64 select 0 0x1000 0 0 0x3000 = 0
@0x3000 u64 0 0
> select(0, 0x1000, NULL, NULL, {tv_sec=0, tv_usec=0}) = 0 (Timeout)
x86_64 select 1025 0x1000 0 0 0 = 1
@0x1000 fill 128 1
> select(1025, 0x1000, NULL, NULL, NULL) = 1
x86_64 select 0x7fffffff 0x1000 0 0 0 = -1 EINVAL
@0x1000 fill 128 1
> select(2147483647, 0x1000, NULL, NULL, NULL) = -1 EINVAL (Invalid argument)
x86_64 select 100 0x1000 0 0 0 = -1 EBADF
@0x1000 u64 0 0x800000000
> select(100, [99], NULL, NULL, NULL) = -1 EBADF (Bad file descriptor)

x86_64 pselect6 10 0x1000 0 0 0x3000 0x4000 = 0
@0x1000 u64 8
@0x3000 u64 0 1000
@0x4000 ptr 0x5000 8
@0x5000 u64 5
> pselect6(10, [3], NULL, NULL, {tv_sec=0, tv_nsec=1000}, {sigmask=[HUP QUIT], sigsetsize=8}) = 0 (Timeout)

x86_64 poll 0x1000 2 -1 = 1
@0x1000 1 u16 4 0 u32 -1 u16 1 0
@@0x1006 u16 4
>> poll([{fd=1, events=POLLOUT}, {fd=-1}], 2, -1
> poll([{fd=1, events=POLLOUT}, {fd=-1}], 2, -1) = 1 ([{fd=1, revents=POLLOUT}])
x86_64 poll 0x1000 3 0 = -1 EFAULT
@0x1000 1 u16 4 0 u32 -1 u16 1 0
> poll([{fd=1, events=POLLOUT}, {fd=-1}, ... /* 0x1010 */], 3, 0) = -1 EFAULT (Bad address)
x86_64 poll 0x1000 3 0 = 2
@0x1000 1 u16 1 4 u32 2 u16 1 0 u32 3 u16 1 0x11
-s 1
> poll([{fd=1, events=POLLIN}, ...], 3, 0) = 2 ([{fd=1, revents=POLLOUT}, ...])
-s 2 -y
fd 1 "/dev/null"
> poll([{fd=1</dev/null>, events=POLLIN}, {fd=2, events=POLLIN}, ...], 3, 0) = 2 ([{fd=1, revents=POLLOUT}, {fd=3, revents=POLLIN|POLLHUP}])
x86_64 poll 0 0 0 = 0
> poll(NULL, 0, 0) = 0 (Timeout)
x86_64 ppoll 0x1000 1 0x2000 0x3000 8 = 1
@0x1000 1 u16 4 4
@0x2000 u64 0 1000
@0x3000 u64 5
> ppoll([{fd=1, events=POLLOUT}], 1, {tv_sec=0, tv_nsec=1000}, [HUP QUIT], 8) = 1 ([{fd=1, revents=POLLOUT}], left {tv_sec=0, tv_nsec=1000})

# The first select of i386: its arguments are in memory.
i386 82 0x1000 = 1
@0x1000 u32 2 0x2000 0 0 0x3000
@0x2000 2
@0x3000 0 0
>> select(2, [1], NULL, NULL, {tv_sec=0, tv_usec=0}
> select(2, [1], NULL, NULL, {tv_sec=0, tv_usec=0}) = 1 (in [1], left {tv_sec=0, tv_usec=0})
i386 82 0x1000 = 1
@0x1000 u32 2 0x2000 0 0 0
@0x2000 2
attached
> select(2, [1], NULL, NULL, NULL) = 1 (in [1])
i386 82 0x1ffc = -1 EFAULT
@0x1ffc 2
> select(0x1ffc) = -1 EFAULT (Bad address)
i386 82 0 = -1 EFAULT
> select(NULL) = -1 EFAULT (Bad address)

# What stands behind the events of epoll is not read when the call failed.
x86_64 epoll_pwait 5 0x1000 3 1 0x2000 8 = 1
@0x2000 u64 5
@@0x1000 u32 1 9 0
>> epoll_pwait(5
> epoll_pwait(5, [{events=EPOLLIN, data={u32=9, u64=9}}], 3, 1, [HUP QUIT], 8) = 1
x86_64 epoll_pwait 5 0x1000 3 1 0x2000 8 = -1 EBADF
@0x2000 u64 5
> epoll_pwait(5, 0x1000, 3, 1, 0x2000, 8) = -1 EBADF (Bad file descriptor)
x86_64 epoll_pwait2 5 0x1000 3 0x2000 0 8 = -1 EBADF
@0x2000 u64 1 2
> epoll_pwait2(5, 0x1000, 3, 0x2000, NULL, 8) = -1 EBADF (Bad file descriptor)
