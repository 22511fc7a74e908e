# Where what a call reads or writes is there only in part, and what is shown of a descriptor of memory that failed.
# Expected lines were printed by strace 6.1 of x86_64 and i386 programs.

# ---- Thread areas -----------------------------------------------------------------------------------------------

x86_64 set_thread_area 0x30000000 = -1 ENOSYS
@0x30000000 u32 77 0x1234 0xfffff 0x51
> set_thread_area({entry_number=77, base_addr=0x001234, limit=0x0fffff, seg_32bit=1, contents=0, read_exec_only=0, limit_in_pages=1, seg_not_present=0, useable=1, lm=0}) = -1 ENOSYS (Function not implemented)
x86_64 set_thread_area 0x30000000 = -1 ENOSYS
@0x30000000 u32 -1 0 0 -1
> set_thread_area({entry_number=-1, base_addr=00000000, limit=00000000, seg_32bit=1, contents=3, read_exec_only=1, limit_in_pages=1, seg_not_present=1, useable=1, lm=1}) = -1 ENOSYS (Function not implemented)
x86_64 set_thread_area 0x30000ff4 = -1 ENOSYS
@0x30000ff4 u32 -1 0 0
> set_thread_area(0x30000ff4) = -1 ENOSYS (Function not implemented)
i386 set_thread_area 0x30000000 = 0
@0x30000000 u32 13 0 0 0x28
> set_thread_area({entry_number=13, base_addr=00000000, limit=00000000, seg_32bit=0, contents=0, read_exec_only=1, limit_in_pages=0, seg_not_present=1, useable=0}) = 0 (entry_number=13)
i386 set_thread_area 0 = -1 EFAULT
> set_thread_area(NULL) = -1 EFAULT (Bad address)
i386 get_thread_area 0x30000000 = 0
@0x30000000 u32 13 0 0 0
@@0x30000000 u32 13 0x1234 0xfffff 0x51
> get_thread_area({entry_number=13, base_addr=0x001234, limit=0x0fffff, seg_32bit=1, contents=0, read_exec_only=0, limit_in_pages=1, seg_not_present=0, useable=1}) = 0
i386 get_thread_area 0x30000000 = -1 EINVAL
@0x30000000 u32 77 0x1234 0xfffff 0x51
> get_thread_area({entry_number=77, ...}) = -1 EINVAL (Invalid argument)
-v
> get_thread_area({entry_number=77, ...}) = -1 EINVAL (Invalid argument)
x86_64 get_thread_area 0x30000000 = -1 ENOSYS
@0x30000000 u32 -1 0x1234 0xfffff 0x51
> get_thread_area({entry_number=-1, ...}) = -1 ENOSYS (Function not implemented)
i386 get_thread_area 1 = -1 EFAULT
> get_thread_area(0x1) = -1 EFAULT (Bad address)

# ---- A siginfo has 128 bytes or none ----------------------------------------------------------------------------

x86_64 rt_sigqueueinfo 0x40000000 10 0x30000f80 = -1 EPERM
@0x30000f80 fill 128 0
> rt_sigqueueinfo(1073741824, SIGUSR1, {}) = -1 EPERM (Operation not permitted)
x86_64 rt_sigqueueinfo 0x40000000 10 0x30000f81 = -1 EPERM
@0x30000f81 fill 127 0
> rt_sigqueueinfo(1073741824, SIGUSR1, 0x30000f81) = -1 EPERM (Operation not permitted)
i386 rt_sigqueueinfo 0x40000000 10 0x30000f80 = -1 EPERM
@0x30000f80 fill 128 0
> rt_sigqueueinfo(1073741824, SIGUSR1, {}) = -1 EPERM (Operation not permitted)
i386 rt_sigqueueinfo 0x40000000 10 0x30000f81 = -1 EFAULT
@0x30000f81 fill 127 0
> rt_sigqueueinfo(1073741824, SIGUSR1, 0x30000f81) = -1 EFAULT (Bad address)

# ---- A file handle's head is its length and type ------------------------------------------------------------------

i386 name_to_handle_at -100 &"/etc" 0x30000ffc 0x30000000 0 = -1 EFAULT
@0x30000ffc u32 0
> name_to_handle_at(AT_FDCWD, "/etc", 0x30000ffc, 0x30000000, 0) = -1 EFAULT (Bad address)
i386 name_to_handle_at -100 &"/etc" 0x30000ff8 0x30000000 0 = -1 EOVERFLOW
@0x30000ff8 u32 0 0
@@0x30000ff8 u32 8
> name_to_handle_at(AT_FDCWD, "/etc", {handle_bytes=0 => 8}, 0x30000000, 0) = -1 EOVERFLOW (Value too large for defined data type)

# ---- Lists that memory or the count ends early --------------------------------------------------------------------

x86_64 setgroups 3 0x30000ff8 = -1 EFAULT
@0x30000ff8 u32 1 2
> setgroups(3, [1, 2, ... /* 0x30001000 */]) = -1 EFAULT (Bad address)
x86_64 setgroups 131072 0x30000ff8 = -1 EINVAL
@0x30000ff8 u32 1 2
> setgroups(131072, 0x30000ff8) = -1 EINVAL (Invalid argument)
x86_64 setgroups -1 0x30000ff8 = -1 EINVAL
@0x30000ff8 u32 1 2
> setgroups(-1, 0x30000ff8) = -1 EINVAL (Invalid argument)
riscv64 setgroups 0 0x30000ff8 = 0
> setgroups(0, []) = 0
aarch64 setgroups 1 1 = -1 EFAULT
> setgroups(1, 0x1) = -1 EFAULT (Bad address)
x86_64 move_pages 0 3 0x30000ff0 0x30000ff8 0x30000000 0 = -1 ENODEV
@0x30000ff0 u64 0 u32 1 2
> move_pages(0, 3, [NULL, 0x200000001, ... /* 0x30001000 */], [1, 2, ... /* 0x30001000 */], 0x30000000, 0) = -1 ENODEV (No such device)
aarch64 move_pages 0 1 1 1 1 0 = -1 EFAULT
> move_pages(0, 1, 0x1, 0x1, 0x1, 0) = -1 EFAULT (Bad address)
x86_64 mincore 0x30000000 4096 1 = -1 EFAULT
> mincore(0x30000000, 4096, 0x1) = -1 EFAULT (Bad address)

# ---- Capabilities and interfaces nobody can read --------------------------------------------------------------------

x86_64 capget 0x30000000 1 = -1 EFAULT
@0x30000000 u32 0x20080522 0
> capget({version=_LINUX_CAPABILITY_VERSION_3, pid=0}, 0x1) = -1 EFAULT (Bad address)
x86_64 capset 1 0x30000000 = -1 EFAULT
@0x30000000 u32 0x20080522 0
> capset(0x1, 0x30000000) = -1 EFAULT (Bad address)
x86_64 capset 0x30000000 0x30000ffa = -1 EFAULT
@0x30000000 u32 0x20080522 0
@0x30000ffa fill 6 0
> capset({version=_LINUX_CAPABILITY_VERSION_3, pid=0}, 0x30000ffa) = -1 EFAULT (Bad address)
x86_64 capset 0x30000000 0 = -1 EFAULT
@0x30000000 u32 0x20080522 0
> capset({version=_LINUX_CAPABILITY_VERSION_3, pid=0}, NULL) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x8912 1 = -1 EFAULT
> ioctl(3, SIOCGIFCONF, 0x1) = -1 EFAULT (Bad address)
arm ioctl -1 0x8912 0 = -1 EBADF
> ioctl(-1, SIOCGIFCONF, NULL) = -1 EBADF (Bad file descriptor)

# ---- Next hops of a route: one with attributes is an array of its own --------------------------------------------

x86_64 sendto 3 0x30000000 72 1 0 0 = -1 EOPNOTSUPP
fd 3 "socket:[7]" netlink 0
@0x30000000 u32 72 u16 24 5 u32 1 0 u8 2 0 0 0 254 3 0 1 u32 0 u16 44 9
@0x30000020 u16 16 u8 1 5 u32 77777 u16 8 5 u8 192 0 0 1 u16 8 u8 4 6 u32 77778 u16 16 u8 0 0 u32 77777 u16 8 5 u8 192 0 0 2
> sendto(3, [{nlmsg_len=72, nlmsg_type=RTM_NEWROUTE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=0, rtm_table=RT_TABLE_MAIN, rtm_protocol=RTPROT_BOOT, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_UNICAST, rtm_flags=0}, [{nla_len=44, nla_type=RTA_MULTIPATH}, [[{rtnh_len=16, rtnh_flags=RTNH_F_DEAD, rtnh_hops=5, rtnh_ifindex=77777}, [{nla_len=8, nla_type=RTA_GATEWAY}, inet_addr("192.0.0.1")]], {rtnh_len=8, rtnh_flags=RTNH_F_ONLINK, rtnh_hops=6, rtnh_ifindex=77778}, [{rtnh_len=16, rtnh_flags=0, rtnh_hops=0, rtnh_ifindex=77777}, [{nla_len=8, nla_type=RTA_GATEWAY}, inet_addr("192.0.0.2")]]]]], 72, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
i386 sendto 3 0x30000000 36 1 0 0 = -1 EOPNOTSUPP
fd 3 "socket:[7]" netlink 0
@0x30000000 u32 36 u16 24 5 u32 1 0 u8 2 0 0 0 254 3 0 1 u32 0 u16 6 9 16 0
> sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_NEWROUTE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=0, rtm_table=RT_TABLE_MAIN, rtm_protocol=RTPROT_BOOT, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_UNICAST, rtm_flags=0}, [{nla_len=6, nla_type=RTA_MULTIPATH}, "\x10\x00"]], 36, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
# A single hop is no list; its length ends with the attribute that holds it.
x86_64 sendto 3 0x30000000 52 1 0 0 = -1 EOPNOTSUPP
fd 3 "socket:[7]" netlink 0
@0x30000000 u32 52 u16 24 5 u32 1 0 u8 2 0 0 0 254 3 0 1 u32 0 u16 24 9
@0x30000020 u16 24 u8 1 0 u32 77777 u16 8 5 u8 192 0 0 1 u32 0
> sendto(3, [{nlmsg_len=52, nlmsg_type=RTM_NEWROUTE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=0, rtm_table=RT_TABLE_MAIN, rtm_protocol=RTPROT_BOOT, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_UNICAST, rtm_flags=0}, [{nla_len=24, nla_type=RTA_MULTIPATH}, [{rtnh_len=24, rtnh_flags=RTNH_F_DEAD, rtnh_hops=0, rtnh_ifindex=77777}, [[{nla_len=8, nla_type=RTA_GATEWAY}, inet_addr("192.0.0.1")], {nla_len=0, nla_type=RTA_UNSPEC}]]]], 52, MSG_OOB, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
