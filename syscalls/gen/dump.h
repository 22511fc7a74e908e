/* Compiled types and expressions as words of the language again. */
#ifndef SONDE_DUMP_H
#define SONDE_DUMP_H

#include <stdint.h>

const char *expr_text(uint16_t expr);
const char *type_text(uint16_t type);

#endif
