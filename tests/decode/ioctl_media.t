# ioctl: frame buffers, media controllers, CEC, USB devices, IIO.

x86_64 ioctl 3 0x4600 0x20000 = 0
@@0x20000 u32 4 5 6 7 8 9 10 11 12 8 13 14 8 15 16 8 17 18 8 19 20 2 23 24 25 26 27 28 29 1 2 2 2 1 6 7 0 0 0 0
> ioctl(3, FBIOGET_VSCREENINFO, {xres=4, yres=5, xres_virtual=6, yres_virtual=7, xoffset=8, yoffset=9, bits_per_pixel=10, ...}) = 0
arm ioctl 3 0x4600 0x20000 = -1 EBADF
> ioctl(3, FBIOGET_VSCREENINFO, 0x20000) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0x4601 0x20000 = 0
@0x20000 u32 8 9 10 11 12 13 14 15 16 8 17 18 8 19 20 8 21 22 8 23 24 2 27 28 29 1 2 3 4 5 2 2 2 1 10 11 0 0 0 0
> ioctl(3, FBIOPUT_VSCREENINFO, {xres=8, yres=9, xres_virtual=10, yres_virtual=11, xoffset=12, yoffset=13, bits_per_pixel=14, ...}) = 0
aarch64 ioctl 3 0x4606 0x20000 = 0
@0x20000 u32 12 13 14 15 16 17 18 19 20 8 21 22 8 23 24 8 25 26 8 27 28 2 2 3 4 5 6 7 8 9 2 2 2 1 14 15 0 0 0 0
> ioctl(3, FBIOPAN_DISPLAY, {xres=12, yres=13, xres_virtual=14, yres_virtual=15, xoffset=16, yoffset=17, bits_per_pixel=18, ...}) = 0
arm ioctl 3 0x4602 0x20000 = 0
@@0x20000 "id\0" fill 13 0 u32 16 2 1 18 2 u16 21 22 23 fill 2 0 u32 24 25 2 26 u16 27 0 0 fill 2 0
> ioctl(3, FBIOGET_FSCREENINFO, {id="id", smem_start=0x10, smem_len=2, type=FB_TYPE_PLANES, type_aux=18, visual=FB_VISUAL_TRUECOLOR, xpanstep=21, ypanstep=22, ywrapstep=23, line_length=24, mmio_start=0x19, mmio_len=2, accel=26, capabilities=0x1b}) = 0
x86_64 ioctl 3 0x4602 0x20000 = -1 EINVAL
> ioctl(3, FBIOGET_FSCREENINFO, 0x20000) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x4604 0x20000 = 0
@0x20000 u32 28 2 u64 0x21000 0x22000 0x23000 0x24000
@@0x20000 u32 29 2 u64 0x21000 0x22000 0x23000 0x24000
@@0x21000 u16 1 2
@@0x22000 u16 3 4
@@0x23000 u16 5 6
@@0x24000 u16 7 8
> ioctl(3, FBIOGETCMAP, {start=28, len=2} => {red=[1, 2], green=[3, 4], blue=[5, 6], transp=[7, 8]}) = 0
x32 ioctl 3 0x4605 0x20000 = 0
@0x20000 u32 9 2 0x21000 0x22000 0x23000 0x24000
@0x21000 u16 10 11
@0x22000 u16 12 13
@0x23000 u16 14 15
@0x24000 u16 16 17
> ioctl(3, FBIOPUTCMAP, {start=9, len=2, red=[10, 11], green=[12, 13], blue=[14, 15], transp=[16, 17]}) = 0
x86_64 ioctl 3 0x4611 1 = 0
> ioctl(3, FBIOBLANK, FB_BLANK_NORMAL) = 0
arm ioctl 3 0x4611 1 = -1 EBADF
> ioctl(3, FBIOBLANK, FB_BLANK_NORMAL) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0x80204612 0x20000 = 0
@@0x20000 u32 2 2 20 21 0 0 0 0
> ioctl(3, FBIOGET_VBLANK, {flags=FB_VBLANK_HBLANKING, count=2, vcount=20, hcount=21}) = 0
aarch64 ioctl 3 0x40044620 0x20000 = 0
@0x20000 u32 22
> ioctl(3, FBIO_WAITFORVSYNC, [22]) = 0
arm ioctl 3 0x460f 0x20000 = 0
@0x20000 u32 23 0
@@0x20000 u32 24 25
> ioctl(3, FBIOGET_CON2FBMAP, {console=23, framebuffer=25}) = 0
x86_64 ioctl 3 0x460f 0x20000 = -1 EINVAL
@0x20000 u32 26 0
> ioctl(3, FBIOGET_CON2FBMAP, {console=26}) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x4610 0x20000 = 0
@0x20000 u32 27 28
> ioctl(3, FBIOPUT_CON2FBMAP, {console=27, framebuffer=28}) = 0
x32 ioctl 3 0xc1007c00 0x20000 = 0
@@0x20000 "driver\0" fill 9 0 "model\0" fill 26 0 "serial\0" fill 33 0 "bus_info\0" fill 23 0 u32 29 1 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, MEDIA_IOC_DEVICE_INFO, {driver="driver", model="model", serial="serial", bus_info="bus_info", media_version=KERNEL_VERSION(0, 0, 29), hw_revision=0x1, driver_version=KERNEL_VERSION(0, 0, 2)}) = 0
x86_64 ioctl 3 0xc1007c01 0x20000 = 0
@0x20000 u32 3 fill 32 0 0 0 0 0 u16 0 0 u32 0 0 0 0 0 0 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
@@0x20000 u32 4 "name\0" fill 27 0 2 6 2 9 u16 10 11 u32 0 0 0 0 12 13 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> ioctl(3, MEDIA_IOC_ENUM_ENTITIES, {id=0x3} => {name="name", type=MEDIA_ENT_F_TS_DEMUX, revision=6, flags=MEDIA_ENT_FL_CONNECTOR, group_id=9, pads=10, links=11, dev.major=12, dev.minor=13}) = 0
arm ioctl 3 0xc1007c01 0 = -1 EBADF
> ioctl(3, MEDIA_IOC_ENUM_ENTITIES, NULL) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0xc01c7c02 0x20000 = 0
@0x20000 u32 14 0x7000 0x7000 0 0 0 0
> ioctl(3, MEDIA_IOC_ENUM_LINKS, {entity=0xe, pads=0x7000, links=0x7000}) = 0
aarch64 ioctl 3 0xc0347c03 0x20000 = 0
@0x20000 u32 17 u16 18 fill 2 0 u32 4 0 0 21 u16 22 fill 2 0 u32 4 0 0 4 0 0
> ioctl(3, MEDIA_IOC_SETUP_LINK, {source={entity=0x11, index=18, flags=MEDIA_PAD_FL_MUST_CONNECT}, sink={entity=0x15, index=22, flags=MEDIA_PAD_FL_MUST_CONNECT}, flags=MEDIA_LNK_FL_DYNAMIC}) = 0
arm ioctl 3 0xc0487c04 0x20000 = 0
@0x20000 u64 0 u32 2 0 u64 0x21000 u32 2 0 u64 0x22000 u32 2 0 u64 0x23000 u32 2 0 u64 0x24000
@@0x20000 u64 27 u32 2 0 u64 0x21000 u32 2 0 u64 0x22000 u32 2 0 u64 0x23000 u32 2 0 u64 0x24000
@@0x21000 u32 28 "name\0" fill 59 0 3 2 0 0 0 0 0 4 "name\0" fill 59 0 3 2 0 0 0 0 0
@@0x22000 u32 9 258 12 0 0 0 0 0 0 0 0 0 13 14 0 0 0 0 0 0 0 0 0 0 0 0 0 0 15 258 18 0 0 0 0 0 0 0 0 0 19 20 0 0 0 0 0 0 0 0 0 0 0 0 0 0
@@0x23000 u32 21 22 4 25 0 0 0 0 26 27 2 1 0 0 0 0
@@0x24000 u32 2 3 4 4 0 0 0 0 0 0 7 8 9 2 0 0 0 0 0 0
> ioctl(3, MEDIA_IOC_G_TOPOLOGY, {num_entities=2, num_interfaces=2, num_pads=2, num_links=2} => {topology_version=27, num_entities=2, ptr_entities=[{id=0x1c, name="name", function=MEDIA_ENT_F_DTV_CA, flags=MEDIA_ENT_FL_CONNECTOR}, {id=0x4, name="name", function=MEDIA_ENT_F_DTV_CA, flags=MEDIA_ENT_FL_CONNECTOR}], num_interfaces=2, ptr_interfaces=[{id=0x9, intf_type=MEDIA_INTF_T_DVB_DVR, flags=0xc, devnode.major=13, devnode.minor=14}, {id=0xf, intf_type=MEDIA_INTF_T_DVB_DVR, flags=0x12, devnode.major=19, devnode.minor=20}], num_pads=2, ptr_pads=[{id=0x15, entity_id=0x16, flags=MEDIA_PAD_FL_MUST_CONNECT, index=25}, {id=0x1a, entity_id=0x1b, flags=MEDIA_PAD_FL_SOURCE, index=1}], num_links=2, ptr_links=[{id=0x2, source_id=0x3, sink_id=0x4, flags=MEDIA_LNK_FL_DYNAMIC}, {id=0x7, source_id=0x8, sink_id=0x9, flags=MEDIA_LNK_FL_IMMUTABLE}]}) = 0
x86_64 ioctl 3 0xc0487c04 0x20000 = -1 EINVAL
@0x20000 u64 0 u32 2 0 u64 0x21000 u32 2 0 u64 0x22000 u32 2 0 u64 0x23000 u32 2 0 u64 0x24000
> ioctl(3, MEDIA_IOC_G_TOPOLOGY, {num_entities=2, num_interfaces=2, num_pads=2, num_links=2}) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x80047c05 0x20000 = 0
@@0x20000 u32 12
> ioctl(3, MEDIA_IOC_REQUEST_ALLOC, [12]) = 0
x32 ioctl 3 0xc04c6100 0x20000 = 0
@@0x20000 "driver\0" fill 25 0 "name\0" fill 27 0 u32 13 2 16
> ioctl(3, CEC_ADAP_G_CAPS, {driver="driver", name="name", available_log_addrs=13, capabilities=CEC_CAP_LOG_ADDRS, version=KERNEL_VERSION(0, 0, 16)}) = 0
x86_64 ioctl 3 0x80026101 0x20000 = 0
@@0x20000 u16 17
> ioctl(3, CEC_ADAP_G_PHYS_ADDR, [0x11]) = 0
arm ioctl 3 0x80026101 0x20000 = -1 EBADF
> ioctl(3, CEC_ADAP_G_PHYS_ADDR, 0x20000) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0x40026102 0x20000 = 0
@0x20000 u16 18
> ioctl(3, CEC_ADAP_S_PHYS_ADDR, [0x12]) = 0
aarch64 ioctl 3 0x805c6103 0x20000 = 0
@@0x20000 u8 19 20 21 22 u16 23 u8 5 2 u32 26 4 "osd_name\0" fill 6 0 u8 29 1 2 3 4 5 6 7 8 9 10 11 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 fill 1 0
> ioctl(3, CEC_ADAP_G_LOG_ADDRS, {log_addr=[19, 20, 21, 22], log_addr_mask=0x17, cec_version=CEC_OP_CEC_VERSION_1_4, num_log_addrs=2, vendor_id=0x1a, flags=CEC_LOG_ADDRS_FL_CDC_ONLY, osd_name="osd_name", primary_device_type=[29, 1, 2, 3], log_addr_type=[4, 5, 6, 7], all_device_types=[0x8, 0x9, 0xa, 0xb]}) = 0
arm ioctl 3 0xc05c6104 0x20000 = 0
@0x20000 u8 12 13 14 15 u16 16 u8 6 2 u32 19 2 "osd_name\0" fill 6 0 u8 22 23 24 25 26 27 28 29 1 2 3 4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 fill 1 0
> ioctl(3, CEC_ADAP_S_LOG_ADDRS, {log_addr=[12, 13, 14, 15], log_addr_mask=0x10, cec_version=CEC_OP_CEC_VERSION_2_0, num_log_addrs=2, vendor_id=0x13, flags=CEC_LOG_ADDRS_FL_ALLOW_RC_PASSTHRU, osd_name="osd_name", primary_device_type=[22, 23, 24, 25], log_addr_type=[26, 27, 28, 29], all_device_types=[0x1, 0x2, 0x3, 0x4]}) = 0
x86_64 ioctl 3 0xc05c6104 0x20000 = -1 EINVAL
@0x20000 u8 5 6 7 8 u16 9 u8 5 2 u32 12 4 "osd_name\0" fill 6 0 u8 15 16 17 18 19 20 21 22 23 24 25 26 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 fill 1 0
> ioctl(3, CEC_ADAP_S_LOG_ADDRS, {log_addr=[5, 6, 7, 8], log_addr_mask=0x9, cec_version=CEC_OP_CEC_VERSION_1_4, num_log_addrs=2, vendor_id=0xc, flags=CEC_LOG_ADDRS_FL_CDC_ONLY, osd_name="osd_name", primary_device_type=[15, 16, 17, 18], log_addr_type=[19, 20, 21, 22], all_device_types=[0x17, 0x18, 0x19, 0x1a]}) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x80046108 0x20000 = 0
@@0x20000 u32 27
> ioctl(3, CEC_G_MODE, [0xb /* CEC_MODE_??? */|CEC_MODE_FOLLOWER]) = 0
x32 ioctl 3 0x40046109 0x20000 = 0
@0x20000 u32 28
> ioctl(3, CEC_S_MODE, [0xc /* CEC_MODE_??? */|CEC_MODE_FOLLOWER]) = 0
x86_64 ioctl 3 0xc0386105 0x20000 = 0
@0x20000 u64 0 0 u32 2 29 0 2 fill 2 0x36 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 3 0 0 0 0 0 0 fill 7 0
@@0x20000 u64 4 5 u32 2 6 7 2 fill 2 0x36 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 10 4 4 15 16 17 18 fill 7 0
> ioctl(3, CEC_TRANSMIT, {len=2, timeout=29, flags=CEC_MSG_FL_RAW, msg="\x36\x36", reply=0} => {tx_ts=4, rx_ts=5, len=2, sequence=7, msg="\x36\x36", rx_status=0, tx_status=CEC_TX_STATUS_ARB_LOST|CEC_TX_STATUS_LOW_DRIVE, tx_arb_lost_cnt=4, tx_nack_cnt=4, tx_low_drive_cnt=15, tx_error_cnt=16}) = 0
arm ioctl 3 0xc0386105 0x20000 = -1 EBADF
@0x20000 u64 0 0 u32 2 19 0 2 fill 2 0x36 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 22 0 0 0 0 0 0 fill 7 0
> ioctl(3, CEC_TRANSMIT, {len=2, timeout=19, flags=CEC_MSG_FL_RAW, msg="\x36\x36", reply=0}) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0xc0386106 0x20000 = 0
@0x20000 u32 0 0 0 0 0 23
@@0x20000 u64 24 25 u32 2 26 27 2 fill 2 0x36 u8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 2 2 6 7 8 9 fill 3 0
> ioctl(3, CEC_RECEIVE, {timeout=23} => {tx_ts=24, rx_ts=25, len=2, timeout=26, sequence=27, flags=CEC_MSG_FL_RAW, msg="\x36\x36", reply=0, rx_status=0, tx_status=CEC_TX_STATUS_OK, tx_arb_lost_cnt=2, tx_nack_cnt=2, tx_low_drive_cnt=6, tx_error_cnt=7}) = 0
aarch64 ioctl 3 0xc0185500 0x20000 = 0
@0x20000 u8 128 11 u16 12 13 2 u32 14 fill 4 0 u64 0x7000
> ioctl(3, USBDEVFS_CONTROL, {bRequestType=0x80, bRequest=0xb, wValue=0xc, wIndex=0xd, wLength=2, timeout=14, data=0x7000}) = 0
arm ioctl 3 0xc0105500 0x20000 = 0
@0x20000 u8 0 17 u16 18 19 2 u32 20 0x21000
@0x21000 "abcdefgh"
> ioctl(3, USBDEVFS_CONTROL, {bRequestType=0, bRequest=0x11, wValue=0x12, wIndex=0x13, wLength=2, timeout=20, data="\x61\x62"}) = 0
arm ioctl 3 0xc0105502 0x20000 = 0
@0x20000 u32 128 2 22 0x7000
> ioctl(3, USBDEVFS_BULK, {ep=0x80, len=2, timeout=22, data=0x7000}) = 0
riscv64 ioctl 3 0xc0185502 0x20000 = 0
@0x20000 u32 0 2 25 fill 4 0 u64 0x21000
@0x21000 "abcdefgh"
> ioctl(3, USBDEVFS_BULK, {ep=0, len=2, timeout=25, data="\x61\x62"}) = 0
x86_64 ioctl 3 0xc0185502 0 = -1 EINVAL
> ioctl(3, USBDEVFS_BULK, NULL) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x80045503 0x20000 = 0
@0x20000 u32 26
> ioctl(3, USBDEVFS_RESETEP, [26]) = 0
x32 ioctl 3 0x80085504 0x20000 = 0
@0x20000 u32 27 28
> ioctl(3, USBDEVFS_SETINTERFACE, {interface=27, altsetting=28}) = 0
x86_64 ioctl 3 0x80045505 0x20000 = 0
@0x20000 u32 29
> ioctl(3, USBDEVFS_SETCONFIGURATION, [29]) = 0
arm ioctl 3 0x80045505 0x20000 = -1 EBADF
@0x20000 u32 1
> ioctl(3, USBDEVFS_SETCONFIGURATION, [1]) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0x41045508 0x20000 = 0
@0x20000 u32 2 fill 256 0
@@0x20000 u32 3 "driver\0" fill 249 0
> ioctl(3, USBDEVFS_GETDRIVER, {interface=2} => {driver="driver"}) = 0
aarch64 ioctl 3 0x8038550a 0x20000 = 0
@0x20000 u8 2 5 fill 2 0 u32 6 4 fill 4 0 u64 0x7000 u32 10 11 12 2 13 2 u64 0x7000 u32 8 17 18 8 19 20
> ioctl(3, USBDEVFS_SUBMITURB, {type=USBDEVFS_URB_TYPE_CONTROL, endpoint=0x5, status=6, flags=USBDEVFS_URB_BULK_CONTINUATION, buffer=0x7000, buffer_length=10, actual_length=11, start_frame=12, number_of_packets=2, error_count=13, signr=SIGINT, usercontext=0x7000}) = 0
arm ioctl 3 0x4004550c 0x20000 = 0
@@0x20000 u32 0x7000
> ioctl(3, USBDEVFS_REAPURB, [0x7000]) = 0
x86_64 ioctl 3 0x4008550c 0x20000 = -1 EINVAL
> ioctl(3, USBDEVFS_REAPURB, 0x20000) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x4008550d 0x20000 = 0
@@0x20000 u64 0x7000
> ioctl(3, USBDEVFS_REAPURBNDELAY, [0x7000]) = 0
x32 ioctl 3 0x8004550f 0x20000 = 0
@0x20000 u32 23
> ioctl(3, USBDEVFS_CLAIMINTERFACE, [23]) = 0
x86_64 ioctl 3 0x80045510 0x20000 = 0
@0x20000 u32 24
> ioctl(3, USBDEVFS_RELEASEINTERFACE, [24]) = 0
arm ioctl 3 0x80045510 0x20000 = -1 EBADF
@0x20000 u32 25
> ioctl(3, USBDEVFS_RELEASEINTERFACE, [25]) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0x40085511 0x20000 = 0
@@0x20000 u32 26 u8 27 fill 3 0
> ioctl(3, USBDEVFS_CONNECTINFO, {devnum=26, slow=27}) = 0
aarch64 ioctl 3 0xc0105512 0x20000 = 0
@0x20000 u32 28 29 u64 0x7000
> ioctl(3, USBDEVFS_IOCTL, {ifno=28, ioctl_code=0x1d, data=0x7000}) = 0
arm ioctl 3 0x80805513 0x20000 = 0
@@0x20000 u8 2 2 3
> ioctl(3, USBDEVFS_HUB_PORTINFO, {nports=2, port=[2, 3]}) = 0
x86_64 ioctl 3 0x80805513 0x20000 = -1 EINVAL
> ioctl(3, USBDEVFS_HUB_PORTINFO, 0x20000) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x80045515 0x20000 = 0
@0x20000 u32 4
> ioctl(3, USBDEVFS_CLEAR_HALT, [4]) = 0
x32 ioctl 3 0x80045518 0x20000 = 0
@0x20000 u32 5
> ioctl(3, USBDEVFS_CLAIM_PORT, [5]) = 0
x86_64 ioctl 3 0x80045519 0x20000 = 0
@0x20000 u32 6
> ioctl(3, USBDEVFS_RELEASE_PORT, [6]) = 0
arm ioctl 3 0x80045519 0 = -1 EBADF
> ioctl(3, USBDEVFS_RELEASE_PORT, NULL) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0x8004551a 0x20000 = 0
@@0x20000 u32 4
> ioctl(3, USBDEVFS_GET_CAPABILITIES, [USBDEVFS_CAP_NO_PACKET_SIZE_LIM]) = 0
aarch64 ioctl 3 0x8108551b 0x20000 = 0
@0x20000 u32 9 2 "driver\0" fill 249 0
> ioctl(3, USBDEVFS_DISCONNECT_CLAIM, {interface=9, flags=USBDEVFS_DISCONNECT_CLAIM_EXCEPT_DRIVER, driver="driver"}) = 0
arm ioctl 3 0x4004551e 0x20000 = 0
@0x20000 u32 12
> ioctl(3, USBDEVFS_DROP_PRIVILEGES, [0xc]) = 0
x86_64 ioctl 3 0x4004551e 0x20000 = -1 EINVAL
@0x20000 u32 13
> ioctl(3, USBDEVFS_DROP_PRIVILEGES, [0xd]) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x8008551c 0x20000 = 0
@0x20000 u32 2 2 u8 14 15 fill 2 0
> ioctl(3, USBDEVFS_ALLOC_STREAMS, {num_streams=2, num_eps=2, eps=[0xe, 0xf]}) = 0
x32 ioctl 3 0x8008551d 0x20000 = 0
@0x20000 u32 2 2 u8 16 17 fill 2 0
> ioctl(3, USBDEVFS_FREE_STREAMS, {num_streams=2, num_eps=2, eps=[0x10, 0x11]}) = 0
x86_64 ioctl 3 0xc0046991 0x20000 = 0
@0x20000 u32 18
@@0x20000 u32 19
> ioctl(3, IIO_BUFFER_GET_FD_IOCTL, [18 => 19]) = 0
arm ioctl 3 0xc0046991 0x20000 = -1 EBADF
> ioctl(3, IIO_BUFFER_GET_FD_IOCTL, 0x20000) = -1 EBADF (Bad file descriptor)
i386 ioctl 3 0x80046990 0x20000 = 0
@@0x20000 u32 20
> ioctl(3, IIO_GET_EVENT_FD_IOCTL, [20]) = 0
