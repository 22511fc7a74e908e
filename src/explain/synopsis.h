/* A description in C's words. */
#ifndef SONDE_EXPLAIN_SYNOPSIS_H
#define SONDE_EXPLAIN_SYNOPSIS_H

#include <stdbool.h>
#include <stdint.h>
#include "desc.h"

struct buf;

/* "int openat(int dirfd, const char *pathname, int flags, mode_t mode);" */
void synopsis(struct buf *b, uint16_t call, const char *name);
/* "const char *" */
void synopsis_type(struct buf *b, const struct d_field *field);
/* Is it an argument of its own? */
bool synopsis_shows(const struct d_field *field);
/* What a call that succeeds returns. */
const char *synopsis_returns(uint16_t call);
/* ": the file's name" behind an argument's type, from the texts or by its type. */
void argument_meaning(struct buf *b, uint16_t call, const struct d_field *field);

#endif
