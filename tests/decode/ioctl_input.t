# ioctl: event devices, devices made by programs, joysticks, HID.

# ---- Event devices
x86_64 ioctl 3 0x80044501 0x20000 = 0
@@0x20000 u32 0x10001
> ioctl(3, EVIOCGVERSION, [0x10001]) = 0
i386 ioctl 3 0x80044501 0x20000 = -1 ENOTTY
> ioctl(3, EVIOCGVERSION, 0x20000) = -1 ENOTTY (Inappropriate ioctl for device)
aarch64 ioctl 3 0x80084502 0x20000 = 0
@@0x20000 u16 3 0x46d 0xc52b 0x111
> ioctl(3, EVIOCGID, {bustype=3, vendor=1133, product=50475, version=273}) = 0
arm ioctl 3 0x80084503 0x20000 = 0
@@0x20000 u32 250 33
> ioctl(3, EVIOCGREP, [250, 33]) = 0
x32 ioctl 3 0x40084503 0x20000 = 0
@0x20000 u32 250 33
> ioctl(3, EVIOCSREP, [250, 33]) = 0
riscv64 ioctl 3 0x80084504 0x20000 = 0
@@0x20000 u32 458756 30
> ioctl(3, EVIOCGKEYCODE, [458756, KEY_A]) = 0
x86_64 ioctl 3 0x80084504 0 = 0
> ioctl(3, EVIOCGKEYCODE, NULL) = 0
x86_64 ioctl 3 0x40084504 0x20000 = 0
@0x20000 u32 458756 0x2ff
> ioctl(3, EVIOCSKEYCODE, [458756, 0x2ff /* KEY_??? */]) = 0
i386 ioctl 3 0x40084504 0x20001 = 0
> ioctl(3, EVIOCSKEYCODE, 0x20001) = 0
aarch64 ioctl 3 0x80284504 0x20000 = 0
@@0x20000 u8 1 4 u16 7 u32 0x110 u8 1 2 3 4 fill 28 0
> ioctl(3, EVIOCGKEYCODE_V2, {flags=1, len=4, ...}) = 0
-v 
> ioctl(3, EVIOCGKEYCODE_V2, {flags=1, len=4, index=7, keycode=BTN_LEFT, scancode=[0x1, 0x2, 0x3, 0x4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]}) = 0
arm ioctl 3 0x40284504 0x20000 = 0
@0x20000 u8 0 4 u16 0 u32 0x1d2 u8 1 2 3 4 fill 28 0
> ioctl(3, EVIOCSKEYCODE_V2, {flags=0, len=4, ...}) = 0
-v 
> ioctl(3, EVIOCSKEYCODE_V2, {flags=0, len=4, index=0, keycode=KEY_FN_F1, scancode=[0x1, 0x2, 0x3, 0x4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]}) = 0
x32 ioctl 3 0x81004506 0x20000 = 13
@@0x20000 "Power Button\0"
> ioctl(3, EVIOCGNAME(256), "Power Button\0") = 13
riscv64 ioctl 3 0x80044506 0x20000 = 4
@@0x20000 "Power Button\0"
> ioctl(3, EVIOCGNAME(4), "Powe") = 4
x86_64 ioctl 3 0x81004506 0x20000 = -1 ENODEV
> ioctl(3, EVIOCGNAME(256), 0x20000) = -1 ENODEV (No such device)
x86_64 ioctl 3 0x80404507 0x20000 = 22
@@0x20000 "PNP0C0C/button/input0\0"
> ioctl(3, EVIOCGPHYS(64), "PNP0C0C/button/input0\0") = 22
i386 ioctl 3 0x80404507 0x20000 = -1 ENOENT
> ioctl(3, EVIOCGPHYS(64), 0x20000) = -1 ENOENT (No such file or directory)
aarch64 ioctl 3 0x80404508 0x20000 = 1
@@0x20000 "\0"
> ioctl(3, EVIOCGUNIQ(64), "\0") = 1
arm ioctl 3 0x80404508 0 = 1
> ioctl(3, EVIOCGUNIQ(64), NULL) = 1
x32 ioctl 3 0x80084509 0x20000 = 8
@@0x20000 u64 0x5
> ioctl(3, EVIOCGPROP(8), [INPUT_PROP_POINTER INPUT_PROP_BUTTONPAD]) = 8
riscv64 ioctl 3 0x80084509 0x20000 = 8
@@0x20000 u64 0x80
> ioctl(3, EVIOCGPROP(8), [INPUT_PROP_PRESSUREPAD]) = 8
x86_64 ioctl 3 0x8014450a 0x20000 = 0
@@0x20000 u32 0x39 -1 4 5 6
> ioctl(3, EVIOCGMTSLOTS(20), {code=ABS_MT_TRACKING_ID, values=[-1, 4, 5, 6]}) = 0
x86_64 ioctl 3 0x8004450a 0x20000 = 0
@@0x20000 u32 0x35
> ioctl(3, EVIOCGMTSLOTS(4), {code=ABS_MT_POSITION_X, values=[]}) = 0
i386 ioctl 3 0x8003450a 0x20000 = 0
@@0x20000 u32 0x35
> ioctl(3, EVIOCGMTSLOTS(3), 0x20000) = 0
aarch64 ioctl 3 0x80604518 0x20000 = 96
@@0x20000 u64 0 fill 88 0
> ioctl(3, EVIOCGKEY(96), []) = 96
arm ioctl 3 0x80604518 0x20000 = 96
@@0x20000 u64 2 fill 80 0 u64 0x4000000000000000
> ioctl(3, EVIOCGKEY(96), [KEY_ESC 0x2fe /* KEY_??? */]) = 96
x32 ioctl 3 0x80084519 0x20000 = 8
@@0x20000 u64 7
> ioctl(3, EVIOCGLED(8), [LED_NUML LED_CAPSL LED_SCROLLL]) = 8
riscv64 ioctl 3 0x8008451a 0x20000 = 8
@@0x20000 u64 6
> ioctl(3, EVIOCGSND(8), [SND_BELL SND_TONE]) = 8
x86_64 ioctl 3 0x8008451b 0x20000 = 8
@@0x20000 u64 0x30001
> ioctl(3, EVIOCGSW(8), [SW_LID SW_MACHINE_COVER SW_USB_INSERT]) = 8
x86_64 ioctl 3 0x80044520 0x20000 = 4
@@0x20000 u32 0x120013
> ioctl(3, EVIOCGBIT(0, 4), [EV_SYN EV_KEY EV_MSC EV_LED ...]) = 4
i386 ioctl 3 0x80604521 0x20000 = 96
@@0x20000 u64 0x1e fill 88 0
> ioctl(3, EVIOCGBIT(EV_KEY, 96), [KEY_ESC KEY_1 KEY_2 KEY_3]) = 96
aarch64 ioctl 3 0x80604521 0x20000 = 96
@@0x20000 u64 0x3e fill 88 0
> ioctl(3, EVIOCGBIT(EV_KEY, 96), [KEY_ESC KEY_1 KEY_2 KEY_3 ...]) = 96
-v 
> ioctl(3, EVIOCGBIT(EV_KEY, 96), [KEY_ESC KEY_1 KEY_2 KEY_3 KEY_4]) = 96
arm ioctl 3 0x80604521 0x20000 = 96
> ioctl(3, EVIOCGBIT(EV_KEY, 96), 0x20000) = 96
x32 ioctl 3 0x80004521 0x20000 = 0
@@0x20000 u64 0x3e
> ioctl(3, EVIOCGBIT(EV_KEY, 0), 0x20000) = 0
riscv64 ioctl 3 0x80084522 0x20000 = 8
@@0x20000 u64 0x1943
> ioctl(3, EVIOCGBIT(EV_REL, 8), [REL_X REL_Y REL_HWHEEL REL_WHEEL ...]) = 8
x86_64 ioctl 3 0x80084523 0x20000 = 8
@@0x20000 u64 0x663800001000003
> ioctl(3, EVIOCGBIT(EV_ABS, 8), [ABS_X ABS_Y ABS_PRESSURE ABS_MT_SLOT ...]) = 8
-v 
> ioctl(3, EVIOCGBIT(EV_ABS, 8), [ABS_X ABS_Y ABS_PRESSURE ABS_MT_SLOT ABS_MT_TOUCH_MAJOR ABS_MT_TOUCH_MINOR ABS_MT_POSITION_X ABS_MT_POSITION_Y ABS_MT_TRACKING_ID ABS_MT_PRESSURE]) = 8
x86_64 ioctl 3 0x80084524 0x20000 = 8
@@0x20000 u64 0x10
> ioctl(3, EVIOCGBIT(EV_MSC, 8), [MSC_SCAN]) = 8
i386 ioctl 3 0x80084525 0x20000 = 8
@@0x20000 u64 0x21
> ioctl(3, EVIOCGBIT(EV_SW, 8), [SW_LID SW_DOCK]) = 8
aarch64 ioctl 3 0x80084531 0x20000 = 8
@@0x20000 u64 0x1f
> ioctl(3, EVIOCGBIT(EV_LED, 8), [LED_NUML LED_CAPSL LED_SCROLLL LED_COMPOSE ...]) = 8
-v 
> ioctl(3, EVIOCGBIT(EV_LED, 8), [LED_NUML LED_CAPSL LED_SCROLLL LED_COMPOSE LED_KANA]) = 8
arm ioctl 3 0x80084532 0x20000 = 8
@@0x20000 u64 0x6
> ioctl(3, EVIOCGBIT(EV_SND, 8), [SND_BELL SND_TONE]) = 8
x32 ioctl 3 0x80084534 0x20000 = 8
@@0x20000 u64 3
> ioctl(3, EVIOCGBIT(EV_REP, 8), [REP_DELAY REP_PERIOD]) = 8
riscv64 ioctl 3 0x80104535 0x20000 = 16
@@0x20000 u64 0 0x107030000
> ioctl(3, EVIOCGBIT(EV_FF, 16), [FF_RUMBLE FF_PERIODIC FF_SQUARE FF_TRIANGLE ...]) = 16
-v 
> ioctl(3, EVIOCGBIT(EV_FF, 16), [FF_RUMBLE FF_PERIODIC FF_SQUARE FF_TRIANGLE FF_SINE FF_GAIN]) = 16
x86_64 ioctl 3 0x80084536 0x20000 = 8
@@0x20000 u64 5
> ioctl(3, EVIOCGBIT(EV_PWR, 8), [5]) = 8
x86_64 ioctl 3 0x80084537 0x20000 = 8
@@0x20000 u64 3
> ioctl(3, EVIOCGBIT(EV_FF_STATUS, 8), [FF_STATUS_STOPPED FF_STATUS_PLAYING]) = 8
i386 ioctl 3 0x8008453e 0x20000 = 8
@@0x20000 u64 3
> ioctl(3, EVIOCGBIT(0x1e /* EV_??? */, 8), 0x20000) = 8
aarch64 ioctl 3 0x80184540 0x20000 = 0
@@0x20000 u32 100 0 255 4 8 12
> ioctl(3, EVIOCGABS(ABS_X), {value=100, minimum=0, ...}) = 0
-v 
> ioctl(3, EVIOCGABS(ABS_X), {value=100, minimum=0, maximum=255, fuzz=4, flat=8, resolution=12}) = 0
arm ioctl 3 0x8018457d 0x20000 = 0
@@0x20000 u32 -1 -100 255 4 8 12
> ioctl(3, EVIOCGABS(ABS_MT_TOOL_Y), {value=4294967295, minimum=4294967196, ...}) = 0
-v 
> ioctl(3, EVIOCGABS(ABS_MT_TOOL_Y), {value=4294967295, minimum=4294967196, maximum=255, fuzz=4, flat=8, resolution=12}) = 0
x32 ioctl 3 0x80184562 0x20000 = 0
@@0x20000 u32 100 0 255 4 8 12
> ioctl(3, EVIOCGABS(ABS_SND_PROFILE), {value=100, minimum=0, ...}) = 0
riscv64 ioctl 3 0x8018457e 0x20000 = 0
@@0x20000 u32 100 0 255 4 8 12
> ioctl(3, EVIOCGABS(0x3e /* ABS_??? */), {value=100, minimum=0, ...}) = 0
x86_64 ioctl 3 0x401845d8 0x20000 = 0
@0x20000 u32 100 0 255 4 8 12
> ioctl(3, EVIOCSABS(ABS_PRESSURE), {value=100, minimum=0, ...}) = 0
-v 
> ioctl(3, EVIOCSABS(ABS_PRESSURE), {value=100, minimum=0, maximum=255, fuzz=4, flat=8, resolution=12}) = 0
x86_64 ioctl 3 0x401845d0 0x20003 = -1 EFAULT
> ioctl(3, EVIOCSABS(ABS_HAT0X), 0x20003) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x40304580 0x20000 = 0
@0x20000 u16 0x50 -1 3 4 5 6 7 0 0x8000 0x4000 fill 40 0
> ioctl(3, EVIOCSFF, {type=FF_RUMBLE, id=-1, direction=3, ...}) = 0
-v 
> ioctl(3, EVIOCSFF, {type=FF_RUMBLE, id=-1, direction=3, trigger={button=4, interval=5}, replay={length=6, delay=7}, rumble={strong_magnitude=32768, weak_magnitude=16384}}) = 0
i386 ioctl 3 0x402c4580 0x20000 = 0
@0x20000 u16 0x50 -1 3 4 5 6 7 0 0x8000 0x4000 fill 40 0
> ioctl(3, EVIOCSFF, {type=FF_RUMBLE, id=-1, direction=3, ...}) = 0
-v 
> ioctl(3, EVIOCSFF, {type=FF_RUMBLE, id=-1, direction=3, trigger={button=4, interval=5}, replay={length=6, delay=7}, rumble={strong_magnitude=32768, weak_magnitude=16384}}) = 0
arm ioctl 3 0x402c4580 0x20000 = 0
@0x20000 u16 0x51 2 3 4 5 6 7 0 0x5a 9 10 11 12 13 14 15 16 0 u32 2 0x21000
> ioctl(3, EVIOCSFF, {type=FF_PERIODIC, id=2, direction=3, ...}) = 0
-v 
> ioctl(3, EVIOCSFF, {type=FF_PERIODIC, id=2, direction=3, trigger={button=4, interval=5}, replay={length=6, delay=7}, periodic={waveform=90, period=9, magnitude=10, offset=11, phase=12, envelope={attack_length=13, attack_level=14, fade_length=15, fade_level=0x10}, custom_len=2, custom_data=0x21000}}) = 0
aarch64 ioctl 3 0x40304580 0x20000 = 0
@0x20000 u16 0x51 2 3 4 5 6 7 0 0x58 9 10 11 12 13 14 15 16 0 u32 2 u64 0x21000
> ioctl(3, EVIOCSFF, {type=FF_PERIODIC, id=2, direction=3, ...}) = 0
-v 
> ioctl(3, EVIOCSFF, {type=FF_PERIODIC, id=2, direction=3, trigger={button=4, interval=5}, replay={length=6, delay=7}, periodic={waveform=88, period=9, magnitude=10, offset=11, phase=12, envelope={attack_length=13, attack_level=14, fade_length=15, fade_level=0x10}, custom_len=2, custom_data=0x21000}}) = 0
riscv64 ioctl 3 0x40304580 0x20000 = 0
@0x20000 u16 0x52 2 3 4 5 6 7 0 -8 9 10 11 12 fill 40 0
> ioctl(3, EVIOCSFF, {type=FF_CONSTANT, id=2, direction=3, ...}) = 0
-v 
> ioctl(3, EVIOCSFF, {type=FF_CONSTANT, id=2, direction=3, trigger={button=4, interval=5}, replay={length=6, delay=7}, constant={level=-8, envelope={attack_length=9, attack_level=10, fade_length=11, fade_level=0xc}}}) = 0
x32 ioctl 3 0x402c4580 0x20000 = 0
@0x20000 u16 0x57 2 3 4 5 6 7 0 8 -9 10 11 12 13 fill 40 0
> ioctl(3, EVIOCSFF, {type=FF_RAMP, id=2, direction=3, ...}) = 0
-v 
> ioctl(3, EVIOCSFF, {type=FF_RAMP, id=2, direction=3, trigger={button=4, interval=5}, replay={length=6, delay=7}, ramp={start_level=8, end_level=-9, envelope={attack_length=10, attack_level=11, fade_length=12, fade_level=0xd}}}) = 0
x86_64 ioctl 3 0x40304580 0x20000 = 0
@0x20000 u16 0x53 2 3 4 5 6 7 0 8 -9 10 11 12 13 fill 40 0
> ioctl(3, EVIOCSFF, {type=FF_SPRING, id=2, direction=3, ...}) = 0
-v 
> ioctl(3, EVIOCSFF, {type=FF_SPRING, id=2, direction=3, trigger={button=4, interval=5}, replay={length=6, delay=7}}) = 0
x86_64 ioctl 3 0x40304580 0 = -1 EFAULT
> ioctl(3, EVIOCSFF, NULL) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x40304580 0x20000 = -1 EFAULT
@0x20000 u16 0x53 2
> ioctl(3, EVIOCSFF, 0x20000) = -1 EFAULT (Bad address)
i386 ioctl 3 0x40044581 5 = 0
> ioctl(3, EVIOCRMFF, 5) = 0
aarch64 ioctl 3 0x80044584 0x20000 = 0
@@0x20000 u32 16
> ioctl(3, EVIOCGEFFECTS, [16]) = 0
arm ioctl 3 0x40044590 1 = 0
> ioctl(3, EVIOCGRAB, 1) = 0
x32 ioctl 3 0x40044590 0 = -1 EBUSY
> ioctl(3, EVIOCGRAB, 0) = -1 EBUSY (Device or resource busy)
riscv64 ioctl 3 0x40044591 0 = 0
> ioctl(3, EVIOCREVOKE, 0) = 0
x86_64 ioctl 3 0x80104592 0x20000 = 0
@0x20000 u32 1 8 u64 0x21000
@@0x21000 u64 6
> ioctl(3, EVIOCGMASK, {type=EV_KEY, codes_size=8, codes_ptr=[KEY_ESC KEY_1]}) = 0
x86_64 ioctl 3 0x80104592 0x20000 = -1 EINVAL
@0x20000 u32 1 8 u64 0x21000
> ioctl(3, EVIOCGMASK, {type=EV_KEY, codes_size=8}) = -1 EINVAL (Invalid argument)
i386 ioctl 3 0x80104592 0x20000 = 0
@0x20000 u32 2 8 u64 0x21000
@@0x21000 u64 6
> ioctl(3, EVIOCGMASK, {type=EV_REL, codes_size=8, codes_ptr=0x21000}) = 0
aarch64 ioctl 3 0x40104593 0x20000 = 0
@0x20000 u32 1 8 u64 0x21000
@0x21000 u64 6
> ioctl(3, EVIOCSMASK, {type=EV_KEY, codes_size=8, codes_ptr=[KEY_ESC KEY_1]}) = 0
arm ioctl 3 0x40104593 0x20000 = 0
@0x20000 u32 2 8 u64 0x21000
@0x21000 u64 6
> ioctl(3, EVIOCSMASK, {type=EV_REL, codes_size=8, codes_ptr=[REL_Y REL_Z]}) = 0
x32 ioctl 3 0x40104593 0x20000 = 0
@0x20000 u32 3 8 u64 0x21000
@0x21000 u64 6
> ioctl(3, EVIOCSMASK, {type=EV_ABS, codes_size=8, codes_ptr=[ABS_Y ABS_Z]}) = 0
riscv64 ioctl 3 0x40104593 0x20000 = 0
@0x20000 u32 5 8 u64 0x21000
@0x21000 u64 6
> ioctl(3, EVIOCSMASK, {type=EV_SW, codes_size=8, codes_ptr=[SW_TABLET_MODE SW_HEADPHONE_INSERT]}) = 0
x86_64 ioctl 3 0x40104593 0x20000 = 0
@0x20000 u32 4 8 u64 0x21000
@0x21000 u64 6
> ioctl(3, EVIOCSMASK, {type=EV_MSC, codes_size=8, codes_ptr=0x21000}) = 0
x86_64 ioctl 3 0x40104593 0x20000 = 0
@0x20000 u32 1 8 u64 0x22000
> ioctl(3, EVIOCSMASK, {type=EV_KEY, codes_size=8, codes_ptr=0x22000}) = 0
i386 ioctl 3 0x400445a0 0x20000 = 0
@0x20000 u32 1
> ioctl(3, EVIOCSCLOCKID, [1]) = 0

# ---- Devices made by programs
aarch64 ioctl 3 0x405c5503 0x20000 = 0
@0x20000 u16 3 0x1234 0x5678 1 "Virtual keyboard\0" fill 63 0 u32 4
> ioctl(3, UI_DEV_SETUP, {id={bustype=3, vendor=4660, product=22136, version=1}, name="Virtual keyboard", ff_effects_max=4}) = 0
arm ioctl 3 0x405c5503 0x20002 = -1 EFAULT
> ioctl(3, UI_DEV_SETUP, 0x20002) = -1 EFAULT (Bad address)
x32 ioctl 3 0x401c5504 0x20000 = 0
@0x20000 u16 1 0 u32 0 -100 100 1 2 3
> ioctl(3, UI_ABS_SETUP, {code=ABS_Y, absinfo={value=0, minimum=4294967196, ...}}) = 0
-v 
> ioctl(3, UI_ABS_SETUP, {code=ABS_Y, absinfo={value=0, minimum=4294967196, maximum=100, fuzz=1, flat=2, resolution=3}}) = 0
riscv64 ioctl 3 0x40045564 1 = 0
> ioctl(3, UI_SET_EVBIT, EV_KEY) = 0
x86_64 ioctl 3 0x40045564 0x1f = -1 EINVAL
> ioctl(3, UI_SET_EVBIT, 0x1f /* EV_??? */) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x40045565 30 = 0
> ioctl(3, UI_SET_KEYBIT, KEY_A) = 0
i386 ioctl 3 0x40045566 8 = 0
> ioctl(3, UI_SET_RELBIT, REL_WHEEL) = 0
aarch64 ioctl 3 0x40045567 0x2f = 0
> ioctl(3, UI_SET_ABSBIT, ABS_MT_SLOT) = 0
arm ioctl 3 0x40045568 4 = 0
> ioctl(3, UI_SET_MSCBIT, MSC_SCAN) = 0
x32 ioctl 3 0x40045569 1 = 0
> ioctl(3, UI_SET_LEDBIT, LED_CAPSL) = 0
riscv64 ioctl 3 0x4004556a 2 = 0
> ioctl(3, UI_SET_SNDBIT, SND_TONE) = 0
x86_64 ioctl 3 0x4004556b 0x60 = 0
> ioctl(3, UI_SET_FFBIT, FF_GAIN) = 0
x86_64 ioctl 3 0x4004556d 0x11 = 0
> ioctl(3, UI_SET_SWBIT, SW_USB_INSERT) = 0
i386 ioctl 3 0x4004556e 7 = 0
> ioctl(3, UI_SET_PROPBIT, INPUT_PROP_PRESSUREPAD) = 0
aarch64 ioctl 3 0x4008556c &"virtual/input0" = 0
> ioctl(3, UI_SET_PHYS, "virtual/input0") = 0
x86_64 ioctl 3 0xc06855c8 0x20000 = 0
@0x20000 u32 1 0 fill 96 0
@@0x20000 u32 1 -22 u16 0x50 1 0 0 0 0 0 0 1 2 fill 28 0 u16 0x50 fill 46 0
> ioctl(3, UI_BEGIN_FF_UPLOAD, {request_id=1, retval=0, effect={type=0 /* FF_??? */, id=0, direction=0, ...}, old={type=0 /* FF_??? */, id=0, direction=0, ...}} => {retval=-22, effect={type=FF_RUMBLE, id=1, direction=0, ...}, old={type=FF_RUMBLE, id=0, direction=0, ...}}) = 0
arm ioctl 3 0xc06055c8 0x20000 = 0
@0x20000 u32 1 0 fill 96 0
@@0x20000 u32 1 0 u16 0x52 1 0 0 0 0 0 0 1 2 fill 24 0 u16 0x52 fill 46 0
> ioctl(3, UI_BEGIN_FF_UPLOAD, {request_id=1, retval=0, effect={type=0 /* FF_??? */, id=0, direction=0, ...}, old={type=0 /* FF_??? */, id=0, direction=0, ...}} => {retval=0, effect={type=FF_CONSTANT, id=1, direction=0, ...}, old={type=FF_CONSTANT, id=0, direction=0, ...}}) = 0
x86_64 ioctl 3 0xc06855c8 0x20000 = -1 EINVAL
@0x20000 u32 1 0 fill 96 0
> ioctl(3, UI_BEGIN_FF_UPLOAD, {request_id=1, retval=0, effect={type=0 /* FF_??? */, id=0, direction=0, ...}, old={type=0 /* FF_??? */, id=0, direction=0, ...}}) = -1 EINVAL (Invalid argument)
arm ioctl 3 0x406055c9 0x20000 = 0
@0x20000 u32 1 0 u16 0x50 1 0 0 0 0 0 0 1 2 fill 80 0
> ioctl(3, UI_END_FF_UPLOAD, {request_id=1, retval=0, effect={type=FF_RUMBLE, id=1, direction=0, ...}, old={type=0 /* FF_??? */, id=0, direction=0, ...}}) = 0
x32 ioctl 3 0xc00c55ca 0x20000 = 0
@0x20000 u32 2 0 0
@@0x20000 u32 2 0 7
> ioctl(3, UI_BEGIN_FF_ERASE, {request_id=2, retval=0, effect_id=0} => {retval=0, effect_id=7}) = 0
riscv64 ioctl 3 0x400c55cb 0x20000 = 0
@0x20000 u32 2 -5 7
> ioctl(3, UI_END_FF_ERASE, {request_id=2, retval=-5, effect_id=7}) = 0
x86_64 ioctl 3 0x8040552c 0x20000 = 8
@@0x20000 "input12\0"
> ioctl(3, UI_GET_SYSNAME(64), "input12") = 8
x86_64 ioctl 3 0x8005552c 0x20000 = 5
@@0x20000 "input12\0"
> ioctl(3, UI_GET_SYSNAME(5), "input"...) = 5
i386 ioctl 3 0x8040552c 0x20000 = -1 ENOENT
> ioctl(3, UI_GET_SYSNAME(64), 0x20000) = -1 ENOENT (No such file or directory)
aarch64 ioctl 3 0x8004552d 0x20000 = 0
@@0x20000 u32 5
> ioctl(3, UI_GET_VERSION, [5]) = 0

# ---- Joysticks
arm ioctl 3 0x80046a01 0x20000 = 0
@@0x20000 u32 0x20100
> ioctl(3, JSIOCGVERSION, [0x20100]) = 0
x32 ioctl 3 0x80016a11 0x20000 = 0
@@0x20000 u8 6
> ioctl(3, JSIOCGAXES, [6]) = 0
riscv64 ioctl 3 0x80016a12 0x20000 = 0
@@0x20000 u8 11
> ioctl(3, JSIOCGBUTTONS, [11]) = 0
x86_64 ioctl 3 0x80806a13 0x20000 = 8
@@0x20000 "Gamepad\0"
> ioctl(3, JSIOCGNAME(128), "Gamepad\0") = 8
x86_64 ioctl 3 0x80806a13 0x20000 = -1 ENODEV
> ioctl(3, JSIOCGNAME(128), 0x20000) = -1 ENODEV (No such device)
i386 ioctl 3 0x40246a21 0x20000 = 0
@0x20000 u32 1 2 3 4 5 6 7 -8 u16 -1 1
> ioctl(3, JSIOCSCORR, [{coef=[1, 2, 3, 4, 5, 6, 7, -8], prec=-1, type=JS_CORR_BROKEN}]) = 0
aarch64 ioctl 3 0x80246a22 0x20000 = 0
@@0x20000 u32 0 0 0 0 0 0 0 0 u16 0 0
> ioctl(3, JSIOCGCORR, [{coef=[0, 0, 0, 0, 0, 0, 0, 0], prec=0, type=JS_CORR_NONE}]) = 0
arm ioctl 3 0x40406a31 0x20000 = 0
@0x20000 u8 0 1 2 fill 61 0
> ioctl(3, JSIOCSAXMAP, [ABS_X, ABS_Y, ABS_Z, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ...]) = 0
-v 
> ioctl(3, JSIOCSAXMAP, [ABS_X, ABS_Y, ABS_Z, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X, ABS_X]) = 0
x32 ioctl 3 0x80406a32 0x20000 = 3
@@0x20000 u8 0 1 0x10
> ioctl(3, JSIOCGAXMAP, [ABS_X, ABS_Y, ABS_HAT0X]) = 3
riscv64 ioctl 3 0x44006a33 0x20000 = 0
@0x20000 u16 0x130 0x131 fill 1020 0
> ioctl(3, JSIOCSBTNMAP, [BTN_SOUTH, BTN_EAST, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, KEY_RESERVED, ...]) = 0
x86_64 ioctl 3 0x84006a34 0x20000 = 6
@@0x20000 u16 0x130 0x131 0x134
> ioctl(3, JSIOCGBTNMAP, [BTN_SOUTH, BTN_EAST, BTN_WEST]) = 6

# ---- HID
x86_64 ioctl 3 0x80044801 0x20000 = 0
@@0x20000 u32 52
> ioctl(3, HIDIOCGRDESCSIZE or HIDIOCGVERSION, [52]) = 0
i386 ioctl 3 0x90044802 0x20000 = 0
@0x20000 u32 4
@@0x20000 u32 4 u8 5 1 9 6
> ioctl(3, HIDIOCGRDESC, {size=4, value=[0x5, 0x1, 0x9, 0x6]}) = 0
aarch64 ioctl 3 0x90044802 0x20000 = -1 EINVAL
@0x20000 u32 4096
> ioctl(3, HIDIOCGRDESC, {size=4096}) = -1 EINVAL (Invalid argument)
arm ioctl 3 0x80084803 0x20000 = 0
@@0x20000 u32 3 u16 0x46d 0xc52b
> ioctl(3, HIDIOCGRAWINFO, {bustype=BUS_USB, vendor=0x46d, product=0xc52b}) = 0
x32 ioctl 3 0x81004804 0x20000 = 9
@@0x20000 "Logitech\0"
> ioctl(3, HIDIOCGRAWNAME(256), "Logitech\0") = 9
riscv64 ioctl 3 0x81004805 0x20000 = 13
@@0x20000 "usb-1/input0\0"
> ioctl(3, HIDIOCGRAWPHYS(256), "usb-1/input0\0") = 13
x86_64 ioctl 3 0x80404808 0x20000 = 4
@@0x20000 "abc\0"
> ioctl(3, HIDIOCGRAWUNIQ(64), "abc\0") = 4
x86_64 ioctl 3 0xc0044806 0x20000 = 4
@0x20000 u8 1 2 3 4
> ioctl(3, HIDIOCSFEATURE(4), "\1\2\3\4") = 4
i386 ioctl 3 0xc0084807 0x20000 = 4
@@0x20000 u8 1 2 3 4
> ioctl(3, HIDIOCGFEATURE(8), "\1\2\3\4") = 4
aarch64 ioctl 3 0xc0034809 0x20000 = 3
@0x20000 "\1ab"
> ioctl(3, HIDIOCSINPUT(3), "\1ab") = 3
arm ioctl 3 0xc003480a 0x20000 = 3
@@0x20000 "\1ab"
> ioctl(3, HIDIOCGINPUT(3), "\1ab") = 3
x32 ioctl 3 0xc003480b 0x20000 = 3
@0x20000 "\1ab"
> ioctl(3, HIDIOCSOUTPUT(3), "\1ab") = 3
riscv64 ioctl 3 0xc003480c 0x20000 = 2
@@0x20000 "\1ab"
> ioctl(3, HIDIOCGOUTPUT(3), "\1a") = 2
x86_64 ioctl 3 0x4802 1 = 65537
> ioctl(3, HIDIOCAPPLICATION, 1) = 65537
x86_64 ioctl 3 0x801c4803 0x20000 = 0
@@0x20000 u32 3 1 2 0 u16 0x46d 0xc52b 0x111 0 u32 1
> ioctl(3, HIDIOCGDEVINFO, {bustype=BUS_USB, busnum=1, devnum=2, ifnum=0, vendor=0x46d, product=0xc52b, version=0x111, num_applications=1}) = 0
i386 ioctl 3 0x81044804 0x20000 = 5
@0x20000 u32 1 fill 256 0
@@0x20000 u32 1 "Maker\0" fill 250 0
> ioctl(3, HIDIOCGSTRING, {index=1, value="Maker"}) = 5
aarch64 ioctl 3 0x80104806 0x20000 = 6
@@0x20000 "Mouse\0"
> ioctl(3, HIDIOCGNAME(16), "Mouse\0") = 6
arm ioctl 3 0x80104812 0x20000 = 4
@@0x20000 "usb\0"
> ioctl(3, HIDIOCGPHYS(16), "usb\0") = 4
x32 ioctl 3 0x400c4807 0x20000 = 0
@0x20000 u32 1 0 2
> ioctl(3, HIDIOCGREPORT, {report_type=HID_REPORT_TYPE_INPUT, report_id=0, num_fields=2}) = 0
riscv64 ioctl 3 0x400c4808 0x20000 = 0
@0x20000 u32 2 3 1
> ioctl(3, HIDIOCSREPORT, {report_type=HID_REPORT_TYPE_OUTPUT, report_id=0x3, num_fields=1}) = 0
x86_64 ioctl 3 0xc00c4809 0x20000 = 0
@0x20000 u32 3 0x100 0
@@0x20000 u32 3 0x100 7
> ioctl(3, HIDIOCGREPORTINFO, {report_type=HID_REPORT_TYPE_FEATURE, report_id=0x100, num_fields=7}) = 0
x86_64 ioctl 3 0xc00c4809 0x20000 = -1 EINVAL
@0x20000 u32 4 0x100 0
> ioctl(3, HIDIOCGREPORTINFO, {report_type=0x4 /* HID_REPORT_TYPE_??? */, report_id=0x100}) = -1 EINVAL (Invalid argument)
i386 ioctl 3 0xc038480a 0x20000 = 0
@0x20000 u32 1 2 3 fill 44 0 0
@@0x20000 u32 1 2 3 4 2 0x10001 0 0x10006 -127 127 0 255 0 1
> ioctl(3, HIDIOCGFIELDINFO, {report_type=HID_REPORT_TYPE_INPUT, report_id=0x2, field_index=3, maxusage=4, flags=0x2, physical=0x10001, logical=0, application=0x10006, logical_minimum=-127, logical_maximum=127, physical_minimum=0, physical_maximum=255, unit_exponent=0, unit=0x1}) = 0
aarch64 ioctl 3 0xc018480b 0x20000 = 0
@0x20000 u32 1 2 3 4 0x90001 0
@@0x20000 u32 1 2 3 4 0x90001 -1
> ioctl(3, HIDIOCGUSAGE, {report_type=HID_REPORT_TYPE_INPUT, report_id=0x2, field_index=3, usage_index=4, usage_code=0x90001, value=-1}) = 0
arm ioctl 3 0x4018480c 0x20000 = 0
@0x20000 u32 2 2 3 4 0x80001 1
> ioctl(3, HIDIOCSUSAGE, {report_type=HID_REPORT_TYPE_OUTPUT, report_id=0x2, field_index=3, usage_index=4, usage_code=0x80001, value=1}) = 0
x32 ioctl 3 0xc018480d 0x20000 = 0
@0x20000 u32 1 2 3 4 0 0
@@0x20000 u32 1 2 3 4 0x90001 0
> ioctl(3, HIDIOCGUCODE, {report_type=HID_REPORT_TYPE_INPUT, report_id=0x2, field_index=3, usage_index=4, usage_code=0x90001}) = 0
riscv64 ioctl 3 0x8004480e 0x20000 = 0
@@0x20000 u32 3
> ioctl(3, HIDIOCGFLAG, [HIDDEV_FLAG_UREF|HIDDEV_FLAG_REPORT]) = 0
x86_64 ioctl 3 0x4004480f 0x20000 = 0
@0x20000 u32 1
> ioctl(3, HIDIOCSFLAG, [HIDDEV_FLAG_UREF]) = 0
x86_64 ioctl 3 0x40184810 0x20000 = 2
@0x20000 u32 1 2 3 4 0x90001 0
> ioctl(3, HIDIOCGCOLLECTIONINDEX, {report_type=HID_REPORT_TYPE_INPUT, report_id=0x2, field_index=3, usage_index=4, usage_code=0x90001, value=0}) = 2
i386 ioctl 3 0xc0104811 0x20000 = 0
@0x20000 u32 1 0 0 0
@@0x20000 u32 1 2 0x10002 0
> ioctl(3, HIDIOCGCOLLECTIONINFO, {index=1, type=2, usage=0x10002, level=0}) = 0
