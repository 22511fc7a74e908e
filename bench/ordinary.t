# Calls as programs make them all day; bench/decode takes their time, and tests/decode checks them.

x86_64 read 3 0x1000 832 = 832
@@0x1000 "\177ELF\2\1\1\3" fill 824 0
> read(3, "\177ELF\2\1\1\3\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"..., 832) = 832
x86_64 write 1 0x1000 6 = 6
@0x1000 "hello\n"
> write(1, "hello\n", 6) = 6
x86_64 openat -100 &"/etc/passwd" 0x80000 = 3
> openat(AT_FDCWD, "/etc/passwd", O_RDONLY|O_CLOEXEC) = 3
x86_64 openat -100 &"/nonexistent" 0 = -1 ENOENT
> openat(AT_FDCWD, "/nonexistent", O_RDONLY) = -1 ENOENT (No such file or directory)
x86_64 close 3 = 0
> close(3) = 0
x86_64 newfstatat 3 &"" 0x1000 0x1000 = 0
@@0x1000 fill 24 0 0x81a4 fill 20 0 u64 47715 fill 88 0
> newfstatat(3, "", {st_mode=S_IFREG|0644, st_size=47715, ...}, AT_EMPTY_PATH) = 0
x86_64 mmap 0 8192 3 0x22 -1 0 = 0x7f45e9b31000
> mmap(NULL, 8192, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0) = 0x7f45e9b31000
x86_64 brk 0 = 0x55b44bcfb000
> brk(NULL) = 0x55b44bcfb000
x86_64 futex 0x1000 0x81 1 = 0
> futex(0x1000, FUTEX_WAKE_PRIVATE, 1) = 0
x86_64 rt_sigprocmask 0 0x1000 0 8 = 0
@0x1000 u64 0x4000
> rt_sigprocmask(SIG_BLOCK, [TERM], NULL, 8) = 0
x86_64 ioctl 1 0x5413 0x1000 = 0
@@0x1000 u16 24 80 0 0
> ioctl(1, TIOCGWINSZ, {ws_row=24, ws_col=80, ws_xpixel=0, ws_ypixel=0}) = 0
x86_64 connect 3 0x1000 16 = 0
@0x1000 u16 2 be16 80 u32 0x100007f u64 0
> connect(3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, 16) = 0
x86_64 epoll_wait 4 0x1000 16 -1 = 1
@@0x1000 u32 1 u64 7
> epoll_wait(4, [{events=EPOLLIN, data={u32=7, u64=7}}], 16, -1) = 1
x86_64 clock_nanosleep 1 0 0x1000 0 = 0
@0x1000 u64 0 1000000
> clock_nanosleep(CLOCK_MONOTONIC, 0, {tv_sec=0, tv_nsec=1000000}, NULL) = 0
