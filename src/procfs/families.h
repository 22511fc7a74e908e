/* The names of generic netlink families, asked of the kernel once, when the first is wanted. */
#ifndef SONDE_FAMILIES_H
#define SONDE_FAMILIES_H

/* NULL when no family has this number.  The name stays. */
const char *family_name(unsigned id);

#endif
