/* The terminal belongs to the traced command while it runs, and to the prompt in between. */
#include <errno.h>
#include <sys/types.h>
#include <termios.h>
#include <unistd.h>
#include "session.h"

static bool shared;	   /* there is one to hand over */
static pid_t ours, theirs; /* groups */
static struct termios our_mode, their_mode;
static bool has_ours, has_theirs, given;

bool terminal_open(void)
{
	ours = getpgrp();
	shared = isatty(STDIN_FILENO) && tcgetpgrp(STDIN_FILENO) == ours;
	has_ours = shared && !tcgetattr(STDIN_FILENO, &our_mode);
	given = false;
	return shared;
}

void terminal_command(int pid)
{
	if (shared && !theirs) {
		theirs = pid;
		given = false;
		terminal_give();
	}
}

void terminal_give(void)
{
	if (!shared || given)
		return;
	given = true;
	if (has_theirs)
		tcsetattr(STDIN_FILENO, TCSADRAIN, &their_mode);
	/* Theirs may be gone by now; then it stays ours, which does no harm. */
	if (theirs)
		tcsetpgrp(STDIN_FILENO, theirs);
}

void terminal_take(void)
{
	if (!shared || !given)
		return;
	given = false;
	theirs = tcgetpgrp(STDIN_FILENO);
	has_theirs = !tcgetattr(STDIN_FILENO, &their_mode);
	tcsetpgrp(STDIN_FILENO, ours);
	if (has_ours)
		tcsetattr(STDIN_FILENO, TCSADRAIN, &our_mode);
}
