/* Descriptors that count, wait and watch.
 *
 * trace: eventfd,eventfd2,timerfd_create,timerfd_settime,timerfd_gettime,signalfd4
 */
#define _GNU_SOURCE
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

int main(void)
{
	struct itimerspec never = { { 1, 500 }, { 1000000, 0 } },
			  wrong = { { 0, 0 }, { 0, 2000000000 } }, old;
	sigset_t set;
	int fd = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);

	eventfd(5, EFD_SEMAPHORE);
	eventfd(0, 0x1234);
	timerfd_create(77, -1);
	timerfd_settime(fd, 0, &never, NULL);
	timerfd_settime(fd, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &wrong, &old);
	timerfd_settime(-1, 4, (void *)8, NULL);
	timerfd_gettime(-1, &old);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigaddset(&set, SIGRTMIN + 3);
	signalfd(-1, &set, SFD_CLOEXEC);
	signalfd(1000, &set, 77);
	return 0;
}
