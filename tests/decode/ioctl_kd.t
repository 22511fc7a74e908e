# The requests of the Linux console.  Buffers hold what a screen or keyboard would; each is shown as asked and as answered.

x86_64 ioctl 3 0x4b2f 1193 = 0
> ioctl(3, KIOCSOUND, 1193 /* 1000 Hz */) = 0
i386 ioctl 3 0x4b2f 0 = 0
> ioctl(3, KIOCSOUND, 0 /* off */) = 0
arm ioctl 3 0x4b2f 0x10000000 = 0
> ioctl(3, KIOCSOUND, 268435456 /* off */) = 0
aarch64 ioctl 3 0x4b30 0x6404a9 = 0
> ioctl(3, KDMKTONE, 100<<16|1193 /* 1000 Hz, 100 ms */) = 0
x32 ioctl 3 0x4b30 0x640000 = 0
> ioctl(3, KDMKTONE, 100<<16|0 /* off */) = 0
riscv64 ioctl 3 0x4b30 0 = 0
> ioctl(3, KDMKTONE, 0 /* off */) = 0
x86_64 ioctl 3 0x4b31 0x20000 = 0
@@0x20000 u8 5
> ioctl(3, KDGETLED, [LED_SCR|LED_CAP]) = 0
i386 ioctl 3 0x4b31 0x20000 = -1 ENOTTY
> ioctl(3, KDGETLED, 0x20000) = -1 ENOTTY (Inappropriate ioctl for device)
arm ioctl 3 0x4b32 7 = 0
> ioctl(3, KDSETLED, LED_SCR|LED_NUM|LED_CAP) = 0
aarch64 ioctl 3 0x4b32 0x88 = 0
> ioctl(3, KDSETLED, 0x88 /* LED_??? */) = 0
x32 ioctl 3 0x4b33 0x20000 = 0
@@0x20000 u8 2
> ioctl(3, KDGKBTYPE, [KB_101]) = 0
riscv64 ioctl 3 0x4b34 0x3d4 = -1 EPERM
> ioctl(3, KDADDIO, 0x3d4) = -1 EPERM (Operation not permitted)
x86_64 ioctl 3 0x4b35 0x3d4 = -1 EPERM
> ioctl(3, KDDELIO, 0x3d4) = -1 EPERM (Operation not permitted)
i386 ioctl 3 0x4b36 0 = 0
> ioctl(3, KDENABIO) = 0
arm ioctl 3 0x4b37 0 = 0
> ioctl(3, KDDISABIO) = 0
aarch64 ioctl 3 0x4b3c 0 = 0
> ioctl(3, KDMAPDISP) = 0
x32 ioctl 3 0x4b3d 0 = 0
> ioctl(3, KDUNMAPDISP) = 0
riscv64 ioctl 3 0x4b6d 0 = 0
> ioctl(3, PIO_FONTRESET) = 0
x86_64 ioctl 3 0x4b3a 1 = 0
> ioctl(3, KDSETMODE, KD_GRAPHICS) = 0
i386 ioctl 3 0x4b3a 9 = -1 EINVAL
> ioctl(3, KDSETMODE, 0x9 /* KD_??? */) = -1 EINVAL (Invalid argument)
arm ioctl 3 0x4b3b 0x20000 = 0
@@0x20000 u32 0
> ioctl(3, KDGETMODE, [KD_TEXT]) = 0
aarch64 ioctl 3 0x4b40 0x20000 = 0
@@0x20000 "\0\1abcdefghijklmnopqrstuvwxyz0123456789" fill 8192 32
> ioctl(3, GIO_SCRNMAP, "\x00\x01\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f\x70\x71\x72\x73\x74\x75\x76\x77\x78\x79\x7a\x30\x31\x32\x33"...) = 0
x32 ioctl 3 0x4b41 0x20000 = 0
@0x20000 "\0\1abcdefghijklmnopqrstuvwxyz0123456789" fill 8192 32
> ioctl(3, PIO_SCRNMAP, "\x00\x01\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f\x70\x71\x72\x73\x74\x75\x76\x77\x78\x79\x7a\x30\x31\x32\x33"...) = 0
riscv64 ioctl 3 0x4b41 0x1 = -1 EFAULT
> ioctl(3, PIO_SCRNMAP, 0x1) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x4b44 0x20000 = 0
@@0x20000 u32 3
> ioctl(3, KDGKBMODE, [K_UNICODE]) = 0
i386 ioctl 3 0x4b45 4 = 0
> ioctl(3, KDSKBMODE, K_OFF) = 0
arm ioctl 3 0x4b45 7 = -1 EINVAL
> ioctl(3, KDSKBMODE, 7 /* K_??? */) = -1 EINVAL (Invalid argument)
aarch64 ioctl 3 0x4b46 0x20000 = 0
@0x20000 u8 3 30 0 0
@@0x20002 u16 0xb41
> ioctl(3, KDGKBENT, {kb_table=K_ALTSHIFTTAB, kb_index=30, kb_value=0xb41 /* K(KT_LETTER, 'A') */}) = 0
x32 ioctl 3 0x4b46 0x20000 = -1 EINVAL
@0x20000 u8 0 200 0 0
> ioctl(3, KDGKBENT, {kb_table=K_NORMTAB, kb_index=200}) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x4b47 0x20000 = 0
@0x20000 u8 0x81 30 u16 0x700
> ioctl(3, KDSKBENT, {kb_table=1<<KG_SHIFT|1<<KG_CTRLR, kb_index=30, kb_value=0x700 /* K_SHIFT */}) = 0
x86_64 ioctl 3 0x4b47 0x20000 = -1 EINVAL
@0x20000 u8 1
> ioctl(3, KDSKBENT, 0x20000) = -1 EINVAL (Invalid argument)
i386 ioctl 3 0x4b48 0x20000 = 0
@0x20000 u8 22 fill 512 0
@@0x20001 "\33[3~" u8 0
> ioctl(3, KDGKBSENT, {kb_func=KVAL(K_REMOVE), kb_string="\33[3~"}) = 0
arm ioctl 3 0x4b49 0x20000 = 0
@0x20000 u8 255 "\33[A" fill 512 0
> ioctl(3, KDSKBSENT, {kb_func=KVAL(K_UNDO), kb_string="\33[A"}) = 0
aarch64 ioctl 3 0x4b4a 0x20000 = 0
@@0x20000 u32 2 "`A\300'\\\n" fill 800 0
> ioctl(3, KDGKBDIACR, {kb_cnt=2, kbdiacr=[{diacr='`', base='A', result='\xc0'}, {diacr='\'', base='\\', result='\n'}]}) = 0
x32 ioctl 3 0x4b4b 0x20000 = 0
@0x20000 u32 1 "~n\361" fill 800 0
> ioctl(3, KDSKBDIACR, {kb_cnt=1, kbdiacr=[{diacr='~', base='n', result='\xf1'}]}) = 0
riscv64 ioctl 3 0x4b4c 0x20000 = 0
@0x20000 u32 0x1e 0
@@0x20004 u32 30
> ioctl(3, KDGETKEYCODE, {scancode=0x1e, keycode=0 => 0x1e}) = 0
x86_64 ioctl 3 0x4b4d 0x20000 = 0
@0x20000 u32 0x1e 30
> ioctl(3, KDSETKEYCODE, {scancode=0x1e, keycode=0x1e}) = 0
i386 ioctl 3 0x4b4e 2 = 0
> ioctl(3, KDSIGACCEPT, SIGINT) = 0
arm ioctl 3 0x4b52 0x20000 = 0
@0x20000 u32 250 -1
> ioctl(3, KDKBDREP, {delay=250, period=-1} => {delay=250, period=-1}) = 0
aarch64 ioctl 3 0x4b60 0x20000 = 0
@@0x20000 "\0\1abcdefghijklmnopqrstuvwxyz0123456789" fill 8192 32
> ioctl(3, GIO_FONT, "\x00\x01\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f\x70\x71\x72\x73\x74\x75\x76\x77\x78\x79\x7a\x30\x31\x32\x33"...) = 0
x32 ioctl 3 0x4b61 0x20000 = 0
@0x20000 "\0\1abcdefghijklmnopqrstuvwxyz0123456789" fill 8192 32
> ioctl(3, PIO_FONT, "\x00\x01\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f\x70\x71\x72\x73\x74\x75\x76\x77\x78\x79\x7a\x30\x31\x32\x33"...) = 0
riscv64 ioctl 3 0x4b62 0x20000 = 0
@@0x20000 u32 4
> ioctl(3, KDGKBMETA, [K_ESCPREFIX]) = 0
x86_64 ioctl 3 0x4b63 3 = 0
> ioctl(3, KDSKBMETA, K_METABIT) = 0
i386 ioctl 3 0x4b63 8 = -1 EINVAL
> ioctl(3, KDSKBMETA, 0x8 /* K_??? */) = -1 EINVAL (Invalid argument)
arm ioctl 3 0x4b64 0x20000 = 0
@@0x20000 u8 0x21
> ioctl(3, KDGKBLED, [LED_SCR|LED_NUM<<4]) = 0
aarch64 ioctl 3 0x4b65 0x77 = 0
> ioctl(3, KDSKBLED, LED_SCR|LED_NUM|LED_CAP|LED_SCR<<4|LED_NUM<<4|LED_CAP<<4) = 0
aarch64 ioctl 3 0x4b67 0x20000 = 0
@0x20000 u16 2 0 u32 0 ptr 0x30000
@0x30000 u16 0x2500 4 0x41 0x41
> ioctl(3, PIO_UNIMAP, {entry_ct=2, entries=[{unicode=0x2500, fontpos=0x4}, {unicode=0x41, fontpos=0x41}]}) = 0
arm ioctl 3 0x4b67 0x20000 = 0
@0x20000 u16 1 0 ptr 0x30000
@0x30000 u16 0x2500 4
> ioctl(3, PIO_UNIMAP, {entry_ct=1, entries=[{unicode=0x2500, fontpos=0x4}]}) = 0
i386 ioctl 3 0x4b67 0x20000 = -1 EFAULT
@0x20000 u16 2 0 ptr 0
> ioctl(3, PIO_UNIMAP, {entry_ct=2, entries=NULL}) = -1 EFAULT (Bad address)
i386 ioctl 3 0x4b68 0x20000 = 0
@0x20000 u16 1 2 3
> ioctl(3, PIO_UNIMAPCLR, {advised_hashsize=1, advised_hashstep=2, advised_hashlevel=3}) = 0
arm ioctl 3 0x4b69 0x20000 = 0
@@0x20000 u16 0xf000 1 2 fill 512 0
> ioctl(3, GIO_UNISCRNMAP, [0xf000, 0x1, 0x2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...]) = 0
aarch64 ioctl 3 0x4b6a 0x20000 = 0
@0x20000 u16 0xf000 1 2 fill 512 0
> ioctl(3, PIO_UNISCRNMAP, [0xf000, 0x1, 0x2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...]) = 0
x32 ioctl 3 0x4b6b 0x20000 = 0
@0x20000 u16 256 16 ptr 0x30000
> ioctl(3, GIO_FONTX, {charcount=256, charheight=16, chardata=0x30000} => {charcount=256, charheight=16, chardata=0x30000}) = 0
x86_64 ioctl 3 0x4b6c 0x20000 = 0
@0x20000 u16 2 16 u32 0 ptr 0x30000
@0x30000 "\0\1abcdefghijklmnopqrstuvwxyz0123456789" fill 8192 32
> ioctl(3, PIO_FONTX, {charcount=2, charheight=16, chardata="\x00\x01\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f\x70\x71\x72\x73\x74\x75\x76\x77\x78\x79\x7a\x30\x31\x32\x33"...}) = 0
x86_64 ioctl 3 0x4b70 0x20000 = 0
@@0x20000 "\0\1abcdefghijklmnopqrstuvwxyz0123456789" fill 8192 32
> ioctl(3, GIO_CMAP, "\x00\x01\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f\x70\x71\x72\x73\x74\x75\x76\x77\x78\x79\x7a\x30\x31\x32\x33"...) = 0
i386 ioctl 3 0x4b71 0x20000 = 0
@0x20000 "\0\1abcdefghijklmnopqrstuvwxyz0123456789" fill 8192 32
> ioctl(3, PIO_CMAP, "\x00\x01\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f\x70\x71\x72\x73\x74\x75\x76\x77\x78\x79\x7a\x30\x31\x32\x33"...) = 0
riscv64 ioctl 3 0x4b72 0x20000 = 0
@0x20000 u32 0 1 8 16 2 0 ptr 0x30000
@0x30000 "\0\1abcdefghijklmnopqrstuvwxyz0123456789" fill 8192 32
> ioctl(3, KDFONTOP, {op=KD_FONT_OP_SET, flags=KD_FONT_FLAG_DONT_RECALC, width=8, height=16, charcount=2, data="\x00\x01\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f\x70\x71\x72\x73\x74\x75\x76\x77\x78\x79\x7a\x30\x31\x32\x33"...}) = 0
arm ioctl 3 0x4b72 0x20000 = 0
@0x20000 u32 1 0 12 16 512 ptr 0x30000
> ioctl(3, KDFONTOP, {op=KD_FONT_OP_GET, flags=0, width=12, height=16, charcount=512, data=0x30000} => {width=12, height=16, charcount=512, data=0x30000}) = 0
i386 ioctl 3 0x4b72 0x20000 = 0
@0x20000 u32 2 0 8 16 0 ptr &"sun12x22"
> ioctl(3, KDFONTOP, {op=KD_FONT_OP_SET_DEFAULT, width=8, height=16, data="sun12x22"} => {width=8, height=16}) = 0
x86_64 ioctl 3 0x4b72 0x20000 = 0
@0x20000 u32 3 0 8 2 0 0 ptr 0
> ioctl(3, KDFONTOP, {op=KD_FONT_OP_COPY, height=2}) = 0
x86_64 ioctl 3 0x4b72 0x20000 = -1 EINVAL
@0x20000 u32 9 2 8 16 1 0 ptr 0
> ioctl(3, KDFONTOP, {op=0x9 /* KD_FONT_OP_??? */, flags=0x2 /* KD_FONT_FLAG_??? */, width=8, height=16, charcount=1, data=NULL}) = -1 EINVAL (Invalid argument)
i386 ioctl 3 0x4bfa 0x20000 = 0
@@0x20000 u32 1 0x60 0x41 0xc0 fill 4096 0
> ioctl(3, KDGKBDIACRUC, {kb_cnt=1, kbdiacruc=[{diacr=0x60, base=0x41, result=0xc0}]}) = 0
arm ioctl 3 0x4bfb 0x20000 = 0
@0x20000 u32 2 0x60 0x41 0xc0 1 2 3
> ioctl(3, KDSKBDIACRUC, {kb_cnt=2, kbdiacruc=[{diacr=0x60, base=0x41, result=0xc0}, {diacr=0x1, base=0x2, result=0x3}]}) = 0

# ---- Virtual terminals ----
x86_64 ioctl 3 0x5600 0x1000 = 0
@@0x1000 7
> ioctl(3, VT_OPENQRY, [7]) = 0
x86_64 ioctl 3 0x5601 0x1000 = 0
@@0x1000 u8 0 0 u16 0 0 0
> ioctl(3, VT_GETMODE, {mode=VT_AUTO, waitv=0, relsig=0, acqsig=0, frsig=0}) = 0
arm ioctl 3 0x5602 0x1000 = 0
@0x1000 u8 1 0 u16 10 12 0
> ioctl(3, VT_SETMODE, {mode=VT_PROCESS, waitv=0, relsig=SIGUSR1, acqsig=SIGUSR2, frsig=0}) = 0
i386 ioctl 3 0x5602 0x1000 = -1 EINVAL
@0x1000 u8 9 1 u16 0 64 -1
> ioctl(3, VT_SETMODE, {mode=0x9 /* VT_??? */, waitv=1, relsig=0, acqsig=SIGRT_32, frsig=65535}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x5602 0x1000 = -1 EFAULT
@0x1000 u8 9 1 u16 0
> ioctl(3, VT_SETMODE, 0x1000) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x5603 0x1000 = 0
@@0x1000 u16 1 0 0x7f
> ioctl(3, VBG_IOCTL_VMMDEV_REQUEST_BIG or VT_GETSTATE, {v_active=1, v_signal=0, v_state=0x7f}) = 0
x86_64 ioctl 3 0x5604 1 = -1 ENOTTY
> ioctl(3, VT_SENDSIG, SIGHUP) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x5605 2 = 0
> ioctl(3, VT_RELDISP, VT_ACKACQ) = 0
x86_64 ioctl 3 0x5605 1 = -1 EINVAL
> ioctl(3, VT_RELDISP, 1) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x5606 63 = 0
> ioctl(3, VT_ACTIVATE, 63) = 0
x86_64 ioctl 3 0x5607 1 = -1 EINTR
> ioctl(3, VT_WAITACTIVE, 1) = -1 EINTR (Interrupted system call)
x86_64 ioctl 3 0x5608 0 = 0
> ioctl(3, VT_DISALLOCATE, 0) = 0
x86_64 ioctl 3 0x5609 0x1000 = 0
@0x1000 u16 25 80 100
> ioctl(3, VT_RESIZE, {v_rows=25, v_cols=80, v_scrollsize=100}) = 0
x86_64 ioctl 3 0x560a 0x1000 = 0
@0x1000 u16 25 80 400 16 640 8
> ioctl(3, VT_RESIZEX, {v_rows=25, v_cols=80, v_vlin=400, v_clin=16, v_vcol=640, v_ccol=8}) = 0
x86_64 ioctl 3 0x560b 0 = 0
> ioctl(3, VT_LOCKSWITCH) = 0
x86_64 ioctl 3 0x560c 1 = -1 EPERM
> ioctl(3, VT_UNLOCKSWITCH) = -1 EPERM (Operation not permitted)
x86_64 ioctl 3 0x560d 0x1000 = 0
@@0x1000 u16 0x100
> ioctl(3, VT_GETHIFONTMASK, [0x100]) = 0
x86_64 ioctl 3 0x560e 0x1000 = 0
@0x1000 u32 0x10f 0 0 fill 16 0
@@0x1000 u32 1 2 3 fill 16 0
>> ioctl(3, VT_WAITEVENT, {event=VT_EVENT_SWITCH|VT_EVENT_BLANK|VT_EVENT_UNBLANK|VT_EVENT_RESIZE|0x100
> ioctl(3, VT_WAITEVENT, {event=VT_EVENT_SWITCH|VT_EVENT_BLANK|VT_EVENT_UNBLANK|VT_EVENT_RESIZE|0x100 => VT_EVENT_SWITCH, oldev=2, newev=3}) = 0
arm ioctl 3 0x560e 0x1000 = -1 EINTR
@0x1000 u32 4 0 0 fill 16 0
> ioctl(3, VT_WAITEVENT, {event=VT_EVENT_UNBLANK}) = -1 EINTR (Interrupted system call)
x86_64 ioctl 3 0x560f 0x1000 = 0
@0x1000 u32 3 u8 1 0 u16 10 12 0
> ioctl(3, VT_SETACTIVATE, {console=3, mode={mode=VT_PROCESS, waitv=0, relsig=SIGUSR1, acqsig=SIGUSR2, frsig=0}}) = 0
x86_64 ioctl 3 0x80085610 0x1000 = 0
@@0x1000 u16 25 80 3 4
> ioctl(3, VT_GETCONSIZECSRPOS, {con_rows=25, con_cols=80, csr_row=3, csr_col=4}) = 0

# How many there is room for, and how many there are.
x86_64 ioctl 3 0x4b66 0x1000 = 0
@0x1000 u16 4 0 u32 0 ptr 0x2000
@@0x1000 u16 2
@@0x2000 u16 65 1 66 2
>> ioctl(3, GIO_UNIMAP, {entry_ct=4
> ioctl(3, GIO_UNIMAP, {entry_ct=4 => 2, entries=[{unicode=0x41, fontpos=0x1}, {unicode=0x42, fontpos=0x2}]}) = 0
arm ioctl 3 0x4b66 0x1000 = -1 ENOMEM
@0x1000 u16 1 0 ptr 0x2000
> ioctl(3, GIO_UNIMAP, {entry_ct=1}) = -1 ENOMEM (Cannot allocate memory)

# The lights are the low byte of the argument.
riscv64 ioctl 3 0x4b32 0x20000102 = 0
> ioctl(3, KDSETLED, LED_NUM) = 0

# What came back, of which the request knows how much there is.
x86_64 ioctl 3 0x4b72 0x20000 = 0
@0x20000 u32 9 0 12 16 512 0 ptr 0x30000
> ioctl(3, KDFONTOP, {op=0x9 /* KD_FONT_OP_??? */, flags=0, width=12, height=16, charcount=512, data=0x30000} => {width=12, height=16, charcount=512, data=0x30000}) = 0
x86_64 ioctl 3 0x4b72 0x20000 = 0
@0x20000 u32 1 0 12 16 0 0 ptr 0x30000
@@0x20000 u32 1 0 8 2 1 0 ptr 0x30000
@0x30000 fill 64 170
> ioctl(3, KDFONTOP, {op=KD_FONT_OP_GET, flags=0, width=12, height=16, charcount=0, data=0x30000} => {width=8, height=2, charcount=1, data="\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa"}) = 0
x86_64 ioctl 3 0x4b48 0x20000 = 0
@0x20000 u8 200 fill 40 65
> ioctl(3, KDGKBSENT, {kb_func=KVAL(K_F191), kb_string=???}) = 0
x86_64 ioctl 3 0x4b49 0x20000 = 0
@0x20000 u8 27 fill 512 65
> ioctl(3, KDSKBSENT, {kb_func=KVAL(K_HELP), kb_string="AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"...}) = 0
-s 600
> ioctl(3, KDSKBSENT, {kb_func=KVAL(K_HELP), kb_string="AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}) = 0
