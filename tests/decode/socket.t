# Sockets: addresses of every family, the calls that carry them, and messages.

# Protocols go by the family.
x86_64 socket 1 1 0 = 3
> socket(AF_UNIX, SOCK_STREAM, 0) = 3
x86_64 socket 1 0x80802 5 = 3
> socket(AF_UNIX, SOCK_DGRAM|SOCK_CLOEXEC|SOCK_NONBLOCK, 5) = 3
x86_64 socket 2 1 6 = 3
> socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 3
x86_64 socket 10 3 58 = 3
> socket(AF_INET6, SOCK_RAW, IPPROTO_ICMPV6) = 3
x86_64 socket 2 0x18080f 3 = -1 EINVAL
> socket(AF_INET, SOCK_CLOEXEC|SOCK_NONBLOCK|0x10000f, 0x3 /* IPPROTO_??? */) = -1 EINVAL (Invalid argument)
x86_64 socket 16 0x80003 0 = 3
> socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 3
x86_64 socket 17 3 0x300 = 3
> socket(AF_PACKET, SOCK_RAW, htons(ETH_P_ALL)) = 3
x86_64 socket 31 5 0 = 3
> socket(AF_BLUETOOTH, SOCK_SEQPACKET, BTPROTO_L2CAP) = 3
x86_64 socket 29 3 1 = 3
> socket(AF_CAN, SOCK_RAW, CAN_RAW) = 3
x86_64 socket 37 5 0 = 3
> socket(AF_CAIF, SOCK_SEQPACKET, CAIFPROTO_AT) = 3
x86_64 socket 39 5 1 = 3
> socket(AF_NFC, SOCK_SEQPACKET, NFC_SOCKPROTO_LLCP) = 3
x86_64 socket 41 5 0 = 3
> socket(AF_KCM, SOCK_SEQPACKET, KCMPROTO_CONNECTED) = 3
x86_64 socket 35 2 1 = 3
> socket(AF_PHONET, SOCK_DGRAM, PN_PROTO_PHONET) = 3
x86_64 socket 43 1 1 = 3
> socket(AF_SMC, SOCK_STREAM, SMCPROTO_SMC6) = 3
x86_64 socket 34 3 0 = 3
> socket(AF_ISDN, SOCK_RAW, ISDN_P_BASE) = 3
x86_64 socket 33 2 2 = 3
> socket(AF_RXRPC, SOCK_DGRAM, AF_INET) = 3
x86_64 socket 0x2e 0xff 7 = -1 EAFNOSUPPORT
> socket(0x2e /* AF_??? */, 0xff /* SOCK_??? */, 7) = -1 EAFNOSUPPORT (Address family not supported by protocol)

x86_64 socketpair 1 1 0 0x1000 = 0
@@0x1000 3 4
>> socketpair(AF_UNIX, SOCK_STREAM, 0
> socketpair(AF_UNIX, SOCK_STREAM, 0, [3, 4]) = 0
x86_64 socketpair 1 1 0 0x1000 = -1 EFAULT
> socketpair(AF_UNIX, SOCK_STREAM, 0, 0x1000) = -1 EFAULT (Bad address)

# ---- Addresses -------------------------------------------------------------------------------------------------

x86_64 connect -1 0x1000 110 = -1 EBADF
@0x1000 u16 1 "/tmp/x\n\"y" fill 100 0
> connect(-1, {sa_family=AF_UNIX, sun_path="/tmp/x\n\"y"}, 110) = -1 EBADF (Bad file descriptor)
x86_64 connect -1 0x1000 2 = -1 EBADF
@0x1000 u16 1
> connect(-1, {sa_family=AF_UNIX}, 2) = -1 EBADF (Bad file descriptor)
x86_64 connect -1 0x1000 1 = -1 EBADF
@0x1000 u16 1
> connect(-1, 0x1000, 1) = -1 EBADF (Bad file descriptor)
x86_64 connect -1 0x1000 -1 = -1 EBADF
@0x1000 u16 1
> connect(-1, 0x1000, -1) = -1 EBADF (Bad file descriptor)
x86_64 connect -1 0 16 = -1 EBADF
> connect(-1, NULL, 16) = -1 EBADF (Bad file descriptor)
x86_64 connect -1 0x1000 16 = -1 EBADF
@0x1000 u16 2
> connect(-1, 0x1000, 16) = -1 EBADF (Bad file descriptor)
x86_64 connect -1 0x1000 5 = -1 EBADF
@0x1000 u16 1 "/tmp"
> connect(-1, {sa_family=AF_UNIX, sun_path="/tm"}, 5) = -1 EBADF (Bad file descriptor)
x86_64 connect -1 0x1000 13 = -1 EBADF
@0x1000 u16 1 "\0abs\0tra\0ct"
> connect(-1, {sa_family=AF_UNIX, sun_path=@"abs\0tra\0ct"}, 13) = -1 EBADF (Bad file descriptor)
x86_64 connect -1 0x1000 3 = -1 EBADF
@0x1000 u16 1 "\0"
> connect(-1, {sa_family=AF_UNIX, sun_path=@""}, 3) = -1 EBADF (Bad file descriptor)
x86_64 connect -1 0x1000 200 = -1 EBADF
@0x1000 u16 1 fill 300 98
> connect(-1, {sa_family=AF_UNIX, sun_path="bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"}, 200) = -1 EBADF (Bad file descriptor)

x86_64 bind 3 0x1000 16 = 0
@0x1000 u16 2 be16 80 u32 0x100007f 0 0
> bind(3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, 16) = 0
-X raw
> bind(3, {sa_family=0x2, sin_port="\x00\x50", sin_addr="\x7f\x00\x00\x01"}, 16) = 0
-e verbose=none
> bind(3, 0x1000, 16) = 0
x86_64 bind 3 0x1000 15 = -1 EINVAL
@0x1000 u16 2 be16 80 u32 0x100007f 0 0
> bind(3, {sa_family=AF_INET, sa_data="\0P\177\0\0\1\0\0\0\0\0\0\0"}, 15) = -1 EINVAL (Invalid argument)
x86_64 bind 3 0x1000 28 = 0
@0x1000 u16 10 be16 443 be32 74565 u64 0 be64 1 u32 0
> bind(3, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(74565), inet_pton(AF_INET6, "::1", &sin6_addr), sin6_scope_id=0}, 28) = 0
x86_64 bind 3 0x1000 24 = 0
@0x1000 u16 10 be16 443 be32 74565 u64 0 be64 1 u32 0
> bind(3, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(74565), inet_pton(AF_INET6, "::1", &sin6_addr)}, 24) = 0
x86_64 bind 3 0x1000 28 = 0
@0x1000 u16 10 be16 443 be32 0 be64 0x2080000000000000 be64 1 u32 1
> bind(3, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2080::1", &sin6_addr), sin6_scope_id=1}, 28) = 0
x86_64 bind 3 0x1000 28 = 0
@0x1000 u16 10 be16 443 be32 0 be64 0xfe80000000000000 be64 1 u32 77777
> bind(3, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "fe80::1", &sin6_addr), sin6_scope_id=77777}, 28) = 0
x86_64 bind 3 0x1000 12 = 0
@0x1000 u16 16 0 u32 123 0x80000011
> bind(3, {sa_family=AF_NETLINK, nl_pid=123, nl_groups=0x80000011}, 12) = 0
x86_64 bind 3 0x1000 12 = 0
@0x1000 u16 16 7 u32 -2 0
> bind(3, {sa_family=AF_NETLINK, nl_pad=0x7, nl_pid=-2, nl_groups=00000000}, 12) = 0
x86_64 bind 3 0x1000 20 = 0
@0x1000 u16 17 be16 0x800 u32 77777 u16 1 u8 0 6 1 2 3 4 5 6 0 0x10
> bind(3, {sa_family=AF_PACKET, sll_protocol=htons(ETH_P_IP), sll_ifindex=77777, sll_hatype=ARPHRD_ETHER, sll_pkttype=PACKET_HOST, sll_halen=6, sll_addr=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6]}, 20) = 0
x86_64 bind 3 0x1000 20 = 0
@0x1000 u16 17 be16 0x9999 u32 0 u16 0xfffe u8 77 9 0 2 3 4 5 6 7 8
> bind(3, {sa_family=AF_PACKET, sll_protocol=htons(0x9999 /* ETH_P_??? */), sll_ifindex=0, sll_hatype=ARPHRD_NONE, sll_pkttype=0x4d /* PACKET_??? */, sll_halen=9, sll_addr=[00, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, ...]}, 20) = 0
x86_64 bind 3 0x1000 16 = 0
@0x1000 u16 40 0 u32 0x400 2 u8 1 0 0 0
> bind(3, {sa_family=AF_VSOCK, svm_cid=VMADDR_CID_HOST, svm_port=0x400, svm_flags=VMADDR_FLAG_TO_HOST}, 16) = 0
x86_64 bind 3 0x1000 16 = 0
@0x1000 u16 40 3 u32 -1 77 u8 0xff 0 0 0
> bind(3, {sa_family=AF_VSOCK, svm_reserved1=0x3, svm_cid=0x4d, svm_port=VMADDR_PORT_ANY, svm_flags=VMADDR_FLAG_TO_HOST|0xfe}, 16) = 0
x86_64 bind 3 0x1000 88 = 0
@0x1000 u16 38 "hash" fill 10 0 u32 0x13121110 0x2 "sha1" fill 60 0
> bind(3, {sa_family=AF_ALG, salg_type="hash", salg_feat=0x13121110 /* CRYPTO_ALG_KERN_DRIVER_ONLY|0x13120110 */, salg_mask=0x2 /* CRYPTO_ALG_??? */, salg_name="sha1"}, 88) = 0
x86_64 bind 3 0x1000 18 = 0
@0x1000 u16 9 "12345" fill 11 0
> bind(3, {sa_family=AF_X25, sx25_addr={x25_addr="12345"}}, 18) = 0
x86_64 bind 3 0x1000 16 = 0
@0x1000 u16 4 be16 5 be32 0x12345678 u8 1 2 3 4 5 6 7 9
> bind(3, {sa_family=AF_IPX, sipx_port=htons(5), sipx_network=htonl(0x12345678), sipx_node=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6], sipx_type=0x7, sipx_zero=0x9}, 16) = 0
x86_64 bind 3 0x1000 14 = 0
@0x1000 u16 31 1 u8 1 2 3 4 5 6 u16 4 u8 1 0
> bind(3, {sa_family=AF_BLUETOOTH, l2_psm=htobs(L2CAP_PSM_SDP), l2_bdaddr=01:02:03:04:05:06, l2_cid=htobs(L2CAP_CID_ATT), l2_bdaddr_type=BDADDR_LE_PUBLIC}, 14) = 0
x86_64 bind 3 0x1000 14 = 0
@0x1000 u16 31 0x1011 u8 1 2 3 4 5 6 u16 0xb0a u8 3 0
> bind(3, {sa_family=AF_BLUETOOTH, l2_psm=htobs(L2CAP_PSM_DYN_START+16), l2_bdaddr=01:02:03:04:05:06, l2_cid=htobs(L2CAP_CID_DYN_START+2762), l2_bdaddr_type=0x3 /* BDADDR_??? */}, 14) = 0
x86_64 bind 3 0x1000 10 = 0
@0x1000 u16 31 u8 1 2 3 4 5 6 8 0
> bind(3, {sa_family=AF_BLUETOOTH, rc_bdaddr=01:02:03:04:05:06, rc_channel=8}, 10) = 0
x86_64 bind 3 0x1000 8 = 0
@0x1000 u16 31 u8 1 2 3 4 5 6
> bind(3, {sa_family=AF_BLUETOOTH, sco_bdaddr=01:02:03:04:05:06}, 8) = 0
x86_64 bind 3 0x1000 6 = 0
@0x1000 u16 31 0xffff 1
> bind(3, {sa_family=AF_BLUETOOTH, hci_dev=htobs(65535), hci_channel=HCI_CHANNEL_USER}, 6) = 0
x86_64 bind 3 0x1000 16 = 0
@0x1000 u16 39 0 u32 77777 2 1
> bind(3, {sa_family=AF_NFC, dev_idx=77777, target_idx=0x2, nfc_protocol=NFC_PROTO_JEWEL}, 16) = 0
x86_64 bind 3 0x1000 12 = 0
@0x1000 u16 42 0 u32 1 0xfffffffe
> bind(3, {sa_family=AF_QIPCRTR, sq_node=0x1, sq_port=QRTR_PORT_CTRL}, 12) = 0
x86_64 bind 3 0x1000 16 = 0
@0x1000 u16 44 1 u32 77777 2 5
> bind(3, {sa_family=AF_XDP, sxdp_flags=XDP_SHARED_UMEM, sxdp_ifindex=77777, sxdp_queue_id=2, sxdp_shared_umem_fd=5}, 16) = 0
x86_64 bind 3 0x1000 12 = 0
@0x1000 u16 45 0 u32 1 u8 0xff 1 8 0
> bind(3, {sa_family=AF_MCTP, smctp_network=0x1, smctp_addr={s_addr=MCTP_ADDR_ANY}, smctp_type=0x1, smctp_tag=0x8}, 12) = 0
x86_64 bind 3 0x1000 8 = 0
@0x1000 u16 0x2e u8 2 3 4 5 6 7
> bind(3, {sa_family=0x2e /* AF_??? */, sa_data="\2\3\4\5\6\7"}, 8) = 0

# ---- Addresses that come back ----------------------------------------------------------------------------------

x86_64 accept 3 0x1000 0x2000 = 5
@0x2000 128
@@0x1000 u16 2 be16 4242 u32 0x100007f 0 0
@@0x2000 16
>> accept(3
> accept(3, {sa_family=AF_INET, sin_port=htons(4242), sin_addr=inet_addr("127.0.0.1")}, [128 => 16]) = 5
x86_64 accept 3 0 0x2000 = -1 EAGAIN
@0x2000 128
> accept(3, NULL, 0x2000) = -1 EAGAIN (Resource temporarily unavailable)
x86_64 accept 3 0x1000 0x2000 = -1 EBADF
@0x2000 4
> accept(3, 0x1000, [4]) = -1 EBADF (Bad file descriptor)
x86_64 accept4 3 0 0 0x80000 = 5
> accept4(3, NULL, NULL, SOCK_CLOEXEC) = 5
x86_64 accept4 3 0x1000 0x2000 0x80801 = 5
@0x2000 1
@@0x1000 u16 1
@@0x2000 2
> accept4(3, 0x1000, [1 => 2], SOCK_CLOEXEC|SOCK_NONBLOCK|0x1) = 5
x86_64 getsockname 3 0x1000 0x2000 = 0
@0x2000 8
@@0x1000 u16 2 be16 80 u32 0x100007f 0 0
@@0x2000 16
> getsockname(3, {sa_family=AF_INET, sa_data="\0P\177\0\0\1"}, [8 => 16]) = 0
x86_64 getsockname 3 0x1000 0 = -1 EFAULT
> getsockname(3, 0x1000, NULL) = -1 EFAULT (Bad address)
x86_64 getsockname 3 0 0x2000 = -1 EFAULT
@0x2000 16
> getsockname(3, NULL, 0x2000) = -1 EFAULT (Bad address)
i386 getpeername 3 0x1000 0x2000 = 0
@0x2000 110
@@0x1000 u16 1
@@0x2000 2
> getpeername(3, {sa_family=AF_UNIX}, [110 => 2]) = 0
x86_64 getpeername 3 0 0 = -1 EFAULT
> getpeername(3, NULL, NULL) = -1 EFAULT (Bad address)

x86_64 listen 3 -1 = 0
> listen(3, -1) = 0
x86_64 shutdown 3 1 = 0
> shutdown(3, SHUT_WR) = 0
x86_64 shutdown 3 3 = -1 EINVAL
> shutdown(3, 0x3 /* SHUT_??? */) = -1 EINVAL (Invalid argument)

# ---- Messages --------------------------------------------------------------------------------------------------

x86_64 sendto 3 0x1000 5 0x4000 0 0 = 5
@0x1000 "hello"
> sendto(3, "hello", 5, MSG_NOSIGNAL, NULL, 0) = 5
x86_64 sendto 3 0x1000 40 0x80000041 0x2000 16 = -1 EBADF
@0x1000 fill 40 97
@0x2000 u16 2 be16 80 u32 0x100007f 0 0
> sendto(3, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"..., 40, MSG_OOB|MSG_DONTWAIT|MSG_CMSG_COMPAT, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, 16) = -1 EBADF (Bad file descriptor)
x86_64 recvfrom 3 0x1000 5 0x20 0x2000 0x3000 = 11
@0x3000 8
@@0x1000 "hello world"
@@0x2000 u16 2 be16 80 u32 0x100007f 0 0
@@0x3000 16
> recvfrom(3, "hello", 5, MSG_TRUNC, {sa_family=AF_INET, sa_data="\0P\177\0\0\1"}, [8 => 16]) = 11
x86_64 recvfrom 3 0x1000 -1 0 0 0x3000 = 2
@@0x1000 "hi"
> recvfrom(3, "hi", 18446744073709551615, 0, NULL, 0x3000) = 2
x86_64 recvfrom 3 0x1000 100 0x40 0x2000 0x3000 = -1 EAGAIN
@0x3000 16
> recvfrom(3, 0x1000, 100, MSG_DONTWAIT, 0x2000, [16]) = -1 EAGAIN (Resource temporarily unavailable)
arm send 3 0x1000 2 0 = 2
@0x1000 "hi"
> send(3, "hi", 2, 0) = 2
arm recv 3 0x1000 100 0 = 2
@@0x1000 "hi"
> recv(3, "hi", 100, 0) = 2

x86_64 sendmsg -1 0x1000 0x4000 = -1 EBADF
@0x1000 ptr 0x2000 u32 16 0 ptr 0x3000 long 2 ptr 0 long 0 u32 0x40 0
@0x2000 u16 2 be16 80 u32 0x100007f 0 0
@0x3000 ptr 0x4000 long 5 ptr 0x4008 long 3
@0x4000 "hello" 
@0x4008 "world"
> sendmsg(-1, {msg_name={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, msg_namelen=16, msg_iov=[{iov_base="hello", iov_len=5}, {iov_base="wor", iov_len=3}], msg_iovlen=2, msg_controllen=0, msg_flags=MSG_DONTWAIT}, MSG_NOSIGNAL) = -1 EBADF (Bad file descriptor)
x86_64 sendmsg -1 0x1000 0 = -1 EBADF
@0x1000 ptr 0 u32 0 0 ptr 0x3000 long -1 ptr 1 long 10 u32 0 0
> sendmsg(-1, {msg_name=NULL, msg_namelen=0, msg_iov=0x3000, msg_iovlen=18446744073709551615, msg_control=0x1, msg_controllen=10, msg_flags=0}, 0) = -1 EBADF (Bad file descriptor)
i386 sendmsg -1 0x1000 0 = -1 EBADF
@0x1000 ptr 0 u32 0 ptr 0 long 0 ptr 0 long 0 u32 0
> sendmsg(-1, {msg_name=NULL, msg_namelen=0, msg_iov=NULL, msg_iovlen=0, msg_controllen=0, msg_flags=0}, 0) = -1 EBADF (Bad file descriptor)
x86_64 recvmsg 3 0x1000 0 = 11
@0x1000 ptr 0x2000 u32 8 0 ptr 0x3000 long 2 ptr 0 long 0 u32 0 0
@0x3000 ptr 0x4000 long 10 ptr 0x5000 long 100
@@0x1008 u32 16
@@0x2000 u16 2 be16 80 u32 0x100007f 0 0
@@0x4000 "hello worl"
@@0x5000 fill 100 100
>> recvmsg(3
> recvmsg(3, {msg_name={sa_family=AF_INET, sa_data="\0P\177\0\0\1"}, msg_namelen=8 => 16, msg_iov=[{iov_base="hello worl", iov_len=10}, {iov_base="d", iov_len=100}], msg_iovlen=2, msg_controllen=0, msg_flags=0}, 0) = 11
x86_64 recvmsg 3 0x1000 0x40 = -1 EAGAIN
@0x1000 ptr 0x2000 u32 16 0 ptr 0x3000 long 2 ptr 0 long 0 u32 0 0
> recvmsg(3, {msg_namelen=16}, MSG_DONTWAIT) = -1 EAGAIN (Resource temporarily unavailable)
x86_64 recvmsg 3 1 0x40 = -1 EFAULT
> recvmsg(3, 0x1, MSG_DONTWAIT) = -1 EFAULT (Bad address)

# Control messages: descriptors, credentials, times, and lengths that lie.
x86_64 sendmsg 3 0x1000 0 = 0
@0x1000 ptr 0 u32 0 0 ptr 0 long 0 ptr 0x2000 long 56 u32 0 0
@0x2000 long 24 u32 1 1 0 1 long 28 u32 1 2 1 2 3 0
> sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=NULL, msg_iovlen=0, msg_control=[{cmsg_len=24, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[0, 1]}, {cmsg_len=28, cmsg_level=SOL_SOCKET, cmsg_type=SCM_CREDENTIALS, cmsg_data={pid=1, uid=2, gid=3}}], msg_controllen=56, msg_flags=0}, 0) = 0
x86_64 sendmsg 3 0x1000 0 = 0
@0x1000 ptr 0 u32 0 0 ptr 0 long 0 ptr 0x2000 long 28 u32 0 0
@0x2000 long 24 u32 1 1 0 1 fill 4 0
> sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=NULL, msg_iovlen=0, msg_control=[{cmsg_len=24, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[0, 1]}, ... /* 0x2018 */], msg_controllen=28, msg_flags=0}, 0) = 0
x86_64 sendmsg 3 0x1000 0 = 0
@0x1000 ptr 0 u32 0 0 ptr 0 long 0 ptr 0x2000 long 48 u32 0 0
@0x2000 long 15 u32 1 1 0 1 fill 24 0
> sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=NULL, msg_iovlen=0, msg_control=[{cmsg_len=15, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS}, ... /* 0x2010 */], msg_controllen=48, msg_flags=0}, 0) = 0
x86_64 sendmsg 3 0x1000 0 = 0
@0x1000 ptr 0 u32 0 0 ptr 0 long 0 ptr 0x2000 long 48 u32 0 0
@0x2000 long -1 u32 1 1 0 1 2 3 fill 16 0
> sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=NULL, msg_iovlen=0, msg_control=[{cmsg_len=18446744073709551615, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[0, 1, 2, 3, 0, 0, 0, 0]}], msg_controllen=48, msg_flags=0}, 0) = 0
x86_64 sendmsg 3 0x1000 0 = 0
@0x1000 ptr 0 u32 0 0 ptr 0 long 0 ptr 0x2000 long 96 u32 0 0
@0x2000 long 32 u32 1 29 long 1 2 32 u32 1 35 long 1 2 24 u32 1 37 long 1
@0x2058 u64 0
> sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=NULL, msg_iovlen=0, msg_control=[{cmsg_len=32, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMP_OLD, cmsg_data={tv_sec=1, tv_usec=2}}, {cmsg_len=32, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPNS_OLD, cmsg_data={tv_sec=1, tv_nsec=2}}, {cmsg_len=24, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPING_OLD, cmsg_data=???}, ... /* 0x2058 */], msg_controllen=96, msg_flags=0}, 0) = 0
x86_64 sendmsg 3 0x1000 0 = 0
@0x1000 ptr 0 u32 0 0 ptr 0 long 0 ptr 0x2000 long 64 u32 0 0
@0x2000 long 64 u32 1 65 long 1 2 3 4 5 6
> sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=NULL, msg_iovlen=0, msg_control=[{cmsg_len=64, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPING_NEW, cmsg_data=[{tv_sec=1, tv_nsec=2}, {tv_sec=3, tv_nsec=4}, {tv_sec=5, tv_nsec=6}]}], msg_controllen=64, msg_flags=0}, 0) = 0
x86_64 sendmsg 3 0x1000 0 = 0
@0x1000 ptr 0 u32 0 0 ptr 0 long 0 ptr 0x2000 long 128 u32 0 0
@0x2000 long 20 u32 0 1 u8 1 0 0 0 u32 0 long 20 u32 0 2 1 0 long 28 u32 0 8 77777 0 0x2 0 long 20 u32 1000 7 0 0
@0x2068 long 20 u32 1 3 "ctx\0" u32 0
> sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=NULL, msg_iovlen=0, msg_control=[{cmsg_len=20, cmsg_level=SOL_IP, cmsg_type=IP_TOS, cmsg_data=[0x1, 0, 0, 0]}, {cmsg_len=20, cmsg_level=SOL_IP, cmsg_type=IP_TTL, cmsg_data=[1]}, {cmsg_len=28, cmsg_level=SOL_IP, cmsg_type=IP_PKTINFO, cmsg_data={ipi_ifindex=77777, ipi_spec_dst=inet_addr("0.0.0.0"), ipi_addr=inet_addr("2.0.0.0")}}, {cmsg_len=20, cmsg_level=0x3e8 /* SOL_??? */, cmsg_type=0x7}, {cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SCM_SECURITY, cmsg_data="ctx\0"}], msg_controllen=128, msg_flags=0}, 0) = 0
i386 recvmsg 3 0x1000 0 = 0
@0x1000 ptr 0 u32 0 ptr 0 long 0 ptr 0x2000 long 16 u32 0
@@0x2000 long 16 u32 1 1 7
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=NULL, msg_iovlen=0, msg_control=[{cmsg_len=16, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[7]}], msg_controllen=16, msg_flags=0}, 0) = 0

# Several messages: what was sent is known of those that were.
x86_64 sendmmsg 3 0x1000 2 0 = 1
@0x1000 ptr 0 u32 0 0 ptr 0x2000 long 1 ptr 0 long 0 u32 0 0 u32 0 0
@0x1040 ptr 1 u32 16 0 ptr 0x2000 long 1 ptr 0 long 0 u32 0 0 u32 0 0
@0x2000 ptr 0x3000 long 5
@0x3000 "hello"
@@0x1038 u32 5
>> sendmmsg(3
> sendmmsg(3, [{msg_hdr={msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="hello", iov_len=5}], msg_iovlen=1, msg_controllen=0, msg_flags=0}, msg_len=5}, {msg_hdr={msg_name=0x1, msg_namelen=16, msg_iov=[{iov_base="hello", iov_len=5}], msg_iovlen=1, msg_controllen=0, msg_flags=0}}], 2, 0) = 1
x86_64 sendmmsg -1 0x1000 0 0 = -1 EBADF
> sendmmsg(-1, [], 0, 0) = -1 EBADF (Bad file descriptor)
x86_64 sendmmsg -1 0 3 0 = -1 EBADF
> sendmmsg(-1, NULL, 3, 0) = -1 EBADF (Bad file descriptor)
x86_64 sendmmsg -1 0x1000 2 0 = -1 EBADF
@0x1000 ptr 0 u32 0 0 ptr 0 long 0 ptr 0 long 0 u32 0 0 u32 0 0
> sendmmsg(-1, [{msg_hdr={msg_name=NULL, msg_namelen=0, msg_iov=NULL, msg_iovlen=0, msg_controllen=0, msg_flags=0}}, ... /* 0x1040 */], 2, 0) = -1 EBADF (Bad file descriptor)
x86_64 recvmmsg 3 0x1000 2 0x40 0x4000 = 1
@0x1000 ptr 0x5000 u32 8 0 ptr 0x2000 long 1 ptr 0 long 0 u32 0 0 u32 0 0
@0x2000 ptr 0x3000 long 100
@0x3000 fill 100 97
@0x4000 u64 5 1000
@@0x1008 u32 16
@@0x1038 u32 3
@@0x5000 u16 2 be16 80 u32 0x100007f 0 0
@@0x4000 u64 4 999
>> recvmmsg(3
> recvmmsg(3, [{msg_hdr={msg_name={sa_family=AF_INET, sa_data="\0P\177\0\0\1"}, msg_namelen=8 => 16, msg_iov=[{iov_base="aaa", iov_len=100}], msg_iovlen=1, msg_controllen=0, msg_flags=0}, msg_len=3}], 2, MSG_DONTWAIT, {tv_sec=5, tv_nsec=1000}) = 1 (left {tv_sec=4, tv_nsec=999})
x86_64 recvmmsg 3 0x1000 0 0x40 0x4000 = 0
@0x4000 u64 0 1000
> recvmmsg(3, [], 0, MSG_DONTWAIT, {tv_sec=0, tv_nsec=1000}) = 0 (Timeout)
x86_64 recvmmsg -1 0x1000 3 0x40 0 = -1 EBADF
> recvmmsg(-1, 0x1000, 3, MSG_DONTWAIT, NULL) = -1 EBADF (Bad file descriptor)
i386 recvmmsg 3 0x1000 2 0 0x4000 = -1 EINVAL
@0x4000 u32 -1 1000
> recvmmsg(3, 0x1000, 2, 0, {tv_sec=-1, tv_nsec=1000}) = -1 EINVAL (Invalid argument)

# ---- i386's one entry: what it carries is shown -------------------------------------------------------------------

i386 socketcall 1 0x1000 = 3
@0x1000 2 1 0
> socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 3
i386 socketcall 5 0x1000 = -1 ENOTSOCK
@0x1000 2 1 0
> accept(2, 0x1, NULL) = -1 ENOTSOCK (Socket operation on non-socket)
i386 socketcall 9 0x1000 = 2
@0x1000 3 0x2000 2 1
@0x2000 "hi"
> send(3, "hi", 2, MSG_OOB) = 2
i386 socketcall 19 0x1000 = -1 EFAULT
@0x1000 2 1 0 7 8
> recvmmsg(2, 0x1, 0, MSG_OOB|MSG_PEEK|MSG_DONTROUTE, 0x8) = -1 EFAULT (Bad address)
i386 socketcall 1 0x1000 = -1 EFAULT
@0x1000 2 1
> socketcall(SYS_SOCKET, 0x1000) = -1 EFAULT (Bad address)
i386 socketcall 8 0 = -1 EFAULT
> socketcall(SYS_SOCKETPAIR, NULL) = -1 EFAULT (Bad address)
i386 socketcall 21 0x1000 = -1 EINVAL
> socketcall(21, 0x1000) = -1 EINVAL (Invalid argument)
i386 socketcall -1 0x1000 = -1 EINVAL
> socketcall(-1, 0x1000) = -1 EINVAL (Invalid argument)
i386 10001 1 2 3 = -1 ENOSYS
> syscall_0x2711(0x1, 0x2, 0x3, 0, 0, 0) = -1 ENOSYS (Function not implemented)
i386 ipc 1 1 2 3 0x1000 5 = 0
@0x1000 u16 1 -1 0x1000
> semop(1, [{sem_num=1, sem_op=-1, sem_flg=SEM_UNDO}, ... /* 0x1006 */], 2) = 0
i386 ipc 2 1 2 3 4 5 = -1 ENOENT
> semget(0x1, 2, 003) = -1 ENOENT (No such file or directory)
i386 ipc 0x10015 1 2 3 0x1000 5 = -1 EINVAL
> shmat(1, 0x1000, 0x2 /* SHM_??? */) = -1 EINVAL (Invalid argument)
i386 ipc 99 1 2 3 4 5 = -1 ENOSYS
> ipc(99, 0x1, 0x2, 0x3, 0x4, 0x5) = -1 ENOSYS (Function not implemented)
i386 ipc 0x1000f 1 2 3 4 5 = -1 EINVAL
> ipc(1<<16|15, 0x1, 0x2, 0x3, 0x4, 0x5) = -1 EINVAL (Invalid argument)
i386 ipc 3 1 2 12 0x1000 5 = -1 EINVAL
@0x1000 1
> semctl(1, 2, GETVAL, [0x1]) = -1 EINVAL (Invalid argument)
i386 ipc 0x1000c 1 2 3 0x1000 5 = -1 EINVAL
> msgrcv(1, 0x1000, 2, 5, 0x3 /* MSG_??? */) = -1 EINVAL (Invalid argument)
i386 ipc 12 1 2 3 0x1000 5 = 2
@0x1000 0x2000 7
@0x2000 7 "\2\0\0\0"
> msgrcv(1, {mtype=7, mtext="\2\0"}, 2, 7, 0x3 /* MSG_??? */) = 2
i386 ipc 12 1 2 3 0x1000 5 = -1 EINVAL
@0x1000 0x2000 7
@0x2000 7 "\2\0\0\0"
> msgrcv(1, 0x1000, 2, 0x3 /* MSG_??? */) = -1 EINVAL (Invalid argument)
i386 ipc 12 1 2 0x800 0x1000 5 = 2
@0x1000 0x2000
> msgrcv(1, 0x1000, 2, IPC_NOWAIT) = 2
i386 ipc 22 1 2 3 0x1000 5 = 0
> shmdt(0x1000) = 0
