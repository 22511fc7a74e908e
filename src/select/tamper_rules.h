/* -e inject=, -e fault=: calls that are made to fail, to wait, to be signalled, to see other bytes.
 *
 * Several may be given for one call: each that is due does its part, and where two say different
 * things the later one is heeded. */
#ifndef SONDE_TAMPER_RULES_H
#define SONDE_TAMPER_RULES_H

#include <stdbool.h>
#include "tamper.h"

struct event;
struct tampering;
struct task;

/* "SET:error=..." into *tampering (NULL at first).  `fault`: the words of -e fault=, which knows
 * fewer.  Says why and exits when it makes no sense. */
void tampering_add(struct tampering **tampering, const char *text, bool fault);
/* Must calls be decoded before tampering_enter()? */
bool tampering_needs_tape(const struct tampering *);
/* A chosen call begins, or has returned: count it, write what is to be written to the tracee's
 * memory (before anyone decodes it), and say what the engine is to do: NULL for nothing.  Valid
 * until the next call. */
const struct tamper *tampering_enter(const struct tampering *, struct task *, const struct event *);
const struct tamper *tampering_exit(const struct tampering *, struct task *);

#endif
