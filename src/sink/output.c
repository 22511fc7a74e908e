/* Where the bytes of a sink go: stderr, a file, a command, or one file per task (-ff -o). */
#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>
#include "colour.h"
#include "options.h"
#include "task.h"
#include "util.h"

enum {
	FULL = 1 << 16,	      /* bytes that are written without waiting for more */
	OPEN_FILES_MAX = 256, /* files of single tasks kept open; more are opened for each flush */
};

static struct output common = { .fd = -1 };
static struct output *own;     /* the outputs of single tasks */
static unsigned own_open;      /* of them, with an open file */
static const char *own_prefix; /* -ff -o PREFIX; NULL otherwise */
static bool append;
static pid_t command; /* of -o '|cmd'; 0 none */
static bool timer_armed;
static uint64_t size_limit; /* 0 none */
static unsigned rotations;  /* files kept beside the one being written */
static bool full;
static bool lost; /* something could not be written */
static const char cant_open[] = "Can't fopen '%s'";

/* ---- Writing ------------------------------------------------------------------------------ */

static int open_file(const char *path, int flags)
{
	return open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOCTTY | flags, 0666);
}

/* Say why, with the path in its place.  Of standard error there is nobody to tell. */
static void give_up(struct output *out, const char *fmt)
{
	out->broken = lost = true;
	if (out->path)
		warn_errno(fmt, out->path);
}

static void write_all(struct output *out)
{
	const char *p = out->buf.p;
	size_t left = out->buf.len;

	while (left && !out->broken) {
		ssize_t n = write(out->fd, p, left);

		if (n >= 0) {
			p += n;
			left -= (size_t)n;
		} else if (errno == EAGAIN) { /* someone else's descriptor, too */
			poll(&(struct pollfd){ .fd = out->fd, .events = POLLOUT }, 1, -1);
		} else if (errno != EINTR) {
			give_up(out, "%s");
		}
	}
}

static void flush(struct output *out)
{
	bool reopened = false;

	if (!out->buf.len)
		return;
	if (out->fd < 0 && !out->broken) {
		out->fd = open_file(out->path, O_APPEND);
		if (out->fd < 0)
			give_up(out, "%s");
		reopened = true;
	}
	write_all(out);
	if (reopened && out->fd >= 0) {
		close(out->fd);
		out->fd = -1;
	}
	out->written += out->buf.len;
	out->column = output_column(out);
	out->line_start = 0;
	out->buf.len = 0;
}

void output_flush_all(void)
{
	timer_armed = false;
	flush(&common);
	for (struct output *out = own; out; out = out->next)
		flush(out);
}

/* Have the loop interrupted in a second.  Without a handler for its signal there is no loop. */
static void arm_timer(void)
{
	const struct itimerval second = { .it_value = { .tv_sec = 1 } };
	struct sigaction now;

	if (timer_armed || sigaction(SIGALRM, NULL, &now) < 0 || now.sa_handler == SIG_DFL ||
	    now.sa_handler == SIG_IGN)
		return;
	setitimer(ITIMER_REAL, &second, NULL);
	timer_armed = true;
}

pid_t output_command(void)
{
	return command;
}

void output_line(struct output *out)
{
	out->line_start = out->buf.len;
	out->column = 0;
}

void output_interrupt(struct output *out)
{
	size_t from = out->buf.len;

	if (out->open) {
		buf_str(&out->buf, " <unfinished ...>");
		colour_as(&out->buf, from, COLOUR_COMMENT);
		buf_char(&out->buf, '\n');
	}
	out->open = NULL;
}

size_t output_column(const struct output *out)
{
	size_t len = out->buf.len - out->line_start;

	return out->column + len - colour_hidden(out->buf.p + out->line_start, len);
}

/* FILE.1 becomes FILE.2 and so on, FILE becomes FILE.1, and a new FILE is begun. */
static void rotate(struct output *out)
{
	char *to = xasprintf("%s.%u", out->path, rotations);
	int fd;

	flush(out);
	for (unsigned i = rotations; i; i--) {
		char *from = i > 1 ? xasprintf("%s.%u", out->path, i - 1) : xstrdup(out->path);

		if (rename(from, to) < 0 && errno != ENOENT)
			warn_errno("%s", to);
		free(to);
		to = from;
	}
	free(to);
	fd = open_file(out->path, O_TRUNC);
	if (fd < 0) {
		give_up(out, cant_open);
		return;
	}
	dup3(fd, out->fd, O_CLOEXEC);
	close(fd);
	out->written = 0;
}

bool output_lost(void)
{
	return lost;
}

bool output_full(void)
{
	return full;
}

void output_done(struct output *out)
{
	if (size_limit && !out->open && out->written + out->buf.len >= size_limit) {
		if (rotations)
			rotate(out);
		else
			full = true;
	}
	if (out->through || out->buf.len >= FULL)
		flush(out);
	else if (out->buf.len)
		arm_timer();
}

/* ---- Opening ------------------------------------------------------------------------------ */

int output_start(const char *line, pid_t *ret_pid)
{
	int ends[2];
	pid_t pid;

	if (pipe2(ends, O_CLOEXEC) < 0)
		return -1;
	pid = fork();
	if (pid < 0)
		return -1;
	if (!pid) {
		if (ends[0] == STDIN_FILENO)
			fcntl(ends[0], F_SETFD, 0);
		else
			dup2(ends[0], STDIN_FILENO);
		execl("/bin/sh", "sh", "-c", line, (char *)NULL);
		_exit(127);
	}
	close(ends[0]);
	*ret_pid = pid;
	return ends[1];
}

/* Does nobody read what is written there, or has it all to themselves?  Not a terminal, nor a pipe.
 */
static bool may_wait(int fd, mode_t kind)
{
	struct stat st;

	/* null(4) */
	return fstat(fd, &st) == 0 && ((st.st_mode & S_IFMT) == kind ||
				       (S_ISCHR(st.st_mode) && st.st_rdev == makedev(1, 3)));
}

/* Can files be made that are called PREFIX.something?  The first is not made until there is a task,
 * which is too late to say no. */
static bool may_begin(const char *prefix)
{
	const char *slash = strrchr(prefix, '/');
	char *folder = slash ? xasprintf("%.*s", (int)(slash + 1 - prefix), prefix) : xstrdup(".");
	bool good = faccessat(AT_FDCWD, folder, W_OK | X_OK, AT_EACCESS) == 0;

	free(folder);
	return good;
}

int output_open(const struct options *options)
{
	const char *name = options->output;

	append = options->append;
	size_limit = options->size_limit;
	rotations = options->rotate;
	warn_before = output_flush_all;
	atexit(output_flush_all);
	common.fd = STDERR_FILENO;
	common.through = !may_wait(common.fd, 0);
	if (!name)
		return 0;
	common.path = xstrdup(name);
	if (*name == '|' || *name == '!') {
		common.fd = output_start(name + 1, &command);
		if (common.fd < 0) {
			warn_errno("popen");
			return 1;
		}
		common.through = false;
		return 0;
	}
	if (options->separate) {
		own_prefix = name;
		if (may_begin(name))
			return 0;
		warn_errno(cant_open, name);
		return 1;
	}
	common.fd = open_file(name, append ? O_APPEND : O_TRUNC);
	if (common.fd < 0) {
		warn_errno(cant_open, name);
		return 1;
	}
	common.through = !may_wait(common.fd, S_IFREG);
	if (append && rotations) /* what is there fills it, too */
		common.written = (uint64_t)lseek(common.fd, 0, SEEK_END);
	return 0;
}

/* PREFIX.TID */
static struct output *own_new(pid_t tid)
{
	struct output *out = xcalloc(1, sizeof(*out));

	out->path = xasprintf("%s.%d", own_prefix, (int)tid);
	out->fd = open_file(out->path, append ? O_APPEND : O_TRUNC);
	if (out->fd < 0) {
		give_up(out, cant_open);
	} else if (own_open < OPEN_FILES_MAX) {
		own_open++;
	} else {
		close(out->fd);
		out->fd = -1;
	}
	out->next = own;
	out->link = &own;
	if (own)
		own->link = &out->next;
	own = out;
	return out;
}

struct output *output_of(struct task *task)
{
	if (!own_prefix)
		return &common;
	if (!task->output)
		task->output = own_new(task->tid);
	return task->output;
}

struct output *output_common(void)
{
	return &common;
}

/* ---- Closing ------------------------------------------------------------------------------ */

void output_release(struct task *task)
{
	struct output *out = task->output;

	if (common.open == task)
		common.open = NULL;
	if (!out)
		return;
	task->output = NULL;
	flush(out);
	if (out->fd >= 0) {
		close(out->fd);
		own_open--;
	}
	*out->link = out->next;
	if (out->next)
		out->next->link = out->link;
	buf_free(&out->buf);
	free(out->path);
	free(out);
}

void output_inherit(struct task *to, struct task *from)
{
	if (!from->output)
		return;
	output_release(to);
	to->output = from->output;
	from->output = NULL;
	to->output->open = NULL;
}

void output_close(void)
{
	output_flush_all();
	if (common.fd > STDERR_FILENO) {
		close(common.fd);
		common.fd = -1;
	}
	/* The engine, which waits for any child, may have reaped the command already: ECHILD. */
	if (command)
		while (waitpid(command, NULL, 0) < 0 && errno == EINTR)
			;
	buf_free(&common.buf);
	free(common.path);
	common.path = NULL;
}
