/* Reading /proc: every answer may be gone by the time it is asked for, so every question can fail.
 */
#ifndef SONDE_PROCFS_H
#define SONDE_PROCFS_H

#include <dirent.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>

/* What the link /proc/TID/NAME points to, NUL-terminated, cut at size; its length, or -errno. */
long procfs_link(int tid, const char *name, char *buf, size_t size);
/* The file /proc/TID/NAME, NUL-terminated, cut at size; its length, or -errno. */
long procfs_read(int tid, const char *name, char *buf, size_t size);
/* The inode and device /proc/TID/NAME leads to. */
bool procfs_stat(int tid, const char *name, struct stat *st);
/* The name of a task's program, as decode_lookup.comm wants it. */
bool procfs_comm(int tid, char *comm, size_t size);
/* The parent of a process: 0 if it has none that we can see, -1 when it is gone. */
int procfs_parent(int pid);
/* The process a task belongs to, by its number; the task's own when that is gone. */
int procfs_tgid(int tid);
/* The kernel writes " (deleted)" behind the path of a file that is not there any more under that
 * name; a file may also be called so.  Is that so of the one that NAME, below the process's
 * directory `dir`, leads to?  Cuts the mark off the path then.  Without a NAME the mark is believed
 * unless there is a file of that very path. */
bool procfs_deleted(int dir, const char *name, char *path);
/* The same, of /proc/TID/NAME. */
bool procfs_deleted_of(int tid, const char *name, char *path);
/* The next number a folder of processes, threads or descriptors has; -1 when there is none left, or
 * no folder: it could not be opened. */
int procfs_next(DIR *folder);
/* A number in the text of a stat, by its place from 4 on; 0 when it is not there.  See
 * proc_pid_stat(5). */
enum { STAT_FLAGS = 9, STAT_STARTED = 22, STAT_KERNEL_THREAD = 0x00200000 /* PF_KTHREAD */ };
unsigned long long procfs_stat_number(const char *stat, int place);
/* The number after "key:" at a line's beginning, in decimal unless base says otherwise; false when
 * it is not there. */
bool procfs_field(const char *text, const char *key, int base, unsigned long long *ret);

#endif
