/* Customs of credentials: capabilities and keys. */
#include "decode.h"

#include <string.h>
#include "memory.h"
#include "names.h"

/* ---- Capabilities
 * ---------------------------------------------------------------------------------------- */

static void push_capabilities(struct decode *d, d_str name, size_t at, uint32_t low, uint32_t high)
{
	push_member(d, name, at);
	push_open(d, T_OR_LIST);
	if (low || !high)
		push_flags(d, D_TABLE_capabilities_low, low);
	if (high)
		push_flags(d, D_TABLE_capabilities_high, high);
	push_end(d);
}

/* Three sets of 32, or from version 2 on three and then again three for the upper half. */
void custom_cap_data(struct decode *d, const struct frame *frame, uint64_t value)
{
	uint32_t header[2], data[6] = { 0 }; /* its version and pid */
	const char *name;
	size_t size;

	(void)frame;
	if (memory_read(d->task, d->args[0], header, sizeof(header))) {
		push_addr(d, value);
		return;
	}
	name = name_enum(d->abi, D_TABLE_cap_version, header[0]);
	size = name && !strchr("23", name[strlen(name) - 1]) ? 12 : name ? 24 : 12;
	if (!value || !d->deref || memory_read(d->task, value, data, size)) {
		push_addr(d, value);
		return;
	}
	push_open(d, T_STRUCT);
	push_capabilities(d, S_effective, 0, data[0], data[3]);
	push_capabilities(d, S_permitted, 4, data[1], data[4]);
	push_capabilities(d, S_inheritable, 8, data[2], data[5]);
	push_end(d);
}

/* ---- Keys
 * ------------------------------------------------------------------------------------------------
 */

/* Each byte of the answer is a set of its own. */
void custom_keyctl_caps(struct decode *d, const struct frame *frame, uint64_t value)
{
	static const uint16_t tables[] = { D_TABLE_keyctl_caps0, D_TABLE_keyctl_caps1 };
	uint64_t room = storage_cast(d->abi, ST_ULONG, d->args[2]),
		 n = (uint64_t)d->ret < room ? (uint64_t)d->ret : room;
	uint8_t bytes[64];

	(void)frame;
	if (n > sizeof(bytes))
		n = sizeof(bytes);
	if (!value || !d->deref || memory_read(d->task, value, bytes, n)) {
		push_addr(d, value);
		return;
	}
	tape_push(d->tape, T_ARRAY)->value = value;
	for (uint64_t i = 0; i < n; i++)
		if (i < sizeof(tables) / sizeof(tables[0]))
			push_flags(d, tables[i], bytes[i]);
		else
			push_hex(d, bytes[i]);
	push_end(d);
}

/* Data whose length is a word of the parameters that the second argument points to. */
static void push_pkey_data(struct decode *d, uint64_t addr, size_t length_at)
{
	uint32_t len;

	if (memory_read(d->task, d->args[1] + length_at, &len, sizeof(len)))
		push_addr(d, addr);
	else
		push_bytes(d, addr, len);
}

void custom_pkey_data(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_pkey_data(d, value, 4);
}

void custom_pkey_data2(struct decode *d, const struct frame *frame, uint64_t value)
{
	(void)frame;
	push_pkey_data(d, value, 8);
}
