# What the interpreter does whatever the call: halves, failures, memory that isn't there, bounds, options.
# Expected lines were printed by strace 6.1, addresses apart.

# ---- Names and paths ------------------------------------------------------------------------------------

x86_64 openat -100 &"/etc/passwd" 0x80000 = 3
>> openat(AT_FDCWD, "/etc/passwd", O_RDONLY|O_CLOEXEC
> openat(AT_FDCWD, "/etc/passwd", O_RDONLY|O_CLOEXEC) = 3
-X raw
> openat(-100, "/etc/passwd", 0x80000) = 3
-X verbose
> openat(-100 /* AT_FDCWD */, "/etc/passwd", 0x80000 /* O_RDONLY|O_CLOEXEC */) = 3
-e raw=openat
> openat(0xffffffffffffff9c, 0x10000000, 0x80000, 0) = 0x3
-s 3
> openat(AT_FDCWD, "/etc/passwd", O_RDONLY|O_CLOEXEC) = 3
-y
fd -100 "/home"
fd 3 "/etc/passwd"
> openat(AT_FDCWD</home>, "/etc/passwd", O_RDONLY|O_CLOEXEC) = 3</etc/passwd>

# A path that is not there, or whose end isn't.
x86_64 openat -100 0 0 = -1 EFAULT
> openat(AT_FDCWD, NULL, O_RDONLY) = -1 EFAULT (Bad address)
x86_64 openat -100 1 0 = -1 EFAULT
> openat(AT_FDCWD, 0x1, O_RDONLY) = -1 EFAULT (Bad address)
x86_64 openat -100 0x1ffc 0 = -1 EFAULT
@0x1ffc "aaaa"
> openat(AT_FDCWD, 0x1ffc, O_RDONLY) = -1 EFAULT (Bad address)

# ---- Strings and buffers --------------------------------------------------------------------------------

i386 read 3 0x1000 0x1000 = 5
@@0x1000 "hello"
>> read(3
> read(3, "hello", 4096) = 5
-s 2
> read(3, "he"..., 4096) = 5
-e verbose=none
> read(3, "hello", 4096) = 5

x86_64 read 3 0x1000 0x1000 = -1 EINTR
> read(3, 0x1000, 4096) = -1 EINTR (Interrupted system call)
x86_64 read 3 0x1000 0x1000 = 5
> read(3, 0x1000, 4096) = 5
x86_64 read 3 0 10 = 0
> read(3, NULL, 10) = 0
x86_64 read 3 0x1000 10 = 0
> read(3, "", 10) = 0

x86_64 write -1 0x1fe0 33 = -1 EBADF
@0x1fe0 fill 32 98
> write(-1, 0x1fe0, 33) = -1 EBADF (Bad file descriptor)
x86_64 write -1 0x1fe0 32 = -1 EBADF
@0x1fe0 fill 32 98
> write(-1, "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", 32) = -1 EBADF (Bad file descriptor)
x86_64 write -1 0x1fdf -1 = -1 EBADF
@0x1fdf fill 33 98
> write(-1, "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"..., 18446744073709551615) = -1 EBADF (Bad file descriptor)
i386 write -1 0x1fdf -1 = -1 EBADF
@0x1fdf fill 33 98
> write(-1, "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"..., 4294967295) = -1 EBADF (Bad file descriptor)
x86_64 write -1 1 0 = -1 EBADF
> write(-1, "", 0) = -1 EBADF (Bad file descriptor)
x86_64 write -1 0 0 = -1 EBADF
> write(-1, NULL, 0) = -1 EBADF (Bad file descriptor)

# ---- Arrays ---------------------------------------------------------------------------------------------

x86_64 writev -1 0x1fe0 2 = -1 EBADF
@0x1fe0 ptr &"abc" 3 1 3
> writev(-1, [{iov_base="abc", iov_len=3}, {iov_base=0x1, iov_len=3}], 2) = -1 EBADF (Bad file descriptor)
-s 1
> writev(-1, [{iov_base="a"..., iov_len=3}, ...], 2) = -1 EBADF (Bad file descriptor)
-s 1 -v
> writev(-1, [{iov_base="a"..., iov_len=3}, {iov_base=0x1, iov_len=3}], 2) = -1 EBADF (Bad file descriptor)
-e verbose=none
> writev(-1, 0x1fe0, 2) = -1 EBADF (Bad file descriptor)
x86_64 writev -1 0x1fe0 3 = -1 EBADF
@0x1fe0 ptr &"abc" 3 1 3
> writev(-1, [{iov_base="abc", iov_len=3}, {iov_base=0x1, iov_len=3}, ... /* 0x2000 */], 3) = -1 EBADF (Bad file descriptor)
x86_64 writev -1 0x1fe0 0xffffffffff = -1 EBADF
@0x1fe0 ptr &"abc" 3 1 3
> writev(-1, [{iov_base="abc", iov_len=3}, {iov_base=0x1, iov_len=3}, ... /* 0x2000 */], 1099511627775) = -1 EBADF (Bad file descriptor)
x86_64 writev -1 0x1fe0 0 = -1 EBADF
> writev(-1, [], 0) = -1 EBADF (Bad file descriptor)
-e verbose=none
> writev(-1, [], 0) = -1 EBADF (Bad file descriptor)
x86_64 writev -1 0 1 = -1 EBADF
> writev(-1, NULL, 1) = -1 EBADF (Bad file descriptor)
x86_64 writev -1 0x1ff8 1 = -1 EBADF
@0x1ff8 ptr 1
> writev(-1, 0x1ff8, 1) = -1 EBADF (Bad file descriptor)

# No more bytes than were read, over all buffers; a call that failed filled none.
x86_64 readv 6 0x1000 3 = 8
@0x1000 ptr 0x3000 5 0x4000 10 0x5000 0
@@0x3000 "nolog"
@@0x4000 "in\n......."
> readv(6, [{iov_base="nolog", iov_len=5}, {iov_base="in\n", iov_len=10}, {iov_base="", iov_len=0}], 3) = 8
x86_64 readv -1 0x1000 1 = -1 EBADF
@0x1000 ptr 0x3000 5
> readv(-1, [{iov_base=0x3000, iov_len=5}], 1) = -1 EBADF (Bad file descriptor)

# ---- Words behind pointers ------------------------------------------------------------------------------

x86_64 pipe 0x1000 = 0
@@0x1000 3 4
>> pipe(
> pipe([3, 4]) = 0
x86_64 pipe 0x1ffc = -1 EFAULT
@0x1ffc 3
> pipe(0x1ffc) = -1 EFAULT (Bad address)
x86_64 pipe 0x1ffc = 0
@@0x1ffc 3
> pipe([3, ... /* 0x2000 */]) = 0
x86_64 rt_sigprocmask 0 0x1000 0 4 = -1 EINVAL
@0x1000 u64 5
> rt_sigprocmask(SIG_BLOCK, 0x1000, NULL, 4) = -1 EINVAL (Invalid argument)
i386 rt_sigprocmask 0 0x1000 0 4 = -1 EINVAL
@0x1000 u32 0x7fffffff
> rt_sigprocmask(SIG_BLOCK, ~[RTMIN], NULL, 4) = -1 EINVAL (Invalid argument)
x86_64 rt_sigprocmask 0 0x1000 0x2000 8 = 0
@0x1000 u64 5
@@0x2000 u64 0
>> rt_sigprocmask(SIG_BLOCK, [HUP QUIT]
> rt_sigprocmask(SIG_BLOCK, [HUP QUIT], [], 8) = 0

# What a word was when the call entered.
x86_64 getsockname 5 0x1000 0x2000 = 0
@0x2000 128
@@0x2000 2
@@0x1000 u16 1
>> getsockname(5
> getsockname(5, {sa_family=AF_UNIX}, [128 => 2]) = 0
x86_64 getsockname 5 0x1000 0x2000 = 0
@0x2000 1
@@0x2000 2
@@0x1000 u16 1
> getsockname(5, 0x1000, [1 => 2]) = 0
x86_64 getsockname -1 0x1000 0x2000 = -1 EBADF
@0x2000 128
> getsockname(-1, 0x1000, [128]) = -1 EBADF (Bad file descriptor)
x86_64 getsockname 5 0x1000 0 = -1 EFAULT
> getsockname(5, 0x1000, NULL) = -1 EFAULT (Bad address)
x86_64 getsockname 5 0 0x2000 = -1 EFAULT
> getsockname(5, NULL, 0x2000) = -1 EFAULT (Bad address)

# The word again after the call, and 64 bits in two registers: none on i386's call, an even pair on arm.
x86_64 sendfile 1 2 0x1000 10 = 10
@0x1000 u64 0
@@0x1000 u64 10
>> sendfile(1, 2, [0]
> sendfile(1, 2, [0] => [10], 10) = 10
i386 pread64 3 0x1000 4 0xfffffff0 0xffffffff = -1 EINVAL
> pread64(3, 0x1000, 4, -16) = -1 EINVAL (Invalid argument)
arm pread64 3 0x1000 4 0 1 2 = -1 EINVAL
> pread64(3, 0x1000, 4, 8589934593) = -1 EINVAL (Invalid argument)

# We came late: it is all shown at the end, inputs as they are by then.
x86_64 sendfile 1 2 0x1000 10 = 10
@@0x1000 u64 10
attached
> sendfile(1, 2, [10] => [10], 10) = 10

# ---- Calls that don't return, or are not known ------------------------------------------------------------

x86_64 exit_group 1 = ?
>> exit_group(1
> exit_group(1) = ?
x86_64 999 1 2 3 4 5 6 = -1 ENOSYS
>> syscall_0x3e7(0x1, 0x2, 0x3, 0x4, 0x5, 0x6
> syscall_0x3e7(0x1, 0x2, 0x3, 0x4, 0x5, 0x6) = -1 ENOSYS (Function not implemented)
x86_64 read 0 0x1000 1 = -1 ERESTARTSYS
> read(0, 0x1000, 1) = ? ERESTARTSYS (To be restarted if SA_RESTART is set)
arm read 0 0x1000 1 = -1 ERESTARTNOINTR
> read(0, 0x1000, 1) = ? ERESTARTNOINTR (To be restarted)
riscv64 ppoll 0 0 0 0 8 = -1 ERESTARTNOHAND
> ppoll(NULL, 0, NULL, NULL, 8) = ? ERESTARTNOHAND (To be restarted if no handler)
i386 nanosleep 0x1000 0 = -1 ERESTART_RESTARTBLOCK
> nanosleep(0x1000, NULL) = ? ERESTART_RESTARTBLOCK (Interrupted by signal)
x86_64 getpid = 1000
> getpid() = 1000

# ---- Names of arguments -----------------------------------------------------------------------------------

x86_64 read 3 0x1000 4 = 1
@@0x1000 "x"
-N
> read(fd=3, buf="x", count=4) = 1

# ---- Sets of signals in one word --------------------------------------------------------------------------

i386 sigprocmask 0 0x1000 0x2000 = 0
@0x1000 3
@@0x2000 0
> sigprocmask(SIG_BLOCK, [HUP INT], []) = 0
