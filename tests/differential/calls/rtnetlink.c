/* Messages on NETLINK_ROUTE sockets: every attribute strace knows, well-formed, of wrong lengths,
 * nested; then real requests and their answers.
 *
 * Crafted messages go with MSG_OOB, which the kernel refuses before it looks: nothing is changed
 * here.
 *
 * trace: sendto,recvfrom
 * modes: -s 64; -v -s 300 */
#include <linux/if_bridge.h>
#include <linux/if_link.h>
#include <linux/neighbour.h>
#include <linux/netconf.h>
#include <linux/nexthop.h>
#include <linux/pkt_cls.h>
#include <linux/pkt_sched.h>
#include <linux/rtnetlink.h>
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int fd;
static struct {
	struct nlmsghdr header;
	unsigned char bytes[4096];
} m;

static size_t used;

static void begin(int type, int flags, const void *header, size_t len)
{
	memset(&m, 0, sizeof(m));
	m.header.nlmsg_type = type;
	m.header.nlmsg_flags = flags;
	m.header.nlmsg_seq = 1;
	memcpy(m.bytes, header, len);
	used = len;
}

static size_t open_nest(int type)
{
	size_t at = used;
	struct nlattr a = { .nla_type = type };

	memcpy(m.bytes + at, &a, sizeof(a));
	used += sizeof(a);
	return at;
}

static void close_nest(size_t at)
{
	struct nlattr a;

	memcpy(&a, m.bytes + at, sizeof(a));
	a.nla_len = used - at;
	memcpy(m.bytes + at, &a, sizeof(a));
	used = (used + 3) & ~(size_t)3;
}

static void attr(int type, const void *value, size_t len)
{
	size_t at = open_nest(type);

	memcpy(m.bytes + used, value, len);
	used += len;
	close_nest(at);
}

static void send_it(void)
{
	m.header.nlmsg_len = sizeof(m.header) + used;
	sendto(fd, &m, m.header.nlmsg_len, MSG_OOB, NULL, 0);
}

/* One attribute within others, from the outside in; 0 ends. */
static void probe(int message, const void *header, size_t len, const int *path, int type,
		  const void *value, size_t size)
{
	size_t nests[8];
	int n = 0;

	begin(message, 0, header, len);
	for (; path && path[n]; n++)
		nests[n] = open_nest(path[n]);
	attr(type, value, size);
	while (n--)
		close_nest(nests[n]);
	send_it();
}

/* All attributes up to `last`, of the length that fits and of one that does not. */
static void probe_all(int message, const void *header, size_t len, const int *path, int last,
		      const unsigned char *lengths)
{
	static const unsigned char pattern[256] = { 1, 0, 0, 0, 0, 0, 0, 0, 2, 0,
						    0, 0, 3, 0, 0, 0, 4, 5, 6, 7 };

	for (int i = 0; i <= last; i++) {
		if (lengths[i] == 255)
			continue;
		probe(message, header, len, path, i, pattern, lengths[i]);
		if (lengths[i] > 1)
			probe(message, header, len, path, i, pattern, lengths[i] == 4 ? 3 : 0);
	}
}

#define HEADER(x) &x, sizeof(x)
#define PATH(...)              \
	(const int[])          \
	{                      \
		__VA_ARGS__, 0 \
	}

static void links(void)
{
	/* By attribute: the length its value has; 255: not tried, such as a
	 * hop shorter than its header, which strace 6.1 never stops showing. */
	static const unsigned char link[] = { 4, 6, 6, 5, 4, 4, 5, 96,	4, 4, 4, 4, 4, 4, 28, 4,
					      1, 1, 4, 4, 5, 4, 4, 192, 4, 4, 4, 4, 4, 4, 4,  4,
					      4, 1, 8, 4, 8, 4, 5, 1,	4, 4, 4, 4, 4, 4, 4,  4,
					      4, 4, 4, 4, 4, 5, 6, 4,	5, 5, 4, 4, 4, 4 };
	static const unsigned char bridge[] = { 4, 8, 8, 8, 8, 4, 2, 1, 2, 2, 8, 8, 2, 4, 1, 1,
						8, 8, 8, 8, 6, 4, 1, 1, 1, 1, 4, 4, 4, 4, 8, 8,
						8, 8, 8, 8, 1, 1, 1, 2, 4, 1, 1, 1, 1, 1, 8, 255 };
	static const unsigned char port[] = { 4, 1, 2, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8,
					      8, 2, 2, 2, 2, 1, 1, 8, 8, 8, 4, 1, 4, 1,
					      1, 1, 1, 2, 1, 1, 4, 1, 1, 4, 4, 1 };
	static const unsigned char tun[] = { 4, 4, 4, 1, 1, 1, 1, 1, 4, 4 };
	static const unsigned char vf[] = { 4, 36, 12, 8, 8, 8, 12, 8, 4, 8, 16, 16, 4, 32 };
	static const unsigned char stats[] = { 8, 8, 8, 8, 8, 8, 4, 8, 8 };
	static const unsigned char vsi[] = { 4, 4, 5, 8, 16, 16, 1, 2 };
	static const unsigned char inet6[] = { 4, 4, 8, 16, 4, 16, 16, 16, 1, 4 };
	static const unsigned char xdp[] = { 4, 4, 1, 4, 4, 4, 4, 4, 4 };
	static const unsigned char words[] = { 4, 4, 4, 4, 4, 4 };
	static const unsigned char tunnel[] = { 4, 4, 2, 2 };
	static const unsigned char flags[] = { 2, 2, 4 };
	struct ifinfomsg h = { .ifi_type = 1, .ifi_index = 77777, .ifi_flags = 0x1003 };
	struct ifinfomsg b = { .ifi_family = AF_BRIDGE, .ifi_index = 77777 };
	struct ifinfomsg six = { .ifi_family = AF_INET6, .ifi_index = 1 };
	static const struct {
		const char *kind;
		const unsigned char *lengths;
		int last;
	} kinds[] = { { "bridge", bridge, 46 }, { "tun", tun, 9 }, { "none", words, 2 } };

	probe_all(RTM_NEWLINK, HEADER(h), NULL, 61, link);
	for (size_t k = 0; k < sizeof(kinds) / sizeof(*kinds); k++)
		for (int i = 0; i <= kinds[k].last; i++) {
			static const unsigned char pattern[16] = { 7 };
			size_t info, data;

			begin(RTM_NEWLINK, NLM_F_REQUEST, HEADER(h));
			info = open_nest(NLA_F_NESTED | IFLA_LINKINFO);
			attr(IFLA_INFO_KIND, kinds[k].kind, strlen(kinds[k].kind) + (i & 1));
			data = open_nest(IFLA_INFO_DATA);
			attr(i, pattern, kinds[k].lengths[i]);
			close_nest(data);
			close_nest(info);
			send_it();
		}
	probe_all(RTM_NEWLINK, HEADER(b), PATH(NLA_F_NESTED | IFLA_PROTINFO), 39, port);
	probe_all(RTM_NEWLINK, HEADER(six), PATH(IFLA_PROTINFO), 9, inet6);
	probe_all(RTM_NEWLINK, HEADER(h), PATH(IFLA_AF_SPEC, AF_INET6), 9, inet6);
	probe_all(RTM_NEWLINK, HEADER(h), PATH(IFLA_AF_SPEC, AF_INET), 1, words);
	probe_all(RTM_NEWLINK, HEADER(h), PATH(IFLA_AF_SPEC, AF_MCTP), 1, words);
	probe_all(RTM_NEWLINK, HEADER(h), PATH(IFLA_VFINFO_LIST, IFLA_VF_INFO), 13, vf);
	probe_all(RTM_NEWLINK, HEADER(h), PATH(IFLA_VFINFO_LIST, IFLA_VF_INFO, IFLA_VF_STATS), 8,
		  stats);
	probe_all(RTM_NEWLINK, HEADER(h), PATH(IFLA_VF_PORTS, IFLA_VF_PORT), 7, vsi);
	probe_all(RTM_NEWLINK, HEADER(h), PATH(IFLA_PORT_SELF), 7, vsi);
	probe_all(RTM_NEWLINK, HEADER(h), PATH(IFLA_XDP), 8, xdp);
	probe_all(RTM_NEWLINK, HEADER(h), PATH(IFLA_PROTO_DOWN_REASON), 2, words);
	probe_all(RTM_NEWLINK, HEADER(b), PATH(IFLA_AF_SPEC), 2, flags);
	probe_all(RTM_NEWLINK, HEADER(b), PATH(IFLA_AF_SPEC, IFLA_BRIDGE_VLAN_TUNNEL_INFO), 3,
		  tunnel);
}

static void routes(void)
{
	static const unsigned char route[] = { 4, 4,  4, 4, 4, 4, 4, 4, 4, 255, 4, 4, 32, 4, 4,	 4,
					       4, 24, 6, 4, 1, 2, 4, 8, 4, 4,	1, 1, 2,  2, 255 };
	static const unsigned char metrics[] = { 4, 4, 4, 4, 4, 4, 4, 4, 4,
						 4, 4, 4, 4, 4, 4, 4, 5, 255 };
	static const unsigned char addr[] = { 4, 4, 4, 5, 4, 4, 16, 4, 4, 4, 4, 255 };
	static const unsigned char neigh[] = {
		4, 4, 6, 16, 4, 2, 2, 4, 4, 4, 4, 4, 1, 4, 4, 4, 2, 1
	};
	static const unsigned char nfea[] = { 4, 1, 0 };
	static const unsigned char rule[] = { 4, 4, 4, 5, 4, 4, 4, 4, 4, 4, 4, 4, 8,
					      4, 4, 4, 4, 5, 4, 1, 8, 1, 1, 4, 4 };
	static const unsigned char nexthop[] = { 4, 4, 16, 2, 4, 4, 4, 2, 4, 4, 4, 4, 4, 4 };
	static const unsigned char group[] = { 4, 2, 4, 4, 8 };
	static const unsigned char bucket[] = { 4, 2, 8, 4 };
	static const unsigned char table[] = { 4, 5, 4, 4, 4, 32, 4, 88, 8, 4 };
	static const unsigned char parms[] = { 4, 4, 4, 8, 8, 8, 8, 8, 4, 4,
					       4, 4, 8, 8, 4, 8, 4, 4, 4, 8 };
	static const unsigned char words[] = { 4, 4, 4, 4, 4, 4, 4, 4, 4 };
	struct rtmsg r = { .rtm_family = AF_INET,
			   .rtm_dst_len = 24,
			   .rtm_table = 254,
			   .rtm_protocol = 3,
			   .rtm_type = 1 };
	struct ifaddrmsg a = { .ifa_family = AF_INET, .ifa_prefixlen = 24, .ifa_index = 77777 };
	struct ndmsg n = { .ndm_family = AF_INET, .ndm_ifindex = 77777, .ndm_state = 2 };
	struct rtmsg f = { .rtm_family = AF_INET6, .rtm_table = 254, .rtm_type = 1 };
	struct nhmsg h = { .nh_family = AF_INET };
	struct ndtmsg t = { .ndtm_family = AF_INET };
	struct netconfmsg c = { .ncm_family = AF_INET };
	unsigned char nsid[4] = { 0 };

	probe_all(RTM_NEWROUTE, HEADER(r), NULL, 29, route);
	probe_all(RTM_NEWROUTE, HEADER(r), PATH(RTA_METRICS), 16, metrics);
	probe_all(RTM_NEWADDR, HEADER(a), NULL, 10, addr);
	probe_all(RTM_NEWNEIGH, HEADER(n), NULL, 17, neigh);
	probe_all(RTM_NEWNEIGH, HEADER(n), PATH(NDA_FDB_EXT_ATTRS), 2, nfea);
	probe_all(RTM_NEWRULE, HEADER(f), NULL, 24, rule);
	probe_all(RTM_NEWNEXTHOP, HEADER(h), NULL, 13, nexthop);
	probe_all(RTM_NEWNEXTHOP, HEADER(h), PATH(NHA_RES_GROUP), 4, group);
	probe_all(RTM_NEWNEXTHOPBUCKET - 12, HEADER(h), PATH(NHA_RES_BUCKET), 3, bucket);
	probe_all(RTM_NEWNEIGHTBL, HEADER(t), NULL, 9, table);
	probe_all(RTM_NEWNEIGHTBL, HEADER(t), PATH(NDTA_PARMS), 19, parms);
	probe_all(RTM_NEWNETCONF, "\2\0\0\0", 4, NULL, 8, words);
	probe_all(RTM_NEWNSID, nsid, 4, NULL, 5, words);
	(void)c;
}

static void control(void)
{
	static const unsigned char tca[] = { 4, 5, 4, 36, 4, 2, 4, 4, 4, 4, 4, 4, 1, 4, 4, 4 };
	static const unsigned char stats[] = { 4, 16, 8, 20, 4, 16, 4, 16, 8 };
	static const unsigned char stab[] = { 4, 24, 8 };
	static const unsigned char words[] = { 4, 4, 4 };
	static const unsigned char xstats[] = { 4, 40, 255, 4, 48 };
	struct tcmsg t = { .tcm_ifindex = 77777, .tcm_handle = 0x10000, .tcm_parent = 0xffffffff };
	struct if_stats_msg s = { .ifindex = 77777, .filter_mask = 0x1f };
	struct br_port_msg b = { .family = AF_BRIDGE, .ifindex = 77777 };
	unsigned char unknown[12] = { AF_INET, 1, 2, 3 };
	size_t nest, port;

	for (int i = RTM_NEWQDISC; i <= RTM_NEWTFILTER; i += 4)
		probe_all(i, HEADER(t), NULL, 15, tca);
	probe_all(RTM_NEWCHAIN, HEADER(t), NULL, 2, tca);
	probe_all(RTM_NEWQDISC, HEADER(t), PATH(TCA_STATS2), 8, stats);
	probe_all(RTM_NEWQDISC, HEADER(t), PATH(TCA_STAB), 2, stab);
	probe_all(RTM_NEWSTATS, HEADER(s), PATH(2, 1), 4, xstats);
	probe_all(RTM_NEWSTATS, HEADER(s), NULL, 0, words);
	begin(RTM_NEWMDB, 0, HEADER(b));
	nest = open_nest(2);
	port = open_nest(1);
	memcpy(m.bytes + used, "\1\0\0\0", 4);
	used += 4;
	attr(1, "\1\2\0\0", 4);
	attr(2, "\1", 1);
	close_nest(port);
	close_nest(nest);
	send_it();
	for (size_t len = 0; len <= sizeof(unknown); len++) {
		begin(RTM_NEWQDISC + 90, 0, unknown, len);
		send_it();
	}
}

/* Requests and answers. */
static void real(void)
{
	static const int types[] = { RTM_GETLINK,      RTM_GETADDR,    RTM_GETROUTE, RTM_GETRULE,
				     RTM_GETNEIGHTBL,  RTM_GETNETCONF, RTM_GETQDISC, RTM_GETNSID,
				     RTM_GETADDRLABEL, RTM_GETNEXTHOP };
	static char answer[65536];

	for (size_t i = 0; i < sizeof(types) / sizeof(*types); i++) {
		ssize_t got;

		begin(types[i], NLM_F_REQUEST | NLM_F_DUMP,
		      "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 20);
		if (types[i] == RTM_GETLINK || types[i] == RTM_GETNEIGHTBL)
			used = types[i] == RTM_GETLINK ? 16 : 4;
		m.header.nlmsg_len = sizeof(m.header) + used;
		sendto(fd, &m, m.header.nlmsg_len, 0, NULL, 0);
		for (int k = 0; k < 4; k++) {
			got = recvfrom(fd, answer, sizeof(answer), MSG_DONTWAIT, NULL, NULL);
			if (got <= 0)
				break;
		}
	}
}

int main(void)
{
	struct sockaddr nl = { .sa_family = AF_NETLINK };

	fd = socket(AF_NETLINK, SOCK_RAW, 0);
	bind(fd, &nl, 12);
	links();
	routes();
	control();
	real();
	return 0;
}
