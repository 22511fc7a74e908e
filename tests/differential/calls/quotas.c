/* Quotas: what can be asked of them, by every name, of what is no disk.
 *
 * trace: quotactl,quotactl_fd
 */
#include "call.h"

static const struct {
	unsigned first, last;
} asked[] = { { 0, 0x12 }, { 0x5800, 0x580a }, { 0x800000, 0x80000b } };

static void ask(unsigned cmd, int id, void *arg)
{
	CALL(quotactl, cmd, "/nowhere", id, arg);
	CALL(quotactl_fd, -1, cmd, id, arg);
}

int main(void)
{
	uint32_t *words = (void *)readable(160);

	for (unsigned i = 0; i < COUNT(asked); i++)
		for (unsigned k = asked[i].first; k <= asked[i].last; k++) {
			unsigned cmd = (i ? k : k << 8) << 8;

			for (unsigned w = 0; w < 40; w++)
				words[w] = w * k % 7;
			ask(cmd | k % 4, 5, words);
			memset(words, -1, 160);
			ask(cmd, 2, words);
			memset(words, 0, 160);
			ask(cmd | 1, -1, words);
			ask(cmd | 2, 4, (char *)words + 120);
			ask(cmd | 2, 1, (char *)words + 157);
			ask(cmd | 255, 0, NULL);
		}
	CALL(quotactl, 0x80000200, NULL, 3, NOWHERE);
	CALL(quotactl, 0x80000200, NOWHERE, 3, "/aquota.user");
	return 0;
}
