/* Messages on netlink sockets: headers, what each type carries, attributes within attributes.
 *
 * Descriptions say what the parts look like (netlink.sys, rtnetlink.sys); here is how they hang
 * together. Lengths are the tracee's: nothing is taken from beyond the bytes that were read. */
#include "decode.h"

#include <linux/netlink.h>
#include <stdio.h>
#include <string.h>
#include "args.h"
#include "memory.h"
#include "names.h"
#include "util.h"

enum {
	MESSAGE_MAX = 1 << 20,	/* bytes of one that are looked at */
	MESSAGES_MAX = 1 << 24, /* bytes of all of a call */
	HEADER = 16,		/* of a message */
	ATTRIBUTE = 4,		/* the header of an attribute */
	GENERIC_HEADER = 4,	/* of a generic family's message, behind the first */
	FIRST_TYPE = 16,	/* of a protocol's own; those below are everybody's */
};

/* Bytes of a message, and where they lie; those not read yet have no p. */
struct span {
	const uint8_t *p;
	size_t len;
	uint64_t address;
};

static size_t align4(size_t n)
{
	return (n + 3) & ~(size_t)3;
}

static struct span skip(struct span s, size_t n)
{
	n = n < s.len ? n : s.len;
	return (struct span){ s.p ? s.p + n : NULL, s.len - n, s.address + n };
}

static struct span first(struct span s, size_t n)
{
	return (struct span){ s.p, n < s.len ? n : s.len, s.address };
}

/* Is some of the first n bytes beyond what can be read? */
static bool torn(const struct decode *d, struct span s, size_t n)
{
	return torn_off(d, s.address, n < s.len ? n : s.len);
}

static uint16_t half(const uint8_t *p)
{
	return (uint16_t)(p[0] | p[1] << 8);
}

static uint32_t word(const uint8_t *p)
{
	return (uint32_t)half(p) | (uint32_t)half(p + 2) << 16;
}

/* Bytes that nobody knows better: "\x01\x02". */
static void push_raw(struct decode *d, struct span s)
{
	size_t room = d->options->string_limit;

	if (torn(d, s, room + 1))
		push_unreadable(d, s.address);
	else
		push_data(d, s.p, s.len < room ? s.len : room,
			  TF_BYTES | TF_HEXSTR | (s.len > room ? TF_CUT : 0));
}

/* ---- Attributes
 * --------------------------------------------------------------------------------------------- */

static const struct d_attr *attribute(uint16_t set, unsigned type)
{
	const struct d_attrs *s = &d_attr_sets[set];
	const struct d_attr *row = &d_attr_rows[s->first] + type - s->start;

	return type >= s->start && type - s->start < s->count && row->name ? row : NULL;
}

static const char *type_flags(uint16_t whole)
{
	static const char *const words[] = { "", "NLA_F_NET_BYTEORDER|", "NLA_F_NESTED|",
					     "NLA_F_NESTED|NLA_F_NET_BYTEORDER|" };

	return words[!!(whole & NLA_F_NESTED) * 2 + !!(whole & NLA_F_NET_BYTEORDER)];
}

static void push_attribute_index(struct decode *d, uint16_t whole)
{
	tape_word(d->tape, whole, "%s%u", type_flags(whole), whole & NLA_TYPE_MASK);
}

static void push_attribute_type(struct decode *d, uint16_t set, uint16_t whole,
				const struct d_attr *row)
{
	const struct d_attrs *s = &d_attr_sets[set];
	unsigned type = whole & NLA_TYPE_MASK;
	char name[128];

	if (row || !s->other)
		snprintf(name, sizeof(name), "%s%s", d_text(s->prefix),
			 row ? d_text(row->name) : "???");
	else
		snprintf(name, sizeof(name), "%s", d_text(d_attr_rows[s->first + s->count].name));
	if (type != whole)
		push_open(d, T_OR_LIST);
	if (whole & NLA_F_NESTED)
		push_constant(d, NLA_F_NESTED, "NLA_F_NESTED");
	if (whole & NLA_F_NET_BYTEORDER)
		push_constant(d, NLA_F_NET_BYTEORDER, "NLA_F_NET_BYTEORDER");
	if (row) {
		push_constant(d, type, name);
	} else {
		push_hex(d, type);
		if (s->count)
			push_name_note(d, name);
	}
	if (type != whole)
		push_end(d);
}

/* A string that may have its NUL within the value; bytes behind that are nobody's. */
static void push_terminated(struct decode *d, struct span s)
{
	size_t n = strnlen((const char *)s.p, s.len), room = d->options->string_limit;

	if (torn(d, s, (n < room ? n : room) + 1))
		push_unreadable(d, s.address);
	else
		push_data(d, s.p, n < room ? n : room, n > room || n == s.len ? TF_CUT : 0);
}

/* The value of the attribute of this whole name in a list. */
static bool find_attribute(const struct frame *list, const char *name, const struct d_attr **row,
			   struct span *value)
{
	const struct d_attrs *set = &d_attr_sets[list->attrs];
	struct span s = { list->bytes, list->have, list->address };
	size_t prefix = strlen(d_text(set->prefix));

	*row = NULL;
	if (strncmp(name, d_text(set->prefix), prefix))
		return false;
	for (unsigned i = 0; i < set->count && !*row; i++)
		if (!strcmp(d_text(d_attr_rows[set->first + i].name), name + prefix))
			*row = &d_attr_rows[set->first + i];
	while (*row && s.len >= ATTRIBUTE && half(s.p) >= ATTRIBUTE) {
		if (*row == attribute(list->attrs, half(s.p + 2) & NLA_TYPE_MASK)) {
			*value = skip(first(s, half(s.p)), ATTRIBUTE);
			return true;
		}
		s = skip(s, align4(half(s.p)));
	}
	return false;
}

/* The number in an attribute's value. */
static uint64_t number_in(const struct decode *d, const struct d_attr *row, struct span value)
{
	enum d_storage storage = d_types[row->type].storage;

	return storage && storage_size(d->abi, storage) <= value.len
		       ? storage_load(d->abi, storage, value.p)
		       : 0;
}

static bool picks(const struct d_pick *pick, struct span text, uint64_t number)
{
	const char *name = d_text(pick->text);

	switch (pick->when) {
	case D_WHEN_TEXT:
		return strlen(name) == strnlen((const char *)text.p, text.len) &&
		       !memcmp(name, text.p, strlen(name));
	case D_WHEN_VALUE:
		return !text.p && pick->value == number;
	default:
		return pick->when == D_WHEN_ELSE;
	}
}

/* The type that another attribute or a field of the header chooses, for a value of len bytes;
 * 0 none. */
static uint16_t chosen(const struct decode *d, const struct frame *frame, const struct d_choices *c,
		       size_t len)
{
	const struct d_attr *row;
	struct span value = { 0 };
	uint64_t number = 0;
	uint16_t field;

	for (; frame; frame = frame->outer) {
		if (frame->attrs && find_attribute(frame, d_text(c->by), &row, &value)) {
			number = number_in(d, row, value);
			break;
		}
		if (!frame->attrs && (field = frame_field(frame, c->by))) {
			number = (uint64_t)field_value(d, frame, field);
			break;
		}
	}
	for (unsigned i = 0; frame && i < c->count; i++) {
		const struct d_pick *pick = &d_picks[c->first + i];
		bool by_text = value.p && pick->when == D_WHEN_TEXT;

		if (picks(pick, by_text ? value : (struct span){ 0 }, number) &&
		    value_fits(d, pick->type, len))
			return pick->type;
	}
	return 0;
}

static void push_list(struct decode *d, const struct frame *list, uint16_t element);
static void push_headed_value(struct decode *d, const struct frame *frame,
			      const struct d_type *type, struct span s);

static void push_typed(struct decode *d, const struct frame *frame, uint16_t id, struct span s)
{
	const struct d_type *type = &d_types[id];
	struct frame own = { .outer = frame, .bytes = s.p, .have = s.len, .address = s.address };

	if (type->kind == D_CHOICE) {
		id = chosen(d, frame, &d_choices[type->ref], s.len);
		type = &d_types[id];
	}
	if (!id || !value_fits(d, id, s.len))
		push_raw(d, s);
	else if (torn(d, s, value_needs(d, id, s.len)))
		push_unreadable(d, s.address);
	else if (type->kind == D_ATTRS)
		decode_attrs(d, frame, type->ref, s.p, s.len, s.address);
	else if (type->kind == D_NESTS)
		push_list(d, &own, type->ref);
	else if (type->kind == D_HEADED)
		push_headed_value(d, frame, type, s);
	else if (type->kind == D_CUSTOM)
		customs[type->ref](d, &own,
				   type->storage ? storage_load(d->abi, type->storage, s.p) : 0);
	else if (type->kind == D_BUFFER && type->ref != M_OCTETS)
		push_terminated(d, s);
	else if (type->kind == D_BUFFER)
		push_raw(d, s);
	else
		decode_place(d, frame, type, s.p, s.len, s.address);
}

/* One attribute: [{nla_len=8, nla_type=NAME}, value], or its header alone.  The type of its value
 * is given (`element`) where nla_type is just an index. */
static void push_attribute(struct decode *d, const struct frame *list, uint16_t element,
			   struct span s)
{
	unsigned len = half(s.p), type = half(s.p + 2);
	struct span value = skip(first(s, len), ATTRIBUTE);
	const struct d_attr *row = attribute(list->attrs, type & NLA_TYPE_MASK);

	if (len <= ATTRIBUTE)
		value.len = 0;
	if (value.len)
		push_open(d, T_ARRAY);
	push_open(d, T_STRUCT);
	push_field(d, S_nla_len);
	push_uint(d, len);
	push_field(d, S_nla_type);
	if (element)
		push_attribute_index(d, (uint16_t)type);
	else
		push_attribute_type(d, list->attrs, (uint16_t)type, row);
	push_end(d);
	if (!value.len)
		return;
	push_typed(d, list, row ? row->type : element, value);
	push_end(d);
}

static void push_list(struct decode *d, const struct frame *list, uint16_t element)
{
	struct span s = { list->bytes, list->have, list->address };
	bool many = s.len >= ATTRIBUTE && !torn(d, s, ATTRIBUTE) && half(s.p) >= ATTRIBUTE &&
		    align4(half(s.p)) < s.len;

	if (d->depth >= DECODE_DEPTH_MAX) {
		push_raw(d, s);
		return;
	}
	d->depth++;
	if (many)
		push_open(d, T_ARRAY);
	for (unsigned i = 0; s.len; i++) {
		if (s.len < ATTRIBUTE) {
			push_raw(d, s);
			break;
		}
		if (array_ends(d, i)) {
			push_more(d);
			break;
		}
		if (torn(d, s, ATTRIBUTE)) {
			if (i)
				push_broken(d, s.address);
			else
				push_unreadable(d, s.address);
			break;
		}
		push_attribute(d, list, element, s);
		if (half(s.p) < ATTRIBUTE)
			break;
		s = skip(s, align4(half(s.p)));
	}
	if (many)
		push_end(d);
	d->depth--;
}

void decode_attrs(struct decode *d, const struct frame *frame, uint16_t set, const uint8_t *bytes,
		  size_t len, uint64_t address)
{
	struct frame list = {
		.outer = frame, .attrs = set, .bytes = bytes, .have = len, .address = address
	};

	push_list(d, &list, 0);
}

/* ---- What each type of message carries
 * ------------------------------------------------------------------------- */

/* The messages of a protocol, or of the part of it that a type belongs to.  Parts that nobody knows
 * are taken for part 0; NULL: there is not even that.  *any: those of any part. */
static const struct d_messages *messages_of(int protocol, uint16_t type,
					    const struct d_messages **any)
{
	const struct d_messages *found = NULL;

	*any = NULL;
	for (uint32_t i = 1; i < d_message_count; i++) {
		const struct d_messages *m = &d_messages[i];

		if (m->protocol != protocol)
			continue;
		*any = m;
		if (type >> m->shift == m->part)
			return m;
		if (!m->part)
			found = m;
	}
	return found;
}

static uint16_t within_part(const struct d_messages *m, uint16_t type)
{
	return (uint16_t)(type & ((1U << m->shift) - 1));
}

/* What is said of the messages of a number. */
static const struct d_pick *pick_among(uint16_t first, uint16_t count, uint32_t number,
				       enum d_when when)
{
	for (unsigned k = first; k < first + count; k++)
		if (d_picks[k].when == D_WHEN_ELSE ||
		    (d_picks[k].value == number && d_picks[k].when == when))
			return &d_picks[k];
	return NULL;
}

/* What a message of a protocol carries; NULL: nobody knows.  Of the types that are everybody's just
 * what is said of them by number; 0 is one of its own in some protocols, in NETLINK_ROUTE it is
 * not. */
static const struct d_pick *message_pick(int protocol, uint16_t type, bool request,
					 struct span payload)
{
	const struct d_messages *any, *of = messages_of(protocol, type, &any);

	for (uint32_t i = 1; of && i < d_message_count; i++) {
		const struct d_messages *m = &d_messages[i];
		bool by_byte = m->how & D_BY_BYTE;
		const struct d_pick *pick;

		if (m->protocol != protocol || m->part != of->part ||
		    (m->how & D_REQUESTS && !request) ||
		    (by_byte && (payload.len < (m->only ? 1 : 2) || type < FIRST_TYPE)) ||
		    (m->only && type != m->only))
			continue;
		pick = pick_among(m->first, m->count, by_byte ? payload.p[0] : within_part(m, type),
				  D_WHEN_VALUE);
		if (pick && (type >= FIRST_TYPE || (!type && protocol != NETLINK_ROUTE) ||
			     pick->when != D_WHEN_ELSE))
			return pick;
	}
	return NULL;
}

/* What is known of a family; of its events, if they have numbers of their own. */
static const struct d_genl *genl_of(uint16_t type, bool event)
{
	const char *name = genl_family(type);
	const struct d_genl *found = NULL;

	for (uint32_t i = 1; i < d_genl_count; i++) {
		const struct d_genl *g = &d_genls[i];

		if ((name ? !strcmp(name, d_text(g->name)) : g->id == type) &&
		    (!g->events || event))
			found = g->events || !found ? g : found;
	}
	return found;
}

/* How much there must be of a header: of one that is a family alone, that. */
static size_t shown_size(const struct decode *d, uint16_t strukt)
{
	const struct d_struct *s = &d_structs[strukt];
	unsigned count = s->count;

	while (count > 1 && field_mods(&d_fields[s->first + count - 1])->flags & D_HIDDEN)
		count--;
	return count == 1 ? type_size(d->abi, d_fields[s->first].type)
			  : struct_size(strukt, d->abi->id);
}

/* The header of a payload when there is not all of it: its first field, the family, and "...", or
 * where the rest is that cannot be read. */
static void push_short_header(struct decode *d, const struct frame *frame, uint16_t strukt,
			      struct span s)
{
	const struct d_field *family = &d_fields[d_structs[strukt].first];
	size_t size = shown_size(d, strukt);

	if (torn(d, s, 1)) {
		push_unreadable(d, s.address);
		return;
	}

	push_open(d, T_STRUCT);
	push_field(d, family->name);
	decode_word(d, frame, &d_types[family->type], s.p[0]);
	if (s.len >= size)
		push_unreadable(d, s.address + 1);
	else if (size > 1)
		push_more(d);
	push_end(d);
}

/* A header and what is behind it.  One with a `min` is shown as bytes when it is short, and takes
 * all there is where no attributes follow. */
static void push_headed(struct decode *d, const struct frame *frame, uint16_t strukt,
			uint16_t attrs, struct span s)
{
	const struct d_rest *more = struct_rest(&d_structs[strukt]);
	size_t size = struct_size(strukt, d->abi->id), min = more->min;
	struct frame own = {
		.outer = frame,
		.first = d_structs[strukt].first,
		.count = d_structs[strukt].count,
		.bytes = s.p,
		.have = size,
		.address = s.address,
	};
	struct span rest = skip(s, align4(size));
	size_t shown = shown_size(d, strukt);

	if (s.len < (min && !attrs ? min : shown)) {
		if (min)
			push_raw(d, s);
		else
			push_short_header(d, frame, strukt, s);
		return;
	}
	if (torn(d, s, shown)) {
		if (min)
			push_unreadable(d, s.address);
		else
			push_short_header(d, frame, strukt, s);
		return;
	}
	if (!attrs && (min || more->by.expr)) { /* its cases have the rest */
		decode_struct(d, frame, strukt, s.p, s.len, s.address);
		return;
	}
	decode_struct(d, frame, strukt, s.p, size, s.address);
	if (rest.len && attrs)
		decode_attrs(d, &own, attrs, rest.p, rest.len, rest.address);
	else if (rest.len)
		push_raw(d, rest);
}

/* A value, and attributes behind it. */
static void push_headed_value(struct decode *d, const struct frame *frame,
			      const struct d_type *type, struct span s)
{
	const struct d_type *header = &d_types[type->ref];
	struct span rest = skip(s, align4(type_size(d->abi, type->ref)));

	if (header->kind == D_STRUCT) {
		if (torn(d, s, type_size(d->abi, type->ref)))
			push_unreadable(d, s.address);
		else
			push_headed(d, frame, header->ref, type_extent(type)->fixed, s);
		return;
	}
	push_typed(d, frame, type->ref, s);
	if (rest.len)
		decode_attrs(d, frame, type_extent(type)->fixed, rest.p, rest.len, rest.address);
}

/* What sockets are asked for by: an operation, then what it is about. */
void custom_inet_diag_bytecode(struct decode *d, const struct frame *frame, uint64_t value)
{
	struct span s = { frame->bytes, frame->have, frame->address };
	size_t size = struct_size(D_STRUCT_inet_diag_bc_op, d->abi->id);
	const struct d_attr *row;

	(void)value;
	if (s.len < size) {
		push_raw(d, s);
		return;
	}
	row = attribute(D_ATTRS_inet_diag_bc_arg, s.p[0]);
	decode_struct(d, frame, D_STRUCT_inet_diag_bc_op, s.p, size, s.address);
	if (s.len > size)
		push_typed(d, frame, row ? row->type : 0, skip(s, size));
}

static void push_message(struct decode *d, const struct frame *frame, int protocol, struct span s,
			 bool bare);

/* An error and the message it is about; what follows that are attributes. */
static void push_error(struct decode *d, const struct frame *frame, int protocol, uint16_t flags,
		       struct span s)
{
	bool capped = flags & NLM_F_CAPPED;
	struct span about = skip(s, 4), rest;
	size_t len;

	if (s.len < 4 + HEADER) {
		push_raw(d, s);
		return;
	}
	if (torn(d, s, 4 + HEADER)) {
		push_unreadable(d, s.address);
		return;
	}
	len = capped || word(about.p) < HEADER ? HEADER : align4(word(about.p));
	rest = skip(about, len);
	if (rest.len)
		push_open(d, T_ARRAY);
	push_open(d, T_STRUCT);
	push_field(d, S_error);
	push_minus_errno(d, (int32_t)word(s.p));
	push_field(d, S_msg);
	push_message(d, frame, protocol, first(about, len), capped);
	push_end(d);
	if (!rest.len)
		return;
	decode_attrs(d, frame, D_ATTRS_nlmsgerr_attr, rest.p, rest.len, rest.address);
	push_end(d);
}

static bool push_picked(struct decode *d, const struct frame *frame, const struct d_pick *pick,
			struct span s)
{
	if (!pick || (!pick->type && !pick->attrs))
		return false;
	if (!pick->type)
		decode_attrs(d, frame, pick->attrs, s.p, s.len, s.address);
	else if (d_types[pick->type].kind == D_STRUCT)
		push_headed(d, frame, d_types[pick->type].ref, pick->attrs, s);
	else
		push_typed(d, frame, pick->type, s);
	return true;
}

/* A generic family's message: its own header, then what the command carries. */
static bool push_genl(struct decode *d, const struct frame *frame, const uint8_t *header,
		      struct span s)
{
	bool request = half(header + 6) & NLM_F_REQUEST;
	const struct d_genl *genl = genl_of(half(header + 4), !request && !word(header + 8));
	const struct d_pick *pick;
	struct span rest = skip(s, GENERIC_HEADER);
	bool reply;

	if (!genl || s.len < GENERIC_HEADER || torn(d, s, GENERIC_HEADER))
		return false;
	reply = genl->replies && !request;
	pick = pick_among(genl->first, genl->count, s.p[0], reply ? D_WHEN_REPLY : D_WHEN_VALUE);
	push_open(d, T_STRUCT);
	push_field(d, S_cmd);
	push_enum(d, reply ? genl->replies : genl->cmds, s.p[0]);
	push_field(d, S_version);
	push_uint(d, s.p[1]);
	push_end(d);
	if (!rest.len)
		return true;
	if (!pick && genl->attrs)
		decode_attrs(d, frame, genl->attrs, rest.p, rest.len, rest.address);
	else if (!push_picked(d, frame, pick, rest))
		push_raw(d, rest);
	return true;
}

/* sock_diag of a family nobody knows. */
static bool push_diag(struct decode *d, struct span s)
{
	if (torn(d, s, 1))
		return false;
	push_open(d, T_STRUCT);
	push_field(d, S_family);
	push_enum(d, D_TABLE_af, s.p[0]);
	if (s.len > 1) {
		push_field(d, S_data);
		push_raw(d, skip(s, 1));
	}
	push_end(d);
	return true;
}

static void push_payload(struct decode *d, const struct frame *frame, int protocol,
			 const uint8_t *header, struct span s)
{
	uint16_t type = half(header + 4), flags = half(header + 6);
	bool known = false, request = flags & NLM_F_REQUEST;

	if (type == NLMSG_ERROR) {
		push_error(d, frame, protocol, flags, s);
		return;
	}
	if (type == NLMSG_DONE && s.len == 4 && !torn(d, s, 4)) {
		push_int(d, (int32_t)word(s.p));
		return;
	}
	if (type >= FIRST_TYPE && protocol == NETLINK_GENERIC)
		known = push_genl(d, frame, header, s);
	else
		known = push_picked(d, frame, message_pick(protocol, type, request, s), s);
	if (!known && type >= FIRST_TYPE && protocol == NETLINK_SOCK_DIAG)
		known = push_diag(d, s);
	if (!known)
		push_raw(d, s);
}

/* ---- Messages
 * ---------------------------------------------------------------------------------------------------
 */

/* SUBSYSTEM<<8|MESSAGE where a protocol has parts. */
static void push_type(struct decode *d, int protocol, uint16_t type)
{
	const struct d_messages *any, *m = messages_of(protocol, type, &any);
	bool named = m && name_enum(d->abi, m->types, within_part(m, type));

	if (protocol == NETLINK_GENERIC && type >= FIRST_TYPE && genl_family(type)) {
		push_constant(d, type, genl_family(type));
	} else if (any && any->parts && type >= FIRST_TYPE && (!named || type >> m->shift)) {
		push_open(d, T_OR_LIST);
		push_enum(d, any->parts, type >> any->shift);
		d->tape->tokens[d->tape->count - 1].aux = any->shift;
		if (m && m->part)
			push_enum(d, m->types, within_part(m, type));
		else
			push_hex(d, within_part(any, type));
		push_end(d);
	} else if (type < FIRST_TYPE && !named) {
		push_enum(d, D_TABLE_nlmsg_type, type);
	} else {
		push_enum(d,
			  m				? m->types
			  : protocol == NETLINK_GENERIC ? D_TABLE_genl_family
							: D_TABLE_nlmsg_type,
			  type);
	}
}

/* NETLINK_ROUTE's types come in fours: new, delete, get, set. */
static uint16_t flags_table(int protocol, uint16_t type)
{
	static const uint16_t route[] = {
		D_TABLE_nlm_new_flags,
		D_TABLE_nlm_delete_flags,
		D_TABLE_nlm_get_flags,
		D_TABLE_nlm_flags,
	};
	const struct d_pick *pick;

	if (type == NLMSG_ERROR)
		return D_TABLE_nlm_error_flags;
	if (type < FIRST_TYPE)
		return D_TABLE_nlm_flags;
	pick = message_pick(protocol, type, false, (struct span){ 0 });
	if (pick && pick->flags)
		return pick->flags;
	if (protocol == NETLINK_ROUTE)
		return route[type & 3];
	return protocol == NETLINK_SOCK_DIAG ? D_TABLE_nlm_get_flags : D_TABLE_nlm_flags;
}

static void push_header(struct decode *d, int protocol, const uint8_t *p)
{
	uint16_t type = half(p + 4);

	push_open(d, T_STRUCT);
	push_field(d, S_nlmsg_len);
	push_uint(d, word(p));
	push_field(d, S_nlmsg_type);
	push_type(d, protocol, type);
	push_field(d, S_nlmsg_flags);
	push_flags(d, flags_table(protocol, type), half(p + 6));
	push_field(d, S_nlmsg_seq);
	push_uint(d, word(p + 8));
	push_field(d, S_nlmsg_pid);
	push_int(d, (int32_t)word(p + 12));
	push_end(d);
}

/* One message of which s is all there is; `bare`: it has no payload, whatever its length says. */
static void push_message(struct decode *d, const struct frame *frame, int protocol, struct span s,
			 bool bare)
{
	uint32_t len = word(s.p);
	struct span payload = skip(first(s, len), HEADER);

	if (bare || len <= HEADER || d->depth >= DECODE_DEPTH_MAX)
		payload.len = 0;
	if (payload.len)
		push_open(d, T_ARRAY);
	push_header(d, protocol, s.p);
	if (!payload.len)
		return;
	d->depth++;
	push_payload(d, frame, protocol, s.p, payload);
	d->depth--;
	push_end(d);
}

/* Read what the span spans; what cannot be read is 0 and torn off.  What one call makes us read is
 * bounded: a million buffers may all be the same megabyte. */
static void fetch(struct decode *d, struct span *s)
{
	static uint8_t *bytes; /* grows to the largest message met */
	static size_t size;
	size_t have = 0;

	if (s->len > size)
		bytes = xrealloc(bytes, size = s->len);
	s->p = bytes;
	d->messages += s->len;
	if (d->messages <= MESSAGES_MAX)
		have = memory_read_some(d->task, s->address, bytes, s->len);
	memset(bytes + have, 0, s->len - have);
	d->torn = have < s->len ? s->address + have : 0;
}

/* Messages one by one, so that no more is read than is shown. */
static void push_messages(struct decode *d, const struct frame *frame, int protocol, struct span s)
{
	bool many = false;

	if (!s.len)
		push_raw(d, s);
	for (unsigned i = 0; s.len; i++) {
		struct span header = first(s, HEADER);
		uint32_t len;

		fetch(d, &header);
		if (header.len < HEADER) {
			push_raw(d, header);
			break;
		}
		if (d->torn) {
			if (i)
				push_broken(d, s.address);
			else
				push_unreadable(d, s.address);
			break;
		}
		len = word(header.p);
		if (!i && len >= HEADER && align4(len) < s.len && !array_ends(d, 0)) {
			many = true;
			push_open(d, T_ARRAY);
		}
		if (array_ends(d, i)) {
			push_more(d);
			break;
		}
		header.len = len < MESSAGE_MAX ? len : MESSAGE_MAX;
		header.len = header.len < HEADER ? HEADER : header.len;
		header = first(header, s.len);
		fetch(d, &header);
		push_message(d, frame, protocol, header, false);
		if (len < HEADER)
			break;
		s = skip(s, align4(len));
	}
	if (many)
		push_end(d);
}

/* What the kernel says of devices is text; udev puts a header before it. */
static void push_uevent(struct decode *d, const struct frame *frame, struct span s)
{
	size_t size = struct_size(D_STRUCT_udev_monitor_header, d->abi->id);
	struct span header = first(s, size), text = skip(s, size);

	if (s.len >= size)
		fetch(d, &header);
	if (s.len < size || d->torn || memcmp(header.p, "libudev", 8)) {
		push_bytes(d, s.address, s.len);
		return;
	}
	if (text.len)
		push_open(d, T_ARRAY);
	decode_struct(d, frame, D_STRUCT_udev_monitor_header, header.p, size, s.address);
	if (!text.len)
		return;
	push_bytes(d, text.address, text.len);
	push_end(d);
}

/* A message on whatever socket: decoded when that, or its address, is a netlink one.  The
 * descriptor is the first argument. */
void decode_sockdata(struct decode *d, const struct frame *frame, uint64_t addr, uint64_t len)
{
	int protocol = addr ? netlink_protocol(d, (int)d->args[0]) : -1;
	struct span s = { .address = addr, .len = len };

	if (protocol == -1 && addr && d->to_netlink)
		protocol = -2;
	if (protocol == -1 || !d->deref)
		push_bytes(d, addr, len);
	else if (protocol == NETLINK_KOBJECT_UEVENT)
		push_uevent(d, frame, s);
	else
		push_messages(d, frame, protocol, s);
}
