# Signals: sets, actions, siginfo of every kind, and the calls about them.
# Expected lines of x86_64 and i386 were printed by strace 6.1; those of the other ABIs follow from their headers.

x86_64 rt_sigaction 10 0x30000000 0x30000100 8 = 0
@0x30000000 u64 0x401000 0x14000004 0x402000 0x4005
@0x30000100 u64 0 0 0 0
> rt_sigaction(SIGUSR1, {sa_handler=0x401000, sa_mask=[HUP QUIT TERM], sa_flags=SA_RESTORER|SA_RESTART|SA_SIGINFO, sa_restorer=0x402000}, {sa_handler=SIG_DFL, sa_mask=[], sa_flags=0}, 8) = 0

x86_64 rt_sigaction 10 0x30000000 0x30000100 8 = 0
@0x30000000 u64 1 0xffffffffffffffff 0x402000 0xffffffffffffffff
@0x30000100 u64 0x2 0x400 0 0xffffffffffffff00
> rt_sigaction(SIGUSR1, {sa_handler=SIG_IGN, sa_mask=~[], sa_flags=SA_RESTORER|SA_ONSTACK|SA_RESTART|SA_INTERRUPT|SA_NODEFER|SA_RESETHAND|SA_SIGINFO|SA_NOCLDSTOP|SA_NOCLDWAIT|0xffffffff03fffff8, sa_restorer=0x402000}, {sa_handler=0x2, sa_mask=~[HUP INT QUIT ILL TRAP ABRT BUS FPE], sa_flags=0x400 /* SA_??? */}, 8) = 0

x86_64 rt_sigaction 9 0x30000000 0x30000100 8 = -1 EINVAL
@0x30000000 u64 0xffffffffffffffff 0 0 0
> rt_sigaction(SIGKILL, {sa_handler=SIG_ERR, sa_mask=[], sa_flags=0}, 0x30000100, 8) = -1 EINVAL (Invalid argument)

x86_64 rt_sigaction 10 0 0x666000 8 = -1 EFAULT
> rt_sigaction(SIGUSR1, NULL, 0x666000, 8) = -1 EFAULT (Bad address)

i386 rt_sigaction 10 0x30000000 0x30000100 8 = 0
@0x30000000 u32 0x8049000 0x14000000 0x8050000 0x5 0x80000000
@0x30000100 u32 0 0 0 0 0
> rt_sigaction(SIGUSR1, {sa_handler=0x8049000, sa_mask=[HUP QUIT RT_32], sa_flags=SA_RESTORER|SA_RESTART, sa_restorer=0x8050000}, {sa_handler=SIG_DFL, sa_mask=[], sa_flags=0}, 8) = 0

x86_64 rt_sigprocmask 0 0x30000000 0x30000008 8 = 0
@0x30000000 u64 0x4002
@0x30000008 u64 0xfffffffe7ffbfeff
> rt_sigprocmask(SIG_BLOCK, [INT TERM], ~[KILL STOP RTMIN RT_1], 8) = 0

x86_64 rt_sigprocmask 2 0x30000000 0 8 = 0
@0x30000000 u64 0xffffffffff
> rt_sigprocmask(SIG_SETMASK, [HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS RTMIN RT_1 RT_2 RT_3 RT_4 RT_5 RT_6 RT_7 RT_8], NULL, 8) = 0

x86_64 rt_sigprocmask 9 0x30000000 0x30000008 4 = -1 EINVAL
@0x30000000 u64 0xffffffffff
> rt_sigprocmask(0x9 /* SIG_??? */, 0x30000000, 0x30000008, 4) = -1 EINVAL (Invalid argument)

x86_64 rt_sigpending 0x30000000 8 = 0
@0x30000000 u64 0x10000
> rt_sigpending([CHLD], 8) = 0

x86_64 rt_sigtimedwait 0x30000000 0x30000100 0x30000200 8 = 10
@0x30000000 u64 0x200
@0x30000100 u32 10 0 0 0 1234 1000 fill 104 0
@0x30000200 u64 1 500
> rt_sigtimedwait([USR1], {si_signo=SIGUSR1, si_code=SI_USER, si_pid=1234, si_uid=1000}, {tv_sec=1, tv_nsec=500}, 8) = 10 (SIGUSR1)

i386 rt_sigtimedwait 0x30000000 0 0x30000200 8 = -1 EAGAIN
@0x30000000 u64 0x200
@0x30000200 u32 1 -1
> rt_sigtimedwait([USR1], NULL, {tv_sec=1, tv_nsec=4294967295}, 8) = -1 EAGAIN (Resource temporarily unavailable)

i386 rt_sigtimedwait_time64 0x30000000 0 0x30000200 8 = -1 EAGAIN
@0x30000000 u64 0x200
@0x30000200 u64 1 500
> rt_sigtimedwait_time64([USR1], NULL, {tv_sec=1, tv_nsec=500}, 8) = -1 EAGAIN (Resource temporarily unavailable)

x86_64 rt_sigsuspend 0x30000000 8 = -1 ERESTARTNOHAND
@0x30000000 u64 0
> rt_sigsuspend([], 8) = ? ERESTARTNOHAND (To be restarted if no handler)

x86_64 rt_sigqueueinfo 1234 10 0x30000000 = 0
@0x30000000 u32 10 0 -1 0 3 4 u64 0x123456789 fill 96 0
> rt_sigqueueinfo(1234, SIGUSR1, {si_signo=SIGUSR1, si_code=SI_QUEUE, si_pid=3, si_uid=4, si_int=591751049, si_ptr=0x123456789}) = 0

x86_64 rt_tgsigqueueinfo 1234 1235 10 0x30000000 = 0
@0x30000000 u32 10 0 -6 0 3 4 u64 0 fill 96 0
> rt_tgsigqueueinfo(1234, 1235, SIGUSR1, {si_signo=SIGUSR1, si_code=SI_TKILL, si_pid=3, si_uid=4}) = 0

x86_64 sigaltstack 0x30000000 0x30000100 = 0
@0x30000000 u64 0x7000 u32 0x80000001 0 u64 8192
@0x30000100 u64 0 u32 2 0 u64 0
> sigaltstack({ss_sp=0x7000, ss_flags=SS_ONSTACK|SS_AUTODISARM, ss_size=8192}, {ss_sp=NULL, ss_flags=SS_DISABLE, ss_size=0}) = 0

i386 sigaltstack 0 0x30000100 = 0
@0x30000100 u32 0 2 0
> sigaltstack(NULL, {ss_sp=NULL, ss_flags=SS_DISABLE, ss_size=0}) = 0

x86_64 kill -1 0 = 0
> kill(-1, 0) = 0
x86_64 kill 1234 99 = -1 EINVAL
> kill(1234, 99) = -1 EINVAL (Invalid argument)
x86_64 tkill 1234 64 = 0
> tkill(1234, SIGRT_32) = 0
x86_64 tgkill 1234 1235 32 = 0
> tgkill(1234, 1235, SIGRTMIN) = 0
x86_64 pidfd_send_signal 5 15 0 0 = 0
> pidfd_send_signal(5, SIGTERM, NULL, 0) = 0
x86_64 pause = -1 ERESTARTNOHAND
> pause() = ? ERESTARTNOHAND (To be restarted if no handler)
x86_64 signalfd -1 0x30000000 8 = 4
@0x30000000 u64 0x4000
> signalfd(-1, [TERM], 8) = 4
x86_64 signalfd4 -1 0x30000000 8 0x80800 = 4
@0x30000000 u64 0x4000
> signalfd4(-1, [TERM], 8, SFD_CLOEXEC|SFD_NONBLOCK) = 4

# ---- One word of mask: the calls before real-time signals ---------------------------------------------

i386 signal 10 0x8049000 = 0
> signal(SIGUSR1, 0x8049000) = 0 (SIG_DFL)
i386 sigaction 10 0x30000000 0x30000100 = 0
@0x30000000 u32 0x8049000 0x55 0x14000000 0x8050000
@0x30000100 u32 0 0xffffffff 0 0
> sigaction(SIGUSR1, {sa_handler=0x8049000, sa_mask=[HUP QUIT TRAP BUS], sa_flags=SA_RESTORER|SA_RESTART, sa_restorer=0x8050000}, {sa_handler=SIG_DFL, sa_mask=~[], sa_flags=0}) = 0
i386 sigprocmask 0 0x30000000 0x30000004 = 0
@0x30000000 u32 0x1234 0x1fffff
> sigprocmask(SIG_BLOCK, [QUIT TRAP ABRT USR1 PIPE], ~[TTOU URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS RTMIN]) = 0
i386 sigpending 0x30000000 = 0
@0x30000000 u32 0x8000
> sigpending([STKFLT]) = 0
i386 sigsuspend 0 0 0x2000 = -1 ERESTARTNOHAND
> sigsuspend([ALRM]) = ? ERESTARTNOHAND (To be restarted if no handler)
i386 sgetmask = 0x201
> sgetmask() = 0x201 (mask [HUP USR1])
i386 ssetmask 0x1 = 0x201
> ssetmask([HUP]) = 0x201 (old mask [HUP USR1])
i386 sgetmask = -1 ENOSYS
> sgetmask() = -1 ENOSYS (Function not implemented)

# ---- siginfo, by what a signal is about ---------------------------------------------------------------

x86_64 rt_sigqueueinfo 1 14 0x30000000 = 0
@0x30000000 u32 14 0 -2 0 0x11 2 u64 7 fill 96 0
> rt_sigqueueinfo(1, SIGALRM, {si_signo=SIGALRM, si_code=SI_TIMER, si_timerid=0x11, si_overrun=2, si_int=7, si_ptr=0x7}) = 0
x86_64 rt_sigqueueinfo 1 29 0x30000000 = 0
@0x30000000 u32 29 3 1 0 u64 65 u32 5 fill 100 0
> rt_sigqueueinfo(1, SIGIO, {si_signo=SIGIO, si_code=POLL_IN, si_errno=ESRCH, si_band=65, si_fd=5}) = 0
x86_64 rt_sigqueueinfo 1 29 0x30000000 = 0
@0x30000000 u32 29 0 7 0 u64 65 u32 5 fill 100 0
> rt_sigqueueinfo(1, SIGIO, {si_signo=SIGIO, si_code=0x7}) = 0
x86_64 rt_sigqueueinfo 1 12 0x30000000 = 0
@0x30000000 u32 12 0 -5 0 u64 65 u32 5 fill 100 0
> rt_sigqueueinfo(1, SIGUSR2, {si_signo=SIGUSR2, si_code=SI_SIGIO, si_band=65, si_fd=5}) = 0
x86_64 rt_sigqueueinfo 1 17 0x30000000 = 0
@0x30000000 u32 17 0 1 0 1234 0 7 0 u64 150 0 fill 80 0
> rt_sigqueueinfo(1, SIGCHLD, {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=1234, si_uid=0, si_status=7, si_utime=150 /* 1.50 s */, si_stime=0}) = 0
x86_64 rt_sigqueueinfo 1 17 0x30000000 = 0
@0x30000000 u32 17 0 2 0 1234 -1 9 0 u64 0 1 fill 80 0
> rt_sigqueueinfo(1, SIGCHLD, {si_signo=SIGCHLD, si_code=CLD_KILLED, si_pid=1234, si_uid=-1, si_status=SIGKILL, si_utime=0, si_stime=1 /* 0.01 s */}) = 0
x86_64 rt_sigqueueinfo 1 11 0x30000000 = 0
@0x30000000 u32 11 0 1 0 u64 0x10 fill 104 0
> rt_sigqueueinfo(1, SIGSEGV, {si_signo=SIGSEGV, si_code=SEGV_MAPERR, si_addr=0x10}) = 0
x86_64 rt_sigqueueinfo 1 11 0x30000000 = 0
@0x30000000 u32 11 0 3 0 u64 0x10 0 0x1000 0x2000 fill 80 0
> rt_sigqueueinfo(1, SIGSEGV, {si_signo=SIGSEGV, si_code=SEGV_BNDERR, si_addr=0x10, si_lower=0x1000, si_upper=0x2000}) = 0
x86_64 rt_sigqueueinfo 1 11 0x30000000 = 0
@0x30000000 u32 11 0 4 0 u64 0x10 0 u32 3 fill 92 0
> rt_sigqueueinfo(1, SIGSEGV, {si_signo=SIGSEGV, si_code=SEGV_PKUERR, si_addr=0x10, si_pkey=3}) = 0
x86_64 rt_sigqueueinfo 1 7 0x30000000 = 0
@0x30000000 u32 7 0 4 0 u64 0x1000 u16 12 fill 102 0
> rt_sigqueueinfo(1, SIGBUS, {si_signo=SIGBUS, si_code=BUS_MCEERR_AR, si_addr=0x1000, si_addr_lsb=0xc}) = 0
x86_64 rt_sigqueueinfo 1 4 0x30000000 = 0
@0x30000000 u32 4 0 99 0 u64 0x1000 fill 104 0
> rt_sigqueueinfo(1, SIGILL, {si_signo=SIGILL, si_code=0x63, si_addr=0x1000}) = 0
x86_64 rt_sigqueueinfo 1 5 0x30000000 = 0
@0x30000000 u32 5 0 0x80 0 u64 0 fill 104 0
> rt_sigqueueinfo(1, SIGTRAP, {si_signo=SIGTRAP, si_code=SI_KERNEL, si_addr=NULL}) = 0
x86_64 rt_sigqueueinfo 1 8 0x30000000 = 0
@0x30000000 u32 8 0 1 0 u64 0x401000 fill 104 0
> rt_sigqueueinfo(1, SIGFPE, {si_signo=SIGFPE, si_code=FPE_INTDIV, si_addr=0x401000}) = 0
x86_64 rt_sigqueueinfo 1 31 0x30000000 = 0
@0x30000000 u32 31 0 1 0 u64 0x401000 u32 59 0xc000003e fill 96 0
> rt_sigqueueinfo(1, SIGSYS, {si_signo=SIGSYS, si_code=SYS_SECCOMP, si_call_addr=0x401000, si_syscall=__NR_execve, si_arch=AUDIT_ARCH_X86_64}) = 0
x86_64 rt_sigqueueinfo 1 31 0x30000000 = 0
@0x30000000 u32 31 0 1 0 u64 0x401000 u32 1 0x40000003 fill 96 0
> rt_sigqueueinfo(1, SIGSYS, {si_signo=SIGSYS, si_code=SYS_SECCOMP, si_call_addr=0x401000, si_syscall=1 /* exit */, si_arch=AUDIT_ARCH_I386}) = 0
x86_64 rt_sigqueueinfo 1 31 0x30000000 = 0
@0x30000000 u32 31 0 1 0 u64 0x401000 u32 1 3 fill 96 0
> rt_sigqueueinfo(1, SIGSYS, {si_signo=SIGSYS, si_code=SYS_SECCOMP, si_call_addr=0x401000, si_syscall=1, si_arch=0x3 /* AUDIT_ARCH_??? */}) = 0
x86_64 rt_sigqueueinfo 1 14 0x30000000 = 0
@0x30000000 u32 14 0 0x80 0 fill 112 0
> rt_sigqueueinfo(1, SIGALRM, {si_signo=SIGALRM, si_code=SI_KERNEL}) = 0
x86_64 rt_sigqueueinfo 1 14 0x30000000 = 0
@0x30000000 u32 14 600 99 0 0 0 u64 8 fill 96 0
> rt_sigqueueinfo(1, SIGALRM, {si_signo=SIGALRM, si_code=0x63, si_errno=600, si_int=8, si_ptr=0x8}) = 0
x86_64 rt_sigqueueinfo 1 0 0x30000000 = 0
@0x30000000 fill 128 0
> rt_sigqueueinfo(1, 0, {}) = 0
i386 rt_sigqueueinfo 1 17 0x30000000 = 0
@0x30000000 u32 17 0 4 1234 0 5 6 7 fill 96 0
> rt_sigqueueinfo(1, SIGCHLD, {si_signo=SIGCHLD, si_code=CLD_TRAPPED, si_pid=1234, si_uid=0, si_status=SIGTRAP, si_utime=6 /* 0.06 s */, si_stime=7 /* 0.07 s */}) = 0
i386 rt_sigqueueinfo 1 11 0x30000000 = 0
@0x30000000 u32 11 0 3 0x10 0 0x1000 0x2000 fill 100 0
> rt_sigqueueinfo(1, SIGSEGV, {si_signo=SIGSEGV, si_code=SEGV_BNDERR, si_addr=0x10, si_lower=0x1000, si_upper=0x2000}) = 0
i386 rt_sigqueueinfo 1 10 0x30000000 = 0
@0x30000000 u32 10 0 -1 5 6 -1 fill 104 0
> rt_sigqueueinfo(1, SIGUSR1, {si_signo=SIGUSR1, si_code=SI_QUEUE, si_pid=5, si_uid=6, si_int=-1, si_ptr=0xffffffff}) = 0

# ---- Frames of handlers -------------------------------------------------------------------------------

x86_64 rt_sigreturn = 0
sp 0x30000000
@0x30000128 u64 0x20000
> rt_sigreturn({mask=[CONT]}) = 0
x86_64 rt_sigreturn = 0
sp 0x666000
> rt_sigreturn(0x666000) = 0
i386 rt_sigreturn = -1 EINTR
sp 0x30000000
@0x300000f8 u32 1 0
> rt_sigreturn({mask=[HUP]}) = -1 EINTR (Interrupted system call)
i386 sigreturn = 0
sp 0x30000000
@0x30000050 u32 1
@0x300002c8 u32 0x80000000
> sigreturn({mask=[HUP RT_32]}) = 0
aarch64 rt_sigreturn = 0
sp 0x30000000
@0x300000a8 u64 0x10000
> rt_sigreturn({mask=[CHLD]}) = 0
x86_64 restart_syscall = 0
last nanosleep
> restart_syscall(<... resuming interrupted nanosleep ...>) = 0

# ---- Layouts of the other ABIs ------------------------------------------------------------------------

aarch64 rt_sigaction 10 0x30000000 0 8 = 0
@0x30000000 u64 0x401000 0x14000000 0x402000 0x4005
> rt_sigaction(SIGUSR1, {sa_handler=0x401000, sa_mask=[HUP QUIT TERM], sa_flags=SA_RESTORER|SA_RESTART, sa_restorer=0x402000}, NULL, 8) = 0
riscv64 rt_sigaction 10 0x30000000 0 8 = 0
@0x30000000 u64 0x401000 0x10000004 0x4005
> rt_sigaction(SIGUSR1, {sa_handler=0x401000, sa_mask=[HUP QUIT TERM], sa_flags=SA_RESTART|SA_SIGINFO}, NULL, 8) = 0
arm rt_sigaction 10 0x30000000 0 8 = 0
@0x30000000 u32 0x8049000 0x14000000 0x8050000 0x5 0
> rt_sigaction(SIGUSR1, {sa_handler=0x8049000, sa_mask=[HUP QUIT], sa_flags=SA_RESTORER|SA_RESTART, sa_restorer=0x8050000}, NULL, 8) = 0
arm sigaction 10 0x30000000 0 = 0
@0x30000000 u32 0x8049000 0x55 0x14000000 0x8050000
> sigaction(SIGUSR1, {sa_handler=0x8049000, sa_mask=[HUP QUIT TRAP BUS], sa_flags=SA_RESTORER|SA_RESTART, sa_restorer=0x8050000}, NULL) = 0
x32 rt_sigaction 10 0x30000000 0 8 = 0
@0x30000000 u32 0x401000 0x14000000 0x402000 0x4005 0
> rt_sigaction(SIGUSR1, {sa_handler=0x401000, sa_mask=[HUP QUIT TERM], sa_flags=SA_RESTORER|SA_RESTART, sa_restorer=0x402000}, NULL, 8) = 0

