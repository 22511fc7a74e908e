/* Generic netlink: the control family, asked for real; others, as far as the kernel here has them.
 */
/* trace: sendto,recvfrom */
/* modes: -s 32; -v -yy */
#include <linux/genetlink.h>
#include <linux/netlink.h>
#include <string.h>
#include <sys/socket.h>

static int fd;

static void say(int type, int flags, const void *payload, size_t len, int how)
{
	static char answer[65536];
	struct {
		struct nlmsghdr h;
		char payload[256];
	} m = { { NLMSG_LENGTH(len), type, flags, 1, 0 } };

	memcpy(m.payload, payload, len);
	sendto(fd, &m, m.h.nlmsg_len, how, NULL, 0);
	recvfrom(fd, answer, sizeof(answer), MSG_DONTWAIT, NULL, NULL);
}

int main(void)
{
	fd = socket(AF_NETLINK, SOCK_RAW, NETLINK_GENERIC);
	sendto(fd, "", 0, 0, NULL, 0);
	say(GENL_ID_CTRL, NLM_F_REQUEST, "\3\1\0\0\x0b\0\2\0nlctrl\0", 16, 0);
	say(GENL_ID_CTRL, NLM_F_REQUEST | NLM_F_ACK, "\3\1\0\0\x0b\0\2\0nobody\0", 16, 0);
	say(GENL_ID_CTRL, NLM_F_REQUEST, "\x63\1\0\0", 4, 0);
	say(GENL_ID_CTRL, NLM_F_REQUEST, "\3\1", 2, 0);
	say(GENL_ID_CTRL, 0, "", 0, 0);
	say(0x3ff, NLM_F_REQUEST, "\3\1\0\0", 4, MSG_OOB);
	say(GENL_ID_VFS_DQUOT, NLM_F_REQUEST, "\1\1\0\0", 4, MSG_OOB);
	return 0;
}
