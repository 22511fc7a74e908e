# ioctl: digital television, the sequencer of sound, events of CEC.
x86_64 ioctl 3 0x80a86f3d 0x20000 = 0
@@0x20000 "Tuner\0" fill 122 0 u32 2 48000000 861000000 166667 0 1 2 3 0 0x40000401
> ioctl(3, FE_GET_INFO, {name="Tuner", type=FE_OFDM, frequency_min=48000000, frequency_max=861000000, frequency_stepsize=166667, frequency_tolerance=0, symbol_rate_min=1, symbol_rate_max=2, symbol_rate_tolerance=3, caps=FE_CAN_INVERSION_AUTO|FE_CAN_QPSK|FE_CAN_RECOVER}) = 0
i386 ioctl 3 0x6f3e 0 = 0
> ioctl(3, FE_DISEQC_RESET_OVERLOAD) = 0
arm ioctl 3 0x40076f3f 0x20000 = 0
@0x20000 u8 0xe0 0x10 0x38 0xf0 0 0 4
> ioctl(3, FE_DISEQC_SEND_MASTER_CMD, {msg=[0xe0, 0x10, 0x38, 0xf0], msg_len=4}) = 0
x86_64 ioctl 3 0x800c6f40 0x20000 = 0
@0x20000 fill 8 0 u32 500
@@0x20000 u8 0xe4 1 2 3 2 0 0 0 u32 500
> ioctl(3, FE_DISEQC_RECV_SLAVE_REPLY, {timeout=500} => {msg=[0xe4, 0x1, 0x2, 0x3], msg_len=2}) = 0
x86_64 ioctl 3 0x6f41 1 = 0
> ioctl(3, FE_DISEQC_SEND_BURST, SEC_MINI_B) = 0
x32 ioctl 3 0x6f42 0 = 0
> ioctl(3, FE_SET_TONE, SEC_TONE_ON) = 0
riscv64 ioctl 3 0x6f43 9 = -1 EINVAL
> ioctl(3, FE_SET_VOLTAGE, 0x9 /* SEC_VOLTAGE_??? */) = -1 EINVAL (Invalid argument)
aarch64 ioctl 3 0x6f44 1 = 0
> ioctl(3, FE_ENABLE_HIGH_LNB_VOLTAGE, 1) = 0
x86_64 ioctl 3 0x80046f45 0x20000 = 0
@@0x20000 u32 0x1f
> ioctl(3, FE_READ_STATUS, [FE_HAS_SIGNAL|FE_HAS_CARRIER|FE_HAS_VITERBI|FE_HAS_SYNC|FE_HAS_LOCK]) = 0
i386 ioctl 3 0x80046f46 0x20000 = 0
@@0x20000 u32 7
> ioctl(3, FE_READ_BER, [7]) = 0
arm ioctl 3 0x80026f47 0x20000 = 0
@@0x20000 u16 65535
> ioctl(3, FE_READ_SIGNAL_STRENGTH, [65535]) = 0
arm ioctl 3 0x80026f48 0x20000 = -1 EOPNOTSUPP
> ioctl(3, FE_READ_SNR, 0x20000) = -1 EOPNOTSUPP (Operation not supported)
x32 ioctl 3 0x80046f49 0x20000 = 0
@@0x20000 u32 3
> ioctl(3, FE_READ_UNCORRECTED_BLOCKS, [3]) = 0
x86_64 ioctl 3 0x40246f4c 0x20000 = 0
@0x20000 u32 506000000 2 fill 28 0
> ioctl(3, FE_SET_FRONTEND, {frequency=506000000, inversion=INVERSION_AUTO}) = 0
i386 ioctl 3 0x80246f4d 0x20000 = 0
@@0x20000 u32 506000000 3 fill 28 0
> ioctl(3, FE_GET_FRONTEND, {frequency=506000000, inversion=0x3 /* INVERSION_??? */}) = 0
arm ioctl 3 0x80286f4e 0x20000 = 0
@@0x20000 u32 0x21 506000000 0 fill 28 0
> ioctl(3, FE_GET_EVENT, {status=FE_HAS_SIGNAL|FE_TIMEDOUT, parameters={frequency=506000000, inversion=INVERSION_OFF}}) = 0
x86_64 ioctl 3 0x6f51 1 = 0
> ioctl(3, FE_SET_FRONTEND_TUNE_MODE, 0x1) = 0
x86_64 ioctl 3 0x40106f52 0x20000 = 0
@0x20000 u32 3 0 ptr 0x21000
@0x21000 u32 17 0 0 0 16 fill 56 0 u32 3 0 0 0 506000000 fill 56 0 u32 1 0 0 0 0 fill 56 0
> ioctl(3, FE_SET_PROPERTY, {num=3, props=[{cmd=DTV_DELIVERY_SYSTEM, data=SYS_DVBT2}, {cmd=DTV_FREQUENCY, data=506000000}, {cmd=DTV_TUNE, data=0}]}) = 0
i386 ioctl 3 0x80086f53 0x20000 = 0
@0x20000 u32 3 ptr 0x21000
@0x21000 u32 62 fill 68 0 u32 44 fill 68 0 u32 63 fill 68 0
@@0x21000 u32 62 0 0 0 u8 2 2 u64 65535 u8 1 u64 -1500 fill 37 0 u32 44 0 0 0 u8 3 16 fill 30 0 u32 2 0 0 0 0 0 u32 63 0 0 0 u8 99 fill 51 0 u32 0
> ioctl(3, FE_GET_PROPERTY, {num=3, props=[{cmd=DTV_STAT_SIGNAL_STRENGTH}, {cmd=DTV_ENUM_DELSYS}, {cmd=DTV_STAT_CNR}]} => {props=[{cmd=DTV_STAT_SIGNAL_STRENGTH, st={len=2, stat=[{scale=FE_SCALE_RELATIVE, uvalue=65535}, {scale=FE_SCALE_DECIBEL, svalue=-1500}]}}, {cmd=DTV_ENUM_DELSYS, buffer={data=[0x3, 0x10], len=2}}, {cmd=DTV_STAT_CNR, st={len=99, stat=[{scale=FE_SCALE_NOT_AVAILABLE, uvalue=0}, {scale=FE_SCALE_NOT_AVAILABLE, uvalue=0}, {scale=FE_SCALE_NOT_AVAILABLE, uvalue=0}, {scale=FE_SCALE_NOT_AVAILABLE, uvalue=0}]}}]}) = 0
aarch64 ioctl 3 0x80106f53 0x20000 = -1 EFAULT
@0x20000 u32 3 0 ptr 0x31000
> ioctl(3, FE_GET_PROPERTY, {num=3, props=0x31000}) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x6f29 0 = 0
> ioctl(3, DMX_START) = 0
x86_64 ioctl 3 0x6f2a 0 = 0
> ioctl(3, DMX_STOP) = 0
x86_64 ioctl 3 0x403c6f2b 0x20000 = 0
@0x20000 u16 0x12 u8 0x4e fill 15 0 u8 0xff fill 15 0 fill 16 0 u16 0 u32 1000 5
> ioctl(3, DMX_SET_FILTER, {pid=0x12, filter={filter=[0x4e, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], mask=[0xff, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], mode=[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]}, timeout=1000, flags=DMX_CHECK_CRC|DMX_IMMEDIATE_START}) = 0
i386 ioctl 3 0x40146f2c 0x20000 = 0
@0x20000 u16 0x100 0 u32 0 2 20 4
> ioctl(3, DMX_SET_PES_FILTER, {pid=0x100, input=DMX_IN_FRONTEND, output=DMX_OUT_TS_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START}) = 0
arm ioctl 3 0x6f2d 8192 = 0
> ioctl(3, DMX_SET_BUFFER_SIZE, 8192) = 0
x32 ioctl 3 0x800a6f2f 0x20000 = 0
@@0x20000 u16 0x101 0x100 0xffff 0xffff 0x100
> ioctl(3, DMX_GET_PES_PIDS, {pids=[0x101, 0x100, 0xffff, 0xffff, 0x100]}) = 0
riscv64 ioctl 3 0xc0106f32 0x20000 = 0
@0x20000 u32 1 0 u64 0
@@0x20000 u32 1 1 u64 90000
> ioctl(3, DMX_GET_STC, {num=1, base=1, stc=90000}) = 0
x86_64 ioctl 3 0x40026f33 0x20000 = 0
@0x20000 u16 0x11
> ioctl(3, DMX_ADD_PID, [0x11]) = 0
x86_64 ioctl 3 0x40026f34 0x20000 = -1 EINVAL
@0x20000 u16 0x11
> ioctl(3, DMX_REMOVE_PID, [0x11]) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc0086f3c 0x20000 = 0
@0x20000 u32 8 4096
@@0x20000 u32 4 4096
> ioctl(3, DMX_REQBUFS, {count=8, size=4096} => {count=4, size=4096}) = 0
i386 ioctl 3 0xc0186f3d 0x20000 = 0
@0x20000 u32 1 0 0 0 0 0
@@0x20000 u32 1 0 0x1000 4096 0x11 7
> ioctl(3, DMX_QUERYBUF, {index=1, bytesused=0, offset=0x1000, length=4096, flags=DMX_BUFFER_FLAG_HAD_CRC32_DISCARD|DMX_BUFFER_FLAG_DISCONTINUITY_INDICATOR, count=7}) = 0
arm ioctl 3 0xc00c6f3e 0x20000 = 0
@0x20000 u32 1 2 0
@@0x20000 u32 1 2 9
> ioctl(3, DMX_EXPBUF, {index=1, flags=O_RDWR, fd=9}) = 0
x86_64 ioctl 3 0xc0186f3f 0x20000 = -1 EINVAL
@0x20000 u32 1 0 0 0 0 0
> ioctl(3, DMX_QBUF, {index=1}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc0186f40 0x20000 = 0
@@0x20000 u32 1 188 0x1000 4096 0x20 7
> ioctl(3, DMX_DQBUF, {index=1, bytesused=188, offset=0x1000, length=4096, flags=0x20 /* DMX_BUFFER_??? */, count=7}) = 0
x86_64 ioctl 3 0x6f80 0 = 0
> ioctl(3, CA_RESET) = 0
x86_64 ioctl 3 0x80106f81 0x20000 = 0
@@0x20000 u32 1 2 16 1
> ioctl(3, CA_GET_CAP, {slot_num=1, slot_type=CA_CI_LINK, descr_num=16, descr_type=CA_ECD}) = 0
i386 ioctl 3 0x800c6f82 0x20000 = 0
@0x20000 u32 0 0 0
@@0x20000 u32 0 0x81 3
> ioctl(3, CA_GET_SLOT_INFO, {num=0, type=CA_CI|CA_SC, flags=CA_CI_MODULE_PRESENT|CA_CI_MODULE_READY}) = 0
arm ioctl 3 0x80086f83 0x20000 = 0
@@0x20000 u32 16 6
> ioctl(3, CA_GET_DESCR_INFO, {num=16, type=CA_NDS|CA_DSS}) = 0
x32 ioctl 3 0x810c6f84 0x20000 = 0
@@0x20000 u32 0 1 3 "abc" fill 253 0
> ioctl(3, CA_GET_MSG, {index=0, type=1, length=3, msg="abc"}) = 0
riscv64 ioctl 3 0x410c6f85 0x20000 = 0
@0x20000 u32 0 1 999 fill 256 65
-s 4
> ioctl(3, CA_SEND_MSG, {index=0, type=1, length=999, msg="AAAA"...}) = 0
x86_64 ioctl 3 0x40106f86 0x20000 = 0
@0x20000 u32 0 1 u8 1 2 3 4 5 6 7 8
> ioctl(3, CA_SET_DESCR, {index=0, parity=1, cw=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8]}) = 0
# Events of CEC
x86_64 ioctl 3 0xc0506107 0x20000 = 0
@@0x20000 u64 1000 u32 1 1 u16 0x1000 0x10 1 fill 58 0
> ioctl(3, CEC_DQEVENT, {ts=1000, event=CEC_EVENT_STATE_CHANGE, flags=CEC_EVENT_FL_INITIAL_STATE, state_change={phys_addr=0x1000, log_addr_mask=0x10, have_conn_info=1}}) = 0
i386 ioctl 3 0xc0506107 0x20000 = 0
@@0x20000 u64 1000 u32 2 2 5 fill 60 0
> ioctl(3, CEC_DQEVENT, {ts=1000, event=CEC_EVENT_LOST_MSGS, flags=CEC_EVENT_FL_DROPPED_EVENTS, lost_msgs=5}) = 0
arm ioctl 3 0xc0506107 0x20000 = 0
@@0x20000 u64 1000 u32 9 4 fill 64 0
> ioctl(3, CEC_DQEVENT, {ts=1000, event=0x9 /* CEC_EVENT_??? */, flags=0x4 /* CEC_EVENT_FL_??? */}) = 0
# The sequencer
x86_64 ioctl 3 0x80045300 0x20000 = 0
@@0x20000 u32 0x10003
> ioctl(3, SNDRV_SEQ_IOCTL_PVERSION, [0x10003]) = 0
i386 ioctl 3 0x80045301 0x20000 = 0
@@0x20000 u32 128
> ioctl(3, SNDRV_SEQ_IOCTL_CLIENT_ID, [128]) = 0
arm ioctl 3 0xc0305302 0x20000 = 0
@@0x20000 u32 32 192 254 256 3 0 fill 24 0
> ioctl(3, SNDRV_SEQ_IOCTL_SYSTEM_INFO, {queues=32, clients=192, ports=254, channels=256, cur_clients=3, cur_queues=0}) = 0
x32 ioctl 3 0xc0105303 0x20000 = 0
@@0x20000 u8 128 0 8 fill 13 0
> ioctl(3, SNDRV_SEQ_IOCTL_RUNNING_MODE, {client=128, big_endian=0, cpu_mode=8}) = 0
riscv64 ioctl 3 0x40045304 0x20000 = 0
@0x20000 u32 0x10004
> ioctl(3, SNDRV_SEQ_IOCTL_USER_PVERSION, [0x10004]) = 0
x86_64 ioctl 3 0xc0bc5310 0x20000 = 0
@0x20000 u32 14 0 fill 180 0
@@0x20000 u32 14 2 "Midi Through\0" fill 51 0 u32 0 fill 40 0 u32 1 0 -1 -1 fill 56 0
> ioctl(3, SNDRV_SEQ_IOCTL_GET_CLIENT_INFO, {client=14, type=KERNEL_CLIENT, name="Midi Through", filter=0, num_ports=1, event_lost=0, card=-1, pid=-1}) = 0
i386 ioctl 3 0x40bc5311 0x20000 = 0
@0x20000 u32 128 1 "me\0" fill 61 0 u32 0x80000001 fill 112 0
> ioctl(3, SNDRV_SEQ_IOCTL_SET_CLIENT_INFO, {client=128, type=USER_CLIENT, name="me", filter=SNDRV_SEQ_FILTER_BROADCAST|SNDRV_SEQ_FILTER_USE_EVENT}) = 0
arm ioctl 3 0xc0bc5351 0x20000 = 0
@0x20000 u32 -1 0 fill 180 0
@@0x20000 u32 0 2 "System\0" fill 57 0 u32 0x8 fill 40 0 u32 2 0 -1 -1 fill 56 0
> ioctl(3, SNDRV_SEQ_IOCTL_QUERY_NEXT_CLIENT, {client=-1 => 0, type=KERNEL_CLIENT, name="System", filter=0x8 /* SNDRV_SEQ_FILTER_??? */, num_ports=2, event_lost=0, card=-1, pid=-1}) = 0
x86_64 ioctl 3 0xc0a85320 0x20000 = 0
@0x20000 u8 128 0 "out\0" fill 60 0 fill 2 0 u32 0x21 0x100002 16 0 0 0 0 fill 4 0 ptr 0 u32 1 u8 0 fill 59 0
@@0x20000 u8 128 1 "out\0" fill 60 0 fill 2 0 u32 0x21 0x100002 16 0 0 0 0 fill 4 0 ptr 0 u32 1 u8 0 fill 59 0
> ioctl(3, SNDRV_SEQ_IOCTL_CREATE_PORT, {addr={client=128, port=0}, name="out", capability=SNDRV_SEQ_PORT_CAP_READ|SNDRV_SEQ_PORT_CAP_SUBS_READ, type=SNDRV_SEQ_PORT_TYPE_MIDI_GENERIC|SNDRV_SEQ_PORT_TYPE_APPLICATION, midi_channels=16, midi_voices=0, synth_voices=0, read_use=0, write_use=0, flags=0, time_queue=1} => {addr={client=128, port=1}}) = 0
i386 ioctl 3 0x40a45321 0x20000 = 0
@0x20000 u8 128 1 fill 162 0
> ioctl(3, SNDRV_SEQ_IOCTL_DELETE_PORT, {addr={client=128, port=1}}) = 0
arm ioctl 3 0xc0a45322 0x20000 = 0
@0x20000 u8 14 0 fill 162 0
@@0x20000 u8 14 0 "Port-0\0" fill 57 0 fill 2 0 u32 0x400 0x200000 16 0 0 0 0 ptr 0 u32 8 u8 2 fill 59 0
> ioctl(3, SNDRV_SEQ_IOCTL_GET_PORT_INFO, {addr={client=14, port=0}, name="Port-0", capability=0x400 /* SNDRV_SEQ_PORT_CAP_??? */, type=0x200000 /* SNDRV_SEQ_PORT_TYPE_??? */, midi_channels=16, midi_voices=0, synth_voices=0, read_use=0, write_use=0, flags=0x8 /* SNDRV_SEQ_PORT_FLG_??? */, time_queue=2}) = 0
x32 ioctl 3 0x40a45323 0x20000 = -1 EPERM
@0x20000 u8 14 0 "P\0" fill 62 0 fill 2 0 u32 1 2 16 0 0 0 0 ptr 0 u32 0 u8 2 fill 59 0
> ioctl(3, SNDRV_SEQ_IOCTL_SET_PORT_INFO, {addr={client=14, port=0}, name="P", capability=SNDRV_SEQ_PORT_CAP_READ, type=SNDRV_SEQ_PORT_TYPE_MIDI_GENERIC, midi_channels=16, midi_voices=0, synth_voices=0, read_use=0, write_use=0, flags=0, time_queue=2}) = -1 EPERM (Operation not permitted)
riscv64 ioctl 3 0xc0a85352 0x20000 = 0
@0x20000 u8 14 0xff fill 166 0
@@0x20000 u8 14 0 "P\0" fill 62 0 fill 2 0 u32 1 2 16 0 0 0 0 fill 4 0 ptr 0 u32 0 u8 2 fill 59 0
> ioctl(3, SNDRV_SEQ_IOCTL_QUERY_NEXT_PORT, {addr={client=14, port=255}} => {addr={client=14, port=0}, name="P", capability=SNDRV_SEQ_PORT_CAP_READ, type=SNDRV_SEQ_PORT_TYPE_MIDI_GENERIC, midi_channels=16, midi_voices=0, synth_voices=0, read_use=0, write_use=0, flags=0, time_queue=0}) = 0
x86_64 ioctl 3 0x40505330 0x20000 = 0
@0x20000 u8 14 0 128 1 u32 0 3 u8 1 fill 67 0
> ioctl(3, SNDRV_SEQ_IOCTL_SUBSCRIBE_PORT, {sender={client=14, port=0}, dest={client=128, port=1}, voices=0, flags=SNDRV_SEQ_PORT_SUBS_EXCLUSIVE|SNDRV_SEQ_PORT_SUBS_TIMESTAMP, queue=1}) = 0
i386 ioctl 3 0x40505331 0x20000 = 0
@0x20000 u8 14 0 128 1 u32 0 8 u8 0 fill 67 0
> ioctl(3, SNDRV_SEQ_IOCTL_UNSUBSCRIBE_PORT, {sender={client=14, port=0}, dest={client=128, port=1}, voices=0, flags=0x8 /* SNDRV_SEQ_PORT_SUBS_??? */, queue=0}) = 0
arm ioctl 3 0xc0505350 0x20000 = 0
@0x20000 u8 14 0 128 1 u32 0 0 u8 0 fill 67 0
@@0x20000 u8 14 0 128 1 u32 1 4 u8 2 fill 67 0
> ioctl(3, SNDRV_SEQ_IOCTL_GET_SUBSCRIPTION, {sender={client=14, port=0}, dest={client=128, port=1}} => {sender={client=14, port=0}, dest={client=128, port=1}, voices=1, flags=SNDRV_SEQ_PORT_SUBS_TIME_REAL, queue=2}) = 0

# The sequencer's queues, pools, events and subscriptions.
x86_64 ioctl 3 0xc08c5332 0x20000 = 0
@0x20000 u32 0 0 u8 1 "song" fill 63 0 u32 0 fill 60 0
@@0x20000 u32 1 128 u8 1 "song" fill 63 0 u32 0 fill 60 0
> ioctl(3, SNDRV_SEQ_IOCTL_CREATE_QUEUE, {queue=0, owner=0, locked=1, name="song", flags=0} => {queue=1}) = 0
arm ioctl 3 0x408c5333 0x20000 = 0
@0x20000 u32 1 fill 136 0
> ioctl(3, SNDRV_SEQ_IOCTL_DELETE_QUEUE, {queue=1}) = 0
i386 ioctl 3 0xc08c5334 0x20000 = 0
@0x20000 u32 1 fill 136 0
@@0x20000 u32 1 128 u8 0 "song" fill 63 0 u32 2 fill 60 0
> ioctl(3, SNDRV_SEQ_IOCTL_GET_QUEUE_INFO, {queue=1} => {queue=1, owner=128, locked=0, name="song", flags=0x2}) = 0
aarch64 ioctl 3 0xc08c5334 0x20000 = -1 EINVAL
@0x20000 u32 9 fill 136 0
> ioctl(3, SNDRV_SEQ_IOCTL_GET_QUEUE_INFO, {queue=9}) = -1 EINVAL (Invalid argument)
x32 ioctl 3 0xc08c5335 0x20000 = -1 EPERM
@0x20000 u32 1 128 u8 1 "song" fill 63 0 u32 0 fill 60 0
> ioctl(3, SNDRV_SEQ_IOCTL_SET_QUEUE_INFO, {queue=1, owner=128, locked=1, name="song", flags=0}) = -1 EPERM (Operation not permitted)
riscv64 ioctl 3 0xc08c5336 0x20000 = 0
@0x20000 u32 0 0 u8 0 "song" fill 63 0 u32 0 fill 60 0
@@0x20000 u32 1 128 u8 0 "song" fill 63 0 u32 0 fill 60 0
> ioctl(3, SNDRV_SEQ_IOCTL_GET_NAMED_QUEUE, {queue=0, owner=0, locked=0, name="song", flags=0} => {queue=1}) = 0
x86_64 ioctl 3 0xc05c5340 0x20000 = 0
@0x20000 u32 1 fill 88 0
@@0x20000 u32 1 3 480 1 500 1 0 fill 64 0
> ioctl(3, SNDRV_SEQ_IOCTL_GET_QUEUE_STATUS, {queue=1} => {queue=1, events=3, tick=480, time={tv_sec=1, tv_nsec=500}, running=1, flags=0}) = 0
i386 ioctl 3 0xc02c5341 0x20000 = 0
@0x20000 u32 1 fill 40 0
@@0x20000 u32 1 500000 96 0x10000 0x10000 fill 24 0
> ioctl(3, SNDRV_SEQ_IOCTL_GET_QUEUE_TEMPO, {queue=1} => {queue=1, tempo=500000, ppq=96, skew_value=65536, skew_base=65536}) = 0
arm ioctl 3 0x402c5342 0x20000 = 0
@0x20000 u32 1 500000 96 0 0 fill 24 0
> ioctl(3, SNDRV_SEQ_IOCTL_SET_QUEUE_TEMPO, {queue=1, tempo=500000, ppq=96, skew_value=0, skew_base=0}) = 0
x86_64 ioctl 3 0xc0605345 0x20000 = 0
@0x20000 u32 1 fill 92 0
@@0x20000 u32 1 0 1 0 0xffffffff 3 0 1000 fill 64 0
> ioctl(3, SNDRV_SEQ_IOCTL_GET_QUEUE_TIMER, {queue=1} => {queue=1, type=SNDRV_SEQ_TIMER_ALSA, u.alsa.id={dev_class=SNDRV_TIMER_CLASS_GLOBAL, dev_sclass=SNDRV_TIMER_SCLASS_NONE, card=-1, device=3, subdevice=0}, u.alsa.resolution=1000}) = 0
aarch64 ioctl 3 0x40605346 0x20000 = 0
@0x20000 u32 1 3 0xffffffff 0 0 0 0 0 fill 64 0
> ioctl(3, SNDRV_SEQ_IOCTL_SET_QUEUE_TIMER, {queue=1, type=0x3 /* SNDRV_SEQ_TIMER_??? */, u.alsa.id={dev_class=SNDRV_TIMER_CLASS_NONE, dev_sclass=SNDRV_TIMER_SCLASS_NONE, card=0, device=0, subdevice=0}, u.alsa.resolution=0}) = 0
x86_64 ioctl 3 0xc04c5349 0x20000 = 0
@0x20000 u32 1 0 0 fill 64 0
@@0x20000 u32 1 128 1 fill 64 0
> ioctl(3, SNDRV_SEQ_IOCTL_GET_QUEUE_CLIENT, {queue=1} => {queue=1, client=128, used=1}) = 0
i386 ioctl 3 0x404c534a 0x20000 = 0
@0x20000 u32 1 128 0 fill 64 0
> ioctl(3, SNDRV_SEQ_IOCTL_SET_QUEUE_CLIENT, {queue=1, client=128, used=0}) = 0
arm ioctl 3 0xc058534b 0x20000 = 0
@0x20000 u32 128 fill 84 0
@@0x20000 u32 128 500 200 1 500 200 fill 64 0
> ioctl(3, SNDRV_SEQ_IOCTL_GET_CLIENT_POOL, {client=128, output_pool=500, input_pool=200, output_room=1, output_free=500, input_free=200}) = 0
x86_64 ioctl 3 0x4058534c 0x20000 = -1 EINVAL
@0x20000 u32 128 99999 200 1 0 0 fill 64 0
> ioctl(3, SNDRV_SEQ_IOCTL_SET_CLIENT_POOL, {client=128, output_pool=99999, input_pool=200, output_room=1}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x4040534e 0x20000 = 0
@0x20000 u32 0x52 480 0 u8 1 128 0 3 u32 6 u8 0xff fill 43 0
> ioctl(3, SNDRV_SEQ_IOCTL_REMOVE_EVENTS, {remove_mode=SNDRV_SEQ_REMOVE_OUTPUT|SNDRV_SEQ_REMOVE_TIME_BEFORE|SNDRV_SEQ_REMOVE_TIME_TICK, time.tick=480, queue=1, dest={client=128, port=0}, channel=3, type=6, tag=-1}) = 0
arm ioctl 3 0x4040534e 0x20000 = 0
@0x20000 u32 0x22 1 2 u8 1 128 0 3 u32 6 u8 0 fill 43 0
> ioctl(3, SNDRV_SEQ_IOCTL_REMOVE_EVENTS, {remove_mode=SNDRV_SEQ_REMOVE_OUTPUT|SNDRV_SEQ_REMOVE_TIME_AFTER, time.time={tv_sec=1, tv_nsec=2}, queue=1, dest={client=128, port=0}, channel=3, type=6, tag=0}) = 0
i386 ioctl 3 0x4040534e 0x20000 = -1 EINVAL
@0x20000 u32 0x401 1 2 u8 1 128 0 3 u32 6 u8 0 fill 43 0
> ioctl(3, SNDRV_SEQ_IOCTL_REMOVE_EVENTS, {remove_mode=SNDRV_SEQ_REMOVE_INPUT|0x400, queue=1, dest={client=128, port=0}, channel=3, type=6, tag=0}) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0xc058534f 0x20000 = 0
@0x20000 u8 14 0 u16 0 u32 1 0 fill 76 0
@@0x20000 u8 14 0 u16 0 u32 1 0 2 u8 128 1 2 0 u32 2 fill 64 0
> ioctl(3, SNDRV_SEQ_IOCTL_QUERY_SUBS, {root={client=14, port=0}, type=SNDRV_SEQ_QUERY_SUBS_WRITE, index=0, num_subs=2, addr={client=128, port=1}, queue=2, flags=SNDRV_SEQ_PORT_SUBS_TIMESTAMP}) = 0
x32 ioctl 3 0xc058534f 0x20000 = -1 ENOENT
@0x20000 u8 14 0 u16 0 u32 2 5 fill 76 0
> ioctl(3, SNDRV_SEQ_IOCTL_QUERY_SUBS, {root={client=14, port=0}, type=0x2 /* SNDRV_SEQ_QUERY_SUBS_??? */, index=5}) = -1 ENOENT (No such file or directory)
