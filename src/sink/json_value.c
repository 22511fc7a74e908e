/* Values of a tape as JSON. */
#include "json_value.h"

#include <arpa/inet.h>
#include <string.h>
#include <sys/sysmacros.h>
#include "abi.h"
#include "buf.h"
#include "names.h"
#include "render.h"
#include "tape.h"

enum { JSON_DEPTH_MAX = 64 };

static uint32_t put_value(struct buf *b, const struct abi *abi, const struct tape *tape, uint32_t i,
			  unsigned depth);

/* Bytes of the UTF-8 sequence at s (of len), 0 when it is none (RFC 3629). */
static size_t utf8_length(const unsigned char *s, size_t len)
{
	static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	size_t n = s[0] < 0x80	     ? 1
		   : s[0] >> 5 == 6  ? 2
		   : s[0] >> 4 == 14 ? 3
		   : s[0] >> 3 == 30 ? 4
				     : 0;
	uint32_t c;

	if (n <= 1 || n > len)
		return n == 1;
	c = s[0] & (0x7f >> n);
	for (size_t k = 1; k < n; k++) {
		if (s[k] >> 6 != 2)
			return 0;
		c = c << 6 | (s[k] & 0x3f);
	}
	return c < least[n] || c > 0x10ffff || c >> 11 == 0x1b ? 0 : n;
}

static bool is_utf8(const char *s, size_t len)
{
	for (size_t i = 0, n; i < len; i += n) {
		n = utf8_length((const unsigned char *)s + i, len - i);
		if (!n)
			return false;
	}
	return true;
}

void json_put_string(struct buf *b, const char *s, size_t len)
{
	buf_char(b, '"');
	for (size_t i = 0; i < len;) {
		unsigned char c = (unsigned char)s[i];
		size_t n = utf8_length((const unsigned char *)s + i, len - i);

		if (c == '"' || c == '\\') {
			buf_char(b, '\\');
			buf_char(b, (char)c);
		} else if (c == '\n') {
			buf_str(b, "\\n");
		} else if (c == '\t') {
			buf_str(b, "\\t");
		} else if (c < 0x20 || c == 0x7f) {
			buf_printf(b, "\\u%04x", c);
		} else if (!n) {
			buf_str(b, "\\ufffd");
		} else {
			buf_put(b, s + i, n);
		}
		i += n ? n : 1;
	}
	buf_char(b, '"');
}

static void put_base64(struct buf *b, const unsigned char *s, size_t len)
{
	static const char digits[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

	for (size_t i = 0; i < len; i += 3) {
		uint32_t v = (uint32_t)s[i] << 16 | (i + 1 < len ? s[i + 1] << 8 : 0) |
			     (i + 2 < len ? s[i + 2] : 0);

		buf_char(b, digits[v >> 18]);
		buf_char(b, digits[v >> 12 & 63]);
		buf_char(b, i + 1 < len ? digits[v >> 6 & 63] : '=');
		buf_char(b, i + 2 < len ? digits[v & 63] : '=');
	}
}

/* The security context of what a token stands for, as members of its object. */
static void put_context(struct buf *b, const struct tape *tape, const struct token *token)
{
	const char *expected, *actual = tape_context_of(tape, token, &expected);

	if (!actual)
		return;
	buf_str(b, ",\"context\":");
	json_put_string(b, actual, strlen(actual));
	if (*expected) {
		buf_str(b, ",\"expected_context\":");
		json_put_string(b, expected, strlen(expected));
	}
}

static bool has_context(const struct tape *tape, const struct token *token)
{
	const char *expected;

	return tape && tape_context_of(tape, token, &expected);
}

/* Bytes as a string when they are UTF-8 and whole and there is nothing else to say of them, else
 * an object that loses nothing. */
static void put_bytes(struct buf *b, const struct tape *tape, const char *s,
		      const struct token *token)
{
	size_t len = token->id;
	bool text = is_utf8(s, len),
	     plain = text && !(token->flags & (TF_CUT | TF_ABSTRACT)) && !has_context(tape, token);

	if (!plain)
		buf_str(b, text ? "{\"text\":" : "{\"base64\":\"");
	if (text) {
		json_put_string(b, s, len);
	} else {
		put_base64(b, (const unsigned char *)s, len);
		buf_char(b, '"');
	}
	if (token->flags & TF_CUT)
		buf_str(b, ",\"cut\":true");
	if (token->flags & TF_ABSTRACT)
		buf_str(b, ",\"abstract\":true");
	if (tape)
		put_context(b, tape, token);
	if (!plain)
		buf_char(b, '}');
}

void json_put_bytes(struct buf *b, const char *s, size_t len)
{
	put_bytes(b, NULL, s, &(struct token){ .id = (uint32_t)len });
}

void json_put_named(struct buf *b, const char *name, int64_t value)
{
	buf_str(b, "{\"value\":");
	buf_dec(b, value);
	if (name) {
		buf_str(b, ",\"name\":");
		json_put_string(b, name, strlen(name));
	}
	buf_char(b, '}');
}

static void put_flag_names(struct buf *b, const struct abi *abi, uint16_t table, uint64_t value)
{
	struct name_walk walk = name_begin(abi, table, value);
	struct name_part part;
	bool some = false;

	buf_str(b, ",\"names\":[");
	while (name_next(&walk, &part)) {
		const char *name = part.name;

		if (!name)
			continue;
		if (some)
			buf_char(b, ',');
		some = true;
		if (part.shift) {
			buf_printf(b, "\"%llu<<%s\"", (unsigned long long)part.shifted, name);
			continue;
		}
		json_put_string(b, name, strlen(name));
	}
	buf_char(b, ']');
	if (walk.rest) {
		buf_str(b, ",\"unknown\":");
		buf_udec(b, walk.rest);
	}
}

void json_put_table(struct buf *b, const struct abi *abi, uint16_t table, uint64_t value,
		    bool flags)
{
	if (!flags) {
		json_put_named(b, name_enum(abi, table, value), (int64_t)value);
		return;
	}
	buf_str(b, "{\"value\":");
	buf_udec(b, value);
	put_flag_names(b, abi, table, value);
	buf_char(b, '}');
}

static void put_sigset(struct buf *b, const struct abi *abi, uint64_t mask)
{
	bool some = false;

	buf_str(b, "{\"mask\":");
	buf_udec(b, mask);
	buf_str(b, ",\"signals\":[");
	for (unsigned i = 0; i < 64; i++) {
		const char *name = name_signal(abi, i + 1);

		if (!(mask >> i & 1))
			continue;
		if (some)
			buf_char(b, ',');
		some = true;
		if (name)
			json_put_string(b, name, strlen(name));
		else
			buf_udec(b, i + 1);
	}
	buf_str(b, "]}");
}

/* A descriptor: its number, and what is known of it. */
static void put_fd(struct buf *b, const struct tape *tape, const struct token *token)
{
	int fd = (int)token->value;

	buf_str(b, "{\"fd\":");
	buf_dec(b, fd);
	if (token->fmt == FMT_DIRFD && fd == -100)
		buf_str(b, ",\"name\":\"AT_FDCWD\"");
	if (token->aux) {
		const char *path = tape->bytes + token->aux, *detail = path + strlen(path) + 1;
		struct token bytes = { .id = (uint32_t)strlen(path) };

		buf_str(b, ",\"path\":");
		put_bytes(b, NULL, path, &bytes);
		if (*detail) {
			buf_str(b, ",\"detail\":");
			json_put_string(b, detail, strlen(detail));
		}
	}
	if (token->flags & TF_DELETED)
		buf_str(b, ",\"deleted\":true");
	put_context(b, tape, token);
	buf_char(b, '}');
}

static void put_int(struct buf *b, const struct token *token)
{
	char text[INET_ADDRSTRLEN];
	uint32_t word = (uint32_t)token->value;

	switch (token->fmt) {
	case FMT_DEV:
		buf_printf(b, "{\"major\":%u,\"minor\":%u}", major(token->value),
			   minor(token->value));
		break;
	case FMT_IN_ADDR:
		inet_ntop(AF_INET, &word, text, sizeof(text));
		json_put_string(b, text, strlen(text));
		break;
	case FMT_UID:
		buf_dec(b, word == UINT32_MAX ? -1 : (int64_t)token->value);
		break;
	case FMT_DEC:
	case FMT_IFINDEX:
	case FMT_CLOCKID:
	case FMT_DIRFD:
		buf_dec(b, (int64_t)token->value);
		break;
	default:
		buf_udec(b, token->value);
		break;
	}
}

static void put_blob(struct buf *b, const struct tape *tape, const struct token *token)
{
	const unsigned char *bytes = (const unsigned char *)tape->bytes + token->aux;
	char text[INET6_ADDRSTRLEN];

	if (token->fmt == FMT_IN6_ADDR && token->id == 16 &&
	    inet_ntop(AF_INET6, bytes, text, sizeof(text))) {
		json_put_string(b, text, strlen(text));
		return;
	}
	if (token->fmt != FMT_MAC && token->fmt != FMT_UUID) {
		buf_str(b, "{\"base64\":\"");
		put_base64(b, bytes, token->id);
		buf_str(b, "\"}");
		return;
	}
	buf_char(b, '"');
	render_digits(b, tape, token);
	buf_char(b, '"');
}

static void put_address(struct buf *b, const struct token *token)
{
	if (!token->value) {
		buf_str(b, "null");
		return;
	}
	buf_str(b, "{\"address\":");
	buf_udec(b, token->value);
	buf_str(b, token->flags & TF_UNREADABLE ? ",\"unreadable\":true}" : "}");
}

static void put_pid(struct buf *b, const struct tape *tape, const struct token *token)
{
	if (!token->aux && !token->id && !has_context(tape, token)) {
		buf_dec(b, (int32_t)token->value);
		return;
	}
	buf_str(b, "{\"id\":");
	buf_dec(b, (int32_t)token->value);
	if (token->aux) {
		buf_str(b, ",\"comm\":");
		json_put_string(b, tape->bytes + token->aux, strlen(tape->bytes + token->aux));
	}
	put_context(b, tape, token);
	if (token->id) {
		buf_str(b, ",\"ours\":");
		buf_dec(b, token->id);
	}
	buf_char(b, '}');
}

/* One token that is no bracket. */
static void put_scalar(struct buf *b, const struct abi *abi, const struct tape *tape,
		       const struct token *token)
{
	switch (token->kind) {
	case T_INT:
		put_int(b, token);
		break;
	case T_ADDR:
		put_address(b, token);
		break;
	case T_STR:
		put_bytes(b, tape, tape->bytes + token->aux, token);
		break;
	case T_ENUM:
	case T_FLAGS:
		if (token->kind == T_ENUM && !token->id && token->aux)
			json_put_named(b, tape->bytes + token->aux, (int64_t)token->value);
		else
			json_put_table(b, abi, (uint16_t)token->id, token->value,
				       token->kind == T_FLAGS);
		break;
	case T_FD:
		put_fd(b, tape, token);
		break;
	case T_PID:
		put_pid(b, tape, token);
		break;
	case T_SIGNAL:
		json_put_named(b, name_signal(abi, token->value), (int64_t)token->value);
		break;
	case T_ERRNO:
		json_put_named(b, name_errno(abi, token->value), (int64_t)token->value);
		break;
	case T_SIGSET:
		put_sigset(b, abi, token->value);
		break;
	case T_BLOB:
		put_blob(b, tape, token);
		break;
	case T_WORD:
		buf_str(b, "{\"value\":");
		buf_dec(b, (int64_t)token->value);
		buf_str(b, ",\"text\":");
		json_put_string(b, tape->bytes + token->aux, token->id);
		buf_char(b, '}');
		break;
	default:
		buf_str(b, "null");
		break;
	}
}

/* The key of a T_FIELD: its name, or for an index what the index is called. */
static void put_key(struct buf *b, const struct abi *abi, const struct token *field)
{
	const char *name = d_text(field->id);

	if (field->flags & TF_INDEX && field->aux) {
		bool from_one = field->flags & TF_NOZERO;
		const char *named = name_enum(abi, (uint16_t)field->aux, field->value + from_one);

		if (named)
			name = named;
	}
	if (!*name) {
		buf_char(b, '"');
		buf_udec(b, field->value);
		buf_char(b, '"');
		return;
	}
	json_put_string(b, name, strlen(name));
}

/* The members of an open bracket, up to its T_END; returns the index behind that.  A structure's
 * are fields of an object; those of a list stand alone, or as objects of one field where they carry
 * names. */
static uint32_t put_members(struct buf *b, const struct abi *abi, const struct tape *tape,
			    uint32_t i, bool object, unsigned depth)
{
	bool some = false;

	while (i < tape->count && tape->tokens[i].kind != T_END && tape->tokens[i].kind != T_RET) {
		const struct token *token = &tape->tokens[i];
		bool named = token->kind == T_FIELD;

		if (token->kind == T_ENTERED || token->kind == T_NOTE || token->kind == T_ARG) {
			i++;
			continue;
		}
		if (some)
			buf_char(b, ',');
		some = true;
		if (token->kind == T_MORE) {
			buf_str(b, object ? "\"...\":true" : "{\"...\":true}");
			i++;
			continue;
		}
		if (named && !object)
			buf_char(b, '{');
		if (named) {
			put_key(b, abi, token);
			buf_char(b, ':');
			i++;
		} else if (object) {
			buf_str(b, "\"\":");
		}
		i = put_value(b, abi, tape, i, depth + 1);
		if (named && !object)
			buf_char(b, '}');
	}
	return i < tape->count && tape->tokens[i].kind == T_END ? i + 1 : i;
}

static uint32_t put_bracket(struct buf *b, const struct abi *abi, const struct tape *tape,
			    uint32_t i, unsigned depth)
{
	bool all_but;
	const struct token *token = &tape->tokens[i];

	switch (token->kind) {
	case T_STRUCT:
		buf_char(b, '{');
		i = put_members(b, abi, tape, i + 1, true, depth);
		buf_char(b, '}');
		return i;
	case T_DEREF:
		buf_str(b, "{\"target\":[");
		i = put_members(b, abi, tape, i + 1, false, depth);
		buf_str(b, "]}");
		return i;
	case T_CALLFORM:
		buf_str(b, "{\"form\":");
		json_put_string(b, d_text(token->id), strlen(d_text(token->id)));
		buf_str(b, ",\"of\":[");
		i = put_members(b, abi, tape, i + 1, false, depth);
		buf_str(b, "]}");
		return i;
	default: /* T_ARRAY, T_AUX, T_OR_LIST */
		all_but = token->kind == T_ARRAY && token->flags & TF_NOZERO;
		buf_str(b, all_but ? "{\"form\":\"~\",\"of\":[" : "[");
		i = put_members(b, abi, tape, i + 1, false, depth);
		buf_str(b, all_but ? "]}" : "]");
		return i;
	}
}

/* Make room for text at an earlier place of the buffer. */
static void insert(struct buf *b, size_t at, const char *text)
{
	size_t len = strlen(text);

	buf_str(b, text);
	memmove(b->p + at + len, b->p + at, b->len - len - at);
	memcpy(b->p + at, text, len);
}

static bool is_mark(uint8_t kind)
{
	return kind == T_ENTERED || kind == T_NOTE;
}

static uint32_t put_value(struct buf *b, const struct abi *abi, const struct tape *tape, uint32_t i,
			  unsigned depth)
{
	size_t at = b->len;

	while (i < tape->count && is_mark(tape->tokens[i].kind))
		i++;
	if (i >= tape->count || tape->tokens[i].kind == T_RET || tape->tokens[i].kind == T_ARG ||
	    tape->tokens[i].kind == T_END || depth > JSON_DEPTH_MAX) {
		buf_str(b, "null");
		return depth > JSON_DEPTH_MAX ? tape->count : i;
	}
	if (token_is_bracket(&tape->tokens[i]))
		i = put_bracket(b, abi, tape, i, depth);
	else
		put_scalar(b, abi, tape, &tape->tokens[i++]);
	while (i < tape->count && is_mark(tape->tokens[i].kind))
		i++;
	if (i < tape->count && tape->tokens[i].kind == T_ARROW) {
		insert(b, at, "{\"before\":");
		buf_str(b, ",\"after\":");
		i++;
		i += i < tape->count && tape->tokens[i].kind == T_FIELD; /* the same name again */
		i = put_value(b, abi, tape, i, depth + 1);
		buf_char(b, '}');
	}
	return i;
}

uint32_t json_put_value(struct buf *b, const struct abi *abi, const struct tape *tape, uint32_t i)
{
	return put_value(b, abi, tape, i, 0);
}
