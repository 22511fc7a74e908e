# Options of sockets: each level, and each way a value is shown.

# The value: 1, 2, 3 and 4 as words, then zeros.
x86_64 setsockopt -1 0 1 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_IP, IP_TOS, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 0 1 0x1000 16 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_IP, IP_TOS, "\1\0\0\0\2\0\0\0\3\0\0\0\4\0\0\0", 16) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 0 1 0x1000 0 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_IP, IP_TOS, "", 0) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 0 1 0x1000 7 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_IP, IP_TOS, "\1\0\0\0\2\0\0", 7) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 0 1 0x1000 24 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_IP, IP_TOS, "\1\0\0\0\2\0\0\0\3\0\0\0\4\0\0\0\0\0\0\0\0\0\0\0", 24) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 0 2 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_IP, IP_TTL, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 0 35 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_IP, IP_ADD_MEMBERSHIP, 0x1000, 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 0 35 0x1000 16 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_IP, IP_ADD_MEMBERSHIP, {imr_multiaddr=inet_addr("1.0.0.0"), imr_interface=inet_addr("2.0.0.0")}, 16) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 0 35 0x1000 0 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_IP, IP_ADD_MEMBERSHIP, 0x1000, 0) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 0 35 0x1000 7 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_IP, IP_ADD_MEMBERSHIP, 0x1000, 7) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 0 35 0x1000 24 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_IP, IP_ADD_MEMBERSHIP, {imr_multiaddr=inet_addr("1.0.0.0"), imr_interface=inet_addr("2.0.0.0")}, 24) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 0 42 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_IP, MCAST_JOIN_GROUP, 0x1000, 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 0 42 0x1000 16 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_IP, MCAST_JOIN_GROUP, 0x1000, 16) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 0 42 0x1000 0 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_IP, MCAST_JOIN_GROUP, 0x1000, 0) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 0 42 0x1000 7 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_IP, MCAST_JOIN_GROUP, 0x1000, 7) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 0 42 0x1000 24 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_IP, MCAST_JOIN_GROUP, 0x1000, 24) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 1 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_SOCKET, SO_DEBUG, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 1 0x1000 16 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_SOCKET, SO_DEBUG, [1], 16) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 1 0x1000 0 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_SOCKET, SO_DEBUG, 0x1000, 0) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 1 0x1000 7 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_SOCKET, SO_DEBUG, [1], 7) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 1 0x1000 24 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_SOCKET, SO_DEBUG, [1], 24) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 2 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_SOCKET, SO_REUSEADDR, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 3 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_SOCKET, SO_TYPE, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 3 0x1000 0 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_SOCKET, SO_TYPE, "", 0) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 4 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_SOCKET, SO_ERROR, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 4 0x1000 0 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_SOCKET, SO_ERROR, "", 0) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 13 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_SOCKET, SO_LINGER, 0x1000, 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 13 0x1000 16 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_SOCKET, SO_LINGER, {l_onoff=1, l_linger=2}, 16) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 13 0x1000 0 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_SOCKET, SO_LINGER, 0x1000, 0) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 13 0x1000 7 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_SOCKET, SO_LINGER, 0x1000, 7) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 13 0x1000 24 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_SOCKET, SO_LINGER, {l_onoff=1, l_linger=2}, 24) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 17 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_SOCKET, SO_PEERCRED, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 17 0x1000 0 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_SOCKET, SO_PEERCRED, "", 0) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 25 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_SOCKET, SO_BINDTODEVICE, "\1\0\0\0", 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 25 0x1000 0 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_SOCKET, SO_BINDTODEVICE, "", 0) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 74 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_SOCKET, SO_TXREHASH, [SOCK_TXREHASH_ENABLED], 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 74 0x1000 16 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_SOCKET, SO_TXREHASH, [SOCK_TXREHASH_ENABLED], 16) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 74 0x1000 0 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_SOCKET, SO_TXREHASH, 0x1000, 0) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 74 0x1000 7 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_SOCKET, SO_TXREHASH, [SOCK_TXREHASH_ENABLED], 7) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 74 0x1000 24 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_SOCKET, SO_TXREHASH, [SOCK_TXREHASH_ENABLED], 24) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 6 1 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_TCP, TCP_NODELAY, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 17 1 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_UDP, UDP_CORK, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 41 1 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_IPV6, IPV6_ADDRFORM, [AF_UNIX], 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 41 20 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_IPV6, IPV6_ADD_MEMBERSHIP, 0x1000, 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 41 20 0x1000 16 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_IPV6, IPV6_ADD_MEMBERSHIP, 0x1000, 16) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 41 20 0x1000 0 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_IPV6, IPV6_ADD_MEMBERSHIP, 0x1000, 0) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 41 20 0x1000 7 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_IPV6, IPV6_ADD_MEMBERSHIP, 0x1000, 7) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 41 20 0x1000 24 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_IPV6, IPV6_ADD_MEMBERSHIP, {inet_pton(AF_INET6, "100:0:200:0:300:0:400:0", &ipv6mr_multiaddr), ipv6mr_interface=0}, 24) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 255 1 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_RAW, ICMP_FILTER, [ICMP_ECHOREPLY], 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 255 1 0x1000 16 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_RAW, ICMP_FILTER, [ICMP_ECHOREPLY], 16) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 255 1 0x1000 0 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_RAW, ICMP_FILTER, 0x1000, 0) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 255 1 0x1000 7 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_RAW, ICMP_FILTER, [ICMP_ECHOREPLY], 7) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 255 1 0x1000 24 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_RAW, ICMP_FILTER, [ICMP_ECHOREPLY], 24) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 263 1 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_PACKET, PACKET_ADD_MEMBERSHIP, 0x1000, 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 263 1 0x1000 0 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_PACKET, PACKET_ADD_MEMBERSHIP, 0x1000, 0) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 263 1 0x1000 7 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_PACKET, PACKET_ADD_MEMBERSHIP, 0x1000, 7) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 263 1 0x1000 24 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_PACKET, PACKET_ADD_MEMBERSHIP, 0x1000, 24) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 263 2 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_PACKET, PACKET_DROP_MEMBERSHIP, 0x1000, 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 263 5 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_PACKET, PACKET_RX_RING, 0x1000, 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 263 5 0x1000 16 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_PACKET, PACKET_RX_RING, {tp_block_size=1, tp_block_nr=2, tp_frame_size=3, tp_frame_nr=4}, 16) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 263 5 0x1000 0 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_PACKET, PACKET_RX_RING, 0x1000, 0) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 263 5 0x1000 7 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_PACKET, PACKET_RX_RING, 0x1000, 7) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 263 5 0x1000 24 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_PACKET, PACKET_RX_RING, 0x1000, 24) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 263 6 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_PACKET, PACKET_STATISTICS, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 263 6 0x1000 0 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_PACKET, PACKET_STATISTICS, "", 0) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 270 1 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 270 1 0x1000 16 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, [1], 16) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 270 1 0x1000 0 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, 0x1000, 0) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 270 1 0x1000 7 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, [1], 7) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 270 1 0x1000 24 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, [1], 24) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 270 2 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_NETLINK, NETLINK_DROP_MEMBERSHIP, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 270 9 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 270 9 0x1000 16 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS, [1], 16) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 270 9 0x1000 0 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS, 0x1000, 0) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 270 9 0x1000 7 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS, [1], 7) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 270 9 0x1000 24 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS, [1], 24) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 272 1 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_RXRPC, RXRPC_SECURITY_KEY, "\1\0\0\0", 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 280 0 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_NFC, NFC_LLCP_RW, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 281 1 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_KCM, KCM_RECV_DISABLE, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 282 1 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_TLS, TLS_TX, {version=0x1, cipher_type=0 /* TLS_CIPHER_??? */}, 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 283 1 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_XDP, XDP_MMAP_OFFSETS, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 132 0 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_SCTP, SCTP_RTOINFO, 0x1000, 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 274 4 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_BLUETOOTH, BT_SECURITY, {level=BT_SECURITY_LOW, key_size=0}, 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 266 1 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_IRDA, IRLMP_ENUMDEVICES, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 268 0 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_LLC, LLC_OPT_UNKNOWN, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 269 1 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_DCCP, DCCP_SOCKOPT_PACKET_SIZE, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 273 1 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_PPPOL2TP, PPPOL2TP_SO_DEBUG, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 275 1 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_PNPIPE, PNPIPE_ENCAP, [PNPIPE_ENCAP_IP], 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 276 1 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_RDS, RDS_CANCEL_SENT_TO, {sa_family=AF_UNIX, sun_path=@"\0"}, 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 279 1 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_ALG, ALG_SET_KEY, "\1\0\0\0", 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 257 1 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_AX25, AX25_WINDOW, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 101 1 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_CAN_RAW, CAN_RAW_FILTER, 0x1000, 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 256 1 0x1000 4 = -1 EBADF
@0x1000 u32 1 2 3 4 fill 240 0
> setsockopt(-1, SOL_IPX, IPX_TYPE, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 getsockopt 3 0 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_IP, IP_TOS, [1], [4]) = 0
x86_64 getsockopt 3 0 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 16
> getsockopt(3, SOL_IP, IP_TOS, "\1\0\0\0\2\0\0\0\3\0\0\0\4\0\0\0", [16]) = 0
x86_64 getsockopt 3 0 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 0
> getsockopt(3, SOL_IP, IP_TOS, 0x1000, [0]) = 0
x86_64 getsockopt 3 0 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 7
> getsockopt(3, SOL_IP, IP_TOS, "\1\0\0\0\2\0\0", [7]) = 0
x86_64 getsockopt 3 0 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 24
> getsockopt(3, SOL_IP, IP_TOS, "\1\0\0\0\2\0\0\0\3\0\0\0\4\0\0\0\0\0\0\0\0\0\0\0", [24]) = 0
x86_64 getsockopt 3 0 2 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_IP, IP_TTL, [1], [4]) = 0
x86_64 getsockopt 3 0 35 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_IP, IP_ADD_MEMBERSHIP, [1], [4]) = 0
x86_64 getsockopt 3 0 35 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 0
> getsockopt(3, SOL_IP, IP_ADD_MEMBERSHIP, 0x1000, [0]) = 0
x86_64 getsockopt 3 0 42 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_IP, MCAST_JOIN_GROUP, [1], [4]) = 0
x86_64 getsockopt 3 0 42 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 0
> getsockopt(3, SOL_IP, MCAST_JOIN_GROUP, 0x1000, [0]) = 0
x86_64 getsockopt 3 1 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_SOCKET, SO_DEBUG, [1], [4]) = 0
x86_64 getsockopt 3 1 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 16
> getsockopt(3, SOL_SOCKET, SO_DEBUG, [1], [16]) = 0
x86_64 getsockopt 3 1 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 0
> getsockopt(3, SOL_SOCKET, SO_DEBUG, 0x1000, [0]) = 0
x86_64 getsockopt 3 1 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 7
> getsockopt(3, SOL_SOCKET, SO_DEBUG, [1], [7]) = 0
x86_64 getsockopt 3 1 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 24
> getsockopt(3, SOL_SOCKET, SO_DEBUG, [1], [24]) = 0
x86_64 getsockopt 3 1 2 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_SOCKET, SO_REUSEADDR, [1], [4]) = 0
x86_64 getsockopt 3 1 3 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_SOCKET, SO_TYPE, [SOCK_STREAM], [4]) = 0
x86_64 getsockopt 3 1 3 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 0
> getsockopt(3, SOL_SOCKET, SO_TYPE, 0x1000, [0]) = 0
x86_64 getsockopt 3 1 4 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_SOCKET, SO_ERROR, [EPERM], [4]) = 0
x86_64 getsockopt 3 1 4 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 16
> getsockopt(3, SOL_SOCKET, SO_ERROR, [EPERM], [16]) = 0
x86_64 getsockopt 3 1 4 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 0
> getsockopt(3, SOL_SOCKET, SO_ERROR, 0x1000, [0]) = 0
x86_64 getsockopt 3 1 4 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 7
> getsockopt(3, SOL_SOCKET, SO_ERROR, [EPERM], [7]) = 0
x86_64 getsockopt 3 1 4 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 24
> getsockopt(3, SOL_SOCKET, SO_ERROR, [EPERM], [24]) = 0
x86_64 getsockopt 3 1 13 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_SOCKET, SO_LINGER, {l_onoff=1}, [4]) = 0
x86_64 getsockopt 3 1 13 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 16
> getsockopt(3, SOL_SOCKET, SO_LINGER, {l_onoff=1, l_linger=2}, [16]) = 0
x86_64 getsockopt 3 1 13 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 0
> getsockopt(3, SOL_SOCKET, SO_LINGER, 0x1000, [0]) = 0
x86_64 getsockopt 3 1 13 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 7
> getsockopt(3, SOL_SOCKET, SO_LINGER, {l_onoff=1, l_linger="\x02\x00\x00"}, [7]) = 0
x86_64 getsockopt 3 1 13 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 24
> getsockopt(3, SOL_SOCKET, SO_LINGER, {l_onoff=1, l_linger=2}, [24]) = 0
x86_64 getsockopt 3 1 17 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_SOCKET, SO_PEERCRED, {pid=1}, [4]) = 0
x86_64 getsockopt 3 1 17 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 16
> getsockopt(3, SOL_SOCKET, SO_PEERCRED, {pid=1, uid=2, gid=3}, [16]) = 0
x86_64 getsockopt 3 1 17 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 0
> getsockopt(3, SOL_SOCKET, SO_PEERCRED, 0x1000, [0]) = 0
x86_64 getsockopt 3 1 17 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 7
> getsockopt(3, SOL_SOCKET, SO_PEERCRED, {pid=1, uid="\x02\x00\x00"}, [7]) = 0
x86_64 getsockopt 3 1 17 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 24
> getsockopt(3, SOL_SOCKET, SO_PEERCRED, {pid=1, uid=2, gid=3}, [24]) = 0
x86_64 getsockopt 3 1 25 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_SOCKET, SO_BINDTODEVICE, "\1\0\0\0", [4]) = 0
x86_64 getsockopt 3 1 25 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 0
> getsockopt(3, SOL_SOCKET, SO_BINDTODEVICE, 0x1000, [0]) = 0
x86_64 getsockopt 3 1 74 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_SOCKET, SO_TXREHASH, [SOCK_TXREHASH_ENABLED], [4]) = 0
x86_64 getsockopt 3 1 74 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 16
> getsockopt(3, SOL_SOCKET, SO_TXREHASH, [SOCK_TXREHASH_ENABLED], [16]) = 0
x86_64 getsockopt 3 1 74 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 0
> getsockopt(3, SOL_SOCKET, SO_TXREHASH, 0x1000, [0]) = 0
x86_64 getsockopt 3 1 74 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 7
> getsockopt(3, SOL_SOCKET, SO_TXREHASH, [SOCK_TXREHASH_ENABLED], [7]) = 0
x86_64 getsockopt 3 1 74 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 24
> getsockopt(3, SOL_SOCKET, SO_TXREHASH, [SOCK_TXREHASH_ENABLED], [24]) = 0
x86_64 getsockopt 3 6 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_TCP, TCP_NODELAY, [1], [4]) = 0
x86_64 getsockopt 3 17 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_UDP, UDP_CORK, [1], [4]) = 0
x86_64 getsockopt 3 41 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_IPV6, IPV6_ADDRFORM, [AF_UNIX], [4]) = 0
x86_64 getsockopt 3 41 20 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_IPV6, IPV6_ADD_MEMBERSHIP, [1], [4]) = 0
x86_64 getsockopt 3 41 20 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 0
> getsockopt(3, SOL_IPV6, IPV6_ADD_MEMBERSHIP, 0x1000, [0]) = 0
x86_64 getsockopt 3 255 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_RAW, ICMP_FILTER, [ICMP_ECHOREPLY], [4]) = 0
x86_64 getsockopt 3 255 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 16
> getsockopt(3, SOL_RAW, ICMP_FILTER, [ICMP_ECHOREPLY], [16]) = 0
x86_64 getsockopt 3 255 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 0
> getsockopt(3, SOL_RAW, ICMP_FILTER, 0x1000, [0]) = 0
x86_64 getsockopt 3 255 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 7
> getsockopt(3, SOL_RAW, ICMP_FILTER, [ICMP_ECHOREPLY], [7]) = 0
x86_64 getsockopt 3 255 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 24
> getsockopt(3, SOL_RAW, ICMP_FILTER, [ICMP_ECHOREPLY], [24]) = 0
x86_64 getsockopt 3 263 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_PACKET, PACKET_ADD_MEMBERSHIP, [1], [4]) = 0
x86_64 getsockopt 3 263 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 0
> getsockopt(3, SOL_PACKET, PACKET_ADD_MEMBERSHIP, 0x1000, [0]) = 0
x86_64 getsockopt 3 263 2 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_PACKET, PACKET_DROP_MEMBERSHIP, [1], [4]) = 0
x86_64 getsockopt 3 263 5 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_PACKET, PACKET_RX_RING, [1], [4]) = 0
x86_64 getsockopt 3 263 5 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 0
> getsockopt(3, SOL_PACKET, PACKET_RX_RING, 0x1000, [0]) = 0
x86_64 getsockopt 3 263 6 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_PACKET, PACKET_STATISTICS, {tp_packets=1}, [4]) = 0
x86_64 getsockopt 3 263 6 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 16
> getsockopt(3, SOL_PACKET, PACKET_STATISTICS, {tp_packets=1, tp_drops=2, tp_freeze_q_cnt=3}, [16]) = 0
x86_64 getsockopt 3 263 6 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 0
> getsockopt(3, SOL_PACKET, PACKET_STATISTICS, 0x1000, [0]) = 0
x86_64 getsockopt 3 263 6 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 7
> getsockopt(3, SOL_PACKET, PACKET_STATISTICS, {tp_packets=1, tp_drops="\x02\x00\x00"}, [7]) = 0
x86_64 getsockopt 3 263 6 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 24
> getsockopt(3, SOL_PACKET, PACKET_STATISTICS, {tp_packets=1, tp_drops=2, tp_freeze_q_cnt=3}, [24]) = 0
x86_64 getsockopt 3 270 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, [1], [4]) = 0
x86_64 getsockopt 3 270 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 16
> getsockopt(3, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, [1], [16]) = 0
x86_64 getsockopt 3 270 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 0
> getsockopt(3, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, 0x1000, [0]) = 0
x86_64 getsockopt 3 270 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 7
> getsockopt(3, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, [1], [7]) = 0
x86_64 getsockopt 3 270 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 24
> getsockopt(3, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, [1], [24]) = 0
x86_64 getsockopt 3 270 2 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_NETLINK, NETLINK_DROP_MEMBERSHIP, [1], [4]) = 0
x86_64 getsockopt 3 270 9 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS, [1], [4]) = 0
x86_64 getsockopt 3 270 9 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 16
> getsockopt(3, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS, [1, 2, 3, 4], [16]) = 0
x86_64 getsockopt 3 270 9 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 0
> getsockopt(3, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS, 0x1000, [0]) = 0
x86_64 getsockopt 3 270 9 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 7
> getsockopt(3, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS, [1], [7]) = 0
x86_64 getsockopt 3 270 9 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 24
> getsockopt(3, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS, [1, 2, 3, 4, 0, 0], [24]) = 0
x86_64 getsockopt 3 272 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_RXRPC, RXRPC_SECURITY_KEY, [1], [4]) = 0
x86_64 getsockopt 3 280 0 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_NFC, NFC_LLCP_RW, [1], [4]) = 0
x86_64 getsockopt 3 281 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_KCM, KCM_RECV_DISABLE, [1], [4]) = 0
x86_64 getsockopt 3 282 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_TLS, TLS_TX, {version=0x1, cipher_type=0 /* TLS_CIPHER_??? */}, [4]) = 0
x86_64 getsockopt 3 283 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_XDP, XDP_MMAP_OFFSETS, {}, [4]) = 0
x86_64 getsockopt 3 132 0 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_SCTP, SCTP_RTOINFO, {srto_assoc_id=SCTP_CURRENT_ASSOC}, [4]) = 0
x86_64 getsockopt 3 274 4 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_BLUETOOTH, BT_SECURITY, {level=BT_SECURITY_LOW, key_size=0}, [4]) = 0
x86_64 getsockopt 3 266 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_IRDA, IRLMP_ENUMDEVICES, [1], [4]) = 0
x86_64 getsockopt 3 268 0 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_LLC, LLC_OPT_UNKNOWN, [1], [4]) = 0
x86_64 getsockopt 3 269 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_DCCP, DCCP_SOCKOPT_PACKET_SIZE, [1], [4]) = 0
x86_64 getsockopt 3 273 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_PPPOL2TP, PPPOL2TP_SO_DEBUG, [1], [4]) = 0
x86_64 getsockopt 3 275 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_PNPIPE, PNPIPE_ENCAP, [PNPIPE_ENCAP_IP], [4]) = 0
x86_64 getsockopt 3 276 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_RDS, RDS_CANCEL_SENT_TO, [1], [4]) = 0
x86_64 getsockopt 3 279 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_ALG, ALG_SET_KEY, [1], [4]) = 0
x86_64 getsockopt 3 257 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_AX25, AX25_WINDOW, [1], [4]) = 0
x86_64 getsockopt 3 101 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_CAN_RAW, CAN_RAW_FILTER, [], [4]) = 0
x86_64 getsockopt 3 256 1 0x1000 0x2000 = 0
@0x1000 u32 1 2 3 4 fill 240 0
@0x2000 4
> getsockopt(3, SOL_IPX, IPX_TYPE, [1], [4]) = 0

# Levels of kernels younger than the rest.
x86_64 setsockopt -1 40 1 0x1000 4 = -1 EBADF
@0x1000 1
> setsockopt(-1, AF_VSOCK, SO_VM_SOCKETS_BUFFER_MIN_SIZE, 0x1000, 4) = -1 EBADF (Bad file descriptor)
x86_64 getsockopt 3 40 1 0x1000 0x2000 = 0
@0x1000 1
@0x2000 4
> getsockopt(3, AF_VSOCK, SO_VM_SOCKETS_BUFFER_MIN_SIZE, "\x01\x00\x00\x00", [4]) = 0
x86_64 setsockopt -1 271 127 0x1000 4 = -1 EBADF
@0x1000 1
> setsockopt(-1, SOL_TIPC, TIPC_IMPORTANCE, [TIPC_MEDIUM_IMPORTANCE], 4) = -1 EBADF (Bad file descriptor)
x86_64 getsockopt 3 271 127 0x1000 0x2000 = 0
@0x1000 1
@0x2000 4
> getsockopt(3, SOL_TIPC, TIPC_IMPORTANCE, [TIPC_MEDIUM_IMPORTANCE], [4]) = 0
x86_64 setsockopt -1 277 128 0x1000 4 = -1 EBADF
@0x1000 1
> setsockopt(-1, SOL_IUCV, SO_IPRMDATA_MSG, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 getsockopt 3 277 128 0x1000 0x2000 = 0
@0x1000 1
@0x2000 4
> getsockopt(3, SOL_IUCV, SO_IPRMDATA_MSG, [1], [4]) = 0
x86_64 setsockopt -1 278 127 0x1000 4 = -1 EBADF
@0x1000 1
> setsockopt(-1, SOL_CAIF, CAIFSO_LINK_SELECT, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 getsockopt 3 278 127 0x1000 0x2000 = 0
@0x1000 1
@0x2000 4
> getsockopt(3, SOL_CAIF, CAIFSO_LINK_SELECT, [1], [4]) = 0
x86_64 setsockopt -1 284 1 0x1000 4 = -1 EBADF
@0x1000 1
> setsockopt(-1, SOL_MPTCP, MPTCP_INFO, {mptcpi_subflows=1, mptcpi_add_addr_signal=0, mptcpi_add_addr_accepted=0, mptcpi_subflows_max=0}, 4) = -1 EBADF (Bad file descriptor)
x86_64 getsockopt 3 284 1 0x1000 0x2000 = 0
@0x1000 1
@0x2000 4
> getsockopt(3, SOL_MPTCP, MPTCP_INFO, {mptcpi_subflows=1, mptcpi_add_addr_signal=0, mptcpi_add_addr_accepted=0, mptcpi_subflows_max=0}, [4]) = 0
x86_64 setsockopt -1 285 1 0x1000 4 = -1 EBADF
@0x1000 1
> setsockopt(-1, SOL_MCTP, MCTP_OPT_ADDR_EXT, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 getsockopt 3 285 1 0x1000 0x2000 = 0
@0x1000 1
@0x2000 4
> getsockopt(3, SOL_MCTP, MCTP_OPT_ADDR_EXT, [1], [4]) = 0
x86_64 setsockopt -1 286 1 0x1000 4 = -1 EBADF
@0x1000 1
> setsockopt(-1, SOL_SMC, SMC_LIMIT_HS, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 getsockopt 3 286 1 0x1000 0x2000 = 0
@0x1000 1
@0x2000 4
> getsockopt(3, SOL_SMC, SMC_LIMIT_HS, [1], [4]) = 0

# Values that are not there, lengths that are none, names that differ between asking and setting.
x86_64 setsockopt -1 0x1234 99 0x1000 4 = -1 EBADF
@0x1000 1
> setsockopt(-1, 0x1234 /* SOL_?? */, 99, [1], 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 999 0x1000 2 = -1 EBADF
@0x1000 1
> setsockopt(-1, SOL_SOCKET, 0x3e7 /* SO_??? */, "\1\0", 2) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 2 0 4 = -1 EBADF
> setsockopt(-1, SOL_SOCKET, SO_REUSEADDR, NULL, 4) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 2 0x1000 4 = -1 EBADF
@0x1000 u16 1
> setsockopt(-1, SOL_SOCKET, SO_REUSEADDR, 0x1000, 4) = -1 EBADF (Bad file descriptor)
x86_64 getsockopt 3 1 3 0x1000 0x2000 = 0
@0x1000 2
@0x2000 8
@@0x2000 4
>> getsockopt(3, SOL_SOCKET, SO_TYPE
> getsockopt(3, SOL_SOCKET, SO_TYPE, [SOCK_DGRAM], [8 => 4]) = 0
x86_64 getsockopt 3 1 3 0x1000 0x2000 = -1 EINVAL
@0x2000 -2
> getsockopt(3, SOL_SOCKET, SO_TYPE, 0x1000, [-2]) = -1 EINVAL (Invalid argument)
x86_64 getsockopt 3 1 3 0x1000 0 = -1 EFAULT
> getsockopt(3, SOL_SOCKET, SO_TYPE, 0x1000, NULL) = -1 EFAULT (Bad address)
i386 getsockopt 3 1 17 0x1000 0x2000 = 0
@0x1000 1 2 3
@0x2000 12
> getsockopt(3, SOL_SOCKET, SO_PEERCRED, {pid=1, uid=2, gid=3}, [12]) = 0
x86_64 setsockopt -1 0 64 0x1000 0 = -1 EBADF
@0x1000 1
> setsockopt(-1, SOL_IP, IPT_SO_SET_REPLACE, 0x1000, 0) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 1 26 0x1000 16 = -1 EBADF
@0x1000 u16 2 0 u32 0 ptr 0x5000
> setsockopt(-1, SOL_SOCKET, SO_ATTACH_FILTER, {len=2, filter=0x5000}, 16) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 263 1 0x1000 16 = -1 EBADF
@0x1000 u32 77777 u16 0 6 u8 1 2 3 4 5 6 0 8
> setsockopt(-1, SOL_PACKET, PACKET_ADD_MEMBERSHIP, {mr_ifindex=77777, mr_type=PACKET_MR_MULTICAST, mr_alen=6, mr_address=01:02:03:04:05:06}, 16) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 0 42 0x1000 136 = -1 EBADF
@0x1000 u32 77777 0 u16 2 0 u32 0xe0 fill 120 0
> setsockopt(-1, SOL_IP, MCAST_JOIN_GROUP, {gr_interface=77777, gr_group={sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("224.0.0.0")}}, 136) = -1 EBADF (Bad file descriptor)
x86_64 setsockopt -1 255 1 0x1000 4 = -1 EBADF
@0x1000 0xffffe7c6
> setsockopt(-1, SOL_RAW, ICMP_FILTER, ~[ICMP_ECHOREPLY ICMP_DEST_UNREACH ICMP_SOURCE_QUENCH ICMP_REDIRECT ICMP_TIME_EXCEEDED ICMP_PARAMETERPROB], 4) = -1 EBADF (Bad file descriptor)
