/* Fixtures: recordings of single calls in text, see README.md.  fixture.c reads them, run.c runs
 * them. */
#ifndef SONDE_FIXTURE_H
#define SONDE_FIXTURE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include "abi.h"

enum { FIXTURE_REGIONS = 256, FIXTURE_FDS = 32, FIXTURE_WORDS = 32, FIXTURE_FAMILIES = 64 };

struct region {
	uint64_t addr;
	size_t len;
	uint8_t *bytes;
	bool after; /* only there once the call has returned */
};

struct fixture_fd {
	int fd;
	char *path, *suffix;
	bool deleted;
	int netlink; /* NETLINK_*, -1 none */
};

struct fixture_id {
	unsigned kind; /* of "pid", "tid", "pgid", "sid" */
	int id, ours;
};

struct fixture_comm {
	int tid;
	char *comm;
};

/* The security context of something, and what the policy has for it ("" nothing). */
struct fixture_context {
	enum { CONTEXT_OF_PID, CONTEXT_OF_FD, CONTEXT_OF_PATH, CONTEXT_OF_LINK } what;
	int number; /* of a path: the descriptor it is relative to */
	char *path, *actual, *expected;
};

/* What a call or signal is made of, and how far the options have been given. */
struct fixture {
	const char *file;
	unsigned line; /* of its first line */
	const struct abi *abi;
	uint64_t nr, args[6], sp;
	bool is_signal; /* a siginfo instead of a call */
	bool returns, failed, unavailable, attached;
	int64_t ret;   /* -errno when it failed */
	uint8_t *info; /* of a signal */
	size_t info_len;
	uint64_t last; /* the number of the call before */
	bool has_last;
	struct region regions[FIXTURE_REGIONS];
	unsigned region_count;
	struct fixture_fd fds[FIXTURE_FDS];
	unsigned fd_count;
	struct fixture_comm comms[FIXTURE_FDS];
	unsigned comm_count;
	struct fixture_id ids[FIXTURE_FDS];
	unsigned id_count;
	struct fixture_comm families[FIXTURE_FAMILIES]; /* of generic netlink, by number */
	unsigned family_count;
	struct fixture_context contexts[FIXTURE_FDS];
	unsigned context_count;
	char *options[FIXTURE_WORDS]; /* words of the command line */
	unsigned option_count;
	uint64_t next_string; /* where &"..." goes next */
};

/* Called for each `>` (entry: `>>`, what is shown while the call is under way) line, the fixture
 * being what stands above it. */
typedef void fixture_check(const struct fixture *f, bool entry, unsigned line,
			   const char *expected);

/* Read a file and check its expectations as they come; returns how many there were, -1 when it
 * can't be read or has a mistake (which has been said). */
int fixture_read(const char *path, fixture_check *check);

#endif
