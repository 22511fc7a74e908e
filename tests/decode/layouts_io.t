# The same calls on each ABI but x86_64: structures as it lays out longs, pointers and words of 64 bits, and the registers
# that 64-bit arguments take.  Offsets and lines were worked out without the decoder, by the C compiler's rules.

# ---- vectors and messages
i386 writev 1 0x2000 2 = 3
@0x2000 12288 2 12296 1
@0x3000 "ab"
@0x3008 "c"
> writev(1, [{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], 2) = 3
i386 readv 0 0x2000 2 = 3
@0x2000 12288 2 12296 1
@@0x3000 "ab"
@@0x3008 "c"
> readv(0, [{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], 2) = 3
i386 vmsplice 1 0x2000 2 4 = 3
@0x2000 12288 2 12296 1
@0x3000 "ab"
@0x3008 "c"
> vmsplice(1, [{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], 2, SPLICE_F_MORE) = 3
i386 process_vm_readv 7 0x2000 2 0x4000 1 0 = 3
@0x2000 12288 2 12296 1
@@0x3000 "ab"
@@0x3008 "c"
@0x4000 36864 3
> process_vm_readv(7, [{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], 2, [{iov_base=0x9000, iov_len=3}], 1, 0) = 3
i386 sendmsg 3 0x1000 0x4000 = 3
@0x1000 0 0 8192 2 0 0 0
@0x2000 12288 2 12296 1
@0x3000 "ab"
@0x3008 "c"
> sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], msg_iovlen=2, msg_controllen=0, msg_flags=0}, MSG_NOSIGNAL) = 3
i386 recvmsg 3 0x1000 0 = 3
@0x1000 0 0 8192 2 0 0 0
@0x2000 12288 2 12296 1
@@0x3000 "ab"
@@0x3008 "c"
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], msg_iovlen=2, msg_controllen=0, msg_flags=0}, 0) = 3
i386 sendmmsg 3 0x1000 1 0 = 1
@0x1000 0 0 8192 2 0 0 0 0
@@0x101c 3
@0x2000 12288 2 12296 1
@0x3000 "ab"
@0x3008 "c"
> sendmmsg(3, [{msg_hdr={msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], msg_iovlen=2, msg_controllen=0, msg_flags=0}, msg_len=3}], 1, 0) = 1
arm writev 1 0x2000 2 = 3
@0x2000 12288 2 12296 1
@0x3000 "ab"
@0x3008 "c"
> writev(1, [{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], 2) = 3
arm readv 0 0x2000 2 = 3
@0x2000 12288 2 12296 1
@@0x3000 "ab"
@@0x3008 "c"
> readv(0, [{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], 2) = 3
arm vmsplice 1 0x2000 2 4 = 3
@0x2000 12288 2 12296 1
@0x3000 "ab"
@0x3008 "c"
> vmsplice(1, [{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], 2, SPLICE_F_MORE) = 3
arm process_vm_readv 7 0x2000 2 0x4000 1 0 = 3
@0x2000 12288 2 12296 1
@@0x3000 "ab"
@@0x3008 "c"
@0x4000 36864 3
> process_vm_readv(7, [{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], 2, [{iov_base=0x9000, iov_len=3}], 1, 0) = 3
arm sendmsg 3 0x1000 0x4000 = 3
@0x1000 0 0 8192 2 0 0 0
@0x2000 12288 2 12296 1
@0x3000 "ab"
@0x3008 "c"
> sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], msg_iovlen=2, msg_controllen=0, msg_flags=0}, MSG_NOSIGNAL) = 3
arm recvmsg 3 0x1000 0 = 3
@0x1000 0 0 8192 2 0 0 0
@0x2000 12288 2 12296 1
@@0x3000 "ab"
@@0x3008 "c"
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], msg_iovlen=2, msg_controllen=0, msg_flags=0}, 0) = 3
arm sendmmsg 3 0x1000 1 0 = 1
@0x1000 0 0 8192 2 0 0 0 0
@@0x101c 3
@0x2000 12288 2 12296 1
@0x3000 "ab"
@0x3008 "c"
> sendmmsg(3, [{msg_hdr={msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], msg_iovlen=2, msg_controllen=0, msg_flags=0}, msg_len=3}], 1, 0) = 1
x32 writev 1 0x2000 2 = 3
@0x2000 12288 2 12296 1
@0x3000 "ab"
@0x3008 "c"
> writev(1, [{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], 2) = 3
x32 readv 0 0x2000 2 = 3
@0x2000 12288 2 12296 1
@@0x3000 "ab"
@@0x3008 "c"
> readv(0, [{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], 2) = 3
x32 vmsplice 1 0x2000 2 4 = 3
@0x2000 12288 2 12296 1
@0x3000 "ab"
@0x3008 "c"
> vmsplice(1, [{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], 2, SPLICE_F_MORE) = 3
x32 process_vm_readv 7 0x2000 2 0x4000 1 0 = 3
@0x2000 12288 2 12296 1
@@0x3000 "ab"
@@0x3008 "c"
@0x4000 36864 3
> process_vm_readv(7, [{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], 2, [{iov_base=0x9000, iov_len=3}], 1, 0) = 3
x32 sendmsg 3 0x1000 0x4000 = 3
@0x1000 0 0 8192 2 0 0 0
@0x2000 12288 2 12296 1
@0x3000 "ab"
@0x3008 "c"
> sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], msg_iovlen=2, msg_controllen=0, msg_flags=0}, MSG_NOSIGNAL) = 3
x32 recvmsg 3 0x1000 0 = 3
@0x1000 0 0 8192 2 0 0 0
@0x2000 12288 2 12296 1
@@0x3000 "ab"
@@0x3008 "c"
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], msg_iovlen=2, msg_controllen=0, msg_flags=0}, 0) = 3
x32 sendmmsg 3 0x1000 1 0 = 1
@0x1000 0 0 8192 2 0 0 0 0
@@0x101c 3
@0x2000 12288 2 12296 1
@0x3000 "ab"
@0x3008 "c"
> sendmmsg(3, [{msg_hdr={msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], msg_iovlen=2, msg_controllen=0, msg_flags=0}, msg_len=3}], 1, 0) = 1
aarch64 writev 1 0x2000 2 = 3
@0x2000 u64 12288 2 12296 1
@0x3000 "ab"
@0x3008 "c"
> writev(1, [{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], 2) = 3
aarch64 readv 0 0x2000 2 = 3
@0x2000 u64 12288 2 12296 1
@@0x3000 "ab"
@@0x3008 "c"
> readv(0, [{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], 2) = 3
aarch64 vmsplice 1 0x2000 2 4 = 3
@0x2000 u64 12288 2 12296 1
@0x3000 "ab"
@0x3008 "c"
> vmsplice(1, [{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], 2, SPLICE_F_MORE) = 3
aarch64 process_vm_readv 7 0x2000 2 0x4000 1 0 = 3
@0x2000 u64 12288 2 12296 1
@@0x3000 "ab"
@@0x3008 "c"
@0x4000 u64 36864 3
> process_vm_readv(7, [{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], 2, [{iov_base=0x9000, iov_len=3}], 1, 0) = 3
aarch64 sendmsg 3 0x1000 0x4000 = 3
@0x1000 u64 0 u32 0 u8 0 0 0 0 u64 8192 2 0 0 u32 0 0
@0x2000 u64 12288 2 12296 1
@0x3000 "ab"
@0x3008 "c"
> sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], msg_iovlen=2, msg_controllen=0, msg_flags=0}, MSG_NOSIGNAL) = 3
aarch64 recvmsg 3 0x1000 0 = 3
@0x1000 u64 0 u32 0 u8 0 0 0 0 u64 8192 2 0 0 u32 0 0
@0x2000 u64 12288 2 12296 1
@@0x3000 "ab"
@@0x3008 "c"
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], msg_iovlen=2, msg_controllen=0, msg_flags=0}, 0) = 3
aarch64 sendmmsg 3 0x1000 1 0 = 1
@0x1000 u64 0 u32 0 u8 0 0 0 0 u64 8192 2 0 0 u32 0 0 0 0
@@0x1038 3
@0x2000 u64 12288 2 12296 1
@0x3000 "ab"
@0x3008 "c"
> sendmmsg(3, [{msg_hdr={msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], msg_iovlen=2, msg_controllen=0, msg_flags=0}, msg_len=3}], 1, 0) = 1
riscv64 writev 1 0x2000 2 = 3
@0x2000 u64 12288 2 12296 1
@0x3000 "ab"
@0x3008 "c"
> writev(1, [{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], 2) = 3
riscv64 readv 0 0x2000 2 = 3
@0x2000 u64 12288 2 12296 1
@@0x3000 "ab"
@@0x3008 "c"
> readv(0, [{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], 2) = 3
riscv64 vmsplice 1 0x2000 2 4 = 3
@0x2000 u64 12288 2 12296 1
@0x3000 "ab"
@0x3008 "c"
> vmsplice(1, [{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], 2, SPLICE_F_MORE) = 3
riscv64 process_vm_readv 7 0x2000 2 0x4000 1 0 = 3
@0x2000 u64 12288 2 12296 1
@@0x3000 "ab"
@@0x3008 "c"
@0x4000 u64 36864 3
> process_vm_readv(7, [{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], 2, [{iov_base=0x9000, iov_len=3}], 1, 0) = 3
riscv64 sendmsg 3 0x1000 0x4000 = 3
@0x1000 u64 0 u32 0 u8 0 0 0 0 u64 8192 2 0 0 u32 0 0
@0x2000 u64 12288 2 12296 1
@0x3000 "ab"
@0x3008 "c"
> sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], msg_iovlen=2, msg_controllen=0, msg_flags=0}, MSG_NOSIGNAL) = 3
riscv64 recvmsg 3 0x1000 0 = 3
@0x1000 u64 0 u32 0 u8 0 0 0 0 u64 8192 2 0 0 u32 0 0
@0x2000 u64 12288 2 12296 1
@@0x3000 "ab"
@@0x3008 "c"
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], msg_iovlen=2, msg_controllen=0, msg_flags=0}, 0) = 3
riscv64 sendmmsg 3 0x1000 1 0 = 1
@0x1000 u64 0 u32 0 u8 0 0 0 0 u64 8192 2 0 0 u32 0 0 0 0
@@0x1038 3
@0x2000 u64 12288 2 12296 1
@0x3000 "ab"
@0x3008 "c"
> sendmmsg(3, [{msg_hdr={msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="ab", iov_len=2}, {iov_base="c", iov_len=1}], msg_iovlen=2, msg_controllen=0, msg_flags=0}, msg_len=3}], 1, 0) = 1

# ---- events
i386 epoll_ctl 3 1 4 0x1000 = 0
@0x1000 1 u64 30064771077
> epoll_ctl(3, EPOLL_CTL_ADD, 4, {events=EPOLLIN, data={u32=5, u64=30064771077}}) = 0
i386 epoll_pwait 3 0x1000 8 -1 0 8 = 1
@@0x1000 1 u64 30064771077
> epoll_pwait(3, [{events=EPOLLIN, data={u32=5, u64=30064771077}}], 8, -1, NULL, 8) = 1
i386 epoll_wait 3 0x1000 8 0 = 1
@@0x1000 1 u64 30064771077
> epoll_wait(3, [{events=EPOLLIN, data={u32=5, u64=30064771077}}], 8, 0) = 1
i386 poll 0x1000 1 -1 = 1
@0x1000 u32 3 u16 1 0
@@0x1006 u16 1
> poll([{fd=3, events=POLLIN}], 1, -1) = 1 ([{fd=3, revents=POLLIN}])
i386 _newselect 4 0x1000 0 0 0x2000 = 1
@0x1000 fill 16 0
@0x1000 u32 8
@@0x1000 u32 8
@0x2000 1 2
> _newselect(4, [3], NULL, NULL, {tv_sec=1, tv_usec=2}) = 1 (in [3], left {tv_sec=1, tv_usec=2})
i386 ppoll 0x1000 1 0x2000 0 8 = 0
@0x1000 u32 3 u16 1 0
@0x2000 1 2
> ppoll([{fd=3, events=POLLIN}], 1, {tv_sec=1, tv_nsec=2}, NULL, 8) = 0 (Timeout)
i386 pselect6 4 0 0x1000 0 0 0x2000 = 1
@0x1000 fill 16 0
@0x1000 u32 8
@0x2000 12288 8
@0x3000 u64 2
> pselect6(4, NULL, [3], NULL, NULL, {sigmask=[INT], sigsetsize=8}) = 1 (out [3])
i386 io_getevents 0x5000 0 1 0x1000 0 = 1
@@0x1000 u64 1 2 3 4
> io_getevents(0x5000, 0, 1, [{data=0x1, obj=0x2, res=3, res2=4}], NULL) = 1
i386 io_setup 5 0x1000 = 0
@0x1000 0
@@0x1000 28672
> io_setup(5, [0x7000]) = 0
i386 mq_getsetattr 3 0x1000 0x2000 = 0
@0x1000 2048 0 0 0 0 0 0 0
@@0x2000 0 10 20 3 0 0 0 0
> mq_getsetattr(3, {mq_flags=O_NONBLOCK, mq_maxmsg=0, mq_msgsize=0, mq_curmsgs=0}, {mq_flags=0, mq_maxmsg=10, mq_msgsize=20, mq_curmsgs=3}) = 0
i386 get_robust_list 7 0x1000 0x2000 = 0
@@0x1000 24576
@@0x2000 12
> get_robust_list(7, [0x6000], [12]) = 0
i386 futex 0x1000 0 5 0x2000 = -1 EAGAIN
@0x2000 1 2
> futex(0x1000, FUTEX_WAIT, 5, {tv_sec=1, tv_nsec=2}) = -1 EAGAIN (Resource temporarily unavailable)
i386 kexec_load 0x7000 1 0x1000 0 = -1 EPERM
@0x1000 20480 1 24576 2
> kexec_load(0x7000, 1, [{buf=0x5000, bufsz=1, mem=0x6000, memsz=2}], KEXEC_ARCH_DEFAULT) = -1 EPERM (Operation not permitted)
arm epoll_ctl 3 1 4 0x1000 = 0
@0x1000 1 u8 0 0 0 0 u64 30064771077
> epoll_ctl(3, EPOLL_CTL_ADD, 4, {events=EPOLLIN, data={u32=5, u64=30064771077}}) = 0
arm epoll_pwait 3 0x1000 8 -1 0 8 = 1
@@0x1000 1 u8 0 0 0 0 u64 30064771077
> epoll_pwait(3, [{events=EPOLLIN, data={u32=5, u64=30064771077}}], 8, -1, NULL, 8) = 1
arm epoll_wait 3 0x1000 8 0 = 1
@@0x1000 1 u8 0 0 0 0 u64 30064771077
> epoll_wait(3, [{events=EPOLLIN, data={u32=5, u64=30064771077}}], 8, 0) = 1
arm poll 0x1000 1 -1 = 1
@0x1000 u32 3 u16 1 0
@@0x1006 u16 1
> poll([{fd=3, events=POLLIN}], 1, -1) = 1 ([{fd=3, revents=POLLIN}])
arm _newselect 4 0x1000 0 0 0x2000 = 1
@0x1000 fill 16 0
@0x1000 u32 8
@@0x1000 u32 8
@0x2000 1 2
> _newselect(4, [3], NULL, NULL, {tv_sec=1, tv_usec=2}) = 1 (in [3], left {tv_sec=1, tv_usec=2})
arm ppoll 0x1000 1 0x2000 0 8 = 0
@0x1000 u32 3 u16 1 0
@0x2000 1 2
> ppoll([{fd=3, events=POLLIN}], 1, {tv_sec=1, tv_nsec=2}, NULL, 8) = 0 (Timeout)
arm pselect6 4 0 0x1000 0 0 0x2000 = 1
@0x1000 fill 16 0
@0x1000 u32 8
@0x2000 12288 8
@0x3000 u64 2
> pselect6(4, NULL, [3], NULL, NULL, {sigmask=[INT], sigsetsize=8}) = 1 (out [3])
arm io_getevents 0x5000 0 1 0x1000 0 = 1
@@0x1000 u64 1 2 3 4
> io_getevents(0x5000, 0, 1, [{data=0x1, obj=0x2, res=3, res2=4}], NULL) = 1
arm io_setup 5 0x1000 = 0
@0x1000 0
@@0x1000 28672
> io_setup(5, [0x7000]) = 0
arm mq_getsetattr 3 0x1000 0x2000 = 0
@0x1000 2048 0 0 0 0 0 0 0
@@0x2000 0 10 20 3 0 0 0 0
> mq_getsetattr(3, {mq_flags=O_NONBLOCK, mq_maxmsg=0, mq_msgsize=0, mq_curmsgs=0}, {mq_flags=0, mq_maxmsg=10, mq_msgsize=20, mq_curmsgs=3}) = 0
arm get_robust_list 7 0x1000 0x2000 = 0
@@0x1000 24576
@@0x2000 12
> get_robust_list(7, [0x6000], [12]) = 0
arm futex 0x1000 0 5 0x2000 = -1 EAGAIN
@0x2000 1 2
> futex(0x1000, FUTEX_WAIT, 5, {tv_sec=1, tv_nsec=2}) = -1 EAGAIN (Resource temporarily unavailable)
arm kexec_load 0x7000 1 0x1000 0 = -1 EPERM
@0x1000 20480 1 24576 2
> kexec_load(0x7000, 1, [{buf=0x5000, bufsz=1, mem=0x6000, memsz=2}], KEXEC_ARCH_DEFAULT) = -1 EPERM (Operation not permitted)
x32 epoll_ctl 3 1 4 0x1000 = 0
@0x1000 1 u64 30064771077
> epoll_ctl(3, EPOLL_CTL_ADD, 4, {events=EPOLLIN, data={u32=5, u64=30064771077}}) = 0
x32 epoll_pwait 3 0x1000 8 -1 0 8 = 1
@@0x1000 1 u64 30064771077
> epoll_pwait(3, [{events=EPOLLIN, data={u32=5, u64=30064771077}}], 8, -1, NULL, 8) = 1
x32 epoll_wait 3 0x1000 8 0 = 1
@@0x1000 1 u64 30064771077
> epoll_wait(3, [{events=EPOLLIN, data={u32=5, u64=30064771077}}], 8, 0) = 1
x32 poll 0x1000 1 -1 = 1
@0x1000 u32 3 u16 1 0
@@0x1006 u16 1
> poll([{fd=3, events=POLLIN}], 1, -1) = 1 ([{fd=3, revents=POLLIN}])
x32 select 4 0x1000 0 0 0x2000 = 1
@0x1000 fill 16 0
@0x1000 u32 8
@@0x1000 u32 8
@0x2000 u64 1 2
> select(4, [3], NULL, NULL, {tv_sec=1, tv_usec=2}) = 1 (in [3], left {tv_sec=1, tv_usec=2})
x32 ppoll 0x1000 1 0x2000 0 8 = 0
@0x1000 u32 3 u16 1 0
@0x2000 u64 1 2
> ppoll([{fd=3, events=POLLIN}], 1, {tv_sec=1, tv_nsec=2}, NULL, 8) = 0 (Timeout)
x32 pselect6 4 0 0x1000 0 0 0x2000 = 1
@0x1000 fill 16 0
@0x1000 u32 8
@0x2000 12288 8
@0x3000 u64 2
> pselect6(4, NULL, [3], NULL, NULL, {sigmask=[INT], sigsetsize=8}) = 1 (out [3])
x32 io_getevents 0x5000 0 1 0x1000 0 = 1
@@0x1000 u64 1 2 3 4
> io_getevents(0x5000, 0, 1, [{data=0x1, obj=0x2, res=3, res2=4}], NULL) = 1
x32 io_setup 5 0x1000 = 0
@0x1000 0
@@0x1000 28672
> io_setup(5, [0x7000]) = 0
x32 mq_getsetattr 3 0x1000 0x2000 = 0
@0x1000 u64 2048 0 0 0 0 0 0 0
@@0x2000 u64 0 10 20 3 0 0 0 0
> mq_getsetattr(3, {mq_flags=O_NONBLOCK, mq_maxmsg=0, mq_msgsize=0, mq_curmsgs=0}, {mq_flags=0, mq_maxmsg=10, mq_msgsize=20, mq_curmsgs=3}) = 0
x32 get_robust_list 7 0x1000 0x2000 = 0
@@0x1000 24576
@@0x2000 12
> get_robust_list(7, [0x6000], [12]) = 0
x32 futex 0x1000 0 5 0x2000 = -1 EAGAIN
@0x2000 u64 1 2
> futex(0x1000, FUTEX_WAIT, 5, {tv_sec=1, tv_nsec=2}) = -1 EAGAIN (Resource temporarily unavailable)
x32 kexec_load 0x7000 1 0x1000 0 = -1 EPERM
@0x1000 20480 1 24576 2
> kexec_load(0x7000, 1, [{buf=0x5000, bufsz=1, mem=0x6000, memsz=2}], KEXEC_ARCH_DEFAULT) = -1 EPERM (Operation not permitted)
aarch64 epoll_ctl 3 1 4 0x1000 = 0
@0x1000 1 u8 0 0 0 0 u64 30064771077
> epoll_ctl(3, EPOLL_CTL_ADD, 4, {events=EPOLLIN, data={u32=5, u64=30064771077}}) = 0
aarch64 epoll_pwait 3 0x1000 8 -1 0 8 = 1
@@0x1000 1 u8 0 0 0 0 u64 30064771077
> epoll_pwait(3, [{events=EPOLLIN, data={u32=5, u64=30064771077}}], 8, -1, NULL, 8) = 1
aarch64 ppoll 0x1000 1 0x2000 0 8 = 0
@0x1000 u32 3 u16 1 0
@0x2000 u64 1 2
> ppoll([{fd=3, events=POLLIN}], 1, {tv_sec=1, tv_nsec=2}, NULL, 8) = 0 (Timeout)
aarch64 pselect6 4 0 0x1000 0 0 0x2000 = 1
@0x1000 fill 16 0
@0x1000 u32 8
@0x2000 u64 12288 8
@0x3000 u64 2
> pselect6(4, NULL, [3], NULL, NULL, {sigmask=[INT], sigsetsize=8}) = 1 (out [3])
aarch64 io_getevents 0x5000 0 1 0x1000 0 = 1
@@0x1000 u64 1 2 3 4
> io_getevents(0x5000, 0, 1, [{data=0x1, obj=0x2, res=3, res2=4}], NULL) = 1
aarch64 io_setup 5 0x1000 = 0
@0x1000 u64 0
@@0x1000 u64 28672
> io_setup(5, [0x7000]) = 0
aarch64 mq_getsetattr 3 0x1000 0x2000 = 0
@0x1000 u64 2048 0 0 0 0 0 0 0
@@0x2000 u64 0 10 20 3 0 0 0 0
> mq_getsetattr(3, {mq_flags=O_NONBLOCK, mq_maxmsg=0, mq_msgsize=0, mq_curmsgs=0}, {mq_flags=0, mq_maxmsg=10, mq_msgsize=20, mq_curmsgs=3}) = 0
aarch64 get_robust_list 7 0x1000 0x2000 = 0
@@0x1000 u64 24576
@@0x2000 u64 12
> get_robust_list(7, [0x6000], [12]) = 0
aarch64 futex 0x1000 0 5 0x2000 = -1 EAGAIN
@0x2000 u64 1 2
> futex(0x1000, FUTEX_WAIT, 5, {tv_sec=1, tv_nsec=2}) = -1 EAGAIN (Resource temporarily unavailable)
aarch64 kexec_load 0x7000 1 0x1000 0 = -1 EPERM
@0x1000 u64 20480 1 24576 2
> kexec_load(0x7000, 1, [{buf=0x5000, bufsz=1, mem=0x6000, memsz=2}], KEXEC_ARCH_DEFAULT) = -1 EPERM (Operation not permitted)
riscv64 epoll_ctl 3 1 4 0x1000 = 0
@0x1000 1 u8 0 0 0 0 u64 30064771077
> epoll_ctl(3, EPOLL_CTL_ADD, 4, {events=EPOLLIN, data={u32=5, u64=30064771077}}) = 0
riscv64 epoll_pwait 3 0x1000 8 -1 0 8 = 1
@@0x1000 1 u8 0 0 0 0 u64 30064771077
> epoll_pwait(3, [{events=EPOLLIN, data={u32=5, u64=30064771077}}], 8, -1, NULL, 8) = 1
riscv64 ppoll 0x1000 1 0x2000 0 8 = 0
@0x1000 u32 3 u16 1 0
@0x2000 u64 1 2
> ppoll([{fd=3, events=POLLIN}], 1, {tv_sec=1, tv_nsec=2}, NULL, 8) = 0 (Timeout)
riscv64 pselect6 4 0 0x1000 0 0 0x2000 = 1
@0x1000 fill 16 0
@0x1000 u32 8
@0x2000 u64 12288 8
@0x3000 u64 2
> pselect6(4, NULL, [3], NULL, NULL, {sigmask=[INT], sigsetsize=8}) = 1 (out [3])
riscv64 io_getevents 0x5000 0 1 0x1000 0 = 1
@@0x1000 u64 1 2 3 4
> io_getevents(0x5000, 0, 1, [{data=0x1, obj=0x2, res=3, res2=4}], NULL) = 1
riscv64 io_setup 5 0x1000 = 0
@0x1000 u64 0
@@0x1000 u64 28672
> io_setup(5, [0x7000]) = 0
riscv64 mq_getsetattr 3 0x1000 0x2000 = 0
@0x1000 u64 2048 0 0 0 0 0 0 0
@@0x2000 u64 0 10 20 3 0 0 0 0
> mq_getsetattr(3, {mq_flags=O_NONBLOCK, mq_maxmsg=0, mq_msgsize=0, mq_curmsgs=0}, {mq_flags=0, mq_maxmsg=10, mq_msgsize=20, mq_curmsgs=3}) = 0
riscv64 get_robust_list 7 0x1000 0x2000 = 0
@@0x1000 u64 24576
@@0x2000 u64 12
> get_robust_list(7, [0x6000], [12]) = 0
riscv64 futex 0x1000 0 5 0x2000 = -1 EAGAIN
@0x2000 u64 1 2
> futex(0x1000, FUTEX_WAIT, 5, {tv_sec=1, tv_nsec=2}) = -1 EAGAIN (Resource temporarily unavailable)
riscv64 kexec_load 0x7000 1 0x1000 0 = -1 EPERM
@0x1000 u64 20480 1 24576 2
> kexec_load(0x7000, 1, [{buf=0x5000, bufsz=1, mem=0x6000, memsz=2}], KEXEC_ARCH_DEFAULT) = -1 EPERM (Operation not permitted)

# ---- files
i386 fcntl 3 6 0x1000 = 0
@0x1000 u16 0 0 u32 1 2 9 0
> fcntl(3, F_SETLK, {l_type=F_RDLCK, l_whence=SEEK_SET, l_start=1, l_len=2}) = 0
i386 fcntl 3 5 0x1000 = 0
@0x1000 u16 0 0 u32 1 2 9 0
> fcntl(3, F_GETLK, {l_type=F_RDLCK, l_whence=SEEK_SET, l_start=1, l_len=2, l_pid=9}) = 0
i386 fcntl64 3 13 0x1000 = 0
@0x1000 u16 1 1 u64 4294967296 2 u32 9 0
> fcntl64(3, F_SETLK64, {l_type=F_WRLCK, l_whence=SEEK_CUR, l_start=4294967296, l_len=2}) = 0
i386 fcntl64 3 12 0x1000 = 0
@0x1000 u16 1 1 u64 4294967296 2 u32 9 0
> fcntl64(3, F_GETLK64, {l_type=F_WRLCK, l_whence=SEEK_CUR, l_start=4294967296, l_len=2, l_pid=9}) = 0
i386 _llseek 3 1 2 0x1000 0 = 0
@@0x1000 u64 4294967298
> _llseek(3, 4294967298, [4294967298], SEEK_SET) = 0
i386 getgroups 2 0x1000 = 2
@@0x1000 u16 1 2
> getgroups(2, [1, 2]) = 2
i386 getgroups32 2 0x1000 = 2
@@0x1000 u32 1 2
> getgroups32(2, [1, 2]) = 2
i386 sendfile64 1 2 0x1000 5 = 5
@0x1000 u64 3
@@0x1000 u64 8
> sendfile64(1, 2, [3] => [8], 5) = 5
i386 pread64 3 0x1000 2 1 1 = 2
@@0x1000 "ab"
> pread64(3, "ab", 2, 4294967297) = 2
i386 pwrite64 3 0x1000 2 1 1 = 2
@0x1000 "ab"
> pwrite64(3, "ab", 2, 4294967297) = 2
i386 truncate64 &"f" 1 1 = 0
> truncate64("f", 4294967297) = 0
i386 ftruncate64 3 1 1 = 0
> ftruncate64(3, 4294967297) = 0
i386 readahead 3 1 1 7 = 0
> readahead(3, 4294967297, 7) = 0
i386 fallocate 3 1 1 1 2 0 = 0
> fallocate(3, FALLOC_FL_KEEP_SIZE, 4294967297, 2) = 0
i386 sendfile 1 2 0x1000 5 = 5
@0x1000 3
@@0x1000 8
> sendfile(1, 2, [3] => [8], 5) = 5
i386 getdents64 3 0x1000 100 = 24
@@0x1000 u64 1 2 u16 24 u8 8 "a" u8 0 0 0 0
> getdents64(3, 0x1000 /* 1 entries */, 100) = 24
-v
> getdents64(3, [{d_ino=1, d_off=2, d_reclen=24, d_type=DT_REG, d_name="a"}], 100) = 24
i386 getdents 3 0x1000 100 = 16
@@0x1000 1 2 u16 16 u8 97 0 0 0 0 8
> getdents(3, 0x1000 /* 1 entries */, 100) = 16
-v
> getdents(3, [{d_ino=1, d_off=2, d_reclen=16, d_name="a", d_type=DT_REG}], 100) = 16
i386 utime &"f" 0x1000 = 0
@0x1000 1 2
> utime("f", {actime=1 /* 1970-01-01T00:00:01+0000 */, modtime=2 /* 1970-01-01T00:00:02+0000 */}) = 0
i386 utimensat -100 &"f" 0x1000 0 = 0
@0x1000 1 0 2 0
> utimensat(AT_FDCWD, "f", [{tv_sec=1, tv_nsec=0} /* 1970-01-01T00:00:01+0000 */, {tv_sec=2, tv_nsec=0} /* 1970-01-01T00:00:02+0000 */], 0) = 0
i386 pipe2 0x1000 0 = 0
@@0x1000 u32 3 4
> pipe2([3, 4], 0) = 0
arm fcntl 3 6 0x1000 = 0
@0x1000 u16 0 0 u32 1 2 9 0
> fcntl(3, F_SETLK, {l_type=F_RDLCK, l_whence=SEEK_SET, l_start=1, l_len=2}) = 0
arm fcntl 3 5 0x1000 = 0
@0x1000 u16 0 0 u32 1 2 9 0
> fcntl(3, F_GETLK, {l_type=F_RDLCK, l_whence=SEEK_SET, l_start=1, l_len=2, l_pid=9}) = 0
arm fcntl64 3 13 0x1000 = 0
@0x1000 u16 1 1 u8 0 0 0 0 u64 4294967296 2 u32 9 0
> fcntl64(3, F_SETLK64, {l_type=F_WRLCK, l_whence=SEEK_CUR, l_start=4294967296, l_len=2}) = 0
arm fcntl64 3 12 0x1000 = 0
@0x1000 u16 1 1 u8 0 0 0 0 u64 4294967296 2 u32 9 0
> fcntl64(3, F_GETLK64, {l_type=F_WRLCK, l_whence=SEEK_CUR, l_start=4294967296, l_len=2, l_pid=9}) = 0
arm _llseek 3 1 2 0x1000 0 = 0
@@0x1000 u64 4294967298
> _llseek(3, 4294967298, [4294967298], SEEK_SET) = 0
arm getgroups 2 0x1000 = 2
@@0x1000 u16 1 2
> getgroups(2, [1, 2]) = 2
arm getgroups32 2 0x1000 = 2
@@0x1000 u32 1 2
> getgroups32(2, [1, 2]) = 2
arm sendfile64 1 2 0x1000 5 = 5
@0x1000 u64 3
@@0x1000 u64 8
> sendfile64(1, 2, [3] => [8], 5) = 5
arm pread64 3 0x1000 2 0 1 1 = 2
@@0x1000 "ab"
> pread64(3, "ab", 2, 4294967297) = 2
arm pwrite64 3 0x1000 2 0 1 1 = 2
@0x1000 "ab"
> pwrite64(3, "ab", 2, 4294967297) = 2
arm truncate64 &"f" 0 1 1 = 0
> truncate64("f", 4294967297) = 0
arm ftruncate64 3 0 1 1 = 0
> ftruncate64(3, 4294967297) = 0
arm readahead 3 0 1 1 7 = 0
> readahead(3, 4294967297, 7) = 0
arm fallocate 3 1 1 1 2 0 = 0
> fallocate(3, FALLOC_FL_KEEP_SIZE, 4294967297, 2) = 0
arm sendfile 1 2 0x1000 5 = 5
@0x1000 3
@@0x1000 8
> sendfile(1, 2, [3] => [8], 5) = 5
arm getdents64 3 0x1000 100 = 24
@@0x1000 u64 1 2 u16 24 u8 8 "a" u8 0 0 0 0
> getdents64(3, 0x1000 /* 1 entries */, 100) = 24
-v
> getdents64(3, [{d_ino=1, d_off=2, d_reclen=24, d_type=DT_REG, d_name="a"}], 100) = 24
arm getdents 3 0x1000 100 = 16
@@0x1000 1 2 u16 16 u8 97 0 0 0 0 8
> getdents(3, 0x1000 /* 1 entries */, 100) = 16
-v
> getdents(3, [{d_ino=1, d_off=2, d_reclen=16, d_name="a", d_type=DT_REG}], 100) = 16
arm utimensat -100 &"f" 0x1000 0 = 0
@0x1000 1 0 2 0
> utimensat(AT_FDCWD, "f", [{tv_sec=1, tv_nsec=0} /* 1970-01-01T00:00:01+0000 */, {tv_sec=2, tv_nsec=0} /* 1970-01-01T00:00:02+0000 */], 0) = 0
arm pipe2 0x1000 0 = 0
@@0x1000 u32 3 4
> pipe2([3, 4], 0) = 0
x32 fcntl 3 6 0x1000 = 0
@0x1000 u16 0 0 u8 0 0 0 0 u64 1 2 u32 9 0
> fcntl(3, F_SETLK, {l_type=F_RDLCK, l_whence=SEEK_SET, l_start=1, l_len=2}) = 0
x32 fcntl 3 5 0x1000 = 0
@0x1000 u16 0 0 u8 0 0 0 0 u64 1 2 u32 9 0
> fcntl(3, F_GETLK, {l_type=F_RDLCK, l_whence=SEEK_SET, l_start=1, l_len=2, l_pid=9}) = 0
x32 getgroups 2 0x1000 = 2
@@0x1000 u32 1 2
> getgroups(2, [1, 2]) = 2
x32 pread64 3 0x1000 2 0x100000001 = 2
@@0x1000 "ab"
> pread64(3, "ab", 2, 4294967297) = 2
x32 pwrite64 3 0x1000 2 0x100000001 = 2
@0x1000 "ab"
> pwrite64(3, "ab", 2, 4294967297) = 2
x32 truncate &"f" 0x100000001 = 0
> truncate("f", 4294967297) = 0
x32 ftruncate 3 0x100000001 = 0
> ftruncate(3, 4294967297) = 0
x32 readahead 3 0x100000001 7 = 0
> readahead(3, 4294967297, 7) = 0
x32 fallocate 3 1 0x100000001 2 = 0
> fallocate(3, FALLOC_FL_KEEP_SIZE, 4294967297, 2) = 0
x32 statfs &"/" 0x1000 = 0
@@0x1000 u64 16914836 4096 1 2 3 4 5 u32 6 7 u64 255 4096 38 0 0 0 0
> statfs("/", {f_type=TMPFS_MAGIC, f_bsize=4096, f_blocks=1, f_bfree=2, f_bavail=3, f_files=4, f_ffree=5, f_fsid={val=[0x6, 0x7]}, f_namelen=255, f_frsize=4096, f_flags=ST_VALID|ST_NOSUID|ST_NODEV}) = 0
x32 sendfile 1 2 0x1000 5 = 5
@0x1000 u64 3
@@0x1000 u64 8
> sendfile(1, 2, [3] => [8], 5) = 5
x32 getdents64 3 0x1000 100 = 24
@@0x1000 u64 1 2 u16 24 u8 8 "a" u8 0 0 0 0
> getdents64(3, 0x1000 /* 1 entries */, 100) = 24
-v
> getdents64(3, [{d_ino=1, d_off=2, d_reclen=24, d_type=DT_REG, d_name="a"}], 100) = 24
x32 getdents 3 0x1000 100 = 24
@@0x1000 u64 1 2 u16 24 u8 97 0 0 0 0 8
> getdents(3, 0x1000 /* 1 entries */, 100) = 24
-v
> getdents(3, [{d_ino=1, d_off=2, d_reclen=24, d_name="a", d_type=DT_REG}], 100) = 24
x32 utime &"f" 0x1000 = 0
@0x1000 u64 1 2
> utime("f", {actime=1 /* 1970-01-01T00:00:01+0000 */, modtime=2 /* 1970-01-01T00:00:02+0000 */}) = 0
x32 utimensat -100 &"f" 0x1000 0 = 0
@0x1000 u64 1 0 2 0
> utimensat(AT_FDCWD, "f", [{tv_sec=1, tv_nsec=0} /* 1970-01-01T00:00:01+0000 */, {tv_sec=2, tv_nsec=0} /* 1970-01-01T00:00:02+0000 */], 0) = 0
x32 pipe2 0x1000 0 = 0
@@0x1000 u32 3 4
> pipe2([3, 4], 0) = 0
aarch64 fcntl 3 6 0x1000 = 0
@0x1000 u16 0 0 u8 0 0 0 0 u64 1 2 u32 9 0
> fcntl(3, F_SETLK, {l_type=F_RDLCK, l_whence=SEEK_SET, l_start=1, l_len=2}) = 0
aarch64 fcntl 3 5 0x1000 = 0
@0x1000 u16 0 0 u8 0 0 0 0 u64 1 2 u32 9 0
> fcntl(3, F_GETLK, {l_type=F_RDLCK, l_whence=SEEK_SET, l_start=1, l_len=2, l_pid=9}) = 0
aarch64 getgroups 2 0x1000 = 2
@@0x1000 u32 1 2
> getgroups(2, [1, 2]) = 2
aarch64 pread64 3 0x1000 2 0x100000001 = 2
@@0x1000 "ab"
> pread64(3, "ab", 2, 4294967297) = 2
aarch64 pwrite64 3 0x1000 2 0x100000001 = 2
@0x1000 "ab"
> pwrite64(3, "ab", 2, 4294967297) = 2
aarch64 truncate &"f" 0x100000001 = 0
> truncate("f", 4294967297) = 0
aarch64 ftruncate 3 0x100000001 = 0
> ftruncate(3, 4294967297) = 0
aarch64 readahead 3 0x100000001 7 = 0
> readahead(3, 4294967297, 7) = 0
aarch64 fallocate 3 1 0x100000001 2 = 0
> fallocate(3, FALLOC_FL_KEEP_SIZE, 4294967297, 2) = 0
aarch64 statfs &"/" 0x1000 = 0
@@0x1000 u64 16914836 4096 1 2 3 4 5 u32 6 7 u64 255 4096 38 0 0 0 0
> statfs("/", {f_type=TMPFS_MAGIC, f_bsize=4096, f_blocks=1, f_bfree=2, f_bavail=3, f_files=4, f_ffree=5, f_fsid={val=[0x6, 0x7]}, f_namelen=255, f_frsize=4096, f_flags=ST_VALID|ST_NOSUID|ST_NODEV}) = 0
aarch64 sendfile 1 2 0x1000 5 = 5
@0x1000 u64 3
@@0x1000 u64 8
> sendfile(1, 2, [3] => [8], 5) = 5
aarch64 getdents64 3 0x1000 100 = 24
@@0x1000 u64 1 2 u16 24 u8 8 "a" u8 0 0 0 0
> getdents64(3, 0x1000 /* 1 entries */, 100) = 24
-v
> getdents64(3, [{d_ino=1, d_off=2, d_reclen=24, d_type=DT_REG, d_name="a"}], 100) = 24
aarch64 utimensat -100 &"f" 0x1000 0 = 0
@0x1000 u64 1 0 2 0
> utimensat(AT_FDCWD, "f", [{tv_sec=1, tv_nsec=0} /* 1970-01-01T00:00:01+0000 */, {tv_sec=2, tv_nsec=0} /* 1970-01-01T00:00:02+0000 */], 0) = 0
aarch64 pipe2 0x1000 0 = 0
@@0x1000 u32 3 4
> pipe2([3, 4], 0) = 0
riscv64 fcntl 3 6 0x1000 = 0
@0x1000 u16 0 0 u8 0 0 0 0 u64 1 2 u32 9 0
> fcntl(3, F_SETLK, {l_type=F_RDLCK, l_whence=SEEK_SET, l_start=1, l_len=2}) = 0
riscv64 fcntl 3 5 0x1000 = 0
@0x1000 u16 0 0 u8 0 0 0 0 u64 1 2 u32 9 0
> fcntl(3, F_GETLK, {l_type=F_RDLCK, l_whence=SEEK_SET, l_start=1, l_len=2, l_pid=9}) = 0
riscv64 getgroups 2 0x1000 = 2
@@0x1000 u32 1 2
> getgroups(2, [1, 2]) = 2
riscv64 pread64 3 0x1000 2 0x100000001 = 2
@@0x1000 "ab"
> pread64(3, "ab", 2, 4294967297) = 2
riscv64 pwrite64 3 0x1000 2 0x100000001 = 2
@0x1000 "ab"
> pwrite64(3, "ab", 2, 4294967297) = 2
riscv64 truncate &"f" 0x100000001 = 0
> truncate("f", 4294967297) = 0
riscv64 ftruncate 3 0x100000001 = 0
> ftruncate(3, 4294967297) = 0
riscv64 readahead 3 0x100000001 7 = 0
> readahead(3, 4294967297, 7) = 0
riscv64 fallocate 3 1 0x100000001 2 = 0
> fallocate(3, FALLOC_FL_KEEP_SIZE, 4294967297, 2) = 0
riscv64 statfs &"/" 0x1000 = 0
@@0x1000 u64 16914836 4096 1 2 3 4 5 u32 6 7 u64 255 4096 38 0 0 0 0
> statfs("/", {f_type=TMPFS_MAGIC, f_bsize=4096, f_blocks=1, f_bfree=2, f_bavail=3, f_files=4, f_ffree=5, f_fsid={val=[0x6, 0x7]}, f_namelen=255, f_frsize=4096, f_flags=ST_VALID|ST_NOSUID|ST_NODEV}) = 0
riscv64 sendfile 1 2 0x1000 5 = 5
@0x1000 u64 3
@@0x1000 u64 8
> sendfile(1, 2, [3] => [8], 5) = 5
riscv64 getdents64 3 0x1000 100 = 24
@@0x1000 u64 1 2 u16 24 u8 8 "a" u8 0 0 0 0
> getdents64(3, 0x1000 /* 1 entries */, 100) = 24
-v
> getdents64(3, [{d_ino=1, d_off=2, d_reclen=24, d_type=DT_REG, d_name="a"}], 100) = 24
riscv64 utimensat -100 &"f" 0x1000 0 = 0
@0x1000 u64 1 0 2 0
> utimensat(AT_FDCWD, "f", [{tv_sec=1, tv_nsec=0} /* 1970-01-01T00:00:01+0000 */, {tv_sec=2, tv_nsec=0} /* 1970-01-01T00:00:02+0000 */], 0) = 0
riscv64 pipe2 0x1000 0 = 0
@@0x1000 u32 3 4
> pipe2([3, 4], 0) = 0

# ---- System V's queues, sets and segments
i386 msgctl 1 258 0x1000 = 0
@@0x1000 3 1 2 4 5 u16 384 0 0 0 u32 0 0 6 0 7 0 8 0 20 9 10 11 12 0 0
> msgctl(1, IPC_64|IPC_STAT, {msg_perm={uid=1, gid=2, mode=0600, key=3, cuid=4, cgid=5}, msg_stime=6, msg_rtime=7, msg_ctime=8, msg_qnum=9, msg_qbytes=10, msg_lspid=11, msg_lrpid=12}) = 0
i386 shmctl 1 258 0x1000 = 0
@@0x1000 3 1 2 4 5 u16 384 0 0 0 u32 0 0 6 7 0 8 0 9 0 10 11 12 0 0
> shmctl(1, IPC_64|IPC_STAT, {shm_perm={uid=1, gid=2, mode=0600, key=3, cuid=4, cgid=5}, shm_segsz=6, shm_cpid=10, shm_lpid=11, shm_nattch=12, shm_atime=7, shm_dtime=8, shm_ctime=9}) = 0
i386 msgsnd 1 0x1000 2 0 = 0
@0x1000 5 "ab" fill 8 0
> msgsnd(1, {mtype=5, mtext="ab"}, 2, 0) = 0
arm msgctl 1 258 0x1000 = 0
@@0x1000 3 1 2 4 5 u16 384 0 0 0 u32 0 0 6 0 7 0 8 0 20 9 10 11 12 0 0
> msgctl(1, IPC_64|IPC_STAT, {msg_perm={uid=1, gid=2, mode=0600, key=3, cuid=4, cgid=5}, msg_stime=6, msg_rtime=7, msg_ctime=8, msg_qnum=9, msg_qbytes=10, msg_lspid=11, msg_lrpid=12}) = 0
arm shmctl 1 258 0x1000 = 0
@@0x1000 3 1 2 4 5 u16 384 0 0 0 u32 0 0 6 7 0 8 0 9 0 10 11 12 0 0
> shmctl(1, IPC_64|IPC_STAT, {shm_perm={uid=1, gid=2, mode=0600, key=3, cuid=4, cgid=5}, shm_segsz=6, shm_cpid=10, shm_lpid=11, shm_nattch=12, shm_atime=7, shm_dtime=8, shm_ctime=9}) = 0
arm msgsnd 1 0x1000 2 0 = 0
@0x1000 5 "ab" fill 8 0
> msgsnd(1, {mtype=5, mtext="ab"}, 2, 0) = 0
x32 msgctl 1 2 0x1000 = 0
@@0x1000 3 1 2 4 5 384 u16 0 0 u8 0 0 0 0 u64 0 0 6 7 8 20 9 10 u32 11 12 u64 0 0
> msgctl(1, IPC_STAT, {msg_perm={uid=1, gid=2, mode=0600, key=3, cuid=4, cgid=5}, msg_stime=6, msg_rtime=7, msg_ctime=8, msg_qnum=9, msg_qbytes=10, msg_lspid=11, msg_lrpid=12}) = 0
x32 shmctl 1 2 0x1000 = 0
@@0x1000 3 1 2 4 5 384 u16 0 0 u8 0 0 0 0 u64 0 0 6 7 8 9 u32 10 11 u64 12 0 0
> shmctl(1, IPC_STAT, {shm_perm={uid=1, gid=2, mode=0600, key=3, cuid=4, cgid=5}, shm_segsz=6, shm_cpid=10, shm_lpid=11, shm_nattch=12, shm_atime=7, shm_dtime=8, shm_ctime=9}) = 0
x32 semtimedop 1 0x1000 1 0x2000 = 0
@0x1000 u16 1 -1 0x800
@0x2000 u64 1 2
> semtimedop(1, [{sem_num=1, sem_op=-1, sem_flg=IPC_NOWAIT}], 1, {tv_sec=1, tv_nsec=2}) = 0
x32 msgsnd 1 0x1000 2 0 = 0
@0x1000 u64 5 "ab" fill 8 0
> msgsnd(1, {mtype=5, mtext="ab"}, 2, 0) = 0
aarch64 msgctl 1 2 0x1000 = 0
@@0x1000 3 1 2 4 5 384 u16 0 0 u8 0 0 0 0 u64 0 0 6 7 8 20 9 10 u32 11 12 u64 0 0
> msgctl(1, IPC_STAT, {msg_perm={uid=1, gid=2, mode=0600, key=3, cuid=4, cgid=5}, msg_stime=6, msg_rtime=7, msg_ctime=8, msg_qnum=9, msg_qbytes=10, msg_lspid=11, msg_lrpid=12}) = 0
aarch64 shmctl 1 2 0x1000 = 0
@@0x1000 3 1 2 4 5 384 u16 0 0 u8 0 0 0 0 u64 0 0 6 7 8 9 u32 10 11 u64 12 0 0
> shmctl(1, IPC_STAT, {shm_perm={uid=1, gid=2, mode=0600, key=3, cuid=4, cgid=5}, shm_segsz=6, shm_cpid=10, shm_lpid=11, shm_nattch=12, shm_atime=7, shm_dtime=8, shm_ctime=9}) = 0
aarch64 semtimedop 1 0x1000 1 0x2000 = 0
@0x1000 u16 1 -1 0x800
@0x2000 u64 1 2
> semtimedop(1, [{sem_num=1, sem_op=-1, sem_flg=IPC_NOWAIT}], 1, {tv_sec=1, tv_nsec=2}) = 0
aarch64 msgsnd 1 0x1000 2 0 = 0
@0x1000 u64 5 "ab" fill 8 0
> msgsnd(1, {mtype=5, mtext="ab"}, 2, 0) = 0
riscv64 msgctl 1 2 0x1000 = 0
@@0x1000 3 1 2 4 5 384 u16 0 0 u8 0 0 0 0 u64 0 0 6 7 8 20 9 10 u32 11 12 u64 0 0
> msgctl(1, IPC_STAT, {msg_perm={uid=1, gid=2, mode=0600, key=3, cuid=4, cgid=5}, msg_stime=6, msg_rtime=7, msg_ctime=8, msg_qnum=9, msg_qbytes=10, msg_lspid=11, msg_lrpid=12}) = 0
riscv64 shmctl 1 2 0x1000 = 0
@@0x1000 3 1 2 4 5 384 u16 0 0 u8 0 0 0 0 u64 0 0 6 7 8 9 u32 10 11 u64 12 0 0
> shmctl(1, IPC_STAT, {shm_perm={uid=1, gid=2, mode=0600, key=3, cuid=4, cgid=5}, shm_segsz=6, shm_cpid=10, shm_lpid=11, shm_nattch=12, shm_atime=7, shm_dtime=8, shm_ctime=9}) = 0
riscv64 semtimedop 1 0x1000 1 0x2000 = 0
@0x1000 u16 1 -1 0x800
@0x2000 u64 1 2
> semtimedop(1, [{sem_num=1, sem_op=-1, sem_flg=IPC_NOWAIT}], 1, {tv_sec=1, tv_nsec=2}) = 0
riscv64 msgsnd 1 0x1000 2 0 = 0
@0x1000 u64 5 "ab" fill 8 0
> msgsnd(1, {mtype=5, mtext="ab"}, 2, 0) = 0
