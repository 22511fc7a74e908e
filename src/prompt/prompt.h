/* The prompt (--interactive): a task that has come to a call stands still until the user says how
 * it goes on. */
#ifndef SONDE_PROMPT_H
#define SONDE_PROMPT_H

#include <stdbool.h>

struct event;
struct options;
struct task;
struct tamper;

/* What the prompt asks of those it cannot see. */
struct prompt_host {
	int (*resume)(struct task *, const struct tamper *); /* as an engine's */
	void (*interrupt)(void); /* have all running tasks stop where they are: EV_PAUSE */
	void (*again)(const struct event *); /* the arguments of a call were changed */
	bool (*interrupted)(void);	     /* was ^C pressed, since this was asked last? */
};

/* options and host must stay.  Reads the history and the file of --commands=; 0, or the exit
 * status to leave with, having said why. */
int prompt_open(struct options *options, const struct prompt_host *host);
/* An event was shown, tamper (NULL: nothing) is to be done.  Talks to the user if this is where he
 * wants to stop; the task is resumed now or later. */
void prompt_take(const struct event *event, const struct tamper *tamper);
/* ^C: the user wants the prompt. */
void prompt_pause(void);
/* Nothing is left to trace: the last word. */
void prompt_last(void);
/* Is tracing to end now?  ... and was the command ended, rather than let go? */
bool prompt_quits(void);
bool prompt_kills(void);
/* The terminal is again as it was, the history is written. */
void prompt_close(void);

#endif
