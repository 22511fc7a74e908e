/* Reads fixtures: lines of calls, memory, descriptors and options, and what is to be printed. */
#include "fixture.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include "desc_ids.h"
#include "names.h"
#include "util.h"

struct reader {
	const char *path;
	unsigned line;
	const char *p;	       /* what is left of the line */
	struct fixture common; /* what stands above the first call: for all of the file */
	struct fixture f;
	bool in_call, checked, bad;
	unsigned checks;
};

struct bytes {
	uint8_t *p;
	size_t len;
	uint32_t cap;
};

__attribute__((format(printf, 2, 3))) static void mistake(struct reader *r, const char *fmt, ...)
{
	va_list ap;

	if (r->bad)
		return;
	r->bad = true;
	printf("%s:%u: ", r->path, r->line);
	va_start(ap, fmt);
	vprintf(fmt, ap);
	va_end(ap);
	putchar('\n');
}

/* ---- Words
 * ---------------------------------------------------------------------------------------------- */

static void skip_blanks(struct reader *r)
{
	while (*r->p == ' ' || *r->p == '\t')
		r->p++;
}

static bool at_end(struct reader *r)
{
	skip_blanks(r);
	return !*r->p || *r->p == '#';
}

/* The next word up to a blank, in fresh memory; "" at the end. */
static char *word(struct reader *r)
{
	const char *begin;
	char *w;

	skip_blanks(r);
	begin = r->p;
	while (*r->p && *r->p != ' ' && *r->p != '\t')
		r->p++;
	w = xmalloc((size_t)(r->p - begin) + 1);
	memcpy(w, begin, (size_t)(r->p - begin));
	w[r->p - begin] = '\0';
	return w;
}

/* Take this text if it is next. */
static bool take(struct reader *r, const char *text)
{
	skip_blanks(r);
	if (strncmp(r->p, text, strlen(text)))
		return false;
	r->p += strlen(text);
	return true;
}

static uint64_t number(struct reader *r)
{
	char *w = word(r), *end;
	uint64_t v = *w == '-' ? (uint64_t)strtoll(w, &end, 0) : strtoull(w, &end, 0);

	if (!*w || *end)
		mistake(r, "'%s' is no number", w);
	free(w);
	return v;
}

static void put(struct bytes *b, const void *bytes, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		if (b->len == b->cap)
			b->p = xgrow(b->p, &b->cap, 1);
		b->p[b->len++] = ((const uint8_t *)bytes)[i];
	}
}

static uint8_t escape(struct reader *r)
{
	static const char letters[] = "abfnrtv\\\"", values[] = "\a\b\f\n\r\t\v\\\"";
	const char *at = *r->p ? strchr(letters, *r->p) : NULL;
	unsigned v = 0;

	if (at) {
		r->p++;
		return (uint8_t)values[at - letters];
	}
	if (*r->p == 'x') {
		char digits[3] = { r->p[1], r->p[1] ? r->p[2] : '\0', '\0' };

		if (!isxdigit((unsigned char)digits[0]) || !isxdigit((unsigned char)digits[1]))
			mistake(r, "\\x wants two digits");
		else
			r->p += 3;
		return (uint8_t)strtoul(digits, NULL, 16);
	}
	if (*r->p < '0' || *r->p > '7')
		mistake(r, "unknown escape");
	for (unsigned i = 0; i < 3 && *r->p >= '0' && *r->p <= '7'; i++)
		v = v * 8 + (unsigned)(*r->p++ - '0');
	return (uint8_t)v;
}

/* "..." with C's escapes; no NUL is added. */
static struct bytes quoted(struct reader *r)
{
	struct bytes b = { 0 };

	if (!take(r, "\"")) {
		mistake(r, "a \" is missing");
		return b;
	}
	while (*r->p && *r->p != '"' && !r->bad) {
		uint8_t c = (uint8_t)*r->p++;

		if (c == '\\')
			c = escape(r);
		put(&b, &c, 1);
	}
	if (!take(r, "\""))
		mistake(r, "the string has no end");
	return b;
}

/* ---- Memory
 * --------------------------------------------------------------------------------------------- */

static void add_region(struct reader *r, uint64_t addr, struct bytes b, bool after)
{
	if (r->f.region_count == FIXTURE_REGIONS) {
		mistake(r, "too many pieces of memory");
		free(b.p);
		return;
	}
	r->f.regions[r->f.region_count++] = (struct region){ addr, b.len, b.p, after };
}

/* &"..." is somewhere, with a NUL behind it. */
static uint64_t place_string(struct reader *r)
{
	uint64_t addr = r->f.next_string;
	struct bytes b = quoted(r);

	put(&b, "", 1);
	r->f.next_string += (b.len + 0x1fff) & ~(size_t)0xfff;
	add_region(r, addr, b, false);
	return addr;
}

/* A number, or the address of a string. */
static uint64_t value(struct reader *r)
{
	return take(r, "&") ? place_string(r) : number(r);
}

struct width {
	unsigned size;
	bool big;
};

/* A word that says how wide the numbers behind it are. */
static bool width_named(const struct abi *abi, const char *w, struct width *width)
{
	static const struct {
		const char *name;
		unsigned size;
		bool big;
	} widths[] = {
		{ "u8", 1, false },  { "u16", 2, false }, { "u32", 4, false }, { "u64", 8, false },
		{ "be16", 2, true }, { "be32", 4, true }, { "be64", 8, true },
	};

	for (size_t i = 0; i < countof(widths); i++)
		if (!strcmp(w, widths[i].name)) {
			*width = (struct width){ widths[i].size, widths[i].big };
			return true;
		}
	if (!strcmp(w, "ptr") || !strcmp(w, "long"))
		*width = (struct width){ abi->pointer_size, false };
	else if (!strcmp(w, "klong"))
		*width = (struct width){ abi->klong_size, false };
	else
		return false;
	return true;
}

static void put_number(struct bytes *b, struct width width, uint64_t v)
{
	uint8_t bytes[8];

	for (unsigned i = 0; i < width.size; i++)
		bytes[width.big ? width.size - 1 - i : i] = (uint8_t)(v >> 8 * i);
	put(b, bytes, width.size);
}

/* Items of memory up to the end of the line: strings, widths, numbers, `fill COUNT BYTE`. */
static struct bytes items(struct reader *r)
{
	struct width width = { 4, false };
	struct bytes b = { 0 };

	while (!r->bad && !at_end(r)) {
		const char *before = r->p;
		char *w;

		if (*r->p == '"') {
			struct bytes s = quoted(r);

			put(&b, s.p, s.len);
			free(s.p);
			continue;
		}
		if (*r->p == '&') {
			put_number(&b, width, value(r));
			continue;
		}
		w = word(r);
		if (!strcmp(w, "fill")) {
			uint64_t n = number(r);
			uint8_t byte = (uint8_t)number(r);

			if (n > 1 << 20)
				mistake(r, "that is too much");
			for (uint64_t i = 0; i < n && !r->bad; i++)
				put(&b, &byte, 1);
		} else if (!width_named(r->f.abi, w, &width)) {
			r->p = before;
			put_number(&b, width, number(r));
		}
		free(w);
	}
	return b;
}

static void memory_line(struct reader *r)
{
	bool after = take(r, "@");
	uint64_t addr = number(r);

	add_region(r, addr, items(r), after);
}

/* ---- Calls
 * ---------------------------------------------------------------------------------------------- */

static bool number_of_call(const struct abi *abi, const char *name, uint64_t *nr)
{
	char *end;

	*nr = strtoull(name, &end, 0);
	if (*name && !*end)
		return true;
	for (uint32_t i = 1; i < d_range_count; i++) {
		const struct d_range *range = &d_ranges[i];

		for (uint32_t k = 0; range->abi == abi->id && k < range->count; k++)
			if (!strcmp(d_text(d_numbers[range->at + k].name), name)) {
				*nr = (range->first + k) | abi->number_bias;
				return true;
			}
	}
	return false;
}

static uint64_t call_word(struct reader *r)
{
	char *name = word(r);
	uint64_t nr = 0;

	if (!number_of_call(r->f.abi, name, &nr))
		mistake(r, "%s has no call %s", r->f.abi->name, name);
	free(name);
	return nr;
}

/* What follows `=`: RET, `-1 ERROR`, `?`, `? <unavailable>`. */
static void result(struct reader *r)
{
	uint64_t error = 0;

	if (take(r, "?")) {
		r->f.unavailable = take(r, "<unavailable>");
		r->f.returns = r->f.unavailable;
		return;
	}
	r->f.returns = true;
	r->f.ret = (int64_t)number(r);
	if (at_end(r))
		return;
	char *name = word(r), *end;
	error = strtoull(name, &end, 0);
	if (*end && !name_value(r->f.abi, D_TABLE_errno, name, &error))
		mistake(r, "'%s' is no error", name);
	free(name);
	r->f.failed = true;
	r->f.ret = -(int64_t)error;
}

static void free_options(struct fixture *f, unsigned from)
{
	while (f->option_count > from)
		free(f->options[--f->option_count]);
}

/* Forget the call before; what is common to the file stays. */
static void begin(struct reader *r)
{
	struct fixture *f = &r->f;

	if (!r->in_call)
		r->common = *f;
	r->in_call = true;
	for (unsigned i = r->common.region_count; i < f->region_count; i++)
		free(f->regions[i].bytes);
	for (unsigned i = r->common.fd_count; i < f->fd_count; i++) {
		free(f->fds[i].path);
		free(f->fds[i].suffix);
	}
	for (unsigned i = r->common.comm_count; i < f->comm_count; i++)
		free(f->comms[i].comm);
	for (unsigned i = r->common.family_count; i < f->family_count; i++)
		free(f->families[i].comm);
	for (unsigned i = r->common.context_count; i < f->context_count; i++) {
		free(f->contexts[i].path);
		free(f->contexts[i].actual);
		free(f->contexts[i].expected);
	}
	free_options(f, r->common.option_count);
	free(f->info);
	*f = r->common;
	f->file = r->path;
	f->line = r->line;
}

static void call_line(struct reader *r, const struct abi *abi)
{
	begin(r);
	r->f.abi = abi;
	r->f.nr = call_word(r);
	for (unsigned i = 0; !r->bad && !take(r, "= "); i++) {
		uint64_t v;

		if (at_end(r)) {
			mistake(r, "'= RESULT' is missing");
			return;
		}
		v = value(r);
		if (i == 6)
			mistake(r, "a call has six registers at most");
		else
			r->f.args[i] = abi->klong_size == 4 ? (uint32_t)v : v;
	}
	if (!r->bad)
		result(r);
}

static void signal_line(struct reader *r)
{
	struct bytes b;

	begin(r);
	r->f.is_signal = true;
	b = items(r);
	r->f.info = b.p;
	r->f.info_len = b.len;
}

/* ---- Other lines
 * ---------------------------------------------------------------------------------------- */

static char *text_of(struct reader *r)
{
	struct bytes b = quoted(r);

	put(&b, "", 1);
	return (char *)b.p;
}

/* fd N "path" ["suffix"] [deleted] [netlink PROTOCOL] */
static void fd_line(struct reader *r)
{
	struct fixture_fd fd = { .fd = (int)number(r), .netlink = -1 };

	skip_blanks(r);
	fd.path = text_of(r);
	skip_blanks(r);
	fd.suffix = *r->p == '"' ? text_of(r) : xstrdup("");
	fd.deleted = take(r, "deleted");
	if (take(r, "netlink"))
		fd.netlink = (int)number(r);
	if (r->f.fd_count == FIXTURE_FDS)
		mistake(r, "too many descriptors");
	else
		r->f.fds[r->f.fd_count++] = fd;
}

/* NUMBER "NAME" */
static void name_line(struct reader *r, struct fixture_comm *names, unsigned *count, unsigned max)
{
	struct fixture_comm c = { .tid = (int)number(r) };

	skip_blanks(r);
	c.comm = text_of(r);
	if (*count == max)
		mistake(r, "too many names");
	else
		names[(*count)++] = c;
}

/* context pid|fd N "actual" ["expected"], context path|link FD "path" "actual" ["expected"] */
static void context_line(struct reader *r)
{
	static const char *const kinds[] = { "pid", "fd", "path", "link" };
	struct fixture_context c = { 0 };
	unsigned kind = 0;
	char *w = word(r);

	while (kind < 4 && strcmp(kinds[kind], w) != 0)
		kind++;
	free(w);
	if (kind == 4) {
		mistake(r, "a context is of a pid, fd, path or link");
		return;
	}
	c.what = kind;
	c.number = (int)number(r);
	skip_blanks(r);
	c.path = kind >= CONTEXT_OF_PATH ? text_of(r) : xstrdup("");
	skip_blanks(r);
	c.actual = text_of(r);
	skip_blanks(r);
	c.expected = *r->p == '"' ? text_of(r) : xstrdup("");
	if (r->f.context_count == FIXTURE_FDS)
		mistake(r, "too many contexts");
	else
		r->f.contexts[r->f.context_count++] = c;
}

/* ID OURS, of one of the kinds; false when the word names none. */
static bool id_line(struct reader *r, const char *kind)
{
	static const char *const kinds[] = { "pid", "tid", "pgid", "sid" };
	struct fixture_id id = { 0 };

	while (id.kind < 4 && strcmp(kinds[id.kind], kind) != 0)
		id.kind++;
	if (id.kind == 4)
		return false;
	id.id = (int)number(r);
	skip_blanks(r);
	id.ours = (int)number(r);
	if (r->f.id_count == FIXTURE_FDS)
		mistake(r, "too many ids");
	else
		r->f.ids[r->f.id_count++] = id;
	return true;
}

static void option_line(struct reader *r)
{
	if (r->checked)
		free_options(&r->f, r->in_call ? r->common.option_count : 0);
	r->checked = false;
	while (!at_end(r) && !r->bad) {
		char *w = word(r);

		if (!strcmp(w, "--"))
			free(w);
		else if (r->f.option_count == FIXTURE_WORDS)
			mistake(r, "too many options");
		else
			r->f.options[r->f.option_count++] = w;
	}
}

static void read_line(struct reader *r, fixture_check *check)
{
	const char *begin_of_line = r->p;
	const struct abi *abi;
	char *w;

	if (*r->p == '>') {
		bool entry = *++r->p == '>';

		r->p += entry;
		r->p += *r->p == ' ';
		if (!r->in_call)
			mistake(r, "no call to check");
		else
			check(&r->f, entry, r->line, r->p);
		r->checked = true;
		r->checks++;
		return;
	}
	if (at_end(r))
		return;
	if (*r->p == '-' && !take(r, "---")) {
		option_line(r);
		return;
	}
	if (r->p != begin_of_line && !strncmp(r->p - 3, "---", 3)) {
		signal_line(r);
		return;
	}
	if (take(r, "@")) {
		memory_line(r);
		return;
	}
	w = word(r);
	abi = abi_named(w);
	if (abi)
		call_line(r, abi);
	else if (!strcmp(w, "fd"))
		fd_line(r);
	else if (!strcmp(w, "comm"))
		name_line(r, r->f.comms, &r->f.comm_count, FIXTURE_FDS);
	else if (!strcmp(w, "context"))
		context_line(r);
	else if (!strcmp(w, "genl"))
		name_line(r, r->f.families, &r->f.family_count, FIXTURE_FAMILIES);
	else if (id_line(r, w))
		;
	else if (!strcmp(w, "sp"))
		r->f.sp = number(r);
	else if (!strcmp(w, "attached"))
		r->f.attached = true;
	else if (!strcmp(w, "last") && r->in_call) {
		r->f.last = call_word(r);
		r->f.has_last = true;
	} else
		mistake(r, "'%s' is no line of a fixture", w);
	free(w);
}

int fixture_read(const char *path, fixture_check *check)
{
	struct reader *r = xcalloc(1, sizeof(*r));
	FILE *file = fopen(path, "r");
	char *line = NULL;
	size_t size = 0;
	ssize_t len;
	int checks;

	if (!file) {
		perror(path);
		free(r);
		return -1;
	}
	r->path = path;
	r->f.abi = abi_native();
	r->f.next_string = 0x10000000;
	while (!r->bad && (len = getline(&line, &size, file)) >= 0) {
		if (len && line[len - 1] == '\n')
			line[len - 1] = '\0';
		r->line++;
		r->p = line;
		read_line(r, check);
	}
	free(line);
	fclose(file);
	checks = r->bad ? -1 : (int)r->checks;
	begin(r); /* frees the last one's */
	free(r);
	return checks;
}
