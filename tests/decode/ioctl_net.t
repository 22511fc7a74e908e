# Requests about network interfaces.

x86_64 ioctl 3 0x8901 0x1000 = -1 ESRCH
@0x1000 28524
> ioctl(3, FIOSETOWN, [28524]) = -1 ESRCH (No such process)
x86_64 ioctl 3 0x8904 0x1000 = 0
@0x1000 7
> ioctl(3, SIOCGPGRP, [7]) = 0
x86_64 ioctl 3 0x8904 0x1000 = -1 EBADF
> ioctl(3, SIOCGPGRP, 0x1000) = -1 EBADF (Bad file descriptor)
x86_64 ioctl 3 0x8906 0x1000 = -1 ENOENT
> ioctl(3, SIOCGSTAMP_OLD, 0x1000) = -1 ENOENT (No such file or directory)
x86_64 ioctl 3 0x894c 0x1000 = 4
> ioctl(3, SIOCGSKNS, 0x1000) = 4
x86_64 ioctl 3 0x89a0 &"br0" = 0
> ioctl(3, SIOCBRADDBR, "br0") = 0
x86_64 ioctl -1 0x8913 0 = -1 EBADF
> ioctl(-1, SIOCGIFFLAGS, NULL) = -1 EBADF (Bad file descriptor)
x86_64 ioctl -1 0x8914 1 = -1 EBADF
> ioctl(-1, SIOCSIFFLAGS, 0x1) = -1 EBADF (Bad file descriptor)

# The name is known before the call, what it is asked for after.
x86_64 ioctl 3 0x8910 0x1000 = 0
@0x1000 fill 16 0 1 fill 20 0
@@0x1000 "lo\0"
>> ioctl(3, SIOCGIFNAME, {ifr_ifindex=1
> ioctl(3, SIOCGIFNAME, {ifr_ifindex=1, ifr_name="lo"}) = 0
x86_64 ioctl 3 0x8910 0x1000 = -1 ENODEV
@0x1000 fill 40 0
> ioctl(3, SIOCGIFNAME, {ifr_ifindex=0}) = -1 ENODEV (No such device)
x86_64 ioctl 3 0x8913 0x1000 = 0
@0x1000 "lo\0" fill 13 0 fill 24 0
@@0x1010 u16 0x49
>> ioctl(3, SIOCGIFFLAGS, {ifr_name="lo"
> ioctl(3, SIOCGIFFLAGS, {ifr_name="lo", ifr_flags=IFF_UP|IFF_LOOPBACK|IFF_RUNNING}) = 0
x86_64 ioctl -1 0x8914 0x1000 = -1 EBADF
@0x1000 "aaaaaaaaaaaaaaaa" fill 24 0
> ioctl(-1, SIOCSIFFLAGS, {ifr_name="aaaaaaaaaaaaaaa"..., ifr_flags=0}) = -1 EBADF (Bad file descriptor)
x86_64 ioctl 3 0x8915 0x1000 = 0
@0x1000 "lo\0" fill 13 0 u16 2 0 u32 0x100007f u64 0 0
> ioctl(3, SIOCGIFADDR, {ifr_name="lo", ifr_addr={sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("127.0.0.1")}}) = 0
x86_64 ioctl 3 0x8915 0x1000 = -1 EADDRNOTAVAIL
@0x1000 "lo\0" fill 13 0 u16 2 0 u32 0x100007f u64 0 0
> ioctl(3, SIOCGIFADDR, {ifr_name="lo"}) = -1 EADDRNOTAVAIL (Cannot assign requested address)
i386 ioctl 3 0x8916 0x1000 = 0
@0x1000 "lo\0" fill 13 0 u16 0 fill 14 0
> ioctl(3, SIOCSIFADDR, {ifr_name="lo", ifr_addr={sa_family=AF_UNSPEC, sa_data="\0\0\0\0\0\0\0\0\0\0\0\0\0\0"}}) = 0
x86_64 ioctl 3 0x8917 0x1000 = 0
@0x1000 "lo\0" fill 13 0 u16 2 0 u32 0x100007f u64 0 0
> ioctl(3, SIOCGIFDSTADDR, {ifr_name="lo", ifr_dstaddr={sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("127.0.0.1")}}) = 0
x86_64 ioctl 3 0x8917 0x1000 = -1 EADDRNOTAVAIL
@0x1000 "lo\0" fill 13 0 u16 2 0 u32 0x100007f u64 0 0
> ioctl(3, SIOCGIFDSTADDR, {ifr_name="lo"}) = -1 EADDRNOTAVAIL (Cannot assign requested address)
i386 ioctl 3 0x8918 0x1000 = 0
@0x1000 "lo\0" fill 13 0 u16 0 fill 14 0
> ioctl(3, SIOCSIFDSTADDR, {ifr_name="lo", ifr_dstaddr={sa_family=AF_UNSPEC, sa_data="\0\0\0\0\0\0\0\0\0\0\0\0\0\0"}}) = 0
x86_64 ioctl 3 0x8919 0x1000 = 0
@0x1000 "lo\0" fill 13 0 u16 2 0 u32 0x100007f u64 0 0
> ioctl(3, SIOCGIFBRDADDR, {ifr_name="lo", ifr_broadaddr={sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("127.0.0.1")}}) = 0
x86_64 ioctl 3 0x8919 0x1000 = -1 EADDRNOTAVAIL
@0x1000 "lo\0" fill 13 0 u16 2 0 u32 0x100007f u64 0 0
> ioctl(3, SIOCGIFBRDADDR, {ifr_name="lo"}) = -1 EADDRNOTAVAIL (Cannot assign requested address)
i386 ioctl 3 0x891a 0x1000 = 0
@0x1000 "lo\0" fill 13 0 u16 0 fill 14 0
> ioctl(3, SIOCSIFBRDADDR, {ifr_name="lo", ifr_broadaddr={sa_family=AF_UNSPEC, sa_data="\0\0\0\0\0\0\0\0\0\0\0\0\0\0"}}) = 0
x86_64 ioctl 3 0x891b 0x1000 = 0
@0x1000 "lo\0" fill 13 0 u16 2 0 u32 0x100007f u64 0 0
> ioctl(3, SIOCGIFNETMASK, {ifr_name="lo", ifr_netmask={sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("127.0.0.1")}}) = 0
x86_64 ioctl 3 0x891b 0x1000 = -1 EADDRNOTAVAIL
@0x1000 "lo\0" fill 13 0 u16 2 0 u32 0x100007f u64 0 0
> ioctl(3, SIOCGIFNETMASK, {ifr_name="lo"}) = -1 EADDRNOTAVAIL (Cannot assign requested address)
i386 ioctl 3 0x891c 0x1000 = 0
@0x1000 "lo\0" fill 13 0 u16 0 fill 14 0
> ioctl(3, SIOCSIFNETMASK, {ifr_name="lo", ifr_netmask={sa_family=AF_UNSPEC, sa_data="\0\0\0\0\0\0\0\0\0\0\0\0\0\0"}}) = 0
x86_64 ioctl 3 0x891d 0x1000 = 0
@0x1000 "lo\0" fill 13 0 u32 0 fill 20 0
> ioctl(3, SIOCGIFMETRIC, {ifr_name="lo", ifr_metric=0}) = 0
x86_64 ioctl 3 0x891e 0x1000 = 0
@0x1000 "lo\0" fill 13 0 u32 0 fill 20 0
> ioctl(3, SIOCSIFMETRIC, {ifr_name="lo", ifr_metric=0}) = 0
x86_64 ioctl 3 0x8921 0x1000 = 0
@0x1000 "lo\0" fill 13 0 u32 65536 fill 20 0
> ioctl(3, SIOCGIFMTU, {ifr_name="lo", ifr_mtu=65536}) = 0
x86_64 ioctl 3 0x8922 0x1000 = 0
@0x1000 "lo\0" fill 13 0 u32 65536 fill 20 0
> ioctl(3, SIOCSIFMTU, {ifr_name="lo", ifr_mtu=65536}) = 0
x86_64 ioctl 3 0x8942 0x1000 = 0
@0x1000 "lo\0" fill 13 0 u32 1000 fill 20 0
> ioctl(3, SIOCGIFTXQLEN, {ifr_name="lo", ifr_qlen=1000}) = 0
x86_64 ioctl 3 0x8943 0x1000 = 0
@0x1000 "lo\0" fill 13 0 u32 1000 fill 20 0
> ioctl(3, SIOCSIFTXQLEN, {ifr_name="lo", ifr_qlen=1000}) = 0
x86_64 ioctl 3 0x8933 0x1000 = 0
@0x1000 "lo\0" fill 13 0 u32 1 fill 20 0
> ioctl(3, SIOCGIFINDEX, {ifr_name="lo", ifr_ifindex=1}) = 0
x86_64 ioctl 3 0x8923 0x1000 = -1 EINVAL
@0x1000 "lo\0" fill 13 0 "up0\0" fill 20 0
> ioctl(3, SIOCSIFNAME, {ifr_name="lo", ifr_newname="up0"}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x8929 0x1000 = 0
@0x1000 "sl0\0" fill 12 0 "up0\0" fill 20 0
> ioctl(3, SIOCGIFSLAVE, {ifr_name="sl0", ifr_slave="up0"}) = 0
x86_64 ioctl 3 0x8930 0x1000 = -1 EINVAL
@0x1000 "lo\0" fill 37 0
> ioctl(3, SIOCSIFSLAVE, {ifr_name="lo", ifr_slave=""}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x8924 0x1000 = -1 EINVAL
@0x1000 "lo\0" fill 37 0
> ioctl(3, SIOCSIFHWADDR, {ifr_name="lo", ifr_hwaddr={sa_family=ARPHRD_NETROM, sa_data=00:00:00:00:00:00:00}}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x8927 0x1000 = 0
@0x1000 "eth0\0" fill 11 0 u16 1 u8 1 2 3 4 5 6 fill 16 0
> ioctl(3, SIOCGIFHWADDR, {ifr_name="eth0", ifr_hwaddr={sa_family=ARPHRD_ETHER, sa_data=01:02:03:04:05:06}}) = 0
x86_64 ioctl 3 0x8970 0x1000 = 0
@0x1000 "lo\0" fill 37 0
> ioctl(3, SIOCGIFMAP, {ifr_name="lo", ifr_map={mem_start=0, mem_end=0, base_addr=0, irq=0, dma=0, port=0}}) = 0
x86_64 ioctl 3 0x8971 0x1000 = -1 EOPNOTSUPP
@0x1000 "lo\0" fill 37 0
> ioctl(3, SIOCSIFMAP, {ifr_name="lo", ifr_map={mem_start=0, mem_end=0, base_addr=0, irq=0, dma=0, port=0}}) = -1 EOPNOTSUPP (Operation not supported)
x86_64 ioctl -1 0x89a2 0x1000 = -1 EBADF
@0x1000 fill 40 0
> ioctl(-1, SIOCBRADDIF, {ifr_ifindex=0}) = -1 EBADF (Bad file descriptor)

x86_64 ioctl 3 0x8912 0x1000 = 0
@0x1000 400 0 ptr 0x2000
@0x2000 "eth0\0" fill 11 0 u16 2 0 u32 0x020200c0 u64 0 0
@@0x1000 40
>> ioctl(3, SIOCGIFCONF, {ifc_len=400 /* 10 * sizeof(struct ifreq) */
> ioctl(3, SIOCGIFCONF, {ifc_len=400 /* 10 * sizeof(struct ifreq) */ => 40 /* 1 * sizeof(struct ifreq) */, ifc_buf=[{ifr_name="eth0", ifr_addr={sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("192.0.2.2")}}]}) = 0
i386 ioctl 3 0x8912 0x1000 = 0
@0x1000 32 ptr 0x2000
@0x2000 "eth0\0" fill 11 0 u16 2 0 u32 0x020200c0 u64 0
> ioctl(3, SIOCGIFCONF, {ifc_len=32 /* 1 * sizeof(struct ifreq) */, ifc_buf=[{ifr_name="eth0", ifr_addr={sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("192.0.2.2")}}]}) = 0
x86_64 ioctl 3 0x8912 0x1000 = 0
@0x1000 400 0 ptr 0
@@0x1000 80
> ioctl(3, SIOCGIFCONF, {ifc_len=80 /* 2 * sizeof(struct ifreq) */, ifc_buf=NULL}) = 0
x86_64 ioctl -1 0x8912 0x1000 = -1 EBADF
@0x1000 28524 0 ptr 0x2000
> ioctl(-1, SIOCGIFCONF, {ifc_len=28524, ifc_buf=0x2000}) = -1 EBADF (Bad file descriptor)

# The same shapes for other requests.
x86_64 ioctl 3 0x8902 0x1000 = 0
@0x1000 7
> ioctl(3, SIOCSPGRP, [7]) = 0
x86_64 ioctl 3 0x8903 0x1000 = 0
@0x1000 7
> ioctl(3, FIOGETOWN, [7]) = 0
x86_64 ioctl 3 0x8905 0x1000 = 0
@0x1000 1
> ioctl(3, SIOCATMARK, [1]) = 0
x86_64 ioctl 3 0x8925 0x1000 = 0
@0x1000 1
> ioctl(3, SIOCGIFENCAP, [1]) = 0
x86_64 ioctl 3 0x8926 0x1000 = 0
@0x1000 1
> ioctl(3, SIOCSIFENCAP, [1]) = 0
x86_64 ioctl 3 0x89a1 &"br0" = 0
> ioctl(3, SIOCBRDELBR, "br0") = 0
x86_64 ioctl -1 0x89a3 0x1000 = -1 EBADF
@0x1000 fill 40 0
> ioctl(-1, SIOCBRDELIF, {ifr_ifindex=0}) = -1 EBADF (Bad file descriptor)
x86_64 ioctl 3 0x8946 0x1000 = -1 EFAULT
> ioctl(3, SIOCETHTOOL, 0x1000) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x8931 0x1000 = -1 EINVAL
@0x1000 "lo\0" fill 37 0
> ioctl(3, SIOCADDMULTI, {ifr_name="lo", ifr_hwaddr={sa_family=ARPHRD_NETROM, sa_data=00:00:00:00:00:00:00}}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x8932 0x1000 = -1 EINVAL
@0x1000 "lo\0" fill 37 0
> ioctl(3, SIOCDELMULTI, {ifr_name="lo", ifr_hwaddr={sa_family=ARPHRD_NETROM, sa_data=00:00:00:00:00:00:00}}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x8937 0x1000 = -1 EINVAL
@0x1000 "lo\0" fill 37 0
> ioctl(3, SIOCSIFHWBROADCAST, {ifr_name="lo", ifr_hwaddr={sa_family=ARPHRD_NETROM, sa_data=00:00:00:00:00:00:00}}) = -1 EINVAL (Invalid argument)

# Attached to in the middle of it, both halves are shown at once.
x86_64 ioctl -1 0x8912 0x1000 = -1 EBADF
attached
@0x1000 28524 0 ptr 0x2000
> ioctl(-1, SIOCGIFCONF, {ifc_len=28524, ifc_buf=0x2000}) = -1 EBADF (Bad file descriptor)
