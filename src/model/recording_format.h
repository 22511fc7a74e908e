/* Between the writer and the reader of recordings: the numbers of the format. */
#ifndef SONDE_RECORDING_FORMAT_H
#define SONDE_RECORDING_FORMAT_H

#include <stddef.h>
#include <stdint.h>

enum {
	FORMAT_VERSION = 4,   /* 1 had no facts, 2 no stacks, 3 no states */
	CHUNK_ROOM = 1 << 20, /* bytes of records before a chunk is written */
	CHUNK_MAX = 64 << 20, /* no chunk is larger, whatever it says */
	/* ... before a state is written, unless that would be more than a sixteenth of them. */
	STATE_EVERY = 4 << 20,
	STATE_SHARE = 16,
	/* Questions and bytes that are remembered; then all are forgotten, at both ends. */
	ANSWERS_KEPT = 1 << 16,
	ANSWERS_ROOM = 16 << 20,
	/* ... and that a file may have remembered: there are older writers. */
	ANSWERS_MAX = 1 << 21,
	ANSWERS_ROOM_MAX = 256 << 20,
	CHUNK_RECORDS = 0x53444e43, /* "CNDS" */
	CHUNK_STATE = 0x53544154,   /* "TATS" */
	CHUNK_END = 0x53444e49,	    /* "INDS": up to version 3 it had an index of the others */
	CHUNK_ZSTD = 1,		    /* flag */
};

/* All little-endian. */
struct file_header {
	char magic[8]; /* "sonderec" */
	uint32_t version;
	uint32_t native; /* enum d_abi */
	uint32_t flags;	 /* enum file_flag */
	uint32_t reserved;
};

enum file_flag {
	FILE_MANY = 1,	 /* of more than one task */
	FILE_STACKS = 2, /* made with -k */
};

struct chunk_header {
	uint32_t kind;
	uint32_t flags;
	uint32_t stored; /* bytes that follow */
	uint32_t size;	 /* bytes they stand for */
	uint32_t check;	 /* CRC-32 of the bytes that follow */
	uint32_t second; /* of a state: when it was so, since 1970; else 0 */
};

enum record_type { REC_EVENT = 1, REC_MEMORY, REC_ANSWER, REC_FORGET, REC_FACT, REC_STACK };

/* Which members of an event follow, in this order; numbers as LEB128, signed ones zigzagged. */
enum event_has {
	HAS_TASK = 1 << 0,  /* tid and tgid: other than before */
	HAS_CALL = 1 << 1,  /* ABI, number, six arguments; else those of the task's call */
	HAS_PLACE = 1 << 2, /* ip, sp */
	HAS_RESULT = 1 << 3,
	HAS_STIME = 1 << 4,
	HAS_PARENT = 1 << 5,
	HAS_THREADS = 1 << 6,
	HAS_SIGNO = 1 << 7,
	HAS_STATUS = 1 << 8,
	HAS_OLD_TID = 1 << 9,
	HAS_INFO = 1 << 10,
	HAS_NOTES = 1 << 11,
	/* Flags without a value. */
	IS_ERROR = 1 << 12,
	IS_LAUNCHING = 1 << 13,
	IS_INJECTED = 1 << 14,
	IS_UNAVAILABLE = 1 << 15,
	IS_CORE_DUMPED = 1 << 16,
	IS_MUTED = 1 << 17,
};

/* What a frame of a stack has; an error has nothing but FRAME_IP besides. */
enum frame_has {
	FRAME_ERROR = 1 << 0, /* a text in place of a binary */
	FRAME_IP = 1 << 1,
	FRAME_SYMBOL = 1 << 2,
	FRAME_OFFSET = 1 << 3,
	FRAME_SOURCE = 1 << 4, /* file and line */
	FRAME_INLINED = 1 << 5,
};

uint32_t recording_check(const void *bytes, size_t len);

/* ---- Questions and their last answers -------------------------------------- */

struct answer {
	struct answer *next;
	uint32_t key_len, len;
	uint8_t bytes[]; /* the key, the answer */
};

struct answers {
	struct answer **chains;
	uint32_t size, count;
	size_t bytes; /* of keys and answers */
};

const struct answer *answers_find(const struct answers *a, const void *key, size_t key_len);
void answers_set(struct answers *a, const void *key, size_t key_len, const void *answer,
		 size_t len);
void answers_each(const struct answers *a, void (*fn)(const struct answer *));
void answers_forget(struct answers *a);

#endif
