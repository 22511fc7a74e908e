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
