# Addresses of sockets of the rarer families; of the common ones see socket.t.


# Bluetooth: only the length tells which protocol it is of.
x86_64 bind 3 0x1000 2 = 0
@0x1000 u16 31 0x1003 u8 1 2 3 4 5 6 7 8 9 10 11 12
> bind(3, {sa_family=AF_BLUETOOTH}, 2) = 0
i386 bind 3 0x1000 4 = 0
@0x1000 u16 31 0x1003 u8 1 2 3 4 5 6 7 8 9 10 11 12
> bind(3, {sa_family=AF_BLUETOOTH, hci_dev=htobs(4099)}, 4) = 0
x32 bind 3 0x1000 5 = 0
@0x1000 u16 31 0x1003 u8 1 2 3 4 5 6 7 8 9 10 11 12
> bind(3, {sa_family=AF_BLUETOOTH, sa_data="\3\20\1"}, 5) = 0
aarch64 bind 3 0x1000 6 = 0
@0x1000 u16 31 0x1003 u8 1 2 3 4 5 6 7 8 9 10 11 12
> bind(3, {sa_family=AF_BLUETOOTH, hci_dev=htobs(4099), hci_channel=0x201 /* HCI_CHANNEL_??? */}, 6) = 0
arm bind 3 0x1000 7 = 0
@0x1000 u16 31 0x1003 u8 1 2 3 4 5 6 7 8 9 10 11 12
> bind(3, {sa_family=AF_BLUETOOTH, sa_data="\3\20\1\2\3"}, 7) = 0
riscv64 bind 3 0x1000 8 = 0
@0x1000 u16 31 0x1003 u8 1 2 3 4 5 6 7 8 9 10 11 12
> bind(3, {sa_family=AF_BLUETOOTH, sco_bdaddr=03:10:01:02:03:04}, 8) = 0
x86_64 bind 3 0x1000 9 = 0
@0x1000 u16 31 0x1003 u8 1 2 3 4 5 6 7 8 9 10 11 12
> bind(3, {sa_family=AF_BLUETOOTH, sa_data="\3\20\1\2\3\4\5"}, 9) = 0
i386 bind 3 0x1000 10 = 0
@0x1000 u16 31 0x1003 u8 1 2 3 4 5 6 7 8 9 10 11 12
> bind(3, {sa_family=AF_BLUETOOTH, rc_bdaddr=03:10:01:02:03:04, rc_channel=5}, 10) = 0
x32 bind 3 0x1000 11 = 0
@0x1000 u16 31 0x1003 u8 1 2 3 4 5 6 7 8 9 10 11 12
> bind(3, {sa_family=AF_BLUETOOTH, sa_data="\3\20\1\2\3\4\5\6\7"}, 11) = 0
aarch64 bind 3 0x1000 12 = 0
@0x1000 u16 31 0x1003 u8 1 2 3 4 5 6 7 8 9 10 11 12
> bind(3, {sa_family=AF_BLUETOOTH, l2_psm=htobs(L2CAP_PSM_DYN_START+2), l2_bdaddr=01:02:03:04:05:06, l2_cid=htobs(L2CAP_CID_DYN_START+1991)}, 12) = 0
arm bind 3 0x1000 13 = 0
@0x1000 u16 31 0x1003 u8 1 2 3 4 5 6 7 8 9 10 11 12
> bind(3, {sa_family=AF_BLUETOOTH, sa_data="\3\20\1\2\3\4\5\6\7\10\t"}, 13) = 0
riscv64 bind 3 0x1000 14 = 0
@0x1000 u16 31 0x1003 u8 1 2 3 4 5 6 7 8 9 10 11 12
> bind(3, {sa_family=AF_BLUETOOTH, l2_psm=htobs(L2CAP_PSM_DYN_START+2), l2_bdaddr=01:02:03:04:05:06, l2_cid=htobs(L2CAP_CID_DYN_START+1991), l2_bdaddr_type=0x9 /* BDADDR_??? */}, 14) = 0
x86_64 bind 3 0x1000 15 = 0
@0x1000 u16 31 0x1003 u8 1 2 3 4 5 6 7 8 9 10 11 12
> bind(3, {sa_family=AF_BLUETOOTH, sa_data="\3\20\1\2\3\4\5\6\7\10\t\n\v"}, 15) = 0
i386 bind 3 0x1000 14 = 0
@0x1000 u16 31 1 u8 1 2 3 4 5 6 u16 4 u8 1 0
> bind(3, {sa_family=AF_BLUETOOTH, l2_psm=htobs(L2CAP_PSM_SDP), l2_bdaddr=01:02:03:04:05:06, l2_cid=htobs(L2CAP_CID_ATT), l2_bdaddr_type=BDADDR_LE_PUBLIC}, 14) = 0

# AX.25: the call, or a head with the stations on the way.
x32 bind 3 0x1000 16 = 0
@0x1000 u16 3 "\202\204b\206\210@`" fill 3 0 u32 0
> bind(3, {sa_family=AF_AX25, sax25_call={ax25_call="\x82\x84\x62\x86\x88\x40\x60"} /* AB1CD-0 */, sax25_ndigis=0}, 16) = 0
aarch64 bind 3 0x1000 23 = 0
@0x1000 u16 3 "\202\204b\206\210@`" fill 3 0 u32 1 "\234\236\206\202\230\230d"
> bind(3, {sa_family=AF_AX25, fsa_ax25={sax25_call={ax25_call="\x82\x84\x62\x86\x88\x40\x60"} /* AB1CD-0 */, sax25_ndigis=1}, fsa_digipeater=[{ax25_call="\x9c\x9e\x86\x82\x98\x98\x64"} /* NOCALL-2 */]}, 23) = 0
arm bind 3 0x1000 23 = 0
@0x1000 u16 3 "\202\204b\206\210@`" fill 3 0 u32 2 "\234\236\206\202\230\230d"
> bind(3, {sa_family=AF_AX25, fsa_ax25={sax25_call={ax25_call="\x82\x84\x62\x86\x88\x40\x60"} /* AB1CD-0 */, sax25_ndigis=2}, fsa_digipeater=[{ax25_call="\x9c\x9e\x86\x82\x98\x98\x64"} /* NOCALL-2 */, ...]}, 23) = 0
riscv64 bind 3 0x1000 16 = 0
@0x1000 u16 3 "\202\204b\206\210@`" fill 3 0 u32 2
> bind(3, {sa_family=AF_AX25, fsa_ax25={sax25_call={ax25_call="\x82\x84\x62\x86\x88\x40\x60"} /* AB1CD-0 */, sax25_ndigis=2}, fsa_digipeater=[...]}, 16) = 0
x86_64 bind 3 0x1000 72 = 0
@0x1000 u16 3 "\202\204b\206\210@`" fill 3 0 u32 99 "\234\236\206\202\230\230d" "\234\236\206\202\230\230d" "\234\236\206\202\230\230d" "\234\236\206\202\230\230d" "\234\236\206\202\230\230d" "\234\236\206\202\230\230d" "\234\236\206\202\230\230d" "\234\236\206\202\230\230d"
> bind(3, {sa_family=AF_AX25, fsa_ax25={sax25_call={ax25_call="\x82\x84\x62\x86\x88\x40\x60"} /* AB1CD-0 */, sax25_ndigis=99}, fsa_digipeater=[{ax25_call="\x9c\x9e\x86\x82\x98\x98\x64"} /* NOCALL-2 */, {ax25_call="\x9c\x9e\x86\x82\x98\x98\x64"} /* NOCALL-2 */, {ax25_call="\x9c\x9e\x86\x82\x98\x98\x64"} /* NOCALL-2 */, {ax25_call="\x9c\x9e\x86\x82\x98\x98\x64"} /* NOCALL-2 */, {ax25_call="\x9c\x9e\x86\x82\x98\x98\x64"} /* NOCALL-2 */, {ax25_call="\x9c\x9e\x86\x82\x98\x98\x64"} /* NOCALL-2 */, {ax25_call="\x9c\x9e\x86\x82\x98\x98\x64"} /* NOCALL-2 */, {ax25_call="\x9c\x9e\x86\x82\x98\x98\x64"} /* NOCALL-2 */]}, 72) = 0
i386 bind 3 0x1000 16 = 0
@0x1000 u16 3 "@@@@@@\0" fill 3 0 u32 0
> bind(3, {sa_family=AF_AX25, sax25_call=*, sax25_ndigis=0}, 16) = 0
x32 bind 3 0x1000 16 = 0
@0x1000 u16 3 fill 10 0 u32 0
> bind(3, {sa_family=AF_AX25, sax25_call={ax25_call="\x00\x00\x00\x00\x00\x00\x00"}, sax25_ndigis=0}, 16) = 0
aarch64 bind 3 0x1000 9 = 0
@0x1000 u16 3 "\202\204b\206\210@`"
> bind(3, {sa_family=AF_AX25, sa_data="\202\204b\206\210@`"}, 9) = 0
arm bind 3 0x1000 23 = 0
@0x1000 u16 6 "\202\204b\206\210@`" fill 3 0 u32 1 "\234\236\206\202\230\230d"
> bind(3, {sa_family=AF_NETROM, fsa_ax25={sax25_call={ax25_call="\x82\x84\x62\x86\x88\x40\x60"} /* AB1CD-0 */, sax25_ndigis=1}, fsa_digipeater=[{ax25_call="\x9c\x9e\x86\x82\x98\x98\x64"} /* NOCALL-2 */]}, 23) = 0
riscv64 bind 3 0x1000 28 = 0
@0x1000 u16 11 u8 1 2 3 4 5 "\202\204b\206\210@`" fill 2 0 u32 1 "\234\236\206\202\230\230d" u8 0
> bind(3, {sa_family=AF_ROSE, srose_addr=[0x1, 0x2, 0x3, 0x4, 0x5], srose_call=[0x82, 0x84, 0x62, 0x86, 0x88, 0x40, 0x60], srose_ndigis=1, srose_digi=[0x9c, 0x9e, 0x86, 0x82, 0x98, 0x98, 0x64]}, 28) = 0
x86_64 bind 3 0x1000 5 = 0
@0x1000 u16 11 u8 1 2 3
> bind(3, {sa_family=AF_ROSE, sa_data="\1\2\3"}, 5) = 0

# IEEE 802.15.4.
i386 bind 3 0x1000 20 = 0
@0x1000 u16 36 0 u32 0 u16 0x1234 u8 0x11 0x22 0x33 0x44 0x55 0x66 0x77 0x88 u16 0
> bind(3, {sa_family=AF_IEEE802154, addr={addr_type=0 /* IEEE802154_ADDR_NONE */, pan_id=0x1234}}, 20) = 0
x32 bind 3 0x1000 20 = 0
@0x1000 u16 36 0 u32 1 u16 0x1234 u8 0x11 0x22 0x33 0x44 0x55 0x66 0x77 0x88 u16 0
> bind(3, {sa_family=AF_IEEE802154, addr={addr_type=0x1 /* IEEE802154_ADDR_??? */, pan_id=0x1234, hwaddr=11:22:33:44:55:66:77:88}}, 20) = 0
aarch64 bind 3 0x1000 20 = 0
@0x1000 u16 36 0 u32 2 u16 0x1234 u8 0x11 0x22 0x33 0x44 0x55 0x66 0x77 0x88 u16 0
> bind(3, {sa_family=AF_IEEE802154, addr={addr_type=0x2 /* IEEE802154_ADDR_SHORT */, pan_id=0x1234, short_addr=0x2211}}, 20) = 0
arm bind 3 0x1000 20 = 0
@0x1000 u16 36 0 u32 3 u16 0x1234 u8 0x11 0x22 0x33 0x44 0x55 0x66 0x77 0x88 u16 0
> bind(3, {sa_family=AF_IEEE802154, addr={addr_type=0x3 /* IEEE802154_ADDR_LONG */, pan_id=0x1234, hwaddr=11:22:33:44:55:66:77:88}}, 20) = 0
riscv64 bind 3 0x1000 20 = 0
@0x1000 u16 36 0 u32 2 u16 0xffff 0xfffe fill 8 0
> bind(3, {sa_family=AF_IEEE802154, addr={addr_type=0x2 /* IEEE802154_ADDR_SHORT */, pan_id=0xffff /* IEEE802154_PANID_BROADCAST */, short_addr=0xfffe /* IEEE802154_ADDR_UNDEF */}}, 20) = 0
x86_64 bind 3 0x1000 20 = 0
@0x1000 u16 36 0 u32 2 u16 0 0xffff fill 8 0
> bind(3, {sa_family=AF_IEEE802154, addr={addr_type=0x2 /* IEEE802154_ADDR_SHORT */, pan_id=0, short_addr=0xffff /* IEEE802154_ADDR_BROADCAST */}}, 20) = 0
i386 bind 3 0x1000 12 = 0
@0x1000 u16 36 0 u32 2
> bind(3, 0x1000, 12) = 0

# RxRPC.
x32 bind 3 0x1000 36 = 0
@0x1000 u16 33 1 2 16 2 be16 7001 "\177\0\0\1" fill 20 0
> bind(3, {sa_family=AF_RXRPC, srx_service=0x1 /* CM_SERVICE */, transport_type=SOCK_DGRAM, transport_len=16, transport={family=AF_INET, sin_port=htons(7001), sin_addr=inet_addr("127.0.0.1")}}, 36) = 0
aarch64 bind 3 0x1000 36 = 0
@0x1000 u16 33 52 2 28 10 be16 7001 be32 0 "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 0
> bind(3, {sa_family=AF_RXRPC, srx_service=0x34 /* ???_SERVICE */, transport_type=SOCK_DGRAM, transport_len=28, transport={family=AF_INET6, sin6_port=htons(7001), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::1", &sin6_addr), sin6_scope_id=0}}, 36) = 0
arm bind 3 0x1000 38 = 0
@0x1000 u16 33 2500 9 4 1 fill 28 0
> bind(3, {sa_family=AF_RXRPC, srx_service=0x9c4 /* YFS_FS_SERVICE */, transport_type=0x9 /* SOCK_??? */, transport_len=4, transport={family=AF_UNIX}}, 38) = 0
riscv64 bind 3 0x1000 24 = 0
@0x1000 u16 33 1 2 16 2
> bind(3, 0x1000, 24) = 0

# CAN.
x86_64 bind 3 0x1000 8 = 0
@0x1000 u16 29 0 u32 1
> bind(3, {sa_family=AF_CAN, can_ifindex=if_nametoindex("lo")}, 8) = 0
i386 bind 3 0x1000 24 = 0
@0x1000 u16 29 0 u32 1 0x80000123 0x456 0 u8 0 fill 3 0
> bind(3, {sa_family=AF_CAN, can_ifindex=if_nametoindex("lo"), rx_id=CAN_EFF_FLAG|0x123, tx_id=0x456}, 24) = 0
x32 bind 3 0x1000 24 = 0
@0x1000 u16 29 0 u32 1 0 0 0xee00 u8 0x20 fill 3 0
> bind(3, {sa_family=AF_CAN, can_ifindex=if_nametoindex("lo"), pgn=0xee00, can_addr=0x20}, 24) = 0
aarch64 bind 3 0x1000 4 = 0
@0x1000 u16 29 0
> bind(3, {sa_family=AF_CAN, sa_data="\0\0"}, 4) = 0

# TIPC.
arm bind 3 0x1000 16 = 0
@0x1000 u16 30 u8 1 2 u32 4711 1 9
> bind(3, {sa_family=AF_TIPC, addrtype=TIPC_SERVICE_RANGE, scope=TIPC_CLUSTER_SCOPE, addr={nameseq={type=4711, lower=1, upper=9}}}, 16) = 0
riscv64 bind 3 0x1000 16 = 0
@0x1000 u16 30 u8 2 3 u32 4711 17 0x1001001
> bind(3, {sa_family=AF_TIPC, addrtype=TIPC_SERVICE_ADDR, scope=TIPC_NODE_SCOPE, addr={name={type=4711, instance=17}, domain=0x1001001}}, 16) = 0
x86_64 bind 3 0x1000 16 = 0
@0x1000 u16 30 u8 3 0 u32 99 0x1001001 0
> bind(3, {sa_family=AF_TIPC, addrtype=TIPC_SOCKET_ADDR, scope=0 /* TIPC_??? */, addr={id={ref=99, node=0x1001001}}}, 16) = 0
i386 bind 3 0x1000 16 = 0
@0x1000 u16 30 u8 9 255 u32 1 2 3
> bind(3, {sa_family=AF_TIPC, addrtype=0x9 /* TIPC_??? */, scope=-1 /* TIPC_??? */, addr={}}, 16) = 0
x32 bind 3 0x1000 8 = 0
@0x1000 u16 30 u8 1 2 u32 1
> bind(3, {sa_family=AF_TIPC, sa_data="\1\2\1\0\0\0"}, 8) = 0

# PPPoX: packed; L2TP by its length.
aarch64 bind 3 0x1000 30 = 0
@0x1000 u16 24 0 0 be16 5 u8 1 2 3 4 5 6 "eth0\0" fill 11 0
> bind(3, {sa_family=AF_PPPOX, sa_addr={sa_protocol=PX_PROTO_OE, sid=5, remote=01:02:03:04:05:06, dev="eth0"}}, 30) = 0
arm bind 3 0x1000 12 = 0
@0x1000 u16 24 2 0 be16 7 "\12\0\0\1" fill 16 0
> bind(3, {sa_family=AF_PPPOX, sa_addr={sa_protocol=PX_PROTO_PPTP, call_id=7, sin_addr=inet_addr("10.0.0.1")}}, 12) = 0
riscv64 bind 3 0x1000 38 = 0
@0x1000 u16 24 1 0 5 0 4 0 2 be16 1701 "\12\0\0\1" fill 8 0 u16 1 2 3 4
> bind(3, {sa_family=AF_PPPOX, sa_addr={sa_protocol=PX_PROTO_OL2TP, pid=5, fd=4, sin_addr={sin_family=AF_INET, sin_port=htons(1701), sin_addr=inet_addr("10.0.0.1")}, s_tunnel=1, s_session=2, d_tunnel=3, d_session=4}}, 38) = 0
x86_64 bind 3 0x1000 46 = 0
@0x1000 u16 24 1 0 5 0 4 0 2 be16 1701 "\12\0\0\1" fill 8 0 u16 1 0 2 0 3 0 4 0
> bind(3, {sa_family=AF_PPPOX, sa_addr={sa_protocol=PX_PROTO_OL2TP, pid=5, fd=4, sin_addr={sin_family=AF_INET, sin_port=htons(1701), sin_addr=inet_addr("10.0.0.1")}, s_tunnel=1, s_session=2, d_tunnel=3, d_session=4}}, 46) = 0
i386 bind 3 0x1000 50 = 0
@0x1000 u16 24 1 0 5 0 4 0 1 2 3 4 10 be16 1701 u16 0 0 "\376\200\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u16 1 0
> bind(3, {sa_family=AF_PPPOX, sa_addr={sa_protocol=PX_PROTO_OL2TP, pid=5, fd=4, s_tunnel=1, s_session=2, d_tunnel=3, d_session=4, sin6_addr={sin6_family=AF_INET6, sin6_port=htons(1701), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "fe80::1", &sin6_addr), sin6_scope_id=if_nametoindex("lo")}}}, 50) = 0
x32 bind 3 0x1000 58 = 0
@0x1000 u16 24 1 0 5 0 4 0 1 0 2 0 3 0 4 0 10 be16 1701 u16 0 0 "\376\200\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u16 1 0
> bind(3, {sa_family=AF_PPPOX, sa_addr={sa_protocol=PX_PROTO_OL2TP, pid=5, fd=4, s_tunnel=1, s_session=2, d_tunnel=3, d_session=4, sin6_addr={sin6_family=AF_INET6, sin6_port=htons(1701), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "fe80::1", &sin6_addr), sin6_scope_id=if_nametoindex("lo")}}}, 58) = 0
aarch64 bind 3 0x1000 8 = 0
@0x1000 u16 24 9 0 1
> bind(3, {sa_family=AF_PPPOX, sa_addr={sa_protocol=0x9 /* PX_PROTO_??? */}}, 8) = 0
arm bind 3 0x1000 4 = 0
@0x1000 u16 24 1
> bind(3, {sa_family=AF_PPPOX, sa_data="\1\0"}, 4) = 0

# Others.
riscv64 bind 3 0x1000 16 = 0
@0x1000 u16 5 u8 4 0 be16 65280 u8 1 0 fill 8 0
> bind(3, {sa_family=AF_APPLETALK, sat_port=4, sat_addr={s_net=65280, s_node=1}}, 16) = 0
x86_64 bind 3 0x1000 16 = 0
@0x1000 u16 35 u8 1 0x60 0x1d fill 11 0
> bind(3, {sa_family=AF_PHONET, spn_obj=0x1, spn_dev=0x60, spn_resource=0x1d}, 16) = 0
i386 bind 3 0x1000 32 = 0
@0x1000 u16 32 5 u32 0 "NODE    USER    APPL    "
> bind(3, {sa_family=AF_IUCV, siucv_port=5, siucv_addr=0, siucv_nodeid="NODE   "..., siucv_user_id="USER   "..., siucv_name="APPL   "...}, 32) = 0
x32 bind 3 0x1000 12 = 0
@0x1000 u16 8 0 1 0 u32 33
> bind(3, {sa_family=AF_ATMPVC, sap_addr={itf=1, vpi=0, vci=33}}, 12) = 0
aarch64 bind 3 0x1000 44 = 0
@0x1000 u16 20 0 fill 20 0x47 "4989\0" fill 8 0 u8 2 0 0 u32 5
> bind(3, {sa_family=AF_ATMSVC, sas_addr={prv=[0x47, 0x47, 0x47, 0x47, 0x47, 0x47, 0x47, 0x47, 0x47, 0x47, 0x47, 0x47, 0x47, 0x47, 0x47, 0x47, 0x47, 0x47, 0x47, 0x47], pub="4989", lij_type=2, lij_id=0x5}}, 44) = 0
arm bind 3 0x1000 16 = 0
@0x1000 u16 26 1 u8 0 0 0 0xaa 1 2 3 4 5 6 0 0
> bind(3, {sa_family=AF_LLC, sllc_arphrd=ARPHRD_ETHER, sllc_test=0, sllc_xid=0, sllc_ua=0, sllc_sap=0xaa, sllc_mac=01:02:03:04:05:06}, 16) = 0
riscv64 bind 3 0x1000 6 = 0
@0x1000 u16 34 u8 0 1 2 3
> bind(3, {sa_family=AF_ISDN, dev=0, channel=1, sapi=2, tei=3}, 6) = 0
x86_64 bind 3 0x1000 16 = 0
@0x1000 u16 39 0 u32 1 0 1
> bind(3, {sa_family=AF_NFC, dev_idx=if_nametoindex("lo"), target_idx=0, nfc_protocol=NFC_PROTO_JEWEL}, 16) = 0
-v
> bind(3, {sa_family=AF_NFC, dev_idx=if_nametoindex("lo"), target_idx=0, nfc_protocol=NFC_PROTO_JEWEL}, 16) = 0
i386 bind 3 0x1000 20 = 0
@0x1000 u16 39 0 u32 1 0 1 7 8
> bind(3, {sa_family=AF_NFC, dev_idx=if_nametoindex("lo"), target_idx=0, nfc_protocol=NFC_PROTO_JEWEL, ...}, 20) = 0
-v
> bind(3, {sa_family=AF_NFC, dev_idx=if_nametoindex("lo"), target_idx=0, nfc_protocol=NFC_PROTO_JEWEL, sa_data="\7\0\0\0"}, 20) = 0
x86_64 bind 3 0x1000 96 = 0
@0x1000 u16 39 0 u32 1 0 5 u8 1 16 "urn:nfc:sn:snep\0" fill 47 0 fill 7 0 u64 15
> bind(3, {sa_family=AF_NFC, dev_idx=if_nametoindex("lo"), target_idx=0, nfc_protocol=NFC_PROTO_NFC_DEP, dsap=0x1, ssap=0x10, service_name="urn:nfc:sn:snep", service_name_len=15}, 96) = 0
-v
> bind(3, {sa_family=AF_NFC, dev_idx=if_nametoindex("lo"), target_idx=0, nfc_protocol=NFC_PROTO_NFC_DEP, dsap=0x1, ssap=0x10, service_name="urn:nfc:sn:snep", service_name_len=15}, 96) = 0
arm bind 3 0x1000 96 = 0
@0x1000 u16 39 0 u32 1 0 5 u8 255 16 "urn:nfc:sn:snep\0" fill 47 0 fill 3 0 u32 99 0 0
> bind(3, {sa_family=AF_NFC, dev_idx=if_nametoindex("lo"), target_idx=0, nfc_protocol=NFC_PROTO_NFC_DEP, dsap=0xff /* LLCP_SAP_MAX */, ssap=0x10, service_name="urn:nfc:sn:snep\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", service_name_len=99}, 96) = 0
-v
> bind(3, {sa_family=AF_NFC, dev_idx=if_nametoindex("lo"), target_idx=0, nfc_protocol=NFC_PROTO_NFC_DEP, dsap=0xff /* LLCP_SAP_MAX */, ssap=0x10, service_name="urn:nfc:sn:snep\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", service_name_len=99}, 96) = 0
arm bind 3 0x1000 16 = 0
@0x1000 u16 40 7 u32 1024 2 u8 1 0 0 0
> bind(3, {sa_family=AF_VSOCK, svm_reserved1=0x7, svm_cid=VMADDR_CID_HOST, svm_port=0x400, svm_flags=VMADDR_FLAG_TO_HOST}, 16) = 0
riscv64 bind 3 0x1000 16 = 0
@0x1000 u16 40 0 u32 0xffffffff 0xffffffff u8 0 1 0 0
> bind(3, {sa_family=AF_VSOCK, svm_cid=VMADDR_CID_ANY, svm_port=VMADDR_PORT_ANY, svm_flags=0, svm_zero="\x01\x00\x00"}, 16) = 0
x86_64 bind 3 0x1000 16 = 0
@0x1000 u16 44 0 u32 1 0 5
> bind(3, {sa_family=AF_XDP, sxdp_flags=0, sxdp_ifindex=if_nametoindex("lo"), sxdp_queue_id=0, sxdp_shared_umem_fd=5}, 16) = 0
i386 bind 3 0x1000 16 = 0
@0x1000 u16 44 1 u32 1 0 5
> bind(3, {sa_family=AF_XDP, sxdp_flags=XDP_SHARED_UMEM, sxdp_ifindex=if_nametoindex("lo"), sxdp_queue_id=0, sxdp_shared_umem_fd=5}, 16) = 0
x32 bind 3 0x1000 12 = 0
@0x1000 u16 45 0 u32 1 u8 8 1 0 9
> bind(3, {sa_family=AF_MCTP, smctp_network=0x1, smctp_addr={s_addr=0x8}, smctp_type=0x1, smctp_tag=0, __smctp_pad1=0x9}, 12) = 0
aarch64 bind 3 0x1000 30 = 0
@0x1000 u16 38 "hash" fill 10 0 u32 0 0 "sha256"
> bind(3, {sa_family=AF_ALG, salg_type="hash", salg_feat=0, salg_mask=0}, 30) = 0
arm bind 3 0x1000 88 = 0
@0x1000 u16 38 "hash" fill 10 0 u32 0 0 "sha256\0" fill 57 0
> bind(3, {sa_family=AF_ALG, salg_type="hash", salg_feat=0, salg_mask=0, salg_name="sha256"}, 88) = 0
riscv64 bind 3 0x1000 10 = 0
@0x1000 u16 38 "hash"
> bind(3, 0x1000, 10) = 0

# AX.25 protocols.
x86_64 socket 3 5 0xcf = -1 EAFNOSUPPORT
> socket(AF_AX25, SOCK_SEQPACKET, 0xcf /* AX25_P_NETROM */) = -1 EAFNOSUPPORT (Address family not supported by protocol)
arm socket 3 5 0x7777 = -1 EAFNOSUPPORT
> socket(AF_AX25, SOCK_SEQPACKET, 0x7777 /* AX25_P_??? */) = -1 EAFNOSUPPORT (Address family not supported by protocol)
