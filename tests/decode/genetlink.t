# Generic netlink: the control family, and how families are known.

fd 8 "socket:[3]" netlink 16
genl 16 "nlctrl"
genl 77 "strange"

# The control family: what families there are.
x86_64 sendto 8 0x1000 20 0 0 0 = 20
@0x1000 u8 20 0 0 0 16 0 1 3 1 0 0 0 0 0 0 0 3 1 0 0
> sendto(8, [{nlmsg_len=20, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_REQUEST|0x300, nlmsg_seq=1, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=1}], 20, 0, NULL, 0) = 20
i386 sendto 8 0x1000 32 0 0 0 = 32
@0x1000 u8 32 0 0 0 16 0 5 0 1 0 0 0 0 0 0 0 3 1 0 0 12 0 2 0 "nl80211" 0
> sendto(8, [{nlmsg_len=32, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=1}, [{nla_len=12, nla_type=CTRL_ATTR_FAMILY_NAME}, "nl80211"]], 32, 0, NULL, 0) = 32
x32 sendto 8 0x1000 136 0 0 0 = 136
@0x1000 u8 136 0 0 0 16 0 2 0 1 0 0 0 0 0 0 0 1 2 0 0 12 0 2 0 "nl80211" 0 6 0 1 0 28 0 0 0 8 0 3 0 1 0 0 0 8 0 4 0 0 0 0 0 8 0 5 0 44 1 0 0
@0x1040 u8 44 0 6 128 20 0 1 128 8 0 1 0 1 0 0 0 8 0 2 0 14 0 0 0 20 0 2 128 8 0 1 0 2 0 0 0 8 0 2 0 49 0 0 0 28 0 7 128 24 0 1 128 8 0 2 0 5 0 0 0 11 0 1 0
@0x1080 "config" u8 0 0
> sendto(8, [{nlmsg_len=136, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=CTRL_CMD_NEWFAMILY, version=2}, [[{nla_len=12, nla_type=CTRL_ATTR_FAMILY_NAME}, "nl80211"], [{nla_len=6, nla_type=CTRL_ATTR_FAMILY_ID}, 28], [{nla_len=8, nla_type=CTRL_ATTR_VERSION}, 1], [{nla_len=8, nla_type=CTRL_ATTR_HDRSIZE}, 0], [{nla_len=8, nla_type=CTRL_ATTR_MAXATTR}, 300], [{nla_len=44, nla_type=NLA_F_NESTED|CTRL_ATTR_OPS}, [[{nla_len=20, nla_type=NLA_F_NESTED|1}, [[{nla_len=8, nla_type=CTRL_ATTR_OP_ID}, 1], [{nla_len=8, nla_type=CTRL_ATTR_OP_FLAGS}, GENL_CMD_CAP_DO|GENL_CMD_CAP_DUMP|GENL_CMD_CAP_HASPOL]]], [{nla_len=20, nla_type=NLA_F_NESTED|2}, [[{nla_len=8, nla_type=CTRL_ATTR_OP_ID}, 2], [{nla_len=8, nla_type=CTRL_ATTR_OP_FLAGS}, GENL_ADMIN_PERM|GENL_UNS_ADMIN_PERM|0x20]]]]], [{nla_len=28, nla_type=NLA_F_NESTED|CTRL_ATTR_MCAST_GROUPS}, [{nla_len=24, nla_type=NLA_F_NESTED|1}, [[{nla_len=8, nla_type=CTRL_ATTR_MCAST_GRP_ID}, 5], [{nla_len=11, nla_type=CTRL_ATTR_MCAST_GRP_NAME}, "config"]]]]]], 136, 0, NULL, 0) = 136

# Policies: by attribute, by command.
aarch64 sendto 8 0x1000 36 0 0 0 = 36
@0x1000 u8 36 0 0 0 16 0 1 3 1 0 0 0 0 0 0 0 10 1 0 0 6 0 1 0 16 0 0 0 8 0 10 0 3 0 0 0
> sendto(8, [{nlmsg_len=36, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_REQUEST|0x300, nlmsg_seq=1, nlmsg_pid=0}, {cmd=CTRL_CMD_GETPOLICY, version=1}, [[{nla_len=6, nla_type=CTRL_ATTR_FAMILY_ID}, 16], [{nla_len=8, nla_type=CTRL_ATTR_OP}, 3]]], 36, 0, NULL, 0) = 36
arm sendto 8 0x1000 80 0 0 0 = 80
@0x1000 u8 80 0 0 0 16 0 2 0 1 0 0 0 0 0 0 0 10 1 0 0 6 0 1 0 16 0 0 0 28 0 8 128 24 0 0 128 20 0 1 128 8 0 1 0 10 0 0 0 8 0 7 0 16 0 0 0 24 0 9 128 20 0 3 128
@0x1040 u8 8 0 1 0 0 0 0 0 8 0 2 0 1 0 0 0
> sendto(8, [{nlmsg_len=80, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=CTRL_CMD_GETPOLICY, version=1}, [[{nla_len=6, nla_type=CTRL_ATTR_FAMILY_ID}, 16], [{nla_len=28, nla_type=NLA_F_NESTED|CTRL_ATTR_POLICY}, [{nla_len=24, nla_type=NLA_F_NESTED|0}, [{nla_len=20, nla_type=NLA_F_NESTED|1}, [[{nla_len=8, nla_type=NL_POLICY_TYPE_ATTR_TYPE}, NL_ATTR_TYPE_BINARY], [{nla_len=8, nla_type=NL_POLICY_TYPE_ATTR_MAX_LENGTH}, 16]]]]], [{nla_len=24, nla_type=NLA_F_NESTED|CTRL_ATTR_OP_POLICY}, [{nla_len=20, nla_type=NLA_F_NESTED|3}, [[{nla_len=8, nla_type=CTRL_ATTR_POLICY_DO}, 0], [{nla_len=8, nla_type=CTRL_ATTR_POLICY_DUMP}, 1]]]]]], 80, 0, NULL, 0) = 80
riscv64 sendto 8 0x1000 148 0 0 0 = 148
@0x1000 u8 148 0 0 0 16 0 2 0 1 0 0 0 0 0 0 0 10 1 0 0 128 0 8 128 124 0 0 128 48 0 2 128 8 0 1 0 4 0 0 0 12 0 4 0 1 0 0 0 0 0 0 0 12 0 5 0 99 0 0 0 0 0 0 0
@0x1040 u8 12 0 12 0 3 0 0 0 0 0 0 0 36 0 3 128 8 0 1 0 8 0 0 0 12 0 2 0 251 255 255 255 255 255 255 255 12 0 3 0 5 0 0 0 0 0 0 0 36 0 4 128 8 0 1 0 13 0 0 0 8 0 8 0
@0x1080 u8 1 0 0 0 8 0 9 0 7 0 0 0 8 0 10 0 3 0 0 0
-v
> sendto(8, [{nlmsg_len=148, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0}, {cmd=CTRL_CMD_GETPOLICY, version=1}, [{nla_len=128, nla_type=NLA_F_NESTED|CTRL_ATTR_POLICY}, [{nla_len=124, nla_type=NLA_F_NESTED|0}, [[{nla_len=48, nla_type=NLA_F_NESTED|2}, [[{nla_len=8, nla_type=NL_POLICY_TYPE_ATTR_TYPE}, NL_ATTR_TYPE_U32], [{nla_len=12, nla_type=NL_POLICY_TYPE_ATTR_MIN_VALUE_U}, 1], [{nla_len=12, nla_type=NL_POLICY_TYPE_ATTR_MAX_VALUE_U}, 99], [{nla_len=12, nla_type=NL_POLICY_TYPE_ATTR_MASK}, 3]]], [{nla_len=36, nla_type=NLA_F_NESTED|3}, [[{nla_len=8, nla_type=NL_POLICY_TYPE_ATTR_TYPE}, NL_ATTR_TYPE_S32], [{nla_len=12, nla_type=NL_POLICY_TYPE_ATTR_MIN_VALUE_S}, -5], [{nla_len=12, nla_type=NL_POLICY_TYPE_ATTR_MAX_VALUE_S}, 5]]], [{nla_len=36, nla_type=NLA_F_NESTED|4}, [[{nla_len=8, nla_type=NL_POLICY_TYPE_ATTR_TYPE}, NL_ATTR_TYPE_NESTED], [{nla_len=8, nla_type=NL_POLICY_TYPE_ATTR_POLICY_IDX}, 1], [{nla_len=8, nla_type=NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE}, 7], [{nla_len=8, nla_type=NL_POLICY_TYPE_ATTR_BITFIELD32_MASK}, 3]]]]]]], 148, 0, NULL, 0) = 148

# Names, ids and headers that lie: an unknown family, an unknown command, a short header.
x86_64 sendto 8 0x1000 20 0 0 0 = 20
@0x1000 u8 20 0 0 0 153 0 5 0 1 0 0 0 0 0 0 0 1 1 0 0
> sendto(8, [{nlmsg_len=20, nlmsg_type=0x99 /* GENERIC_FAMILY_??? */, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, "\x01\x01\x00\x00"], 20, 0, NULL, 0) = 20
i386 sendto 8 0x1000 28 0 0 0 = 28
@0x1000 u8 28 0 0 0 77 0 5 0 1 0 0 0 0 0 0 0 1 1 0 0 6 0 1 0 120 0 0 0
> sendto(8, [{nlmsg_len=28, nlmsg_type=strange, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, "\x01\x01\x00\x00\x06\x00\x01\x00\x78\x00\x00\x00"], 28, 0, NULL, 0) = 28
x32 sendto 8 0x1000 20 0 0 0 = 20
@0x1000 u8 20 0 0 0 16 0 5 0 1 0 0 0 0 0 0 0 99 1 0 0
> sendto(8, [{nlmsg_len=20, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=0x63 /* CTRL_CMD_??? */, version=1}], 20, 0, NULL, 0) = 20
aarch64 sendto 8 0x1000 19 0 0 0 = 19
@0x1000 u8 19 0 0 0 16 0 5 0 1 0 0 0 0 0 0 0 3 1 0
> sendto(8, [{nlmsg_len=19, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, "\x03\x01\x00"], 19, 0, NULL, 0) = 19
arm sendto 8 0x1000 16 0 0 0 = 16
@0x1000 u8 16 0 0 0 16 0 5 0 1 0 0 0 0 0 0 0
> sendto(8, {nlmsg_len=16, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, 16, 0, NULL, 0) = 16
riscv64 sendto 8 0x1000 28 0 0 0 = 28
@0x1000 u8 28 0 0 0 16 0 5 0 1 0 0 0 0 0 0 0 3 1 0 0 6 0 99 0 120 0 0 0
> sendto(8, [{nlmsg_len=28, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=1}, [{nla_len=6, nla_type=0x63 /* CTRL_ATTR_??? */}, "\x78\x00"]], 28, 0, NULL, 0) = 28

# An error about a message, with the policy that it broke.
x86_64 sendto 8 0x1000 116 0 0 0 = 116
@0x1000 u8 116 0 0 0 2 0 0 2 1 0 0 0 0 0 0 0 234 255 255 255 28 0 0 0 16 0 5 0 1 0 0 0 0 0 0 0 3 1 0 0 6 0 2 0 97 0 0 0 39 0 1 0 "Attribute fa"
@0x1040 "iled policy validation" u8 0 0 8 0 2 0 20 0 0 0 20 0 4 128 8 0 1 0 12 0 0 0 8 0 7 0 15 0 0 0
> sendto(8, [{nlmsg_len=116, nlmsg_type=NLMSG_ERROR, nlmsg_flags=NLM_F_ACK_TLVS, nlmsg_seq=1, nlmsg_pid=0}, [{error=-EINVAL, msg=[{nlmsg_len=28, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=1}, [{nla_len=6, nla_type=CTRL_ATTR_FAMILY_NAME}, "a"]]}, [[{nla_len=39, nla_type=NLMSGERR_ATTR_MSG}, "Attribute failed policy validati"...], [{nla_len=8, nla_type=NLMSGERR_ATTR_OFFS}, 20], [{nla_len=20, nla_type=NLA_F_NESTED|NLMSGERR_ATTR_POLICY}, [[{nla_len=8, nla_type=NL_POLICY_TYPE_ATTR_TYPE}, NL_ATTR_TYPE_NUL_STRING], [{nla_len=8, nla_type=NL_POLICY_TYPE_ATTR_MAX_LENGTH}, 15]]]]]], 116, 0, NULL, 0) = 116
i386 sendto 8 0x1000 56 0 0 0 = 56
@0x1000 u8 56 0 0 0 2 0 0 2 1 0 0 0 0 0 0 0 234 255 255 255 20 0 0 0 16 0 5 0 1 0 0 0 0 0 0 0 3 1 0 0 8 0 5 0 2 0 0 0 8 0 6 0 20 0 0 0
> sendto(8, [{nlmsg_len=56, nlmsg_type=NLMSG_ERROR, nlmsg_flags=NLM_F_ACK_TLVS, nlmsg_seq=1, nlmsg_pid=0}, [{error=-EINVAL, msg=[{nlmsg_len=20, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=1, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=1}]}, [[{nla_len=8, nla_type=NLMSGERR_ATTR_MISS_TYPE}, 2], [{nla_len=8, nla_type=NLMSGERR_ATTR_MISS_NEST}, 20]]]], 56, 0, NULL, 0) = 56
