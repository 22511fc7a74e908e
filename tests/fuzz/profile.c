/* Seccomp profiles of others: read, and written again. */
#include "oci.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static FILE *nowhere;
	struct oci profile;

	if (!nowhere)
		nowhere = fopen("/dev/null", "we");
	/* What could be read can be written. */
	if (!oci_parse(&profile, (const char *)data, size) && !oci_write(&profile, nowhere))
		abort();
	oci_free(&profile);
	return 0;
}
