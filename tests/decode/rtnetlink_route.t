# NETLINK_ROUTE: routes, ways out, neighbours, rules, data center bridging and the smaller subjects.

fd 3 "socket:[1]" netlink 0
-v -s 200

# What is behind RTA_ENCAP goes by RTA_ENCAP_TYPE, wherever it stands.
x86_64 sendto 3 0x1000 60 0x40 0 0 = 60
@0x1000 u32 60 u16 24 5 u32 1 0 u8 10 64 0 0 254 3 0 1 u32 0
@0x101c u16 24 22 12 1 be32 0x640ff 0xc8140 u16 5 2 u8 64 0 0 0
@0x1034 u16 6 21 1 u8 0 0
> sendto(3, [{nlmsg_len=60, nlmsg_type=RTM_NEWROUTE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {rtm_family=AF_INET6, rtm_dst_len=64, rtm_src_len=0, rtm_tos=0, rtm_table=RT_TABLE_MAIN, rtm_protocol=RTPROT_BOOT, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_UNICAST, rtm_flags=0}, [[{nla_len=24, nla_type=RTA_ENCAP}, [[{nla_len=12, nla_type=MPLS_IPTUNNEL_DST}, [htonl(0x640ff), htonl(0xc8140)]], [{nla_len=5, nla_type=MPLS_IPTUNNEL_TTL}, 64]]], [{nla_len=6, nla_type=RTA_ENCAP_TYPE}, LWTUNNEL_ENCAP_MPLS]]], 60, MSG_DONTWAIT, NULL, 0) = 60
i386 sendto 3 0x1000 164 0x40 0 0 = 164
@0x1000 u32 164 u16 24 5 u32 1 0 u8 10 64 0 0 254 3 0 1 u32 0
@0x101c u16 128 22 12 1 be64 7 u16 8 2 u8 10 0 0 1 u16 8 3 u8 10 0 0 2 u16 5 4 u8 64 0 0 0 u16 6 6 be16 5 u8 0 0 u16 80 8 28 1 6 1 be16 258 u8 0 0 u16 5 2 u8 1 0 0 0 u16 8 3 u8 1 2 3 4 u16 12 2 8 1 u32 5 u16 36 3 5 1 u8 2 0 0 0 u16 8 2 be32 7 u16 5 3 u8 1 0 0 0 u16 5 4 u8 2 0 0 0
@0x109c u16 6 21 2 u8 0 0
> sendto(3, [{nlmsg_len=164, nlmsg_type=RTM_NEWROUTE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {rtm_family=AF_INET6, rtm_dst_len=64, rtm_src_len=0, rtm_tos=0, rtm_table=RT_TABLE_MAIN, rtm_protocol=RTPROT_BOOT, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_UNICAST, rtm_flags=0}, [[{nla_len=128, nla_type=RTA_ENCAP}, [[{nla_len=12, nla_type=LWTUNNEL_IP_ID}, htobe64(7)], [{nla_len=8, nla_type=LWTUNNEL_IP_DST}, inet_addr("10.0.0.1")], [{nla_len=8, nla_type=LWTUNNEL_IP_SRC}, inet_addr("10.0.0.2")], [{nla_len=5, nla_type=LWTUNNEL_IP_TTL}, 64], [{nla_len=6, nla_type=LWTUNNEL_IP_FLAGS}, TUNNEL_CSUM|TUNNEL_KEY], [{nla_len=80, nla_type=LWTUNNEL_IP_OPTS}, [[{nla_len=28, nla_type=LWTUNNEL_IP_OPTS_GENEVE}, [[{nla_len=6, nla_type=LWTUNNEL_IP_OPT_GENEVE_CLASS}, htons(258)], [{nla_len=5, nla_type=LWTUNNEL_IP_OPT_GENEVE_TYPE}, 1], [{nla_len=8, nla_type=LWTUNNEL_IP_OPT_GENEVE_DATA}, "\x01\x02\x03\x04"]]], [{nla_len=12, nla_type=LWTUNNEL_IP_OPTS_VXLAN}, [{nla_len=8, nla_type=LWTUNNEL_IP_OPT_VXLAN_GBP}, 5]], [{nla_len=36, nla_type=LWTUNNEL_IP_OPTS_ERSPAN}, [[{nla_len=5, nla_type=LWTUNNEL_IP_OPT_ERSPAN_VER}, 2], [{nla_len=8, nla_type=LWTUNNEL_IP_OPT_ERSPAN_INDEX}, htonl(7)], [{nla_len=5, nla_type=LWTUNNEL_IP_OPT_ERSPAN_DIR}, 1], [{nla_len=5, nla_type=LWTUNNEL_IP_OPT_ERSPAN_HWID}, 2]]]]]]], [{nla_len=6, nla_type=RTA_ENCAP_TYPE}, LWTUNNEL_ENCAP_IP]]], 164, MSG_DONTWAIT, NULL, 0) = 164
x32 sendto 3 0x1000 76 0x40 0 0 = 76
@0x1000 u32 76 u16 24 5 u32 1 0 u8 10 64 0 0 254 3 0 1 u32 0
@0x101c u16 40 22 12 1 be64 8193 u16 5 7 u8 1 0 0 0 u16 5 8 u8 2 0 0 0 u16 5 9 u8 1 0 0 0
@0x1044 u16 6 21 3 u8 0 0
> sendto(3, [{nlmsg_len=76, nlmsg_type=RTM_NEWROUTE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {rtm_family=AF_INET6, rtm_dst_len=64, rtm_src_len=0, rtm_tos=0, rtm_table=RT_TABLE_MAIN, rtm_protocol=RTPROT_BOOT, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_UNICAST, rtm_flags=0}, [[{nla_len=40, nla_type=RTA_ENCAP}, [[{nla_len=12, nla_type=ILA_ATTR_LOCATOR}, htobe64(8193)], [{nla_len=5, nla_type=ILA_ATTR_CSUM_MODE}, 1], [{nla_len=5, nla_type=ILA_ATTR_IDENT_TYPE}, 2], [{nla_len=5, nla_type=ILA_ATTR_HOOK_TYPE}, 1]]], [{nla_len=6, nla_type=RTA_ENCAP_TYPE}, LWTUNNEL_ENCAP_ILA]]], 76, MSG_DONTWAIT, NULL, 0) = 76
aarch64 sendto 3 0x1000 96 0x40 0 0 = 96
@0x1000 u32 96 u16 24 5 u32 1 0 u8 10 64 0 0 254 3 0 1 u32 0
@0x101c u16 60 22 12 1 be64 7 u16 20 2 u8 253 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 u16 5 4 u8 64 0 0 0 u16 5 5 u8 0 0 0 0 u16 6 6 be16 4 u8 0 0
@0x1058 u16 6 21 4 u8 0 0
> sendto(3, [{nlmsg_len=96, nlmsg_type=RTM_NEWROUTE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {rtm_family=AF_INET6, rtm_dst_len=64, rtm_src_len=0, rtm_tos=0, rtm_table=RT_TABLE_MAIN, rtm_protocol=RTPROT_BOOT, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_UNICAST, rtm_flags=0}, [[{nla_len=60, nla_type=RTA_ENCAP}, [[{nla_len=12, nla_type=LWTUNNEL_IP6_ID}, htobe64(7)], [{nla_len=20, nla_type=LWTUNNEL_IP6_DST}, inet_pton(AF_INET6, "fd00::1")], [{nla_len=5, nla_type=LWTUNNEL_IP6_HOPLIMIT}, 64], [{nla_len=5, nla_type=LWTUNNEL_IP6_TC}, 0], [{nla_len=6, nla_type=LWTUNNEL_IP6_FLAGS}, TUNNEL_KEY]]], [{nla_len=6, nla_type=RTA_ENCAP_TYPE}, LWTUNNEL_ENCAP_IP6]]], 96, MSG_DONTWAIT, NULL, 0) = 96
arm sendto 3 0x1000 88 0x40 0 0 = 88
@0x1000 u32 88 u16 24 5 u32 1 0 u8 10 64 0 0 254 3 0 1 u32 0
@0x101c u16 52 22 48 1 u32 1 u8 0 4 4 1 1 0 0 0 253 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 253 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2
@0x1050 u16 6 21 5 u8 0 0
> sendto(3, [{nlmsg_len=88, nlmsg_type=RTM_NEWROUTE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {rtm_family=AF_INET6, rtm_dst_len=64, rtm_src_len=0, rtm_tos=0, rtm_table=RT_TABLE_MAIN, rtm_protocol=RTPROT_BOOT, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_UNICAST, rtm_flags=0}, [[{nla_len=52, nla_type=RTA_ENCAP}, [{nla_len=48, nla_type=SEG6_IPTUNNEL_SRH}, {mode=SEG6_IPTUN_MODE_ENCAP, srh={nexthdr=0, hdrlen=4, type=4, segments_left=1, first_segment=1, flags=0, tag=htons(0), segments=[inet_pton(AF_INET6, "fd00::1"), inet_pton(AF_INET6, "fd00::2")]}}]], [{nla_len=6, nla_type=RTA_ENCAP_TYPE}, LWTUNNEL_ENCAP_SEG6]]], 88, MSG_DONTWAIT, NULL, 0) = 88
riscv64 sendto 3 0x1000 88 0x40 0 0 = 88
@0x1000 u32 88 u16 24 5 u32 1 0 u8 10 64 0 0 254 3 0 1 u32 0
@0x101c u16 52 22 24 1 8 1 u32 5 u16 9 2 "in.o\000" u8 0 0 0 u16 16 2 10 2 "out.o\000" u8 0 0 u16 8 4 u32 14
@0x1050 u16 6 21 6 u8 0 0
> sendto(3, [{nlmsg_len=88, nlmsg_type=RTM_NEWROUTE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {rtm_family=AF_INET6, rtm_dst_len=64, rtm_src_len=0, rtm_tos=0, rtm_table=RT_TABLE_MAIN, rtm_protocol=RTPROT_BOOT, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_UNICAST, rtm_flags=0}, [[{nla_len=52, nla_type=RTA_ENCAP}, [[{nla_len=24, nla_type=LWT_BPF_IN}, [[{nla_len=8, nla_type=LWT_BPF_PROG_FD}, 5], [{nla_len=9, nla_type=LWT_BPF_PROG_NAME}, "in.o"]]], [{nla_len=16, nla_type=LWT_BPF_OUT}, [{nla_len=10, nla_type=LWT_BPF_PROG_NAME}, "out.o"]], [{nla_len=8, nla_type=LWT_BPF_XMIT_HEADROOM}, 14]]], [{nla_len=6, nla_type=RTA_ENCAP_TYPE}, LWTUNNEL_ENCAP_BPF]]], 88, MSG_DONTWAIT, NULL, 0) = 88
x86_64 sendto 3 0x1000 196 0x40 0 0 = 196
@0x1000 u32 196 u16 24 5 u32 1 0 u8 10 64 0 0 254 3 0 1 u32 0
@0x101c u16 160 22 8 1 u32 2 u16 28 2 u8 0 2 4 0 0 0 0 0 253 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 u16 8 3 u32 254 u16 8 4 u8 10 0 0 1 u16 20 5 u8 253 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 u16 8 6 u32 0x12fd1 u16 20 8 8 1 u32 5 u16 8 2 "x.o\000" 8 9 u32 10 u16 28 10 12 2 u64 1 u16 12 4 u64 0 u16 20 11 8 1 u32 18 u16 5 2 u8 32 0 0 0
@0x10bc u16 6 21 7 u8 0 0
> sendto(3, [{nlmsg_len=196, nlmsg_type=RTM_NEWROUTE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {rtm_family=AF_INET6, rtm_dst_len=64, rtm_src_len=0, rtm_tos=0, rtm_table=RT_TABLE_MAIN, rtm_protocol=RTPROT_BOOT, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_UNICAST, rtm_flags=0}, [[{nla_len=160, nla_type=RTA_ENCAP}, [[{nla_len=8, nla_type=SEG6_LOCAL_ACTION}, SEG6_LOCAL_ACTION_END_X], [{nla_len=28, nla_type=SEG6_LOCAL_SRH}, {nexthdr=0, hdrlen=2, type=4, segments_left=0, first_segment=0, flags=0, tag=htons(0), segments=[inet_pton(AF_INET6, "fd00::1")]}], [{nla_len=8, nla_type=SEG6_LOCAL_TABLE}, RT_TABLE_MAIN], [{nla_len=8, nla_type=SEG6_LOCAL_NH4}, inet_addr("10.0.0.1")], [{nla_len=20, nla_type=SEG6_LOCAL_NH6}, inet_pton(AF_INET6, "fd00::1")], [{nla_len=8, nla_type=SEG6_LOCAL_IIF}, 77777], [{nla_len=20, nla_type=SEG6_LOCAL_BPF}, [[{nla_len=8, nla_type=SEG6_LOCAL_BPF_PROG}, 5], [{nla_len=8, nla_type=SEG6_LOCAL_BPF_PROG_NAME}, "x.o"]]], [{nla_len=8, nla_type=SEG6_LOCAL_VRFTABLE}, 0xa], [{nla_len=28, nla_type=SEG6_LOCAL_COUNTERS}, [[{nla_len=12, nla_type=SEG6_LOCAL_CNT_PACKETS}, 1], [{nla_len=12, nla_type=SEG6_LOCAL_CNT_ERRORS}, 0]]], [{nla_len=20, nla_type=SEG6_LOCAL_FLAVORS}, [[{nla_len=8, nla_type=SEG6_LOCAL_FLV_OPERATION}, 1<<SEG6_LOCAL_FLV_OP_PSP|1<<SEG6_LOCAL_FLV_OP_NEXT_CSID], [{nla_len=5, nla_type=SEG6_LOCAL_FLV_LCBLOCK_BITS}, 32]]]]], [{nla_len=6, nla_type=RTA_ENCAP_TYPE}, LWTUNNEL_ENCAP_SEG6_LOCAL]]], 196, MSG_DONTWAIT, NULL, 0) = 196
i386 sendto 3 0x1000 68 0x40 0 0 = 68
@0x1000 u32 68 u16 24 5 u32 1 0 u8 10 64 0 0 254 3 0 1 u32 0
@0x101c u16 32 22 28 1 u8 0 2 3 1 17 0 0 0 253 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1
@0x103c u16 6 21 8 u8 0 0
> sendto(3, [{nlmsg_len=68, nlmsg_type=RTM_NEWROUTE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {rtm_family=AF_INET6, rtm_dst_len=64, rtm_src_len=0, rtm_tos=0, rtm_table=RT_TABLE_MAIN, rtm_protocol=RTPROT_BOOT, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_UNICAST, rtm_flags=0}, [[{nla_len=32, nla_type=RTA_ENCAP}, [{nla_len=28, nla_type=RPL_IPTUNNEL_SRH}, {nexthdr=0, hdrlen=2, type=3, segments_left=1, cmpre=1, cmpri=1, pad=0, segments="\xfd\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01"}]], [{nla_len=6, nla_type=RTA_ENCAP_TYPE}, LWTUNNEL_ENCAP_RPL]]], 68, MSG_DONTWAIT, NULL, 0) = 68
x32 sendto 3 0x1000 120 0x40 0 0 = 120
@0x1000 u32 120 u16 24 5 u32 1 0 u8 10 64 0 0 254 3 0 1 u32 0
@0x101c u16 84 22 5 1 u8 2 0 0 0 u16 20 2 u8 253 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 u16 16 3 be16 1 u8 16 8 be32 0x800000 u8 1 2 3 4 u16 8 4 u32 1 u16 8 5 u32 0x12fd1 u16 20 6 u8 253 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2
@0x1070 u16 6 21 9 u8 0 0
> sendto(3, [{nlmsg_len=120, nlmsg_type=RTM_NEWROUTE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {rtm_family=AF_INET6, rtm_dst_len=64, rtm_src_len=0, rtm_tos=0, rtm_table=RT_TABLE_MAIN, rtm_protocol=RTPROT_BOOT, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_UNICAST, rtm_flags=0}, [[{nla_len=84, nla_type=RTA_ENCAP}, [[{nla_len=5, nla_type=IOAM6_IPTUNNEL_MODE}, IOAM6_IPTUNNEL_MODE_ENCAP], [{nla_len=20, nla_type=IOAM6_IPTUNNEL_DST}, inet_pton(AF_INET6, "fd00::1")], [{nla_len=16, nla_type=IOAM6_IPTUNNEL_TRACE}, {namespace_id=htons(1), overflow=0, nodelen=2, remlen=8, type_be32=htonl(0x800000), data="\x01\x02\x03\x04"}], [{nla_len=8, nla_type=IOAM6_IPTUNNEL_FREQ_K}, 1], [{nla_len=8, nla_type=IOAM6_IPTUNNEL_FREQ_N}, 77777], [{nla_len=20, nla_type=IOAM6_IPTUNNEL_SRC}, inet_pton(AF_INET6, "fd00::2")]]], [{nla_len=6, nla_type=RTA_ENCAP_TYPE}, LWTUNNEL_ENCAP_IOAM6]]], 120, MSG_DONTWAIT, NULL, 0) = 120
aarch64 sendto 3 0x1000 56 0x40 0 0 = 56
@0x1000 u32 56 u16 24 5 u32 1 0 u8 10 64 0 0 254 3 0 1 u32 0
@0x101c u16 20 22 8 1 u32 7 u16 8 2 u32 0x12fd1
@0x1030 u16 6 21 10 u8 0 0
> sendto(3, [{nlmsg_len=56, nlmsg_type=RTM_NEWROUTE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {rtm_family=AF_INET6, rtm_dst_len=64, rtm_src_len=0, rtm_tos=0, rtm_table=RT_TABLE_MAIN, rtm_protocol=RTPROT_BOOT, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_UNICAST, rtm_flags=0}, [[{nla_len=20, nla_type=RTA_ENCAP}, [[{nla_len=8, nla_type=LWT_XFRM_IF_ID}, 7], [{nla_len=8, nla_type=LWT_XFRM_LINK}, 77777]]], [{nla_len=6, nla_type=RTA_ENCAP_TYPE}, LWTUNNEL_ENCAP_XFRM]]], 56, MSG_DONTWAIT, NULL, 0) = 56
arm sendto 3 0x1000 48 0x40 0 0 = 48
@0x1000 u32 48 u16 24 5 u32 1 0 u8 10 64 0 0 254 3 0 1 u32 0
@0x101c u16 12 22 8 1 u32 7
@0x1028 u16 6 21 11 u8 0 0
> sendto(3, [{nlmsg_len=48, nlmsg_type=RTM_NEWROUTE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {rtm_family=AF_INET6, rtm_dst_len=64, rtm_src_len=0, rtm_tos=0, rtm_table=RT_TABLE_MAIN, rtm_protocol=RTPROT_BOOT, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_UNICAST, rtm_flags=0}, [[{nla_len=12, nla_type=RTA_ENCAP}, "\x08\x00\x01\x00\x07\x00\x00\x00"], [{nla_len=6, nla_type=RTA_ENCAP_TYPE}, 0xb /* LWTUNNEL_ENCAP_??? */]]], 48, MSG_DONTWAIT, NULL, 0) = 48
riscv64 sendto 3 0x1000 44 0x40 0 0 = 44
@0x1000 u32 44 u16 24 5 u32 1 0 u8 2 24 0 0 254 3 0 1 u32 0
@0x101c u16 6 21 1 u8 0 0
@0x1024 u16 6 22 u8 1 2 0 0
> sendto(3, [{nlmsg_len=44, nlmsg_type=RTM_NEWROUTE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=24, rtm_src_len=0, rtm_tos=0, rtm_table=RT_TABLE_MAIN, rtm_protocol=RTPROT_BOOT, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_UNICAST, rtm_flags=0}, [[{nla_len=6, nla_type=RTA_ENCAP_TYPE}, LWTUNNEL_ENCAP_MPLS], [{nla_len=6, nla_type=RTA_ENCAP}, "\x01\x02"]]], 44, MSG_DONTWAIT, NULL, 0) = 44

# Several ways, each with its own attributes; a gateway of another family.
x86_64 sendto 3 0x1000 84 0x40 0 0 = 84
@0x1000 u32 84 u16 24 5 u32 1 0 u8 2 24 0 0 254 3 0 1 u32 0
@0x101c u16 8 1 u8 10 1 0 0
@0x1024 u16 48 9 16 u8 0 0 u32 0x12fd1 u16 8 5 u8 10 0 0 1 u16 28 u8 4 9 u32 0x12fd2 u16 6 21 1 u8 0 0 u16 12 22 8 1 be32 0x640ff
> sendto(3, [{nlmsg_len=84, nlmsg_type=RTM_NEWROUTE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=24, rtm_src_len=0, rtm_tos=0, rtm_table=RT_TABLE_MAIN, rtm_protocol=RTPROT_BOOT, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_UNICAST, rtm_flags=0}, [[{nla_len=8, nla_type=RTA_DST}, inet_addr("10.1.0.0")], [{nla_len=48, nla_type=RTA_MULTIPATH}, [[{rtnh_len=16, rtnh_flags=0, rtnh_hops=0, rtnh_ifindex=77777}, [{nla_len=8, nla_type=RTA_GATEWAY}, inet_addr("10.0.0.1")]], [{rtnh_len=28, rtnh_flags=RTNH_F_ONLINK, rtnh_hops=9, rtnh_ifindex=77778}, [[{nla_len=6, nla_type=RTA_ENCAP_TYPE}, LWTUNNEL_ENCAP_MPLS], [{nla_len=12, nla_type=RTA_ENCAP}, [{nla_len=8, nla_type=MPLS_IPTUNNEL_DST}, [htonl(0x640ff)]]]]]]]]], 84, MSG_DONTWAIT, NULL, 0) = 84
i386 sendto 3 0x1000 104 0x40 0 0 = 104
@0x1000 u32 104 u16 24 5 u32 1 0 u8 2 24 0 0 254 3 0 1 u32 0
@0x101c u16 22 18 10 u8 254 128 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0
@0x1034 u16 36 8 8 2 u32 1400 u16 8 1 u32 4 u16 8 16 "bbr\000" 8 17 u32 1
@0x1058 u16 5 20 u8 0 0 0 0
@0x1060 u16 8 31 be32 0xabcde
> sendto(3, [{nlmsg_len=104, nlmsg_type=RTM_NEWROUTE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=24, rtm_src_len=0, rtm_tos=0, rtm_table=RT_TABLE_MAIN, rtm_protocol=RTPROT_BOOT, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_UNICAST, rtm_flags=0}, [[{nla_len=22, nla_type=RTA_VIA}, {rtvia_family=AF_INET6, inet_pton(AF_INET6, "fe80::1", &rtvia_addr)}], [{nla_len=36, nla_type=RTA_METRICS}, [[{nla_len=8, nla_type=RTAX_MTU}, 1400], [{nla_len=8, nla_type=RTAX_LOCK}, 4], [{nla_len=8, nla_type=RTAX_CC_ALGO}, "bbr"], [{nla_len=8, nla_type=RTAX_FASTOPEN_NO_COOKIE}, 1]]], [{nla_len=5, nla_type=RTA_PREF}, 0], [{nla_len=8, nla_type=RTA_FLOWLABEL}, htonl(0xabcde)]]], 104, MSG_DONTWAIT, NULL, 0) = 104
x32 sendto 3 0x1000 48 0x40 0 0 = 48
@0x1000 u32 48 u16 24 5 u32 1 0 u8 2 24 0 0 254 3 0 1 u32 0
@0x101c u16 10 18 2 u8 10 0 0 1 0 0
@0x1028 u16 8 30 u32 7
> sendto(3, [{nlmsg_len=48, nlmsg_type=RTM_NEWROUTE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=24, rtm_src_len=0, rtm_tos=0, rtm_table=RT_TABLE_MAIN, rtm_protocol=RTPROT_BOOT, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_UNICAST, rtm_flags=0}, [[{nla_len=10, nla_type=RTA_VIA}, {rtvia_family=AF_INET, rtvia_addr=inet_addr("10.0.0.1")}], [{nla_len=8, nla_type=RTA_NH_ID}, 7]]], 48, MSG_DONTWAIT, NULL, 0) = 48
aarch64 sendto 3 0x1000 64 0x40 0 0 = 64
@0x1000 u32 64 u16 24 5 u32 1 0 u8 28 20 0 0 254 3 0 1 u32 0
@0x101c u16 8 1 be32 0x64100
@0x1024 u16 10 18 28 be32 0x641ff u8 0 0
@0x1030 u16 6 18 2 u8 0 0
@0x1038 u16 5 18 u8 2 0 0 0
> sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_NEWROUTE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {rtm_family=AF_MPLS, rtm_dst_len=20, rtm_src_len=0, rtm_tos=0, rtm_table=RT_TABLE_MAIN, rtm_protocol=RTPROT_BOOT, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_UNICAST, rtm_flags=0}, [[{nla_len=8, nla_type=RTA_DST}, "\x00\x06\x41\x00"], [{nla_len=10, nla_type=RTA_VIA}, {rtvia_family=AF_MPLS, rtvia_addr="\x00\x06\x41\xff"}], [{nla_len=6, nla_type=RTA_VIA}, {rtvia_family=AF_INET}], [{nla_len=5, nla_type=RTA_VIA}, "\x02"]]], 64, MSG_DONTWAIT, NULL, 0) = 64

# Ways out as objects.
arm sendto 3 0x1000 68 0x40 0 0 = 68
@0x1000 u32 68 u16 104 5 u32 1 0 u8 2 0 4 0 u32 0
@0x1018 u16 8 1 u32 1
@0x1020 u16 8 5 u32 0x12fd1
@0x1028 u16 8 6 u8 10 0 0 1
@0x1030 u16 6 7 1 u8 0 0
@0x1038 u16 12 8 8 1 be32 0x640ff
> sendto(3, [{nlmsg_len=68, nlmsg_type=RTM_NEWNEXTHOP, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_UNIVERSE, nh_protocol=RTPROT_STATIC, nh_flags=0}, [[{nla_len=8, nla_type=NHA_ID}, 1], [{nla_len=8, nla_type=NHA_OIF}, 77777], [{nla_len=8, nla_type=NHA_GATEWAY}, inet_addr("10.0.0.1")], [{nla_len=6, nla_type=NHA_ENCAP_TYPE}, LWTUNNEL_ENCAP_MPLS], [{nla_len=12, nla_type=NHA_ENCAP}, [{nla_len=8, nla_type=MPLS_IPTUNNEL_DST}, [htonl(0x640ff)]]]]], 68, MSG_DONTWAIT, NULL, 0) = 68
riscv64 sendto 3 0x1000 100 0x40 0 0 = 100
@0x1000 u32 100 u16 104 5 u32 1 0 u8 2 0 4 0 u32 0
@0x1018 u16 8 1 u32 10
@0x1020 u16 20 2 u32 1 u8 0 0 u16 0 u32 2 u8 4 1 u16 7
@0x1034 u16 6 3 1 u8 0 0
@0x103c u16 40 0x800c 6 1 32 u8 0 0 u16 8 2 u32 0x2ee0 u16 8 3 u32 0 u16 12 4 u64 5
> sendto(3, [{nlmsg_len=100, nlmsg_type=RTM_NEWNEXTHOP, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_UNIVERSE, nh_protocol=RTPROT_STATIC, nh_flags=0}, [[{nla_len=8, nla_type=NHA_ID}, 10], [{nla_len=20, nla_type=NHA_GROUP}, [{id=1, weight=0}, {id=2, weight=4, resvd1=0x1, resvd2=0x7}]], [{nla_len=6, nla_type=NHA_GROUP_TYPE}, NEXTHOP_GRP_TYPE_RES], [{nla_len=40, nla_type=NLA_F_NESTED|NHA_RES_GROUP}, [[{nla_len=6, nla_type=NHA_RES_GROUP_BUCKETS}, 32], [{nla_len=8, nla_type=NHA_RES_GROUP_IDLE_TIMER}, 12000 /* 120.00 s */], [{nla_len=8, nla_type=NHA_RES_GROUP_UNBALANCED_TIMER}, 0], [{nla_len=12, nla_type=NHA_RES_GROUP_UNBALANCED_TIME}, 5 /* 0.05 s */]]]]], 100, MSG_DONTWAIT, NULL, 0) = 100
x86_64 sendto 3 0x1000 100 0x40 0 0 = 100
@0x1000 u32 100 u16 106 769 u32 1 0 u8 2 0 4 0 u32 0
@0x1018 u16 4 9
@0x101c u16 8 10 u32 0x12fd1
@0x1024 u16 8 14 u32 3
@0x102c u16 40 0x800f 36 1 8 1 u32 1 u16 12 2 u64 5 u16 12 3 u64 6
@0x1054 u16 8 16 u32 1
@0x105c u16 8 17 u32 0
> sendto(3, [{nlmsg_len=100, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_UNIVERSE, nh_protocol=RTPROT_STATIC, nh_flags=0}, [{nla_len=4, nla_type=NHA_GROUPS}, [{nla_len=8, nla_type=NHA_MASTER}, 77777], [{nla_len=8, nla_type=NHA_OP_FLAGS}, NHA_OP_FLAG_DUMP_STATS|NHA_OP_FLAG_DUMP_HW_STATS], [{nla_len=40, nla_type=NLA_F_NESTED|NHA_GROUP_STATS}, [{nla_len=36, nla_type=NHA_GROUP_STATS_ENTRY}, [[{nla_len=8, nla_type=NHA_GROUP_STATS_ENTRY_ID}, 1], [{nla_len=12, nla_type=NHA_GROUP_STATS_ENTRY_PACKETS}, 5], [{nla_len=12, nla_type=NHA_GROUP_STATS_ENTRY_PACKETS_HW}, 6]]]], [{nla_len=8, nla_type=NHA_HW_STATS_ENABLE}, 1], [{nla_len=8, nla_type=NHA_HW_STATS_USED}, 0]]], 100, MSG_DONTWAIT, NULL, 0) = 100
i386 sendto 3 0x1000 64 0x40 0 0 = 64
@0x1000 u32 64 u16 116 5 u32 1 0 u8 0 0 0 7 u32 0
@0x1018 u16 8 1 u32 10
@0x1020 u16 32 0x800d 6 1 3 u8 0 0 u16 12 2 u64 100 u16 8 3 u32 1
> sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_NEWNEXTHOPBUCKET, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {nh_family=AF_UNSPEC, nh_scope=RT_SCOPE_UNIVERSE, nh_protocol=RTPROT_UNSPEC, resvd=0x7, nh_flags=0}, [[{nla_len=8, nla_type=NHA_ID}, 10], [{nla_len=32, nla_type=NLA_F_NESTED|NHA_RES_BUCKET}, [[{nla_len=6, nla_type=NHA_RES_BUCKET_INDEX}, 3], [{nla_len=12, nla_type=NHA_RES_BUCKET_IDLE_TIME}, 100 /* 1.00 s */], [{nla_len=8, nla_type=NHA_RES_BUCKET_NH_ID}, 1]]]]], 64, MSG_DONTWAIT, NULL, 0) = 64
x32 sendto 3 0x1000 17 0x40 0 0 = 17
@0x1000 u32 17 u16 104 5 u32 1 0 u8 2
> sendto(3, [{nlmsg_len=17, nlmsg_type=RTM_NEWNEXTHOP, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {nh_family=AF_INET, ...}], 17, MSG_DONTWAIT, NULL, 0) = 17

# Neighbours, their tables, and those of a bridge, whose addresses are of any family.
aarch64 sendto 3 0x1000 124 0x40 0 0 = 124
@0x1000 u32 124 u16 28 5 u32 1 0 u8 7 0 0 0 u32 0x12fd1 u16 2 u8 0 1
@0x101c u16 8 1 u8 10 0 0 1
@0x1024 u16 20 1 u8 253 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1
@0x1038 u16 7 1 u8 1 2 3 0
@0x1040 u16 10 2 u8 2 0 0 0 0 1 0 0
@0x104c u16 6 5 10 u8 0 0
@0x1054 u16 6 6 be16 4789 u8 0 0
@0x105c u16 8 7 u32 42
@0x1064 u16 16 14 5 1 u8 3 0 0 0 u16 4 2
@0x1074 u16 8 15 u32 7
> sendto(3, [{nlmsg_len=124, nlmsg_type=RTM_NEWNEIGH, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {ndm_family=AF_BRIDGE, ndm_ifindex=77777, ndm_state=NUD_REACHABLE, ndm_flags=0, ndm_type=RTN_UNICAST}, [[{nla_len=8, nla_type=NDA_DST}, inet_addr("10.0.0.1")], [{nla_len=20, nla_type=NDA_DST}, inet_pton(AF_INET6, "fd00::1")], [{nla_len=7, nla_type=NDA_DST}, "\x01\x02\x03"], [{nla_len=10, nla_type=NDA_LLADDR}, 02:00:00:00:00:01], [{nla_len=6, nla_type=NDA_VLAN}, 10], [{nla_len=6, nla_type=NDA_PORT}, htons(4789)], [{nla_len=8, nla_type=NDA_VNI}, 42], [{nla_len=16, nla_type=NDA_FDB_EXT_ATTRS}, [[{nla_len=5, nla_type=NFEA_ACTIVITY_NOTIFY}, FDB_NOTIFY_BIT|FDB_NOTIFY_INACTIVE_BIT], {nla_len=4, nla_type=NFEA_DONT_REFRESH}]], [{nla_len=8, nla_type=NDA_FLAGS_EXT}, NTF_EXT_MANAGED|NTF_EXT_LOCKED|NTF_EXT_EXT_VALIDATED]]], 124, MSG_DONTWAIT, NULL, 0) = 124
arm sendto 3 0x1000 228 0x40 0 0 = 228
@0x1000 u32 228 u16 64 2 u32 1 0 u8 2 0 u16 0
@0x1014 u16 14 1 "arp_cache\000" u8 0 0
@0x1024 u16 8 2 u32 128
@0x102c u16 36 5 4 360 u32 1 2 3 4 7 8 9
@0x1050 u16 44 0x8006 8 1 u32 0x12fd1 u16 12 3 u64 0x7530 u16 8 16 u32 1 u16 12 19 u64 5000
@0x107c u16 92 7 u64 0 1 2 3 4 5 6 7 8 9 10
@0x10d8 u16 12 8 u64 0x7530
> sendto(3, [{nlmsg_len=228, nlmsg_type=RTM_NEWNEIGHTBL, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {ndtm_family=AF_INET}, [[{nla_len=14, nla_type=NDTA_NAME}, "arp_cache"], [{nla_len=8, nla_type=NDTA_THRESH1}, 128], [{nla_len=36, nla_type=NDTA_CONFIG}, {ndtc_key_len=4, ndtc_entry_size=360, ndtc_entries=1, ndtc_last_flush=2, ndtc_last_rand=3, ndtc_hash_rnd=4, ndtc_hash_mask=0x000007, ndtc_hash_chain_gc=8, ndtc_proxy_qlen=9}], [{nla_len=44, nla_type=NLA_F_NESTED|NDTA_PARMS}, [[{nla_len=8, nla_type=NDTPA_IFINDEX}, 77777], [{nla_len=12, nla_type=NDTPA_REACHABLE_TIME}, 30000], [{nla_len=8, nla_type=NDTPA_QUEUE_LENBYTES}, 1], [{nla_len=12, nla_type=NDTPA_INTERVAL_PROBE_TIME_MS}, 5000]]], [{nla_len=92, nla_type=NDTA_STATS}, {ndts_allocs=0, ndts_destroys=1, ndts_hash_grows=2, ndts_res_failed=3, ndts_lookups=4, ndts_hits=5, ndts_rcv_probes_mcast=6, ndts_rcv_probes_ucast=7, ndts_periodic_gc_runs=8, ndts_forced_gc_runs=9, ndts_table_fulls=10}], [{nla_len=12, nla_type=NDTA_GC_INTERVAL}, 30000]]], 228, MSG_DONTWAIT, NULL, 0) = 228
riscv64 sendto 3 0x1000 20 0x40 0 0 = 20
@0x1000 u32 20 u16 66 769 u32 1 0 u8 2 0 u16 0
> sendto(3, [{nlmsg_len=20, nlmsg_type=RTM_GETNEIGHTBL, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {ndtm_family=AF_INET}], 20, MSG_DONTWAIT, NULL, 0) = 20

# Labels of addresses, settings, namespaces, prefixes, what a router advertises.
x86_64 sendto 3 0x1000 56 0x40 0 0 = 56
@0x1000 u32 56 u16 72 5 u32 1 0 u8 10 0 64 0 u32 0x12fd1 1
@0x101c u16 20 1 u8 32 1 13 184 0 0 0 0 0 0 0 0 0 0 0 0
@0x1030 u16 8 2 u32 99
> sendto(3, [{nlmsg_len=56, nlmsg_type=RTM_NEWADDRLABEL, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {ifal_family=AF_INET6, ifal_prefixlen=64, ifal_flags=0, ifal_index=77777, ifal_seq=1}, [[{nla_len=20, nla_type=IFAL_ADDRESS}, inet_pton(AF_INET6, "2001:db8::")], [{nla_len=8, nla_type=IFAL_LABEL}, 99]]], 56, MSG_DONTWAIT, NULL, 0) = 56
i386 sendto 3 0x1000 52 0x40 0 0 = 52
@0x1000 u32 52 u16 80 5 u32 1 0 u8 2 0 0 0
@0x1014 u16 8 1 u32 0x12fd1
@0x101c u16 8 2 u32 1
@0x1024 u16 8 3 u32 0xffffffff
@0x102c u16 8 9 u32 1
> sendto(3, [{nlmsg_len=52, nlmsg_type=RTM_NEWNETCONF, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {ncm_family=AF_INET}, [[{nla_len=8, nla_type=NETCONFA_IFINDEX}, 77777], [{nla_len=8, nla_type=NETCONFA_FORWARDING}, 1], [{nla_len=8, nla_type=NETCONFA_RP_FILTER}, -1], [{nla_len=8, nla_type=NETCONFA_FORCE_FORWARDING}, 1]]], 52, MSG_DONTWAIT, NULL, 0) = 52
x32 sendto 3 0x1000 60 0x40 0 0 = 60
@0x1000 u32 60 u16 88 5 u32 1 0 u8 0 0 0 0
@0x1014 u16 8 1 u32 0xffffffff
@0x101c u16 8 2 u32 77
@0x1024 u16 8 3 u32 5
@0x102c u16 8 4 u32 1
@0x1034 u16 8 5 u32 2
> sendto(3, [{nlmsg_len=60, nlmsg_type=RTM_NEWNSID, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {rtgen_family=AF_UNSPEC}, [[{nla_len=8, nla_type=NETNSA_NSID}, -1], [{nla_len=8, nla_type=NETNSA_PID}, 77], [{nla_len=8, nla_type=NETNSA_FD}, 5], [{nla_len=8, nla_type=NETNSA_TARGET_NSID}, 1], [{nla_len=8, nla_type=NETNSA_CURRENT_NSID}, 2]]], 60, MSG_DONTWAIT, NULL, 0) = 60
aarch64 sendto 3 0x1000 60 0x40 0 0 = 60
@0x1000 u32 60 u16 52 0 u32 1 0 u8 10 0 u16 0 u32 0x12fd1 u8 3 64 3 0
@0x101c u16 20 1 u8 32 1 13 184 0 0 0 0 0 0 0 0 0 0 0 0
@0x1030 u16 12 2 u32 100 200
> sendto(3, [{nlmsg_len=60, nlmsg_type=RTM_NEWPREFIX, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {prefix_family=AF_INET6, prefix_ifindex=77777, prefix_type=3, prefix_len=64, prefix_flags=IF_PREFIX_ONLINK|IF_PREFIX_AUTOCONF}, [[{nla_len=20, nla_type=PREFIX_ADDRESS}, inet_pton(AF_INET6, "2001:db8::")], [{nla_len=12, nla_type=PREFIX_CACHEINFO}, {preferred_time=100, valid_time=200}]]], 60, MSG_DONTWAIT, NULL, 0) = 60
arm sendto 3 0x1000 52 0x40 0 0 = 52
@0x1000 u32 52 u16 68 0 u32 1 0 u8 10 0 u16 8 u32 0x12fd1 u8 134 0 u16 0 u32 0
@0x1020 u16 20 1 u8 254 128 0 0 0 0 0 0 0 0 0 0 0 0 0 1
> sendto(3, [{nlmsg_len=52, nlmsg_type=RTM_NEWNDUSEROPT, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {nduseropt_family=AF_INET6, nduseropt_opts_len=8, nduseropt_ifindex=77777, nduseropt_icmp_type=134, nduseropt_icmp_code=0}, [{nla_len=20, nla_type=NDUSEROPT_SRCADDR}, inet_pton(AF_INET6, "fe80::1")]], 52, MSG_DONTWAIT, NULL, 0) = 52
riscv64 sendto 3 0x1000 68 0x40 0 0 = 68
@0x1000 u32 68 u16 96 0 u32 1 0 u8 128 0 0 0
@0x1014 u16 5 1 u8 1 0 0 0
@0x101c u16 8 2 u32 0
@0x1024 u16 8 3 u8 10 0 0 1
@0x102c u16 8 4 u8 239 1 1 1
@0x1034 u16 6 5 u8 69 0 0 0
@0x103c u16 8 6 u32 253
> sendto(3, [{nlmsg_len=68, nlmsg_type=RTM_NEWCACHEREPORT, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {rtgen_family=RTNL_FAMILY_IPMR}, [[{nla_len=5, nla_type=IPMRA_CREPORT_MSGTYPE}, IGMPMSG_NOCACHE], [{nla_len=8, nla_type=IPMRA_CREPORT_VIF_ID}, 0], [{nla_len=8, nla_type=IPMRA_CREPORT_SRC_ADDR}, inet_addr("10.0.0.1")], [{nla_len=8, nla_type=IPMRA_CREPORT_DST_ADDR}, inet_addr("239.1.1.1")], [{nla_len=6, nla_type=IPMRA_CREPORT_PKT}, "\x45\x00"], [{nla_len=8, nla_type=IPMRA_CREPORT_TABLE}, 253]]], 68, MSG_DONTWAIT, NULL, 0) = 68

# Addresses and rules: what they have since.
x86_64 sendto 3 0x1000 40 0x40 0 0 = 40
@0x1000 u32 40 u16 20 5 u32 1 0 u8 2 24 128 0 u32 0x12fd1
@0x1018 u16 5 11 u8 3 0 0 0
@0x1020 u16 5 11 u8 9 0 0 0
> sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_NEWADDR, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {ifa_family=AF_INET, ifa_prefixlen=24, ifa_flags=IFA_F_PERMANENT, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=77777}, [[{nla_len=5, nla_type=IFA_PROTO}, IFAPROT_KERNEL_LL], [{nla_len=5, nla_type=IFA_PROTO}, 0x9 /* IFAPROT_??? */]]], 40, MSG_DONTWAIT, NULL, 0) = 40
i386 sendto 3 0x1000 68 0x40 0 0 = 68
@0x1000 u32 68 u16 32 5 u32 1 0 u8 2 0 0 0 254 0 0 1 u32 0
@0x101c u16 5 25 u8 10 0 0 0
@0x1024 u16 8 26 be32 5
@0x102c u16 8 27 be32 0xfffff
@0x1034 u16 6 28 0xff00 u8 0 0
@0x103c u16 5 30 u8 63 0 0 0
> sendto(3, [{nlmsg_len=68, nlmsg_type=RTM_NEWRULE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=0, table=RT_TABLE_MAIN, action=FR_ACT_TO_TBL, flags=0}, [[{nla_len=5, nla_type=FRA_DSCP}, 10], [{nla_len=8, nla_type=FRA_FLOWLABEL}, htonl(0x5)], [{nla_len=8, nla_type=FRA_FLOWLABEL_MASK}, htonl(0xfffff)], [{nla_len=6, nla_type=FRA_SPORT_MASK}, 0xff00], [{nla_len=5, nla_type=FRA_DSCP_MASK}, 0x3f]]], 68, MSG_DONTWAIT, NULL, 0) = 68

# Types nobody knows: the family and the rest; the family alone.
x32 sendto 3 0x1000 20 0x40 0 0 = 20
@0x1000 u32 20 u16 125 5 u32 1 0 u8 2 1 2 3
> sendto(3, [{nlmsg_len=20, nlmsg_type=0x7d /* RTM_??? */, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {family=AF_INET, data="\x01\x02\x03"}], 20, MSG_DONTWAIT, NULL, 0) = 20
aarch64 sendto 3 0x1000 17 0x40 0 0 = 17
@0x1000 u32 17 u16 125 5 u32 1 0 u8 2
> sendto(3, [{nlmsg_len=17, nlmsg_type=0x7d /* RTM_??? */, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {family=AF_INET}], 17, MSG_DONTWAIT, NULL, 0) = 17
arm sendto 3 0x1000 18 0x40 0 0 = 18
@0x1000 u32 18 u16 127 5 u32 1 0 u8 200 1
> sendto(3, [{nlmsg_len=18, nlmsg_type=0x7f /* RTM_??? */, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {family=0xc8 /* AF_??? */, data="\x01"}], 18, MSG_DONTWAIT, NULL, 0) = 18

# Data center bridging.
riscv64 sendto 3 0x1000 96 0x40 0 0 = 96
@0x1000 u32 96 u16 78 5 u32 1 0 u8 0 3 u16 0
@0x1014 u16 9 1 "eth0\000" u8 0 0 0
@0x1020 u16 5 2 u8 1 0 0 0
@0x1028 u16 56 0x8006 40 0x8001 5 1 u8 0 0 0 0 u16 5 2 u8 1 0 0 0 u16 5 3 u8 2 0 0 0 u16 5 4 u8 50 0 0 0 u16 4 5 5 10 u8 10 0 0 0 u16 4 18
> sendto(3, [{nlmsg_len=96, nlmsg_type=RTM_GETDCB, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {dcb_family=AF_UNSPEC, cmd=DCB_CMD_PGTX_GCFG}, [[{nla_len=9, nla_type=DCB_ATTR_IFNAME}, "eth0"], [{nla_len=5, nla_type=DCB_ATTR_STATE}, 1], [{nla_len=56, nla_type=NLA_F_NESTED|DCB_ATTR_PG_CFG}, [[{nla_len=40, nla_type=NLA_F_NESTED|DCB_PG_ATTR_TC_0}, [[{nla_len=5, nla_type=DCB_TC_ATTR_PARAM_PGID}, 0], [{nla_len=5, nla_type=DCB_TC_ATTR_PARAM_UP_MAPPING}, 1], [{nla_len=5, nla_type=DCB_TC_ATTR_PARAM_STRICT_PRIO}, 2], [{nla_len=5, nla_type=DCB_TC_ATTR_PARAM_BW_PCT}, 50], {nla_len=4, nla_type=DCB_TC_ATTR_PARAM_ALL}]], [{nla_len=5, nla_type=DCB_PG_ATTR_TC_ALL}, "\x0a"], {nla_len=4, nla_type=DCB_PG_ATTR_BW_ID_7}]]]], 96, MSG_DONTWAIT, NULL, 0) = 96
x86_64 sendto 3 0x1000 328 0x40 0 0 = 328
@0x1000 u32 328 u16 79 5 u32 1 0 u8 0 18 u16 0
@0x1014 u16 9 1 "eth0\000" u8 0 0 0
@0x1020 u16 296 0x800d 63 1 u8 1 8 0 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 0 u16 140 2 u8 8 255 0 0 u16 5 0 u64 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 u16 20 0x8003 8 1 u8 1 3 u16 0x8906 8 2 u8 255 2 u16 1 68 7 u64 0 1 2 3 4 5 6 7
> sendto(3, [{nlmsg_len=328, nlmsg_type=RTM_SETDCB, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {dcb_family=AF_UNSPEC, cmd=DCB_CMD_GAPP}, [[{nla_len=9, nla_type=DCB_ATTR_IFNAME}, "eth0"], [{nla_len=296, nla_type=NLA_F_NESTED|DCB_ATTR_IEEE}, [[{nla_len=63, nla_type=DCB_ATTR_IEEE_ETS}, {willing=1, ets_cap=8, cbs=0, tc_tx_bw=[0, 1, 2, 3, 4, 5, 6, 7], tc_rx_bw=[8, 9, 10, 11, 12, 13, 14, 15], tc_tsa=[16, 17, 18, 19, 20, 21, 22, 23], prio_tc=[24, 25, 26, 27, 28, 29, 30, 31], tc_reco_bw=[32, 33, 34, 35, 36, 37, 38, 39], tc_reco_tsa=[40, 41, 42, 43, 44, 45, 46, 47], reco_prio_tc=[48, 49, 50, 51, 52, 53, 54, 55]}], [{nla_len=140, nla_type=DCB_ATTR_IEEE_PFC}, {pfc_cap=8, pfc_en=255, mbc=0, delay=5, requests=[0, 1, 2, 3, 4, 5, 6, 7], indications=[8, 9, 10, 11, 12, 13, 14, 15]}], [{nla_len=20, nla_type=NLA_F_NESTED|DCB_ATTR_IEEE_APP_TABLE}, [[{nla_len=8, nla_type=DCB_ATTR_IEEE_APP}, {selector=IEEE_8021QAZ_APP_SEL_ETHERTYPE, priority=3, protocol=35078}], [{nla_len=8, nla_type=DCB_ATTR_DCB_APP}, {selector=DCB_APP_SEL_PCP, priority=2, protocol=1}]]], [{nla_len=68, nla_type=DCB_ATTR_IEEE_MAXRATE}, {tc_maxrate=[0, 1, 2, 3, 4, 5, 6, 7]}]]]]], 328, MSG_DONTWAIT, NULL, 0) = 328
i386 sendto 3 0x1000 548 0x40 0 0 = 548
@0x1000 u32 548 u16 79 5 u32 1 0 u8 0 18 u16 0
@0x1014 u16 528 13 364 8 u8 0 1 2 3 4 5 6 7 u32 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 u16 100 9 u64 0 1 2 3 4 5 6 7 u32 0 1 2 3 4 5 6 7 u16 48 10 u8 0 1 2 3 4 5 6 7 u32 0 1 2 3 4 5 6 7 8 u16 12 11 8 1 u8 5 1 u16 46
> sendto(3, [{nlmsg_len=548, nlmsg_type=RTM_SETDCB, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {dcb_family=AF_UNSPEC, cmd=DCB_CMD_GAPP}, [{nla_len=528, nla_type=DCB_ATTR_IEEE}, [[{nla_len=364, nla_type=DCB_ATTR_IEEE_QCN}, {rpg_enable=[0, 1, 2, 3, 4, 5, 6, 7], rppp_max_rps=[0, 1, 2, 3, 4, 5, 6, 7], rpg_time_reset=[8, 9, 10, 11, 12, 13, 14, 15], rpg_byte_reset=[16, 17, 18, 19, 20, 21, 22, 23], rpg_threshold=[24, 25, 26, 27, 28, 29, 30, 31], rpg_max_rate=[32, 33, 34, 35, 36, 37, 38, 39], rpg_ai_rate=[40, 41, 42, 43, 44, 45, 46, 47], rpg_hai_rate=[48, 49, 50, 51, 52, 53, 54, 55], rpg_gd=[56, 57, 58, 59, 60, 61, 62, 63], rpg_min_dec_fac=[64, 65, 66, 67, 68, 69, 70, 71], rpg_min_rate=[72, 73, 74, 75, 76, 77, 78, 79], cndd_state_machine=[80, 81, 82, 83, 84, 85, 86, 87]}], [{nla_len=100, nla_type=DCB_ATTR_IEEE_QCN_STATS}, {rppp_rp_centiseconds=[0, 1, 2, 3, 4, 5, 6, 7], rppp_created_rps=[0, 1, 2, 3, 4, 5, 6, 7]}], [{nla_len=48, nla_type=DCB_ATTR_DCB_BUFFER}, {prio2buffer=[0, 1, 2, 3, 4, 5, 6, 7], buffer_size=[0, 1, 2, 3, 4, 5, 6, 7], total_size=8}], [{nla_len=12, nla_type=DCB_ATTR_DCB_APP_TRUST_TABLE}, [{nla_len=8, nla_type=DCB_ATTR_IEEE_APP}, {selector=IEEE_8021QAZ_APP_SEL_DSCP, priority=1, protocol=46}]]]]], 548, MSG_DONTWAIT, NULL, 0) = 548
x32 sendto 3 0x1000 156 0x40 0 0 = 156
@0x1000 u32 156 u16 78 5 u32 1 0 u8 0 7 u16 0
@0x1014 u16 16 4 5 1 u8 1 0 0 0 u16 4 9
@0x1024 u16 24 9 4 1 5 6 u8 128 0 0 0 u16 5 9 u8 5 0 0 0
@0x103c u16 12 10 5 2 u8 8 0 0 0
@0x1048 u16 24 11 5 1 u8 1 0 0 0 u16 8 10 u32 1 u16 4 25
@0x1060 u16 28 12 5 1 u8 0 0 0 0 u16 6 2 0x8906 u8 0 0 u16 5 3 u8 8 0 0 0
@0x107c u16 5 14 u8 13 0 0 0
@0x1084 u16 12 15 5 2 u8 3 0 0 0
@0x1090 u16 10 8 u8 2 0 0 0 0 1 0 0
> sendto(3, [{nlmsg_len=156, nlmsg_type=RTM_GETDCB, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {dcb_family=AF_UNSPEC, cmd=DCB_CMD_PFC_GCFG}, [[{nla_len=16, nla_type=DCB_ATTR_PFC_CFG}, [[{nla_len=5, nla_type=DCB_PFC_UP_ATTR_0}, 1], {nla_len=4, nla_type=DCB_PFC_UP_ATTR_ALL}]], [{nla_len=24, nla_type=DCB_ATTR_CAP}, [{nla_len=4, nla_type=DCB_CAP_ATTR_ALL}, [{nla_len=5, nla_type=DCB_CAP_ATTR_PFC_TCS}, 0x80], [{nla_len=5, nla_type=DCB_CAP_ATTR_DCBX}, DCB_CAP_DCBX_HOST|DCB_CAP_DCBX_VER_CEE]]], [{nla_len=12, nla_type=DCB_ATTR_NUMTCS}, [{nla_len=5, nla_type=DCB_NUMTCS_ATTR_PG}, 8]], [{nla_len=24, nla_type=DCB_ATTR_BCN}, [[{nla_len=5, nla_type=DCB_BCN_ATTR_RP_0}, 1], [{nla_len=8, nla_type=DCB_BCN_ATTR_BCNA_0}, 1], {nla_len=4, nla_type=DCB_BCN_ATTR_ALL}]], [{nla_len=28, nla_type=DCB_ATTR_APP}, [[{nla_len=5, nla_type=DCB_APP_ATTR_IDTYPE}, DCB_APP_IDTYPE_ETHTYPE], [{nla_len=6, nla_type=DCB_APP_ATTR_ID}, 35078], [{nla_len=5, nla_type=DCB_APP_ATTR_PRIORITY}, 8]]], [{nla_len=5, nla_type=DCB_ATTR_DCBX}, DCB_CAP_DCBX_HOST|DCB_CAP_DCBX_VER_CEE|DCB_CAP_DCBX_VER_IEEE], [{nla_len=12, nla_type=DCB_ATTR_FEATCFG}, [{nla_len=5, nla_type=DCB_FEATCFG_ATTR_PG}, 3]], [{nla_len=10, nla_type=DCB_ATTR_PERM_HWADDR}, 02:00:00:00:00:01]]], 156, MSG_DONTWAIT, NULL, 0) = 156
aarch64 sendto 3 0x1000 132 0x40 0 0 = 132
@0x1000 u32 132 u16 78 5 u32 1 0 u8 0 26 u16 0
@0x1014 u16 112 16 24 1 u8 1 0 1 8 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 u16 8 2 u8 1 0 1 8 u16 20 0x8003 6 1 u8 1 0 0 0 u16 8 2 u8 0 8 u16 0x8906 16 0x8004 12 1 5 1 u8 0 0 0 0 u16 12 0x8006 5 1 u8 1 0 0 0 u16 16 0x8007 12 12 5 1 u8 0 0 0 0 u16 12 0x8008 5 2 u8 3 0 0 0
> sendto(3, [{nlmsg_len=132, nlmsg_type=RTM_GETDCB, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {dcb_family=AF_UNSPEC, cmd=DCB_CMD_CEE_GET}, [{nla_len=112, nla_type=DCB_ATTR_CEE}, [[{nla_len=24, nla_type=DCB_ATTR_CEE_PEER_PG}, {willing=1, error=0, pg_en=1, tcs_supported=8, pg_bw=[0, 1, 2, 3, 4, 5, 6, 7], prio_pg=[8, 9, 10, 11, 12, 13, 14, 15]}], [{nla_len=8, nla_type=DCB_ATTR_CEE_PEER_PFC}, {willing=1, error=0, pfc_en=1, tcs_supported=8}], [{nla_len=20, nla_type=NLA_F_NESTED|DCB_ATTR_CEE_PEER_APP_TABLE}, [[{nla_len=6, nla_type=DCB_ATTR_CEE_PEER_APP_INFO}, {willing=1, error=0}], [{nla_len=8, nla_type=DCB_ATTR_CEE_PEER_APP}, {selector=0 /* IEEE_8021QAZ_APP_SEL_??? */, priority=8, protocol=35078}]]], [{nla_len=16, nla_type=NLA_F_NESTED|DCB_ATTR_CEE_TX_PG}, [{nla_len=12, nla_type=DCB_PG_ATTR_TC_0}, [{nla_len=5, nla_type=DCB_TC_ATTR_PARAM_PGID}, 0]]], [{nla_len=12, nla_type=NLA_F_NESTED|DCB_ATTR_CEE_PFC}, [{nla_len=5, nla_type=DCB_PFC_UP_ATTR_0}, 1]], [{nla_len=16, nla_type=NLA_F_NESTED|DCB_ATTR_CEE_APP_TABLE}, [{nla_len=12, nla_type=DCB_ATTR_APP}, [{nla_len=5, nla_type=DCB_APP_ATTR_IDTYPE}, DCB_APP_IDTYPE_ETHTYPE]]], [{nla_len=12, nla_type=NLA_F_NESTED|DCB_ATTR_CEE_FEAT}, [{nla_len=5, nla_type=DCB_FEATCFG_ATTR_PG}, 3]]]]], 132, MSG_DONTWAIT, NULL, 0) = 132
arm sendto 3 0x1000 20 0x40 0 0 = 20
@0x1000 u32 20 u16 78 5 u32 1 0 u8 0 99 u16 0
> sendto(3, [{nlmsg_len=20, nlmsg_type=RTM_GETDCB, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {dcb_family=AF_UNSPEC, cmd=0x63 /* DCB_CMD_??? */}], 20, MSG_DONTWAIT, NULL, 0) = 20
