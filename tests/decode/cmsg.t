# Control messages: each level and type, on ABIs of both widths.


# General: the least and the most of each.
x86_64 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 0 ptr 0x1800 long 0 ptr 0x2000 long 52 u32 0 0
@@0x2000 long 24 u32 1 1 u32 3 4 long 28 u32 1 2 u32 10 1000 1000
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=24, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[3, 4]}, {cmsg_len=28, cmsg_level=SOL_SOCKET, cmsg_type=SCM_CREDENTIALS, cmsg_data={pid=10, uid=1000, gid=1000}}], msg_controllen=52, msg_flags=0}, 0) = 0
i386 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 ptr 0x1800 long 0 ptr 0x2000 long 44 u32 0
@@0x2000 long 20 u32 1 1 u32 3 4 long 24 u32 1 2 u32 10 1000 1000
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[3, 4]}, {cmsg_len=24, cmsg_level=SOL_SOCKET, cmsg_type=SCM_CREDENTIALS, cmsg_data={pid=10, uid=1000, gid=1000}}], msg_controllen=44, msg_flags=0}, 0) = 0
x32 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 ptr 0x1800 long 0 ptr 0x2000 long 44 u32 0
@@0x2000 long 20 u32 1 1 u32 3 4 long 24 u32 1 2 u32 10 1000 1000
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[3, 4]}, {cmsg_len=24, cmsg_level=SOL_SOCKET, cmsg_type=SCM_CREDENTIALS, cmsg_data={pid=10, uid=1000, gid=1000}}], msg_controllen=44, msg_flags=0}, 0) = 0
aarch64 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 0 ptr 0x1800 long 0 ptr 0x2000 long 52 u32 0 0
@@0x2000 long 24 u32 1 1 u32 3 4 long 28 u32 1 2 u32 10 1000 1000
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=24, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[3, 4]}, {cmsg_len=28, cmsg_level=SOL_SOCKET, cmsg_type=SCM_CREDENTIALS, cmsg_data={pid=10, uid=1000, gid=1000}}], msg_controllen=52, msg_flags=0}, 0) = 0
arm recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 ptr 0x1800 long 0 ptr 0x2000 long 44 u32 0
@@0x2000 long 20 u32 1 1 u32 3 4 long 24 u32 1 2 u32 10 1000 1000
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[3, 4]}, {cmsg_len=24, cmsg_level=SOL_SOCKET, cmsg_type=SCM_CREDENTIALS, cmsg_data={pid=10, uid=1000, gid=1000}}], msg_controllen=44, msg_flags=0}, 0) = 0
riscv64 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 0 ptr 0x1800 long 0 ptr 0x2000 long 52 u32 0 0
@@0x2000 long 24 u32 1 1 u32 3 4 long 28 u32 1 2 u32 10 1000 1000
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=24, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[3, 4]}, {cmsg_len=28, cmsg_level=SOL_SOCKET, cmsg_type=SCM_CREDENTIALS, cmsg_data={pid=10, uid=1000, gid=1000}}], msg_controllen=52, msg_flags=0}, 0) = 0
x86_64 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 0 ptr 0x1800 long 0 ptr 0x2000 long 256 u32 0 0
@@0x2000 long 32 u32 1 29 klong 1 2 long 32 u32 1 35 klong 1 2 long 64 u32 1 37 klong 1 2 3 4 5 6 long 32 u32 1 63 u64 1 2 long 32 u32 1 64 u64 1 2 long 64 u32 1 65 u64 1 2 3 4 5 6
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=32, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMP_OLD, cmsg_data={tv_sec=1, tv_usec=2}}, {cmsg_len=32, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPNS_OLD, cmsg_data={tv_sec=1, tv_nsec=2}}, {cmsg_len=64, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPING_OLD, cmsg_data=[{tv_sec=1, tv_nsec=2}, {tv_sec=3, tv_nsec=4}, {tv_sec=5, tv_nsec=6}]}, {cmsg_len=32, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMP_NEW, cmsg_data={tv_sec=1, tv_usec=2}}, {cmsg_len=32, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPNS_NEW, cmsg_data={tv_sec=1, tv_nsec=2}}, {cmsg_len=64, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPING_NEW, cmsg_data=[{tv_sec=1, tv_nsec=2}, {tv_sec=3, tv_nsec=4}, {tv_sec=5, tv_nsec=6}]}], msg_controllen=256, msg_flags=0}, 0) = 0
i386 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 ptr 0x1800 long 0 ptr 0x2000 long 192 u32 0
@@0x2000 long 20 u32 1 29 klong 1 2 long 20 u32 1 35 klong 1 2 long 36 u32 1 37 klong 1 2 3 4 5 6 long 28 u32 1 63 u64 1 2 long 28 u32 1 64 u64 1 2 long 60 u32 1 65 u64 1 2 3 4 5 6
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMP_OLD, cmsg_data={tv_sec=1, tv_usec=2}}, {cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPNS_OLD, cmsg_data={tv_sec=1, tv_nsec=2}}, {cmsg_len=36, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPING_OLD, cmsg_data=[{tv_sec=1, tv_nsec=2}, {tv_sec=3, tv_nsec=4}, {tv_sec=5, tv_nsec=6}]}, {cmsg_len=28, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMP_NEW, cmsg_data={tv_sec=1, tv_usec=2}}, {cmsg_len=28, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPNS_NEW, cmsg_data={tv_sec=1, tv_nsec=2}}, {cmsg_len=60, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPING_NEW, cmsg_data=[{tv_sec=1, tv_nsec=2}, {tv_sec=3, tv_nsec=4}, {tv_sec=5, tv_nsec=6}]}], msg_controllen=192, msg_flags=0}, 0) = 0
x32 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 ptr 0x1800 long 0 ptr 0x2000 long 232 u32 0
@@0x2000 long 28 u32 1 29 klong 1 2 long 28 u32 1 35 klong 1 2 long 60 u32 1 37 klong 1 2 3 4 5 6 long 28 u32 1 63 u64 1 2 long 28 u32 1 64 u64 1 2 long 60 u32 1 65 u64 1 2 3 4 5 6
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=28, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMP_OLD, cmsg_data={tv_sec=1, tv_usec=2}}, {cmsg_len=28, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPNS_OLD, cmsg_data={tv_sec=1, tv_nsec=2}}, {cmsg_len=60, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPING_OLD, cmsg_data=[{tv_sec=1, tv_nsec=2}, {tv_sec=3, tv_nsec=4}, {tv_sec=5, tv_nsec=6}]}, {cmsg_len=28, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMP_NEW, cmsg_data={tv_sec=1, tv_usec=2}}, {cmsg_len=28, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPNS_NEW, cmsg_data={tv_sec=1, tv_nsec=2}}, {cmsg_len=60, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPING_NEW, cmsg_data=[{tv_sec=1, tv_nsec=2}, {tv_sec=3, tv_nsec=4}, {tv_sec=5, tv_nsec=6}]}], msg_controllen=232, msg_flags=0}, 0) = 0
aarch64 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 0 ptr 0x1800 long 0 ptr 0x2000 long 256 u32 0 0
@@0x2000 long 32 u32 1 29 klong 1 2 long 32 u32 1 35 klong 1 2 long 64 u32 1 37 klong 1 2 3 4 5 6 long 32 u32 1 63 u64 1 2 long 32 u32 1 64 u64 1 2 long 64 u32 1 65 u64 1 2 3 4 5 6
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=32, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMP_OLD, cmsg_data={tv_sec=1, tv_usec=2}}, {cmsg_len=32, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPNS_OLD, cmsg_data={tv_sec=1, tv_nsec=2}}, {cmsg_len=64, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPING_OLD, cmsg_data=[{tv_sec=1, tv_nsec=2}, {tv_sec=3, tv_nsec=4}, {tv_sec=5, tv_nsec=6}]}, {cmsg_len=32, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMP_NEW, cmsg_data={tv_sec=1, tv_usec=2}}, {cmsg_len=32, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPNS_NEW, cmsg_data={tv_sec=1, tv_nsec=2}}, {cmsg_len=64, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPING_NEW, cmsg_data=[{tv_sec=1, tv_nsec=2}, {tv_sec=3, tv_nsec=4}, {tv_sec=5, tv_nsec=6}]}], msg_controllen=256, msg_flags=0}, 0) = 0
arm recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 ptr 0x1800 long 0 ptr 0x2000 long 192 u32 0
@@0x2000 long 20 u32 1 29 klong 1 2 long 20 u32 1 35 klong 1 2 long 36 u32 1 37 klong 1 2 3 4 5 6 long 28 u32 1 63 u64 1 2 long 28 u32 1 64 u64 1 2 long 60 u32 1 65 u64 1 2 3 4 5 6
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMP_OLD, cmsg_data={tv_sec=1, tv_usec=2}}, {cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPNS_OLD, cmsg_data={tv_sec=1, tv_nsec=2}}, {cmsg_len=36, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPING_OLD, cmsg_data=[{tv_sec=1, tv_nsec=2}, {tv_sec=3, tv_nsec=4}, {tv_sec=5, tv_nsec=6}]}, {cmsg_len=28, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMP_NEW, cmsg_data={tv_sec=1, tv_usec=2}}, {cmsg_len=28, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPNS_NEW, cmsg_data={tv_sec=1, tv_nsec=2}}, {cmsg_len=60, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPING_NEW, cmsg_data=[{tv_sec=1, tv_nsec=2}, {tv_sec=3, tv_nsec=4}, {tv_sec=5, tv_nsec=6}]}], msg_controllen=192, msg_flags=0}, 0) = 0
riscv64 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 0 ptr 0x1800 long 0 ptr 0x2000 long 256 u32 0 0
@@0x2000 long 32 u32 1 29 klong 1 2 long 32 u32 1 35 klong 1 2 long 64 u32 1 37 klong 1 2 3 4 5 6 long 32 u32 1 63 u64 1 2 long 32 u32 1 64 u64 1 2 long 64 u32 1 65 u64 1 2 3 4 5 6
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=32, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMP_OLD, cmsg_data={tv_sec=1, tv_usec=2}}, {cmsg_len=32, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPNS_OLD, cmsg_data={tv_sec=1, tv_nsec=2}}, {cmsg_len=64, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPING_OLD, cmsg_data=[{tv_sec=1, tv_nsec=2}, {tv_sec=3, tv_nsec=4}, {tv_sec=5, tv_nsec=6}]}, {cmsg_len=32, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMP_NEW, cmsg_data={tv_sec=1, tv_usec=2}}, {cmsg_len=32, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPNS_NEW, cmsg_data={tv_sec=1, tv_nsec=2}}, {cmsg_len=64, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPING_NEW, cmsg_data=[{tv_sec=1, tv_nsec=2}, {tv_sec=3, tv_nsec=4}, {tv_sec=5, tv_nsec=6}]}], msg_controllen=256, msg_flags=0}, 0) = 0
x86_64 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 0 ptr 0x1800 long 0 ptr 0x2000 long 201 u32 0 0
@@0x2000 long 20 u32 1 29 u32 1 fill 4 0 long 20 u32 1 35 u32 1 fill 4 0 long 56 u32 1 37 klong 1 2 3 4 5 long 24 u32 1 63 u64 1 long 56 u32 1 65 u64 1 2 3 4 5 long 17 u32 1 64 u8 1
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMP_OLD, cmsg_data=???}, {cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPNS_OLD, cmsg_data=???}, {cmsg_len=56, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPING_OLD, cmsg_data=???}, {cmsg_len=24, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMP_NEW, cmsg_data=???}, {cmsg_len=56, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPING_NEW, cmsg_data=???}, {cmsg_len=17, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPNS_NEW, cmsg_data=???}], msg_controllen=201, msg_flags=0}, 0) = 0
i386 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 ptr 0x1800 long 0 ptr 0x2000 long 149 u32 0
@@0x2000 long 16 u32 1 29 u32 1 long 16 u32 1 35 u32 1 long 32 u32 1 37 klong 1 2 3 4 5 long 20 u32 1 63 u64 1 long 52 u32 1 65 u64 1 2 3 4 5 long 13 u32 1 64 u8 1
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=16, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMP_OLD, cmsg_data=???}, {cmsg_len=16, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPNS_OLD, cmsg_data=???}, {cmsg_len=32, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPING_OLD, cmsg_data=???}, {cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMP_NEW, cmsg_data=???}, {cmsg_len=52, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPING_NEW, cmsg_data=???}, {cmsg_len=13, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPNS_NEW, cmsg_data=???}], msg_controllen=149, msg_flags=0}, 0) = 0
x32 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 ptr 0x1800 long 0 ptr 0x2000 long 172 u32 0
@@0x2000 long 16 u32 1 4 u32 5 long 16 u32 1 12 u32 6 long 16 u32 1 36 u32 0x2a long 16 u32 1 40 u32 3 long 16 u32 1 41 u32 1 long 20 u32 1 61 u64 1700000000000000000 long 16 u32 1 81 u32 7 long 16 u32 1 84 u32 100 long 23 u32 1 3 "unconfined\0" fill 1 0 long 16 u32 1 99 u32 1
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=16, cmsg_level=SOL_SOCKET, cmsg_type=SCM_PIDFD, cmsg_data=[5]}, {cmsg_len=16, cmsg_level=SOL_SOCKET, cmsg_type=SO_PRIORITY, cmsg_data=[6]}, {cmsg_len=16, cmsg_level=SOL_SOCKET, cmsg_type=SO_MARK, cmsg_data=[0x2a]}, {cmsg_len=16, cmsg_level=SOL_SOCKET, cmsg_type=SO_RXQ_OVFL, cmsg_data=[3]}, {cmsg_len=16, cmsg_level=SOL_SOCKET, cmsg_type=SO_WIFI_STATUS, cmsg_data=[1]}, {cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SO_TXTIME, cmsg_data=[1700000000000000000]}, {cmsg_len=16, cmsg_level=SOL_SOCKET, cmsg_type=SCM_TS_OPT_ID, cmsg_data=[7]}, {cmsg_len=16, cmsg_level=SOL_SOCKET, cmsg_type=SO_INQ, cmsg_data=[100]}, {cmsg_len=23, cmsg_level=SOL_SOCKET, cmsg_type=SCM_SECURITY, cmsg_data="unconfined\0"}, {cmsg_len=16, cmsg_level=SOL_SOCKET, cmsg_type=0x63 /* SCM_??? */}], msg_controllen=172, msg_flags=0}, 0) = 0
x86_64 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 0 ptr 0x1800 long 0 ptr 0x2000 long 60 u32 0 0
@@0x2000 long 60 u32 1 54 u16 12 1 u64 5 u16 5 14 u8 1 0 0 0 u16 8 22 u32 99 u16 5 26 u8 64 0 0 0 u16 8 77 u32 1
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=60, cmsg_level=SOL_SOCKET, cmsg_type=SCM_TIMESTAMPING_OPT_STATS, cmsg_data=[[{nla_len=12, nla_type=TCP_NLA_BUSY}, 5], [{nla_len=5, nla_type=TCP_NLA_CA_STATE}, TCP_CA_Disorder], [{nla_len=8, nla_type=TCP_NLA_SRTT}, 99], [{nla_len=5, nla_type=TCP_NLA_TTL}, 64], [{nla_len=8, nla_type=0x4d /* TCP_NLA_??? */}, "\x01\x00\x00\x00"]]}], msg_controllen=60, msg_flags=0}, 0) = 0
arm recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 ptr 0x1800 long 0 ptr 0x2000 long 100 u32 0
@@0x2000 long 28 u32 1 58 u32 1 60 0 0 long 36 u32 1 78 u64 4096 u32 1500 7 2 0 long 36 u32 1 79 u64 4096 u32 1500 7 2 1
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=28, cmsg_level=SOL_SOCKET, cmsg_type=SCM_TIMESTAMPING_PKTINFO, cmsg_data={if_index=if_nametoindex("lo"), pkt_length=60}}, {cmsg_len=36, cmsg_level=SOL_SOCKET, cmsg_type=SO_DEVMEM_LINEAR, cmsg_data={frag_offset=4096, frag_size=1500, frag_token=7, dmabuf_id=2, flags=0}}, {cmsg_len=36, cmsg_level=SOL_SOCKET, cmsg_type=SO_DEVMEM_DMABUF, cmsg_data={frag_offset=4096, frag_size=1500, frag_token=7, dmabuf_id=2, flags=0x1}}], msg_controllen=100, msg_flags=0}, 0) = 0
aarch64 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 0 ptr 0x1800 long 0 ptr 0x2000 long 176 u32 0 0
@@0x2000 long 16 u32 1 1 long 18 u32 1 1 u16 1 fill 6 0 long 24 u32 1 2 u32 1 2 long 18 u32 1 4 u16 1 fill 6 0 long 20 u32 1 61 u32 1 fill 4 0 long 20 u32 1 58 u32 1 fill 4 0 long 24 u32 1 78 u64 1 long 16 u32 1 3
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=16, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS}, {cmsg_len=18, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS}, {cmsg_len=24, cmsg_level=SOL_SOCKET, cmsg_type=SCM_CREDENTIALS}, {cmsg_len=18, cmsg_level=SOL_SOCKET, cmsg_type=SCM_PIDFD}, {cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SO_TXTIME}, {cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SCM_TIMESTAMPING_PKTINFO}, {cmsg_len=24, cmsg_level=SOL_SOCKET, cmsg_type=SO_DEVMEM_LINEAR}, {cmsg_len=16, cmsg_level=SOL_SOCKET, cmsg_type=SCM_SECURITY}], msg_controllen=176, msg_flags=0}, 0) = 0
arm sendmsg 3 0x1000 0 = 0
@0x1000 ptr 0 u32 0 ptr 0x1800 long 0 ptr 0x2000 long 172 u32 0
@0x2000 long 172 u32 1 1 u32 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39
> sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=172, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, ...]}], msg_controllen=172, msg_flags=0}, 0) = 0

# IP.
x86_64 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 0 ptr 0x1800 long 0 ptr 0x2000 long 252 u32 0 0
@@0x2000 long 17 u32 0 1 u8 0x10 fill 7 0 long 20 u32 0 2 u32 64 fill 4 0 long 21 u32 0 3 "label" fill 3 0 long 19 u32 0 6 u8 1 1 0 fill 5 0 long 28 u32 0 8 u32 1 "\12\0\0\1\12\0\0\2" fill 4 0 long 32 u32 0 20 u16 2 be16 80 "\12\0\0\1" fill 8 0 long 20 u32 0 23 u32 0xffff fill 4 0 long 20 u32 0 25 u32 1500 fill 4 0 long 20 u32 0 52 u32 6 fill 4 0 long 20 u32 0 77 u32 1
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=17, cmsg_level=SOL_IP, cmsg_type=IP_TOS, cmsg_data=[0x10]}, {cmsg_len=20, cmsg_level=SOL_IP, cmsg_type=IP_TTL, cmsg_data=[64]}, {cmsg_len=21, cmsg_level=SOL_IP, cmsg_type=SCM_SECURITY, cmsg_data="label"}, {cmsg_len=19, cmsg_level=SOL_IP, cmsg_type=IP_RECVOPTS, cmsg_data=[0x1, 0x1, 0]}, {cmsg_len=28, cmsg_level=SOL_IP, cmsg_type=IP_PKTINFO, cmsg_data={ipi_ifindex=if_nametoindex("lo"), ipi_spec_dst=inet_addr("10.0.0.1"), ipi_addr=inet_addr("10.0.0.2")}}, {cmsg_len=32, cmsg_level=SOL_IP, cmsg_type=IP_ORIGDSTADDR, cmsg_data={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}}, {cmsg_len=20, cmsg_level=SOL_IP, cmsg_type=IP_CHECKSUM, cmsg_data=[65535]}, {cmsg_len=20, cmsg_level=SOL_IP, cmsg_type=IP_RECVFRAGSIZE, cmsg_data=[1500]}, {cmsg_len=20, cmsg_level=SOL_IP, cmsg_type=IP_PROTOCOL, cmsg_data=[6]}, {cmsg_len=20, cmsg_level=SOL_IP, cmsg_type=0x4d /* IP_??? */}], msg_controllen=252, msg_flags=0}, 0) = 0
i386 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 ptr 0x1800 long 0 ptr 0x2000 long 184 u32 0
@@0x2000 long 13 u32 0 1 u8 0x10 fill 3 0 long 16 u32 0 2 u32 64 long 17 u32 0 3 "label" fill 3 0 long 15 u32 0 6 u8 1 1 0 fill 1 0 long 24 u32 0 8 u32 1 "\12\0\0\1\12\0\0\2" long 28 u32 0 20 u16 2 be16 80 "\12\0\0\1" fill 8 0 long 16 u32 0 23 u32 0xffff long 16 u32 0 25 u32 1500 long 16 u32 0 52 u32 6 long 16 u32 0 77 u32 1
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=13, cmsg_level=SOL_IP, cmsg_type=IP_TOS, cmsg_data=[0x10]}, {cmsg_len=16, cmsg_level=SOL_IP, cmsg_type=IP_TTL, cmsg_data=[64]}, {cmsg_len=17, cmsg_level=SOL_IP, cmsg_type=SCM_SECURITY, cmsg_data="label"}, {cmsg_len=15, cmsg_level=SOL_IP, cmsg_type=IP_RECVOPTS, cmsg_data=[0x1, 0x1, 0]}, {cmsg_len=24, cmsg_level=SOL_IP, cmsg_type=IP_PKTINFO, cmsg_data={ipi_ifindex=if_nametoindex("lo"), ipi_spec_dst=inet_addr("10.0.0.1"), ipi_addr=inet_addr("10.0.0.2")}}, {cmsg_len=28, cmsg_level=SOL_IP, cmsg_type=IP_ORIGDSTADDR, cmsg_data={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}}, {cmsg_len=16, cmsg_level=SOL_IP, cmsg_type=IP_CHECKSUM, cmsg_data=[65535]}, {cmsg_len=16, cmsg_level=SOL_IP, cmsg_type=IP_RECVFRAGSIZE, cmsg_data=[1500]}, {cmsg_len=16, cmsg_level=SOL_IP, cmsg_type=IP_PROTOCOL, cmsg_data=[6]}, {cmsg_len=16, cmsg_level=SOL_IP, cmsg_type=0x4d /* IP_??? */}], msg_controllen=184, msg_flags=0}, 0) = 0
arm recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 ptr 0x1800 long 0 ptr 0x2000 long 184 u32 0
@@0x2000 long 13 u32 0 1 u8 0x10 fill 3 0 long 16 u32 0 2 u32 64 long 17 u32 0 3 "label" fill 3 0 long 15 u32 0 6 u8 1 1 0 fill 1 0 long 24 u32 0 8 u32 1 "\12\0\0\1\12\0\0\2" long 28 u32 0 20 u16 2 be16 80 "\12\0\0\1" fill 8 0 long 16 u32 0 23 u32 0xffff long 16 u32 0 25 u32 1500 long 16 u32 0 52 u32 6 long 16 u32 0 77 u32 1
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=13, cmsg_level=SOL_IP, cmsg_type=IP_TOS, cmsg_data=[0x10]}, {cmsg_len=16, cmsg_level=SOL_IP, cmsg_type=IP_TTL, cmsg_data=[64]}, {cmsg_len=17, cmsg_level=SOL_IP, cmsg_type=SCM_SECURITY, cmsg_data="label"}, {cmsg_len=15, cmsg_level=SOL_IP, cmsg_type=IP_RECVOPTS, cmsg_data=[0x1, 0x1, 0]}, {cmsg_len=24, cmsg_level=SOL_IP, cmsg_type=IP_PKTINFO, cmsg_data={ipi_ifindex=if_nametoindex("lo"), ipi_spec_dst=inet_addr("10.0.0.1"), ipi_addr=inet_addr("10.0.0.2")}}, {cmsg_len=28, cmsg_level=SOL_IP, cmsg_type=IP_ORIGDSTADDR, cmsg_data={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}}, {cmsg_len=16, cmsg_level=SOL_IP, cmsg_type=IP_CHECKSUM, cmsg_data=[65535]}, {cmsg_len=16, cmsg_level=SOL_IP, cmsg_type=IP_RECVFRAGSIZE, cmsg_data=[1500]}, {cmsg_len=16, cmsg_level=SOL_IP, cmsg_type=IP_PROTOCOL, cmsg_data=[6]}, {cmsg_len=16, cmsg_level=SOL_IP, cmsg_type=0x4d /* IP_??? */}], msg_controllen=184, msg_flags=0}, 0) = 0
x86_64 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 0 ptr 0x1800 long 0 ptr 0x2000 long 48 u32 0 0
@@0x2000 long 48 u32 0 11 u32 111 u8 2 3 3 0 u32 0 0 u16 2 be16 80 "\12\0\0\1" fill 8 0
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=48, cmsg_level=SOL_IP, cmsg_type=IP_RECVERR, cmsg_data={ee_errno=111, ee_origin=2, ee_type=3, ee_code=3, ee_info=0, ee_data=0, offender={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}}}], msg_controllen=48, msg_flags=0}, 0) = 0
arm recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 ptr 0x1800 long 0 ptr 0x2000 long 32 u32 0
@@0x2000 long 32 u32 0 11 u32 111 u8 2 3 3 0 u32 0 0 u16 2 0
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=32, cmsg_level=SOL_IP, cmsg_type=IP_RECVERR}], msg_controllen=32, msg_flags=0}, 0) = 0
i386 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 ptr 0x1800 long 0 ptr 0x2000 long 44 u32 0
@@0x2000 long 44 u32 0 11 u32 111 u8 4 0 0 0 u32 1 2 u16 0 fill 14 0
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=44, cmsg_level=SOL_IP, cmsg_type=IP_RECVERR, cmsg_data={ee_errno=111, ee_origin=4, ee_type=0, ee_code=0, ee_info=1, ee_data=2, offender={sa_family=AF_UNSPEC, sa_data="\0\0\0\0\0\0\0\0\0\0\0\0\0\0"}}}], msg_controllen=44, msg_flags=0}, 0) = 0

# IPv6.
x86_64 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 0 ptr 0x1800 long 0 ptr 0x2000 long 356 u32 0 0
@@0x2000 long 36 u32 41 50 "\376\200\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 1 fill 4 0 long 36 u32 41 2 "\376\200\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 0 fill 4 0 long 20 u32 41 52 u32 64 fill 4 0 long 20 u32 41 67 u32 0xb8 fill 4 0 long 20 u32 41 11 be32 0x12345 fill 4 0 long 24 u32 41 54 u8 6 0 5 2 0 0 1 0 long 40 u32 41 57 u8 17 2 0 1 0 0 0 0 "\376\200\0\0\0\0\0\0\0\0\0\0\0\0\0\1" long 48 u32 41 61 u16 10 be16 0 be32 0 "\377\2\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 1 u32 1280 long 44 u32 41 74 u16 10 be16 0 be32 0 "\377\2\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 1 fill 4 0 long 20 u32 41 77 u32 1500 fill 4 0 long 20 u32 41 99 u32 1
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=36, cmsg_level=SOL_IPV6, cmsg_type=IPV6_PKTINFO, cmsg_data={inet_pton(AF_INET6, "fe80::1", &ipi6_addr), ipi6_ifindex=if_nametoindex("lo")}}, {cmsg_len=36, cmsg_level=SOL_IPV6, cmsg_type=IPV6_2292PKTINFO, cmsg_data={inet_pton(AF_INET6, "fe80::1", &ipi6_addr), ipi6_ifindex=0}}, {cmsg_len=20, cmsg_level=SOL_IPV6, cmsg_type=IPV6_HOPLIMIT, cmsg_data=[64]}, {cmsg_len=20, cmsg_level=SOL_IPV6, cmsg_type=IPV6_TCLASS, cmsg_data=[184]}, {cmsg_len=20, cmsg_level=SOL_IPV6, cmsg_type=IPV6_FLOWINFO, cmsg_data=[74565]}, {cmsg_len=24, cmsg_level=SOL_IPV6, cmsg_type=IPV6_HOPOPTS, cmsg_data=[0x6, 0, 0x5, 0x2, 0, 0, 0x1, 0]}, {cmsg_len=40, cmsg_level=SOL_IPV6, cmsg_type=IPV6_RTHDR, cmsg_data=[0x11, 0x2, 0, 0x1, 0, 0, 0, 0, 0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x1]}, {cmsg_len=48, cmsg_level=SOL_IPV6, cmsg_type=IPV6_PATHMTU, cmsg_data={ip6m_addr={sin6_family=AF_INET6, sin6_port=htons(0), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "ff02::1", &sin6_addr), sin6_scope_id=if_nametoindex("lo")}, ip6m_mtu=1280}}, {cmsg_len=44, cmsg_level=SOL_IPV6, cmsg_type=IPV6_ORIGDSTADDR, cmsg_data={sa_family=AF_INET6, sin6_port=htons(0), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "ff02::1", &sin6_addr), sin6_scope_id=if_nametoindex("lo")}}, {cmsg_len=20, cmsg_level=SOL_IPV6, cmsg_type=IPV6_RECVFRAGSIZE, cmsg_data=[1500]}, {cmsg_len=20, cmsg_level=SOL_IPV6, cmsg_type=0x63 /* IPV6_??? */}], msg_controllen=356, msg_flags=0}, 0) = 0
arm recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 ptr 0x1800 long 0 ptr 0x2000 long 284 u32 0
@@0x2000 long 32 u32 41 50 "\376\200\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 1 long 32 u32 41 2 "\376\200\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 0 long 16 u32 41 52 u32 64 long 16 u32 41 67 u32 0xb8 long 16 u32 41 11 be32 0x12345 long 20 u32 41 54 u8 6 0 5 2 0 0 1 0 long 36 u32 41 57 u8 17 2 0 1 0 0 0 0 "\376\200\0\0\0\0\0\0\0\0\0\0\0\0\0\1" long 44 u32 41 61 u16 10 be16 0 be32 0 "\377\2\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 1 u32 1280 long 40 u32 41 74 u16 10 be16 0 be32 0 "\377\2\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 1 long 16 u32 41 77 u32 1500 long 16 u32 41 99 u32 1
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=32, cmsg_level=SOL_IPV6, cmsg_type=IPV6_PKTINFO, cmsg_data={inet_pton(AF_INET6, "fe80::1", &ipi6_addr), ipi6_ifindex=if_nametoindex("lo")}}, {cmsg_len=32, cmsg_level=SOL_IPV6, cmsg_type=IPV6_2292PKTINFO, cmsg_data={inet_pton(AF_INET6, "fe80::1", &ipi6_addr), ipi6_ifindex=0}}, {cmsg_len=16, cmsg_level=SOL_IPV6, cmsg_type=IPV6_HOPLIMIT, cmsg_data=[64]}, {cmsg_len=16, cmsg_level=SOL_IPV6, cmsg_type=IPV6_TCLASS, cmsg_data=[184]}, {cmsg_len=16, cmsg_level=SOL_IPV6, cmsg_type=IPV6_FLOWINFO, cmsg_data=[74565]}, {cmsg_len=20, cmsg_level=SOL_IPV6, cmsg_type=IPV6_HOPOPTS, cmsg_data=[0x6, 0, 0x5, 0x2, 0, 0, 0x1, 0]}, {cmsg_len=36, cmsg_level=SOL_IPV6, cmsg_type=IPV6_RTHDR, cmsg_data=[0x11, 0x2, 0, 0x1, 0, 0, 0, 0, 0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x1]}, {cmsg_len=44, cmsg_level=SOL_IPV6, cmsg_type=IPV6_PATHMTU, cmsg_data={ip6m_addr={sin6_family=AF_INET6, sin6_port=htons(0), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "ff02::1", &sin6_addr), sin6_scope_id=if_nametoindex("lo")}, ip6m_mtu=1280}}, {cmsg_len=40, cmsg_level=SOL_IPV6, cmsg_type=IPV6_ORIGDSTADDR, cmsg_data={sa_family=AF_INET6, sin6_port=htons(0), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "ff02::1", &sin6_addr), sin6_scope_id=if_nametoindex("lo")}}, {cmsg_len=16, cmsg_level=SOL_IPV6, cmsg_type=IPV6_RECVFRAGSIZE, cmsg_data=[1500]}, {cmsg_len=16, cmsg_level=SOL_IPV6, cmsg_type=0x63 /* IPV6_??? */}], msg_controllen=284, msg_flags=0}, 0) = 0
riscv64 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 0 ptr 0x1800 long 0 ptr 0x2000 long 60 u32 0 0
@@0x2000 long 60 u32 41 25 u32 111 u8 3 1 4 0 u32 0 0 u16 10 be16 0 be32 0 "\377\2\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 1
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=60, cmsg_level=SOL_IPV6, cmsg_type=IPV6_RECVERR, cmsg_data={ee_errno=111, ee_origin=3, ee_type=1, ee_code=4, ee_info=0, ee_data=0, offender={sa_family=AF_INET6, sin6_port=htons(0), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "ff02::1", &sin6_addr), sin6_scope_id=if_nametoindex("lo")}}}], msg_controllen=60, msg_flags=0}, 0) = 0
x32 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 ptr 0x1800 long 0 ptr 0x2000 long 32 u32 0
@@0x2000 long 32 u32 41 25 u32 111 u8 3 1 4 0 u32 0 0 u16 10 0
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=32, cmsg_level=SOL_IPV6, cmsg_type=IPV6_RECVERR}], msg_controllen=32, msg_flags=0}, 0) = 0
i386 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 ptr 0x1800 long 0 ptr 0x2000 long 60 u32 0
@@0x2000 long 28 u32 41 50 "\376\200\0\0\0\0\0\0\0\0\0\0\0\0\0\1" long 14 u32 41 52 u16 1 fill 2 0 long 16 u32 41 61 u32 1
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=28, cmsg_level=SOL_IPV6, cmsg_type=IPV6_PKTINFO}, {cmsg_len=14, cmsg_level=SOL_IPV6, cmsg_type=IPV6_HOPLIMIT}, {cmsg_len=16, cmsg_level=SOL_IPV6, cmsg_type=IPV6_PATHMTU}], msg_controllen=60, msg_flags=0}, 0) = 0

# TCP, UDP, SCTP.
x86_64 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 0 ptr 0x1800 long 0 ptr 0x2000 long 89 u32 0 0
@@0x2000 long 20 u32 6 36 u32 1000 fill 4 0 long 18 u32 17 103 u16 1200 fill 6 0 long 20 u32 17 104 u32 1400 fill 4 0 long 17 u32 17 103 u8 1
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=20, cmsg_level=SOL_TCP, cmsg_type=TCP_INQ, cmsg_data=[1000]}, {cmsg_len=18, cmsg_level=SOL_UDP, cmsg_type=UDP_SEGMENT, cmsg_data=[1200]}, {cmsg_len=20, cmsg_level=SOL_UDP, cmsg_type=UDP_GRO, cmsg_data=[1400]}, {cmsg_len=17, cmsg_level=SOL_UDP, cmsg_type=UDP_SEGMENT}], msg_controllen=89, msg_flags=0}, 0) = 0
x86_64 sendmsg 3 0x1000 0 = 0
@0x1000 ptr 0 u32 0 0 ptr 0x1800 long 0 ptr 0x2000 long 104 u32 0 0
@0x2000 long 24 u32 132 0 u16 10 10 4 0 long 48 u32 132 1 u16 1 2 0x200 0 be32 46 u32 1 2 3 4 7 long 32 u32 132 2 u16 1 8 be32 46 u32 0 7
> sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=24, cmsg_level=SOL_SCTP, cmsg_type=SCTP_INIT, cmsg_data={sinit_num_ostreams=10, sinit_max_instreams=10, sinit_max_attempts=4, sinit_max_init_timeo=0}}, {cmsg_len=48, cmsg_level=SOL_SCTP, cmsg_type=SCTP_SNDRCV, cmsg_data={sinfo_stream=1, sinfo_ssn=2, sinfo_flags=SCTP_EOF, sinfo_ppid=htonl(46), sinfo_context=1, sinfo_timetolive=2, sinfo_tsn=3, sinfo_cumtsn=4, sinfo_assoc_id=7}}, {cmsg_len=32, cmsg_level=SOL_SCTP, cmsg_type=SCTP_SNDINFO, cmsg_data={snd_sid=1, snd_flags=SCTP_SACK_IMMEDIATELY, snd_ppid=htonl(46), snd_context=0, snd_assoc_id=7}}], msg_controllen=104, msg_flags=0}, 0) = 0
arm recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 ptr 0x1800 long 0 ptr 0x2000 long 178 u32 0
@@0x2000 long 40 u32 132 3 u16 1 2 1 0 be32 46 u32 1 2 3 7 long 28 u32 132 4 u16 1 0 be32 46 u32 100 7 long 20 u32 132 5 u16 0x20 0 u32 3 long 14 u32 132 6 u16 1 fill 2 0 long 16 u32 132 7 "\12\0\0\1" long 28 u32 132 8 "\376\200\0\0\0\0\0\0\0\0\0\0\0\0\0\1" long 16 u32 132 9 u32 1 long 14 u32 132 1 u16 1
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=40, cmsg_level=SOL_SCTP, cmsg_type=SCTP_RCVINFO, cmsg_data={rcv_sid=1, rcv_ssn=2, rcv_flags=SCTP_UNORDERED, rcv_ppid=htonl(46), rcv_tsn=1, rcv_cumtsn=2, rcv_context=3, rcv_assoc_id=7}}, {cmsg_len=28, cmsg_level=SOL_SCTP, cmsg_type=SCTP_NXTINFO, cmsg_data={nxt_sid=1, nxt_flags=0, nxt_ppid=htonl(46), nxt_length=100, nxt_assoc_id=7}}, {cmsg_len=20, cmsg_level=SOL_SCTP, cmsg_type=SCTP_PRINFO, cmsg_data={pr_policy=SCTP_PR_SCTP_RTX, pr_value=3}}, {cmsg_len=14, cmsg_level=SOL_SCTP, cmsg_type=SCTP_AUTHINFO, cmsg_data={auth_keynumber=1}}, {cmsg_len=16, cmsg_level=SOL_SCTP, cmsg_type=SCTP_DSTADDRV4, cmsg_data=[inet_addr("10.0.0.1")]}, {cmsg_len=28, cmsg_level=SOL_SCTP, cmsg_type=SCTP_DSTADDRV6, inet_pton(AF_INET6, "fe80::1", &cmsg_data)}, {cmsg_len=16, cmsg_level=SOL_SCTP, cmsg_type=0x9 /* SCTP_??? */}, {cmsg_len=14, cmsg_level=SOL_SCTP, cmsg_type=SCTP_SNDRCV}], msg_controllen=178, msg_flags=0}, 0) = 0

# The others.
aarch64 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 0 ptr 0x1800 long 0 ptr 0x2000 long 161 u32 0 0
@@0x2000 long 36 u32 263 8 u32 0x10000051 60 60 u16 0 14 100 0x8100 fill 4 0 long 32 u32 263 16 u32 42 u8 4 0 0 0 u32 0 5 long 20 u32 270 3 u32 1 fill 4 0 long 20 u32 270 8 u32 2 fill 4 0 long 17 u32 282 1 u8 21 fill 7 0 long 17 u32 282 2 u8 23
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=36, cmsg_level=SOL_PACKET, cmsg_type=PACKET_AUXDATA, cmsg_data={tp_status=TP_STATUS_USER|TP_STATUS_VLAN_VALID|TP_STATUS_VLAN_TPID_VALID|0x10000000, tp_len=60, tp_snaplen=60, tp_mac=0, tp_net=14, tp_vlan_tci=100, tp_vlan_tpid=ETH_P_8021Q}}, {cmsg_len=32, cmsg_level=SOL_PACKET, cmsg_type=PACKET_TX_TIMESTAMP, cmsg_data={ee_errno=42, ee_origin=4, ee_type=0, ee_code=0, ee_info=0, ee_data=5}}, {cmsg_len=20, cmsg_level=SOL_NETLINK, cmsg_type=NETLINK_PKTINFO, cmsg_data={group=1}}, {cmsg_len=20, cmsg_level=SOL_NETLINK, cmsg_type=NETLINK_LISTEN_ALL_NSID, cmsg_data=[2]}, {cmsg_len=17, cmsg_level=SOL_TLS, cmsg_type=TLS_SET_RECORD_TYPE, cmsg_data=[21]}, {cmsg_len=17, cmsg_level=SOL_TLS, cmsg_type=TLS_GET_RECORD_TYPE, cmsg_data=[23]}], msg_controllen=161, msg_flags=0}, 0) = 0
x86_64 sendmsg 3 0x1000 0 = 0
@0x1000 ptr 0 u32 0 0 ptr 0x1800 long 0 ptr 0x2000 long 92 u32 0 0
@0x2000 long 20 u32 279 3 u32 1 fill 4 0 long 24 u32 279 2 u32 4 u8 1 2 3 4 long 20 u32 279 4 u32 16 fill 4 0 long 20 u32 279 2 u32 9
> sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=20, cmsg_level=SOL_ALG, cmsg_type=ALG_SET_OP, cmsg_data=[ALG_OP_ENCRYPT]}, {cmsg_len=24, cmsg_level=SOL_ALG, cmsg_type=ALG_SET_IV, cmsg_data={ivlen=4, iv=[0x1, 0x2, 0x3, 0x4]}}, {cmsg_len=20, cmsg_level=SOL_ALG, cmsg_type=ALG_SET_AEAD_ASSOCLEN, cmsg_data=[16]}, {cmsg_len=20, cmsg_level=SOL_ALG, cmsg_type=ALG_SET_IV, cmsg_data={ivlen=9, iv=0x205c}}], msg_controllen=92, msg_flags=0}, 0) = 0
i386 sendmsg 3 0x1000 0 = 0
@0x1000 ptr 0 u32 0 ptr 0x1800 long 0 ptr 0x2000 long 68 u32 0
@0x2000 long 16 u32 279 3 u32 1 long 20 u32 279 2 u32 4 u8 1 2 3 4 long 16 u32 279 4 u32 16 long 16 u32 279 2 u32 9
> sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=16, cmsg_level=SOL_ALG, cmsg_type=ALG_SET_OP, cmsg_data=[ALG_OP_ENCRYPT]}, {cmsg_len=20, cmsg_level=SOL_ALG, cmsg_type=ALG_SET_IV, cmsg_data={ivlen=4, iv=[0x1, 0x2, 0x3, 0x4]}}, {cmsg_len=16, cmsg_level=SOL_ALG, cmsg_type=ALG_SET_AEAD_ASSOCLEN, cmsg_data=[16]}, {cmsg_len=16, cmsg_level=SOL_ALG, cmsg_type=ALG_SET_IV, cmsg_data={ivlen=9, iv=0x2044}}], msg_controllen=68, msg_flags=0}, 0) = 0
x86_64 sendmsg 3 0x1000 0 = 0
@0x1000 ptr 0 u32 0 0 ptr 0x1800 long 0 ptr 0x2000 long 140 u32 0 0
@0x2000 long 24 u32 272 1 long 0x1234 long 20 u32 272 2 u32 5 fill 4 0 long 16 u32 272 3 long 20 u32 272 5 u32 111 fill 4 0 long 24 u32 272 12 u64 1000 long 28 u32 272 13 u32 1 2 3
> sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=24, cmsg_level=SOL_RXRPC, cmsg_type=RXRPC_USER_CALL_ID, cmsg_data=[0x1234]}, {cmsg_len=20, cmsg_level=SOL_RXRPC, cmsg_type=RXRPC_ABORT, cmsg_data=[5]}, {cmsg_len=16, cmsg_level=SOL_RXRPC, cmsg_type=RXRPC_ACK}, {cmsg_len=20, cmsg_level=SOL_RXRPC, cmsg_type=RXRPC_NET_ERROR, cmsg_data=[111]}, {cmsg_len=24, cmsg_level=SOL_RXRPC, cmsg_type=RXRPC_TX_LENGTH, cmsg_data=[1000]}, {cmsg_len=28, cmsg_level=SOL_RXRPC, cmsg_type=RXRPC_SET_CALL_TIMEOUT, cmsg_data=[1, 2, 3]}], msg_controllen=140, msg_flags=0}, 0) = 0
arm sendmsg 3 0x1000 0 = 0
@0x1000 ptr 0 u32 0 ptr 0x1800 long 0 ptr 0x2000 long 104 u32 0
@0x2000 long 16 u32 272 1 long 0x1234 long 16 u32 272 2 u32 5 long 12 u32 272 3 long 16 u32 272 5 u32 111 long 20 u32 272 12 u64 1000 long 24 u32 272 13 u32 1 2 3
> sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=16, cmsg_level=SOL_RXRPC, cmsg_type=RXRPC_USER_CALL_ID, cmsg_data=[0x1234]}, {cmsg_len=16, cmsg_level=SOL_RXRPC, cmsg_type=RXRPC_ABORT, cmsg_data=[5]}, {cmsg_len=12, cmsg_level=SOL_RXRPC, cmsg_type=RXRPC_ACK}, {cmsg_len=16, cmsg_level=SOL_RXRPC, cmsg_type=RXRPC_NET_ERROR, cmsg_data=[111]}, {cmsg_len=20, cmsg_level=SOL_RXRPC, cmsg_type=RXRPC_TX_LENGTH, cmsg_data=[1000]}, {cmsg_len=24, cmsg_level=SOL_RXRPC, cmsg_type=RXRPC_SET_CALL_TIMEOUT, cmsg_data=[1, 2, 3]}], msg_controllen=104, msg_flags=0}, 0) = 0
x32 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 ptr 0x1800 long 0 ptr 0x2000 long 76 u32 0
@@0x2000 long 20 u32 271 1 u32 2 5 long 16 u32 271 2 "back" long 24 u32 271 3 u32 1 2 3 long 16 u32 271 1 u32 2
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=20, cmsg_level=SOL_TIPC, cmsg_type=TIPC_ERRINFO, cmsg_data=[2, 5]}, {cmsg_len=16, cmsg_level=SOL_TIPC, cmsg_type=TIPC_RETDATA, cmsg_data="back"}, {cmsg_len=24, cmsg_level=SOL_TIPC, cmsg_type=TIPC_DESTNAME, cmsg_data=[1, 2, 3]}, {cmsg_len=16, cmsg_level=SOL_TIPC, cmsg_type=TIPC_ERRINFO}], msg_controllen=76, msg_flags=0}, 0) = 0
aarch64 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 0 ptr 0x1800 long 0 ptr 0x2000 long 248 u32 0 0
@@0x2000 long 72 u32 276 1 u64 1 0x7000 4096 0x5000 1 9 7 long 24 u32 276 2 u32 1 2 long 48 u32 276 3 u64 0x7000 4096 0x8000 0 long 32 u32 276 4 u64 7 u32 2 0 long 24 u32 276 5 u64 0xff long 20 u32 276 12 u32 3 fill 4 0 long 24 u32 276 6 u64 1
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=72, cmsg_level=SOL_RDS, cmsg_type=RDS_CMSG_RDMA_ARGS, cmsg_data={cookie=0x1, remote_vec={addr=0x7000, bytes=4096}, local_vec_addr=0x5000, nr_local=1, flags=RDS_RDMA_READWRITE|RDS_RDMA_USE_ONCE, user_token=0x7}}, {cmsg_len=24, cmsg_level=SOL_RDS, cmsg_type=RDS_CMSG_RDMA_DEST, cmsg_data=[0x1, 0x2]}, {cmsg_len=48, cmsg_level=SOL_RDS, cmsg_type=RDS_CMSG_RDMA_MAP, cmsg_data={vec={addr=0x7000, bytes=4096}, cookie_addr=0x8000, flags=0}}, {cmsg_len=32, cmsg_level=SOL_RDS, cmsg_type=RDS_CMSG_RDMA_STATUS, cmsg_data={user_token=0x7, status=RDS_RDMA_CANCELED}}, {cmsg_len=24, cmsg_level=SOL_RDS, cmsg_type=RDS_CMSG_CONG_UPDATE, cmsg_data=[0xff]}, {cmsg_len=20, cmsg_level=SOL_RDS, cmsg_type=RDS_CMSG_ZCOPY_COOKIE, cmsg_data=[3]}, {cmsg_len=24, cmsg_level=SOL_RDS, cmsg_type=RDS_CMSG_ATOMIC_FADD}], msg_controllen=248, msg_flags=0}, 0) = 0
arm recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 ptr 0x1800 long 0 ptr 0x2000 long 80 u32 0
@@0x2000 long 13 u32 107 1 u8 0x20 fill 3 0 long 20 u32 107 2 u64 0x8000000000000001 long 13 u32 107 3 u8 6 fill 3 0 long 28 u32 107 4 u32 42 u8 4 1 0 0 u32 0 0
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=13, cmsg_level=SOL_CAN_J1939, cmsg_type=SCM_J1939_DEST_ADDR, cmsg_data=[0x20]}, {cmsg_len=20, cmsg_level=SOL_CAN_J1939, cmsg_type=SCM_J1939_DEST_NAME, cmsg_data=[0x8000000000000001]}, {cmsg_len=13, cmsg_level=SOL_CAN_J1939, cmsg_type=SCM_J1939_PRIO, cmsg_data=[6]}, {cmsg_len=28, cmsg_level=SOL_CAN_J1939, cmsg_type=SCM_J1939_ERRQUEUE, cmsg_data={ee_errno=42, ee_origin=4, ee_type=1, ee_code=0, ee_info=0, ee_data=0}}], msg_controllen=80, msg_flags=0}, 0) = 0
riscv64 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 0 ptr 0x1800 long 0 ptr 0x2000 long 108 u32 0 0
@@0x2000 long 32 u32 287 1 u32 105 u8 1 0 0 0 u32 0 0 long 28 u32 268 9 u32 1 u8 0xaa 1 2 3 4 5 6 0 fill 4 0 long 20 u32 999 1 u32 1 fill 4 0 long 20 u32 281 2 u32 1
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=32, cmsg_level=SOL_VSOCK, cmsg_type=VSOCK_RECVERR, cmsg_data={ee_errno=105, ee_origin=1, ee_type=0, ee_code=0, ee_info=0, ee_data=0}}, {cmsg_len=28, cmsg_level=SOL_LLC, cmsg_type=LLC_OPT_PKTINFO, cmsg_data={lpi_ifindex=if_nametoindex("lo"), lpi_sap=0xaa, lpi_mac=01:02:03:04:05:06}}, {cmsg_len=20, cmsg_level=0x3e7 /* SOL_??? */, cmsg_type=0x1}, {cmsg_len=20, cmsg_level=SOL_KCM, cmsg_type=0x2}], msg_controllen=108, msg_flags=0}, 0) = 0

# Not followed, cut.
x86_64 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 0 ptr 0x1800 long 0 ptr 0x2000 long 20 u32 0 0
@@0x2000 long 20 u32 1 1 u32 3
-e verbose=none
> recvmsg(3, 0x1000, 0) = 0
i386 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 ptr 0x1800 long 0 ptr 0x2000 long 32 u32 0
@@0x2000 long 4 u32 41 50 "\376\200\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 1
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=4, cmsg_level=SOL_IPV6, cmsg_type=IPV6_PKTINFO}, ... /* 0x200c */], msg_controllen=32, msg_flags=0}, 0) = 0
x86_64 recvmsg 3 0x1000 0 = 0
@@0x1000 ptr 0 u32 0 0 ptr 0x1800 long 0 ptr 0x2000 long 36 u32 0 0
@@0x2000 long 400 u32 41 50 "\376\200\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 1
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=400, cmsg_level=SOL_IPV6, cmsg_type=IPV6_PKTINFO, cmsg_data={inet_pton(AF_INET6, "fe80::1", &ipi6_addr), ipi6_ifindex=if_nametoindex("lo")}}], msg_controllen=36, msg_flags=0}, 0) = 0
x86_64 sendmsg 3 0x1000 0 = 0
@0x1000 ptr 0 u32 0 0 ptr 0x1800 long 0 ptr 0x2000 long 18 u32 0 0
@0x2000 long 18 u32 17 103 u16 1200
> sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0, msg_control=[{cmsg_len=18, cmsg_level=SOL_UDP, cmsg_type=UDP_SEGMENT, cmsg_data=[1200]}], msg_controllen=18, msg_flags=0}, 0) = 0
