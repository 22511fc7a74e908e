/* Expressions of descriptions, as the compiled descriptions of real calls carry them: found by the
 * call, evaluated with registers we make up.  And the arithmetic of storages. */
#include <criterion/criterion.h>
#include <string.h>
#include "args.h"
#include "decode.h"
#include "memory.h"

static struct decode of_call(uint16_t call, struct args *args, const struct abi *abi)
{
	struct decode d = { .abi = abi, .call = &d_calls[call], .in = args };

	args_find(args, abi, d.call, NULL);
	return d;
}

static const struct d_case *case_of(uint16_t call, unsigned slot, uint64_t selector)
{
	struct args args;
	struct decode d = of_call(call, &args, &abis[ABI_X86_64]);
	const struct d_call_rest *rest = call_rest(d.call);
	struct frame f = { .first = d.call->first, .count = d.call->count };

	d.args[slot] = selector;
	return case_in_force(&d, &f, &rest->by, SIZE_MAX);
}

Test(expr, a_case_is_chosen_by_value_and_only_as_wide_as_its_storage)
{
	enum { F_DUPFD = 0, F_SETLK = 6 };
	const struct d_case *lock = case_of(D_CALL_fcntl, 1, F_SETLK);

	cr_assert_not_null(lock);
	cr_assert_neq(case_of(D_CALL_fcntl, 1, F_DUPFD), lock);
	cr_assert_eq(case_of(D_CALL_fcntl, 1, F_SETLK | UINT64_C(0xdead) << 32), lock);
}

Test(expr, arrays_count_by_an_argument)
{
	struct args args;
	struct decode d = of_call(D_CALL_writev, &args, &abis[ABI_X86_64]);
	const struct d_field *iov = &d_fields[d.call->first + 1];
	const struct d_type *array = &d_types[d_types[iov->type].ref];
	struct frame f = { .first = d.call->first, .count = d.call->count };

	d.args[2] = 3;
	cr_assert_eq(array->kind, D_ARRAY);
	cr_assert_eq(type_count(&d, &f, array), 3);
	cr_assert_eq(expr_eval(&d, &f, 0), 0);
	cr_assert_eq(type_count(&d, NULL, array), 0, "no frame: nothing has a value");
}

Test(expr, what_depends_on_the_result_is_late)
{
	const struct d_call *read = &d_calls[D_CALL_read], *write = &d_calls[D_CALL_write];

	cr_assert(expr_late(type_extent(&d_types[d_fields[read->first + 1].type])->count));
	cr_assert_not(expr_late(type_extent(&d_types[d_fields[write->first + 1].type])->count));
	cr_assert_not(expr_late(0));
}

/* A 64-bit argument takes two registers on i386, from an even one on arm. */
static unsigned slot_of_offset(enum d_abi abi, bool *wide)
{
	struct args args;

	of_call(D_CALL_pread64, &args, &abis[abi]);
	cr_assert_eq(args.count, 4);
	*wide = args.arg[3].wide;
	return args.arg[3].slot;
}

Test(expr, wide_arguments)
{
	bool wide;

	cr_assert_eq(slot_of_offset(ABI_X86_64, &wide), 3);
	cr_assert_not(wide);
	cr_assert_eq(slot_of_offset(ABI_X32, &wide), 3);
	cr_assert_not(wide);
	cr_assert_eq(slot_of_offset(ABI_I386, &wide), 3);
	cr_assert(wide);
	cr_assert_eq(slot_of_offset(ABI_ARM, &wide), 4);
	cr_assert(wide);
}

Test(expr, storages)
{
	const struct abi *native = &abis[ABI_X86_64], *small = &abis[ABI_I386],
			 *x32 = &abis[ABI_X32];
	static const uint8_t bytes[8] = { 0xf1, 0xf2, 0xf3, 0xf4, 0x05, 0x06, 0x07, 0x08 };

	cr_assert_eq(storage_size(native, ST_LONG), 8);
	cr_assert_eq(storage_size(x32, ST_LONG), 4);
	cr_assert_eq(storage_size(x32, ST_KLONG), 8);
	cr_assert_eq(storage_size(small, ST_KLONG), 4);
	cr_assert_eq(storage_cast(native, ST_S32, 0xffffffff), (uint64_t)-1);
	cr_assert_eq(storage_cast(native, ST_U32, (uint64_t)-1), 0xffffffff);
	cr_assert_eq(storage_cast(small, ST_LONG, 0x80000000), (uint64_t)INT32_MIN);
	cr_assert_eq(storage_load(native, ST_S8, bytes), (uint64_t)-15);
	cr_assert_eq(storage_load(native, ST_BE16, bytes), 0xf1f2);
	cr_assert_eq(storage_load(native, ST_BE32, bytes), 0xf1f2f3f4);
	cr_assert_eq(storage_load(small, ST_ADDR, bytes), 0xf4f3f2f1);
	cr_assert_eq(storage_load(native, ST_BE64, bytes), UINT64_C(0xf1f2f3f405060708));
}
