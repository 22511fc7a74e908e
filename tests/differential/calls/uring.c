/* io_uring: setup, enter, and what register takes.
 *
 * trace: io_uring_setup,io_uring_enter,io_uring_register
 */
#define _GNU_SOURCE
#include <linux/io_uring.h>
#include <stdint.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static int ring;

static void reg(unsigned opcode, const void *arg, unsigned n)
{
	syscall(SYS_io_uring_register, ring, opcode, arg, n);
}

/* Probing wants zeros, all of them there. */
static void probes(void)
{
	char *end = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	munmap(end + 4096, 4096);
	end += 4096;
	for (unsigned n = 0; n < 5; n++)
		for (unsigned size = 15 + 8 * n; size < 18 + 8 * n; size++) {
			memset(end - 100, 0, 100);
			reg(IORING_REGISTER_PROBE, end - size, n);
			end[-1] = 1;
			reg(IORING_REGISTER_PROBE, end - size, n);
		}
	memset(end - 4096, 0, 4096);
	end[-8 * 256] = 1;
	reg(IORING_REGISTER_PROBE, end - 16 - 8 * 256, 256);
	reg(IORING_REGISTER_PROBE, end - 4096, 257);
	for (unsigned n = 0; n < 3; n++)
		for (unsigned size = 0; size < 13; size += 4) {
			memset(end - 16, 0, 16);
			reg(IORING_REGISTER_IOWQ_MAX_WORKERS, end - size, n);
		}
	/* Where what is shown ends just before what can be read does. */
	reg(IORING_REGISTER_RING_FDS, end - 16 * 32, 33);
	reg(IORING_REGISTER_RING_FDS, end - 16 * 33, 34);
}

int main(void)
{
	struct io_uring_params params = { .flags = IORING_SETUP_CQSIZE | IORING_SETUP_CLAMP,
					  .cq_entries = 8 };
	static char buffer[4096] __attribute__((aligned(4096)));
	struct iovec iov = { buffer, sizeof(buffer) };
	int fds[2] = { 0, -1 }, event = eventfd(0, 0);
	uint64_t tags[2] = { 1, 2 };
	uint32_t workers[2] = { 1, 2 };
	struct {
		struct io_uring_probe head;
		struct io_uring_probe_op ops[3];
	} probe;

	syscall(SYS_io_uring_setup, 0, NULL);
	syscall(SYS_io_uring_setup, 1, (void *)1);
	params.resv[1] = 5;
	syscall(SYS_io_uring_setup, 4, &params);
	params.resv[1] = 0;
	params.flags |= 0x80000000 | IORING_SETUP_ATTACH_WQ;
	syscall(SYS_io_uring_setup, 4, &params);
	params.flags = IORING_SETUP_CQSIZE | IORING_SETUP_CLAMP;
	ring = syscall(SYS_io_uring_setup, 4, &params);

	syscall(SYS_io_uring_enter, ring, 0, 0, 0, NULL, 0);
	syscall(SYS_io_uring_enter, -1, 1, 2, IORING_ENTER_GETEVENTS | 0x80000000, tags, 8);
	syscall(SYS_io_uring_enter, ring, 1, 2, IORING_ENTER_SQ_WAKEUP, tags, 16);
	reg(IORING_REGISTER_BUFFERS, &iov, 1);
	reg(IORING_UNREGISTER_BUFFERS, NULL, 0);
	reg(IORING_REGISTER_BUFFERS, (void *)1, 1);
	reg(IORING_REGISTER_FILES, fds, 2);

	struct io_uring_files_update update = { .offset = 1, .fds = (uintptr_t)fds };

	reg(IORING_REGISTER_FILES_UPDATE, &update, 1);
	update.resv = 7;
	reg(IORING_REGISTER_FILES_UPDATE, &update, 2);
	reg(IORING_UNREGISTER_FILES, NULL, 0);
	reg(IORING_REGISTER_EVENTFD, &event, 1);
	reg(IORING_UNREGISTER_EVENTFD, NULL, 0);
	memset(&probe, 0, sizeof(probe));
	probe.head.resv = 1;
	reg(IORING_REGISTER_PROBE, &probe, 3);
	probe.head.resv = 0;
	reg(IORING_REGISTER_PROBE, (void *)1, 3);
	reg(IORING_REGISTER_PERSONALITY, NULL, 0);

	struct io_uring_restriction rules[] = { { .opcode = 0, .register_op = 1 },
						{ .opcode = 1, .sqe_op = 22 },
						{ .opcode = 2, .sqe_flags = 0x83 },
						{ .opcode = 3, .resv = 5 } };

	reg(IORING_REGISTER_RESTRICTIONS, rules, 4);
	reg(IORING_REGISTER_ENABLE_RINGS, NULL, 0);

	struct io_uring_rsrc_register files = { .nr = 2,
						.data = (uintptr_t)fds,
						.tags = (uintptr_t)tags };

	reg(IORING_REGISTER_FILES2, &files, sizeof(files));
	files.flags = 0x81;
	files.resv2 = 3;
	reg(IORING_REGISTER_FILES2, &files, sizeof(files));
	reg(IORING_REGISTER_FILES2, &files, 8);

	struct io_uring_rsrc_update2 update2 = { .data = (uintptr_t)fds,
						 .tags = (uintptr_t)tags,
						 .nr = 2 };

	reg(IORING_REGISTER_FILES_UPDATE2, &update2, sizeof(update2));

	struct io_uring_rsrc_register buffers = { .nr = 1, .data = (uintptr_t)&iov };

	reg(IORING_REGISTER_BUFFERS2, &buffers, sizeof(buffers));
	update2 = (struct io_uring_rsrc_update2){ .data = (uintptr_t)&iov, .nr = 1, .resv = 1 };
	reg(IORING_REGISTER_BUFFERS_UPDATE, &update2, sizeof(update2));
	reg(IORING_REGISTER_IOWQ_AFF, "\5", 1);
	reg(IORING_UNREGISTER_IOWQ_AFF, NULL, 0);
	reg(IORING_REGISTER_IOWQ_MAX_WORKERS, workers, 2);
	reg(IORING_REGISTER_IOWQ_MAX_WORKERS, workers, 1);

	struct io_uring_rsrc_update rings[2] = { { .offset = -1, .data = ring },
						 { .offset = 77, .resv = 1, .data = -1 } };

	reg(IORING_REGISTER_RING_FDS, rings, 2);
	rings[0].data = 0;
	reg(IORING_UNREGISTER_RING_FDS, rings, 1);

	struct io_uring_buf_reg ringbuf = { .ring_addr = (uintptr_t)buffer,
					    .ring_entries = 3,
					    .bgid = 5 };

	reg(IORING_REGISTER_PBUF_RING, &ringbuf, 1);
	reg(IORING_UNREGISTER_PBUF_RING, &ringbuf, 1);
	reg(0x1234, &ringbuf, 1);
	probes();
	return 0;
}
