# Values that changed, or came, between Linux 6.1 and 7.2: where a name belongs to another number than one would think.

fd 3 "socket:[2]" netlink 0
fd 20 "socket:[1]" netlink 20

# What RES_SRQ_GET_RAW has pushed on.
arm sendto 20 0x1000 24 0 0 0 = 24
@0x1000 u32 24 u16 0x1419 1 u32 1 0 u16 8 1 u32 3
> sendto(20, [{nlmsg_len=24, nlmsg_type=RDMA_NL_NLDEV<<10|RDMA_NLDEV_CMD_RES_SRQ_GET_RAW, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, [{nla_len=8, nla_type=RDMA_NLDEV_ATTR_DEV_INDEX}, 3]], 24, 0, NULL, 0) = 24
x86_64 sendto 20 0x1000 16 0 0 0 = 16
@0x1000 u32 16 u16 0x141e 1 u32 1 0
> sendto(20, {nlmsg_len=16, nlmsg_type=RDMA_NL_NLDEV<<10|RDMA_NLDEV_CMD_FRMR_POOLS_SET, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, 16, 0, NULL, 0) = 16

# A geometry ends in three bytes, so i386 has it four bytes shorter.
i386 ioctl 3 0x801c70ee 0x20000 = 0
> ioctl(3, IOC_OPAL_GET_GEOMETRY, 0x20000) = 0
arm ioctl 3 0x802070ee 0x20000 = 0
> ioctl(3, IOC_OPAL_GET_GEOMETRY, 0x20000) = 0
i386 ioctl 3 0x802070ee 0x20000 = -1 ENOTTY
> ioctl(3, _IOC(_IOC_READ, 0x70, 0xee, 0x20), 0x20000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x422070f1 0x20000 = -1 EFAULT
> ioctl(3, IOC_OPAL_SET_SID_PW, 0x20000) = -1 EFAULT (Bad address)
x32 ioctl 3 0x412870f3 0x20000 = -1 EFAULT
> ioctl(3, IOC_OPAL_LR_SET_START_LEN, 0x20000) = -1 EFAULT (Bad address)
riscv64 ioctl 3 0x412870f4 0x20000 = -1 EFAULT
> ioctl(3, IOC_OPAL_ENABLE_DISABLE_LR, 0x20000) = -1 EFAULT (Bad address)
aarch64 ioctl 3 0x70f6 0 = -1 ENOTTY
> ioctl(3, IOC_OPAL_STACK_RESET, 0) = -1 ENOTTY (Inappropriate ioctl for device)

# The paths of a multipath device are probed without an argument.
x86_64 ioctl 3 0xfd12 0 = 0
> ioctl(3, DM_MPATH_PROBE_PATHS, 0) = 0
riscv64 ioctl 3 0xfd12 0 = -1 ENOTTY
> ioctl(3, DM_MPATH_PROBE_PATHS, 0) = -1 ENOTTY (Inappropriate ioctl for device)

# Information about a process of 88 bytes: what is supported has moved behind the code of a core dump.
x86_64 ioctl 3 0xc058ff0b 0x20000 = 0
@0x20000 u64 0xf0 99 u32 5 5 1 0 0 1000 1000 -1 -1 0 0 0 8 11 2 0 u64 0xff
> ioctl(3, PIDFD_GET_INFO, {mask=PIDFD_INFO_COREDUMP|PIDFD_INFO_SUPPORTED_MASK|PIDFD_INFO_COREDUMP_SIGNAL|PIDFD_INFO_COREDUMP_CODE} => {coredump_mask=PIDFD_COREDUMP_ROOT, coredump_signal=SIGSEGV, coredump_code=2, supported_mask=PIDFD_INFO_PID|PIDFD_INFO_CREDS|PIDFD_INFO_CGROUPID|PIDFD_INFO_EXIT|PIDFD_INFO_COREDUMP|PIDFD_INFO_SUPPORTED_MASK|PIDFD_INFO_COREDUMP_SIGNAL|PIDFD_INFO_COREDUMP_CODE}) = 0
i386 ioctl 3 0xc058ff0b 0x20000 = 0
@0x20000 u64 0x20 99 u32 5 5 1 0 0 1000 1000 -1 -1 0 0 0 8 11 2 0 u64 0x1ff
> ioctl(3, PIDFD_GET_INFO, {mask=PIDFD_INFO_SUPPORTED_MASK} => {supported_mask=PIDFD_INFO_PID|PIDFD_INFO_CREDS|PIDFD_INFO_CGROUPID|PIDFD_INFO_EXIT|PIDFD_INFO_COREDUMP|PIDFD_INFO_SUPPORTED_MASK|PIDFD_INFO_COREDUMP_SIGNAL|PIDFD_INFO_COREDUMP_CODE|0x100}) = 0
riscv64 ioctl 3 0xc050ff0b 0x20000 = 0
@0x20000 u64 0x20 99 u32 5 5 1 0 0 1000 1000 -1 -1 0 0 0 8 11 u64 0x3f
> ioctl(3, PIDFD_GET_INFO, {mask=PIDFD_INFO_SUPPORTED_MASK} => {supported_mask=PIDFD_INFO_PID|PIDFD_INFO_CREDS|PIDFD_INFO_CGROUPID|PIDFD_INFO_EXIT|PIDFD_INFO_COREDUMP|PIDFD_INFO_SUPPORTED_MASK}) = 0
arm ioctl 3 0xc058ff0b 0x20000 = -1 EFAULT
> ioctl(3, PIDFD_GET_INFO, 0x20000) = -1 EFAULT (Bad address)

aarch64 execveat 3 &"" 0x30000000 0 0x11000 = -1 EACCES
@0x30000000 ptr &"a" 0
> execveat(3, "", ["a"], NULL, AT_EMPTY_PATH|AT_EXECVE_CHECK) = -1 EACCES (Permission denied)

x86_64 ioctl 3 0xc010128e 0x20000 = 0
@0x20000 u64 0 u32 1 0x80000000 u64 0 524288 100 u8 2 255 0 0 0 0 0 0 u64 524288 fill 24 0
-v
> ioctl(3, BLKREPORTZONEV2, {sector=0, nr_zones=1, flags=BLK_ZONE_REP_CACHED} => {nr_zones=1, flags=BLK_ZONE_REP_CACHED, zones=[{start=0, len=524288, wp=100, type=BLK_ZONE_TYPE_SEQWRITE_REQ, cond=BLK_ZONE_COND_ACTIVE, non_seq=0, reset=0}]}) = 0
x86_64 ioctl 3 0xae03 234 = 1
> ioctl(3, KVM_CHECK_EXTENSION, KVM_CAP_GUEST_MEMFD) = 1
aarch64 ioctl 3 0xae03 245 = 0
> ioctl(3, KVM_CHECK_EXTENSION, KVM_CAP_ARM_SEA_TO_USER) = 0

# The statistics of IPv6 in the order of today's kernels.
x86_64 sendto 3 0x1000 132 0 0 0 = 132
@0x1000 u32 132 u16 16 0 u32 1 0 u8 0 0 u16 1 u32 0x12fd1 0 0
@0x1020 u16 100 26 96 10 92 3 u64 11 1 2 3 4 5 6 7 8 9 10
> sendto(3, [{nlmsg_len=132, nlmsg_type=RTM_NEWLINK, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_ETHER, ifi_index=77777, ifi_flags=0, ifi_change=0}, [{nla_len=100, nla_type=IFLA_AF_SPEC}, [{nla_len=96, nla_type=AF_INET6}, [{nla_len=92, nla_type=IFLA_INET6_STATS}, [[IPSTATS_MIB_NUM]=11, [IPSTATS_MIB_INPKTS]=1, [IPSTATS_MIB_INOCTETS]=2, [IPSTATS_MIB_INDELIVERS]=3, [IPSTATS_MIB_NOECTPKTS]=4, [IPSTATS_MIB_ECT1PKTS]=5, [IPSTATS_MIB_ECT0PKTS]=6, [IPSTATS_MIB_CEPKTS]=7, [IPSTATS_MIB_OUTREQUESTS]=8, [IPSTATS_MIB_OUTPKTS]=9, [IPSTATS_MIB_OUTOCTETS]=10]]]]], 132, 0, NULL, 0) = 132
