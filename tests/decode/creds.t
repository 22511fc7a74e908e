# Credentials: ids of 32 and of 16 bits, groups, capabilities.
# Expected lines of x86_64 and i386 were printed by strace 6.1.

x86_64 getuid = 1000
> getuid() = 1000
x86_64 getgid = 1000
> getgid() = 1000
x86_64 geteuid = 0
> geteuid() = 0
x86_64 getegid = 0
> getegid() = 0
x86_64 setuid -1 = -1 EINVAL
> setuid(-1) = -1 EINVAL (Invalid argument)
i386 setuid 0xffff = -1 EINVAL
> setuid(-1) = -1 EINVAL (Invalid argument)
i386 setuid32 0xffff = 0
> setuid32(65535) = 0
x86_64 setgid 5 = 0
> setgid(5) = 0
i386 setgid 5 = 0
> setgid(5) = 0
x86_64 setreuid -1 3 = 0
> setreuid(-1, 3) = 0
i386 setreuid -1 3 = 0
> setreuid(-1, 3) = 0
x86_64 setregid -1 3 = 0
> setregid(-1, 3) = 0
i386 setregid -1 3 = 0
> setregid(-1, 3) = 0
x86_64 setresuid 1 2 -1 = 0
> setresuid(1, 2, -1) = 0
i386 setresuid 1 2 -1 = 0
> setresuid(1, 2, -1) = 0
x86_64 setresgid 1 2 -1 = 0
> setresgid(1, 2, -1) = 0
i386 setresgid 1 2 -1 = 0
> setresgid(1, 2, -1) = 0
x86_64 getresuid 0x30000000 0x30000004 0x30000008 = 0
@0x30000000 u32 1 2 3
> getresuid([1], [2], [3]) = 0
i386 getresuid 0x30000000 0x30000002 0x30000004 = 0
@0x30000000 u16 1 2 0xffff
> getresuid([1], [2], [-1]) = 0
x86_64 getresgid 0x30000000 0x666000 0 = -1 EFAULT
> getresgid(0x30000000, 0x666000, NULL) = -1 EFAULT (Bad address)
i386 getresgid 0x30000000 0x30000002 0x30000004 = 0
@0x30000000 u16 1 2 3
> getresgid([1], [2], [3]) = 0
x86_64 setfsuid -1 = 1000
> setfsuid(-1) = 1000
i386 setfsuid -1 = 1000
> setfsuid(-1) = 1000
x86_64 setfsgid 0 = 1000
> setfsgid(0) = 1000
i386 setfsgid 0 = 1000
> setfsgid(0) = 1000
x86_64 getgroups 32 0x30000000 = 3
@0x30000000 u32 4 24 1000
> getgroups(32, [4, 24, 1000]) = 3
x86_64 getgroups 0 0 = 3
> getgroups(0, NULL) = 3
i386 getgroups 32 0x30000000 = 3
@0x30000000 u16 4 24 1000
> getgroups(32, [4, 24, 1000]) = 3
x86_64 setgroups 3 0x30000000 = 0
@0x30000000 u32 4 -1 1000
> setgroups(3, [4, -1, 1000]) = 0
x86_64 setgroups 100000 0x30000000 = -1 EINVAL
> setgroups(100000, 0x30000000) = -1 EINVAL (Invalid argument)
x86_64 setgroups -1 0x30000000 = -1 EINVAL
> setgroups(-1, 0x30000000) = -1 EINVAL (Invalid argument)
i386 setgroups 2 0x30000000 = 0
@0x30000000 u16 4 24
> setgroups(2, [4, 24]) = 0
x86_64 capget 0x30000000 0x30000100 = 0
@0x30000000 u32 0x20080522 0
@0x30000100 u32 1 0 0x80000000 2 0x80000000 0
> capget({version=_LINUX_CAPABILITY_VERSION_3, pid=0}, {effective=1<<CAP_CHOWN|1<<CAP_MAC_ADMIN, permitted=0x80000000 /* CAP_??? */, inheritable=1<<CAP_SETFCAP}) = 0
x86_64 capget 0x30000000 0x30000100 = 0
@0x30000000 u32 0x20080522 0
@0x30000100 u32 3 0 0 0xffffffff 0x1000 0
> capget({version=_LINUX_CAPABILITY_VERSION_3, pid=0}, {effective=1<<CAP_CHOWN|1<<CAP_DAC_OVERRIDE|1<<CAP_MAC_OVERRIDE|1<<CAP_MAC_ADMIN|1<<CAP_SYSLOG|1<<CAP_WAKE_ALARM|1<<CAP_BLOCK_SUSPEND|1<<CAP_AUDIT_READ|1<<CAP_PERFMON|1<<CAP_BPF|1<<CAP_CHECKPOINT_RESTORE|0xfffffe00, permitted=0x1000 /* CAP_??? */, inheritable=0}) = 0
x86_64 capget 0x30000000 0x30000100 = -1 EINVAL
@0x30000000 u32 5 1234
> capget({version=0x5 /* _LINUX_CAPABILITY_VERSION_??? */, pid=1234}, 0x30000100) = -1 EINVAL (Invalid argument)
x86_64 capset 0x30000000 0x30000100 = 0
@0x30000000 u32 0x19980330 0
@0x30000100 u32 0x3 0 0
> capset({version=_LINUX_CAPABILITY_VERSION_1, pid=0}, {effective=1<<CAP_CHOWN|1<<CAP_DAC_OVERRIDE, permitted=0, inheritable=0}) = 0

