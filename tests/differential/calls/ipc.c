/* What processes share: System V and POSIX queues, semaphores and memory, futexes, events and the
 * calls that wait for them, asynchronous I/O.
 *
 * modes: ; -v -yy; -s 5 -y; -X raw; -X verbose -v; -xx -a 0
 */
#include "call.h"
#include <linux/aio_abi.h>
#include <linux/futex.h>
#include <mqueue.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/fanotify.h>
#include <sys/inotify.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/select.h>
#include <sys/sem.h>
#include <sys/shm.h>

static void sysv(void)
{
	struct {
		long type;
		char text[40];
	} message = { 3, "a message of thirty bytes long" }, got;
	struct sembuf ops[2] = { { 0, 1, 0 }, { 1, -1, IPC_NOWAIT | SEM_UNDO } };
	struct timespec soon = { 0, 1000 };
	unsigned short values[2] = { 5, 6 };
	char *place = readable(120);
	int q = CALL(msgget, IPC_PRIVATE, 0600), s = CALL(semget, IPC_PRIVATE, 2, IPC_CREAT | 0640),
	    m = CALL(shmget, IPC_PRIVATE, 4096, 0600);

	CALL(msgget, 0x1234, 0xffffffff), CALL(semget, 5, -1, 0x7000),
		CALL(shmget, 5, -1L, 0x20400 | 21 << 26), CALL(shmget, 9, 0, 04000);
	CALL(msgsnd, q, &message, 30, IPC_NOWAIT), CALL(msgsnd, q, &message, 30, 0),
		CALL(msgsnd, -1, NOWHERE, 5, 0xff), CALL(msgsnd, q, readable(8), 9, 0),
		message.type = -1, CALL(msgsnd, q, &message, 3, 0);
	CALL(msgrcv, q, &got, 40, 0, 0), CALL(msgrcv, q, &got, 5, -9, MSG_NOERROR | IPC_NOWAIT),
		CALL(msgrcv, q, &got, 40, 1, IPC_NOWAIT), CALL(msgrcv, -1, NOWHERE, -1L, 5, 0xffff);
#ifdef SYS_ipc
	/* Its first version has the message and its type in memory; the second one has not. */
	for (int version = 0; version < 2; version++) {
		long there[] = { (long)&got, -7 };

		CALL(ipc, 12 | version << 16, -1, 4, IPC_NOWAIT, there, -77);
		CALL(ipc, 12 | version << 16, -1, 4, IPC_NOWAIT, NULL, -77);
		CALL(ipc, 12 | version << 16, -1, 4, IPC_NOWAIT, readable(4), -77);
	}
#endif
	CALL(msgctl, -1, IPC_STAT, place), CALL(msgctl, q, IPC_SET, NOWHERE),
		CALL(msgctl, q, 99, NULL), CALL(msgctl, q, IPC_STAT, NOWHERE),
		CALL(msgctl, -1, IPC_INFO | 0x100, NULL), CALL(msgctl, -5, 13, place),
		CALL(msgctl, q, IPC_RMID, NULL);
	CALL(semop, s, ops, 1), CALL(semop, s, ops, 2), CALL(semtimedop, s, ops, 2, &soon),
		CALL(semtimedop, -1, NOWHERE, 5, NOWHERE), CALL(semop, s, ops, 0),
		CALL(semop, s, readable(8), 3), CALL(semtimedop, s, ops, 1, NULL);
	CALL(semctl, s, 0, SETVAL, 7), CALL(semctl, s, 0, GETVAL, 0),
		CALL(semctl, s, 0, SETALL, values), CALL(semctl, s, 0, GETALL, values),
		CALL(semctl, s, 1, GETNCNT), CALL(semctl, s, 1, GETPID), CALL(semctl, s, 9, 99, 5),
		CALL(semctl, s, 0, IPC_STAT | 0x100, NOWHERE), CALL(semctl, -1, 0, IPC_SET, place),
		CALL(semctl, s, 0, IPC_RMID, 0);
	void *at = (void *)CALL(shmat, m, NULL, SHM_RDONLY);
	CALL(shmat, -1, 0x1001, 0xffff), CALL(shmat, m, 0x1001, SHM_RND | SHM_EXEC),
		CALL(shmdt, at), CALL(shmdt, 5), CALL(shmctl, -1, IPC_STAT, place),
		CALL(shmctl, m, SHM_LOCK, NULL), CALL(shmctl, m, 99, NOWHERE),
		CALL(shmctl, m, IPC_SET, NOWHERE), CALL(shmctl, m, IPC_RMID, NULL);
	/* Structures of which a byte is missing at the end. */
	for (unsigned n = 96; n < 124; n += 8) {
		char *cut = memset(readable(n), 0, n);

		CALL(msgctl, -1, IPC_SET, cut), CALL(semctl, -1, 0, IPC_SET, cut),
			CALL(shmctl, -1, IPC_SET, cut), CALL(shmctl, -1, IPC_INFO, cut + n - 68),
			CALL(shmctl, -1, IPC_INFO, cut + n - 72);
	}
}

static void queues(void)
{
	struct mq_attr attr = { .mq_flags = O_NONBLOCK, .mq_maxmsg = 4, .mq_msgsize = 64 }, old;
	struct timespec past = { 5, 5 };
	struct sigevent event = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1 };
	unsigned priority = 0;
	char text[64];
	int q = CALL(mq_open, "narrow", O_RDWR | O_CREAT, 0600, &attr);

	CALL(mq_open, "nothing", O_RDONLY), CALL(mq_open, NULL, 0xffff, 07777, NOWHERE),
		CALL(mq_open, "x", O_CREAT | O_EXCL, 0, NULL);
	CALL(mq_timedsend, q, "hello there", 11, 5, NULL), CALL(mq_timedsend, q, "x", 1, -1, &past),
		CALL(mq_timedsend, -1, NOWHERE, 5, 1, NOWHERE);
	CALL(mq_timedreceive, q, text, 64, &priority, NULL),
		CALL(mq_timedreceive, q, text, 64, &priority, &past),
		CALL(mq_timedreceive, q, text, 3, NULL, NULL),
		CALL(mq_timedreceive, -1, NOWHERE, -1L, NOWHERE, NOWHERE);
	CALL(mq_getsetattr, q, &attr, &old), CALL(mq_getsetattr, q, NULL, &old),
		CALL(mq_getsetattr, -1, NOWHERE, NOWHERE), attr.mq_flags = 0xff,
							   CALL(mq_getsetattr, q, &attr, NULL);
	CALL(mq_notify, q, &event), CALL(mq_notify, q, NULL),
		event.sigev_notify = SIGEV_NONE, CALL(mq_notify, q, &event),
		event.sigev_notify = SIGEV_THREAD, CALL(mq_notify, -1, &event),
		CALL(mq_notify, -1, NOWHERE);
	CALL(mq_unlink, "narrow"), CALL(mq_unlink, NULL);
}

static void waits(void)
{
	struct pollfd fds[3] = { { 0, POLLIN | POLLPRI, 0 },
				 { -1, 0x7fff, 5 },
				 { 99, POLLOUT, 0 } };
	struct epoll_event event = { EPOLLIN | EPOLLET | EPOLLONESHOT,
				     { .u64 = 0x123456789abcdef } },
			   events[4];
	struct timespec now = { 0, 0 }, wrong = { -1, -1 };
	struct timeval tv = { 0, 0 };
	fd_set in, out;
	uint64_t set = 1 << 9, one = 1;
	struct {
		void *set;
		size_t size;
	} masked = { &set, 8 }, odd = { NOWHERE, 8 };
	int e = CALL(epoll_create1, O_CLOEXEC), v = CALL(eventfd2, 3, O_NONBLOCK), n, f;

	memset(&in, 0, sizeof(in)), memset(&out, 0, sizeof(out));
	FD_SET(0, &in), FD_SET(v, &in), FD_SET(1, &out), FD_SET(50, &out);
	CALL(epoll_create, 5), CALL(epoll_create, -1), CALL(epoll_create1, 0xff), CALL(eventfd, 7),
		CALL(eventfd2, -1, 0xffff);
	CALL(poll, fds, 3, 0), CALL(poll, fds, 0, 0), CALL(poll, NOWHERE, 2, 0),
		CALL(poll, fds, -1, 0), CALL(ppoll, fds, 3, &now, &set, 8),
		CALL(ppoll, fds, 1, &wrong, NOWHERE, 8), CALL(ppoll, NULL, 0, &now, NULL, 0),
		CALL(ppoll, readable(12), 2, &now, &set, 7);
	CALL(select, 10, &in, &out, NULL, &tv), CALL(select, 64, NULL, &out, NULL, &tv),
		CALL(select, 0, NULL, NULL, NULL, &tv),
		CALL(select, -1, &in, NOWHERE, NULL, NOWHERE),
		CALL(select, 1024, NULL, NULL, NOWHERE, &tv);
	memset(&in, 0, sizeof(in)), FD_SET(v, &in);
	CALL(pselect6, 10, &in, NULL, NULL, &now, &masked),
		CALL(pselect6, 10, &in, NULL, NULL, &wrong, &odd),
		CALL(pselect6, 5, NULL, NULL, NULL, &now, NULL),
		CALL(pselect6, 5, NULL, NULL, NULL, NOWHERE, NOWHERE),
		CALL(pselect6, 5, &in, NULL, NULL, &now, readable(4));
	CALL(epoll_ctl, e, EPOLL_CTL_ADD, v, &event), CALL(epoll_ctl, e, EPOLL_CTL_MOD, v, &event),
		CALL(epoll_wait, e, events, 4, 0), CALL(epoll_pwait, e, events, 4, 0, &set, 8),
		CALL(epoll_pwait2, e, events, 4, &now, &set, 8),
		CALL(epoll_ctl, e, EPOLL_CTL_DEL, v, NULL);
	event.events = 0xffffffff, CALL(epoll_ctl, e, 9, -1, &event),
	CALL(epoll_ctl, -1, 1, -1, NOWHERE), CALL(epoll_wait, -1, NOWHERE, -1, 5),
	CALL(epoll_pwait, e, NOWHERE, 0, 0, NOWHERE, 8),
	CALL(epoll_pwait2, -1, events, 1, NOWHERE, NULL, 0);
	CALL(read, v, &one, 8), CALL(write, v, &one, 8);
	n = CALL(inotify_init1, O_NONBLOCK | O_CLOEXEC), CALL(inotify_init, 0),
	CALL(inotify_init1, 0xff), CALL(inotify_add_watch, n, ".", IN_CREATE | IN_ONLYDIR),
	CALL(inotify_add_watch, n, "nothing", 0xffffffff), CALL(inotify_add_watch, -1, NOWHERE, 0),
	CALL(inotify_rm_watch, n, 1), CALL(inotify_rm_watch, -1, -1);
	f = CALL(fanotify_init, FAN_CLOEXEC, O_RDONLY), CALL(fanotify_init, 0x1ff, 0xffff),
	CALL(fanotify_init, FAN_REPORT_FID | FAN_CLASS_CONTENT, O_RDWR | O_LARGEFILE),
	CALL(fanotify_mark, f, FAN_MARK_ADD, FAN_OPEN | FAN_EVENT_ON_CHILD, AT_FDCWD, "."),
	CALL(fanotify_mark, f, FAN_MARK_FLUSH, 0, -1, NULL),
	CALL(fanotify_mark, -1, 0xfff, -1L, 5, NOWHERE), CALL(fanotify_mark, f, 1, 1, 77, "x");
}

static void futexes(void)
{
	uint32_t *word = (uint32_t *)readable(8);
	struct timespec soon = { 0, 1000 };
	struct {
		uint64_t value, address;
		uint32_t flags, reserved;
	} waiters[2] = { { 1, (uintptr_t)word, 2 | 128 }, { 5, 0x5a5a5000, 0xff, 7 } };

	CALL(futex, word, FUTEX_WAIT, 1, &soon), CALL(futex, word, FUTEX_WAIT_PRIVATE, 0, &soon),
		CALL(futex, word, FUTEX_WAKE | 128, 5),
		CALL(futex, word, FUTEX_REQUEUE, 1, 2, word + 1),
		CALL(futex, word, FUTEX_CMP_REQUEUE_PRIVATE, 1, 2, word + 1, 0),
		CALL(futex, word, FUTEX_WAKE_OP, 1, 2, word + 1,
		     FUTEX_OP(FUTEX_OP_ADD, 5, FUTEX_OP_CMP_GE, 7)),
		CALL(futex, word, FUTEX_WAKE_OP, 1, 2, word + 1, 0xf9fff123);
	CALL(futex, word, FUTEX_LOCK_PI, 0, &soon), CALL(futex, word, FUTEX_UNLOCK_PI_PRIVATE),
		CALL(futex, word, FUTEX_TRYLOCK_PI),
		CALL(futex, word, FUTEX_WAIT_BITSET | FUTEX_CLOCK_REALTIME, 0, &soon, NULL, 0x55),
		CALL(futex, word, FUTEX_WAKE_BITSET, 1, NULL, NULL, -1),
		CALL(futex, word, FUTEX_WAIT_REQUEUE_PI, 9, &soon, word + 1),
		CALL(futex, word, FUTEX_CMP_REQUEUE_PI, 1, 2, word + 1, 3),
		CALL(futex, word, 13 | 128, 0, NULL), CALL(futex, NOWHERE, 77, 1, NOWHERE, NULL, 5),
		CALL(futex, NULL, FUTEX_WAIT, 0, NOWHERE);
	CALL(futex_waitv, waiters, 2, 0, &soon, CLOCK_MONOTONIC),
		CALL(futex_waitv, NOWHERE, 2, 0xff, NOWHERE, 99),
		CALL(futex_waitv, waiters, 0, 0, NULL, 1),
		CALL(futex_waitv, waiters, 129, 0, NULL, 0);
	CALL(set_robust_list, NOWHERE, 24), CALL(set_robust_list, NULL, 5),
		CALL(get_robust_list, 0, NOWHERE, NULL), CALL(get_robust_list, -1, word, word),
		CALL(membarrier, 0, 0, 0), CALL(membarrier, 0x999, 0xff, 1),
		CALL(membarrier, 8, 1, 5);
}

static void blocks(void)
{
	unsigned long ctx = 0, wrong = 5;
	char buf[16] = "sixteen bytes..";
	struct iocb write_one = { .aio_lio_opcode = IOCB_CMD_PWRITE,
				  .aio_fildes = 1,
				  .aio_buf = (uintptr_t)buf,
				  .aio_nbytes = 15 },
		    other = { .aio_lio_opcode = IOCB_CMD_FSYNC,
			      .aio_fildes = 99,
			      .aio_flags = 1,
			      .aio_resfd = 5,
			      .aio_data = 77 };
	struct iocb *list[3] = { &write_one, &other, NOWHERE };
	struct io_event events[2];
	struct timespec soon = { 0, 1000 };

	CALL(io_setup, 4, &ctx), CALL(io_setup, 0, &wrong), CALL(io_setup, 5, NOWHERE),
		CALL(io_submit, ctx, 1, list), CALL(io_submit, ctx, 1, list + 1),
		CALL(io_submit, 0, 3, list), CALL(io_submit, 5, -1L, NOWHERE),
		CALL(io_getevents, ctx, 1, 2, events, &soon),
		CALL(io_getevents, 0, 0, 5, NOWHERE, NOWHERE),
		CALL(io_pgetevents, ctx, 0, 2, events, &soon, NULL),
		CALL(io_pgetevents, 0, 1, 1, events, NULL, NOWHERE),
		CALL(io_cancel, ctx, &write_one, events), CALL(io_cancel, 0, NOWHERE, NULL),
		CALL(io_destroy, ctx), CALL(io_destroy, 5);
}

int main(void)
{
	sysv(), queues(), waits(), futexes(), blocks();
	return 0;
}
