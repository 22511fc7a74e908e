# Routes, neighbours, ethtool, time stamps, VLANs, bonds, tunnels.

# A time of the kernel's longs, and of 64 bits.
x86_64 ioctl 3 0x8906 0x1000 = 0
@@0x1000 long 5 6
> ioctl(3, SIOCGSTAMP_OLD, {tv_sec=5, tv_usec=6}) = 0
i386 ioctl 3 0x8906 0x1000 = 0
@@0x1000 long 5 6
> ioctl(3, SIOCGSTAMP_OLD, {tv_sec=5, tv_usec=6}) = 0
arm ioctl 3 0x8907 0x1000 = 0
@@0x1000 long 5 6
> ioctl(3, SIOCGSTAMPNS_OLD, {tv_sec=5, tv_nsec=6}) = 0
x32 ioctl 3 0x80108907 0x1000 = 0
@@0x1000 u64 5 6
> ioctl(3, SIOCGSTAMPNS_NEW, {tv_sec=5, tv_nsec=6}) = 0
i386 ioctl 3 0x80108906 0x1000 = 0
@@0x1000 u64 5 6
> ioctl(3, SIOCGSTAMP_NEW, {tv_sec=5, tv_usec=6}) = 0
x86_64 ioctl 3 0x8907 0x1000 = -1 ENOENT
> ioctl(3, SIOCGSTAMPNS_OLD, 0x1000) = -1 ENOENT (No such file or directory)
x86_64 ioctl 3 0x894b 0x1000 = 0
@@0x1000 17
> ioctl(3, SIOCOUTQNSD, [17]) = 0

# A route of IPv4; one of IPv6 is an address.
x86_64 ioctl 3 0x890b 0x1000 = 0
@0x1000 u64 0 u16 2 0 u8 192 0 2 0 fill 8 0 u16 2 0 u8 192 0 2 1 fill 8 0 u16 2 0 u8 255 255 255 0 fill 8 0 u16 0x4203 0 u32 0 u64 0 0 u16 1 0 u32 0 ptr &"eth0" u64 1500 8 u16 9 fill 6 0
> ioctl(3, SIOCADDRT, {rt_dst={sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("192.0.2.0")}, rt_gateway={sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("192.0.2.1")}, rt_genmask={sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("255.255.255.0")}, rt_flags=RTF_UP|RTF_GATEWAY|RTF_REJECT|RTF_NOPMTUDISC, rt_metric=1, rt_dev="eth0", rt_mtu=1500, rt_window=8, rt_irtt=9}) = 0
i386 ioctl 3 0x890c 0x1000 = -1 ESRCH
@0x1000 u32 0 u16 2 0 u8 192 0 2 0 fill 8 0 u16 0 0 u8 0 0 0 0 fill 8 0 u16 2 0 u8 255 255 255 0 fill 8 0 u16 0x8001 0 u32 0 0 u16 1 0 ptr 0 u32 1500 8 u16 9 0
> ioctl(3, SIOCDELRT, {rt_dst={sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("192.0.2.0")}, rt_gateway={sa_family=AF_UNSPEC, sa_data="\0\0\0\0\0\0\0\0\0\0\0\0\0\0"}, rt_genmask={sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("255.255.255.0")}, rt_flags=RTF_UP|0x8000, rt_metric=1, rt_dev=NULL, rt_mtu=1500, rt_window=8, rt_irtt=9}) = -1 ESRCH (No such process)
aarch64 ioctl 3 0x890b 0x1000 = -1 EINVAL
@0x1000 u64 0 fill 112 0
> ioctl(3, SIOCADDRT, 0x1000) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x890b 0x1000 = -1 EFAULT
@0x1000 u64 0 u16 2 0 u8 192 0 2 0 fill 8 0
> ioctl(3, SIOCADDRT, 0x1000) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x8955 0x1000 = 0
@0x1000 u16 2 0 u8 10 0 0 1 fill 8 0 u16 1 u8 1 2 3 4 5 6 fill 8 0 u32 6 u16 2 0 u8 255 255 255 255 fill 8 0 "eth0\0" fill 11 0
> ioctl(3, SIOCSARP, {arp_pa={sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("10.0.0.1")}, arp_ha={sa_family=ARPHRD_ETHER, sa_data=01:02:03:04:05:06}, arp_flags=ATF_COM|ATF_PERM, arp_netmask={sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("255.255.255.255")}, arp_dev="eth0"}) = 0
arm ioctl 3 0x8953 0x1000 = -1 ENXIO
@0x1000 u16 2 0 u8 10 0 0 1 fill 8 0 u16 32 u8 1 2 3 4 5 6 7 8 9 10 11 12 13 14 u32 0x81 u16 0 0 u8 0 0 0 0 fill 8 0 "eth0\0" fill 11 0
> ioctl(3, SIOCDARP, {arp_pa={sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("10.0.0.1")}, arp_ha={sa_family=ARPHRD_INFINIBAND, sa_data=01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e}, arp_flags=0x81 /* ATF_??? */, arp_netmask={sa_family=AF_UNSPEC, sa_data="\0\0\0\0\0\0\0\0\0\0\0\0\0\0"}, arp_dev="eth0"}) = -1 ENXIO (No such device or address)
x86_64 ioctl 3 0x8954 0x1000 = 0
@0x1000 u16 2 0 u8 10 0 0 1 fill 8 0 fill 16 0 u32 0 fill 16 0 "eth0\0" fill 11 0
@@0x1010 u16 1 u8 1 2 3 4 5 6 fill 8 0 u32 2
>> ioctl(3, SIOCGARP, {arp_pa={sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("10.0.0.1")}, arp_dev="eth0"
> ioctl(3, SIOCGARP, {arp_pa={sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("10.0.0.1")}, arp_dev="eth0", arp_ha={sa_family=ARPHRD_ETHER, sa_data=01:02:03:04:05:06}, arp_flags=ATF_COM}) = 0
x86_64 ioctl 3 0x8954 0x1000 = -1 ENXIO
@0x1000 u16 2 0 u8 10 0 0 1 fill 8 0 fill 16 0 u32 0 fill 16 0 "eth0\0" fill 11 0
> ioctl(3, SIOCGARP, {arp_pa={sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("10.0.0.1")}, arp_dev="eth0"}) = -1 ENXIO (No such device or address)
x86_64 ioctl 3 0x8936 0x1000 = -1 EADDRNOTAVAIL
@0x1000 u8 0x20 1 0xd 0xb8 fill 11 0 u8 1 u32 64 0
> ioctl(3, SIOCDIFADDR, {inet_pton(AF_INET6, "2001:db8::1", &ifr6_addr), ifr6_prefixlen=64, ifr6_ifindex=0}) = -1 EADDRNOTAVAIL (Cannot assign requested address)

# What hardware says.
x86_64 ioctl 3 0x8947 0x1000 = 0
@0x1000 "eth0\0" fill 35 0
@@0x1010 u16 1
>> ioctl(3, SIOCGMIIPHY, {ifr_name="eth0"
> ioctl(3, SIOCGMIIPHY, {ifr_name="eth0", phy_id=1}) = 0
i386 ioctl 3 0x8948 0x1000 = 0
@0x1000 "eth0\0" fill 11 0 u16 1 2 0 0 fill 8 0
@@0x1016 u16 0x7949
> ioctl(3, SIOCGMIIREG, {ifr_name="eth0", phy_id=0x1, reg_num=0x2, val_out=0x7949}) = 0
i386 ioctl 3 0x8948 0x1000 = -1 EOPNOTSUPP
@0x1000 "eth0\0" fill 11 0 u16 1 2 0 0 fill 8 0
> ioctl(3, SIOCGMIIREG, {ifr_name="eth0", phy_id=0x1, reg_num=0x2}) = -1 EOPNOTSUPP (Operation not supported)
x86_64 ioctl 3 0x8949 0x1000 = -1 EPERM
@0x1000 "eth0\0" fill 11 0 u16 1 2 3 4 fill 16 0
> ioctl(3, SIOCSMIIREG, {ifr_name="eth0", phy_id=0x1, reg_num=0x2, val_in=0x3}) = -1 EPERM (Operation not permitted)
x86_64 ioctl 3 0x8949 0x1000 = -1 EFAULT
@0x1000 "eth0\0" fill 11 0 u16 1 2 3 4
> ioctl(3, SIOCSMIIREG, 0x1000) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x89b0 0x1000 = 0
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 16 0
@0x2000 0 1 2
@@0x2000 0 1 12
> ioctl(3, SIOCSHWTSTAMP, {ifr_name="eth0", ifr_data={flags=0, tx_type=HWTSTAMP_TX_ON, rx_filter=HWTSTAMP_FILTER_SOME} => {flags=0, tx_type=HWTSTAMP_TX_ON, rx_filter=HWTSTAMP_FILTER_PTP_V2_EVENT}}) = 0
arm ioctl 3 0x89b0 0x1000 = -1 ERANGE
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 12 0
@0x2000 3 4 16
> ioctl(3, SIOCSHWTSTAMP, {ifr_name="eth0", ifr_data={flags=HWTSTAMP_FLAG_BONDED_PHC_INDEX|0x2, tx_type=0x4 /* HWTSTAMP_TX_??? */, rx_filter=0x10 /* HWTSTAMP_FILTER_??? */}}) = -1 ERANGE (Numerical result out of range)
aarch64 ioctl 3 0x89b1 0x1000 = 0
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 16 0
@@0x2000 1 3 15
> ioctl(3, SIOCGHWTSTAMP, {ifr_name="eth0", ifr_data={flags=HWTSTAMP_FLAG_BONDED_PHC_INDEX, tx_type=HWTSTAMP_TX_ONESTEP_P2P, rx_filter=HWTSTAMP_FILTER_NTP_ALL}}) = 0
x86_64 ioctl 3 0x89b1 0x1000 = -1 EOPNOTSUPP
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 16 0
> ioctl(3, SIOCGHWTSTAMP, {ifr_name="eth0"}) = -1 EOPNOTSUPP (Operation not supported)
x86_64 ioctl 3 0x8946 0x1000 = 0
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 16 0
@0x2000 3 u8 fill 200 0
@@0x2004 "virtio_net\0" fill 21 0 "1.0.0\0" fill 26 0 fill 32 0 "0000:00:03.0\0" fill 19 0 fill 44 0 u32 1 20 2 3 4
>> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GDRVINFO}
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GDRVINFO} => {driver="virtio_net", version="1.0.0", fw_version="", bus_info="0000:00:03.0", erom_version="", n_priv_flags=1, n_stats=20, testinfo_len=2, eedump_len=3, regdump_len=4}}) = 0
i386 ioctl 3 0x8946 0x1000 = 0
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 12 0
@0x2000 10 0 u8 fill 200 0
@@0x2004 1
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GLINK} => {data=1}}) = 0
x86_64 ioctl 3 0x8946 0x1000 = -1 EOPNOTSUPP
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 16 0
@0x2000 7 0 u8 fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GMSGLVL}}) = -1 EOPNOTSUPP (Operation not supported)
x86_64 ioctl 3 0x8946 0x1000 = 0
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 16 0
@0x2000 8 0x7f u8 fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_SMSGLVL, data=0x7f}}) = 0
arm ioctl 3 0x8946 0x1000 = 0
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 12 0
@0x2000 0x25 0 u8 fill 200 0
@@0x2004 0x10008180
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GFLAGS} => {data=ETH_FLAG_TXVLAN|ETH_FLAG_RXVLAN|ETH_FLAG_LRO|ETH_FLAG_RXHASH}}) = 0
x86_64 ioctl 3 0x8946 0x1000 = 0
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 16 0
@0x2000 0x26 0x8000 u8 fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_SFLAGS, data=ETH_FLAG_LRO}}) = 0
x86_64 ioctl 3 0x8946 0x1000 = 0
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 16 0
@0x2000 0x1f 1 u8 fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_STSO, data=1}}) = 0
x86_64 ioctl 3 0x8946 0x1000 = 0
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 16 0
@0x2000 5 0 0 0 0 u8 fill 200 0
@@0x2004 0xff 0x60
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GWOL} => {supported=WAKE_PHY|WAKE_UCAST|WAKE_MCAST|WAKE_BCAST|WAKE_ARP|WAKE_MAGIC|WAKE_MAGICSECURE|WAKE_FILTER, wolopts=WAKE_MAGIC|WAKE_MAGICSECURE}}) = 0
x86_64 ioctl 3 0x8946 0x1000 = -1 EPERM
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 16 0
@0x2000 6 0 0x60 u8 1 2 3 4 5 6 0 0 u8 fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_SWOL, wolopts=WAKE_MAGIC|WAKE_MAGICSECURE, sopass=01:02:03:04:05:06}}) = -1 EPERM (Operation not permitted)
riscv64 ioctl 3 0x8946 0x1000 = 0
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 16 0
@0x2000 0x10 fill 32 0 u8 fill 200 0
@@0x2004 256 0 0 255 128 0 0 127
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GRINGPARAM} => {rx_max_pending=256, rx_mini_max_pending=0, rx_jumbo_max_pending=0, tx_max_pending=255, rx_pending=128, rx_mini_pending=0, rx_jumbo_pending=0, tx_pending=127}}) = 0
x86_64 ioctl 3 0x8946 0x1000 = -1 EPERM
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 16 0
@0x2000 0x11 256 0 0 255 128 0 0 127 u8 fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_SRINGPARAM, rx_pending=128, rx_mini_pending=0, rx_jumbo_pending=0, tx_pending=127}}) = -1 EPERM (Operation not permitted)
x86_64 ioctl 3 0x8946 0x1000 = 0
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 16 0
@0x2000 0x12 0 0 0 u8 fill 200 0
@@0x2004 1 1 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GPAUSEPARAM} => {autoneg=1, rx_pause=1, tx_pause=0}}) = 0
x86_64 ioctl 3 0x8946 0x1000 = 0
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 16 0
@0x2000 0x13 1 1 0 u8 fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_SPAUSEPARAM, autoneg=1, rx_pause=1, tx_pause=0}}) = 0
x86_64 ioctl 3 0x8946 0x1000 = 0
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 16 0
@0x2000 0x3c fill 32 0 u8 fill 200 0
@@0x2004 1 2 3 4 5 6 7 8
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GCHANNELS} => {max_rx=1, max_tx=2, max_other=3, max_combined=4, rx_count=5, tx_count=6, other_count=7, combined_count=8}}) = 0
x86_64 ioctl 3 0x8946 0x1000 = 0
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 16 0
@0x2000 0x3d 1 2 3 4 5 6 7 8 u8 fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_SCHANNELS, rx_count=5, tx_count=6, other_count=7, combined_count=8}}) = 0
x86_64 ioctl 3 0x8946 0x1000 = 0
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 16 0
@0x2000 1 fill 40 0 u8 fill 200 0
@@0x2004 0x3f 0x2f u16 1000 u8 1 0 1 0 1
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GSET} => {supported=0x3f, advertising=0x2f, speed=1000, duplex=DUPLEX_FULL, port=PORT_TP, phy_address=1, transceiver=XCVR_INTERNAL, autoneg=AUTONEG_ENABLE}}) = 0
x86_64 ioctl 3 0x8946 0x1000 = 0
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 16 0
@0x2000 0x4c fill 44 0 u8 fill 200 0
@@0x2004 1000 u8 1 0 1 1 0 0 0 -4 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GLINKSETTINGS, link_mode_masks_nwords=0} => {speed=1000, duplex=DUPLEX_FULL, port=PORT_TP, phy_address=1, autoneg=AUTONEG_ENABLE, eth_tp_mdix=ETH_TP_MDI_INVALID, eth_tp_mdix_ctrl=ETH_TP_MDI_INVALID, link_mode_masks_nwords=-4, transceiver=XCVR_INTERNAL}}) = 0
x86_64 ioctl 3 0x8946 0x1000 = 0
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 16 0
@0x2000 0x37 0 u64 3 u8 fill 200 0
@@0x2008 u64 2
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GSSET_INFO, sset_mask=0x3} => {sset_mask=0x2}}) = 0
x86_64 ioctl 3 0x8946 0x1000 = 0
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 16 0
@0x2000 0x1b 1 0 u8 fill 200 0
@@0x2008 20
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GSTRINGS, string_set=ETH_SS_STATS} => {len=20}}) = 0
x86_64 ioctl 3 0x8946 0x1000 = 0
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 16 0
@0x2000 0x20 6 0 0 u8 fill 200 0
@@0x2008 u8 1 2 3 4 5 6
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GPERMADDR, size=6} => {data=01:02:03:04:05:06}}) = 0
x86_64 ioctl 3 0x8946 0x1000 = 0
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 16 0
@0x2000 0x41 fill 40 0 u8 fill 200 0
@@0x2004 0x5f -1 3 0 0 0 1
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=ETHTOOL_GET_TS_INFO} => {so_timestamping=SOF_TIMESTAMPING_TX_HARDWARE|SOF_TIMESTAMPING_TX_SOFTWARE|SOF_TIMESTAMPING_RX_HARDWARE|SOF_TIMESTAMPING_RX_SOFTWARE|SOF_TIMESTAMPING_SOFTWARE|SOF_TIMESTAMPING_RAW_HARDWARE, phc_index=-1, tx_types=0x3, rx_filters=0x1}}) = 0
x86_64 ioctl 3 0x8946 0x1000 = -1 EOPNOTSUPP
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 16 0
@0x2000 0x7f u8 fill 200 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data={cmd=0x7f /* ETHTOOL_??? */}}) = -1 EOPNOTSUPP (Operation not supported)
x86_64 ioctl 3 0x8946 0x1000 = -1 EFAULT
@0x1000 "eth0\0" fill 11 0 ptr 0x2000 fill 16 0
> ioctl(3, SIOCETHTOOL, {ifr_name="eth0", ifr_data=0x2000}) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x8946 0 = -1 EFAULT
> ioctl(3, SIOCETHTOOL, NULL) = -1 EFAULT (Bad address)

# Interfaces made of others.
x86_64 ioctl 3 0x8983 0x1000 = 0
@0x1000 0 "eth0\0" fill 19 0 u32 5 fill 20 0 u16 0 0
> ioctl(3, SIOCSIFVLAN, {cmd=ADD_VLAN_CMD, device1="eth0", VID=5}) = 0
i386 ioctl 3 0x8983 0x1000 = 0
@0x1000 1 "eth0.5\0" fill 17 0 u32 0 fill 20 0 u16 0 0
> ioctl(3, SIOCSIFVLAN, {cmd=DEL_VLAN_CMD, device1="eth0.5"}) = 0
arm ioctl 3 0x8983 0x1000 = 0
@0x1000 3 "eth0.5\0" fill 17 0 u32 6 fill 20 0 u16 7 0
> ioctl(3, SIOCSIFVLAN, {cmd=SET_VLAN_EGRESS_PRIORITY_CMD, device1="eth0.5", skb_priority=6, vlan_qos=7}) = 0
x86_64 ioctl 3 0x8983 0x1000 = 0
@0x1000 6 "\0" fill 23 0 u32 3 fill 20 0 u16 0 0
> ioctl(3, SIOCSIFVLAN, {cmd=SET_VLAN_NAME_TYPE_CMD, device1="", name_type=VLAN_NAME_TYPE_RAW_PLUS_VID_NO_PAD}) = 0
x86_64 ioctl 3 0x8983 0x1000 = -1 EPERM
@0x1000 7 "eth0.5\0" fill 17 0 u32 0x21 fill 20 0 u16 1 0
> ioctl(3, SIOCSIFVLAN, {cmd=SET_VLAN_FLAG_CMD, device1="eth0.5", flag=VLAN_FLAG_REORDER_HDR|0x20, vlan_qos=1}) = -1 EPERM (Operation not permitted)
x86_64 ioctl 3 0x8982 0x1000 = 0
@0x1000 8 "eth0.5\0" fill 17 0 fill 24 0 u16 0 0
@@0x101c "eth0\0"
>> ioctl(3, SIOCGIFVLAN, {cmd=GET_VLAN_REALDEV_NAME_CMD, device1="eth0.5"
> ioctl(3, SIOCGIFVLAN, {cmd=GET_VLAN_REALDEV_NAME_CMD, device1="eth0.5", device2="eth0"}) = 0
x86_64 ioctl 3 0x8982 0x1000 = 0
@0x1000 9 "eth0.5\0" fill 17 0 fill 24 0 u16 0 0
@@0x101c u32 5
> ioctl(3, SIOCGIFVLAN, {cmd=GET_VLAN_VID_CMD, device1="eth0.5", VID=5}) = 0
x86_64 ioctl 3 0x8982 0x1000 = -1 EINVAL
@0x1000 10 "eth0.5\0" fill 17 0 fill 24 0 u16 0 0
> ioctl(3, SIOCGIFVLAN, {cmd=0xa /* ???_VLAN_CMD */, device1="eth0.5"}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x8982 0x1000 = -1 EFAULT
@0x1000 9 "eth0.5\0" fill 17 0
> ioctl(3, SIOCGIFVLAN, 0x1000) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x8990 0x1000 = 0
@0x1000 "bond0\0" fill 10 0 "eth0\0" fill 19 0
> ioctl(3, SIOCBONDENSLAVE, {ifr_name="bond0", ifr_slave="eth0"}) = 0
i386 ioctl 3 0x8991 0x1000 = 0
@0x1000 "bond0\0" fill 10 0 "eth0\0" fill 11 0
> ioctl(3, SIOCBONDRELEASE, {ifr_name="bond0", ifr_slave="eth0"}) = 0
x86_64 ioctl 3 0x8992 0x1000 = -1 EPERM
@0x1000 "bond0\0" fill 10 0 "eth0\0" fill 19 0
> ioctl(3, SIOCBONDSETHWADDR, {ifr_name="bond0", ifr_slave="eth0"}) = -1 EPERM (Operation not permitted)
x86_64 ioctl 3 0x8995 0x1000 = 0
@0x1000 "bond0\0" fill 10 0 "eth0\0" fill 19 0
> ioctl(3, SIOCBONDCHANGEACTIVE, {ifr_name="bond0", ifr_slave="eth0"}) = 0
x86_64 ioctl 3 0x8994 0x1000 = 0
@0x1000 "bond0\0" fill 10 0 ptr 0x2000 fill 16 0
@@0x2000 4 2 100
> ioctl(3, SIOCBONDINFOQUERY, {ifr_name="bond0", ifr_data={bond_mode=BOND_MODE_8023AD, num_slaves=2, miimon=100}}) = 0
arm ioctl 3 0x8993 0x1000 = 0
@0x1000 "bond0\0" fill 10 0 ptr 0x2000 fill 12 0
@0x2000 1 fill 24 0
@@0x2004 "eth1\0" fill 11 0 u8 0 1 0 0 u32 3
> ioctl(3, SIOCBONDSLAVEINFOQUERY, {ifr_name="bond0", ifr_data={slave_id=1} => {slave_name="eth1", link=BOND_LINK_UP, state=BOND_STATE_BACKUP, link_failure_count=3}}) = 0
arm ioctl 3 0x8993 0x1000 = -1 ENODEV
@0x1000 "bond0\0" fill 10 0 ptr 0x2000 fill 12 0
@0x2000 9 fill 24 0
> ioctl(3, SIOCBONDSLAVEINFOQUERY, {ifr_name="bond0", ifr_data={slave_id=9}}) = -1 ENODEV (No such device)
x86_64 ioctl 3 0x8940 0x1000 = 3
@0x1000 u64 1 0x2000 16
> ioctl(3, SIOCGIFBR, {cmd=BRCTL_GET_BRIDGES, indices=0x2000, num_indices=16}) = 3
i386 ioctl 3 0x8941 0x1000 = 0
@0x1000 long 2 ptr &"br0" 0
> ioctl(3, SIOCSIFBR, {cmd=BRCTL_ADD_BRIDGE, name="br0"}) = 0
x86_64 ioctl 3 0x8941 0x1000 = -1 EOPNOTSUPP
@0x1000 u64 9 0 0
> ioctl(3, SIOCSIFBR, {cmd=0x9 /* BRCTL_??? */}) = -1 EOPNOTSUPP (Operation not supported)

# ---- Tunnels ----
x86_64 ioctl 3 0x400454ca 0x1000 = 0
@0x1000 "tun%d\0" fill 10 0 u16 0x1001 fill 22 0
@@0x1000 "tun0\0"
>> ioctl(3, TUNSETIFF, {ifr_name="tun%d", ifr_flags=IFF_TUN|IFF_NO_PI}
> ioctl(3, TUNSETIFF, {ifr_name="tun%d", ifr_flags=IFF_TUN|IFF_NO_PI} => {ifr_name="tun0"}) = 0
i386 ioctl 3 0x400454ca 0x1000 = -1 EPERM
@0x1000 "tap0\0" fill 11 0 u16 0xe972 fill 14 0
> ioctl(3, TUNSETIFF, {ifr_name="tap0", ifr_flags=IFF_TAP|IFF_NAPI|IFF_NAPI_FRAGS|IFF_NO_CARRIER|IFF_MULTI_QUEUE|IFF_PERSIST|IFF_ONE_QUEUE|IFF_VNET_HDR|IFF_TUN_EXCL}) = -1 EPERM (Operation not permitted)
x86_64 ioctl 3 0x400454ca 0x1000 = -1 EFAULT
@0x1000 "tap0\0" fill 11 0 u16 1
> ioctl(3, TUNSETIFF, 0x1000) = -1 EFAULT (Bad address)
arm ioctl 3 0x800454d2 0x1000 = 0
@@0x1000 "tap0\0" fill 11 0 u16 0x1802 fill 14 0
> ioctl(3, TUNGETIFF, {ifr_name="tap0", ifr_flags=IFF_TAP|IFF_PERSIST|IFF_NO_PI}) = 0
x86_64 ioctl 3 0x800454d2 0x1000 = -1 EBADFD
> ioctl(3, TUNGETIFF, 0x1000) = -1 EBADFD (File descriptor in bad state)
x86_64 ioctl 3 0x400454d9 0x1000 = 0
@0x1000 fill 16 0 u16 0x200 fill 22 0
> ioctl(3, TUNSETQUEUE, {ifr_flags=IFF_ATTACH_QUEUE}) = 0
x86_64 ioctl 3 0x800454cf 0x1000 = 0
@@0x1000 0x7173
> ioctl(3, TUNGETFEATURES, [IFF_TUN|IFF_TAP|IFF_NAPI|IFF_NAPI_FRAGS|IFF_NO_CARRIER|IFF_MULTI_QUEUE|IFF_NO_PI|IFF_ONE_QUEUE|IFF_VNET_HDR]) = 0
x86_64 ioctl 3 0x400454d0 0x1f = 0
> ioctl(3, TUNSETOFFLOAD, TUN_F_CSUM|TUN_F_TSO4|TUN_F_TSO6|TUN_F_TSO_ECN|TUN_F_UFO) = 0
x86_64 ioctl 3 0x400454d0 0x3e0 = -1 EINVAL
> ioctl(3, TUNSETOFFLOAD, TUN_F_USO4|TUN_F_USO6|TUN_F_UDP_TUNNEL_GSO|TUN_F_UDP_TUNNEL_GSO_CSUM|0x200) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x400454d1 0x1000 = 2
@0x1000 u16 1 2 u8 1 2 3 4 5 6 7 8 9 10 11 12
> ioctl(3, TUNSETTXFILTER, {flags=TUN_FLT_ALLMULTI, count=2, addr=[01:02:03:04:05:06, 07:08:09:0a:0b:0c]}) = 2
x86_64 ioctl 3 0x400454d1 0x1000 = 0
@0x1000 u16 0 0
> ioctl(3, TUNSETTXFILTER, {flags=0, count=0, addr=[]}) = 0
x86_64 ioctl 3 0x400454d1 0x1000 = -1 EFAULT
@0x1000 u16 0 9 u8 1 2 3 4 5 6
> ioctl(3, TUNSETTXFILTER, {flags=0, count=9, addr=[01:02:03:04:05:06, ... /* 0x100a */]}) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x401054d5 0x1000 = 0
@0x1000 u16 1 0 u32 0 ptr 0x2000
@0x2000 u16 6 u8 0 0 u32 0xffff
> ioctl(3, TUNATTACHFILTER, {len=1, filter=0x2000}) = 0
-v
> ioctl(3, TUNATTACHFILTER, {len=1, filter=[BPF_STMT(BPF_RET|BPF_K, SECCOMP_RET_KILL_THREAD|0xffff)]}) = 0
arm ioctl 3 0x400854d5 0x1000 = -1 EINVAL
@0x1000 u16 1 0 ptr 0x2000
> ioctl(3, TUNATTACHFILTER, {len=1, filter=0x2000}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x401054d6 0 = 0
> ioctl(3, TUNDETACHFILTER, NULL) = 0
i386 ioctl 3 0x800854db 0x1000 = 0
@@0x1000 u16 0 0 ptr 0
> ioctl(3, TUNGETFILTER, {len=0, filter=NULL}) = 0
x86_64 ioctl 3 0x400454c8 1 = 0
> ioctl(3, TUNSETNOCSUM, 1) = 0
x86_64 ioctl 3 0x400454c9 1 = 0
> ioctl(3, TUNSETDEBUG, 1) = 0
x86_64 ioctl 3 0x400454cb 1 = 0
> ioctl(3, TUNSETPERSIST, 1) = 0
x86_64 ioctl 3 0x400454cc -1 = 0
> ioctl(3, TUNSETOWNER, -1) = 0
x86_64 ioctl 3 0x400454ce 100 = 0
> ioctl(3, TUNSETGROUP, 100) = 0
x86_64 ioctl 3 0x400454cd 1 = -1 EBUSY
> ioctl(3, TUNSETLINK, ARPHRD_ETHER) = -1 EBUSY (Device or resource busy)
x86_64 ioctl 3 0x800454d3 0x1000 = 0
@@0x1000 0x7fffffff
> ioctl(3, TUNGETSNDBUF, [2147483647]) = 0
x86_64 ioctl 3 0x400454d4 0x1000 = -1 EINVAL
@0x1000 -1
> ioctl(3, TUNSETSNDBUF, [-1]) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x800454d7 0x1000 = 0
@@0x1000 10
> ioctl(3, TUNGETVNETHDRSZ, [10]) = 0
x86_64 ioctl 3 0x400454d8 0x1000 = 0
@0x1000 12
> ioctl(3, TUNSETVNETHDRSZ, [12]) = 0
x86_64 ioctl 3 0x400454da 0x1000 = 0
@0x1000 7
> ioctl(3, TUNSETIFINDEX, [7]) = 0
x86_64 ioctl 3 0x400454dc 0x1000 = 0
@0x1000 1
> ioctl(3, TUNSETVNETLE, [1]) = 0
x86_64 ioctl 3 0x800454dd 0x1000 = 0
@@0x1000 1
> ioctl(3, TUNGETVNETLE, [1]) = 0
x86_64 ioctl 3 0x400454de 0x1000 = -1 EINVAL
@0x1000 1
> ioctl(3, TUNSETVNETBE, [1]) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x800454df 0x1000 = 0
@@0x1000 0
> ioctl(3, TUNGETVNETBE, [0]) = 0
x86_64 ioctl 3 0x800454e0 0x1000 = 0
@0x1000 4
> ioctl(3, TUNSETSTEERINGEBPF, [4]) = 0
x86_64 ioctl 3 0x800454e1 0x1000 = 0
@0x1000 -1
> ioctl(3, TUNSETFILTEREBPF, [-1]) = 0
x86_64 ioctl 3 0x400454e2 0x1000 = 0
@0x1000 1
> ioctl(3, TUNSETCARRIER, [1]) = 0
x86_64 ioctl 3 0x54e3 0 = 4
> ioctl(3, TUNGETDEVNETNS) = 4

# ---- PPP ----
x86_64 ioctl 3 0x8004745a 0x1000 = 0
@@0x1000 0x1f200143
> ioctl(3, PPPIOCGFLAGS, [SC_COMP_PROT|SC_COMP_AC|SC_CCP_OPEN|SC_ENABLE_IP|SC_SYNC|SC_RCV_B7_0|SC_RCV_B7_1|SC_RCV_EVNP|SC_RCV_ODDP|SC_XMIT_BUSY]) = 0
x86_64 ioctl 3 0x40047459 0x1000 = 0
@0x1000 0x80000c08
> ioctl(3, PPPIOCSFLAGS, [SC_NO_TCP_CCID|SC_MULTILINK|SC_MP_SHORTSEQ|0x80000000]) = 0
x86_64 ioctl 3 0x80047458 0x1000 = 0
@@0x1000 0xffffffff
> ioctl(3, PPPIOCGASYNCMAP, [0xffffffff]) = 0
x86_64 ioctl 3 0x40047457 0x1000 = 0
@0x1000 0
> ioctl(3, PPPIOCSASYNCMAP, [0]) = 0
x86_64 ioctl 3 0x80047456 0x1000 = 0
@@0x1000 2
> ioctl(3, PPPIOCGUNIT, [2]) = 0
x86_64 ioctl 3 0x80047455 0x1000 = 0
@@0x1000 0xa0000
> ioctl(3, PPPIOCGRASYNCMAP, [0xa0000]) = 0
x86_64 ioctl 3 0x40047454 0x1000 = 0
@0x1000 0xa0000
> ioctl(3, PPPIOCSRASYNCMAP, [0xa0000]) = 0
x86_64 ioctl 3 0x80047453 0x1000 = 0
@@0x1000 1500
> ioctl(3, PPPIOCGMRU, [1500]) = 0
x86_64 ioctl 3 0x40047452 0x1000 = 0
@0x1000 1500
> ioctl(3, PPPIOCSMRU, [1500]) = 0
x86_64 ioctl 3 0x40047451 0x1000 = 0
@0x1000 15
> ioctl(3, PPPIOCSMAXCID, [15]) = 0
x86_64 ioctl 3 0x80207450 0x1000 = 0
@@0x1000 1 2 3 4 5 6 7 8
> ioctl(3, PPPIOCGXASYNCMAP, [0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8]) = 0
x86_64 ioctl 3 0x4020744f 0x1000 = -1 EFAULT
@0x1000 1 2 3 4
> ioctl(3, PPPIOCSXASYNCMAP, [0x1, 0x2, 0x3, 0x4, ... /* 0x1010 */]) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x744e 0 = -1 ENOTTY
> ioctl(3, PPPIOCXFERUNIT) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x4010744d 0x1000 = 0
@0x1000 ptr 0x2000 u32 3 1
@0x2000 u8 0x1a 3 0x78
> ioctl(3, PPPIOCSCOMPRESS, {ptr="\x1a\x03\x78", length=3, transmit=1}) = 0
arm ioctl 3 0x400c744d 0x1000 = -1 EFAULT
@0x1000 ptr 0x2000 u32 3 0
> ioctl(3, PPPIOCSCOMPRESS, {ptr=0x2000, length=3, transmit=0}) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0xc008744c 0x1000 = 0
@0x1000 0x21 0
@@0x1004 3
> ioctl(3, PPPIOCGNPMODE, {protocol=PPP_IP, mode=NPMODE_QUEUE}) = 0
x86_64 ioctl 3 0x4008744b 0x1000 = -1 EINVAL
@0x1000 0x58 4
> ioctl(3, PPPIOCSNPMODE, {protocol=0x58 /* PPP_??? */, mode=0x4 /* NPMODE_??? */}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x40107447 0x1000 = 0
@0x1000 u16 0 0 u32 0 ptr 0
> ioctl(3, PPPIOCSPASS, {len=0, filter=NULL}) = 0
i386 ioctl 3 0x40087446 0x1000 = 0
@0x1000 u16 2 0 ptr 0x2000
> ioctl(3, PPPIOCSACTIVE, {len=2, filter=0x2000}) = 0
x86_64 ioctl 3 0x80047441 0x1000 = 0
@@0x1000 1
> ioctl(3, PPPIOCGDEBUG, [1]) = 0
x86_64 ioctl 3 0x40047440 0x1000 = 0
@0x1000 1
> ioctl(3, PPPIOCSDEBUG, [1]) = 0
i386 ioctl 3 0x8008743f 0x1000 = 0
@@0x1000 5 6
> ioctl(3, PPPIOCGIDLE32, {xmit_idle=5, recv_idle=6}) = 0
x86_64 ioctl 3 0x8010743f 0x1000 = 0
@@0x1000 u64 5 6
> ioctl(3, PPPIOCGIDLE64, {xmit_idle=5, recv_idle=6}) = 0
x86_64 ioctl 3 0xc004743e 0x1000 = 0
@0x1000 -1
@@0x1000 0
> ioctl(3, PPPIOCNEWUNIT, [-1 => 0]) = 0
x86_64 ioctl 3 0xc004743e 0x1000 = -1 EEXIST
@0x1000 3
> ioctl(3, PPPIOCNEWUNIT, [3]) = -1 EEXIST (File exists)
x86_64 ioctl 3 0x4004743d 0x1000 = 0
@0x1000 3
> ioctl(3, PPPIOCATTACH, [3]) = 0
x86_64 ioctl 3 0x4004743c 0x1000 = -1 EINVAL
@0x1000 3
> ioctl(3, PPPIOCDETACH, [3]) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x4004743b 0x1000 = 0
@0x1000 1500
> ioctl(3, PPPIOCSMRRU, [1500]) = 0
x86_64 ioctl 3 0x4004743a 0x1000 = 0
@0x1000 0
> ioctl(3, PPPIOCCONNECT, [0]) = 0
x86_64 ioctl 3 0x7439 0 = 0
> ioctl(3, PPPIOCDISCONN) = 0
x86_64 ioctl 3 0x40047438 0x1000 = 0
@0x1000 1
> ioctl(3, PPPIOCATTCHAN, [1]) = 0
x86_64 ioctl 3 0x80047437 0x1000 = 0
@@0x1000 1
> ioctl(3, PPPIOCGCHAN, [1]) = 0
i386 ioctl 3 0x80487436 0x1000 = 0
@@0x1000 u16 1 2 u32 1 u64 3 4 5 6 7 8 9 10
> ioctl(3, PPPIOCGL2TPSTATS, {tunnel_id=1, session_id=2, using_ipsec=1, tx_packets=3, tx_bytes=4, tx_errors=5, rx_packets=6, rx_bytes=7, rx_seq_discards=8, rx_oos_packets=9, rx_errors=10}) = 0
x86_64 ioctl 3 0x40047435 0x1000 = 0
@0x1000 1
> ioctl(3, PPPIOCBRIDGECHAN, [1]) = 0
x86_64 ioctl 3 0x7434 0 = 0
> ioctl(3, PPPIOCUNBRIDGECHAN) = 0
