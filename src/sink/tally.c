/* Counting calls, by themselves or by what --summary-by= says. */
#include "tally.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "abi.h"
#include "decode.h"
#include "event.h"
#include "histogram.h"
#include "names.h"
#include "options.h"
#include "tape.h"
#include "task.h"
#include "util.h"

/* A histogram is large: fewer rows have one.  A row may have a word of its own, and no two the
 * same, but words are kept for calls that do not end, too. */
enum { SIZE_FIRST = 1024, ROWS_MAX = 1 << 15, QUANTILES_MAX = 1 << 12, WORDS_MAX = 1 << 16 };

/* Keys that are words: ids from 1 on; 0 is none. */
enum { NO_WORD, TOO_MANY = WORDS_MAX };

struct word {
	uint32_t len;
	char text[];
};

static const struct options *options;
static struct tally tallies[ABI_COUNT];
static struct word *words[WORDS_MAX]; /* by id */
static uint32_t word_count, places[2 * WORDS_MAX];

/* ---- Words -------------------------------------------------------------------------------- */

/* The id of a word. */
static uint32_t word_id(const char *text, size_t len)
{
	uint64_t hash = 0xcbf29ce484222325;
	uint32_t i;

	for (size_t c = 0; c < len; c++)
		hash = (hash ^ (unsigned char)text[c]) * 0x100000001b3;
	for (i = hash % countof(places); places[i]; i = (i + 1) % countof(places)) {
		const struct word *word = words[places[i]];

		if (word->len == len && !memcmp(word->text, text, len))
			return places[i];
	}
	if (word_count + 1 >= WORDS_MAX)
		return TOO_MANY;
	places[i] = ++word_count;
	words[word_count] = xmalloc(sizeof(struct word) + len);
	words[word_count]->len = (uint32_t)len;
	memcpy(words[word_count]->text, text, len);
	return word_count;
}

static uint32_t comm_of(const struct task *task)
{
	char comm[64];

	return decode_comm(task->tid, comm, sizeof(comm)) ? word_id(comm, strlen(comm)) : NO_WORD;
}

/* A path argument, below the directory of the descriptor before it if that is one. */
static uint32_t word_below(const struct token *path, const struct tape *tape, const char *dir,
			   long dir_len)
{
	const char *text = tape->bytes + path->aux;
	char whole[2 * PATH_MAX];
	int len;

	if (dir_len <= 0 || (path->id && *text == '/') || path->id >= PATH_MAX)
		return word_id(text, path->id);
	len = snprintf(whole, sizeof(whole), path->id ? "%.*s/%.*s" : "%.*s", (int)dir_len, dir,
		       (int)path->id, text);
	return word_id(whole, (size_t)len);
}

/* The first path among the arguments of a call that begins, or else the first descriptor's. */
static uint32_t path_of(const struct task *task, const struct tape *tape)
{
	char path[PATH_MAX];
	long len = -1;

	for (uint32_t i = 1; i < tape->count; i++) {
		const struct token *t = &tape->tokens[i];

		if (t[-1].kind != T_ARG)
			continue;
		if (t->kind == T_STR && t->flags & TF_PATH && !(t->flags & TF_UNREADABLE))
			return word_below(t, tape, path, len);
		if (t->kind == T_FD && len < 0)
			len = (int)t->value < 0
				      ? -1
				      : decode_link(task->tid, (int)t->value, path, sizeof(path));
	}
	return len < 0 ? NO_WORD : word_id(path, (size_t)len);
}

/* The key of a call that has ended. */
static uint32_t key_of(const struct event *event)
{
	const struct task *task = event->task;

	switch (options->summary_by) {
	case BY_PID:
		return (uint32_t)task->process->tgid;
	case BY_TID:
		return (uint32_t)task->tid;
	case BY_COMM:
		return comm_of(task);
	case BY_PATH:
		return task->summary_key;
	case BY_ERRNO:
		return event->is_error ? (uint32_t)-event->ret : 0;
	default:
		return 0;
	}
}

const char *tally_key(const struct abi *abi, const struct row *row, char buf[static 32],
		      size_t *len)
{
	const char *text = buf;

	if (options->summary_by == BY_ERRNO) {
		text = row->key ? name_errno(abi, row->key) : "0";
		if (!text) {
			snprintf(buf, 32, "%u", (unsigned)row->key);
			text = buf;
		}
	} else if (row->key) {
		*len = words[row->key]->len;
		return words[row->key]->text;
	} else {
		text = "-";
	}
	*len = strlen(text);
	return text;
}

/* ---- Rows --------------------------------------------------------------------------------- */

static struct row *slot(struct row *rows, uint32_t size, uint64_t nr, uint32_t key)
{
	/* Fibonacci hashing: a tracee that makes up numbers shall not make them collide easily. */
	uint64_t hash = (nr ^ key * 0xff51afd7ed558ccd) * 0x9e3779b97f4a7c15;
	uint32_t i = (uint32_t)(hash >> 32) & (size - 1);

	while (rows[i].calls && (rows[i].nr != nr || rows[i].key != key))
		i = (i + 1) & (size - 1);
	return &rows[i];
}

static void grow(struct tally *tally)
{
	uint32_t size = tally->size ? tally->size * 2 : SIZE_FIRST;
	struct row *rows = xcalloc(size, sizeof(*rows));

	for (uint32_t i = 0; i < tally->size; i++)
		if (tally->rows[i].calls)
			*slot(rows, size, tally->rows[i].nr, tally->rows[i].key) = tally->rows[i];
	free(tally->rows);
	tally->rows = rows;
	tally->size = size;
}

void tally_start(struct row *row)
{
	*row = (struct row){ .cpu.min = UINT64_MAX, .wall.min = UINT64_MAX };
	if (options->quantiles)
		row->histogram = xcalloc(1, sizeof(*row->histogram));
}

static struct row *row_of_others(struct tally *tally)
{
	if (!tally->others.calls)
		tally_start(&tally->others);
	tally->others.nr = NR_OTHERS;
	return &tally->others;
}

/* The row of a call; that of all others when there are too many different ones. */
static struct row *row_of(struct tally *tally, uint64_t nr, uint32_t key)
{
	uint32_t max = options->quantiles ? QUANTILES_MAX : ROWS_MAX;
	struct row *row;

	if (tally->used >= tally->size / 2 && tally->used < max)
		grow(tally);
	row = slot(tally->rows, tally->size, nr, key);
	if (row->calls)
		return row;
	if (tally->used == max || (options->summary_by >= BY_COMM && key == TOO_MANY))
		return row_of_others(tally);
	tally->used++;
	tally_start(row);
	row->nr = nr;
	row->key = key;
	return row;
}

static uint64_t add_time(struct times *times, uint64_t from, uint64_t to)
{
	uint64_t ns = to > from ? to - from : 0;

	ns = ns > options->overhead ? ns - options->overhead : 0;
	times->total += ns;
	if (ns < times->min)
		times->min = ns;
	if (ns > times->max)
		times->max = ns;
	return ns;
}

static void add_times(struct times *sum, const struct times *times)
{
	sum->total += times->total;
	if (times->min < sum->min)
		sum->min = times->min;
	if (times->max > sum->max)
		sum->max = times->max;
}

void tally_add(struct row *sum, const struct row *row)
{
	sum->calls += row->calls;
	sum->errors += row->errors;
	add_times(&sum->cpu, &row->cpu);
	add_times(&sum->wall, &row->wall);
	if (options->quantiles)
		histogram_merge(sum->histogram, row->histogram);
}

void tally_event(const struct event *event, const struct tape *tape)
{
	const struct call *call = &event->task->call;
	uint64_t cpu, wall;
	struct row *row;

	if (event->kind == EV_ENTER && tape && options->summary_by == BY_PATH)
		event->task->summary_key = path_of(event->task, tape);
	if (event->kind != EV_EXIT || !call->selected)
		return;
	row = row_of(&tallies[call->abi->id], call->nr, key_of(event));
	row->calls++;
	row->errors += event->is_error;
	cpu = add_time(&row->cpu, call->entered_stime, event->stime);
	wall = add_time(&row->wall, call->entered, event->time);
	if (options->quantiles)
		histogram_add(row->histogram, options->wall_clock ? wall : cpu);
}

static void tally_clear(void)
{
	for (size_t abi = 0; abi < ABI_COUNT; abi++) {
		struct tally *tally = &tallies[abi];

		for (uint32_t i = 0; i < tally->size; i++)
			free(tally->rows[i].histogram);
		free(tally->rows);
		free(tally->others.histogram);
		*tally = (struct tally){ 0 };
	}
}

void tally_count(const struct abi *abi, const struct row *row, const char *word)
{
	struct tally *tally;
	uint32_t key;

	if (!abi) {
		tally_clear();
		return;
	}
	tally = &tallies[abi->id];
	key = word ? word_id(word, strlen(word)) : row->key;
	tally_add(row->nr == NR_OTHERS ? row_of_others(tally) : row_of(tally, row->nr, key), row);
}

/* ---- The whole ---------------------------------------------------------------------------- */

void tally_open(const struct options *o)
{
	options = o;
}

const struct tally *tally_of(const struct abi *abi)
{
	return &tallies[abi->id];
}

void tally_close(void)
{
	tally_clear();
	for (uint32_t i = 1; i <= word_count; i++)
		free(words[i]);
	word_count = 0;
	memset(places, 0, sizeof(places));
}
