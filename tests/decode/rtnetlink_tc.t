# NETLINK_ROUTE: traffic control: disciplines, classes, classifiers, actions.

fd 3 "socket:[1]" netlink 0
-v -s 200

# TCA_OPTIONS go by TCA_KIND.
x86_64 sendto 3 0x1000 56 0x40 0 0 = 56
@0x1000 u32 56 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 10 1 "pfifo\000" u8 0 0
@0x1030 u16 8 2 u32 100
> sendto(3, [{nlmsg_len=56, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=10, nla_type=TCA_KIND}, "pfifo"], [{nla_len=8, nla_type=TCA_OPTIONS}, {limit=100}]]], 56, MSG_DONTWAIT, NULL, 0) = 56
i386 sendto 3 0x1000 72 0x40 0 0 = 72
@0x1000 u32 72 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 9 1 "prio\000" u8 0 0 0
@0x1030 u16 24 2 u32 3 u8 1 2 2 2 1 2 0 0 1 1 1 1 1 1 1 1
> sendto(3, [{nlmsg_len=72, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=9, nla_type=TCA_KIND}, "prio"], [{nla_len=24, nla_type=TCA_OPTIONS}, {bands=3, priomap=[1, 2, 2, 2, 1, 2, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1]}]]], 72, MSG_DONTWAIT, NULL, 0) = 72
x32 sendto 3 0x1000 56 0x40 0 0 = 56
@0x1000 u32 56 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 11 1 "multiq\000" u8 0
@0x1030 u16 8 2 4 8
> sendto(3, [{nlmsg_len=56, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=11, nla_type=TCA_KIND}, "multiq"], [{nla_len=8, nla_type=TCA_OPTIONS}, {bands=4, max_bands=8}]]], 56, MSG_DONTWAIT, NULL, 0) = 56
aarch64 sendto 3 0x1000 60 0x40 0 0 = 60
@0x1000 u32 60 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 9 1 "plug\000" u8 0 0 0
@0x1030 u16 12 2 u32 2 100
> sendto(3, [{nlmsg_len=60, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=9, nla_type=TCA_KIND}, "plug"], [{nla_len=12, nla_type=TCA_OPTIONS}, {action=TCQ_PLUG_RELEASE_INDEFINITE, limit=100}]]], 60, MSG_DONTWAIT, NULL, 0) = 60
arm sendto 3 0x1000 56 0x40 0 0 = 56
@0x1000 u32 56 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 12 1 "skbprio\000"
@0x1030 u16 8 2 u32 64
> sendto(3, [{nlmsg_len=56, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=12, nla_type=TCA_KIND}, "skbprio"], [{nla_len=8, nla_type=TCA_OPTIONS}, {limit=64}]]], 56, MSG_DONTWAIT, NULL, 0) = 56
riscv64 sendto 3 0x1000 56 0x40 0 0 = 56
@0x1000 u32 56 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 12 1 "ingress\000"
@0x1030 u16 8 2 u32 5
> sendto(3, [{nlmsg_len=56, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=12, nla_type=TCA_KIND}, "ingress"], [{nla_len=8, nla_type=TCA_OPTIONS}, "\x05\x00\x00\x00"]]], 56, MSG_DONTWAIT, NULL, 0) = 56
x86_64 sendto 3 0x1000 84 0x40 0 0 = 84
@0x1000 u32 84 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 8 1 "htb\000"
@0x102c u16 40 2 24 2 u32 3 10 32 0 0 u16 8 5 u32 1000 u16 4 9
> sendto(3, [{nlmsg_len=84, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=8, nla_type=TCA_KIND}, "htb"], [{nla_len=40, nla_type=TCA_OPTIONS}, [[{nla_len=24, nla_type=TCA_HTB_INIT}, {version=3, rate2quantum=10, defcls=0x20, debug=0, direct_pkts=0}], [{nla_len=8, nla_type=TCA_HTB_DIRECT_QLEN}, 1000], {nla_len=4, nla_type=TCA_HTB_OFFLOAD}]]]], 84, MSG_DONTWAIT, NULL, 0) = 84
i386 sendto 3 0x1000 124 0x40 0 0 = 124
@0x1000 u32 124 u16 40 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 8 1 "htb\000"
@0x102c u16 80 2 48 1 u8 3 1 u16 0 0 0 u32 0x1e848 u8 3 1 u16 0 0 0 u32 0x3d090 1 2 3 4 5 u16 12 6 u64 10 u16 16 4 u32 1 2 3
> sendto(3, [{nlmsg_len=124, nlmsg_type=RTM_NEWTCLASS, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=8, nla_type=TCA_KIND}, "htb"], [{nla_len=80, nla_type=TCA_OPTIONS}, [[{nla_len=48, nla_type=TCA_HTB_PARMS}, {rate={cell_log=3, linklayer=TC_LINKLAYER_ETHERNET, overhead=0, cell_align=0, mpu=0, rate=125000}, ceil={cell_log=3, linklayer=TC_LINKLAYER_ETHERNET, overhead=0, cell_align=0, mpu=0, rate=250000}, buffer=1, cbuffer=2, quantum=3, level=4, prio=5}], [{nla_len=12, nla_type=TCA_HTB_RATE64}, 10], [{nla_len=16, nla_type=TCA_HTB_RTAB}, [1, 2, 3]]]]]], 124, MSG_DONTWAIT, NULL, 0) = 124
x32 sendto 3 0x1000 56 0x40 0 0 = 56
@0x1000 u32 56 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 9 1 "hfsc\000" u8 0 0 0
@0x1030 u16 6 2 5 u8 0 0
> sendto(3, [{nlmsg_len=56, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=9, nla_type=TCA_KIND}, "hfsc"], [{nla_len=6, nla_type=TCA_OPTIONS}, {defcls=0x5}]]], 56, MSG_DONTWAIT, NULL, 0) = 56
aarch64 sendto 3 0x1000 100 0x40 0 0 = 100
@0x1000 u32 100 u16 40 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 9 1 "hfsc\000" u8 0 0 0
@0x1030 u16 52 2 16 1 u32 1 2 3 u16 16 2 u32 4 5 6 u16 16 3 u32 0 0 1
> sendto(3, [{nlmsg_len=100, nlmsg_type=RTM_NEWTCLASS, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=9, nla_type=TCA_KIND}, "hfsc"], [{nla_len=52, nla_type=TCA_OPTIONS}, [[{nla_len=16, nla_type=TCA_HFSC_RSC}, {m1=1, d=2, m2=3}], [{nla_len=16, nla_type=TCA_HFSC_FSC}, {m1=4, d=5, m2=6}], [{nla_len=16, nla_type=TCA_HFSC_USC}, {m1=0, d=0, m2=1}]]]]], 100, MSG_DONTWAIT, NULL, 0) = 100
arm sendto 3 0x1000 108 0x40 0 0 = 108
@0x1000 u32 108 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 8 1 "tbf\000"
@0x102c u16 64 2 40 1 u8 3 1 u16 0 0 0 u32 1000 u8 3 1 u16 0 0 0 u32 0 1 2 3 u16 12 4 u64 5 u16 8 6 u32 1600
> sendto(3, [{nlmsg_len=108, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=8, nla_type=TCA_KIND}, "tbf"], [{nla_len=64, nla_type=TCA_OPTIONS}, [[{nla_len=40, nla_type=TCA_TBF_PARMS}, {rate={cell_log=3, linklayer=TC_LINKLAYER_ETHERNET, overhead=0, cell_align=0, mpu=0, rate=1000}, peakrate={cell_log=3, linklayer=TC_LINKLAYER_ETHERNET, overhead=0, cell_align=0, mpu=0, rate=0}, limit=1, buffer=2, mtu=3}], [{nla_len=12, nla_type=TCA_TBF_RATE64}, 5], [{nla_len=8, nla_type=TCA_TBF_BURST}, 1600]]]]], 108, MSG_DONTWAIT, NULL, 0) = 108
riscv64 sendto 3 0x1000 68 0x40 0 0 = 68
@0x1000 u32 68 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 8 1 "sfq\000"
@0x102c u16 24 2 u32 1514 10 127 1024 128
> sendto(3, [{nlmsg_len=68, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=8, nla_type=TCA_KIND}, "sfq"], [{nla_len=24, nla_type=TCA_OPTIONS}, {v0={quantum=1514, perturb_period=10, limit=127, divisor=1024, flows=128}}]]], 68, MSG_DONTWAIT, NULL, 0) = 68
x86_64 sendto 3 0x1000 120 0x40 0 0 = 120
@0x1000 u32 120 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 8 1 "sfq\000"
@0x102c u16 76 2 u32 1514 10 127 1024 128 127 1 0 100 200 u8 5 6 7 3 u32 1 1 2 3 4 5 6
> sendto(3, [{nlmsg_len=120, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=8, nla_type=TCA_KIND}, "sfq"], [{nla_len=76, nla_type=TCA_OPTIONS}, {v0={quantum=1514, perturb_period=10, limit=127, divisor=1024, flows=128}, depth=127, headdrop=1, limit=0, qth_min=100, qth_max=200, Wlog=5, Plog=6, Scell_log=7, flags=TC_RED_ECN|TC_RED_HARDDROP, max_P=1, stats={prob_drop=1, forced_drop=2, prob_mark=3, forced_mark=4, prob_mark_head=5, forced_mark_head=6}}]]], 120, MSG_DONTWAIT, NULL, 0) = 120
i386 sendto 3 0x1000 108 0x40 0 0 = 108
@0x1000 u32 108 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 8 1 "red\000"
@0x102c u16 64 2 20 1 u32 1 2 3 u8 4 5 6 7 u16 12 2 fill 8 0 8 3 u32 9 u16 12 4 u32 9 15 u16 8 5 u32 1
> sendto(3, [{nlmsg_len=108, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=8, nla_type=TCA_KIND}, "red"], [{nla_len=64, nla_type=TCA_OPTIONS}, [[{nla_len=20, nla_type=TCA_RED_PARMS}, {limit=1, qth_min=2, qth_max=3, Wlog=4, Plog=5, Scell_log=6, flags=TC_RED_ECN|TC_RED_HARDDROP|TC_RED_ADAPTATIVE}], [{nla_len=12, nla_type=TCA_RED_STAB}, "\x00\x00\x00\x00\x00\x00\x00\x00"], [{nla_len=8, nla_type=TCA_RED_MAX_P}, 9], [{nla_len=12, nla_type=TCA_RED_FLAGS}, {value=TC_RED_ECN|TC_RED_NODROP, selector=TC_RED_ECN|TC_RED_HARDDROP|TC_RED_ADAPTATIVE|TC_RED_NODROP}], [{nla_len=8, nla_type=TCA_RED_EARLY_DROP_BLOCK}, 1]]]]], 108, MSG_DONTWAIT, NULL, 0) = 108
x32 sendto 3 0x1000 116 0x40 0 0 = 116
@0x1000 u32 116 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 9 1 "gred\000" u8 0 0 0
@0x1030 u16 68 2 16 3 u32 4 1 u8 1 0 u16 0 12 4 u32 1 2 u16 36 0x8006 32 0x8001 8 2 u32 0 u16 12 3 u64 1 u16 8 12 u32 1
> sendto(3, [{nlmsg_len=116, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=9, nla_type=TCA_KIND}, "gred"], [{nla_len=68, nla_type=TCA_OPTIONS}, [[{nla_len=16, nla_type=TCA_GRED_DPS}, {DPs=4, def_DP=1, grio=1, flags=0}], [{nla_len=12, nla_type=TCA_GRED_MAX_P}, [1, 2]], [{nla_len=36, nla_type=NLA_F_NESTED|TCA_GRED_VQ_LIST}, [{nla_len=32, nla_type=NLA_F_NESTED|TCA_GRED_VQ_ENTRY}, [[{nla_len=8, nla_type=TCA_GRED_VQ_DP}, 0], [{nla_len=12, nla_type=TCA_GRED_VQ_STAT_BYTES}, 1], [{nla_len=8, nla_type=TCA_GRED_VQ_FLAGS}, TC_RED_ECN]]]]]]]], 116, MSG_DONTWAIT, NULL, 0) = 116
aarch64 sendto 3 0x1000 116 0x40 0 0 = 116
@0x1000 u32 116 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 9 1 "gred\000" u8 0 0 0
@0x1030 u16 68 2 56 1 u32 0 1 2 3 4 5 6 7 8 9 u8 1 2 3 4 u32 5 6 u16 8 2 fill 4 0
> sendto(3, [{nlmsg_len=116, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=9, nla_type=TCA_KIND}, "gred"], [{nla_len=68, nla_type=TCA_OPTIONS}, [[{nla_len=56, nla_type=TCA_GRED_PARMS}, [{limit=0, qth_min=1, qth_max=2, DP=3, backlog=4, qave=5, forced=6, early=7, other=8, pdrop=9, Wlog=1, Plog=2, Scell_log=3, prio=4, packets=5, bytesin=6}]], [{nla_len=8, nla_type=TCA_GRED_STAB}, "\x00\x00\x00\x00"]]]]], 116, MSG_DONTWAIT, NULL, 0) = 116
arm sendto 3 0x1000 80 0x40 0 0 = 80
@0x1000 u32 80 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 10 1 "choke\000" u8 0 0
@0x1030 u16 32 2 20 1 u32 1 2 3 u8 4 5 6 0 u16 8 3 u32 9
> sendto(3, [{nlmsg_len=80, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=10, nla_type=TCA_KIND}, "choke"], [{nla_len=32, nla_type=TCA_OPTIONS}, [[{nla_len=20, nla_type=TCA_CHOKE_PARMS}, {limit=1, qth_min=2, qth_max=3, Wlog=4, Plog=5, Scell_log=6, flags=0}], [{nla_len=8, nla_type=TCA_CHOKE_MAX_P}, 9]]]]], 80, MSG_DONTWAIT, NULL, 0) = 80
riscv64 sendto 3 0x1000 88 0x40 0 0 = 88
@0x1000 u32 88 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 8 1 "sfb\000"
@0x102c u16 44 2 40 1 u32 0 1 2 3 4 5 6 7 8
> sendto(3, [{nlmsg_len=88, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=8, nla_type=TCA_KIND}, "sfb"], [{nla_len=44, nla_type=TCA_OPTIONS}, [{nla_len=40, nla_type=TCA_SFB_PARMS}, {rehash_interval=0, warmup_time=1, max=2, bin_size=3, increment=4, decrement=5, limit=6, penalty_rate=7, penalty_burst=8}]]]], 88, MSG_DONTWAIT, NULL, 0) = 88
x86_64 sendto 3 0x1000 76 0x40 0 0 = 76
@0x1000 u32 76 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 10 1 "codel\000" u8 0 0
@0x1030 u16 28 2 8 1 u32 5000 u16 8 2 u32 1000 u16 8 4 u32 1
> sendto(3, [{nlmsg_len=76, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=10, nla_type=TCA_KIND}, "codel"], [{nla_len=28, nla_type=TCA_OPTIONS}, [[{nla_len=8, nla_type=TCA_CODEL_TARGET}, 5000], [{nla_len=8, nla_type=TCA_CODEL_LIMIT}, 1000], [{nla_len=8, nla_type=TCA_CODEL_ECN}, 1]]]]], 76, MSG_DONTWAIT, NULL, 0) = 76
i386 sendto 3 0x1000 88 0x40 0 0 = 88
@0x1000 u32 88 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 13 1 "fq_codel\000" u8 0 0 0
@0x1034 u16 36 2 8 1 u32 5000 u16 8 5 u32 1024 u16 5 10 u8 1 0 0 0 u16 5 11 u8 3 0 0 0
> sendto(3, [{nlmsg_len=88, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=13, nla_type=TCA_KIND}, "fq_codel"], [{nla_len=36, nla_type=TCA_OPTIONS}, [[{nla_len=8, nla_type=TCA_FQ_CODEL_TARGET}, 5000], [{nla_len=8, nla_type=TCA_FQ_CODEL_FLOWS}, 1024], [{nla_len=5, nla_type=TCA_FQ_CODEL_CE_THRESHOLD_SELECTOR}, 0x1], [{nla_len=5, nla_type=TCA_FQ_CODEL_CE_THRESHOLD_MASK}, 0x3]]]]], 88, MSG_DONTWAIT, NULL, 0) = 88
x32 sendto 3 0x1000 120 0x40 0 0 = 120
@0x1000 u32 120 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 7 1 "fq\000" u8 0
@0x102c u16 76 2 8 1 u32 0x2710 u16 8 10 u32 1023 u16 5 15 u8 1 0 0 0 u16 24 16 u32 3 fill 16 0 u16 16 17 u32 1 2 3 u16 8 18 u32 5
> sendto(3, [{nlmsg_len=120, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=7, nla_type=TCA_KIND}, "fq"], [{nla_len=76, nla_type=TCA_OPTIONS}, [[{nla_len=8, nla_type=TCA_FQ_PLIMIT}, 10000], [{nla_len=8, nla_type=TCA_FQ_ORPHAN_MASK}, 0x3ff], [{nla_len=5, nla_type=TCA_FQ_HORIZON_DROP}, 1], [{nla_len=24, nla_type=TCA_FQ_PRIOMAP}, {bands=3, priomap=[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]}], [{nla_len=16, nla_type=TCA_FQ_WEIGHTS}, [1, 2, 3]], [{nla_len=8, nla_type=TCA_FQ_OFFLOAD_HORIZON}, 5]]]]], 120, MSG_DONTWAIT, NULL, 0) = 120
aarch64 sendto 3 0x1000 64 0x40 0 0 = 64
@0x1000 u32 64 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 8 1 "pie\000"
@0x102c u16 20 2 8 1 u32 0x3a98 u16 8 7 u32 0
> sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=8, nla_type=TCA_KIND}, "pie"], [{nla_len=20, nla_type=TCA_OPTIONS}, [[{nla_len=8, nla_type=TCA_PIE_TARGET}, 15000], [{nla_len=8, nla_type=TCA_PIE_BYTEMODE}, 0]]]]], 64, MSG_DONTWAIT, NULL, 0) = 64
arm sendto 3 0x1000 68 0x40 0 0 = 68
@0x1000 u32 68 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 11 1 "fq_pie\000" u8 0
@0x1030 u16 20 2 8 2 u32 1024 u16 8 12 u32 1
> sendto(3, [{nlmsg_len=68, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=11, nla_type=TCA_KIND}, "fq_pie"], [{nla_len=20, nla_type=TCA_OPTIONS}, [[{nla_len=8, nla_type=TCA_FQ_PIE_FLOWS}, 1024], [{nla_len=8, nla_type=TCA_FQ_PIE_DQ_RATE_ESTIMATOR}, 1]]]]], 68, MSG_DONTWAIT, NULL, 0) = 68
riscv64 sendto 3 0x1000 76 0x40 0 0 = 76
@0x1000 u32 76 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 12 1 "dualpi2\000"
@0x1030 u16 28 2 8 1 u32 0x2710 u16 5 10 u8 2 0 0 0 u16 5 15 u8 1 0 0 0
> sendto(3, [{nlmsg_len=76, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=12, nla_type=TCA_KIND}, "dualpi2"], [{nla_len=28, nla_type=TCA_OPTIONS}, [[{nla_len=8, nla_type=TCA_DUALPI2_LIMIT}, 10000], [{nla_len=5, nla_type=TCA_DUALPI2_COUPLING}, 2], [{nla_len=5, nla_type=TCA_DUALPI2_SPLIT_GSO}, 1]]]]], 76, MSG_DONTWAIT, NULL, 0) = 76
x86_64 sendto 3 0x1000 112 0x40 0 0 = 112
@0x1000 u32 112 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 9 1 "cake\000" u8 0 0 0
@0x1030 u16 64 2 12 2 u64 0xbebc20 u16 8 3 u32 0 u16 8 4 u32 1 u16 8 5 u32 7 u16 8 6 u32 0xffffffec u16 8 16 u32 2 u16 8 18 u32 255
> sendto(3, [{nlmsg_len=112, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=9, nla_type=TCA_KIND}, "cake"], [{nla_len=64, nla_type=TCA_OPTIONS}, [[{nla_len=12, nla_type=TCA_CAKE_BASE_RATE64}, 12500000], [{nla_len=8, nla_type=TCA_CAKE_DIFFSERV_MODE}, CAKE_DIFFSERV_DIFFSERV3], [{nla_len=8, nla_type=TCA_CAKE_ATM}, CAKE_ATM_ATM], [{nla_len=8, nla_type=TCA_CAKE_FLOW_MODE}, CAKE_FLOW_TRIPLE], [{nla_len=8, nla_type=TCA_CAKE_OVERHEAD}, -20], [{nla_len=8, nla_type=TCA_CAKE_ACK_FILTER}, CAKE_ACK_AGGRESSIVE], [{nla_len=8, nla_type=TCA_CAKE_FWMARK}, 0xff]]]]], 112, MSG_DONTWAIT, NULL, 0) = 112
i386 sendto 3 0x1000 236 0x40 0 0 = 236
@0x1000 u32 236 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 10 1 "netem\000" u8 0 0
@0x1030 u16 188 2 u32 0x186a0 1000 0 0 0 0x2710 u16 16 1 u32 1 2 3 u16 10 2 1 0xffff 3 u8 0 0 u16 12 3 u32 4 5 u16 12 4 u32 6 7 u16 20 6 u32 1000 0 0 0 u16 24 0x8005 20 2 u32 1 2 3 4 u16 12 10 u64 100 u16 44 12 u64 1 2 u32 3 4 u64 5 6 u16 6 13 1 u8 0 0
> sendto(3, [{nlmsg_len=236, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=10, nla_type=TCA_KIND}, "netem"], [{nla_len=188, nla_type=TCA_OPTIONS}, {latency=100000, limit=1000, loss=0, gap=0, duplicate=0, jitter=10000}, [[{nla_len=16, nla_type=TCA_NETEM_CORR}, {delay_corr=1, loss_corr=2, dup_corr=3}], [{nla_len=10, nla_type=TCA_NETEM_DELAY_DIST}, [1, -1, 3]], [{nla_len=12, nla_type=TCA_NETEM_REORDER}, {probability=4, correlation=5}], [{nla_len=12, nla_type=TCA_NETEM_CORRUPT}, {probability=6, correlation=7}], [{nla_len=20, nla_type=TCA_NETEM_RATE}, {rate=1000, packet_overhead=0, cell_size=0, cell_overhead=0}], [{nla_len=24, nla_type=NLA_F_NESTED|TCA_NETEM_LOSS}, [{nla_len=20, nla_type=NETEM_LOSS_GE}, {p=1, r=2, h=3, k1=4}]], [{nla_len=12, nla_type=TCA_NETEM_LATENCY64}, 100], [{nla_len=44, nla_type=TCA_NETEM_SLOT}, {min_delay=1, max_delay=2, max_packets=3, max_bytes=4, dist_delay=5, dist_jitter=6}], [{nla_len=6, nla_type=TCA_NETEM_SLOT_DIST}, [1]]]]]], 236, MSG_DONTWAIT, NULL, 0) = 236
x32 sendto 3 0x1000 116 0x40 0 0 = 116
@0x1000 u32 116 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 10 1 "netem\000" u8 0 0
@0x1030 u16 68 2 u32 0 1000 0 0 0 0 u16 28 5 24 1 u32 1 2 3 4 5 u16 12 14 u64 42
> sendto(3, [{nlmsg_len=116, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=10, nla_type=TCA_KIND}, "netem"], [{nla_len=68, nla_type=TCA_OPTIONS}, {latency=0, limit=1000, loss=0, gap=0, duplicate=0, jitter=0}, [[{nla_len=28, nla_type=TCA_NETEM_LOSS}, [{nla_len=24, nla_type=NETEM_LOSS_GI}, {p13=1, p31=2, p32=3, p14=4, p23=5}]], [{nla_len=12, nla_type=TCA_NETEM_PRNG_SEED}, 42]]]]], 116, MSG_DONTWAIT, NULL, 0) = 116
aarch64 sendto 3 0x1000 64 0x40 0 0 = 64
@0x1000 u32 64 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 10 1 "netem\000" u8 0 0
@0x1030 u16 16 2 u32 1 2 3
> sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=10, nla_type=TCA_KIND}, "netem"], [{nla_len=16, nla_type=TCA_OPTIONS}, "\x01\x00\x00\x00\x02\x00\x00\x00\x03\x00\x00\x00"]]], 64, MSG_DONTWAIT, NULL, 0) = 64
arm sendto 3 0x1000 64 0x40 0 0 = 64
@0x1000 u32 64 u16 40 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 8 1 "qfq\000"
@0x102c u16 20 2 8 1 u32 10 u16 8 2 u32 1514
> sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_NEWTCLASS, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=8, nla_type=TCA_KIND}, "qfq"], [{nla_len=20, nla_type=TCA_OPTIONS}, [[{nla_len=8, nla_type=TCA_QFQ_WEIGHT}, 10], [{nla_len=8, nla_type=TCA_QFQ_LMAX}, 1514]]]]], 64, MSG_DONTWAIT, NULL, 0) = 64
riscv64 sendto 3 0x1000 56 0x40 0 0 = 56
@0x1000 u32 56 u16 40 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 8 1 "drr\000"
@0x102c u16 12 2 8 1 u32 1500
> sendto(3, [{nlmsg_len=56, nlmsg_type=RTM_NEWTCLASS, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=8, nla_type=TCA_KIND}, "drr"], [{nla_len=12, nla_type=TCA_OPTIONS}, [{nla_len=8, nla_type=TCA_DRR_QUANTUM}, 1500]]]], 56, MSG_DONTWAIT, NULL, 0) = 56
x86_64 sendto 3 0x1000 104 0x40 0 0 = 104
@0x1000 u32 104 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 8 1 "ets\000"
@0x102c u16 60 2 5 1 u8 4 0 0 0 u16 5 2 u8 1 0 0 0 u16 20 0x8003 8 4 u32 1000 u16 8 4 u32 2000 u16 20 0x8005 5 6 u8 0 0 0 0 u16 5 6 u8 1 0 0 0
> sendto(3, [{nlmsg_len=104, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=8, nla_type=TCA_KIND}, "ets"], [{nla_len=60, nla_type=TCA_OPTIONS}, [[{nla_len=5, nla_type=TCA_ETS_NBANDS}, 4], [{nla_len=5, nla_type=TCA_ETS_NSTRICT}, 1], [{nla_len=20, nla_type=NLA_F_NESTED|TCA_ETS_QUANTA}, [[{nla_len=8, nla_type=TCA_ETS_QUANTA_BAND}, 1000], [{nla_len=8, nla_type=TCA_ETS_QUANTA_BAND}, 2000]]], [{nla_len=20, nla_type=NLA_F_NESTED|TCA_ETS_PRIOMAP}, [[{nla_len=5, nla_type=TCA_ETS_PRIOMAP_BAND}, 0], [{nla_len=5, nla_type=TCA_ETS_PRIOMAP_BAND}, 1]]]]]]], 104, MSG_DONTWAIT, NULL, 0) = 104
i386 sendto 3 0x1000 72 0x40 0 0 = 72
@0x1000 u32 72 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 8 1 "cbs\000"
@0x102c u16 28 2 24 1 u8 1 0 0 0 u32 100 0xffffff9c 0x4e20 0xfffe7960
> sendto(3, [{nlmsg_len=72, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=8, nla_type=TCA_KIND}, "cbs"], [{nla_len=28, nla_type=TCA_OPTIONS}, [{nla_len=24, nla_type=TCA_CBS_PARMS}, {offload=1, hicredit=100, locredit=-100, idleslope=20000, sendslope=-100000}]]]], 72, MSG_DONTWAIT, NULL, 0) = 72
x32 sendto 3 0x1000 64 0x40 0 0 = 64
@0x1000 u32 64 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 8 1 "etf\000"
@0x102c u16 20 2 16 1 u32 0x493e0 11 3
> sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=8, nla_type=TCA_KIND}, "etf"], [{nla_len=20, nla_type=TCA_OPTIONS}, [{nla_len=16, nla_type=TCA_ETF_PARMS}, {delta=300000, clockid=CLOCK_TAI, flags=TC_ETF_DEADLINE_MODE_ON|TC_ETF_OFFLOAD_ON}]]]], 64, MSG_DONTWAIT, NULL, 0) = 64
aarch64 sendto 3 0x1000 64 0x40 0 0 = 64
@0x1000 u32 64 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 8 1 "hhf\000"
@0x102c u16 20 2 8 1 u32 1000 u16 8 7 u32 2
> sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=8, nla_type=TCA_KIND}, "hhf"], [{nla_len=20, nla_type=TCA_OPTIONS}, [[{nla_len=8, nla_type=TCA_HHF_BACKLOG_LIMIT}, 1000], [{nla_len=8, nla_type=TCA_HHF_NON_HH_WEIGHT}, 2]]]]], 64, MSG_DONTWAIT, NULL, 0) = 64
arm sendto 3 0x1000 216 0x40 0 0 = 216
@0x1000 u32 216 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 11 1 "mqprio\000" u8 0
@0x1030 u16 168 2 u8 2 0 0 0 0 0 0 0 0 1 1 1 1 1 1 1 1 1 u16 4 4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 u8 0 0 u16 6 1 1 u8 0 0 u16 6 2 1 u8 0 0 u16 28 0x8003 12 3 u64 1 u16 12 3 u64 2 u16 16 0x8004 12 4 u64 9 u16 20 0x8005 8 1 u32 0 u16 8 2 u32 2
> sendto(3, [{nlmsg_len=216, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=11, nla_type=TCA_KIND}, "mqprio"], [{nla_len=168, nla_type=TCA_OPTIONS}, {num_tc=2, prio_tc_map=[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1], hw=TC_MQPRIO_HW_OFFLOAD_TCS, count=[4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], offset=[0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]}, [[{nla_len=6, nla_type=TCA_MQPRIO_MODE}, TC_MQPRIO_MODE_CHANNEL], [{nla_len=6, nla_type=TCA_MQPRIO_SHAPER}, TC_MQPRIO_SHAPER_BW_RATE], [{nla_len=28, nla_type=NLA_F_NESTED|TCA_MQPRIO_MIN_RATE64}, [[{nla_len=12, nla_type=TCA_MQPRIO_MIN_RATE64}, 1], [{nla_len=12, nla_type=TCA_MQPRIO_MIN_RATE64}, 2]]], [{nla_len=16, nla_type=NLA_F_NESTED|TCA_MQPRIO_MAX_RATE64}, [{nla_len=12, nla_type=TCA_MQPRIO_MAX_RATE64}, 9]], [{nla_len=20, nla_type=NLA_F_NESTED|TCA_MQPRIO_TC_ENTRY}, [[{nla_len=8, nla_type=TCA_MQPRIO_TC_ENTRY_INDEX}, 0], [{nla_len=8, nla_type=TCA_MQPRIO_TC_ENTRY_FP}, TC_FP_PREEMPTIBLE]]]]]]], 216, MSG_DONTWAIT, NULL, 0) = 216
riscv64 sendto 3 0x1000 252 0x40 0 0 = 252
@0x1000 u32 252 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 11 1 "taprio\000" u8 0
@0x1030 u16 204 2 86 1 u8 2 0 0 0 0 0 0 0 0 1 1 1 1 1 1 1 1 1 u16 4 4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 u8 0 0 u16 44 0x8002 28 0x8001 5 2 u8 0 0 0 0 u16 8 3 u32 3 u16 8 4 u32 0x493e0 u16 12 0x8001 8 1 u32 1 u16 12 3 u64 0 u16 8 5 u32 11 u16 12 8 u64 0xf4240 u16 8 10 u32 1 u16 28 0x800c 8 1 u32 0 u16 8 2 u32 1500 u16 8 3 u32 1
> sendto(3, [{nlmsg_len=252, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=11, nla_type=TCA_KIND}, "taprio"], [{nla_len=204, nla_type=TCA_OPTIONS}, [[{nla_len=86, nla_type=TCA_TAPRIO_ATTR_PRIOMAP}, {num_tc=2, prio_tc_map=[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1], hw=TC_MQPRIO_HW_OFFLOAD_TCS, count=[4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], offset=[0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]}], [{nla_len=44, nla_type=NLA_F_NESTED|TCA_TAPRIO_ATTR_SCHED_ENTRY_LIST}, [[{nla_len=28, nla_type=NLA_F_NESTED|TCA_TAPRIO_SCHED_ENTRY}, [[{nla_len=5, nla_type=TCA_TAPRIO_SCHED_ENTRY_CMD}, TC_TAPRIO_CMD_SET_GATES], [{nla_len=8, nla_type=TCA_TAPRIO_SCHED_ENTRY_GATE_MASK}, 0x3], [{nla_len=8, nla_type=TCA_TAPRIO_SCHED_ENTRY_INTERVAL}, 300000]]], [{nla_len=12, nla_type=NLA_F_NESTED|TCA_TAPRIO_SCHED_ENTRY}, [{nla_len=8, nla_type=TCA_TAPRIO_SCHED_ENTRY_INDEX}, 1]]]], [{nla_len=12, nla_type=TCA_TAPRIO_ATTR_SCHED_BASE_TIME}, 0], [{nla_len=8, nla_type=TCA_TAPRIO_ATTR_SCHED_CLOCKID}, CLOCK_TAI], [{nla_len=12, nla_type=TCA_TAPRIO_ATTR_SCHED_CYCLE_TIME}, 1000000], [{nla_len=8, nla_type=TCA_TAPRIO_ATTR_FLAGS}, TCA_TAPRIO_ATTR_FLAG_TXTIME_ASSIST], [{nla_len=28, nla_type=NLA_F_NESTED|TCA_TAPRIO_ATTR_TC_ENTRY}, [[{nla_len=8, nla_type=TCA_TAPRIO_TC_ENTRY_INDEX}, 0], [{nla_len=8, nla_type=TCA_TAPRIO_TC_ENTRY_MAX_SDU}, 1500], [{nla_len=8, nla_type=TCA_TAPRIO_TC_ENTRY_FP}, TC_FP_EXPRESS]]]]]]], 252, MSG_DONTWAIT, NULL, 0) = 252
x86_64 sendto 3 0x1000 76 0x40 0 0 = 76
@0x1000 u32 76 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 11 1 "taprio\000" u8 0
@0x1030 u16 28 2 16 0x8007 12 3 u64 7 u16 8 11 u32 5
> sendto(3, [{nlmsg_len=76, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=11, nla_type=TCA_KIND}, "taprio"], [{nla_len=28, nla_type=TCA_OPTIONS}, [[{nla_len=16, nla_type=NLA_F_NESTED|TCA_TAPRIO_ATTR_ADMIN_SCHED}, [{nla_len=12, nla_type=TCA_TAPRIO_ATTR_SCHED_BASE_TIME}, 7]], [{nla_len=8, nla_type=TCA_TAPRIO_ATTR_TXTIME_DELAY}, 5]]]]], 76, MSG_DONTWAIT, NULL, 0) = 76
i386 sendto 3 0x1000 60 0x40 0 0 = 60
@0x1000 u32 60 u16 36 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 12 1 "unknown\000"
@0x1030 u16 12 2 8 1 u32 1
> sendto(3, [{nlmsg_len=60, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=12, nla_type=TCA_KIND}, "unknown"], [{nla_len=12, nla_type=TCA_OPTIONS}, "\x08\x00\x01\x00\x01\x00\x00\x00"]]], 60, MSG_DONTWAIT, NULL, 0) = 60

# Statistics: what TCA_STATS_APP and TCA_XSTATS hold goes by the kind.
x32 sendto 3 0x1000 188 0x40 0 0 = 188
@0x1000 u32 188 u16 36 2 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 13 1 "fq_codel\000" u8 0 0 0
@0x1034 u16 92 7 20 1 u64 1000 u32 10 0 u16 24 3 u32 1 2 3 4 5 u16 44 4 u32 0 1 2 3 4 5 6 7 8 9
@0x1090 u16 44 4 u32 0 1 2 3 4 5 6 7 8 9
> sendto(3, [{nlmsg_len=188, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=13, nla_type=TCA_KIND}, "fq_codel"], [{nla_len=92, nla_type=TCA_STATS2}, [[{nla_len=20, nla_type=TCA_STATS_BASIC}, {bytes=1000, packets=10}], [{nla_len=24, nla_type=TCA_STATS_QUEUE}, {qlen=1, backlog=2, drops=3, requeues=4, overlimits=5}], [{nla_len=44, nla_type=TCA_STATS_APP}, {type=TCA_FQ_CODEL_XSTATS_QDISC, maxpacket=1, drop_overlimit=2, ecn_mark=3, new_flow_count=4, new_flows_len=5, old_flows_len=6, ce_mark=7, memory_usage=8, drop_overmemory=9}]]], [{nla_len=44, nla_type=TCA_XSTATS}, {type=TCA_FQ_CODEL_XSTATS_QDISC, maxpacket=1, drop_overlimit=2, ecn_mark=3, new_flow_count=4, new_flows_len=5, old_flows_len=6, ce_mark=7, memory_usage=8, drop_overmemory=9}]]], 188, MSG_DONTWAIT, NULL, 0) = 188
aarch64 sendto 3 0x1000 188 0x40 0 0 = 188
@0x1000 u32 188 u16 36 2 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 13 1 "fq_codel\000" u8 0 0 0
@0x1034 u16 92 7 20 1 u64 1000 u32 10 0 u16 24 3 u32 1 2 3 4 5 u16 44 4 u32 1 0xffffffff 2 3 4 0 5 fill 12 0
@0x1090 u16 44 4 u32 1 0xffffffff 2 3 4 0 5 fill 12 0
> sendto(3, [{nlmsg_len=188, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=13, nla_type=TCA_KIND}, "fq_codel"], [{nla_len=92, nla_type=TCA_STATS2}, [[{nla_len=20, nla_type=TCA_STATS_BASIC}, {bytes=1000, packets=10}], [{nla_len=24, nla_type=TCA_STATS_QUEUE}, {qlen=1, backlog=2, drops=3, requeues=4, overlimits=5}], [{nla_len=44, nla_type=TCA_STATS_APP}, {type=TCA_FQ_CODEL_XSTATS_CLASS, deficit=-1, ldelay=2, count=3, lastcount=4, dropping=0, drop_next=5}]]], [{nla_len=44, nla_type=TCA_XSTATS}, {type=TCA_FQ_CODEL_XSTATS_CLASS, deficit=-1, ldelay=2, count=3, lastcount=4, dropping=0, drop_next=5}]]], 188, MSG_DONTWAIT, NULL, 0) = 188
arm sendto 3 0x1000 404 0x40 0 0 = 404
@0x1000 u32 404 u16 36 2 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 7 1 "fq\000" u8 0
@0x102c u16 204 7 20 1 u64 1000 u32 10 0 u16 24 3 u32 1 2 3 4 5 u16 156 4 u64 0 1 2 3 4 5 6 7 u32 8 9 10 11 u64 12 13 14 15 16 17 18 u32 19 20 21 0
@0x10f8 u16 156 4 u64 0 1 2 3 4 5 6 7 u32 8 9 10 11 u64 12 13 14 15 16 17 18 u32 19 20 21 0
> sendto(3, [{nlmsg_len=404, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=7, nla_type=TCA_KIND}, "fq"], [{nla_len=204, nla_type=TCA_STATS2}, [[{nla_len=20, nla_type=TCA_STATS_BASIC}, {bytes=1000, packets=10}], [{nla_len=24, nla_type=TCA_STATS_QUEUE}, {qlen=1, backlog=2, drops=3, requeues=4, overlimits=5}], [{nla_len=156, nla_type=TCA_STATS_APP}, {gc_flows=0, highprio_packets=1, tcp_retrans=2, throttled=3, flows_plimit=4, pkts_too_long=5, allocation_errors=6, time_next_delayed_flow=7, flows=8, inactive_flows=9, throttled_flows=10, unthrottle_latency_ns=11, ce_mark=12, horizon_drops=13, horizon_caps=14, fastpath_packets=15, band_drops=[16, 17, 18], band_pkt_count=[19, 20, 21]}]]], [{nla_len=156, nla_type=TCA_XSTATS}, {gc_flows=0, highprio_packets=1, tcp_retrans=2, throttled=3, flows_plimit=4, pkts_too_long=5, allocation_errors=6, time_next_delayed_flow=7, flows=8, inactive_flows=9, throttled_flows=10, unthrottle_latency_ns=11, ce_mark=12, horizon_drops=13, horizon_caps=14, fastpath_packets=15, band_drops=[16, 17, 18], band_pkt_count=[19, 20, 21]}]]], 404, MSG_DONTWAIT, NULL, 0) = 404
riscv64 sendto 3 0x1000 176 0x40 0 0 = 176
@0x1000 u32 176 u16 36 2 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 10 1 "codel\000" u8 0 0
@0x1030 u16 88 7 20 1 u64 1000 u32 10 0 u16 24 3 u32 1 2 3 4 5 u16 40 4 u32 0 1 2 3 4 5 6 7 8
@0x1088 u16 40 4 u32 0 1 2 3 4 5 6 7 8
> sendto(3, [{nlmsg_len=176, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=10, nla_type=TCA_KIND}, "codel"], [{nla_len=88, nla_type=TCA_STATS2}, [[{nla_len=20, nla_type=TCA_STATS_BASIC}, {bytes=1000, packets=10}], [{nla_len=24, nla_type=TCA_STATS_QUEUE}, {qlen=1, backlog=2, drops=3, requeues=4, overlimits=5}], [{nla_len=40, nla_type=TCA_STATS_APP}, {maxpacket=0, count=1, lastcount=2, ldelay=3, drop_next=4, drop_overlimit=5, ecn_mark=6, dropping=7, ce_mark=8}]]], [{nla_len=40, nla_type=TCA_XSTATS}, {maxpacket=0, count=1, lastcount=2, ldelay=3, drop_next=4, drop_overlimit=5, ecn_mark=6, dropping=7, ce_mark=8}]]], 176, MSG_DONTWAIT, NULL, 0) = 176
x86_64 sendto 3 0x1000 140 0x40 0 0 = 140
@0x1000 u32 140 u16 36 2 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 8 1 "htb\000"
@0x102c u16 72 7 20 1 u64 1000 u32 10 0 u16 24 3 u32 1 2 3 4 5 u16 24 4 u32 1 2 3 0xffffffff 5
@0x1074 u16 24 4 u32 1 2 3 0xffffffff 5
> sendto(3, [{nlmsg_len=140, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=8, nla_type=TCA_KIND}, "htb"], [{nla_len=72, nla_type=TCA_STATS2}, [[{nla_len=20, nla_type=TCA_STATS_BASIC}, {bytes=1000, packets=10}], [{nla_len=24, nla_type=TCA_STATS_QUEUE}, {qlen=1, backlog=2, drops=3, requeues=4, overlimits=5}], [{nla_len=24, nla_type=TCA_STATS_APP}, {lends=1, borrows=2, giants=3, tokens=-1, ctokens=5}]]], [{nla_len=24, nla_type=TCA_XSTATS}, {lends=1, borrows=2, giants=3, tokens=-1, ctokens=5}]]], 140, MSG_DONTWAIT, NULL, 0) = 140
i386 sendto 3 0x1000 152 0x40 0 0 = 152
@0x1000 u32 152 u16 36 2 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 9 1 "hfsc\000" u8 0 0 0
@0x1030 u16 76 7 20 1 u64 1000 u32 10 0 u16 24 3 u32 1 2 3 4 5 u16 28 4 u64 1 2 u32 3 4
@0x107c u16 28 4 u64 1 2 u32 3 4
> sendto(3, [{nlmsg_len=152, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=9, nla_type=TCA_KIND}, "hfsc"], [{nla_len=76, nla_type=TCA_STATS2}, [[{nla_len=20, nla_type=TCA_STATS_BASIC}, {bytes=1000, packets=10}], [{nla_len=24, nla_type=TCA_STATS_QUEUE}, {qlen=1, backlog=2, drops=3, requeues=4, overlimits=5}], [{nla_len=28, nla_type=TCA_STATS_APP}, {work=1, rtwork=2, period=3, level=4}]]], [{nla_len=28, nla_type=TCA_XSTATS}, {work=1, rtwork=2, period=3, level=4}]]], 152, MSG_DONTWAIT, NULL, 0) = 152
x32 sendto 3 0x1000 264 0x40 0 0 = 264
@0x1000 u32 264 u16 36 2 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 9 1 "cake\000" u8 0 0 0
@0x1030 u16 132 7 20 1 u64 1000 u32 10 0 u16 24 3 u32 1 2 3 4 5 u16 84 4 12 2 u64 5 u16 8 3 u32 6 u16 52 0x800a 32 1 8 2 u32 1 u16 12 3 u64 2 u16 8 24 u32 300 u16 16 2 12 5 u64 4 u16 8 15 u32 0
@0x10b4 u16 84 4 12 2 u64 5 u16 8 3 u32 6 u16 52 0x800a 32 1 8 2 u32 1 u16 12 3 u64 2 u16 8 24 u32 300 u16 16 2 12 5 u64 4 u16 8 15 u32 0
> sendto(3, [{nlmsg_len=264, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=9, nla_type=TCA_KIND}, "cake"], [{nla_len=132, nla_type=TCA_STATS2}, [[{nla_len=20, nla_type=TCA_STATS_BASIC}, {bytes=1000, packets=10}], [{nla_len=24, nla_type=TCA_STATS_QUEUE}, {qlen=1, backlog=2, drops=3, requeues=4, overlimits=5}], [{nla_len=84, nla_type=TCA_STATS_APP}, [[{nla_len=12, nla_type=TCA_CAKE_STATS_CAPACITY_ESTIMATE64}, 5], [{nla_len=8, nla_type=TCA_CAKE_STATS_MEMORY_LIMIT}, 6], [{nla_len=52, nla_type=NLA_F_NESTED|TCA_CAKE_STATS_TIN_STATS}, [[{nla_len=32, nla_type=1}, [[{nla_len=8, nla_type=TCA_CAKE_TIN_STATS_SENT_PACKETS}, 1], [{nla_len=12, nla_type=TCA_CAKE_TIN_STATS_SENT_BYTES64}, 2], [{nla_len=8, nla_type=TCA_CAKE_TIN_STATS_MAX_SKBLEN}, 300]]], [{nla_len=16, nla_type=2}, [{nla_len=12, nla_type=TCA_CAKE_TIN_STATS_DROPPED_BYTES64}, 4]]]], [{nla_len=8, nla_type=TCA_CAKE_STATS_P_DROP}, 0]]]]], [{nla_len=84, nla_type=TCA_XSTATS}, [[{nla_len=12, nla_type=TCA_CAKE_STATS_CAPACITY_ESTIMATE64}, 5], [{nla_len=8, nla_type=TCA_CAKE_STATS_MEMORY_LIMIT}, 6], [{nla_len=52, nla_type=NLA_F_NESTED|TCA_CAKE_STATS_TIN_STATS}, [[{nla_len=32, nla_type=1}, [[{nla_len=8, nla_type=TCA_CAKE_TIN_STATS_SENT_PACKETS}, 1], [{nla_len=12, nla_type=TCA_CAKE_TIN_STATS_SENT_BYTES64}, 2], [{nla_len=8, nla_type=TCA_CAKE_TIN_STATS_MAX_SKBLEN}, 300]]], [{nla_len=16, nla_type=2}, [{nla_len=12, nla_type=TCA_CAKE_TIN_STATS_DROPPED_BYTES64}, 4]]]], [{nla_len=8, nla_type=TCA_CAKE_STATS_P_DROP}, 0]]]]], 264, MSG_DONTWAIT, NULL, 0) = 264
aarch64 sendto 3 0x1000 132 0x40 0 0 = 132
@0x1000 u32 132 u16 36 2 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 8 1 "red\000"
@0x102c u16 68 7 20 1 u64 1000 u32 10 0 u16 24 3 u32 1 2 3 4 5 u16 20 4 u32 1 2 3 4
@0x1070 u16 20 4 u32 1 2 3 4
> sendto(3, [{nlmsg_len=132, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=8, nla_type=TCA_KIND}, "red"], [{nla_len=68, nla_type=TCA_STATS2}, [[{nla_len=20, nla_type=TCA_STATS_BASIC}, {bytes=1000, packets=10}], [{nla_len=24, nla_type=TCA_STATS_QUEUE}, {qlen=1, backlog=2, drops=3, requeues=4, overlimits=5}], [{nla_len=20, nla_type=TCA_STATS_APP}, {early=1, pdrop=2, other=3, marked=4}]]], [{nla_len=20, nla_type=TCA_XSTATS}, {early=1, pdrop=2, other=3, marked=4}]]], 132, MSG_DONTWAIT, NULL, 0) = 132
arm sendto 3 0x1000 144 0x40 0 0 = 144
@0x1000 u32 144 u16 36 2 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 10 1 "choke\000" u8 0 0
@0x1030 u16 72 7 20 1 u64 1000 u32 10 0 u16 24 3 u32 1 2 3 4 5 u16 24 4 u32 1 2 3 4 5
@0x1078 u16 24 4 u32 1 2 3 4 5
> sendto(3, [{nlmsg_len=144, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=10, nla_type=TCA_KIND}, "choke"], [{nla_len=72, nla_type=TCA_STATS2}, [[{nla_len=20, nla_type=TCA_STATS_BASIC}, {bytes=1000, packets=10}], [{nla_len=24, nla_type=TCA_STATS_QUEUE}, {qlen=1, backlog=2, drops=3, requeues=4, overlimits=5}], [{nla_len=24, nla_type=TCA_STATS_APP}, {early=1, pdrop=2, other=3, marked=4, matched=5}]]], [{nla_len=24, nla_type=TCA_XSTATS}, {early=1, pdrop=2, other=3, marked=4, matched=5}]]], 144, MSG_DONTWAIT, NULL, 0) = 144
riscv64 sendto 3 0x1000 172 0x40 0 0 = 172
@0x1000 u32 172 u16 36 2 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 8 1 "sfb\000"
@0x102c u16 88 7 20 1 u64 1000 u32 10 0 u16 24 3 u32 1 2 3 4 5 u16 40 4 u32 0 1 2 3 4 5 6 7 8
@0x1084 u16 40 4 u32 0 1 2 3 4 5 6 7 8
> sendto(3, [{nlmsg_len=172, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=8, nla_type=TCA_KIND}, "sfb"], [{nla_len=88, nla_type=TCA_STATS2}, [[{nla_len=20, nla_type=TCA_STATS_BASIC}, {bytes=1000, packets=10}], [{nla_len=24, nla_type=TCA_STATS_QUEUE}, {qlen=1, backlog=2, drops=3, requeues=4, overlimits=5}], [{nla_len=40, nla_type=TCA_STATS_APP}, {earlydrop=0, penaltydrop=1, bucketdrop=2, queuedrop=3, childdrop=4, marked=5, maxqlen=6, maxprob=7, avgprob=8}]]], [{nla_len=40, nla_type=TCA_XSTATS}, {earlydrop=0, penaltydrop=1, bucketdrop=2, queuedrop=3, childdrop=4, marked=5, maxqlen=6, maxprob=7, avgprob=8}]]], 172, MSG_DONTWAIT, NULL, 0) = 172
x86_64 sendto 3 0x1000 108 0x40 0 0 = 108
@0x1000 u32 108 u16 36 2 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 8 1 "sfq\000"
@0x102c u16 56 7 20 1 u64 1000 u32 10 0 u16 24 3 u32 1 2 3 4 5 u16 8 4 u32 0xffffffff
@0x1064 u16 8 4 u32 0xffffffff
> sendto(3, [{nlmsg_len=108, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=8, nla_type=TCA_KIND}, "sfq"], [{nla_len=56, nla_type=TCA_STATS2}, [[{nla_len=20, nla_type=TCA_STATS_BASIC}, {bytes=1000, packets=10}], [{nla_len=24, nla_type=TCA_STATS_QUEUE}, {qlen=1, backlog=2, drops=3, requeues=4, overlimits=5}], [{nla_len=8, nla_type=TCA_STATS_APP}, {allot=-1}]]], [{nla_len=8, nla_type=TCA_XSTATS}, {allot=-1}]]], 108, MSG_DONTWAIT, NULL, 0) = 108
i386 sendto 3 0x1000 180 0x40 0 0 = 180
@0x1000 u32 180 u16 36 2 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 8 1 "pie\000"
@0x102c u16 92 7 20 1 u64 1000 u32 10 0 u16 24 3 u32 1 2 3 4 5 u16 44 4 u64 1 u32 0 1 2 3 4 5 6 7
@0x1088 u16 44 4 u64 1 u32 0 1 2 3 4 5 6 7
> sendto(3, [{nlmsg_len=180, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=8, nla_type=TCA_KIND}, "pie"], [{nla_len=92, nla_type=TCA_STATS2}, [[{nla_len=20, nla_type=TCA_STATS_BASIC}, {bytes=1000, packets=10}], [{nla_len=24, nla_type=TCA_STATS_QUEUE}, {qlen=1, backlog=2, drops=3, requeues=4, overlimits=5}], [{nla_len=44, nla_type=TCA_STATS_APP}, {prob=1, delay=0, avg_dq_rate=1, dq_rate_estimating=2, packets_in=3, dropped=4, overlimit=5, maxq=6, ecn_mark=7}]]], [{nla_len=44, nla_type=TCA_XSTATS}, {prob=1, delay=0, avg_dq_rate=1, dq_rate_estimating=2, packets_in=3, dropped=4, overlimit=5, maxq=6, ecn_mark=7}]]], 180, MSG_DONTWAIT, NULL, 0) = 180
x32 sendto 3 0x1000 192 0x40 0 0 = 192
@0x1000 u32 192 u16 36 2 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 11 1 "fq_pie\000" u8 0
@0x1030 u16 96 7 20 1 u64 1000 u32 10 0 u16 24 3 u32 1 2 3 4 5 u16 48 4 u32 0 1 2 3 4 5 6 7 8 9 10
@0x1090 u16 48 4 u32 0 1 2 3 4 5 6 7 8 9 10
> sendto(3, [{nlmsg_len=192, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=11, nla_type=TCA_KIND}, "fq_pie"], [{nla_len=96, nla_type=TCA_STATS2}, [[{nla_len=20, nla_type=TCA_STATS_BASIC}, {bytes=1000, packets=10}], [{nla_len=24, nla_type=TCA_STATS_QUEUE}, {qlen=1, backlog=2, drops=3, requeues=4, overlimits=5}], [{nla_len=48, nla_type=TCA_STATS_APP}, {packets_in=0, dropped=1, overlimit=2, overmemory=3, ecn_mark=4, new_flow_count=5, new_flows_len=6, old_flows_len=7, memory_usage=8}]]], [{nla_len=48, nla_type=TCA_XSTATS}, {packets_in=0, dropped=1, overlimit=2, overmemory=3, ecn_mark=4, new_flow_count=5, new_flows_len=6, old_flows_len=7, memory_usage=8}]]], 192, MSG_DONTWAIT, NULL, 0) = 192
aarch64 sendto 3 0x1000 132 0x40 0 0 = 132
@0x1000 u32 132 u16 36 2 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 8 1 "hhf\000"
@0x102c u16 68 7 20 1 u64 1000 u32 10 0 u16 24 3 u32 1 2 3 4 5 u16 20 4 u32 1 2 3 4
@0x1070 u16 20 4 u32 1 2 3 4
> sendto(3, [{nlmsg_len=132, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=8, nla_type=TCA_KIND}, "hhf"], [{nla_len=68, nla_type=TCA_STATS2}, [[{nla_len=20, nla_type=TCA_STATS_BASIC}, {bytes=1000, packets=10}], [{nla_len=24, nla_type=TCA_STATS_QUEUE}, {qlen=1, backlog=2, drops=3, requeues=4, overlimits=5}], [{nla_len=20, nla_type=TCA_STATS_APP}, {drop_overlimit=1, hh_overlimit=2, hh_tot_count=3, hh_cur_count=4}]]], [{nla_len=20, nla_type=TCA_XSTATS}, {drop_overlimit=1, hh_overlimit=2, hh_tot_count=3, hh_cur_count=4}]]], 132, MSG_DONTWAIT, NULL, 0) = 132
arm sendto 3 0x1000 116 0x40 0 0 = 116
@0x1000 u32 116 u16 36 2 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 8 1 "qfq\000"
@0x102c u16 60 7 20 1 u64 1000 u32 10 0 u16 24 3 u32 1 2 3 4 5 u16 12 4 u32 1 2
@0x1068 u16 12 4 u32 1 2
> sendto(3, [{nlmsg_len=116, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=8, nla_type=TCA_KIND}, "qfq"], [{nla_len=60, nla_type=TCA_STATS2}, [[{nla_len=20, nla_type=TCA_STATS_BASIC}, {bytes=1000, packets=10}], [{nla_len=24, nla_type=TCA_STATS_QUEUE}, {qlen=1, backlog=2, drops=3, requeues=4, overlimits=5}], [{nla_len=12, nla_type=TCA_STATS_APP}, {weight=1, lmax=2}]]], [{nla_len=12, nla_type=TCA_XSTATS}, {weight=1, lmax=2}]]], 116, MSG_DONTWAIT, NULL, 0) = 116
riscv64 sendto 3 0x1000 108 0x40 0 0 = 108
@0x1000 u32 108 u16 36 2 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 8 1 "drr\000"
@0x102c u16 56 7 20 1 u64 1000 u32 10 0 u16 24 3 u32 1 2 3 4 5 u16 8 4 u32 7
@0x1064 u16 8 4 u32 7
> sendto(3, [{nlmsg_len=108, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=8, nla_type=TCA_KIND}, "drr"], [{nla_len=56, nla_type=TCA_STATS2}, [[{nla_len=20, nla_type=TCA_STATS_BASIC}, {bytes=1000, packets=10}], [{nla_len=24, nla_type=TCA_STATS_QUEUE}, {qlen=1, backlog=2, drops=3, requeues=4, overlimits=5}], [{nla_len=8, nla_type=TCA_STATS_APP}, {deficit=7}]]], [{nla_len=8, nla_type=TCA_XSTATS}, {deficit=7}]]], 108, MSG_DONTWAIT, NULL, 0) = 108
x86_64 sendto 3 0x1000 200 0x40 0 0 = 200
@0x1000 u32 200 u16 36 2 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 12 1 "dualpi2\000"
@0x1030 u16 100 7 20 1 u64 1000 u32 10 0 u16 24 3 u32 1 2 3 4 5 u16 52 4 u32 0 1 2 3 4 5 6 7 8 9 10 11
@0x1094 u16 52 4 u32 0 1 2 3 4 5 6 7 8 9 10 11
> sendto(3, [{nlmsg_len=200, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=12, nla_type=TCA_KIND}, "dualpi2"], [{nla_len=100, nla_type=TCA_STATS2}, [[{nla_len=20, nla_type=TCA_STATS_BASIC}, {bytes=1000, packets=10}], [{nla_len=24, nla_type=TCA_STATS_QUEUE}, {qlen=1, backlog=2, drops=3, requeues=4, overlimits=5}], [{nla_len=52, nla_type=TCA_STATS_APP}, {prob=0, delay_c=1, delay_l=2, packets_in_c=3, packets_in_l=4, maxq=5, ecn_mark=6, step_marks=7, credit=8, memory_used=9, max_memory_used=10, memory_limit=11}]]], [{nla_len=52, nla_type=TCA_XSTATS}, {prob=0, delay_c=1, delay_l=2, packets_in_c=3, packets_in_l=4, maxq=5, ecn_mark=6, step_marks=7, credit=8, memory_used=9, max_memory_used=10, memory_limit=11}]]], 200, MSG_DONTWAIT, NULL, 0) = 200
i386 sendto 3 0x1000 152 0x40 0 0 = 152
@0x1000 u32 152 u16 36 2 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 11 1 "taprio\000" u8 0
@0x1030 u16 76 7 20 1 u64 1000 u32 10 0 u16 24 3 u32 1 2 3 4 5 u16 28 4 12 2 u64 1 u16 12 3 u64 2
@0x107c u16 28 4 12 2 u64 1 u16 12 3 u64 2
> sendto(3, [{nlmsg_len=152, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=11, nla_type=TCA_KIND}, "taprio"], [{nla_len=76, nla_type=TCA_STATS2}, [[{nla_len=20, nla_type=TCA_STATS_BASIC}, {bytes=1000, packets=10}], [{nla_len=24, nla_type=TCA_STATS_QUEUE}, {qlen=1, backlog=2, drops=3, requeues=4, overlimits=5}], [{nla_len=28, nla_type=TCA_STATS_APP}, [[{nla_len=12, nla_type=TCA_TAPRIO_OFFLOAD_STATS_WINDOW_DROPS}, 1], [{nla_len=12, nla_type=TCA_TAPRIO_OFFLOAD_STATS_TX_OVERRUNS}, 2]]]]], [{nla_len=28, nla_type=TCA_XSTATS}, [[{nla_len=12, nla_type=TCA_TAPRIO_OFFLOAD_STATS_WINDOW_DROPS}, 1], [{nla_len=12, nla_type=TCA_TAPRIO_OFFLOAD_STATS_TX_OVERRUNS}, 2]]]]], 152, MSG_DONTWAIT, NULL, 0) = 152
x32 sendto 3 0x1000 112 0x40 0 0 = 112
@0x1000 u32 112 u16 36 2 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 9 1 "prio\000" u8 0 0 0
@0x1030 u16 56 7 20 1 u64 1000 u32 10 0 u16 24 3 u32 1 2 3 4 5 u16 8 4 u32 1
@0x1068 u16 8 4 u32 1
> sendto(3, [{nlmsg_len=112, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=9, nla_type=TCA_KIND}, "prio"], [{nla_len=56, nla_type=TCA_STATS2}, [[{nla_len=20, nla_type=TCA_STATS_BASIC}, {bytes=1000, packets=10}], [{nla_len=24, nla_type=TCA_STATS_QUEUE}, {qlen=1, backlog=2, drops=3, requeues=4, overlimits=5}], [{nla_len=8, nla_type=TCA_STATS_APP}, "\x01\x00\x00\x00"]]], [{nla_len=8, nla_type=TCA_XSTATS}, "\x01\x00\x00\x00"]]], 112, MSG_DONTWAIT, NULL, 0) = 112
aarch64 sendto 3 0x1000 172 0x40 0 0 = 172
@0x1000 u32 172 u16 36 2 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 44 3 u64 1 u32 2 3 4 5 6 7 8 0
@0x1050 u16 6 5 u8 255 2 0 0
@0x1058 u16 44 8 28 1 u8 1 2 u16 0xffff u32 0xfffffffe 1 2 3 4 u16 10 2 1 2 3 u8 0 0
@0x1084 u16 4 9
@0x1088 u16 5 12 u8 1 0 0 0
@0x1090 u16 12 15 u32 1 1
@0x109c u16 14 16 "a warning\000" u8 0 0
> sendto(3, [{nlmsg_len=172, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=44, nla_type=TCA_STATS}, {bytes=1, packets=2, drops=3, overlimits=4, bps=5, pps=6, qlen=7, backlog=8}], [{nla_len=6, nla_type=TCA_RATE}, {interval=-1, ewma_log=2}], [{nla_len=44, nla_type=TCA_STAB}, [[{nla_len=28, nla_type=TCA_STAB_BASE}, {cell_log=1, size_log=2, cell_align=-1, overhead=-2, linklayer=1, mpu=2, mtu=3, tsize=4}], [{nla_len=10, nla_type=TCA_STAB_DATA}, [1, 2, 3]]]], {nla_len=4, nla_type=TCA_PAD}, [{nla_len=5, nla_type=TCA_HW_OFFLOAD}, 1], [{nla_len=12, nla_type=TCA_DUMP_FLAGS}, 1], [{nla_len=14, nla_type=TCA_EXT_WARN_MSG}, "a warning"]]], 172, MSG_DONTWAIT, NULL, 0) = 172

# Classifiers, and actions within.
arm sendto 3 0x1000 156 0x40 0 0 = 156
@0x1000 u32 156 u16 44 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 8 1 "u32\000"
@0x102c u16 112 2 8 1 u32 0x10001 u16 36 5 u8 1 0 1 0 be16 3840 u16 0 0 0 be32 0 0xffffff00 0xa000000 u32 16 0 u16 28 9 u64 1 2 3 u16 16 10 u32 1 255 0 u16 8 11 u32 8 u16 9 8 "eth0\000" u8 0 0 0
> sendto(3, [{nlmsg_len=156, nlmsg_type=RTM_NEWTFILTER, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=8, nla_type=TCA_KIND}, "u32"], [{nla_len=112, nla_type=TCA_OPTIONS}, [[{nla_len=8, nla_type=TCA_U32_CLASSID}, 0x10001], [{nla_len=36, nla_type=TCA_U32_SEL}, {flags=TC_U32_TERMINAL, offshift=0, nkeys=1, offmask=htons(3840), off=0, offoff=0, hoff=0, hmask=htonl(0), keys=[{mask=htonl(0xffffff00), val=htonl(0xa000000), off=16, offmask=0}]}], [{nla_len=28, nla_type=TCA_U32_PCNT}, {rcnt=1, rhit=2, kcnts=[3]}], [{nla_len=16, nla_type=TCA_U32_MARK}, {val=0x1, mask=0xff, success=0}], [{nla_len=8, nla_type=TCA_U32_FLAGS}, TCA_CLS_FLAGS_NOT_IN_HW], [{nla_len=9, nla_type=TCA_U32_INDEV}, "eth0"]]]]], 156, MSG_DONTWAIT, NULL, 0) = 156
riscv64 sendto 3 0x1000 184 0x40 0 0 = 184
@0x1000 u32 184 u16 44 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 11 1 "flower\000" u8 0
@0x1030 u16 136 2 8 1 u32 0x10001 u16 10 4 u8 2 0 0 0 0 1 0 0 u16 10 5 u8 255 255 255 255 255 255 0 0 u16 6 8 be16 2048 u8 0 0 u16 5 9 u8 6 0 0 0 u16 8 10 u8 10 0 0 1 u16 8 11 u8 255 255 255 0 u16 20 14 u8 253 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 u16 6 18 be16 80 u8 0 0 u16 8 22 u32 9 u16 6 23 7 u8 0 0 u16 8 26 be32 42 u16 5 53 u8 1 0 0 0 u16 6 91 6 u8 0 0
> sendto(3, [{nlmsg_len=184, nlmsg_type=RTM_NEWTFILTER, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=11, nla_type=TCA_KIND}, "flower"], [{nla_len=136, nla_type=TCA_OPTIONS}, [[{nla_len=8, nla_type=TCA_FLOWER_CLASSID}, 0x10001], [{nla_len=10, nla_type=TCA_FLOWER_KEY_ETH_DST}, 02:00:00:00:00:01], [{nla_len=10, nla_type=TCA_FLOWER_KEY_ETH_DST_MASK}, ff:ff:ff:ff:ff:ff], [{nla_len=6, nla_type=TCA_FLOWER_KEY_ETH_TYPE}, htons(ETH_P_IP)], [{nla_len=5, nla_type=TCA_FLOWER_KEY_IP_PROTO}, IPPROTO_TCP], [{nla_len=8, nla_type=TCA_FLOWER_KEY_IPV4_SRC}, inet_addr("10.0.0.1")], [{nla_len=8, nla_type=TCA_FLOWER_KEY_IPV4_SRC_MASK}, inet_addr("255.255.255.0")], [{nla_len=20, nla_type=TCA_FLOWER_KEY_IPV6_SRC}, inet_pton(AF_INET6, "fd00::1")], [{nla_len=6, nla_type=TCA_FLOWER_KEY_TCP_SRC}, htons(80)], [{nla_len=8, nla_type=TCA_FLOWER_FLAGS}, TCA_CLS_FLAGS_SKIP_HW|TCA_CLS_FLAGS_NOT_IN_HW], [{nla_len=6, nla_type=TCA_FLOWER_KEY_VLAN_ID}, 7], [{nla_len=8, nla_type=TCA_FLOWER_KEY_ENC_KEY_ID}, htonl(42)], [{nla_len=5, nla_type=TCA_FLOWER_KEY_ICMPV6_CODE}, 1], [{nla_len=6, nla_type=TCA_FLOWER_KEY_CT_STATE}, TCA_FLOWER_KEY_CT_FLAGS_ESTABLISHED|TCA_FLOWER_KEY_CT_FLAGS_RELATED]]]]], 184, MSG_DONTWAIT, NULL, 0) = 184
x86_64 sendto 3 0x1000 172 0x40 0 0 = 172
@0x1000 u32 172 u16 44 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 11 1 "flower\000" u8 0
@0x1030 u16 124 2 108 0x8054 28 0x8001 6 1 be16 258 u8 0 0 u16 5 2 u8 1 0 0 0 u16 8 3 u8 1 2 3 4 u16 12 0x8002 8 1 u32 5 u16 20 0x8003 5 1 u8 2 0 0 0 u16 8 2 be32 1 u16 20 0x8004 5 1 u8 0 0 0 0 u16 5 2 u8 9 0 0 0 u16 24 0x8005 5 1 u8 1 0 0 0 u16 12 2 be64 7 u16 12 0x8063 5 1 u8 1 0 0 0
> sendto(3, [{nlmsg_len=172, nlmsg_type=RTM_NEWTFILTER, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=11, nla_type=TCA_KIND}, "flower"], [{nla_len=124, nla_type=TCA_OPTIONS}, [[{nla_len=108, nla_type=NLA_F_NESTED|TCA_FLOWER_KEY_ENC_OPTS}, [[{nla_len=28, nla_type=NLA_F_NESTED|TCA_FLOWER_KEY_ENC_OPTS_GENEVE}, [[{nla_len=6, nla_type=TCA_FLOWER_KEY_ENC_OPT_GENEVE_CLASS}, htons(258)], [{nla_len=5, nla_type=TCA_FLOWER_KEY_ENC_OPT_GENEVE_TYPE}, 1], [{nla_len=8, nla_type=TCA_FLOWER_KEY_ENC_OPT_GENEVE_DATA}, "\x01\x02\x03\x04"]]], [{nla_len=12, nla_type=NLA_F_NESTED|TCA_FLOWER_KEY_ENC_OPTS_VXLAN}, [{nla_len=8, nla_type=TCA_FLOWER_KEY_ENC_OPT_VXLAN_GBP}, 5]], [{nla_len=20, nla_type=NLA_F_NESTED|TCA_FLOWER_KEY_ENC_OPTS_ERSPAN}, [[{nla_len=5, nla_type=TCA_FLOWER_KEY_ENC_OPT_ERSPAN_VER}, 2], [{nla_len=8, nla_type=TCA_FLOWER_KEY_ENC_OPT_ERSPAN_INDEX}, htonl(1)]]], [{nla_len=20, nla_type=NLA_F_NESTED|TCA_FLOWER_KEY_ENC_OPTS_GTP}, [[{nla_len=5, nla_type=TCA_FLOWER_KEY_ENC_OPT_GTP_PDU_TYPE}, 0], [{nla_len=5, nla_type=TCA_FLOWER_KEY_ENC_OPT_GTP_QFI}, 9]]], [{nla_len=24, nla_type=NLA_F_NESTED|TCA_FLOWER_KEY_ENC_OPTS_PFCP}, [[{nla_len=5, nla_type=TCA_FLOWER_KEY_ENC_OPT_PFCP_TYPE}, 1], [{nla_len=12, nla_type=TCA_FLOWER_KEY_ENC_OPT_PFCP_SEID}, htobe64(7)]]]]], [{nla_len=12, nla_type=NLA_F_NESTED|TCA_FLOWER_KEY_MPLS_OPTS}, [{nla_len=5, nla_type=TCA_FLOWER_KEY_MPLS_OPTS_LSE}, "\x01"]]]]]], 172, MSG_DONTWAIT, NULL, 0) = 172
i386 sendto 3 0x1000 212 0x40 0 0 = 212
@0x1000 u32 212 u16 44 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 13 1 "matchall\000" u8 0 0 0
@0x1034 u16 160 2 8 1 u32 1 u16 128 2 124 1 9 1 "gact\000" u8 0 0 0 u16 76 2 24 2 u32 1 0 2 1 1 u16 12 3 1 5 u32 0 u16 36 1 u64 1 2 3 4 u16 6 6 u8 1 2 0 0 u16 12 7 u32 1 1 u16 12 8 u32 3 3 u16 8 3 u32 1 u16 12 4 u64 9
> sendto(3, [{nlmsg_len=212, nlmsg_type=RTM_NEWTFILTER, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=13, nla_type=TCA_KIND}, "matchall"], [{nla_len=160, nla_type=TCA_OPTIONS}, [[{nla_len=8, nla_type=TCA_MATCHALL_CLASSID}, 0x1], [{nla_len=128, nla_type=TCA_MATCHALL_ACT}, [{nla_len=124, nla_type=1}, [[{nla_len=9, nla_type=TCA_ACT_KIND}, "gact"], [{nla_len=76, nla_type=TCA_ACT_OPTIONS}, [[{nla_len=24, nla_type=TCA_GACT_PARMS}, {index=1, capab=0, action=TC_ACT_SHOT, refcnt=1, bindcnt=1}], [{nla_len=12, nla_type=TCA_GACT_PROB}, {ptype=PGACT_NETRAND, pval=5, paction=TC_ACT_OK}], [{nla_len=36, nla_type=TCA_GACT_TM}, {install=1, lastuse=2, expires=3, firstuse=4}]]], [{nla_len=6, nla_type=TCA_ACT_COOKIE}, "\x01\x02"], [{nla_len=12, nla_type=TCA_ACT_FLAGS}, TCA_ACT_FLAGS_NO_PERCPU_STATS], [{nla_len=12, nla_type=TCA_ACT_HW_STATS}, TCA_ACT_HW_STATS_IMMEDIATE|TCA_ACT_HW_STATS_DELAYED]]]], [{nla_len=8, nla_type=TCA_MATCHALL_FLAGS}, TCA_CLS_FLAGS_SKIP_HW], [{nla_len=12, nla_type=TCA_MATCHALL_PCNT}, {rhit=9}]]]]], 212, MSG_DONTWAIT, NULL, 0) = 212
x32 sendto 3 0x1000 136 0x40 0 0 = 136
@0x1000 u32 136 u16 44 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 8 1 "bpf\000"
@0x102c u16 92 2 8 6 u32 5 u16 21 7 "x.o:[classifier]\000" u8 0 0 0 u16 8 8 u32 1 u16 8 9 u32 8 u16 12 10 fill 8 0 8 11 u32 3 u16 6 4 1 u8 0 0 u16 12 5 fill 8 0
> sendto(3, [{nlmsg_len=136, nlmsg_type=RTM_NEWTFILTER, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=8, nla_type=TCA_KIND}, "bpf"], [{nla_len=92, nla_type=TCA_OPTIONS}, [[{nla_len=8, nla_type=TCA_BPF_FD}, 5], [{nla_len=21, nla_type=TCA_BPF_NAME}, "x.o:[classifier]"], [{nla_len=8, nla_type=TCA_BPF_FLAGS}, TCA_BPF_FLAG_ACT_DIRECT], [{nla_len=8, nla_type=TCA_BPF_FLAGS_GEN}, TCA_CLS_FLAGS_NOT_IN_HW], [{nla_len=12, nla_type=TCA_BPF_TAG}, "\x00\x00\x00\x00\x00\x00\x00\x00"], [{nla_len=8, nla_type=TCA_BPF_ID}, 3], [{nla_len=6, nla_type=TCA_BPF_OPS_LEN}, 1], [{nla_len=12, nla_type=TCA_BPF_OPS}, "\x00\x00\x00\x00\x00\x00\x00\x00"]]]]], 136, MSG_DONTWAIT, NULL, 0) = 136
aarch64 sendto 3 0x1000 144 0x40 0 0 = 144
@0x1000 u32 144 u16 44 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 7 1 "fw\000" u8 0
@0x102c u16 100 2 8 1 u32 1 u16 8 5 u32 255 u16 80 0x8002 60 1 u32 0 2 0 1 2 u8 3 1 u16 0 0 0 u32 1 u8 3 1 u16 0 0 0 u32 0 1 1 0 u16 8 4 u32 3 u16 8 5 u32 0xffffffff
> sendto(3, [{nlmsg_len=144, nlmsg_type=RTM_NEWTFILTER, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=7, nla_type=TCA_KIND}, "fw"], [{nla_len=100, nla_type=TCA_OPTIONS}, [[{nla_len=8, nla_type=TCA_FW_CLASSID}, 0x1], [{nla_len=8, nla_type=TCA_FW_MASK}, 0xff], [{nla_len=80, nla_type=NLA_F_NESTED|TCA_FW_POLICE}, [[{nla_len=60, nla_type=TCA_POLICE_TBF}, {index=0, action=TC_ACT_SHOT, limit=0, burst=1, mtu=2, rate={cell_log=3, linklayer=TC_LINKLAYER_ETHERNET, overhead=0, cell_align=0, mpu=0, rate=1}, peakrate={cell_log=3, linklayer=TC_LINKLAYER_ETHERNET, overhead=0, cell_align=0, mpu=0, rate=0}, refcnt=1, bindcnt=1, capab=0}], [{nla_len=8, nla_type=TCA_POLICE_AVRATE}, 3], [{nla_len=8, nla_type=TCA_POLICE_RESULT}, TC_ACT_UNSPEC]]]]]]], 144, MSG_DONTWAIT, NULL, 0) = 144
arm sendto 3 0x1000 76 0x40 0 0 = 76
@0x1000 u32 76 u16 44 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 10 1 "route\000" u8 0 0
@0x1030 u16 28 2 8 1 u32 1 u16 8 2 u32 7 u16 8 4 u32 0x12fd1
> sendto(3, [{nlmsg_len=76, nlmsg_type=RTM_NEWTFILTER, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=10, nla_type=TCA_KIND}, "route"], [{nla_len=28, nla_type=TCA_OPTIONS}, [[{nla_len=8, nla_type=TCA_ROUTE4_CLASSID}, 0x1], [{nla_len=8, nla_type=TCA_ROUTE4_TO}, 7], [{nla_len=8, nla_type=TCA_ROUTE4_IIF}, 77777]]]]], 76, MSG_DONTWAIT, NULL, 0) = 76
riscv64 sendto 3 0x1000 84 0x40 0 0 = 84
@0x1000 u32 84 u16 44 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 9 1 "flow\000" u8 0 0 0
@0x1030 u16 36 2 8 1 u32 17 u16 8 2 u32 1 u16 8 8 u32 16 u16 8 12 u32 10
> sendto(3, [{nlmsg_len=84, nlmsg_type=RTM_NEWTFILTER, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=9, nla_type=TCA_KIND}, "flow"], [{nla_len=36, nla_type=TCA_OPTIONS}, [[{nla_len=8, nla_type=TCA_FLOW_KEYS}, 1<<FLOW_KEY_SRC|1<<FLOW_KEY_PROTO_DST], [{nla_len=8, nla_type=TCA_FLOW_MODE}, FLOW_MODE_HASH], [{nla_len=8, nla_type=TCA_FLOW_DIVISOR}, 16], [{nla_len=8, nla_type=TCA_FLOW_PERTURB}, 10]]]]], 84, MSG_DONTWAIT, NULL, 0) = 84
x86_64 sendto 3 0x1000 64 0x40 0 0 = 64
@0x1000 u32 64 u16 44 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 11 1 "cgroup\000" u8 0
@0x1030 u16 16 2 12 3 8 1 1 0
> sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_NEWTFILTER, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=11, nla_type=TCA_KIND}, "cgroup"], [{nla_len=16, nla_type=TCA_OPTIONS}, [{nla_len=12, nla_type=TCA_CGROUP_EMATCHES}, [{nla_len=8, nla_type=TCA_EMATCH_TREE_HDR}, {nmatches=1, progid=0}]]]]], 64, MSG_DONTWAIT, NULL, 0) = 64
i386 sendto 3 0x1000 332 0x40 0 0 = 332
@0x1000 u32 332 u16 44 5 u32 1 0 u8 0 0 0 0 u32 0x12fd1 0x10000 0xffffffff 0
@0x1024 u16 10 1 "basic\000" u8 0 0
@0x1030 u16 284 2 8 1 u32 1 u16 252 0x8002 8 1 9 0 240 0x8002 16 1 0 0 1 0 u32 3 u16 24 2 0 1 2 0 u32 1 255 u16 2 u8 65 18 u16 20 3 0 2 4 0 0 8196 "abcd" 28 4 0 3 8 0 be32 255 1 u32 16 0 u16 40 5 0 4 1 0 12 1 4099 u8 0 0 u16 4096 u8 0 1 u16 8 2 u32 0 u16 8 3 u32 7 u16 40 6 0 5 1 0 "bm" fill 14 0 0 100 3 u8 33 0 "abc" 0 u16 40 7 0 9 1 0 8 1 u32 1 u16 11 2 "policy\000" u8 0 u16 5 4 u8 2 0 0 0 u16 15 8 0 8 0 0 u8 1 2 3 0 u16 12 9 0 7 0 0 20 5 u64 1 2
> sendto(3, [{nlmsg_len=332, nlmsg_type=RTM_NEWTFILTER, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, [[{nla_len=10, nla_type=TCA_KIND}, "basic"], [{nla_len=284, nla_type=TCA_OPTIONS}, [[{nla_len=8, nla_type=TCA_BASIC_CLASSID}, 0x1], [{nla_len=252, nla_type=NLA_F_NESTED|TCA_BASIC_EMATCHES}, [[{nla_len=8, nla_type=TCA_EMATCH_TREE_HDR}, {nmatches=9, progid=0}], [{nla_len=240, nla_type=NLA_F_NESTED|TCA_EMATCH_TREE_LIST}, [[{nla_len=16, nla_type=1}, {matchid=0, kind=TCF_EM_CONTAINER, flags=TCF_EM_REL_AND, ref=3}], [{nla_len=24, nla_type=2}, {matchid=0, kind=TCF_EM_CMP, flags=TCF_EM_REL_OR, val=0x1, mask=0xff, off=2, align=TCF_EM_ALIGN_U8, cmp_flags=4, layer=TCF_LAYER_TRANSPORT, opnd=TCF_EM_OPND_GT}], [{nla_len=20, nla_type=3}, {matchid=0, kind=TCF_EM_NBYTE, flags=TCF_EM_INVERT, off=0, len=4, layer=TCF_LAYER_TRANSPORT, pattern="\x61\x62\x63\x64"}], [{nla_len=28, nla_type=4}, {matchid=0, kind=TCF_EM_U32, flags=TCF_EM_SIMPLE, key={mask=htonl(0xff), val=htonl(0x1), off=16, offmask=0}}], [{nla_len=40, nla_type=5}, {matchid=0, kind=TCF_EM_META, flags=TCF_EM_REL_AND, meta=[[{nla_len=12, nla_type=TCA_EM_META_HDR}, {left={kind=TCF_META_ID_LOADAVG_1|TCF_META_TYPE_INT<<12, shift=0, op=TCF_EM_OPND_EQ}, right={kind=TCF_META_ID_VALUE|TCF_META_TYPE_INT<<12, shift=0, op=TCF_EM_OPND_GT}}], [{nla_len=8, nla_type=TCA_EM_META_LVALUE}, "\x00\x00\x00\x00"], [{nla_len=8, nla_type=TCA_EM_META_RVALUE}, "\x07\x00\x00\x00"]]}], [{nla_len=40, nla_type=6}, {matchid=0, kind=TCF_EM_TEXT, flags=TCF_EM_REL_AND, algo="bm", from_offset=0, to_offset=100, pattern_len=3, from_layer=TCF_LAYER_NETWORK, to_layer=TCF_LAYER_TRANSPORT, pattern="\x61\x62\x63\x00"}], [{nla_len=40, nla_type=7}, {matchid=0, kind=TCF_EM_IPT, flags=TCF_EM_REL_AND, ipt=[[{nla_len=8, nla_type=TCA_EM_IPT_HOOK}, 1], [{nla_len=11, nla_type=TCA_EM_IPT_MATCH_NAME}, "policy"], [{nla_len=5, nla_type=TCA_EM_IPT_NFPROTO}, 2]]}], [{nla_len=15, nla_type=8}, {matchid=0, kind=TCF_EM_IPSET, flags=0, data="\x01\x02\x03"}], [{nla_len=12, nla_type=9}, {matchid=0, kind=TCF_EM_CANID, flags=0}]]]]], [{nla_len=20, nla_type=TCA_BASIC_PCNT}, {rcnt=1, rhit=2}]]]]], 332, MSG_DONTWAIT, NULL, 0) = 332

# Actions by kind.
x32 sendto 3 0x1000 84 0x40 0 0 = 84
@0x1000 u32 84 u16 48 5 u32 1 0 u8 0 0 0 0
@0x1014 u16 64 0x8001 60 0x8001 11 1 "mirred\000" u8 0 u16 44 0x8002 32 2 u32 1 0 4 1 1 1 0x12fd1 u16 8 4 u32 3
> sendto(3, [{nlmsg_len=84, nlmsg_type=RTM_NEWACTION, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tca_family=AF_UNSPEC}, [{nla_len=64, nla_type=NLA_F_NESTED|TCA_ROOT_TAB}, [{nla_len=60, nla_type=NLA_F_NESTED|1}, [[{nla_len=11, nla_type=TCA_ACT_KIND}, "mirred"], [{nla_len=44, nla_type=NLA_F_NESTED|TCA_ACT_OPTIONS}, [[{nla_len=32, nla_type=TCA_MIRRED_PARMS}, {index=1, capab=0, action=TC_ACT_STOLEN, refcnt=1, bindcnt=1, eaction=TCA_EGRESS_REDIR, ifindex=77777}], [{nla_len=8, nla_type=TCA_MIRRED_BLOCKID}, 3]]]]]]], 84, MSG_DONTWAIT, NULL, 0) = 84
aarch64 sendto 3 0x1000 144 0x40 0 0 = 144
@0x1000 u32 144 u16 48 5 u32 1 0 u8 0 0 0 0
@0x1014 u16 124 0x8001 120 0x8001 10 1 "pedit\000" u8 0 0 u16 104 0x8002 76 2 u32 1 0 3 1 1 u8 2 0 u16 0 u32 0xffffff00 1 12 0 0 0 0 2 3 4 5 6 u16 24 0x8005 20 0x8006 6 1 2 u8 0 0 u16 6 2 1 u8 0 0
> sendto(3, [{nlmsg_len=144, nlmsg_type=RTM_NEWACTION, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tca_family=AF_UNSPEC}, [{nla_len=124, nla_type=NLA_F_NESTED|TCA_ROOT_TAB}, [{nla_len=120, nla_type=NLA_F_NESTED|1}, [[{nla_len=10, nla_type=TCA_ACT_KIND}, "pedit"], [{nla_len=104, nla_type=NLA_F_NESTED|TCA_ACT_OPTIONS}, [[{nla_len=76, nla_type=TCA_PEDIT_PARMS}, {index=1, capab=0, action=TC_ACT_PIPE, refcnt=1, bindcnt=1, nkeys=2, flags=0, keys=[{mask=0xffffff00, val=0x1, off=12, at=0, offmask=0, shift=0}, {mask=0, val=0x2, off=3, at=4, offmask=0x5, shift=6}]}], [{nla_len=24, nla_type=NLA_F_NESTED|TCA_PEDIT_KEYS_EX}, [{nla_len=20, nla_type=NLA_F_NESTED|TCA_PEDIT_KEY_EX}, [[{nla_len=6, nla_type=TCA_PEDIT_KEY_EX_HTYPE}, TCA_PEDIT_KEY_EX_HDR_TYPE_IP4], [{nla_len=6, nla_type=TCA_PEDIT_KEY_EX_CMD}, TCA_PEDIT_KEY_EX_CMD_ADD]]]]]]]]]], 144, MSG_DONTWAIT, NULL, 0) = 144
arm sendto 3 0x1000 72 0x40 0 0 = 72
@0x1000 u32 72 u16 48 5 u32 1 0 u8 0 0 0 0
@0x1014 u16 52 0x8001 48 0x8001 10 1 "pedit\000" u8 0 0 u16 32 0x8002 28 4 u32 1 0 3 1 1 u8 0 0 u16 0
> sendto(3, [{nlmsg_len=72, nlmsg_type=RTM_NEWACTION, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tca_family=AF_UNSPEC}, [{nla_len=52, nla_type=NLA_F_NESTED|TCA_ROOT_TAB}, [{nla_len=48, nla_type=NLA_F_NESTED|1}, [[{nla_len=10, nla_type=TCA_ACT_KIND}, "pedit"], [{nla_len=32, nla_type=NLA_F_NESTED|TCA_ACT_OPTIONS}, [{nla_len=28, nla_type=TCA_PEDIT_PARMS_EX}, {index=1, capab=0, action=TC_ACT_PIPE, refcnt=1, bindcnt=1, nkeys=0, flags=0, keys=[]}]]]]]], 72, MSG_DONTWAIT, NULL, 0) = 72
riscv64 sendto 3 0x1000 128 0x40 0 0 = 128
@0x1000 u32 128 u16 48 5 u32 1 0 u8 0 0 0 0
@0x1014 u16 108 0x8001 104 0x8001 11 1 "police\000" u8 0 u16 88 0x8002 60 1 u32 1 2 0 1 2 u8 3 1 u16 0 0 0 u32 1000 u8 3 1 u16 0 0 0 u32 0 1 1 0 u16 12 2 u32 1 2 u16 12 8 u64 5
> sendto(3, [{nlmsg_len=128, nlmsg_type=RTM_NEWACTION, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tca_family=AF_UNSPEC}, [{nla_len=108, nla_type=NLA_F_NESTED|TCA_ROOT_TAB}, [{nla_len=104, nla_type=NLA_F_NESTED|1}, [[{nla_len=11, nla_type=TCA_ACT_KIND}, "police"], [{nla_len=88, nla_type=NLA_F_NESTED|TCA_ACT_OPTIONS}, [[{nla_len=60, nla_type=TCA_POLICE_TBF}, {index=1, action=TC_ACT_SHOT, limit=0, burst=1, mtu=2, rate={cell_log=3, linklayer=TC_LINKLAYER_ETHERNET, overhead=0, cell_align=0, mpu=0, rate=1000}, peakrate={cell_log=3, linklayer=TC_LINKLAYER_ETHERNET, overhead=0, cell_align=0, mpu=0, rate=0}, refcnt=1, bindcnt=1, capab=0}], [{nla_len=12, nla_type=TCA_POLICE_RATE}, [1, 2]], [{nla_len=12, nla_type=TCA_POLICE_RATE64}, 5]]]]]]], 128, MSG_DONTWAIT, NULL, 0) = 128
x86_64 sendto 3 0x1000 112 0x40 0 0 = 112
@0x1000 u32 112 u16 48 5 u32 1 0 u8 0 0 0 0
@0x1014 u16 92 0x8001 88 0x8001 12 1 "skbedit\000" 72 0x8002 24 2 u32 1 0 3 1 1 u16 8 3 u32 1 u16 6 4 2 u8 0 0 u16 8 5 u32 255 u16 6 7 3 u8 0 0 u16 12 9 u64 1
> sendto(3, [{nlmsg_len=112, nlmsg_type=RTM_NEWACTION, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tca_family=AF_UNSPEC}, [{nla_len=92, nla_type=NLA_F_NESTED|TCA_ROOT_TAB}, [{nla_len=88, nla_type=NLA_F_NESTED|1}, [[{nla_len=12, nla_type=TCA_ACT_KIND}, "skbedit"], [{nla_len=72, nla_type=NLA_F_NESTED|TCA_ACT_OPTIONS}, [[{nla_len=24, nla_type=TCA_SKBEDIT_PARMS}, {index=1, capab=0, action=TC_ACT_PIPE, refcnt=1, bindcnt=1}], [{nla_len=8, nla_type=TCA_SKBEDIT_PRIORITY}, 1], [{nla_len=6, nla_type=TCA_SKBEDIT_QUEUE_MAPPING}, 2], [{nla_len=8, nla_type=TCA_SKBEDIT_MARK}, 0xff], [{nla_len=6, nla_type=TCA_SKBEDIT_PTYPE}, PACKET_OTHERHOST], [{nla_len=12, nla_type=TCA_SKBEDIT_FLAGS}, SKBEDIT_F_PRIORITY]]]]]]], 112, MSG_DONTWAIT, NULL, 0) = 112
x86_64 sendto 3 0x1000 100 0x40 0 0 = 100
@0x1000 u32 100 u16 48 5 u32 1 0 u8 0 0 0 0
@0x1014 u16 80 0x8001 76 0x8001 11 1 "skbmod\000" u8 0 u16 60 0x8002 36 2 u32 1 0 3 1 1 0 u64 5 u16 10 3 u8 2 0 0 0 0 1 0 0 u16 6 5 2048 u8 0 0
> sendto(3, [{nlmsg_len=100, nlmsg_type=RTM_NEWACTION, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tca_family=AF_UNSPEC}, [{nla_len=80, nla_type=NLA_F_NESTED|TCA_ROOT_TAB}, [{nla_len=76, nla_type=NLA_F_NESTED|1}, [[{nla_len=11, nla_type=TCA_ACT_KIND}, "skbmod"], [{nla_len=60, nla_type=NLA_F_NESTED|TCA_ACT_OPTIONS}, [[{nla_len=36, nla_type=TCA_SKBMOD_PARMS}, {index=1, capab=0, action=TC_ACT_PIPE, refcnt=1, bindcnt=1, flags=SKBMOD_F_DMAC|SKBMOD_F_ETYPE}], [{nla_len=10, nla_type=TCA_SKBMOD_DMAC}, 02:00:00:00:00:01], [{nla_len=6, nla_type=TCA_SKBMOD_ETYPE}, ETH_P_IP]]]]]]], 100, MSG_DONTWAIT, NULL, 0) = 100
i386 sendto 3 0x1000 76 0x40 0 0 = 76
@0x1000 u32 76 u16 48 5 u32 1 0 u8 0 0 0 0
@0x1014 u16 56 0x8001 52 0x8001 11 1 "skbmod\000" u8 0 u16 36 0x8002 32 2 u32 1 0 3 1 1 u64 5
> sendto(3, [{nlmsg_len=76, nlmsg_type=RTM_NEWACTION, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tca_family=AF_UNSPEC}, [{nla_len=56, nla_type=NLA_F_NESTED|TCA_ROOT_TAB}, [{nla_len=52, nla_type=NLA_F_NESTED|1}, [[{nla_len=11, nla_type=TCA_ACT_KIND}, "skbmod"], [{nla_len=36, nla_type=NLA_F_NESTED|TCA_ACT_OPTIONS}, [{nla_len=32, nla_type=TCA_SKBMOD_PARMS}, {index=1, capab=0, action=TC_ACT_PIPE, refcnt=1, bindcnt=1, flags=SKBMOD_F_DMAC|SKBMOD_F_ETYPE}]]]]]], 76, MSG_DONTWAIT, NULL, 0) = 76
aarch64 sendto 3 0x1000 96 0x40 0 0 = 96
@0x1000 u32 96 u16 48 5 u32 1 0 u8 0 0 0 0
@0x1014 u16 76 0x8001 72 0x8001 9 1 "vlan\000" u8 0 0 0 u16 56 0x8002 28 2 u32 1 0 3 1 1 2 u16 6 3 5 u8 0 0 u16 6 4 be16 0x8100 u8 0 0 u16 5 6 u8 3 0 0 0
> sendto(3, [{nlmsg_len=96, nlmsg_type=RTM_NEWACTION, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tca_family=AF_UNSPEC}, [{nla_len=76, nla_type=NLA_F_NESTED|TCA_ROOT_TAB}, [{nla_len=72, nla_type=NLA_F_NESTED|1}, [[{nla_len=9, nla_type=TCA_ACT_KIND}, "vlan"], [{nla_len=56, nla_type=NLA_F_NESTED|TCA_ACT_OPTIONS}, [[{nla_len=28, nla_type=TCA_VLAN_PARMS}, {index=1, capab=0, action=TC_ACT_PIPE, refcnt=1, bindcnt=1, v_action=TCA_VLAN_ACT_PUSH}], [{nla_len=6, nla_type=TCA_VLAN_PUSH_VLAN_ID}, 5], [{nla_len=6, nla_type=TCA_VLAN_PUSH_VLAN_PROTOCOL}, htons(ETH_P_8021Q)], [{nla_len=5, nla_type=TCA_VLAN_PUSH_VLAN_PRIORITY}, 3]]]]]]], 96, MSG_DONTWAIT, NULL, 0) = 96
arm sendto 3 0x1000 172 0x40 0 0 = 172
@0x1000 u32 172 u16 48 5 u32 1 0 u8 0 0 0 0
@0x1014 u16 152 0x8001 148 0x8001 15 1 "tunnel_key\000" u8 0 u16 128 0x8002 28 2 u32 1 0 3 1 1 1 u16 8 3 u8 10 0 0 1 u16 20 6 u8 253 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 u16 8 7 be32 42 u16 6 9 be16 4789 u8 0 0 u16 48 11 20 1 6 1 be16 1 u8 0 0 u16 8 3 u8 1 2 3 4 u16 12 2 8 1 u32 1 u16 12 3 8 2 be32 1 u16 4 14
> sendto(3, [{nlmsg_len=172, nlmsg_type=RTM_NEWACTION, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tca_family=AF_UNSPEC}, [{nla_len=152, nla_type=NLA_F_NESTED|TCA_ROOT_TAB}, [{nla_len=148, nla_type=NLA_F_NESTED|1}, [[{nla_len=15, nla_type=TCA_ACT_KIND}, "tunnel_key"], [{nla_len=128, nla_type=NLA_F_NESTED|TCA_ACT_OPTIONS}, [[{nla_len=28, nla_type=TCA_TUNNEL_KEY_PARMS}, {index=1, capab=0, action=TC_ACT_PIPE, refcnt=1, bindcnt=1, t_action=TCA_TUNNEL_KEY_ACT_SET}], [{nla_len=8, nla_type=TCA_TUNNEL_KEY_ENC_IPV4_SRC}, inet_addr("10.0.0.1")], [{nla_len=20, nla_type=TCA_TUNNEL_KEY_ENC_IPV6_DST}, inet_pton(AF_INET6, "fd00::1")], [{nla_len=8, nla_type=TCA_TUNNEL_KEY_ENC_KEY_ID}, htonl(42)], [{nla_len=6, nla_type=TCA_TUNNEL_KEY_ENC_DST_PORT}, htons(4789)], [{nla_len=48, nla_type=TCA_TUNNEL_KEY_ENC_OPTS}, [[{nla_len=20, nla_type=TCA_TUNNEL_KEY_ENC_OPTS_GENEVE}, [[{nla_len=6, nla_type=TCA_TUNNEL_KEY_ENC_OPT_GENEVE_CLASS}, htons(1)], [{nla_len=8, nla_type=TCA_TUNNEL_KEY_ENC_OPT_GENEVE_DATA}, "\x01\x02\x03\x04"]]], [{nla_len=12, nla_type=TCA_TUNNEL_KEY_ENC_OPTS_VXLAN}, [{nla_len=8, nla_type=TCA_TUNNEL_KEY_ENC_OPT_VXLAN_GBP}, 1]], [{nla_len=12, nla_type=TCA_TUNNEL_KEY_ENC_OPTS_ERSPAN}, [{nla_len=8, nla_type=TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_INDEX}, htonl(1)]]]], {nla_len=4, nla_type=TCA_TUNNEL_KEY_NO_FRAG}]]]]]], 172, MSG_DONTWAIT, NULL, 0) = 172
riscv64 sendto 3 0x1000 72 0x40 0 0 = 72
@0x1000 u32 72 u16 48 5 u32 1 0 u8 0 0 0 0
@0x1014 u16 52 0x8001 48 0x8001 9 1 "csum\000" u8 0 0 0 u16 32 0x8002 28 1 u32 1 0 0 1 1 17
> sendto(3, [{nlmsg_len=72, nlmsg_type=RTM_NEWACTION, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tca_family=AF_UNSPEC}, [{nla_len=52, nla_type=NLA_F_NESTED|TCA_ROOT_TAB}, [{nla_len=48, nla_type=NLA_F_NESTED|1}, [[{nla_len=9, nla_type=TCA_ACT_KIND}, "csum"], [{nla_len=32, nla_type=NLA_F_NESTED|TCA_ACT_OPTIONS}, [{nla_len=28, nla_type=TCA_CSUM_PARMS}, {index=1, capab=0, action=TC_ACT_OK, refcnt=1, bindcnt=1, update_flags=TCA_CSUM_UPDATE_FLAG_IPV4HDR|TCA_CSUM_UPDATE_FLAG_UDP}]]]]]], 72, MSG_DONTWAIT, NULL, 0) = 72
x86_64 sendto 3 0x1000 148 0x40 0 0 = 148
@0x1000 u32 148 u16 48 5 u32 1 0 u8 0 0 0 0
@0x1014 u16 128 0x8001 124 0x8001 7 1 "ct\000" u8 0 u16 112 0x8002 24 1 u32 1 0 3 1 1 u16 6 3 3 u8 0 0 u16 6 4 7 u8 0 0 u16 8 5 u32 1 u16 20 7 fill 16 0 8 9 u8 10 0 0 1 u16 6 13 be16 1024 u8 0 0 u16 8 16 "ftp\000" 5 17 u8 2 0 0 0 u16 5 18 u8 6 0 0 0
> sendto(3, [{nlmsg_len=148, nlmsg_type=RTM_NEWACTION, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tca_family=AF_UNSPEC}, [{nla_len=128, nla_type=NLA_F_NESTED|TCA_ROOT_TAB}, [{nla_len=124, nla_type=NLA_F_NESTED|1}, [[{nla_len=7, nla_type=TCA_ACT_KIND}, "ct"], [{nla_len=112, nla_type=NLA_F_NESTED|TCA_ACT_OPTIONS}, [[{nla_len=24, nla_type=TCA_CT_PARMS}, {index=1, capab=0, action=TC_ACT_PIPE, refcnt=1, bindcnt=1}], [{nla_len=6, nla_type=TCA_CT_ACTION}, TCA_CT_ACT_COMMIT|TCA_CT_ACT_FORCE], [{nla_len=6, nla_type=TCA_CT_ZONE}, 7], [{nla_len=8, nla_type=TCA_CT_MARK}, 0x1], [{nla_len=20, nla_type=TCA_CT_LABELS}, "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"], [{nla_len=8, nla_type=TCA_CT_NAT_IPV4_MIN}, inet_addr("10.0.0.1")], [{nla_len=6, nla_type=TCA_CT_NAT_PORT_MIN}, htons(1024)], [{nla_len=8, nla_type=TCA_CT_HELPER_NAME}, "ftp"], [{nla_len=5, nla_type=TCA_CT_HELPER_FAMILY}, AF_INET], [{nla_len=5, nla_type=TCA_CT_HELPER_PROTO}, IPPROTO_TCP]]]]]]], 148, MSG_DONTWAIT, NULL, 0) = 148
i386 sendto 3 0x1000 96 0x40 0 0 = 96
@0x1000 u32 96 u16 48 5 u32 1 0 u8 0 0 0 0
@0x1014 u16 76 0x8001 72 0x8001 11 1 "ctinfo\000" u8 0 u16 56 0x8002 24 3 u32 1 0 3 1 1 u16 6 4 1 u8 0 0 u16 8 5 u32 252 u16 12 8 u64 1
> sendto(3, [{nlmsg_len=96, nlmsg_type=RTM_NEWACTION, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tca_family=AF_UNSPEC}, [{nla_len=76, nla_type=NLA_F_NESTED|TCA_ROOT_TAB}, [{nla_len=72, nla_type=NLA_F_NESTED|1}, [[{nla_len=11, nla_type=TCA_ACT_KIND}, "ctinfo"], [{nla_len=56, nla_type=NLA_F_NESTED|TCA_ACT_OPTIONS}, [[{nla_len=24, nla_type=TCA_CTINFO_ACT}, {index=1, capab=0, action=TC_ACT_PIPE, refcnt=1, bindcnt=1}], [{nla_len=6, nla_type=TCA_CTINFO_ZONE}, 1], [{nla_len=8, nla_type=TCA_CTINFO_PARMS_DSCP_MASK}, 0xfc], [{nla_len=12, nla_type=TCA_CTINFO_STATS_DSCP_SET}, 1]]]]]]], 96, MSG_DONTWAIT, NULL, 0) = 96
x32 sendto 3 0x1000 96 0x40 0 0 = 96
@0x1000 u32 96 u16 48 5 u32 1 0 u8 0 0 0 0
@0x1014 u16 76 0x8001 72 0x8001 9 1 "mpls\000" u8 0 0 0 u16 56 0x8002 28 2 u32 1 0 3 1 1 1 u16 6 4 be16 0x8847 u8 0 0 u16 8 5 u32 16 u16 5 8 u8 1 0 0 0
> sendto(3, [{nlmsg_len=96, nlmsg_type=RTM_NEWACTION, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tca_family=AF_UNSPEC}, [{nla_len=76, nla_type=NLA_F_NESTED|TCA_ROOT_TAB}, [{nla_len=72, nla_type=NLA_F_NESTED|1}, [[{nla_len=9, nla_type=TCA_ACT_KIND}, "mpls"], [{nla_len=56, nla_type=NLA_F_NESTED|TCA_ACT_OPTIONS}, [[{nla_len=28, nla_type=TCA_MPLS_PARMS}, {index=1, capab=0, action=TC_ACT_PIPE, refcnt=1, bindcnt=1, m_action=TCA_MPLS_ACT_POP}], [{nla_len=6, nla_type=TCA_MPLS_PROTO}, htons(ETH_P_MPLS_UC)], [{nla_len=8, nla_type=TCA_MPLS_LABEL}, 16], [{nla_len=5, nla_type=TCA_MPLS_BOS}, 1]]]]]]], 96, MSG_DONTWAIT, NULL, 0) = 96
aarch64 sendto 3 0x1000 84 0x40 0 0 = 84
@0x1000 u32 84 u16 48 5 u32 1 0 u8 0 0 0 0
@0x1014 u16 64 0x8001 60 0x8001 11 1 "sample\000" u8 0 u16 44 0x8002 24 2 u32 1 0 3 1 1 u16 8 3 u32 100 u16 8 5 u32 1
> sendto(3, [{nlmsg_len=84, nlmsg_type=RTM_NEWACTION, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tca_family=AF_UNSPEC}, [{nla_len=64, nla_type=NLA_F_NESTED|TCA_ROOT_TAB}, [{nla_len=60, nla_type=NLA_F_NESTED|1}, [[{nla_len=11, nla_type=TCA_ACT_KIND}, "sample"], [{nla_len=44, nla_type=NLA_F_NESTED|TCA_ACT_OPTIONS}, [[{nla_len=24, nla_type=TCA_SAMPLE_PARMS}, {index=1, capab=0, action=TC_ACT_PIPE, refcnt=1, bindcnt=1}], [{nla_len=8, nla_type=TCA_SAMPLE_RATE}, 100], [{nla_len=8, nla_type=TCA_SAMPLE_PSAMPLE_GROUP}, 1]]]]]]], 84, MSG_DONTWAIT, NULL, 0) = 84
arm sendto 3 0x1000 96 0x40 0 0 = 96
@0x1000 u32 96 u16 48 5 u32 1 0 u8 0 0 0 0
@0x1014 u16 76 0x8001 72 0x8001 8 1 "ife\000" 60 0x8002 28 1 u32 1 0 3 1 1 u16 1 0 6 5 0xed3e u8 0 0 u16 20 6 8 1 u32 1 u16 6 4 2 u8 0 0
> sendto(3, [{nlmsg_len=96, nlmsg_type=RTM_NEWACTION, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tca_family=AF_UNSPEC}, [{nla_len=76, nla_type=NLA_F_NESTED|TCA_ROOT_TAB}, [{nla_len=72, nla_type=NLA_F_NESTED|1}, [[{nla_len=8, nla_type=TCA_ACT_KIND}, "ife"], [{nla_len=60, nla_type=NLA_F_NESTED|TCA_ACT_OPTIONS}, [[{nla_len=28, nla_type=TCA_IFE_PARMS}, {index=1, capab=0, action=TC_ACT_PIPE, refcnt=1, bindcnt=1, flags=1}], [{nla_len=6, nla_type=TCA_IFE_TYPE}, ETH_P_IFE], [{nla_len=20, nla_type=TCA_IFE_METALST}, [[{nla_len=8, nla_type=IFE_META_SKBMARK}, 0x1], [{nla_len=6, nla_type=IFE_META_QMAP}, 2]]]]]]]]], 96, MSG_DONTWAIT, NULL, 0) = 96
riscv64 sendto 3 0x1000 80 0x40 0 0 = 80
@0x1000 u32 80 u16 48 5 u32 1 0 u8 0 0 0 0
@0x1014 u16 60 0x8001 56 0x8001 8 1 "nat\000" 44 0x8002 40 1 u32 1 0 0 1 1 u8 10 0 0 1 192 168 0 1 255 255 255 255 u32 1
> sendto(3, [{nlmsg_len=80, nlmsg_type=RTM_NEWACTION, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tca_family=AF_UNSPEC}, [{nla_len=60, nla_type=NLA_F_NESTED|TCA_ROOT_TAB}, [{nla_len=56, nla_type=NLA_F_NESTED|1}, [[{nla_len=8, nla_type=TCA_ACT_KIND}, "nat"], [{nla_len=44, nla_type=NLA_F_NESTED|TCA_ACT_OPTIONS}, [{nla_len=40, nla_type=TCA_NAT_PARMS}, {index=1, capab=0, action=TC_ACT_OK, refcnt=1, bindcnt=1, old_addr=inet_addr("10.0.0.1"), new_addr=inet_addr("192.168.0.1"), mask=inet_addr("255.255.255.255"), flags=TCA_NAT_FLAG_EGRESS}]]]]]], 80, MSG_DONTWAIT, NULL, 0) = 80
x86_64 sendto 3 0x1000 76 0x40 0 0 = 76
@0x1000 u32 76 u16 48 5 u32 1 0 u8 0 0 0 0
@0x1014 u16 56 0x8001 52 0x8001 13 1 "connmark\000" u8 0 0 0 u16 32 0x8002 28 1 u32 1 0 3 1 1 u16 1 0
> sendto(3, [{nlmsg_len=76, nlmsg_type=RTM_NEWACTION, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tca_family=AF_UNSPEC}, [{nla_len=56, nla_type=NLA_F_NESTED|TCA_ROOT_TAB}, [{nla_len=52, nla_type=NLA_F_NESTED|1}, [[{nla_len=13, nla_type=TCA_ACT_KIND}, "connmark"], [{nla_len=32, nla_type=NLA_F_NESTED|TCA_ACT_OPTIONS}, [{nla_len=28, nla_type=TCA_CONNMARK_PARMS}, {index=1, capab=0, action=TC_ACT_PIPE, refcnt=1, bindcnt=1, zone=1}]]]]]], 76, MSG_DONTWAIT, NULL, 0) = 76
i386 sendto 3 0x1000 100 0x40 0 0 = 100
@0x1000 u32 100 u16 48 5 u32 1 0 u8 0 0 0 0
@0x1014 u16 80 0x8001 76 0x8001 8 1 "bpf\000" 64 0x8002 24 2 u32 1 0 0 1 1 u16 8 5 u32 5 u16 8 6 "a.o\000" 12 8 fill 8 0 8 9 u32 1
> sendto(3, [{nlmsg_len=100, nlmsg_type=RTM_NEWACTION, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tca_family=AF_UNSPEC}, [{nla_len=80, nla_type=NLA_F_NESTED|TCA_ROOT_TAB}, [{nla_len=76, nla_type=NLA_F_NESTED|1}, [[{nla_len=8, nla_type=TCA_ACT_KIND}, "bpf"], [{nla_len=64, nla_type=NLA_F_NESTED|TCA_ACT_OPTIONS}, [[{nla_len=24, nla_type=TCA_ACT_BPF_PARMS}, {index=1, capab=0, action=TC_ACT_OK, refcnt=1, bindcnt=1}], [{nla_len=8, nla_type=TCA_ACT_BPF_FD}, 5], [{nla_len=8, nla_type=TCA_ACT_BPF_NAME}, "a.o"], [{nla_len=12, nla_type=TCA_ACT_BPF_TAG}, "\x00\x00\x00\x00\x00\x00\x00\x00"], [{nla_len=8, nla_type=TCA_ACT_BPF_ID}, 1]]]]]]], 100, MSG_DONTWAIT, NULL, 0) = 100
x32 sendto 3 0x1000 132 0x40 0 0 = 132
@0x1000 u32 132 u16 48 5 u32 1 0 u8 0 0 0 0
@0x1014 u16 112 0x8001 108 0x8001 9 1 "gate\000" u8 0 0 0 u16 92 0x8002 24 2 u32 1 0 0 1 1 u16 8 4 u32 0xffffffff u16 36 5 32 1 8 1 u32 0 u16 4 2 8 3 u32 200 u16 8 4 u32 0xffffffff u16 12 6 u64 1 u16 8 10 u32 11
> sendto(3, [{nlmsg_len=132, nlmsg_type=RTM_NEWACTION, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tca_family=AF_UNSPEC}, [{nla_len=112, nla_type=NLA_F_NESTED|TCA_ROOT_TAB}, [{nla_len=108, nla_type=NLA_F_NESTED|1}, [[{nla_len=9, nla_type=TCA_ACT_KIND}, "gate"], [{nla_len=92, nla_type=NLA_F_NESTED|TCA_ACT_OPTIONS}, [[{nla_len=24, nla_type=TCA_GATE_PARMS}, {index=1, capab=0, action=TC_ACT_OK, refcnt=1, bindcnt=1}], [{nla_len=8, nla_type=TCA_GATE_PRIORITY}, -1], [{nla_len=36, nla_type=TCA_GATE_ENTRY_LIST}, [{nla_len=32, nla_type=TCA_GATE_ONE_ENTRY}, [[{nla_len=8, nla_type=TCA_GATE_ENTRY_INDEX}, 0], {nla_len=4, nla_type=TCA_GATE_ENTRY_GATE}, [{nla_len=8, nla_type=TCA_GATE_ENTRY_INTERVAL}, 200], [{nla_len=8, nla_type=TCA_GATE_ENTRY_IPV}, -1]]]], [{nla_len=12, nla_type=TCA_GATE_BASE_TIME}, 1], [{nla_len=8, nla_type=TCA_GATE_CLOCKID}, CLOCK_TAI]]]]]]], 132, MSG_DONTWAIT, NULL, 0) = 132
aarch64 sendto 3 0x1000 80 0x40 0 0 = 80
@0x1000 u32 80 u16 48 5 u32 1 0 u8 0 0 0 0
@0x1014 u16 60 0x8001 56 0x8001 11 1 "simple\000" u8 0 u16 40 0x8002 24 2 u32 1 0 3 1 1 u16 10 3 "hello\000" u8 0 0
> sendto(3, [{nlmsg_len=80, nlmsg_type=RTM_NEWACTION, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tca_family=AF_UNSPEC}, [{nla_len=60, nla_type=NLA_F_NESTED|TCA_ROOT_TAB}, [{nla_len=56, nla_type=NLA_F_NESTED|1}, [[{nla_len=11, nla_type=TCA_ACT_KIND}, "simple"], [{nla_len=40, nla_type=NLA_F_NESTED|TCA_ACT_OPTIONS}, [[{nla_len=24, nla_type=TCA_DEF_PARMS}, {index=1, capab=0, action=TC_ACT_PIPE, refcnt=1, bindcnt=1}], [{nla_len=10, nla_type=TCA_DEF_DATA}, "hello"]]]]]]], 80, MSG_DONTWAIT, NULL, 0) = 80
arm sendto 3 0x1000 80 0x40 0 0 = 80
@0x1000 u32 80 u16 48 5 u32 1 0 u8 0 0 0 0
@0x1014 u16 60 0x8001 56 0x8001 7 1 "xt\000" u8 0 u16 44 0x8002 11 1 "mangle\000" u8 0 u16 8 2 u32 1 u16 12 4 u32 1 1 u16 6 6 u8 1 2 0 0
> sendto(3, [{nlmsg_len=80, nlmsg_type=RTM_NEWACTION, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tca_family=AF_UNSPEC}, [{nla_len=60, nla_type=NLA_F_NESTED|TCA_ROOT_TAB}, [{nla_len=56, nla_type=NLA_F_NESTED|1}, [[{nla_len=7, nla_type=TCA_ACT_KIND}, "xt"], [{nla_len=44, nla_type=NLA_F_NESTED|TCA_ACT_OPTIONS}, [[{nla_len=11, nla_type=TCA_IPT_TABLE}, "mangle"], [{nla_len=8, nla_type=TCA_IPT_HOOK}, 1], [{nla_len=12, nla_type=TCA_IPT_CNT}, {refcnt=1, bindcnt=1}], [{nla_len=6, nla_type=TCA_IPT_TARG}, "\x01\x02"]]]]]]], 80, MSG_DONTWAIT, NULL, 0) = 80
riscv64 sendto 3 0x1000 68 0x40 0 0 = 68
@0x1000 u32 68 u16 48 5 u32 1 0 u8 0 0 0 0
@0x1014 u16 48 0x8001 44 0x8001 9 1 "gact\000" u8 0 0 0 u16 28 0x8002 24 2 u32 1 0 0xffffffff 1 1
> sendto(3, [{nlmsg_len=68, nlmsg_type=RTM_NEWACTION, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tca_family=AF_UNSPEC}, [{nla_len=48, nla_type=NLA_F_NESTED|TCA_ROOT_TAB}, [{nla_len=44, nla_type=NLA_F_NESTED|1}, [[{nla_len=9, nla_type=TCA_ACT_KIND}, "gact"], [{nla_len=28, nla_type=NLA_F_NESTED|TCA_ACT_OPTIONS}, [{nla_len=24, nla_type=TCA_GACT_PARMS}, {index=1, capab=0, action=TC_ACT_UNSPEC, refcnt=1, bindcnt=1}]]]]]], 68, MSG_DONTWAIT, NULL, 0) = 68
x86_64 sendto 3 0x1000 52 0x40 0 0 = 52
@0x1000 u32 52 u16 48 5 u32 1 0 u8 0 0 0 0
@0x1014 u16 32 0x8001 28 0x8001 12 1 "unknown\000" 12 0x8002 8 1 u32 1
> sendto(3, [{nlmsg_len=52, nlmsg_type=RTM_NEWACTION, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {tca_family=AF_UNSPEC}, [{nla_len=32, nla_type=NLA_F_NESTED|TCA_ROOT_TAB}, [{nla_len=28, nla_type=NLA_F_NESTED|1}, [[{nla_len=12, nla_type=TCA_ACT_KIND}, "unknown"], [{nla_len=12, nla_type=NLA_F_NESTED|TCA_ACT_OPTIONS}, "\x08\x00\x01\x00\x01\x00\x00\x00"]]]]], 52, MSG_DONTWAIT, NULL, 0) = 52
i386 sendto 3 0x1000 60 0x40 0 0 = 60
@0x1000 u32 60 u16 50 769 u32 1 0 u8 0 0 0 0
@0x1014 u16 12 2 u32 3 3
@0x1020 u16 8 4 u32 1000
@0x1028 u16 20 0x8001 16 1 9 1 "gact\000" u8 0 0 0
> sendto(3, [{nlmsg_len=60, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {tca_family=AF_UNSPEC}, [[{nla_len=12, nla_type=TCA_ROOT_FLAGS}, {value=TCA_ACT_FLAG_LARGE_DUMP_ON|TCA_ACT_FLAG_TERSE_DUMP, selector=TCA_ACT_FLAG_LARGE_DUMP_ON|TCA_ACT_FLAG_TERSE_DUMP}], [{nla_len=8, nla_type=TCA_ROOT_TIME_DELTA}, 1000], [{nla_len=20, nla_type=NLA_F_NESTED|TCA_ROOT_TAB}, [{nla_len=16, nla_type=1}, [{nla_len=9, nla_type=TCA_ACT_KIND}, "gact"]]]]], 60, MSG_DONTWAIT, NULL, 0) = 60
x32 sendto 3 0x1000 40 0x40 0 0 = 40
@0x1000 u32 40 u16 48 2 u32 1 0 u8 0 0 0 0
@0x1014 u16 8 3 u32 2
@0x101c u16 11 5 "warned\000" u8 0
> sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_NEWACTION, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {tca_family=AF_UNSPEC}, [[{nla_len=8, nla_type=TCA_ROOT_COUNT}, 2], [{nla_len=11, nla_type=TCA_ROOT_EXT_WARN_MSG}, "warned"]]], 40, MSG_DONTWAIT, NULL, 0) = 40
