# ptrace.  Expected lines of x86_64 were printed by strace 6.1.

x86_64 ptrace 0 0 0 0 = 0
> ptrace(PTRACE_TRACEME) = 0
x86_64 ptrace 1 1234 0x401000 0x30000000 = 0
@0x30000000 u64 0x90
> ptrace(PTRACE_PEEKTEXT, 1234, 0x401000, [0x90]) = 0
x86_64 ptrace 7 1234 1 19 = 0
> ptrace(PTRACE_CONT, 1234, 0x1, SIGSTOP) = 0
x86_64 ptrace 24 1234 0 0 = 0
> ptrace(PTRACE_SYSCALL, 1234, NULL, 0) = 0
x86_64 ptrace 17 1234 0 0 = 0
> ptrace(PTRACE_DETACH, 1234, NULL, 0) = 0
x86_64 ptrace 12 1234 0 0x30000000 = -1 ESRCH
> ptrace(PTRACE_GETREGS, 1234, 0x30000000) = -1 ESRCH (No such process)
x86_64 ptrace 16 1234 0 0 = 0
> ptrace(PTRACE_ATTACH, 1234) = 0
x86_64 ptrace 0x4200 1234 0 0x10007f = 0
> ptrace(PTRACE_SETOPTIONS, 1234, NULL, PTRACE_O_TRACESYSGOOD|PTRACE_O_TRACEFORK|PTRACE_O_TRACEVFORK|PTRACE_O_TRACECLONE|PTRACE_O_TRACEEXEC|PTRACE_O_TRACEVFORKDONE|PTRACE_O_TRACEEXIT|PTRACE_O_EXITKILL) = 0
x86_64 ptrace 0x4206 1234 0 1 = 0
> ptrace(PTRACE_SEIZE, 1234, NULL, PTRACE_O_TRACESYSGOOD) = 0
x86_64 ptrace 0x4201 1234 0 0x30000000 = 0
@0x30000000 u64 1235
> ptrace(PTRACE_GETEVENTMSG, 1234, NULL, [1235]) = 0
x86_64 ptrace 0x4202 1234 0 0x30000000 = 0
@0x30000000 u32 5 0 0x80 0 fill 112 0
> ptrace(PTRACE_GETSIGINFO, 1234, NULL, {si_signo=SIGTRAP, si_code=SI_KERNEL, si_addr=NULL}) = 0
x86_64 ptrace 0x4203 1234 0 0x30000000 = 0
@0x30000000 u32 15 0 0 0 1 0 fill 104 0
> ptrace(PTRACE_SETSIGINFO, 1234, NULL, {si_signo=SIGTERM, si_code=SI_USER, si_pid=1, si_uid=0}) = 0
x86_64 ptrace 0x4207 1234 0 0 = 0
> ptrace(PTRACE_INTERRUPT, 1234) = 0
x86_64 ptrace 0x4204 1234 2 0x30000000 = -1 EINVAL
@0x30000000 u64 0x30000100 512
> ptrace(PTRACE_GETREGSET, 1234, NT_FPREGSET, {iov_base=0x30000100, iov_len=512}) = -1 EINVAL (Invalid argument)
x86_64 ptrace 0x4209 1234 0x30000000 0x30000100 = 1
@0x30000000 u64 0 u32 1 1
@0x30000100 u32 15 0 0 0 1 0 fill 104 0
> ptrace(PTRACE_PEEKSIGINFO, 1234, {off=0, flags=PTRACE_PEEKSIGINFO_SHARED, nr=1}, [{si_signo=SIGTERM, si_code=SI_USER, si_pid=1, si_uid=0}]) = 1
x86_64 ptrace 0x420a 1234 8 0x30000000 = 0
@0x30000000 u64 5
> ptrace(PTRACE_GETSIGMASK, 1234, 8, [HUP QUIT]) = 0
x86_64 ptrace 0x420b 1234 8 0x30000000 = 0
@0x30000000 u64 5
> ptrace(PTRACE_SETSIGMASK, 1234, 8, [HUP QUIT]) = 0
x86_64 ptrace 0x420c 1234 0 0 = 5
> ptrace(PTRACE_SECCOMP_GET_FILTER, 1234, 0, NULL) = 5
x86_64 ptrace 0x420d 1234 16 0x30000000 = 16
@0x30000000 u64 1 2
> ptrace(PTRACE_SECCOMP_GET_METADATA, 1234, 16, {filter_off=1, flags=SECCOMP_FILTER_FLAG_LOG}) = 16
x86_64 ptrace 0x420e 1234 88 0x30000000 = 80
@0x30000000 u8 1 0 u16 0 u32 0xc000003e u64 0x401000 0x7ffe0000 39 1 2 3 4 5 6 0 0
> ptrace(PTRACE_GET_SYSCALL_INFO, 1234, 88, {op=PTRACE_SYSCALL_INFO_ENTRY, arch=AUDIT_ARCH_X86_64, instruction_pointer=0x401000, stack_pointer=0x7ffe0000, entry={nr=__NR_getpid, args=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6]}}) = 80
x86_64 ptrace 0x420e 1234 88 0x30000000 = 33
@0x30000000 u8 2 0 u16 0 u32 0xc000003e u64 0x401000 0x7ffe0000 -2 1 fill 48 0
> ptrace(PTRACE_GET_SYSCALL_INFO, 1234, 88, {op=PTRACE_SYSCALL_INFO_EXIT, arch=AUDIT_ARCH_X86_64, instruction_pointer=0x401000, stack_pointer=0x7ffe0000, exit={rval=-ENOENT, is_error=1}}) = 33
x86_64 ptrace 0x420e 1234 88 0x30000000 = 84
@0x30000000 u8 3 0 u16 0 u32 0xc000003e u64 0x401000 0x7ffe0000 39 1 2 3 4 5 6 7 0
> ptrace(PTRACE_GET_SYSCALL_INFO, 1234, 88, {op=PTRACE_SYSCALL_INFO_SECCOMP, arch=AUDIT_ARCH_X86_64, instruction_pointer=0x401000, stack_pointer=0x7ffe0000, seccomp={nr=__NR_getpid, args=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6], ret_data=7}}) = 84
x86_64 ptrace 0x420e 1234 88 0x30000000 = 24
@0x30000000 u8 0 0 u16 0 u32 0xc000003e u64 0x401000 0x7ffe0000 fill 64 0
> ptrace(PTRACE_GET_SYSCALL_INFO, 1234, 88, {op=PTRACE_SYSCALL_INFO_NONE, arch=AUDIT_ARCH_X86_64, instruction_pointer=0x401000, stack_pointer=0x7ffe0000}) = 24
x86_64 ptrace 31 1234 0 0 = 0
> ptrace(PTRACE_SYSEMU, 1234, NULL, 0) = 0
# What a request is called is each architecture's own affair.
x86_64 ptrace 33 1234 0 0 = 0
> ptrace(PTRACE_SINGLEBLOCK, 1234, NULL, 0) = 0
aarch64 ptrace 33 1234 0x78 0x30000000 = -1 EIO
> ptrace(PTRACE_PEEKMTETAGS, 1234, 0x78, 0x30000000) = -1 EIO (Input/output error)
aarch64 ptrace 21 1234 0 0x30 = -1 EIO
> ptrace(0x15 /* PTRACE_??? */, 1234, NULL, 0x30) = -1 EIO (Input/output error)
arm ptrace 21 1234 0 0x30 = -1 EIO
> ptrace(PTRACE_OLDSETOPTIONS, 1234, NULL, PTRACE_O_TRACEEXEC|PTRACE_O_TRACEVFORKDONE) = -1 EIO (Input/output error)
arm ptrace 31 1234 1 0x30000000 = 0
> ptrace(PTRACE_GETFDPIC, 1234, 0x1, 0x30000000) = 0
arm ptrace 28 1234 0 0x30000000 = 0
> ptrace(PTRACE_SETVFPREGS, 1234, NULL, 0x30000000) = 0
x86_64 ptrace 99 1234 1 2 = -1 EIO
> ptrace(0x63 /* PTRACE_??? */, 1234, 0x1, 0x2) = -1 EIO (Input/output error)
x86_64 ptrace 0x420e 1234 88 0x30000000 = 33
@0x30000000 u8 2 0 u16 0 u32 0x40000003 u64 0x401000 0x7ffe0000 7 0 fill 48 0
> ptrace(PTRACE_GET_SYSCALL_INFO, 1234, 88, {op=PTRACE_SYSCALL_INFO_EXIT, arch=AUDIT_ARCH_I386, instruction_pointer=0x401000, stack_pointer=0x7ffe0000, exit={rval=7, is_error=0}}) = 33
x86_64 ptrace 0x420e 1234 88 0x30000000 = 80
@0x30000000 u8 1 0 u16 0 u32 0x40000003 u64 0x401000 0x7ffe0000 5 1 2 3 4 5 6 0 0
> ptrace(PTRACE_GET_SYSCALL_INFO, 1234, 88, {op=PTRACE_SYSCALL_INFO_ENTRY, arch=AUDIT_ARCH_I386, instruction_pointer=0x401000, stack_pointer=0x7ffe0000, entry={nr=5 /* open */, args=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6]}}) = 80

