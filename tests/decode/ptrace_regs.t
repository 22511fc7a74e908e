# ptrace: the registers of each architecture, sets of them, and what newer requests carry.  Lines of x86_64 were
# compared with strace 6.1.
x86_64 ptrace 3 1234 0 0x31000 0 0 = -1 EIO
> ptrace(PTRACE_PEEKUSER, 1234, 8*R15, 0x31000) = -1 EIO (Input/output error)
x86_64 ptrace 3 1234 8 0x31000 0 0 = -1 EIO
> ptrace(PTRACE_PEEKUSER, 1234, 8*R14, 0x31000) = -1 EIO (Input/output error)
x86_64 ptrace 3 1234 9 0x31000 0 0 = -1 EIO
> ptrace(PTRACE_PEEKUSER, 1234, 8*R14+1, 0x31000) = -1 EIO (Input/output error)
x86_64 ptrace 3 1234 120 0x31000 0 0 = -1 EIO
> ptrace(PTRACE_PEEKUSER, 1234, 8*ORIG_RAX, 0x31000) = -1 EIO (Input/output error)
x86_64 ptrace 3 1234 168 0x31000 0 0 = -1 EIO
> ptrace(PTRACE_PEEKUSER, 1234, 8*SS+8, 0x31000) = -1 EIO (Input/output error)
x86_64 ptrace 3 1234 216 0x31000 0 0 = -1 EIO
> ptrace(PTRACE_PEEKUSER, 1234, offsetof(struct user, u_fpvalid), 0x31000) = -1 EIO (Input/output error)
x86_64 ptrace 3 1234 224 0x31000 0 0 = -1 EIO
> ptrace(PTRACE_PEEKUSER, 1234, offsetof(struct user, i387), 0x31000) = -1 EIO (Input/output error)
x86_64 ptrace 3 1234 480 0x31000 0 0 = -1 EIO
> ptrace(PTRACE_PEEKUSER, 1234, offsetof(struct user, i387)+256, 0x31000) = -1 EIO (Input/output error)
x86_64 ptrace 3 1234 735 0x31000 0 0 = -1 EIO
> ptrace(PTRACE_PEEKUSER, 1234, offsetof(struct user, i387)+511, 0x31000) = -1 EIO (Input/output error)
x86_64 ptrace 3 1234 736 0x31000 0 0 = -1 EIO
> ptrace(PTRACE_PEEKUSER, 1234, offsetof(struct user, u_tsize), 0x31000) = -1 EIO (Input/output error)
x86_64 ptrace 3 1234 848 0x31000 0 0 = -1 EIO
> ptrace(PTRACE_PEEKUSER, 1234, offsetof(struct user, u_debugreg), 0x31000) = -1 EIO (Input/output error)
x86_64 ptrace 3 1234 912 0x31000 0 0 = -1 EIO
> ptrace(PTRACE_PEEKUSER, 1234, sizeof(struct user), 0x31000) = -1 EIO (Input/output error)
x86_64 ptrace 3 1234 920 0x31000 0 0 = -1 EIO
> ptrace(PTRACE_PEEKUSER, 1234, 0x398, 0x31000) = -1 EIO (Input/output error)
x86_64 ptrace 3 1234 4096 0x31000 0 0 = -1 EIO
> ptrace(PTRACE_PEEKUSER, 1234, 0x1000, 0x31000) = -1 EIO (Input/output error)
i386 ptrace 6 1234 0 0x31000 0 0 = 0
> ptrace(PTRACE_POKEUSER, 1234, 4*EBX, 0x31000) = 0
i386 ptrace 6 1234 44 0x31000 0 0 = 0
> ptrace(PTRACE_POKEUSER, 1234, 4*ORIG_EAX, 0x31000) = 0
i386 ptrace 6 1234 66 0x31000 0 0 = 0
> ptrace(PTRACE_POKEUSER, 1234, 4*SS+2, 0x31000) = 0
i386 ptrace 6 1234 100 0x31000 0 0 = 0
> ptrace(PTRACE_POKEUSER, 1234, offsetof(struct user, i387)+28, 0x31000) = 0
i386 ptrace 6 1234 284 0x31000 0 0 = 0
> ptrace(PTRACE_POKEUSER, 1234, sizeof(struct user), 0x31000) = 0
aarch64 ptrace 3 1234 8 0x31000 0 0 = -1 EIO
> ptrace(PTRACE_PEEKUSER, 1234, 0x8, 0x31000) = -1 EIO (Input/output error)
x86_64 ptrace 12 1234 0 0x31000 0 0 = 0
@0x31000 u64 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35
> ptrace(PTRACE_GETREGS, 1234, {r15=0x1, r14=0x2, r13=0x3, r12=0x4, rbp=0x5, rbx=0x6, r11=0x7, r10=0x8, r9=0x9, r8=0xa, rax=0xb, rcx=0xc, rdx=0xd, rsi=0xe, rdi=0xf, orig_rax=0x10, rip=0x11, cs=0x12, eflags=0x13, rsp=0x14, ss=0x15, fs_base=0x16, gs_base=0x17, ds=0x18, es=0x19, fs=0x1a, gs=0x1b}) = 0
x86_64 ptrace 13 1234 0 0x31000 0 0 = -1 ESRCH
@0x31000 u64 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35
> ptrace(PTRACE_SETREGS, 1234, {r15=0x1, r14=0x2, r13=0x3, r12=0x4, rbp=0x5, rbx=0x6, r11=0x7, r10=0x8, r9=0x9, r8=0xa, rax=0xb, rcx=0xc, rdx=0xd, rsi=0xe, rdi=0xf, orig_rax=0x10, rip=0x11, cs=0x12, eflags=0x13, rsp=0x14, ss=0x15, fs_base=0x16, gs_base=0x17, ds=0x18, es=0x19, fs=0x1a, gs=0x1b}) = -1 ESRCH (No such process)
x32 ptrace 12 1234 0 0x31000 0 0 = 0
@0x31000 u64 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35
> ptrace(PTRACE_GETREGS, 1234, {r15=0x1, r14=0x2, r13=0x3, r12=0x4, rbp=0x5, rbx=0x6, r11=0x7, r10=0x8, r9=0x9, r8=0xa, rax=0xb, rcx=0xc, rdx=0xd, rsi=0xe, rdi=0xf, orig_rax=0x10, rip=0x11, cs=0x12, eflags=0x13, rsp=0x14, ss=0x15, fs_base=0x16, gs_base=0x17, ds=0x18, es=0x19, fs=0x1a, gs=0x1b}) = 0
i386 ptrace 12 1234 0 0x31000 0 0 = 0
@0x31000 u32 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35
> ptrace(PTRACE_GETREGS, 1234, {ebx=0x1, ecx=0x2, edx=0x3, esi=0x4, edi=0x5, ebp=0x6, eax=0x7, xds=0x8, xes=0x9, xfs=0xa, xgs=0xb, orig_eax=0xc, eip=0xd, xcs=0xe, eflags=0xf, esp=0x10, xss=0x11}) = 0
i386 ptrace 13 1234 0 0x31000 0 0 = 0
@0x31000 u32 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35
> ptrace(PTRACE_SETREGS, 1234, {ebx=0x1, ecx=0x2, edx=0x3, esi=0x4, edi=0x5, ebp=0x6, eax=0x7, xds=0x8, xes=0x9, xfs=0xa, xgs=0xb, orig_eax=0xc, eip=0xd, xcs=0xe, eflags=0xf, esp=0x10, xss=0x11}) = 0
arm ptrace 12 1234 0 0x31000 0 0 = 0
@0x31000 u32 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35
> ptrace(PTRACE_GETREGS, 1234, {uregs=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9, 0xa, 0xb, 0xc, 0xd, 0xe, 0xf, 0x10, 0x11, 0x12]}) = 0
x86_64 ptrace 12 1234 0 0x31000 0 0 = -1 ESRCH
@0x31000 u64 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35
> ptrace(PTRACE_GETREGS, 1234, 0x31000) = -1 ESRCH (No such process)
x86_64 ptrace 13 1234 0 0x31000 0 0 = -1 EFAULT
> ptrace(PTRACE_SETREGS, 1234, 0x31000) = -1 EFAULT (Bad address)
x86_64 ptrace 14 1234 0 0x31000 0 0 = 0
@0x31000 u16 1 2 3 4 u64 5 6 u32 7 8 fill 480 0
> ptrace(PTRACE_GETFPREGS, 1234, {cwd=0x1, swd=0x2, ftw=0x3, fop=0x4, rip=0x5, rdp=0x6, mxcsr=0x7, mxcr_mask=0x8, st_space=[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], xmm_space=[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...], padding=[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]}) = 0
-v
> ptrace(PTRACE_GETFPREGS, 1234, {cwd=0x1, swd=0x2, ftw=0x3, fop=0x4, rip=0x5, rdp=0x6, mxcsr=0x7, mxcr_mask=0x8, st_space=[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], xmm_space=[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], padding=[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]}) = 0
x86_64 ptrace 15 1234 0 0x31000 0 0 = 0
@0x31000 u16 1 2 3 4 u64 5 6 u32 7 8 fill 480 0
> ptrace(PTRACE_SETFPREGS, 1234, {cwd=0x1, swd=0x2, ftw=0x3, fop=0x4, rip=0x5, rdp=0x6, mxcsr=0x7, mxcr_mask=0x8, st_space=[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], xmm_space=[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...], padding=[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]}) = 0
i386 ptrace 14 1234 0 0x31000 0 0 = 0
@0x31000 u32 1 2 3 4 5 6 7 fill 80 0
> ptrace(PTRACE_GETFPREGS, 1234, {cwd=0x1, swd=0x2, twd=0x3, fip=0x4, fcs=0x5, foo=0x6, fos=0x7, st_space=[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]}) = 0
arm ptrace 14 1234 0 0x31000 0 0 = 0
@0x31000 fill 96 0 u32 1 2 u8 1 2 3 4 5 6 7 8 u32 1
> ptrace(PTRACE_GETFPREGS, 1234, {fpregs=[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], fpsr=0x1, fpcr=0x2, ftype=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8], init_flag=0x1}) = 0
x86_64 ptrace 0x4204 1234 1 0x32000 0 0 = 0
@0x32000 u64 0x31000 512
@0x31000 u64 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35
@@0x32000 u64 0x31000 32
> ptrace(PTRACE_GETREGSET, 1234, NT_PRSTATUS, {iov_base={r15=0x1, r14=0x2, r13=0x3, r12=0x4}, iov_len=512 => 32}) = 0
i386 ptrace 0x4204 1234 1 0x32000 0 0 = 0
@0x32000 u32 0x31000 512
@0x31000 u64 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35
@@0x32000 u32 0x31000 16
> ptrace(PTRACE_GETREGSET, 1234, NT_PRSTATUS, {iov_base={ebx=0x1, ecx=0, edx=0x2, esi=0}, iov_len=512 => 16}) = 0
x32 ptrace 0x4204 1234 1 0x32000 0 0 = 0
@0x32000 u32 0x31000 512
@0x31000 u64 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35
@@0x32000 u32 0x31000 16
> ptrace(PTRACE_GETREGSET, 1234, NT_PRSTATUS, {iov_base={r15=0x1, r14=0x2}, iov_len=512 => 16}) = 0
aarch64 ptrace 0x4204 1234 1 0x32000 0 0 = 0
@0x32000 u64 0x31000 512
@0x31000 u64 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35
@@0x32000 u64 0x31000 32
> ptrace(PTRACE_GETREGSET, 1234, NT_PRSTATUS, {iov_base={regs=[0x1, 0x2, 0x3, 0x4]}, iov_len=512 => 32}) = 0
arm ptrace 0x4204 1234 1 0x32000 0 0 = 0
@0x32000 u32 0x31000 512
@0x31000 u64 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35
@@0x32000 u32 0x31000 16
> ptrace(PTRACE_GETREGSET, 1234, NT_PRSTATUS, {iov_base={uregs=[0x1, 0, 0x2, 0]}, iov_len=512 => 16}) = 0
riscv64 ptrace 0x4204 1234 1 0x32000 0 0 = 0
@0x32000 u64 0x31000 512
@0x31000 u64 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35
@@0x32000 u64 0x31000 32
> ptrace(PTRACE_GETREGSET, 1234, NT_PRSTATUS, {iov_base={pc=0x1, ra=0x2, sp=0x3, gp=0x4}, iov_len=512 => 32}) = 0
x86_64 ptrace 0x4205 1234 2 0x32000 0 0 = 0
@0x32000 u64 0x31000 32
@0x31000 u64 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35
> ptrace(PTRACE_SETREGSET, 1234, NT_FPREGSET, {iov_base={cwd=0x1, swd=0, ftw=0, fop=0, rip=0x2, rdp=0x3, mxcsr=0x4, mxcr_mask=0}, iov_len=32}) = 0
i386 ptrace 0x4205 1234 2 0x32000 0 0 = 0
@0x32000 u32 0x31000 16
@0x31000 u64 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35
> ptrace(PTRACE_SETREGSET, 1234, NT_FPREGSET, {iov_base={cwd=0x1, swd=0, twd=0x2, fip=0}, iov_len=16}) = 0
aarch64 ptrace 0x4205 1234 2 0x32000 0 0 = 0
@0x32000 u64 0x31000 32
@0x31000 u64 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35
> ptrace(PTRACE_SETREGSET, 1234, NT_FPREGSET, {iov_base={vregs=[0x1, 0x2, 0x3, 0x4]}, iov_len=32}) = 0
arm ptrace 0x4205 1234 2 0x32000 0 0 = 0
@0x32000 u32 0x31000 16
@0x31000 u64 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35
> ptrace(PTRACE_SETREGSET, 1234, NT_FPREGSET, {iov_base={fpregs=[0x1, 0, 0x2, 0]}, iov_len=16}) = 0
riscv64 ptrace 0x4205 1234 2 0x32000 0 0 = 0
@0x32000 u64 0x31000 32
@0x31000 u64 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35
> ptrace(PTRACE_SETREGSET, 1234, NT_FPREGSET, {iov_base={f=[0x1, 0x2, 0x3, 0x4]}, iov_len=32}) = 0
x86_64 ptrace 0x4204 1234 1 0x32000 0 0 = -1 ESRCH
@0x32000 u64 0x31000 512
> ptrace(PTRACE_GETREGSET, 1234, NT_PRSTATUS, {iov_base=0x31000, iov_len=512}) = -1 ESRCH (No such process)
x86_64 ptrace 0x4204 1234 0x202 0x32000 0 0 = 0
@0x32000 u64 0x31000 4096
@@0x32000 u64 0x31000 2696
> ptrace(PTRACE_GETREGSET, 1234, NT_X86_XSTATE, {iov_base=0x31000, iov_len=4096 => 2696}) = 0
x86_64 ptrace 0x4205 1234 1 0x32000 0 0 = -1 EINVAL
@0x32000 u64 0x31000 12
> ptrace(PTRACE_SETREGSET, 1234, NT_PRSTATUS, {iov_base=0x31000, iov_len=12}) = -1 EINVAL (Invalid argument)
x86_64 ptrace 0x4205 1234 1 0x32000 0 0 = -1 EINVAL
@0x32000 u64 0x31000 224
@0x31000 fill 300 1
> ptrace(PTRACE_SETREGSET, 1234, NT_PRSTATUS, {iov_base={r15=0x101010101010101, r14=0x101010101010101, r13=0x101010101010101, r12=0x101010101010101, rbp=0x101010101010101, rbx=0x101010101010101, r11=0x101010101010101, r10=0x101010101010101, r9=0x101010101010101, r8=0x101010101010101, rax=0x101010101010101, rcx=0x101010101010101, rdx=0x101010101010101, rsi=0x101010101010101, rdi=0x101010101010101, orig_rax=0x101010101010101, rip=0x101010101010101, cs=0x101010101010101, eflags=0x101010101010101, rsp=0x101010101010101, ss=0x101010101010101, fs_base=0x101010101010101, gs_base=0x101010101010101, ds=0x101010101010101, es=0x101010101010101, fs=0x101010101010101, gs=0x101010101010101, ...}, iov_len=224}) = -1 EINVAL (Invalid argument)
arm ptrace 0x4205 1234 0x400 0x32000 0 0 = -1 EFAULT
> ptrace(PTRACE_SETREGSET, 1234, NT_ARM_VFP, 0x32000) = -1 EFAULT (Bad address)
x86_64 ptrace 0x420e 1234 80 0x31000 0 0 = 88
@@0x31000 u8 3 0 u16 0 u32 0xc000003e u64 1 2 1 1 2 3 4 5 6
> ptrace(PTRACE_GET_SYSCALL_INFO, 1234, 80, {op=PTRACE_SYSCALL_INFO_SECCOMP, arch=AUDIT_ARCH_X86_64, instruction_pointer=0x1, stack_pointer=0x2, seccomp={nr=__NR_write, args=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6]}}) = 88
x86_64 ptrace 0x420e 1234 24 0x31000 0 0 = 80
@@0x31000 u8 1 0 u16 0 u32 0xc000003e u64 1 2
> ptrace(PTRACE_GET_SYSCALL_INFO, 1234, 24, {op=PTRACE_SYSCALL_INFO_ENTRY, arch=AUDIT_ARCH_X86_64, instruction_pointer=0x1, stack_pointer=0x2}) = 80
x86_64 ptrace 0x4212 1234 80 0x31000 0 0 = 0
@0x31000 u8 1 0 u16 0 u32 0xc000003e u64 1 2 1 1 2 3 4 5 6
> ptrace(PTRACE_SET_SYSCALL_INFO, 1234, 80, {op=PTRACE_SYSCALL_INFO_ENTRY, arch=AUDIT_ARCH_X86_64, instruction_pointer=0x1, stack_pointer=0x2, entry={nr=__NR_write, args=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6]}}) = 0
i386 ptrace 0x4212 1234 88 0x31000 0 0 = -1 EINVAL
@0x31000 u8 2 0 u16 0 u32 0x40000003 u64 1 2 -2 u8 1 fill 60 0
> ptrace(PTRACE_SET_SYSCALL_INFO, 1234, 88, {op=PTRACE_SYSCALL_INFO_EXIT, arch=AUDIT_ARCH_I386, instruction_pointer=0x1, stack_pointer=0x2, exit={rval=-ENOENT, is_error=1}}) = -1 EINVAL (Invalid argument)
x86_64 ptrace 0x420d 1234 16 0x31000 0 0 = 16
@0x31000 u64 1 0
@@0x31008 u64 2
> ptrace(PTRACE_SECCOMP_GET_METADATA, 1234, 16, {filter_off=1, flags=SECCOMP_FILTER_FLAG_LOG}) = 16
x86_64 ptrace 0x420d 1234 7 0x31000 0 0 = -1 EINVAL
> ptrace(PTRACE_SECCOMP_GET_METADATA, 1234, 7, 0x31000) = -1 EINVAL (Invalid argument)
x86_64 ptrace 0x420f 1234 24 0x31000 0 0 = 24
@@0x31000 u64 0x7f0000001000 u32 32 0x53053053 0 0
> ptrace(PTRACE_GET_RSEQ_CONFIGURATION, 1234, 24, {rseq_abi_pointer=0x7f0000001000, rseq_abi_size=32, signature=0x53053053, flags=0}) = 24
riscv64 ptrace 0x4211 1234 32 0x31000 0 0 = 0
@@0x31000 u64 1 0x7f0000 0x1000 0x2000
> ptrace(PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG, 1234, 32, {mode=PR_SYS_DISPATCH_ON, selector=0x7f0000, offset=0x1000, len=0x2000}) = 0
aarch64 ptrace 0x4210 1234 32 0x31000 0 0 = -1 EINVAL
@0x31000 u64 2 0 0 0
> ptrace(PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG, 1234, 32, {mode=PR_SYS_DISPATCH_INCLUSIVE_ON, selector=NULL, offset=0, len=0}) = -1 EINVAL (Invalid argument)

# ---- The other requests on each architecture that has registers of its own
i386 ptrace 0 0 0 0 0 0 = 0
> ptrace(PTRACE_TRACEME) = 0
i386 ptrace 1 77 0x1000 0x31000 0 0 = 0
@@0x31000 long 5
> ptrace(PTRACE_PEEKTEXT, 77, 0x1000, [0x5]) = 0
i386 ptrace 3 77 16 0x31000 0 0 = 0
@@0x31000 long 5
> ptrace(PTRACE_PEEKUSER, 77, 4*EDI, [0x5]) = 0
i386 ptrace 6 77 16 5 0 0 = 0
> ptrace(PTRACE_POKEUSER, 77, 4*EDI, 0x5) = 0
i386 ptrace 16 77 0 0 0 0 = -1 EPERM
> ptrace(PTRACE_ATTACH, 77) = -1 EPERM (Operation not permitted)
i386 ptrace 24 77 0 10 0 0 = 0
> ptrace(PTRACE_SYSCALL, 77, NULL, SIGUSR1) = 0
i386 ptrace 13 77 0 0x31000 0 0 = -1 EFAULT
> ptrace(PTRACE_SETREGS, 77, 0x31000) = -1 EFAULT (Bad address)
i386 ptrace 15 77 0 0x31000 0 0 = 0
@0x31000 u32 1 2 3 4 5 6 7 8 fill 100 0
> ptrace(PTRACE_SETFPREGS, 77, {cwd=0x1, swd=0x2, twd=0x3, fip=0x4, fcs=0x5, foo=0x6, fos=0x7, st_space=[0x8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]}) = 0
i386 ptrace 0x4206 77 0 0x100011 0 0 = 0
> ptrace(PTRACE_SEIZE, 77, NULL, PTRACE_O_TRACESYSGOOD|PTRACE_O_TRACEEXEC|PTRACE_O_EXITKILL) = 0
i386 ptrace 0x4201 77 0 0x31000 0 0 = 0
@@0x31000 long 78
> ptrace(PTRACE_GETEVENTMSG, 77, NULL, [78]) = 0
i386 ptrace 0x4202 77 0 0x31000 0 0 = 0
@@0x31000 u32 10 0 0 77 1000 fill 120 0
> ptrace(PTRACE_GETSIGINFO, 77, NULL, {si_signo=SIGUSR1, si_code=SI_USER, si_pid=77, si_uid=1000}) = 0
i386 ptrace 0x4203 77 0 0x31000 0 0 = -1 EINVAL
@0x31000 u32 10 0 0 77 1000 fill 120 0
> ptrace(PTRACE_SETSIGINFO, 77, NULL, {si_signo=SIGUSR1, si_code=SI_USER, si_pid=77, si_uid=1000}) = -1 EINVAL (Invalid argument)
i386 ptrace 0x4209 77 0x32000 0x31000 0 0 = 1
@0x32000 u64 0 u32 1 1
@@0x31000 u32 10 0 0 77 1000 fill 120 0
> ptrace(PTRACE_PEEKSIGINFO, 77, {off=0, flags=PTRACE_PEEKSIGINFO_SHARED, nr=1}, [{si_signo=SIGUSR1, si_code=SI_USER, si_pid=77, si_uid=1000}]) = 1
i386 ptrace 0x420a 77 8 0x31000 0 0 = 0
@@0x31000 u64 3
> ptrace(PTRACE_GETSIGMASK, 77, 8, [HUP INT]) = 0
i386 ptrace 0x420b 77 8 0x31000 0 0 = 0
@0x31000 u64 0x4000
> ptrace(PTRACE_SETSIGMASK, 77, 8, [TERM]) = 0
i386 ptrace 0x420c 77 0 0 0 0 = 4
> ptrace(PTRACE_SECCOMP_GET_FILTER, 77, 0, NULL) = 4
i386 ptrace 0x420d 77 16 0x31000 0 0 = 16
@0x31000 u64 0 0
@@0x31008 u64 1
> ptrace(PTRACE_SECCOMP_GET_METADATA, 77, 16, {filter_off=0, flags=SECCOMP_FILTER_FLAG_TSYNC}) = 16
i386 ptrace 0x420e 77 88 0x31000 0 0 = 33
@@0x31000 u8 2 0 u16 0 u32 0xc00000b7 u64 1 2 -2 u8 1 fill 60 0
> ptrace(PTRACE_GET_SYSCALL_INFO, 77, 88, {op=PTRACE_SYSCALL_INFO_EXIT, arch=AUDIT_ARCH_AARCH64, instruction_pointer=0x1, stack_pointer=0x2, exit={rval=-ENOENT, is_error=1}}) = 33
i386 ptrace 0x4212 77 88 0x31000 0 0 = 0
@0x31000 u8 1 0 u16 0 u32 0xc00000b7 u64 1 2 1 1 2 3 4 5 6 0
> ptrace(PTRACE_SET_SYSCALL_INFO, 77, 88, {op=PTRACE_SYSCALL_INFO_ENTRY, arch=AUDIT_ARCH_AARCH64, instruction_pointer=0x1, stack_pointer=0x2, entry={nr=1, args=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6]}}) = 0
i386 ptrace 0x420f 77 24 0x31000 0 0 = -1 ESRCH
> ptrace(PTRACE_GET_RSEQ_CONFIGURATION, 77, 24, 0x31000) = -1 ESRCH (No such process)
i386 ptrace 0x4210 77 32 0x31000 0 0 = 0
@0x31000 u64 1 0 4096 8192
> ptrace(PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG, 77, 32, {mode=PR_SYS_DISPATCH_ON, selector=NULL, offset=0x1000, len=0x2000}) = 0
i386 ptrace 0x4211 77 32 0x31000 0 0 = 0
@@0x31000 u64 0 0 0 0
> ptrace(PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG, 77, 32, {mode=PR_SYS_DISPATCH_OFF, selector=NULL, offset=0, len=0}) = 0
i386 ptrace 0x4204 77 3 0x32000 0 0 = 0
@0x32000 long 0x31000 64
> ptrace(PTRACE_GETREGSET, 77, NT_PRPSINFO, {iov_base=0x31000, iov_len=64}) = 0
aarch64 ptrace 0 0 0 0 0 0 = 0
> ptrace(PTRACE_TRACEME) = 0
aarch64 ptrace 1 77 0x1000 0x31000 0 0 = 0
@@0x31000 long 5
> ptrace(PTRACE_PEEKTEXT, 77, 0x1000, [0x5]) = 0
aarch64 ptrace 3 77 16 0x31000 0 0 = 0
@@0x31000 long 5
> ptrace(PTRACE_PEEKUSER, 77, 0x10, [0x5]) = 0
aarch64 ptrace 6 77 16 5 0 0 = 0
> ptrace(PTRACE_POKEUSER, 77, 0x10, 0x5) = 0
aarch64 ptrace 16 77 0 0 0 0 = -1 EPERM
> ptrace(PTRACE_ATTACH, 77) = -1 EPERM (Operation not permitted)
aarch64 ptrace 24 77 0 10 0 0 = 0
> ptrace(PTRACE_SYSCALL, 77, NULL, SIGUSR1) = 0
aarch64 ptrace 0x4206 77 0 0x100011 0 0 = 0
> ptrace(PTRACE_SEIZE, 77, NULL, PTRACE_O_TRACESYSGOOD|PTRACE_O_TRACEEXEC|PTRACE_O_EXITKILL) = 0
aarch64 ptrace 0x4201 77 0 0x31000 0 0 = 0
@@0x31000 long 78
> ptrace(PTRACE_GETEVENTMSG, 77, NULL, [78]) = 0
aarch64 ptrace 0x4202 77 0 0x31000 0 0 = 0
@@0x31000 u32 10 0 0 0 77 1000 fill 120 0
> ptrace(PTRACE_GETSIGINFO, 77, NULL, {si_signo=SIGUSR1, si_code=SI_USER, si_pid=77, si_uid=1000}) = 0
aarch64 ptrace 0x4203 77 0 0x31000 0 0 = -1 EINVAL
@0x31000 u32 10 0 0 0 77 1000 fill 120 0
> ptrace(PTRACE_SETSIGINFO, 77, NULL, {si_signo=SIGUSR1, si_code=SI_USER, si_pid=77, si_uid=1000}) = -1 EINVAL (Invalid argument)
aarch64 ptrace 0x4209 77 0x32000 0x31000 0 0 = 1
@0x32000 u64 0 u32 1 1
@@0x31000 u32 10 0 0 0 77 1000 fill 120 0
> ptrace(PTRACE_PEEKSIGINFO, 77, {off=0, flags=PTRACE_PEEKSIGINFO_SHARED, nr=1}, [{si_signo=SIGUSR1, si_code=SI_USER, si_pid=77, si_uid=1000}]) = 1
aarch64 ptrace 0x420a 77 8 0x31000 0 0 = 0
@@0x31000 u64 3
> ptrace(PTRACE_GETSIGMASK, 77, 8, [HUP INT]) = 0
aarch64 ptrace 0x420b 77 8 0x31000 0 0 = 0
@0x31000 u64 0x4000
> ptrace(PTRACE_SETSIGMASK, 77, 8, [TERM]) = 0
aarch64 ptrace 0x420c 77 0 0 0 0 = 4
> ptrace(PTRACE_SECCOMP_GET_FILTER, 77, 0, NULL) = 4
aarch64 ptrace 0x420d 77 16 0x31000 0 0 = 16
@0x31000 u64 0 0
@@0x31008 u64 1
> ptrace(PTRACE_SECCOMP_GET_METADATA, 77, 16, {filter_off=0, flags=SECCOMP_FILTER_FLAG_TSYNC}) = 16
aarch64 ptrace 0x420e 77 88 0x31000 0 0 = 33
@@0x31000 u8 2 0 u16 0 u32 0xc00000b7 u64 1 2 -2 u8 1 fill 60 0
> ptrace(PTRACE_GET_SYSCALL_INFO, 77, 88, {op=PTRACE_SYSCALL_INFO_EXIT, arch=AUDIT_ARCH_AARCH64, instruction_pointer=0x1, stack_pointer=0x2, exit={rval=-ENOENT, is_error=1}}) = 33
aarch64 ptrace 0x4212 77 88 0x31000 0 0 = 0
@0x31000 u8 1 0 u16 0 u32 0xc00000b7 u64 1 2 1 1 2 3 4 5 6 0
> ptrace(PTRACE_SET_SYSCALL_INFO, 77, 88, {op=PTRACE_SYSCALL_INFO_ENTRY, arch=AUDIT_ARCH_AARCH64, instruction_pointer=0x1, stack_pointer=0x2, entry={nr=__NR_io_destroy, args=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6]}}) = 0
aarch64 ptrace 0x420f 77 24 0x31000 0 0 = -1 ESRCH
> ptrace(PTRACE_GET_RSEQ_CONFIGURATION, 77, 24, 0x31000) = -1 ESRCH (No such process)
aarch64 ptrace 0x4210 77 32 0x31000 0 0 = 0
@0x31000 u64 1 0 4096 8192
> ptrace(PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG, 77, 32, {mode=PR_SYS_DISPATCH_ON, selector=NULL, offset=0x1000, len=0x2000}) = 0
aarch64 ptrace 0x4211 77 32 0x31000 0 0 = 0
@@0x31000 u64 0 0 0 0
> ptrace(PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG, 77, 32, {mode=PR_SYS_DISPATCH_OFF, selector=NULL, offset=0, len=0}) = 0
aarch64 ptrace 0x4204 77 3 0x32000 0 0 = 0
@0x32000 long 0x31000 64
> ptrace(PTRACE_GETREGSET, 77, NT_PRPSINFO, {iov_base=0x31000, iov_len=64}) = 0
arm ptrace 0 0 0 0 0 0 = 0
> ptrace(PTRACE_TRACEME) = 0
arm ptrace 1 77 0x1000 0x31000 0 0 = 0
@@0x31000 long 5
> ptrace(PTRACE_PEEKTEXT, 77, 0x1000, [0x5]) = 0
arm ptrace 3 77 16 0x31000 0 0 = 0
@@0x31000 long 5
> ptrace(PTRACE_PEEKUSER, 77, 0x10, [0x5]) = 0
arm ptrace 6 77 16 5 0 0 = 0
> ptrace(PTRACE_POKEUSER, 77, 0x10, 0x5) = 0
arm ptrace 16 77 0 0 0 0 = -1 EPERM
> ptrace(PTRACE_ATTACH, 77) = -1 EPERM (Operation not permitted)
arm ptrace 24 77 0 10 0 0 = 0
> ptrace(PTRACE_SYSCALL, 77, NULL, SIGUSR1) = 0
arm ptrace 13 77 0 0x31000 0 0 = -1 EFAULT
> ptrace(PTRACE_SETREGS, 77, 0x31000) = -1 EFAULT (Bad address)
arm ptrace 15 77 0 0x31000 0 0 = 0
@0x31000 u32 1 2 3 4 5 6 7 8 fill 100 0
> ptrace(PTRACE_SETFPREGS, 77, {fpregs=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], fpsr=0, fpcr=0, ftype=[0, 0, 0, 0, 0, 0, 0, 0], init_flag=0}) = 0
arm ptrace 0x4206 77 0 0x100011 0 0 = 0
> ptrace(PTRACE_SEIZE, 77, NULL, PTRACE_O_TRACESYSGOOD|PTRACE_O_TRACEEXEC|PTRACE_O_EXITKILL) = 0
arm ptrace 0x4201 77 0 0x31000 0 0 = 0
@@0x31000 long 78
> ptrace(PTRACE_GETEVENTMSG, 77, NULL, [78]) = 0
arm ptrace 0x4202 77 0 0x31000 0 0 = 0
@@0x31000 u32 10 0 0 77 1000 fill 120 0
> ptrace(PTRACE_GETSIGINFO, 77, NULL, {si_signo=SIGUSR1, si_code=SI_USER, si_pid=77, si_uid=1000}) = 0
arm ptrace 0x4203 77 0 0x31000 0 0 = -1 EINVAL
@0x31000 u32 10 0 0 77 1000 fill 120 0
> ptrace(PTRACE_SETSIGINFO, 77, NULL, {si_signo=SIGUSR1, si_code=SI_USER, si_pid=77, si_uid=1000}) = -1 EINVAL (Invalid argument)
arm ptrace 0x4209 77 0x32000 0x31000 0 0 = 1
@0x32000 u64 0 u32 1 1
@@0x31000 u32 10 0 0 77 1000 fill 120 0
> ptrace(PTRACE_PEEKSIGINFO, 77, {off=0, flags=PTRACE_PEEKSIGINFO_SHARED, nr=1}, [{si_signo=SIGUSR1, si_code=SI_USER, si_pid=77, si_uid=1000}]) = 1
arm ptrace 0x420a 77 8 0x31000 0 0 = 0
@@0x31000 u64 3
> ptrace(PTRACE_GETSIGMASK, 77, 8, [HUP INT]) = 0
arm ptrace 0x420b 77 8 0x31000 0 0 = 0
@0x31000 u64 0x4000
> ptrace(PTRACE_SETSIGMASK, 77, 8, [TERM]) = 0
arm ptrace 0x420c 77 0 0 0 0 = 4
> ptrace(PTRACE_SECCOMP_GET_FILTER, 77, 0, NULL) = 4
arm ptrace 0x420d 77 16 0x31000 0 0 = 16
@0x31000 u64 0 0
@@0x31008 u64 1
> ptrace(PTRACE_SECCOMP_GET_METADATA, 77, 16, {filter_off=0, flags=SECCOMP_FILTER_FLAG_TSYNC}) = 16
arm ptrace 0x420e 77 88 0x31000 0 0 = 33
@@0x31000 u8 2 0 u16 0 u32 0xc00000b7 u64 1 2 -2 u8 1 fill 60 0
> ptrace(PTRACE_GET_SYSCALL_INFO, 77, 88, {op=PTRACE_SYSCALL_INFO_EXIT, arch=AUDIT_ARCH_AARCH64, instruction_pointer=0x1, stack_pointer=0x2, exit={rval=-ENOENT, is_error=1}}) = 33
arm ptrace 0x4212 77 88 0x31000 0 0 = 0
@0x31000 u8 1 0 u16 0 u32 0xc00000b7 u64 1 2 1 1 2 3 4 5 6 0
> ptrace(PTRACE_SET_SYSCALL_INFO, 77, 88, {op=PTRACE_SYSCALL_INFO_ENTRY, arch=AUDIT_ARCH_AARCH64, instruction_pointer=0x1, stack_pointer=0x2, entry={nr=1, args=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6]}}) = 0
arm ptrace 0x420f 77 24 0x31000 0 0 = -1 ESRCH
> ptrace(PTRACE_GET_RSEQ_CONFIGURATION, 77, 24, 0x31000) = -1 ESRCH (No such process)
arm ptrace 0x4210 77 32 0x31000 0 0 = 0
@0x31000 u64 1 0 4096 8192
> ptrace(PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG, 77, 32, {mode=PR_SYS_DISPATCH_ON, selector=NULL, offset=0x1000, len=0x2000}) = 0
arm ptrace 0x4211 77 32 0x31000 0 0 = 0
@@0x31000 u64 0 0 0 0
> ptrace(PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG, 77, 32, {mode=PR_SYS_DISPATCH_OFF, selector=NULL, offset=0, len=0}) = 0
arm ptrace 0x4204 77 3 0x32000 0 0 = 0
@0x32000 long 0x31000 64
> ptrace(PTRACE_GETREGSET, 77, NT_PRPSINFO, {iov_base=0x31000, iov_len=64}) = 0
riscv64 ptrace 0 0 0 0 0 0 = 0
> ptrace(PTRACE_TRACEME) = 0
riscv64 ptrace 1 77 0x1000 0x31000 0 0 = 0
@@0x31000 long 5
> ptrace(PTRACE_PEEKTEXT, 77, 0x1000, [0x5]) = 0
riscv64 ptrace 3 77 16 0x31000 0 0 = 0
@@0x31000 long 5
> ptrace(PTRACE_PEEKUSER, 77, 0x10, [0x5]) = 0
riscv64 ptrace 6 77 16 5 0 0 = 0
> ptrace(PTRACE_POKEUSER, 77, 0x10, 0x5) = 0
riscv64 ptrace 16 77 0 0 0 0 = -1 EPERM
> ptrace(PTRACE_ATTACH, 77) = -1 EPERM (Operation not permitted)
riscv64 ptrace 24 77 0 10 0 0 = 0
> ptrace(PTRACE_SYSCALL, 77, NULL, SIGUSR1) = 0
riscv64 ptrace 0x4206 77 0 0x100011 0 0 = 0
> ptrace(PTRACE_SEIZE, 77, NULL, PTRACE_O_TRACESYSGOOD|PTRACE_O_TRACEEXEC|PTRACE_O_EXITKILL) = 0
riscv64 ptrace 0x4201 77 0 0x31000 0 0 = 0
@@0x31000 long 78
> ptrace(PTRACE_GETEVENTMSG, 77, NULL, [78]) = 0
riscv64 ptrace 0x4202 77 0 0x31000 0 0 = 0
@@0x31000 u32 10 0 0 0 77 1000 fill 120 0
> ptrace(PTRACE_GETSIGINFO, 77, NULL, {si_signo=SIGUSR1, si_code=SI_USER, si_pid=77, si_uid=1000}) = 0
riscv64 ptrace 0x4203 77 0 0x31000 0 0 = -1 EINVAL
@0x31000 u32 10 0 0 0 77 1000 fill 120 0
> ptrace(PTRACE_SETSIGINFO, 77, NULL, {si_signo=SIGUSR1, si_code=SI_USER, si_pid=77, si_uid=1000}) = -1 EINVAL (Invalid argument)
riscv64 ptrace 0x4209 77 0x32000 0x31000 0 0 = 1
@0x32000 u64 0 u32 1 1
@@0x31000 u32 10 0 0 0 77 1000 fill 120 0
> ptrace(PTRACE_PEEKSIGINFO, 77, {off=0, flags=PTRACE_PEEKSIGINFO_SHARED, nr=1}, [{si_signo=SIGUSR1, si_code=SI_USER, si_pid=77, si_uid=1000}]) = 1
riscv64 ptrace 0x420a 77 8 0x31000 0 0 = 0
@@0x31000 u64 3
> ptrace(PTRACE_GETSIGMASK, 77, 8, [HUP INT]) = 0
riscv64 ptrace 0x420b 77 8 0x31000 0 0 = 0
@0x31000 u64 0x4000
> ptrace(PTRACE_SETSIGMASK, 77, 8, [TERM]) = 0
riscv64 ptrace 0x420c 77 0 0 0 0 = 4
> ptrace(PTRACE_SECCOMP_GET_FILTER, 77, 0, NULL) = 4
riscv64 ptrace 0x420d 77 16 0x31000 0 0 = 16
@0x31000 u64 0 0
@@0x31008 u64 1
> ptrace(PTRACE_SECCOMP_GET_METADATA, 77, 16, {filter_off=0, flags=SECCOMP_FILTER_FLAG_TSYNC}) = 16
riscv64 ptrace 0x420e 77 88 0x31000 0 0 = 33
@@0x31000 u8 2 0 u16 0 u32 0xc00000b7 u64 1 2 -2 u8 1 fill 60 0
> ptrace(PTRACE_GET_SYSCALL_INFO, 77, 88, {op=PTRACE_SYSCALL_INFO_EXIT, arch=AUDIT_ARCH_AARCH64, instruction_pointer=0x1, stack_pointer=0x2, exit={rval=-ENOENT, is_error=1}}) = 33
riscv64 ptrace 0x4212 77 88 0x31000 0 0 = 0
@0x31000 u8 1 0 u16 0 u32 0xc00000b7 u64 1 2 1 1 2 3 4 5 6 0
> ptrace(PTRACE_SET_SYSCALL_INFO, 77, 88, {op=PTRACE_SYSCALL_INFO_ENTRY, arch=AUDIT_ARCH_AARCH64, instruction_pointer=0x1, stack_pointer=0x2, entry={nr=1, args=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6]}}) = 0
riscv64 ptrace 0x420f 77 24 0x31000 0 0 = -1 ESRCH
> ptrace(PTRACE_GET_RSEQ_CONFIGURATION, 77, 24, 0x31000) = -1 ESRCH (No such process)
riscv64 ptrace 0x4210 77 32 0x31000 0 0 = 0
@0x31000 u64 1 0 4096 8192
> ptrace(PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG, 77, 32, {mode=PR_SYS_DISPATCH_ON, selector=NULL, offset=0x1000, len=0x2000}) = 0
riscv64 ptrace 0x4211 77 32 0x31000 0 0 = 0
@@0x31000 u64 0 0 0 0
> ptrace(PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG, 77, 32, {mode=PR_SYS_DISPATCH_OFF, selector=NULL, offset=0, len=0}) = 0
riscv64 ptrace 0x4204 77 3 0x32000 0 0 = 0
@0x32000 long 0x31000 64
> ptrace(PTRACE_GETREGSET, 77, NT_PRPSINFO, {iov_base=0x31000, iov_len=64}) = 0
x86_64 ptrace 6 77 136 5 0 0 = 0
> ptrace(PTRACE_POKEUSER, 77, 8*CS, 0x5) = 0
x86_64 ptrace 0x4210 77 32 0x31000 0 0 = 0
@0x31000 u64 1 0 4096 8192
> ptrace(PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG, 77, 32, {mode=PR_SYS_DISPATCH_ON, selector=NULL, offset=0x1000, len=0x2000}) = 0
x86_64 ptrace 0x4211 77 31 0x31000 0 0 = -1 EINVAL
> ptrace(PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG, 77, 31, 0x31000) = -1 EINVAL (Invalid argument)
