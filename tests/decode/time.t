# Time: clocks, sleeps and timers, with 64-bit and 32-bit timespecs.
# Expected lines of x86_64 and i386 were printed by strace 6.1 (TZ=UTC).

x86_64 clock_gettime 1 0x30000000 = 0
@0x30000000 u64 5 6
> clock_gettime(CLOCK_MONOTONIC, {tv_sec=5, tv_nsec=6}) = 0
x86_64 clock_gettime -6 0x30000000 = -1 EINVAL
> clock_gettime(0xfffffffa /* CLOCK_??? */, 0x30000000) = -1 EINVAL (Invalid argument)
i386 clock_gettime 0 0x30000000 = 0
@0x30000000 u32 -5 6
> clock_gettime(CLOCK_REALTIME, {tv_sec=-5, tv_nsec=6}) = 0
i386 clock_gettime64 0 0x30000000 = 0
@0x30000000 u64 5 6
> clock_gettime64(CLOCK_REALTIME, {tv_sec=5, tv_nsec=6}) = 0
x86_64 clock_settime 0 0x30000000 = 0
@0x30000000 u64 -1 -1
> clock_settime(CLOCK_REALTIME, {tv_sec=-1, tv_nsec=18446744073709551615}) = 0
i386 clock_settime 0 0x30000000 = -1 EPERM
@0x30000000 u32 -1 -1
> clock_settime(CLOCK_REALTIME, {tv_sec=-1, tv_nsec=4294967295}) = -1 EPERM (Operation not permitted)
x86_64 clock_getres 7 0x30000000 = 0
@0x30000000 u64 0 1
> clock_getres(CLOCK_BOOTTIME, {tv_sec=0, tv_nsec=1}) = 0
i386 clock_getres 11 0x30000000 = 0
@0x30000000 u32 0 1
> clock_getres(CLOCK_TAI, {tv_sec=0, tv_nsec=1}) = 0
x86_64 nanosleep 0x30000000 0x30000100 = 0
@0x30000000 u64 1 500000000
> nanosleep({tv_sec=1, tv_nsec=500000000}, 0x30000100) = 0
x86_64 nanosleep 0x30000000 0x30000100 = -1 ERESTART_RESTARTBLOCK
@0x30000000 u64 1 500000000
@0x30000100 u64 0 77
> nanosleep({tv_sec=1, tv_nsec=500000000}, {tv_sec=0, tv_nsec=77}) = ? ERESTART_RESTARTBLOCK (Interrupted by signal)
i386 nanosleep 0x30000000 0x30000100 = -1 ERESTART_RESTARTBLOCK
@0x30000000 u32 1 500000000
@0x30000100 u32 0 77
> nanosleep({tv_sec=1, tv_nsec=500000000}, {tv_sec=0, tv_nsec=77}) = ? ERESTART_RESTARTBLOCK (Interrupted by signal)
x86_64 clock_nanosleep 0 1 0x30000000 0x30000100 = -1 ERESTARTNOHAND
@0x30000000 u64 1795328894 5
@0x30000100 u64 0 77
> clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, {tv_sec=1795328894, tv_nsec=5}, 0x30000100) = ? ERESTARTNOHAND (To be restarted if no handler)
x86_64 clock_nanosleep 1 0 0x30000000 0x30000100 = -1 ERESTART_RESTARTBLOCK
@0x30000000 u64 1 5
@0x30000100 u64 0 77
> clock_nanosleep(CLOCK_MONOTONIC, 0, {tv_sec=1, tv_nsec=5}, {tv_sec=0, tv_nsec=77}) = ? ERESTART_RESTARTBLOCK (Interrupted by signal)
i386 clock_nanosleep 1 0 0x30000000 0 = 0
@0x30000000 u32 1 5
> clock_nanosleep(CLOCK_MONOTONIC, 0, {tv_sec=1, tv_nsec=5}, NULL) = 0
x86_64 gettimeofday 0x30000000 0x30000100 = 0
@0x30000000 u64 1795328894 5
@0x30000100 u32 -60 1
> gettimeofday({tv_sec=1795328894, tv_usec=5}, {tz_minuteswest=-60, tz_dsttime=1}) = 0
i386 gettimeofday 0x30000000 0 = 0
@0x30000000 u32 1795328894 5
> gettimeofday({tv_sec=1795328894, tv_usec=5}, NULL) = 0
x86_64 settimeofday 0x30000000 0 = -1 EPERM
@0x30000000 u64 1 2
> settimeofday({tv_sec=1, tv_usec=2}, NULL) = -1 EPERM (Operation not permitted)
x86_64 time 0x30000000 = 1795328716
@0x30000000 u64 1795328716
> time([1795328716 /* 2026-11-22T06:25:16+0000 */]) = 1795328716 (2026-11-22T06:25:16+0000)
x86_64 time 0 = 0
> time(NULL) = 0
i386 time 0 = 1795328716
> time(NULL) = 1795328716 (2026-11-22T06:25:16+0000)
i386 stime 0x30000000 = -1 EPERM
@0x30000000 u32 1795328716
> stime(0x30000000) = -1 EPERM (Operation not permitted)
x86_64 times 0x30000000 = 1718134153
@0x30000000 u64 0 150 3 0
> times({tms_utime=0, tms_stime=150 /* 1.50 s */, tms_cutime=3 /* 0.03 s */, tms_cstime=0}) = 1718134153
x86_64 getitimer 0 0x30000000 = 0
@0x30000000 u64 1 2 3 4
> getitimer(ITIMER_REAL, {it_interval={tv_sec=1, tv_usec=2}, it_value={tv_sec=3, tv_usec=4}}) = 0
x86_64 setitimer 2 0x30000000 0x30000100 = 0
@0x30000000 u64 1 2 3 4
@0x30000100 u64 0 0 0 0
> setitimer(ITIMER_PROF, {it_interval={tv_sec=1, tv_usec=2}, it_value={tv_sec=3, tv_usec=4}}, {it_interval={tv_sec=0, tv_usec=0}, it_value={tv_sec=0, tv_usec=0}}) = 0
i386 setitimer 5 0x30000000 0x30000100 = -1 EINVAL
@0x30000000 u32 1 2 3 4
> setitimer(0x5 /* ITIMER_??? */, {it_interval={tv_sec=1, tv_usec=2}, it_value={tv_sec=3, tv_usec=4}}, 0x30000100) = -1 EINVAL (Invalid argument)
x86_64 alarm 5 = 0
> alarm(5) = 0
x86_64 timer_create 1 0 0x30000100 = 0
@0x30000100 u32 3
> timer_create(CLOCK_MONOTONIC, NULL, [3]) = 0
x86_64 timer_create 1 0x30000000 0x30000100 = 0
@0x30000000 u64 5 u32 10 0 fill 48 0
@0x30000100 u32 3
> timer_create(CLOCK_MONOTONIC, {sigev_value={sival_int=5, sival_ptr=0x5}, sigev_signo=SIGUSR1, sigev_notify=SIGEV_SIGNAL}, [3]) = 0
x86_64 timer_create 1 0x30000000 0x30000100 = 0
@0x30000000 u64 0 u32 10 1 fill 48 0
@0x30000100 u32 3
> timer_create(CLOCK_MONOTONIC, {sigev_signo=10, sigev_notify=SIGEV_NONE}, [3]) = 0
x86_64 timer_create 1 0x30000000 0x30000100 = 0
@0x30000000 u64 -1 u32 34 4 1234 fill 44 0
@0x30000100 u32 3
> timer_create(CLOCK_MONOTONIC, {sigev_value={sival_int=-1, sival_ptr=0xffffffffffffffff}, sigev_signo=SIGRT_2, sigev_notify=SIGEV_THREAD_ID, sigev_notify_thread_id=1234}, [3]) = 0
x86_64 timer_create 1 0x30000000 0x30000100 = -1 EINVAL
@0x30000000 u64 0 u32 34 2 u64 0x401000 0x402000 fill 32 0
> timer_create(CLOCK_MONOTONIC, {sigev_signo=SIGRT_2, sigev_notify=SIGEV_THREAD, sigev_notify_function=0x401000, sigev_notify_attributes=0x402000}, 0x30000100) = -1 EINVAL (Invalid argument)
x86_64 timer_create 1 0x30000000 0x30000100 = -1 EINVAL
@0x30000000 u64 0 u32 34 9 u64 0x401000 0x402000 fill 32 0
> timer_create(CLOCK_MONOTONIC, {sigev_signo=34, sigev_notify=0x9 /* SIGEV_??? */}, 0x30000100) = -1 EINVAL (Invalid argument)
i386 timer_create 1 0x30000000 0x30000100 = 0
@0x30000000 u32 5 10 4 1234 fill 48 0
@0x30000100 u32 3
> timer_create(CLOCK_MONOTONIC, {sigev_value={sival_int=5, sival_ptr=0x5}, sigev_signo=SIGUSR1, sigev_notify=SIGEV_THREAD_ID, sigev_notify_thread_id=1234}, [3]) = 0
x86_64 timer_settime 3 1 0x30000000 0x30000100 = 0
@0x30000000 u64 1 2 3 4
@0x30000100 u64 0 0 0 0
> timer_settime(3, TIMER_ABSTIME, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}, {it_interval={tv_sec=0, tv_nsec=0}, it_value={tv_sec=0, tv_nsec=0}}) = 0
i386 timer_settime 3 0 0x30000000 0 = 0
@0x30000000 u32 1 2 3 4
> timer_settime(3, 0, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}, NULL) = 0
x86_64 timer_gettime 3 0x30000100 = 0
@0x30000100 u64 1 2 3 4
> timer_gettime(3, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}) = 0
i386 timer_gettime 3 0x30000100 = 0
@0x30000100 u32 1 2 3 4
> timer_gettime(3, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}) = 0
x86_64 timer_getoverrun 3 = 2
> timer_getoverrun(3) = 2
x86_64 timer_delete 3 = 0
> timer_delete(3) = 0
x86_64 timerfd_create 1 0x80800 = 4
> timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC|TFD_NONBLOCK) = 4
x86_64 timerfd_settime 4 3 0x30000000 0x30000100 = 0
@0x30000000 u64 1 2 3 4
@0x30000100 u64 0 0 0 0
> timerfd_settime(4, TFD_TIMER_ABSTIME|TFD_TIMER_CANCEL_ON_SET, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}, {it_interval={tv_sec=0, tv_nsec=0}, it_value={tv_sec=0, tv_nsec=0}}) = 0
i386 timerfd_settime 4 0 0x30000000 0 = 0
@0x30000000 u32 1 2 3 4
> timerfd_settime(4, 0, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}, NULL) = 0
x86_64 timerfd_gettime 4 0x30000100 = 0
@0x30000100 u64 1 2 3 4
> timerfd_gettime(4, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}) = 0
i386 timerfd_gettime 4 0x30000100 = 0
@0x30000100 u32 1 2 3 4
> timerfd_gettime(4, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}) = 0
x86_64 adjtimex 0x30000000 = 5
@0x30000000 u32 0x9001 0 u64 1 -2 3 4 u32 0x2041 0 u64 5 6 7 8 9 10 11 12 u32 13 0 u64 14 15 16 17 18 u32 19 fill 44 0
> adjtimex({modes=ADJ_OFFSET_SINGLESHOT|ADJ_MICRO, offset=1, freq=-2, maxerror=3, esterror=4, status=STA_PLL|STA_UNSYNC|STA_NANO, constant=5, precision=6, tolerance=7, time={tv_sec=8, tv_usec=9}, tick=10, ppsfreq=11, jitter=12, shift=13, stabil=14, jitcnt=15, calcnt=16, errcnt=17, stbcnt=18, tai=19}) = 5 (TIME_ERROR)
i386 adjtimex 0x30000000 = 0
@0x30000000 u32 0x2 1 -2 3 4 0x2041 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 fill 44 0
> adjtimex({modes=ADJ_FREQUENCY, offset=1, freq=-2, maxerror=3, esterror=4, status=STA_PLL|STA_UNSYNC|STA_NANO, constant=5, precision=6, tolerance=7, time={tv_sec=8, tv_usec=9}, tick=10, ppsfreq=11, jitter=12, shift=13, stabil=14, jitcnt=15, calcnt=16, errcnt=17, stbcnt=18, tai=19}) = 0 (TIME_OK)
x86_64 clock_adjtime 0 0x30000000 = -1 EPERM
> clock_adjtime(CLOCK_REALTIME, 0x30000000) = -1 EPERM (Operation not permitted)
i386 clock_adjtime 0 0x30000000 = 0
@0x30000000 u32 0x2 1 -2 3 4 0x40 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 fill 44 0
> clock_adjtime(CLOCK_REALTIME, {modes=ADJ_FREQUENCY, offset=1, freq=-2, maxerror=3, esterror=4, status=STA_UNSYNC, constant=5, precision=6, tolerance=7, time={tv_sec=8, tv_usec=9}, tick=10, ppsfreq=11, jitter=12, shift=13, stabil=14, jitcnt=15, calcnt=16, errcnt=17, stbcnt=18, tai=19}) = 0 (TIME_OK)

