# io_uring_register and io_uring_enter: what is registered, by opcode.  Lines of x86_64 were compared with strace 6.1,
# which knows opcodes up to 23.
x86_64 io_uring_register 3 6 0x30000000 2 0 0 = 0
@0x30000000 u32 1 0 u64 0x31000
@0x31000 u32 3 -1
> io_uring_register(3, IORING_REGISTER_FILES_UPDATE, {offset=1, fds=[3, -1]}, 2) = 0
i386 io_uring_register 3 6 0x30000000 1 0 0 = -1 EINVAL
@0x30000000 u32 1 7 u64 0x31000
> io_uring_register(3, IORING_REGISTER_FILES_UPDATE, {offset=1, resv=0x7, fds=0x31000}, 1) = -1 EINVAL (Invalid argument)
x86_64 io_uring_register 3 8 0x30000000 3 0 0 = 0
@0x30000000 u8 0 0 u16 0 u32 0 0 0 u64 0 0 0
@@0x30000000 u8 64 2 u16 0 u32 0 0 0 u8 0 0 u16 1 u32 0 u8 200 1 u16 3 u32 5 u64 0
> io_uring_register(3, IORING_REGISTER_PROBE, {last_op=IORING_OP_URING_CMD128, ops_len=2, ops=[{op=IORING_OP_NOP, flags=IO_URING_OP_SUPPORTED}, {op=200 /* IORING_OP_??? */, resv=0x1, flags=IO_URING_OP_SUPPORTED|0x2, resv2=0x5}]}, 3) = 0
arm io_uring_register 3 8 0x30000000 1 0 0 = -1 EINVAL
@0x30000000 u8 0 0 u16 7 u32 0 1 0 u64 0 0 0
> io_uring_register(3, IORING_REGISTER_PROBE, {last_op=IORING_OP_NOP, ops_len=0, resv=0x7, resv2=[0, 0x1, 0], ops=[{op=IORING_OP_NOP, flags=0}]}, 1) = -1 EINVAL (Invalid argument)
x86_64 io_uring_register 3 11 0x30000000 5 0 0 = 0
@0x30000000 u16 0 u8 1 0 u32 0 0 0 u16 1 u8 22 0 u32 0 0 0 u16 2 u8 3 0 u32 0 0 0 u16 3 u8 3 0 u32 0 0 0 u16 7 u8 3 1 u32 0 5 0
> io_uring_register(3, IORING_REGISTER_RESTRICTIONS, [{opcode=IORING_RESTRICTION_REGISTER_OP, register_op=IORING_UNREGISTER_BUFFERS}, {opcode=IORING_RESTRICTION_SQE_OP, sqe_op=IORING_OP_READ}, {opcode=IORING_RESTRICTION_SQE_FLAGS_ALLOWED, sqe_flags=IOSQE_FIXED_FILE|IOSQE_IO_DRAIN}, {opcode=IORING_RESTRICTION_SQE_FLAGS_REQUIRED, sqe_flags=IOSQE_FIXED_FILE|IOSQE_IO_DRAIN}, {opcode=0x7 /* IORING_RESTRICTION_??? */, op=0x3, resv=0x1, resv2=[0, 0x5, 0]}], 5) = 0
riscv64 io_uring_register 3 11 0x30000000 2 0 0 = -1 EFAULT
@0x30000000 u16 0 u8 1 0 u32 0 1 0
> io_uring_register(3, IORING_REGISTER_RESTRICTIONS, [{opcode=IORING_RESTRICTION_REGISTER_OP, register_op=IORING_UNREGISTER_BUFFERS, resv2=[0, 0x1, 0]}, ... /* 0x30000010 */], 2) = -1 EFAULT (Bad address)
x86_64 io_uring_register 3 13 0x30000000 32 0 0 = 0
@0x30000000 u32 2 1 u64 0 0x31000 0x32000
@0x31000 u32 3 -1
@0x32000 u64 1 2
> io_uring_register(3, IORING_REGISTER_FILES2, {nr=2, flags=IORING_RSRC_REGISTER_SPARSE, data=[3, -1], tags=[0x1, 0x2]}, 32) = 0
i386 io_uring_register 3 13 0x30000000 31 0 0 = -1 EINVAL
@0x30000000 u32 2 1 u64 0 0x31000 0x32000
> io_uring_register(3, IORING_REGISTER_FILES2, 0x30000000, 31) = -1 EINVAL (Invalid argument)
arm io_uring_register 3 14 0x30000000 32 0 0 = 2
@0x30000000 u32 1 0 u64 0x31000 0x32000 u32 2 0
@0x31000 u32 3 -1
@0x32000 u64 1 2
> io_uring_register(3, IORING_REGISTER_FILES_UPDATE2, {offset=1, data=[3, -1], tags=[0x1, 0x2], nr=2}, 32) = 2
x86_64 io_uring_register 3 15 0x30000000 32 0 0 = 0
@0x30000000 u32 1 0 u64 9 0x31000 0
@0x31000 u64 0x50000 4096
> io_uring_register(3, IORING_REGISTER_BUFFERS2, {nr=1, flags=0, resv2=0x9, data=[{iov_base=0x50000, iov_len=4096}], tags=NULL}, 32) = 0
i386 io_uring_register 3 15 0x30000000 32 0 0 = 0
@0x30000000 u32 1 0 u64 0 0x31000 0
@0x31000 u32 0x50000 4096
> io_uring_register(3, IORING_REGISTER_BUFFERS2, {nr=1, flags=0, data=[{iov_base=0x50000, iov_len=4096}], tags=NULL}, 32) = 0
aarch64 io_uring_register 3 16 0x30000000 32 0 0 = 1
@0x30000000 u32 1 5 u64 0x31000 0x32000 u32 1 6
@0x31000 u64 0x50000 4096
@0x32000 u64 1
> io_uring_register(3, IORING_REGISTER_BUFFERS_UPDATE, {offset=1, resv=0x5, data=[{iov_base=0x50000, iov_len=4096}], tags=[0x1], nr=1, resv2=0x6}, 32) = 1
x86_64 io_uring_register 3 17 0x30000000 8 0 0 = 0
@0x30000000 u64 5
> io_uring_register(3, IORING_REGISTER_IOWQ_AFF, [0 2], 8) = 0
x32 io_uring_register 3 17 0x30000000 8 0 0 = -1 EFAULT
> io_uring_register(3, IORING_REGISTER_IOWQ_AFF, 0x30000000, 8) = -1 EFAULT (Bad address)
x86_64 io_uring_register 3 19 0x30000000 2 0 0 = 0
@0x30000000 u32 1 2
@@0x30000000 u32 64 512
> io_uring_register(3, IORING_REGISTER_IOWQ_MAX_WORKERS, [[IO_WQ_BOUND]=1, [IO_WQ_UNBOUND]=2] => [[IO_WQ_BOUND]=64, [IO_WQ_UNBOUND]=512], 2) = 0
arm io_uring_register 3 19 0x30000000 2 0 0 = -1 EINVAL
@0x30000000 u32 1 2
> io_uring_register(3, IORING_REGISTER_IOWQ_MAX_WORKERS, [[IO_WQ_BOUND]=1, [IO_WQ_UNBOUND]=2] => 0x30000000, 2) = -1 EINVAL (Invalid argument)
x86_64 io_uring_register 3 19 0x30000000 3 0 0 = -1 EINVAL
@0x30000000 u32 1 2 3
> io_uring_register(3, IORING_REGISTER_IOWQ_MAX_WORKERS, 0x30000000 => 0x30000000, 3) = -1 EINVAL (Invalid argument)
x86_64 io_uring_register 3 20 0x30000000 2 0 0 = 2
@0x30000000 u32 -1 0 u64 3 u32 1 7 u64 4
> io_uring_register(3, IORING_REGISTER_RING_FDS, [{offset=-1, data=3}, {offset=1, resv=0x7, data=4}], 2) = 2
riscv64 io_uring_register 3 21 0x30000000 2 0 0 = 2
@0x30000000 u32 0 0 u64 0 u32 1 7 u64 4
> io_uring_register(3, IORING_UNREGISTER_RING_FDS, [{offset=0}, {offset=1, resv=0x7, data=0x4}], 2) = 2
i386 io_uring_register 3 22 0x30000000 1 0 0 = 0
@0x30000000 u64 0x5000 u32 8 u16 3 0 u64 0 0 0
> io_uring_register(3, IORING_REGISTER_PBUF_RING, {ring_addr=0x5000, ring_entries=8, bgid=3}, 1) = 0
x86_64 io_uring_register 3 23 0x30000000 1 0 0 = 0
@0x30000000 u64 0 u32 0 u16 3 3 u64 1 0 0
> io_uring_register(3, IORING_UNREGISTER_PBUF_RING, {ring_addr=NULL, ring_entries=0, bgid=3, flags=IOU_PBUF_RING_MMAP|IOU_PBUF_RING_INC, resv=[0x1, 0, 0]}, 1) = 0
x86_64 io_uring_register 3 24 0x30000000 1 0 0 = 0
@0x30000000 u64 5 u32 7 0x23 u64 1 2 u8 22 fill 7 0 u64 0 0 0
> io_uring_register(3, IORING_REGISTER_SYNC_CANCEL, {addr=0x5, fd=7, flags=IORING_ASYNC_CANCEL_ALL|IORING_ASYNC_CANCEL_FD|IORING_ASYNC_CANCEL_OP, timeout={tv_sec=1, tv_nsec=2}, opcode=IORING_OP_READ}, 1) = 0
arm io_uring_register 3 24 0x30000000 1 0 0 = -1 ETIME
@0x30000000 u64 5 u32 -1 4 u64 -1 -1 u8 0 fill 7 0 u64 1 0 0
> io_uring_register(3, IORING_REGISTER_SYNC_CANCEL, {addr=0x5, fd=-1, flags=IORING_ASYNC_CANCEL_ANY, timeout={tv_sec=-1, tv_nsec=18446744073709551615}, pad2=[0x1, 0, 0]}, 1) = -1 ETIME (Timer expired)
x86_64 io_uring_register 3 25 0x30000000 0 0 0 = 0
@0x30000000 u32 5 8 u64 0
> io_uring_register(3, IORING_REGISTER_FILE_ALLOC_RANGE, {off=5, len=8}, 0) = 0
i386 io_uring_register 3 25 0x30000000 0 0 0 = -1 EINVAL
@0x30000000 u32 5 8 u64 1
> io_uring_register(3, IORING_REGISTER_FILE_ALLOC_RANGE, {off=5, len=8, resv=0x1}, 0) = -1 EINVAL (Invalid argument)
x86_64 io_uring_register 3 26 0x30000000 1 0 0 = 0
@0x30000000 u32 3 0 fill 32 0
@@0x30000004 u32 17
> io_uring_register(3, IORING_REGISTER_PBUF_STATUS, {buf_group=3, head=17}, 1) = 0
aarch64 io_uring_register 3 27 0x30000000 1 0 0 = 0
@0x30000000 u32 5 u8 1 0 u16 0 u32 1 0
> io_uring_register(3, IORING_REGISTER_NAPI, {busy_poll_to=5, prefer_busy_poll=1, opcode=IO_URING_NAPI_REGISTER_OP, op_param=IO_URING_NAPI_TRACKING_STATIC}, 1) = 0
x86_64 io_uring_register 3 28 0x30000000 1 0 0 = 0
@0x30000000 u32 5 u8 1 2 u16 0 u32 77 0
> io_uring_register(3, IORING_UNREGISTER_NAPI, {busy_poll_to=5, prefer_busy_poll=1, opcode=IO_URING_NAPI_STATIC_DEL_ID, op_param=77}, 1) = 0
riscv64 io_uring_register 3 29 0x30000000 0 0 0 = 0
@0x30000000 u32 7 0 0 0
> io_uring_register(3, IORING_REGISTER_CLOCK, {clockid=CLOCK_BOOTTIME}, 0) = 0
x32 io_uring_register 3 30 0x30000000 1 0 0 = 0
@0x30000000 u32 4 3 0 1 8 0 0 0
> io_uring_register(3, IORING_REGISTER_CLONE_BUFFERS, {src_fd=4, flags=IORING_REGISTER_SRC_REGISTERED|IORING_REGISTER_DST_REPLACE, src_off=0, dst_off=1, nr=8}, 1) = 0
x86_64 io_uring_register 3 31 0x30000000 1 0 0 = 0
@0x30000000 u8 40 0 u16 0 u32 5 u64 7 0 u32 9 1 u64 0 u32 0 0 u64 0 0
> io_uring_register(3, IORING_REGISTER_SEND_MSG_RING, {opcode=IORING_OP_MSG_RING, flags=0, ioprio=0, fd=5, off=0x7, addr=IORING_MSG_DATA, len=0x9, msg_ring_flags=IORING_MSG_RING_CQE_SKIP, user_data=0, file_index=0, addr3=0}, 1) = 0
x86_64 io_uring_register 3 32 0x30000000 1 0 0 = 0
@0x30000000 u32 1 2 4096 0 u64 0x31000 0x32000 fill 32 0 u32 0 0 u64 0 0 0
@0x31000 u64 0x7f0000 65536 0 u32 0 0 u64 0 0
@0x32000 u64 0 65536 u32 1 0 u64 0 0 0 0 0
@@0x30000020 u32 0 64 128 0 u64 0 0 u32 5 4096
> io_uring_register(3, IORING_REGISTER_ZCRX_IFQ, {if_idx=if_nametoindex("lo"), if_rxq=2, rq_entries=4096, flags=0, area_ptr={addr=0x7f0000, len=65536, rq_area_token=0, flags=0}, region_ptr={user_addr=0, size=65536, flags=IORING_MEM_REGION_TYPE_USER, id=0, mmap_offset=0}, offsets={head=0, tail=64, rqes=128}, zcrx_id=5, rx_buf_len=4096}, 1) = 0
x86_64 io_uring_register 3 33 0x30000000 1 0 0 = 0
@0x30000000 u32 0 0 8 0 0 0 0 0 0 0 fill 80 0
@@0x30000000 u32 8 16
> io_uring_register(3, IORING_REGISTER_RESIZE_RINGS, {flags=IORING_SETUP_CQSIZE, sq_thread_cpu=0, sq_thread_idle=0, sq_entries=8, cq_entries=16, features=0, sq_off={head=0, tail=0, ring_mask=0, ring_entries=0, flags=0, dropped=0, array=0}, cq_off={head=0, tail=0, ring_mask=0, ring_entries=0, overflow=0, cqes=0, flags=0}}, 1) = 0
arm io_uring_register 3 34 0x30000000 1 0 0 = 0
@0x30000000 u64 0x31000 1 0 0
@0x31000 u64 0x7f0000 4096 u32 1 0 u64 0 0 0 0 0
> io_uring_register(3, IORING_REGISTER_MEM_REGION, {region_uptr={user_addr=0x7f0000, size=4096, flags=IORING_MEM_REGION_TYPE_USER, id=0, mmap_offset=0}, flags=IORING_MEM_REGION_REG_WAIT_ARG}, 1) = 0
x86_64 io_uring_register 3 35 0x30000000 0 0 0 = 0
@0x30000000 u64 0 0x31000 u32 0 48 0 0 0 0
> io_uring_register(3, IORING_REGISTER_QUERY, {next_entry=NULL, query_data=0x31000, query_op=IO_URING_QUERY_OPCODES, size=48, result=0}, 0) = 0
i386 io_uring_register 3 36 0x30000000 0 0 0 = 0
@0x30000000 u32 7 1 u64 0 0 u32 0 fill 44 0
@@0x30000018 u32 9
> io_uring_register(3, IORING_REGISTER_ZCRX_CTRL, {zcrx_id=7, op=ZCRX_CTRL_EXPORT, zcrx_fd=9}, 0) = 0
x86_64 io_uring_register 3 36 0x30000000 0 0 0 = 0
@0x30000000 u32 7 0 u64 0 0 fill 48 0
> io_uring_register(3, IORING_REGISTER_ZCRX_CTRL, {zcrx_id=7, op=ZCRX_CTRL_FLUSH_RQ}, 0) = 0
x86_64 io_uring_register 3 2147483668 0x30000000 1 0 0 = 1
@0x30000000 u32 -1 0 u64 3
> io_uring_register(3, IORING_REGISTER_RING_FDS|IORING_REGISTER_USE_REGISTERED_RING, [{offset=-1, data=3}], 1) = 1
x86_64 io_uring_register 3 99 0x30000000 1 0 0 = -1 EINVAL
> io_uring_register(3, 0x63 /* IORING_REGISTER_??? */, 0x30000000, 1) = -1 EINVAL (Invalid argument)
x86_64 io_uring_enter 3 1 2 0x9 0x30000000 24 = 1
@0x30000000 u64 0x31000 u32 8 0 u64 0x32000
@0x31000 u64 7
@0x32000 u64 1 2
> io_uring_enter(3, 1, 2, IORING_ENTER_GETEVENTS|IORING_ENTER_EXT_ARG, {sigmask=[HUP INT QUIT], sigmask_sz=8, min_wait_usec=0, ts={tv_sec=1, tv_nsec=2}}, 24) = 1
i386 io_uring_enter 3 0 1 0x9 0x30000000 24 = -1 ETIME
@0x30000000 u64 0 u32 8 5 u64 0x32000
@0x32000 u64 1 2
> io_uring_enter(3, 0, 1, IORING_ENTER_GETEVENTS|IORING_ENTER_EXT_ARG, {sigmask=NULL, sigmask_sz=8, min_wait_usec=5, ts={tv_sec=1, tv_nsec=2}}, 24) = -1 ETIME (Timer expired)
x86_64 io_uring_enter 3 0 1 0x9 0x30000000 23 = -1 EINVAL
@0x30000000 u64 0 u32 8 5 u64 0x32000
> io_uring_enter(3, 0, 1, IORING_ENTER_GETEVENTS|IORING_ENTER_EXT_ARG, 0x30000000, 23) = -1 EINVAL (Invalid argument)
arm io_uring_enter 3 0 1 0x49 64 24 = 1
> io_uring_enter(3, 0, 1, IORING_ENTER_GETEVENTS|IORING_ENTER_EXT_ARG|IORING_ENTER_EXT_ARG_REG, 0x40, 24) = 1
