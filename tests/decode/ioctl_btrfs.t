# The requests of btrfs.
x86_64 ioctl 3 0xd000941e 0x20000 = 0
@0x20000 u64 0 0 0 5 6 fill 4060 0
> ioctl(3, BTRFS_IOC_DEV_INFO, {devid=makedev(0, 0)} => {bytes_used=5, total_bytes=6, path=""}) = 0
-v
> ioctl(3, BTRFS_IOC_DEV_INFO, {devid=makedev(0, 0)} => {bytes_used=5, total_bytes=6, path=""}) = 0
x86_64 ioctl 3 0xd000941e 0x20000 = 0
@0x20000 u64 1 0x1122334455667788 0x99aabbccddeeff00 5 6 fill 3032 0 "/dev/sda\0" fill 4000 0
> ioctl(3, BTRFS_IOC_DEV_INFO, {devid=makedev(0, 0x1), uuid=88776655-4433-2211-00ff-eeddccbbaa99} => {uuid=88776655-4433-2211-00ff-eeddccbbaa99, bytes_used=5, total_bytes=6, path="/dev/sda"}) = 0
-v
> ioctl(3, BTRFS_IOC_DEV_INFO, {devid=makedev(0, 0x1), uuid=88776655-4433-2211-00ff-eeddccbbaa99} => {uuid=88776655-4433-2211-00ff-eeddccbbaa99, bytes_used=5, total_bytes=6, path="/dev/sda"}) = 0
x86_64 ioctl 3 0x8400941f 0x20000 = 0
@0x20000 u64 1 2 0x1122334455667788 0x99aabbccddeeff00 u32 4096 4096 4096 0 u64 0 7 1 2 fill 2800 0
> ioctl(3, BTRFS_IOC_FS_INFO, {max_id=1, num_devices=2, fsid=88776655-4433-2211-00ff-eeddccbbaa99, nodesize=4096, sectorsize=4096, clone_alignment=4096, flags=0}) = 0
-v
> ioctl(3, BTRFS_IOC_FS_INFO, {max_id=1, num_devices=2, fsid=88776655-4433-2211-00ff-eeddccbbaa99, nodesize=4096, sectorsize=4096, clone_alignment=4096, flags=0}) = 0
x86_64 ioctl 3 0xd0009411 0x20000 = 0
@0x20000 u64 1 0 -1 0 -1 0 -1 u32 0 132 2 0 u64 0 0 0 0 u64 10 256 5 u32 132 8 u64 7 11 257 6 u32 84 0 fill 4000 0
> ioctl(3, BTRFS_IOC_TREE_SEARCH, {key={tree_id=BTRFS_ROOT_TREE_OBJECTID, min_objectid=0, max_objectid=UINT64_MAX, min_offset=0, max_offset=UINT64_MAX, min_transid=0, max_transid=UINT64_MAX, min_type=0, max_type=BTRFS_ROOT_ITEM_KEY, nr_items=2}} => {key={nr_items=2}, ...}) = 0
-v
> ioctl(3, BTRFS_IOC_TREE_SEARCH, {key={tree_id=BTRFS_ROOT_TREE_OBJECTID, min_objectid=0, max_objectid=UINT64_MAX, min_offset=0, max_offset=UINT64_MAX, min_transid=0, max_transid=UINT64_MAX, min_type=0, max_type=BTRFS_ROOT_ITEM_KEY, nr_items=2}} => {key={nr_items=2}, buf=[{transid=10, objectid=BTRFS_FIRST_FREE_OBJECTID, offset=5, type=BTRFS_ROOT_ITEM_KEY, len=8}, {transid=11, objectid=257, offset=6, type=BTRFS_DIR_ITEM_KEY, len=0}]}) = 0
x86_64 ioctl 3 0xd0009411 0x20000 = -1 EPERM
@0x20000 u64 5 0 -1 0 -1 0 -1 u32 0 132 2 0 u64 0 0 0 0 u64 10 256 5 u32 132 8 u64 7 11 257 6 u32 84 0 fill 4000 0
> ioctl(3, BTRFS_IOC_TREE_SEARCH, {key={tree_id=BTRFS_FS_TREE_OBJECTID, min_objectid=0, max_objectid=UINT64_MAX, min_offset=0, max_offset=UINT64_MAX, min_transid=0, max_transid=UINT64_MAX, min_type=0, max_type=BTRFS_ROOT_ITEM_KEY, nr_items=2}}) = -1 EPERM (Operation not permitted)
x86_64 ioctl 3 0xc0709411 0x20000 = 0
@0x20000 u64 1 0 -1 0 -1 0 -1 u32 0 132 2 0 u64 0 0 0 0 u64 4096 u64 10 256 5 u32 132 8 u64 7 11 257 6 u32 84 0 fill 4000 0
> ioctl(3, BTRFS_IOC_TREE_SEARCH_V2, {key={tree_id=BTRFS_ROOT_TREE_OBJECTID, min_objectid=0, max_objectid=UINT64_MAX, min_offset=0, max_offset=UINT64_MAX, min_transid=0, max_transid=UINT64_MAX, min_type=0, max_type=BTRFS_ROOT_ITEM_KEY, nr_items=2}, buf_size=4096} => {key={nr_items=2}, buf_size=4096, ...}) = 0
-v
> ioctl(3, BTRFS_IOC_TREE_SEARCH_V2, {key={tree_id=BTRFS_ROOT_TREE_OBJECTID, min_objectid=0, max_objectid=UINT64_MAX, min_offset=0, max_offset=UINT64_MAX, min_transid=0, max_transid=UINT64_MAX, min_type=0, max_type=BTRFS_ROOT_ITEM_KEY, nr_items=2}, buf_size=4096} => {key={nr_items=2}, buf_size=4096, buf=[{transid=10, objectid=BTRFS_FIRST_FREE_OBJECTID, offset=5, type=BTRFS_ROOT_ITEM_KEY, len=8}, {transid=11, objectid=257, offset=6, type=BTRFS_DIR_ITEM_KEY, len=0}]}) = 0
x86_64 ioctl 3 0xc0709411 0x20000 = -1 EOVERFLOW
@0x20000 u64 1 0 -1 0 -1 0 -1 u32 0 132 2 0 u64 0 0 0 0 u64 4096 u64 10 256 5 u32 132 8 u64 7 11 257 6 u32 84 0 fill 4000 0
> ioctl(3, BTRFS_IOC_TREE_SEARCH_V2, {key={tree_id=BTRFS_ROOT_TREE_OBJECTID, min_objectid=0, max_objectid=UINT64_MAX, min_offset=0, max_offset=UINT64_MAX, min_transid=0, max_transid=UINT64_MAX, min_type=0, max_type=BTRFS_ROOT_ITEM_KEY, nr_items=2}, buf_size=4096}) = -1 EOVERFLOW (Value too large for defined data type)
-v
> ioctl(3, BTRFS_IOC_TREE_SEARCH_V2, {key={tree_id=BTRFS_ROOT_TREE_OBJECTID, min_objectid=0, max_objectid=UINT64_MAX, min_offset=0, max_offset=UINT64_MAX, min_transid=0, max_transid=UINT64_MAX, min_type=0, max_type=BTRFS_ROOT_ITEM_KEY, nr_items=2}, buf_size=4096}) = -1 EOVERFLOW (Value too large for defined data type)
x86_64 ioctl 3 0xc0389424 0x20000 = 0
@0x20000 u64 4096 4096 0 0 0 0 0x21000
@0x21000 u32 0 0 3 0 u64 257 0 5 
> ioctl(3, BTRFS_IOC_LOGICAL_INO, {logical=4096, size=4096, flags=0, inodes=0x21000} => {inodes={bytes_left=0, bytes_missing=0, elem_cnt=3, elem_missed=0, ...}}) = 0
-v
> ioctl(3, BTRFS_IOC_LOGICAL_INO, {logical=4096, size=4096, flags=0, inodes=0x21000} => {inodes={bytes_left=0, bytes_missing=0, elem_cnt=3, elem_missed=0, val=[{inum=257, offset=0, root=5}]}}) = 0
x86_64 ioctl 3 0xc0389424 0x20000 = 0
@0x20000 u64 4096 4096 0 0 0 1 0x21000
@0x21000 u32 4 5 6 7 u64 257 0 5 258 1 5
> ioctl(3, BTRFS_IOC_LOGICAL_INO, {logical=4096, size=4096, flags=BTRFS_LOGICAL_INO_ARGS_IGNORE_OFFSET, inodes=0x21000} => {inodes={bytes_left=4, bytes_missing=5, elem_cnt=6, elem_missed=7, ...}}) = 0
-v
> ioctl(3, BTRFS_IOC_LOGICAL_INO, {logical=4096, size=4096, flags=BTRFS_LOGICAL_INO_ARGS_IGNORE_OFFSET, inodes=0x21000} => {inodes={bytes_left=4, bytes_missing=5, elem_cnt=6, elem_missed=7, val=[{inum=257, offset=0, root=5}, {inum=258, offset=1, root=5}]}}) = 0
x86_64 ioctl 3 0xc0389423 0x20000 = 0
@0x20000 u64 257 4096 0 0 0 0 0x21000
@0x21000 u32 4 5 2 7 u64 16 18 "a\0bcd\0"
> ioctl(3, BTRFS_IOC_INO_PATHS, {inum=257, size=4096, fspath=0x21000} => {fspath={bytes_left=4, bytes_missing=5, elem_cnt=2, elem_missed=7, ...}}) = 0
-v
> ioctl(3, BTRFS_IOC_INO_PATHS, {inum=257, size=4096, fspath=0x21000} => {fspath={bytes_left=4, bytes_missing=5, elem_cnt=2, elem_missed=7, val=["a", "bcd"]}}) = 0
x86_64 ioctl 3 0xc0389423 0x20000 = 0
@0x20000 u64 257 4096 0 1 0 0 0x21000
@0x21000 u32 0 0 2 0 u64 0x10 0x12 "a\0bcd\0"
> ioctl(3, BTRFS_IOC_INO_PATHS, {inum=257, size=4096, fspath=0x21000} => {fspath={bytes_left=0, bytes_missing=0, elem_cnt=2, elem_missed=0, ...}}) = 0
-v
> ioctl(3, BTRFS_IOC_INO_PATHS, {inum=257, size=4096, fspath=0x21000} => {fspath={bytes_left=0, bytes_missing=0, elem_cnt=2, elem_missed=0, val=["a", "bcd"]}}) = 0
x86_64 ioctl 3 0xc0109414 0x20000 = 0
@0x20000 u64 0 3 
> ioctl(3, BTRFS_IOC_SPACE_INFO, {space_slots=0} => {total_spaces=3}) = 0
-v
> ioctl(3, BTRFS_IOC_SPACE_INFO, {space_slots=0} => {total_spaces=3}) = 0
x86_64 ioctl 3 0xc0109414 0x20000 = 0
@0x20000 u64 3 3 u64 1 100 50 2 100 10 0x24 100 5
> ioctl(3, BTRFS_IOC_SPACE_INFO, {space_slots=3} => {total_spaces=3, ...}) = 0
-v
> ioctl(3, BTRFS_IOC_SPACE_INFO, {space_slots=3} => {total_spaces=3, spaces=[{flags=BTRFS_BLOCK_GROUP_DATA, total_bytes=100, used_bytes=50}, {flags=BTRFS_BLOCK_GROUP_SYSTEM, total_bytes=100, used_bytes=10}, {flags=BTRFS_BLOCK_GROUP_METADATA|BTRFS_BLOCK_GROUP_DUP, total_bytes=100, used_bytes=5}]}) = 0
x86_64 ioctl 3 0x50009417 0x20000 = 0
@0x20000 u64 4 5 2 0 0 0 0 "snap\0" fill 4039 0
> ioctl(3, BTRFS_IOC_SNAP_CREATE_V2, {fd=4, flags=BTRFS_SUBVOL_RDONLY, name="snap"} => {transid=5}) = 0
-v
> ioctl(3, BTRFS_IOC_SNAP_CREATE_V2, {fd=4, flags=BTRFS_SUBVOL_RDONLY, name="snap"} => {transid=5}) = 0
x86_64 ioctl 3 0x50009417 0x20000 = 0
@0x20000 u64 4 5 6 88 0x21000 0 0 "snap\0" fill 4039 0
@0x21000 u64 1 2 0 0 3 4 5 6 7 8 9
> ioctl(3, BTRFS_IOC_SNAP_CREATE_V2, {fd=4, flags=BTRFS_SUBVOL_RDONLY|BTRFS_SUBVOL_QGROUP_INHERIT, size=88, qgroup_inherit={flags=BTRFS_QGROUP_INHERIT_SET_LIMITS, num_qgroups=2, num_ref_copies=0, num_excl_copies=0, lim={flags=BTRFS_QGROUP_LIMIT_MAX_RFER|BTRFS_QGROUP_LIMIT_MAX_EXCL, max_rfer=4, max_excl=5, rsv_rfer=6, rsv_excl=7}, ...}, name="snap"} => {transid=5}) = 0
-v
> ioctl(3, BTRFS_IOC_SNAP_CREATE_V2, {fd=4, flags=BTRFS_SUBVOL_RDONLY|BTRFS_SUBVOL_QGROUP_INHERIT, size=88, qgroup_inherit={flags=BTRFS_QGROUP_INHERIT_SET_LIMITS, num_qgroups=2, num_ref_copies=0, num_excl_copies=0, lim={flags=BTRFS_QGROUP_LIMIT_MAX_RFER|BTRFS_QGROUP_LIMIT_MAX_EXCL, max_rfer=4, max_excl=5, rsv_rfer=6, rsv_excl=7}, qgroups=[8, 9]}, name="snap"} => {transid=5}) = 0
x86_64 ioctl 3 0x50009417 0x20000 = 0
@0x20000 u64 4 5 6 104 0x21000 0 0 "snap\0" fill 4039 0
@0x21000 u64 1 2 1 0 3 4 5 6 7 8 9 10
> ioctl(3, BTRFS_IOC_SNAP_CREATE_V2, {fd=4, flags=BTRFS_SUBVOL_RDONLY|BTRFS_SUBVOL_QGROUP_INHERIT, size=104, qgroup_inherit={flags=BTRFS_QGROUP_INHERIT_SET_LIMITS, num_qgroups=2, num_ref_copies=1, num_excl_copies=0, lim={flags=BTRFS_QGROUP_LIMIT_MAX_RFER|BTRFS_QGROUP_LIMIT_MAX_EXCL, max_rfer=4, max_excl=5, rsv_rfer=6, rsv_excl=7}, ...}, name="snap"} => {transid=5}) = 0
-v
> ioctl(3, BTRFS_IOC_SNAP_CREATE_V2, {fd=4, flags=BTRFS_SUBVOL_RDONLY|BTRFS_SUBVOL_QGROUP_INHERIT, size=104, qgroup_inherit={flags=BTRFS_QGROUP_INHERIT_SET_LIMITS, num_qgroups=2, num_ref_copies=1, num_excl_copies=0, lim={flags=BTRFS_QGROUP_LIMIT_MAX_RFER|BTRFS_QGROUP_LIMIT_MAX_EXCL, max_rfer=4, max_excl=5, rsv_rfer=6, rsv_excl=7}, qgroups=[8, 9]}, name="snap"} => {transid=5}) = 0
x86_64 ioctl 3 0xc4089434 0x20000 = 0
@0x20000 u64 1 5 0 1 2 3 4 5 fill 1200 0
> ioctl(3, BTRFS_IOC_GET_DEV_STATS, {devid=makedev(0, 0x1), nr_items=5, flags=0} => {nr_items=5, flags=0, [[BTRFS_DEV_STAT_WRITE_ERRS]=1, [BTRFS_DEV_STAT_READ_ERRS]=2, [BTRFS_DEV_STAT_FLUSH_ERRS]=3, [BTRFS_DEV_STAT_CORRUPTION_ERRS]=4, [BTRFS_DEV_STAT_GENERATION_ERRS]=5]}) = 0
-v
> ioctl(3, BTRFS_IOC_GET_DEV_STATS, {devid=makedev(0, 0x1), nr_items=5, flags=0} => {nr_items=5, flags=0, [[BTRFS_DEV_STAT_WRITE_ERRS]=1, [BTRFS_DEV_STAT_READ_ERRS]=2, [BTRFS_DEV_STAT_FLUSH_ERRS]=3, [BTRFS_DEV_STAT_CORRUPTION_ERRS]=4, [BTRFS_DEV_STAT_GENERATION_ERRS]=5]}) = 0
x86_64 ioctl 3 0xc4089434 0x20000 = 0
@0x20000 u64 1 7 0 1 2 3 4 5 6 7 fill 1200 0
> ioctl(3, BTRFS_IOC_GET_DEV_STATS, {devid=makedev(0, 0x1), nr_items=7, flags=0} => {nr_items=7, flags=0, [[BTRFS_DEV_STAT_WRITE_ERRS]=1, [BTRFS_DEV_STAT_READ_ERRS]=2, [BTRFS_DEV_STAT_FLUSH_ERRS]=3, [BTRFS_DEV_STAT_CORRUPTION_ERRS]=4, [BTRFS_DEV_STAT_GENERATION_ERRS]=5, ...]}) = 0
x86_64 ioctl 3 0xca289435 0x20000 = 0
@0x20000 u64 0 0 7 0 "/dev/a\0" fill 1018 0 "/dev/b\0" fill 1600 0
> ioctl(3, BTRFS_IOC_DEV_REPLACE, {cmd=BTRFS_IOCTL_DEV_REPLACE_CMD_START, start={srcdevid=makedev(0, 0x7), cont_reading_from_srcdev_mode=BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_ALWAYS, srcdev_name="/dev/a", tgtdev_name="/dev/b"}} => {result=BTRFS_IOCTL_DEV_REPLACE_RESULT_NO_ERROR}) = 0
x86_64 ioctl 3 0xca289435 0x20000 = 0
@0x20000 u64 0 1 0 1 "/dev/a\0" fill 1018 0 "/dev/b\0" fill 1600 0
> ioctl(3, BTRFS_IOC_DEV_REPLACE, {cmd=BTRFS_IOCTL_DEV_REPLACE_CMD_START, start={srcdevid=makedev(0, 0), cont_reading_from_srcdev_mode=BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_AVOID, srcdev_name="/dev/a", tgtdev_name="/dev/b"}} => {result=BTRFS_IOCTL_DEV_REPLACE_RESULT_NOT_STARTED}) = 0
-v
> ioctl(3, BTRFS_IOC_DEV_REPLACE, {cmd=BTRFS_IOCTL_DEV_REPLACE_CMD_START, start={srcdevid=makedev(0, 0), cont_reading_from_srcdev_mode=BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_AVOID, srcdev_name="/dev/a", tgtdev_name="/dev/b"}} => {result=BTRFS_IOCTL_DEV_REPLACE_RESULT_NOT_STARTED}) = 0
x86_64 ioctl 3 0xca289435 0x20000 = 0
@0x20000 u64 2 0 0 1 fill 3000 0
> ioctl(3, BTRFS_IOC_DEV_REPLACE, {cmd=BTRFS_IOCTL_DEV_REPLACE_CMD_CANCEL} => {result=BTRFS_IOCTL_DEV_REPLACE_RESULT_NO_ERROR}) = 0
x86_64 ioctl 3 0xca289435 0x20000 = 0
@0x20000 u64 1 0 2 500 1600000000 0 1 2 fill 3000 0
> ioctl(3, BTRFS_IOC_DEV_REPLACE, {cmd=BTRFS_IOCTL_DEV_REPLACE_CMD_STATUS} => {result=BTRFS_IOCTL_DEV_REPLACE_RESULT_NO_ERROR, status={replace_state=BTRFS_IOCTL_DEV_REPLACE_STATE_FINISHED, progress_1000=500 /* 50.0% */, time_started=1600000000 /* 2020-09-13T12:26:40+0000 */, time_stopped=0, num_write_errors=1, num_uncorrectable_read_errors=2}}) = 0
-v
> ioctl(3, BTRFS_IOC_DEV_REPLACE, {cmd=BTRFS_IOCTL_DEV_REPLACE_CMD_STATUS} => {result=BTRFS_IOCTL_DEV_REPLACE_RESULT_NO_ERROR, status={replace_state=BTRFS_IOCTL_DEV_REPLACE_STATE_FINISHED, progress_1000=500 /* 50.0% */, time_started=1600000000 /* 2020-09-13T12:26:40+0000 */, time_stopped=0, num_write_errors=1, num_uncorrectable_read_errors=2}}) = 0
x86_64 ioctl 3 0xc4009420 0x20000 = 0
@0x20000 u64 7 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 fill 1000 0
> ioctl(3, BTRFS_IOC_BALANCE_V2, {flags=BTRFS_BALANCE_DATA|BTRFS_BALANCE_SYSTEM|BTRFS_BALANCE_METADATA, data={profiles=BTRFS_BLOCK_GROUP_DATA, usage=2, devid=makedev(0, 0x3), pstart=4, pend=5, vstart=6, vend=7, target=8, flags=BTRFS_BALANCE_ARGS_PROFILES|BTRFS_BALANCE_ARGS_DRANGE}, meta={profiles=BTRFS_BLOCK_GROUP_SYSTEM|BTRFS_BLOCK_GROUP_RAID1, usage=19, devid=makedev(0, 0), pstart=0, pend=0, vstart=0, vend=0, target=0, flags=0}, sys={profiles=0, usage=0, devid=makedev(0, 0), pstart=0, pend=0, vstart=0, vend=0, target=0, flags=0}} => {flags=BTRFS_BALANCE_DATA|BTRFS_BALANCE_SYSTEM|BTRFS_BALANCE_METADATA, state=0, data={profiles=BTRFS_BLOCK_GROUP_DATA, usage=2, devid=makedev(0, 0x3), pstart=4, pend=5, vstart=6, vend=7, target=8, flags=BTRFS_BALANCE_ARGS_PROFILES|BTRFS_BALANCE_ARGS_DRANGE}, meta={profiles=BTRFS_BLOCK_GROUP_SYSTEM|BTRFS_BLOCK_GROUP_RAID1, usage=19, devid=makedev(0, 0), pstart=0, pend=0, vstart=0, vend=0, target=0, flags=0}, sys={profiles=0, usage=0, devid=makedev(0, 0), pstart=0, pend=0, vstart=0, vend=0, target=0, flags=0}}) = 0
-v
> ioctl(3, BTRFS_IOC_BALANCE_V2, {flags=BTRFS_BALANCE_DATA|BTRFS_BALANCE_SYSTEM|BTRFS_BALANCE_METADATA, data={profiles=BTRFS_BLOCK_GROUP_DATA, usage=2, devid=makedev(0, 0x3), pstart=4, pend=5, vstart=6, vend=7, target=8, flags=BTRFS_BALANCE_ARGS_PROFILES|BTRFS_BALANCE_ARGS_DRANGE}, meta={profiles=BTRFS_BLOCK_GROUP_SYSTEM|BTRFS_BLOCK_GROUP_RAID1, usage=19, devid=makedev(0, 0), pstart=0, pend=0, vstart=0, vend=0, target=0, flags=0}, sys={profiles=0, usage=0, devid=makedev(0, 0), pstart=0, pend=0, vstart=0, vend=0, target=0, flags=0}} => {flags=BTRFS_BALANCE_DATA|BTRFS_BALANCE_SYSTEM|BTRFS_BALANCE_METADATA, state=0, data={profiles=BTRFS_BLOCK_GROUP_DATA, usage=2, devid=makedev(0, 0x3), pstart=4, pend=5, vstart=6, vend=7, target=8, flags=BTRFS_BALANCE_ARGS_PROFILES|BTRFS_BALANCE_ARGS_DRANGE}, meta={profiles=BTRFS_BLOCK_GROUP_SYSTEM|BTRFS_BLOCK_GROUP_RAID1, usage=19, devid=makedev(0, 0), pstart=0, pend=0, vstart=0, vend=0, target=0, flags=0}, sys={profiles=0, usage=0, devid=makedev(0, 0), pstart=0, pend=0, vstart=0, vend=0, target=0, flags=0}}) = 0
x86_64 ioctl 3 0xc4009420 0x20000 = -1 EINPROGRESS
@0x20000 u64 7 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 fill 1000 0
> ioctl(3, BTRFS_IOC_BALANCE_V2, {flags=BTRFS_BALANCE_DATA|BTRFS_BALANCE_SYSTEM|BTRFS_BALANCE_METADATA, data={profiles=BTRFS_BLOCK_GROUP_DATA, usage=2, devid=makedev(0, 0x3), pstart=4, pend=5, vstart=6, vend=7, target=8, flags=BTRFS_BALANCE_ARGS_PROFILES|BTRFS_BALANCE_ARGS_DRANGE}, meta={profiles=BTRFS_BLOCK_GROUP_SYSTEM|BTRFS_BLOCK_GROUP_RAID1, usage=19, devid=makedev(0, 0), pstart=0, pend=0, vstart=0, vend=0, target=0, flags=0}, sys={profiles=0, usage=0, devid=makedev(0, 0), pstart=0, pend=0, vstart=0, vend=0, target=0, flags=0}}) = -1 EINPROGRESS (Operation now in progress)
x86_64 ioctl 3 0x84009422 0x20000 = 0
@0x20000 u64 7 1 1 0xffffffff00000000 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 fill 1000 0
-v
> ioctl(3, BTRFS_IOC_BALANCE_PROGRESS, {flags=BTRFS_BALANCE_DATA|BTRFS_BALANCE_SYSTEM|BTRFS_BALANCE_METADATA, state=BTRFS_BALANCE_STATE_RUNNING, data={profiles=BTRFS_BLOCK_GROUP_DATA, usage=18446744069414584320, devid=makedev(0, 0x3), pstart=4, pend=5, vstart=6, vend=7, target=8, flags=BTRFS_BALANCE_ARGS_PROFILES|BTRFS_BALANCE_ARGS_DRANGE}, meta={profiles=BTRFS_BLOCK_GROUP_SYSTEM|BTRFS_BLOCK_GROUP_RAID1, usage=19, devid=makedev(0, 0), pstart=0, pend=0, vstart=0, vend=0, target=0, flags=0}, sys={profiles=0, usage=0, devid=makedev(0, 0), pstart=0, pend=0, vstart=0, vend=0, target=0, flags=0}}) = 0
x86_64 ioctl 3 0xc0c89425 0x20000 = 0
@0x20000 u64 1 2 3 4 1600000000 5 1600000001 6 7 fill 200 0
> ioctl(3, BTRFS_IOC_SET_RECEIVED_SUBVOL, {uuid=01000000-0000-0000-0200-000000000000, stransid=3, stime={sec=1600000000, nsec=5} /* 2020-09-13T12:26:40.000000005+0000 */, flags=7} => {rtransid=4, rtime={sec=1600000001, nsec=6} /* 2020-09-13T12:26:41.000000006+0000 */}) = 0
-v
> ioctl(3, BTRFS_IOC_SET_RECEIVED_SUBVOL, {uuid=01000000-0000-0000-0200-000000000000, stransid=3, stime={sec=1600000000, nsec=5} /* 2020-09-13T12:26:40.000000005+0000 */, flags=7} => {rtransid=4, rtime={sec=1600000001, nsec=6} /* 2020-09-13T12:26:41.000000006+0000 */}) = 0
x86_64 ioctl 3 0xd0009412 0x20000 = 0
@0x20000 u64 0 256 "dir/file\0" fill 5000 0
> ioctl(3, BTRFS_IOC_INO_LOOKUP, {treeid=0, objectid=BTRFS_FIRST_FREE_OBJECTID} => {treeid=0, name="dir/file"}) = 0
-v
> ioctl(3, BTRFS_IOC_INO_LOOKUP, {treeid=0, objectid=BTRFS_FIRST_FREE_OBJECTID} => {treeid=0, name="dir/file"}) = 0
x86_64 ioctl 3 0x40489426 0x20000 = 0
@0x20000 u64 4 2 0x21000 5 1 0 0 0 0
@0x21000 u64 256 257
> ioctl(3, BTRFS_IOC_SEND, {send_fd=4, clone_sources_count=2, clone_sources=[BTRFS_FIRST_FREE_OBJECTID, 257], parent_root=BTRFS_FS_TREE_OBJECTID, flags=BTRFS_SEND_FLAG_NO_FILE_DATA}) = 0
-v
> ioctl(3, BTRFS_IOC_SEND, {send_fd=4, clone_sources_count=2, clone_sources=[BTRFS_FIRST_FREE_OBJECTID, 257], parent_root=BTRFS_FS_TREE_OBJECTID, flags=BTRFS_SEND_FLAG_NO_FILE_DATA}) = 0
x86_64 ioctl 3 0x40309410 0x20000 = 0
@0x20000 u64 0 -1 3 u32 4096 2 0 0 0 0
> ioctl(3, BTRFS_IOC_DEFRAG_RANGE, {start=0, len=UINT64_MAX, flags=BTRFS_DEFRAG_RANGE_COMPRESS|BTRFS_DEFRAG_RANGE_START_IO, extent_thresh=4096, compress_type=BTRFS_COMPRESS_LZO}) = 0
-v
> ioctl(3, BTRFS_IOC_DEFRAG_RANGE, {start=0, len=UINT64_MAX, flags=BTRFS_DEFRAG_RANGE_COMPRESS|BTRFS_DEFRAG_RANGE_START_IO, extent_thresh=4096, compress_type=BTRFS_COMPRESS_LZO}) = 0
x86_64 ioctl 3 0x50009402 0 = 0
> ioctl(3, BTRFS_IOC_DEFRAG) = 0
x86_64 ioctl 3 0x50009402 0x20000 = 0
@0x20000 u64 4 "name\0" fill 5000 0
> ioctl(3, BTRFS_IOC_DEFRAG) = 0
x86_64 ioctl 3 0x5000940c 0 = 0
> ioctl(3, BTRFS_IOC_BALANCE) = 0
x86_64 ioctl 3 0x40089416 0 = 0
> ioctl(3, BTRFS_IOC_WAIT_SYNC, NULL) = 0
x86_64 ioctl 3 0x40089416 0x20000 = 0
@0x20000 u64 7
> ioctl(3, BTRFS_IOC_WAIT_SYNC, [7]) = 0
x86_64 ioctl 3 0x80089418 0 = 0
> ioctl(3, BTRFS_IOC_START_SYNC, NULL) = 0
x86_64 ioctl 3 0x80089419 0x20000 = 0
@0x20000 u64 2
> ioctl(3, BTRFS_IOC_SUBVOL_GETFLAGS, BTRFS_SUBVOL_RDONLY) = 0
x86_64 ioctl 3 0x40049421 1 = 0
> ioctl(3, BTRFS_IOC_BALANCE_CTL, BTRFS_BALANCE_CTL_PAUSE) = 0
x86_64 ioctl 3 0x8030942b 0x20000 = -1 EPERM
@0x20000 u64 1 2 3 4 5 6
> ioctl(3, BTRFS_IOC_QGROUP_LIMIT, {qgroupid=1, lim={flags=BTRFS_QGROUP_LIMIT_MAX_EXCL, max_rfer=3, max_excl=4, rsv_rfer=5, rsv_excl=6}}) = -1 EPERM (Operation not permitted)
x86_64 ioctl 3 0xd000941e 0x20000 = 0
> ioctl(3, BTRFS_IOC_DEV_INFO, 0x20000) = 0
x86_64 ioctl 3 0xd0009412 0x20000 = 0
@0x20000 u64 0 256 "dir/file\0" fill 5000 0
@@0x20000 u64 5 256 "dir/file\0" fill 100 0
> ioctl(3, BTRFS_IOC_INO_LOOKUP, {treeid=0, objectid=BTRFS_FIRST_FREE_OBJECTID} => {treeid=BTRFS_FS_TREE_OBJECTID, name="dir/file"}) = 0
x86_64 ioctl 3 0xd0009411 0x20000 = 0
@0x20000 u64 5 1 256 0 6 0 -1 u32 0 132 2 0 u64 0 0 0 0 u64 10 256 5 u32 132 8 u64 7 11 2 6 u32 84 0 fill 4000 0
-v
> ioctl(3, BTRFS_IOC_TREE_SEARCH, {key={tree_id=BTRFS_FS_TREE_OBJECTID, min_objectid=BTRFS_ROOT_TREE_OBJECTID, max_objectid=BTRFS_FIRST_FREE_OBJECTID, min_offset=0, max_offset=6, min_transid=0, max_transid=UINT64_MAX, min_type=0, max_type=BTRFS_ROOT_ITEM_KEY, nr_items=2}} => {key={nr_items=2}, buf=[{transid=10, objectid=BTRFS_FIRST_FREE_OBJECTID, offset=5, type=BTRFS_ROOT_ITEM_KEY, len=8}, {transid=11, objectid=BTRFS_EXTENT_TREE_OBJECTID, offset=6, type=BTRFS_DIR_ITEM_KEY, len=0}]}) = 0
x86_64 ioctl 3 0xd0009411 0x20000 = 0
@0x20000 u64 2 1 256 0 6 0 -1 u32 0 132 2 0 u64 0 0 0 0 u64 10 256 -4 u32 132 8 u64 7 11 2 6 u32 84 0 fill 4000 0
-v
> ioctl(3, BTRFS_IOC_TREE_SEARCH, {key={tree_id=BTRFS_EXTENT_TREE_OBJECTID, min_objectid=BTRFS_ROOT_TREE_OBJECTID, max_objectid=BTRFS_FIRST_FREE_OBJECTID, min_offset=0, max_offset=6, min_transid=0, max_transid=UINT64_MAX, min_type=0, max_type=BTRFS_ROOT_ITEM_KEY, nr_items=2}} => {key={nr_items=2}, buf=[{transid=10, objectid=BTRFS_FIRST_FREE_OBJECTID, offset=18446744073709551612, type=BTRFS_ROOT_ITEM_KEY, len=8}, {transid=11, objectid=BTRFS_EXTENT_TREE_OBJECTID, offset=6, type=BTRFS_DIR_ITEM_KEY, len=0}]}) = 0
x86_64 ioctl 3 0xd0009411 0x20000 = 0
@0x20000 u64 99 1 256 0 -5 0 -1 u32 0 132 2 0 u64 1 2 3 4 u64 10 256 -4 u32 132 8 u64 7 11 2 6 u32 84 9000 fill 4000 0
-v
> ioctl(3, BTRFS_IOC_TREE_SEARCH, {key={tree_id=99, min_objectid=BTRFS_ROOT_TREE_OBJECTID, max_objectid=BTRFS_FIRST_FREE_OBJECTID, min_offset=0, max_offset=18446744073709551611, min_transid=0, max_transid=UINT64_MAX, min_type=0, max_type=BTRFS_ROOT_ITEM_KEY, nr_items=2}} => {key={nr_items=2}, buf=[{transid=10, objectid=BTRFS_FIRST_FREE_OBJECTID, offset=18446744073709551612, type=BTRFS_ROOT_ITEM_KEY, len=8}, {transid=11, objectid=BTRFS_EXTENT_TREE_OBJECTID, offset=6, type=BTRFS_DIR_ITEM_KEY, len=9000}]}) = 0
x86_64 ioctl 3 0xd0009411 0x20000 = 0
@0x20000 u64 99 1 256 0 -5 0 -1 u32 0 132 3 0 u64 1 2 3 4 u64 10 256 -4 u32 132 4000 u64 7 11 2 6 u32 84 9000 fill 4000 0
-v
> ioctl(3, BTRFS_IOC_TREE_SEARCH, {key={tree_id=99, min_objectid=BTRFS_ROOT_TREE_OBJECTID, max_objectid=BTRFS_FIRST_FREE_OBJECTID, min_offset=0, max_offset=18446744073709551611, min_transid=0, max_transid=UINT64_MAX, min_type=0, max_type=BTRFS_ROOT_ITEM_KEY, nr_items=3}} => {key={nr_items=3}, buf=[{transid=10, objectid=BTRFS_FIRST_FREE_OBJECTID, offset=18446744073709551612, type=BTRFS_ROOT_ITEM_KEY, len=4000}, ...]}) = 0
x86_64 ioctl 3 0xc0709411 0x20000 = 0
@0x20000 u64 1 0 -1 0 -1 0 -1 u32 0 132 2 0 u64 0 0 0 0 u64 40 u64 10 256 5 u32 132 8 u64 7 11 257 6 u32 84 0 fill 4000 0
-v
> ioctl(3, BTRFS_IOC_TREE_SEARCH_V2, {key={tree_id=BTRFS_ROOT_TREE_OBJECTID, min_objectid=0, max_objectid=UINT64_MAX, min_offset=0, max_offset=UINT64_MAX, min_transid=0, max_transid=UINT64_MAX, min_type=0, max_type=BTRFS_ROOT_ITEM_KEY, nr_items=2}, buf_size=40} => {key={nr_items=2}, buf_size=40, buf=[{transid=10, objectid=BTRFS_FIRST_FREE_OBJECTID, offset=5, type=BTRFS_ROOT_ITEM_KEY, len=8}, ...]}) = 0
x86_64 ioctl 3 0xc4009420 0x20000 = 0
@0x20000 u64 1 0 1 2 3 4 5 6 7 8 0x7ff 10 11 12 13 14 15 16 17 18 19 fill 1000 0
> ioctl(3, BTRFS_IOC_BALANCE_V2, {flags=BTRFS_BALANCE_DATA, data={profiles=BTRFS_BLOCK_GROUP_DATA, usage=2, devid=makedev(0, 0x3), pstart=4, pend=5, vstart=6, vend=7, target=8, flags=BTRFS_BALANCE_ARGS_PROFILES|BTRFS_BALANCE_ARGS_USAGE|BTRFS_BALANCE_ARGS_DEVID|BTRFS_BALANCE_ARGS_DRANGE|BTRFS_BALANCE_ARGS_VRANGE|BTRFS_BALANCE_ARGS_LIMIT|BTRFS_BALANCE_ARGS_LIMIT_RANGE|BTRFS_BALANCE_ARGS_STRIPES_RANGE|BTRFS_BALANCE_ARGS_CONVERT|BTRFS_BALANCE_ARGS_SOFT|BTRFS_BALANCE_ARGS_USAGE_RANGE}} => {flags=BTRFS_BALANCE_DATA, state=0, data={profiles=BTRFS_BLOCK_GROUP_DATA, usage=2, devid=makedev(0, 0x3), pstart=4, pend=5, vstart=6, vend=7, target=8, flags=BTRFS_BALANCE_ARGS_PROFILES|BTRFS_BALANCE_ARGS_USAGE|BTRFS_BALANCE_ARGS_DEVID|BTRFS_BALANCE_ARGS_DRANGE|BTRFS_BALANCE_ARGS_VRANGE|BTRFS_BALANCE_ARGS_LIMIT|BTRFS_BALANCE_ARGS_LIMIT_RANGE|BTRFS_BALANCE_ARGS_STRIPES_RANGE|BTRFS_BALANCE_ARGS_CONVERT|BTRFS_BALANCE_ARGS_SOFT|BTRFS_BALANCE_ARGS_USAGE_RANGE}}) = 0
x86_64 ioctl 3 0xc4009420 0x20000 = 0
@0x20000 u64 9 0 1 2 3 4 5 6 7 8 0x20 10 11 12 13 14 15 16 17 18 19 fill 1000 0
> ioctl(3, BTRFS_IOC_BALANCE_V2, {flags=BTRFS_BALANCE_DATA|BTRFS_BALANCE_FORCE, data={profiles=BTRFS_BLOCK_GROUP_DATA, usage=2, devid=makedev(0, 0x3), pstart=4, pend=5, vstart=6, vend=7, target=8, flags=BTRFS_BALANCE_ARGS_LIMIT}} => {flags=BTRFS_BALANCE_DATA|BTRFS_BALANCE_FORCE, state=0, data={profiles=BTRFS_BLOCK_GROUP_DATA, usage=2, devid=makedev(0, 0x3), pstart=4, pend=5, vstart=6, vend=7, target=8, flags=BTRFS_BALANCE_ARGS_LIMIT}}) = 0
x86_64 ioctl 3 0xc4009420 0x20000 = 0
@0x20000 u64 9 0 1 2 3 4 5 6 7 8 0x40 0x900000001 11 12 13 14 15 16 17 18 19 fill 1000 0
> ioctl(3, BTRFS_IOC_BALANCE_V2, {flags=BTRFS_BALANCE_DATA|BTRFS_BALANCE_FORCE, data={profiles=BTRFS_BLOCK_GROUP_DATA, usage=2, devid=makedev(0, 0x3), pstart=4, pend=5, vstart=6, vend=7, target=8, flags=BTRFS_BALANCE_ARGS_LIMIT_RANGE}} => {flags=BTRFS_BALANCE_DATA|BTRFS_BALANCE_FORCE, state=0, data={profiles=BTRFS_BLOCK_GROUP_DATA, usage=2, devid=makedev(0, 0x3), pstart=4, pend=5, vstart=6, vend=7, target=8, flags=BTRFS_BALANCE_ARGS_LIMIT_RANGE}}) = 0
x86_64 ioctl 3 0xc4009420 0x20000 = 0
@0x20000 u64 9 0 1 0x700000001 3 4 5 6 7 8 0x480 10 0x900000001 12 13 14 15 16 17 18 19 fill 1000 0
> ioctl(3, BTRFS_IOC_BALANCE_V2, {flags=BTRFS_BALANCE_DATA|BTRFS_BALANCE_FORCE, data={profiles=BTRFS_BLOCK_GROUP_DATA, usage=30064771073, devid=makedev(0, 0x3), pstart=4, pend=5, vstart=6, vend=7, target=8, flags=BTRFS_BALANCE_ARGS_STRIPES_RANGE|BTRFS_BALANCE_ARGS_USAGE_RANGE}} => {flags=BTRFS_BALANCE_DATA|BTRFS_BALANCE_FORCE, state=0, data={profiles=BTRFS_BLOCK_GROUP_DATA, usage=30064771073, devid=makedev(0, 0x3), pstart=4, pend=5, vstart=6, vend=7, target=8, flags=BTRFS_BALANCE_ARGS_STRIPES_RANGE|BTRFS_BALANCE_ARGS_USAGE_RANGE}}) = 0
x86_64 ioctl 3 0xd000941e 0x20000 = -1 ENODEV
@0x20000 fill 4096 0
> ioctl(3, BTRFS_IOC_DEV_INFO, {devid=makedev(0, 0)}) = -1 ENODEV (No such device)
x86_64 ioctl 3 0xc0389424 0x20000 = 0
@0x20000 u64 4096 4096 0 0 0 0 0
> ioctl(3, BTRFS_IOC_LOGICAL_INO, {logical=4096, size=4096, flags=0, inodes=NULL} => {inodes=NULL}) = 0
x86_64 ioctl 3 0xc0389424 0x20000 = 0
@0x20000 u64 4096 4096 0 0 0 0 0x90000
> ioctl(3, BTRFS_IOC_LOGICAL_INO, {logical=4096, size=4096, flags=0, inodes=0x90000} => {inodes=0x90000}) = 0
x86_64 ioctl 3 0xc0389424 0x20000 = -1 EPERM
@0x20000 u64 4096 4096 0 1 0 0 0x90000
> ioctl(3, BTRFS_IOC_LOGICAL_INO, {logical=4096, size=4096, reserved=[0, 0x1, 0], flags=0, inodes=0x90000}) = -1 EPERM (Operation not permitted)
x86_64 ioctl 3 0xca289435 0x20000 = 0
@0x20000 u64 0 1 0 1 "/dev/a\0" fill 1018 1 fill 2000 1
> ioctl(3, BTRFS_IOC_DEV_REPLACE, {cmd=BTRFS_IOCTL_DEV_REPLACE_CMD_START, start={srcdevid=makedev(0, 0), cont_reading_from_srcdev_mode=BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_AVOID, srcdev_name="/dev/a", tgtdev_name="\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1"...}} => {result=BTRFS_IOCTL_DEV_REPLACE_RESULT_NOT_STARTED}) = 0
x86_64 ioctl 3 0xca289435 0x20000 = 0
@0x20000 u64 1 1 9 1 "/dev/a\0" fill 1018 0 fill 2000 1
@@0x20000 u64 1 0 9 999 1600000000 1600000000 8 9 8 7 0
> ioctl(3, BTRFS_IOC_DEV_REPLACE, {cmd=BTRFS_IOCTL_DEV_REPLACE_CMD_STATUS} => {result=BTRFS_IOCTL_DEV_REPLACE_RESULT_NO_ERROR, status={replace_state=0x9 /* BTRFS_IOCTL_DEV_REPLACE_STATE_??? */, progress_1000=999 /* 99.9% */, time_started=1600000000 /* 2020-09-13T12:26:40+0000 */, time_stopped=1600000000 /* 2020-09-13T12:26:40+0000 */, num_write_errors=8, num_uncorrectable_read_errors=9}}) = 0
x86_64 ioctl 3 0xca289435 0x20000 = -1 EPERM
@0x20000 u64 7 1 9 1 "/dev/a\0" fill 1018 0 fill 2000 1
> ioctl(3, BTRFS_IOC_DEV_REPLACE, {cmd=0x7 /* BTRFS_IOCTL_DEV_REPLACE_CMD_??? */}) = -1 EPERM (Operation not permitted)
x86_64 ioctl 3 0xca289435 0x20000 = 0
@0x20000 u64 7 1 9 1 "/dev/a\0" fill 1018 0 fill 2000 1
> ioctl(3, BTRFS_IOC_DEV_REPLACE, {cmd=0x7 /* BTRFS_IOCTL_DEV_REPLACE_CMD_??? */} => {result=BTRFS_IOCTL_DEV_REPLACE_RESULT_NOT_STARTED}) = 0
x86_64 ioctl 3 0xc0c89425 0x20000 = -1 EPERM
@0x20000 u64 1 2 3 4 1600000000 5 1600000001 6 0 fill 200 0
> ioctl(3, BTRFS_IOC_SET_RECEIVED_SUBVOL, {uuid=01000000-0000-0000-0200-000000000000, stransid=3, stime={sec=1600000000, nsec=5} /* 2020-09-13T12:26:40.000000005+0000 */, flags=0}) = -1 EPERM (Operation not permitted)
x86_64 ioctl 3 0x40489426 0x20000 = 0
@0x20000 u64 4 2 0x21000 0 7 0 0 0 0
@0x21000 u64 256 
-v
> ioctl(3, BTRFS_IOC_SEND, {send_fd=4, clone_sources_count=2, clone_sources=[BTRFS_FIRST_FREE_OBJECTID, ... /* 0x21008 */], parent_root=0, flags=BTRFS_SEND_FLAG_NO_FILE_DATA|BTRFS_SEND_FLAG_OMIT_STREAM_HEADER|BTRFS_SEND_FLAG_OMIT_END_CMD}) = 0
x86_64 ioctl 3 0x40489426 0x20000 = 0
@0x20000 u64 4 0 0 0 0 0 0 0 0
-v
> ioctl(3, BTRFS_IOC_SEND, {send_fd=4, clone_sources_count=0, clone_sources=NULL, parent_root=0, flags=0}) = 0
x86_64 ioctl 3 0xc0109428 0x20000 = 0
@0x20000 u64 3 7
> ioctl(3, BTRFS_IOC_QUOTA_CTL, {cmd=BTRFS_QUOTA_CTL_RESCAN__NOTUSED}) = 0
x86_64 ioctl 3 0x4040942c 0x20000 = 0
@0x20000 u64 0 7 0 1 0 0 0 0
> ioctl(3, BTRFS_IOC_QUOTA_RESCAN, {flags=0}) = 0
x86_64 ioctl 3 0x8040942d 0x20000 = 0
@0x20000 u64 0 7 0 1 0 0 0 0
> ioctl(3, BTRFS_IOC_QUOTA_RESCAN_STATUS, {flags=0, progress=BTRFS_CSUM_TREE_OBJECTID}) = 0
x86_64 ioctl 3 0x8040942d 0x20000 = 0
@0x20000 u64 0 257 0 0 0 0 0 0
> ioctl(3, BTRFS_IOC_QUOTA_RESCAN_STATUS, {flags=0, progress=257}) = 0
x86_64 ioctl 3 0x4008941a 0x20000 = 0
> ioctl(3, BTRFS_IOC_SUBVOL_SETFLAGS, 0x20000) = 0
x86_64 ioctl 3 0x50009401 0x20000 = 0
@0x20000 u64 4 "a/b\0" fill 4095 0
> ioctl(3, BTRFS_IOC_SNAP_CREATE, {fd=4, name="a/b"}) = 0
x86_64 ioctl 3 0x50009401 0x20000 = 0
@0x20000 u64 4 fill 4095 97
> ioctl(3, BTRFS_IOC_SNAP_CREATE, {fd=4, name="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"...}) = 0
x86_64 ioctl 3 0x50009401 0x20000 = 0
@0x20000 u64 4 fill 60 97 fill 4095 0
> ioctl(3, BTRFS_IOC_SNAP_CREATE, {fd=4, name="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}) = 0

# ---- Other ABIs, and what strace does not know
i386 ioctl 3 0x50009403 0x20000 = 0
@0x20000 u64 4 "max\0" fill 4090 0
> ioctl(3, BTRFS_IOC_RESIZE, {fd=4, name="max"}) = 0
aarch64 ioctl 3 0x50009404 0x20000 = 0
@0x20000 u64 0 "/dev/sda\0" fill 4090 0
> ioctl(3, BTRFS_IOC_SCAN_DEV, {fd=0, name="/dev/sda"}) = 0
arm ioctl 3 0x50009405 0x20000 = -1 EBUSY
@0x20000 u64 0 "/dev/sda\0" fill 4090 0
> ioctl(3, BTRFS_IOC_FORGET_DEV, {fd=0, name="/dev/sda"}) = -1 EBUSY (Device or resource busy)
arm ioctl 3 0x50009405 0 = -1 EFAULT
> ioctl(3, BTRFS_IOC_FORGET_DEV, NULL) = -1 EFAULT (Bad address)
x32 ioctl 3 0x9406 0 = -1 EPERM
> ioctl(3, BTRFS_IOC_TRANS_START) = -1 EPERM (Operation not permitted)
x86_64 ioctl 3 0x9407 0 = -1 EINVAL
> ioctl(3, BTRFS_IOC_TRANS_END) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x9408 0 = 0
> ioctl(3, BTRFS_IOC_SYNC) = 0
x32 ioctl 3 0x5000940a 0x20000 = 0
@0x20000 u64 0 "/dev/sdb\0" fill 4090 0
> ioctl(3, BTRFS_IOC_ADD_DEV, {fd=0, name="/dev/sdb"}) = 0
x86_64 ioctl 3 0x5000940b 0x20000 = -1 ENOENT
@0x20000 u64 0 "missing\0" fill 4090 0
> ioctl(3, BTRFS_IOC_RM_DEV, {fd=0, name="missing"}) = -1 ENOENT (No such file or directory)
riscv64 ioctl 3 0x5000940e 0x20000 = 0
@0x20000 u64 0 "sub\0" fill 4090 0
> ioctl(3, BTRFS_IOC_SUBVOL_CREATE, {fd=0, name="sub"}) = 0
x86_64 ioctl 3 0x5000940f 0x20000 = 0
@0x20000 u64 0 "sub\0" fill 4090 0
> ioctl(3, BTRFS_IOC_SNAP_DESTROY, {fd=0, name="sub"}) = 0
i386 ioctl 3 0x40089413 0x20000 = 0
@0x20000 u64 256
> ioctl(3, BTRFS_IOC_DEFAULT_SUBVOL, [256]) = 0
x86_64 ioctl 3 0x40089413 0x20000 = -1 EFAULT
> ioctl(3, BTRFS_IOC_DEFAULT_SUBVOL, 0x20000) = -1 EFAULT (Bad address)
i386 ioctl 3 0x50009418 0x20000 = 0
@0x20000 u64 4 9 4 88 u32 0x21000 0 u64 0 0 "made\0" fill 4039 0
@0x21000 u64 0 1 0 0 2 0 4096 0 0 0x1000000000001
> ioctl(3, BTRFS_IOC_SUBVOL_CREATE_V2, {fd=4, flags=BTRFS_SUBVOL_QGROUP_INHERIT, size=88, qgroup_inherit={flags=0, num_qgroups=1, num_ref_copies=0, num_excl_copies=0, lim={flags=BTRFS_QGROUP_LIMIT_MAX_EXCL, max_rfer=0, max_excl=4096, rsv_rfer=0, rsv_excl=0}, ...}, name="made"} => {transid=9}) = 0
-v
> ioctl(3, BTRFS_IOC_SUBVOL_CREATE_V2, {fd=4, flags=BTRFS_SUBVOL_QGROUP_INHERIT, size=88, qgroup_inherit={flags=0, num_qgroups=1, num_ref_copies=0, num_excl_copies=0, lim={flags=BTRFS_QGROUP_LIMIT_MAX_EXCL, max_rfer=0, max_excl=4096, rsv_rfer=0, rsv_excl=0}, qgroups=[281474976710657]}, name="made"} => {transid=9}) = 0
arm ioctl 3 0x50009418 0x20000 = -1 EEXIST
@0x20000 u64 4 0 4 88 u32 0x21000 0 u64 0 0 "made\0" fill 4039 0
> ioctl(3, BTRFS_IOC_SUBVOL_CREATE_V2, {fd=4, flags=BTRFS_SUBVOL_QGROUP_INHERIT, size=88, qgroup_inherit=0x21000, name="made"}) = -1 EEXIST (File exists)
x86_64 ioctl 3 0x50009418 0x20000 = -1 EFAULT
> ioctl(3, BTRFS_IOC_SUBVOL_CREATE_V2, 0x20000) = -1 EFAULT (Bad address)
arm ioctl 3 0xc400941b 0x20000 = 0
@0x20000 u64 1 0 -1 1 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 fill 872 0
> ioctl(3, BTRFS_IOC_SCRUB, {devid=makedev(0, 0x1), start=0, end=UINT64_MAX, flags=BTRFS_SCRUB_READONLY} => {progress={data_extents_scrubbed=1, tree_extents_scrubbed=2, data_bytes_scrubbed=3, tree_bytes_scrubbed=4, read_errors=5, csum_errors=6, verify_errors=7, no_csum=8, csum_discards=9, super_errors=10, malloc_errors=11, uncorrectable_errors=12, corrected_errors=13, last_physical=14, unverified_errors=15}}) = 0
x86_64 ioctl 3 0xc400941b 0x20000 = -1 ECANCELED
@0x20000 u64 1 0 -1 1 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 fill 872 0
> ioctl(3, BTRFS_IOC_SCRUB, {devid=makedev(0, 0x1), start=0, end=UINT64_MAX, flags=BTRFS_SCRUB_READONLY}) = -1 ECANCELED (Operation canceled)
x86_64 ioctl 3 0x941c 0 = -1 ENOTCONN
> ioctl(3, BTRFS_IOC_SCRUB_CANCEL) = -1 ENOTCONN (Transport endpoint is not connected)
x86_64 ioctl 3 0xc400941d 0x20000 = 0
@0x20000 u64 1 0 -1 1 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 fill 872 0
> ioctl(3, BTRFS_IOC_SCRUB_PROGRESS, {devid=makedev(0, 0x1)} => {progress={data_extents_scrubbed=1, tree_extents_scrubbed=2, data_bytes_scrubbed=3, tree_bytes_scrubbed=4, read_errors=5, csum_errors=6, verify_errors=7, no_csum=8, csum_discards=9, super_errors=10, malloc_errors=11, uncorrectable_errors=12, corrected_errors=13, last_physical=14, unverified_errors=15}}) = 0
x86_64 ioctl 3 0xc400941d 0x20000 = -1 ENOTCONN
@0x20000 u64 1 0 -1 1 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 fill 872 0
> ioctl(3, BTRFS_IOC_SCRUB_PROGRESS, {devid=makedev(0, 0x1)}) = -1 ENOTCONN (Transport endpoint is not connected)
aarch64 ioctl 3 0x90009427 0x20000 = 1
@0x20000 u64 0 "/dev/sdb\0" fill 4090 0
> ioctl(3, BTRFS_IOC_DEVICES_READY, {fd=0, name="/dev/sdb"}) = 1
i386 ioctl 3 0x40189429 0x20000 = 0
@0x20000 u64 1 257 0x1000000000000
> ioctl(3, BTRFS_IOC_QGROUP_ASSIGN, {assign=1, src=257, dst=281474976710656}) = 0
arm ioctl 3 0x4010942a 0x20000 = 0
@0x20000 u64 1 0x1000000000001
> ioctl(3, BTRFS_IOC_QGROUP_CREATE, {create=1, qgroupid=281474976710657}) = 0
x32 ioctl 3 0x8030942b 0x20000 = 0
@0x20000 u64 0 3 1048576 1048576 0 0
> ioctl(3, BTRFS_IOC_QGROUP_LIMIT, {qgroupid=0, lim={flags=BTRFS_QGROUP_LIMIT_MAX_RFER|BTRFS_QGROUP_LIMIT_MAX_EXCL, max_rfer=1048576, max_excl=1048576, rsv_rfer=0, rsv_excl=0}}) = 0
x32 ioctl 3 0x8030942b 0x20000 = -1 EFAULT
> ioctl(3, BTRFS_IOC_QGROUP_LIMIT, 0x20000) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x942e 0 = 0
> ioctl(3, BTRFS_IOC_QUOTA_RESCAN_WAIT) = 0
riscv64 ioctl 3 0x80189439 0x20000 = 0
@0x20000 u64 0 3 0x361
> ioctl(3, BTRFS_IOC_GET_FEATURES, {compat_flags=0, compat_ro_flags=BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE|BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE_VALID, incompat_flags=BTRFS_FEATURE_INCOMPAT_MIXED_BACKREF|BTRFS_FEATURE_INCOMPAT_BIG_METADATA|BTRFS_FEATURE_INCOMPAT_EXTENDED_IREF|BTRFS_FEATURE_INCOMPAT_SKINNY_METADATA|BTRFS_FEATURE_INCOMPAT_NO_HOLES}) = 0
riscv64 ioctl 3 0x80189439 0x20000 = -1 EFAULT
> ioctl(3, BTRFS_IOC_GET_FEATURES, 0x20000) = -1 EFAULT (Bad address)
i386 ioctl 3 0x40309439 0x20000 = -1 EPERM
@0x20000 u64 0 0 0x40 0 0 0x40
> ioctl(3, BTRFS_IOC_SET_FEATURES, [{compat_flags=0, compat_ro_flags=0, incompat_flags=BTRFS_FEATURE_INCOMPAT_EXTENDED_IREF}, {compat_flags=0, compat_ro_flags=0, incompat_flags=BTRFS_FEATURE_INCOMPAT_EXTENDED_IREF}]) = -1 EPERM (Operation not permitted)
x86_64 ioctl 3 0x80489439 0x20000 = 0
@0x20000 u64 0 3 0x361 0 0 0x40 0 0 8
> ioctl(3, BTRFS_IOC_GET_SUPPORTED_FEATURES, [{compat_flags=0, compat_ro_flags=BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE|BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE_VALID, incompat_flags=BTRFS_FEATURE_INCOMPAT_MIXED_BACKREF|BTRFS_FEATURE_INCOMPAT_BIG_METADATA|BTRFS_FEATURE_INCOMPAT_EXTENDED_IREF|BTRFS_FEATURE_INCOMPAT_SKINNY_METADATA|BTRFS_FEATURE_INCOMPAT_NO_HOLES} /* supported */, {compat_flags=0, compat_ro_flags=0, incompat_flags=BTRFS_FEATURE_INCOMPAT_EXTENDED_IREF} /* safe to set */, {compat_flags=0, compat_ro_flags=0, incompat_flags=BTRFS_FEATURE_INCOMPAT_COMPRESS_LZO} /* safe to clear */]) = 0
arm ioctl 3 0x80489439 0x20000 = 0
@0x20000 u64 0 3 0x361 0 0 0x40
> ioctl(3, BTRFS_IOC_GET_SUPPORTED_FEATURES, 0x20000) = 0
x86_64 ioctl 3 0x80489439 0 = -1 EFAULT
> ioctl(3, BTRFS_IOC_GET_SUPPORTED_FEATURES, NULL) = -1 EFAULT (Bad address)
aarch64 ioctl 3 0xc038943b 0x20000 = 0
@0x20000 u64 0x1000 65536 0 0 0 1 0x21000
@0x21000 u32 100 0 3 0 u64 256 0 5
> ioctl(3, BTRFS_IOC_LOGICAL_INO_V2, {logical=4096, size=65536, flags=BTRFS_LOGICAL_INO_ARGS_IGNORE_OFFSET, inodes=0x21000} => {inodes={bytes_left=100, bytes_missing=0, elem_cnt=3, elem_missed=0, ...}}) = 0
-v
> ioctl(3, BTRFS_IOC_LOGICAL_INO_V2, {logical=4096, size=65536, flags=BTRFS_LOGICAL_INO_ARGS_IGNORE_OFFSET, inodes=0x21000} => {inodes={bytes_left=100, bytes_missing=0, elem_cnt=3, elem_missed=0, val=[{inum=256, offset=0, root=5}]}}) = 0
i386 ioctl 3 0xc0389424 0x20000 = 0
@0x20000 u64 0x1000 65536 0 0 0 0 0x21000
@0x21000 u32 0 48 0 6
> ioctl(3, BTRFS_IOC_LOGICAL_INO, {logical=4096, size=65536, flags=0, inodes=0x21000} => {inodes={bytes_left=0, bytes_missing=48, elem_cnt=0, elem_missed=6, ...}}) = 0
arm ioctl 3 0xc0389423 0x20000 = 0
@0x20000 u64 256 4096 0 0 0 0 0x21000
@0x21000 u32 0 0 2 0 u64 16 9999999 "x\0"
> ioctl(3, BTRFS_IOC_INO_PATHS, {inum=256, size=4096, fspath=0x21000} => {fspath={bytes_left=0, bytes_missing=0, elem_cnt=2, elem_missed=0, ...}}) = 0
-v
> ioctl(3, BTRFS_IOC_INO_PATHS, {inum=256, size=4096, fspath=0x21000} => {fspath={bytes_left=0, bytes_missing=0, elem_cnt=2, elem_missed=0, val=["x", 0x9aa68f]}}) = 0
x86_64 ioctl 3 0xd000943d 0x20000 = 0
@0x20000 u64 256 257 256 258 300 fill 4048 0 u8 2 0 0 0 0 0 0 0
> ioctl(3, BTRFS_IOC_GET_SUBVOL_ROOTREF, {min_treeid=BTRFS_FIRST_FREE_OBJECTID} => {min_treeid=BTRFS_FIRST_FREE_OBJECTID, num_items=2, ...}) = 0
-v
> ioctl(3, BTRFS_IOC_GET_SUBVOL_ROOTREF, {min_treeid=BTRFS_FIRST_FREE_OBJECTID} => {min_treeid=BTRFS_FIRST_FREE_OBJECTID, rootref=[{treeid=257, dirid=256}, {treeid=258, dirid=300}], num_items=2}) = 0
x86_64 ioctl 3 0xd000943d 0x20000 = -1 EOVERFLOW
@0x20000 u64 256 fill 4088 0
> ioctl(3, BTRFS_IOC_GET_SUBVOL_ROOTREF, {min_treeid=BTRFS_FIRST_FREE_OBJECTID}) = -1 EOVERFLOW (Value too large for defined data type)
i386 ioctl 3 0xd000943e 0x20000 = 0
@0x20000 u64 256 257 "sub\0" fill 252 0 "dir/\0" fill 3819 0
> ioctl(3, BTRFS_IOC_INO_LOOKUP_USER, {dirid=256, treeid=257} => {name="sub", path="dir/"}) = 0
x86_64 ioctl 3 0xd000943e 0x20000 = -1 EACCES
@0x20000 u64 256 257 fill 4080 0
> ioctl(3, BTRFS_IOC_INO_LOOKUP_USER, {dirid=256, treeid=257}) = -1 EACCES (Permission denied)
arm ioctl 3 0x5000943a 0x20000 = 0
@0x20000 u64 0 0 8 0 0 0 0 2 fill 4032 0
> ioctl(3, BTRFS_IOC_RM_DEV_V2, {fd=0, flags=BTRFS_DEVICE_SPEC_BY_ID, devid=makedev(0, 0x2)}) = 0
arm ioctl 3 0x5000943a 0x20000 = 0
@0x20000 u64 0 0 0 0 0 0 0 "/dev/sdc\0" fill 4031 0
> ioctl(3, BTRFS_IOC_RM_DEV_V2, {fd=0, flags=0, name="/dev/sdc"}) = 0
x32 ioctl 3 0x5000943f 0x20000 = 0
@0x20000 u64 0 0 0x10 0 0 0 0 257 fill 4032 0
> ioctl(3, BTRFS_IOC_SNAP_DESTROY_V2, {fd=0, flags=BTRFS_SUBVOL_SPEC_BY_ID, subvolid=257}) = 0
x32 ioctl 3 0x5000943f 0x20000 = -1 EPERM
@0x20000 u64 0 0 0 0 0 0 0 "snap\0" fill 4035 0
> ioctl(3, BTRFS_IOC_SNAP_DESTROY_V2, {fd=0, flags=0, name="snap"}) = -1 EPERM (Operation not permitted)
i386 ioctl 3 0x81e8943c 0x20000 = 0
@0x20000 u64 257 "sub\0" fill 252 0 u64 5 256 7 1 1 2 0 0 3 4 10 11 12 13 1600000000 u32 1 u64 1600000001 u32 2 u64 0 u32 0 u64 0 u32 0 fill 64 0
> ioctl(3, BTRFS_IOC_GET_SUBVOL_INFO, {treeid=257, name="sub", parent_id=BTRFS_FS_TREE_OBJECTID, dirid=256, generation=7, flags=BTRFS_ROOT_SUBVOL_RDONLY, uuid=01000000-0000-0000-0200-000000000000, parent_uuid=00000000-0000-0000-0000-000000000000, received_uuid=03000000-0000-0000-0400-000000000000, ctransid=10, otransid=11, stransid=12, rtransid=13, ctime={sec=1600000000, nsec=1} /* 2020-09-13T12:26:40.000000001+0000 */, otime={sec=1600000001, nsec=2} /* 2020-09-13T12:26:41.000000002+0000 */, stime={sec=0, nsec=0}, rtime={sec=0, nsec=0}}) = 0
arm ioctl 3 0x81f8943c 0x20000 = 0
@0x20000 u64 257 "sub\0" fill 252 0 u64 5 256 7 1 1 2 0 0 3 4 10 11 12 13 1600000000 u32 1 0 u64 1600000001 u32 2 0 u64 0 u32 0 0 u64 0 u32 0 0 fill 64 0
> ioctl(3, BTRFS_IOC_GET_SUBVOL_INFO, {treeid=257, name="sub", parent_id=BTRFS_FS_TREE_OBJECTID, dirid=256, generation=7, flags=BTRFS_ROOT_SUBVOL_RDONLY, uuid=01000000-0000-0000-0200-000000000000, parent_uuid=00000000-0000-0000-0000-000000000000, received_uuid=03000000-0000-0000-0400-000000000000, ctransid=10, otransid=11, stransid=12, rtransid=13, ctime={sec=1600000000, nsec=1} /* 2020-09-13T12:26:40.000000001+0000 */, otime={sec=1600000001, nsec=2} /* 2020-09-13T12:26:41.000000002+0000 */, stime={sec=0, nsec=0}, rtime={sec=0, nsec=0}}) = 0
arm ioctl 3 0x81f8943c 0x20000 = -1 ENOENT
> ioctl(3, BTRFS_IOC_GET_SUBVOL_INFO, 0x20000) = -1 ENOENT (No such file or directory)
i386 ioctl 3 0xc0c09425 0x20000 = 0
@0x20000 u64 1 2 3 4 1600000000 u32 5 u64 1600000001 u32 6 u64 0 fill 128 0
> ioctl(3, BTRFS_IOC_SET_RECEIVED_SUBVOL, {uuid=01000000-0000-0000-0200-000000000000, stransid=3, stime={sec=1600000000, nsec=5} /* 2020-09-13T12:26:40.000000005+0000 */, flags=0} => {rtransid=4, rtime={sec=1600000001, nsec=6} /* 2020-09-13T12:26:41.000000006+0000 */}) = 0
arm ioctl 3 0xc0c89425 0x20000 = 0
@0x20000 u64 1 2 3 4 1600000000 u32 5 0 u64 1600000001 u32 6 0 u64 0 fill 128 0
> ioctl(3, BTRFS_IOC_SET_RECEIVED_SUBVOL, {uuid=01000000-0000-0000-0200-000000000000, stransid=3, stime={sec=1600000000, nsec=5} /* 2020-09-13T12:26:40.000000005+0000 */, flags=0} => {rtransid=4, rtime={sec=1600000001, nsec=6} /* 2020-09-13T12:26:41.000000006+0000 */}) = 0
x32 ioctl 3 0xc0c89425 0 = -1 EFAULT
> ioctl(3, BTRFS_IOC_SET_RECEIVED_SUBVOL, NULL) = -1 EFAULT (Bad address)
i386 ioctl 3 0x40449426 0x20000 = 0
@0x20000 u64 4 1 u32 0x21000 u64 256 0x18 u32 2 fill 28 0
@0x21000 u64 257
> ioctl(3, BTRFS_IOC_SEND, {send_fd=4, clone_sources_count=1, clone_sources=[257], parent_root=BTRFS_FIRST_FREE_OBJECTID, flags=BTRFS_SEND_FLAG_VERSION|BTRFS_SEND_FLAG_COMPRESSED, version=2}) = 0
arm ioctl 3 0x40489426 0x20000 = 0
@0x20000 u64 4 1 u32 0x21000 0 u64 256 0x18 u32 2 fill 28 0
@0x21000 u64 257
> ioctl(3, BTRFS_IOC_SEND, {send_fd=4, clone_sources_count=1, clone_sources=[257], parent_root=BTRFS_FIRST_FREE_OBJECTID, flags=BTRFS_SEND_FLAG_VERSION|BTRFS_SEND_FLAG_COMPRESSED, version=2}) = 0
aarch64 ioctl 3 0x40489426 0x20000 = -1 EPERM
@0x20000 u64 4 1 0x21000 256 0 u32 0 fill 28 0
> ioctl(3, BTRFS_IOC_SEND, {send_fd=4, clone_sources_count=1, clone_sources=0x21000, parent_root=BTRFS_FIRST_FREE_OBJECTID, flags=0}) = -1 EPERM (Operation not permitted)
i386 ioctl 3 0xca249435 0x20000 = 0
@0x20000 u64 0 0 1 0 "\0" fill 1024 0 "/dev/sdd\0" fill 1016 0 fill 520 0
> ioctl(3, BTRFS_IOC_DEV_REPLACE, {cmd=BTRFS_IOCTL_DEV_REPLACE_CMD_START, start={srcdevid=makedev(0, 0x1), cont_reading_from_srcdev_mode=BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_ALWAYS, srcdev_name="", tgtdev_name="/dev/sdd"}} => {result=BTRFS_IOCTL_DEV_REPLACE_RESULT_NO_ERROR}) = 0
x86_64 ioctl 3 0xca289435 0 = -1 EFAULT
> ioctl(3, BTRFS_IOC_DEV_REPLACE, NULL) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x80809440 0x20000 = 4096
@0x20000 u64 0x21000 1 0 0 4096 8192 0 u32 2 0 fill 64 0
@0x21000 u64 0x22000 4096
> ioctl(3, BTRFS_IOC_ENCODED_READ, {iov=[{iov_base=0x22000, iov_len=4096}], iovcnt=1, offset=0, flags=0} => {len=4096, unencoded_len=8192, unencoded_offset=0, compression=BTRFS_ENCODED_IO_COMPRESSION_ZSTD, encryption=0}) = 4096
i386 ioctl 3 0x80789440 0x20000 = -1 EPERM
@0x20000 u32 0x21000 1 u64 0 0 4096 8192 0 u32 2 0 fill 64 0
@0x21000 u32 0x22000 4096
> ioctl(3, BTRFS_IOC_ENCODED_READ, {iov=[{iov_base=0x22000, iov_len=4096}], iovcnt=1, offset=0, flags=0}) = -1 EPERM (Operation not permitted)
arm ioctl 3 0x80789440 0x20000 = 4096
@0x20000 u32 0x21000 1 u64 0 0 4096 8192 0 u32 2 0 fill 64 0
@0x21000 u32 0x22000 4096
> ioctl(3, BTRFS_IOC_ENCODED_READ, {iov=[{iov_base=0x22000, iov_len=4096}], iovcnt=1, offset=0, flags=0} => {len=4096, unencoded_len=8192, unencoded_offset=0, compression=BTRFS_ENCODED_IO_COMPRESSION_ZSTD, encryption=0}) = 4096
riscv64 ioctl 3 0x40809440 0x20000 = 4096
@0x20000 u64 0x21000 1 4096 0 4096 8192 0 u32 1 0 fill 64 0
@0x21000 u64 0x22000 4096
> ioctl(3, BTRFS_IOC_ENCODED_WRITE, {iov=[{iov_base=0x22000, iov_len=4096}], iovcnt=1, offset=4096, flags=0, len=4096, unencoded_len=8192, unencoded_offset=0, compression=BTRFS_ENCODED_IO_COMPRESSION_ZLIB, encryption=0}) = 4096
x32 ioctl 3 0x40789440 0x20000 = -1 EINVAL
@0x20000 u32 0x21000 1 u64 4096 0 4096 8192 0 u32 9 0 fill 64 0
@0x21000 u32 0x22000 4096
> ioctl(3, BTRFS_IOC_ENCODED_WRITE, {iov=[{iov_base=0x22000, iov_len=4096}], iovcnt=1, offset=4096, flags=0, len=4096, unencoded_len=8192, unencoded_offset=0, compression=0x9 /* BTRFS_ENCODED_IO_COMPRESSION_??? */, encryption=0}) = -1 EINVAL (Invalid argument)
x32 ioctl 3 0x40109441 0x20000 = 0
@0x20000 u64 257 u32 1 0
> ioctl(3, BTRFS_IOC_SUBVOL_SYNC_WAIT, {subvolid=257, mode=BTRFS_SUBVOL_SYNC_WAIT_FOR_QUEUED, count=0}) = 0
x86_64 ioctl 3 0x40109441 0x20000 = -1 EINVAL
@0x20000 u64 257 u32 7 1
> ioctl(3, BTRFS_IOC_SUBVOL_SYNC_WAIT, {subvolid=257, mode=0x7 /* BTRFS_SUBVOL_SYNC_??? */, count=1}) = -1 EINVAL (Invalid argument)
i386 ioctl 3 0xd0009411 0x20000 = 0
@0x20000 u64 1 0 -1 0 -1 0 -1 u32 0 255 2 0 u64 0 0 0 0 u64 10 256 5 u32 132 4 u32 7 u64 11 257 6 u32 84 0 fill 4000 0
> ioctl(3, BTRFS_IOC_TREE_SEARCH, {key={tree_id=BTRFS_ROOT_TREE_OBJECTID, min_objectid=0, max_objectid=UINT64_MAX, min_offset=0, max_offset=UINT64_MAX, min_transid=0, max_transid=UINT64_MAX, min_type=0, max_type=255, nr_items=2}} => {key={nr_items=2}, ...}) = 0
-v
> ioctl(3, BTRFS_IOC_TREE_SEARCH, {key={tree_id=BTRFS_ROOT_TREE_OBJECTID, min_objectid=0, max_objectid=UINT64_MAX, min_offset=0, max_offset=UINT64_MAX, min_transid=0, max_transid=UINT64_MAX, min_type=0, max_type=255, nr_items=2}} => {key={nr_items=2}, buf=[{transid=10, objectid=BTRFS_FIRST_FREE_OBJECTID, offset=5, type=BTRFS_ROOT_ITEM_KEY, len=4}, {transid=11, objectid=257, offset=6, type=BTRFS_DIR_ITEM_KEY, len=0}]}) = 0
x86_64 ioctl 3 0xd0009411 0 = -1 EFAULT
> ioctl(3, BTRFS_IOC_TREE_SEARCH, NULL) = -1 EFAULT (Bad address)
arm ioctl 3 0xc0709411 0x20000 = 0
@0x20000 u64 1 0 -1 0 -1 0 -1 u32 0 255 2 0 u64 0 0 0 0 u64 8 u64 0
> ioctl(3, BTRFS_IOC_TREE_SEARCH_V2, {key={tree_id=BTRFS_ROOT_TREE_OBJECTID, min_objectid=0, max_objectid=UINT64_MAX, min_offset=0, max_offset=UINT64_MAX, min_transid=0, max_transid=UINT64_MAX, min_type=0, max_type=255, nr_items=2}, buf_size=8} => {key={nr_items=2}, buf_size=8, ...}) = 0
-v
> ioctl(3, BTRFS_IOC_TREE_SEARCH_V2, {key={tree_id=BTRFS_ROOT_TREE_OBJECTID, min_objectid=0, max_objectid=UINT64_MAX, min_offset=0, max_offset=UINT64_MAX, min_transid=0, max_transid=UINT64_MAX, min_type=0, max_type=255, nr_items=2}, buf_size=8} => {key={nr_items=2}, buf_size=8, buf=[...]}) = 0
riscv64 ioctl 3 0xc4009420 0x20000 = 0
@0x20000 u64 5 0 1 2 3 4 5 6 7 8 0x500 10 0 0 0 0 0 0 0 0 0 fill 1000 0
> ioctl(3, BTRFS_IOC_BALANCE_V2, {flags=BTRFS_BALANCE_DATA|BTRFS_BALANCE_METADATA, data={profiles=BTRFS_BLOCK_GROUP_DATA, usage=2, devid=makedev(0, 0x3), pstart=4, pend=5, vstart=6, vend=7, target=8, flags=BTRFS_BALANCE_ARGS_CONVERT|BTRFS_BALANCE_ARGS_USAGE_RANGE}, meta={profiles=0, usage=0, devid=makedev(0, 0), pstart=0, pend=0, vstart=0, vend=0, target=0, flags=0}} => {flags=BTRFS_BALANCE_DATA|BTRFS_BALANCE_METADATA, state=0, data={profiles=BTRFS_BLOCK_GROUP_DATA, usage=2, devid=makedev(0, 0x3), pstart=4, pend=5, vstart=6, vend=7, target=8, flags=BTRFS_BALANCE_ARGS_CONVERT|BTRFS_BALANCE_ARGS_USAGE_RANGE}, meta={profiles=0, usage=0, devid=makedev(0, 0), pstart=0, pend=0, vstart=0, vend=0, target=0, flags=0}}) = 0
arm ioctl 3 0x8400941f 0x20000 = -1 EPERM
> ioctl(3, BTRFS_IOC_FS_INFO, 0x20000) = -1 EPERM (Operation not permitted)
i386 ioctl 3 0xc0109414 0x20000 = 0
@0x20000 u64 1 1 1 100 50
> ioctl(3, BTRFS_IOC_SPACE_INFO, {space_slots=1} => {total_spaces=1, ...}) = 0
-v
> ioctl(3, BTRFS_IOC_SPACE_INFO, {space_slots=1} => {total_spaces=1, spaces=[{flags=BTRFS_BLOCK_GROUP_DATA, total_bytes=100, used_bytes=50}]}) = 0
