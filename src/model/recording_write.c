/* Recordings, written: records into a chunk, chunks into the file. */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
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
#include "task.h"
#include "util.h"

/* Of compression: some 2 us a call, and an eighth smaller than at 3; more is hardly smaller. */
enum { LEVEL = 6 };

static struct {
	int fd;
	int error; /* of the first write that failed */
	struct buf chunk;
	struct answers answers;
	bool in_state;	      /* the chunk is to be one */
	bool answers_due;     /* ... whose first event is to have all answers behind it */
	uint32_t second;      /* of that state */
	uint64_t since_state; /* bytes of records, in chunks, behind the last */
	size_t state_size;    /* of that */
	/* What the next event's numbers are differences to. */
	uint64_t time, wall, stime;
	int tid;
} out = { .fd = -1 };

/* ---- Bytes ------------------------------------------------------------------ */

static void put(uint64_t v)
{
	while (v >= 0x80) {
		buf_char(&out.chunk, (char)(v | 0x80));
		v >>= 7;
	}
	buf_char(&out.chunk, (char)v);
}

static void put_signed(int64_t v)
{
	put((uint64_t)v << 1 ^ (v < 0 ? UINT64_MAX : 0));
}

static void put_bytes(const void *bytes, size_t len)
{
	put(len);
	buf_put(&out.chunk, bytes, len);
}

static void write_all(const void *bytes, size_t len)
{
	const char *p = bytes;

	while (len && !out.error) {
		ssize_t n = write(out.fd, p, len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0) {
			out.error = -errno;
			break;
		}
		p += n;
		len -= n;
	}
}

/* ---- Chunks ----------------------------------------------------------------- */

static void write_chunk(uint32_t kind, const struct buf *content)
{
	struct chunk_header header = {
		.kind = kind,
		.stored = (uint32_t)content->len,
		.size = (uint32_t)content->len,
		.second = kind == CHUNK_STATE ? out.second : 0,
	};
	const void *bytes = content->p;
#ifdef HAVE_ZSTD
	static struct buf packed;
	size_t n;

	packed.len = 0;
	if (packed.cap < ZSTD_compressBound(content->len)) {
		buf_free(&packed);
		packed.cap = ZSTD_compressBound(content->len);
		packed.p = xmalloc(packed.cap);
	}
	n = ZSTD_compress(packed.p, packed.cap, content->p, content->len, LEVEL);
	if (!ZSTD_isError(n) && n < content->len) {
		header.flags = CHUNK_ZSTD;
		header.stored = (uint32_t)n;
		bytes = packed.p;
	}
#endif
	header.check = recording_check(bytes, header.stored);
	write_all(&header, sizeof(header));
	write_all(bytes, header.stored);
}

static void end_chunk(uint32_t kind)
{
	if (out.chunk.len && !out.error)
		write_chunk(kind, &out.chunk);
	out.chunk.len = 0;
	/* Each chunk can be read by itself, but for what was known before. */
	out.time = out.wall = out.stime = 0;
	out.tid = 0;
}

int recording_flush(void)
{
	out.since_state += out.chunk.len;
	end_chunk(CHUNK_RECORDS);
	return out.error;
}

bool recording_state_due(void)
{
	uint64_t behind = out.since_state + out.chunk.len;

	return behind >= STATE_EVERY && behind / STATE_SHARE >= out.state_size;
}

void recording_begin_state(uint64_t wall)
{
	recording_flush();
	out.in_state = out.answers_due = true;
	out.second = (uint32_t)(wall / 1000000000);
}

void recording_end_state(bool good)
{
	out.state_size = out.chunk.len;
	if (!good || out.chunk.len > CHUNK_MAX)
		out.chunk.len = 0;
	end_chunk(CHUNK_STATE);
	out.in_state = out.answers_due = false;
	out.since_state = 0;
}

int recording_create(const char *path, const struct recording_head *head)
{
	struct file_header header = {
		.magic = { 's', 'o', 'n', 'd', 'e', 'r', 'e', 'c' },
		.version = FORMAT_VERSION,
		.native = head->native->id,
		.flags = (head->many ? FILE_MANY : 0) | (head->stacks ? FILE_STACKS : 0),
	};

	out.fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	if (out.fd < 0)
		return -errno;
	write_all(&header, sizeof(header));
	return out.error;
}

int recording_finish(void)
{
	if (out.fd < 0)
		return 0;
	recording_flush();
	write_chunk(CHUNK_END, &out.chunk);
	if (close(out.fd) && !out.error)
		out.error = -errno;
	out.fd = -1;
	buf_free(&out.chunk);
	answers_forget(&out.answers);
	return out.error;
}

/* ---- Records ---------------------------------------------------------------- */

static uint32_t members_of(const struct event *e, unsigned noted)
{
	uint32_t has = 0;

	if (e->task->tid != out.tid)
		has |= HAS_TASK;
	if (e->kind == EV_ENTER || e->kind == EV_LOST)
		has |= HAS_CALL;
	if (e->ip || e->sp)
		has |= HAS_PLACE;
	if (e->kind == EV_EXIT)
		has |= HAS_RESULT;
	has |= e->stime ? HAS_STIME : 0;
	has |= e->parent ? HAS_PARENT : 0;
	has |= e->threads ? HAS_THREADS : 0;
	has |= e->signo ? HAS_SIGNO : 0;
	has |= e->status ? HAS_STATUS : 0;
	has |= e->old_tid ? HAS_OLD_TID : 0;
	has |= e->info && e->info_len ? HAS_INFO : 0;
	has |= noted ? HAS_NOTES : 0;
	has |= e->is_error ? IS_ERROR : 0;
	has |= e->launching ? IS_LAUNCHING : 0;
	has |= e->injected ? IS_INJECTED : 0;
	has |= e->unavailable ? IS_UNAVAILABLE : 0;
	has |= e->core_dumped ? IS_CORE_DUMPED : 0;
	has |= e->muted ? IS_MUTED : 0;
	return has;
}

static void put_answer(const struct answer *answer)
{
	put(REC_ANSWER);
	put_bytes(answer->bytes, answer->key_len);
	put_bytes(answer->bytes + answer->key_len, answer->len);
}

void recording_put_event(const struct event *e, int tgid, unsigned noted)
{
	uint32_t has;

	if (out.chunk.len >= CHUNK_ROOM && !out.in_state)
		recording_flush();
	has = members_of(e, noted);
	put(REC_EVENT);
	put(e->kind);
	put(has);
	put_signed((int64_t)(e->time - out.time));
	put_signed((int64_t)(e->wall - out.wall - (e->time - out.time)));
	out.time = e->time;
	out.wall = e->wall;
	if (has & HAS_TASK) {
		put(e->task->tid);
		put(tgid);
		out.tid = e->task->tid;
	}
	if (has & HAS_CALL) {
		put(e->abi->id);
		put(e->nr);
		for (unsigned i = 0; i < 6; i++)
			put(e->args[i]);
	}
	if (has & HAS_PLACE) {
		put(e->ip);
		put(e->sp);
	}
	if (has & HAS_RESULT)
		put_signed(e->ret);
	if (has & HAS_STIME) {
		put_signed((int64_t)(e->stime - out.stime));
		out.stime = e->stime;
	}
	if (has & HAS_PARENT)
		put(e->parent->tid);
	if (has & HAS_THREADS)
		put(e->threads);
	if (has & HAS_SIGNO)
		put_signed(e->signo);
	if (has & HAS_STATUS)
		put_signed(e->status);
	if (has & HAS_OLD_TID)
		put_signed(e->old_tid);
	if (has & HAS_INFO)
		put_bytes(e->info, e->info_len);
	if (has & HAS_NOTES)
		put(noted);
	if (out.answers_due)
		answers_each(&out.answers, put_answer);
	out.answers_due = false;
}

void recording_put_memory(uint64_t addr, const void *bytes, size_t len)
{
	put(REC_MEMORY);
	put(addr);
	put_bytes(bytes, len);
}

void recording_put_answer(const void *key, size_t key_len, const void *bytes, size_t len)
{
	const struct answer *known = answers_find(&out.answers, key, key_len);

	if (known && known->len == len && !memcmp(known->bytes + key_len, bytes, len))
		return;
	if (out.answers.count >= ANSWERS_KEPT || out.answers.bytes >= ANSWERS_ROOM) {
		answers_forget(&out.answers);
		put(REC_FORGET);
	}
	answers_set(&out.answers, key, key_len, bytes, len);
	put(REC_ANSWER);
	put_bytes(key, key_len);
	put_bytes(bytes, len);
}

void recording_put_fact(int tid, const char *name, const char *text, long len)
{
	put(REC_FACT);
	put((uint64_t)tid);
	put_bytes(name, strlen(name));
	put_signed(len);
	if (len > 0)
		buf_put(&out.chunk, text, (size_t)len);
}

static void put_text(const char *text)
{
	put_bytes(text, strlen(text));
}

static void put_frame(const struct stack_frame *frame)
{
	unsigned has = frame->ip ? FRAME_IP : 0;

	if (frame->error)
		has |= FRAME_ERROR;
	else
		has |= (frame->symbol ? FRAME_SYMBOL : 0) | (frame->offset ? FRAME_OFFSET : 0) |
		       (frame->file ? FRAME_SOURCE : 0) | (frame->inlined ? FRAME_INLINED : 0);
	put(has);
	put_text(frame->error ? frame->error : frame->binary);
	if (has & FRAME_IP)
		put(frame->ip);
	if (has & FRAME_ERROR)
		return;
	put(frame->address);
	if (has & FRAME_SYMBOL)
		put_text(frame->symbol);
	if (has & FRAME_OFFSET)
		put(frame->offset);
	if (has & FRAME_SOURCE) {
		put_text(frame->file);
		put(frame->line);
	}
}

void recording_put_stack(const struct stack *stack)
{
	put(REC_STACK);
	put(stack->count);
	for (uint32_t i = 0; i < stack->count; i++)
		put_frame(&stack->frames[i]);
}
