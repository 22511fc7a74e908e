/* Tokens to text: brackets, separators, field names and return values. */
#include "render.h"

#include <string.h>
#include "abi.h"
#include "buf.h"
#include "names.h"
#include "tape.h"

struct render_style render_style_of(const struct options *options)
{
	return (struct render_style){
		.hex = options->hex,
		.constants = options->constants,
		.arg_names = options->arg_names,
	};
}

void render_rewind(struct render_cursor *cursor)
{
	memset(cursor, 0, sizeof(*cursor));
}

/* ---- Separators and brackets -------------------------------------------------------------- */

static unsigned level_of(const struct render_cursor *cursor)
{
	return cursor->depth < RENDER_DEPTH ? cursor->depth : RENDER_DEPTH - 1;
}

static const char *separator_of(enum token_kind bracket, bool spaced)
{
	if (bracket == T_OR_LIST)
		return spaced ? "+" : "|";
	return spaced ? " " : ", ";
}

/* Before each member of the open bracket: nothing before the first. */
static void separate(struct buf *b, struct render_cursor *cursor)
{
	unsigned i = level_of(cursor);

	if (cursor->level[i].some)
		buf_str(b, separator_of(cursor->level[i].kind, cursor->level[i].spaced));
	cursor->level[i].some = true;
}

/* Called before each value: separates it unless a name, an arrow or the like leads up to it. */
static void lead_in(struct buf *b, struct render_cursor *cursor)
{
	if (cursor->labelled)
		cursor->labelled = false;
	else
		separate(b, cursor);
}

static void open_bracket(struct buf *b, struct render_cursor *cursor, const struct token *token)
{
	unsigned i;

	if (token->kind == T_STRUCT)
		buf_char(b, '{');
	else if (token->kind == T_ARRAY || token->kind == T_DEREF)
		buf_str(b, token->flags & TF_NOZERO ? "~[" : "[");
	else if (token->kind == T_AUX)
		buf_char(b, '(');
	else if (token->kind == T_CALLFORM) {
		buf_str(b, d_text(token->id));
		buf_char(b, '(');
	}
	cursor->depth++;
	i = level_of(cursor);
	cursor->level[i].kind = token->kind;
	cursor->level[i].spaced = token->flags & TF_SPACED;
	cursor->level[i].some = false;
	cursor->level[i].noted = false;
	cursor->level[i].named = token->kind == T_AUX
					 ? !(token->flags & TF_RAW)
					 : token->kind == T_CALLFORM && token->flags & TF_LABEL;
}

static void close_bracket(struct buf *b, struct render_cursor *cursor)
{
	if (!cursor->depth)
		return;
	switch (cursor->level[level_of(cursor)].kind) {
	case T_STRUCT:
		buf_char(b, '}');
		break;
	case T_ARRAY:
	case T_DEREF:
		buf_char(b, ']');
		break;
	case T_AUX:
	case T_CALLFORM:
		buf_str(b, cursor->level[level_of(cursor)].noted ? ") */" : ")");
		break;
	}
	cursor->depth--;
	cursor->labelled = false;
}

/* ---- Names that lead up to a value -------------------------------------------------------- */

static void show_arg(struct buf *b, const struct render_style *style, struct render_cursor *cursor,
		     const struct token *token)
{
	separate(b, cursor);
	cursor->labelled = true;
	if (!style->arg_names && !(token->flags & TF_LABEL))
		return;
	if (token->id) {
		buf_str(b, d_text(token->id));
	} else {
		buf_str(b, "arg");
		buf_udec(b, token->fmt + 1u);
	}
	buf_char(b, '=');
}

/* The place in an array, by its name in a table; unknown ones as numbers. */
static void show_index(struct buf *b, const struct render_style *style, const struct abi *abi,
		       const struct token *token)
{
	uint16_t table = (uint16_t)token->aux;
	bool from_one = token->flags & TF_NOZERO;
	const char *name = name_enum(abi, table, token->value + from_one);

	if (name && style->constants == CONST_ABBREV) {
		buf_str(b, name);
		buf_str(b, from_one ? "-1" : "");
		return;
	}
	if (style->constants == CONST_RAW || name) {
		buf_udec(b, token->value);
		if (style->constants == CONST_VERBOSE)
			buf_printf(b, " /* %s%s */", name, from_one ? "-1" : "");
		return;
	}
	buf_udec(b, token->value);
	if (d_tables[table].unknown) {
		buf_str(b, " /* ");
		buf_str(b, d_text(d_tables[table].unknown));
		buf_str(b, " */");
	}
}

static void show_field(struct buf *b, const struct render_style *style, const struct abi *abi,
		       const struct tape *tape, struct render_cursor *cursor,
		       const struct token *token)
{
	const struct token *value = cursor->next < tape->count ? token + 1 : NULL;

	if (cursor->next < 2 || token[-1].kind != T_ARROW)
		separate(b, cursor);
	cursor->labelled = true;
	if (token->flags & TF_INDEX) {
		buf_char(b, '[');
		if (token->id)
			buf_str(b, d_text(token->id));
		else if (token->aux)
			show_index(b, style, abi, token);
		else
			buf_udec(b, token->value);
		buf_str(b, "]=");
	} else if (value && render_names_itself(style, value)) {
		cursor->field = token->id;
	} else if (token->flags & TF_LABEL) {
		buf_str(b, token->id ? d_text(token->id) : tape->bytes + token->aux);
		buf_char(b, ' ');
	} else if (token->id) {
		buf_str(b, d_text(token->id));
		buf_char(b, '=');
	}
}

static void show_note(struct buf *b, const struct tape *tape, const struct token *token)
{
	buf_str(b, " /* ");
	buf_put(b, tape->bytes + token->aux, token->id);
	buf_str(b, " */");
}

/* The value before the cursor.  A note names it whatever -X says, "(SIGIO)", "(flags O_RDWR)",
 * unless the label says otherwise: "(seals 0x1)". */
static void show_value(struct buf *b, const struct render_style *style, const struct abi *abi,
		       const struct tape *tape, struct render_cursor *cursor)
{
	const struct token *token = &tape->tokens[cursor->next - 1];
	bool label = cursor->next > 1 && token[-1].kind == T_FIELD && token[-1].flags & TF_LABEL;
	struct render_style named = *style;

	if (label ? !(token[-1].flags & TF_RAW) : cursor->level[level_of(cursor)].named)
		named.constants = CONST_ABBREV;
	render_value(b, &named, abi, tape, token, cursor->field);
	cursor->field = 0;
}

/* To behind the next end of a bracket. */
static void skip_bracket(const struct tape *tape, struct render_cursor *cursor)
{
	while (cursor->next < tape->count && tape->tokens[cursor->next].kind != T_END)
		cursor->next++;
	cursor->next += cursor->next < tape->count;
}

/* A word made of parts: by them, as a number, or as both. */
static void show_callform(struct buf *b, const struct render_style *style, const struct abi *abi,
			  const struct tape *tape, struct render_cursor *cursor,
			  const struct token *token)
{
	struct token number = { .kind = T_INT, .fmt = token->fmt, .value = token->value };
	bool whole = token->flags & TF_32 && style->constants != CONST_ABBREV;

	lead_in(b, cursor);
	if (whole)
		render_value(b, style, abi, tape, &number, 0);
	if (whole && style->constants == CONST_RAW) {
		skip_bracket(tape, cursor);
		return;
	}
	if (whole)
		buf_str(b, " /* ");
	open_bracket(b, cursor, token);
	cursor->level[level_of(cursor)].noted = whole;
}

/* Is it parts of a word, that the number tells, too? */
static bool is_number_again(const struct token *token)
{
	return token->kind == T_CALLFORM || (token->kind == T_ENUM && !token->id);
}

/* One token of any kind but T_RET. */
static void show(struct buf *b, const struct render_style *style, const struct abi *abi,
		 const struct tape *tape, struct render_cursor *cursor)
{
	const struct token *token = &tape->tokens[cursor->next++];

	switch (token->kind) {
	case T_ARG:
		show_arg(b, style, cursor, token);
		break;
	case T_FIELD:
		show_field(b, style, abi, tape, cursor, token);
		break;
	case T_ARROW:
		buf_str(b, " => ");
		cursor->labelled = true;
		break;
	case T_STRUCT:
	case T_ARRAY:
	case T_DEREF:
	case T_OR_LIST:
		lead_in(b, cursor);
		open_bracket(b, cursor, token);
		break;
	case T_CALLFORM:
		show_callform(b, style, abi, tape, cursor, token);
		break;
	case T_AUX:
		if (style->constants == CONST_RAW && cursor->next < tape->count &&
		    is_number_again(token + 1)) {
			skip_bracket(tape, cursor);
			if (token[1].kind == T_CALLFORM)
				skip_bracket(tape, cursor);
			break;
		}
		buf_char(b, ' ');
		open_bracket(b, cursor, token);
		break;
	case T_END:
		close_bracket(b, cursor);
		break;
	case T_MORE:
		lead_in(b, cursor);
		buf_str(b, "...");
		break;
	case T_NOTE:
		if (style->constants != CONST_RAW ||
		    !(token->flags & TF_NAME ||
		      (token[-1].kind == T_WORD && token[-1].flags & TF_32)))
			show_note(b, tape, token);
		break;
	case T_ENTERED:
	case T_RET:
		break;
	default:
		lead_in(b, cursor);
		show_value(b, style, abi, tape, cursor);
	}
}

void render_tokens(struct buf *b, const struct render_style *style, const struct abi *abi,
		   const struct tape *tape, struct render_cursor *cursor)
{
	while (cursor->next < tape->count && tape->tokens[cursor->next].kind != T_RET)
		show(b, style, abi, tape, cursor);
}

/* ---- Return values ------------------------------------------------------------------------ */

/* Results that mean "the kernel will do it again": no value came back. */
static const struct {
	int err;
	const char *why;
} restarts[] = {
	{ 512, "To be restarted if SA_RESTART is set" },
	{ 513, "To be restarted" },
	{ 514, "To be restarted if no handler" },
	{ 516, "Interrupted by signal" },
};

static void show_error(struct buf *b, const struct abi *abi, uint32_t err)
{
	const char *name = name_errno(abi, err);

	for (size_t i = 0; i < sizeof(restarts) / sizeof(restarts[0]); i++)
		if (restarts[i].err == (int)err) {
			buf_printf(b, "? %s (%s)", name ? name : "", restarts[i].why);
			return;
		}
	if (name)
		buf_printf(b, "-1 %s (%s)", name, strerror((int)err));
	else
		buf_printf(b, "-1 (errno %u)", err);
}

/* The result as wide as the ABI's registers are. */
static uint64_t narrow(const struct abi *abi, uint64_t value)
{
	return abi->klong_size == 4 ? (uint32_t)value : value;
}

static int64_t narrow_signed(const struct abi *abi, uint64_t value)
{
	return abi->klong_size == 4 ? (int32_t)value : (int64_t)value;
}

static void show_result(struct buf *b, const struct abi *abi, const struct token *token)
{
	if (token->flags & TF_RAW) {
		buf_hex(b, narrow(abi, token->value));
		return;
	}
	switch (token->fmt) {
	case D_RET_UINT:
		buf_udec(b, narrow(abi, token->value));
		break;
	case D_RET_ADDR:
	case D_RET_HEX:
		buf_hex(b, narrow(abi, token->value));
		break;
	case D_RET_OCT:
		buf_printf(b, "%#03llo", (unsigned long long)narrow(abi, token->value));
		break;
	default:
		buf_dec(b, narrow_signed(abi, token->value));
	}
}

/* Is there a name for no flags at all, in the table or for a part of the word? */
static bool names_zero(const struct abi *abi, uint16_t table)
{
	struct name_walk walk = name_begin(abi, table, 0);
	struct name_part part;

	while (name_next(&walk, &part))
		if (part.name)
			return true;
	return false;
}

/* Is there a note on a result that is flags, some name fitting?  Names are all it is, and where
 * there are but numbers there is none; one that is an enum besides, or commands that there are, is
 * shown like any other constant. */
static bool has_note(struct render_style *style, const struct abi *abi, uint16_t table,
		     uint64_t value)
{
	struct name_walk walk = name_begin(abi, table, value);
	struct name_part part;
	bool some = !value && names_zero(abi, table);

	while (name_next(&walk, &part)) {
		if (part.table || table == D_TABLE_membarrier_cmds)
			return true;
		some = some || part.name;
	}
	if (!some || (style->constants == CONST_RAW && table != D_TABLE_setns_types))
		return false;
	style->constants = CONST_ABBREV;
	return true;
}

/* The " (NAME)" of a result that a table names. */
static void show_result_note(struct buf *b, const struct render_style *style, const struct abi *abi,
			     const struct tape *tape, const struct token *token)
{
	uint16_t table = (uint16_t)token->aux;
	uint64_t value = narrow(abi, token->value);
	struct render_style own = *style;

	if (d_tables[table].is_flags && has_note(&own, abi, table, value)) {
		struct token note = {
			.kind = T_FLAGS, .flags = TF_BARE, .id = table, .value = value
		};

		buf_str(b, " (");
		render_value(b, &own, abi, tape, &note, 0);
		buf_char(b, ')');
	} else if (!d_tables[table].is_flags) {
		const char *name = name_enum(abi, table, value);

		if (name)
			buf_printf(b, " (%s)", name);
	}
}

/* A decorated value stands for the plain one that T_RET carries. */
static bool replaces_result(const struct tape *tape, uint32_t i)
{
	return i < tape->count && (tape->tokens[i].kind == T_FD || tape->tokens[i].kind == T_PID);
}

static bool is_dump(const struct token *token)
{
	return token->kind == T_DUMP || token->kind == T_VECTOR;
}

void render_return(struct buf *b, const struct render_style *style, const struct abi *abi,
		   const struct tape *tape, struct render_cursor *cursor)
{
	const struct token *token;

	while (cursor->next < tape->count && tape->tokens[cursor->next].kind != T_RET)
		cursor->next++;
	cursor->depth = 0;
	cursor->labelled = false;
	if (cursor->next == tape->count) {
		buf_char(b, '?');
		return;
	}
	token = &tape->tokens[cursor->next++];
	if (token->id) {
		show_error(b, abi, token->id);
	} else if (replaces_result(tape, cursor->next)) {
		cursor->labelled = true;
		show(b, style, abi, tape, cursor);
	} else {
		show_result(b, abi, token);
	}
	if (!token->id && token->aux && token->aux < d_table_count && !(token->flags & TF_RAW))
		show_result_note(b, style, abi, tape, token);
	while (cursor->next < tape->count && !is_dump(&tape->tokens[cursor->next]))
		show(b, style, abi, tape, cursor);
}

/* " | 00010  68 65 6c 6c 6f ...  hello    |": sixteen bytes a line. */
static void show_dump(struct buf *b, const uint8_t *bytes, uint32_t len)
{
	enum { WIDTH = 16 };

	for (uint32_t at = 0; at < len; at += WIDTH) {
		uint32_t n = len - at < WIDTH ? len - at : WIDTH;

		buf_printf(b, " | %05x ", at);
		for (uint32_t i = 0; i < WIDTH; i++) {
			buf_str(b, i % 8 ? "" : " ");
			if (i < n)
				buf_printf(b, "%02x ", bytes[at + i]);
			else
				buf_str(b, "   ");
		}
		buf_char(b, ' ');
		for (uint32_t i = 0; i < WIDTH; i++) {
			uint8_t c = i < n ? bytes[at + i] : ' ';

			buf_char(b, c >= ' ' && c <= '~' ? (char)c : '.');
		}
		buf_str(b, " |\n");
	}
}

void render_dumps(struct buf *b, const struct tape *tape, const struct render_cursor *cursor)
{
	for (uint32_t i = cursor->next; i < tape->count; i++) {
		const struct token *t = &tape->tokens[i];

		if (t->kind == T_VECTOR) {
			buf_printf(b, " = %u buffers in vector %u\n", t->id, (unsigned)t->value);
		} else if (t->kind == T_DUMP) {
			if (t->flags & TF_INDEX)
				buf_printf(b, " * %u bytes in buffer %u\n", t->id,
					   (unsigned)t->value);
			if (!(t->flags & TF_UNREADABLE))
				show_dump(b, (const uint8_t *)tape->bytes + t->aux, t->id);
		}
	}
}

void render_call(struct buf *b, const struct render_style *style, const struct abi *abi,
		 const char *name, const struct tape *tape)
{
	struct render_cursor cursor;

	render_rewind(&cursor);
	buf_str(b, name);
	buf_char(b, '(');
	render_tokens(b, style, abi, tape, &cursor);
	buf_str(b, ") = ");
	render_return(b, style, abi, tape, &cursor);
}
