# ioctl: what every graphics card knows.

x86_64 ioctl 3 0xc0406400 0x20000 = 0
@0x20000 u32 0 0 0 fill 4 0 u64 2 0x21000 2 0x22000 2 0x23000
@@0x20000 u32 4 5 6 fill 4 0 u64 2 0x21000 2 0x22000 2 0x23000
@@0x21000 "abcdefgh"
@@0x22000 "abcdefgh"
@@0x23000 "abcdefgh"
> ioctl(3, DRM_IOCTL_VERSION, {name_len=2, date_len=2, desc_len=2} => {version_major=4, version_minor=5, version_patchlevel=6, name_len=2, name="ab", date_len=2, date="ab", desc_len=2, desc="ab"}) = 0
arm ioctl 3 0xc0246400 0x20000 = -1 EBADF
@0x20000 u32 0 0 0 2 0x21000 2 0x22000 2 0x23000
> ioctl(3, DRM_IOCTL_VERSION, {name_len=2, date_len=2, desc_len=2}) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0xc0086401 0x20000 = 0
@0x20000 u32 2 0x21000
@@0x20000 u32 2 0x21000
@@0x21000 "abcdefgh"
> ioctl(3, DRM_IOCTL_GET_UNIQUE, {unique_len=2} => {unique_len=2, unique="ab"}) = 0
aarch64 ioctl 3 0x80046402 0x20000 = 0
@@0x20000 u32 7
> ioctl(3, DRM_IOCTL_GET_MAGIC, [7]) = 0
arm ioctl 3 0x40046411 0x20000 = 0
@0x20000 u32 8
> ioctl(3, DRM_IOCTL_AUTH_MAGIC, [8]) = 0
x86_64 ioctl 3 0x40046411 0x20000 = -1 EINVAL
> ioctl(3, DRM_IOCTL_AUTH_MAGIC, 0x20000) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0xc0286405 0x20000 = 0
@0x20000 u32 9 0 u64 0 0 0 0
@@0x20000 u32 10 11 u64 12 13 14 15
> ioctl(3, DRM_IOCTL_GET_CLIENT, {idx=9} => {auth=11, pid=12, uid=13, magic=14, iocs=15}) = 0
x32 ioctl 3 0xc0106407 0x20000 = 0
@0x20000 u32 16 17 18 19
@@0x20000 u32 20 21 22 23
> ioctl(3, DRM_IOCTL_SET_VERSION, {drm_di_major=16, drm_di_minor=17, drm_dd_major=18, drm_dd_minor=19} => {drm_di_major=20, drm_di_minor=21, drm_dd_major=22, drm_dd_minor=23}) = 0
x86_64 ioctl 3 0x40086409 0x20000 = 0
@0x20000 u32 24 0
> ioctl(3, DRM_IOCTL_GEM_CLOSE, {handle=24}) = 0
arm ioctl 3 0x40086409 0x20000 = -1 EBADF
@0x20000 u32 25 0
> ioctl(3, DRM_IOCTL_GEM_CLOSE, {handle=25}) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0xc008640a 0x20000 = 0
@0x20000 u32 26 0
@@0x20000 u32 27 28
> ioctl(3, DRM_IOCTL_GEM_FLINK, {handle=26, name=28}) = 0
riscv64 ioctl 3 0xc008640a 0 = -1 ENODEV
> ioctl(3, DRM_IOCTL_GEM_FLINK, NULL) = -1 ENODEV (No such device)
aarch64 ioctl 3 0xc010640b 0x20000 = 0
@0x20000 u32 29 0 u64 0
@@0x20000 u32 1 2 u64 16
> ioctl(3, DRM_IOCTL_GEM_OPEN, {name=29, handle=2, size=16}) = 0
x32 ioctl 3 0xc010640b 0x20000 = -1 EBUSY
> ioctl(3, DRM_IOCTL_GEM_OPEN, 0x20000) = -1 EBUSY (Device or resource busy)
arm ioctl 3 0xc010640c 0x20000 = 0
@0x20000 u64 2 0
@@0x20000 u64 2 8
> ioctl(3, DRM_IOCTL_GET_CAP, {capability=DRM_CAP_VBLANK_HIGH_CRTC, value=0x8}) = 0
x86_64 ioctl 3 0xc010640c 0x20000 = -1 EINVAL
@0x20000 u64 3 0
> ioctl(3, DRM_IOCTL_GET_CAP, {capability=DRM_CAP_DUMB_PREFERRED_DEPTH}) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x4010640d 0x20000 = 0
@0x20000 u64 3 13
> ioctl(3, DRM_IOCTL_SET_CLIENT_CAP, {capability=DRM_CLIENT_CAP_ATOMIC, value=13}) = 0
x32 ioctl 3 0xc00c642d 0x20000 = 0
@0x20000 u32 14 15 0
@@0x20000 u32 16 17 18
> ioctl(3, DRM_IOCTL_PRIME_HANDLE_TO_FD, {handle=14, flags=O_ACCMODE|0xc, fd=18}) = 0
aarch64 ioctl 3 0xc00c642d 0x20000 = -1 EFAULT
@0x20000 u32 19 20 0
> ioctl(3, DRM_IOCTL_PRIME_HANDLE_TO_FD, {handle=19, flags=O_RDONLY|0x14}) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0xc00c642e 0x20000 = 0
@0x20000 u32 0 0 21
@@0x20000 u32 22 0 23
> ioctl(3, DRM_IOCTL_PRIME_FD_TO_HANDLE, {fd=21, handle=22}) = 0
arm ioctl 3 0xc00c642e 0 = -1 EBADF
> ioctl(3, DRM_IOCTL_PRIME_FD_TO_HANDLE, NULL) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0xc010643a 0x20000 = 0
@0x20000 u32 0x8000000 25 26
@@0x20000 u32 0x4000000 28 29 1
> ioctl(3, DRM_IOCTL_WAIT_VBLANK, {type=_DRM_VBLANK_FLIP, sequence=25, signal=0x1a} => {type=_DRM_VBLANK_EVENT, sequence=28, tval_sec=29, tval_usec=1}) = 0
aarch64 ioctl 3 0xc018643b 0x20000 = 0
@0x20000 u32 2 0 u64 0 0
@@0x20000 u32 3 4 u64 5 6
> ioctl(3, DRM_IOCTL_CRTC_GET_SEQUENCE, {crtc_id=2, active=4, sequence=5, sequence_ns=6}) = 0
x32 ioctl 3 0xc018643b 0x20000 = -1 EBUSY
@0x20000 u32 7 0 u64 0 0
> ioctl(3, DRM_IOCTL_CRTC_GET_SEQUENCE, {crtc_id=7}) = -1 EBUSY (Device or resource busy)
arm ioctl 3 0xc018643c 0x20000 = 0
@0x20000 u32 8 2 u64 11 12
@@0x20000 u32 13 2 u64 16 17
> ioctl(3, DRM_IOCTL_CRTC_QUEUE_SEQUENCE, {crtc_id=8, flags=DRM_CRTC_SEQUENCE_NEXT_ON_MISS, sequence=11, user_data=0xc} => {sequence=16}) = 0
x86_64 ioctl 3 0xc018643c 0x20000 = -1 EINVAL
@0x20000 u32 18 2 u64 21 22
> ioctl(3, DRM_IOCTL_CRTC_QUEUE_SEQUENCE, {crtc_id=18, flags=DRM_CRTC_SEQUENCE_NEXT_ON_MISS, sequence=21, user_data=0x16}) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0xc04064a0 0x20000 = 0
@0x20000 u64 0x21000 0x22000 0x23000 0x24000 u32 2 2 2 2 0 0 0 0
@@0x20000 u64 0x21000 0x22000 0x23000 0x24000 u32 2 2 2 2 2 3 4 5
@@0x21000 u32 23 24
@@0x22000 u32 25 26
@@0x23000 u32 27 28
@@0x24000 u32 29 1
> ioctl(3, DRM_IOCTL_MODE_GETRESOURCES, {count_fbs=2, count_crtcs=2, count_connectors=2, count_encoders=2} => {fb_id_ptr=[23, 24], crtc_id_ptr=[25, 26], connector_id_ptr=[27, 28], encoder_id_ptr=[29, 1], count_fbs=2, count_crtcs=2, count_connectors=2, count_encoders=2, min_width=2, max_width=3, min_height=4, max_height=5}) = 0
x32 ioctl 3 0xc06864a1 0x20000 = 0
@0x20000 u64 0 u32 0 6 0 0 0 0 0 0 u16 0 0 0 0 0 0 0 0 0 0 u32 0 0 0 fill 32 0
@@0x20000 u64 0 u32 0 7 8 9 10 2 2 11 u16 12 13 14 15 16 17 18 19 20 21 u32 22 4 3 "name\0" fill 27 0
> ioctl(3, DRM_IOCTL_MODE_GETCRTC, {crtc_id=6, fb_id=8, x=9, y=10, gamma_size=2, mode_valid=2, mode={clock=11, hdisplay=12, vdisplay=17, vrefresh=22, flags=DRM_MODE_FLAG_PVSYNC, type=DRM_MODE_TYPE_BUILTIN|0x2, name="name", ...}}) = 0
aarch64 ioctl 3 0xc06864a1 0 = -1 EFAULT
> ioctl(3, DRM_IOCTL_MODE_GETCRTC, NULL) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0xc06864a2 0x20000 = 0
@0x20000 u64 0x21000 u32 2 28 29 1 2 2 2 3 u16 4 5 6 7 8 9 10 11 12 13 u32 14 4 3 "name\0" fill 27 0
@0x21000 u32 26 27
> ioctl(3, DRM_IOCTL_MODE_SETCRTC, {set_connectors_ptr=[26, 27], count_connectors=2, crtc_id=28, fb_id=29, x=1, y=2, gamma_size=2, mode_valid=2, mode={clock=3, hdisplay=4, vdisplay=9, vrefresh=14, flags=DRM_MODE_FLAG_PVSYNC, type=DRM_MODE_TYPE_BUILTIN|0x2, name="name", ...}}) = 0
arm ioctl 3 0xc06864a2 0x20000 = -1 EBADF
> ioctl(3, DRM_IOCTL_MODE_SETCRTC, 0x20000) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0xc01c64a3 0x20000 = 0
@0x20000 u32 2 20 21 22 23 24 25
> ioctl(3, DRM_IOCTL_MODE_CURSOR, {flags=DRM_MODE_CURSOR_MOVE, crtc_id=20, x=21, y=22, width=23, height=24, handle=25}) = 0
aarch64 ioctl 3 0xc02464bb 0x20000 = 0
@0x20000 u32 2 28 29 1 2 3 4 5 6
> ioctl(3, DRM_IOCTL_MODE_CURSOR2, {flags=DRM_MODE_CURSOR_MOVE, crtc_id=28, x=29, y=1, width=2, height=3, handle=4, hot_x=5, hot_y=6}) = 0
arm ioctl 3 0xc02064a4 0x20000 = 0
@0x20000 u32 7 2 u64 0x21000 0x22000 0x23000
@@0x20000 u32 8 2 u64 0x21000 0x22000 0x23000
@@0x21000 u16 9 10
@@0x22000 u16 11 12
@@0x23000 u16 13 14
> ioctl(3, DRM_IOCTL_MODE_GETGAMMA, {crtc_id=7, gamma_size=2} => {red=[9, 10], green=[11, 12], blue=[13, 14]}) = 0
x86_64 ioctl 3 0xc02064a4 0x20000 = -1 EINVAL
@0x20000 u32 15 2 u64 0x21000 0x22000 0x23000
> ioctl(3, DRM_IOCTL_MODE_GETGAMMA, {crtc_id=15, gamma_size=2}) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0xc02064a5 0x20000 = 0
@0x20000 u32 16 2 u64 0x21000 0x22000 0x23000
@0x21000 u16 17 18
@0x22000 u16 19 20
@0x23000 u16 21 22
> ioctl(3, DRM_IOCTL_MODE_SETGAMMA, {crtc_id=16, gamma_size=2, red=[17, 18], green=[19, 20], blue=[21, 22]}) = 0
x32 ioctl 3 0xc01464a6 0x20000 = 0
@0x20000 u32 23 0 0 0 0
@@0x20000 u32 24 2 27 28 29
> ioctl(3, DRM_IOCTL_MODE_GETENCODER, {encoder_id=23, encoder_type=DRM_MODE_ENCODER_TMDS, crtc_id=27, possible_crtcs=0x1c, possible_clones=0x1d}) = 0
aarch64 ioctl 3 0xc01464a6 0x20000 = -1 EFAULT
> ioctl(3, DRM_IOCTL_MODE_GETENCODER, 0x20000) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0xc05064a7 0x20000 = 0
@0x20000 u64 0x21000 0x22000 0x23000 0x24000 u32 2 2 2 0 1 0 0 0 0 0 0 0
@@0x20000 u64 0x21000 0x22000 0x23000 0x24000 u32 2 2 2 9 10 2 13 14 15 16 17 0
@@0x21000 u32 2 3
@@0x22000 u32 4 u16 5 6 7 8 9 10 11 12 13 14 u32 15 2 5 "name\0" fill 27 0 19 u16 20 21 22 23 24 25 26 27 28 29 u32 1 2 5 "name\0" fill 27 0
@@0x23000 u32 5 6
@@0x24000 u64 7 8
> ioctl(3, DRM_IOCTL_MODE_GETCONNECTOR, {connector_id=1, count_modes=2, count_props=2, count_encoders=2} => {encoders_ptr=[2, 3], modes_ptr=[{clock=4, hdisplay=5, vdisplay=10, vrefresh=15, flags=DRM_MODE_FLAG_NHSYNC, type=DRM_MODE_TYPE_BUILTIN|0x4, name="name", ...}, {clock=19, hdisplay=20, vdisplay=25, vrefresh=1, flags=DRM_MODE_FLAG_NHSYNC, type=DRM_MODE_TYPE_BUILTIN|0x4, name="name", ...}], props_ptr=[5, 6], prop_values_ptr=[7, 8], count_modes=2, count_props=2, count_encoders=2, encoder_id=9, connector_type=DRM_MODE_CONNECTOR_DVII, connector_type_id=13, connection=14, mm_width=15, mm_height=16, subpixel=17}) = 0
arm ioctl 3 0xc05064a7 0x20000 = -1 EBADF
@0x20000 u64 0x21000 0x22000 0x23000 0x24000 u32 2 2 2 0 18 0 0 0 0 0 0 0
> ioctl(3, DRM_IOCTL_MODE_GETCONNECTOR, {connector_id=18, count_modes=2, count_props=2, count_encoders=2}) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0xc04064aa 0x20000 = 0
@0x20000 u64 0x21000 0x22000 u32 19 0 fill 32 0 2 2
@@0x20000 u64 0x21000 0x22000 u32 24 4 "name\0" fill 27 0 2 2
@@0x21000 u64 20 21
@@0x22000 u64 22 "name\0" fill 27 0 23 "name\0" fill 27 0
> ioctl(3, DRM_IOCTL_MODE_GETPROPERTY, {prop_id=19, count_values=2, count_enum_blobs=2} => {values_ptr=[20, 21], flags=DRM_MODE_PROP_IMMUTABLE, name="name", count_values=2, count_enum_blobs=2}) = 0
aarch64 ioctl 3 0xc01064ab 0x20000 = 0
@0x20000 u64 27 u32 28 29
> ioctl(3, DRM_IOCTL_MODE_SETPROPERTY, {value=27, prop_id=28, connector_id=29}) = 0
arm ioctl 3 0xc01064ac 0x20000 = 0
@0x20000 u32 1 8 u64 0x21000
@@0x20000 u32 2 8 u64 0x21000
@@0x21000 "abcdefgh"
> ioctl(3, DRM_IOCTL_MODE_GETPROPBLOB, {blob_id=1, length=8} => {length=8, data="\x61\x62\x63\x64\x65\x66\x67\x68"}) = 0
x86_64 ioctl 3 0xc01064ac 0 = -1 EINVAL
> ioctl(3, DRM_IOCTL_MODE_GETPROPBLOB, NULL) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0xc01c64ad 0x20000 = 0
@0x20000 u32 3 0 0 0 0 0 0
@@0x20000 u32 4 5 6 7 8 9 10
> ioctl(3, DRM_IOCTL_MODE_GETFB, {fb_id=3, width=5, height=6, pitch=7, bpp=8, depth=9, handle=10}) = 0
i386 ioctl 3 0xc01c64ad 0x20000 = -1 ENOTTY
> ioctl(3, DRM_IOCTL_MODE_GETFB, 0x20000) = -1 ENOTTY (Inappropriate ioctl for device)
x32 ioctl 3 0xc01c64ae 0x20000 = 0
@0x20000 u32 0 11 12 13 14 15 16
@@0x20000 u32 17 18 19 20 21 22 23
> ioctl(3, DRM_IOCTL_MODE_ADDFB, {width=11, height=12, pitch=13, bpp=14, depth=15, handle=16, fb_id=17}) = 0
aarch64 ioctl 3 0xc01c64ae 0x20000 = -1 EFAULT
@0x20000 u32 0 24 25 26 27 28 29
> ioctl(3, DRM_IOCTL_MODE_ADDFB, {width=24, height=25, pitch=26, bpp=27, depth=28, handle=29}) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0xc00464af 0x20000 = 0
@0x20000 u32 1
> ioctl(3, DRM_IOCTL_MODE_RMFB, [1]) = 0
arm ioctl 3 0xc00464af 0x20000 = -1 EBADF
@0x20000 u32 2
> ioctl(3, DRM_IOCTL_MODE_RMFB, [2]) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0xc01864b0 0x20000 = 0
@0x20000 u32 3 4 4 7 u64 8
> ioctl(3, DRM_IOCTL_MODE_PAGE_FLIP, {crtc_id=3, fb_id=4, flags=DRM_MODE_PAGE_FLIP_TARGET_ABSOLUTE, sequence=7, user_data=0x8}) = 0
aarch64 ioctl 3 0xc01864b1 0x20000 = 0
@0x20000 u32 9 2 12 2 u64 0x21000
@0x21000 u16 13 14 15 16 17 18 19 20
> ioctl(3, DRM_IOCTL_MODE_DIRTYFB, {fb_id=9, flags=DRM_MODE_FB_DIRTY_ANNOTATE_FILL, color=0xc, num_clips=2, clips_ptr=[{x1=13, y1=14, x2=15, y2=16}, {x1=17, y1=18, x2=19, y2=20}]}) = 0
arm ioctl 3 0xc02064b2 0x20000 = 0
@0x20000 u32 21 22 23 24 0 0 u64 0
@@0x20000 u32 25 26 27 28 29 1 u64 32
> ioctl(3, DRM_IOCTL_MODE_CREATE_DUMB, {height=21, width=22, bpp=23, flags=0x18, handle=29, pitch=1, size=32}) = 0
x86_64 ioctl 3 0xc02064b2 0x20000 = -1 EINVAL
> ioctl(3, DRM_IOCTL_MODE_CREATE_DUMB, 0x20000) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0xc01064b3 0x20000 = 0
@0x20000 u32 3 0 u64 0
@@0x20000 u32 4 0 u64 5
> ioctl(3, DRM_IOCTL_MODE_MAP_DUMB, {handle=3, offset=0x5}) = 0
i386 ioctl 3 0xc01064b3 0x20000 = -1 ENOTTY
@0x20000 u32 6 0 u64 0
> ioctl(3, DRM_IOCTL_MODE_MAP_DUMB, {handle=6}) = -1 ENOTTY (Inappropriate ioctl for device)
x32 ioctl 3 0xc00464b4 0x20000 = 0
@0x20000 u32 7
> ioctl(3, DRM_IOCTL_MODE_DESTROY_DUMB, {handle=7}) = 0
x86_64 ioctl 3 0xc01064b5 0x20000 = 0
@0x20000 u64 0x21000 u32 2 fill 4 0
@@0x20000 u64 0x21000 u32 2 fill 4 0
@@0x21000 u32 8 9
> ioctl(3, DRM_IOCTL_MODE_GETPLANERESOURCES, {count_planes=2} => {plane_id_ptr=[8, 9], count_planes=2}) = 0
arm ioctl 3 0xc01064b5 0x20000 = -1 EBADF
@0x20000 u64 0x21000 u32 2 fill 4 0
> ioctl(3, DRM_IOCTL_MODE_GETPLANERESOURCES, {count_planes=2}) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0xc02064b6 0x20000 = 0
@0x20000 u32 10 0 0 0 0 2 u64 0x21000
@@0x20000 u32 11 12 13 14 2 2 u64 0x21000
@@0x21000 u32 0x20363152 0x20363152
> ioctl(3, DRM_IOCTL_MODE_GETPLANE, {plane_id=10, count_format_types=2} => {crtc_id=12, fb_id=13, possible_crtcs=0xe, gamma_size=2, count_format_types=2, format_type_ptr=[DRM_FORMAT_R16, DRM_FORMAT_R16]}) = 0
aarch64 ioctl 3 0xc03064b7 0x20000 = 0
@0x20000 u32 19 20 21 22 23 24 25 26 27 28 29 1
> ioctl(3, DRM_IOCTL_MODE_SETPLANE, {plane_id=19, crtc_id=20, fb_id=21, flags=0x16, crtc_x=23, crtc_y=24, crtc_w=25, crtc_h=26, src_x=0x1b, src_y=0x1c, src_h=0x1d, src_w=0x1}) = 0
arm ioctl 3 0xc06864b8 0x20000 = 0
@0x20000 u32 0 2 3 0x20203852 2 8 9 10 11 12 13 14 15 16 17 18 19 fill 4 0 u64 20 21 22 23
@@0x20000 u32 24 25 26 0x20363152 2 2 3 4 5 6 7 8 9 10 11 12 13 fill 4 0 u64 14 15 16 17
> ioctl(3, DRM_IOCTL_MODE_ADDFB2, {width=2, height=3, pixel_format=DRM_FORMAT_R8, flags=DRM_MODE_FB_MODIFIERS, handles=[8, 9, 10, 11], pitches=[12, 13, 14, 15], offsets=[16, 17, 18, 19], modifier=[0x14, 0x15, 0x16, 0x17], fb_id=24}) = 0
x86_64 ioctl 3 0xc06864b8 0x20000 = -1 EINVAL
@0x20000 u32 0 18 19 0x20203852 2 24 25 26 27 28 29 1 2 3 4 5 6 fill 4 0 u64 7 8 9 10
> ioctl(3, DRM_IOCTL_MODE_ADDFB2, {width=18, height=19, pixel_format=DRM_FORMAT_R8, flags=DRM_MODE_FB_MODIFIERS, handles=[24, 25, 26, 27], pitches=[28, 29, 1, 2], offsets=[3, 4, 5, 6], modifier=[0x7, 0x8, 0x9, 0xa]}) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0xc06864ce 0x20000 = 0
@0x20000 u32 11 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 fill 4 0 u64 0 0 0 0
@@0x20000 u32 12 13 14 0x20363152 2 19 20 21 22 23 24 25 26 27 28 29 1 fill 4 0 u64 2 3 4 5
> ioctl(3, DRM_IOCTL_MODE_GETFB2, {fb_id=11, width=13, height=14, pixel_format=DRM_FORMAT_R16, flags=DRM_MODE_FB_MODIFIERS, handles=[19, 20, 21, 22], pitches=[23, 24, 25, 26], offsets=[27, 28, 29, 1], modifier=[0x2, 0x3, 0x4, 0x5]}) = 0
i386 ioctl 3 0xc06464ce 0x20000 = -1 ENOTTY
@0x20000 u32 6 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 u64 0 0 0 0
> ioctl(3, DRM_IOCTL_MODE_GETFB2, {fb_id=6}) = -1 ENOTTY (Inappropriate ioctl for device)
x32 ioctl 3 0xc02064b9 0x20000 = 0
@0x20000 u64 0x21000 0x22000 u32 2 7 0xb0b0b0b0 fill 4 0
@@0x20000 u64 0x21000 0x22000 u32 2 14 0xbbbbbbbb fill 4 0
@@0x21000 u32 10 11
@@0x22000 u64 12 13
> ioctl(3, DRM_IOCTL_MODE_OBJ_GETPROPERTIES, {count_props=2, obj_id=7, obj_type=DRM_MODE_OBJECT_PROPERTY} => {props_ptr=[10, 11], prop_values_ptr=[12, 13], count_props=2}) = 0
x86_64 ioctl 3 0xc01864ba 0x20000 = 0
@0x20000 u64 17 u32 18 19 0xb0b0b0b0 fill 4 0
> ioctl(3, DRM_IOCTL_MODE_OBJ_SETPROPERTY, {value=17, prop_id=18, obj_id=19, obj_type=DRM_MODE_OBJECT_PROPERTY}) = 0
arm ioctl 3 0xc01864ba 0 = -1 EBADF
> ioctl(3, DRM_IOCTL_MODE_OBJ_SETPROPERTY, NULL) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0xc03864bc 0x20000 = 0
@0x20000 u32 512 2 u64 0x21000 0x22000 0x7000 0x7000 28 29
@0x21000 u32 24 25
@0x22000 u32 2 2
> ioctl(3, DRM_IOCTL_MODE_ATOMIC, {flags=DRM_MODE_ATOMIC_NONBLOCK, count_objs=2, objs_ptr=[24, 25], count_props_ptr=[2, 2], props_ptr=0x7000, prop_values_ptr=0x7000, reserved=0x1c, user_data=0x1d}) = 0
aarch64 ioctl 3 0xc01064bd 0x20000 = 0
@0x20000 u64 0x21000 u32 8 0
@0x21000 "abcdefgh"
@@0x20000 u64 0x21000 u32 8 1
@@0x21000 "abcdefgh"
> ioctl(3, DRM_IOCTL_MODE_CREATEPROPBLOB, {data="\x61\x62\x63\x64\x65\x66\x67\x68", length=8, blob_id=1}) = 0
x32 ioctl 3 0xc01064bd 0x20000 = -1 EBUSY
@0x20000 u64 0x21000 u32 8 0
@0x21000 "abcdefgh"
> ioctl(3, DRM_IOCTL_MODE_CREATEPROPBLOB, {data="\x61\x62\x63\x64\x65\x66\x67\x68", length=8}) = -1 EBUSY (Device or resource busy)
arm ioctl 3 0xc00464be 0x20000 = 0
@0x20000 u32 2
> ioctl(3, DRM_IOCTL_MODE_DESTROYPROPBLOB, {blob_id=2}) = 0
x86_64 ioctl 3 0xc00464be 0x20000 = -1 EINVAL
@0x20000 u32 3
> ioctl(3, DRM_IOCTL_MODE_DESTROYPROPBLOB, {blob_id=3}) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0xc01864c6 0x20000 = 0
@0x20000 u64 0x21000 u32 10 11 0 0
@0x21000 u32 4 5 6 7 8 9
@@0x20000 u64 0x21000 u32 26 27 28 29
@@0x21000 u32 12 13 14 15 16 17 18 19 20 21 22 23 24 25
> ioctl(3, DRM_IOCTL_MODE_CREATE_LEASE, {object_ids=[4, 5, 6, 7, 8, 9, ... /* 0x21018 */], object_count=10, flags=O_ACCMODE|0x8, lessee_id=28, fd=29}) = 0
i386 ioctl 3 0xc01864c6 0x20000 = -1 ENOTTY
@0x20000 u64 0x21000 u32 4 5 0 0
@0x21000 u32 1 2 3
> ioctl(3, DRM_IOCTL_MODE_CREATE_LEASE, {object_ids=[1, 2, 3, ... /* 0x2100c */], object_count=4, flags=O_WRONLY|0x4}) = -1 ENOTTY (Inappropriate ioctl for device)
x32 ioctl 3 0xc01064c7 0x20000 = 0
@0x20000 u32 2 0 u64 0x21000
@@0x20000 u32 2 0 u64 0x21000
@@0x21000 u32 6 7
> ioctl(3, DRM_IOCTL_MODE_LIST_LESSEES, {count_lessees=2} => {count_lessees=2, lessees_ptr=[6, 7]}) = 0
x86_64 ioctl 3 0xc01064c8 0x20000 = 0
@0x20000 u32 2 0 u64 0x21000
@@0x20000 u32 2 0 u64 0x21000
@@0x21000 u32 8 9
> ioctl(3, DRM_IOCTL_MODE_GET_LEASE, {count_objects=2} => {count_objects=2, objects_ptr=[8, 9]}) = 0
arm ioctl 3 0xc01064c8 0x20000 = -1 EBADF
> ioctl(3, DRM_IOCTL_MODE_GET_LEASE, 0x20000) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0xc00464c9 0x20000 = 0
@0x20000 u32 10
> ioctl(3, DRM_IOCTL_MODE_REVOKE_LEASE, {lessee_id=10}) = 0
aarch64 ioctl 3 0xc00864bf 0x20000 = 0
@0x20000 u32 0 1
@@0x20000 u32 13 1
> ioctl(3, DRM_IOCTL_SYNCOBJ_CREATE, {flags=DRM_SYNCOBJ_CREATE_SIGNALED, handle=13}) = 0
x32 ioctl 3 0xc00864bf 0x20000 = -1 EBUSY
@0x20000 u32 0 1
> ioctl(3, DRM_IOCTL_SYNCOBJ_CREATE, {flags=DRM_SYNCOBJ_CREATE_SIGNALED}) = -1 EBUSY (Device or resource busy)
arm ioctl 3 0xc00864c0 0x20000 = 0
@0x20000 u32 18 0
> ioctl(3, DRM_IOCTL_SYNCOBJ_DESTROY, {handle=18}) = 0
x86_64 ioctl 3 0xc00864c0 0x20000 = -1 EINVAL
@0x20000 u32 19 0
> ioctl(3, DRM_IOCTL_SYNCOBJ_DESTROY, {handle=19}) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0xc01064c1 0x20000 = 0
@0x20000 u32 20 2 0 0
@@0x20000 u32 23 2 26 0
> ioctl(3, DRM_IOCTL_SYNCOBJ_HANDLE_TO_FD, {handle=20, flags=DRM_SYNCOBJ_HANDLE_TO_FD_FLAGS_TIMELINE, fd=26}) = 0
i386 ioctl 3 0xc01064c1 0 = -1 ENOTTY
> ioctl(3, DRM_IOCTL_SYNCOBJ_HANDLE_TO_FD, NULL) = -1 ENOTTY (Inappropriate ioctl for device)
x32 ioctl 3 0xc01864c1 0x20000 = 0
@0x20000 u32 27 2 0 0 u64 99
@@0x20000 u32 1 2 4 0 u64 99
> ioctl(3, DRM_IOCTL_SYNCOBJ_HANDLE_TO_FD, {handle=27, flags=DRM_SYNCOBJ_HANDLE_TO_FD_FLAGS_TIMELINE, point=99, fd=4}) = 0
aarch64 ioctl 3 0xc01864c1 0x20000 = -1 EFAULT
> ioctl(3, DRM_IOCTL_SYNCOBJ_HANDLE_TO_FD, 0x20000) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0xc01064c2 0x20000 = 0
@0x20000 u32 0 2 7 0
@@0x20000 u32 8 2 11 0
> ioctl(3, DRM_IOCTL_SYNCOBJ_FD_TO_HANDLE, {fd=7, flags=DRM_SYNCOBJ_FD_TO_HANDLE_FLAGS_TIMELINE, handle=8}) = 0
arm ioctl 3 0xc01064c2 0x20000 = -1 EBADF
@0x20000 u32 0 2 14 0
> ioctl(3, DRM_IOCTL_SYNCOBJ_FD_TO_HANDLE, {fd=14, flags=DRM_SYNCOBJ_FD_TO_HANDLE_FLAGS_TIMELINE}) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0xc01864c2 0x20000 = 0
@0x20000 u32 0 2 17 0 u64 99
@@0x20000 u32 18 2 21 0 u64 99
> ioctl(3, DRM_IOCTL_SYNCOBJ_FD_TO_HANDLE, {fd=17, flags=DRM_SYNCOBJ_FD_TO_HANDLE_FLAGS_TIMELINE, point=99, handle=18}) = 0
riscv64 ioctl 3 0xc01864c2 0x20000 = -1 ENODEV
@0x20000 u32 0 2 24 0 u64 99
> ioctl(3, DRM_IOCTL_SYNCOBJ_FD_TO_HANDLE, {fd=24, flags=DRM_SYNCOBJ_FD_TO_HANDLE_FLAGS_TIMELINE, point=99}) = -1 ENODEV (No such device)
aarch64 ioctl 3 0xc02064c3 0x20000 = 0
@0x20000 u64 0x21000 27 u32 2 2 0 0
@0x21000 u32 25 26
@@0x20000 u64 0x21000 3 u32 2 2 6 0
@@0x21000 u32 1 2
> ioctl(3, DRM_IOCTL_SYNCOBJ_WAIT, {handles=[25, 26], timeout_nsec=27, count_handles=2, flags=DRM_SYNCOBJ_WAIT_FLAGS_WAIT_FOR_SUBMIT, first_signaled=6}) = 0
x32 ioctl 3 0xc02064c3 0x20000 = -1 EBUSY
@0x20000 u64 0x21000 9 u32 2 2 0 0
@0x21000 u32 7 8
> ioctl(3, DRM_IOCTL_SYNCOBJ_WAIT, {handles=[7, 8], timeout_nsec=9, count_handles=2, flags=DRM_SYNCOBJ_WAIT_FLAGS_WAIT_FOR_SUBMIT}) = -1 EBUSY (Device or resource busy)
arm ioctl 3 0xc02864c3 0x20000 = 0
@0x20000 u64 0x21000 14 u32 2 4 0 0 u64 99
@0x21000 u32 12 13
@@0x20000 u64 0x21000 19 u32 2 2 22 0 u64 99
@@0x21000 u32 17 18
> ioctl(3, DRM_IOCTL_SYNCOBJ_WAIT, {handles=[12, 13], timeout_nsec=14, count_handles=2, flags=DRM_SYNCOBJ_WAIT_FLAGS_WAIT_AVAILABLE, first_signaled=22}) = 0
x86_64 ioctl 3 0xc02864c3 0 = -1 EINVAL
> ioctl(3, DRM_IOCTL_SYNCOBJ_WAIT, NULL) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0xc01064c4 0x20000 = 0
@0x20000 u64 0x21000 u32 2 0
@0x21000 u32 23 24
> ioctl(3, DRM_IOCTL_SYNCOBJ_RESET, {handles=[23, 24], count_handles=2}) = 0
x32 ioctl 3 0xc01064c5 0x20000 = 0
@0x20000 u64 0x21000 u32 2 0
@0x21000 u32 25 26
> ioctl(3, DRM_IOCTL_SYNCOBJ_SIGNAL, {handles=[25, 26], count_handles=2}) = 0
x86_64 ioctl 3 0xc02864ca 0x20000 = 0
@0x20000 u64 0x21000 0x22000 2 u32 2 4 0 0
@0x21000 u32 27 28
@0x22000 u64 29 1
@@0x20000 u64 0x21000 0x22000 9 u32 2 2 12 0
@@0x21000 u32 5 6
@@0x22000 u64 7 8
> ioctl(3, DRM_IOCTL_SYNCOBJ_TIMELINE_WAIT, {handles=[27, 28], points=[29, 1], timeout_nsec=2, count_handles=2, flags=DRM_SYNCOBJ_WAIT_FLAGS_WAIT_AVAILABLE, first_signaled=12}) = 0
arm ioctl 3 0xc02864ca 0x20000 = -1 EBADF
@0x20000 u64 0x21000 0x22000 17 u32 2 2 0 0
@0x21000 u32 13 14
@0x22000 u64 15 16
> ioctl(3, DRM_IOCTL_SYNCOBJ_TIMELINE_WAIT, {handles=[13, 14], points=[15, 16], timeout_nsec=17, count_handles=2, flags=DRM_SYNCOBJ_WAIT_FLAGS_WAIT_FOR_SUBMIT}) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0xc03064ca 0x20000 = 0
@0x20000 u64 0x21000 0x22000 24 u32 2 4 0 0 u64 99
@0x21000 u32 20 21
@0x22000 u64 22 23
@@0x20000 u64 0x21000 0x22000 2 u32 2 4 5 0 u64 99
@@0x21000 u32 27 28
@@0x22000 u64 29 1
> ioctl(3, DRM_IOCTL_SYNCOBJ_TIMELINE_WAIT, {handles=[20, 21], points=[22, 23], timeout_nsec=24, count_handles=2, flags=DRM_SYNCOBJ_WAIT_FLAGS_WAIT_AVAILABLE, first_signaled=5}) = 0
riscv64 ioctl 3 0xc03064ca 0x20000 = -1 ENODEV
@0x20000 u64 0x21000 0x22000 10 u32 2 4 0 0 u64 99
@0x21000 u32 6 7
@0x22000 u64 8 9
> ioctl(3, DRM_IOCTL_SYNCOBJ_TIMELINE_WAIT, {handles=[6, 7], points=[8, 9], timeout_nsec=10, count_handles=2, flags=DRM_SYNCOBJ_WAIT_FLAGS_WAIT_AVAILABLE}) = -1 ENODEV (No such device)
aarch64 ioctl 3 0xc01864cb 0x20000 = 0
@0x20000 u64 0x21000 0x22000 u32 2 1
@0x21000 u32 13 14
@@0x20000 u64 0x21000 0x22000 u32 2 1
@@0x21000 u32 17 18
@@0x22000 u64 19 20
> ioctl(3, DRM_IOCTL_SYNCOBJ_QUERY, {handles=[13, 14], count_handles=2, flags=DRM_SYNCOBJ_QUERY_FLAGS_LAST_SUBMITTED} => {points=[19, 20]}) = 0
arm ioctl 3 0xc02064cc 0x20000 = 0
@0x20000 u32 23 24 u64 25 26 u32 4 0
> ioctl(3, DRM_IOCTL_SYNCOBJ_TRANSFER, {src_handle=23, dst_handle=24, src_point=25, dst_point=26, flags=DRM_SYNCOBJ_WAIT_FLAGS_WAIT_AVAILABLE}) = 0
x86_64 ioctl 3 0xc02064cc 0x20000 = -1 EINVAL
> ioctl(3, DRM_IOCTL_SYNCOBJ_TRANSFER, 0x20000) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0xc01864cd 0x20000 = 0
@0x20000 u64 0x21000 0x22000 u32 2 4
@0x21000 u32 29 1
@0x22000 u64 2 3
> ioctl(3, DRM_IOCTL_SYNCOBJ_TIMELINE_SIGNAL, {handles=[29, 1], points=[2, 3], count_handles=2, flags=0x4}) = 0

# Asked for the counts first; counts that lie; an enumeration's names.
x86_64 ioctl 3 0xc04064a0 0x20000 = 0
@0x20000 fill 64 0
@@0x20000 u64 0 0 0 0 u32 0 1 2 3 64 8192 64 8192
> ioctl(3, DRM_IOCTL_MODE_GETRESOURCES, {count_fbs=0, count_crtcs=0, count_connectors=0, count_encoders=0} => {fb_id_ptr=NULL, crtc_id_ptr=NULL, connector_id_ptr=NULL, encoder_id_ptr=NULL, count_fbs=0, count_crtcs=1, count_connectors=2, count_encoders=3, min_width=64, max_width=8192, min_height=64, max_height=8192}) = 0
i386 ioctl 3 0xc01064ab 0x20000 = -1 EINVAL
@0x20000 u64 7 u32 0x10 0x20
> ioctl(3, DRM_IOCTL_MODE_SETPROPERTY, {value=7, prop_id=16, connector_id=32}) = -1 EINVAL (Invalid argument)
i386 ioctl 3 0xc02064c3 0x20000 = -1 EFAULT
@0x20000 u64 0x30000 -1 u32 -1 0x18 0 0
> ioctl(3, DRM_IOCTL_SYNCOBJ_WAIT, {handles=0x30000, timeout_nsec=-1, count_handles=4294967295, flags=DRM_SYNCOBJ_WAIT_FLAGS_WAIT_DEADLINE|0x10}) = -1 EFAULT (Bad address)
x32 ioctl 3 0xc04064aa 0x20000 = 0
@0x20000 u64 0x21000 0x22000 u32 5 0 fill 32 0 u32 2 2
@@0x20000 u64 0x21000 0x22000 u32 5 8 "DPMS\0" fill 27 0 u32 2 2
@@0x21000 u64 0 3
@@0x22000 u64 0 "On\0" fill 29 0 u64 3 "Off\0" fill 28 0
> ioctl(3, DRM_IOCTL_MODE_GETPROPERTY, {prop_id=5, count_values=2, count_enum_blobs=2} => {values_ptr=[0, 3], enum_blob_ptr=[{value=0, name="On"}, {value=3, name="Off"}], flags=DRM_MODE_PROP_ENUM, name="DPMS", count_values=2, count_enum_blobs=2}) = 0
aarch64 ioctl 3 0xc03864bc 0x20000 = 0
@0x20000 u32 0x600 0 u64 0 0 0 0 0 9
> ioctl(3, DRM_IOCTL_MODE_ATOMIC, {flags=DRM_MODE_ATOMIC_NONBLOCK|DRM_MODE_ATOMIC_ALLOW_MODESET, count_objs=0, objs_ptr=NULL, count_props_ptr=NULL, props_ptr=NULL, prop_values_ptr=NULL, user_data=0x9}) = 0

# What came later: deadlines, points, event descriptors, names; what grew is told by the size.
x86_64 ioctl 3 0xc01864c1 0x20000 = 0
@0x20000 u32 20 2 0 0 u64 77
@@0x20000 u32 20 2 26 0 u64 77
> ioctl(3, DRM_IOCTL_SYNCOBJ_HANDLE_TO_FD, {handle=20, flags=DRM_SYNCOBJ_HANDLE_TO_FD_FLAGS_TIMELINE, point=77, fd=26}) = 0
i386 ioctl 3 0xc01864c2 0x20000 = 0
@0x20000 u32 0 2 7 0 u64 78
@@0x20000 u32 8 2 7 0 u64 78
> ioctl(3, DRM_IOCTL_SYNCOBJ_FD_TO_HANDLE, {fd=7, flags=DRM_SYNCOBJ_FD_TO_HANDLE_FLAGS_TIMELINE, point=78, handle=8}) = 0
arm ioctl 3 0xc02864c3 0x20000 = 0
@0x20000 u64 0x21000 99 u32 1 8 0 0 u64 1000
@0x21000 u32 5
@@0x20000 u64 0x21000 99 u32 1 8 0 0 u64 1000
> ioctl(3, DRM_IOCTL_SYNCOBJ_WAIT, {handles=[5], timeout_nsec=99, count_handles=1, flags=DRM_SYNCOBJ_WAIT_FLAGS_WAIT_DEADLINE, deadline_nsec=1000, first_signaled=0}) = 0
x86_64 ioctl 3 0xc03064ca 0x20000 = 0
@0x20000 u64 0x21000 0x22000 99 u32 1 8 0 0 u64 1000
@0x21000 u32 5
@0x22000 u64 6
@@0x20000 u64 0x21000 0x22000 99 u32 1 8 0 0 u64 1000
> ioctl(3, DRM_IOCTL_SYNCOBJ_TIMELINE_WAIT, {handles=[5], points=[6], timeout_nsec=99, count_handles=1, flags=DRM_SYNCOBJ_WAIT_FLAGS_WAIT_DEADLINE, deadline_nsec=1000, first_signaled=0}) = 0
aarch64 ioctl 3 0xc01864cf 0x20000 = 0
@0x20000 u32 5 4 u64 6 u32 7 0
> ioctl(3, DRM_IOCTL_SYNCOBJ_EVENTFD, {handle=5, flags=DRM_SYNCOBJ_WAIT_FLAGS_WAIT_AVAILABLE, point=6, fd=7}) = 0
x86_64 ioctl 3 0xc00864d0 0x20000 = 0
@0x20000 u32 9 0
> ioctl(3, DRM_IOCTL_MODE_CLOSEFB, {fb_id=9}) = 0
i386 ioctl 3 0xc01064d1 0x20000 = 0
@0x20000 u64 5 0x21000
@0x21000 "sonde"
> ioctl(3, DRM_IOCTL_SET_CLIENT_NAME, {name_len=5, name="sonde"}) = 0
arm ioctl 3 0xc00864d2 0x20000 = -1 ENOSPC
@0x20000 u32 9 10
> ioctl(3, DRM_IOCTL_GEM_CHANGE_HANDLE, {handle=9, new_handle=10}) = -1 ENOSPC (No space left on device)
x86_64 ioctl 3 0x80f86406 0x20000 = 0
@@0x20000 u64 2 5 1 6 2 fill 208 0
> ioctl(3, DRM_IOCTL_GET_STATS, {count=2, data=[{value=5, type=1}, {value=6, type=2}]}) = 0
i386 ioctl 3 0x807c6406 0x20000 = 0
@@0x20000 u32 1 5 1 fill 112 0
> ioctl(3, DRM_IOCTL_GET_STATS, {count=1, data=[{value=5, type=1}]}) = 0
