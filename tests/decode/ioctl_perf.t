# The requests of perf events, seccomp listeners and userfaultfd.

aarch64 ioctl 3 0x2400 1 = 0
> ioctl(3, PERF_EVENT_IOC_ENABLE, PERF_IOC_FLAG_GROUP) = 0
x32 ioctl 3 0x2401 1 = 0
> ioctl(3, PERF_EVENT_IOC_DISABLE, PERF_IOC_FLAG_GROUP) = 0
riscv64 ioctl 3 0x2403 1 = 0
> ioctl(3, PERF_EVENT_IOC_RESET, PERF_IOC_FLAG_GROUP) = 0
x86_64 ioctl 3 0x2400 0 = 0
> ioctl(3, PERF_EVENT_IOC_ENABLE, 0) = 0
i386 ioctl 3 0x2400 2 = 0
> ioctl(3, PERF_EVENT_IOC_ENABLE, 0x2 /* PERF_IOC_FLAG_??? */) = 0
arm ioctl 3 0x2402 -3 = 0
> ioctl(3, PERF_EVENT_IOC_REFRESH, -3) = 0
aarch64 ioctl 3 0x40082404 0x20000 = 0
@0x20000 u64 1000
> ioctl(3, PERF_EVENT_IOC_PERIOD, [1000]) = 0
x86_64 ioctl 3 0x40082406 &"pid == 1" = 0
> ioctl(3, PERF_EVENT_IOC_SET_FILTER, "pid == 1") = 0
arm ioctl 3 0x40042406 &"pid == 1" = -1 EINVAL
> ioctl(3, PERF_EVENT_IOC_SET_FILTER, "pid == 1") = -1 EINVAL (Invalid argument)
aarch64 ioctl 3 0x80082407 0x20000 = 0
@@0x20000 u64 7
> ioctl(3, PERF_EVENT_IOC_ID, [7]) = 0
i386 ioctl 3 0x80042407 0x20000 = 0
@@0x20000 u64 7
> ioctl(3, PERF_EVENT_IOC_ID, [7]) = 0
arm ioctl 3 0x40042409 1 = 0
> ioctl(3, PERF_EVENT_IOC_PAUSE_OUTPUT, 1) = 0
x86_64 ioctl 3 0xc008240a 0x20000 = 0
@0x20000 u32 4 0
@@0x20004 u32 2 11 12 0 0
> ioctl(3, PERF_EVENT_IOC_QUERY_BPF, {ids_len=4, prog_cnt=2, ids=[11, 12]}) = 0
x32 ioctl 3 0xc004240a 0x20000 = -1 EINVAL
@0x20000 u32 4 0
> ioctl(3, PERF_EVENT_IOC_QUERY_BPF, {ids_len=4}) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x4008240b 0x20000 = 0
@0x20000 u32 5 128 fill 128 0
> ioctl(3, PERF_EVENT_IOC_MODIFY_ATTRIBUTES, {type=PERF_TYPE_BREAKPOINT, size=PERF_ATTR_SIZE_VER7, config=0, sample_period=0, sample_type=0, read_format=0, precise_ip=0 /* arbitrary skid */, ...}) = 0
x86_64 ioctl 3 0xc0502100 0x20000 = 0
@@0x20000 u64 0x1122 u32 42 0 u32 0 0xc000003e u64 0x401000 1 2 3 4 5 6
> ioctl(3, SECCOMP_IOCTL_NOTIF_RECV, {id=0x1122, pid=42, flags=0, data={nr=0, arch=AUDIT_ARCH_X86_64, instruction_pointer=0x401000, args=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6]}}) = 0
i386 ioctl 3 0xc0502100 0x20000 = -1 ENOENT
> ioctl(3, SECCOMP_IOCTL_NOTIF_RECV, 0x20000) = -1 ENOENT (No such file or directory)
arm ioctl 3 0xc0182101 0x20000 = 0
@0x20000 u64 0x1122 -1 u32 -1 1
> ioctl(3, SECCOMP_IOCTL_NOTIF_SEND, {id=0x1122, val=-1, error=-1, flags=SECCOMP_USER_NOTIF_FLAG_CONTINUE}) = 0
aarch64 ioctl 3 0x40082102 0x20000 = 0
@0x20000 u64 0x1122
> ioctl(3, SECCOMP_IOCTL_NOTIF_ID_VALID, [0x1122]) = 0
x32 ioctl 3 0x80082102 0x20000 = 0
@0x20000 u64 0x1122
> ioctl(3, SECCOMP_IOCTL_NOTIF_ID_VALID_WRONG_DIR, [0x1122]) = 0
riscv64 ioctl 3 0x40182103 0x20000 = 5
@0x20000 u64 0x1122 u32 3 4 5 0x80000
> ioctl(3, SECCOMP_IOCTL_NOTIF_ADDFD, {id=0x1122, flags=SECCOMP_ADDFD_FLAG_SETFD|SECCOMP_ADDFD_FLAG_SEND, srcfd=4, newfd=5, newfd_flags=O_CLOEXEC}) = 5
x86_64 ioctl 3 0x40082104 1 = 0
> ioctl(3, SECCOMP_IOCTL_NOTIF_SET_FLAGS, SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP) = 0
i386 ioctl 3 0xc018aa3f 0x20000 = 0
@0x20000 u64 0xaa 0 0
@@0x20008 u64 0x1ffff 0x8000000000000003
> ioctl(3, UFFDIO_API, {api=0xaa, features=0, ioctls=1<<_UFFDIO_REGISTER|1<<_UFFDIO_UNREGISTER|1<<_UFFDIO_API}) = 0
arm ioctl 3 0xc018aa3f 0x20000 = -1 EINVAL
@0x20000 u64 0xab 0 0
> ioctl(3, UFFDIO_API, {api=0xab, features=0}) = -1 EINVAL (Invalid argument)
aarch64 ioctl 3 0xc020aa00 0x20000 = 0
@0x20000 u64 0x10000 0x4000 5 0
@@0x20018 u64 0x1fc
> ioctl(3, UFFDIO_REGISTER, {range={start=0x10000, len=0x4000}, mode=UFFDIO_REGISTER_MODE_MISSING|UFFDIO_REGISTER_MODE_MINOR, ioctls=1<<_UFFDIO_WAKE|1<<_UFFDIO_COPY|1<<_UFFDIO_ZEROPAGE|1<<_UFFDIO_MOVE|1<<_UFFDIO_WRITEPROTECT|1<<_UFFDIO_CONTINUE|1<<_UFFDIO_POISON}) = 0
x32 ioctl 3 0x8010aa01 0x20000 = 0
@0x20000 u64 0x10000 0x4000
> ioctl(3, UFFDIO_UNREGISTER, {start=0x10000, len=0x4000}) = 0
riscv64 ioctl 3 0x8010aa02 0x20000 = -1 EFAULT
@0x20000 u64 0x10000
> ioctl(3, UFFDIO_WAKE, 0x20000) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0xc028aa03 0x20000 = 0
@0x20000 u64 0x10000 0x30000 0x1000 3 0
@@0x20020 u64 0x1000
> ioctl(3, UFFDIO_COPY, {dst=0x10000, src=0x30000, len=0x1000, mode=UFFDIO_COPY_MODE_DONTWAKE|UFFDIO_COPY_MODE_WP, copy=0x1000}) = 0
i386 ioctl 3 0xc028aa03 0x20000 = -1 EEXIST
@0x20000 u64 0x10000 0x30000 0x1000 0 0
> ioctl(3, UFFDIO_COPY, {dst=0x10000, src=0x30000, len=0x1000, mode=0}) = -1 EEXIST (File exists)
arm ioctl 3 0xc020aa04 0x20000 = 0
@0x20000 u64 0x10000 0x1000 1 0
@@0x20018 u64 0x1000
> ioctl(3, UFFDIO_ZEROPAGE, {range={start=0x10000, len=0x1000}, mode=UFFDIO_ZEROPAGE_MODE_DONTWAKE, zeropage=0x1000}) = 0
aarch64 ioctl 3 0xc028aa05 0x20000 = 0
@0x20000 u64 0x10000 0x30000 0x1000 3 0
@@0x20020 u64 0x1000
> ioctl(3, UFFDIO_MOVE, {dst=0x10000, src=0x30000, len=0x1000, mode=UFFDIO_MOVE_MODE_DONTWAKE|UFFDIO_MOVE_MODE_ALLOW_SRC_HOLES, move=4096}) = 0
x32 ioctl 3 0xc018aa06 0x20000 = 0
@0x20000 u64 0x10000 0x1000 1
> ioctl(3, UFFDIO_WRITEPROTECT, {range={start=0x10000, len=0x1000}, mode=UFFDIO_WRITEPROTECT_MODE_WP}) = 0
riscv64 ioctl 3 0xc020aa07 0x20000 = 0
@0x20000 u64 0x10000 0x1000 1 0
@@0x20018 u64 0x1000
> ioctl(3, UFFDIO_CONTINUE, {range={start=0x10000, len=0x1000}, mode=UFFDIO_CONTINUE_MODE_DONTWAKE, mapped=4096}) = 0
x86_64 ioctl 3 0xc020aa08 0x20000 = 0
@0x20000 u64 0x10000 0x1000 0 0
@@0x20018 u64 0x1000
> ioctl(3, UFFDIO_POISON, {range={start=0x10000, len=0x1000}, mode=0, updated=4096}) = 0
