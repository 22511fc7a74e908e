# Disks by ATA, SCSI and NVMe; optical and floppy drives.
x86_64 ioctl 3 0x302 0x20000 = 0
@@0x20000 u64 1 0
> ioctl(3, HDIO_GET_UNMASKINTR, [1]) = 0
i386 ioctl 3 0x304 0x20000 = 0
@@0x20000 u32 1 0
> ioctl(3, HDIO_GET_MULTCOUNT, [1]) = 0
x32 ioctl 3 0x308 0x20000 = 0
@@0x20000 u32 1 0
> ioctl(3, HDIO_GET_KEEPSETTINGS, [1]) = 0
aarch64 ioctl 3 0x309 0x20000 = 0
@@0x20000 u64 1 0
> ioctl(3, HDIO_GET_32BIT, [1]) = 0
arm ioctl 3 0x30a 0x20000 = 0
@@0x20000 u32 1 0
> ioctl(3, HDIO_GET_NOWERR, [1]) = 0
riscv64 ioctl 3 0x30e 0x20000 = 0
@@0x20000 u64 1 0
> ioctl(3, HDIO_GET_WCACHE, [1]) = 0
x86_64 ioctl 3 0x30f 0x20000 = 0
@@0x20000 u64 1 0
> ioctl(3, HDIO_GET_ACOUSTIC, [1]) = 0
i386 ioctl 3 0x310 0x20000 = 0
@@0x20000 u32 1 0
> ioctl(3, HDIO_GET_ADDRESS, [1]) = 0
x32 ioctl 3 0x30b 0x20000 = -1 ENOTTY
> ioctl(3, HDIO_GET_DMA, 0x20000) = -1 ENOTTY (Inappropriate ioctl for device)
arm ioctl 3 0x301 0x20000 = 0
@@0x20000 u8 255 63 u16 1024 u32 2048
> ioctl(3, HDIO_GETGEO, {heads=255, sectors=63, cylinders=1024, start=2048}) = 0
aarch64 ioctl 3 0x322 1 = 0
> ioctl(3, HDIO_SET_UNMASKINTR, 1) = 0
arm ioctl 3 0x323 1 = 0
> ioctl(3, HDIO_SET_KEEPSETTINGS, 1) = 0
riscv64 ioctl 3 0x324 1 = 0
> ioctl(3, HDIO_SET_32BIT, 1) = 0
x86_64 ioctl 3 0x325 1 = 0
> ioctl(3, HDIO_SET_NOWERR, 1) = 0
i386 ioctl 3 0x327 1 = 0
> ioctl(3, HDIO_SET_PIO_MODE, 1) = 0
x32 ioctl 3 0x32b 1 = 0
> ioctl(3, HDIO_SET_WCACHE, 1) = 0
aarch64 ioctl 3 0x32c 1 = 0
> ioctl(3, HDIO_SET_ACOUSTIC, 1) = 0
arm ioctl 3 0x32f 1 = 0
> ioctl(3, HDIO_SET_ADDRESS, 1) = 0
riscv64 ioctl 3 0x2203 0x20000 = 0
@@0x20000 u32 1
> ioctl(3, SG_EMULATED_HOST, [1]) = 0
x86_64 ioctl 3 0x2205 0x20000 = 0
@@0x20000 u32 1
> ioctl(3, SG_GET_TRANSFORM, [1]) = 0
i386 ioctl 3 0x2270 0x20000 = 0
@@0x20000 u32 1
> ioctl(3, SG_GET_COMMAND_Q, [1]) = 0
x32 ioctl 3 0x2272 0x20000 = 0
@@0x20000 u32 1
> ioctl(3, SG_GET_RESERVED_SIZE, [1]) = 0
aarch64 ioctl 3 0x227a 0x20000 = 0
@@0x20000 u32 1
> ioctl(3, SG_GET_LOW_DMA, [1]) = 0
arm ioctl 3 0x227c 0x20000 = 0
@@0x20000 u32 1
> ioctl(3, SG_GET_PACK_ID, [1]) = 0
riscv64 ioctl 3 0x227d 0x20000 = 0
@@0x20000 u32 1
> ioctl(3, SG_GET_NUM_WAITING, [1]) = 0
x86_64 ioctl 3 0x227f 0x20000 = 0
@@0x20000 u32 1
> ioctl(3, SG_GET_SG_TABLESIZE, [1]) = 0
i386 ioctl 3 0x2282 0x20000 = 0
@@0x20000 u32 1
> ioctl(3, SG_GET_VERSION_NUM, [1]) = 0
x32 ioctl 3 0x2288 0x20000 = 0
@@0x20000 u32 1
> ioctl(3, SG_GET_KEEP_ORPHAN, [1]) = 0
aarch64 ioctl 3 0x2289 0x20000 = 0
@@0x20000 u32 1
> ioctl(3, SG_GET_ACCESS_COUNT, [1]) = 0
arm ioctl 3 0x2201 0x20000 = 0
@0x20000 u32 1
> ioctl(3, SG_SET_TIMEOUT, [1]) = 0
riscv64 ioctl 3 0x2271 0x20000 = 0
@0x20000 u32 1
> ioctl(3, SG_SET_COMMAND_Q, [1]) = 0
x86_64 ioctl 3 0x2275 0x20000 = 0
@0x20000 u32 1
> ioctl(3, SG_SET_RESERVED_SIZE, [1]) = 0
i386 ioctl 3 0x227b 0x20000 = 0
@0x20000 u32 1
> ioctl(3, SG_SET_FORCE_PACK_ID, [1]) = 0
x32 ioctl 3 0x227e 0x20000 = 0
@0x20000 u32 1
> ioctl(3, SG_SET_DEBUG, [1]) = 0
aarch64 ioctl 3 0x2283 0x20000 = 0
@0x20000 u32 1
> ioctl(3, SG_NEXT_CMD_LEN, [1]) = 0
arm ioctl 3 0x2287 0x20000 = 0
@0x20000 u32 1
> ioctl(3, SG_SET_KEEP_ORPHAN, [1]) = 0
riscv64 ioctl 3 0x5381 0 = 0
> ioctl(3, SCSI_IOCTL_DOORUNLOCK) = 0
x86_64 ioctl 3 0x2282 0x20000 = -1 ENOTTY
> ioctl(3, SG_GET_VERSION_NUM, 0x20000) = -1 ENOTTY (Inappropriate ioctl for device)
i386 ioctl 3 0x2276 0x20000 = 0
@@0x20000 u32 1 2 3 4 5 u16 6 7 u32 8 9
> ioctl(3, SG_GET_SCSI_ID, {host_no=1, channel=2, scsi_id=0x3, lun=4, scsi_type=0x5, h_cmd_per_lun=6, d_queue_depth=7}) = 0
arm ioctl 3 0x2286 0x20000 = 0
@@0x20000 u8 1 0 1 2 u32 7 0x1234 5 0
> ioctl(3, SG_GET_REQUEST_TABLE, {req_state=1, orphan=0, sg_io_owned=1, problem=2, pack_id=7, usr_ptr=0x1234, duration=5}) = 0
i386 ioctl 3 0x2285 0x20000 = 0
@0x20000 u32 0x53 -3 u8 6 32 u16 0 u32 16 0x21000 0x22000 0x23000 20000 0 7 0 u8 2 1 0 4 u16 0 0 u32 0 4 1 fill 96 0
@0x21000 fill 16 0x41
@0x22000 u8 0x12 0 0 0 96 0
@0x23000 fill 4 3
> ioctl(3, SG_IO, {interface_id='S', dxfer_direction=SG_DXFER_FROM_DEV, cmd_len=6, cmdp="\x12\x00\x00\x00\x60\x00", mx_sb_len=32, iovec_count=0, dxfer_len=16, timeout=20000, flags=0, dxferp="\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41", status=0x2, masked_status=0x1, msg_status=0, sb_len_wr=4, sbp="\x03\x03\x03\x03", host_status=0, driver_status=0, resid=0, duration=4, info=SG_INFO_CHECK}) = 0
arm ioctl 3 0x2285 0x20000 = 0
@0x20000 u32 0x53 -3 u8 6 32 u16 0 u32 16 0x21000 0x22000 0x23000 20000 0 7 0 u8 2 1 0 4 u16 0 0 u32 0 4 1 fill 96 0
@0x21000 fill 16 0x41
@0x22000 u8 0x12 0 0 0 96 0
@0x23000 fill 4 3
> ioctl(3, SG_IO, {interface_id='S', dxfer_direction=SG_DXFER_FROM_DEV, cmd_len=6, cmdp="\x12\x00\x00\x00\x60\x00", mx_sb_len=32, iovec_count=0, dxfer_len=16, timeout=20000, flags=0, dxferp="\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41", status=0x2, masked_status=0x1, msg_status=0, sb_len_wr=4, sbp="\x03\x03\x03\x03", host_status=0, driver_status=0, resid=0, duration=4, info=SG_INFO_CHECK}) = 0
x32 ioctl 3 0x2285 0x20000 = 0
@0x20000 u32 0x53 -2 u8 6 32 u16 1 u32 16 0x21000 0x22000 0x23000 20000 0 7 0 u8 2 1 0 4 u16 0 0 u32 0 4 1 fill 96 0
@0x21000 u32 0x24000 32
@0x24000 fill 32 0x42
@0x22000 u8 0x2a 0 0 0 96 0
@0x23000 fill 4 3
> ioctl(3, SG_IO, {interface_id='S', dxfer_direction=SG_DXFER_TO_DEV, cmd_len=6, cmdp="\x2a\x00\x00\x00\x60\x00", mx_sb_len=32, iovec_count=1, dxfer_len=16, timeout=20000, flags=0, dxferp=[{iov_base="BBBBBBBBBBBBBBBB", iov_len=32}], status=0x2, masked_status=0x1, msg_status=0, sb_len_wr=4, sbp="\x03\x03\x03\x03", host_status=0, driver_status=0, resid=0, duration=4, info=SG_INFO_CHECK}) = 0
arm ioctl 3 0x2285 0x20000 = 0
@0x20000 u32 0x51 0 0 6 u64 0x22000 7 u32 8 9 10 32 u64 0x23000 u32 0 4 0 8 u64 0x24000 0x21000 u32 1000 0x10 u64 5 u32 6 0 1 2 3 4 5 4 6 0 u64 9 u32 0 0
@0x22000 u8 0x12 0 0 0 96 0
@0x21000 fill 8 0x41
@0x23000 fill 4 3
@0x24000 fill 4 4
> ioctl(3, SG_IO, {guard='Q', protocol=BSG_PROTOCOL_SCSI, subprotocol=BSG_SUB_PROTOCOL_SCSI_CMD, request_len=6, request="\x12\x00\x00\x00\x60\x00", request_tag=0x7, request_attr=8, request_priority=9, request_extra=10, max_response_len=32, dout_iovec_count=0, dout_xfer_len=4, din_iovec_count=0, din_xfer_len=8, dout_xferp="\x04\x04\x04\x04", timeout=1000, flags=BSG_FLAG_Q_AT_TAIL, usr_ptr=0x5, response_len=4, response="\x03\x03\x03\x03", din_xferp="\x41\x41", driver_status=0, transport_status=0x1, device_status=2, retry_delay=3, info=SG_INFO_MIXED_IO, duration=5, din_resid=6, dout_resid=0, generated_tag=0x9}) = 0

# A header that ends where memory does is not there.
aarch64 ioctl 3 0x2285 0x20000 = -1 EFAULT
@0x20000 u32 0x53
> ioctl(3, SG_IO, 0x20000) = -1 EFAULT (Bad address)
i386 ioctl 3 0x4e40 0 = 1
> ioctl(3, NVME_IOCTL_ID) = 1
x32 ioctl 3 0xc0484e41 0x20000 = 0
@0x20000 u8 6 0 u16 0 u32 1 0 0 u64 0 0x21000 u32 0 4096 1 0 0 0 0 0 0 0x77
> ioctl(3, NVME_IOCTL_ADMIN_CMD, {opcode=0x6, flags=0, rsvd1=0, nsid=0x1, cdw2=0, cdw3=0, metadata=NULL, addr=0x21000, metadata_len=0, data_len=4096, cdw10=0x1, cdw11=0, cdw12=0, cdw13=0, cdw14=0, cdw15=0, timeout_ms=0} => {result=0x77}) = 0
aarch64 ioctl 3 0xc0484e43 0x20000 = -1 EINTR
@0x20000 u8 6 0 u16 0 u32 1 0 0 u64 0 0x21000 u32 0 4096 1 0 0 0 0 0 0 0
> ioctl(3, NVME_IOCTL_IO_CMD, {opcode=0x6, flags=0, rsvd1=0, nsid=0x1, cdw2=0, cdw3=0, metadata=NULL, addr=0x21000, metadata_len=0, data_len=4096, cdw10=0x1, cdw11=0, cdw12=0, cdw13=0, cdw14=0, cdw15=0, timeout_ms=0}) = -1 EINTR (Interrupted system call)
arm ioctl 3 0x4e44 0 = 0
> ioctl(3, NVME_IOCTL_RESET) = 0
riscv64 ioctl 3 0x4e45 0 = 0
> ioctl(3, NVME_IOCTL_SUBSYS_RESET) = 0
x86_64 ioctl 3 0x4e46 0 = 0
> ioctl(3, NVME_IOCTL_RESCAN) = 0
i386 ioctl 3 0xc0504e47 0x20000 = 0
@0x20000 u8 6 0 u16 0 u32 1 0 0 u64 0 0x21000 u32 0 4096 1 0 0 0 0 0 0 0 u64 0x100000000
> ioctl(3, NVME_IOCTL_ADMIN64_CMD, {opcode=0x6, flags=0, rsvd1=0, nsid=0x1, cdw2=0, cdw3=0, metadata=NULL, addr=0x21000, metadata_len=0, data_len=4096, cdw10=0x1, cdw11=0, cdw12=0, cdw13=0, cdw14=0, cdw15=0, timeout_ms=0} => {result=0x100000000}) = 0
x32 ioctl 3 0xc0504e48 0x20000 = 0
@0x20000 u8 6 0 u16 0 u32 1 0 0 u64 0 0x21000 u32 0 4096 1 0 0 0 0 0 0 0 u64 0x100000000
> ioctl(3, NVME_IOCTL_IO64_CMD, {opcode=0x6, flags=0, rsvd1=0, nsid=0x1, cdw2=0, cdw3=0, metadata=NULL, addr=0x21000, metadata_len=0, data_len=4096, cdw10=0x1, cdw11=0, cdw12=0, cdw13=0, cdw14=0, cdw15=0, timeout_ms=0} => {result=0x100000000}) = 0
aarch64 ioctl 3 0xc0504e49 0x20000 = 0
@0x20000 u8 6 0 u16 0 u32 1 0 0 u64 0 0x21000 u32 0 4096 1 0 0 0 0 0 0 0 u64 0x100000000
> ioctl(3, NVME_IOCTL_IO64_CMD_VEC, {opcode=0x6, flags=0, rsvd1=0, nsid=0x1, cdw2=0, cdw3=0, metadata=NULL, addr=0x21000, metadata_len=0, data_len=4096, cdw10=0x1, cdw11=0, cdw12=0, cdw13=0, cdw14=0, cdw15=0, timeout_ms=0} => {result=0x100000000}) = 0
x86_64 ioctl 3 0x40304e42 0x20000 = 0
@0x20000 u8 2 0 u16 0 7 0 u64 0 0x21000 8 u32 0 0 u16 0 0 u32 0
> ioctl(3, NVME_IOCTL_SUBMIT_IO, {opcode=0x2, flags=0, control=0, nblocks=7, metadata=NULL, addr=0x21000, slba=8, dsmgmt=0, reftag=0, apptag=0, appmask=0}) = 0
i386 ioctl 3 0x402c4e42 0x20000 = 0
@0x20000 u8 2 0 u16 0 7 0 u64 0 0x21000 8 u32 0 0 u16 0 0
> ioctl(3, NVME_IOCTL_SUBMIT_IO, {opcode=0x2, flags=0, control=0, nblocks=7, metadata=NULL, addr=0x21000, slba=8, dsmgmt=0, reftag=0, apptag=0, appmask=0}) = 0
arm ioctl 3 0xc0484e41 0 = -1 EFAULT
> ioctl(3, NVME_IOCTL_ADMIN_CMD, NULL) = -1 EFAULT (Bad address)
riscv64 ioctl 3 0x5301 0 = -1 ENOTTY
> ioctl(3, CDROMPAUSE) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x5302 0 = -1 ENOTTY
> ioctl(3, CDROMRESUME) = -1 ENOTTY (Inappropriate ioctl for device)
i386 ioctl 3 0x5307 0 = -1 ENOTTY
> ioctl(3, CDROMSTOP) = -1 ENOTTY (Inappropriate ioctl for device)
x32 ioctl 3 0x5308 0 = -1 ENOTTY
> ioctl(3, CDROMSTART) = -1 ENOTTY (Inappropriate ioctl for device)
aarch64 ioctl 3 0x5309 0 = -1 ENOTTY
> ioctl(3, CDROMEJECT) = -1 ENOTTY (Inappropriate ioctl for device)
arm ioctl 3 0x5312 0 = -1 ENOTTY
> ioctl(3, CDROMRESET) = -1 ENOTTY (Inappropriate ioctl for device)
riscv64 ioctl 3 0x5319 0 = -1 ENOTTY
> ioctl(3, CDROMCLOSETRAY) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x241 0 = -1 ENOTTY
> ioctl(3, FDCLRPRM) = -1 ENOTTY (Inappropriate ioctl for device)
i386 ioctl 3 0x245 0 = -1 ENOTTY
> ioctl(3, FDMSGON) = -1 ENOTTY (Inappropriate ioctl for device)
x32 ioctl 3 0x246 0 = -1 ENOTTY
> ioctl(3, FDMSGOFF) = -1 ENOTTY (Inappropriate ioctl for device)
aarch64 ioctl 3 0x247 0 = -1 ENOTTY
> ioctl(3, FDFMTBEG) = -1 ENOTTY (Inappropriate ioctl for device)
arm ioctl 3 0x249 0 = -1 ENOTTY
> ioctl(3, FDFMTEND) = -1 ENOTTY (Inappropriate ioctl for device)
riscv64 ioctl 3 0x24b 0 = -1 ENOTTY
> ioctl(3, FDFLUSH) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x259 0 = -1 ENOTTY
> ioctl(3, FDTWADDLE) = -1 ENOTTY (Inappropriate ioctl for device)
i386 ioctl 3 0x25a 0 = -1 ENOTTY
> ioctl(3, FDEJECT) = -1 ENOTTY (Inappropriate ioctl for device)
x32 ioctl 3 0x5331 0 = 0x7f
> ioctl(3, CDROM_GET_CAPABILITY) = 127
aarch64 ioctl 3 0x5328 0 = 1
> ioctl(3, CDROM_CHANGER_NSLOTS) = 1
arm ioctl 3 0x5327 0 = 101
> ioctl(3, CDROM_DISC_STATUS) = 101 (CDS_DATA_1)
riscv64 ioctl 3 0x5326 0x7fffffff = 4
> ioctl(3, CDROM_DRIVE_STATUS, 2147483647) = 4 (CDS_DISC_OK)
x86_64 ioctl 3 0x5326 0 = -1 ENOSYS
> ioctl(3, CDROM_DRIVE_STATUS, 0) = -1 ENOSYS (Function not implemented)
i386 ioctl 3 0x530f 1 = 0
> ioctl(3, CDROMEJECT_SW, 1) = 0
x32 ioctl 3 0x5322 1 = 0
> ioctl(3, CDROM_SELECT_SPEED, 1) = 0
aarch64 ioctl 3 0x5323 1 = 0
> ioctl(3, CDROM_SELECT_DISC, 1) = 0
arm ioctl 3 0x5325 1 = 0
> ioctl(3, CDROM_MEDIA_CHANGED, 1) = 0
riscv64 ioctl 3 0x5329 1 = 0
> ioctl(3, CDROM_LOCKDOOR, 1) = 0
x86_64 ioctl 3 0x5330 1 = 0
> ioctl(3, CDROM_DEBUG, 1) = 0
i386 ioctl 3 0x24a 1 = 0
> ioctl(3, FDSETEMSGTRESH, 1) = 0
x32 ioctl 3 0x254 1 = 0
> ioctl(3, FDRESET, 1) = 0
aarch64 ioctl 3 0x5320 0x1b = 27
> ioctl(3, CDROM_SET_OPTIONS, CDO_AUTO_CLOSE|CDO_AUTO_EJECT|CDO_LOCK|CDO_CHECK_TYPE) = 27
arm ioctl 3 0x5321 0x20 = 0
> ioctl(3, CDROM_CLEAR_OPTIONS, 0x20 /* CDO_??? */) = 0
riscv64 ioctl 3 0x5303 0x20000 = 0
@0x20000 u8 0 2 0 10 0 0
> ioctl(3, CDROMPLAYMSF, {cdmsf_min0=0, cdmsf_sec0=2, cdmsf_frame0=0, cdmsf_min1=10, cdmsf_sec1=0, cdmsf_frame1=0}) = 0
x86_64 ioctl 3 0x5304 0x20000 = 0
@0x20000 u8 1 0 9 0
> ioctl(3, CDROMPLAYTRKIND, {cdti_trk0=1, cdti_ind0=0, cdti_trk1=9, cdti_ind1=0}) = 0
i386 ioctl 3 0x5305 0x20000 = 0
@@0x20000 u8 1 9
> ioctl(3, CDROMREADTOCHDR, {cdth_trk0=1, cdth_trk1=9}) = 0
x32 ioctl 3 0x5306 0x20000 = 0
@0x20000 u8 1 0x14 2 0 u32 0x200 u8 0 0 0 0
> ioctl(3, CDROMREADTOCENTRY, {cdte_track=1, cdte_format=CDROM_MSF} => {cdte_adr=4, cdte_ctrl=1, cdte_addr=0x200, cdte_datamode=0}) = 0
aarch64 ioctl 3 0x5306 0x20000 = -1 EINVAL
@0x20000 u8 1 0 9 0 u32 0 0
> ioctl(3, CDROMREADTOCENTRY, {cdte_track=1, cdte_format=0x9 /* CDROM_??? */}) = -1 EINVAL (Invalid argument)
arm ioctl 3 0x530a 0x20000 = 0
@0x20000 u8 255 255 0 0
> ioctl(3, CDROMVOLCTRL, {channel0=255, channel1=255, channel2=0, channel3=0}) = 0
riscv64 ioctl 3 0x5313 0x20000 = 0
@@0x20000 u8 255 255 0 0
> ioctl(3, CDROMVOLREAD, {channel0=255, channel1=255, channel2=0, channel3=0}) = 0
x86_64 ioctl 3 0x5310 0x20000 = 0
@0x20000 u32 100 u8 1 1 0 0
> ioctl(3, CDROMMULTISESSION, {addr_format=CDROM_LBA} => {addr=0x64, xa_flag=1}) = 0
i386 ioctl 3 0x5311 0x20000 = 0
@@0x20000 "0000000000000\0" u16 0
> ioctl(3, CDROM_GET_MCN, {medium_catalog_number="0000000000000"}) = 0

# Flash
x32 ioctl 3 0x40084d06 0x20000 = 0
@0x20000 u32 0 0x20000
> ioctl(3, MIXER_WRITE(6) or MEMUNLOCK, {start=0, length=0x20000}) = 0
aarch64 ioctl 3 0x80084d17 0x20000 = 1
@0x20000 u32 0 0x20000
> ioctl(3, MIXER_READ(23) or MEMISLOCKED, {start=0, length=0x20000}) = 1
arm ioctl 3 0x40104d14 0x20000 = 0
@0x20000 u64 0 0x20000
> ioctl(3, MIXER_WRITE(20) or MEMERASE64, {start=0, length=0x20000}) = 0
riscv64 ioctl 3 0x80044d07 0x20000 = 0
@@0x20000 u32 2
> ioctl(3, MIXER_READ(7) or MEMGETREGIONCOUNT, [2]) = 0
x86_64 ioctl 3 0x40044d0e 0x20000 = 0
@@0x20000 u32 2
> ioctl(3, MIXER_WRITE(14) or OTPGETREGIONCOUNT, [2]) = 0
i386 ioctl 3 0x40084d0c 0x20000 = -1 EPERM
@0x20000 u64 131072
> ioctl(3, MIXER_WRITE(12) or MEMSETBADBLOCK, [131072]) = -1 EPERM (Operation not permitted)
arm ioctl 3 0xc00c4d04 0x20000 = 0
@0x20000 u32 0x1000 64 0x21000
> ioctl(3, MEMREADOOB, {start=0x1000, length=0x40, ptr=0x21000}) = 0
i386 ioctl 3 0xc00c4d03 0x20000 = 0
@0x20000 u32 0x1000 64 0x21000
> ioctl(3, MEMWRITEOOB, {start=0x1000, length=0x40, ptr=0x21000}) = 0
i386 ioctl 3 0xc03c4d1a 0x20000 = -1 EUCLEAN
@0x20000 u64 0 2048 64 0x21000 0 u8 0 0 0 0 0 0 0 0 u32 0 4 4 0
> ioctl(3, MEMREAD, {start=0, len=0x800, ooblen=0x40, usr_data=0x21000, usr_oob=NULL, mode=MTD_OPS_PLACE_OOB}) = -1 EUCLEAN (Structure needs cleaning)
i386 ioctl 3 0xc03c4d1a 0x20000 = 0
@0x20000 u64 0 2048 64 0x21000 0 u8 0 0 0 0 0 0 0 0 u32 0 4 4 0
> ioctl(3, MEMREAD, {start=0, len=0x800, ooblen=0x40, usr_data=0x21000, usr_oob=NULL, mode=MTD_OPS_PLACE_OOB} => {ecc_stats={uncorrectable_errors=0, corrected_bitflips=4, max_bitflips=4}}) = 0
arm ioctl 3 0xc0104d08 0x20000 = -1 EINVAL
@0x20000 u32 0 0 0 3
> ioctl(3, MEMGETREGIONINFO or MTRRIOC_GET_PAGE_ENTRY, {regionindex=0x3}) = -1 EINVAL (Invalid argument)
x32 ioctl 3 0x80204d01 0x20000 = -1 ENOTTY
> ioctl(3, MIXER_READ(1) or MEMGETINFO, 0x20000) = -1 ENOTTY (Inappropriate ioctl for device)
aarch64 ioctl 3 0x40046f01 0x20000 = 0
@0x20000 u32 3
> ioctl(3, UBI_IOCRMVOL, [3]) = 0
arm ioctl 3 0x40046f04 0x20000 = 0
@0x20000 u32 3
> ioctl(3, UBI_IOCRPEB, [3]) = 0
riscv64 ioctl 3 0x40046f05 0x20000 = 0
@0x20000 u32 3
> ioctl(3, UBI_IOCSPEB, [3]) = 0
x86_64 ioctl 3 0x40044f01 0x20000 = 0
@0x20000 u32 3
> ioctl(3, UBI_IOCEBER, [3]) = 0
i386 ioctl 3 0x40044f04 0x20000 = 0
@0x20000 u32 3
> ioctl(3, UBI_IOCEBUNMAP, [3]) = 0
x32 ioctl 3 0x40986f00 0x20000 = 0
@0x20000 u32 -1 1 u64 4096 u8 3 0 u16 4 u32 0 "root\0" fill 124 0
> ioctl(3, UBI_IOCMKVOL, {vol_id=-1, alignment=1, bytes=4096, vol_type=UBI_DYNAMIC_VOLUME, flags=0, name_len=4, name="root"} => [-1]) = 0
aarch64 ioctl 3 0x40186f40 0 = -1 EFAULT
> ioctl(3, UBI_IOCATT, NULL) = -1 EFAULT (Bad address)
i386 ioctl 3 0x400c6f02 0x20000 = 0
@0x20000 u64 4096 u32 2 0
> ioctl(3, UBI_IOCRSVOL, {bytes=4096, vol_id=2}) = 0
