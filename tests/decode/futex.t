# Futexes, operation by operation.
# Expected lines of x86_64 and i386 were printed by strace 6.1.

x86_64 futex 0x30000000 128 5 0x30000100 0 0 = -1 ETIMEDOUT
@0x30000100 u64 1 2
> futex(0x30000000, FUTEX_WAIT_PRIVATE, 5, {tv_sec=1, tv_nsec=2}) = -1 ETIMEDOUT (Connection timed out)
x86_64 futex 0x30000000 0 5 0 0 0 = -1 EAGAIN
> futex(0x30000000, FUTEX_WAIT, 5, NULL) = -1 EAGAIN (Resource temporarily unavailable)
i386 futex 0x30000000 0x100 5 0x30000100 0 0 = 0
@0x30000100 u32 1 2
> futex(0x30000000, FUTEX_WAIT|FUTEX_CLOCK_REALTIME, 5, {tv_sec=1, tv_nsec=2}) = 0
i386 futex_time64 0x30000000 0 5 0x30000100 0 0 = 0
@0x30000100 u64 1 2
> futex_time64(0x30000000, FUTEX_WAIT, 5, {tv_sec=1, tv_nsec=2}) = 0
x86_64 futex 0x30000000 129 0x7fffffff 0 0 0 = 1
> futex(0x30000000, FUTEX_WAKE_PRIVATE, 2147483647) = 1
x86_64 futex 0x30000000 2 5 0 0 0 = 3
> futex(0x30000000, FUTEX_FD, 5) = 3
x86_64 futex 0x30000000 3 1 2 0x30000004 0 = 1
> futex(0x30000000, FUTEX_REQUEUE, 1, 2, 0x30000004) = 1
x86_64 futex 0x30000000 132 1 0x7fffffff 0x30000004 77 = 1
> futex(0x30000000, FUTEX_CMP_REQUEUE_PRIVATE, 1, 2147483647, 0x30000004, 77) = 1
x86_64 futex 0x30000000 12 1 0 0x30000004 77 = 1
> futex(0x30000000, FUTEX_CMP_REQUEUE_PI, 1, 0, 0x30000004, 77) = 1
x86_64 futex 0x30000000 133 1 2 0x30000004 0x04000001 = 1
> futex(0x30000000, FUTEX_WAKE_OP_PRIVATE, 1, 2, 0x30000004, FUTEX_OP_SET<<28|0<<12|FUTEX_OP_CMP_GT<<24|0x1) = 1
x86_64 futex 0x30000000 5 1 2 0x30000004 0xf6003004 = -1 ENOSYS
> futex(0x30000000, FUTEX_WAKE_OP, 1, 2, 0x30000004, FUTEX_OP_OPARG_SHIFT<<28|0x7<<28 /* FUTEX_OP_??? */|0x3<<12|0x6<<24 /* FUTEX_OP_CMP_??? */|0x4) = -1 ENOSYS (Function not implemented)
x86_64 futex 0x30000000 6 0 0x30000100 0 0 = 0
@0x30000100 u64 1 2
> futex(0x30000000, FUTEX_LOCK_PI, {tv_sec=1, tv_nsec=2}) = 0
x86_64 futex 0x30000000 141 0 0x30000100 0 0 = 0
@0x30000100 u64 1 2
> futex(0x30000000, FUTEX_LOCK_PI2_PRIVATE, {tv_sec=1, tv_nsec=2}) = 0
x86_64 futex 0x30000000 7 0 0 0 0 = 0
> futex(0x30000000, FUTEX_UNLOCK_PI) = 0
x86_64 futex 0x30000000 136 0 0 0 0 = 0
> futex(0x30000000, FUTEX_TRYLOCK_PI_PRIVATE) = 0
x86_64 futex 0x30000000 0x189 5 0 0 0xffffffff = 0
> futex(0x30000000, FUTEX_WAIT_BITSET_PRIVATE|FUTEX_CLOCK_REALTIME, 5, NULL, FUTEX_BITSET_MATCH_ANY) = 0
x86_64 futex 0x30000000 9 5 0x30000100 0 0x1234 = 0
@0x30000100 u64 1 2
> futex(0x30000000, FUTEX_WAIT_BITSET, 5, {tv_sec=1, tv_nsec=2}, 0x1234) = 0
x86_64 futex 0x30000000 10 5 0 0 0xffffffff = 0
> futex(0x30000000, FUTEX_WAKE_BITSET, 5, FUTEX_BITSET_MATCH_ANY) = 0
x86_64 futex 0x30000000 11 5 0x30000100 0x30000004 0 = 0
@0x30000100 u64 1 2
> futex(0x30000000, FUTEX_WAIT_REQUEUE_PI, 5, {tv_sec=1, tv_nsec=2}, 0x30000004) = 0
x86_64 futex 0x30000000 0x101 5 0 0 0 = -1 ENOSYS
> futex(0x30000000, 0x101 /* FUTEX_??? */, 5) = -1 ENOSYS (Function not implemented)
x86_64 futex 0x30000000 14 5 6 7 8 = -1 ENOSYS
> futex(0x30000000, 0xe /* FUTEX_??? */, 5, 0x6, 0x7, 0x8) = -1 ENOSYS (Function not implemented)
x86_64 futex_waitv 0x30000000 2 0 0x30000100 1 = 0
@0x30000000 u64 1 0x30000200 u32 2 0 u64 -1 0 u32 0x182 9
@0x30000100 u64 1 2
> futex_waitv([{val=0x1, uaddr=0x30000200, flags=FUTEX_32}, {val=0xffffffffffffffff, uaddr=NULL, flags=FUTEX_32|FUTEX_PRIVATE_FLAG|0x100, __reserved=0x9}], 2, 0, {tv_sec=1, tv_nsec=2}, CLOCK_MONOTONIC) = 0
x86_64 futex_wake 0x30000000 0xffffffff 1 0x82 = 1
> futex_wake(0x30000000, 0xffffffff, 1, FUTEX2_SIZE_U32|FUTEX2_PRIVATE) = 1
x86_64 futex_wait 0x30000000 5 0xffffffff 2 0x30000100 1 = 0
@0x30000100 u64 1 2
> futex_wait(0x30000000, 0x5, 0xffffffff, FUTEX2_SIZE_U32, {tv_sec=1, tv_nsec=2}, CLOCK_MONOTONIC) = 0
x86_64 futex_requeue 0x30000000 0 1 2 = 1
@0x30000000 u64 1 0x30000200 u32 2 0 u64 -1 0 u32 0x82 0
> futex_requeue([{val=0x1, uaddr=0x30000200, flags=FUTEX_32}, {val=0xffffffffffffffff, uaddr=NULL, flags=FUTEX_32|FUTEX_PRIVATE_FLAG}], 0, 1, 2) = 1

