/* The ptrace engine's tracees: a hash by tid, a list in order of arrival, a queue of stops. */
#include "tracee.h"

#include <stdlib.h>
#include "util.h"

enum { FIRST_SIZE = 64 };

static struct tracee **chains;
static uint32_t size, count;
static struct tracee *oldest, *newest;
static struct tracee *queue_head, **queue_tail = &queue_head;

static struct tracee **chain_of(pid_t tid)
{
	return &chains[(uint32_t)tid & (size - 1)];
}

static void hash(struct tracee *tracee)
{
	struct tracee **chain = chain_of(tracee->tid);

	tracee->chain = *chain;
	*chain = tracee;
}

static void unhash(struct tracee *tracee)
{
	struct tracee **at = chain_of(tracee->tid);

	while (*at != tracee)
		at = &(*at)->chain;
	*at = tracee->chain;
}

static void grow(void)
{
	size = size ? size * 2 : FIRST_SIZE;
	free(chains);
	chains = xcalloc(size, sizeof(*chains));
	for (struct tracee *tracee = oldest; tracee; tracee = tracee->next)
		hash(tracee);
}

/* ---- The roll ------------------------------------------------------------------------------ */

static struct roll *roll;
static uint32_t *unused; /* slots that are free again */
static uint32_t unused_count, unused_cap;

void tracee_share(struct roll *given)
{
	roll = given;
}

/* Slots are counted from one; those that find none are not known to others. */
static void enroll(struct tracee *tracee)
{
	if (!roll)
		return;
	if (unused_count)
		tracee->slot = unused[--unused_count];
	else if (roll->used < ROLL_MAX)
		tracee->slot = ++roll->used;
	if (tracee->slot)
		roll->tids[tracee->slot - 1] = tracee->tid;
}

static void strike(const struct tracee *tracee)
{
	if (!tracee->slot)
		return;
	roll->tids[tracee->slot - 1] = 0;
	if (unused_count == unused_cap)
		unused = xgrow(unused, &unused_cap, sizeof(*unused));
	unused[unused_count++] = tracee->slot;
}

/* ---- All of them --------------------------------------------------------------------------- */

struct tracee *tracee_first(void)
{
	return oldest;
}

unsigned tracee_count(void)
{
	return count;
}

struct tracee *tracee_find(pid_t tid)
{
	if (!size)
		return NULL;
	for (struct tracee *tracee = *chain_of(tid); tracee; tracee = tracee->chain)
		if (tracee->tid == tid)
			return tracee;
	return NULL;
}

struct tracee *tracee_new(pid_t tid, enum tracee_state state)
{
	struct tracee *tracee = xcalloc(1, sizeof(*tracee));

	if (count == size)
		grow();
	tracee->tid = tid;
	tracee->state = state;
	hash(tracee);
	tracee->prev = newest;
	*(newest ? &newest->next : &oldest) = tracee;
	newest = tracee;
	count++;
	enroll(tracee);
	return tracee;
}

static void leave_queue(struct tracee *tracee)
{
	struct tracee **at = &queue_head;

	while (*at != tracee)
		at = &(*at)->behind;
	*at = tracee->behind;
	if (queue_tail == &tracee->behind)
		queue_tail = at;
	tracee->queued = false;
}

void tracee_free(struct tracee *tracee)
{
	if (tracee->queued)
		leave_queue(tracee);
	unhash(tracee);
	strike(tracee);
	*(tracee->prev ? &tracee->prev->next : &oldest) = tracee->next;
	*(tracee->next ? &tracee->next->prev : &newest) = tracee->prev;
	count--;
	free(tracee);
}

void tracee_rename(struct tracee *tracee, pid_t tid)
{
	unhash(tracee);
	tracee->tid = tid;
	if (tracee->slot)
		roll->tids[tracee->slot - 1] = tid;
	hash(tracee);
}

void tracee_queue(struct tracee *tracee, int status)
{
	tracee->status = status;
	if (tracee->queued)
		return;
	tracee->queued = true;
	tracee->behind = NULL;
	*queue_tail = tracee;
	queue_tail = &tracee->behind;
}

struct tracee *tracee_unqueue(void)
{
	struct tracee *tracee = queue_head;

	if (!tracee)
		return NULL;
	queue_head = tracee->behind;
	if (!queue_head)
		queue_tail = &queue_head;
	tracee->queued = false;
	return tracee;
}
