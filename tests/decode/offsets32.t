# Offsets in two registers that are longs: of preadv and pwritev where a long has 32 bits.
# Expected lines of i386 were printed by strace 6.1.

@0x2000 u32 0x3000 3 0x3008 2
@0x3000 "abc"
@0x3008 "de"

i386 pwritev 1 0x2000 2 5 0 = 5
> pwritev(1, [{iov_base="abc", iov_len=3}, {iov_base="de", iov_len=2}], 2, 5) = 5
i386 pwritev -1 0x2000 2 0xffffffff 1 = -1 EBADF
> pwritev(-1, [{iov_base="abc", iov_len=3}, {iov_base="de", iov_len=2}], 2, 8589934591) = -1 EBADF (Bad file descriptor)
arm pwritev -1 0x2000 1 -1 -1 = -1 EINVAL
> pwritev(-1, [{iov_base="abc", iov_len=3}], 1, -1) = -1 EINVAL (Invalid argument)
i386 preadv -1 0x2000 1 -1 -1 = -1 EINVAL
> preadv(-1, [{iov_base=0x3000, iov_len=3}], 1, -1) = -1 EINVAL (Invalid argument)
arm preadv 3 0x2000 2 0 1 = 4
@0x3000 0 0 0
@@0x3000 "abc"
@@0x3008 "de"
> preadv(3, [{iov_base="abc", iov_len=3}, {iov_base="d", iov_len=2}], 2, 4294967296) = 4
i386 pwritev -1 0 0 0 0 = -1 EBADF
> pwritev(-1, NULL, 0, 0) = -1 EBADF (Bad file descriptor)
i386 pwritev -1 0 -1 0 0x80000000 = -1 EINVAL
> pwritev(-1, NULL, 4294967295, -9223372036854775808) = -1 EINVAL (Invalid argument)
