/* A call stack (-k), as it was found: who called, frame by frame. */
#ifndef SONDE_FRAME_H
#define SONDE_FRAME_H

#include <stdbool.h>
#include <stdint.h>

struct stack_frame {
	/* What went wrong, in place of a frame; all that follows but ip is void then. */
	const char *error;
	uint64_t ip;	    /* 0: not to be shown (with an error) */
	const char *binary; /* path of the mapped file */
	uint64_t address;   /* of ip in that file */
	const char *symbol; /* demangled; NULL: none is near */
	uint64_t offset;    /* of ip from the symbol */
	bool inlined;	    /* symbol is a function that the compiler put into the next frame's */
	const char *file;   /* source; NULL: not asked for, or not known */
	unsigned line;
};

struct stack {
	struct stack_frame *frames; /* the innermost first */
	uint32_t count, room;
	bool early; /* taken when the call began; the strings are its own */
};

#endif
