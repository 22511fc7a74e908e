# What -X, -s and -e verbose= make of what is told by parts, by bytes, or behind a number.

# Numbers in network order are bytes with -X, the words of Bluetooth are not.
x86_64 bind 3 0x30000000 28 = -1 EBADF
@0x30000000 u16 10 be16 80 be32 0x12345 u8 0xfe 0x80 fill 13 0 u8 1 u32 0
-X raw
> bind(3, {sa_family=0xa, sin6_port="\x00\x50", sin6_flowinfo="\x00\x01\x23\x45", sin6_addr="\xfe\x80\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01", sin6_scope_id=0}, 28) = -1 EBADF (Bad file descriptor)
-X verbose
> bind(3, {sa_family=0xa /* AF_INET6 */, sin6_port="\x00\x50" /* htons(80) */, sin6_flowinfo="\x00\x01\x23\x45" /* htonl(74565) */, sin6_addr="\xfe\x80\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01" /* inet_pton(AF_INET6, "fe80::1") */, sin6_scope_id=0}, 28) = -1 EBADF (Bad file descriptor)
arm bind 3 0x30000000 20 = -1 EBADF
@0x30000000 u16 17 be16 0x800 u32 0 u16 1 u8 0 0 fill 8 0
> bind(3, {sa_family=AF_PACKET, sll_protocol=htons(ETH_P_IP), sll_ifindex=0, sll_hatype=ARPHRD_ETHER, sll_pkttype=PACKET_HOST, sll_halen=0}, 20) = -1 EBADF (Bad file descriptor)
-X raw
> bind(3, {sa_family=0x11, sll_protocol="\x08\x00", sll_ifindex=0, sll_hatype=0x1, sll_pkttype=0, sll_halen=0}, 20) = -1 EBADF (Bad file descriptor)
-X verbose
> bind(3, {sa_family=0x11 /* AF_PACKET */, sll_protocol="\x08\x00" /* htons(ETH_P_IP) */, sll_ifindex=0, sll_hatype=0x1 /* ARPHRD_ETHER */, sll_pkttype=0 /* PACKET_HOST */, sll_halen=0}, 20) = -1 EBADF (Bad file descriptor)
x86_64 bind 3 0x30000000 20 = -1 EBADF
@0x30000000 u16 17 be16 0x203 u32 0 u16 1 u8 0 0 fill 8 0
-X verbose
> bind(3, {sa_family=0x11 /* AF_PACKET */, sll_protocol="\x02\x03" /* htons(0x203 /* ETH_P_??? */) */, sll_ifindex=0, sll_hatype=0x1 /* ARPHRD_ETHER */, sll_pkttype=0 /* PACKET_HOST */, sll_halen=0}, 20) = -1 EBADF (Bad file descriptor)
aarch64 bind 3 0x30000000 14 = -1 EBADF
@0x30000000 u16 31 u16 0x1002 u8 1 2 3 4 5 6 u16 0x41 u8 1 0
> bind(3, {sa_family=AF_BLUETOOTH, l2_psm=htobs(L2CAP_PSM_DYN_START+1), l2_bdaddr=01:02:03:04:05:06, l2_cid=htobs(L2CAP_CID_DYN_START+1), l2_bdaddr_type=BDADDR_LE_PUBLIC}, 14) = -1 EBADF (Bad file descriptor)
-X raw
> bind(3, {sa_family=0x1f, l2_psm=htobs(0x1002), l2_bdaddr="\x01\x02\x03\x04\x05\x06", l2_cid=htobs(0x41), l2_bdaddr_type=0x1}, 14) = -1 EBADF (Bad file descriptor)
-X verbose
> bind(3, {sa_family=0x1f /* AF_BLUETOOTH */, l2_psm=htobs(0x1002 /* L2CAP_PSM_DYN_START+1 */), l2_bdaddr="\x01\x02\x03\x04\x05\x06" /* 01:02:03:04:05:06 */, l2_cid=htobs(0x41 /* L2CAP_CID_DYN_START+1 */), l2_bdaddr_type=0x1 /* BDADDR_LE_PUBLIC */}, 14) = -1 EBADF (Bad file descriptor)

# The parts of a word, each with its number.
riscv64 futex 0x30000000 5 1 2 0x30000004 0x23456789 = 0
> futex(0x30000000, FUTEX_WAKE_OP, 1, 2, 0x30000004, FUTEX_OP_OR<<28|0x456<<12|FUTEX_OP_CMP_LE<<24|0x789) = 0
-X raw
> futex(0x30000000, 0x5, 1, 2, 0x30000004, 0x2<<28|0x456<<12|0x3<<24|0x789) = 0
-X verbose
> futex(0x30000000, 0x5 /* FUTEX_WAKE_OP */, 1, 2, 0x30000004, 0x2 /* FUTEX_OP_OR */<<28|0x456<<12|0x3 /* FUTEX_OP_CMP_LE */<<24|0x789) = 0
i386 futex 0x30000000 5 1 2 0x30000004 0xffffffff = 0
> futex(0x30000000, FUTEX_WAKE_OP, 1, 2, 0x30000004, FUTEX_OP_OPARG_SHIFT<<28|0x7<<28 /* FUTEX_OP_??? */|0xfff<<12|0xf<<24 /* FUTEX_OP_CMP_??? */|0xfff) = 0
-X verbose
> futex(0x30000000, 0x5 /* FUTEX_WAKE_OP */, 1, 2, 0x30000004, 0x8 /* FUTEX_OP_OPARG_SHIFT */<<28|0x7<<28 /* FUTEX_OP_??? */|0xfff<<12|0xf<<24 /* FUTEX_OP_CMP_??? */|0xfff) = 0

x86_64 socket 3 0x40080002 0 = -1 EINVAL
-X raw
> socket(0x3, 0x2|0x40080000, 0) = -1 EINVAL (Invalid argument)
-X verbose
> socket(0x3 /* AF_AX25 */, 0x2 /* SOCK_DGRAM */|0x40080000 /* SOCK_CLOEXEC|0x40000000 */, 0 /* AX25_P_??? */) = -1 EINVAL (Invalid argument)
x32 socket 1 0x40000007 0 = -1 EINVAL
-X raw
> socket(0x1, 0x40000007, 0) = -1 EINVAL (Invalid argument)
-X verbose
> socket(0x1 /* AF_UNIX */, 0x40000007 /* SOCK_??? */, 0) = -1 EINVAL (Invalid argument)
aarch64 personality 0xffffffff = 0x440000
-X raw
> personality(0xffffffff) = 0x440000 (0|0x440000)
-X verbose
> personality(0xffffffff) = 0x440000 (0 /* PER_LINUX */|0x440000 /* ADDR_NO_RANDOMIZE|READ_IMPLIES_EXEC */)
arm personality 8 = 0
-X verbose
> personality(0x8 /* PER_LINUX32 */) = 0 (0 /* PER_LINUX */)
i386 msgctl 1 0x103 0 = -1 EPERM
-X raw
> msgctl(1, 0x100|0x3, NULL) = -1 EPERM (Operation not permitted)
-X verbose
> msgctl(1, 0x100 /* IPC_64 */|0x3 /* IPC_INFO */, NULL) = -1 EPERM (Operation not permitted)
riscv64 fanotify_init 0x20f 0 = -1 EINVAL
-X raw
> fanotify_init(0xc|0x203, 0) = -1 EINVAL (Invalid argument)
-X verbose
> fanotify_init(0xc /* FAN_CLASS_??? */|0x203 /* FAN_CLOEXEC|FAN_NONBLOCK|FAN_REPORT_FID */, 0 /* O_RDONLY */) = -1 EINVAL (Invalid argument)
x86_64 kexec_load 0 0 0 0x3e0003 = -1 EPERM
-X raw
> kexec_load(NULL, 0, NULL, 0x3e0000|0x3) = -1 EPERM (Operation not permitted)
-X verbose
> kexec_load(NULL, 0, NULL, 0x3e0000 /* KEXEC_ARCH_X86_64 */|0x3 /* KEXEC_ON_CRASH|KEXEC_PRESERVE_CONTEXT */) = -1 EPERM (Operation not permitted)
arm statx 3 &"" 0x7000 0 0 = -1 EINVAL
> statx(3, "", AT_STATX_FORCE_SYNC|AT_STATX_DONT_SYNC|AT_EMPTY_PATH, 0, NULL) = -1 EINVAL (Invalid argument)
-X raw
> statx(3, "", 0x6000|0x1000, 0, NULL) = -1 EINVAL (Invalid argument)
-X verbose
> statx(3, "", 0x6000 /* AT_STATX_FORCE_SYNC|AT_STATX_DONT_SYNC */|0x1000 /* AT_EMPTY_PATH */, 0, NULL) = -1 EINVAL (Invalid argument)
aarch64 mount 0 &"/" 0 0xc0ed0020 0 = -1 EINVAL
> mount(NULL, "/", NULL, MS_MGC_VAL|MS_REMOUNT, NULL) = -1 EINVAL (Invalid argument)
-X raw
> mount(NULL, "/", NULL, 0xc0ed0000|0x20, NULL) = -1 EINVAL (Invalid argument)
-X verbose
> mount(NULL, "/", NULL, 0xc0ed0000 /* MS_MGC_VAL */|0x20 /* MS_REMOUNT */, NULL) = -1 EINVAL (Invalid argument)
i386 mount 0 &"/" 0 0x10020 0 = -1 EINVAL
> mount(NULL, "/", NULL, MS_REMOUNT|MS_POSIXACL, NULL) = -1 EINVAL (Invalid argument)
-X raw
> mount(NULL, "/", NULL, 0x10020, NULL) = -1 EINVAL (Invalid argument)
-X verbose
> mount(NULL, "/", NULL, 0x10020 /* MS_REMOUNT|MS_POSIXACL */, NULL) = -1 EINVAL (Invalid argument)

# Errors of messages and of pages; an attribute without a name; nothing of it where nothing is looked at.
x86_64 sendto 3 0x30000000 44 0 0 0 = 44
fd 3 "socket:[1]" netlink 0
@0x30000000 u32 44 u16 2 0 u32 1 0 0xffffffea u32 24 u16 18 1 u32 1 0 u16 8 0x8063 u32 7
> sendto(3, [{nlmsg_len=44, nlmsg_type=NLMSG_ERROR, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {error=-EINVAL, msg=[{nlmsg_len=24, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, {ifi_family=AF_ATMPVC, ...}]}], 44, 0, NULL, 0) = 44
-X raw
> sendto(3, [{nlmsg_len=44, nlmsg_type=0x2, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {error=-22, msg=[{nlmsg_len=24, nlmsg_type=0x12, nlmsg_flags=0x1, nlmsg_seq=1, nlmsg_pid=0}, {ifi_family=0x8, ...}]}], 44, 0, NULL, 0) = 44
-X verbose
> sendto(3, [{nlmsg_len=44, nlmsg_type=0x2 /* NLMSG_ERROR */, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {error=-22 /* -EINVAL */, msg=[{nlmsg_len=24, nlmsg_type=0x12 /* RTM_GETLINK */, nlmsg_flags=0x1 /* NLM_F_REQUEST */, nlmsg_seq=1, nlmsg_pid=0}, {ifi_family=0x8 /* AF_ATMPVC */, ...}]}], 44, 0, NULL, 0) = 44
-e verbose=none
> sendto(3, ",\0\0\0\2\0\0\0\1\0\0\0\0\0\0\0\352\377\377\377\30\0\0\0\22\0\1\0\1\0\0\0"..., 44, 0, NULL, 0) = 44
aarch64 sendto 3 0x30000000 40 0 0 0 = 40
fd 3 "socket:[1]" netlink 0
@0x30000000 u32 40 u16 18 1 u32 1 0 u8 0 0 0 0 u32 1 0 0 u16 8 0x63 u32 7
> sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_NETROM, ifi_index=if_nametoindex("lo"), ifi_flags=0, ifi_change=0}, [{nla_len=8, nla_type=0x63 /* IFLA_??? */}, "\x07\x00\x00\x00"]], 40, 0, NULL, 0) = 40
-X raw
> sendto(3, [{nlmsg_len=40, nlmsg_type=0x12, nlmsg_flags=0x1, nlmsg_seq=1, nlmsg_pid=0}, {ifi_family=0, ifi_type=0, ifi_index=1, ifi_flags=0, ifi_change=0}, [{nla_len=8, nla_type=0x63}, "\x07\x00\x00\x00"]], 40, 0, NULL, 0) = 40
-X verbose
> sendto(3, [{nlmsg_len=40, nlmsg_type=0x12 /* RTM_GETLINK */, nlmsg_flags=0x1 /* NLM_F_REQUEST */, nlmsg_seq=1, nlmsg_pid=0}, {ifi_family=0 /* AF_UNSPEC */, ifi_type=0 /* ARPHRD_NETROM */, ifi_index=1 /* if_nametoindex("lo") */, ifi_flags=0, ifi_change=0}, [{nla_len=8, nla_type=0x63 /* IFLA_??? */}, "\x07\x00\x00\x00"]], 40, 0, NULL, 0) = 40
-s 0
> sendto(3, ..., 40, 0, NULL, 0) = 40
x86_64 recvfrom 3 0x30000000 64 0 0 0 = 32
fd 3 "socket:[1]" netlink 0
@@0x30000000 u32 16 u16 3 2 u32 1 0 u32 16 u16 3 2 u32 1 0
-s 0
> recvfrom(3, ..., 64, 0, NULL, NULL) = 32
-s 1
> recvfrom(3, [{nlmsg_len=16, nlmsg_type=NLMSG_DONE, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, ...], 64, 0, NULL, NULL) = 32
x86_64 move_pages 0 3 0 0 0x30000000 0 = 0
@@0x30000000 u32 0xfffffffe 1 0xffffff00
-X raw
> move_pages(0, 3, NULL, NULL, [-2, 1, -256], 0) = 0
-X verbose
> move_pages(0, 3, NULL, NULL, [-2 /* -ENOENT */, 1, -256], 0) = 0
i386 recvmsg 3 0x30000000 0 = 0
@@0x30000000 u32 0 0 0 0 0x30001000 16 0
@@0x30001000 u32 16 0x777 5 9
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=NULL, msg_iovlen=0, msg_control=[{cmsg_len=16, cmsg_level=0x777 /* SOL_??? */, cmsg_type=0x5}], msg_controllen=16, msg_flags=0}, 0) = 0
-X raw
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=NULL, msg_iovlen=0, msg_control=[{cmsg_len=16, cmsg_level=0x777, cmsg_type=0x5}], msg_controllen=16, msg_flags=0}, 0) = 0
-X verbose
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=NULL, msg_iovlen=0, msg_control=[{cmsg_len=16, cmsg_level=0x777 /* SOL_??? */, cmsg_type=0x5}], msg_controllen=16, msg_flags=0}, 0) = 0

# An array must be there, even when none of it is shown.
x86_64 writev 1 0x50000000 1 = -1 EFAULT
-s 0
> writev(1, 0x50000000, 1) = -1 EFAULT (Bad address)
riscv64 setgroups 2 0x30000000 = -1 EPERM
@0x30000000 u32 1 2
-s 0
> setgroups(2, [...]) = -1 EPERM (Operation not permitted)
-s 1
> setgroups(2, [1, ...]) = -1 EPERM (Operation not permitted)
arm utimensat_time64 3 &"f" 0x30000000 0 = 0
@0x30000000 u64 1 2 0 0x3fffffff
-s 0
> utimensat_time64(3, "f", [...], 0) = 0
-s 1
> utimensat_time64(3, "f", [{tv_sec=1, tv_nsec=2} /* 1970-01-01T00:00:01.000000002+0000 */, ...], 0) = 0
-X verbose
> utimensat_time64(3, "f", [{tv_sec=1, tv_nsec=2} /* 1970-01-01T00:00:01.000000002+0000 */, 0x3fffffff /* UTIME_NOW */], 0) = 0
x86_64 io_uring_register 4 19 0x30000000 2 = 0
@0x30000000 u32 1 2
@@0x30000000 u32 3 4
> io_uring_register(4, IORING_REGISTER_IOWQ_MAX_WORKERS, [[IO_WQ_BOUND]=1, [IO_WQ_UNBOUND]=2] => [[IO_WQ_BOUND]=3, [IO_WQ_UNBOUND]=4], 2) = 0
-s 1
> io_uring_register(4, IORING_REGISTER_IOWQ_MAX_WORKERS, [[IO_WQ_BOUND]=1, ...] => [[IO_WQ_BOUND]=3, ...], 2) = 0
-s 0
> io_uring_register(4, IORING_REGISTER_IOWQ_MAX_WORKERS, [...] => [...], 2) = 0
-e verbose=none
> io_uring_register(4, IORING_REGISTER_IOWQ_MAX_WORKERS, 0x30000000, 2) = 0
x86_64 rt_sigreturn = 0
sp 0x30000000
@0x30000128 u32 0x201 0
> rt_sigreturn({mask=[HUP USR1]}) = 0
-e verbose=none
> rt_sigreturn({mask=0x30000128}) = 0
x86_64 ioctl 0 0x5412 0x30000000 = -1 ENOTTY
@0x30000000 u8 65
> ioctl(0, TIOCSTI, "A") = -1 ENOTTY (Inappropriate ioctl for device)
-e verbose=none
> ioctl(0, TIOCSTI, "A") = -1 ENOTTY (Inappropriate ioctl for device)
