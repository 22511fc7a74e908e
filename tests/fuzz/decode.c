/* Decodes and prints calls nobody would make: any ABI, number, registers and memory.
 *
 * With libFuzzer (tests/fuzz/run) inputs grow from the fixtures of the decoder; FUZZ_CALLS, names
 * apart by commas, says which calls are made, so that each walker gets its share.  By itself the
 * program runs as many random inputs as it is told (default 20000) from a fixed seed, and stops
 * after 60 seconds.  What it looks for are the sanitizers' words, tapes whose brackets do not
 * match, and entry halves that the exit half changes. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "buf.h"
#include "decode.h"
#include "event.h"
#include "input.h"
#include "memory.h"
#include "render.h"
#include "task.h"
#include "util.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { NEAR = 0x10000, FAR = 0x20000, FAR_END = 0x24000, SECONDS = 60 };

/* Memory of one input: pieces where they say; what is left lies at NEAR, once, and from FAR on
 * again and again, so that long things are there too. */
static struct piece {
	struct fuzz_piece at;
	const uint8_t *bytes;
} pieces[256];
static unsigned piece_count;
static const uint8_t *bytes;
static size_t byte_count;
static int protocol; /* of netlink sockets; -1: by the descriptor */
static unsigned genl_id, family, object;
static bool second_half; /* memory changes while the call runs */

/* What lies at an address, and for how many bytes at most it is that; NULL: nothing. */
static const uint8_t *find_memory(uint64_t addr, size_t *run)
{
	uint64_t start = FAR;

	for (unsigned i = piece_count; i-- > 0;) {
		const struct fuzz_piece *at = &pieces[i].at;
		uint64_t into = addr - at->addr;

		if (at->after && !second_half)
			continue;
		if (into < at->len) {
			*run = *run < at->len - into ? *run : at->len - into;
			return pieces[i].bytes + into;
		}
		/* The piece may begin further on. */
		if (at->len && -into < *run)
			*run = -into;
	}
	if (addr >= NEAR && addr - NEAR < byte_count)
		start = NEAR;
	else if (addr < FAR || addr >= FAR_END || !byte_count)
		return NULL;
	size_t offset = (addr - start) % byte_count;

	if (*run > byte_count - offset)
		*run = byte_count - offset;
	if (start == FAR && *run > FAR_END - addr)
		*run = FAR_END - addr;
	return bytes + offset;
}

static long read_memory(const struct task *task, uint64_t addr, void *buf, size_t len)
{
	size_t n = 0, run;
	uint8_t *to = buf;

	(void)task;
	for (; n < len; n += run) {
		const uint8_t *from;

		run = len - n;
		from = find_memory(addr + n, &run);
		if (!from)
			break;
		memcpy(to + n, from, run);
		if (second_half && from >= bytes && from < bytes + byte_count)
			for (size_t i = (7 - (addr + n) % 7) % 7; i < run; i += 7)
				to[n + i]++;
	}
	return (long)n;
}

/* Take the pieces off the front of the data; what is torn is left where it is. */
static void read_pieces(unsigned count, const uint8_t *data, size_t size)
{
	for (piece_count = 0; piece_count < count; piece_count++) {
		struct piece *p = &pieces[piece_count];

		if (size < sizeof(p->at))
			break;
		memcpy(&p->at, data, sizeof(p->at));
		if (p->at.len > size - sizeof(p->at))
			break;
		p->bytes = data + sizeof(p->at);
		data += sizeof(p->at) + p->at.len;
		size -= sizeof(p->at) + p->at.len;
	}
	bytes = data;
	byte_count = size;
}

static bool lookup_fd(int tid, int fd, unsigned kinds, char *path, size_t path_size, char *suffix,
		      size_t suffix_size, bool *deleted)
{
	(void)tid;
	if (object < FUZZ_OBJECTS)
		snprintf(path, path_size, "%s", fuzz_objects[object]);
	else
		snprintf(path, path_size, "/dev/\n%d", fd);
	snprintf(suffix, suffix_size, "%s", kinds & DECODE_FD_DEV ? "<char 1:3>" : "");
	*deleted = fd & 1;
	return fd >= 0;
}

static bool lookup_comm(int tid, char *comm, size_t size)
{
	snprintf(comm, size, "task%d", tid);
	return tid & 1;
}

static int lookup_pid(int tid, enum token_format kind, int id)
{
	(void)tid;
	return id % 3 ? id ^ (int)kind : 0;
}

static int lookup_netlink(int tid, int fd)
{
	(void)tid;
	return protocol < 0 ? fd % 24 : protocol;
}

static const char *lookup_family(unsigned id)
{
	return d_text(d_genls[(id == genl_id ? family : id) % d_genl_count].name);
}

static bool lookup_task_context(int tid, struct secontext *ret)
{
	snprintf(ret->actual, sizeof(ret->actual), "%.*s", tid % 8, "u:r::::");
	*ret->expected = '\0';
	return tid % 16 < 8;
}

static bool lookup_file_context(int tid, int fd, const char *path, bool nofollow, bool expected,
				struct secontext *ret)
{
	(void)tid, (void)fd;
	snprintf(ret->actual, sizeof(ret->actual), "%s", path ? path : "");
	snprintf(ret->expected, sizeof(ret->expected), "%s", expected ? "u:r:t" : "");
	return !nofollow;
}

static const struct decode_lookup lookup = {
	.fd = lookup_fd,
	.comm = lookup_comm,
	.pid = lookup_pid,
	.netlink_protocol = lookup_netlink,
	.genl_family = lookup_family,
	.task_context = lookup_task_context,
	.file_context = lookup_file_context,
};

static bool yes(const struct abi *abi, uint64_t nr)
{
	(void)abi, (void)nr;
	return true;
}

static bool no(const struct abi *abi, uint64_t nr)
{
	(void)abi, (void)nr;
	return false;
}

static bool any_fd(int fd, bool writing)
{
	(void)fd, (void)writing;
	return true;
}

static struct decode_options options_of(uint8_t bits)
{
	return (struct decode_options){
		.string_limit = bits & 1 ? 5 : 32,
		.verbose = bits & 2,
		.decode_fds = bits & 4 ? ~0u : 0,
		.decode_pids = bits & 8,
		.contexts = bits & 8 ? CONTEXT_SHOWN | CONTEXT_MISMATCH : 0,
		.raw = (bits & 0xf0) == 0xf0 ? yes : NULL,
		.dereferenced = (bits & 0xf0) == 0xe0 ? no : NULL,
		.abbreviated = (bits & 0xf0) == 0xd0 ? no : NULL,
		.dumped = bits & 0x10 ? any_fd : NULL,
	};
}

static void check_tape(const struct tape *tape)
{
	int depth = 0;

	for (uint32_t i = 0; i < tape->count; i++) {
		const struct token *t = &tape->tokens[i];

		if (t->kind == T_STRUCT || t->kind == T_ARRAY || t->kind == T_DEREF ||
		    t->kind == T_AUX || t->kind == T_CALLFORM || t->kind == T_OR_LIST)
			depth++;
		depth -= t->kind == T_END;
		if (depth < 0 || (t->kind == T_RET && depth) || t->kind >= T_KIND_COUNT)
			abort();
		if ((t->kind == T_STR || t->kind == T_BLOB || t->kind == T_NOTE ||
		     t->kind == T_WORD) &&
		    (t->aux >= tape->used || t->id >= tape->used - t->aux + 1))
			abort();
	}
	if (depth)
		abort();
}

static void decode_call(struct task *task, const struct event *enter, const struct event *leave)
{
	static struct buf text;
	struct render_style style = { .constants = enter->args[0] % 3 };
	struct render_cursor cursor;
	uint32_t shown;

	text.len = 0;
	second_half = false;
	memory_invalidate();
	render_rewind(&cursor);
	decode_enter(task, enter);
	render_tokens(&text, &style, enter->abi, &task->tape, &cursor);
	shown = task->tape.count;
	second_half = true;
	memory_invalidate();
	decode_exit(task, leave);
	if (task->tape.count < shown)
		abort();
	check_tape(&task->tape);
	render_tokens(&text, &style, enter->abi, &task->tape, &cursor);
	render_return(&text, &style, enter->abi, &task->tape, &cursor);
	render_dumps(&text, &task->tape, &cursor);

	/* As if we had just attached. */
	memory_invalidate();
	task = task_new(1000, 1000);
	decode_exit(task, leave);
	check_tape(&task->tape);
	task_free(task);
}

/* The number of one of the calls that FUZZ_CALLS names, the given one if it is; of any call without
 * it. */
static uint32_t chosen_number(const struct abi *abi, uint32_t nr)
{
	static const char *names;
	char list[256], *save, *name, own[32];
	uint32_t found[32], count = 0;

	if (!names && !(names = getenv("FUZZ_CALLS")))
		names = "";
	snprintf(list, sizeof(list), "%s", names);
	snprintf(own, sizeof(own), "%s", d_text(abi_call(abi, nr)->name));
	for (name = strtok_r(list, ",", &save); name && count < 32;
	     name = strtok_r(NULL, ",", &save)) {
		if (!strcmp(name, own))
			return nr;
		if (abi_number(abi, name, false))
			found[count++] = abi_number(abi, name, false);
	}
	return count ? found[nr % count] : nr;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct decode_options options;
	static struct task *task;
	struct event enter = { .kind = EV_ENTER }, leave;
	struct fuzz_input in;
	struct tape signal = { 0 };
	uint8_t info[128] = { 0 };

	if (size < sizeof(in))
		return 0;
	memcpy(&in, data, sizeof(in));
	read_pieces(in.pieces, data + sizeof(in), size - sizeof(in));
	protocol = (int)(in.netlink % 32) - 1;
	genl_id = in.genl_id;
	family = in.family;
	object = in.object - 1u;
	if (!task)
		task = task_new(1000, 1000);
	options = options_of(in.options);
	memory_source(read_memory, NULL);
	decode_open(&options, &lookup);

	enter.task = task;
	enter.abi = &abis[in.abi % ABI_COUNT];
	enter.nr = chosen_number(enter.abi, in.nr) | enter.abi->number_bias;
	for (unsigned i = 0; i < 6; i++)
		enter.args[i] = enter.abi->klong_size == 4 ? (uint32_t)in.args[i] : in.args[i];
	enter.sp = in.args[5];
	leave = enter;
	leave.kind = EV_EXIT;
	leave.is_error = in.error;
	leave.ret = in.error ? -(int64_t)(in.error + (in.error > 133 ? 380 : 0)) : in.ret;
	task_apply(&enter);
	decode_call(task, &enter, &leave);
	task_apply(&leave);

	memcpy(info, bytes, byte_count < sizeof(info) ? byte_count : sizeof(info));
	enter.info = info;
	enter.info_len = sizeof(info);
	decode_signal(&signal, &enter);
	check_tape(&signal);
	tape_free(&signal);
	return 0;
}

#ifndef LIBFUZZER
static uint64_t state = 0x9e3779b97f4a7c15;

static uint64_t random64(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state;
}

/* What registers and words hold: small numbers, addresses near the edges, constants of the tables,
 * anything. */
static uint64_t random_word(void)
{
	switch (random64() % 8) {
	case 0:
		return random64() % 16;
	case 1:
		return NEAR + random64() % 600;
	case 2:
		return FAR + random64() % (FAR_END - FAR);
	case 3:
		return FAR_END - random64() % 64;
	case 4:
	case 5:
		return const_of(&d_consts[random64() % d_const_count]);
	case 6:
		return (uint64_t) - (int64_t)(random64() % 200);
	default:
		return random64() >> random64() % 64;
	}
}

static uint32_t random_number(enum d_abi abi)
{
	const struct d_range *range;

	do
		range = &d_ranges[random64() % d_range_count];
	while (range->abi != abi || !range->count);
	return range->first + (uint32_t)(random64() % range->count);
}

static size_t make_input(uint8_t *data, size_t size)
{
	struct fuzz_input in = {
		.abi = (uint8_t)(random64() % ABI_COUNT),
		.options = (uint8_t)random64(),
		.error = random64() % 4 ? 0 : (uint8_t)random64(),
		.ret = (int64_t)(random64() % 3 ? random64() % 64 : random_word()),
	};
	size_t words = random64() % ((size - sizeof(in)) / 8);

	in.nr = random_number(in.abi);
	for (unsigned i = 0; i < 6; i++)
		in.args[i] = random_word();
	memcpy(data, &in, sizeof(in));
	for (size_t i = 0; i < words; i++) {
		uint64_t w = random64() % 2 ? random_word()
					    : (random_word() & UINT32_MAX) | random_word() << 32;

		memcpy(data + sizeof(in) + 8 * i, &w, 8);
	}
	return sizeof(in) + 8 * words;
}

int main(int argc, char **argv)
{
	unsigned long n = argc > 1 ? strtoul(argv[1], NULL, 0) : 20000, i = 0;
	time_t end = time(NULL) + SECONDS;
	uint8_t data[sizeof(struct fuzz_input) + 8 * 128];

	for (; i < n && time(NULL) < end; i++)
		LLVMFuzzerTestOneInput(data, make_input(data, sizeof(data)));
	printf("ok fuzz/decode: %lu calls\n", i);
	return 0;
}
#endif
