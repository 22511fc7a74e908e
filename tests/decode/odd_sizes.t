# Structures whose size is an argument, or a field: less, more and nothing of them; arguments that -1 or the call before gives a meaning.

# ---- clone3: what is missing counts as zero, and what is more is shown.
@0x1000 u64 0x100 0 0 0 0x1ff 0x1000 0x2000 0 0x3000 2 7
@0x3000 u32 10 11
@0x2000 u32 56 1 u64 0 u32 2 3 u64 4 5 6 u32 7 8
x86_64 clone3 0x1000 63 = -1 EINVAL
> clone3(0x1000, 63) = -1 EINVAL (Invalid argument)
x86_64 clone3 0x1000 64 = -1 EINVAL
> clone3({flags=CLONE_VM, exit_signal=511, stack=0x1000, stack_size=0x2000}, 64) = -1 EINVAL (Invalid argument)
x86_64 clone3 0x1000 71 = -1 EINVAL
> clone3({flags=CLONE_VM, exit_signal=511, stack=0x1000, stack_size=0x2000, set_tid=0x3000, set_tid_size=0}, 71) = -1 EINVAL (Invalid argument)
aarch64 clone3 0x1000 80 = -1 EINVAL
> clone3({flags=CLONE_VM, exit_signal=511, stack=0x1000, stack_size=0x2000, set_tid=[10, 11], set_tid_size=2}, 80) = -1 EINVAL (Invalid argument)
arm clone3 0x1000 81 = -1 EINVAL
> clone3({flags=CLONE_VM, exit_signal=511, stack=0x1000, stack_size=0x2000, set_tid=[10, 11], set_tid_size=2, cgroup=7}, 81) = -1 EINVAL (Invalid argument)
i386 clone3 0x1000 88 = -1 EINVAL
> clone3({flags=CLONE_VM, exit_signal=511, stack=0x1000, stack_size=0x2000, set_tid=[10, 11], set_tid_size=2, cgroup=7}, 88) = -1 EINVAL (Invalid argument)
-s 1
> clone3({flags=CLONE_VM, exit_signal=511, stack=0x1000, stack_size=0x2000, set_tid=[10, ...], set_tid_size=2, cgroup=7}, 88) = -1 EINVAL (Invalid argument)
riscv64 clone3 0x1000 96 = -1 E2BIG
> clone3({flags=CLONE_VM, exit_signal=511, stack=0x1000, stack_size=0x2000, set_tid=[10, 11], set_tid_size=2, cgroup=7, ???}, 96) = -1 E2BIG (Argument list too long)
x32 clone3 0x1000 96 = -1 E2BIG
@0x1058 u64 0x1122
> clone3({flags=CLONE_VM, exit_signal=511, stack=0x1000, stack_size=0x2000, set_tid=[10, 11], set_tid_size=2, cgroup=7, /* bytes 88..95 */ "\x22\x11\x00\x00\x00\x00\x00\x00"}, 96) = -1 E2BIG (Argument list too long)

# ---- sched_setattr: one size of the first version, the kernel's own behind it.
x86_64 sched_setattr 0 0x2000 0 = 0
> sched_setattr(0, {size=56, sched_policy=SCHED_FIFO, sched_flags=0, sched_nice=2, sched_priority=3, sched_runtime=4, sched_deadline=5, sched_period=6, sched_util_min=7, sched_util_max=8}, 0) = 0
x86_64 sched_setattr 0 0x2000 0 = 0
@0x2008 u64 0x10
> sched_setattr(0, {size=56, sched_flags=SCHED_FLAG_KEEP_PARAMS, sched_util_min=7, sched_util_max=8}, 0) = 0
i386 sched_setattr 0 0x2000 0 = 0
@0x2008 u64 8
> sched_setattr(0, {size=56, sched_flags=SCHED_FLAG_KEEP_POLICY, sched_nice=2, sched_priority=3, sched_runtime=4, sched_deadline=5, sched_period=6, sched_util_min=7, sched_util_max=8}, 0) = 0
arm sched_setattr 0 0x2000 0 = -1 EINVAL
@0x2004 u32 0x80000000 u64 0x18
> sched_setattr(0, {size=56, sched_policy=0x80000000 /* SCHED_??? */, sched_flags=SCHED_FLAG_KEEP_POLICY|SCHED_FLAG_KEEP_PARAMS, sched_util_min=7, sched_util_max=8}, 0) = -1 EINVAL (Invalid argument)
aarch64 sched_setattr 0 0x2000 0 = 0
@0x2000 u32 55
> sched_setattr(0, {size=55, sched_policy=SCHED_FIFO, sched_flags=0, sched_nice=2, sched_priority=3, sched_runtime=4, sched_deadline=5, sched_period=6}, 0) = 0
riscv64 sched_setattr 0 0x2000 0 = 0
@0x2000 u32 0
> sched_setattr(0, {size=0, sched_policy=SCHED_FIFO, sched_flags=0, sched_nice=2, sched_priority=3, sched_runtime=4, sched_deadline=5, sched_period=6}, 0) = 0
x86_64 sched_setattr 0 0x2000 0 = -1 E2BIG
@0x2000 u32 47
> sched_setattr(0, {size=47}, 0) = -1 E2BIG (Argument list too long)
x86_64 sched_setattr 0 0x2000 0 = -1 E2BIG
@0x2000 u32 64
> sched_setattr(0, {size=64, sched_policy=SCHED_FIFO, sched_flags=0, sched_nice=2, sched_priority=3, sched_runtime=4, sched_deadline=5, sched_period=6, sched_util_min=7, sched_util_max=8, ...}, 0) = -1 E2BIG (Argument list too long)
# What the kernel tells is shown whatever its flags are, as far as there was room.
x86_64 sched_getattr 0 0x2000 56 0 = 0
@0x2008 u64 0x18
> sched_getattr(0, {size=56, sched_policy=SCHED_FIFO, sched_flags=SCHED_FLAG_KEEP_POLICY|SCHED_FLAG_KEEP_PARAMS, sched_nice=2, sched_priority=3, sched_runtime=4, sched_deadline=5, sched_period=6, sched_util_min=7, sched_util_max=8}, 56, 0) = 0
i386 sched_getattr 0 0x2000 48 0 = 0
@0x2000 u32 48
> sched_getattr(0, {size=48, sched_policy=SCHED_FIFO, sched_flags=0, sched_nice=2, sched_priority=3, sched_runtime=4, sched_deadline=5, sched_period=6}, 48, 0) = 0
arm sched_getattr 0 0x2000 64 0 = 0
> sched_getattr(0, {size=56, sched_policy=SCHED_FIFO, sched_flags=0, sched_nice=2, sched_priority=3, sched_runtime=4, sched_deadline=5, sched_period=6, sched_util_min=7, sched_util_max=8}, 64, 0) = 0
riscv64 sched_getattr 0 0x2000 40 0 = -1 EINVAL
> sched_getattr(0, 0x2000, 40, 0) = -1 EINVAL (Invalid argument)
aarch64 sched_getattr 0 0 56 0 = -1 EINVAL
> sched_getattr(0, NULL, 56, 0) = -1 EINVAL (Invalid argument)

# ---- prctl
x86_64 prctl 35 14 0x4000 104 0 = -1 EPERM
@0x4000 u64 0x400000 0x500000 0x600000 0x601000 0x700000 0x701000 0x7ffc0000 0x7ffc1000 0x7ffc1010 0x7ffc1010 0x7ffc2000 0x5000 u32 64 3
> prctl(PR_SET_MM, PR_SET_MM_MAP, {start_code=0x400000, end_code=0x500000, start_data=0x600000, end_data=0x601000, start_brk=0x700000, brk=0x701000, start_stack=0x7ffc0000, arg_start=0x7ffc1000, arg_end=0x7ffc1010, env_start=0x7ffc1010, env_end=0x7ffc2000, auxv=0x5000, auxv_size=64, exe_fd=3}, 0x68, 0) = -1 EPERM (Operation not permitted)
arm prctl 35 14 0x4000 104 0 = -1 EPERM
@0x4000 u64 0x400000 0x500000 0x600000 0x601000 0x700000 0x701000 0x7ffc0000 0x7ffc1000 0x7ffc1010 0x7ffc1010 0x7ffc2000 u32 0 0 -1 0
> prctl(PR_SET_MM, PR_SET_MM_MAP, {start_code=0x400000, end_code=0x500000, start_data=0x600000, end_data=0x601000, start_brk=0x700000, brk=0x701000, start_stack=0x7ffc0000, arg_start=0x7ffc1000, arg_end=0x7ffc1010, env_start=0x7ffc1010, env_end=0x7ffc2000, auxv=NULL, auxv_size=0, exe_fd=-1}, 0x68, 0) = -1 EPERM (Operation not permitted)
i386 prctl 35 14 0x4000 100 0 = -1 EPERM
@0x4000 u64 0x400000 0x500000 0x600000 0x601000 0x700000 0x701000 0x7ffc0000 0x7ffc1000 0x7ffc1010 0x7ffc1010 0x7ffc2000 u32 0x5000 64 5
> prctl(PR_SET_MM, PR_SET_MM_MAP, {start_code=0x400000, end_code=0x500000, start_data=0x600000, end_data=0x601000, start_brk=0x700000, brk=0x701000, start_stack=0x7ffc0000, arg_start=0x7ffc1000, arg_end=0x7ffc1010, env_start=0x7ffc1010, env_end=0x7ffc2000, auxv=0x5000, auxv_size=64, exe_fd=5}, 0x64, 0) = -1 EPERM (Operation not permitted)
x32 prctl 35 14 0x4000 104 0 = -1 EFAULT
> prctl(PR_SET_MM, PR_SET_MM_MAP, 0x4000, 0x68, 0) = -1 EFAULT (Bad address)
aarch64 prctl 35 15 0x4000 0 0 = 0
> prctl(PR_SET_MM, PR_SET_MM_MAP_SIZE, 0x4000, 0, 0) = 0
riscv64 prctl 35 1 0x400000 0 0 = -1 EPERM
> prctl(PR_SET_MM, PR_SET_MM_START_CODE, 0x400000, 0, 0) = -1 EPERM (Operation not permitted)
x86_64 prctl 41 1 2 0 0 = 0
> prctl(PR_SET_THP_DISABLE, 1, PR_THP_DISABLE_EXCEPT_ADVISED, 0, 0) = 0
aarch64 prctl 41 1 0 0 0 = 0
> prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0) = 0
i386 prctl 41 0 5 3 4 = -1 EINVAL
> prctl(PR_SET_THP_DISABLE, 0, 0x5, 0x3, 0x4) = -1 EINVAL (Invalid argument)
x86_64 prctl 22 1 5 6 7 = 0
> prctl(PR_SET_SECCOMP, SECCOMP_MODE_STRICT) = 0
x86_64 prctl 22 5 1 2 3 = -1 EINVAL
> prctl(PR_SET_SECCOMP, 0x5 /* SECCOMP_MODE_??? */, 0x1, 0x2, 0x3) = -1 EINVAL (Invalid argument)
arm prctl 22 2 0x6000 9 9 = 0
@0x6000 u16 1 0 ptr 0x6100
@0x6100 u16 6 u8 0 0 u32 0x7fff0000
> prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, {len=1, filter=0x6100}) = 0
-v
> prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, {len=1, filter=[BPF_STMT(BPF_RET|BPF_K, SECCOMP_RET_ALLOW)]}) = 0
aarch64 prctl 56 0 0 0 0 = 0
> prctl(PR_GET_TAGGED_ADDR_CTRL, 0, 0, 0, 0) = 0 (!PR_TAGGED_ADDR_ENABLE|PR_MTE_TCF_NONE)
aarch64 prctl 56 0 0 0 0 = 0x7fff3
> prctl(PR_GET_TAGGED_ADDR_CTRL, 0, 0, 0, 0) = 0x7fff3 (PR_TAGGED_ADDR_ENABLE|PR_MTE_TCF_SYNC|0xfffe<<PR_MTE_TAG_SHIFT)
riscv64 prctl 56 0 0 0 0 = -1 EINVAL
> prctl(PR_GET_TAGGED_ADDR_CTRL, 0, 0, 0, 0) = -1 EINVAL (Invalid argument)
x86_64 prctl 52 0 0 0 0 = 0
> prctl(PR_GET_SPECULATION_CTRL, PR_SPEC_STORE_BYPASS) = 0 (PR_SPEC_NOT_AFFECTED)
arm prctl 52 1 0 0 0 = 3
> prctl(PR_GET_SPECULATION_CTRL, PR_SPEC_INDIRECT_BRANCH) = 0x3 (PR_SPEC_PRCTL|PR_SPEC_ENABLE)

# ---- fcntl's least number has a sign where registers have 64 bits; those of 32 are shown without one.
x86_64 fcntl 0 0 -1 = -1 EINVAL
> fcntl(0, F_DUPFD, -1) = -1 EINVAL (Invalid argument)
i386 fcntl 0 0 0x80000000 = -1 EINVAL
> fcntl(0, F_DUPFD, 2147483648) = -1 EINVAL (Invalid argument)
arm fcntl64 0 1030 10 = 10
> fcntl64(0, F_DUPFD_CLOEXEC, 10) = 10

# ---- fanotify_mark without a directory
x86_64 fanotify_mark 3 0x80 0 -1 0 = 0
> fanotify_mark(3, FAN_MARK_FLUSH, 0, FAN_NOFD, NULL) = 0
arm fanotify_mark 3 1 0x20 0 -1 &"f" = -1 EBADF
> fanotify_mark(3, FAN_MARK_ADD, FAN_OPEN, FAN_NOFD, "f") = -1 EBADF (Bad file descriptor)
i386 fanotify_mark 3 1 0x20 0 -100 &"f" = 0
> fanotify_mark(3, FAN_MARK_ADD, FAN_OPEN, AT_FDCWD, "f") = 0

# ---- ptrace
x86_64 ptrace 0x420d 7 16 0x7000 = 8
@0x7000 u64 1 0
@@0x7008 u64 1
> ptrace(PTRACE_SECCOMP_GET_METADATA, 7, 16, {filter_off=1}) = 8
aarch64 ptrace 0x420d 7 16 0x7000 = 16
@0x7000 u64 1 0
@@0x7008 u64 2
> ptrace(PTRACE_SECCOMP_GET_METADATA, 7, 16, {filter_off=1, flags=SECCOMP_FILTER_FLAG_LOG}) = 16
riscv64 ptrace 0x420d 7 7 0x7000 = -1 EINVAL
@0x7000 u64 1 0
> ptrace(PTRACE_SECCOMP_GET_METADATA, 7, 7, 0x7000) = -1 EINVAL (Invalid argument)
x86_64 ptrace 0x420c 7 0 0x7000 = 1
@@0x7000 u16 6 u8 0 0 u32 0x7fff0000
> ptrace(PTRACE_SECCOMP_GET_FILTER, 7, 0, 0x7000) = 1
-v
> ptrace(PTRACE_SECCOMP_GET_FILTER, 7, 0, [BPF_STMT(BPF_RET|BPF_K, SECCOMP_RET_ALLOW)]) = 1
arm ptrace 0x420c 7 0 0 = 3
> ptrace(PTRACE_SECCOMP_GET_FILTER, 7, 0, NULL) = 3
x86_64 ptrace 0x420e 7 88 0x7000 = 0
> ptrace(PTRACE_GET_SYSCALL_INFO, 7, 88, 0x7000) = 0
i386 ptrace 0x420e 7 64 0x7000 = 24
@@0x7000 u8 0 0 0 0 u32 0x40000003 u64 0x8048000 0xffff0000 0x1111111111111111
> ptrace(PTRACE_GET_SYSCALL_INFO, 7, 64, {op=PTRACE_SYSCALL_INFO_NONE, arch=AUDIT_ARCH_I386, instruction_pointer=0x8048000, stack_pointer=0xffff0000}) = 24

# ---- get_thread_area: a 64-bit kernel tells of 64-bit code
x86_64 get_thread_area 0x8000 = 0
@@0x8000 u32 12 0x8040000 0xfffff 0xd1
> get_thread_area({entry_number=12, base_addr=0x8040000, limit=0x0fffff, seg_32bit=1, contents=0, read_exec_only=0, limit_in_pages=1, seg_not_present=0, useable=1, lm=1}) = 0
x86_64 get_thread_area 0x8000 = -1 EINVAL
@0x8000 u32 3000000000 0 0 0
> get_thread_area({entry_number=3000000000, ...}) = -1 EINVAL (Invalid argument)
i386 get_thread_area 0x8000 = -1 EINVAL
@0x8000 u32 -1 0 0 0
> get_thread_area({entry_number=-1, ...}) = -1 EINVAL (Invalid argument)

# ---- io_uring
x86_64 io_uring_enter 3 0 1 8 0x9000 24 = -1 EFAULT
@0x9000 u64 0 u32 8 0 u64 0
> io_uring_enter(3, 0, 1, IORING_ENTER_EXT_ARG, {sigmask=NULL, sigmask_sz=8, min_wait_usec=0, ts=NULL}, 24) = -1 EFAULT (Bad address)
x86_64 io_uring_enter 3 0 1 8 0x9000 32 = -1 EINVAL
@0x9000 u64 0 u32 8 0 u64 0
> io_uring_enter(3, 0, 1, IORING_ENTER_EXT_ARG, 0x9000, 32) = -1 EINVAL (Invalid argument)
arm io_uring_register 3 8 0xa000 257 = -1 EINVAL
@0xa000 fill 4096 0
> io_uring_register(3, IORING_REGISTER_PROBE, 0xa000, 257) = -1 EINVAL (Invalid argument)
aarch64 io_uring_register 3 13 0xa000 32 = -1 EINVAL
@0xa000 u32 1 2 u64 0 0 0
> io_uring_register(3, IORING_REGISTER_FILES2, {nr=1, flags=0x2 /* IORING_RSRC_REGISTER_??? */, data=NULL, tags=NULL}, 32) = -1 EINVAL (Invalid argument)
riscv64 io_uring_register 3 21 0xa000 2 = 2
@0xa000 u32 0 0 u64 0 u32 -1 0 u64 0
> io_uring_register(3, IORING_UNREGISTER_RING_FDS, [{offset=0}, {offset=4294967295}], 2) = 2
i386 io_uring_register 3 20 0xa000 2 = 2
@0xa000 u32 -1 0 u64 3 u32 5 0 u64 4
> io_uring_register(3, IORING_REGISTER_RING_FDS, [{offset=-1, data=3}, {offset=5, data=4}], 2) = 2

# ---- capget with half a header
x86_64 capget 0xb000 0xc000 = 0
@0xb000 u32 0x20080522
@@0xc000 fill 24 0
> capget(0xb000, 0xc000) = 0
