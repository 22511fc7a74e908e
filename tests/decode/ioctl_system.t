# The automounter, radio switches, TPM proxies, enclaves, binder, IPMI.

x86_64 ioctl 3 0x9360 7 = 0
> ioctl(3, AUTOFS_IOC_READY, 7) = 0
i386 ioctl 3 0x9361 7 = -1 ENOENT
> ioctl(3, AUTOFS_IOC_FAIL, 7) = -1 ENOENT (No such file or directory)
x86_64 ioctl 3 0x9362 0 = 0
> ioctl(3, AUTOFS_IOC_CATATONIC) = 0
x86_64 ioctl 3 0x80049363 0x1000 = 0
@@0x1000 5
> ioctl(3, AUTOFS_IOC_PROTOVER, [5]) = 0
x86_64 ioctl 3 0xc0089364 0x1000 = 0
@0x1000 u64 300
@@0x1000 u64 600
> ioctl(3, AUTOFS_IOC_SETTIMEOUT, [300 => 600]) = 0
arm ioctl 3 0xc0049364 0x1000 = -1 EFAULT
@0x1000 300
> ioctl(3, AUTOFS_IOC_SETTIMEOUT, [300]) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0xc0049364 0x1000 = 0
@0x1000 300
@@0x1000 600
> ioctl(3, AUTOFS_IOC_SETTIMEOUT32, [300 => 600]) = 0
x86_64 ioctl 3 0x810c9365 0x1000 = 0
@@0x1000 5 2 4 "home" fill 252 0
> ioctl(3, AUTOFS_IOC_EXPIRE, {proto_version=5, type=2, len=4, name="home"}) = 0
x86_64 ioctl 3 0x40049366 0x1000 = -1 EAGAIN
@0x1000 3
> ioctl(3, AUTOFS_IOC_EXPIRE_MULTI, [AUTOFS_EXP_IMMEDIATE|AUTOFS_EXP_LEAVES]) = -1 EAGAIN (Resource temporarily unavailable)
x86_64 ioctl 3 0x80049367 0x1000 = 0
@@0x1000 6
> ioctl(3, AUTOFS_IOC_PROTOSUBVER, [6]) = 0
x86_64 ioctl 3 0x80049370 0x1000 = 0
@@0x1000 1
> ioctl(3, AUTOFS_IOC_ASKUMOUNT, [1]) = 0
x86_64 ioctl 3 0xc0189371 0x1000 = 0
@0x1000 1 0 24 -1 u64 0
> ioctl(3, AUTOFS_DEV_IOCTL_VERSION, {ver_major=1, ver_minor=0, size=24, ioctlfd=-1}) = 0
x86_64 ioctl 3 0xc0189372 0x1000 = 0
@0x1000 1 0 24 4 u64 0
@@0x1010 5
>> ioctl(3, AUTOFS_DEV_IOCTL_PROTOVER, {ver_major=1, ver_minor=0, size=24, ioctlfd=4
> ioctl(3, AUTOFS_DEV_IOCTL_PROTOVER, {ver_major=1, ver_minor=0, size=24, ioctlfd=4, version=5}) = 0
i386 ioctl 3 0xc0189373 0x1000 = 0
@0x1000 1 0 24 4 u64 0
@@0x1010 6
> ioctl(3, AUTOFS_DEV_IOCTL_PROTOSUBVER, {ver_major=1, ver_minor=0, size=24, ioctlfd=4, sub_version=6}) = 0
x86_64 ioctl 3 0xc0189374 0x1000 = 0
@0x1000 1 0 33 -1 0x30 0 "/srv/nfs\0"
> ioctl(3, AUTOFS_DEV_IOCTL_OPENMOUNT, {ver_major=1, ver_minor=0, size=33, ioctlfd=-1, devid=48, path="/srv/nfs"}) = 0
arm ioctl 3 0xc0189374 0x1000 = -1 ENOENT
@0x1000 1 0 24 -1 0x30 0
> ioctl(3, AUTOFS_DEV_IOCTL_OPENMOUNT, {ver_major=1, ver_minor=0, size=24, ioctlfd=-1, devid=48, path=0x1018}) = -1 ENOENT (No such file or directory)
x86_64 ioctl 3 0xc0189374 0x1000 = -1 EINVAL
@0x1000 1 0 4 -1 0x30 0
> ioctl(3, AUTOFS_DEV_IOCTL_OPENMOUNT, 0x1000) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc0189375 0x1000 = 0
@0x1000 1 0 24 4 u64 0
> ioctl(3, AUTOFS_DEV_IOCTL_CLOSEMOUNT, {ver_major=1, ver_minor=0, size=24, ioctlfd=4}) = 0
x86_64 ioctl 3 0xc0189376 0x1000 = 0
@0x1000 1 0 24 4 9 0
> ioctl(3, AUTOFS_DEV_IOCTL_READY, {ver_major=1, ver_minor=0, size=24, ioctlfd=4, token=9}) = 0
x86_64 ioctl 3 0xc0189377 0x1000 = 0
@0x1000 1 0 24 4 9 -2
> ioctl(3, AUTOFS_DEV_IOCTL_FAIL, {ver_major=1, ver_minor=0, size=24, ioctlfd=4, token=9, status=-2}) = 0
x86_64 ioctl 3 0xc0189378 0x1000 = 0
@0x1000 1 0 24 4 5 0
> ioctl(3, AUTOFS_DEV_IOCTL_SETPIPEFD, {ver_major=1, ver_minor=0, size=24, ioctlfd=4, pipefd=5}) = 0
x86_64 ioctl 3 0xc0189379 0x1000 = 0
@0x1000 1 0 24 4 u64 0
> ioctl(3, AUTOFS_DEV_IOCTL_CATATONIC, {ver_major=1, ver_minor=0, size=24, ioctlfd=4}) = 0
i386 ioctl 3 0xc018937a 0x1000 = 0
@0x1000 1 0 24 4 u64 300
@@0x1010 u64 600
> ioctl(3, AUTOFS_DEV_IOCTL_TIMEOUT, {ver_major=1, ver_minor=0, size=24, ioctlfd=4, timeout=300 => 600}) = 0
x86_64 ioctl 3 0xc018937b 0x1000 = 0
@0x1000 1 0 33 4 u64 0 "/srv/nfs\0"
@@0x1010 0 -1
> ioctl(3, AUTOFS_DEV_IOCTL_REQUESTER, {ver_major=1, ver_minor=0, size=33, ioctlfd=4, path="/srv/nfs", uid=0, gid=-1}) = 0
x86_64 ioctl 3 0xc018937c 0x1000 = -1 EAGAIN
@0x1000 1 0 24 4 4 0
> ioctl(3, AUTOFS_DEV_IOCTL_EXPIRE, {ver_major=1, ver_minor=0, size=24, ioctlfd=4, how=AUTOFS_EXP_FORCED}) = -1 EAGAIN (Resource temporarily unavailable)
x86_64 ioctl 3 0xc018937d 0x1000 = 0
@0x1000 1 0 24 4 u64 0
@@0x1010 1
> ioctl(3, AUTOFS_DEV_IOCTL_ASKUMOUNT, {ver_major=1, ver_minor=0, size=24, ioctlfd=4, may_umount=1}) = 0
x86_64 ioctl 3 0xc018937e 0x1000 = 1
@0x1000 1 0 29 -1 6 0 "/srv\0"
> ioctl(3, AUTOFS_DEV_IOCTL_ISMOUNTPOINT, {ver_major=1, ver_minor=0, size=29, ioctlfd=-1, type=AUTOFS_TYPE_DIRECT|AUTOFS_TYPE_OFFSET, path="/srv"}) = 1
x86_64 ioctl 3 0xc018937e 0 = -1 EFAULT
> ioctl(3, AUTOFS_DEV_IOCTL_ISMOUNTPOINT, NULL) = -1 EFAULT (Bad address)

x86_64 ioctl 3 0x5201 0 = 0
> ioctl(3, RFKILL_IOCTL_NOINPUT) = 0
x86_64 ioctl 3 0x40045202 0x1000 = -1 EINVAL
@0x1000 9
> ioctl(3, RFKILL_IOCTL_MAX_SIZE or SAA6588_CMD_CLOSE, [9]) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc014a100 0x1000 = 0
@0x1000 1 0 0 0 0
@@0x1004 2 5 10 224
>> ioctl(3, VTPM_PROXY_IOC_NEW_DEV, {flags=VTPM_PROXY_FLAG_TPM2
> ioctl(3, VTPM_PROXY_IOC_NEW_DEV, {flags=VTPM_PROXY_FLAG_TPM2, tpm_num=2, fd=5, major=10, minor=224}) = 0
arm ioctl 3 0xc014a100 0x1000 = -1 EOPNOTSUPP
@0x1000 0x80000000 0 0 0 0
> ioctl(3, VTPM_PROXY_IOC_NEW_DEV, {flags=0x80000000 /* VTPM_PROXY_FLAG_??? */}) = -1 EOPNOTSUPP (Operation not supported)

x86_64 ioctl 3 0x4008a400 0x1000 = 0
@0x1000 u64 0x2000
> ioctl(3, SGX_IOC_ENCLAVE_CREATE, [0x2000]) = 0
x86_64 ioctl 3 0xc030a401 0x1000 = 0
@0x1000 u64 0x2000 0x1000 0x3000 0x4000 3 0
@@0x1028 u64 0x3000
> ioctl(3, SGX_IOC_ENCLAVE_ADD_PAGES, {src=0x2000, offset=0x1000, length=0x3000, secinfo=0x4000, flags=SGX_PAGE_MEASURE|0x2, count=12288}) = 0
x86_64 ioctl 3 0x4008a402 0x1000 = -1 EPERM
@0x1000 u64 0
> ioctl(3, SGX_IOC_ENCLAVE_INIT, [NULL]) = -1 EPERM (Operation not permitted)
x86_64 ioctl 3 0x4008a403 0x1000 = 0
@0x1000 u64 5
> ioctl(3, SGX_IOC_ENCLAVE_PROVISION, {fd=5}) = 0
x86_64 ioctl 3 0xa404 0 = 2
> ioctl(3, SGX_IOC_VEPC_REMOVE_ALL) = 2
x86_64 ioctl 3 0xc028a405 0x1000 = 0
@0x1000 u64 0x1000 0x3000 3 0 0
@@0x1018 u64 0 0x3000
> ioctl(3, SGX_IOC_ENCLAVE_RESTRICT_PERMISSIONS, {offset=0x1000, length=0x3000, permissions=SGX_SECINFO_R|SGX_SECINFO_W, result=0, count=12288}) = 0
x86_64 ioctl 3 0xc028a406 0x1000 = -1 EFAULT
@0x1000 u64 0x1000 0x3000 4 0 0
> ioctl(3, SGX_IOC_ENCLAVE_MODIFY_TYPES, {offset=0x1000, length=0x3000, page_type=SGX_PAGE_TYPE_TRIM}) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0xc018a407 0x1000 = 0
@0x1000 u64 0x1000 0x3000 0
@@0x1010 u64 0x3000
> ioctl(3, SGX_IOC_ENCLAVE_REMOVE_PAGES, {offset=0x1000, length=0x3000, count=12288}) = 0

x86_64 ioctl 3 0xc0046209 0x1000 = 0
@@0x1000 8
> ioctl(3, BINDER_VERSION, {protocol_version=8}) = 0
x86_64 ioctl 3 0xc0306201 0x1000 = 0
@0x1000 u64 4 0 0x2000 256 0 0x3000
@@0x1008 u64 4
@@0x1020 u64 8
> ioctl(3, BINDER_WRITE_READ, {write_size=4, write_consumed=0, write_buffer=0x2000, read_size=256, read_consumed=0, read_buffer=0x3000} => {write_consumed=4, read_consumed=8}) = 0
arm ioctl 3 0xc0306201 0x1000 = -1 EINTR
@0x1000 u64 0 0 0 256 0 0x3000
> ioctl(3, BINDER_WRITE_READ, {write_size=0, write_consumed=0, write_buffer=NULL, read_size=256, read_consumed=0, read_buffer=0x3000}) = -1 EINTR (Interrupted system call)
x86_64 ioctl 3 0x40046205 0x1000 = 0
@0x1000 15
> ioctl(3, BINDER_SET_MAX_THREADS, [15]) = 0
x86_64 ioctl 3 0x40046206 0x1000 = -1 EINVAL
@0x1000 -1
> ioctl(3, BINDER_SET_IDLE_PRIORITY, [-1]) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x40046207 0x1000 = -1 EBUSY
@0x1000 0
> ioctl(3, BINDER_SET_CONTEXT_MGR, [0]) = -1 EBUSY (Device or resource busy)
x86_64 ioctl 3 0x40046208 0x1000 = 0
@0x1000 0
> ioctl(3, BINDER_THREAD_EXIT, [0]) = 0
x86_64 ioctl 3 0xc018620b 0x1000 = 0
@0x1000 u64 0 0 0
@@0x1000 u64 0x2000 0x3000 u32 1 0
> ioctl(3, BINDER_GET_NODE_DEBUG_INFO, {ptr=NULL} => {ptr=0x2000, cookie=0x3000, has_strong_ref=1, has_weak_ref=0}) = 0
x86_64 ioctl 3 0xc018620c 0x1000 = 0
@0x1000 1 0 0 0 0 0
@@0x1004 2 3
> ioctl(3, BINDER_GET_NODE_INFO_FOR_REF, {handle=1, strong_count=2, weak_count=3}) = 0
x86_64 ioctl 3 0x400c620e 0x1000 = -1 EAGAIN
@0x1000 1234 1 100
> ioctl(3, BINDER_FREEZE, {pid=1234, enable=1, timeout_ms=100}) = -1 EAGAIN (Resource temporarily unavailable)
x86_64 ioctl 3 0xc00c620f 0x1000 = 0
@0x1000 1234 0 0
@@0x1004 3 1
> ioctl(3, BINDER_GET_FROZEN_INFO, {pid=1234, sync_recv=0x3, async_recv=0x1}) = 0
x86_64 ioctl 3 0x40046210 0x1000 = 0
@0x1000 1
> ioctl(3, BINDER_ENABLE_ONEWAY_SPAM_DETECTION, [1]) = 0
x86_64 ioctl 3 0xc00c6211 0x1000 = 0
@@0x1000 7 0x7211 -22
> ioctl(3, BINDER_GET_EXTENDED_ERROR, {id=7, command=0x7211, param=-22}) = 0
x86_64 ioctl 3 0xc1086201 0x1000 = 0
@0x1000 "binder\0" fill 249 0 u32 0 0
@@0x1100 511 3
> ioctl(3, BINDER_CTL_ADD, {name="binder", major=511, minor=3}) = 0

x86_64 ioctl 3 0x8028690d 0x1000 = 0
@0x1000 ptr 0x2000 u32 7 0 u64 5 u8 6 1 u16 2 u32 0 ptr 0x3000
@0x2000 12 u16 15 u8 0
@0x3000 u8 1 2
> ioctl(3, IPMICTL_SEND_COMMAND, {addr={addr_type=IPMI_SYSTEM_INTERFACE_ADDR_TYPE, channel=15, lun=0}, addr_len=7, msgid=5, msg={netfn=0x6, cmd=0x1, data_len=2, data="\x01\x02"}}) = 0
i386 ioctl 3 0x8014690d 0x1000 = -1 EINVAL
@0x1000 ptr 0x2000 u32 8 5 u8 6 1 u16 0 ptr 0
@0x2000 1 u16 0 u8 0x20 1
> ioctl(3, IPMICTL_SEND_COMMAND, {addr={addr_type=IPMI_IPMB_ADDR_TYPE, channel=0, slave_addr=0x20, lun=1}, addr_len=8, msgid=5, msg={netfn=0x6, cmd=0x1, data_len=0, data=NULL}}) = -1 EINVAL (Invalid argument)
arm ioctl 3 0x801c6915 0x1000 = -1 EINVAL
@0x1000 ptr 0x2000 u32 4 5 u8 6 1 u16 0 ptr 0 u32 3 1000
> ioctl(3, IPMICTL_SEND_COMMAND_SETTIME, {req={addr=0x2000, addr_len=4, msgid=5, msg={netfn=0x6, cmd=0x1, data_len=0, data=NULL}}, retries=3, retry_time_ms=1000}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc030690c 0x1000 = 0
@@0x1000 u32 1 0 ptr 0x2000 u32 7 0 u64 5 u8 7 1 u16 1 u32 0 ptr 0x3000
@@0x2000 12 u16 15 u8 0
@@0x3000 u8 0xc1
> ioctl(3, IPMICTL_RECEIVE_MSG, {recv_type=IPMI_RESPONSE_RECV_TYPE, addr={addr_type=IPMI_SYSTEM_INTERFACE_ADDR_TYPE, channel=15, lun=0}, addr_len=7, msgid=5, msg={netfn=0x7, cmd=0x1, data_len=1, data="\xc1"}}) = 0
i386 ioctl 3 0xc018690b 0x1000 = -1 EAGAIN
> ioctl(3, IPMICTL_RECEIVE_MSG_TRUNC, 0x1000) = -1 EAGAIN (Resource temporarily unavailable)
x86_64 ioctl 3 0x8002690e 0x1000 = 0
@0x1000 u8 6 1
> ioctl(3, IPMICTL_REGISTER_FOR_CMD, {netfn=0x6, cmd=0x1}) = 0
x86_64 ioctl 3 0x8002690f 0x1000 = -1 ENOENT
@0x1000 u8 6 1
> ioctl(3, IPMICTL_UNREGISTER_FOR_CMD, {netfn=0x6, cmd=0x1}) = -1 ENOENT (No such file or directory)
x86_64 ioctl 3 0x800c691c 0x1000 = 0
@0x1000 6 1 0xffff
> ioctl(3, IPMICTL_REGISTER_FOR_CMD_CHANS, {netfn=0x6, cmd=0x1, chans=0xffff}) = 0
x86_64 ioctl 3 0x800c691d 0x1000 = 0
@0x1000 6 1 0xffff
> ioctl(3, IPMICTL_UNREGISTER_FOR_CMD_CHANS, {netfn=0x6, cmd=0x1, chans=0xffff}) = 0
x86_64 ioctl 3 0x80046910 0x1000 = 0
@0x1000 1
> ioctl(3, IPMICTL_SET_GETS_EVENTS_CMD, [1]) = 0
x86_64 ioctl 3 0x80046911 0x1000 = 0
@0x1000 0x20
> ioctl(3, IPMICTL_SET_MY_ADDRESS_CMD, [0x20]) = 0
x86_64 ioctl 3 0x80046912 0x1000 = 0
@@0x1000 0x20
> ioctl(3, IPMICTL_GET_MY_ADDRESS_CMD, [0x20]) = 0
x86_64 ioctl 3 0x80046913 0x1000 = 0
@0x1000 2
> ioctl(3, IPMICTL_SET_MY_LUN_CMD, [2]) = 0
x86_64 ioctl 3 0x80046914 0x1000 = 0
@@0x1000 2
> ioctl(3, IPMICTL_GET_MY_LUN_CMD, [2]) = 0
x86_64 ioctl 3 0x80086916 0x1000 = 0
@0x1000 4 1000
> ioctl(3, IPMICTL_SET_TIMING_PARMS_CMD, {retries=4, retry_time_ms=1000}) = 0
x86_64 ioctl 3 0x80086917 0x1000 = 0
@@0x1000 4 1000
> ioctl(3, IPMICTL_GET_TIMING_PARMS_CMD, {retries=4, retry_time_ms=1000}) = 0
x86_64 ioctl 3 0x80046918 0x1000 = 0
@0x1000 u16 1 u8 0x20 0
> ioctl(3, IPMICTL_SET_MY_CHANNEL_ADDRESS_CMD, {channel=1, value=32}) = 0
x86_64 ioctl 3 0x80046919 0x1000 = 0
@0x1000 u16 1 u8 0 0
@@0x1002 u8 0x20
> ioctl(3, IPMICTL_GET_MY_CHANNEL_ADDRESS_CMD, {channel=1, value=32}) = 0
x86_64 ioctl 3 0x8004691a 0x1000 = -1 EINVAL
@0x1000 u16 99 u8 2 0
> ioctl(3, IPMICTL_SET_MY_CHANNEL_LUN_CMD, {channel=99, value=2}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x8004691b 0x1000 = 0
@0x1000 u16 1 u8 0 0
@@0x1002 u8 2
> ioctl(3, IPMICTL_GET_MY_CHANNEL_LUN_CMD, {channel=1, value=2}) = 0
x86_64 ioctl 3 0x8004691e 0x1000 = 0
@@0x1000 1
> ioctl(3, IPMICTL_GET_MAINTENANCE_MODE_CMD, [1]) = 0
x86_64 ioctl 3 0x4004691f 0x1000 = 0
@0x1000 2
> ioctl(3, IPMICTL_SET_MAINTENANCE_MODE_CMD or LIRC_SET_REC_CARRIER_RANGE, [2]) = 0
