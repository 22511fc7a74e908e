# ioctl: sound: controls, PCM streams, raw MIDI, timers, compressed streams.

x86_64 ioctl 3 0x80045500 0x20000 = 0
@@0x20000 u32 4
> ioctl(3, SNDRV_CTL_IOCTL_PVERSION, [0x4]) = 0
arm ioctl 3 0x80045500 0x20000 = -1 EBADF
> ioctl(3, SNDRV_CTL_IOCTL_PVERSION, 0x20000) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0x81785501 0x20000 = 0
@@0x20000 u32 5 0 "id\0" fill 13 0 "driver\0" fill 9 0 "name\0" fill 27 0 "longname\0" fill 71 0 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 "mixername\0" fill 70 0 "components\0" fill 117 0
> ioctl(3, SNDRV_CTL_IOCTL_CARD_INFO, {card=5, id="id", driver="driver", name="name", longname="longname", mixername="mixername", components="components"}) = 0
aarch64 ioctl 3 0xc0505510 0x20000 = 0
@0x20000 u32 6 2 0 0 u64 0x21000 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 fill 6 0
@@0x20000 u32 7 2 2 2 u64 0x21000 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 fill 6 0
@@0x21000 u32 2 1 10 11 "name\0" fill 39 0 12 2 2 15 16 "name\0" fill 39 0 17
> ioctl(3, SNDRV_CTL_IOCTL_ELEM_LIST, {offset=6, space=2} => {used=2, count=2, pids=[{numid=2, iface=SNDRV_CTL_ELEM_IFACE_HWDEP, device=10, subdevice=11, name="name", index=12}, {numid=2, iface=SNDRV_CTL_ELEM_IFACE_MIXER, device=15, subdevice=16, name="name", index=17}]}) = 0
arm ioctl 3 0xc1105511 0x20000 = 0
@0x20000 u32 2 1 20 21 "name\0" fill 39 0 22 0 0 0 0 0 0 0 fill 12 0 fill 48 0 fill 56 0 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
@@0x20000 u32 2 2 25 26 "name\0" fill 39 0 27 2 4 2 2 3 4 5 fill 12 0 fill 48 0 fill 56 0 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_CTL_IOCTL_ELEM_INFO, {id={numid=2, iface=SNDRV_CTL_ELEM_IFACE_HWDEP, device=20, subdevice=21, name="name", index=22}} => {id={numid=2, iface=SNDRV_CTL_ELEM_IFACE_MIXER, device=25, subdevice=26, name="name", index=27}, type=SNDRV_CTL_ELEM_TYPE_INTEGER, access=SNDRV_CTL_ELEM_ACCESS_VOLATILE, count=2, owner=2, value.integer={min=3, max=4, step=5}}) = 0
x86_64 ioctl 3 0xc1105511 0x20000 = -1 EINVAL
> ioctl(3, SNDRV_CTL_IOCTL_ELEM_INFO, 0x20000) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0xc4c85512 0x20000 = 0
@0x20000 u32 2 1 8 9 "name\0" fill 39 0 10 0 fill 4 0 u64 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
@@0x20000 u32 2 2 13 14 "name\0" fill 39 0 15 0 fill 4 0 u64 16 17 18 19 20 21 22 23 24 25 26 27 28 29 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_CTL_IOCTL_ELEM_READ, {id={numid=2, iface=SNDRV_CTL_ELEM_IFACE_HWDEP, device=8, subdevice=9, name="name", index=10}} => {id={numid=2, iface=SNDRV_CTL_ELEM_IFACE_MIXER, device=13, subdevice=14, name="name", index=15}, value=[16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, ...]}) = 0
x32 ioctl 3 0xc2c85513 0x20000 = 0
@0x20000 u32 2 1 1 2 "name\0" fill 39 0 3 0 fill 4 0 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_CTL_IOCTL_ELEM_WRITE, {id={numid=2, iface=SNDRV_CTL_ELEM_IFACE_HWDEP, device=1, subdevice=2, name="name", index=3}, value=[4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 1, 2, 3, 4, 5, 6, ...]}) = 0
x86_64 ioctl 3 0x40405514 0x20000 = 0
@0x20000 u32 2 1 18 19 "name\0" fill 39 0 20
> ioctl(3, SNDRV_CTL_IOCTL_ELEM_LOCK, {numid=2, iface=SNDRV_CTL_ELEM_IFACE_HWDEP, device=18, subdevice=19, name="name", index=20}) = 0
arm ioctl 3 0x40405514 0x20000 = -1 EBADF
@0x20000 u32 2 2 23 24 "name\0" fill 39 0 25
> ioctl(3, SNDRV_CTL_IOCTL_ELEM_LOCK, {numid=2, iface=SNDRV_CTL_ELEM_IFACE_MIXER, device=23, subdevice=24, name="name", index=25}) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0x40405515 0x20000 = 0
@0x20000 u32 2 1 28 29 "name\0" fill 39 0 1
> ioctl(3, SNDRV_CTL_IOCTL_ELEM_UNLOCK, {numid=2, iface=SNDRV_CTL_ELEM_IFACE_HWDEP, device=28, subdevice=29, name="name", index=1}) = 0
aarch64 ioctl 3 0xc0045516 0x20000 = 0
@0x20000 u32 2
@@0x20000 u32 3
> ioctl(3, SNDRV_CTL_IOCTL_SUBSCRIBE_EVENTS, [2 => 3]) = 0
x32 ioctl 3 0xc0045516 0x20000 = -1 EBUSY
> ioctl(3, SNDRV_CTL_IOCTL_SUBSCRIBE_EVENTS, 0x20000) = -1 EBUSY (Device or resource busy)
arm ioctl 3 0xc1105517 0x20000 = 0
@0x20000 u32 2 1 6 7 "name\0" fill 39 0 8 1 2 2 12 13 14 15 fill 12 0 fill 64 0 fill 40 0 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_CTL_IOCTL_ELEM_ADD, {id={numid=2, iface=SNDRV_CTL_ELEM_IFACE_HWDEP, device=6, subdevice=7, name="name", index=8}, type=SNDRV_CTL_ELEM_TYPE_BOOLEAN, access=SNDRV_CTL_ELEM_ACCESS_WRITE, count=2, owner=12}) = 0
x86_64 ioctl 3 0xc1105517 0x20000 = -1 EINVAL
@0x20000 u32 2 1 18 19 "name\0" fill 39 0 20 1 2 2 24 u64 25 26 27 fill 64 0 fill 40 0 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_CTL_IOCTL_ELEM_ADD, {id={numid=2, iface=SNDRV_CTL_ELEM_IFACE_HWDEP, device=18, subdevice=19, name="name", index=20}, type=SNDRV_CTL_ELEM_TYPE_BOOLEAN, access=SNDRV_CTL_ELEM_ACCESS_WRITE, count=2, owner=24}) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0xc1105518 0x20000 = 0
@0x20000 u32 2 1 1 2 "name\0" fill 39 0 3 2 4 2 7 u64 8 9 10 fill 64 0 fill 40 0 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_CTL_IOCTL_ELEM_REPLACE, {id={numid=2, iface=SNDRV_CTL_ELEM_IFACE_HWDEP, device=1, subdevice=2, name="name", index=3}, type=SNDRV_CTL_ELEM_TYPE_INTEGER, access=SNDRV_CTL_ELEM_ACCESS_VOLATILE, count=2, owner=7, value.integer={min=8, max=9, step=10}}) = 0
x32 ioctl 3 0xc0405519 0x20000 = 0
@0x20000 u32 2 2 13 14 "name\0" fill 39 0 15
> ioctl(3, SNDRV_CTL_IOCTL_ELEM_REMOVE, {numid=2, iface=SNDRV_CTL_ELEM_IFACE_MIXER, device=13, subdevice=14, name="name", index=15}) = 0
x86_64 ioctl 3 0xc008551a 0x20000 = 0
@0x20000 u32 2 8 0 0
@@0x20000 u32 2 8 16 17
> ioctl(3, SNDRV_CTL_IOCTL_TLV_READ, {numid=2, length=8} => {tlv=[0x10, 0x11]}) = 0
arm ioctl 3 0xc008551a 0 = -1 EBADF
> ioctl(3, SNDRV_CTL_IOCTL_TLV_READ, NULL) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0xc008551b 0x20000 = 0
@0x20000 u32 2 8 18 19
> ioctl(3, SNDRV_CTL_IOCTL_TLV_WRITE, {numid=2, length=8, tlv=[0x12, 0x13]}) = 0
aarch64 ioctl 3 0xc008551c 0x20000 = 0
@0x20000 u32 2 8 20 21
> ioctl(3, SNDRV_CTL_IOCTL_TLV_COMMAND, {numid=2, length=8, tlv=[0x14, 0x15]}) = 0
arm ioctl 3 0xc0045520 0x20000 = 0
@0x20000 u32 22
@@0x20000 u32 23
> ioctl(3, SNDRV_CTL_IOCTL_HWDEP_NEXT_DEVICE, [22 => 23]) = 0
x86_64 ioctl 3 0xc0045520 0x20000 = -1 EINVAL
@0x20000 u32 24
> ioctl(3, SNDRV_CTL_IOCTL_HWDEP_NEXT_DEVICE, [24]) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x80dc5521 0x20000 = 0
@0x20000 u32 25 0 fill 64 0 fill 80 0 0 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
@@0x20000 u32 26 27 "id\0" fill 61 0 "name\0" fill 75 0 1 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_CTL_IOCTL_HWDEP_INFO, {device=25} => {card=27, id="id", name="name", iface=SNDRV_HWDEP_IFACE_OPL3}) = 0
x32 ioctl 3 0x80045530 0x20000 = 0
@0x20000 u32 1
@@0x20000 u32 2
> ioctl(3, SNDRV_CTL_IOCTL_PCM_NEXT_DEVICE, [1 => 2]) = 0
aarch64 ioctl 3 0x80045530 0 = -1 EFAULT
> ioctl(3, SNDRV_CTL_IOCTL_PCM_NEXT_DEVICE, NULL) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0xc1205531 0x20000 = 0
@0x20000 u32 3 4 1 0 fill 64 0 fill 80 0 fill 32 0 0 0 0 0 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
@@0x20000 u32 7 8 1 11 "id\0" fill 61 0 "name\0" fill 75 0 "subname\0" fill 24 0 1 1 16 17 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_CTL_IOCTL_PCM_INFO, {device=3, subdevice=4, stream=SNDRV_PCM_STREAM_CAPTURE} => {card=11, id="id", name="name", subname="subname", dev_class=SNDRV_PCM_CLASS_MULTI, dev_subclass=SNDRV_PCM_SUBCLASS_MULTI_MIX, subdevices_count=16, subdevices_avail=17}) = 0
arm ioctl 3 0xc1205531 0x20000 = -1 EBADF
> ioctl(3, SNDRV_CTL_IOCTL_PCM_INFO, 0x20000) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0x40045532 0x20000 = 0
@0x20000 u32 18
> ioctl(3, SNDRV_CTL_IOCTL_PCM_PREFER_SUBDEVICE, [18]) = 0
aarch64 ioctl 3 0xc0045540 0x20000 = 0
@0x20000 u32 19
@@0x20000 u32 20
> ioctl(3, SNDRV_CTL_IOCTL_RAWMIDI_NEXT_DEVICE, [19 => 20]) = 0
x32 ioctl 3 0xc0045540 0x20000 = -1 EBUSY
@0x20000 u32 21
> ioctl(3, SNDRV_CTL_IOCTL_RAWMIDI_NEXT_DEVICE, [21]) = -1 EBUSY (Device or resource busy)
arm ioctl 3 0xc10c5541 0x20000 = 0
@0x20000 u32 22 23 1 0 0 fill 64 0 fill 80 0 fill 32 0 0 0 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
@@0x20000 u32 26 27 1 1 2 "id\0" fill 61 0 "name\0" fill 75 0 "subname\0" fill 24 0 4 5 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_CTL_IOCTL_RAWMIDI_INFO, {device=22, subdevice=23, stream=SNDRV_RAWMIDI_STREAM_INPUT} => {card=1, flags=SNDRV_RAWMIDI_INFO_INPUT, id="id", name="name", subname="subname", subdevices_count=4, subdevices_avail=5}) = 0
x86_64 ioctl 3 0xc10c5541 0x20000 = -1 EINVAL
@0x20000 u32 6 7 1 0 0 fill 64 0 fill 80 0 fill 32 0 0 0 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_CTL_IOCTL_RAWMIDI_INFO, {device=6, subdevice=7, stream=SNDRV_RAWMIDI_STREAM_INPUT}) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x40045542 0x20000 = 0
@0x20000 u32 10
> ioctl(3, SNDRV_CTL_IOCTL_RAWMIDI_PREFER_SUBDEVICE, [10]) = 0
x32 ioctl 3 0xc00455d0 0x20000 = 0
@0x20000 u32 512
> ioctl(3, SNDRV_CTL_IOCTL_POWER, [SNDRV_CTL_POWER_D2]) = 0
x86_64 ioctl 3 0x800455d1 0x20000 = 0
@@0x20000 u32 512
> ioctl(3, SNDRV_CTL_IOCTL_POWER_STATE, [SNDRV_CTL_POWER_D2]) = 0
arm ioctl 3 0x800455d1 0x20000 = -1 EBADF
> ioctl(3, SNDRV_CTL_IOCTL_POWER_STATE, 0x20000) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0x80044800 0x20000 = 0
@@0x20000 u32 15
> ioctl(3, SNDRV_HWDEP_IOCTL_PVERSION, [0xf]) = 0
aarch64 ioctl 3 0x80dc4801 0x20000 = 0
@@0x20000 u32 16 17 "id\0" fill 61 0 "name\0" fill 75 0 1 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_HWDEP_IOCTL_INFO, {device=16, card=17, id="id", name="name", iface=SNDRV_HWDEP_IFACE_OPL3}) = 0
arm ioctl 3 0x80404802 0x20000 = 0
@@0x20000 u32 20 "id\0" fill 29 0 2 21 22 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_HWDEP_IOCTL_DSP_STATUS, {version=20, id="id", num_dsps=2, dsp_loaded=0x15, chip_ready=22}) = 0
x86_64 ioctl 3 0x80404802 0 = -1 EINVAL
> ioctl(3, SNDRV_HWDEP_IOCTL_DSP_STATUS, NULL) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x40604803 0x20000 = 0
@0x20000 u32 23 "name\0" fill 59 0 fill 4 0 u64 0x7000 8 25
> ioctl(3, SNDRV_HWDEP_IOCTL_DSP_LOAD, {index=23, name="name", image=0x7000, length=8, driver_data=0x19}) = 0
x32 ioctl 3 0x80044100 0x20000 = 0
@@0x20000 u32 26
> ioctl(3, AGPIOC_INFO or SNDRV_PCM_IOCTL_PVERSION, [0x1a]) = 0
x86_64 ioctl 3 0x81204101 0x20000 = 0
@@0x20000 u32 27 28 1 2 "id\0" fill 61 0 "name\0" fill 75 0 "subname\0" fill 24 0 2 1 7 8 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_PCM_IOCTL_INFO, {device=27, subdevice=28, stream=SNDRV_PCM_STREAM_CAPTURE, card=2, id="id", name="name", subname="subname", dev_class=SNDRV_PCM_CLASS_MODEM, dev_subclass=SNDRV_PCM_SUBCLASS_MULTI_MIX, subdevices_count=7, subdevices_avail=8}) = 0
arm ioctl 3 0x81204101 0x20000 = -1 EBADF
> ioctl(3, SNDRV_PCM_IOCTL_INFO, 0x20000) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0x40044102 0x20000 = 0
@0x20000 u32 9
> ioctl(3, SNDRV_PCM_IOCTL_TSTAMP, [9]) = 0
aarch64 ioctl 3 0x40044103 0x20000 = 0
@0x20000 u32 1
> ioctl(3, SNDRV_PCM_IOCTL_TTSTAMP, [SNDRV_PCM_TSTAMP_TYPE_MONOTONIC]) = 0
arm ioctl 3 0x40044104 0x20000 = 0
@0x20000 u32 12
> ioctl(3, AGPIOC_RESERVE or SNDRV_PCM_IOCTL_USER_PVERSION, [0xc]) = 0
x86_64 ioctl 3 0x40044104 0x20000 = -1 EINVAL
> ioctl(3, SNDRV_PCM_IOCTL_USER_PVERSION, 0x20000) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0xc2604110 0x20000 = 0
@0x20000 u32 4 5 0 0 0 0 0 0 0 5 0 0 0 0 0 0 0 5 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 15 16 1 17 18 1 19 20 1 21 22 1 23 24 1 25 26 1 27 28 1 29 1 1 2 3 1 4 5 1 6 7 1 8 9 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 10 0 0 0 0 0 u64 0 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
@@0x20000 u32 4 5 0 0 0 0 0 0 0 5 0 0 0 0 0 0 0 5 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 13 14 1 15 16 1 17 18 1 19 20 1 21 22 1 23 24 1 25 26 1 27 28 1 29 1 1 2 3 1 4 5 1 6 7 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 8 9 2 12 13 14 u64 15 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_PCM_IOCTL_HW_REFINE, {flags=SNDRV_PCM_HW_PARAMS_NO_PERIOD_WAKEUP, access=[SNDRV_PCM_ACCESS_MMAP_INTERLEAVED SNDRV_PCM_ACCESS_MMAP_COMPLEX], format=[SNDRV_PCM_FORMAT_S8 SNDRV_PCM_FORMAT_S16_LE], subformat=[SNDRV_PCM_SUBFORMAT_STD 0x2], channels={min=19, max=20, openmin=1}, rate={min=21, max=22, openmin=1}, period_size={min=25, max=26, openmin=1}, buffer_size={min=4, max=5, openmin=1}, ...} => {access=[SNDRV_PCM_ACCESS_MMAP_INTERLEAVED SNDRV_PCM_ACCESS_MMAP_COMPLEX], format=[SNDRV_PCM_FORMAT_S8 SNDRV_PCM_FORMAT_S16_LE], subformat=[SNDRV_PCM_SUBFORMAT_STD 0x2], channels={min=17, max=18, openmin=1}, rate={min=19, max=20, openmin=1}, period_size={min=23, max=24, openmin=1}, buffer_size={min=2, max=3, openmin=1}, ...}) = 0
x32 ioctl 3 0xc25c4111 0x20000 = 0
@0x20000 u32 2 5 0 0 0 0 0 0 0 5 0 0 0 0 0 0 0 5 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 18 19 1 20 21 1 22 23 1 24 25 1 26 27 1 28 29 1 1 2 1 3 4 1 5 6 1 7 8 1 9 10 1 11 12 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 13 0 0 0 0 0 0 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
@@0x20000 u32 2 5 0 0 0 0 0 0 0 5 0 0 0 0 0 0 0 5 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 16 17 1 18 19 1 20 21 1 22 23 1 24 25 1 26 27 1 28 29 1 1 2 1 3 4 1 5 6 1 7 8 1 9 10 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 11 12 4 15 16 17 18 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_PCM_IOCTL_HW_PARAMS, {flags=SNDRV_PCM_HW_PARAMS_EXPORT_BUFFER, access=[SNDRV_PCM_ACCESS_MMAP_INTERLEAVED SNDRV_PCM_ACCESS_MMAP_COMPLEX], format=[SNDRV_PCM_FORMAT_S8 SNDRV_PCM_FORMAT_S16_LE], subformat=[SNDRV_PCM_SUBFORMAT_STD 0x2], channels={min=22, max=23, openmin=1}, rate={min=24, max=25, openmin=1}, period_size={min=28, max=29, openmin=1}, buffer_size={min=7, max=8, openmin=1}, ...} => {access=[SNDRV_PCM_ACCESS_MMAP_INTERLEAVED SNDRV_PCM_ACCESS_MMAP_COMPLEX], format=[SNDRV_PCM_FORMAT_S8 SNDRV_PCM_FORMAT_S16_LE], subformat=[SNDRV_PCM_SUBFORMAT_STD 0x2], channels={min=20, max=21, openmin=1}, rate={min=22, max=23, openmin=1}, period_size={min=26, max=27, openmin=1}, buffer_size={min=5, max=6, openmin=1}, ...}) = 0
x86_64 ioctl 3 0xc0884113 0x20000 = 0
@0x20000 u32 1 21 22 fill 4 0 u64 23 24 25 26 27 28 0 u32 29 2 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
@@0x20000 u32 1 5 6 fill 4 0 u64 7 8 9 10 11 12 13 u32 14 2 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_PCM_IOCTL_SW_PARAMS, {tstamp_mode=SNDRV_PCM_TSTAMP_ENABLE, period_step=21, sleep_min=22, avail_min=23, xfer_align=24, start_threshold=25, stop_threshold=26, silence_threshold=27, silence_size=28, proto=0x1d, tstamp_type=SNDRV_PCM_TSTAMP_TYPE_MONOTONIC_RAW} => {boundary=13}) = 0
arm ioctl 3 0xc0684113 0x20000 = -1 EBADF
@0x20000 u32 1 19 20 21 22 23 24 25 26 0 27 1 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_PCM_IOCTL_SW_PARAMS, {tstamp_mode=SNDRV_PCM_TSTAMP_ENABLE, period_step=19, sleep_min=20, avail_min=21, xfer_align=22, start_threshold=23, stop_threshold=24, silence_threshold=25, silence_size=26, proto=0x1b, tstamp_type=SNDRV_PCM_TSTAMP_TYPE_MONOTONIC}) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0x806c4120 0x20000 = 0
@@0x20000 u32 2 3 4 5 6 7 8 9 10 11 12 2 15 16 17 18 19 20
> ioctl(3, SNDRV_PCM_IOCTL_STATUS, {state=SNDRV_PCM_STATE_PREPARED, trigger_tstamp={tv_sec=3, tv_nsec=4}, tstamp={tv_sec=5, tv_nsec=6}, appl_ptr=7, hw_ptr=8, delay=9, avail=10, avail_max=11, overrange=12, suspended_state=SNDRV_PCM_STATE_PREPARED, audio_tstamp_data=0xf, audio_tstamp={tv_sec=16, tv_nsec=17}, driver_tstamp={tv_sec=18, tv_nsec=19}, audio_tstamp_accuracy=20}) = 0
aarch64 ioctl 3 0x80084121 0x20000 = 0
@@0x20000 u64 21
> ioctl(3, SNDRV_PCM_IOCTL_DELAY, [21]) = 0
arm ioctl 3 0xc06c4124 0x20000 = 0
@0x20000 u32 0 0 0 0 0 0 0 0 0 0 0 0 22
@@0x20000 u32 2 25 26 27 28 29 1 2 3 4 5 1 8 9 10 11 12 13
> ioctl(3, SNDRV_PCM_IOCTL_STATUS_EXT, {audio_tstamp_data=0x16} => {state=SNDRV_PCM_STATE_PREPARED, trigger_tstamp={tv_sec=25, tv_nsec=26}, tstamp={tv_sec=27, tv_nsec=28}, appl_ptr=29, hw_ptr=1, delay=2, avail=3, avail_max=4, overrange=5, suspended_state=SNDRV_PCM_STATE_SETUP, audio_tstamp_data=0x8, audio_tstamp={tv_sec=9, tv_nsec=10}, driver_tstamp={tv_sec=11, tv_nsec=12}, audio_tstamp_accuracy=13}) = 0
x86_64 ioctl 3 0xc0984124 0x20000 = -1 EINVAL
@0x20000 u32 0 fill 4 0 u64 0 0 0 0 0 0 0 0 0 0 u32 0 14
> ioctl(3, SNDRV_PCM_IOCTL_STATUS_EXT, {audio_tstamp_data=0xe}) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0xc0884123 0x20000 = 0
@0x20000 u32 4 fill 4 0 0 0 u64 0 0 0 u32 0 fill 4 0 u64 0 0 fill 8 0 17 18 fill 48 0
@@0x20000 u32 4 fill 4 0 2 0 u64 23 24 25 u32 1 fill 4 0 u64 28 29 fill 8 0 1 2 fill 48 0
> ioctl(3, SNDRV_PCM_IOCTL_SYNC_PTR, {flags=SNDRV_PCM_SYNC_PTR_AVAIL_MIN, c.control={appl_ptr=17, avail_min=18}} => {s.status={state=SNDRV_PCM_STATE_PREPARED, hw_ptr=23, tstamp={tv_sec=24, tv_nsec=25}, suspended_state=SNDRV_PCM_STATE_SETUP, audio_tstamp={tv_sec=28, tv_nsec=29}}, c.control={appl_ptr=1, avail_min=2}}) = 0
x32 ioctl 3 0x80184132 0x20000 = 0
@0x20000 u32 3 fill 4 0 u64 0 u32 0 0
@@0x20000 u32 4 fill 4 0 u64 5 u32 6 7
> ioctl(3, SNDRV_PCM_IOCTL_CHANNEL_INFO, {channel=3} => {offset=5, first=6, step=7}) = 0
x86_64 ioctl 3 0x40044145 1 = 0
> ioctl(3, SNDRV_PCM_IOCTL_PAUSE, 1) = 0
arm ioctl 3 0x40044145 1 = -1 EBADF
> ioctl(3, SNDRV_PCM_IOCTL_PAUSE, 1) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0x40044146 0x20000 = 0
@0x20000 u32 8
@@0x20000 u32 9
> ioctl(3, SNDRV_PCM_IOCTL_REWIND, [8 => 9]) = 0
riscv64 ioctl 3 0x40084146 0x20000 = -1 ENODEV
> ioctl(3, SNDRV_PCM_IOCTL_REWIND, 0x20000) = -1 ENODEV (No such device)
aarch64 ioctl 3 0x40084149 0x20000 = 0
@0x20000 u64 10
@@0x20000 u64 11
> ioctl(3, SNDRV_PCM_IOCTL_FORWARD, [10 => 11]) = 0
x32 ioctl 3 0x40044149 0x20000 = -1 EBUSY
@0x20000 u32 12
> ioctl(3, SNDRV_PCM_IOCTL_FORWARD, [12]) = -1 EBUSY (Device or resource busy)
arm ioctl 3 0x400c4150 0x20000 = 0
@0x20000 u32 0 0x7000 14
@@0x20000 u32 15 0x7000 17
> ioctl(3, SNDRV_PCM_IOCTL_WRITEI_FRAMES, {buf=0x7000, frames=14} => {result=15}) = 0
x86_64 ioctl 3 0x40184150 0x20000 = -1 EINVAL
@0x20000 u64 0 0x7000 19
> ioctl(3, SNDRV_PCM_IOCTL_WRITEI_FRAMES, {buf=0x7000, frames=19}) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x80184151 0x20000 = 0
@0x20000 u64 0 0x7000 21
@@0x20000 u64 22 0x7000 24
> ioctl(3, SNDRV_PCM_IOCTL_READI_FRAMES, {buf=0x7000, frames=21} => {result=22}) = 0
x32 ioctl 3 0x400c4152 0x20000 = 0
@0x20000 u32 0 0x7000 26
@@0x20000 u32 27 0x7000 29
> ioctl(3, SNDRV_PCM_IOCTL_WRITEN_FRAMES, {bufs=0x7000, frames=26} => {result=27}) = 0
x86_64 ioctl 3 0x80184153 0x20000 = 0
@0x20000 u64 0 0x7000 2
@@0x20000 u64 3 0x7000 5
> ioctl(3, SNDRV_PCM_IOCTL_READN_FRAMES, {bufs=0x7000, frames=2} => {result=3}) = 0
arm ioctl 3 0x800c4153 0x20000 = -1 EBADF
> ioctl(3, SNDRV_PCM_IOCTL_READN_FRAMES, 0x20000) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0x40044160 1 = 0
> ioctl(3, SNDRV_PCM_IOCTL_LINK, 1) = 0
aarch64 ioctl 3 0x80045700 0x20000 = 0
@@0x20000 u32 6
> ioctl(3, SNDRV_RAWMIDI_IOCTL_PVERSION, [0x6]) = 0
arm ioctl 3 0x810c5701 0x20000 = 0
@@0x20000 u32 7 8 1 11 2 "id\0" fill 61 0 "name\0" fill 75 0 "subname\0" fill 24 0 14 15 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_RAWMIDI_IOCTL_INFO, {device=7, subdevice=8, stream=SNDRV_RAWMIDI_STREAM_INPUT, card=11, flags=SNDRV_RAWMIDI_INFO_INPUT, id="id", name="name", subname="subname", subdevices_count=14, subdevices_avail=15}) = 0
x86_64 ioctl 3 0x810c5701 0x20000 = -1 EINVAL
> ioctl(3, SNDRV_RAWMIDI_IOCTL_INFO, 0x20000) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x40045702 0x20000 = 0
@0x20000 u32 16
> ioctl(3, SNDRV_RAWMIDI_IOCTL_USER_PVERSION, [0x10]) = 0
x32 ioctl 3 0xc0205710 0x20000 = 0
@0x20000 u32 1 19 20 1 21 u8 0 0 0 0 0 0 0 0 0 0 0 0
@@0x20000 u32 1 24 25 1 26 u8 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_RAWMIDI_IOCTL_PARAMS, {stream=SNDRV_RAWMIDI_STREAM_INPUT, buffer_size=19, avail_min=20, no_active_sensing=1, mode=0x5 /* SNDRV_RAWMIDI_MODE_FRAMING_??? */|SNDRV_RAWMIDI_MODE_CLOCK_MONOTONIC} => {stream=SNDRV_RAWMIDI_STREAM_INPUT, buffer_size=24, avail_min=25, no_active_sensing=1, mode=0x2 /* SNDRV_RAWMIDI_MODE_FRAMING_??? */|SNDRV_RAWMIDI_MODE_CLOCK_MONOTONIC_RAW}) = 0
x86_64 ioctl 3 0xc0385720 0x20000 = 0
@0x20000 u32 1 fill 4 0 u64 0 0 0 0 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
@@0x20000 u32 1 fill 4 0 u64 2 3 4 5 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_RAWMIDI_IOCTL_STATUS, {stream=SNDRV_RAWMIDI_STREAM_INPUT} => {tstamp={tv_sec=2, tv_nsec=3}, avail=4, xruns=5}) = 0
arm ioctl 3 0xc0245720 0x20000 = -1 EBADF
@0x20000 u32 1 0 0 0 0 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_RAWMIDI_IOCTL_STATUS, {stream=SNDRV_RAWMIDI_STREAM_INPUT}) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0x40045730 0x20000 = 0
@0x20000 u32 1
> ioctl(3, SNDRV_RAWMIDI_IOCTL_DROP, [SNDRV_RAWMIDI_STREAM_INPUT]) = 0
aarch64 ioctl 3 0x40045731 0x20000 = 0
@0x20000 u32 1
> ioctl(3, SNDRV_RAWMIDI_IOCTL_DRAIN, [SNDRV_RAWMIDI_STREAM_INPUT]) = 0
arm ioctl 3 0x80045400 0x20000 = 0
@@0x20000 u32 12
> ioctl(3, SNDRV_TIMER_IOCTL_PVERSION, [0xc]) = 0
x86_64 ioctl 3 0x80045400 0 = -1 EINVAL
> ioctl(3, SNDRV_TIMER_IOCTL_PVERSION, NULL) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0xc0145401 0x20000 = 0
@0x20000 u32 1 2 17 18 19
@@0x20000 u32 0 1 24 25 26
> ioctl(3, SNDRV_TIMER_IOCTL_NEXT_DEVICE, {dev_class=SNDRV_TIMER_CLASS_GLOBAL, dev_sclass=SNDRV_TIMER_SCLASS_SEQUENCER, card=17, device=18, subdevice=19} => {dev_class=SNDRV_TIMER_CLASS_SLAVE, dev_sclass=SNDRV_TIMER_SCLASS_APPLICATION, card=24, device=25, subdevice=26}) = 0
x32 ioctl 3 0x40045402 0x20000 = 0
@0x20000 u32 27
> ioctl(3, SNDRV_TIMER_IOCTL_TREAD_OLD, [27]) = 0
x86_64 ioctl 3 0x400454a4 0x20000 = 0
@0x20000 u32 28
> ioctl(3, SNDRV_TIMER_IOCTL_TREAD64, [28]) = 0
arm ioctl 3 0x400454a4 0x20000 = -1 EBADF
@0x20000 u32 29
> ioctl(3, SNDRV_TIMER_IOCTL_TREAD64, [29]) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0xc0e05403 0x20000 = 0
@0x20000 u32 1 2 5 6 7 0 0 fill 64 0 fill 80 0 0 0 0 0 0 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
@@0x20000 u32 0 1 12 13 14 1 17 "id\0" fill 61 0 "name\0" fill 75 0 0 18 19 20 21 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_TIMER_IOCTL_GINFO, {tid={dev_class=SNDRV_TIMER_CLASS_GLOBAL, dev_sclass=SNDRV_TIMER_SCLASS_SEQUENCER, card=5, device=6, subdevice=7}} => {flags=SNDRV_TIMER_FLG_SLAVE, card=17, id="id", name="name", resolution=18, resolution_min=19, resolution_max=20, clients=21}) = 0
aarch64 ioctl 3 0x40485404 0x20000 = 0
@0x20000 u32 0 1 26 27 28 fill 4 0 u64 29 1 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_TIMER_IOCTL_GPARAMS, {tid={dev_class=SNDRV_TIMER_CLASS_SLAVE, dev_sclass=SNDRV_TIMER_SCLASS_APPLICATION, card=26, device=27, subdevice=28}, period_num=29, period_den=1}) = 0
arm ioctl 3 0xc0405405 0x20000 = 0
@0x20000 u32 0 1 6 7 8 0 0 0 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
@@0x20000 u32 1 2 13 14 15 16 17 18 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_TIMER_IOCTL_GSTATUS, {tid={dev_class=SNDRV_TIMER_CLASS_SLAVE, dev_sclass=SNDRV_TIMER_SCLASS_APPLICATION, card=6, device=7, subdevice=8}} => {resolution=16, resolution_num=17, resolution_den=18}) = 0
x86_64 ioctl 3 0xc0505405 0x20000 = -1 EINVAL
> ioctl(3, SNDRV_TIMER_IOCTL_GSTATUS, 0x20000) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x40345410 0x20000 = 0
@0x20000 u32 1 2 23 24 25 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_TIMER_IOCTL_SELECT, {id={dev_class=SNDRV_TIMER_CLASS_GLOBAL, dev_sclass=SNDRV_TIMER_SCLASS_SEQUENCER, card=23, device=24, subdevice=25}}) = 0
x32 ioctl 3 0x80e05411 0x20000 = 0
@@0x20000 u32 1 28 "id\0" fill 61 0 "name\0" fill 75 0 0 29 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_TIMER_IOCTL_INFO, {flags=SNDRV_TIMER_FLG_SLAVE, card=28, id="id", name="name", resolution=29}) = 0
x86_64 ioctl 3 0x40505412 0x20000 = 0
@0x20000 u32 4 3 4 0 5 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_TIMER_IOCTL_PARAMS, {flags=SNDRV_TIMER_PSFLG_EARLY_EVENT, ticks=3, queue_size=4, filter=0x5}) = 0
arm ioctl 3 0x40505412 0x20000 = -1 EBADF
@0x20000 u32 2 8 9 0 10 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_TIMER_IOCTL_PARAMS, {flags=SNDRV_TIMER_PSFLG_EXCLUSIVE, ticks=8, queue_size=9, filter=0xa}) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0x80585414 0x20000 = 0
@@0x20000 u32 11 12 13 14 15 16 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, SNDRV_TIMER_IOCTL_STATUS, {tstamp={tv_sec=11, tv_nsec=12}, resolution=13, lost=14, overrun=15, queue=16}) = 0
aarch64 ioctl 3 0x80044300 0x20000 = 0
@@0x20000 u32 17
> ioctl(3, SNDRV_COMPRESS_IOCTL_VERSION, [0x11]) = 0
arm ioctl 3 0xc0c44310 0x20000 = 0
@@0x20000 u32 2 1 20 21 22 23 2 2
> ioctl(3, SNDRV_COMPRESS_GET_CAPS, {num_codecs=2, direction=SND_COMPRESS_CAPTURE, min_fragment_size=20, max_fragment_size=21, min_fragments=22, max_fragments=23, codecs=[SND_AUDIOCODEC_MP3, SND_AUDIOCODEC_MP3]}) = 0
x86_64 ioctl 3 0xc0c44310 0x20000 = -1 EINVAL
> ioctl(3, SNDRV_COMPRESS_GET_CAPS, 0x20000) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x40844312 0x20000 = 0
@0x20000 u32 28 29 3 3 4 5 6 7 8 9 10 2 13 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 u32 0 0 0 u8 14 fill 3 0
> ioctl(3, SNDRV_COMPRESS_SET_PARAMS, {buffer={fragment_size=28, fragments=29}, codec={id=SND_AUDIOCODEC_AMR, ch_in=3, ch_out=4, sample_rate=5, bit_rate=6, rate_control=7, profile=0x8, level=0x9, ch_mode=10, format=SNDRV_PCM_FORMAT_S16_LE, align=13}, no_wake_mode=14}) = 0
x32 ioctl 3 0x80784313 0x20000 = 0
@@0x20000 u32 3 17 18 19 20 21 22 23 24 2 27 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 u32 0 0 0
> ioctl(3, SNDRV_COMPRESS_GET_PARAMS, {id=SND_AUDIOCODEC_AMR, ch_in=17, ch_out=18, sample_rate=19, bit_rate=20, rate_control=21, profile=0x16, level=0x17, ch_mode=24, format=SNDRV_PCM_FORMAT_S16_LE, align=27}) = 0
x86_64 ioctl 3 0x40244314 0x20000 = 0
@0x20000 u32 28 29 1 2 3 4 5 6 7
> ioctl(3, SNDRV_COMPRESS_SET_METADATA, {key=28, value=[29, 1, 2, 3, 4, 5, 6, 7]}) = 0
arm ioctl 3 0x40244314 0 = -1 EBADF
> ioctl(3, SNDRV_COMPRESS_SET_METADATA, NULL) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0xc0244315 0x20000 = 0
@0x20000 u32 8 0 0 0 0 0 0 0 0
@@0x20000 u32 9 10 11 12 13 14 15 16 17
> ioctl(3, SNDRV_COMPRESS_GET_METADATA, {key=8} => {value=[10, 11, 12, 13, 14, 15, 16, 17]}) = 0
aarch64 ioctl 3 0x80144320 0x20000 = 0
@@0x20000 u32 18 19 20 21 22
> ioctl(3, SNDRV_COMPRESS_TSTAMP, {byte_offset=18, copied_total=19, pcm_frames=20, pcm_io_frames=21, sampling_rate=22}) = 0
arm ioctl 3 0x801c4321 0x20000 = 0
@@0x20000 u64 23 u32 24 25 26 27 28
> ioctl(3, SNDRV_COMPRESS_AVAIL, {avail=23, tstamp={byte_offset=24, copied_total=25, pcm_frames=26, pcm_io_frames=27, sampling_rate=28}}) = 0
x86_64 ioctl 3 0x801c4321 0x20000 = -1 EINVAL
> ioctl(3, SNDRV_COMPRESS_AVAIL, 0x20000) = -1 EINVAL (Invalid argument)

# What is wide open, what is odd, and -v.
x86_64 ioctl 3 0xc2604110 0x20000 = 0
@0x20000 u32 0 -1 0 0 0 0 0 0 0 0x404 2 0 0 0 0 0 0 1 0 0 0 0 0 0 0 fill 160 0 u32 0 -1 0 0 -1 0 2 2 0 44100 48000 5 0 -1 0 0 -1 0 0 -1 0 0 -1 0 0 -1 0 0 -1 0 0 -1 0 0 0 8 fill 108 0 u32 0xfff 0 0 0 0 0 u64 0 fill 64 0
@@0x20000 u32 0 1 0 0 0 0 0 0 0 4 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 fill 160 0 u32 16 16 4 32 32 4 2 2 4 44100 44100 4 0 -1 0 1024 1024 4 0 -1 0 4 4 4 0 -1 0 4096 4096 4 0 -1 0 0 0 8 fill 108 0 u32 0 0xfff 0x103 16 44100 1 u64 0 fill 64 0
> ioctl(3, SNDRV_PCM_IOCTL_HW_REFINE, {flags=0, access=[SNDRV_PCM_ACCESS_MMAP_INTERLEAVED SNDRV_PCM_ACCESS_MMAP_NONINTERLEAVED SNDRV_PCM_ACCESS_MMAP_COMPLEX SNDRV_PCM_ACCESS_RW_INTERLEAVED ...], format=[SNDRV_PCM_FORMAT_S16_LE SNDRV_PCM_FORMAT_S32_LE SNDRV_PCM_FORMAT_S24_3BE], subformat=[SNDRV_PCM_SUBFORMAT_STD], channels={min=2, max=2}, rate={min=44100, max=48000, openmin=1, integer=1}, period_size={min=0, max=4294967295}, buffer_size={min=0, max=4294967295}, ...} => {access=[SNDRV_PCM_ACCESS_MMAP_INTERLEAVED], format=[SNDRV_PCM_FORMAT_S16_LE], subformat=[SNDRV_PCM_SUBFORMAT_STD], channels={min=2, max=2, integer=1}, rate={min=44100, max=44100, integer=1}, period_size={min=1024, max=1024, integer=1}, buffer_size={min=4096, max=4096, integer=1}, ...}) = 0
-v
> ioctl(3, SNDRV_PCM_IOCTL_HW_REFINE, {flags=0, access=[SNDRV_PCM_ACCESS_MMAP_INTERLEAVED SNDRV_PCM_ACCESS_MMAP_NONINTERLEAVED SNDRV_PCM_ACCESS_MMAP_COMPLEX SNDRV_PCM_ACCESS_RW_INTERLEAVED SNDRV_PCM_ACCESS_RW_NONINTERLEAVED 0x5 0x6 0x7 0x8 0x9 0xa 0xb 0xc 0xd 0xe 0xf 0x10 0x11 0x12 0x13 0x14 0x15 0x16 0x17 0x18 0x19 0x1a 0x1b 0x1c 0x1d 0x1e 0x1f], format=[SNDRV_PCM_FORMAT_S16_LE SNDRV_PCM_FORMAT_S32_LE SNDRV_PCM_FORMAT_S24_3BE], subformat=[SNDRV_PCM_SUBFORMAT_STD], channels={min=2, max=2}, rate={min=44100, max=48000, openmin=1, integer=1}, period_size={min=0, max=4294967295}, buffer_size={min=0, max=4294967295}, sample_bits={min=0, max=4294967295}, frame_bits={min=0, max=4294967295}, period_time={min=0, max=4294967295}, period_bytes={min=0, max=4294967295}, periods={min=0, max=4294967295}, buffer_time={min=0, max=4294967295}, buffer_bytes={min=0, max=4294967295}, tick_time={min=0, max=0, empty=1}, rmask=0xfff} => {access=[SNDRV_PCM_ACCESS_MMAP_INTERLEAVED], format=[SNDRV_PCM_FORMAT_S16_LE], subformat=[SNDRV_PCM_SUBFORMAT_STD], channels={min=2, max=2, integer=1}, rate={min=44100, max=44100, integer=1}, period_size={min=1024, max=1024, integer=1}, buffer_size={min=4096, max=4096, integer=1}, sample_bits={min=16, max=16, integer=1}, frame_bits={min=32, max=32, integer=1}, period_time={min=0, max=4294967295}, period_bytes={min=0, max=4294967295}, periods={min=4, max=4, integer=1}, buffer_time={min=0, max=4294967295}, buffer_bytes={min=0, max=4294967295}, tick_time={min=0, max=0, empty=1}, cmask=0xfff, info=SNDRV_PCM_INFO_MMAP|SNDRV_PCM_INFO_MMAP_VALID|SNDRV_PCM_INFO_INTERLEAVED, msbits=16, rate_num=44100, rate_den=1, fifo_size=0}) = 0
i386 ioctl 3 0xc25c4111 0x20000 = -1 EFAULT
@0x20000 u32 0 1 0 0 0 0 0 0 0
> ioctl(3, SNDRV_PCM_IOCTL_HW_PARAMS, 0x20000) = -1 EFAULT (Bad address)
arm ioctl 3 0xc0844123 0x20000 = 0
@0x20000 u32 7 fill 64 0 u32 100 10 fill 56 0
@@0x20000 u32 7 3 0 4096 11 22 0 33 44 fill 32 0 u32 100 10 fill 56 0
> ioctl(3, SNDRV_PCM_IOCTL_SYNC_PTR, {flags=SNDRV_PCM_SYNC_PTR_HWSYNC|SNDRV_PCM_SYNC_PTR_APPL|SNDRV_PCM_SYNC_PTR_AVAIL_MIN, c.control={appl_ptr=100, avail_min=10}} => {s.status={state=SNDRV_PCM_STATE_RUNNING, hw_ptr=4096, tstamp={tv_sec=11, tv_nsec=22}, suspended_state=SNDRV_PCM_STATE_OPEN, audio_tstamp={tv_sec=33, tv_nsec=44}}, c.control={appl_ptr=100, avail_min=10}}) = 0
riscv64 ioctl 3 0xc0884123 0x20000 = -1 EPIPE
@0x20000 u32 9 0 fill 64 0 u64 100 10 fill 48 0
> ioctl(3, SNDRV_PCM_IOCTL_SYNC_PTR, {flags=SNDRV_PCM_SYNC_PTR_HWSYNC|0x8, c.control={appl_ptr=100, avail_min=10}}) = -1 EPIPE (Broken pipe)
x86_64 ioctl 3 0xc0505510 0x20000 = 0
@0x20000 u32 0 0 0 0 u64 0 fill 56 0
@@0x20000 u32 0 0 0 57 u64 0 fill 56 0
> ioctl(3, SNDRV_CTL_IOCTL_ELEM_LIST, {offset=0, space=0} => {used=0, count=57, pids=NULL}) = 0
aarch64 ioctl 3 0xc008551a 0x20000 = 0
@0x20000 u32 3 16
@@0x20000 u32 3 16 1 8 -5000 100
> ioctl(3, SNDRV_CTL_IOCTL_TLV_READ, {numid=3, length=16} => {tlv=[0x1, 0x8, 0xffffec78, 0x64]}) = 0

# 32-bit ABIs with times of 64 bits: requests of other sizes, of the same names.
arm ioctl 3 0x80804120 0x20000 = 0
@@0x20000 u32 3 0 u64 1 2 3 4 u32 5 6 7 8 9 10 2 0x11 u64 12 13 14 15 u32 16 fill 20 0
> ioctl(3, SNDRV_PCM_IOCTL_STATUS, {state=SNDRV_PCM_STATE_RUNNING, trigger_tstamp={tv_sec=1, tv_nsec=2}, tstamp={tv_sec=3, tv_nsec=4}, appl_ptr=5, hw_ptr=6, delay=7, avail=8, avail_max=9, overrange=10, suspended_state=SNDRV_PCM_STATE_PREPARED, audio_tstamp_data=0x11, audio_tstamp={tv_sec=12, tv_nsec=13}, driver_tstamp={tv_sec=14, tv_nsec=15}, audio_tstamp_accuracy=16}) = 0
i386 ioctl 3 0x80804120 0x20000 = 0
@@0x20000 u32 3 0 u64 1 2 3 4 u32 5 6 0xfffffff9 8 9 10 2 0x11 u64 12 13 14 15 u32 16 fill 20 0
> ioctl(3, SNDRV_PCM_IOCTL_STATUS, {state=SNDRV_PCM_STATE_RUNNING, trigger_tstamp={tv_sec=1, tv_nsec=2}, tstamp={tv_sec=3, tv_nsec=4}, appl_ptr=5, hw_ptr=6, delay=-7, avail=8, avail_max=9, overrange=10, suspended_state=SNDRV_PCM_STATE_PREPARED, audio_tstamp_data=0x11, audio_tstamp={tv_sec=12, tv_nsec=13}, driver_tstamp={tv_sec=14, tv_nsec=15}, audio_tstamp_accuracy=16}) = 0
i386 ioctl 3 0xc0804124 0x20000 = 0
@0x20000 u32 0 0 u64 0 0 0 0 u32 0 0 0 0 0 0 0 0x11 u64 0 0 0 0 u32 0 fill 20 0
@@0x20000 u32 3 0 u64 1 2 3 4 u32 5 6 7 8 9 10 2 0x11 u64 12 13 14 15 u32 16 fill 20 0
> ioctl(3, SNDRV_PCM_IOCTL_STATUS_EXT, {audio_tstamp_data=0x11} => {state=SNDRV_PCM_STATE_RUNNING, trigger_tstamp={tv_sec=1, tv_nsec=2}, tstamp={tv_sec=3, tv_nsec=4}, appl_ptr=5, hw_ptr=6, delay=7, avail=8, avail_max=9, overrange=10, suspended_state=SNDRV_PCM_STATE_PREPARED, audio_tstamp_data=0x11, audio_tstamp={tv_sec=12, tv_nsec=13}, driver_tstamp={tv_sec=14, tv_nsec=15}, audio_tstamp_accuracy=16}) = 0
arm ioctl 3 0xc0804124 0x20000 = -1 ENOTTY
@0x20000 u32 0 0 u64 0 0 0 0 u32 0 0 0 0 0 0 0 0x11 u64 0 0 0 0 u32 0 fill 20 0
> ioctl(3, SNDRV_PCM_IOCTL_STATUS_EXT, {audio_tstamp_data=0x11}) = -1 ENOTTY (Inappropriate ioctl for device)
arm ioctl 3 0xc0884123 0x20000 = 0
@0x20000 u32 1 0 fill 64 0 u32 5 6 fill 56 0
@@0x20000 u32 1 0 u32 3 0 9 0 u64 1 2 u32 2 0 u64 3 4 fill 8 0 u32 7 8 fill 56 0
> ioctl(3, SNDRV_PCM_IOCTL_SYNC_PTR, {flags=SNDRV_PCM_SYNC_PTR_HWSYNC, c.control={appl_ptr=5, avail_min=6}} => {s.status={state=SNDRV_PCM_STATE_RUNNING, hw_ptr=9, tstamp={tv_sec=1, tv_nsec=2}, suspended_state=SNDRV_PCM_STATE_PREPARED, audio_tstamp={tv_sec=3, tv_nsec=4}}, c.control={appl_ptr=7, avail_min=8}}) = 0
i386 ioctl 3 0xc0884123 0x20000 = 0
@0x20000 u32 7 0 fill 64 0 u32 5 6 fill 56 0
@@0x20000 u32 7 0 u32 4 0 9 0 u64 1 2 u32 2 0 u64 3 4 fill 8 0 u32 7 8 fill 56 0
> ioctl(3, SNDRV_PCM_IOCTL_SYNC_PTR, {flags=SNDRV_PCM_SYNC_PTR_HWSYNC|SNDRV_PCM_SYNC_PTR_APPL|SNDRV_PCM_SYNC_PTR_AVAIL_MIN, c.control={appl_ptr=5, avail_min=6}} => {s.status={state=SNDRV_PCM_STATE_XRUN, hw_ptr=9, tstamp={tv_sec=1, tv_nsec=2}, suspended_state=SNDRV_PCM_STATE_PREPARED, audio_tstamp={tv_sec=3, tv_nsec=4}}, c.control={appl_ptr=7, avail_min=8}}) = 0
arm ioctl 3 0xc0305720 0x20000 = 0
@0x20000 u32 1 0 u64 0 0 u32 0 0 fill 16 0
@@0x20000 u32 1 0 u64 9 10 u32 11 12 fill 16 0
> ioctl(3, SNDRV_RAWMIDI_IOCTL_STATUS, {stream=SNDRV_RAWMIDI_STREAM_INPUT} => {tstamp={tv_sec=9, tv_nsec=10}, avail=11, xruns=12}) = 0
i386 ioctl 3 0x80605414 0x20000 = 0
@@0x20000 u64 1 2 u32 3 4 5 6 fill 64 0
> ioctl(3, SNDRV_TIMER_IOCTL_STATUS, {tstamp={tv_sec=1, tv_nsec=2}, resolution=3, lost=4, overrun=5, queue=6}) = 0
x86_64 ioctl 3 0x80804120 0x20000 = -1 ENOTTY
> ioctl(3, _IOC(_IOC_READ, 0x41, 0x20, 0x80), 0x20000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0xc02054a5 0x20000 = 0
@0x20000 u64 1000000 u32 0 0 fill 16 0
@@0x20000 u64 1000000 u32 4 7 fill 16 0
> ioctl(3, SNDRV_TIMER_IOCTL_CREATE, {resolution=1000000} => {fd=4, id=7}) = 0
i386 ioctl 3 0xc02054a5 0x20000 = -1 EPERM
@0x20000 u64 1000000 u32 0 0 fill 16 0
> ioctl(3, SNDRV_TIMER_IOCTL_CREATE, {resolution=1000000}) = -1 EPERM (Operation not permitted)
aarch64 ioctl 3 0xeb884311 0x20000 = 0
@0x20000 u32 2
@@0x20000 u32 2 1 2 44100 48000 fill 120 0 u32 2 320000 fill 124 0 u32 1 3 4 0x30 4 4096 fill 60 0
> ioctl(3, SNDRV_COMPRESS_GET_CODEC_CAPS, {codec=SND_AUDIOCODEC_MP3} => {codec=SND_AUDIOCODEC_MP3, num_descriptors=1, descriptor=[{max_ch=2, num_sample_rates=2, sample_rates=[44100, 48000], num_bitrates=1, bit_rate=[320000], rate_control=3, profiles=0x4, modes=0x30, formats=0x4, min_buffer=4096}]}) = 0
x86_64 ioctl 3 0xeb884311 0x20000 = -1 EINVAL
@0x20000 u32 99
> ioctl(3, SNDRV_COMPRESS_GET_CODEC_CAPS, {codec=0x63 /* SND_AUDIOCODEC_??? */}) = -1 EINVAL (Invalid argument)
