/* A seccomp profile as the filter that libseccomp makes of it. */
#ifndef SONDE_FILTER_H
#define SONDE_FILTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct abi;
struct oci;

/* Is libseccomp there to make any? */
bool filter_supported(void);
/* What the kernel and libseccomp call a call of ours: its table's name, or else `name`. */
const char *filter_call_name(const struct abi *abi, uint64_t nr, const char *name);

/* A filter for the profile's architectures, as a program for the kernel, or as text for people.  0
 * or -errno. */
int filter_export(const struct oci *, FILE *out, bool text);

/* What the filter answers, SECCOMP_RET_*, to a call of this ABI: the program is run as the kernel
 * would run it. */
struct filter;
struct filter *filter_new(const struct oci *);
/* The same, of a program such as filter_export writes; NULL: these bytes are none. */
struct filter *filter_of_program(const void *bytes, size_t len);
uint32_t filter_run(struct filter *, const struct abi *abi, uint64_t nr, const uint64_t args[6]);
/* Does that let the call be made?  A tracer or a supervisor may have another mind. */
bool filter_allows(uint32_t answer);
void filter_free(struct filter *);

#endif
