# The same calls on each ABI but x86_64: structures as it lays out longs, pointers and words of 64 bits, and the registers
# that 64-bit arguments take.  Offsets and lines were worked out without the decoder, by the C compiler's rules.

# ---- times of the kernel's long, and those of 64 bits
i386 gettimeofday 0x1000 0 = 0
@@0x1000 1 2
> gettimeofday({tv_sec=1, tv_usec=2}, NULL) = 0
i386 settimeofday 0x1000 0 = -1 EPERM
@0x1000 1 2
> settimeofday({tv_sec=1, tv_usec=2}, NULL) = -1 EPERM (Operation not permitted)
i386 clock_gettime 1 0x1000 = 0
@@0x1000 1 2
> clock_gettime(CLOCK_MONOTONIC, {tv_sec=1, tv_nsec=2}) = 0
i386 clock_settime 0 0x1000 = -1 EPERM
@0x1000 1 2
> clock_settime(CLOCK_REALTIME, {tv_sec=1, tv_nsec=2}) = -1 EPERM (Operation not permitted)
i386 clock_getres 1 0x1000 = 0
@@0x1000 0 1
> clock_getres(CLOCK_MONOTONIC, {tv_sec=0, tv_nsec=1}) = 0
i386 nanosleep 0x1000 0 = 0
@0x1000 5 6
> nanosleep({tv_sec=5, tv_nsec=6}, NULL) = 0
i386 clock_nanosleep 1 0 0x1000 0 = 0
@0x1000 5 6
> clock_nanosleep(CLOCK_MONOTONIC, 0, {tv_sec=5, tv_nsec=6}, NULL) = 0
i386 getitimer 0 0x1000 = 0
@@0x1000 1 2 3 4
> getitimer(ITIMER_REAL, {it_interval={tv_sec=1, tv_usec=2}, it_value={tv_sec=3, tv_usec=4}}) = 0
i386 setitimer 1 0x1000 0x2000 = 0
@0x1000 1 2 3 4
@@0x2000 0 0 7 8
> setitimer(ITIMER_VIRTUAL, {it_interval={tv_sec=1, tv_usec=2}, it_value={tv_sec=3, tv_usec=4}}, {it_interval={tv_sec=0, tv_usec=0}, it_value={tv_sec=7, tv_usec=8}}) = 0
i386 timer_settime 5 0 0x1000 0 = 0
@0x1000 1 2 3 4
> timer_settime(5, 0, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}, NULL) = 0
i386 timer_gettime 5 0x1000 = 0
@@0x1000 1 2 3 4
> timer_gettime(5, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}) = 0
i386 timerfd_settime 3 1 0x1000 0 = 0
@0x1000 1 2 3 4
> timerfd_settime(3, TFD_TIMER_ABSTIME, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}, NULL) = 0
i386 timerfd_gettime 3 0x1000 = 0
@@0x1000 1 2 3 4
> timerfd_gettime(3, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}) = 0
i386 clock_gettime64 1 0x1000 = 0
@@0x1000 u64 4294967296 2
> clock_gettime64(CLOCK_MONOTONIC, {tv_sec=4294967296, tv_nsec=2}) = 0
i386 clock_nanosleep_time64 1 0 0x1000 0 = 0
@0x1000 u64 5 6
> clock_nanosleep_time64(CLOCK_MONOTONIC, 0, {tv_sec=5, tv_nsec=6}, NULL) = 0
i386 timer_settime64 5 0 0x1000 0 = 0
@0x1000 u64 1 2 3 4
> timer_settime64(5, 0, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}, NULL) = 0
i386 timerfd_gettime64 3 0x1000 = 0
@@0x1000 u64 1 2 3 4
> timerfd_gettime64(3, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}) = 0
arm gettimeofday 0x1000 0 = 0
@@0x1000 1 2
> gettimeofday({tv_sec=1, tv_usec=2}, NULL) = 0
arm settimeofday 0x1000 0 = -1 EPERM
@0x1000 1 2
> settimeofday({tv_sec=1, tv_usec=2}, NULL) = -1 EPERM (Operation not permitted)
arm clock_gettime 1 0x1000 = 0
@@0x1000 1 2
> clock_gettime(CLOCK_MONOTONIC, {tv_sec=1, tv_nsec=2}) = 0
arm clock_settime 0 0x1000 = -1 EPERM
@0x1000 1 2
> clock_settime(CLOCK_REALTIME, {tv_sec=1, tv_nsec=2}) = -1 EPERM (Operation not permitted)
arm clock_getres 1 0x1000 = 0
@@0x1000 0 1
> clock_getres(CLOCK_MONOTONIC, {tv_sec=0, tv_nsec=1}) = 0
arm nanosleep 0x1000 0 = 0
@0x1000 5 6
> nanosleep({tv_sec=5, tv_nsec=6}, NULL) = 0
arm clock_nanosleep 1 0 0x1000 0 = 0
@0x1000 5 6
> clock_nanosleep(CLOCK_MONOTONIC, 0, {tv_sec=5, tv_nsec=6}, NULL) = 0
arm getitimer 0 0x1000 = 0
@@0x1000 1 2 3 4
> getitimer(ITIMER_REAL, {it_interval={tv_sec=1, tv_usec=2}, it_value={tv_sec=3, tv_usec=4}}) = 0
arm setitimer 1 0x1000 0x2000 = 0
@0x1000 1 2 3 4
@@0x2000 0 0 7 8
> setitimer(ITIMER_VIRTUAL, {it_interval={tv_sec=1, tv_usec=2}, it_value={tv_sec=3, tv_usec=4}}, {it_interval={tv_sec=0, tv_usec=0}, it_value={tv_sec=7, tv_usec=8}}) = 0
arm timer_settime 5 0 0x1000 0 = 0
@0x1000 1 2 3 4
> timer_settime(5, 0, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}, NULL) = 0
arm timer_gettime 5 0x1000 = 0
@@0x1000 1 2 3 4
> timer_gettime(5, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}) = 0
arm timerfd_settime 3 1 0x1000 0 = 0
@0x1000 1 2 3 4
> timerfd_settime(3, TFD_TIMER_ABSTIME, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}, NULL) = 0
arm timerfd_gettime 3 0x1000 = 0
@@0x1000 1 2 3 4
> timerfd_gettime(3, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}) = 0
arm clock_gettime64 1 0x1000 = 0
@@0x1000 u64 4294967296 2
> clock_gettime64(CLOCK_MONOTONIC, {tv_sec=4294967296, tv_nsec=2}) = 0
arm clock_nanosleep_time64 1 0 0x1000 0 = 0
@0x1000 u64 5 6
> clock_nanosleep_time64(CLOCK_MONOTONIC, 0, {tv_sec=5, tv_nsec=6}, NULL) = 0
arm timer_settime64 5 0 0x1000 0 = 0
@0x1000 u64 1 2 3 4
> timer_settime64(5, 0, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}, NULL) = 0
arm timerfd_gettime64 3 0x1000 = 0
@@0x1000 u64 1 2 3 4
> timerfd_gettime64(3, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}) = 0
x32 gettimeofday 0x1000 0 = 0
@@0x1000 u64 1 2
> gettimeofday({tv_sec=1, tv_usec=2}, NULL) = 0
x32 settimeofday 0x1000 0 = -1 EPERM
@0x1000 u64 1 2
> settimeofday({tv_sec=1, tv_usec=2}, NULL) = -1 EPERM (Operation not permitted)
x32 clock_gettime 1 0x1000 = 0
@@0x1000 u64 1 2
> clock_gettime(CLOCK_MONOTONIC, {tv_sec=1, tv_nsec=2}) = 0
x32 clock_settime 0 0x1000 = -1 EPERM
@0x1000 u64 1 2
> clock_settime(CLOCK_REALTIME, {tv_sec=1, tv_nsec=2}) = -1 EPERM (Operation not permitted)
x32 clock_getres 1 0x1000 = 0
@@0x1000 u64 0 1
> clock_getres(CLOCK_MONOTONIC, {tv_sec=0, tv_nsec=1}) = 0
x32 nanosleep 0x1000 0 = 0
@0x1000 u64 5 6
> nanosleep({tv_sec=5, tv_nsec=6}, NULL) = 0
x32 clock_nanosleep 1 0 0x1000 0 = 0
@0x1000 u64 5 6
> clock_nanosleep(CLOCK_MONOTONIC, 0, {tv_sec=5, tv_nsec=6}, NULL) = 0
x32 getitimer 0 0x1000 = 0
@@0x1000 u64 1 2 3 4
> getitimer(ITIMER_REAL, {it_interval={tv_sec=1, tv_usec=2}, it_value={tv_sec=3, tv_usec=4}}) = 0
x32 setitimer 1 0x1000 0x2000 = 0
@0x1000 u64 1 2 3 4
@@0x2000 u64 0 0 7 8
> setitimer(ITIMER_VIRTUAL, {it_interval={tv_sec=1, tv_usec=2}, it_value={tv_sec=3, tv_usec=4}}, {it_interval={tv_sec=0, tv_usec=0}, it_value={tv_sec=7, tv_usec=8}}) = 0
x32 timer_settime 5 0 0x1000 0 = 0
@0x1000 u64 1 2 3 4
> timer_settime(5, 0, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}, NULL) = 0
x32 timer_gettime 5 0x1000 = 0
@@0x1000 u64 1 2 3 4
> timer_gettime(5, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}) = 0
x32 timerfd_settime 3 1 0x1000 0 = 0
@0x1000 u64 1 2 3 4
> timerfd_settime(3, TFD_TIMER_ABSTIME, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}, NULL) = 0
x32 timerfd_gettime 3 0x1000 = 0
@@0x1000 u64 1 2 3 4
> timerfd_gettime(3, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}) = 0
aarch64 gettimeofday 0x1000 0 = 0
@@0x1000 u64 1 2
> gettimeofday({tv_sec=1, tv_usec=2}, NULL) = 0
aarch64 settimeofday 0x1000 0 = -1 EPERM
@0x1000 u64 1 2
> settimeofday({tv_sec=1, tv_usec=2}, NULL) = -1 EPERM (Operation not permitted)
aarch64 clock_gettime 1 0x1000 = 0
@@0x1000 u64 1 2
> clock_gettime(CLOCK_MONOTONIC, {tv_sec=1, tv_nsec=2}) = 0
aarch64 clock_settime 0 0x1000 = -1 EPERM
@0x1000 u64 1 2
> clock_settime(CLOCK_REALTIME, {tv_sec=1, tv_nsec=2}) = -1 EPERM (Operation not permitted)
aarch64 clock_getres 1 0x1000 = 0
@@0x1000 u64 0 1
> clock_getres(CLOCK_MONOTONIC, {tv_sec=0, tv_nsec=1}) = 0
aarch64 nanosleep 0x1000 0 = 0
@0x1000 u64 5 6
> nanosleep({tv_sec=5, tv_nsec=6}, NULL) = 0
aarch64 clock_nanosleep 1 0 0x1000 0 = 0
@0x1000 u64 5 6
> clock_nanosleep(CLOCK_MONOTONIC, 0, {tv_sec=5, tv_nsec=6}, NULL) = 0
aarch64 getitimer 0 0x1000 = 0
@@0x1000 u64 1 2 3 4
> getitimer(ITIMER_REAL, {it_interval={tv_sec=1, tv_usec=2}, it_value={tv_sec=3, tv_usec=4}}) = 0
aarch64 setitimer 1 0x1000 0x2000 = 0
@0x1000 u64 1 2 3 4
@@0x2000 u64 0 0 7 8
> setitimer(ITIMER_VIRTUAL, {it_interval={tv_sec=1, tv_usec=2}, it_value={tv_sec=3, tv_usec=4}}, {it_interval={tv_sec=0, tv_usec=0}, it_value={tv_sec=7, tv_usec=8}}) = 0
aarch64 timer_settime 5 0 0x1000 0 = 0
@0x1000 u64 1 2 3 4
> timer_settime(5, 0, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}, NULL) = 0
aarch64 timer_gettime 5 0x1000 = 0
@@0x1000 u64 1 2 3 4
> timer_gettime(5, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}) = 0
aarch64 timerfd_settime 3 1 0x1000 0 = 0
@0x1000 u64 1 2 3 4
> timerfd_settime(3, TFD_TIMER_ABSTIME, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}, NULL) = 0
aarch64 timerfd_gettime 3 0x1000 = 0
@@0x1000 u64 1 2 3 4
> timerfd_gettime(3, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}) = 0
riscv64 gettimeofday 0x1000 0 = 0
@@0x1000 u64 1 2
> gettimeofday({tv_sec=1, tv_usec=2}, NULL) = 0
riscv64 settimeofday 0x1000 0 = -1 EPERM
@0x1000 u64 1 2
> settimeofday({tv_sec=1, tv_usec=2}, NULL) = -1 EPERM (Operation not permitted)
riscv64 clock_gettime 1 0x1000 = 0
@@0x1000 u64 1 2
> clock_gettime(CLOCK_MONOTONIC, {tv_sec=1, tv_nsec=2}) = 0
riscv64 clock_settime 0 0x1000 = -1 EPERM
@0x1000 u64 1 2
> clock_settime(CLOCK_REALTIME, {tv_sec=1, tv_nsec=2}) = -1 EPERM (Operation not permitted)
riscv64 clock_getres 1 0x1000 = 0
@@0x1000 u64 0 1
> clock_getres(CLOCK_MONOTONIC, {tv_sec=0, tv_nsec=1}) = 0
riscv64 nanosleep 0x1000 0 = 0
@0x1000 u64 5 6
> nanosleep({tv_sec=5, tv_nsec=6}, NULL) = 0
riscv64 clock_nanosleep 1 0 0x1000 0 = 0
@0x1000 u64 5 6
> clock_nanosleep(CLOCK_MONOTONIC, 0, {tv_sec=5, tv_nsec=6}, NULL) = 0
riscv64 getitimer 0 0x1000 = 0
@@0x1000 u64 1 2 3 4
> getitimer(ITIMER_REAL, {it_interval={tv_sec=1, tv_usec=2}, it_value={tv_sec=3, tv_usec=4}}) = 0
riscv64 setitimer 1 0x1000 0x2000 = 0
@0x1000 u64 1 2 3 4
@@0x2000 u64 0 0 7 8
> setitimer(ITIMER_VIRTUAL, {it_interval={tv_sec=1, tv_usec=2}, it_value={tv_sec=3, tv_usec=4}}, {it_interval={tv_sec=0, tv_usec=0}, it_value={tv_sec=7, tv_usec=8}}) = 0
riscv64 timer_settime 5 0 0x1000 0 = 0
@0x1000 u64 1 2 3 4
> timer_settime(5, 0, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}, NULL) = 0
riscv64 timer_gettime 5 0x1000 = 0
@@0x1000 u64 1 2 3 4
> timer_gettime(5, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}) = 0
riscv64 timerfd_settime 3 1 0x1000 0 = 0
@0x1000 u64 1 2 3 4
> timerfd_settime(3, TFD_TIMER_ABSTIME, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}, NULL) = 0
riscv64 timerfd_gettime 3 0x1000 = 0
@@0x1000 u64 1 2 3 4
> timerfd_gettime(3, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}) = 0

# ---- what a process used, and what there is
i386 getrusage 0 0x1000 = 0
@@0x1000 1 2 3 4 10 11 12 13 14 15 16 17 18 19 20 21 22 23
> getrusage(RUSAGE_SELF, {ru_utime={tv_sec=1, tv_usec=2}, ru_stime={tv_sec=3, tv_usec=4}, ...}) = 0
-v
> getrusage(RUSAGE_SELF, {ru_utime={tv_sec=1, tv_usec=2}, ru_stime={tv_sec=3, tv_usec=4}, ru_maxrss=10, ru_ixrss=11, ru_idrss=12, ru_isrss=13, ru_minflt=14, ru_majflt=15, ru_nswap=16, ru_inblock=17, ru_oublock=18, ru_msgsnd=19, ru_msgrcv=20, ru_nsignals=21, ru_nvcsw=22, ru_nivcsw=23}) = 0
i386 wait4 -1 0x1000 0 0x2000 = 7
@@0x1000 256
@@0x2000 1 2 3 4 10 11 12 13 14 15 16 17 18 19 20 21 22 23
> wait4(-1, [{WIFEXITED(s) && WEXITSTATUS(s) == 1}], 0, {ru_utime={tv_sec=1, tv_usec=2}, ru_stime={tv_sec=3, tv_usec=4}, ...}) = 7
i386 sysinfo 0x1000 = 0
@@0x1000 1 2 3 4 5 6 7 8 9 10 u16 11 0 u32 12 13 14 u8 0 0 0 0 0 0 0 0
> sysinfo({uptime=1, loads=[2, 3, 4], totalram=5, freeram=6, sharedram=7, bufferram=8, totalswap=9, freeswap=10, procs=11, totalhigh=12, freehigh=13, mem_unit=14}) = 0
i386 times 0x1000 = 5
@@0x1000 1 2 3 4
> times({tms_utime=1 /* 0.01 s */, tms_stime=2 /* 0.02 s */, tms_cutime=3 /* 0.03 s */, tms_cstime=4 /* 0.04 s */}) = 5
i386 ugetrlimit 7 0x1000 = 0
@@0x1000 10 4294967295
> ugetrlimit(RLIMIT_NOFILE, {rlim_cur=10, rlim_max=RLIM_INFINITY}) = 0
i386 setrlimit 3 0x1000 = 0
@0x1000 8388608 4294967295
> setrlimit(RLIMIT_STACK, {rlim_cur=8192*1024, rlim_max=RLIM_INFINITY}) = 0
i386 prlimit64 0 7 0x1000 0x2000 = 0
@0x1000 u64 10 20
@@0x2000 u64 30 18446744073709551615
> prlimit64(0, RLIMIT_NOFILE, {rlim_cur=10, rlim_max=20}, {rlim_cur=30, rlim_max=RLIM64_INFINITY}) = 0
arm getrusage 0 0x1000 = 0
@@0x1000 1 2 3 4 10 11 12 13 14 15 16 17 18 19 20 21 22 23
> getrusage(RUSAGE_SELF, {ru_utime={tv_sec=1, tv_usec=2}, ru_stime={tv_sec=3, tv_usec=4}, ...}) = 0
-v
> getrusage(RUSAGE_SELF, {ru_utime={tv_sec=1, tv_usec=2}, ru_stime={tv_sec=3, tv_usec=4}, ru_maxrss=10, ru_ixrss=11, ru_idrss=12, ru_isrss=13, ru_minflt=14, ru_majflt=15, ru_nswap=16, ru_inblock=17, ru_oublock=18, ru_msgsnd=19, ru_msgrcv=20, ru_nsignals=21, ru_nvcsw=22, ru_nivcsw=23}) = 0
arm wait4 -1 0x1000 0 0x2000 = 7
@@0x1000 256
@@0x2000 1 2 3 4 10 11 12 13 14 15 16 17 18 19 20 21 22 23
> wait4(-1, [{WIFEXITED(s) && WEXITSTATUS(s) == 1}], 0, {ru_utime={tv_sec=1, tv_usec=2}, ru_stime={tv_sec=3, tv_usec=4}, ...}) = 7
arm sysinfo 0x1000 = 0
@@0x1000 1 2 3 4 5 6 7 8 9 10 u16 11 0 u32 12 13 14 u8 0 0 0 0 0 0 0 0
> sysinfo({uptime=1, loads=[2, 3, 4], totalram=5, freeram=6, sharedram=7, bufferram=8, totalswap=9, freeswap=10, procs=11, totalhigh=12, freehigh=13, mem_unit=14}) = 0
arm times 0x1000 = 5
@@0x1000 1 2 3 4
> times({tms_utime=1 /* 0.01 s */, tms_stime=2 /* 0.02 s */, tms_cutime=3 /* 0.03 s */, tms_cstime=4 /* 0.04 s */}) = 5
arm ugetrlimit 7 0x1000 = 0
@@0x1000 10 4294967295
> ugetrlimit(RLIMIT_NOFILE, {rlim_cur=10, rlim_max=RLIM_INFINITY}) = 0
arm setrlimit 3 0x1000 = 0
@0x1000 8388608 4294967295
> setrlimit(RLIMIT_STACK, {rlim_cur=8192*1024, rlim_max=RLIM_INFINITY}) = 0
arm prlimit64 0 7 0x1000 0x2000 = 0
@0x1000 u64 10 20
@@0x2000 u64 30 18446744073709551615
> prlimit64(0, RLIMIT_NOFILE, {rlim_cur=10, rlim_max=20}, {rlim_cur=30, rlim_max=RLIM64_INFINITY}) = 0
x32 getrusage 0 0x1000 = 0
@@0x1000 u64 1 2 3 4 10 11 12 13 14 15 16 17 18 19 20 21 22 23
> getrusage(RUSAGE_SELF, {ru_utime={tv_sec=1, tv_usec=2}, ru_stime={tv_sec=3, tv_usec=4}, ...}) = 0
-v
> getrusage(RUSAGE_SELF, {ru_utime={tv_sec=1, tv_usec=2}, ru_stime={tv_sec=3, tv_usec=4}, ru_maxrss=10, ru_ixrss=11, ru_idrss=12, ru_isrss=13, ru_minflt=14, ru_majflt=15, ru_nswap=16, ru_inblock=17, ru_oublock=18, ru_msgsnd=19, ru_msgrcv=20, ru_nsignals=21, ru_nvcsw=22, ru_nivcsw=23}) = 0
x32 wait4 -1 0x1000 0 0x2000 = 7
@@0x1000 256
@@0x2000 u64 1 2 3 4 10 11 12 13 14 15 16 17 18 19 20 21 22 23
> wait4(-1, [{WIFEXITED(s) && WEXITSTATUS(s) == 1}], 0, {ru_utime={tv_sec=1, tv_usec=2}, ru_stime={tv_sec=3, tv_usec=4}, ...}) = 7
x32 sysinfo 0x1000 = 0
@@0x1000 u64 1 2 3 4 5 6 7 8 9 10 u16 11 0 u8 0 0 0 0 u64 12 13 u32 14 u8 0 0 0 0
> sysinfo({uptime=1, loads=[2, 3, 4], totalram=5, freeram=6, sharedram=7, bufferram=8, totalswap=9, freeswap=10, procs=11, totalhigh=12, freehigh=13, mem_unit=14}) = 0
x32 times 0x1000 = 5
@@0x1000 u64 1 2 3 4
> times({tms_utime=1 /* 0.01 s */, tms_stime=2 /* 0.02 s */, tms_cutime=3 /* 0.03 s */, tms_cstime=4 /* 0.04 s */}) = 5
x32 getrlimit 7 0x1000 = 0
@@0x1000 u64 10 18446744073709551615
> getrlimit(RLIMIT_NOFILE, {rlim_cur=10, rlim_max=RLIM64_INFINITY}) = 0
x32 setrlimit 3 0x1000 = 0
@0x1000 u64 8388608 18446744073709551615
> setrlimit(RLIMIT_STACK, {rlim_cur=8192*1024, rlim_max=RLIM64_INFINITY}) = 0
x32 prlimit64 0 7 0x1000 0x2000 = 0
@0x1000 u64 10 20
@@0x2000 u64 30 18446744073709551615
> prlimit64(0, RLIMIT_NOFILE, {rlim_cur=10, rlim_max=20}, {rlim_cur=30, rlim_max=RLIM64_INFINITY}) = 0
aarch64 getrusage 0 0x1000 = 0
@@0x1000 u64 1 2 3 4 10 11 12 13 14 15 16 17 18 19 20 21 22 23
> getrusage(RUSAGE_SELF, {ru_utime={tv_sec=1, tv_usec=2}, ru_stime={tv_sec=3, tv_usec=4}, ...}) = 0
-v
> getrusage(RUSAGE_SELF, {ru_utime={tv_sec=1, tv_usec=2}, ru_stime={tv_sec=3, tv_usec=4}, ru_maxrss=10, ru_ixrss=11, ru_idrss=12, ru_isrss=13, ru_minflt=14, ru_majflt=15, ru_nswap=16, ru_inblock=17, ru_oublock=18, ru_msgsnd=19, ru_msgrcv=20, ru_nsignals=21, ru_nvcsw=22, ru_nivcsw=23}) = 0
aarch64 wait4 -1 0x1000 0 0x2000 = 7
@@0x1000 256
@@0x2000 u64 1 2 3 4 10 11 12 13 14 15 16 17 18 19 20 21 22 23
> wait4(-1, [{WIFEXITED(s) && WEXITSTATUS(s) == 1}], 0, {ru_utime={tv_sec=1, tv_usec=2}, ru_stime={tv_sec=3, tv_usec=4}, ...}) = 7
aarch64 sysinfo 0x1000 = 0
@@0x1000 u64 1 2 3 4 5 6 7 8 9 10 u16 11 0 u8 0 0 0 0 u64 12 13 u32 14 u8 0 0 0 0
> sysinfo({uptime=1, loads=[2, 3, 4], totalram=5, freeram=6, sharedram=7, bufferram=8, totalswap=9, freeswap=10, procs=11, totalhigh=12, freehigh=13, mem_unit=14}) = 0
aarch64 times 0x1000 = 5
@@0x1000 u64 1 2 3 4
> times({tms_utime=1 /* 0.01 s */, tms_stime=2 /* 0.02 s */, tms_cutime=3 /* 0.03 s */, tms_cstime=4 /* 0.04 s */}) = 5
aarch64 getrlimit 7 0x1000 = 0
@@0x1000 u64 10 18446744073709551615
> getrlimit(RLIMIT_NOFILE, {rlim_cur=10, rlim_max=RLIM64_INFINITY}) = 0
aarch64 setrlimit 3 0x1000 = 0
@0x1000 u64 8388608 18446744073709551615
> setrlimit(RLIMIT_STACK, {rlim_cur=8192*1024, rlim_max=RLIM64_INFINITY}) = 0
aarch64 prlimit64 0 7 0x1000 0x2000 = 0
@0x1000 u64 10 20
@@0x2000 u64 30 18446744073709551615
> prlimit64(0, RLIMIT_NOFILE, {rlim_cur=10, rlim_max=20}, {rlim_cur=30, rlim_max=RLIM64_INFINITY}) = 0
riscv64 getrusage 0 0x1000 = 0
@@0x1000 u64 1 2 3 4 10 11 12 13 14 15 16 17 18 19 20 21 22 23
> getrusage(RUSAGE_SELF, {ru_utime={tv_sec=1, tv_usec=2}, ru_stime={tv_sec=3, tv_usec=4}, ...}) = 0
-v
> getrusage(RUSAGE_SELF, {ru_utime={tv_sec=1, tv_usec=2}, ru_stime={tv_sec=3, tv_usec=4}, ru_maxrss=10, ru_ixrss=11, ru_idrss=12, ru_isrss=13, ru_minflt=14, ru_majflt=15, ru_nswap=16, ru_inblock=17, ru_oublock=18, ru_msgsnd=19, ru_msgrcv=20, ru_nsignals=21, ru_nvcsw=22, ru_nivcsw=23}) = 0
riscv64 wait4 -1 0x1000 0 0x2000 = 7
@@0x1000 256
@@0x2000 u64 1 2 3 4 10 11 12 13 14 15 16 17 18 19 20 21 22 23
> wait4(-1, [{WIFEXITED(s) && WEXITSTATUS(s) == 1}], 0, {ru_utime={tv_sec=1, tv_usec=2}, ru_stime={tv_sec=3, tv_usec=4}, ...}) = 7
riscv64 sysinfo 0x1000 = 0
@@0x1000 u64 1 2 3 4 5 6 7 8 9 10 u16 11 0 u8 0 0 0 0 u64 12 13 u32 14 u8 0 0 0 0
> sysinfo({uptime=1, loads=[2, 3, 4], totalram=5, freeram=6, sharedram=7, bufferram=8, totalswap=9, freeswap=10, procs=11, totalhigh=12, freehigh=13, mem_unit=14}) = 0
riscv64 times 0x1000 = 5
@@0x1000 u64 1 2 3 4
> times({tms_utime=1 /* 0.01 s */, tms_stime=2 /* 0.02 s */, tms_cutime=3 /* 0.03 s */, tms_cstime=4 /* 0.04 s */}) = 5
riscv64 getrlimit 7 0x1000 = 0
@@0x1000 u64 10 18446744073709551615
> getrlimit(RLIMIT_NOFILE, {rlim_cur=10, rlim_max=RLIM64_INFINITY}) = 0
riscv64 setrlimit 3 0x1000 = 0
@0x1000 u64 8388608 18446744073709551615
> setrlimit(RLIMIT_STACK, {rlim_cur=8192*1024, rlim_max=RLIM64_INFINITY}) = 0
riscv64 prlimit64 0 7 0x1000 0x2000 = 0
@0x1000 u64 10 20
@@0x2000 u64 30 18446744073709551615
> prlimit64(0, RLIMIT_NOFILE, {rlim_cur=10, rlim_max=20}, {rlim_cur=30, rlim_max=RLIM64_INFINITY}) = 0

# ---- signals
i386 sigaltstack 0x1000 0x2000 = 0
@0x1000 20480 0 8192
@@0x2000 0 2 0
> sigaltstack({ss_sp=0x5000, ss_flags=0, ss_size=8192}, {ss_sp=NULL, ss_flags=SS_DISABLE, ss_size=0}) = 0
i386 rt_sigaction 2 0x1000 0 8 = 0
@0x1000 4660 335544324 22136 512 2147483648
> rt_sigaction(SIGINT, {sa_handler=0x1234, sa_mask=[USR1 RT_32], sa_flags=SA_RESTORER|SA_RESTART|SA_SIGINFO, sa_restorer=0x5678}, NULL, 8) = 0
i386 rt_sigprocmask 0 0x1000 0x2000 8 = 0
@0x1000 u64 2
@@0x2000 u64 0
> rt_sigprocmask(SIG_BLOCK, [INT], [], 8) = 0
i386 rt_sigpending 0x1000 8 = 0
@@0x1000 u64 65536
> rt_sigpending([CHLD], 8) = 0
i386 rt_sigsuspend 0x1000 8 = -1 EINTR
@0x1000 u64 8193
> rt_sigsuspend([HUP ALRM], 8) = -1 EINTR (Interrupted system call)
i386 waitid 1 7 0x1000 4 0 = 0
@@0x1000 17 0 1 7 8 1 2 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> waitid(P_PID, 7, {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=7, si_uid=8, si_status=1, si_utime=2 /* 0.02 s */, si_stime=3 /* 0.03 s */}, WEXITED, NULL) = 0
i386 rt_sigqueueinfo 7 10 0x1000 = 0
@0x1000 10 0 4294967295 7 8 9 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> rt_sigqueueinfo(7, SIGUSR1, {si_signo=SIGUSR1, si_code=SI_QUEUE, si_pid=7, si_uid=8, si_int=9, si_ptr=0x9}) = 0
i386 rt_tgsigqueueinfo 7 8 11 0x1000 = -1 EPERM
@0x1000 11 0 1 233492480 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> rt_tgsigqueueinfo(7, 8, SIGSEGV, {si_signo=SIGSEGV, si_code=SEGV_MAPERR, si_addr=0xdead000}) = -1 EPERM (Operation not permitted)
i386 rt_sigtimedwait 0x1000 0 0x2000 8 = -1 EAGAIN
@0x1000 u64 512
@0x2000 1 2
> rt_sigtimedwait([USR1], NULL, {tv_sec=1, tv_nsec=2}, 8) = -1 EAGAIN (Resource temporarily unavailable)
arm sigaltstack 0x1000 0x2000 = 0
@0x1000 20480 0 8192
@@0x2000 0 2 0
> sigaltstack({ss_sp=0x5000, ss_flags=0, ss_size=8192}, {ss_sp=NULL, ss_flags=SS_DISABLE, ss_size=0}) = 0
arm rt_sigaction 2 0x1000 0 8 = 0
@0x1000 4660 335544324 22136 512 2147483648
> rt_sigaction(SIGINT, {sa_handler=0x1234, sa_mask=[USR1 RT_32], sa_flags=SA_RESTORER|SA_RESTART|SA_SIGINFO, sa_restorer=0x5678}, NULL, 8) = 0
arm rt_sigprocmask 0 0x1000 0x2000 8 = 0
@0x1000 u64 2
@@0x2000 u64 0
> rt_sigprocmask(SIG_BLOCK, [INT], [], 8) = 0
arm rt_sigpending 0x1000 8 = 0
@@0x1000 u64 65536
> rt_sigpending([CHLD], 8) = 0
arm rt_sigsuspend 0x1000 8 = -1 EINTR
@0x1000 u64 8193
> rt_sigsuspend([HUP ALRM], 8) = -1 EINTR (Interrupted system call)
arm waitid 1 7 0x1000 4 0 = 0
@@0x1000 17 0 1 7 8 1 2 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> waitid(P_PID, 7, {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=7, si_uid=8, si_status=1, si_utime=2 /* 0.02 s */, si_stime=3 /* 0.03 s */}, WEXITED, NULL) = 0
arm rt_sigqueueinfo 7 10 0x1000 = 0
@0x1000 10 0 4294967295 7 8 9 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> rt_sigqueueinfo(7, SIGUSR1, {si_signo=SIGUSR1, si_code=SI_QUEUE, si_pid=7, si_uid=8, si_int=9, si_ptr=0x9}) = 0
arm rt_tgsigqueueinfo 7 8 11 0x1000 = -1 EPERM
@0x1000 11 0 1 233492480 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> rt_tgsigqueueinfo(7, 8, SIGSEGV, {si_signo=SIGSEGV, si_code=SEGV_MAPERR, si_addr=0xdead000}) = -1 EPERM (Operation not permitted)
arm rt_sigtimedwait 0x1000 0 0x2000 8 = -1 EAGAIN
@0x1000 u64 512
@0x2000 1 2
> rt_sigtimedwait([USR1], NULL, {tv_sec=1, tv_nsec=2}, 8) = -1 EAGAIN (Resource temporarily unavailable)
x32 sigaltstack 0x1000 0x2000 = 0
@0x1000 20480 0 8192
@@0x2000 0 2 0
> sigaltstack({ss_sp=0x5000, ss_flags=0, ss_size=8192}, {ss_sp=NULL, ss_flags=SS_DISABLE, ss_size=0}) = 0
x32 rt_sigaction 2 0x1000 0 8 = 0
@0x1000 4660 335544324 22136 512 2147483648
> rt_sigaction(SIGINT, {sa_handler=0x1234, sa_mask=[USR1 RT_32], sa_flags=SA_RESTORER|SA_RESTART|SA_SIGINFO, sa_restorer=0x5678}, NULL, 8) = 0
x32 rt_sigprocmask 0 0x1000 0x2000 8 = 0
@0x1000 u64 2
@@0x2000 u64 0
> rt_sigprocmask(SIG_BLOCK, [INT], [], 8) = 0
x32 rt_sigpending 0x1000 8 = 0
@@0x1000 u64 65536
> rt_sigpending([CHLD], 8) = 0
x32 rt_sigsuspend 0x1000 8 = -1 EINTR
@0x1000 u64 8193
> rt_sigsuspend([HUP ALRM], 8) = -1 EINTR (Interrupted system call)
x32 waitid 1 7 0x1000 4 0 = 0
@@0x1000 17 0 1 7 8 1 2 0 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> waitid(P_PID, 7, {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=7, si_uid=8, si_status=1, si_utime=2 /* 0.02 s */, si_stime=3 /* 0.03 s */}, WEXITED, NULL) = 0
x32 rt_sigqueueinfo 7 10 0x1000 = 0
@0x1000 10 0 4294967295 7 8 9 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> rt_sigqueueinfo(7, SIGUSR1, {si_signo=SIGUSR1, si_code=SI_QUEUE, si_pid=7, si_uid=8, si_int=9, si_ptr=0x9}) = 0
x32 rt_tgsigqueueinfo 7 8 11 0x1000 = -1 EPERM
@0x1000 11 0 1 233492480 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> rt_tgsigqueueinfo(7, 8, SIGSEGV, {si_signo=SIGSEGV, si_code=SEGV_MAPERR, si_addr=0xdead000}) = -1 EPERM (Operation not permitted)
x32 rt_sigtimedwait 0x1000 0 0x2000 8 = -1 EAGAIN
@0x1000 u64 512
@0x2000 u64 1 2
> rt_sigtimedwait([USR1], NULL, {tv_sec=1, tv_nsec=2}, 8) = -1 EAGAIN (Resource temporarily unavailable)
aarch64 sigaltstack 0x1000 0x2000 = 0
@0x1000 u64 20480 u32 0 u8 0 0 0 0 u64 8192
@@0x2000 u64 0 u32 2 u8 0 0 0 0 u64 0
> sigaltstack({ss_sp=0x5000, ss_flags=0, ss_size=8192}, {ss_sp=NULL, ss_flags=SS_DISABLE, ss_size=0}) = 0
aarch64 rt_sigaction 2 0x1000 0 8 = 0
@0x1000 u64 4660 335544324 22136 9223372036854776320
> rt_sigaction(SIGINT, {sa_handler=0x1234, sa_mask=[USR1 RT_32], sa_flags=SA_RESTORER|SA_RESTART|SA_SIGINFO, sa_restorer=0x5678}, NULL, 8) = 0
aarch64 rt_sigprocmask 0 0x1000 0x2000 8 = 0
@0x1000 u64 2
@@0x2000 u64 0
> rt_sigprocmask(SIG_BLOCK, [INT], [], 8) = 0
aarch64 rt_sigpending 0x1000 8 = 0
@@0x1000 u64 65536
> rt_sigpending([CHLD], 8) = 0
aarch64 rt_sigsuspend 0x1000 8 = -1 EINTR
@0x1000 u64 8193
> rt_sigsuspend([HUP ALRM], 8) = -1 EINTR (Interrupted system call)
aarch64 waitid 1 7 0x1000 4 0 = 0
@@0x1000 17 0 1 0 7 8 1 u8 0 0 0 0 u64 2 3 u32 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> waitid(P_PID, 7, {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=7, si_uid=8, si_status=1, si_utime=2 /* 0.02 s */, si_stime=3 /* 0.03 s */}, WEXITED, NULL) = 0
aarch64 rt_sigqueueinfo 7 10 0x1000 = 0
@0x1000 10 0 4294967295 0 7 8 u64 9 u32 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> rt_sigqueueinfo(7, SIGUSR1, {si_signo=SIGUSR1, si_code=SI_QUEUE, si_pid=7, si_uid=8, si_int=9, si_ptr=0x9}) = 0
aarch64 rt_tgsigqueueinfo 7 8 11 0x1000 = -1 EPERM
@0x1000 11 0 1 0 u64 233492480 u32 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> rt_tgsigqueueinfo(7, 8, SIGSEGV, {si_signo=SIGSEGV, si_code=SEGV_MAPERR, si_addr=0xdead000}) = -1 EPERM (Operation not permitted)
aarch64 rt_sigtimedwait 0x1000 0 0x2000 8 = -1 EAGAIN
@0x1000 u64 512
@0x2000 u64 1 2
> rt_sigtimedwait([USR1], NULL, {tv_sec=1, tv_nsec=2}, 8) = -1 EAGAIN (Resource temporarily unavailable)
riscv64 sigaltstack 0x1000 0x2000 = 0
@0x1000 u64 20480 u32 0 u8 0 0 0 0 u64 8192
@@0x2000 u64 0 u32 2 u8 0 0 0 0 u64 0
> sigaltstack({ss_sp=0x5000, ss_flags=0, ss_size=8192}, {ss_sp=NULL, ss_flags=SS_DISABLE, ss_size=0}) = 0
riscv64 rt_sigaction 2 0x1000 0 8 = 0
@0x1000 u64 4660 268435460 9223372036854776320
> rt_sigaction(SIGINT, {sa_handler=0x1234, sa_mask=[USR1 RT_32], sa_flags=SA_RESTART|SA_SIGINFO}, NULL, 8) = 0
riscv64 rt_sigprocmask 0 0x1000 0x2000 8 = 0
@0x1000 u64 2
@@0x2000 u64 0
> rt_sigprocmask(SIG_BLOCK, [INT], [], 8) = 0
riscv64 rt_sigpending 0x1000 8 = 0
@@0x1000 u64 65536
> rt_sigpending([CHLD], 8) = 0
riscv64 rt_sigsuspend 0x1000 8 = -1 EINTR
@0x1000 u64 8193
> rt_sigsuspend([HUP ALRM], 8) = -1 EINTR (Interrupted system call)
riscv64 waitid 1 7 0x1000 4 0 = 0
@@0x1000 17 0 1 0 7 8 1 u8 0 0 0 0 u64 2 3 u32 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> waitid(P_PID, 7, {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=7, si_uid=8, si_status=1, si_utime=2 /* 0.02 s */, si_stime=3 /* 0.03 s */}, WEXITED, NULL) = 0
riscv64 rt_sigqueueinfo 7 10 0x1000 = 0
@0x1000 10 0 4294967295 0 7 8 u64 9 u32 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> rt_sigqueueinfo(7, SIGUSR1, {si_signo=SIGUSR1, si_code=SI_QUEUE, si_pid=7, si_uid=8, si_int=9, si_ptr=0x9}) = 0
riscv64 rt_tgsigqueueinfo 7 8 11 0x1000 = -1 EPERM
@0x1000 11 0 1 0 u64 233492480 u32 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> rt_tgsigqueueinfo(7, 8, SIGSEGV, {si_signo=SIGSEGV, si_code=SEGV_MAPERR, si_addr=0xdead000}) = -1 EPERM (Operation not permitted)
riscv64 rt_sigtimedwait 0x1000 0 0x2000 8 = -1 EAGAIN
@0x1000 u64 512
@0x2000 u64 1 2
> rt_sigtimedwait([USR1], NULL, {tv_sec=1, tv_nsec=2}, 8) = -1 EAGAIN (Resource temporarily unavailable)
