/* Values of which names beside them say what they are: options of sockets, control messages.
 *
 * A structure that has just cases lists the names; a case's fields are what the value may be: the
 * first whose direction and condition fit.  Nothing of the structure itself is ever shown.
 */
#include "args.h"
#include "decode.h"

/* The bytes without which nothing of the type can be shown. */
static size_t least(const struct decode *d, const struct d_field *field)
{
	const struct d_type *type = &d_types[field->type];

	switch (type->kind) {
	case D_VALUE:
		return type->ref == M_ADDR ? 0 : type_size(d->abi, field->type);
	case D_STRUCT:
		return struct_rest(&d_structs[type->ref])->min
			       ? struct_rest(&d_structs[type->ref])->min
			       : type_size(d->abi, field->type);
	case D_ARRAY:
		return type_size(d->abi, type->ref) *
		       (type_extent(type)->count ? 1 : type_extent(type)->fixed);
	case D_BUFFER:
		return 0;
	case D_CUSTOM:
		return 1;
	case D_SHAPE:
		return type_extent(type)->fixed;
	default:
		return type_size(d->abi, field->type);
	}
}

struct variant variant_find(const struct decode *d, const struct frame *frame, uint16_t strukt,
			    enum d_dir dir, size_t len)
{
	const struct d_struct *s = &d_structs[strukt];
	const struct frame in = { .outer = frame };
	const struct d_case *c = case_in_force(d, &in, &struct_rest(s)->by, len);

	for (unsigned i = 0; c && i < case_rest(c)->count; i++) {
		const struct d_field *field = &d_fields[c->first + i];
		const struct d_mods *mods = field_mods(field);

		if ((mods->dir == dir || mods->dir == D_INOUT) &&
		    (!mods->cond || expr_eval(d, &in, mods->cond)))
			return (struct variant){ field, &d_types[field->type],
						 case_rest(c)->min ? case_rest(c)->min
								   : least(d, field) };
	}
	return (struct variant){ 0 };
}

void variant_push(struct decode *d, const struct frame *frame, const struct variant *variant,
		  uint64_t addr, size_t len)
{
	const struct frame in = { .outer = frame };
	bool had = d->has_upto;
	uint64_t upto = d->upto;

	d->has_upto = true;
	d->upto = len;
	if (variant->type->kind == D_BUFFER)
		push_bytes(d, addr, len);
	else if (variant->type->kind == D_VALUE && variant->type->ref == M_ADDR)
		push_addr(d, addr);
	else if (variant->type->kind == D_CUSTOM)
		customs[variant->type->ref](d, &in, addr);
	else
		target(d, &in, variant->field, variant->field->type, addr);
	d->has_upto = had;
	d->upto = upto;
}
