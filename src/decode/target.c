/* What lies in memory: structures, arrays and words behind pointers or in place. */
#include "decode.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include "args.h"
#include "memory.h"
#include "util.h"

static uint8_t *traits; /* by d_struct, computed when first asked for */

static unsigned traits_of_run(unsigned first, unsigned count)
{
	unsigned found = 0;

	for (unsigned i = 0; i < count; i++) {
		const struct d_field *f = &d_fields[first + i];
		const struct d_type *type = &d_types[f->type];

		if (field_mods(f)->dir != D_IN)
			found |= TRAIT_OUT;
		if (field_mods(f)->flags & D_WAS)
			found |= TRAIT_WAS;
		if (field_mods(f)->after)
			found |= TRAIT_AFTER;
		if (type->kind == D_STRUCT)
			found |= struct_traits(type->ref) & TRAIT_WAS;
	}
	return found;
}

unsigned struct_traits(uint16_t strukt)
{
	const struct d_struct *s = &d_structs[strukt];
	const struct d_rest *rest = struct_rest(s);
	unsigned found;

	if (!traits)
		traits = xcalloc(d_struct_count, 1);
	if (traits[strukt])
		return traits[strukt];
	traits[strukt] =
		TRAIT_KNOWN; /* a structure cannot contain itself in place; be safe all the same */
	found = TRAIT_KNOWN | traits_of_run(s->first, s->count);
	for (unsigned i = 0; i < rest->by.count; i++)
		found |= traits_of_run(d_cases[rest->by.first + i].first,
				       case_rest(&d_cases[rest->by.first + i])->count);
	return traits[strukt] = (uint8_t)found;
}

bool shown_next(struct shown *s, const struct decode *d, const struct frame *frame,
		const struct d_field *field)
{
	bool shown = true;

	if (field_mods(field)->flags & D_ALSO)
		shown = s->previous;
	else if (field_mods(field)->flags & D_ELSE)
		shown = !s->condition;
	else if (field_mods(field)->cond)
		s->condition = shown = expr_eval(d, frame, field_mods(field)->cond) != 0;
	return s->previous = shown;
}

void with_extent(struct decode *d, const struct frame *frame, const struct d_field *field,
		 void (*fn)(struct decode *d, const struct frame *frame,
			    const struct d_field *field, uint64_t value),
		 uint64_t value)
{
	bool had_upto = d->has_upto, had_limit = d->has_limit;
	uint64_t upto = d->upto, limit = d->limit;

	d->has_upto =
		field_mods(field)->upto && (d->exiting || !expr_late(field_mods(field)->upto));
	if (d->has_upto)
		d->upto = (uint64_t)expr_eval(d, frame, field_mods(field)->upto);
	if (d->has_upto && (int64_t)d->upto < 0 && expr_unsigned(field_mods(field)->upto))
		d->upto = INT64_MAX;
	if (field_mods(field)->limit && (d->exiting || !expr_late(field_mods(field)->limit))) {
		int64_t n = expr_eval(d, frame, field_mods(field)->limit);

		d->has_limit = true;
		d->limit = n > 0 ? (uint64_t)n : 0;
		fn(d, frame, field, value);
		d->has_limit = had_limit;
		d->limit = limit;
	} else {
		fn(d, frame, field, value); /* an enclosing limit goes on counting */
	}
	d->has_upto = had_upto;
	d->upto = upto;
}

static void pointer(struct decode *d, const struct frame *frame, const struct d_field *field,
		    uint64_t value)
{
	target(d, frame, field, d_types[field->type].ref, value);
}

static void word(struct decode *d, const struct frame *frame, const struct d_field *field,
		 uint64_t value)
{
	decode_word(d, frame, &d_types[field->type], value);
}

/* Push `old => new`, or what there is of it.  A call that fails with E2BIG tells what size it
 * knows. */
static void changed_word(struct decode *d, const struct frame *frame, const struct d_type *type,
			 uint64_t address, uint64_t value)
{
	uint64_t old;
	bool known = d->exiting && was_value(d, address, &old);

	if (known && (d->failed || old != value)) {
		decode_word(d, frame, type, old);
		if (d->failed && d->error != E2BIG)
			return;
		tape_push(d->tape, T_ARROW);
	}
	decode_word(d, frame, type, value);
}

/* One member of a structure, already known to be there. */
static void member(struct decode *d, const struct frame *frame, uint16_t index)
{
	const struct d_field *field = &d_fields[index];
	const struct d_type *type = &d_types[field->type];
	size_t at = field_place(index)->at[d->abi->id];
	enum d_storage storage = field_storage(d->abi, index);
	uint64_t value;

	if (!storage) {
		bool had = d->has_upto;

		d->has_upto = false;
		decode_place(d, frame, type, frame->bytes + at,
			     at < frame->have ? frame->have - at : 0, frame->address + at);
		d->has_upto = had;
		return;
	}
	value = storage_load(d->abi, storage, frame->bytes + at);
	if (type_extent(type)->bits)
		value = bits_of(index, storage, value);
	if (field_mods(field)->flags & D_WAS && field_mods(field)->dir != D_INOUT)
		changed_word(d, frame, type, frame->address + at, value);
	else
		with_extent(d, frame, field, type->kind == D_POINTER ? pointer : word, value);
}

/* Is the field within the bytes that are there?  What takes the rest needs at least one byte. */
static bool present(struct decode *d, const struct frame *frame, uint16_t index)
{
	const struct d_type *type = &d_types[d_fields[index].type];
	size_t at = field_place(index)->at[d->abi->id];
	enum d_storage storage = field_storage(d->abi, index);
	size_t size =
		storage ? storage_size(d->abi, storage) : type_size(d->abi, d_fields[index].type);

	if (at == D_ABSENT)
		return false;
	if (type->kind == D_BUFFER && type_extent(type)->flags & D_IN_PLACE &&
	    type->ref != M_CHAR && type->ref != M_DATA && type->ref != M_HEXDATA)
		return frame->has_upto ? frame->upto > at : frame->have > at;
	if (type->kind == D_ARRAY && type_extent(type)->count)
		return true;
	if (type->kind == D_STRUCT && struct_rest(&d_structs[type->ref])->min)
		size = struct_rest(&d_structs[type->ref])->min;
	/* Of registers in an array there are as many as were asked for. */
	if (frame->partial || (frame->grows && type->kind == D_ARRAY) ? at >= frame->have
								      : at + size > frame->have)
		return false;
	if (type->kind != D_STRUCT && d->reach < frame->address + at + size)
		d->reach = frame->address + at + size;
	return true;
}

static bool in_phase(const struct d_field *field, enum phase phase)
{
	switch (phase) {
	case PHASE_IN:
		return field_mods(field)->dir != D_OUT;
	case PHASE_OUT:
	case PHASE_REST:
		return field_mods(field)->dir != D_IN;
	case PHASE_WAS:
		return field_mods(field)->flags & D_WAS;
	case PHASE_AFTER:
		return field_mods(field)->after;
	case PHASE_FAILED: /* what is said of a call that failed */
		return field_mods(field)->dir == D_OUT && expr_late(field_mods(field)->cond);
	default:
		return true;
	}
}

/* The field again, after the call: "parent_tid=[27]". */
static void again(struct decode *d, const struct frame *frame, uint16_t index)
{
	const struct d_field *field = &d_fields[index];
	const struct d_type *after = &d_types[field_mods(field)->after];
	uint64_t value = (uint64_t)field_value(d, frame, index);

	if (after->kind == D_POINTER)
		target(d, frame, NULL, after->ref, value);
	else
		target(d, frame, NULL, field_mods(field)->after, value);
}

/* Is `=> *T` of the structure that the field points to itself? */
static bool answered(const struct d_field *field)
{
	const struct d_type *after = &d_types[field_mods(field)->after];

	return after->kind == D_POINTER && after->ref == d_types[field->type].ref;
}

static void answer_struct(struct decode *d, const struct frame *frame, const struct d_field *field,
			  uint64_t value)
{
	bool array;

	target_struct(d, frame, pointed_struct(field, &array), value, PHASE_OUT, false);
}

/* What the call wrote into a structure behind a pointer, in braces of its own; no arrow to nothing.
 */
static void answer(struct decode *d, const struct frame *frame, uint16_t index)
{
	uint64_t value = (uint64_t)field_value(d, frame, index);
	uint32_t arrow = d->tape->count - 1;

	with_extent(d, frame, &d_fields[index], answer_struct, value);
	if (d->tape->tokens[arrow].kind == T_ARROW && d->tape->count == arrow + 3)
		d->tape->count = arrow;
}

/* Did the entry half end with a pointer that could not be followed? */
static bool unreadable_before(const struct decode *d, const struct d_type *type)
{
	uint32_t i = d->tape->count - 1;

	i -= d->tape->tokens[i].kind == T_ENTERED && i;
	return type->kind == D_POINTER && d->tape->tokens[i].kind == T_ADDR;
}

/* Is an `inout` word that was kept still what it was? */
static bool unchanged(const struct decode *d, const struct frame *frame, uint16_t index)
{
	size_t at = field_place(index)->at[d->abi->id];
	uint64_t old;

	return field_mods(&d_fields[index])->flags & D_WAS &&
	       was_value(d, frame->address + at, &old) &&
	       old == storage_load(d->abi, field_storage(d->abi, index), frame->bytes + at);
}

/* What is pushed for a terse field that is no pointer: [...] for an array, else "..." where it
 * stands. */
static bool stand_in(struct decode *d, const struct frame *frame, const struct d_field *field)
{
	const struct d_type *type = &d_types[field->type];

	if (type->kind == D_POINTER || type->kind == D_BUFFER)
		return false;
	if (type->kind == D_ARRAY) {
		push_field(d, field->name);
		push_open(d, T_ARRAY);
		if (type_count(d, frame, type))
			push_more(d);
		push_end(d);
	} else if (d->tape->tokens[d->tape->count - 1].kind != T_MORE) {
		push_more(d);
	}
	return true;
}

/* Push a run of fields; counts them, and tells whether a verbose one was withheld. */
static unsigned run(struct decode *d, const struct frame *frame, unsigned first, unsigned count,
		    enum phase phase, struct shown *s, bool *withheld)
{
	unsigned pushed = 0;

	for (unsigned i = first; i < first + count; i++) {
		const struct d_field *field = &d_fields[i];

		bool there = present(d, frame, i);

		if (field_mods(field)->flags & D_HIDDEN || !shown_next(s, d, frame, field))
			continue;
		if (!there) {
			s->previous = false;
			continue;
		}
		if (field_mods(field)->flags & D_VERBOSE && d->abbrev) {
			*withheld = *withheld || phase == PHASE_REST ||
				    (phase == PHASE_FAILED && field_mods(field)->dir != D_OUT) ||
				    in_phase(field, phase);
			continue;
		}
		if (!in_phase(field, phase) || d->tape->count > DECODE_TOKENS_MAX)
			continue;
		if (phase == PHASE_AFTER && !pushed) {
			tape_push(d->tape, T_ARROW);
			push_open(d, T_STRUCT);
		}
		if (field_mods(field)->flags & D_TERSE && d->abbrev && stand_in(d, frame, field)) {
			pushed++;
			continue;
		}
		if (phase == PHASE_REST && field_mods(field)->dir == D_INOUT) {
			if (unreadable_before(d, &d_types[field->type]) || unchanged(d, frame, i))
				continue;
			tape_push(d->tape, T_ARROW);
		} else {
			push_member(d, field->name, field_place(i)->at[d->abi->id]);
			d->tape->tokens[d->tape->count - 1].aux = i;
		}
		if (phase == PHASE_AFTER)
			again(d, frame, i);
		else if (phase == PHASE_REST && answered(field))
			answer(d, frame, i);
		else
			member(d, frame, i);
		pushed++;
	}
	return pushed;
}

/* Push the fields of a structure in a phase; returns whether there were any, *withheld whether
 * "..." is due. */
static bool fields(struct decode *d, const struct frame *frame, enum phase phase, bool *withheld)
{
	struct shown s = { true, true };
	unsigned pushed;

	*withheld = false;
	d->depth++;
	pushed = run(d, frame, frame->first, frame->count, phase, &s, withheld);
	pushed += run(d, frame, frame->more, frame->more_count, phase, &s, withheld);
	d->depth--;
	return pushed > 0;
}

/* Are fields there of which only a part is, with zeros behind it? */
static bool has_parts(const struct d_rest *rest)
{
	return rest->tail == D_TAIL_EXTRA || (rest->tail == D_TAIL_MORE && rest->fill);
}

static struct frame frame_of(const struct decode *d, const struct frame *outer, uint16_t strukt,
			     const uint8_t *bytes, size_t have, uint64_t address)
{
	const struct d_struct *s = &d_structs[strukt];
	struct frame f = {
		.outer = outer,
		.first = s->first,
		.count = s->count,
		.bytes = bytes,
		.have = have,
		.address = address,
		.partial = has_parts(struct_rest(s)),
		.grows = struct_rest(s)->tail == D_TAIL_MORE,
		.has_upto = d->has_upto,
		.upto = d->upto,
		.note = struct_rest(s)->note,
	};
	const struct d_case *c = case_in_force(d, &f, &struct_rest(s)->by,
					       d->has_upto && d->upto < have ? d->upto : have);

	if (c) {
		f.more = c->first;
		f.more_count = case_rest(c)->count;
	}
	return f;
}

/* ---- What is behind the last field: of a newer version of a structure */

enum { TAIL_END = 4096 }; /* no structure of the kernel grows beyond a page */

struct tail {
	uint8_t bytes[TAIL_END];
	size_t from, to, have; /* offsets; have 0: it cannot be read */
};

/* Is there one, as far as it is known not to be all zeros? */
static bool find_tail(struct decode *d, const struct frame *f, struct tail *tail)
{
	uint64_t upto = f->upto < TAIL_END ? f->upto : TAIL_END;

	tail->from = d->reach - f->address;
	tail->to = upto;
	if (!f->has_upto || d->reach < f->address || tail->from >= upto)
		return false;
	tail->have = tail->to - tail->from;
	if (memory_read(d->task, d->reach, tail->bytes, tail->have)) {
		tail->have = 0;
		return true;
	}
	for (size_t i = 0; i < tail->have; i++)
		if (tail->bytes[i])
			return true;
	return false;
}

static void push_tail(struct decode *d, const struct tail *tail, bool named)
{
	size_t limit = d->options->string_limit, n = tail->have < limit ? tail->have : limit;
	char text[48];

	snprintf(text, sizeof(text), named ? "bytes %zu..%zu" : "/* bytes %zu..%zu */", tail->from,
		 tail->to - 1);
	if (named)
		push_field(d, S_extra_data);
	else if (tail->have)
		push_label(d, text);
	if (tail->have)
		push_data(d, tail->bytes, n, TF_BYTES | TF_HEXSTR | (n < tail->have ? TF_CUT : 0));
	else
		tape_word(d->tape, 0, "???");
	if (named)
		tape_note(d->tape, "%s", text);
}

/* The tail of a structure, in the way its description says; true when "..." is due for it. */
static bool show_tail(struct decode *d, const struct frame *f, uint16_t strukt)
{
	enum d_tail how = struct_rest(&d_structs[strukt])->tail;
	struct tail tail;

	if (how == D_TAIL_MORE)
		return f->has_upto && !d->out && f->address + f->upto > d->reach;
	if (how == D_TAIL_NONE || !find_tail(d, f, &tail))
		return false;
	if (how == D_TAIL_EXTRA && d->abbrev)
		return true;
	push_tail(d, &tail, how == D_TAIL_EXTRA);
	return false;
}

static void struct_in_phase(struct decode *d, const struct frame *f, uint16_t strukt,
			    enum phase phase, bool open)
{
	struct token *opening;
	bool withheld;

	opening = tape_push(d->tape, T_STRUCT);
	opening->value = f->address;
	opening->id = strukt;
	fields(d, f, phase, &withheld);
	if (open)
		return;
	if (phase != PHASE_WAS && (show_tail(d, f, strukt) || withheld))
		push_more(d);
	push_end(d);
	if (f->note)
		customs[f->note](d, f, 0);
}

void decode_struct(struct decode *d, const struct frame *frame, uint16_t strukt,
		   const uint8_t *bytes, size_t have, uint64_t address)
{
	struct frame f;

	if (d->depth >= DECODE_DEPTH_MAX) {
		push_addr(d, address);
		return;
	}
	f = frame_of(d, frame, strukt, bytes, have, address);
	f.partial = frame && frame->partial;
	struct_in_phase(d, &f, strukt, d->out ? PHASE_ALL : PHASE_IN, false);
}

/* Read a structure behind a pointer as far as `upto` goes; false when less than its minimum or
 * unreadable. */
static bool read_struct(const struct decode *d, uint16_t strukt, uint64_t addr, uint8_t *bytes,
			size_t *have)
{
	const struct d_rest *rest = struct_rest(&d_structs[strukt]);
	size_t size = d_sizes[d_structs[strukt].size][d->abi->id], n, fill;
	bool grows = rest->tail == D_TAIL_EXTRA && d->has_upto;
	uint8_t last;

	size = size < DECODE_STRUCT_MAX ? size : DECODE_STRUCT_MAX;
	n = d->has_upto && d->upto < size ? (size_t)d->upto : size;
	fill = rest->fill < size ? rest->fill : size;
	if ((d->has_upto && ((int64_t)d->upto < rest->min || !d->upto)) ||
	    (grows && d->upto > TAIL_END) || memory_read(d->task, addr, bytes, n) ||
	    (grows && d->upto > n && memory_read(d->task, addr + d->upto - 1, &last, 1)))
		return false;
	memset(bytes + n, 0, size - n);
	*have = n < fill ? fill : n;
	return true;
}

/* How many bytes there are when the structure says so itself, in the first version of it. */
static void own_extent(struct decode *d, uint16_t strukt, uint64_t addr)
{
	const struct d_struct *s = &d_structs[strukt];
	uint8_t bytes[DECODE_STRUCT_MAX];
	struct frame f = { .first = s->first,
			   .count = s->count,
			   .bytes = bytes,
			   .have = struct_rest(s)->min,
			   .address = addr };
	uint64_t upto;

	if (!struct_rest(s)->upto || memory_read(d->task, addr, bytes, struct_rest(s)->min))
		return;
	upto = (uint64_t)expr_eval(d, &f, struct_rest(s)->upto);
	if (!d->has_upto || upto < d->upto)
		d->upto = upto;
	d->has_upto = true;
}

/* What a structure behind a pointer changes of the state of the one around it. */
struct around {
	bool has_upto;
	uint64_t upto, reach;
};

static struct around enter_struct(struct decode *d, uint16_t strukt, uint64_t addr)
{
	struct around around = { d->has_upto, d->upto, d->reach };

	own_extent(d, strukt, addr);
	d->reach = addr;
	return around;
}

static void leave_struct(struct decode *d, const struct around *around)
{
	d->has_upto = around->has_upto;
	d->upto = around->upto;
	d->reach = around->reach;
}

bool target_struct(struct decode *d, const struct frame *frame, uint16_t strukt, uint64_t addr,
		   enum phase phase, bool open)
{
	uint8_t bytes[DECODE_STRUCT_MAX];
	struct around around;
	struct frame f;
	size_t have;
	bool shown;

	if (!addr || !d->deref || d->depth >= DECODE_DEPTH_MAX) {
		push_addr(d, addr);
		return false;
	}
	around = enter_struct(d, strukt, addr);
	shown = read_struct(d, strukt, addr, bytes, &have);
	if (shown) {
		f = frame_of(d, frame, strukt, bytes, have, addr);
		struct_in_phase(d, &f, strukt, phase, open);
	} else {
		push_unreadable(d, addr);
	}
	leave_struct(d, &around);
	return shown;
}

void target_close(struct decode *d, const struct frame *frame, uint16_t strukt, uint64_t addr)
{
	struct around around = enter_struct(d, strukt, addr);
	uint8_t bytes[DECODE_STRUCT_MAX];
	bool withheld = false;
	size_t have;

	if (read_struct(d, strukt, addr, bytes, &have)) {
		struct frame f = frame_of(d, frame, strukt, bytes, have, addr);

		/* When the call failed nothing is new; a phase that shows nothing still knows what
		 * was withheld. */
		fields(d, &f, d->failed ? PHASE_FAILED : PHASE_REST, &withheld);
	}
	if (withheld)
		push_more(d);
	push_end(d);
	leave_struct(d, &around);
}

void target_after(struct decode *d, const struct frame *frame, uint16_t strukt, uint64_t addr)
{
	uint8_t bytes[DECODE_STRUCT_MAX];
	struct around around;
	struct frame f;
	bool withheld;
	size_t have;

	if (!addr || !d->deref)
		return;
	around = enter_struct(d, strukt, addr);
	if (read_struct(d, strukt, addr, bytes, &have)) {
		f = frame_of(d, frame, strukt, bytes, have, addr);
		if (fields(d, &f, PHASE_AFTER, &withheld))
			push_end(d);
	}
	leave_struct(d, &around);
}

static void target_bits(struct decode *d, const struct frame *frame, const struct d_type *type,
			uint64_t addr)
{
	int64_t n = type_count(d, frame, type);
	uint8_t bytes[DECODE_STRUCT_MAX];
	size_t size = storage_size(d->abi, type->storage);

	n = n < (int64_t)(sizeof(bytes) / size) ? n : (int64_t)(sizeof(bytes) / size);
	if (n <= 0 || memory_read(d->task, addr, bytes, (size_t)n * size))
		push_unreadable(d, addr);
	else
		meaning_bits(d, type, bytes, (size_t)n * size);
}

/* A word behind a pointer: [5], [128 => 16]. */
static void target_word(struct decode *d, const struct frame *frame, const struct d_field *field,
			const struct d_type *type, uint16_t index, uint64_t addr)
{
	size_t size = type_size(d->abi, index);
	enum d_storage storage = type->storage ? type->storage : ST_ADDR;
	uint8_t bytes[8];
	uint64_t value;
	uint32_t opening;

	if ((d->has_upto && d->upto < size) || memory_read(d->task, addr, bytes, size)) {
		push_unreadable(d, addr);
		return;
	}
	value = storage_load(d->abi, storage, bytes);
	d->has_upto = false;
	opening = d->tape->count;
	tape_push(d->tape, T_DEREF)->value = addr;
	if (field && field_mods(field)->flags & D_WAS)
		changed_word(d, frame, type, addr, value);
	else
		decode_word(d, frame, type, value);
	/* A set of signals has brackets of its own. */
	if (d->tape->count == opening + 2 && d->tape->tokens[opening + 1].kind == T_SIGSET)
		d->tape->tokens[opening] = d->tape->tokens[--d->tape->count];
	else
		push_end(d);
}

bool array_ends(const struct decode *d, uint64_t i)
{
	return (d->abbrev && i >= d->options->string_limit) || i >= DECODE_ARRAY_MAX ||
	       d->tape->count > DECODE_TOKENS_MAX;
}

/* Elements are read one by one, behind a pointer even the first left out by -s, up to a fault. */
static void target_array(struct decode *d, const struct frame *frame, const struct d_type *type,
			 uint64_t addr, bool pointed)
{
	int64_t n = type_count(d, frame, type);
	size_t size = type_size(d->abi, type->ref);
	uint8_t bytes[DECODE_STRUCT_MAX];
	uint64_t end;
	bool pair;

	if (d->has_upto && size && (uint64_t)n > d->upto / size)
		n = (int64_t)(d->upto / size);
	/* A negative count, or one that leaves the address space, is not one. */
	if (n < 0 || !size || size > sizeof(bytes) ||
	    __builtin_mul_overflow((uint64_t)n, size, &end) ||
	    __builtin_add_overflow(addr, end, &end)) {
		push_addr(d, addr);
		return;
	}
	/* A pair is one thing, but of descriptors, and so are three structures. */
	pair = !type_extent(type)->count && !d->has_upto && n <= 2 + (size > 8) &&
	       end - addr <= sizeof(bytes) &&
	       (d_types[type->ref].kind != D_VALUE || d_types[type->ref].ref != M_FD);
	d->has_upto = false;
	if (n && memory_read(d->task, addr, bytes, pair ? end - addr : size)) {
		push_unreadable(d, addr);
		return;
	}
	tape_push(d->tape, T_ARRAY)->value = addr;
	for (int64_t i = 0; i < n; i++) {
		uint64_t at = addr + (uint64_t)i * size;
		bool ends = array_ends(d, (uint64_t)i);

		if (i && (pointed || !ends) && memory_read(d->task, at, bytes, size)) {
			push_broken(d, at);
			break;
		}
		if (ends) {
			push_more(d);
			break;
		}
		decode_place(d, frame, &d_types[type->ref], bytes, size, at);
	}
	push_end(d);
}

static bool is_empty(const struct decode *d, const struct frame *frame, const struct d_type *type)
{
	return type->kind == D_ARRAY && type_extent(type)->count &&
	       !expr_eval(d, frame, type_extent(type)->count);
}

/* Sets of signals may be shorter than the kernel's, if a word is there; rt_sigpending writes as few
 * bytes as it is asked for. */
static bool takes_size(const struct decode *d, const struct d_type *type, uint64_t upto)
{
	if (type->ref != M_SIGSET)
		return upto == type_extent(type)->fixed;
	return upto >= (d->call == &d_calls[D_CALL_rt_sigpending] ? 1 : d->abi->pointer_size) &&
	       upto <= type_extent(type)->fixed;
}

static void target_bytes(struct decode *d, const struct frame *frame, const struct d_type *type,
			 uint64_t addr)
{
	uint64_t upto = d->upto;
	uint8_t bytes[DECODE_STRUCT_MAX];
	size_t n = type->kind == D_ATTRS ? (upto < sizeof(bytes) ? (size_t)upto : sizeof(bytes))
					 : type_extent(type)->fixed;

	n = n < sizeof(bytes) ? n : sizeof(bytes);
	if (type->kind == D_SHAPE && d->has_upto) {
		if (!takes_size(d, type, upto)) {
			push_addr(d, addr);
			return;
		}
		n = (size_t)upto;
	}
	if (memory_read(d->task, addr, bytes, n)) {
		push_unreadable(d, addr);
		return;
	}
	decode_place(d, frame, type, bytes, n, addr);
}

void target(struct decode *d, const struct frame *frame, const struct d_field *field, uint16_t type,
	    uint64_t addr)
{
	const struct d_type *t = &d_types[type];

	/* To see that there is nothing, nothing must be read. */
	if (!addr || d->depth >= DECODE_DEPTH_MAX || (!d->deref && !is_empty(d, frame, t)) ||
	    (field && field_mods(field)->flags & D_TERSE && d->abbrev)) {
		push_addr(d, addr);
		return;
	}
	switch (t->kind) {
	case D_STRUCT:
		target_struct(d, frame, t->ref, addr, d->out ? PHASE_ALL : PHASE_IN, false);
		break;
	case D_ARRAY:
		d->depth++;
		target_array(d, frame, t, addr, true);
		d->depth--;
		break;
	case D_BITS:
		target_bits(d, frame, t, addr);
		break;
	case D_SHAPE:
	case D_ATTRS:
		target_bytes(d, frame, t, addr);
		break;
	case D_BUFFER:
		if (type_extent(t)->flags & D_IN_PLACE) {
			target_bytes(d, frame, t, addr);
			break;
		}
		/* fall through */
	default:
		d->depth++;
		target_word(d, frame, field, t, type, addr);
		d->depth--;
	}
}

void decode_at(struct decode *d, const struct frame *frame, uint16_t type, uint64_t addr)
{
	target(d, frame, NULL, type, addr);
}

/* The place of an element: [NAME]=.  Those of a table without a 0 count from 1, and the array's
 * from 0: [NAME-1]=.  Where unknown ones have no comment, names are labels, whatever -X says. */
static void push_index(struct decode *d, uint16_t table, uint64_t index)
{
	const struct d_table *names = &d_tables[table];
	const struct d_const *row = &d_consts[names->first];
	struct token *t = tape_push(d->tape, T_FIELD);

	t->flags = TF_INDEX | (const_of(row) ? TF_NOZERO : 0);
	t->value = index;
	if (names->unknown)
		t->aux = table;
	else if (index < names->count && const_of(row + index) == index)
		t->id = const_name(row + index);
}

/* An array in place: counted ones may reach beyond the structure, and are read where they lie.  The
 * places of some have names in a table. */
static void place_array(struct decode *d, const struct frame *frame, const struct d_type *type,
			uint16_t table, const uint8_t *bytes, size_t have, uint64_t address)
{
	size_t size = type_size(d->abi, type->ref);
	bool whole = type_extent(type)->flags & D_WHOLE;

	if (type_extent(type)->count && frame->address) {
		target_array(d, frame, type, address, false);
		return;
	}
	tape_push(d->tape, T_ARRAY)->value = address;
	for (size_t i = 0;
	     (whole || i < type_extent(type)->fixed) && size && (i + 1) * size <= have; i++) {
		if (array_ends(d, i)) {
			push_more(d);
			break;
		}
		if (torn_off(d, address + i * size, size)) {
			push_broken(d, address + i * size);
			break;
		}
		if (table)
			push_index(d, table, i);
		decode_place(d, frame, &d_types[type->ref], bytes + i * size, size,
			     address + i * size);
	}
	push_end(d);
}

void decode_place(struct decode *d, const struct frame *frame, const struct d_type *type,
		  const uint8_t *bytes, size_t have, uint64_t address)
{
	enum d_storage storage;

	switch (type->kind) {
	case D_STRUCT:
		decode_struct(d, frame, type->ref, bytes, have, address);
		return;
	case D_ARRAY:
		place_array(d, frame, type, 0, bytes, have, address);
		return;
	case D_INDEXED:
		place_array(d, frame, &d_types[type->ref], type_extent(type)->fixed, bytes, have,
			    address);
		return;
	case D_BITS:
		meaning_bits(d, type, bytes,
			     type_extent(type)->fixed * storage_size(d->abi, type->storage));
		return;
	case D_SHAPE:
		meaning_shape(d, type, bytes,
			      have < type_extent(type)->fixed ? have : type_extent(type)->fixed);
		return;
	case D_ATTRS:
		decode_attrs(d, frame, type->ref, bytes, have, address);
		return;
	case D_BUFFER:
		if (type_extent(type)->flags & D_IN_PLACE) {
			meaning_place(d, frame, type, bytes, have, address);
			return;
		}
		break;
	}
	storage = type->storage ? type->storage : ST_ADDR;
	decode_word(d, frame, type, storage_load(d->abi, storage, bytes));
}

void decode_word(struct decode *d, const struct frame *frame, const struct d_type *type,
		 uint64_t value)
{
	const struct d_table *table;
	struct token *t;

	switch (type->kind) {
	case D_VALUE:
		meaning_value(d, type->ref, type->storage, value);
		break;
	case D_TABLE:
		table = &d_tables[type->ref];
		t = tape_push(d->tape, table->is_flags ? T_FLAGS : T_ENUM);
		t->id = type->ref;
		t->value = value;
		t->fmt = table->decimal ? FMT_UDEC : 0;
		t->flags = (storage_signed(type->storage) ? TF_SIGNED : 0) |
			   (storage_size(d->abi, type->storage) <= 4 ? TF_32 : 0);
		break;
	case D_POINTER:
		target(d, frame, NULL, type->ref, value);
		break;
	case D_BUFFER:
		meaning_buffer(d, frame, type, value);
		break;
	case D_CUSTOM:
		customs[type->ref](d, frame, value);
		break;
	default:
		push_hex(d, value);
	}
}
