# Processes: birth, exec, waiting, death, and what they are.
# Expected lines of x86_64 and i386 were printed by strace 6.1.

x86_64 fork = 1234
> fork() = 1234
x86_64 vfork = 1234
> vfork() = 1234
x86_64 clone 0x1200011 0 0 0x7f0000000010 0 = 1234
> clone(child_stack=NULL, flags=CLONE_CHILD_CLEARTID|CLONE_CHILD_SETTID|SIGCHLD, child_tidptr=0x7f0000000010) = 1234
x86_64 clone 0x3d0f00 0x7f0000001000 0x30000000 0x7f0000000910 0x7f0000000640 = 1234
@0x30000000 u32 1234
> clone(child_stack=0x7f0000001000, flags=CLONE_VM|CLONE_FS|CLONE_FILES|CLONE_SIGHAND|CLONE_THREAD|CLONE_SYSVSEM|CLONE_SETTLS|CLONE_PARENT_SETTID|CLONE_CHILD_CLEARTID, parent_tid=[1234], tls=0x7f0000000640, child_tidptr=0x7f0000000910) = 1234
x86_64 clone 0x1011 0 0x30000000 0 0 = 1234
@0x30000000 u32 5
> clone(child_stack=NULL, flags=CLONE_PIDFD|SIGCHLD, parent_tid=[5]) = 1234
x86_64 clone 0x100011 0 0x30000000 0 0 = -1 EAGAIN
> clone(child_stack=NULL, flags=CLONE_PARENT_SETTID|SIGCHLD, parent_tid=0x30000000) = -1 EAGAIN (Resource temporarily unavailable)
x86_64 clone 0x100011 0 0x666000 0 0 = 1234
> clone(child_stack=NULL, flags=CLONE_PARENT_SETTID|SIGCHLD, parent_tid=0x666000) = 1234
x86_64 clone 0xff 0 0 0 0 = 1234
> clone(child_stack=NULL, flags=255) = 1234
x86_64 clone 0 0 0 0 0 = 1234
> clone(child_stack=NULL, flags=0) = 1234
i386 clone 0x1380011 0 0x30000000 0x30000100 0x30000200 = 1234
@0x30000000 u32 1234
@0x30000100 u32 12 0x8659380 0xfffff 0x51
> clone(child_stack=NULL, flags=CLONE_SETTLS|CLONE_PARENT_SETTID|CLONE_CHILD_CLEARTID|CLONE_CHILD_SETTID|SIGCHLD, parent_tid=[1234], tls={entry_number=12, base_addr=0x8659380, limit=0x0fffff, seg_32bit=1, contents=0, read_exec_only=0, limit_in_pages=1, seg_not_present=0, useable=1}, child_tidptr=0x30000200) = 1234
aarch64 clone 0x3d0f00 0x7f0000001000 0x30000000 0x7f0000000640 0x7f0000000910 = 1234
@0x30000000 u32 1234
> clone(child_stack=0x7f0000001000, flags=CLONE_VM|CLONE_FS|CLONE_FILES|CLONE_SIGHAND|CLONE_THREAD|CLONE_SYSVSEM|CLONE_SETTLS|CLONE_PARENT_SETTID|CLONE_CHILD_CLEARTID, parent_tid=[1234], tls=0x7f0000000640, child_tidptr=0x7f0000000910) = 1234
x86_64 clone 0x1200011 0 0 0x7f0000000010 0 = 1234
>> clone(child_stack=NULL, flags=CLONE_CHILD_CLEARTID|CLONE_CHILD_SETTID|SIGCHLD
> clone(child_stack=NULL, flags=CLONE_CHILD_CLEARTID|CLONE_CHILD_SETTID|SIGCHLD, child_tidptr=0x7f0000000010) = 1234
x86_64 clone3 0x30000000 88 = 1234
@0x30000000 u64 0x1301000 0x30000100 0x30000108 0x30000110 17 0x7000 0x1000 0 0 0 0
@@0x30000100 u32 5 0 0 0 1234
> clone3({flags=CLONE_PIDFD|CLONE_PARENT_SETTID|CLONE_CHILD_CLEARTID|CLONE_CHILD_SETTID, pidfd=0x30000100, child_tid=0x30000108, parent_tid=0x30000110, exit_signal=SIGCHLD, stack=0x7000, stack_size=0x1000} => {pidfd=[5], parent_tid=[1234]}, 88) = 1234
x86_64 clone3 0x30000000 64 = -1 EAGAIN
@0x30000000 u64 0x80000 0 0 0 0 0 0 0x7f00
> clone3({flags=CLONE_SETTLS, exit_signal=0, stack=NULL, stack_size=0, tls=0x7f00}, 64) = -1 EAGAIN (Resource temporarily unavailable)
x86_64 clone3 0x30000000 88 = -1 EBADF
@0x30000000 u64 0x200000000 0 0 0 17 0 0 0 0x30000100 2 9
@0x30000100 u32 77 78
> clone3({flags=CLONE_INTO_CGROUP, exit_signal=SIGCHLD, stack=NULL, stack_size=0, set_tid=[77, 78], set_tid_size=2, cgroup=9}, 88) = -1 EBADF (Bad file descriptor)
x86_64 clone3 0x30000000 88 = -1 EINVAL
@0x30000000 u64 0 0 0 0 500 0 0 0 0x30000100 40 0
> clone3({flags=0, exit_signal=500, stack=NULL, stack_size=0, set_tid=0x30000100, set_tid_size=40}, 88) = -1 EINVAL (Invalid argument)
x86_64 clone3 0x30000000 8 = -1 EINVAL
> clone3(0x30000000, 8) = -1 EINVAL (Invalid argument)
i386 clone3 0x30000000 88 = 1234
@0x30000000 u64 0x80000 0 0 0 0 0 0 0x30000100 0 0 0
@0x30000100 u32 12 0x8659380 0xfffff 0x51
> clone3({flags=CLONE_SETTLS, exit_signal=0, stack=NULL, stack_size=0, tls={entry_number=12, base_addr=0x8659380, limit=0x0fffff, seg_32bit=1, contents=0, read_exec_only=0, limit_in_pages=1, seg_not_present=0, useable=1}}, 88) = 1234
x86_64 execve &"/bin/true" 0x30000000 0x30000100 = 0
@0x30000000 ptr &"true" &"-x" 0
@0x30000100 ptr &"A=1" 0
> execve("/bin/true", ["true", "-x"], 0x30000100 /* 1 var */) = 0
-v
> execve("/bin/true", ["true", "-x"], ["A=1"]) = 0
x86_64 execveat -100 &"true" 0x30000000 0x30000100 0x1100 = -1 ENOENT
@0x30000000 ptr &"true" 0
@0x30000100 ptr 0
> execveat(AT_FDCWD, "true", ["true"], 0x30000100 /* 0 vars */, AT_SYMLINK_NOFOLLOW|AT_EMPTY_PATH) = -1 ENOENT (No such file or directory)
x86_64 exit 1 = ?
> exit(1) = ?
x86_64 exit_group -1 = ?
> exit_group(-1) = ?
x86_64 wait4 -1 0x30000000 0 0x30000100 = 1234
@0x30000000 u32 0x300
@0x30000100 u64 1 2 3 4 fill 112 0
> wait4(-1, [{WIFEXITED(s) && WEXITSTATUS(s) == 3}], 0, {ru_utime={tv_sec=1, tv_usec=2}, ru_stime={tv_sec=3, tv_usec=4}, ...}) = 1234
x86_64 wait4 -1 0x30000000 1 0x30000100 = 0
> wait4(-1, 0x30000000, WNOHANG, 0x30000100) = 0
x86_64 wait4 1234 0x30000000 0xe0000003 0 = 1234
@0x30000000 u32 0x137f
> wait4(1234, [{WIFSTOPPED(s) && WSTOPSIG(s) == SIGSTOP}], WNOHANG|WSTOPPED|__WCLONE|__WALL|__WNOTHREAD, NULL) = 1234
x86_64 wait4 1234 0x30000000 0x10 0 = 1234
@0x30000000 u32 0x8b
> wait4(1234, [{WIFSIGNALED(s) && WTERMSIG(s) == SIGSEGV && WCOREDUMP(s)}], 0x10 /* W??? */, NULL) = 1234
x86_64 wait4 1234 0x30000000 8 0 = 1234
@0x30000000 u32 0xffff
> wait4(1234, [{WIFCONTINUED(s)}], WCONTINUED, NULL) = 1234
x86_64 wait4 1234 0x30000000 0x40000000 0 = 1234
@0x30000000 u32 0x4057f
> wait4(1234, [{WIFSTOPPED(s) && WSTOPSIG(s) == SIGTRAP}|PTRACE_EVENT_EXEC<<16], __WALL, NULL) = 1234
x86_64 wait4 1234 0x30000000 0x40000000 0 = 1234
@0x30000000 u32 0x857f
> wait4(1234, [{WIFSTOPPED(s) && WSTOPSIG(s) == SIGTRAP | 0x80}], __WALL, NULL) = 1234
i386 waitpid -1 0x30000000 0 = 1234
@0x30000000 u32 9
> waitpid(-1, [{WIFSIGNALED(s) && WTERMSIG(s) == SIGKILL}], 0) = 1234
x86_64 waitid 0 0 0x30000000 0x1000005 0x30000100 = 0
@0x30000000 fill 128 0
@0x30000100 u64 1 2 3 4 fill 112 0
> waitid(P_ALL, 0, {}, WNOHANG|WEXITED|WNOWAIT, {ru_utime={tv_sec=1, tv_usec=2}, ru_stime={tv_sec=3, tv_usec=4}, ...}) = 0
x86_64 waitid 1 1234 0x30000000 4 0 = 0
@0x30000000 u32 17 0 1 0 1234 0 7 0 u64 0 0 fill 80 0
> waitid(P_PID, 1234, {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=1234, si_uid=0, si_status=7, si_utime=0, si_stime=0}, WEXITED, NULL) = 0
x86_64 waitid 2 1234 0x30000000 4 0 = -1 ECHILD
> waitid(P_PGID, 1234, 0x30000000, WEXITED, NULL) = -1 ECHILD (No child processes)
x86_64 waitid 3 5 0 4 0 = 0
> waitid(P_PIDFD, 5, NULL, WEXITED, NULL) = 0
x86_64 waitid 9 5 0 4 0 = -1 EINVAL
> waitid(0x9 /* P_??? */, 5, NULL, WEXITED, NULL) = -1 EINVAL (Invalid argument)
x86_64 getpid = 1234
> getpid() = 1234
x86_64 gettid = 1234
> gettid() = 1234
x86_64 getppid = 1
> getppid() = 1
x86_64 getpgrp = 1234
> getpgrp() = 1234
x86_64 getpgid 0 = 1234
> getpgid(0) = 1234
x86_64 setpgid 0 1234 = 0
> setpgid(0, 1234) = 0
x86_64 getsid 0 = 1234
> getsid(0) = 1234
x86_64 setsid = 1234
> setsid() = 1234
x86_64 personality 0xffffffff = 0
> personality(0xffffffff) = 0 (PER_LINUX)
x86_64 personality 0x40008 = 0x40000
> personality(PER_LINUX32|ADDR_NO_RANDOMIZE) = 0x40000 (PER_LINUX|ADDR_NO_RANDOMIZE)
x86_64 personality 1 = 0xf8
> personality(0x1 /* PER_??? */) = 0xf8 (0xf8 /* PER_??? */)
x86_64 arch_prctl 0x1002 0x7f0000000000 = 0
> arch_prctl(ARCH_SET_FS, 0x7f0000000000) = 0
x86_64 arch_prctl 0x1003 0x30000000 = 0
@0x30000000 u64 0x7f0000000000
> arch_prctl(ARCH_GET_FS, [0x7f0000000000]) = 0
x86_64 arch_prctl 0x1011 = 1
> arch_prctl(ARCH_GET_CPUID) = 1
x86_64 arch_prctl 0x1021 0x30000000 = 0
@0x30000000 u64 0x60207
> arch_prctl(ARCH_GET_XCOMP_SUPP, [0x60207 /* XFEATURE_MASK_FPSSE|XFEATURE_MASK_YMM|XFEATURE_MASK_PKRU|XFEATURE_MASK_XTILE */]) = 0
x86_64 arch_prctl 0x1023 18 = 0
> arch_prctl(ARCH_REQ_XCOMP_PERM, 0x12 /* XFEATURE_XTILE_DATA */) = 0
x86_64 arch_prctl 0x3001 0x7ffe0000 = -1 EINVAL
> arch_prctl(0x3001 /* ARCH_??? */, 0x7ffe0000) = -1 EINVAL (Invalid argument)
x86_64 set_tid_address 0x7f0000000010 = 1234
> set_tid_address(0x7f0000000010) = 1234
x86_64 set_robust_list 0x7f0000000020 24 = 0
> set_robust_list(0x7f0000000020, 24) = 0
x86_64 get_robust_list 0 0x30000000 0x30000008 = 0
@0x30000000 u64 0x7f0000000020 24
> get_robust_list(0, [0x7f0000000020], [24]) = 0
x86_64 rseq 0x7f0000000060 0x20 0 0x53053053 = 0
> rseq(0x7f0000000060, 0x20, 0, 0x53053053) = 0
x86_64 rseq_slice_yield = 0
> rseq_slice_yield() = 0
x86_64 unshare 0x10020080 = 0
> unshare(CLONE_NEWTIME|CLONE_NEWNS|CLONE_NEWUSER) = 0
x86_64 setns 5 0x40000000 = 0
> setns(5, CLONE_NEWNET) = 0
x86_64 kcmp 1 2 0 3 4 = 1
> kcmp(1, 2, KCMP_FILE, 3, 4) = 1
x86_64 kcmp 1 2 3 3 4 = 0
> kcmp(1, 2, KCMP_FS) = 0
x86_64 kcmp 1 2 7 3 0x30000000 = 0
@0x30000000 u32 1 2 3
> kcmp(1, 2, KCMP_EPOLL_TFD, 3, {efd=1, tfd=2, toff=3}) = 0
x86_64 kcmp 1 2 8 3 4 = -1 EINVAL
> kcmp(1, 2, 0x8 /* KCMP_??? */, 0x3, 0x4) = -1 EINVAL (Invalid argument)
x86_64 pidfd_open 1234 0x800 = 5
> pidfd_open(1234, PIDFD_NONBLOCK) = 5
x86_64 pidfd_getfd 5 77 0 = 6
> pidfd_getfd(5, 77, 0) = 6
x86_64 membarrier 0 0 0 = 0x1f
> membarrier(MEMBARRIER_CMD_QUERY, 0) = 0x1f (MEMBARRIER_CMD_GLOBAL|MEMBARRIER_CMD_GLOBAL_EXPEDITED|MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED|MEMBARRIER_CMD_PRIVATE_EXPEDITED|MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED)
x86_64 membarrier 8 0 5 = 0
> membarrier(MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0) = 0
x86_64 membarrier 128 1 5 = 0
> membarrier(MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ, MEMBARRIER_CMD_FLAG_CPU, 5) = 0
x86_64 process_vm_readv 1234 0x30000000 2 0x30000100 1 0 = 7
@0x30000000 u64 0x30000200 5 0x30000300 5
@0x30000100 u64 0x7f00 10
@0x30000200 "hello"
@0x30000300 "world"
> process_vm_readv(1234, [{iov_base="hello", iov_len=5}, {iov_base="wo", iov_len=5}], 2, [{iov_base=0x7f00, iov_len=10}], 1, 0) = 7
x86_64 process_vm_readv 1234 0x30000000 1 0x30000100 1 0 = -1 ESRCH
@0x30000000 u64 0x30000200 5
@0x30000100 u64 0x7f00 10
> process_vm_readv(1234, [{iov_base=0x30000200, iov_len=5}], 1, [{iov_base=0x7f00, iov_len=10}], 1, 0) = -1 ESRCH (No such process)
x86_64 process_vm_writev 1234 0x30000000 1 0x30000100 1 0 = 5
@0x30000000 u64 0x30000200 5
@0x30000100 u64 0x7f00 10
@0x30000200 "hello"
> process_vm_writev(1234, [{iov_base="hello", iov_len=5}], 1, [{iov_base=0x7f00, iov_len=10}], 1, 0) = 5
x86_64 getcpu 0x30000000 0x30000004 0 = 0
@0x30000000 u32 1 0
> getcpu([1], [0], NULL) = 0
x86_64 getrandom 0x30000000 4 3 = 4
@0x30000000 "abc\n"
> getrandom("\x61\x62\x63\x0a", 4, GRND_NONBLOCK|GRND_RANDOM) = 4
x86_64 getrandom 0x30000000 4 8 = -1 EINVAL
> getrandom(0x30000000, 4, 0x8 /* GRND_??? */) = -1 EINVAL (Invalid argument)

x86_64 arch_prctl 0x1023 18 = 7
> arch_prctl(ARCH_REQ_XCOMP_PERM, 0x12 /* XFEATURE_XTILE_DATA */) = 0x7 (XFEATURE_MASK_FPSSE|XFEATURE_MASK_YMM)
