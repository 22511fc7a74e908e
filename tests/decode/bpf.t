# bpf.  Expected lines of x86_64 were printed by strace 6.1.

x86_64 bpf 0 0x30000000 72 0 0 0 = 5
@0x30000000 u32 1 4 8 100 4 7 2 "map" fill 13 0 u32 1 4 5 6 7 u64 8 fill 144 0
> bpf(BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_HASH, key_size=4, value_size=8, max_entries=100, map_flags=BPF_F_NUMA_NODE, inner_map_fd=7, numa_node=2, map_name="map", map_ifindex=if_nametoindex("lo"), btf_fd=4, btf_key_type_id=5, btf_value_type_id=6, btf_vmlinux_value_type_id=7, map_extra=8}, 72) = 5
x86_64 bpf 0 0x30000000 16 0 0 0 = -1 EINVAL
@0x30000000 u32 2 4 8 100 fill 144 0
> bpf(BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_ARRAY, key_size=4, value_size=8, max_entries=100}, 16) = -1 EINVAL (Invalid argument)
x86_64 bpf 1 0x30000000 32 0 0 0 = 0
@0x30000000 u32 3 0 u64 0x1000 0x2000 4 fill 144 0
> bpf(BPF_MAP_LOOKUP_ELEM, {map_fd=3, key=0x1000, value=0x2000, flags=BPF_F_LOCK}, 32) = 0
x86_64 bpf 2 0x30000000 32 0 0 0 = 0
@0x30000000 u32 3 0 u64 0x1000 0x2000 2 fill 144 0
> bpf(BPF_MAP_UPDATE_ELEM, {map_fd=3, key=0x1000, value=0x2000, flags=BPF_EXIST}, 32) = 0
x86_64 bpf 3 0x30000000 16 0 0 0 = 0
@0x30000000 u32 3 0 u64 0x1000 fill 144 0
> bpf(BPF_MAP_DELETE_ELEM, {map_fd=3, key=0x1000}, 16) = 0
x86_64 bpf 4 0x30000000 24 0 0 0 = 0
@0x30000000 u32 3 0 u64 0 0x2000 fill 144 0
> bpf(BPF_MAP_GET_NEXT_KEY, {map_fd=3, key=NULL, next_key=0x2000}, 24) = 0
x86_64 bpf 22 0x30000000 4 0 0 0 = 0
@0x30000000 u32 3 fill 144 0
> bpf(BPF_MAP_FREEZE, {map_fd=3}, 4) = 0
x86_64 bpf 5 0x30000000 72 0 0 0 = 5
@0x30000000 u32 1 2 u64 0x1000 &"GPL" u32 0 0 u64 0 u32 0x50a01 1 "prog" fill 12 0 u32 0 2 fill 144 0
> bpf(BPF_PROG_LOAD, {prog_type=BPF_PROG_TYPE_SOCKET_FILTER, insn_cnt=2, insns=0x1000, license="GPL", log_level=0, log_size=0, log_buf=NULL, kern_version=KERNEL_VERSION(5, 10, 1), prog_flags=BPF_F_STRICT_ALIGNMENT, prog_name="prog", prog_ifindex=0, expected_attach_type=BPF_CGROUP_INET_SOCK_CREATE}, 72) = 5
x86_64 bpf 5 0x30000000 128 0 0 0 = -1 EACCES
@0x30000000 u32 29 2 u64 0x1000 &"GPL" u32 1 4096 u64 0x3000 u32 0x50a01 0x10 "p" fill 15 0 u32 0 27 3 8 u64 0x4000 u32 5 16 u64 0x5000 u32 6 77 4 0 u64 0x6000 fill 144 0
> bpf(BPF_PROG_LOAD, {prog_type=BPF_PROG_TYPE_LSM, insn_cnt=2, insns=0x1000, license="GPL", log_level=1, log_size=4096, log_buf=0x3000, kern_version=KERNEL_VERSION(5, 10, 1), prog_flags=BPF_F_SLEEPABLE, prog_name="p", prog_ifindex=0, expected_attach_type=BPF_LSM_MAC, prog_btf_fd=3, func_info_rec_size=8, func_info=0x4000, func_info_cnt=5, line_info_rec_size=16, line_info=0x5000, line_info_cnt=6, attach_btf_id=77, attach_prog_fd=4, fd_array=0x6000}, 128) = -1 EACCES (Permission denied)
x86_64 bpf 6 0x30000000 16 0 0 0 = 0
@0x30000000 ptr &"/sys/fs/bpf/x" u32 3 0 fill 144 0
> bpf(BPF_OBJ_PIN, {pathname="/sys/fs/bpf/x", bpf_fd=3, file_flags=0}, 16) = 0
x86_64 bpf 7 0x30000000 12 0 0 0 = 5
@0x30000000 ptr &"/sys/fs/bpf/x" u32 7 8 fill 144 0
> bpf(BPF_OBJ_GET, {pathname="/sys/fs/bpf/x", bpf_fd=7}, 12) = 5
x86_64 bpf 7 0x30000000 16 0 0 0 = 5
@0x30000000 ptr &"/sys/fs/bpf/x" u32 0 8 fill 144 0
> bpf(BPF_OBJ_GET, {pathname="/sys/fs/bpf/x", bpf_fd=0, file_flags=BPF_F_RDONLY}, 16) = 5
x86_64 bpf 8 0x30000000 20 0 0 0 = 0
@0x30000000 u32 3 4 6 2 5 fill 144 0
> bpf(BPF_PROG_ATTACH, {target_fd=3, attach_bpf_fd=4, attach_type=BPF_CGROUP_DEVICE, attach_flags=BPF_F_ALLOW_MULTI, replace_bpf_fd=5}, 20) = 0
x86_64 bpf 9 0x30000000 12 0 0 0 = 0
@0x30000000 u32 3 0 6 fill 144 0
> bpf(BPF_PROG_DETACH, {target_fd=3, attach_type=BPF_CGROUP_DEVICE}, 12) = 0
x86_64 bpf 11 0x30000000 12 0 0 0 = 0
@0x30000000 u32 1 2 0 fill 144 0
> bpf(BPF_PROG_GET_NEXT_ID, {start_id=1, next_id=2, open_flags=0}, 12) = 0
x86_64 bpf 12 0x30000000 12 0 0 0 = 0
@0x30000000 u32 1 2 0 fill 144 0
> bpf(BPF_MAP_GET_NEXT_ID, {start_id=1, next_id=2, open_flags=0}, 12) = 0
x86_64 bpf 23 0x30000000 12 0 0 0 = 0
@0x30000000 u32 1 2 0 fill 144 0
> bpf(BPF_BTF_GET_NEXT_ID, {start_id=1, next_id=2, open_flags=0}, 12) = 0
x86_64 bpf 31 0x30000000 12 0 0 0 = 0
@0x30000000 u32 1 2 0 fill 144 0
> bpf(BPF_LINK_GET_NEXT_ID, {start_id=1, next_id=2, open_flags=0}, 12) = 0
x86_64 bpf 13 0x30000000 12 0 0 0 = 5
@0x30000000 u32 7 0 8 fill 144 0
> bpf(BPF_PROG_GET_FD_BY_ID, {prog_id=7, next_id=0, open_flags=BPF_F_RDONLY}, 12) = 5
x86_64 bpf 14 0x30000000 12 0 0 0 = 5
@0x30000000 u32 7 0 0 fill 144 0
> bpf(BPF_MAP_GET_FD_BY_ID, {map_id=7, next_id=0, open_flags=0}, 12) = 5
x86_64 bpf 19 0x30000000 4 0 0 0 = 5
@0x30000000 u32 7 fill 144 0
> bpf(BPF_BTF_GET_FD_BY_ID, {btf_id=7}, 4) = 5
x86_64 bpf 30 0x30000000 4 0 0 0 = 5
@0x30000000 u32 7 fill 144 0
> bpf(BPF_LINK_GET_FD_BY_ID, {link_id=7}, 4) = 5
x86_64 bpf 15 0x30000000 16 0 0 0 = 0
@0x30000000 u32 3 16 u64 0x1000 fill 144 0
> bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=16, info=0x1000}}, 16) = 0
x86_64 bpf 17 0x30000000 16 0 0 0 = 5
@0x30000000 ptr &"sys_enter" u32 4 0 fill 144 0
> bpf(BPF_RAW_TRACEPOINT_OPEN, {raw_tracepoint={name="sys_enter", prog_fd=4}}, 16) = 5
x86_64 bpf 28 0x30000000 16 0 0 0 = 5
@0x30000000 u32 3 4 41 5 fill 144 0
> bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_PERF_EVENT, flags=0x5}}, 16) = 5
x86_64 bpf 29 0x30000000 12 0 0 0 = 0
@0x30000000 u32 3 4 1 fill 144 0
> bpf(BPF_LINK_UPDATE, {link_update={link_fd=3, new_prog_fd=4, flags=BPF_F_ALLOW_OVERRIDE}}, 12) = 0
x86_64 bpf 10 0x30000000 80 0 0 0 = 0
@0x30000000 u32 3 1 2 4 u64 0x1000 0x2000 u32 5 6 7 8 u64 0x3000 0x4000 u32 1 2 3 fill 144 0
> bpf(BPF_PROG_TEST_RUN, {test={prog_fd=3, retval=1, data_size_in=2, data_size_out=4, data_in=0x1000, data_out=0x2000, repeat=5, duration=6, ctx_size_in=7, ctx_size_out=8, ctx_in=0x3000, ctx_out=0x4000, flags=BPF_F_TEST_RUN_ON_CPU, cpu=2, batch_size=3}}, 80) = 0
x86_64 bpf 16 0x30000000 32 0 0 0 = 0
@0x30000000 u32 3 6 1 2 u64 0x1000 u32 5 fill 144 0
> bpf(BPF_PROG_QUERY, {query={target_fd=3, attach_type=BPF_CGROUP_DEVICE, query_flags=BPF_F_QUERY_EFFECTIVE, attach_flags=BPF_F_ALLOW_MULTI, prog_ids=0x1000, prog_cnt=5}}, 32) = 0
x86_64 bpf 18 0x30000000 28 0 0 0 = 5
@0x30000000 u64 0x1000 0x2000 u32 3 4 5 fill 144 0
> bpf(BPF_BTF_LOAD, {btf=0x1000, btf_log_buf=0x2000, btf_size=3, btf_log_size=4, btf_log_level=5}, 28) = 5
x86_64 bpf 20 0x30000000 48 0 0 0 = 0
@0x30000000 u32 1234 3 0 16 u64 0x1000 u32 7 2 u64 8 9 fill 144 0
> bpf(BPF_TASK_FD_QUERY, {task_fd_query={pid=1234, fd=3, flags=0, buf_len=16, buf=0x1000, prog_id=7, fd_type=BPF_FD_TYPE_KPROBE, probe_offset=0x8, probe_addr=0x9}}, 48) = 0
x86_64 bpf 24 0x30000000 56 0 0 0 = 0
@0x30000000 u64 1 2 3 4 u32 5 6 u64 4 0 fill 144 0
> bpf(BPF_MAP_LOOKUP_BATCH, {batch={in_batch=0x1, out_batch=0x2, keys=0x3, values=0x4, count=5, map_fd=6, elem_flags=BPF_F_LOCK, flags=0}}, 56) = 0
x86_64 bpf 26 0x30000000 56 0 0 0 = 0
@0x30000000 u64 1 2 3 4 u32 5 6 u64 4 0 fill 144 0
> bpf(BPF_MAP_UPDATE_BATCH, {batch={keys=0x3, values=0x4, count=5, map_fd=6, elem_flags=BPF_F_LOCK, flags=0}}, 56) = 0
x86_64 bpf 27 0x30000000 56 0 0 0 = 0
@0x30000000 u64 1 2 3 4 u32 5 6 u64 4 0 fill 144 0
> bpf(BPF_MAP_DELETE_BATCH, {batch={keys=0x3, count=5, map_fd=6, elem_flags=BPF_F_LOCK, flags=0}}, 56) = 0
x86_64 bpf 32 0x30000000 4 0 0 0 = 5
@0x30000000 u32 1 fill 144 0
> bpf(BPF_ENABLE_STATS, {enable_stats={type=0x1 /* BPF_STATS_??? */}}, 4) = 5

