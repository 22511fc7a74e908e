# Generic families of everything else.

fd 8 "socket:[3]" netlink 16
genl 17 "VFS_DQUOT"
genl 40 "TASKSTATS"
genl 41 "thermal"
genl 42 "acpi_event"
genl 43 "dpll"
genl 44 "nbd"
genl 45 "vdpa"
genl 46 "nfsd"
genl 47 "l2tp"
genl 48 "wireguard"
genl 49 "ovpn"
genl 50 "macsec"
genl 51 "team"
genl 52 "HSR"
genl 53 "batadv"
genl 54 "ovs_datapath"
genl 55 "ovs_vport"
genl 56 "ovs_flow"
genl 57 "ovs_packet"
genl 58 "SMC_PNETID"
genl 59 "SMC_GEN_NETLINK"
genl 60 "TIPCv2"
genl 61 "TIPC"
genl 62 "IPVS"
genl 63 "NCSI"
genl 64 "NLBL_MGMT"
genl 65 "NLBL_UNLBL"
genl 66 "NLBL_CIPSOv4"
genl 67 "NLBL_CALIPSO"
genl 68 "nl802154"
genl 69 "802.15.4 MAC"

# Accounting: one structure, of every length; quotas; heat; ACPI.
x86_64 sendto 8 0x1000 28 0 0 0 = 28
@0x1000 u8 28 0 0 0 40 0 5 0 1 0 0 0 0 0 0 0 1 1 0 0 8 0 1 0 210 4 0 0
> sendto(8, [{nlmsg_len=28, nlmsg_type=TASKSTATS, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=TASKSTATS_CMD_GET, version=1}, [{nla_len=8, nla_type=TASKSTATS_CMD_ATTR_PID}, 1234]], 28, 0, NULL, 0) = 28
i386 sendto 8 0x1000 28 0 0 0 = 28
@0x1000 u8 28 0 0 0 40 0 5 0 1 0 0 0 0 0 0 0 1 1 0 0 8 0 3 0 48 45 51 0
> sendto(8, [{nlmsg_len=28, nlmsg_type=TASKSTATS, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=TASKSTATS_CMD_GET, version=1}, [{nla_len=8, nla_type=TASKSTATS_CMD_ATTR_REGISTER_CPUMASK}, "0-3"]], 28, 0, NULL, 0) = 28
x32 sendto 8 0x1000 364 0 0 0 = 364
@0x1000 u8 108 1 0 0 40 0 0 0 1 0 0 0 0 0 0 0 2 1 0 0 88 1 4 128 8 0 1 0 77 0 0 0 76 1 3 0 13 0 0 0 0 1 0 0 1 251 0 0 0 0 0 0 1 0 0 0 0 0 0 0 2 0 0 0
@0x1040 u8 0 0 0 0 3 0 0 0 0 0 0 0 4 0 0 0 0 0 0 0 5 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 7 0 0 0 0 0 0 0 8 0 0 0 0 0 0 0 "sleep" 0 0 0 0 0 0 0
@0x1080 fill 28 0 u8 232 3 0 0 233 3 0 0 77 0 0 0 1 0 0 0 0 241 83 101 0 0 0 0 20 0 0 0 0 0 0 0 21 0 0 0
@0x10c0 u8 0 0 0 0 22 0 0 0 0 0 0 0 23 0 0 0 0 0 0 0 24 0 0 0 0 0 0 0 25 0 0 0 0 0 0 0 26 0 0 0 0 0 0 0 27 0 0 0 0 0 0 0 28 0 0 0 0 0 0 0 29 0 0 0
@0x1100 u8 0 0 0 0 30 0 0 0 0 0 0 0 31 0 0 0 0 0 0 0 32 0 0 0 0 0 0 0 33 0 0 0 0 0 0 0 34 0 0 0 0 0 0 0 35 0 0 0 0 0 0 0 36 0 0 0 0 0 0 0 37 0 0 0
@0x1140 u8 0 0 0 0 38 0 0 0 0 0 0 0 39 0 0 0 0 0 0 0 40 0 0 0 0 0 0 0 41 0 0 0 0 0 0 0 42 0 0 0 0 0 0 0
> sendto(8, [{nlmsg_len=364, nlmsg_type=TASKSTATS, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {cmd=TASKSTATS_CMD_NEW, version=1}, [{nla_len=344, nla_type=NLA_F_NESTED|TASKSTATS_TYPE_AGGR_PID}, [[{nla_len=8, nla_type=TASKSTATS_TYPE_PID}, 77], [{nla_len=332, nla_type=TASKSTATS_TYPE_STATS}, {version=13, ac_exitcode=256, ac_flag=AFORK, ac_nice=-5, cpu_count=1, cpu_delay_total=2, blkio_count=3, blkio_delay_total=4, swapin_count=5, swapin_delay_total=6, cpu_run_real_total=7, cpu_run_virtual_total=8, ac_comm="sleep", ac_sched=0, ac_uid=1000, ac_gid=1001, ac_pid=77, ac_ppid=1, ac_btime=1700000000, ac_etime=20, ac_utime=21, ac_stime=22, ac_minflt=23, ac_majflt=24, coremem=25, virtmem=26, hiwater_rss=27, hiwater_vm=28, read_char=29, write_char=30, read_syscalls=31, write_syscalls=32, read_bytes=33, write_bytes=34, cancelled_write_bytes=35, nvcsw=36, nivcsw=37, ac_utimescaled=38, ac_stimescaled=39, cpu_scaled_run_real_total=40, freepages_count=41, freepages_delay_total=42}]]]], 364, 0, NULL, 0) = 364
aarch64 sendto 8 0x1000 56 0 0 0 = 56
@0x1000 u8 56 0 0 0 40 0 0 0 1 0 0 0 0 0 0 0 2 1 0 0 36 0 5 128 8 0 2 0 77 0 0 0 16 0 3 0 13 0 0 0 0 1 0 0 1 251 0 0 6 0 3 0 1 0 0 0
> sendto(8, [{nlmsg_len=56, nlmsg_type=TASKSTATS, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {cmd=TASKSTATS_CMD_NEW, version=1}, [{nla_len=36, nla_type=NLA_F_NESTED|TASKSTATS_TYPE_AGGR_TGID}, [[{nla_len=8, nla_type=TASKSTATS_TYPE_TGID}, 77], [{nla_len=16, nla_type=TASKSTATS_TYPE_STATS}, {version=13, ac_exitcode=256, ac_flag=AFORK, ac_nice=-5}], [{nla_len=6, nla_type=TASKSTATS_TYPE_STATS}, "\x01\x00"]]]], 56, 0, NULL, 0) = 56
arm sendto 8 0x1000 28 0 0 0 = 28
@0x1000 u8 28 0 0 0 40 0 5 0 1 0 0 0 0 0 0 0 4 1 0 0 8 0 1 0 5 0 0 0
> sendto(8, [{nlmsg_len=28, nlmsg_type=TASKSTATS, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=CGROUPSTATS_CMD_GET, version=1}, [{nla_len=8, nla_type=CGROUPSTATS_CMD_ATTR_FD}, 5]], 28, 0, NULL, 0) = 28
riscv64 sendto 8 0x1000 64 0 0 0 = 64
@0x1000 u8 64 0 0 0 40 0 0 0 1 0 0 0 0 0 0 0 5 1 0 0 44 0 1 0 1 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 3 0 0 0 0 0 0 0 4 0 0 0 0 0 0 0 5 0 0 0 0 0 0 0
> sendto(8, [{nlmsg_len=64, nlmsg_type=TASKSTATS, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {cmd=CGROUPSTATS_CMD_NEW, version=1}, [{nla_len=44, nla_type=CGROUPSTATS_TYPE_CGROUP_STATS}, {nr_sleeping=1, nr_running=2, nr_stopped=3, nr_uninterruptible=4, nr_io_wait=5}]], 64, 0, NULL, 0) = 64
x86_64 sendto 8 0x1000 64 0 0 0 = 64
@0x1000 u8 64 0 0 0 17 0 0 0 1 0 0 0 0 0 0 0 1 1 0 0 8 0 1 0 0 0 0 0 12 0 2 0 232 3 0 0 0 0 0 0 8 0 3 0 6 0 0 0 8 0 4 0 8 0 0 0 8 0 5 0 1 0 0 0
> sendto(8, [{nlmsg_len=64, nlmsg_type=VFS_DQUOT, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {cmd=QUOTA_NL_C_WARNING, version=1}, [[{nla_len=8, nla_type=QUOTA_NL_A_QTYPE}, USRQUOTA], [{nla_len=12, nla_type=QUOTA_NL_A_EXCESS_ID}, 1000], [{nla_len=8, nla_type=QUOTA_NL_A_WARNING}, QUOTA_NL_BSOFTWARN], [{nla_len=8, nla_type=QUOTA_NL_A_DEV_MAJOR}, 8], [{nla_len=8, nla_type=QUOTA_NL_A_DEV_MINOR}, 1]]], 64, 0, NULL, 0) = 64
i386 sendto 8 0x1000 28 0 0 0 = 28
@0x1000 u8 28 0 0 0 41 0 5 0 1 0 0 0 0 0 0 0 2 1 0 0 8 0 2 0 0 0 0 0
> sendto(8, [{nlmsg_len=28, nlmsg_type=thermal, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=THERMAL_GENL_CMD_TZ_GET_TRIP, version=1}, [{nla_len=8, nla_type=THERMAL_GENL_ATTR_TZ_ID}, 0]], 28, 0, NULL, 0) = 28
x32 sendto 8 0x1000 48 0 0 0 = 48
@0x1000 u8 48 0 0 0 41 0 2 0 1 0 0 0 0 0 0 0 2 1 0 0 28 0 4 128 8 0 5 0 0 0 0 0 8 0 6 0 3 0 0 0 8 0 7 0 192 99 255 255
> sendto(8, [{nlmsg_len=48, nlmsg_type=thermal, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=THERMAL_GENL_CMD_TZ_GET_TRIP, version=1}, [{nla_len=28, nla_type=NLA_F_NESTED|THERMAL_GENL_ATTR_TZ_TRIP}, [[{nla_len=8, nla_type=THERMAL_GENL_ATTR_TZ_TRIP_ID}, 0], [{nla_len=8, nla_type=THERMAL_GENL_ATTR_TZ_TRIP_TYPE}, THERMAL_TRIP_CRITICAL], [{nla_len=8, nla_type=THERMAL_GENL_ATTR_TZ_TRIP_TEMP}, -40000]]]], 48, 0, NULL, 0) = 48
aarch64 sendto 8 0x1000 36 0 0 0 = 36
@0x1000 u8 36 0 0 0 41 fill 11 0 5 1 0 0 8 0 2 0 0 0 0 0 8 0 3 0 24 115 1 0
> sendto(8, [{nlmsg_len=36, nlmsg_type=thermal, nlmsg_flags=0, nlmsg_seq=0, nlmsg_pid=0}, {cmd=THERMAL_GENL_EVENT_TZ_TRIP_UP, version=1}, [[{nla_len=8, nla_type=THERMAL_GENL_ATTR_TZ_ID}, 0], [{nla_len=8, nla_type=THERMAL_GENL_ATTR_TZ_TEMP}, 95000]]], 36, 0, NULL, 0) = 36
arm sendto 8 0x1000 36 0 0 0 = 36
@0x1000 u8 36 0 0 0 41 fill 12 0 1 0 0 8 0 2 0 0 0 0 0 8 0 3 0 40 160 0 0
> sendto(8, [{nlmsg_len=36, nlmsg_type=thermal, nlmsg_flags=0, nlmsg_seq=0, nlmsg_pid=0}, {cmd=THERMAL_GENL_SAMPLING_TEMP, version=1}, [[{nla_len=8, nla_type=THERMAL_GENL_ATTR_TZ_ID}, 0], [{nla_len=8, nla_type=THERMAL_GENL_ATTR_TZ_TEMP}, 41000]]], 36, 0, NULL, 0) = 36
riscv64 sendto 8 0x1000 68 0 0 0 = 68
@0x1000 u8 68 0 0 0 42 0 0 0 1 0 0 0 0 0 0 0 1 1 0 0 48 0 1 0 "button/power" fill 8 0 "PBTN" fill 12 0 128 0 0 0
@0x1040 u8 1 0 0 0
> sendto(8, [{nlmsg_len=68, nlmsg_type=acpi_event, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {cmd=ACPI_GENL_CMD_EVENT, version=1}, [{nla_len=48, nla_type=ACPI_GENL_ATTR_EVENT}, {device_class="button/power", bus_id="PBTN", type=128, data=1}]], 68, 0, NULL, 0) = 68

# Clocks, block devices, virtual devices, NFS.
x86_64 sendto 8 0x1000 72 0 0 0 = 72
@0x1000 u8 72 0 0 0 43 0 2 0 1 0 0 0 0 0 0 0 2 1 0 0 8 0 1 0 0 0 0 0 12 0 4 0 238 255 192 0 0 0 0 0 8 0 5 0 2 0 0 0 8 0 7 0 3 0 0 0 8 0 9 0 2 0 0 0
@0x1040 u8 8 0 12 0 1 0 0 0
> sendto(8, [{nlmsg_len=72, nlmsg_type=dpll, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=DPLL_CMD_DEVICE_GET, version=1}, [[{nla_len=8, nla_type=DPLL_A_ID}, 0], [{nla_len=12, nla_type=DPLL_A_CLOCK_ID}, 0xc0ffee], [{nla_len=8, nla_type=DPLL_A_MODE}, DPLL_MODE_AUTOMATIC], [{nla_len=8, nla_type=DPLL_A_LOCK_STATUS}, DPLL_LOCK_STATUS_LOCKED_HO_ACQ], [{nla_len=8, nla_type=DPLL_A_TYPE}, DPLL_TYPE_EEC], [{nla_len=8, nla_type=DPLL_A_PHASE_OFFSET_MONITOR}, DPLL_FEATURE_STATE_ENABLE]]], 72, 0, NULL, 0) = 72
i386 sendto 8 0x1000 84 0 0 0 = 84
@0x1000 u8 84 0 0 0 43 0 5 0 1 0 0 0 0 0 0 0 9 1 0 0 8 0 1 0 3 0 0 0 12 0 11 0 128 150 152 0 0 0 0 0 28 0 18 128 8 0 2 0 0 0 0 0 8 0 16 0 1 0 0 0 8 0 10 0
@0x1040 u8 1 0 0 0 8 0 17 0 5 0 0 0 8 0 24 0 249 255 255 255
> sendto(8, [{nlmsg_len=84, nlmsg_type=dpll, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=DPLL_CMD_PIN_SET, version=1}, [[{nla_len=8, nla_type=DPLL_A_PIN_ID}, 3], [{nla_len=12, nla_type=DPLL_A_PIN_FREQUENCY}, 10000000], [{nla_len=28, nla_type=NLA_F_NESTED|DPLL_A_PIN_PARENT_DEVICE}, [[{nla_len=8, nla_type=DPLL_A_PIN_PARENT_ID}, 0], [{nla_len=8, nla_type=DPLL_A_PIN_STATE}, DPLL_PIN_STATE_CONNECTED], [{nla_len=8, nla_type=DPLL_A_PIN_DIRECTION}, DPLL_PIN_DIRECTION_INPUT]]], [{nla_len=8, nla_type=DPLL_A_PIN_CAPABILITIES}, DPLL_PIN_CAPABILITIES_DIRECTION_CAN_CHANGE|DPLL_PIN_CAPABILITIES_STATE_CAN_CHANGE], [{nla_len=8, nla_type=DPLL_A_PIN_FRACTIONAL_FREQUENCY_OFFSET}, -7]]], 84, 0, NULL, 0) = 84
x32 sendto 8 0x1000 80 0 0 0 = 80
@0x1000 u8 80 0 0 0 44 0 5 0 1 0 0 0 0 0 0 0 1 1 0 0 8 0 1 0 0 0 0 0 12 0 2 0 0 0 0 64 0 0 0 0 12 0 5 0 5 0 0 0 0 0 0 0 12 0 6 0 1 0 0 0 0 0 0 0
@0x1040 u8 16 0 7 128 12 0 1 128 8 0 1 0 7 0 0 0
> sendto(8, [{nlmsg_len=80, nlmsg_type=nbd, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=NBD_CMD_CONNECT, version=1}, [[{nla_len=8, nla_type=NBD_ATTR_INDEX}, 0], [{nla_len=12, nla_type=NBD_ATTR_SIZE_BYTES}, 1073741824], [{nla_len=12, nla_type=NBD_ATTR_SERVER_FLAGS}, NBD_FLAG_HAS_FLAGS|NBD_FLAG_SEND_FLUSH], [{nla_len=12, nla_type=NBD_ATTR_CLIENT_FLAGS}, NBD_CFLAG_DESTROY_ON_DISCONNECT], [{nla_len=16, nla_type=NLA_F_NESTED|NBD_ATTR_SOCKETS}, [{nla_len=12, nla_type=NLA_F_NESTED|NBD_SOCK_ITEM}, [{nla_len=8, nla_type=NBD_SOCK_FD}, 7]]]]], 80, 0, NULL, 0) = 80
aarch64 sendto 8 0x1000 44 0 0 0 = 44
@0x1000 u8 44 0 0 0 44 0 2 0 1 0 0 0 0 0 0 0 5 1 0 0 24 0 9 128 20 0 1 128 8 0 1 0 0 0 0 0 5 0 2 0 1 0 0 0
> sendto(8, [{nlmsg_len=44, nlmsg_type=nbd, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=NBD_CMD_STATUS, version=1}, [{nla_len=24, nla_type=NLA_F_NESTED|NBD_ATTR_DEVICE_LIST}, [{nla_len=20, nla_type=NLA_F_NESTED|NBD_DEVICE_ITEM}, [[{nla_len=8, nla_type=NBD_DEVICE_INDEX}, 0], [{nla_len=5, nla_type=NBD_DEVICE_CONNECTED}, 1]]]]], 44, 0, NULL, 0) = 44
arm sendto 8 0x1000 68 0 0 0 = 68
@0x1000 u8 68 0 0 0 45 0 5 0 1 0 0 0 0 0 0 0 3 1 0 0 7 0 4 0 118 48 0 0 16 0 2 0 "vdpasim_net" 0 10 0 10 0 2 0 0 0 1 0 0 0 12 0 20 0 0 0 0 0
@0x1040 u8 2 0 0 0
> sendto(8, [{nlmsg_len=68, nlmsg_type=vdpa, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=VDPA_CMD_DEV_NEW, version=1}, [[{nla_len=7, nla_type=VDPA_ATTR_DEV_NAME}, "v0"], [{nla_len=16, nla_type=VDPA_ATTR_MGMTDEV_DEV_NAME}, "vdpasim_net"], [{nla_len=10, nla_type=VDPA_ATTR_DEV_NET_CFG_MACADDR}, 02:00:00:00:01:00], [{nla_len=12, nla_type=VDPA_ATTR_DEV_FEATURES}, 0x200000000]]], 68, 0, NULL, 0) = 68
riscv64 sendto 8 0x1000 44 0 0 0 = 44
@0x1000 u8 44 0 0 0 46 0 5 0 1 0 0 0 0 0 0 0 2 1 0 0 8 0 1 0 8 0 0 0 7 0 4 0 109 101 0 0 8 0 5 0 2 0 0 0
> sendto(8, [{nlmsg_len=44, nlmsg_type=nfsd, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=NFSD_CMD_THREADS_SET, version=1}, [[{nla_len=8, nla_type=NFSD_A_SERVER_THREADS}, 8], [{nla_len=7, nla_type=NFSD_A_SERVER_SCOPE}, "me"], [{nla_len=8, nla_type=NFSD_A_SERVER_MIN_THREADS}, 2]]], 44, 0, NULL, 0) = 44
x86_64 sendto 8 0x1000 52 0 0 0 = 52
@0x1000 u8 52 0 0 0 46 0 2 0 1 0 0 0 0 0 0 0 7 1 0 0 32 0 1 128 20 0 1 0 2 0 8 1 fill 12 0 8 0 2 0 116 99 112 0
> sendto(8, [{nlmsg_len=52, nlmsg_type=nfsd, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=NFSD_CMD_LISTENER_GET, version=1}, [{nla_len=32, nla_type=NLA_F_NESTED|NFSD_A_SERVER_SOCK_ADDR}, [[{nla_len=20, nla_type=NFSD_A_SOCK_ADDR}, {sa_family=AF_INET, sin_port=htons(2049), sin_addr=inet_addr("0.0.0.0")}], [{nla_len=8, nla_type=NFSD_A_SOCK_TRANSPORT_NAME}, "tcp"]]]], 52, 0, NULL, 0) = 52
i386 sendto 8 0x1000 44 0 0 0 = 44
@0x1000 u8 44 0 0 0 46 0 5 0 1 0 0 0 0 0 0 0 4 1 0 0 24 0 1 128 8 0 1 0 4 0 0 0 8 0 2 0 2 0 0 0 4 0 3 0
> sendto(8, [{nlmsg_len=44, nlmsg_type=nfsd, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=NFSD_CMD_VERSION_SET, version=1}, [{nla_len=24, nla_type=NLA_F_NESTED|NFSD_A_SERVER_PROTO_VERSION}, [[{nla_len=8, nla_type=NFSD_A_VERSION_MAJOR}, 4], [{nla_len=8, nla_type=NFSD_A_VERSION_MINOR}, 2], {nla_len=4, nla_type=NFSD_A_VERSION_ENABLED}]]], 44, 0, NULL, 0) = 44
x32 sendto 8 0x1000 52 0 0 0 = 52
@0x1000 u8 52 0 0 0 46 0 2 0 1 0 0 0 0 0 0 0 1 1 0 0 8 0 1 0 0 0 18 52 8 0 8 0 10 0 0 1 6 0 13 0 8 1 0 0 8 0 14 0 22 0 0 0
> sendto(8, [{nlmsg_len=52, nlmsg_type=nfsd, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=NFSD_CMD_RPC_STATUS_GET, version=1}, [[{nla_len=8, nla_type=NFSD_A_RPC_STATUS_XID}, 4660], [{nla_len=8, nla_type=NFSD_A_RPC_STATUS_SADDR4}, inet_addr("10.0.0.1")], [{nla_len=6, nla_type=NFSD_A_RPC_STATUS_DPORT}, htons(2049)], [{nla_len=8, nla_type=NFSD_A_RPC_STATUS_COMPOUND_OPS}, 22]]], 52, 0, NULL, 0) = 52

# Tunnels.
aarch64 sendto 8 0x1000 68 0 0 0 = 68
@0x1000 u8 68 0 0 0 47 0 5 0 1 0 0 0 0 0 0 0 1 1 0 0 8 0 9 0 1 0 0 0 5 0 7 0 3 0 0 0 6 0 2 0 0 0 0 0 8 0 24 0 10 0 0 1 6 0 27 0 165 6 0 0 8 0 23 0
@0x1040 u8 4 0 0 0
> sendto(8, [{nlmsg_len=68, nlmsg_type=l2tp, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=L2TP_CMD_TUNNEL_CREATE, version=1}, [[{nla_len=8, nla_type=L2TP_ATTR_CONN_ID}, 1], [{nla_len=5, nla_type=L2TP_ATTR_PROTO_VERSION}, 3], [{nla_len=6, nla_type=L2TP_ATTR_ENCAP_TYPE}, L2TP_ENCAPTYPE_UDP], [{nla_len=8, nla_type=L2TP_ATTR_IP_SADDR}, inet_addr("10.0.0.1")], [{nla_len=6, nla_type=L2TP_ATTR_UDP_DPORT}, 1701], [{nla_len=8, nla_type=L2TP_ATTR_FD}, 4]]], 68, 0, NULL, 0) = 68
arm sendto 8 0x1000 68 0 0 0 = 68
@0x1000 u8 68 0 0 0 47 0 2 0 1 0 0 0 0 0 0 0 8 1 0 0 13 0 8 0 "l2tpeth0" 0 0 0 0 6 0 1 0 5 0 0 0 8 0 15 0 1 2 3 4 16 0 30 128 12 0 1 0 3 0 0 0
@0x1040 u8 0 0 0 0
> sendto(8, [{nlmsg_len=68, nlmsg_type=l2tp, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=L2TP_CMD_SESSION_GET, version=1}, [[{nla_len=13, nla_type=L2TP_ATTR_IFNAME}, "l2tpeth0"], [{nla_len=6, nla_type=L2TP_ATTR_PW_TYPE}, L2TP_PWTYPE_ETH], [{nla_len=8, nla_type=L2TP_ATTR_COOKIE}, "\x01\x02\x03\x04"], [{nla_len=16, nla_type=NLA_F_NESTED|L2TP_ATTR_STATS}, [{nla_len=12, nla_type=L2TP_ATTR_TX_PACKETS}, 3]]]], 68, 0, NULL, 0) = 68
riscv64 sendto 8 0x1000 224 0 0 0 = 224
@0x1000 u8 224 0 0 0 48 0 5 0 1 0 0 0 0 0 0 0 1 1 0 0 8 0 2 0 119 103 48 0 36 0 3 0 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31
@0x1040 u8 8 0 5 0 1 0 0 0 6 0 6 0 108 202 0 0 144 0 8 128 140 0 0 128 36 0 1 fill 33 0 8 0 3 0
@0x1080 u8 2 0 0 0 20 0 4 0 2 0 202 108 192 0 2 1 fill 8 0 72 0 9 128 28 0 0 128 6 0 1 0 2 0 0 0 8 0 2 0 10 0 0 0 5 0 3 0 8 0 0 0 40 0 1 128 6 0 1 0
@0x10c0 u8 10 0 0 0 20 0 2 fill 17 0 5 0 3 0 0 0 0 0
> sendto(8, [{nlmsg_len=224, nlmsg_type=wireguard, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=WG_CMD_SET_DEVICE, version=1}, [[{nla_len=8, nla_type=WGDEVICE_A_IFNAME}, "wg0"], [{nla_len=36, nla_type=WGDEVICE_A_PRIVATE_KEY}, "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f"], [{nla_len=8, nla_type=WGDEVICE_A_FLAGS}, WGDEVICE_F_REPLACE_PEERS], [{nla_len=6, nla_type=WGDEVICE_A_LISTEN_PORT}, 51820], [{nla_len=144, nla_type=NLA_F_NESTED|WGDEVICE_A_PEERS}, [{nla_len=140, nla_type=NLA_F_NESTED|0}, [[{nla_len=36, nla_type=WGPEER_A_PUBLIC_KEY}, "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"], [{nla_len=8, nla_type=WGPEER_A_FLAGS}, WGPEER_F_REPLACE_ALLOWEDIPS], [{nla_len=20, nla_type=WGPEER_A_ENDPOINT}, {sa_family=AF_INET, sin_port=htons(51820), sin_addr=inet_addr("192.0.2.1")}], [{nla_len=72, nla_type=NLA_F_NESTED|WGPEER_A_ALLOWEDIPS}, [[{nla_len=28, nla_type=NLA_F_NESTED|0}, [[{nla_len=6, nla_type=WGALLOWEDIP_A_FAMILY}, AF_INET], [{nla_len=8, nla_type=WGALLOWEDIP_A_IPADDR}, inet_addr("10.0.0.0")], [{nla_len=5, nla_type=WGALLOWEDIP_A_CIDR_MASK}, 8]]], [{nla_len=40, nla_type=NLA_F_NESTED|1}, [[{nla_len=6, nla_type=WGALLOWEDIP_A_FAMILY}, AF_INET6], [{nla_len=20, nla_type=WGALLOWEDIP_A_IPADDR}, inet_pton(AF_INET6, "::")], [{nla_len=5, nla_type=WGALLOWEDIP_A_CIDR_MASK}, 0]]]]]]]]]], 224, 0, NULL, 0) = 224
x86_64 sendto 8 0x1000 76 0 0 0 = 76
@0x1000 u8 76 0 0 0 48 0 2 0 1 fill 8 0 1 0 0 56 0 8 128 52 0 0 128 20 0 6 0 0 241 83 101 0 0 0 0 5 0 0 0 0 0 0 0 12 0 7 0 9 0 0 0 0 0 0 0 16 0 9 128
@0x1040 u8 12 0 0 128 8 0 2 0 1 2 3 4
> sendto(8, [{nlmsg_len=76, nlmsg_type=wireguard, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=WG_CMD_GET_DEVICE, version=1}, [{nla_len=56, nla_type=NLA_F_NESTED|WGDEVICE_A_PEERS}, [{nla_len=52, nla_type=NLA_F_NESTED|0}, [[{nla_len=20, nla_type=WGPEER_A_LAST_HANDSHAKE_TIME}, {tv_sec=1700000000, tv_nsec=5}], [{nla_len=12, nla_type=WGPEER_A_RX_BYTES}, 9], [{nla_len=16, nla_type=NLA_F_NESTED|WGPEER_A_ALLOWEDIPS}, [{nla_len=12, nla_type=NLA_F_NESTED|0}, [{nla_len=8, nla_type=WGALLOWEDIP_A_IPADDR}, "\x01\x02\x03\x04"]]]]]]], 76, 0, NULL, 0) = 76
i386 sendto 8 0x1000 72 0 0 0 = 72
@0x1000 u8 72 0 0 0 49 0 5 0 1 0 0 0 0 0 0 0 1 1 0 0 8 0 1 0 209 47 1 0 44 0 2 128 8 0 1 0 1 0 0 0 8 0 2 0 192 0 2 1 6 0 5 0 4 170 0 0 8 0 6 0 6 0 0 0
@0x1040 u8 8 0 16 0 7 0 0 0
> sendto(8, [{nlmsg_len=72, nlmsg_type=ovpn, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=OVPN_CMD_PEER_NEW, version=1}, [[{nla_len=8, nla_type=OVPN_A_IFINDEX}, 77777], [{nla_len=44, nla_type=NLA_F_NESTED|OVPN_A_PEER}, [[{nla_len=8, nla_type=OVPN_A_PEER_ID}, 1], [{nla_len=8, nla_type=OVPN_A_PEER_REMOTE_IPV4}, inet_addr("192.0.2.1")], [{nla_len=6, nla_type=OVPN_A_PEER_REMOTE_PORT}, htons(1194)], [{nla_len=8, nla_type=OVPN_A_PEER_SOCKET}, 6], [{nla_len=8, nla_type=OVPN_A_PEER_VPN_RX_BYTES}, 7]]]]], 72, 0, NULL, 0) = 72
x32 sendto 8 0x1000 76 0 0 0 = 76
@0x1000 u8 76 0 0 0 49 0 5 0 1 0 0 0 0 0 0 0 6 1 0 0 56 0 3 128 8 0 2 0 0 0 0 0 8 0 4 0 1 0 0 0 36 0 5 128 20 0 1 fill 17 0
@0x1040 u8 12 0 2 fill 9 0
> sendto(8, [{nlmsg_len=76, nlmsg_type=ovpn, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=OVPN_CMD_KEY_NEW, version=1}, [{nla_len=56, nla_type=NLA_F_NESTED|OVPN_A_KEYCONF}, [[{nla_len=8, nla_type=OVPN_A_KEYCONF_SLOT}, OVPN_KEY_SLOT_PRIMARY], [{nla_len=8, nla_type=OVPN_A_KEYCONF_CIPHER_ALG}, OVPN_CIPHER_ALG_AES_GCM], [{nla_len=36, nla_type=NLA_F_NESTED|OVPN_A_KEYCONF_ENCRYPT_DIR}, [[{nla_len=20, nla_type=OVPN_A_KEYDIR_CIPHER_KEY}, "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"], [{nla_len=12, nla_type=OVPN_A_KEYDIR_NONCE_TAIL}, "\x00\x00\x00\x00\x00\x00\x00\x00"]]]]]], 76, 0, NULL, 0) = 76
aarch64 sendto 8 0x1000 76 0 0 0 = 76
@0x1000 u8 76 0 0 0 50 0 5 0 1 0 0 0 0 0 0 0 4 1 0 0 8 0 1 0 209 47 1 0 48 0 3 128 5 0 1 0 0 0 0 0 8 0 3 0 1 0 0 0 20 0 4 fill 13 0
@0x1040 u8 0 0 0 0 5 0 2 0 1 0 0 0
> sendto(8, [{nlmsg_len=76, nlmsg_type=macsec, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=MACSEC_CMD_ADD_TXSA, version=1}, [[{nla_len=8, nla_type=MACSEC_ATTR_IFINDEX}, 77777], [{nla_len=48, nla_type=NLA_F_NESTED|MACSEC_ATTR_SA_CONFIG}, [[{nla_len=5, nla_type=MACSEC_SA_ATTR_AN}, 0], [{nla_len=8, nla_type=MACSEC_SA_ATTR_PN}, 1], [{nla_len=20, nla_type=MACSEC_SA_ATTR_KEY}, "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"], [{nla_len=5, nla_type=MACSEC_SA_ATTR_ACTIVE}, 1]]]]], 76, 0, NULL, 0) = 76
arm sendto 8 0x1000 100 0 0 0 = 100
@0x1000 u8 100 0 0 0 50 0 2 0 1 fill 8 0 1 0 0 24 0 4 128 12 0 1 0 0 1 0 0 0 0 0 0 5 0 9 0 2 0 0 0 40 0 6 128 36 0 1 128 12 0 1 0 7 0 0 0 0 0 0 0
@0x1040 u8 20 0 3 128 16 0 1 128 12 0 3 0 0 0 0 0 2 0 0 0 16 0 8 128 12 0 5 0 2 0 0 0 0 0 0 0
> sendto(8, [{nlmsg_len=100, nlmsg_type=macsec, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=MACSEC_CMD_GET_TXSC, version=1}, [[{nla_len=24, nla_type=NLA_F_NESTED|MACSEC_ATTR_SECY}, [[{nla_len=12, nla_type=MACSEC_SECY_ATTR_SCI}, 0x100], [{nla_len=5, nla_type=MACSEC_SECY_ATTR_VALIDATE}, MACSEC_VALIDATE_STRICT]]], [{nla_len=40, nla_type=NLA_F_NESTED|MACSEC_ATTR_RXSC_LIST}, [{nla_len=36, nla_type=NLA_F_NESTED|1}, [[{nla_len=12, nla_type=MACSEC_RXSC_ATTR_SCI}, 0x7], [{nla_len=20, nla_type=NLA_F_NESTED|MACSEC_RXSC_ATTR_SA_LIST}, [{nla_len=16, nla_type=NLA_F_NESTED|1}, [{nla_len=12, nla_type=MACSEC_SA_ATTR_PN}, 8589934592]]]]]], [{nla_len=16, nla_type=NLA_F_NESTED|MACSEC_ATTR_SECY_STATS}, [{nla_len=12, nla_type=MACSEC_SECY_STATS_ATTR_IN_PKTS_BAD_TAG}, 2]]]], 100, 0, NULL, 0) = 100
riscv64 sendto 8 0x1000 140 0 0 0 = 140
@0x1000 u8 140 0 0 0 51 0 5 0 1 0 0 0 0 0 0 0 1 1 0 0 8 0 1 0 209 47 1 0 112 0 2 128 44 0 1 128 9 0 1 0 "mode" 0 0 0 0 5 0 3 0 5 0 0 0 17 0 4 0 "acti"
@0x1040 "vebackup" u8 0 0 0 0 44 0 1 128 13 0 1 0 "priority" 0 0 0 0 5 0 3 0 14 0 0 0 8 0 4 0 246 255 255 255 8 0 6 0 209 47 1 0 20 0 1 128 5 0 3 0
@0x1080 u8 6 0 0 0 5 0 4 0 1 0 0 0
> sendto(8, [{nlmsg_len=140, nlmsg_type=team, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=TEAM_CMD_OPTIONS_SET, version=1}, [[{nla_len=8, nla_type=TEAM_ATTR_TEAM_IFINDEX}, 77777], [{nla_len=112, nla_type=NLA_F_NESTED|TEAM_ATTR_LIST_OPTION}, [[{nla_len=44, nla_type=NLA_F_NESTED|TEAM_ATTR_ITEM_OPTION}, [[{nla_len=9, nla_type=TEAM_ATTR_OPTION_NAME}, "mode"], [{nla_len=5, nla_type=TEAM_ATTR_OPTION_TYPE}, NLA_STRING], [{nla_len=17, nla_type=TEAM_ATTR_OPTION_DATA}, "activebackup"]]], [{nla_len=44, nla_type=NLA_F_NESTED|TEAM_ATTR_ITEM_OPTION}, [[{nla_len=13, nla_type=TEAM_ATTR_OPTION_NAME}, "priority"], [{nla_len=5, nla_type=TEAM_ATTR_OPTION_TYPE}, NLA_S32], [{nla_len=8, nla_type=TEAM_ATTR_OPTION_DATA}, -10], [{nla_len=8, nla_type=TEAM_ATTR_OPTION_PORT_IFINDEX}, 77777]]], [{nla_len=20, nla_type=NLA_F_NESTED|TEAM_ATTR_ITEM_OPTION}, [[{nla_len=5, nla_type=TEAM_ATTR_OPTION_TYPE}, NLA_FLAG], [{nla_len=5, nla_type=TEAM_ATTR_OPTION_DATA}, "\x01"]]]]]]], 140, 0, NULL, 0) = 140
x86_64 sendto 8 0x1000 48 0 0 0 = 48
@0x1000 u8 48 0 0 0 51 0 2 0 1 0 0 0 0 0 0 0 3 1 0 0 28 0 3 128 24 0 1 128 8 0 1 0 209 47 1 0 4 0 3 0 5 0 5 0 1 0 0 0
> sendto(8, [{nlmsg_len=48, nlmsg_type=team, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=TEAM_CMD_PORT_LIST_GET, version=1}, [{nla_len=28, nla_type=NLA_F_NESTED|TEAM_ATTR_LIST_PORT}, [{nla_len=24, nla_type=NLA_F_NESTED|TEAM_ATTR_ITEM_PORT}, [[{nla_len=8, nla_type=TEAM_ATTR_PORT_IFINDEX}, 77777], {nla_len=4, nla_type=TEAM_ATTR_PORT_LINKUP}, [{nla_len=5, nla_type=TEAM_ATTR_PORT_DUPLEX}, DUPLEX_FULL]]]]], 48, 0, NULL, 0) = 48
i386 sendto 8 0x1000 48 0 0 0 = 48
@0x1000 u8 48 0 0 0 52 0 5 0 1 0 0 0 0 0 0 0 3 1 0 0 8 0 2 0 209 47 1 0 10 0 1 0 2 0 0 0 1 0 0 0 8 0 3 0 10 0 0 0
> sendto(8, [{nlmsg_len=48, nlmsg_type=HSR, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=HSR_C_GET_NODE_STATUS, version=1}, [[{nla_len=8, nla_type=HSR_A_IFINDEX}, 77777], [{nla_len=10, nla_type=HSR_A_NODE_ADDR}, 02:00:00:00:01:00], [{nla_len=8, nla_type=HSR_A_IF1_AGE}, 10]]], 48, 0, NULL, 0) = 48
x32 sendto 8 0x1000 52 0 0 0 = 52
@0x1000 u8 52 0 0 0 53 0 2 0 1 0 0 0 0 0 0 0 8 1 0 0 8 0 3 0 209 47 1 0 10 0 9 0 2 0 0 0 1 0 0 0 5 0 25 0 255 0 0 0 4 0 22 0
> sendto(8, [{nlmsg_len=52, nlmsg_type=batadv, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=BATADV_CMD_GET_ORIGINATORS, version=1}, [[{nla_len=8, nla_type=BATADV_ATTR_MESH_IFINDEX}, 77777], [{nla_len=10, nla_type=BATADV_ATTR_ORIG_ADDRESS}, 02:00:00:00:01:00], [{nla_len=5, nla_type=BATADV_ATTR_TQ}, 255], {nla_len=4, nla_type=BATADV_ATTR_FLAG_BEST}]], 52, 0, NULL, 0) = 52

# Open vSwitch: a header of its own before the attributes.
aarch64 sendto 8 0x1000 48 0 0 0 = 48
@0x1000 u8 48 0 0 0 54 0 5 0 1 0 0 0 0 0 0 0 1 1 0 0 209 47 1 0 8 0 1 0 98 114 48 0 8 0 5 0 3 0 0 0 8 0 2 0 0 0 0 0
> sendto(8, [{nlmsg_len=48, nlmsg_type=ovs_datapath, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=OVS_DP_CMD_NEW, version=1}, {dp_ifindex=77777}, [[{nla_len=8, nla_type=OVS_DP_ATTR_NAME}, "br0"], [{nla_len=8, nla_type=OVS_DP_ATTR_USER_FEATURES}, OVS_DP_F_UNALIGNED|OVS_DP_F_VPORT_PIDS], [{nla_len=8, nla_type=OVS_DP_ATTR_UPCALL_PID}, 0]]], 48, 0, NULL, 0) = 48
arm sendto 8 0x1000 96 0 0 0 = 96
@0x1000 u8 96 0 0 0 54 0 2 0 1 0 0 0 0 0 0 0 3 1 0 0 209 47 1 0 36 0 3 0 1 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 3 0 0 0 0 0 0 0 4 0 0 0 0 0 0 0 36 0 4 0
@0x1040 u8 1 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 3 fill 15 0
> sendto(8, [{nlmsg_len=96, nlmsg_type=ovs_datapath, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=OVS_DP_CMD_GET, version=1}, {dp_ifindex=77777}, [[{nla_len=36, nla_type=OVS_DP_ATTR_STATS}, {n_hit=1, n_missed=2, n_lost=3, n_flows=4}], [{nla_len=36, nla_type=OVS_DP_ATTR_MEGAFLOW_STATS}, {n_mask_hit=1, n_masks=2, n_cache_hit=3}]]], 96, 0, NULL, 0) = 96
riscv64 sendto 8 0x1000 22 0 0 0 = 22
@0x1000 u8 22 0 0 0 54 0 5 0 1 0 0 0 0 0 0 0 3 1 0 0 1 2
> sendto(8, [{nlmsg_len=22, nlmsg_type=ovs_datapath, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=OVS_DP_CMD_GET, version=1}, "\x01\x02"], 22, 0, NULL, 0) = 22
x86_64 sendto 8 0x1000 52 0 0 0 = 52
@0x1000 u8 52 0 0 0 55 0 5 0 1 0 0 0 0 0 0 0 1 1 0 0 209 47 1 0 8 0 3 0 118 120 48 0 8 0 2 0 4 0 0 0 12 0 4 128 6 0 1 0 181 18 0 0
> sendto(8, [{nlmsg_len=52, nlmsg_type=ovs_vport, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=OVS_VPORT_CMD_NEW, version=1}, {dp_ifindex=77777}, [[{nla_len=8, nla_type=OVS_VPORT_ATTR_NAME}, "vx0"], [{nla_len=8, nla_type=OVS_VPORT_ATTR_TYPE}, OVS_VPORT_TYPE_VXLAN], [{nla_len=12, nla_type=NLA_F_NESTED|OVS_VPORT_ATTR_OPTIONS}, [{nla_len=6, nla_type=OVS_TUNNEL_ATTR_DST_PORT}, 4789]]]], 52, 0, NULL, 0) = 52
i386 sendto 8 0x1000 192 0 0 0 = 192
@0x1000 u8 192 0 0 0 56 0 5 0 1 0 0 0 0 0 0 0 1 1 0 0 209 47 1 0 92 0 1 128 8 0 3 0 1 0 0 0 16 0 4 0 2 0 0 0 1 0 2 0 0 0 1 0 6 0 6 0 8 0 0 0 16 0 7 0
@0x1040 u8 10 0 0 1 10 0 0 2 6 0 64 0 8 0 9 0 3 232 0 80 24 0 16 128 12 fill 10 0 5 5 0 4 0 64 0 0 0 8 0 22 0 34 0 0 0 76 0 2 128 8 0 1 0 2 0 0 0
@0x1080 u8 8 0 4 0 129 0 16 5 24 0 12 128 4 0 1 0 6 0 2 0 1 0 0 0 8 0 6 128 4 0 1 0 20 0 6 128 8 0 1 0 1 0 0 0 8 0 2 128 4 0 5 0 12 0 8 0 0 0 0 0 7 0 0 0
> sendto(8, [{nlmsg_len=192, nlmsg_type=ovs_flow, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=OVS_FLOW_CMD_NEW, version=1}, {dp_ifindex=77777}, [[{nla_len=92, nla_type=NLA_F_NESTED|OVS_FLOW_ATTR_KEY}, [[{nla_len=8, nla_type=OVS_KEY_ATTR_IN_PORT}, 1], [{nla_len=16, nla_type=OVS_KEY_ATTR_ETHERNET}, {eth_src=02:00:00:00:01:00, eth_dst=02:00:00:00:01:00}], [{nla_len=6, nla_type=OVS_KEY_ATTR_ETHERTYPE}, ETH_P_IP], [{nla_len=16, nla_type=OVS_KEY_ATTR_IPV4}, {ipv4_src=inet_addr("10.0.0.1"), ipv4_dst=inet_addr("10.0.0.2"), ipv4_proto=IPPROTO_TCP, ipv4_tos=0, ipv4_ttl=64, ipv4_frag=OVS_FRAG_TYPE_NONE}], [{nla_len=8, nla_type=OVS_KEY_ATTR_TCP}, {src=htons(1000), dst=htons(80)}], [{nla_len=24, nla_type=NLA_F_NESTED|OVS_KEY_ATTR_TUNNEL}, [[{nla_len=12, nla_type=OVS_TUNNEL_KEY_ATTR_ID}, htobe64(5)], [{nla_len=5, nla_type=OVS_TUNNEL_KEY_ATTR_TTL}, 64]]], [{nla_len=8, nla_type=OVS_KEY_ATTR_CT_STATE}, OVS_CS_F_ESTABLISHED|OVS_CS_F_TRACKED]]], [{nla_len=76, nla_type=NLA_F_NESTED|OVS_FLOW_ATTR_ACTIONS}, [[{nla_len=8, nla_type=OVS_ACTION_ATTR_OUTPUT}, 2], [{nla_len=8, nla_type=OVS_ACTION_ATTR_PUSH_VLAN}, {vlan_tpid=ETH_P_8021Q, vlan_tci=4101}], [{nla_len=24, nla_type=NLA_F_NESTED|OVS_ACTION_ATTR_CT}, [{nla_len=4, nla_type=OVS_CT_ATTR_COMMIT}, [{nla_len=6, nla_type=OVS_CT_ATTR_ZONE}, 1], [{nla_len=8, nla_type=NLA_F_NESTED|OVS_CT_ATTR_NAT}, {nla_len=4, nla_type=OVS_NAT_ATTR_SRC}]]], [{nla_len=20, nla_type=NLA_F_NESTED|OVS_ACTION_ATTR_SAMPLE}, [[{nla_len=8, nla_type=OVS_SAMPLE_ATTR_PROBABILITY}, 1], [{nla_len=8, nla_type=NLA_F_NESTED|OVS_SAMPLE_ATTR_ACTIONS}, {nla_len=4, nla_type=OVS_ACTION_ATTR_POP_VLAN}]]], [{nla_len=12, nla_type=OVS_ACTION_ATTR_HASH}, {hash_alg=OVS_HASH_ALG_L4, hash_basis=0x7}]]]]], 192, 0, NULL, 0) = 192
x32 sendto 8 0x1000 108 0 0 0 = 108
@0x1000 u8 108 0 0 0 56 0 2 0 1 0 0 0 0 0 0 0 3 1 0 0 209 47 1 0 20 0 3 0 3 0 0 0 0 0 0 0 4 0 0 0 0 0 0 0 5 0 4 0 18 0 0 0 56 0 1 128 44 0 8 0 0 0 0 0
@0x1040 fill 31 0 u8 5 17 0 64 1 8 0 10 0 0 53 0 53
> sendto(8, [{nlmsg_len=108, nlmsg_type=ovs_flow, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=OVS_FLOW_CMD_GET, version=1}, {dp_ifindex=77777}, [[{nla_len=20, nla_type=OVS_FLOW_ATTR_STATS}, {n_packets=3, n_bytes=4}], [{nla_len=5, nla_type=OVS_FLOW_ATTR_TCP_FLAGS}, 0x12], [{nla_len=56, nla_type=NLA_F_NESTED|OVS_FLOW_ATTR_KEY}, [[{nla_len=44, nla_type=OVS_KEY_ATTR_IPV6}, {inet_pton(AF_INET6, "::", &ipv6_src), inet_pton(AF_INET6, "::", &ipv6_dst), ipv6_label=5, ipv6_proto=IPPROTO_UDP, ipv6_tclass=0, ipv6_hlimit=64, ipv6_frag=OVS_FRAG_TYPE_FIRST}], [{nla_len=8, nla_type=OVS_KEY_ATTR_UDP}, {src=htons(53), dst=htons(53)}]]]]], 108, 0, NULL, 0) = 108
aarch64 sendto 8 0x1000 60 0 0 0 = 60
@0x1000 u8 60 0 0 0 57 0 0 0 1 0 0 0 0 0 0 0 2 1 0 0 209 47 1 0 6 0 1 0 1 2 0 0 16 0 3 128 12 0 2 128 8 0 1 0 7 0 0 0 12 0 11 0 9 0 0 0 0 0 0 0
> sendto(8, [{nlmsg_len=60, nlmsg_type=ovs_packet, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {cmd=OVS_PACKET_CMD_ACTION, version=1}, {dp_ifindex=77777}, [[{nla_len=6, nla_type=OVS_PACKET_ATTR_PACKET}, "\x01\x02"], [{nla_len=16, nla_type=NLA_F_NESTED|OVS_PACKET_ATTR_ACTIONS}, [{nla_len=12, nla_type=NLA_F_NESTED|OVS_ACTION_ATTR_USERSPACE}, [{nla_len=8, nla_type=OVS_USERSPACE_ATTR_PID}, 7]]], [{nla_len=12, nla_type=OVS_PACKET_ATTR_HASH}, 0x9]]], 60, 0, NULL, 0) = 60

# SMC, TIPC, IPVS, NC-SI, NetLabel.
arm sendto 8 0x1000 44 0 0 0 = 44
@0x1000 u8 44 0 0 0 58 0 5 0 1 0 0 0 0 0 0 0 2 1 0 0 9 0 1 0 "NET1" 0 0 0 0 9 0 2 0 "eth0" 0 0 0 0
> sendto(8, [{nlmsg_len=44, nlmsg_type=SMC_PNETID, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=SMC_PNETID_ADD, version=1}, [[{nla_len=9, nla_type=SMC_PNETID_NAME}, "NET1"], [{nla_len=9, nla_type=SMC_PNETID_ETHNAME}, "eth0"]]], 44, 0, NULL, 0) = 44
riscv64 sendto 8 0x1000 44 0 0 0 = 44
@0x1000 u8 44 0 0 0 59 0 2 0 1 0 0 0 0 0 0 0 1 1 0 0 24 0 1 128 5 0 1 0 2 0 0 0 9 0 4 0 "host" 0 0 0 0
> sendto(8, [{nlmsg_len=44, nlmsg_type=SMC_GEN_NETLINK, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=SMC_NETLINK_GET_SYS_INFO, version=1}, [{nla_len=24, nla_type=NLA_F_NESTED|SMC_GEN_SYS_INFO}, [[{nla_len=5, nla_type=SMC_NLA_SYS_VER}, 2], [{nla_len=9, nla_type=SMC_NLA_SYS_LOCAL_HOST}, "host"]]]], 44, 0, NULL, 0) = 44
x86_64 sendto 8 0x1000 40 0 0 0 = 40
@0x1000 u8 40 0 0 0 59 0 2 0 1 0 0 0 0 0 0 0 2 1 0 0 20 0 2 128 8 0 1 0 0 1 0 0 5 0 2 0 1 0 0 0
> sendto(8, [{nlmsg_len=40, nlmsg_type=SMC_GEN_NETLINK, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=SMC_NETLINK_GET_LGR_SMCR, version=1}, [{nla_len=20, nla_type=NLA_F_NESTED|SMC_GEN_LGR_SMCR}, [[{nla_len=8, nla_type=SMC_NLA_LGR_R_ID}, 0x100], [{nla_len=5, nla_type=SMC_NLA_LGR_R_ROLE}, 1]]]], 40, 0, NULL, 0) = 40
i386 sendto 8 0x1000 32 0 0 0 = 32
@0x1000 u8 32 0 0 0 59 0 5 0 1 0 0 0 0 0 0 0 10 1 0 0 9 0 1 0 "EID1" 0 0 0 0
> sendto(8, [{nlmsg_len=32, nlmsg_type=SMC_GEN_NETLINK, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=SMC_NETLINK_ADD_UEID, version=1}, [{nla_len=9, nla_type=SMC_NLA_EID_TABLE_ENTRY}, "EID1"]], 32, 0, NULL, 0) = 32
x32 sendto 8 0x1000 76 0 0 0 = 76
@0x1000 u8 76 0 0 0 60 0 5 0 1 0 0 0 0 0 0 0 3 1 0 0 56 0 1 128 13 0 1 0 101 116 104 58 "eth0" 0 0 0 0 12 0 2 128 8 0 1 0 10 0 0 0 24 0 4 128 20 0 1 0 2 0 23 230
@0x1040 u8 10 0 0 1 fill 8 0
> sendto(8, [{nlmsg_len=76, nlmsg_type=TIPCv2, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=TIPC_NL_BEARER_ENABLE, version=1}, [{nla_len=56, nla_type=NLA_F_NESTED|TIPC_NLA_BEARER}, [[{nla_len=13, nla_type=TIPC_NLA_BEARER_NAME}, "eth:eth0"], [{nla_len=12, nla_type=NLA_F_NESTED|TIPC_NLA_BEARER_PROP}, [{nla_len=8, nla_type=TIPC_NLA_PROP_PRIO}, 10]], [{nla_len=24, nla_type=NLA_F_NESTED|TIPC_NLA_BEARER_UDP_OPTS}, [{nla_len=20, nla_type=TIPC_NLA_UDP_LOCAL}, {sa_family=AF_INET, sin_port=htons(6118), sin_addr=inet_addr("10.0.0.1")}]]]]], 76, 0, NULL, 0) = 76
aarch64 sendto 8 0x1000 68 0 0 0 = 68
@0x1000 u8 68 0 0 0 60 0 2 0 1 0 0 0 0 0 0 0 6 1 0 0 48 0 2 128 8 0 1 0 1 16 0 1 8 0 6 0 4 0 0 0 12 0 3 128 8 0 2 0 7 0 0 0 16 0 5 128 8 0 0 0 0 0 0 0
@0x1040 u8 4 0 2 0
> sendto(8, [{nlmsg_len=68, nlmsg_type=TIPCv2, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=TIPC_NL_SOCK_GET, version=1}, [{nla_len=48, nla_type=NLA_F_NESTED|TIPC_NLA_SOCK}, [[{nla_len=8, nla_type=TIPC_NLA_SOCK_ADDR}, 0x1001001], [{nla_len=8, nla_type=TIPC_NLA_SOCK_TYPE}, SOCK_RDM], [{nla_len=12, nla_type=NLA_F_NESTED|TIPC_NLA_SOCK_CON}, [{nla_len=8, nla_type=TIPC_NLA_CON_NODE}, 7]], [{nla_len=16, nla_type=NLA_F_NESTED|TIPC_NLA_SOCK_STAT}, [[{nla_len=8, nla_type=TIPC_NLA_SOCK_STAT_RCVQ}, 0], {nla_len=4, nla_type=TIPC_NLA_SOCK_STAT_LINK_CONG}]]]]], 68, 0, NULL, 0) = 68
arm sendto 8 0x1000 48 0 0 0 = 48
@0x1000 u8 48 0 0 0 60 0 2 0 1 0 0 0 0 0 0 0 8 1 0 0 28 0 4 128 6 0 1 0 108 0 0 0 4 0 5 0 12 0 8 128 8 0 1 0 5 0 0 0
> sendto(8, [{nlmsg_len=48, nlmsg_type=TIPCv2, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=TIPC_NL_LINK_GET, version=1}, [{nla_len=28, nla_type=NLA_F_NESTED|TIPC_NLA_LINK}, [[{nla_len=6, nla_type=TIPC_NLA_LINK_NAME}, "l"], {nla_len=4, nla_type=TIPC_NLA_LINK_UP}, [{nla_len=12, nla_type=NLA_F_NESTED|TIPC_NLA_LINK_STATS}, [{nla_len=8, nla_type=TIPC_NLA_STATS_RX_INFO}, 5]]]]], 48, 0, NULL, 0) = 48
riscv64 sendto 8 0x1000 32 0 0 0 = 32
@0x1000 u8 32 0 0 0 61 0 5 0 1 0 0 0 0 0 0 0 1 1 0 0 1 16 0 1 5 0 0 0 0 4 0 1
> sendto(8, [{nlmsg_len=32, nlmsg_type=TIPC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=TIPC_GENL_CMD, version=1}, {dest=0x1001001, cmd=0x5}, "\x00\x04\x00\x01"], 32, 0, NULL, 0) = 32
x86_64 sendto 8 0x1000 88 0 0 0 = 88
@0x1000 u8 88 0 0 0 62 0 5 0 1 0 0 0 0 0 0 0 1 1 0 0 68 0 1 128 6 0 1 0 2 0 0 0 6 0 2 0 6 0 0 0 20 0 3 0 10 0 0 1 fill 12 0 6 0 4 0
@0x1040 u8 0 80 0 0 7 0 6 0 114 114 0 0 12 0 7 0 1 0 0 0 255 255 255 255
> sendto(8, [{nlmsg_len=88, nlmsg_type=IPVS, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=IPVS_CMD_NEW_SERVICE, version=1}, [{nla_len=68, nla_type=NLA_F_NESTED|IPVS_CMD_ATTR_SERVICE}, [[{nla_len=6, nla_type=IPVS_SVC_ATTR_AF}, AF_INET], [{nla_len=6, nla_type=IPVS_SVC_ATTR_PROTOCOL}, IPPROTO_TCP], [{nla_len=20, nla_type=IPVS_SVC_ATTR_ADDR}, inet_addr("10.0.0.1")], [{nla_len=6, nla_type=IPVS_SVC_ATTR_PORT}, htons(80)], [{nla_len=7, nla_type=IPVS_SVC_ATTR_SCHED_NAME}, "rr"], [{nla_len=12, nla_type=IPVS_SVC_ATTR_FLAGS}, {flags=IP_VS_SVC_F_PERSISTENT, mask=0xffffffff}]]]], 88, 0, NULL, 0) = 88
i386 sendto 8 0x1000 84 0 0 0 = 84
@0x1000 u8 84 0 0 0 62 0 2 0 1 0 0 0 0 0 0 0 5 1 0 0 64 0 2 128 6 0 11 0 10 0 0 0 20 0 1 fill 16 0 1 8 0 3 0 3 0 0 0 5 0 13 0
@0x1040 u8 1 0 0 0 16 0 12 128 12 0 4 0 9 0 0 0 0 0 0 0
> sendto(8, [{nlmsg_len=84, nlmsg_type=IPVS, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=IPVS_CMD_NEW_DEST, version=1}, [{nla_len=64, nla_type=NLA_F_NESTED|IPVS_CMD_ATTR_DEST}, [[{nla_len=6, nla_type=IPVS_DEST_ATTR_ADDR_FAMILY}, AF_INET6], [{nla_len=20, nla_type=IPVS_DEST_ATTR_ADDR}, inet_pton(AF_INET6, "::1")], [{nla_len=8, nla_type=IPVS_DEST_ATTR_FWD_METHOD}, IP_VS_CONN_F_DROUTE], [{nla_len=5, nla_type=IPVS_DEST_ATTR_TUN_TYPE}, IP_VS_CONN_F_TUNNEL_TYPE_GUE], [{nla_len=16, nla_type=NLA_F_NESTED|IPVS_DEST_ATTR_STATS64}, [{nla_len=12, nla_type=IPVS_STATS_ATTR_INBYTES}, 9]]]]], 84, 0, NULL, 0) = 84
x32 sendto 8 0x1000 36 0 0 0 = 36
@0x1000 u8 36 0 0 0 62 0 2 0 1 0 0 0 0 0 0 0 14 1 0 0 8 0 1 0 1 2 1 0 8 0 2 0 0 16 0 0
> sendto(8, [{nlmsg_len=36, nlmsg_type=IPVS, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=IPVS_CMD_SET_INFO, version=1}, [[{nla_len=8, nla_type=IPVS_INFO_ATTR_VERSION}, 0x10201], [{nla_len=8, nla_type=IPVS_INFO_ATTR_CONN_TAB_SIZE}, 4096]]], 36, 0, NULL, 0) = 36
aarch64 sendto 8 0x1000 52 0 0 0 = 52
@0x1000 u8 52 0 0 0 62 0 5 0 1 0 0 0 0 0 0 0 9 1 0 0 32 0 3 128 8 0 1 0 1 0 0 0 9 0 2 0 "eth0" 0 0 0 0 8 0 5 0 224 0 0 81
> sendto(8, [{nlmsg_len=52, nlmsg_type=IPVS, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=IPVS_CMD_NEW_DAEMON, version=1}, [{nla_len=32, nla_type=NLA_F_NESTED|IPVS_CMD_ATTR_DAEMON}, [[{nla_len=8, nla_type=IPVS_DAEMON_ATTR_STATE}, IP_VS_STATE_MASTER], [{nla_len=9, nla_type=IPVS_DAEMON_ATTR_MCAST_IFN}, "eth0"], [{nla_len=8, nla_type=IPVS_DAEMON_ATTR_MCAST_GROUP}, inet_addr("224.0.0.81")]]]], 52, 0, NULL, 0) = 52
arm sendto 8 0x1000 64 0 0 0 = 64
@0x1000 u8 64 0 0 0 63 0 2 0 1 0 0 0 0 0 0 0 1 1 0 0 8 0 1 0 209 47 1 0 36 0 2 128 32 0 1 128 8 0 2 0 0 0 0 0 20 0 4 128 16 0 1 128 8 0 5 0 49 46 49 0 4 0 7 0
> sendto(8, [{nlmsg_len=64, nlmsg_type=NCSI, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=NCSI_CMD_PKG_INFO, version=1}, [[{nla_len=8, nla_type=NCSI_ATTR_IFINDEX}, 77777], [{nla_len=36, nla_type=NLA_F_NESTED|NCSI_ATTR_PACKAGE_LIST}, [{nla_len=32, nla_type=NLA_F_NESTED|NCSI_PKG_ATTR}, [[{nla_len=8, nla_type=NCSI_PKG_ATTR_ID}, 0], [{nla_len=20, nla_type=NLA_F_NESTED|NCSI_PKG_ATTR_CHANNEL_LIST}, [{nla_len=16, nla_type=NLA_F_NESTED|NCSI_CHANNEL_ATTR}, [[{nla_len=8, nla_type=NCSI_CHANNEL_ATTR_VERSION_STR}, "1.1"], {nla_len=4, nla_type=NCSI_CHANNEL_ATTR_ACTIVE}]]]]]]]], 64, 0, NULL, 0) = 64
riscv64 sendto 8 0x1000 52 0 0 0 = 52
@0x1000 u8 52 0 0 0 64 0 2 0 1 0 0 0 0 0 0 0 3 1 0 0 6 0 1 0 100 0 0 0 24 0 10 128 20 0 9 128 8 0 7 0 10 0 0 0 8 0 2 0 5 0 0 0
> sendto(8, [{nlmsg_len=52, nlmsg_type=NLBL_MGMT, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=NLBL_MGMT_C_LISTALL, version=1}, [[{nla_len=6, nla_type=NLBL_MGMT_A_DOMAIN}, "d"], [{nla_len=24, nla_type=NLA_F_NESTED|NLBL_MGMT_A_SELECTORLIST}, [{nla_len=20, nla_type=NLA_F_NESTED|NLBL_MGMT_A_ADDRSELECTOR}, [[{nla_len=8, nla_type=NLBL_MGMT_A_IPV4ADDR}, inet_addr("10.0.0.0")], [{nla_len=8, nla_type=NLBL_MGMT_A_PROTOCOL}, NETLBL_NLTYPE_UNLABELED]]]]]], 52, 0, NULL, 0) = 52
x86_64 sendto 8 0x1000 28 0 0 0 = 28
@0x1000 u8 28 0 0 0 65 0 5 0 1 0 0 0 0 0 0 0 1 1 0 0 5 0 1 0 1 0 0 0
> sendto(8, [{nlmsg_len=28, nlmsg_type=NLBL_UNLBL, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=NLBL_UNLABEL_C_ACCEPT, version=1}, [{nla_len=5, nla_type=NLBL_UNLABEL_A_ACPTFLG}, 1]], 28, 0, NULL, 0) = 28
i386 sendto 8 0x1000 48 0 0 0 = 48
@0x1000 u8 48 0 0 0 66 0 5 0 1 0 0 0 0 0 0 0 1 1 0 0 8 0 1 0 3 0 0 0 8 0 2 0 2 0 0 0 12 0 4 128 5 0 3 0 1 0 0 0
> sendto(8, [{nlmsg_len=48, nlmsg_type=NLBL_CIPSOv4, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=NLBL_CIPSOV4_C_ADD, version=1}, [[{nla_len=8, nla_type=NLBL_CIPSOV4_A_DOI}, 3], [{nla_len=8, nla_type=NLBL_CIPSOV4_A_MTYPE}, CIPSO_V4_MAP_PASS], [{nla_len=12, nla_type=NLA_F_NESTED|NLBL_CIPSOV4_A_TAGLST}, [{nla_len=5, nla_type=NLBL_CIPSOV4_A_TAG}, 1]]]], 48, 0, NULL, 0) = 48
x32 sendto 8 0x1000 28 0 0 0 = 28
@0x1000 u8 28 0 0 0 67 0 5 0 1 0 0 0 0 0 0 0 3 1 0 0 8 0 1 0 3 0 0 0
> sendto(8, [{nlmsg_len=28, nlmsg_type=NLBL_CALIPSO, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=NLBL_CALIPSO_C_LIST, version=1}, [{nla_len=8, nla_type=NLBL_CALIPSO_A_DOI}, 3]], 28, 0, NULL, 0) = 28

# IEEE 802.15.4.
aarch64 sendto 8 0x1000 72 0 0 0 = 72
@0x1000 u8 72 0 0 0 68 0 5 0 1 0 0 0 0 0 0 0 7 1 0 0 8 0 1 0 0 0 0 0 10 0 4 0 "wpan0" 0 0 0 8 0 5 0 0 0 0 0 12 0 23 0 1 0 0 0 0 72 222 172 12 0 25 128
@0x1040 u8 8 0 1 0 6 0 0 0
> sendto(8, [{nlmsg_len=72, nlmsg_type=nl802154, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=NL802154_CMD_NEW_INTERFACE, version=1}, [[{nla_len=8, nla_type=NL802154_ATTR_WPAN_PHY}, 0], [{nla_len=10, nla_type=NL802154_ATTR_IFNAME}, "wpan0"], [{nla_len=8, nla_type=NL802154_ATTR_IFTYPE}, NL802154_IFTYPE_NODE], [{nla_len=12, nla_type=NL802154_ATTR_EXTENDED_ADDR}, 0xacde480000000001], [{nla_len=12, nla_type=NLA_F_NESTED|NL802154_ATTR_SUPPORTED_COMMANDS}, [{nla_len=8, nla_type=1}, NL802154_CMD_SET_INTERFACE]]]], 72, 0, NULL, 0) = 72
arm sendto 8 0x1000 40 0 0 0 = 40
@0x1000 u8 40 0 0 0 68 0 0 0 1 0 0 0 0 0 0 0 34 1 0 0 20 0 30 128 6 0 1 0 239 190 0 0 5 0 3 0 11 0 0 0
> sendto(8, [{nlmsg_len=40, nlmsg_type=nl802154, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {cmd=NL802154_CMD_SCAN_EVENT, version=1}, [{nla_len=20, nla_type=NLA_F_NESTED|NL802154_ATTR_COORDINATOR}, [[{nla_len=6, nla_type=NL802154_COORD_PANID}, 0xbeef], [{nla_len=5, nla_type=NL802154_COORD_CHANNEL}, 11]]]], 40, 0, NULL, 0) = 40
riscv64 sendto 8 0x1000 48 0 0 0 = 48
@0x1000 u8 48 0 0 0 69 0 5 0 1 0 0 0 0 0 0 0 32 1 0 0 9 0 31 0 "phy0" 0 0 0 0 6 0 6 0 239 190 0 0 5 0 7 0 11 0 0 0
> sendto(8, [{nlmsg_len=48, nlmsg_type=802.15.4 MAC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=IEEE802154_LIST_PHY, version=1}, [[{nla_len=9, nla_type=IEEE802154_ATTR_PHY_NAME}, "phy0"], [{nla_len=6, nla_type=IEEE802154_ATTR_PAN_ID}, 0xbeef], [{nla_len=5, nla_type=IEEE802154_ATTR_CHANNEL}, 11]]], 48, 0, NULL, 0) = 48
