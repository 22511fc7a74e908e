/* --explain: the text sink with a sentence below each line.
 *
 * The lines are the text sink's own.  What a dynamic loader, a C library's locales and its resolver
 * do before anything of the program's own is folded into a line each, unless -v. */
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include "abi.h"
#include "buf.h"
#include "colour.h"
#include "decode.h"
#include "desc_ids.h"
#include "event.h"
#include "explain.h"
#include "lore.h"
#include "names.h"
#include "options.h"
#include "output.h"
#include "render.h"
#include "sentence.h"
#include "sink.h"
#include "task.h"
#include "util.h"
#include "wrap.h"

enum noise { NOISE_NONE, NOISE_LOADER, NOISE_LOCALE, NOISE_RESOLVER };

enum { FDS_MAX = 64, DNS = 53 };

/* What is remembered of a task. */
struct listener {
	struct listener *next;
	int tid;
	enum noise noise;      /* what is being folded */
	bool starting;	       /* since its execve nothing of its own was done */
	bool inside, folded;   /* a call is under way; it is part of the fold */
	unsigned calls, files; /* of the fold */
	uint64_t fds;	       /* bit set of the descriptors that belong to it */
	uint64_t sockets;      /* of those: sockets that may turn out to be the program's own */
	int fd;		       /* of the call under way, and where it leads */
	char file[256];
};

static const struct options *options;
static struct render_style style;
static struct listener *listeners;
static bool *told;	      /* see sentence() */
static uint64_t told_signals; /* bit set: their default actions were told */
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
	struct buf margin = { 0 };
	size_t from;

	output_interrupt(out);
	from = out->buf.len;
	text_put_pid(&out->buf, task);
	buf_put(&margin, out->buf.p + from, out->buf.len - from);
	buf_str(&margin, "    #     ");
	buf_char(&margin, '\0');
	buf_str(&out->buf, lead);
	wrap(&out->buf, from, text, margin.p, width);
	buf_free(&margin);
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
	l->fds = l->sockets = 0;
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

static bool belongs(uint64_t fds, int fd)
{
	return fd >= 0 && fd < FDS_MAX && fds >> fd & 1;
}

/* Calls that manage memory, and such, for whoever is at work. */
static bool is_plumbing(const char *name)
{
	static const char *const names[] = { "brk",	  "mmap",
					     "mmap2",	  "mprotect",
					     "munmap",	  "arch_prctl",
					     "set_tls",	  "set_thread_area",
					     "rseq",	  "set_tid_address",
					     "futex",	  "set_robust_list",
					     "mremap",	  "riscv_hwprobe",
					     "madvise",	  "prlimit64",
					     "getpid",	  "ugetrlimit",
					     "time",	  "clock_gettime",
					     "uname",	  "gettimeofday",
					     "getrandom", NULL };

	return is_one_of(name, names);
}

/* A socket's calls before it says where it leads. */
static bool is_preparation(const char *name)
{
	static const char *const names[] = { "setsockopt", "ioctl", "fcntl",
					     "fcntl64",	   "close", NULL };

	return is_one_of(name, names);
}

/* The port of an address among the arguments; -1: there is none. */
static int port_of(const struct tape *tape)
{
	for (uint32_t i = 0; i < tape->count; i++)
		if (tape->tokens[i].kind == T_INT && tape->tokens[i].fmt == FMT_PORT)
			return (int)tape->tokens[i].value;
	return -1;
}

static bool has_enum(const struct tape *tape, uint16_t table, uint64_t value)
{
	for (uint32_t i = 0; i < tape->count; i++)
		if (tape->tokens[i].kind == T_ENUM && tape->tokens[i].id == table &&
		    tape->tokens[i].value == value)
			return true;
	return false;
}

/* The resolver asks the name service cache, servers by datagrams, and the kernel which addresses
 * there are. */
static bool is_resolvers_socket(const struct tape *tape)
{
	uint32_t type = tape_argument_named(tape, "type", 4);

	return has_enum(tape, D_TABLE_af, AF_UNIX) || has_enum(tape, D_TABLE_af, AF_NETLINK) ||
	       (type && (tape->tokens[type].value & 0xf) == SOCK_DGRAM);
}

static enum noise noise_of(struct listener *l, const char *name, const struct tape *tape)
{
	const char *path = sentence_path(tape);
	int fd = fd_of(tape);

	if (*path) {
		enum noise noise = noise_of_path(path, l->starting || l->noise == NOISE_RESOLVER);

		/* Libraries that the resolver loads are its own affair, and that it asks whether
		 * the root is still the same. */
		return l->noise == NOISE_RESOLVER && (noise == NOISE_LOADER || !strcmp(path, "/"))
			       ? NOISE_RESOLVER
			       : noise;
	}
	if (belongs(l->sockets, fd) && !is_preparation(name)) {
		int port = port_of(tape);

		/* Does it lead to a name server, or is it the program's own? */
		l->sockets &= ~(1ull << fd);
		if (port >= 0 && port != DNS)
			l->fds &= ~(1ull << fd);
	}
	if (fd >= 0)
		return belongs(l->fds, fd) ? l->noise : NOISE_NONE;
	if (l->noise == NOISE_RESOLVER && !strcmp(name, "socket") && is_resolvers_socket(tape))
		return NOISE_RESOLVER;
	if (!is_plumbing(name))
		return NOISE_NONE;
	return l->noise ? l->noise : l->starting ? NOISE_LOADER : NOISE_NONE;
}

/* ---- Calls -------------------------------------------------------------------------------- */

static const char *name_of(const struct event *event, char number[static 32])
{
	return abi_call_name(event->abi, event->nr, number);
}

static void enter(struct listener *l, const struct event *event, const struct tape *tape)
{
	char number[32];
	enum noise noise = NOISE_NONE;

	l->inside = true;
	l->fd = fd_of(tape);
	l->file[0] = '\0';
	if (l->fd >= 0 && decode_link(event->task->tid, l->fd, l->file, sizeof(l->file)) < 0)
		l->file[0] = '\0';
	for (char *c = l->file; *c; c++)
		if ((unsigned char)*c < ' ' || *c == 127)
			*c = '?';
	if (!options->decode.verbose)
		noise = noise_of(l, name_of(event, number), tape);
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

	if (event->muted)
		l->calls--;
	if (!event->is_error && opened && event->ret >= 0 && event->ret < FDS_MAX) {
		l->fds |= 1ull << event->ret;
		if (!*path)
			l->sockets |= 1ull << event->ret;
		else
			l->files += l->noise != NOISE_LOADER || !strstr(path, "/ld.so.");
	} else if (l->fd >= 0 && l->fd < FDS_MAX) {
		if (!strcmp(name_of(event, number), "close"))
			l->fds &= ~(1ull << l->fd);
		else if (*path)
			l->fds |= 1ull << l->fd; /* a socket that went to the cache's */
	}
}

/* Does it return what the interrupted code had in its register? */
static bool returns_elsewhere(const struct event *event)
{
	static const char *const names[] = { "rt_sigreturn", "sigreturn", NULL };
	char number[32];

	return is_one_of(name_of(event, number), names);
}

static void explain_call(const struct listener *l, const struct event *happened,
			 const struct tape *tape)
{
	struct event copy = *happened;
	const struct event *event = &copy;
	uint16_t call = (uint16_t)abi_call(event->abi, event->nr)->call;
	struct buf b = { 0 };
	uint32_t at = 0;
	unsigned nth = 0;

	if (!call)
		return;
	copy.unavailable |= returns_elsewhere(event);
	sentence(&b, &style, event, tape, options->decode.verbose, told, l->fd, l->file);
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

/* A task ended in the middle of a call, as exit always does. */
static void explain_last(const struct listener *l, const struct event *event)
{
	struct event last = *event;

	last.kind = EV_EXIT;
	last.abi = event->task->call.abi;
	last.nr = event->task->call.nr;
	last.unavailable = true;
	if (text_end_call(event))
		explain_call(l, &last, &event->task->tape);
}

/* Who sent it, and why. */
static void put_origin(struct buf *b, const struct tape *tape)
{
	const char *apart = " (";
	size_t from = b->len;

	for (uint32_t i = 0; tape && i < tape->count; i++) {
		const struct token *token = &tape->tokens[i];
		const struct t_row *word = NULL;
		const char *name;

		if (token->kind == T_ENUM && token->id &&
		    (name = name_enum(abi_native(), (uint16_t)token->id, token->value)))
			word = word_of((uint16_t)token->id, name);
		if (word)
			buf_printf(b, "%s%s", apart, text_of(word->brief));
		else if (token->kind == T_PID)
			buf_printf(b, "%sprocess %d", apart, (int)token->value);
		else if (token->kind == T_ADDR && token->value)
			buf_printf(b, "%sat %#llx", apart, (unsigned long long)token->value);
		else
			continue;
		apart = ", ";
	}
	if (b->len > from)
		buf_char(b, ')');
}

static void explain_signal(const struct event *event, const struct tape *tape)
{
	const char *name = name_signal(abi_native(), (uint64_t)event->signo);
	const struct t_row *word = name ? word_of(D_TABLE_signal, name) : NULL;
	uint64_t bit = 1ull << (event->signo & 63);
	struct buf b = { 0 };

	if (!word)
		return;
	buf_printf(&b, "%s: %s", name, text_of(word->brief));
	put_origin(&b, tape);
	if (!(told_signals & bit) || options->decode.verbose)
		buf_printf(&b, "; if nobody handles it: %s", text_of(word->usual));
	told_signals |= bit;
	buf_char(&b, '\0');
	put_comment(event->task, "    # ", b.p);
	buf_free(&b);
}

static int explain_open(const struct options *o)
{
	options = o;
	style = render_style_of(o);
	told = xcalloc(sentence_told(), sizeof(*told));
	int status = text_sink.open(o);
	width = explain_width(output_common()->fd);
	return status;
}

static void explain_event(const struct event *event, const struct tape *tape)
{
	struct listener *l = listener_of(event->task->tid);

	switch (event->kind) {
	case EV_ENTER:
		l->inside = l->folded = false;
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
	if ((event->kind == EV_EXITED || event->kind == EV_KILLED) && l->inside && !l->folded)
		explain_last(l, event);
	if (!l->folded || (event->kind != EV_ENTER && event->kind != EV_EXIT))
		text_sink.event(event, tape);
	if (event->kind == EV_EXIT && tape && !l->folded && !event->muted)
		explain_call(l, event, tape);
	else if (event->kind == EV_SIGNAL)
		explain_signal(event, tape);
	if (event->kind == EV_EXIT)
		l->inside = l->folded = false;
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
