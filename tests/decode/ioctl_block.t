# Requests of block devices, of every ABI in turn.
x86_64 ioctl 3 0x1261 0 = -1 ENOTTY
> ioctl(3, BLKFLSBUF) = -1 ENOTTY (Inappropriate ioctl for device)
i386 ioctl 3 0x1274 0 = -1 ENOTTY
> ioctl(3, BLKTRACESTART) = -1 ENOTTY (Inappropriate ioctl for device)
x32 ioctl 3 0x1275 0 = -1 ENOTTY
> ioctl(3, BLKTRACESTOP) = -1 ENOTTY (Inappropriate ioctl for device)
aarch64 ioctl 3 0x1276 0 = -1 ENOTTY
> ioctl(3, BLKTRACETEARDOWN) = -1 ENOTTY (Inappropriate ioctl for device)
arm ioctl 3 0xab04 0 = -1 ENOTTY
> ioctl(3, NBD_CLEAR_SOCK) = -1 ENOTTY (Inappropriate ioctl for device)
riscv64 ioctl 3 0xab05 0 = -1 ENOTTY
> ioctl(3, NBD_CLEAR_QUE) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0xab06 0 = -1 ENOTTY
> ioctl(3, NBD_PRINT_DEBUG) = -1 ENOTTY (Inappropriate ioctl for device)
i386 ioctl 3 0xab08 0 = -1 ENOTTY
> ioctl(3, NBD_DISCONNECT) = -1 ENOTTY (Inappropriate ioctl for device)
x32 ioctl 3 0x1264 512 = 0
> ioctl(3, BLKFRASET, 512) = 0
aarch64 ioctl 3 0x4c09 512 = 0
> ioctl(3, LOOP_SET_BLOCK_SIZE, 512) = 0
arm ioctl 3 0x4c80 512 = 0
> ioctl(3, LOOP_CTL_ADD, 512) = 0
riscv64 ioctl 3 0x4c81 512 = 0
> ioctl(3, LOOP_CTL_REMOVE, 512) = 0
x86_64 ioctl 3 0x4c80 -1 = 7
> ioctl(3, LOOP_CTL_ADD, -1) = 7
x86_64 ioctl 3 0x4c06 4 = 0
> ioctl(3, LOOP_CHANGE_FD, 4) = 0
i386 ioctl 3 0xab07 1024 = 0
> ioctl(3, NBD_SET_SIZE_BLOCKS, 1024) = 0
i386 ioctl 3 0xab07 -1 = 0
> ioctl(3, NBD_SET_SIZE_BLOCKS, 4294967295) = 0
x32 ioctl 3 0x2405 4 = 0
> ioctl(3, PERF_EVENT_IOC_SET_OUTPUT, 4) = 0
aarch64 ioctl 3 0x40042408 5 = -1 EINVAL
> ioctl(3, PERF_EVENT_IOC_SET_BPF, 5) = -1 EINVAL (Invalid argument)
arm ioctl 3 0x401870c8 0x20000 = 0
@0x20000 u64 0 0x1234 u32 1 0
> ioctl(3, IOC_PR_REGISTER, {old_key=0, new_key=0x1234, flags=PR_FL_IGNORE_KEY}) = 0
riscv64 ioctl 3 0x401870c8 0x20000 = -1 EINVAL
@0x20000 u64 0x1234 0 u32 2 0
> ioctl(3, IOC_PR_REGISTER, {old_key=0x1234, new_key=0, flags=0x2 /* PR_FL_??? */}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x401870c8 0 = -1 EFAULT
> ioctl(3, IOC_PR_REGISTER, NULL) = -1 EFAULT (Bad address)
i386 ioctl 3 0x401070c9 0x20000 = 0
@0x20000 u64 0x1234 u32 1 0
> ioctl(3, IOC_PR_RESERVE, {key=0x1234, type=PR_WRITE_EXCLUSIVE, flags=0}) = 0
x32 ioctl 3 0x401070ca 0x20000 = -1 EOPNOTSUPP
@0x20000 u64 0x1234 u32 9 0
> ioctl(3, IOC_PR_RELEASE, {key=0x1234, type=0x9 /* PR_??? */, flags=0}) = -1 EOPNOTSUPP (Operation not supported)
aarch64 ioctl 3 0x401870cb 0x20000 = 0
@0x20000 u64 1 2 u32 3 0
> ioctl(3, IOC_PR_PREEMPT, {old_key=0x1, new_key=0x2, type=PR_WRITE_EXCLUSIVE_REG_ONLY, flags=0}) = 0
arm ioctl 3 0x401870cc 0x20000 = 0
@0x20000 u64 1 2 u32 6 1
> ioctl(3, IOC_PR_PREEMPT_ABORT, {old_key=0x1, new_key=0x2, type=PR_EXCLUSIVE_ACCESS_ALL_REGS, flags=PR_FL_IGNORE_KEY}) = 0
riscv64 ioctl 3 0x401070cd 0x20000 = 0
@0x20000 u64 0x1234 u32 0 0
> ioctl(3, IOC_PR_CLEAR, {key=0x1234, flags=0}) = 0
x86_64 ioctl 3 0x401070cd 0x20000 = -1 EFAULT
> ioctl(3, IOC_PR_CLEAR, 0x20000) = -1 EFAULT (Bad address)
i386 ioctl 3 0xc0101282 0x20000 = 0
@0x20000 u64 0 u32 2 1 u64 0 524288 100 u8 2 2 0 0 0 0 0 0 u64 524288 fill 24 0 u64 524288 524288 1048576 u8 1 14 0 0 0 0 0 0 u64 524288 fill 24 0
> ioctl(3, BLKREPORTZONE, {sector=0, nr_zones=2, flags=BLK_ZONE_REP_CAPACITY} => {nr_zones=2, flags=BLK_ZONE_REP_CAPACITY, ...}) = 0
-v
> ioctl(3, BLKREPORTZONE, {sector=0, nr_zones=2, flags=BLK_ZONE_REP_CAPACITY} => {nr_zones=2, flags=BLK_ZONE_REP_CAPACITY, zones=[{start=0, len=524288, wp=100, type=BLK_ZONE_TYPE_SEQWRITE_REQ, cond=BLK_ZONE_COND_IMP_OPEN, non_seq=0, reset=0, capacity=524288}, {start=524288, len=524288, wp=1048576, type=BLK_ZONE_TYPE_CONVENTIONAL, cond=BLK_ZONE_COND_FULL, non_seq=0, reset=0, capacity=524288}]}) = 0
x32 ioctl 3 0xc0101282 0x20000 = 0
@0x20000 u64 0 u32 3 0 u64 0 524288 100 u8 2 2 0 0 0 0 0 0 u64 524288 fill 24 0 u64 524288 524288 1048576 u8 1 14 0 0 0 0 0 0 u64 524288 fill 24 0
> ioctl(3, BLKREPORTZONE, {sector=0, nr_zones=3, flags=0} => {nr_zones=3, flags=0, ...}) = 0
-v
> ioctl(3, BLKREPORTZONE, {sector=0, nr_zones=3, flags=0} => {nr_zones=3, flags=0, zones=[{start=0, len=524288, wp=100, type=BLK_ZONE_TYPE_SEQWRITE_REQ, cond=BLK_ZONE_COND_IMP_OPEN, non_seq=0, reset=0}, {start=524288, len=524288, wp=1048576, type=BLK_ZONE_TYPE_CONVENTIONAL, cond=BLK_ZONE_COND_FULL, non_seq=0, reset=0}, ... /* 0x20090 */]}) = 0
aarch64 ioctl 3 0xc0101282 0x20000 = -1 ENOTTY
@0x20000 u64 0 u32 2 0
> ioctl(3, BLKREPORTZONE, {sector=0, nr_zones=2, flags=0}) = -1 ENOTTY (Inappropriate ioctl for device)
arm ioctl 3 0xc0101282 0 = -1 EFAULT
> ioctl(3, BLKREPORTZONE, NULL) = -1 EFAULT (Bad address)
riscv64 ioctl 3 0x40101283 0x20000 = 0
@0x20000 u64 524288 524288
> ioctl(3, BLKRESETZONE, {sector=524288, nr_sectors=524288}) = 0
x86_64 ioctl 3 0x40101286 0x20000 = 0
@0x20000 u64 524288 524288
> ioctl(3, BLKOPENZONE, {sector=524288, nr_sectors=524288}) = 0
i386 ioctl 3 0x40101287 0x20000 = 0
@0x20000 u64 524288 524288
> ioctl(3, BLKCLOSEZONE, {sector=524288, nr_sectors=524288}) = 0
x32 ioctl 3 0x40101288 0x20000 = 0
@0x20000 u64 524288 524288
> ioctl(3, BLKFINISHZONE, {sector=524288, nr_sectors=524288}) = 0
aarch64 ioctl 3 0x40101283 0x20000 = -1 EFAULT
> ioctl(3, BLKRESETZONE, 0x20000) = -1 EFAULT (Bad address)
arm ioctl 3 0xc0401289 0x20000 = 0
@0x20000 u64 0x21000 32 0x22000 128 0 0 0 0
> ioctl(3, BLKCRYPTOIMPORTKEY, {raw_key_ptr=0x21000, raw_key_size=32, lt_key_ptr=0x22000, lt_key_size=128} => {raw_key_ptr=0x21000, raw_key_size=32, lt_key_ptr=0x22000, lt_key_size=128}) = 0
riscv64 ioctl 3 0xc030128a 0x20000 = 0
@0x20000 u64 0x21000 128 0 0 0 0
> ioctl(3, BLKCRYPTOGENERATEKEY, {lt_key_ptr=0x21000, lt_key_size=128} => {lt_key_ptr=0x21000, lt_key_size=128}) = 0
x86_64 ioctl 3 0xc040128b 0x20000 = -1 EOPNOTSUPP
@0x20000 u64 0x21000 128 0x22000 128 0 0 0 0
> ioctl(3, BLKCRYPTOPREPAREKEY, {lt_key_ptr=0x21000, lt_key_size=128, eph_key_ptr=0x22000, eph_key_size=128}) = -1 EOPNOTSUPP (Operation not supported)
i386 ioctl 3 0xc0401273 0x20000 = 0
@0x20000 "loop0\0" fill 26 0 u16 3 0 u32 1024 4 u64 0 -1 u32 33
> ioctl(3, BLKTRACESETUP, {act_mask=3, buf_size=1024, buf_nr=4, start_lba=0, end_lba=18446744073709551615, pid=33, name="loop0"}) = 0
arm ioctl 3 0xc0481273 0x20000 = -1 EPERM
@0x20000 fill 32 0 u16 3 0 u32 1024 4 0 u64 0 -1 u32 33 0
> ioctl(3, BLKTRACESETUP, {act_mask=3, buf_size=1024, buf_nr=4, start_lba=0, end_lba=18446744073709551615, pid=33}) = -1 EPERM (Operation not permitted)
i386 ioctl 3 0x1269 0x20000 = 0
@0x20000 u32 1 0 152 0x21000
@0x21000 u64 1048576 2097152 u32 3 "dev\0" fill 60 0 "vol\0" fill 60 0 0
> ioctl(3, BLKPG, {op=BLKPG_ADD_PARTITION, flags=0, datalen=152, data={start=1048576, length=2097152, pno=3, devname="dev", volname="vol"}}) = 0
arm ioctl 3 0x1269 0x20000 = 0
@0x20000 u32 2 0 152 0x21000
@0x21000 u64 0 0 u32 3 "dev\0" fill 60 0 "vol\0" fill 60 0 0
> ioctl(3, BLKPG, {op=BLKPG_DEL_PARTITION, flags=0, datalen=152, data={start=0, length=0, pno=3, devname="dev", volname="vol"}}) = 0
arm ioctl 3 0x4c03 0x20000 = 0
@0x20000 u32 1 u16 0x801 0 u32 7 u16 0 0 u32 5 0 0 4 "/disk.img" fill 55 0 fill 32 0 u32 0 0 0
> ioctl(3, LOOP_GET_STATUS, {lo_number=1, lo_offset=0x5, lo_flags=LO_FLAGS_AUTOCLEAR, lo_name="/disk.img", ...}) = 0
aarch64 ioctl 3 0x4c03 0x20000 = 0
@0x20000 u32 1 0x801 u64 7 u32 0 5 0 0 4 "/disk.img" fill 55 0 fill 32 0 0 u64 0 0 u32 0 0
> ioctl(3, LOOP_GET_STATUS, {lo_number=1, lo_offset=0x5, lo_flags=LO_FLAGS_AUTOCLEAR, lo_name="/disk.img", ...}) = 0
-v
> ioctl(3, LOOP_GET_STATUS, {lo_number=1, lo_device=makedev(0x8, 0x1), lo_inode=7, lo_rdevice=makedev(0, 0), lo_offset=0x5, lo_encrypt_type=LO_CRYPT_NONE, lo_encrypt_key_size=0, lo_flags=LO_FLAGS_AUTOCLEAR, lo_name="/disk.img", lo_encrypt_key="", lo_init=[0, 0], reserved=[0, 0, 0, 0]}) = 0
# What encrypts is told of where something does.
aarch64 ioctl 3 0x4c02 0x20000 = 0
@0x20000 u32 1 0x801 u64 7 u32 0 5 18 3 4 "/disk.img" fill 55 0 "key" fill 29 0 0 u64 0 0 u32 0 0
> ioctl(3, LOOP_SET_STATUS, {lo_number=1, lo_offset=0x5, lo_encrypt_type=LO_CRYPT_CRYPTOAPI, lo_encrypt_key_size=3, lo_flags=LO_FLAGS_AUTOCLEAR, lo_name="/disk.img", lo_encrypt_key="key", ...}) = 0
x86_64 ioctl 3 0x4c04 0x20000 = 0
@0x20000 u64 0 0 0 5 0 u32 1 18 3 4 "/disk.img" fill 55 0 "none" fill 60 0 "key" fill 29 0 u64 0 0
> ioctl(3, LOOP_SET_STATUS64, {lo_offset=0x5, lo_number=1, lo_encrypt_type=LO_CRYPT_CRYPTOAPI, lo_encrypt_key_size=3, lo_flags=LO_FLAGS_AUTOCLEAR, lo_file_name="/disk.img", lo_crypt_name="none", lo_encrypt_key="key", ...}) = 0
riscv64 ioctl 3 0x4c05 0x20000 = -1 ENXIO
> ioctl(3, LOOP_GET_STATUS64, 0x20000) = -1 ENXIO (No such device or address)
x32 ioctl 3 0x4c04 0 = -1 EFAULT
> ioctl(3, LOOP_SET_STATUS64, NULL) = -1 EFAULT (Bad address)
arm ioctl 3 0x4c0a 0x20000 = -1 EBADF
@0x20000 u32 -1 0 u64 0 0 0 0 0 u32 0 0 0 0 fill 128 0 fill 32 0 u64 0 0 0 0 0 0 0 0 0 0
> ioctl(3, LOOP_CONFIGURE, {fd=-1, block_size=0, info={lo_offset=0, lo_number=0, lo_flags=0, lo_file_name="", ...}}) = -1 EBADF (Bad file descriptor)

# Self-encryption
i386 ioctl 3 0x410870de 0x20000 = 0
@0x20000 u8 1 4 0 0 0 0 0 0 "pass" fill 252 0
> ioctl(3, IOC_OPAL_TAKE_OWNERSHIP, {lr=1, key_len=4, key="\x70\x61\x73\x73"}) = 0
x32 ioctl 3 0x410870e2 0x20000 = 0
@0x20000 u8 1 4 0 0 0 0 0 0 "pass" fill 252 0
> ioctl(3, IOC_OPAL_REVERT_TPR, {lr=1, key_len=4, key="\x70\x61\x73\x73"}) = 0
aarch64 ioctl 3 0x410870e8 0x20000 = 0
@0x20000 u8 1 4 0 0 0 0 0 0 "pass" fill 252 0
> ioctl(3, IOC_OPAL_PSID_REVERT_TPR, {lr=1, key_len=4, key="\x70\x61\x73\x73"}) = 0
arm ioctl 3 0x411070e1 0x20000 = -1 ENOTTY
@0x20000 u32 0 1 u8 1 4 0 0 0 0 0 0 "pass" fill 252 0
> ioctl(3, IOC_OPAL_ACTIVATE_USR, {sum=0, who=OPAL_USER1, opal_key={lr=1, key_len=4, key="\x70\x61\x73\x73"}}) = -1 ENOTTY (Inappropriate ioctl for device)
riscv64 ioctl 3 0x411070e6 0x20000 = -1 ENOTTY
@0x20000 u32 0 1 u8 1 4 0 0 0 0 0 0 "pass" fill 252 0
> ioctl(3, IOC_OPAL_ERASE_LR, {sum=0, who=OPAL_USER1, opal_key={lr=1, key_len=4, key="\x70\x61\x73\x73"}}) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x411070e7 0x20000 = -1 ENOTTY
@0x20000 u32 0 1 u8 1 4 0 0 0 0 0 0 "pass" fill 252 0
> ioctl(3, IOC_OPAL_SECURE_ERASE_LR, {sum=0, who=OPAL_USER1, opal_key={lr=1, key_len=4, key="\x70\x61\x73\x73"}}) = -1 ENOTTY (Inappropriate ioctl for device)
i386 ioctl 3 0x411870dc 0x20000 = 0
@0x20000 u32 0 1 u8 1 4 0 0 0 0 0 0 "pass" fill 252 0 u32 1 0
> ioctl(3, IOC_OPAL_SAVE, {session={sum=0, who=OPAL_USER1, opal_key={lr=1, key_len=4, key="\x70\x61\x73\x73"}}, l_state=OPAL_RO}) = 0
x32 ioctl 3 0x411870dd 0x20000 = 0
@0x20000 u32 0 1 u8 1 4 0 0 0 0 0 0 "pass" fill 252 0 u32 2 0
> ioctl(3, IOC_OPAL_LOCK_UNLOCK, {session={sum=0, who=OPAL_USER1, opal_key={lr=1, key_len=4, key="\x70\x61\x73\x73"}}, l_state=OPAL_RW}) = 0
aarch64 ioctl 3 0x411870e4 0x20000 = 0
@0x20000 u32 0 1 u8 1 4 0 0 0 0 0 0 "pass" fill 252 0 u32 8 0
> ioctl(3, IOC_OPAL_ADD_USR_TO_LR, {session={sum=0, who=OPAL_USER1, opal_key={lr=1, key_len=4, key="\x70\x61\x73\x73"}}, l_state=0x8 /* OPAL_??? */}) = 0
arm ioctl 3 0x411870df 0x20000 = 0
@0x20000 u8 1 4 0 0 0 0 0 0 "pass" fill 252 0 u32 0 u8 2 1 2 0 0 0 0 0 0 0 0 0
> ioctl(3, IOC_OPAL_ACTIVATE_LSP, {key={lr=1, key_len=4, key="\x70\x61\x73\x73"}, sum=0, num_lrs=2, lr=[1, 2]}) = 0
riscv64 ioctl 3 0x422070e0 0x20000 = 0
@0x20000 u32 0 1 u8 1 4 0 0 0 0 0 0 "pass" fill 252 0 u32 0 1 u8 1 4 0 0 0 0 0 0 "pass" fill 252 0
> ioctl(3, IOC_OPAL_SET_PW, {session={sum=0, who=OPAL_USER1, opal_key={lr=1, key_len=4, key="\x70\x61\x73\x73"}}, new_user_pw={sum=0, who=OPAL_USER1, opal_key={lr=1, key_len=4, key="\x70\x61\x73\x73"}}}) = 0
x86_64 ioctl 3 0x412870e3 0x20000 = 0
@0x20000 u64 0 1024 u32 1 1 u32 0 1 u8 1 4 0 0 0 0 0 0 "pass" fill 252 0
> ioctl(3, IOC_OPAL_LR_SETUP, {range_start=0, range_length=1024, RLE=1, WLE=1, session={sum=0, who=OPAL_USER1, opal_key={lr=1, key_len=4, key="\x70\x61\x73\x73"}}}) = 0
i386 ioctl 3 0x411070e5 0x20000 = 0
@0x20000 u8 1 4 0 0 0 0 0 0 "pass" fill 252 0 u8 1 0 0 0 0 0 0 0
> ioctl(3, IOC_OPAL_ENABLE_DISABLE_MBR, {key={lr=1, key_len=4, key="\x70\x61\x73\x73"}, enable_disable=OPAL_MBR_DISABLE}) = 0
x32 ioctl 3 0x411070e9 0x20000 = 0
@0x20000 u8 1 4 0 0 0 0 0 0 "pass" fill 252 0 u8 1 0 0 0 0 0 0 0
> ioctl(3, IOC_OPAL_MBR_DONE, {key={lr=1, key_len=4, key="\x70\x61\x73\x73"}, done_flag=OPAL_MBR_DONE}) = 0
aarch64 ioctl 3 0x412070ea 0x20000 = 0
@0x20000 u8 1 4 0 0 0 0 0 0 "pass" fill 252 0 u64 0x21000 0 512
> ioctl(3, IOC_OPAL_WRITE_SHADOW_MBR, {key={lr=1, key_len=4, key="\x70\x61\x73\x73"}, data=0x21000, offset=0, size=512}) = 0
arm ioctl 3 0x413870eb 0x20000 = 0
@0x20000 u8 1 4 0 0 0 0 0 0 "pass" fill 252 0 u64 0x21000 "\x00\x00\x08\x01\x00\x00\x00\x01" u64 0 512 1 0
> ioctl(3, IOC_OPAL_GENERIC_TABLE_RW, {key={lr=1, key_len=4, key="\x70\x61\x73\x73"}, data=0x21000, table_uid="\x00\x00\x08\x01\x00\x00\x00\x01", offset=0, size=512, flags=OPAL_TABLE_READ, priv=NULL}) = 0
riscv64 ioctl 3 0x800870ec 0x20000 = 0
@@0x20000 u32 0x27 0
> ioctl(3, IOC_OPAL_GET_STATUS, {flags=OPAL_FL_SUPPORTED|OPAL_FL_LOCKING_SUPPORTED|OPAL_FL_LOCKING_ENABLED|OPAL_FL_MBR_DONE}) = 0
x86_64 ioctl 3 0x800870ec 0x20000 = -1 ENOTTY
> ioctl(3, IOC_OPAL_GET_STATUS, 0x20000) = -1 ENOTTY (Inappropriate ioctl for device)
i386 ioctl 3 0x401070ef 0x20000 = 2048
@0x20000 u64 0x21000 2048
> ioctl(3, IOC_OPAL_DISCOVERY, {data=0x21000, size=2048}) = 2048
x32 ioctl 3 0x411870dc 0 = -1 EFAULT
> ioctl(3, IOC_OPAL_SAVE, NULL) = -1 EFAULT (Bad address)
aarch64 ioctl 3 0x422070e0 0x20000 = -1 EFAULT
> ioctl(3, IOC_OPAL_SET_PW, 0x20000) = -1 EFAULT (Bad address)
