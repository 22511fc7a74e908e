/* --explain=NAME: a card about a call, an errno, a signal or a constant. */
#include "explain.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include "abi.h"
#include "buf.h"
#include "desc_ids.h"
#include "lore.h"
#include "wrap.h"
#include "synopsis.h"
#include "util.h"

static const char margin[] = "              ";
static struct buf card;
static unsigned columns;

unsigned explain_width(int fd)
{
	struct winsize size;

	if (ioctl(fd, TIOCGWINSZ, &size) || size.ws_col < 40)
		return 100;
	return size.ws_col;
}

/* "label         text" */
static void put_part(const char *label, const char *text)
{
	size_t start = card.len;

	buf_printf(&card, "%-14s", label);
	wrap(&card, start, text, margin, columns);
}

/* "                NAME  text" */
static void put_row(const char *name, unsigned width, const char *text)
{
	char lead[64];
	size_t start = card.len;

	snprintf(lead, sizeof(lead), "%s%*s", margin, (int)width + 4, "");
	buf_printf(&card, "%s  %-*s  ", margin, (int)width, name);
	wrap(&card, start, text, lead, columns);
}

static void put_label(const char *label)
{
	buf_printf(&card, "%s\n", label);
}

/* A list that grows: "a, b, c". */
static void list(struct buf *b, const char *word)
{
	if (b->len)
		buf_str(b, ", ");
	buf_str(b, word);
}

static void put_list(const char *label, struct buf *words)
{
	if (words->len) {
		buf_char(words, '\0');
		put_part(label, words->p);
	}
	buf_free(words);
}

/* ---- A call ------------------------------------------------------------------------------- */

static void put_arguments(uint16_t call)
{
	const struct d_call *c = &d_calls[call];
	unsigned width = 0;

	for (unsigned i = 0; i < c->count; i++) {
		const char *name = d_text(d_fields[c->first + i].name);

		if (strlen(name) > width)
			width = (unsigned)strlen(name);
	}
	if (!width)
		return;
	put_label("arguments");
	for (unsigned i = 0; i < c->count; i++) {
		const struct d_field *field = &d_fields[c->first + i];
		struct buf words = { 0 };

		if (!synopsis_shows(field))
			continue;
		synopsis_type(&words, field);
		argument_meaning(&words, call, field);
		buf_char(&words, '\0');
		put_row(d_text(field->name), width, words.p);
		buf_free(&words);
	}
}

/* The names of a table and of those it shows, with their texts where there are any. */
static void put_table(uint16_t table, unsigned width, struct buf *plain)
{
	const struct d_table *t = &d_tables[table];

	for (unsigned i = 0; i < t->count; i++) {
		const struct d_const *row = &d_consts[t->first + i];
		const struct d_sort *sort = const_sort(row);
		const char *name = const_text(row);
		const struct t_row *word;

		if (sort->op == D_OP_ENUM && sort->ref != table)
			put_table(sort->ref, width, plain);
		if (sort->op != D_OP_NAME || (i && const_name(row - 1) == const_name(row)))
			continue;
		word = word_of(table, name);
		if (word)
			put_row(text_of(word->name), width, text_of(word->brief));
		else
			list(plain, name);
	}
}

static unsigned widest_of(uint16_t table)
{
	const struct d_table *t = &d_tables[table];
	unsigned widest = 0;

	for (unsigned i = 0; i < t->count; i++) {
		const struct d_sort *sort = const_sort(&d_consts[t->first + i]);
		const char *name = const_text(&d_consts[t->first + i]);
		const struct t_row *word = sort->op == D_OP_NAME ? word_of(table, name) : NULL;
		unsigned width = sort->op == D_OP_ENUM && sort->ref != table ? widest_of(sort->ref)
				 : word ? (unsigned)strlen(text_of(word->name))
					: 0;

		if (width > widest)
			widest = width;
	}
	return widest;
}

enum { NAMES_MAX = 2000 }; /* bytes of names without a text */

static void put_names(const char *label, uint16_t table)
{
	struct buf plain = { 0 };

	put_label(label);
	put_table(table, widest_of(table), &plain);
	if (plain.len > NAMES_MAX) {
		plain.len = NAMES_MAX;
		while (plain.p[plain.len - 1] != ',')
			plain.len--;
		buf_str(&plain, " ...");
	}
	put_list("", &plain);
}

/* Of a structure, what the caller fills in. */
static void put_flags_within(const struct d_struct *s, const char *outer)
{
	uint16_t last = 0;

	for (unsigned i = 0; i < s->count; i++) {
		const struct d_field *field = &d_fields[s->first + i];
		uint16_t table = field->name && field_mods(field)->dir != D_OUT
					 ? table_of(&d_types[field->type])
					 : 0;
		char label[80];

		if (!table || table == D_TABLE_signal || table == last)
			continue;
		snprintf(label, sizeof(label), "%s->%s", outer, d_text(field->name));
		put_names(label, table);
		last = table;
	}
}

static void put_flags(uint16_t call)
{
	const struct d_call *c = &d_calls[call];

	for (unsigned i = 0; i < c->count; i++) {
		const struct d_field *field = &d_fields[c->first + i];
		const struct d_type *type = &d_types[field->type];
		uint16_t table = synopsis_shows(field) ? table_of(type) : 0;

		if (table && table != D_TABLE_signal)
			put_names(d_text(field->name), table);
		if (type->kind != D_POINTER || field_mods(field)->dir == D_OUT ||
		    !synopsis_shows(field))
			continue;
		type = &d_types[type->ref];
		if (type->kind == D_ARRAY)
			type = &d_types[type->ref];
		if (type->kind == D_STRUCT)
			put_flags_within(&d_structs[type->ref], d_text(field->name));
	}
}

static void put_errors(uint16_t call)
{
	const struct d_table *t = &d_tables[D_TABLE_errno];
	unsigned some = 0;

	for (unsigned pass = RETURNS_SAID; pass <= RETURNS_BY_KIND; pass++)
		for (unsigned i = 0; i < t->count; i++) {
			const char *name = const_text(&d_consts[t->first + i]);
			const struct t_row *own = detail_of(call, name);
			const struct t_row *word = word_of(D_TABLE_errno, name);
			struct buf words = { 0 };

			if (call_returns(call, name) != (enum returns)pass || !word)
				continue;
			if (!some++)
				put_label("errors");
			if (own)
				buf_str(&words, text_of(own->brief));
			else
				buf_printf(&words, "%s.  %s", text_of(word->brief),
					   text_of(word->from));
			buf_char(&words, '\0');
			put_row(name, 12, words.p);
			buf_free(&words);
		}
}

/* What the texts name, then the nearest of the same file. */
static void put_related(uint16_t call)
{
	enum { NEAREST = 6 };
	const struct t_call *c = &t_calls[call];
	struct buf words = { 0 };
	unsigned some = c->sees;

	for (unsigned i = 0; i < c->sees; i++)
		list(&words, d_text(d_calls[t_sees[c->see_first + i]].name));
	for (unsigned away = 1; !c->sees && away < d_call_count && some < NEAREST; away++)
		for (int side = -1; side <= 1; side += 2) {
			int other = call + side * (int)away;

			if (other < 1 || other >= (int)d_call_count || some >= NEAREST ||
			    t_calls[other].subject != c->subject ||
			    d_calls[other].name == d_calls[call].name)
				continue;
			list(&words, d_text(d_calls[other].name));
			some++;
		}
	put_list("related", &words);
}

/* All numbers of the description's name, its variants for other ABIs included. */
static void put_numbers(uint16_t call)
{
	struct buf words = { 0 };
	struct abi_cursor at = { 0 };

	while (abi_next(NULL, &at)) {
		const struct d_number *number = &d_numbers[at.row];
		char text[80];

		if (!number->call || at.carried || d_calls[number->call].name != d_calls[call].name)
			continue;
		snprintf(text, sizeof(text), "%s %u", at.abi->name, at.nr);
		if (number->name != d_calls[call].name)
			snprintf(text + strlen(text), sizeof(text) - strlen(text), " (%s)",
				 d_text(number->name));
		list(&words, text);
	}
	put_list("numbers", &words);
}

static void put_classes(uint16_t call)
{
	static const char *const names[] = {
#define X(id, name) name,
		D_CLASSES(X)
#undef X
	};
	struct buf words = { 0 };

	for (unsigned i = 0; i < D_CLASS_COUNT; i++)
		if (d_calls[call].classes >> i & 1) {
			char word[32];

			snprintf(word, sizeof(word), "%%%s", names[i]);
			list(&words, word);
		}
	put_list("classes", &words);
}

static void put_call(uint16_t call, const char *name)
{
	struct buf form = { 0 };
	char page[80];

	synopsis(&form, call, name);
	buf_char(&form, '\0');
	buf_printf(&card, "%s, a system call\n", name);
	put_part("synopsis", form.p);
	buf_free(&form);
	put_part("what", text_of(t_calls[call].doc));
	put_arguments(call);
	put_flags(call);
	put_part("returns", synopsis_returns(call));
	put_errors(call);
	put_related(call);
	put_classes(call);
	put_numbers(call);
	snprintf(page, sizeof(page), "man 2 %s", name);
	put_part("manual", page);
}

/* ---- Constants ---------------------------------------------------------------------------- */

static bool is_named(const struct d_const *row, const char *name)
{
	uint8_t op = const_sort(row)->op;

	return (op == D_OP_NAME || op == D_OP_PARTS) && name_has(const_text(row), name);
}

/* "17", or what it is on each ABI where they differ. */
static void values_of(struct buf *b, uint16_t table, const char *name, const char *format)
{
	const struct d_table *t = &d_tables[table];
	size_t from = b->len;
	uint64_t values[ABI_COUNT] = { 0 };
	unsigned have = 0;
	bool same = true;

	for (unsigned i = 0; i < t->count; i++) {
		const struct d_const *row = &d_consts[t->first + i];
		const struct d_sort *sort = const_sort(row);

		for (unsigned abi = 0; is_named(row, name) && abi < ABI_COUNT; abi++)
			if (sort->abis >> abi & 1) {
				/* What is above a request says which of its parts are free. */
				values[abi] = sort->op == D_OP_PARTS ? (uint32_t)const_of(row)
								     : const_of(row);
				have |= 1u << abi;
			}
	}
	for (unsigned abi = 1; abi < ABI_COUNT; abi++)
		same &= values[abi] == values[0];
	same &= have == D_ALL_ABIS;
	for (unsigned abi = 0; abi < ABI_COUNT; abi++) {
		char text[64] = "none";

		if (have >> abi & 1)
			snprintf(text, sizeof(text), format, (unsigned long long)values[abi]);
		if (same) {
			buf_printf(b, "%s on x86_64, i386, x32, aarch64, arm, riscv64", text);
			break;
		}
		buf_printf(b, "%s%s %s", b->len > from ? ", " : "", abis[abi].name, text);
	}
}

static void put_values(const char *label, uint16_t table, const char *name, const char *format)
{
	struct buf words = { 0 };

	values_of(&words, table, name, format);
	put_list(label, &words);
}

static void put_callers(const char *label, struct buf *words, unsigned more)
{
	if (more)
		buf_printf(words, " and %u more", more);
	put_list(label, words);
}

static void put_errno(const char *name)
{
	enum { MANY = 40 };
	const struct t_row *word = word_of(D_TABLE_errno, name);
	struct buf words = { 0 };
	unsigned some = 0, more = 0;

	buf_printf(&card, "%s, an error\n", name);
	put_part("says", text_of(word->brief));
	put_part("means", text_of(word->text));
	put_part("causes", text_of(word->from));
	for (unsigned pass = RETURNS_SAID; pass <= RETURNS_BY_KIND; pass++)
		for (uint16_t i = 1; i < d_call_count; i++) {
			if (call_returns(i, name) != (enum returns)pass ||
			    (i > 1 && d_calls[i].name == d_calls[i - 1].name))
				continue;
			if (some++ < MANY)
				list(&words, d_text(d_calls[i].name));
			else
				more++;
		}
	put_callers("calls", &words, more);
	put_values("number", D_TABLE_errno, name, "%llu");
	put_part("manual", "man 3 errno");
}

static void put_signal(const char *name)
{
	const struct t_row *word = word_of(D_TABLE_signal, name);

	buf_printf(&card, "%s, a signal\n", name);
	put_part("says", text_of(word->brief));
	put_part("means", text_of(word->text));
	put_part("sent by", text_of(word->from));
	put_part("by default", text_of(word->usual));
	put_values("number", D_TABLE_signal, name, "%llu");
	put_part("related", "kill, tgkill, rt_sigaction, rt_sigprocmask, signalfd4");
	put_part("manual", "man 7 signal");
}

/* Tables that say the same of a constant are a bit set. */
static bool is_alike(const uint8_t *alike, uint16_t table)
{
	return alike[table / 8] >> table % 8 & 1;
}

static enum takes takes_alike(uint16_t call, const uint8_t *alike)
{
	enum takes best = TAKES_NOT;

	for (uint16_t table = 1; table < d_table_count && best != TAKES_ITSELF; table++) {
		enum takes one = is_alike(alike, table) ? call_takes(call, table) : TAKES_NOT;

		if (one != TAKES_NOT)
			best = one;
	}
	return best;
}

/* Where constants are explained that are no single call's. */
static void put_page(const uint8_t *alike, const char *call)
{
	static const char *const pages[][2] = {
		{ "capability", "7 capabilities" },
		{ "sol_socket", "7 socket" },
		{ "sol_tcp", "7 tcp" },
		{ "sol_ip", "7 ip" },
		{ "sol_ipv6", "7 ipv6" },
		{ "sol_udp", "7 udp" },
		{ "sol_packet", "7 packet" },
		{ "sol_netlink", "7 netlink" },
		{ "netlink_protocol", "7 netlink" },
		{ "af", "7 address_families" },
		{ "file_type", "7 inode" },
		{ "inotify_mask", "7 inotify" },
		{ "fanotify_mask", "7 fanotify" },
	};
	char text[80] = "";

	if (call)
		snprintf(text, sizeof(text), "man 2 %s", call);
	for (uint16_t table = 1; table < d_table_count; table++)
		for (size_t i = 0; is_alike(alike, table) && i < countof(pages); i++)
			if (!strcmp(text_of(t_tables[table]), pages[i][0]))
				snprintf(text, sizeof(text), "man %s", pages[i][1]);
	if (*text)
		put_part("manual", text);
}

static void put_takers(const uint8_t *alike)
{
	enum { MANY = 40 };
	const char *page = NULL;

	for (unsigned pass = TAKES_ITSELF; pass <= TAKES_BEHIND; pass++) {
		struct buf words = { 0 };
		unsigned some = 0, more = 0;

		for (uint16_t i = 1; i < d_call_count; i++) {
			if (d_calls[i].name == d_calls[i - 1].name ||
			    takes_alike(i, alike) != (enum takes)pass)
				continue;
			if (some++ < MANY)
				list(&words, d_text(d_calls[i].name));
			else
				more++;
			if (!page)
				page = d_text(d_calls[i].name);
		}
		put_callers(pass == TAKES_ITSELF ? "calls" : "within", &words, more);
	}
	put_page(alike, page);
}

/* What a table says of a constant, and with which values. */
static void values_text(struct buf *b, uint16_t table, const char *name)
{
	const struct t_row *word = word_of(table, name);

	buf_printf(b, "%u %s ", word ? word->brief : 0, d_tables[table].is_flags ? "flag" : "");
	values_of(b, table, name, d_tables[table].decimal ? "%llu" : "%#llx");
	buf_char(b, '\0');
}

/* Mark the tables that say of it what this one does, and name them. */
static void find_alike(uint8_t *alike, uint16_t table, const char *name, struct buf *names)
{
	struct buf own = { 0 }, other = { 0 };

	values_text(&own, table, name);
	for (uint16_t i = table; i < d_table_count; i++) {
		other.len = 0;
		if (!row_in(i, name))
			continue;
		values_text(&other, i, name);
		if (strcmp(own.p, other.p) != 0)
			continue;
		alike[i / 8] |= (uint8_t)(1 << i % 8);
		list(names, text_of(t_tables[i]));
	}
	buf_free(&own);
	buf_free(&other);
}

/* A name may be in several tables. */
static bool put_constant(const char *name)
{
	size_t size = d_table_count / 8 + 1;
	uint8_t *done = xcalloc(1, size), *alike = xcalloc(1, size);
	unsigned some = 0;

	for (uint16_t table = 1; table < d_table_count; table++) {
		const struct t_row *word;
		struct buf names = { 0 };

		if (is_alike(done, table) || !row_in(table, name))
			continue;
		word = word_of(table, name);
		memset(alike, 0, size);
		find_alike(alike, table, name, &names);
		for (size_t i = 0; i < size; i++)
			done[i] |= alike[i];
		if (some++)
			buf_char(&card, '\n');
		buf_printf(&card, "%s, a %s\n", name,
			   d_tables[table].is_flags ? "flag" : "constant");
		put_list("of", &names);
		if (word) {
			put_part("says", text_of(word->brief));
			if (word->text)
				put_part("means", text_of(word->text));
		}
		put_values("value", table, name, d_tables[table].decimal ? "%llu" : "%#llx");
		put_takers(alike);
	}
	free(done);
	free(alike);
	return some;
}

/* ---- Which -------------------------------------------------------------------------------- */

/* Names that C has for what the kernel calls otherwise. */
static const char *kernels_name(const char *name)
{
	static const char *const names[][2] = {
		{ "EWOULDBLOCK", "EAGAIN" },
		{ "ENOTSUP", "EOPNOTSUPP" },
		{ "EDEADLOCK", "EDEADLK" },
		{ "SIGPOLL", "SIGIO" },
		{ "SIGIOT", "SIGABRT" },
		{ "SIGCLD", "SIGCHLD" },
		{ "MAP_ANON", "MAP_ANONYMOUS" },
		{ "PF_UNIX", "AF_UNIX" },
		{ "AF_LOCAL", "AF_UNIX" },
		{ "O_NDELAY", "O_NONBLOCK" },
		{ "O_ASYNC", "FASYNC" },
		{ "O_RSYNC", "O_SYNC" },
		{ "SO_RCVTIMEO", "SO_RCVTIMEO_OLD" },
		{ "SO_SNDTIMEO", "SO_SNDTIMEO_OLD" },
		{ "SO_TIMESTAMP", "SO_TIMESTAMP_OLD" },
		{ "SO_TIMESTAMPNS", "SO_TIMESTAMPNS_OLD" },
		{ "SO_TIMESTAMPING", "SO_TIMESTAMPING_OLD" },
	};

	for (size_t i = 0; i < countof(names); i++)
		if (!strcmp(names[i][0], name))
			return names[i][1];
	return NULL;
}

static bool put_name(const char *name)
{
	uint16_t call = call_of(name);

	if (call)
		put_call(call, name);
	else if (row_in(D_TABLE_errno, name))
		put_errno(name);
	else if (row_in(D_TABLE_signal, name))
		put_signal(name);
	else
		return put_constant(name);
	return true;
}

bool explain_card(FILE *to, const char *name, unsigned width)
{
	char upper[64], lower[64], named[70];
	size_t i = 0;
	bool known;

	card.len = 0;
	columns = width;
	for (; i < sizeof(upper) - 1 && name[i]; i++) {
		upper[i] = (char)(name[i] >= 'a' && name[i] <= 'z' ? name[i] - 32 : name[i]);
		lower[i] = (char)(name[i] >= 'A' && name[i] <= 'Z' ? name[i] + 32 : name[i]);
	}
	upper[i] = lower[i] = '\0';
	snprintf(named, sizeof(named), "SIG%s", upper);
	known = put_name(name) || put_name(lower) || put_name(upper) ||
		(row_in(D_TABLE_signal, named) && put_name(named)) ||
		(kernels_name(upper) && put_name(kernels_name(upper)));
	if (known)
		fwrite(card.p, 1, card.len, to);
	return known;
}
