# Words that are made of parts, with -X raw and -X verbose: the number, and both.

x86_64 quotactl 0x80000700 0 0 0 = -1 ENODEV
> quotactl(QCMD(Q_GETQUOTA, USRQUOTA), NULL, 0, NULL) = -1 ENODEV (No such device)
-Xraw
> quotactl(2147485440, NULL, 0, NULL) = -1 ENODEV (No such device)
-Xverbose
> quotactl(2147485440 /* QCMD(Q_GETQUOTA, USRQUOTA) */, NULL, 0, NULL) = -1 ENODEV (No such device)

i386 quotactl 0x580100 0 0 0 = -1 ENODEV
-Xraw
> quotactl(5767424, NULL, NULL) = -1 ENODEV (No such device)
-Xverbose
> quotactl(5767424 /* QCMD(Q_XQUOTAON, USRQUOTA) */, NULL, NULL) = -1 ENODEV (No such device)

aarch64 ioprio_set 1 0 0x6003 = 0
> ioprio_set(IOPRIO_WHO_PROCESS, 0, IOPRIO_PRIO_VALUE(IOPRIO_CLASS_IDLE, 3)) = 0
-Xraw
> ioprio_set(0x1, 0, 24579) = 0
-Xverbose
> ioprio_set(0x1 /* IOPRIO_WHO_PROCESS */, 0, 24579 /* IOPRIO_PRIO_VALUE(0x3 /* IOPRIO_CLASS_IDLE */, 3) */) = 0

x86_64 ioprio_set 1 0 -2 = -1 EINVAL
-Xverbose
> ioprio_set(0x1 /* IOPRIO_WHO_PROCESS */, 0, -2 /* IOPRIO_PRIO_VALUE(0x7ffff /* IOPRIO_CLASS_??? */, 8190) */) = -1 EINVAL (Invalid argument)

arm ioprio_get 1 0 = 0x6003
> ioprio_get(IOPRIO_WHO_PROCESS, 0) = 24579 (IOPRIO_PRIO_VALUE(IOPRIO_CLASS_IDLE, 3))
-Xraw
> ioprio_get(0x1, 0) = 24579
-Xverbose
> ioprio_get(0x1 /* IOPRIO_WHO_PROCESS */, 0) = 24579 (IOPRIO_PRIO_VALUE(0x3 /* IOPRIO_CLASS_IDLE */, 3))

# In a block it is hexadecimal, where a flag says that it is one.
x86_64 io_cancel 1 0x1000 0 = -1 EINVAL
@0x1000 u64 0 u32 0 0 u16 0 0x2004 u32 3 u64 0 0 0 0 u32 2 0
> io_cancel(0x1, {aio_data=0, aio_lio_opcode=IOCB_CMD_PREAD, aio_reqprio=IOPRIO_PRIO_VALUE(IOPRIO_CLASS_RT, 4), aio_fildes=3}, NULL) = -1 EINVAL (Invalid argument)
-Xraw
> io_cancel(0x1, {aio_data=0, aio_lio_opcode=0, aio_reqprio=0x2004, aio_fildes=3}, NULL) = -1 EINVAL (Invalid argument)
-Xverbose
> io_cancel(0x1, {aio_data=0, aio_lio_opcode=0 /* IOCB_CMD_PREAD */, aio_reqprio=0x2004 /* IOPRIO_PRIO_VALUE(0x1 /* IOPRIO_CLASS_RT */, 4) */, aio_fildes=3}, NULL) = -1 EINVAL (Invalid argument)

# A mode whose type has no name is a number alone.
i386 mknod &"x" 0162200 0 = -1 EINVAL
> mknod("x", 0162200) = -1 EINVAL (Invalid argument)
-Xverbose
> mknod("x", 0162200) = -1 EINVAL (Invalid argument)
x86_64 mknod &"x" 0100644 0 = 0
-Xverbose
> mknod("x", 0100644 /* S_IFREG|0644 */) = 0

# No directory, by a name of its own.
x86_64 fanotify_mark 3 0x280 0x88 -1 0 = 0
> fanotify_mark(3, FAN_MARK_FLUSH|FAN_MARK_EVICTABLE, FAN_CLOSE_WRITE|FAN_MOVED_TO, FAN_NOFD, NULL) = 0
-Xraw
> fanotify_mark(3, 0x280, 0x88, -1, NULL) = 0
-Xverbose
> fanotify_mark(3, 0x280 /* FAN_MARK_FLUSH|FAN_MARK_EVICTABLE */, 0x88 /* FAN_CLOSE_WRITE|FAN_MOVED_TO */, -1 /* FAN_NOFD */, NULL) = 0

# Places in an array.
arm io_uring_register 4 19 0x1000 2 = 0
@0x1000 u32 1 2
@@0x1000 u32 4 5
> io_uring_register(4, IORING_REGISTER_IOWQ_MAX_WORKERS, [[IO_WQ_BOUND]=1, [IO_WQ_UNBOUND]=2] => [[IO_WQ_BOUND]=4, [IO_WQ_UNBOUND]=5], 2) = 0
-Xraw
> io_uring_register(4, 0x13, [[0]=1, [1]=2] => [[0]=4, [1]=5], 2) = 0
-Xverbose
> io_uring_register(4, 0x13 /* IORING_REGISTER_IOWQ_MAX_WORKERS */, [[0 /* IO_WQ_BOUND */]=1, [1 /* IO_WQ_UNBOUND */]=2] => [[0 /* IO_WQ_BOUND */]=4, [1 /* IO_WQ_UNBOUND */]=5], 2) = 0

# No more than the kernel takes.
x86_64 fsconfig 3 2 &"key" 0x1000 0x100001 = -1 EINVAL
@0x1000 "bytes"
> fsconfig(3, FSCONFIG_SET_BINARY, "key", 0x1000, 1048577) = -1 EINVAL (Invalid argument)
x86_64 fsconfig 3 2 &"key" 0x1000 5 = 0
@0x1000 "bytes"
> fsconfig(3, FSCONFIG_SET_BINARY, "key", "\x62\x79\x74\x65\x73", 5) = 0
i386 fsconfig 3 2 &"key" 0x1000 5 = -1 EFAULT
> fsconfig(3, FSCONFIG_SET_BINARY, "key", 0x1000, 5) = -1 EFAULT (Bad address)

# What came, and no more.
x86_64 keyctl 17 77 0x1000 64 = 9
@@0x1000 "u:object_r" u8 0
> keyctl(KEYCTL_GET_SECURITY, 77, "u:object_"..., 64) = 9
i386 keyctl 17 77 0x1000 64 = 0
@@0x1000 "u:object_r" u8 0
> keyctl(KEYCTL_GET_SECURITY, 77, "", 64) = 0
arm keyctl 17 77 0x1000 64 = -1 ENOKEY
> keyctl(KEYCTL_GET_SECURITY, 77, 0x1000, 64) = -1 ENOKEY (Required key not available)

x86_64 arch_prctl 0x1022 0x1000 = 0
@@0x1000 u64 0xe7
> arch_prctl(ARCH_GET_XCOMP_PERM, [0xe7 /* XFEATURE_MASK_FPSSE|XFEATURE_MASK_YMM|XFEATURE_MASK_AVX512 */]) = 0
x86_64 ptrace 0x4205 7 5 0x1000 = -1 EINVAL
> ptrace(PTRACE_SETREGSET, 7, NT_PLATFORM, 0x1000) = -1 EINVAL (Invalid argument)
