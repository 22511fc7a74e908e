# What is newer than strace 6.1: mounts by id, security modules, namespaces, hints and delegations of files, keys.
x86_64 statmount 0x30000000 0x31000 700 0 0 0 = 0
@0x30000000 u32 24 0 u64 34 0x3fff
@@0x31000 u32 600 0 u64 0x733f u32 0 21 u64 0x1021994 u32 1 4 u64 34 33 u32 28 1 u64 0x2 0x40000 1 0 0 u32 10 12 u64 5
@@0x31078 u32 0 17 0 0 0 0 u64 0x7fff u32 1 22 1 33 fill 344 0
@@0x31200 u8 0 0 0 0 "tmpfs" u8 0 "/" u8 0 "/tmp" u8 0 "none" u8 0 "0 1000 65536" u8 0
> statmount({size=24, mnt_id=0x22, param=STATMOUNT_SB_BASIC|STATMOUNT_MNT_BASIC|STATMOUNT_PROPAGATE_FROM|STATMOUNT_MNT_ROOT|STATMOUNT_MNT_POINT|STATMOUNT_FS_TYPE|STATMOUNT_MNT_NS_ID|STATMOUNT_MNT_OPTS|STATMOUNT_FS_SUBTYPE|STATMOUNT_SB_SOURCE|STATMOUNT_OPT_ARRAY|STATMOUNT_OPT_SEC_ARRAY|STATMOUNT_SUPPORTED_MASK|STATMOUNT_MNT_UIDMAP}, {size=600, mask=STATMOUNT_SB_BASIC|STATMOUNT_MNT_BASIC|STATMOUNT_PROPAGATE_FROM|STATMOUNT_MNT_ROOT|STATMOUNT_MNT_POINT|STATMOUNT_FS_TYPE|STATMOUNT_FS_SUBTYPE|STATMOUNT_SB_SOURCE|STATMOUNT_SUPPORTED_MASK|STATMOUNT_MNT_UIDMAP|STATMOUNT_MNT_GIDMAP, sb_dev_major=0, sb_dev_minor=21, sb_magic=TMPFS_MAGIC, sb_flags=MS_RDONLY, fs_type="tmpfs", mnt_id=0x22, mnt_parent_id=0x21, mnt_id_old=28, mnt_parent_id_old=1, mnt_attr=MOUNT_ATTR_NOSUID, mnt_propagation=MS_PRIVATE, mnt_peer_group=1, mnt_master=0, propagate_from=0, mnt_root="/", mnt_point="/tmp", fs_subtype="", sb_source="none", supported_mask=STATMOUNT_SB_BASIC|STATMOUNT_MNT_BASIC|STATMOUNT_PROPAGATE_FROM|STATMOUNT_MNT_ROOT|STATMOUNT_MNT_POINT|STATMOUNT_FS_TYPE|STATMOUNT_MNT_NS_ID|STATMOUNT_MNT_OPTS|STATMOUNT_FS_SUBTYPE|STATMOUNT_SB_SOURCE|STATMOUNT_OPT_ARRAY|STATMOUNT_OPT_SEC_ARRAY|STATMOUNT_SUPPORTED_MASK|STATMOUNT_MNT_UIDMAP|STATMOUNT_MNT_GIDMAP, mnt_uidmap_num=1, mnt_uidmap="0 1000 65536", mnt_gidmap_num=1, mnt_gidmap="6"}, 700, 0) = 0
aarch64 statmount 0x30000000 0x31000 700 1 0 0 = 0
@0x30000000 u32 32 5 u64 0 0xc84 0
@@0x31000 u32 600 0 u64 0x8c84 fill 104 0 u32 0 9 1 13 1 21 fill 376 0
@@0x31060 u64 7
@@0x31200 "rw" u8 0 0 0 0 0 0 0 "dev" u8 0 "a=1" u8 0 0 0 0 0 "ctx" u8 0
> statmount({size=32, mnt_ns_fd=5, mnt_id=0, param=STATMOUNT_PROPAGATE_FROM|STATMOUNT_MNT_OPTS|STATMOUNT_OPT_ARRAY|STATMOUNT_OPT_SEC_ARRAY, mnt_ns_id=0}, {size=600, mnt_opts="rw", mask=STATMOUNT_PROPAGATE_FROM|STATMOUNT_MNT_OPTS|STATMOUNT_OPT_ARRAY|STATMOUNT_OPT_SEC_ARRAY|0x8000, propagate_from=7, opt_num=1, opt_array="a=1", opt_sec_num=1, opt_sec_array="ctx"}, 700, STATMOUNT_BY_FD) = 0
riscv64 statmount 0x30000000 0x31000 700 0 0 0 = -1 EOVERFLOW
@0x30000000 u32 40 0 u64 34 0x8001 7 1
> statmount({size=40, mnt_id=0x22, param=STATMOUNT_SB_BASIC|0x8000, mnt_ns_id=0x7, ...}, 0x31000, 700, 0) = -1 EOVERFLOW (Value too large for defined data type)
i386 statmount 0x30000000 0x31000 500 0 0 0 = -1 EINVAL
@0x30000000 u32 20 0 u64 34 1
> statmount(0x30000000, 0x31000, 500, 0) = -1 EINVAL (Invalid argument)
arm listmount 0x30000000 0x31000 16 1 0 0 = 2
@0x30000000 u32 32 0 u64 -1 0 7
@@0x31000 u64 35 36
> listmount({size=32, mnt_id=LSMT_ROOT, param=0, mnt_ns_id=0x7}, [35, 36], 16, LISTMOUNT_REVERSE) = 2
x86_64 lsm_get_self_attr 100 0x31000 0x32000 1 0 0 = 1
@0x32000 u32 4096
@@0x32000 u32 40
@@0x31000 u64 104 0 40 8 "unconf" u8 0 0
> lsm_get_self_attr(LSM_ATTR_CURRENT, {id=LSM_ID_APPARMOR, flags=0, len=40, ctx_len=8, ctx="unconf"}, [4096 => 40], LSM_FLAG_SINGLE) = 1
x86_64 lsm_get_self_attr 100 0x31000 0x32000 0 0 0 = -1 E2BIG
@0x32000 u32 8
@@0x32000 u32 40
> lsm_get_self_attr(LSM_ATTR_CURRENT, 0x31000, [8 => 40], 0) = -1 E2BIG (Argument list too long)
arm lsm_set_self_attr 101 0x31000 40 0 0 0 = 0
@0x31000 u64 101 0 40 8 "abcdefg" u8 0
> lsm_set_self_attr(LSM_ATTR_EXEC, {id=LSM_ID_SELINUX, flags=0, len=40, ctx_len=8, ctx="abcdefg"}, 40, 0) = 0
x86_64 lsm_set_self_attr 101 0x31000 8 0 0 0 = -1 EINVAL
@0x31000 u64 101
> lsm_set_self_attr(LSM_ATTR_EXEC, 0x31000, 8, 0) = -1 EINVAL (Invalid argument)
x86_64 listns 0x30000000 0x31000 4 0 0 0 = 1
@0x30000000 u32 32 0 u64 0 u32 0x40000000 0 u64 -1
@@0x31000 u64 5
> listns({size=32, ns_id=0, ns_type=CLONE_NEWNET, user_ns_id=LISTNS_CURRENT_USER}, [5], 4, 0) = 1
riscv64 listns 0x30000000 0x31000 4 0 0 0 = -1 EINVAL
@0x30000000 u32 40 0 u64 7 u32 0 0 u64 9 1
> listns({size=40, ns_id=7, ns_type=0, user_ns_id=9, ...}, 0x31000, 4, 0) = -1 EINVAL (Invalid argument)
x86_64 fcntl 3 1035 0x31000 0 0 0 = 0
@@0x31000 u64 2
> fcntl(3, F_GET_RW_HINT, [RWH_WRITE_LIFE_SHORT]) = 0
aarch64 fcntl 3 1036 0x31000 0 0 0 = 0
@0x31000 u64 6
> fcntl(3, F_SET_RW_HINT, [0x6 /* RWH_??? */]) = 0
arm fcntl64 3 1037 0x31000 0 0 0 = -1 EINVAL
> fcntl64(3, F_GET_FILE_RW_HINT, 0x31000) = -1 EINVAL (Invalid argument)
i386 fcntl64 3 1038 0x31000 0 0 0 = 0
@0x31000 u64 5
> fcntl64(3, F_SET_FILE_RW_HINT, [RWH_WRITE_LIFE_EXTREME]) = 0
x86_64 fcntl 3 1028 0 0 0 0 = 1
> fcntl(3, F_CREATED_QUERY) = 1
i386 fcntl64 3 1028 0 0 0 0 = 0
> fcntl64(3, F_CREATED_QUERY) = 0
arm fcntl64 3 1027 4 0 0 0 = 0
> fcntl64(3, F_DUPFD_QUERY, 4) = 0
x86_64 fcntl 3 1039 0x31000 0 0 0 = 0
@0x31000 u32 0 u16 0 0
@@0x31004 u16 1
> fcntl(3, F_GETDELEG, {d_flags=0, d_type=F_WRLCK}) = 0
x86_64 fcntl 3 1040 0x31000 0 0 0 = -1 EAGAIN
@0x31000 u32 0 u16 2 0
> fcntl(3, F_SETDELEG, {d_flags=0, d_type=F_UNLCK}) = -1 EAGAIN (Resource temporarily unavailable)
i386 fcntl64 3 1039 0x31000 0 0 0 = -1 EINVAL
@0x31000 u32 1 u16 0 0
> fcntl64(3, F_GETDELEG, {d_flags=0x1}) = -1 EINVAL (Invalid argument)
arm fcntl64 3 1040 0x31000 0 0 0 = 0
@0x31000 u32 0 u16 0 7
> fcntl64(3, F_SETDELEG, {d_flags=0, d_type=F_RDLCK, __pad=0x7}) = 0
x86_64 fcntl 3 17 0x31000 0 0 0 = 0
@@0x31000 u32 1000 -1
> fcntl(3, F_GETOWNER_UIDS, [1000, -1]) = 0
i386 fcntl64 3 17 0x31000 0 0 0 = 0
@@0x31000 u32 1000 0
> fcntl64(3, F_GETOWNER_UIDS, [1000, 0]) = 0
x86_64 keyctl 23 0x30000000 0x31000 4 0x32000 0 = 4
@0x30000000 u32 1 2 3
@@0x31000 "abcd"
@0x32000 ptr &"sha256" 0x33000 u32 3 0 0 0 0 0 0 0 0 0
@0x33000 "xyz"
> keyctl(KEYCTL_DH_COMPUTE, {private=1, prime=2, base=3}, "abcd", 4, {hashname="sha256", otherinfo="xyz", otherinfolen=3}) = 4
i386 keyctl 23 0x30000000 0x31000 4 0x32000 0 = -1 ENOSYS
@0x30000000 u32 1 2 3
@0x32000 u32 0 0 0 1 0 0 0 0 0 0 0
> keyctl(KEYCTL_DH_COMPUTE, {private=1, prime=2, base=3}, 0x31000, 4, {hashname=NULL, otherinfo=NULL, otherinfolen=0, __spare=[0x1, 0, 0, 0, 0, 0, 0, 0]}) = -1 ENOSYS (Function not implemented)
x86_64 keyctl 32 5 3 7 0 0 = 0
> keyctl(KEYCTL_WATCH_KEY, 5, 3, 7) = 0
x86_64 keyctl 25 0x30000000 &"enc=raw" 0x31000 0x32000 0 = 3
@0x30000000 u32 7 2 3 0 0 0 0 0 0 0
@0x31000 "in"
@@0x32000 "out"
> keyctl(KEYCTL_PKEY_ENCRYPT, {key_id=7, in_len=2, out_len=3}, "enc=raw", "in", "out") = 3
arm landlock_create_ruleset 0x30000000 32 0 0 0 0 = 3
@0x30000000 u64 0x10000 0xc 0 0
> landlock_create_ruleset({handled_access_fs=LANDLOCK_ACCESS_FS_RESOLVE_UNIX, handled_access_net=LANDLOCK_ACCESS_NET_BIND_UDP|LANDLOCK_ACCESS_NET_CONNECT_SEND_UDP, scoped=0, ...}, 32, 0) = 3
x86_64 landlock_create_ruleset 0x30000000 12 0 0 0 0 = -1 EINVAL
@0x30000000 u64 1 u32 0
> landlock_create_ruleset({handled_access_fs=LANDLOCK_ACCESS_FS_EXECUTE, ...}, 12, 0) = -1 EINVAL (Invalid argument)
x86_64 clone3 0x30000000 96 0 0 0 0 = 5
@0x30000000 u64 0 0 0 0 17 0 0 0 0 0 0 7
> clone3({flags=0, exit_signal=SIGCHLD, stack=NULL, stack_size=0, /* bytes 88..95 */ "\x07\x00\x00\x00\x00\x00\x00\x00"}, 96) = 5
i386 openat2 -100 &"a" 0x30000000 32 0 0 = -1 E2BIG
@0x30000000 u64 0 0 0 1
> openat2(AT_FDCWD, "a", {flags=O_RDONLY, resolve=0, /* bytes 24..31 */ "\x01\x00\x00\x00\x00\x00\x00\x00"}, 32) = -1 E2BIG (Argument list too long)
x86_64 sched_setattr 0 0x30000000 0 0 0 0 = -1 E2BIG
@0x30000000 u32 64 1 u64 0 u32 2 3 u64 4 5 6 u32 7 8 9 10
> sched_setattr(0, {size=64, sched_policy=SCHED_FIFO, sched_flags=0, sched_nice=2, sched_priority=3, sched_runtime=4, sched_deadline=5, sched_period=6, sched_util_min=7, sched_util_max=8, ...}, 0) = -1 E2BIG (Argument list too long)
arm sched_setattr 0 0x30000000 0 0 0 0 = -1 EINVAL
@0x30000000 u32 20 1 u64 0 u32 2
> sched_setattr(0, {size=20}, 0) = -1 EINVAL (Invalid argument)
riscv64 sched_setattr 0 0x30000000 0 0 0 0 = 0
@0x30000000 u32 0 0 u64 0 u32 5 0 u64 0 0 0
> sched_setattr(0, {size=0, sched_policy=SCHED_OTHER, sched_flags=0, sched_nice=5, sched_priority=0, sched_runtime=0, sched_deadline=0, sched_period=0}, 0) = 0
