/* A process that is looked at, and the document that grows while we do.
 *
 * All is read through one handle of its /proc directory, which never leads to another process: once
 * it is dead, every question is answered by ESRCH, whoever has got its number (proc(5)).  Helpers
 * that go by number (sockets, memory) may meet another one in that moment: a report of a process
 * that died meanwhile is not shown. */
#ifndef SONDE_SUBJECT_H
#define SONDE_SUBJECT_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>

struct subject {
	int pid;
	int dir;	 /* an O_PATH descriptor of /proc/PID */
	char *status;	 /* the text of /proc/PID/status */
	json_t *report;	 /* the document; ours until taken */
	json_t *refused; /* in it: an array of {"what", "why"} */
	bool kernel;	 /* a thread of the kernel */
	uint64_t born;	 /* CLOCK_REALTIME, ns, by the ticks of the kernel; 0 unknown */
};

/* 0, or -errno: ESRCH when there is no such process.  To be closed by subject_close. */
int subject_open(struct subject *s, int pid);
void subject_close(struct subject *s);
/* Is it still there? */
bool subject_alive(const struct subject *s);
/* The whole of the file NAME below its directory, NUL-terminated, in memory of the caller's; its
 * length, or -errno with *text NULL.  What was refused for want of rights goes into the report. */
long subject_read(struct subject *s, const char *name, char **text);
/* Where the link NAME leads, NUL-terminated, cut at size; its length, or -errno. */
long subject_link(struct subject *s, const char *name, char *text, size_t size);
/* What NAME (a link is followed) is; 0 or -errno. */
int subject_stat(struct subject *s, const char *name, struct stat *st);
/* What a path of the process's own (in its root) is; 0 or -errno. */
int subject_stat_inside(struct subject *s, const char *path, struct stat *st);
/* Put down that `what` is not known because of `error` (positive); once each. */
void subject_refused(struct subject *s, const char *what, int error);
/* A number of its status, false when it is not there. */
bool subject_number(const struct subject *s, const char *key, int base, unsigned long long *ret);
/* The rest of the line "KEY:\t" of a text, NUL-terminated, cut at size; false without one. */
bool line_value(const char *text, const char *key, char *value, size_t size);

/* Call fn for every number that names an entry of the directory NAME, in order of number; 0, or
 * -errno. */
int subject_each(struct subject *s, const char *name, void (*fn)(struct subject *, int, void *),
		 void *arg);

/* Bytes as JSON: a string when they are UTF-8, else {"base64":...,"text":...} (escaped). */
json_t *json_text(const char *bytes, size_t len);
/* The same, of a NUL-terminated string. */
json_t *json_cstring(const char *s);

#endif
