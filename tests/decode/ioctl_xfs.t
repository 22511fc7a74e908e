# ioctl: XFS and NILFS2.
x86_64 ioctl 3 0x8100587e 0x20000 = 0
@@0x20000 u32 4096 4096 655360 4 2560 512 512 25 u64 2621440 0 0 2097156 "\x01\x23\x45\x67\x89\xab\xcd\xef\x01\x23\x45\x67\x89\xab\xcd\xef" u32 0 0 5 0x9fd 512 512 4096 1 0 0 0 0 u64 0 0 fill 112 0
> ioctl(3, XFS_IOC_FSGEOMETRY, {blocksize=4096, rtextsize=4096, agblocks=655360, agcount=4, logblocks=2560, sectsize=512, inodesize=512, imaxpct=25, datablocks=2621440, rtblocks=0, rtextents=0, logstart=2097156, uuid=01234567-89ab-cdef-0123-456789abcdef, sunit=0, swidth=0, version=5, flags=0x9fd, logsectsize=512, rtsectsize=512, dirblocksize=4096, logsunit=1, sick=0, checked=0, rgextents=0, rgcount=0, rtstart=0, rtreserved=0}) = 0
x86_64 ioctl 3 0x8070587c 0x20000 = 0
@@0x20000 u32 4096 4096 655360 4 2560 512 512 25 u64 2621440 0 0 2097156 "\x01\x23\x45\x67\x89\xab\xcd\xef\x01\x23\x45\x67\x89\xab\xcd\xef" u32 0 0 5 0x9fd 512 512 4096 1
> ioctl(3, XFS_IOC_FSGEOMETRY_V4, {blocksize=4096, rtextsize=4096, agblocks=655360, agcount=4, logblocks=2560, sectsize=512, inodesize=512, imaxpct=25, datablocks=2621440, rtblocks=0, rtextents=0, logstart=2097156, uuid=01234567-89ab-cdef-0123-456789abcdef, sunit=0, swidth=0, version=5, flags=0x9fd, logsectsize=512, rtsectsize=512, dirblocksize=4096, logsunit=1}) = 0
i386 ioctl 3 0x806c5864 0x20000 = 0
@@0x20000 u32 4096 4096 655360 4 2560 512 512 25 u64 2621440 0 0 2097156 "\x01\x23\x45\x67\x89\xab\xcd\xef\x01\x23\x45\x67\x89\xab\xcd\xef" u32 0 0 5 0x9fd 512 512 4096
> ioctl(3, XFS_IOC_FSGEOMETRY_V1, {blocksize=4096, rtextsize=4096, agblocks=655360, agcount=4, logblocks=2560, sectsize=512, inodesize=512, imaxpct=25, datablocks=2621440, rtblocks=0, rtextents=0, logstart=2097156, uuid=01234567-89ab-cdef-0123-456789abcdef, sunit=0, swidth=0, version=5, flags=0x9fd, logsectsize=512, rtsectsize=512, dirblocksize=4096}) = 0
x86_64 ioctl 3 0x8100587e 0x20000 = -1 ENOTTY
> ioctl(3, XFS_IOC_FSGEOMETRY, 0x20000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x4030580a 0x20000 = -1 ENOTTY
@0x20000 u16 0 0 u32 0 u64 4096 0 u32 0 0 0 0 0 0
> ioctl(3, XFS_IOC_ALLOCSP, {l_type=0, l_whence=SEEK_SET, l_start=4096, l_len=0, l_sysid=0, l_pid=0}) = -1 ENOTTY (Inappropriate ioctl for device)
i386 ioctl 3 0x402c5825 0x20000 = -1 EINVAL
@0x20000 u16 0 1 u64 4096 0 u32 0 0 0 0 0 0
> ioctl(3, XFS_IOC_FREESP64, {l_type=0, l_whence=SEEK_CUR, l_start=4096, l_len=0, l_sysid=0, l_pid=0}) = -1 EINVAL (Invalid argument)
aarch64 ioctl 3 0x800c581e 0x20000 = 0
@@0x20000 u32 512 512 0x7ffff000
> ioctl(3, XFS_IOC_DIOINFO, {d_mem=512, d_miniosz=512, d_maxiosz=2147479552}) = 0
x86_64 ioctl 3 0x801c582d 0x20000 = 0
@@0x20000 u32 0x800 0 3 100 0 0 0
> ioctl(3, XFS_IOC_FSGETXATTRA, {fsx_xflags=FS_XFLAG_EXTSIZE, fsx_extsize=0, fsx_nextents=3, fsx_projid=0x64, fsx_cowextsize=0}) = 0
x86_64 ioctl 3 0xc0205826 0x20000 = 0
@0x20000 u64 0 0 -1 u32 3 0
@@0x20000 u64 0 0 -1 u32 3 1 u64 0 96 8 0
> ioctl(3, XFS_IOC_GETBMAP, {bmv_offset=0, bmv_length=-1, bmv_count=3} => {bmv_entries=1, extents=[...]}) = 0
-v
> ioctl(3, XFS_IOC_GETBMAP, {bmv_offset=0, bmv_length=-1, bmv_count=3} => {bmv_entries=1, extents=[{bmv_offset=0, bmv_block=96, bmv_length=8}]}) = 0
x86_64 ioctl 3 0xc020582c 0x20000 = -1 EINVAL
@0x20000 u64 0 0 -1 u32 1 0
> ioctl(3, XFS_IOC_GETBMAPA, {bmv_offset=0, bmv_length=-1, bmv_count=1}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc0205838 0x20000 = 0
@0x20000 u64 0 0 -1 u32 3 0 0x24 0 0 0
@@0x20000 u64 0 0 -1 u32 3 1 0x24 1 0 0 u64 0 96 8 u32 0 0 0 5 0 0
> ioctl(3, XFS_IOC_GETBMAPX, {bmv_offset=0, bmv_length=-1, bmv_count=3, bmv_iflags=BMV_IF_PREALLOC|BMV_IF_COWFORK} => {bmv_entries=1, bmv_oflags=BMV_OF_PREALLOC, extents=[...]}) = 0
-v
> ioctl(3, XFS_IOC_GETBMAPX, {bmv_offset=0, bmv_length=-1, bmv_count=3, bmv_iflags=BMV_IF_PREALLOC|BMV_IF_COWFORK} => {bmv_entries=1, bmv_oflags=BMV_OF_PREALLOC, extents=[{bmv_offset=0, bmv_block=96, bmv_length=8, bmv_oflags=BMV_OF_PREALLOC|BMV_OF_LAST}]}) = 0
x86_64 ioctl 3 0x8080583a 0x20000 = 0
@0x20000 u32 1 0x13 1000 0 0 0 u64 65536 fill 96 0
> ioctl(3, XFS_IOC_FREE_EOFBLOCKS, {eof_version=1, eof_flags=XFS_EOF_FLAGS_SYNC|XFS_EOF_FLAGS_UID|XFS_EOF_FLAGS_MINFILESIZE, eof_uid=1000, eof_gid=0, eof_prid=0, eof_min_file_size=65536}) = 0
x86_64 ioctl 3 0xc040583c 0x20000 = 0
@0x20000 u32 1 0 u64 0 u32 0 2 fill 40 0
@@0x20000 u32 1 0x82 u64 0 u32 0 2 fill 40 0
> ioctl(3, XFS_IOC_SCRUB_METADATA, {sm_type=1, sm_flags=0, sm_ino=0, sm_gen=0, sm_agno=2} => {sm_flags=XFS_SCRUB_OFLAG_CORRUPT|XFS_SCRUB_OFLAG_NO_REPAIR_NEEDED}) = 0
x86_64 ioctl 3 0xc080583d 0x20000 = 0
@0x20000 u32 2 0 0 0 0 0 0 0 fill 96 0
@@0x20000 u32 2 655360 600000 64 61 0 0x7f 0 fill 96 0
> ioctl(3, XFS_IOC_AG_GEOMETRY, {ag_number=2, ag_flags=0} => {ag_length=655360, ag_freeblks=600000, ag_icount=64, ag_ifree=61, ag_sick=0, ag_checked=0x7f}) = 0
x86_64 ioctl 3 0xc0385868 0x20000 = 0
@0x20000 u32 0 0 ptr &"/mnt" u32 0 0 ptr 0 u32 0 0 ptr 0x30000 0x30100
> ioctl(3, XFS_IOC_PATH_TO_FSHANDLE, {path="/mnt", oflags=O_RDONLY, ohandle=0x30000, ohandlen=0x30100}) = 0
i386 ioctl 3 0xc01c5869 0x20000 = -1 ENOENT
@0x20000 u32 0 ptr &"/mnt/x" u32 0x8000 ptr 0 u32 0 ptr 0x30000 0x30100
> ioctl(3, XFS_IOC_PATH_TO_HANDLE, {path="/mnt/x", oflags=O_RDONLY|O_LARGEFILE, ohandle=0x30000, ohandlen=0x30100}) = -1 ENOENT (No such file or directory)
x86_64 ioctl 3 0xc038586a 0x20000 = 0
@0x20000 u32 4 0 ptr 0 u32 2 0 ptr 0 u32 0 0 ptr 0x30000 0x30100
> ioctl(3, XFS_IOC_FD_TO_HANDLE, {fd=4, oflags=O_RDWR, ohandle=0x30000, ohandlen=0x30100}) = 0
arm ioctl 3 0xc01c586b 0x20000 = 7
@0x20000 u32 0 ptr 0 u32 2 ptr 0x30000 u32 4 ptr 0 0
@0x30000 "\x01\x02\x03\x04"
> ioctl(3, XFS_IOC_OPEN_BY_HANDLE, {oflags=O_RDWR, ihandle="\x01\x02\x03\x04", ihandlen=4, ohandle=NULL, ohandlen=NULL}) = 7
x86_64 ioctl 3 0xc038586c 0x20000 = -1 EINVAL
@0x20000 u32 0 0 ptr 0 u32 0 0 ptr 0x30000 u32 24 0 ptr 0x30200 0x30300
> ioctl(3, XFS_IOC_READLINK_BY_HANDLE, {oflags=O_RDONLY, ihandle=0x30000, ihandlen=24, ohandle=0x30200, ohandlen=0x30300}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x4010586e 0x20000 = 0
@0x20000 u64 2621440 u32 25 0
> ioctl(3, XFS_IOC_FSGROWFSDATA, {newblocks=2621440, imaxpct=25}) = 0
i386 ioctl 3 0x400c5870 0x20000 = -1 ENOSYS
@0x20000 u64 1000 u32 16
> ioctl(3, XFS_IOC_FSGROWFSRT, {newblocks=1000, extsize=16}) = -1 ENOSYS (Function not implemented)
x86_64 ioctl 3 0x4008586f 0x20000 = -1 ENOSYS
@0x20000 u32 2560 1
> ioctl(3, XFS_IOC_FSGROWFSLOG, {newblocks=2560, isint=1}) = -1 ENOSYS (Function not implemented)
x86_64 ioctl 3 0x80205871 0x20000 = 0
@@0x20000 u64 2600000 0 61 64
> ioctl(3, XFS_IOC_FSCOUNTS, {freedata=2600000, freertx=0, freeino=61, allocino=64}) = 0
x86_64 ioctl 3 0xc0105872 0x20000 = 0
@0x20000 u64 8192 0
@@0x20000 u64 8192 8192
> ioctl(3, XFS_IOC_SET_RESBLKS, {resblks=8192} => {resblks=8192, resblks_avail=8192}) = 0
x86_64 ioctl 3 0x80105873 0x20000 = 0
@@0x20000 u64 8192 8190
> ioctl(3, XFS_IOC_GET_RESBLKS, {resblks=8192, resblks_avail=8190}) = 0
x86_64 ioctl 3 0x40085874 0x20000 = -1 EPERM
@0x20000 u32 4 3
> ioctl(3, XFS_IOC_ERROR_INJECTION, {fd=4, errtag=3}) = -1 EPERM (Operation not permitted)
x86_64 ioctl 3 0x40085875 0x20000 = 0
@0x20000 u32 4 0
> ioctl(3, XFS_IOC_ERROR_CLEARALL, {fd=4, errtag=0}) = 0
x86_64 ioctl 3 0x8040587f 0x20000 = 0
@0x20000 u64 128 u32 2 1 0 0 fill 40 0
@@0x20000 u64 129 u32 2 1 1 0 fill 40 0 u64 128 6 0 0 1 2 3 4 u32 7 0 0 0 0 0 0 0 4096 0 0 0 3 0 0 u16 5 0 0 0 0x41ed 0 fill 56 0
> ioctl(3, XFS_IOC_BULKSTAT, {ino=128, flags=XFS_BULK_IREQ_SPECIAL, icount=1, agno=0} => {ino=129, ocount=1, bulkstat=[...]}) = 0
-v
> ioctl(3, XFS_IOC_BULKSTAT, {ino=128, flags=XFS_BULK_IREQ_SPECIAL, icount=1, agno=0} => {ino=129, ocount=1, bulkstat=[{bs_ino=128, bs_size=6, bs_blocks=0, bs_xflags=0, bs_atime=1, bs_mtime=2, bs_ctime=3, bs_btime=4, bs_gen=0x7, bs_uid=0, bs_gid=0, bs_blksize=4096, bs_nlink=3, bs_extents=0, bs_aextents=0, bs_mode=S_IFDIR|0755}]}) = 0
aarch64 ioctl 3 0x80405880 0x20000 = 0
@0x20000 u64 0 u32 1 1 0 2 fill 40 0
@@0x20000 u64 192 u32 1 1 1 2 fill 40 0 u64 128 7 u8 3 5 0 0 0 0 0 0
-v
> ioctl(3, XFS_IOC_INUMBERS, {ino=0, flags=XFS_BULK_IREQ_AGNO, icount=1, agno=2} => {ino=192, ocount=1, inumbers=[{xi_startino=128, xi_allocmask=0x7, xi_alloccount=3, xi_version=5}]}) = 0
x86_64 ioctl 3 0xc0205865 0x20000 = 0
@0x20000 ptr 0x30000 u32 64 0 ptr 0x31000 0x30100
> ioctl(3, XFS_IOC_FSBULKSTAT, {lastip=0x30000, icount=64, ubuffer=0x31000, ocount=0x30100}) = 0
i386 ioctl 3 0xc0105866 0x20000 = -1 EINVAL
@0x20000 ptr 0x30000 u32 1 ptr 0x31000 0
> ioctl(3, XFS_IOC_FSBULKSTAT_SINGLE, {lastip=0x30000, icount=1, ubuffer=0x31000, ocount=NULL}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc0205867 0x20000 = 0
@0x20000 ptr 0x30000 u32 64 0 ptr 0x31000 0x30100
> ioctl(3, XFS_IOC_FSINUMBERS, {lastip=0x30000, icount=64, ubuffer=0x31000, ocount=0x30100}) = 0
x86_64 ioctl 3 0x40285881 0x20000 = 0
@0x20000 u32 5 0 u64 0 4096 8192 3
> ioctl(3, XFS_IOC_EXCHANGE_RANGE, {file1_fd=5, file1_offset=0, file2_offset=4096, length=8192, flags=XFS_EXCHANGE_RANGE_TO_EOF|XFS_EXCHANGE_RANGE_DSYNC}) = 0
# NILFS2.
x86_64 ioctl 3 0x40106e80 0x20000 = 0
@0x20000 u64 5 u32 1 0
> ioctl(3, NILFS_IOCTL_CHANGE_CPMODE, {cm_cno=5, cm_mode=NILFS_SNAPSHOT}) = 0
x86_64 ioctl 3 0x40086e81 0x20000 = -1 ENOENT
@0x20000 u64 5
> ioctl(3, NILFS_IOCTL_DELETE_CHECKPOINT, [5]) = -1 ENOENT (No such file or directory)
x86_64 ioctl 3 0x80186e82 0x20000 = 3
@0x20000 u64 0x30000 u32 10 u16 64 0 u64 1
> ioctl(3, NILFS_IOCTL_GET_CPINFO, {v_base=0x30000, v_nmembs=10, v_size=64, v_flags=0, v_index=1}) = 3
x86_64 ioctl 3 0x80186e83 0x20000 = 0
@@0x20000 u64 9 8 1
> ioctl(3, NILFS_IOCTL_GET_CPSTAT, {cs_cno=9, cs_ncps=8, cs_nsss=1}) = 0
i386 ioctl 3 0x80186e84 0x20000 = 2
@0x20000 u64 0x30000 u32 2 u16 16 0 u64 0
> ioctl(3, NILFS_IOCTL_GET_SUINFO, {v_base=0x30000, v_nmembs=2, v_size=16, v_flags=0, v_index=0}) = 2
x86_64 ioctl 3 0x80306e85 0x20000 = 0
@@0x20000 u64 255 250 5 1700000000 1700000001 3
> ioctl(3, NILFS_IOCTL_GET_SUSTAT, {ss_nsegs=255, ss_ncleansegs=250, ss_ndirtysegs=5, ss_ctime=1700000000, ss_nongc_ctime=1700000001, ss_prot_seq=3}) = 0
x86_64 ioctl 3 0xc0186e86 0x20000 = 0
@0x20000 u64 0x30000 u32 2 u16 32 0 u64 0
> ioctl(3, NILFS_IOCTL_GET_VINFO, {v_base=0x30000, v_nmembs=2, v_size=32, v_flags=0}) = 0
x86_64 ioctl 3 0xc0186e87 0x20000 = 0
@0x20000 u64 0x30000 u32 2 u16 40 0 u64 0
> ioctl(3, NILFS_IOCTL_GET_BDESCS, {v_base=0x30000, v_nmembs=2, v_size=40, v_flags=0}) = 0
x86_64 ioctl 3 0x40786e88 0x20000 = 0
@0x20000 u64 0x30000 u32 2 u16 64 0 u64 0 fill 96 0
> ioctl(3, NILFS_IOCTL_CLEAN_SEGMENTS, [{v_base=0x30000, v_nmembs=2, v_size=64, v_flags=0}, {v_base=NULL, v_nmembs=0, v_size=0, v_flags=0}, {v_base=NULL, v_nmembs=0, v_size=0, v_flags=0}, {v_base=NULL, v_nmembs=0, v_size=0, v_flags=0}, {v_base=NULL, v_nmembs=0, v_size=0, v_flags=0}]) = 0
x86_64 ioctl 3 0x80086e8a 0x20000 = 0
@@0x20000 u64 10
> ioctl(3, NILFS_IOCTL_SYNC, [10]) = 0
x86_64 ioctl 3 0x40086e8b 0x20000 = 0
@0x20000 u64 0x80000000
> ioctl(3, NILFS_IOCTL_RESIZE, [2147483648]) = 0
x86_64 ioctl 3 0x40106e8c 0x20000 = 0
@0x20000 u64 0 0x1000
> ioctl(3, NILFS_IOCTL_SET_ALLOC_RANGE, [0, 4096]) = 0
x86_64 ioctl 3 0x40186e8d 0x20000 = 0
@0x20000 u64 0x30000 u32 2 u16 24 0 u64 0
> ioctl(3, NILFS_IOCTL_SET_SUINFO, {v_base=0x30000, v_nmembs=2, v_size=24, v_flags=0}) = 0
# The older ones of the same shape.
aarch64 ioctl 3 0x4030580b 0x20000 = -1 EINVAL
@0x20000 u16 0 2 u32 0 u64 4096 1 u32 0 0 0 0 0 0
> ioctl(3, XFS_IOC_FREESP, {l_type=0, l_whence=SEEK_END, l_start=4096, l_len=1, l_sysid=0, l_pid=0}) = -1 EINVAL (Invalid argument)
arm ioctl 3 0x40305824 0x20000 = 0
@0x20000 u16 1 2 u32 0 u64 4096 1 u32 0 7 0 0 0 0
> ioctl(3, XFS_IOC_ALLOCSP64, {l_type=1, l_whence=SEEK_END, l_start=4096, l_len=1, l_sysid=0, l_pid=7}) = 0
