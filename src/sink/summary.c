/* -c, -C: how often each call was made and failed, and how long it took: a table at the end. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "abi.h"
#include "event.h"
#include "options.h"
#include "output.h"
#include "sink.h"
#include "task.h"
#include "util.h"

/* Times in nanoseconds. */
struct times {
	uint64_t total, min, max;
};

struct row {
	uint64_t nr;
	uint64_t calls; /* 0: this slot is free */
	uint64_t errors;
	struct times cpu, wall;
};

/* The rows of one ABI: a hash table, so that any number a tracee makes up costs the same. */
struct tally {
	struct row *rows;
	uint32_t size, used; /* size is a power of two */
};

enum { TALLY_FIRST = 1024, TALLY_MAX = 1 << 16 };

static const struct options *options;
static struct tally tallies[ABI_COUNT];

/* ---- Counting ----------------------------------------------------------------------------- */

static struct row *slot(struct row *rows, uint32_t size, uint64_t nr)
{
	/* Fibonacci hashing: a tracee that makes up numbers shall not make them collide easily. */
	uint32_t i = (uint32_t)(nr * 0x9e3779b97f4a7c15 >> 32) & (size - 1);

	while (rows[i].calls && rows[i].nr != nr)
		i = (i + 1) & (size - 1);
	return &rows[i];
}

static void grow(struct tally *tally)
{
	uint32_t size = tally->size ? tally->size * 2 : TALLY_FIRST;
	struct row *rows = xcalloc(size, sizeof(*rows));

	for (uint32_t i = 0; i < tally->size; i++)
		if (tally->rows[i].calls)
			*slot(rows, size, tally->rows[i].nr) = tally->rows[i];
	free(tally->rows);
	tally->rows = rows;
	tally->size = size;
}

/* The row of a call; NULL when there are too many different ones. */
static struct row *row_of(enum d_abi abi, uint64_t nr)
{
	struct tally *tally = &tallies[abi];
	struct row *row;

	if (tally->used >= tally->size / 2 && tally->size < TALLY_MAX)
		grow(tally);
	if (tally->used >= tally->size / 2) {
		row = slot(tally->rows, tally->size, nr);
		return row->calls ? row : NULL;
	}
	row = slot(tally->rows, tally->size, nr);
	if (!row->calls) {
		tally->used++;
		row->nr = nr;
		row->cpu.min = row->wall.min = UINT64_MAX;
	}
	return row;
}

static void add_time(struct times *times, uint64_t from, uint64_t to)
{
	uint64_t ns = to > from ? to - from : 0;

	ns = ns > options->overhead ? ns - options->overhead : 0;
	times->total += ns;
	if (ns < times->min)
		times->min = ns;
	if (ns > times->max)
		times->max = ns;
}

static void summary_event(const struct event *event, const struct tape *tape)
{
	const struct call *call = &event->task->call;
	struct row *row;

	(void)tape;
	if (event->kind != EV_EXIT || !call->selected)
		return;
	row = row_of(call->abi->id, call->nr);
	if (!row)
		return;
	row->calls++;
	row->errors += event->is_error;
	add_time(&row->cpu, call->entered_stime, event->stime);
	add_time(&row->wall, call->entered, event->time);
}

/* ---- The columns -------------------------------------------------------------------------- */

/* What a table is made of. */
struct table {
	const struct abi *abi;
	const struct row **rows; /* in order */
	size_t count;
	struct row total;
	int width[16]; /* of options->columns_shown[i] */
};

enum what { PERCENT, TOTAL, MIN, MAX, AVG, CALLS, ERRORS, NAME };

static const struct column {
	const char *name; /* as -U and -S call it */
	const char *header;
	int width; /* at least */
	enum what what;
	bool wall; /* of elapsed time whether or not there is -w */
} columns[] = {
	{ "time-percent", "% time", 6, PERCENT, false },
	{ "total-time", "seconds", 11, TOTAL, false },
	{ "min-time", "shortest", 8, MIN, false },
	{ "max-time", "longest", 8, MAX, false },
	{ "avg-time", "usecs/call", 11, AVG, false },
	{ "calls", "calls", 9, CALLS, false },
	{ "errors", "errors", 9, ERRORS, false },
	{ "name", "syscall", 16, NAME, false },
	{ "wall-total", "wall-total", 11, TOTAL, true },
	{ "wall-min", "wall-min", 8, MIN, true },
	{ "wall-max", "wall-max", 8, MAX, true },
	{ "wall-avg", "wall-avg", 11, AVG, true },
};

static const struct column *column_named(const char *name)
{
	for (size_t i = 0; i < countof(columns); i++)
		if (strcmp(columns[i].name, name) == 0)
			return &columns[i];
	return NULL;
}

static const struct times *times_of(const struct row *row, const struct column *column)
{
	return column->wall || options->wall_clock ? &row->wall : &row->cpu;
}

static uint64_t number_of(const struct row *row, const struct column *column)
{
	const struct times *times = times_of(row, column);

	switch (column->what) {
	case MIN:
		return times->min;
	case MAX:
		return times->max;
	case AVG:
		return row->calls ? times->total / row->calls : 0;
	case CALLS:
		return row->calls;
	case ERRORS:
		return row->errors;
	default:
		return times->total;
	}
}

static const char *name_of(const struct table *table, const struct row *row, char buf[static 32])
{
	return row == &table->total ? "total" : abi_call_name(table->abi, row->nr, buf);
}

static double percent(uint64_t part, uint64_t whole)
{
	return whole ? 100.0 * (double)part / (double)whole : 0.0;
}

/* Write one cell; returns its length. */
static int put_cell(char *cell, size_t size, const struct table *table, const struct row *row,
		    const struct column *column)
{
	uint64_t number = number_of(row, column);
	uint64_t whole = number_of(&table->total, column);
	char name[32];

	switch (column->what) {
	case PERCENT:
		return snprintf(cell, size, "%.2f",
				row == &table->total ? 100.0 : percent(number, whole));
	case TOTAL:
	case MIN:
	case MAX:
		return snprintf(cell, size, "%.6f", (double)number / 1e9);
	case AVG:
		return snprintf(cell, size, "%" PRIu64, number / 1000);
	case ERRORS:
		if (!number)
			return snprintf(cell, size, "%s", "");
		return snprintf(cell, size, "%" PRIu64, number);
	case NAME:
		return snprintf(cell, size, "%s", name_of(table, row, name));
	default:
		return snprintf(cell, size, "%" PRIu64, number);
	}
}

/* ---- The table ---------------------------------------------------------------------------- */

static const struct table *sorting;
static const struct column *sort_column;

static int compare(const void *a, const void *b)
{
	const struct row *x = *(const struct row *const *)a, *y = *(const struct row *const *)b;

	if (sort_column && sort_column->what == NAME) {
		char xname[32], yname[32];

		return strcmp(name_of(sorting, x, xname), name_of(sorting, y, yname));
	}
	if (sort_column) {
		uint64_t xn = number_of(x, sort_column), yn = number_of(y, sort_column);

		if (xn != yn)
			return xn < yn ? 1 : -1;
	}
	/* Equal ones stay in the order of their numbers. */
	return x->nr < y->nr ? -1 : x->nr > y->nr;
}

static void add_to(struct times *sum, const struct times *times)
{
	sum->total += times->total;
	if (times->min < sum->min)
		sum->min = times->min;
	if (times->max > sum->max)
		sum->max = times->max;
}

static void gather(struct table *table, const struct tally *tally)
{
	struct row *total = &table->total;

	table->rows = xcalloc(tally->used, sizeof(const struct row *));
	total->cpu.min = total->wall.min = UINT64_MAX;
	for (uint32_t i = 0; i < tally->size; i++) {
		const struct row *row = &tally->rows[i];

		if (!row->calls)
			continue;
		table->rows[table->count++] = row;
		total->calls += row->calls;
		total->errors += row->errors;
		add_to(&total->cpu, &row->cpu);
		add_to(&total->wall, &row->wall);
	}
	sorting = table;
	sort_column = column_named(options->sort_by);
	qsort(table->rows, table->count, sizeof(const struct row *), compare);
}

/* Room for the largest cell of each column; names have one more. */
static void measure(struct table *table)
{
	for (size_t c = 0; options->columns_shown[c]; c++) {
		const struct column *column = column_named(options->columns_shown[c]);
		int width = column->width;
		char cell[64];

		for (size_t i = 0; i <= table->count; i++) {
			const struct row *row = i < table->count ? table->rows[i] : &table->total;
			int len = put_cell(cell, sizeof(cell), table, row, column) +
				  (column->what == NAME);

			if (len > width)
				width = len;
		}
		table->width[c] = width;
	}
}

/* One cell in its column: names to the left and, at the end of the line, not padded. */
static void put_aligned(struct buf *b, const struct table *table, size_t c, const char *cell)
{
	bool last = !options->columns_shown[c + 1];

	if (c)
		buf_char(b, ' ');
	if (column_named(options->columns_shown[c])->what != NAME)
		buf_printf(b, "%*s", table->width[c], cell);
	else if (last)
		buf_str(b, cell);
	else
		buf_printf(b, "%-*s", table->width[c], cell);
	if (last)
		buf_char(b, '\n');
}

static void put_rule(struct buf *b, const struct table *table)
{
	for (size_t c = 0; options->columns_shown[c]; c++) {
		if (c)
			buf_char(b, ' ');
		for (int i = 0; i < table->width[c]; i++)
			buf_char(b, '-');
	}
	buf_char(b, '\n');
}

static void put_row(struct buf *b, const struct table *table, const struct row *row)
{
	char cell[64];

	for (size_t c = 0; options->columns_shown[c]; c++) {
		put_cell(cell, sizeof(cell), table, row, column_named(options->columns_shown[c]));
		put_aligned(b, table, c, cell);
	}
}

static void put_table(struct buf *b, const struct abi *abi)
{
	const struct tally *tally = &tallies[abi->id];
	struct table table = { .abi = abi };

	if (!tally->used)
		return;
	gather(&table, tally);
	measure(&table);
	if (abi != abi_native())
		buf_printf(b, "System call usage summary for %s mode:\n", abi->personality);
	for (size_t c = 0; options->columns_shown[c]; c++)
		put_aligned(b, &table, c, column_named(options->columns_shown[c])->header);
	put_rule(b, &table);
	for (size_t i = 0; i < table.count; i++)
		put_row(b, &table, table.rows[i]);
	put_rule(b, &table);
	put_row(b, &table, &table.total);
	free(table.rows);
}

/* ---- The sink ----------------------------------------------------------------------------- */

static int summary_open(const struct options *o)
{
	options = o;
	return 0;
}

static void summary_flush(void)
{
}

static int summary_close(void)
{
	struct output *out = output_common();

	put_table(&out->buf, abi_native());
	for (size_t i = 0; i < ABI_COUNT; i++)
		if (&abis[i] != abi_native())
			put_table(&out->buf, &abis[i]);
	for (size_t i = 0; i < ABI_COUNT; i++) {
		free(tallies[i].rows);
		tallies[i] = (struct tally){ 0 };
	}
	output_done(out);
	return 0;
}

const struct sink summary_sink = {
	.name = "summary",
	.need = NEED_EVENT,
	.open = summary_open,
	.event = summary_event,
	.flush = summary_flush,
	.close = summary_close,
};
