# io_uring.
x86_64 io_uring_setup 8 0x20000 = 3
@0x20000 u32 0 0 0x22 0 1000 0 7 0 0 0 fill 80 0
@@0x20000 u32 8 16 0x22 0 1000 0x1fff 7 0 0 0 0 4 8 12 16 20 24 0 u64 0 u32 64 68 72 76 80 96 0 0 u64 0
> io_uring_setup(8, {flags=IORING_SETUP_SQPOLL|IORING_SETUP_ATTACH_WQ, sq_thread_cpu=0, sq_thread_idle=1000, wq_fd=7, sq_entries=8, cq_entries=16, features=IORING_FEAT_SINGLE_MMAP|IORING_FEAT_NODROP|IORING_FEAT_SUBMIT_STABLE|IORING_FEAT_RW_CUR_POS|IORING_FEAT_CUR_PERSONALITY|IORING_FEAT_FAST_POLL|IORING_FEAT_POLL_32BITS|IORING_FEAT_SQPOLL_NONFIXED|IORING_FEAT_EXT_ARG|IORING_FEAT_NATIVE_WORKERS|IORING_FEAT_RSRC_TAGS|IORING_FEAT_CQE_SKIP|IORING_FEAT_LINKED_FILE, sq_off={head=0, tail=4, ring_mask=8, ring_entries=12, flags=16, dropped=20, array=24}, cq_off={head=64, tail=68, ring_mask=72, ring_entries=76, overflow=80, cqes=96, flags=0}}) = 3
x86_64 io_uring_setup 8 0x20000 = -1 EPERM
@0x20000 u32 0 0 0x20 0 1000 0 7 0 0 0 fill 80 0
> io_uring_setup(8, {flags=IORING_SETUP_ATTACH_WQ, sq_thread_cpu=0, sq_thread_idle=1000, wq_fd=7}) = -1 EPERM (Operation not permitted)
x86_64 io_uring_setup 8 0x20000 = -1 EFAULT
> io_uring_setup(8, 0x20000) = -1 EFAULT (Bad address)
x86_64 io_uring_enter 3 1 2 1 0 0 = 1
> io_uring_enter(3, 1, 2, IORING_ENTER_GETEVENTS, NULL, 0) = 1
x86_64 io_uring_enter 3 1 2 1 0x20000 8 = -1 EINTR
@0x20000 u64 2
> io_uring_enter(3, 1, 2, IORING_ENTER_GETEVENTS, [INT], 8) = -1 EINTR (Interrupted system call)
x86_64 io_uring_register 3 0 0x20000 1 = 0
@0x20000 u64 0x10000 4096
> io_uring_register(3, IORING_REGISTER_BUFFERS, [{iov_base=0x10000, iov_len=4096}], 1) = 0
x86_64 io_uring_register 3 1 0 0 = 0
> io_uring_register(3, IORING_UNREGISTER_BUFFERS, NULL, 0) = 0
x86_64 io_uring_register 3 2 0x20000 2 = 0
@0x20000 u32 3 -1
> io_uring_register(3, IORING_REGISTER_FILES, [3, -1], 2) = 0
x86_64 io_uring_register 3 4 0x20000 1 = 0
@0x20000 u32 5
> io_uring_register(3, IORING_REGISTER_EVENTFD, [5], 1) = 0
x86_64 io_uring_register 3 99 0x20000 1 = -1 EINVAL
> io_uring_register(3, 0x63 /* IORING_REGISTER_??? */, 0x20000, 1) = -1 EINVAL (Invalid argument)
