/* N short-lived threads, a few at a time; exits with STATUS if every one ran: threads N STATUS. */
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

static int ran;

static void *one(void *arg)
{
	getppid();
	__atomic_add_fetch(&ran, 1, __ATOMIC_SEQ_CST);
	return NULL;
}

int main(int argc, char **argv)
{
	pthread_t threads[8];
	int n = argc > 1 ? atoi(argv[1]) : 500;

	for (int i = 0; i < n;) {
		int k;

		for (k = 0; k < 8 && i < n; k++, i++)
			if (pthread_create(&threads[k], NULL, one, NULL))
				return 1;
		while (k > 0)
			pthread_join(threads[--k], NULL);
	}
	return ran == n ? atoi(argv[2]) : 1;
}
