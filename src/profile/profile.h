/* Profiles that confine a program to what it was seen to do: --profile=; and what one would have
 * denied: --profile-check=.
 *
 * --profile= is learnt from events: seccomp.c learns calls, apparmor.c what they did to files,
 * networks and others.  Several recordings, one behind the other, make one profile. */
#ifndef SONDE_PROFILE_H
#define SONDE_PROFILE_H

#include <stdbool.h>
#include <stdio.h>

struct options;
struct sink;

extern const struct sink profile_seccomp_sink, profile_apparmor_sink, profile_check_sink;

/* Can this build make filters?  Says so if not. */
bool profile_can(void);
/* Where the profile number i of those that the options ask for goes: opened, or NULL, having said
 * why. */
FILE *profile_open(const struct options *, unsigned i);
/* It is complete: 0, or the exit status, having said why.  failed: -errno of what made it. */
int profile_written(const struct options *, unsigned i, FILE *out, int failed);

#endif
