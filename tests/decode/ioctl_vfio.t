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
> ioctl(3, IOMMU_GET_HW_INFO, {size=40, flags=IOMMU_HW_INFO_FLAG_INPUT_TYPE|0x8, dev_id=10, data_len=2, data_uptr=0x7000, in_data_type=IOMMU_HW_INFO_TYPE_NONE} => {data_len=2, out_data_type=IOMMU_HW_INFO_TYPE_INTEL_VTD, out_max_pasid_log2=0, out_capabilities=IOMMU_HW_CAP_PCI_PASID_EXEC|0x10}) = 0
arm ioctl 3 0x3b8a 0x20000 = -1 EBADF
@0x20000 u32 40 20 21 2 u64 0x7000 u32 0 0 u64 0
> ioctl(3, IOMMU_GET_HW_INFO, {size=40, flags=0x14 /* IOMMU_HW_INFO_FLAG_??? */, dev_id=21, data_len=2, data_uptr=0x7000}) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0x3b8b 0x20000 = 0
@0x20000 u32 16 24 25 0
> ioctl(3, IOMMU_HWPT_SET_DIRTY_TRACKING, {size=16, flags=0x18 /* IOMMU_HWPT_DIRTY_TRACKING_??? */, hwpt_id=25}) = 0
aarch64 ioctl 3 0x3b8c 0x20000 = 0
@0x20000 u32 48 27 28 0 u64 29 8 1 0x7000
> ioctl(3, IOMMU_HWPT_GET_DIRTY_BITMAP, {size=48, hwpt_id=27, flags=0x1c /* IOMMU_HWPT_GET_DIRTY_BITMAP_??? */, iova=0x1d, length=8, page_size=1, data=0x7000}) = 0
arm ioctl 3 0x3b8d 0x20000 = 0
@0x20000 u32 32 4 u64 0x7000 u32 6 2 2 0
@@0x20000 u32 32 8 u64 0x7000 u32 10 2 2 0
> ioctl(3, IOMMU_HWPT_INVALIDATE, {size=32, hwpt_id=4, data_uptr=0x7000, data_type=0x6 /* IOMMU_HWPT_INVALIDATE_DATA_??? */, entry_len=2, entry_num=2} => {entry_num=2}) = 0
x86_64 ioctl 3 0x3b8d 0 = -1 EINVAL
> ioctl(3, IOMMU_HWPT_INVALIDATE, NULL) = -1 EINVAL (Invalid argument)

# What shares a number: dirty pages, a reset, a plane.  And what is short.
x86_64 ioctl 3 0x3b75 0x20000 = 0
@0x20000 u32 8 1
> ioctl(3, VFIO_DEVICE_FEATURE or VFIO_IOMMU_DIRTY_PAGES or VFIO_IOMMU_SPAPR_REGISTER_MEMORY, {argsz=8, dirty_flags=VFIO_IOMMU_DIRTY_PAGES_FLAG_START}) = 0
aarch64 ioctl 3 0x3b72 0x20000 = 0
@0x20000 u32 64 1 fill 56 0
@@0x20000 u32 64 1 fill 56 0
> ioctl(3, VFIO_DEVICE_QUERY_GFX_PLANE or VFIO_IOMMU_UNMAP_DMA, {argsz=64, plane_flags=VFIO_GFX_PLANE_TYPE_PROBE, drm_plane_type=DRM_PLANE_TYPE_OVERLAY, drm_format=0 /* DRM_FORMAT_??? */, drm_format_mod=0, width=0, height=0, stride=0, size=0, x_pos=0, y_pos=0, x_hot=0, y_hot=0, region_index=0}) = 0
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

# Features of devices, and what they have of data; devices without groups.
x86_64 ioctl 3 0x3b75 0x20000 = 0
@0x20000 u32 16 0x10001 u64 0
@@0x20000 u32 16 0x10001 u64 5
> ioctl(3, VFIO_DEVICE_FEATURE or VFIO_IOMMU_DIRTY_PAGES or VFIO_IOMMU_SPAPR_REGISTER_MEMORY, {argsz=16, flags=VFIO_DEVICE_FEATURE_GET|VFIO_DEVICE_FEATURE_MIGRATION} => {supported=VFIO_MIGRATION_STOP_COPY|VFIO_MIGRATION_PRE_COPY}) = 0
x86_64 ioctl 3 0x3b75 0x20000 = -1 ENOTTY
@0x20000 u32 16 0x10001 u64 0
> ioctl(3, VFIO_DEVICE_FEATURE or VFIO_IOMMU_DIRTY_PAGES or VFIO_IOMMU_SPAPR_REGISTER_MEMORY, {argsz=16, flags=VFIO_DEVICE_FEATURE_GET|VFIO_DEVICE_FEATURE_MIGRATION}) = -1 ENOTTY (Inappropriate ioctl for device)
i386 ioctl 3 0x3b75 0x20000 = 0
@0x20000 u32 16 0x20002 4 0xffffffff
@@0x20000 u32 16 0x20002 4 9
> ioctl(3, VFIO_DEVICE_FEATURE or VFIO_IOMMU_DIRTY_PAGES or VFIO_IOMMU_SPAPR_REGISTER_MEMORY, {argsz=16, flags=VFIO_DEVICE_FEATURE_SET|VFIO_DEVICE_FEATURE_MIG_DEVICE_STATE, device_state=VFIO_DEVICE_STATE_RESUMING} => {data_fd=9}) = 0
aarch64 ioctl 3 0x3b75 0x20000 = 0
@0x20000 u32 16 0x10002 0 0
@@0x20000 u32 16 0x10002 1 0xffffffff
> ioctl(3, VFIO_DEVICE_FEATURE or VFIO_IOMMU_DIRTY_PAGES or VFIO_IOMMU_SPAPR_REGISTER_MEMORY, {argsz=16, flags=VFIO_DEVICE_FEATURE_GET|VFIO_DEVICE_FEATURE_MIG_DEVICE_STATE} => {device_state=VFIO_DEVICE_STATE_STOP, data_fd=-1}) = 0
arm ioctl 3 0x3b75 0x20000 = 0
@0x20000 u32 12 0x20004 7
> ioctl(3, VFIO_DEVICE_FEATURE or VFIO_IOMMU_DIRTY_PAGES or VFIO_IOMMU_SPAPR_REGISTER_MEMORY, {argsz=12, flags=VFIO_DEVICE_FEATURE_SET|VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY_WITH_WAKEUP, wakeup_eventfd=7}) = 0
riscv64 ioctl 3 0x3b75 0x20000 = 0
@0x20000 u32 32 0x20006 u64 4096 u32 1 0 u64 0x21000
@0x21000 u64 0x100000 0x2000
> ioctl(3, VFIO_DEVICE_FEATURE or VFIO_IOMMU_DIRTY_PAGES or VFIO_IOMMU_SPAPR_REGISTER_MEMORY, {argsz=32, flags=VFIO_DEVICE_FEATURE_SET|VFIO_DEVICE_FEATURE_DMA_LOGGING_START, page_size=4096, num_ranges=1, ranges=[{offset=0x100000, length=8192}]}) = 0
x32 ioctl 3 0x3b75 0x20000 = 0
@0x20000 u32 40 0x10008 u64 0x100000 0x2000 4096 0x7000
@@0x20000 u32 40 0x10008 u64 0x100000 0x2000 4096 0x7000
> ioctl(3, VFIO_DEVICE_FEATURE or VFIO_IOMMU_DIRTY_PAGES or VFIO_IOMMU_SPAPR_REGISTER_MEMORY, {argsz=40, flags=VFIO_DEVICE_FEATURE_GET|VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT, iova=0x100000, length=8192, page_size=4096, bitmap=0x7000}) = 0
arm ioctl 3 0x3b75 0x20000 = 0
@0x20000 u32 16 0x10009 u64 0
@@0x20000 u32 16 0x10009 u64 77777
> ioctl(3, VFIO_DEVICE_FEATURE or VFIO_IOMMU_DIRTY_PAGES or VFIO_IOMMU_SPAPR_REGISTER_MEMORY, {argsz=16, flags=VFIO_DEVICE_FEATURE_GET|VFIO_DEVICE_FEATURE_MIG_DATA_SIZE} => {stop_copy_length=77777}) = 0
i386 ioctl 3 0x3b75 0x20000 = 0
@0x20000 u32 12 0x2000a 1
> ioctl(3, VFIO_DEVICE_FEATURE or VFIO_IOMMU_DIRTY_PAGES or VFIO_IOMMU_SPAPR_REGISTER_MEMORY, {argsz=12, flags=VFIO_DEVICE_FEATURE_SET|VFIO_DEVICE_FEATURE_BUS_MASTER, op=1}) = 0
x86_64 ioctl 3 0x3b75 0x20000 = 5
@0x20000 u32 40 0x1000b 2 0x80002 0 1 u64 0 4096
@@0x20000 u32 40 0x1000b 2 0x80002 0 1 u64 0 4096
> ioctl(3, VFIO_DEVICE_FEATURE or VFIO_IOMMU_DIRTY_PAGES or VFIO_IOMMU_SPAPR_REGISTER_MEMORY, {argsz=40, flags=VFIO_DEVICE_FEATURE_GET|VFIO_DEVICE_FEATURE_DMA_BUF, region_index=2, open_flags=O_RDWR|O_CLOEXEC, dma_buf_flags=0, nr_ranges=1, dma_ranges=[{offset=0, length=4096}]}) = 5
aarch64 ioctl 3 0x3b75 0x20000 = -1 ENOTTY
@0x20000 u32 8 0x40063
> ioctl(3, VFIO_DEVICE_FEATURE or VFIO_IOMMU_DIRTY_PAGES or VFIO_IOMMU_SPAPR_REGISTER_MEMORY, {argsz=8, flags=VFIO_DEVICE_FEATURE_PROBE|0x63 /* VFIO_DEVICE_FEATURE_??? */}) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x3b72 0x20000 = 0
@0x20000 u32 64 2 1 0 u64 0 u32 0 0 0 0 0 0 0 0 0 0
@@0x20000 u32 64 2 1 0x34325258 u64 0 u32 1024 768 4096 0x300000 0 0 0xffffffff 0xffffffff 3 0
> ioctl(3, VFIO_DEVICE_QUERY_GFX_PLANE or VFIO_IOMMU_UNMAP_DMA, {argsz=64, plane_flags=VFIO_GFX_PLANE_TYPE_DMABUF, drm_plane_type=DRM_PLANE_TYPE_PRIMARY, drm_format=DRM_FORMAT_XRGB8888, drm_format_mod=0, width=1024, height=768, stride=4096, size=3145728, x_pos=0, y_pos=0, x_hot=4294967295, y_hot=4294967295, region_index=3}) = 0
arm ioctl 3 0x3b73 0x20000 = 8
@0x20000 u32 3
> ioctl(3, VFIO_DEVICE_GET_GFX_DMABUF or VFIO_IOMMU_ENABLE, [3]) = 8
x86_64 ioctl 3 0x3b76 0x20000 = 0
@0x20000 u32 16 0 5 0
@@0x20000 u32 16 0 5 7
> ioctl(3, VFIO_DEVICE_BIND_IOMMUFD or VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY, {argsz=16, flags=0, iommufd=5, out_devid=7}) = 0
i386 ioctl 3 0x3b76 0x20000 = -1 EINVAL
@0x20000 u32 24 1 0xffffffff 0 u64 0x7000
> ioctl(3, VFIO_DEVICE_BIND_IOMMUFD or VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY, {argsz=24, flags=VFIO_DEVICE_BIND_FLAG_TOKEN, iommufd=-1}) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x3b77 0x20000 = 0
@0x20000 u32 12 0 4
@@0x20000 u32 12 0 6
> ioctl(3, VFIO_DEVICE_ATTACH_IOMMUFD_PT or VFIO_IOMMU_SPAPR_TCE_CREATE, {argsz=12, flags=0, pt_id=4 => 6}) = 0
x32 ioctl 3 0x3b77 0x20000 = -1 EBUSY
@0x20000 u32 16 1 4 9
> ioctl(3, VFIO_DEVICE_ATTACH_IOMMUFD_PT or VFIO_IOMMU_SPAPR_TCE_CREATE, {argsz=16, flags=VFIO_DEVICE_ATTACH_PASID, pt_id=4, pasid=9}) = -1 EBUSY (Device or resource busy)
arm ioctl 3 0x3b78 0x20000 = 0
@0x20000 u32 12 1 9
> ioctl(3, VFIO_DEVICE_DETACH_IOMMUFD_PT or VFIO_IOMMU_SPAPR_TCE_REMOVE, {argsz=12, flags=VFIO_DEVICE_DETACH_PASID, pasid=9}) = 0
aarch64 ioctl 3 0x3b78 0x20000 = 0
@0x20000 u32 8 0
> ioctl(3, VFIO_DEVICE_DETACH_IOMMUFD_PT or VFIO_IOMMU_SPAPR_TCE_REMOVE, {argsz=8, flags=0}) = 0
x86_64 ioctl 3 0x3b79 0x20000 = 0
@0x20000 u32 24 0 u64 0 0
@@0x20000 u32 24 0 u64 4096 8192
> ioctl(3, VFIO_EEH_PE_OP or VFIO_MIG_GET_PRECOPY_INFO, {argsz=24, flags=0, initial_bytes=4096, dirty_bytes=8192}) = 0
i386 ioctl 3 0x3b79 0x20000 = -1 EINVAL
@0x20000 u32 24 0 u64 0 0
> ioctl(3, VFIO_EEH_PE_OP or VFIO_MIG_GET_PRECOPY_INFO, {argsz=24}) = -1 EINVAL (Invalid argument)

# iommufd: faults, files, virtual IOMMUs, their devices, events and queues.
x86_64 ioctl 3 0x3b89 0x20000 = 0
@0x20000 u32 48 4 23 24 0 0 0 0 u64 0 u32 6 0
@@0x20000 u32 48 4 23 24 9 0 0 0 u64 0 u32 6 0
> ioctl(3, IOMMU_HWPT_ALLOC, {size=48, flags=IOMMU_HWPT_FAULT_ID_VALID, dev_id=23, pt_id=24, data_type=IOMMU_HWPT_DATA_NONE, data_len=0, data_uptr=NULL, fault_id=6} => {out_hwpt_id=9}) = 0
arm ioctl 3 0x3b8a 0x20000 = 0
@0x20000 u32 40 1 10 8 u64 0x7000 u32 3 0 u64 0
@@0x20000 u32 40 1 10 8 u64 0x7000 u32 3 u8 20 0 0 0 u64 3
> ioctl(3, IOMMU_GET_HW_INFO, {size=40, flags=IOMMU_HW_INFO_FLAG_INPUT_TYPE, dev_id=10, data_len=8, data_uptr=0x7000, in_data_type=IOMMU_HW_INFO_TYPE_TEGRA241_CMDQV} => {data_len=8, out_data_type=IOMMU_HW_INFO_TYPE_TEGRA241_CMDQV, out_max_pasid_log2=20, out_capabilities=IOMMU_HW_CAP_DIRTY_TRACKING|IOMMU_HW_CAP_PCI_PASID_EXEC}) = 0
i386 ioctl 3 0x3b8b 0x20000 = -1 EOPNOTSUPP
@0x20000 u32 16 1 25 0
> ioctl(3, IOMMU_HWPT_SET_DIRTY_TRACKING, {size=16, flags=IOMMU_HWPT_DIRTY_TRACKING_ENABLE, hwpt_id=25}) = -1 EOPNOTSUPP (Operation not supported)
x86_64 ioctl 3 0x3b8c 0x20000 = -1 ENOENT
@0x20000 u32 48 27 1 0 u64 29 8 1 0x7000
> ioctl(3, IOMMU_HWPT_GET_DIRTY_BITMAP, {size=48, hwpt_id=27, flags=IOMMU_HWPT_GET_DIRTY_BITMAP_NO_CLEAR, iova=0x1d, length=8, page_size=1, data=0x7000}) = -1 ENOENT (No such file or directory)
x86_64 ioctl 3 0x3b8e 0x20000 = 0
@0x20000 u32 16 0 0 0
@@0x20000 u32 16 0 4 5
> ioctl(3, IOMMU_FAULT_QUEUE_ALLOC, {size=16, flags=0, out_fault_id=4, out_fault_fd=5}) = 0
arm ioctl 3 0x3b8e 0x20000 = -1 ENOMEM
@0x20000 u32 16 0 0 0
> ioctl(3, IOMMU_FAULT_QUEUE_ALLOC, {size=16, flags=0}) = -1 ENOMEM (Cannot allocate memory)
i386 ioctl 3 0x3b8f 0x20000 = 0
@0x20000 u32 40 6 1 8 u64 0x1000 0x2000 0
@@0x20000 u32 40 6 1 8 u64 0x1000 0x2000 0x100000
> ioctl(3, IOMMU_IOAS_MAP_FILE, {size=40, flags=IOMMU_IOAS_MAP_WRITEABLE|IOMMU_IOAS_MAP_READABLE, ioas_id=1, fd=8, start=0x1000, length=8192, iova=0 => 0x100000}) = 0
riscv64 ioctl 3 0x3b8f 0 = -1 EFAULT
> ioctl(3, IOMMU_IOAS_MAP_FILE, NULL) = -1 EFAULT (Bad address)
aarch64 ioctl 3 0x3b90 0x20000 = 0
@0x20000 u32 40 0 1 2 3 0 0 0 u64 0
@@0x20000 u32 40 0 1 2 3 4 0 0 u64 0
> ioctl(3, IOMMU_VIOMMU_ALLOC, {size=40, flags=0, type=IOMMU_VIOMMU_TYPE_ARM_SMMUV3, dev_id=2, hwpt_id=3, data_len=0, data_uptr=NULL} => {out_viommu_id=4}) = 0
x32 ioctl 3 0x3b90 0x20000 = -1 EOPNOTSUPP
@0x20000 u32 24 0 9 2 3 0
> ioctl(3, IOMMU_VIOMMU_ALLOC, {size=24, flags=0, type=0x9 /* IOMMU_VIOMMU_TYPE_??? */, dev_id=2, hwpt_id=3}) = -1 EOPNOTSUPP (Operation not supported)
x86_64 ioctl 3 0x3b91 0x20000 = 0
@0x20000 u32 24 4 2 0 u64 0x10
@@0x20000 u32 24 4 2 5 u64 0x10
> ioctl(3, IOMMU_VDEVICE_ALLOC, {size=24, viommu_id=4, dev_id=2, virt_id=0x10} => {out_vdevice_id=5}) = 0
arm ioctl 3 0x3b92 0x20000 = 0
@0x20000 u32 8 0
> ioctl(3, IOMMU_IOAS_CHANGE_PROCESS, {size=8}) = 0
aarch64 ioctl 3 0x3b93 0x20000 = 0
@0x20000 u32 32 0 4 1 64 0 0 0
@@0x20000 u32 32 0 4 1 64 6 7 0
> ioctl(3, IOMMU_VEVENTQ_ALLOC, {size=32, flags=0, viommu_id=4, type=IOMMU_VEVENTQ_TYPE_ARM_SMMUV3, veventq_depth=64, out_veventq_id=6, out_veventq_fd=7}) = 0
x86_64 ioctl 3 0x3b93 0x20000 = -1 ENOENT
@0x20000 u32 32 0 4 3 64 0 0 0
> ioctl(3, IOMMU_VEVENTQ_ALLOC, {size=32, flags=0, viommu_id=4, type=0x3 /* IOMMU_VEVENTQ_TYPE_??? */, veventq_depth=64}) = -1 ENOENT (No such file or directory)
aarch64 ioctl 3 0x3b94 0x20000 = 0
@0x20000 u32 40 0 4 1 0 0 u64 0x80000000 65536
@@0x20000 u32 40 0 4 1 0 7 u64 0x80000000 65536
> ioctl(3, IOMMU_HW_QUEUE_ALLOC, {size=40, flags=0, viommu_id=4, type=IOMMU_HW_QUEUE_TYPE_TEGRA241_CMDQV, index=0, nesting_parent_iova=0x80000000, length=65536} => {out_hw_queue_id=7}) = 0
