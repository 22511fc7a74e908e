# bpf: versions of its structures, programs, links, what is known of objects.  Expected lines of x86_64 were compared
# with strace 6.1; they differ where it does not know a field or a name yet.

# ---- Too little, too much, nothing
x86_64 bpf 0 0x30000000 10 0 0 0 = 5
@0x30000000 u32 1 4 8 100
> bpf(BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_HASH, key_size=4, value_size=8, max_entries=0}, 10) = 5
x86_64 bpf 0 0x30000000 0 0 0 0 = -1 EINVAL
> bpf(BPF_MAP_CREATE, 0x30000000, 0) = -1 EINVAL (Invalid argument)
i386 bpf 0 0 10 0 0 0 = -1 EFAULT
> bpf(BPF_MAP_CREATE, NULL, 10) = -1 EFAULT (Bad address)
arm bpf 0 0x30000ff0 72 0 0 0 = -1 EFAULT
@0x30000ff0 u32 1 4 8 100
> bpf(BPF_MAP_CREATE, 0x30000ff0, 72) = -1 EFAULT (Bad address)
aarch64 bpf 0 0x30000000 4097 0 0 0 = -1 E2BIG
@0x30000000 u32 1 4 8 100 fill 5000 0
> bpf(BPF_MAP_CREATE, 0x30000000, 4097) = -1 E2BIG (Argument list too long)
# What lies behind the last field is told when it isn't all zeros.
riscv64 bpf 0 0x30000000 104 0 0 0 = 5
@0x30000000 u32 2 4 8 100 0 0 0 "map" fill 13 0 u32 0 0 0 0 0 u64 0 u32 7 -1 u64 0 u32 0 0 fill 8 0
> bpf(BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_ARRAY, key_size=4, value_size=8, max_entries=100, map_flags=0, inner_map_fd=0, map_name="map", map_ifindex=0, btf_fd=0, btf_key_type_id=0, btf_value_type_id=0, btf_vmlinux_value_type_id=0, map_extra=0, value_type_btf_obj_fd=7, map_token_fd=-1, excl_prog_hash=NULL, excl_prog_hash_size=0}, 104) = 5
riscv64 bpf 0 0x30000000 104 0 0 0 = -1 E2BIG
@0x30000000 u32 2 4 8 100 0x18000 0 0 "map" fill 13 0 u32 0 0 0 0 0 u64 0 u32 7 9 u64 0 u32 0 0 fill 7 0 u8 1
> bpf(BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_ARRAY, key_size=4, value_size=8, max_entries=100, map_flags=BPF_F_VTYPE_BTF_OBJ_FD|BPF_F_TOKEN_FD, inner_map_fd=0, map_name="map", map_ifindex=0, btf_fd=0, btf_key_type_id=0, btf_value_type_id=0, btf_vmlinux_value_type_id=0, map_extra=0, value_type_btf_obj_fd=7, map_token_fd=9, excl_prog_hash=NULL, excl_prog_hash_size=0, ...}, 104) = -1 E2BIG (Argument list too long)
-v
> bpf(BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_ARRAY, key_size=4, value_size=8, max_entries=100, map_flags=BPF_F_VTYPE_BTF_OBJ_FD|BPF_F_TOKEN_FD, inner_map_fd=0, map_name="map", map_ifindex=0, btf_fd=0, btf_key_type_id=0, btf_value_type_id=0, btf_vmlinux_value_type_id=0, map_extra=0, value_type_btf_obj_fd=7, map_token_fd=9, excl_prog_hash=NULL, excl_prog_hash_size=0, extra_data="\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01" /* bytes 92..103 */}, 104) = -1 E2BIG (Argument list too long)
x86_64 bpf 0 0x30000000 92 0 0 0 = 5
@0x30000000 u32 34 4 8 100 0x80000 0 0 "map" fill 13 0 u32 0 0 0 0 0 u64 0 u32 0 0 ptr 0x31000 u32 4 0
@0x31000 u8 1 2 254 255
> bpf(BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_INSN_ARRAY, key_size=4, value_size=8, max_entries=100, map_flags=BPF_F_RB_OVERWRITE, inner_map_fd=0, map_name="map", map_ifindex=0, btf_fd=0, btf_key_type_id=0, btf_value_type_id=0, btf_vmlinux_value_type_id=0, map_extra=0, value_type_btf_obj_fd=0, map_token_fd=0, excl_prog_hash="\x01\x02\xfe\xff", excl_prog_hash_size=4}, 92) = 5
x86_64 bpf 1 0x30000000 40 0 0 0 = 0
@0x30000000 u32 3 7 u64 0x1000 0x2000 12 5
> bpf(BPF_MAP_LOOKUP_ELEM, {map_fd=3, key=0x1000, value=0x2000, flags=BPF_F_LOCK|BPF_F_CPU, ...}, 40) = 0
-v
> bpf(BPF_MAP_LOOKUP_ELEM, {map_fd=3, key=0x1000, value=0x2000, flags=BPF_F_LOCK|BPF_F_CPU, extra_data="\x05\x00\x00\x00\x00\x00\x00\x00" /* bytes 32..39 */}, 40) = 0
i386 bpf 2 0x30000000 32 0 0 0 = 0
@0x30000000 u32 3 7 u64 0x1000 0x2000 6
> bpf(BPF_MAP_UPDATE_ELEM, {map_fd=3, key=0x1000, value=0x2000, flags=BPF_EXIST|BPF_F_LOCK}, 32) = 0
i386 bpf 2 0x30000000 32 0 0 0 = -1 EINVAL
@0x30000000 u32 3 7 u64 0x1000 0x2000 3
> bpf(BPF_MAP_UPDATE_ELEM, {map_fd=3, key=0x1000, value=0x2000, flags=0x3 /* BPF_??? */}, 32) = -1 EINVAL (Invalid argument)
x32 bpf 3 0x30000000 18 0 0 0 = 0
@0x30000000 u32 3 7 u64 0x1000 0x2000
> bpf(BPF_MAP_DELETE_ELEM, {map_fd=3, key=0x1000, ...}, 18) = 0
arm bpf 4 0x30000000 34 0 0 0 = 0
@0x30000000 u32 3 7 u64 0x1000 0x2000 4 5
> bpf(BPF_MAP_GET_NEXT_KEY, {map_fd=3, key=0x1000, next_key=0x2000, ...}, 34) = 0
aarch64 bpf 22 0x30000000 16 0 0 0 = 0
@0x30000000 u32 3 1 5 6
> bpf(BPF_MAP_FREEZE, {map_fd=3, ...}, 16) = 0
x86_64 bpf 21 0x30000000 24 0 0 0 = 0
@0x30000000 u32 3 7 u64 0x1000 0x2000
> bpf(BPF_MAP_LOOKUP_AND_DELETE_ELEM, {map_fd=3, key=0x1000, value=0x2000}, 24) = 0

# ---- Programs
x86_64 bpf 5 0x30000000 48 0 0 0 = -1 EACCES
@0x30000000 u32 29 11 u64 0x31000 &"GPL" u32 1 4096 u64 0x32000 u32 0x50a01 0x10
@0x31000 u8 0x95 0 u16 0 u32 0 u8 0xb7 0x21 u16 5 u32 -1 u8 0x18 0x11 u16 0 u32 3 u8 0 0 u16 0 u32 0 u8 0x85 0 u16 0 u32 1
@0x31028 u8 0x61 0x12 u16 0xfffc u32 2 u8 0x7b 0xfa u16 -8 u32 2 u8 0xdc 2 u16 8 u32 16 u8 0x1d 0x21 u16 8 u32 16
@0x31048 u8 0xc3 0x21 u16 8 u32 0 u8 0x1e 0x21 u16 8 u32 0
@0x32000 "verifier log" fill 5 0
> bpf(BPF_PROG_LOAD, {prog_type=BPF_PROG_TYPE_LSM, insn_cnt=11, insns=0x31000, license="GPL", log_level=1, log_size=4096, log_buf="verifier log", kern_version=KERNEL_VERSION(5, 10, 1), prog_flags=BPF_F_SLEEPABLE}, 48) = -1 EACCES (Permission denied)
-v
> bpf(BPF_PROG_LOAD, {prog_type=BPF_PROG_TYPE_LSM, insn_cnt=11, insns=[{code=BPF_JMP|BPF_K|BPF_EXIT, dst_reg=BPF_REG_0, src_reg=BPF_REG_0, off=0, imm=0}, {code=BPF_ALU64|BPF_K|BPF_MOV, dst_reg=BPF_REG_1, src_reg=BPF_REG_2, off=5, imm=0xffffffff}, {code=BPF_LD|BPF_DW|BPF_IMM, dst_reg=BPF_REG_1, src_reg=BPF_REG_1, off=0, imm=0x3}, {code=BPF_LD|BPF_W|BPF_IMM, dst_reg=BPF_REG_0, src_reg=BPF_REG_0, off=0, imm=0}, {code=BPF_JMP|BPF_K|BPF_CALL, dst_reg=BPF_REG_0, src_reg=BPF_REG_0, off=0, imm=0x1}, {code=BPF_LDX|BPF_W|BPF_MEM, dst_reg=BPF_REG_2, src_reg=BPF_REG_1, off=-4, imm=0x2}, {code=BPF_STX|BPF_DW|BPF_MEM, dst_reg=BPF_REG_10, src_reg=0xf /* BPF_REG_??? */, off=-8, imm=0x2}, {code=BPF_ALU|BPF_X|BPF_END, dst_reg=BPF_REG_2, src_reg=BPF_REG_0, off=8, imm=0x10}, {code=BPF_JMP|BPF_X|BPF_JEQ, dst_reg=BPF_REG_1, src_reg=BPF_REG_2, off=8, imm=0x10}, {code=BPF_STX|BPF_W|BPF_XADD, dst_reg=BPF_REG_1, src_reg=BPF_REG_2, off=8, imm=0}, {code=BPF_JMP32|BPF_X|BPF_JEQ, dst_reg=BPF_REG_1, src_reg=BPF_REG_2, off=8, imm=0}], license="GPL", log_level=1, log_size=4096, log_buf="verifier log", kern_version=KERNEL_VERSION(5, 10, 1), prog_flags=BPF_F_SLEEPABLE}, 48) = -1 EACCES (Permission denied)
-v -s 4
> bpf(BPF_PROG_LOAD, {prog_type=BPF_PROG_TYPE_LSM, insn_cnt=11, insns=[{code=BPF_JMP|BPF_K|BPF_EXIT, dst_reg=BPF_REG_0, src_reg=BPF_REG_0, off=0, imm=0}, {code=BPF_ALU64|BPF_K|BPF_MOV, dst_reg=BPF_REG_1, src_reg=BPF_REG_2, off=5, imm=0xffffffff}, {code=BPF_LD|BPF_DW|BPF_IMM, dst_reg=BPF_REG_1, src_reg=BPF_REG_1, off=0, imm=0x3}, {code=BPF_LD|BPF_W|BPF_IMM, dst_reg=BPF_REG_0, src_reg=BPF_REG_0, off=0, imm=0}, {code=BPF_JMP|BPF_K|BPF_CALL, dst_reg=BPF_REG_0, src_reg=BPF_REG_0, off=0, imm=0x1}, {code=BPF_LDX|BPF_W|BPF_MEM, dst_reg=BPF_REG_2, src_reg=BPF_REG_1, off=-4, imm=0x2}, {code=BPF_STX|BPF_DW|BPF_MEM, dst_reg=BPF_REG_10, src_reg=0xf /* BPF_REG_??? */, off=-8, imm=0x2}, {code=BPF_ALU|BPF_X|BPF_END, dst_reg=BPF_REG_2, src_reg=BPF_REG_0, off=8, imm=0x10}, {code=BPF_JMP|BPF_X|BPF_JEQ, dst_reg=BPF_REG_1, src_reg=BPF_REG_2, off=8, imm=0x10}, {code=BPF_STX|BPF_W|BPF_XADD, dst_reg=BPF_REG_1, src_reg=BPF_REG_2, off=8, imm=0}, {code=BPF_JMP32|BPF_X|BPF_JEQ, dst_reg=BPF_REG_1, src_reg=BPF_REG_2, off=8, imm=0}], license="GPL", log_level=1, log_size=4096, log_buf="veri"..., kern_version=KERNEL_VERSION(5, 10, 1), prog_flags=BPF_F_SLEEPABLE}, 48) = -1 EACCES (Permission denied)
-X raw -v
> bpf(0x5, {prog_type=0x1d, insn_cnt=11, insns=[{code=0x5|0|0x90, dst_reg=0, src_reg=0, off=0, imm=0}, {code=0x7|0|0xb0, dst_reg=0x1, src_reg=0x2, off=5, imm=0xffffffff}, {code=0|0x18|0, dst_reg=0x1, src_reg=0x1, off=0, imm=0x3}, {code=0|0|0, dst_reg=0, src_reg=0, off=0, imm=0}, {code=0x5|0|0x80, dst_reg=0, src_reg=0, off=0, imm=0x1}, {code=0x1|0|0x60, dst_reg=0x2, src_reg=0x1, off=-4, imm=0x2}, {code=0x3|0x18|0x60, dst_reg=0xa, src_reg=0xf, off=-8, imm=0x2}, {code=0x4|0x8|0xd0, dst_reg=0x2, src_reg=0, off=8, imm=0x10}, {code=0x5|0x8|0x10, dst_reg=0x1, src_reg=0x2, off=8, imm=0x10}, {code=0x3|0|0xc0, dst_reg=0x1, src_reg=0x2, off=8, imm=0}, {code=0x6|0x8|0x10, dst_reg=0x1, src_reg=0x2, off=8, imm=0}], license="GPL", log_level=1, log_size=4096, log_buf="verifier log", kern_version=0x50a01, prog_flags=0x10}, 48) = -1 EACCES (Permission denied)
i386 bpf 5 0x30000000 48 0 0 0 = 4
@0x30000000 u32 1 2 u64 0x31000 &"GPL" u32 0 0 u64 0 u32 0 0
@0x31000 u64 0x7fb7 0x8095
-v
> bpf(BPF_PROG_LOAD, {prog_type=BPF_PROG_TYPE_SOCKET_FILTER, insn_cnt=2, insns=[{code=BPF_ALU64|BPF_K|BPF_MOV, dst_reg=0xf /* BPF_REG_??? */, src_reg=BPF_REG_7, off=0, imm=0}, {code=BPF_JMP|BPF_K|BPF_EXIT, dst_reg=BPF_REG_0, src_reg=BPF_REG_8, off=0, imm=0}], license="GPL", log_level=0, log_size=0, log_buf=NULL, kern_version=KERNEL_VERSION(0, 0, 0), prog_flags=0}, 48) = 4
arm bpf 5 0x30000000 48 0 0 0 = 4
@0x30000000 u32 1 3 u64 0x31ff8 &"GPL" u32 0 1 u64 0x32000 u32 0 0
@0x31ff8 u64 0x95
-v
> bpf(BPF_PROG_LOAD, {prog_type=BPF_PROG_TYPE_SOCKET_FILTER, insn_cnt=3, insns=[{code=BPF_JMP|BPF_K|BPF_EXIT, dst_reg=BPF_REG_0, src_reg=BPF_REG_0, off=0, imm=0}, ... /* 0x32000 */], license="GPL", log_level=0, log_size=1, log_buf=0x32000, kern_version=KERNEL_VERSION(0, 0, 0), prog_flags=0}, 48) = 4
x86_64 bpf 5 0x30000000 48 0 0 0 = -1 EINVAL
@0x30000000 u32 1 0 u64 0x31ff8 &"GPL" u32 0 0 u64 0 u32 0 0
@0x31ff8 u64 0x95
-v
> bpf(BPF_PROG_LOAD, {prog_type=BPF_PROG_TYPE_SOCKET_FILTER, insn_cnt=0, insns=[], license="GPL", log_level=0, log_size=0, log_buf=NULL, kern_version=KERNEL_VERSION(0, 0, 0), prog_flags=0}, 48) = -1 EINVAL (Invalid argument)
aarch64 bpf 5 0x30000000 172 0 0 0 = 3
@0x30000000 u32 29 2 u64 0x1000 &"GPL" u32 1 0 u64 0x3000 u32 0x50a01 0x10 "p" fill 15 0 u32 0 27 3 8 u64 0x4000 u32 5 16 u64 0x5000 u32 6 77 4 1
@0x30000078 u64 0x6000 0x7000 u32 8 9 -1 0 u64 0x31000 u32 3 -3 0
@0x31000 "sig"
> bpf(BPF_PROG_LOAD, {prog_type=BPF_PROG_TYPE_LSM, insn_cnt=2, insns=0x1000, license="GPL", log_level=1, log_size=0, log_buf="", kern_version=KERNEL_VERSION(5, 10, 1), prog_flags=BPF_F_SLEEPABLE, prog_name="p", prog_ifindex=0, expected_attach_type=BPF_LSM_MAC, prog_btf_fd=3, func_info_rec_size=8, func_info=0x4000, func_info_cnt=5, line_info_rec_size=16, line_info=0x5000, line_info_cnt=6, attach_btf_id=77, attach_prog_fd=4, core_relo_cnt=1, fd_array=0x6000, core_relos=0x7000, core_relo_rec_size=8, log_true_size=9, prog_token_fd=-1, fd_array_cnt=0, signature="\x73\x69\x67", signature_size=3, keyring_id=KEY_SPEC_SESSION_KEYRING}, 172) = 3
riscv64 bpf 5 0x30000000 128 0 0 0 = 3
@0x30000000 u32 6 2 u64 0x1000 &"GPL" u32 1 0 u64 0x3000 u32 0x50a01 0x60 "p" fill 15 0 u32 0 37 3 8 u64 0x4000 u32 5 16 u64 0x5000 u32 6 77 4 1
@0x30000078 u64 0x6000
> bpf(BPF_PROG_LOAD, {prog_type=BPF_PROG_TYPE_XDP, insn_cnt=2, insns=0x1000, license="GPL", log_level=1, log_size=0, log_buf="", kern_version=KERNEL_VERSION(5, 10, 1), prog_flags=BPF_F_XDP_HAS_FRAGS|BPF_F_XDP_DEV_BOUND_ONLY, prog_name="p", prog_ifindex=0, expected_attach_type=BPF_XDP, prog_btf_fd=3, func_info_rec_size=8, func_info=0x4000, func_info_cnt=5, line_info_rec_size=16, line_info=0x5000, line_info_cnt=6, attach_btf_id=77, attach_prog_fd=4, fd_array=0x6000}, 128) = 3
x86_64 bpf 37 0x30000000 20 0 0 0 = 5
@0x30000000 u64 0x31000 u32 64 1 4
@@0x31000 "hello"
> bpf(BPF_PROG_STREAM_READ_BY_FD, {prog_stream_read={stream_buf="hello", stream_buf_len=64, stream_id=BPF_STREAM_STDOUT, prog_fd=4}}, 20) = 5
x86_64 bpf 37 0x30000000 20 0 0 0 = -1 EFAULT
@0x30000000 u64 0x31000 u32 64 2 4
> bpf(BPF_PROG_STREAM_READ_BY_FD, {prog_stream_read={stream_buf=0x31000, stream_buf_len=64, stream_id=BPF_STREAM_STDERR, prog_fd=4}}, 20) = -1 EFAULT (Bad address)
i386 bpf 38 0x30000000 12 0 0 0 = 0
@0x30000000 u32 3 4 0
> bpf(BPF_PROG_ASSOC_STRUCT_OPS, {prog_assoc_struct_ops={map_fd=3, prog_fd=4, flags=0}}, 12) = 0
arm bpf 35 0x30000000 12 0 0 0 = 0
@0x30000000 u32 3 4 5
> bpf(BPF_PROG_BIND_MAP, {prog_bind_map={prog_fd=3, map_fd=4, flags=0x5}}, 12) = 0

# ---- Objects
x86_64 bpf 6 0x30000000 20 0 0 0 = 0
@0x30000000 ptr &"x" u32 3 0x4000 -100
> bpf(BPF_OBJ_PIN, {pathname="x", bpf_fd=3, file_flags=BPF_F_PATH_FD, path_fd=AT_FDCWD}, 20) = 0
i386 bpf 7 0x30000000 20 0 0 0 = 5
@0x30000000 ptr &"x" u32 0 0 0x4010 7
> bpf(BPF_OBJ_GET, {pathname="x", bpf_fd=0, file_flags=BPF_F_WRONLY|BPF_F_PATH_FD, path_fd=7}, 20) = 5
x86_64 bpf 8 0x30000000 32 0 0 0 = 0
@0x30000000 u32 3 4 46 0x2008 0 7 u64 9
> bpf(BPF_PROG_ATTACH, {target_fd=3, attach_bpf_fd=4, attach_type=BPF_TCX_INGRESS, attach_flags=BPF_F_BEFORE|BPF_F_LINK, replace_bpf_fd=0, relative_fd=7, expected_revision=9}, 32) = 0
arm bpf 8 0x30000000 32 0 0 0 = 0
@0x30000000 u32 3 4 46 0x30 0 7 u64 9
> bpf(BPF_PROG_ATTACH, {target_fd=3, attach_bpf_fd=4, attach_type=BPF_TCX_INGRESS, attach_flags=BPF_F_AFTER|BPF_F_ID, replace_bpf_fd=0, relative_id=7, expected_revision=9}, 32) = 0
riscv64 bpf 9 0x30000000 32 0 0 0 = 0
@0x30000000 u32 3 0 47 0 0 7 u64 9
> bpf(BPF_PROG_DETACH, {target_fd=3, attach_type=BPF_TCX_EGRESS, attach_flags=0, relative_fd=7, expected_revision=9}, 32) = 0
x86_64 bpf 9 0x30000000 24 0 0 0 = 0
@0x30000000 u32 3 4 47 0x20 0 7
> bpf(BPF_PROG_DETACH, {target_fd=3, attach_bpf_fd=4, attach_type=BPF_TCX_EGRESS, attach_flags=BPF_F_ID, relative_id=7}, 24) = 0
aarch64 bpf 13 0x30000000 16 0 0 0 = 4
@0x30000000 u32 3 0 0x10000 8
> bpf(BPF_PROG_GET_FD_BY_ID, {prog_id=3, next_id=0, open_flags=BPF_F_TOKEN_FD, fd_by_id_token_fd=8}, 16) = 4
x86_64 bpf 19 0x30000000 16 0 0 0 = 4
@0x30000000 u32 3 0 0x10000 8
> bpf(BPF_BTF_GET_FD_BY_ID, {btf_id=3, next_id=0, open_flags=BPF_F_TOKEN_FD, fd_by_id_token_fd=8}, 16) = 4
x32 bpf 30 0x30000000 8 0 0 0 = 4
@0x30000000 u32 3 9
> bpf(BPF_LINK_GET_FD_BY_ID, {link_id=3, ...}, 8) = 4
x86_64 bpf 31 0x30000000 16 0 0 0 = 0
@0x30000000 u32 3 4 0 6
> bpf(BPF_LINK_GET_NEXT_ID, {start_id=3, next_id=4, open_flags=0, ...}, 16) = 0
x86_64 bpf 36 0x30000000 8 0 0 0 = 4
@0x30000000 u32 0 3
> bpf(BPF_TOKEN_CREATE, {token_create={flags=0, bpffs_fd=3}}, 8) = 4
x86_64 bpf 32 0x30000000 4 0 0 0 = 4
@0x30000000 u32 0
> bpf(BPF_ENABLE_STATS, {enable_stats={type=BPF_STATS_RUN_TIME}}, 4) = 4
arm bpf 33 0x30000000 8 0 0 0 = 4
@0x30000000 u32 3 0
> bpf(BPF_ITER_CREATE, {iter_create={link_fd=3, flags=0}}, 8) = 4
i386 bpf 34 0x30000000 4 0 0 0 = 0
@0x30000000 u32 3
> bpf(BPF_LINK_DETACH, {link_detach={link_fd=3}}, 4) = 0

# ---- What is known of an object: its kind is known by the descriptor
x86_64 bpf 15 0x30000000 16 0 0 0 = 0
fd 3 "anon_inode:bpf-map"
@0x30000000 u32 3 512 u64 0x31000
@@0x30000000 u32 3 104 u64 0x31000
@@0x31000 u32 2 26 4 8 4 0 "m" fill 15 0 u32 0 0 u64 5 0 u32 0 0 0 0 u64 0 0x32000 u32 3 0 fill 408 0
@@0x32000 u8 1 2 3
>> bpf(BPF_OBJ_GET_INFO_BY_FD
> bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=512 => 104, info=0x31000}}, 16) = 0
-v
> bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=512 => 104, info={type=BPF_MAP_TYPE_ARRAY, id=26, key_size=4, value_size=8, max_entries=4, map_flags=0, name="m", ifindex=0, btf_vmlinux_value_type_id=0, netns_dev=makedev(0, 0x5), netns_ino=0, btf_id=0, btf_key_type_id=0, btf_value_type_id=0, btf_vmlinux_id=0, map_extra=0, hash="\x01\x02\x03", hash_size=3}}}, 16) = 0
x86_64 bpf 15 0x30000000 16 0 0 0 = 0
fd 3 "anon_inode:bpf-map"
@0x30000000 u32 3 8 u64 0x31000
@@0x31000 u32 2 26
-v
> bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=8, info={type=BPF_MAP_TYPE_ARRAY, id=26, key_size=0, value_size=0, max_entries=0, map_flags=0}}}, 16) = 0
arm bpf 15 0x30000000 16 0 0 0 = 0
fd 3 "anon_inode:bpf-prog"
@0x30000000 u32 3 232 u64 0x31000
@0x31000 fill 16 0 u32 16 16 u64 0x32000 0x33000 0 u32 0 2 u64 0x34000 fill 168 0
@@0x31000 u32 1 98 u8 1 2 3 4 5 6 7 255 u32 4 8 u64 0x32000 0x33000 0 u32 0 1 u64 0x34000 "p" fill 15 0 u32 0 1 u64 5 6 u32 1 1 u64 0 0
@@0x31080 u32 0 8 u64 0 u32 0 0 u64 0 0 u32 0 16 8 1 u64 0 u64 0 0 0 u32 2 3 4 0
@@0x32000 u8 0x0f 0x1f 0x44 0
@@0x33000 u64 0x95
@@0x34000 u32 26
-v
> bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=232, info={type=BPF_PROG_TYPE_SOCKET_FILTER, id=98, tag="\x01\x02\x03\x04\x05\x06\x07\xff", jited_prog_len=16 => 4, jited_prog_insns="\x0f\x1f\x44\x00", xlated_prog_len=16 => 8, xlated_prog_insns=[{code=BPF_JMP|BPF_K|BPF_EXIT, dst_reg=BPF_REG_0, src_reg=BPF_REG_0, off=0, imm=0}], load_time=0, created_by_uid=0, nr_map_ids=2 => 1, map_ids=[26], name="p", ifindex=0, gpl_compatible=1, netns_dev=makedev(0, 0x5), netns_ino=6, nr_jited_ksyms=0 => 1, nr_jited_func_lens=0 => 1, jited_ksyms=NULL, jited_func_lens=NULL, btf_id=0, func_info_rec_size=0 => 8, func_info=NULL, nr_func_info=0, nr_line_info=0, line_info=NULL, jited_line_info=NULL, nr_jited_line_info=0, line_info_rec_size=0 => 16, jited_line_info_rec_size=0 => 8, nr_prog_tags=0 => 1, prog_tags=NULL, run_time_ns=0, run_cnt=0, recursion_misses=0, verified_insns=2, attach_btf_obj_id=3, attach_btf_id=4}}}, 16) = 0
x86_64 bpf 15 0x30000000 16 0 0 0 = 0
fd 3 "anon_inode:btf"
@0x30000000 u32 3 32 u64 0x31000
@0x31000 u64 0x32000 u32 64 0 u64 0x33000 u32 16 0
@@0x31000 u64 0x32000 u32 4 7 u64 0x33000 u32 7 1
@@0x32000 u8 0x9f 0xeb 1 0
@@0x33000 "vmlinux" u8 0
-v
> bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=32, info={btf="\237\353\1\0", btf_size=64 => 4, id=7, name="vmlinux", name_len=16 => 7, kernel_btf=1}}}, 16) = 0
x86_64 bpf 15 0x30000000 16 0 0 0 = 0
fd 3 "anon_inode:bpf-token"
@0x30000000 u32 3 32 u64 0x31000
@@0x31000 u64 1 2 3 4
-v
> bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=32, info={allowed_cmds=0x1, allowed_maps=0x2, allowed_progs=0x3, allowed_attachs=0x4}}}, 16) = 0
i386 bpf 15 0x30000000 16 0 0 0 = -1 EINVAL
fd 3 "anon_inode:bpf-map"
@0x30000000 u32 3 32 u64 0x31000
-v
> bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=32, info=0x31000}}, 16) = -1 EINVAL (Invalid argument)

# Links, by their kind.
x86_64 bpf 15 0x30000000 16 0 0 0 = 0
fd 3 "anon_inode:bpf_link"
@0x30000000 u32 3 80 u64 0x31000
@@0x31000 u32 1 1 7 0 u64 0x32000 u32 9 0 u64 5  fill 60 0
@@0x32000 "sys_enter" u8 0
-v
> bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=80, info={type=BPF_LINK_TYPE_RAW_TRACEPOINT, id=1, prog_id=7, raw_tracepoint={tp_name="sys_enter", tp_name_len=9, cookie=0x5}}}}, 16) = 0
i386 bpf 15 0x30000000 16 0 0 0 = 0
fd 3 "anon_inode:bpf_link"
@0x30000000 u32 3 80 u64 0x31000
@@0x31000 u32 2 2 7 0 u32 24 5 6 0 u64 7 fill 60 0
-v
> bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=80, info={type=BPF_LINK_TYPE_TRACING, id=2, prog_id=7, tracing={attach_type=BPF_TRACE_FENTRY, target_obj_id=5, target_btf_id=6, cookie=0x7}}}}, 16) = 0
x32 bpf 15 0x30000000 16 0 0 0 = 0
fd 3 "anon_inode:bpf_link"
@0x30000000 u32 3 80 u64 0x31000
@@0x31000 u32 3 3 7 0 u64 77 u32 0 0 fill 60 0
-v
> bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=80, info={type=BPF_LINK_TYPE_CGROUP, id=3, prog_id=7, cgroup={cgroup_id=77, attach_type=BPF_CGROUP_INET_INGRESS}}}}, 16) = 0
aarch64 bpf 15 0x30000000 16 0 0 0 = 0
fd 3 "anon_inode:bpf_link"
@0x30000000 u32 3 80 u64 0x31000
@@0x31000 u32 4 4 7 0 u64 0x32000 u32 4 0 fill 60 0
@@0x32000 "task" u8 0
-v
> bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=80, info={type=BPF_LINK_TYPE_ITER, id=4, prog_id=7, iter={target_name="task", target_name_len=4}}}}, 16) = 0
arm bpf 15 0x30000000 16 0 0 0 = 0
fd 3 "anon_inode:bpf_link"
@0x30000000 u32 3 80 u64 0x31000
@@0x31000 u32 5 5 7 0 u32 4026531840 17 fill 60 0
-v
> bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=80, info={type=BPF_LINK_TYPE_NETNS, id=5, prog_id=7, netns={netns_ino=4026531840, attach_type=BPF_FLOW_DISSECTOR}}}}, 16) = 0
riscv64 bpf 15 0x30000000 16 0 0 0 = 0
fd 3 "anon_inode:bpf_link"
@0x30000000 u32 3 80 u64 0x31000
@@0x31000 u32 6 6 7 0 u32 1 fill 60 0
-v
> bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=80, info={type=BPF_LINK_TYPE_XDP, id=6, prog_id=7, xdp={ifindex=if_nametoindex("lo")}}}}, 16) = 0
x86_64 bpf 15 0x30000000 16 0 0 0 = 0
fd 3 "anon_inode:bpf_link"
@0x30000000 u32 3 80 u64 0x31000
@@0x31000 u32 7 7 7 0 u32 1 0 u64 0x32000 u32 4 0x10 u64 5 6 fill 60 0
@@0x32000 "a.so" u8 0
-v
> bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=80, info={type=BPF_LINK_TYPE_PERF_EVENT, id=7, prog_id=7, perf_event={type=BPF_PERF_EVENT_UPROBE, uprobe={file_name="a.so", name_len=4, offset=0x10, cookie=0x5, ref_ctr_offset=0x6}}}}}, 16) = 0
i386 bpf 15 0x30000000 16 0 0 0 = 0
fd 3 "anon_inode:bpf_link"
@0x30000000 u32 3 80 u64 0x31000
@@0x31000 u32 7 8 7 0 u32 4 0 u64 0x32000 u32 4 0x10 u64 0x1000 1 6 fill 60 0
@@0x32000 "func" u8 0
-v
> bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=80, info={type=BPF_LINK_TYPE_PERF_EVENT, id=8, prog_id=7, perf_event={type=BPF_PERF_EVENT_KRETPROBE, kprobe={func_name="func", name_len=4, offset=0x10, addr=0x1000, missed=1, cookie=0x6}}}}}, 16) = 0
x32 bpf 15 0x30000000 16 0 0 0 = 0
fd 3 "anon_inode:bpf_link"
@0x30000000 u32 3 80 u64 0x31000
@@0x31000 u32 7 9 7 0 u32 5 0 u64 0x32000 u32 4 0 u64 6 fill 60 0
@@0x32000 "name" u8 0
-v
> bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=80, info={type=BPF_LINK_TYPE_PERF_EVENT, id=9, prog_id=7, perf_event={type=BPF_PERF_EVENT_TRACEPOINT, tracepoint={tp_name="name", name_len=4, cookie=0x6}}}}}, 16) = 0
aarch64 bpf 15 0x30000000 16 0 0 0 = 0
fd 3 "anon_inode:bpf_link"
@0x30000000 u32 3 80 u64 0x31000
@@0x31000 u32 7 10 7 0 u32 6 0 u64 5 u32 1 0 u64 6 fill 60 0
-v
> bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=80, info={type=BPF_LINK_TYPE_PERF_EVENT, id=10, prog_id=7, perf_event={type=BPF_PERF_EVENT_EVENT, event={config=0x5, type=PERF_TYPE_SOFTWARE, cookie=0x6}}}}}, 16) = 0
arm bpf 15 0x30000000 16 0 0 0 = 0
fd 3 "anon_inode:bpf_link"
@0x30000000 u32 3 80 u64 0x31000
@@0x31000 u32 8 11 7 0 u64 0x32000 u32 2 1 u64 3 0x32000 fill 60 0
@@0x32000 u64 0x100 0x200
-v
> bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=80, info={type=BPF_LINK_TYPE_KPROBE_MULTI, id=11, prog_id=7, kprobe_multi={addrs=[0x100, 0x200], count=2, flags=BPF_F_KPROBE_MULTI_RETURN, missed=3, cookies=[0x100, 0x200]}}}}, 16) = 0
riscv64 bpf 15 0x30000000 16 0 0 0 = 0
fd 3 "anon_inode:bpf_link"
@0x30000000 u32 3 80 u64 0x31000
@@0x31000 u32 9 12 7 0 u32 5 fill 60 0
-v
> bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=80, info={type=BPF_LINK_TYPE_STRUCT_OPS, id=12, prog_id=7, struct_ops={map_id=5}}}}, 16) = 0
x86_64 bpf 15 0x30000000 16 0 0 0 = 0
fd 3 "anon_inode:bpf_link"
@0x30000000 u32 3 80 u64 0x31000
@@0x31000 u32 10 13 7 0 u32 2 1 -100 1 fill 60 0
-v
> bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=80, info={type=BPF_LINK_TYPE_NETFILTER, id=13, prog_id=7, netfilter={pf=NFPROTO_IPV4, hooknum=NF_INET_LOCAL_IN, priority=-100, flags=BPF_F_NETFILTER_IP_DEFRAG}}}}, 16) = 0
i386 bpf 15 0x30000000 16 0 0 0 = 0
fd 3 "anon_inode:bpf_link"
@0x30000000 u32 3 80 u64 0x31000
@@0x31000 u32 11 14 7 0 u32 1 46 fill 60 0
-v
> bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=80, info={type=BPF_LINK_TYPE_TCX, id=14, prog_id=7, tcx={ifindex=if_nametoindex("lo"), attach_type=BPF_TCX_INGRESS}}}}, 16) = 0
x32 bpf 15 0x30000000 16 0 0 0 = 0
fd 3 "anon_inode:bpf_link"
@0x30000000 u32 3 80 u64 0x31000
@@0x31000 u32 12 15 7 0 u64 0x33000 0x32000 0 0x32000 u32 5 2 1 77 fill 60 0
@@0x32000 u64 0x100 0x200
@@0x33000 "a.so" u8 0
-v
> bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=80, info={type=BPF_LINK_TYPE_UPROBE_MULTI, id=15, prog_id=7, uprobe_multi={path="a.so", offsets=[0x100, 0x200], ref_ctr_offsets=NULL, cookies=[0x100, 0x200], path_size=5, count=2, flags=BPF_F_UPROBE_MULTI_RETURN, pid=77}}}}, 16) = 0
aarch64 bpf 15 0x30000000 16 0 0 0 = 0
fd 3 "anon_inode:bpf_link"
@0x30000000 u32 3 80 u64 0x31000
@@0x31000 u32 13 16 7 0 u32 1 54 fill 60 0
-v
> bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=80, info={type=BPF_LINK_TYPE_NETKIT, id=16, prog_id=7, netkit={ifindex=if_nametoindex("lo"), attach_type=BPF_NETKIT_PRIMARY}}}}, 16) = 0
arm bpf 15 0x30000000 16 0 0 0 = 0
fd 3 "anon_inode:bpf_link"
@0x30000000 u32 3 80 u64 0x31000
@@0x31000 u32 14 17 7 0 u32 5 7 fill 60 0
-v
> bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=80, info={type=BPF_LINK_TYPE_SOCKMAP, id=17, prog_id=7, sockmap={map_id=5, attach_type=BPF_SK_MSG_VERDICT}}}}, 16) = 0
riscv64 bpf 15 0x30000000 16 0 0 0 = 0
fd 3 "anon_inode:bpf_link"
@0x30000000 u32 3 80 u64 0x31000
@@0x31000 u32 16 18 7 0 u32 5 7 fill 60 0
-v
> bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=80, info={type=0x10 /* BPF_LINK_TYPE_??? */, id=18, prog_id=7}}}, 16) = 0

# ---- Links
x86_64 bpf 28 0x30000000 20 0 0 0 = 5
@0x30000000 u32 3 4 0 0 u32 7
> bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_CGROUP_INET_INGRESS, flags=0, target_btf_id=7}}, 20) = 5
i386 bpf 28 0x30000000 28 0 0 0 = 5
@0x30000000 u32 3 4 28 0 u64 0x31000 u32 16
@0x31000 u32 5 0 0 0
> bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_TRACE_ITER, flags=0, iter_info=[{map={map_fd=5}}], iter_info_len=16}}, 28) = 5
x32 bpf 28 0x30000000 28 0 0 0 = 5
@0x30000000 u32 3 4 28 0 u64 0x31000 u32 0
> bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_TRACE_ITER, flags=0, iter_info=[], iter_info_len=0}}, 28) = 5
aarch64 bpf 28 0x30000000 24 0 0 0 = 5
@0x30000000 u32 3 4 41 0 u64 0x31000
> bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_PERF_EVENT, flags=0, perf_event={bpf_cookie=0x31000}}}, 24) = 5
x86_64 bpf 28 0x30000000 48 0 0 0 = 5
@0x30000000 u32 3 4 42 0 u32 1 2 u64 0x31000 0x32000 0x33000
@0x31000 ptr &"sym" &"sum"
@0x32000 u64 0x100 0x200
@0x33000 u64 5 6
> bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_TRACE_KPROBE_MULTI, flags=0, kprobe_multi={flags=BPF_F_KPROBE_MULTI_RETURN, cnt=2, syms=["sym", "sum"], addrs=[0x100, 0x200], cookies=[0x5, 0x6]}}}, 48) = 5
riscv64 bpf 28 0x30000000 48 0 0 0 = 5
@0x30000000 u32 3 4 56 0 u32 0 1 u64 0 0x32000 0
@0x32000 u64 0x100
> bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_TRACE_KPROBE_SESSION, flags=0, kprobe_multi={flags=0, cnt=1, syms=NULL, addrs=[0x100], cookies=NULL}}}, 48) = 5
x86_64 bpf 28 0x30000000 60 0 0 0 = 5
@0x30000000 u32 3 4 48 0 u64 0x31000 0x32000 0 0 u32 2 1 77 0
@0x31000 "a.so" u8 0
@0x32000 u64 0x100 0x200
> bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_TRACE_UPROBE_MULTI, flags=0, uprobe_multi={path="a.so", offsets=[0x100, 0x200], ref_ctr_offsets=NULL, cookies=NULL, cnt=2, flags=BPF_F_UPROBE_MULTI_RETURN, pid=77}}}, 60) = 5
i386 bpf 28 0x30000000 64 0 0 0 = 5
@0x30000000 u32 3 4 57 0 u64 0x31000 0x32000 0 0 u32 2 1 77 5
@0x31000 "a.so" u8 0
@0x32000 u64 0x100 0x200
> bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_TRACE_UPROBE_SESSION, flags=0, uprobe_multi={path="a.so", offsets=[0x100, 0x200], ref_ctr_offsets=NULL, cookies=NULL, cnt=2, flags=BPF_F_UPROBE_MULTI_RETURN, pid=77}}, ...}, 64) = 5
x32 bpf 28 0x30000000 32 0 0 0 = 5
@0x30000000 u32 3 4 24 0 u32 7 0 u64 8
> bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_TRACE_FENTRY, flags=0, tracing={target_btf_id=7, cookie=0x8}}}, 32) = 5
aarch64 bpf 28 0x30000000 32 0 0 0 = 5
@0x30000000 u32 3 4 45 0 u32 2 1 -5 1
> bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_NETFILTER, flags=0, netfilter={pf=NFPROTO_IPV4, hooknum=NF_INET_LOCAL_IN, priority=-5, flags=BPF_F_NETFILTER_IP_DEFRAG}}}, 32) = 5
arm bpf 28 0x30000000 32 0 0 0 = 5
@0x30000000 u32 3 4 46 0 u32 7 0 u64 8
> bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_TCX_INGRESS, flags=0, tcx={relative_fd=7, expected_revision=8}}}, 32) = 5
riscv64 bpf 28 0x30000000 32 0 0 0 = 5
@0x30000000 u32 3 4 55 32 u32 7 0 u64 8
> bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_NETKIT_PEER, flags=0x20, netkit={relative_id=7, expected_revision=8}}}, 32) = 5
x86_64 bpf 28 0x30000000 32 0 0 0 = 5
@0x30000000 u32 3 4 2 0 u32 7 0 u64 8
> bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_CGROUP_INET_SOCK_CREATE, flags=0, cgroup={relative_fd=7, expected_revision=8}}}, 32) = 5
i386 bpf 28 0x30000000 24 0 0 0 = 5
@0x30000000 u32 3 4 37 0 u32 7 0
> bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_XDP, flags=0}, ...}, 24) = 5
x32 bpf 28 0x30000000 16 0 0 0 = 5
@0x30000000 u32 3 4 43 0 
> bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_LSM_CGROUP, flags=0}}, 16) = 5
x86_64 bpf 29 0x30000000 16 0 0 0 = 0
@0x30000000 u32 3 4 4 6
> bpf(BPF_LINK_UPDATE, {link_update={link_fd=3, new_prog_fd=4, flags=BPF_F_REPLACE, old_prog_fd=6}}, 16) = 0
i386 bpf 29 0x30000000 20 0 0 0 = 0
@0x30000000 u32 3 4 0 6 7
> bpf(BPF_LINK_UPDATE, {link_update={link_fd=3, new_prog_fd=4, flags=0}, ...}, 20) = 0
x86_64 bpf 17 0x30000000 24 0 0 0 = 4
@0x30000000 ptr &"abc" u32 6 0 u64 2
> bpf(BPF_RAW_TRACEPOINT_OPEN, {raw_tracepoint={name="abc", prog_fd=6, cookie=0x2}}, 24) = 4
i386 bpf 17 0x30000000 4 0 0 0 = 4
@0x30000000 ptr &"abc"
> bpf(BPF_RAW_TRACEPOINT_OPEN, {raw_tracepoint={name="abc", prog_fd=0}}, 4) = 4

# ---- Queries
x86_64 bpf 16 0x30000000 64 0 0 0 = 0
@0x30000000 u32 3 6 1 2 u64 0x31000 u32 3 0 u64 0x32000 0x31000 0 8
@@0x31000 u32 1 2 3
@@0x32000 u32 1 2 0
> bpf(BPF_PROG_QUERY, {query={target_fd=3, attach_type=BPF_CGROUP_DEVICE, query_flags=BPF_F_QUERY_EFFECTIVE, attach_flags=BPF_F_ALLOW_MULTI, prog_ids=[1, 2, 3], prog_cnt=3, prog_attach_flags=[BPF_F_ALLOW_OVERRIDE, BPF_F_ALLOW_MULTI, 0], link_ids=[1, 2, 3], link_attach_flags=NULL, revision=8}}, 64) = 0
arm bpf 16 0x30000000 28 0 0 0 = 0
@0x30000000 u32 3 6 1 2 u64 0x31000 u32 2
@@0x31000 u32 1 2
> bpf(BPF_PROG_QUERY, {query={target_fd=3, attach_type=BPF_CGROUP_DEVICE, query_flags=BPF_F_QUERY_EFFECTIVE, attach_flags=BPF_F_ALLOW_MULTI, prog_ids=[1, 2], prog_cnt=2}}, 28) = 0
riscv64 bpf 16 0x30000000 40 0 0 0 = -1 ENOSPC
@0x30000000 u32 3 6 1 2 u64 0x31000 u32 3 0 u64 0x31000
@@0x31000 u32 1 2 3
> bpf(BPF_PROG_QUERY, {query={target_fd=3, attach_type=BPF_CGROUP_DEVICE, query_flags=BPF_F_QUERY_EFFECTIVE, attach_flags=BPF_F_ALLOW_MULTI, prog_ids=0x31000, prog_cnt=3, prog_attach_flags=0x31000}}, 40) = -1 ENOSPC (No space left on device)
x86_64 bpf 18 0x30000000 40 0 0 0 = 4
@0x30000000 u64 0x31000 0x32000 u32 4 10 1 0 0x10000 3
@0x31000 "\x9f\xeb\x01\x00"
> bpf(BPF_BTF_LOAD, {btf="\237\353\1\0", btf_log_buf=0x32000, btf_size=4, btf_log_size=10, btf_log_level=1, btf_log_true_size=0, btf_flags=BPF_F_TOKEN_FD, btf_token_fd=3}, 40) = 4
aarch64 bpf 20 0x30000000 48 0 0 0 = 0
@0x30000000 u32 1234 3 0 16 u64 0x31000 u32 7 2 u64 8 9
@@0x31000 "name" fill 12 0
> bpf(BPF_TASK_FD_QUERY, {task_fd_query={pid=1234, fd=3, flags=0, buf_len=16, buf="name", prog_id=7, fd_type=BPF_FD_TYPE_KPROBE, probe_offset=0x8, probe_addr=0x9}}, 48) = 0
x86_64 bpf 10 0x30000000 80 0 0 0 = 0
@0x30000000 u32 3 1 2 4 u64 0x1000 0x2000 u32 5 6 7 8 u64 0x3000 0x4000 u32 7 2 3 4
> bpf(BPF_PROG_TEST_RUN, {test={prog_fd=3, retval=1, data_size_in=2, data_size_out=4, data_in=0x1000, data_out=0x2000, repeat=5, duration=6, ctx_size_in=7, ctx_size_out=8, ctx_in=0x3000, ctx_out=0x4000, flags=BPF_F_TEST_RUN_ON_CPU|BPF_F_TEST_XDP_LIVE_FRAMES|BPF_F_TEST_SKB_CHECKSUM_COMPLETE, cpu=2, batch_size=3}, ...}, 80) = 0
x32 bpf 10 0x30000000 20 0 0 0 = 0
@0x30000000 u32 3 1 2 4 u64 0x1000 0x2000 u32 5
> bpf(BPF_PROG_TEST_RUN, {test={prog_fd=3, retval=1, data_size_in=2, data_size_out=4, data_in=0x1000, data_out=NULL, repeat=0, duration=0}}, 20) = 0
i386 bpf 24 0x30000000 64 0 0 0 = 0
@0x30000000 u64 1 2 3 4 u32 5 6 u64 4 3 1
-v
> bpf(BPF_MAP_LOOKUP_BATCH, {batch={in_batch=0x1, out_batch=0x2, keys=0x3, values=0x4, count=5, map_fd=6, elem_flags=BPF_F_LOCK, flags=0x3}, extra_data="\x01\x00\x00\x00\x00\x00\x00\x00" /* bytes 56..63 */}, 64) = 0
x86_64 bpf 99 0x30000000 20 0 0 0 = -1 EINVAL
> bpf(0x63 /* BPF_??? */, 0x30000000, 20) = -1 EINVAL (Invalid argument)
