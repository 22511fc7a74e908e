/* Lines of strace from made-up events: who is on a line, what interrupts it, how it goes on. */
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "abi.h"
#include "decode.h"
#include "desc_ids.h"
#include "options.h"
#include "output.h"
#include "sink.h"
#include "task.h"
#include "util.h"

static struct options options;
static char path[] = "/tmp/sonde-text-XXXXXX";
static uint64_t now; /* ns */

static void start(void)
{
	close(mkstemp(path));
	options.output = path;
	options.columns = options.columns ? options.columns : 40;
	options.status = STATUS_ALL;
	cr_assert_eq(output_open(&options), 0);
	cr_assert_eq(text_sink.open(&options), 0);
}

static const char *slurp(const char *name)
{
	static char text[16384];
	FILE *file = fopen(name, "r");
	size_t len = file ? fread(text, 1, sizeof(text) - 1, file) : 0;

	text[len] = '\0';
	if (file)
		fclose(file);
	unlink(name);
	return text;
}

static const char *lines(void)
{
	cr_expect_eq(text_sink.close(), 0);
	output_close();
	return slurp(path);
}

static struct event event_of(enum event_kind kind, struct task *task)
{
	now += 1000000;
	return (struct event){
		.kind = kind, .task = task, .time = now, .wall = now, .abi = &abis[ABI_X86_64]
	};
}

static void give(const struct event *event, const struct tape *tape)
{
	task_apply(event);
	event->task->call.selected = true;
	text_sink.event(event, tape);
}

static struct task *born(pid_t tid, pid_t tgid, struct task *parent)
{
	struct task *task = task_new(tid, tgid);
	struct event event = event_of(EV_ATTACH, task);

	event.parent = parent;
	give(&event, NULL);
	return task;
}

static void gone(struct task *task, enum event_kind kind)
{
	struct event event = event_of(kind, task);

	event.signo = 9;
	give(&event, NULL);
	task_free(task);
}

static void arg(struct task *task, int64_t value)
{
	tape_push(&task->tape, T_ARG);
	tape_push(&task->tape, T_INT)->value = (uint64_t)value;
}

/* A call enters, with one argument known. */
static void enter(struct task *task, uint64_t nr, bool complete)
{
	struct event event = event_of(EV_ENTER, task);

	event.nr = nr;
	event.ip = 0x7f0000001234;
	tape_reset(&task->tape);
	arg(task, 3);
	tape_push(&task->tape, T_ENTERED)->value = complete;
	give(&event, &task->tape);
}

/* It returns: another argument, and a result. */
static void leave(struct task *task, int64_t ret)
{
	struct event event = event_of(EV_EXIT, task);

	arg(task, 7);
	tape_push(&task->tape, T_RET)->value = (uint64_t)ret;
	give(&event, &task->tape);
}

Test(text, a_call_on_its_own)
{
	start();
	struct task *task = born(10, 10, NULL);
	enter(task, 0, false);
	leave(task, 5);
	gone(task, EV_EXITED);
	cr_expect_str_eq(lines(), "read(3, 7)                              = 5\n"
				  "+++ exited with 0 +++\n");
}

Test(text, tasks_interrupt_each_other)
{
	options.follow = true;
	start();
	struct task *a = born(10, 10, NULL), *b = born(123456, 123456, a);
	enter(a, 0, false);
	enter(b, 1, true);
	leave(a, 5);
	leave(b, 6);
	cr_expect_str_eq(lines(), "10    read(3 <unfinished ...>\n"
				  "123456 write(3 <unfinished ...>\n"
				  "10    <... read resumed>, 7)            = 5\n"
				  "123456 <... write resumed>, 7)          = 6\n");
}

Test(text, death_in_the_middle)
{
	start();
	struct task *a = born(10, 10, NULL), *b = born(11, 11, a), *c = born(12, 12, a);
	enter(a, 0, false);
	enter(b, 231, true);
	gone(a, EV_KILLED);
	gone(b, EV_EXITED);
	enter(c, 0, false);
	gone(c, EV_KILLED);
	cr_expect_str_eq(lines(), "read(3 <unfinished ...>\n"
				  "exit_group(3 <unfinished ...>\n"
				  "<... read resumed> <unfinished ...>)    = ?\n"
				  "+++ killed by SIGKILL +++\n"
				  "<... exit_group resumed>)               = ?\n"
				  "+++ exited with 0 +++\n"
				  "read(3 <unfinished ...>)                = ?\n"
				  "+++ killed by SIGKILL +++\n");
}

Test(text, detach_closes_an_open_line_only)
{
	start();
	struct task *a = born(10, 10, NULL), *b = born(11, 11, a);
	enter(a, 0, false);
	enter(b, 0, false);
	gone(a, EV_DETACH);
	gone(b, EV_DETACH);
	cr_expect_str_eq(lines(), "read(3 <unfinished ...>\n"
				  "read(3 <detached ...>\n");
}

/* The thread 11, in an execve, becomes the leader, which ends. */
static void supersede(struct task *leader, struct task *thread)
{
	struct event over = event_of(EV_SUPERSEDED, leader), exec = event_of(EV_EXEC, thread),
		     leaves = event_of(EV_EXIT, thread);

	over.old_tid = exec.old_tid = 11;
	give(&over, NULL);
	task_free(leader);
	give(&exec, NULL);
	tape_push(&thread->tape, T_RET);
	give(&leaves, &thread->tape);
}

Test(text, exec_by_another_thread)
{
	options.follow = true;
	start();
	struct task *leader = born(10, 10, NULL), *thread = born(11, 10, leader);
	enter(leader, 34, true);
	enter(thread, 59, true);
	supersede(leader, thread);
	cr_expect_str_eq(lines(), "10    pause(3 <unfinished ...>\n"
				  "11    execve(3 <unfinished ...>\n"
				  "10    <... pause resumed>)              = ?\n"
				  "10    +++ superseded by execve in pid 11 +++\n"
				  "10    <... execve resumed>)             = 0\n");
}

Test(text, exec_by_another_thread_than_one_outside_a_call)
{
	options.follow = true;
	start();
	struct task *leader = born(10, 10, NULL), *thread = born(11, 10, leader);
	enter(thread, 59, true);
	supersede(leader, thread);
	cr_expect_str_eq(lines(), "11    execve(3 <pid changed to 10 ...>\n"
				  "10    +++ superseded by execve in pid 11 +++\n"
				  "10    <... execve resumed>)             = 0\n");
}

Test(text, exec_by_another_thread_in_files_of_their_own)
{
	char name[sizeof(path) + 16];

	options.separate = options.follow = true;
	start();
	struct task *leader = born(10, 10, NULL), *thread = born(11, 10, leader);
	enter(leader, 34, true);
	enter(thread, 59, true);
	supersede(leader, thread);
	gone(thread, EV_EXITED);
	lines();
	snprintf(name, sizeof(name), "%s.10", path);
	cr_expect_str_eq(slurp(name), "pause(3)                                = ?\n"
				      "+++ superseded by execve in pid 11 +++\n"
				      "<... execve resumed>)                   = 0\n"
				      "+++ exited with 0 +++\n");
	snprintf(name, sizeof(name), "%s.11", path);
	cr_expect_str_eq(slurp(name), "execve(3 <pid changed to 10 ...>\n");
}

Test(text, leaders)
{
	options.absolute_time = options.relative_time = options.syscall_number =
		options.instruction_pointer = true;
	options.absolute_unix = true;
	options.absolute_precision = PREC_MS;
	options.relative_precision = PREC_US;
	options.syscall_time = true;
	options.syscall_precision = PREC_NS;
	now = 41999000000;
	start();
	struct task *task = born(10, 10, NULL);
	enter(task, 0, false);
	leave(task, 5);
	gone(task, EV_KILLED);
	cr_expect_str_eq(
		lines(),
		"42.001 (+     0.000000) [   0] [00007f0000001234] read(3, 7) = 5 <0.001000000>\n"
		"42.003 (+     0.002000) [   0] [????????????????] +++ killed by SIGKILL +++\n");
}

/* That of task 10 is known at first. */
static bool context_of_task(int tid, struct secontext *ret)
{
	snprintf(ret->actual, sizeof(ret->actual), "u:r:first_t:s0]");
	return tid == 10 && now < 4000000;
}

Test(text, security_contexts)
{
	static const struct decode_lookup lookup = { .task_context = context_of_task };

	options.absolute_time = options.follow = true;
	options.decode.contexts = CONTEXT_SHOWN | CONTEXT_FULL;
	decode_open(&options.decode, &lookup);
	start();
	struct task *a = born(10, 10, NULL), *b = born(11, 11, a);
	enter(a, 0, false);
	enter(b, 0, false);
	gone(a, EV_KILLED);
	gone(b, EV_KILLED);
	const char *shown = lines(), *first = strchr(shown, '\n');
	cr_assert(first);
	cr_expect(!strncmp(shown, "10    [u:r:first_t:s0\\135] 0", 28), "%s", shown);
	cr_expect(!strncmp(first, "\n11    0", 8), "%s", shown);
	cr_expect(strstr(first, "\n10    [u:r:first_t:s0\\135] "), "%s", shown);
}

Test(text, a_process_changes_its_abi)
{
	options.instruction_pointer = true;
	start();
	struct task *task = born(10, 10, NULL);
	struct event event = event_of(EV_ENTER, task);
	event.abi = &abis[ABI_I386];
	event.nr = 20;
	event.ip = 0x8049000;
	give(&event, NULL);
	cr_expect_str_eq(lines(), "[08049000] [ Process PID=10 runs in 32 bit mode. ]\n");
}

Test(text, quiet)
{
	options.quiet = QUIET_EXIT | QUIET_PERSONALITY;
	start();
	struct task *task = born(10, 10, NULL);
	struct event event = event_of(EV_ENTER, task);
	event.abi = &abis[ABI_I386];
	give(&event, NULL);
	gone(task, EV_EXITED);
	cr_expect_str_eq(lines(), "");
}

Test(text, signals_and_stops)
{
	struct tape info = { 0 };

	start();
	struct task *task = born(10, 10, NULL);
	struct event event = event_of(EV_SIGNAL, task);
	event.signo = 20;
	tape_reset(&info);
	tape_push(&info, T_STRUCT);
	tape_push(&info, T_SIGNAL)->value = 20;
	tape_push(&info, T_END);
	give(&event, &info);
	event.kind = EV_STOP;
	give(&event, NULL);
	event = event_of(EV_KILLED, task);
	event.signo = 11;
	event.core_dumped = true;
	give(&event, NULL);
	tape_free(&info);
	cr_expect_str_eq(lines(), "--- SIGTSTP {SIGTSTP} ---\n"
				  "--- stopped by SIGTSTP ---\n"
				  "+++ killed by SIGSEGV (core dumped) +++\n");
}

Test(text, a_long_line_has_one_space_before_its_result)
{
	options.columns = 5;
	start();
	struct task *task = born(10, 10, NULL);
	enter(task, 0, false);
	leave(task, 5);
	cr_expect_str_eq(lines(), "read(3, 7) = 5\n");
}

Test(text, result_that_could_not_be_read)
{
	start();
	struct task *task = born(10, 10, NULL);
	enter(task, 0, true);
	struct event event = event_of(EV_EXIT, task);
	event.unavailable = true;
	give(&event, &task->tape);
	cr_expect_str_eq(lines(), "read(3)                                 = ? <unavailable>\n");
}
