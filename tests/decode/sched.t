# Scheduling, resource limits and usage.
# Expected lines of x86_64 and i386 were printed by strace 6.1.

x86_64 sched_yield = 0
> sched_yield() = 0
x86_64 sched_setscheduler 0 1 0x30000000 = 0
@0x30000000 u32 5
> sched_setscheduler(0, SCHED_FIFO, [5]) = 0
x86_64 sched_setscheduler 0 0x40000001 0 = -1 EINVAL
> sched_setscheduler(0, 0x40000001 /* SCHED_??? */, NULL) = -1 EINVAL (Invalid argument)
x86_64 sched_getscheduler 0 = 2
> sched_getscheduler(0) = 2 (SCHED_RR)
x86_64 sched_setparam 0 0x30000000 = 0
@0x30000000 u32 5
> sched_setparam(0, [5]) = 0
x86_64 sched_getparam 0 0x30000000 = 0
@0x30000000 u32 5
> sched_getparam(0, [5]) = 0
x86_64 sched_get_priority_max 1 = 99
> sched_get_priority_max(SCHED_FIFO) = 99
x86_64 sched_get_priority_min 9 = -1 EINVAL
> sched_get_priority_min(0x9 /* SCHED_??? */) = -1 EINVAL (Invalid argument)
x86_64 sched_rr_get_interval 0 0x30000000 = 0
@0x30000000 u64 0 100
> sched_rr_get_interval(0, {tv_sec=0, tv_nsec=100}) = 0
i386 sched_rr_get_interval 0 0x30000000 = 0
@0x30000000 u32 0 100
> sched_rr_get_interval(0, {tv_sec=0, tv_nsec=100}) = 0
x86_64 sched_getaffinity 0 128 0x30000000 = 8
@0x30000000 u64 0x8000000000000005 0 fill 112 0
> sched_getaffinity(0, 128, [0 2 63]) = 8
x86_64 sched_getaffinity 0 4 0x30000000 = -1 EINVAL
> sched_getaffinity(0, 4, 0x30000000) = -1 EINVAL (Invalid argument)
x86_64 sched_setaffinity 0 16 0x30000000 = 0
@0x30000000 u64 0x8000000000000005 3
> sched_setaffinity(0, 16, [0 2 63 64 65]) = 0
x86_64 sched_setaffinity 0 8 0x666000 = -1 EFAULT
> sched_setaffinity(0, 8, 0x666000) = -1 EFAULT (Bad address)
x86_64 sched_setattr 0 0x30000000 0 = 0
@0x30000000 u32 48 0 u64 0 u32 5 0 u64 0 0 0 u32 0 0
> sched_setattr(0, {size=48, sched_policy=SCHED_OTHER, sched_flags=0, sched_nice=5, sched_priority=0, sched_runtime=0, sched_deadline=0, sched_period=0}, 0) = 0
x86_64 sched_setattr 0 0x30000000 1 = -1 EINVAL
@0x30000000 u32 56 6 u64 0x21 u32 0 3 u64 1 2 3 u32 4 5
> sched_setattr(0, {size=56, sched_policy=SCHED_DEADLINE, sched_flags=SCHED_FLAG_RESET_ON_FORK|SCHED_FLAG_UTIL_CLAMP_MIN, sched_nice=0, sched_priority=3, sched_runtime=1, sched_deadline=2, sched_period=3, sched_util_min=4, sched_util_max=5}, 1) = -1 EINVAL (Invalid argument)
x86_64 sched_setattr 0 0x30000000 1 = -1 EINVAL
@0x30000000 u32 48 6 u64 0x18 u32 0 3 u64 1 2 3 u32 4 5
> sched_setattr(0, {size=48, sched_flags=SCHED_FLAG_KEEP_POLICY|SCHED_FLAG_KEEP_PARAMS}, 1) = -1 EINVAL (Invalid argument)
x86_64 sched_setattr 0 0x30000000 1 = -1 EINVAL
@0x30000000 u32 56 6 u64 0x18 u32 0 3 u64 1 2 3 u32 4 5
> sched_setattr(0, {size=56, sched_flags=SCHED_FLAG_KEEP_POLICY|SCHED_FLAG_KEEP_PARAMS, sched_util_min=4, sched_util_max=5}, 1) = -1 EINVAL (Invalid argument)
x86_64 sched_setattr 0 0x30000000 1 = -1 EINVAL
@0x30000000 u32 56 6 u64 0x8 u32 0 3 u64 1 2 3 u32 4 5
> sched_setattr(0, {size=56, sched_flags=SCHED_FLAG_KEEP_POLICY, sched_nice=0, sched_priority=3, sched_runtime=1, sched_deadline=2, sched_period=3, sched_util_min=4, sched_util_max=5}, 1) = -1 EINVAL (Invalid argument)
x86_64 sched_setattr 0 0x30000000 1 = -1 EINVAL
@0x30000000 u32 20 6 u64 0x8 u32 0 3 u64 1 2 3 u32 4 5
> sched_setattr(0, {size=20}, 1) = -1 EINVAL (Invalid argument)
x86_64 sched_getattr 0 0x30000000 56 0 = 0
@0x30000000 u32 56 0 u64 0 u32 0 0 u64 1400000 0 0 u32 0 1024
> sched_getattr(0, {size=56, sched_policy=SCHED_OTHER, sched_flags=0, sched_nice=0, sched_priority=0, sched_runtime=1400000, sched_deadline=0, sched_period=0, sched_util_min=0, sched_util_max=1024}, 56, 0) = 0
x86_64 sched_getattr 0 0x30000000 20 0 = -1 EINVAL
> sched_getattr(0, 0x30000000, 20, 0) = -1 EINVAL (Invalid argument)
x86_64 getpriority 0 0 = 20
> getpriority(PRIO_PROCESS, 0) = 20
x86_64 setpriority 2 1000 -5 = 0
> setpriority(PRIO_USER, 1000, -5) = 0
i386 nice -5 = -1 EPERM
> nice(-5) = -1 EPERM (Operation not permitted)
x86_64 getrlimit 3 0x30000000 = 0
@0x30000000 u64 8388608 -1
> getrlimit(RLIMIT_STACK, {rlim_cur=8192*1024, rlim_max=RLIM64_INFINITY}) = 0
x86_64 getrlimit 16 0x30000000 = -1 EINVAL
> getrlimit(0x10 /* RLIMIT_??? */, 0x30000000) = -1 EINVAL (Invalid argument)
i386 getrlimit 7 0x30000000 = 0
@0x30000000 u32 1024 -1
> getrlimit(RLIMIT_NOFILE, {rlim_cur=1024, rlim_max=RLIM_INFINITY}) = 0
i386 ugetrlimit 3 0x30000000 = 0
@0x30000000 u32 8388608 1025
> ugetrlimit(RLIMIT_STACK, {rlim_cur=8192*1024, rlim_max=1025}) = 0
x86_64 setrlimit 4 0x30000000 = 0
@0x30000000 u64 0 2048
> setrlimit(RLIMIT_CORE, {rlim_cur=0, rlim_max=2*1024}) = 0
x86_64 prlimit64 1234 7 0x30000000 0x30000100 = 0
@0x30000000 u64 1024 -1
@0x30000100 u64 1048576 1
> prlimit64(1234, RLIMIT_NOFILE, {rlim_cur=1024, rlim_max=RLIM64_INFINITY}, {rlim_cur=1024*1024, rlim_max=1}) = 0
i386 prlimit64 0 7 0x30000000 0 = -1 EPERM
@0x30000000 u64 1024 -1
> prlimit64(0, RLIMIT_NOFILE, {rlim_cur=1024, rlim_max=RLIM64_INFINITY}, NULL) = -1 EPERM (Operation not permitted)
x86_64 getrusage -1 0x30000000 = 0
@0x30000000 u64 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18
> getrusage(RUSAGE_CHILDREN, {ru_utime={tv_sec=1, tv_usec=2}, ru_stime={tv_sec=3, tv_usec=4}, ...}) = 0
-v
> getrusage(RUSAGE_CHILDREN, {ru_utime={tv_sec=1, tv_usec=2}, ru_stime={tv_sec=3, tv_usec=4}, ru_maxrss=5, ru_ixrss=6, ru_idrss=7, ru_isrss=8, ru_minflt=9, ru_majflt=10, ru_nswap=11, ru_inblock=12, ru_oublock=13, ru_msgsnd=14, ru_msgrcv=15, ru_nsignals=16, ru_nvcsw=17, ru_nivcsw=18}) = 0
i386 getrusage 1 0x30000000 = 0
@0x30000000 u32 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18
-v
> getrusage(RUSAGE_THREAD, {ru_utime={tv_sec=1, tv_usec=2}, ru_stime={tv_sec=3, tv_usec=4}, ru_maxrss=5, ru_ixrss=6, ru_idrss=7, ru_isrss=8, ru_minflt=9, ru_majflt=10, ru_nswap=11, ru_inblock=12, ru_oublock=13, ru_msgsnd=14, ru_msgrcv=15, ru_nsignals=16, ru_nvcsw=17, ru_nivcsw=18}) = 0
x86_64 getrusage 5 0x30000000 = -1 EINVAL
> getrusage(0x5 /* RUSAGE_??? */, 0x30000000) = -1 EINVAL (Invalid argument)

