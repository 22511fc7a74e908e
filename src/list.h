/* What --list-syscalls prints. */
#ifndef SONDE_LIST_H
#define SONDE_LIST_H

/* Print the calls of a set (see selection_each), one a line: ABI, number, name with the names of
 * its arguments, classes, explanation; apart by tabs, on a terminal in columns.  Dies of a set that
 * is none. */
void list_syscalls(const char *set);

#endif
