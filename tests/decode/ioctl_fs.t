# Files and file systems, encryption and integrity.
x86_64 ioctl 3 0x5450 0 = 0
> ioctl(3, FIONCLEX) = 0
i386 ioctl 3 0xc0045878 0 = 0
> ioctl(3, FITHAW) = 0
x32 ioctl 3 0x5206 0 = 0
> ioctl(3, RNDCLEARPOOL) = 0
aarch64 ioctl 3 0x5207 0 = 0
> ioctl(3, RNDRESEEDCRNG) = 0
arm ioctl 3 0x660c 0 = 0
> ioctl(3, EXT4_IOC_ALLOC_DA_BLKS) = 0
riscv64 ioctl 3 0x6609 0 = 0
> ioctl(3, EXT4_IOC_MIGRATE) = 0
x86_64 ioctl 3 0x6611 0 = 0
> ioctl(3, EXT4_IOC_SWAP_BOOT) = 0
i386 ioctl 3 0x6612 0 = 0
> ioctl(3, EXT4_IOC_PRECACHE_EXTENTS) = 0
x32 ioctl 3 0x6628 0 = 0
> ioctl(3, EXT4_IOC_CLEAR_ES_CACHE) = 0
aarch64 ioctl 3 0xf501 0 = 0
> ioctl(3, F2FS_IOC_START_ATOMIC_WRITE) = 0
arm ioctl 3 0xf502 0 = 0
> ioctl(3, F2FS_IOC_COMMIT_ATOMIC_WRITE) = 0
riscv64 ioctl 3 0xf503 0 = 0
> ioctl(3, F2FS_IOC_START_VOLATILE_WRITE) = 0
x86_64 ioctl 3 0xf504 0 = 0
> ioctl(3, F2FS_IOC_RELEASE_VOLATILE_WRITE) = 0
i386 ioctl 3 0xf505 0 = 0
> ioctl(3, F2FS_IOC_ABORT_ATOMIC_WRITE) = 0
x32 ioctl 3 0xf507 0 = 0
> ioctl(3, F2FS_IOC_WRITE_CHECKPOINT) = 0
aarch64 ioctl 3 0xf50f 0 = 0
> ioctl(3, F2FS_IOC_PRECACHE_EXTENTS) = 0
arm ioctl 3 0xf517 0 = 0
> ioctl(3, F2FS_IOC_DECOMPRESS_FILE) = 0
riscv64 ioctl 3 0xf518 0 = 0
> ioctl(3, F2FS_IOC_COMPRESS_FILE) = 0
x86_64 ioctl 3 0xf519 0 = 0
> ioctl(3, F2FS_IOC_START_ATOMIC_REPLACE) = 0
i386 ioctl 3 0x1 0x20000 = 0
@0x20000 u32 0
@@0x20000 u32 4711
> ioctl(3, FIBMAP, [0 => 4711]) = 0
x32 ioctl 3 0x1 0x20000 = -1 EPERM
@0x20000 u32 9
> ioctl(3, FIBMAP, [9]) = -1 EPERM (Operation not permitted)
aarch64 ioctl 3 0x1 0x20000 = 0
@0x20000 u32 5
@@0x20000 u32 0
> ioctl(3, FIBMAP, [5 => 0]) = 0
arm ioctl 3 0x2 0x20000 = -1 EFAULT
> ioctl(3, FIGETBSZ, 0x20000) = -1 EFAULT (Bad address)
arm ioctl 3 0x80047601 0x20000 = 0
@@0x20000 u32 7
> ioctl(3, FS_IOC_GETVERSION, [7]) = 0
i386 ioctl 3 0x80047601 0x20000 = 0
@@0x20000 u32 0x12345678
> ioctl(3, FS_IOC_GETVERSION, [305419896]) = 0
i386 ioctl 3 0x40047602 0x20000 = 0
@0x20000 u32 7
> ioctl(3, FS_IOC_SETVERSION, [7]) = 0
x32 ioctl 3 0x40047602 0x20000 = -1 EPERM
@0x20000 u32 7
> ioctl(3, FS_IOC_SETVERSION, [7]) = -1 EPERM (Operation not permitted)
riscv64 ioctl 3 0x80086601 0x20000 = -1 ENOTTY
> ioctl(3, FS_IOC_GETFLAGS, 0x20000) = -1 ENOTTY (Inappropriate ioctl for device)
aarch64 ioctl 3 0x40086602 0x20000 = -1 EFAULT
> ioctl(3, FS_IOC_SETFLAGS, 0x20000) = -1 EFAULT (Bad address)
riscv64 ioctl 3 0x801c581f 0x20000 = -1 ENOTTY
> ioctl(3, FS_IOC_FSGETXATTR, 0x20000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x401c5820 0 = -1 EFAULT
> ioctl(3, FS_IOC_FSSETXATTR, NULL) = -1 EFAULT (Bad address)
i386 ioctl 3 0x80111500 0x20000 = 0
@@0x20000 u8 16 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16
> ioctl(3, FS_IOC_GETFSUUID, {len=16, uuid=01020304-0506-0708-090a-0b0c0d0e0f10}) = 0
x32 ioctl 3 0x80111500 0x20000 = -1 ENOTTY
> ioctl(3, FS_IOC_GETFSUUID, 0x20000) = -1 ENOTTY (Inappropriate ioctl for device)
aarch64 ioctl 3 0x80811501 0x20000 = 0
@@0x20000 u8 10 "ext4/loop0\0" fill 117 0
> ioctl(3, FS_IOC_GETFSSYSFSPATH, {len=10, name="ext4/loop0"}) = 0
arm ioctl 3 0x80811501 0 = -1 EFAULT
> ioctl(3, FS_IOC_GETFSSYSFSPATH, NULL) = -1 EFAULT (Bad address)
riscv64 ioctl 3 0xc0101502 0x20000 = 0
@@0x20000 u32 1 u16 512 u8 8 0 0 8 0 1 2 4 0 0
> ioctl(3, FS_IOC_GETLBMD_CAP, {lbmd_flags=LBMD_PI_CAP_INTEGRITY, lbmd_interval=512, lbmd_size=8, lbmd_opaque_size=0, lbmd_opaque_offset=0, lbmd_pi_size=8, lbmd_pi_offset=0, lbmd_guard_tag_type=1, lbmd_app_tag_size=2, lbmd_ref_tag_size=4, lbmd_storage_tag_size=0}) = 0
i386 ioctl 3 0x402c582a 0x20000 = 0
@0x20000 u16 0 0 u64 0 4096 u32 0 0 0 0 0 0
> ioctl(3, FS_IOC_RESVSP64, {l_type=0, l_whence=SEEK_SET, l_start=0, l_len=4096, l_sysid=0, l_pid=0}) = 0
arm ioctl 3 0x40305828 0x20000 = 0
@0x20000 u16 0 0 u32 0 u64 0 4096 u32 0 0 0 0 0 0
> ioctl(3, FS_IOC_RESVSP, {l_type=0, l_whence=SEEK_SET, l_start=0, l_len=4096, l_sysid=0, l_pid=0}) = 0
arm ioctl 3 0x4030582a 0x20000 = 0
@0x20000 u16 0 0 u32 0 u64 0 4096 u32 0 0 0 0 0 0
> ioctl(3, FS_IOC_RESVSP64, {l_type=0, l_whence=SEEK_SET, l_start=0, l_len=4096, l_sysid=0, l_pid=0}) = 0
arm ioctl 3 0x40305829 0x20000 = 0
@0x20000 u16 0 0 u32 0 u64 0 4096 u32 0 0 0 0 0 0
> ioctl(3, FS_IOC_UNRESVSP, {l_type=0, l_whence=SEEK_SET, l_start=0, l_len=4096, l_sysid=0, l_pid=0}) = 0
arm ioctl 3 0x4030582b 0x20000 = 0
@0x20000 u16 0 0 u32 0 u64 0 4096 u32 0 0 0 0 0 0
> ioctl(3, FS_IOC_UNRESVSP64, {l_type=0, l_whence=SEEK_SET, l_start=0, l_len=4096, l_sysid=0, l_pid=0}) = 0
arm ioctl 3 0x40305839 0x20000 = 0
@0x20000 u16 0 0 u32 0 u64 0 4096 u32 0 0 0 0 0 0
> ioctl(3, FS_IOC_ZERO_RANGE, {l_type=0, l_whence=SEEK_SET, l_start=0, l_len=4096, l_sysid=0, l_pid=0}) = 0
x86_64 ioctl 3 0xc0c0583b 0x20000 = 0
@0x20000 u32 0 1 2 2 u64 0 0 0 0 0 0 u32 0x801 0 u64 0 0 0 0 0 0 0 u32 -1 -1 u64 -1 -1 -1 -1 0 0 0 u32 0x801 0x30 u64 0 1 0 4096 0 0 0 u32 0x801 0x20 u64 4096 2 0 8192 0 0 0
> ioctl(3, FS_IOC_GETFSMAP, {fmh_iflags=0, fmh_count=2, fmh_keys=[{fmr_device=makedev(0x8, 0x1), fmr_flags=0, fmr_physical=0, fmr_owner=0, fmr_offset=0, fmr_length=0}, {fmr_device=makedev(0xfff, 0xfffff), fmr_flags=FMR_OF_PREALLOC|FMR_OF_ATTR_FORK|FMR_OF_EXTENT_MAP|FMR_OF_SHARED|FMR_OF_SPECIAL_OWNER|FMR_OF_LAST|0xffffffc0, fmr_physical=18446744073709551615, fmr_owner=18446744073709551615, fmr_offset=18446744073709551615, fmr_length=18446744073709551615}]} => {fmh_oflags=FMH_OF_DEV_T, fmh_entries=2, ...}) = 0
-v
> ioctl(3, FS_IOC_GETFSMAP, {fmh_iflags=0, fmh_count=2, fmh_keys=[{fmr_device=makedev(0x8, 0x1), fmr_flags=0, fmr_physical=0, fmr_owner=0, fmr_offset=0, fmr_length=0}, {fmr_device=makedev(0xfff, 0xfffff), fmr_flags=FMR_OF_PREALLOC|FMR_OF_ATTR_FORK|FMR_OF_EXTENT_MAP|FMR_OF_SHARED|FMR_OF_SPECIAL_OWNER|FMR_OF_LAST|0xffffffc0, fmr_physical=18446744073709551615, fmr_owner=18446744073709551615, fmr_offset=18446744073709551615, fmr_length=18446744073709551615}]} => {fmh_oflags=FMH_OF_DEV_T, fmh_entries=2, fmh_recs=[{fmr_device=makedev(0x8, 0x1), fmr_flags=FMR_OF_SPECIAL_OWNER|FMR_OF_LAST, fmr_physical=0, fmr_owner=1, fmr_offset=0, fmr_length=4096}, {fmr_device=makedev(0x8, 0x1), fmr_flags=FMR_OF_LAST, fmr_physical=4096, fmr_owner=2, fmr_offset=0, fmr_length=8192}]}) = 0
i386 ioctl 3 0xc0c0583b 0x20000 = 0
@0x20000 u32 0 0 0 7 u64 0 0 0 0 0 0 u32 0x801 0 u64 0 0 0 0 0 0 0 u32 -1 -1 u64 -1 -1 -1 -1 0 0 0 
> ioctl(3, FS_IOC_GETFSMAP, {fmh_iflags=0, fmh_count=0, fmh_keys=[{fmr_device=makedev(0x8, 0x1), fmr_flags=0, fmr_physical=0, fmr_owner=0, fmr_offset=0, fmr_length=0}, {fmr_device=makedev(0xfff, 0xfffff), fmr_flags=FMR_OF_PREALLOC|FMR_OF_ATTR_FORK|FMR_OF_EXTENT_MAP|FMR_OF_SHARED|FMR_OF_SPECIAL_OWNER|FMR_OF_LAST|0xffffffc0, fmr_physical=18446744073709551615, fmr_owner=18446744073709551615, fmr_offset=18446744073709551615, fmr_length=18446744073709551615}]} => {fmh_oflags=0, fmh_entries=7}) = 0
x32 ioctl 3 0xc0c0583b 0x20000 = -1 EOPNOTSUPP
@0x20000 u32 0 0 4 0 u64 0 0 0 0 0 0 u32 0x801 0 u64 0 0 0 0 0 0 0 u32 -1 -1 u64 -1 -1 -1 -1 0 0 0 
> ioctl(3, FS_IOC_GETFSMAP, {fmh_iflags=0, fmh_count=4, fmh_keys=[{fmr_device=makedev(0x8, 0x1), fmr_flags=0, fmr_physical=0, fmr_owner=0, fmr_offset=0, fmr_length=0}, {fmr_device=makedev(0xfff, 0xfffff), fmr_flags=FMR_OF_PREALLOC|FMR_OF_ATTR_FORK|FMR_OF_EXTENT_MAP|FMR_OF_SHARED|FMR_OF_SPECIAL_OWNER|FMR_OF_LAST|0xffffffc0, fmr_physical=18446744073709551615, fmr_owner=18446744073709551615, fmr_offset=18446744073709551615, fmr_length=18446744073709551615}]}) = -1 EOPNOTSUPP (Operation not supported)
arm ioctl 3 0xc020660b 0x20000 = 0
@0x20000 u64 0 -1 u32 0 1 0 0 fill 64 0
> ioctl(3, FS_IOC_FIEMAP, {fm_start=0, fm_length=18446744073709551615, fm_flags=0, fm_extent_count=0} => {fm_flags=0, fm_mapped_extents=1, ...}) = 0
i386 ioctl 3 0xc0189436 0x20000 = 0
@0x20000 u64 0 100 u16 1 0 u32 0 u64 4 0 100 u32 0 0
> ioctl(3, BTRFS_IOC_FILE_EXTENT_SAME or FIDEDUPERANGE, {src_offset=0, src_length=100, dest_count=1, info=[{dest_fd=4, dest_offset=0}]} => {info=[{bytes_deduped=100, status=0}]}) = 0
riscv64 ioctl 3 0xc020660b 0 = -1 EFAULT
> ioctl(3, FS_IOC_FIEMAP, NULL) = -1 EFAULT (Bad address)
x32 ioctl 3 0xc020660b 0x20000 = -1 EFAULT
> ioctl(3, FS_IOC_FIEMAP, 0x20000) = -1 EFAULT (Bad address)
aarch64 ioctl 3 0x40085203 0x20000 = 0
@0x20000 u32 8 100 0x64636261
> ioctl(3, RNDADDENTROPY, {entropy_count=8, buf_size=100, buf=0x20008}) = 0
arm ioctl 3 0x80085202 0x20000 = -1 EPERM
> ioctl(3, RNDGETPOOL, 0x20000) = -1 EPERM (Operation not permitted)

# fscrypt
riscv64 ioctl 3 0x800c6613 0x20000 = 0
@0x20000 u8 0 1 4 3 1 2 3 4 5 6 7 8 fill 16 0
> ioctl(3, FS_IOC_SET_ENCRYPTION_POLICY, {version=FSCRYPT_POLICY_V1, contents_encryption_mode=FSCRYPT_MODE_AES_256_XTS, filenames_encryption_mode=FSCRYPT_MODE_AES_256_CTS, flags=FSCRYPT_POLICY_FLAGS_PAD_32, master_key_descriptor="\x01\x02\x03\x04\x05\x06\x07\x08"}) = 0
x86_64 ioctl 3 0x800c6613 0x20000 = 0
@0x20000 u8 2 1 4 7 12 0 0 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16
> ioctl(3, FS_IOC_SET_ENCRYPTION_POLICY, {version=FSCRYPT_POLICY_V2, contents_encryption_mode=FSCRYPT_MODE_AES_256_XTS, filenames_encryption_mode=FSCRYPT_MODE_AES_256_CTS, flags=FSCRYPT_POLICY_FLAGS_PAD_32|FSCRYPT_POLICY_FLAG_DIRECT_KEY, log2_data_unit_size=12, master_key_identifier="\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10"}) = 0
i386 ioctl 3 0x800c6613 0x20000 = -1 EINVAL
@0x20000 u8 9 99 10 0x20 fill 20 0
> ioctl(3, FS_IOC_SET_ENCRYPTION_POLICY, {version=0x9 /* FSCRYPT_POLICY_??? */, contents_encryption_mode=0x63 /* FSCRYPT_MODE_??? */, filenames_encryption_mode=FSCRYPT_MODE_AES_256_HCTR2, flags=FSCRYPT_POLICY_FLAGS_PAD_4|0x20}) = -1 EINVAL (Invalid argument)
x32 ioctl 3 0x800c6613 0 = -1 EFAULT
> ioctl(3, FS_IOC_SET_ENCRYPTION_POLICY, NULL) = -1 EFAULT (Bad address)
aarch64 ioctl 3 0x40106614 0x20000 = 0
@@0x20000 u8 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16
> ioctl(3, FS_IOC_GET_ENCRYPTION_PWSALT, 01020304-0506-0708-090a-0b0c0d0e0f10) = 0
arm ioctl 3 0x400c6615 0x20000 = 0
@@0x20000 u8 0 1 4 0 1 2 3 4 5 6 7 8
> ioctl(3, FS_IOC_GET_ENCRYPTION_POLICY, {version=FSCRYPT_POLICY_V1, contents_encryption_mode=FSCRYPT_MODE_AES_256_XTS, filenames_encryption_mode=FSCRYPT_MODE_AES_256_CTS, flags=FSCRYPT_POLICY_FLAGS_PAD_4, master_key_descriptor="\x01\x02\x03\x04\x05\x06\x07\x08"}) = 0
riscv64 ioctl 3 0x400c6615 0x20000 = -1 ENODATA
> ioctl(3, FS_IOC_GET_ENCRYPTION_POLICY, 0x20000) = -1 ENODATA (No data available)
x86_64 ioctl 3 0xc0096616 0x20000 = 0
@0x20000 u64 24 fill 24 0
@@0x20000 u64 24 u8 2 9 9 4 0 0 0 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16
> ioctl(3, FS_IOC_GET_ENCRYPTION_POLICY_EX, {policy_size=24} => {policy={version=FSCRYPT_POLICY_V2, contents_encryption_mode=FSCRYPT_MODE_ADIANTUM, filenames_encryption_mode=FSCRYPT_MODE_ADIANTUM, flags=FSCRYPT_POLICY_FLAGS_PAD_4|FSCRYPT_POLICY_FLAG_DIRECT_KEY, log2_data_unit_size=0, master_key_identifier="\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10"}}) = 0
i386 ioctl 3 0xc0096616 0x20000 = -1 ENODATA
@0x20000 u64 24 fill 24 0
> ioctl(3, FS_IOC_GET_ENCRYPTION_POLICY_EX, {policy_size=24}) = -1 ENODATA (No data available)
x32 ioctl 3 0xc0506617 0x20000 = 0
@0x20000 u32 2 0 u8 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 fill 16 0 u32 4 0 0 fill 28 0 "\x00key"
> ioctl(3, FS_IOC_ADD_ENCRYPTION_KEY, {key_spec={type=FSCRYPT_KEY_SPEC_TYPE_IDENTIFIER, identifier="\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10"}, raw_size=4, key_id=0, flags=0, raw="\x00\x6b\x65\x79"} => {key_spec={type=FSCRYPT_KEY_SPEC_TYPE_IDENTIFIER, identifier="\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10"}}) = 0
aarch64 ioctl 3 0xc0506617 0x20000 = -1 EACCES
@0x20000 u32 1 0 "descript" fill 24 0 u32 0 77 1 fill 28 0
> ioctl(3, FS_IOC_ADD_ENCRYPTION_KEY, {key_spec={type=FSCRYPT_KEY_SPEC_TYPE_DESCRIPTOR, descriptor="\x64\x65\x73\x63\x72\x69\x70\x74"}, raw_size=0, key_id=77, flags=FSCRYPT_ADD_KEY_FLAG_HW_WRAPPED, raw=""}) = -1 EACCES (Permission denied)
arm ioctl 3 0xc0506617 0x20000 = -1 EINVAL
@0x20000 u32 7 0 fill 32 0 u32 0 0 0 fill 28 0
> ioctl(3, FS_IOC_ADD_ENCRYPTION_KEY, {key_spec={type=0x7 /* FSCRYPT_KEY_SPEC_TYPE_??? */}, raw_size=0, key_id=0, flags=0, raw=""}) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0xc0406618 0x20000 = 0
@0x20000 u32 2 0 u8 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 fill 16 0 u32 1 fill 20 0
> ioctl(3, FS_IOC_REMOVE_ENCRYPTION_KEY, {key_spec={type=FSCRYPT_KEY_SPEC_TYPE_IDENTIFIER, identifier="\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10"}} => {removal_status_flags=FSCRYPT_KEY_REMOVAL_STATUS_FLAG_FILES_BUSY}) = 0
x86_64 ioctl 3 0xc0406618 0x20000 = -1 ENOKEY
@0x20000 u32 1 0 "descript" fill 24 0 u32 0 fill 20 0
> ioctl(3, FS_IOC_REMOVE_ENCRYPTION_KEY, {key_spec={type=FSCRYPT_KEY_SPEC_TYPE_DESCRIPTOR, descriptor="\x64\x65\x73\x63\x72\x69\x70\x74"}}) = -1 ENOKEY (Required key not available)
i386 ioctl 3 0xc0406619 0x20000 = 0
@0x20000 u32 2 0 u8 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 fill 16 0 u32 0 fill 20 0
> ioctl(3, FS_IOC_REMOVE_ENCRYPTION_KEY_ALL_USERS, {key_spec={type=FSCRYPT_KEY_SPEC_TYPE_IDENTIFIER, identifier="\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10"}} => {removal_status_flags=0}) = 0
x32 ioctl 3 0xc080661a 0x20000 = 0
@0x20000 u32 2 0 u8 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 fill 16 0 fill 24 0 u32 2 1 1 fill 52 0
> ioctl(3, FS_IOC_GET_ENCRYPTION_KEY_STATUS, {key_spec={type=FSCRYPT_KEY_SPEC_TYPE_IDENTIFIER, identifier="\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10"}} => {status=FSCRYPT_KEY_STATUS_PRESENT, status_flags=FSCRYPT_KEY_STATUS_FLAG_ADDED_BY_SELF, user_count=1}) = 0
aarch64 ioctl 3 0xc080661a 0x20000 = -1 ENOTTY
@0x20000 u32 1 0 "descript" fill 24 0 fill 24 0 u32 2 1 1 fill 52 0
> ioctl(3, FS_IOC_GET_ENCRYPTION_KEY_STATUS, {key_spec={type=FSCRYPT_KEY_SPEC_TYPE_DESCRIPTOR, descriptor="\x64\x65\x73\x63\x72\x69\x70\x74"}}) = -1 ENOTTY (Inappropriate ioctl for device)
arm ioctl 3 0x8010661b 0x20000 = 0
@@0x20000 u8 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16
> ioctl(3, FS_IOC_GET_ENCRYPTION_NONCE, {nonce="\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10"}) = 0

# Integrity
riscv64 ioctl 3 0x40806685 0x20000 = 0
@0x20000 u32 1 1 4096 4 u64 0x21000 u32 0 0 u64 0 fill 88 0
@0x21000 "salt"
> ioctl(3, FS_IOC_ENABLE_VERITY, {version=1, hash_algorithm=FS_VERITY_HASH_ALG_SHA256, block_size=4096, salt_size=4, salt="\x73\x61\x6c\x74", sig_size=0, sig=NULL}) = 0
x86_64 ioctl 3 0x40806685 0x20000 = -1 EKEYREJECTED
@0x20000 u32 1 9 1024 0 u64 0 u32 2 0 u64 0x21000 fill 88 0
@0x21000 u8 48 130
> ioctl(3, FS_IOC_ENABLE_VERITY, {version=1, hash_algorithm=0x9 /* FS_VERITY_HASH_ALG_??? */, block_size=1024, salt_size=0, salt=NULL, sig_size=2, sig="\x30\x82"}) = -1 EKEYREJECTED (Key was rejected by service)
i386 ioctl 3 0xc0046686 0x20000 = 0
@0x20000 u16 0 32
@@0x20000 u16 1 32 fill 32 170
> ioctl(3, FS_IOC_MEASURE_VERITY, {digest_size=32} => {digest_algorithm=FS_VERITY_HASH_ALG_SHA256, digest="\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa"}) = 0
x32 ioctl 3 0xc0046686 0x20000 = -1 ENODATA
@0x20000 u16 0 64
> ioctl(3, FS_IOC_MEASURE_VERITY, {digest_size=64}) = -1 ENODATA (No data available)
aarch64 ioctl 3 0xc0286687 0x20000 = 8
@0x20000 u64 2 0 4096 0x21000 0
@0x21000 fill 8 1
> ioctl(3, FS_IOC_READ_VERITY_METADATA, {metadata_type=FS_VERITY_METADATA_TYPE_DESCRIPTOR, offset=0, length=4096, buf="\x01\x01\x01\x01\x01\x01\x01\x01"}) = 8
arm ioctl 3 0xc0286687 0x20000 = -1 ENODATA
@0x20000 u64 4 0 4096 0x21000 0
> ioctl(3, FS_IOC_READ_VERITY_METADATA, {metadata_type=0x4 /* FS_VERITY_METADATA_TYPE_??? */, offset=0, length=4096}) = -1 ENODATA (No data available)

# Single file systems
riscv64 ioctl 3 0x8008662c 0x20000 = 0
@0x20000 u32 16 0 u8 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16
> ioctl(3, EXT4_IOC_GETFSUUID, {fsu_len=16, fsu_flags=0} => {fsu_uuid="\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10"}) = 0
x86_64 ioctl 3 0x8008662c 0x20000 = -1 EINVAL
@0x20000 u32 5 0
> ioctl(3, EXT4_IOC_GETFSUUID, {fsu_len=5, fsu_flags=0}) = -1 EINVAL (Invalid argument)
i386 ioctl 3 0x4008662c 0x20000 = 0
@0x20000 u32 16 0 u8 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16
> ioctl(3, EXT4_IOC_SETFSUUID, {fsu_len=16, fsu_flags=0, fsu_uuid="\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10"}) = 0
x32 ioctl 3 0x4004662b 0x20000 = 0
@0x20000 u32 5
> ioctl(3, EXT4_IOC_CHECKPOINT, [EXT4_IOC_CHECKPOINT_FLAG_DISCARD|EXT4_IOC_CHECKPOINT_FLAG_DRY_RUN]) = 0
aarch64 ioctl 3 0x40046629 0x20000 = 0
@@0x20000 u32 1
> ioctl(3, EXT4_IOC_GETSTATE, [EXT4_STATE_FLAG_EXT_PRECACHED]) = 0
arm ioctl 3 0xc020662a 0x20000 = 0
@0x20000 u64 0 -1 u32 0 0 0 0
> ioctl(3, EXT4_IOC_GET_ES_CACHE, {fm_start=0, fm_length=18446744073709551615, fm_flags=0, fm_extent_count=0} => {fm_flags=0, fm_mapped_extents=0, ...}) = 0
x86_64 ioctl 3 0x40086607 0x20000 = 0
@0x20000 u64 1024
> ioctl(3, EXT4_IOC_GROUP_EXTEND, [1024]) = 0
arm ioctl 3 0x40046607 0x20000 = 0
@0x20000 u32 1024
> ioctl(3, EXT4_IOC_GROUP_EXTEND, [1024]) = 0
x86_64 ioctl 3 0x40286608 0x20000 = 0
@0x20000 u32 1 0 u64 2 3 4 u32 5 u16 6 0
> ioctl(3, EXT4_IOC_GROUP_ADD, {group=1, block_bitmap=2, inode_bitmap=3, inode_table=4, blocks_count=5, reserved_blocks=6}) = 0
i386 ioctl 3 0x40246608 0x20000 = 0
@0x20000 u32 1 u64 2 3 4 u32 5 u16 6 0
> ioctl(3, EXT4_IOC_GROUP_ADD, {group=1, block_bitmap=2, inode_bitmap=3, inode_table=4, blocks_count=5, reserved_blocks=6}) = 0
riscv64 ioctl 3 0xc028660f 0x20000 = 0
@0x20000 u32 0 4 u64 1 2 3 3
> ioctl(3, EXT4_IOC_MOVE_EXT, {donor_fd=4, orig_start=1, donor_start=2, len=3} => {moved_len=3}) = 0
x86_64 ioctl 3 0xc028660f 0x20000 = -1 EINVAL
@0x20000 u32 0 4 u64 1 2 3 0
> ioctl(3, EXT4_IOC_MOVE_EXT, {donor_fd=4, orig_start=1, donor_start=2, len=3}) = -1 EINVAL (Invalid argument)
i386 ioctl 3 0x40086610 0x20000 = 0
@0x20000 u64 1048576
> ioctl(3, EXT4_IOC_RESIZE_FS, [1048576]) = 0
x32 ioctl 3 0x4004f506 0x20000 = 0
@0x20000 u32 1
> ioctl(3, F2FS_IOC_GARBAGE_COLLECT, [1]) = 0
aarch64 ioctl 3 0xc010f508 0x20000 = 0
@0x20000 u64 0 4096
> ioctl(3, F2FS_IOC_DEFRAGMENT, {start=0, len=4096}) = 0
aarch64 ioctl 3 0xc020f509 0x20000 = 0
@0x20000 u32 4 0 u64 0 0 4096
> ioctl(3, F2FS_IOC_MOVE_RANGE, {dst_fd=4, pos_in=0, pos_out=0, len=4096}) = 0
i386 ioctl 3 0xc01cf509 0x20000 = 0
@0x20000 u32 4 u64 0 0 4096
> ioctl(3, F2FS_IOC_MOVE_RANGE, {dst_fd=4, pos_in=0, pos_out=0, len=4096}) = 0
arm ioctl 3 0x4008f50a 0x20000 = 0
@0x20000 u32 1 10
> ioctl(3, F2FS_IOC_FLUSH_DEVICE, {dev_num=1, segments=10}) = 0
arm ioctl 3 0x4018f50b 0x20000 = 0
@0x20000 u32 1 0 u64 0 10
> ioctl(3, F2FS_IOC_GARBAGE_COLLECT_RANGE, {sync=1, start=0, len=10}) = 0
i386 ioctl 3 0x4014f50b 0x20000 = 0
@0x20000 u32 1 u64 0 10
> ioctl(3, F2FS_IOC_GARBAGE_COLLECT_RANGE, {sync=1, start=0, len=10}) = 0
riscv64 ioctl 3 0x8004f50c 0x20000 = 0
@@0x20000 u32 9
> ioctl(3, F2FS_IOC_GET_FEATURES, [0x9]) = 0
x86_64 ioctl 3 0x8004f50e 0x20000 = 0
@@0x20000 u32 9
> ioctl(3, F2FS_IOC_GET_PIN_FILE, [9]) = 0
i386 ioctl 3 0x8008f511 0x20000 = 0
@@0x20000 u64 12
> ioctl(3, F2FS_IOC_GET_COMPRESS_BLOCKS, [12]) = 0
x32 ioctl 3 0x8008f512 0x20000 = 0
@@0x20000 u64 12
> ioctl(3, F2FS_IOC_RELEASE_COMPRESS_BLOCKS, [12]) = 0
aarch64 ioctl 3 0x8008f513 0x20000 = 0
@@0x20000 u64 12
> ioctl(3, F2FS_IOC_RESERVE_COMPRESS_BLOCKS, [12]) = 0
arm ioctl 3 0x4004f50d 0x20000 = 0
@0x20000 u32 1
> ioctl(3, F2FS_IOC_SET_PIN_FILE, [1]) = 0
riscv64 ioctl 3 0x4008f510 0x20000 = -1 EINVAL
@0x20000 u64 9
> ioctl(3, F2FS_IOC_RESIZE_FS, [9]) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x4018f514 0x20000 = 0
@0x20000 u64 0 -1 3
> ioctl(3, F2FS_IOC_SEC_TRIM_FILE, {start=0, len=18446744073709551615, flags=F2FS_TRIM_FILE_DISCARD|F2FS_TRIM_FILE_ZEROOUT}) = 0
i386 ioctl 3 0x8002f515 0x20000 = 0
@@0x20000 u8 1 4
> ioctl(3, F2FS_IOC_GET_COMPRESS_OPTION, {algorithm=1, log_cluster_size=4}) = 0
x32 ioctl 3 0x4002f516 0x20000 = 0
@0x20000 u8 2 3
> ioctl(3, F2FS_IOC_SET_COMPRESS_OPTION, {algorithm=2, log_cluster_size=3}) = 0
aarch64 ioctl 3 0x8004587d 0x20000 = 0
@0x20000 u32 4
> ioctl(3, F2FS_IOC_SHUTDOWN, [F2FS_GOING_DOWN_NEED_FSCK]) = 0
arm ioctl 3 0x8004587d 0x20000 = -1 EINVAL
@0x20000 u32 9
> ioctl(3, F2FS_IOC_SHUTDOWN, [0x9 /* F2FS_GOING_DOWN_??? */]) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x80047210 0x20000 = 0
@@0x20000 u32 0x21
> ioctl(3, FAT_IOCTL_GET_ATTRIBUTES, [ATTR_RO|ATTR_ARCH]) = 0
x86_64 ioctl 3 0x40047211 0x20000 = 0
@0x20000 u32 0x42
> ioctl(3, FAT_IOCTL_SET_ATTRIBUTES, [ATTR_HIDDEN|0x40]) = 0
i386 ioctl 3 0x80047213 0x20000 = 0
@@0x20000 u32 0x12345678
> ioctl(3, FAT_IOCTL_GET_VOLUME_ID, [0x12345678]) = 0
x86_64 ioctl 3 0x82307201 0x20000 = 1
@@0x20000 u64 1 0 u16 5 "LONG~1\0" fill 249 0 fill 6 0 u64 1 0 u16 8 "longname\0" fill 247 0 fill 6 0
> ioctl(3, VFAT_IOCTL_READDIR_BOTH, [{d_ino=1, d_off=0, d_reclen=5, d_name="LONG~1"}, {d_ino=1, d_off=0, d_reclen=8, d_name="longname"}]) = 1
i386 ioctl 3 0x82187202 0x20000 = 1
@@0x20000 u32 1 0 u16 5 "LONG~1\0" fill 249 0 u16 0 u32 1 0 u16 8 "longname\0" fill 247 0 u16 0
> ioctl(3, VFAT_IOCTL_READDIR_SHORT, [{d_ino=1, d_off=0, d_reclen=5, d_name="LONG~1"}, {d_ino=1, d_off=0, d_reclen=8, d_name="longname"}]) = 1
arm ioctl 3 0x82187201 0x20000 = -1 ENOENT
> ioctl(3, VFAT_IOCTL_READDIR_BOTH, 0x20000) = -1 ENOENT (No such file or directory)
x32 ioctl 3 0x82307202 0x20000 = -1 ENOENT
> ioctl(3, VFAT_IOCTL_READDIR_SHORT, 0x20000) = -1 ENOENT (No such file or directory)
x32 ioctl 3 0x8004e500 0x20000 = 0
@0x20000 u32 4
> ioctl(3, FUSE_DEV_IOC_CLONE, [4]) = 0
aarch64 ioctl 3 0x4010e501 0x20000 = 1
@0x20000 u32 4 0 u64 0
> ioctl(3, FUSE_DEV_IOC_BACKING_OPEN, {fd=4, flags=0}) = 1
arm ioctl 3 0x4004e502 0x20000 = 0
@0x20000 u32 1
> ioctl(3, FUSE_DEV_IOC_BACKING_CLOSE, [1]) = 0

# Descriptors of the kernel's own
riscv64 ioctl 3 0xc0606610 0x20000 = 3
@0x20000 u64 96 3 0x10000 0x20000 0x18000 0x21000 16 0 0 0x8 0x42 0x1ff
> ioctl(3, PAGEMAP_SCAN, {size=96, flags=PM_SCAN_WP_MATCHING|PM_SCAN_CHECK_WPASYNC, start=0x10000, end=0x20000, vec=0x21000, vec_len=16, max_pages=0, category_inverted=0, category_mask=PAGE_IS_PRESENT, category_anyof_mask=PAGE_IS_WRITTEN|PAGE_IS_HUGE, return_mask=PAGE_IS_WPALLOWED|PAGE_IS_WRITTEN|PAGE_IS_FILE|PAGE_IS_PRESENT|PAGE_IS_SWAPPED|PAGE_IS_PFNZERO|PAGE_IS_HUGE|PAGE_IS_SOFT_DIRTY|PAGE_IS_GUARD} => {walk_end=0x18000}) = 3
x86_64 ioctl 3 0xc0606610 0x20000 = -1 EFAULT
@0x20000 u64 96 3 0x10000 0x20000 0 0x21000 16 0 0 0x8 0x42 0x1ff
> ioctl(3, PAGEMAP_SCAN, {size=96, flags=PM_SCAN_WP_MATCHING|PM_SCAN_CHECK_WPASYNC, start=0x10000, end=0x20000, vec=0x21000, vec_len=16, max_pages=0, category_inverted=0, category_mask=PAGE_IS_PRESENT, category_anyof_mask=PAGE_IS_WRITTEN|PAGE_IS_HUGE, return_mask=PAGE_IS_WPALLOWED|PAGE_IS_WRITTEN|PAGE_IS_FILE|PAGE_IS_PRESENT|PAGE_IS_SWAPPED|PAGE_IS_PFNZERO|PAGE_IS_HUGE|PAGE_IS_SOFT_DIRTY|PAGE_IS_GUARD}) = -1 EFAULT (Bad address)
i386 ioctl 3 0xc0606610 0 = -1 EFAULT
> ioctl(3, PAGEMAP_SCAN, NULL) = -1 EFAULT (Bad address)
x32 ioctl 3 0xc0686611 0x20000 = 0
@0x20000 u64 104 0x37 0x401000 0x400000 0x402000 5 4096 0 77 u32 8 1 256 20 u64 0x21000 0x22000
> ioctl(3, PROCMAP_QUERY, {size=104, query_flags=PROCMAP_QUERY_VMA_READABLE|PROCMAP_QUERY_VMA_WRITABLE|PROCMAP_QUERY_VMA_EXECUTABLE|PROCMAP_QUERY_COVERING_OR_NEXT_VMA|PROCMAP_QUERY_FILE_BACKED_VMA, query_addr=0x401000, vma_name_size=256, build_id_size=20, vma_name_addr=0x21000, build_id_addr=0x22000} => {vma_start=0x400000, vma_end=0x402000, vma_flags=PROCMAP_QUERY_VMA_READABLE|PROCMAP_QUERY_VMA_EXECUTABLE, vma_page_size=4096, vma_offset=0, inode=77, dev_major=8, dev_minor=1}) = 0
aarch64 ioctl 3 0xc0686611 0x20000 = -1 ENOENT
@0x20000 u64 104 0x37 0x401000 0x400000 0x402000 5 4096 0 77 u32 8 1 256 20 u64 0x21000 0x22000
> ioctl(3, PROCMAP_QUERY, {size=104, query_flags=PROCMAP_QUERY_VMA_READABLE|PROCMAP_QUERY_VMA_WRITABLE|PROCMAP_QUERY_VMA_EXECUTABLE|PROCMAP_QUERY_COVERING_OR_NEXT_VMA|PROCMAP_QUERY_FILE_BACKED_VMA, query_addr=0x401000, vma_name_size=256, build_id_size=20, vma_name_addr=0x21000, build_id_addr=0x22000}) = -1 ENOENT (No such file or directory)
arm ioctl 3 0xc0686611 0x20000 = -1 EFAULT
> ioctl(3, PROCMAP_QUERY, 0x20000) = -1 EFAULT (Bad address)
riscv64 ioctl 3 0xb702 0 = 5
> ioctl(3, NS_GET_PARENT) = 5
x86_64 ioctl 3 0xff01 0 = 5
> ioctl(3, PIDFD_GET_CGROUP_NAMESPACE) = 5
i386 ioctl 3 0xff02 0 = 5
> ioctl(3, PIDFD_GET_IPC_NAMESPACE) = 5
x32 ioctl 3 0xff03 0 = 5
> ioctl(3, PIDFD_GET_MNT_NAMESPACE) = 5
aarch64 ioctl 3 0xff04 0 = 5
> ioctl(3, PIDFD_GET_NET_NAMESPACE) = 5
arm ioctl 3 0xff05 0 = 5
> ioctl(3, PIDFD_GET_PID_NAMESPACE) = 5
riscv64 ioctl 3 0xff06 0 = 5
> ioctl(3, PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE) = 5
x86_64 ioctl 3 0xff07 0 = 5
> ioctl(3, PIDFD_GET_TIME_NAMESPACE) = 5
i386 ioctl 3 0xff08 0 = 5
> ioctl(3, PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE) = 5
x32 ioctl 3 0xff09 0 = 5
> ioctl(3, PIDFD_GET_USER_NAMESPACE) = 5
aarch64 ioctl 3 0xff0a 0 = 5
> ioctl(3, PIDFD_GET_UTS_NAMESPACE) = 5
arm ioctl 3 0xb702 0 = -1 EPERM
> ioctl(3, NS_GET_PARENT) = -1 EPERM (Operation not permitted)
riscv64 ioctl 3 0x8008b705 0x20000 = 0
@@0x20000 u64 4026531841
> ioctl(3, NS_GET_MNTNS_ID, [4026531841]) = 0
x86_64 ioctl 3 0x8008b70d 0x20000 = 0
@@0x20000 u64 1
> ioctl(3, NS_GET_ID, [1]) = 0
i386 ioctl 3 0x8008b70d 0x20000 = -1 ENOTTY
> ioctl(3, NS_GET_ID, 0x20000) = -1 ENOTTY (Inappropriate ioctl for device)
x32 ioctl 3 0x8004b706 17 = 4711
> ioctl(3, NS_GET_PID_FROM_PIDNS, 17) = 4711
aarch64 ioctl 3 0x8004b707 17 = 4711
> ioctl(3, NS_GET_TGID_FROM_PIDNS, 17) = 4711
arm ioctl 3 0x8004b708 17 = 4711
> ioctl(3, NS_GET_PID_IN_PIDNS, 17) = 4711
riscv64 ioctl 3 0x8004b709 17 = 4711
> ioctl(3, NS_GET_TGID_IN_PIDNS, 17) = 4711
x86_64 ioctl 3 0x8004b706 -1 = -1 ESRCH
> ioctl(3, NS_GET_PID_FROM_PIDNS, -1) = -1 ESRCH (No such process)
i386 ioctl 3 0x8010b70a 0x20000 = 0
@@0x20000 u32 16 30 u64 7
> ioctl(3, NS_MNT_GET_INFO, {size=16, nr_mounts=30, mnt_ns_id=7}) = 0
x32 ioctl 3 0x8010b70b 0x20000 = 5
@@0x20000 u32 16 30 u64 7
> ioctl(3, NS_MNT_GET_NEXT, {size=16, nr_mounts=30, mnt_ns_id=7}) = 5
aarch64 ioctl 3 0x8010b70c 0x20000 = -1 ENOENT
> ioctl(3, NS_MNT_GET_PREV, 0x20000) = -1 ENOENT (No such file or directory)
arm ioctl 3 0x8010b70b 0 = 6
x86_64 ioctl 3 0xc040ff0b 0x20000 = 0
@0x20000 u64 7 99 u32 5 5 1 0 0 1000 1000 -1 -1 0 0 0 0 0
> ioctl(3, PIDFD_GET_INFO, {mask=PIDFD_INFO_PID|PIDFD_INFO_CREDS|PIDFD_INFO_CGROUPID} => {cgroupid=99, pid=5, tgid=5, ppid=1, ruid=0, rgid=0, euid=1000, egid=1000, suid=-1, sgid=-1, fsuid=0, fsgid=0}) = 0
i386 ioctl 3 0xc040ff0b 0x20000 = 0
@0x20000 u64 24 99 u32 5 5 1 0 0 1000 1000 -1 -1 0 0 9 1 0
> ioctl(3, PIDFD_GET_INFO, {mask=PIDFD_INFO_EXIT|PIDFD_INFO_COREDUMP} => {exit_code={WIFSIGNALED(s) && WTERMSIG(s) == SIGKILL}}) = 0
aarch64 ioctl 3 0xc040ff0b 0x20000 = -1 ESRCH
@0x20000 u64 3 99 u32 5 5 1 0 0 1000 1000 -1 -1 0 0 0 0 0
> ioctl(3, PIDFD_GET_INFO, {mask=PIDFD_INFO_PID|PIDFD_INFO_CREDS}) = -1 ESRCH (No such process)
x86_64 ioctl 3 0xc048ff0b 0x20000 = 0
@0x20000 u64 24 99 u32 5 5 1 0 0 1000 1000 -1 -1 0 0 9 1 0
> ioctl(3, PIDFD_GET_INFO, {mask=PIDFD_INFO_EXIT|PIDFD_INFO_COREDUMP} => {exit_code={WIFSIGNALED(s) && WTERMSIG(s) == SIGKILL}, coredump_mask=PIDFD_COREDUMPED}) = 0
riscv64 ioctl 3 0xc050ff0b 0x20000 = 0
@0x20000 u64 112 99 u32 5 5 1 0 0 1000 1000 -1 -1 0 0 0 4 11 u64 0x7f
> ioctl(3, PIDFD_GET_INFO, {mask=PIDFD_INFO_COREDUMP|PIDFD_INFO_SUPPORTED_MASK|PIDFD_INFO_COREDUMP_SIGNAL} => {coredump_mask=PIDFD_COREDUMP_USER, coredump_signal=SIGSEGV, supported_mask=PIDFD_INFO_PID|PIDFD_INFO_CREDS|PIDFD_INFO_CGROUPID|PIDFD_INFO_EXIT|PIDFD_INFO_COREDUMP|PIDFD_INFO_SUPPORTED_MASK|PIDFD_INFO_COREDUMP_SIGNAL}) = 0
riscv64 ioctl 3 0xc050ff0b 0 = -1 EINVAL
> ioctl(3, PIDFD_GET_INFO, NULL) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc050ff0b 0x20000 = -1 EFAULT
> ioctl(3, PIDFD_GET_INFO, 0x20000) = -1 EFAULT (Bad address)
i386 ioctl 3 0x40088a01 0x20000 = 0
@0x20000 u32 50 u16 8 u8 1 0
> ioctl(3, EPIOCSPARAMS, {busy_poll_usecs=50, busy_poll_budget=8, prefer_busy_poll=1}) = 0
x32 ioctl 3 0x80088a02 0x20000 = 0
@@0x20000 u32 50 u16 8 u8 1 0
> ioctl(3, EPIOCGPARAMS, {busy_poll_usecs=50, busy_poll_budget=8, prefer_busy_poll=1}) = 0
aarch64 ioctl 3 0x40044900 5 = 0
> ioctl(3, INOTIFY_IOC_SETNEXTWD, 5) = 0
arm ioctl 3 0x40085400 0x20000 = 0
@0x20000 u64 3
> ioctl(3, TFD_IOC_SET_TICKS, [3]) = 0
riscv64 ioctl 3 0x40085400 0x20000 = -1 EFAULT
> ioctl(3, TFD_IOC_SET_TICKS, 0x20000) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x40187542 0x20000 = 5
@0x20000 u32 4 1 u64 0 4096
> ioctl(3, UDMABUF_CREATE, {memfd=4, flags=UDMABUF_FLAGS_CLOEXEC, offset=0, size=0x1000}) = 5
i386 ioctl 3 0x40087543 0x20000 = 5
@0x20000 u32 0 2 4 0 u64 0 4096 u32 5 0 u64 4096 4096
> ioctl(3, UDMABUF_CREATE_LIST, {flags=0, count=2, list=[{memfd=4, offset=0, size=0x1000}, {memfd=5, offset=0x1000, size=0x1000}]}) = 5
x32 ioctl 3 0x40187542 0x20000 = -1 EINVAL
@0x20000 u32 4 2 u64 1 4096
> ioctl(3, UDMABUF_CREATE, {memfd=4, flags=0x2 /* UDMABUF_FLAGS_??? */, offset=0x1, size=0x1000}) = -1 EINVAL (Invalid argument)
aarch64 ioctl 3 0x40086200 0x20000 = 0
@0x20000 u64 7
> ioctl(3, DMA_BUF_IOCTL_SYNC, [DMA_BUF_SYNC_RW|DMA_BUF_SYNC_END]) = 0
arm ioctl 3 0x40086200 0x20000 = -1 EINVAL
@0x20000 u64 8
> ioctl(3, DMA_BUF_IOCTL_SYNC, [0x8 /* DMA_BUF_SYNC_??? */]) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x40046201 0x20000 = 0
@0x20000 "buf\0"
> ioctl(3, DMA_BUF_SET_NAME_A, "buf") = 0
x86_64 ioctl 3 0x40086201 0x20000 = 0
@0x20000 "buf\0"
> ioctl(3, DMA_BUF_SET_NAME_B, "buf") = 0
i386 ioctl 3 0xc0086202 0x20000 = 0
@0x20000 u32 2 6
> ioctl(3, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, {flags=DMA_BUF_SYNC_WRITE} => {fd=6}) = 0
x32 ioctl 3 0xc0086202 0x20000 = -1 ENOTTY
@0x20000 u32 1 0
> ioctl(3, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, {flags=DMA_BUF_SYNC_READ}) = -1 ENOTTY (Inappropriate ioctl for device)
aarch64 ioctl 3 0x40086203 0x20000 = 0
@0x20000 u32 2 6
> ioctl(3, BINDER_SET_IDLE_TIMEOUT or DMA_BUF_IOCTL_IMPORT_SYNC_FILE, {flags=DMA_BUF_SYNC_WRITE, fd=6}) = 0
arm ioctl 3 0xc0184800 0x20000 = 0
@0x20000 u64 4096 u32 7 0x80002 u64 0
> ioctl(3, DMA_HEAP_IOCTL_ALLOC, {len=4096, fd_flags=O_RDWR|O_CLOEXEC, heap_flags=0} => {fd=7}) = 0
riscv64 ioctl 3 0xc0184800 0x20000 = -1 ENOMEM
@0x20000 u64 4096 u32 0 0x80002 u64 0
> ioctl(3, DMA_HEAP_IOCTL_ALLOC, {len=4096, fd_flags=O_RDWR|O_CLOEXEC, heap_flags=0}) = -1 ENOMEM (Cannot allocate memory)
x86_64 ioctl 3 0xc0303e03 0x20000 = 0
@0x20000 "fence\0" fill 26 0 u32 4 7 0 0
> ioctl(3, SYNC_IOC_MERGE, {name="fence", fd2=4, flags=0} => {fence=7}) = 0
i386 ioctl 3 0xc0383e04 0x20000 = 0
@0x20000 "fence\0" fill 26 0 u32 1 0 1 0 u64 0x21000
@0x21000 "ctx\0" fill 28 0 "drv\0" fill 28 0 u32 1 0 u64 123456789
> ioctl(3, SYNC_IOC_FILE_INFO, {num_fences=1} => {name="fence", status=1, flags=0, ...}) = 0
-v
> ioctl(3, SYNC_IOC_FILE_INFO, {num_fences=1} => {name="fence", status=1, flags=0, sync_fence_info=[{obj_name="ctx", driver_name="drv", status=1, flags=0, timestamp_ns=123456789}]}) = 0
