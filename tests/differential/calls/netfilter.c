/* Netlink's protocols but for NETLINK_ROUTE, the generic families and sock_diag: types, flags and
 * headers of every message, what they carry. Whatever the kernel answers, requests are shown as
 * they are sent.
 *
 * trace: sendto
 * modes: ; -v -s 200; -X raw; -X verbose
 */
#include <arpa/inet.h>
#include <linux/netlink.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static unsigned char buf[4096];
static size_t used;

static void put(const void *p, size_t n)
{
	memcpy(buf + used, p, n);
	used += n;
	while (used % 4)
		buf[used++] = 0;
}

static int open_protocol(int protocol)
{
	struct sockaddr_nl own = { .nl_family = AF_NETLINK };
	int fd = socket(AF_NETLINK, SOCK_RAW, protocol);

	if (fd >= 0)
		bind(fd, (struct sockaddr *)&own,
		     sizeof(own)); /* strace finds those that have an address */
	return fd;
}

static void begin(unsigned type, unsigned flags)
{
	struct nlmsghdr h = { .nlmsg_type = type, .nlmsg_flags = flags, .nlmsg_seq = 7 };

	used = 0;
	put(&h, sizeof(h));
}

static void end(int fd)
{
	((struct nlmsghdr *)buf)->nlmsg_len = used;
	sendto(fd, buf, used, MSG_DONTWAIT, NULL, 0);
}

static void netfilter(void)
{
	static const unsigned flags[] = { 0x5, 0x305, 0xf05, 0xffff };
	unsigned char nfgen[] = { AF_INET6, 0, 0, 77 }, odd[] = { 99, 3, 10, 0 };
	uint16_t attr[] = { 8, 1, 0x0102, 0x0304 };
	int fd = open_protocol(NETLINK_NETFILTER);

	for (unsigned subsystem = 0; subsystem < 14; subsystem++)
		for (unsigned message = 0; message < 0x24; message++) {
			if (!subsystem && message < 16)
				continue;
			begin(subsystem << 8 | message, flags[(subsystem + message) % 4]);
			if (message % 3 != 2)
				put(message % 3 ? odd : nfgen, 4);
			end(fd);
		}
	begin(0x0a00, 5);
	memcpy(buf + used, nfgen, 3), used += 3; /* too short */
	end(fd);
	begin(0x0a00, 5), put(nfgen, 4), put(attr, 8), end(fd);
	begin(0x0102, 5), put(nfgen, 4), put(attr, 8), end(fd);
	begin(0x0010, 5), put(nfgen, 4), put(attr, 8), end(fd);
	begin(NLMSG_ERROR, 0), put("\xea\xff\xff\xff", 4);
	put("\x14\0\0\0\x02\x0a\x05\x03\7\0\0\0\0\0\0\0\2\0\0\0", 20), end(fd);
	close(fd);
}

static void headers(int protocol, unsigned from, unsigned to)
{
	int fd = open_protocol(protocol);

	for (unsigned type = from; type < to; type++) {
		begin(type, type % 2 ? 0x305 : 0xf05), end(fd);
		begin(type, 1), memcpy(buf + used, "ab", 2), used += 2, end(fd);
	}
	close(fd);
}

static void selinux(void)
{
	int fd = open_protocol(NETLINK_SELINUX), on = 1;

	for (unsigned type = 15; type < 19; type++) {
		begin(type, 5), end(fd);
		begin(type, 5), put(&on, 4), end(fd);
		begin(type, 5), put(&on, 4), put(&on, 4), end(fd);
		begin(type, 5), memcpy(buf + used, &on, 3), used += 3, end(fd);
	}
	close(fd);
}

static void uevents(void)
{
	static const char text[] = "add@/devices/x\0ACTION=add\0DEVPATH=/devices/x\0SEQNUM=1";
	uint32_t header[10] = { 0,	  0, htonl(0xfeedcafe), 40,	 40, sizeof(text),
				htonl(1), 0, htonl(0x80000000), htonl(3) };
	int fd = open_protocol(NETLINK_KOBJECT_UEVENT);

	memcpy(header, "libudev", 8);
	sendto(fd, text, sizeof(text), 0, NULL, 0);
	sendto(fd, header, sizeof(header), 0, NULL, 0);
	sendto(fd, header, 39, 0, NULL, 0);
	used = 0, put(header, sizeof(header)), put(text, sizeof(text));
	sendto(fd, buf, used, 0, NULL, 0);
	header[2] = 0;
	used = 0, put(header, sizeof(header)), put(text, 5);
	sendto(fd, buf, 45, 0, NULL, 0);
	memcpy(header, "libudex", 8);
	sendto(fd, header, sizeof(header), 0, NULL, 0);
	sendto(fd, NULL, 40, 0, NULL, 0);
	sendto(fd, (void *)8, 40, 0, NULL, 0);
	close(fd);
}

static void others(void)
{
	static const uint32_t listen[] = {
		1, 1, 5, 0, 4, 1
	}; /* the connector's: processes, please */
	int fd = open_protocol(NETLINK_CONNECTOR);
	uint32_t status[11] = { 0x3f, 1, 1, 0, 100 }, zero[64] = { 0 };

	begin(NLMSG_DONE, 0), put(listen, sizeof(listen)), end(fd);
	begin(NLMSG_DONE, 0), put(zero, 20), end(fd);
	begin(NLMSG_DONE, 0), put(zero, 4), end(fd);
	close(fd);
	fd = open_protocol(NETLINK_AUDIT);
	begin(1000, 5), put(status, sizeof(status)), end(fd);
	begin(1107, 5), put("text of a program's", 20), end(fd);
	close(fd);
	fd = open_protocol(NETLINK_XFRM);
	begin(0x15, 5), put(zero, sizeof(zero)), end(fd);
	begin(0x1d, 5), put(zero, 32), end(fd);
	close(fd);
	fd = open_protocol(NETLINK_FIB_LOOKUP);
	begin(0, 1), put(zero, 20), end(fd);
	close(fd);
}

int main(void)
{
	netfilter();
	headers(NETLINK_XFRM, 15, 44);
	headers(NETLINK_AUDIT, 999, 1022);
	headers(NETLINK_AUDIT, 1097, 1110);
	headers(NETLINK_AUDIT, 1299, 1341);
	selinux();
	uevents();
	others();
	return 0;
}
