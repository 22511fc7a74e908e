# Generic families of the network.

fd 8 "socket:[3]" netlink 16
genl 30 "ethtool"
genl 31 "devlink"
genl 32 "netdev"
genl 33 "net-shaper"
genl 34 "mptcp_pm"
genl 35 "tcp_metrics"
genl 36 "handshake"
genl 37 "psample"
genl 38 "NET_DM"
genl 39 "SEG6"
genl 40 "IOAM6"
genl 41 "ila"
genl 42 "fou"
genl 43 "gtp"

# ethtool: requests and answers have numbers of their own.
x86_64 sendto 8 0x1000 40 0 0 0 = 40
@0x1000 u8 40 0 0 0 30 0 5 0 1 0 0 0 0 0 0 0 2 1 0 0 20 0 1 128 8 0 1 0 209 47 1 0 8 0 3 0 3 0 0 0
> sendto(8, [{nlmsg_len=40, nlmsg_type=ethtool, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=ETHTOOL_MSG_LINKINFO_GET, version=1}, [{nla_len=20, nla_type=NLA_F_NESTED|ETHTOOL_A_LINKINFO_HEADER}, [[{nla_len=8, nla_type=ETHTOOL_A_HEADER_DEV_INDEX}, 77777], [{nla_len=8, nla_type=ETHTOOL_A_HEADER_FLAGS}, ETHTOOL_FLAG_COMPACT_BITSETS|ETHTOOL_FLAG_OMIT_REPLY]]]], 40, 0, NULL, 0) = 40
i386 sendto 8 0x1000 60 0 0 0 = 60
@0x1000 u8 60 0 0 0 30 0 2 0 1 0 0 0 0 0 0 0 2 1 0 0 16 0 1 128 9 0 2 0 "eth0" 0 0 0 0 5 0 2 0 0 0 0 0 5 0 4 0 1 0 0 0 5 0 6 0 0 0 0 0
> sendto(8, [{nlmsg_len=60, nlmsg_type=ethtool, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=ETHTOOL_MSG_LINKINFO_GET_REPLY, version=1}, [[{nla_len=16, nla_type=NLA_F_NESTED|ETHTOOL_A_LINKINFO_HEADER}, [{nla_len=9, nla_type=ETHTOOL_A_HEADER_DEV_NAME}, "eth0"]], [{nla_len=5, nla_type=ETHTOOL_A_LINKINFO_PORT}, PORT_TP], [{nla_len=5, nla_type=ETHTOOL_A_LINKINFO_TP_MDIX}, ETH_TP_MDI], [{nla_len=5, nla_type=ETHTOOL_A_LINKINFO_TRANSCEIVER}, XCVR_INTERNAL]]], 60, 0, NULL, 0) = 60
x32 sendto 8 0x1000 116 0 0 0 = 116
@0x1000 u8 116 0 0 0 30 0 5 0 1 0 0 0 0 0 0 0 5 1 0 0 16 0 1 128 9 0 2 0 "eth0" 0 0 0 0 5 0 2 0 1 0 0 0 8 0 5 0 232 3 0 0 5 0 6 0 255 0 0 0 56 0 3 128
@0x1040 u8 4 0 1 0 8 0 2 0 64 0 0 0 40 0 3 128 36 0 1 128 8 0 1 0 5 0 0 0 19 0 2 0 49 48 48 48 "baseT/Full" 0 0 4 0 3 0
> sendto(8, [{nlmsg_len=116, nlmsg_type=ethtool, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=ETHTOOL_MSG_LINKMODES_SET, version=1}, [[{nla_len=16, nla_type=NLA_F_NESTED|ETHTOOL_A_LINKMODES_HEADER}, [{nla_len=9, nla_type=ETHTOOL_A_HEADER_DEV_NAME}, "eth0"]], [{nla_len=5, nla_type=ETHTOOL_A_LINKMODES_AUTONEG}, AUTONEG_ENABLE], [{nla_len=8, nla_type=ETHTOOL_A_LINKMODES_SPEED}, 1000], [{nla_len=5, nla_type=ETHTOOL_A_LINKMODES_DUPLEX}, DUPLEX_UNKNOWN], [{nla_len=56, nla_type=NLA_F_NESTED|ETHTOOL_A_LINKMODES_OURS}, [{nla_len=4, nla_type=ETHTOOL_A_BITSET_NOMASK}, [{nla_len=8, nla_type=ETHTOOL_A_BITSET_SIZE}, 64], [{nla_len=40, nla_type=NLA_F_NESTED|ETHTOOL_A_BITSET_BITS}, [{nla_len=36, nla_type=NLA_F_NESTED|ETHTOOL_A_BITSET_BITS_BIT}, [[{nla_len=8, nla_type=ETHTOOL_A_BITSET_BIT_INDEX}, 5], [{nla_len=19, nla_type=ETHTOOL_A_BITSET_BIT_NAME}, "1000baseT/Full"], {nla_len=4, nla_type=ETHTOOL_A_BITSET_BIT_VALUE}]]]]]]], 116, 0, NULL, 0) = 116
aarch64 sendto 8 0x1000 56 0 0 0 = 56
@0x1000 u8 56 0 0 0 30 0 2 0 1 0 0 0 0 0 0 0 12 1 0 0 36 0 4 128 8 0 2 0 40 0 0 0 12 0 4 0 1 0 0 0 2 0 0 0 12 0 5 0 3 0 0 0 255 0 0 0
> sendto(8, [{nlmsg_len=56, nlmsg_type=ethtool, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=ETHTOOL_MSG_FEATURES_SET_REPLY, version=1}, [{nla_len=36, nla_type=NLA_F_NESTED|ETHTOOL_A_FEATURES_ACTIVE}, [[{nla_len=8, nla_type=ETHTOOL_A_BITSET_SIZE}, 40], [{nla_len=12, nla_type=ETHTOOL_A_BITSET_VALUE}, [1, 2]], [{nla_len=12, nla_type=ETHTOOL_A_BITSET_MASK}, [3, 255]]]]], 56, 0, NULL, 0) = 56
arm sendto 8 0x1000 84 0 0 0 = 84
@0x1000 u8 84 0 0 0 30 0 2 0 1 0 0 0 0 0 0 0 1 1 0 0 64 0 2 128 60 0 1 128 8 0 1 0 4 0 0 0 8 0 2 0 1 0 0 0 40 0 3 128 36 0 1 128 8 0 1 0 0 0 0 0 22 0 2 0
@0x1040 "tx-scatter-gather" u8 0 0 0
> sendto(8, [{nlmsg_len=84, nlmsg_type=ethtool, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=ETHTOOL_MSG_STRSET_GET_REPLY, version=1}, [{nla_len=64, nla_type=NLA_F_NESTED|ETHTOOL_A_STRSET_STRINGSETS}, [{nla_len=60, nla_type=NLA_F_NESTED|ETHTOOL_A_STRINGSETS_STRINGSET}, [[{nla_len=8, nla_type=ETHTOOL_A_STRINGSET_ID}, ETH_SS_FEATURES], [{nla_len=8, nla_type=ETHTOOL_A_STRINGSET_COUNT}, 1], [{nla_len=40, nla_type=NLA_F_NESTED|ETHTOOL_A_STRINGSET_STRINGS}, [{nla_len=36, nla_type=NLA_F_NESTED|ETHTOOL_A_STRINGS_STRING}, [[{nla_len=8, nla_type=ETHTOOL_A_STRING_INDEX}, 0], [{nla_len=22, nla_type=ETHTOOL_A_STRING_VALUE}, "tx-scatter-gather"]]]]]]]], 84, 0, NULL, 0) = 84
riscv64 sendto 8 0x1000 52 0 0 0 = 52
@0x1000 u8 52 0 0 0 30 0 2 0 1 0 0 0 0 0 0 0 16 1 0 0 8 0 2 0 0 16 0 0 8 0 6 0 0 2 0 0 5 0 11 0 1 0 0 0 8 0 12 0 64 0 0 0
> sendto(8, [{nlmsg_len=52, nlmsg_type=ethtool, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=ETHTOOL_MSG_RINGS_GET_REPLY, version=1}, [[{nla_len=8, nla_type=ETHTOOL_A_RINGS_RX_MAX}, 4096], [{nla_len=8, nla_type=ETHTOOL_A_RINGS_RX}, 512], [{nla_len=5, nla_type=ETHTOOL_A_RINGS_TCP_DATA_SPLIT}, ETHTOOL_TCP_DATA_SPLIT_DISABLED], [{nla_len=8, nla_type=ETHTOOL_A_RINGS_CQE_SIZE}, 64]]], 52, 0, NULL, 0) = 52
x86_64 sendto 8 0x1000 100 0 0 0 = 100
@0x1000 u8 100 0 0 0 30 0 2 0 1 0 0 0 0 0 0 0 33 1 0 0 36 0 4 128 8 0 2 0 1 0 0 0 8 0 3 0 18 0 0 0 16 0 4 128 12 0 0 0 9 0 0 0 0 0 0 0 44 0 4 128 8 0 2 0
@0x1040 u8 3 0 0 0 32 0 5 128 8 0 7 0 0 0 0 0 8 0 8 0 64 0 0 0 12 0 9 0 3 0 0 0 0 0 0 0
> sendto(8, [{nlmsg_len=100, nlmsg_type=ethtool, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=ETHTOOL_MSG_STATS_GET_REPLY, version=1}, [[{nla_len=36, nla_type=NLA_F_NESTED|ETHTOOL_A_STATS_GRP}, [[{nla_len=8, nla_type=ETHTOOL_A_STATS_GRP_ID}, ETHTOOL_STATS_ETH_MAC], [{nla_len=8, nla_type=ETHTOOL_A_STATS_GRP_SS_ID}, 18], [{nla_len=16, nla_type=NLA_F_NESTED|ETHTOOL_A_STATS_GRP_STAT}, [{nla_len=12, nla_type=ETHTOOL_A_STATS_ETH_MAC_2_TX_PKT}, 9]]]], [{nla_len=44, nla_type=NLA_F_NESTED|ETHTOOL_A_STATS_GRP}, [[{nla_len=8, nla_type=ETHTOOL_A_STATS_GRP_ID}, ETHTOOL_STATS_RMON], [{nla_len=32, nla_type=NLA_F_NESTED|ETHTOOL_A_STATS_GRP_HIST_RX}, [[{nla_len=8, nla_type=ETHTOOL_A_STATS_GRP_HIST_BKT_LOW}, 0], [{nla_len=8, nla_type=ETHTOOL_A_STATS_GRP_HIST_BKT_HI}, 64], [{nla_len=12, nla_type=ETHTOOL_A_STATS_GRP_HIST_VAL}, 3]]]]]]], 100, 0, NULL, 0) = 100
i386 sendto 8 0x1000 60 0 0 0 = 60
@0x1000 u8 60 0 0 0 30 0 2 0 1 0 0 0 0 0 0 0 26 1 0 0 12 0 2 128 8 0 2 0 18 0 0 0 8 0 5 0 0 0 0 0 20 0 7 128 8 0 1 0 0 0 0 0 8 0 2 0 1 0 0 0
> sendto(8, [{nlmsg_len=60, nlmsg_type=ethtool, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=ETHTOOL_MSG_TSINFO_GET_REPLY, version=1}, [[{nla_len=12, nla_type=NLA_F_NESTED|ETHTOOL_A_TSINFO_TIMESTAMPING}, [{nla_len=8, nla_type=ETHTOOL_A_BITSET_SIZE}, 18]], [{nla_len=8, nla_type=ETHTOOL_A_TSINFO_PHC_INDEX}, 0], [{nla_len=20, nla_type=NLA_F_NESTED|ETHTOOL_A_TSINFO_HWTSTAMP_PROVIDER}, [[{nla_len=8, nla_type=ETHTOOL_A_TS_HWTSTAMP_PROVIDER_INDEX}, 0], [{nla_len=8, nla_type=ETHTOOL_A_TS_HWTSTAMP_PROVIDER_QUALIFIER}, HWTSTAMP_PROVIDER_QUALIFIER_APPROX]]]]], 60, 0, NULL, 0) = 60
x32 sendto 8 0x1000 52 0 0 0 = 52
@0x1000 u8 52 0 0 0 30 0 0 0 1 0 0 0 0 0 0 0 27 1 0 0 5 0 2 0 2 0 0 0 24 0 3 128 20 0 1 128 5 0 1 0 0 0 0 0 5 0 2 0 1 0 0 0
> sendto(8, [{nlmsg_len=52, nlmsg_type=ethtool, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {cmd=ETHTOOL_MSG_CABLE_TEST_NTF, version=1}, [[{nla_len=5, nla_type=ETHTOOL_A_CABLE_TEST_NTF_STATUS}, ETHTOOL_A_CABLE_TEST_NTF_STATUS_COMPLETED], [{nla_len=24, nla_type=NLA_F_NESTED|ETHTOOL_A_CABLE_TEST_NTF_NEST}, [{nla_len=20, nla_type=NLA_F_NESTED|ETHTOOL_A_CABLE_NEST_RESULT}, [[{nla_len=5, nla_type=ETHTOOL_A_CABLE_RESULT_PAIR}, ETHTOOL_A_CABLE_PAIR_A], [{nla_len=5, nla_type=ETHTOOL_A_CABLE_RESULT_CODE}, ETHTOOL_A_CABLE_RESULT_CODE_OK]]]]]], 52, 0, NULL, 0) = 52
aarch64 sendto 8 0x1000 44 0 0 0 = 44
@0x1000 u8 44 0 0 0 30 0 2 0 1 0 0 0 0 0 0 0 54 1 0 0 24 0 3 128 8 0 1 0 4 0 0 0 12 0 2 0 0 0 0 0 0 1 0 0
> sendto(8, [{nlmsg_len=44, nlmsg_type=ethtool, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=ETHTOOL_MSG_MSE_GET_REPLY, version=1}, [{nla_len=24, nla_type=NLA_F_NESTED|ETHTOOL_A_MSE_CHANNEL_A}, [[{nla_len=8, nla_type=ETHTOOL_A_MSE_SNAPSHOT_AVERAGE_MSE}, 4], [{nla_len=12, nla_type=ETHTOOL_A_MSE_SNAPSHOT_PEAK_MSE}, 1099511627776]]]], 44, 0, NULL, 0) = 44
arm sendto 8 0x1000 56 0 0 0 = 56
@0x1000 u8 56 0 0 0 30 0 2 0 1 0 0 0 0 0 0 0 29 1 0 0 36 0 2 128 32 0 1 128 8 0 1 0 4 0 0 0 20 0 3 128 6 0 1 0 18 181 0 0 8 0 2 0 0 0 0 0
> sendto(8, [{nlmsg_len=56, nlmsg_type=ethtool, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=ETHTOOL_MSG_TUNNEL_INFO_GET_REPLY, version=1}, [{nla_len=36, nla_type=NLA_F_NESTED|ETHTOOL_A_TUNNEL_INFO_UDP_PORTS}, [{nla_len=32, nla_type=NLA_F_NESTED|ETHTOOL_A_TUNNEL_UDP_TABLE}, [[{nla_len=8, nla_type=ETHTOOL_A_TUNNEL_UDP_TABLE_SIZE}, 4], [{nla_len=20, nla_type=NLA_F_NESTED|ETHTOOL_A_TUNNEL_UDP_TABLE_ENTRY}, [[{nla_len=6, nla_type=ETHTOOL_A_TUNNEL_UDP_ENTRY_PORT}, 4789], [{nla_len=8, nla_type=ETHTOOL_A_TUNNEL_UDP_ENTRY_TYPE}, ETHTOOL_UDP_TUNNEL_TYPE_VXLAN]]]]]]], 56, 0, NULL, 0) = 56
riscv64 sendto 8 0x1000 44 0 0 0 = 44
@0x1000 u8 44 0 0 0 30 0 5 0 1 0 0 0 0 0 0 0 38 1 0 0 16 0 1 128 9 0 2 0 "eth0" 0 0 0 0 8 0 2 0 1 0 0 0
> sendto(8, [{nlmsg_len=44, nlmsg_type=ethtool, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=ETHTOOL_MSG_RSS_GET, version=1}, [[{nla_len=16, nla_type=NLA_F_NESTED|ETHTOOL_A_RSS_HEADER}, [{nla_len=9, nla_type=ETHTOOL_A_HEADER_DEV_NAME}, "eth0"]], [{nla_len=8, nla_type=ETHTOOL_A_RSS_CONTEXT}, 1]]], 44, 0, NULL, 0) = 44
x86_64 sendto 8 0x1000 52 0 0 0 = 52
@0x1000 u8 52 0 0 0 30 0 5 0 1 0 0 0 0 0 0 0 31 1 0 0 8 0 2 0 0 0 0 0 8 0 3 0 128 0 0 0 5 0 4 0 0 0 0 0 5 0 6 0 80 0 0 0
> sendto(8, [{nlmsg_len=52, nlmsg_type=ethtool, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=ETHTOOL_MSG_MODULE_EEPROM_GET, version=1}, [[{nla_len=8, nla_type=ETHTOOL_A_MODULE_EEPROM_OFFSET}, 0], [{nla_len=8, nla_type=ETHTOOL_A_MODULE_EEPROM_LENGTH}, 128], [{nla_len=5, nla_type=ETHTOOL_A_MODULE_EEPROM_PAGE}, 0], [{nla_len=5, nla_type=ETHTOOL_A_MODULE_EEPROM_I2C_ADDRESS}, 80]]], 52, 0, NULL, 0) = 52
i386 sendto 8 0x1000 20 0 0 0 = 20
@0x1000 u8 20 0 0 0 30 0 5 0 1 0 0 0 0 0 0 0 99 1 0 0
> sendto(8, [{nlmsg_len=20, nlmsg_type=ethtool, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=0x63 /* ETHTOOL_MSG_??? */, version=1}], 20, 0, NULL, 0) = 20
x32 sendto 8 0x1000 28 0 0 0 = 28
@0x1000 u8 28 0 0 0 30 0 2 0 1 0 0 0 0 0 0 0 99 1 0 0 6 0 1 0 120 0 0 0
> sendto(8, [{nlmsg_len=28, nlmsg_type=ethtool, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=0x63 /* ETHTOOL_MSG_??? */, version=1}, "\x06\x00\x01\x00\x78\x00\x00\x00"], 28, 0, NULL, 0) = 28

# devlink: one set at every depth; the value of a parameter goes by its type.
aarch64 sendto 8 0x1000 48 0 0 0 = 48
@0x1000 u8 48 0 0 0 31 0 5 0 1 0 0 0 0 0 0 0 1 1 0 0 8 0 1 0 112 99 105 0 17 0 2 0 48 48 48 48 58 48 51 58 48 48 46 48 0 0 0 0
> sendto(8, [{nlmsg_len=48, nlmsg_type=devlink, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=DEVLINK_CMD_GET, version=1}, [[{nla_len=8, nla_type=DEVLINK_ATTR_BUS_NAME}, "pci"], [{nla_len=17, nla_type=DEVLINK_ATTR_DEV_NAME}, "0000:03:00.0"]]], 48, 0, NULL, 0) = 48
arm sendto 8 0x1000 116 0 0 0 = 116
@0x1000 u8 116 0 0 0 31 0 2 0 1 0 0 0 0 0 0 0 7 1 0 0 8 0 1 0 112 99 105 0 17 0 2 0 48 48 48 48 58 48 51 58 48 48 46 48 0 0 0 0 8 0 3 0 1 0 0 0 6 0 4 0 2 0 0 0
@0x1040 u8 6 0 77 0 7 0 0 0 8 0 6 0 209 47 1 0 36 0 145 128 10 0 1 0 2 0 0 0 1 0 0 0 5 0 2 0 1 0 0 0 12 0 4 0 3 0 0 0 15 0 0 0
> sendto(8, [{nlmsg_len=116, nlmsg_type=devlink, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=DEVLINK_CMD_PORT_NEW, version=1}, [[{nla_len=8, nla_type=DEVLINK_ATTR_BUS_NAME}, "pci"], [{nla_len=17, nla_type=DEVLINK_ATTR_DEV_NAME}, "0000:03:00.0"], [{nla_len=8, nla_type=DEVLINK_ATTR_PORT_INDEX}, 1], [{nla_len=6, nla_type=DEVLINK_ATTR_PORT_TYPE}, DEVLINK_PORT_TYPE_ETH], [{nla_len=6, nla_type=DEVLINK_ATTR_PORT_FLAVOUR}, DEVLINK_PORT_FLAVOUR_PCI_SF], [{nla_len=8, nla_type=DEVLINK_ATTR_PORT_NETDEV_IFINDEX}, 77777], [{nla_len=36, nla_type=NLA_F_NESTED|DEVLINK_ATTR_PORT_FUNCTION}, [[{nla_len=10, nla_type=DEVLINK_PORT_FUNCTION_ATTR_HW_ADDR}, 02:00:00:00:01:00], [{nla_len=5, nla_type=DEVLINK_PORT_FN_ATTR_STATE}, DEVLINK_PORT_FN_STATE_ACTIVE], [{nla_len=12, nla_type=DEVLINK_PORT_FN_ATTR_CAPS}, {value=DEVLINK_PORT_FN_CAP_ROCE|DEVLINK_PORT_FN_CAP_MIGRATABLE, selector=DEVLINK_PORT_FN_CAP_ROCE|DEVLINK_PORT_FN_CAP_MIGRATABLE|DEVLINK_PORT_FN_CAP_IPSEC_CRYPTO|DEVLINK_PORT_FN_CAP_IPSEC_PACKET}]]]]], 116, 0, NULL, 0) = 116
riscv64 sendto 8 0x1000 88 0 0 0 = 88
@0x1000 u8 88 0 0 0 31 0 5 0 1 0 0 0 0 0 0 0 39 1 0 0 8 0 1 0 112 99 105 0 17 0 2 0 48 48 48 48 58 48 51 58 48 48 46 48 0 0 0 0 13 0 81 0 "max_macs" 0 0 0 0
@0x1040 u8 5 0 83 0 3 0 0 0 5 0 87 0 1 0 0 0 8 0 86 0 128 0 0 0
> sendto(8, [{nlmsg_len=88, nlmsg_type=devlink, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=DEVLINK_CMD_PARAM_SET, version=1}, [[{nla_len=8, nla_type=DEVLINK_ATTR_BUS_NAME}, "pci"], [{nla_len=17, nla_type=DEVLINK_ATTR_DEV_NAME}, "0000:03:00.0"], [{nla_len=13, nla_type=DEVLINK_ATTR_PARAM_NAME}, "max_macs"], [{nla_len=5, nla_type=DEVLINK_ATTR_PARAM_TYPE}, DEVLINK_VAR_ATTR_TYPE_U32], [{nla_len=5, nla_type=DEVLINK_ATTR_PARAM_VALUE_CMODE}, DEVLINK_PARAM_CMODE_DRIVERINIT], [{nla_len=8, nla_type=DEVLINK_ATTR_PARAM_VALUE_DATA}, 128]]], 88, 0, NULL, 0) = 88
x86_64 sendto 8 0x1000 72 0 0 0 = 72
@0x1000 u8 72 0 0 0 31 0 2 0 1 0 0 0 0 0 0 0 38 1 0 0 52 0 80 128 7 0 81 0 102 119 0 0 5 0 83 0 5 0 0 0 4 0 82 0 28 0 84 128 24 0 85 128 5 0 87 0 2 0 0 0 9 0 86 0
@0x1040 "auto" u8 0 0 0 0
> sendto(8, [{nlmsg_len=72, nlmsg_type=devlink, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=DEVLINK_CMD_PARAM_GET, version=1}, [{nla_len=52, nla_type=NLA_F_NESTED|DEVLINK_ATTR_PARAM}, [[{nla_len=7, nla_type=DEVLINK_ATTR_PARAM_NAME}, "fw"], [{nla_len=5, nla_type=DEVLINK_ATTR_PARAM_TYPE}, DEVLINK_VAR_ATTR_TYPE_STRING], {nla_len=4, nla_type=DEVLINK_ATTR_PARAM_GENERIC}, [{nla_len=28, nla_type=NLA_F_NESTED|DEVLINK_ATTR_PARAM_VALUES_LIST}, [{nla_len=24, nla_type=NLA_F_NESTED|DEVLINK_ATTR_PARAM_VALUE}, [[{nla_len=5, nla_type=DEVLINK_ATTR_PARAM_VALUE_CMODE}, DEVLINK_PARAM_CMODE_PERMANENT], [{nla_len=9, nla_type=DEVLINK_ATTR_PARAM_VALUE_DATA}, "auto"]]]]]]], 72, 0, NULL, 0) = 72
i386 sendto 8 0x1000 56 0 0 0 = 56
@0x1000 u8 56 0 0 0 31 0 2 0 1 0 0 0 0 0 0 0 38 1 0 0 16 0 80 128 5 0 83 0 6 0 0 0 4 0 86 0 20 0 80 128 5 0 83 0 77 0 0 0 5 0 86 0 1 0 0 0
> sendto(8, [{nlmsg_len=56, nlmsg_type=devlink, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=DEVLINK_CMD_PARAM_GET, version=1}, [[{nla_len=16, nla_type=NLA_F_NESTED|DEVLINK_ATTR_PARAM}, [[{nla_len=5, nla_type=DEVLINK_ATTR_PARAM_TYPE}, DEVLINK_VAR_ATTR_TYPE_FLAG], {nla_len=4, nla_type=DEVLINK_ATTR_PARAM_VALUE_DATA}]], [{nla_len=20, nla_type=NLA_F_NESTED|DEVLINK_ATTR_PARAM}, [[{nla_len=5, nla_type=DEVLINK_ATTR_PARAM_TYPE}, 0x4d /* DEVLINK_VAR_ATTR_TYPE_??? */], [{nla_len=5, nla_type=DEVLINK_ATTR_PARAM_VALUE_DATA}, "\x01"]]]]], 56, 0, NULL, 0) = 56
x32 sendto 8 0x1000 92 0 0 0 = 92
@0x1000 u8 92 0 0 0 31 0 2 0 1 0 0 0 0 0 0 0 51 1 0 0 8 0 1 0 112 99 105 0 17 0 2 0 48 48 48 48 58 48 51 58 48 48 46 48 0 0 0 0 14 0 98 0 "mlx5_core" 0 0 0
@0x1040 u8 28 0 100 128 12 0 103 0 "fw.psid" 0 9 0 104 0 "MT_1" 0 0 0 0
> sendto(8, [{nlmsg_len=92, nlmsg_type=devlink, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=DEVLINK_CMD_INFO_GET, version=1}, [[{nla_len=8, nla_type=DEVLINK_ATTR_BUS_NAME}, "pci"], [{nla_len=17, nla_type=DEVLINK_ATTR_DEV_NAME}, "0000:03:00.0"], [{nla_len=14, nla_type=DEVLINK_ATTR_INFO_DRIVER_NAME}, "mlx5_core"], [{nla_len=28, nla_type=NLA_F_NESTED|DEVLINK_ATTR_INFO_VERSION_FIXED}, [[{nla_len=12, nla_type=DEVLINK_ATTR_INFO_VERSION_NAME}, "fw.psid"], [{nla_len=9, nla_type=DEVLINK_ATTR_INFO_VERSION_VALUE}, "MT_1"]]]]], 92, 0, NULL, 0) = 92
aarch64 sendto 8 0x1000 76 0 0 0 = 76
@0x1000 u8 76 0 0 0 31 0 5 0 1 0 0 0 0 0 0 0 37 1 0 0 8 0 1 0 112 99 105 0 17 0 2 0 48 48 48 48 58 48 51 58 48 48 46 48 0 0 0 0 5 0 153 0 2 0 0 0 12 0 155 0 2 0 0 0
@0x1040 u8 2 0 0 0 8 0 139 0 1 0 0 0
> sendto(8, [{nlmsg_len=76, nlmsg_type=devlink, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=DEVLINK_CMD_RELOAD, version=1}, [[{nla_len=8, nla_type=DEVLINK_ATTR_BUS_NAME}, "pci"], [{nla_len=17, nla_type=DEVLINK_ATTR_DEV_NAME}, "0000:03:00.0"], [{nla_len=5, nla_type=DEVLINK_ATTR_RELOAD_ACTION}, DEVLINK_RELOAD_ACTION_FW_ACTIVATE], [{nla_len=12, nla_type=DEVLINK_ATTR_RELOAD_LIMITS}, {value=1<<DEVLINK_RELOAD_LIMIT_NO_RESET, selector=1<<DEVLINK_RELOAD_LIMIT_NO_RESET}], [{nla_len=8, nla_type=DEVLINK_ATTR_NETNS_PID}, 1]]], 76, 0, NULL, 0) = 76
arm sendto 8 0x1000 72 0 0 0 = 72
@0x1000 u8 72 0 0 0 31 0 5 0 1 0 0 0 0 0 0 0 30 1 0 0 8 0 1 0 112 99 105 0 17 0 2 0 48 48 48 48 58 48 51 58 48 48 46 48 0 0 0 0 6 0 25 0 1 0 0 0 5 0 26 0 1 0 0 0
@0x1040 u8 5 0 62 0 1 0 0 0
> sendto(8, [{nlmsg_len=72, nlmsg_type=devlink, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=DEVLINK_CMD_ESWITCH_SET, version=1}, [[{nla_len=8, nla_type=DEVLINK_ATTR_BUS_NAME}, "pci"], [{nla_len=17, nla_type=DEVLINK_ATTR_DEV_NAME}, "0000:03:00.0"], [{nla_len=6, nla_type=DEVLINK_ATTR_ESWITCH_MODE}, DEVLINK_ESWITCH_MODE_SWITCHDEV], [{nla_len=5, nla_type=DEVLINK_ATTR_ESWITCH_INLINE_MODE}, DEVLINK_ESWITCH_INLINE_MODE_LINK], [{nla_len=5, nla_type=DEVLINK_ATTR_ESWITCH_ENCAP_MODE}, DEVLINK_ESWITCH_ENCAP_MODE_BASIC]]], 72, 0, NULL, 0) = 72
riscv64 sendto 8 0x1000 68 0 0 0 = 68
@0x1000 u8 68 0 0 0 31 0 2 0 1 0 0 0 0 0 0 0 61 1 0 0 8 0 130 0 116 116 108 0 5 0 131 0 1 0 0 0 5 0 132 0 0 0 0 0 8 0 134 128 4 0 0 0 16 0 129 128 12 0 0 0 5 0 0 0
@0x1040 u8 0 0 0 0
> sendto(8, [{nlmsg_len=68, nlmsg_type=devlink, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=DEVLINK_CMD_TRAP_GET, version=1}, [[{nla_len=8, nla_type=DEVLINK_ATTR_TRAP_NAME}, "ttl"], [{nla_len=5, nla_type=DEVLINK_ATTR_TRAP_ACTION}, DEVLINK_TRAP_ACTION_TRAP], [{nla_len=5, nla_type=DEVLINK_ATTR_TRAP_TYPE}, DEVLINK_TRAP_TYPE_DROP], [{nla_len=8, nla_type=NLA_F_NESTED|DEVLINK_ATTR_TRAP_METADATA}, {nla_len=4, nla_type=DEVLINK_ATTR_TRAP_METADATA_TYPE_IN_PORT}], [{nla_len=16, nla_type=NLA_F_NESTED|DEVLINK_ATTR_STATS}, [{nla_len=12, nla_type=DEVLINK_ATTR_STATS_RX_PACKETS}, 5]]]], 68, 0, NULL, 0) = 68
x86_64 sendto 8 0x1000 92 0 0 0 = 92
@0x1000 u8 92 0 0 0 31 0 2 0 1 0 0 0 0 0 0 0 52 1 0 0 36 0 114 128 7 0 115 0 116 120 0 0 12 0 117 0 1 0 0 0 0 0 0 0 12 0 181 0 9 0 0 0 0 0 0 0 36 0 106 128 4 0 107 0
@0x1040 u8 6 0 111 0 113 0 0 0 5 0 112 0 3 0 0 0 8 0 113 0 7 0 0 0 4 0 110 0
> sendto(8, [{nlmsg_len=92, nlmsg_type=devlink, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=DEVLINK_CMD_HEALTH_REPORTER_GET, version=1}, [[{nla_len=36, nla_type=NLA_F_NESTED|DEVLINK_ATTR_HEALTH_REPORTER}, [[{nla_len=7, nla_type=DEVLINK_ATTR_HEALTH_REPORTER_NAME}, "tx"], [{nla_len=12, nla_type=DEVLINK_ATTR_HEALTH_REPORTER_ERR_COUNT}, 1], [{nla_len=12, nla_type=DEVLINK_ATTR_HEALTH_REPORTER_BURST_PERIOD}, 9]]], [{nla_len=36, nla_type=NLA_F_NESTED|DEVLINK_ATTR_FMSG}, [{nla_len=4, nla_type=DEVLINK_ATTR_FMSG_OBJ_NEST_START}, [{nla_len=6, nla_type=DEVLINK_ATTR_FMSG_OBJ_NAME}, "q"], [{nla_len=5, nla_type=DEVLINK_ATTR_FMSG_OBJ_VALUE_TYPE}, DEVLINK_VAR_ATTR_TYPE_U32], [{nla_len=8, nla_type=DEVLINK_ATTR_FMSG_OBJ_VALUE_DATA}, "\x07\x00\x00\x00"], {nla_len=4, nla_type=DEVLINK_ATTR_FMSG_NEST_END}]]]], 92, 0, NULL, 0) = 92
i386 sendto 8 0x1000 60 0 0 0 = 60
@0x1000 u8 60 0 0 0 31 0 5 0 1 0 0 0 0 0 0 0 75 1 0 0 6 0 165 0 1 0 0 0 12 0 167 0 232 3 0 0 0 0 0 0 20 0 180 128 5 0 1 0 0 0 0 0 8 0 2 0 20 0 0 0
> sendto(8, [{nlmsg_len=60, nlmsg_type=devlink, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=DEVLINK_CMD_RATE_SET, version=1}, [[{nla_len=6, nla_type=DEVLINK_ATTR_RATE_TYPE}, DEVLINK_RATE_TYPE_NODE], [{nla_len=12, nla_type=DEVLINK_ATTR_RATE_TX_MAX}, 1000], [{nla_len=20, nla_type=NLA_F_NESTED|DEVLINK_ATTR_RATE_TC_BWS}, [[{nla_len=5, nla_type=DEVLINK_RATE_TC_ATTR_INDEX}, 0], [{nla_len=8, nla_type=DEVLINK_RATE_TC_ATTR_BW}, 20]]]]], 60, 0, NULL, 0) = 60
x32 sendto 8 0x1000 44 0 0 0 = 44
@0x1000 u8 44 0 0 0 31 0 5 0 1 0 0 0 0 0 0 0 58 1 0 0 11 0 122 0 "fw.bin" 0 0 12 0 152 0 1 0 0 0 3 0 0 0
> sendto(8, [{nlmsg_len=44, nlmsg_type=devlink, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=DEVLINK_CMD_FLASH_UPDATE, version=1}, [[{nla_len=11, nla_type=DEVLINK_ATTR_FLASH_UPDATE_FILE_NAME}, "fw.bin"], [{nla_len=12, nla_type=DEVLINK_ATTR_FLASH_UPDATE_OVERWRITE_MASK}, {value=DEVLINK_FLASH_OVERWRITE_SETTINGS, selector=DEVLINK_FLASH_OVERWRITE_SETTINGS|DEVLINK_FLASH_OVERWRITE_IDENTIFIERS}]]], 44, 0, NULL, 0) = 44
aarch64 sendto 8 0x1000 52 0 0 0 = 52
@0x1000 u8 52 0 0 0 31 0 5 0 1 0 0 0 0 0 0 0 83 1 0 0 8 0 176 128 4 0 1 0 24 0 176 128 20 0 1 128 5 0 2 0 1 0 0 0 5 0 3 0 1 0 0 0
> sendto(8, [{nlmsg_len=52, nlmsg_type=devlink, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=DEVLINK_CMD_SELFTESTS_RUN, version=1}, [[{nla_len=8, nla_type=NLA_F_NESTED|DEVLINK_ATTR_SELFTESTS}, {nla_len=4, nla_type=DEVLINK_ATTR_SELFTEST_ID_FLASH}], [{nla_len=24, nla_type=NLA_F_NESTED|DEVLINK_ATTR_SELFTESTS}, [{nla_len=20, nla_type=NLA_F_NESTED|DEVLINK_ATTR_SELFTEST_ID_FLASH}, "\x05\x00\x02\x00\x01\x00\x00\x00\x05\x00\x03\x00\x01\x00\x00\x00"]]]], 52, 0, NULL, 0) = 52

# Devices and their queues, shapers.
arm sendto 8 0x1000 40 0 0 0 = 40
@0x1000 u8 40 0 0 0 32 0 2 0 1 0 0 0 0 0 0 0 1 1 0 0 8 0 1 0 209 47 1 0 12 0 3 0 35 0 0 0 0 0 0 0
> sendto(8, [{nlmsg_len=40, nlmsg_type=netdev, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=NETDEV_CMD_DEV_GET, version=1}, [[{nla_len=8, nla_type=NETDEV_A_DEV_IFINDEX}, 77777], [{nla_len=12, nla_type=NETDEV_A_DEV_XDP_FEATURES}, NETDEV_XDP_ACT_BASIC|NETDEV_XDP_ACT_REDIRECT|NETDEV_XDP_ACT_RX_SG]]], 40, 0, NULL, 0) = 40
riscv64 sendto 8 0x1000 52 0 0 0 = 52
@0x1000 u8 52 0 0 0 32 0 5 0 1 0 0 0 0 0 0 0 10 1 0 0 8 0 2 0 209 47 1 0 8 0 3 0 1 0 0 0 8 0 1 0 0 0 0 0 8 0 4 0 1 2 0 0
> sendto(8, [{nlmsg_len=52, nlmsg_type=netdev, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=NETDEV_CMD_QUEUE_GET, version=1}, [[{nla_len=8, nla_type=NETDEV_A_QUEUE_IFINDEX}, 77777], [{nla_len=8, nla_type=NETDEV_A_QUEUE_TYPE}, NETDEV_QUEUE_TYPE_TX], [{nla_len=8, nla_type=NETDEV_A_QUEUE_ID}, 0], [{nla_len=8, nla_type=NETDEV_A_QUEUE_NAPI_ID}, 513]]], 52, 0, NULL, 0) = 52
x86_64 sendto 8 0x1000 56 0 0 0 = 56
@0x1000 u8 56 0 0 0 32 0 2 0 1 0 0 0 0 0 0 0 12 1 0 0 8 0 4 0 1 0 0 0 8 0 8 0 9 0 0 0 12 0 11 0 0 0 0 0 8 0 0 0 7 0 9 0 1 2 3 0
> sendto(8, [{nlmsg_len=56, nlmsg_type=netdev, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=NETDEV_CMD_QSTATS_GET, version=1}, [[{nla_len=8, nla_type=NETDEV_A_QSTATS_SCOPE}, NETDEV_QSTATS_SCOPE_QUEUE], [{nla_len=8, nla_type=NETDEV_A_QSTATS_RX_PACKETS}, 9], [{nla_len=12, nla_type=NETDEV_A_QSTATS_TX_BYTES}, 34359738368], [{nla_len=7, nla_type=NETDEV_A_QSTATS_RX_BYTES}, "\x01\x02\x03"]]], 56, 0, NULL, 0) = 56
i386 sendto 8 0x1000 44 0 0 0 = 44
@0x1000 u8 44 0 0 0 32 0 2 0 1 0 0 0 0 0 0 0 9 1 0 0 12 0 1 128 8 0 1 0 7 0 0 0 12 0 8 0 1 0 0 0 0 0 0 0
> sendto(8, [{nlmsg_len=44, nlmsg_type=netdev, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=NETDEV_CMD_PAGE_POOL_STATS_GET, version=1}, [[{nla_len=12, nla_type=NLA_F_NESTED|NETDEV_A_PAGE_POOL_STATS_INFO}, [{nla_len=8, nla_type=NETDEV_A_PAGE_POOL_ID}, 7]], [{nla_len=12, nla_type=NETDEV_A_PAGE_POOL_STATS_ALLOC_FAST}, 1]]], 44, 0, NULL, 0) = 44
x32 sendto 8 0x1000 44 0 0 0 = 44
@0x1000 u8 44 0 0 0 32 0 5 0 1 0 0 0 0 0 0 0 14 1 0 0 8 0 2 0 1 0 0 0 8 0 5 0 2 0 0 0 8 0 8 0 1 0 0 0
> sendto(8, [{nlmsg_len=44, nlmsg_type=netdev, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=NETDEV_CMD_NAPI_SET, version=1}, [[{nla_len=8, nla_type=NETDEV_A_NAPI_ID}, 1], [{nla_len=8, nla_type=NETDEV_A_NAPI_DEFER_HARD_IRQS}, 2], [{nla_len=8, nla_type=NETDEV_A_NAPI_THREADED}, NETDEV_NAPI_THREADED_ENABLED]]], 44, 0, NULL, 0) = 44
aarch64 sendto 8 0x1000 40 0 0 0 = 40
@0x1000 u8 40 0 0 0 32 0 5 0 1 0 0 0 0 0 0 0 13 1 0 0 8 0 3 0 8 0 0 0 12 0 2 128 8 0 1 0 1 0 0 0
> sendto(8, [{nlmsg_len=40, nlmsg_type=netdev, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=NETDEV_CMD_BIND_RX, version=1}, [[{nla_len=8, nla_type=NETDEV_A_DMABUF_FD}, 8], [{nla_len=12, nla_type=NLA_F_NESTED|NETDEV_A_DMABUF_QUEUES}, [{nla_len=8, nla_type=NETDEV_A_QUEUE_ID}, 1]]]], 40, 0, NULL, 0) = 40
arm sendto 8 0x1000 68 0 0 0 = 68
@0x1000 u8 68 0 0 0 33 0 5 0 1 0 0 0 0 0 0 0 2 1 0 0 8 0 8 0 209 47 1 0 20 0 1 128 8 0 1 0 2 0 0 0 8 0 2 0 1 0 0 0 8 0 2 0 0 0 0 0 12 0 4 0 0 228 11 84
@0x1040 u8 2 0 0 0
> sendto(8, [{nlmsg_len=68, nlmsg_type=net-shaper, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=NET_SHAPER_CMD_SET, version=1}, [[{nla_len=8, nla_type=NET_SHAPER_A_IFINDEX}, 77777], [{nla_len=20, nla_type=NLA_F_NESTED|NET_SHAPER_A_HANDLE}, [[{nla_len=8, nla_type=NET_SHAPER_A_HANDLE_SCOPE}, NET_SHAPER_SCOPE_QUEUE], [{nla_len=8, nla_type=NET_SHAPER_A_HANDLE_ID}, 1]]], [{nla_len=8, nla_type=NET_SHAPER_A_METRIC}, NET_SHAPER_METRIC_BPS], [{nla_len=12, nla_type=NET_SHAPER_A_BW_MAX}, 10000000000]]], 68, 0, NULL, 0) = 68
riscv64 sendto 8 0x1000 32 0 0 0 = 32
@0x1000 u8 32 0 0 0 33 0 2 0 1 0 0 0 0 0 0 0 5 1 0 0 8 0 2 0 3 0 0 0 4 0 7 0
> sendto(8, [{nlmsg_len=32, nlmsg_type=net-shaper, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=NET_SHAPER_CMD_CAP_GET, version=1}, [[{nla_len=8, nla_type=NET_SHAPER_A_CAPS_SCOPE}, NET_SHAPER_SCOPE_NODE], {nla_len=4, nla_type=NET_SHAPER_A_CAPS_SUPPORT_BW_MAX}]], 32, 0, NULL, 0) = 32

# MPTCP: commands, and events, which are those nobody asked for.
x86_64 sendto 8 0x1000 64 0 0 0 = 64
@0x1000 u8 64 0 0 0 34 0 5 0 1 0 0 0 0 0 0 0 1 1 0 0 44 0 1 128 6 0 1 0 2 0 0 0 5 0 2 0 1 0 0 0 8 0 3 0 192 0 2 1 8 0 6 0 3 0 0 0 8 0 7 0 209 47 1 0
> sendto(8, [{nlmsg_len=64, nlmsg_type=mptcp_pm, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=MPTCP_PM_CMD_ADD_ADDR, version=1}, [{nla_len=44, nla_type=NLA_F_NESTED|MPTCP_PM_ATTR_ADDR}, [[{nla_len=6, nla_type=MPTCP_PM_ADDR_ATTR_FAMILY}, AF_INET], [{nla_len=5, nla_type=MPTCP_PM_ADDR_ATTR_ID}, 1], [{nla_len=8, nla_type=MPTCP_PM_ADDR_ATTR_ADDR4}, inet_addr("192.0.2.1")], [{nla_len=8, nla_type=MPTCP_PM_ADDR_ATTR_FLAGS}, MPTCP_PM_ADDR_FLAG_SIGNAL|MPTCP_PM_ADDR_FLAG_SUBFLOW], [{nla_len=8, nla_type=MPTCP_PM_ADDR_ATTR_IF_IDX}, 77777]]]], 64, 0, NULL, 0) = 64
i386 sendto 8 0x1000 52 0 0 0 = 52
@0x1000 u8 52 0 0 0 34 0 2 0 1 0 0 0 0 0 0 0 3 1 0 0 32 0 1 128 6 0 1 0 10 0 0 0 20 0 4 fill 16 0 1
> sendto(8, [{nlmsg_len=52, nlmsg_type=mptcp_pm, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=MPTCP_PM_CMD_GET_ADDR, version=1}, [{nla_len=32, nla_type=NLA_F_NESTED|MPTCP_PM_ATTR_ADDR}, [[{nla_len=6, nla_type=MPTCP_PM_ADDR_ATTR_FAMILY}, AF_INET6], [{nla_len=20, nla_type=MPTCP_PM_ADDR_ATTR_ADDR6}, inet_pton(AF_INET6, "::1")]]]], 52, 0, NULL, 0) = 52
x32 sendto 8 0x1000 28 0 0 0 = 28
@0x1000 u8 28 0 0 0 34 fill 11 0 3 1 0 0 8 0 1 0 239 190 0 0
> sendto(8, [{nlmsg_len=28, nlmsg_type=mptcp_pm, nlmsg_flags=0, nlmsg_seq=0, nlmsg_pid=0}, {cmd=MPTCP_EVENT_CLOSED, version=1}, [{nla_len=8, nla_type=MPTCP_ATTR_TOKEN}, 0xbeef]], 28, 0, NULL, 0) = 28
aarch64 sendto 8 0x1000 60 0 0 0 = 60
@0x1000 u8 60 0 0 0 34 fill 11 0 10 1 0 0 8 0 1 0 239 190 0 0 6 0 2 0 2 0 0 0 8 0 5 0 127 0 0 1 6 0 10 0 0 80 0 0 8 0 16 0 1 0 0 0
> sendto(8, [{nlmsg_len=60, nlmsg_type=mptcp_pm, nlmsg_flags=0, nlmsg_seq=0, nlmsg_pid=0}, {cmd=MPTCP_EVENT_SUB_ESTABLISHED, version=1}, [[{nla_len=8, nla_type=MPTCP_ATTR_TOKEN}, 0xbeef], [{nla_len=6, nla_type=MPTCP_ATTR_FAMILY}, AF_INET], [{nla_len=8, nla_type=MPTCP_ATTR_SADDR4}, inet_addr("127.0.0.1")], [{nla_len=6, nla_type=MPTCP_ATTR_DPORT}, htons(80)], [{nla_len=8, nla_type=MPTCP_ATTR_RESET_REASON}, MPTCP_RST_EMPTCP]]], 60, 0, NULL, 0) = 60
arm sendto 8 0x1000 72 0 0 0 = 72
@0x1000 u8 72 0 0 0 35 0 2 0 1 0 0 0 0 0 0 0 1 1 0 0 8 0 1 0 192 0 2 1 12 0 3 0 136 19 0 0 0 0 0 0 20 0 6 128 8 0 1 0 30 0 0 0 8 0 4 0 10 0 0 0 12 0 10 0
@0x1040 fill 8 0
> sendto(8, [{nlmsg_len=72, nlmsg_type=tcp_metrics, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=TCP_METRICS_CMD_GET, version=1}, [[{nla_len=8, nla_type=TCP_METRICS_ATTR_ADDR_IPV4}, inet_addr("192.0.2.1")], [{nla_len=12, nla_type=TCP_METRICS_ATTR_AGE}, 5000], [{nla_len=20, nla_type=NLA_F_NESTED|TCP_METRICS_ATTR_VALS}, [[{nla_len=8, nla_type=TCP_METRIC_RTT}, 30], [{nla_len=8, nla_type=TCP_METRIC_CWND}, 10]]], [{nla_len=12, nla_type=TCP_METRICS_ATTR_FOPEN_COOKIE}, "\x00\x00\x00\x00\x00\x00\x00\x00"]]], 72, 0, NULL, 0) = 72
riscv64 sendto 8 0x1000 28 0 0 0 = 28
@0x1000 u8 28 0 0 0 36 0 5 0 1 0 0 0 0 0 0 0 2 1 0 0 8 0 2 0 1 0 0 0
> sendto(8, [{nlmsg_len=28, nlmsg_type=handshake, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=HANDSHAKE_CMD_ACCEPT, version=1}, [{nla_len=8, nla_type=HANDSHAKE_A_ACCEPT_HANDLER_CLASS}, HANDSHAKE_HANDLER_CLASS_TLSHD]], 28, 0, NULL, 0) = 28
x86_64 sendto 8 0x1000 56 0 0 0 = 56
@0x1000 u8 56 0 0 0 36 0 2 0 1 0 0 0 0 0 0 0 2 1 0 0 8 0 1 0 9 0 0 0 8 0 3 0 1 0 0 0 8 0 5 0 3 0 0 0 12 0 7 128 8 0 1 0 5 0 0 0
> sendto(8, [{nlmsg_len=56, nlmsg_type=handshake, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=HANDSHAKE_CMD_ACCEPT, version=1}, [[{nla_len=8, nla_type=HANDSHAKE_A_ACCEPT_SOCKFD}, 9], [{nla_len=8, nla_type=HANDSHAKE_A_ACCEPT_MESSAGE_TYPE}, HANDSHAKE_MSG_TYPE_CLIENTHELLO], [{nla_len=8, nla_type=HANDSHAKE_A_ACCEPT_AUTH_MODE}, HANDSHAKE_AUTH_X509], [{nla_len=12, nla_type=NLA_F_NESTED|HANDSHAKE_A_ACCEPT_CERTIFICATE}, [{nla_len=8, nla_type=HANDSHAKE_A_X509_CERT}, 5]]]], 56, 0, NULL, 0) = 56
i386 sendto 8 0x1000 36 0 0 0 = 36
@0x1000 u8 36 0 0 0 36 0 5 0 1 0 0 0 0 0 0 0 3 1 0 0 8 0 1 0 0 0 0 0 8 0 2 0 9 0 0 0
> sendto(8, [{nlmsg_len=36, nlmsg_type=handshake, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=HANDSHAKE_CMD_DONE, version=1}, [[{nla_len=8, nla_type=HANDSHAKE_A_DONE_STATUS}, 0], [{nla_len=8, nla_type=HANDSHAKE_A_DONE_SOCKFD}, 9]]], 36, 0, NULL, 0) = 36

# Samples and drops.
x32 sendto 8 0x1000 92 0 0 0 = 92
@0x1000 u8 92 0 0 0 37 0 0 0 1 fill 8 0 1 0 0 6 0 0 0 3 0 0 0 8 0 2 0 100 0 0 0 8 0 3 0 1 0 0 0 32 0 8 128 12 fill 10 0 7 8 0 1 0
@0x1040 u8 10 0 0 1 6 0 10 0 18 181 0 0 6 0 14 0 0 8 0 0 6 0 6 0 1 2 0 0
> sendto(8, [{nlmsg_len=92, nlmsg_type=psample, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {cmd=PSAMPLE_CMD_SAMPLE, version=1}, [[{nla_len=6, nla_type=PSAMPLE_ATTR_IIFINDEX}, 3], [{nla_len=8, nla_type=PSAMPLE_ATTR_ORIGSIZE}, 100], [{nla_len=8, nla_type=PSAMPLE_ATTR_SAMPLE_GROUP}, 1], [{nla_len=32, nla_type=NLA_F_NESTED|PSAMPLE_ATTR_TUNNEL}, [[{nla_len=12, nla_type=PSAMPLE_TUNNEL_KEY_ATTR_ID}, htobe64(7)], [{nla_len=8, nla_type=PSAMPLE_TUNNEL_KEY_ATTR_IPV4_SRC}, inet_addr("10.0.0.1")], [{nla_len=6, nla_type=PSAMPLE_TUNNEL_KEY_ATTR_TP_DST}, htons(4789)]]], [{nla_len=6, nla_type=PSAMPLE_ATTR_PROTO}, ETH_P_IP], [{nla_len=6, nla_type=PSAMPLE_ATTR_DATA}, "\x01\x02"]]], 92, 0, NULL, 0) = 92
aarch64 sendto 8 0x1000 36 0 0 0 = 36
@0x1000 u8 36 0 0 0 38 0 5 0 1 0 0 0 0 0 0 0 2 1 0 0 5 0 1 0 1 0 0 0 8 0 9 0 128 0 0 0
> sendto(8, [{nlmsg_len=36, nlmsg_type=NET_DM, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=NET_DM_CMD_CONFIG, version=1}, [[{nla_len=5, nla_type=NET_DM_ATTR_ALERT_MODE}, NET_DM_ALERT_MODE_PACKET], [{nla_len=8, nla_type=NET_DM_ATTR_TRUNC_LEN}, 128]]], 36, 0, NULL, 0) = 36
arm sendto 8 0x1000 104 0 0 0 = 104
@0x1000 u8 104 0 0 0 38 0 0 0 1 0 0 0 0 0 0 0 5 1 0 0 12 0 2 0 0 0 0 129 255 255 255 255 15 0 3 0 "tcp_v4_rcv" 0 0 24 0 4 128 8 0 0 0 209 47 1 0 9 0 1 0
@0x1040 "eth0" u8 0 0 0 0 6 0 14 0 0 0 0 0 14 0 23 0 "NO_SOCKET" 0 0 0 5 0 7 0 69 0 0 0
> sendto(8, [{nlmsg_len=104, nlmsg_type=NET_DM, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {cmd=NET_DM_CMD_PACKET_ALERT, version=1}, [[{nla_len=12, nla_type=NET_DM_ATTR_PC}, 0xffffffff81000000], [{nla_len=15, nla_type=NET_DM_ATTR_SYMBOL}, "tcp_v4_rcv"], [{nla_len=24, nla_type=NLA_F_NESTED|NET_DM_ATTR_IN_PORT}, [[{nla_len=8, nla_type=NET_DM_ATTR_PORT_NETDEV_IFINDEX}, 77777], [{nla_len=9, nla_type=NET_DM_ATTR_PORT_NETDEV_NAME}, "eth0"]]], [{nla_len=6, nla_type=NET_DM_ATTR_ORIGIN}, NET_DM_ORIGIN_SW], [{nla_len=14, nla_type=NET_DM_ATTR_REASON}, "NO_SOCKET"], [{nla_len=5, nla_type=NET_DM_ATTR_PAYLOAD}, "\x45"]]], 104, 0, NULL, 0) = 104

# Segment routing, IOAM, ILA, encapsulations, GTP.
riscv64 sendto 8 0x1000 72 0 0 0 = 72
@0x1000 u8 72 0 0 0 39 0 5 0 1 0 0 0 0 0 0 0 1 1 0 0 8 0 3 0 1 0 0 0 5 0 6 0 2 0 0 0 5 0 5 0 4 0 0 0 8 0 4 0 107 101 121 33 20 0 1 fill 9 0
@0x1040 u8 0 0 0 0 0 0 0 1
> sendto(8, [{nlmsg_len=72, nlmsg_type=SEG6, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=SEG6_CMD_SETHMAC, version=1}, [[{nla_len=8, nla_type=SEG6_ATTR_HMACKEYID}, 1], [{nla_len=5, nla_type=SEG6_ATTR_ALGID}, SEG6_HMAC_ALGO_SHA256], [{nla_len=5, nla_type=SEG6_ATTR_SECRETLEN}, 4], [{nla_len=8, nla_type=SEG6_ATTR_SECRET}, "\x6b\x65\x79\x21"], [{nla_len=20, nla_type=SEG6_ATTR_DST}, inet_pton(AF_INET6, "::1")]]], 72, 0, NULL, 0) = 72
x86_64 sendto 8 0x1000 36 0 0 0 = 36
@0x1000 u8 36 0 0 0 40 0 5 0 1 0 0 0 0 0 0 0 1 1 0 0 6 0 1 0 1 0 0 0 8 0 2 0 7 0 0 0
> sendto(8, [{nlmsg_len=36, nlmsg_type=IOAM6, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=IOAM6_CMD_ADD_NAMESPACE, version=1}, [[{nla_len=6, nla_type=IOAM6_ATTR_NS_ID}, 1], [{nla_len=8, nla_type=IOAM6_ATTR_NS_DATA}, 7]]], 36, 0, NULL, 0) = 36
i386 sendto 8 0x1000 36 0 0 0 = 36
@0x1000 u8 36 0 0 0 40 fill 11 0 1 1 0 0 6 0 1 0 1 0 0 0 8 0 4 0 1 2 3 4
> sendto(8, [{nlmsg_len=36, nlmsg_type=IOAM6, nlmsg_flags=0, nlmsg_seq=0, nlmsg_pid=0}, {cmd=IOAM6_EVENT_TRACE, version=1}, [[{nla_len=6, nla_type=IOAM6_EVENT_ATTR_TRACE_NAMESPACE}, 1], [{nla_len=8, nla_type=IOAM6_EVENT_ATTR_TRACE_DATA}, "\x01\x02\x03\x04"]]], 36, 0, NULL, 0) = 36
x32 sendto 8 0x1000 60 0 0 0 = 60
@0x1000 u8 60 0 0 0 41 0 5 0 1 0 0 0 0 0 0 0 1 1 0 0 12 0 1 0 1 0 0 0 0 0 0 0 12 0 3 0 2 0 0 0 0 0 0 0 5 0 7 0 2 0 0 0 5 0 8 0 1 0 0 0
> sendto(8, [{nlmsg_len=60, nlmsg_type=ila, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=ILA_CMD_ADD, version=1}, [[{nla_len=12, nla_type=ILA_ATTR_LOCATOR}, 0x1], [{nla_len=12, nla_type=ILA_ATTR_LOCATOR_MATCH}, 0x2], [{nla_len=5, nla_type=ILA_ATTR_CSUM_MODE}, ILA_CSUM_NO_ACTION], [{nla_len=5, nla_type=ILA_ATTR_IDENT_TYPE}, ILA_ATYPE_LUID]]], 60, 0, NULL, 0) = 60
aarch64 sendto 8 0x1000 64 0 0 0 = 64
@0x1000 u8 64 0 0 0 42 0 5 0 1 0 0 0 0 0 0 0 1 1 0 0 6 0 1 0 21 179 0 0 5 0 3 0 4 0 0 0 5 0 4 0 2 0 0 0 5 0 2 0 2 0 0 0 8 0 6 0 10 0 0 1 4 0 5 0
> sendto(8, [{nlmsg_len=64, nlmsg_type=fou, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=FOU_CMD_ADD, version=1}, [[{nla_len=6, nla_type=FOU_ATTR_PORT}, htons(5555)], [{nla_len=5, nla_type=FOU_ATTR_IPPROTO}, IPPROTO_IPIP], [{nla_len=5, nla_type=FOU_ATTR_TYPE}, FOU_ENCAP_GUE], [{nla_len=5, nla_type=FOU_ATTR_AF}, AF_INET], [{nla_len=8, nla_type=FOU_ATTR_LOCAL_V4}, inet_addr("10.0.0.1")], {nla_len=4, nla_type=FOU_ATTR_REMCSUM_NOPARTIAL}]], 64, 0, NULL, 0) = 64
arm sendto 8 0x1000 76 0 0 0 = 76
@0x1000 u8 76 0 0 0 43 0 5 0 1 fill 8 0 1 0 0 8 0 1 0 209 47 1 0 8 0 2 0 1 0 0 0 8 0 4 0 10 0 0 1 8 0 5 0 10 0 0 2 8 0 8 0 100 0 0 0 8 0 9 0
@0x1040 u8 200 0 0 0 5 0 13 0 2 0 0 0
> sendto(8, [{nlmsg_len=76, nlmsg_type=gtp, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=GTP_CMD_NEWPDP, version=1}, [[{nla_len=8, nla_type=GTPA_LINK}, 77777], [{nla_len=8, nla_type=GTPA_VERSION}, GTP_V1], [{nla_len=8, nla_type=GTPA_PEER_ADDRESS}, inet_addr("10.0.0.1")], [{nla_len=8, nla_type=GTPA_MS_ADDRESS}, inet_addr("10.0.0.2")], [{nla_len=8, nla_type=GTPA_I_TEI}, 100], [{nla_len=8, nla_type=GTPA_O_TEI}, 200], [{nla_len=5, nla_type=GTPA_FAMILY}, AF_INET]]], 76, 0, NULL, 0) = 76
