# Small protocols of netlink.

fd 7 "socket:[1]" netlink 7
fd 8 "socket:[2]" netlink 8
fd 9 "socket:[3]" netlink 9
fd 10 "socket:[4]" netlink 10
fd 11 "socket:[5]" netlink 11
fd 15 "socket:[6]" netlink 15
fd 18 "socket:[7]" netlink 18
fd 20 "socket:[8]" netlink 20
fd 21 "socket:[9]" netlink 21

# Audit: status that has grown, features, rules, and text.
x86_64 sendto 9 0x1000 16 0 0 0 = 16
@0x1000 u32 16 u16 0x3e8 5 u32 1 0
> sendto(9, {nlmsg_len=16, nlmsg_type=AUDIT_GET, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, 16, 0, NULL, 0) = 16
i386 sendto 9 0x1000 48 0 0 0 = 48
@0x1000 u32 48 u16 0x3e9 5 u32 1 0 0x25 1 1 77 0 8192 0 0
> sendto(9, [{nlmsg_len=48, nlmsg_type=AUDIT_SET, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {mask=AUDIT_STATUS_ENABLED|AUDIT_STATUS_PID|AUDIT_STATUS_BACKLOG_WAIT_TIME, enabled=1, failure=AUDIT_FAIL_PRINTK, pid=77, rate_limit=0, backlog_limit=8192, lost=0, backlog=0}], 48, 0, NULL, 0) = 48
arm sendto 9 0x1000 60 0 0 0 = 60
@0x1000 u32 60 u16 0x3e8 0 u32 1 0 0 1 2 77 100 64 3 0 0x7f 15000 1
> sendto(9, [{nlmsg_len=60, nlmsg_type=AUDIT_GET, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {mask=0, enabled=1, failure=AUDIT_FAIL_PANIC, pid=77, rate_limit=100, backlog_limit=64, lost=3, backlog=0, feature_bitmap=AUDIT_FEATURE_BITMAP_BACKLOG_LIMIT|AUDIT_FEATURE_BITMAP_BACKLOG_WAIT_TIME|AUDIT_FEATURE_BITMAP_EXECUTABLE_PATH|AUDIT_FEATURE_BITMAP_EXCLUDE_EXTEND|AUDIT_FEATURE_BITMAP_SESSIONID_FILTER|AUDIT_FEATURE_BITMAP_LOST_RESET|AUDIT_FEATURE_BITMAP_FILTER_FS, backlog_wait_time=15000, backlog_wait_time_actual=1}], 60, 0, NULL, 0) = 60
-X verbose
> sendto(9, [{nlmsg_len=60, nlmsg_type=0x3e8 /* AUDIT_GET */, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {mask=0, enabled=1, failure=0x2 /* AUDIT_FAIL_PANIC */, pid=77, rate_limit=100, backlog_limit=64, lost=3, backlog=0, feature_bitmap=0x7f /* AUDIT_FEATURE_BITMAP_BACKLOG_LIMIT|AUDIT_FEATURE_BITMAP_BACKLOG_WAIT_TIME|AUDIT_FEATURE_BITMAP_EXECUTABLE_PATH|AUDIT_FEATURE_BITMAP_EXCLUDE_EXTEND|AUDIT_FEATURE_BITMAP_SESSIONID_FILTER|AUDIT_FEATURE_BITMAP_LOST_RESET|AUDIT_FEATURE_BITMAP_FILTER_FS */, backlog_wait_time=15000, backlog_wait_time_actual=1}], 60, 0, NULL, 0) = 60
x86_64 sendto 9 0x1000 24 0 0 0 = 24
@0x1000 u32 24 u16 0x3e9 5 u32 1 0 1 1
> sendto(9, [{nlmsg_len=24, nlmsg_type=AUDIT_SET, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, "\x01\x00\x00\x00\x01\x00\x00\x00"], 24, 0, NULL, 0) = 24
arm sendto 9 0x1000 32 0 0 0 = 32
@0x1000 u32 32 u16 0x3fa 5 u32 1 0 1 2 2 1
> sendto(9, [{nlmsg_len=32, nlmsg_type=AUDIT_SET_FEATURE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {vers=AUDIT_FEATURE_VERSION, mask=1<<AUDIT_FEATURE_LOGINUID_IMMUTABLE, features=1<<AUDIT_FEATURE_LOGINUID_IMMUTABLE, lock=1<<AUDIT_FEATURE_ONLY_UNSET_LOGINUID}], 32, 0, NULL, 0) = 32
riscv64 sendto 9 0x1000 32 0 0 0 = 32
@0x1000 u32 32 u16 0x3fb 0 u32 1 0 1 0 3 0
> sendto(9, [{nlmsg_len=32, nlmsg_type=AUDIT_GET_FEATURE, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {vers=AUDIT_FEATURE_VERSION, mask=0, features=1<<AUDIT_FEATURE_ONLY_UNSET_LOGINUID|1<<AUDIT_FEATURE_LOGINUID_IMMUTABLE, lock=0}], 32, 0, NULL, 0) = 32
x86_64 sendto 9 0x1000 24 0 0 0 = 24
@0x1000 u32 24 u16 0x3f9 5 u32 1 0 1 0
> sendto(9, [{nlmsg_len=24, nlmsg_type=AUDIT_TTY_SET, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {enabled=1, log_passwd=0}], 24, 0, NULL, 0) = 24
i386 sendto 9 0x1000 20 0 0 0 = 20
@0x1000 u32 20 u16 0x3f8 0 u32 1 0 1
> sendto(9, [{nlmsg_len=20, nlmsg_type=AUDIT_TTY_GET, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {enabled=1}], 20, 0, NULL, 0) = 20
x86_64 sendto 9 0x1000 35 0 0 0 = 35
@0x1000 u32 35 u16 0x3f2 0 u32 1 0 0 77 "system_u:x" u8 0
> sendto(9, [{nlmsg_len=35, nlmsg_type=AUDIT_SIGNAL_INFO, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {uid=0, pid=77, ctx="system_u:x\0"}], 35, 0, NULL, 0) = 35
aarch64 sendto 9 0x1000 29 0 0 0 = 29
@0x1000 u32 29 u16 0x3f7 5 u32 1 0 2 3 u8 97 97 98 98 98
> sendto(9, [{nlmsg_len=29, nlmsg_type=AUDIT_MAKE_EQUIV, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {old_len=2, new_len=3, names="aabbb"}], 29, 0, NULL, 0) = 29
arm sendto 9 0x1000 20 0 0 0 = 20
@0x1000 u32 20 u16 0x531 0 u32 1 0 77
> sendto(9, [{nlmsg_len=20, nlmsg_type=AUDIT_REPLACE, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, 77], 20, 0, NULL, 0) = 20
riscv64 sendto 9 0x1000 18 0 0 0 = 18
@0x1000 u32 18 u16 0x3ea 5 u32 1 0 u8 1 2
> sendto(9, [{nlmsg_len=18, nlmsg_type=AUDIT_LIST, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, "\x01\x02"], 18, 0, NULL, 0) = 18
x86_64 sendto 9 0x1000 1060 0 0 0 = 1060
@0x1000 u32 1060 u16 0x3f3 5 u32 1 0 0x14 2 3 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
@0x10fc u32 0 0 0 0 0 0 0 0 11 107 113 fill 244 0 u32 0xc000003e 4 2 fill 244 0 u32 0x40000000 0x30000000 0x50000000 fill 244 0 u32 4 u8 47 116 109 112
> sendto(9, [{nlmsg_len=1060, nlmsg_type=AUDIT_ADD_RULE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {flags=AUDIT_FILTER_EXIT|AUDIT_FILTER_PREPEND, action=AUDIT_ALWAYS, field_count=3, fields=[AUDIT_ARCH, AUDIT_DIR, AUDIT_SADDR_FAM], values=[0xc000003e, 0x4, 0x2], fieldflags=[AUDIT_EQUAL, AUDIT_NOT_EQUAL, AUDIT_LESS_THAN_OR_EQUAL], buflen=4, buf="/tmp", ...}], 1060, 0, NULL, 0) = 1060
-v
> sendto(9, [{nlmsg_len=1060, nlmsg_type=AUDIT_ADD_RULE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {flags=AUDIT_FILTER_EXIT|AUDIT_FILTER_PREPEND, action=AUDIT_ALWAYS, field_count=3, mask=[0, 0x2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], fields=[AUDIT_ARCH, AUDIT_DIR, AUDIT_SADDR_FAM], values=[0xc000003e, 0x4, 0x2], fieldflags=[AUDIT_EQUAL, AUDIT_NOT_EQUAL, AUDIT_LESS_THAN_OR_EQUAL], buflen=4, buf="/tmp"}], 1060, 0, NULL, 0) = 1060
riscv64 sendto 9 0x1000 1056 0 0 0 = 1056
@0x1000 u32 1056 u16 0x3f5 0 u32 1 0 0x14 2 3 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
@0x10fc u32 0 0 0 0 0 0 0 0 11 107 113 fill 244 0 u32 0xc000003e 4 2 fill 244 0 u32 0x40000000 0x30000000 0x50000000 fill 244 0 u32 0
> sendto(9, [{nlmsg_len=1056, nlmsg_type=AUDIT_LIST_RULES, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {flags=AUDIT_FILTER_EXIT|AUDIT_FILTER_PREPEND, action=AUDIT_ALWAYS, field_count=3, fields=[AUDIT_ARCH, AUDIT_DIR, AUDIT_SADDR_FAM], values=[0xc000003e, 0x4, 0x2], fieldflags=[AUDIT_EQUAL, AUDIT_NOT_EQUAL, AUDIT_LESS_THAN_OR_EQUAL], buflen=0, ...}], 1056, 0, NULL, 0) = 1056
arm sendto 9 0x1000 28 0 0 0 = 28
@0x1000 u32 28 u16 0x3f4 5 u32 1 0 4 0 1
> sendto(9, [{nlmsg_len=28, nlmsg_type=AUDIT_DEL_RULE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, "\x04\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00"], 28, 0, NULL, 0) = 28
aarch64 sendto 9 0x1000 28 0 0 0 = 28
@0x1000 u32 28 u16 0x453 5 u32 1 0 "avc: granted"
> sendto(9, [{nlmsg_len=28, nlmsg_type=AUDIT_USER_AVC, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, "avc: granted"], 28, 0, NULL, 0) = 28
x86_64 sendto 9 0x1000 43 0 0 0 = 43
@0x1000 u32 43 u16 0x514 0 u32 1 0 "audit(1.5:7): arch=c000003e"
> sendto(9, [{nlmsg_len=43, nlmsg_type=AUDIT_SYSCALL, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, "audit(1.5:7): arch=c000003e"], 43, 0, NULL, 0) = 43
-s 5
> sendto(9, [{nlmsg_len=43, nlmsg_type=AUDIT_SYSCALL, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, "audit"...], 43, 0, NULL, 0) = 43
riscv64 sendto 9 0x1000 17 0 0 0 = 17
@0x1000 u32 17 u16 0x4af 1 u32 1 0 u8 0
> sendto(9, [{nlmsg_len=17, nlmsg_type=AUDIT_LAST_USER_MSG, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, "\0"], 17, 0, NULL, 0) = 17
x86_64 sendto 9 0x1000 18 0 0 0 = 18
@0x1000 u32 18 u16 0x833 1 u32 1 0 "x" u8 0
> sendto(9, [{nlmsg_len=18, nlmsg_type=0x833 /* AUDIT_??? */, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, "x\0"], 18, 0, NULL, 0) = 18
i386 sendto 9 0x1000 23 0 0 0 = 23
@0x1000 u32 23 u16 0xbb8 1 u32 1 0 "beyond" u8 0
> sendto(9, [{nlmsg_len=23, nlmsg_type=0xbb8 /* AUDIT_??? */, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, "beyond\0"], 23, 0, NULL, 0) = 23

# SELinux.
x32 sendto 7 0x1000 20 0 0 0 = 20
@0x1000 u32 20 u16 0x10 0 u32 1 0 1
> sendto(7, [{nlmsg_len=20, nlmsg_type=SELNL_MSG_SETENFORCE, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {val=1}], 20, 0, NULL, 0) = 20
aarch64 sendto 7 0x1000 24 0 0 0 = 24
@0x1000 u32 24 u16 0x11 0 u32 1 0 9 8
> sendto(7, [{nlmsg_len=24, nlmsg_type=SELNL_MSG_POLICYLOAD, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {seqno=9}], 24, 0, NULL, 0) = 24
arm sendto 7 0x1000 17 0 0 0 = 17
@0x1000 u32 17 u16 0x11 0 u32 1 0 u8 1
> sendto(7, [{nlmsg_len=17, nlmsg_type=SELNL_MSG_POLICYLOAD, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, "\x01"], 17, 0, NULL, 0) = 17
riscv64 sendto 7 0x1000 20 0 0 0 = 20
@0x1000 u32 20 u16 0x12 0 u32 1 0 1
> sendto(7, [{nlmsg_len=20, nlmsg_type=0x12 /* SELNL_MSG_??? */, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, "\x01\x00\x00\x00"], 20, 0, NULL, 0) = 20

# The connector: process events, and what other modules say.
x86_64 sendto 11 0x1000 40 0 0 0 = 40
@0x1000 u32 40 u16 0x3 0 u32 1 0 1 1 5 0 u16 4 0 u32 1
> sendto(11, [{nlmsg_len=40, nlmsg_type=NLMSG_DONE, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {id={idx=CN_IDX_PROC, val=1}, seq=5, ack=0, len=4, flags=0, data={mcast_op=PROC_CN_MCAST_LISTEN}}], 40, 0, NULL, 0) = 40
i386 sendto 11 0x1000 44 0 0 0 = 44
@0x1000 u32 44 u16 0x3 0 u32 1 0 1 1 5 0 u16 8 0 u32 2 0x80000001
> sendto(11, [{nlmsg_len=44, nlmsg_type=NLMSG_DONE, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {id={idx=CN_IDX_PROC, val=1}, seq=5, ack=0, len=8, flags=0, data={mcast_op=PROC_CN_MCAST_IGNORE, event_type=PROC_EVENT_FORK|PROC_EVENT_EXIT}}], 44, 0, NULL, 0) = 44
i386 sendto 11 0x1000 38 0 0 0 = 38
@0x1000 u32 38 u16 0x3 0 u32 1 0 1 1 5 0 u16 2 0 1
> sendto(11, [{nlmsg_len=38, nlmsg_type=NLMSG_DONE, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {id={idx=CN_IDX_PROC, val=1}, seq=5, ack=0, len=2, flags=0, data="\1\0"}], 38, 0, NULL, 0) = 38
aarch64 sendto 11 0x1000 56 0 0 0 = 56
@0x1000 u32 56 u16 0x3 0 u32 1 0 1 1 5 0 u16 40 0 u32 0 3 u64 123456789 u32 0
> sendto(11, [{nlmsg_len=56, nlmsg_type=NLMSG_DONE, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {id={idx=CN_IDX_PROC, val=1}, seq=5, ack=0, len=40, flags=0, data={what=PROC_EVENT_NONE, cpu=3, timestamp_ns=123456789, err=0}}], 56, 0, NULL, 0) = 56
arm sendto 11 0x1000 68 0 0 0 = 68
@0x1000 u32 68 u16 0x3 0 u32 1 0 1 1 5 0 u16 40 0 u32 1 3 u64 123456789 u32 1 1 2 2
> sendto(11, [{nlmsg_len=68, nlmsg_type=NLMSG_DONE, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {id={idx=CN_IDX_PROC, val=1}, seq=5, ack=0, len=40, flags=0, data={what=PROC_EVENT_FORK, cpu=3, timestamp_ns=123456789, fork={parent_pid=1, parent_tgid=1, child_pid=2, child_tgid=2}}}], 68, 0, NULL, 0) = 68
riscv64 sendto 11 0x1000 60 0 0 0 = 60
@0x1000 u32 60 u16 0x3 0 u32 1 0 1 1 5 0 u16 40 0 u32 2 3 u64 123456789 u32 7 7
> sendto(11, [{nlmsg_len=60, nlmsg_type=NLMSG_DONE, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {id={idx=CN_IDX_PROC, val=1}, seq=5, ack=0, len=40, flags=0, data={what=PROC_EVENT_EXEC, cpu=3, timestamp_ns=123456789, exec={process_pid=7, process_tgid=7}}}], 60, 0, NULL, 0) = 60
x86_64 sendto 11 0x1000 68 0 0 0 = 68
@0x1000 u32 68 u16 0x3 0 u32 1 0 1 1 5 0 u16 40 0 u32 4 3 u64 123456789 u32 7 7 0 1000
> sendto(11, [{nlmsg_len=68, nlmsg_type=NLMSG_DONE, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {id={idx=CN_IDX_PROC, val=1}, seq=5, ack=0, len=40, flags=0, data={what=PROC_EVENT_UID, cpu=3, timestamp_ns=123456789, id={process_pid=7, process_tgid=7, ruid=0, euid=1000}}}], 68, 0, NULL, 0) = 68
i386 sendto 11 0x1000 68 0 0 0 = 68
@0x1000 u32 68 u16 0x3 0 u32 1 0 1 1 5 0 u16 40 0 u32 0x40 3 u64 123456789 u32 7 7 0 100
> sendto(11, [{nlmsg_len=68, nlmsg_type=NLMSG_DONE, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {id={idx=CN_IDX_PROC, val=1}, seq=5, ack=0, len=40, flags=0, data={what=PROC_EVENT_GID, cpu=3, timestamp_ns=123456789, id={process_pid=7, process_tgid=7, rgid=0, egid=100}}}], 68, 0, NULL, 0) = 68
x32 sendto 11 0x1000 60 0 0 0 = 60
@0x1000 u32 60 u16 0x3 0 u32 1 0 1 1 5 0 u16 40 0 u32 0x80 3 u64 123456789 u32 7 7
> sendto(11, [{nlmsg_len=60, nlmsg_type=NLMSG_DONE, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {id={idx=CN_IDX_PROC, val=1}, seq=5, ack=0, len=40, flags=0, data={what=PROC_EVENT_SID, cpu=3, timestamp_ns=123456789, sid={process_pid=7, process_tgid=7}}}], 60, 0, NULL, 0) = 60
aarch64 sendto 11 0x1000 68 0 0 0 = 68
@0x1000 u32 68 u16 0x3 0 u32 1 0 1 1 5 0 u16 40 0 u32 0x100 3 u64 123456789 u32 7 7 8 8
> sendto(11, [{nlmsg_len=68, nlmsg_type=NLMSG_DONE, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {id={idx=CN_IDX_PROC, val=1}, seq=5, ack=0, len=40, flags=0, data={what=PROC_EVENT_PTRACE, cpu=3, timestamp_ns=123456789, ptrace={process_pid=7, process_tgid=7, tracer_pid=8, tracer_tgid=8}}}], 68, 0, NULL, 0) = 68
arm sendto 11 0x1000 76 0 0 0 = 76
@0x1000 u32 76 u16 0x3 0 u32 1 0 1 1 5 0 u16 40 0 u32 0x200 3 u64 123456789 u32 7 7 "sh" fill 14 0
> sendto(11, [{nlmsg_len=76, nlmsg_type=NLMSG_DONE, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {id={idx=CN_IDX_PROC, val=1}, seq=5, ack=0, len=40, flags=0, data={what=PROC_EVENT_COMM, cpu=3, timestamp_ns=123456789, comm={process_pid=7, process_tgid=7, comm="sh"}}}], 76, 0, NULL, 0) = 76
riscv64 sendto 11 0x1000 68 0 0 0 = 68
@0x1000 u32 68 u16 0x3 0 u32 1 0 1 1 5 0 u16 40 0 u32 0x40000000 3 u64 123456789 u32 7 7 1 1
> sendto(11, [{nlmsg_len=68, nlmsg_type=NLMSG_DONE, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {id={idx=CN_IDX_PROC, val=1}, seq=5, ack=0, len=40, flags=0, data={what=PROC_EVENT_COREDUMP, cpu=3, timestamp_ns=123456789, coredump={process_pid=7, process_tgid=7, parent_pid=1, parent_tgid=1}}}], 68, 0, NULL, 0) = 68
x86_64 sendto 11 0x1000 76 0 0 0 = 76
@0x1000 u32 76 u16 0x3 0 u32 1 0 1 1 5 0 u16 40 0 u32 0x80000000 3 u64 123456789 u32 7 7 256 17 1 1
> sendto(11, [{nlmsg_len=76, nlmsg_type=NLMSG_DONE, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {id={idx=CN_IDX_PROC, val=1}, seq=5, ack=0, len=40, flags=0, data={what=PROC_EVENT_EXIT, cpu=3, timestamp_ns=123456789, exit={process_pid=7, process_tgid=7, exit_code=256, exit_signal=SIGCHLD, parent_pid=1, parent_tgid=1}}}], 76, 0, NULL, 0) = 76
i386 sendto 11 0x1000 68 0 0 0 = 68
@0x1000 u32 68 u16 0x3 0 u32 1 0 1 1 5 0 u16 40 0 u32 0x20000000 3 u64 123456789 u32 7 7 0 0
> sendto(11, [{nlmsg_len=68, nlmsg_type=NLMSG_DONE, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {id={idx=CN_IDX_PROC, val=1}, seq=5, ack=0, len=40, flags=0, data={what=PROC_EVENT_NONZERO_EXIT, cpu=3, timestamp_ns=123456789}}], 68, 0, NULL, 0) = 68
x32 sendto 11 0x1000 56 0 0 0 = 56
@0x1000 u32 56 u16 0x3 0 u32 1 0 1 1 5 0 u16 40 0 u32 5 3 u64 123456789 u32 1
> sendto(11, [{nlmsg_len=56, nlmsg_type=NLMSG_DONE, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {id={idx=CN_IDX_PROC, val=1}, seq=5, ack=0, len=40, flags=0, data={what=PROC_EVENT_FORK|PROC_EVENT_UID, cpu=3, timestamp_ns=123456789}}], 56, 0, NULL, 0) = 56
aarch64 sendto 11 0x1000 40 0 0 0 = 40
@0x1000 u32 40 u16 0x3 0 u32 1 0 7 1 5 0 u16 4 0 u8 1 2 3 4
> sendto(11, [{nlmsg_len=40, nlmsg_type=NLMSG_DONE, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {id={idx=CN_IDX_DM, val=1}, seq=5, ack=0, len=4, flags=0, data="\1\2\3\4"}], 40, 0, NULL, 0) = 40
arm sendto 11 0x1000 36 0 0 0 = 36
@0x1000 u32 36 u16 0x3 0 u32 1 0 99 1 5 0 u16 0 0
> sendto(11, [{nlmsg_len=36, nlmsg_type=NLMSG_DONE, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {id={idx=0x63 /* CN_IDX_??? */, val=1}, seq=5, ack=0, len=0, flags=0}], 36, 0, NULL, 0) = 36
arm sendto 11 0x1000 24 0 0 0 = 24
@0x1000 u32 24 u16 0x3 0 u32 1 0 1 1
> sendto(11, [{nlmsg_len=24, nlmsg_type=NLMSG_DONE, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, "\x01\x00\x00\x00\x01\x00\x00\x00"], 24, 0, NULL, 0) = 24
x86_64 sendto 11 0x1000 20 0 0 0 = 20
@0x1000 u32 20 u16 0x3 0 u32 1 0 4
> sendto(11, [{nlmsg_len=20, nlmsg_type=NLMSG_DONE, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, 4], 20, 0, NULL, 0) = 20

# Algorithms of the kernel, and the counters they had until 6.9.
i386 sendto 21 0x1000 668 0 0 0 = 668
@0x1000 u32 668 u16 0x10 5 u32 1 0 "cbc(aes)" fill 56 0 "cbc-aes-aesni" fill 51 0 "kernel" fill 58 0 u32 0x405 0xffffffff 3 0x400 u16 8 1 u32 300 u16 68 2
@0x10ec "larval" fill 58 0 u16 76 3 "shash" fill 59 0 u32 64 32 u16 148 4 "blkcipher" fill 55 0 "<none>" fill 58 0 u32 16 16 32 16 u16 144 5 "aead" fill 60 0
@0x1250 "<none>" fill 58 0 u32 1 16 12
> sendto(21, [{nlmsg_len=668, nlmsg_type=CRYPTO_MSG_NEWALG, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cru_name="cbc(aes)", cru_driver_name="cbc-aes-aesni", cru_module_name="kernel", cru_type=0x405, cru_mask=0xffffffff, cru_refcnt=3, cru_flags=0x400}, [[{nla_len=8, nla_type=CRYPTOCFGA_PRIORITY_VAL}, 300], [{nla_len=68, nla_type=CRYPTOCFGA_REPORT_LARVAL}, {type="larval"}], [{nla_len=76, nla_type=CRYPTOCFGA_REPORT_HASH}, {type="shash", blocksize=64, digestsize=32}], [{nla_len=148, nla_type=CRYPTOCFGA_REPORT_BLKCIPHER}, {type="blkcipher", geniv="<none>", blocksize=16, min_keysize=16, max_keysize=32, ivsize=16}], [{nla_len=144, nla_type=CRYPTOCFGA_REPORT_AEAD}, {type="aead", geniv="<none>", blocksize=1, maxauthsize=16, ivsize=12}]]], 668, 0, NULL, 0) = 668
x86_64 sendto 21 0x1000 716 0 0 0 = 716
@0x1000 u32 716 u16 0x13 0x305 u32 1 0 "cbc(aes)" fill 56 0 "cbc-aes-aesni" fill 51 0 "kernel" fill 58 0 u32 0x405 0xffffffff 3 0x400 u16 68 6 "compression"
@0x10ef fill 53 0 u16 72 7 "rng" fill 61 0 u32 48 u16 80 8 "cipher" fill 58 0 u32 16 16 32 u16 68 9 "akcipher" fill 56 0 u16 68 10 "kpp" fill 61 0 u16 68 11
@0x1248 "acomp" fill 59 0 u16 68 22 "sig" fill 61 0
> sendto(21, [{nlmsg_len=716, nlmsg_type=CRYPTO_MSG_GETALG, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {cru_name="cbc(aes)", cru_driver_name="cbc-aes-aesni", cru_module_name="kernel", cru_type=0x405, cru_mask=0xffffffff, cru_refcnt=3, cru_flags=0x400}, [[{nla_len=68, nla_type=CRYPTOCFGA_REPORT_COMPRESS}, {type="compression"}], [{nla_len=72, nla_type=CRYPTOCFGA_REPORT_RNG}, {type="rng", seedsize=48}], [{nla_len=80, nla_type=CRYPTOCFGA_REPORT_CIPHER}, {type="cipher", blocksize=16, min_keysize=16, max_keysize=32}], [{nla_len=68, nla_type=CRYPTOCFGA_REPORT_AKCIPHER}, {type="akcipher"}], [{nla_len=68, nla_type=CRYPTOCFGA_REPORT_KPP}, {type="kpp"}], [{nla_len=68, nla_type=CRYPTOCFGA_REPORT_ACOMP}, {type="acomp"}], [{nla_len=68, nla_type=CRYPTOCFGA_REPORT_SIG}, {type="sig"}]]], 716, 0, NULL, 0) = 716
i386 sendto 21 0x1000 924 0 0 0 = 924
@0x1000 u32 924 u16 0x15 0x305 u32 1 0 "cbc(aes)" fill 56 0 "cbc-aes-aesni" fill 51 0 "kernel" fill 58 0 u32 0x405 0xffffffff 3 0x400 u16 68 12 "larval"
@0x10ea fill 58 0 u16 92 13 "hash" fill 60 0 u64 1 2 3 u16 108 14 "cipher" fill 58 0 u64 1 2 3 4 5 u16 108 16 "comp" fill 60 0 u64 1 2 3 4 5 u16 100 17 "rng"
@0x125f fill 61 0 u64 1 2 3 4 u16 124 19 "ak" fill 62 0 u64 1 2 3 4 5 6 7 u16 100 20 "kpp" fill 61 0 u64 1 2 3 4
> sendto(21, [{nlmsg_len=924, nlmsg_type=CRYPTO_MSG_GETSTAT, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {cru_name="cbc(aes)", cru_driver_name="cbc-aes-aesni", cru_module_name="kernel", cru_type=0x405, cru_mask=0xffffffff, cru_refcnt=3, cru_flags=0x400}, [[{nla_len=68, nla_type=CRYPTOCFGA_STAT_LARVAL}, {type="larval"}], [{nla_len=92, nla_type=CRYPTOCFGA_STAT_HASH}, {type="hash", stat_hash_cnt=1, stat_hash_tlen=2, stat_err_cnt=3}], [{nla_len=108, nla_type=CRYPTOCFGA_STAT_BLKCIPHER}, {type="cipher", stat_encrypt_cnt=1, stat_encrypt_tlen=2, stat_decrypt_cnt=3, stat_decrypt_tlen=4, stat_err_cnt=5}], [{nla_len=108, nla_type=CRYPTOCFGA_STAT_COMPRESS}, {type="comp", stat_compress_cnt=1, stat_compress_tlen=2, stat_decompress_cnt=3, stat_decompress_tlen=4, stat_err_cnt=5}], [{nla_len=100, nla_type=CRYPTOCFGA_STAT_RNG}, {type="rng", stat_generate_cnt=1, stat_generate_tlen=2, stat_seed_cnt=3, stat_err_cnt=4}], [{nla_len=124, nla_type=CRYPTOCFGA_STAT_AKCIPHER}, {type="ak", stat_encrypt_cnt=1, stat_encrypt_tlen=2, stat_decrypt_cnt=3, stat_decrypt_tlen=4, stat_verify_cnt=5, stat_sign_cnt=6, stat_err_cnt=7}], [{nla_len=100, nla_type=CRYPTOCFGA_STAT_KPP}, {type="kpp", stat_setsecret_cnt=1, stat_generate_public_key_cnt=2, stat_compute_shared_secret_cnt=3, stat_err_cnt=4}]]], 924, 0, NULL, 0) = 924
arm sendto 21 0x1000 224 0 0 0 = 224
@0x1000 u32 224 u16 0x11 0x205 u32 1 0 "cbc(aes)" fill 56 0 "cbc-aes-aesni" fill 51 0 "kernel" fill 58 0 u32 0 0 0 0
> sendto(21, [{nlmsg_len=224, nlmsg_type=CRYPTO_MSG_DELALG, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK|NLM_F_BULK, nlmsg_seq=1, nlmsg_pid=0}, {cru_name="cbc(aes)", cru_driver_name="cbc-aes-aesni", cru_module_name="kernel", cru_type=0, cru_mask=0, cru_refcnt=0, cru_flags=0}], 224, 0, NULL, 0) = 224
aarch64 sendto 21 0x1000 240 0 0 0 = 240
@0x1000 u32 240 u16 0x12 5 u32 1 0 "cbc(aes)" fill 56 0 "cbc-aes-aesni" fill 51 0 "kernel" fill 58 0 u32 0x405 0xffffffff 3 0x400 u16 5 1 u8 1 0 0 0 u16 5 99
@0x10ec u8 1 0 0 0
> sendto(21, [{nlmsg_len=240, nlmsg_type=CRYPTO_MSG_UPDATEALG, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cru_name="cbc(aes)", cru_driver_name="cbc-aes-aesni", cru_module_name="kernel", cru_type=0x405, cru_mask=0xffffffff, cru_refcnt=3, cru_flags=0x400}, [[{nla_len=5, nla_type=CRYPTOCFGA_PRIORITY_VAL}, "\x01"], [{nla_len=5, nla_type=0x63 /* CRYPTOCFGA_??? */}, "\x01"]]], 240, 0, NULL, 0) = 240
x86_64 sendto 21 0x1000 16 0 0 0 = 16
@0x1000 u32 16 u16 0x14 5 u32 1 0
> sendto(21, {nlmsg_len=16, nlmsg_type=CRYPTO_MSG_DELRNG, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, 16, 0, NULL, 0) = 16
i386 sendto 21 0x1000 17 0 0 0 = 17
@0x1000 u32 17 u16 0x14 5 u32 1 0 u8 1
> sendto(21, [{nlmsg_len=17, nlmsg_type=CRYPTO_MSG_DELRNG, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, "\x01"], 17, 0, NULL, 0) = 17
riscv64 sendto 21 0x1000 80 0 0 0 = 80
@0x1000 u32 80 u16 0x10 5 u32 1 0 "short" fill 59 0
> sendto(21, [{nlmsg_len=80, nlmsg_type=CRYPTO_MSG_NEWALG, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, "\x73\x68\x6f\x72\x74\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"...], 80, 0, NULL, 0) = 80

# A route asked for.
aarch64 sendto 10 0x1000 36 0 0 0 = 36
@0x1000 u32 36 u16 0x0 1 u32 1 0 u8 10 0 0 1 u32 0 u8 16 0 254 0 0 0 0 0 u32 0
> sendto(10, [{nlmsg_len=36, nlmsg_type=0 /* NLMSG_??? */, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, {fl_addr=inet_addr("10.0.0.1"), fl_mark=0, fl_tos=IPTOS_LOWDELAY, fl_scope=RT_SCOPE_UNIVERSE, tb_id_in=RT_TABLE_MAIN, tb_id=RT_TABLE_UNSPEC, prefixlen=0, nh_sel=0, type=RTN_UNSPEC, scope=RT_SCOPE_UNIVERSE, err=0}], 36, 0, NULL, 0) = 36
arm sendto 10 0x1000 36 0 0 0 = 36
@0x1000 u32 36 u16 0x4d 0 u32 1 0 u8 10 0 0 1 u32 5 u8 0 253 254 255 24 0 1 253 u32 0xfffffffd
> sendto(10, [{nlmsg_len=36, nlmsg_type=0x4d /* NLMSG_??? */, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {fl_addr=inet_addr("10.0.0.1"), fl_mark=0x5, fl_tos=0, fl_scope=RT_SCOPE_LINK, tb_id_in=RT_TABLE_MAIN, tb_id=RT_TABLE_LOCAL, prefixlen=24, nh_sel=0, type=RTN_UNICAST, scope=RT_SCOPE_LINK, err=-3}], 36, 0, NULL, 0) = 36
riscv64 sendto 10 0x1000 18 0 0 0 = 18
@0x1000 u32 18 u16 0x0 1 u32 1 0 u8 1 2
> sendto(10, [{nlmsg_len=18, nlmsg_type=0 /* NLMSG_??? */, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, "\x01\x02"], 18, 0, NULL, 0) = 18

# SCSI: transports, iSCSI.
x86_64 sendto 18 0x1000 32 0 0 0 = 32
@0x1000 u32 32 u16 0x11 0 u32 1 0 u8 1 1 u16 0xa1b2 0x100 16 u64 1
> sendto(18, [{nlmsg_len=32, nlmsg_type=SCSI_TRANSPORT_MSG, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {version=1, transport=SCSI_NL_TRANSPORT_FC, magic=0xa1b2, msgtype=0x100, msglen=16, data="\1\0\0\0\0\0\0\0"}], 32, 0, NULL, 0) = 32
i386 sendto 18 0x1000 18 0 0 0 = 18
@0x1000 u32 18 u16 0x11 0 u32 1 0 u8 1 0
> sendto(18, [{nlmsg_len=18, nlmsg_type=SCSI_TRANSPORT_MSG, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, "\x01\x00"], 18, 0, NULL, 0) = 18
x32 sendto 8 0x1000 40 0 0 0 = 40
@0x1000 u32 40 u16 0xb 0 u32 1 0 11 0 u64 0xffff888012345678 u32 1 2
> sendto(8, [{nlmsg_len=40, nlmsg_type=ISCSI_UEVENT_CREATE_SESSION, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {type=ISCSI_UEVENT_CREATE_SESSION, iferror=0, transport_handle=0xffff888012345678, u="\1\0\0\0\2\0\0\0"}], 40, 0, NULL, 0) = 40
i386 sendto 8 0x1000 32 0 0 0 = 32
@0x1000 u32 32 u16 0x0 0 u32 1 0 102 0 u64 0
> sendto(8, [{nlmsg_len=32, nlmsg_type=ISCSI_UEVENT_UNKNOWN, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {type=ISCSI_KEVENT_CONN_ERROR, iferror=0, transport_handle=0}], 32, 0, NULL, 0) = 32
arm sendto 8 0x1000 20 0 0 0 = 20
@0x1000 u32 20 u16 0x13 0 u32 1 0 19
> sendto(8, [{nlmsg_len=20, nlmsg_type=ISCSI_UEVENT_SEND_PDU, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, "\x13\x00\x00\x00"], 20, 0, NULL, 0) = 20
arm sendto 8 0x1000 32 0 0 0 = 32
@0x1000 u32 32 u16 0x65 0 u32 1 0 101 0 u64 1
> sendto(8, [{nlmsg_len=32, nlmsg_type=ISCSI_KEVENT_RECV_PDU, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {type=ISCSI_KEVENT_RECV_PDU, iferror=0, transport_handle=0x1}], 32, 0, NULL, 0) = 32

# RDMA: its type is CLIENT<<10|OPERATION.
x86_64 sendto 20 0x1000 16 0 0 0 = 16
@0x1000 u32 16 u16 0x1401 0x305 u32 1 0
> sendto(20, {nlmsg_len=16, nlmsg_type=RDMA_NL_NLDEV<<10|RDMA_NLDEV_CMD_GET, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, 16, 0, NULL, 0) = 16
i386 sendto 20 0x1000 160 0 0 0 = 160
@0x1000 u32 160 u16 0x1401 0 u32 1 0 u16 8 1 u32 0 u16 11 2 "mlx5_0" u8 0 0 u16 8 3 u32 1 u16 12 4 u64 0x21361c36 u16 10 5 "16.35" u8 0 0 0 u16 12 6
@0x1048 u64 0x98039b0300a1b2c3 u16 8 9 u32 1 u16 5 12 u8 4 0 0 0 u16 5 14 u8 1 0 0 0 u16 28 0x800f 24 0x8010 7 17 "qp" u8 0 0 u16 12 18 u64 3 u16 8 50 u32 0
@0x108c u16 9 51 "eth0" u8 0 0 0 0 u16 5 84 u8 1 0 0 0
> sendto(20, [{nlmsg_len=160, nlmsg_type=RDMA_NL_NLDEV<<10|RDMA_NLDEV_CMD_GET, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, [[{nla_len=8, nla_type=RDMA_NLDEV_ATTR_DEV_INDEX}, 0], [{nla_len=11, nla_type=RDMA_NLDEV_ATTR_DEV_NAME}, "mlx5_0"], [{nla_len=8, nla_type=RDMA_NLDEV_ATTR_PORT_INDEX}, 1], [{nla_len=12, nla_type=RDMA_NLDEV_ATTR_CAP_FLAGS}, 0x21361c36], [{nla_len=10, nla_type=RDMA_NLDEV_ATTR_FW_VERSION}, "16.35"], [{nla_len=12, nla_type=RDMA_NLDEV_ATTR_NODE_GUID}, 0x98039b0300a1b2c3], [{nla_len=8, nla_type=RDMA_NLDEV_ATTR_LID}, 1], [{nla_len=5, nla_type=RDMA_NLDEV_ATTR_PORT_STATE}, 4], [{nla_len=5, nla_type=RDMA_NLDEV_ATTR_DEV_NODE_TYPE}, RDMA_NODE_IB_CA], [{nla_len=28, nla_type=NLA_F_NESTED|RDMA_NLDEV_ATTR_RES_SUMMARY}, [{nla_len=24, nla_type=NLA_F_NESTED|RDMA_NLDEV_ATTR_RES_SUMMARY_ENTRY}, [[{nla_len=7, nla_type=RDMA_NLDEV_ATTR_RES_SUMMARY_ENTRY_NAME}, "qp"], [{nla_len=12, nla_type=RDMA_NLDEV_ATTR_RES_SUMMARY_ENTRY_CURR}, 3]]]], [{nla_len=8, nla_type=RDMA_NLDEV_ATTR_NDEV_INDEX}, 0], [{nla_len=9, nla_type=RDMA_NLDEV_ATTR_NDEV_NAME}, "eth0"], [{nla_len=5, nla_type=RDMA_NLDEV_ATTR_DEV_DIM}, 1]]], 160, 0, NULL, 0) = 160
-X raw
> sendto(20, [{nlmsg_len=160, nlmsg_type=0x5<<10|0x1, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, [[{nla_len=8, nla_type=0x1}, 0], [{nla_len=11, nla_type=0x2}, "mlx5_0"], [{nla_len=8, nla_type=0x3}, 1], [{nla_len=12, nla_type=0x4}, 0x21361c36], [{nla_len=10, nla_type=0x5}, "16.35"], [{nla_len=12, nla_type=0x6}, 0x98039b0300a1b2c3], [{nla_len=8, nla_type=0x9}, 1], [{nla_len=5, nla_type=0xc}, 4], [{nla_len=5, nla_type=0xe}, 0x1], [{nla_len=28, nla_type=0x8000|0xf}, [{nla_len=24, nla_type=0x8000|0x10}, [[{nla_len=7, nla_type=0x11}, "qp"], [{nla_len=12, nla_type=0x12}, 3]]]], [{nla_len=8, nla_type=0x32}, 0], [{nla_len=9, nla_type=0x33}, "eth0"], [{nla_len=5, nla_type=0x54}, 1]]], 160, 0, NULL, 0) = 160
x32 sendto 20 0x1000 84 0 0 0 = 84
@0x1000 u32 84 u16 0x140a 0x305 u32 1 0 u16 44 0x8013 40 0x8014 8 21 u32 7 u16 5 26 u8 2 0 0 0 u16 8 28 u32 77 u16 9 29 "kern" u8 0 0 0 0 u16 24 0x8034 20
@0x1042 u16 0x8035 6 54 "x" u8 0 0 0 u16 8 56 u32 2147483647
> sendto(20, [{nlmsg_len=84, nlmsg_type=RDMA_NL_NLDEV<<10|RDMA_NLDEV_CMD_RES_QP_GET, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, [[{nla_len=44, nla_type=NLA_F_NESTED|RDMA_NLDEV_ATTR_RES_QP}, [{nla_len=40, nla_type=NLA_F_NESTED|RDMA_NLDEV_ATTR_RES_QP_ENTRY}, [[{nla_len=8, nla_type=RDMA_NLDEV_ATTR_RES_LQPN}, 7], [{nla_len=5, nla_type=RDMA_NLDEV_ATTR_RES_TYPE}, 2], [{nla_len=8, nla_type=RDMA_NLDEV_ATTR_RES_PID}, 77], [{nla_len=9, nla_type=RDMA_NLDEV_ATTR_RES_KERN_NAME}, "kern"]]]], [{nla_len=24, nla_type=NLA_F_NESTED|RDMA_NLDEV_ATTR_DRIVER}, [{nla_len=20, nla_type=NLA_F_NESTED|RDMA_NLDEV_ATTR_DRIVER_ENTRY}, [[{nla_len=6, nla_type=RDMA_NLDEV_ATTR_DRIVER_STRING}, "x"], [{nla_len=8, nla_type=RDMA_NLDEV_ATTR_DRIVER_S32}, 2147483647]]]]]], 84, 0, NULL, 0) = 84
aarch64 sendto 20 0x1000 32 0 0 0 = 32
@0x1000 u32 32 u16 0x1402 5 u32 1 0 u16 8 1 u32 0 u16 8 2 "new" u8 0
> sendto(20, [{nlmsg_len=32, nlmsg_type=RDMA_NL_NLDEV<<10|RDMA_NLDEV_CMD_SET, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, [[{nla_len=8, nla_type=RDMA_NLDEV_ATTR_DEV_INDEX}, 0], [{nla_len=8, nla_type=RDMA_NLDEV_ATTR_DEV_NAME}, "new"]]], 32, 0, NULL, 0) = 32
arm sendto 20 0x1000 48 0 0 0 = 48
@0x1000 u32 48 u16 0x1403 0x605 u32 1 0 u16 9 2 "rxe0" u8 0 0 0 0 u16 8 65 "rxe" u8 0 u16 9 51 "eth0" u8 0 0 0 0
> sendto(20, [{nlmsg_len=48, nlmsg_type=RDMA_NL_NLDEV<<10|RDMA_NLDEV_CMD_NEWLINK, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK|NLM_F_EXCL|NLM_F_CREATE, nlmsg_seq=1, nlmsg_pid=0}, [[{nla_len=9, nla_type=RDMA_NLDEV_ATTR_DEV_NAME}, "rxe0"], [{nla_len=8, nla_type=RDMA_NLDEV_ATTR_LINK_TYPE}, "rxe"], [{nla_len=9, nla_type=RDMA_NLDEV_ATTR_NDEV_NAME}, "eth0"]]], 48, 0, NULL, 0) = 48
riscv64 sendto 20 0x1000 24 0 0 0 = 24
@0x1000 u32 24 u16 0x1404 0x105 u32 1 0 u16 8 1 u32 3
> sendto(20, [{nlmsg_len=24, nlmsg_type=RDMA_NL_NLDEV<<10|RDMA_NLDEV_CMD_DELLINK, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK|NLM_F_NONREC, nlmsg_seq=1, nlmsg_pid=0}, [{nla_len=8, nla_type=RDMA_NLDEV_ATTR_DEV_INDEX}, 3]], 24, 0, NULL, 0) = 24
x86_64 sendto 20 0x1000 32 0 0 0 = 32
@0x1000 u32 32 u16 0x141c 0 u32 1 0 u16 5 102 u8 2 0 0 0 u16 5 999 u8 1 0 0 0
> sendto(20, [{nlmsg_len=32, nlmsg_type=RDMA_NL_NLDEV<<10|RDMA_NLDEV_CMD_MONITOR, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, [[{nla_len=5, nla_type=RDMA_NLDEV_ATTR_EVENT_TYPE}, RDMA_NETDEV_ATTACH_EVENT], [{nla_len=5, nla_type=0x3e7 /* RDMA_NLDEV_??? */}, "\x01"]]], 32, 0, NULL, 0) = 32
i386 sendto 20 0x1000 124 0 0 0 = 124
@0x1000 u32 124 u16 0x1000 1 u32 1 0 "mlx5_0" fill 58 0 u8 1 0 u16 0 20 4 u8 254 128 0 0 0 0 0 0 0 0 0 0 0 0 0 1 u16 12 3 u64 1 u16 6 16391 0xffff u8 0 0
> sendto(20, [{nlmsg_len=124, nlmsg_type=RDMA_NL_LS<<10|RDMA_NL_LS_OP_RESOLVE, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, {device_name="mlx5_0", port_num=1, path_use=LS_RESOLVE_PATH_USE_ALL}, [[{nla_len=20, nla_type=LS_NLA_TYPE_DGID}, inet_pton(AF_INET6, "fe80::1")], [{nla_len=12, nla_type=LS_NLA_TYPE_SERVICE_ID}, 0x1], [{nla_len=6, nla_type=NLA_F_NET_BYTEORDER|LS_NLA_TYPE_PKEY}, 0xffff]]], 124, 0, NULL, 0) = 124
x32 sendto 20 0x1000 24 0 0 0 = 24
@0x1000 u32 24 u16 0x1001 1 u32 1 0 u16 8 2 u32 5
> sendto(20, [{nlmsg_len=24, nlmsg_type=RDMA_NL_LS<<10|RDMA_NL_LS_OP_SET_TIMEOUT, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, [{nla_len=8, nla_type=LS_NLA_TYPE_TIMEOUT}, 5]], 24, 0, NULL, 0) = 24
aarch64 sendto 20 0x1000 48 0 0 0 = 48
@0x1000 u32 48 u16 0x1002 1 u32 1 0 0 u16 8 9 u8 1 2 3 4 u16 20 10 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1
> sendto(20, [{nlmsg_len=48, nlmsg_type=RDMA_NL_LS<<10|RDMA_NL_LS_OP_IP_RESOLVE, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, {ifindex=0}, [[{nla_len=8, nla_type=LS_NLA_TYPE_IPV4}, inet_addr("1.2.3.4")], [{nla_len=20, nla_type=LS_NLA_TYPE_IPV6}, inet_pton(AF_INET6, "::1")]]], 48, 0, NULL, 0) = 48
arm sendto 20 0x1000 17 0 0 0 = 17
@0x1000 u32 17 u16 0x1003 1 u32 1 0 u8 1
> sendto(20, [{nlmsg_len=17, nlmsg_type=RDMA_NL_LS<<10|0x3 /* RDMA_NL_LS_OP_??? */, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, "\x01"], 17, 0, NULL, 0) = 17
riscv64 sendto 20 0x1000 20 0 0 0 = 20
@0x1000 u32 20 u16 0x801 1 u32 1 0 u8 1 2 3 4
> sendto(20, [{nlmsg_len=20, nlmsg_type=RDMA_NL_IWCM<<10|RDMA_NL_IWPM_ADD_MAPPING, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, "\x01\x02\x03\x04"], 20, 0, NULL, 0) = 20
x86_64 sendto 20 0x1000 20 0 0 0 = 20
@0x1000 u32 20 u16 0x7c01 1 u32 1 0 u8 1 2 3 4
> sendto(20, [{nlmsg_len=20, nlmsg_type=0x1f /* RDMA_NL_??? */<<10|0x1, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, "\x01\x02\x03\x04"], 20, 0, NULL, 0) = 20
i386 sendto 20 0x1000 16 0 0 0 = 16
@0x1000 u32 16 u16 0x14ff 1 u32 1 0
> sendto(20, {nlmsg_len=16, nlmsg_type=RDMA_NL_NLDEV<<10|0xff /* RDMA_NLDEV_CMD_??? */, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, 16, 0, NULL, 0) = 16

# Devices: the kernel's text, and udev's with a header.
x86_64 sendto 15 0x1000 29 0 0 0 = 29
@0x1000 "add@/devices/x" u8 0 "ACTION=add" u8 0 "X=1"
> sendto(15, "add@/devices/x\0ACTION=add\0X=1", 29, 0, NULL, 0) = 29
x86_64 sendto 15 0x1000 55 0 0 0 = 55
@0x1000 "libudev" u8 0 be32 0xfeedcafe u32 40 40 15 be32 0xc370b302 0 0x80000 3 "ACTION=add" u8 0 "X=1" u8 0
> sendto(15, [{prefix="libudev", magic=htonl(0xfeedcafe), header_size=40, properties_off=40, properties_len=15, filter_subsystem_hash=htonl(0xc370b302), filter_devtype_hash=htonl(0), filter_tag_bloom_hi=htonl(0x80000), filter_tag_bloom_lo=htonl(0x3)}, "ACTION=add\0X=1\0"], 55, 0, NULL, 0) = 55
-s 6
> sendto(15, [{prefix="libudev", magic=htonl(0xfeedcafe), header_size=40, properties_off=40, properties_len=15, filter_subsystem_hash=htonl(0xc370b302), filter_devtype_hash=htonl(0), filter_tag_bloom_hi=htonl(0x80000), filter_tag_bloom_lo=htonl(0x3)}, "ACTION"...], 55, 0, NULL, 0) = 55
-X raw
> sendto(15, [{prefix="libudev", magic=htonl(0xfeedcafe), header_size=40, properties_off=40, properties_len=15, filter_subsystem_hash=htonl(0xc370b302), filter_devtype_hash=htonl(0), filter_tag_bloom_hi=htonl(0x80000), filter_tag_bloom_lo=htonl(0x3)}, "ACTION=add\0X=1\0"], 55, 0, NULL, 0) = 55
arm sendto 15 0x1000 40 0 0 0 = 40
@0x1000 "libudev" u8 0 be32 0xfeedcafe u32 40 40 15 be32 0xc370b302 0 0x80000 3
> sendto(15, {prefix="libudev", magic=htonl(0xfeedcafe), header_size=40, properties_off=40, properties_len=15, filter_subsystem_hash=htonl(0xc370b302), filter_devtype_hash=htonl(0), filter_tag_bloom_hi=htonl(0x80000), filter_tag_bloom_lo=htonl(0x3)}, 40, 0, NULL, 0) = 40
i386 sendto 15 0x1000 39 0 0 0 = 39
@0x1000 "libudev" u8 0 be32 0xfeedcafe u32 40 40 15 be32 0xc370b302 0 0x80000 u8 0 0 0
> sendto(15, "libudev\0\376\355\312\376(\0\0\0(\0\0\0\17\0\0\0\303p\263\2\0\0\0\0"..., 39, 0, NULL, 0) = 39
aarch64 sendto 15 0x1000 44 0 0 0 = 44
@0x1000 "libudex" u8 0 be32 0xfeedcafe u32 40 40 15 be32 0xc370b302 0 0x80000 3 u32 1
> sendto(15, "libudex\0\376\355\312\376(\0\0\0(\0\0\0\17\0\0\0\303p\263\2\0\0\0\0"..., 44, 0, NULL, 0) = 44
x86_64 sendto 15 0x1000 40 0 0 0 = -1 EFAULT
> sendto(15, 0x1000, 40, 0, NULL, 0) = -1 EFAULT (Bad address)
