# prctl, option by option.  Expected lines of x86_64 were printed by strace 6.1.

x86_64 prctl 1 15 0 0 0 = 0
> prctl(PR_SET_PDEATHSIG, SIGTERM) = 0
x86_64 prctl 2 0x30000000 0 0 0 = 0
@0x30000000 u32 9
> prctl(PR_GET_PDEATHSIG, [SIGKILL]) = 0
x86_64 prctl 3 0 0 0 0 = 1
> prctl(PR_GET_DUMPABLE) = 1 (SUID_DUMP_USER)
x86_64 prctl 4 5 0 0 0 = -1 EINVAL
> prctl(PR_SET_DUMPABLE, 0x5 /* SUID_DUMP_??? */) = -1 EINVAL (Invalid argument)
x86_64 prctl 5 0x30000000 0 0 0 = 0
@0x30000000 u32 3
> prctl(PR_GET_UNALIGN, [PR_UNALIGN_NOPRINT|PR_UNALIGN_SIGBUS]) = 0
x86_64 prctl 6 1 0 0 0 = 0
> prctl(PR_SET_UNALIGN, PR_UNALIGN_NOPRINT) = 0
x86_64 prctl 7 0 0 0 0 = 1
> prctl(PR_GET_KEEPCAPS) = 1
x86_64 prctl 8 1 0 0 0 = 0
> prctl(PR_SET_KEEPCAPS, 1) = 0
x86_64 prctl 9 0x30000000 0 0 0 = 0
@0x30000000 u32 1
> prctl(PR_GET_FPEMU, [1]) = 0
x86_64 prctl 15 &"abc" 0 0 0 = 0
> prctl(PR_SET_NAME, "abc") = 0
x86_64 prctl 15 &"abcdefghijklmno" 0 0 0 = 0
> prctl(PR_SET_NAME, "abcdefghijklmno"...) = 0
x86_64 prctl 16 0x30000000 0 0 0 = 0
@0x30000000 "abcdefghijklmno\0"
> prctl(PR_GET_NAME, "abcdefghijklmno") = 0
x86_64 prctl 21 0 0 0 0 = 0
> prctl(PR_GET_SECCOMP) = 0
x86_64 prctl 22 1 0 0 0 = 0
> prctl(PR_SET_SECCOMP, SECCOMP_MODE_STRICT) = 0
x86_64 prctl 22 2 0x30000000 0 0 = 0
@0x30000000 u16 1 0 0 0 ptr 0x30000100
@0x30000100 u16 6 0 u32 0x7fff0000
> prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, {len=1, filter=0x30000100}) = 0
-v
> prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, {len=1, filter=[BPF_STMT(BPF_RET|BPF_K, SECCOMP_RET_ALLOW)]}) = 0
x86_64 prctl 23 21 0 0 0 = 1
> prctl(PR_CAPBSET_READ, CAP_SYS_ADMIN) = 1
x86_64 prctl 24 99 0 0 0 = -1 EINVAL
> prctl(PR_CAPBSET_DROP, 0x63 /* CAP_??? */) = -1 EINVAL (Invalid argument)
x86_64 prctl 25 0x30000000 0 0 0 = 0
@0x30000000 u32 1
> prctl(PR_GET_TSC, [PR_TSC_ENABLE]) = 0
x86_64 prctl 26 2 0 0 0 = 0
> prctl(PR_SET_TSC, PR_TSC_SIGSEGV) = 0
x86_64 prctl 27 0 0 0 0 = 0x2f
> prctl(PR_GET_SECUREBITS) = 0x2f (SECBIT_NOROOT|SECBIT_NOROOT_LOCKED|SECBIT_NO_SETUID_FIXUP|SECBIT_NO_SETUID_FIXUP_LOCKED|SECBIT_KEEP_CAPS_LOCKED)
x86_64 prctl 28 0x10 0 0 0 = 0
> prctl(PR_SET_SECUREBITS, SECBIT_KEEP_CAPS) = 0
x86_64 prctl 29 50000 0 0 0 = 0
> prctl(PR_SET_TIMERSLACK, 50000) = 0
# A signed word of 64 bits, of which programs of 32 bits fill half.
x86_64 prctl 29 -1 0 0 0 = 0
> prctl(PR_SET_TIMERSLACK, -1) = 0
i386 prctl 29 -1 0 0 0 = 0
> prctl(PR_SET_TIMERSLACK, 4294967295) = 0
x32 prctl 29 -1 0 0 0 = 0
> prctl(PR_SET_TIMERSLACK, -1) = 0
x86_64 prctl 30 0 0 0 0 = 50000
> prctl(PR_GET_TIMERSLACK) = 50000
x86_64 prctl 31 0 0 0 0 = 0
> prctl(PR_TASK_PERF_EVENTS_DISABLE) = 0
x86_64 prctl 33 1 1 0 0 = 0
> prctl(PR_MCE_KILL, PR_MCE_KILL_SET, PR_MCE_KILL_EARLY, 0, 0) = 0
x86_64 prctl 33 0 0 0 0 = 0
> prctl(PR_MCE_KILL, PR_MCE_KILL_CLEAR, 0, 0, 0) = 0
x86_64 prctl 34 0 0 0 0 = 2
> prctl(PR_MCE_KILL_GET, 0, 0, 0, 0) = 2 (PR_MCE_KILL_DEFAULT)
x86_64 prctl 35 12 0x1000 16 0 = -1 EPERM
> prctl(PR_SET_MM, PR_SET_MM_AUXV, 0x1000, 0x10, 0) = -1 EPERM (Operation not permitted)
x86_64 prctl 36 1 0 0 0 = 0
> prctl(PR_SET_CHILD_SUBREAPER, 1) = 0
x86_64 prctl 37 0x30000000 0 0 0 = 0
@0x30000000 u32 1
> prctl(PR_GET_CHILD_SUBREAPER, [1]) = 0
x86_64 prctl 38 1 0 0 0 = 0
> prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) = 0
x86_64 prctl 39 0 0 0 0 = 1
> prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) = 1
x86_64 prctl 40 0x30000000 0 0 0 = 0
@0x30000000 u64 0x7f0000000a10
> prctl(PR_GET_TID_ADDRESS, [0x7f0000000a10]) = 0
x86_64 prctl 45 3 0 0 0 = -1 EINVAL
> prctl(PR_SET_FP_MODE, PR_FP_MODE_FR|PR_FP_MODE_FRE) = -1 EINVAL (Invalid argument)
x86_64 prctl 46 0 0 0 0 = 1
> prctl(PR_GET_FP_MODE) = 0x1 (PR_FP_MODE_FR)
x86_64 prctl 47 2 21 0 0 = -1 EPERM
> prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, CAP_SYS_ADMIN, 0, 0) = -1 EPERM (Operation not permitted)
x86_64 prctl 47 4 0 0 0 = 0
> prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0) = 0
x86_64 prctl 50 0x60010 0 0 0 = 0x20010
> prctl(PR_SVE_SET_VL, PR_SVE_SET_VL_ONEXEC|PR_SVE_VL_INHERIT|0x10) = 0x20010 (PR_SVE_VL_INHERIT|0x10)
x86_64 prctl 51 0 0 0 0 = 0x20010
> prctl(PR_SVE_GET_VL) = 0x20010 (PR_SVE_VL_INHERIT|0x10)
x86_64 prctl 52 1 0 0 0 = 3
> prctl(PR_GET_SPECULATION_CTRL, PR_SPEC_INDIRECT_BRANCH) = 0x3 (PR_SPEC_PRCTL|PR_SPEC_ENABLE)
x86_64 prctl 53 0 4 0 0 = 0
> prctl(PR_SET_SPECULATION_CTRL, PR_SPEC_STORE_BYPASS, PR_SPEC_DISABLE) = 0
x86_64 prctl 53 9 4 0 0 = -1 ENODEV
> prctl(PR_SET_SPECULATION_CTRL, 0x9 /* PR_SPEC_??? */, 0x4) = -1 ENODEV (No such device)
x86_64 prctl 54 0x11 0 0 0 = -1 EINVAL
> prctl(PR_PAC_RESET_KEYS, PR_PAC_APIAKEY|PR_PAC_APGAKEY, 0, 0, 0) = -1 EINVAL (Invalid argument)
x86_64 prctl 55 0x7fff3 0 0 0 = -1 EINVAL
> prctl(PR_SET_TAGGED_ADDR_CTRL, PR_TAGGED_ADDR_ENABLE|PR_MTE_TCF_SYNC|0xfffe<<PR_MTE_TAG_SHIFT, 0, 0, 0) = -1 EINVAL (Invalid argument)
x86_64 prctl 55 0x80004 0 0 0 = -1 EINVAL
> prctl(PR_SET_TAGGED_ADDR_CTRL, !PR_TAGGED_ADDR_ENABLE|PR_MTE_TCF_ASYNC|0x80000, 0, 0, 0) = -1 EINVAL (Invalid argument)
x86_64 prctl 59 1 0x1000 0x2000 0x30000000 = 0
> prctl(PR_SET_SYSCALL_USER_DISPATCH, PR_SYS_DISPATCH_ON, 0x1000, 0x2000, 0x30000000) = 0
x86_64 prctl 60 3 1 0 0 = 0
> prctl(PR_PAC_SET_ENABLED_KEYS, PR_PAC_APIAKEY|PR_PAC_APIBKEY, PR_PAC_APIAKEY, 0, 0) = 0
x86_64 prctl 61 0 0 0 0 = 5
> prctl(PR_PAC_GET_ENABLED_KEYS, 0, 0, 0, 0) = 0x5 (PR_PAC_APIAKEY|PR_PAC_APDAKEY)
x86_64 prctl 62 0 1234 1 0x30000000 = -1 EINVAL
> prctl(PR_SCHED_CORE, PR_SCHED_CORE_GET, 1234, 0x1 /* PIDTYPE_TGID */, 0x30000000) = -1 EINVAL (Invalid argument)
x86_64 prctl 62 1 1234 9 0 = 0
> prctl(PR_SCHED_CORE, PR_SCHED_CORE_CREATE, 1234, 0x9 /* PIDTYPE_??? */, NULL) = 0
x86_64 prctl 63 0x60010 0 0 0 = 0x40010
> prctl(PR_SME_SET_VL, PR_SME_SET_VL_ONEXEC|PR_SME_VL_INHERIT|0x10) = 0x40010 (PR_SME_SET_VL_ONEXEC|0x10)
x86_64 prctl 64 0 0 0 0 = 0x20010
> prctl(PR_SME_GET_VL) = 0x20010 (PR_SME_VL_INHERIT|0x10)
x86_64 prctl 65 1 0 0 0 = 0
> prctl(PR_SET_MDWE, PR_MDWE_REFUSE_EXEC_GAIN, 0, 0, 0) = 0
x86_64 prctl 66 0 0 0 0 = 1
> prctl(PR_GET_MDWE, 0, 0, 0, 0) = 0x1 (PR_MDWE_REFUSE_EXEC_GAIN)
x86_64 prctl 0x41555856 0x30000000 256 0 0 = 336
> prctl(PR_GET_AUXV, 0x30000000, 256, 0, 0) = 336
x86_64 prctl 0x53564d41 0 0x1000 4096 &"abc" = 0
> prctl(PR_SET_VMA, PR_SET_VMA_ANON_NAME, 0x1000, 4096, "abc") = 0
x86_64 prctl 0x53564d41 1 0x1000 4096 0x30000000 = -1 EINVAL
> prctl(PR_SET_VMA, 0x1 /* PR_SET_VMA_??? */, 0x1000, 0x1000, 0x30000000) = -1 EINVAL (Invalid argument)
x86_64 prctl 0x59616d61 -1 0 0 0 = 0
> prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY) = 0
x86_64 prctl 0x59616d61 1234 0 0 0 = 0
> prctl(PR_SET_PTRACER, 1234) = 0
x86_64 prctl 43 0 0 0 0 = -1 EINVAL
> prctl(PR_MPX_ENABLE_MANAGEMENT, 0, 0, 0, 0) = -1 EINVAL (Invalid argument)
x86_64 prctl 0 1 2 3 4 = -1 EINVAL
> prctl(0 /* PR_??? */, 0x1, 0x2, 0x3, 0x4) = -1 EINVAL (Invalid argument)

aarch64 prctl 50 0x20 0 0 0 0 = 0x20
> prctl(PR_SVE_SET_VL, 0x20) = 0x20
