/* The tables of -c: shapes and roundings are strace 6.1's. */
#include <criterion/criterion.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "abi.h"
#include "event.h"
#include "options.h"
#include "output.h"
#include "sink.h"
#include "task.h"

static struct options options;
static char path[] = "/tmp/sonde-summary-XXXXXX";
static struct task task;

static void start(const char *sort_by, ...)
{
	va_list ap;
	int fd;

	strcpy(path + sizeof(path) - 7, "XXXXXX");
	fd = mkstemp(path);
	close(fd);
	options = (struct options){ .summary = SUMMARY_ONLY, .output = path, .sort_by = sort_by };
	va_start(ap, sort_by);
	for (size_t i = 0; (options.columns_shown[i] = va_arg(ap, const char *)); i++)
		;
	va_end(ap);
	cr_assert_eq(output_open(&options), 0);
	cr_assert_eq(summary_sink.open(&options), 0);
}

static void count(enum d_abi abi, uint64_t nr, bool failed, uint64_t cpu, uint64_t wall)
{
	struct event event = { .kind = EV_EXIT,
			       .task = &task,
			       .stime = 1000 + cpu,
			       .time = 5000 + wall,
			       .is_error = failed,
			       .ret = failed ? -1 : 0 };

	task.call = (struct call){ .abi = &abis[abi],
				   .nr = nr,
				   .selected = true,
				   .entered = 5000,
				   .entered_stime = 1000 };
	summary_sink.event(&event, NULL);
}

static const char *table(void)
{
	static char text[16384];
	FILE *file;
	size_t len;

	cr_expect_eq(summary_sink.close(), 0);
	output_close();
	file = fopen(path, "r");
	cr_assert(file);
	len = fread(text, 1, sizeof(text) - 1, file);
	text[len] = '\0';
	fclose(file);
	unlink(path);
	return text;
}

#define DEFAULT_COLUMNS "time-percent", "total-time", "avg-time", "calls", "errors", "name", NULL

Test(summary, nothing_counted_prints_nothing)
{
	start("time-percent", DEFAULT_COLUMNS);
	cr_expect_str_eq(table(), "");
}

Test(summary, default_table)
{
	start("time-percent", DEFAULT_COLUMNS);
	count(ABI_X86_64, 3, false, 0, 0);
	count(ABI_X86_64, 0, false, 232900, 0);
	count(ABI_X86_64, 0, true, 0, 0);
	count(ABI_X86_64, 12, false, 0, 0);
	cr_expect_str_eq(table(),
			 "% time     seconds  usecs/call     calls    errors syscall\n"
			 "------ ----------- ----------- --------- --------- ----------------\n"
			 "100.00    0.000233         116         2         1 read\n"
			 "  0.00    0.000000           0         1           close\n"
			 "  0.00    0.000000           0         1           brk\n"
			 "------ ----------- ----------- --------- --------- ----------------\n"
			 "100.00    0.000233          58         4         1 total\n");
}

Test(summary, names_first_are_padded_and_long_ones_widen)
{
	start("calls", "errors", "name", "calls", NULL);
	count(ABI_X86_64, 146, false, 0, 0);
	count(ABI_X86_64, 3, true, 0, 0);
	count(ABI_X86_64, 3, true, 0, 0);
	cr_expect_str_eq(table(), "   errors syscall                     calls\n"
				  "--------- ----------------------- ---------\n"
				  "        2 close                           2\n"
				  "          sched_get_priority_max          1\n"
				  "--------- ----------------------- ---------\n"
				  "        2 total                           3\n");
}

Test(summary, wall_columns_are_wall_without_w)
{
	start("name", "total-time", "wall-total", "wall-min", "wall-max", "wall-avg", "name", NULL);
	count(ABI_X86_64, 1, false, 1000, 2000000);
	count(ABI_X86_64, 1, false, 1000, 4000000);
	count(ABI_X86_64, 0, false, 1000, 1000);
	cr_expect_str_eq(table(),
			 "    seconds  wall-total wall-min wall-max    wall-avg syscall\n"
			 "----------- ----------- -------- -------- ----------- ----------------\n"
			 "   0.000001    0.000001 0.000001 0.000001           1 read\n"
			 "   0.000002    0.006000 0.002000 0.004000        3000 write\n"
			 "----------- ----------- -------- -------- ----------- ----------------\n"
			 "   0.000003    0.006001 0.000001 0.004000        2000 total\n");
}

Test(summary, overhead_is_never_more_than_the_call)
{
	start("name", "total-time", "min-time", "max-time", "name", NULL);
	options.wall_clock = true;
	options.overhead = 1500;
	count(ABI_X86_64, 0, false, 0, 1000);
	count(ABI_X86_64, 0, false, 0, 4500);
	cr_expect_str_eq(table(), "    seconds shortest  longest syscall\n"
				  "----------- -------- -------- ----------------\n"
				  "   0.000003 0.000000 0.000003 read\n"
				  "----------- -------- -------- ----------------\n"
				  "   0.000003 0.000000 0.000003 total\n");
}

Test(summary, one_table_per_abi)
{
	enum d_abi other = abi_native()->id == ABI_I386 ? ABI_X86_64 : ABI_I386;
	char heading[80];
	const char *text;

	start("", "calls", "name", NULL);
	count(other, 1, false, 0, 0);
	count(abi_native()->id, 0, false, 0, 0);
	text = table();
	snprintf(heading, sizeof(heading),
		 "total\nSystem call usage summary for %s mode:\n    calls syscall\n",
		 abis[other].personality);
	cr_expect_eq(strncmp(text, "    calls syscall\n", 18), 0);
	cr_expect(strstr(text, heading));
}

Test(summary, any_number_of_calls_that_do_not_exist)
{
	start("", "calls", "name", NULL);
	for (uint64_t i = 0; i < 100000; i++)
		count(ABI_X86_64, i * 0x1000000, false, 0, 0);
	cr_expect(strstr(table(), "syscall_0x5000000\n"));
}

Test(summary, more_rows_than_there_may_be_are_one)
{
	start("calls", "calls", "name", "p99", NULL);
	options.quantiles = true;
	for (uint64_t i = 1; i <= 5000; i++)
		count(ABI_X86_64, i * 0x1000000, true, 0, 0);
	/* Rows with a histogram are 4096; this text is cut, the row is the first. */
	cr_expect(strstr(table(), "-\n      904 (others) "));
}

Test(summary, quantiles_of_rows_and_of_all)
{
	start("p50", "p50", "p90", "p99", "calls", "name", NULL);
	options.wall_clock = options.quantiles = true;
	for (uint64_t i = 1; i <= 100; i++) {
		count(ABI_X86_64, 0, false, 0, i * 1000000);
		count(ABI_X86_64, 1, false, 0, 5000000000);
	}
	cr_expect_str_eq(table(), "     p50      p90      p99     calls syscall\n"
				  "-------- -------- -------- --------- ----------------\n"
				  "5.000000 5.000000 5.000000       100 write\n"
				  "0.050070 0.089653 0.099090       100 read\n"
				  "-------- -------- -------- --------- ----------------\n"
				  "0.100139 4.999610 4.999610       200 total\n");
}

Test(summary, a_row_for_each_error)
{
	start("calls", "calls", "errors", "name", NULL);
	options.summary_by = BY_ERRNO;
	cr_assert_eq(summary_sink.open(&options), 0);
	for (int i = 0; i < 6; i++)
		count(ABI_X86_64, 0, i % 2, 0, 0);
	count(ABI_X86_64, 0, true, 0, 0);
	cr_expect_str_eq(table(), "errno            calls    errors syscall\n"
				  "------------ --------- --------- ----------------\n"
				  "EPERM                4         4 read\n"
				  "0                    3           read\n"
				  "------------ --------- --------- ----------------\n"
				  "                     7         4 total\n");
}

Test(summary, tables_so_far_and_json)
{
	start("", "calls", "name", NULL);
	options.format = FORMAT_JSON;
	options.wall_clock = true;
	count(ABI_X86_64, 0, false, 0, 7);
	summary_sink.flush();
	count(ABI_X86_64, 0, true, 0, 5);
	const char *text = table();

	cr_expect(strstr(text, "\"nr\":0,\"name\":\"read\",\"calls\":1,\"errors\":0,\"wall\":"
			       "{\"total\":7,\"min\":7,\"max\":7}}\n"));
	cr_expect(strstr(text, "\"total\":true,\"calls\":2,\"errors\":1,\"wall\":"
			       "{\"total\":12,\"min\":5,\"max\":7}}\n"));
}

Test(summary, calls_that_were_not_selected_do_not_count)
{
	struct event event = { .kind = EV_EXIT, .task = &task };

	start("", "calls", "name", NULL);
	task.call = (struct call){ .abi = &abis[ABI_X86_64] };
	summary_sink.event(&event, NULL);
	cr_expect_str_eq(table(), "");
}
