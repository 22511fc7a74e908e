/* Profiles that confine a program to what it was seen to do: --profile=; and what one would have
 * denied: --profile-check=.
 *
 * --profile= is learnt from events: seccomp.c learns calls, apparmor.c what they did to files,
 * networks and others.  Several recordings, one behind the other, make one profile. */
#ifndef SONDE_PROFILE_H
#define SONDE_PROFILE_H

#include <stdbool.h>
#include <stdio.h>
#include "options.h"

struct sink;

extern const struct sink profile_seccomp_sink, profile_apparmor_sink, profile_check_sink;

/* Can this build make filters?  Says so if not. */
bool profile_can(void);
/* The files of the profiles that the options ask for, those of AppArmor or all others, are opened;
 * 0, or the exit status to leave with, having said why. */
int profile_open(const struct options *, bool apparmor);
/* ... and are written, by a function that returns 0 or -errno, and closed: 0, or the exit status,
 * having said why. */
typedef int profile_write_fn(enum profile_kind, FILE *out);
int profile_close(const struct options *, bool apparmor, profile_write_fn *);

#endif
