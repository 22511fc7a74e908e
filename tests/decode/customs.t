# Customs that many calls lean on: vectors, wait status, directories, requests of ioctl.

x86_64 execve &"/bin/true" 0x1000 0x2000 = 0
@0x1000 ptr &"a" &"b" 0
@0x2000 ptr &"X=1" 0
>> execve("/bin/true", ["a", "b"], 0x2000 /* 1 var */
> execve("/bin/true", ["a", "b"], 0x2000 /* 1 var */) = 0
-v
> execve("/bin/true", ["a", "b"], ["X=1"]) = 0
-s 1
> execve("/bin/true", ["a", ...], 0x2000 /* 1 var */) = 0
x86_64 execve &"/x" 0 0 = -1 ENOENT
> execve("/x", NULL, NULL) = -1 ENOENT (No such file or directory)
x86_64 execve &"/x" 1 1 = -1 ENOENT
> execve("/x", 0x1, 0x1) = -1 ENOENT (No such file or directory)
x86_64 execve &"/x" 0x1ff0 0x1ff0 = -1 ENOENT
@0x1ff0 ptr &"x" 1
> execve("/x", ["x", 0x1, ... /* 0x2000 */], 0x1ff0 /* 2 vars, unterminated */) = -1 ENOENT (No such file or directory)
x86_64 execve &"/x" 0x1ffc 0x1ffc = -1 ENOENT
@0x1ffc 1
> execve("/x", 0x1ffc, 0x1ffc) = -1 ENOENT (No such file or directory)
i386 execve &"/x" 0x1ffc 0x1ff8 = -1 ENOENT
@0x1ff8 ptr 2 0
> execve("/x", [], 0x1ff8 /* 1 var */) = -1 ENOENT (No such file or directory)

x86_64 wait4 -1 0x1000 0 0 = 15
@@0x1000 0x300
> wait4(-1, [{WIFEXITED(s) && WEXITSTATUS(s) == 3}], 0, NULL) = 15
x86_64 wait4 -1 0x1000 0 0 = 15
@@0x1000 11
> wait4(-1, [{WIFSIGNALED(s) && WTERMSIG(s) == SIGSEGV}], 0, NULL) = 15
x86_64 wait4 -1 0x1000 0 0 = 15
@@0x1000 0x8b
> wait4(-1, [{WIFSIGNALED(s) && WTERMSIG(s) == SIGSEGV && WCOREDUMP(s)}], 0, NULL) = 15
x86_64 wait4 -1 0x1000 2 0 = 15
@@0x1000 0x137f
> wait4(-1, [{WIFSTOPPED(s) && WSTOPSIG(s) == SIGSTOP}], WSTOPPED, NULL) = 15
x86_64 wait4 -1 0x1000 2 0 = 15
@@0x1000 0x857f
> wait4(-1, [{WIFSTOPPED(s) && WSTOPSIG(s) == SIGTRAP | 0x80}], WSTOPPED, NULL) = 15
x86_64 wait4 -1 0x1000 2 0 = 15
@@0x1000 0x4057f
> wait4(-1, [{WIFSTOPPED(s) && WSTOPSIG(s) == SIGTRAP}|PTRACE_EVENT_EXEC<<16], WSTOPPED, NULL) = 15
x86_64 wait4 -1 0x1000 8 0 = 15
@@0x1000 0xffff
> wait4(-1, [{WIFCONTINUED(s)}], WCONTINUED, NULL) = 15
x86_64 wait4 -1 0x1000 1 0 = 0
> wait4(-1, 0x1000, WNOHANG, NULL) = 0

x86_64 clone 0xc8004000 0 0 0 0 = 15
> clone(child_stack=NULL, flags=CLONE_VFORK|CLONE_NEWIPC|CLONE_NEWNET|CLONE_IO) = 15
x86_64 clone 0x40c8 0 0 0 0 = 15
> clone(child_stack=NULL, flags=CLONE_VFORK|200) = 15
x86_64 clone 0 0 0 0 0 = 15
> clone(child_stack=NULL, flags=0) = 15

x86_64 getdents64 3 0x1000 300 = 56
@@0x1000 u64 225295 1 u16 24 u8 4 ".\0\0\0\0" u64 31029 3 u16 32 u8 8 "31029\0\0\0\0\0\0\0\0"
> getdents64(3, 0x1000 /* 2 entries */, 300) = 56
-v
> getdents64(3, [{d_ino=225295, d_off=1, d_reclen=24, d_type=DT_DIR, d_name="."}, {d_ino=31029, d_off=3, d_reclen=32, d_type=DT_REG, d_name="31029"}], 300) = 56
-e verbose=none
> getdents64(3, 0x1000, 300) = 56
x86_64 getdents64 3 0x1000 300 = 0
> getdents64(3, 0x1000 /* 0 entries */, 300) = 0
-v
> getdents64(3, [], 300) = 0
x86_64 getdents64 -1 0x1000 300 = -1 EBADF
> getdents64(-1, 0x1000, 300) = -1 EBADF (Bad file descriptor)
# Written over meanwhile: an entry longer than all, one of no length.
x86_64 getdents64 3 0x1000 300 = 56
@@0x1000 u64 225295 1 u16 24 u8 4 ".\0\0\0\0" u64 31029 3 u16 33 u8 8 "31029\0\0\0\0\0\0\0\0"
-v
> getdents64(3, [{d_ino=225295, d_off=1, d_reclen=24, d_type=DT_DIR, d_name="."}, ...], 300) = 56
x86_64 getdents64 3 0x1000 300 = 24
@@0x1000 fill 24 0
-v
> getdents64(3, [...], 300) = 24

x86_64 getdents 6 0x1000 100 = 24
@@0x1000 u64 398510 77 u16 24 "Dpkg\0" u8 4
> getdents(6, 0x1000 /* 1 entries */, 100) = 24
-v
> getdents(6, [{d_ino=398510, d_off=77, d_reclen=24, d_name="Dpkg", d_type=DT_DIR}], 100) = 24
i386 getdents 6 0x1000 100 = 16
@@0x1000 u32 398510 77 u16 16 "Dpkg\0" u8 4
-v
> getdents(6, [{d_ino=398510, d_off=77, d_reclen=16, d_name="Dpkg", d_type=DT_DIR}], 100) = 16

x86_64 ioctl -1 0x80044401 1 = -1 EBADF
> ioctl(-1, _IOC(_IOC_READ, 0x44, 0x1, 0x4), 0x1) = -1 EBADF (Bad file descriptor)
-X raw
> ioctl(-1, 0x80044401, 0x1) = -1 EBADF (Bad file descriptor)
-X verbose
> ioctl(-1, 0x80044401 /* _IOC(_IOC_READ, 0x44, 0x1, 0x4) */, 0x1) = -1 EBADF (Bad file descriptor)
x86_64 ioctl -1 0 0 = -1 EBADF
> ioctl(-1, _IOC(_IOC_NONE, 0, 0, 0), 0) = -1 EBADF (Bad file descriptor)
x86_64 ioctl -1 -1 0 = -1 EBADF
> ioctl(-1, _IOC(_IOC_READ|_IOC_WRITE, 0xff, 0xff, 0x3fff), 0) = -1 EBADF (Bad file descriptor)

--- u32 17 0 1 0 1234 1000 0 0 u64 3 4 fill 80 0
> {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=1234, si_uid=1000, si_status=0, si_utime=3 /* 0.03 s */, si_stime=4 /* 0.04 s */}
x86_64 ioctl 0 0x5413 0x1000 = 0
@@0x1000 u16 24 80 0 0
>> ioctl(0, TIOCGWINSZ
> ioctl(0, TIOCGWINSZ, {ws_row=24, ws_col=80, ws_xpixel=0, ws_ypixel=0}) = 0
