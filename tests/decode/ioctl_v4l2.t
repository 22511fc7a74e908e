# ioctl: video devices.
x86_64 ioctl 3 0x80685600 0x20000 = 0
@@0x20000 "uvcvideo\0" fill 7 0 "UVC Camera\0" fill 21 0 "usb-1\0" fill 26 0 u32 0x60100 0x84a00001 0x4200001 0 0 0
> ioctl(3, VIDIOC_QUERYCAP, {driver="uvcvideo", card="UVC Camera", bus_info="usb-1", version=KERNEL_VERSION(6, 1, 0), capabilities=V4L2_CAP_VIDEO_CAPTURE|V4L2_CAP_EXT_PIX_FORMAT|V4L2_CAP_META_CAPTURE|V4L2_CAP_STREAMING|V4L2_CAP_DEVICE_CAPS, device_caps=V4L2_CAP_VIDEO_CAPTURE|V4L2_CAP_EXT_PIX_FORMAT|V4L2_CAP_STREAMING}) = 0
i386 ioctl 3 0x80685600 0x20000 = -1 ENOTTY
> ioctl(3, VIDIOC_QUERYCAP, 0x20000) = -1 ENOTTY (Inappropriate ioctl for device)
aarch64 ioctl 3 0xc0405602 0x20000 = 0
@0x20000 u32 0 1 fill 56 0
@@0x20000 u32 0 1 1 "Motion-JPEG\0" fill 20 0 u32 0x47504a4d 0 0 0 0
> ioctl(3, VIDIOC_ENUM_FMT, {index=0, type=V4L2_BUF_TYPE_VIDEO_CAPTURE, flags=V4L2_FMT_FLAG_COMPRESSED, description="Motion-JPEG", pixelformat=v4l2_fourcc('M', 'J', 'P', 'G') /* V4L2_PIX_FMT_MJPEG */}) = 0
arm ioctl 3 0xc0405602 0x20000 = -1 EINVAL
@0x20000 u32 9 1 fill 56 0
> ioctl(3, VIDIOC_ENUM_FMT, {index=9, type=V4L2_BUF_TYPE_VIDEO_CAPTURE}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc0d05604 0x20000 = 0
@0x20000 u32 1 0 fill 200 0
@@0x20000 u32 1 0 640 480 0x56595559 1 1280 614400 8 fill 172 0
> ioctl(3, VIDIOC_G_FMT, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, fmt.pix={width=640, height=480, pixelformat=v4l2_fourcc('Y', 'U', 'Y', 'V') /* V4L2_PIX_FMT_YUYV */, field=V4L2_FIELD_NONE, bytesperline=1280, sizeimage=614400, colorspace=V4L2_COLORSPACE_SRGB}}) = 0
i386 ioctl 3 0xc0cc5604 0x20000 = 0
@0x20000 u32 9 fill 200 0
@@0x20000 u32 9 640 480 0x3231564e 1 8 460800 640 fill 152 0 u8 1 fill 19 0
> ioctl(3, VIDIOC_G_FMT, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE, fmt.pix_mp={width=640, height=480, pixelformat=v4l2_fourcc('N', 'V', '1', '2') /* V4L2_PIX_FMT_NV12 */, field=V4L2_FIELD_NONE, colorspace=V4L2_COLORSPACE_SRGB, plane_fmt=[{sizeimage=460800, bytesperline=640}], num_planes=1}}) = 0
arm ioctl 3 0xc0cc5604 0x20000 = 0
@0x20000 u32 9 fill 200 0
@@0x20000 u32 9 640 480 0x3231564e 1 8 1 2 fill 152 0 u8 99 fill 19 0
> ioctl(3, VIDIOC_G_FMT, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE, fmt.pix_mp={width=640, height=480, pixelformat=v4l2_fourcc('N', 'V', '1', '2') /* V4L2_PIX_FMT_NV12 */, field=V4L2_FIELD_NONE, colorspace=V4L2_COLORSPACE_SRGB, plane_fmt=[{sizeimage=1, bytesperline=2}, {sizeimage=0, bytesperline=0}, {sizeimage=0, bytesperline=0}, {sizeimage=0, bytesperline=0}, {sizeimage=0, bytesperline=0}, {sizeimage=0, bytesperline=0}, {sizeimage=0, bytesperline=0}, {sizeimage=0, bytesperline=0}], num_planes=99}}) = 0
aarch64 ioctl 3 0xc0d05604 0x20000 = 0
@0x20000 u32 3 0 fill 200 0
@@0x20000 u32 3 0 1 2 3 4 5 6 u64 0x21000 u32 2 0 u64 0 u8 255 fill 150 0
> ioctl(3, VIDIOC_G_FMT, {type=V4L2_BUF_TYPE_VIDEO_OVERLAY, fmt.win={w={left=1, top=2, width=3, height=4}, field=V4L2_FIELD_SEQ_TB, chromakey=0x6, clips=0x21000, clipcount=2, bitmap=NULL, global_alpha=0xff}}) = 0
arm ioctl 3 0xc0cc5604 0x20000 = 0
@0x20000 u32 8 fill 200 0
@@0x20000 u32 8 1 2 3 4 5 6 0x21000 2 0 u8 255 fill 163 0
> ioctl(3, VIDIOC_G_FMT, {type=V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY, fmt.win={w={left=1, top=2, width=3, height=4}, field=V4L2_FIELD_SEQ_TB, chromakey=0x6, clips=0x21000, clipcount=2, bitmap=NULL, global_alpha=0xff}}) = 0
riscv64 ioctl 3 0xc0d05604 0x20000 = 0
@0x20000 u32 4 0 fill 200 0
@@0x20000 u32 4 0 27000000 2 1440 0x59455247 7 320 16 16 1 fill 164 0
> ioctl(3, VIDIOC_G_FMT, {type=V4L2_BUF_TYPE_VBI_CAPTURE, fmt.vbi={sampling_rate=27000000, offset=2, samples_per_line=1440, sample_format=v4l2_fourcc('G', 'R', 'E', 'Y') /* V4L2_PIX_FMT_GREY */, start=[7, 320], count=[16, 16], flags=V4L2_VBI_UNSYNC}}) = 0
x32 ioctl 3 0xc0cc5604 0x20000 = 0
@0x20000 u32 11 fill 200 0
@@0x20000 u32 11 0x38555543 4096 fill 192 0
> ioctl(3, VIDIOC_G_FMT, {type=V4L2_BUF_TYPE_SDR_CAPTURE, fmt.sdr={pixelformat=v4l2_fourcc('C', 'U', 'U', '8'), buffersize=4096}}) = 0
x32 ioctl 3 0xc0cc5604 0x20000 = -1 EINVAL
@0x20000 u32 13 0 fill 200 0
@@0x20000 u32 13 13 0x48435655 10240 10240 fill 192 0
> ioctl(3, VIDIOC_G_FMT, {type=V4L2_BUF_TYPE_META_CAPTURE}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc0d05604 0x20000 = 0
@0x20000 u32 13 0 fill 200 0
@@0x20000 u32 13 0 0x48435655 10240 fill 192 0
> ioctl(3, VIDIOC_G_FMT, {type=V4L2_BUF_TYPE_META_CAPTURE, fmt.meta={dataformat=v4l2_fourcc('U', 'V', 'C', 'H') /* V4L2_META_FMT_UVC */, buffersize=10240}}) = 0
x86_64 ioctl 3 0xc0d05604 0x20000 = 0
@0x20000 u32 99 0 fill 200 0
> ioctl(3, VIDIOC_G_FMT, {type=0x63 /* V4L2_BUF_TYPE_??? */}) = 0
x86_64 ioctl 3 0xc0d05605 0x20000 = 0
@0x20000 u32 1 0 641 481 0x47504a4d 0 0 0 0 fill 172 0
@@0x20000 u32 1 0 640 480 0x47504a4d 1 0 614400 8 fill 172 0
> ioctl(3, VIDIOC_S_FMT, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, fmt.pix={width=641, height=481, pixelformat=v4l2_fourcc('M', 'J', 'P', 'G') /* V4L2_PIX_FMT_MJPEG */, field=V4L2_FIELD_ANY, bytesperline=0, sizeimage=0, colorspace=V4L2_COLORSPACE_DEFAULT}} => {fmt.pix={width=640, height=480, pixelformat=v4l2_fourcc('M', 'J', 'P', 'G') /* V4L2_PIX_FMT_MJPEG */, field=V4L2_FIELD_NONE, bytesperline=0, sizeimage=614400, colorspace=V4L2_COLORSPACE_SRGB}}) = 0
x86_64 ioctl 3 0xc0d05605 0x20000 = -1 EBUSY
@0x20000 u32 1 0 641 481 0x01000041 99 0 0 99 fill 172 0
> ioctl(3, VIDIOC_S_FMT, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, fmt.pix={width=641, height=481, pixelformat=v4l2_fourcc('A', '\x00', '\x00', '\x01'), field=0x63 /* V4L2_FIELD_??? */, bytesperline=0, sizeimage=0, colorspace=0x63 /* V4L2_COLORSPACE_??? */}}) = -1 EBUSY (Device or resource busy)
i386 ioctl 3 0xc0cc5640 0x20000 = 0
@0x20000 u32 10 640 480 0x3231564e 1 8 460800 640 fill 152 0 u8 1 fill 19 0
@@0x20000 u32 10 640 480 0x3231564e 1 8 460800 640 fill 152 0 u8 1 fill 19 0
> ioctl(3, VIDIOC_TRY_FMT, {type=V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE, fmt.pix_mp={width=640, height=480, pixelformat=v4l2_fourcc('N', 'V', '1', '2') /* V4L2_PIX_FMT_NV12 */, field=V4L2_FIELD_NONE, colorspace=V4L2_COLORSPACE_SRGB, plane_fmt=[{sizeimage=460800, bytesperline=640}], num_planes=1}} => {fmt.pix_mp={width=640, height=480, pixelformat=v4l2_fourcc('N', 'V', '1', '2') /* V4L2_PIX_FMT_NV12 */, field=V4L2_FIELD_NONE, colorspace=V4L2_COLORSPACE_SRGB, plane_fmt=[{sizeimage=460800, bytesperline=640}], num_planes=1}}) = 0
x86_64 ioctl 3 0xc0d05640 0x20000 = -1 EINVAL
@0x20000 u32 3 0 1 2 3 4 5 6 u64 0x21000 u32 2 0 u64 0 u8 255 fill 151 0
> ioctl(3, VIDIOC_TRY_FMT, {type=V4L2_BUF_TYPE_VIDEO_OVERLAY, fmt.win={w={left=1, top=2, width=3, height=4}, field=V4L2_FIELD_SEQ_TB, chromakey=0x6, clips=0x21000, clipcount=2, bitmap=NULL, global_alpha=0xff}}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc0d05640 0x20000 = -1 EINVAL
@0x20000 u32 5 0 27000000 2 1440 0x59455247 7 320 16 16 3 fill 164 0
> ioctl(3, VIDIOC_TRY_FMT, {type=V4L2_BUF_TYPE_VBI_OUTPUT, fmt.vbi={sampling_rate=27000000, offset=2, samples_per_line=1440, sample_format=v4l2_fourcc('G', 'R', 'E', 'Y') /* V4L2_PIX_FMT_GREY */, start=[7, 320], count=[16, 16], flags=V4L2_VBI_UNSYNC|V4L2_VBI_INTERLACED}}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc0d05640 0x20000 = -1 EINVAL
@0x20000 u32 12 0 0x38555543 4096 fill 192 0
> ioctl(3, VIDIOC_TRY_FMT, {type=V4L2_BUF_TYPE_SDR_OUTPUT, fmt.sdr={pixelformat=v4l2_fourcc('C', 'U', 'U', '8'), buffersize=4096}}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc0d05640 0x20000 = -1 EINVAL
@0x20000 u32 14 0 0x38555543 4096 fill 192 0
> ioctl(3, VIDIOC_TRY_FMT, {type=V4L2_BUF_TYPE_META_OUTPUT, fmt.meta={dataformat=v4l2_fourcc('C', 'U', 'U', '8'), buffersize=4096}}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc0d05640 0x20000 = -1 EINVAL
@0x20000 u32 6 0 u16 0x401 fill 14 0 u16 1 fill 78 0 u16 0x4000 0 u32 2048 fill 96 0
> ioctl(3, VIDIOC_TRY_FMT, {type=V4L2_BUF_TYPE_SLICED_VBI_CAPTURE, fmt.sliced={service_set=V4L2_SLICED_TELETEXT_B|V4L2_SLICED_VPS, service_lines=[[0, 0, 0, 0, 0, 0, 0, 0x1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x4000]], io_size=2048}}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc0145608 0x20000 = 0
@0x20000 u32 8 1 1 0 0
@@0x20000 u32 4 1 1 0x1d 0
> ioctl(3, VIDIOC_REQBUFS, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, memory=V4L2_MEMORY_MMAP, count=8 => 4}) = 0
x86_64 ioctl 3 0xc0145608 0x20000 = -1 EINVAL
@0x20000 u32 8 1 5 0 0
> ioctl(3, VIDIOC_REQBUFS, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, memory=0x5 /* V4L2_MEMORY_??? */, count=8}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc0585609 0x20000 = 0
@0x20000 u32 0 1 fill 80 0
@@0x20000 u32 0 1 0 0x12003 1 0 u64 0 0 0 0 u32 0 1 u64 0x3000 u32 614400 0 0 0
> ioctl(3, VIDIOC_QUERYBUF, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, index=0, memory=V4L2_MEMORY_MMAP, m.offset=0x3000, length=614400, bytesused=0, flags=V4L2_BUF_FLAG_MAPPED|V4L2_BUF_FLAG_QUEUED|V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC|V4L2_BUF_FLAG_TSTAMP_SRC_SOE, ...}) = 0
-v 
> ioctl(3, VIDIOC_QUERYBUF, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, index=0, memory=V4L2_MEMORY_MMAP, m.offset=0x3000, length=614400, bytesused=0, flags=V4L2_BUF_FLAG_MAPPED|V4L2_BUF_FLAG_QUEUED|V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC|V4L2_BUF_FLAG_TSTAMP_SRC_SOE, timestamp={tv_sec=0, tv_usec=0}, sequence=0}) = 0
arm ioctl 3 0xc0505609 0x20000 = 0
@0x20000 u32 0 1 fill 72 0
@@0x20000 u32 0 1 0 0x4001 1 0 u64 0 0 0 0 u32 0 1 0x3000 614400 0 0
> ioctl(3, VIDIOC_QUERYBUF, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, index=0, memory=V4L2_MEMORY_MMAP, m.offset=0x3000, length=614400, bytesused=0, flags=V4L2_BUF_FLAG_MAPPED|V4L2_BUF_FLAG_TIMESTAMP_COPY|V4L2_BUF_FLAG_TSTAMP_SRC_EOF, ...}) = 0
i386 ioctl 3 0xc04c560f 0x20000 = 0
@0x20000 u32 1 1 fill 68 0
@@0x20000 u32 1 1 0 0x70003 1 u64 0 0 0 0 u32 0 2 0x8000000 614400 0 0
> ioctl(3, VIDIOC_QBUF, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, index=1, memory=V4L2_MEMORY_USERPTR, m.userptr=0x8000000, length=614400, bytesused=0, flags=V4L2_BUF_FLAG_MAPPED|V4L2_BUF_FLAG_QUEUED|V4L2_BUF_FLAG_TIMESTAMP_UNKNOWN|0x70000 /* V4L2_BUF_FLAG_TSTAMP_SRC_??? */, ...}) = 0
x86_64 ioctl 3 0xc058560f 0x20000 = -1 EINVAL
@0x20000 u32 0 1 fill 80 0
> ioctl(3, VIDIOC_QBUF, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, index=0}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc0585611 0x20000 = 0
@0x20000 u32 0 1 fill 80 0
@@0x20000 u32 3 1 1000 0x2005 1 0 u64 5 6 0 0 u32 77 4 u64 7 u32 614400 0 0 0
> ioctl(3, VIDIOC_DQBUF, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, index=3, memory=V4L2_MEMORY_DMABUF, length=614400, bytesused=1000, flags=V4L2_BUF_FLAG_MAPPED|V4L2_BUF_FLAG_DONE|V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC|V4L2_BUF_FLAG_TSTAMP_SRC_EOF, timestamp={tv_sec=5, tv_usec=6}, ...}) = 0
-v 
> ioctl(3, VIDIOC_DQBUF, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, index=3, memory=V4L2_MEMORY_DMABUF, length=614400, bytesused=1000, flags=V4L2_BUF_FLAG_MAPPED|V4L2_BUF_FLAG_DONE|V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC|V4L2_BUF_FLAG_TSTAMP_SRC_EOF, timestamp={tv_sec=5, tv_usec=6}, sequence=77}) = 0
i386 ioctl 3 0xc04c5611 0x20000 = 0
@0x20000 u32 0 1 fill 68 0
@@0x20000 u32 3 1 1000 0x2005 1 u64 5 6 0 0 u32 77 1 4096 614400 0 0
> ioctl(3, VIDIOC_DQBUF, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, index=3, memory=V4L2_MEMORY_MMAP, m.offset=0x1000, length=614400, bytesused=1000, flags=V4L2_BUF_FLAG_MAPPED|V4L2_BUF_FLAG_DONE|V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC|V4L2_BUF_FLAG_TSTAMP_SRC_EOF, timestamp={tv_sec=5, tv_usec=6}, ...}) = 0
riscv64 ioctl 3 0xc0585611 0x20000 = -1 EAGAIN
@0x20000 u32 0 2 fill 80 0
> ioctl(3, VIDIOC_DQBUF, {type=V4L2_BUF_TYPE_VIDEO_OUTPUT}) = -1 EAGAIN (Resource temporarily unavailable)
x86_64 ioctl 3 0xc100565c 0x20000 = 0
@0x20000 u32 0 4 1 0 1 0 640 480 0x56595559 1 1280 614400 8 fill 240 0
> ioctl(3, VIDIOC_CREATE_BUFS, {count=4, memory=V4L2_MEMORY_MMAP, format={type=V4L2_BUF_TYPE_VIDEO_CAPTURE, fmt.pix={width=640, height=480, pixelformat=v4l2_fourcc('Y', 'U', 'Y', 'V') /* V4L2_PIX_FMT_YUYV */, field=V4L2_FIELD_NONE, bytesperline=1280, sizeimage=614400, colorspace=V4L2_COLORSPACE_SRGB}}}) = 0 ({index=0, count=4})
x86_64 ioctl 3 0xc0405610 0x20000 = 0
@0x20000 u32 1 0 0 0x80002 0 fill 44 0
@@0x20000 u32 1 0 0 0x80002 7 fill 44 0
> ioctl(3, VIDIOC_EXPBUF, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, index=0, plane=0, flags=O_RDWR|O_CLOEXEC, fd=7}) = 0
x86_64 ioctl 3 0x40045612 0x20000 = 0
@0x20000 u32 1
> ioctl(3, VIDIOC_STREAMON, [V4L2_BUF_TYPE_VIDEO_CAPTURE]) = 0
i386 ioctl 3 0x40045613 0x20000 = 0
@0x20000 u32 0
> ioctl(3, VIDIOC_STREAMOFF, [0 /* V4L2_BUF_TYPE_??? */]) = 0
aarch64 ioctl 3 0xc0cc5615 0x20000 = 0
@0x20000 u32 1 fill 200 0
@@0x20000 u32 1 0x1000 0 1 30 0 3 fill 176 0
> ioctl(3, VIDIOC_G_PARM, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, parm.capture={capability=V4L2_CAP_TIMEPERFRAME, capturemode=0, timeperframe=1/30, extendedmode=0, readbuffers=3}}) = 0
arm ioctl 3 0xc0cc5615 0x20000 = 0
@0x20000 u32 2 fill 200 0
@@0x20000 u32 2 0x1000 1 1 25 0 3 fill 176 0
> ioctl(3, VIDIOC_G_PARM, {type=V4L2_BUF_TYPE_VIDEO_OUTPUT, parm.output={capability=V4L2_CAP_TIMEPERFRAME, outputmode=V4L2_MODE_HIGHQUALITY, timeperframe=1/25, extendedmode=0, writebuffers=3}}) = 0
x32 ioctl 3 0xc0cc5615 0x20000 = 0
@0x20000 u32 4 fill 200 0
> ioctl(3, VIDIOC_G_PARM, {type=V4L2_BUF_TYPE_VBI_CAPTURE}) = 0
riscv64 ioctl 3 0xc0cc5616 0x20000 = 0
@0x20000 u32 1 0 0 1 60 0 0 fill 176 0
@@0x20000 u32 1 0x1000 0 1 30 0 0 fill 176 0
> ioctl(3, VIDIOC_S_PARM, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, parm.capture={capability=0, capturemode=0, timeperframe=1/60, extendedmode=0, readbuffers=0}} => {parm.capture={capability=V4L2_CAP_TIMEPERFRAME, capturemode=0, timeperframe=1/30, extendedmode=0, readbuffers=0}}) = 0
x86_64 ioctl 3 0xc0cc5616 0x20000 = -1 EINVAL
@0x20000 u32 10 0 2 1 60 0 0 fill 176 0
> ioctl(3, VIDIOC_S_PARM, {type=V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE, parm.output={capability=0, outputmode=0x2 /* V4L2_MODE_??? */, timeperframe=1/60, extendedmode=0, writebuffers=0}}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc0cc5616 0x20000 = -1 EINVAL
@0x20000 u32 4 fill 200 0
> ioctl(3, VIDIOC_S_PARM, {type=V4L2_BUF_TYPE_VBI_CAPTURE}) = -1 EINVAL (Invalid argument)
i386 ioctl 3 0x80085617 0x20000 = 0
@@0x20000 u64 0xff
> ioctl(3, VIDIOC_G_STD, [0xff]) = 0
aarch64 ioctl 3 0x40085618 0x20000 = 0
@0x20000 u64 0xb000
> ioctl(3, VIDIOC_S_STD, [0xb000]) = 0
arm ioctl 3 0x8008563f 0x20000 = 0
@@0x20000 u64 0
> ioctl(3, VIDIOC_QUERYSTD, [0]) = 0
x32 ioctl 3 0x80045626 0x20000 = 0
@@0x20000 u32 0
> ioctl(3, VIDIOC_G_INPUT, [0]) = 0
riscv64 ioctl 3 0xc0045627 0x20000 = 0
@0x20000 u32 1
> ioctl(3, VIDIOC_S_INPUT, [1]) = 0
x86_64 ioctl 3 0x8004562e 0x20000 = 0
@@0x20000 u32 0
> ioctl(3, VIDIOC_G_OUTPUT, [0]) = 0
x86_64 ioctl 3 0xc004562f 0x20000 = 0
@0x20000 u32 2
> ioctl(3, VIDIOC_S_OUTPUT, [2]) = 0
i386 ioctl 3 0x80045643 0x20000 = 0
@@0x20000 u32 2
> ioctl(3, VIDIOC_G_PRIORITY, [V4L2_PRIORITY_INTERACTIVE]) = 0
aarch64 ioctl 3 0x40045644 0x20000 = -1 EINVAL
@0x20000 u32 4
> ioctl(3, VIDIOC_S_PRIORITY, [0x4 /* V4L2_PRIORITY_??? */]) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc050561a 0x20000 = 0
@0x20000 u32 0 fill 76 0
@@0x20000 u32 0 "Camera\0" fill 25 0 u32 2 fill 40 0
> ioctl(3, VIDIOC_ENUMINPUT, {index=0, name="Camera", type=V4L2_INPUT_TYPE_CAMERA}) = 0
x86_64 ioctl 3 0xc0485619 0x20000 = 0
@0x20000 u32 0 fill 68 0
@@0x20000 u32 0 0 u64 0xff "PAL\0" fill 20 0 u32 1 25 625 fill 16 0
> ioctl(3, VIDIOC_ENUMSTD, {index=0, name="PAL", frameperiod=1/25, framelines=625}) = 0
i386 ioctl 3 0xc0405619 0x20000 = 0
@0x20000 u32 0 fill 60 0
@@0x20000 u32 0 u64 0xff "PAL\0" fill 20 0 u32 1 25 625 fill 16 0
> ioctl(3, VIDIOC_ENUMSTD, {index=0, name="PAL", frameperiod=1/25, framelines=625}) = 0
arm ioctl 3 0xc054561d 0x20000 = 0
@0x20000 u32 0 fill 80 0
@@0x20000 u32 0 "FM\0" fill 29 0 u32 1 0x1091 1400000 1728000 3 1 65535 -1 0 0 0 0
> ioctl(3, VIDIOC_G_TUNER, {index=0, name="FM", type=V4L2_TUNER_RADIO, capability=V4L2_TUNER_CAP_LOW|V4L2_TUNER_CAP_STEREO|V4L2_TUNER_CAP_RDS|V4L2_TUNER_CAP_1HZ, rangelow=1400000, rangehigh=1728000, rxsubchans=V4L2_TUNER_SUB_MONO|V4L2_TUNER_SUB_STEREO, audmode=V4L2_TUNER_MODE_STEREO, signal=65535, afc=-1}) = 0
x32 ioctl 3 0x4054561e 0x20000 = 0
@0x20000 u32 0 "FM\0" fill 29 0 u32 9 0x2000 1400000 1728000 0x20 9 65535 -1 0 0 0 0
> ioctl(3, VIDIOC_S_TUNER, {index=0, name="FM", type=0x9 /* V4L2_TUNER_??? */, capability=0x2000 /* V4L2_TUNER_CAP_??? */, rangelow=1400000, rangehigh=1728000, rxsubchans=0x20 /* V4L2_TUNER_SUB_??? */, audmode=0x9 /* V4L2_TUNER_MODE_??? */, signal=65535, afc=-1} => {name="FM", type=0x9 /* V4L2_TUNER_??? */, capability=0x2000 /* V4L2_TUNER_CAP_??? */, rangelow=1400000, rangehigh=1728000, rxsubchans=0x20 /* V4L2_TUNER_SUB_??? */, audmode=0x9 /* V4L2_TUNER_MODE_??? */, signal=65535, afc=-1}) = 0
riscv64 ioctl 3 0xc02c5638 0x20000 = 0
@0x20000 u32 0 1 fill 36 0
@@0x20000 u32 0 1 1440000 fill 32 0
> ioctl(3, VIDIOC_G_FREQUENCY, {tuner=0, type=V4L2_TUNER_RADIO, frequency=1440000}) = 0
x86_64 ioctl 3 0x402c5639 0x20000 = 0
@0x20000 u32 0 1 1440000 fill 32 0
> ioctl(3, VIDIOC_S_FREQUENCY, {tuner=0, type=V4L2_TUNER_RADIO, frequency=1440000}) = 0
x86_64 ioctl 3 0xc008561b 0x20000 = 0
@0x20000 u32 0x980900 0
@@0x20000 u32 0x980900 -5
> ioctl(3, VIDIOC_G_CTRL, {id=V4L2_CID_BRIGHTNESS, value=-5}) = 0
i386 ioctl 3 0xc008561b 0x20000 = -1 EINVAL
@0x20000 u32 0x1 0
> ioctl(3, VIDIOC_G_CTRL, {id=0x1 /* V4L2_CID_??? */}) = -1 EINVAL (Invalid argument)
aarch64 ioctl 3 0xc008561c 0x20000 = 0
@0x20000 u32 0x9a0901 3
@@0x20000 u32 0x9a0901 1
> ioctl(3, VIDIOC_S_CTRL, {id=V4L2_CID_EXPOSURE_AUTO, value=3 => 1}) = 0
arm ioctl 3 0xc008561c 0x20000 = -1 ERANGE
@0x20000 u32 0x980901 300
> ioctl(3, VIDIOC_S_CTRL, {id=V4L2_CID_CONTRAST, value=300}) = -1 ERANGE (Numerical result out of range)
x32 ioctl 3 0xc0445624 0x20000 = 0
@0x20000 u32 0x80980900 fill 64 0
@@0x20000 u32 0x980900 1 "Brightness\0" fill 21 0 u32 -64 64 1 0 0x20 0 0
> ioctl(3, VIDIOC_QUERYCTRL, {id=V4L2_CTRL_FLAG_NEXT_CTRL|V4L2_CID_BRIGHTNESS => V4L2_CID_BRIGHTNESS, type=V4L2_CTRL_TYPE_INTEGER, name="Brightness", ...}) = 0
-v 
> ioctl(3, VIDIOC_QUERYCTRL, {id=V4L2_CTRL_FLAG_NEXT_CTRL|V4L2_CID_BRIGHTNESS => V4L2_CID_BRIGHTNESS, type=V4L2_CTRL_TYPE_INTEGER, name="Brightness", minimum=-64, maximum=64, step=1, default_value=0, flags=V4L2_CTRL_FLAG_SLIDER}) = 0
riscv64 ioctl 3 0xc0445624 0x20000 = -1 EINVAL
@0x20000 u32 0xc0980900 fill 64 0
> ioctl(3, VIDIOC_QUERYCTRL, {id=V4L2_CTRL_FLAG_NEXT_CTRL|V4L2_CTRL_FLAG_NEXT_COMPOUND|V4L2_CID_BRIGHTNESS}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc0e85667 0x20000 = 0
@0x20000 u32 0x980900 fill 228 0
@@0x20000 u32 0x980900 1 "Brightness\0" fill 21 0 u64 -64 64 1 0 u32 0 4 1 0 fill 144 0
> ioctl(3, VIDIOC_QUERY_EXT_CTRL, {id=V4L2_CID_BRIGHTNESS, type=V4L2_CTRL_TYPE_INTEGER, name="Brightness", ...}) = 0
-v 
> ioctl(3, VIDIOC_QUERY_EXT_CTRL, {id=V4L2_CID_BRIGHTNESS, type=V4L2_CTRL_TYPE_INTEGER, name="Brightness", minimum=-64, maximum=64, step=1, default_value=0, flags=0, elem_size=4, elems=1, nr_of_dims=0, dims=[]}) = 0
x86_64 ioctl 3 0xc02c5625 0x20000 = 0
@0x20000 u32 0x9a0901 1 fill 36 0
@@0x20000 u32 0x9a0901 1 "Manual\0" fill 25 0 u32 0
> ioctl(3, VIDIOC_QUERYMENU, {id=V4L2_CID_EXPOSURE_AUTO, index=1, name="Manual"}) = 0
x86_64 ioctl 3 0xc0205647 0x20000 = 0
@0x20000 u32 0x980000 2 0 0 0 0 u64 0x21000
@0x21000 u32 0x980900 0 0 u64 7 u32 0x980901 12 0 u64 0x22000
@0x22000 "abcdefghijkl"
> ioctl(3, VIDIOC_G_EXT_CTRLS, {ctrl_class=V4L2_CTRL_CLASS_USER, count=2, controls=[{id=V4L2_CID_BRIGHTNESS, size=0, value=7, value64=7}, {id=V4L2_CID_CONTRAST, size=12, string="abcdefghijkl"}]}) = 0
arm ioctl 3 0xc0185648 0x20000 = 0
@0x20000 u32 0x990000 1 0 0 0 0x21000
@0x21000 u32 0x980900 0 0 u64 7
@@0x21000 u32 0x980900 0 0 u64 5
> ioctl(3, VIDIOC_S_EXT_CTRLS, {ctrl_class=V4L2_CTRL_CLASS_CODEC, count=1, controls=[{id=V4L2_CID_BRIGHTNESS, size=0, value=7, value64=7}]} => {controls=[{id=V4L2_CID_BRIGHTNESS, size=0, value=5, value64=5}]}) = 0
x86_64 ioctl 3 0xc0205649 0x20000 = -1 EINVAL
@0x20000 u32 1 1 0 0 0 0 u64 0x31000
> ioctl(3, VIDIOC_TRY_EXT_CTRLS, {ctrl_class=0x1 /* V4L2_CTRL_CLASS_??? */, count=1, controls=0x31000} => {controls=0x31000, error_idx=0}) = -1 EINVAL (Invalid argument)
i386 ioctl 3 0xc02c563a 0x20000 = 0
@0x20000 u32 1 fill 40 0
@@0x20000 u32 1 0 0 640 480 -8 0 640 480 1 1
> ioctl(3, VIDIOC_CROPCAP, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, bounds={left=0, top=0, width=640, height=480}, defrect={left=-8, top=0, width=640, height=480}, pixelaspect=1/1}) = 0
aarch64 ioctl 3 0xc014563b 0x20000 = 0
@0x20000 u32 1 fill 16 0
@@0x20000 u32 1 0 0 640 480
> ioctl(3, VIDIOC_G_CROP, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, c={left=0, top=0, width=640, height=480}}) = 0
arm ioctl 3 0x4014563c 0x20000 = -1 EINVAL
@0x20000 u32 1 -1 0 640 480
> ioctl(3, VIDIOC_S_CROP, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, c={left=-1, top=0, width=640, height=480}}) = -1 EINVAL (Invalid argument)
x32 ioctl 3 0xc040565e 0x20000 = 0
@0x20000 u32 1 0x102 0 fill 52 0
@@0x20000 u32 1 0x102 0 0 0 640 480 fill 36 0
> ioctl(3, VIDIOC_G_SELECTION, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, target=V4L2_SEL_TGT_COMPOSE_BOUNDS, flags=0, r={left=0, top=0, width=640, height=480}}) = 0
riscv64 ioctl 3 0xc040565f 0x20000 = 0
@0x20000 u32 1 0x100 5 1 1 640 480 fill 36 0
@@0x20000 u32 1 0x100 5 0 0 640 480 fill 36 0
> ioctl(3, VIDIOC_S_SELECTION, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, target=V4L2_SEL_TGT_COMPOSE, flags=V4L2_SEL_FLAG_GE|V4L2_SEL_FLAG_KEEP_CONFIG, r={left=1, top=1, width=640, height=480} => {left=0, top=0, width=640, height=480}}) = 0
x86_64 ioctl 3 0xc02c564a 0x20000 = 0
@0x20000 u32 0 0x47504a4d fill 36 0
@@0x20000 u32 0 0x47504a4d 1 1920 1080 fill 24 0
> ioctl(3, VIDIOC_ENUM_FRAMESIZES, {index=0, pixel_format=v4l2_fourcc('M', 'J', 'P', 'G') /* V4L2_PIX_FMT_MJPEG */, type=V4L2_FRMSIZE_TYPE_DISCRETE, discrete={width=1920, height=1080}}) = 0
x86_64 ioctl 3 0xc02c564a 0x20000 = 0
@0x20000 u32 0 0x47504a4d fill 36 0
@@0x20000 u32 0 0x47504a4d 3 16 1920 2 16 1080 2 0 0
> ioctl(3, VIDIOC_ENUM_FRAMESIZES, {index=0, pixel_format=v4l2_fourcc('M', 'J', 'P', 'G') /* V4L2_PIX_FMT_MJPEG */, type=V4L2_FRMSIZE_TYPE_STEPWISE, stepwise={min_width=16, max_width=1920, step_width=2, min_height=16, max_height=1080, step_height=2}}) = 0
i386 ioctl 3 0xc02c564a 0x20000 = -1 EINVAL
@0x20000 u32 1 0x47504a4d fill 36 0
> ioctl(3, VIDIOC_ENUM_FRAMESIZES, {index=1, pixel_format=v4l2_fourcc('M', 'J', 'P', 'G') /* V4L2_PIX_FMT_MJPEG */}) = -1 EINVAL (Invalid argument)
aarch64 ioctl 3 0xc034564b 0x20000 = 0
@0x20000 u32 0 0x47504a4d 640 480 fill 36 0
@@0x20000 u32 0 0x47504a4d 640 480 1 1 30 0 0 0 0 0 0
> ioctl(3, VIDIOC_ENUM_FRAMEINTERVALS, {index=0, pixel_format=v4l2_fourcc('M', 'J', 'P', 'G') /* V4L2_PIX_FMT_MJPEG */, width=640, height=480, type=V4L2_FRMIVAL_TYPE_DISCRETE, discrete=1/30}) = 0
arm ioctl 3 0xc034564b 0x20000 = 0
@0x20000 u32 0 0x47504a4d 640 480 fill 36 0
@@0x20000 u32 0 0x47504a4d 640 480 2 1 60 1 5 1 1 0 0
> ioctl(3, VIDIOC_ENUM_FRAMEINTERVALS, {index=0, pixel_format=v4l2_fourcc('M', 'J', 'P', 'G') /* V4L2_PIX_FMT_MJPEG */, width=640, height=480, type=V4L2_FRMIVAL_TYPE_CONTINUOUS, stepwise={min=1/60, max=1/5, step=1/1}}) = 0
x32 ioctl 3 0x4020565a 0x20000 = 0
@0x20000 u32 3 0x980900 1 fill 20 0
> ioctl(3, VIDIOC_SUBSCRIBE_EVENT, {type=V4L2_EVENT_CTRL, id=V4L2_CID_BRIGHTNESS, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL}) = 0
riscv64 ioctl 3 0x4020565b 0x20000 = 0
@0x20000 u32 0 0 4 fill 20 0
> ioctl(3, VIDIOC_UNSUBSCRIBE_EVENT, {type=V4L2_EVENT_ALL, id=0, flags=0x4 /* V4L2_EVENT_SUB_FL_??? */}) = 0
x86_64 ioctl 3 0xc0d05604 0x20000 = 0
@0x20000 u32 7 0 fill 200 0
@@0x20000 u32 7 0 u16 0x4000 fill 96 0 u16 0 u32 2048 fill 96 0
-s 4
> ioctl(3, VIDIOC_G_FMT, {type=V4L2_BUF_TYPE_SLICED_VBI_OUTPUT, fmt.sliced={service_set=V4L2_SLICED_WSS_625, service_lines=[[0, 0, 0, 0, ...], [0, 0, 0, 0, ...]], io_size=2048}}) = 0
i386 ioctl 3 0xc0cc5640 0x20000 = 0
@0x20000 u32 77 fill 200 0
> ioctl(3, VIDIOC_TRY_FMT, {type=0x4d /* V4L2_BUF_TYPE_??? */}) = 0
i386 ioctl 3 0xc0cc5605 0x20000 = 0
@0x20000 u32 3 1 2 3 4 5 6 0x21000 2 0 u8 255 fill 163 0
@@0x20000 u32 3 1 2 3 4 5 6 0x21000 1 0 u8 255 fill 163 0
@0x21000 u32 0 0 16 16 0x21014 8 8 16 16 0
> ioctl(3, VIDIOC_S_FMT, {type=V4L2_BUF_TYPE_VIDEO_OVERLAY, fmt.win={w={left=1, top=2, width=3, height=4}, field=V4L2_FIELD_SEQ_TB, chromakey=0x6, clips=[{c={left=0, top=0, width=16, height=16}}, {c={left=8, top=8, width=16, height=16}}], clipcount=2, bitmap=NULL, global_alpha=0xff}} => {fmt.win={w={left=1, top=2, width=3, height=4}, field=V4L2_FIELD_SEQ_TB, chromakey=0x6, clips=[{c={left=0, top=0, width=16, height=16}}], clipcount=1, bitmap=NULL, global_alpha=0xff}}) = 0
aarch64 ioctl 3 0xc0205647 0x20000 = -1 EINVAL
@0x20000 u32 0x980000 1 0 0 0 0 ptr 0x21000
@@0x20000 u32 0x980000 1 1 0 0 0 ptr 0x21000
@@0x21000 u32 0x980900 0 0 u64 7
> ioctl(3, VIDIOC_G_EXT_CTRLS, {ctrl_class=V4L2_CTRL_CLASS_USER, count=1, controls=[{id=V4L2_CID_BRIGHTNESS, size=0, value=7, value64=7}], error_idx=1}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc0205648 0x20000 = -1 ERANGE
@0x20000 u32 0x980000 1 0 0 0 0 ptr 0x21000
@@0x20000 u32 0x980000 1 1 0 0 0 ptr 0x21000
@0x21000 u32 0x980900 0 0 u64 700
> ioctl(3, VIDIOC_S_EXT_CTRLS, {ctrl_class=V4L2_CTRL_CLASS_USER, count=1, controls=[{id=V4L2_CID_BRIGHTNESS, size=0, value=700, value64=700}]} => {controls=[{id=V4L2_CID_BRIGHTNESS, size=0, value=700, value64=700}], error_idx=1}) = -1 ERANGE (Numerical result out of range)
i386 ioctl 3 0xc0185647 0x20000 = 0
@0x20000 u32 0 0 0 0 0 0
> ioctl(3, VIDIOC_G_EXT_CTRLS, {ctrl_class=0 /* V4L2_CTRL_CLASS_??? */, count=0}) = 0
x32 ioctl 3 0xc0185649 0x20000 = 0
@0x20000 u32 0 0 0 0 0 0
> ioctl(3, VIDIOC_TRY_EXT_CTRLS, {ctrl_class=0 /* V4L2_CTRL_CLASS_??? */, count=0}) = 0
