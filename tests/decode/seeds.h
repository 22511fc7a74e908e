/* Fixtures as inputs of the fuzz targets. */
#ifndef SONDE_SEEDS_H
#define SONDE_SEEDS_H

#include "fixture.h"

/* Write a call as FOLDER/CALL/FILE-LINE, as tests/fuzz/input.h says; signals and what does not fit
 * are left out. Dies when it cannot. */
void seed_write(const char *folder, const struct fixture *f, unsigned line);

#endif
