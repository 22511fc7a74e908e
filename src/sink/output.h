/* Where the bytes of a sink go: stderr, a file, a command's input, or one file per task (-ff -o).
 *
 * Output to stderr (or another terminal or pipe) is written through at the end of each event, so
 * that it keeps its place among the tracee's own; a regular file, /dev/null or a command is
 * buffered, and flushed when full, at exit, on fatal signals, and a second after the first byte
 * that waits (see output_flush_all, called from the loop when the timer interrupts it). */
#ifndef SONDE_OUTPUT_H
#define SONDE_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include "buf.h"

struct options;
struct task;

struct output {
	struct buf buf;	   /* append here with buf_* */
	int fd;		   /* -1: opened again, at its end, when flushed */
	char *path;	   /* of the file, or '|command'; NULL for stderr */
	size_t line_start; /* where the open line begins in buf */
	size_t column;	   /* columns of the open line that were flushed already */
	struct task *open; /* the task whose line is open, NULL when none */
	bool through;	   /* write after each event */
	uint64_t written;  /* bytes, flushed ones */
	bool broken;	   /* a write failed, which was said: drop everything from now on */
	struct output *next, **link; /* of all outputs of single tasks */
};

/* 0, or the exit status to leave with, having said why. */
int output_open(const struct options *options);
/* The output every task shares, or the task's own with -ff -o (opened at first use). */
struct output *output_of(struct task *task);
/* The shared one, whatever the options: summaries go there. */
struct output *output_common(void);
/* The process that reads -o '|cmd', 0 without one. */
pid_t output_command(void);
/* Start a shell for a command line, with a pipe on its standard input: our end, or -1 with errno.
 */
int output_start(const char *line, pid_t *ret_pid);
/* A line begins here. */
void output_line(struct output *out);
/* Close the open line, if there is one, as that of a call which is not finished. */
void output_interrupt(struct output *out);
/* Columns of the line so far: bytes, as strace counts them, without what colours them. */
size_t output_column(const struct output *out);
/* The event is over: write if this output wants that. */
void output_done(struct output *out);
/* The task is gone: close a file of its own. */
void output_release(struct task *task);
/* Task `to` goes on in the file of task `from`, which needs it no longer; to's own is closed. */
void output_inherit(struct task *to, struct task *from);
/* Has as much been written as --limit-size allows, without a new file to go on in? */
bool output_full(void);
/* Could something not be written?  It was said when it happened. */
bool output_lost(void);
void output_flush_all(void);
/* Flush, close, wait for a command of -o '|cmd'.  That a write failed was said when it did; the
 * exit status is the traced command's all the same, as strace's is. */
void output_close(void);

#endif
