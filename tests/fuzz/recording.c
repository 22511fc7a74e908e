/* A recording that lies: the bytes of a chunk, which is given a header that is right.  All of the
 * replay engine, the decoder with what it is told, and every field of conditions and outputs with
 * the facts that are in it. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include "buf.h"
#include "condition.h"
#include "decode.h"
#include "engine.h"
#include "event.h"
#include "facts.h"
#include "fields.h"
#include "format.h"
#include "known.h"
#include "memory.h"
#include "options.h"
#include "recording.h"
#include "recording_format.h"
#include "replay.h"
#include "task.h"
#include "value.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void write_file(int fd, const uint8_t *data, size_t size)
{
	struct file_header file = { .magic = { 's', 'o', 'n', 'd', 'e', 'r', 'e', 'c' },
				    .version = FORMAT_VERSION };
	struct chunk_header chunk = { .kind = CHUNK_RECORDS,
				      .stored = (uint32_t)size,
				      .size = (uint32_t)size,
				      .check = recording_check(data, size) };

	if (write(fd, &file, sizeof(file)) < 0 || write(fd, &chunk, sizeof(chunk)) < 0 ||
	    write(fd, data, size) < 0 || lseek(fd, 0, SEEK_SET) < 0)
		abort();
}

/* ---- Conditions ------------------------------------------------------------- */

static struct condition *conditions[512];
static struct format *formats[512];
static size_t count;

/* How a field of a type is asked for all it can be asked. */
static const char *question(enum value_type type)
{
	switch (type) {
	case VALUE_TEXT:
		return "%1$s contains o or %1$s glob *a* or %1$s pmatch (/etc, /u*r) or %1$s "
		       "icontains "
		       "E or %1$s regex \"[a-z/]+x\" or %1$s in (open, close) or %1$s exists";
	case VALUE_BYTES:
		return "%1$s bcontains 7f or %1$s contains x or %1$s exists";
	case VALUE_BOOL:
		return "%1$s = true or %1$s exists";
	case VALUE_IP:
		return "%1$s = 127.0.0.1 or %1$s in (\"::1\", 10.0.0.1) or %1$s exists";
	case VALUE_NET:
		return "%1$s in (10.0.0.0/8, fe80::/10) or %1$s exists";
	default:
		return "%1$s = 7 or %1$s in (1, 2) or %1$s exists";
	}
}

static void make_conditions(void)
{
	for (unsigned i = 0; i < field_count; i++) {
		const struct field *f = &fields[i];
		struct condition_error error;
		char name[64], text[1024];

		snprintf(name, sizeof(name), "%s%s", f->name,
			 f->flags & FIELD_DOTTED  ? ".flags"
			 : f->flags & FIELD_INDEX ? "[2]"
			 : f->flags & FIELD_KEY	  ? "[x]"
						  : "");
		snprintf(text, sizeof(text), question(f->type), name);
		conditions[count] = condition_parse(text, strlen(text), &error);
		if (!conditions[count] ||
		    !condition_check(conditions[count], DIALECT_RULES, NULL, NULL, &error)) {
			fprintf(stderr, "%s: %s\n", text, error.message);
			abort();
		}
		snprintf(text, sizeof(text), "%%%s", name);
		formats[count] = format_parse(text, strlen(text), DIALECT_RULES, &error);
		if (!formats[count])
			abort();
		count++;
	}
}

static void take_value(void *context, const char *name, const struct value *value)
{
	(void)name;
	if (value)
		value_json(context, value);
}

static void ask(const struct event *event)
{
	static struct buf b;
	static uint64_t number;
	struct rule_event ev;

	rule_event_begin(&ev, event, &event->task->tape, ++number);
	for (size_t i = 0; i < count; i++) {
		condition_eval(conditions[i], &ev);
		b.len = 0;
		format_text(formats[i], &ev, &b);
		format_values(formats[i], &ev, take_value, &b);
	}
}

/* ---- Events ----------------------------------------------------------------- */

static void take(const struct event *event)
{
	static struct tape tape;
	struct task *task = event->task;

	memory_invalidate();
	task_apply(event);
	fields_apply(event);
	if (event->kind == EV_ENTER) {
		decode_enter(task, event);
		ask(event);
	} else if (event->kind == EV_EXIT) {
		decode_exit(task, event);
		ask(event);
	} else if (event->kind == EV_SIGNAL) {
		decode_signal(&tape, event);
	} else if (event->kind == EV_EXITED || event->kind == EV_KILLED ||
		   event->kind == EV_SUPERSEDED || event->kind == EV_DETACH) {
		task_free(task);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct decode_options options = {
		.string_limit = 32,
		.verbose = true,
		.decode_fds = ~0u,
		.decode_pids = ~0u,
		.contexts = ~0u,
	};
	int fd = memfd_create("recording", MFD_CLOEXEC);
	char path[32];
	const char *const paths[] = { path, NULL };
	static const struct options none;
	bool follow = false;
	struct event event;

	if (!count) {
		make_conditions();
		replay_engine.open(&none);
	}
	write_file(fd, data, size);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	decode_open(&options, &replay_lookup);
	memory_source(replay_engine.read, replay_engine.write);
	if (!replay_open_files(paths, true, &follow))
		while (replay_engine.next(&event) > 0)
			take(&event);
	replay_engine.detach(take);
	recording_close();
	known_close();
	facts_close();
	close(fd);
	return 0;
}
