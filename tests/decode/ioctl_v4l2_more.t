# ioctl: buffers, events and timings of video devices, and sub-devices.
x86_64 ioctl 3 0xc058560f 0x20000 = 0
@0x20000 u32 1 9 fill 80 0
@@0x20000 u32 1 9 0 0x2003 1 0 u64 5 6 0 0 u32 9 1 ptr 0x21000 u32 2 0 0 0
@@0x21000 u32 100 4096 u64 0x8000 u32 16 fill 44 0 u32 50 2048 u64 0x9000 u32 0 fill 44 0
> ioctl(3, VIDIOC_QBUF, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE, index=1, memory=V4L2_MEMORY_MMAP, m.planes=[{bytesused=100, length=4096, m.mem_offset=0x8000, data_offset=16}, {bytesused=50, length=2048, m.mem_offset=0x9000, data_offset=0}], length=2, bytesused=0, flags=V4L2_BUF_FLAG_MAPPED|V4L2_BUF_FLAG_QUEUED|V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC|V4L2_BUF_FLAG_TSTAMP_SRC_EOF, ...}) = 0
-v
> ioctl(3, VIDIOC_QBUF, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE, index=1, memory=V4L2_MEMORY_MMAP, m.planes=[{bytesused=100, length=4096, m.mem_offset=0x8000, data_offset=16}, {bytesused=50, length=2048, m.mem_offset=0x9000, data_offset=0}], length=2, bytesused=0, flags=V4L2_BUF_FLAG_MAPPED|V4L2_BUF_FLAG_QUEUED|V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC|V4L2_BUF_FLAG_TSTAMP_SRC_EOF, timestamp={tv_sec=5, tv_usec=6}, sequence=9}) = 0
i386 ioctl 3 0xc04c5611 0x20000 = 0
@0x20000 u32 0 10 fill 68 0
@@0x20000 u32 1 10 0 0x2005 1 u64 5 6 u32 0 0 0 0 9 2 ptr 0x21000 u32 1 0 0
@@0x21000 u32 100 4096 ptr 0x8049000 u32 16 fill 44 0
> ioctl(3, VIDIOC_DQBUF, {type=V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE, index=1, memory=V4L2_MEMORY_USERPTR, m.planes=[{bytesused=100, length=4096, m.userptr=0x8049000, data_offset=16}], length=1, bytesused=0, flags=V4L2_BUF_FLAG_MAPPED|V4L2_BUF_FLAG_DONE|V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC|V4L2_BUF_FLAG_TSTAMP_SRC_EOF, timestamp={tv_sec=5, tv_usec=6}, ...}) = 0
arm ioctl 3 0xc0505609 0x20000 = 0
@0x20000 u32 1 10 fill 72 0
@@0x20000 u32 1 10 0 1 1 0 u64 5 6 u32 0 0 0 0 9 4 ptr 0x21000 u32 1 0 0 0
@@0x21000 u32 100 4096 7 16 fill 44 0
> ioctl(3, VIDIOC_QUERYBUF, {type=V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE, index=1, memory=V4L2_MEMORY_DMABUF, m.planes=[{bytesused=100, length=4096, m.fd=7, data_offset=16}], length=1, bytesused=0, flags=V4L2_BUF_FLAG_MAPPED|V4L2_BUF_FLAG_TIMESTAMP_UNKNOWN|V4L2_BUF_FLAG_TSTAMP_SRC_EOF, ...}) = 0
x86_64 ioctl 3 0xc058565d 0x20000 = 0
@0x20000 u32 1 9 fill 80 0
@@0x20000 u32 1 9 0 0 1 0 u64 5 6 0 0 u32 9 1 ptr 0x31000 u32 99 0 0 0
> ioctl(3, VIDIOC_PREPARE_BUF, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE, index=1, memory=V4L2_MEMORY_MMAP, m.planes=0x31000, length=99, bytesused=0, flags=V4L2_BUF_FLAG_TIMESTAMP_UNKNOWN|V4L2_BUF_FLAG_TSTAMP_SRC_EOF, ...}) = 0
aarch64 ioctl 3 0xc058565d 0x20000 = -1 EINVAL
@0x20000 u32 1 9 fill 80 0
> ioctl(3, VIDIOC_PREPARE_BUF, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE, index=1}) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0xc0585611 0x20000 = 0
@0x20000 u32 1 9 fill 80 0
@@0x20000 u32 1 9 0 0 1 0 u64 5 6 0 0 u32 9 1 ptr 0x21000 u32 99 0 0 0
@@0x21000 fill 128 1
> ioctl(3, VIDIOC_DQBUF, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE, index=1, memory=V4L2_MEMORY_MMAP, m.planes=[{bytesused=16843009, length=16843009, m.mem_offset=0x1010101, data_offset=16843009}, {bytesused=16843009, length=16843009, m.mem_offset=0x1010101, data_offset=16843009}, ... /* 0x21080 */], length=99, bytesused=0, flags=V4L2_BUF_FLAG_TIMESTAMP_UNKNOWN|V4L2_BUF_FLAG_TSTAMP_SRC_EOF, timestamp={tv_sec=5, tv_usec=6}, ...}) = 0
# Time was of 32 bits once.
i386 ioctl 3 0xc0445611 0x20000 = 0
@0x20000 u32 0 1 fill 60 0
@@0x20000 u32 3 1 1000 0x2005 1 5 6 0 0 0 0 77 1 0x3000 614400 0 0
-v
> ioctl(3, VIDIOC_DQBUF_TIME32, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, index=3, memory=V4L2_MEMORY_MMAP, m.offset=0x3000, length=614400, bytesused=1000, flags=V4L2_BUF_FLAG_MAPPED|V4L2_BUF_FLAG_DONE|V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC|V4L2_BUF_FLAG_TSTAMP_SRC_EOF, timestamp={tv_sec=5, tv_usec=6}, sequence=77}) = 0
arm ioctl 3 0xc044560f 0x20000 = 0
@0x20000 u32 0 1 fill 60 0
@@0x20000 u32 3 1 1000 3 1 5 6 0 0 0 0 77 2 0x8000 614400 0 0
-v
> ioctl(3, VIDIOC_QBUF_TIME32, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, index=0, memory=V4L2_MEMORY_USERPTR, m.userptr=0x8000, length=614400, bytesused=1000, flags=V4L2_BUF_FLAG_MAPPED|V4L2_BUF_FLAG_QUEUED|V4L2_BUF_FLAG_TIMESTAMP_UNKNOWN|V4L2_BUF_FLAG_TSTAMP_SRC_EOF, timestamp={tv_sec=5, tv_usec=6}, sequence=77}) = 0
i386 ioctl 3 0xc0445609 0x20000 = -1 EINVAL
@0x20000 u32 0 1 fill 60 0
> ioctl(3, VIDIOC_QUERYBUF_TIME32, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, index=0}) = -1 EINVAL (Invalid argument)
arm ioctl 3 0xc044565d 0x20000 = 0
@0x20000 u32 0 9 fill 60 0
@@0x20000 u32 3 9 1000 3 1 5 6 0 0 0 0 77 1 0x21000 1 0 0
@@0x21000 u32 100 4096 0x7000 16 fill 44 0
> ioctl(3, VIDIOC_PREPARE_BUF_TIME32, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE, index=0, memory=V4L2_MEMORY_MMAP, m.planes=[{bytesused=100, length=4096, m.mem_offset=0x7000, data_offset=16}], length=1, bytesused=1000, flags=V4L2_BUF_FLAG_MAPPED|V4L2_BUF_FLAG_QUEUED|V4L2_BUF_FLAG_TIMESTAMP_UNKNOWN|V4L2_BUF_FLAG_TSTAMP_SRC_EOF, ...}) = 0
x86_64 ioctl 3 0xc100565c 0x20000 = 0
@0x20000 u32 0 4 1 0 6 0 u16 0x5000 fill 94 0 u16 0 u32 2048 fill 138 0
@@0x20000 u32 2 3 1 0 6 0 u16 0x5000 fill 94 0 u16 0 u32 2048 fill 138 0
-s 8
> ioctl(3, VIDIOC_CREATE_BUFS, {count=4, memory=V4L2_MEMORY_MMAP, format={type=V4L2_BUF_TYPE_SLICED_VBI_CAPTURE, fmt.sliced={service_set=V4L2_SLICED_CAPTION_525|V4L2_SLICED_WSS_625, service_lines=[[0, 0, 0, 0, 0, 0, 0, 0, ...], [0, 0, 0, 0, 0, 0, 0, 0, ...]], io_size=0}}}) = 0 ({index=2, count=3})
arm ioctl 3 0xc0f8565c 0x20000 = 0
@0x20000 u32 0 4 1 13 0x48435655 10240 fill 224 0
@@0x20000 u32 2 3 1 13 0x48435655 10240 fill 224 0
> ioctl(3, VIDIOC_CREATE_BUFS, {count=4, memory=V4L2_MEMORY_MMAP, format={type=V4L2_BUF_TYPE_META_CAPTURE, fmt.meta={dataformat=v4l2_fourcc('U', 'V', 'C', 'H') /* V4L2_META_FMT_UVC */, buffersize=10240}}}) = 0 ({index=2, count=3})
-X raw
> ioctl(3, 0xc0f8565c, {count=4, memory=0x1, format={type=0xd, fmt.meta={dataformat=0x48435655, buffersize=10240}}}) = 0 ({index=2, count=3})
x86_64 ioctl 3 0xc100565c 0x20000 = 0
@0x20000 u32 0 4
> ioctl(3, VIDIOC_CREATE_BUFS, 0x20000) = 0
x86_64 ioctl 3 0xc0405668 0x20000 = 0
@0x20000 u32 2 3 1 fill 52 0
> ioctl(3, VIDIOC_REMOVE_BUFS, {index=2, count=3, type=V4L2_BUF_TYPE_VIDEO_CAPTURE}) = 0
x86_64 ioctl 3 0x8030560a 0x20000 = 0
@@0x20000 u32 4 1 ptr 0xf0000000 fill 32 0
> ioctl(3, VIDIOC_G_FBUF, {capability=0x4, flags=0x1, base=0xf0000000}) = 0
i386 ioctl 3 0x402c560b 0x20000 = -1 EPERM
@0x20000 u32 4 1 ptr 0 fill 32 0
> ioctl(3, VIDIOC_S_FBUF, {capability=0x4, flags=0x1, base=NULL}) = -1 EPERM (Operation not permitted)
aarch64 ioctl 3 0x4004560e 0x20000 = -1 EINVAL
@0x20000 u32 1
> ioctl(3, VIDIOC_OVERLAY, [1]) = -1 EINVAL (Invalid argument)
# Events
x86_64 ioctl 3 0x80885659 0x20000 = 0
@@0x20000 u32 1 0 u8 2 fill 63 0 u32 1 2 u64 3 4 u32 0 fill 36 0
> ioctl(3, VIDIOC_DQEVENT, {type=V4L2_EVENT_VSYNC, u.vsync.field=V4L2_FIELD_TOP, pending=1, sequence=2, timestamp={tv_sec=3, tv_nsec=4}, id=0}) = 0
i386 ioctl 3 0x80805659 0x20000 = 0
@@0x20000 u32 3 3 1 -7 0 0x20 -100 100 2 50 fill 28 0 u32 1 2 u64 3 4 u32 0x980900 fill 32 0
> ioctl(3, VIDIOC_DQEVENT, {type=V4L2_EVENT_CTRL, u.ctrl={changes=V4L2_EVENT_CTRL_CH_VALUE|V4L2_EVENT_CTRL_CH_FLAGS, type=V4L2_CTRL_TYPE_INTEGER, value=-7, flags=V4L2_CTRL_FLAG_SLIDER, minimum=-100, maximum=100, step=2, default_value=50}, pending=1, sequence=2, timestamp={tv_sec=3, tv_nsec=4}, id=V4L2_CID_BRIGHTNESS}) = 0
arm ioctl 3 0x80885659 0x20000 = 0
@@0x20000 u32 3 0 8 5 u64 -7 u32 0 -100 100 2 50 fill 28 0 u32 1 2 u64 3 4 u32 0x980901 fill 36 0
> ioctl(3, VIDIOC_DQEVENT, {type=V4L2_EVENT_CTRL, u.ctrl={changes=V4L2_EVENT_CTRL_CH_DIMENSIONS, type=V4L2_CTRL_TYPE_INTEGER64, value64=-7, flags=0, minimum=-100, maximum=100, step=2, default_value=50}, pending=1, sequence=2, timestamp={tv_sec=3, tv_nsec=4}, id=V4L2_CID_CONTRAST}) = 0
riscv64 ioctl 3 0x80885659 0x20000 = 0
@@0x20000 u32 4 0 99 fill 60 0 u32 1 2 u64 3 4 u32 0 fill 36 0
> ioctl(3, VIDIOC_DQEVENT, {type=V4L2_EVENT_FRAME_SYNC, u.frame_sync.frame_sequence=99, pending=1, sequence=2, timestamp={tv_sec=3, tv_nsec=4}, id=0}) = 0
aarch64 ioctl 3 0x80885659 0x20000 = 0
@@0x20000 u32 5 0 1 fill 60 0 u32 1 2 u64 3 4 u32 6 fill 36 0
> ioctl(3, VIDIOC_DQEVENT, {type=V4L2_EVENT_SOURCE_CHANGE, u.src_change.changes=V4L2_EVENT_SRC_CH_RESOLUTION, pending=1, sequence=2, timestamp={tv_sec=3, tv_nsec=4}, id=6}) = 0
x32 ioctl 3 0x80885659 0x20000 = 0
@@0x20000 u32 6 0 1 7 0xff fill 52 0 u32 1 2 u64 3 4 u32 0 fill 36 0
> ioctl(3, VIDIOC_DQEVENT, {type=V4L2_EVENT_MOTION_DET, u.motion_det={flags=V4L2_EVENT_MD_FL_HAVE_FRAME_SEQ, frame_sequence=7, region_mask=0xff}, pending=1, sequence=2, timestamp={tv_sec=3, tv_nsec=4}, id=0}) = 0
x86_64 ioctl 3 0x80885659 0x20000 = 0
@@0x20000 u32 2 0 1 7 0xff fill 52 0 u32 1 2 u64 3 4 u32 0 fill 36 0
> ioctl(3, VIDIOC_DQEVENT, {type=V4L2_EVENT_EOS, pending=1, sequence=2, timestamp={tv_sec=3, tv_nsec=4}, id=0}) = 0
x86_64 ioctl 3 0x80885659 0x20000 = -1 ENOENT
> ioctl(3, VIDIOC_DQEVENT, 0x20000) = -1 ENOENT (No such file or directory)
i386 ioctl 3 0x80785659 0x20000 = 0
@@0x20000 u32 1 8 fill 60 0 u32 1 2 3 4 0 fill 32 0
> ioctl(3, VIDIOC_DQEVENT_TIME32, {type=V4L2_EVENT_VSYNC, u.vsync.field=V4L2_FIELD_INTERLACED_TB, pending=1, sequence=2, timestamp={tv_sec=3, tv_nsec=4}, id=0}) = 0
arm ioctl 3 0x80805659 0x20000 = 0
@@0x20000 u32 1 0 8 fill 60 0 u32 1 2 3 4 0 fill 36 0
> ioctl(3, VIDIOC_DQEVENT_TIME32, {type=V4L2_EVENT_VSYNC, u.vsync.field=V4L2_FIELD_INTERLACED_TB, pending=1, sequence=2, timestamp={tv_sec=3, tv_nsec=4}, id=0}) = 0
# Outputs, radio, audio
x86_64 ioctl 3 0xc0485630 0x20000 = 0
@0x20000 u32 1 fill 68 0
@@0x20000 u32 1 "HDMI\0" fill 27 0 u32 2 1 0 u64 0xff u32 6 0 0 0
> ioctl(3, VIDIOC_ENUMOUTPUT, {index=1, name="HDMI", type=V4L2_OUTPUT_TYPE_ANALOG, audioset=0x1, modulator=0, std=0xff, capabilities=V4L2_OUT_CAP_DV_TIMINGS|V4L2_OUT_CAP_STD}) = 0
i386 ioctl 3 0xc0485630 0x20000 = 0
@0x20000 u32 1 fill 68 0
@@0x20000 u32 1 "HDMI\0" fill 27 0 u32 9 1 0 u64 0xff u32 1 0 0 0
> ioctl(3, VIDIOC_ENUMOUTPUT, {index=1, name="HDMI", type=0x9 /* V4L2_OUTPUT_TYPE_??? */, audioset=0x1, modulator=0, std=0xff, capabilities=0x1 /* V4L2_OUT_CAP_??? */}) = 0
arm ioctl 3 0xc0445636 0x20000 = 0
@0x20000 u32 1 fill 64 0
@@0x20000 u32 1 "FM\0" fill 29 0 u32 0x11 1000 2000 3 1 0 0 0
> ioctl(3, VIDIOC_G_MODULATOR, {index=1, name="FM", capability=V4L2_TUNER_CAP_LOW|V4L2_TUNER_CAP_STEREO, rangelow=1000, rangehigh=2000, txsubchans=V4L2_TUNER_SUB_MONO|V4L2_TUNER_SUB_STEREO, type=V4L2_TUNER_RADIO}) = 0
x32 ioctl 3 0x40445637 0x20000 = -1 EINVAL
@0x20000 u32 1 "FM\0" fill 29 0 u32 0x11 1000 2000 3 1 0 0 0
> ioctl(3, VIDIOC_S_MODULATOR, {index=1, name="FM", capability=V4L2_TUNER_CAP_LOW|V4L2_TUNER_CAP_STEREO, rangelow=1000, rangehigh=2000, txsubchans=V4L2_TUNER_SUB_MONO|V4L2_TUNER_SUB_STEREO, type=V4L2_TUNER_RADIO}) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x40305652 0x20000 = -1 ENODATA
@0x20000 u32 0 1 1 0 10 20 30 fill 20 0
> ioctl(3, VIDIOC_S_HW_FREQ_SEEK, {tuner=0, type=V4L2_TUNER_RADIO, seek_upward=1, wrap_around=0, spacing=10, rangelow=20, rangehigh=30}) = -1 ENODATA (No data available)
x86_64 ioctl 3 0xc0405665 0x20000 = 0
@0x20000 u32 0 1 2 fill 52 0
@@0x20000 u32 0 1 2 0x1400 20 30 0xc fill 36 0
> ioctl(3, VIDIOC_ENUM_FREQ_BANDS, {tuner=0, type=V4L2_TUNER_RADIO, index=2, capability=V4L2_TUNER_CAP_FREQ_BANDS|V4L2_TUNER_CAP_1HZ, rangelow=20, rangehigh=30, modulation=V4L2_BAND_MODULATION_FM|V4L2_BAND_MODULATION_AM}) = 0
x86_64 ioctl 3 0xc0345641 0x20000 = 0
@0x20000 u32 0 fill 48 0
@@0x20000 u32 0 "Line\0" fill 27 0 u32 3 1 0 0
> ioctl(3, VIDIOC_ENUMAUDIO, {index=0, name="Line", capability=V4L2_AUDCAP_STEREO|V4L2_AUDCAP_AVL, mode=V4L2_AUDMODE_AVL}) = 0
i386 ioctl 3 0xc0345642 0x20000 = -1 EINVAL
@0x20000 u32 4 fill 48 0
> ioctl(3, VIDIOC_ENUMAUDOUT, {index=4}) = -1 EINVAL (Invalid argument)
arm ioctl 3 0x80345621 0x20000 = 0
@@0x20000 u32 0 "Line\0" fill 27 0 u32 4 2 0 0
> ioctl(3, VIDIOC_G_AUDIO, {index=0, name="Line", capability=0x4 /* V4L2_AUDCAP_??? */, mode=0x2 /* V4L2_AUDMODE_??? */}) = 0
aarch64 ioctl 3 0x80345631 0x20000 = 0
@@0x20000 u32 0 "Out\0" fill 28 0 u32 0 0 0 0
> ioctl(3, VIDIOC_G_AUDOUT, {index=0, name="Out", capability=0, mode=0}) = 0
x32 ioctl 3 0x40345622 0x20000 = 0
@0x20000 u32 0 "Line\0" fill 27 0 u32 1 0 0 0
> ioctl(3, VIDIOC_S_AUDIO, {index=0, name="Line", capability=V4L2_AUDCAP_STEREO, mode=0}) = 0
riscv64 ioctl 3 0x40345632 0x20000 = -1 EINVAL
@0x20000 u32 1 fill 48 0
> ioctl(3, VIDIOC_S_AUDOUT, {index=1, name="", capability=0, mode=0}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc0745645 0x20000 = 0
@0x20000 fill 100 0 u32 6 0 0 0
@@0x20000 u16 0x1000 fill 40 0 u16 0x1000 fill 54 0 u16 0 u32 6 0 0 0
> ioctl(3, VIDIOC_G_SLICED_VBI_CAP, {type=V4L2_BUF_TYPE_SLICED_VBI_CAPTURE, service_set=V4L2_SLICED_CAPTION_525, service_lines=[[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x1000, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]]}) = 0
# Timings
x86_64 ioctl 3 0x80845663 0x20000 = 0
@@0x20000 u32 0 1920 1080 0 3 u64 148500000 u32 88 44 148 4 5 36 0 0 0 1 0xd2 16 9 u8 16 0 fill 50 0
> ioctl(3, VIDIOC_QUERY_DV_TIMINGS, {type=V4L2_DV_BT_656_1120, bt={width=1920, height=1080, interlaced=V4L2_DV_PROGRESSIVE, polarities=V4L2_DV_VSYNC_POS_POL|V4L2_DV_HSYNC_POS_POL, pixelclock=148500000, ...}}) = 0
-v
> ioctl(3, VIDIOC_QUERY_DV_TIMINGS, {type=V4L2_DV_BT_656_1120, bt={width=1920, height=1080, interlaced=V4L2_DV_PROGRESSIVE, polarities=V4L2_DV_VSYNC_POS_POL|V4L2_DV_HSYNC_POS_POL, pixelclock=148500000, hfrontporch=88, hsync=44, hbackporch=148, vfrontporch=4, vsync=5, vbackporch=36, il_vfrontporch=0, il_vsync=0, il_vbackporch=0, standards=V4L2_DV_BT_STD_CEA861, flags=V4L2_DV_FL_CAN_REDUCE_FPS|V4L2_DV_FL_IS_CE_VIDEO|V4L2_DV_FL_HAS_PICTURE_ASPECT|V4L2_DV_FL_HAS_CEA861_VIC, picture_aspect=16/9, cea861_vic=16, hdmi_vic=0}}) = 0
i386 ioctl 3 0xc0845657 0x20000 = -1 EBUSY
@0x20000 u32 0 1920 1080 1 4 u64 74250000 u32 88 44 148 2 5 15 2 5 16 0x20 0x400 0 0 u8 5 0 fill 50 0
> ioctl(3, VIDIOC_S_DV_TIMINGS, {type=V4L2_DV_BT_656_1120, bt={width=1920, height=1080, interlaced=V4L2_DV_INTERLACED, polarities=0x4 /* V4L2_DV_??? */, pixelclock=74250000, ...}}) = -1 EBUSY (Device or resource busy)
-v
> ioctl(3, VIDIOC_S_DV_TIMINGS, {type=V4L2_DV_BT_656_1120, bt={width=1920, height=1080, interlaced=V4L2_DV_INTERLACED, polarities=0x4 /* V4L2_DV_??? */, pixelclock=74250000, hfrontporch=88, hsync=44, hbackporch=148, vfrontporch=2, vsync=5, vbackporch=15, il_vfrontporch=2, il_vsync=5, il_vbackporch=16, standards=0x20 /* V4L2_DV_BT_STD_??? */, flags=0x400 /* V4L2_DV_FL_??? */, picture_aspect=0/0, cea861_vic=5, hdmi_vic=0}}) = -1 EBUSY (Device or resource busy)
arm ioctl 3 0xc0845658 0x20000 = 0
@@0x20000 u32 7 fill 128 1
> ioctl(3, VIDIOC_G_DV_TIMINGS, {type=0x7 /* V4L2_DV_??? */}) = 0
riscv64 ioctl 3 0xc0945662 0x20000 = 0
@0x20000 u32 1 0 0 0 fill 132 0
@@0x20000 u32 1 0 0 0 0 640 480 0 0 u64 25175000 fill 104 0
> ioctl(3, VIDIOC_ENUM_DV_TIMINGS, {index=1, pad=0, timings={type=V4L2_DV_BT_656_1120, bt={width=640, height=480, interlaced=V4L2_DV_PROGRESSIVE, polarities=0, pixelclock=25175000, ...}}}) = 0
aarch64 ioctl 3 0xc0945662 0x20000 = -1 EINVAL
@0x20000 u32 99 0 0 0 fill 132 0
> ioctl(3, VIDIOC_ENUM_DV_TIMINGS, {index=99, pad=0}) = -1 EINVAL (Invalid argument)
x32 ioctl 3 0xc0905664 0x20000 = 0
@0x20000 u32 0 0 0 0 fill 128 0
@@0x20000 u32 0 0 0 0 16 4096 16 2160 u64 13000000 600000000 u32 3 0xf fill 88 0
> ioctl(3, VIDIOC_DV_TIMINGS_CAP, {pad=0, type=V4L2_DV_BT_656_1120, bt={min_width=16, max_width=4096, min_height=16, max_height=2160, min_pixelclock=13000000, max_pixelclock=600000000, standards=V4L2_DV_BT_STD_CEA861|V4L2_DV_BT_STD_DMT, capabilities=V4L2_DV_BT_CAP_INTERLACED|V4L2_DV_BT_CAP_PROGRESSIVE|V4L2_DV_BT_CAP_REDUCED_BLANKING|V4L2_DV_BT_CAP_CUSTOM}}) = 0
x86_64 ioctl 3 0xc0285628 0x20000 = 0
@0x20000 u32 0 0 2 0 0 0 0 0 ptr 0x21000
@@0x20000 u32 0 0 1 0 0 0 0 0 ptr 0x21000
@@0x21000 "\0\xff\xff\xff\xff\xff\xff\0" fill 120 0
-s 8
> ioctl(3, VIDIOC_G_EDID, {pad=0, start_block=0, blocks=2 => 1, edid="\0\377\377\377\377\377\377\0"...}) = 0
arm ioctl 3 0xc0245629 0x20000 = -1 E2BIG
@0x20000 u32 0 0 9 0 0 0 0 0 ptr 0x31000
> ioctl(3, VIDIOC_S_EDID, {pad=0, start_block=0, blocks=9, edid=0x31000}) = -1 E2BIG (Argument list too long)
i386 ioctl 3 0xc0245628 0x20000 = -1 EINVAL
@0x20000 u32 0 1 9 0 0 0 0 0 ptr 0x31000
> ioctl(3, VIDIOC_G_EDID, {pad=0, start_block=1, blocks=9}) = -1 EINVAL (Invalid argument)
# Commands
x86_64 ioctl 3 0xc028564d 0x20000 = 0
@0x20000 u32 1 1 fill 32 0
> ioctl(3, VIDIOC_ENCODER_CMD, {cmd=V4L2_ENC_CMD_STOP, flags=V4L2_ENC_CMD_STOP_AT_GOP_END}) = 0
i386 ioctl 3 0xc028564e 0x20000 = -1 EINVAL
@0x20000 u32 4 2 fill 32 0
> ioctl(3, VIDIOC_TRY_ENCODER_CMD, {cmd=0x4 /* V4L2_ENC_CMD_??? */, flags=0x2 /* V4L2_ENC_CMD_??? */}) = -1 EINVAL (Invalid argument)
arm ioctl 3 0xc0485660 0x20000 = 0
@0x20000 u32 1 2 u64 90000 fill 56 0
> ioctl(3, VIDIOC_DECODER_CMD, {cmd=V4L2_DEC_CMD_STOP, flags=0x2, stop.pts=90000}) = 0
riscv64 ioctl 3 0xc0485661 0x20000 = 0
@0x20000 u32 0 0 -1000 1 fill 56 0
> ioctl(3, VIDIOC_TRY_DECODER_CMD, {cmd=V4L2_DEC_CMD_START, flags=0, start={speed=-1000, format=V4L2_DEC_START_FMT_GOP}}) = 0
x86_64 ioctl 3 0xc0485660 0x20000 = 0
@0x20000 u32 4 0 fill 64 0
> ioctl(3, VIDIOC_DECODER_CMD, {cmd=V4L2_DEC_CMD_FLUSH, flags=0}) = 0
x86_64 ioctl 3 0xc0485660 0 = -1 EFAULT
> ioctl(3, VIDIOC_DECODER_CMD, NULL) = -1 EFAULT (Bad address)
# Sub-devices
x86_64 ioctl 3 0x80405600 0x20000 = 0
@@0x20000 u32 0x60c00 3 fill 56 0
> ioctl(3, VIDIOC_SUBDEV_QUERYCAP, {version=KERNEL_VERSION(6, 12, 0), capabilities=V4L2_SUBDEV_CAP_RO_SUBDEV|V4L2_SUBDEV_CAP_STREAMS}) = 0
i386 ioctl 3 0xc0585604 0x20000 = 0
@0x20000 u32 1 2 fill 80 0
@@0x20000 u32 1 2 640 480 0x2008 1 8 u16 1 2 3 1 fill 20 0 u32 0 fill 28 0
> ioctl(3, VIDIOC_SUBDEV_G_FMT, {which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=2, stream=0, format={width=640, height=480, code=0x2008, field=V4L2_FIELD_NONE, colorspace=V4L2_COLORSPACE_SRGB, ycbcr_enc=1, quantization=2, xfer_func=3, flags=0x1}}) = 0
arm ioctl 3 0xc0585605 0x20000 = 0
@0x20000 u32 0 2 641 480 0x2008 0 0 u16 0 0 0 0 fill 20 0 u32 1 fill 28 0
@@0x20000 u32 0 2 640 480 0x2008 1 8 u16 0 0 0 0 fill 20 0 u32 1 fill 28 0
> ioctl(3, VIDIOC_SUBDEV_S_FMT, {which=V4L2_SUBDEV_FORMAT_TRY, pad=2, format={width=641, height=480, code=0x2008, field=V4L2_FIELD_ANY, colorspace=V4L2_COLORSPACE_DEFAULT, ycbcr_enc=0, quantization=0, xfer_func=0, flags=0}, stream=1} => {format={width=640, height=480, code=0x2008, field=V4L2_FIELD_NONE, colorspace=V4L2_COLORSPACE_SRGB, ycbcr_enc=0, quantization=0, xfer_func=0, flags=0}}) = 0
x32 ioctl 3 0xc0305602 0x20000 = 0
@0x20000 u32 0 1 0 1 0 0 fill 24 0
@@0x20000 u32 0 1 0x3001 1 1 0 fill 24 0
> ioctl(3, VIDIOC_SUBDEV_ENUM_MBUS_CODE, {pad=0, index=1, which=V4L2_SUBDEV_FORMAT_ACTIVE, stream=0, code=0x3001, flags=0x1}) = 0
aarch64 ioctl 3 0xc040564a 0x20000 = 0
@0x20000 u32 0 1 0x3001 0 0 0 0 1 0 fill 28 0
@@0x20000 u32 0 1 0x3001 16 1920 16 1080 1 0 fill 28 0
> ioctl(3, VIDIOC_SUBDEV_ENUM_FRAME_SIZE, {index=0, pad=1, code=0x3001, which=V4L2_SUBDEV_FORMAT_ACTIVE, stream=0, min_width=16, max_width=1920, min_height=16, max_height=1080}) = 0
riscv64 ioctl 3 0xc040564b 0x20000 = 0
@0x20000 u32 0 1 0x3001 640 480 0 0 1 0 fill 28 0
@@0x20000 u32 0 1 0x3001 640 480 1 30 1 0 fill 28 0
> ioctl(3, VIDIOC_SUBDEV_ENUM_FRAME_INTERVAL, {index=0, pad=1, code=0x3001, width=640, height=480, which=V4L2_SUBDEV_FORMAT_ACTIVE, stream=0, interval=1/30}) = 0
x86_64 ioctl 3 0xc038563b 0x20000 = 0
@0x20000 u32 1 0 0 0 0 0 0 fill 28 0
@@0x20000 u32 1 0 -1 2 640 480 0 fill 28 0
> ioctl(3, VIDIOC_SUBDEV_G_CROP, {which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, stream=0, rect={left=-1, top=2, width=640, height=480}}) = 0
i386 ioctl 3 0xc038563c 0x20000 = 0
@0x20000 u32 1 0 -1 2 640 480 0 fill 28 0
@@0x20000 u32 1 0 0 2 640 480 0 fill 28 0
> ioctl(3, VIDIOC_SUBDEV_S_CROP, {which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, rect={left=-1, top=2, width=640, height=480}, stream=0} => {rect={left=0, top=2, width=640, height=480}}) = 0
arm ioctl 3 0xc0305615 0x20000 = 0
@0x20000 u32 1 0 0 0 2 fill 28 0
@@0x20000 u32 1 1 30 0 2 fill 28 0
> ioctl(3, VIDIOC_SUBDEV_G_FRAME_INTERVAL, {pad=1, stream=0, which=0x2 /* V4L2_SUBDEV_FORMAT_??? */, interval=1/30}) = 0
x32 ioctl 3 0xc0305616 0x20000 = 0
@0x20000 u32 1 1 60 0 1 fill 28 0
@@0x20000 u32 1 1 30 0 1 fill 28 0
> ioctl(3, VIDIOC_SUBDEV_S_FRAME_INTERVAL, {pad=1, interval=1/60, stream=0, which=V4L2_SUBDEV_FORMAT_ACTIVE} => {interval=1/30}) = 0
aarch64 ioctl 3 0xc040563d 0x20000 = -1 EINVAL
@0x20000 u32 2 0 0x101 4 0 0 0 0 0 fill 28 0
> ioctl(3, VIDIOC_SUBDEV_G_SELECTION, {which=0x2 /* V4L2_SUBDEV_FORMAT_??? */, pad=0, target=V4L2_SEL_TGT_COMPOSE_DEFAULT, flags=V4L2_SEL_FLAG_KEEP_CONFIG, stream=0}) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0xc040563e 0x20000 = 0
@0x20000 u32 1 0 0x100 4 1 0 9 9 0 fill 28 0
@@0x20000 u32 1 0 0x100 4 0 0 8 8 0 fill 28 0
> ioctl(3, VIDIOC_SUBDEV_S_SELECTION, {which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_COMPOSE, flags=V4L2_SEL_FLAG_KEEP_CONFIG, r={left=1, top=0, width=9, height=9}, stream=0} => {r={left=0, top=0, width=8, height=8}}) = 0
x86_64 ioctl 3 0xc0405626 0x20000 = 0
@0x20000 u32 1 2 u64 0x21000 u32 0 fill 44 0
@@0x20000 u32 1 2 u64 0x21000 u32 3 fill 44 0
@@0x21000 u32 0 0 1 0 1 fill 20 0 u32 0 1 2 0 6 fill 20 0
> ioctl(3, VIDIOC_SUBDEV_G_ROUTING, {which=V4L2_SUBDEV_FORMAT_ACTIVE, len_routes=2, num_routes=3, routes=[{sink_pad=0, sink_stream=0, source_pad=1, source_stream=0, flags=V4L2_SUBDEV_ROUTE_FL_ACTIVE}, {sink_pad=0, sink_stream=1, source_pad=2, source_stream=0, flags=V4L2_SUBDEV_ROUTE_FL_IMMUTABLE|0x4}]}) = 0
i386 ioctl 3 0xc0405627 0x20000 = 0
@0x20000 u32 0 1 u64 0x21000 u32 1 fill 44 0
@0x21000 u32 0 0 1 0 3 fill 20 0
> ioctl(3, VIDIOC_SUBDEV_S_ROUTING, {which=V4L2_SUBDEV_FORMAT_TRY, len_routes=1, routes=[{sink_pad=0, sink_stream=0, source_pad=1, source_stream=0, flags=V4L2_SUBDEV_ROUTE_FL_ACTIVE|V4L2_SUBDEV_ROUTE_FL_IMMUTABLE}], num_routes=1}) = 0
arm ioctl 3 0x80085665 0x20000 = 0
@@0x20000 u64 1
> ioctl(3, VIDIOC_SUBDEV_G_CLIENT_CAP, [V4L2_SUBDEV_CLIENT_CAP_STREAMS]) = 0
x86_64 ioctl 3 0xc0085666 0x20000 = 0
@0x20000 u64 0x7
> ioctl(3, VIDIOC_SUBDEV_S_CLIENT_CAP, [V4L2_SUBDEV_CLIENT_CAP_STREAMS|V4L2_SUBDEV_CLIENT_CAP_INTERVAL_USES_WHICH|0x4]) = 0

# Of codecs and chips.
x86_64 ioctl 3 0x808c563d 0x20000 = 0
@@0x20000 u32 80 1 3 u8 1 2 3 fill 57 0 u32 2 u8 9 8 fill 58 0 u32 0x48
> ioctl(3, VIDIOC_G_JPEGCOMP, {quality=80, APPn=1, APP_len=3, APP_data=[1, 2, 3], COM_len=2, COM_data=[9, 8], jpeg_markers=V4L2_JPEG_MARKER_DHT|V4L2_JPEG_MARKER_COM}) = 0
arm ioctl 3 0x408c563e 0x20000 = -1 EINVAL
@0x20000 u32 80 1 0xffffffff fill 60 0 u32 99 fill 60 7 u32 0x100
> ioctl(3, VIDIOC_S_JPEGCOMP, {quality=80, APPn=1, APP_len=-1, APP_data=[], COM_len=99, COM_data=[7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, ...], jpeg_markers=0x100 /* V4L2_JPEG_MARKER_??? */}) = -1 EINVAL (Invalid argument)
i386 ioctl 3 0x8818564c 0x20000 = 0
@@0x20000 u32 1 64 0 0 0 0 u64 1024 90000 u32 500 1 0 0 fill 2016 0
> ioctl(3, VIDIOC_G_ENC_INDEX, {entries=1, entries_cap=64, entry=[{offset=1024, pts=90000, length=500, flags=V4L2_ENC_IDX_FRAME_P}]}) = 0
x86_64 ioctl 3 0x4038564f 0x20000 = 0
@0x20000 u32 4 2 fill 28 0 u32 1 u64 0x10 0xff
> ioctl(3, VIDIOC_DBG_S_REGISTER, {match={type=V4L2_CHIP_MATCH_SUBDEV, addr=2}, size=1, reg=0x10, val=0xff}) = 0
arm ioctl 3 0xc0385650 0x20000 = 0
@0x20000 u32 1 "saa7115" fill 25 0 u32 0 u64 0x10 0
@@0x20000 u32 1 "saa7115" fill 25 0 u32 4 u64 0x10 0xff
> ioctl(3, VIDIOC_DBG_G_REGISTER, {match={type=V4L2_CHIP_MATCH_I2C_DRIVER, name="saa7115"}, reg=0x10, size=4, val=0xff}) = 0
aarch64 ioctl 3 0xc0385650 0x20000 = -1 EPERM
@0x20000 u32 0 0 fill 28 0 u32 0 u64 0x10 0
> ioctl(3, VIDIOC_DBG_G_REGISTER, {match={type=V4L2_CHIP_MATCH_BRIDGE, addr=0}, reg=0x10}) = -1 EPERM (Operation not permitted)
riscv64 ioctl 3 0xc0c85666 0x20000 = 0
@0x20000 u32 4 0 fill 28 0 fill 32 0 u32 0 fill 128 0
@@0x20000 u32 4 0 fill 28 0 "ov5640" fill 26 0 u32 3 fill 128 0
> ioctl(3, VIDIOC_DBG_G_CHIP_INFO, {match={type=V4L2_CHIP_MATCH_SUBDEV, addr=0}, name="ov5640", flags=V4L2_CHIP_FL_READABLE|V4L2_CHIP_FL_WRITABLE}) = 0
