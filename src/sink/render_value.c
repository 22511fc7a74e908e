/* Tokens to text: one value each. */
#include "render.h"

#include <arpa/inet.h>
#include <endian.h>
#include <net/if.h>
#include <string.h>
#include "abi.h"
#include "buf.h"
#include "desc_ids.h"
#include "names.h"
#include "tape.h"

/* What a meaning's function needs. */
struct view {
	struct buf *b;
	const struct render_style *style;
	const struct abi *abi;
	const struct tape *tape;
	const struct token *token;
	uint32_t field;
};

/* ---- -X: raw, by name, or raw with the name as a comment ---------------------------------- */

/* Show a value that has a name: raw() its number, name() its name. */
static void show_named(const struct view *v, void (*raw)(const struct view *),
		       void (*name)(const struct view *))
{
	if (v->style->constants != CONST_ABBREV)
		raw(v);
	if (v->style->constants == CONST_VERBOSE)
		buf_str(v->b, " /* ");
	if (v->style->constants != CONST_RAW)
		name(v);
	if (v->style->constants == CONST_VERBOSE)
		buf_str(v->b, " */");
}

/* ---- Numbers ------------------------------------------------------------------------------ */

static uint64_t width(const struct token *token, uint64_t value)
{
	return token->flags & TF_32 ? (uint32_t)value : value;
}

static void raw_hex(const struct view *v)
{
	buf_hex(v->b, width(v->token, v->token->value));
}

static void raw_dec(const struct view *v)
{
	buf_dec(v->b,
		v->token->flags & TF_32 ? (int32_t)v->token->value : (int64_t)v->token->value);
}

static void raw_octal(const struct view *v)
{
	buf_oct(v->b, width(v->token, v->token->value));
}

static void raw_umode(const struct view *v)
{
	buf_printf(v->b, "%#03llo", (unsigned long long)width(v->token, v->token->value));
}

/* Bytes in network order, always as "\xNN". */
static void raw_bytes(const struct view *v, const void *bytes, size_t len)
{
	quote_string(v->b, bytes, len, HEX_ALL);
}

static const struct {
	uint32_t type;
	const char *name;
} mode_types[] = {
	{ 0140000, "S_IFSOCK|" }, { 0120000, "S_IFLNK|" }, { 0100000, "S_IFREG|" },
	{ 0060000, "S_IFBLK|" },  { 0040000, "S_IFDIR|" }, { 0020000, "S_IFCHR|" },
	{ 0010000, "S_IFIFO|" },
};

/* A word with bits of a type that has no name is a number alone. */
static bool mode_is_named(const struct view *v)
{
	uint32_t mode = (uint32_t)v->token->value;

	for (size_t i = 0; i < sizeof(mode_types) / sizeof(mode_types[0]); i++)
		if (mode_types[i].type == (mode & 0170000))
			return true;
	return !(mode & 0170000);
}

static void show_mode(const struct view *v)
{
	uint32_t mode = (uint32_t)v->token->value;
	uint32_t type = mode & 0170000;

	for (size_t i = 0; i < sizeof(mode_types) / sizeof(mode_types[0]); i++)
		if (mode_types[i].type == type) {
			buf_str(v->b, mode_types[i].name);
			mode &= ~(uint32_t)0170000;
		}
	if (mode & 0170000) { /* a type without a name: no part has one then */
		buf_printf(v->b, "%#03o", mode);
		return;
	}
	if (mode & 04000)
		buf_str(v->b, "S_ISUID|");
	if (mode & 02000)
		buf_str(v->b, "S_ISGID|");
	if (mode & 01000)
		buf_str(v->b, "S_ISVTX|");
	buf_printf(v->b, "%#03o", mode & ~07000U);
}

static void show_dev(const struct view *v)
{
	uint64_t dev = v->token->value;
	uint64_t major = (dev >> 8 & 0xfff) | (dev >> 32 & 0xfffff000);
	uint64_t minor = (dev & 0xff) | (dev >> 12 & 0xffffff00);

	buf_str(v->b, "makedev(");
	buf_hex(v->b, major);
	buf_str(v->b, ", ");
	buf_hex(v->b, minor);
	buf_char(v->b, ')');
}

/* ---- Network order ------------------------------------------------------------------------ */

static void raw_port(const struct view *v)
{
	uint16_t port = htons((uint16_t)v->token->value);

	raw_bytes(v, &port, sizeof(port));
}

static void show_port(const struct view *v)
{
	buf_printf(v->b, "htons(%u)", (unsigned)(uint16_t)v->token->value);
}

static void raw_htonl(const struct view *v)
{
	uint32_t word = htonl((uint32_t)v->token->value);

	raw_bytes(v, &word, sizeof(word));
}

static void show_htonl(const struct view *v)
{
	buf_printf(v->b, "htonl(%u)", (unsigned)(uint32_t)v->token->value);
}

static void raw_in_addr(const struct view *v)
{
	uint32_t address = htole32((uint32_t)v->token->value);

	raw_bytes(v, &address, sizeof(address));
}

static void show_in_addr(const struct view *v)
{
	struct in_addr address = { .s_addr = htole32((uint32_t)v->token->value) };
	char text[INET_ADDRSTRLEN];

	inet_ntop(AF_INET, &address, text, sizeof(text));
	buf_str(v->b, "inet_addr(");
	quote_string(v->b, text, strlen(text), v->style->hex);
	buf_char(v->b, ')');
}

static void raw_blob(const struct view *v)
{
	raw_bytes(v, v->tape->bytes + v->token->aux, v->token->id);
}

static void show_in6_addr(const struct view *v)
{
	char text[INET6_ADDRSTRLEN];

	inet_ntop(AF_INET6, v->tape->bytes + v->token->aux, text, sizeof(text));
	buf_str(v->b, "inet_pton(AF_INET6, ");
	quote_string(v->b, text, strlen(text), v->style->hex);
	if (v->field && v->style->constants == CONST_ABBREV) {
		buf_str(v->b, ", &");
		buf_str(v->b, d_text(v->field));
	}
	buf_char(v->b, ')');
}

static void show_ifindex(const struct view *v)
{
	char name[IF_NAMESIZE];

	if (v->style->constants == CONST_RAW || !if_indextoname((unsigned)v->token->value, name)) {
		buf_udec(v->b, (uint32_t)v->token->value);
		return;
	}
	if (v->style->constants == CONST_VERBOSE) {
		buf_udec(v->b, (uint32_t)v->token->value);
		buf_str(v->b, " /* ");
	}
	buf_str(v->b, "if_nametoindex(");
	quote_string(v->b, name, strlen(name), v->style->hex);
	buf_char(v->b, ')');
	if (v->style->constants == CONST_VERBOSE)
		buf_str(v->b, " */");
}

void render_digits(struct buf *b, const struct tape *tape, const struct token *token)
{
	enum { GROUPS = 1 << 4 | 1 << 6 | 1 << 8 | 1 << 10 };
	const unsigned char *p = (const unsigned char *)tape->bytes + token->aux;

	for (uint32_t i = 0; i < token->id; i++) {
		if (token->fmt == FMT_UUID && i < 16 && GROUPS >> i & 1)
			buf_char(b, '-');
		else if (token->fmt == FMT_MAC && i)
			buf_char(b, ':');
		buf_printf(b, "%02x", p[i]);
	}
}

bool render_names_itself(const struct render_style *style, const struct token *token)
{
	return token->kind == T_BLOB && token->fmt == FMT_IN6_ADDR &&
	       style->constants == CONST_ABBREV;
}

/* ---- Names of tables ---------------------------------------------------------------------- */

static uint16_t table_of(const struct token *token)
{
	return token->id < d_table_count ? (uint16_t)token->id : 0;
}

static void raw_enum(const struct view *v)
{
	if (v->token->flags & TF_SIGNED)
		raw_dec(v);
	else if (!v->token->value && v->token->flags & TF_NOZERO)
		buf_str(v->b, "NULL");
	else if (v->token->fmt == FMT_UDEC)
		buf_udec(v->b, width(v->token, v->token->value));
	else
		raw_hex(v);
}

static void put_unknown(struct buf *b, uint16_t table)
{
	if (d_tables[table].unknown) {
		buf_str(b, " /* ");
		buf_str(b, d_text(d_tables[table].unknown));
		buf_str(b, " */");
	}
}

static void show_enum(const struct view *v)
{
	uint16_t table = table_of(v->token);
	const char *name = name_enum(v->abi, table, v->token->value);

	if (!table && v->token->aux)
		name = v->tape->bytes + v->token->aux;
	if (!name && v->token->flags & TF_32)
		name = name_enum(v->abi, table, (uint32_t)v->token->value);
	if (name && v->style->constants == CONST_ABBREV && !d_tables[table].noted) {
		buf_str(v->b, name);
		return;
	}
	raw_enum(v);
	if (v->style->constants == CONST_RAW && !(d_tables[table].noted && d_tables[table].decimal))
		return;
	if (name) {
		buf_str(v->b, " /* ");
		buf_str(v->b, name);
		buf_str(v->b, " */");
	} else {
		put_unknown(v->b, table);
	}
}

static void show_eth_p(const struct view *v)
{
	struct token protocol = { .kind = T_ENUM,
				  .id = D_TABLE_eth_p,
				  .value = (uint16_t)v->token->value };
	struct render_style style = *v->style;
	struct view named = *v;

	/* Its bytes have been shown already. */
	style.constants = CONST_ABBREV;
	named.style = &style;
	named.token = &protocol;
	buf_str(v->b, "htons(");
	show_enum(&named);
	buf_char(v->b, ')');
}

static void show_clockid(const struct view *v)
{
	struct token clock = {
		.kind = T_ENUM, .flags = TF_32, .id = D_TABLE_clock, .value = v->token->value
	};
	struct view named = *v;

	named.token = &clock;
	show_enum(&named);
}

static void put_part(struct buf *b, const struct name_part *part)
{
	if (part->shift) {
		buf_udec(b, part->shifted);
		buf_str(b, "<<");
	}
	buf_str(b, part->name);
}

/* Is the only part one that an inner table has no name for?  Then its comment alone says so. */
static bool put_lone_unknown(struct buf *b, const struct abi *abi, uint16_t table, uint64_t value)
{
	struct name_walk walk = name_begin(abi, table, value);
	struct name_part part;

	if (!value || !name_next(&walk, &part) || part.name || part.bits != value)
		return false;
	put_unknown(b, d_tables[part.table].unknown ? part.table : table);
	return true;
}

/* Names joined by "|".  Returns false, having put nothing, when no row knew any bit. */
static bool put_flags(struct buf *b, const struct abi *abi, uint16_t table, uint64_t value)
{
	struct name_walk walk = name_begin(abi, table, value);
	struct name_part part, last = { .last = false };
	bool some = false;

	while (name_next(&walk, &part)) {
		if (part.last) {
			last = part;
			continue;
		}
		/* A part its enum does not know: with that one's comment, or among the rest. */
		if (!part.name && !d_tables[part.table].unknown) {
			walk.rest |= part.bits;
			continue;
		}
		if (some)
			buf_char(b, '|');
		some = true;
		if (part.name) {
			put_part(b, &part);
		} else {
			buf_hex(b, part.bits);
			put_unknown(b, part.table);
		}
	}
	if (walk.rest && (some || last.last)) {
		if (some)
			buf_char(b, '|');
		buf_hex(b, walk.rest);
		if (!some)
			put_unknown(b, table);
		some = true;
	}
	if (last.last) {
		if (some)
			buf_char(b, '|');
		put_part(b, &last);
	}
	return some || last.last;
}

static void show_flags(const struct view *v)
{
	uint16_t table = table_of(v->token);
	uint64_t value = width(v->token, v->token->value);
	enum const_style style = v->style->constants;
	bool verbose = style == CONST_VERBOSE || (style == CONST_ABBREV && d_tables[table].noted &&
						  !(v->token->flags & TF_BARE));
	bool nameless = !value && v->token->flags & TF_NOZERO;
	size_t before;

	if (verbose || style == CONST_RAW)
		buf_hex(v->b, value);
	if (style == CONST_RAW)
		return;
	if (verbose && put_lone_unknown(v->b, v->abi, table, value))
		return;
	before = v->b->len;
	if (verbose)
		buf_str(v->b, " /* ");
	if (!nameless && put_flags(v->b, v->abi, table, value)) {
		if (verbose)
			buf_str(v->b, " */");
		return;
	}
	v->b->len = before;
	if (!verbose)
		buf_hex(v->b, value);
	if (value)
		put_unknown(v->b, table);
}

/* A word of several parts, each with its number; the last one is all that is left. */
static void show_parts(const struct view *v)
{
	const struct d_table *table = &d_tables[table_of(v->token)];
	uint64_t rest = width(v->token, v->token->value);
	bool some = false;

	for (uint32_t i = 0; i < table->count; i++) {
		const uint32_t row = table->first + i;
		const uint16_t ref = const_sort(&d_consts[row])->ref;
		bool last = i + 1 == table->count;
		struct token part = { .kind = T_FLAGS, .id = ref };
		struct view of_part = *v;

		part.value = last ? rest : rest & const_value(v->abi, row);
		/* Nothing is left out unless it has a name; what no table has a name or a comment
		 * for belongs to the last one. */
		if (!name_enum(v->abi, ref, part.value) &&
		    (part.value ? !last && !d_tables[ref].is_flags && !d_tables[ref].unknown
				: some || !last))
			continue;
		rest &= ~part.value;
		if (some)
			buf_char(v->b, '|');
		some = true;
		of_part.token = &part;
		if (d_tables[ref].is_flags)
			show_flags(&of_part);
		else
			show_enum(&of_part);
	}
}

/* SIGINT, ENOENT: numbers in decimal when there is no name for them. */
static void show_decimal_enum(const struct view *v, uint16_t table)
{
	const char *name = name_enum(v->abi, table, v->token->value);

	if (!name || v->style->constants != CONST_ABBREV)
		raw_dec(v);
	if (!name || v->style->constants == CONST_RAW)
		return;
	buf_printf(v->b, v->style->constants == CONST_VERBOSE ? " /* %s */" : "%s", name);
}

/* [INT CHLD]; from two thirds on, those that are missing: ~[RTMIN RT_1]. */
static void show_sigset(const struct view *v)
{
	unsigned signals = v->token->flags & TF_32 ? 32 : 64;
	uint64_t all = signals == 64 ? ~0ULL : (1ULL << signals) - 1;
	uint64_t set = v->token->value & all;
	bool some = false;

	if ((unsigned)__builtin_popcountll(set) >= signals * 2 / 3) {
		buf_char(v->b, '~');
		set = ~set & all;
	}
	buf_char(v->b, '[');
	for (unsigned i = 0; i < signals; i++) {
		const char *name = name_signal(v->abi, i + 1);

		if (!(set >> i & 1))
			continue;
		if (some)
			buf_char(v->b, ' ');
		some = true;
		if (!name || v->style->constants != CONST_ABBREV)
			buf_udec(v->b, i + 1);
		if (!name || v->style->constants == CONST_RAW)
			continue;
		buf_printf(v->b, v->style->constants == CONST_VERBOSE ? " /* %s */" : "%s",
			   name + (strncmp(name, "SIG", 3) == 0 ? 3 : 0));
	}
	buf_char(v->b, ']');
}

/* ---- Descriptors, ids, strings ------------------------------------------------------------ */

/* A NUL-terminated string of the arena. */
static const char *arena(const struct tape *tape, uint64_t at, size_t *len)
{
	if (at >= tape->used) {
		*len = 0;
		return "";
	}
	*len = strnlen(tape->bytes + at, tape->used - at);
	return tape->bytes + at;
}

/* " [context]", "!!" and another if the policy wants that.  It is ours to say, so -x is not about
 * it. */
static void put_context(const struct view *v)
{
	const char *expected, *actual = tape_context_of(v->tape, v->token, &expected);

	if (!actual)
		return;
	buf_str(v->b, " [");
	quote_bytes(v->b, actual, strlen(actual), HEX_NONE, "[]");
	if (*expected) {
		buf_str(v->b, "!!");
		quote_bytes(v->b, expected, strlen(expected), HEX_NONE, "[]");
	}
	buf_char(v->b, ']');
}

static void show_fd(const struct view *v)
{
	const struct token *token = v->token;
	const char *text;
	size_t len;

	if (token->fmt == FMT_DIRFD && (int32_t)token->value == -100 &&
	    v->style->constants == CONST_ABBREV)
		buf_str(v->b, "AT_FDCWD");
	else
		buf_dec(v->b, (int32_t)token->value);
	if (token->fmt == FMT_DIRFD && (int32_t)token->value == -100 &&
	    v->style->constants == CONST_VERBOSE)
		buf_str(v->b, " /* AT_FDCWD */");
	if (token->aux) {
		text = arena(v->tape, token->aux, &len);
		buf_char(v->b, '<');
		quote_bytes(v->b, text, len, v->style->hex, "<>");
		text = arena(v->tape, token->aux + len + 1, &len);
		buf_put(v->b, text, len);
		buf_char(v->b, '>');
		if (token->flags & TF_DELETED)
			buf_str(v->b, "(deleted)");
	}
	put_context(v);
}

static void show_pid(const struct view *v)
{
	const char *comm = NULL;
	size_t len = 0;

	buf_dec(v->b, (int32_t)v->token->value);
	if (v->token->aux)
		comm = arena(v->tape, v->token->aux, &len);
	if (len) {
		buf_char(v->b, '<');
		quote_bytes(v->b, comm, len, v->style->hex, "<>");
		buf_char(v->b, '>');
	}
	put_context(v);
	if (v->token->id) /* strace's word for itself */
		buf_printf(v->b, " /* %u in strace's PID NS */", v->token->id);
}

static void show_string(const struct view *v)
{
	const struct token *token = v->token;
	enum hex_strings hex = token->flags & TF_HEXSTR ? HEX_ALL : v->style->hex;
	const char *bytes = v->tape->bytes + token->aux;
	uint32_t len = token->id;

	if (token->flags & TF_NOZERO && (hex == HEX_ALL || hex == HEX_NON_ASCII))
		len++;

	if (token->flags & TF_ABSTRACT)
		buf_char(v->b, '@');
	if (token->flags & TF_BARE)
		quote_bytes(v->b, bytes, len, hex, "");
	else
		quote_string(v->b, bytes, len, hex);
	if (token->flags & TF_CUT)
		buf_str(v->b, "...");
	put_context(v);
}

static void show_char(const struct view *v)
{
	const unsigned char c = (unsigned char)v->token->value;

	buf_char(v->b, '\'');
	if (c == '\'')
		buf_str(v->b, "\\'");
	else if (c == '"')
		buf_char(v->b, '"');
	else
		quote_bytes(v->b, &c, 1, v->style->hex, "");
	buf_char(v->b, '\'');
}

/* 8388608 as 8192*1024, like resource limits and stack sizes. */
static void show_kib(const struct view *v)
{
	uint64_t value = width(v->token, v->token->value);

	if (value > 1024 && value % 1024 == 0)
		buf_printf(v->b, "%llu*1024", (unsigned long long)(value / 1024));
	else
		buf_udec(v->b, value);
}

static void raw_udec(const struct view *v)
{
	buf_udec(v->b, width(v->token, v->token->value));
}

/* ---- Integers ----------------------------------------------------------------------------- */

static void show_int(const struct view *v)
{
	uint64_t value = width(v->token, v->token->value);

	switch (v->token->fmt) {
	case FMT_UDEC:
		buf_udec(v->b, value);
		break;
	case FMT_HEX:
		buf_hex(v->b, value);
		break;
	case FMT_OCT:
		raw_octal(v);
		break;
	case FMT_UMODE:
		raw_umode(v);
		break;
	case FMT_MODE:
		if (v->style->constants == CONST_VERBOSE && !mode_is_named(v))
			raw_umode(v);
		else
			show_named(v, raw_umode, show_mode);
		break;
	case FMT_DEV:
		show_named(v, raw_hex, show_dev);
		break;
	case FMT_UID:
		if ((uint32_t)value == UINT32_MAX)
			buf_str(v->b, "-1");
		else
			buf_udec(v->b, value);
		break;
	case FMT_PORT:
		show_named(v, raw_port, show_port);
		break;
	case FMT_ETH_P:
		show_named(v, raw_port, show_eth_p);
		break;
	case FMT_HTONL:
		show_named(v, raw_htonl, show_htonl);
		break;
	case FMT_IN_ADDR:
		show_named(v, raw_in_addr, show_in_addr);
		break;
	case FMT_IFINDEX:
		show_ifindex(v);
		break;
	case FMT_CLOCKID:
		show_clockid(v);
		break;
	case FMT_KIB:
		if (value > 1024 && value % 1024 == 0)
			show_named(v, raw_udec, show_kib);
		else
			raw_udec(v);
		break;
	case FMT_CHAR:
		show_char(v);
		break;
	case FMT_HEX_PAD16:
		buf_printf(v->b, "0x%016llx", (unsigned long long)value);
		break;
	default:
		raw_dec(v);
	}
}

static void digits(const struct view *v)
{
	render_digits(v->b, v->tape, v->token);
}

static void show_blob(const struct view *v)
{
	/* A tape made by hand may be wrong; the fixed sizes below must not read beyond it. */
	if (v->token->aux + v->token->id > v->tape->used)
		return;
	if (v->token->fmt == FMT_IN6_ADDR && v->token->id == 16)
		show_named(v, raw_blob, show_in6_addr);
	else if (v->token->fmt == FMT_MAC && v->token->id)
		show_named(v, raw_blob, digits);
	else if (v->token->fmt == FMT_UUID ||
		 (v->token->fmt == FMT_MAC && v->style->constants == CONST_ABBREV))
		render_digits(v->b, v->tape, v->token);
	else
		raw_blob(v);
}

static void show_addr(const struct view *v)
{
	if (v->token->value)
		raw_hex(v);
	else
		buf_str(v->b, "NULL");
}

void render_value(struct buf *b, const struct render_style *style, const struct abi *abi,
		  const struct tape *tape, const struct token *token, uint32_t field)
{
	const struct view v = { b, style, abi, tape, token, field };

	if (token->flags & TF_RAW) {
		raw_hex(&v);
		return;
	}
	switch (token->kind) {
	case T_INT:
		show_int(&v);
		break;
	case T_ADDR:
		show_addr(&v);
		break;
	case T_STR:
		show_string(&v);
		break;
	case T_ENUM:
		show_enum(&v);
		if (token->id && token->aux)
			buf_printf(b, "<<%u", (unsigned)token->aux);
		break;
	case T_FLAGS:
		if (style->constants != CONST_ABBREV && d_tables[table_of(token)].parts)
			show_parts(&v);
		else
			show_flags(&v);
		break;
	case T_FD:
		show_fd(&v);
		break;
	case T_PID:
		show_pid(&v);
		break;
	case T_SIGNAL:
		show_decimal_enum(&v, D_TABLE_signal);
		break;
	case T_ERRNO:
		show_decimal_enum(&v, D_TABLE_errno);
		break;
	case T_SIGSET:
		show_sigset(&v);
		break;
	case T_BLOB:
		show_blob(&v);
		break;
	case T_WORD:
		if (token->flags & TF_32 && v.style->constants == CONST_RAW)
			buf_hex(b, token->value);
		else
			buf_put(b, tape->bytes + token->aux, token->id);
		break;
	}
}
