/* Mutated descriptions for sysgen: whatever it reads, it reports and ends, and no sanitizer has
 * anything to say.
 *
 * usage: fuzz SECONDS FILE.sys...
 * Linked with sysgen's sources, whose main is called sysgen_main, and built with sanitizers; each
 * run is a forked child. A text is some items of the files, with words and lines exchanged, doubled
 * and left out, and bytes changed.  The seeds are 1, 2, 3...; one that crashes is shown.
 */
#include <stdarg.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int sysgen_main(int argc, char **argv);
const char *__asan_default_options(void);
const char *__ubsan_default_options(void);

enum {
	TEXT_MAX = 1 << 14,
	ITEMS_MAX = 1 << 14,
	WORDS_MAX = 1 << 16,
	STATUS_BAD = 99,
	CHILD_SECONDS = 10
};

const char *__asan_default_options(void)
{
	return "exitcode=99:detect_leaks=0:allocator_may_return_null=1";
}

const char *__ubsan_default_options(void)
{
	return "exitcode=99:halt_on_error=1:print_stacktrace=1";
}

struct piece {
	const char *at;
	size_t len;
};

static struct piece items[ITEMS_MAX], words[WORDS_MAX];
static size_t item_count, word_count;
static unsigned long long state;

static unsigned pick(size_t bound)
{
	state = state * 6364136223846793005ull + 1442695040888963407ull;
	return bound ? (unsigned)((state >> 33) % bound) : 0;
}

static void add_words(const char *at, const char *end)
{
	while (at < end && word_count < WORDS_MAX) {
		size_t len = strcspn(at, " \t\n,()[]");

		if (len)
			words[word_count++] = (struct piece){ at, len };
		at += len + 1;
	}
}

/* An item begins where a line does not begin with white space. */
static void add_items(const char *text)
{
	const char *start = text;

	for (const char *at = text; *at; at++) {
		if (*at != '\n' || !at[1] || strchr(" \t\n#", at[1]))
			continue;
		if (item_count < ITEMS_MAX && at - start < TEXT_MAX / 8)
			items[item_count++] = (struct piece){ start, (size_t)(at + 1 - start) };
		start = at + 1;
	}
	add_words(text, text + strlen(text));
}

static char *read_whole(const char *path)
{
	FILE *f = fopen(path, "rb");
	char *text = calloc(1, 1 << 20);

	if (!f || !text) {
		perror(path);
		exit(1);
	}
	text[fread(text, 1, (1 << 20) - 1, f)] = 0;
	fclose(f);
	return text;
}

struct text {
	char bytes[TEXT_MAX];
	size_t len;
};

static void insert(struct text *t, size_t at, const char *bytes, size_t len)
{
	if (t->len + len > sizeof(t->bytes))
		return;
	memmove(t->bytes + at + len, t->bytes + at, t->len - at);
	memcpy(t->bytes + at, bytes, len);
	t->len += len;
}

static void drop(struct text *t, size_t at, size_t len)
{
	memmove(t->bytes + at, t->bytes + at + len, t->len - at - len);
	t->len -= len;
}

/* The word or line around a place. */
static struct piece around(const struct text *t, size_t at, const char *ends)
{
	size_t from = at, to = at;

	while (from && !strchr(ends, t->bytes[from - 1]))
		from--;
	while (to < t->len && !strchr(ends, t->bytes[to]))
		to++;
	return (struct piece){ t->bytes + from, to - from };
}

static void mutate(struct text *t)
{
	static const char odd[] = "()[]{}*:,=<>-+|&!@%#\"\t\n 0x9?_";
	size_t at = pick(t->len);
	struct piece word = around(t, at, " \t\n,()[]"), line = around(t, at, "\n");
	size_t from = (size_t)(word.at - t->bytes);
	const struct piece *other = &words[pick(word_count)];

	switch (pick(7)) {
	case 0:
		t->bytes[at] = odd[pick(sizeof(odd) - 1)];
		break;
	case 1:
		insert(t, at, &odd[pick(sizeof(odd) - 1)], 1);
		break;
	case 2:
		drop(t, from, word.len);
		break;
	case 3:
		drop(t, from, word.len);
		insert(t, from, other->at, other->len);
		break;
	case 4:
		insert(t, from, other->at, other->len);
		break;
	case 5:
		drop(t, (size_t)(line.at - t->bytes), line.len);
		break;
	default: {
		char copy[TEXT_MAX];

		memcpy(copy, line.at, line.len);
		insert(t, pick(2) ? pick(t->len) : (size_t)(line.at - t->bytes), copy, line.len);
	}
	}
}

static void compose(struct text *t, unsigned seed)
{
	t->len = 0;
	state = seed;
	for (unsigned i = 1 + pick(12); i; i--) {
		const struct piece *item = &items[pick(item_count)];

		insert(t, t->len, item->at, item->len);
	}
	for (unsigned i = pick(30); i && t->len; i--)
		mutate(t);
}

static void run(const char *path, unsigned seed)
{
	static char nothing[] = "/dev/null";
	char *compile[] = { "sysgen", "-k", "-d",    "x",	   "-o",
			    nothing,  "-i", nothing, (char *)path, NULL };
	char *format[] = { "sysgen", "-f", (char *)path, NULL };

	alarm(CHILD_SECONDS);
	if (!freopen("/dev/null", "w", stdout))
		exit(1);
	exit(seed % 4 ? sysgen_main(9, compile) : sysgen_main(3, format));
}

/* Whether the child ended well: sysgen says 0 or 1. */
static int try(const char *path, const char *log, unsigned seed)
{
	int status;
	pid_t child = fork();

	if (!child) {
		if (!freopen(log, "w", stderr))
			exit(1);
		run(path, seed);
	}
	if (child < 0 || waitpid(child, &status, 0) != child)
		return 0;
	return WIFEXITED(status) && WEXITSTATUS(status) <= 1;
}

static void show(const char *path)
{
	char *text = read_whole(path);
	const char *report = strstr(text, "ERROR: ");

	fputs(report ? report : text, stdout);
	free(text);
}

int main(int argc, char **argv)
{
	static struct text text;
	time_t end = time(NULL) + (argc > 1 ? atoi(argv[1]) : 0);
	char path[] = "/tmp/sysgen-fuzz-XXXXXX.sys", log[] = "/tmp/sysgen-fuzz-XXXXXX.log";
	int fd = mkstemps(path, 4), log_fd = mkstemps(log, 4), good = 1;
	unsigned seed = 0;

	for (int i = 2; i < argc; i++)
		add_items(read_whole(argv[i]));
	while (good && fd >= 0 && log_fd >= 0 && item_count && time(NULL) < end) {
		compose(&text, ++seed);
		if (ftruncate(fd, 0) || pwrite(fd, text.bytes, text.len, 0) != (ssize_t)text.len)
			break;
		good = try(path, log, seed);
	}
	if (!good) {
		printf("not ok mutated descriptions (seed %u)\n", seed);
		show(log);
		printf("---- the text:\n%.*s\n", (int)text.len, text.bytes);
	} else if (seed) {
		printf("ok mutated descriptions (%u of them)\n", seed);
	}
	unlink(path);
	unlink(log);
	return !good || !seed;
}
