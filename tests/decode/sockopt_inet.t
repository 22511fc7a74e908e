# Values of the options of the general level, IP, IPv6, TCP and UDP.


# Times as the ABI has them, and with 64-bit seconds.
x86_64 setsockopt 3 1 20 0x1000 16 = 0
@0x1000 klong 5 500000
> setsockopt(3, SOL_SOCKET, SO_RCVTIMEO_OLD, {tv_sec=5, tv_usec=500000}, 16) = 0
i386 setsockopt 3 1 20 0x1000 8 = 0
@0x1000 klong 5 500000
> setsockopt(3, SOL_SOCKET, SO_RCVTIMEO_OLD, {tv_sec=5, tv_usec=500000}, 8) = 0
x32 setsockopt 3 1 20 0x1000 16 = 0
@0x1000 klong 5 500000
> setsockopt(3, SOL_SOCKET, SO_RCVTIMEO_OLD, {tv_sec=5, tv_usec=500000}, 16) = 0
aarch64 setsockopt 3 1 20 0x1000 16 = 0
@0x1000 klong 5 500000
> setsockopt(3, SOL_SOCKET, SO_RCVTIMEO_OLD, {tv_sec=5, tv_usec=500000}, 16) = 0
arm setsockopt 3 1 20 0x1000 8 = 0
@0x1000 klong 5 500000
> setsockopt(3, SOL_SOCKET, SO_RCVTIMEO_OLD, {tv_sec=5, tv_usec=500000}, 8) = 0
riscv64 setsockopt 3 1 20 0x1000 16 = 0
@0x1000 klong 5 500000
> setsockopt(3, SOL_SOCKET, SO_RCVTIMEO_OLD, {tv_sec=5, tv_usec=500000}, 16) = 0
x86_64 getsockopt 3 1 21 0x1000 0x8000 = 0
@0x8000 u32 64
@@0x8000 u32 16
@@0x1000 klong 0 0
> getsockopt(3, SOL_SOCKET, SO_SNDTIMEO_OLD, {tv_sec=0, tv_usec=0}, [64 => 16]) = 0
i386 getsockopt 3 1 66 0x1000 0x8000 = 0
@0x8000 u32 16
@@0x1000 u64 5 500000
> getsockopt(3, SOL_SOCKET, SO_RCVTIMEO_NEW, {tv_sec=5, tv_usec=500000}, [16]) = 0
x32 setsockopt 3 1 67 0x1000 16 = 0
@0x1000 u64 1 0
> setsockopt(3, SOL_SOCKET, SO_SNDTIMEO_NEW, {tv_sec=1, tv_usec=0}, 16) = 0
aarch64 setsockopt 3 1 66 0x1000 8 = -1 EINVAL
@0x1000 u64 1
> setsockopt(3, SOL_SOCKET, SO_RCVTIMEO_NEW, 0x1000, 8) = -1 EINVAL (Invalid argument)
arm getsockopt 3 1 66 0x1000 0x8000 = 0
@0x8000 u32 8
@@0x1000 u64 1
> getsockopt(3, SOL_SOCKET, SO_RCVTIMEO_NEW, {tv_sec=1}, [8]) = 0

# What identifies sockets and peers.
riscv64 getsockopt 3 1 3 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 5
> getsockopt(3, SOL_SOCKET, SO_TYPE, [SOCK_SEQPACKET], [4]) = 0
x86_64 getsockopt 3 1 39 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 10
> getsockopt(3, SOL_SOCKET, SO_DOMAIN, [AF_INET6], [4]) = 0
i386 getsockopt 3 1 4 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 111
> getsockopt(3, SOL_SOCKET, SO_ERROR, [ECONNREFUSED], [4]) = 0
x32 getsockopt 3 1 57 0x1000 0x8000 = 0
@0x8000 u32 8
@@0x1000 u64 4097
> getsockopt(3, SOL_SOCKET, SO_COOKIE, [0x1001], [8]) = 0
aarch64 getsockopt 3 1 71 0x1000 0x8000 = 0
@0x8000 u32 8
@@0x1000 u64 1
> getsockopt(3, SOL_SOCKET, SO_NETNS_COOKIE, [0x1], [8]) = 0
arm getsockopt 3 1 59 0x1000 0x8000 = 0
@0x8000 u32 12
@@0x1000 u32 4 24 1000
> getsockopt(3, SOL_SOCKET, SO_PEERGROUPS, [4, 24, 1000], [12]) = 0
riscv64 getsockopt 3 1 59 0x1000 0x8000 = 0
@0x8000 u32 160
@@0x1000 u32 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39
> getsockopt(3, SOL_SOCKET, SO_PEERGROUPS, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, ...], [160]) = 0
x86_64 getsockopt 3 1 77 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 9
> getsockopt(3, SOL_SOCKET, SO_PEERPIDFD, [9], [4]) = 0
i386 getsockopt 3 1 31 0x1000 0x8000 = 0
@0x8000 u32 11
@@0x1000 "unconfined\0"
> getsockopt(3, SOL_SOCKET, SO_PEERSEC, "unconfined\0", [11]) = 0
x32 getsockopt 3 1 31 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 "none"
> getsockopt(3, SOL_SOCKET, SO_PEERSEC, "none", [4]) = 0
aarch64 getsockopt 3 1 28 0x1000 0x8000 = 0
@0x8000 u32 16
@@0x1000 u16 2 be16 80 "\12\0\0\1" fill 120 0
> getsockopt(3, SOL_SOCKET, SO_PEERNAME, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, [16]) = 0
arm getsockopt 3 1 17 0x1000 0x8000 = 0
@0x8000 u32 12
@@0x1000 u32 1 2 3
> getsockopt(3, SOL_SOCKET, SO_PEERCRED, {pid=1, uid=2, gid=3}, [12]) = 0
riscv64 getsockopt 3 1 17 0x1000 0x8000 = 0
@0x8000 u32 6
@@0x1000 u32 1 2 3
> getsockopt(3, SOL_SOCKET, SO_PEERCRED, {pid=1, uid="\x02\x00"}, [6]) = 0
x86_64 setsockopt 3 1 25 0x1000 5 = 0
@0x1000 "eth0\0"
> setsockopt(3, SOL_SOCKET, SO_BINDTODEVICE, "eth0\0", 5) = 0
i386 setsockopt 3 1 25 0x1000 4 = 0
@0x1000 "eth0"
> setsockopt(3, SOL_SOCKET, SO_BINDTODEVICE, "eth0", 4) = 0
x32 setsockopt 3 1 25 0x1000 0 = 0
@0x1000 ""
> setsockopt(3, SOL_SOCKET, SO_BINDTODEVICE, "", 0) = 0
aarch64 getsockopt 3 1 25 0x1000 0x8000 = 0
@0x8000 u32 16
@@0x8000 u32 3
@@0x1000 "lo\0"
> getsockopt(3, SOL_SOCKET, SO_BINDTODEVICE, "lo\0", [16 => 3]) = 0
arm setsockopt 3 1 62 0x1000 4 = 0
@0x1000 u32 1
> setsockopt(3, SOL_SOCKET, SO_BINDTOIFINDEX, [if_nametoindex("lo")], 4) = 0
riscv64 getsockopt 3 1 62 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 0
> getsockopt(3, SOL_SOCKET, SO_BINDTOIFINDEX, [0], [4]) = 0

# Filters: as long as sizeof says, or not looked at.
x86_64 setsockopt 3 1 26 0x1000 16 = 0
@0x1000 u16 2 0 u32 0 u64 0x2000
@0x2000 u16 0x28 u8 0 0 u32 12 u16 6 u8 0 0 u32 0xffff
> setsockopt(3, SOL_SOCKET, SO_ATTACH_FILTER, {len=2, filter=0x2000}, 16) = 0
i386 setsockopt 3 1 26 0x1000 8 = 0
@0x1000 u16 2 0 u32 0x2000
@0x2000 u16 0x28 u8 0 0 u32 12 u16 6 u8 0 0 u32 0xffff
> setsockopt(3, SOL_SOCKET, SO_ATTACH_FILTER, {len=2, filter=0x2000}, 8) = 0
x32 setsockopt 3 1 26 0x1000 8 = 0
@0x1000 u16 2 0 u32 0x2000
@0x2000 u16 0x28 u8 0 0 u32 12 u16 6 u8 0 0 u32 0xffff
> setsockopt(3, SOL_SOCKET, SO_ATTACH_FILTER, {len=2, filter=0x2000}, 8) = 0
aarch64 setsockopt 3 1 26 0x1000 16 = 0
@0x1000 u16 2 0 u32 0 u64 0x2000
@0x2000 u16 0x28 u8 0 0 u32 12 u16 6 u8 0 0 u32 0xffff
> setsockopt(3, SOL_SOCKET, SO_ATTACH_FILTER, {len=2, filter=0x2000}, 16) = 0
arm setsockopt 3 1 26 0x1000 8 = 0
@0x1000 u16 2 0 u32 0x2000
@0x2000 u16 0x28 u8 0 0 u32 12 u16 6 u8 0 0 u32 0xffff
> setsockopt(3, SOL_SOCKET, SO_ATTACH_FILTER, {len=2, filter=0x2000}, 8) = 0
riscv64 setsockopt 3 1 26 0x1000 16 = 0
@0x1000 u16 2 0 u32 0 u64 0x2000
@0x2000 u16 0x28 u8 0 0 u32 12 u16 6 u8 0 0 u32 0xffff
> setsockopt(3, SOL_SOCKET, SO_ATTACH_FILTER, {len=2, filter=0x2000}, 16) = 0
x86_64 setsockopt 3 1 51 0x1000 16 = 0
@0x1000 u16 1 0 u32 0 u64 0x2000
@0x2000 u16 6 u8 0 0 u32 0
> setsockopt(3, SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, {len=1, filter=0x2000}, 16) = 0
x86_64 setsockopt 3 1 51 0x1000 12 = -1 EINVAL
@0x1000 fill 16 0
> setsockopt(3, SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, 0x1000, 12) = -1 EINVAL (Invalid argument)
x86_64 getsockopt 3 1 26 0x1000 0x8000 = 0
@0x8000 u32 2
@@0x1000 u32 1 2
> getsockopt(3, SOL_SOCKET, SO_GET_FILTER, 0x1000, [2]) = 0
i386 setsockopt 3 1 50 0x1000 4 = 0
@0x1000 u32 5
> setsockopt(3, SOL_SOCKET, SO_ATTACH_BPF, [5], 4) = 0
x32 setsockopt 3 1 52 0x1000 4 = 0
@0x1000 u32 5
> setsockopt(3, SOL_SOCKET, SO_ATTACH_REUSEPORT_EBPF, [5], 4) = 0
aarch64 setsockopt 3 1 52 0x1000 2 = -1 EINVAL
@0x1000 u16 5
> setsockopt(3, SOL_SOCKET, SO_ATTACH_REUSEPORT_EBPF, 0x1000, 2) = -1 EINVAL (Invalid argument)
arm getsockopt 3 1 51 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 5
> getsockopt(3, SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, [5], [4]) = 0

# Flags and other words.
riscv64 setsockopt 3 1 37 0x1000 4 = 0
@0x1000 u32 0x1041
> setsockopt(3, SOL_SOCKET, SO_TIMESTAMPING_OLD, [SOF_TIMESTAMPING_TX_HARDWARE|SOF_TIMESTAMPING_RAW_HARDWARE|SOF_TIMESTAMPING_OPT_STATS], 4) = 0
x86_64 setsockopt 3 1 65 0x1000 8 = 0
@0x1000 u32 0x8018 3
> setsockopt(3, SOL_SOCKET, SO_TIMESTAMPING_NEW, {flags=SOF_TIMESTAMPING_RX_SOFTWARE|SOF_TIMESTAMPING_SOFTWARE|SOF_TIMESTAMPING_BIND_PHC, bind_phc=3}, 8) = 0
i386 getsockopt 3 1 37 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 0x80010
> getsockopt(3, SOL_SOCKET, SO_TIMESTAMPING_OLD, [SOF_TIMESTAMPING_SOFTWARE|0x80000], [4]) = 0
x32 setsockopt 3 1 37 0x1000 2 = -1 EINVAL
@0x1000 u16 1
> setsockopt(3, SOL_SOCKET, SO_TIMESTAMPING_OLD, 0x1000, 2) = -1 EINVAL (Invalid argument)
aarch64 setsockopt 3 1 61 0x1000 8 = 0
@0x1000 u32 11 3
> setsockopt(3, SOL_SOCKET, SO_TXTIME, {clockid=CLOCK_TAI, flags=SOF_TXTIME_DEADLINE_MODE|SOF_TXTIME_REPORT_ERRORS}, 8) = 0
arm getsockopt 3 1 61 0x1000 0x8000 = 0
@0x8000 u32 8
@@0x1000 u32 1 4
> getsockopt(3, SOL_SOCKET, SO_TXTIME, {clockid=CLOCK_MONOTONIC, flags=0x4 /* SOF_TXTIME_??? */}, [8]) = 0
riscv64 setsockopt 3 1 61 0x1000 4 = -1 EINVAL
@0x1000 u32 1
> setsockopt(3, SOL_SOCKET, SO_TXTIME, 0x1000, 4) = -1 EINVAL (Invalid argument)
x86_64 getsockopt 3 1 72 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 3
> getsockopt(3, SOL_SOCKET, SO_BUF_LOCK, [SOCK_SNDBUF_LOCK|SOCK_RCVBUF_LOCK], [4]) = 0
i386 setsockopt 3 1 72 0x1000 4 = 0
@0x1000 u32 4
> setsockopt(3, SOL_SOCKET, SO_BUF_LOCK, [0x4 /* SOCK_??? */], 4) = 0
x32 setsockopt 3 1 47 0x1000 4 = 0
@0x1000 u32 1000
> setsockopt(3, SOL_SOCKET, SO_MAX_PACING_RATE, [1000], 4) = 0
aarch64 setsockopt 3 1 47 0x1000 8 = 0
@0x1000 u64 0xffffffffff
> setsockopt(3, SOL_SOCKET, SO_MAX_PACING_RATE, [1099511627775], 8) = 0
arm getsockopt 3 1 47 0x1000 0x8000 = 0
@0x8000 u32 8
@@0x1000 u64 0xffffffffffffffff
> getsockopt(3, SOL_SOCKET, SO_MAX_PACING_RATE, [18446744073709551615], [8]) = 0
riscv64 getsockopt 3 1 55 0x1000 0x8000 = 0
@0x8000 u32 36
@@0x1000 u32 0 212992 0 212992 0 0 0 0 0
> getsockopt(3, SOL_SOCKET, SO_MEMINFO, [0, 212992, 0, 212992, 0, 0, 0, 0, 0], [36]) = 0
x86_64 setsockopt 3 1 80 0x1000 16 = 0
@0x1000 u32 1 2 7 1
> setsockopt(3, SOL_SOCKET, SO_DEVMEM_DONTNEED, [{token_start=1, token_count=2}, {token_start=7, token_count=1}], 16) = 0
i386 setsockopt 3 1 80 0x1000 4 = -1 EINVAL
@0x1000 u32 1
> setsockopt(3, SOL_SOCKET, SO_DEVMEM_DONTNEED, 0x1000, 4) = -1 EINVAL (Invalid argument)
x32 setsockopt 3 1 84 0x1000 4 = 0
@0x1000 u32 1
> setsockopt(3, SOL_SOCKET, SO_INQ, [1], 4) = 0
aarch64 setsockopt 3 1 83 0x1000 4 = 0
@0x1000 u32 0
> setsockopt(3, SOL_SOCKET, SO_PASSRIGHTS, [0], 4) = 0

# IP.
arm setsockopt 3 0 10 0x1000 4 = 0
@0x1000 u32 2
> setsockopt(3, SOL_IP, IP_MTU_DISCOVER, [IP_PMTUDISC_DO], 4) = 0
riscv64 getsockopt 3 0 10 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 9
> getsockopt(3, SOL_IP, IP_MTU_DISCOVER, [0x9 /* IP_PMTUDISC_??? */], [4]) = 0
x86_64 setsockopt 3 0 10 0x1000 1 = 0
@0x1000 u8 2
> setsockopt(3, SOL_IP, IP_MTU_DISCOVER, "\2", 1) = 0
i386 setsockopt 3 0 32 0x1000 4 = 0
@0x1000 "\177\0\0\1"
> setsockopt(3, SOL_IP, IP_MULTICAST_IF, [inet_addr("127.0.0.1")], 4) = 0
x32 getsockopt 3 0 32 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 "\177\0\0\1"
> getsockopt(3, SOL_IP, IP_MULTICAST_IF, [inet_addr("127.0.0.1")], [4]) = 0
aarch64 setsockopt 3 0 32 0x1000 8 = 0
@0x1000 "\340\0\0\1\177\0\0\1"
> setsockopt(3, SOL_IP, IP_MULTICAST_IF, {imr_multiaddr=inet_addr("224.0.0.1"), imr_interface=inet_addr("127.0.0.1")}, 8) = 0
arm setsockopt 3 0 32 0x1000 12 = 0
@0x1000 "\340\0\0\1\177\0\0\1" u32 1
> setsockopt(3, SOL_IP, IP_MULTICAST_IF, {imr_multiaddr=inet_addr("224.0.0.1"), imr_address=inet_addr("127.0.0.1"), imr_ifindex=if_nametoindex("lo")}, 12) = 0
riscv64 setsockopt 3 0 32 0x1000 1 = -1 EINVAL
@0x1000 u8 1
> setsockopt(3, SOL_IP, IP_MULTICAST_IF, 0x1000, 1) = -1 EINVAL (Invalid argument)
x86_64 setsockopt 3 0 35 0x1000 8 = 0
@0x1000 "\340\0\0\5\177\0\0\1"
> setsockopt(3, SOL_IP, IP_ADD_MEMBERSHIP, {imr_multiaddr=inet_addr("224.0.0.5"), imr_interface=inet_addr("127.0.0.1")}, 8) = 0
i386 setsockopt 3 0 36 0x1000 12 = 0
@0x1000 "\340\0\0\5\177\0\0\1" u32 1
> setsockopt(3, SOL_IP, IP_DROP_MEMBERSHIP, {imr_multiaddr=inet_addr("224.0.0.5"), imr_address=inet_addr("127.0.0.1"), imr_ifindex=if_nametoindex("lo")}, 12) = 0
x32 setsockopt 3 0 35 0x1000 16 = 0
@0x1000 "\340\0\0\5\177\0\0\1" u64 0
> setsockopt(3, SOL_IP, IP_ADD_MEMBERSHIP, {imr_multiaddr=inet_addr("224.0.0.5"), imr_interface=inet_addr("127.0.0.1")}, 16) = 0
aarch64 setsockopt 3 0 37 0x1000 12 = 0
@0x1000 "\350\0\0\1\177\0\0\1\12\0\0\1"
> setsockopt(3, SOL_IP, IP_UNBLOCK_SOURCE, {imr_multiaddr=inet_addr("232.0.0.1"), imr_interface=inet_addr("127.0.0.1"), imr_sourceaddr=inet_addr("10.0.0.1")}, 12) = 0
arm setsockopt 3 0 39 0x1000 12 = 0
@0x1000 "\350\0\0\1\177\0\0\1\12\0\0\1"
> setsockopt(3, SOL_IP, IP_ADD_SOURCE_MEMBERSHIP, {imr_multiaddr=inet_addr("232.0.0.1"), imr_interface=inet_addr("127.0.0.1"), imr_sourceaddr=inet_addr("10.0.0.1")}, 12) = 0
riscv64 setsockopt 3 0 38 0x1000 8 = -1 EINVAL
@0x1000 "\350\0\0\1\177\0\0\1"
> setsockopt(3, SOL_IP, IP_BLOCK_SOURCE, 0x1000, 8) = -1 EINVAL (Invalid argument)
x86_64 setsockopt 3 0 41 0x1000 24 = 0
@0x1000 "\350\0\0\1\177\0\0\1" u32 1 2 "\12\0\0\1\12\0\0\2"
> setsockopt(3, SOL_IP, IP_MSFILTER, {imsf_multiaddr=inet_addr("232.0.0.1"), imsf_interface=inet_addr("127.0.0.1"), imsf_fmode=MCAST_INCLUDE, imsf_numsrc=2, imsf_slist=[inet_addr("10.0.0.1"), inet_addr("10.0.0.2")]}, 24) = 0
i386 getsockopt 3 0 41 0x1000 0x8000 = 0
@0x8000 u32 16
@@0x1000 "\350\0\0\1\177\0\0\1" u32 0 0
> getsockopt(3, SOL_IP, IP_MSFILTER, {imsf_multiaddr=inet_addr("232.0.0.1"), imsf_interface=inet_addr("127.0.0.1"), imsf_fmode=MCAST_EXCLUDE, imsf_numsrc=0, imsf_slist=[]}, [16]) = 0
x32 setsockopt 3 0 41 0x1000 4 = -1 EINVAL
@0x1000 u32 1
> setsockopt(3, SOL_IP, IP_MSFILTER, 0x1000, 4) = -1 EINVAL (Invalid argument)
x86_64 setsockopt 3 0 42 0x1000 136 = 0
@0x1000 u32 1 u32 0 u16 2 be16 80 "\12\0\0\1" fill 120 0
> setsockopt(3, SOL_IP, MCAST_JOIN_GROUP, {gr_interface=if_nametoindex("lo"), gr_group={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}}, 136) = 0
i386 setsockopt 3 0 42 0x1000 132 = 0
@0x1000 u32 1 u16 2 be16 80 "\12\0\0\1" fill 120 0
> setsockopt(3, SOL_IP, MCAST_JOIN_GROUP, {gr_interface=if_nametoindex("lo"), gr_group={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}}, 132) = 0
x32 setsockopt 3 0 42 0x1000 132 = 0
@0x1000 u32 1 u16 2 be16 80 "\12\0\0\1" fill 120 0
> setsockopt(3, SOL_IP, MCAST_JOIN_GROUP, {gr_interface=if_nametoindex("lo"), gr_group={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}}, 132) = 0
aarch64 setsockopt 3 0 42 0x1000 136 = 0
@0x1000 u32 1 u32 0 u16 2 be16 80 "\12\0\0\1" fill 120 0
> setsockopt(3, SOL_IP, MCAST_JOIN_GROUP, {gr_interface=if_nametoindex("lo"), gr_group={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}}, 136) = 0
arm setsockopt 3 0 42 0x1000 132 = 0
@0x1000 u32 1 u16 2 be16 80 "\12\0\0\1" fill 120 0
> setsockopt(3, SOL_IP, MCAST_JOIN_GROUP, {gr_interface=if_nametoindex("lo"), gr_group={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}}, 132) = 0
riscv64 setsockopt 3 0 42 0x1000 136 = 0
@0x1000 u32 1 u32 0 u16 2 be16 80 "\12\0\0\1" fill 120 0
> setsockopt(3, SOL_IP, MCAST_JOIN_GROUP, {gr_interface=if_nametoindex("lo"), gr_group={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}}, 136) = 0
x86_64 setsockopt 3 0 46 0x1000 264 = 0
@0x1000 u32 1 u32 0 u16 2 be16 80 "\12\0\0\1" fill 120 0 u16 2 be16 80 "\12\0\0\1" fill 120 0
> setsockopt(3, SOL_IP, MCAST_JOIN_SOURCE_GROUP, {gsr_interface=if_nametoindex("lo"), gsr_group={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, gsr_source={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}}, 264) = 0
x86_64 setsockopt 3 41 43 0x1000 264 = 0
@0x1000 u32 1 u32 0 u16 10 be16 443 be32 0 "\376\200\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 1 fill 100 0 u16 10 be16 443 be32 0 "\376\200\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 1 fill 100 0
> setsockopt(3, SOL_IPV6, MCAST_BLOCK_SOURCE, {gsr_interface=if_nametoindex("lo"), gsr_group={sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "fe80::1", &sin6_addr), sin6_scope_id=if_nametoindex("lo")}, gsr_source={sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "fe80::1", &sin6_addr), sin6_scope_id=if_nametoindex("lo")}}, 264) = 0
x86_64 setsockopt 3 0 48 0x1000 272 = 0
@0x1000 u32 1 u32 0 u16 2 be16 80 "\12\0\0\1" fill 120 0 u32 1 1 u16 2 be16 80 "\12\0\0\1" fill 120 0
> setsockopt(3, SOL_IP, MCAST_MSFILTER, {gf_interface=if_nametoindex("lo"), gf_group={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, gf_fmode=MCAST_INCLUDE, gf_numsrc=1, gf_slist=[{sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}]}, 272) = 0
x86_64 setsockopt 3 41 48 0x1000 144 = 0
@0x1000 u32 1 u32 0 u16 10 be16 443 be32 0 "\376\200\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 1 fill 100 0 u32 0 0
> setsockopt(3, SOL_IPV6, MCAST_MSFILTER, {gf_interface=if_nametoindex("lo"), gf_group={sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "fe80::1", &sin6_addr), sin6_scope_id=if_nametoindex("lo")}, gf_fmode=MCAST_EXCLUDE, gf_numsrc=0, gf_slist=[]}, 144) = 0
x86_64 setsockopt 3 41 42 0x1000 136 = 0
@0x1000 u32 1 u32 0 u16 10 be16 443 be32 0 "\376\200\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 1 fill 100 0
> setsockopt(3, SOL_IPV6, MCAST_JOIN_GROUP, {gr_interface=if_nametoindex("lo"), gr_group={sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "fe80::1", &sin6_addr), sin6_scope_id=if_nametoindex("lo")}}, 136) = 0
i386 setsockopt 3 0 46 0x1000 260 = 0
@0x1000 u32 1 u16 2 be16 80 "\12\0\0\1" fill 120 0 u16 2 be16 80 "\12\0\0\1" fill 120 0
> setsockopt(3, SOL_IP, MCAST_JOIN_SOURCE_GROUP, {gsr_interface=if_nametoindex("lo"), gsr_group={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, gsr_source={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}}, 260) = 0
i386 setsockopt 3 41 43 0x1000 260 = 0
@0x1000 u32 1 u16 10 be16 443 be32 0 "\376\200\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 1 fill 100 0 u16 10 be16 443 be32 0 "\376\200\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 1 fill 100 0
> setsockopt(3, SOL_IPV6, MCAST_BLOCK_SOURCE, {gsr_interface=if_nametoindex("lo"), gsr_group={sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "fe80::1", &sin6_addr), sin6_scope_id=if_nametoindex("lo")}, gsr_source={sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "fe80::1", &sin6_addr), sin6_scope_id=if_nametoindex("lo")}}, 260) = 0
i386 setsockopt 3 0 48 0x1000 268 = 0
@0x1000 u32 1 u16 2 be16 80 "\12\0\0\1" fill 120 0 u32 1 1 u16 2 be16 80 "\12\0\0\1" fill 120 0
> setsockopt(3, SOL_IP, MCAST_MSFILTER, {gf_interface=if_nametoindex("lo"), gf_group={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, gf_fmode=MCAST_INCLUDE, gf_numsrc=1, gf_slist=[{sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}]}, 268) = 0
i386 setsockopt 3 41 48 0x1000 140 = 0
@0x1000 u32 1 u16 10 be16 443 be32 0 "\376\200\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 1 fill 100 0 u32 0 0
> setsockopt(3, SOL_IPV6, MCAST_MSFILTER, {gf_interface=if_nametoindex("lo"), gf_group={sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "fe80::1", &sin6_addr), sin6_scope_id=if_nametoindex("lo")}, gf_fmode=MCAST_EXCLUDE, gf_numsrc=0, gf_slist=[]}, 140) = 0
i386 setsockopt 3 41 42 0x1000 132 = 0
@0x1000 u32 1 u16 10 be16 443 be32 0 "\376\200\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 1 fill 100 0
> setsockopt(3, SOL_IPV6, MCAST_JOIN_GROUP, {gr_interface=if_nametoindex("lo"), gr_group={sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "fe80::1", &sin6_addr), sin6_scope_id=if_nametoindex("lo")}}, 132) = 0
i386 getsockopt 3 0 64 0x1000 0x8000 = 0
@0x8000 u32 84
@@0x1000 "filter\0" fill 25 0 u32 0xe u32 0xffffffff 0 152 304 0xffffffff 0xffffffff 0 152 304 0xffffffff 4 672
> getsockopt(3, SOL_IP, IPT_SO_GET_INFO, {name="filter", valid_hooks=0xe, hook_entry=[4294967295, 0, 152, 304, 4294967295], underflow=[4294967295, 0, 152, 304, 4294967295], num_entries=4, size=672}, [84]) = 0
x32 getsockopt 3 41 64 0x1000 0x8000 = 0
@0x8000 u32 84
@@0x1000 "mangle\0" fill 25 0 u32 0x1f u32 0 1 2 3 4 0 1 2 3 4 6 1000
> getsockopt(3, SOL_IPV6, IP6T_SO_GET_INFO, {name="mangle", valid_hooks=0x1f, hook_entry=[0, 1, 2, 3, 4], underflow=[0, 1, 2, 3, 4], num_entries=6, size=1000}, [84]) = 0
x86_64 setsockopt 3 0 64 0x1000 96 = 0
@0x1000 "filter\0" fill 25 0 u32 0xe 4 672 u32 0xffffffff 0 152 304 0xffffffff 0xffffffff 0 152 304 0xffffffff 4 ptr 0x7000
> setsockopt(3, SOL_IP, IPT_SO_SET_REPLACE, {name="filter", valid_hooks=0xe, num_entries=4, size=672, hook_entry=[4294967295, 0, 152, 304, 4294967295], underflow=[4294967295, 0, 152, 304, 4294967295], num_counters=4, counters=0x7000}, 96) = 0
i386 setsockopt 3 41 64 0x1000 92 = 0
@0x1000 "filter\0" fill 25 0 u32 0xe 4 672 u32 0xffffffff 0 152 304 0xffffffff 0xffffffff 0 152 304 0xffffffff 4 ptr 0x7000
> setsockopt(3, SOL_IPV6, IP6T_SO_SET_REPLACE, {name="filter", valid_hooks=0xe, num_entries=4, size=672, hook_entry=[4294967295, 0, 152, 304, 4294967295], underflow=[4294967295, 0, 152, 304, 4294967295], num_counters=4, counters=0x7000}, 92) = 0
riscv64 setsockopt 3 0 64 0x1000 4 = -1 EINVAL
@0x1000 u32 0
> setsockopt(3, SOL_IP, IPT_SO_SET_REPLACE, 0x1000, 4) = -1 EINVAL (Invalid argument)
x86_64 getsockopt 3 0 66 0x1000 0x8000 = 0
@0x8000 u32 30
@@0x1000 "conntrack\0" fill 19 0 u8 3
> getsockopt(3, SOL_IP, IPT_SO_GET_REVISION_MATCH, {name="conntrack", revision=3}, [30]) = 0
i386 getsockopt 3 41 69 0x1000 0x8000 = 0
@0x8000 u32 30
@@0x1000 "MASQUERADE\0" fill 18 0 u8 0
> getsockopt(3, SOL_IPV6, IP6T_SO_GET_REVISION_TARGET, {name="MASQUERADE", revision=0}, [30]) = 0
x32 getsockopt 3 0 80 0x1000 0x8000 = 0
@0x8000 u32 16
@@0x1000 u16 2 be16 80 "\12\0\0\1" fill 120 0
> getsockopt(3, SOL_IP, SO_ORIGINAL_DST, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, [16]) = 0
aarch64 getsockopt 3 41 80 0x1000 0x8000 = 0
@0x8000 u32 28
@@0x1000 u16 10 be16 0 be32 0 "\377\2\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 1
> getsockopt(3, SOL_IPV6, IP6T_SO_ORIGINAL_DST, {sa_family=AF_INET6, sin6_port=htons(0), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "ff02::1", &sin6_addr), sin6_scope_id=if_nametoindex("lo")}, [28]) = 0
arm getsockopt 3 0 67 0x1000 0x8000 = 0
@0x8000 u32 30
@@0x1000 "x\0" fill 27 0 u8 3
> getsockopt(3, SOL_IP, IPT_SO_GET_REVISION_TARGET, {name="x", revision=3}, [30]) = 0

# Multicast routing.
riscv64 setsockopt 3 0 200 0x1000 4 = 0
@0x1000 u32 1
> setsockopt(3, SOL_IP, MRT_INIT, [1], 4) = 0
x86_64 setsockopt 3 0 202 0x1000 16 = 0
@0x1000 u16 1 u8 8 1 u32 0 u32 1 "\0\0\0\0"
> setsockopt(3, SOL_IP, MRT_ADD_VIF, {vifc_vifi=1, vifc_flags=VIFF_USE_IFINDEX, vifc_threshold=1, vifc_rate_limit=0, vifc_lcl_ifindex=if_nametoindex("lo"), vifc_rmt_addr=inet_addr("0.0.0.0")}, 16) = 0
i386 setsockopt 3 0 203 0x1000 16 = 0
@0x1000 u16 1 u8 1 1 u32 100 "\12\0\0\1\12\0\0\2"
> setsockopt(3, SOL_IP, MRT_DEL_VIF, {vifc_vifi=1, vifc_flags=VIFF_TUNNEL, vifc_threshold=1, vifc_rate_limit=100, vifc_lcl_addr=inet_addr("10.0.0.1"), vifc_rmt_addr=inet_addr("10.0.0.2")}, 16) = 0
x32 setsockopt 3 0 204 0x1000 60 = 0
@0x1000 "\12\0\0\1\340\0\1\1" u16 1 u8 1 fill 31 0 u16 0 u32 5 6 7 8
> setsockopt(3, SOL_IP, MRT_ADD_MFC, {mfcc_origin=inet_addr("10.0.0.1"), mfcc_mcastgrp=inet_addr("224.0.1.1"), mfcc_parent=1, mfcc_ttls=[1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], mfcc_pkt_cnt=5, mfcc_byte_cnt=6, mfcc_wrong_if=7, mfcc_expire=8}, 60) = 0
aarch64 setsockopt 3 0 212 0x1000 4 = 0
@0x1000 u32 5
> setsockopt(3, SOL_IP, MRT_FLUSH, [MRT_FLUSH_MFC|MRT_FLUSH_VIFS], 4) = 0
arm setsockopt 3 41 202 0x1000 12 = 0
@0x1000 u16 0 u8 0 1 u16 1 0 u32 0
> setsockopt(3, SOL_IPV6, MRT6_ADD_MIF, {mif6c_mifi=0, mif6c_flags=0, vifc_threshold=1, mif6c_pifi=if_nametoindex("lo"), vifc_rate_limit=0}, 12) = 0
riscv64 setsockopt 3 41 204 0x1000 92 = 0
@0x1000 u16 10 be16 0 be32 0 "\377\2\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 1 u16 10 be16 0 be32 0 "\377\2\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 1 u16 0 0 u32 2 fill 28 0
> setsockopt(3, SOL_IPV6, MRT6_ADD_MFC, {mf6cc_origin={sin6_family=AF_INET6, sin6_port=htons(0), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "ff02::1", &sin6_addr), sin6_scope_id=if_nametoindex("lo")}, mf6cc_mcastgrp={sin6_family=AF_INET6, sin6_port=htons(0), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "ff02::1", &sin6_addr), sin6_scope_id=if_nametoindex("lo")}, mf6cc_parent=0, mf6cc_ifset=[0x2, 0, 0, 0, 0, 0, 0, 0]}, 92) = 0
x86_64 setsockopt 3 41 212 0x1000 4 = 0
@0x1000 u32 9
> setsockopt(3, SOL_IPV6, MRT6_FLUSH, [MRT6_FLUSH_MFC|MRT6_FLUSH_MIFS_STATIC], 4) = 0
i386 setsockopt 3 41 202 0x1000 4 = -1 EINVAL
@0x1000 u32 0
> setsockopt(3, SOL_IPV6, MRT6_ADD_MIF, 0x1000, 4) = -1 EINVAL (Invalid argument)

# IPv6.
x32 setsockopt 3 41 1 0x1000 4 = 0
@0x1000 u32 2
> setsockopt(3, SOL_IPV6, IPV6_ADDRFORM, [AF_INET], 4) = 0
aarch64 setsockopt 3 41 23 0x1000 4 = 0
@0x1000 u32 4
> setsockopt(3, SOL_IPV6, IPV6_MTU_DISCOVER, [IPV6_PMTUDISC_INTERFACE], 4) = 0
arm getsockopt 3 41 23 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 1
> getsockopt(3, SOL_IPV6, IPV6_MTU_DISCOVER, [IPV6_PMTUDISC_WANT], [4]) = 0
riscv64 setsockopt 3 41 17 0x1000 4 = 0
@0x1000 u32 1
> setsockopt(3, SOL_IPV6, IPV6_MULTICAST_IF, [if_nametoindex("lo")], 4) = 0
x86_64 setsockopt 3 41 50 0x1000 20 = 0
@0x1000 "\376\200\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 1
> setsockopt(3, SOL_IPV6, IPV6_PKTINFO, {inet_pton(AF_INET6, "fe80::1", &ipi6_addr), ipi6_ifindex=if_nametoindex("lo")}, 20) = 0
i386 setsockopt 3 41 50 0x1000 4 = -1 EINVAL
@0x1000 u32 1
> setsockopt(3, SOL_IPV6, IPV6_PKTINFO, 0x1000, 4) = -1 EINVAL (Invalid argument)
x32 getsockopt 3 41 61 0x1000 0x8000 = 0
@0x8000 u32 32
@@0x1000 u16 10 be16 0 be32 0 "\377\2\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 1 u32 1280
> getsockopt(3, SOL_IPV6, IPV6_PATHMTU, {ip6m_addr={sin6_family=AF_INET6, sin6_port=htons(0), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "ff02::1", &sin6_addr), sin6_scope_id=if_nametoindex("lo")}, ip6m_mtu=1280}, [32]) = 0
aarch64 setsockopt 3 41 32 0x1000 32 = 0
@0x1000 "\376\200\0\0\0\0\0\0\0\0\0\0\0\0\0\1" be32 0x12345 u8 0 255 u16 3 30 6 u32 0
> setsockopt(3, SOL_IPV6, IPV6_FLOWLABEL_MGR, {inet_pton(AF_INET6, "fe80::1", &flr_dst), flr_label=htonl(0x12345), flr_action=IPV6_FL_A_GET, flr_share=IPV6_FL_S_ANY, flr_flags=IPV6_FL_F_CREATE|IPV6_FL_F_EXCL, flr_expires=30, flr_linger=6}, 32) = 0
arm getsockopt 3 41 72 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 0x102
> getsockopt(3, SOL_IPV6, IPV6_ADDR_PREFERENCES, [IPV6_PREFER_SRC_PUBLIC|IPV6_PREFER_SRC_PUBTMP_DEFAULT], [4]) = 0
riscv64 setsockopt 3 41 20 0x1000 20 = 0
@0x1000 "\377\2\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 1
> setsockopt(3, SOL_IPV6, IPV6_ADD_MEMBERSHIP, {inet_pton(AF_INET6, "ff02::1", &ipv6mr_multiaddr), ipv6mr_interface=if_nametoindex("lo")}, 20) = 0
x86_64 setsockopt 3 58 1 0x1000 32 = 0
@0x1000 u32 0xffffffff 0 0 0 0xffffffff 0 0 0
> setsockopt(3, SOL_ICMPV6, ICMPV6_FILTER, [0xffffffff, 0, 0, 0, 0xffffffff, 0, 0, 0], 32) = 0
i386 getsockopt 3 58 1 0x1000 0x8000 = 0
@0x8000 u32 10
@@0x1000 u32 1 2 3
> getsockopt(3, SOL_ICMPV6, ICMPV6_FILTER, [0x1, 0x2], [10]) = 0
x32 setsockopt 3 58 2 0x1000 4 = 0
@0x1000 u32 1
> setsockopt(3, SOL_ICMPV6, 0x2 /* ICMPV6_??? */, [1], 4) = 0
aarch64 getsockopt 3 58 1 0x1000 0x8000 = 0
@0x8000 u32 2
@@0x1000 u8 1 2
> getsockopt(3, SOL_ICMPV6, ICMPV6_FILTER, [], [2]) = 0

# TCP: as much of tcp_info as was asked for.
x86_64 getsockopt 3 6 11 0x1000 0x8000 = 0
@0x8000 u32 256
@@0x8000 u32 280
@@0x1000 u8 1 0 0 0 0 7 0x77 1 u32 201000 201001 201002 201003 201004 201005 201006 201007 201008 201009 201010 201011 201012 201013 201014 201015 201016 201017 201018 201019 201020 201021 201022 201023 u64 1 2 3 4 u32 5 6 7 8 9 10 u64 11 12 13 14 u32 15 16 u64 17 18 u32 19 20 21 22 23 24 u16 25 26 u32 27 28 29 30 31 32 33 34 u16 1 2
> getsockopt(3, SOL_TCP, TCP_INFO, {tcpi_state=TCP_ESTABLISHED, tcpi_ca_state=TCP_CA_Open, tcpi_retransmits=0, tcpi_probes=0, tcpi_backoff=0, tcpi_options=TCPI_OPT_TIMESTAMPS|TCPI_OPT_SACK|TCPI_OPT_WSCALE, tcpi_snd_wscale=7, tcpi_rcv_wscale=7, tcpi_delivery_rate_app_limited=1, tcpi_fastopen_client_fail=0, tcpi_rto=201000, tcpi_ato=201001, tcpi_snd_mss=201002, tcpi_rcv_mss=201003, tcpi_unacked=201004, tcpi_sacked=201005, tcpi_lost=201006, tcpi_retrans=201007, tcpi_fackets=201008, tcpi_last_data_sent=201009, tcpi_last_ack_sent=201010, tcpi_last_data_recv=201011, tcpi_last_ack_recv=201012, tcpi_pmtu=201013, tcpi_rcv_ssthresh=201014, tcpi_rtt=201015, tcpi_rttvar=201016, tcpi_snd_ssthresh=201017, tcpi_snd_cwnd=201018, tcpi_advmss=201019, tcpi_reordering=201020, tcpi_rcv_rtt=201021, tcpi_rcv_space=201022, tcpi_total_retrans=201023, tcpi_pacing_rate=1, tcpi_max_pacing_rate=2, tcpi_bytes_acked=3, tcpi_bytes_received=4, tcpi_segs_out=5, tcpi_segs_in=6, tcpi_notsent_bytes=7, tcpi_min_rtt=8, tcpi_data_segs_in=9, tcpi_data_segs_out=10, tcpi_delivery_rate=11, tcpi_busy_time=12, tcpi_rwnd_limited=13, tcpi_sndbuf_limited=14, tcpi_delivered=15, tcpi_delivered_ce=16, tcpi_bytes_sent=17, tcpi_bytes_retrans=18, tcpi_dsack_dups=19, tcpi_reord_seen=20, tcpi_rcv_ooopack=21, tcpi_snd_wnd=22, tcpi_rcv_wnd=23, tcpi_rehash=24, tcpi_total_rto=25, tcpi_total_rto_recoveries=26, tcpi_total_rto_time=27, tcpi_received_ce=28, tcpi_delivered_e1_bytes=29, tcpi_delivered_e0_bytes=30, tcpi_delivered_ce_bytes=31, tcpi_received_e1_bytes=32, tcpi_received_e0_bytes=33, tcpi_received_ce_bytes=34, tcpi_accecn_fail_mode=1, tcpi_accecn_opt_seen=2}, [256 => 280]) = 0
i386 getsockopt 3 6 11 0x1000 0x8000 = 0
@0x8000 u32 256
@@0x8000 u32 104
@@0x1000 u8 1 0 0 0 0 7 0x77 1 u32 201000 201001 201002 201003 201004 201005 201006 201007 201008 201009 201010 201011 201012 201013 201014 201015 201016 201017 201018 201019 201020 201021 201022 201023 u64 1 2 3 4 u32 5 6 7 8 9 10 u64 11 12 13 14 u32 15 16 u64 17 18 u32 19 20 21 22 23 24 u16 25 26 u32 27 28 29 30 31 32 33 34 u16 1 2
> getsockopt(3, SOL_TCP, TCP_INFO, {tcpi_state=TCP_ESTABLISHED, tcpi_ca_state=TCP_CA_Open, tcpi_retransmits=0, tcpi_probes=0, tcpi_backoff=0, tcpi_options=TCPI_OPT_TIMESTAMPS|TCPI_OPT_SACK|TCPI_OPT_WSCALE, tcpi_snd_wscale=7, tcpi_rcv_wscale=7, tcpi_delivery_rate_app_limited=1, tcpi_fastopen_client_fail=0, tcpi_rto=201000, tcpi_ato=201001, tcpi_snd_mss=201002, tcpi_rcv_mss=201003, tcpi_unacked=201004, tcpi_sacked=201005, tcpi_lost=201006, tcpi_retrans=201007, tcpi_fackets=201008, tcpi_last_data_sent=201009, tcpi_last_ack_sent=201010, tcpi_last_data_recv=201011, tcpi_last_ack_recv=201012, tcpi_pmtu=201013, tcpi_rcv_ssthresh=201014, tcpi_rtt=201015, tcpi_rttvar=201016, tcpi_snd_ssthresh=201017, tcpi_snd_cwnd=201018, tcpi_advmss=201019, tcpi_reordering=201020, tcpi_rcv_rtt=201021, tcpi_rcv_space=201022, tcpi_total_retrans=201023}, [256 => 104]) = 0
arm getsockopt 3 6 11 0x1000 0x8000 = 0
@0x8000 u32 256
@@0x8000 u32 7
@@0x1000 u8 1 0 0 0 0 7 0x77 1 u32 201000 201001 201002 201003 201004 201005 201006 201007 201008 201009 201010 201011 201012 201013 201014 201015 201016 201017 201018 201019 201020 201021 201022 201023 u64 1 2 3 4 u32 5 6 7 8 9 10 u64 11 12 13 14 u32 15 16 u64 17 18 u32 19 20 21 22 23 24 u16 25 26 u32 27 28 29 30 31 32 33 34 u16 1 2
> getsockopt(3, SOL_TCP, TCP_INFO, 0x1000, [256 => 7]) = 0
aarch64 getsockopt 3 6 11 0x1000 0x8000 = 0
@0x8000 u32 256
@@0x8000 u32 9
@@0x1000 u8 1 0 0 0 0 7 0x77 1 u32 201000 201001 201002 201003 201004 201005 201006 201007 201008 201009 201010 201011 201012 201013 201014 201015 201016 201017 201018 201019 201020 201021 201022 201023 u64 1 2 3 4 u32 5 6 7 8 9 10 u64 11 12 13 14 u32 15 16 u64 17 18 u32 19 20 21 22 23 24 u16 25 26 u32 27 28 29 30 31 32 33 34 u16 1 2
> getsockopt(3, SOL_TCP, TCP_INFO, {tcpi_state=TCP_ESTABLISHED, tcpi_ca_state=TCP_CA_Open, tcpi_retransmits=0, tcpi_probes=0, tcpi_backoff=0, tcpi_options=TCPI_OPT_TIMESTAMPS|TCPI_OPT_SACK|TCPI_OPT_WSCALE, tcpi_snd_wscale=7, tcpi_rcv_wscale=7, tcpi_delivery_rate_app_limited=1, tcpi_fastopen_client_fail=0}, [256 => 9]) = 0
riscv64 getsockopt 3 6 11 0x1000 0x8000 = 0
@0x8000 u32 256
@@0x8000 u32 8
@@0x1000 u8 1 0 0 0 0 7 0x77 1 u32 201000 201001 201002 201003 201004 201005 201006 201007 201008 201009 201010 201011 201012 201013 201014 201015 201016 201017 201018 201019 201020 201021 201022 201023 u64 1 2 3 4 u32 5 6 7 8 9 10 u64 11 12 13 14 u32 15 16 u64 17 18 u32 19 20 21 22 23 24 u16 25 26 u32 27 28 29 30 31 32 33 34 u16 1 2
> getsockopt(3, SOL_TCP, TCP_INFO, {tcpi_state=TCP_ESTABLISHED, tcpi_ca_state=TCP_CA_Open, tcpi_retransmits=0, tcpi_probes=0, tcpi_backoff=0, tcpi_options=TCPI_OPT_TIMESTAMPS|TCPI_OPT_SACK|TCPI_OPT_WSCALE, tcpi_snd_wscale=7, tcpi_rcv_wscale=7, tcpi_delivery_rate_app_limited=1, tcpi_fastopen_client_fail=0}, [256 => 8]) = 0
x32 getsockopt 3 6 11 0x1000 0x8000 = 0
@0x8000 u32 256
@@0x8000 u32 232
@@0x1000 u8 1 0 0 0 0 7 0x77 1 u32 201000 201001 201002 201003 201004 201005 201006 201007 201008 201009 201010 201011 201012 201013 201014 201015 201016 201017 201018 201019 201020 201021 201022 201023 u64 1 2 3 4 u32 5 6 7 8 9 10 u64 11 12 13 14 u32 15 16 u64 17 18 u32 19 20 21 22 23 24 u16 25 26 u32 27 28 29 30 31 32 33 34 u16 1 2
> getsockopt(3, SOL_TCP, TCP_INFO, {tcpi_state=TCP_ESTABLISHED, tcpi_ca_state=TCP_CA_Open, tcpi_retransmits=0, tcpi_probes=0, tcpi_backoff=0, tcpi_options=TCPI_OPT_TIMESTAMPS|TCPI_OPT_SACK|TCPI_OPT_WSCALE, tcpi_snd_wscale=7, tcpi_rcv_wscale=7, tcpi_delivery_rate_app_limited=1, tcpi_fastopen_client_fail=0, tcpi_rto=201000, tcpi_ato=201001, tcpi_snd_mss=201002, tcpi_rcv_mss=201003, tcpi_unacked=201004, tcpi_sacked=201005, tcpi_lost=201006, tcpi_retrans=201007, tcpi_fackets=201008, tcpi_last_data_sent=201009, tcpi_last_ack_sent=201010, tcpi_last_data_recv=201011, tcpi_last_ack_recv=201012, tcpi_pmtu=201013, tcpi_rcv_ssthresh=201014, tcpi_rtt=201015, tcpi_rttvar=201016, tcpi_snd_ssthresh=201017, tcpi_snd_cwnd=201018, tcpi_advmss=201019, tcpi_reordering=201020, tcpi_rcv_rtt=201021, tcpi_rcv_space=201022, tcpi_total_retrans=201023, tcpi_pacing_rate=1, tcpi_max_pacing_rate=2, tcpi_bytes_acked=3, tcpi_bytes_received=4, tcpi_segs_out=5, tcpi_segs_in=6, tcpi_notsent_bytes=7, tcpi_min_rtt=8, tcpi_data_segs_in=9, tcpi_data_segs_out=10, tcpi_delivery_rate=11, tcpi_busy_time=12, tcpi_rwnd_limited=13, tcpi_sndbuf_limited=14, tcpi_delivered=15, tcpi_delivered_ce=16, tcpi_bytes_sent=17, tcpi_bytes_retrans=18, tcpi_dsack_dups=19, tcpi_reord_seen=20, tcpi_rcv_ooopack=21, tcpi_snd_wnd=22}, [256 => 232]) = 0
x86_64 getsockopt 3 6 11 0x1000 0x8000 = 0
@0x8000 u32 256
@@0x8000 u32 1
@@0x1000 u8 1 0 0 0 0 7 0x77 1 u32 201000 201001 201002 201003 201004 201005 201006 201007 201008 201009 201010 201011 201012 201013 201014 201015 201016 201017 201018 201019 201020 201021 201022 201023 u64 1 2 3 4 u32 5 6 7 8 9 10 u64 11 12 13 14 u32 15 16 u64 17 18 u32 19 20 21 22 23 24 u16 25 26 u32 27 28 29 30 31 32 33 34 u16 1 2
> getsockopt(3, SOL_TCP, TCP_INFO, 0x1000, [256 => 1]) = 0
riscv64 getsockopt 3 6 13 0x1000 0x8000 = 0
@0x8000 u32 64
@@0x8000 u32 16
@@0x1000 "cubic\0" fill 10 0
> getsockopt(3, SOL_TCP, TCP_CONGESTION, "cubic\0\0\0\0\0\0\0\0\0\0\0", [64 => 16]) = 0
x86_64 setsockopt 3 6 13 0x1000 4 = 0
@0x1000 "reno"
> setsockopt(3, SOL_TCP, TCP_CONGESTION, "reno", 4) = 0
i386 setsockopt 3 6 31 0x1000 3 = 0
@0x1000 "tls"
> setsockopt(3, SOL_TCP, TCP_ULP, "tls", 3) = 0
x32 setsockopt 3 6 33 0x1000 16 = 0
@0x1000 u32 1 2 3 4
> setsockopt(3, SOL_TCP, TCP_FASTOPEN_KEY, "\1\0\0\0\2\0\0\0\3\0\0\0\4\0\0\0", 16) = 0
aarch64 getsockopt 3 6 28 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 "\105\0\0\74"
> getsockopt(3, SOL_TCP, TCP_SAVED_SYN, "E\0\0<", [4]) = 0
arm setsockopt 3 6 14 0x1000 216 = 0
@0x1000 u16 2 be16 80 "\12\0\0\1" fill 120 0 u8 0 0 u16 4 u32 0 "test" fill 76 0
> setsockopt(3, SOL_TCP, TCP_MD5SIG, {tcpm_addr={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, tcpm_flags=0, tcpm_prefixlen=0, tcpm_keylen=4, tcpm_ifindex=0, tcpm_key=[0x74, 0x65, 0x73, 0x74]}, 216) = 0
riscv64 setsockopt 3 6 32 0x1000 216 = 0
@0x1000 u16 2 be16 80 "\12\0\0\1" fill 120 0 u8 3 24 u16 0 u32 1 fill 80 0
> setsockopt(3, SOL_TCP, TCP_MD5SIG_EXT, {tcpm_addr={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, tcpm_flags=TCP_MD5SIG_FLAG_PREFIX|TCP_MD5SIG_FLAG_IFINDEX, tcpm_prefixlen=24, tcpm_keylen=0, tcpm_ifindex=if_nametoindex("lo"), tcpm_key=[]}, 216) = 0
x86_64 setsockopt 3 6 14 0x1000 4 = -1 EINVAL
@0x1000 u32 0
> setsockopt(3, SOL_TCP, TCP_MD5SIG, 0x1000, 4) = -1 EINVAL (Invalid argument)
i386 setsockopt 3 6 14 0x1000 216 = 0
@0x1000 u16 2 be16 80 "\12\0\0\1" fill 120 0 u8 0 0 u16 80 u32 0 fill 80 0xaa
> setsockopt(3, SOL_TCP, TCP_MD5SIG, {tcpm_addr={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, tcpm_flags=0, tcpm_prefixlen=0, tcpm_keylen=80, tcpm_ifindex=0, tcpm_key=[0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, ...]}, 216) = 0
x32 setsockopt 3 6 19 0x1000 4 = 0
@0x1000 u32 1
> setsockopt(3, SOL_TCP, TCP_REPAIR, [TCP_REPAIR_ON], 4) = 0
aarch64 setsockopt 3 6 19 0x1000 4 = 0
@0x1000 u32 0xffffffff
> setsockopt(3, SOL_TCP, TCP_REPAIR, [TCP_REPAIR_OFF_NO_WP], 4) = 0
arm getsockopt 3 6 19 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 0
> getsockopt(3, SOL_TCP, TCP_REPAIR, [TCP_REPAIR_OFF], [4]) = 0
riscv64 setsockopt 3 6 20 0x1000 4 = 0
@0x1000 u32 2
> setsockopt(3, SOL_TCP, TCP_REPAIR_QUEUE, [TCP_SEND_QUEUE], 4) = 0
x86_64 setsockopt 3 6 20 0x1000 4 = -1 EINVAL
@0x1000 u32 7
> setsockopt(3, SOL_TCP, TCP_REPAIR_QUEUE, [0x7], 4) = -1 EINVAL (Invalid argument)
i386 setsockopt 3 6 22 0x1000 24 = 0
@0x1000 u32 2 1460 3 0x70007 8 0
> setsockopt(3, SOL_TCP, TCP_REPAIR_OPTIONS, [{opt_code=TCPOPT_MSS, opt_val=1460}, {opt_code=TCPOPT_WINDOW, opt_val=458759}, {opt_code=TCPOPT_TIMESTAMP, opt_val=0}], 24) = 0
x32 setsockopt 3 6 22 0x1000 4 = -1 EINVAL
@0x1000 u32 4
> setsockopt(3, SOL_TCP, TCP_REPAIR_OPTIONS, 0x1000, 4) = -1 EINVAL (Invalid argument)
aarch64 getsockopt 3 6 29 0x1000 0x8000 = 0
@0x8000 u32 20
@@0x1000 u32 1 2 3 4 5
> getsockopt(3, SOL_TCP, TCP_REPAIR_WINDOW, {snd_wl1=1, snd_wnd=2, max_window=3, rcv_wnd=4, rcv_wup=5}, [20]) = 0
arm setsockopt 3 6 29 0x1000 20 = 0
@0x1000 u32 1 2 3 4 5
> setsockopt(3, SOL_TCP, TCP_REPAIR_WINDOW, {snd_wl1=1, snd_wnd=2, max_window=3, rcv_wnd=4, rcv_wup=5}, 20) = 0
x86_64 getsockopt 3 6 35 0x1000 0x8000 = 0
@0x8000 u32 16
@@0x1000 u64 0x7f0000000000 u32 4096 0
> getsockopt(3, SOL_TCP, TCP_ZEROCOPY_RECEIVE, {address=0x7f0000000000, length=4096, recv_skip_hint=0}, [16]) = 0
x86_64 getsockopt 3 6 35 0x1000 0x8000 = 0
@0x8000 u32 64
@@0x1000 u64 0x7f0000000000 u32 4096 0 10 0xfffffff4 u64 0x5000 u32 16 1 u64 0 0 u32 0x4000000 0
> getsockopt(3, SOL_TCP, TCP_ZEROCOPY_RECEIVE, {address=0x7f0000000000, length=4096, recv_skip_hint=0, inq=10, err=-12, copybuf_address=0x5000, copybuf_len=16, flags=TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT, msg_control=0, msg_controllen=0, msg_flags=MSG_ZEROCOPY}, [64]) = 0
i386 getsockopt 3 6 35 0x1000 0x8000 = 0
@0x8000 u32 8
@@0x1000 u64 1
> getsockopt(3, SOL_TCP, TCP_ZEROCOPY_RECEIVE, 0x1000, [8]) = 0
x32 setsockopt 3 6 38 0x1000 288 = 0
@0x1000 u16 2 be16 80 "\12\0\0\1" fill 120 0 "hmac(sha1)\0" fill 53 0 u32 0 u32 3 u16 0 u8 32 100 101 0 0 4 "key!" fill 76 0
> setsockopt(3, SOL_TCP, TCP_AO_ADD_KEY, {addr={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, alg_name="hmac(sha1)", ifindex=0, set_current=1, set_rnext=1, prefix=32, sndid=100, rcvid=101, maclen=0, keyflags=0, keylen=4, key=[0x6b, 0x65, 0x79, 0x21]}, 288) = 0
aarch64 setsockopt 3 6 39 0x1000 144 = 0
@0x1000 u16 2 be16 80 "\12\0\0\1" fill 120 0 u32 1 4 u16 0 u8 32 100 101 0 0 1
> setsockopt(3, SOL_TCP, TCP_AO_DEL_KEY, {addr={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, ifindex=if_nametoindex("lo"), set_current=0, set_rnext=0, del_async=1, prefix=32, sndid=100, rcvid=101, current_key=0, rnext=0, keyflags=TCP_AO_KEYF_IFINDEX}, 144) = 0
arm setsockopt 3 6 40 0x1000 48 = 0
@0x1000 u32 5 u16 0 u8 1 2 u64 1 2 3 4 5
> setsockopt(3, SOL_TCP, TCP_AO_INFO, {set_current=1, set_rnext=0, ao_required=1, set_counters=0, accept_icmps=0, current_key=1, rnext=2, pkt_good=1, pkt_bad=2, pkt_key_not_found=3, pkt_ao_required=4, pkt_dropped_icmp=5}, 48) = 0
riscv64 getsockopt 3 6 40 0x1000 0x8000 = 0
@0x8000 u32 48
@@0x1000 u32 0xfffffff0 u16 7 u8 1 2 u64 1 2 3 4 5
> getsockopt(3, SOL_TCP, TCP_AO_INFO, {set_current=0, set_rnext=0, ao_required=0, set_counters=0, accept_icmps=1, reserved=134217727, reserved2=7, current_key=1, rnext=2, pkt_good=1, pkt_bad=2, pkt_key_not_found=3, pkt_ao_required=4, pkt_dropped_icmp=5}, [48]) = 0
x86_64 getsockopt 3 6 41 0x1000 0x8000 = 0
@0x8000 u32 304
@@0x1000 u16 2 be16 80 "\12\0\0\1" fill 120 0 "cmac(aes128)\0" fill 51 0 "abcd" fill 76 0 u32 1 u16 3 u8 100 101 32 12 0 4 u32 0 u64 1 2
> getsockopt(3, SOL_TCP, TCP_AO_GET_KEYS, [{addr={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, alg_name="cmac(aes128)", key=[0x61, 0x62, 0x63, 0x64], nkeys=1, is_current=1, is_rnext=1, get_all=0, sndid=100, rcvid=101, prefix=32, maclen=12, keyflags=0, keylen=4, ifindex=0, pkt_good=1, pkt_bad=2}], [304]) = 0
i386 setsockopt 3 6 42 0x1000 16 = 0
@0x1000 be32 1 2 u32 3 4
> setsockopt(3, SOL_TCP, TCP_AO_REPAIR, {snt_isn=1, rcv_isn=2, snd_sne=3, rcv_sne=4}, 16) = 0
x32 getsockopt 3 6 42 0x1000 0x8000 = 0
@0x8000 u32 16
@@0x1000 be32 1 2 u32 3 4
> getsockopt(3, SOL_TCP, TCP_AO_REPAIR, {snt_isn=1, rcv_isn=2, snd_sne=3, rcv_sne=4}, [16]) = 0
aarch64 setsockopt 3 6 38 0x1000 4 = -1 EINVAL
@0x1000 u32 0
> setsockopt(3, SOL_TCP, TCP_AO_ADD_KEY, 0x1000, 4) = -1 EINVAL (Invalid argument)
arm setsockopt 3 6 1 0x1000 4 = 0
@0x1000 u32 1
> setsockopt(3, SOL_TCP, TCP_NODELAY, [1], 4) = 0
riscv64 getsockopt 3 6 36 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 1
> getsockopt(3, SOL_TCP, TCP_INQ, [1], [4]) = 0
x86_64 setsockopt 3 17 100 0x1000 4 = 0
@0x1000 u32 2
> setsockopt(3, SOL_UDP, UDP_ENCAP, [UDP_ENCAP_ESPINUDP], 4) = 0
i386 getsockopt 3 17 100 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 0
> getsockopt(3, SOL_UDP, UDP_ENCAP, [0], [4]) = 0
x32 setsockopt 3 17 103 0x1000 4 = 0
@0x1000 u32 1200
> setsockopt(3, SOL_UDP, UDP_SEGMENT, [1200], 4) = 0

# NULL, unreadable, not followed.
x86_64 getsockopt 3 6 11 0 0x8000 = 0
@0x8000 u32 232
> getsockopt(3, SOL_TCP, TCP_INFO, NULL, [232]) = 0
x86_64 getsockopt 3 6 11 0x1000 0 = -1 EFAULT
> getsockopt(3, SOL_TCP, TCP_INFO, 0x1000, NULL) = -1 EFAULT (Bad address)
aarch64 getsockopt 3 6 11 0x1000 0x8000 = 0
@0x8000 u32 232
> getsockopt(3, SOL_TCP, TCP_INFO, 0x1000, [232]) = 0
arm setsockopt 3 6 14 0x1000 216 = -1 EFAULT
> setsockopt(3, SOL_TCP, TCP_MD5SIG, 0x1000, 216) = -1 EFAULT (Bad address)
arm setsockopt 3 6 14 0 216 = -1 EFAULT
> setsockopt(3, SOL_TCP, TCP_MD5SIG, NULL, 216) = -1 EFAULT (Bad address)
i386 setsockopt 3 1 20 0x1000 -1 = -1 EINVAL
@0x1000 u32 1 2
> setsockopt(3, SOL_SOCKET, SO_RCVTIMEO_OLD, 0x1000, -1) = -1 EINVAL (Invalid argument)
i386 getsockopt 3 1 20 0x1000 0x8000 = -1 EINVAL
@0x8000 u32 -8
> getsockopt(3, SOL_SOCKET, SO_RCVTIMEO_OLD, 0x1000, [-8]) = -1 EINVAL (Invalid argument)
x86_64 setsockopt 3 6 38 0x1000 288 = 0
@0x1000 fill 288 0
-e verbose=none
> setsockopt(3, SOL_TCP, TCP_AO_ADD_KEY, 0x1000, 288) = 0
-e raw=all
> setsockopt(0x3, 0x6, 0x26, 0x1000, 0x120) = 0
-v
> setsockopt(3, SOL_TCP, TCP_AO_ADD_KEY, {addr={sa_family=AF_UNSPEC, sa_data="\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"}, alg_name="", ifindex=0, set_current=0, set_rnext=0, prefix=0, sndid=0, rcvid=0, maclen=0, keyflags=0, keylen=0, key=[]}, 288) = 0

# Programs of sockets: places beyond the packet have names, and results are no actions.
x86_64 setsockopt 3 1 26 0x1000 16 = 0
@0x1000 u16 8 0 u32 0 u64 0x2000
@0x2000 u16 0x20 u8 0 0 u32 0xfffff000 u16 0x28 u8 0 0 u32 0xfffff02c u16 0x30 u8 0 0 u32 0xfffff0ff u16 0x20 u8 0 0 u32 0xfff00009 u16 0x28 u8 0 0 u32 0xffe0000c
@0x2028 u16 0x15 u8 0 1 u32 0x800 u16 6 u8 0 0 u32 0x7fff0000 u16 6 u8 0 0 u32 0
-v
> setsockopt(3, SOL_SOCKET, SO_ATTACH_FILTER, {len=8, filter=[BPF_STMT(BPF_LD|BPF_W|BPF_ABS, SKF_AD_OFF+SKF_AD_PROTOCOL), BPF_STMT(BPF_LD|BPF_H|BPF_ABS, SKF_AD_OFF+SKF_AD_VLAN_TAG), BPF_STMT(BPF_LD|BPF_B|BPF_ABS, SKF_AD_OFF+0xff /* SKF_AD_??? */), BPF_STMT(BPF_LD|BPF_W|BPF_ABS, SKF_NET_OFF+9), BPF_STMT(BPF_LD|BPF_H|BPF_ABS, SKF_LL_OFF+12), BPF_JUMP(BPF_JMP|BPF_K|BPF_JEQ, 0x800, 0, 0x1), BPF_STMT(BPF_RET|BPF_K, 0x7fff0000), BPF_STMT(BPF_RET|BPF_K, 0)]}, 16) = 0
-v -Xraw
> setsockopt(3, 0x1, 0x1a, {len=8, filter=[BPF_STMT(0|0|0x20, 0xfffff000+0), BPF_STMT(0|0x8|0x20, 0xfffff000+0x2c), BPF_STMT(0|0x10|0x20, 0xfffff000+0xff), BPF_STMT(0|0|0x20, 0xfff00000+9), BPF_STMT(0|0x8|0x20, 0xffe00000+12), BPF_JUMP(0x5|0|0x10, 0x800, 0, 0x1), BPF_STMT(0x6|0, 0x7fff0000), BPF_STMT(0x6|0, 0)]}, 16) = 0
-v -Xverbose
> setsockopt(3, 0x1 /* SOL_SOCKET */, 0x1a /* SO_ATTACH_FILTER */, {len=8, filter=[BPF_STMT(0 /* BPF_LD */|0 /* BPF_W */|0x20 /* BPF_ABS */, 0xfffff000 /* SKF_AD_OFF */+0 /* SKF_AD_PROTOCOL */), BPF_STMT(0 /* BPF_LD */|0x8 /* BPF_H */|0x20 /* BPF_ABS */, 0xfffff000 /* SKF_AD_OFF */+0x2c /* SKF_AD_VLAN_TAG */), BPF_STMT(0 /* BPF_LD */|0x10 /* BPF_B */|0x20 /* BPF_ABS */, 0xfffff000 /* SKF_AD_OFF */+0xff /* SKF_AD_??? */), BPF_STMT(0 /* BPF_LD */|0 /* BPF_W */|0x20 /* BPF_ABS */, 0xfff00000 /* SKF_NET_OFF */+9), BPF_STMT(0 /* BPF_LD */|0x8 /* BPF_H */|0x20 /* BPF_ABS */, 0xffe00000 /* SKF_LL_OFF */+12), BPF_JUMP(0x5 /* BPF_JMP */|0 /* BPF_K */|0x10 /* BPF_JEQ */, 0x800, 0, 0x1), BPF_STMT(0x6 /* BPF_RET */|0 /* BPF_K */, 0x7fff0000), BPF_STMT(0x6 /* BPF_RET */|0 /* BPF_K */, 0)]}, 16) = 0
arm setsockopt 3 1 51 0x1000 8 = 0
@0x1000 u16 3 0 ptr 0x2000
@0x2000 u16 0x20 u8 0 0 u32 0 u16 0x40 u8 0 0 u32 0xfffff000
-v
> setsockopt(3, SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, {len=3, filter=[BPF_STMT(BPF_LD|BPF_W|BPF_ABS, 0), BPF_STMT(BPF_LD|BPF_W|BPF_IND, 0xfffff000), ... /* 0x2010 */]}, 8) = 0
