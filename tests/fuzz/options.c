/* Command lines nobody would write: each line of the input is an argument.
 *
 * Linked with --wrap for the functions below (tests/fuzz/run): exit comes back here, and what was
 * allocated until then is freed.  options.seeds has lines that make sense. */
#include "options.h"

#include <getopt.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "abi.h"
#include "fields.h"
#include "list.h"
#include "names.h"
#include "select.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { ARGUMENTS = 64, BLOCKS = 1 << 16 };

static bool under_way; /* else the functions are the fuzzer's own */
static jmp_buf back;
static void *blocks[BLOCKS];
static size_t block_count;

static void forget(const void *p)
{
	for (size_t i = block_count; p && i-- > 0;)
		if (blocks[i] == p) {
			blocks[i] = blocks[--block_count];
			break;
		}
}

static void *remember(void *p)
{
	if (under_way && p && block_count < BLOCKS)
		blocks[block_count++] = p;
	return p;
}

_Noreturn void __real_exit(int status);
_Noreturn void __wrap_exit(int status);
void *__real_malloc(size_t size);
void *__wrap_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__real_realloc(void *p, size_t size);
void *__wrap_realloc(void *p, size_t size);
char *__real_strdup(const char *s);
char *__wrap_strdup(const char *s);
int __real_vasprintf(char **ret, const char *fmt, va_list ap);
int __wrap_vasprintf(char **ret, const char *fmt, va_list ap);
void __real_free(void *p);
void __wrap_free(void *p);

void __wrap_exit(int status)
{
	if (under_way)
		longjmp(back, 1);
	__real_exit(status);
}

void *__wrap_malloc(size_t size)
{
	return remember(__real_malloc(size));
}

void *__wrap_calloc(size_t count, size_t size)
{
	return remember(__real_calloc(count, size));
}

void *__wrap_realloc(void *p, size_t size)
{
	if (under_way)
		forget(p);
	return remember(__real_realloc(p, size));
}

char *__wrap_strdup(const char *s)
{
	return remember(__real_strdup(s));
}

int __wrap_vasprintf(char **ret, const char *fmt, va_list ap)
{
	int n = __real_vasprintf(ret, fmt, ap);

	if (n >= 0)
		remember(*ret);
	return n;
}

void __wrap_free(void *p)
{
	if (under_way)
		forget(p);
	__real_free(p);
}

static void parse(int argc, char **argv)
{
	struct options options;

	optind = 0; /* getopt begins again */
	options_parse(argc, argv, &options);
	/* What was chosen is asked for, of numbers beyond the tables, too. */
	for (int abi = 0; abi < ABI_COUNT; abi++)
		for (uint64_t nr = 0; nr < 2048; nr += 3) {
			select_call(options.selection, &abis[abi], nr);
			select_raw(options.selection, &abis[abi], nr | nr << 32);
			select_dereferenced(options.selection, &abis[abi], ~nr);
			select_abbreviated(options.selection, &abis[abi], nr);
		}
	for (int n = -1; n < 100; n++) {
		select_signal(options.selection, n);
		select_dumped(options.selection, n * 1000, n & 1);
	}
}

/* Texts of the tables are unpacked once, and stay: all that a command line may want of them is
 * asked for before the first. */
static void unpack(void)
{
	static bool done;

	for (int abi = 0; abi < ABI_COUNT && !done; abi++) {
		char all[32];

		snprintf(all, sizeof(all), "/.@%s", abis[abi].name);
		list_syscalls(all);
		for (int signo = 0; signo < 128; signo++)
			name_signal(&abis[abi], signo);
	}
	for (uint32_t i = 0; i < d_field_count && !done; i++)
		d_text(d_fields[i].name);
	for (uint32_t i = 0; i < d_const_count && !done; i++)
		const_text(&d_consts[i]);
	done = true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static char name[] = "sonde";
	static char text[4097];
	char *argv[ARGUMENTS + 2] = { name }, *line = text;
	int argc = 1;

	if (size >= sizeof(text))
		return 0;
	memcpy(text, data, size);
	text[size] = '\0';
	while (line && argc <= ARGUMENTS)
		argv[argc++] = strsep(&line, "\n");
	unpack();
	under_way = true;
	if (!setjmp(back))
		parse(argc, argv);
	fields_close();
	under_way = false;
	while (block_count)
		__real_free(blocks[--block_count]);
	return 0;
}
