# ioctl: VFIO and iommufd.

x86_64 ioctl 3 0x3b65 1 = 0
> ioctl(3, VFIO_CHECK_EXTENSION, VFIO_TYPE1_IOMMU) = 0
arm ioctl 3 0x3b65 1 = -1 EBADF
> ioctl(3, VFIO_CHECK_EXTENSION, VFIO_TYPE1_IOMMU) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0x3b66 1 = 0
> ioctl(3, VFIO_SET_IOMMU, VFIO_TYPE1_IOMMU) = 0
aarch64 ioctl 3 0x3b67 0x20000 = 0
@0x20000 u32 8 0
@@0x20000 u32 8 2
> ioctl(3, VFIO_GROUP_GET_STATUS, {argsz=8, flags=VFIO_GROUP_FLAGS_CONTAINER_SET}) = 0
x32 ioctl 3 0x3b67 0 = -1 EBUSY
> ioctl(3, VFIO_GROUP_GET_STATUS, NULL) = -1 EBUSY (Device or resource busy)
arm ioctl 3 0x3b68 0x20000 = 0
@0x20000 u32 8
> ioctl(3, VFIO_GROUP_SET_CONTAINER, [8]) = 0
x86_64 ioctl 3 0x3b68 0x20000 = -1 EINVAL
> ioctl(3, VFIO_GROUP_SET_CONTAINER, 0x20000) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x3b6a &"0000:06:0d.0" = 5
> ioctl(3, VFIO_GROUP_GET_DEVICE_FD, "0000:06:0d.0") = 5
x32 ioctl 3 0x3b6b 0x20000 = 0
@0x20000 u32 20 0 0 0 0
@@0x20000 u32 20 4 2 2 13
> ioctl(3, VFIO_DEVICE_GET_INFO, {argsz=20, flags=VFIO_DEVICE_FLAGS_PLATFORM, num_regions=2, num_irqs=2, cap_offset=13}) = 0
aarch64 ioctl 3 0x3b6b 0x20000 = -1 EFAULT
@0x20000 u32 20 0 0 0 0
> ioctl(3, VFIO_DEVICE_GET_INFO, {argsz=20}) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x3b6c 0x20000 = 0
@0x20000 u32 32 0 16 0 u64 0 0
@@0x20000 u32 32 2 20 21 u64 32 23
> ioctl(3, VFIO_DEVICE_GET_REGION_INFO, {argsz=32, index=16, flags=VFIO_REGION_INFO_FLAG_WRITE, cap_offset=21, size=0x20, offset=0x17}) = 0
arm ioctl 3 0x3b6c 0x20000 = -1 EBADF
@0x20000 u32 32 0 25 0 u64 0 0
> ioctl(3, VFIO_DEVICE_GET_REGION_INFO, {argsz=32, index=25}) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0x3b6d 0x20000 = 0
@0x20000 u32 16 0 27 0
@@0x20000 u32 16 4 2 2
> ioctl(3, VFIO_DEVICE_GET_IRQ_INFO, {argsz=16, index=27, flags=VFIO_IRQ_INFO_AUTOMASKED, count=2}) = 0
riscv64 ioctl 3 0x3b6d 0 = -1 ENODEV
> ioctl(3, VFIO_DEVICE_GET_IRQ_INFO, NULL) = -1 ENODEV (No such device)
aarch64 ioctl 3 0x3b6e 0x20000 = 0
@0x20000 u32 28 4 6 7 2 8 9
> ioctl(3, VFIO_DEVICE_SET_IRQS, {argsz=28, flags=VFIO_IRQ_SET_DATA_EVENTFD, index=6, start=7, count=2, data=[8, 9]}) = 0
arm ioctl 3 0x3b6e 0x20000 = 0
@0x20000 u32 24 2 13 14 2 u8 15 16 fill 2 0
> ioctl(3, VFIO_DEVICE_SET_IRQS, {argsz=24, flags=VFIO_IRQ_SET_DATA_BOOL, index=13, start=14, count=2, data=[15, 16]}) = 0
arm ioctl 3 0x3b70 0x20000 = 0
@0x20000 u32 24 0 u64 0 u32 0 fill 4 0
@@0x20000 u32 24 1 u64 21 u32 22 fill 4 0
> ioctl(3, VFIO_DEVICE_GET_PCI_HOT_RESET_INFO or VFIO_IOMMU_GET_INFO or VFIO_IOMMU_SPAPR_TCE_GET_INFO, {argsz=24, flags=VFIO_IOMMU_INFO_PGSIZES, iova_pgsizes=0x15}) = 0
riscv64 ioctl 3 0x3b70 0x20000 = 0
@0x20000 u32 12 0 0
@@0x20000 u32 28 0 2 27 u16 28 u8 29 1 u32 2 u16 3 u8 4 5
> ioctl(3, VFIO_DEVICE_GET_PCI_HOT_RESET_INFO or VFIO_IOMMU_GET_INFO or VFIO_IOMMU_SPAPR_TCE_GET_INFO, {argsz=12, flags=0, count=2, devices=[{group_id=27, segment=0x1c, bus=0x1d, devfn=0x1}, {group_id=2, segment=0x3, bus=0x4, devfn=0x5}]}) = 0
x86_64 ioctl 3 0x3b70 0x20000 = -1 EINVAL
@0x20000 u32 24 0 u64 0 u32 0 fill 4 0
> ioctl(3, VFIO_DEVICE_GET_PCI_HOT_RESET_INFO or VFIO_IOMMU_GET_INFO or VFIO_IOMMU_SPAPR_TCE_GET_INFO, {argsz=24}) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x3b71 0x20000 = 0
@0x20000 u32 20 0 2 10 11
> ioctl(3, VFIO_DEVICE_PCI_HOT_RESET or VFIO_IOMMU_MAP_DMA, {argsz=20, flags=0, count=2, group_fds=[10, 11]}) = 0
x32 ioctl 3 0x3b71 0x20000 = 0
@0x20000 u32 32 3 u64 0x7000 16 32
> ioctl(3, VFIO_DEVICE_PCI_HOT_RESET or VFIO_IOMMU_MAP_DMA, {argsz=32, flags=VFIO_DMA_MAP_FLAG_READ|VFIO_DMA_MAP_FLAG_WRITE, vaddr=0x7000, iova=0x10, size=32}) = 0
x32 ioctl 3 0x3b72 0x20000 = 0
@0x20000 u32 24 4 u64 21 24
@@0x20000 u32 24 2 u64 26 24
> ioctl(3, VFIO_DEVICE_QUERY_GFX_PLANE or VFIO_IOMMU_UNMAP_DMA, {argsz=24, flags=VFIO_DMA_UNMAP_FLAG_VADDR, iova=0x15, size=24 => 24}) = 0
aarch64 ioctl 3 0x3b72 0x20000 = -1 EFAULT
@0x20000 u32 24 4 u64 2 24
> ioctl(3, VFIO_DEVICE_QUERY_GFX_PLANE or VFIO_IOMMU_UNMAP_DMA, {argsz=24, flags=VFIO_DMA_UNMAP_FLAG_VADDR, iova=0x2, size=24}) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x3b74 0x20000 = 0
@0x20000 u32 32 4 u64 7 8 u32 9 fill 4 0
> ioctl(3, VFIO_DEVICE_IOEVENTFD or VFIO_IOMMU_DISABLE, {argsz=32, flags=VFIO_DEVICE_IOEVENTFD_32, offset=0x7, data=0x8, fd=9}) = 0
arm ioctl 3 0x3b74 0 = -1 EBADF
> ioctl(3, VFIO_DEVICE_IOEVENTFD or VFIO_IOMMU_DISABLE, NULL) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0x3b75 0x20000 = 0
@0x20000 u32 8 0x40000
> ioctl(3, VFIO_DEVICE_FEATURE or VFIO_IOMMU_DIRTY_PAGES or VFIO_IOMMU_SPAPR_REGISTER_MEMORY, {argsz=8, flags=VFIO_DEVICE_FEATURE_PROBE|VFIO_DEVICE_FEATURE_PCI_VF_TOKEN}) = 0
aarch64 ioctl 3 0x3b80 0x20000 = 0
@0x20000 u32 8 14
> ioctl(3, IOMMU_DESTROY, {size=8, id=14}) = 0
arm ioctl 3 0x3b81 0x20000 = 0
@0x20000 u32 12 16 0
@@0x20000 u32 12 18 19
> ioctl(3, IOMMU_IOAS_ALLOC, {size=12, flags=0x10, out_ioas_id=19}) = 0
x86_64 ioctl 3 0x3b81 0x20000 = -1 EINVAL
@0x20000 u32 12 21 0
> ioctl(3, IOMMU_IOAS_ALLOC, {size=12, flags=0x15}) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x3b82 0x20000 = 0
@0x20000 u32 24 23 2 0 u64 0x21000
@0x21000 u64 24 25 26 27
> ioctl(3, IOMMU_IOAS_ALLOW_IOVAS, {size=24, ioas_id=23, num_iovas=2, allowed_iovas=[{start=0x18, last=0x19}, {start=0x1a, last=0x1b}]}) = 0
x32 ioctl 3 0x3b83 0x20000 = 0
@0x20000 u32 40 4 2 3 u64 8 4 5
@@0x20000 u32 40 4 9 10 u64 8 11 12
> ioctl(3, IOMMU_IOAS_COPY, {size=40, flags=IOMMU_IOAS_MAP_READABLE, dst_ioas_id=2, src_ioas_id=3, length=8, src_iova=0x5, dst_iova=0x4 => 0xb}) = 0
aarch64 ioctl 3 0x3b83 0 = -1 EFAULT
> ioctl(3, IOMMU_IOAS_COPY, NULL) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x3b84 0x20000 = 0
@0x20000 u32 32 14 2 0 u64 0x21000 0
@@0x20000 u32 32 16 2 0 u64 0x21000 21
@@0x21000 u64 17 18 19 20
> ioctl(3, IOMMU_IOAS_IOVA_RANGES, {size=32, ioas_id=14, num_iovas=2} => {num_iovas=2, allowed_iovas=[{start=0x11, last=0x12}, {start=0x13, last=0x14}], out_iova_alignment=21}) = 0
arm ioctl 3 0x3b84 0x20000 = -1 EBADF
> ioctl(3, IOMMU_IOAS_IOVA_RANGES, 0x20000) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0x3b85 0x20000 = 0
@0x20000 u32 40 4 25 0 u64 0x7000 8 27
@@0x20000 u32 40 4 2 0 u64 0x7000 8 4
> ioctl(3, IOMMU_IOAS_MAP, {size=40, flags=IOMMU_IOAS_MAP_READABLE, ioas_id=25, user_va=0x7000, length=8, iova=0x1b => 0x4}) = 0
riscv64 ioctl 3 0x3b85 0x20000 = -1 ENODEV
@0x20000 u32 40 2 8 0 u64 0x7000 8 10
> ioctl(3, IOMMU_IOAS_MAP, {size=40, flags=IOMMU_IOAS_MAP_WRITEABLE, ioas_id=8, user_va=0x7000, length=8, iova=0xa}) = -1 ENODEV (No such device)
aarch64 ioctl 3 0x3b86 0x20000 = 0
@0x20000 u32 24 12 u64 13 8
@@0x20000 u32 24 15 u64 16 8
> ioctl(3, IOMMU_IOAS_UNMAP, {size=24, ioas_id=12, iova=0xd, length=8 => 8}) = 0
x32 ioctl 3 0x3b86 0x20000 = -1 EBUSY
@0x20000 u32 24 18 u64 19 8
> ioctl(3, IOMMU_IOAS_UNMAP, {size=24, ioas_id=18, iova=0x13, length=8}) = -1 EBUSY (Device or resource busy)
arm ioctl 3 0x3b87 0x20000 = 0
@0x20000 u32 24 1 u16 1 0 u32 25 u64 26
@@0x20000 u32 24 1 u16 1 0 u32 3 u64 4
> ioctl(3, IOMMU_OPTION, {size=24, option_id=IOMMU_OPTION_HUGE_PAGES, op=IOMMU_OPTION_OP_GET, object_id=25, val64=26} => {val64=4}) = 0
x86_64 ioctl 3 0x3b87 0x20000 = -1 EINVAL
@0x20000 u32 24 1 u16 1 0 u32 10 u64 11
> ioctl(3, IOMMU_OPTION, {size=24, option_id=IOMMU_OPTION_HUGE_PAGES, op=IOMMU_OPTION_OP_GET, object_id=10, val64=11}) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x3b88 0x20000 = 0
@0x20000 u32 12 13 u16 1 0
@@0x20000 u32 12 17 u16 1 0
> ioctl(3, IOMMU_VFIO_IOAS, {size=12, ioas_id=13, op=IOMMU_VFIO_IOAS_SET} => {ioas_id=17}) = 0
x32 ioctl 3 0x3b89 0x20000 = 0
@0x20000 u32 40 4 23 24 0 0 2 2 u64 0x7000
@@0x20000 u32 40 4 2 3 4 0 2 2 u64 0x7000
> ioctl(3, IOMMU_HWPT_ALLOC, {size=40, flags=IOMMU_HWPT_FAULT_ID_VALID, dev_id=23, pt_id=24, data_type=IOMMU_HWPT_DATA_ARM_SMMUV3, data_len=2, data_uptr=0x7000} => {out_hwpt_id=4}) = 0
x86_64 ioctl 3 0x3b8a 0x20000 = 0
@0x20000 u32 40 9 10 2 u64 0x7000 u32 0 0 u64 0
@@0x20000 u32 40 13 14 2 u64 0x7000 u32 1 0 u64 18
> ioctl(3, IOMMU_GET_HW_INFO, {size=40, flags=0x9, dev_id=10, data_len=2, data_uptr=0x7000} => {data_len=2, out_data_type=IOMMU_HW_INFO_TYPE_INTEL_VTD, out_capabilities=0x12}) = 0
arm ioctl 3 0x3b8a 0x20000 = -1 EBADF
@0x20000 u32 40 20 21 2 u64 0x7000 u32 0 0 u64 0
> ioctl(3, IOMMU_GET_HW_INFO, {size=40, flags=0x14, dev_id=21, data_len=2, data_uptr=0x7000}) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0x3b8b 0x20000 = 0
@0x20000 u32 16 24 25 0
> ioctl(3, IOMMU_HWPT_SET_DIRTY_TRACKING, {size=16, flags=0x18, hwpt_id=25}) = 0
aarch64 ioctl 3 0x3b8c 0x20000 = 0
@0x20000 u32 48 27 28 0 u64 29 8 1 0x7000
> ioctl(3, IOMMU_HWPT_GET_DIRTY_BITMAP, {size=48, hwpt_id=27, flags=0x1c, iova=0x1d, length=8, page_size=1, data=0x7000}) = 0
arm ioctl 3 0x3b8d 0x20000 = 0
@0x20000 u32 32 4 u64 0x7000 u32 6 2 2 0
@@0x20000 u32 32 8 u64 0x7000 u32 10 2 2 0
> ioctl(3, IOMMU_HWPT_INVALIDATE, {size=32, hwpt_id=4, data_uptr=0x7000, data_type=6, entry_len=2, entry_num=2} => {entry_num=2}) = 0
x86_64 ioctl 3 0x3b8d 0 = -1 EINVAL
> ioctl(3, IOMMU_HWPT_INVALIDATE, NULL) = -1 EINVAL (Invalid argument)

# What shares a number: dirty pages, a reset, a plane.  And what is short.
x86_64 ioctl 3 0x3b75 0x20000 = 0
@0x20000 u32 8 1
> ioctl(3, VFIO_DEVICE_FEATURE or VFIO_IOMMU_DIRTY_PAGES or VFIO_IOMMU_SPAPR_REGISTER_MEMORY, {argsz=8, dirty_flags=VFIO_IOMMU_DIRTY_PAGES_FLAG_START}) = 0
aarch64 ioctl 3 0x3b72 0x20000 = 0
@0x20000 u32 64 1 fill 56 0
@@0x20000 u32 64 1 fill 56 0
> ioctl(3, VFIO_DEVICE_QUERY_GFX_PLANE or VFIO_IOMMU_UNMAP_DMA, {argsz=64}) = 0
i386 ioctl 3 0x3b71 0x20000 = -1 EINVAL
@0x20000 u32 12 0 2
> ioctl(3, VFIO_DEVICE_PCI_HOT_RESET or VFIO_IOMMU_MAP_DMA, {argsz=12, flags=0, count=2, group_fds=0x2000c}) = -1 EINVAL (Invalid argument)
arm ioctl 3 0x3b6b 0x20000 = 0
@0x20000 u32 16 0 0 0
@@0x20000 u32 16 3 9 5
> ioctl(3, VFIO_DEVICE_GET_INFO, {argsz=16, flags=VFIO_DEVICE_FLAGS_RESET|VFIO_DEVICE_FLAGS_PCI, num_regions=9, num_irqs=5}) = 0
x32 ioctl 3 0x3b6e 0x20000 = -1 EINVAL
@0x20000 u32 20 0x21 0 0 1
> ioctl(3, VFIO_DEVICE_SET_IRQS, {argsz=20, flags=VFIO_IRQ_SET_DATA_NONE|VFIO_IRQ_SET_ACTION_TRIGGER, index=0, start=0, count=1}) = -1 EINVAL (Invalid argument)
