/* A description in C's words. */
#include "synopsis.h"

#include <string.h>
#include "buf.h"
#include "desc_ids.h"
#include "lore.h"
#include "util.h"

static const char *const of_storage[ST_COUNT] = {
	[ST_NONE] = "int",	[ST_S8] = "int8_t",
	[ST_U8] = "uint8_t",	[ST_S16] = "short",
	[ST_U16] = "uint16_t",	[ST_S32] = "int",
	[ST_U32] = "unsigned",	[ST_S64] = "int64_t",
	[ST_U64] = "uint64_t",	[ST_BE16] = "uint16_t",
	[ST_BE32] = "uint32_t", [ST_BE64] = "uint64_t",
	[ST_LONG] = "long",	[ST_ULONG] = "unsigned long",
	[ST_KLONG] = "long",	[ST_KULONG] = "unsigned long",
	[ST_ADDR] = "void *",
};

static const char *const of_meaning[M_COUNT] = {
	[M_LOFF] = "off_t",
	[M_PID] = "pid_t",
	[M_PID_PGID] = "pid_t",
	[M_TID] = "pid_t",
	[M_PGID] = "pid_t",
	[M_UID] = "uid_t",
	[M_GID] = "gid_t",
	[M_UMODE] = "mode_t",
	[M_MODE] = "mode_t",
	[M_DEV] = "dev_t",
	[M_ADDR] = "void *",
	[M_CLOCKID] = "clockid_t",
	[M_SIGSET] = "sigset_t",
	[M_IN_ADDR] = "struct in_addr",
	[M_IN6_ADDR] = "struct in6_addr",
};

/* Without what a pointer to it would add. */
static const char *base_of(const struct d_type *type)
{
	switch (type->kind) {
	case D_VALUE:
	case D_SHAPE:
		if (of_meaning[type->ref])
			return of_meaning[type->ref];
		return of_storage[type->storage];
	case D_TABLE:
		return type->storage == ST_U32 ? "int" : of_storage[type->storage];
	case D_CUSTOM:
		return type->storage == ST_U32 ? "int" : of_storage[type->storage];
	default:
		return "void";
	}
}

void synopsis_struct(struct buf *b, uint16_t strukt)
{
	buf_printf(b, "struct %s", text_of(t_structs[strukt]));
}

static void put_star(struct buf *b)
{
	buf_str(b, b->len && b->p[b->len - 1] == '*' ? "*" : " *");
}

static void put_type(struct buf *b, const struct d_type *type, bool constant)
{
	switch (type->kind) {
	case D_POINTER:
		put_type(b, &d_types[type->ref], constant);
		if (d_types[type->ref].kind != D_BUFFER)
			put_star(b);
		break;
	case D_ARRAY:
		put_type(b, &d_types[type->ref], constant);
		break;
	case D_BUFFER:
		if (constant)
			buf_str(b, "const ");
		buf_str(b, type->ref == M_PATH || type->ref == M_LPATH || type->ref == M_TEXT ||
					   type->ref == M_STR || type->ref == M_CHAR
				   ? "char"
				   : "void");
		put_star(b);
		break;
	case D_STRUCT:
		if (constant)
			buf_str(b, "const ");
		synopsis_struct(b, type->ref);
		break;
	default:
		if (type->kind == D_CUSTOM && type->ref == C_argv) {
			buf_str(b, "char *const *");
			break;
		}
		if (type->kind == D_CUSTOM && type->ref == C_envp) {
			buf_str(b, "char *const *");
			break;
		}
		buf_str(b, base_of(type));
	}
}

bool synopsis_shows(const struct d_field *field)
{
	return field->name && !(field_mods(field)->flags & (D_SAME | D_HIDDEN));
}

void synopsis_type(struct buf *b, const struct d_field *field)
{
	put_type(b, &d_types[field->type], field_mods(field)->dir == D_IN);
}

/* A value in memory, which a layout may store otherwise than its type says. */
static void put_value(struct buf *b, const struct d_type *type, enum d_storage storage)
{
	static const char *const shapes[M_COUNT] = {
		[M_UUID] = "unsigned char[16]",
		[M_RATIO] = "unsigned[2]",
	};
	const struct d_extent *extent = type_extent(type);

	switch (type->kind) {
	case D_VALUE:
	case D_TABLE:
	case D_CUSTOM:
		buf_str(b, type->kind == D_VALUE && of_meaning[type->ref] ? of_meaning[type->ref]
									  : of_storage[storage]);
		if (extent->bits)
			buf_printf(b, ":%u", extent->bits);
		break;
	case D_SHAPE:
		if (type->ref == M_MAC)
			buf_printf(b, "unsigned char[%u]", type_extent(type)->fixed);
		else if (of_meaning[type->ref] || shapes[type->ref])
			buf_str(b,
				of_meaning[type->ref] ? of_meaning[type->ref] : shapes[type->ref]);
		break;
	case D_ARRAY:
	case D_BITS:
	case D_BUFFER:
		if (type->kind == D_ARRAY)
			put_value(b, &d_types[type->ref], d_types[type->ref].storage);
		else if (type->kind == D_BITS)
			buf_str(b, of_storage[storage]);
		else if (extent->flags & D_IN_PLACE)
			buf_str(b, type->ref == M_CHAR || type->ref == M_SUN_PATH
					   ? "char"
					   : "unsigned char");
		else
			put_type(b, type, false);
		if (type->kind == D_BUFFER && !(extent->flags & D_IN_PLACE))
			break;
		if (extent->fixed)
			buf_printf(b, "[%u]", extent->fixed);
		else
			buf_str(b, "[]");
		break;
	case D_INDEXED:
		put_value(b, &d_types[type->ref], storage);
		break;
	case D_STRUCT:
	case D_POINTER:
		put_type(b, type, false);
		break;
	default:
		break;
	}
}

void synopsis_member(struct buf *b, uint16_t field, enum d_abi abi)
{
	const struct d_type *type = &d_types[d_fields[field].type];
	unsigned stored = place_word(field_place(field))->stored[abi];

	put_value(b, type, stored ? (enum d_storage)stored : (enum d_storage)type->storage);
}

void synopsis_value(struct buf *b, uint16_t type)
{
	put_value(b, &d_types[type], d_types[type].storage);
}

const char *synopsis_result(uint16_t call)
{
	static const char *const returns[D_RET_COUNT] = {
		[D_RET_INT] = "long",  [D_RET_UINT] = "unsigned long", [D_RET_ADDR] = "void *",
		[D_RET_HEX] = "long",  [D_RET_OCT] = "mode_t",	       [D_RET_FD] = "int",
		[D_RET_PID] = "pid_t", [D_RET_TID] = "pid_t",	       [D_RET_PGID] = "pid_t",
		[D_RET_SID] = "pid_t", [D_RET_NONE] = "void",
	};

	return returns[d_rets[d_calls[call].ret].kind];
}

void synopsis(struct buf *b, uint16_t call, const char *name)
{
	const struct d_call *c = &d_calls[call];
	const char *ret = synopsis_result(call);
	unsigned some = 0;

	buf_printf(b, "%s%s%s(", ret, ret[strlen(ret) - 1] == '*' ? "" : " ", name);
	for (unsigned i = 0; i < c->count; i++) {
		const struct d_field *field = &d_fields[c->first + i];

		if (!synopsis_shows(field))
			continue;
		if (some++)
			buf_str(b, ", ");
		synopsis_type(b, field);
		if (b->p[b->len - 1] != '*')
			buf_char(b, ' ');
		buf_str(b, d_text(field->name));
	}
	buf_str(b, some ? ");" : "void);");
}

const char *synopsis_returns(uint16_t call)
{
	static const char *const words[D_RET_COUNT] = {
		[D_RET_INT] = "a number, often 0; -1 and errno when it fails",
		[D_RET_UINT] = "a number; -1 and errno when it fails",
		[D_RET_ADDR] = "an address; an error when it fails",
		[D_RET_HEX] = "a set of bits; -1 and errno when it fails",
		[D_RET_OCT] = "permission bits",
		[D_RET_FD] = "a new file descriptor; -1 and errno when it fails",
		[D_RET_PID] = "a process id; -1 and errno when it fails",
		[D_RET_TID] = "a thread id; -1 and errno when it fails",
		[D_RET_PGID] = "a process group id; -1 and errno when it fails",
		[D_RET_SID] = "a session id; -1 and errno when it fails",
		[D_RET_NONE] = "never",
	};

	const struct t_row *own = detail_of(call, "returns");

	return own ? text_of(own->brief) : words[d_rets[d_calls[call].ret].kind];
}

/* What the type alone tells. */
static const char *meaning_of(const struct d_field *field)
{
	static const char *const words[M_COUNT] = {
#define MEANING(id, name, storage, kind, what) [M_##id] = what,
#include "meanings.def"
#undef MEANING
	};
	const struct d_type *type = &d_types[field->type];
	bool out = field_mods(field)->dir == D_OUT;
	uint16_t table = table_of(type);

	if (table)
		return d_tables[table].is_flags ? "flags, joined by |"
						: "one of the constants below";
	switch (type->kind) {
	case D_VALUE:
		return type->ref >= M_FD     ? words[type->ref]
		       : type->ref == M_ADDR ? "an address"
					     : "a number";
	case D_BUFFER:
		return type->ref == M_PATH || type->ref == M_LPATH ? "a path"
		       : type->ref == M_STR || type->ref == M_TEXT ? "a text"
		       : out					   ? "where the bytes go"
								   : "the bytes";
	case D_POINTER:
		return out ? "where the answer goes" : "what it points to is read";
	default:
		return "a number or an address";
	}
}

void argument_meaning(struct buf *b, uint16_t call, const struct d_field *field)
{
	const struct t_row *row = argument_of(call, d_text(field->name));

	buf_printf(b, ": %s", row ? text_of(row->brief) : meaning_of(field));
}
