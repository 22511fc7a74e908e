# Where what a call reads or writes is there only in part, and what is shown of a descriptor of memory that failed.
# Expected lines were printed by strace 6.1 of x86_64 and i386 programs.

# ---- Thread areas -----------------------------------------------------------------------------------------------

x86_64 set_thread_area 0x30000000 = -1 ENOSYS
@0x30000000 u32 77 0x1234 0xfffff 0x51
> set_thread_area({entry_number=77, base_addr=0x001234, limit=0x0fffff, seg_32bit=1, contents=0, read_exec_only=0, limit_in_pages=1, seg_not_present=0, useable=1, lm=0}) = -1 ENOSYS (Function not implemented)
x86_64 set_thread_area 0x30000000 = -1 ENOSYS
@0x30000000 u32 -1 0 0 -1
> set_thread_area({entry_number=-1, base_addr=00000000, limit=00000000, seg_32bit=1, contents=3, read_exec_only=1, limit_in_pages=1, seg_not_present=1, useable=1, lm=1}) = -1 ENOSYS (Function not implemented)
x86_64 set_thread_area 0x30000ff4 = -1 ENOSYS
@0x30000ff4 u32 -1 0 0
> set_thread_area(0x30000ff4) = -1 ENOSYS (Function not implemented)
i386 set_thread_area 0x30000000 = 0
@0x30000000 u32 13 0 0 0x28
> set_thread_area({entry_number=13, base_addr=00000000, limit=00000000, seg_32bit=0, contents=0, read_exec_only=1, limit_in_pages=0, seg_not_present=1, useable=0}) = 0 (entry_number=13)
i386 set_thread_area 0 = -1 EFAULT
> set_thread_area(NULL) = -1 EFAULT (Bad address)
i386 get_thread_area 0x30000000 = 0
@0x30000000 u32 13 0 0 0
@@0x30000000 u32 13 0x1234 0xfffff 0x51
> get_thread_area({entry_number=13, base_addr=0x001234, limit=0x0fffff, seg_32bit=1, contents=0, read_exec_only=0, limit_in_pages=1, seg_not_present=0, useable=1}) = 0
i386 get_thread_area 0x30000000 = -1 EINVAL
@0x30000000 u32 77 0x1234 0xfffff 0x51
> get_thread_area({entry_number=77, ...}) = -1 EINVAL (Invalid argument)
-v
> get_thread_area({entry_number=77, ...}) = -1 EINVAL (Invalid argument)
x86_64 get_thread_area 0x30000000 = -1 ENOSYS
@0x30000000 u32 -1 0x1234 0xfffff 0x51
> get_thread_area({entry_number=-1, ...}) = -1 ENOSYS (Function not implemented)
i386 get_thread_area 1 = -1 EFAULT
> get_thread_area(0x1) = -1 EFAULT (Bad address)

# ---- A siginfo has 128 bytes or none ----------------------------------------------------------------------------

x86_64 rt_sigqueueinfo 0x40000000 10 0x30000f80 = -1 EPERM
@0x30000f80 fill 128 0
> rt_sigqueueinfo(1073741824, SIGUSR1, {}) = -1 EPERM (Operation not permitted)
x86_64 rt_sigqueueinfo 0x40000000 10 0x30000f81 = -1 EPERM
@0x30000f81 fill 127 0
> rt_sigqueueinfo(1073741824, SIGUSR1, 0x30000f81) = -1 EPERM (Operation not permitted)
i386 rt_sigqueueinfo 0x40000000 10 0x30000f80 = -1 EPERM
@0x30000f80 fill 128 0
> rt_sigqueueinfo(1073741824, SIGUSR1, {}) = -1 EPERM (Operation not permitted)
i386 rt_sigqueueinfo 0x40000000 10 0x30000f81 = -1 EFAULT
@0x30000f81 fill 127 0
> rt_sigqueueinfo(1073741824, SIGUSR1, 0x30000f81) = -1 EFAULT (Bad address)

# ---- A file handle's head is its length and type ------------------------------------------------------------------

i386 name_to_handle_at -100 &"/etc" 0x30000ffc 0x30000000 0 = -1 EFAULT
@0x30000ffc u32 0
> name_to_handle_at(AT_FDCWD, "/etc", 0x30000ffc, 0x30000000, 0) = -1 EFAULT (Bad address)
i386 name_to_handle_at -100 &"/etc" 0x30000ff8 0x30000000 0 = -1 EOVERFLOW
@0x30000ff8 u32 0 0
@@0x30000ff8 u32 8
> name_to_handle_at(AT_FDCWD, "/etc", {handle_bytes=0 => 8}, 0x30000000, 0) = -1 EOVERFLOW (Value too large for defined data type)
