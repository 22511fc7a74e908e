# Protocols of address families that few machines have.
# Expected lines were printed by strace 6.1 of an x86_64 and an i386 program.

x86_64 socket 3 5 0 = -1 EAFNOSUPPORT
> socket(AF_AX25, SOCK_SEQPACKET, 0 /* AX25_P_??? */) = -1 EAFNOSUPPORT (Address family not supported by protocol)
aarch64 socket 3 5 1 = -1 EAFNOSUPPORT
> socket(AF_AX25, SOCK_SEQPACKET, 0x1 /* AX25_P_ROSE */) = -1 EAFNOSUPPORT (Address family not supported by protocol)
x86_64 socket 3 5 0xff = -1 EAFNOSUPPORT
> socket(AF_AX25, SOCK_SEQPACKET, 0xff /* AX25_P_??? */) = -1 EAFNOSUPPORT (Address family not supported by protocol)
x86_64 socket 3 3 0xffffffff000000cc = -1 EAFNOSUPPORT
> socket(AF_AX25, SOCK_RAW, 0xffffffff000000cc /* AX25_P_??? */) = -1 EAFNOSUPPORT (Address family not supported by protocol)
i386 socket 3 3 0xcc = -1 EAFNOSUPPORT
> socket(AF_AX25, SOCK_RAW, 0xcc /* AX25_P_IP */) = -1 EAFNOSUPPORT (Address family not supported by protocol)
arm socket 3 0xffffffff 1 = -1 EINVAL
> socket(AF_AX25, SOCK_CLOEXEC|SOCK_NONBLOCK|0xfff7f7ff, 0x1 /* AX25_P_ROSE */) = -1 EINVAL (Invalid argument)
x86_64 socket 23 5 8 = -1 EAFNOSUPPORT
> socket(AF_IRDA, SOCK_SEQPACKET, 0x8 /* IRDAPROTO_??? */) = -1 EAFNOSUPPORT (Address family not supported by protocol)
riscv64 socket 29 0xffffffff 0x123400000003 = -1 EINVAL
> socket(AF_CAN, SOCK_CLOEXEC|SOCK_NONBLOCK|0xfff7f7ff, CAN_TP16) = -1 EINVAL (Invalid argument)
x86_64 socket 1 0xffffffff 0x123400000003 = -1 EINVAL
> socket(AF_UNIX, SOCK_CLOEXEC|SOCK_NONBLOCK|0xfff7f7ff, 20014547599363) = -1 EINVAL (Invalid argument)
i386 socketpair 0 0x80005 3 1 = -1 EFAULT
> socketpair(AF_UNSPEC, SOCK_SEQPACKET|SOCK_CLOEXEC, 3, 0x1) = -1 EFAULT (Bad address)
