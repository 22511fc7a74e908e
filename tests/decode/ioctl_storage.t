# ioctl: memory cards, tapes, optical drives, arrays of disks.
x86_64 ioctl 3 0xc048b300 0x20000 = 0
@0x20000 u32 0 0 8 0 0 0 0 0 0xb5 512 1 0 0 0 0 0 u64 0x30000
@@0x20000 u32 0 0 8 0 0x900 0 0 0 0xb5 512 1 0 0 0 0 0 u64 0x30000
> ioctl(3, MMC_IOC_CMD, {write_flag=0, is_acmd=0, opcode=8, arg=0, flags=0xb5, blksz=512, blocks=1, postsleep_min_us=0, postsleep_max_us=0, data_timeout_ns=0, cmd_timeout_ms=0, data_ptr=0x30000} => {response=[0x900, 0, 0, 0]}) = 0
arm ioctl 3 0xc048b300 0x20000 = -1 ETIMEDOUT
@0x20000 u32 0x80000001 1 25 0x10000 0 0 0 0 0x1b 512 2 10 20 30 40 0 u64 0x30000
> ioctl(3, MMC_IOC_CMD, {write_flag=0x80000001, is_acmd=1, opcode=25, arg=0x10000, flags=0x1b, blksz=512, blocks=2, postsleep_min_us=10, postsleep_max_us=20, data_timeout_ns=30, cmd_timeout_ms=40, data_ptr=0x30000}) = -1 ETIMEDOUT (Connection timed out)
aarch64 ioctl 3 0xc008b301 0x20000 = 0
@0x20000 u64 2 u32 1 0 6 0x3b30101 0 0 0 0 0x49d 0 0 0 0 0 0 0 u64 0 u32 0 0 13 0x10000 0 0 0 0 0x15 0 0 0 0 0 0 0 u64 0
> ioctl(3, MMC_IOC_MULTI_CMD, {num_of_cmds=2, cmds=[{write_flag=0x1, is_acmd=0, opcode=6, arg=0x3b30101, flags=0x49d, blksz=0, blocks=0, postsleep_min_us=0, postsleep_max_us=0, data_timeout_ns=0, cmd_timeout_ms=0, data_ptr=NULL}, {write_flag=0, is_acmd=0, opcode=13, arg=0x10000, flags=0x15, blksz=0, blocks=0, postsleep_min_us=0, postsleep_max_us=0, data_timeout_ns=0, cmd_timeout_ms=0, data_ptr=NULL}]}) = 0
x86_64 ioctl 3 0xc008b301 0x20000 = -1 EINVAL
@0x20000 u64 0xffffffffffff
> ioctl(3, MMC_IOC_MULTI_CMD, {num_of_cmds=281474976710655, cmds=0x20008}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x40086d01 0x20000 = 0
@0x20000 u16 6 0 u32 1
> ioctl(3, MTIOCTOP, {mt_op=MTREW, mt_count=1}) = 0
i386 ioctl 3 0x40086d01 0x20000 = -1 EINVAL
@0x20000 u16 99 0 u32 -1
> ioctl(3, MTIOCTOP, {mt_op=99 /* MT??? */, mt_count=-1}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x80306d02 0x20000 = 0
@@0x20000 u64 0x72 0 0x4400 0x41010000 0 u32 0 -1
> ioctl(3, MTIOCGET, {mt_type=0x72, mt_resid=0, mt_dsreg=0x4400, mt_gstat=GMT_BOT|GMT_ONLINE|GMT_IM_REP_EN, mt_erreg=0, mt_fileno=0, mt_blkno=-1}) = 0
i386 ioctl 3 0x801c6d02 0x20000 = 0
@@0x20000 u32 0x72 -1 0x4400 0xfe058000 0 3 4
> ioctl(3, MTIOCGET, {mt_type=0x72, mt_resid=-1, mt_dsreg=0x4400, mt_gstat=GMT_EOF|GMT_BOT|GMT_EOT|GMT_SM|GMT_EOD|GMT_WR_PROT|GMT_DR_OPEN|GMT_IM_REP_EN|GMT_CLN|0x2000000, mt_erreg=0, mt_fileno=3, mt_blkno=4}) = 0
x86_64 ioctl 3 0x80086d03 0x20000 = 0
@@0x20000 u64 1234
> ioctl(3, MTIOCPOS, {mt_blkno=1234}) = 0
arm ioctl 3 0x80046d03 0x20000 = 0
@@0x20000 u32 1234
> ioctl(3, MTIOCPOS or RIO_MPORT_MAINT_PORT_IDX_GET, {mt_blkno=1234}) = 0
x86_64 ioctl 3 0x530d 0x20000 = 0
@0x20000 u8 0 2 0 0 2 1
> ioctl(3, CDROMREADMODE1, {cdmsf_min0=0, cdmsf_sec0=2, cdmsf_frame0=0, cdmsf_min1=0, cdmsf_sec1=2, cdmsf_frame1=1}) = 0
x86_64 ioctl 3 0x530c 0x20000 = 0
@0x20000 u8 0 2 0 0 2 1
> ioctl(3, CDROMREADMODE2, {cdmsf_min0=0, cdmsf_sec0=2, cdmsf_frame0=0, cdmsf_min1=0, cdmsf_sec1=2, cdmsf_frame1=1}) = 0
x86_64 ioctl 3 0x5314 0x20000 = -1 EIO
@0x20000 u8 0 2 0 0 2 1
> ioctl(3, CDROMREADRAW, {cdmsf_min0=0, cdmsf_sec0=2, cdmsf_frame0=0, cdmsf_min1=0, cdmsf_sec1=2, cdmsf_frame1=1}) = -1 EIO (Input/output error)
x86_64 ioctl 3 0x5316 0x20000 = -1 ENOSYS
@0x20000 u8 0 2 0 0 2 1
> ioctl(3, CDROMSEEK, {cdmsf_min0=0, cdmsf_sec0=2, cdmsf_frame0=0, cdmsf_min1=0, cdmsf_sec1=2, cdmsf_frame1=1}) = -1 ENOSYS (Function not implemented)
x86_64 ioctl 3 0x530e 0x20000 = 0
@0x20000 u32 16 u8 1 0 0 0 u32 8 0 ptr 0x30000
> ioctl(3, CDROMREADAUDIO, {addr=0x10, addr_format=CDROM_LBA, nframes=8, buf=0x30000}) = 0
i386 ioctl 3 0x530e 0x20000 = -1 EINVAL
@0x20000 u32 16 u8 3 0 0 0 u32 8 ptr 0x30000
> ioctl(3, CDROMREADAUDIO, {addr=0x10, addr_format=0x3 /* CDROM_??? */, nframes=8, buf=0x30000}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x530b 0x20000 = 0
@0x20000 u8 2 fill 15 0
@@0x20000 u8 2 0x11 0x41 3 1 0 0 0 u32 0x10203 0x10204
> ioctl(3, CDROMSUBCHNL, {cdsc_format=CDROM_MSF} => {cdsc_audiostatus=CDROM_AUDIO_PLAY, cdsc_adr=1, cdsc_ctrl=4, cdsc_trk=3, cdsc_ind=1, cdsc_absaddr=0x10203, cdsc_reladdr=0x10204}) = 0
x86_64 ioctl 3 0x530b 0x20000 = -1 EINVAL
@0x20000 u8 7 fill 15 0
> ioctl(3, CDROMSUBCHNL, {cdsc_format=0x7 /* CDROM_??? */}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x5317 0x20000 = -1 ENOSYS
@0x20000 u32 100 u16 20 0
> ioctl(3, CDROMPLAYBLK, {from=100, len=20}) = -1 ENOSYS (Function not implemented)
x86_64 ioctl 3 0x531d 0x20000 = 0
@@0x20000 u8 5
> ioctl(3, CDROMGETSPINDOWN, [5]) = 0
x86_64 ioctl 3 0x531e 0x20000 = 0
@0x20000 u8 5
> ioctl(3, CDROMSETSPINDOWN, [5]) = 0
x86_64 ioctl 3 0x5395 0x20000 = 0
@@0x20000 u64 1234
> ioctl(3, CDROM_LAST_WRITTEN, [1234]) = 0
i386 ioctl 3 0x5394 0x20000 = 0
@@0x20000 u32 1234
> ioctl(3, CDROM_NEXT_WRITABLE, [1234]) = 0
x86_64 ioctl 3 0x5393 0x20000 = 0
@0x20000 "\x12\x00\x00\x00\x24\x00\x00\x00\x00\x00\x00\x00" u32 0 ptr 0x30000 u32 36 0 ptr 0x40000 u8 2 0 0 0 u32 1 5000 0 ptr 0
@@0x20000 "\x12\x00\x00\x00\x24\x00\x00\x00\x00\x00\x00\x00" u32 0 ptr 0x30000 u32 36 0 ptr 0x40000 u8 2 0 0 0 u32 1 5000 0 ptr 0
> ioctl(3, CDROM_SEND_PACKET, {cmd="\x12\x00\x00\x00\x24\x00\x00\x00\x00\x00\x00\x00", buffer=0x30000, buflen=36, sense=0x40000, data_direction=CGC_DATA_READ, quiet=1, timeout=5000} => {stat=0}) = 0
arm ioctl 3 0x5393 0x20000 = -1 EIO
@0x20000 "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00" ptr 0 u32 0 0 ptr 0x40000 u8 3 0 0 0 u32 0 0 ptr 0
> ioctl(3, CDROM_SEND_PACKET, {cmd="\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", buffer=NULL, buflen=0, sense=0x40000, data_direction=CGC_DATA_NONE, quiet=0, timeout=0}) = -1 EIO (Input/output error)
x86_64 ioctl 3 0x5396 0x20000 = 0
@0x20000 u64 100 0
@@0x20000 u64 200 1
> ioctl(3, CDROM_TIMED_MEDIA_CHANGE, {last_media_change=100} => {last_media_change=200, media_flags=MEDIA_CHANGED_FLAG}) = 0
x86_64 ioctl 3 0x5390 0x20000 = 0
@0x20000 u8 1
> ioctl(3, DVD_READ_STRUCT, [DVD_STRUCT_COPYRIGHT]) = 0
x86_64 ioctl 3 0x5392 0x20000 = -1 EINVAL
@0x20000 u8 9
> ioctl(3, DVD_AUTH, [DVD_INVALIDATE_AGID]) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x800c0910 0x20000 = 0
@@0x20000 u32 0 90 3
> ioctl(3, RAID_VERSION, {major=0, minor=90, patchlevel=3}) = 0
x86_64 ioctl 3 0x80480911 0x20000 = 0
@@0x20000 u32 1 2 0 1700000000 1 1046528 2 2 127 0 1700000001 0x101 2 2 0 0 0 0
> ioctl(3, GET_ARRAY_INFO, {major_version=1, minor_version=2, patch_version=0, ctime=1700000000, level=1, size=1046528, nr_disks=2, raid_disks=2, md_minor=127, not_persistent=0, utime=1700000001, state=1<<MD_SB_CLEAN|1<<MD_SB_BITMAP_PRESENT, active_disks=2, working_disks=2, failed_disks=0, spare_disks=0, layout=0, chunk_size=0}) = 0
aarch64 ioctl 3 0x40480923 0x20000 = -1 EBUSY
@0x20000 u32 0 90 0 0 5 1024 3 3 0 1 0 2 3 3 0 0 2 65536
> ioctl(3, SET_ARRAY_INFO, {major_version=0, minor_version=90, patch_version=0, ctime=0, level=5, size=1024, nr_disks=3, raid_disks=3, md_minor=0, not_persistent=1, utime=0, state=1<<MD_SB_ERRORS, active_disks=3, working_disks=3, failed_disks=0, spare_disks=0, layout=0x2, chunk_size=65536}) = -1 EBUSY (Device or resource busy)
x86_64 ioctl 3 0x80140912 0x20000 = 0
@0x20000 u32 1 0 0 0 0
@@0x20000 u32 1 8 16 1 6
> ioctl(3, GET_DISK_INFO, {number=1} => {number=1, major=8, minor=16, raid_disk=1, state=1<<MD_DISK_ACTIVE|1<<MD_DISK_SYNC}) = 0
x86_64 ioctl 3 0x80140912 0x20000 = -1 ENODEV
@0x20000 u32 1
> ioctl(3, GET_DISK_INFO, {number=1}) = -1 ENODEV (No such device)
i386 ioctl 3 0x40140921 0x20000 = 0
@0x20000 u32 2 8 32 2 0x206
> ioctl(3, ADD_NEW_DISK, {number=2, major=8, minor=32, raid_disk=2, state=1<<MD_DISK_ACTIVE|1<<MD_DISK_SYNC|1<<MD_DISK_WRITEMOSTLY}) = 0
x86_64 ioctl 3 0x922 0x811 = 0
> ioctl(3, HOT_REMOVE_DISK, makedev(0x8, 0x11)) = 0
x86_64 ioctl 3 0x928 0x821 = 0
> ioctl(3, HOT_ADD_DISK, makedev(0x8, 0x21)) = 0
riscv64 ioctl 3 0x929 0x811 = -1 EBUSY
> ioctl(3, SET_DISK_FAULTY, makedev(0x8, 0x11)) = -1 EBUSY (Device or resource busy)
x86_64 ioctl 3 0x4004092b 5 = -1 EINVAL
> ioctl(3, SET_BITMAP_FILE, 5) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x90000915 0x20000 = 0
@@0x20000 "/var/bitmap" fill 4085 0
> ioctl(3, GET_BITMAP_FILE, "/var/bitmap") = 0
x86_64 ioctl 3 0x914 0 = 0
> ioctl(3, RAID_AUTORUN) = 0
x86_64 ioctl 3 0x920 0 = 0
> ioctl(3, CLEAR_ARRAY) = 0
x86_64 ioctl 3 0x932 0 = -1 EBUSY
> ioctl(3, STOP_ARRAY) = -1 EBUSY (Device or resource busy)
x86_64 ioctl 3 0x933 0 = 0
> ioctl(3, STOP_ARRAY_RO) = 0
x86_64 ioctl 3 0x934 0 = 0
> ioctl(3, RESTART_ARRAY_RW) = 0
x86_64 ioctl 3 0x935 0 = -1 EINVAL
> ioctl(3, CLUSTERED_DISK_NACK) = -1 EINVAL (Invalid argument)
