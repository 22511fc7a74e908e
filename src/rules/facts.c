/* A small cache of /proc, by task.  See proc(5) for the files. */
#include "facts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "abi.h"
#include "changes.h"
#include "event.h"
#include "known.h"
#include "procfs.h"
#include "task.h"
#include "util.h"

enum {
	CHAINS = 256,
	STRANGERS_MAX = 512, /* entries of tasks that are not traced */
	TEXT_MAX = 1 << 17,  /* bytes of an argv or an environment */
	ANCESTORS_MAX = 64,
};

/* Kinds of facts, by what makes them old. */
enum fact {
	FACT_STAT = 1,	 /* parents die at any time: kept for one event */
	FACT_STATUS = 2, /* ids, capabilities */
	FACT_EXE = 4,	 /* what execve sets: path, arguments, environment */
	FACT_CMDLINE = 8,
	FACT_ENVIRON = 16,
	FACT_CWD = 32,
	FACT_COMM =
		64, /* this and what follows others may write through /proc: kept for a second */
	FACT_CGROUP = 128,
	FACT_LOGINUID = 256,
	FACT_CONTAINER = 512,
	FACT_ALL = 1023,
};
enum {
	FACT_BY_EXEC = FACT_ALL,
	FACT_TIMED = FACT_COMM | FACT_CGROUP | FACT_LOGINUID | FACT_CONTAINER
};
#define TIMED_NS UINT64_C(1000000000)

struct entry {
	int tid;
	bool traced;
	unsigned have;	 /* facts that were asked for and are still good... */
	unsigned there;	 /* ... and those that there was an answer to */
	uint64_t event;	 /* the last it was looked at for */
	uint64_t timed;	 /* when the timed ones are old */
	uint64_t places; /* which change of working directories FACT_CWD has seen */
	struct facts_stat stat;
	struct facts_status status;
	struct container container;
	struct facts_text exe, cmdline, environ, cwd, cgroup;
	bool memfd;
	char comm[32];
	int64_t loginuid;
	struct entry *next;
};

static struct entry *chains[CHAINS];
static unsigned strangers;
static uint64_t current, now; /* the event that is looked at, and its time */
static uint64_t places;	      /* changes of working directories, of anybody: they may be shared */

static struct entry **chain_of(int tid)
{
	return &chains[(unsigned)tid % CHAINS];
}

static void drop(struct entry **at)
{
	struct entry *e = *at;

	*at = e->next;
	strangers -= !e->traced;
	free(e->exe.text);
	free(e->cmdline.text);
	free(e->environ.text);
	free(e->cwd.text);
	free(e->cgroup.text);
	free(e);
}

static void forget(int tid)
{
	for (struct entry **at = chain_of(tid); *at; at = &(*at)->next)
		if ((*at)->tid == tid) {
			drop(at);
			return;
		}
}

static void drop_strangers(void)
{
	for (unsigned i = 0; i < CHAINS; i++)
		for (struct entry **at = &chains[i]; *at;)
			if (!(*at)->traced && (*at)->event != current)
				drop(at);
			else
				at = &(*at)->next;
}

static struct entry *entry_of(int tid)
{
	struct entry **chain = chain_of(tid), *e;

	for (e = *chain; e && e->tid != tid; e = e->next)
		;
	if (!e) {
		bool traced = task_find(tid) != NULL;

		if (!traced && ++strangers > STRANGERS_MAX)
			drop_strangers();
		e = xcalloc(1, sizeof(*e));
		e->tid = tid;
		e->traced = traced;
		e->next = *chain;
		*chain = e;
	}
	if (e->event != current) {
		e->event = current;
		e->have &= e->traced ? ~(unsigned)FACT_STAT : 0;
		if (now >= e->timed)
			e->have &= ~(unsigned)FACT_TIMED;
	}
	return e;
}

/* Is a fact to be read?  If so, reading begins. */
static bool lacks(struct entry *e, enum fact fact)
{
	if (e->have & fact)
		return false;
	if (fact & FACT_TIMED && !(e->have & FACT_TIMED))
		e->timed = now + TIMED_NS;
	e->have |= fact;
	e->there &= ~(unsigned)fact;
	return true;
}

static bool has(const struct entry *e, enum fact fact)
{
	return e->there & fact;
}

/* ---- Reading --------------------------------------------------------------- */

/* A whole file, its final NUL or newline included; false when it can't be read. */
static bool read_text(int tid, const char *name, struct facts_text *t)
{
	long n;

	for (;;) {
		if (!t->cap) {
			t->cap = 512;
			t->text = xmalloc(t->cap);
		}
		n = known_ask(tid, name, t->text, t->cap);
		if (n < 0 || (size_t)n < t->cap - 1 || t->cap >= TEXT_MAX)
			break;
		t->cap *= 4;
		t->text = xrealloc(t->text, t->cap);
	}
	t->len = n < 0 ? 0 : (size_t)n;
	t->text[t->len] = '\0';
	return n >= 0;
}

static bool read_link(int tid, const char *name, struct facts_text *t)
{
	long n;

	if (!t->cap) {
		t->cap = 4096 + 64;
		t->text = xmalloc(t->cap);
	}
	n = known_ask(tid, name, t->text, t->cap);
	t->len = n < 0 ? 0 : (size_t)n;
	t->text[t->len] = '\0';
	return n >= 0;
}

const char *facts_comm(int tid)
{
	struct entry *e = entry_of(tid);

	if (lacks(e, FACT_COMM)) {
		long n = known_ask(tid, "comm", e->comm, sizeof(e->comm));

		if (n >= 0)
			e->there |= FACT_COMM;
		if (n > 0 && e->comm[n - 1] == '\n')
			e->comm[n - 1] = '\0';
	}
	return has(e, FACT_COMM) ? e->comm : NULL;
}

/* PID (COMM) STATE PPID PGRP SESSION TTY ...: COMM may contain anything. */
static bool parse_stat(const char *text, struct facts_stat *s)
{
	const char *from = strchr(text, '('), *to = strrchr(text, ')');
	unsigned long long minor, major, start, threads;
	static long ticks;
	size_t len;

	if (!from || !to || to < from)
		return false;
	len = (size_t)(to - from - 1);
	if (len >= sizeof(s->comm))
		len = sizeof(s->comm) - 1;
	memcpy(s->comm, from + 1, len);
	s->comm[len] = '\0';
	if (sscanf(to + 1,
		   " %*c %d %d %d %d %*d %*u %llu %*u %llu %*u %*u %*u %*d %*d %*d %*d %llu %*d "
		   "%llu",
		   &s->ppid, &s->pgrp, &s->session, &s->tty, &minor, &major, &threads, &start) != 8)
		return false;
	if (!ticks)
		ticks = sysconf(_SC_CLK_TCK);
	s->minor_faults = minor;
	s->major_faults = major;
	s->threads = threads;
	s->start = ticks > 0 ? start * (1000000000 / (unsigned long long)ticks) : 0;
	return true;
}

const struct facts_stat *facts_stat(int pid)
{
	struct entry *e = entry_of(pid);
	char text[1024];

	if (lacks(e, FACT_STAT) && known_ask(pid, "stat", text, sizeof(text)) > 0 &&
	    parse_stat(text, &e->stat))
		e->there |= FACT_STAT;
	return has(e, FACT_STAT) ? &e->stat : NULL;
}

/* The text behind "KEY:\t"; NULL without. */
static const char *line_of(const char *text, const char *key)
{
	size_t len = strlen(key);

	for (const char *line = text; line; line = strchr(line, '\n')) {
		line += *line == '\n';
		if (!strncmp(line, key, len) && line[len] == ':')
			return line + len + 1;
	}
	return NULL;
}

static void four(const char *text, const char *key, uint32_t ids[4])
{
	const char *line = line_of(text, key);

	memset(ids, 0xff, 4 * sizeof(*ids));
	if (line)
		sscanf(line, "%u %u %u %u", &ids[0], &ids[1], &ids[2], &ids[3]);
}

static int innermost(const char *text, const char *key)
{
	const char *line = line_of(text, key), *end;
	int id = 0;

	if (!line)
		return 0;
	end = line + strcspn(line, "\n");
	while (end > line && end[-1] != '\t' && end[-1] != ' ')
		end--;
	sscanf(end, "%d", &id);
	return id;
}

static uint64_t number(const char *text, const char *key, int base)
{
	unsigned long long n = 0;

	procfs_field(text, key, base, &n);
	return n;
}

const struct facts_status *facts_status(int tid)
{
	static const char *const caps[FACTS_CAPS] = { "CapInh", "CapPrm", "CapEff" };
	struct entry *e = entry_of(tid);
	struct facts_status *s = &e->status;
	char text[4096];

	if (lacks(e, FACT_STATUS) && known_ask(tid, "status", text, sizeof(text)) > 0) {
		e->there |= FACT_STATUS;
		s->tgid = (int)number(text, "Tgid", 10);
		four(text, "Uid", s->uid);
		four(text, "Gid", s->gid);
		for (unsigned i = 0; i < FACTS_CAPS; i++)
			s->caps[i] = number(text, caps[i], 16);
		s->vpid = innermost(text, "NStgid");
		s->vtid = innermost(text, "NSpid");
		s->vpgid = innermost(text, "NSpgid");
		s->vsid = innermost(text, "NSsid");
		s->vm_size = number(text, "VmSize", 10);
		s->vm_rss = number(text, "VmRSS", 10);
		s->vm_swap = number(text, "VmSwap", 10);
	}
	return has(e, FACT_STATUS) ? s : NULL;
}

const char *facts_cgroup(int pid)
{
	struct entry *e = entry_of(pid);

	if (lacks(e, FACT_CGROUP) && read_text(pid, "cgroup", &e->cgroup))
		e->there |= FACT_CGROUP;
	return has(e, FACT_CGROUP) ? e->cgroup.text : NULL;
}

const struct container *facts_container(int pid)
{
	struct entry *e = entry_of(pid);
	const char *cgroup;
	char text[256];

	if (lacks(e, FACT_CONTAINER)) {
		bool known = known_ask(pid, "container", text, sizeof(text)) > 0 &&
			     fact_parse_container(text, &e->container);

		/* Older recordings have but this. */
		if (!known && (cgroup = facts_cgroup(pid))) {
			container_of_cgroup(cgroup, &e->container);
			known = true;
		}
		e->there |= known ? FACT_CONTAINER : 0;
	}
	return has(e, FACT_CONTAINER) ? &e->container : NULL;
}

const char *facts_exepath(int pid)
{
	static const char deleted[] = " (deleted)";
	struct entry *e = entry_of(pid);
	size_t cut = strlen(deleted);

	if (lacks(e, FACT_EXE) && read_link(pid, "exe", &e->exe)) {
		struct facts_text *t = &e->exe;

		e->there |= FACT_EXE;
		e->memfd = !strncmp(t->text, "/memfd:", 7);
		if (t->len > cut && !strcmp(t->text + t->len - cut, deleted))
			t->text[t->len -= cut] = '\0';
		if (e->memfd)
			memmove(t->text, t->text + 1, t->len--);
	}
	return has(e, FACT_EXE) ? e->exe.text : NULL;
}

bool facts_from_memfd(int pid)
{
	return facts_exepath(pid) && entry_of(pid)->memfd;
}

const char *facts_cwd(int tid)
{
	struct entry *e = entry_of(tid);

	if (e->places != places) {
		e->places = places;
		e->have &= ~(unsigned)FACT_CWD;
	}
	if (lacks(e, FACT_CWD) && read_link(tid, "cwd", &e->cwd))
		e->there |= FACT_CWD;
	return has(e, FACT_CWD) ? e->cwd.text : NULL;
}

static const struct facts_text *nul_separated(struct entry *e, enum fact fact, const char *name,
					      struct facts_text *t)
{
	if (lacks(e, fact) && read_text(e->tid, name, t)) {
		e->there |= fact;
		if (t->len && !t->text[t->len - 1])
			t->len--;
	}
	return has(e, fact) ? t : NULL;
}

const struct facts_text *facts_cmdline(int pid)
{
	struct entry *e = entry_of(pid);

	return nul_separated(e, FACT_CMDLINE, "cmdline", &e->cmdline);
}

const struct facts_text *facts_environ(int pid)
{
	struct entry *e = entry_of(pid);

	return nul_separated(e, FACT_ENVIRON, "environ", &e->environ);
}

int64_t facts_loginuid(int pid)
{
	struct entry *e = entry_of(pid);
	char text[32];

	if (lacks(e, FACT_LOGINUID)) {
		e->loginuid = -1;
		if (known_ask(pid, "loginuid", text, sizeof(text)) > 0)
			e->loginuid = (int32_t)strtoul(text, NULL, 10);
	}
	return e->loginuid;
}

uint64_t facts_system(const char *name)
{
	char text[32];

	return known_ask(0, name, text, sizeof(text)) > 0 ? strtoull(text, NULL, 10) : 0;
}

bool facts_file(int tid, const char *name, struct fact_file *file)
{
	char text[256];

	return known_ask(tid, name, text, sizeof(text)) > 0 && fact_parse_file(text, file);
}

int facts_ancestor(int pid, unsigned n)
{
	int ours = (int)facts_system("tracer");

	if (n > ANCESTORS_MAX)
		return 0;
	while (n) {
		const struct facts_stat *s = facts_stat(pid);

		if (!s || s->ppid <= 0)
			return 0;
		pid = s->ppid;
		n -= pid != ours;
	}
	return pid;
}

/* ---- Names of ids ----------------------------------------------------------- */

/* Asked for one after the other: good until the one after the next. */
static const char *name_of_id(int pid, uint32_t id, const char *kind)
{
	static char names[2][512];
	static unsigned turn;
	char *name = names[turn++ % 2], question[32];

	snprintf(question, sizeof(question), "%s %u", kind, id);
	if (known_ask(pid, question, name, sizeof(names[0])) >= 0)
		return name;
	return id || !strcmp(kind, "home") ? NULL : "root";
}

const char *facts_user(int pid, uint32_t uid)
{
	return name_of_id(pid, uid, "uid");
}

const char *facts_group(int pid, uint32_t gid)
{
	return name_of_id(pid, gid, "gid");
}

const char *facts_home(int pid, uint32_t uid, bool shell)
{
	const char *home = name_of_id(pid, uid, "home");

	return home && shell ? home + strlen(home) + 1 : home;
}

/* ---- What makes facts old ---------------------------------------------------- */

/* The facts that calls change, by what they change. */
static unsigned facts_of(unsigned changes)
{
	return (changes & CHANGES_IDS ? FACT_STATUS : 0) |
	       (changes & CHANGES_COMM ? FACT_COMM : 0) | (changes & CHANGES_PLACE ? FACT_CWD : 0);
}

const uint64_t *facts_calls(void)
{
	return changes_calls();
}

static void age(int tid, unsigned facts)
{
	for (struct entry *e = *chain_of(tid); e; e = e->next)
		if (e->tid == tid)
			e->have &= ~facts;
}

static void age_process(const struct process *process, unsigned facts)
{
	for (unsigned i = 0; i < CHAINS; i++)
		for (struct entry *e = chains[i]; e; e = e->next) {
			const struct task *task = task_find(e->tid);

			if (task && task->process == process)
				e->have &= ~facts;
		}
}

static void age_by_call(const struct event *event)
{
	uint32_t row = (uint32_t)(abi_call(event->abi, event->nr) - d_numbers);
	unsigned facts = facts_of(changes_of(row));

	if (!facts)
		return;
	age(event->task->tid, facts);
	/* A process's own, as its leader shows it: its group, its session. */
	age(event->task->process->tgid, facts);
	if (facts & FACT_CWD)
		places++;
	if (event->args[0] && facts == FACT_STATUS) /* setpgid of another */
		age((int)event->args[0], facts);
}

void facts_begin(uint64_t time)
{
	current++;
	now = time;
}

void facts_apply(const struct event *event)
{
	switch (event->kind) {
	case EV_EXIT:
		age_by_call(event);
		break;
	case EV_EXEC:
		age_process(event->task->process, FACT_BY_EXEC);
		break;
	case EV_ATTACH:
	case EV_EXITED:
	case EV_KILLED:
	case EV_SUPERSEDED:
	case EV_DETACH:
		forget(event->task->tid);
		break;
	default:
		break;
	}
}

void facts_close(void)
{
	for (unsigned i = 0; i < CHAINS; i++)
		while (chains[i])
			drop(&chains[i]);
	changes_close();
}
