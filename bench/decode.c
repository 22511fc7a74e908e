/* How long the decode step takes: both halves of ordinary calls, without printing.
 *
 * usage: decode FIXTURES.t [ROUNDS]      prints nanoseconds for each call, the median of seven
 * runs, and the mean of all */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "decode.h"
#include "event.h"
#include "fixture.h"
#include "memory.h"
#include "task.h"
#include "util.h"

enum { RUNS = 7 };

static const struct fixture *current;
static unsigned long rounds = 20000;
static double sum;
static unsigned calls;

static long read_memory(const struct task *task, uint64_t addr, void *buf, size_t len)
{
	(void)task;
	for (unsigned i = 0; i < current->region_count; i++) {
		const struct region *r = &current->regions[i];

		if (addr - r->addr < r->len) {
			len = len < r->len - (addr - r->addr) ? len : r->len - (addr - r->addr);
			memcpy(buf, r->bytes + (addr - r->addr), len);
			return (long)len;
		}
	}
	return 0;
}

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static int by_size(const void *left, const void *right)
{
	double l = *(const double *)left, r = *(const double *)right;

	return l < r ? -1 : l > r;
}

static void measure(const struct fixture *f, bool entry, unsigned line, const char *expected)
{
	static const struct decode_options options = { .string_limit = 32 };
	static const struct decode_lookup lookup;
	struct task *task = task_new(1000, 1000);
	struct event enter = { .kind = EV_ENTER, .task = task, .abi = f->abi, .nr = f->nr }, leave;
	double ns[RUNS];

	if (entry)
		return;
	current = f;
	decode_open(&options, &lookup);
	memcpy(enter.args, f->args, sizeof(enter.args));
	leave = enter;
	leave.kind = EV_EXIT;
	leave.ret = f->ret;
	leave.is_error = f->failed;
	for (unsigned run = 0; run < RUNS; run++) {
		double start = now();

		for (unsigned long i = 0; i < rounds; i++) {
			memory_invalidate();
			decode_enter(task, &enter);
			memory_invalidate();
			decode_exit(task, &leave);
		}
		ns[run] = (now() - start) / (double)rounds;
	}
	qsort(ns, RUNS, sizeof(*ns), by_size);
	printf("%6.0f ns  %.*s\n", ns[RUNS / 2], 100, expected);
	sum += ns[RUNS / 2];
	calls++;
	(void)line;
	task_free(task);
}

int main(int argc, char **argv)
{
	program_name = "decode";
	if (argc < 2)
		die("usage: decode FIXTURES.t [ROUNDS]");
	if (argc > 2)
		rounds = strtoul(argv[2], NULL, 0);
	memory_source(read_memory, NULL);
	if (fixture_read(argv[1], measure) <= 0)
		return 1;
	printf("%6.0f ns  on average\n", sum / calls);
	return 0;
}
