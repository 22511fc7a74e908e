# ioctl: real-time clocks, watchdogs, PTP clocks, pulses per second.

# ---- Real-time clocks
x86_64 ioctl 3 0x7001 0 = 0
> ioctl(3, RTC_AIE_ON) = 0
i386 ioctl 3 0x7002 0x1234 = 0
> ioctl(3, RTC_AIE_OFF) = 0
aarch64 ioctl 3 0x7003 0 = -1 EINVAL
> ioctl(3, RTC_UIE_ON) = -1 EINVAL (Invalid argument)
arm ioctl 3 0x7004 0 = 0
> ioctl(3, PHN_NOT_OH or RTC_UIE_OFF) = 0
x32 ioctl 3 0x7005 0 = 0
> ioctl(3, RTC_PIE_ON) = 0
riscv64 ioctl 3 0x7006 0 = 0
> ioctl(3, RTC_PIE_OFF) = 0
x86_64 ioctl 3 0x700f 0 = 0
> ioctl(3, RTC_WIE_ON) = 0
x86_64 ioctl 3 0x7010 0 = 0
> ioctl(3, RTC_WIE_OFF) = 0
i386 ioctl 3 0x7014 0 = 0
> ioctl(3, RTC_VL_CLR) = 0
aarch64 ioctl 3 0x40247007 0x20000 = 0
@0x20000 u32 1 2 3 4 5 126 0 0 -1
> ioctl(3, RTC_ALM_SET, {tm_sec=1, tm_min=2, tm_hour=3, tm_mday=4, tm_mon=5, tm_year=126, ...}) = 0
-v 
> ioctl(3, RTC_ALM_SET, {tm_sec=1, tm_min=2, tm_hour=3, tm_mday=4, tm_mon=5, tm_year=126, tm_wday=0, tm_yday=0, tm_isdst=-1}) = 0
arm ioctl 3 0x80247008 0x20000 = 0
@@0x20000 u32 59 59 23 31 11 126 4 364 0
> ioctl(3, RTC_ALM_READ, {tm_sec=59, tm_min=59, tm_hour=23, tm_mday=31, tm_mon=11, tm_year=126, ...}) = 0
x32 ioctl 3 0x80247009 0x20000 = 0
@@0x20000 u32 59 59 23 31 11 126 4 364 0
> ioctl(3, RTC_RD_TIME, {tm_sec=59, tm_min=59, tm_hour=23, tm_mday=31, tm_mon=11, tm_year=126, ...}) = 0
-v 
> ioctl(3, RTC_RD_TIME, {tm_sec=59, tm_min=59, tm_hour=23, tm_mday=31, tm_mon=11, tm_year=126, tm_wday=4, tm_yday=364, tm_isdst=0}) = 0
riscv64 ioctl 3 0x80247009 0x20000 = -1 ENOTTY
> ioctl(3, RTC_RD_TIME, 0x20000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x4024700a 0x20000 = 0
@0x20000 u32 0 0 0 1 0 70 0 0 0
> ioctl(3, RTC_SET_TIME, {tm_sec=0, tm_min=0, tm_hour=0, tm_mday=1, tm_mon=0, tm_year=70, ...}) = 0
x86_64 ioctl 3 0x4024700a 0x20001 = -1 EFAULT
> ioctl(3, RTC_SET_TIME, 0x20001) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x8008700b 0x20000 = 0
@@0x20000 u64 1024
> ioctl(3, RTC_IRQP_READ, [1024]) = 0
arm ioctl 3 0x8004700b 0x20000 = 0
@@0x20000 u32 1024
> ioctl(3, RTC_IRQP_READ, [1024]) = 0
i386 ioctl 3 0x4004700c 64 = 0
> ioctl(3, RTC_IRQP_SET, 64) = 0
x86_64 ioctl 3 0x8008700d 0x20000 = 0
@@0x20000 u64 1900
> ioctl(3, RTC_EPOCH_READ, [1900]) = 0
i386 ioctl 3 0x8004700d 0x20000 = 0
@@0x20000 u32 1900
> ioctl(3, RTC_EPOCH_READ, [1900]) = 0
aarch64 ioctl 3 0x4008700e 1900 = 0
> ioctl(3, RTC_EPOCH_SET, 1900) = 0
arm ioctl 3 0x4028700f 0x20000 = 0
@0x20000 u8 1 0 0 0 u32 1 2 3 4 5 126 0 0 -1
> ioctl(3, RTC_WKALM_SET, {enabled=1, pending=0, time={tm_sec=1, tm_min=2, tm_hour=3, tm_mday=4, tm_mon=5, tm_year=126, ...}}) = 0
-v 
> ioctl(3, RTC_WKALM_SET, {enabled=1, pending=0, time={tm_sec=1, tm_min=2, tm_hour=3, tm_mday=4, tm_mon=5, tm_year=126, tm_wday=0, tm_yday=0, tm_isdst=-1}}) = 0
x32 ioctl 3 0x80287010 0x20000 = 0
@@0x20000 u8 1 1 0 0 u32 1 2 3 4 5 126 0 0 -1
> ioctl(3, RTC_WKALM_RD, {enabled=1, pending=1, time={tm_sec=1, tm_min=2, tm_hour=3, tm_mday=4, tm_mon=5, tm_year=126, ...}}) = 0
x86_64 ioctl 3 0x80207011 0x20000 = 0
@@0x20000 u32 1 -2 3 -4 5 6 u64 -7
> ioctl(3, RTC_PLL_GET, {pll_ctrl=1, pll_value=-2, pll_max=3, pll_min=-4, pll_posmult=5, pll_negmult=6, pll_clock=-7}) = 0
i386 ioctl 3 0x801c7011 0x20000 = 0
@@0x20000 u32 1 -2 3 -4 5 6 -7
> ioctl(3, RTC_PLL_GET, {pll_ctrl=1, pll_value=-2, pll_max=3, pll_min=-4, pll_posmult=5, pll_negmult=6, pll_clock=-7}) = 0
riscv64 ioctl 3 0x40207012 0x20000 = 0
@0x20000 u32 1 -2 3 -4 5 6 7 0
> ioctl(3, RTC_PLL_SET, {pll_ctrl=1, pll_value=-2, pll_max=3, pll_min=-4, pll_posmult=5, pll_negmult=6, pll_clock=7}) = 0
x86_64 ioctl 3 0x40187013 0x20000 = 0
@0x20000 u64 0 -1 u32 0 0
@@0x20000 u64 0 0x91 u32 0 0
> ioctl(3, RTC_PARAM_GET, {param=RTC_PARAM_FEATURES, index=0} => {uvalue=1<<RTC_FEATURE_ALARM|1<<RTC_FEATURE_UPDATE_INTERRUPT|1<<RTC_FEATURE_ALARM_WAKEUP_ONLY}) = 0
x86_64 ioctl 3 0x40187013 0x20000 = 0
@0x20000 u64 1 -1 u32 2 0
@@0x20000 u64 1 -277 u32 2 0
> ioctl(3, RTC_PARAM_GET, {param=RTC_PARAM_CORRECTION, index=2} => {svalue=-277}) = 0
i386 ioctl 3 0x40187013 0x20000 = 0
@0x20000 u64 2 -1 u32 0 0
@@0x20000 u64 2 1 u32 0 0
> ioctl(3, RTC_PARAM_GET, {param=RTC_PARAM_BACKUP_SWITCH_MODE, index=0} => {uvalue=RTC_BSM_DIRECT}) = 0
aarch64 ioctl 3 0x40187013 0x20000 = 0
@0x20000 u64 3 -1 u32 0 5
@@0x20000 u64 3 31 u32 0 5
> ioctl(3, RTC_PARAM_GET, {param=0x3 /* RTC_PARAM_??? */, index=0, __pad=0x5} => {uvalue=0x1f, __pad=0x5}) = 0
arm ioctl 3 0x40187013 0x20000 = -1 EINVAL
@0x20000 u64 3 -1 u32 0 0
> ioctl(3, RTC_PARAM_GET, {param=0x3 /* RTC_PARAM_??? */, index=0}) = -1 EINVAL (Invalid argument)
x32 ioctl 3 0x40187014 0x20000 = 0
@0x20000 u64 0 0x300 u32 0 0
> ioctl(3, RTC_PARAM_SET, {param=RTC_PARAM_FEATURES, uvalue=0x300 /* 1<<RTC_FEATURE_??? */, index=0}) = 0
riscv64 ioctl 3 0x40187014 0x20000 = 0
@0x20000 u64 1 -277 u32 0 0
> ioctl(3, RTC_PARAM_SET, {param=RTC_PARAM_CORRECTION, svalue=-277, index=0}) = 0
x86_64 ioctl 3 0x40187014 0x20000 = 0
@0x20000 u64 2 4 u32 0 0
> ioctl(3, RTC_PARAM_SET, {param=RTC_PARAM_BACKUP_SWITCH_MODE, uvalue=0x4 /* RTC_BSM_??? */, index=0}) = 0
x86_64 ioctl 3 0x40187014 0x20000 = 0
@0x20000 u64 4 4 u32 1 7
> ioctl(3, RTC_PARAM_SET, {param=0x4 /* RTC_PARAM_??? */, uvalue=0x4, index=1, __pad=0x7}) = 0
i386 ioctl 3 0x80047013 0x20000 = 0
@@0x20000 u32 0x15
> ioctl(3, RTC_VL_READ, [RTC_VL_DATA_INVALID|RTC_VL_BACKUP_EMPTY|RTC_VL_BACKUP_SWITCH]) = 0
aarch64 ioctl 3 0x80047013 0x20000 = 0
@@0x20000 u32 0x20
> ioctl(3, RTC_VL_READ, [0x20 /* RTC_VL_??? */]) = 0

# ---- Watchdogs
arm ioctl 3 0x80285700 0x20000 = 0
@@0x20000 u32 0x8180 1 "iTCO_wdt\0" fill 23 0
> ioctl(3, WDIOC_GETSUPPORT, {options=WDIOF_SETTIMEOUT|WDIOF_MAGICCLOSE|WDIOF_KEEPALIVEPING, firmware_version=1, identity="iTCO_wdt"}) = 0
x32 ioctl 3 0x80285700 0x20000 = 0
@@0x20000 u32 0x10000 1 "0123456789abcdef0123456789abcdef"
> ioctl(3, WDIOC_GETSUPPORT, {options=0x10000 /* WDIOF_??? */, firmware_version=1, identity="0123456789abcdef0123456789abcde"...}) = 0
riscv64 ioctl 3 0x80285700 0x20000 = -1 ENOTTY
> ioctl(3, WDIOC_GETSUPPORT, 0x20000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x80045701 0x20000 = 0
@@0x20000 u32 0x20
> ioctl(3, WDIOC_GETSTATUS, [32]) = 0
x86_64 ioctl 3 0x80045702 0x20000 = 0
@@0x20000 u32 0
> ioctl(3, WDIOC_GETBOOTSTATUS, [0]) = 0
i386 ioctl 3 0x80045703 0x20000 = 0
@@0x20000 u32 98
> ioctl(3, WDIOC_GETTEMP, [98]) = 0
aarch64 ioctl 3 0x80045704 0x20000 = 0
@0x20000 u32 1
> ioctl(3, WDIOC_SETOPTIONS, [WDIOS_DISABLECARD]) = 0
arm ioctl 3 0x80045704 0x20000 = 0
@0x20000 u32 8
> ioctl(3, WDIOC_SETOPTIONS, [0x8 /* WDIOS_??? */]) = 0
x32 ioctl 3 0x80045705 0 = 0
> ioctl(3, WDIOC_KEEPALIVE) = 0
riscv64 ioctl 3 0xc0045706 0x20000 = 0
@0x20000 u32 30
> ioctl(3, WDIOC_SETTIMEOUT, [30]) = 0
x86_64 ioctl 3 0xc0045706 0 = -1 EFAULT
> ioctl(3, WDIOC_SETTIMEOUT, NULL) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x80045707 0x20000 = 0
@@0x20000 u32 30
> ioctl(3, WDIOC_GETTIMEOUT, [30]) = 0
i386 ioctl 3 0xc0045708 0x20000 = 0
@0x20000 u32 5
> ioctl(3, WDIOC_SETPRETIMEOUT, [5]) = 0
aarch64 ioctl 3 0x80045709 0x20000 = 0
@@0x20000 u32 5
> ioctl(3, WDIOC_GETPRETIMEOUT, [5]) = 0
arm ioctl 3 0x8004570a 0x20000 = 0
@@0x20000 u32 29
> ioctl(3, WDIOC_GETTIMELEFT, [29]) = 0

# ---- PTP clocks
x32 ioctl 3 0x80503d01 0x20000 = 0
@@0x20000 u32 1000000 0 2 2 1 4 1 0 fill 48 0
> ioctl(3, PTP_CLOCK_GETCAPS, {max_adj=1000000, n_alarm=0, n_ext_ts=2, n_per_out=2, pps=1, n_pins=4, cross_timestamping=1, adjust_phase=0}) = 0
riscv64 ioctl 3 0x80503d0a 0x20000 = 0
@@0x20000 u32 1000000 0 2 2 1 4 1 1 30000 fill 44 0
> ioctl(3, PTP_CLOCK_GETCAPS2, {max_adj=1000000, n_alarm=0, n_ext_ts=2, n_per_out=2, pps=1, n_pins=4, cross_timestamping=1, adjust_phase=1, max_phase_adj=30000}) = 0
x86_64 ioctl 3 0x80503d0a 0x20000 = -1 ENOTTY
> ioctl(3, PTP_CLOCK_GETCAPS2, 0x20000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x40103d02 0x20000 = 0
@0x20000 u32 1 3 0 0
> ioctl(3, PTP_EXTTS_REQUEST, {index=1, flags=PTP_ENABLE_FEATURE|PTP_RISING_EDGE}) = 0
i386 ioctl 3 0x40103d0b 0x20000 = 0
@0x20000 u32 1 0x1f 0 0
> ioctl(3, PTP_EXTTS_REQUEST2, {index=1, flags=PTP_ENABLE_FEATURE|PTP_RISING_EDGE|PTP_FALLING_EDGE|PTP_STRICT_FLAGS|PTP_EXT_OFFSET}) = 0
aarch64 ioctl 3 0x40103d0b 0x20000 = -1 EINVAL
@0x20000 u32 1 0x20 0 0
> ioctl(3, PTP_EXTTS_REQUEST2, {index=1, flags=0x20 /* PTP_??? */}) = -1 EINVAL (Invalid argument)
arm ioctl 3 0x40383d03 0x20000 = 0
@0x20000 u64 1700000000 u32 0 0 u64 1 u32 0 0 u32 0 0 u64 0 0
> ioctl(3, PTP_PEROUT_REQUEST, {start={sec=1700000000, nsec=0} /* 2023-11-14T22:13:20+0000 */, period={sec=1, nsec=0}, index=0, flags=0}) = 0
x32 ioctl 3 0x40383d0c 0x20000 = 0
@0x20000 u64 0 u32 500 0 u64 1 u32 0 0 u32 1 6 u64 0 u32 250000000 0
> ioctl(3, PTP_PEROUT_REQUEST2, {phase={sec=0, nsec=500}, period={sec=1, nsec=0}, index=1, flags=PTP_PEROUT_DUTY_CYCLE|PTP_PEROUT_PHASE, on={sec=0, nsec=250000000}}) = 0
riscv64 ioctl 3 0x40383d0c 0x20000 = 0
@0x20000 u64 0 u32 0 0 u64 1 u32 999999999 5 u32 1 9 u64 0 u32 250000000 0
> ioctl(3, PTP_PEROUT_REQUEST2, {start={sec=0, nsec=0}, period={sec=1, nsec=999999999, reserved=0x5}, index=1, flags=PTP_PEROUT_ONE_SHOT|0x8, rsv=[0, 0, 0xee6b280, 0]}) = 0
x86_64 ioctl 3 0x40383d03 0x20004 = -1 EFAULT
> ioctl(3, PTP_PEROUT_REQUEST, 0x20004) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x40043d04 1 = 0
> ioctl(3, PTP_ENABLE_PPS, 1) = 0
i386 ioctl 3 0x40043d0d 0 = 0
> ioctl(3, PTP_ENABLE_PPS2, 0) = 0
aarch64 ioctl 3 0x43403d05 0x20000 = 0
@0x20000 u32 1 0 0 0 fill 816 0
@@0x20000 u32 1 0 0 0 u64 1 u32 2 0 u64 1700000000 u32 1 0 u64 3 u32 4 0 fill 768 0
> ioctl(3, PTP_SYS_OFFSET, {n_samples=1, ts=[{sec=1, nsec=2} /* 1970-01-01T00:00:01.000000002+0000 */, {sec=1700000000, nsec=1} /* 2023-11-14T22:13:20.000000001+0000 */, {sec=3, nsec=4} /* 1970-01-01T00:00:03.000000004+0000 */]}) = 0
arm ioctl 3 0x43403d0e 0x20000 = -1 EINVAL
@0x20000 u32 26 0 0 0 fill 816 0
> ioctl(3, PTP_SYS_OFFSET2, {n_samples=26}) = -1 EINVAL (Invalid argument)
x32 ioctl 3 0x43403d0e 0x20000 = 0
@0x20000 u32 0 0 0 0 fill 816 0
@@0x20000 u32 0 0 0 0 u64 1 u32 2 0 u64 1700000000 u32 1 0 u64 3 u32 4 0 fill 768 0
> ioctl(3, PTP_SYS_OFFSET2, {n_samples=0, ts=[{sec=1, nsec=2} /* 1970-01-01T00:00:01.000000002+0000 */]}) = 0
riscv64 ioctl 3 0xc0603d06 0x20000 = 0
@0x20000 fill 64 0 u32 1 0 0 0 0 0 0 0
@@0x20000 "SDP1\0" fill 59 0 u32 1 2 0 0 0 0 0 0
> ioctl(3, PTP_PIN_GETFUNC, {index=1, name="SDP1", func=PTP_PF_PEROUT, chan=0}) = 0
x86_64 ioctl 3 0xc0603d0f 0x20000 = -1 EINVAL
@0x20000 fill 64 0 u32 9 0 0 0 0 0 0 0
> ioctl(3, PTP_PIN_GETFUNC2, {index=9}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x40603d07 0x20000 = 0
@0x20000 fill 64 0 u32 1 1 2 0 0 0 0 0
> ioctl(3, PTP_PIN_SETFUNC, {index=1, func=PTP_PF_EXTTS, chan=2}) = 0
i386 ioctl 3 0x40603d10 0x20000 = 0
@0x20000 fill 64 0 u32 1 4 2 0 0 0 0 0
> ioctl(3, PTP_PIN_SETFUNC2, {index=1, func=0x4 /* PTP_PF_??? */, chan=2}) = 0
aarch64 ioctl 3 0xc0403d08 0x20000 = 0
@@0x20000 u64 1700000000 u32 5 0 u64 1700000001 u32 5 0 u64 77 u32 5 0 fill 16 0
> ioctl(3, PTP_SYS_OFFSET_PRECISE, {device={sec=1700000000, nsec=5} /* 2023-11-14T22:13:20.000000005+0000 */, sys_realtime={sec=1700000001, nsec=5} /* 2023-11-14T22:13:21.000000005+0000 */, sys_monoraw={sec=77, nsec=5}}) = 0
arm ioctl 3 0xc0403d11 0x20000 = -1 EOPNOTSUPP
> ioctl(3, PTP_SYS_OFFSET_PRECISE2, 0x20000) = -1 EOPNOTSUPP (Operation not supported)
x32 ioctl 3 0xc4c03d09 0x20000 = 0
@0x20000 u32 2 0 0 0 fill 1200 0
@@0x20000 u32 2 0 0 0 u64 1 u32 2 0 u64 3 u32 4 0 u64 5 u32 6 0 u64 7 u32 8 0 fill 1136 0
> ioctl(3, PTP_SYS_OFFSET_EXTENDED, {n_samples=2, ts=[[{sec=1, nsec=2} /* 1970-01-01T00:00:01.000000002+0000 */, {sec=3, nsec=4} /* 1970-01-01T00:00:03.000000004+0000 */, {sec=5, nsec=6} /* 1970-01-01T00:00:05.000000006+0000 */], [{sec=7, nsec=8} /* 1970-01-01T00:00:07.000000008+0000 */, {sec=0, nsec=0}, {sec=0, nsec=0}]]}) = 0
riscv64 ioctl 3 0xc4c03d12 0x20000 = 0
@0x20000 u32 1 4 0 0 fill 1200 0
@@0x20000 u32 1 4 0 0 u64 1 u32 2 0 u64 3 u32 4 0 u64 5 u32 6 0 fill 1152 0
> ioctl(3, PTP_SYS_OFFSET_EXTENDED2, {n_samples=1, clockid=CLOCK_MONOTONIC_RAW, ts=[[{sec=1, nsec=2} /* 1970-01-01T00:00:01.000000002+0000 */, {sec=3, nsec=4} /* 1970-01-01T00:00:03.000000004+0000 */, {sec=5, nsec=6} /* 1970-01-01T00:00:05.000000006+0000 */]]}) = 0
x86_64 ioctl 3 0xc4c03d12 0x20000 = -1 EINVAL
@0x20000 u32 99 0 0 0 fill 1200 0
> ioctl(3, PTP_SYS_OFFSET_EXTENDED2, {n_samples=99}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x3d13 0 = 0
> ioctl(3, PTP_MASK_CLEAR_ALL) = 0
i386 ioctl 3 0x40043d14 0x20000 = 0
@0x20000 u32 3
> ioctl(3, PTP_MASK_EN_SINGLE, [3]) = 0
aarch64 ioctl 3 0xc0403d15 0x20000 = 0
@@0x20000 u64 1700000000 u32 5 0 u64 1700000001 u32 5 0 u64 77 u32 5 0 fill 16 0
> ioctl(3, PTP_SYS_OFFSET_PRECISE_CYCLES, {device={sec=1700000000, nsec=5} /* 2023-11-14T22:13:20.000000005+0000 */, sys_realtime={sec=1700000001, nsec=5} /* 2023-11-14T22:13:21.000000005+0000 */, sys_monoraw={sec=77, nsec=5}}) = 0
arm ioctl 3 0xc4c03d16 0x20000 = 0
@0x20000 u32 1 0 0 0 fill 1200 0
@@0x20000 u32 1 0 0 0 u64 1 u32 2 0 u64 3 u32 4 0 u64 5 u32 6 0 fill 1152 0
> ioctl(3, PTP_SYS_OFFSET_EXTENDED_CYCLES, {n_samples=1, ts=[[{sec=1, nsec=2} /* 1970-01-01T00:00:01.000000002+0000 */, {sec=3, nsec=4} /* 1970-01-01T00:00:03.000000004+0000 */, {sec=5, nsec=6} /* 1970-01-01T00:00:05.000000006+0000 */]]}) = 0

# ---- Pulses per second
x86_64 ioctl 3 0x800870a1 0x20000 = 0
@@0x20000 u32 1 0x1011 u64 1 u32 2 0 u64 3 u32 -4 1
> ioctl(3, PPS_GETPARAMS, {api_version=1, mode=PPS_CAPTUREASSERT|PPS_OFFSETASSERT|PPS_TSFMT_TSPEC, assert_off_tu={sec=1, nsec=2, flags=0}, clear_off_tu={sec=3, nsec=-4, flags=PPS_TIME_INVALID}}) = 0
i386 ioctl 3 0x800470a1 0x20000 = 0
@@0x20000 u32 1 0x1011 u64 1 u32 2 0 u64 3 u32 -4 1
> ioctl(3, PPS_GETPARAMS, {api_version=1, mode=PPS_CAPTUREASSERT|PPS_OFFSETASSERT|PPS_TSFMT_TSPEC, assert_off_tu={sec=1, nsec=2, flags=0}, clear_off_tu={sec=3, nsec=-4, flags=PPS_TIME_INVALID}}) = 0
x32 ioctl 3 0x400470a2 0x20000 = 0
@0x20000 u32 1 0x11 u64 0 u32 0 0 u64 0 u32 0 0
> ioctl(3, PPS_SETPARAMS, {api_version=1, mode=PPS_CAPTUREASSERT|PPS_OFFSETASSERT, assert_off_tu={sec=0, nsec=0, flags=0}, clear_off_tu={sec=0, nsec=0, flags=0}}) = 0
riscv64 ioctl 3 0x800870a3 0x20000 = 0
@@0x20000 u32 0x1153
> ioctl(3, PPS_GETCAP, [PPS_CAPTUREASSERT|PPS_CAPTURECLEAR|PPS_OFFSETASSERT|PPS_ECHOASSERT|PPS_CANWAIT|PPS_TSFMT_TSPEC]) = 0
x86_64 ioctl 3 0xc00870a4 0x20000 = 0
@0x20000 fill 48 0 u64 3 u32 0 0
@@0x20000 u32 17 0 u64 1700000000 u32 5 0 u64 0 u32 0 0 u32 0x1011 0 u64 3 u32 0 0
> ioctl(3, PPS_FETCH, {timeout={sec=3, nsec=0, flags=0}, info={assert_sequence=17, clear_sequence=0, assert_tu={sec=1700000000, nsec=5, flags=0}, clear_tu={sec=0, nsec=0, flags=0}, current_mode=PPS_CAPTUREASSERT|PPS_OFFSETASSERT|PPS_TSFMT_TSPEC}}) = 0
i386 ioctl 3 0xc00470a4 0x20000 = 0
@0x20000 fill 44 0 u64 3 u32 0 0
@@0x20000 u32 17 0 u64 1700000000 u32 5 0 u64 0 u32 0 0 u32 0x1011 u64 3 u32 0 0
> ioctl(3, PPS_FETCH, {timeout={sec=3, nsec=0, flags=0}, info={assert_sequence=17, clear_sequence=0, assert_tu={sec=1700000000, nsec=5, flags=0}, clear_tu={sec=0, nsec=0, flags=0}, current_mode=PPS_CAPTUREASSERT|PPS_OFFSETASSERT|PPS_TSFMT_TSPEC}}) = 0
arm ioctl 3 0xc00470a4 0x20000 = -1 ETIMEDOUT
@0x20000 fill 48 0 u64 3 u32 0 1
> ioctl(3, PPS_FETCH, {timeout={sec=3, nsec=0, flags=PPS_TIME_INVALID}}) = -1 ETIMEDOUT (Connection timed out)
x86_64 ioctl 3 0x400870a5 0x20000 = 0
@0x20000 u32 0x1000 1 0
> ioctl(3, PPS_KC_BIND, {tsformat=PPS_TSFMT_TSPEC, edge=PPS_CAPTUREASSERT, consumer=PPS_KC_HARDPPS}) = 0
x86_64 ioctl 3 0x400870a5 0x20000 = -1 EINVAL
@0x20000 u32 0x1000 2 3
> ioctl(3, PPS_KC_BIND, {tsformat=PPS_TSFMT_TSPEC, edge=PPS_CAPTURECLEAR, consumer=0x3 /* PPS_KC_??? */}) = -1 EINVAL (Invalid argument)

# What is reserved, of the second version of a request.
arm ioctl 3 0x40103d02 0x1000 = 0
@0x1000 u32 1 3 5 0
> ioctl(3, PTP_EXTTS_REQUEST, {index=1, flags=PTP_ENABLE_FEATURE|PTP_RISING_EDGE}) = 0
arm ioctl 3 0x40103d0b 0x1000 = -1 EINVAL
@0x1000 u32 1 3 5 0
> ioctl(3, PTP_EXTTS_REQUEST2, {index=1, flags=PTP_ENABLE_FEATURE|PTP_RISING_EDGE, rsv=[0x5, 0]}) = -1 EINVAL (Invalid argument)
i386 ioctl 3 0x40603d10 0x1000 = -1 EINVAL
@0x1000 fill 64 0 u32 1 1 2 0 0 7 0 0
> ioctl(3, PTP_PIN_SETFUNC2, {index=1, func=PTP_PF_EXTTS, chan=2, rsv=[0, 0, 0x7, 0, 0]}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x43403d05 0x1000 = -1 EINVAL
@0x1000 u32 2 0 1 0 fill 816 0
> ioctl(3, PTP_SYS_OFFSET, {n_samples=2, rsv=[0, 0x1, 0]}) = -1 EINVAL (Invalid argument)
