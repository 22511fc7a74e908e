# perf_event_open: versions of its structure, the words that mean different things, bits.  Lines of x86_64 were compared
# with strace 6.1, which does not know versions 8 and 9.
x86_64 perf_event_open 0x30000000 0 -1 -1 8 0 = 5
@0x30000000 u32 0 128 u64 0 4000 7 4 u64 0x8407 u32 1 0 u64 0 0 fill 56 0
> perf_event_open({type=PERF_TYPE_HARDWARE, size=PERF_ATTR_SIZE_VER7, config=PERF_COUNT_HW_CPU_CYCLES, sample_freq=4000, sample_type=PERF_SAMPLE_IP|PERF_SAMPLE_TID|PERF_SAMPLE_TIME, read_format=PERF_FORMAT_ID, disabled=1, inherit=1, pinned=1, freq=1, precise_ip=1 /* constant skid */, ...}, 0, -1, -1, PERF_FLAG_FD_CLOEXEC) = 5
-v
> perf_event_open({type=PERF_TYPE_HARDWARE, size=PERF_ATTR_SIZE_VER7, config=PERF_COUNT_HW_CPU_CYCLES, sample_freq=4000, sample_type=PERF_SAMPLE_IP|PERF_SAMPLE_TID|PERF_SAMPLE_TIME, read_format=PERF_FORMAT_ID, disabled=1, inherit=1, pinned=1, exclusive=0, exclude_user=0, exclude_kernel=0, exclude_hv=0, exclude_idle=0, mmap=0, comm=0, freq=1, inherit_stat=0, enable_on_exec=0, task=0, watermark=0, precise_ip=1 /* constant skid */, mmap_data=0, sample_id_all=0, exclude_host=0, exclude_guest=0, exclude_callchain_kernel=0, exclude_callchain_user=0, mmap2=0, comm_exec=0, use_clockid=0, context_switch=0, write_backward=0, namespaces=0, ksymbol=0, bpf_event=0, aux_output=0, cgroup=0, text_poke=0, build_id=0, inherit_thread=0, remove_on_exec=0, sigtrap=0, wakeup_events=1, config1=0, config2=0, sample_regs_user=0, sample_regs_intr=0, aux_watermark=0, sample_max_stack=0, aux_sample_size=0, sig_data=0}, 0, -1, -1, PERF_FLAG_FD_CLOEXEC) = 5
# The size says which version it is: 0 is the first, less than that is none, more than we know is told.
i386 perf_event_open 0x30000000 5 0 -1 0 0 = 5
@0x30000000 u32 1 0 u64 9 0 0 0 0 u32 1 0 u64 5
-v
> perf_event_open({type=PERF_TYPE_SOFTWARE, size=0 /* PERF_ATTR_SIZE_??? */, config=PERF_COUNT_SW_DUMMY, sample_period=0, sample_type=0, read_format=0, disabled=0, inherit=0, pinned=0, exclusive=0, exclude_user=0, exclude_kernel=0, exclude_hv=0, exclude_idle=0, mmap=0, comm=0, freq=0, inherit_stat=0, enable_on_exec=0, task=0, watermark=0, precise_ip=0 /* arbitrary skid */, mmap_data=0, sample_id_all=0, exclude_host=0, exclude_guest=0, exclude_callchain_kernel=0, exclude_callchain_user=0, mmap2=0, comm_exec=0, use_clockid=0, context_switch=0, write_backward=0, namespaces=0, ksymbol=0, bpf_event=0, aux_output=0, cgroup=0, text_poke=0, build_id=0, inherit_thread=0, remove_on_exec=0, sigtrap=0, wakeup_events=1, config1=0x5}, 5, 0, -1, 0) = 5
x86_64 perf_event_open 0x30000000 0 0 -1 0 0 = -1 E2BIG
@0x30000000 u32 0 63 fill 56 0
> perf_event_open(0x30000000, 0, 0, -1, 0) = -1 E2BIG (Argument list too long)
arm perf_event_open 0x30000000 0 0 -1 0 0 = 5
@0x30000000 u32 0 80 u64 1 1 0x800 0 0 u32 0 0 u64 0 0 0x9
-v
> perf_event_open({type=PERF_TYPE_HARDWARE, size=PERF_ATTR_SIZE_VER2, config=PERF_COUNT_HW_INSTRUCTIONS, sample_period=1, sample_type=PERF_SAMPLE_BRANCH_STACK, read_format=0, disabled=0, inherit=0, pinned=0, exclusive=0, exclude_user=0, exclude_kernel=0, exclude_hv=0, exclude_idle=0, mmap=0, comm=0, freq=0, inherit_stat=0, enable_on_exec=0, task=0, watermark=0, precise_ip=0 /* arbitrary skid */, mmap_data=0, sample_id_all=0, exclude_host=0, exclude_guest=0, exclude_callchain_kernel=0, exclude_callchain_user=0, mmap2=0, comm_exec=0, use_clockid=0, context_switch=0, write_backward=0, namespaces=0, ksymbol=0, bpf_event=0, aux_output=0, cgroup=0, text_poke=0, build_id=0, inherit_thread=0, remove_on_exec=0, sigtrap=0, wakeup_events=0, config1=0, config2=0, branch_sample_type=PERF_SAMPLE_BRANCH_USER|PERF_SAMPLE_BRANCH_ANY}, 0, 0, -1, 0) = 5
aarch64 perf_event_open 0x30000000 0 0 -1 0 0 = 5
@0x30000000 u32 4 152 u64 0x11 1 0x2000 0 0 u32 0 0 u64 1 2 0 3 u32 4096 0 u64 5 u32 6 u16 7 0 u32 8 7 u64 9 10 11 12
> perf_event_open({type=PERF_TYPE_RAW, size=0x98 /* PERF_ATTR_SIZE_??? */, config=0x11, sample_period=1, sample_type=PERF_SAMPLE_STACK_USER, read_format=0, precise_ip=0 /* arbitrary skid */, ...}, 0, 0, -1, 0) = 5
-v
> perf_event_open({type=PERF_TYPE_RAW, size=0x98 /* PERF_ATTR_SIZE_??? */, config=0x11, sample_period=1, sample_type=PERF_SAMPLE_STACK_USER, read_format=0, disabled=0, inherit=0, pinned=0, exclusive=0, exclude_user=0, exclude_kernel=0, exclude_hv=0, exclude_idle=0, mmap=0, comm=0, freq=0, inherit_stat=0, enable_on_exec=0, task=0, watermark=0, precise_ip=0 /* arbitrary skid */, mmap_data=0, sample_id_all=0, exclude_host=0, exclude_guest=0, exclude_callchain_kernel=0, exclude_callchain_user=0, mmap2=0, comm_exec=0, use_clockid=0, context_switch=0, write_backward=0, namespaces=0, ksymbol=0, bpf_event=0, aux_output=0, cgroup=0, text_poke=0, build_id=0, inherit_thread=0, remove_on_exec=0, sigtrap=0, wakeup_events=0, config1=0x1, config2=0x2, sample_regs_user=0x3, sample_stack_user=0x1000, sample_regs_intr=0x5, aux_watermark=6, sample_max_stack=7, aux_sample_size=8, aux_start_paused=1, aux_pause=1, aux_resume=1, sig_data=0x9, config3=0xa, config4=0xb, ...}, 0, 0, -1, 0) = 5
# E2BIG tells the size that the kernel knows.
riscv64 perf_event_open 0x30000000 0 0 -1 0 0 = -1 E2BIG
@0x30000000 u32 0 144 fill 128 0 u64 1
@@0x30000004 u32 136
> perf_event_open({type=PERF_TYPE_HARDWARE, size=PERF_ATTR_SIZE_VER9 => PERF_ATTR_SIZE_VER8, config=PERF_COUNT_HW_CPU_CYCLES, sample_period=0, sample_type=0, read_format=0, precise_ip=0 /* arbitrary skid */, ...}, 0, 0, -1, 0) = -1 E2BIG (Argument list too long)
x86_64 perf_event_open 0x30000000 0 0 -1 0 0 = -1 EINVAL
@0x30000000 u32 0 64 fill 120 0
@@0x30000004 u32 128
> perf_event_open({type=PERF_TYPE_HARDWARE, size=PERF_ATTR_SIZE_VER0, config=PERF_COUNT_HW_CPU_CYCLES, sample_period=0, sample_type=0, read_format=0, precise_ip=0 /* arbitrary skid */, ...}, 0, 0, -1, 0) = -1 EINVAL (Invalid argument)
# A breakpoint; by frequency, with a watermark and a clock.
x86_64 perf_event_open 0x30000000 0 0 3 0 0 = 5
@0x30000000 u32 5 120 u64 0 5 6 2 0x2004400 u32 4 3 u64 0x5000 4 9 10 u32 11 5 u64 12 u32 13 u16 14 0 u32 16 0
-v
> perf_event_open({type=PERF_TYPE_BREAKPOINT, size=PERF_ATTR_SIZE_VER6, config=0, sample_freq=5, sample_type=PERF_SAMPLE_TID|PERF_SAMPLE_TIME, read_format=PERF_FORMAT_TOTAL_TIME_RUNNING, disabled=0, inherit=0, pinned=0, exclusive=0, exclude_user=0, exclude_kernel=0, exclude_hv=0, exclude_idle=0, mmap=0, comm=0, freq=1, inherit_stat=0, enable_on_exec=0, task=0, watermark=1, precise_ip=0 /* arbitrary skid */, mmap_data=0, sample_id_all=0, exclude_host=0, exclude_guest=0, exclude_callchain_kernel=0, exclude_callchain_user=0, mmap2=0, comm_exec=0, use_clockid=1, context_switch=0, write_backward=0, namespaces=0, ksymbol=0, bpf_event=0, aux_output=0, cgroup=0, text_poke=0, build_id=0, inherit_thread=0, remove_on_exec=0, sigtrap=0, wakeup_watermark=4, bp_type=HW_BREAKPOINT_RW, bp_addr=0x5000, bp_len=4, sample_regs_user=0xa, clockid=CLOCK_REALTIME_COARSE, sample_regs_intr=0xc, aux_watermark=13, sample_max_stack=14, aux_sample_size=16}, 0, 0, 3, 0) = 5
> perf_event_open({type=PERF_TYPE_BREAKPOINT, size=PERF_ATTR_SIZE_VER6, config=0, sample_freq=5, sample_type=PERF_SAMPLE_TID|PERF_SAMPLE_TIME, read_format=PERF_FORMAT_TOTAL_TIME_RUNNING, disabled=0, inherit=0, pinned=0, exclusive=0, exclude_user=0, exclude_kernel=0, exclude_hv=0, exclude_idle=0, mmap=0, comm=0, freq=1, inherit_stat=0, enable_on_exec=0, task=0, watermark=1, precise_ip=0 /* arbitrary skid */, mmap_data=0, sample_id_all=0, exclude_host=0, exclude_guest=0, exclude_callchain_kernel=0, exclude_callchain_user=0, mmap2=0, comm_exec=0, use_clockid=1, context_switch=0, write_backward=0, namespaces=0, ksymbol=0, bpf_event=0, aux_output=0, cgroup=0, text_poke=0, build_id=0, inherit_thread=0, remove_on_exec=0, sigtrap=0, wakeup_watermark=4, bp_type=HW_BREAKPOINT_RW, bp_addr=0x5000, bp_len=4, sample_regs_user=0xa, clockid=CLOCK_REALTIME_COARSE, sample_regs_intr=0xc, aux_watermark=13, sample_max_stack=14, aux_sample_size=16}, 0, 0, 3, 0) = 5
i386 perf_event_open 0x30000000 0 0 -1 0 0 = 5
@0x30000000 u32 5 64 u64 0 1 0 0 0 u32 0 5 u64 0
-v
> perf_event_open({type=PERF_TYPE_BREAKPOINT, size=PERF_ATTR_SIZE_VER0, config=0, sample_period=1, sample_type=0, read_format=0, disabled=0, inherit=0, pinned=0, exclusive=0, exclude_user=0, exclude_kernel=0, exclude_hv=0, exclude_idle=0, mmap=0, comm=0, freq=0, inherit_stat=0, enable_on_exec=0, task=0, watermark=0, precise_ip=0 /* arbitrary skid */, mmap_data=0, sample_id_all=0, exclude_host=0, exclude_guest=0, exclude_callchain_kernel=0, exclude_callchain_user=0, mmap2=0, comm_exec=0, use_clockid=0, context_switch=0, write_backward=0, namespaces=0, ksymbol=0, bpf_event=0, aux_output=0, cgroup=0, text_poke=0, build_id=0, inherit_thread=0, remove_on_exec=0, sigtrap=0, wakeup_events=0, bp_type=0x5 /* HW_BREAKPOINT_INVALID */, bp_addr=0}, 0, 0, -1, 0) = 5
x32 perf_event_open 0x30000000 0 0 -1 0 0 = 5
@0x30000000 u32 3 64 u64 0x10203 1 0 0 0xffffffffffffffff u32 0 0 u64 0
> perf_event_open({type=PERF_TYPE_HW_CACHE, size=PERF_ATTR_SIZE_VER0, config=PERF_COUNT_HW_CACHE_RESULT_MISS<<16|PERF_COUNT_HW_CACHE_OP_PREFETCH<<8|PERF_COUNT_HW_CACHE_DTLB, sample_freq=1, sample_type=0, read_format=0, disabled=1, inherit=1, pinned=1, exclusive=1, exclude_user=1, exclude_kernel=1, exclude_hv=1, exclude_idle=1, mmap=1, comm=1, freq=1, inherit_stat=1, enable_on_exec=1, task=1, watermark=1, precise_ip=3 /* must have 0 skid */, mmap_data=1, sample_id_all=1, exclude_host=1, exclude_guest=1, exclude_callchain_kernel=1, exclude_callchain_user=1, mmap2=1, comm_exec=1, use_clockid=1, context_switch=1, write_backward=1, namespaces=1, ksymbol=1, bpf_event=1, aux_output=1, cgroup=1, text_poke=1, build_id=1, inherit_thread=1, remove_on_exec=1, sigtrap=1, defer_callchain=1, defer_output=1, __reserved_1=0xffffff /* Bits 63..40 */, ...}, 0, 0, -1, 0) = 5
x86_64 perf_event_open 0x30000000 0 0 -1 0 0 = 5
@0x30000000 u32 77 72 u64 7 5 0 0 u64 0x4000018000 u32 4 0 u64 0x5000 4
> perf_event_open({type=0x4d /* PERF_TYPE_??? */, size=PERF_ATTR_SIZE_VER1, config=0x7, sample_period=5, sample_type=0, read_format=0, precise_ip=3 /* must have 0 skid */, defer_callchain=1, ...}, 0, 0, -1, 0) = 5
x86_64 perf_event_open 0x30000ff0 0 0 -1 0 0 = -1 EFAULT
@0x30000ff0 u32 0 64 u64 0
> perf_event_open(0x30000ff0, 0, 0, -1, 0) = -1 EFAULT (Bad address)
x86_64 perf_event_open 0 0 0 -1 15 0 = -1 EFAULT
> perf_event_open(NULL, 0, 0, -1, PERF_FLAG_FD_NO_GROUP|PERF_FLAG_FD_OUTPUT|PERF_FLAG_PID_CGROUP|PERF_FLAG_FD_CLOEXEC) = -1 EFAULT (Bad address)
