/* One CPU for the tracer and its tracees: see guardian.h for why, and for who decides when.
 *
 * Every tracee has a seat, where stands what mask it has of its own.  Children inherit the mask we
 * gave their parent; those that will not be ours must not, so while they are made the parent has
 * its own back. */
#include "colocate.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "abi.h"
#include "cpus.h"
#include "event.h"
#include "guardian.h"
#include "options.h"
#include "peek.h"
#include "pidns.h"
#include "task.h"
#include "tracee.h"
#include "util.h"

static struct table *table; /* NULL: everyone stays where he is */
static bool follow;
static bool turned;	 /* since we began: children may have inherited either */
static unsigned setting; /* how many tracees are in sched_setaffinity */
static uint32_t *unused; /* seats that are free again */
static uint32_t unused_count, unused_cap;

/* ---- Seats --------------------------------------------------------------------------------- */

static struct seat *seat_of(const struct tracee *tracee)
{
	return table && tracee->seat ? seat_at(table, tracee->seat - 1) : NULL;
}

/* Whoever makes the seat known does so when its mask is there: the guardian may look any time. */
static struct seat *sit_down(struct tracee *tracee, const uint8_t *own)
{
	uint32_t index;
	struct seat *seat;

	if (unused_count)
		index = unused[--unused_count];
	else if (table->seats < SEATS_MAX)
		index = table->seats++;
	else
		return NULL;
	seat = seat_at(table, index);
	memcpy(seat->own, own, table->size);
	seat->home = HOME_NONE;
	seat->whole = seat->setting = false;
	seat->tgid = tracee->tgid;
	seat->tid = tracee->tid;
	tracee->seat = index + 1;
	return seat;
}

/* ---- Where they are ------------------------------------------------------------------------ */

static void put(struct seat *seat, int home)
{
	cpus only;

	cpus_only(only, table->size, home);
	seat->home = home;
	if (cpus_set(seat->tid, only, table->size) < 0)
		seat->home = HOME_NONE;
}

static void give_back(struct seat *seat)
{
	if (seat->home >= 0)
		seat_restore(table, seat, seat->tid);
	seat->home = HOME_NONE;
}

/* Put it where it belongs now. */
static void place(struct seat *seat)
{
	if (seat->whole)
		return;
	if (table->home < 0 || !cpus_has(seat->own, table->size, table->home))
		give_back(seat);
	else if (seat->home != table->home)
		put(seat, table->home);
}

/* The CPU most of them can be on, with us: the one we are on, if it is no worse. */
static int choose_home(void)
{
	static uint32_t votes[CPUS_BYTES * 8];
	int best = sched_getcpu(), count = (int)table->size * 8;

	memset(votes, 0, sizeof(*votes) * (size_t)count);
	for (const struct tracee *tracee = tracee_first(); tracee; tracee = tracee->next) {
		const struct seat *seat = seat_of(tracee);

		for (int cpu = 0; seat && cpu < count; cpu++)
			votes[cpu] += cpus_has(seat->own, table->size, cpu);
	}
	if (!cpus_has(table->ours, table->size, best))
		best = cpus_first(table->ours, table->size);
	for (int cpu = 0; cpu < count; cpu++)
		if (votes[cpu] > votes[best] && cpus_has(table->ours, table->size, cpu))
			best = cpu;
	return best;
}

/* All to this CPU, or with HOME_NONE each where it may. */
static void move_all(int home)
{
	cpus only;

	table->home = home;
	if (home >= 0) {
		cpus_only(only, table->size, home);
		cpus_set(0, only, table->size);
	} else {
		cpus_set(0, table->ours, table->size);
	}
	for (const struct tracee *tracee = tracee_first(); tracee; tracee = tracee->next) {
		struct seat *seat = seat_of(tracee);

		if (seat)
			place(seat);
	}
}

/* One can't be where the others are.  If most can't, we are in the wrong place. */
static void reconsider(void)
{
	unsigned away = 0;
	int home;

	for (const struct tracee *tracee = tracee_first(); tracee; tracee = tracee->next) {
		const struct seat *seat = seat_of(tracee);

		away += seat && !cpus_has(seat->own, table->size, table->home);
	}
	if (away * 2 <= tracee_count())
		return;
	home = choose_home();
	if (home != table->home) {
		turned = true;
		move_all(home);
	}
}

static void settle(struct seat *seat)
{
	place(seat);
	if (table->home >= 0 && !cpus_has(seat->own, table->size, table->home))
		reconsider();
}

void colocate_turn(void)
{
	uint32_t wishes;

	if (!table)
		return;
	atomic_store_explicit(&table->stops,
			      atomic_load_explicit(&table->stops, memory_order_relaxed) + 1,
			      memory_order_relaxed);
	wishes = atomic_load_explicit(&table->wishes, memory_order_acquire);
	/* While someone sets a mask, we could not tell his from ours. */
	if (wishes == atomic_load_explicit(&table->heard, memory_order_relaxed) || setting)
		return;
	turned = true;
	move_all(table->wish == HOME_ANY ? choose_home() : table->wish);
	table->heard = wishes;
}

/* ---- Coming and going ---------------------------------------------------------------------- */

void colocate_attach(struct tracee *tracee)
{
	cpus own;
	struct seat *seat;

	if (!table || tracee->seat || cpus_of(tracee->tid, own, table->size) < 0)
		return;
	seat = sit_down(tracee, own);
	if (seat)
		settle(seat);
}

/* Whose mask a new task got: its parent's; if he is gone, that of its process; else ours, as the
 * command did. */
static const struct seat *heritage(const struct tracee *tracee)
{
	const struct tracee *from = tracee->parent ? tracee_find(tracee->parent) : NULL;

	if (!from && tracee->tgid != tracee->tid)
		from = tracee_find(tracee->tgid);
	return from ? seat_of(from) : NULL;
}

void colocate_birth(struct tracee *tracee)
{
	const struct seat *from;
	struct seat *seat;
	cpus now;

	if (!table || tracee->seat)
		return;
	from = heritage(tracee);
	seat = sit_down(tracee, from ? from->own : table->ours);
	if (!seat) { /* too many: it shall not be squeezed for ever */
		cpus_set(tracee->tid, from ? from->own : table->ours, table->size);
		return;
	}
	if (from && !turned) {
		seat->home = from->home;
	} else if (!cpus_of(tracee->tid, now, table->size)) {
		if (cpus_count(now, table->size) == 1)
			seat->home = cpus_first(now, table->size);
		else
			memcpy(seat->own, now, table->size);
	}
	settle(seat);
}

void colocate_rename(const struct tracee *tracee)
{
	struct seat *seat = seat_of(tracee);

	if (seat)
		seat->tid = tracee->tid;
}

void colocate_let_go(struct tracee *tracee)
{
	struct seat *seat;

	if (!table)
		return;
	if (tracee->state <= TRACEE_EARLY)
		colocate_birth(tracee);
	seat = seat_of(tracee);
	if (seat) {
		give_back(seat);
		seat->whole = true; /* for good */
		turned = true;
	}
}

void colocate_forget(struct tracee *tracee)
{
	struct seat *seat = seat_of(tracee);

	if (!seat)
		return;
	setting -= seat->setting;
	seat->tid = 0;
	if (unused_count == unused_cap)
		unused = xgrow(unused, &unused_cap, sizeof(*unused));
	unused[unused_count++] = tracee->seat - 1;
	tracee->seat = 0;
}

/* ---- Calls --------------------------------------------------------------------------------- */

enum kind {
	NONE,
	GET,   /* sched_getaffinity */
	SET,   /* sched_setaffinity */
	WHOLE, /* the kernel looks at the mask: SCHED_DEADLINE takes all CPUs or none */
	MAKE,  /* a child or a thread */
};

static const struct {
	const char *name;
	enum kind kind;
} calls[] = {
	{ "sched_getaffinity", GET },
	{ "sched_setaffinity", SET },
	{ "sched_setattr", WHOLE },
	{ "clone", MAKE },
	{ "clone3", MAKE },
	{ "fork", MAKE },
	{ "vfork", MAKE },
};

/* Numbers from NUMBERS on are of none of these calls. */
enum { NUMBERS = 512 };
static uint8_t kinds[ABI_COUNT][NUMBERS];

static void number_calls(void)
{
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		for (size_t i = 0; i < countof(calls); i++) {
			uint32_t nr = abi_number(&abis[abi], calls[i].name, false);

			nr &= ~abis[abi].number_bias;
			if (nr && nr < NUMBERS)
				kinds[abi][nr] = (uint8_t)calls[i].kind;
		}
}

static enum kind kind_of(const struct event *event)
{
	uint64_t nr = event->nr & ~(uint64_t)event->abi->number_bias;

	return nr < NUMBERS ? kinds[event->abi->id][nr] : NONE;
}

bool colocate_needs(const struct options *options, const char *name)
{
	for (size_t i = 0; options->colocate != COLOCATE_NEVER && i < countof(calls); i++)
		if (calls[i].kind != MAKE && !strcmp(calls[i].name, name))
			return true;
	return false;
}

/* Is it going to make someone who will not be ours? */
static bool makes_strangers(const struct tracee *tracee, const struct event *event)
{
	enum { UNTRACED = 0x00800000 }; /* CLONE_UNTRACED */
	const char *name = d_text(abi_call(event->abi, event->nr)->name);
	uint64_t flags = event->args[0];

	if (!follow)
		return true;
	if (!strcmp(name, "clone3") &&
	    peek(tracee->task, event->args[0], &flags, sizeof(flags)) != (long)sizeof(flags))
		return false;
	return !strncmp(name, "clone", 5) && flags & UNTRACED;
}

void colocate_enter(struct tracee *tracee, const struct event *event)
{
	struct seat *seat = seat_of(tracee);
	enum kind kind = seat ? kind_of(event) : NONE;

	if (kind == NONE || kind == GET)
		return;
	if (kind == SET) {
		setting += !seat->setting;
		seat->setting = true;
		return;
	}
	if (seat->home >= 0 && (kind == WHOLE || makes_strangers(tracee, event))) {
		give_back(seat);
		seat->whole = true;
	}
}

/* The seat of who is meant by the first argument of a call. */
static struct seat *meant(const struct tracee *tracee, const struct event *event)
{
	int id = (int)event->args[0];
	const struct tracee *other = tracee;

	if (id)
		other = tracee_find(pidns_translate(tracee->tid, PIDNS_TID, id));
	return other ? seat_of(other) : NULL;
}

/* The mask it has been given is ours: write its own over it. */
static void answer(const struct tracee *tracee, const struct seat *seat, const struct event *event)
{
	static const char online[] = "/sys/devices/system/cpu/online";
	char list[4096];
	cpus own, there;
	size_t len = (size_t)event->ret < table->size ? (size_t)event->ret : table->size;
	int fd = open(online, O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? -1 : read(fd, list, sizeof(list) - 1);

	if (fd >= 0)
		close(fd);
	memcpy(own, seat->own, table->size);
	list[n > 0 ? n : 0] = '\0';
	if (n > 0 && cpus_parse(list, there, table->size))
		cpus_keep(own, there, table->size);
	poke(tracee->task, event->args[2], own, len);
}

void colocate_leave(struct tracee *tracee, const struct event *event)
{
	struct seat *seat = seat_of(tracee), *target;
	enum kind kind = seat ? kind_of(event) : NONE;
	bool done = !event->unavailable && !event->is_error && !event->injected;

	if (kind == NONE)
		return;
	if (seat->whole) {
		seat->whole = false;
		settle(seat);
	}
	if (seat->setting) {
		seat->setting = false;
		setting--;
	}
	if ((kind != GET && kind != SET) || !done || !(target = meant(tracee, event)))
		return;
	if (kind == GET && target->home >= 0)
		answer(tracee, target, event);
	if (kind == SET && !cpus_of(target->tid, target->own, table->size)) {
		target->home = HOME_NONE;
		settle(target);
	}
}

/* ---- Opening and closing ------------------------------------------------------------------- */

void colocate_open(const struct options *options)
{
	cpus ours;
	size_t size = cpus_size();

	/* With one CPU, and nobody on another, there is nothing to do. */
	if (options->colocate == COLOCATE_NEVER || !size || cpus_of(0, ours, size) < 0 ||
	    (cpus_count(ours, size) < 2 && options->command))
		return;
	table = guardian_table(size);
	if (!table)
		return;
	memcpy(table->ours, ours, size);
	if (!guardian_start(table, options->colocate == COLOCATE_AUTO)) {
		table = NULL;
		return;
	}
	follow = options->follow;
	number_calls();
	move_all(choose_home());
}

void colocate_start(void)
{
	if (table)
		table->tracer = getpid();
}

void colocate_close(void)
{
	if (table)
		cpus_set(0, table->ours, table->size);
}
