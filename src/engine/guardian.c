/* The guardian: see guardian.h.
 *
 * One CPU is best while the tracer and its tracees take turns, which is what stops make them do:
 * handing over to another CPU costs ten times as much.  It is worst when tracees compute at the
 * same time.  A look every so often tells which it is: from how many stops there were, and from how
 * long tasks were ready to run but did not (/proc/TID/schedstat, of a few of them).  Where that is
 * not clear both are tried, and what gave more stops is kept. */
#include "guardian.h"

#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include "orphan.h"
#include "procfs.h"
#include "util.h"

enum { LOOK_MS = 25, SAMPLES = 16 };

/* Stops a second: below FEW they cost little wherever they are, above MANY they are all there is.
 */
enum { FEW = 1000, MANY = 10000 };

static struct table *table;

/* ---- The table ----------------------------------------------------------------------------- */

static size_t stride(size_t size)
{
	return (sizeof(struct seat) + size + 7) & ~(size_t)7;
}

struct seat *seat_at(struct table *in, uint32_t index)
{
	return (struct seat *)((char *)(in + 1) + stride(in->size) * index);
}

struct table *guardian_table(size_t size)
{
	struct table *made =
		mmap(NULL, sizeof(*made) + stride(size) * SEATS_MAX, PROT_READ | PROT_WRITE,
		     MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	if (made == MAP_FAILED)
		return NULL;
	made->size = size;
	made->home = HOME_NONE;
	return made;
}

/* ---- Giving back --------------------------------------------------------------------------- */

void seat_restore(const struct table *in, const struct seat *seat, pid_t tid)
{
	cpus now;

	if (cpus_of(tid, now, in->size) < 0)
		return;
	/* Elsewhere, by someone else's will; or out of the reach of home, by a cpuset's. */
	if (!cpus_is_only(now, in->size, seat->home) && cpus_has(now, in->size, seat->home))
		return;
	if (cpus_set(tid, seat->own, in->size) < 0) {
		/* None of them is left: whatever there is. */
		memset(now, 0xff, in->size);
		cpus_set(tid, now, in->size);
	}
}

/* Call fn for the numbers a folder of /proc has. */
static void each_number(const char *path, void (*fn)(pid_t, const struct seat *, int depth),
			const struct seat *seat, int depth)
{
	DIR *dir = opendir(path);
	int tid;

	while ((tid = procfs_next(dir)) >= 0)
		fn((pid_t)tid, seat, depth);
	if (dir)
		closedir(dir);
}

static void restore_process(pid_t tgid, const struct seat *seat, int depth);

static void restore_thread(pid_t tid, const struct seat *seat, int depth)
{
	enum { DEPTH_MAX = 32 };
	char name[64], children[4096], *rest = children, *word;
	cpus now;

	if (!cpus_of(tid, now, table->size) && cpus_is_only(now, table->size, seat->home))
		seat_restore(table, seat, tid);
	snprintf(name, sizeof(name), "task/%d/children", (int)tid);
	if (depth == DEPTH_MAX || procfs_read(tid, name, children, sizeof(children)) <= 0)
		return;
	while ((word = strtok_r(rest, " ", &rest)))
		restore_process((pid_t)atoi(word), seat, depth + 1);
}

static void restore_process(pid_t tgid, const struct seat *seat, int depth)
{
	char path[64];

	snprintf(path, sizeof(path), "/proc/%d/task", (int)tgid);
	each_number(path, restore_thread, seat, depth);
}

/* The tracer is gone.  Threads and children of its tracees may have been born meanwhile. */
static void restore_all(void)
{
	for (int look = 0; look < 2; look++)
		for (uint32_t i = 0; i < table->seats; i++) {
			struct seat *seat = seat_at(table, i);
			pid_t tid = seat->tid;

			if (!tid || seat->home < 0)
				continue;
			if (!look)
				seat_restore(table, seat, tid);
			else if (tid == seat->tgid)
				restore_process(tid, seat, 0);
		}
}

/* ---- Looking ------------------------------------------------------------------------------- */

/* What a task has run, and waited to run, so far: ns. */
struct usage {
	pid_t tid;
	uint64_t ran, waited;
};

/* What happened since the last look. */
struct look {
	double seconds;
	double rate;	 /* stops a second */
	double ran;	 /* CPUs that tracer and tracees used: 1.0 is one */
	double pressure; /* tracees that were ready and did not run, on the average */
	bool all;	 /* of all tracees, not only of some */
};

static bool usage_of(pid_t tid, struct usage *ret)
{
	unsigned long long ran, waited;
	char line[64];

	if (procfs_read(tid, "schedstat", line, sizeof(line)) < 0 ||
	    sscanf(line, "%llu %llu", &ran, &waited) != 2)
		return false;
	*ret = (struct usage){ tid, ran, waited };
	return true;
}

/* Look at some of the tracees, others each time. */
static unsigned look_at_some(struct usage *samples, uint32_t *next)
{
	uint32_t seats = table->seats;
	unsigned found = 0;

	for (uint32_t i = 0; i < seats && found < SAMPLES; i++) {
		pid_t tid = seat_at(table, *next = (*next + 1) % seats)->tid;

		if (tid && usage_of(tid, &samples[found]))
			found++;
	}
	return found;
}

static void look(struct look *ret)
{
	static struct usage tracer, samples[SAMPLES];
	static unsigned count;
	static uint32_t next;
	static uint64_t time, stops;
	uint64_t now = monotonic_ns(), ran = 0, waited = 0;
	struct usage usage;
	unsigned live = 0;

	ret->seconds = (double)(now - time) / 1e9;
	ret->rate = (double)(table->stops - stops) / ret->seconds;
	for (unsigned i = 0; i < count; i++)
		if (usage_of(samples[i].tid, &usage)) {
			ran += usage.ran - samples[i].ran;
			waited += usage.waited - samples[i].waited;
		}
	for (uint32_t i = 0; i < table->seats; i++)
		live += seat_at(table, i)->tid != 0;
	ret->all = live <= count;
	double scale = count && live > count ? (double)live / count : 1;

	ret->ran = (double)ran * scale / 1e9 / ret->seconds;
	ret->pressure = (double)waited * scale / 1e9 / ret->seconds;
	if (usage_of(table->tracer, &usage)) {
		ret->ran += (double)(usage.ran - tracer.ran) / 1e9 / ret->seconds;
		tracer = usage;
	}
	time = now;
	stops = table->stops;
	count = look_at_some(samples, &next);
}

/* How much of a look's time a CPU was idle, of those the tracer may use: the most idle one.
 * home_idle is of the one where all are. */
static int idlest(double seconds, double *ret_idle, double *ret_home_idle)
{
	static unsigned long before[CPUS_BYTES * 8];
	static char text[1 << 16];
	int fd = open("/proc/stat", O_RDONLY | O_CLOEXEC), best = -1;
	ssize_t n = fd < 0 ? -1 : read(fd, text, sizeof(text) - 1);
	double tick = (double)sysconf(_SC_CLK_TCK);

	if (fd >= 0)
		close(fd);
	*ret_idle = *ret_home_idle = 0;
	if (n <= 0)
		return -1;
	text[n] = '\0';
	for (const char *at = text; (at = strstr(at, "\ncpu")); at++) {
		unsigned long idle;
		unsigned cpu;

		if (sscanf(at, "\ncpu%u %*u %*u %*u %lu", &cpu, &idle) != 2 ||
		    !cpus_has(table->ours, table->size, (int)cpu))
			continue;
		double share = (double)(idle - before[cpu]) / tick / seconds;

		before[cpu] = idle;
		if ((int)cpu == table->home)
			*ret_home_idle = share;
		else if (share > *ret_idle) {
			*ret_idle = share;
			best = (int)cpu;
		}
	}
	return best;
}

/* ---- Wishes -------------------------------------------------------------------------------- */

static void wish(int home)
{
	pid_t tracer = table->tracer;

	table->wish = home;
	table->wishes++;
	/* It may be asleep, and for long; a stop makes it look by itself. */
	if (tracer)
		kill(tracer, SIGALRM);
}

/* Trying the other way: what is kept is what gave more stops. */
static struct {
	unsigned left;	   /* looks until it is decided; 0: nothing is being tried */
	double before;	   /* stops a second */
	double needed;	   /* ... times which are to be had now */
	unsigned patience; /* looks until the next */
	unsigned pause;
} trial;

static void try(int home, double rate, double needed)
{
	enum { LOOKS = 3 };

	if (trial.patience)
		return;
	trial.left = LOOKS;
	trial.before = rate;
	trial.needed = needed;
	wish(home);
}

static void judge(double rate)
{
	enum { PAUSE = 8, PAUSE_MAX = 256 };

	if (--trial.left)
		return;
	if (rate >= trial.before * trial.needed) {
		trial.pause = PAUSE;
	} else {
		wish(table->home < 0 ? HOME_ANY : HOME_NONE);
		trial.pause = trial.pause < PAUSE	? PAUSE
			      : trial.pause < PAUSE_MAX ? trial.pause * 2
							: PAUSE_MAX;
	}
	trial.patience = trial.pause;
}

/* Others than ours need our CPU, and there is an idle one. */
static void look_around(const struct look *now)
{
	enum { LOOKS = 8 };
	static unsigned looks;
	static double seconds, ran;
	double idle, home_idle;
	int cpu;

	seconds += now->seconds;
	ran += now->ran * now->seconds;
	if (++looks < LOOKS)
		return;
	cpu = idlest(seconds, &idle, &home_idle);
	/* Two tracers side by side shall not change places for ever. */
	if (cpu >= 0 && now->all && 1 - home_idle - ran / seconds > 0.25 && idle > 0.6 &&
	    random() % 2)
		wish(cpu);
	looks = 0;
	seconds = ran = 0;
}

static void advise(void)
{
	/* Where stops are all there is, handing over may well cost more than is lost by waiting:
	 * only for those who go on and on is it worth finding out. */
	enum { HOT = 2, HOT_FOR_LONG = 16, COOL = 4 };
	static unsigned hot, cool;
	static int home = HOME_NONE;
	struct look now;

	look(&now);
	if (table->wishes != table->heard)
		return;
	if (home != table->home) {
		home = table->home;
		hot = cool = 0;
	}
	trial.patience -= trial.patience > 0;
	if (trial.left) {
		judge(now.rate);
	} else if (home >= 0) {
		hot = now.pressure >= 0.5 ? hot + 1 : 0;
		look_around(&now);
		if (hot < HOT)
			return;
		if (now.rate < FEW)
			wish(HOME_NONE);
		else if (now.rate < MANY || hot >= HOT_FOR_LONG)
			try(HOME_NONE, now.rate, 1.15);
	} else {
		cool = now.ran + now.pressure < 0.8 ? cool + 1 : 0;
		if (cool >= COOL)
			wish(HOME_ANY);
		else if (now.rate > FEW * 1.5)
			try(HOME_ANY, now.rate, 1);
	}
}

/* ---- Its life ------------------------------------------------------------------------------ */

/* Leave home to those who live there. */
static void step_aside(void)
{
	static int home = HOME_NONE;
	cpus elsewhere = { 0 };

	if (home == table->home)
		return;
	home = table->home;
	memcpy(elsewhere, table->ours, table->size);
	if (home >= 0)
		elsewhere[home / 8] &= (uint8_t) ~(1 << home % 8);
	cpus_set(0, elsewhere, table->size);
}

static int alive[2] = { -1, -1 };
static bool advising;

static void guard(void)
{
	struct pollfd end = { .fd = 0, .events = POLLIN };

	for (;;) {
		int n = poll(&end, 1, advising ? LOOK_MS : -1);

		if (n > 0)
			break;
		if (!n && table->tracer) {
			step_aside();
			advise();
		}
	}
	restore_all();
}

bool guardian_start(struct table *given, bool advise_too)
{
	bool started;

	if (pipe2(alive, O_CLOEXEC) < 0)
		return false;
	table = given;
	advising = advise_too;
	started = orphan_start("sonde-guardian", alive[0], guard);
	close(alive[0]);
	if (!started) {
		close(alive[1]);
		alive[1] = -1;
	}
	return started;
}

int guardian_pipe(void)
{
	return alive[1];
}
