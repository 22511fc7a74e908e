# ioctl: the commands of ethtool that came later, and those for few.
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x2 u32 0x2ff 0x10 u16 1000 u8 1 0 0 0 1 fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_SSET, supported=0x2ff, advertising=0x10, speed=1000, duplex=DUPLEX_FULL, port=PORT_TP, phy_address=0, transceiver=XCVR_INTERNAL, autoneg=AUTONEG_ENABLE}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = -1 EOPNOTSUPP
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x4d 25000 u8 1 3 0 0 0 0 0 2 0 fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_SLINKSETTINGS, speed=25000, duplex=DUPLEX_FULL, port=PORT_FIBRE, phy_address=0, autoneg=AUTONEG_DISABLE, eth_tp_mdix=ETH_TP_MDI_INVALID, eth_tp_mdix_ctrl=ETH_TP_MDI_INVALID, link_mode_masks_nwords=2, transceiver=XCVR_INTERNAL}}) = -1 EOPNOTSUPP (Operation not supported)
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 4 0 16 fill 200 0
@@0x30000 u32 4 0x1000d 8 "\x01\x02\x03\x04\x05\x06\x07\x08"
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GREGS, len=16} => {version=0x1000d, len=8, ...}}) = 0
-v
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GREGS, len=16} => {version=0x1000d, len=8, data="\x01\x02\x03\x04\x05\x06\x07\x08"}}) = 0
i386 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0xb 0 0 4 fill 200 0
@@0x30000 u32 0xb 0x10c98086 0 4 "\x52\x54\x00\x12"
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GEEPROM, offset=0, len=4} => {magic=0x10c98086, data="\x52\x54\x00\x12"}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = -1 EPERM
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0xc 0x10c98086 0 2 "\xaa\xbb" fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_SEEPROM, magic=0x10c98086, offset=0, len=2, data="\xaa\xbb"}}) = -1 EPERM (Operation not permitted)
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x42 fill 200 0
@@0x30000 u32 0x42 2 512
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GMODULEINFO} => {type=ETH_MODULE_SFF_8472, eeprom_len=512}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x43 0 0 2 fill 200 0
@@0x30000 u32 0x43 0 0 2 "\x03\x04"
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GMODULEEEPROM, offset=0, len=2} => {magic=0, data="\x03\x04"}}) = 0
aarch64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0xe fill 200 0
@@0x30000 u32 0xe 3 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GCOALESCE} => {rx_coalesce_usecs=3, rx_max_coalesced_frames=0, rx_coalesce_usecs_irq=0, rx_max_coalesced_frames_irq=0, tx_coalesce_usecs=0, tx_max_coalesced_frames=0, tx_coalesce_usecs_irq=0, tx_max_coalesced_frames_irq=0, stats_block_coalesce_usecs=0, use_adaptive_rx_coalesce=1, use_adaptive_tx_coalesce=0, rate_sample_interval=0}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = -1 EINVAL
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0xf 3 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_SCOALESCE, rx_coalesce_usecs=3, rx_max_coalesced_frames=0, rx_coalesce_usecs_irq=0, rx_max_coalesced_frames_irq=0, tx_coalesce_usecs=0, tx_max_coalesced_frames=0, tx_coalesce_usecs_irq=0, tx_max_coalesced_frames_irq=0, stats_block_coalesce_usecs=0, use_adaptive_rx_coalesce=1, use_adaptive_tx_coalesce=0, rate_sample_interval=0}}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x1a 1 fill 200 0
@@0x30000 u32 0x1a 3 0 2 u64 0 1
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_TEST, flags=ETH_TEST_FL_OFFLINE} => {flags=ETH_TEST_FL_OFFLINE|ETH_TEST_FL_FAILED, len=2, data=[0, 1]}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x1d 2 fill 200 0
@@0x30000 u32 0x1d 2 u64 100 200
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GSTATS, n_stats=2} => {n_stats=2, data=[...]}}) = 0
-v
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GSTATS, n_stats=2} => {n_stats=2, data=[100, 200]}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x4a 1 fill 200 0
@@0x30000 u32 0x4a 1 u64 100
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GPHYSTATS, n_stats=1} => {n_stats=1, data=[...]}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x29 1 fill 200 0
@@0x30000 u32 0x29 1 u64 0xf0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GRXFH, flow_type=TCP_V4_FLOW} => {data=RXH_IP_SRC|RXH_IP_DST|RXH_L4_B_0_1|RXH_L4_B_2_3}}) = 0
arm ioctl 3 0x8946 0x20000 = -1 EINVAL
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x2a 0x63 u64 0x80000030 fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_SRXFH, flow_type=0x63 /* ???_FLOW */, data=RXH_IP_SRC|RXH_IP_DST|RXH_DISCARD}}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x2d fill 200 0
@@0x30000 u32 0x2d 0 u64 4
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GRXRINGS} => {data=4}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x2e fill 200 0
@@0x30000 u32 0x2e 0 u64 0x80000000 fill 168 0 u32 2
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GRXCLSRLCNT} => {data=0x80000000, rule_cnt=2}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x30 0 u64 0 fill 168 0 u32 8 fill 200 0
@@0x30000 u32 0x30 0 u64 16 fill 168 0 u32 2 0 5
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GRXCLSRLALL, rule_cnt=8} => {data=16, rule_cnt=2, rule_locs=[...]}}) = 0
-v
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GRXCLSRLALL, rule_cnt=8} => {data=16, rule_cnt=2, rule_locs=[0, 5]}}) = 0
i386 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x30 0 u64 0 fill 160 0 u32 8 fill 200 0
@@0x30000 u32 0x30 0 u64 16 fill 160 0 u32 2 0 5
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GRXCLSRLALL, rule_cnt=8} => {data=16, rule_cnt=2, rule_locs=[...]}}) = 0
-v
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GRXCLSRLALL, rule_cnt=8} => {data=16, rule_cnt=2, rule_locs=[0, 5]}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x2f 0 u64 0 fill 160 0 u32 5 fill 200 0
@@0x30000 u32 0x2f 0 u64 0 u32 1 fill 148 0 u64 3 u32 5
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GRXCLSRULE, fs={flow_type=0 /* ???_FLOW */, ring_cookie=0, location=5, ...}} => {data=0, fs={flow_type=TCP_V4_FLOW, ring_cookie=0x3, location=5, ...}}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = -1 EOPNOTSUPP
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x32 0 u64 0 u32 1 fill 148 1 u64 3 u32 5 fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_SRXCLSRLINS, fs={flow_type=TCP_V4_FLOW, ring_cookie=0x3, location=5, ...}}}) = -1 EOPNOTSUPP (Operation not supported)
-v
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_SRXCLSRLINS, fs={flow_type=TCP_V4_FLOW, h_u="\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01", m_u="\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01", ring_cookie=0x3, location=5}}}) = -1 EOPNOTSUPP (Operation not supported)
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x31 0 u64 0 fill 160 0 u32 5 fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_SRXCLSRLDEL, fs={flow_type=0 /* ???_FLOW */, ring_cookie=0, location=5, ...}}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = -1 ENOENT
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x33 0 "fw.bin" fill 122 0 fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_FLASHDEV, region=0, data="fw.bin"}}) = -1 ENOENT (No such file or directory)
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x34 0x60 fill 200 0
@@0x30000 u32 0x34 0x20
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_RESET, data=ETH_RESET_MAC|ETH_RESET_PHY} => {data=ETH_RESET_MAC}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x38 4 fill 200 0
@@0x30000 u32 0x38 4 0 1 0 1
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GRXFHINDIR, size=4} => {size=4, ring_index=[0, 1, 0, 1]}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x39 2 1 0 fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_SRXFHINDIR, size=2, ring_index=[1, 0]}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x46 0 128 40 fill 200 0
@@0x30000 u32 0x46 0 2 4 u8 1 0 0 0 u32 0 0 1 0x4030201
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GRSSH, rss_context=0, indir_size=128, key_size=40} => {indir_size=2, key_size=4, hfunc=1, input_xfrm=0, rss_config=[...]}}) = 0
-v
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GRSSH, rss_context=0, indir_size=128, key_size=40} => {indir_size=2, key_size=4, hfunc=1, input_xfrm=0, rss_config=[0, 1]}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x47 0 0xffffffff 0 u8 1 0 0 0 u32 0 fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_SRSSH, rss_context=0, indir_size=4294967295, key_size=0, hfunc=1, input_xfrm=0, rss_config=[]} => {rss_context=0}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x3a 2 fill 200 0
@@0x30000 u32 0x3a 1 0x10 0x20 0x30 0x40
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GFEATURES, size=2} => {size=1, features=[{available=0x10, requested=0x20, active=0x30, never_changed=0x40}]}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = 1
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x3b 1 0x4000 0x4000 fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_SFEATURES, size=1, features=[{valid=0x4000, requested=0x4000}]}}) = 1
x86_64 ioctl 3 0x8946 0x20000 = -1 EOPNOTSUPP
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x3e 0 1 fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_SET_DUMP, version=0, flag=1}}) = -1 EOPNOTSUPP (Operation not supported)
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x3f fill 200 0
@@0x30000 u32 0x3f 1 2 4
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GET_DUMP_FLAG} => {version=1, flag=2, len=4}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x40 0 0 4 fill 200 0
@@0x30000 u32 0x40 1 2 4 "abcd"
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GET_DUMP_DATA, len=4} => {version=1, flag=2, len=4, ...}}) = 0
-v
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GET_DUMP_DATA, len=4} => {version=1, flag=2, len=4, data="\x61\x62\x63\x64"}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x44 fill 200 0
@@0x30000 u32 0x44 0x28 0x28 0x28 1 1 1 17
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GEEE} => {supported=0x28, advertised=0x28, lp_advertised=0x28, eee_active=1, eee_enabled=1, tx_lpi_enabled=1, tx_lpi_timer=17}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x45 0 0x28 0 0 1 1 17 fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_SEEE, advertised=0x28, eee_enabled=1, tx_lpi_enabled=1, tx_lpi_timer=17}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x48 1 3 4 fill 200 0
@@0x30000 u32 0x48 1 3 4 256
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GTUNABLE, id=ETHTOOL_RX_COPYBREAK, type_id=ETHTOOL_TUNABLE_U32, len=4} => {data="\x00\x01\x00\x00"}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = -1 EOPNOTSUPP
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x49 2 3 4 128 fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_STUNABLE, id=ETHTOOL_TX_COPYBREAK, type_id=ETHTOOL_TUNABLE_U32, len=4, data="\x80\x00\x00\x00"}}) = -1 EOPNOTSUPP (Operation not supported)
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x4e 1 1 1 fill 200 0
@@0x30000 u32 0x4e 1 1 1 "\x05"
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_PHY_GTUNABLE, phy_id=ETHTOOL_PHY_DOWNSHIFT, type_id=ETHTOOL_TUNABLE_U8, len=1} => {data="\x05"}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x4f 3 2 2 "\x05\x00" fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_PHY_STUNABLE, phy_id=ETHTOOL_PHY_EDPD, type_id=ETHTOOL_TUNABLE_U16, len=2, data="\x05\x00"}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x4b 0xe 3 fill 508 0 fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_PERQUEUE, sub_command=ETHTOOL_GCOALESCE}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x50 fill 200 0
@@0x30000 u32 0x50 8 0xa
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GFECPARAM} => {active_fec=ETHTOOL_FEC_RS, fec=ETHTOOL_FEC_AUTO|ETHTOOL_FEC_RS}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = -1 EINVAL
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x51 0 0x40 fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_SFECPARAM, fec=0x40 /* ETHTOOL_FEC_??? */}}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 9 fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_NWAY_RST}}) = 0
x86_64 ioctl 3 0x8946 0x20000 = 0
@0x20000 "eth0" fill 12 0 ptr 0x30000 0 0 0
@0x30000 u32 0x52 fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=0x52 /* ETHTOOL_??? */}}) = 0
