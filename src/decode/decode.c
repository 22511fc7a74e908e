/* The interpreter: walks a call's description in two halves, as it enters and as it returns. */
#include "decode.h"

#include <string.h>
#include "args.h"
#include "event.h"
#include "memory.h"
#include "task.h"

static const struct decode_options defaults = { .string_limit = 32 };
static const struct decode_options *options = &defaults;

_Static_assert(sizeof(struct saved) <= sizeof(((struct task *)0)->decode_state),
	       "decode_state is too small");

void decode_open(const struct decode_options *opts, const struct decode_lookup *lookup)
{
	options = opts;
	push_lookup(lookup);
}

uint32_t *decode_scratch(struct decode *d)
{
	return d->saved->scratch;
}

/* Must the argument wait until the call has returned? */
static bool late(const struct d_field *field)
{
	const struct d_type *t = &d_types[field->type];

	if (field_mods(field)->dir == D_OUT || field_mods(field)->flags & D_WAS ||
	    expr_late(field_mods(field)->cond) || expr_late(field_mods(field)->upto) ||
	    expr_late(field_mods(field)->limit) || expr_late(type_extent(t)->count))
		return true;
	return t->kind == D_POINTER && expr_late(type_extent(&d_types[t->ref])->count);
}

/* ---- One argument, by direction
 * ------------------------------------------------------------------------ */

static void show_pointer(struct decode *d, const struct frame *frame, const struct d_field *field,
			 uint64_t value)
{
	target(d, frame, field, d_types[field->type].ref, value);
}

static void show_word(struct decode *d, const struct frame *frame, const struct d_field *field,
		      uint64_t value)
{
	decode_word(d, frame, &d_types[field->type], value);
}

static void show_failed_struct(struct decode *d, const struct frame *frame,
			       const struct d_field *field, uint64_t value)
{
	bool array;

	target_struct(d, frame, pointed_struct(field, &array), value, PHASE_WAS, false);
}

/* Does the register hold an address of what the call fills in? */
static bool points(const struct d_type *t)
{
	return t->kind == D_POINTER ||
	       (t->kind == D_BUFFER && !(type_extent(t)->flags & D_IN_PLACE)) ||
	       t->kind == D_CUSTOM;
}

/* An `out` argument of a call that returned. */
static void show_out(struct decode *d, const struct frame *frame, const struct d_field *field,
		     uint64_t value)
{
	const struct d_type *t = &d_types[field->type];
	bool array;
	uint16_t strukt = pointed_struct(field, &array);

	d->out = true;
	if (!d->failed)
		with_extent(d, frame, field, t->kind == D_POINTER ? show_pointer : show_word,
			    value);
	else if (strukt && !array && struct_traits(strukt) & TRAIT_WAS)
		with_extent(d, frame, field, show_failed_struct, value);
	else if (t->kind == D_POINTER && field_mods(field)->flags & D_WAS)
		with_extent(d, frame, field, show_pointer, value);
	else if (points(t))
		push_addr(d, value);
	else
		show_word(d, frame, field, value);
	d->out = false;
}

static void open_struct(struct decode *d, const struct frame *frame, const struct d_field *field,
			uint64_t value)
{
	bool array;

	if (target_struct(d, frame, pointed_struct(field, &array), value, PHASE_IN, true))
		d->saved->straddle = STRADDLE_OPEN;
}

/* An `in` or `inout` argument: says through d->saved->straddle when something of it comes after the
 * call. */
static void show_in(struct decode *d, const struct frame *frame, const struct d_field *field,
		    uint64_t value)
{
	const struct d_type *t = &d_types[field->type];
	bool array;
	uint16_t strukt = pointed_struct(field, &array);
	unsigned traits = strukt && !array ? struct_traits(strukt) : 0;

	if (field_mods(field)->dir == D_INOUT && traits & TRAIT_OUT) {
		with_extent(d, frame, field, open_struct, value);
		return;
	}
	with_extent(d, frame, field, t->kind == D_POINTER ? show_pointer : show_word, value);
	if (field_mods(field)->dir == D_INOUT && t->kind == D_CUSTOM)
		d->saved->straddle = STRADDLE_CUSTOM;
	else if (field_mods(field)->after && d->tape->tokens[d->tape->count - 1].kind != T_ADDR)
		d->saved->straddle = STRADDLE_VALUE;
	else if (traits & TRAIT_AFTER)
		d->saved->straddle = STRADDLE_STRUCT;
}

static void close_struct(struct decode *d, const struct frame *frame, const struct d_field *field,
			 uint64_t value)
{
	bool array;

	target_close(d, frame, pointed_struct(field, &array), value);
}

static void after_struct(struct decode *d, const struct frame *frame, const struct d_field *field,
			 uint64_t value)
{
	bool array;

	target_after(d, frame, pointed_struct(field, &array), value);
}

static void after_value(struct decode *d, const struct frame *frame, const struct d_field *field,
			uint64_t value)
{
	const struct d_type *after = &d_types[field_mods(field)->after];
	bool array, same = field_mods(field)->after == field->type;
	uint16_t strukt = pointed_struct(field, &array);
	uint32_t arrow = d->tape->count;

	tape_push(d->tape, T_ARROW);
	if (same && strukt && !array && struct_traits(strukt) & TRAIT_OUT)
		target_struct(d, frame, strukt, value, PHASE_OUT, false);
	else
		target(d, frame, NULL,
		       after->kind == D_POINTER ? after->ref : field_mods(field)->after, value);
	/* No arrow to nothing. */
	if (d->tape->count == arrow + 3 && d->tape->tokens[arrow + 1].kind == T_STRUCT)
		d->tape->count = arrow;
}

/* Does the structure behind the arrow have something to say of a call that failed, too? */
static bool tells_failure(const struct d_field *field)
{
	const struct d_type *t = &d_types[field_mods(field)->after];
	const struct d_struct *s;

	if (t->kind != D_POINTER || d_types[t->ref].kind != D_STRUCT)
		return false;
	s = &d_structs[d_types[t->ref].ref];
	for (unsigned i = s->first; i < s->first + s->count; i++)
		if (expr_late(field_mods(&d_fields[i])->cond))
			return true;
	return false;
}

/* A call that returned 0 has not moved an offset; a structure it fills in all the same. */
static bool again(const struct decode *d, const struct d_field *field)
{
	const struct d_type *before = &d_types[d_types[field->type].ref];

	return d->ret || (before->kind != D_VALUE && before->kind != D_TABLE);
}

/* The part of an argument that was left for after the call. */
static void finish(struct decode *d, const struct frame *frame, const struct d_field *field,
		   uint64_t value)
{
	enum straddle what = d->saved->straddle;

	d->saved->straddle = STRADDLE_NONE;
	d->out = true;
	switch (what) {
	case STRADDLE_OPEN:
		with_extent(d, frame, field, close_struct, value);
		break;
	case STRADDLE_STRUCT:
		if (!d->failed)
			with_extent(d, frame, field, after_struct, value);
		break;
	case STRADDLE_VALUE:
		if (d->failed ? tells_failure(field) : again(d, field))
			with_extent(d, frame, field, after_value, value);
		break;
	case STRADDLE_CUSTOM:
		with_extent(d, frame, field, show_word, value);
		break;
	case STRADDLE_NONE:
		break;
	}
	d->out = false;
}

/* ---- All arguments
 * -------------------------------------------------------------------------------------- */

static struct frame call_frame(const struct decode *d, const struct d_case *c)
{
	struct frame f = { .first = d->call->first, .count = d->call->count };

	if (c) {
		f.count = call_rest(d->call)->keep;
		f.more = c->first;
		f.more_count = case_rest(c)->count;
	}
	return f;
}

/* The case of the call in force; its selector may use any of the common arguments. */
static const struct d_case *call_case(struct decode *d, struct args *args)
{
	const struct d_call_rest *rest = call_rest(d->call);
	const struct d_case *c;
	struct frame f = call_frame(d, NULL);

	args_find(args, d->abi, d->call, NULL);
	d->in = args;
	c = case_in_force(d, &f, &rest->by, SIZE_MAX);
	if (c)
		args_find(args, d->abi, d->call, c);
	return c;
}

static void push_described(struct decode *d, const struct arg *arg)
{
	push_arg(d, d_fields[arg->field].name, arg->slot);
	d->tape->tokens[d->tape->count - 1].aux = arg->field;
}

static void enter_args(struct decode *d, const struct frame *frame)
{
	struct shown s = { true, true };
	bool stopped = false;

	for (unsigned i = 0; i < d->in->count; i++) {
		const struct arg *a = &d->in->arg[i];
		const struct d_field *field = &d_fields[a->field];
		uint64_t value = args_value(d, a, &d_types[field->type]);

		if (!stopped)
			d->saved->next = (uint8_t)i;
		stopped = stopped || late(field);
		if (field_mods(field)->flags & D_HIDDEN ||
		    (!stopped && !shown_next(&s, d, frame, field)))
			continue;
		/* Those behind the first late one are not shown yet, but what they were must be
		 * known by then. */
		was_save(d, frame, field, value);
		if (stopped)
			continue;
		push_described(d, a);
		show_in(d, frame, field, value);
		d->saved->next = (uint8_t)(i + 1);
		stopped = d->saved->straddle != STRADDLE_NONE;
	}
	if (!stopped)
		d->saved->next = (uint8_t)d->in->count;
	d->complete = !stopped;
}

static void exit_args(struct decode *d, const struct frame *frame)
{
	struct shown s = { true, true };

	for (unsigned i = 0; i < d->in->count; i++) {
		const struct arg *a = &d->in->arg[i];
		const struct d_field *field = &d_fields[a->field];
		uint64_t value = args_value(d, a, &d_types[field->type]);

		if (field_mods(field)->flags & D_HIDDEN || !shown_next(&s, d, frame, field))
			continue;
		if (i + 1 == d->saved->next && d->saved->straddle)
			finish(d, frame, field, value);
		if (i < d->saved->next)
			continue;
		push_described(d, a);
		if (field_mods(field)->dir == D_OUT || field_mods(field)->flags & D_WAS) {
			show_out(d, frame, field, value);
		} else {
			show_in(d, frame, field, value);
			finish(d, frame, field, value);
		}
	}
}

void decode_args(struct decode *d)
{
	struct args args;
	const struct d_case *c = call_case(d, &args);
	struct frame frame = call_frame(d, c);

	if (d->exiting)
		exit_args(d, &frame);
	else
		enter_args(d, &frame);
	d->in = NULL;
}

/* ---- Raw and unknown calls
 * --------------------------------------------------------------------------- */

static void push_register(struct decode *d, d_str name, unsigned slot)
{
	push_arg(d, name, slot);
	push_hex(d, d->args[slot]);
	d->tape->tokens[d->tape->count - 1].flags = TF_RAW;
}

/* Every register the description covers, or six when there is none. */
static void push_registers(struct decode *d, bool described)
{
	struct args args;

	if (!described) {
		for (unsigned i = 0; i < 6; i++)
			push_register(d, 0, i);
		return;
	}
	args_find(&args, d->abi, d->call, NULL);
	for (unsigned i = 0; i < args.count; i++) {
		const struct arg *a = &args.arg[i];

		if (field_mods(&d_fields[a->field])->flags & D_SAME)
			continue;
		for (unsigned slot = a->slot; slot <= a->slot + (a->wide ? 1u : 0u) && slot < 6;
		     slot++)
			push_register(d, d_fields[a->field].name, slot);
	}
}

unsigned decode_arity(const struct abi *abi, const struct d_number *number)
{
	struct args args;
	unsigned slots = 0;

	if (!number->call)
		return 6;
	args_find(&args, abi, &d_calls[number->call], NULL);
	for (unsigned i = 0; i < args.count; i++) {
		unsigned end = args.arg[i].slot + 1u + args.arg[i].wide;

		if (args.arg[i].slot < 6 && end > slots)
			slots = end;
	}
	return slots < 6 ? slots : 6;
}

/* ---- The two halves
 * -------------------------------------------------------------------------------------- */

static bool raw(const struct event *event)
{
	return options->raw && options->raw(event->abi, event->nr);
}

static struct decode begin(struct task *task, const struct event *event)
{
	const struct abi *abi = event->abi;
	struct decode d = {
		.task = task,
		.abi = abi,
		.tape = &task->tape,
		.options = options,
		.call = &d_calls[abi_call(abi, event->nr)->call],
		.saved = (struct saved *)task->decode_state,
	};

	memcpy(d.args, event->args, sizeof(d.args));
	d.sp = event->sp;
	d.abbrev = options->abbreviated ? options->abbreviated(abi, event->nr) : !options->verbose;
	d.deref = options->dereferenced ? options->dereferenced(abi, event->nr) : true;
	return d;
}

static const struct d_ret *ret_of(struct decode *d)
{
	struct args args;
	const struct d_case *c = call_case(d, &args);

	d->in = NULL;
	return &d_rets[c && case_rest(c)->ret ? case_rest(c)->ret : d->call->ret];
}

static void enter(struct task *task, const struct event *event, bool undecoded)
{
	struct decode d = begin(task, event);
	unsigned known;

	tape_reset(d.tape);
	memset(d.saved, 0, sizeof(*d.saved));
	d.saved->entered = 1;
	if (d.call == d_calls || undecoded) {
		push_registers(&d, d.call != d_calls);
		d.complete = true;
	} else if (call_rest(d.call)->custom) {
		customs[call_rest(d.call)->custom](&d, NULL, 0);
	} else {
		decode_args(&d);
	}
	known = !d.complete ? 0 : d.call != d_calls && !undecoded && ret_of(&d)->note ? 2 : 1;
	tape_push(d.tape, T_ENTERED)->value = known;
}

void decode_enter(struct task *task, const struct event *event)
{
	enter(task, event, raw(event));
}

bool decode_look(struct task *task, const struct event *event)
{
	enter(task, event, false);
	return !raw(event);
}

/* The return value as wide as the ABI's registers are. */
static int64_t narrow_ret(const struct abi *abi, enum d_ret_kind kind, int64_t ret)
{
	if (abi->klong_size == 8)
		return ret;
	return kind == D_RET_INT || kind >= D_RET_FD ? (int64_t)(int32_t)ret
						     : (int64_t)(uint32_t)ret;
}

void push_ret(struct decode *d)
{
	const struct d_ret *ret = ret_of(d);
	struct token *t = tape_push(d->tape, T_RET);

	/* One that was made up may be negative without being an error. */
	t->fmt = d->injected && ret->kind == D_RET_INT ? D_RET_UINT : ret->kind;
	t->aux = ret->table;
	t->value = (uint64_t)narrow_ret(d->abi, ret->kind, d->ret);
	if (d->failed) {
		t->id = d->error;
	} else if (d->decorate && ret->kind == D_RET_FD) {
		if (shows_descriptors(d->options))
			push_fd(d, (int)d->ret);
	} else if (d->decorate && ret->kind >= D_RET_PID && ret->kind <= D_RET_SID) {
		if (shows_processes(d->options))
			push_pid(d, FMT_PID + (ret->kind - D_RET_PID), (int)d->ret);
	}
	if (ret->note && d->decorate && !d->failed)
		customs[ret->note](d, NULL, (uint64_t)d->ret);
}

static bool has_ret(const struct tape *tape)
{
	for (uint32_t i = tape->count; i-- > 0 && tape->tokens[i].kind != T_ENTERED;)
		if (tape->tokens[i].kind == T_RET)
			return true;
	return false;
}

void decode_exit(struct task *task, const struct event *event)
{
	struct decode d = begin(task, event);

	d.exiting = true;
	d.injected = event->injected;
	d.failed = event->is_error;
	d.error = event->is_error ? (uint32_t)-event->ret : 0;
	d.ret = event->is_error ? -1 : event->ret;
	if (!d.saved->entered) {
		tape_reset(d.tape);
		memset(d.saved, 0, sizeof(*d.saved));
		if (d.call == d_calls || raw(event))
			push_registers(&d, d.call != d_calls);
	}
	if (d.call == d_calls || raw(event)) {
		push_ret(&d);
		d.tape->tokens[d.tape->count - 1].flags |= d.call == d_calls ? 0 : TF_RAW;
	} else {
		d.decorate = true;
		if (call_rest(d.call)->custom)
			customs[call_rest(d.call)->custom](&d, NULL, 0);
		else
			decode_args(&d);
		if (!has_ret(d.tape))
			push_ret(&d);
	}
	if ((options->namespaces || options->vcpu) && d.decorate && !d.failed)
		beside(&d, event->nr);
	if (options->dumped)
		decode_dump(&d);
	d.saved->entered = 0;
}

void decode_whole(const struct task *task, const struct event *event,
		  const struct decode_options *how, struct tape *tape)
{
	const struct decode_options *usual = options;
	struct task again = *task;
	struct saved kept, fresh = { 0 };
	unsigned call = task->call.entry->call;

	options = how;
	again.tape = (struct tape){ 0 };
	if (event->kind == EV_ENTER) {
		decode_enter(&again, event);
	} else {
		/* As if we had come in the middle, but what words were is still in the arena. */
		memcpy(&kept, task->decode_state, sizeof(kept));
		fresh.was = kept.was;
		fresh.was_count = kept.was_count;
		fresh.entered = call && !call_rest(&d_calls[call])->custom;
		memcpy(again.decode_state, &fresh, sizeof(fresh));
		if (task->tape.used) {
			tape_reserve(&again.tape, task->tape.used - 1);
			memcpy(again.tape.bytes, task->tape.bytes, task->tape.used);
		}
		decode_exit(&again, event);
	}
	*tape = again.tape;
	options = usual;
	memory_invalidate(); /* of a task that is no more */
}

void decode_signal(struct tape *tape, const struct event *event)
{
	struct decode d = {
		.task = event->task,
		.abi = abi_native(),
		.tape = tape,
		.options = options,
		.abbrev = !options->verbose,
		.deref = true,
		.out = true,
		.call = d_calls,
	};

	tape_reset(tape);
	if (event->info_len)
		decode_struct(&d, NULL, D_STRUCT_siginfo, event->info, event->info_len, 0);
}
