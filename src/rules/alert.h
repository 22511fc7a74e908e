/* Rules on a live trace: each call is held against those that may be about it, and what fires is
 * told, counted and acted upon. */
#ifndef SONDE_ALERT_H
#define SONDE_ALERT_H

#include <stdbool.h>
#include <stdint.h>

struct abi;
struct event;
struct options;
struct tamper;

/* The exit status when --rules-exit asks for one. */
enum { ALERTS_STATUS = 3 };

/* Load options->rules.files and get ready; 0, or the exit status to leave with, having said why. */
int alerts_load(const struct options *options);
/* Open where alerts go; as above. */
int alerts_open(const struct options *options);
/* Is there a rule that may be about this call, or a field that must hear of it?  False without
 * rules. */
bool alerts_want(const struct abi *abi, uint64_t nr);
/* Is any of that an open or openat of a directory (O_DIRECTORY)? */
bool alerts_want_directories(void);
/* An event, after the trace has shown it; calls that are wanted are decoded unless they are
 * already. *tamper becomes what the engine is to do with a call that begins, if anything: valid
 * until the next. */
void alerts_watch(const struct event *event, bool decoded, const struct tamper **tamper);
/* The end: the summary.  ALERTS_STATUS if that was asked for and is due, else 0. */
int alerts_close(void);

#endif
