# Disk quotas: those of XFS, and the next quota.  Lines of x86_64 are what strace 6.1 prints.
x86_64 quotactl 5767424 &"/dev/x" 5 0x31000 0 0 = 0
@0x31000 u32 0x3f
> quotactl(QCMD(Q_XQUOTAON, USRQUOTA), "/dev/x", [FS_QUOTA_UDQ_ACCT|FS_QUOTA_UDQ_ENFD|FS_QUOTA_GDQ_ACCT|FS_QUOTA_GDQ_ENFD|FS_QUOTA_PDQ_ACCT|FS_QUOTA_PDQ_ENFD]) = 0
arm quotactl_fd 3 5767424 5 0x31000 0 0 = 0
@0x31000 u32 0x3f
> quotactl_fd(3, QCMD(Q_XQUOTAON, USRQUOTA), [FS_QUOTA_UDQ_ACCT|FS_QUOTA_UDQ_ENFD|FS_QUOTA_GDQ_ACCT|FS_QUOTA_GDQ_ENFD|FS_QUOTA_PDQ_ACCT|FS_QUOTA_PDQ_ENFD]) = 0
x86_64 quotactl 5767680 &"/dev/x" 5 0x31000 0 0 = -1 EFAULT
> quotactl(QCMD(Q_XQUOTAOFF, USRQUOTA), "/dev/x", 0x31000) = -1 EFAULT (Bad address)
riscv64 quotactl_fd 3 5767680 5 0x31000 0 0 = -1 EFAULT
> quotactl_fd(3, QCMD(Q_XQUOTAOFF, USRQUOTA), 0x31000) = -1 EFAULT (Bad address)
x32 quotactl 5768704 &"/dev/x" 5 0x31000 0 0 = 0
@0x31000 u32 0xf
> quotactl(QCMD(Q_XQUOTARM, USRQUOTA), "/dev/x", [FS_USER_QUOTA|FS_PROJ_QUOTA|FS_GROUP_QUOTA|0x8]) = 0
x86_64 quotactl_fd 3 5768704 5 0x31000 0 0 = 0
@0x31000 u32 0xf
> quotactl_fd(3, QCMD(Q_XQUOTARM, USRQUOTA), [FS_USER_QUOTA|FS_PROJ_QUOTA|FS_GROUP_QUOTA|0x8]) = 0
x86_64 quotactl 5767936 &"/dev/x" 5 0x31000 0 0 = 0
@0x31000 u8 1 3 u16 0xffff u32 7 u64 1 2 3 4 5 6 u32 7 8 u16 9 10 u32 0 u64 11 12 13 u32 14 u16 15 0 u64 0
> quotactl(QCMD(Q_XGETQUOTA, USRQUOTA), "/dev/x", 5, {d_version=1, d_flags=FS_USER_QUOTA|FS_PROJ_QUOTA, d_fieldmask=0xffff, d_id=7, d_blk_hardlimit=1, d_blk_softlimit=2, d_ino_hardlimit=3, d_ino_softlimit=4, d_bcount=5, d_icount=6, ...}) = 0
-v
> quotactl(QCMD(Q_XGETQUOTA, USRQUOTA), "/dev/x", 5, {d_version=1, d_flags=FS_USER_QUOTA|FS_PROJ_QUOTA, d_fieldmask=0xffff, d_id=7, d_blk_hardlimit=1, d_blk_softlimit=2, d_ino_hardlimit=3, d_ino_softlimit=4, d_bcount=5, d_icount=6, d_itimer=7, d_btimer=8, d_iwarns=9, d_bwarns=10, d_rtb_hardlimit=11, d_rtb_softlimit=12, d_rtbcount=13, d_rtbtimer=14, d_rtbwarns=15}) = 0
i386 quotactl_fd 3 5767936 5 0x31000 0 0 = 0
@0x31000 u8 1 3 u16 0xffff u32 7 u64 1 2 3 4 5 6 u32 7 8 u16 9 10 u32 0 u64 11 12 13 u32 14 u16 15 0 u64 0
> quotactl_fd(3, QCMD(Q_XGETQUOTA, USRQUOTA), 5, {d_version=1, d_flags=FS_USER_QUOTA|FS_PROJ_QUOTA, d_fieldmask=0xffff, d_id=7, d_blk_hardlimit=1, d_blk_softlimit=2, d_ino_hardlimit=3, d_ino_softlimit=4, d_bcount=5, d_icount=6, ...}) = 0
-v
> quotactl_fd(3, QCMD(Q_XGETQUOTA, USRQUOTA), 5, {d_version=1, d_flags=FS_USER_QUOTA|FS_PROJ_QUOTA, d_fieldmask=0xffff, d_id=7, d_blk_hardlimit=1, d_blk_softlimit=2, d_ino_hardlimit=3, d_ino_softlimit=4, d_bcount=5, d_icount=6, d_itimer=7, d_btimer=8, d_iwarns=9, d_bwarns=10, d_rtb_hardlimit=11, d_rtb_softlimit=12, d_rtbcount=13, d_rtbtimer=14, d_rtbwarns=15}) = 0
arm quotactl 5767936 &"/dev/x" 5 0x31000 0 0 = -1 ESRCH
@0x31000 u8 1 3 u16 0xffff u32 7 u64 1 2 3 4 5 6 u32 7 8 u16 9 10 u32 0 u64 11 12 13 u32 14 u16 15 0 u64 0
> quotactl(QCMD(Q_XGETQUOTA, USRQUOTA), "/dev/x", 5, 0x31000) = -1 ESRCH (No such process)
x32 quotactl_fd 3 5767936 5 0x31000 0 0 = -1 ESRCH
@0x31000 u8 1 3 u16 0xffff u32 7 u64 1 2 3 4 5 6 u32 7 8 u16 9 10 u32 0 u64 11 12 13 u32 14 u16 15 0 u64 0
> quotactl_fd(3, QCMD(Q_XGETQUOTA, USRQUOTA), 5, 0x31000) = -1 ESRCH (No such process)
x86_64 quotactl 5768192 &"/dev/x" 5 0x31000 0 0 = 0
@0x31000 u8 1 3 u16 0xffff u32 7 u64 1 2 3 4 5 6 u32 7 8 u16 9 10 u32 0 u64 11 12 13 u32 14 u16 15 0 u64 0
-v
> quotactl(QCMD(Q_XSETQLIM, USRQUOTA), "/dev/x", 5, {d_version=1, d_flags=FS_USER_QUOTA|FS_PROJ_QUOTA, d_fieldmask=0xffff, d_id=7, d_blk_hardlimit=1, d_blk_softlimit=2, d_ino_hardlimit=3, d_ino_softlimit=4, d_bcount=5, d_icount=6, d_itimer=7, d_btimer=8, d_iwarns=9, d_bwarns=10, d_rtb_hardlimit=11, d_rtb_softlimit=12, d_rtbcount=13, d_rtbtimer=14, d_rtbwarns=15}) = 0
aarch64 quotactl_fd 3 5768192 5 0x31000 0 0 = 0
@0x31000 u8 1 3 u16 0xffff u32 7 u64 1 2 3 4 5 6 u32 7 8 u16 9 10 u32 0 u64 11 12 13 u32 14 u16 15 0 u64 0
-v
> quotactl_fd(3, QCMD(Q_XSETQLIM, USRQUOTA), 5, {d_version=1, d_flags=FS_USER_QUOTA|FS_PROJ_QUOTA, d_fieldmask=0xffff, d_id=7, d_blk_hardlimit=1, d_blk_softlimit=2, d_ino_hardlimit=3, d_ino_softlimit=4, d_bcount=5, d_icount=6, d_itimer=7, d_btimer=8, d_iwarns=9, d_bwarns=10, d_rtb_hardlimit=11, d_rtb_softlimit=12, d_rtbcount=13, d_rtbtimer=14, d_rtbwarns=15}) = 0
x86_64 quotactl 5769472 &"/dev/x" 5 0x31000 0 0 = 0
@0x31000 u8 1 3 u16 0xffff u32 7 u64 1 2 3 4 5 6 u32 7 8 u16 9 10 u32 0 u64 11 12 13 u32 14 u16 15 0 u64 0
> quotactl(QCMD(Q_XGETNEXTQUOTA, USRQUOTA), "/dev/x", 5, {d_version=1, d_flags=FS_USER_QUOTA|FS_PROJ_QUOTA, d_fieldmask=0xffff, d_id=7, d_blk_hardlimit=1, d_blk_softlimit=2, d_ino_hardlimit=3, d_ino_softlimit=4, d_bcount=5, d_icount=6, ...}) = 0
arm quotactl_fd 3 5769472 5 0x31000 0 0 = 0
@0x31000 u8 1 3 u16 0xffff u32 7 u64 1 2 3 4 5 6 u32 7 8 u16 9 10 u32 0 u64 11 12 13 u32 14 u16 15 0 u64 0
> quotactl_fd(3, QCMD(Q_XGETNEXTQUOTA, USRQUOTA), 5, {d_version=1, d_flags=FS_USER_QUOTA|FS_PROJ_QUOTA, d_fieldmask=0xffff, d_id=7, d_blk_hardlimit=1, d_blk_softlimit=2, d_ino_hardlimit=3, d_ino_softlimit=4, d_bcount=5, d_icount=6, ...}) = 0
x86_64 quotactl 5768448 &"/dev/x" 5 0x31000 0 0 = 0
@0x31000 u8 1 0 u16 3 u32 0 u64 1 2 u32 3 0 u64 4 5 u32 6 0 u32 7 8 9 10 u16 11 12 u32 0
> quotactl(QCMD(Q_XGETQSTAT, USRQUOTA), "/dev/x", {qs_version=1, ...}) = 0
-v
> quotactl(QCMD(Q_XGETQSTAT, USRQUOTA), "/dev/x", {qs_version=1, qs_flags=FS_QUOTA_UDQ_ACCT|FS_QUOTA_UDQ_ENFD, qs_uquota={qfs_ino=1, qfs_nblks=2, qfs_nextents=3}, qs_gquota={qfs_ino=4, qfs_nblks=5, qfs_nextents=6}, qs_incoredqs=7, qs_btimelimit=8, qs_itimelimit=9, qs_rtbtimelimit=10, qs_bwarnlimit=11, qs_iwarnlimit=12}) = 0
riscv64 quotactl_fd 3 5768448 5 0x31000 0 0 = 0
@0x31000 u8 1 0 u16 3 u32 0 u64 1 2 u32 3 0 u64 4 5 u32 6 0 u32 7 8 9 10 u16 11 12 u32 0
> quotactl_fd(3, QCMD(Q_XGETQSTAT, USRQUOTA), {qs_version=1, ...}) = 0
-v
> quotactl_fd(3, QCMD(Q_XGETQSTAT, USRQUOTA), {qs_version=1, qs_flags=FS_QUOTA_UDQ_ACCT|FS_QUOTA_UDQ_ENFD, qs_uquota={qfs_ino=1, qfs_nblks=2, qfs_nextents=3}, qs_gquota={qfs_ino=4, qfs_nblks=5, qfs_nextents=6}, qs_incoredqs=7, qs_btimelimit=8, qs_itimelimit=9, qs_rtbtimelimit=10, qs_bwarnlimit=11, qs_iwarnlimit=12}) = 0
x32 quotactl 5769216 &"/dev/x" 5 0x31000 0 0 = 0
@0x31000 u8 1 0 u16 3 u32 7 u64 1 2 u32 3 0 u64 4 5 u32 6 0 u64 7 8 u32 9 0 u32 10 11 12 u16 13 14 fill 64 0
> quotactl(QCMD(Q_XGETQSTATV, USRQUOTA), "/dev/x", {qs_version=1, ...}) = 0
-v
> quotactl(QCMD(Q_XGETQSTATV, USRQUOTA), "/dev/x", {qs_version=1, qs_flags=FS_QUOTA_UDQ_ACCT|FS_QUOTA_UDQ_ENFD, qs_incoredqs=7, qs_uquota={qfs_ino=1, qfs_nblks=2, qfs_nextents=3}, qs_gquota={qfs_ino=4, qfs_nblks=5, qfs_nextents=6}, qs_pquota={qfs_ino=7, qfs_nblks=8, qfs_nextents=9}, qs_btimelimit=10, qs_itimelimit=11, qs_rtbtimelimit=12, qs_bwarnlimit=13, qs_iwarnlimit=14}) = 0
x86_64 quotactl_fd 3 5769216 5 0x31000 0 0 = 0
@0x31000 u8 1 0 u16 3 u32 7 u64 1 2 u32 3 0 u64 4 5 u32 6 0 u64 7 8 u32 9 0 u32 10 11 12 u16 13 14 fill 64 0
> quotactl_fd(3, QCMD(Q_XGETQSTATV, USRQUOTA), {qs_version=1, ...}) = 0
-v
> quotactl_fd(3, QCMD(Q_XGETQSTATV, USRQUOTA), {qs_version=1, qs_flags=FS_QUOTA_UDQ_ACCT|FS_QUOTA_UDQ_ENFD, qs_incoredqs=7, qs_uquota={qfs_ino=1, qfs_nblks=2, qfs_nextents=3}, qs_gquota={qfs_ino=4, qfs_nblks=5, qfs_nextents=6}, qs_pquota={qfs_ino=7, qfs_nblks=8, qfs_nextents=9}, qs_btimelimit=10, qs_itimelimit=11, qs_rtbtimelimit=12, qs_bwarnlimit=13, qs_iwarnlimit=14}) = 0
x86_64 quotactl 2147485952 &"/dev/x" 5 0x31000 0 0 = 0
@0x31000 u64 1 2 3 4 5 6 7 8 u32 0x3f 9
> quotactl(QCMD(Q_GETNEXTQUOTA, USRQUOTA), "/dev/x", 5, {dqb_bhardlimit=1, dqb_bsoftlimit=2, dqb_curspace=3, dqb_ihardlimit=4, dqb_isoftlimit=5, dqb_curinodes=6, dqb_id=9, ...}) = 0
-v
> quotactl(QCMD(Q_GETNEXTQUOTA, USRQUOTA), "/dev/x", 5, {dqb_bhardlimit=1, dqb_bsoftlimit=2, dqb_curspace=3, dqb_ihardlimit=4, dqb_isoftlimit=5, dqb_curinodes=6, dqb_btime=7, dqb_itime=8, dqb_valid=QIF_BLIMITS|QIF_SPACE|QIF_ILIMITS|QIF_INODES|QIF_BTIME|QIF_ITIME, dqb_id=9}) = 0
i386 quotactl_fd 3 2147485952 5 0x31000 0 0 = 0
@0x31000 u64 1 2 3 4 5 6 7 8 u32 0x3f 9
> quotactl_fd(3, QCMD(Q_GETNEXTQUOTA, USRQUOTA), 5, {dqb_bhardlimit=1, dqb_bsoftlimit=2, dqb_curspace=3, dqb_ihardlimit=4, dqb_isoftlimit=5, dqb_curinodes=6, dqb_id=9, ...}) = 0
-v
> quotactl_fd(3, QCMD(Q_GETNEXTQUOTA, USRQUOTA), 5, {dqb_bhardlimit=1, dqb_bsoftlimit=2, dqb_curspace=3, dqb_ihardlimit=4, dqb_isoftlimit=5, dqb_curinodes=6, dqb_btime=7, dqb_itime=8, dqb_valid=QIF_BLIMITS|QIF_SPACE|QIF_ILIMITS|QIF_INODES|QIF_BTIME|QIF_ITIME, dqb_id=9}) = 0
arm quotactl 2147485952 &"/dev/x" 5 0x31000 0 0 = -1 ESRCH
> quotactl(QCMD(Q_GETNEXTQUOTA, USRQUOTA), "/dev/x", 5, 0x31000) = -1 ESRCH (No such process)
x32 quotactl_fd 3 2147485952 5 0x31000 0 0 = -1 ESRCH
> quotactl_fd(3, QCMD(Q_GETNEXTQUOTA, USRQUOTA), 5, 0x31000) = -1 ESRCH (No such process)
