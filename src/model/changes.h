/* Which calls change what is known of processes. */
#ifndef SONDE_CHANGES_H
#define SONDE_CHANGES_H

#include <stdint.h>

enum changes {
	CHANGES_IDS = 1,	 /* ids, capabilities, group, session */
	CHANGES_COMM = 2,	 /* the name */
	CHANGES_PLACE = 4,	 /* working and root directory */
	CHANGES_DESCRIPTORS = 8, /* other descriptors than those among its arguments */
};

/* What the call of this row of d_numbers changes; execve, which changes all, is an event. */
unsigned changes_of(uint32_t row);
/* The calls that change something of the first three: a bit for each row. */
const uint64_t *changes_calls(void);
void changes_close(void);

#endif
