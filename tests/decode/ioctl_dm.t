# The device mapper: as strace shows it.
# DM
x86_64 ioctl 3 0xc138fd00 0x20000 = 0
@0x20000 u32 4 0 0 16384 312 0 0 0 0 0 u64 0 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 fill 256 0
> ioctl(3, DM_VERSION, [{version=[4, 0, 0], data_size=16384, name="name", uuid="uuid", flags=0}] => [{version=[4, 0, 0], data_size=16384, name="name", uuid="uuid", flags=0}]) = 0
-v
> ioctl(3, DM_VERSION, [{version=[4, 0, 0], data_size=16384, name="name", uuid="uuid", flags=0}] => [{version=[4, 0, 0], data_size=16384, name="name", uuid="uuid", flags=0}]) = 0
x86_64 ioctl 3 0xc138fd09 0x20000 = 0
@0x20000 u32 4 0 0 16384 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 u64 0 100 u32 7 64 "linear\0" fill 9 0 "8:1 0\0" fill 18 0 u64 100 200 u32 0 48 "zero\0" fill 11 0 "p\0" fill 100 0
> ioctl(3, DM_TABLE_LOAD, [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=2, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, ...] => [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=2, open_count=1, event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}]) = 0
-v
> ioctl(3, DM_TABLE_LOAD, [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=2, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, {sector_start=0, length=100, target_type="linear", string="8:1 0"}, {sector_start=100, length=200, target_type="zero", string="p"}] => [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=2, open_count=1, event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}]) = 0
x86_64 ioctl 3 0xc138fd0c 0x20000 = 0
@0x20000 u32 4 0 0 16384 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 u64 0 100 u32 7 64 "linear\0" fill 9 0 "8:1 0\0" fill 18 0 u64 100 200 u32 0 48 "zero\0" fill 11 0 "p\0" fill 100 0
> ioctl(3, DM_TABLE_STATUS, [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=2, open_count=1, event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, ...]) = 0
-v
> ioctl(3, DM_TABLE_STATUS, [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=2, open_count=1, event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, {sector_start=0, length=100, status=7, target_type="linear", string="8:1 0"}, {sector_start=100, length=200, status=0, target_type="zero", string="p"}]) = 0
x86_64 ioctl 3 0xc138fd02 0x20000 = 0
@0x20000 u32 4 0 0 16384 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 u64 0x801 u32 24 "first\0" fill 6 0 u64 0x802 u32 0 "second\0" fill 100 0
> ioctl(3, DM_LIST_DEVICES, [{version=[4, 0, 0], data_size=16384, data_start=312, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=16384, data_start=312, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, ...]) = 0
-v
> ioctl(3, DM_LIST_DEVICES, [{version=[4, 0, 0], data_size=16384, data_start=312, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=16384, data_start=312, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, {dev=makedev(0x8, 0x1), name="first"}, {dev=makedev(0x8, 0x2), name="second"}]) = 0
x86_64 ioctl 3 0xc138fd0d 0x20000 = 0
@0x20000 u32 4 0 0 16384 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 u32 24 1 2 3 "linear\0" fill 1 0 u32 0 1 0 0 "zero\0" fill 100 0
> ioctl(3, DM_LIST_VERSIONS, [{version=[4, 0, 0], data_size=16384, data_start=312, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=16384, data_start=312, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, ...]) = 0
-v
> ioctl(3, DM_LIST_VERSIONS, [{version=[4, 0, 0], data_size=16384, data_start=312, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=16384, data_start=312, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, {name="linear", version=[1, 2, 3]}, {name="zero", version=[1, 0, 0]}]) = 0
x86_64 ioctl 3 0xc138fd0b 0x20000 = 0
@0x20000 u32 4 0 0 16384 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 u32 2 0 u64 0x801 0x802 fill 100 0
> ioctl(3, DM_TABLE_DEPS, [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=2, open_count=1, event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, ...]) = 0
-v
> ioctl(3, DM_TABLE_DEPS, [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=2, open_count=1, event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, {count=2, deps=[makedev(0x8, 0x1), makedev(0x8, 0x2)]}]) = 0
x86_64 ioctl 3 0xc138fd0e 0x20000 = 0
@0x20000 u32 4 0 0 16384 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 u64 17 "hello\0"
> ioctl(3, DM_TARGET_MSG, [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, ...] => [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=2, open_count=1, event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}]) = 0
-v
> ioctl(3, DM_TARGET_MSG, [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, {sector=17, message="hello"}] => [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=2, open_count=1, event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}]) = 0
x86_64 ioctl 3 0xc138fd05 0x20000 = 0
@0x20000 u32 4 0 0 16384 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 "newname\0"
> ioctl(3, DM_DEV_RENAME, [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, ...] => [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=2, open_count=1, event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}]) = 0
-v
> ioctl(3, DM_DEV_RENAME, [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, {string="newname"}] => [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=2, open_count=1, event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}]) = 0
x86_64 ioctl 3 0xc138fd0f 0x20000 = 0
@0x20000 u32 4 0 0 16384 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 "1 2 3 4\0"
> ioctl(3, DM_DEV_SET_GEOMETRY, [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, ...] => [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}]) = 0
-v
> ioctl(3, DM_DEV_SET_GEOMETRY, [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, {string="1 2 3 4"}] => [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}]) = 0
x86_64 ioctl 3 0xc138fd10 0x20000 = 0
@0x20000 u32 4 0 0 16384 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 "1 2 3 4\0"
> ioctl(3, DM_DEV_ARM_POLL, [{version=[4, 0, 0], data_size=16384, dev=makedev(0x8, 0x1), name="name", uuid="uuid", flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=16384, dev=makedev(0x8, 0x1), name="name", uuid="uuid", flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}]) = 0
x86_64 ioctl 3 0xc138fd11 0x20000 = 0
@0x20000 u32 4 0 0 16384 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 u32 24 1 2 3 "linear\0" fill 1 0 u32 0 1 0 0 "zero\0" fill 100 0
> ioctl(3, DM_GET_TARGET_VERSION, [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, ...]) = 0
x86_64 ioctl 3 0xc138fd03 0x20000 = 0
@0x20000 u32 4 0 0 16384 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 "1 2 3 4\0"
> ioctl(3, DM_DEV_CREATE, [{version=[4, 0, 0], data_size=16384, dev=makedev(0x8, 0x1), name="name", uuid="uuid", flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=16384, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=2, open_count=1, event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}]) = 0
-v
> ioctl(3, DM_DEV_CREATE, [{version=[4, 0, 0], data_size=16384, dev=makedev(0x8, 0x1), name="name", uuid="uuid", flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=16384, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=2, open_count=1, event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}]) = 0
x86_64 ioctl 3 0xc138fd04 0x20000 = 0
@0x20000 u32 4 0 0 16384 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 "1 2 3 4\0"
> ioctl(3, DM_DEV_REMOVE, [{version=[4, 0, 0], data_size=16384, dev=makedev(0x8, 0x1), name="name", uuid="uuid", event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=16384, dev=makedev(0x8, 0x1), name="name", uuid="uuid", flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}]) = 0
x86_64 ioctl 3 0xc138fd06 0x20000 = 0
@0x20000 u32 4 0 0 16384 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 "1 2 3 4\0"
> ioctl(3, DM_DEV_SUSPEND, [{version=[4, 0, 0], data_size=16384, dev=makedev(0x8, 0x1), name="name", uuid="uuid", flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=16384, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=2, open_count=1, event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}]) = 0
x86_64 ioctl 3 0xc138fd07 0x20000 = 0
@0x20000 u32 4 0 0 16384 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 "1 2 3 4\0"
> ioctl(3, DM_DEV_STATUS, [{version=[4, 0, 0], data_size=16384, dev=makedev(0x8, 0x1), name="name", uuid="uuid", flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=16384, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=2, open_count=1, event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}]) = 0
x86_64 ioctl 3 0xc138fd07 0x20000 = -1 EINVAL
@0x20000 u32 4 0 0 16384 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 "1 2 3 4\0"
> ioctl(3, DM_DEV_STATUS, [{version=[4, 0, 0], data_size=16384, dev=makedev(0x8, 0x1), name="name", uuid="uuid", flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}]) = -1 EINVAL (Invalid argument)
x86_64 ioctl 3 0xc138fd08 0x20000 = 0
@0x20000 u32 4 0 0 16384 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 "1 2 3 4\0"
> ioctl(3, DM_DEV_WAIT, [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=2, open_count=1, event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, ...]) = 0
x86_64 ioctl 3 0xc138fd0a 0x20000 = 0
@0x20000 u32 4 0 0 16384 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 "1 2 3 4\0"
> ioctl(3, DM_TABLE_CLEAR, [{version=[4, 0, 0], data_size=16384, dev=makedev(0x8, 0x1), name="name", uuid="uuid", flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=16384, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=2, open_count=1, event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}]) = 0
x86_64 ioctl 3 0xc138fd01 0x20000 = 0
@0x20000 u32 4 0 0 16384 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 "1 2 3 4\0"
> ioctl(3, DM_REMOVE_ALL, [{version=[4, 0, 0], data_size=16384, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=16384, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}]) = 0
x86_64 ioctl 3 0xc138fd01 0x20000 = 0
@0x20000 u32 3 0 0 16384 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 "1 2 3 4\0"
> ioctl(3, DM_REMOVE_ALL, [{version=[3, 0, 0] /* unsupported device mapper ABI version */}] => [{version=[3, 0, 0] /* unsupported device mapper ABI version */}]) = 0
x86_64 ioctl 3 0xc138fd02 0x20000 = 0
@0x20000 u32 4 0 0 300 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 "1 2 3 4\0"
> ioctl(3, DM_LIST_DEVICES, [{version=[4, 0, 0], data_size=300 /* data_size too small */}] => [{version=[4, 0, 0], data_size=300 /* data_size too small */}]) = 0
x86_64 ioctl 3 0xc138fd02 0x20000 = 0
@0x20000 u32 4 0 0 320 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 u64 0x801 u32 24 "first\0" fill 6 0 u64 0x802 u32 0 "second\0" fill 100 0
> ioctl(3, DM_LIST_DEVICES, [{version=[4, 0, 0], data_size=320, data_start=312, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=320, data_start=312, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, ...]) = 0
x86_64 ioctl 3 0xc138fd02 0x20000 = 0
@0x20000 u32 4 0 0 16384 0 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 "1 2 3 4\0"
> ioctl(3, DM_LIST_DEVICES, [{version=[4, 0, 0], data_size=16384, data_start=0, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=16384, data_start=0, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, ...]) = 0
x86_64 ioctl 3 0xc138fd09 0x20000 = 0
@0x20000 u32 4 0 0 16384 312 3 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 u64 0 100 u32 7 20 "linear\0" fill 9 0 "8:1 0\0" fill 18 0 u64 100 200 u32 0 48 "zero\0" fill 11 0 "p\0" fill 100 0
> ioctl(3, DM_TABLE_LOAD, [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=3, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, ...] => [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=3, open_count=1, event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}]) = 0
x86_64 ioctl 3 0xc138fd09 0x20000 = 0
@0x20000 u32 4 0 0 400 312 3 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 u64 0 100 u32 7 64 "linear\0" fill 9 0 "8:1 0\0" fill 18 0 u64 100 200 u32 0 48 "zero\0" fill 11 0 "p\0" fill 100 0
> ioctl(3, DM_TABLE_LOAD, [{version=[4, 0, 0], data_size=400, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=3, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, ...] => [{version=[4, 0, 0], data_size=400, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=3, open_count=1, event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}]) = 0
x86_64 ioctl 3 0xc138fd09 0x20000 = 0
> ioctl(3, DM_TABLE_LOAD, 0x20000) = 0
x86_64 ioctl 3 0xc138fd09 0 = 0
> ioctl(3, DM_TABLE_LOAD, 0) = 0
x86_64 ioctl 3 0xc138fd02 0x20000 = 0
@0x20000 u32 4 0 0 16384 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 u64 0 u32 0 "first\0" fill 6 0 u64 0x802 u32 0 "second\0" fill 100 0
-v
> ioctl(3, DM_LIST_DEVICES, [{version=[4, 0, 0], data_size=16384, data_start=312, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=16384, data_start=312, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, {dev=makedev(0, 0), name="first"}]) = 0
x86_64 ioctl 3 0xc138fd02 0x20000 = 0
@0x20000 u32 4 0 0 16384 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 u64 0 u32 0 fill 100 0
-v
> ioctl(3, DM_LIST_DEVICES, [{version=[4, 0, 0], data_size=16384, data_start=312, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=16384, data_start=312, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, {dev=makedev(0, 0), name=""}]) = 0
x86_64 ioctl 3 0xc138fd02 0x20000 = 0
@0x20000 u32 4 0 0 312 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 u64 0 u32 0 fill 100 0
-v
> ioctl(3, DM_LIST_DEVICES, [{version=[4, 0, 0], data_size=312, data_start=312, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=312, data_start=312, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}]) = 0
x86_64 ioctl 3 0xc138fd02 0x20000 = 0
@0x20000 u32 4 0 0 330 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 u64 0x801 u32 24 "first\0" fill 6 0 u64 0x802 u32 0 "second\0" fill 100 0
-v
> ioctl(3, DM_LIST_DEVICES, [{version=[4, 0, 0], data_size=330, data_start=312, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=330, data_start=312, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, {dev=makedev(0x8, 0x1), name="first"}, ??? /* misplaced struct dm_name_list */]) = 0
x86_64 ioctl 3 0xc138fd02 0x20000 = 0
@0x20000 u32 4 0 0 16384 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 u64 0x801 u32 2 "first\0" fill 6 0 u64 0x802 u32 0 "second\0" fill 100 0
-v
> ioctl(3, DM_LIST_DEVICES, [{version=[4, 0, 0], data_size=16384, data_start=312, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=16384, data_start=312, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, {dev=makedev(0x8, 0x1), name="first"}, ??? /* misplaced struct dm_name_list */]) = 0
x86_64 ioctl 3 0xc138fd02 0x20000 = 0
@0x20000 u32 4 0 0 16384 3 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 u64 0x801 u32 2 "first\0" fill 6 0 u64 0x802 u32 0 "second\0" fill 100 0
-v
> ioctl(3, DM_LIST_DEVICES, [{version=[4, 0, 0], data_size=16384, data_start=3, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=16384, data_start=3, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, {dev=makedev(0, 0), name=""}, ??? /* misplaced struct dm_name_list */]) = 0
x86_64 ioctl 3 0xc138fd09 0x20000 = 0
@0x20000 u32 4 0 0 16384 312 3 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 u64 0 100 u32 7 64 "linear\0" fill 9 0 "8:1 0\0" fill 18 0 u64 100 200 u32 0 0 "zero\0" fill 11 0 "p\0" fill 100 0
-v
> ioctl(3, DM_TABLE_LOAD, [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=3, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, {sector_start=0, length=100, target_type="linear", string="8:1 0"}, {sector_start=100, length=200, target_type="zero", string="p"}, ??? /* misplaced struct dm_target_spec */] => [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=3, open_count=1, event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}]) = 0
x86_64 ioctl 3 0xc138fd09 0x20000 = 0
@0x20000 u32 4 0 0 400 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 u64 0 100 u32 7 64 "linear\0" fill 9 0 "8:1 0\0" fill 18 0 u64 100 200 u32 0 20000 "zero\0" fill 11 0 "p\0" fill 100 0
-v
> ioctl(3, DM_TABLE_LOAD, [{version=[4, 0, 0], data_size=400, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=2, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, {sector_start=0, length=100, target_type="linear", string="8:1 0"}, ??? /* misplaced struct dm_target_spec */] => [{version=[4, 0, 0], data_size=400, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=2, open_count=1, event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}]) = 0
x86_64 ioctl 3 0xc138fd09 0x20000 = 0
@0x20000 u32 4 0 0 400 312 0 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 u64 0 100 u32 7 64 "linear\0" fill 9 0 "8:1 0\0" fill 18 0 u64 100 200 u32 0 20000 "zero\0" fill 11 0 "p\0" fill 100 0
> ioctl(3, DM_TABLE_LOAD, [{version=[4, 0, 0], data_size=400, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=0, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=400, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=0, open_count=1, event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}]) = 0
x86_64 ioctl 3 0xc138fd0c 0x20000 = 0
@0x20000 u32 4 0 0 16384 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 u64 0 100 u32 7 64 "linear\0" fill 9 0 "8:1 0\0" fill 18 0 u64 100 200 u32 0 128 "zero\0" fill 11 0 fill 100 97
-v
> ioctl(3, DM_TABLE_STATUS, [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 0, 0], data_size=16384, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=2, open_count=1, event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, {sector_start=0, length=100, status=7, target_type="linear", string="8:1 0"}, {sector_start=100, length=200, status=0, target_type="zero", string="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"...}]) = 0
x86_64 ioctl 3 0xc138fd0e 0x20000 = 0
@0x20000 u32 4 0 0 330 312 2 1 0x3 5 0 u64 0x801 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 u64 17 fill 100 97
-v
> ioctl(3, DM_TARGET_MSG, [{version=[4, 0, 0], data_size=330, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}, {sector=17, message="aaaaaaaaaa"...}] => [{version=[4, 0, 0], data_size=330, data_start=312, dev=makedev(0x8, 0x1), name="name", uuid="uuid", target_count=2, open_count=1, event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}]) = 0
x86_64 ioctl 3 0xc138fd04 0x20000 = 0
@0x20000 u32 4 5 6 330 0 2 1 0x3 5 0 u64 0 fill 300 0
-v
> ioctl(3, DM_DEV_REMOVE, [{version=[4, 5, 6], data_size=330, event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 5, 6], data_size=330, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}]) = 0
x86_64 ioctl 3 0xc138fd04 0x20000 = -1 EPERM
@0x20000 u32 5 5 6 330 0 2 1 0x3 5 0 u64 0 fill 300 97
> ioctl(3, DM_DEV_REMOVE, [{version=[5, 5, 6] /* unsupported device mapper ABI version */}]) = -1 EPERM (Operation not permitted)
x86_64 ioctl 3 0xc138fd04 0x20000 = 0
@0x20000 u32 4 5 6 330 0 2 1 0x3 5 0 u64 0 fill 300 97
> ioctl(3, DM_DEV_REMOVE, [{version=[4, 5, 6], data_size=330, name="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"..., uuid="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"..., event_nr=5, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}] => [{version=[4, 5, 6], data_size=330, name="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"..., uuid="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"..., flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG}]) = 0
x86_64 ioctl 3 0xc138fd09 0x20000 = -1 EBADF
@0x20000 u32 4 0 0 0 312 0 0 0 0 0 u64 0 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 fill 256 0
> ioctl(3, DM_TABLE_LOAD, 0x20000) = -1 EBADF (Bad file descriptor)
x86_64 ioctl 3 0xc138fd09 0x20000 = -1 EBADF
@0x20000 u32 4 0 0 4 312 0 0 0 0 0 u64 0 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 fill 256 0
> ioctl(3, DM_TABLE_LOAD, 0x20000) = -1 EBADF (Bad file descriptor)
x86_64 ioctl 3 0xc138fd09 0x20000 = -1 EBADF
@0x20000 u32 4 0 0 8 312 0 0 0 0 0 u64 0 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 fill 256 0
> ioctl(3, DM_TABLE_LOAD, 0x20000) = -1 EBADF (Bad file descriptor)
x86_64 ioctl 3 0xc138fd09 0x20000 = -1 EBADF
@0x20000 u32 4 0 0 11 312 0 0 0 0 0 u64 0 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0 fill 256 0
> ioctl(3, DM_TABLE_LOAD, 0x20000) = -1 EBADF (Bad file descriptor)
x86_64 ioctl 3 0xc138fd09 0x20ec8 = -1 EBADF
@0x20ec8 u32 4 0 0 312 312 0 0 0 0 0 u64 0 "name\0" fill 123 0 "uuid\0" fill 124 0 fill 7 0
> ioctl(3, DM_TABLE_LOAD, [{version=[4, 0, 0], data_size=312, data_start=312, name="name", uuid="uuid", target_count=0, flags=0}]) = -1 EBADF (Bad file descriptor)
x86_64 ioctl 3 0xc138fd09 0x20ecf = -1 EBADF
@0x20ecf u32 4 0 0 312 312 0 0 0 0 0 u64 0 "name\0" fill 123 0 "uuid\0" fill 124 0
> ioctl(3, DM_TABLE_LOAD, [{version=[4, 0, 0], data_size=312, data_start=312, name="name", uuid="uuid", target_count=0, flags=0}]) = -1 EBADF (Bad file descriptor)
x86_64 ioctl 3 0xc138fd09 0x20ed0 = -1 EBADF
@0x20ed0 u32 4 0 0 312 312 0 0 0 0 0 u64 0 "name\0" fill 123 0 "uuid\0" fill 123 0
> ioctl(3, DM_TABLE_LOAD, 0x20ed0) = -1 EBADF (Bad file descriptor)
x86_64 ioctl 3 0xc138fd09 0x20fd0 = -1 EBADF
@0x20fd0 u32 4 0 0 20 312 0 0 0 0 0 u64 0
> ioctl(3, DM_TABLE_LOAD, 0x20fd0) = -1 EBADF (Bad file descriptor)
x86_64 ioctl 3 0xc138fd09 0x20fd0 = -1 EBADF
@0x20fd0 u32 1 0 0 20 312 0 0 0 0 0 u64 0
> ioctl(3, DM_TABLE_LOAD, 0x20fd0) = -1 EBADF (Bad file descriptor)
