/* One stop's view of memory: what is read how often, and what happens at its edges. */
#include <criterion/criterion.h>
#include <errno.h>
#include <string.h>
#include "memory.h"

enum { BASE = 0x10000, SIZE = 0x3000 };

static uint8_t there[SIZE];
static unsigned reads;
static size_t grain; /* reads end at multiples of it, as those of a recording may; 0 none */

/* SIZE bytes at BASE and the last 16 bytes of the address space. */
static long read_memory(const struct task *task, uint64_t addr, void *buf, size_t len)
{
	(void)task;
	reads++;
	if (addr >= (uint64_t)-16) {
		memset(buf, 'z', len);
		return (long)len;
	}
	if (addr < BASE || addr >= BASE + SIZE)
		return -EFAULT;
	if (len > BASE + SIZE - addr)
		len = BASE + SIZE - addr;
	if (grain && len > grain)
		len = grain;
	memcpy(buf, there + (addr - BASE), len);
	return (long)len;
}

static void start(void)
{
	for (size_t i = 0; i < SIZE; i++)
		there[i] = (uint8_t)(i * 7 + 1) | 1;
	grain = 0;
	memory_source(read_memory, NULL);
	reads = 0;
}

TestSuite(memory, .init = start);

Test(memory, neighbours_cost_one_read)
{
	uint8_t b[64];

	cr_assert_eq(memory_read(NULL, BASE + 100, b, 8), 0);
	cr_assert_arr_eq(b, there + 100, 8);
	cr_assert_eq(memory_read(NULL, BASE + 200, b, 64), 0);
	cr_assert_eq(memory_read(NULL, BASE, b, 1), 0);
	cr_assert_eq(reads, 1);
	memory_invalidate();
	cr_assert_eq(memory_read(NULL, BASE, b, 1), 0);
	cr_assert_eq(reads, 2);
}

Test(memory, another_task_is_another_memory)
{
	const struct task *other = (const struct task *)there;
	uint8_t b;

	cr_assert_eq(memory_read(NULL, BASE, &b, 1), 0);
	cr_assert_eq(memory_read(other, BASE, &b, 1), 0);
	cr_assert_eq(reads, 2);
}

Test(memory, reads_across_pages_and_over_the_end)
{
	uint8_t b[SIZE + 1];

	cr_assert_eq(memory_read(NULL, BASE + 0xff0, b, 0x1020), 0);
	cr_assert_arr_eq(b, there + 0xff0, 0x1020);
	cr_assert_eq(memory_read(NULL, BASE + 1, b, SIZE), -EFAULT);
	cr_assert_eq(memory_read_some(NULL, BASE + 1, b, SIZE), SIZE - 1);
	cr_assert_eq(memory_read_some(NULL, BASE + SIZE, b, 1), 0);
	cr_assert_eq(memory_read_some(NULL, BASE - 1, b, 4), 0);
}

Test(memory, the_end_of_the_address_space)
{
	uint8_t b[64];

	cr_assert_eq(memory_read_some(NULL, (uint64_t)-4, b, 64), 4);
	cr_assert_eq(memory_read(NULL, (uint64_t)-4, b, 5), -EFAULT);
	cr_assert_eq(memory_read_string(NULL, (uint64_t)-4, (char *)b, 32), -EFAULT);
}

Test(memory, more_pages_than_are_kept)
{
	uint8_t b[SIZE];

	for (unsigned round = 0; round < 100; round++)
		for (uint64_t page = 0; page < 40; page++)
			memory_read_some(NULL, BASE + page * 0x1000, b, 8);
	cr_assert_eq(memory_read(NULL, BASE, b, SIZE), 0);
	cr_assert_arr_eq(b, there, SIZE);
}

Test(memory, strings)
{
	char s[SIZE + 1];

	there[0x1005] = '\0';
	cr_assert_eq(memory_read_string(NULL, BASE + 0xffe, s, 100), 7);
	cr_assert_arr_eq(s, there + 0xffe, 8);
	cr_assert_eq(memory_read_string(NULL, BASE + 0xffe, s, 7), 7,
		     "the NUL may lie just behind the maximum");
	cr_assert_eq(memory_read_string(NULL, BASE + 0xffe, s, 6), -E2BIG);
	cr_assert_arr_eq(s, there + 0xffe, 6);
	cr_assert_eq(memory_read_string(NULL, BASE + SIZE - 4, s, 100), -EFAULT);
	cr_assert_eq(memory_read_string(NULL, BASE + SIZE - 4, s, 3), -E2BIG);
	cr_assert_eq(memory_read_string(NULL, BASE - 100, s, 3), -EFAULT);
	cr_assert_eq(memory_read_string(NULL, BASE + 0x1005, s, 0), 0);
}
