/* The file of a recording: what the engine reported, and what the decoder asked about it.
 *
 * Chunks of records, each checksummed and compressed by itself, and at the end an empty one: a file
 * without it was cut short, and is good up to its last whole chunk.  Between them, once in a while,
 * a chunk says what everything is like then, for readers that begin there; others pass it by.  The
 * format is described in sonde-recording(5).  Nothing a file says is trusted: a recording may come
 * from anywhere. */
#ifndef SONDE_RECORDING_H
#define SONDE_RECORDING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct abi;
struct event;
struct stack;

/* What holds for all of it. */
struct recording_head {
	const struct abi *native; /* of the machine it was made on */
	bool many;		  /* of more than one task: lines begin with who it is */
	bool stacks;		  /* it was asked for those */
};

/* ---- Writing --------------------------------------------------------------- */

/* Begin a file; 0, or -errno. One is written at a time. */
int recording_create(const char *path, const struct recording_head *head);
/* An event.  tgid: of its task; noted: bits of enum recording_note. */
void recording_put_event(const struct event *event, int tgid, unsigned noted);
/* Bytes that were read of the memory of the task of the event before. */
void recording_put_memory(uint64_t addr, const void *bytes, size_t len);
/* What the question `key` was answered with; not written when it is what it was last time. */
void recording_put_answer(const void *key, size_t key_len, const void *answer, size_t len);
/* A fact of a task (see known.h): its text, or -errno for len: there is none. */
void recording_put_fact(int tid, const char *name, const char *text, long len);
/* The stack that goes with the event before. */
void recording_put_stack(const struct stack *);
/* Is it time to write a state: for each task the events that make it what it is (EV_ATTACH, and its
 * latest call), with the memory of that, and all facts?  Answers are added. */
bool recording_state_due(void);
/* It begins, at that time (CLOCK_REALTIME, ns), and ends; it is written if it is good. */
void recording_begin_state(uint64_t wall);
void recording_end_state(bool good);
/* Write what there is; 0, or the -errno of the first write that failed: nothing is written after
 * that. */
int recording_flush(void);
/* The end; 0, or -errno. */
int recording_finish(void);

enum {
	/* Facts that come with one event; a state, which has all of them with one, is good for
	 * nothing if there are more. */
	RECORDING_FACTS_MAX = 1 << 18,
};

enum recording_note {
	RECORDING_POKED = 1,   /* the loop had changed memory before this call */
	RECORDING_DELAYED = 2, /* or kept it waiting */
};

/* ---- Questions ------------------------------------------------------------- */

/* What the decoder asks about live tasks (see decode_lookup), as the key of an answer. */
enum recording_topic {
	TOPIC_FD_PATH, /* tid, fd: the path alone */
	TOPIC_FD_ALL,  /* tid, fd: all that can be shown */
	TOPIC_COMM,
	TOPIC_PID, /* tid, kind, id */
	TOPIC_NETLINK,
	TOPIC_FAMILY, /* id */
	TOPIC_NS,     /* tid, name */
	TOPIC_SAME_NS,
	TOPIC_KVM,
	TOPIC_TASK_CONTEXT, /* actual NUL expected NUL, or nothing */
	TOPIC_FILE_CONTEXT, /* tid, fd, nofollow; behind it the path, none of the descriptor itself
			     */
};

struct recording_question {
	int32_t topic, tid, a, b;
	char name[16]; /* NUL-padded */
};

/* A question about a path, which stands behind it; returns the length of both. */
enum { RECORDING_PATH_MAX = 4096 };
struct recording_path_question {
	struct recording_question q;
	char path[RECORDING_PATH_MAX];
};
size_t recording_ask_path(struct recording_path_question *q, int tid, int fd, const char *path,
			  bool nofollow);

/* ---- Reading --------------------------------------------------------------- */

enum recording_state {
	RECORDING_EVENT,   /* there is one */
	RECORDING_END,	   /* it is over */
	RECORDING_CUT,	   /* it ends in the middle: what there was is good */
	RECORDING_DAMAGED, /* it goes on with what is no recording */
	RECORDING_PACKED,  /* it goes on compressed, and this build has no libzstd */
};

/* Who an event is about: tasks are the caller's. */
struct recorded {
	int tid, tgid, parent; /* parent: 0 none */
	unsigned noted;
};

/* Open a file; 0 or -errno; -EINVAL: it is no recording, -ENOTSUP: of a version, or compressed in a
 * way, we do not know. */
int recording_open(const char *path, struct recording_head *head);
/* Of what machine a recording is, NULL if it is none, or can be read but once. */
const struct abi *recording_native(const char *path);
/* The next event with all that was asked about it, whose task and parent are not set; its info
 * stays until the next. */
enum recording_state recording_next(struct event *event, struct recorded *who);
/* Go on with the last state that there is behind this place and before that time (CLOCK_REALTIME,
 * ns): its events are the next ones.  False: there is none, and all is as it was.  What is passed
 * over is not even read. */
bool recording_skip(uint64_t wall);
/* Bytes of that event's memory, as far as they are known: a memory_read_fn without a task. */
long recording_memory(uint64_t addr, void *buf, size_t len);
/* Keep that event's memory, to be asked as above when it is over; NULL: there is none.  Freed by
 * the caller. */
struct kept_memory *recording_keep_memory(void);
long recording_kept_memory(const struct kept_memory *, uint64_t addr, void *buf, size_t len);
/* Call fn for each fact that came with that event. */
void recording_facts(bool (*fn)(int tid, const char *name, const char *text, long len));
/* The stack that came with that event, which stays until the next; NULL none. */
const struct stack *recording_stack(void);
/* The last answer to a question, and its length; NULL when it was never asked. */
const void *recording_answer(const void *key, size_t key_len, size_t *len);
void recording_close(void);

#endif
