# ioctl: parallel ports, Bluetooth controllers, confidential guests, coverage, fences, watch queues.
x86_64 ioctl 3 0x708b 0 = 0
> ioctl(3, PPCLAIM) = 0
x86_64 ioctl 3 0x40047080 0x20000 = 0
@0x20000 u32 0x40
> ioctl(3, PPSETMODE, [64]) = 0
i386 ioctl 3 0x80017081 0x20000 = 0
@@0x20000 u8 0x78
> ioctl(3, PPRSTATUS, [0x78]) = 0
x86_64 ioctl 3 0x4002708e 0x20000 = 0
@0x20000 u8 0xf 3
> ioctl(3, PPFCONTROL, {mask=0xf, val=0x3}) = 0
x86_64 ioctl 3 0x40017086 0x20000 = -1 EINVAL
@0x20000 u8 0xaa
> ioctl(3, PPWDATA, [0xaa]) = -1 EINVAL (Invalid argument)
arm ioctl 3 0x80047097 0x20000 = 0
@@0x20000 u32 0x105
> ioctl(3, PPGETMODES, [0x105]) = 0
x86_64 ioctl 3 0x400448c9 0 = -1 EALREADY
> ioctl(3, HCIDEVUP, 0) = -1 EALREADY (Operation already in progress)
x86_64 ioctl 3 0x800448d2 0x20000 = 0
@0x20000 u16 16 0
@@0x20000 u16 1 0 0 0 u32 0x5
> ioctl(3, HCIGETDEVLIST, {dev_num=16} => {dev_num=1, dev_req=[{dev_id=0, dev_opt=0x5}]}) = 0
x86_64 ioctl 3 0x400448dd 0x20000 = 0
@0x20000 u16 0 0 u32 3
> ioctl(3, HCISETSCAN, {dev_id=0, dev_opt=0x3}) = 0
x86_64 ioctl 3 0x80086301 65536 = 0
> ioctl(3, KCOV_INIT_TRACE, 65536) = 0
x86_64 ioctl 3 0x6364 1 = 0
> ioctl(3, KCOV_ENABLE, KCOV_TRACE_CMP) = 0
x86_64 ioctl 3 0x6364 2 = -1 EINVAL
> ioctl(3, KCOV_ENABLE, 0x2 /* KCOV_TRACE_??? */) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x6365 0 = 0
> ioctl(3, KCOV_DISABLE) = 0
x86_64 ioctl 3 0x40186366 0x20000 = 0
@0x20000 u32 0 1024 1 0 u64 0x100 0x200
> ioctl(3, KCOV_REMOTE_ENABLE, {trace_mode=KCOV_TRACE_PC, area_size=1024, num_handles=1, common_handle=0x100, handles=[0x200]}) = 0
x86_64 ioctl 3 0xc0285700 0x20000 = 0
@0x20000 u32 1 "fence" fill 27 0 u32 0
@@0x20000 u32 1 "fence" fill 27 0 u32 8
> ioctl(3, SW_SYNC_IOC_CREATE_FENCE, {value=1, name="fence"} => {fence=8}) = 0
x86_64 ioctl 3 0x40045701 0x20000 = 0
@0x20000 u32 1
> ioctl(3, SW_SYNC_IOC_INC, [1]) = 0
x86_64 ioctl 3 0xc0105702 0x20000 = 0
@0x20000 u64 0 u32 0 8
@@0x20000 u64 123456 u32 0 8
> ioctl(3, SW_SYNC_GET_DEADLINE, {fence_fd=8} => {deadline_ns=123456}) = 0
x86_64 ioctl 3 0xc0105300 0x20000 = 0
@0x20000 u32 1 u64 0x30000 u32 0
@@0x20000 u32 1 u64 0x30000 u32 0
> ioctl(3, SEV_ISSUE_CMD, {cmd=SEV_PLATFORM_STATUS, data=0x30000} => {error=0}) = 0
x86_64 ioctl 3 0xc0105300 0x20000 = -1 EIO
@0x20000 u32 13 u64 0x30000 u32 0
> ioctl(3, SEV_ISSUE_CMD, {cmd=0xd /* SEV_??? */, data=0x30000}) = -1 EIO (Input/output error)
x86_64 ioctl 3 0xc0205300 0x20000 = 0
@0x20000 u8 1 0 0 0 0 0 0 0 u64 0x30000 0x40000 u32 0 0
@@0x20000 u8 1 0 0 0 0 0 0 0 u64 0x30000 0x40000 u32 0 0
> ioctl(3, SNP_GET_REPORT, {msg_version=1, req_data=0x30000, resp_data=0x40000} => {fw_error=0, vmm_error=0}) = 0
i386 ioctl 3 0xc01c5301 0x20000 = -1 EINVAL
@0x20000 u8 1 0 0 0 u64 0x30000 0x40000 u32 0 0
> ioctl(3, SNP_GET_DERIVED_KEY, {msg_version=1, req_data=0x30000, resp_data=0x40000}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc0205302 0x20000 = -1 EFAULT
> ioctl(3, SNP_GET_EXT_REPORT, 0x20000) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0xc4405401 0x20000 = 0
@0x20000 fill 64 1 fill 1024 0
@@0x20000 fill 64 1 fill 1024 2
> ioctl(3, TDX_CMD_GET_REPORT0, {reportdata="\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"} => {...}) = 0
x86_64 ioctl 3 0x4805 0 = 0
> ioctl(3, HIDIOCINITREPORT) = 0
x86_64 ioctl 3 0xd01c4813 0x20000 = 0
@0x20000 u32 1 2 3 0 0x10001 0 2
@@0x20000 u32 1 2 3 0 0x10001 0 2 5 6
> ioctl(3, HIDIOCGUSAGES, {uref={report_type=HID_REPORT_TYPE_INPUT, report_id=0x2, field_index=3, usage_index=0, usage_code=0x10001, value=0}, num_values=2} => {uref={report_type=HID_REPORT_TYPE_INPUT, report_id=0x2, field_index=3, usage_index=0, usage_code=0x10001, value=0}, num_values=2, values=[5, 6]}) = 0
x86_64 ioctl 3 0x501c4814 0x20000 = -1 EINVAL
@0x20000 u32 2 2 3 0 0x10001 0 4096 5 6
> ioctl(3, HIDIOCSUSAGES, {uref={report_type=HID_REPORT_TYPE_OUTPUT, report_id=0x2, field_index=3, usage_index=0, usage_code=0x10001, value=0}, num_values=4096, values=[]}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x501c4814 0x20000 = 0
@0x20000 u32 2 2 3 0 0x10001 0 1 -5
> ioctl(3, HIDIOCSUSAGES, {uref={report_type=HID_REPORT_TYPE_OUTPUT, report_id=0x2, field_index=3, usage_index=0, usage_code=0x10001, value=0}, num_values=1, values=[-5]}) = 0
x86_64 ioctl 3 0x5501 0 = 0
> ioctl(3, UI_DEV_CREATE or USB_RAW_IOCTL_RUN) = 0
aarch64 ioctl 3 0x5502 0 = 0
> ioctl(3, UI_DEV_DESTROY) = 0
x86_64 ioctl 3 0x5760 64 = 0
> ioctl(3, IOC_WATCH_QUEUE_SET_SIZE, 64) = 0
x86_64 ioctl 3 0x5761 0x20000 = 0
@0x20000 u32 1 0 1 0 0 0xff 0 0 0 0 0 0 0
> ioctl(3, IOC_WATCH_QUEUE_SET_FILTER, {nr_filters=1, filters=[{type=1, info_filter=0, info_mask=0, subtype_filter=[0xff, 0, 0, 0, 0, 0, 0, 0]}]}) = 0
x86_64 ioctl 3 0x5761 0 = 0
> ioctl(3, IOC_WATCH_QUEUE_SET_FILTER, NULL) = 0
# The same requests, each once.
x86_64 ioctl 3 0x708c 1 = 0
> ioctl(3, PPRELEASE) = 0
i386 ioctl 3 0x708d 1 = 0
> ioctl(3, PPYIELD) = 0
x32 ioctl 3 0x708f 1 = -1 EINVAL
> ioctl(3, PPEXCL) = -1 EINVAL (Invalid argument)
aarch64 ioctl 3 0x80047098 0x20000 = 0
@@0x20000 u32 5
> ioctl(3, PPGETMODE, [5]) = 0
arm ioctl 3 0x40047091 0x20000 = 0
@0x20000 u32 6
> ioctl(3, PPNEGOT, [6]) = 0
riscv64 ioctl 3 0x80017083 0x20000 = -1 EINVAL
@@0x20000 u32 7
> ioctl(3, PPRCONTROL, 0x20000) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x40017084 0x20000 = 0
@0x20000 u32 8
> ioctl(3, PPWCONTROL, [0x8]) = 0
i386 ioctl 3 0x80017085 0x20000 = 0
@@0x20000 u32 9
> ioctl(3, PPRDATA, [0x9]) = 0
x32 ioctl 3 0x40047090 0x20000 = -1 EINVAL
@0x20000 u32 10
> ioctl(3, PPDATADIR, [10]) = -1 EINVAL (Invalid argument)
aarch64 ioctl 3 0x40017092 0x20000 = 0
@0x20000 u32 11
> ioctl(3, PPWCTLONIRQ, [0xb]) = 0
arm ioctl 3 0x80047093 0x20000 = 0
@@0x20000 u32 12
> ioctl(3, PPCLRIRQ, [12]) = 0
riscv64 ioctl 3 0x40047094 0x20000 = -1 EINVAL
@0x20000 u32 13
> ioctl(3, PPSETPHASE, [13]) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x80047099 0x20000 = 0
@@0x20000 u32 14
> ioctl(3, PPGETPHASE, [14]) = 0
i386 ioctl 3 0x8004709a 0x20000 = 0
@@0x20000 u32 15
> ioctl(3, PPGETFLAGS, [0xf]) = 0
x32 ioctl 3 0x4004709b 0x20000 = -1 EINVAL
@0x20000 u32 16
> ioctl(3, PPSETFLAGS, [0x10]) = -1 EINVAL (Invalid argument)
aarch64 ioctl 3 0x400448ca 1 = 0
> ioctl(3, HCIDEVDOWN, 1) = 0
arm ioctl 3 0x400448cb 1 = 0
> ioctl(3, HCIDEVRESET, 1) = 0
riscv64 ioctl 3 0x400448cc 1 = -1 EINVAL
> ioctl(3, HCIDEVRESTAT, 1) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x400448dc 0x20000 = 0
@0x20000 u16 1 0 u32 19
> ioctl(3, HCISETRAW, {dev_id=1, dev_opt=0x13}) = 0
i386 ioctl 3 0x400448de 0x20000 = 0
@0x20000 u16 1 0 u32 20
> ioctl(3, HCISETAUTH, {dev_id=1, dev_opt=0x14}) = 0
x32 ioctl 3 0x400448df 0x20000 = -1 EINVAL
@0x20000 u16 1 0 u32 21
> ioctl(3, HCISETENCRYPT, {dev_id=1, dev_opt=0x15}) = -1 EINVAL (Invalid argument)
aarch64 ioctl 3 0x400448e0 0x20000 = 0
@0x20000 u16 1 0 u32 22
> ioctl(3, HCISETPTYPE, {dev_id=1, dev_opt=0x16}) = 0
arm ioctl 3 0x400448e1 0x20000 = 0
@0x20000 u16 1 0 u32 23
> ioctl(3, HCISETLINKPOL, {dev_id=1, dev_opt=0x17}) = 0
riscv64 ioctl 3 0x400448e2 0x20000 = -1 EINVAL
@0x20000 u16 1 0 u32 24
> ioctl(3, HCISETLINKMODE, {dev_id=1, dev_opt=0x18}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x400448e3 0x20000 = 0
@0x20000 u16 1 0 u32 25
> ioctl(3, HCISETACLMTU, {dev_id=1, dev_opt=0x19}) = 0
i386 ioctl 3 0x400448e4 0x20000 = 0
@0x20000 u16 1 0 u32 26
> ioctl(3, HCISETSCOMTU, {dev_id=1, dev_opt=0x1a}) = 0
