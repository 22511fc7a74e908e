# Ids of another pid namespace: its processes, threads, groups and sessions, and what they are in ours.
pid 2 7002
tid 2 7002
tid 4 7004
pgid 2 7002
pgid 3 7003
sid 3 7003
comm 7002 "in\n<it>"
comm 7004 "thread"
comm 2 "wrong"
-Y --pidns-translation

x86_64 getpid = 2
> getpid() = 2<in\n\74it\76> /* 7002 in strace's PID NS */
-Y
> getpid() = 2<in\n\74it\76> /* 7002 in strace's PID NS */
--decode-pids=pidns
> getpid() = 2 /* 7002 in strace's PID NS */
--pidns-translation
> getpid() = 2<in\n\74it\76> /* 7002 in strace's PID NS */
x86_64 getppid = 0
> getppid() = 0
i386 gettid = 4
> gettid() = 4<thread> /* 7004 in strace's PID NS */
arm getpgrp = 2
> getpgrp() = 2 /* 7002 in strace's PID NS */
aarch64 getpgid 2 = 3
> getpgid(2<in\n\74it\76> /* 7002 in strace's PID NS */) = 3 /* 7003 in strace's PID NS */
riscv64 getsid 2 = 3
> getsid(2<in\n\74it\76> /* 7002 in strace's PID NS */) = 3 /* 7003 in strace's PID NS */
x32 setsid = 2
> setsid() = 2
x86_64 kill -2 0 = 0
> kill(-2 /* 7002 in strace's PID NS */, 0) = 0
x86_64 kill -4 0 = -1 ESRCH
> kill(-4, 0) = -1 ESRCH (No such process)
x86_64 kill -1 9 = 0
> kill(-1, SIGKILL) = 0
i386 kill 0x80000000 9 = -1 ESRCH
> kill(-2147483648, SIGKILL) = -1 ESRCH (No such process)
arm kill 4 0 = 0
> kill(4, 0) = 0
arm tkill 4 0 = 0
> tkill(4<thread> /* 7004 in strace's PID NS */, 0) = 0
aarch64 tgkill 2 4 15 = 0
> tgkill(2<in\n\74it\76> /* 7002 in strace's PID NS */, 4<thread> /* 7004 in strace's PID NS */, SIGTERM) = 0
x86_64 getpgid -2 = -1 ESRCH
> getpgid(-2) = -1 ESRCH (No such process)
x86_64 wait4 -2 0 1 0 = 2
> wait4(-2 /* 7002 in strace's PID NS */, NULL, WNOHANG, NULL) = 2<in\n\74it\76> /* 7002 in strace's PID NS */
i386 waitpid 2 0 1 = 2
> waitpid(2<in\n\74it\76> /* 7002 in strace's PID NS */, NULL, WNOHANG) = 2<in\n\74it\76> /* 7002 in strace's PID NS */
x86_64 waitid 1 2 0 1 0 = 0
> waitid(P_PID, 2<in\n\74it\76> /* 7002 in strace's PID NS */, NULL, WNOHANG, NULL) = 0
x86_64 waitid 2 3 0 1 0 = 0
> waitid(P_PGID, 3 /* 7003 in strace's PID NS */, NULL, WNOHANG, NULL) = 0
x86_64 fcntl 3 8 -2 = 0
> fcntl(3, F_SETOWN, -2 /* 7002 in strace's PID NS */) = 0
x86_64 fcntl 3 9 = 2
> fcntl(3, F_GETOWN) = 2<in\n\74it\76> /* 7002 in strace's PID NS */
i386 fcntl64 3 15 0x1000 = 0
@0x1000 0 4
> fcntl64(3, F_SETOWN_EX, {type=F_OWNER_TID, pid=4<thread> /* 7004 in strace's PID NS */}) = 0
i386 fcntl64 3 15 0x1000 = 0
@0x1000 1 2
> fcntl64(3, F_SETOWN_EX, {type=F_OWNER_PID, pid=2<in\n\74it\76> /* 7002 in strace's PID NS */}) = 0
arm fcntl64 3 16 0x1000 = 0
@@0x1000 2 3
> fcntl64(3, F_GETOWN_EX, {type=F_OWNER_PGRP, pid=3 /* 7003 in strace's PID NS */}) = 0
riscv64 fcntl 3 15 0x1000 = -1 EINVAL
@0x1000 7 2
> fcntl(3, F_SETOWN_EX, {type=0x7 /* F_OWNER_??? */, pid=2}) = -1 EINVAL (Invalid argument)
x86_64 getpriority 0 2 = 20
> getpriority(PRIO_PROCESS, 2<in\n\74it\76> /* 7002 in strace's PID NS */) = 20
x86_64 getpriority 1 3 = 20
> getpriority(PRIO_PGRP, 3 /* 7003 in strace's PID NS */) = 20
x86_64 getpriority 2 2 = 20
> getpriority(PRIO_USER, 2) = 20
aarch64 setpriority 0 4 7 = 0
> setpriority(PRIO_PROCESS, 4, 7) = 0
aarch64 setpriority 1 2 7 = 0
> setpriority(PRIO_PGRP, 2 /* 7002 in strace's PID NS */, 7) = 0
x32 ioprio_get 1 2 = 0
> ioprio_get(IOPRIO_WHO_PROCESS, 2<in\n\74it\76> /* 7002 in strace's PID NS */) = 0 (IOPRIO_PRIO_VALUE(IOPRIO_CLASS_NONE, 0))
x32 ioprio_get 2 2 = 0
> ioprio_get(IOPRIO_WHO_PGRP, 2 /* 7002 in strace's PID NS */) = 0 (IOPRIO_PRIO_VALUE(IOPRIO_CLASS_NONE, 0))
x32 ioprio_get 3 2 = 0
> ioprio_get(IOPRIO_WHO_USER, 2) = 0 (IOPRIO_PRIO_VALUE(IOPRIO_CLASS_NONE, 0))
i386 ioprio_set 1 2 0x4007 = 0
> ioprio_set(IOPRIO_WHO_PROCESS, 2<in\n\74it\76> /* 7002 in strace's PID NS */, IOPRIO_PRIO_VALUE(IOPRIO_CLASS_BE, 7)) = 0
i386 ioprio_set 2 3 0x4007 = 0
> ioprio_set(IOPRIO_WHO_PGRP, 3 /* 7003 in strace's PID NS */, IOPRIO_PRIO_VALUE(IOPRIO_CLASS_BE, 7)) = 0
x86_64 prctl 0x59616d61 2 = 0
> prctl(PR_SET_PTRACER, 2<in\n\74it\76> /* 7002 in strace's PID NS */) = 0
x86_64 prctl 0x59616d61 -1 = 0
> prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY) = 0
x86_64 prctl 62 0 4 0 0 = 0
> prctl(PR_SCHED_CORE, PR_SCHED_CORE_GET, 4<thread> /* 7004 in strace's PID NS */, 0 /* PIDTYPE_PID */, NULL) = 0
x86_64 get_robust_list 4 0 0 = -1 EFAULT
> get_robust_list(4<thread> /* 7004 in strace's PID NS */, NULL, NULL) = -1 EFAULT (Bad address)
x86_64 clone 0x1200011 0 0 0 0 = 4
> clone(child_stack=NULL, flags=CLONE_CHILD_CLEARTID|CLONE_CHILD_SETTID|SIGCHLD, child_tidptr=NULL) = 4<thread> /* 7004 in strace's PID NS */
x86_64 ioctl 0 0x5410 0x1000 = 0
@0x1000 2
> ioctl(0, TIOCSPGRP, [2 /* 7002 in strace's PID NS */]) = 0
--- 17 0 2 0 2 1000 0
> {si_signo=SIGCHLD, si_code=CLD_KILLED, si_pid=2<in\n\74it\76> /* 7002 in strace's PID NS */, si_uid=1000, si_status=0}

# Descriptors of other processes, and of what a pidfd stands for.
x86_64 kcmp 2 4 0 3 5 = 0
fd 3 "/etc/passwd"
-y --pidns-translation
> kcmp(2<in\n\74it\76> /* 7002 in strace's PID NS */, 4, KCMP_FILE, 3</etc/passwd>, 5) = 0
--
> kcmp(2<in\n\74it\76> /* 7002 in strace's PID NS */, 4, KCMP_FILE, 3, 5) = 0
x86_64 pidfd_getfd 3 5 0 = 4
fd 3 "anon_inode:[pidfd]" "pid:7002"
fd 4 "/it"
fd 5 "/it"
-yy
> pidfd_getfd(3<anon_inode:[pidfd]pid:7002>, 5</it>, 0) = 4</it>
--
> pidfd_getfd(3, 5, 0) = 4
x86_64 pidfd_getfd 3 5 0 = -1 EBADF
fd 3 "/etc/passwd"
fd 5 "/it"
-yy
> pidfd_getfd(3</etc/passwd>, 5, 0) = -1 EBADF (Bad file descriptor)
x86_64 kcmp 4 2 7 3 0x1000 = 1
fd 3 "/etc/passwd"
fd 4 "/ep"
@0x1000 4 3 7
-y
> kcmp(4, 2<in\n\74it\76> /* 7002 in strace's PID NS */, KCMP_EPOLL_TFD, 3, {efd=4</ep>, tfd=3</etc/passwd>, toff=7}) = 1
