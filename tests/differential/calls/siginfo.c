/* What comes with signals: those of every layout with every code that one of them has a name for,
 * sent to itself, which the kernel leaves as they are.
 *
 * trace: rt_sigqueueinfo,rt_tgsigqueueinfo,rt_sigtimedwait,pidfd_send_signal
 * modes: ; -v -yy -Y; -X raw; -X verbose -v; -e signal=SEGV,RT_2 --decode-pids=pidns
 */
#include "call.h"

static void nothing(int signo)
{
	(void)signo;
}

int main(void)
{
	static const int signals[] = { SIGILL, SIGTRAP, SIGBUS,	 SIGFPE,  SIGSEGV,
				       SIGIO,  SIGSYS,	SIGUSR1, SIGCHLD, 36 },
			 codes[] = { -100, -61, -60, -59, -8, -7, -6,  -5,  -4,	 -3,	  -2,
				     -1,   0,	1,   2,	  3,  4,  5,   6,   7,	 8,	  9,
				     11,   12,	13,  14,  15, 16, 128, 129, 256, 0x10001, 1 << 31 };
	static const uint32_t rest[][6] = {
		{ 0 },
		{ 0, 0x11111111, 0x22222222, 0x33333333, 0x44444444, 0x55555555 },
		{ -1U, 1, -1U, 3, 0x4000003e, 0xc00000b7 },
	};
	static uint32_t info[32];
	int self = getpid();
	struct timespec now = { 0 };
	sigset_t set;

	for (unsigned i = 0; i < COUNT(signals); i++)
		signal(signals[i], nothing);
	for (unsigned i = 0; i < COUNT(signals); i++)
		for (unsigned j = 0; j < COUNT(codes); j++)
			for (unsigned k = 0; k < COUNT(rest); k++) {
				info[0] = signals[i], info[1] = k, info[2] = codes[j];
				memcpy(info + 3, rest[k], sizeof(rest[k]));
				memcpy(info + 9, rest[k], sizeof(rest[k]));
				CALL(rt_sigqueueinfo, self, signals[i], info);
			}

	/* They wait where nobody handles them. */
	sigemptyset(&set), sigaddset(&set, SIGUSR1), sigaddset(&set, SIGSEGV),
		sigprocmask(SIG_BLOCK, &set, NULL);
	for (unsigned i = 0; i < COUNT(codes); i++)
		info[2] = codes[i],
		CALL(rt_tgsigqueueinfo, self, self, i & 1 ? SIGUSR1 : SIGSEGV, info),
		CALL(rt_sigtimedwait, &set, info, &now, 8), info[1] = i;
	for (unsigned i = 0; i < 14; i++) {
		char *torn = readable(i * 4);

		CALL(rt_sigqueueinfo, self, SIGUSR1, torn),
			CALL(pidfd_send_signal, -1, SIGUSR1, torn, i);
	}
	return 0;
}
