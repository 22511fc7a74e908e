/* Ids of tasks in other pid namespaces, and what they are in ours. */
#ifndef SONDE_PIDNS_H
#define SONDE_PIDNS_H

/* What an id stands for, in the order of the lines of /proc/TID/status that list it by namespace.
 */
enum pidns_kind { PIDNS_TGID, PIDNS_TID, PIDNS_PGID, PIDNS_SID };

/* What we call the task, process, group or session that `tid` calls id (> 0): the same number where
 * it lives in our pid namespace; 0 when that cannot be known, as of something that is gone. */
int pidns_translate(int tid, enum pidns_kind kind, int id);

#endif
