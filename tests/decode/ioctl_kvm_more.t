# ioctl: what else KVM is asked for.
x86_64 ioctl 3 0xae04 0 = 12288
> ioctl(3, KVM_GET_VCPU_MMAP_SIZE, 0) = 12288
aarch64 ioctl 3 0xaece 0 = 9
> ioctl(3, KVM_GET_STATS_FD, 0) = 9
riscv64 ioctl 3 0xae44 1024 = 0
> ioctl(3, KVM_SET_NR_MMU_PAGES, 1024) = 0
x86_64 ioctl 3 0xae78 0 = -1 EBUSY
> ioctl(3, KVM_SET_BOOT_CPU_ID, 0) = -1 EBUSY (Device or resource busy)
i386 ioctl 3 0xaea2 2400000 = 0
> ioctl(3, KVM_SET_TSC_KHZ, 2400000) = 0
x86_64 ioctl 3 0xae47 0xfffbd000 = 0
> ioctl(3, KVM_SET_TSS_ADDR, 0xfffbd000) = 0
x86_64 ioctl 3 0xae80 0 = -1 EINTR
> ioctl(3, KVM_RUN, 0) = -1 EINTR (Interrupted system call)
x86_64 ioctl 3 0x4008ae48 0x20000 = 0
@0x20000 u64 0xfffbc000
> ioctl(3, KVM_SET_IDENTITY_MAP_ADDR, [0xfffbc000]) = 0
# Model-specific registers and CPUID.
x86_64 ioctl 3 0xc004ae02 0x20000 = 0
@0x20000 u32 100
@@0x20000 u32 2 0x174 0x175
> ioctl(3, KVM_GET_MSR_INDEX_LIST, {nmsrs=100 => 2, indices=[...]}) = 0
-v
> ioctl(3, KVM_GET_MSR_INDEX_LIST, {nmsrs=100 => 2, indices=[0x174, 0x175]}) = 0
i386 ioctl 3 0xc004ae0a 0x20000 = -1 E2BIG
@0x20000 u32 0
> ioctl(3, KVM_GET_MSR_FEATURE_INDEX_LIST, {nmsrs=0}) = -1 E2BIG (Argument list too long)
x86_64 ioctl 3 0xc008ae88 0x20000 = 1
@0x20000 u32 2 0 0x10 0 u64 0 u32 0x11 0 u64 0
@@0x20000 u32 2 0 0x10 0 u64 0x123456789 u32 0x11 0 u64 0
> ioctl(3, KVM_GET_MSRS, {nmsrs=2, entries=[...]} => {entries=[...]}) = 1
-v
> ioctl(3, KVM_GET_MSRS, {nmsrs=2, entries=[{index=0x10}, {index=0x11}]} => {entries=[{index=0x10, data=0x123456789}]}) = 1
x86_64 ioctl 3 0xc008ae88 0x20000 = -1 E2BIG
@0x20000 u32 1000 0
> ioctl(3, KVM_GET_MSRS, {nmsrs=1000, entries=[...]}) = -1 E2BIG (Argument list too long)
x32 ioctl 3 0x4008ae89 0x20000 = 1
@0x20000 u32 1 0 0xc0000080 0 u64 0xd01
> ioctl(3, KVM_SET_MSRS, {nmsrs=1, entries=[...]}) = 1
-v
> ioctl(3, KVM_SET_MSRS, {nmsrs=1, entries=[{index=0xc0000080, data=0xd01}]}) = 1
x86_64 ioctl 3 0x4008ae8a 0x20000 = 0
@0x20000 u32 1 0 1 2 3 4 5 0
-v
> ioctl(3, KVM_SET_CPUID, {nent=1, entries=[{function=0x1, eax=0x2, ebx=0x3, ecx=0x4, edx=0x5}]}) = 0
i386 ioctl 3 0xc008ae91 0x20000 = 0
@@0x20000 u32 1 0 1 0 8 1 2 3 4 0 0 0
> ioctl(3, KVM_GET_CPUID2, {nent=1, entries=[...]}) = 0
x86_64 ioctl 3 0xc008aec1 0x20000 = -1 EFAULT
> ioctl(3, KVM_GET_SUPPORTED_HV_CPUID, 0x20000) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x4188aec6 0x20000 = 0
@0x20000 u32 1 0 u32 3 8 0x10 0 u64 0x30000 fill 360 0
> ioctl(3, KVM_X86_SET_MSR_FILTER, {flags=KVM_MSR_FILTER_DEFAULT_DENY, ranges=[...]}) = 0
-v
> ioctl(3, KVM_X86_SET_MSR_FILTER, {flags=KVM_MSR_FILTER_DEFAULT_DENY, ranges=[{flags=KVM_MSR_FILTER_READ|KVM_MSR_FILTER_WRITE, nmsrs=8, base=0x10, bitmap=0x30000}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}]}) = 0
i386 ioctl 3 0x4104aec6 0x20000 = -1 EINVAL
@0x20000 u32 2 u32 4 8 0x10 0x30000 fill 240 0
-v
> ioctl(3, KVM_X86_SET_MSR_FILTER, {flags=0x2 /* KVM_MSR_FILTER_??? */, ranges=[{flags=0x4 /* KVM_MSR_FILTER_??? */, nmsrs=8, base=0x10, bitmap=0x30000}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}, {flags=0, nmsrs=0, base=0, bitmap=NULL}]}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x4020aeb2 0x20000 = 0
@0x20000 u32 1 2 7 1 0 0 0 0 u64 0x3c 0xc0
> ioctl(3, KVM_SET_PMU_EVENT_FILTER, {action=KVM_PMU_EVENT_DENY, nevents=2, fixed_counter_bitmap=0x7, flags=KVM_PMU_EVENT_FLAG_MASKED_EVENTS, events=[...]}) = 0
-v
> ioctl(3, KVM_SET_PMU_EVENT_FILTER, {action=KVM_PMU_EVENT_DENY, nevents=2, fixed_counter_bitmap=0x7, flags=KVM_PMU_EVENT_FLAG_MASKED_EVENTS, events=[0x3c, 0xc0]}) = 0
aarch64 ioctl 3 0x4008aeb2 0x20000 = 0
@0x20000 u16 0x11 2 u8 0 0 0 0
> ioctl(3, KVM_SET_PMU_EVENT_FILTER, {base_event=0x11, nevents=2, action=KVM_PMU_EVENT_ALLOW}) = 0
aarch64 ioctl 3 0x4008aeb2 0x20000 = -1 EINVAL
@0x20000 u16 0x11 2 u8 2 0 0 0
> ioctl(3, KVM_SET_PMU_EVENT_FILTER, {base_event=0x11, nevents=2, action=0x2 /* KVM_PMU_EVENT_??? */}) = -1 EINVAL (Invalid argument)
# Memory.
x86_64 ioctl 3 0x4010ae42 0x20000 = 0
@0x20000 u32 3 0 ptr 0x7f0000001000
> ioctl(3, KVM_GET_DIRTY_LOG, {slot=3, dirty_bitmap=0x7f0000001000}) = 0
arm ioctl 3 0x4010ae42 0x20000 = -1 ENOENT
@0x20000 u32 0x10001 0 u64 0x70001000
> ioctl(3, KVM_GET_DIRTY_LOG, {slot=65537, dirty_bitmap=0x70001000}) = -1 ENOENT (No such file or directory)
aarch64 ioctl 3 0xc018aec0 0x20000 = 0
@0x20000 u32 3 64 u64 128 ptr 0x7f0000001000
> ioctl(3, KVM_CLEAR_DIRTY_LOG, {slot=3, num_pages=64, first_page=128, dirty_bitmap=0x7f0000001000}) = 0
i386 ioctl 3 0xc018aec0 0x20000 = 0
@0x20000 u32 3 64 u64 128 0x70001000
> ioctl(3, KVM_CLEAR_DIRTY_LOG, {slot=3, num_pages=64, first_page=128, dirty_bitmap=0x70001000}) = 0
x86_64 ioctl 3 0x4018ae40 0x20000 = -1 EINVAL
@0x20000 u32 1 1 u64 0x1000 0x2000
> ioctl(3, KVM_SET_MEMORY_REGION, {slot=1, flags=KVM_MEM_LOG_DIRTY_PAGES, guest_phys_addr=0x1000, memory_size=8192}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x4020ae43 0x20000 = -1 EINVAL
@0x20000 u32 1 0 u64 0x1000 0x2000 0x3000
> ioctl(3, KVM_SET_MEMORY_ALIAS, {slot=1, flags=0, guest_phys_addr=0x1000, memory_size=8192, target_phys_addr=0x3000}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc040aed4 0x20000 = 7
@0x20000 u64 0x200000 3 0 0 0 0 0 0
> ioctl(3, KVM_CREATE_GUEST_MEMFD, {size=2097152, flags=GUEST_MEMFD_FLAG_MMAP|GUEST_MEMFD_FLAG_INIT_SHARED}) = 7
aarch64 ioctl 3 0xc040aed4 0x20000 = -1 EINVAL
@0x20000 u64 0x200001 4 0 0 0 0 0 0
> ioctl(3, KVM_CREATE_GUEST_MEMFD, {size=2097153, flags=0x4 /* GUEST_MEMFD_FLAG_??? */}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x4020aed2 0x20000 = 0
@0x20000 u64 0x1000 4096 8 0
> ioctl(3, KVM_SET_MEMORY_ATTRIBUTES, {address=0x1000, size=4096, attributes=KVM_MEMORY_ATTRIBUTE_PRIVATE, flags=0}) = 0
x86_64 ioctl 3 0x4020aed2 0x20000 = -1 EINVAL
@0x20000 u64 0x1000 4096 1 1
> ioctl(3, KVM_SET_MEMORY_ATTRIBUTES, {address=0x1000, size=4096, attributes=0x1 /* KVM_MEMORY_ATTRIBUTE_??? */, flags=0x1}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc040aed5 0x20000 = 0
@0x20000 u64 0x1000 8192 0 0 0 0 0 0
@@0x20000 u64 0x2000 4096 0 0 0 0 0 0
> ioctl(3, KVM_PRE_FAULT_MEMORY, {gpa=0x1000, size=8192, flags=0} => {gpa=0x2000, size=4096}) = 0
x86_64 ioctl 3 0xc040aed5 0x20000 = -1 EINTR
@0x20000 u64 0x1000 8192 0 0 0 0 0 0
> ioctl(3, KVM_PRE_FAULT_MEMORY, {gpa=0x1000, size=8192, flags=0}) = -1 EINTR (Interrupted system call)
riscv64 ioctl 3 0x4010ae67 0x20000 = 0
@0x20000 u64 0xa0000 u32 0x10000 0
> ioctl(3, KVM_REGISTER_COALESCED_MMIO, {addr=0xa0000, size=65536, pio=0}) = 0
x86_64 ioctl 3 0x4010ae68 0x20000 = 0
@0x20000 u64 0x70 u32 1 1
> ioctl(3, KVM_UNREGISTER_COALESCED_MMIO, {addr=0x70, size=1, pio=1}) = 0
x86_64 ioctl 3 0xc018ae85 0x20000 = 0
@0x20000 u64 0x1000 0 0
@@0x20000 u64 0x1000 0x2000 u8 1 1 0 0 0 0 0 0
> ioctl(3, KVM_TRANSLATE, {linear_address=0x1000} => {physical_address=0x2000, valid=1, writeable=1, usermode=0}) = 0
x86_64 ioctl 3 0x4004ae8b 0x20000 = 0
@0x20000 u32 8 u64 0x2000
> ioctl(3, KVM_SET_SIGNAL_MASK, {len=8, sigset=[ALRM]}) = 0
x86_64 ioctl 3 0x4004ae8b 0 = 0
> ioctl(3, KVM_SET_SIGNAL_MASK, NULL) = 0
aarch64 ioctl 3 0x4010aeaa 0x20000 = -1 EINVAL
@0x20000 u64 0x30000 u32 5 0
> ioctl(3, KVM_DIRTY_TLB, {bitmap=0x30000, num_dirty=5}) = -1 EINVAL (Invalid argument)
i386 ioctl 3 0x400caeaa 0x20000 = -1 EINVAL
@0x20000 u64 0x30000 u32 5
> ioctl(3, KVM_DIRTY_TLB, {bitmap=0x30000, num_dirty=5}) = -1 EINVAL (Invalid argument)
# Interrupts and timers.
x86_64 ioctl 3 0xae60 0 = 0
> ioctl(3, KVM_CREATE_IRQCHIP, 0) = 0
x86_64 ioctl 3 0xc008ae67 0x20000 = 0
@0x20000 u32 4 1
@@0x20000 u32 1 1
> ioctl(3, KVM_IRQ_LINE_STATUS, {irq=4, level=1} => {status=1}) = 0
x86_64 ioctl 3 0x4008ae6a 0x20000 = 0
@0x20000 u32 3 0 u32 0 1 0 0 u32 2 4 fill 24 0 u32 24 2 1 0 u32 0xfee00000 0 0x4041 8 fill 16 0 u32 25 9 0 0 fill 32 0
> ioctl(3, KVM_SET_GSI_ROUTING, {nr=3, flags=0, entries=[...]}) = 0
-v
> ioctl(3, KVM_SET_GSI_ROUTING, {nr=3, flags=0, entries=[{gsi=0, type=KVM_IRQ_ROUTING_IRQCHIP, flags=0, irqchip=KVM_IRQCHIP_IOAPIC, pin=4}, {gsi=24, type=KVM_IRQ_ROUTING_MSI, flags=KVM_MSI_VALID_DEVID, address_lo=0xfee00000, address_hi=0, data=0x4041, devid=8}, {gsi=25, type=0x9 /* KVM_IRQ_ROUTING_??? */, flags=0}]}) = 0
aarch64 ioctl 3 0x4008ae6a 0x20000 = 0
@0x20000 u32 3 0 u32 0 3 0 0 u64 1 2 3 u32 4 5 u32 24 4 0 0 u32 1 2 fill 24 0 u32 25 5 0 0 u32 1 2 0xffffffff fill 20 0
-v
> ioctl(3, KVM_SET_GSI_ROUTING, {nr=3, flags=0, entries=[{gsi=0, type=KVM_IRQ_ROUTING_S390_ADAPTER, flags=0, ind_addr=0x1, summary_addr=0x2, ind_offset=3, summary_offset=4, adapter_id=5}, {gsi=24, type=KVM_IRQ_ROUTING_HV_SINT, flags=0, vcpu=1, sint=2}, {gsi=25, type=KVM_IRQ_ROUTING_XEN_EVTCHN, flags=0, port=1, vcpu=2, priority=-1}]}) = 0
x86_64 ioctl 3 0x4020ae76 0x20000 = 0
@0x20000 u32 9 24 2 10 fill 16 0
> ioctl(3, KVM_IRQFD, {fd=9, gsi=24, flags=KVM_IRQFD_FLAG_RESAMPLE, resamplefd=10}) = 0
arm ioctl 3 0x4020ae76 0x20000 = -1 EBADF
@0x20000 u32 9 24 5 0 fill 16 0
> ioctl(3, KVM_IRQFD, {fd=9, gsi=24, flags=KVM_IRQFD_FLAG_DEASSIGN|0x4}) = -1 EBADF (Bad file descriptor)
x86_64 ioctl 3 0x4040ae79 0x20000 = 0
@0x20000 u64 1 0xfe003000 u32 2 11 1 fill 36 0
> ioctl(3, KVM_IOEVENTFD, {datamatch=0x1, addr=0xfe003000, len=2, fd=11, flags=KVM_IOEVENTFD_FLAG_DATAMATCH}) = 0
riscv64 ioctl 3 0x4040ae79 0x20000 = -1 ENOENT
@0x20000 u64 1 0xfe003000 u32 0 11 0x14 fill 36 0
> ioctl(3, KVM_IOEVENTFD, {addr=0xfe003000, len=0, fd=11, flags=KVM_IOEVENTFD_FLAG_DEASSIGN|0x10}) = -1 ENOENT (No such file or directory)
x86_64 ioctl 3 0xc208ae62 0x20000 = 0
@0x20000 u32 2 0
@@0x20000 u32 2 0 u64 0xfec00000 u32 0x10 0 0 0 fill 488 1
> ioctl(3, KVM_GET_IRQCHIP, {chip_id=KVM_IRQCHIP_IOAPIC} => {chip_id=KVM_IRQCHIP_IOAPIC, base_address=0xfec00000, ioregsel=0x10, id=0, irr=0, redirtbl=[...]}) = 0
x86_64 ioctl 3 0xc208ae62 0x20000 = -1 ENXIO
@0x20000 u32 5 0
> ioctl(3, KVM_GET_IRQCHIP, {chip_id=0x5 /* KVM_IRQCHIP_??? */}) = -1 ENXIO (No such device or address)
x86_64 ioctl 3 0x8208ae63 0x20000 = 0
@0x20000 u32 0 0 u8 0 1 2 3 0 8 fill 506 0
> ioctl(3, KVM_SET_IRQCHIP, {chip_id=KVM_IRQCHIP_PIC_MASTER, last_irr=0, irr=0x1, imr=0x2, isr=0x3, priority_add=0, irq_base=0x8, ...}) = 0
-v
> ioctl(3, KVM_SET_IRQCHIP, {chip_id=KVM_IRQCHIP_PIC_MASTER, last_irr=0, irr=0x1, imr=0x2, isr=0x3, priority_add=0, irq_base=0x8, chip="\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"}) = 0
i386 ioctl 3 0x8208ae63 0x20000 = 0
@0x20000 u32 2 0 u64 0xfec00000 u32 0x10 0 0 0 fill 488 0
-v
> ioctl(3, KVM_SET_IRQCHIP, {chip_id=KVM_IRQCHIP_IOAPIC, base_address=0xfec00000, ioregsel=0x10, id=0, irr=0, redirtbl=[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]}) = 0
x86_64 ioctl 3 0x4040ae77 0x20000 = 0
@0x20000 u32 1 fill 60 0
> ioctl(3, KVM_CREATE_PIT2, {flags=KVM_PIT_SPEAKER_DUMMY}) = 0
x86_64 ioctl 3 0xc048ae65 0x20000 = 0
@@0x20000 fill 72 0
> ioctl(3, KVM_GET_PIT, {channels=[...]}) = 0
x86_64 ioctl 3 0x8048ae66 0x20000 = 0
@0x20000 u32 65536 u16 1 u8 1 0 0x30 0 0 0 3 2 0 1 u64 77 fill 48 0
-v
> ioctl(3, KVM_SET_PIT, {channels=[{count=65536, latched_count=1, count_latched=1, status_latched=0, status=0x30, read_state=0, write_state=0, write_latch=0, rw_mode=3, mode=2, bcd=0, gate=1, count_load_time=77}, {count=0, latched_count=0, count_latched=0, status_latched=0, status=0, read_state=0, write_state=0, write_latch=0, rw_mode=0, mode=0, bcd=0, gate=0, count_load_time=0}, {count=0, latched_count=0, count_latched=0, status_latched=0, status=0, read_state=0, write_state=0, write_latch=0, rw_mode=0, mode=0, bcd=0, gate=0, count_load_time=0}]}) = 0
x86_64 ioctl 3 0x8070ae9f 0x20000 = 0
@@0x20000 fill 72 0 u32 3 fill 36 0
> ioctl(3, KVM_GET_PIT2, {channels=[...], flags=KVM_PIT_FLAGS_HPET_LEGACY|KVM_PIT_FLAGS_SPEAKER_DATA_ON}) = 0
x86_64 ioctl 3 0x4070aea0 0x20000 = -1 ENXIO
@0x20000 fill 72 0 u32 4 fill 36 0
> ioctl(3, KVM_SET_PIT2, {channels=[...], flags=0x4 /* KVM_PIT_FLAGS_??? */}) = -1 ENXIO (No such device or address)
x86_64 ioctl 3 0xae71 0x20000 = 0
@0x20000 u8 1 fill 31 0
> ioctl(3, KVM_REINJECT_CONTROL, {pit_reinject=1}) = 0
x86_64 ioctl 3 0x8400ae8e 0x20000 = 0
@@0x20000 fill 1024 0
> ioctl(3, KVM_GET_LAPIC, {...}) = 0
x86_64 ioctl 3 0x4400ae8f 0x20000 = 0
@0x20000 fill 1024 1
> ioctl(3, KVM_SET_LAPIC, {...}) = 0
x86_64 ioctl 3 0x8030ae7c 0x20000 = 0
@@0x20000 u64 1000 u32 0xe 0 u64 2000 3000 0 0
> ioctl(3, KVM_GET_CLOCK, {clock=1000, flags=KVM_CLOCK_TSC_STABLE|KVM_CLOCK_REALTIME|KVM_CLOCK_HOST_TSC, realtime=2000, host_tsc=3000}) = 0
x86_64 ioctl 3 0x4030ae7b 0x20000 = 0
@0x20000 u64 1000 u32 0 0 u64 2000 3000 0 0
> ioctl(3, KVM_SET_CLOCK, {clock=1000, flags=0}) = 0
# The state of a processor.
x86_64 ioctl 3 0x81a0ae8c 0x20000 = 0
@@0x20000 fill 128 0 u16 0x37f 0 u8 0 0 u16 0 u64 0 0 fill 256 0 u32 0x1f80 0
> ioctl(3, KVM_GET_FPU, {fpr=[...], fcw=0x37f, fsw=0, ftwx=0, last_opcode=0, last_ip=0, last_dp=0, xmm=[...], mxcsr=0x1f80}) = 0
x86_64 ioctl 3 0x41a0ae8d 0x20000 = 0
@0x20000 fill 128 1 u16 0x37f 0x3800 u8 0xff 0 u16 0x10 u64 0x20 0x30 fill 256 2 u32 0x1f80 0
-v
> ioctl(3, KVM_SET_FPU, {fpr=["\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01", "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01", "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01", "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01", "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01", "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01", "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01", "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"], fcw=0x37f, fsw=0x3800, ftwx=0xff, last_opcode=0x10, last_ip=0x20, last_dp=0x30, xmm=["\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02", "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02", "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02", "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02", "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02", "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02", "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02", "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02", "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02", "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02", "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02", "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02", "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02", "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02", "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02", "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02"], mxcsr=0x1f80}) = 0
aarch64 ioctl 3 0x8000ae8c 0x20000 = -1 EINVAL
> ioctl(3, KVM_GET_FPU, 0x20000) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x9000aea4 0x20000 = 0
@@0x20000 fill 4096 0
> ioctl(3, KVM_GET_XSAVE, {region=[...]}) = 0
x86_64 ioctl 3 0x9000aecf 0x20000 = -1 EINVAL
> ioctl(3, KVM_GET_XSAVE2, 0x20000) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x5000aea5 0x20000 = 0
@0x20000 fill 4096 0
> ioctl(3, KVM_SET_XSAVE, {region=[...]}) = 0
x86_64 ioctl 3 0x8188aea6 0x20000 = 0
@@0x20000 u32 1 0 0 0 u64 7 fill 368 0
> ioctl(3, KVM_GET_XCRS, {nr_xcrs=1, flags=0, xcrs=[{xcr=0, value=0x7}]}) = 0
x86_64 ioctl 3 0x4188aea7 0x20000 = -1 EINVAL
@0x20000 u32 17 1 0 0 u64 7 fill 368 0
-s 2
> ioctl(3, KVM_SET_XCRS, {nr_xcrs=17, flags=0x1, xcrs=[]}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x8080aea1 0x20000 = 0
@@0x20000 u64 1 2 3 4 0xffff0ff0 0x400 0 fill 72 0
> ioctl(3, KVM_GET_DEBUGREGS, {db=[0x1, 0x2, 0x3, 0x4], dr6=0xffff0ff0, dr7=0x400, flags=0}) = 0
i386 ioctl 3 0x4080aea2 0x20000 = 0
@0x20000 u64 1 2 3 4 0xffff0ff0 0x400 0 fill 72 0
> ioctl(3, KVM_SET_DEBUGREGS, {db=[0x1, 0x2, 0x3, 0x4], dr6=0xffff0ff0, dr7=0x400, flags=0}) = 0
x86_64 ioctl 3 0x8040ae9f 0x20000 = 0
@@0x20000 u8 1 14 1 0 u32 2 u8 0 0 0 3 0 0 0 0 u32 0 0x3f u8 0 0 0 1 1 fill 26 0 u8 0 u64 0
> ioctl(3, KVM_GET_VCPU_EVENTS, {exception={injected=1, nr=14, has_error_code=1, pending=0, error_code=0x2}, interrupt={injected=0, nr=0, soft=0, shadow=KVM_X86_SHADOW_INT_MOV_SS|KVM_X86_SHADOW_INT_STI}, nmi={injected=0, pending=0, masked=0}, sipi_vector=0, flags=KVM_VCPUEVENT_VALID_NMI_PENDING|KVM_VCPUEVENT_VALID_SIPI_VECTOR|KVM_VCPUEVENT_VALID_SHADOW|KVM_VCPUEVENT_VALID_SMM|KVM_VCPUEVENT_VALID_PAYLOAD|KVM_VCPUEVENT_VALID_TRIPLE_FAULT, smi={smm=0, pending=0, smm_inside_nmi=0, latched_init=1}, triple_fault_pending=1, exception_has_payload=0, exception_payload=0}) = 0
x32 ioctl 3 0x4040aea0 0x20000 = 0
@0x20000 u8 0 0 0 0 u32 0 u8 1 32 0 0 1 0 1 0 u32 8 0x40 u8 1 0 1 0 0 fill 26 0 u8 1 u64 0x1000
> ioctl(3, KVM_SET_VCPU_EVENTS, {exception={injected=0, nr=0, has_error_code=0, pending=0, error_code=0}, interrupt={injected=1, nr=32, soft=0, shadow=0}, nmi={injected=1, pending=0, masked=1}, sipi_vector=8, flags=0x40 /* KVM_VCPUEVENT_??? */, smi={smm=1, pending=0, smm_inside_nmi=1, latched_init=0}, triple_fault_pending=0, exception_has_payload=1, exception_payload=0x1000}) = 0
aarch64 ioctl 3 0x8040ae9f 0x20000 = 0
@@0x20000 u8 1 1 0 0 0 0 0 0 u64 0x2000000 fill 48 0
> ioctl(3, KVM_GET_VCPU_EVENTS, {serror_pending=1, serror_has_esr=1, ext_dabt_pending=0, serror_esr=0x2000000}) = 0
aarch64 ioctl 3 0x4040aea0 0x20000 = 0
@0x20000 u8 0 0 1 0 0 0 0 0 u64 0 fill 48 0
> ioctl(3, KVM_SET_VCPU_EVENTS, {serror_pending=0, serror_has_esr=0, ext_dabt_pending=1, serror_esr=0}) = 0
x86_64 ioctl 3 0x8140aecc 0x20000 = 0
@@0x20000 fill 320 0
> ioctl(3, KVM_GET_SREGS2, {cs={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0}, flags=0, ...}) = 0
x86_64 ioctl 3 0x4140aecd 0x20000 = 0
@0x20000 u64 0 u32 0xffff u16 8 u8 11 1 3 1 1 1 1 1 0 0 fill 256 0 u64 1 4 5 6 7
> ioctl(3, KVM_SET_SREGS2, {cs={base=0, limit=65535, selector=8, type=11, present=1, dpl=3, db=1, s=1, l=1, g=1, avl=1}, flags=KVM_SREGS2_FLAGS_PDPTRS_VALID, ...}) = 0
-v
> ioctl(3, KVM_SET_SREGS2, {cs={base=0, limit=65535, selector=8, type=11, present=1, dpl=3, db=1, s=1, l=1, g=1, avl=1}, ds={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0}, es={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0}, fs={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0}, gs={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0}, ss={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0}, tr={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0}, ldt={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0}, gdt={base=0, limit=0}, idt={base=0, limit=0}, cr0=0, cr2=0, cr3=0, cr4=0, cr8=0, efer=0, apic_base=0, flags=KVM_SREGS2_FLAGS_PDPTRS_VALID, pdptrs=[0x4, 0x5, 0x6, 0x7]}) = 0
x86_64 ioctl 3 0xc080aebe 0x20000 = 0
@0x20000 u16 0 0 u32 4224
@@0x20000 u16 5 0 u32 128
> ioctl(3, KVM_GET_NESTED_STATE, {size=4224 => 128, flags=KVM_STATE_NESTED_GUEST_MODE|KVM_STATE_NESTED_EVMCS, format=KVM_STATE_NESTED_FORMAT_VMX}) = 0
x86_64 ioctl 3 0xc080aebe 0x20000 = -1 E2BIG
@0x20000 u16 0 0 u32 16
> ioctl(3, KVM_GET_NESTED_STATE, {size=16}) = -1 E2BIG (Argument list too long)
x86_64 ioctl 3 0x4080aebf 0x20000 = 0
@0x20000 u16 1 0 u32 128 u64 0x1000 0x2000 0 5 fill 88 0
> ioctl(3, KVM_SET_NESTED_STATE, {flags=KVM_STATE_NESTED_GUEST_MODE, format=KVM_STATE_NESTED_FORMAT_VMX, size=128, vmxon_pa=0x1000, vmcs12_pa=0x2000, preemption_timer_deadline=5}) = 0
x86_64 ioctl 3 0x4080aebf 0x20000 = 0
@0x20000 u16 0x101 1 u32 128 u64 0x3000 fill 112 0
> ioctl(3, KVM_SET_NESTED_STATE, {flags=KVM_STATE_NESTED_GUEST_MODE|KVM_STATE_NESTED_GIF_SET, format=KVM_STATE_NESTED_FORMAT_SVM, size=128, vmcb_pa=0x3000}) = 0
x86_64 ioctl 3 0x4080aebf 0x20000 = -1 EINVAL
@0x20000 u16 0 2 u32 128 fill 120 0
> ioctl(3, KVM_SET_NESTED_STATE, {flags=0, format=0x2 /* KVM_STATE_NESTED_FORMAT_??? */, size=128}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x4048ae9b 0x20000 = 0
@0x20000 u32 0x20001 0 u64 0x401000 0 0 0 0 0 0 0x402
> ioctl(3, KVM_SET_GUEST_DEBUG, {control=KVM_GUESTDBG_ENABLE|KVM_GUESTDBG_USE_HW_BP, debugreg=[0x401000, 0, 0, 0, 0, 0, 0, 0x402]}) = 0
x86_64 ioctl 3 0x4048ae9b 0x20000 = 0
@0x20000 u32 3 0 fill 64 0
> ioctl(3, KVM_SET_GUEST_DEBUG, {control=KVM_GUESTDBG_ENABLE|KVM_GUESTDBG_SINGLESTEP}) = 0
aarch64 ioctl 3 0x4208ae9b 0x20000 = 0
@0x20000 u32 0x20001 0
> ioctl(3, KVM_SET_GUEST_DEBUG, {control=KVM_GUESTDBG_ENABLE|KVM_GUESTDBG_USE_HW}) = 0
riscv64 ioctl 3 0x4008ae9b 0x20000 = -1 EINVAL
@0x20000 u32 0x1000004 0
> ioctl(3, KVM_SET_GUEST_DEBUG, {control=0x1000004 /* KVM_GUESTDBG_??? */}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x8008ae9d 0x20000 = 0
@@0x20000 u64 0x100010a
> ioctl(3, KVM_X86_GET_MCE_CAP_SUPPORTED, [0x100010a]) = 0
x86_64 ioctl 3 0x4008ae9c 0x20000 = 0
@0x20000 u64 0x10a
> ioctl(3, KVM_X86_SETUP_MCE, [0x10a]) = 0
x86_64 ioctl 3 0x4040ae9e 0x20000 = 0
@0x20000 u64 1 2 3 4 u8 9 fill 31 0
> ioctl(3, KVM_X86_SET_MCE, {status=0x1, addr=0x2, misc=0x3, mcg_status=0x4, bank=9}) = 0
x86_64 ioctl 3 0xc028ae92 0x20000 = 0
@0x20000 u32 1 0 fill 32 0
> ioctl(3, KVM_TPR_ACCESS_REPORTING, {enabled=1, flags=0}) = 0
x86_64 ioctl 3 0x4008ae93 0x20000 = 0
@0x20000 u64 0xfee00000
> ioctl(3, KVM_SET_VAPIC_ADDR, [0xfee00000]) = 0
aarch64 ioctl 3 0xc008aeb0 0x20000 = 0
@0x20000 u64 100
@@0x20000 u64 2 0x6030000000100000 0x6030000000100002
> ioctl(3, KVM_GET_REG_LIST, {n=100 => 2, reg=[...]}) = 0
-v
> ioctl(3, KVM_GET_REG_LIST, {n=100 => 2, reg=[0x6030000000100000, 0x6030000000100002]}) = 0
riscv64 ioctl 3 0xc008aeb0 0x20000 = -1 E2BIG
@0x20000 u64 0
> ioctl(3, KVM_GET_REG_LIST, {n=0}) = -1 E2BIG (Argument list too long)
aarch64 ioctl 3 0x4018aee1 0x20000 = 0
@0x20000 u32 0 4 u64 0 0x30000
> ioctl(3, KVM_SET_DEVICE_ATTR, {flags=0, group=4, attr=0, addr=0x30000}) = 0
arm ioctl 3 0x4018aee2 0x20000 = -1 ENXIO
@0x20000 u32 0 1 u64 2 0
> ioctl(3, KVM_GET_DEVICE_ATTR, {flags=0, group=1, attr=0x2, addr=NULL}) = -1 ENXIO (No such device or address)
x86_64 ioctl 3 0x4018aee3 0x20000 = 0
@0x20000 u32 0 1 u64 2 0
> ioctl(3, KVM_HAS_DEVICE_ATTR, {flags=0, group=1, attr=0x2, addr=NULL}) = 0
aarch64 ioctl 3 0x4020aeae 0x20000 = 0
@0x20000 u32 5 4 0 0 0 0 0 0
> ioctl(3, KVM_ARM_VCPU_INIT, {target=5, features=[0x4, 0, 0, 0, 0, 0, 0]}) = 0
aarch64 ioctl 3 0x8020aeaf 0x20000 = 0
@@0x20000 u32 5 0 0 0 0 0 0 0
> ioctl(3, KVM_ARM_PREFERRED_TARGET, {target=5, features=[0, 0, 0, 0, 0, 0, 0]}) = 0
aarch64 ioctl 3 0x4004aec2 0x20000 = 0
@0x20000 u32 4
> ioctl(3, KVM_ARM_VCPU_FINALIZE, [4]) = 0
aarch64 ioctl 3 0x8030aeb4 0x20000 = 128
@0x20000 u64 0x40000000 4096 0x30000 1 0 0
> ioctl(3, KVM_ARM_MTE_COPY_TAGS, {guest_ipa=0x40000000, length=4096, addr=0x30000, flags=KVM_ARM_TAGS_FROM_GUEST}) = 128
# Guests of Hyper-V and Xen.
x86_64 ioctl 3 0x4018aebd 0x20000 = 0
@0x20000 u32 5 6 1 0 0 0
> ioctl(3, KVM_HYPERV_EVENTFD, {conn_id=5, fd=6, flags=KVM_HYPERV_EVENTFD_DEASSIGN}) = 0
x86_64 ioctl 3 0x4038ae7a 0x20000 = 0
@0x20000 u32 0x22 0x40000000 u64 0x30000 0x40000 u8 1 1 fill 30 0
> ioctl(3, KVM_XEN_HVM_CONFIG, {flags=KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL|KVM_XEN_HVM_CONFIG_EVTCHN_SEND, msr=0x40000000, blob_addr_32=0x30000, blob_addr_64=0x40000, blob_size_32=1, blob_size_64=1}) = 0
x86_64 ioctl 3 0x400caed0 0x20000 = 0
@0x20000 u32 1 2 -1
> ioctl(3, KVM_XEN_HVM_EVTCHN_SEND, {port=1, vcpu=2, priority=-1}) = 0
x86_64 ioctl 3 0xc048aec8 0x20000 = 0
@0x20000 u16 0 0 0 0
@@0x20000 u16 0 0 0 0 u8 1 fill 63 0
> ioctl(3, KVM_XEN_HVM_GET_ATTR, {type=KVM_XEN_ATTR_TYPE_LONG_MODE} => {type=KVM_XEN_ATTR_TYPE_LONG_MODE, long_mode=1}) = 0
x86_64 ioctl 3 0x4048aec9 0x20000 = 0
@0x20000 u16 1 0 0 0 u64 0x1000 fill 56 0
> ioctl(3, KVM_XEN_HVM_SET_ATTR, {type=KVM_XEN_ATTR_TYPE_SHARED_INFO, gfn=0x1000}) = 0
x86_64 ioctl 3 0x4048aec9 0x20000 = 0
@0x20000 u16 5 0 0 0 u8 1 fill 63 0
> ioctl(3, KVM_XEN_HVM_SET_ATTR, {type=KVM_XEN_ATTR_TYPE_RUNSTATE_UPDATE_FLAG, runstate_update_flag=1}) = 0
x86_64 ioctl 3 0x4048aec9 0x20000 = 0
@0x20000 u16 6 0 0 0 u64 0x7000 fill 56 0
> ioctl(3, KVM_XEN_HVM_SET_ATTR, {type=KVM_XEN_ATTR_TYPE_SHARED_INFO_HVA, hva=0x7000}) = 0
x86_64 ioctl 3 0x4048aec9 0x20000 = 0
@0x20000 u16 2 0 0 0 u8 0xf3 fill 63 0
> ioctl(3, KVM_XEN_HVM_SET_ATTR, {type=KVM_XEN_ATTR_TYPE_UPCALL_VECTOR, vector=243}) = 0
x86_64 ioctl 3 0x4048aec9 0x20000 = 0
@0x20000 u16 3 0 0 0 u32 1 2 1 0 7 fill 44 0
> ioctl(3, KVM_XEN_HVM_SET_ATTR, {type=KVM_XEN_ATTR_TYPE_EVTCHN, send_port=1, evtchn_type=2, flags=KVM_XEN_EVTCHN_DEASSIGN, port=0, fd=7}) = 0
x86_64 ioctl 3 0x4048aec9 0x20000 = 0
@0x20000 u16 3 0 0 0 u32 1 2 2 3 7 -1 fill 40 0
> ioctl(3, KVM_XEN_HVM_SET_ATTR, {type=KVM_XEN_ATTR_TYPE_EVTCHN, send_port=1, evtchn_type=2, flags=KVM_XEN_EVTCHN_UPDATE, port=3, vcpu=7, priority=-1}) = 0
x86_64 ioctl 3 0x4048aec9 0x20000 = 0
@0x20000 u16 4 0 0 0 u32 0x4000a fill 60 0
> ioctl(3, KVM_XEN_HVM_SET_ATTR, {type=KVM_XEN_ATTR_TYPE_XEN_VERSION, xen_version=0x4000a}) = 0
x86_64 ioctl 3 0xc048aeca 0x20000 = 0
@0x20000 u16 4 0 0 0
@@0x20000 u16 4 0 0 0 u64 1 2 3 4 5 6 0 0
> ioctl(3, KVM_XEN_VCPU_GET_ATTR, {type=KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA} => {type=KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA, state=0x1, state_entry_time=2, time_running=3, time_runnable=4, time_blocked=5, time_offline=6}) = 0
x86_64 ioctl 3 0x4048aecb 0x20000 = 0
@0x20000 u16 6 0 0 0 u32 3 fill 60 0
> ioctl(3, KVM_XEN_VCPU_SET_ATTR, {type=KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID, vcpu_id=3}) = 0
x86_64 ioctl 3 0x4048aecb 0x20000 = 0
@0x20000 u16 7 0 0 0 u32 3 -1 u64 5000 fill 48 0
> ioctl(3, KVM_XEN_VCPU_SET_ATTR, {type=KVM_XEN_VCPU_ATTR_TYPE_TIMER, port=3, priority=-1, expires_ns=5000}) = 0
x86_64 ioctl 3 0x4048aecb 0x20000 = 0
@0x20000 u16 8 0 0 0 u8 0xf3 fill 63 0
> ioctl(3, KVM_XEN_VCPU_SET_ATTR, {type=KVM_XEN_VCPU_ATTR_TYPE_UPCALL_VECTOR, vector=243}) = 0
x86_64 ioctl 3 0x4048aecb 0x20000 = -1 EINVAL
@0x20000 u16 10 0 0 0 u64 0x1000 fill 56 0
> ioctl(3, KVM_XEN_VCPU_SET_ATTR, {type=0xa /* KVM_XEN_VCPU_ATTR_TYPE_??? */, gpa=0x1000}) = -1 EINVAL (Invalid argument)
# Protected guests.
x86_64 ioctl 3 0xc008aeba 0x20000 = 0
@0x20000 u32 22 0 u64 0x30000 u32 0 9
@@0x20000 u32 22 0 u64 0x30000 u32 0 9
> ioctl(3, KVM_MEMORY_ENCRYPT_OP, {id=KVM_SEV_INIT2, data=0x30000, sev_fd=9} => {error=0}) = 0
x86_64 ioctl 3 0xc008aeba 0x20000 = -1 EIO
@0x20000 u32 2 0 u64 0x30000 u32 0 9
> ioctl(3, KVM_MEMORY_ENCRYPT_OP, {id=KVM_SEV_LAUNCH_START, data=0x30000, sev_fd=9}) = -1 EIO (Input/output error)
i386 ioctl 3 0xc004aeba 0x20000 = 0
@0x20000 u32 1 0 u64 0x30000 u32 0 0
> ioctl(3, KVM_MEMORY_ENCRYPT_OP, {tdx_id=KVM_TDX_INIT_VM, flags=0, data=0x30000} => {hw_error=0}) = 0
x86_64 ioctl 3 0x8010aebb 0x20000 = 0
@0x20000 u64 0x7f0000000000 4096
> ioctl(3, KVM_MEMORY_ENCRYPT_REG_REGION, {addr=0x7f0000000000, size=4096}) = 0
x86_64 ioctl 3 0x8010aebc 0x20000 = -1 ENOTTY
@0x20000 u64 0 4096
> ioctl(3, KVM_MEMORY_ENCRYPT_UNREG_REGION, {addr=NULL, size=4096}) = -1 ENOTTY (Inappropriate ioctl for device)
