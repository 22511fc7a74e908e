# Mounts, file system contexts, swap and quotas.
x86_64 mount &"/dev/sda1" &"/mnt" &"ext4" 1 &"errors=continue" = 0
> mount("/dev/sda1", "/mnt", "ext4", MS_RDONLY, "errors=continue") = 0
x86_64 mount &"none" &"/mnt" &"tmpfs" 0xc0ed0006 0 = 0
> mount("none", "/mnt", "tmpfs", MS_MGC_VAL|MS_NOSUID|MS_NODEV, NULL) = 0
x86_64 mount &"/a" &"/b" 0x20000 0x5000 0x20008 = 0
> mount("/a", "/b", 0x20000, MS_BIND|MS_REC, 0x20008) = 0
x86_64 mount &"/a" &"/b" 0x20000 0xc0ed3000 0x20008 = 0
> mount("/a", "/b", 0x20000, MS_MGC_VAL|MS_BIND|MS_MOVE, 0x20008) = 0
i386 mount &"/a" &"/b" 0x20000 0x1020 &"ro" = 0
> mount("/a", "/b", 0x20000, MS_REMOUNT|MS_BIND, "ro") = 0
x86_64 mount 0 &"/b" 0 0x84000 0 = 0
> mount(NULL, "/b", NULL, MS_REC|MS_SLAVE, NULL) = 0
x86_64 mount &"x" &"/b" 0x20000 0x20 &"ro" = -1 EBUSY
> mount("x", "/b", 0x20000, MS_REMOUNT, "ro") = -1 EBUSY (Device or resource busy)
x86_64 mount &"x" &"/b" &"ext4" 0x200 0x20000 = -1 EFAULT
> mount("x", "/b", "ext4", 0x200 /* MS_??? */, 0x20000) = -1 EFAULT (Bad address)
i386 umount &"/mnt" = 0
> umount("/mnt") = 0
x86_64 umount2 &"/mnt" 2 = 0
> umount2("/mnt", MNT_DETACH) = 0
x86_64 pivot_root &"." &"old" = 0
> pivot_root(".", "old") = 0
x86_64 fsopen &"ext4" 1 = 3
> fsopen("ext4", FSOPEN_CLOEXEC) = 3
x86_64 fsconfig 3 0 &"ro" 0 0 = 0
> fsconfig(3, FSCONFIG_SET_FLAG, "ro", NULL, 0) = 0
x86_64 fsconfig 3 1 &"source" &"/dev/sda1" 0 = 0
> fsconfig(3, FSCONFIG_SET_STRING, "source", "/dev/sda1", 0) = 0
x86_64 fsconfig 3 2 &"blob" 0x20000 3 = 0
@0x20000 "ab\0"
> fsconfig(3, FSCONFIG_SET_BINARY, "blob", "\x61\x62\x00", 3) = 0
x86_64 fsconfig 3 3 &"path" &"/x" -100 = 0
> fsconfig(3, FSCONFIG_SET_PATH, "path", "/x", AT_FDCWD) = 0
x86_64 fsconfig 3 4 &"path" &"" 5 = 0
> fsconfig(3, FSCONFIG_SET_PATH_EMPTY, "path", "", 5) = 0
x86_64 fsconfig 3 5 &"fd" 0 7 = 0
> fsconfig(3, FSCONFIG_SET_FD, "fd", NULL, 7) = 0
x86_64 fsconfig 3 6 0 0 0 = 0
> fsconfig(3, FSCONFIG_CMD_CREATE, NULL, NULL, 0) = 0
x86_64 fsconfig 3 9 0x20000 0 0 = -1 EOPNOTSUPP
> fsconfig(3, 0x9 /* FSCONFIG_??? */, 0x20000, NULL, 0) = -1 EOPNOTSUPP (Operation not supported)
x86_64 fsmount 3 1 0x2f = 4
> fsmount(3, FSMOUNT_CLOEXEC, MOUNT_ATTR_RDONLY|MOUNT_ATTR_NOSUID|MOUNT_ATTR_NODEV|MOUNT_ATTR_NOEXEC|MOUNT_ATTR_STRICTATIME) = 4
x86_64 fspick -100 &"/mnt" 1 = 3
> fspick(AT_FDCWD, "/mnt", FSPICK_CLOEXEC) = 3
x86_64 move_mount 3 &"" -100 &"/mnt" 4 = 0
> move_mount(3, "", AT_FDCWD, "/mnt", MOVE_MOUNT_F_EMPTY_PATH) = 0
x86_64 open_tree -100 &"/mnt" 0x88001 = 3
> open_tree(AT_FDCWD, "/mnt", OPEN_TREE_CLONE|OPEN_TREE_CLOEXEC|AT_RECURSIVE) = 3
x86_64 open_tree -100 &"/mnt" 0 = 3
> open_tree(AT_FDCWD, "/mnt", 0) = 3
x86_64 mount_setattr -100 &"/mnt" 0x8000 0x20000 32 = 0
@0x20000 u64 1 0x70 0x40000 0
> mount_setattr(AT_FDCWD, "/mnt", AT_RECURSIVE, {attr_set=MOUNT_ATTR_RDONLY, attr_clr=MOUNT_ATTR_NOATIME|MOUNT_ATTR_STRICTATIME|0x40, propagation=MS_PRIVATE, userns_fd=0}, 32) = 0
x86_64 mount_setattr -100 &"/mnt" 0 0x20000 40 = -1 E2BIG
@0x20000 u64 0x100000 0 0 5 7
> mount_setattr(AT_FDCWD, "/mnt", 0, {attr_set=MOUNT_ATTR_IDMAP, attr_clr=0, propagation=0 /* MS_??? */, userns_fd=5, /* bytes 32..39 */ "\x07\x00\x00\x00\x00\x00\x00\x00"}, 40) = -1 E2BIG (Argument list too long)
x86_64 mount_setattr -100 &"/mnt" 0 0x20000 8 = -1 EINVAL
@0x20000 u64 1
> mount_setattr(AT_FDCWD, "/mnt", 0, 0x20000, 8) = -1 EINVAL (Invalid argument)
x86_64 open_tree_attr -100 &"/mnt" 1 0x20000 32 = 3
@0x20000 u64 1 0 0 0
> open_tree_attr(AT_FDCWD, "/mnt", OPEN_TREE_CLONE, {attr_set=MOUNT_ATTR_RDONLY, attr_clr=0, propagation=0 /* MS_??? */, userns_fd=0}, 32) = 3
x86_64 statmount 0x20000 0x30000 512 0 = -1 ENOENT
@0x20000 u32 24 0 u64 0x22 1 0
> statmount({size=24, mnt_id=0x22, param=STATMOUNT_SB_BASIC}, 0x30000, 512, 0) = -1 ENOENT (No such file or directory)
x86_64 listmount 0x20000 0x20100 16 0 = 2
@0x20000 u32 24 0 u64 0x22 0 0
@@0x20100 u64 35 36
> listmount({size=24, mnt_id=0x22, param=0}, [35, 36], 16, 0) = 2
x86_64 swapon &"/swap" 0 = 0
> swapon("/swap", 0) = 0
x86_64 swapon &"/swap" 0x18005 = 0
> swapon("/swap", SWAP_FLAG_PREFER|SWAP_FLAG_DISCARD|5) = 0
x86_64 swapoff &"/swap" = 0
> swapoff("/swap") = 0

# ---- Quotas
x86_64 quotactl 0x80000100 &"/dev/sda1" 0 0 = 0
> quotactl(QCMD(Q_SYNC, USRQUOTA), "/dev/sda1") = 0
x86_64 quotactl 0x80000201 &"/dev/sda1" 2 &"/quota" = 0
> quotactl(QCMD(Q_QUOTAON, GRPQUOTA), "/dev/sda1", QFMT_VFS_V0, "/quota") = 0
x86_64 quotactl 0x80000400 &"/dev/sda1" 0 0x20000 = 0
@@0x20000 u32 4
> quotactl(QCMD(Q_GETFMT, USRQUOTA), "/dev/sda1", [QFMT_VFS_V1]) = 0
x86_64 quotactl 0x80000500 &"/dev/sda1" 0 0x20000 = 0
@@0x20000 u64 1 2 u32 0x10000 7
> quotactl(QCMD(Q_GETINFO, USRQUOTA), "/dev/sda1", {dqi_bgrace=1, dqi_igrace=2, dqi_flags=DQF_SYS_FILE, dqi_valid=IIF_BGRACE|IIF_IGRACE|IIF_FLAGS}) = 0
x86_64 quotactl 0x80000600 &"/dev/sda1" 0 0x20000 = 0
@0x20000 u64 1 2 u32 1 1
> quotactl(QCMD(Q_SETINFO, USRQUOTA), "/dev/sda1", {dqi_bgrace=1, dqi_igrace=2, dqi_flags=DQF_ROOT_SQUASH, dqi_valid=IIF_BGRACE}) = 0
x86_64 quotactl 0x80000702 &"/dev/sda1" 1000 0x20000 = 0
@@0x20000 u64 1 2 3 4 5 6 7 8 u32 0x3f 0
> quotactl(QCMD(Q_GETQUOTA, PRJQUOTA), "/dev/sda1", 1000, {dqb_bhardlimit=1, dqb_bsoftlimit=2, dqb_curspace=3, dqb_ihardlimit=4, dqb_isoftlimit=5, dqb_curinodes=6, ...}) = 0
-v
> quotactl(QCMD(Q_GETQUOTA, PRJQUOTA), "/dev/sda1", 1000, {dqb_bhardlimit=1, dqb_bsoftlimit=2, dqb_curspace=3, dqb_ihardlimit=4, dqb_isoftlimit=5, dqb_curinodes=6, dqb_btime=7, dqb_itime=8, dqb_valid=QIF_BLIMITS|QIF_SPACE|QIF_ILIMITS|QIF_INODES|QIF_BTIME|QIF_ITIME}) = 0
x86_64 quotactl 0x80000800 &"/dev/sda1" -1 0x20000 = -1 EPERM
@0x20000 u64 1 2 3 4 5 6 7 8 u32 1 0
> quotactl(QCMD(Q_SETQUOTA, USRQUOTA), "/dev/sda1", -1, {dqb_bhardlimit=1, dqb_bsoftlimit=2, dqb_curspace=3, dqb_ihardlimit=4, dqb_isoftlimit=5, dqb_curinodes=6, ...}) = -1 EPERM (Operation not permitted)
x86_64 quotactl 0x580309 &"/dev/sda1" 1 0x20000 = -1 ENOSYS
> quotactl(QCMD(Q_XGETQUOTA, 0x9 /* ???QUOTA */), "/dev/sda1", 1, 0x20000) = -1 ENOSYS (Function not implemented)
x86_64 quotactl_fd 3 0x80000100 0 0 = 0
> quotactl_fd(3, QCMD(Q_SYNC, USRQUOTA)) = 0
x86_64 quotactl_fd 3 0x80000200 2 &"/quota" = 0
> quotactl_fd(3, QCMD(Q_QUOTAON, USRQUOTA), QFMT_VFS_V0, "/quota") = 0
x86_64 quotactl_fd 3 0x80000400 0 0x20000 = 0
@@0x20000 u32 4
> quotactl_fd(3, QCMD(Q_GETFMT, USRQUOTA), [QFMT_VFS_V1]) = 0
x86_64 quotactl_fd 3 0x80000500 0 0x20000 = 0
@@0x20000 u64 1 2 u32 0x10000 7
> quotactl_fd(3, QCMD(Q_GETINFO, USRQUOTA), {dqi_bgrace=1, dqi_igrace=2, dqi_flags=DQF_SYS_FILE, dqi_valid=IIF_BGRACE|IIF_IGRACE|IIF_FLAGS}) = 0
x86_64 quotactl_fd 3 0x80000600 0 0x20000 = 0
@0x20000 u64 1 2 u32 1 1
> quotactl_fd(3, QCMD(Q_SETINFO, USRQUOTA), {dqi_bgrace=1, dqi_igrace=2, dqi_flags=DQF_ROOT_SQUASH, dqi_valid=IIF_BGRACE}) = 0
x86_64 quotactl_fd 3 0x80000700 1000 0x20000 = 0
@@0x20000 u64 1 2 3 4 5 6 7 8 u32 0x3f 0
> quotactl_fd(3, QCMD(Q_GETQUOTA, USRQUOTA), 1000, {dqb_bhardlimit=1, dqb_bsoftlimit=2, dqb_curspace=3, dqb_ihardlimit=4, dqb_isoftlimit=5, dqb_curinodes=6, ...}) = 0
x86_64 quotactl_fd 3 0x80000800 1000 0x20000 = 0
@0x20000 u64 1 2 3 4 5 6 7 8 u32 0x3f 0
> quotactl_fd(3, QCMD(Q_SETQUOTA, USRQUOTA), 1000, {dqb_bhardlimit=1, dqb_bsoftlimit=2, dqb_curspace=3, dqb_ihardlimit=4, dqb_isoftlimit=5, dqb_curinodes=6, ...}) = 0
