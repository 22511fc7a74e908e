# ioctl: vhost, and vDPA devices made by programs.
x86_64 ioctl 3 0x8008af00 0x20000 = 0
@@0x20000 u64 0x130008000
> ioctl(3, VHOST_GET_FEATURES, [0x130008000]) = 0
aarch64 ioctl 3 0x4008af00 0x20000 = -1 EOPNOTSUPP
@0x20000 u64 0x4000000
> ioctl(3, VHOST_SET_FEATURES, [0x4000000]) = -1 EOPNOTSUPP (Operation not supported)
i386 ioctl 3 0xaf01 0 = 0
> ioctl(3, VHOST_SET_OWNER) = 0
x86_64 ioctl 3 0xaf02 0 = -1 EPERM
> ioctl(3, VHOST_RESET_OWNER) = -1 EPERM (Operation not permitted)
x86_64 ioctl 3 0x4008af03 0x20000 = 0
@0x20000 u32 2 0 u64 0 0xa0000 0x7f0000000000 0 0xc0000 0x40000 0x7f00000c0000 0
> ioctl(3, VHOST_SET_MEM_TABLE, {nregions=2, regions=[{guest_phys_addr=0, memory_size=655360, userspace_addr=0x7f0000000000}, {guest_phys_addr=0xc0000, memory_size=262144, userspace_addr=0x7f00000c0000}]}) = 0
riscv64 ioctl 3 0x4008af03 0x20000 = -1 EOPNOTSUPP
@0x20000 u32 0 1
> ioctl(3, VHOST_SET_MEM_TABLE, {nregions=0, regions=[]}) = -1 EOPNOTSUPP (Operation not supported)
x86_64 ioctl 3 0x4008af04 0x20000 = 0
@0x20000 u64 0x7f0000100000
> ioctl(3, VHOST_SET_LOG_BASE, [0x7f0000100000]) = 0
x86_64 ioctl 3 0x4004af07 0x20000 = 0
@0x20000 u32 9
> ioctl(3, VHOST_SET_LOG_FD, [9]) = 0
arm ioctl 3 0x4008af10 0x20000 = 0
@0x20000 u32 0 256
> ioctl(3, VHOST_SET_VRING_NUM, {index=0, num=256}) = 0
x86_64 ioctl 3 0x4028af11 0x20000 = 0
@0x20000 u32 1 1 u64 0x7f0000001000 0x7f0000002000 0x7f0000003000 0x3000
> ioctl(3, VHOST_SET_VRING_ADDR, {index=1, flags=1<<VHOST_VRING_F_LOG, desc_user_addr=0x7f0000001000, used_user_addr=0x7f0000002000, avail_user_addr=0x7f0000003000, log_guest_addr=0x3000}) = 0
i386 ioctl 3 0x4028af11 0x20000 = -1 EOPNOTSUPP
@0x20000 u32 1 2 u64 0x1000 0x2000 0x3000 0
> ioctl(3, VHOST_SET_VRING_ADDR, {index=1, flags=0x2 /* VHOST_VRING_F_??? */, desc_user_addr=0x1000, used_user_addr=0x2000, avail_user_addr=0x3000, log_guest_addr=0}) = -1 EOPNOTSUPP (Operation not supported)
x86_64 ioctl 3 0x4008af12 0x20000 = 0
@0x20000 u32 1 0
> ioctl(3, VHOST_SET_VRING_BASE, {index=1, num=0}) = 0
x32 ioctl 3 0xc008af12 0x20000 = 0
@0x20000 u32 1 0
@@0x20000 u32 1 77
> ioctl(3, VHOST_GET_VRING_BASE, {index=1} => {num=77}) = 0
x86_64 ioctl 3 0xc008af12 0x20000 = -1 ENOBUFS
@0x20000 u32 100 0
> ioctl(3, VHOST_GET_VRING_BASE, {index=100}) = -1 ENOBUFS (No buffer space available)
x86_64 ioctl 3 0x4008af13 0x20000 = -1 ENOTTY
@0x20000 u32 0 1
> ioctl(3, VHOST_SET_VRING_ENDIAN, {index=0, num=1}) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x4008af14 0x20000 = 0
@0x20000 u32 0 0
@@0x20000 u32 0 1
> ioctl(3, VHOST_GET_VRING_ENDIAN, {index=0} => {num=1}) = 0
x86_64 ioctl 3 0x4008af20 0x20000 = 0
@0x20000 u32 0 12
> ioctl(3, VHOST_SET_VRING_KICK, {index=0, fd=12}) = 0
aarch64 ioctl 3 0x4008af21 0x20000 = 0
@0x20000 u32 0 -1
> ioctl(3, VHOST_SET_VRING_CALL, {index=0, fd=-1}) = 0
x86_64 ioctl 3 0x4008af22 0x20000 = 0
@0x20000 u32 0 14
> ioctl(3, VHOST_SET_VRING_ERR, {index=0, fd=14}) = 0
x86_64 ioctl 3 0x4008af23 0x20000 = 0
@0x20000 u32 0 50
> ioctl(3, VHOST_SET_VRING_BUSYLOOP_TIMEOUT, {index=0, num=50}) = 0
x86_64 ioctl 3 0x4008af24 0x20000 = 0
@0x20000 u32 0 0
@@0x20000 u32 0 50
> ioctl(3, VHOST_GET_VRING_BUSYLOOP_TIMEOUT, {index=0} => {num=50}) = 0
x86_64 ioctl 3 0x4008af25 0x20000 = 0
@0x20000 u64 2
> ioctl(3, VHOST_SET_BACKEND_FEATURES, [0x2]) = 0
x86_64 ioctl 3 0x8008af26 0x20000 = 0
@@0x20000 u64 0x2
> ioctl(3, VHOST_GET_BACKEND_FEATURES, [0x2]) = 0
x86_64 ioctl 3 0x4008af30 0x20000 = 0
@0x20000 u32 0 20
> ioctl(3, VHOST_NET_SET_BACKEND, {index=0, fd=20}) = 0
x86_64 ioctl 3 0x40e8af40 0x20000 = 0
@0x20000 u32 1 "naa.600140554cf3a18e" fill 204 0 u16 1 0
> ioctl(3, VHOST_SCSI_SET_ENDPOINT, {abi_version=1, vhost_wwpn="naa.600140554cf3a18e", vhost_tpgt=1}) = 0
x86_64 ioctl 3 0x40e8af41 0x20000 = -1 ENODEV
@0x20000 u32 1 "naa.600140554cf3a18e" fill 204 0 u16 1 0
> ioctl(3, VHOST_SCSI_CLEAR_ENDPOINT, {abi_version=1, vhost_wwpn="naa.600140554cf3a18e", vhost_tpgt=1}) = -1 ENODEV (No such device)
x86_64 ioctl 3 0x4004af42 0x20000 = 0
@@0x20000 u32 1
> ioctl(3, VHOST_SCSI_GET_ABI_VERSION, [1]) = 0
x86_64 ioctl 3 0x4004af43 0x20000 = 0
@0x20000 u32 1
> ioctl(3, VHOST_SCSI_SET_EVENTS_MISSED, [1]) = 0
x86_64 ioctl 3 0x4004af44 0x20000 = 0
@@0x20000 u32 1
> ioctl(3, VHOST_SCSI_GET_EVENTS_MISSED, [1]) = 0
x86_64 ioctl 3 0x4008af60 0x20000 = 0
@0x20000 u64 3
> ioctl(3, VHOST_VSOCK_SET_GUEST_CID, [3]) = 0
x86_64 ioctl 3 0x4004af61 0x20000 = 0
@0x20000 u32 1
> ioctl(3, VHOST_VSOCK_SET_RUNNING, [1]) = 0
x86_64 ioctl 3 0x8004af70 0x20000 = 0
@@0x20000 u32 1
> ioctl(3, VHOST_VDPA_GET_DEVICE_ID, [1]) = 0
x86_64 ioctl 3 0x8001af71 0x20000 = 0
@@0x20000 u8 0xf
> ioctl(3, VHOST_VDPA_GET_STATUS, [VIRTIO_CONFIG_S_ACKNOWLEDGE|VIRTIO_CONFIG_S_DRIVER|VIRTIO_CONFIG_S_DRIVER_OK|VIRTIO_CONFIG_S_FEATURES_OK]) = 0
x86_64 ioctl 3 0x4001af72 0x20000 = -1 EINVAL
@0x20000 u8 0x90
> ioctl(3, VHOST_VDPA_SET_STATUS, [VIRTIO_CONFIG_S_FAILED|0x10]) = -1 EINVAL (Invalid argument)
aarch64 ioctl 3 0x8008af73 0x20000 = 0
@0x20000 u32 0 6
@@0x20000 u32 0 6 "\x52\x54\x00\x12\x34\x56"
> ioctl(3, VHOST_VDPA_GET_CONFIG, {off=0, len=6} => {buf="\x52\x54\x00\x12\x34\x56"}) = 0
x86_64 ioctl 3 0x8008af73 0x20000 = -1 E2BIG
@0x20000 u32 0 0x10000000
> ioctl(3, VHOST_VDPA_GET_CONFIG, {off=0, len=268435456}) = -1 E2BIG (Argument list too long)
x86_64 ioctl 3 0x4008af74 0x20000 = 0
@0x20000 u32 4 2 "\x01\x02"
> ioctl(3, VHOST_VDPA_SET_CONFIG, {off=4, len=2, buf="\x01\x02"}) = 0
x86_64 ioctl 3 0x4008af75 0x20000 = 0
@0x20000 u32 0 1
> ioctl(3, VHOST_VDPA_SET_VRING_ENABLE, {index=0, num=1}) = 0
x86_64 ioctl 3 0x8002af76 0x20000 = 0
@@0x20000 u16 256
> ioctl(3, VHOST_VDPA_GET_VRING_NUM, [256]) = 0
x86_64 ioctl 3 0x4004af77 0x20000 = 0
@0x20000 u32 5
> ioctl(3, VHOST_VDPA_SET_CONFIG_CALL, [5]) = 0
x86_64 ioctl 3 0x8010af78 0x20000 = 0
@@0x20000 u64 0 0xffffffffffffffff
> ioctl(3, VHOST_VDPA_GET_IOVA_RANGE, {first=0, last=0xffffffffffffffff}) = 0
x86_64 ioctl 3 0x8004af79 0x20000 = 0
@@0x20000 u32 24
> ioctl(3, VHOST_VDPA_GET_CONFIG_SIZE, [24]) = 0
x86_64 ioctl 3 0x8004af80 0x20000 = 0
@@0x20000 u32 3
> ioctl(3, VHOST_VDPA_GET_VQS_COUNT, [3]) = 0
x86_64 ioctl 3 0x8004af81 0x20000 = 0
@@0x20000 u32 2
> ioctl(3, VHOST_VDPA_GET_GROUP_NUM, [2]) = 0
x86_64 ioctl 3 0x8004af7a 0x20000 = 0
@@0x20000 u32 2
> ioctl(3, VHOST_VDPA_GET_AS_NUM, [2]) = 0
x86_64 ioctl 3 0xc008af7b 0x20000 = 0
@0x20000 u32 2 0
@@0x20000 u32 2 1
> ioctl(3, VHOST_VDPA_GET_VRING_GROUP, {index=2} => {num=1}) = 0
x86_64 ioctl 3 0x4008af7c 0x20000 = 0
@0x20000 u32 1 1
> ioctl(3, VHOST_VDPA_SET_GROUP_ASID, {index=1, num=1}) = 0
x86_64 ioctl 3 0xaf7d 0 = 0
> ioctl(3, VHOST_VDPA_SUSPEND) = 0
x86_64 ioctl 3 0x80088100 0x20000 = 0
@@0x20000 u64 0
> ioctl(3, VDUSE_GET_API_VERSION, [0]) = 0
x86_64 ioctl 3 0x40088101 0x20000 = 0
@0x20000 u64 1
> ioctl(3, VDUSE_SET_API_VERSION, [1]) = 0
x86_64 ioctl 3 0x41508102 0x20000 = 0
@0x20000 "vduse0" fill 250 0 u32 0x1af4 2 u64 0x100000000 u32 1 4096 fill 52 0 u32 3 "\x01\x02\x03"
> ioctl(3, VDUSE_CREATE_DEV, {name="vduse0", vendor_id=0x1af4, device_id=2, features=0x100000000, vq_num=1, vq_align=4096, config_size=3, config="\x01\x02\x03"}) = 0
i386 ioctl 3 0x41508102 0x20000 = -1 EINVAL
@0x20000 "vduse0" fill 250 0 u32 0x1af4 2 u64 0x100000000 u32 1 4096 fill 52 0 u32 0x1000000 "\x01\x02\x03"
> ioctl(3, VDUSE_CREATE_DEV, {name="vduse0", vendor_id=0x1af4, device_id=2, features=0x100000000, vq_num=1, vq_align=4096, config_size=16777216, config=0x20150}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x41008103 0x20000 = 0
@0x20000 "vduse0" fill 250 0
> ioctl(3, VDUSE_DESTROY_DEV, "vduse0") = 0
x86_64 ioctl 3 0x80088111 0x20000 = 0
@@0x20000 u64 0x100000000
> ioctl(3, VDUSE_DEV_GET_FEATURES, [0x100000000]) = 0
x86_64 ioctl 3 0x40088112 0x20000 = 0
@0x20000 u32 0 4 "\x00\x10\x00\x00"
> ioctl(3, VDUSE_DEV_SET_CONFIG, {offset=0, length=4, buffer="\x00\x10\x00\x00"}) = 0
x86_64 ioctl 3 0x8113 0 = 0
> ioctl(3, VDUSE_DEV_INJECT_CONFIG_IRQ) = 0
x86_64 ioctl 3 0x40208114 0x20000 = 0
@0x20000 u32 1 u16 1024 fill 26 0
> ioctl(3, VDUSE_VQ_SETUP, {index=1, max_size=1024}) = 0
x86_64 ioctl 3 0x40088116 0x20000 = 0
@0x20000 u32 1 -1
> ioctl(3, VDUSE_VQ_SETUP_KICKFD, {index=1, fd=-1}) = 0
x86_64 ioctl 3 0x40048117 0x20000 = 0
@0x20000 u32 1
> ioctl(3, VDUSE_VQ_INJECT_IRQ, [1]) = 0
x86_64 ioctl 3 0x4008af10 0 = -1 EFAULT
> ioctl(3, VHOST_SET_VRING_NUM, NULL) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x4008af03 0x20000 = -1 EFAULT
> ioctl(3, VHOST_SET_MEM_TABLE, 0x20000) = -1 EFAULT (Bad address)
