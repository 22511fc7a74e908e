/* Calls that carry another call: socketcall with its arguments in memory, ipc with them in another
 * order. */
#include "subcall.h"

#include <string.h>
#include "abi.h"
#include "event.h"
#include "memory.h"

enum { SOCKETCALL = 102, IPC = 117, MSGRCV = 12 };

/* What socketcall carries, from 1, and how many words of arguments that has. */
static const struct {
	const char *name;
	uint8_t args;
} sockets[] = {
	{ "", 0 },	     { "socket", 3 },	{ "bind", 3 },	      { "connect", 3 },
	{ "listen", 2 },     { "accept", 3 },	{ "getsockname", 3 }, { "getpeername", 3 },
	{ "socketpair", 4 }, { "send", 4 },	{ "recv", 4 },	      { "sendto", 6 },
	{ "recvfrom", 6 },   { "shutdown", 2 }, { "setsockopt", 5 },  { "getsockopt", 5 },
	{ "sendmsg", 3 },    { "recvmsg", 3 },	{ "accept4", 4 },     { "recvmmsg", 5 },
	{ "sendmmsg", 4 },
};

/* What ipc carries, and which of its own arguments are whose: 1 is the first behind the number of
 * the call. */
static const struct {
	uint8_t number;
	const char *name;
	uint8_t args[5];
} ipcs[] = {
	{ 1, "semop", { 1, 4, 2 } },
	{ 2, "semget", { 1, 2, 3 } },
	{ 3, "semctl", { 1, 2, 3, 4 } }, /* its last argument lies in memory: an entry of its own */
	{ 4, "semtimedop", { 1, 4, 2, 5 } },
	{ 11, "msgsnd", { 1, 4, 2, 3 } },
	{ MSGRCV, "msgrcv", { 1, 4, 2, 5, 3 } },
	{ 13, "msgget", { 1, 2 } },
	{ 14, "msgctl", { 1, 2, 4 } },
	{ 21, "shmat", { 1, 4, 2, 3 } }, /* the last says where its result goes */
	{ 22, "shmdt", { 4 } },
	{ 23, "shmget", { 1, 2, 3 } },
	{ 24, "shmctl", { 1, 2, 4 } },
};

uint64_t subcall_carrier(uint64_t nr)
{
	return nr >> 32 && nr >> 32 <= IPC ? nr >> 32 : nr;
}

uint64_t subcall_number(bool ipc, unsigned which)
{
	uint64_t carrier = ipc ? IPC : SOCKETCALL;
	const char *name = NULL;
	uint32_t own;

	if (!ipc && which < sizeof(sockets) / sizeof(sockets[0]))
		name = sockets[which].name;
	for (size_t i = 0; ipc && i < sizeof(ipcs) / sizeof(ipcs[0]); i++)
		if (ipcs[i].number == which)
			name = ipcs[i].name;
	own = name && *name ? abi_number(&abis[ABI_I386], name, ipc) : 0;
	return own ? carrier << 32 | own : carrier;
}

/* Change the event's call; false when the table has none of this name. */
static bool carry(struct event *event, const char *name, const uint32_t *args, unsigned count)
{
	uint32_t own = abi_number(event->abi, name, event->nr == IPC);

	if (!own)
		return false;
	event->nr = event->nr << 32 | own;
	for (unsigned i = 0; i < 6; i++)
		event->args[i] = i < count ? args[i] : 0;
	return true;
}

static uint32_t word(const uint8_t *p)
{
	return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static void unfold_socketcall(struct event *event)
{
	uint32_t args[6], which = (uint32_t)event->args[0];
	uint8_t bytes[sizeof(args)];

	if (!which || which >= sizeof(sockets) / sizeof(sockets[0]))
		return;
	memory_invalidate(); /* what it holds may be another task's */
	if (memory_read(event->task, event->args[1], bytes, 4 * (size_t)sockets[which].args))
		return;
	for (unsigned i = 0; i < sockets[which].args; i++)
		args[i] = word(bytes + 4 * (size_t)i);
	carry(event, sockets[which].name, args, sockets[which].args);
}

/* The first version of msgrcv had two of its arguments in memory.  Where, and whether they are
 * there, is told behind its arguments. */
static uint64_t old_msgrcv(const struct event *event, uint32_t args[static 5])
{
	uint8_t bytes[8];

	memory_invalidate();
	if (memory_read(event->task, event->args[4], bytes, sizeof(bytes)))
		return SUBCALL_UNREADABLE | (uint32_t)event->args[4];
	args[1] = word(bytes);
	args[3] = word(bytes + 4);
	return SUBCALL_IN_MEMORY | (uint32_t)event->args[4];
}

static void unfold_ipc(struct event *event)
{
	uint32_t args[5] = { 0 },
		 which = (uint32_t)event->args[0] & 0xffff; /* the rest is its version */
	bool first_version = event->args[0] >> 16 == 0;
	uint64_t in_memory = 0;
	unsigned count = 0;

	for (size_t i = 0; i < sizeof(ipcs) / sizeof(ipcs[0]); i++) {
		if (ipcs[i].number != which)
			continue;
		for (; count < 5 && ipcs[i].args[count]; count++)
			args[count] = (uint32_t)event->args[ipcs[i].args[count]];
		if (which == MSGRCV && first_version)
			in_memory = old_msgrcv(event, args);
		if (carry(event, ipcs[i].name, args, count) && in_memory)
			event->args[5] = in_memory;
		return;
	}
}

void subcall_result(struct event *event)
{
	const struct abi *abi = event->abi;
	uint8_t bytes[4];

	if (abi->id != ABI_I386 || event->nr >> 32 != IPC || event->is_error ||
	    event->unavailable || (uint32_t)event->nr != abi_number(abi, "shmat", true))
		return;
	memory_invalidate();
	if (!memory_read(event->task, event->args[3], bytes, sizeof(bytes)))
		event->ret = (int32_t)((uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 |
				       (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24);
}

bool subcall_carries(const struct abi *abi, uint64_t nr)
{
	return abi->id == ABI_I386 && (nr == SOCKETCALL || nr == IPC);
}

void subcall_unfold(struct event *event)
{
	if (!subcall_carries(event->abi, event->nr))
		return;
	if (event->nr == SOCKETCALL)
		unfold_socketcall(event);
	else
		unfold_ipc(event);
}
