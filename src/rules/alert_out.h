/* Alerts as lines, and where the lines go: for alert.c. */
#ifndef SONDE_ALERT_OUT_H
#define SONDE_ALERT_OUT_H

#include <stdbool.h>
#include <stdint.h>

struct options;
struct rule;
struct rule_event;

/* 0, or the exit status to leave with, having said why. */
int alert_out_open(const struct options *options);
/* Tell of one alert: wall is CLOCK_REALTIME in ns. */
void alert_out(const struct rule *rule, const struct rule_event *event, uint64_t wall);
/* What was held back as a repetition is told, and all is closed. */
void alert_out_close(void);

#endif
