# Calls of one architecture alone, and the newest.
i386 readdir 3 0x20000 1 = 1
@@0x20000 u32 5 40 u16 3 "abc\0"
> readdir(3, {d_ino=5, d_off=40, d_reclen=3, d_name="abc"}) = 1
i386 readdir 3 0x20000 1 = 1
@@0x20000 u32 5 40 u16 3 "abc\0"
> readdir(3, {d_ino=5, d_off=40, d_reclen=3, d_name="abc"}) = 1
-v
> readdir(3, {d_ino=5, d_off=40, d_reclen=3, d_name="abc"}) = 1
i386 readdir 3 0x20000 1 = 0
> readdir(3, 0x20000) = 0
i386 readdir 3 0x20000 1 = -1 EBADF
> readdir(3, 0x20000) = -1 EBADF (Bad file descriptor)
x86_64 uprobe = 0
> uprobe() = 0
x86_64 uretprobe = 0
> uretprobe() = 0
arm 0xf0001 = 0
> breakpoint() = 0
arm 0xf0002 0x10000 0x11000 0 = 0
> cacheflush(0x10000, 0x11000, 0) = 0
arm usr26 = 0
> usr26() = 0
arm usr32 = 0
> usr32() = 0
arm set_tls 0x76fff4c0 = 0
> set_tls(0x76fff4c0) = 0
arm get_tls = 0x76fff4c0
> get_tls() = 0x76fff4c0
arm pciconfig_iobase 0 0 0 = -1 ENODEV
> pciconfig_iobase(0, 0, 0) = -1 ENODEV (No such device)
arm pciconfig_read 0 0 0 4 0x10000 = -1 ENOSYS
> pciconfig_read(0, 0, 0, 4, 0x10000) = -1 ENOSYS (Function not implemented)
arm pciconfig_write 0 0 0 4 0x10000 = -1 ENOSYS
> pciconfig_write(0, 0, 0, 4, 0x10000) = -1 ENOSYS (Function not implemented)
riscv64 riscv_hwprobe 0x20000 2 0 0 0 = 0
@0x20000 u64 3 0 4 0
@@0x20000 u64 3 1 4 0x1ff
> riscv_hwprobe([{key=3, value=0x1}, {key=4, value=0x1ff}], 2, 0, NULL, 0) = 0
riscv64 riscv_flush_icache 0x10000 0x11000 1 = 0
> riscv_flush_icache(0x10000, 0x11000, SYS_RISCV_FLUSH_ICACHE_LOCAL) = 0
x86_64 lsm_get_self_attr 100 0x30000 0x20000 0 = 1
@0x20000 u32 4096
@@0x20000 u32 64
> lsm_get_self_attr(LSM_ATTR_CURRENT, 0x30000, [4096 => 64], 0) = 1
x86_64 lsm_set_self_attr 101 0x30000 64 0 = -1 EPERM
> lsm_set_self_attr(LSM_ATTR_EXEC, 0x30000, 64, 0) = -1 EPERM (Operation not permitted)
x86_64 lsm_list_modules 0x20010 0x20000 0 = 2
@0x20000 u32 64
@@0x20000 u32 16
@@0x20010 u64 100 110
> lsm_list_modules([LSM_ID_CAPABILITY, LSM_ID_LANDLOCK], [64 => 16], 0) = 2
x86_64 listns 0x20000 0x20100 16 0 = 1
@0x20000 u32 32 0 u64 0 u32 0 0 u64 0
@@0x20100 u64 0xeffffffd
> listns({size=32, ns_id=0, ns_type=0, user_ns_id=0}, [4026531837], 16, 0) = 1
