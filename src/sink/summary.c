/* -c, -C: how often each call was made and failed, and how long it took: a table at the end, and
 * whenever SIGUSR1 asks for it. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "abi.h"
#include "histogram.h"
#include "json_value.h"
#include "options.h"
#include "output.h"
#include "quote.h"
#include "sink.h"
#include "subcall.h"
#include "tally.h"
#include "util.h"

static const struct options *options;

/* ---- The columns -------------------------------------------------------------------------- */

enum what { PERCENT, TOTAL, MIN, MAX, AVG, CALLS, ERRORS, NAME, QUANTILE, KEY };

struct column {
	const char *name; /* as -U and -S call it */
	const char *header;
	int width; /* at least */
	enum what what;
	bool wall;	  /* of elapsed time whether or not there is -w */
	unsigned percent; /* of QUANTILE */
};

static const struct column columns[] = {
	{ "time-percent", "% time", 6, PERCENT, false, 0 },
	{ "total-time", "seconds", 11, TOTAL, false, 0 },
	{ "min-time", "shortest", 8, MIN, false, 0 },
	{ "max-time", "longest", 8, MAX, false, 0 },
	{ "avg-time", "usecs/call", 11, AVG, false, 0 },
	{ "calls", "calls", 9, CALLS, false, 0 },
	{ "errors", "errors", 9, ERRORS, false, 0 },
	{ "name", "syscall", 16, NAME, false, 0 },
	{ "wall-total", "wall-total", 11, TOTAL, true, 0 },
	{ "wall-min", "wall-min", 8, MIN, true, 0 },
	{ "wall-max", "wall-max", 8, MAX, true, 0 },
	{ "wall-avg", "wall-avg", 11, AVG, true, 0 },
	{ "p50", "p50", 8, QUANTILE, false, 50 },
	{ "p90", "p90", 8, QUANTILE, false, 90 },
	{ "p99", "p99", 8, QUANTILE, false, 99 },
};

/* The first column with --summary-by=. */
static const struct column keys[] = {
	[BY_PID] = { "pid", "pid", 8, KEY, false, 0 },
	[BY_TID] = { "tid", "tid", 8, KEY, false, 0 },
	[BY_COMM] = { "comm", "comm", 16, KEY, false, 0 },
	[BY_PATH] = { "path", "path", 24, KEY, false, 0 },
	[BY_ERRNO] = { "errno", "errno", 12, KEY, false, 0 },
};

/* A long path moves its own line only. */
enum { KEY_WIDTH_MAX = 48, SHOWN_MAX = countof(columns) + 2 };

static const struct column *shown[SHOWN_MAX]; /* up to a NULL */
static const struct column *sort_column;      /* NULL: in the order of numbers */

/* A row, and what it is sorted by. */
struct ranked {
	uint64_t number;
	const struct row *row;
};

/* What a table is made of. */
struct table {
	const struct abi *abi;
	const struct tally *tally;
	struct ranked *rows; /* in order */
	size_t count;
	struct row total;
	int width[SHOWN_MAX]; /* of shown[i] */
};

static const struct column *column_named(const char *name)
{
	for (size_t i = 0; i < countof(columns); i++)
		if (strcmp(columns[i].name, name) == 0)
			return &columns[i];
	return NULL;
}

/* Are cells of the column words, which begin at its left? */
static bool is_word(const struct column *column)
{
	return column->what == NAME || (column->what == KEY && options->summary_by >= BY_COMM);
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
	case QUANTILE:
		return histogram_quantile(row->histogram, column->percent);
	default:
		return times->total;
	}
}

static const char *name_of(const struct table *table, const struct row *row, char buf[static 32])
{
	if (row == &table->total)
		return "total";
	if (row == &table->tally->others)
		return "(others)";
	return abi_call_name(table->abi, row->nr, buf);
}

static double percent(uint64_t part, uint64_t whole)
{
	return whole ? 100.0 * (double)part / (double)whole : 0.0;
}

static void put_key(struct buf *cell, const struct table *table, const struct row *row)
{
	const char *text;
	char room[32];
	size_t len;

	if (row == &table->total || row == &table->tally->others)
		return;
	if (options->summary_by < BY_COMM) {
		buf_udec(cell, row->key);
		return;
	}
	text = tally_key(table->abi, row, room, &len);
	quote_bytes(cell, text, len, HEX_NONE, " ");
}

/* One cell, instead of what is in `cell`. */
static void put_cell(struct buf *cell, const struct table *table, const struct row *row,
		     const struct column *column)
{
	uint64_t number = number_of(row, column);
	uint64_t whole = number_of(&table->total, column);
	char name[32];

	cell->len = 0;
	switch (column->what) {
	case PERCENT:
		buf_printf(cell, "%.2f", row == &table->total ? 100.0 : percent(number, whole));
		break;
	case TOTAL:
	case MIN:
	case MAX:
	case QUANTILE:
		buf_printf(cell, "%.6f", (double)number / 1e9);
		break;
	case AVG:
		buf_udec(cell, number / 1000);
		break;
	case ERRORS:
		if (number)
			buf_udec(cell, number);
		break;
	case NAME:
		buf_str(cell, name_of(table, row, name));
		break;
	case KEY:
		put_key(cell, table, row);
		break;
	default:
		buf_udec(cell, number);
		break;
	}
}

/* ---- The table ---------------------------------------------------------------------------- */

static const struct table *sorting;

static int compare(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;

	if (sort_column && sort_column->what == NAME) {
		char xname[32], yname[32];
		int order =
			strcmp(name_of(sorting, x->row, xname), name_of(sorting, y->row, yname));

		if (order)
			return order;
	}
	if (x->number != y->number)
		return x->number < y->number ? 1 : -1;
	/* Equal ones stay in the order of their numbers. */
	if (x->row->nr != y->row->nr)
		return x->row->nr < y->row->nr ? -1 : 1;
	return x->row->key < y->row->key ? -1 : x->row->key > y->row->key;
}

static void gather_row(struct table *table, const struct row *row)
{
	bool ranks = sort_column && sort_column->what != NAME;

	if (!row->calls)
		return;
	table->rows[table->count++] =
		(struct ranked){ ranks ? number_of(row, sort_column) : 0, row };
	tally_add(&table->total, row);
}

/* The rows of an ABI, in order, and their sum; to be freed by forget().  False when there are none.
 */
static bool gather(struct table *table, const struct abi *abi)
{
	const struct tally *tally = tally_of(abi);

	if (!tally->used)
		return false;
	*table = (struct table){ .abi = abi, .tally = tally };
	table->rows = xcalloc(tally->used + 1, sizeof(*table->rows));
	tally_start(&table->total);
	for (uint32_t i = 0; i < tally->size; i++)
		gather_row(table, &tally->rows[i]);
	gather_row(table, &tally->others);
	sorting = table;
	qsort(table->rows, table->count, sizeof(*table->rows), compare);
	return true;
}

static void forget(struct table *table)
{
	free(table->rows);
	free(table->total.histogram);
}

/* Room for the largest cell of each column; names have one more. */
static void measure(struct table *table, struct buf *cell)
{
	for (size_t c = 0; shown[c]; c++) {
		int width = shown[c]->width;

		for (size_t i = 0; i <= table->count; i++) {
			int len;

			put_cell(cell, table, i < table->count ? table->rows[i].row : &table->total,
				 shown[c]);
			len = (int)cell->len + (shown[c]->what == NAME);
			if (shown[c]->what == KEY && len > KEY_WIDTH_MAX)
				len = KEY_WIDTH_MAX;
			if (len > width)
				width = len;
		}
		table->width[c] = width;
	}
}

/* One cell in its column: words to the left and, at the end of the line, not padded. */
static void put_aligned(struct buf *b, const struct table *table, size_t c, const char *cell,
			size_t len)
{
	int width = table->width[c];

	if (c)
		buf_char(b, ' ');
	if (!is_word(shown[c]))
		buf_printf(b, "%*.*s", width, (int)len, cell);
	else if (shown[c + 1])
		buf_printf(b, "%-*.*s", width, (int)len, cell);
	else
		buf_put(b, cell, len);
	if (!shown[c + 1])
		buf_char(b, '\n');
}

static void put_rule(struct buf *b, const struct table *table)
{
	for (size_t c = 0; shown[c]; c++) {
		if (c)
			buf_char(b, ' ');
		for (int i = 0; i < table->width[c]; i++)
			buf_char(b, '-');
	}
	buf_char(b, '\n');
}

static void put_row(struct buf *b, struct buf *cell, const struct table *table,
		    const struct row *row)
{
	for (size_t c = 0; shown[c]; c++) {
		put_cell(cell, table, row, shown[c]);
		put_aligned(b, table, c, cell->len ? cell->p : "", cell->len);
	}
}

static void put_table(struct buf *b, struct table *table)
{
	struct buf cell = { 0 };

	measure(table, &cell);
	if (table->abi != abi_native())
		buf_printf(b, "System call usage summary for %s mode:\n", table->abi->personality);
	for (size_t c = 0; shown[c]; c++)
		put_aligned(b, table, c, shown[c]->header, strlen(shown[c]->header));
	put_rule(b, table);
	for (size_t i = 0; i < table->count; i++)
		put_row(b, &cell, table, table->rows[i].row);
	put_rule(b, table);
	put_row(b, &cell, table, &table->total);
	buf_free(&cell);
}

/* ---- The same as JSON --------------------------------------------------------------------- */

static void put_json_times(struct buf *b, const char *name, const struct times *times)
{
	buf_printf(b, ",\"%s\":{\"total\":%" PRIu64 ",\"min\":%" PRIu64 ",\"max\":%" PRIu64 "}",
		   name, times->total, times->min, times->max);
}

static void put_json_key(struct buf *b, const struct table *table, const struct row *row)
{
	const char *text;
	char room[32];
	size_t len;

	buf_printf(b, ",\"%s\":", keys[options->summary_by].name);
	if (options->summary_by < BY_COMM) {
		buf_udec(b, row->key);
		return;
	}
	text = tally_key(table->abi, row, room, &len);
	if (options->summary_by == BY_PATH && !row->key)
		buf_str(b, "null");
	else
		json_put_bytes(b, text, len);
}

static void put_json_row(struct buf *b, const struct table *table, const struct row *row,
			 uint64_t now)
{
	bool one = row != &table->total && row != &table->tally->others;
	char name[32];

	buf_printf(b, "{\"event\":\"summary\",\"time\":%" PRIu64 ",\"abi\":\"%s\"", now,
		   table->abi->name);
	if (one) {
		const char *text = abi_call_name(table->abi, row->nr, name);

		buf_printf(b, ",\"nr\":%" PRIu64 ",\"name\":", subcall_carrier(row->nr));
		json_put_string(b, text, strlen(text));
		if (options->summary_by)
			put_json_key(b, table, row);
	} else {
		buf_str(b, row == &table->total ? ",\"total\":true" : ",\"others\":true");
	}
	buf_printf(b, ",\"calls\":%" PRIu64 ",\"errors\":%" PRIu64, row->calls, row->errors);
	/* With -w it is not known. */
	if (!options->wall_clock)
		put_json_times(b, "cpu", &row->cpu);
	put_json_times(b, "wall", &row->wall);
	for (size_t i = 0; row->histogram && i < countof(columns); i++)
		if (columns[i].what == QUANTILE)
			buf_printf(b, ",\"%s\":%" PRIu64, columns[i].name,
				   number_of(row, &columns[i]));
	buf_str(b, "}\n");
}

static void put_json(struct buf *b, const struct table *table)
{
	struct timespec ts;
	uint64_t now;

	clock_gettime(CLOCK_REALTIME, &ts);
	now = (uint64_t)ts.tv_sec * 1000000000 + (uint64_t)ts.tv_nsec;
	for (size_t i = 0; i < table->count; i++)
		put_json_row(b, table, table->rows[i].row, now);
	put_json_row(b, table, &table->total, now);
}

/* The tables of all ABIs, ours first.  False when nothing was counted. */
static bool put_all(struct buf *b)
{
	bool any = false;

	for (size_t i = 0; i <= ABI_COUNT; i++) {
		const struct abi *abi = i ? &abis[i - 1] : abi_native();
		struct table table;

		if ((i && abi == abi_native()) || !gather(&table, abi))
			continue;
		any = true;
		if (options->format == FORMAT_JSON)
			put_json(b, &table);
		else
			put_table(b, &table);
		forget(&table);
	}
	return any;
}

/* ---- The sink ----------------------------------------------------------------------------- */

static int summary_open(const struct options *o)
{
	size_t n = 0;

	options = o;
	if (o->summary_by)
		shown[n++] = &keys[o->summary_by];
	sort_column = column_named(o->sort_by);
	for (size_t i = 0; o->columns_shown[i] && n < SHOWN_MAX - 1; i++)
		shown[n++] = column_named(o->columns_shown[i]);
	shown[n] = NULL;
	tally_open(o);
	return 0;
}

/* The table so far, apart from what follows. */
static void summary_flush(void)
{
	struct output *out = output_common();

	output_interrupt(out);
	if (put_all(&out->buf) && options->format != FORMAT_JSON)
		buf_char(&out->buf, '\n');
	output_done(out);
}

static int summary_close(void)
{
	struct output *out = output_common();

	put_all(&out->buf);
	tally_close();
	output_done(out);
	return 0;
}

const struct sink summary_sink = {
	.name = "summary",
	.need = NEED_EVENT,
	.open = summary_open,
	.event = tally_event,
	.count = tally_count,
	.flush = summary_flush,
	.close = summary_close,
};
