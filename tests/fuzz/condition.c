/* Conditions and outputs nobody would write: parsed, checked, evaluated on a call.
 *
 * The first byte of the input says what it is: a condition in one dialect or the other, alone or
 * with itself as the macro "m" in it, or an output.  condition.seeds has some that make sense. */
#include "condition.h"

#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "abi.h"
#include "buf.h"
#include "decode.h"
#include "event.h"
#include "fields.h"
#include "format.h"
#include "live.h"
#include "memory.h"
#include "task.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { DIALECT = 1, OUTPUT = 2, MACRO = 4 };

static long no_memory(const struct task *task, uint64_t addr, void *buf, size_t len)
{
	(void)task;
	for (size_t i = 0; i < len; i++)
		((char *)buf)[i] = (char)("/etc/shadow"[(addr + i) % 12]);
	return (long)len;
}

/* An openat of ours that returned, and the same when it entered. */
static struct event event = { .kind = EV_EXIT, .ret = 3, .time = 2, .wall = 2 };

static void make_event(void)
{
	static const struct decode_options decode = { .string_limit = 8 };
	struct event entry;

	if (event.task)
		return;
	event.task = task_new(getpid(), getpid());
	event.abi = &abis[ABI_X86_64];
	event.nr = abi_number(event.abi, "openat", false);
	event.args[0] = (uint32_t)AT_FDCWD;
	event.args[1] = 1200;
	event.args[2] = O_RDWR | O_CREAT;
	event.args[3] = 0600;
	memory_source(no_memory, NULL);
	decode_open(&decode, &live_lookup);
	entry = event;
	entry.kind = EV_ENTER;
	task_apply(&entry);
	decode_enter(event.task, &entry);
	task_apply(&event);
	decode_exit(event.task, &event);
}

static const struct condition *give(void *context, const char *name, struct condition_error *error)
{
	(void)error;
	return strcmp(name, "m") ? NULL : context;
}

static void hear(void *context, const char *message, size_t offset)
{
	(void)context;
	if (!*message || offset > SIZE_MAX / 2)
		abort();
}

static void see(void *context, const char *name, unsigned flags)
{
	(void)context;
	(void)flags;
	if (!*name)
		abort();
}

static void take(void *context, const char *name, const struct value *value)
{
	struct buf *b = context;

	see(NULL, name, 0);
	if (value)
		value_json(b, value);
}

static void check_error(const struct condition_error *error, size_t size)
{
	if (!*error->message || error->offset > size)
		abort();
}

static void condition(unsigned how, const char *text, size_t size, const struct rule_event *ev)
{
	struct condition_error error = { 0 };
	struct condition *c = condition_parse(text, size, &error), *macro;
	bool fine = true;

	if (!c) {
		check_error(&error, size);
		return;
	}
	macro = condition_copy(c);
	if (how & MACRO)
		fine = condition_resolve(c, give, macro, &error);
	fine = fine && condition_check(c, how & DIALECT, hear, NULL, &error);
	if (fine) {
		condition_eval(c, ev);
		condition_fields(c, see, NULL);
		condition_call_names(c);
		condition_exit_field(c);
	} else {
		check_error(&error, size);
	}
	condition_free(macro);
	condition_free(c);
}

static void output(unsigned how, const char *text, size_t size, const struct rule_event *ev)
{
	struct condition_error error = { 0 };
	struct format *f = format_parse(text, size, how & DIALECT, &error);
	struct buf b = { 0 };

	if (!f) {
		check_error(&error, size);
		return;
	}
	format_text(f, ev, &b);
	format_values(f, ev, take, &b);
	buf_free(&b);
	format_free(f);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct rule_event ev;
	char *text;

	if (!size)
		return 0;
	make_event();
	/* Its end is the end of the memory. */
	text = malloc(size);
	memcpy(text, data + 1, size - 1);
	rule_event_begin(&ev, &event, &event.task->tape, 1);
	if (*data & OUTPUT)
		output(*data, text, size - 1, &ev);
	else
		condition(*data, text, size - 1, &ev);
	free(text);
	fields_close();
	return 0;
}
