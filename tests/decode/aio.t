# Kernel asynchronous I/O, and I/O priorities.
x86_64 io_setup 128 0x20000 = 0
@@0x20000 u64 0x7f0000001000
> io_setup(128, [0x7f0000001000]) = 0
i386 io_setup 1 0x20000 = 0
@@0x20000 u32 0x76001000
> io_setup(1, [0x76001000]) = 0
x86_64 io_destroy 0x7f0000001000 = 0
> io_destroy(0x7f0000001000) = 0
x86_64 io_submit 0x1000 6 0x20000 = 6
@0x20000 u64 0x21000 0x21040 0x21080 0x210c0 0 0x8
@0x21000 u64 1 u32 0 0 u16 0 0 u32 3 u64 0x22000 16 4096 0 u32 0 0
@0x21040 u64 2 u32 5 1 u16 1 -3 u32 3 u64 0x22000 3 0 7 u32 1 9
@0x21080 u64 3 u32 0 0 u16 7 0x4003 u32 3 u64 0x22100 1 0 0 u32 2 0
@0x210c0 u64 4 u32 0 0 u16 8 0 u32 3 u64 0x22100 1 -1 0 u32 0 9
@0x22000 "abc"
@0x22100 u64 0x22000 2
> io_submit(0x1000, 6, [{aio_data=0x1, aio_lio_opcode=IOCB_CMD_PREAD, aio_fildes=3, aio_buf=0x22000, aio_nbytes=16, aio_offset=4096}, {aio_data=0x2, aio_key=5, aio_rw_flags=RWF_HIPRI, aio_lio_opcode=IOCB_CMD_PWRITE, aio_reqprio=-3, aio_fildes=3, aio_buf="abc", aio_nbytes=3, aio_offset=0, aio_flags=IOCB_FLAG_RESFD, aio_resfd=9}, {aio_data=0x3, aio_lio_opcode=IOCB_CMD_PREADV, aio_reqprio=IOPRIO_PRIO_VALUE(IOPRIO_CLASS_BE, 3), aio_fildes=3, aio_buf=[{iov_base=0x22000, iov_len=2}], aio_offset=0, aio_flags=IOCB_FLAG_IOPRIO}, {aio_data=0x4, aio_lio_opcode=IOCB_CMD_PWRITEV, aio_fildes=3, aio_buf=[{iov_base="ab", iov_len=2}], aio_offset=-1, aio_resfd=0x9}, NULL, 0x8]) = 6
x86_64 io_submit 0x1000 2 0x20000 = 2
@0x20000 u64 0x21000 0x21040
@0x21000 u64 1 u32 0 0 u16 2 0 u32 3 u64 0 0 0 0 u32 0 0
@0x21040 u64 1 u32 0 0 u16 99 0 u32 3 u64 0 0 0 0 u32 0 0
> io_submit(0x1000, 2, [{aio_data=0x1, aio_lio_opcode=IOCB_CMD_FSYNC, aio_fildes=3}, {aio_data=0x1, aio_lio_opcode=99 /* IOCB_CMD_??? */, aio_fildes=3}]) = 2
x86_64 io_submit 0x1000 1 0x20000 = 1
@0x20000 u64 0x21000
@0x21000 u64 1 u32 0 0 u16 5 0 u32 3 u64 0x19 7 8 0 u32 1 4
> io_submit(0x1000, 1, [{aio_data=0x1, aio_lio_opcode=IOCB_CMD_POLL, aio_fildes=3, aio_buf=POLLIN|POLLERR|POLLHUP, aio_flags=IOCB_FLAG_RESFD, aio_resfd=4}]) = 1
i386 io_submit 0x1000 1 0x20000 = 1
@0x20000 u32 0x21000
@0x21000 u64 1 u32 0 0 u16 7 0 u32 3 u64 0x22100 1 0 0 u32 0 0
@0x22100 u32 0x22000 2
> io_submit(0x1000, 1, [{aio_data=0x1, aio_lio_opcode=IOCB_CMD_PREADV, aio_fildes=3, aio_buf=[{iov_base=0x22000, iov_len=2}], aio_offset=0}]) = 1
x86_64 io_submit 0x1000 -1 0x20000 = -1 EINVAL
> io_submit(0x1000, -1, 0x20000) = -1 EINVAL (Invalid argument)
x32 io_submit 0x1000 0xffffffff 0x20000 = -1 EINVAL
> io_submit(0x1000, -1, 0x20000) = -1 EINVAL (Invalid argument)
i386 io_submit 0x1000 0xffffffff 0x20000 = -1 EINVAL
> io_submit(0x1000, -1, 0x20000) = -1 EINVAL (Invalid argument)
x86_64 io_cancel 0x1000 0x21000 0x21100 = 0
@0x21000 u64 1 u32 0 0 u16 0 0 u32 3 u64 0x22000 16 4096 0 u32 0 0
@@0x21100 u64 1 2 -3 4
> io_cancel(0x1000, {aio_data=0x1, aio_lio_opcode=IOCB_CMD_PREAD, aio_fildes=3}, {data=0x1, obj=0x2, res=-3, res2=4}) = 0
x86_64 io_cancel 0x1000 0x21000 0x21100 = -1 EINVAL
@0x21000 u64 1 u32 0 0 u16 0 0 u32 3 u64 0x22000 16 4096 0 u32 0 0
> io_cancel(0x1000, {aio_data=0x1, aio_lio_opcode=IOCB_CMD_PREAD, aio_fildes=3}, 0x21100) = -1 EINVAL (Invalid argument)
x86_64 io_getevents 0x1000 1 2 0x20000 0x20100 = 1
@0x20100 u64 1 500
@@0x20000 u64 1 2 -3 4
> io_getevents(0x1000, 1, 2, [{data=0x1, obj=0x2, res=-3, res2=4}], {tv_sec=1, tv_nsec=500}) = 1
x86_64 io_getevents 0x1000 1 2 0x20000 0 = 0
@0x20000 u64 0
> io_getevents(0x1000, 1, 2, [], NULL) = 0
i386 io_getevents 0x1000 1 2 0x20000 0x20100 = -1 EINTR
@0x20100 u32 1 500
> io_getevents(0x1000, 1, 2, 0x20000, {tv_sec=1, tv_nsec=500}) = -1 EINTR (Interrupted system call)
x86_64 io_pgetevents 0x1000 1 2 0x20000 0x20100 0x20200 = 1
@0x20100 u64 1 500
@@0x20000 u64 1 2 -3 4
@0x20200 u64 0x20210 8 2
> io_pgetevents(0x1000, 1, 2, [{data=0x1, obj=0x2, res=-3, res2=4}], {tv_sec=1, tv_nsec=500}, {sigmask=[INT], sigsetsize=8}) = 1
i386 io_pgetevents 0x1000 1 2 0x20000 0x20100 0x20200 = -1 EINTR
@0x20100 u32 1 500
@0x20200 u32 0x20210 8
@0x20210 u64 2
> io_pgetevents(0x1000, 1, 2, 0x20000, {tv_sec=1, tv_nsec=500}, {sigmask=[INT], sigsetsize=8}) = -1 EINTR (Interrupted system call)
i386 io_pgetevents_time64 0x1000 1 2 0x20000 0x20100 0 = -1 EINTR
@0x20100 u64 1 500
> io_pgetevents_time64(0x1000, 1, 2, 0x20000, {tv_sec=1, tv_nsec=500}, NULL) = -1 EINTR (Interrupted system call)
x86_64 ioprio_set 1 0 0x4007 = 0
> ioprio_set(IOPRIO_WHO_PROCESS, 0, IOPRIO_PRIO_VALUE(IOPRIO_CLASS_BE, 7)) = 0
x86_64 ioprio_set 9 -1 0xe000 = -1 EINVAL
> ioprio_set(0x9 /* IOPRIO_WHO_??? */, -1, IOPRIO_PRIO_VALUE(0x7 /* IOPRIO_CLASS_??? */, 0)) = -1 EINVAL (Invalid argument)
x86_64 ioprio_get 1 0 = 0x4003
> ioprio_get(IOPRIO_WHO_PROCESS, 0) = 16387 (IOPRIO_PRIO_VALUE(IOPRIO_CLASS_BE, 3))
x86_64 ioprio_get 2 5 = -1 ESRCH
> ioprio_get(IOPRIO_WHO_PGRP, 5) = -1 ESRCH (No such process)
# A count that no kernel takes.
aarch64 io_submit 0x1000 1 0x20000 = -1 EINVAL
@0x20000 u64 0x21000
@0x21000 u64 1 u32 0 0 u16 8 0 u32 3 u64 0x22000 -2 4096 0 u32 0 0
> io_submit(0x1000, 1, [{aio_data=0x1, aio_lio_opcode=IOCB_CMD_PWRITEV, aio_fildes=3, aio_buf=0x22000, aio_nbytes=18446744073709551614, aio_offset=4096}]) = -1 EINVAL (Invalid argument)
