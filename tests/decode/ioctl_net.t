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

# Wireless extensions: a name and what is asked or told.
x86_64 ioctl 3 0x8b01 0x20000 = 0
@0x20000 "wlan0" fill 27 0
@@0x20000 "wlan0" fill 11 0 "IEEE 802.11" fill 5 0
> ioctl(3, SIOCGIWNAME, {ifr_name="wlan0", name="IEEE 802.11"}) = 0
i386 ioctl 3 0x8b01 0x20000 = -1 EOPNOTSUPP
@0x20000 "lo" fill 30 0
> ioctl(3, SIOCGIWNAME, {ifr_name="lo"}) = -1 EOPNOTSUPP (Operation not supported)
arm ioctl 3 0x8b02 0x20000 = 0
@0x20000 "wlan0" fill 11 0 u32 7 u8 1 0 u16 2 fill 8 0
> ioctl(3, SIOCSIWNWID, {ifr_name="wlan0", param={value=7, fixed=1, disabled=0, flags=0x2}}) = 0
x86_64 ioctl 3 0x8b04 0x20000 = 0
@0x20000 "wlan0" fill 11 0 u32 2412 u16 6 u8 0 1 fill 8 0
> ioctl(3, SIOCSIWFREQ, {ifr_name="wlan0", freq={m=2412, e=6, i=0, flags=0x1}}) = 0
x32 ioctl 3 0x8b05 0x20000 = 0
@0x20000 "wlan0" fill 27 0
@@0x20000 "wlan0" fill 11 0 u32 2412 u16 0xffff u8 1 0 fill 8 0
> ioctl(3, SIOCGIWFREQ, {ifr_name="wlan0", freq={m=2412, e=-1, i=1, flags=0}}) = 0
riscv64 ioctl 3 0x8b06 0x20000 = 0
@0x20000 "wlan0" fill 11 0 u32 2 fill 12 0
> ioctl(3, SIOCSIWMODE, {ifr_name="wlan0", mode=IW_MODE_INFRA}) = 0
aarch64 ioctl 3 0x8b07 0x20000 = 0
@0x20000 "wlan0" fill 27 0
@@0x20000 "wlan0" fill 11 0 u32 9 fill 12 0
> ioctl(3, SIOCGIWMODE, {ifr_name="wlan0", mode=0x9 /* IW_MODE_??? */}) = 0
x86_64 ioctl 3 0x8b14 0x20000 = 0
@0x20000 "wlan0" fill 11 0 u16 1 u8 2 3 4 5 6 7 fill 8 0
> ioctl(3, SIOCSIWAP, {ifr_name="wlan0", ap_addr={sa_family=ARPHRD_ETHER, sa_data=02:03:04:05:06:07}}) = 0
arm ioctl 3 0x8b15 0x20000 = 0
@0x20000 "wlan0" fill 27 0
@@0x20000 "wlan0" fill 11 0 u16 1 u8 2 3 4 5 6 7 fill 8 0
> ioctl(3, SIOCGIWAP, {ifr_name="wlan0", ap_addr={sa_family=ARPHRD_ETHER, sa_data=02:03:04:05:06:07}}) = 0
i386 ioctl 3 0x8b19 0x20000 = 0
@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 4096 0 fill 8 0
@@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 312 0 fill 8 0
> ioctl(3, SIOCGIWSCAN, {ifr_name="wlan0", data={pointer=0x21000, length=4096, flags=0} => {pointer=0x21000, length=312, flags=0}}) = 0
x86_64 ioctl 3 0x8b18 0x20000 = -1 EPERM
@0x20000 "wlan0" fill 11 0 ptr 0 u16 0 2 fill 4 0
> ioctl(3, SIOCSIWSCAN, {ifr_name="wlan0", data={pointer=NULL, length=0, flags=0x2}}) = -1 EPERM (Operation not permitted)
x86_64 ioctl 3 0x8b1a 0x20000 = 0
@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 4 1 fill 4 0
@0x21000 "home"
> ioctl(3, SIOCSIWESSID, {ifr_name="wlan0", essid={pointer="home", length=4, flags=0x1}}) = 0
arm ioctl 3 0x8b1b 0x20000 = 0
@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 32 0 fill 8 0
@@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 4 1 fill 8 0
@@0x21000 "home"
> ioctl(3, SIOCGIWESSID, {ifr_name="wlan0", essid={pointer="home", length=4, flags=0x1}}) = 0
aarch64 ioctl 3 0x8b21 0x20000 = 0
@0x20000 "wlan0" fill 27 0
@@0x20000 "wlan0" fill 11 0 u32 54000000 u8 0 0 u16 0 fill 8 0
> ioctl(3, SIOCGIWRATE, {ifr_name="wlan0", param={value=54000000, fixed=0, disabled=0, flags=0}}) = 0
x86_64 ioctl 3 0x8b33 0 = -1 EFAULT
> ioctl(3, SIOCGIWAUTH, NULL) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x8b00 0x20000 = 0
@0x20000 "wlan0" fill 27 0
> ioctl(3, SIOCIWFIRST or SIOCSIWCOMMIT, 0x20000) = 0

# The rest of them.
x86_64 ioctl 3 0x8b03 0x20000 = 0
@0x20000 "wlan0" fill 11 0 fill 16 0
@@0x20000 "wlan0" fill 11 0 u32 1 u8 1 0 u16 1 fill 8 0
> ioctl(3, SIOCGIWNWID, {ifr_name="wlan0", param={value=1, fixed=1, disabled=0, flags=0x1}}) = 0
i386 ioctl 3 0x8b08 0x20000 = 0
@0x20000 "wlan0" fill 11 0 u32 2 u8 0 1 u16 2 fill 8 0
> ioctl(3, SIOCSIWSENS, {ifr_name="wlan0", param={value=2, fixed=0, disabled=1, flags=0x2}}) = 0
x32 ioctl 3 0x8b09 0x20000 = 0
@0x20000 "wlan0" fill 11 0 fill 16 0
@@0x20000 "wlan0" fill 11 0 u32 3 u8 1 1 u16 3 fill 8 0
> ioctl(3, SIOCGIWSENS, {ifr_name="wlan0", param={value=3, fixed=1, disabled=1, flags=0x3}}) = 0
aarch64 ioctl 3 0x8b0a 0x20000 = -1 EPERM
@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 4 1 fill 4 0
> ioctl(3, SIOCSIWRANGE, {ifr_name="wlan0", data={pointer=0x21000, length=4, flags=0x1}}) = -1 EPERM (Operation not permitted)
arm ioctl 3 0x8b0b 0x20000 = 0
@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 64 0 fill 8 0
@@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 5 2 fill 8 0
> ioctl(3, SIOCGIWRANGE, {ifr_name="wlan0", data={pointer=0x21000, length=64, flags=0} => {pointer=0x21000, length=5, flags=0x2}}) = 0
riscv64 ioctl 3 0x8b0c 0x20000 = 0
@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 6 0 fill 4 0
> ioctl(3, SIOCSIWPRIV, {ifr_name="wlan0", data={pointer=0x21000, length=6, flags=0}}) = 0
x86_64 ioctl 3 0x8b0d 0x20000 = 0
@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 64 0 fill 4 0
@@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 7 1 fill 4 0
> ioctl(3, SIOCGIWPRIV, {ifr_name="wlan0", data={pointer=0x21000, length=64, flags=0} => {pointer=0x21000, length=7, flags=0x1}}) = 0
i386 ioctl 3 0x8b0e 0x20000 = -1 EPERM
@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 8 2 fill 8 0
> ioctl(3, SIOCSIWSTATS, {ifr_name="wlan0", data={pointer=0x21000, length=8, flags=0x2}}) = -1 EPERM (Operation not permitted)
x32 ioctl 3 0x8b0f 0x20000 = 0
@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 64 0 fill 8 0
@@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 9 0 fill 8 0
> ioctl(3, SIOCGIWSTATS, {ifr_name="wlan0", data={pointer=0x21000, length=64, flags=0} => {pointer=0x21000, length=9, flags=0}}) = 0
aarch64 ioctl 3 0x8b10 0x20000 = 0
@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 10 1 fill 4 0
> ioctl(3, SIOCSIWSPY, {ifr_name="wlan0", data={pointer=0x21000, length=10, flags=0x1}}) = 0
arm ioctl 3 0x8b11 0x20000 = 0
@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 64 0 fill 8 0
@@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 11 2 fill 8 0
> ioctl(3, SIOCGIWSPY, {ifr_name="wlan0", data={pointer=0x21000, length=64, flags=0} => {pointer=0x21000, length=11, flags=0x2}}) = 0
riscv64 ioctl 3 0x8b12 0x20000 = -1 EPERM
@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 12 0 fill 4 0
> ioctl(3, SIOCSIWTHRSPY, {ifr_name="wlan0", data={pointer=0x21000, length=12, flags=0}}) = -1 EPERM (Operation not permitted)
x86_64 ioctl 3 0x8b13 0x20000 = 0
@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 64 0 fill 4 0
@@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 13 1 fill 4 0
> ioctl(3, SIOCGIWTHRSPY, {ifr_name="wlan0", data={pointer=0x21000, length=64, flags=0} => {pointer=0x21000, length=13, flags=0x1}}) = 0
i386 ioctl 3 0x8b16 0x20000 = 0
@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 14 2 fill 8 0
> ioctl(3, SIOCSIWMLME, {ifr_name="wlan0", data={pointer=0x21000, length=14, flags=0x2}}) = 0
x32 ioctl 3 0x8b17 0x20000 = 0
@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 64 0 fill 8 0
@@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 15 0 fill 8 0
> ioctl(3, SIOCGIWAPLIST, {ifr_name="wlan0", data={pointer=0x21000, length=64, flags=0} => {pointer=0x21000, length=15, flags=0}}) = 0
aarch64 ioctl 3 0x8b1c 0x20000 = -1 EPERM
@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 4 1 fill 4 0
@0x21000 "nick"
> ioctl(3, SIOCSIWNICKN, {ifr_name="wlan0", essid={pointer="nick", length=4, flags=0x1}}) = -1 EPERM (Operation not permitted)
arm ioctl 3 0x8b1d 0x20000 = 0
@0x20000 "wlan0" fill 11 0 fill 16 0
@@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 4 1 fill 8 0
@0x21000 "nick"
> ioctl(3, SIOCGIWNICKN, {ifr_name="wlan0", essid={pointer="nick", length=4, flags=0x1}}) = 0
riscv64 ioctl 3 0x8b20 0x20000 = 0
@0x20000 "wlan0" fill 11 0 u32 18 u8 0 1 u16 18 fill 8 0
> ioctl(3, SIOCSIWRATE, {ifr_name="wlan0", param={value=18, fixed=0, disabled=1, flags=0x12}}) = 0
x86_64 ioctl 3 0x8b22 0x20000 = 0
@0x20000 "wlan0" fill 11 0 u32 19 u8 1 1 u16 19 fill 8 0
> ioctl(3, SIOCSIWRTS, {ifr_name="wlan0", param={value=19, fixed=1, disabled=1, flags=0x13}}) = 0
i386 ioctl 3 0x8b23 0x20000 = -1 EOPNOTSUPP
@0x20000 "wlan0" fill 11 0 fill 16 0
> ioctl(3, SIOCGIWRTS, {ifr_name="wlan0"}) = -1 EOPNOTSUPP (Operation not supported)
x32 ioctl 3 0x8b24 0x20000 = 0
@0x20000 "wlan0" fill 11 0 u32 21 u8 1 0 u16 21 fill 8 0
> ioctl(3, SIOCSIWFRAG, {ifr_name="wlan0", param={value=21, fixed=1, disabled=0, flags=0x15}}) = 0
aarch64 ioctl 3 0x8b25 0x20000 = 0
@0x20000 "wlan0" fill 11 0 fill 16 0
@@0x20000 "wlan0" fill 11 0 u32 22 u8 0 1 u16 22 fill 8 0
> ioctl(3, SIOCGIWFRAG, {ifr_name="wlan0", param={value=22, fixed=0, disabled=1, flags=0x16}}) = 0
arm ioctl 3 0x8b26 0x20000 = 0
@0x20000 "wlan0" fill 11 0 u32 23 u8 1 1 u16 23 fill 8 0
> ioctl(3, SIOCSIWTXPOW, {ifr_name="wlan0", param={value=23, fixed=1, disabled=1, flags=0x17}}) = 0
riscv64 ioctl 3 0x8b27 0x20000 = -1 EOPNOTSUPP
@0x20000 "wlan0" fill 11 0 fill 16 0
> ioctl(3, SIOCGIWTXPOW, {ifr_name="wlan0"}) = -1 EOPNOTSUPP (Operation not supported)
x86_64 ioctl 3 0x8b28 0x20000 = 0
@0x20000 "wlan0" fill 11 0 u32 25 u8 1 0 u16 25 fill 8 0
> ioctl(3, SIOCSIWRETRY, {ifr_name="wlan0", param={value=25, fixed=1, disabled=0, flags=0x19}}) = 0
i386 ioctl 3 0x8b29 0x20000 = 0
@0x20000 "wlan0" fill 11 0 fill 16 0
@@0x20000 "wlan0" fill 11 0 u32 26 u8 0 1 u16 26 fill 8 0
> ioctl(3, SIOCGIWRETRY, {ifr_name="wlan0", param={value=26, fixed=0, disabled=1, flags=0x1a}}) = 0
x32 ioctl 3 0x8b2a 0x20000 = 0
@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 27 0 fill 8 0
> ioctl(3, SIOCSIWENCODE, {ifr_name="wlan0", data={pointer=0x21000, length=27, flags=0}}) = 0
aarch64 ioctl 3 0x8b2b 0x20000 = -1 EOPNOTSUPP
@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 64 0 fill 4 0
> ioctl(3, SIOCGIWENCODE, {ifr_name="wlan0", data={pointer=0x21000, length=64, flags=0}}) = -1 EOPNOTSUPP (Operation not supported)
arm ioctl 3 0x8b2c 0x20000 = 0
@0x20000 "wlan0" fill 11 0 u32 29 u8 1 0 u16 29 fill 8 0
> ioctl(3, SIOCSIWPOWER, {ifr_name="wlan0", param={value=29, fixed=1, disabled=0, flags=0x1d}}) = 0
riscv64 ioctl 3 0x8b2d 0x20000 = 0
@0x20000 "wlan0" fill 11 0 fill 16 0
@@0x20000 "wlan0" fill 11 0 u32 30 u8 0 1 u16 30 fill 8 0
> ioctl(3, SIOCGIWPOWER, {ifr_name="wlan0", param={value=30, fixed=0, disabled=1, flags=0x1e}}) = 0
x86_64 ioctl 3 0x8b30 0x20000 = 0
@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 31 1 fill 4 0
> ioctl(3, SIOCSIWGENIE, {ifr_name="wlan0", data={pointer=0x21000, length=31, flags=0x1}}) = 0
i386 ioctl 3 0x8b31 0x20000 = -1 EOPNOTSUPP
@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 64 0 fill 8 0
> ioctl(3, SIOCGIWGENIE, {ifr_name="wlan0", data={pointer=0x21000, length=64, flags=0}}) = -1 EOPNOTSUPP (Operation not supported)
x32 ioctl 3 0x8b32 0x20000 = 0
@0x20000 "wlan0" fill 11 0 u32 33 u8 1 0 u16 33 fill 8 0
> ioctl(3, SIOCSIWAUTH, {ifr_name="wlan0", param={value=33, fixed=1, disabled=0, flags=0x21}}) = 0
aarch64 ioctl 3 0x8b34 0x20000 = 0
@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 34 1 fill 4 0
> ioctl(3, SIOCSIWENCODEEXT, {ifr_name="wlan0", data={pointer=0x21000, length=34, flags=0x1}}) = 0
arm ioctl 3 0x8b35 0x20000 = 0
@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 64 0 fill 8 0
@@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 35 2 fill 8 0
> ioctl(3, SIOCGIWENCODEEXT, {ifr_name="wlan0", data={pointer=0x21000, length=64, flags=0} => {pointer=0x21000, length=35, flags=0x2}}) = 0
riscv64 ioctl 3 0x8b36 0x20000 = -1 EPERM
@0x20000 "wlan0" fill 11 0 ptr 0x21000 u16 36 0 fill 4 0
> ioctl(3, SIOCSIWPMKSA, {ifr_name="wlan0", data={pointer=0x21000, length=36, flags=0}}) = -1 EPERM (Operation not permitted)
