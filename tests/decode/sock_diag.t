# NETLINK_SOCK_DIAG: questions and answers about sockets.

fd 7 "socket:[2]" netlink 4

# The two old types: questions about internet sockets, whatever the family.
x86_64 sendto 7 0x1000 76 0 0 0 = 76
@0x1000 u8 76 0 0 0 18 0 1 3 1 0 0 0 0 0 0 0 2 24 32 3 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0 1 0 0 0
@0x1040 u8 2 0 0 0 2 4 0 0 7 0 0 0
> sendto(7, [{nlmsg_len=76, nlmsg_type=TCPDIAG_GETSOCK, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_src_len=24, idiag_dst_len=32, idiag_ext=1<<(INET_DIAG_MEMINFO-1)|1<<(INET_DIAG_INFO-1), id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}, idiag_states=1<<TCP_ESTABLISHED|1<<TCP_LISTEN, idiag_dbs=7}], 76, 0, NULL, 0) = 76
i386 sendto 7 0x1000 76 0 0 0 = 76
@0x1000 u8 76 0 0 0 18 0 1 3 1 0 0 0 0 0 0 0 10 64 128 0 3 232 0 80 fill 15 0 1 fill 15 0 2 0 0 0 0 255 255 255 255
@0x1040 u8 255 255 255 255 1 128 255 255 0 0 0 0
> sendto(7, [{nlmsg_len=76, nlmsg_type=TCPDIAG_GETSOCK, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_src_len=64, idiag_dst_len=128, idiag_ext=0, id={idiag_sport=htons(1000), idiag_dport=htons(80), inet_pton(AF_INET6, "::1", &idiag_src), inet_pton(AF_INET6, "::2", &idiag_dst), idiag_if=0, idiag_cookie=[4294967295, 4294967295]}, idiag_states=0xffff8001, idiag_dbs=0}], 76, 0, NULL, 0) = 76
x32 sendto 7 0x1000 84 0 0 0 = 84
@0x1000 u8 84 0 0 0 19 0 1 3 1 0 0 0 0 0 0 0 1 0 0 128 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0 1 0 0 0
@0x1040 u8 2 fill 11 0 5 0 3 0 6 0 0 0
> sendto(7, [{nlmsg_len=84, nlmsg_type=DCCPDIAG_GETSOCK, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {idiag_family=AF_UNIX, idiag_src_len=0, idiag_dst_len=0, idiag_ext=1<<(INET_DIAG_SHUTDOWN-1), id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}, idiag_states=0, idiag_dbs=0}, [{nla_len=5, nla_type=INET_DIAG_REQ_PROTOCOL}, IPPROTO_TCP]], 84, 0, NULL, 0) = 84
aarch64 sendto 7 0x1000 20 0 0 0 = 20
@0x1000 u8 20 0 0 0 18 0 1 3 1 0 0 0 0 0 0 0 2 0 0 0
> sendto(7, [{nlmsg_len=20, nlmsg_type=TCPDIAG_GETSOCK, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {idiag_family=AF_INET, ...}], 20, 0, NULL, 0) = 20
arm sendto 7 0x1000 88 0 0 0 = 88
@0x1000 u8 88 0 0 0 18 0 2 0 1 0 0 0 0 0 0 0 2 1 2 3 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0 1 0 0 0
@0x1040 u8 2 0 0 0 1 0 0 0 2 0 0 0 3 0 0 0 232 3 0 0 5 0 0 0
> sendto(7, [{nlmsg_len=88, nlmsg_type=TCPDIAG_GETSOCK, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=TCP_ESTABLISHED, idiag_timer=2, idiag_retrans=3, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}, idiag_expires=1, idiag_rqueue=2, idiag_wqueue=3, idiag_uid=1000, idiag_inode=5}], 88, 0, NULL, 0) = 88

# A family nobody knows, and one byte alone.
riscv64 sendto 7 0x1000 20 0 0 0 = 20
@0x1000 u8 20 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 99 1 2 3
> sendto(7, [{nlmsg_len=20, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {family=0x63 /* AF_??? */, data="\x01\x02\x03"}], 20, 0, NULL, 0) = 20
x86_64 sendto 7 0x1000 17 0 0 0 = 17
@0x1000 u8 17 0 0 0 20 0 2 0 1 0 0 0 0 0 0 0 99
> sendto(7, [{nlmsg_len=17, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {family=0x63 /* AF_??? */}], 17, 0, NULL, 0) = 17
i386 sendto 7 0x1000 17 0 0 0 = 17
@0x1000 u8 17 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 2
> sendto(7, [{nlmsg_len=17, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {family=AF_INET}], 17, 0, NULL, 0) = 17
x32 sendto 7 0x1000 18 0 0 0 = 18
@0x1000 u8 18 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 2 6
> sendto(7, [{nlmsg_len=18, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_INET, ...}], 18, 0, NULL, 0) = 18
aarch64 sendto 7 0x1000 72 0 0 0 = 72
@0x1000 u8 72 0 0 0 21 0 5 0 1 0 0 0 0 0 0 0 2 6 0 0 2 0 0 0 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0
@0x1040 u8 1 0 0 0 2 0 0 0
> sendto(7, [{nlmsg_len=72, nlmsg_type=SOCK_DESTROY, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_INET, sdiag_protocol=IPPROTO_TCP, idiag_ext=0, idiag_states=1<<TCP_ESTABLISHED, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}}], 72, 0, NULL, 0) = 72

# Bytes behind a question.
arm sendto 7 0x1000 44 0 0 0 = 44
@0x1000 u8 44 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 1 0 0 0 255 255 255 255 0 0 0 0 127 0 0 0 255 255 255 255 255 255 255 255 1 2 3 4
> sendto(7, [{nlmsg_len=44, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_UNIX, sdiag_protocol=0, udiag_states=1<<TCP_ESTABLISHED|1<<TCP_SYN_SENT|1<<TCP_SYN_RECV|1<<TCP_FIN_WAIT1|1<<TCP_FIN_WAIT2|1<<TCP_TIME_WAIT|1<<TCP_CLOSE|1<<TCP_CLOSE_WAIT|1<<TCP_LAST_ACK|1<<TCP_LISTEN|1<<TCP_CLOSING|1<<TCP_NEW_SYN_RECV|1<<TCP_BOUND_INACTIVE|0xffffc001, udiag_ino=0, udiag_show=UDIAG_SHOW_NAME|UDIAG_SHOW_VFS|UDIAG_SHOW_PEER|UDIAG_SHOW_ICONS|UDIAG_SHOW_RQLEN|UDIAG_SHOW_MEMINFO|UDIAG_SHOW_UID, udiag_cookie=[4294967295, 4294967295]}, "\x01\x02\x03\x04"], 44, 0, NULL, 0) = 44

# What sockets are asked for by: operations, and what each is about.
riscv64 sendto 7 0x1000 84 0 0 0 = 84
@0x1000 u8 84 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 2 6 0 0 2 0 0 0 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0
@0x1040 u8 1 0 0 0 2 0 0 0 12 0 1 0 2 8 12 0 0 0 80 0
> sendto(7, [{nlmsg_len=84, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_INET, sdiag_protocol=IPPROTO_TCP, idiag_ext=0, idiag_states=1<<TCP_ESTABLISHED, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}}, [{nla_len=12, nla_type=INET_DIAG_REQ_BYTECODE}, {code=INET_DIAG_BC_S_GE, yes=8, no=12}, {code=INET_DIAG_BC_NOP, yes=0, no=80}]], 84, 0, NULL, 0) = 84
x86_64 sendto 7 0x1000 92 0 0 0 = 92
@0x1000 u8 92 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 2 6 0 0 2 0 0 0 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0
@0x1040 u8 1 0 0 0 2 0 0 0 20 0 1 0 7 4 12 0 2 32 0 0 80 0 0 0 127 0 0 1
> sendto(7, [{nlmsg_len=92, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_INET, sdiag_protocol=IPPROTO_TCP, idiag_ext=0, idiag_states=1<<TCP_ESTABLISHED, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}}, [{nla_len=20, nla_type=INET_DIAG_REQ_BYTECODE}, {code=INET_DIAG_BC_S_COND, yes=4, no=12}, {family=AF_INET, prefix_len=32, port=80, addr=inet_addr("127.0.0.1")}]], 92, 0, NULL, 0) = 92
i386 sendto 7 0x1000 104 0 0 0 = 104
@0x1000 u8 104 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 2 6 0 0 2 0 0 0 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0
@0x1040 u8 1 0 0 0 2 0 0 0 32 0 1 0 8 4 12 0 10 128 0 0 80 fill 18 0 1
> sendto(7, [{nlmsg_len=104, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_INET, sdiag_protocol=IPPROTO_TCP, idiag_ext=0, idiag_states=1<<TCP_ESTABLISHED, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}}, [{nla_len=32, nla_type=INET_DIAG_REQ_BYTECODE}, {code=INET_DIAG_BC_D_COND, yes=4, no=12}, {family=AF_INET6, prefix_len=128, port=80, inet_pton(AF_INET6, "::1", &addr)}]], 104, 0, NULL, 0) = 104
x32 sendto 7 0x1000 88 0 0 0 = 88
@0x1000 u8 88 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 2 6 0 0 2 0 0 0 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0
@0x1040 u8 1 0 0 0 2 0 0 0 16 0 1 0 8 4 12 0 0 0 0 0 255 255 255 255
> sendto(7, [{nlmsg_len=88, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_INET, sdiag_protocol=IPPROTO_TCP, idiag_ext=0, idiag_states=1<<TCP_ESTABLISHED, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}}, [{nla_len=16, nla_type=INET_DIAG_REQ_BYTECODE}, {code=INET_DIAG_BC_D_COND, yes=4, no=12}, {family=AF_UNSPEC, prefix_len=0, port=4294967295}]], 88, 0, NULL, 0) = 88
aarch64 sendto 7 0x1000 92 0 0 0 = 92
@0x1000 u8 92 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 2 6 0 0 2 0 0 0 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0
@0x1040 u8 1 0 0 0 2 0 0 0 18 0 1 0 8 4 12 0 1 0 0 0 255 255 255 255 1 2 0 0
> sendto(7, [{nlmsg_len=92, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_INET, sdiag_protocol=IPPROTO_TCP, idiag_ext=0, idiag_states=1<<TCP_ESTABLISHED, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}}, [{nla_len=18, nla_type=INET_DIAG_REQ_BYTECODE}, {code=INET_DIAG_BC_D_COND, yes=4, no=12}, {family=AF_UNIX, prefix_len=0, port=4294967295, addr="\x01\x02"}]], 92, 0, NULL, 0) = 92
arm sendto 7 0x1000 84 0 0 0 = 84
@0x1000 u8 84 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 2 6 0 0 2 0 0 0 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0
@0x1040 u8 1 0 0 0 2 0 0 0 12 0 1 0 9 4 8 0 209 47 1 0
> sendto(7, [{nlmsg_len=84, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_INET, sdiag_protocol=IPPROTO_TCP, idiag_ext=0, idiag_states=1<<TCP_ESTABLISHED, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}}, [{nla_len=12, nla_type=INET_DIAG_REQ_BYTECODE}, {code=INET_DIAG_BC_DEV_COND, yes=4, no=8}, 77777]], 84, 0, NULL, 0) = 84
riscv64 sendto 7 0x1000 96 0 0 0 = 96
@0x1000 u8 96 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 2 6 0 0 2 0 0 0 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0
@0x1040 u8 1 0 0 0 2 0 0 0 16 0 1 0 10 4 8 0 3 0 0 0 255 0 0 0 5 0 3 0 17 0 0 0
> sendto(7, [{nlmsg_len=96, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_INET, sdiag_protocol=IPPROTO_TCP, idiag_ext=0, idiag_states=1<<TCP_ESTABLISHED, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}}, [[{nla_len=16, nla_type=INET_DIAG_REQ_BYTECODE}, {code=INET_DIAG_BC_MARK_COND, yes=4, no=8}, {mark=3, mask=255}], [{nla_len=5, nla_type=INET_DIAG_REQ_PROTOCOL}, IPPROTO_UDP]]], 96, 0, NULL, 0) = 96
x86_64 sendto 7 0x1000 88 0 0 0 = 88
@0x1000 u8 88 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 2 6 0 0 2 0 0 0 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0
@0x1040 u8 1 0 0 0 2 0 0 0 16 0 1 0 13 4 8 0 77 0 0 0 0 0 0 0
> sendto(7, [{nlmsg_len=88, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_INET, sdiag_protocol=IPPROTO_TCP, idiag_ext=0, idiag_states=1<<TCP_ESTABLISHED, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}}, [{nla_len=16, nla_type=INET_DIAG_REQ_BYTECODE}, {code=INET_DIAG_BC_CGROUP_COND, yes=4, no=8}, 77]], 88, 0, NULL, 0) = 88
i386 sendto 7 0x1000 84 0 0 0 = 84
@0x1000 u8 84 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 2 6 0 0 2 0 0 0 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0
@0x1040 u8 1 0 0 0 2 0 0 0 11 0 1 0 1 4 8 0 1 2 3 0
> sendto(7, [{nlmsg_len=84, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_INET, sdiag_protocol=IPPROTO_TCP, idiag_ext=0, idiag_states=1<<TCP_ESTABLISHED, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}}, [{nla_len=11, nla_type=INET_DIAG_REQ_BYTECODE}, {code=INET_DIAG_BC_JMP, yes=4, no=8}, "\x01\x02\x03"]], 84, 0, NULL, 0) = 84
x32 sendto 7 0x1000 84 0 0 0 = 84
@0x1000 u8 84 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 2 6 0 0 2 0 0 0 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0
@0x1040 u8 1 0 0 0 2 0 0 0 11 0 1 0 2 4 8 0 1 2 3 0
> sendto(7, [{nlmsg_len=84, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_INET, sdiag_protocol=IPPROTO_TCP, idiag_ext=0, idiag_states=1<<TCP_ESTABLISHED, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}}, [{nla_len=11, nla_type=INET_DIAG_REQ_BYTECODE}, {code=INET_DIAG_BC_S_GE, yes=4, no=8}, "\x01\x02\x03"]], 84, 0, NULL, 0) = 84
aarch64 sendto 7 0x1000 80 0 0 0 = 80
@0x1000 u8 80 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 2 6 0 0 2 0 0 0 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0
@0x1040 u8 1 0 0 0 2 0 0 0 7 0 1 0 1 2 3 0
> sendto(7, [{nlmsg_len=80, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_INET, sdiag_protocol=IPPROTO_TCP, idiag_ext=0, idiag_states=1<<TCP_ESTABLISHED, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}}, [{nla_len=7, nla_type=INET_DIAG_REQ_BYTECODE}, "\x01\x02\x03"]], 80, 0, NULL, 0) = 80
arm sendto 7 0x1000 84 0 0 0 = 84
@0x1000 u8 84 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 2 6 0 0 2 0 0 0 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0
@0x1040 u8 1 0 0 0 2 0 0 0 12 0 2 0 8 0 1 0 9 0 0 0
> sendto(7, [{nlmsg_len=84, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_INET, sdiag_protocol=IPPROTO_TCP, idiag_ext=0, idiag_states=1<<TCP_ESTABLISHED, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}}, [{nla_len=12, nla_type=INET_DIAG_REQ_SK_BPF_STORAGES}, [{nla_len=8, nla_type=SK_DIAG_BPF_STORAGE_REQ_MAP_FD}, 9]]], 84, 0, NULL, 0) = 84
riscv64 sendto 7 0x1000 72 0 0 0 = 72
@0x1000 u8 72 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 2 255 0 6 2 0 0 0 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0
@0x1040 u8 1 0 0 0 2 0 0 0
> sendto(7, [{nlmsg_len=72, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_INET, sdiag_protocol=IPPROTO_RAW, idiag_ext=0, sdiag_raw_protocol=IPPROTO_TCP, idiag_states=1<<TCP_ESTABLISHED, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}}], 72, 0, NULL, 0) = 72

# Answers about internet sockets.
x86_64 sendto 7 0x1000 148 0 0 0 = 148
@0x1000 u8 148 0 0 0 20 0 2 0 1 0 0 0 0 0 0 0 2 1 1 2 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0 1 0 0 0
@0x1040 u8 2 0 0 0 1 0 0 0 2 0 0 0 3 0 0 0 232 3 0 0 5 0 0 0 20 0 1 0 1 0 0 0 2 0 0 0 3 0 0 0 4 0 0 0 20 0 3 0 1 0 0 0 2 0 0 0 3 0 0 0 4 0 0 0
@0x1080 u8 10 0 4 0 "cubic" 0 0 0 5 0 5 0 4 0 0 0
> sendto(7, [{nlmsg_len=148, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=TCP_ESTABLISHED, idiag_timer=1, idiag_retrans=2, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}, idiag_expires=1, idiag_rqueue=2, idiag_wqueue=3, idiag_uid=1000, idiag_inode=5}, [[{nla_len=20, nla_type=INET_DIAG_MEMINFO}, {idiag_rmem=1, idiag_wmem=2, idiag_fmem=3, idiag_tmem=4}], [{nla_len=20, nla_type=INET_DIAG_VEGASINFO}, {tcpv_enabled=1, tcpv_rttcnt=2, tcpv_rtt=3, tcpv_minrtt=4}], [{nla_len=10, nla_type=INET_DIAG_CONG}, "cubic"], [{nla_len=5, nla_type=INET_DIAG_TOS}, 4]]], 148, 0, NULL, 0) = 148
i386 sendto 7 0x1000 228 0 0 0 = 228
@0x1000 u8 228 0 0 0 20 0 2 0 1 0 0 0 0 0 0 0 2 1 1 2 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0 1 0 0 0
@0x1040 u8 2 0 0 0 1 0 0 0 2 0 0 0 3 0 0 0 232 3 0 0 5 0 0 0 140 0 2 0 1 0 0 0 0 7 119 1 0 0 0 0 1 0 0 0 2 0 0 0 3 0 0 0 4 0 0 0 5 0 0 0 6 0 0 0
@0x1080 u8 7 0 0 0 8 0 0 0 9 0 0 0 10 0 0 0 11 0 0 0 12 0 0 0 13 0 0 0 14 0 0 0 15 0 0 0 16 0 0 0 17 0 0 0 18 0 0 0 19 0 0 0 20 0 0 0 21 0 0 0 22 0 0 0
@0x10c0 u8 23 fill 11 0 1 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 3 0 0 0 0 0 0 0
> sendto(7, [{nlmsg_len=228, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=TCP_ESTABLISHED, idiag_timer=1, idiag_retrans=2, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}, idiag_expires=1, idiag_rqueue=2, idiag_wqueue=3, idiag_uid=1000, idiag_inode=5}, [{nla_len=140, nla_type=INET_DIAG_INFO}, {tcpi_state=TCP_ESTABLISHED, tcpi_ca_state=TCP_CA_Open, tcpi_retransmits=0, tcpi_probes=0, tcpi_backoff=0, tcpi_options=TCPI_OPT_TIMESTAMPS|TCPI_OPT_SACK|TCPI_OPT_WSCALE, tcpi_snd_wscale=7, tcpi_rcv_wscale=7, tcpi_delivery_rate_app_limited=1, tcpi_fastopen_client_fail=0, tcpi_rto=0, tcpi_ato=1, tcpi_snd_mss=2, tcpi_rcv_mss=3, tcpi_unacked=4, tcpi_sacked=5, tcpi_lost=6, tcpi_retrans=7, tcpi_fackets=8, tcpi_last_data_sent=9, tcpi_last_ack_sent=10, tcpi_last_data_recv=11, tcpi_last_ack_recv=12, tcpi_pmtu=13, tcpi_rcv_ssthresh=14, tcpi_rtt=15, tcpi_rttvar=16, tcpi_snd_ssthresh=17, tcpi_snd_cwnd=18, tcpi_advmss=19, tcpi_reordering=20, tcpi_rcv_rtt=21, tcpi_rcv_space=22, tcpi_total_retrans=23, tcpi_pacing_rate=0, tcpi_max_pacing_rate=1, tcpi_bytes_acked=2, tcpi_bytes_received=3}]], 228, 0, NULL, 0) = 228
x32 sendto 7 0x1000 96 0 0 0 = 96
@0x1000 u8 96 0 0 0 20 0 2 0 1 0 0 0 0 0 0 0 2 1 1 2 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0 1 0 0 0
@0x1040 u8 2 0 0 0 1 0 0 0 2 0 0 0 3 0 0 0 232 3 0 0 5 0 0 0 7 0 2 0 1 0 0 0
> sendto(7, [{nlmsg_len=96, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=TCP_ESTABLISHED, idiag_timer=1, idiag_retrans=2, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}, idiag_expires=1, idiag_rqueue=2, idiag_wqueue=3, idiag_uid=1000, idiag_inode=5}, [{nla_len=7, nla_type=INET_DIAG_INFO}, "\x01\x00\x00"]], 96, 0, NULL, 0) = 96
aarch64 sendto 7 0x1000 172 0 0 0 = 172
@0x1000 u8 172 0 0 0 20 0 2 0 1 0 0 0 0 0 0 0 2 1 1 2 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0 1 0 0 0
@0x1040 u8 2 0 0 0 1 0 0 0 2 0 0 0 3 0 0 0 232 3 0 0 5 0 0 0 40 0 7 0 0 0 0 0 1 0 0 0 2 0 0 0 3 0 0 0 4 0 0 0 5 0 0 0 6 0 0 0 7 0 0 0 8 0 0 0
@0x1080 u8 5 0 8 0 3 0 0 0 20 0 9 0 1 0 0 0 1 0 0 0 2 0 0 0 3 0 0 0 5 0 10 0 6 0 0 0 5 0 11 0 1 0 0 0
> sendto(7, [{nlmsg_len=172, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=TCP_ESTABLISHED, idiag_timer=1, idiag_retrans=2, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}, idiag_expires=1, idiag_rqueue=2, idiag_wqueue=3, idiag_uid=1000, idiag_inode=5}, [[{nla_len=40, nla_type=INET_DIAG_SKMEMINFO}, [[SK_MEMINFO_RMEM_ALLOC]=0, [SK_MEMINFO_RCVBUF]=1, [SK_MEMINFO_WMEM_ALLOC]=2, [SK_MEMINFO_SNDBUF]=3, [SK_MEMINFO_FWD_ALLOC]=4, [SK_MEMINFO_WMEM_QUEUED]=5, [SK_MEMINFO_OPTMEM]=6, [SK_MEMINFO_BACKLOG]=7, [SK_MEMINFO_DROPS]=8]], [{nla_len=5, nla_type=INET_DIAG_SHUTDOWN}, 0x3 /* RCV_SHUTDOWN|SEND_SHUTDOWN */], [{nla_len=20, nla_type=INET_DIAG_DCTCPINFO}, {dctcp_enabled=1, dctcp_ce_state=0, dctcp_alpha=1, dctcp_ab_ecn=2, dctcp_ab_tot=3}], [{nla_len=5, nla_type=INET_DIAG_PROTOCOL}, IPPROTO_TCP], [{nla_len=5, nla_type=INET_DIAG_SKV6ONLY}, 1]]], 172, 0, NULL, 0) = 172
arm sendto 7 0x1000 364 0 0 0 = 364
@0x1000 u8 108 1 0 0 20 0 2 0 1 0 0 0 0 0 0 0 2 1 1 2 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0 1 0 0 0
@0x1040 u8 2 0 0 0 1 0 0 0 2 0 0 0 3 0 0 0 232 3 0 0 5 0 0 0 7 1 12 0 2 0 0 80 1 2 3 4 fill 28 0
@0x1080 fill 64 0
@0x10c0 fill 28 0 u8 10 0 0 80 fill 32 0
@0x1100 fill 64 0
@0x1140 fill 28 0 u8 97 98 99 0 12 0 13 0 2 0 0 80 1 2 3 4
> sendto(7, [{nlmsg_len=364, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=TCP_ESTABLISHED, idiag_timer=1, idiag_retrans=2, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}, idiag_expires=1, idiag_rqueue=2, idiag_wqueue=3, idiag_uid=1000, idiag_inode=5}, [[{nla_len=263, nla_type=INET_DIAG_LOCALS}, [{sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("1.2.3.4")}, {sa_family=AF_INET6, sin6_port=htons(80), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::", &sin6_addr), sin6_scope_id=0}]], [{nla_len=12, nla_type=INET_DIAG_PEERS}, "\x02\x00\x00\x50\x01\x02\x03\x04"]]], 364, 0, NULL, 0) = 364
riscv64 sendto 7 0x1000 164 0 0 0 = 164
@0x1000 u8 164 0 0 0 20 0 2 0 1 0 0 0 0 0 0 0 2 1 1 2 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0 1 0 0 0
@0x1040 u8 2 0 0 0 1 0 0 0 2 0 0 0 3 0 0 0 232 3 0 0 5 0 0 0 8 0 15 0 7 0 0 0 24 0 16 0 1 0 0 0 2 0 0 0 3 0 0 0 4 0 0 0 5 0 0 0 8 0 17 0 9 0 0 0
@0x1080 u8 12 0 21 0 77 0 0 0 0 0 0 0 6 0 22 0 129 7 0 0 6 0 22 0 0 248 0 0 5 0 22 0 1 0 0 0
> sendto(7, [{nlmsg_len=164, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=TCP_ESTABLISHED, idiag_timer=1, idiag_retrans=2, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}, idiag_expires=1, idiag_rqueue=2, idiag_wqueue=3, idiag_uid=1000, idiag_inode=5}, [[{nla_len=8, nla_type=INET_DIAG_MARK}, 7], [{nla_len=24, nla_type=INET_DIAG_BBRINFO}, {bbr_bw_lo=0x1, bbr_bw_hi=0x2, bbr_min_rtt=3, bbr_pacing_gain=4, bbr_cwnd_gain=5}], [{nla_len=8, nla_type=INET_DIAG_CLASS_ID}, 9], [{nla_len=12, nla_type=INET_DIAG_CGROUP_ID}, 77], [{nla_len=6, nla_type=INET_DIAG_SOCKOPT}, {recverr=1, nodefrag=1, bind_address_no_port=1, recverr_rfc4884=1, defer_connect=1}], [{nla_len=6, nla_type=INET_DIAG_SOCKOPT}, {unused=0x1f /* bits 3..8 */}], [{nla_len=5, nla_type=INET_DIAG_SOCKOPT}, "\x01"]]], 164, 0, NULL, 0) = 164
x86_64 sendto 7 0x1000 192 0 0 0 = 192
@0x1000 u8 192 0 0 0 20 0 2 0 1 0 0 0 0 0 0 0 2 1 1 2 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0 1 0 0 0
@0x1040 u8 2 0 0 0 1 0 0 0 2 0 0 0 3 0 0 0 232 3 0 0 5 0 0 0 104 0 18 0 2 32 4 0 1 2 3 4 fill 12 0 "abcd" fill 12 0
@0x1080 fill 64 0
> sendto(7, [{nlmsg_len=192, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=TCP_ESTABLISHED, idiag_timer=1, idiag_retrans=2, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}, idiag_expires=1, idiag_rqueue=2, idiag_wqueue=3, idiag_uid=1000, idiag_inode=5}, [{nla_len=104, nla_type=INET_DIAG_MD5SIG}, [{tcpm_family=AF_INET, tcpm_prefixlen=32, tcpm_keylen=4, tcpm_addr=inet_addr("1.2.3.4"), tcpm_key="\x61\x62\x63\x64"}]]], 192, 0, NULL, 0) = 192
i386 sendto 7 0x1000 296 0 0 0 = 296
@0x1000 u8 40 1 0 0 20 0 2 0 1 0 0 0 0 0 0 0 2 1 1 2 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0 1 0 0 0
@0x1040 u8 2 0 0 0 1 0 0 0 2 0 0 0 3 0 0 0 232 3 0 0 5 0 0 0 206 0 18 0 10 64 99 fill 16 0 1 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15
@0x1080 u8 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 "ABCDEFGHIJKLMNO"
@0x10c0 fill 64 0
@0x1100 fill 36 0 u8 49 50 0 0
> sendto(7, [{nlmsg_len=296, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=TCP_ESTABLISHED, idiag_timer=1, idiag_retrans=2, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}, idiag_expires=1, idiag_rqueue=2, idiag_wqueue=3, idiag_uid=1000, idiag_inode=5}, [{nla_len=206, nla_type=INET_DIAG_MD5SIG}, [{tcpm_family=AF_INET6, tcpm_prefixlen=64, tcpm_keylen=99, inet_pton(AF_INET6, "::1", &tcpm_addr), tcpm_key="\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f\x20\x21\x22\x23\x24\x25\x26\x27\x28\x29\x2a\x2b\x2c\x2d\x2e\x2f\x30\x31\x32\x33\x34\x35\x36\x37\x38\x39\x3a\x3b\x3c\x3d\x3e\x3f\x40\x41\x42\x43\x44\x45\x46\x47\x48\x49\x4a\x4b\x4c\x4d\x4e\x4f"}, {tcpm_family=AF_UNSPEC, tcpm_prefixlen=0, tcpm_keylen=0, tcpm_addr="\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", tcpm_key=""}]]], 296, 0, NULL, 0) = 296
x32 sendto 7 0x1000 188 0 0 0 = 188
@0x1000 u8 188 0 0 0 20 0 2 0 1 0 0 0 0 0 0 0 2 1 1 2 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0 1 0 0 0
@0x1040 u8 2 0 0 0 1 0 0 0 2 0 0 0 3 0 0 0 232 3 0 0 5 0 0 0 100 0 19 0 8 0 1 0 116 108 115 0 40 0 2 0 6 0 1 0 4 3 0 0 6 0 2 0 51 0 0 0 6 0 3 0 1 0 0 0
@0x1080 u8 6 0 4 0 3 0 0 0 4 0 5 0 48 0 3 0 8 0 1 0 1 0 0 0 12 0 4 0 4 0 0 0 0 0 0 0 6 0 7 0 5 0 0 0 8 0 8 0 9 0 0 0 5 0 9 0 2 0 0 0
> sendto(7, [{nlmsg_len=188, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=TCP_ESTABLISHED, idiag_timer=1, idiag_retrans=2, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}, idiag_expires=1, idiag_rqueue=2, idiag_wqueue=3, idiag_uid=1000, idiag_inode=5}, [{nla_len=100, nla_type=INET_DIAG_ULP_INFO}, [[{nla_len=8, nla_type=INET_ULP_INFO_NAME}, "tls"], [{nla_len=40, nla_type=INET_ULP_INFO_TLS}, [[{nla_len=6, nla_type=TLS_INFO_VERSION}, TLS_1_3_VERSION], [{nla_len=6, nla_type=TLS_INFO_CIPHER}, TLS_CIPHER_AES_GCM_128], [{nla_len=6, nla_type=TLS_INFO_TXCONF}, TLS_CONF_BASE], [{nla_len=6, nla_type=TLS_INFO_RXCONF}, TLS_CONF_HW], {nla_len=4, nla_type=TLS_INFO_ZC_RO_TX}]], [{nla_len=48, nla_type=INET_ULP_INFO_MPTCP}, [[{nla_len=8, nla_type=MPTCP_SUBFLOW_ATTR_TOKEN_REM}, 0x1], [{nla_len=12, nla_type=MPTCP_SUBFLOW_ATTR_MAP_SEQ}, 4], [{nla_len=6, nla_type=MPTCP_SUBFLOW_ATTR_MAP_DATALEN}, 5], [{nla_len=8, nla_type=MPTCP_SUBFLOW_ATTR_FLAGS}, MPTCP_SUBFLOW_FLAG_MCAP_REM|MPTCP_SUBFLOW_FLAG_JOIN_LOC], [{nla_len=5, nla_type=MPTCP_SUBFLOW_ATTR_ID_REM}, 2]]]]]], 188, 0, NULL, 0) = 188
aarch64 sendto 7 0x1000 112 0 0 0 = 112
@0x1000 u8 112 0 0 0 20 0 2 0 1 0 0 0 0 0 0 0 2 1 1 2 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0 1 0 0 0
@0x1040 u8 2 0 0 0 1 0 0 0 2 0 0 0 3 0 0 0 232 3 0 0 5 0 0 0 24 0 20 0 20 0 1 0 8 0 2 0 7 0 0 0 7 0 3 0 1 2 3 0
> sendto(7, [{nlmsg_len=112, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=TCP_ESTABLISHED, idiag_timer=1, idiag_retrans=2, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}, idiag_expires=1, idiag_rqueue=2, idiag_wqueue=3, idiag_uid=1000, idiag_inode=5}, [{nla_len=24, nla_type=INET_DIAG_SK_BPF_STORAGES}, [{nla_len=20, nla_type=SK_DIAG_BPF_STORAGE}, [[{nla_len=8, nla_type=SK_DIAG_BPF_STORAGE_MAP_ID}, 7], [{nla_len=7, nla_type=SK_DIAG_BPF_STORAGE_MAP_VALUE}, "\x01\x02\x03"]]]]], 112, 0, NULL, 0) = 112

# Packet sockets.
arm sendto 7 0x1000 140 0 0 0 = 140
@0x1000 u8 140 0 0 0 20 0 2 0 1 0 0 0 0 0 0 0 17 3 3 0 7 0 0 0 1 0 0 0 2 0 0 0 28 0 0 0 209 47 1 0 2 0 0 0 3 0 0 0 4 0 0 0 5 0 0 0 31 0 0 0 48 0 1 0
@0x1040 u8 209 47 1 0 1 0 0 0 1 0 6 0 1 2 3 4 5 6 fill 26 0 32 0 2 0 0 0 0 0 1 0 0 0 2 0 0 0 3 0 0 0
@0x1080 u8 4 0 0 0 5 0 0 0 6 0 0 0
> sendto(7, [{nlmsg_len=140, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {pdiag_family=AF_PACKET, pdiag_type=SOCK_RAW, pdiag_num=ETH_P_ALL, pdiag_ino=7, pdiag_cookie=[1, 2]}, [[{nla_len=28, nla_type=PACKET_DIAG_INFO}, {pdi_index=77777, pdi_version=TPACKET_V3, pdi_reserve=3, pdi_copy_thresh=4, pdi_tstamp=5, pdi_flags=PDI_RUNNING|PDI_AUXDATA|PDI_ORIGDEV|PDI_VNETHDR|PDI_LOSS}], [{nla_len=48, nla_type=PACKET_DIAG_MCLIST}, [{pdmc_index=77777, pdmc_count=1, pdmc_type=1, pdmc_alen=6, pdmc_addr="\x01\x02\x03\x04\x05\x06"}]], [{nla_len=32, nla_type=PACKET_DIAG_RX_RING}, {pdr_block_size=0, pdr_block_nr=1, pdr_frame_size=2, pdr_frame_nr=3, pdr_retire_tmo=4, pdr_sizeof_priv=5, pdr_features=6}]]], 140, 0, NULL, 0) = 140
riscv64 sendto 7 0x1000 60 0 0 0 = 60
@0x1000 u8 60 0 0 0 20 0 2 0 1 0 0 0 0 0 0 0 17 3 3 0 7 0 0 0 1 0 0 0 2 0 0 0 28 0 7 0 40 0 0 0 12 0 0 0 21 0 0 1 0 8 0 0 6 0 0 0 255 255 0 0
-v
> sendto(7, [{nlmsg_len=60, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {pdiag_family=AF_PACKET, pdiag_type=SOCK_RAW, pdiag_num=ETH_P_ALL, pdiag_ino=7, pdiag_cookie=[1, 2]}, [{nla_len=28, nla_type=PACKET_DIAG_FILTER}, [BPF_STMT(BPF_LD|BPF_H|BPF_ABS, 0xc), BPF_JUMP(BPF_JMP|BPF_K|BPF_JEQ, 0x800, 0, 0x1), BPF_STMT(BPF_RET|BPF_K, 0xffff)]]], 60, 0, NULL, 0) = 60
x86_64 sendto 7 0x1000 40 0 0 0 = 40
@0x1000 u8 40 0 0 0 20 0 2 0 1 0 0 0 0 0 0 0 17 3 3 0 7 0 0 0 1 0 0 0 2 0 0 0 8 0 7 0 0 0 0 0
> sendto(7, [{nlmsg_len=40, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {pdiag_family=AF_PACKET, pdiag_type=SOCK_RAW, pdiag_num=ETH_P_ALL, pdiag_ino=7, pdiag_cookie=[1, 2]}, [{nla_len=8, nla_type=PACKET_DIAG_FILTER}, "\x00\x00\x00\x00"]], 40, 0, NULL, 0) = 40

# SMC sockets.
i386 sendto 7 0x1000 68 0 0 0 = 68
@0x1000 u8 68 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 43 0 0 255 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0 1 0 0 0
@0x1040 u8 2 0 0 0
> sendto(7, [{nlmsg_len=68, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {diag_family=AF_SMC, diag_ext=1<<(SMC_DIAG_CONNINFO-1)|1<<(SMC_DIAG_LGRINFO-1)|1<<(SMC_DIAG_SHUTDOWN-1)|1<<(SMC_DIAG_DMBINFO-1)|1<<(SMC_DIAG_FALLBACK-1)|0xe0, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}}], 68, 0, NULL, 0) = 68
x32 sendto 7 0x1000 160 0 0 0 = 160
@0x1000 u8 160 0 0 0 20 0 2 0 1 0 0 0 0 0 0 0 43 20 1 3 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0 1 0 0 0
@0x1040 u8 2 0 0 0 232 3 0 0 99 0 0 0 0 0 0 0 80 0 1 0 1 0 0 0 2 0 0 0 3 0 0 0 4 0 0 0 0 0 1 0 2 0 0 0 0 0 3 0 4 0 0 0 0 0 5 0 6 0 0 0 0 0 7 0
@0x1080 u8 8 0 0 0 1 2 3 4 0 0 9 0 10 0 0 0 0 0 11 0 12 0 0 0 0 0 13 0 14 0 0 0
> sendto(7, [{nlmsg_len=160, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {diag_family=AF_SMC, diag_state=SMC_PEERCLOSEWAIT1, diag_fallback=SMC_DIAG_MODE_FALLBACK_TCP, diag_shutdown=3, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}, diag_uid=1000, diag_inode=99}, [{nla_len=80, nla_type=SMC_DIAG_CONNINFO}, {token=1, sndbuf_size=2, rmbe_size=3, peer_rmbe_size=4, rx_prod={reserved=0, wrap=1, count=2}, rx_cons={reserved=0, wrap=3, count=4}, tx_prod={reserved=0, wrap=5, count=6}, tx_cons={reserved=0, wrap=7, count=8}, rx_prod_flags=0x1, rx_conn_state_flags=0x2, tx_prod_flags=0x3, tx_conn_state_flags=0x4, tx_prep={reserved=0, wrap=9, count=10}, tx_sent={reserved=0, wrap=11, count=12}, tx_fin={reserved=0, wrap=13, count=14}}]], 160, 0, NULL, 0) = 160
aarch64 sendto 7 0x1000 248 0 0 0 = 248
@0x1000 u8 248 0 0 0 20 0 2 0 1 0 0 0 0 0 0 0 43 20 1 3 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0 1 0 0 0
@0x1040 u8 2 0 0 0 232 3 0 0 99 0 0 0 0 0 0 0 151 0 2 0 1 "mlx5" fill 39 0
@0x1080 fill 21 0 u8 2 103 105 100 fill 37 0 112 101
@0x10c0 u8 101 114 fill 36 0 1 0 5 0 3 0 3 0 0 0 5 0 3 0 4 0 0 0
> sendto(7, [{nlmsg_len=248, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {diag_family=AF_SMC, diag_state=SMC_PEERCLOSEWAIT1, diag_fallback=SMC_DIAG_MODE_FALLBACK_TCP, diag_shutdown=3, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}, diag_uid=1000, diag_inode=99}, [[{nla_len=151, nla_type=SMC_DIAG_LGRINFO}, {lnk=[{link_id=1, ibname="mlx5", ibport=2, gid="gid", peer_gid="peer"}], role=SMC_SERV}], [{nla_len=5, nla_type=SMC_DIAG_SHUTDOWN}, RCV_SHUTDOWN|SEND_SHUTDOWN], [{nla_len=5, nla_type=SMC_DIAG_SHUTDOWN}, 0x4 /* ???_SHUTDOWN */]]], 248, 0, NULL, 0) = 248
arm sendto 7 0x1000 204 0 0 0 = 204
@0x1000 u8 204 0 0 0 20 0 2 0 1 0 0 0 0 0 0 0 43 20 1 3 3 232 0 80 127 0 0 1 fill 12 0 10 0 0 1 fill 12 0 209 47 1 0 1 0 0 0
@0x1040 u8 2 0 0 0 232 3 0 0 99 0 0 0 0 0 0 0 44 0 4 0 1 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 3 0 0 0 0 0 0 0 4 0 0 0 0 0 0 0 5 0 0 0 0 0 0 0 60 0 4 0
@0x1080 u8 1 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 3 0 0 0 0 0 0 0 4 0 0 0 0 0 0 0 5 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 7 0 0 0 0 0 0 0 12 0 5 0 0 0 3 3
@0x10c0 u8 0 0 0 5 5 0 6 0 1 0 0 0
> sendto(7, [{nlmsg_len=204, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {diag_family=AF_SMC, diag_state=SMC_PEERCLOSEWAIT1, diag_fallback=SMC_DIAG_MODE_FALLBACK_TCP, diag_shutdown=3, id={idiag_sport=htons(1000), idiag_dport=htons(80), idiag_src=inet_addr("127.0.0.1"), idiag_dst=inet_addr("10.0.0.1"), idiag_if=77777, idiag_cookie=[1, 2]}, diag_uid=1000, diag_inode=99}, [[{nla_len=44, nla_type=SMC_DIAG_DMBINFO}, {linkid=1, peer_gid=0x2, my_gid=0x3, token=0x4, peer_token=0x5}], [{nla_len=60, nla_type=SMC_DIAG_DMBINFO}, {linkid=1, peer_gid=0x2, my_gid=0x3, token=0x4, peer_token=0x5, peer_gid_ext=0x6, my_gid_ext=0x7}], [{nla_len=12, nla_type=SMC_DIAG_FALLBACK}, {reason=SMC_CLC_DECL_NOSMCDEV, peer_diagnosis=SMC_CLC_DECL_PEERDECL}], [{nla_len=5, nla_type=0x6 /* SMC_DIAG_??? */}, "\x01"]]], 204, 0, NULL, 0) = 204

# vsock, XDP and TIPC sockets.
riscv64 sendto 7 0x1000 40 0 0 0 = 40
@0x1000 u8 40 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 40 0 0 0 2 4 fill 18 0
> sendto(7, [{nlmsg_len=40, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_VSOCK, sdiag_protocol=0, vdiag_states=1<<TCP_ESTABLISHED|1<<TCP_LISTEN, vdiag_ino=0, vdiag_show=0, vdiag_cookie=[0, 0]}], 40, 0, NULL, 0) = 40
x86_64 sendto 7 0x1000 48 0 0 0 = 48
@0x1000 u8 48 0 0 0 20 0 2 0 1 0 0 0 0 0 0 0 40 1 10 1 2 0 0 0 0 4 0 0 255 255 255 255 255 255 255 255 7 0 0 0 1 0 0 0 2 0 0 0
> sendto(7, [{nlmsg_len=48, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {vdiag_family=AF_VSOCK, vdiag_type=SOCK_STREAM, vdiag_state=TCP_LISTEN, vdiag_shutdown=RCV_SHUTDOWN, vdiag_src_cid=0x2, vdiag_src_port=0x400, vdiag_dst_cid=0xffffffff, vdiag_dst_port=0xffffffff, vdiag_ino=7, vdiag_cookie=[1, 2]}], 48, 0, NULL, 0) = 48
i386 sendto 7 0x1000 36 0 0 0 = 36
@0x1000 u8 36 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 44 0 0 0 0 0 0 0 31 0 0 0 1 0 0 0 2 0 0 0
> sendto(7, [{nlmsg_len=36, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_XDP, sdiag_protocol=0, xdiag_ino=0, xdiag_show=XDP_SHOW_INFO|XDP_SHOW_RING_CFG|XDP_SHOW_UMEM|XDP_SHOW_MEMINFO|XDP_SHOW_STATS, xdiag_cookie=[1, 2]}], 36, 0, NULL, 0) = 36
x32 sendto 7 0x1000 156 0 0 0 = 156
@0x1000 u8 156 0 0 0 20 0 2 0 1 0 0 0 0 0 0 0 44 3 0 0 7 0 0 0 1 0 0 0 2 0 0 0 12 0 1 0 209 47 1 0 1 0 0 0 8 0 2 0 232 3 0 0 8 0 3 0 64 0 0 0 44 0 5 0
@0x1040 u8 0 0 1 0 0 0 0 0 1 0 0 0 16 0 0 0 0 16 0 0 0 0 0 0 209 47 1 0 1 0 0 0 1 0 0 0 2 0 0 0 52 0 9 fill 9 0 1 0 0 0 0 0 0 0 2 0 0 0
@0x1080 u8 0 0 0 0 3 0 0 0 0 0 0 0 4 0 0 0 0 0 0 0 5 0 0 0 0 0 0 0
> sendto(7, [{nlmsg_len=156, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {xdiag_family=AF_XDP, xdiag_type=SOCK_RAW, xdiag_ino=7, xdiag_cookie=[1, 2]}, [[{nla_len=12, nla_type=XDP_DIAG_INFO}, {ifindex=77777, queue_id=1}], [{nla_len=8, nla_type=XDP_DIAG_UID}, 1000], [{nla_len=8, nla_type=XDP_DIAG_RX_RING}, {entries=64}], [{nla_len=44, nla_type=XDP_DIAG_UMEM}, {size=65536, id=1, num_pages=16, chunk_size=4096, headroom=0, ifindex=77777, queue_id=1, flags=XDP_DU_F_ZEROCOPY, refs=2}], [{nla_len=52, nla_type=XDP_DIAG_STATS}, {n_rx_dropped=0, n_rx_invalid=1, n_rx_full=2, n_fill_ring_empty=3, n_tx_invalid=4, n_tx_ring_empty=5}]]], 156, 0, NULL, 0) = 156
aarch64 sendto 7 0x1000 24 0 0 0 = 24
@0x1000 u8 24 0 0 0 20 0 1 3 1 0 0 0 0 0 0 0 30 0 0 0 134 4 0 0
> sendto(7, [{nlmsg_len=24, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, {sdiag_family=AF_TIPC, sdiag_protocol=0, tidiag_states=1<<TIPC_ESTABLISHED|1<<TIPC_CONNECTING|1<<TIPC_OPEN|1<<TIPC_LISTEN}], 24, 0, NULL, 0) = 24
