/* Who holds a pipe or socket: an index of all descriptors of all processes, made when the first
 * answer is wanted. */
#ifndef SONDE_HOLDERS_H
#define SONDE_HOLDERS_H

#include <jansson.h>
#include <stdbool.h>
#include <stdint.h>

struct subject;

enum held_kind { HELD_PIPE, HELD_SOCKET };

/* {"pid", "comm", "fd"} of each descriptor for the pipe or socket of this inode, but not the one
 * that is `fd` of `pid`; pid 0: of all. */
json_t *holders_of(enum held_kind kind, uint64_t inode, int pid, int fd);

/* The socket at the other end of an internet connection on this machine: the inode of the socket
 * whose addresses are those of `inode` the other way round, 0 when it is not here.  Puts what is
 * known of `inode` itself into row ("protocol", "state", "local", "remote").  False when the
 * network namespace of the subject has no such socket. */
bool connection_of(struct subject *s, uint64_t inode, json_t *row, uint64_t *peer);

/* To be called between two reports: what was known may have changed. */
void holders_forget(void);

#endif
