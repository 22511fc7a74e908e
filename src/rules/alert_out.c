/* Alerts as Falco prints them: a line of text or a JSON object, to stderr, a file, a command or
 * syslog; repeated ones, if so wished, once and with their number at the end. */
#include "config.h"

#include "alert_out.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <search.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <syslog.h>
#include <time.h>
#include <unistd.h>
#include "buf.h"
#include "format.h"
#include "json_value.h"
#include "options.h"
#include "output.h"
#include "rules.h"
#include "util.h"
#include "value.h"

enum { REPEATS_MAX = 1 << 16, NS = 1000000000 };

/* An alert that came once, with --alerts-dedup. */
struct repeat {
	const struct rule *rule;
	char *message, *fields;
	uint64_t wall;	/* of the last time */
	uint64_t count; /* beyond the first */
	struct repeat *next;
};

static const struct rule_options *options;
static bool to_syslog, to_trace, broken;
static int fd = STDERR_FILENO;
static pid_t command;
static char host[256];
static struct buf line, message, fields;
static void *repeats; /* tsearch's */
static struct repeat *first_repeat, **last_repeat = &first_repeat;
static unsigned repeat_count;

/* ---- Lines ---------------------------------------------------------------- */

static void put_time(struct buf *b, uint64_t wall, bool utc, const char *format, const char *zone)
{
	time_t seconds = (time_t)(wall / NS);
	struct tm tm;
	char text[64];

	if (utc)
		gmtime_r(&seconds, &tm);
	else
		localtime_r(&seconds, &tm);
	strftime(text, sizeof(text), format, &tm);
	buf_printf(b, "%s.%09u%s", text, (unsigned)(wall % NS), zone);
}

/* What the tracee says must not look like lines of ours, nor talk to the terminal: control
 * characters as JSON writes them. */
static void put_safe(struct buf *b, const char *text, size_t len)
{
	struct buf json = { 0 };

	json_put_string(&json, text, len);
	for (size_t i = 1; i + 1 < json.len; i++)
		if (json.p[i] == '\\' && (json.p[i + 1] == '"' || json.p[i + 1] == '\\'))
			buf_char(b, json.p[++i]);
		else
			buf_char(b, json.p[i]);
	buf_free(&json);
}

/* "TIME: Priority message", as text that is safe. */
static void put_alert(struct buf *b, const struct rule *rule, const char *text, size_t len,
		      uint64_t wall)
{
	if (options->format & ALERTS_ISO8601)
		put_time(b, wall, true, "%Y-%m-%dT%H:%M:%S", "+0000");
	else
		put_time(b, wall, false, "%H:%M:%S", "");
	buf_printf(b, ": %s ", priority_name(rule->priority));
	put_safe(b, text, len);
}

static void put_json(struct buf *b, const char *key, const char *value)
{
	buf_printf(b, "\"%s\":", key);
	json_put_string(b, value, strlen(value));
	buf_char(b, ',');
}

static void put_object(const struct repeat *alert)
{
	const struct rule *rule = alert->rule;
	struct buf text = { 0 };

	line.len = 0;
	put_alert(&text, rule, alert->message, strlen(alert->message), alert->wall);
	buf_char(&text, '\0');
	buf_char(&line, '{');
	if (alert->count)
		buf_printf(&line, "\"count\":%llu,", (unsigned long long)alert->count);
	put_json(&line, "hostname", host);
	put_json(&line, "output", text.p);
	buf_printf(&line, "\"output_fields\":{%s},", alert->fields);
	put_json(&line, "priority", priority_name(rule->priority));
	put_json(&line, "rule", rule->name);
	put_json(&line, "source", rule->source);
	buf_str(&line, "\"tags\":[");
	for (size_t i = 0; i < rule->tag_count; i++) {
		if (i)
			buf_char(&line, ',');
		json_put_string(&line, rule->tags[i], strlen(rule->tags[i]));
	}
	buf_str(&line, "],\"time\":\"");
	put_time(&line, alert->wall, true, "%Y-%m-%dT%H:%M:%S", "Z\"}");
	buf_free(&text);
}

/* ---- Fields --------------------------------------------------------------- */

struct member {
	const char *name;
	size_t at, len; /* of its value in `values` */
};

static struct member members[256];
static size_t member_count;
static struct buf values;

static void take_field(void *context, const char *name, const struct value *value)
{
	struct member *m = &members[member_count];

	(void)context;
	if (member_count == countof(members))
		return;
	m->name = name;
	m->at = values.len;
	if (value)
		value_json(&values, value);
	else
		buf_str(&values, "null");
	m->len = values.len - m->at;
	member_count++;
}

static int by_name(const void *a, const void *b)
{
	return strcmp(((const struct member *)a)->name, ((const struct member *)b)->name);
}

/* The fields of the message as members of an object, in order, each once. */
static void put_fields(struct buf *b, const struct rule *rule, const struct rule_event *event,
		       uint64_t wall)
{
	values.len = 0;
	member_count = 0;
	format_values(rule->format, event, take_field, NULL);
	if (member_count < countof(members)) {
		struct member *m = &members[member_count++];

		m->name = options->format & ALERTS_ISO8601 ? "evt.time.iso8601" : "evt.time";
		m->at = values.len;
		buf_udec(&values, wall);
		m->len = values.len - m->at;
	}
	qsort(members, member_count, sizeof(*members), by_name);
	for (size_t i = 0; i < member_count; i++) {
		if (i && !strcmp(members[i].name, members[i - 1].name))
			continue;
		if (b->len)
			buf_char(b, ',');
		json_put_string(b, members[i].name, strlen(members[i].name));
		buf_char(b, ':');
		buf_put(b, values.p + members[i].at, members[i].len);
	}
	buf_char(b, '\0');
}

/* ---- Writing -------------------------------------------------------------- */

static void give_up(void)
{
	broken = true;
	warn_errno("%s", options->out ? options->out : "alerts");
}

static void write_line(void)
{
	const char *p;
	size_t left;

	buf_char(&line, '\n');
	if (to_trace) {
		struct output *out = output_common();

		output_interrupt(out);
		output_line(out);
		buf_put(&out->buf, line.p, line.len);
		output_done(out);
		return;
	}
	p = line.p;
	left = line.len;
	while (left && !broken) {
		ssize_t n = write(fd, p, left);

		if (n >= 0) {
			p += n;
			left -= (size_t)n;
		} else if (errno == EAGAIN) {
			poll(&(struct pollfd){ .fd = fd, .events = POLLOUT }, 1, -1);
		} else if (errno != EINTR) {
			give_up();
		}
	}
}

/* Tell of an alert, or of how often it came again. */
static void tell(const struct repeat *alert)
{
	if (options->format & ALERTS_JSON) {
		put_object(alert);
	} else {
		line.len = 0;
		put_alert(&line, alert->rule, alert->message, strlen(alert->message), alert->wall);
		if (alert->count)
			buf_printf(&line, " (%llu more times)", (unsigned long long)alert->count);
	}
	if (to_syslog)
		syslog((int)alert->rule->priority, "%.*s", (int)line.len, line.p);
	else
		write_line();
}

/* ---- Repetitions ---------------------------------------------------------- */

static int compare(const void *a, const void *b)
{
	const struct repeat *x = a, *y = b;

	if (x->rule != y->rule)
		return x->rule < y->rule ? -1 : 1;
	return strcmp(x->message, y->message);
}

/* Did it come before?  Then it is counted. */
static bool repeated(const struct repeat *alert)
{
	struct repeat **known = tfind(alert, &repeats, compare), *one;

	if (known) {
		(*known)->count++;
		(*known)->wall = alert->wall;
		return true;
	}
	if (repeat_count == REPEATS_MAX)
		return false;
	repeat_count++;
	one = xmalloc(sizeof(*one));
	*one = *alert;
	one->message = xstrdup(alert->message);
	one->fields = xstrdup(alert->fields);
	*last_repeat = one;
	last_repeat = &one->next;
	tsearch(one, &repeats, compare);
	return false;
}

void alert_out(const struct rule *rule, const struct rule_event *event, uint64_t wall)
{
	struct repeat alert = { .rule = rule, .wall = wall };

	message.len = fields.len = 0;
	format_text(rule->format, event, &message);
	buf_char(&message, '\0');
	if (options->format & ALERTS_JSON)
		put_fields(&fields, rule, event, wall);
	else
		buf_char(&fields, '\0');
	alert.message = message.p;
	alert.fields = fields.p;
	if (!options->dedup || !repeated(&alert))
		tell(&alert);
}

/* ---- Opening and closing -------------------------------------------------- */

int alert_out_open(const struct options *o)
{
	const char *name = o->rules.out, *given = getenv("FALCO_HOSTNAME");

	options = &o->rules;
	if (given)
		strncpy(host, given, sizeof(host) - 1);
	else
		gethostname(host, sizeof(host) - 1);
	if (!name) {
		/* Beside a trace that goes there, it must not end up in the middle of a line. */
		to_trace = !o->output && !o->rules.only;
		return 0;
	}
	if (!strcmp(name, "syslog")) {
		to_syslog = true;
		openlog(PACKAGE_NAME, LOG_PID, LOG_DAEMON);
		return 0;
	}
	if (*name == '|' || *name == '!')
		fd = output_start(name + 1, &command);
	else
		fd = open(name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOCTTY, 0666);
	if (fd < 0) {
		warn_errno("Can't open '%s'", name);
		return 1;
	}
	return 0;
}

void alert_out_close(void)
{
	while (first_repeat) {
		struct repeat *one = first_repeat;

		if (one->count)
			tell(one);
		first_repeat = one->next;
		tdelete(one, &repeats, compare);
		free(one->message);
		free(one->fields);
		free(one);
	}
	last_repeat = &first_repeat;
	if (to_syslog)
		closelog();
	if (fd > STDERR_FILENO)
		close(fd);
	/* The engine may have reaped it: ECHILD. */
	if (command)
		while (waitpid(command, NULL, 0) < 0 && errno == EINTR)
			;
	buf_free(&line);
	buf_free(&message);
	buf_free(&fields);
	buf_free(&values);
}
