/* The call stacks of tracees (-k): who called, frame by frame.
 *
 * stack_take() is asked before an event is shown and leaves the frames in task->stack; sinks print
 * them; stack_done() takes them away.  Calls that give up their memory (execve, exit) are looked at
 * when they begin, all others when they have returned. */
#ifndef SONDE_STACK_H
#define SONDE_STACK_H

#include <stdbool.h>
#include <stdint.h>

struct abi;
struct event;
struct task;

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

/* Is there -k, and -kk, in this build? */
bool stack_supported(bool source);
/* Stacks end after limit frames; source: with files and lines, and inlined functions. */
void stack_open(unsigned limit, bool source);
/* Must calls of this number be seen, shown or not, to know what is mapped? */
bool stack_needs(const struct abi *abi, uint64_t nr);
/* An event is about to be shown: fill task->stack, if it is one that has a stack. */
void stack_take(const struct event *event);
/* The stack of a task that stands still; good until the next is taken. */
const struct stack *stack_now(const struct task *task);
/* The stack of a call that was taken when it began is not to be shown. */
void stack_drop(struct task *task);
/* An event is over, whether or not it was shown. */
void stack_done(const struct event *event);

#endif
