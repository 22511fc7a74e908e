# ioctl: KVM.
x86_64 ioctl 3 0xae00 0 = 12
> ioctl(3, KVM_GET_API_VERSION, 0) = 12
i386 ioctl 3 0xae01 0 = 4
> ioctl(3, KVM_CREATE_VM, 0) = 4
aarch64 ioctl 3 0xae01 1 = -1 EINVAL
> ioctl(3, KVM_CREATE_VM, 0x1) = -1 EINVAL (Invalid argument)
arm ioctl 3 0xae03 3 = 1
> ioctl(3, KVM_CHECK_EXTENSION, KVM_CAP_USER_MEMORY) = 1
x32 ioctl 3 0xae03 0x100000 = 0
> ioctl(3, KVM_CHECK_EXTENSION, 0x100000 /* KVM_CAP_??? */) = 0
riscv64 ioctl 3 0xae41 1 = 5
> ioctl(3, KVM_CREATE_VCPU, 1) = 5
x86_64 ioctl 3 0x4020ae46 0x20000 = 0
@0x20000 u32 0 3 u64 0x1000 4096 0x7f0000000000
> ioctl(3, KVM_SET_USER_MEMORY_REGION, {slot=0, flags=KVM_MEM_LOG_DIRTY_PAGES|KVM_MEM_READONLY, guest_phys_addr=0x1000, memory_size=4096, userspace_addr=0x7f0000000000}) = 0
x86_64 ioctl 3 0x4020ae46 0x20000 = -1 EINVAL
@0x20000 u32 0 8 u64 0x1000 4096 0x7f0000000000
> ioctl(3, KVM_SET_USER_MEMORY_REGION, {slot=0, flags=0x8 /* KVM_MEM_??? */, guest_phys_addr=0x1000, memory_size=4096, userspace_addr=0x7f0000000000}) = -1 EINVAL (Invalid argument)
i386 ioctl 3 0x4020ae46 0 = -1 EFAULT
> ioctl(3, KVM_SET_USER_MEMORY_REGION, NULL) = -1 EFAULT (Bad address)
aarch64 ioctl 3 0x40a0ae49 0x20000 = 0
@0x20000 u32 1 4 u64 0x1000 4096 0x7f0000000000 0 u32 7 0 fill 112 0
> ioctl(3, KVM_SET_USER_MEMORY_REGION2, {slot=1, flags=KVM_MEM_GUEST_MEMFD, guest_phys_addr=0x1000, memory_size=4096, userspace_addr=0x7f0000000000, guest_memfd_offset=0, guest_memfd=7}) = 0
x86_64 ioctl 3 0x8090ae81 0x20000 = 0
@@0x20000 u64 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 0xfff0 2
> ioctl(3, KVM_GET_REGS, {rax=0x1, ..., rsp=0x7, rbp=0x8, ..., rip=0xfff0, rflags=0x2}) = 0
-v 
> ioctl(3, KVM_GET_REGS, {rax=0x1, rbx=0x2, rcx=0x3, rdx=0x4, rsi=0x5, rdi=0x6, rsp=0x7, rbp=0x8, r8=0x9, r9=0xa, r10=0xb, r11=0xc, r12=0xd, r13=0xe, r14=0xf, r15=0x10, rip=0xfff0, rflags=0x2}) = 0
x86_64 ioctl 3 0x8090ae81 0x20000 = -1 EINVAL
> ioctl(3, KVM_GET_REGS, 0x20000) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x4090ae82 0x20000 = 0
@0x20000 u64 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 0xfff0 2
> ioctl(3, KVM_SET_REGS, {rax=0x1, ..., rsp=0x7, rbp=0x8, ..., rip=0xfff0, rflags=0x2}) = 0
x86_64 ioctl 3 0x8138ae83 0x20000 = 0
@@0x20000 u64 0xffff0000 u32 0xffff u16 0xf000 u8 11 1 0 0 1 0 0 0 0 0 fill 168 0 u64 0 u16 0xffff 0 0 0 u64 0 u16 0xffff 0 0 0 u64 0x60000010 0 0 0 0 0 0xfee00900 0 0 0 0
> ioctl(3, KVM_GET_SREGS, {cs={base=0xffff0000, limit=65535, selector=61440, type=11, present=1, dpl=0, db=0, s=1, l=0, g=0, avl=0}, ...}) = 0
-v 
> ioctl(3, KVM_GET_SREGS, {cs={base=0xffff0000, limit=65535, selector=61440, type=11, present=1, dpl=0, db=0, s=1, l=0, g=0, avl=0}, ds={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0}, es={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0}, fs={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0}, gs={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0}, ss={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0}, tr={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0}, ldt={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0}, gdt={base=0, limit=65535}, idt={base=0, limit=65535}, cr0=1610612752, cr2=0, cr3=0, cr4=0, cr8=0, efer=0, apic_base=0xfee00900, interrupt_bitmap=[0, 0, 0, 0]}) = 0
x86_64 ioctl 3 0x4138ae84 0x20000 = 0
@0x20000 u64 0 u32 0xffff u16 8 u8 11 1 3 1 1 1 1 1 0 0 fill 400 0
> ioctl(3, KVM_SET_SREGS, {cs={base=0, limit=65535, selector=8, type=11, present=1, dpl=3, db=1, s=1, l=1, g=1, avl=1}, ...}) = 0
x86_64 ioctl 3 0x4008ae90 0x20000 = 0
@0x20000 u32 1 0 0x80000001 3 1 1 2 3 4 0 0 0
> ioctl(3, KVM_SET_CPUID2, {nent=1, entries=[...]}) = 0
-v 
> ioctl(3, KVM_SET_CPUID2, {nent=1, entries=[{function=0x80000001, index=0x3, flags=KVM_CPUID_FLAG_SIGNIFCANT_INDEX, eax=0x1, ebx=0x2, ecx=0x3, edx=0x4}]}) = 0
x86_64 ioctl 3 0xc008ae05 0x20000 = 0
@@0x20000 u32 2 0 0 0 0 13 2 3 4 0 0 0 1 0 6 1 2 3 4 0 0 0
> ioctl(3, KVM_GET_SUPPORTED_CPUID, {nent=2, entries=[...]}) = 0
-v 
> ioctl(3, KVM_GET_SUPPORTED_CPUID, {nent=2, entries=[{function=0, index=0, flags=0, eax=0xd, ebx=0x2, ecx=0x3, edx=0x4}, {function=0x1, index=0, flags=KVM_CPUID_FLAG_STATEFUL_FUNC|KVM_CPUID_FLAG_STATE_READ_NEXT, eax=0x1, ebx=0x2, ecx=0x3, edx=0x4}]}) = 0
x86_64 ioctl 3 0xc008ae09 0x20000 = -1 E2BIG
@0x20000 u32 0 0
> ioctl(3, KVM_GET_EMULATED_CPUID, 0x20000) = -1 E2BIG (Argument list too long)
x86_64 ioctl 3 0xc008ae09 0x20000 = 0
@@0x20000 u32 1 0 1 0 8 1 2 3 4 0 0 0
> ioctl(3, KVM_GET_EMULATED_CPUID, {nent=1, entries=[...]}) = 0
arm ioctl 3 0x4008ae61 0x20000 = 0
@0x20000 u32 4 1
> ioctl(3, KVM_IRQ_LINE, {irq=4, level=1}) = 0
x32 ioctl 3 0x8004ae98 0x20000 = 0
@@0x20000 u32 3
> ioctl(3, KVM_GET_MP_STATE, [KVM_MP_STATE_HALTED]) = 0
riscv64 ioctl 3 0x4004ae99 0x20000 = -1 EINVAL
@0x20000 u32 11
> ioctl(3, KVM_SET_MP_STATE, [0xb /* KVM_MP_STATE_??? */]) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc00caee0 0x20000 = 0
@0x20000 u32 4 0 0
@@0x20000 u32 4 9 0
> ioctl(3, KVM_CREATE_DEVICE, {type=4, flags=0, fd=9}) = 0
x86_64 ioctl 3 0xc00caee0 0x20000 = -1 ENODEV
@0x20000 u32 99 0 1
> ioctl(3, KVM_CREATE_DEVICE, {type=99, flags=1}) = -1 ENODEV (No such device)
i386 ioctl 3 0x4068aea3 0x20000 = 0
@0x20000 u32 121 0 u64 24 0 0 0 fill 64 0
> ioctl(3, KVM_ENABLE_CAP, {cap=KVM_CAP_SPLIT_IRQCHIP, flags=0, args=[0x18, 0, 0, 0]}) = 0
aarch64 ioctl 3 0x4010aeab 0x20000 = 0
@0x20000 u64 0x6030000000100040 0x21000
> ioctl(3, KVM_ARM_SET_DEVICE_ADDR or KVM_GET_ONE_REG, {id=0x6030000000100040, addr=0x21000}) = 0
arm ioctl 3 0x4010aeac 0x20000 = -1 ENOENT
@0x20000 u64 0x6030000000100040 0x21000
> ioctl(3, KVM_SET_ONE_REG, {id=0x6030000000100040, addr=0x21000}) = -1 ENOENT (No such file or directory)
x32 ioctl 3 0x4004ae86 0x20000 = 0
@0x20000 u32 32
> ioctl(3, KVM_INTERRUPT, [32]) = 0
riscv64 ioctl 3 0x4020aea5 0x20000 = 1
@0x20000 u32 0xfee00000 0 0x4041 1 7 fill 12 0
> ioctl(3, KVM_SIGNAL_MSI, {address_lo=0xfee00000, address_hi=0, data=0x4041, flags=KVM_MSI_VALID_DEVID, devid=7}) = 1
