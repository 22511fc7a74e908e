/* Which stops have a stack to show, and its frames as people read them. */
#include "config.h"

#include "stack.h"

#include <stdlib.h>
#include <string.h>
#include "abi.h"
#include "desc.h"
#include "event.h"
#include "image.h"
#include "source.h"
#include "space.h"
#include "task.h"
#include "unwind.h"
#include "util.h"

static unsigned limit;
static bool with_source;
static stack_source_fn *recorded; /* NULL: they are found in the tasks themselves */
static struct stack current;	  /* of the event being shown, unless taken early */

bool stack_supported(bool source)
{
#if defined(HAVE_UNWIND) && defined(HAVE_DW)
	(void)source;
	return true;
#elif defined(HAVE_UNWIND)
	return !source;
#else
	(void)source;
	return false;
#endif
}

void stack_open(unsigned frames, bool source)
{
	limit = frames;
	with_source = source;
	if (source)
		image_keep_files();
}

void stack_source(stack_source_fn *source)
{
	recorded = source;
}

static struct space *space_of(struct process *process)
{
	if (!process->space)
		process->space = space_new();
	return process->space;
}

static void drop_space(struct process *process)
{
	if (!process->space)
		return;
	unwind_release(process->space);
	space_free(process->space);
	process->space = NULL;
}

/* ---- Frames --------------------------------------------------------------------------------- */

/* A stack being collected. */
struct collection {
	const struct task *task;
	struct space *space;
	struct stack *stack;
	unsigned depth; /* frames of the machine so far; inlined ones don't count */
	bool lost;	/* it led to where nothing is mapped */
};

static struct stack_frame *add_frame(struct stack *stack)
{
	struct stack_frame *frame;

	if (stack->count == stack->room)
		stack->frames = xgrow(stack->frames, &stack->room, sizeof(*stack->frames));
	frame = &stack->frames[stack->count++];
	*frame = (struct stack_frame){ 0 };
	return frame;
}

static void add_error(struct stack *stack, const char *what, uint64_t ip)
{
	struct stack_frame *frame = add_frame(stack);

	frame->error = what;
	frame->ip = ip;
}

/* Source lines: a return address belongs to the instruction before it. */
static void add_places(struct collection *c, const struct mapping *m,
		       const struct stack_frame *plain)
{
	struct image *image = space_image((struct mapping *)m, c->task->tid);
	const struct place *places;
	uint64_t address;
	unsigned count;

	if (!image || !image_address(image, plain->address - (c->depth > 0), &address)) {
		*add_frame(c->stack) = *plain;
		return;
	}
	places = source_places(image, address, &count);
	for (unsigned i = 0; i < count; i++) {
		struct stack_frame *frame = add_frame(c->stack);

		*frame = *plain;
		frame->file = places[i].file;
		frame->line = places[i].line;
		if (i + 1 < count) {
			frame->symbol = places[i].function;
			frame->offset = 0;
			frame->inlined = true;
		}
	}
}

static bool take_frame(void *arg, uint64_t ip, struct symbol *symbol, uint64_t offset)
{
	struct collection *c = arg;
	const struct mapping *m;

	if (c->depth >= limit) {
		add_error(c->stack, "too many stack frames", 0);
		return false;
	}
	if (!ip) /* the end of the chain */
		return false;
	m = space_find(c->space, ip);
	if (!m) {
		c->lost = true;
		add_error(c->stack, "unexpected_backtracing_error", ip);
		return false;
	}

	struct stack_frame frame = {
		.ip = ip,
		.binary = m->path,
		.address = ip - m->start + m->offset,
		.symbol = symbol ? symbol_shown(symbol) : NULL,
		.offset = offset,
	};

	if (with_source)
		add_places(c, m, &frame);
	else
		*add_frame(c->stack) = frame;
	c->depth++;
	return true;
}

/* What was found once, as far as it is asked for now: there may be source lines, or more frames. */
static bool recall(struct stack *stack)
{
	const struct stack *whole = recorded();
	unsigned depth = 0;

	stack->count = 0;
	for (uint32_t i = 0; whole && i < whole->count; i++) {
		struct stack_frame frame = whole->frames[i];

		if (depth >= limit) {
			add_error(stack, "too many stack frames", 0);
			break;
		}
		depth += !frame.inlined;
		if (frame.inlined && !with_source)
			continue;
		if (!with_source)
			frame.file = NULL;
		*add_frame(stack) = frame;
	}
	return whole;
}

static bool collect(const struct task *task, struct stack *stack)
{
	if (recorded)
		return recall(stack);

	struct space *space = space_of(task->process);
	bool fresh = space->stale;

	for (;;) {
		struct collection c = { .task = task, .space = space, .stack = stack };

		if (space_refresh(space, task->tid))
			unwind_forget(space);
		stack->count = 0;
		if (!unwind_walk(task, space, take_frame, &c)) {
			add_error(stack, "Can't initiate libunwind", 0);
			return true;
		}
		/* Others who share the memory may have mapped something meanwhile. */
		if (!c.lost || fresh)
			return true;
		space->stale = fresh = true;
	}
}

/* ---- Stops ---------------------------------------------------------------------------------- */

static bool has_class(const struct d_number *entry, enum d_class class)
{
	return entry->call && d_calls[entry->call].classes >> class & 1;
}

bool stack_needs(const struct abi *abi, uint64_t nr)
{
	return has_class(abi_call(abi, nr), D_CLASS_MEMORY);
}

/* The call gives its memory up: the calls of a %process that name a %file execute it. */
static bool leaves_memory(const struct d_number *entry)
{
	return entry->call &&
	       (d_rets[d_calls[entry->call].ret].kind == D_RET_NONE ||
		(has_class(entry, D_CLASS_FILE) && has_class(entry, D_CLASS_PROCESS)));
}

static char *copy_of(const char *text)
{
	return text ? xstrdup(text) : NULL;
}

/* A stack that outlives the mappings it was found in. */
static void take_early(struct task *task)
{
	struct stack *stack = xcalloc(1, sizeof(*stack));

	if (!collect(task, stack)) {
		free(stack);
		return;
	}
	stack->early = true;
	for (uint32_t i = 0; i < stack->count; i++) {
		struct stack_frame *frame = &stack->frames[i];

		frame->error = copy_of(frame->error);
		frame->binary = copy_of(frame->binary);
		frame->symbol = copy_of(frame->symbol);
		frame->file = copy_of(frame->file);
	}
	task->stack = stack;
}

void stack_drop(struct task *task)
{
	struct stack *stack = task->stack;

	if (stack && stack->early) {
		for (uint32_t i = 0; i < stack->count; i++) {
			free((char *)stack->frames[i].error);
			free((char *)stack->frames[i].binary);
			free((char *)stack->frames[i].symbol);
			free((char *)stack->frames[i].file);
		}
		free(stack->frames);
		free(stack);
	}
	task->stack = NULL;
}

void stack_take(const struct event *event)
{
	struct task *task = event->task;

	switch (event->kind) {
	case EV_ENTER:
		if (task->call.selected && !event->launching &&
		    (recorded || leaves_memory(task->call.entry)))
			take_early(task);
		break;
	case EV_EXIT:
		if (task->stack || event->muted)
			break;
		/* fall through */
	case EV_SIGNAL:
		stack_drop(task);
		task->stack = collect(task, &current) ? &current : NULL;
		break;
	default:
		break;
	}
}

const struct stack *stack_now(const struct task *task)
{
	static struct stack now;

	if (task->process->space)
		task->process->space->stale = true;
	collect(task, &now);
	return &now;
}

void stack_done(const struct event *event)
{
	struct task *task = event->task;

	switch (event->kind) {
	case EV_EXIT:
		if (has_class(task->call.entry, D_CLASS_MEMORY) && task->process->space)
			space_of(task->process)->stale = true;
		/* fall through */
	case EV_SIGNAL:
		stack_drop(task);
		break;
	case EV_EXEC:
		drop_space(task->process);
		break;
	case EV_EXITED:
	case EV_KILLED:
	case EV_SUPERSEDED:
	case EV_DETACH:
		stack_drop(task);
		if (task->process->refs == 1)
			drop_space(task->process);
		break;
	default:
		break;
	}
}
