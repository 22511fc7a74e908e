# Extended attributes and file handles.
x86_64 setxattr &"f" &"user.a" &"hello" 5 0 = 0
> setxattr("f", "user.a", "hello", 5, 0) = 0
x86_64 setxattr &"f" &"user.a" 0x20000 6 1 = 0
@0x20000 "hello\0"
> setxattr("f", "user.a", "hello", 6, XATTR_CREATE) = 0
x86_64 setxattr &"f" &"user.a" 0x20000 40 2 = 0
@0x20000 "0123456789012345678901234567890123456789"
> setxattr("f", "user.a", "01234567890123456789012345678901"..., 40, XATTR_REPLACE) = 0
x86_64 lsetxattr &"f" &"user.a" 0 0 0 = 0
> lsetxattr("f", "user.a", NULL, 0, 0) = 0
x86_64 fsetxattr 3 &"user.a" &"hello" 5 4 = -1 EINVAL
> fsetxattr(3, "user.a", "hello", 5, 0x4 /* XATTR_??? */) = -1 EINVAL (Invalid argument)
x86_64 getxattr &"f" &"user.a" 0x20000 100 = 5
@@0x20000 "hello"
> getxattr("f", "user.a", "hello", 100) = 5
x86_64 getxattr &"f" &"user.a" 0 0 = 5
> getxattr("f", "user.a", NULL, 0) = 5
x86_64 getxattr &"f" &"user.a" 0x20000 100 = -1 ENODATA
> getxattr("f", "user.a", 0x20000, 100) = -1 ENODATA (No data available)
x86_64 lgetxattr &"f" &"security.selinux" 0x20000 100 = 6
@@0x20000 "label\0"
> lgetxattr("f", "security.selinux", "label", 100) = 6
x86_64 fgetxattr 3 &"user.a" 0x20000 100 = 3
@@0x20000 "a\0b"
> fgetxattr(3, "user.a", "a\0b", 100) = 3
x86_64 listxattr &"f" 0x20000 100 = 14
@@0x20000 "user.a\0user.b\0"
> listxattr("f", "user.a\0user.b\0", 100) = 14
x86_64 listxattr &"f" 0x20000 0 = 14
> listxattr("f", 0x20000, 0) = 14
x86_64 llistxattr &"f" 0 0 = 0
> llistxattr("f", NULL, 0) = 0
x86_64 flistxattr 3 0x20000 100 = -1 EOPNOTSUPP
> flistxattr(3, 0x20000, 100) = -1 EOPNOTSUPP (Operation not supported)
x86_64 removexattr &"f" &"user.a" = 0
> removexattr("f", "user.a") = 0
x86_64 lremovexattr &"f" &"user.a" = 0
> lremovexattr("f", "user.a") = 0
x86_64 fremovexattr 3 &"user.a" = -1 ENODATA
> fremovexattr(3, "user.a") = -1 ENODATA (No data available)
x86_64 setxattrat -100 &"f" 0x100 &"user.a" 0x20000 16 = 0
@0x20000 u64 0x21000 u32 5 1
> setxattrat(AT_FDCWD, "f", AT_SYMLINK_NOFOLLOW, "user.a", {value=0x21000, size=5, flags=XATTR_CREATE}, 16) = 0
x86_64 getxattrat -100 &"f" 0 &"user.a" 0x20000 16 = -1 ENODATA
@0x20000 u64 0 u32 0 0
> getxattrat(AT_FDCWD, "f", 0, "user.a", {value=0, size=0, flags=0}, 16) = -1 ENODATA (No data available)
x86_64 listxattrat -100 &"f" 0 0x20000 100 = 7
@@0x20000 "user.a\0"
> listxattrat(AT_FDCWD, "f", 0, "user.a\0", 100) = 7
x86_64 removexattrat -100 &"f" 0 &"user.a" = 0
> removexattrat(AT_FDCWD, "f", 0, "user.a") = 0

# ---- Handles
x86_64 name_to_handle_at -100 &"/etc" 0x20000 0x20800 0 = 0
@0x20000 u32 8 0
@@0x20000 u32 8 1 "\1\2\3\4\5\6\7\10"
@@0x20800 u32 27
> name_to_handle_at(AT_FDCWD, "/etc", {handle_bytes=8, handle_type=1, f_handle="\x01\x02\x03\x04\x05\x06\x07\x08"}, [27], 0) = 0
x86_64 name_to_handle_at -100 &"/etc" 0x20000 0x20800 0 = -1 EOVERFLOW
@0x20000 u32 0 0
@@0x20000 u32 8 0
>> name_to_handle_at(AT_FDCWD, "/etc", {handle_bytes=0
> name_to_handle_at(AT_FDCWD, "/etc", {handle_bytes=0 => 8}, 0x20800, 0) = -1 EOVERFLOW (Value too large for defined data type)
x86_64 name_to_handle_at -100 &"/etc" 0x20000 0x20800 0 = 0
@0x20000 u32 128 0
@@0x20000 u32 8 1 "\1\2\3\4\5\6\7\10"
@@0x20800 u32 27
> name_to_handle_at(AT_FDCWD, "/etc", {handle_bytes=128 => 8, handle_type=1, f_handle="\x01\x02\x03\x04\x05\x06\x07\x08"}, [27], 0) = 0
x86_64 name_to_handle_at -100 &"/etc" 0x20000 0x20800 0x1400 = -1 ENOENT
@0x20000 u32 128 0
> name_to_handle_at(AT_FDCWD, "/etc", {handle_bytes=128}, 0x20800, AT_SYMLINK_FOLLOW|AT_EMPTY_PATH) = -1 ENOENT (No such file or directory)
x86_64 name_to_handle_at -100 &"/etc" 0x20000 0x20800 0 = -1 EFAULT
> name_to_handle_at(AT_FDCWD, "/etc", 0x20000, 0x20800, 0) = -1 EFAULT (Bad address)
x86_64 open_by_handle_at 3 0x20000 0x80000 = 4
@0x20000 u32 8 1 "\1\2\3\4\5\6\7\10"
> open_by_handle_at(3, {handle_bytes=8, handle_type=1, f_handle="\x01\x02\x03\x04\x05\x06\x07\x08"}, O_RDONLY|O_CLOEXEC) = 4
x86_64 open_by_handle_at -100 0x20000 0 = -1 EFAULT
> open_by_handle_at(-100, 0x20000, O_RDONLY) = -1 EFAULT (Bad address)
x86_64 file_getattr -100 &"f" 0x20000 24 0 = 0
@@0x20000 u64 0x80000040 u32 1 2 3 4
> file_getattr(AT_FDCWD, "f", {fa_xflags=FS_XFLAG_NOATIME|FS_XFLAG_HASATTR, fa_extsize=1, fa_nextents=2, fa_projid=3, fa_cowextsize=4}, 24, 0) = 0
x86_64 file_setattr -100 &"f" 0x20000 24 0x100 = -1 EPERM
@0x20000 u64 8 u32 0 0 0 0
> file_setattr(AT_FDCWD, "f", {fa_xflags=FS_XFLAG_IMMUTABLE, fa_extsize=0, fa_nextents=0, fa_projid=0, fa_cowextsize=0}, 24, AT_SYMLINK_NOFOLLOW) = -1 EPERM (Operation not permitted)
