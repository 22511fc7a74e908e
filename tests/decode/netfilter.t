# Messages on netfilter's sockets: the type is SUBSYSTEM<<8|MESSAGE.

fd 3 "socket:[1]" netlink 12

# What frames a batch has a name of its own, with the generation it is for.
x86_64 sendto 3 0x1000 28 0 0 0 = 28
@0x1000 u32 28 u16 16 5 u32 1 0 u8 0 0 be16 10 u16 8 1 be32 7
> sendto(3, [{nlmsg_len=28, nlmsg_type=NFNL_MSG_BATCH_BEGIN, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {nfgen_family=AF_UNSPEC, version=NFNETLINK_V0, res_id=htons(10)}, [{nla_len=8, nla_type=NFNL_BATCH_GENID}, 7]], 28, 0, NULL, 0) = 28

# Of subsystems nobody knows there is the header, and of the messages of no subsystem.
x86_64 sendto 3 0x1000 24 0 0 0 = 24
@0x1000 u32 24 u16 0x1f03 5 u32 1 0 u8 2 1 be16 0 u32 4
> sendto(3, [{nlmsg_len=24, nlmsg_type=0x1f /* NFNL_SUBSYS_??? */<<8|0x3, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {nfgen_family=AF_INET, version=0x1 /* NFNETLINK_??? */, res_id=htons(0)}, "\x04\x00\x00\x00"], 24, 0, NULL, 0) = 24
-X verbose
> sendto(3, [{nlmsg_len=24, nlmsg_type=0x1f /* NFNL_SUBSYS_??? */<<8|0x3, nlmsg_flags=0x5 /* NLM_F_REQUEST|NLM_F_ACK */, nlmsg_seq=1, nlmsg_pid=0}, {nfgen_family=0x2 /* AF_INET */, version=0x1 /* NFNETLINK_??? */, res_id=htons(0)}, "\x04\x00\x00\x00"], 24, 0, NULL, 0) = 24
-X raw
> sendto(3, [{nlmsg_len=24, nlmsg_type=0x1f<<8|0x3, nlmsg_flags=0x5, nlmsg_seq=1, nlmsg_pid=0}, {nfgen_family=0x2, version=0x1, res_id=htons(0)}, "\x04\x00\x00\x00"], 24, 0, NULL, 0) = 24
i386 sendto 3 0x1000 20 0 0 0 = 20
@0x1000 u32 20 u16 0x12 5 u32 1 0 u8 10 0 be16 77
> sendto(3, [{nlmsg_len=20, nlmsg_type=NFNL_SUBSYS_NONE<<8|0x12, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {nfgen_family=AF_INET6, version=NFNETLINK_V0, res_id=htons(77)}], 20, 0, NULL, 0) = 20
arm send 3 0x1000 18 0 = 18
@0x1000 u32 18 u16 0x11 5 u32 1 0 u8 10 0
> send(3, [{nlmsg_len=18, nlmsg_type=NFNL_MSG_BATCH_END, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, "\x0a\x00"], 18, 0) = 18

# nftables' own number in host order, which old programs pass.
x86_64 sendto 3 0x1000 20 0 0 0 = 20
@0x1000 u32 20 u16 0x0a21 5 u32 1 0 u8 2 0 u16 10
> sendto(3, [{nlmsg_len=20, nlmsg_type=NFNL_SUBSYS_NFTABLES<<8|NFT_MSG_GETSETELEM_RESET, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {nfgen_family=AF_INET, version=NFNETLINK_V0, res_id=NFNL_SUBSYS_NFTABLES}], 20, 0, NULL, 0) = 20
-X raw
> sendto(3, [{nlmsg_len=20, nlmsg_type=0xa<<8|0x21, nlmsg_flags=0x5, nlmsg_seq=1, nlmsg_pid=0}, {nfgen_family=0x2, version=0, res_id=0xa}], 20, 0, NULL, 0) = 20
-X verbose
> sendto(3, [{nlmsg_len=20, nlmsg_type=0xa /* NFNL_SUBSYS_NFTABLES */<<8|0x21 /* NFT_MSG_GETSETELEM_RESET */, nlmsg_flags=0x5 /* NLM_F_REQUEST|NLM_F_ACK */, nlmsg_seq=1, nlmsg_pid=0}, {nfgen_family=0x2 /* AF_INET */, version=0 /* NFNETLINK_V0 */, res_id=0xa /* NFNL_SUBSYS_NFTABLES */}], 20, 0, NULL, 0) = 20
