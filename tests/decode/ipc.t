# System V IPC and POSIX message queues.
# Expected lines of x86_64 and i386 were printed by strace 6.1.

x86_64 shmget 0 4096 0x380 = 5
> shmget(IPC_PRIVATE, 4096, IPC_CREAT|0600) = 5
x86_64 shmget 0x1234 4096 0x54001bff = -1 EINVAL
> shmget(0x1234, 4096, IPC_CREAT|SHM_HUGETLB|SHM_NORESERVE|21<<SHM_HUGE_SHIFT|0777) = -1 EINVAL (Invalid argument)
x86_64 shmat 5 0 0x1000 = 0x7f0000000000
> shmat(5, NULL, SHM_RDONLY) = 0x7f0000000000
x86_64 shmdt 0x7f0000000000 = 0
> shmdt(0x7f0000000000) = 0
x86_64 shmctl 5 2 0x30000000 = 0
@0x30000000 u32 0 1 2 3 4 0600 u16 0 0 u32 0 u64 0 0 4096 100 0 200 u32 1234 1235 u64 1 0 0
> shmctl(5, IPC_STAT, {shm_perm={uid=1, gid=2, mode=0600, key=0, cuid=3, cgid=4}, shm_segsz=4096, shm_cpid=1234, shm_lpid=1235, shm_nattch=1, shm_atime=100, shm_dtime=0, shm_ctime=200}) = 0
x86_64 shmctl 5 1 0x30000000 = 0
@0x30000000 u32 0 1 2 3 4 0777 u16 0 0 u32 0 u64 0 0 4096 100 0 200 u32 1234 1235 u64 1 0 0
> shmctl(5, IPC_SET, {shm_perm={uid=1, gid=2, mode=0777}}) = 0
x86_64 shmctl 5 3 0x30000000 = 0
@0x30000000 u64 1 2 3 4 5 0 0 0 0
> shmctl(5, IPC_INFO, {shmmax=1, shmmin=2, shmmni=3, shmseg=4, shmall=5}) = 0
x86_64 shmctl 5 14 0x30000000 = 0
@0x30000000 u32 1 0 u64 2 3 4 5 6
> shmctl(5, SHM_INFO, {used_ids=1, shm_tot=2, shm_rss=3, shm_swp=4, swap_attempts=5, swap_successes=6}) = 0
x86_64 shmctl 5 0 0 = 0
> shmctl(5, IPC_RMID, NULL) = 0
x86_64 shmctl 5 99 0x30000000 = -1 EINVAL
> shmctl(5, 0x63 /* SHM_??? */, 0x30000000) = -1 EINVAL (Invalid argument)
i386 shmctl 5 0x102 0x30000000 = 0
@0x30000000 u32 0 1 2 3 4 u16 0600 0 7 0 u32 0 0 4096 100 0 101 0 200 0 1234 1235 1 0 0
> shmctl(5, IPC_64|IPC_STAT, {shm_perm={uid=1, gid=2, mode=0600, key=0, cuid=3, cgid=4}, shm_segsz=4096, shm_cpid=1234, shm_lpid=1235, shm_nattch=1, shm_atime=100, shm_dtime=101, shm_ctime=200}) = 0
x86_64 msgget 0 0x380 = 5
> msgget(IPC_PRIVATE, IPC_CREAT|0600) = 5
x86_64 msgsnd 5 0x30000000 5 0x800 = 0
@0x30000000 u64 7 "hello" fill 3 0
> msgsnd(5, {mtype=7, mtext="hello"}, 5, IPC_NOWAIT) = 0
i386 msgsnd 5 0x30000000 5 0 = 0
@0x30000000 u32 7 "hello"
> msgsnd(5, {mtype=7, mtext="hello"}, 5, 0) = 0
x86_64 msgrcv 5 0x30000000 8 -7 0x3000 = 5
@0x30000000 u64 7 "hello\0\0\0"
> msgrcv(5, {mtype=7, mtext="hello\0\0\0"}, 8, -7, MSG_NOERROR|MSG_EXCEPT) = 5
x86_64 msgrcv 5 0x30000000 8 0 0 = -1 ENOMSG
> msgrcv(5, 0x30000000, 8, 0, 0) = -1 ENOMSG (No message of desired type)
x86_64 msgctl 5 2 0x30000000 = 0
@0x30000000 u32 0 1 2 3 4 0600 u16 0 0 u32 0 u64 0 0 100 200 300 0 1 16384 u32 1234 1235 u64 0 0
> msgctl(5, IPC_STAT, {msg_perm={uid=1, gid=2, mode=0600, key=0, cuid=3, cgid=4}, msg_stime=100, msg_rtime=200, msg_ctime=300, msg_qnum=1, msg_qbytes=16384, msg_lspid=1234, msg_lrpid=1235}) = 0
x86_64 msgctl 5 1 0x30000000 = 0
@0x30000000 u32 0 1 2 3 4 0600 u16 0 0 u32 0 u64 0 0 100 200 300 0 1 16384 u32 1234 1235 u64 0 0
> msgctl(5, IPC_SET, {msg_perm={uid=1, gid=2, mode=0600}, msg_qbytes=16384}) = 0
x86_64 msgctl 5 12 0x30000000 = 0
@0x30000000 u32 1 2 3 4 5 6 7 u16 8 0
> msgctl(5, MSG_INFO, {msgpool=1, msgmap=2, msgmax=3, msgmnb=4, msgmni=5, msgssz=6, msgtql=7, msgseg=8}) = 0
x86_64 msgctl 5 0 0 = 0
> msgctl(5, IPC_RMID, NULL) = 0
x86_64 semget 0x1234 4 0x3b6 = 5
> semget(0x1234, 4, IPC_CREAT|0666) = 5
x86_64 semop 5 0x30000000 2 = 0
@0x30000000 u16 0 1 0 1 0xfffe 0x1800
> semop(5, [{sem_num=0, sem_op=1, sem_flg=0}, {sem_num=1, sem_op=-2, sem_flg=SEM_UNDO|IPC_NOWAIT}], 2) = 0
x86_64 semtimedop 5 0x30000000 1 0x30000100 = -1 EAGAIN
@0x30000000 u16 0 1 0
@0x30000100 u64 1 2
> semtimedop(5, [{sem_num=0, sem_op=1, sem_flg=0}], 1, {tv_sec=1, tv_nsec=2}) = -1 EAGAIN (Resource temporarily unavailable)
i386 semtimedop_time64 5 0x30000000 1 0x30000100 = -1 EAGAIN
@0x30000000 u16 0 1 0
@0x30000100 u64 1 2
> semtimedop_time64(5, [{sem_num=0, sem_op=1, sem_flg=0}], 1, {tv_sec=1, tv_nsec=2}) = -1 EAGAIN (Resource temporarily unavailable)
arm semtimedop 5 0x30000000 1 0x30000100 = -1 EAGAIN
@0x30000000 u16 0 1 0
@0x30000100 u32 1 2
> semtimedop(5, [{sem_num=0, sem_op=1, sem_flg=0}], 1, {tv_sec=1, tv_nsec=2}) = -1 EAGAIN (Resource temporarily unavailable)
x86_64 semctl 5 0 2 0x30000000 = 0
@0x30000000 u32 0 1 2 3 4 0600 u16 0 0 u32 0 u64 0 0 100 0 200 0 4 0 0
> semctl(5, 0, IPC_STAT, {sem_perm={uid=1, gid=2, mode=0600, key=0, cuid=3, cgid=4}, sem_otime=100, sem_ctime=200, sem_nsems=4}) = 0
x86_64 semctl 5 0 1 0x30000000 = 0
@0x30000000 u32 0 1 2 3 4 0600 u16 0 0 u32 0 u64 0 0 100 0 200 0 4 0 0
> semctl(5, 0, IPC_SET, {sem_perm={uid=1, gid=2, mode=0600}}) = 0
x86_64 semctl 5 0 19 0x30000000 = 0
@0x30000000 u32 1 2 3 4 5 6 7 8 9 10
> semctl(5, 0, SEM_INFO, {semmap=1, semmni=2, semmns=3, semmnu=4, semmsl=5, semopm=6, semume=7, semusz=8, semvmx=9, semaem=10}) = 0
x86_64 semctl 5 1 16 5 = 0
> semctl(5, 1, SETVAL, 0x5) = 0
aarch64 semctl 5 0 2 0x30000000 = 0
@0x30000000 u32 0 1 2 3 4 0600 u16 0 0 u32 0 u64 0 0 100 200 4 0 0
> semctl(5, 0, IPC_STAT, {sem_perm={uid=1, gid=2, mode=0600, key=0, cuid=3, cgid=4}, sem_otime=100, sem_ctime=200, sem_nsems=4}) = 0
i386 ipc 99 1 2 3 4 5 = -1 ENOSYS
> ipc(99, 0x1, 0x2, 0x3, 0x4, 0x5) = -1 ENOSYS (Function not implemented)

x86_64 mq_open &"q" 0x42 0600 0x30000000 = 3
@0x30000000 u64 0x800 5 64 0 0 0 0 0
> mq_open("q", O_RDWR|O_CREAT, 0600, {mq_flags=0x800, mq_maxmsg=5, mq_msgsize=64, mq_curmsgs=0}) = 3
x86_64 mq_open &"q" 0 0 0 = -1 ENOENT
> mq_open("q", O_RDONLY) = -1 ENOENT (No such file or directory)
x86_64 mq_unlink &"q" = 0
> mq_unlink("q") = 0
x86_64 mq_timedsend 3 &"hello" 5 1 0x30000000 = 0
@0x30000000 u64 1 2
> mq_timedsend(3, "hello", 5, 1, {tv_sec=1, tv_nsec=2}) = 0
i386 mq_timedsend 3 &"hello" 5 1 0x30000000 = 0
@0x30000000 u32 1 2
> mq_timedsend(3, "hello", 5, 1, {tv_sec=1, tv_nsec=2}) = 0
x86_64 mq_timedreceive 3 0x30000100 64 0x30000200 0 = 5
@0x30000100 "hello"
@0x30000200 u32 3
> mq_timedreceive(3, "hello", 64, [3], NULL) = 5
i386 mq_timedreceive 3 0x30000100 64 0 0x30000000 = 5
@0x30000100 "hello"
@0x30000000 u32 1 2
> mq_timedreceive(3, "hello", 64, NULL, {tv_sec=1, tv_nsec=2}) = 5
x86_64 mq_notify 3 0x30000000 = 0
@0x30000000 u64 0 u32 10 0 fill 48 0
> mq_notify(3, {sigev_signo=SIGUSR1, sigev_notify=SIGEV_SIGNAL}) = 0
x86_64 mq_getsetattr 3 0x30000000 0x30000100 = 0
@0x30000000 u64 0x800 5 64 0 0 0 0 0
@0x30000100 u64 0 5 64 1 0 0 0 0
> mq_getsetattr(3, {mq_flags=O_NONBLOCK, mq_maxmsg=5, mq_msgsize=64, mq_curmsgs=0}, {mq_flags=0, mq_maxmsg=5, mq_msgsize=64, mq_curmsgs=1}) = 0

