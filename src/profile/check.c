/* --profile-check: recordings are held against a seccomp profile, and what it would have denied is
 * listed: each call with the places where it was made. */
#include <inttypes.h>
#include <jansson.h>
#include <linux/seccomp.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "abi.h"
#include "buf.h"
#include "event.h"
#include "filter.h"
#include "oci.h"
#include "options.h"
#include "output.h"
#include "profile.h"
#include "render.h"
#include "replay.h"
#include "sink.h"
#include "subcall.h"
#include "task.h"
#include "util.h"

/* Places that are listed of a call, unless -v asks for all. */
enum { PLACES = 10, STATUS_DENIED = 3 };

struct place {
	const char *file; /* the recording */
	int tid;
	uint64_t wall; /* ns */
	char *line;
};

struct denied {
	const struct abi *abi;
	char *name;
	uint32_t answer;
	uint64_t calls;
	struct place *places;
	uint32_t count, cap;
};

static const struct options *options;
static struct oci profile;
static struct filter *filter;
static struct denied *denied;
static uint32_t denied_count, denied_cap;
static uint64_t calls, denied_calls;

static struct denied *find(const struct abi *abi, const char *name, uint32_t answer)
{
	for (uint32_t i = 0; i < denied_count; i++)
		if (denied[i].abi == abi && denied[i].answer == answer &&
		    !strcmp(denied[i].name, name))
			return &denied[i];
	if (denied_count == denied_cap)
		denied = xgrow(denied, &denied_cap, sizeof(*denied));
	denied[denied_count] =
		(struct denied){ .abi = abi, .name = xstrdup(name), .answer = answer };
	return &denied[denied_count++];
}

/* What is known of the call so far, as text. */
static char *line_of(const struct event *event, const struct tape *tape)
{
	struct render_style style = render_style_of(options);
	char unknown[32];
	struct buf b = { 0 };

	if (tape)
		render_call(&b, &style, event->abi, abi_call_name(event->abi, event->nr, unknown),
			    tape);
	buf_char(&b, '\0');
	return b.p;
}

static void enter(const struct event *event, const struct tape *tape)
{
	uint64_t nr = subcall_carrier(event->nr);
	char unknown[32];
	uint32_t answer = filter_run(filter, event->abi, nr, event->args);
	struct denied *d;

	calls++;
	event->task->denied = 0;
	if (filter_allows(answer))
		return;
	denied_calls++;
	d = find(event->abi, abi_call_name(event->abi, nr, unknown), answer);
	d->calls++;
	if (d->count >= PLACES && !options->decode.verbose)
		return;
	if (d->count == d->cap)
		d->places = xgrow(d->places, &d->cap, sizeof(*d->places));
	d->places[d->count++] = (struct place){
		.file = replay_file(),
		.tid = event->task->tid,
		.wall = event->wall,
		.line = line_of(event, tape),
	};
	event->task->denied = (uint32_t)(d - denied) + 1;
	event->task->denied_place = d->count - 1;
}

static void leave(const struct event *event, const struct tape *tape)
{
	uint32_t at = event->task->denied;
	struct place *place;

	if (!at)
		return;
	place = &denied[at - 1].places[event->task->denied_place];
	free(place->line);
	place->line = line_of(event, tape);
	event->task->denied = 0;
}

static void check_event(const struct event *event, const struct tape *tape)
{
	if (event->kind == EV_ENTER && event->task->call.selected)
		enter(event, tape);
	else if (event->kind == EV_EXIT)
		leave(event, tape);
}

/* ---- The list --------------------------------------------------------------- */

/* What would have been done, as profiles call it. */
static void put_answer(struct buf *b, uint32_t answer)
{
	uint32_t data = answer & SECCOMP_RET_DATA;
	enum oci_action action;

	switch (answer & SECCOMP_RET_ACTION_FULL) {
	case SECCOMP_RET_KILL_PROCESS:
		action = OCI_KILL_PROCESS;
		break;
	case SECCOMP_RET_KILL_THREAD:
		action = OCI_KILL_THREAD;
		break;
	case SECCOMP_RET_TRAP:
		action = OCI_TRAP;
		break;
	case SECCOMP_RET_TRACE:
		action = OCI_TRACE;
		break;
	default:
		action = OCI_ERRNO;
		break;
	}
	buf_str(b, oci_action_name(action));
	if (action == OCI_ERRNO)
		buf_printf(b, "(%" PRIu32 ")", data);
}

static void put_time(struct buf *b, uint64_t wall)
{
	time_t s = (time_t)(wall / 1000000000);
	char text[32];
	struct tm tm;

	localtime_r(&s, &tm);
	strftime(text, sizeof(text), "%H:%M:%S", &tm);
	buf_printf(b, "%s.%06u", text, (unsigned)(wall % 1000000000 / 1000));
}

/* JSON takes just UTF-8. */
static json_t *string_of(const char *bytes)
{
	json_t *s = json_string(bytes);
	struct buf b = { 0 };

	if (s)
		return s;
	for (; *bytes; bytes++)
		buf_char(&b, (unsigned char)*bytes < 0x80 ? *bytes : '?');
	s = json_stringn(b.p, b.len);
	buf_free(&b);
	return s;
}

static void put_denied(struct buf *b, const struct denied *d)
{
	buf_str(b, d->name);
	if (d->abi != abi_native())
		buf_printf(b, " (%s)", d->abi->name);
	buf_str(b, ": ");
	put_answer(b, d->answer);
	buf_printf(b, ", %" PRIu64 " call%s\n", d->calls, d->calls == 1 ? "" : "s");
	for (uint32_t i = 0; i < d->count; i++) {
		buf_printf(b, "    %s  %d  ", d->places[i].file, d->places[i].tid);
		put_time(b, d->places[i].wall);
		buf_printf(b, "  %s\n", d->places[i].line);
	}
	if (d->calls > d->count)
		buf_printf(b, "    ... and %" PRIu64 " more, which -v lists\n",
			   d->calls - d->count);
}

static void put_list(struct buf *b)
{
	for (uint32_t i = 0; i < denied_count; i++)
		put_denied(b, &denied[i]);
	if (denied_calls)
		buf_printf(b, "%" PRIu64 " of %" PRIu64 " calls would be denied by %s\n",
			   denied_calls, calls, options->profile.check);
	else
		buf_printf(b, "none of %" PRIu64 " calls would be denied by %s\n", calls,
			   options->profile.check);
}

static json_t *denied_json(const struct denied *d)
{
	json_t *places = json_array();
	struct buf action = { 0 };

	for (uint32_t i = 0; i < d->count; i++)
		json_array_append_new(places, json_pack("{s:o, s:i, s:f, s:o}", "recording",
							string_of(d->places[i].file), "tid",
							d->places[i].tid, "time",
							(double)(d->places[i].wall / 1000) / 1e6,
							"line", string_of(d->places[i].line)));
	put_answer(&action, d->answer);
	buf_char(&action, '\0');
	json_t *json =
		json_pack("{s:s, s:s, s:s, s:I, s:o}", "call", d->name, "abi", d->abi->name,
			  "action", action.p, "calls", (json_int_t)d->calls, "places", places);
	buf_free(&action);
	return json;
}

static void put_json(struct buf *b)
{
	json_t *list = json_array(), *json;
	char *text;

	for (uint32_t i = 0; i < denied_count; i++)
		json_array_append_new(list, denied_json(&denied[i]));
	json = json_pack("{s:o, s:I, s:I, s:o}", "profile", string_of(options->profile.check),
			 "calls", (json_int_t)calls, "denied", (json_int_t)denied_calls, "denials",
			 list);
	text = json_dumps(json, JSON_COMPACT);
	buf_str(b, text ? text : "{}");
	buf_char(b, '\n');
	free(text);
	json_decref(json);
}

/* ---- The profile ------------------------------------------------------------ */

/* A line that begins a profile in apparmor.d(5). */
static bool is_apparmor(const char *text)
{
	static const char word[] = "profile ";
	const char *at;

	for (at = text; (at = strstr(at, word)); at++)
		if ((at == text || at[-1] == '\n') && memchr(at, '{', strcspn(at, "\n")))
			return true;
	return false;
}

/* JSON, or a program; 0, or the exit status to leave with, having said why. */
static int understand(const char *file, const char *text, size_t len)
{
	const char *bad;

	filter = filter_of_program(text, len);
	if (filter)
		return 0;
	bad = oci_parse(&profile, text, len);
	if (!bad)
		filter = filter_new(&profile);
	else if (is_apparmor(text))
		warn("'%s' is an AppArmor profile, --profile-check takes seccomp profiles alone",
		     file);
	else
		warn("'%s' is not a seccomp profile: %s", file, bad);
	return bad ? 1 : 0;
}

static int read_profile(const char *file)
{
	FILE *in = fopen(file, "re");
	struct buf b = { 0 };
	char bytes[4096];
	size_t n;

	if (!in) {
		warn_errno("Cannot open profile '%s'", file);
		return 1;
	}
	while (b.len < OCI_BYTES_MAX && (n = fread(bytes, 1, sizeof(bytes), in)) > 0)
		buf_put(&b, bytes, n);
	fclose(in);
	buf_char(&b, '\0');
	int status = understand(file, b.p, b.len - 1);

	buf_free(&b);
	return status;
}

static int check_open(const struct options *given)
{
	options = given;
	return profile_can() ? read_profile(given->profile.check) : 1;
}

static void check_flush(void)
{
}

static int check_close(void)
{
	struct buf *b, own = { 0 };

	b = options->output ? &output_common()->buf : &own;
	if (options->format == FORMAT_JSON)
		put_json(b);
	else
		put_list(b);
	bool lost = fwrite(own.p ? own.p : "", 1, own.len, stdout) != own.len || fflush(stdout);

	if (lost)
		warn_errno("Cannot write to standard output");
	buf_free(&own);
	for (uint32_t i = 0; i < denied_count; i++) {
		for (uint32_t n = 0; n < denied[i].count; n++)
			free(denied[i].places[n].line);
		free(denied[i].places);
		free(denied[i].name);
	}
	free(denied);
	filter_free(filter);
	oci_free(&profile);
	return lost ? 1 : denied_calls ? STATUS_DENIED : 0;
}

const struct sink profile_check_sink = {
	.name = "profile check",
	.need = NEED_TAPE,
	.open = check_open,
	.event = check_event,
	.flush = check_flush,
	.close = check_close,
};
