/* A description in C's words. */
#ifndef SONDE_EXPLAIN_SYNOPSIS_H
#define SONDE_EXPLAIN_SYNOPSIS_H

#include <stdbool.h>
#include <stdint.h>
#include "desc.h"

struct buf;

/* "int openat(int dirfd, const char *pathname, int flags, mode_t mode);" */
void synopsis(struct buf *b, uint16_t call, const char *name);
/* "const char *": of an argument. */
void synopsis_type(struct buf *b, const struct d_field *field);
/* "struct timespec", "char[16]": of what lies in memory, as a structure's field (d_field) and as a
 * type (d_type).  Nothing where C has no word. */
void synopsis_member(struct buf *b, uint16_t field, enum d_abi abi);
void synopsis_value(struct buf *b, uint16_t type);
/* "struct stat", by its d_struct. */
void synopsis_struct(struct buf *b, uint16_t strukt);
/* "long": of what a call returns. */
const char *synopsis_result(uint16_t call);
/* Is it an argument of its own? */
bool synopsis_shows(const struct d_field *field);
/* What a call that succeeds returns. */
const char *synopsis_returns(uint16_t call);
/* ": the file's name" behind an argument's type, from the texts or by its type. */
void argument_meaning(struct buf *b, uint16_t call, const struct d_field *field);

#endif
