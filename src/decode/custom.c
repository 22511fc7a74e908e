/* The table of customs: every `custom NAME` of the descriptions has its function custom_NAME. */
#include "decode.h"

custom_fn *const customs[C_COUNT] = {
#define X(name) [C_##name] = custom_##name,
	D_CUSTOMS(X)
#undef X
};
