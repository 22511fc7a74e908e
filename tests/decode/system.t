# The machine.  Expected lines of x86_64 and i386 were printed by strace 6.1.

x86_64 uname 0x30000000 = 0
@0x30000000 "Linux" fill 60 0 "vm" fill 63 0 "6.1" fill 62 0 "#1" fill 63 0 "x86_64" fill 59 0 "(none)" fill 59 0
> uname({sysname="Linux", nodename="vm", ...}) = 0
-v
> uname({sysname="Linux", nodename="vm", release="6.1", version="#1", machine="x86_64", domainname="(none)"}) = 0
i386 olduname 0x30000000 = -1 EFAULT
> olduname(0x30000000) = -1 EFAULT (Bad address)
i386 oldolduname 0x30000000 = -1 EFAULT
> oldolduname(0x30000000) = -1 EFAULT (Bad address)
x86_64 sethostname &"abcdefgh" 5 = -1 EPERM
> sethostname("abcde", 5) = -1 EPERM (Operation not permitted)
x86_64 sethostname 0x30000000 65 = -1 EINVAL
> sethostname(0x30000000, 65) = -1 EINVAL (Invalid argument)
x86_64 setdomainname &"abc" 3 = -1 EPERM
> setdomainname("abc", 3) = -1 EPERM (Operation not permitted)
x86_64 sysinfo 0x30000000 = 0
@0x30000000 u64 100 1 2 3 4 5 6 7 8 9 u16 10 0 u32 0 u64 11 12 u32 1 0
> sysinfo({uptime=100, loads=[1, 2, 3], totalram=4, freeram=5, sharedram=6, bufferram=7, totalswap=8, freeswap=9, procs=10, totalhigh=11, freehigh=12, mem_unit=1}) = 0
i386 sysinfo 0x30000000 = 0
@0x30000000 u32 100 1 2 3 4 5 6 7 8 9 u16 10 0 u32 11 12 1 0 0
> sysinfo({uptime=100, loads=[1, 2, 3], totalram=4, freeram=5, sharedram=6, bufferram=7, totalswap=8, freeswap=9, procs=10, totalhigh=11, freehigh=12, mem_unit=1}) = 0
x86_64 syslog 3 0x30000000 100 = 5
@0x30000000 "<6>ab"
> syslog(3 /* SYSLOG_ACTION_READ_ALL */, "<6>ab", 100) = 5
x86_64 syslog 8 0 4 = 0
> syslog(8 /* SYSLOG_ACTION_CONSOLE_LEVEL */, NULL, 4 /* LOGLEVEL_WARNING */) = 0
x86_64 syslog 10 0 0 = 262144
> syslog(10 /* SYSLOG_ACTION_SIZE_BUFFER */) = 262144
x86_64 syslog 5 0 0 = -1 EPERM
> syslog(5 /* SYSLOG_ACTION_CLEAR */) = -1 EPERM (Operation not permitted)
x86_64 syslog 99 0 5 = -1 EINVAL
> syslog(99 /* SYSLOG_ACTION_??? */, NULL, 5) = -1 EINVAL (Invalid argument)
x86_64 reboot 0xfee1dead 672274793 0x01234567 0 = -1 EPERM
> reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_RESTART) = -1 EPERM (Operation not permitted)
x86_64 reboot 0xfee1dead 537993216 0xa1b2c3d4 &"arg" = -1 EPERM
> reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2C, LINUX_REBOOT_CMD_RESTART2, "arg") = -1 EPERM (Operation not permitted)
x86_64 reboot 1 2 3 0 = -1 EPERM
> reboot(0x1 /* LINUX_REBOOT_MAGIC_??? */, 0x2 /* LINUX_REBOOT_MAGIC_??? */, 0x3 /* LINUX_REBOOT_CMD_??? */) = -1 EPERM (Operation not permitted)
x86_64 init_module 0x30000000 5 &"a=1" = -1 EPERM
> init_module(0x30000000, 5, "a=1") = -1 EPERM (Operation not permitted)
x86_64 finit_module 3 &"" 7 = 0
> finit_module(3, "", MODULE_INIT_IGNORE_MODVERSIONS|MODULE_INIT_IGNORE_VERMAGIC|MODULE_INIT_COMPRESSED_FILE) = 0
x86_64 delete_module &"abc" 0xa00 = -1 EPERM
> delete_module("abc", O_NONBLOCK|O_TRUNC) = -1 EPERM (Operation not permitted)
x86_64 modify_ldt 17 0x30000000 16 = 0
@0x30000000 u32 1 0x1000 0xfffff 0x51
> modify_ldt(17, {entry_number=1, base_addr=0x001000, limit=0x0fffff, seg_32bit=1, contents=0, read_exec_only=0, limit_in_pages=1, seg_not_present=0, useable=1, lm=0}, 16) = 0
i386 modify_ldt 1 0x30000000 16 = 0
@0x30000000 u32 1 0x1000 0xfffff 0x51
> modify_ldt(1, {entry_number=1, base_addr=0x001000, limit=0x0fffff, seg_32bit=1, contents=0, read_exec_only=0, limit_in_pages=1, seg_not_present=0, useable=1}, 16) = 0
i386 modify_ldt 1 0x30000000 8 = -1 EINVAL
> modify_ldt(1, 0x30000000, 8) = -1 EINVAL (Invalid argument)
i386 set_thread_area 0x30000000 = 0
@0x30000000 u32 -1 0x8659380 0xfffff 0x51
@@0x30000000 u32 12
> set_thread_area({entry_number=-1, base_addr=0x8659380, limit=0x0fffff, seg_32bit=1, contents=0, read_exec_only=0, limit_in_pages=1, seg_not_present=0, useable=1}) = 0 (entry_number=12)
i386 set_thread_area 0x30000000 = -1 EINVAL
@0x30000000 u32 6 0x8659380 0xfffff 0x51
> set_thread_area({entry_number=6, base_addr=0x8659380, limit=0x0fffff, seg_32bit=1, contents=0, read_exec_only=0, limit_in_pages=1, seg_not_present=0, useable=1}) = -1 EINVAL (Invalid argument)
i386 get_thread_area 0x30000000 = 0
@0x30000000 u32 12 0x8659380 0xfffff 0x51
> get_thread_area({entry_number=12, base_addr=0x8659380, limit=0x0fffff, seg_32bit=1, contents=0, read_exec_only=0, limit_in_pages=1, seg_not_present=0, useable=1}) = 0
x86_64 iopl 3 = 0
> iopl(3) = 0
x86_64 ioperm 0x378 8 1 = 0
> ioperm(0x378, 0x8, 1) = 0
x86_64 kexec_load 0x5 1 0x30000000 0x3e0001 = 0
@0x30000000 u64 0x1000 1 0x2000 3
> kexec_load(0x5, 1, [{buf=0x1000, bufsz=1, mem=0x2000, memsz=3}], KEXEC_ARCH_X86_64|KEXEC_ON_CRASH) = 0
x86_64 kexec_load 0x5 17 0x30000000 0 = -1 EINVAL
> kexec_load(0x5, 17, 0x30000000, KEXEC_ARCH_DEFAULT) = -1 EINVAL (Invalid argument)
x86_64 kexec_file_load 3 4 5 &"root" 0 = 0
> kexec_file_load(3, 4, 5, "root\0", 0) = 0
x86_64 perf_event_open 0x30000000 1234 -1 -1 8 = 5
@0x30000000 u32 0 120 u64 1 1000 7 1 0x8000 u32 1 0 u64 2 3 4 5 u32 6 0 u64 7 u32 8 u16 9 0 u32 10 0
> perf_event_open({type=PERF_TYPE_HARDWARE, size=PERF_ATTR_SIZE_VER6, config=PERF_COUNT_HW_INSTRUCTIONS, sample_period=1000, sample_type=PERF_SAMPLE_IP|PERF_SAMPLE_TID|PERF_SAMPLE_TIME, read_format=PERF_FORMAT_TOTAL_TIME_ENABLED, precise_ip=1 /* constant skid */, ...}, 1234, -1, -1, PERF_FLAG_FD_CLOEXEC) = 5
x86_64 perf_event_open 0x30000000 0 0 -1 0 = -1 ENOENT
@0x30000000 u32 3 120 u64 0x10203 0 0 0 0 u32 0 0 u64 0 0 0 0 u32 0 0 u64 0 u32 0 u16 0 0 u32 0 0
> perf_event_open({type=PERF_TYPE_HW_CACHE, size=PERF_ATTR_SIZE_VER6, config=PERF_COUNT_HW_CACHE_RESULT_MISS<<16|PERF_COUNT_HW_CACHE_OP_PREFETCH<<8|PERF_COUNT_HW_CACHE_DTLB, sample_period=0, sample_type=0, read_format=0, precise_ip=0 /* arbitrary skid */, ...}, 0, 0, -1, 0) = -1 ENOENT (No such file or directory)
x86_64 perf_event_open 0x30000000 0 0 -1 0 = -1 ENOENT
@0x30000000 u32 2 120 u64 515 0 0 0 0x18000 u32 0 0 u64 0 0 0 0 u32 0 0 u64 0 u32 0 u16 0 0 u32 0 0
> perf_event_open({type=PERF_TYPE_TRACEPOINT, size=PERF_ATTR_SIZE_VER6, config=515, sample_period=0, sample_type=0, read_format=0, precise_ip=3 /* must have 0 skid */, ...}, 0, 0, -1, 0) = -1 ENOENT (No such file or directory)
x86_64 create_module 1 2 = -1 ENOSYS
> create_module(0x1, 0x2) = -1 ENOSYS (Function not implemented)
x86_64 query_module 1 2 3 4 5 = -1 ENOSYS
> query_module(0x1, 0x2, 0x3, 0x4, 0x5) = -1 ENOSYS (Function not implemented)
x86_64 get_kernel_syms 1 = -1 ENOSYS
> get_kernel_syms(0x1) = -1 ENOSYS (Function not implemented)
x86_64 nfsservctl 1 2 3 = -1 ENOSYS
> nfsservctl(0x1, 0x2, 0x3) = -1 ENOSYS (Function not implemented)
x86_64 _sysctl 0x30000000 = -1 ENOSYS
@0x30000000 u64 0 0 0 0 0 0 fill 40 0
> _sysctl({name=NULL, nlen=0, oldval=NULL, oldlenp=NULL, newval=NULL, newlen=0}) = -1 ENOSYS (Function not implemented)
i386 bdflush 1 2 = -1 ENOSYS
> bdflush(0x1, 0x2) = -1 ENOSYS (Function not implemented)
x86_64 lookup_dcookie 5 0x30000000 10 = 3
@0x30000000 "/ab"
> lookup_dcookie(5, "/ab", 10) = 3
x86_64 afs_syscall 1 2 3 4 5 = -1 ENOSYS
> afs_syscall(0x1, 0x2, 0x3, 0x4, 0x5) = -1 ENOSYS (Function not implemented)
x86_64 getpmsg 1 2 3 4 5 = -1 ENOSYS
> getpmsg(0x1, 0x2, 0x3, 0x4, 0x5) = -1 ENOSYS (Function not implemented)
x86_64 putpmsg 1 2 3 4 5 = -1 ENOSYS
> putpmsg(0x1, 0x2, 0x3, 0x4, 0x5) = -1 ENOSYS (Function not implemented)
x86_64 tuxcall 1 2 3 = -1 ENOSYS
> tuxcall(0x1, 0x2, 0x3) = -1 ENOSYS (Function not implemented)
x86_64 security 1 2 3 = -1 ENOSYS
> security(0x1, 0x2, 0x3) = -1 ENOSYS (Function not implemented)
x86_64 vserver 1 2 3 4 5 = -1 ENOSYS
> vserver(0x1, 0x2, 0x3, 0x4, 0x5) = -1 ENOSYS (Function not implemented)
x86_64 epoll_ctl_old 1 2 3 4 = -1 ENOSYS
> epoll_ctl_old(0x1, 0x2, 0x3, 0x4) = -1 ENOSYS (Function not implemented)
x86_64 epoll_wait_old 1 2 3 4 = -1 ENOSYS
> epoll_wait_old(0x1, 0x2, 0x3, 0x4) = -1 ENOSYS (Function not implemented)
i386 break = -1 ENOSYS
> break() = -1 ENOSYS (Function not implemented)
i386 stty 1 2 = -1 ENOSYS
> stty(0x1, 0x2) = -1 ENOSYS (Function not implemented)
i386 gtty 1 2 = -1 ENOSYS
> gtty(0x1, 0x2) = -1 ENOSYS (Function not implemented)
i386 ftime = -1 ENOSYS
> ftime() = -1 ENOSYS (Function not implemented)
i386 prof = -1 ENOSYS
> prof() = -1 ENOSYS (Function not implemented)
i386 lock = -1 ENOSYS
> lock() = -1 ENOSYS (Function not implemented)
i386 mpx = -1 ENOSYS
> mpx() = -1 ENOSYS (Function not implemented)
i386 idle = -1 ENOSYS
> idle() = -1 ENOSYS (Function not implemented)
i386 ulimit 1 2 = -1 ENOSYS
> ulimit(0x1, 0x2) = -1 ENOSYS (Function not implemented)
i386 profil 1 2 3 4 = -1 ENOSYS
> profil(0x1, 0x2, 0x3, 0x4) = -1 ENOSYS (Function not implemented)
i386 vm86old 0 = -1 ENOSYS
> vm86old(0) = -1 ENOSYS (Function not implemented)
i386 vm86 1 2 3 4 5 = -1 ENOSYS
> vm86(0x1, 0x2, 0x3, 0x4, 0x5) = -1 ENOSYS (Function not implemented)

