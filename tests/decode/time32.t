# Calls that take 32-bit times: futex, ppoll and pselect6 of i386 and arm, beside their _time64 successors.
# Expected lines of i386 were printed by strace 6.1; arm's calls are the same but for their numbers.

# ---- futex -----------------------------------------------------------------------------------------------------

@0x30000100 u32 0 2
@0x30000108 u32 -1 1000000000
@0x30000110 u64 0 5

i386 futex 0x30000000 0 5 0x30000100 0x30000004 77 = -1 EAGAIN
> futex(0x30000000, FUTEX_WAIT, 5, {tv_sec=0, tv_nsec=2}) = -1 EAGAIN (Resource temporarily unavailable)
i386 futex 0x30000000 0 0 0 0 0 = -1 EAGAIN
> futex(0x30000000, FUTEX_WAIT, 0, NULL) = -1 EAGAIN (Resource temporarily unavailable)
i386 futex 0x30000000 1 5 2 0x30000004 77 = 0
> futex(0x30000000, FUTEX_WAKE, 5) = 0
arm futex 0x30000000 2 5 2 0x30000004 77 = -1 ENOSYS
> futex(0x30000000, FUTEX_FD, 5) = -1 ENOSYS (Function not implemented)
i386 futex 0x30000000 3 5 2 0x30000004 77 = 0
> futex(0x30000000, FUTEX_REQUEUE, 5, 2, 0x30000004) = 0
arm futex 0x30000000 131 5 2 0x30000004 77 = 0
> futex(0x30000000, FUTEX_REQUEUE_PRIVATE, 5, 2, 0x30000004) = 0
i386 futex 0x30000000 4 5 2 0x30000004 77 = -1 EAGAIN
> futex(0x30000000, FUTEX_CMP_REQUEUE, 5, 2, 0x30000004, 77) = -1 EAGAIN (Resource temporarily unavailable)
i386 futex 0x30000000 140 5 2 0x30000004 77 = -1 EINVAL
> futex(0x30000000, FUTEX_CMP_REQUEUE_PI_PRIVATE, 5, 2, 0x30000004, 77) = -1 EINVAL (Invalid argument)
i386 futex 0x30000000 5 5 2 0x30000004 0x04000001 = 0
> futex(0x30000000, FUTEX_WAKE_OP, 5, 2, 0x30000004, FUTEX_OP_SET<<28|0<<12|FUTEX_OP_CMP_GT<<24|0x1) = 0
i386 futex 0x30000000 6 5 0x30000100 0x30000004 77 = -1 ETIMEDOUT
> futex(0x30000000, FUTEX_LOCK_PI, {tv_sec=0, tv_nsec=2}) = -1 ETIMEDOUT (Connection timed out)
i386 futex 0x30000000 6 0 1 0 0 = -1 EFAULT
> futex(0x30000000, FUTEX_LOCK_PI, 0x1) = -1 EFAULT (Bad address)
arm futex 0x30000000 141 5 0x30000100 0x30000004 77 = -1 EPERM
> futex(0x30000000, FUTEX_LOCK_PI2_PRIVATE, {tv_sec=0, tv_nsec=2}) = -1 EPERM (Operation not permitted)
i386 futex 0x30000000 7 5 0x30000100 0x30000004 77 = -1 EPERM
> futex(0x30000000, FUTEX_UNLOCK_PI) = -1 EPERM (Operation not permitted)
i386 futex 0x30000000 136 5 0x30000100 0x30000004 77 = -1 EPERM
> futex(0x30000000, FUTEX_TRYLOCK_PI_PRIVATE) = -1 EPERM (Operation not permitted)
i386 futex 0x30000000 0x189 5 0x30000100 0x30000004 -1 = -1 EAGAIN
> futex(0x30000000, FUTEX_WAIT_BITSET_PRIVATE|FUTEX_CLOCK_REALTIME, 5, {tv_sec=0, tv_nsec=2}, FUTEX_BITSET_MATCH_ANY) = -1 EAGAIN (Resource temporarily unavailable)
i386 futex 0x30000000 9 5 0x30000108 0 0x1234 = -1 EINVAL
> futex(0x30000000, FUTEX_WAIT_BITSET, 5, {tv_sec=-1, tv_nsec=1000000000}, 0x1234) = -1 EINVAL (Invalid argument)
i386 futex 0x30000000 138 5 2 0x30000004 -1 = 0
> futex(0x30000000, FUTEX_WAKE_BITSET_PRIVATE, 5, FUTEX_BITSET_MATCH_ANY) = 0
i386 futex 0x30000000 0x10b 5 0x30000100 0x30000004 77 = -1 EAGAIN
> futex(0x30000000, FUTEX_WAIT_REQUEUE_PI|FUTEX_CLOCK_REALTIME, 5, {tv_sec=0, tv_nsec=2}, 0x30000004) = -1 EAGAIN (Resource temporarily unavailable)
i386 futex 0x30000000 14 5 0x30000100 0x30000004 77 = -1 ENOSYS
> futex(0x30000000, 0xe /* FUTEX_??? */, 5, 0x30000100, 0x30000004, 0x4d) = -1 ENOSYS (Function not implemented)
i386 futex_time64 0x30000000 11 5 0x30000110 0x30000004 77 = -1 EAGAIN
> futex_time64(0x30000000, FUTEX_WAIT_REQUEUE_PI, 5, {tv_sec=0, tv_nsec=5}, 0x30000004) = -1 EAGAIN (Resource temporarily unavailable)
arm futex_time64 0x30000000 13 5 0x30000110 0x30000004 77 = -1 ETIMEDOUT
> futex_time64(0x30000000, FUTEX_LOCK_PI2, {tv_sec=0, tv_nsec=5}) = -1 ETIMEDOUT (Connection timed out)

# ---- ppoll and pselect6 ----------------------------------------------------------------------------------------

i386 ppoll 0x1000 2 0x2000 0x3000 8 = 1
@0x1000 u32 4 u16 4 0 u32 -1 u16 1 0
@0x2000 u32 0 1000
@0x3000 u64 5
@@0x1006 u16 4
@@0x2000 u32 0 0
>> ppoll([{fd=4, events=POLLOUT}, {fd=-1}], 2, {tv_sec=0, tv_nsec=1000}, [HUP QUIT], 8
> ppoll([{fd=4, events=POLLOUT}, {fd=-1}], 2, {tv_sec=0, tv_nsec=1000}, [HUP QUIT], 8) = 1 ([{fd=4, revents=POLLOUT}], left {tv_sec=0, tv_nsec=0})
i386 ppoll 0x1000 1 0x2000 0 8 = 0
@0x1000 u32 3 u16 0x2001 0
@0x2000 u32 0 0
> ppoll([{fd=3, events=POLLIN|POLLRDHUP}], 1, {tv_sec=0, tv_nsec=0}, NULL, 8) = 0 (Timeout)
i386 ppoll 0x1000 1 0x30000108 0x3000 8 = -1 EINVAL
@0x1000 u32 4 u16 4 0
@0x3000 u64 5
> ppoll([{fd=4, events=POLLOUT}], 1, {tv_sec=-1, tv_nsec=1000000000}, [HUP QUIT], 8) = -1 EINVAL (Invalid argument)
i386 ppoll 0 0 0x2000 0x3000 4 = -1 EINVAL
@0x2000 u32 0 0
@0x3000 u64 5
> ppoll(NULL, 0, {tv_sec=0, tv_nsec=0}, [HUP QUIT], 4) = -1 EINVAL (Invalid argument)
arm ppoll 1 2 0 1 8 = -1 EFAULT
> ppoll(0x1, 2, NULL, 0x1, 8) = -1 EFAULT (Bad address)
i386 ppoll_time64 0x1000 2 0x30000110 0x3000 8 = 1
@0x1000 u32 4 u16 4 4 u32 -1 u16 1 0
@0x3000 u64 5
@@0x30000110 u64 0 0
> ppoll_time64([{fd=4, events=POLLOUT}, {fd=-1}], 2, {tv_sec=0, tv_nsec=5}, [HUP QUIT], 8) = 1 ([{fd=4, revents=POLLOUT}], left {tv_sec=0, tv_nsec=0})

i386 pselect6 10 0x1000 0 0 0x2000 0x4000 = 0
@0x1000 u32 8 0
@0x2000 u32 0 1000
@0x4000 ptr 0x3000 8
@0x3000 u64 5
> pselect6(10, [3], NULL, NULL, {tv_sec=0, tv_nsec=1000}, {sigmask=[HUP QUIT], sigsetsize=8}) = 0 (Timeout)
i386 pselect6 10 0 0x1000 0 0x2000 0 = 1
@0x1000 u32 0x10 0
@0x2000 u32 5 1000
@@0x2000 u32 4 999999928
> pselect6(10, NULL, [4], NULL, {tv_sec=5, tv_nsec=1000}, NULL) = 1 (out [4], left {tv_sec=4, tv_nsec=999999928})
i386 pselect6 10 0 0x1000 0 0x30000108 0x4000 = -1 EINVAL
@0x1000 u32 0x10 0
@0x4000 ptr 0x3000 4
@0x3000 u64 5
> pselect6(10, NULL, [4], NULL, {tv_sec=-1, tv_nsec=1000000000}, {sigmask=[HUP QUIT], sigsetsize=4}) = -1 EINVAL (Invalid argument)
arm pselect6 10 0x1000 0x1000 0 0 0x4000 = 1
@0x1000 u32 0x10 0
@0x4000 ptr 0 8
> pselect6(10, [4], [4], NULL, NULL, {sigmask=NULL, sigsetsize=8}) = 1 (in [4])
i386 pselect6 5 0x1000 0 0 0 1 = -1 EFAULT
@0x1000 u32 0x18
> pselect6(5, [3 4], NULL, NULL, NULL, 0x1) = -1 EFAULT (Bad address)
i386 pselect6_time64 5 0x1000 0 0 0x2000 0x4000 = 0
@0x1000 u32 0x18
@0x2000 u64 0 0
@0x4000 ptr 0 8
> pselect6_time64(5, [3 4], NULL, NULL, {tv_sec=0, tv_nsec=0}, {sigmask=NULL, sigsetsize=8}) = 0 (Timeout)

# A set of signals may be shorter than the kernel's if it has a word; what was written, if it has a byte.
i386 ppoll 0 0 0x2000 0x3000 7 = -1 EINVAL
@0x2000 u32 0 0
@0x3000 u32 5 7
> ppoll(NULL, 0, {tv_sec=0, tv_nsec=0}, [HUP QUIT RT_1 RT_2 RT_3], 7) = -1 EINVAL (Invalid argument)
i386 ppoll 0 0 0x2000 0x3000 3 = -1 EINVAL
@0x2000 u32 0 0
@0x3000 u32 5 7
> ppoll(NULL, 0, {tv_sec=0, tv_nsec=0}, 0x3000, 3) = -1 EINVAL (Invalid argument)
x32 rt_sigprocmask 0 0x3000 0 5 = -1 EINVAL
@0x3000 u32 5 7
> rt_sigprocmask(SIG_BLOCK, [HUP QUIT RT_1 RT_2 RT_3], NULL, 5) = -1 EINVAL (Invalid argument)
x86_64 ppoll 0 0 0x2000 0x3000 7 = -1 EINVAL
@0x2000 u64 0 0
@0x3000 u32 5 7
> ppoll(NULL, 0, {tv_sec=0, tv_nsec=0}, 0x3000, 7) = -1 EINVAL (Invalid argument)
i386 signalfd4 -1 0x3000 5 0 = -1 EINVAL
@0x3000 u32 5 7
> signalfd4(-1, [HUP QUIT RT_1 RT_2 RT_3], 5, 0) = -1 EINVAL (Invalid argument)
x86_64 rt_sigpending 0x3000 1 = 0
@0x3000 fill 8 0x11
@@0x3000 u8 0
> rt_sigpending([], 1) = 0
i386 rt_sigpending 0x3000 5 = 0
@0x3000 fill 8 0x11
@@0x3000 u32 0 u8 0
> rt_sigpending([], 5) = 0
x86_64 rt_sigpending 0x3000 0 = 0
> rt_sigpending(0x3000, 0) = 0
x86_64 rt_sigpending 0x3000 9 = -1 EINVAL
> rt_sigpending(0x3000, 9) = -1 EINVAL (Invalid argument)
