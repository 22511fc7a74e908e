# Disks, flash and files: requests strace knows, as it shows them.
# Block devices, loop devices, fs, mtd, ubi, scsi, nbd, hdio: what strace says
x86_64 ioctl 3 0x1269 0x20000 = 0
@0x20000 u32 1 0 152 0 u64 0x21000
@0x21000 u64 1048576 2097152 u32 3 "dev\0" fill 60 0 "vol\0" fill 60 0 fill 4 0
> ioctl(3, BLKPG, {op=BLKPG_ADD_PARTITION, flags=0, datalen=152, data={start=1048576, length=2097152, pno=3, devname="dev", volname="vol"}}) = 0
-v
> ioctl(3, BLKPG, {op=BLKPG_ADD_PARTITION, flags=0, datalen=152, data={start=1048576, length=2097152, pno=3, devname="dev", volname="vol"}}) = 0
x86_64 ioctl 3 0x1269 0x20000 = -1 EBUSY
@0x20000 u32 2 0 152 0 u64 0x21000
@0x21000 u64 1048576 2097152 u32 3 "dev\0" fill 60 0 "vol\0" fill 60 0 fill 4 0
> ioctl(3, BLKPG, {op=BLKPG_DEL_PARTITION, flags=0, datalen=152, data={start=1048576, length=2097152, pno=3, devname="dev", volname="vol"}}) = -1 EBUSY (Device or resource busy)
x86_64 ioctl 3 0x1269 0x20000 = -1 EINVAL
@0x20000 u32 9 0 8 0 u64 0x21000
@0x21000 u64 1048576 2097152 u32 3 "dev\0" fill 60 0 "vol\0" fill 60 0 fill 4 0
> ioctl(3, BLKPG, {op=0x9 /* BLKPG_??? */, flags=0, datalen=8, data={start=1048576, length=2097152, pno=3, devname="dev", volname="vol"}}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x1269 0x20000 = -1 EINVAL
@0x20000 u32 3 0 152 0 u64 0
> ioctl(3, BLKPG, {op=BLKPG_RESIZE_PARTITION, flags=0, datalen=152, data=NULL}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x1269 0 = -1 EFAULT
> ioctl(3, BLKPG, NULL) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x1269 0x20000 = -1 EFAULT
> ioctl(3, BLKPG, 0x20000) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0xc0481273 0x20000 = 0
@0x20000 "sda\0" fill 28 0 u16 0x7 0 u32 1024 4 0 u64 0 -1 u32 33 0
> ioctl(3, BLKTRACESETUP, {act_mask=7, buf_size=1024, buf_nr=4, start_lba=0, end_lba=18446744073709551615, pid=33, name="sda"}) = 0
x86_64 ioctl 3 0xc0481273 0x20000 = 0
@0x20000 "sda\0" fill 28 0 u16 0xffff 0 u32 1024 4 0 u64 0 -1 u32 33 0
> ioctl(3, BLKTRACESETUP, {act_mask=65535, buf_size=1024, buf_nr=4, start_lba=0, end_lba=18446744073709551615, pid=33, name="sda"}) = 0
x86_64 ioctl 3 0x80081272 0 = -1 EFAULT
> ioctl(3, BLKGETSIZE64, NULL) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x125f 5 = 0
> ioctl(3, BLKRRPART) = 0
x86_64 ioctl 3 0x1277 0x20000 = -1 EFAULT
> ioctl(3, BLKDISCARD, 0x20000) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x80081280 0x20000 = 0
@0x20000 u64 18
> ioctl(3, BLKGETDISKSEQ, [18]) = 0
x86_64 ioctl 3 0x1266 5 = 0
> ioctl(3, BLKSECTSET, 0x5) = 0
x86_64 ioctl 3 0x4c07 5 = 0
> ioctl(3, LOOP_SET_CAPACITY) = 0
x86_64 ioctl 3 0x4c08 1 = 0
> ioctl(3, LOOP_SET_DIRECT_IO, 1) = 0
x86_64 ioctl 3 0x80087601 0x20000 = 0
@0x20000 u64 7
> ioctl(3, FS_IOC_GETVERSION, [7]) = 0
x86_64 ioctl 3 0x40087602 0x20000 = 0
@0x20000 u64 7
> ioctl(3, FS_IOC_SETVERSION, [7]) = 0
x86_64 ioctl 3 0x1 0x20000 = 0
@0x20000 u32 7
> ioctl(3, FIBMAP, [7]) = 0
x86_64 ioctl 3 0x2 0x20000 = 0
@0x20000 u32 4096
> ioctl(3, FIGETBSZ, [4096]) = 0
x86_64 ioctl 3 0xc0185879 0x20000 = 0
@0x20000 u64 0 -1 4096
> ioctl(3, FITRIM, {start=0, len=18446744073709551615, minlen=4096}) = 0
x86_64 ioctl 3 0x4020940d 0x20000 = -1 EXDEV
@0x20000 u64 4 0 0 0
> ioctl(3, BTRFS_IOC_CLONE_RANGE or FICLONERANGE, {src_fd=4, src_offset=0, src_length=0, dest_offset=0}) = -1 EXDEV (Invalid cross-device link)
x86_64 ioctl 3 0xc0c0583b 0x20000 = 0
@0x20000 fill 300 0
> ioctl(3, FS_IOC_GETFSMAP, {fmh_iflags=0, fmh_count=0, fmh_keys=[{fmr_device=makedev(0, 0), fmr_flags=0, fmr_physical=0, fmr_owner=0, fmr_offset=0, fmr_length=0}, {fmr_device=makedev(0, 0), fmr_flags=0, fmr_physical=0, fmr_owner=0, fmr_offset=0, fmr_length=0}]} => {fmh_oflags=0, fmh_entries=0}) = 0
x86_64 ioctl 3 0xab00 5 = 0
> ioctl(3, NBD_SET_SOCK, 5) = 0
x86_64 ioctl 3 0xab0a 0x41 = 0
> ioctl(3, NBD_SET_FLAGS, NBD_FLAG_HAS_FLAGS|NBD_FLAG_SEND_WRITE_ZEROES) = 0
x86_64 ioctl 3 0xab09 10 = 0
> ioctl(3, NBD_SET_TIMEOUT, 10) = 0
x86_64 ioctl 3 0xab03 1 = 0
> ioctl(3, NBD_DO_IT) = 0
x86_64 ioctl 3 0xab01 4096 = 0
> ioctl(3, NBD_SET_BLKSIZE, 4096) = 0
x86_64 ioctl 3 0x301 0x20000 = 0
@0x20000 u8 255 63 u16 1024 u32 0 u64 2048
> ioctl(3, HDIO_GETGEO, {heads=255, sectors=63, cylinders=1024, start=2048}) = 0
x86_64 ioctl 3 0x31f 0x20000 = 0
@0x20000 u8 0xec 1 2 1 fill 512 65
> ioctl(3, HDIO_DRIVE_CMD, {command=ATA_CMD_ID_ATA, sector_number=1, feature=2, sector_count=1} => {status=0xec, error=1, nsector=2, buf="\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41"...}) = 0
-v
> ioctl(3, HDIO_DRIVE_CMD, {command=ATA_CMD_ID_ATA, sector_number=1, feature=2, sector_count=1} => {status=0xec, error=1, nsector=2, buf="\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41"...}) = 0
x86_64 ioctl 3 0x31f 0x20000 = 0
@0x20000 u8 0xb0 1 0xd0 1 fill 512 65
> ioctl(3, HDIO_DRIVE_CMD, {command=ATA_CMD_SMART, sector_number=1, feature=208, sector_count=1} => {status=0xb0, error=1, nsector=208, buf="\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41"...}) = 0
-v
> ioctl(3, HDIO_DRIVE_CMD, {command=ATA_CMD_SMART, sector_number=1, feature=208, sector_count=1} => {status=0xb0, error=1, nsector=208, buf="\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41"...}) = 0
x86_64 ioctl 3 0x31f 0x20000 = -1 EIO
@0x20000 u8 0xb0 1 0xd0 1 fill 512 65
> ioctl(3, HDIO_DRIVE_CMD, {command=ATA_CMD_SMART, sector_number=1, feature=208, sector_count=1}) = -1 EIO (Input/output error)
x86_64 ioctl 3 0x31f 0x20000 = 0
@0x20000 u8 0xe5 0 0 0 fill 512 65
> ioctl(3, HDIO_DRIVE_CMD, {command=ATA_CMD_CHK_POWER, sector_number=0, feature=0, sector_count=0} => {status=0xe5, error=0, nsector=0}) = 0
x86_64 ioctl 3 0x31f 0 = -1 EINVAL
> ioctl(3, HDIO_DRIVE_CMD, NULL) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x31e 0x20000 = 0
@0x20000 u8 0xb0 1 2 3 4 5 6
> ioctl(3, HDIO_DRIVE_TASK, [0xb0, 0x1, 0x2, 0x3, 0x4, 0x5, 0x6] => [0xb0, 0x1, 0x2, 0x3, 0x4, 0x5, 0x6]) = 0
x86_64 ioctl 3 0x31d 0x20000 = 0
@0x20000 fill 64 1
> ioctl(3, HDIO_DRIVE_TASKFILE, 0x20000) = 0
x86_64 ioctl 3 0x30d 0x20000 = 0
@0x20000 fill 512 65
> ioctl(3, HDIO_GET_IDENTITY, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"...) = 0
-v
> ioctl(3, HDIO_GET_IDENTITY, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"...) = 0
x86_64 ioctl 3 0x307 0x20000 = 0
@0x20000 fill 512 65
> ioctl(3, HDIO_OBSOLETE_IDENTITY, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"...) = 0
x86_64 ioctl 3 0x31a 0x20000 = 0
@0x20000 u64 2
> ioctl(3, HDIO_GET_BUSSTATE, [BUSSTATE_TRISTATE]) = 0
x86_64 ioctl 3 0x31a 0x20000 = 0
@0x20000 u64 7
> ioctl(3, HDIO_GET_BUSSTATE, [0x7 /* BUSSTATE_??? */]) = 0
x86_64 ioctl 3 0x32d 1 = 0
> ioctl(3, HDIO_SET_BUSSTATE, BUSSTATE_ON) = 0
x86_64 ioctl 3 0x30c 0x20000 = 0
@0x20000 u64 0x1b
> ioctl(3, HDIO_GET_NICE, [1 << IDE_NICE_DSC_OVERLAP|1 << IDE_NICE_ATAPI_OVERLAP|1 << IDE_NICE_1|1 << IDE_NICE_2]) = 0
x86_64 ioctl 3 0x329 0x1f = 0
> ioctl(3, HDIO_SET_NICE, 1 << IDE_NICE_DSC_OVERLAP|1 << IDE_NICE_ATAPI_OVERLAP|1 << IDE_NICE_1|1 << IDE_NICE_0|1 << IDE_NICE_2) = 0
x86_64 ioctl 3 0x329 0 = 0
> ioctl(3, HDIO_SET_NICE, 0) = 0
x86_64 ioctl 3 0x306 0x42 = 0
> ioctl(3, HDIO_SET_XFER, 0x42) = 0
x86_64 ioctl 3 0x305 0x20000 = 0
@0x20000 u64 1
> ioctl(3, HDIO_GET_QDMA, [1]) = 0
x86_64 ioctl 3 0x31b 1 = 0
> ioctl(3, HDIO_TRISTATE_HWIF, 0x1) = 0
x86_64 ioctl 3 0x32e 1 = 0
> ioctl(3, HDIO_SET_QDMA, 1) = 0
x86_64 ioctl 3 0x31c 0x20000 = 0
@0x20000 u32 1 2 3
> ioctl(3, HDIO_DRIVE_RESET, [0x1, 0x2, 0x3]) = 0
x86_64 ioctl 3 0x328 0x20000 = 0
@0x20000 u64 0x1f0 0x3f6 14
> ioctl(3, HDIO_SCAN_HWIF, [0x1f0, 0, 0x3f6]) = 0
x86_64 ioctl 3 0x32a 1 = 0
> ioctl(3, HDIO_UNREGISTER_HWIF, 1) = 0
x86_64 ioctl 3 0x30b 0x20000 = 0
@0x20000 u64 1
> ioctl(3, HDIO_GET_DMA, [1]) = 0
x86_64 ioctl 3 0x326 1 = 0
> ioctl(3, HDIO_SET_DMA, 1) = 0
x86_64 ioctl 3 0x40986f00 0x20000 = 0
@0x20000 u32 -1 1 u64 1048576 u8 3 0 u16 4 u32 0 0 "root\0" fill 200 0
> ioctl(3, UBI_IOCMKVOL, {vol_id=-1, alignment=1, bytes=1048576, vol_type=UBI_DYNAMIC_VOLUME, flags=0, name_len=4, name=""} => [-1]) = 0
x86_64 ioctl 3 0x40986f00 0x20000 = 0
@0x20000 u32 5 1 u64 1048576 u8 4 1 u16 200 u32 0 0 fill 300 65
> ioctl(3, UBI_IOCMKVOL, {vol_id=5, alignment=1, bytes=1048576, vol_type=UBI_STATIC_VOLUME, flags=UBI_VOL_SKIP_CRC_CHECK_FLG, name_len=200, name=""} => [5]) = 0
x86_64 ioctl 3 0x40986f00 0x20000 = 0
@0x20000 u32 5 1 u64 1048576 u8 4 1 u16 3 u32 0 0 "rootroot\0" fill 300 0
> ioctl(3, UBI_IOCMKVOL, {vol_id=5, alignment=1, bytes=1048576, vol_type=UBI_STATIC_VOLUME, flags=UBI_VOL_SKIP_CRC_CHECK_FLG, name_len=3, name=""} => [5]) = 0
x86_64 ioctl 3 0x51106f03 0x20000 = 0
@0x20000 u32 2 fill 12 0 u32 1 u16 3 0 "abc\0" fill 124 0 u32 2 u16 2 0 "xy\0" fill 125 0 fill 4096 0
> ioctl(3, UBI_IOCRNVOL, {count=2, ents=[{vol_id=1, name_len=3, name="abc"}, {vol_id=2, name_len=2, name="xy"}]}) = 0
-v
> ioctl(3, UBI_IOCRNVOL, {count=2, ents=[{vol_id=1, name_len=3, name="abc"}, {vol_id=2, name_len=2, name="xy"}]}) = 0
x86_64 ioctl 3 0x51106f03 0x20000 = 0
@0x20000 u32 40 fill 12 0 u32 1 u16 3 0 "abc\0" fill 124 0 u32 2 u16 2 0 "xy\0" fill 125 0 fill 4096 0
> ioctl(3, UBI_IOCRNVOL, {count=40, ents=[{vol_id=1, name_len=3, name="abc"}, {vol_id=2, name_len=2, name="xy"}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}, {vol_id=0, name_len=0, name=""}]}) = 0
x86_64 ioctl 3 0x40186f40 0x20000 = 0
@0x20000 u32 -1 0 2048 20 fill 20 0
@@0x20000 u32 3 0 2048 20
> ioctl(3, UBI_IOCATT, {ubi_num=-1, mtd_num=0, vid_hdr_offset=2048, max_beb_per1024=20} => [3]) = 0
x86_64 ioctl 3 0x40186f40 0x20000 = -1 EEXIST
@0x20000 u32 -1 0 2048 20 fill 20 0
> ioctl(3, UBI_IOCATT, {ubi_num=-1, mtd_num=0, vid_hdr_offset=2048, max_beb_per1024=20}) = -1 EEXIST (File exists)
x86_64 ioctl 3 0x40084f00 0x20000 = 0
@0x20000 u64 4096
> ioctl(3, UBI_IOCVOLUP, [4096]) = 0
x86_64 ioctl 3 0x40044f02 0x20000 = 0
@0x20000 u32 1 2 u8 3 0 0 0 0 0 0 0
> ioctl(3, UBI_IOCEBCH, {lnum=1, bytes=2, dtype=UBI_UNKNOWN}) = 0
x86_64 ioctl 3 0x40084f03 0x20000 = 0
@0x20000 u32 1 u8 3 0 0 0
> ioctl(3, UBI_IOCEBMAP, {lnum=1, dtype=UBI_UNKNOWN}) = 0
x86_64 ioctl 3 0x40084f03 0x20000 = 0
@0x20000 u32 -1 u8 1 0 0 0
> ioctl(3, UBI_IOCEBMAP, {lnum=-1, dtype=UBI_LONGTERM}) = 0
x86_64 ioctl 3 0x40104f06 0x20000 = 0
@0x20000 u8 1 0 0 0 0 0 0 0 u64 1
> ioctl(3, UBI_IOCSETVOLPROP, {property=UBI_VOL_PROP_DIRECT_WRITE, value=0x1}) = 0
x86_64 ioctl 3 0x40104f06 0x20000 = 0
@0x20000 u8 9 0 0 0 0 0 0 0 u64 1
> ioctl(3, UBI_IOCSETVOLPROP, {property=0x9 /* UBI_VOL_PROP_??? */, value=0x1}) = 0
x86_64 ioctl 3 0x400c6f02 0x20000 = 0
@0x20000 u64 4096 u32 2 0
> ioctl(3, UBI_IOCRSVOL, {bytes=4096, vol_id=2}) = 0
x86_64 ioctl 3 0x40046f41 0x20000 = 0
@0x20000 u32 2
> ioctl(3, UBI_IOCDET, [2]) = 0
x86_64 ioctl 3 0x80044f05 0x20000 = 1
@0x20000 u32 2
> ioctl(3, UBI_IOCEBISMAP, [2]) = 1
x86_64 ioctl 3 0x40804f07 0x20000 = 0
@0x20000 u32 2
> ioctl(3, UBI_IOCVOLCRBLK) = 0
x86_64 ioctl 3 0x4f08 0 = 0
> ioctl(3, UBI_IOCVOLRMBLK) = 0
x86_64 ioctl 3 0x80204d01 0x20000 = 0
@0x20000 u8 4 0 0 0 u32 0x400 0x8000000 0x20000 2048 64 u64 0
> ioctl(3, MIXER_READ(1) or MEMGETINFO, {type=MTD_NANDFLASH, flags=MTD_WRITEABLE, size=0x8000000, erasesize=0x20000, writesize=0x800, oobsize=0x40, padding=0}) = 0
x86_64 ioctl 3 0x80204d01 0x20000 = 0
@0x20000 u8 1 0 0 0 u32 0xc00 0x8000000 0x20000 2048 64 u64 0
> ioctl(3, MIXER_READ(1) or MEMGETINFO, {type=MTD_RAM, flags=MTD_WRITEABLE|MTD_BIT_WRITEABLE, size=0x8000000, erasesize=0x20000, writesize=0x800, oobsize=0x40, padding=0}) = 0
x86_64 ioctl 3 0x80204d01 0x20000 = 0
@0x20000 u8 17 0 0 0 u32 0x10001 0x8000000 0x20000 2048 64 u64 7
> ioctl(3, MIXER_READ(1) or MEMGETINFO, {type=0x11 /* MTD_??? */, flags=0x10001 /* MTD_??? */, size=0x8000000, erasesize=0x20000, writesize=0x800, oobsize=0x40, padding=0x7}) = 0
x86_64 ioctl 3 0x40084d02 0x20000 = 0
@0x20000 u32 0 0x20000
> ioctl(3, MIXER_WRITE(2) or MEMERASE, {start=0, length=0x20000}) = 0
x86_64 ioctl 3 0xc0104d03 0x20000 = 0
@0x20000 u32 0x1000 64 u64 0x21000
@0x21000 "abcdefgh"
> ioctl(3, MEMWRITEOOB, {start=0x1000, length=0x40, ptr=0x21000}) = 0
x86_64 ioctl 3 0xc0104d04 0x20000 = 0
@0x20000 u32 0x1000 64 u64 0x21000
@0x21000 "abcdefgh" fill 60 0
> ioctl(3, MEMREADOOB, {start=0x1000, length=0x40, ptr=0x21000}) = 0
-v
> ioctl(3, MEMREADOOB, {start=0x1000, length=0x40, ptr=0x21000}) = 0
x86_64 ioctl 3 0xc0184d15 0x20000 = 0
@0x20000 u64 0x1000 u32 64 0 u64 0x21000
@0x21000 "abcdefgh" fill 60 0
> ioctl(3, MEMWRITEOOB64, {start=0x1000, length=0, usr_ptr=0x21000}) = 0
x86_64 ioctl 3 0xc0184d16 0x20000 = 0
@0x20000 u64 0x1000 u32 64 0 u64 0x21000
@0x21000 "abcdefgh" fill 60 0
> ioctl(3, MEMREADOOB64, {start=0x1000, length=0, usr_ptr=0x21000}) = 0
x86_64 ioctl 3 0xc0304d18 0x20000 = 0
@0x20000 u64 0x1000 2048 64 0x21000 0x22000 u8 2 0 0 0 0 0 0 0
@0x21000 "abcdefgh" fill 60 0
> ioctl(3, MEMWRITE, {start=0x1000, len=0x800, ooblen=0x40, usr_data=0x21000, usr_oob=0x22000, mode=MTD_OPS_RAW}) = 0
x86_64 ioctl 3 0xc0304d18 0x20000 = 0
@0x20000 u64 0x1000 2048 64 0x21000 0x22000 u8 9 0 0 0 0 0 0 0
> ioctl(3, MEMWRITE, {start=0x1000, len=0x800, ooblen=0x40, usr_data=0x21000, usr_oob=0x22000, mode=0x9 /* MTD_OPS_??? */}) = 0
x86_64 ioctl 3 0xc0404d1a 0x20000 = 0
@0x20000 u64 0x1000 2048 64 0x21000 0x22000 u8 2 0 0 0 0 0 0 0 u32 1 2 3 4
> ioctl(3, MEMREAD, {start=0x1000, len=0x800, ooblen=0x40, usr_data=0x21000, usr_oob=0x22000, mode=MTD_OPS_RAW} => {ecc_stats={uncorrectable_errors=1, corrected_bitflips=2, max_bitflips=3}}) = 0
x86_64 ioctl 3 0xc0104d08 0x20000 = 0
@0x20000 u32 0x1000 0x2000 4 1
> ioctl(3, MEMGETREGIONINFO, {regionindex=0x1, offset=0x1000, erasesize=0x2000, numblocks=0x4}) = 0
x86_64 ioctl 3 0x40084d0b 0x20000 = 0
@0x20000 u64 4096
> ioctl(3, MIXER_WRITE(11) or MEMGETBADBLOCK, [4096]) = 0
x86_64 ioctl 3 0x80c84d0a 0x20000 = 0
@0x20000 u32 2 6 8 38 16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31
> ioctl(3, MIXER_READ(10) or MEMGETOOBSEL, {useecc=MTD_NANDECC_AUTOPLACE, eccbytes=0x6, oobfree=[[0x8, 0x26], [0x10, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0]], eccpos=[0, 0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9, 0xa, 0xb, 0xc, 0xd, 0xe, 0xf, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f]}) = 0
-v
> ioctl(3, MIXER_READ(10) or MEMGETOOBSEL, {useecc=MTD_NANDECC_AUTOPLACE, eccbytes=0x6, oobfree=[[0x8, 0x26], [0x10, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0]], eccpos=[0, 0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9, 0xa, 0xb, 0xc, 0xd, 0xe, 0xf, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f]}) = 0
x86_64 ioctl 3 0x81484d11 0x20000 = 0
@0x20000 u32 3 fill 256 1 u32 7 fill 64 2
> ioctl(3, MIXER_READ(17) or ECCGETLAYOUT, {eccbytes=0x3, eccpos=[0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, ...], oobavail=0x7, oobfree=[{offset=0x2020202, length=0x2020202}, {offset=0x2020202, length=0x2020202}, {offset=0x2020202, length=0x2020202}, {offset=0x2020202, length=0x2020202}, {offset=0x2020202, length=0x2020202}, {offset=0x2020202, length=0x2020202}, {offset=0x2020202, length=0x2020202}, {offset=0x2020202, length=0x2020202}]}) = 0
-v
> ioctl(3, MIXER_READ(17) or ECCGETLAYOUT, {eccbytes=0x3, eccpos=[0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101, 0x1010101], oobavail=0x7, oobfree=[{offset=0x2020202, length=0x2020202}, {offset=0x2020202, length=0x2020202}, {offset=0x2020202, length=0x2020202}, {offset=0x2020202, length=0x2020202}, {offset=0x2020202, length=0x2020202}, {offset=0x2020202, length=0x2020202}, {offset=0x2020202, length=0x2020202}, {offset=0x2020202, length=0x2020202}]}) = 0
x86_64 ioctl 3 0x80104d12 0x20000 = 0
@0x20000 u32 1 2 3 4
> ioctl(3, MIXER_READ(18) or ECCGETSTATS, {corrected=0x1, failed=0x2, badblocks=0x3, bbtblocks=0x4}) = 0
x86_64 ioctl 3 0x4d13 1 = 0
> ioctl(3, MTDFILEMODE, MTD_FILE_MODE_OTP_FACTORY) = 0
x86_64 ioctl 3 0x4d13 3 = 0
> ioctl(3, MTDFILEMODE, MTD_FILE_MODE_RAW) = 0
x86_64 ioctl 3 0x80044d0d 0x20000 = 0
@0x20000 u32 2
> ioctl(3, MIXER_READ(13) or OTPSELECT, [MTD_OTP_USER]) = 0
x86_64 ioctl 3 0x80044d0d 0x20000 = 0
@0x20000 u32 7
> ioctl(3, MIXER_READ(13) or OTPSELECT, [0x7 /* MTD_OTP_??? */]) = 0
x86_64 ioctl 3 0x400c4d0f 0x20000 = 0
@0x20000 u32 1 2 3 4 5 6
> ioctl(3, MIXER_WRITE(15) or OTPGETREGIONINFO, {start=0x1, length=0x2, locked=3}) = 0
x86_64 ioctl 3 0x800c4d10 0x20000 = 0
@0x20000 u32 1 2 3
> ioctl(3, MIXER_READ(16) or OTPLOCK, {start=0x1, length=0x2, locked=3}) = 0
x86_64 ioctl 3 0x400c4d19 0x20000 = 0
@0x20000 u32 1 2 3
> ioctl(3, MIXER_WRITE(25) or OTPERASE, {start=0x1, length=0x2, locked=3}) = 0
x86_64 ioctl 3 0x40084d05 0x20000 = 0
@0x20000 u32 1 2 3
> ioctl(3, MIXER_WRITE(5) or MEMLOCK, {start=0x1, length=0x2}) = 0
x86_64 ioctl 3 0x40085203 0x20000 = 0
@0x20000 u32 8 4 0x64636261
> ioctl(3, RNDADDENTROPY, {entropy_count=8, buf_size=4, buf="abcd"}) = 0
x86_64 ioctl 3 0x40085203 0x20000 = -1 EPERM
@0x20000 u32 8 4 0x64636261
> ioctl(3, RNDADDENTROPY, {entropy_count=8, buf_size=4, buf="abcd"}) = -1 EPERM (Operation not permitted)
x86_64 ioctl 3 0x80085202 0x20000 = 0
@0x20000 u32 8 4 0x64636261
> ioctl(3, RNDGETPOOL, {entropy_count=8, buf_size=4, buf="abcd"}) = 0
x86_64 ioctl 3 0x2285 0x20000 = 0
@0x20000 u32 0x53 -3 u8 6 32 u16 0 u32 96 u64 0x21000 0x22000 0x23000 u32 20000 0 0 0 u64 0 u8 0 0 0 0 u16 0 0 u32 0 4 0 0 fill 80 0
@0x21000 fill 96 0x41
@0x22000 u8 0x12 0 0 0 96 0
@0x23000 fill 32 0
> ioctl(3, SG_IO, {interface_id='S', dxfer_direction=SG_DXFER_FROM_DEV, cmd_len=6, cmdp="\x12\x00\x00\x00\x60\x00", mx_sb_len=32, iovec_count=0, dxfer_len=96, timeout=20000, flags=0, dxferp="\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41"..., status=0, masked_status=0, msg_status=0, sb_len_wr=0, sbp="", host_status=0, driver_status=0, resid=0, duration=4, info=0}) = 0
-v
> ioctl(3, SG_IO, {interface_id='S', dxfer_direction=SG_DXFER_FROM_DEV, cmd_len=6, cmdp="\x12\x00\x00\x00\x60\x00", mx_sb_len=32, iovec_count=0, dxfer_len=96, timeout=20000, flags=0, dxferp="\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41"..., status=0, masked_status=0, msg_status=0, sb_len_wr=0, sbp="", host_status=0, driver_status=0, resid=0, duration=4, info=0}) = 0
x86_64 ioctl 3 0x2285 0x20000 = 0
@0x20000 u32 0x53 -2 u8 6 32 u16 0 u32 40 u64 0x21000 0x22000 0x23000 u32 20000 1 7 0 u64 0x1234 u8 2 1 0 8 u16 1 2 u32 4 4 1 0 fill 80 0
@0x21000 fill 96 0x41
@0x22000 u8 0x12 0 0 0 96 0
@0x23000 fill 32 3
> ioctl(3, SG_IO, {interface_id='S', dxfer_direction=SG_DXFER_TO_DEV, cmd_len=6, cmdp="\x12\x00\x00\x00\x60\x00", mx_sb_len=32, iovec_count=0, dxfer_len=40, timeout=20000, flags=SG_FLAG_DIRECT_IO, dxferp="\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41"..., status=0x2, masked_status=0x1, msg_status=0, sb_len_wr=8, sbp="\x03\x03\x03\x03\x03\x03\x03\x03", host_status=0x1, driver_status=0x2, resid=4, duration=4, info=SG_INFO_CHECK}) = 0
-v
> ioctl(3, SG_IO, {interface_id='S', dxfer_direction=SG_DXFER_TO_DEV, cmd_len=6, cmdp="\x12\x00\x00\x00\x60\x00", mx_sb_len=32, iovec_count=0, dxfer_len=40, timeout=20000, flags=SG_FLAG_DIRECT_IO, dxferp="\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41"..., status=0x2, masked_status=0x1, msg_status=0, sb_len_wr=8, sbp="\x03\x03\x03\x03\x03\x03\x03\x03", host_status=0x1, driver_status=0x2, resid=4, duration=4, info=SG_INFO_CHECK}) = 0
x86_64 ioctl 3 0x2285 0x20000 = 0
@0x20000 u32 0x53 -3 u8 6 32 u16 2 u32 40 u64 0x21000 0x22000 0x23000 u32 20000 1 7 0 u64 0x1234 u8 2 1 0 8 u16 1 2 u32 4 4 1 0 fill 80 0
@0x21000 u64 0x24000 20 0x25000 20
@0x22000 u8 0x12 0 0 0 96 0
@0x23000 fill 32 3
@0x24000 fill 32 3
@0x25000 fill 32 3
> ioctl(3, SG_IO, {interface_id='S', dxfer_direction=SG_DXFER_FROM_DEV, cmd_len=6, cmdp="\x12\x00\x00\x00\x60\x00", mx_sb_len=32, iovec_count=2, dxfer_len=40, timeout=20000, flags=SG_FLAG_DIRECT_IO, dxferp=[{iov_base="\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3", iov_len=20}, {iov_base="\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3", iov_len=20}], status=0x2, masked_status=0x1, msg_status=0, sb_len_wr=8, sbp="\x03\x03\x03\x03\x03\x03\x03\x03", host_status=0x1, driver_status=0x2, resid=4, duration=4, info=SG_INFO_CHECK}) = 0
-v
> ioctl(3, SG_IO, {interface_id='S', dxfer_direction=SG_DXFER_FROM_DEV, cmd_len=6, cmdp="\x12\x00\x00\x00\x60\x00", mx_sb_len=32, iovec_count=2, dxfer_len=40, timeout=20000, flags=SG_FLAG_DIRECT_IO, dxferp=[{iov_base="\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3", iov_len=20}, {iov_base="\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3", iov_len=20}], status=0x2, masked_status=0x1, msg_status=0, sb_len_wr=8, sbp="\x03\x03\x03\x03\x03\x03\x03\x03", host_status=0x1, driver_status=0x2, resid=4, duration=4, info=SG_INFO_CHECK}) = 0
x86_64 ioctl 3 0x2285 0x20000 = 0
@0x20000 u32 0x53 -2 u8 6 32 u16 2 u32 40 u64 0x21000 0x22000 0x23000 u32 20000 1 7 0 u64 0x1234 u8 2 1 0 8 u16 1 2 u32 4 4 1 0 fill 80 0
@0x21000 u64 0x24000 20 0x25000 20
@0x22000 u8 0x12 0 0 0 96 0
@0x23000 fill 32 3
@0x24000 fill 32 3
@0x25000 fill 32 3
> ioctl(3, SG_IO, {interface_id='S', dxfer_direction=SG_DXFER_TO_DEV, cmd_len=6, cmdp="\x12\x00\x00\x00\x60\x00", mx_sb_len=32, iovec_count=2, dxfer_len=40, timeout=20000, flags=SG_FLAG_DIRECT_IO, dxferp=[{iov_base="\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3", iov_len=20}, {iov_base="\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3", iov_len=20}], status=0x2, masked_status=0x1, msg_status=0, sb_len_wr=8, sbp="\x03\x03\x03\x03\x03\x03\x03\x03", host_status=0x1, driver_status=0x2, resid=4, duration=4, info=SG_INFO_CHECK}) = 0
-v
> ioctl(3, SG_IO, {interface_id='S', dxfer_direction=SG_DXFER_TO_DEV, cmd_len=6, cmdp="\x12\x00\x00\x00\x60\x00", mx_sb_len=32, iovec_count=2, dxfer_len=40, timeout=20000, flags=SG_FLAG_DIRECT_IO, dxferp=[{iov_base="\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3", iov_len=20}, {iov_base="\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3", iov_len=20}], status=0x2, masked_status=0x1, msg_status=0, sb_len_wr=8, sbp="\x03\x03\x03\x03\x03\x03\x03\x03", host_status=0x1, driver_status=0x2, resid=4, duration=4, info=SG_INFO_CHECK}) = 0
x86_64 ioctl 3 0x2285 0x20000 = 0
@0x20000 u32 0x53 -4 u8 6 32 u16 0 u32 40 u64 0x21000 0x22000 0x23000 u32 20000 1 7 0 u64 0x1234 u8 2 1 0 8 u16 1 2 u32 4 4 1 0 fill 80 0
@0x21000 fill 96 0x41
@0x22000 u8 0x12 0 0 0 96 0
@0x23000 fill 32 3
> ioctl(3, SG_IO, {interface_id='S', dxfer_direction=SG_DXFER_TO_FROM_DEV, cmd_len=6, cmdp="\x12\x00\x00\x00\x60\x00", mx_sb_len=32, iovec_count=0, dxfer_len=40, timeout=20000, flags=SG_FLAG_DIRECT_IO, dxferp="\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41"..., status=0x2, masked_status=0x1, msg_status=0, sb_len_wr=8, sbp="\x03\x03\x03\x03\x03\x03\x03\x03", host_status=0x1, driver_status=0x2, resid=4, duration=4, info=SG_INFO_CHECK}) = 0
x86_64 ioctl 3 0x2285 0x20000 = 0
@0x20000 u32 0x53 -1 u8 0 0 u16 0 u32 0 u64 0 0 0 u32 20000 0x80000007 7 0 u64 0x1234 u8 0 0 0 0 u16 0 0 u32 0 4 0x7 0 fill 80 0
> ioctl(3, SG_IO, {interface_id='S', dxfer_direction=SG_DXFER_NONE, cmd_len=0, cmdp=NULL, mx_sb_len=0, iovec_count=0, dxfer_len=0, timeout=20000, flags=SG_FLAG_DIRECT_IO|SG_FLAG_UNUSED_LUN_INHIBIT|SG_FLAG_MMAP_IO|0x80000000, status=0, masked_status=0, msg_status=0, sb_len_wr=0, sbp=NULL, host_status=0, driver_status=0, resid=0, duration=4, info=SG_INFO_CHECK|SG_INFO_DIRECT_IO|SG_INFO_MIXED_IO}) = 0
x86_64 ioctl 3 0x2285 0x20000 = 0
@0x20000 u32 0x53 9 u8 0 0 u16 0 u32 0 u64 0 0 0 u32 20000 0x80000007 7 0 u64 0x1234 u8 0 0 0 0 u16 0 0 u32 0 4 0x7 0 fill 80 0
> ioctl(3, SG_IO, {interface_id='S', dxfer_direction=0x9 /* SG_DXFER_??? */, cmd_len=0, cmdp=NULL, mx_sb_len=0, iovec_count=0, dxfer_len=0, timeout=20000, flags=SG_FLAG_DIRECT_IO|SG_FLAG_UNUSED_LUN_INHIBIT|SG_FLAG_MMAP_IO|0x80000000, status=0, masked_status=0, msg_status=0, sb_len_wr=0, sbp=NULL, host_status=0, driver_status=0, resid=0, duration=4, info=SG_INFO_CHECK|SG_INFO_DIRECT_IO|SG_INFO_MIXED_IO}) = 0
x86_64 ioctl 3 0x2285 0x20000 = -1 EIO
@0x20000 u32 0x53 -3 u8 6 32 u16 0 u32 40 u64 0x21000 0x22000 0x23000 u32 20000 1 7 0 u64 0x1234 u8 2 1 0 8 u16 1 2 u32 4 4 1 0 fill 80 0
@0x21000 fill 96 0x41
@0x22000 u8 0x12 0 0 0 96 0
@0x23000 fill 32 3
> ioctl(3, SG_IO, {interface_id='S', dxfer_direction=SG_DXFER_FROM_DEV, cmd_len=6, cmdp="\x12\x00\x00\x00\x60\x00", mx_sb_len=32, iovec_count=0, dxfer_len=40, timeout=20000, flags=SG_FLAG_DIRECT_IO, dxferp="\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41"..., status=0x2, masked_status=0x1, msg_status=0, sb_len_wr=8, sbp="\x03\x03\x03\x03\x03\x03\x03\x03", host_status=0x1, driver_status=0x2, resid=4, duration=4, info=SG_INFO_CHECK}) = -1 EIO (Input/output error)
x86_64 ioctl 3 0x2285 0x20000 = 0
@0x20000 u32 0x51 0 0 6 u64 0x22000 7 8 u32 9 10 11 32 u64 0x23000 u32 0 40 0 50 u64 0x24000 0x21000 u32 1000 1 u64 5 u32 6 0 1 2 3 4 5 6 7 8 u64 9 u32 10 11
@0x22000 u8 0x12 0 0 0 96 0
@0x21000 fill 96 0x41
@0x23000 fill 32 3
@0x24000 fill 64 4
> ioctl(3, SG_IO, {guard='Q', protocol=BSG_PROTOCOL_SCSI, subprotocol=BSG_SUB_PROTOCOL_SCSI_CMD, request_len=6, request="\x12\x00\x00\x00\x60\x00", request_tag=0x7, request_attr=8, request_priority=0, request_extra=9, max_response_len=10, dout_iovec_count=143360, dout_xfer_len=0, din_iovec_count=0, din_xfer_len=40, dout_xferp="", timeout=135168, flags=0, usr_ptr=0x1000003e8, response_len=4, response=0x200000000b, din_xferp="\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04"..., driver_status=0, transport_status=0x6, device_status=0, retry_delay=1, info=SG_INFO_DIRECT_IO, duration=3, din_resid=5, dout_resid=6, generated_tag=0x800000007}) = 0
-v
> ioctl(3, SG_IO, {guard='Q', protocol=BSG_PROTOCOL_SCSI, subprotocol=BSG_SUB_PROTOCOL_SCSI_CMD, request_len=6, request="\x12\x00\x00\x00\x60\x00", request_tag=0x7, request_attr=8, request_priority=0, request_extra=9, max_response_len=10, dout_iovec_count=143360, dout_xfer_len=0, din_iovec_count=0, din_xfer_len=40, dout_xferp="", timeout=135168, flags=0, usr_ptr=0x1000003e8, response_len=4, response=0x200000000b, din_xferp="\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04"..., driver_status=0, transport_status=0x6, device_status=0, retry_delay=1, info=SG_INFO_DIRECT_IO, duration=3, din_resid=5, dout_resid=6, generated_tag=0x800000007}) = 0
x86_64 ioctl 3 0x2285 0x20000 = 0
@0x20000 u32 0x51 1 1 6 u64 0x22000 7 8 u32 9 10 11 32 u64 0x23000 u32 2 40 2 32 u64 0x24000 0x25000 u32 1000 0x10 u64 5 u32 6 0 1 2 3 4 5 6 7 8 u64 9 u32 10 11
@0x22000 u8 0x12 0 0 0 96 0
@0x23000 fill 32 3
@0x24000 u64 0x23000 12 0x23000 14
@0x25000 u64 0x23000 10 0x23000 12
> ioctl(3, SG_IO, {guard='Q', protocol=0x1 /* BSG_PROTOCOL_??? */, subprotocol=BSG_SUB_PROTOCOL_SCSI_TMF, request_len=6, request="\x12\x00\x00\x00\x60\x00", request_tag=0x7, request_attr=8, request_priority=0, request_extra=9, max_response_len=10, dout_iovec_count=143360, dout_xfer_len=0, din_iovec_count=2, din_xfer_len=40, dout_xferp="", timeout=151552, flags=0, usr_ptr=0x10000003e8, response_len=4, response=0x200000000b, din_xferp=[{iov_base="\3\3\3\3\3\3\3\3\3\3\3\3", iov_len=12}, {iov_base="\3\3\3\3\3\3\3\3\3\3\3\3\3\3", iov_len=14}], driver_status=0, transport_status=0x6, device_status=0, retry_delay=1, info=SG_INFO_DIRECT_IO, duration=3, din_resid=5, dout_resid=6, generated_tag=0x800000007}) = 0
-v
> ioctl(3, SG_IO, {guard='Q', protocol=0x1 /* BSG_PROTOCOL_??? */, subprotocol=BSG_SUB_PROTOCOL_SCSI_TMF, request_len=6, request="\x12\x00\x00\x00\x60\x00", request_tag=0x7, request_attr=8, request_priority=0, request_extra=9, max_response_len=10, dout_iovec_count=143360, dout_xfer_len=0, din_iovec_count=2, din_xfer_len=40, dout_xferp="", timeout=151552, flags=0, usr_ptr=0x10000003e8, response_len=4, response=0x200000000b, din_xferp=[{iov_base="\3\3\3\3\3\3\3\3\3\3\3\3", iov_len=12}, {iov_base="\3\3\3\3\3\3\3\3\3\3\3\3\3\3", iov_len=14}], driver_status=0, transport_status=0x6, device_status=0, retry_delay=1, info=SG_INFO_DIRECT_IO, duration=3, din_resid=5, dout_resid=6, generated_tag=0x800000007}) = 0
x86_64 ioctl 3 0x2285 0x20000 = -1 EINVAL
@0x20000 u32 0x51 0 0 6 u64 0x22000 7 8 u32 9 10 11 32 u64 0x23000 u32 0 40 0 50 u64 0x24000 0x21000 u32 1000 1 u64 5 u32 6 0 1 2 3 4 5 6 7 8 u64 9 u32 10 11
@0x22000 u8 0x12 0 0 0 96 0
> ioctl(3, SG_IO, {guard='Q', protocol=BSG_PROTOCOL_SCSI, subprotocol=BSG_SUB_PROTOCOL_SCSI_CMD, request_len=6, request="\x12\x00\x00\x00\x60\x00", request_tag=0x7, request_attr=8, request_priority=0, request_extra=9, max_response_len=10, dout_iovec_count=143360, dout_xfer_len=0, din_iovec_count=0, din_xfer_len=40, dout_xferp="", timeout=135168, flags=0, usr_ptr=0x1000003e8, response_len=4, response=0x200000000b, din_xferp=0x24000, driver_status=0, transport_status=0x6, device_status=0, retry_delay=1, info=SG_INFO_DIRECT_IO, duration=3, din_resid=5, dout_resid=6, generated_tag=0x800000007}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x2285 0x20000 = -1 EINVAL
@0x20000 u32 0x58
> ioctl(3, SG_IO, 0x20000) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x2285 0x20000 = -1 EINVAL
@0x20000 u32 0x53 -3 0 fill 80 0
> ioctl(3, SG_IO, 0x20000) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x2285 0 = -1 EINVAL
> ioctl(3, SG_IO, NULL) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x2276 0x20000 = 0
@0x20000 u32 1 2 3 4 5 u16 6 7 u32 8 9
> ioctl(3, SG_GET_SCSI_ID, {host_no=1, channel=2, scsi_id=0x3, lun=4, scsi_type=0x5, h_cmd_per_lun=6, d_queue_depth=7}) = 0
x86_64 ioctl 3 0x2286 0x20000 = 0
@0x20000 u8 1 0 1 2 u32 7 u64 0x1234 u32 5 0 u8 2 0 1 2 u32 7 u64 0x1234 u32 5 0 fill 600 0
> ioctl(3, SG_GET_REQUEST_TABLE, {req_state=1, orphan=0, sg_io_owned=1, problem=2, pack_id=7, usr_ptr=0x1234, duration=5}) = 0
-v
> ioctl(3, SG_GET_REQUEST_TABLE, {req_state=1, orphan=0, sg_io_owned=1, problem=2, pack_id=7, usr_ptr=0x1234, duration=5}) = 0
x86_64 ioctl 3 0x2284 0x20000 = 0
@0x20000 u32 0x101
> ioctl(3, SG_SCSI_RESET, [SG_SCSI_RESET_NO_ESCALATE|SG_SCSI_RESET_DEVICE]) = 0
x86_64 ioctl 3 0x2204 0x20000 = 0
@0x20000 u32 1
> ioctl(3, SG_SET_TRANSFORM, 0x20000) = 0
x86_64 ioctl 3 0x2204 5 = 0
> ioctl(3, SG_SET_TRANSFORM, 0x5) = 0
x86_64 ioctl 3 0x2202 0 = 6000
> ioctl(3, SG_GET_TIMEOUT) = 6000
x86_64 ioctl 3 0x2279 0x20000 = 0
@0x20000 u32 1
> ioctl(3, SG_SET_FORCE_LOW_DMA, [1]) = 0
x86_64 ioctl 3 0x5382 0x20000 = 0
@0x20000 u32 1 2
> ioctl(3, CDROMAUDIOBUFSIZ or SCSI_IOCTL_GET_IDLUN, {four_in_one=0x1, host_unique_id=2}) = 0
x86_64 ioctl 3 0x5386 0x20000 = 0
@0x20000 u32 1 2
> ioctl(3, SCSI_IOCTL_GET_BUS_NUMBER, [1]) = 0
x86_64 ioctl 3 0x5387 0x20000 = 0
@0x20000 "0000:00:1f.2\0" fill 30 0
> ioctl(3, SCSI_IOCTL_GET_PCI, "0000:00:1f.2") = 0
x86_64 ioctl 3 0x5385 0x20000 = 1
@0x20000 u32 30 "ahci\0" fill 40 0
> ioctl(3, SCSI_IOCTL_PROBE_HOST, 0x20000) = 1
x86_64 ioctl 3 0x5380 0 = 0
> ioctl(3, SCSI_IOCTL_DOORLOCK) = 0
x86_64 ioctl 3 0x4c0a 0x20000 = 0
@0x20000 u32 4 512 u64 0 0 0 0 0 u32 0 0 0 5 "/disk.img" fill 55 0 fill 64 0 fill 32 0 u64 0 0 1 0 0 0 0 0 0 0
> ioctl(3, LOOP_CONFIGURE, {fd=4, block_size=512, info={lo_offset=0, lo_number=0, lo_flags=LO_FLAGS_READ_ONLY|LO_FLAGS_AUTOCLEAR, lo_file_name="/disk.img", ...}, __reserved=[0x1, 0, 0, 0, 0, 0, 0, 0]}) = 0
-v
> ioctl(3, LOOP_CONFIGURE, {fd=4, block_size=512, info={lo_device=makedev(0, 0), lo_inode=0, lo_rdevice=makedev(0, 0), lo_offset=0, lo_sizelimit=0, lo_number=0, lo_encrypt_type=LO_CRYPT_NONE, lo_encrypt_key_size=0, lo_flags=LO_FLAGS_READ_ONLY|LO_FLAGS_AUTOCLEAR, lo_file_name="/disk.img", lo_crypt_name="", lo_encrypt_key="", lo_init=[0, 0]}, __reserved=[0x1, 0, 0, 0, 0, 0, 0, 0]}) = 0
x86_64 ioctl 3 0x801c581f 0x20000 = 0
@0x20000 u32 0x8007 0 3 4 5 1 0
> ioctl(3, FS_IOC_FSGETXATTR, {fsx_xflags=FS_XFLAG_REALTIME|FS_XFLAG_PREALLOC|FS_XFLAG_DAX|0x4, fsx_extsize=0, fsx_nextents=3, fsx_projid=0x4, fsx_cowextsize=5}) = 0
x86_64 ioctl 3 0x40086602 0x20000 = 0
@0x20000 u32 0x400000
> ioctl(3, FS_IOC_SETFLAGS, [FS_EOFBLOCKS_FL]) = 0
x86_64 ioctl 3 0x81009431 0x20000 = 0
@0x20000 fill 256 65
> ioctl(3, FS_IOC_GETFSLABEL, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"...) = 0
-v
> ioctl(3, FS_IOC_GETFSLABEL, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"...) = 0
x86_64 ioctl 3 0xab0a 0xffff = 0
> ioctl(3, NBD_SET_FLAGS, NBD_FLAG_HAS_FLAGS|NBD_FLAG_READ_ONLY|NBD_FLAG_SEND_FLUSH|NBD_FLAG_SEND_FUA|NBD_FLAG_ROTATIONAL|NBD_FLAG_SEND_TRIM|NBD_FLAG_SEND_WRITE_ZEROES|NBD_FLAG_SEND_DF|NBD_FLAG_CAN_MULTI_CONN|NBD_FLAG_SEND_RESIZE|NBD_FLAG_SEND_CACHE|0xf800) = 0
x86_64 ioctl 3 0xab0a 0xffffffff = 0
> ioctl(3, NBD_SET_FLAGS, NBD_FLAG_HAS_FLAGS|NBD_FLAG_READ_ONLY|NBD_FLAG_SEND_FLUSH|NBD_FLAG_SEND_FUA|NBD_FLAG_ROTATIONAL|NBD_FLAG_SEND_TRIM|NBD_FLAG_SEND_WRITE_ZEROES|NBD_FLAG_SEND_DF|NBD_FLAG_CAN_MULTI_CONN|NBD_FLAG_SEND_RESIZE|NBD_FLAG_SEND_CACHE|0xfffff800) = 0
x86_64 ioctl 3 0xab02 -1 = 0
> ioctl(3, NBD_SET_SIZE, 18446744073709551615) = 0
x86_64 ioctl 3 0xab01 -1 = 0
> ioctl(3, NBD_SET_BLKSIZE, 18446744073709551615) = 0
x86_64 ioctl 3 0xab09 -1 = 0
> ioctl(3, NBD_SET_TIMEOUT, 18446744073709551615) = 0
x86_64 ioctl 3 0x31f 0x20000 = 0
@0x20000 u8 0x92 1 0xd0 0 fill 512 65
> ioctl(3, HDIO_DRIVE_CMD, {command=ATA_CMD_DOWNLOAD_MICRO, sector_number=1, feature=208, sector_count=0} => {status=0x92, error=1, nsector=208}) = 0
x86_64 ioctl 3 0x326 -1 = 0
> ioctl(3, HDIO_SET_DMA, 18446744073709551615) = 0
x86_64 ioctl 3 0x321 -1 = 0
> ioctl(3, HDIO_SET_MULTCOUNT, 18446744073709551615) = 0
x86_64 ioctl 3 0x30b 0x20000 = 0
@0x20000 u32 1 5
> ioctl(3, HDIO_GET_DMA, [21474836481]) = 0
x86_64 ioctl 3 0x30c 0x20000 = 0
@0x20000 u32 1 5
> ioctl(3, HDIO_GET_NICE, [1 << IDE_NICE_DSC_OVERLAP|0x500000000]) = 0
x86_64 ioctl 3 0x31a 0x20000 = 0
@0x20000 u32 1 5
> ioctl(3, HDIO_GET_BUSSTATE, [0x500000001 /* BUSSTATE_??? */]) = 0
x86_64 ioctl 3 0x329 0x100000001 = 0
> ioctl(3, HDIO_SET_NICE, 1 << IDE_NICE_DSC_OVERLAP|0x100000000) = 0
x86_64 ioctl 3 0x329 0x20 = 0
> ioctl(3, HDIO_SET_NICE, 0x20 /* IDE_NICE_??? */) = 0
x86_64 ioctl 3 0x32d 0x100000001 = 0
> ioctl(3, HDIO_SET_BUSSTATE, 0x100000001 /* BUSSTATE_??? */) = 0
x86_64 ioctl 3 0x2284 0x20000 = 0
@0x20000 u32 0x105
> ioctl(3, SG_SCSI_RESET, [SG_SCSI_RESET_NO_ESCALATE|0x5 /* SG_SCSI_RESET_??? */]) = 0
x86_64 ioctl 3 0x2284 0x20000 = 0
@0x20000 u32 0
> ioctl(3, SG_SCSI_RESET, [SG_SCSI_RESET_NOTHING]) = 0
x86_64 ioctl 3 0x2284 0x20000 = 0
@0x20000 u32 0x200
> ioctl(3, SG_SCSI_RESET, [0x200 /* SG_SCSI_RESET_??? */]) = 0
x86_64 ioctl 3 0x2284 0x20000 = 0
@0x20000 u32 0x100
> ioctl(3, SG_SCSI_RESET, [SG_SCSI_RESET_NO_ESCALATE|SG_SCSI_RESET_NOTHING]) = 0
x86_64 ioctl 3 0x2285 0x20000 = 0
@0x20000 u32 0x51 0 0 6 u64 0x22000 7 u32 8 9 u64 10 u32 32 64 u64 0x23000 u32 0 40 0 50 u64 0x24000 0x21000 u32 1000 1 u64 5 u32 6 0 1 2 3 4 5 6 7 8 u64 9 u32 10 11
@0x22000 u8 0x12 0 0 0 96 0
@0x21000 fill 96 0x41
@0x23000 fill 32 3
@0x24000 fill 64 4
> ioctl(3, SG_IO, {guard='Q', protocol=BSG_PROTOCOL_SCSI, subprotocol=BSG_SUB_PROTOCOL_SCSI_CMD, request_len=6, request="\x12\x00\x00\x00\x60\x00", request_tag=0x7, request_attr=8, request_priority=9, request_extra=10, max_response_len=0, dout_iovec_count=143360, dout_xfer_len=0, din_iovec_count=0, din_xfer_len=40, dout_xferp="", timeout=135168, flags=0, usr_ptr=0x1000003e8, response_len=4, response=0x4000000020, din_xferp="\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04"..., driver_status=0, transport_status=0x6, device_status=0, retry_delay=1, info=SG_INFO_DIRECT_IO, duration=3, din_resid=5, dout_resid=6, generated_tag=0x800000007}) = 0
x86_64 ioctl 3 0xab0a 0x800 = 0
> ioctl(3, NBD_SET_FLAGS, 0x800 /* NBD_IOC_FLAG_??? */) = 0
x86_64 ioctl 3 0x41009432 0x20000 = 0
@0x20000 fill 256 65
> ioctl(3, FS_IOC_SETFSLABEL, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"...) = 0
x86_64 ioctl 3 0x41009432 0x20000 = 0
@0x20000 fill 40 65 fill 216 0
> ioctl(3, FS_IOC_SETFSLABEL, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA") = 0
x86_64 ioctl 3 0x41009432 0x21fe0 = 0
@0x21fe0 fill 32 65
> ioctl(3, FS_IOC_SETFSLABEL, 0x21fe0) = 0
x86_64 ioctl 3 0x81009431 0x21fe0 = 0
@0x21fe0 fill 32 65
> ioctl(3, FS_IOC_GETFSLABEL, 0x21fe0) = 0
x86_64 ioctl 3 0x81009431 0x21fe0 = 0
@0x21fe0 fill 30 65 fill 2 0
> ioctl(3, FS_IOC_GETFSLABEL, 0x21fe0) = 0
x86_64 ioctl 3 0x50009403 0x21fe0 = 0
@0x21fe0 fill 32 65
> ioctl(3, BTRFS_IOC_RESIZE, 0x21fe0) = 0
x86_64 ioctl 3 0x51106f03 0x20000 = 0
@0x20000 u32 -1 fill 12 0 u32 1 u16 3 0 "abc\0" fill 124 0 u32 2 u16 2 0 "xy\0" fill 125 0 fill 14096 0
> ioctl(3, UBI_IOCRNVOL, {count=-1, ents=[]}) = 0

# Registers by number, and who a SCSI device is.
x86_64 ioctl 3 0x31e 0x20000 = 0
@0x20000 u8 0xe5 1 2 3 4 5 6
@@0x20000 u8 0x50 0 0xff 3 4 5 6
> ioctl(3, HDIO_DRIVE_TASK, [0xe5, 0x1, 0x2, 0x3, 0x4, 0x5, 0x6] => [0x50, 0, 0xff, 0x3, 0x4, 0x5, 0x6]) = 0
arm ioctl 3 0x31e 0 = -1 ENOTTY
> ioctl(3, HDIO_DRIVE_TASK, NULL) = -1 ENOTTY (Inappropriate ioctl for device)
i386 ioctl 3 0x5382 0x20000 = 0
@@0x20000 u32 0x1000203 7
> ioctl(3, CDROMAUDIOBUFSIZ or SCSI_IOCTL_GET_IDLUN, {four_in_one=0x1000203, host_unique_id=7}) = 0
aarch64 ioctl 3 0x32e 1 = -1 ENOTTY
> ioctl(3, HDIO_SET_QDMA, 1) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x305 0x20000 = 0
@@0x20000 u64 1
> ioctl(3, HDIO_GET_QDMA, [1]) = 0
