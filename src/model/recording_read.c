/* Recordings, read: every number that a file holds may be a lie. */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef HAVE_ZSTD
#include <zstd.h>
#endif
#include "abi.h"
#include "buf.h"
#include "event.h"
#include "frame.h"
#include "recording.h"
#include "recording_format.h"
#include "util.h"

enum {
	MAX_ERRNO = 4095,
	INFO_MAX = 128,
	RANGES_MAX = 1 << 16,
	FACT_NAME_MAX = 47,
	FRAMES_MAX = 1 << 20
};

/* Memory of the event, as the chunk has it. */
struct range {
	uint64_t addr;
	const uint8_t *bytes;
	size_t len;
};

/* A fact likewise. */
struct kept_fact {
	int tid;
	char name[FACT_NAME_MAX + 1];
	const uint8_t *text;
	long len;
};

/* Copies, in one piece. */
struct kept_memory {
	uint32_t count;
	struct range ranges[];
};

static struct {
	int fd;
	uint8_t *chunk;
	size_t size, at;
	bool torn; /* a number ran over the end of its chunk */
	enum recording_state end;
	struct answers answers;
	struct range *ranges;
	uint32_t range_count, range_cap;
	struct kept_fact *facts;
	uint32_t fact_count, fact_cap;
	struct stack stack;
	struct buf texts; /* of its frames */
	bool has_stack;
	uint64_t time, wall, stime;
	uint64_t promised; /* of a state: its second, as the header has it; 0 else */
	int tid, tgid;
	uint8_t info[INFO_MAX];
} in = { .fd = -1 };

/* ---- Numbers ---------------------------------------------------------------- */

static uint64_t get(void)
{
	uint64_t v = 0;

	for (unsigned shift = 0; in.at < in.size; shift += 7) {
		uint8_t byte = in.chunk[in.at++];

		if (shift < 64)
			v |= (uint64_t)(byte & 0x7f) << shift;
		if (!(byte & 0x80))
			return v;
	}
	in.torn = true;
	return 0;
}

static int64_t get_signed(void)
{
	uint64_t v = get();

	return (int64_t)(v >> 1 ^ -(v & 1));
}

/* Bytes in the chunk; NULL when it has not as many. */
static const uint8_t *get_bytes(size_t *len)
{
	uint64_t n = get();
	const uint8_t *bytes = in.chunk + in.at;

	if (in.torn || n > in.size - in.at) {
		in.torn = true;
		*len = 0;
		return NULL;
	}
	in.at += n;
	*len = n;
	return bytes;
}

/* ---- Chunks ----------------------------------------------------------------- */

static size_t read_some(void *buf, size_t len)
{
	size_t have = 0;

	while (have < len) {
		ssize_t n = read(in.fd, (char *)buf + have, len - have);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			break;
		have += n;
	}
	return have;
}

/* What is stored, as it was: NULL when it is not what it says. */
static uint8_t *unpack(uint8_t *stored, const struct chunk_header *header)
{
	if (!(header->flags & CHUNK_ZSTD))
		return header->stored == header->size ? stored : NULL;
#ifdef HAVE_ZSTD
	uint8_t *whole = xmalloc(header->size + 1);

	if (ZSTD_decompress(whole, header->size, stored, header->stored) == header->size) {
		free(stored);
		return whole;
	}
	free(whole);
#else
	in.end = RECORDING_PACKED;
#endif
	return NULL;
}

/* A chunk, into memory; false at the end, with in.end saying which. */
static bool read_chunk(struct chunk_header *header)
{
	size_t n = read_some(header, sizeof(*header));
	uint8_t *stored, *whole;

	in.end = RECORDING_CUT;
	if (n < sizeof(*header))
		return false;
	in.end = RECORDING_DAMAGED;
	if ((header->kind != CHUNK_RECORDS && header->kind != CHUNK_STATE &&
	     header->kind != CHUNK_END) ||
	    header->stored > CHUNK_MAX || header->size > CHUNK_MAX)
		return false;
	stored = xmalloc(header->stored + 1);
	n = read_some(stored, header->stored);
	if (n < header->stored || recording_check(stored, n) != header->check) {
		if (n < header->stored)
			in.end = RECORDING_CUT;
		free(stored);
		return false;
	}
	if (header->kind == CHUNK_END) {
		in.end = RECORDING_END;
		free(stored);
		return false;
	}
	whole = unpack(stored, header);
	if (!whole) {
		free(stored);
		return false;
	}
	free(in.chunk);
	in.chunk = whole;
	in.size = header->size;
	in.at = 0;
	in.time = in.wall = in.stime = 0;
	in.tid = in.tgid = 0;
	return true;
}

/* The next chunk of records. */
static bool next_chunk(void)
{
	struct chunk_header header;

	do
		if (!read_chunk(&header))
			return false;
	while (header.kind == CHUNK_STATE);
	return true;
}

/* Where the last state ahead of us of before a second is; 0: nowhere. */
static off_t find_state(off_t at, uint64_t second)
{
	struct chunk_header header;
	off_t found = 0;

	while (pread(in.fd, &header, sizeof(header), at) == sizeof(header) &&
	       (header.kind == CHUNK_RECORDS || header.kind == CHUNK_STATE) &&
	       header.stored <= CHUNK_MAX) {
		if (header.kind == CHUNK_STATE && header.second >= second)
			break;
		if (header.kind == CHUNK_STATE)
			found = at;
		at += (off_t)sizeof(header) + header.stored;
	}
	return found;
}

bool recording_skip(uint64_t wall)
{
	off_t here = lseek(in.fd, 0, SEEK_CUR), there;
	struct chunk_header header;

	/* A pipe has no other places. */
	there = here < 0 ? 0 : find_state(here, wall / 1000000000);
	if (!there)
		return false;
	lseek(in.fd, there, SEEK_SET);
	if (!read_chunk(&header)) {
		/* Who comes there says that it is damaged. */
		lseek(in.fd, here, SEEK_SET);
		return false;
	}
	in.promised = header.second;
	answers_forget(&in.answers);
	in.range_count = in.fact_count = 0;
	in.has_stack = false;
	return true;
}

int recording_open(const char *path, struct recording_head *head)
{
	struct file_header header;

	in.fd = open(path, O_RDONLY | O_CLOEXEC);
	if (in.fd < 0)
		return -errno;
	if (read_some(&header, sizeof(header)) < sizeof(header) ||
	    memcmp(header.magic, "sonderec", sizeof(header.magic)) != 0)
		return -EINVAL;
	if (!header.version || header.version > FORMAT_VERSION || header.native >= ABI_COUNT)
		return -ENOTSUP;
	head->native = &abis[header.native];
	head->many = header.flags & FILE_MANY;
	head->stacks = header.flags & FILE_STACKS;
	in.end = RECORDING_CUT;
	return 0;
}

void recording_close(void)
{
	if (in.fd >= 0)
		close(in.fd);
	in.fd = -1;
	free(in.chunk);
	free(in.ranges);
	free(in.facts);
	in.chunk = NULL;
	in.ranges = NULL;
	in.facts = NULL;
	in.size = in.at = 0;
	in.range_count = in.range_cap = in.fact_count = in.fact_cap = 0;
	in.torn = in.has_stack = false;
	in.promised = 0;
	free(in.stack.frames);
	in.stack = (struct stack){ 0 };
	buf_free(&in.texts);
	answers_forget(&in.answers);
}

/* ---- Records ---------------------------------------------------------------- */

static void read_call(struct event *e)
{
	uint64_t abi = get();

	if (abi >= ABI_COUNT)
		in.torn = true;
	e->abi = &abis[abi < ABI_COUNT ? abi : 0];
	e->nr = get();
	for (unsigned i = 0; i < 6; i++)
		e->args[i] = get();
}

static void read_info(struct event *e)
{
	size_t len;
	const uint8_t *bytes = get_bytes(&len);

	if (!bytes || len > INFO_MAX) {
		in.torn = true;
		return;
	}
	memset(in.info, 0, sizeof(in.info));
	memcpy(in.info, bytes, len);
	e->info = in.info;
	e->info_len = (uint32_t)len;
}

static void read_event(struct event *e, struct recorded *who)
{
	uint64_t kind = get(), has = get();
	/* Differences, which wrap around when a file lies. */
	uint64_t passed = (uint64_t)get_signed(), drift = (uint64_t)get_signed();

	if (kind > EV_LOST || ((kind == EV_ENTER || kind == EV_LOST) && !(has & HAS_CALL)))
		in.torn = true;
	*e = (struct event){ .kind = kind };
	*who = (struct recorded){ 0 };
	e->time = in.time += passed;
	e->wall = in.wall += passed + drift;
	if (has & HAS_TASK) {
		in.tid = (int)get();
		in.tgid = (int)get();
	}
	who->tid = in.tid;
	who->tgid = in.tgid;
	if (has & HAS_CALL)
		read_call(e);
	if (has & HAS_PLACE) {
		e->ip = get();
		e->sp = get();
	}
	if (has & HAS_RESULT)
		e->ret = get_signed();
	if (has & HAS_STIME)
		e->stime = in.stime += (uint64_t)get_signed();
	if (has & HAS_PARENT)
		who->parent = (int)get();
	if (has & HAS_THREADS)
		e->threads = (unsigned)get();
	if (has & HAS_SIGNO)
		e->signo = (int)get_signed();
	if (has & HAS_STATUS)
		e->status = (int)get_signed();
	if (has & HAS_OLD_TID)
		e->old_tid = (int)get_signed();
	if (has & HAS_INFO)
		read_info(e);
	if (has & HAS_NOTES)
		who->noted = (unsigned)get();
	e->is_error = has & IS_ERROR;
	e->launching = has & IS_LAUNCHING;
	e->injected = has & IS_INJECTED;
	e->unavailable = has & IS_UNAVAILABLE;
	e->core_dumped = has & IS_CORE_DUMPED;
	e->muted = has & IS_MUTED;
	/* There are no tasks below one, and errors are small negative numbers. */
	if (who->tid <= 0 || who->tgid <= 0 ||
	    (e->is_error && (e->ret >= 0 || e->ret < -MAX_ERRNO)))
		in.torn = true;
}

static void read_memory(void)
{
	struct range range = { .addr = get() };

	range.bytes = get_bytes(&range.len);
	if (in.torn || in.range_count == RANGES_MAX)
		return;
	if (in.range_count == in.range_cap)
		in.ranges = xgrow(in.ranges, &in.range_cap, sizeof(*in.ranges));
	in.ranges[in.range_count++] = range;
}

static void read_answer(void)
{
	size_t key_len, len;
	const uint8_t *key = get_bytes(&key_len), *bytes = get_bytes(&len);

	if (in.answers.count >= ANSWERS_MAX || in.answers.bytes >= ANSWERS_ROOM_MAX)
		in.torn = true;
	if (in.torn)
		return;
	answers_set(&in.answers, key, key_len, bytes, len);
}

static void read_fact(void)
{
	struct kept_fact fact = { .tid = (int)get() };
	size_t name_len;
	const uint8_t *name = get_bytes(&name_len);

	fact.len = get_signed();
	fact.text = in.chunk + in.at;
	if (in.torn || name_len > FACT_NAME_MAX || memchr(name, 0, name_len) ||
	    fact.len < -MAX_ERRNO || (fact.len > 0 && (size_t)fact.len > in.size - in.at)) {
		in.torn = true;
		return;
	}
	if (fact.len > 0)
		in.at += (size_t)fact.len;
	memcpy(fact.name, name, name_len);
	if (in.fact_count == RECORDING_FACTS_MAX)
		return;
	if (in.fact_count == in.fact_cap)
		in.facts = xgrow(in.facts, &in.fact_cap, sizeof(*in.facts));
	in.facts[in.fact_count++] = fact;
}

/* A text of a frame, kept at in.texts; where that is. */
static size_t read_text(void)
{
	size_t len, at = in.texts.len;
	const uint8_t *bytes = get_bytes(&len);

	if (bytes)
		buf_put(&in.texts, bytes, len);
	buf_char(&in.texts, '\0');
	return at;
}

/* Its texts may move while others are read: they are places in in.texts, 1 and on, until
 * settle_stack(). */
static const char *as_place(size_t at)
{
	return (const char *)(uintptr_t)(at + 1);
}

static void settle(const char **text)
{
	if (*text)
		*text = in.texts.p + (uintptr_t)*text - 1;
}

static void read_frame(void)
{
	struct stack_frame frame = { 0 };
	uint64_t has = get();
	const char *text = as_place(read_text());

	if (has & FRAME_IP)
		frame.ip = get();
	if (has & FRAME_ERROR) {
		frame.error = text;
	} else {
		frame.binary = text;
		frame.address = get();
		if (has & FRAME_SYMBOL)
			frame.symbol = as_place(read_text());
		if (has & FRAME_OFFSET)
			frame.offset = get();
		if (has & FRAME_SOURCE) {
			frame.file = as_place(read_text());
			frame.line = (unsigned)get();
		}
		frame.inlined = has & FRAME_INLINED;
	}
	if (in.stack.count == in.stack.room)
		in.stack.frames = xgrow(in.stack.frames, &in.stack.room, sizeof(frame));
	in.stack.frames[in.stack.count++] = frame;
}

static void read_stack(void)
{
	uint64_t count = get();

	in.stack.count = 0;
	in.texts.len = 0;
	in.has_stack = true;
	if (count > FRAMES_MAX)
		in.torn = true;
	for (uint64_t i = 0; i < count && !in.torn; i++)
		read_frame();
	for (uint32_t i = 0; i < in.stack.count; i++) {
		settle(&in.stack.frames[i].error);
		settle(&in.stack.frames[i].binary);
		settle(&in.stack.frames[i].symbol);
		settle(&in.stack.frames[i].file);
	}
}

const struct stack *recording_stack(void)
{
	return in.has_stack ? &in.stack : NULL;
}

/* What follows an event and belongs to it. */
static void read_belongings(void)
{
	in.range_count = in.fact_count = 0;
	in.has_stack = false;
	while (in.at < in.size && !in.torn) {
		switch (in.chunk[in.at]) {
		case REC_EVENT:
			return;
		case REC_MEMORY:
			in.at++;
			read_memory();
			break;
		case REC_ANSWER:
			in.at++;
			read_answer();
			break;
		case REC_FACT:
			in.at++;
			read_fact();
			break;
		case REC_STACK:
			in.at++;
			read_stack();
			break;
		case REC_FORGET:
			in.at++;
			answers_forget(&in.answers);
			break;
		default:
			in.torn = true;
		}
	}
}

enum recording_state recording_next(struct event *event, struct recorded *who)
{
	if (in.torn)
		return RECORDING_DAMAGED;
	while (in.at >= in.size)
		if (!next_chunk())
			return in.end;
	if (in.chunk[in.at++] != REC_EVENT)
		in.torn = true;
	else
		read_event(event, who);
	if (in.promised && event->wall / 1000000000 != in.promised)
		in.torn = true;
	in.promised = 0;
	if (!in.torn)
		read_belongings();
	return in.torn ? RECORDING_DAMAGED : RECORDING_EVENT;
}

static long memory_of(const struct range *ranges, uint32_t count, uint64_t addr, void *buf,
		      size_t len)
{
	uint8_t *p = buf;
	size_t done = 0;

	while (done < len) {
		const struct range *best = NULL;
		uint64_t here = addr + done;

		for (uint32_t i = 0; i < count; i++) {
			const struct range *r = &ranges[i];

			if (here - r->addr < r->len &&
			    (!best || r->addr + r->len > best->addr + best->len))
				best = r;
		}
		if (!best)
			break;
		size_t skip = here - best->addr, n = best->len - skip;

		if (n > len - done)
			n = len - done;
		memcpy(p + done, best->bytes + skip, n);
		done += n;
	}
	return done ? (long)done : -EFAULT;
}

long recording_memory(uint64_t addr, void *buf, size_t len)
{
	return memory_of(in.ranges, in.range_count, addr, buf, len);
}

struct kept_memory *recording_keep_memory(void)
{
	size_t size = sizeof(struct kept_memory) + in.range_count * sizeof(struct range);
	struct kept_memory *kept;
	uint8_t *at;

	if (!in.range_count)
		return NULL;
	for (uint32_t i = 0; i < in.range_count; i++)
		size += in.ranges[i].len;
	kept = xmalloc(size);
	kept->count = in.range_count;
	at = (uint8_t *)&kept->ranges[kept->count];
	for (uint32_t i = 0; i < kept->count; i++) {
		kept->ranges[i] = in.ranges[i];
		kept->ranges[i].bytes = at;
		memcpy(at, in.ranges[i].bytes, in.ranges[i].len);
		at += in.ranges[i].len;
	}
	return kept;
}

long recording_kept_memory(const struct kept_memory *kept, uint64_t addr, void *buf, size_t len)
{
	return kept ? memory_of(kept->ranges, kept->count, addr, buf, len) : -EFAULT;
}

void recording_facts(bool (*fn)(int tid, const char *name, const char *text, long len))
{
	for (uint32_t i = 0; i < in.fact_count; i++)
		fn(in.facts[i].tid, in.facts[i].name, (const char *)in.facts[i].text,
		   in.facts[i].len);
}

const void *recording_answer(const void *key, size_t key_len, size_t *len)
{
	const struct answer *known = answers_find(&in.answers, key, key_len);

	if (!known)
		return NULL;
	*len = known->len;
	return known->bytes + key_len;
}
