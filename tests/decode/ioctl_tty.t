# The requests of terminals.
x86_64 ioctl 0 0x5401 0x20000 = 0
@@0x20000 u32 0x500 5 0xbf 0x8a3b u8 0 3 28 127 21 4 0 1 0 17 19 26 0 18 15 23 22 0 0 0
> ioctl(0, TCGETS, {c_iflag=ICRNL|IXON, c_oflag=NL0|CR0|TAB0|BS0|VT0|FF0|OPOST|ONLCR, c_cflag=B38400|CS8|CREAD, c_lflag=ISIG|ICANON|ECHO|ECHOE|ECHOK|IEXTEN|ECHOCTL|ECHOKE, ...}) = 0
-v
> ioctl(0, TCGETS, {c_iflag=ICRNL|IXON, c_oflag=NL0|CR0|TAB0|BS0|VT0|FF0|OPOST|ONLCR, c_cflag=B38400|CS8|CREAD, c_lflag=ISIG|ICANON|ECHO|ECHOE|ECHOK|IEXTEN|ECHOCTL|ECHOKE, c_line=N_TTY, c_cc=[[VINTR]=0x3, [VQUIT]=0x1c, [VERASE]=0x7f, [VKILL]=0x15, [VEOF]=0x4, [VTIME]=0, [VMIN]=0x1, [VSWTC]=0, [VSTART]=0x11, [VSTOP]=0x13, [VSUSP]=0x1a, [VEOL]=0, [VREPRINT]=0x12, [VDISCARD]=0xf, [VWERASE]=0x17, [VLNEXT]=0x16, [VEOL2]=0, [17]=0, [18]=0]}) = 0
-v -Xraw
> ioctl(0, 0x5401, {c_iflag=0x500, c_oflag=0|0|0|0|0|0|0x5, c_cflag=0xf|0x30|0x80, c_lflag=0x8a3b, c_line=0, c_cc=[[VINTR]=0x3, [VQUIT]=0x1c, [VERASE]=0x7f, [VKILL]=0x15, [VEOF]=0x4, [VTIME]=0, [VMIN]=0x1, [VSWTC]=0, [VSTART]=0x11, [VSTOP]=0x13, [VSUSP]=0x1a, [VEOL]=0, [VREPRINT]=0x12, [VDISCARD]=0xf, [VWERASE]=0x17, [VLNEXT]=0x16, [VEOL2]=0, [17]=0, [18]=0]}) = 0
x86_64 ioctl 0 0x5401 0x20000 = -1 ENOTTY
> ioctl(0, TCGETS, 0x20000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 0 0x5402 0x20000 = 0
@0x20000 u32 0 0 0x100910bf 0 u8 0 3 28 127 21 4 0 1 0 17 19 26 0 18 15 23 22 0 0 0
> ioctl(0, SNDCTL_TMR_START or TCSETS, {c_iflag=, c_oflag=NL0|CR0|TAB0|BS0|VT0|FF0|, c_cflag=B4000000|B1152000<<IBSHIFT|CS8|CREAD, c_lflag=, ...}) = 0
x86_64 ioctl 0 0x5403 0x20000 = 0
@0x20000 u32 0 0xffff 0x100910bf 0 u8 0 3 28 127 21 4 0 1 0 17 19 26 0 18 15 23 22 0 0 0
> ioctl(0, SNDCTL_TMR_STOP or TCSETSW, {c_iflag=, c_oflag=NL1|CR3|XTABS|BS1|VT1|FF1|OPOST|OLCUC|ONLCR|OCRNL|ONOCR|ONLRET|OFILL|OFDEL, c_cflag=B4000000|B1152000<<IBSHIFT|CS8|CREAD, c_lflag=, ...}) = 0
x86_64 ioctl 0 0x5404 0x20000 = 0
@0x20000 u32 0 5 0 -1 u8 0 3 28 127 21 4 0 1 0 17 19 26 0 18 15 23 22 0 0 0
> ioctl(0, SNDCTL_TMR_CONTINUE or TCSETSF, {c_iflag=, c_oflag=NL0|CR0|TAB0|BS0|VT0|FF0|OPOST|ONLCR, c_cflag=B0|CS5|, c_lflag=ISIG|ICANON|XCASE|ECHO|ECHOE|ECHOK|ECHONL|NOFLSH|IEXTEN|ECHOCTL|ECHOPRT|ECHOKE|FLUSHO|PENDIN|TOSTOP|EXTPROC|0xfffe2000, ...}) = 0
arm ioctl 0 0x5401 0x20000 = 0
@@0x20000 u32 0x500 5 0xbf 0x8a3b u8 0 3 28 127 21 4 0 1 0 17 19 26 0 18 15 23 22 0 0 0
> ioctl(0, TCGETS, {c_iflag=ICRNL|IXON, c_oflag=NL0|CR0|TAB0|BS0|VT0|FF0|OPOST|ONLCR, c_cflag=B38400|CS8|CREAD, c_lflag=ISIG|ICANON|ECHO|ECHOE|ECHOK|IEXTEN|ECHOCTL|ECHOKE, ...}) = 0
x86_64 ioctl 0 0x802c542a 0x20000 = 0
@@0x20000 u32 0x500 5 0xbf 0x8a3b u8 0 3 28 127 21 4 0 1 0 17 19 26 0 18 15 23 22 0 0 0 u32 38400 38400
> ioctl(0, TCGETS2, {c_iflag=ICRNL|IXON, c_oflag=NL0|CR0|TAB0|BS0|VT0|FF0|OPOST|ONLCR, c_cflag=B38400|CS8|CREAD, c_lflag=ISIG|ICANON|ECHO|ECHOE|ECHOK|IEXTEN|ECHOCTL|ECHOKE, ...}) = 0
-v
> ioctl(0, TCGETS2, {c_iflag=ICRNL|IXON, c_oflag=NL0|CR0|TAB0|BS0|VT0|FF0|OPOST|ONLCR, c_cflag=B38400|CS8|CREAD, c_lflag=ISIG|ICANON|ECHO|ECHOE|ECHOK|IEXTEN|ECHOCTL|ECHOKE, c_line=N_TTY, c_cc=[[VINTR]=0x3, [VQUIT]=0x1c, [VERASE]=0x7f, [VKILL]=0x15, [VEOF]=0x4, [VTIME]=0, [VMIN]=0x1, [VSWTC]=0, [VSTART]=0x11, [VSTOP]=0x13, [VSUSP]=0x1a, [VEOL]=0, [VREPRINT]=0x12, [VDISCARD]=0xf, [VWERASE]=0x17, [VLNEXT]=0x16, [VEOL2]=0, [17]=0, [18]=0], c_ispeed=38400, c_ospeed=38400}) = 0
x86_64 ioctl 0 0x402c542b 0x20000 = 0
@0x20000 u32 0x500 5 0xbf 0x8a3b u8 0 3 28 127 21 4 0 1 0 17 19 26 0 18 15 23 22 0 0 0 u32 38400 38400
> ioctl(0, TCSETS2, {c_iflag=ICRNL|IXON, c_oflag=NL0|CR0|TAB0|BS0|VT0|FF0|OPOST|ONLCR, c_cflag=B38400|CS8|CREAD, c_lflag=ISIG|ICANON|ECHO|ECHOE|ECHOK|IEXTEN|ECHOCTL|ECHOKE, ...}) = 0
x86_64 ioctl 0 0x402c542c 0x20000 = 0
@0x20000 u32 0x500 5 0xbf 0x8a3b u8 0 3 28 127 21 4 0 1 0 17 19 26 0 18 15 23 22 0 0 0 u32 38400 38400
> ioctl(0, TCSETSW2, {c_iflag=ICRNL|IXON, c_oflag=NL0|CR0|TAB0|BS0|VT0|FF0|OPOST|ONLCR, c_cflag=B38400|CS8|CREAD, c_lflag=ISIG|ICANON|ECHO|ECHOE|ECHOK|IEXTEN|ECHOCTL|ECHOKE, ...}) = 0
x86_64 ioctl 0 0x402c542d 0x20000 = 0
@0x20000 u32 0x500 5 0xbf 0x8a3b u8 0 3 28 127 21 4 0 1 0 17 19 26 0 18 15 23 22 0 0 0 u32 38400 38400
> ioctl(0, TCSETSF2, {c_iflag=ICRNL|IXON, c_oflag=NL0|CR0|TAB0|BS0|VT0|FF0|OPOST|ONLCR, c_cflag=B38400|CS8|CREAD, c_lflag=ISIG|ICANON|ECHO|ECHOE|ECHOK|IEXTEN|ECHOCTL|ECHOKE, ...}) = 0
x86_64 ioctl 0 0x5405 0x20000 = 0
@@0x20000 u16 0x500 5 0xbf 0x3b u8 0 3 28 127 21 4 0 1 0 0
> ioctl(0, TCGETA, {c_iflag=ICRNL|IXON, c_oflag=NL0|CR0|TAB0|BS0|VT0|FF0|OPOST|ONLCR, c_cflag=B38400|CS8|CREAD, c_lflag=ISIG|ICANON|ECHO|ECHOE|ECHOK, ...}) = 0
-v
> ioctl(0, TCGETA, {c_iflag=ICRNL|IXON, c_oflag=NL0|CR0|TAB0|BS0|VT0|FF0|OPOST|ONLCR, c_cflag=B38400|CS8|CREAD, c_lflag=ISIG|ICANON|ECHO|ECHOE|ECHOK, c_line=N_TTY, c_cc=[[VINTR]=0x3, [VQUIT]=0x1c, [VERASE]=0x7f, [VKILL]=0x15, [VEOF]=0x4, [VTIME]=0, [VMIN]=0x1, [VSWTC]=0]}) = 0
x86_64 ioctl 0 0x5406 0x20000 = 0
@0x20000 u16 0x500 5 0xbf 0x3b u8 0 3 28 127 21 4 0 1 0 0
> ioctl(0, TCSETA, {c_iflag=ICRNL|IXON, c_oflag=NL0|CR0|TAB0|BS0|VT0|FF0|OPOST|ONLCR, c_cflag=B38400|CS8|CREAD, c_lflag=ISIG|ICANON|ECHO|ECHOE|ECHOK, ...}) = 0
x86_64 ioctl 0 0x5407 0x20000 = 0
@0x20000 u16 0x500 5 0xbf 0x3b u8 0 3 28 127 21 4 0 1 0 0
> ioctl(0, TCSETAW, {c_iflag=ICRNL|IXON, c_oflag=NL0|CR0|TAB0|BS0|VT0|FF0|OPOST|ONLCR, c_cflag=B38400|CS8|CREAD, c_lflag=ISIG|ICANON|ECHO|ECHOE|ECHOK, ...}) = 0
x86_64 ioctl 0 0x5408 0x20000 = 0
@0x20000 u16 0x500 5 0xbf 0x3b u8 0 3 28 127 21 4 0 1 0 0
> ioctl(0, TCSETAF, {c_iflag=ICRNL|IXON, c_oflag=NL0|CR0|TAB0|BS0|VT0|FF0|OPOST|ONLCR, c_cflag=B38400|CS8|CREAD, c_lflag=ISIG|ICANON|ECHO|ECHOE|ECHOK, ...}) = 0
x86_64 ioctl 0 0x5409 1 = 0
> ioctl(0, TCSBRK, 1) = 0
x86_64 ioctl 0 0x540a 2 = 0
> ioctl(0, TCXONC, TCIOFF) = 0
x86_64 ioctl 0 0x540b 9 = -1 EINVAL
> ioctl(0, TCFLSH, 0x9 /* TC??? */) = -1 EINVAL (Invalid argument)
x86_64 ioctl 0 0x540c 0 = 0
> ioctl(0, TIOCEXCL) = 0
x86_64 ioctl 0 0x540e 1 = 0
> ioctl(0, TIOCSCTTY, 1) = 0
x86_64 ioctl 0 0x540f 0x20000 = 0
@@0x20000 u32 1234
> ioctl(0, TIOCGPGRP, [1234]) = 0
x86_64 ioctl 0 0x5410 0x20000 = 0
@0x20000 u32 1234
> ioctl(0, TIOCSPGRP, [1234]) = 0
x86_64 ioctl 0 0x5411 0x20000 = 0
@@0x20000 u32 0
> ioctl(0, TIOCOUTQ, [0]) = 0
x86_64 ioctl 0 0x5412 0x20000 = 0
@0x20000 "x"
> ioctl(0, TIOCSTI, "x") = 0
x86_64 ioctl 0 0x5413 0x20000 = 0
@@0x20000 u16 24 80 0 0
> ioctl(0, TIOCGWINSZ, {ws_row=24, ws_col=80, ws_xpixel=0, ws_ypixel=0}) = 0
x86_64 ioctl 0 0x5414 0x20000 = 0
@0x20000 u16 24 80 0 0
> ioctl(0, TIOCSWINSZ, {ws_row=24, ws_col=80, ws_xpixel=0, ws_ypixel=0}) = 0
x86_64 ioctl 0 0x5415 0x20000 = 0
@@0x20000 u32 0x126
> ioctl(0, TIOCMGET, [TIOCM_DTR|TIOCM_RTS|TIOCM_CTS|TIOCM_DSR]) = 0
x86_64 ioctl 0 0x5416 0x20000 = 0
@0x20000 u32 2
> ioctl(0, TIOCMBIS, [TIOCM_DTR]) = 0
x86_64 ioctl 0 0x5417 0x20000 = 0
@0x20000 u32 4
> ioctl(0, TIOCMBIC, [TIOCM_RTS]) = 0
x86_64 ioctl 0 0x5418 0x20000 = 0
@0x20000 u32 0x10000
> ioctl(0, TIOCMSET, [0x10000 /* TIOCM_??? */]) = 0
x86_64 ioctl 0 0x5419 0x20000 = 0
@@0x20000 u32 0
> ioctl(0, TIOCGSOFTCAR, [0]) = 0
x86_64 ioctl 0 0x541a 0x20000 = 0
@0x20000 u32 1
> ioctl(0, TIOCSSOFTCAR, [1]) = 0
x86_64 ioctl 0 0x541b 0x20000 = 0
@@0x20000 u32 17
> ioctl(0, FIONREAD, [17]) = 0
x86_64 ioctl 0 0x5420 0x20000 = 0
@0x20000 u32 1
> ioctl(0, TIOCPKT, [1]) = 0
x86_64 ioctl 0 0x5421 0x20000 = 0
@0x20000 u32 1
> ioctl(0, FIONBIO, [1]) = 0
x86_64 ioctl 0 0x5423 0x20000 = 0
@0x20000 u32 3
> ioctl(0, TIOCSETD, [3]) = 0
x86_64 ioctl 0 0x5424 0x20000 = 0
@@0x20000 u32 0
> ioctl(0, TIOCGETD, [0]) = 0
x86_64 ioctl 0 0x5429 0x20000 = 0
@@0x20000 u32 1234
> ioctl(0, TIOCGSID, [1234]) = 0
x86_64 ioctl 0 0x80045430 0x20000 = 0
@@0x20000 u32 4
> ioctl(0, TIOCGPTN, [4]) = 0
x86_64 ioctl 0 0x40045431 0x20000 = 0
@0x20000 u32 0
> ioctl(0, TIOCSPTLCK, [0]) = 0
x86_64 ioctl 0 0x80045432 0x20000 = 0
@@0x20000 u32 0x8804
> ioctl(0, TIOCGDEV, [34820]) = 0
x86_64 ioctl 0 0x80045440 0x20000 = 0
@@0x20000 u32 0
> ioctl(0, TIOCGEXCL, [0]) = 0
x86_64 ioctl 0 0x5452 0x20000 = 0
@0x20000 u32 1
> ioctl(0, FIOASYNC, [1]) = 0
x86_64 ioctl 0 0x5456 0x20000 = 0
@@0x20000 u32 0x500 5 0xbf 0x8a3b u8 0 3 28 127 21 4 0 1 0 17 19 26 0 18 15 23 22 0 0 0
> ioctl(0, TIOCGLCKTRMIOS, {c_iflag=ICRNL|IXON, c_oflag=NL0|CR0|TAB0|BS0|VT0|FF0|OPOST|ONLCR, c_cflag=B38400|CS8|CREAD, c_lflag=ISIG|ICANON|ECHO|ECHOE|ECHOK|IEXTEN|ECHOCTL|ECHOKE, ...}) = 0
x86_64 ioctl 0 0x5457 0x20000 = 0
@0x20000 u32 0x500 5 0xbf 0x8a3b u8 0 3 28 127 21 4 0 1 0 17 19 26 0 18 15 23 22 0 0 0
> ioctl(0, TIOCSLCKTRMIOS, {c_iflag=ICRNL|IXON, c_oflag=NL0|CR0|TAB0|BS0|VT0|FF0|OPOST|ONLCR, c_cflag=B38400|CS8|CREAD, c_lflag=ISIG|ICANON|ECHO|ECHOE|ECHOK|IEXTEN|ECHOCTL|ECHOKE, ...}) = 0

# ---- Serial lines, both ends of a pseudo terminal ----
x86_64 ioctl 3 0x541f 0x1000 = 0
@0x1000 u32 4 1 0x3f8 4 0x34 16 2 115200 u16 50 u8 0 0 u32 1 u16 3000 9 u32 0 u64 0x1234 u16 2 0 u32 7 u64 0x5678
> ioctl(3, TIOCSSERIAL, {type=PORT_16550A, line=1, port=0x3f8, irq=4, flags=ASYNC_SAK|ASYNC_SPD_CUST, xmit_fifo_size=16, custom_divisor=2, baud_base=115200, close_delay=50, io_type=SERIAL_IO_PORT, hub6=1, closing_wait=3000, closing_wait2=9, iomem_base=0x1234, iomem_reg_shift=2, port_high=0x7, iomap_base=0x5678}) = 0
i386 ioctl 3 0x541e 0x1000 = 0
@@0x1000 u32 13 0 0 0 0x13020 64 0 921600 u16 50 u8 2 0 u32 0 u16 65535 0 u32 0xfe000000 u16 2 0 u32 0 0x5678
> ioctl(3, TIOCGSERIAL, {type=PORT_RSA, line=0, port=0, irq=0, flags=ASYNC_LOW_LATENCY|ASYNC_MAGIC_MULTIPLIER|0x1020, xmit_fifo_size=64, custom_divisor=0, baud_base=921600, close_delay=50, io_type=SERIAL_IO_MEM, hub6=0, closing_wait=ASYNC_CLOSING_WAIT_NONE, closing_wait2=0, iomem_base=0xfe000000, iomem_reg_shift=2, port_high=0, iomap_base=0x5678}) = 0
x32 ioctl 3 0x541f 0x1000 = -1 EPERM
@0x1000 u32 14 1 0x3f8 4 0xffffffff 16 2 115200 u16 50 u8 9 0 u32 1 u16 0 9 u32 0x1234 u16 2 0 u32 7 0x5678
> ioctl(3, TIOCSSERIAL, {type=14 /* PORT_??? */, line=1, port=0x3f8, irq=4, flags=ASYNC_HUP_NOTIFY|ASYNC_FOURPORT|ASYNC_SAK|ASYNC_SPLIT_TERMIOS|ASYNC_SKIP_TEST|ASYNC_AUTO_IRQ|ASYNC_SESSION_LOCKOUT|ASYNC_PGRP_LOCKOUT|ASYNC_CALLOUT_NOHUP|ASYNC_HARDPPS_CD|ASYNC_LOW_LATENCY|ASYNC_BUGGY_UART|ASYNC_AUTOPROBE|ASYNC_MAGIC_MULTIPLIER|0xfffe1030, xmit_fifo_size=16, custom_divisor=2, baud_base=115200, close_delay=50, io_type=0x9 /* SERIAL_IO_??? */, hub6=1, closing_wait=ASYNC_CLOSING_WAIT_INF, closing_wait2=9, iomem_base=0x1234, iomem_reg_shift=2, port_high=0x7, iomap_base=0x5678}) = -1 EPERM (Operation not permitted)
arm ioctl 3 0x541f 0x1000 = -1 EFAULT
@0x1000 u32 4 1 0x3f8
> ioctl(3, TIOCSSERIAL, 0x1000) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x541e 0 = -1 EFAULT
> ioctl(3, TIOCGSERIAL, NULL) = -1 EFAULT (Bad address)
aarch64 ioctl 3 0x542f 0x1000 = 0
@0x1000 u32 0x1f7 5 6 u8 7 8 fill 18 0
> ioctl(3, TIOCSRS485, {flags=SER_RS485_ENABLED|SER_RS485_RTS_ON_SEND|SER_RS485_RTS_AFTER_SEND|SER_RS485_RX_DURING_TX|SER_RS485_TERMINATE_BUS|SER_RS485_ADDRB|SER_RS485_ADDR_RECV|SER_RS485_ADDR_DEST, delay_rts_before_send=5, delay_rts_after_send=6, addr_recv=7, addr_dest=8}) = 0
riscv64 ioctl 3 0x542e 0x1000 = 0
@@0x1000 u32 0x11 0 0 u8 7 8 fill 18 0
> ioctl(3, TIOCGRS485, {flags=SER_RS485_ENABLED|SER_RS485_RX_DURING_TX, delay_rts_before_send=0, delay_rts_after_send=0}) = 0
riscv64 ioctl 3 0x542e 0x1000 = -1 ENOTTY
> ioctl(3, TIOCGRS485, 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0xc0285443 0x1000 = 0
@0x1000 u32 0x11 1 372 1 4000000 fill 20 0
> ioctl(3, TIOCSISO7816, {flags=SER_ISO7816_ENABLED|SER_ISO7816_T(1), tg=1, sc_fi=372, sc_di=1, clk=4000000}) = 0
arm ioctl 3 0x80285442 0x1000 = 0
@@0x1000 u32 0xf1 255 372 1 4000000 fill 20 0
> ioctl(3, TIOCGISO7816, {flags=SER_ISO7816_ENABLED|0xf0, tg=255, sc_fi=372, sc_di=1, clk=4000000}) = 0
x86_64 ioctl 3 0x545d 0x1000 = 0
@@0x1000 u32 1 2 3 4 5 6 7 8 9 10 11 fill 36 0
> ioctl(3, TIOCGICOUNT, {cts=1, dsr=2, rng=3, dcd=4, rx=5, tx=6, frame=7, overrun=8, parity=9, brk=10, buf_overrun=11}) = 0
x86_64 ioctl 3 0x5459 0x1000 = 0
@@0x1000 u32 1
> ioctl(3, TIOCSERGETLSR, [TIOCSER_TEMT]) = 0
x86_64 ioctl 3 0x545c 0x1c0 = -1 EINTR
> ioctl(3, TIOCMIWAIT, TIOCM_CAR|TIOCM_RNG|TIOCM_DSR) = -1 EINTR (Interrupted system call)
x86_64 ioctl 3 0x5441 0x102 = 4
> ioctl(3, TIOCGPTPEER, O_RDWR|O_NOCTTY) = 4
x86_64 ioctl 3 0x5441 0 = -1 EIO
> ioctl(3, TIOCGPTPEER, O_RDONLY) = -1 EIO (Input/output error)
x86_64 ioctl 3 0x80045438 0x1000 = 0
@@0x1000 1
> ioctl(3, TIOCGPKT, [1]) = 0
i386 ioctl 3 0x80045439 0x1000 = 0
@@0x1000 0
> ioctl(3, TIOCGPTLCK, [0]) = 0
x86_64 ioctl 3 0x40045436 2 = 0
> ioctl(3, TIOCSIG, SIGINT) = 0
arm ioctl 3 0x545e 0x1000 = 0
@@0x1000 u64 0x100000000
> ioctl(3, FIOQSIZE, [4294967296]) = 0
x86_64 ioctl 3 0x5460 0x1000 = -1 ENOTTY
> ioctl(3, FIOQSIZE, 0x1000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x540a 0x123456789 = -1 EINVAL
> ioctl(3, TCXONC, 0x123456789 /* TC??? */) = -1 EINVAL (Invalid argument)

# The first byte says what is asked of a console.
x86_64 ioctl 3 0x541c 0x1000 = 0
@0x1000 u8 2 u16 1 2 3 4 0 u8 fill 40 0
> ioctl(3, TIOCLINUX, {subcode=TIOCL_SETSEL, xs=1, ys=2, xe=3, ye=4, sel_mode=TIOCL_SELCHAR}) = 0
aarch64 ioctl 3 0x541c 0x1000 = 0
@0x1000 u8 2 u16 1 2 3 4 17 u8 fill 40 0
> ioctl(3, TIOCLINUX, {subcode=TIOCL_SETSEL, xs=1, ys=2, xe=3, ye=4, sel_mode=0x11 /* TIOCL_SEL??? */}) = 0
x86_64 ioctl 3 0x541c 0x1000 = -1 EFAULT
@0x1000 u8 2 u16 1 2
> ioctl(3, TIOCLINUX, 0x1000) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x541c 0x1000 = 0
@0x1000 u8 5 0 0 0 u32 0 0x7fffffe 1 2 3 4 5 6
> ioctl(3, TIOCLINUX, {subcode=TIOCL_SELLOADLUT, lut=[0, 0x7fffffe, 0x1, 0x2, 0x3, 0x4, 0x5, 0x6]}) = 0
x86_64 ioctl 3 0x541c 0x1000 = 0
@0x1000 u8 6 u8 fill 40 0
> ioctl(3, TIOCLINUX, {subcode=TIOCL_GETSHIFTSTATE}) = 0
x86_64 ioctl 3 0x541c 0x1000 = 0
@0x1000 u8 11 3 u8 fill 40 0
> ioctl(3, TIOCLINUX, {subcode=TIOCL_SETKMSGREDIRECT, value=3}) = 0
arm ioctl 3 0x541c 0x1000 = 0
@0x1000 u8 13 0 0 0 u32 -5 u8 fill 40 0
> ioctl(3, TIOCLINUX, {subcode=TIOCL_SCROLLCONSOLE, lines=-5}) = 0
x86_64 ioctl 3 0x541c 0x1000 = -1 EINVAL
@0x1000 u8 1 u8 fill 40 0
> ioctl(3, TIOCLINUX, {subcode=0x1 /* TIOCL_??? */}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x541c 0 = -1 EFAULT
> ioctl(3, TIOCLINUX, NULL) = -1 EFAULT (Bad address)
