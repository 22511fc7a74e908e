/* Tasks and processes by number, and the one function that changes their state. */
#include "task.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "abi.h"
#include "util.h"

/* Chained hash tables over small integers that the kernel hands out one after the other: the low
 * bits will do. */
enum { FIRST_SIZE = 64 };

static struct {
	struct task **chains;
	uint32_t size, count;
} tasks;

static struct {
	struct process **chains;
	uint32_t size, count;
} processes;

static struct task **task_chain(pid_t tid)
{
	return &tasks.chains[(uint32_t)tid & (tasks.size - 1)];
}

static struct process **process_chain(pid_t tgid)
{
	return &processes.chains[(uint32_t)tgid & (processes.size - 1)];
}

static void link_task(struct task *task)
{
	struct task **chain = task_chain(task->tid);

	task->next = *chain;
	*chain = task;
}

static void unlink_task(struct task *task)
{
	struct task **at = task_chain(task->tid);

	while (*at != task)
		at = &(*at)->next;
	*at = task->next;
}

static void grow_tasks(void)
{
	struct task **old = tasks.chains;
	uint32_t size = tasks.size;

	tasks.size = size ? size * 2 : FIRST_SIZE;
	tasks.chains = xcalloc(tasks.size, sizeof(*tasks.chains));
	for (uint32_t i = 0; i < size; i++)
		for (struct task *task = old[i], *next; task; task = next) {
			next = task->next;
			link_task(task);
		}
	free(old);
}

static void grow_processes(void)
{
	struct process **old = processes.chains;
	uint32_t size = processes.size;

	processes.size = size ? size * 2 : FIRST_SIZE;
	processes.chains = xcalloc(processes.size, sizeof(*processes.chains));
	for (uint32_t i = 0; i < size; i++)
		for (struct process *process = old[i], *next; process; process = next) {
			struct process **chain = process_chain(process->tgid);

			next = process->next;
			process->next = *chain;
			*chain = process;
		}
	free(old);
}

static struct process *join_process(pid_t tgid)
{
	struct process *process;
	struct process **chain;

	if (processes.count == processes.size)
		grow_processes();
	chain = process_chain(tgid);
	for (process = *chain; process; process = process->next)
		if (process->tgid == tgid) {
			process->refs++;
			return process;
		}
	process = xcalloc(1, sizeof(*process));
	process->tgid = tgid;
	process->refs = 1;
	process->next = *chain;
	*chain = process;
	processes.count++;
	return process;
}

static void leave_process(struct process *process)
{
	struct process **at;

	if (--process->refs)
		return;
	for (at = process_chain(process->tgid); *at != process; at = &(*at)->next)
		;
	*at = process->next;
	processes.count--;
	free(process);
}

struct task *task_find(pid_t tid)
{
	if (!tasks.size)
		return NULL;
	for (struct task *task = *task_chain(tid); task; task = task->next)
		if (task->tid == tid)
			return task;
	return NULL;
}

struct task *task_new(pid_t tid, pid_t tgid)
{
	struct task *task = xcalloc(1, sizeof(*task));

	if (tasks.count == tasks.size)
		grow_tasks();
	task->tid = tid;
	task->process = join_process(tgid);
	link_task(task);
	tasks.count++;
	return task;
}

void task_free(struct task *task)
{
	unlink_task(task);
	tasks.count--;
	leave_process(task->process);
	tape_free(&task->tape);
	free(task->counts);
	free(task);
}

unsigned task_count(void)
{
	return tasks.count;
}

void task_each(void (*fn)(struct task *, void *), void *arg)
{
	for (uint32_t i = 0; i < tasks.size; i++)
		for (struct task *task = tasks.chains[i], *next; task; task = next) {
			next = task->next;
			fn(task, arg);
		}
}

/* ---- Events -------------------------------------------------------------------------------- */

static void take_call(struct call *call, const struct event *event)
{
	call->last_abi = call->abi;
	call->last_nr = call->nr;
	call->abi = event->abi;
	call->nr = event->nr;
	memcpy(call->args, event->args, sizeof(call->args));
	call->entry = abi_call(event->abi, event->nr);
	call->poked = call->delayed = call->waits = false;
	call->tampered = 0;
	call->entered = event->time;
	call->entered_wall = event->wall;
	call->entered_stime = event->stime;
}

bool task_ends(const struct event *event)
{
	return event->kind == EV_EXITED || event->kind == EV_KILLED ||
	       event->kind == EV_SUPERSEDED || event->kind == EV_DETACH;
}

void task_apply(const struct event *event)
{
	struct task *task = event->task;

	switch (event->kind) {
	case EV_ENTER:
		take_call(&task->call, event);
		task->call.inside = true;
		task->process->abi = event->abi;
		break;
	case EV_LOST:
		take_call(&task->call, event);
		break;
	case EV_EXIT:
		task->call.inside = false;
		break;
	case EV_EXEC:
		/* The one that called execve is the leader now, whoever it was before. */
		if (task->tid != task->process->tgid) {
			unlink_task(task);
			task->tid = task->process->tgid;
			link_task(task);
		}
		break;
	case EV_ATTACH:
		if (event->parent && !task->process->abi)
			task->process->abi = event->parent->process->abi;
		break;
	default:
		break;
	}
}
