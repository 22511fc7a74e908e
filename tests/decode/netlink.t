# Messages on netlink sockets, of several protocols.

fd 3 "socket:[1]" netlink 0
fd 7 "socket:[2]" netlink 4
fd 8 "socket:[3]" netlink 16
fd 9 "socket:[4]" netlink -2
fd 10 "socket:[5]" netlink 9
fd 11 "socket:[6]" netlink 7


# A request with one attribute.
x86_64 sendto 3 0x1000 40 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 40 0 0 0 18 0 1 3 1 0 0 0 0 0 0 0 0 0 1 0 209 47 1 0 67 16 1 0 0 0 0 0 8 0 29 0 9 0 0 0
> sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_ETHER, ifi_index=77777, ifi_flags=IFF_UP|IFF_BROADCAST|IFF_RUNNING|IFF_MULTICAST|IFF_LOWER_UP, ifi_change=0}, [{nla_len=8, nla_type=IFLA_EXT_MASK}, RTEXT_FILTER_VF|RTEXT_FILTER_SKIP_STATS]], 40, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)

# Attributes within attributes, and one nobody knows.
x86_64 sendto 3 0x1000 140 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 140 0 0 0 16 0 2 0 1 0 0 0 0 0 0 0 0 0 1 0 209 47 1 0 67 16 1 0 0 0 0 0 9 0 3 0 101 116 104 48 0 0 0 0 8 0 4 0
@0x1030 u8 220 5 0 0 10 0 1 0 1 2 3 4 5 6 0 0 8 0 5 0 3 0 0 0 24 0 18 0 9 0 1 0 118 101 116 104 0 0 0 0 6 0 2 0 1 2 0 0
@0x1060 u8 20 0 43 0 5 0 2 0 0 0 0 0 8 0 3 0 3 0 0 0 8 0 44 0 1 0 0 0 8 0 49 0 209 47 1 0 6 0 99 0 1 2 0 0
> sendto(3, [{nlmsg_len=140, nlmsg_type=RTM_NEWLINK, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_ETHER, ifi_index=77777, ifi_flags=IFF_UP|IFF_BROADCAST|IFF_RUNNING|IFF_MULTICAST|IFF_LOWER_UP, ifi_change=0}, [[{nla_len=9, nla_type=IFLA_IFNAME}, "eth0"], [{nla_len=8, nla_type=IFLA_MTU}, 1500], [{nla_len=10, nla_type=IFLA_ADDRESS}, 01:02:03:04:05:06], [{nla_len=8, nla_type=IFLA_LINK}, 3], [{nla_len=24, nla_type=IFLA_LINKINFO}, [[{nla_len=9, nla_type=IFLA_INFO_KIND}, "veth"], [{nla_len=6, nla_type=IFLA_INFO_DATA}, "\x01\x02"]]], [{nla_len=20, nla_type=IFLA_XDP}, [[{nla_len=5, nla_type=IFLA_XDP_ATTACHED}, XDP_ATTACHED_NONE], [{nla_len=8, nla_type=IFLA_XDP_FLAGS}, XDP_FLAGS_UPDATE_IF_NOEXIST|XDP_FLAGS_SKB_MODE]]], [{nla_len=8, nla_type=IFLA_EVENT}, IFLA_EVENT_REBOOT], [{nla_len=8, nla_type=IFLA_NEW_IFINDEX}, 77777], [{nla_len=6, nla_type=0x63 /* IFLA_??? */}, "\x01\x02"]]], 140, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 3 0x1000 168 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 168 0 0 0 16 0 2 0 1 0 0 0 0 0 0 0 0 0 1 0 209 47 1 0 67 16 1 0 0 0 0 0 100 0 7 0 0 0 0 0 1 0 0 0 2 0 0 0
@0x1030 u8 3 0 0 0 4 0 0 0 5 0 0 0 6 0 0 0 7 0 0 0 8 0 0 0 9 0 0 0 10 0 0 0 11 0 0 0 12 0 0 0 13 0 0 0 14 0 0 0
@0x1060 u8 15 0 0 0 16 0 0 0 17 0 0 0 18 0 0 0 19 0 0 0 20 0 0 0 21 0 0 0 22 0 0 0 23 0 0 0 36 0 14 0 1 0 0 0 0 0 0 0
@0x1090 u8 2 0 0 0 0 0 0 0 3 0 0 0 0 0 0 0 4 0 5 6 0 0 0 0
> sendto(3, [{nlmsg_len=168, nlmsg_type=RTM_NEWLINK, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_ETHER, ifi_index=77777, ifi_flags=IFF_UP|IFF_BROADCAST|IFF_RUNNING|IFF_MULTICAST|IFF_LOWER_UP, ifi_change=0}, [[{nla_len=100, nla_type=IFLA_STATS}, {rx_packets=0, tx_packets=1, rx_bytes=2, tx_bytes=3, rx_errors=4, tx_errors=5, rx_dropped=6, tx_dropped=7, multicast=8, collisions=9, rx_length_errors=10, rx_over_errors=11, rx_crc_errors=12, rx_frame_errors=13, rx_fifo_errors=14, rx_missed_errors=15, tx_aborted_errors=16, tx_carrier_errors=17, tx_fifo_errors=18, tx_heartbeat_errors=19, tx_window_errors=20, rx_compressed=21, tx_compressed=22, rx_nohandler=23}], [{nla_len=36, nla_type=IFLA_MAP}, {mem_start=0x1, mem_end=0x2, base_addr=0x3, irq=4, dma=5, port=6}]]], 168, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 3 0x1000 236 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 236 0 0 0 16 0 2 0 1 0 0 0 0 0 0 0 0 0 1 0 209 47 1 0 67 16 1 0 0 0 0 0 204 0 23 0 0 0 0 0 0 0 0 0 1 0 0 0
@0x1030 u8 0 0 0 0 2 0 0 0 0 0 0 0 3 0 0 0 0 0 0 0 4 0 0 0 0 0 0 0 5 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 7 0 0 0
@0x1060 u8 0 0 0 0 8 0 0 0 0 0 0 0 9 0 0 0 0 0 0 0 10 0 0 0 0 0 0 0 11 0 0 0 0 0 0 0 12 0 0 0 0 0 0 0 13 0 0 0
@0x1090 u8 0 0 0 0 14 0 0 0 0 0 0 0 15 0 0 0 0 0 0 0 16 0 0 0 0 0 0 0 17 0 0 0 0 0 0 0 18 0 0 0 0 0 0 0 19 0 0 0
@0x10c0 u8 0 0 0 0 20 0 0 0 0 0 0 0 21 0 0 0 0 0 0 0 22 0 0 0 0 0 0 0 23 0 0 0 0 0 0 0 24 0 0 0 0 0 0 0
> sendto(3, [{nlmsg_len=236, nlmsg_type=RTM_NEWLINK, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_ETHER, ifi_index=77777, ifi_flags=IFF_UP|IFF_BROADCAST|IFF_RUNNING|IFF_MULTICAST|IFF_LOWER_UP, ifi_change=0}, [{nla_len=204, nla_type=IFLA_STATS64}, {rx_packets=0, tx_packets=1, rx_bytes=2, tx_bytes=3, rx_errors=4, tx_errors=5, rx_dropped=6, tx_dropped=7, multicast=8, collisions=9, rx_length_errors=10, rx_over_errors=11, rx_crc_errors=12, rx_frame_errors=13, rx_fifo_errors=14, rx_missed_errors=15, tx_aborted_errors=16, tx_carrier_errors=17, tx_fifo_errors=18, tx_heartbeat_errors=19, tx_window_errors=20, rx_compressed=21, tx_compressed=22, rx_nohandler=23, rx_otherhost_dropped=24}]], 236, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)

# Per family: arrays whose places have names.
x86_64 sendto 3 0x1000 320 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 64 1 0 0 16 0 2 0 1 0 0 0 0 0 0 0 0 0 1 0 209 47 1 0 67 16 1 0 0 0 0 0 32 1 26 0 168 0 2 0 164 0 1 0 0 0 0 0
@0x1030 u8 1 0 0 0 2 0 0 0 3 0 0 0 4 0 0 0 5 0 0 0 6 0 0 0 7 0 0 0 8 0 0 0 9 0 0 0 10 0 0 0 11 0 0 0 12 0 0 0
@0x1060 u8 13 0 0 0 14 0 0 0 15 0 0 0 16 0 0 0 17 0 0 0 18 0 0 0 19 0 0 0 20 0 0 0 21 0 0 0 22 0 0 0 23 0 0 0 24 0 0 0
@0x1090 u8 25 0 0 0 26 0 0 0 27 0 0 0 28 0 0 0 29 0 0 0 30 0 0 0 31 0 0 0 32 0 0 0 33 0 0 0 34 0 0 0 35 0 0 0 36 0 0 0
@0x10c0 u8 37 0 0 0 38 0 0 0 39 0 0 0 116 0 10 0 8 0 1 0 0 0 0 128 20 0 5 0 0 0 0 0 1 0 0 0 2 0 0 0 3 0 0 0 16 0 2 0
@0x10f0 u8 0 0 0 0 64 0 0 0 255 255 255 255 20 0 3 0 2 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 20 0 6 0 2 0 0 0 0 0 0 0 1 0 0 0
@0x1120 u8 0 0 0 0 20 0 7 0 253 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 5 0 8 0 1 0 0 0
> sendto(3, [{nlmsg_len=320, nlmsg_type=RTM_NEWLINK, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_ETHER, ifi_index=77777, ifi_flags=IFF_UP|IFF_BROADCAST|IFF_RUNNING|IFF_MULTICAST|IFF_LOWER_UP, ifi_change=0}, [{nla_len=288, nla_type=IFLA_AF_SPEC}, [[{nla_len=168, nla_type=AF_INET}, [{nla_len=164, nla_type=IFLA_INET_CONF}, [[IPV4_DEVCONF_FORWARDING-1]=0, [IPV4_DEVCONF_MC_FORWARDING-1]=1, [IPV4_DEVCONF_PROXY_ARP-1]=2, [IPV4_DEVCONF_ACCEPT_REDIRECTS-1]=3, [IPV4_DEVCONF_SECURE_REDIRECTS-1]=4, [IPV4_DEVCONF_SEND_REDIRECTS-1]=5, [IPV4_DEVCONF_SHARED_MEDIA-1]=6, [IPV4_DEVCONF_RP_FILTER-1]=7, [IPV4_DEVCONF_ACCEPT_SOURCE_ROUTE-1]=8, [IPV4_DEVCONF_BOOTP_RELAY-1]=9, [IPV4_DEVCONF_LOG_MARTIANS-1]=10, [IPV4_DEVCONF_TAG-1]=11, [IPV4_DEVCONF_ARPFILTER-1]=12, [IPV4_DEVCONF_MEDIUM_ID-1]=13, [IPV4_DEVCONF_NOXFRM-1]=14, [IPV4_DEVCONF_NOPOLICY-1]=15, [IPV4_DEVCONF_FORCE_IGMP_VERSION-1]=16, [IPV4_DEVCONF_ARP_ANNOUNCE-1]=17, [IPV4_DEVCONF_ARP_IGNORE-1]=18, [IPV4_DEVCONF_PROMOTE_SECONDARIES-1]=19, [IPV4_DEVCONF_ARP_ACCEPT-1]=20, [IPV4_DEVCONF_ARP_NOTIFY-1]=21, [IPV4_DEVCONF_ACCEPT_LOCAL-1]=22, [IPV4_DEVCONF_SRC_VMARK-1]=23, [IPV4_DEVCONF_PROXY_ARP_PVLAN-1]=24, [IPV4_DEVCONF_ROUTE_LOCALNET-1]=25, [IPV4_DEVCONF_IGMPV2_UNSOLICITED_REPORT_INTERVAL-1]=26, [IPV4_DEVCONF_IGMPV3_UNSOLICITED_REPORT_INTERVAL-1]=27, [IPV4_DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN-1]=28, [IPV4_DEVCONF_DROP_UNICAST_IN_L2_MULTICAST-1]=29, [IPV4_DEVCONF_DROP_GRATUITOUS_ARP-1]=30, [IPV4_DEVCONF_BC_FORWARDING-1]=31, ...]]], [{nla_len=116, nla_type=AF_INET6}, [[{nla_len=8, nla_type=IFLA_INET6_FLAGS}, IF_READY], [{nla_len=20, nla_type=IFLA_INET6_CACHEINFO}, {max_reasm_len=0, tstamp=1, reachable_time=2, retrans_time=3}], [{nla_len=16, nla_type=IFLA_INET6_CONF}, [[DEVCONF_FORWARDING]=0, [DEVCONF_HOPLIMIT]=64, [DEVCONF_MTU6]=-1]], [{nla_len=20, nla_type=IFLA_INET6_STATS}, [[IPSTATS_MIB_NUM]=2, [IPSTATS_MIB_INPKTS]=1]], [{nla_len=20, nla_type=IFLA_INET6_ICMP6STATS}, [[ICMP6_MIB_NUM]=2, [ICMP6_MIB_INMSGS]=1]], [{nla_len=20, nla_type=IFLA_INET6_TOKEN}, inet_pton(AF_INET6, "fd00::2")], [{nla_len=5, nla_type=IFLA_INET6_ADDR_GEN_MODE}, IN6_ADDR_GEN_MODE_NONE]]]]]], 320, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)

# Two messages; addresses go by the family.
x86_64 sendto 3 0x1000 128 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 68 0 0 0 20 0 2 0 1 0 0 0 0 0 0 0 2 8 128 254 209 47 1 0 8 0 1 0 127 0 0 1 7 0 3 0 108 111 0 0 8 0 8 0 128 2 0 0
@0x1030 u8 20 0 6 0 255 255 255 255 255 255 255 255 5 0 0 0 6 0 0 0 60 0 0 0 20 0 2 0 1 0 0 0 0 0 0 0 10 64 130 253 209 47 1 0 20 0 1 0
@0x1060 u8 253 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 6 0 4 0 1 2 0 0 5 0 11 0 3 0 0 0
> sendto(3, [[{nlmsg_len=68, nlmsg_type=RTM_NEWADDR, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {ifa_family=AF_INET, ifa_prefixlen=8, ifa_flags=IFA_F_PERMANENT, ifa_scope=RT_SCOPE_HOST, ifa_index=77777}, [[{nla_len=8, nla_type=IFA_ADDRESS}, inet_addr("127.0.0.1")], [{nla_len=7, nla_type=IFA_LABEL}, "lo"], [{nla_len=8, nla_type=IFA_FLAGS}, IFA_F_PERMANENT|IFA_F_NOPREFIXROUTE], [{nla_len=20, nla_type=IFA_CACHEINFO}, {ifa_prefered=4294967295, ifa_valid=4294967295, cstamp=5, tstamp=6}]]], [{nlmsg_len=60, nlmsg_type=RTM_NEWADDR, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {ifa_family=AF_INET6, ifa_prefixlen=64, ifa_flags=IFA_F_NODAD|IFA_F_PERMANENT, ifa_scope=RT_SCOPE_LINK, ifa_index=77777}, [[{nla_len=20, nla_type=IFA_ADDRESS}, inet_pton(AF_INET6, "fd00::2")], [{nla_len=6, nla_type=IFA_BROADCAST}, "\x01\x02"], [{nla_len=5, nla_type=IFA_PROTO}, IFAPROT_KERNEL_LL]]]], 128, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)

# A header of which there is just the family.
x86_64 sendto 3 0x1000 17 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 17 0 0 0 22 0 1 3 1 0 0 0 0 0 0 0 0
> sendto(3, [{nlmsg_len=17, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {ifa_family=AF_UNSPEC, ...}], 17, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 3 0x1000 180 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 180 0 0 0 24 0 5 6 1 0 0 0 0 0 0 0 2 24 0 8 254 2 253 1 0 2 0 0 8 0 1 0 192 0 2 0 8 0 4 0 209 47 1 0 8 0 15 0
@0x1030 u8 254 0 0 0 8 0 15 0 77 0 0 0 20 0 8 0 8 0 2 0 120 5 0 0 8 0 16 0 98 98 114 0 36 0 12 0 0 0 0 0 1 0 0 0 2 0 0 0
@0x1060 u8 3 0 0 0 4 0 0 0 5 0 0 0 6 0 0 0 7 0 0 0 5 0 20 0 1 0 0 0 6 0 21 0 2 0 0 0 28 0 17 0 1 0 0 0 0 0 0 0
@0x1090 u8 2 0 0 0 0 0 0 0 3 0 0 0 0 0 0 0 12 0 23 0 5 0 0 0 0 0 0 0 6 0 28 0 80 0 0 0
> sendto(3, [{nlmsg_len=180, nlmsg_type=RTM_NEWROUTE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK|NLM_F_EXCL|NLM_F_CREATE, nlmsg_seq=1, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=24, rtm_src_len=0, rtm_tos=IPTOS_THROUGHPUT, rtm_table=RT_TABLE_MAIN, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_LINK, rtm_type=RTN_UNICAST, rtm_flags=RTM_F_CLONED}, [[{nla_len=8, nla_type=RTA_DST}, inet_addr("192.0.2.0")], [{nla_len=8, nla_type=RTA_OIF}, 77777], [{nla_len=8, nla_type=RTA_TABLE}, RT_TABLE_MAIN], [{nla_len=8, nla_type=RTA_TABLE}, 0x4d], [{nla_len=20, nla_type=RTA_METRICS}, [[{nla_len=8, nla_type=RTAX_MTU}, 1400], [{nla_len=8, nla_type=RTAX_CC_ALGO}, "bbr"]]], [{nla_len=36, nla_type=RTA_CACHEINFO}, {rta_clntref=0, rta_lastuse=1, rta_expires=2, rta_error=3, rta_used=4, rta_id=0x5, rta_ts=6, rta_tsage=7}], [{nla_len=5, nla_type=RTA_PREF}, 1], [{nla_len=6, nla_type=RTA_ENCAP_TYPE}, LWTUNNEL_ENCAP_IP], [{nla_len=28, nla_type=RTA_MFC_STATS}, {mfcs_packets=1, mfcs_bytes=2, mfcs_wrong_if=3}], [{nla_len=12, nla_type=RTA_EXPIRES}, 5], [{nla_len=6, nla_type=RTA_SPORT}, 80]]], 180, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 3 0x1000 56 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 56 0 0 0 25 0 5 1 1 0 0 0 0 0 0 0 10 0 0 0 252 77 200 9 0 0 0 0 20 0 5 0 253 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2
@0x1030 u8 5 0 1 0 1 0 0 0
> sendto(3, [{nlmsg_len=56, nlmsg_type=RTM_DELROUTE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK|NLM_F_NONREC, nlmsg_seq=1, nlmsg_pid=0}, {rtm_family=AF_INET6, rtm_dst_len=0, rtm_src_len=0, rtm_tos=0, rtm_table=RT_TABLE_COMPAT, rtm_protocol=0x4d /* RTPROT_??? */, rtm_scope=RT_SCOPE_SITE, rtm_type=RTN_THROW, rtm_flags=0}, [[{nla_len=20, nla_type=RTA_GATEWAY}, inet_pton(AF_INET6, "fd00::2")], [{nla_len=5, nla_type=RTA_DST}, "\x01"]]], 56, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 3 0x1000 108 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 108 0 0 0 28 0 2 0 1 0 0 0 0 0 0 0 2 0 0 0 209 47 1 0 2 0 128 1 8 0 1 0 192 0 2 1 10 0 2 0 0 1 2 3 4 5 0 0
@0x1030 u8 8 0 4 0 1 0 0 0 6 0 6 0 0 80 0 0 20 0 3 0 0 0 0 0 1 0 0 0 2 0 0 0 3 0 0 0 8 0 15 0 1 0 0 0 6 0 16 0
@0x1060 u8 2 0 0 0 5 0 17 0 1 0 0 0
> sendto(3, [{nlmsg_len=108, nlmsg_type=RTM_NEWNEIGH, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=77777, ndm_state=NUD_REACHABLE, ndm_flags=NTF_ROUTER, ndm_type=RTN_UNICAST}, [[{nla_len=8, nla_type=NDA_DST}, inet_addr("192.0.2.1")], [{nla_len=10, nla_type=NDA_LLADDR}, 00:01:02:03:04:05], [{nla_len=8, nla_type=NDA_PROBES}, 1], [{nla_len=6, nla_type=NDA_PORT}, htons(80)], [{nla_len=20, nla_type=NDA_CACHEINFO}, {ndm_confirmed=0, ndm_used=1, ndm_updated=2, ndm_refcnt=3}], [{nla_len=8, nla_type=NDA_FLAGS_EXT}, NTF_EXT_MANAGED], [{nla_len=6, nla_type=NDA_NDM_STATE_MASK}, NUD_REACHABLE], [{nla_len=5, nla_type=NDA_NDM_FLAGS_MASK}, NTF_USE]]], 108, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 3 0x1000 80 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 80 0 0 0 32 0 2 0 1 0 0 0 0 0 0 0 2 0 0 0 255 0 0 1 2 0 0 0 8 0 15 0 255 0 0 0 7 0 3 0 108 111 0 0 5 0 21 0
@0x1030 u8 2 0 0 0 12 0 20 0 0 0 0 0 9 0 0 0 8 0 23 0 1 0 2 0 5 0 22 0 6 0 0 0
> sendto(3, [{nlmsg_len=80, nlmsg_type=RTM_NEWRULE, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=0, table=RT_TABLE_LOCAL, action=FR_ACT_TO_TBL, flags=FIB_RULE_INVERT}, [[{nla_len=8, nla_type=FRA_TABLE}, RT_TABLE_LOCAL], [{nla_len=7, nla_type=FRA_IIFNAME}, "lo"], [{nla_len=5, nla_type=FRA_PROTOCOL}, RTPROT_KERNEL], [{nla_len=12, nla_type=FRA_UID_RANGE}, {start=0, end=9}], [{nla_len=8, nla_type=FRA_SPORT_RANGE}, {start=1, end=2}], [{nla_len=5, nla_type=FRA_IP_PROTO}, IPPROTO_TCP]]], 80, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 3 0x1000 36 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 36 0 0 0 38 0 1 3 1 0 0 0 0 0 0 0 0 0 0 0 209 47 1 0 1 0 0 0 2 0 0 0 3 0 0 0
> sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=77777, tcm_handle=1, tcm_parent=2, tcm_info=3}], 36, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 3 0x1000 17 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 17 0 0 0 58 0 1 3 1 0 0 0 0 0 0 0 2
> sendto(3, [{nlmsg_len=17, nlmsg_type=RTM_GETMULTICAST, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {ifa_family=AF_INET, ...}], 17, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)

# Sockets: questions and answers.
x86_64 sendto 7 0x1000 72 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 72 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 2 6 3 0 128 4 0 0 0 80 0 0 127 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
@0x1030 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 2 0 0 0
> sendto(7, [{nlmsg_len=72, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_INET, sdiag_protocol=IPPROTO_TCP, idiag_ext=1<<(INET_DIAG_MEMINFO-1)|1<<(INET_DIAG_INFO-1), idiag_states=1<<TCP_CLOSE|1<<TCP_LISTEN, id={idiag_sport=htons(80), idiag_dport=htons(0), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[1, 2]}}], 72, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 7 0x1000 232 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 232 0 0 0 20 0 2 0 1 0 0 0 0 0 0 0 10 10 0 0 0 80 0 81 253 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 0
@0x1030 u8 0 0 0 0 0 0 0 0 209 47 1 0 1 0 0 0 2 0 0 0 0 0 0 0 1 0 0 0 2 0 0 0 3 0 0 0 4 0 0 0 5 0 8 0 1 0 0 0
@0x1060 u8 8 0 4 0 98 98 114 0 6 0 22 0 82 0 0 0 40 0 7 0 0 0 0 0 1 0 0 0 2 0 0 0 3 0 0 0 4 0 0 0 5 0 0 0 6 0 0 0
@0x1090 u8 7 0 0 0 8 0 0 0 20 0 1 0 0 0 0 0 1 0 0 0 2 0 0 0 3 0 0 0 12 0 21 0 1 0 0 0 0 0 0 0 5 0 10 0 6 0 0 0
@0x10c0 u8 20 0 3 0 0 0 0 0 1 0 0 0 2 0 0 0 3 0 0 0 20 0 9 0 1 0 0 0 2 0 0 0 3 0 0 0 4 0 0 0
> sendto(7, [{nlmsg_len=232, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=TCP_LISTEN, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(80), idiag_dport=htons(81), inet_pton(AF_INET6, "fd00::2", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=77777, idiag_cookie=[1, 2]}, idiag_expires=0, idiag_rqueue=1, idiag_wqueue=2, idiag_uid=3, idiag_inode=4}, [[{nla_len=5, nla_type=INET_DIAG_SHUTDOWN}, 0x1 /* RCV_SHUTDOWN */], [{nla_len=8, nla_type=INET_DIAG_CONG}, "bbr"], [{nla_len=6, nla_type=INET_DIAG_SOCKOPT}, {is_icsk=1, mc_loop=1, mc_all=1}], [{nla_len=40, nla_type=INET_DIAG_SKMEMINFO}, [[SK_MEMINFO_RMEM_ALLOC]=0, [SK_MEMINFO_RCVBUF]=1, [SK_MEMINFO_WMEM_ALLOC]=2, [SK_MEMINFO_SNDBUF]=3, [SK_MEMINFO_FWD_ALLOC]=4, [SK_MEMINFO_WMEM_QUEUED]=5, [SK_MEMINFO_OPTMEM]=6, [SK_MEMINFO_BACKLOG]=7, [SK_MEMINFO_DROPS]=8]], [{nla_len=20, nla_type=INET_DIAG_MEMINFO}, {idiag_rmem=0, idiag_wmem=1, idiag_fmem=2, idiag_tmem=3}], [{nla_len=12, nla_type=INET_DIAG_CGROUP_ID}, 1], [{nla_len=5, nla_type=INET_DIAG_PROTOCOL}, IPPROTO_TCP], [{nla_len=20, nla_type=INET_DIAG_VEGASINFO}, {tcpv_enabled=0, tcpv_rttcnt=1, tcpv_rtt=2, tcpv_minrtt=3}], [{nla_len=20, nla_type=INET_DIAG_DCTCPINFO}, {dctcp_enabled=1, dctcp_ce_state=0, dctcp_alpha=2, dctcp_ab_ecn=3, dctcp_ab_tot=4}]]], 232, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 7 0x1000 72 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 72 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 10 6 0 0 255 15 0 0 0 0 1 187 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 253 0 0 0
@0x1030 u8 0 0 0 0 0 0 0 0 0 0 0 2 209 47 1 0 255 255 255 255 255 255 255 255
> sendto(7, [{nlmsg_len=72, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_INET6, sdiag_protocol=IPPROTO_TCP, idiag_ext=0, idiag_states=1<<TCP_ESTABLISHED|1<<TCP_SYN_SENT|1<<TCP_SYN_RECV|1<<TCP_FIN_WAIT1|1<<TCP_FIN_WAIT2|1<<TCP_TIME_WAIT|1<<TCP_CLOSE|1<<TCP_CLOSE_WAIT|1<<TCP_LAST_ACK|1<<TCP_LISTEN|1<<TCP_CLOSING|0x1, id={idiag_sport=htons(0), idiag_dport=htons(443), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "fd00::2", &idiag_dst), idiag_if=77777, idiag_cookie=[4294967295, 4294967295]}}], 72, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 7 0x1000 88 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 88 0 0 0 20 0 2 0 1 0 0 0 0 0 0 0 2 1 2 3 0 80 0 81 127 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 10 0 0 1 0 0 0 0
@0x1030 u8 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 2 0 0 0 0 0 0 0 1 0 0 0 2 0 0 0 3 0 0 0 4 0 0 0
> sendto(7, [{nlmsg_len=88, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=TCP_ESTABLISHED, idiag_timer=2, idiag_retrans=3, id={idiag_sport=htons(80), idiag_dport=htons(81), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=0, idiag_cookie=[1, 2]}, idiag_expires=0, idiag_rqueue=1, idiag_wqueue=2, idiag_uid=3, idiag_inode=4}], 88, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 7 0x1000 40 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 40 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 1 0 0 0 128 4 0 0 0 0 0 0 21 0 0 0 1 0 0 0 2 0 0 0
> sendto(7, [{nlmsg_len=40, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_UNIX, sdiag_protocol=0, udiag_states=1<<TCP_CLOSE|1<<TCP_LISTEN, udiag_ino=0, udiag_show=UDIAG_SHOW_NAME|UDIAG_SHOW_PEER|UDIAG_SHOW_RQLEN, udiag_cookie=[1, 2]}], 40, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 7 0x1000 96 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 96 0 0 0 20 0 2 0 1 0 0 0 0 0 0 0 1 1 10 0 7 0 0 0 1 0 0 0 2 0 0 0 11 0 0 0 47 114 117 110 47 120 0 0 12 0 1 0
@0x1030 u8 3 0 128 0 9 0 0 0 12 0 4 0 1 0 0 0 2 0 0 0 12 0 3 0 1 0 0 0 2 0 0 0 5 0 6 0 0 0 0 0 8 0 5 0 1 0 0 0
> sendto(7, [{nlmsg_len=96, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {udiag_family=AF_UNIX, udiag_type=SOCK_STREAM, udiag_state=TCP_LISTEN, udiag_ino=7, udiag_cookie=[1, 2]}, [[{nla_len=11, nla_type=UNIX_DIAG_NAME}, "/run/x"], [{nla_len=12, nla_type=UNIX_DIAG_VFS}, {udiag_vfs_dev=makedev(0, 0x9), udiag_vfs_ino=8388611}], [{nla_len=12, nla_type=UNIX_DIAG_RQLEN}, {udiag_rqueue=1, udiag_wqueue=2}], [{nla_len=12, nla_type=UNIX_DIAG_ICONS}, [1, 2]], [{nla_len=5, nla_type=UNIX_DIAG_SHUTDOWN}, 0], [{nla_len=8, nla_type=UNIX_DIAG_MEMINFO}, [[SK_MEMINFO_RMEM_ALLOC]=1]]]], 96, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 7 0x1000 20 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 20 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 16 0 0 0
> sendto(7, [{nlmsg_len=20, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_NETLINK, ...}], 20, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 7 0x1000 36 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 36 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 16 255 0 0 0 0 0 0 3 0 0 0 1 0 0 0 2 0 0 0
> sendto(7, [{nlmsg_len=36, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_NETLINK, sdiag_protocol=NDIAG_PROTO_ALL, ndiag_ino=0, ndiag_show=NDIAG_SHOW_MEMINFO|NDIAG_SHOW_GROUPS, ndiag_cookie=[1, 2]}], 36, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 7 0x1000 36 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 36 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 16 4 0 0 0 0 0 0 3 0 0 0 1 0 0 0 2 0 0 0
> sendto(7, [{nlmsg_len=36, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_NETLINK, sdiag_protocol=NETLINK_SOCK_DIAG, ndiag_ino=0, ndiag_show=NDIAG_SHOW_MEMINFO|NDIAG_SHOW_GROUPS, ndiag_cookie=[1, 2]}], 36, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 7 0x1000 92 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 92 0 0 0 20 0 2 0 1 0 0 0 0 0 0 0 16 3 0 7 7 0 0 0 8 0 0 0 9 0 0 0 10 0 0 0 1 0 0 0 2 0 0 0 20 0 1 0
@0x1030 u8 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 20 0 2 0 1 0 0 0 2 0 0 0 3 0 0 0 4 0 0 0 8 0 4 0 1 0 0 0
> sendto(7, [{nlmsg_len=92, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {ndiag_family=AF_NETLINK, ndiag_type=SOCK_RAW, ndiag_protocol=NETLINK_ROUTE, ndiag_state=TCP_CLOSE, ndiag_portid=7, ndiag_dst_portid=8, ndiag_dst_group=9, ndiag_ino=10, ndiag_cookie=[1, 2]}, [[{nla_len=20, nla_type=NETLINK_DIAG_GROUPS}, [0x00000000000001, 0000000000000000]], [{nla_len=20, nla_type=NETLINK_DIAG_RX_RING}, {ndr_block_size=1, ndr_block_nr=2, ndr_frame_size=3, ndr_frame_nr=4}], [{nla_len=8, nla_type=NETLINK_DIAG_FLAGS}, NDIAG_FLAG_CB_RUNNING]]], 92, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 7 0x1000 36 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 36 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 17 0 0 0 0 0 0 0 3 0 0 0 1 0 0 0 2 0 0 0
> sendto(7, [{nlmsg_len=36, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_PACKET, sdiag_protocol=0, pdiag_ino=0, pdiag_show=PACKET_SHOW_INFO|PACKET_SHOW_MCLIST, pdiag_cookie=[1, 2]}], 36, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 7 0x1000 48 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 48 0 0 0 20 0 2 0 1 0 0 0 0 0 0 0 17 3 3 0 7 0 0 0 1 0 0 0 2 0 0 0 8 0 4 0 1 0 0 0 8 0 5 0 0 0 0 0
> sendto(7, [{nlmsg_len=48, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {pdiag_family=AF_PACKET, pdiag_type=SOCK_RAW, pdiag_num=ETH_P_ALL, pdiag_ino=7, pdiag_cookie=[1, 2]}, [[{nla_len=8, nla_type=PACKET_DIAG_FANOUT}, 1], [{nla_len=8, nla_type=PACKET_DIAG_UID}, 0]]], 48, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)

# Errors carry the message they are about.
x86_64 sendto 3 0x1000 52 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 52 0 0 0 2 0 0 0 1 0 0 0 0 0 0 0 237 255 255 255 32 0 0 0 16 0 5 0 1 0 0 0 0 0 0 0 0 0 1 0 209 47 1 0 67 16 1 0
@0x1030 u8 0 0 0 0
> sendto(3, [{nlmsg_len=52, nlmsg_type=NLMSG_ERROR, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {error=-ENODEV, msg=[{nlmsg_len=32, nlmsg_type=RTM_NEWLINK, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_ETHER, ifi_index=77777, ifi_flags=IFF_UP|IFF_BROADCAST|IFF_RUNNING|IFF_MULTICAST|IFF_LOWER_UP, ifi_change=0}]}], 52, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 3 0x1000 76 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 76 0 0 0 2 0 0 3 1 0 0 0 0 0 0 0 161 255 255 255 60 0 0 0 16 0 5 0 1 0 0 0 0 0 0 0 24 0 1 0 85 110 107 110 111 119 110 32
@0x1030 u8 100 101 118 105 99 101 32 116 121 112 101 0 8 0 2 0 3 0 0 0 6 0 3 0 1 2 0 0
> sendto(3, [{nlmsg_len=76, nlmsg_type=NLMSG_ERROR, nlmsg_flags=NLM_F_CAPPED|NLM_F_ACK_TLVS, nlmsg_seq=1, nlmsg_pid=0}, [{error=-EOPNOTSUPP, msg={nlmsg_len=60, nlmsg_type=RTM_NEWLINK, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}}, [[{nla_len=24, nla_type=NLMSGERR_ATTR_MSG}, "Unknown device type"], [{nla_len=8, nla_type=NLMSGERR_ATTR_OFFS}, 3], [{nla_len=6, nla_type=NLMSGERR_ATTR_COOKIE}, [1, 2]]]]], 76, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 3 0x1000 36 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 36 0 0 0 2 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 16 0 0 0 16 0 5 0 1 0 0 0 0 0 0 0
> sendto(3, [{nlmsg_len=36, nlmsg_type=NLMSG_ERROR, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {error=0, msg={nlmsg_len=16, nlmsg_type=RTM_NEWLINK, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}}], 36, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 3 0x1000 19 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 19 0 0 0 2 0 0 0 1 0 0 0 0 0 0 0 1 2 3
> sendto(3, [{nlmsg_len=19, nlmsg_type=NLMSG_ERROR, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, "\x01\x02\x03"], 19, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 3 0x1000 20 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 20 0 0 0 3 0 2 0 1 0 0 0 0 0 0 0 0 0 0 0
> sendto(3, [{nlmsg_len=20, nlmsg_type=NLMSG_DONE, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, 0], 20, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 3 0x1000 20 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 20 0 0 0 3 0 2 0 1 0 0 0 0 0 0 0 254 255 255 255
> sendto(3, [{nlmsg_len=20, nlmsg_type=NLMSG_DONE, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, -2], 20, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 3 0x1000 18 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 18 0 0 0 3 0 2 0 1 0 0 0 0 0 0 0 0 0
> sendto(3, [{nlmsg_len=18, nlmsg_type=NLMSG_DONE, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, "\x00\x00"], 18, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)

# Other protocols: the header, and bytes.
x86_64 sendto 8 0x1000 20 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 20 0 0 0 16 0 5 0 1 0 0 0 0 0 0 0 3 0 0 0
> sendto(8, [{nlmsg_len=20, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=0}], 20, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)

# Lengths that lie: too long, too short, none, leftovers.
x86_64 sendto 3 0x1000 32 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 200 0 0 0 18 0 1 0 1 0 0 0 0 0 0 0 0 0 1 0 209 47 1 0 67 16 1 0 0 0 0 0
> sendto(3, [{nlmsg_len=200, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_ETHER, ifi_index=77777, ifi_flags=IFF_UP|IFF_BROADCAST|IFF_RUNNING|IFF_MULTICAST|IFF_LOWER_UP, ifi_change=0}], 32, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 3 0x1000 32 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 5 0 0 0 18 0 1 0 1 0 0 0 0 0 0 0 0 0 1 0 209 47 1 0 67 16 1 0 0 0 0 0
> sendto(3, {nlmsg_len=5, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, 32, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 3 0x1000 32 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 0 0 0 0 18 0 1 0 1 0 0 0 0 0 0 0 0 0 1 0 209 47 1 0 67 16 1 0 0 0 0 0
> sendto(3, {nlmsg_len=0, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, 32, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 3 0x1000 35 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 32 0 0 0 18 0 1 0 1 0 0 0 0 0 0 0 0 0 1 0 209 47 1 0 67 16 1 0 0 0 0 0 1 2 3
> sendto(3, [[{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_ETHER, ifi_index=77777, ifi_flags=IFF_UP|IFF_BROADCAST|IFF_RUNNING|IFF_MULTICAST|IFF_LOWER_UP, ifi_change=0}], "\x01\x02\x03"], 35, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 3 0x1000 40 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 40 0 0 0 18 0 1 0 1 0 0 0 0 0 0 0 0 0 1 0 209 47 1 0 67 16 1 0 0 0 0 0 1 0 0 0 1 2 3 4
> sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_ETHER, ifi_index=77777, ifi_flags=IFF_UP|IFF_BROADCAST|IFF_RUNNING|IFF_MULTICAST|IFF_LOWER_UP, ifi_change=0}, {nla_len=1, nla_type=IFLA_UNSPEC}], 40, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 3 0x1000 40 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 40 0 0 0 18 0 1 0 1 0 0 0 0 0 0 0 0 0 1 0 209 47 1 0 67 16 1 0 0 0 0 0 0 1 0 0 1 2 3 4
> sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_ETHER, ifi_index=77777, ifi_flags=IFF_UP|IFF_BROADCAST|IFF_RUNNING|IFF_MULTICAST|IFF_LOWER_UP, ifi_change=0}, [{nla_len=256, nla_type=IFLA_UNSPEC}, "\x01\x02\x03\x04"]], 40, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 3 0x1000 34 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 34 0 0 0 18 0 1 0 1 0 0 0 0 0 0 0 0 0 1 0 209 47 1 0 67 16 1 0 0 0 0 0 1 2
> sendto(3, [{nlmsg_len=34, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_ETHER, ifi_index=77777, ifi_flags=IFF_UP|IFF_BROADCAST|IFF_RUNNING|IFF_MULTICAST|IFF_LOWER_UP, ifi_change=0}, "\x01\x02"], 34, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 3 0x1000 3 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 1 2 3
> sendto(3, "\x01\x02\x03", 3, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 3 0x1000 0 1 0 0 = -1 EOPNOTSUPP
> sendto(3, "", 0, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 3 0x1000 40 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 40 0 0 0 16 0 1 0 1 0 0 0 0 0 0 0 0 0 1 0 209 47 1 0 67 16 1 0 0 0 0 0 8 0 18 0 1 0 1 0
> sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_NEWLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_ETHER, ifi_index=77777, ifi_flags=IFF_UP|IFF_BROADCAST|IFF_RUNNING|IFF_MULTICAST|IFF_LOWER_UP, ifi_change=0}, [{nla_len=8, nla_type=IFLA_LINKINFO}, {nla_len=1, nla_type=IFLA_INFO_KIND}]], 40, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 sendto 3 0x1000 52 1 0 0 = -1 EOPNOTSUPP
@0x1000 u8 52 0 0 0 16 0 1 0 1 0 0 0 0 0 0 0 0 0 1 0 209 47 1 0 67 16 1 0 0 0 0 0 12 0 18 128 6 0 1 0 120 0 0 0 5 0 70 64
@0x1030 u8 1 0 0 0
> sendto(3, [{nlmsg_len=52, nlmsg_type=RTM_NEWLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_ETHER, ifi_index=77777, ifi_flags=IFF_UP|IFF_BROADCAST|IFF_RUNNING|IFF_MULTICAST|IFF_LOWER_UP, ifi_change=0}, [[{nla_len=12, nla_type=NLA_F_NESTED|IFLA_LINKINFO}, [{nla_len=6, nla_type=IFLA_INFO_KIND}, "x"]], [{nla_len=5, nla_type=NLA_F_NET_BYTEORDER|0x46 /* IFLA_??? */}, "\x01"]]], 52, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)

# Audit and SELinux: the types of messages.
x86_64 sendto 10 0x1000 16 0x40 0 0 = 16
@0x1000 u8 16 0 0 0 0xed 3 5 0 1 0 0 0 0 0 0 0
> sendto(10, {nlmsg_len=16, nlmsg_type=AUDIT_USER, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, 16, MSG_DONTWAIT, NULL, 0) = 16
x86_64 sendto 10 0x1000 16 0x40 0 0 = 16
@0x1000 u8 16 0 0 0 0x5f 4 0 0 1 0 0 0 0 0 0 0
> sendto(10, {nlmsg_len=16, nlmsg_type=0x45f /* AUDIT_??? */, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, 16, MSG_DONTWAIT, NULL, 0) = 16
x86_64 sendto 11 0x1000 16 0x40 0 0 = 16
@0x1000 u8 16 0 0 0 16 0 0 0 1 0 0 0 0 0 0 0
> sendto(11, {nlmsg_len=16, nlmsg_type=SELNL_MSG_SETENFORCE, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, 16, MSG_DONTWAIT, NULL, 0) = 16

# A socket that is not bound: netlink, but of what?
x86_64 sendto 9 0x1000 20 0 0 0 = 20
@0x1000 u32 20 u16 16 1 u32 0 0 7
> sendto(9, [{nlmsg_len=20, nlmsg_type=0x10 /* NLMSG_??? */, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=0, nlmsg_pid=0}, "\x07\x00\x00\x00"], 20, 0, NULL, 0) = 20
# Another kind of socket.
x86_64 sendto 4 0x1000 16 0 0 0 = 16
@0x1000 u32 16 u16 16 1 u32 0 0
> sendto(4, "\20\0\0\0\20\0\1\0\0\0\0\0\0\0\0\0", 16, 0, NULL, 0) = 16

# Received in pieces of iovec; -s and -v as elsewhere.
x86_64 recvmsg 3 0x1000 0 = 20
@0x1000 ptr 0 u32 0 0 ptr 0x2000 long 1 ptr 0 long 0 u32 0 0
@0x2000 ptr 0x3000 long 8192
@@0x3000 u32 20 u16 3 2 u32 1 2 0
> recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base=[{nlmsg_len=20, nlmsg_type=NLMSG_DONE, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=2}, 0], iov_len=8192}], msg_iovlen=1, msg_controllen=0, msg_flags=0}, 0) = 20

# Memory that ends: behind a message, within one, within a header; a buffer longer than what is there.
x86_64 sendto 3 0x1000 100 0 0 0 = -1 EFAULT
@0x1000 u32 20 u16 18 1 u32 0 0 u8 7 0 0 0
> sendto(3, [[{nlmsg_len=20, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ...}], ... /* 0x1014 */], 100, 0, NULL, 0) = -1 EFAULT (Bad address)
x86_64 sendto 3 0x1000 100 0 0 0 = -1 EFAULT
@0x1000 u32 20 u16 18 1 u32 0 0 u8 7 0 0 0 u32 32 u16 18 1 u32 1 0
> sendto(3, [[{nlmsg_len=20, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ...}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, 0x1024], ... /* 0x1034 */], 100, 0, NULL, 0) = -1 EFAULT (Bad address)
i386 sendto 3 0x1000 100 0 0 0 = -1 EFAULT
@0x1000 u32 20 u16 18 1 u32 0 0 u8 7 0 0 0 u32 32 u16 18 1
> sendto(3, [[{nlmsg_len=20, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ...}], ... /* 0x1014 */], 100, 0, NULL, 0) = -1 EFAULT (Bad address)
arm sendto 3 0x1000 100 0 0 0 = -1 EFAULT
@0x1000 u32 20 u16 18 1 u32 0
> sendto(3, 0x1000, 100, 0, NULL, 0) = -1 EFAULT (Bad address)
aarch64 sendto 3 0x1000 2000000 0 0 0 = -1 EMSGSIZE
@0x1000 u32 0 u16 3 1 u32 0 0
> sendto(3, {nlmsg_len=0, nlmsg_type=NLMSG_DONE, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=0, nlmsg_pid=0}, 2000000, 0, NULL, 0) = -1 EMSGSIZE (Message too long)

# Messages longer than what can be read: the header or the family, and where the rest is.
x86_64 sendto 3 0x30000000 200 0 0 0 = -1 EFAULT
@0x30000000 u32 200 u16 18 1 u32 1 0 u32 0x01010101
> sendto(3, [{nlmsg_len=200, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, {ifi_family=AF_UNIX, 0x30000011}], 200, 0, NULL, 0) = -1 EFAULT (Bad address)
i386 sendto 3 0x30000000 200 0 0 0 = -1 EFAULT
@0x30000000 u32 200 u16 18 1 u32 1 0 u8 0 0 u16 1 u32 1 0 0
> sendto(3, [{nlmsg_len=200, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_ETHER, ifi_index=if_nametoindex("lo"), ifi_flags=0, ifi_change=0}, 0x30000020], 200, 0, NULL, 0) = -1 EFAULT (Bad address)
arm sendto 3 0x30000000 200 0 0 0 = -1 EFAULT
@0x30000000 u32 200 u16 18 1 u32 1 0
> sendto(3, [{nlmsg_len=200, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, 0x30000010], 200, 0, NULL, 0) = -1 EFAULT (Bad address)
aarch64 sendto 7 0x30000000 200 0 0 0 = -1 EFAULT
@0x30000000 u32 200 u16 20 1 u32 1 0 u8 1 0 0 0
> sendto(7, [{nlmsg_len=200, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_UNIX, 0x30000011}], 200, 0, NULL, 0) = -1 EFAULT (Bad address)
riscv64 sendto 11 0x30000000 200 0 0 0 = -1 EFAULT
@0x30000000 u32 200 u16 16 1 u32 1 0 u8 2 0 be16 0
> sendto(11, [{nlmsg_len=200, nlmsg_type=SELNL_MSG_SETENFORCE, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, {val=2}], 200, 0, NULL, 0) = -1 EFAULT (Bad address)
x32 sendto 8 0x30000000 200 0 0 0 = -1 EFAULT
@0x30000000 u32 200 u16 16 1 u32 1 0 u8 3 1 u16 0
> sendto(8, [{nlmsg_len=200, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=1}, 0x30000014], 200, 0, NULL, 0) = -1 EFAULT (Bad address)

# Attributes of which the end cannot be read: the list, a header behind it, a value, a nest within, an array.
x86_64 sendto 3 0x30000000 100 0 0 0 = -1 EFAULT
@0x30000000 u32 100 u16 16 1 u32 1 0 u8 0 0 1 0 u32 1 0 0
> sendto(3, [{nlmsg_len=100, nlmsg_type=RTM_NEWLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_ETHER, ifi_index=if_nametoindex("lo"), ifi_flags=0, ifi_change=0}, 0x30000020], 100, 0, NULL, 0) = -1 EFAULT (Bad address)
x32 sendto 3 0x30000000 100 0 0 0 = -1 EFAULT
@0x30000000 u32 100 u16 16 1 u32 1 0 u8 0 0 1 0 u32 1 0 0 u16 9 3 "eth0" u8 0
> sendto(3, [{nlmsg_len=100, nlmsg_type=RTM_NEWLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_ETHER, ifi_index=if_nametoindex("lo"), ifi_flags=0, ifi_change=0}, [[{nla_len=9, nla_type=IFLA_IFNAME}, "eth0"], ... /* 0x3000002c */]], 100, 0, NULL, 0) = -1 EFAULT (Bad address)
aarch64 sendto 3 0x30000000 100 0 0 0 = -1 EFAULT
@0x30000000 u32 100 u16 16 1 u32 1 0 u8 0 0 1 0 u32 1 0 0 u16 9 3 "et"
> sendto(3, [{nlmsg_len=100, nlmsg_type=RTM_NEWLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_ETHER, ifi_index=if_nametoindex("lo"), ifi_flags=0, ifi_change=0}, [[{nla_len=9, nla_type=IFLA_IFNAME}, 0x30000024], ... /* 0x3000002c */]], 100, 0, NULL, 0) = -1 EFAULT (Bad address)
arm sendto 3 0x30000000 100 0 0 0 = -1 EFAULT
@0x30000000 u32 100 u16 16 1 u32 1 0 u8 0 0 1 0 u32 1 0 0 u16 68 18 u16 11 1 "bridge" u16 0 u16 20 2 u16 8 1 u32 200 u16 8
> sendto(3, [{nlmsg_len=100, nlmsg_type=RTM_NEWLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_ETHER, ifi_index=if_nametoindex("lo"), ifi_flags=0, ifi_change=0}, [{nla_len=68, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=20, nla_type=IFLA_INFO_DATA}, [[{nla_len=8, nla_type=IFLA_BR_FORWARD_DELAY}, 200 /* 2.00 s */], ... /* 0x3000003c */]], ... /* 0x30000044 */]]], 100, 0, NULL, 0) = -1 EFAULT (Bad address)
i386 sendto 3 0x30000000 100 0 0 0 = -1 EFAULT
@0x30000000 u32 100 u16 24 1 u32 1 0 u8 2 24 0 0 254 3 0 1 u32 0 u16 72 9 u16 16 u8 0 0 u32 1 u16 8 5 u8 10 0 0 1 u16 16
> sendto(3, [{nlmsg_len=100, nlmsg_type=RTM_NEWROUTE, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=24, rtm_src_len=0, rtm_tos=0, rtm_table=RT_TABLE_MAIN, rtm_protocol=RTPROT_BOOT, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_UNICAST, rtm_flags=0}, [{nla_len=72, nla_type=RTA_MULTIPATH}, [[{rtnh_len=16, rtnh_flags=0, rtnh_hops=0, rtnh_ifindex=if_nametoindex("lo")}, [{nla_len=8, nla_type=RTA_GATEWAY}, inet_addr("10.0.0.1")]], ... /* 0x30000030 */]]], 100, 0, NULL, 0) = -1 EFAULT (Bad address)
riscv64 sendto 7 0x30000000 200 0 0 0 = -1 EFAULT
@0x30000000 u32 200 u16 20 2 u32 1 0 u8 1 1 1 0 u32 5 6 7 u16 20 3 u32 1 2 u16 3
> sendto(7, [{nlmsg_len=200, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {udiag_family=AF_UNIX, udiag_type=SOCK_STREAM, udiag_state=TCP_ESTABLISHED, udiag_ino=5, udiag_cookie=[6, 7]}, [[{nla_len=20, nla_type=UNIX_DIAG_ICONS}, [1, 2, ... /* 0x3000002c */]], ... /* 0x30000034 */]], 200, 0, NULL, 0) = -1 EFAULT (Bad address)

# Below the first type of a protocol are no messages of its own.
x86_64 sendto 7 0x30000000 20 0 0 0 = 20
@0x30000000 u32 20 u16 5 1 u32 1 0 u8 1 2 3 4
> sendto(7, [{nlmsg_len=20, nlmsg_type=0x5 /* NLMSG_??? */, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, "\x01\x02\x03\x04"], 20, 0, NULL, 0) = 20
arm sendto 3 0x30000000 20 0 0 0 = 20
@0x30000000 u32 20 u16 0 1 u32 1 0 u8 1 2 3 4
> sendto(3, [{nlmsg_len=20, nlmsg_type=0 /* NLMSG_??? */, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, "\x01\x02\x03\x04"], 20, 0, NULL, 0) = 20

# On no netlink socket, but to a netlink address.
x86_64 sendmsg -1 0x1000 0x1 = -1 EBADF
@0x1000 u64 0x2000 u32 12 0 u64 0x3000 1 0 0 u32 0 0
@0x2000 u16 16 0 u32 0 0
@0x3000 u64 0x4000 20
@0x4000 u32 20 u16 16 1 u32 3 0 u8 0 0 0 10
> sendmsg(-1, {msg_name={sa_family=AF_NETLINK, nl_pid=0, nl_groups=00000000}, msg_namelen=12, msg_iov=[{iov_base=[{nlmsg_len=20, nlmsg_type=0x10 /* NLMSG_??? */, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=3, nlmsg_pid=0}, "\x00\x00\x00\x0a"], iov_len=20}], msg_iovlen=1, msg_controllen=0, msg_flags=0}, MSG_OOB) = -1 EBADF (Bad file descriptor)
i386 sendmsg 5 0x1000 0x0 = -1 ENOTSOCK
@0x1000 u32 0x2000 2 0x3000 1 0 0 0
@0x2000 u16 16
@0x3000 u32 0x4000 20
@0x4000 u32 20 u16 2 1 u32 3 0 u32 7
> sendmsg(5, {msg_name={sa_family=AF_NETLINK}, msg_namelen=2, msg_iov=[{iov_base=[{nlmsg_len=20, nlmsg_type=NLMSG_ERROR, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=3, nlmsg_pid=0}, "\x07\x00\x00\x00"], iov_len=20}], msg_iovlen=1, msg_controllen=0, msg_flags=0}, 0) = -1 ENOTSOCK (Socket operation on non-socket)
