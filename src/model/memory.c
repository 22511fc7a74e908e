/* One stop's view of a tracee's memory: a few pages, each read once. */
#include "memory.h"

#include <errno.h>
#include <string.h>

enum { PAGE = 4096, PAGES = 32, BULK = 4 * PAGE };

struct page {
	uint64_t addr;
	size_t have; /* bytes that could be read, from its start */
};

static memory_read_fn *source;
static memory_write_fn *sink;
static void (*listener)(uint64_t addr, const void *bytes, size_t len);
static const struct task *cached_task;
static struct page pages[PAGES];
static uint8_t contents[PAGES][PAGE];
static unsigned page_count, page_next;

void memory_source(memory_read_fn *read, memory_write_fn *write)
{
	source = read;
	sink = write;
	memory_invalidate();
}

void memory_listen(void (*fn)(uint64_t addr, const void *bytes, size_t len))
{
	listener = fn;
}

void memory_invalidate(void)
{
	page_count = page_next = 0;
	cached_task = NULL;
}

static size_t read_now(const struct task *task, uint64_t addr, void *buf, size_t len)
{
	long n = source ? source(task, addr, buf, len) : -ENOSYS;

	return n < 0 ? 0 : (size_t)n > len ? len : (size_t)n;
}

/* The page at addr (a multiple of PAGE); when the cache is full the oldest one makes room. */
static unsigned page_at(const struct task *task, uint64_t addr)
{
	unsigned i;

	if (task != cached_task) {
		memory_invalidate();
		cached_task = task;
	}
	for (i = 0; i < page_count; i++)
		if (pages[i].addr == addr)
			return i;
	i = page_next;
	page_next = (page_next + 1) % PAGES;
	if (page_count < PAGES)
		page_count++;
	pages[i].addr = addr;
	pages[i].have = read_now(task, addr, contents[i], PAGE);
	return i;
}

/* Copy from one page: addr and len stay within it. */
static size_t copy_from_page(const struct task *task, uint64_t addr, uint8_t *buf, size_t len)
{
	size_t offset = addr % PAGE;
	unsigned i = page_at(task, addr - offset);

	if (offset + len <= pages[i].have) {
		memcpy(buf, contents[i] + offset, len);
		return len;
	}
	/* A source with finer grain than pages (a recording) may have these bytes though the page
	 * is not whole. */
	return read_now(task, addr, buf, len);
}

/* How many of len bytes there are from addr to the end of the address space. */
static size_t clamp(uint64_t addr, size_t len)
{
	uint64_t room = -addr;

	return addr && room < len ? (size_t)room : len;
}

static size_t read_pages(const struct task *task, uint64_t addr, void *buf, size_t len)
{
	uint8_t *p = buf;
	size_t done = 0;

	len = clamp(addr, len);
	if (len > BULK)
		return read_now(task, addr, buf, len);
	while (done < len) {
		size_t part = PAGE - (addr + done) % PAGE, got;

		if (part > len - done)
			part = len - done;
		got = copy_from_page(task, addr + done, p + done, part);
		done += got;
		if (got < part)
			break;
	}
	return done;
}

size_t memory_read_some(const struct task *task, uint64_t addr, void *buf, size_t len)
{
	size_t n = read_pages(task, addr, buf, len);

	if (listener && n)
		listener(addr, buf, n);
	return n;
}

int memory_read(const struct task *task, uint64_t addr, void *buf, size_t len)
{
	return memory_read_some(task, addr, buf, len) == len ? 0 : -EFAULT;
}

/* As memory_read_string; *have: bytes of buf that are of the tracee. */
static long read_string(const struct task *task, uint64_t addr, char *buf, size_t max, size_t *have)
{
	size_t done = 0, want = max + 1;

	buf[0] = '\0';
	*have = 0;
	while (done < want) {
		size_t part = PAGE - (addr + done) % PAGE, got;
		char *nul;

		if (part > want - done)
			part = want - done;
		got = clamp(addr + done, part);
		got = copy_from_page(task, addr + done, (uint8_t *)buf + done, got);
		nul = memchr(buf + done, '\0', got);
		*have = done + got;
		if (nul) {
			*have = nul + 1 - buf;
			return nul - buf;
		}
		done += got;
		if (got < part)
			return -EFAULT;
	}
	return -E2BIG;
}

long memory_read_string(const struct task *task, uint64_t addr, char *buf, size_t max)
{
	size_t have;
	long r = read_string(task, addr, buf, max, &have);

	if (listener && have)
		listener(addr, buf, have);
	return r;
}

int memory_write(const struct task *task, uint64_t addr, const void *buf, size_t len)
{
	long n = sink ? sink(task, addr, buf, len) : -ENOSYS;

	memory_invalidate();
	return n < 0 ? (int)n : (size_t)n < len ? -EFAULT : 0;
}
