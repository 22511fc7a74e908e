/* A seccomp profile as container runtimes read it (the OCI runtime specification's linux.seccomp,
 * and Docker's own variant): what to do with which calls. */
#ifndef SONDE_OCI_H
#define SONDE_OCI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* Bounds of a profile that comes from anywhere. */
enum { OCI_BYTES_MAX = 8 << 20, OCI_RULES_MAX = 4096, OCI_NAMES_MAX = 65536, OCI_ARGS_MAX = 36 };

enum oci_action {
	OCI_KILL, /* the thread */
	OCI_KILL_THREAD,
	OCI_KILL_PROCESS,
	OCI_TRAP,
	OCI_ERRNO,
	OCI_TRACE,
	OCI_NOTIFY,
	OCI_LOG,
	OCI_ALLOW,
	OCI_ACTION_COUNT
};

enum oci_op { OCI_NE, OCI_LT, OCI_LE, OCI_EQ, OCI_GE, OCI_GT, OCI_MASKED_EQ, OCI_OP_COUNT };

/* A condition on an argument.  OCI_MASKED_EQ: value is the mask, value_two what is to remain. */
struct oci_arg {
	unsigned index; /* 0..5 */
	enum oci_op op;
	uint64_t value, value_two;
};

struct oci_rule {
	char **names;
	uint32_t count, cap;
	enum oci_action action;
	unsigned error; /* OCI_ERRNO, OCI_TRACE: its number */
	struct oci_arg *args;
	unsigned arg_count;
	unsigned abis; /* those it is for, a bit set of enum d_abi */
};

struct oci {
	enum oci_action action; /* of all other calls */
	unsigned error;
	unsigned abis; /* architectures, a bit set of enum d_abi */
	struct oci_rule *rules;
	uint32_t count, cap;
};

/* "SCMP_ACT_ALLOW" */
const char *oci_action_name(enum oci_action action);
/* A new rule without names, good until the next. */
struct oci_rule *oci_add(struct oci *, enum oci_action action);
/* A name of a rule, copied. */
void oci_name(struct oci_rule *, const char *name);
void oci_free(struct oci *);

/* From text: NULL, or what is wrong with it, good until the next call; *ret must be freed in either
 * case. */
const char *oci_parse(struct oci *ret, const char *text, size_t len);
/* As the OCI specification and Docker have it; false when it cannot be written. */
bool oci_write(const struct oci *, FILE *out);

#endif
