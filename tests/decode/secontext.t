# --secontext: what stands beside descriptors, paths and processes.
fd -100 "/home"
fd 3 "/etc"
fd 4 "/tmp/gone" deleted
comm 7 "sh"
context fd -100 "system_u:object_r:home_root_t:s0"
context fd 3 "system_u:object_r:etc_t:s0"
context fd 4 "u:r:tmp_t:s0:c1,c2" "u:r:other_t:s0:c1,c2"
context fd 5 "unlabeled"
context fd 6 "u:r:[odd]\n"
context path -100 "/etc/shadow" "system_u:object_r:shadow_t:s0"
context path -100 "file" "u:object_r:user_home_t:s0" "u:object_r:admin_home_t:s0"
context link -100 "file" "u:object_r:link_t:s0" "v:object_r:link_t:s0"
context path 3 "passwd" "system_u:object_r:passwd_file_t:s0"
context link 3 "passwd" "system_u:object_r:etc_link_t:s0"
context pid 7 "u:r:shell_t:s0-s0:c0.c1023"

# Types alone; a folder before its path; the result.
x86_64 openat -100 &"/etc/shadow" 0x80000 = 3
> openat(AT_FDCWD, "/etc/shadow", O_RDONLY|O_CLOEXEC) = 3
--secontext
>> openat(AT_FDCWD [home_root_t], "/etc/shadow" [shadow_t], O_RDONLY|O_CLOEXEC
> openat(AT_FDCWD [home_root_t], "/etc/shadow" [shadow_t], O_RDONLY|O_CLOEXEC) = 3 [etc_t]
--secontext -y
> openat(AT_FDCWD</home> [home_root_t], "/etc/shadow" [shadow_t], O_RDONLY|O_CLOEXEC) = 3</etc> [etc_t]
-e secontext=!full,mismatch -Xverbose
> openat(-100 /* AT_FDCWD */ [home_root_t], "/etc/shadow" [shadow_t], 0x80000 /* O_RDONLY|O_CLOEXEC */) = 3 [etc_t]
--secontext -e raw=all
> openat(0xffffffffffffff9c, 0x10000000, 0x80000, 0) = 0x3

# Whole ones; what the policy wants is told where what is shown of it differs.
i386 open &"file" 0x8000 = -1 EACCES
--secontext=full
> open("file" [u:object_r:user_home_t:s0], O_RDONLY|O_LARGEFILE) = -1 EACCES (Permission denied)
--secontext=mismatch
> open("file" [user_home_t!!admin_home_t], O_RDONLY|O_LARGEFILE) = -1 EACCES (Permission denied)
--secontext=full,mismatch
> open("file" [u:object_r:user_home_t:s0!!u:object_r:admin_home_t:s0], O_RDONLY|O_LARGEFILE) = -1 EACCES (Permission denied)
-e secontext=!full
> open("file" [user_home_t!!admin_home_t], O_RDONLY|O_LARGEFILE) = -1 EACCES (Permission denied)
--secontext=none
> open("file" [user_home_t], O_RDONLY|O_LARGEFILE) = -1 EACCES (Permission denied)

# Links: of calls about the link itself, and where flags say so.
aarch64 readlinkat -100 &"file" 0x1000 0 = -1 EINVAL
--secontext=full,mismatch
> readlinkat(AT_FDCWD [system_u:object_r:home_root_t:s0], "file" [u:object_r:link_t:s0!!v:object_r:link_t:s0], 0x1000, 0) = -1 EINVAL (Invalid argument)
--secontext=mismatch
> readlinkat(AT_FDCWD [home_root_t], "file" [link_t], 0x1000, 0) = -1 EINVAL (Invalid argument)
x86_64 open &"file" 0x20000 = -1 ELOOP
--secontext
> open("file" [link_t], O_RDONLY|O_NOFOLLOW) = -1 ELOOP (Too many levels of symbolic links)
arm open &"file" 0x8000 = -1 ELOOP
--secontext
> open("file" [link_t], O_RDONLY|O_NOFOLLOW) = -1 ELOOP (Too many levels of symbolic links)
x86_64 fchownat 3 &"passwd" 0 -1 0 = 0
--secontext
> fchownat(3 [etc_t], "passwd" [passwd_file_t], 0, -1, 0) = 0
x86_64 fchownat 3 &"passwd" 0 -1 0x100 = 0
--secontext
> fchownat(3 [etc_t], "passwd" [etc_link_t], 0, -1, AT_SYMLINK_NOFOLLOW) = 0
riscv64 linkat 3 &"passwd" -100 &"file" 0 = -1 EEXIST
--secontext
> linkat(3 [etc_t], "passwd" [etc_link_t], AT_FDCWD [home_root_t], "file" [link_t], 0) = -1 EEXIST (File exists)
riscv64 linkat 3 &"passwd" -100 &"file" 0x400 = -1 EEXIST
--secontext
> linkat(3 [etc_t], "passwd" [passwd_file_t], AT_FDCWD [home_root_t], "file" [link_t], AT_SYMLINK_FOLLOW) = -1 EEXIST (File exists)
x86_64 name_to_handle_at 3 &"passwd" 0 0 0 = -1 EFAULT
--secontext
> name_to_handle_at(3 [etc_t], "passwd" [etc_link_t], NULL, NULL, 0) = -1 EFAULT (Bad address)
x86_64 move_mount 3 &"passwd" -100 &"file" 0x10 = -1 EPERM
--secontext
> move_mount(3 [etc_t], "passwd" [etc_link_t], AT_FDCWD [home_root_t], "file" [user_home_t], MOVE_MOUNT_T_SYMLINKS) = -1 EPERM (Operation not permitted)
x86_64 umount2 &"file" 8 = -1 EPERM
--secontext
> umount2("file" [link_t], UMOUNT_NOFOLLOW) = -1 EPERM (Operation not permitted)
x86_64 inotify_add_watch 3 &"file" 0x2000001 = 1
--secontext
> inotify_add_watch(3 [etc_t], "file" [link_t], IN_ACCESS|IN_DONT_FOLLOW) = 1
x32 rename &"file" &"/etc/shadow" = 0
--secontext
> rename("file" [link_t], "/etc/shadow") = 0
# The folder of this one stands behind it.
x86_64 fsconfig 5 3 &"source" &"passwd" 3 = 0
--secontext
> fsconfig(5 [unlabeled], FSCONFIG_SET_PATH, "source", "passwd" [passwd_file_t], 3 [etc_t]) = 0

# What is no path, what has none; what is gone, what is odd.
x86_64 symlink &"file" &"file" = -1 EEXIST
--secontext
> symlink("file", "file" [link_t]) = -1 EEXIST (File exists)
x86_64 mq_unlink &"file" = -1 ENOENT
--secontext
> mq_unlink("file") = -1 ENOENT (No such file or directory)
x86_64 getcwd 0x1000 5 = 5
@@0x1000 "file\0"
--secontext
> getcwd("file", 5) = 5
x86_64 dup2 4 6 = 6
--secontext -y
> dup2(4</tmp/gone>(deleted) [tmp_t], 6 [\133odd\135\n]) = 6 [\133odd\135\n]
-y --secontext=full,mismatch
> dup2(4</tmp/gone>(deleted) [u:r:tmp_t:s0:c1,c2!!u:r:other_t:s0:c1,c2], 6 [u:r:\133odd\135\n]) = 6 [u:r:\133odd\135\n]
x86_64 close 9 = -1 EBADF
--secontext
> close(9) = -1 EBADF (Bad file descriptor)
x86_64 close -100 = -1 EBADF
--secontext
> close(-100) = -1 EBADF (Bad file descriptor)

# Processes, but no groups of them.
x86_64 kill 7 10 = 0
--secontext
> kill(7 [shell_t], SIGUSR1) = 0
--secontext=full -Y
> kill(7<sh> [u:r:shell_t:s0-s0:c0.c1023], SIGUSR1) = 0
x86_64 kill -7 10 = 0
--secontext
> kill(-7, SIGUSR1) = 0
x86_64 getppid = 7
--secontext
> getppid() = 7 [shell_t]
x86_64 getpgrp = 7
--secontext
> getpgrp() = 7
x86_64 getpid = 5
pid 5 7
--secontext --pidns-translation
> getpid() = 5 [shell_t] /* 7 in strace's PID NS */
--- u32 17 0 1 0 7 0 0
--secontext
> {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=7 [shell_t], si_uid=0, si_status=0}
