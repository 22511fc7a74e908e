/* Security contexts, beside what has one: --secontext. */
#include "decode.h"

#include <fcntl.h>
#include <string.h>
#include "args.h"
#include "task.h"

static struct secontext found; /* too large for the stack of a recursion */

/* What is shown of a context: its type, or all of it.  It is cut for that. */
static const char *shown(const struct decode_options *options, char *context)
{
	char *type = strchr(context, ':'), *end;

	type = type ? strchr(type + 1, ':') : NULL;
	if (!type || options->contexts & CONTEXT_FULL)
		return context;
	type++;
	end = strchr(type, ':');
	if (end)
		*end = '\0';
	return type;
}

static void put_found(struct decode *d)
{
	const char *actual = shown(d->options, found.actual),
		   *expected = shown(d->options, found.expected);

	tape_context(d->tape, actual, strcmp(actual, expected) != 0 ? expected : "");
}

static void put_file(struct decode *d, int tid, int fd, const char *path, bool nofollow)
{
	const struct decode_lookup *lookup = decode_looks();

	if (lookup->file_context &&
	    lookup->file_context(tid, fd, path, nofollow, d->options->contexts & CONTEXT_MISMATCH,
				 &found))
		put_found(d);
}

void context_of_fd(struct decode *d, int tid, int fd)
{
	if (d->options->contexts && tid > 0)
		put_file(d, tid, fd, NULL, false);
}

void context_of_task(struct decode *d, int tid)
{
	const struct decode_lookup *lookup = decode_looks();

	if (d->options->contexts && tid > 0 && lookup->task_context &&
	    lookup->task_context(tid, &found))
		put_found(d);
}

static bool is_dirfd(const struct arg *arg)
{
	const struct d_type *type = &d_types[d_fields[arg->field].type];

	return arg->slot < 6 && type->kind == D_VALUE && type->ref == M_DIRFD;
}

/* Where the path in this register begins: in the folder that stands before it or, where none does,
 * behind it. */
static int begins_at(const struct decode *d, unsigned slot)
{
	const struct arg *arg = d->in ? d->in->arg : NULL;
	unsigned i = 0, count = d->in ? d->in->count : 0;

	while (i < count && arg[i].slot != slot)
		i++;
	if (i && i < count && is_dirfd(&arg[i - 1]))
		return (int)d->args[arg[i - 1].slot];
	while (i < count && arg[i].slot == slot) /* each way it may be shown */
		i++;
	return i < count && is_dirfd(&arg[i]) ? (int)d->args[arg[i].slot] : AT_FDCWD;
}

void context_of_path(struct decode *d, bool nofollow)
{
	const struct token *t = &d->tape->tokens[d->tape->count - 1];

	/* Not those of structures: what they are relative to is not known.  Not what the call tells
	 * of where it went. */
	if (!d->options->contexts || !d->task || d->out || t->kind != T_STR || !t->id ||
	    t->flags & TF_CUT || d->tape->count < 2 || t[-1].kind != T_ARG)
		return;
	put_file(d, d->task->tid, begins_at(d, t[-1].fmt), d->tape->bytes + t->aux, nofollow);
}

const char *decode_task_context(const struct decode_options *options, int tid)
{
	const struct decode_lookup *lookup = decode_looks();

	return options->contexts && lookup->task_context && lookup->task_context(tid, &found)
		       ? shown(options, found.actual)
		       : NULL;
}
