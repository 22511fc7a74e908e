# How a request is named: one name, several, a family's, none.
x86_64 ioctl -1 0x5401 0 = -1 EBADF
> ioctl(-1, TCGETS, NULL) = -1 EBADF (Bad file descriptor)
x86_64 ioctl -1 0x5402 0 = -1 EBADF
> ioctl(-1, SNDCTL_TMR_START or TCSETS, NULL) = -1 EBADF (Bad file descriptor)
-Xraw
> ioctl(-1, 0x5402, NULL) = -1 EBADF (Bad file descriptor)
-Xverbose
> ioctl(-1, 0x5402 /* SNDCTL_TMR_START or TCSETS */, NULL) = -1 EBADF (Bad file descriptor)
x86_64 ioctl -1 0xc0581234 0 = -1 EBADF
> ioctl(-1, _IOC(_IOC_READ|_IOC_WRITE, 0x12, 0x34, 0x58), 0) = -1 EBADF (Bad file descriptor)
-Xverbose
> ioctl(-1, 0xc0581234 /* _IOC(_IOC_READ|_IOC_WRITE, 0x12, 0x34, 0x58) */, 0) = -1 EBADF (Bad file descriptor)
-Xraw
> ioctl(-1, 0xc0581234, 0) = -1 EBADF (Bad file descriptor)
x86_64 ioctl -1 0x1234 0x1000 = -1 ENOTTY
> ioctl(-1, _IOC(_IOC_NONE, 0x12, 0x34, 0), 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl -1 0x40081234 0x1000 = -1 ENOTTY
> ioctl(-1, _IOC(_IOC_WRITE, 0x12, 0x34, 0x8), 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl -1 0xbfff1234 0x1000 = -1 ENOTTY
> ioctl(-1, _IOC(_IOC_READ, 0x12, 0x34, 0x3fff), 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
# The register is as wide as a long, the request is not.
x86_64 ioctl -1 0xffffffff00005411 0 = -1 EBADF
> ioctl(-1, TIOCOUTQ, NULL) = -1 EBADF (Bad file descriptor)

# Families: the size, the number, or both are part of the name; other names follow.
x86_64 ioctl 3 0x80404506 0x1000 = -1 ENOTTY
> ioctl(3, EVIOCGNAME(64), 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
-Xverbose
> ioctl(3, 0x80404506 /* EVIOCGNAME(64) */, 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
-Xraw
> ioctl(3, 0x80404506, 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
arm ioctl 3 0x81004507 0x1000 = -1 ENOTTY
> ioctl(3, EVIOCGPHYS(256), 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
aarch64 ioctl 3 0x9fff4508 0x1000 = -1 ENOTTY
> ioctl(3, EVIOCGUNIQ(8191), 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
i386 ioctl 3 0x80084520 0x1000 = -1 ENOTTY
> ioctl(3, EVIOCGBIT(0, 8), 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
riscv64 ioctl 3 0x80604521 0x1000 = -1 ENOTTY
> ioctl(3, EVIOCGBIT(EV_KEY, 96), 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x8008453e 0x1000 = -1 ENOTTY
> ioctl(3, EVIOCGBIT(0x1e /* EV_??? */, 8), 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x80184540 0x1000 = -1 ENOTTY
> ioctl(3, EVIOCGABS(ABS_X), 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x4018456f 0x1000 = -1 ENOTTY
> ioctl(3, _IOC(_IOC_WRITE, 0x45, 0x6f, 0x18), 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
x32 ioctl 3 0x401845ef 0x1000 = -1 ENOTTY
> ioctl(3, EVIOCSABS(ABS_MT_SLOT), 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x8018457f 0x1000 = -1 ENOTTY
> ioctl(3, EVIOCGABS(0x3f /* ABS_??? */), 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x80084502 0x1000 = -1 ENOTTY
> ioctl(3, EVIOCGID, 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x80044d02 0x1000 = -1 ENOTTY
> ioctl(3, MIXER_READ(2) or MCE_GET_LOG_LEN, 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x80044dff 0x1000 = -1 ENOTTY
> ioctl(3, MIXER_READ(255), 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x40084d02 0x1000 = -1 ENOTTY
> ioctl(3, MIXER_WRITE(2) or MEMERASE, 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x40404d02 0x1000 = -1 ENOTTY
> ioctl(3, MIXER_WRITE(2), 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0xc0404806 0x1000 = -1 ENOTTY
> ioctl(3, HIDIOCSFEATURE(64), 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x8050552c 0x1000 = -1 ENOTTY
> ioctl(3, UI_GET_SYSNAME(80), 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x80806a13 0x1000 = -1 ENOTTY
> ioctl(3, JSIOCGNAME(128), 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x40406b00 0x1000 = -1 ENOTTY
> ioctl(3, SPI_IOC_MESSAGE(2), 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)

# Pointers and longs make a request another number, and so does the alignment of 64 bits on i386.
x86_64 ioctl 3 0x8038550a 0x1000 = -1 ENOTTY
> ioctl(3, USBDEVFS_SUBMITURB, 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
i386 ioctl 3 0x802c550a 0x1000 = -1 ENOTTY
> ioctl(3, USBDEVFS_SUBMITURB, 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x802c550a 0x1000 = -1 ENOTTY
> ioctl(3, USBDEVFS_SUBMITURB32, 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
x32 ioctl 3 0x802c550a 0x1000 = -1 ENOTTY
> ioctl(3, USBDEVFS_SUBMITURB, 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
i386 ioctl 3 0x80046601 0x1000 = -1 ENOTTY
> ioctl(3, FS_IOC_GETFLAGS, 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
arm ioctl 3 0x40046602 0x1000 = -1 ENOTTY
> ioctl(3, FS_IOC_SETFLAGS, 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
aarch64 ioctl 3 0x80046601 0x1000 = -1 ENOTTY
> ioctl(3, FS_IOC32_GETFLAGS, 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
i386 ioctl 3 0x40305828 0x1000 = -1 ENOTTY
> ioctl(3, _IOC(_IOC_WRITE, 0x58, 0x28, 0x30), 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
arm ioctl 3 0x40305828 0x1000 = -1 ENOTTY
> ioctl(3, FS_IOC_RESVSP, 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
i386 ioctl 3 0x402c5828 0x1000 = -1 ENOTTY
> ioctl(3, FS_IOC_RESVSP, 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
x32 ioctl 3 0x806c4120 0x1000 = -1 ENOTTY
> ioctl(3, SNDRV_PCM_IOCTL_STATUS32, 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
x32 ioctl 3 0x80804120 0x1000 = -1 ENOTTY
> ioctl(3, SNDRV_PCM_IOCTL_STATUS, 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
# Grown since.
x86_64 ioctl 3 0xc02064c3 0x1000 = -1 ENOTTY
> ioctl(3, DRM_IOCTL_SYNCOBJ_WAIT, 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0xc02864c3 0x1000 = -1 ENOTTY
> ioctl(3, DRM_IOCTL_SYNCOBJ_WAIT, 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x40046602 0x1000 = 0
@0x1000 u32 0x20
> ioctl(3, FS_IOC32_SETFLAGS, [FS_APPEND_FL]) = 0
x86_64 ioctl 3 0x80046601 0x1000 = 0
@@0x1000 u32 0x10
> ioctl(3, FS_IOC32_GETFLAGS, [FS_IMMUTABLE_FL]) = 0
x86_64 ioctl 3 0x80047601 0x1000 = 0
@@0x1000 u32 7
> ioctl(3, FS_IOC32_GETVERSION, [7]) = 0
aarch64 ioctl 3 0x40047602 0x1000 = 0
@0x1000 u32 7
> ioctl(3, FS_IOC32_SETVERSION, [7]) = 0
