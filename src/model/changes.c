/* Calls by name: those of other widths ("setuid32") as well. */
#include "changes.h"

#include <stdlib.h>
#include <string.h>
#include "abi.h"
#include "bits.h"
#include "util.h"

static const struct changer {
	const char *name;
	uint8_t changes;
} changers[] = {
	{ "setuid", CHANGES_IDS },
	{ "setgid", CHANGES_IDS },
	{ "setreuid", CHANGES_IDS },
	{ "setregid", CHANGES_IDS },
	{ "setresuid", CHANGES_IDS },
	{ "setresgid", CHANGES_IDS },
	{ "setfsuid", CHANGES_IDS },
	{ "setfsgid", CHANGES_IDS },
	{ "capset", CHANGES_IDS },
	{ "prctl", CHANGES_COMM | CHANGES_IDS },
	{ "setsid", CHANGES_IDS },
	{ "setpgid", CHANGES_IDS },
	{ "chdir", CHANGES_PLACE },
	{ "fchdir", CHANGES_PLACE },
	{ "chroot", CHANGES_PLACE },
	{ "pivot_root", CHANGES_PLACE },
	{ "unshare", CHANGES_PLACE | CHANGES_IDS },
	{ "setns", CHANGES_PLACE | CHANGES_IDS },
	{ "close_range", CHANGES_DESCRIPTORS },
};

static uint8_t *changed_by;
static uint64_t *calls;

static void know(void)
{
	if (calls)
		return;
	calls = xcalloc((d_number_count + 63) / 64, sizeof(*calls));
	changed_by = xcalloc(d_number_count, sizeof(*changed_by));
	for (uint32_t row = 1; row < d_number_count; row++) {
		const char *name = d_text(d_numbers[row].name);

		for (size_t i = 0; i < countof(changers); i++) {
			size_t len = strlen(changers[i].name);

			if (strncmp(name, changers[i].name, len) != 0 ||
			    (name[len] && strcmp(name + len, "32") != 0))
				continue;
			changed_by[row] = changers[i].changes;
			if (changers[i].changes != CHANGES_DESCRIPTORS)
				bit_set(calls, row);
		}
	}
}

unsigned changes_of(uint32_t row)
{
	know();
	return changed_by[row];
}

const uint64_t *changes_calls(void)
{
	know();
	return calls;
}

void changes_close(void)
{
	free(changed_by);
	free(calls);
	changed_by = NULL;
	calls = NULL;
}
