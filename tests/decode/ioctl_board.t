# ioctl: GPIO, I2C, SPI, counters, infrared, trusted environments.

# ---- GPIO, first version
x86_64 ioctl 3 0x8044b401 0x20000 = 0
@@0x20000 "gpiochip0\0" fill 22 0 "pinctrl-bcm2835\0" fill 16 0 u32 54
> ioctl(3, GPIO_GET_CHIPINFO_IOCTL, {name="gpiochip0", label="pinctrl-bcm2835", lines=54}) = 0
i386 ioctl 3 0x8044b401 0x20000 = -1 ENODEV
> ioctl(3, GPIO_GET_CHIPINFO_IOCTL, 0x20000) = -1 ENODEV (No such device)
aarch64 ioctl 3 0xc048b402 0x20000 = 0
@0x20000 u32 4 fill 68 0
@@0x20000 u32 4 0x45 "GPIO4\0" fill 26 0 "led\0" fill 28 0
> ioctl(3, GPIO_GET_LINEINFO_IOCTL, {line_offset=4} => {flags=GPIOLINE_FLAG_KERNEL|GPIOLINE_FLAG_ACTIVE_LOW|GPIOLINE_FLAG_BIAS_PULL_DOWN, name="GPIO4", consumer="led"}) = 0
arm ioctl 3 0xc048b402 0x20000 = -1 EINVAL
@0x20000 u32 400 fill 68 0
> ioctl(3, GPIO_GET_LINEINFO_IOCTL, {line_offset=400}) = -1 EINVAL (Invalid argument)
x32 ioctl 3 0xc048b40b 0x20000 = 0
@0x20000 u32 4 fill 68 0
@@0x20000 u32 4 0x100 "\0" fill 31 0 "\0" fill 31 0
> ioctl(3, GPIO_GET_LINEINFO_WATCH_IOCTL, {line_offset=4} => {flags=0x100 /* GPIOLINE_FLAG_??? */, name="", consumer=""}) = 0
riscv64 ioctl 3 0xc004b40c 0x20000 = 0
@0x20000 u32 4
> ioctl(3, GPIO_GET_LINEINFO_UNWATCH_IOCTL, {offset=4}) = 0
x86_64 ioctl 3 0xc16cb403 0x20000 = 0
@0x20000 u32 17 27 fill 248 0 u32 2 u8 1 0 fill 62 0 "blink\0" fill 26 0 u32 2 0
@@0x20000 u32 17 27 fill 248 0 u32 2 u8 1 0 fill 62 0 "blink\0" fill 26 0 u32 2 5
> ioctl(3, GPIO_GET_LINEHANDLE_IOCTL, {lines=2, lineoffsets=[17, 27], flags=GPIOHANDLE_REQUEST_OUTPUT, default_values=[1, 0], consumer_label="blink"} => {fd=5}) = 0
x86_64 ioctl 3 0xc16cb403 0x20000 = -1 EBUSY
@0x20000 u32 17 27 fill 248 0 u32 0x21 u8 1 0 fill 62 0 "in\0" fill 29 0 u32 1 0
> ioctl(3, GPIO_GET_LINEHANDLE_IOCTL, {lines=1, lineoffsets=[17], flags=GPIOHANDLE_REQUEST_INPUT|GPIOHANDLE_REQUEST_BIAS_PULL_UP, default_values=[1], consumer_label="in"}) = -1 EBUSY (Device or resource busy)
i386 ioctl 3 0xc16cb403 0x20000 = -1 EINVAL
@0x20000 u32 17 27 fill 248 0 u32 0x100 u8 1 0 fill 62 0 "in\0" fill 29 0 u32 99 0
> ioctl(3, GPIO_GET_LINEHANDLE_IOCTL, {lines=99, lineoffsets=[17, 27, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...], flags=0x100 /* GPIOHANDLE_REQUEST_??? */, default_values=[1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...], consumer_label="in"}) = -1 EINVAL (Invalid argument)
aarch64 ioctl 3 0xc16cb403 0 = -1 EFAULT
> ioctl(3, GPIO_GET_LINEHANDLE_IOCTL, NULL) = -1 EFAULT (Bad address)
arm ioctl 3 0xc030b404 0x20000 = 0
@0x20000 u32 22 1 3 "button\0" fill 25 0 u32 0
@@0x20000 u32 22 1 3 "button\0" fill 25 0 u32 6
> ioctl(3, GPIO_GET_LINEEVENT_IOCTL, {lineoffset=22, handleflags=GPIOHANDLE_REQUEST_INPUT, eventflags=GPIOEVENT_REQUEST_BOTH_EDGES, consumer_label="button"} => {fd=6}) = 0
x32 ioctl 3 0xc030b404 0x20000 = -1 EPERM
@0x20000 u32 22 1 1 "button\0" fill 25 0 u32 0
> ioctl(3, GPIO_GET_LINEEVENT_IOCTL, {lineoffset=22, handleflags=GPIOHANDLE_REQUEST_INPUT, eventflags=GPIOEVENT_REQUEST_RISING_EDGE, consumer_label="button"}) = -1 EPERM (Operation not permitted)
riscv64 ioctl 3 0xc040b408 0x20000 = 0
@@0x20000 u8 1 0 1 fill 61 0
> ioctl(3, GPIOHANDLE_GET_LINE_VALUES_IOCTL, {values=[1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...]}) = 0
x86_64 ioctl 3 0xc040b408 0x20000 = -1 EPERM
> ioctl(3, GPIOHANDLE_GET_LINE_VALUES_IOCTL, 0x20000) = -1 EPERM (Operation not permitted)
x86_64 ioctl 3 0xc040b409 0x20000 = 0
@0x20000 u8 1 0 1 fill 61 0
> ioctl(3, GPIOHANDLE_SET_LINE_VALUES_IOCTL, {values=[1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...]}) = 0
-v 
> ioctl(3, GPIOHANDLE_SET_LINE_VALUES_IOCTL, {values=[1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]}) = 0
i386 ioctl 3 0xc054b40a 0x20000 = 0
@0x20000 u32 0x82 u8 1 0 1 fill 61 0 u32 0 0 0 0
> ioctl(3, GPIOHANDLE_SET_CONFIG_IOCTL, {flags=GPIOHANDLE_REQUEST_OUTPUT|GPIOHANDLE_REQUEST_BIAS_DISABLE, default_values=[1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...]}) = 0

# ---- GPIO, second version
aarch64 ioctl 3 0xc100b405 0x20000 = 0
@0x20000 fill 64 0 u32 7 fill 188 0
@@0x20000 "GPIO7\0" fill 26 0 "spi0 CS1\0" fill 23 0 u32 7 1 u64 0x9 u32 3 0 u64 5000 fill 144 0 fill 16 0
> ioctl(3, GPIO_V2_GET_LINEINFO_IOCTL, {offset=7} => {name="GPIO7", consumer="spi0 CS1", flags=GPIO_V2_LINE_FLAG_USED|GPIO_V2_LINE_FLAG_OUTPUT, num_attrs=1, attrs=[{debounce_period_us=5000}]}) = 0
arm ioctl 3 0xc100b405 0x20000 = 0
@0x20000 fill 64 0 u32 7 fill 188 0
@@0x20000 "GPIO7\0" fill 26 0 "\0" fill 31 0 u32 7 3 u64 0x8 u32 1 0 u64 0x44 u32 2 0 u64 1 u32 4 9 u64 1 fill 112 0 fill 16 0
> ioctl(3, GPIO_V2_GET_LINEINFO_IOCTL, {offset=7} => {name="GPIO7", consumer="", flags=GPIO_V2_LINE_FLAG_OUTPUT, num_attrs=3, attrs=[{flags=GPIO_V2_LINE_FLAG_INPUT|GPIO_V2_LINE_FLAG_OPEN_DRAIN}, {values=0x1}, {id=4, padding=0x9, data=0x1}]}) = 0
x32 ioctl 3 0xc100b405 0x20000 = -1 EINVAL
@0x20000 fill 64 0 u32 7 fill 188 0
> ioctl(3, GPIO_V2_GET_LINEINFO_IOCTL, {offset=7}) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0xc100b406 0x20000 = 0
@0x20000 fill 64 0 u32 7 fill 188 0
@@0x20000 "\0" fill 31 0 "\0" fill 31 0 u32 7 0 u64 4 fill 176 0
> ioctl(3, GPIO_V2_GET_LINEINFO_WATCH_IOCTL, {offset=7} => {name="", consumer="", flags=GPIO_V2_LINE_FLAG_INPUT, num_attrs=0}) = 0
x86_64 ioctl 3 0xc250b407 0x20000 = 0
@0x20000 u32 17 fill 252 0 "app\0" fill 28 0 u64 8 u32 2 0 0 0 0 0 u32 2 0 u64 1 1 u32 1 0 u64 0x44 2 fill 192 0 u32 1 0 0 0 0 0 0 0
@@0x20000 u32 17 fill 252 0 "app\0" fill 28 0 u64 8 u32 2 0 0 0 0 0 u32 2 0 u64 1 1 u32 1 0 u64 0x44 2 fill 192 0 u32 1 0 0 0 0 0 0 9
> ioctl(3, GPIO_V2_GET_LINE_IOCTL, {num_lines=1, offsets=[17], consumer="app", config={flags=GPIO_V2_LINE_FLAG_OUTPUT, num_attrs=2, attrs=[{values=0x1, mask=0x1}, {flags=GPIO_V2_LINE_FLAG_INPUT|GPIO_V2_LINE_FLAG_OPEN_DRAIN, mask=0x2}]}} => {fd=9}) = 0
x86_64 ioctl 3 0xc250b407 0x20000 = -1 EINVAL
@0x20000 u32 17 18 fill 248 0 "app\0" fill 28 0 u64 0x834 u32 0 0 0 0 0 0 fill 240 0 u32 2 64 0 0 0 0 0 0
> ioctl(3, GPIO_V2_GET_LINE_IOCTL, {num_lines=2, offsets=[17, 18], consumer="app", config={flags=GPIO_V2_LINE_FLAG_INPUT|GPIO_V2_LINE_FLAG_EDGE_RISING|GPIO_V2_LINE_FLAG_EDGE_FALLING|GPIO_V2_LINE_FLAG_EVENT_CLOCK_REALTIME, num_attrs=0}, event_buffer_size=64}) = -1 EINVAL (Invalid argument)
i386 ioctl 3 0xc110b40d 0x20000 = 0
@0x20000 u64 0x1004 u32 1 0 0 0 0 0 u32 3 0 u64 10 3 fill 216 0
> ioctl(3, GPIO_V2_LINE_SET_CONFIG_IOCTL, {flags=GPIO_V2_LINE_FLAG_INPUT|GPIO_V2_LINE_FLAG_EVENT_CLOCK_HTE, num_attrs=1, attrs=[{debounce_period_us=10, mask=0x3}]}) = 0
aarch64 ioctl 3 0xc110b40d 0x20000 = -1 EINVAL
@0x20000 u64 0x2000 u32 1 0 0 0 0 0 u32 9 1 u64 10 3 fill 216 0
> ioctl(3, GPIO_V2_LINE_SET_CONFIG_IOCTL, {flags=0x2000 /* GPIO_V2_LINE_FLAG_??? */, num_attrs=1, attrs=[{id=9, padding=0x1, data=0xa, mask=0x3}]}) = -1 EINVAL (Invalid argument)
arm ioctl 3 0xc010b40e 0x20000 = 0
@0x20000 u64 0 3
@@0x20000 u64 1 3
> ioctl(3, GPIO_V2_LINE_GET_VALUES_IOCTL, {mask=0x3} => {bits=0x1}) = 0
x32 ioctl 3 0xc010b40e 0x20000 = -1 EIO
@0x20000 u64 0 3
> ioctl(3, GPIO_V2_LINE_GET_VALUES_IOCTL, {mask=0x3}) = -1 EIO (Input/output error)
riscv64 ioctl 3 0xc010b40f 0x20000 = 0
@0x20000 u64 1 3
> ioctl(3, GPIO_V2_LINE_SET_VALUES_IOCTL, {bits=0x1, mask=0x3}) = 0

# ---- I2C
x86_64 ioctl 3 0x701 3 = 0
> ioctl(3, I2C_RETRIES, 3) = 0
x86_64 ioctl 3 0x702 100 = 0
> ioctl(3, I2C_TIMEOUT, 100) = 0
i386 ioctl 3 0x703 0x50 = 0
> ioctl(3, I2C_SLAVE, 0x50) = 0
aarch64 ioctl 3 0x704 0 = 0
> ioctl(3, I2C_TENBIT, 0) = 0
x86_64 ioctl 3 0x705 0x20000 = 0
@@0x20000 u64 0xeff0009
> ioctl(3, I2C_FUNCS, [I2C_FUNC_I2C|I2C_FUNC_SMBUS_PEC|I2C_FUNC_SMBUS_QUICK|I2C_FUNC_SMBUS_BYTE|I2C_FUNC_SMBUS_BYTE_DATA|I2C_FUNC_SMBUS_WORD_DATA|I2C_FUNC_SMBUS_PROC_CALL|I2C_FUNC_SMBUS_WRITE_BLOCK_DATA|I2C_FUNC_SMBUS_I2C_BLOCK]) = 0
arm ioctl 3 0x705 0x20000 = 0
@@0x20000 u32 0x60001
> ioctl(3, I2C_FUNCS, [I2C_FUNC_I2C|I2C_FUNC_SMBUS_BYTE]) = 0
arm ioctl 3 0x705 0x20000 = -1 ENOTTY
> ioctl(3, I2C_FUNCS, 0x20000) = -1 ENOTTY (Inappropriate ioctl for device)
x32 ioctl 3 0x706 0x68 = -1 EINVAL
> ioctl(3, I2C_SLAVE_FORCE, 0x68) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x707 0x20000 = 2
@0x20000 u64 0x21000 u32 2 0
@0x21000 u16 0x50 0 2 0 u64 0x22000 u16 0x50 1 8 0 u64 0x22100
@0x22000 "\1\2"
> ioctl(3, I2C_RDWR, {msgs=[{addr=0x50, flags=0, len=2, buf="\1\2"}, {addr=0x50, flags=I2C_M_RD, len=8}], nmsgs=2}) = 2
arm ioctl 3 0x707 0x20000 = -1 EREMOTEIO
@0x20000 u32 0x21000 2
@0x21000 u16 0x50 0x4000 2 0 u32 0x22000 u16 0x50 0x401 8 0 u32 0x22100
@0x22000 "\1\2"
> ioctl(3, I2C_RDWR, {msgs=[{addr=0x50, flags=I2C_M_NOSTART, len=2, buf="\1\2"}, {addr=0x50, flags=I2C_M_RD|I2C_M_RECV_LEN, len=8}], nmsgs=2}) = -1 EREMOTEIO (Remote I/O error)
riscv64 ioctl 3 0x707 0 = -1 EINVAL
> ioctl(3, I2C_RDWR, NULL) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0x708 1 = 0
> ioctl(3, I2C_PEC, 1) = 0
x86_64 ioctl 3 0x720 0x20000 = 0
@0x20000 u8 1 0x10 0 0 u32 2 u64 0x21000
> ioctl(3, I2C_SMBUS, {read_write=I2C_SMBUS_READ, command=0x10, size=I2C_SMBUS_BYTE_DATA, data=0x21000}) = 0
i386 ioctl 3 0x720 0x20000 = 0
@0x20000 u8 0 0x10 0 0 u32 8 0x21000
> ioctl(3, I2C_SMBUS, {read_write=I2C_SMBUS_WRITE, command=0x10, size=I2C_SMBUS_I2C_BLOCK_DATA, data=0x21000}) = 0
aarch64 ioctl 3 0x720 0x20000 = -1 EINVAL
@0x20000 u8 2 0xff 0 0 u32 9 u64 0
> ioctl(3, I2C_SMBUS, {read_write=0x2 /* I2C_SMBUS_??? */, command=0xff, size=0x9 /* I2C_SMBUS_??? */, data=NULL}) = -1 EINVAL (Invalid argument)

# ---- SPI
x86_64 ioctl 3 0x40206b00 0x20000 = 4
@0x20000 u64 0x21000 0x22000 u32 4 500000 u16 0 u8 8 1 0 0 0 0
> ioctl(3, SPI_IOC_MESSAGE(1), [{tx_buf=0x21000, rx_buf=0x22000, len=4, speed_hz=500000, delay_usecs=0, bits_per_word=8, cs_change=1, tx_nbits=0, rx_nbits=0, word_delay_usecs=0}]) = 4
i386 ioctl 3 0x40406b00 0x20000 = 8
@0x20000 u64 0x21000 0 u32 4 500000 u16 0 u8 8 1 1 4 0 0 u64 0 0x22000 u32 4 500000 u16 10 u8 8 0 0 0 7 0
> ioctl(3, SPI_IOC_MESSAGE(2), [{tx_buf=0x21000, rx_buf=NULL, len=4, speed_hz=500000, delay_usecs=0, bits_per_word=8, cs_change=1, tx_nbits=1, rx_nbits=4, word_delay_usecs=0}, {tx_buf=NULL, rx_buf=0x22000, len=4, speed_hz=500000, delay_usecs=10, bits_per_word=8, cs_change=0, tx_nbits=0, rx_nbits=0, word_delay_usecs=7}]) = 8
aarch64 ioctl 3 0x40006b00 0x20000 = 0
> ioctl(3, SPI_IOC_MESSAGE(0), []) = 0
arm ioctl 3 0x80016b01 0x20000 = 0
@@0x20000 u8 3
> ioctl(3, SPI_IOC_RD_MODE, [SPI_MODE_3]) = 0
x32 ioctl 3 0x40016b01 0x20000 = 0
@0x20000 u8 0x4
> ioctl(3, SPI_IOC_WR_MODE, [SPI_MODE_0|SPI_CS_HIGH]) = 0
riscv64 ioctl 3 0x80016b02 0x20000 = 0
@@0x20000 u8 0
> ioctl(3, SPI_IOC_RD_LSB_FIRST, [0]) = 0
x86_64 ioctl 3 0x40016b02 0x20000 = 0
@0x20000 u8 1
> ioctl(3, SPI_IOC_WR_LSB_FIRST, [1]) = 0
x86_64 ioctl 3 0x80016b03 0x20000 = 0
@@0x20000 u8 8
> ioctl(3, SPI_IOC_RD_BITS_PER_WORD, [8]) = 0
i386 ioctl 3 0x40016b03 0x20000 = 0
@0x20000 u8 16
> ioctl(3, SPI_IOC_WR_BITS_PER_WORD, [16]) = 0
aarch64 ioctl 3 0x80046b04 0x20000 = 0
@@0x20000 u32 500000
> ioctl(3, SPI_IOC_RD_MAX_SPEED_HZ, [500000]) = 0
arm ioctl 3 0x40046b04 0x20000 = 0
@0x20000 u32 10000000
> ioctl(3, SPI_IOC_WR_MAX_SPEED_HZ, [10000000]) = 0
x32 ioctl 3 0x80046b05 0x20000 = 0
@@0x20000 u32 0x302
> ioctl(3, SPI_IOC_RD_MODE32, [SPI_MODE_2|SPI_TX_DUAL|SPI_TX_QUAD]) = 0
riscv64 ioctl 3 0x40046b05 0x20000 = -1 EINVAL
@0x20000 u32 0x80001
> ioctl(3, SPI_IOC_WR_MODE32, [SPI_MODE_1|0x80000]) = -1 EINVAL (Invalid argument)

# ---- Counters
x86_64 ioctl 3 0x40063e00 0x20000 = 0
@0x20000 u8 2 2 0 0 3 1
> ioctl(3, COUNTER_ADD_WATCH_IOCTL, {component={type=COUNTER_COMPONENT_COUNT, scope=COUNTER_SCOPE_COUNT, parent=0, id=0}, event=COUNTER_EVENT_THRESHOLD, channel=1}) = 0
x86_64 ioctl 3 0x40063e00 0x20000 = 0
@0x20000 u8 5 1 9 8 7 1
> ioctl(3, COUNTER_ADD_WATCH_IOCTL, {component={type=COUNTER_COMPONENT_EXTENSION, scope=COUNTER_SCOPE_SIGNAL, parent=9, id=8}, event=COUNTER_EVENT_DIRECTION_CHANGE, channel=1}) = 0
i386 ioctl 3 0x40063e00 0x20000 = -1 EINVAL
@0x20000 u8 6 3 9 8 8 1
> ioctl(3, COUNTER_ADD_WATCH_IOCTL, {component={type=0x6 /* COUNTER_COMPONENT_??? */, scope=0x3 /* COUNTER_SCOPE_??? */, parent=9, id=8}, event=0x8 /* COUNTER_EVENT_??? */, channel=1}) = -1 EINVAL (Invalid argument)
aarch64 ioctl 3 0x3e01 0 = 0
> ioctl(3, COUNTER_ENABLE_EVENTS_IOCTL) = 0
arm ioctl 3 0x3e02 1 = -1 EINVAL
> ioctl(3, COUNTER_DISABLE_EVENTS_IOCTL) = -1 EINVAL (Invalid argument)

# ---- Infrared
x32 ioctl 3 0x80046900 0x20000 = 0
@@0x20000 u32 0x30040702
> ioctl(3, LIRC_GET_FEATURES, [LIRC_CAN_SEND_PULSE|LIRC_CAN_SET_SEND_CARRIER|LIRC_CAN_SET_SEND_DUTY_CYCLE|LIRC_CAN_SET_TRANSMITTER_MASK|LIRC_CAN_REC_MODE2|LIRC_CAN_SET_REC_TIMEOUT|LIRC_CAN_GET_REC_RESOLUTION]) = 0
riscv64 ioctl 3 0x80046900 0x20000 = -1 ENOTTY
> ioctl(3, LIRC_GET_FEATURES, 0x20000) = -1 ENOTTY (Inappropriate ioctl for device)
x86_64 ioctl 3 0x80046901 0x20000 = 0
@@0x20000 u32 2
> ioctl(3, LIRC_GET_SEND_MODE, [LIRC_MODE_PULSE]) = 0
x86_64 ioctl 3 0x80046902 0x20000 = 0
@@0x20000 u32 4
> ioctl(3, LIRC_GET_REC_MODE, [LIRC_MODE_MODE2]) = 0
i386 ioctl 3 0x80046907 0x20000 = 0
@@0x20000 u32 50
> ioctl(3, LIRC_GET_REC_RESOLUTION, [50]) = 0
aarch64 ioctl 3 0x80046908 0x20000 = 0
@@0x20000 u32 1
> ioctl(3, I2OVALIDATE or LIRC_GET_MIN_TIMEOUT, [1]) = 0
arm ioctl 3 0x80046909 0x20000 = 0
@@0x20000 u32 1250000
> ioctl(3, LIRC_GET_MAX_TIMEOUT, [1250000]) = 0
x32 ioctl 3 0x8004690f 0x20000 = 0
@@0x20000 u32 32
> ioctl(3, LIRC_GET_LENGTH, [32]) = 0
riscv64 ioctl 3 0x80046924 0x20000 = 0
@@0x20000 u32 125000
> ioctl(3, LIRC_GET_REC_TIMEOUT, [125000]) = 0
x86_64 ioctl 3 0x40046911 0x20000 = 0
@0x20000 u32 8
> ioctl(3, LIRC_SET_SEND_MODE, [LIRC_MODE_SCANCODE]) = 0
x86_64 ioctl 3 0x40046912 0x20000 = 0
@0x20000 u32 0x10
> ioctl(3, LIRC_SET_REC_MODE, [LIRC_MODE_LIRCCODE]) = 0
i386 ioctl 3 0x40046913 0x20000 = 0
@0x20000 u32 38000
> ioctl(3, LIRC_SET_SEND_CARRIER, [38000]) = 0
aarch64 ioctl 3 0x40046914 0x20000 = 0
@0x20000 u32 38000
> ioctl(3, LIRC_SET_REC_CARRIER, [38000]) = 0
arm ioctl 3 0x40046915 0x20000 = 0
@0x20000 u32 33
> ioctl(3, LIRC_SET_SEND_DUTY_CYCLE, [33]) = 0
x32 ioctl 3 0x40046917 0x20000 = 0
@0x20000 u32 3
> ioctl(3, LIRC_SET_TRANSMITTER_MASK, [0x3]) = 0
riscv64 ioctl 3 0x40046918 0x20000 = 0
@0x20000 u32 125000
> ioctl(3, LIRC_SET_REC_TIMEOUT, [125000]) = 0
x86_64 ioctl 3 0x40046919 0x20000 = 0
@0x20000 u32 1
> ioctl(3, LIRC_SET_REC_TIMEOUT_REPORTS, [1]) = 0
x86_64 ioctl 3 0x4004691d 0x20000 = 0
@0x20000 u32 1
> ioctl(3, LIRC_SET_MEASURE_CARRIER_MODE, [1]) = 0
i386 ioctl 3 0x4004691f 0x20000 = 0
@0x20000 u32 30000
> ioctl(3, IPMICTL_SET_MAINTENANCE_MODE_CMD or LIRC_SET_REC_CARRIER_RANGE, [30000]) = 0
aarch64 ioctl 3 0x40046923 0x20000 = -1 ENOTTY
@0x20000 u32 0
> ioctl(3, LIRC_SET_WIDEBAND_RECEIVER, [0]) = -1 ENOTTY (Inappropriate ioctl for device)

# ---- Trusted execution environments
arm ioctl 3 0x800ca400 0x20000 = 0
@@0x20000 u32 1 1 0xf
> ioctl(3, TEE_IOC_VERSION, {impl_id=TEE_IMPL_ID_OPTEE, gen_caps=TEE_GEN_CAP_GP|TEE_GEN_CAP_PRIVILEGED|TEE_GEN_CAP_REG_MEM|TEE_GEN_CAP_MEMREF_NULL, impl_caps=TEE_OPTEE_CAP_TZ}) = 0
x32 ioctl 3 0x800ca400 0x20000 = 0
@@0x20000 u32 5 2 0x20
> ioctl(3, TEE_IOC_VERSION, {impl_id=0x5 /* TEE_IMPL_ID_??? */, gen_caps=0x20 /* TEE_GEN_CAP_??? */, impl_caps=0x2 /* TEE_OPTEE_CAP_??? */}) = 0
riscv64 ioctl 3 0xc010a401 0x20000 = 5
@0x20000 u64 4096 u32 0 0
@@0x20000 u64 4096 u32 3 9
> ioctl(3, TEE_IOC_SHM_ALLOC, {size=0x1000, flags=0} => {size=0x1000, flags=TEE_IOCTL_SHM_MAPPED|TEE_IOCTL_SHM_DMA_BUF, id=9}) = 5
x86_64 ioctl 3 0xc010a401 0x20000 = -1 EINVAL
@0x20000 u64 4096 u32 4 0
> ioctl(3, TEE_IOC_SHM_ALLOC, {size=0x1000, flags=TEE_IOCTL_SHM_EXT_DMA_BUF}) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc018a409 0x20000 = 5
@0x20000 u64 0x7f0000000000 4096 u32 0 0
@@0x20000 u64 0x7f0000000000 4096 u32 1 -1
> ioctl(3, TEE_IOC_SHM_REGISTER, {addr=0x7f0000000000, length=0x1000, flags=0} => {length=0x1000, flags=TEE_IOCTL_SHM_MAPPED, id=-1}) = 5
i386 ioctl 3 0xc018a408 0x20000 = 8
@0x20000 u64 7 0 u32 0 0 u64 0 0
@@0x20000 u64 7 65536 u32 0 3 u64 0 0
> ioctl(3, TEE_IOC_SHM_REGISTER_FD, {fd=7, flags=0} => {size=0x10000, id=3}) = 8
aarch64 ioctl 3 0xc018a408 0x20000 = -1 EINVAL
@0x20000 u64 7 0 u32 1 0 u64 0 0
> ioctl(3, TEE_IOC_SHM_REGISTER_FD, {fd=7, flags=0x1}) = -1 EINVAL (Invalid argument)
arm ioctl 3 0x8010a402 0x20000 = 0
@0x20000 u64 0x21000 0x78
@0x21000 u32 0x67452301 0xefcdab89 0x67452301 0xefcdab89 0 0 0 0 0 7 0 0 0 2 u64 0 0 0 0 0x105 0x10 0x20 3
@@0x21000 u32 0x67452301 0xefcdab89 0x67452301 0xefcdab89 0 0 0 0 0 7 99 0xffff0006 3 2 u64 2 5 6 7 0x105 0x10 0x20 3
> ioctl(3, TEE_IOC_OPEN_SESSION, {buf_len=120, buf_ptr={uuid=01234567-89ab-cdef-0123-456789abcdef, clnt_login=TEE_IOCTL_LOGIN_PUBLIC, cancel_id=7, num_params=2, params=[{attr=TEE_IOCTL_PARAM_ATTR_TYPE_NONE}, {attr=TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INPUT|TEE_IOCTL_PARAM_ATTR_META, a=0x10, b=0x20, c=0x3}]} => {session=0x63, ret=4294901766, ret_origin=TEEC_ORIGIN_TEE, params=[{attr=TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_OUTPUT, a=0x5, b=0x6, c=0x7}, {attr=TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INPUT|TEE_IOCTL_PARAM_ATTR_META, a=0x10, b=0x20, c=0x3}]}}) = 0
x32 ioctl 3 0x8010a402 0x20000 = -1 EINVAL
@0x20000 u64 0x21000 0x58
@0x21000 u32 0x67452301 0xefcdab89 0x67452301 0xefcdab89 0 0 0 0 4 7 0 0 0 1 u64 0x1f0 5 6 7
> ioctl(3, TEE_IOC_OPEN_SESSION, {buf_len=88, buf_ptr={uuid=01234567-89ab-cdef-0123-456789abcdef, clnt_login=TEE_IOCTL_LOGIN_APPLICATION, cancel_id=7, num_params=1, params=[{attr=0xf0 /* TEE_IOCTL_PARAM_ATTR_ */|TEE_IOCTL_PARAM_ATTR_META, a=0x5, b=0x6, c=0x7}]}}) = -1 EINVAL (Invalid argument)
riscv64 ioctl 3 0x8010a402 0x20000 = 0
@0x20000 u64 0x21000 0x47
> ioctl(3, TEE_IOC_OPEN_SESSION, {buf_len=71, buf_ptr=0x21000}) = 0
x86_64 ioctl 3 0x8010a402 0x20000 = -1 EFAULT
@0x20000 u64 0 0x58
> ioctl(3, TEE_IOC_OPEN_SESSION, {buf_len=88, buf_ptr=NULL}) = -1 EFAULT (Bad address)
x86_64 ioctl 3 0x8010a403 0x20000 = 0
@0x20000 u64 0x21000 0x38
@0x21000 u32 3 99 0 0 0 1 u64 3 5 6 7
@@0x21000 u32 3 99 0 0 4 1 u64 3 50 60 70
> ioctl(3, TEE_IOC_INVOKE, {buf_len=56, buf_ptr={func=3, session=0x63, cancel_id=0, num_params=1, params=[{attr=TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_INOUT, a=0x5, b=0x6, c=0x7}]} => {ret=0, ret_origin=TEEC_ORIGIN_TRUSTED_APP, params=[{attr=TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_INOUT, a=0x32, b=0x3c, c=0x46}]}}) = 0
i386 ioctl 3 0x8010a403 0x20000 = -1 EFAULT
@0x20000 u64 0x31000 0x38
> ioctl(3, TEE_IOC_INVOKE, {buf_len=56, buf_ptr=0x31000}) = -1 EFAULT (Bad address)
aarch64 ioctl 3 0x8008a404 0x20000 = 0
@0x20000 u32 7 99
> ioctl(3, TEE_IOC_CANCEL, {cancel_id=7, session=0x63}) = 0
arm ioctl 3 0x8004a405 0x20000 = 0
@0x20000 u32 99
> ioctl(3, TEE_IOC_CLOSE_SESSION, {session=0x63}) = 0
x32 ioctl 3 0x8010a406 0x20000 = 0
@0x20000 u64 0x21000 0x28
@0x21000 u32 0 1 u64 0 0 0 0
@@0x21000 u32 2 1 u64 1 5 6 7
> ioctl(3, TEE_IOC_SUPPL_RECV, {buf_len=40, buf_ptr={func=0, num_params=1, params=[{attr=TEE_IOCTL_PARAM_ATTR_TYPE_NONE}]} => {num_params=1, params=[{attr=TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_INPUT, a=0x5, b=0x6, c=0x7}]}}) = 0
riscv64 ioctl 3 0x8010a407 0x20000 = 0
@0x20000 u64 0x21000 0x28
@0x21000 u32 0 1 u64 2 5 6 7
@@0x21000 u32 0 1 u64 2 5 6 7
> ioctl(3, TEE_IOC_SUPPL_SEND, {buf_len=40, buf_ptr={num_params=1, params=[{attr=TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_OUTPUT, a=0x5, b=0x6, c=0x7}]} => {ret=0, params=[{attr=TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_OUTPUT, a=0x5, b=0x6, c=0x7}]}}) = 0
x86_64 ioctl 3 0x8010a40a 0x20000 = 0
@0x20000 u64 0x21000 0x38
@0x21000 u64 77 u32 3 0 1 0 u64 8 5 6 7
@@0x21000 u64 77 u32 3 9 1 0 u64 9 5 6 7
> ioctl(3, TEE_IOC_OBJECT_INVOKE, {buf_len=56, buf_ptr={id=77, op=3, num_params=1, params=[{attr=TEE_IOCTL_PARAM_ATTR_TYPE_UBUF_INPUT, a=0x5, b=0x6, c=0x7}]} => {ret=9, params=[{attr=TEE_IOCTL_PARAM_ATTR_TYPE_UBUF_OUTPUT, a=0x5, b=0x6, c=0x7}]}}) = 0
