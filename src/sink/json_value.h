/* Values of a tape as JSON: used by json.c, for one token or bracket at a time. */
#ifndef SONDE_JSON_VALUE_H
#define SONDE_JSON_VALUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct abi;
struct buf;
struct tape;

/* The value at token i, with what it became after the call; returns the index behind it.  Always
 * writes exactly one JSON value. */
uint32_t json_put_value(struct buf *b, const struct abi *abi, const struct tape *tape, uint32_t i);
/* A JSON string of bytes that are UTF-8 (what is not becomes U+FFFD: for names of ours only). */
void json_put_string(struct buf *b, const char *s, size_t len);
/* The same of any bytes: {"base64":"..."} when they are not UTF-8. */
void json_put_bytes(struct buf *b, const char *s, size_t len);
/* {"value":N,"name":"..."}, without the name when it is NULL. */
void json_put_named(struct buf *b, const char *name, int64_t value);
/* A value of an enum or flags table. */
void json_put_table(struct buf *b, const struct abi *abi, uint16_t table, uint64_t value,
		    bool flags);

#endif
