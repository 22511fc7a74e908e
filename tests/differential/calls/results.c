/* What is said of results, and what calls that cannot succeed here fill in: each mode makes them
 * return something, and memory is as the program left it.
 *
 * trace: prctl,fcntl,membarrier,personality,adjtimex,sched_getscheduler,ptrace,sched_setattr,
 *  rt_sigprocmask,process_vm_readv,setgroups,clone3,wait4
 * modes: -e inject=prctl,fcntl,%process,%clock,%creds,%signal,sched_getscheduler:retval=0;
 *  -e inject=prctl,fcntl,ptrace,adjtimex,membarrier,clone3:retval=1 -v;
 *  -e inject=prctl,fcntl,ptrace,adjtimex,membarrier,clone3,wait4:retval=3 -X raw;
 *  -e inject=prctl,fcntl,ptrace,adjtimex,membarrier,clone3:retval=7 -X verbose -v;
 *  -e inject=fcntl,personality,prctl:retval=31; -e inject=fcntl,personality,wait4:retval=2 -X
 * verbose; -e inject=ptrace,setgroups,sched_setattr,wait4:retval=16; -e
 * inject=ptrace,process_vm_readv,rt_sigprocmask:retval=16 -X verbose -v
 */
#include "call.h"
#include <linux/filter.h>
#include <linux/sched.h>
#include <sys/prctl.h>
#include <sys/timex.h>
#include <sys/wait.h>

int main(void)
{
	/* They return a word of flags, or a number with a name. */
	static const int getters[] = { PR_GET_DUMPABLE,
				       PR_GET_SECUREBITS,
				       PR_MCE_KILL_GET,
				       46,
				       51,
				       56,
				       61,
				       64 },
			 asked[] = { F_GETFD,	 F_GETFL,      F_GETSIG,   F_GETOWN,
				     F_GETLEASE, F_GETPIPE_SZ, F_GET_SEALS };
	static const unsigned sets[] = { 1,	2,     3,     4,     5,	    6,	   7,
					 8,	10,    13,    14,    15,    16,	   17,
					 20,	0x100, 0x105, 0x110, 0x202, 0x301, 0x30e,
					 0x40a, 0x502, 0x600, 0x700, 0x802, 0xa04 };
	/* Deaths and stops of tracees, and words that are no status. */
	static const unsigned states[] = {
		0,	  0x100,   0x8000,   5,	       0x85,	 0x105,	   0x137f,  0xffff,
		0x10ffff, 0x57f,   0x857f,   0x3857f,  0x7f7f,	 0xff7f,   0x807f,  0x1137f,
		0x80057f, 0x7057f, 0x81057f, 0x10000,  0x20100,	 0x80,	   0xff,    0x1ff,
		0x10005,  0x20185, 0x990085, 0x226179, 0xffffff, 0x800080, 0xffff01
	};
	static struct timex timex;
	static uint64_t words[80];
	struct iovec none = { 0 };
	char *name = readable(15);

	for (unsigned i = 0; i < COUNT(getters); i++)
		CALL(prctl, getters[i], 1L, 2L, 3L, 4L);
	for (unsigned i = 0; i < 4; i++)
		CALL(prctl, 52, (long)i % 3, 0L, 0L, 0L);
	CALL(prctl, 62, 0, 7, 2, words), CALL(prctl, 62, 0, 7, 2, NULL),
		CALL(prctl, 62, 0, 7, 2, NOWHERE), CALL(prctl, 62, 1, 7, 9, words);
	CALL(prctl, PR_SET_PTRACER, -1L), CALL(prctl, PR_SET_PTRACER, 0L),
		CALL(prctl, PR_SET_PDEATHSIG, -1L), CALL(prctl, PR_SET_PDEATHSIG, 1L << 31),
		CALL(prctl, PR_SET_PDEATHSIG, 9L);
	CALL(prctl, PR_SET_VMA, 0L, 0L, 5L, 0L), CALL(prctl, PR_SET_VMA, 1L, 0L, 5L, 0L);
	memset(name, 'x', 15), CALL(prctl, PR_SET_NAME, name), CALL(prctl, PR_SET_NAME, name + 1),
		name[14] = '\0', CALL(prctl, PR_SET_NAME, name);
	for (unsigned i = 0; i < COUNT(asked); i++)
		CALL(fcntl, -1, asked[i], 5L);
	for (int command = 12; command < 15; command++)
		CALL(fcntl, -1, command, NULL), CALL(fcntl, -1, command, words);
	for (unsigned i = 0; i < 5; i++)
		CALL(membarrier, i, 1, 0);
	CALL(personality, -1L), CALL(adjtimex, &timex), CALL(sched_getscheduler, 0);

	for (unsigned i = 0; i < COUNT(sets); i++)
		CALL(ptrace, 0x4204, -1, sets[i], &none), CALL(ptrace, 0x4205, -1, sets[i], NULL);
	/* strace has the names of 64 bits for processes of 32, too. */
	if (sizeof(long) == 8)
		CALL(ptrace, 3, -1, 0L, words), CALL(ptrace, 3, -1, 1L, NULL),
			CALL(ptrace, 6, -1, 0L, NULL), CALL(ptrace, 6, -1, -1L, NULL);
	for (long size = 0; size < 20; size += 3)
		CALL(ptrace, 0x420a, -1, size, words), CALL(ptrace, 0x420b, -1, size, words),
			CALL(ptrace, 0x420d, -1, size, words),
			CALL(ptrace, 0x420e, -1, size, words),
			CALL(rt_sigprocmask, 0, words, words, size);
	CALL(ptrace, 0x420d, -1, 1L << 63, words), CALL(ptrace, 0x420e, -1, -1L, words),
		CALL(ptrace, 0x420e, -1, 1L << 63, readable(3));
	for (int class = 0; class < 8; class ++) {
		struct sock_filter odd = { 0x8ae0 | class, 1, 2, 3 };

		CALL(ptrace, 0x420c, -1, (long)class, &odd);
	}

	for (unsigned size = 0; size < 60; size += 9) {
		uint32_t *attr = (void *)readable(44);

		attr[0] = size, CALL(sched_setattr, 0, attr, size);
	}

	for (unsigned i = 0; i < COUNT(states); i++)
		CALL(wait4, -1, &states[i], WNOHANG, NULL);

	/* What is not there is told even of the first that is not shown. */
	struct iovec *parts = (void *)readable(32 * sizeof(*parts));
	gid_t *groups = (void *)readable(32 * sizeof(*groups));

	for (unsigned n = 31; n < 35; n++)
		CALL(process_vm_readv, -1, parts, (long)n, parts, (long)n, 0L),
			CALL(setgroups, n, groups);

	struct clone_args args = { .exit_signal = -1, .flags = CLONE_INTO_CGROUP };

	CALL(clone3, &args, 80L), CALL(clone3, &args, 88L), args.flags = CLONE_PIDFD,
							    CALL(clone3, &args, 64L);
	return 0;
}
