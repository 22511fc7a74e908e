/* The names of generic netlink families: the kernel numbers them as they come. */
#include "families.h"

#include <errno.h>
#include <linux/genetlink.h>
#include <linux/netlink.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

enum { FAMILIES_MAX = 256 };

static struct family {
	uint16_t id;
	char name[GENL_NAMSIZ];
} families[FAMILIES_MAX];
static unsigned count;

static void family_answer(const struct nlmsghdr *h)
{
	const struct nlattr *a = (const void *)((const char *)NLMSG_DATA(h) + GENL_HDRLEN);
	size_t left = h->nlmsg_len < NLMSG_LENGTH(GENL_HDRLEN)
			      ? 0
			      : h->nlmsg_len - NLMSG_LENGTH(GENL_HDRLEN);
	struct family *f = &families[count];

	memset(f, 0, sizeof(*f));
	while (left >= sizeof(*a) && a->nla_len >= sizeof(*a) && a->nla_len <= left) {
		size_t len = a->nla_len - sizeof(*a), next = NLA_ALIGN(a->nla_len);

		if (a->nla_type == CTRL_ATTR_FAMILY_ID && len >= sizeof(f->id))
			memcpy(&f->id, a + 1, sizeof(f->id));
		else if (a->nla_type == CTRL_ATTR_FAMILY_NAME)
			memcpy(f->name, a + 1, len < sizeof(f->name) ? len : sizeof(f->name) - 1);
		if (next >= left)
			break;
		left -= next;
		a = (const void *)((const char *)a + next);
	}
	if (f->id && *f->name)
		count++;
}

/* Take answers until the last; false when there will be none after this one. */
static bool families_receive(int fd)
{
	static union {
		char bytes[32768];
		struct nlmsghdr align;
	} buf;
	ssize_t n = recv(fd, buf.bytes, sizeof(buf), 0);
	const struct nlmsghdr *h = &buf.align;
	long left = n;

	if (n <= 0)
		return n < 0 && errno == EINTR;
	for (; NLMSG_OK(h, left); h = NLMSG_NEXT(h, left)) {
		if (h->nlmsg_type != GENL_ID_CTRL || count == FAMILIES_MAX)
			return false;
		family_answer(h);
	}
	return true;
}

static void families_ask(void)
{
	struct {
		struct nlmsghdr h;
		struct genlmsghdr g;
	} request = {
		.h = { .nlmsg_len = sizeof(request),
		       .nlmsg_type = GENL_ID_CTRL,
		       .nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP },
		.g = { .cmd = CTRL_CMD_GETFAMILY, .version = 1 },
	};
	struct sockaddr_nl kernel = { .nl_family = AF_NETLINK };
	struct timeval patience = { .tv_sec = 1 };
	int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_GENERIC);

	if (fd < 0)
		return;
	setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
	if (sendto(fd, &request, sizeof(request), 0, (void *)&kernel, sizeof(kernel)) >= 0)
		while (families_receive(fd))
			;
	close(fd);
}

const char *family_name(unsigned id)
{
	static bool asked;

	if (!asked) {
		asked = true;
		families_ask();
	}
	for (unsigned i = 0; i < count; i++)
		if (families[i].id == id)
			return families[i].name;
	return NULL;
}
