# Address space: mapping, protection, advice, locking, NUMA policy.
x86_64 brk 0 = 0x5000000
> brk(NULL) = 0x5000000
x86_64 brk 0x5021000 = 0x5021000
> brk(0x5021000) = 0x5021000
x86_64 mmap 0 4096 3 0x22 -1 0 = 0x7f0000000000
> mmap(NULL, 4096, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0) = 0x7f0000000000
x86_64 mmap 0x10000 1 0 0 3 0x1000 = -1 EPERM
> mmap(0x10000, 1, PROT_NONE, MAP_FILE, 3, 0x1000) = -1 EPERM (Operation not permitted)
x86_64 mmap 0 1 7 0x68140132 -1 0 = -1 ENOMEM
> mmap(NULL, 1, PROT_READ|PROT_WRITE|PROT_EXEC, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS|MAP_GROWSDOWN|MAP_HUGETLB|MAP_FIXED_NOREPLACE|26<<MAP_HUGE_SHIFT, -1, 0) = -1 ENOMEM (Cannot allocate memory)
x86_64 mmap 0 1 0x10 0x204 3 0 = -1 EINVAL
> mmap(NULL, 1, 0x10 /* PROT_??? */, 0x4 /* MAP_??? */|0x200, 3, 0) = -1 EINVAL (Invalid argument)
x86_64 mmap 0 1 1 8 -1 0 = -1 EINVAL
> mmap(NULL, 1, PROT_READ, MAP_DROPPABLE, -1, 0) = -1 EINVAL (Invalid argument)
aarch64 mmap 0 4096 0x35 0x40022 -1 0 = 0x7f0000000000
> mmap(NULL, 4096, PROT_READ|PROT_EXEC|PROT_BTI|PROT_MTE, MAP_PRIVATE|MAP_ANONYMOUS|MAP_HUGETLB, -1, 0) = 0x7f0000000000
i386 mmap2 0 4096 1 2 3 0x12345 = 0x77000000
> mmap2(NULL, 4096, PROT_READ, MAP_PRIVATE, 3, 0x12345000) = 0x77000000
arm mmap2 0 4096 1 2 3 0xffffffff = 0x76000000
> mmap2(NULL, 4096, PROT_READ, MAP_PRIVATE, 3, 0xffffffff000) = 0x76000000
i386 mmap 0x20000 = 0x77000000
@0x20000 u32 0 4096 3 0x22 -1 0x2000
> mmap(NULL, 4096, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0x2000) = 0x77000000
i386 mmap 0x20000 = -1 EFAULT
> mmap(0x20000) = -1 EFAULT (Bad address)
i386 mmap 0 = -1 EFAULT
> mmap(NULL) = -1 EFAULT (Bad address)
x86_64 munmap 0x10000 4096 = 0
> munmap(0x10000, 4096) = 0
x86_64 mprotect 0x10000 4096 0x3000005 = 0
> mprotect(0x10000, 4096, PROT_READ|PROT_EXEC|PROT_GROWSDOWN|PROT_GROWSUP) = 0
x86_64 mprotect 0x10000 4096 0x40 = -1 EINVAL
> mprotect(0x10000, 4096, 0x40 /* PROT_??? */) = -1 EINVAL (Invalid argument)
x86_64 pkey_mprotect 0x10000 4096 1 -1 = 0
> pkey_mprotect(0x10000, 4096, PROT_READ, -1) = 0
x86_64 pkey_alloc 0 3 = 1
> pkey_alloc(0, PKEY_DISABLE_ACCESS|PKEY_DISABLE_WRITE) = 1
x86_64 pkey_free 1 = 0
> pkey_free(1) = 0
x86_64 mremap 0x10000 4096 8192 1 = 0x20000
> mremap(0x10000, 4096, 8192, MREMAP_MAYMOVE) = 0x20000
x86_64 mremap 0x10000 4096 8192 3 0x40000 = 0x40000
> mremap(0x10000, 4096, 8192, MREMAP_MAYMOVE|MREMAP_FIXED, 0x40000) = 0x40000
x86_64 remap_file_pages 0x10000 4096 0 7 0x10000 = 0
> remap_file_pages(0x10000, 4096, PROT_NONE, 7, MAP_FILE|MAP_NONBLOCK) = 0
x86_64 msync 0x10000 4096 4 = 0
> msync(0x10000, 4096, MS_SYNC) = 0
x86_64 msync 0x10000 4096 8 = -1 EINVAL
> msync(0x10000, 4096, 0x8 /* MS_??? */) = -1 EINVAL (Invalid argument)
x86_64 mincore 0x10000 8193 0x20000 = 0
@@0x20000 u8 1 0 3
> mincore(0x10000, 8193, [1, 0, 1]) = 0
x86_64 mincore 0x10000 8193 0x20000 = -1 ENOMEM
> mincore(0x10000, 8193, 0x20000) = -1 ENOMEM (Cannot allocate memory)
x86_64 madvise 0x10000 4096 4 = 0
> madvise(0x10000, 4096, MADV_DONTNEED) = 0
x86_64 madvise 0x10000 4096 5 = -1 EINVAL
> madvise(0x10000, 4096, 0x5 /* MADV_??? */) = -1 EINVAL (Invalid argument)
x86_64 process_madvise 3 0x20000 1 20 0 = 4096
@0x20000 u64 0x10000 4096
> process_madvise(3, [{iov_base=0x10000, iov_len=4096}], 1, MADV_COLD, 0) = 4096
x86_64 process_mrelease 3 0 = 0
> process_mrelease(3, 0) = 0
x86_64 mlock 0x10000 4096 = 0
> mlock(0x10000, 4096) = 0
x86_64 mlock2 0x10000 4096 1 = 0
> mlock2(0x10000, 4096, MLOCK_ONFAULT) = 0
x86_64 munlock 0x10000 4096 = 0
> munlock(0x10000, 4096) = 0
x86_64 mlockall 3 = 0
> mlockall(MCL_CURRENT|MCL_FUTURE) = 0
x86_64 munlockall = 0
> munlockall() = 0
x86_64 mseal 0x10000 4096 0 = 0
> mseal(0x10000, 4096, 0) = 0
x86_64 map_shadow_stack 0 4096 1 = 0x7f0000000000
> map_shadow_stack(NULL, 4096, SHADOW_STACK_SET_TOKEN) = 0x7f0000000000
x86_64 memfd_create &"x" 3 = 3
> memfd_create("x", MFD_CLOEXEC|MFD_ALLOW_SEALING) = 3
x86_64 memfd_create &"abcdefghijklmnopqrstuvwxyzabcdefghi" 0x54000004 = 3
> memfd_create("abcdefghijklmnopqrstuvwxyzabcdef"..., MFD_HUGETLB|21<<MFD_HUGE_SHIFT) = 3
x86_64 memfd_secret 0x80000 = 3
> memfd_secret(O_CLOEXEC) = 3
x86_64 userfaultfd 0x80801 = 3
> userfaultfd(UFFD_USER_MODE_ONLY|O_NONBLOCK|O_CLOEXEC) = 3

# ---- NUMA
x86_64 mbind 0x10000 4096 2 0x20000 64 1 = 0
@0x20000 u64 3
> mbind(0x10000, 4096, MPOL_BIND, [0x00000000000003], 64, MPOL_MF_STRICT) = 0
x86_64 mbind 0x10000 4096 0x8003 0x20000 130 6 = -1 EINVAL
@0x20000 u64 0 0x100000000 -1
> mbind(0x10000, 4096, MPOL_INTERLEAVE|MPOL_F_STATIC_NODES, [0000000000000000, 0x00000100000000, 0xffffffffffffffff], 130, MPOL_MF_MOVE|MPOL_MF_MOVE_ALL) = -1 EINVAL (Invalid argument)
i386 mbind 0x10000 4096 1 0x20000 64 0 = 0
@0x20000 u32 3 0
> mbind(0x10000, 4096, MPOL_PREFERRED, [0x000003, 00000000], 64, 0) = 0
x86_64 mbind 0x10000 4096 0 0 0 0 = 0
> mbind(0x10000, 4096, MPOL_DEFAULT, NULL, 0, 0) = 0
x86_64 set_mempolicy 3 0x20000 2 = 0
@0x20000 u64 1
> set_mempolicy(MPOL_INTERLEAVE, [0x00000000000001], 2) = 0
x86_64 get_mempolicy 0x20000 0x20010 64 0x10000 2 = 0
@@0x20000 u32 2 0 0 0
@@0x20010 u64 1
> get_mempolicy([MPOL_BIND], [0x00000000000001], 64, 0x10000, MPOL_F_ADDR) = 0
x86_64 get_mempolicy 0x20000 0 0 0 0 = -1 EINVAL
> get_mempolicy(0x20000, NULL, 0, NULL, 0) = -1 EINVAL (Invalid argument)
x86_64 set_mempolicy_home_node 0x10000 4096 1 0 = 0
> set_mempolicy_home_node(0x10000, 4096, 1, 0) = 0
x86_64 migrate_pages 1 64 0x20000 0x20008 = 0
@0x20000 u64 1 2
> migrate_pages(1, 64, [0x00000000000001], [0x00000000000002]) = 0
x86_64 move_pages 0 2 0x20000 0x20010 0x20020 2 = 0
@0x20000 u64 0x10000 0 u32 0 1
@@0x20020 u32 0 -14
> move_pages(0, 2, [0x10000, NULL], [0, 1], [0, -EFAULT], MPOL_MF_MOVE) = 0
x86_64 move_pages 0 2 0x20000 0 0x20020 4 = -1 EPERM
@0x20000 u64 0x10000 0x11000
> move_pages(0, 2, [0x10000, 0x11000], NULL, 0x20020, MPOL_MF_MOVE_ALL) = -1 EPERM (Operation not permitted)
