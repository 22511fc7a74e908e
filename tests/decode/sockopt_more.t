# Values of the options of packet, netlink, vsock, CAN, TIPC, RDS, TLS, XDP, MPTCP and other sockets.


# Packets: requests of just their sizes.
x86_64 setsockopt 3 263 1 0x1000 16 = 0
@0x1000 u32 1 u16 1 6 "\1\2\3\4\5\6\0\0"
> setsockopt(3, SOL_PACKET, PACKET_ADD_MEMBERSHIP, {mr_ifindex=if_nametoindex("lo"), mr_type=PACKET_MR_PROMISC, mr_alen=6, mr_address=01:02:03:04:05:06}, 16) = 0
i386 setsockopt 3 263 2 0x1000 16 = 0
@0x1000 u32 0 u16 2 0 fill 8 0
> setsockopt(3, SOL_PACKET, PACKET_DROP_MEMBERSHIP, {mr_ifindex=0, mr_type=PACKET_MR_ALLMULTI, mr_alen=0, mr_address=}, 16) = 0
x32 setsockopt 3 263 1 0x1000 16 = 0
@0x1000 u32 0 u16 9 200 fill 8 1
> setsockopt(3, SOL_PACKET, PACKET_ADD_MEMBERSHIP, {mr_ifindex=0, mr_type=0x9 /* PACKET_MR_??? */, mr_alen=200, mr_address=01:01:01:01:01:01:01:01}, 16) = 0
aarch64 setsockopt 3 263 1 0x1000 15 = -1 EINVAL
@0x1000 u32 0 u16 9 200 fill 8 1
> setsockopt(3, SOL_PACKET, PACKET_ADD_MEMBERSHIP, 0x1000, 15) = -1 EINVAL (Invalid argument)
arm setsockopt 3 263 5 0x1000 16 = 0
@0x1000 u32 4096 1 2048 2
> setsockopt(3, SOL_PACKET, PACKET_RX_RING, {tp_block_size=4096, tp_block_nr=1, tp_frame_size=2048, tp_frame_nr=2}, 16) = 0
riscv64 setsockopt 3 263 13 0x1000 28 = 0
@0x1000 u32 4096 1 2048 2 60 0 1
> setsockopt(3, SOL_PACKET, PACKET_TX_RING, {tp_block_size=4096, tp_block_nr=1, tp_frame_size=2048, tp_frame_nr=2, tp_retire_blk_tov=60, tp_sizeof_priv=0, tp_feature_req_word=TP_FT_REQ_FILL_RXHASH}, 28) = 0
x86_64 setsockopt 3 263 5 0x1000 20 = -1 EINVAL
@0x1000 u32 4096 1 2048 2 60
> setsockopt(3, SOL_PACKET, PACKET_RX_RING, 0x1000, 20) = -1 EINVAL (Invalid argument)
i386 getsockopt 3 263 6 0x1000 0x8000 = 0
@0x8000 u32 8
@@0x1000 u32 10 2
> getsockopt(3, SOL_PACKET, PACKET_STATISTICS, {tp_packets=10, tp_drops=2}, [8]) = 0
x32 getsockopt 3 263 6 0x1000 0x8000 = 0
@0x8000 u32 12
@@0x1000 u32 10 2 1
> getsockopt(3, SOL_PACKET, PACKET_STATISTICS, {tp_packets=10, tp_drops=2, tp_freeze_q_cnt=1}, [12]) = 0
aarch64 getsockopt 3 263 6 0x1000 0x8000 = 0
@0x8000 u32 6
@@0x1000 u32 10 2
> getsockopt(3, SOL_PACKET, PACKET_STATISTICS, {tp_packets=10, tp_drops="\x02\x00"}, [6]) = 0
arm setsockopt 3 263 10 0x1000 4 = 0
@0x1000 u32 2
> setsockopt(3, SOL_PACKET, PACKET_VERSION, [TPACKET_V3], 4) = 0
riscv64 getsockopt 3 263 10 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 5
> getsockopt(3, SOL_PACKET, PACKET_VERSION, [5 /* TPACKET_??? */], [4]) = 0
x86_64 getsockopt 3 263 11 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 48
> getsockopt(3, SOL_PACKET, PACKET_HDRLEN, [48], [4]) = 0
i386 setsockopt 3 263 17 0x1000 4 = 0
@0x1000 u32 0x40
> setsockopt(3, SOL_PACKET, PACKET_TIMESTAMP, [SOF_TIMESTAMPING_RAW_HARDWARE], 4) = 0
x32 setsockopt 3 263 18 0x1000 4 = 0
@0x1000 u16 1 0x1003
> setsockopt(3, SOL_PACKET, PACKET_FANOUT, {id=1, type_flags=PACKET_FANOUT_ROLLOVER|PACKET_FANOUT_FLAG_ROLLOVER}, 4) = 0
aarch64 setsockopt 3 263 18 0x1000 8 = 0
@0x1000 u16 7 0x8006 u32 256
> setsockopt(3, SOL_PACKET, PACKET_FANOUT, {id=7, type_flags=PACKET_FANOUT_CBPF|PACKET_FANOUT_FLAG_DEFRAG, max_num_members=256}, 8) = 0
arm getsockopt 3 263 18 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u16 1 0xff
> getsockopt(3, SOL_PACKET, PACKET_FANOUT, {id=1, type_flags=0xff /* PACKET_FANOUT_??? */}, [4]) = 0
riscv64 setsockopt 3 263 18 0x1000 2 = -1 EINVAL
@0x1000 u16 1
> setsockopt(3, SOL_PACKET, PACKET_FANOUT, 0x1000, 2) = -1 EINVAL (Invalid argument)
x86_64 setsockopt 3 263 22 0x1000 16 = 0
@0x1000 u16 1 0 u32 0 ptr 0x2000
> setsockopt(3, SOL_PACKET, PACKET_FANOUT_DATA, {len=1, filter=0x2000}, 16) = 0
i386 setsockopt 3 263 22 0x1000 8 = 0
@0x1000 u16 1 0 ptr 0x2000
> setsockopt(3, SOL_PACKET, PACKET_FANOUT_DATA, {len=1, filter=0x2000}, 8) = 0
x32 setsockopt 3 263 22 0x1000 4 = 0
@0x1000 u32 6
> setsockopt(3, SOL_PACKET, PACKET_FANOUT_DATA, [6], 4) = 0
aarch64 getsockopt 3 263 21 0x1000 0x8000 = 0
@0x8000 u32 24
@@0x1000 u64 1 2 3
> getsockopt(3, SOL_PACKET, PACKET_ROLLOVER_STATS, {tp_all=1, tp_huge=2, tp_failed=3}, [24]) = 0
arm setsockopt 3 263 15 0x1000 4 = 0
@0x1000 u32 1
> setsockopt(3, SOL_PACKET, PACKET_VNET_HDR, [1], 4) = 0

# Netlink: numbers, of which there may be less; groups.
riscv64 setsockopt 3 270 1 0x1000 4 = 0
@0x1000 u32 5
> setsockopt(3, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, [5], 4) = 0
x86_64 setsockopt 3 270 1 0x1000 2 = -1 EINVAL
@0x1000 u16 5
> setsockopt(3, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, 0x1000, 2) = -1 EINVAL (Invalid argument)
i386 getsockopt 3 270 9 0x1000 0x8000 = 0
@0x8000 u32 8
@@0x1000 u32 0x11 0
> getsockopt(3, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS, [17, 0], [8]) = 0
x32 getsockopt 3 270 9 0x1000 0x8000 = 0
@0x8000 u32 2
@@0x1000 u32 1
> getsockopt(3, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS, [], [2]) = 0
aarch64 getsockopt 3 270 11 0x1000 0x8000 = 0
@0x8000 u32 2
@@0x1000 u32 1
> getsockopt(3, SOL_NETLINK, NETLINK_EXT_ACK, [1], [2]) = 0
arm getsockopt 3 270 3 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 1
> getsockopt(3, SOL_NETLINK, NETLINK_PKTINFO, [1], [4]) = 0
riscv64 setsockopt 3 270 99 0x1000 8 = 0
@0x1000 u32 1 2
> setsockopt(3, SOL_NETLINK, 0x63 /* NETLINK_??? */, [1], 8) = 0
x86_64 getsockopt 3 270 9 0x1000 0x8000 = 0
@0x8000 u32 136
@@0x1000 u32 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
> getsockopt(3, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, ...], [136]) = 0

# vsock.
i386 setsockopt 3 40 0 0x1000 8 = 0
@0x1000 u64 262144
> setsockopt(3, AF_VSOCK, SO_VM_SOCKETS_BUFFER_SIZE, [262144], 8) = 0
x32 getsockopt 3 40 2 0x1000 0x8000 = 0
@0x8000 u32 8
@@0x1000 u64 1
> getsockopt(3, AF_VSOCK, SO_VM_SOCKETS_BUFFER_MAX_SIZE, [1], [8]) = 0
aarch64 setsockopt 3 40 1 0x1000 4 = -1 EINVAL
@0x1000 u32 1
> setsockopt(3, AF_VSOCK, SO_VM_SOCKETS_BUFFER_MIN_SIZE, 0x1000, 4) = -1 EINVAL (Invalid argument)
arm getsockopt 3 40 1 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 1
> getsockopt(3, AF_VSOCK, SO_VM_SOCKETS_BUFFER_MIN_SIZE, "\x01\x00\x00\x00", [4]) = 0
x86_64 setsockopt 3 40 6 0x1000 16 = 0
@0x1000 klong 2 500000
> setsockopt(3, AF_VSOCK, SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD, {tv_sec=2, tv_usec=500000}, 16) = 0
i386 setsockopt 3 40 6 0x1000 8 = 0
@0x1000 klong 2 500000
> setsockopt(3, AF_VSOCK, SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD, {tv_sec=2, tv_usec=500000}, 8) = 0
x32 setsockopt 3 40 6 0x1000 16 = 0
@0x1000 klong 2 500000
> setsockopt(3, AF_VSOCK, SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD, {tv_sec=2, tv_usec=500000}, 16) = 0
x32 getsockopt 3 40 8 0x1000 0x8000 = 0
@0x8000 u32 16
@@0x1000 u64 2 0
> getsockopt(3, AF_VSOCK, SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW, {tv_sec=2, tv_usec=0}, [16]) = 0
aarch64 getsockopt 3 40 3 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 7
> getsockopt(3, AF_VSOCK, SO_VM_SOCKETS_PEER_HOST_VM_ID, [7], [4]) = 0

# CAN.
arm setsockopt 3 101 1 0x1000 16 = 0
@0x1000 u32 0x123 0x7ff 0xa0000001 0xc0000fff
> setsockopt(3, SOL_CAN_RAW, CAN_RAW_FILTER, [{can_id=0x123, can_mask=0x7ff}, {can_id=CAN_EFF_FLAG|CAN_INV_FILTER|0x1, can_mask=CAN_EFF_FLAG|CAN_RTR_FLAG|0xfff}], 16) = 0
riscv64 setsockopt 3 101 1 0x1000 0 = 0
@0x1000 u32
> setsockopt(3, SOL_CAN_RAW, CAN_RAW_FILTER, [], 0) = 0
x86_64 getsockopt 3 101 1 0x1000 0x8000 = 0
@0x8000 u32 12
@@0x1000 u32 1 2 3
> getsockopt(3, SOL_CAN_RAW, CAN_RAW_FILTER, [{can_id=0x1, can_mask=0x2}], [12]) = 0
i386 setsockopt 3 101 1 0x1000 2 = -1 EINVAL
@0x1000 u16 1
> setsockopt(3, SOL_CAN_RAW, CAN_RAW_FILTER, 0x1000, 2) = -1 EINVAL (Invalid argument)
x32 setsockopt 3 101 2 0x1000 4 = 0
@0x1000 u32 0x1fc
> setsockopt(3, SOL_CAN_RAW, CAN_RAW_ERR_FILTER, [CAN_ERR_CRTL|CAN_ERR_PROT|CAN_ERR_TRX|CAN_ERR_ACK|CAN_ERR_BUSOFF|CAN_ERR_BUSERROR|CAN_ERR_RESTARTED], 4) = 0
aarch64 setsockopt 3 101 8 0x1000 4 = 0
@0x1000 u8 7 1 2 0xff
> setsockopt(3, SOL_CAN_RAW, CAN_RAW_XL_VCID_OPTS, {flags=CAN_RAW_XL_VCID_TX_SET|CAN_RAW_XL_VCID_TX_PASS|CAN_RAW_XL_VCID_RX_FILTER, tx_vcid=1, rx_vcid=2, rx_vcid_mask=0xff}, 4) = 0
arm getsockopt 3 101 8 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u8 8 0 0 0
> getsockopt(3, SOL_CAN_RAW, CAN_RAW_XL_VCID_OPTS, {flags=0x8 /* CAN_RAW_XL_VCID_??? */, tx_vcid=0, rx_vcid=0, rx_vcid_mask=0}, [4]) = 0
riscv64 setsockopt 3 101 3 0x1000 4 = 0
@0x1000 u32 0
> setsockopt(3, SOL_CAN_RAW, CAN_RAW_LOOPBACK, [0], 4) = 0
x86_64 setsockopt 3 106 1 0x1000 12 = 0
@0x1000 u32 0x206 0 u8 0x11 0xcc 0xcc 0x22
> setsockopt(3, SOL_CAN_ISOTP, CAN_ISOTP_OPTS, {flags=CAN_ISOTP_EXTEND_ADDR|CAN_ISOTP_TX_PADDING|CAN_ISOTP_RX_EXT_ADDR, frame_txtime=0, ext_address=0x11, txpad_content=0xcc, rxpad_content=0xcc, rx_ext_address=0x22}, 12) = 0
i386 setsockopt 3 106 2 0x1000 3 = 0
@0x1000 u8 8 5 0
> setsockopt(3, SOL_CAN_ISOTP, CAN_ISOTP_RECV_FC, {bs=8, stmin=0x5, wftmax=0}, 3) = 0
x32 getsockopt 3 106 5 0x1000 0x8000 = 0
@0x8000 u32 3
@@0x1000 u8 72 64 1
> getsockopt(3, SOL_CAN_ISOTP, CAN_ISOTP_LL_OPTS, {mtu=72, tx_dl=64, tx_flags=0x1}, [3]) = 0
aarch64 setsockopt 3 106 3 0x1000 4 = 0
@0x1000 u32 1000
> setsockopt(3, SOL_CAN_ISOTP, CAN_ISOTP_TX_STMIN, [1000], 4) = 0
arm setsockopt 3 106 1 0x1000 4 = -1 EINVAL
@0x1000 u32 1
> setsockopt(3, SOL_CAN_ISOTP, CAN_ISOTP_OPTS, 0x1000, 4) = -1 EINVAL (Invalid argument)
riscv64 setsockopt 3 107 1 0x1000 32 = 0
@0x1000 u64 0x8000000000000001 0xff u32 0xee00 0x3ff00 u8 1 0xff u16 0 u32 0
> setsockopt(3, SOL_CAN_J1939, SO_J1939_FILTER, [{name=0x8000000000000001, name_mask=0xff, pgn=0xee00, pgn_mask=0x3ff00, addr=0x1, addr_mask=0xff}], 32) = 0
x86_64 setsockopt 3 107 3 0x1000 4 = 0
@0x1000 u32 5
> setsockopt(3, SOL_CAN_J1939, SO_J1939_SEND_PRIO, [5], 4) = 0

# Links.
i386 setsockopt 3 257 25 0x1000 4 = 0
@0x1000 "ax0\0"
> setsockopt(3, SOL_AX25, SO_BINDTODEVICE, "ax0\0", 4) = 0
x32 getsockopt 3 257 25 0x1000 0x8000 = 0
@0x8000 u32 5
@@0x1000 "ax0\0\0"
> getsockopt(3, SOL_AX25, SO_BINDTODEVICE, "ax0\0\0", [5]) = 0
aarch64 getsockopt 3 259 1 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 1000
> getsockopt(3, SOL_NETROM, NETROM_T1, [1000], [4]) = 0
arm setsockopt 3 260 2 0x1000 4 = 0
@0x1000 u32 5
> setsockopt(3, SOL_ROSE, ROSE_T1, [5], 4) = 0
riscv64 setsockopt 3 262 1 0x1000 4 = 0
@0x1000 u32 1
> setsockopt(3, SOL_X25, X25_QBITINCL, [1], 4) = 0
x86_64 setsockopt 3 264 1107623940 0x1000 4 = 0
@0x1000 u32 0
> setsockopt(3, SOL_ATM, SO_MULTIPOINT, [0], 4) = 0
i386 setsockopt 3 264 1107427412 0x1000 84 = 0
@0x1000 fill 84 1
> setsockopt(3, SOL_ATM, SO_ATMQOS, "\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1"..., 84) = 0
x32 setsockopt 3 271 127 0x1000 4 = 0
@0x1000 u32 3
> setsockopt(3, SOL_TIPC, TIPC_IMPORTANCE, [TIPC_CRITICAL_IMPORTANCE], 4) = 0
aarch64 getsockopt 3 271 127 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 4
> getsockopt(3, SOL_TIPC, TIPC_IMPORTANCE, [0x4 /* TIPC_??? */], [4]) = 0
arm setsockopt 3 271 135 0x1000 16 = 0
@0x1000 u32 4711 17 2 3
> setsockopt(3, SOL_TIPC, TIPC_GROUP_JOIN, {type=4711, instance=17, scope=TIPC_CLUSTER_SCOPE, flags=TIPC_GROUP_LOOPBACK|TIPC_GROUP_MEMBER_EVTS}, 16) = 0
riscv64 getsockopt 3 271 135 0x1000 0x8000 = 0
@0x8000 u32 16
@@0x1000 u32 1 2 3 4
> getsockopt(3, SOL_TIPC, TIPC_GROUP_JOIN, {type=1, instance=2, scope=TIPC_NODE_SCOPE, flags=0x4 /* TIPC_GROUP_??? */}, [16]) = 0
x86_64 setsockopt 3 271 135 0x1000 4 = -1 EINVAL
@0x1000 u32 1
> setsockopt(3, SOL_TIPC, TIPC_GROUP_JOIN, 0x1000, 4) = -1 EINVAL (Invalid argument)
i386 getsockopt 3 271 137 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 9
> getsockopt(3, SOL_TIPC, TIPC_SOCK_RECVQ_USED, [9], [4]) = 0
x32 setsockopt 3 272 1 0x1000 11 = 0
@0x1000 "afs@EXAMPLE"
> setsockopt(3, SOL_RXRPC, RXRPC_SECURITY_KEY, "afs@EXAMPLE", 11) = 0
aarch64 setsockopt 3 272 2 0x1000 4 = 0
@0x1000 "ring"
> setsockopt(3, SOL_RXRPC, RXRPC_SECURITY_KEYRING, "ring", 4) = 0
arm setsockopt 3 272 4 0x1000 4 = 0
@0x1000 u32 2
> setsockopt(3, SOL_RXRPC, RXRPC_MIN_SECURITY_LEVEL, [RXRPC_SECURITY_ENCRYPT], 4) = 0
riscv64 setsockopt 3 272 5 0x1000 4 = 0
@0x1000 u16 1 2
> setsockopt(3, SOL_RXRPC, RXRPC_UPGRADEABLE_SERVICE, [1, 2], 4) = 0
x86_64 setsockopt 3 272 5 0x1000 2 = -1 EINVAL
@0x1000 u16 1
> setsockopt(3, SOL_RXRPC, RXRPC_UPGRADEABLE_SERVICE, 0x1000, 2) = -1 EINVAL (Invalid argument)
i386 setsockopt 3 274 4 0x1000 2 = 0
@0x1000 u8 2 0
> setsockopt(3, SOL_BLUETOOTH, BT_SECURITY, {level=BT_SECURITY_MEDIUM, key_size=0}, 2) = 0
x32 setsockopt 3 274 4 0x1000 1 = 0
@0x1000 u8 3
> setsockopt(3, SOL_BLUETOOTH, BT_SECURITY, {level=BT_SECURITY_HIGH}, 1) = 0
aarch64 getsockopt 3 274 4 0x1000 0x8000 = 0
@0x8000 u32 2
@@0x1000 u8 9 16
> getsockopt(3, SOL_BLUETOOTH, BT_SECURITY, {level=0x9 /* BT_SECURITY_??? */, key_size=16}, [2]) = 0
arm setsockopt 3 274 9 0x1000 1 = 0
@0x1000 u8 1
> setsockopt(3, SOL_BLUETOOTH, BT_POWER, [1], 1) = 0
riscv64 getsockopt 3 274 11 0x1000 0x8000 = 0
@0x8000 u32 2
@@0x1000 u16 0x60
> getsockopt(3, SOL_BLUETOOTH, BT_VOICE, [0x60], [2]) = 0
x86_64 setsockopt 3 275 1 0x1000 4 = 0
@0x1000 u32 1
> setsockopt(3, SOL_PNPIPE, PNPIPE_ENCAP, [PNPIPE_ENCAP_IP], 4) = 0
i386 getsockopt 3 275 2 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 1
> getsockopt(3, SOL_PNPIPE, PNPIPE_IFINDEX, [if_nametoindex("lo")], [4]) = 0
x32 setsockopt 3 278 128 0x1000 4 = 0
@0x1000 "abc\1"
> setsockopt(3, SOL_CAIF, CAIFSO_REQ_PARAM, "abc\1", 4) = 0
aarch64 setsockopt 3 269 2 0x1000 8 = 0
@0x1000 be32 0x41424344 1
> setsockopt(3, SOL_DCCP, DCCP_SOCKOPT_SERVICE, [1094861636, 1], 8) = 0
arm getsockopt 3 269 12 0x1000 0x8000 = 0
@0x8000 u32 2
@@0x1000 u8 2 3
> getsockopt(3, SOL_DCCP, DCCP_SOCKOPT_AVAILABLE_CCIDS, [2, 3], [2]) = 0
riscv64 setsockopt 3 269 13 0x1000 1 = 0
@0x1000 u8 3
> setsockopt(3, SOL_DCCP, DCCP_SOCKOPT_CCID, [3], 1) = 0
x86_64 setsockopt 3 279 1 0x1000 16 = 0
@0x1000 "0123456789abcdef"
> setsockopt(3, SOL_ALG, ALG_SET_KEY, "0123456789abcdef", 16) = 0
i386 setsockopt 3 279 6 0x1000 4 = 0
@0x1000 "seed"
> setsockopt(3, SOL_ALG, ALG_SET_DRBG_ENTROPY, "seed", 4) = 0
x32 setsockopt 3 279 5 0x1000 4 = 0
@0x1000 u32 16
> setsockopt(3, SOL_ALG, ALG_SET_AEAD_AUTHSIZE, [16], 4) = 0

# RDS.
aarch64 setsockopt 3 276 1 0x1000 16 = 0
@0x1000 u16 2 be16 80 "\12\0\0\1" fill 120 0
> setsockopt(3, SOL_RDS, RDS_CANCEL_SENT_TO, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, 16) = 0
arm setsockopt 3 276 2 0x1000 32 = 0
@0x1000 u64 0x7000 4096 0x8000 0x41
> setsockopt(3, SOL_RDS, RDS_GET_MR, {vec={addr=0x7000, bytes=4096}, cookie_addr=0x8000, flags=RDS_RDMA_READWRITE|RDS_RDMA_SILENT}, 32) = 0
riscv64 setsockopt 3 276 3 0x1000 16 = 0
@0x1000 u64 0x1234 4
> setsockopt(3, SOL_RDS, RDS_FREE_MR, {cookie=0x1234, flags=RDS_RDMA_INVALIDATE}, 16) = 0
x86_64 setsockopt 3 276 6 0x1000 8 = 0
@0x1000 u64 0xff00000001
> setsockopt(3, SOL_RDS, RDS_CONG_MONITOR, [0xff00000001], 8) = 0
i386 setsockopt 3 276 7 0x1000 160 = 0
@0x1000 u16 2 be16 80 "\12\0\0\1" fill 120 0 u64 0x7000 4096 0x8000 0
> setsockopt(3, SOL_RDS, RDS_GET_MR_FOR_DEST, {dest_addr={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, vec={addr=0x7000, bytes=4096}, cookie_addr=0x8000, flags=0}, 160) = 0
x32 setsockopt 3 276 8 0x1000 4 = 0
@0x1000 u32 2
> setsockopt(3, SOL_RDS, SO_RDS_TRANSPORT, [RDS_TRANS_TCP], 4) = 0
aarch64 setsockopt 3 276 8 0x1000 4 = 0
@0x1000 u32 0xffffffff
> setsockopt(3, SOL_RDS, SO_RDS_TRANSPORT, [RDS_TRANS_NONE], 4) = 0
arm setsockopt 3 276 10 0x1000 4 = 0
@0x1000 u8 2 0 1 0
> setsockopt(3, SOL_RDS, SO_RDS_MSG_RXPATH_LATENCY, {rx_traces=2, rx_trace_pos=[0, 1, 0]}, 4) = 0
riscv64 setsockopt 3 276 5 0x1000 4 = 0
@0x1000 u32 1
> setsockopt(3, SOL_RDS, RDS_RECVERR, [1], 4) = 0
x86_64 getsockopt 3 276 10000 0x1000 0x8000 = 0
@0x8000 u32 40
@@0x1000 "counter\0" fill 24 0 u64 5
> getsockopt(3, SOL_RDS, RDS_INFO_COUNTERS, "counter\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"..., [40]) = 0

# TLS, by cipher.
i386 setsockopt 3 282 1 0x1000 40 = 0
@0x1000 u16 0x304 51 u8 1 2 3 4 5 6 7 8 fill 16 0x11 u8 9 10 11 12 fill 8 0
> setsockopt(3, SOL_TLS, TLS_TX, {version=TLS_1_3_VERSION, cipher_type=TLS_CIPHER_AES_GCM_128, iv=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8], key=[0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11], salt=[0x9, 0xa, 0xb, 0xc], rec_seq=[0, 0, 0, 0, 0, 0, 0, 0]}, 40) = 0
x32 setsockopt 3 282 2 0x1000 56 = 0
@0x1000 u16 0x303 52 fill 8 1 fill 32 2 fill 4 3 fill 8 4
> setsockopt(3, SOL_TLS, TLS_RX, {version=TLS_1_2_VERSION, cipher_type=TLS_CIPHER_AES_GCM_256, iv=[0x1, 0x1, 0x1, 0x1, 0x1, 0x1, 0x1, 0x1], key=[0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2], salt=[0x3, 0x3, 0x3, 0x3], rec_seq=[0x4, 0x4, 0x4, 0x4, 0x4, 0x4, 0x4, 0x4]}, 56) = 0
aarch64 getsockopt 3 282 1 0x1000 0x8000 = 0
@0x8000 u32 56
@@0x1000 u16 0x304 54 fill 12 1 fill 32 2 fill 8 4
> getsockopt(3, SOL_TLS, TLS_TX, {version=TLS_1_3_VERSION, cipher_type=TLS_CIPHER_CHACHA20_POLY1305, iv=[0x1, 0x1, 0x1, 0x1, 0x1, 0x1, 0x1, 0x1, 0x1, 0x1, 0x1, 0x1], key=[0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2, 0x2], rec_seq=[0x4, 0x4, 0x4, 0x4, 0x4, 0x4, 0x4, 0x4]}, [56]) = 0
arm getsockopt 3 282 2 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u16 0x304 51
> getsockopt(3, SOL_TLS, TLS_RX, {version=TLS_1_3_VERSION, cipher_type=TLS_CIPHER_AES_GCM_128}, [4]) = 0
riscv64 setsockopt 3 282 1 0x1000 8 = 0
@0x1000 u16 0x305 99 u32 1
> setsockopt(3, SOL_TLS, TLS_TX, {version=0x305, cipher_type=0x63 /* TLS_CIPHER_??? */}, 8) = 0
x86_64 setsockopt 3 282 1 0x1000 2 = -1 EINVAL
@0x1000 u16 0x303
> setsockopt(3, SOL_TLS, TLS_TX, 0x1000, 2) = -1 EINVAL (Invalid argument)
i386 setsockopt 3 282 1 0x1000 20 = 0
@0x1000 u16 0x303 58 fill 8 1 fill 32 2 fill 4 3
> setsockopt(3, SOL_TLS, TLS_TX, {version=TLS_1_2_VERSION, cipher_type=TLS_CIPHER_ARIA_GCM_256, iv=[0x1, 0x1, 0x1, 0x1, 0x1, 0x1, 0x1, 0x1]}, 20) = 0
x32 setsockopt 3 282 3 0x1000 4 = 0
@0x1000 u32 1
> setsockopt(3, SOL_TLS, TLS_TX_ZEROCOPY_RO, [1], 4) = 0

# XDP.
aarch64 getsockopt 3 283 1 0x1000 0x8000 = 0
@0x8000 u32 128
@@0x1000 u64 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15
> getsockopt(3, SOL_XDP, XDP_MMAP_OFFSETS, {rx={producer=0, consumer=1, desc=2, flags=3}, tx={producer=4, consumer=5, desc=6, flags=7}, fr={producer=8, consumer=9, desc=10, flags=11}, cr={producer=12, consumer=13, desc=14, flags=15}}, [128]) = 0
arm getsockopt 3 283 1 0x1000 0x8000 = 0
@0x8000 u32 96
@@0x1000 u64 0 1 2 3 4 5 6 7 8 9 10 11
> getsockopt(3, SOL_XDP, XDP_MMAP_OFFSETS, {rx={producer=0, consumer=1, desc=2}, tx={producer=3, consumer=4, desc=5}, fr={producer=6, consumer=7, desc=8}, cr={producer=9, consumer=10, desc=11}}, [96]) = 0
riscv64 setsockopt 3 283 4 0x1000 32 = 0
@0x1000 u64 0x7f0000000000 1048576 u32 4096 0 1 0
> setsockopt(3, SOL_XDP, XDP_UMEM_REG, {addr=0x7f0000000000, len=1048576, chunk_size=4096, headroom=0, flags=XDP_UMEM_UNALIGNED_CHUNK_FLAG, tx_metadata_len=0}, 32) = 0
x86_64 setsockopt 3 283 4 0x1000 24 = 0
@0x1000 u64 0x7f0000000000 1048576 u32 2048 256
> setsockopt(3, SOL_XDP, XDP_UMEM_REG, {addr=0x7f0000000000, len=1048576, chunk_size=2048, headroom=256}, 24) = 0
i386 setsockopt 3 283 4 0x1000 8 = -1 EINVAL
@0x1000 u64 1
> setsockopt(3, SOL_XDP, XDP_UMEM_REG, 0x1000, 8) = -1 EINVAL (Invalid argument)
x32 getsockopt 3 283 7 0x1000 0x8000 = 0
@0x8000 u32 48
@@0x1000 u64 1 2 3 4 5 6
> getsockopt(3, SOL_XDP, XDP_STATISTICS, {rx_dropped=1, rx_invalid_descs=2, tx_invalid_descs=3, rx_ring_full=4, rx_fill_ring_empty_descs=5, tx_ring_empty_descs=6}, [48]) = 0
aarch64 getsockopt 3 283 7 0x1000 0x8000 = 0
@0x8000 u32 24
@@0x1000 u64 1 2 3
> getsockopt(3, SOL_XDP, XDP_STATISTICS, {rx_dropped=1, rx_invalid_descs=2, tx_invalid_descs=3}, [24]) = 0
arm getsockopt 3 283 8 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 1
> getsockopt(3, SOL_XDP, XDP_OPTIONS, {flags=XDP_OPTIONS_ZEROCOPY}, [4]) = 0
riscv64 setsockopt 3 283 2 0x1000 4 = 0
@0x1000 u32 2048
> setsockopt(3, SOL_XDP, XDP_RX_RING, [2048], 4) = 0

# MPTCP.
x86_64 getsockopt 3 284 1 0x1000 0x8000 = 0
@0x8000 u32 96
@@0x1000 u8 1 2 3 4 5 6 u16 0 u32 3 0xabcd u64 1 2 3 u8 1 2 1 0 u32 7 u64 8 9 10 11 u8 2 3 4 0 u32 12 13 14
> getsockopt(3, SOL_MPTCP, MPTCP_INFO, {mptcpi_subflows=1, mptcpi_add_addr_signal=2, mptcpi_add_addr_accepted=3, mptcpi_subflows_max=4, mptcpi_add_addr_signal_max=5, mptcpi_add_addr_accepted_max=6, mptcpi_flags=MPTCP_INFO_FLAG_FALLBACK|MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED, mptcpi_token=0xabcd, mptcpi_write_seq=1, mptcpi_snd_una=2, mptcpi_rcv_nxt=3, mptcpi_local_addr_used=1, mptcpi_local_addr_max=2, mptcpi_csum_enabled=1, mptcpi_retransmits=7, mptcpi_bytes_retrans=8, mptcpi_bytes_sent=9, mptcpi_bytes_received=10, mptcpi_bytes_acked=11, mptcpi_subflows_total=2, mptcpi_endp_laminar_max=3, mptcpi_endp_fullmesh_max=4, mptcpi_last_data_sent=12, mptcpi_last_data_recv=13, mptcpi_last_ack_recv=14}, [96]) = 0
i386 getsockopt 3 284 1 0x1000 0x8000 = 0
@0x8000 u32 44
@@0x1000 u8 1 2 3 4 5 6 u16 0 u32 3 0xabcd u64 1 2 3 u8 1 2 1 0 u32 7 u64 8 9 10 11 u8 2 3 4 0 u32 12 13 14
> getsockopt(3, SOL_MPTCP, MPTCP_INFO, {mptcpi_subflows=1, mptcpi_add_addr_signal=2, mptcpi_add_addr_accepted=3, mptcpi_subflows_max=4, mptcpi_add_addr_signal_max=5, mptcpi_add_addr_accepted_max=6, mptcpi_flags=MPTCP_INFO_FLAG_FALLBACK|MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED, mptcpi_token=0xabcd, mptcpi_write_seq=1, mptcpi_snd_una=2, mptcpi_rcv_nxt=3, mptcpi_local_addr_used=1, mptcpi_local_addr_max=2, mptcpi_csum_enabled=1}, [44]) = 0
x32 getsockopt 3 284 1 0x1000 0x8000 = 0
@0x8000 u32 5
@@0x1000 u8 1 2 3 4 5 6 u16 0 u32 3 0xabcd u64 1 2 3 u8 1 2 1 0 u32 7 u64 8 9 10 11 u8 2 3 4 0 u32 12 13 14
> getsockopt(3, SOL_MPTCP, MPTCP_INFO, {mptcpi_subflows=1, mptcpi_add_addr_signal=2, mptcpi_add_addr_accepted=3, mptcpi_subflows_max=4, mptcpi_add_addr_signal_max=5}, [5]) = 0
aarch64 getsockopt 3 284 2 0x1000 0x8000 = 0
@0x8000 u32 120
@@0x1000 u32 16 1 232 104 fill 104 0
> getsockopt(3, SOL_MPTCP, MPTCP_TCPINFO, {size_subflow_data=16, num_subflows=1, size_kernel=232, size_user=104}, [120]) = 0
arm getsockopt 3 284 3 0x1000 0x8000 = 0
@0x8000 u32 272
@@0x1000 u32 16 1 256 256 u16 2 be16 80 "\12\0\0\1" fill 120 0 u16 2 be16 80 "\12\0\0\1" fill 120 0
> getsockopt(3, SOL_MPTCP, MPTCP_SUBFLOW_ADDRS, {size_subflow_data=16, num_subflows=1, size_kernel=256, size_user=256, subflow_addrs=[{ss_local={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, ss_remote={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}}]}, [272]) = 0
riscv64 getsockopt 3 284 3 0x1000 0x8000 = 0
@0x8000 u32 16
@@0x1000 u32 16 0 256 256
> getsockopt(3, SOL_MPTCP, MPTCP_SUBFLOW_ADDRS, {size_subflow_data=16, num_subflows=0, size_kernel=256, size_user=256, subflow_addrs=[]}, [16]) = 0
x86_64 getsockopt 3 284 4 0x1000 0x8000 = 0
@0x8000 u32 136
@@0x1000 u32 232 104 256 256 2 2 u64 0x5000 0x6000 u8 1 2 3 4 5 6 u16 0 u32 3 0xabcd u64 1 2 3 u8 1 2 1 0 u32 7 u64 8 9 10 11 u8 2 3 4 0 u32 12 13 14
> getsockopt(3, SOL_MPTCP, MPTCP_FULL_INFO, {size_tcpinfo_kernel=232, size_tcpinfo_user=104, size_sfinfo_kernel=256, size_sfinfo_user=256, num_subflows=2, size_arrays_user=2, subflow_info=0x5000, tcp_info=0x6000, mptcp_info={mptcpi_subflows=1, mptcpi_add_addr_signal=2, mptcpi_add_addr_accepted=3, mptcpi_subflows_max=4, mptcpi_add_addr_signal_max=5, mptcpi_add_addr_accepted_max=6, mptcpi_flags=MPTCP_INFO_FLAG_FALLBACK|MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED, mptcpi_token=0xabcd, mptcpi_write_seq=1, mptcpi_snd_una=2, mptcpi_rcv_nxt=3, mptcpi_local_addr_used=1, mptcpi_local_addr_max=2, mptcpi_csum_enabled=1, mptcpi_retransmits=7, mptcpi_bytes_retrans=8, mptcpi_bytes_sent=9, mptcpi_bytes_received=10, mptcpi_bytes_acked=11, mptcpi_subflows_total=2, mptcpi_endp_laminar_max=3, mptcpi_endp_fullmesh_max=4, mptcpi_last_data_sent=12, mptcpi_last_data_recv=13, mptcpi_last_ack_recv=14}}, [136]) = 0
i386 getsockopt 3 284 4 0x1000 0x8000 = 0
@0x8000 u32 40
@@0x1000 u32 232 104 256 256 2 2 u64 0x5000 0x6000
> getsockopt(3, SOL_MPTCP, MPTCP_FULL_INFO, {size_tcpinfo_kernel=232, size_tcpinfo_user=104, size_sfinfo_kernel=256, size_sfinfo_user=256, num_subflows=2, size_arrays_user=2, subflow_info=0x5000, tcp_info=0x6000}, [40]) = 0
x32 getsockopt 3 284 2 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 1
> getsockopt(3, SOL_MPTCP, MPTCP_TCPINFO, {size_subflow_data=1}, [4]) = 0
aarch64 setsockopt 3 285 1 0x1000 4 = 0
@0x1000 u32 1
> setsockopt(3, SOL_MCTP, MCTP_OPT_ADDR_EXT, [1], 4) = 0
arm getsockopt 3 286 1 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 1
> getsockopt(3, SOL_SMC, SMC_LIMIT_HS, [1], [4]) = 0
riscv64 setsockopt 3 9999 1 0x1000 4 = 0
@0x1000 u32 1
> setsockopt(3, 0x270f /* SOL_?? */, 1, [1], 4) = 0
x86_64 getsockopt 3 100 1 0x1000 0x8000 = 0
@0x8000 u32 4
@@0x1000 u32 1
> getsockopt(3, SOL_CAN_BASE, 1, [1], [4]) = 0
