/* Facts of tasks: sorted by name in each, and shared between those that inherit them. */
#include "known.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "event.h"
#include "task.h"
#include "util.h"

enum { CHAINS = 1024, FACTS_MAX = 1 << 20 }; /* a file may invent any number of them */

struct fact {
	unsigned refs;
	long len;     /* of the text, or -errno */
	size_t begin; /* of the text, in... */
	char bytes[]; /* ... the name, NUL, the text, NUL */
};

struct known {
	int tid;
	uint32_t count, cap;
	struct fact **facts;
	struct known *next;
};

static struct known *chains[CHAINS];
static unsigned total;
static fact_fn *source = fact_live;

void known_source(fact_fn *given)
{
	source = given;
}

long known_ask(int tid, const char *name, char *buf, size_t size)
{
	return source(tid, name, buf, size);
}

static struct known **find(int tid)
{
	struct known **at = &chains[(unsigned)tid % CHAINS];

	while (*at && (*at)->tid != tid)
		at = &(*at)->next;
	return at;
}

/* Where a fact is, or would be. */
static uint32_t place_of(const struct known *k, const char *name, bool *found)
{
	uint32_t low = 0, high = k->count;

	*found = false;
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		int order = strcmp(k->facts[middle]->bytes, name);

		if (!order) {
			*found = true;
			return middle;
		}
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static void release(struct fact *fact)
{
	if (!--fact->refs)
		free(fact);
}

static void drop(struct known **at)
{
	struct known *k = *at;

	if (!k)
		return;
	*at = k->next;
	total -= k->count;
	for (uint32_t i = 0; i < k->count; i++)
		release(k->facts[i]);
	free(k->facts);
	free(k);
}

/* Takes the reference. */
static void put(int tid, struct fact *fact)
{
	struct known **at = find(tid), *k = *at;
	uint32_t place;
	bool found;

	if (!k) {
		k = *at = xcalloc(1, sizeof(*k));
		k->tid = tid;
	}
	place = place_of(k, fact->bytes, &found);
	if (found) {
		release(k->facts[place]);
	} else if (total >= FACTS_MAX) {
		release(fact);
		return;
	} else {
		if (k->count == k->cap)
			k->facts = xgrow(k->facts, &k->cap, sizeof(struct fact *));
		memmove(&k->facts[place + 1], &k->facts[place],
			(k->count - place) * sizeof(struct fact *));
		k->count++;
		total++;
	}
	k->facts[place] = fact;
}

bool known_put(int tid, const char *name, const char *text, long len)
{
	const char *old;
	long old_len = known_get(tid, name, &old);
	size_t begin = strlen(name) + 1;
	struct fact *fact;

	if (old_len == len && (len < 0 || !memcmp(old, text, (size_t)len)))
		return false;
	fact = xmalloc(sizeof(*fact) + begin + (len < 0 ? 0 : (size_t)len) + 1);
	*fact = (struct fact){ .refs = 1, .len = len, .begin = begin };
	memcpy(fact->bytes, name, begin);
	if (len > 0)
		memcpy(fact->bytes + begin, text, (size_t)len);
	fact->bytes[begin + (len < 0 ? 0 : (size_t)len)] = '\0';
	put(tid, fact);
	return true;
}

long known_get(int tid, const char *name, const char **text)
{
	struct known *k = *find(tid);
	bool found = false;
	uint32_t place = k ? place_of(k, name, &found) : 0;

	if (!found)
		return -ENODATA;
	*text = k->facts[place]->bytes + k->facts[place]->begin;
	return k->facts[place]->len;
}

void known_descriptors(int tgid, void (*fn)(int fd, void *), void *arg)
{
	const struct known *k = *find(tgid);
	uint32_t count = 0;
	int *fds;

	if (!k)
		return;
	fds = xmalloc((k->count + 1) * sizeof(*fds));
	for (uint32_t i = 0; i < k->count; i++)
		if (!strncmp(k->facts[i]->bytes, "fd/", 3) && !strchr(k->facts[i]->bytes, ' ') &&
		    k->facts[i]->len >= 0)
			fds[count++] = atoi(k->facts[i]->bytes + 3);
	for (uint32_t i = 0; i < count; i++)
		fn(fds[i], arg);
	free(fds);
}

void known_each(void (*fn)(int tid, const char *name, const char *text, long len))
{
	for (unsigned i = 0; i < CHAINS; i++)
		for (const struct known *k = chains[i]; k; k = k->next)
			for (uint32_t n = 0; n < k->count; n++) {
				const struct fact *fact = k->facts[n];

				fn(k->tid, fact->bytes, fact->bytes + fact->begin, fact->len);
			}
}

static void inherit(int child, int parent)
{
	const struct known *k = *find(parent);

	for (uint32_t i = 0; k && i < k->count; i++) {
		k->facts[i]->refs++;
		put(child, k->facts[i]);
	}
}

void known_apply(const struct event *event)
{
	const struct task *task = event->task, *parent = event->parent;
	bool leads = task->tid == task->process->tgid;

	if (event->kind == EV_ATTACH) {
		drop(find(task->tid));
		if (parent && leads && parent->process->tgid != task->tid)
			inherit(task->tid, parent->process->tgid);
		if (parent && parent != task)
			inherit(task->tid, parent->tid);
	} else if (event->kind == EV_EXEC && event->old_tid &&
		   event->old_tid != task->process->tgid) {
		drop(find(event->old_tid));
	} else if (task_ends(event) && !(event->kind == EV_SUPERSEDED && leads)) {
		drop(find(task->tid));
	}
}

void known_close(void)
{
	for (unsigned i = 0; i < CHAINS; i++)
		while (chains[i])
			drop(&chains[i]);
}
