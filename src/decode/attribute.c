/* Values of netlink attributes: how many bytes they have, and how many of those must be readable.
 */
#include "decode.h"

#include <linux/netlink.h>

bool value_fits(const struct decode *d, uint16_t type, size_t len)
{
	switch (d_types[type].kind) {
	case D_BUFFER:
		return true;
	case D_HEADED:
	case D_INDEXED:
		return value_fits(d, d_types[type].ref, len);
	case D_ARRAY:
		return len >= type_size(d->abi, type_extent(&d_types[type])->flags & D_WHOLE
							? d_types[type].ref
							: type);
	case D_ATTRS:
	case D_NESTS:
		return len >= NLA_HDRLEN;
	case D_STRUCT:
		return len >= (struct_rest(&d_structs[d_types[type].ref])->min
				       ? struct_rest(&d_structs[d_types[type].ref])->min
				       : type_size(d->abi, type));
	case D_SHAPE:
		return len >= (d_types[type].ref == M_IN6_ADDR ? 16 : 1);
	default:
		return len >= storage_size(d->abi, d_types[type].storage);
	}
}

/* The bytes of a structure that must be readable: those its parts go by where it has some, and not
 * the padding at its end. */
static size_t struct_needs(const struct decode *d, uint16_t strukt)
{
	const struct d_struct *s = &d_structs[strukt];
	const struct d_rest *rest = struct_rest(s);
	uint32_t last = s->first + s->count - 1u;
	size_t size = struct_size(strukt, d->abi->id);

	if (rest->min && rest->by.expr)
		return rest->min;
	while (last > s->first && field_mods(&d_fields[last])->flags & D_HIDDEN)
		last--;
	if (rest->min &&
	    field_place(last)->at[d->abi->id] + type_size(d->abi, d_fields[last].type) <= rest->min)
		return rest->min;
	return size;
}

size_t value_needs(const struct decode *d, uint16_t type, size_t len)
{
	const struct d_type *t = &d_types[type];

	switch (t->kind) {
	case D_ATTRS:
	case D_NESTS:
	case D_HEADED:
	case D_BUFFER:
		return 0;
	case D_STRUCT:
		return struct_needs(d, t->ref);
	case D_VALUE:
	case D_TABLE:
		return type_size(d->abi, type);
	case D_ARRAY:
		return type_size(d->abi, type_extent(t)->flags & D_WHOLE ? t->ref : type);
	case D_INDEXED:
		return value_needs(d, t->ref, len);
	case D_SHAPE:
		return t->ref == M_IN6_ADDR ? 16 : len;
	case D_CUSTOM:
		switch (t->ref) {
		case C_rta_multipath:
			return 0;
		case C_nla_bytes:
		case C_nla_str:
		case C_nla_text:
			return d->options->string_limit + 1;
		case C_inet_diag_bytecode:
		case C_nla_address:
			return 4;
		case C_nla_be64:
			return 8;
		}
		if (t->storage)
			return storage_size(d->abi, t->storage);
	}
	return len;
}
