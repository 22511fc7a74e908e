# Notes behind results: the namespaces of --namespace=new, and --kvm=vcpu's reasons.
fd 3 "/run/ns/one" "net"
fd 4 "/run/ns/all" "none of ours"
fd 9 "anon_inode:kvm-vcpu:0" "0x20000"

x86_64 unshare 0x28020080 = 0
--namespace
> unshare(CLONE_NEWTIME|CLONE_NEWNS|CLONE_NEWIPC|CLONE_NEWPID) = 0 (mnt:[1000], ipc:[1000], pid:[1000], time:[1000])
--
> unshare(CLONE_NEWTIME|CLONE_NEWNS|CLONE_NEWIPC|CLONE_NEWPID) = 0
-e raw=unshare --namespace
> unshare(0x28020080) = 0
x86_64 unshare 0x10000000 = -1 EPERM
--namespace=new
> unshare(CLONE_NEWUSER) = -1 EPERM (Operation not permitted)
arm unshare 0x400 = 0
--namespace=new
> unshare(CLONE_FILES) = 0
i386 setns 3 0 = 0
--namespace=new
> setns(3, 0) = 0 (net:[1000])
aarch64 setns 4 0 = 0
--namespace=new
> setns(4, 0) = 0
riscv64 setns 5 0x44000000 = 0
-e namespace=new
> setns(5, CLONE_NEWUTS|CLONE_NEWNET) = 0 (uts:[1000], net:[1000])
x86_64 clone 0x02000011 0 0 0 0 = 77
--namespace
> clone(child_stack=NULL, flags=CLONE_NEWCGROUP|SIGCHLD) = 77 (cgroup:[77])
x86_64 clone 0x11 0 0 0 0 = 77
--namespace
> clone(child_stack=NULL, flags=SIGCHLD) = 77
x86_64 clone 0x10000011 0 0 0 0 = 0
--namespace
> clone(child_stack=NULL, flags=CLONE_NEWUSER|SIGCHLD) = 0
arm clone3 0x20000 64 = 78
@0x20000 u64 0x10000080 0 0 0 17 0 0 0
--namespace
> clone3({flags=CLONE_NEWUSER|CLONE_NEWTIME, exit_signal=SIGCHLD, stack=NULL, stack_size=0}, 64) = 78 (user:[78], time:[78])
x86_64 vfork = 79
--namespace
> vfork() = 79

x86_64 ioctl 9 0xae80 0 = 0
@@0x20000 u32 0 0 5
--kvm=vcpu
> ioctl(9, KVM_RUN, 0) = 0 (KVM_EXIT_HLT)
-e kvm=vcpu+
> ioctl(9, KVM_RUN, 0) = 0 (KVM_EXIT_HLT)
--
> ioctl(9, KVM_RUN, 0) = 0
-e raw=all --kvm=vcpu
> ioctl(0x9, 0xae80, 0) = 0
i386 ioctl 9 0xae80 0 = 0
@@0x20000 u64 0 u32 2 0 u64 0 0 u8 1 2 u16 0x3f8 u32 1 u64 0x1000
-e kvm=vcpu
> ioctl(9, KVM_RUN, 0) = 0 (KVM_EXIT_IO)
-e kvm=vcpu+
> ioctl(9, KVM_RUN, 0) = 0 (KVM_EXIT_IO, {direction=KVM_EXIT_IO_OUT, size=2, port=0x3f8, count=1, data_offset=0x1000})
aarch64 ioctl 9 0xae80 0 = 0
@@0x20000 u64 0 u32 6 0 u64 0 0 0x10001000 "\x2a\0\0\0\0\0\0\0" u32 4 u8 1 0 0 0
--kvm=vcpu+ -Xverbose
> ioctl(9, 0xae80 /* KVM_RUN */, 0) = 0 (0x6 /* KVM_EXIT_MMIO */, {phys_addr=0x10001000, data="\x2a\x00\x00\x00\x00\x00\x00\x00", len=4, is_write=1})
riscv64 ioctl 9 0xae80 0 = 0
@@0x20000 u64 0 u32 6 0
--kvm=vcpu+
> ioctl(9, KVM_RUN, 0) = 0 (KVM_EXIT_MMIO, 0x20020)
x86_64 ioctl 9 0xae80 0 = 0
@@0x20000 u64 0 u32 99
--kvm=vcpu
> ioctl(9, KVM_RUN, 0) = 0 (0x63 /* KVM_EXIT_??? */)
x86_64 ioctl 9 0xae80 0 = 0
--kvm=vcpu
> ioctl(9, KVM_RUN, 0) = 0
x86_64 ioctl 9 0xae80 0 = -1 EINTR
@@0x20000 u64 0 u32 10
--kvm=vcpu
> ioctl(9, KVM_RUN, 0) = -1 EINTR (Interrupted system call)
x86_64 ioctl 3 0xae80 0 = 0
@@0x20000 u64 0 u32 5
--kvm=vcpu
> ioctl(3, KVM_RUN, 0) = 0
