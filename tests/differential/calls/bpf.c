/* bpf and perf_event_open: maps, a program, links; structures too short, too long and wrong.
 *
 * trace: bpf,perf_event_open
 */
#define _GNU_SOURCE
#include <linux/bpf.h>
#include <linux/perf_event.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

static union bpf_attr attr;

static long bpf(int command, unsigned size)
{
	long got = syscall(SYS_bpf, command, &attr, size);

	memset(&attr, 0, sizeof(attr));
	return got;
}

static void perf(struct perf_event_attr *event, unsigned long flags)
{
	close(syscall(SYS_perf_event_open, event, 0, -1, -1, flags));
}

int main(void)
{
	struct bpf_insn insns[] = { { 0xb7, 0, 0, 0, 0 },
				    { 0x95, 0, 0, 0, 0 },
				    { 0x18, 1, 2, -3, 77 },
				    { 0xff, 15, 15, 1, 1 } };
	char log[256], info[512],
		*end = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	static uint32_t key = 1, keys[8];
	static uint64_t value[8] = { 5 };
	int map, program;

	munmap(end + 4096, 4096);
	attr.map_type = BPF_MAP_TYPE_ARRAY, attr.key_size = 4, attr.value_size = 8,
	attr.max_entries = 4;
	strcpy(attr.map_name, "m");
	map = bpf(BPF_MAP_CREATE, 72);
	attr.map_type = 99, attr.map_flags = BPF_F_NUMA_NODE | 0x80000000;
	bpf(BPF_MAP_CREATE, 40);
	bpf(BPF_MAP_CREATE, 0);
	syscall(SYS_bpf, BPF_MAP_CREATE, NULL, 16);
	syscall(SYS_bpf, BPF_MAP_CREATE, end + 4090, 16);
	syscall(SYS_bpf, BPF_MAP_CREATE, end, 5000);
	syscall(SYS_bpf, 0xbad, end, 16);
	attr.map_fd = map, attr.key = (uintptr_t)&key, attr.value = (uintptr_t)value,
	attr.flags = BPF_EXIST;
	bpf(BPF_MAP_UPDATE_ELEM, 32);
	attr.map_fd = map, attr.key = (uintptr_t)&key, attr.value = (uintptr_t)value,
	attr.flags = 4;
	bpf(BPF_MAP_LOOKUP_ELEM, 32);
	attr.map_fd = map, attr.key = (uintptr_t)&key, attr.next_key = (uintptr_t)keys;
	bpf(BPF_MAP_GET_NEXT_KEY, 24);
	attr.map_fd = map, attr.key = 1;
	bpf(BPF_MAP_DELETE_ELEM, 16);
	attr.batch.keys = (uintptr_t)keys, attr.batch.values = (uintptr_t)value,
	attr.batch.count = 2, attr.batch.map_fd = map;
	bpf(BPF_MAP_LOOKUP_BATCH, 56);
	attr.batch.map_fd = -1, attr.batch.count = 1;
	bpf(BPF_MAP_DELETE_BATCH, 56);
	attr.map_fd = map;
	bpf(BPF_MAP_FREEZE, 4);

	attr.prog_type = BPF_PROG_TYPE_SOCKET_FILTER, attr.insn_cnt = 2,
	attr.insns = (uintptr_t)insns;
	attr.license = (uintptr_t) "GPL", attr.kern_version = 0x50a01;
	strcpy(attr.prog_name, "p");
	program = bpf(BPF_PROG_LOAD, 128);
	attr.prog_type = BPF_PROG_TYPE_KPROBE, attr.insn_cnt = 4, attr.insns = (uintptr_t)insns;
	attr.license = (uintptr_t) "GPL", attr.log_level = 1, attr.log_size = sizeof(log),
	attr.log_buf = (uintptr_t)log;
	attr.expected_attach_type = 77;
	bpf(BPF_PROG_LOAD, 72);
	attr.prog_type = 99, attr.insn_cnt = 1, attr.insns = (uintptr_t)end + 4090,
	attr.license = 1;
	bpf(BPF_PROG_LOAD, 48);
	attr.info.bpf_fd = map, attr.info.info_len = 40, attr.info.info = (uintptr_t)info;
	memset(info, 0, sizeof(info));
	bpf(BPF_OBJ_GET_INFO_BY_FD, 16);
	attr.info.bpf_fd = 77, attr.info.info_len = 40, attr.info.info = (uintptr_t)info;
	bpf(BPF_OBJ_GET_INFO_BY_FD, 16);
	attr.test.prog_fd = program, attr.test.data_size_in = 64,
	attr.test.data_in = (uintptr_t)end, attr.test.repeat = 1;
	bpf(BPF_PROG_TEST_RUN, 40);
	attr.target_fd = -1, attr.attach_bpf_fd = program, attr.attach_type = BPF_CGROUP_DEVICE,
	attr.attach_flags = 7;
	bpf(BPF_PROG_ATTACH, 20);
	attr.target_fd = -1, attr.attach_type = BPF_CGROUP_DEVICE;
	bpf(BPF_PROG_DETACH, 12);
	attr.query.target_fd = -1, attr.query.attach_type = 6,
	attr.query.prog_ids = (uintptr_t)keys, attr.query.prog_cnt = 2;
	bpf(BPF_PROG_QUERY, 32);
	attr.link_create.prog_fd = program, attr.link_create.target_fd = -1,
	attr.link_create.attach_type = BPF_PERF_EVENT;
	attr.link_create.perf_event.bpf_cookie = 7;
	bpf(BPF_LINK_CREATE, 24);
	attr.link_update.link_fd = -1, attr.link_update.new_prog_fd = program,
	attr.link_update.flags = BPF_F_REPLACE;
	bpf(BPF_LINK_UPDATE, 16);
	attr.raw_tracepoint.name = (uintptr_t) "no such", attr.raw_tracepoint.prog_fd = program;
	bpf(BPF_RAW_TRACEPOINT_OPEN, 16);
	attr.pathname = (uintptr_t) "/nonexistent", attr.bpf_fd = map;
	bpf(BPF_OBJ_PIN, 16);
	bpf(BPF_OBJ_GET, 16);
	/* Later fields are shown as far as there is something of them. */
	for (unsigned size = 1; size < 17; size++)
		memset(&attr, 0xff, sizeof(attr)), attr.file_flags &= 0xffffbfff,
			bpf(BPF_OBJ_GET, size);
	for (unsigned size = 1; size < 13; size++)
		attr.prog_id = UINT32_MAX, bpf(BPF_PROG_GET_FD_BY_ID, size),
		attr.map_id = UINT32_MAX, bpf(BPF_MAP_GET_FD_BY_ID, size);
	for (unsigned size = 20; size < 30; size++)
		attr.map_fd = -1, bpf(BPF_MAP_LOOKUP_ELEM, size);
	attr.btf = (uintptr_t) "\x9f\xeb\1", attr.btf_size = 4;
	bpf(BPF_BTF_LOAD, 28);
	attr.start_id = UINT32_MAX;
	bpf(BPF_PROG_GET_NEXT_ID, 12);
	attr.prog_id = UINT32_MAX;
	bpf(BPF_PROG_GET_FD_BY_ID, 12);
	attr.task_fd_query.pid = 1, attr.task_fd_query.fd = 77, attr.task_fd_query.buf_len = 8,
	attr.task_fd_query.buf = (uintptr_t)log;
	bpf(BPF_TASK_FD_QUERY, 48);

	struct perf_event_attr event = { .type = PERF_TYPE_SOFTWARE,
					 .size = PERF_ATTR_SIZE_VER5,
					 .config = PERF_COUNT_SW_DUMMY };

	event.disabled = event.exclude_kernel = event.exclude_hv = 1;
	perf(&event, PERF_FLAG_FD_CLOEXEC);
	event.freq = 1, event.sample_freq = 1000,
	event.sample_type = PERF_SAMPLE_IP | PERF_SAMPLE_BRANCH_STACK;
	event.branch_sample_type = 1 << 30, event.watermark = 1, event.wakeup_watermark = 5,
	event.use_clockid = 1, event.clockid = 7;
	perf(&event, 0xff);
	event = (struct perf_event_attr){ .type = PERF_TYPE_BREAKPOINT,
					  .size = PERF_ATTR_SIZE_VER7,
					  .bp_type = 3,
					  .bp_len = 77 };
	perf(&event, 0);
	event = (struct perf_event_attr){
		.type = PERF_TYPE_HW_CACHE, .size = 64, .config = 0x10203, .precise_ip = 2
	};
	perf(&event, 0);
	event = (struct perf_event_attr){ .type = PERF_TYPE_RAW, .size = 3 };
	perf(&event, 0);
	syscall(SYS_perf_event_open, end + 4064, 0, 0, -1, 0);
	syscall(SYS_perf_event_open, NULL, 0, 0, -1, 0);
	/* All the bytes there are said to be must be there. */
	end += 4096;
	memset(end - 64, 0, 64);
	for (unsigned n = 60; n < 67; n++)
		syscall(SYS_bpf, BPF_MAP_FREEZE, end - 64, n), syscall(SYS_bpf, 1, end - 64, n);
	return 0;
}
