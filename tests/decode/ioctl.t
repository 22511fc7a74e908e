# ioctl: files, block devices, loop devices, and requests without a description.
x86_64 ioctl 3 0xabc 0x20000 = -1 ENOTTY
> ioctl(3, _IOC(_IOC_NONE, 0xa, 0xbc, 0), 0x20000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0xffffffff -1 = -1 ENOTTY
> ioctl(3, _IOC(_IOC_READ|_IOC_WRITE, 0xff, 0xff, 0x3fff), 0xffffffffffffffff) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x7b9 0 = -1 ENOTTY
> ioctl(3, IOCTL_VMCI_SOCKETS_GET_LOCAL_CID or IOCTL_VM_SOCKETS_GET_LOCAL_CID, 0) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0xae01 0 = 4
> ioctl(3, KVM_CREATE_VM, 0) = 4
x86_64 ioctl 3 0x5001 0x20000 = 0
> ioctl(3, PCITEST_BAR or SNDCTL_DSP_SYNC, 0x20000) = 0
x86_64 ioctl 3 0x5451 0 = 0
> ioctl(3, FIOCLEX) = 0
x86_64 ioctl 3 0xc0045877 0 = 0
> ioctl(3, FIFREEZE) = 0
x86_64 ioctl 3 0x125f 0 = 0
> ioctl(3, BLKRRPART) = 0
x86_64 ioctl 3 0x1262 8 = 0
> ioctl(3, BLKRASET, 8) = 0
x86_64 ioctl 3 0x4c01 0 = 0
> ioctl(3, LOOP_CLR_FD) = 0
x86_64 ioctl 3 0x4c82 0 = 7
> ioctl(3, LOOP_CTL_GET_FREE) = 7
x86_64 ioctl 3 0x4c00 4 = 0
> ioctl(3, LOOP_SET_FD, 4) = 0
x86_64 ioctl 4 0x40049409 3 = -1 EOPNOTSUPP
> ioctl(4, BTRFS_IOC_CLONE or FICLONE, 3) = -1 EOPNOTSUPP (Operation not supported)
x86_64 ioctl 3 0xb701 0 = 4
> ioctl(3, NS_GET_USERNS) = 4
x86_64 ioctl 3 0xb703 0 = 0x40000000
> ioctl(3, NS_GET_NSTYPE) = 1073741824 (CLONE_NEWNET)
x86_64 ioctl 3 0xb704 0x20000 = 0
@@0x20000 u32 1000
> ioctl(3, NS_GET_OWNER_UID, [1000]) = 0
x86_64 ioctl 3 0x5204 0 = 0
> ioctl(3, FASTRPC_IOCTL_INIT_ATTACH or RNDZAPENTCNT) = 0
x86_64 ioctl 3 0x80045200 0x20000 = 0
@@0x20000 u32 256
> ioctl(3, RNDGETENTCNT, [256]) = 0
x86_64 ioctl 3 0x40045201 0x20000 = 0
@0x20000 u32 256
> ioctl(3, RNDADDTOENTCNT, [256]) = 0
x86_64 ioctl 3 0x80086601 0x20000 = 0
@@0x20000 u32 0x80010
> ioctl(3, FS_IOC_GETFLAGS, [FS_IMMUTABLE_FL|FS_EXTENT_FL]) = 0
i386 ioctl 3 0x80046601 0x20000 = 0
@@0x20000 u32 0x80010
> ioctl(3, FS_IOC_GETFLAGS, [FS_IMMUTABLE_FL|FS_EXTENT_FL]) = 0
arm ioctl 3 0x80046601 0x20000 = 0
@@0x20000 u32 0x80010
> ioctl(3, FS_IOC_GETFLAGS, [FS_IMMUTABLE_FL|FS_EXTENT_FL]) = 0
i386 ioctl 3 0x40046602 0x20000 = 0
@0x20000 u32 0x20
> ioctl(3, FS_IOC_SETFLAGS, [FS_APPEND_FL]) = 0
x86_64 ioctl 3 0x40086602 0x20000 = 0
@0x20000 u32 0x20
> ioctl(3, FS_IOC_SETFLAGS, [FS_APPEND_FL]) = 0
x86_64 ioctl 3 0x801c581f 0x20000 = 0
@@0x20000 u32 0x40 1 2 3 4 0 0
> ioctl(3, FS_IOC_FSGETXATTR, {fsx_xflags=FS_XFLAG_NOATIME, fsx_extsize=1, fsx_nextents=2, fsx_projid=0x3, fsx_cowextsize=4}) = 0
x86_64 ioctl 3 0x401c5820 0x20000 = 0
@0x20000 u32 0x40 1 2 3 4 0 0
> ioctl(3, FS_IOC_FSSETXATTR, {fsx_xflags=FS_XFLAG_NOATIME, fsx_extsize=1, fsx_projid=0x3, fsx_cowextsize=4}) = 0
x86_64 ioctl 3 0xc0185879 0x20000 = 0
@0x20000 u64 0 -1 4096
> ioctl(3, FITRIM, {start=0, len=18446744073709551615, minlen=4096}) = 0
x86_64 ioctl 3 0x4020940d 0x20000 = 0
@0x20000 u64 4 0 0 0
> ioctl(3, BTRFS_IOC_CLONE_RANGE or FICLONERANGE, {src_fd=4, src_offset=0, src_length=0, dest_offset=0}) = 0
x86_64 ioctl 3 0x81009431 0x20000 = 0
@@0x20000 "root\0" fill 300 0
> ioctl(3, FS_IOC_GETFSLABEL, "root") = 0
x86_64 ioctl 3 0x41009432 0x20000 = 0
@0x20000 "data" fill 252 0
> ioctl(3, FS_IOC_SETFSLABEL, "data") = 0

# ---- Block devices
x86_64 ioctl 3 0x125d 0x20000 = 0
@0x20000 u32 1
> ioctl(3, BLKROSET, [1]) = 0
x86_64 ioctl 3 0x125e 0x20000 = 0
@@0x20000 u32 1
> ioctl(3, BLKROGET, [1]) = 0
x86_64 ioctl 3 0x1260 0x20000 = 0
@@0x20000 u64 8388608
> ioctl(3, BLKGETSIZE, [8388608]) = 0
i386 ioctl 3 0x1260 0x20000 = 0
@@0x20000 u32 8388608
> ioctl(3, BLKGETSIZE, [8388608]) = 0
x86_64 ioctl 3 0x1263 0x20000 = 0
@@0x20000 u64 256
> ioctl(3, BLKRAGET, [256]) = 0
x86_64 ioctl 3 0x1265 0x20000 = 0
@@0x20000 u64 256
> ioctl(3, BLKFRAGET, [256]) = 0
x86_64 ioctl 3 0x1267 0x20000 = 0
@@0x20000 u16 1280
> ioctl(3, BLKSECTGET, [1280]) = 0
x86_64 ioctl 3 0x1268 0x20000 = 0
@@0x20000 u32 512
> ioctl(3, BLKSSZGET, [512]) = 0
x86_64 ioctl 3 0x1269 0x20000 = 0
@0x20000 u32 1 0 152 0 u64 0x21000
> ioctl(3, BLKPG, {op=BLKPG_ADD_PARTITION, flags=0, datalen=152, data=0x21000}) = 0
x86_64 ioctl 3 0x80081270 0x20000 = 0
@@0x20000 u32 4096
> ioctl(3, BLKBSZGET, [4096]) = 0
x86_64 ioctl 3 0x40081271 0x20000 = 0
@0x20000 u32 4096
> ioctl(3, BLKBSZSET, [4096]) = 0
x86_64 ioctl 3 0x80081272 0x20000 = 0
@@0x20000 u64 4294967296
> ioctl(3, BLKGETSIZE64, [4294967296]) = 0
i386 ioctl 3 0x80041272 0x20000 = 0
@@0x20000 u64 4294967296
> ioctl(3, BLKGETSIZE64, [4294967296]) = 0
x86_64 ioctl 3 0x1277 0x20000 = 0
@0x20000 u64 0 4096
> ioctl(3, BLKDISCARD, [0, 4096]) = 0
x86_64 ioctl 3 0x1278 0x20000 = 0
@@0x20000 u32 4096
> ioctl(3, BLKIOMIN, [4096]) = 0
x86_64 ioctl 3 0x1279 0x20000 = 0
@@0x20000 u32 0
> ioctl(3, BLKIOOPT, [0]) = 0
x86_64 ioctl 3 0x127a 0x20000 = 0
@@0x20000 u32 -1
> ioctl(3, BLKALIGNOFF, [-1]) = 0
x86_64 ioctl 3 0x127b 0x20000 = 0
@@0x20000 u32 4096
> ioctl(3, BLKPBSZGET, [4096]) = 0
x86_64 ioctl 3 0x127c 0x20000 = 0
@@0x20000 u32 0
> ioctl(3, BLKDISCARDZEROES, [0]) = 0
x86_64 ioctl 3 0x127d 0x20000 = 0
@0x20000 u64 0 4096
> ioctl(3, BLKSECDISCARD, [0, 4096]) = 0
x86_64 ioctl 3 0x127e 0x20000 = 0
@@0x20000 u16 1
> ioctl(3, BLKROTATIONAL, [1]) = 0
x86_64 ioctl 3 0x127f 0x20000 = 0
@0x20000 u64 0 4096
> ioctl(3, BLKZEROOUT, [0, 4096]) = 0
x86_64 ioctl 3 0x80041284 0x20000 = 0
@@0x20000 u32 0
> ioctl(3, BLKGETZONESZ, [0]) = 0
x86_64 ioctl 3 0x80041285 0x20000 = 0
@@0x20000 u32 0
> ioctl(3, BLKGETNRZONES, [0]) = 0

# ---- Loop devices
x86_64 ioctl 3 0x4c04 0x20000 = 0
@0x20000 u64 0 0 0 0x100 0 u32 0 0 0 4 "/disk.img" fill 55 0 fill 64 0 fill 32 0 u64 0 0
> ioctl(3, LOOP_SET_STATUS64, {lo_offset=0x100, lo_number=0, lo_flags=LO_FLAGS_AUTOCLEAR, lo_file_name="/disk.img", ...}) = 0
x86_64 ioctl 3 0x4c05 0x20000 = 0
@@0x20000 u64 0x801 7 0 0x100 0 u32 0 0 0 4 "/disk.img" fill 55 0 fill 64 0 fill 32 0 u64 0 0
> ioctl(3, LOOP_GET_STATUS64, {lo_offset=0x100, lo_number=0, lo_flags=LO_FLAGS_AUTOCLEAR, lo_file_name="/disk.img", ...}) = 0
-v
> ioctl(3, LOOP_GET_STATUS64, {lo_device=makedev(0x8, 0x1), lo_inode=7, lo_rdevice=makedev(0, 0), lo_offset=0x100, lo_sizelimit=0, lo_number=0, lo_encrypt_type=LO_CRYPT_NONE, lo_encrypt_key_size=0, lo_flags=LO_FLAGS_AUTOCLEAR, lo_file_name="/disk.img", lo_crypt_name="", lo_encrypt_key="", lo_init=[0, 0]}) = 0
x86_64 ioctl 3 0x4c0a 0x20000 = 0
@0x20000 u32 4 512 u64 0 0 0 0 0 u32 0 0 0 5 "/disk.img" fill 55 0 fill 64 0 fill 32 0 u64 0 0 0 0 0 0 0 0 0 0
> ioctl(3, LOOP_CONFIGURE, {fd=4, block_size=512, info={lo_offset=0, lo_number=0, lo_flags=LO_FLAGS_READ_ONLY|LO_FLAGS_AUTOCLEAR, lo_file_name="/disk.img", ...}}) = 0
x86_64 ioctl 3 0xc020660b 0x20000 = 0
@0x20000 u64 0 -1 u32 1 2 0 0 fill 200 0
> ioctl(3, FS_IOC_FIEMAP, {fm_start=0, fm_length=18446744073709551615, fm_flags=FIEMAP_FLAG_SYNC, fm_extent_count=0} => {fm_flags=FIEMAP_FLAG_SYNC, fm_mapped_extents=2, ...}) = 0
-v
> ioctl(3, FS_IOC_FIEMAP, {fm_start=0, fm_length=18446744073709551615, fm_flags=FIEMAP_FLAG_SYNC, fm_extent_count=0} => {fm_flags=FIEMAP_FLAG_SYNC, fm_mapped_extents=2, fm_extents=[{fe_logical=0, fe_physical=0, fe_length=0, fe_flags=0}, {fe_logical=0, fe_physical=0, fe_length=0, fe_flags=0}]}) = 0
x86_64 ioctl 3 0xc020660b 0x20000 = 0
@0x20000 u64 0 -1 u32 1 2 4 0 u64 0 4096 8192 0 0 u32 1 0 0 0 u64 8192 4096 8192 0 0 u32 0x801 0 0 0
> ioctl(3, FS_IOC_FIEMAP, {fm_start=0, fm_length=18446744073709551615, fm_flags=FIEMAP_FLAG_SYNC, fm_extent_count=4} => {fm_flags=FIEMAP_FLAG_SYNC, fm_mapped_extents=2, ...}) = 0
-v
> ioctl(3, FS_IOC_FIEMAP, {fm_start=0, fm_length=18446744073709551615, fm_flags=FIEMAP_FLAG_SYNC, fm_extent_count=4} => {fm_flags=FIEMAP_FLAG_SYNC, fm_mapped_extents=2, fm_extents=[{fe_logical=0, fe_physical=4096, fe_length=8192, fe_flags=FIEMAP_EXTENT_LAST}, {fe_logical=8192, fe_physical=4096, fe_length=8192, fe_flags=FIEMAP_EXTENT_LAST|FIEMAP_EXTENT_UNWRITTEN}]}) = 0
x86_64 ioctl 3 0xc020660b 0x20000 = -1 EOPNOTSUPP
@0x20000 u64 0 -1 u32 1 2 4 0
> ioctl(3, FS_IOC_FIEMAP, {fm_start=0, fm_length=18446744073709551615, fm_flags=FIEMAP_FLAG_SYNC, fm_extent_count=4}) = -1 EOPNOTSUPP (Operation not supported)
x86_64 ioctl 3 0xc020660b 0x20000 = 0
@0x20000 u64 0 -1 u32 1 2 0 4 fill 200 0
> ioctl(3, FS_IOC_FIEMAP, {fm_start=0, fm_length=18446744073709551615, fm_flags=FIEMAP_FLAG_SYNC, fm_extent_count=0} => {fm_flags=FIEMAP_FLAG_SYNC, fm_mapped_extents=2, ...}) = 0
-v
> ioctl(3, FS_IOC_FIEMAP, {fm_start=0, fm_length=18446744073709551615, fm_flags=FIEMAP_FLAG_SYNC, fm_extent_count=0} => {fm_flags=FIEMAP_FLAG_SYNC, fm_mapped_extents=2, fm_extents=[{fe_logical=0, fe_physical=0, fe_length=0, fe_flags=0}, {fe_logical=0, fe_physical=0, fe_length=0, fe_flags=0}]}) = 0
x86_64 ioctl 3 0xc0189436 0x20000 = 0
@0x20000 u64 5 100 u16 2 0 u32 0 u64 4 50 100 u32 0 0 u64 5 60 0 u32 1 0
> ioctl(3, BTRFS_IOC_FILE_EXTENT_SAME or FIDEDUPERANGE, {src_offset=5, src_length=100, dest_count=2, info=[{dest_fd=4, dest_offset=50}, {dest_fd=5, dest_offset=60}]} => {info=[{bytes_deduped=100, status=0}, {bytes_deduped=0, status=1}]}) = 0
-v
> ioctl(3, BTRFS_IOC_FILE_EXTENT_SAME or FIDEDUPERANGE, {src_offset=5, src_length=100, dest_count=2, info=[{dest_fd=4, dest_offset=50}, {dest_fd=5, dest_offset=60}]} => {info=[{bytes_deduped=100, status=0}, {bytes_deduped=0, status=1}]}) = 0
x86_64 ioctl 3 0xc0189436 0x20000 = -1 EINVAL
@0x20000 u64 5 100 u16 2 0 u32 0 u64 4 50 100 u32 0 0 u64 5 60 0 u32 1 0
> ioctl(3, BTRFS_IOC_FILE_EXTENT_SAME or FIDEDUPERANGE, {src_offset=5, src_length=100, dest_count=2, info=[{dest_fd=4, dest_offset=50}, {dest_fd=5, dest_offset=60}]}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc0189436 0x20000 = -1 EFAULT
> ioctl(3, BTRFS_IOC_FILE_EXTENT_SAME or FIDEDUPERANGE, 0x20000) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0xc0189436 0 = -1 EFAULT
> ioctl(3, BTRFS_IOC_FILE_EXTENT_SAME or FIDEDUPERANGE, NULL) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x4c02 0x20000 = 0
@0x20000 u32 1 0 u64 0x801 7 0 u32 5 0 0 4 "/disk.img" fill 55 0 fill 32 0 u64 0 0 u32 0 0
> ioctl(3, LOOP_SET_STATUS, {lo_number=1, lo_offset=0x5, lo_flags=LO_FLAGS_AUTOCLEAR, lo_name="/disk.img", ...}) = 0
-v
> ioctl(3, LOOP_SET_STATUS, {lo_number=1, lo_device=makedev(0x8, 0x1), lo_inode=7, lo_rdevice=makedev(0, 0), lo_offset=0x5, lo_encrypt_type=LO_CRYPT_NONE, lo_encrypt_key_size=0, lo_flags=LO_FLAGS_AUTOCLEAR, lo_name="/disk.img", lo_encrypt_key="", lo_init=[0, 0], reserved=[0, 0, 0, 0]}) = 0
i386 ioctl 3 0x4c03 0x20000 = 0
@0x20000 u32 1 u16 0x801 0 u32 7 u16 0 0 u32 5 0 0 4 "/disk.img" fill 55 0 fill 32 0 u32 0 0 0
> ioctl(3, LOOP_GET_STATUS, {lo_number=1, lo_offset=0x5, lo_flags=LO_FLAGS_AUTOCLEAR, lo_name="/disk.img", ...}) = 0
-v
> ioctl(3, LOOP_GET_STATUS, {lo_number=1, lo_device=makedev(0x8, 0x1), lo_inode=7, lo_rdevice=makedev(0, 0), lo_offset=0x5, lo_encrypt_type=LO_CRYPT_NONE, lo_encrypt_key_size=0, lo_flags=LO_FLAGS_AUTOCLEAR, lo_name="/disk.img", lo_encrypt_key="", lo_init=[0, 0], reserved=[0, 0, 0, 0]}) = 0
