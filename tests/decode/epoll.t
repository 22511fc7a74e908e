# epoll: its objects, what they are told, and what they tell.
# Expected lines were printed by strace 6.1 of an i386 program; the other ABIs differ in the layout of the event.

i386 epoll_create 1 = 5
> epoll_create(1) = 5
x86_64 epoll_create -1 = -1 EINVAL
> epoll_create(-1) = -1 EINVAL (Invalid argument)
i386 epoll_create1 0x80000 = 6
> epoll_create1(EPOLL_CLOEXEC) = 6
riscv64 epoll_create1 0x80001 = -1 EINVAL
> epoll_create1(EPOLL_CLOEXEC|0x1) = -1 EINVAL (Invalid argument)
aarch64 epoll_create1 0 = 7
> epoll_create1(0) = 7
i386 epoll_create1 1 = -1 EINVAL
> epoll_create1(0x1 /* EPOLL_??? */) = -1 EINVAL (Invalid argument)

i386 epoll_ctl 5 1 4 0x1000 = 0
@0x1000 u32 0x8000201d u64 0x0123456789abcdef
> epoll_ctl(5, EPOLL_CTL_ADD, 4, {events=EPOLLIN|EPOLLOUT|EPOLLERR|EPOLLHUP|EPOLLRDHUP|EPOLLET, data={u32=2309737967, u64=81985529216486895}}) = 0
x86_64 epoll_ctl 5 3 4 0x1000 = 0
@0x1000 u32 4 u64 0x0123456789abcdef
> epoll_ctl(5, EPOLL_CTL_MOD, 4, {events=EPOLLOUT, data={u32=2309737967, u64=81985529216486895}}) = 0
x32 epoll_ctl 5 3 4 0x1000 = 0
@0x1000 u32 4 u64 0x0123456789abcdef
> epoll_ctl(5, EPOLL_CTL_MOD, 4, {events=EPOLLOUT, data={u32=2309737967, u64=81985529216486895}}) = 0
aarch64 epoll_ctl 5 3 4 0x1000 = 0
@0x1000 u32 4 77 u64 0x0123456789abcdef
> epoll_ctl(5, EPOLL_CTL_MOD, 4, {events=EPOLLOUT, data={u32=2309737967, u64=81985529216486895}}) = 0
arm epoll_ctl 5 3 4 0x1000 = 0
@0x1000 u32 4 77 u64 0x0123456789abcdef
> epoll_ctl(5, EPOLL_CTL_MOD, 4, {events=EPOLLOUT, data={u32=2309737967, u64=81985529216486895}}) = 0
i386 epoll_ctl 5 1 3 0x1000 = -1 EINVAL
@0x1000 u32 0xffffffff u64 9
> epoll_ctl(5, EPOLL_CTL_ADD, 3, {events=EPOLLIN|EPOLLPRI|EPOLLOUT|EPOLLERR|EPOLLHUP|EPOLLNVAL|EPOLLRDNORM|EPOLLRDBAND|EPOLLWRNORM|EPOLLWRBAND|EPOLLMSG|EPOLLRDHUP|EPOLLEXCLUSIVE|EPOLLWAKEUP|EPOLLONESHOT|EPOLLET|0xfffd800, data={u32=9, u64=9}}) = -1 EINVAL (Invalid argument)
i386 epoll_ctl 5 4 3 0x1000 = -1 EINVAL
@0x1000 u32 0 u64 9
> epoll_ctl(5, 0x4 /* EPOLL_CTL_??? */, 3, {events=0, data={u32=9, u64=9}}) = -1 EINVAL (Invalid argument)
i386 epoll_ctl 5 0 3 0x1000 = -1 EINVAL
@0x1000 u32 0 u64 9
> epoll_ctl(5, 0 /* EPOLL_CTL_??? */, 3, {events=0, data={u32=9, u64=9}}) = -1 EINVAL (Invalid argument)
i386 epoll_ctl 5 1 3 0 = -1 EFAULT
> epoll_ctl(5, EPOLL_CTL_ADD, 3, NULL) = -1 EFAULT (Bad address)
i386 epoll_ctl 5 1 3 1 = -1 EFAULT
> epoll_ctl(5, EPOLL_CTL_ADD, 3, 0x1) = -1 EFAULT (Bad address)
i386 epoll_ctl 5 2 4 0x1000 = 0
@0x1000 u32 0 u64 9
> epoll_ctl(5, EPOLL_CTL_DEL, 4, 0x1000) = 0
arm epoll_ctl 5 2 4 0 = -1 ENOENT
> epoll_ctl(5, EPOLL_CTL_DEL, 4, NULL) = -1 ENOENT (No such file or directory)

i386 epoll_wait 5 0x1000 4 10 = 1
@@0x1000 u32 4 u64 0x0123456789abcdef
>> epoll_wait(5
> epoll_wait(5, [{events=EPOLLOUT, data={u32=2309737967, u64=81985529216486895}}], 4, 10) = 1
x86_64 epoll_wait 5 0x1000 4 -1 = 2
@@0x1000 u32 4 u64 9 u32 0x11 u64 10
> epoll_wait(5, [{events=EPOLLOUT, data={u32=9, u64=9}}, {events=EPOLLIN|EPOLLHUP, data={u32=10, u64=10}}], 4, -1) = 2
arm epoll_wait 5 0x1000 4 -1 = 2
@@0x1000 u32 4 0 u64 9 u32 0x11 0 u64 10
> epoll_wait(5, [{events=EPOLLOUT, data={u32=9, u64=9}}, {events=EPOLLIN|EPOLLHUP, data={u32=10, u64=10}}], 4, -1) = 2
i386 epoll_wait 5 0x1000 3 0 = 0
@0x1000 u32 4 u64 9
> epoll_wait(5, [], 3, 0) = 0
i386 epoll_wait 5 0x1000 0 0 = -1 EINVAL
@0x1000 u32 4 u64 9
> epoll_wait(5, 0x1000, 0, 0) = -1 EINVAL (Invalid argument)
i386 epoll_wait 5 1 1 0 = -1 EFAULT
> epoll_wait(5, 0x1, 1, 0) = -1 EFAULT (Bad address)

i386 epoll_pwait 5 0x1000 3 0 0x2000 8 = 1
@@0x1000 u32 4 u64 9
@0x2000 u64 5
> epoll_pwait(5, [{events=EPOLLOUT, data={u32=9, u64=9}}], 3, 0, [HUP QUIT], 8) = 1
i386 epoll_pwait 5 1 3 0 0x2000 8 = -1 EFAULT
@0x2000 u64 5
> epoll_pwait(5, 0x1, 3, 0, 0x2000, 8) = -1 EFAULT (Bad address)
i386 epoll_pwait2 5 0x1000 3 0x3000 0x2000 8 = 1
@@0x1000 u32 4 u64 9
@0x2000 u64 5
@0x3000 u64 0 0
> epoll_pwait2(5, [{events=EPOLLOUT, data={u32=9, u64=9}}], 3, {tv_sec=0, tv_nsec=0}, [HUP QUIT], 8) = 1
riscv64 epoll_pwait2 5 0x1000 3 0x3000 0 8 = 1
@@0x1000 u32 4 0 u64 9
@0x3000 u64 1 500
> epoll_pwait2(5, [{events=EPOLLOUT, data={u32=9, u64=9}}], 3, {tv_sec=1, tv_nsec=500}, NULL, 8) = 1
