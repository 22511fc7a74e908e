/* --explain: the text sink with a sentence below each line.
 *
 * The lines are the text sink's own.  What a dynamic loader, a C library's locales and its resolver
 * do before anything of the program's own is folded into a line each, unless -v. */
#include <stdlib.h>
#include <string.h>
#include "abi.h"
#include "buf.h"
#include "colour.h"
#include "decode.h"
#include "desc_ids.h"
#include "event.h"
#include "explain.h"
#include "lore.h"
#include "options.h"
#include "output.h"
#include "render.h"
#include "sentence.h"
#include "sink.h"
#include "task.h"
#include "util.h"
#include "wrap.h"

enum noise { NOISE_NONE, NOISE_LOADER, NOISE_LOCALE, NOISE_RESOLVER };

/* What is remembered of a task. */
struct listener {
	struct listener *next;
	int tid;
	enum noise noise;      /* what is being folded */
	bool starting;	       /* since its execve nothing of its own was done */
	bool folded;	       /* the call under way is */
	unsigned calls, files; /* of the fold */
	uint64_t fds;	       /* bit set of the descriptors that belong to it */
	int fd;		       /* of the call under way, and where it leads */
	char file[256];
};

static const struct options *options;
static struct render_style style;
static struct listener *listeners;
static bool *told; /* by d_call: its first sentence was full */
static unsigned width;

static struct listener *listener_of(int tid)
{
	struct listener *l = listeners;

	while (l && l->tid != tid)
		l = l->next;
	if (!l) {
		l = xcalloc(1, sizeof(*l));
		l->tid = tid;
		l->next = listeners;
		listeners = l;
	}
	return l;
}

static void forget(int tid)
{
	for (struct listener **at = &listeners; *at; at = &(*at)->next)
		if ((*at)->tid == tid) {
			struct listener *l = *at;

			*at = l->next;
			free(l);
			return;
		}
}

/* ---- Lines -------------------------------------------------------------------------------- */

static void put_comment(struct task *task, const char *lead, const char *text)
{
	struct output *out = output_of(task);
	size_t from;

	output_interrupt(out);
	from = out->buf.len;
	buf_str(&out->buf, lead);
	wrap(&out->buf, from, text, "    #     ", width);
	colour_as(&out->buf, from, COLOUR_COMMENT);
	output_done(out);
}

static void end_fold(struct listener *l, struct task *task)
{
	static const char *const names[] = {
		[NOISE_LOADER] = "dynamic loader",
		[NOISE_LOCALE] = "locale",
		[NOISE_RESOLVER] = "name resolver",
	};
	static const char *const what[][2] = {
		[NOISE_LOADER] = { "library", "libraries" },
		[NOISE_LOCALE] = { "file", "files" },
		[NOISE_RESOLVER] = { "file", "files" },
	};
	char text[128];

	if (!l->noise)
		return;
	if (l->files)
		snprintf(text, sizeof(text), "… %s: %u call%s, %u %s", names[l->noise], l->calls,
			 l->calls == 1 ? "" : "s", l->files, what[l->noise][l->files != 1]);
	else
		snprintf(text, sizeof(text), "… %s: %u call%s",
			 l->noise == NOISE_LOADER ? "start of the program" : names[l->noise],
			 l->calls, l->calls == 1 ? "" : "s");
	l->noise = NOISE_NONE;
	l->calls = l->files = 0;
	l->fds = 0;
	put_comment(task, "    # ", text);
}

/* ---- What is noise ------------------------------------------------------------------------ */

static bool has(const char *text, const char *const *parts)
{
	for (; *parts; parts++)
		if (strstr(text, *parts))
			return true;
	return false;
}

static enum noise noise_of_path(const char *path, bool starting)
{
	static const char *const locale[] = { "/locale/",  "/locale.alias", "/gconv",
					      "/C.UTF-8/", "/C.utf8/",	    NULL };
	static const char *const resolver[] = { "/etc/resolv.conf", "/etc/hosts",
						"/etc/host.conf",   "/etc/nsswitch.conf",
						"/etc/gai.conf",    "libnss_",
						"/nscd/",	    NULL };
	static const char *const loader[] = { "/ld.so.", "/ld-", ".so.", "/glibc-hwcaps", NULL };
	size_t len = strlen(path);

	if (has(path, locale))
		return NOISE_LOCALE;
	if (has(path, resolver))
		return NOISE_RESOLVER;
	if (starting && (has(path, loader) || (len > 3 && !strcmp(path + len - 3, ".so"))))
		return NOISE_LOADER;
	return NOISE_NONE;
}

static bool is_one_of(const char *name, const char *const *names)
{
	for (; *names; names++)
		if (!strcmp(name, *names))
			return true;
	return false;
}

/* The first descriptor of a call, -1 none. */
static int fd_of(const struct tape *tape)
{
	for (uint32_t i = 0; i < tape->count; i++)
		if (tape->tokens[i].kind == T_FD && (int)tape->tokens[i].value >= 0)
			return (int)tape->tokens[i].value;
	return -1;
}

static enum noise noise_of(const struct listener *l, const char *name, const struct tape *tape)
{
	static const char *const start[] = { "brk",
					     "mmap",
					     "mmap2",
					     "mprotect",
					     "munmap",
					     "arch_prctl",
					     "set_thread_area",
					     "set_tls",
					     "rseq",
					     "set_tid_address",
					     "set_robust_list",
					     "prlimit64",
					     "getrandom",
					     "ugetrlimit",
					     "riscv_hwprobe",
					     NULL };
	const char *path = sentence_path(tape);
	int fd = fd_of(tape);

	if (*path)
		return noise_of_path(path, l->starting);
	if (fd >= 0)
		return fd < 64 && l->fds >> fd & 1 ? l->noise : NOISE_NONE;
	return l->starting && l->noise <= NOISE_LOADER && is_one_of(name, start) ? NOISE_LOADER
										 : NOISE_NONE;
}

/* ---- Calls -------------------------------------------------------------------------------- */

static void enter(struct listener *l, const struct event *event, const struct tape *tape)
{
	char number[32];
	enum noise noise = NOISE_NONE;

	l->fd = fd_of(tape);
	l->file[0] = '\0';
	if (l->fd >= 0 && decode_link(event->task->tid, l->fd, l->file, sizeof(l->file)) < 0)
		l->file[0] = '\0';
	for (char *c = l->file; *c; c++)
		if ((unsigned char)*c < ' ' || *c == 127)
			*c = '?';
	if (!options->decode.verbose)
		noise = noise_of(l, abi_call_name(event->abi, event->nr, number), tape);
	if (noise != l->noise)
		end_fold(l, event->task);
	l->noise = noise;
	l->folded = noise != NOISE_NONE;
	l->calls += l->folded;
	if (noise != NOISE_LOADER)
		l->starting = false;
}

static void fold(struct listener *l, const struct event *event, const struct tape *tape)
{
	const char *path = sentence_path(tape);
	bool opened = d_rets[d_calls[abi_call(event->abi, event->nr)->call].ret].kind == D_RET_FD;
	char number[32];

	if (!event->is_error && opened && event->ret >= 0 && event->ret < 64) {
		l->fds |= 1ull << event->ret;
		l->files += l->noise != NOISE_LOADER || !strstr(path, "/ld.so.");
	} else if (l->fd >= 0 && l->fd < 64 &&
		   !strcmp(abi_call_name(event->abi, event->nr, number), "close")) {
		l->fds &= ~(1ull << l->fd);
	}
}

static void explain_call(const struct listener *l, const struct event *event,
			 const struct tape *tape)
{
	uint16_t call = (uint16_t)abi_call(event->abi, event->nr)->call;
	struct buf b = { 0 };
	uint32_t at = 0;
	unsigned nth = 0;

	if (!call)
		return;
	sentence(&b, &style, event, tape, !told[call] || options->decode.verbose, l->fd, l->file);
	told[call] = true;
	buf_char(&b, '\0');
	if (*b.p)
		put_comment(event->task, "    # ", b.p);
	b.len = 0;
	while (options->decode.verbose && sentence_flag(&b, event, tape, &at, &nth)) {
		buf_char(&b, '\0');
		put_comment(event->task, "    #   ", b.p);
		b.len = 0;
	}
	buf_free(&b);
}

static void explain_signal(const struct event *event)
{
	const char *name = NULL;
	const struct d_table *t = &d_tables[D_TABLE_signal];
	struct buf b = { 0 };

	for (unsigned i = 0; i < t->count; i++)
		if (const_of(&d_consts[t->first + i]) == (uint64_t)event->signo) {
			name = d_text(d_consts[t->first + i].name);
			break;
		}
	const struct t_row *word = name ? word_of(D_TABLE_signal, name) : NULL;
	if (!word)
		return;
	buf_printf(&b, "%s: %s; if nobody handles it: %s", name, text_of(word->brief),
		   text_of(word->usual));
	buf_char(&b, '\0');
	put_comment(event->task, "    # ", b.p);
	buf_free(&b);
}

static int explain_open(const struct options *o)
{
	options = o;
	style = render_style_of(o);
	told = xcalloc(d_call_count, sizeof(*told));
	int status = text_sink.open(o);
	width = explain_width(output_common()->fd);
	return status;
}

static void explain_event(const struct event *event, const struct tape *tape)
{
	struct listener *l = listener_of(event->task->tid);

	switch (event->kind) {
	case EV_ENTER:
		l->folded = false;
		if (tape && event->task->call.selected)
			enter(l, event, tape);
		break;
	case EV_EXIT:
		if (tape && l->folded)
			fold(l, event, tape);
		break;
	case EV_EXEC:
		l->starting = true;
		break;
	case EV_ATTACH:
		break;
	default:
		end_fold(l, event->task);
	}
	if (!l->folded || (event->kind != EV_ENTER && event->kind != EV_EXIT))
		text_sink.event(event, tape);
	if (event->kind == EV_EXIT && tape && !l->folded && !event->muted)
		explain_call(l, event, tape);
	else if (event->kind == EV_SIGNAL)
		explain_signal(event);
	if (event->kind == EV_EXIT)
		l->folded = false;
	if (task_ends(event))
		forget(event->task->tid);
}

static void explain_flush(void)
{
	text_sink.flush();
}

static int explain_close(void)
{
	free(told);
	return text_sink.close();
}

const struct sink explain_sink = {
	.name = "explain",
	.need = NEED_TAPE,
	.open = explain_open,
	.event = explain_event,
	.flush = explain_flush,
	.close = explain_close,
};
