/* Every call there is, by its number and with nothing but -1: which of them are of a class, or fit
 * what else a set may say.
 *
 * modes: -e trace=%desc; -e trace=%file; -e trace=%memory; -e trace=%network; -e trace=%net; -e
 * trace=%creds; -e trace=%signal; -e trace=%process; -e trace=%ipc; -e trace=%clock; -e
 * trace=%pure; -e trace=%stat; -e trace=%lstat; -e trace=%fstat; -e trace=%%stat; -e trace=%statfs;
 * -e trace=%fstatfs; -e trace=%%statfs; -e trace=!%desc; -e trace=!%file,%memory,%signal; -e
 * trace=desc; -e trace=file; -e trace=memory; -e trace=process; -e trace=signal; -e trace=ipc; -e
 * trace=network; -e trace=/^(f|l)?stat; -e trace=/at$,?/nothing; -e trace=?nosuch,read,%clock; -e
 * trace=0,1,257,?444; -e trace=!!!read; -e trace=%file@64; -e trace=%file@32,%desc@64; -e
 * trace=read@64,?write@32; -e trace=!execve -e raw=all; -e trace=!execve -e raw=%file -e
 * verbose=!%stat; -e verbose=none -e abbrev=none; -X raw; -xx -y
 */
#include "call.h"

/* Those that end or stop us or others, or ask for more than their number, and those of later
 * kernels than strace 6.1. */
static const int not_these[] = {
	SYS_exit,  SYS_exit_group,    SYS_clone,	SYS_clone3,    SYS_fork,
	SYS_vfork, SYS_pause,	      SYS_rt_sigreturn, SYS_sigreturn, SYS_vhangup,
	SYS_sync,  SYS_rt_sigsuspend, SYS_sigsuspend,
};

static int allowed(int nr)
{
	for (unsigned i = 0; i < COUNT(not_these); i++)
		if (nr == not_these[i])
			return 0;
	return 1;
}

int main(void)
{
	int first = SYS_getpid & 0x40000000; /* x32's */

	for (int nr = 0; nr < 451; nr++)
		if (allowed(first + nr) && (nr < 335 || nr > 423 || sizeof(long) < 8))
			syscall(first + nr, -1L, -1L, -1L, -1L, -1L, -1L);
	for (int nr = 512; first && nr < 548; nr++)
		if (allowed(first + nr))
			syscall(first + nr, -1L, -1L, -1L, -1L, -1L, -1L);
	return 0;
}
