/* A recording that lies: the bytes of a chunk, which is given a header that is right.  All of the
 * replay engine, and the decoder with what it is told. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include "decode.h"
#include "engine.h"
#include "event.h"
#include "known.h"
#include "memory.h"
#include "recording.h"
#include "recording_format.h"
#include "replay.h"
#include "task.h"

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

static void take(const struct event *event)
{
	static struct tape tape;
	struct task *task = event->task;

	memory_invalidate();
	task_apply(event);
	if (event->kind == EV_ENTER)
		decode_enter(task, event);
	else if (event->kind == EV_EXIT)
		decode_exit(task, event);
	else if (event->kind == EV_SIGNAL)
		decode_signal(&tape, event);
	else if (event->kind == EV_EXITED || event->kind == EV_KILLED ||
		 event->kind == EV_SUPERSEDED || event->kind == EV_DETACH)
		task_free(task);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct decode_options options = {
		.string_limit = 32, .verbose = true, .decode_fds = ~0u, .decode_pids = ~0u
	};
	int fd = memfd_create("recording", MFD_CLOEXEC);
	char path[32];
	const char *const paths[] = { path, NULL };
	bool follow = false;
	struct event event;

	write_file(fd, data, size);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	decode_open(&options, &replay_lookup);
	memory_source(replay_engine.read, replay_engine.write);
	if (!replay_open_files(paths, &follow))
		while (replay_engine.next(&event) > 0)
			take(&event);
	replay_engine.detach(take);
	recording_close();
	known_close();
	close(fd);
	return 0;
}
